/** `meant`, given in small letters, with the capitals of `written`: all of them, the first, or none. */
export function likeCase(written: string, meant: string): string {
  if (written === written.toUpperCase()) return meant.toUpperCase();
  const first = written.slice(0, 1);
  return first === first.toUpperCase() ? meant.slice(0, 1).toUpperCase() + meant.slice(1) : meant;
}
