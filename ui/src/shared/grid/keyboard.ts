// What a key does in a grid, by the ARIA Authoring Practices: pure steps from one place to the next.

/** A place in the grid; row -1 is the header. */
export interface Place {
  row: number;
  col: number;
}

export interface Extent {
  rows: number;
  cols: number;
  /** Rows that a page moves by. */
  page: number;
}

/** Where `key` leads from `at`; undefined where the key does not move. `mod` is Ctrl, or ⌘ on a Mac. */
export function moved(key: string, mod: boolean, at: Place, extent: Extent): Place | undefined {
  const lastRow = extent.rows - 1;
  const lastCol = extent.cols - 1;
  const row = (value: number) => Math.min(lastRow, Math.max(-1, value));
  const body = (value: number) => Math.min(lastRow, Math.max(lastRow < 0 ? -1 : 0, value));
  const col = (value: number) => Math.min(lastCol, Math.max(0, value));
  switch (key) {
    case 'ArrowDown':
      return { row: mod ? lastRow : row(at.row + 1), col: at.col };
    case 'ArrowUp':
      return { row: mod ? body(0) : row(at.row - 1), col: at.col };
    case 'ArrowRight':
      return { row: at.row, col: mod ? lastCol : col(at.col + 1) };
    case 'ArrowLeft':
      return { row: at.row, col: mod ? 0 : col(at.col - 1) };
    case 'Home':
      return mod ? { row: body(0), col: 0 } : { row: at.row, col: 0 };
    case 'End':
      return mod ? { row: lastRow, col: lastCol } : { row: at.row, col: lastCol };
    case 'PageDown':
      return { row: body(Math.max(0, at.row) + extent.page), col: at.col };
    case 'PageUp':
      return { row: body(at.row - extent.page), col: at.col };
    default:
      return undefined;
  }
}
