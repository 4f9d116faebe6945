import { describe, expect, it, vi } from 'vitest';
import { Selection } from './selection.svelte';

function selectionOf(rows: number) {
  const onchosen = vi.fn();
  return { selection: new Selection(() => rows, onchosen), onchosen };
}
const key = (name: string, shiftKey = false) =>
  new KeyboardEvent('keydown', { key: name, shiftKey, cancelable: true });

describe('moving', () => {
  it('extends from the row where it began, in either direction', () => {
    const { selection, onchosen } = selectionOf(100);
    selection.go({ row: 5, col: 0 }, false);
    selection.go({ row: 7, col: 0 }, true);
    expect(selection.chosen).toEqual([[5, 8]]);
    selection.go({ row: 3, col: 0 }, true);
    expect(selection.chosen).toEqual([[3, 6]]);
    expect(onchosen).toHaveBeenLastCalledWith(3);
  });

  it('to another row ends the selection, within a row keeps it', () => {
    const { selection } = selectionOf(100);
    selection.go({ row: 5, col: 0 }, false);
    selection.key(key(' '), false);
    selection.go({ row: 5, col: 1 }, false);
    expect(selection.size).toBe(1);
    selection.go({ row: 6, col: 1 }, false);
    expect(selection.size).toBe(0);
  });

  it('into the header keeps the selection', () => {
    const { selection } = selectionOf(100);
    selection.key(key(' '), false);
    selection.go({ row: -1, col: 2 }, false);
    expect(selection.size).toBe(1);
  });
});

describe('keys', () => {
  it('select all rows, one more, and none', () => {
    const { selection } = selectionOf(1_000_000);
    expect(selection.key(key('a'), true)).toBe(true);
    expect(selection.size).toBe(1_000_000);
    selection.key(key(' '), false);
    expect(selection.size, 'Space takes the row out again').toBe(999_999);
    expect(selection.key(key('Escape'), false)).toBe(true);
    expect(selection.size).toBe(0);
    expect(selection.key(key('Escape'), false), 'is left to others when nothing is selected').toBe(false);
  });
});

it('brings the current row along with the first one that is added', () => {
  const { selection } = selectionOf(100);
  selection.toggleAt({ row: 9, col: 0 }, 4);
  expect(selection.chosen).toEqual([
    [4, 5],
    [9, 10],
  ]);
});

it('starts another list at its first row, and stays in the header', () => {
  const { selection } = selectionOf(100);
  selection.go({ row: 40, col: 3 }, false);
  selection.reset();
  expect(selection.place).toEqual({ row: 0, col: 3 });
  selection.go({ row: -1, col: 3 }, false);
  selection.reset();
  expect(selection.place).toEqual({ row: -1, col: 3 });
});
