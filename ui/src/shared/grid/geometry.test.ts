import { describe, expect, it } from 'vitest';
import {
  MAX_SPACE,
  ROW_HEIGHT,
  assignPool,
  baseOf,
  clampTop,
  geometryOf,
  layerOffset,
  scaled,
  scrollAt,
  topAt,
  topShowing,
  windowAt,
} from './geometry';

const small = geometryOf(1204, 700);
const million = geometryOf(1_000_000, 700);

describe('the scroll space', () => {
  it('is as tall as the rows while browsers can lay them out, and scaled above', () => {
    expect(small.space).toBe(1204 * ROW_HEIGHT);
    expect(scaled(small)).toBe(false);
    expect(million.space).toBe(MAX_SPACE);
    expect(scaled(million)).toBe(true);
  });

  it('reaches the first and the last of a million rows at its ends', () => {
    expect(topAt(0, million)).toBe(0);
    const end = topAt(MAX_SPACE - 700, million);
    expect(windowAt(end, million, 0).last).toBe(1_000_000);
    expect(end + 700).toBeCloseTo(1_000_000 * ROW_HEIGHT, 3);
  });

  it('goes back and forth between scroll bar and rows without drifting', () => {
    for (const top of [0, 17, 34_000, 12_345_678, 33_999_300]) {
      expect(topAt(scrollAt(top, million), million)).toBeCloseTo(top, 3);
    }
    expect(scrollAt(5000, small)).toBe(5000);
  });

  it('draws the rows in sight where the scroll bar is, to the pixel', () => {
    for (const top of [0, 3_400_017, 20_000_000, 33_999_300]) {
      const scroll = scrollAt(top, million);
      const { first } = windowAt(top, million, 0);
      const base = baseOf(first);
      const y = layerOffset(top, scroll, base, million) + (first - base) * ROW_HEIGHT;
      expect(Math.abs(y - scroll - (first * ROW_HEIGHT - top))).toBeLessThanOrEqual(0.5);
      expect(layerOffset(top, scroll, base, million) % 1).toBe(0);
    }
  });

  it('stays within the rows', () => {
    expect(clampTop(-5, small)).toBe(0);
    expect(clampTop(1e9, small)).toBe(1204 * ROW_HEIGHT - 700);
    expect(clampTop(100, geometryOf(3, 700))).toBe(0);
    expect(windowAt(0, geometryOf(0, 700), 4)).toEqual({ first: 0, last: 0 });
  });

  it('moves no more than it must to bring a row into sight', () => {
    expect(topShowing(5, 0, small)).toBe(0);
    expect(topShowing(100, 0, small)).toBe(101 * ROW_HEIGHT - 700);
    expect(topShowing(2, 5000, small)).toBe(2 * ROW_HEIGHT);
  });
});

describe('the pool of row elements', () => {
  it('keeps the element of every row that stays in sight', () => {
    const before = assignPool([], 0, 20, -1, 1000);
    const after = assignPool(before, 3, 23, -1, 1000);
    expect(after).toHaveLength(20);
    for (let row = 3; row < 20; row += 1) expect(after.indexOf(row)).toBe(before.indexOf(row));
    expect([...after].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 3));
  });

  it('keeps the focused row wherever it is scrolled to, so that the focus never jumps', () => {
    const before = assignPool([], 0, 20, 7, 1_000_000);
    const element = before.indexOf(7);
    const after = assignPool(before, 500_000, 500_020, 7, 1_000_000);
    expect(after[element]).toBe(7);
    expect(after.filter((row) => row >= 500_000)).toHaveLength(20);
  });

  it('never shows a row twice, nor one that is gone', () => {
    let pool = assignPool([], 0, 30, 29, 40);
    pool = assignPool(pool, 0, 10, 29, 10);
    expect(pool.filter((row) => row >= 0)).toHaveLength(10);
    expect(new Set(pool.filter((row) => row >= 0)).size).toBe(10);
  });

  it('stays as small as what was in sight at once', () => {
    let pool: number[] = [];
    for (let first = 0; first < 5000; first += 17) pool = assignPool(pool, first, first + 25, -1, 10_000);
    expect(pool).toHaveLength(25);
  });
});
