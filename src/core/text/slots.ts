/**
 * Fills `{name}` slots of a message. A slot with no value stays visible, so that a mistake is seen rather than lost.
 */
export function fillSlots(template: string, slots: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => String(slots[name] ?? slot));
}
