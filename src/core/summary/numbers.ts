/** `21914` → `21.914`, as Vietnamese administrative texts write counts. */
export function formatCount(count: number): string {
  return String(Math.trunc(count)).replace(/\B(?=(?:\d{3})+$)/gu, '.');
}

/** `202611` → `11/2026`. */
export function formatMonth(month: number): string {
  return `${String(month % 100).padStart(2, '0')}/${Math.floor(month / 100)}`;
}

/**
 * Share of work done on schedule, as a fraction truncated to four decimals (98,62 %, never rounded up); null without a denominator.
 * The same integer arithmetic as the formula on the sheets, so that both give the same last digit.
 */
export function rateOf(done: number, denominator: number): number | null {
  return denominator === 0 ? null : Math.floor((done * 10_000) / denominator) / 10_000;
}

/** `0.9862` → `98,62 %`; a dash when there is no rate. */
export function formatRate(rate: number | null): string {
  if (rate === null) return '–';
  const hundredths = Math.round(rate * 10_000);
  return `${formatCount(Math.floor(hundredths / 100))},${String(hundredths % 100).padStart(2, '0')} %`;
}
