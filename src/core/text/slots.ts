/** The names between braces in a text, e.g. `'number' | 'lead'`. */
export type SlotsOf<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}` ? Slot | SlotsOf<Rest> : never;

/** A value for every slot of a text. */
export type SlotValues<Text extends string> = { readonly [Slot in SlotsOf<Text>]: string | number };

/**
 * Fills `{name}` slots of a message; `{n|cell|cells}` is the number with the word that goes with it, for languages that have plurals.
 * A slot with no value stays visible, so that a mistake is seen rather than lost.
 */
export function fillSlots(template: string, slots: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g, (slot, name: string, one?: string, many?: string) => {
    const value = slots[name];
    if (value === undefined) return slot;
    return one === undefined ? String(value) : `${value} ${String(value) === '1' ? one : many}`;
  });
}
