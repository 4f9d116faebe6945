import { describe, expect, it } from 'vitest';
import {
  MAX_WIDTH,
  arranged,
  initialState,
  movedTo,
  resized,
  restored,
  stepped,
  toggledHidden,
  toggledPinned,
  unsized,
  widthsOf,
  withAbsent,
  type Column,
} from './columns';

const columns: Column<never>[] = [
  { id: 'serial', label: '', width: 120, fixed: true, text: () => '' },
  { id: 'product', label: '', width: 200, min: 100, grows: true, text: () => '' },
  { id: 'site', label: '', width: 130, text: () => '' },
  { id: 'order', label: '', width: 110, extra: true, text: () => '' },
];
const start = initialState(columns);
const ids = (state: typeof start) => arranged(columns, state).map((column) => column.id);

describe('what was kept', () => {
  it('comes back as it was', () => {
    const state = toggledPinned(movedTo(resized(start, 'site', 180), 'site', 'serial'), 'product');
    expect(restored(JSON.parse(JSON.stringify(state)), columns)).toEqual(state);
  });

  it('is never trusted: what is no column, no number, or hides what names the row is left out', () => {
    const state = restored(
      {
        order: ['gone', 'site', 7],
        widths: { site: 1e9, gone: 3, serial: 'x' },
        hidden: ['serial', 'site'],
        pinned: 4,
      },
      columns,
    );
    expect(state.order).toHaveLength(4);
    expect(state.widths).toEqual({ site: MAX_WIDTH });
    expect(state.hidden).not.toContain('serial');
    expect(state.pinned).toEqual([]);
    expect(restored('nonsense', columns)).toEqual(start);
  });

  it('takes in columns of a newer version at their place, hidden where they are extras', () => {
    const state = restored({ order: ['serial', 'site'], widths: {}, hidden: [], pinned: [] }, columns);
    expect(state.order).toEqual(['serial', 'product', 'site', 'order']);
    expect(state.hidden).toEqual(['order']);
  });
});

describe('columns that come later, such as those of user-defined fields', () => {
  const later: Column<never>[] = [
    ...columns,
    { id: 'field:cost', label: '', width: 120, extra: true, text: () => '' },
  ];
  const kept = {
    order: ['serial', 'field:cost', 'product', 'site', 'order'],
    widths: { 'field:cost': 90 },
    hidden: ['order'],
    pinned: ['field:cost'],
  };

  it('are found as they were left, although something was changed before they came', () => {
    const early = restored(kept, columns);
    expect(ids(early)).toEqual(['serial', 'product', 'site']);
    const changed = withAbsent(toggledHidden(early, 'site'), kept, columns);
    const all = restored(changed, later);
    expect(all.order).toEqual(kept.order);
    expect(all.widths).toEqual(kept.widths);
    expect(all.hidden).toEqual(['order', 'site']);
    expect(all.pinned).toEqual(['field:cost']);
  });

  it('leave the rest alone where nothing was kept', () => {
    expect(withAbsent(start, undefined, columns)).toEqual(start);
    expect(withAbsent(start, { order: 'nonsense', widths: 7 }, columns)).toEqual(start);
  });
});

describe('order', () => {
  it('puts pinned columns first and leaves hidden ones out', () => {
    expect(ids(start)).toEqual(['serial', 'product', 'site']);
    expect(ids(toggledPinned(start, 'site'))).toEqual(['site', 'serial', 'product']);
    expect(ids(toggledHidden(start, 'product'))).toEqual(['serial', 'site']);
    expect(ids(toggledHidden(start, 'order'))).toEqual(['serial', 'product', 'site', 'order']);
  });

  it('steps over hidden columns, and not past the ends', () => {
    const hidden = toggledHidden(start, 'product');
    expect(ids(stepped(hidden, 'site', -1))).toEqual(['site', 'serial']);
    expect(stepped(hidden, 'site', 1)).toBe(hidden);
  });

  it('moves a column to where another stands', () => {
    expect(movedTo(start, 'site', 'serial').order).toEqual(['site', 'serial', 'product', 'order']);
    expect(movedTo(start, 'serial', 'site').order).toEqual(['product', 'site', 'serial', 'order']);
  });
});

describe('widths', () => {
  const shown = arranged(columns, start);
  it('give what is left to the column that grows, to the pixel', () => {
    expect(widthsOf(shown, start, 1000)).toEqual([120, 750, 130]);
  });
  it('shrink it to its least before the grid scrolls', () => {
    expect(widthsOf(shown, start, 360)).toEqual([120, 110, 130]);
    expect(widthsOf(shown, start, 200)).toEqual([120, 100, 130]);
  });
  it('leave a column alone once the reader sized it, and fill the line with the last', () => {
    const sized = resized(start, 'product', 300);
    expect(widthsOf(shown, sized, 1000)).toEqual([120, 300, 580]);
    expect(widthsOf(shown, unsized(sized, 'product'), 1000)).toEqual([120, 750, 130]);
  });
  it('keep to their least and most', () => {
    expect(resized(start, 'product', 5, 100).widths.product).toBe(100);
    expect(resized(start, 'product', 5000).widths.product).toBe(MAX_WIDTH);
  });
});
