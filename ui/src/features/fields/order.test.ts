import { expect, it } from 'vitest';
import { choicesTyped, moved, placeAt } from './order';

it('puts one field elsewhere and leaves the others in their order', () => {
  expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
  expect(moved(['a', 'b', 'c', 'd'], 3, 0)).toEqual(['d', 'a', 'b', 'c']);
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
});

it('finds the place of a row that is dragged, and never one outside the list', () => {
  const middles = [20, 60, 100];
  expect(placeAt(15, middles, 2)).toBe(0);
  expect(placeAt(70, middles, 0)).toBe(1);
  expect(placeAt(500, middles, 0)).toBe(2);
  expect(placeAt(-50, middles, 1)).toBe(0);
});

it('takes choices one a line, each once', () => {
  expect(choicesTyped(' Test \n\nSpare\nTest\n')).toEqual(['Test', 'Spare']);
  expect(choicesTyped(' \n ')).toEqual([]);
});
