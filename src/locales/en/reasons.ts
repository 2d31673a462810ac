/** Why a time is impossible, as the timeline says it in Vietnamese; what is not known stays so. */
export function reasonInEnglish(reason: string): string {
  for (const [pattern, english] of REASONS) if (pattern.test(reason)) return reason.replace(pattern, english);
  return reason;
}

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^không có ngày ([0-9]+)$/u, 'there is no day $1'],
  [/^không có tháng ([0-9]+)$/u, 'there is no month $1'],
  [/^không có quý ([0-9A-Z]+), một năm có bốn quý$/u, 'there is no quarter $1, a year has four'],
  [/^tháng ([0-9/]+) có ([0-9]+) ngày$/u, 'month $1 has $2 days'],
  [/^thời điểm bắt đầu sau thời điểm kết thúc$/u, 'it starts after it ends'],
];
