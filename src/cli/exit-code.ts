/** Nothing at or above `--fail-on`, or everything written. */
export const EXIT_GOOD = 0;
/** Something was found. */
export const EXIT_FOUND = 1;
/** A wrong command line, or a file that cannot be read or written. */
export const EXIT_UNUSABLE = 2;
