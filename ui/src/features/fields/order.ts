// The order of user-defined fields and of their choices, as plain lists.

/** The list with the one at `from` put to `to`. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}

/** Where a row that is dragged to `y` belongs, by the middles of the rows as they stood when it was taken up. */
export function placeAt(y: number, middles: readonly number[], from: number): number {
  const above = middles.filter((middle, index) => index !== from && middle < y).length;
  return Math.min(above, middles.length - 1);
}

/** Choices as typed, one a line: trimmed, each once, empty lines left out. */
export const choicesTyped = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];
