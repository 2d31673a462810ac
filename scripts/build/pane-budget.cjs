const { gzipSync } = require('node:zlib');

/**
 * Fails the build when all JavaScript that an entry can ever load, lazy parts included, is larger than allowed.
 * Copied files (Office.js) are no part of it.
 */
class PaneBudget {
  /** @param {{ entry: string, maxGzipBytes: number }} options */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('PaneBudget', (compilation) => {
      const sizes = scriptsOf(compilation, this.options.entry).map((name) => ({ name, bytes: gzipSync(readAsset(compiler, compilation, name)).length }));
      const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
      const list = sizes.sort((a, b) => b.bytes - a.bytes).map(({ name, bytes }) => `  ${kilobytes(bytes)} ${name}`);
      const line = `${this.options.entry}: ${kilobytes(total)} of ${kilobytes(this.options.maxGzipBytes)} gzip allowed`;
      if (total > this.options.maxGzipBytes) compilation.errors.push(new compiler.webpack.WebpackError([`Over budget. ${line}`, ...list].join('\n')));
      else compilation.getLogger('PaneBudget').info(line);
    });
  }
}

module.exports = { PaneBudget };

/** Names of all script files reachable from an entry, through lazy imports as well. */
function scriptsOf(compilation, entry) {
  const start = compilation.entrypoints.get(entry);
  const groups = new Set(start ? [start] : []);
  for (const group of groups) for (const child of group.childrenIterable) groups.add(child);
  const files = new Set();
  for (const group of groups) for (const chunk of group.chunks) for (const file of chunk.files) if (file.endsWith('.js')) files.add(file);
  return [...files];
}

function readAsset(compiler, compilation, name) {
  return compiler.outputFileSystem.readFileSync
    ? compiler.outputFileSystem.readFileSync(require('node:path').join(compilation.outputOptions.path, name))
    : compilation.assets[name].buffer();
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
