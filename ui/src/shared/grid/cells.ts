// The cells of a grid's body as elements.
import type { Place } from './keyboard';

const cellOf = (event: Event) => (event.target as Element).closest<HTMLElement>('[role=gridcell]');

/** The place of the cell that an event came from; undefined outside of the body. */
export function placeOf(event: Event): Place | undefined {
  const cell = cellOf(event);
  const row = Number(cell?.parentElement?.dataset.row ?? -1);
  return cell && row >= 0 ? { row, col: Number(cell.dataset.col) } : undefined;
}

/** Gives the cell under the pointer its text as a title where the text is cut off. */
export function titleCutOff(event: Event): void {
  const cell = cellOf(event);
  if (!cell) return;
  const inner = cell.querySelector('.ellipsis') ?? cell;
  cell.title = inner.scrollWidth > inner.clientWidth ? (cell.textContent ?? '').trim() : '';
}
