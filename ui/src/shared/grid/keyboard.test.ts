import { expect, it } from 'vitest';
import { moved } from './keyboard';

const extent = { rows: 1000, cols: 6, page: 20 };
const at = (row: number, col = 2) => ({ row, col });

it('moves by one with the arrows, and stops at the edges', () => {
  expect(moved('ArrowDown', false, at(4), extent)).toEqual(at(5));
  expect(moved('ArrowDown', false, at(999), extent)).toEqual(at(999));
  expect(moved('ArrowRight', false, at(4, 5), extent)).toEqual(at(4, 5));
  expect(moved('ArrowLeft', false, at(4, 0), extent)).toEqual(at(4, 0));
});

it('goes from the first row up into the header, and down again', () => {
  expect(moved('ArrowUp', false, at(0), extent)).toEqual(at(-1));
  expect(moved('ArrowDown', false, at(-1), extent)).toEqual(at(0));
});

it('goes to the ends of a row with Home and End, of the grid with Ctrl', () => {
  expect(moved('Home', false, at(4), extent)).toEqual(at(4, 0));
  expect(moved('End', false, at(4), extent)).toEqual(at(4, 5));
  expect(moved('Home', true, at(4), extent)).toEqual(at(0, 0));
  expect(moved('End', true, at(4), extent)).toEqual(at(999, 5));
});

it('moves by a page and stays among the rows', () => {
  expect(moved('PageDown', false, at(4), extent)).toEqual(at(24));
  expect(moved('PageDown', false, at(990), extent)).toEqual(at(999));
  expect(moved('PageUp', false, at(4), extent)).toEqual(at(0));
  expect(moved('PageDown', false, at(-1), extent)).toEqual(at(20));
});

it('leaves an empty grid in its header', () => {
  const empty = { rows: 0, cols: 3, page: 10 };
  expect(moved('ArrowDown', false, at(-1), empty)).toEqual(at(-1));
  expect(moved('PageDown', false, at(-1), empty)).toEqual(at(-1));
  expect(moved('End', true, at(-1), empty)).toEqual(at(-1, 2));
});

it('knows no other key', () => {
  expect(moved('a', false, at(4), extent)).toBeUndefined();
  expect(moved('Enter', false, at(4), extent)).toBeUndefined();
});
