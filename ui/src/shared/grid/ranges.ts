// Which rows are chosen, as ranges of their places: choosing a million rows costs as much as choosing one.

/** From `from` to `to`, `to` not included; sorted, apart from one another. */
export type Ranges = readonly (readonly [from: number, to: number])[];

export const none: Ranges = [];

export function has(ranges: Ranges, row: number): boolean {
  return ranges.some(([from, to]) => row >= from && row < to);
}

export function count(ranges: Ranges): number {
  return ranges.reduce((sum, [from, to]) => sum + to - from, 0);
}

export function add(ranges: Ranges, from: number, to: number): Ranges {
  let [start, end] = [from, to];
  const apart = ranges.filter(([a, b]) => {
    if (b < start || a > end) return true;
    start = Math.min(start, a);
    end = Math.max(end, b);
    return false;
  });
  return [...apart, [start, end] as const].sort((a, b) => a[0] - b[0]);
}

export function remove(ranges: Ranges, from: number, to: number): Ranges {
  return ranges.flatMap(([a, b]) => {
    const left: [number, number][] = a < from ? [[a, Math.min(b, from)]] : [];
    const right: [number, number][] = b > to ? [[Math.max(a, to), b]] : [];
    return [...left, ...right].filter(([x, y]) => y > x);
  });
}

export function toggle(ranges: Ranges, row: number): Ranges {
  return has(ranges, row) ? remove(ranges, row, row + 1) : add(ranges, row, row + 1);
}

/** The rows between two ends, both included, in whichever order they come. */
export function between(a: number, b: number): Ranges {
  return [[Math.min(a, b), Math.max(a, b) + 1]];
}
