const { createHash } = require('node:crypto');

/**
 * Writes `build-files.js`, the list of files that the service worker keeps for work without a network:
 * everything the workbench can load. Pages that only run inside Excel are left out.
 */
class BuildFiles {
  /** @param {{ leaveOut: RegExp }} options */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('BuildFiles', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'BuildFiles', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const files = Object.keys(compilation.assets).filter((name) => !this.options.leaveOut.test(name)).sort();
        const hash = createHash('sha256');
        for (const name of files) hash.update(name).update(compilation.assets[name].buffer());
        const list = { version: hash.digest('hex').slice(0, 12), files };
        compilation.emitAsset('build-files.js', new sources.RawSource(`self.BUILD = ${JSON.stringify(list)};\n`));
      });
    });
  }
}

module.exports = { BuildFiles };
