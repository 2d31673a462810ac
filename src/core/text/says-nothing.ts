/** Whether a text holds neither a letter nor a digit. */
export function saysNothing(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}
