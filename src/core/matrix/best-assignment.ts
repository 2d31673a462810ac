/**
 * Gives every row (role) at most one column so that the sum of scores is greatest: the Hungarian method, O(rows² × columns).
 * Scores at or below `floor` are never taken. Returns the column of each row, -1 for none.
 */
export function bestAssignment(scores: readonly (readonly number[])[], floor: number): number[] {
  const rows = scores.length;
  const width = scores[0]?.length ?? 0;
  // One more column for each row stands for "none", so that leaving a role without a column is always possible.
  const columns = width + rows;
  const cost = (row: number, column: number): number => (column < width ? -Math.max(scores[row]![column]! - floor, -1e-9) : 0);
  const rowPotential = new Array<number>(rows + 1).fill(0);
  const columnPotential = new Array<number>(columns + 1).fill(0);
  const rowOf = new Array<number>(columns + 1).fill(0);
  for (let row = 1; row <= rows; row++) {
    const least = new Array<number>(columns + 1).fill(Infinity);
    const used = new Array<boolean>(columns + 1).fill(false);
    const from = new Array<number>(columns + 1).fill(0);
    let column = 0;
    rowOf[0] = row;
    do {
      used[column] = true;
      const current = rowOf[column]!;
      let step = Infinity;
      let next = 0;
      for (let other = 1; other <= columns; other++) {
        if (used[other]) continue;
        const slack = cost(current - 1, other - 1) - rowPotential[current]! - columnPotential[other]!;
        if (slack < least[other]!) {
          least[other] = slack;
          from[other] = column;
        }
        if (least[other]! < step) {
          step = least[other]!;
          next = other;
        }
      }
      for (let other = 0; other <= columns; other++) {
        if (used[other]) {
          rowPotential[rowOf[other]!] = rowPotential[rowOf[other]!]! + step;
          columnPotential[other] = columnPotential[other]! - step;
        } else least[other] = least[other]! - step;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const previous = from[column]!;
      rowOf[column] = rowOf[previous]!;
      column = previous;
    }
  }
  const result = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= width; column++) {
    const row = rowOf[column]!;
    if (row > 0 && scores[row - 1]![column - 1]! > floor) result[row - 1] = column - 1;
  }
  return result;
}
