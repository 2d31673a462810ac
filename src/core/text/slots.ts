/** The names between braces in a text, e.g. `'number' | 'lead'`. */
export type SlotsOf<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}` ? Slot | SlotsOf<Rest> : never;

/** A value for every slot of a text. */
export type SlotValues<Text extends string> = { readonly [Slot in SlotsOf<Text>]: string | number };

/**
 * Fills `{name}` slots of a message. A slot with no value stays visible, so that a mistake is seen rather than lost.
 */
export function fillSlots(template: string, slots: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => String(slots[name] ?? slot));
}
