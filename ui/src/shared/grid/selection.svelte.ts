// The cell that has the focus and the rows that are selected in a grid. Knows no elements.
import { announce } from '../controls';
import { t } from '../i18n';
import type { Place } from './keyboard';
import { add, between, count, none, toggle, type Ranges } from './ranges';

export class Selection {
  /** The cell that the Tab key stops at. */
  place = $state<Place>({ row: 0, col: 0 });
  chosen = $state.raw<Ranges>(none);
  /** The row from which Shift extends. */
  #anchor = 0;

  constructor(
    private readonly rowCount: () => number,
    private readonly onchosen: (count: number) => void,
  ) {}

  /** How many rows are selected. */
  get size(): number {
    return count(this.chosen);
  }

  choose(ranges: Ranges): void {
    this.chosen = ranges;
    this.onchosen(count(ranges));
  }

  /** Starts at the first row of another list. A place in the header stays. */
  reset(): void {
    this.choose(none);
    this.#anchor = 0;
    const rows = this.rowCount();
    if (this.place.row >= 0 || rows === 0) this.place = { row: rows > 0 ? 0 : -1, col: this.place.col };
  }

  /** Moves to the last row when there are fewer rows than before. */
  clamp(): void {
    const rows = this.rowCount();
    if (this.place.row >= rows) this.place = { ...this.place, row: Math.max(rows - 1, -1) };
  }

  /** Moves to a row and leaves the selection as it is. */
  moveTo(row: number): void {
    this.place = { row, col: this.place.col };
    this.#anchor = row;
  }

  /** Moves to a place: `extend` selects the rows up to it, otherwise another row ends the selection. */
  go(next: Place, extend: boolean): void {
    const before = this.place;
    this.place = next;
    if (next.row < 0) return;
    if (extend) this.choose(between(this.#anchor, next.row));
    else {
      this.#anchor = next.row;
      if (next.row !== before.row) this.choose(none);
    }
  }

  /** Adds a row to the selection, or removes it, as Ctrl with a click does. The first one brings `current` along. */
  toggleAt(place: Place, current: number): void {
    const started =
      count(this.chosen) === 0 && current >= 0 && current !== place.row
        ? add(this.chosen, current, current + 1)
        : this.chosen;
    this.choose(toggle(started, place.row));
    this.#anchor = place.row;
    this.place = place;
  }

  /** Does what a key does to the selection. Returns whether the key was one of these. */
  key(event: KeyboardEvent, mod: boolean): boolean {
    const { row } = this.place;
    const rows = this.rowCount();
    if (event.key === ' ' && row >= 0) {
      if (event.shiftKey) this.choose(between(this.#anchor, row));
      else {
        this.choose(toggle(this.chosen, row));
        this.#anchor = row;
      }
      announce(t('grid-chosen', { count: count(this.chosen) }));
    } else if (mod && event.key.toLowerCase() === 'a' && rows > 0) {
      this.choose([[0, rows]]);
      announce(t('grid-chosen', { count: rows }));
    } else if (event.key === 'Escape' && count(this.chosen) > 0) {
      event.stopPropagation();
      this.choose(none);
    } else return false;
    event.preventDefault();
    return true;
  }
}
