// Where rows stand. Browsers lay out nothing taller than about 33,500,000 px, and a million rows of 34 px are taller:
// above MAX_SPACE the scroll space is a scaled picture of the rows, and one offset brings the rows in sight to where
// the scroll bar is. Pure numbers; knows no elements.

export const ROW_HEIGHT = 34;
/** The tallest scroll space that is made, in px: exact in the 32-bit floats that compositors calculate in. */
export const MAX_SPACE = 8_000_000;
/** Rows are placed relative to a base that moves in such steps, for the same reason. */
const REBASE = 1000;

export interface Geometry {
  rowCount: number;
  /** Height of what is seen, without the header, px. */
  viewport: number;
  /** Height of all rows, px. */
  total: number;
  /** Height of the scroll space, px. */
  space: number;
}

export function geometryOf(rowCount: number, viewport: number): Geometry {
  const total = rowCount * ROW_HEIGHT;
  return { rowCount, viewport, total, space: Math.min(total, MAX_SPACE) };
}

export function scaled(g: Geometry): boolean {
  return g.total > g.space;
}

const lastTop = (g: Geometry) => Math.max(0, g.total - g.viewport);
const lastScroll = (g: Geometry) => Math.max(0, g.space - g.viewport);

/** Distance from the first row to the top of what is seen, for a position of the scroll bar. */
export function topAt(scrollTop: number, g: Geometry): number {
  if (!scaled(g)) return Math.min(Math.max(0, scrollTop), lastTop(g));
  return (Math.min(Math.max(0, scrollTop), lastScroll(g)) / lastScroll(g)) * lastTop(g);
}

/** The position of the scroll bar that shows `top`. */
export function scrollAt(top: number, g: Geometry): number {
  const clamped = clampTop(top, g);
  return scaled(g) ? (clamped / lastTop(g)) * lastScroll(g) : clamped;
}

export function clampTop(top: number, g: Geometry): number {
  return Math.min(Math.max(0, top), lastTop(g));
}

/** Rows in sight, and `spare` more on both sides: `first` to `last`, `last` not included. */
export function windowAt(top: number, g: Geometry, spare: number): { first: number; last: number } {
  const first = Math.max(0, Math.floor(top / ROW_HEIGHT) - spare);
  const last = Math.min(g.rowCount, Math.ceil((top + g.viewport) / ROW_HEIGHT) + spare);
  return { first: Math.min(first, last), last };
}

/** The row that rows are placed relative to. */
export function baseOf(first: number): number {
  return Math.floor(first / REBASE) * REBASE;
}

/** How far the layer of rows is moved in the scroll space, whole px. */
export function layerOffset(top: number, scrollTop: number, base: number, g: Geometry): number {
  return (scaled(g) ? Math.round(scrollTop - top) : 0) + base * ROW_HEIGHT;
}

/** The top that brings `row` into sight with the least movement; the same top when it is in sight. */
export function topShowing(row: number, top: number, g: Geometry): number {
  const y = row * ROW_HEIGHT;
  if (y < top) return clampTop(y, g);
  if (y + ROW_HEIGHT > top + g.viewport) return clampTop(y + ROW_HEIGHT - g.viewport, g);
  return top;
}

/**
 * Gives the rows first…last to the elements of the pool. An element keeps its row while that is in the window, and the
 * element that holds the focus keeps its row wherever that is, so that the focus never jumps. `pool[i]` is the row of
 * element i, -1 for none; the answer may be longer than what came in, never shorter.
 */
export function assignPool(
  pool: readonly number[],
  first: number,
  last: number,
  keep: number,
  rowCount: number,
): number[] {
  const next = [...pool];
  const placed = new Set<number>();
  const free: number[] = [];
  next.forEach((row, element) => {
    const stays =
      row >= 0 && row < rowCount && ((row >= first && row < last) || row === keep) && !placed.has(row);
    if (stays) placed.add(row);
    else {
      next[element] = -1;
      free.push(element);
    }
  });
  const place = (row: number) => {
    if (placed.has(row)) return;
    placed.add(row);
    const element = free.pop();
    if (element === undefined) next.push(row);
    else next[element] = row;
  };
  for (let row = first; row < last; row += 1) place(row);
  if (keep >= 0 && keep < rowCount) place(keep);
  return next;
}
