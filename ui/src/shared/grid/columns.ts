// The state of a grid's columns: order, width, hidden, pinned. Plain data that can be kept; every change is a new value.
import type { Snippet } from 'svelte';

export interface Column<R> {
  id: string;
  label: string;
  /** px, until the reader changes it. */
  width: number;
  min?: number;
  /** Takes the width that is left. */
  grows?: boolean;
  align?: 'start' | 'end';
  mono?: boolean;
  sortable?: boolean;
  /** Can't be hidden: it names the row. */
  fixed?: boolean;
  /** Not shown until asked for. */
  extra?: boolean;
  /** The cell in words: shown where there is no `cell`, and copied. */
  text: (row: R) => string;
  cell?: Snippet<[R]>;
}

export interface ColumnState {
  order: string[];
  widths: Record<string, number>;
  hidden: string[];
  pinned: string[];
}

export const MIN_WIDTH = 56;
export const MAX_WIDTH = 900;
/** How many columns that are not there are remembered. */
const MAX_ABSENT = 100;

export function initialState(columns: readonly Column<never>[]): ColumnState {
  return {
    order: columns.map((column) => column.id),
    widths: {},
    hidden: columns.filter((column) => column.extra).map((column) => column.id),
    pinned: [],
  };
}

/** What was kept, made to fit the columns there are now: unknown ones go, new ones come in at their place. */
export function restored(kept: unknown, columns: readonly Column<never>[]): ColumnState {
  const fresh = initialState(columns);
  if (typeof kept !== 'object' || kept === null) return fresh;
  const from = kept as Partial<Record<keyof ColumnState, unknown>>;
  const known = new Set(fresh.order);
  const names = (value: unknown) =>
    Array.isArray(value)
      ? [...new Set(value.filter((id): id is string => typeof id === 'string' && known.has(id)))]
      : undefined;
  const order = names(from.order) ?? [];
  fresh.order.forEach((id, index) => {
    if (order.includes(id)) return;
    const before = order.indexOf(fresh.order[index - 1] ?? '');
    order.splice(before + 1, 0, id);
  });
  const widths: Record<string, number> = {};
  if (typeof from.widths === 'object' && from.widths !== null)
    for (const [id, width] of Object.entries(from.widths))
      if (known.has(id) && typeof width === 'number' && Number.isFinite(width))
        widths[id] = clampWidth(width);
  const fixed = new Set(columns.filter((column) => column.fixed).map((column) => column.id));
  const seen = new Set(names(from.order) ?? []);
  const hidden = (names(from.hidden) ?? []).filter((id) => !fixed.has(id));
  const unseen = fresh.hidden.filter((id) => !seen.has(id) && !hidden.includes(id));
  return { order, widths, hidden: [...hidden, ...unseen], pinned: names(from.pinned) ?? [] };
}

/** `next` with what `before` kept of columns that are not there now, so that they come back as they were. */
export function withAbsent(
  next: ColumnState,
  before: unknown,
  columns: readonly { id: string }[],
): ColumnState {
  if (typeof before !== 'object' || before === null) return next;
  const kept = before as Partial<Record<keyof ColumnState, unknown>>;
  const here = new Set(columns.map((column) => column.id));
  const absent = (value: unknown) =>
    Array.isArray(value)
      ? value.filter((id): id is string => typeof id === 'string' && !here.has(id)).slice(0, MAX_ABSENT)
      : [];
  const order = [...next.order];
  const was = Array.isArray(kept.order) ? (kept.order as unknown[]) : [];
  for (const id of absent(kept.order)) {
    if (order.includes(id)) continue;
    const after = order.indexOf(String(was[was.indexOf(id) - 1]));
    order.splice(after < 0 ? order.length : after + 1, 0, id);
  }
  const widths = { ...next.widths };
  if (typeof kept.widths === 'object' && kept.widths !== null)
    for (const [id, width] of Object.entries(kept.widths))
      if (!here.has(id) && order.includes(id) && typeof width === 'number') widths[id] = width;
  return {
    order,
    widths,
    hidden: [...next.hidden, ...absent(kept.hidden).filter((id) => !next.hidden.includes(id))],
    pinned: [...next.pinned, ...absent(kept.pinned).filter((id) => !next.pinned.includes(id))],
  };
}

export const clampWidth = (width: number, min = MIN_WIDTH) =>
  Math.round(Math.min(MAX_WIDTH, Math.max(min, width)));

/** Columns as they stand on screen: pinned ones first, hidden ones not. */
export function arranged<C extends { id: string }>(columns: readonly C[], state: ColumnState): C[] {
  const by = new Map(columns.map((column) => [column.id, column]));
  const shown = state.order.filter((id) => !state.hidden.includes(id));
  const ids = [
    ...shown.filter((id) => state.pinned.includes(id)),
    ...shown.filter((id) => !state.pinned.includes(id)),
  ];
  return ids.flatMap((id) => by.get(id) ?? []);
}

/** Widths in px, of columns as they stand; the ones that grow share what the others leave of `available`. */
export function widthsOf(
  shown: readonly { id: string; width: number; min?: number; grows?: boolean }[],
  state: ColumnState,
  available: number,
): number[] {
  const growing = shown.filter((column) => column.grows && state.widths[column.id] === undefined);
  const own = shown.map((column) =>
    growing.includes(column) ? (column.min ?? MIN_WIDTH) : (state.widths[column.id] ?? column.width),
  );
  const left = Math.floor(available) - own.reduce((sum, width) => sum + width, 0);
  // Too narrow for all: the grid scrolls sideways.
  if (left <= 0) return own;
  if (growing.length === 0) {
    // Nothing grows: the last column takes the rest, so that lines reach the edge.
    return own.map((width, index) => (index === own.length - 1 ? width + left : width));
  }
  const each = Math.floor(left / growing.length);
  let rest = left - each * growing.length;
  return own.map((width, index) => {
    if (!growing.includes(shown[index]!)) return width;
    const extra = each + rest;
    rest = 0;
    return width + extra;
  });
}

export function resized(state: ColumnState, id: string, width: number, min?: number): ColumnState {
  return { ...state, widths: { ...state.widths, [id]: clampWidth(width, min) } };
}

/** The column's own width again. */
export function unsized(state: ColumnState, id: string): ColumnState {
  const widths = { ...state.widths };
  delete widths[id];
  return { ...state, widths };
}

/** Moves a column to where `target` stands now. */
export function movedTo(state: ColumnState, id: string, target: string): ColumnState {
  if (id === target) return state;
  const from = state.order.indexOf(id);
  const to = state.order.indexOf(target);
  if (from < 0 || to < 0) return state;
  const order = state.order.filter((it) => it !== id);
  order.splice(to, 0, id);
  return { ...state, order };
}

/** Moves a column by one among those shown; pinned ones stay among the pinned. */
export function stepped(state: ColumnState, id: string, by: -1 | 1): ColumnState {
  const pinned = state.pinned.includes(id);
  const peers = state.order.filter(
    (it) => !state.hidden.includes(it) && state.pinned.includes(it) === pinned,
  );
  const target = peers[peers.indexOf(id) + by];
  return target === undefined ? state : movedTo(state, id, target);
}

export function toggledHidden(state: ColumnState, id: string): ColumnState {
  const hidden = state.hidden.includes(id) ? state.hidden.filter((it) => it !== id) : [...state.hidden, id];
  return { ...state, hidden };
}

export function toggledPinned(state: ColumnState, id: string): ColumnState {
  const pinned = state.pinned.includes(id) ? state.pinned.filter((it) => it !== id) : [...state.pinned, id];
  return { ...state, pinned };
}
