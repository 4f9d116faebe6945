// Which columns of a grid are shown, how wide they are, and where pinned ones stay.
import { arranged, widthsOf, type Column, type ColumnState } from './columns';

export class ColumnLayout<R> {
  /** Width of the grid, px. */
  width = $state(0);
  readonly shown = $derived.by(() => arranged(this.columns(), this.state()));
  readonly widths = $derived.by(() => widthsOf(this.shown, this.state(), this.width));
  readonly total = $derived.by(() => this.widths.reduce((sum, it) => sum + it, 0));
  /** How far left each pinned column stays, px; undefined for the others. */
  readonly pinnedAt = $derived.by(() => {
    let left = 0;
    return this.shown.map((column, index) => {
      const at = this.state().pinned.includes(column.id) ? left : undefined;
      if (at !== undefined) left += this.widths[index]!;
      return at;
    });
  });

  constructor(
    private readonly columns: () => Column<R>[],
    private readonly state: () => ColumnState,
  ) {}

  /** Scrolls sideways until a column is in sight and not behind the pinned ones. */
  reveal(col: number, scroller: HTMLElement): void {
    const { widths, pinnedAt } = this;
    if (pinnedAt[col] !== undefined) return;
    const pinned = widths.reduce((sum, it, index) => sum + (pinnedAt[index] === undefined ? 0 : it), 0);
    const start = widths.slice(0, col).reduce((sum, it) => sum + it, 0);
    const end = start + (widths[col] ?? 0);
    if (start - pinned < scroller.scrollLeft) scroller.scrollLeft = start - pinned;
    else if (end > scroller.scrollLeft + this.width) scroller.scrollLeft = end - this.width;
  }
}
