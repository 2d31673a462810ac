/**
 * Two libraries inside Univer write style tags with text, which the content policy of the page forbids. This loader
 * makes them use constructed style sheets, which it allows. It fails when a library has changed, so that nobody has
 * to remember.
 */
const REWRITES = [
  {
    file: /[\\/]sonner[\\/]dist[\\/]index\.mjs$/,
    from: 'style.appendChild(document.createTextNode(code))',
    to: '(() => { const sheet = new CSSStyleSheet(); sheet.replaceSync(code); document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]; })()',
  },
  {
    file: /[\\/]react-style-singleton[\\/]dist[\\/]es2015[\\/]singleton\.js$/,
    from: 'tag.appendChild(document.createTextNode(css));',
    to: 'queueMicrotask(() => { const parsed = new CSSStyleSheet(); parsed.replaceSync(css); for (const rule of parsed.cssRules) tag.sheet?.insertRule(rule.cssText, tag.sheet.cssRules.length); });',
  },
];

module.exports = function constructedStyles(source) {
  const rewrite = REWRITES.find(({ file }) => file.test(this.resourcePath));
  if (!rewrite || !source.includes(rewrite.from)) throw new Error(`${this.resourcePath} no longer writes its styles as expected`);
  return source.replace(rewrite.from, rewrite.to);
};

module.exports.FILES = REWRITES.map(({ file }) => file);
