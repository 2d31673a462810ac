console.log('sau-ro');
