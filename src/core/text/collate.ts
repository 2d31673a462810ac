/** Vietnamese alphabetical order (a ă â b c d đ …), for sorting names shown to the officer. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}

const collator = new Intl.Collator('vi', { numeric: true });
