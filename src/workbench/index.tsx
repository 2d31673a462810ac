const root = document.getElementById('root')!;
root.style.height = '600px';
void import('./univer/create').then(async ({ createUniver }) => {
  const { UniverInstanceType } = await import('@univerjs/core');
  const u = createUniver(root);
  u.createUnit(UniverInstanceType.UNIVER_SHEET, { id: 'book', sheetOrder: ['a'], sheets: { a: { id: 'a', name: 'Phụ lục', cellData: { 0: { 0: { v: 'Xin chào' } } }, rowCount: 100, columnCount: 10 } } });
});
