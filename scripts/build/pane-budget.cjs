const { gzipSync } = require('node:zlib');
const path = require('node:path');

/**
 * Fails the build when an entry weighs more than allowed. Two budgets, in bytes after gzip: `start` counts everything the page loads before
 * the officer has pressed anything (the entry's own scripts and those they import at once); `later` holds for each part that is loaded when it is
 * first asked for, with the scripts only that part brings. Named parts may be allowed more. Copied files (Office.js) are no part of it.
 */
class PaneBudget {
  /** @param {{ entry: string, start: number, later: number, larger?: Readonly<Record<string, number>> }} options `larger`: by the path that is imported, e.g. `./report-docx` */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('PaneBudget', (compilation) => {
      const { entry, start, later, larger = {} } = this.options;
      const page = compilation.entrypoints.get(entry);
      if (!page) return;
      const weigh = (files) => [...files].map((name) => ({ name, bytes: gzipSync(readAsset(compiler, compilation, name)).length }));
      const first = scriptsOf(page);
      const parts = [...laterGroups(page)].map((group) => ({ request: requestOf(group), files: [...scriptsOf(group)].filter((file) => !first.has(file)) }));
      judge(compiler, compilation, entry, weigh(first), start);
      for (const { request, files } of parts) judge(compiler, compilation, `${entry}, later ${request}`, weigh(files), larger[request] ?? later);
    });
  }
}

module.exports = { PaneBudget };

function judge(compiler, compilation, what, sizes, allowed) {
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const line = `${what}: ${kilobytes(total)} of ${kilobytes(allowed)} gzip allowed`;
  if (total <= allowed) return compilation.getLogger('PaneBudget').info(line);
  const list = sizes.sort((a, b) => b.bytes - a.bytes).map(({ name, bytes }) => `  ${kilobytes(bytes)} ${name}`);
  compilation.errors.push(new compiler.webpack.WebpackError([`Over budget. ${line}`, ...list].join('\n')));
}

/** Script files of one chunk group: what is fetched together. */
function scriptsOf(group) {
  return new Set(group.chunks.flatMap((chunk) => [...chunk.files]).filter((file) => file.endsWith('.js')));
}

/** Every part reachable through lazy imports. */
function laterGroups(page) {
  const groups = new Set();
  const open = [page];
  for (const group of open) {
    for (const child of group.childrenIterable) {
      if (groups.has(child)) continue;
      groups.add(child);
      open.push(child);
    }
  }
  return groups;
}

function requestOf(group) {
  return group.origins.map(({ request }) => request).find(Boolean) ?? '(unnamed)';
}

function readAsset(compiler, compilation, name) {
  return compiler.outputFileSystem.readFileSync(path.join(compilation.outputOptions.path, name));
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
