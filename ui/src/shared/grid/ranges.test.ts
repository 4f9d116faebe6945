import { expect, it } from 'vitest';
import { add, between, count, has, none, remove, toggle } from './ranges';

it('holds the same rows as a plain set, whatever is chosen in whichever order', () => {
  let seed = 7;
  const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  let ranges = none;
  const set = new Set<number>();
  for (let turn = 0; turn < 1000; turn += 1) {
    const from = random(60);
    const to = from + 1 + random(12);
    const act = random(3);
    if (act === 0) {
      ranges = add(ranges, from, to);
      for (let row = from; row < to; row += 1) set.add(row);
    } else if (act === 1) {
      ranges = remove(ranges, from, to);
      for (let row = from; row < to; row += 1) set.delete(row);
    } else {
      ranges = toggle(ranges, from);
      if (!set.delete(from)) set.add(from);
    }
    expect(count(ranges)).toBe(set.size);
    const rows = Array.from({ length: 75 }, (_, row) => row);
    expect(rows.filter((row) => has(ranges, row))).toEqual(rows.filter((row) => set.has(row)));
    const apart = ranges.every(([from, to], n) => from < to && from > (ranges[n - 1]?.[1] ?? -1));
    expect(apart, 'sorted and apart').toBe(true);
  }
});

it('spans two ends in either order', () => {
  expect(between(9, 4)).toEqual([[4, 10]]);
  expect(between(4, 4)).toEqual([[4, 5]]);
});
