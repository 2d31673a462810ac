/** A column so many characters wide, in the points that `format.columnWidth` takes (digits of 7 pixels, 5 pixels of margin, 96 pixels to 72 points). */
export function columnPoints(characters: number): number {
  return (Math.round(characters * 7) + 5) * 0.75;
}
