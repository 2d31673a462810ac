/** The empty style tag that Fluent UI inserts and then fills through the CSSOM. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const STRICT = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': `'self' ${EMPTY_STYLE}`,
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'frame-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** Content security policy of the pages that run inside Excel. */
const paneCsp = write(STRICT);

/** The workbench is also an installable page, which reads its web manifest. */
const workbenchCsp = write({ ...STRICT, 'manifest-src': "'self'" });

module.exports = { paneCsp, workbenchCsp };

function write(directives) {
  return Object.entries(directives).map(([name, sources]) => `${name} ${sources}`).join('; ');
}
