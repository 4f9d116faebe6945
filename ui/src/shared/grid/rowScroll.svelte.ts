// How a grid scrolls: which rows are in sight, and where the layer that holds them is.
import {
  ROW_HEIGHT,
  baseOf,
  clampTop,
  geometryOf,
  layerOffset,
  scaled,
  scrollAt,
  topAt,
  topShowing,
  windowAt,
} from './geometry';

/** Rows beyond sight that are kept ready. */
const SPARE = 4;

export class RowScroll {
  /** The element that scrolls. */
  scroller = $state<HTMLElement>();
  /** The element that holds the rows. */
  layer = $state<HTMLElement>();
  /** Height of the scroller, px. */
  height = $state(0);
  /** Distance from the first row to the top of what is seen, px. */
  top = $state(0);
  readonly geometry = $derived.by(() => geometryOf(this.rowCount(), Math.max(0, this.height - ROW_HEIGHT)));
  readonly inSight = $derived(windowAt(this.top, this.geometry, SPARE));
  /** The row that rows are placed relative to. */
  readonly base = $derived(baseOf(this.inSight.first));
  /** The position of the scroll bar that was set here; another one means that the reader moved it. */
  #set = 0;

  /** Call it while a component is set up: it follows the elements and the number of rows. */
  constructor(private readonly rowCount: () => number) {
    $effect(() => {
      void this.base;
      void this.geometry;
      void this.top;
      this.#shift(this.scroller?.scrollTop ?? 0);
    });
    $effect(() => {
      const element = this.scroller;
      element?.addEventListener('wheel', this.#wheeled, { passive: false });
      return () => element?.removeEventListener('wheel', this.#wheeled);
    });
  }

  /** Rows that a page moves by. */
  get page(): number {
    return Math.max(1, Math.floor(this.geometry.viewport / ROW_HEIGHT) - 1);
  }

  #shift(scrollTop: number): void {
    const offset = layerOffset(this.top, scrollTop, this.base, this.geometry);
    this.layer?.style.setProperty('transform', `translateY(${offset}px)`);
  }

  /** For the `scroll` event of the scroller. */
  readonly scrolled = (): void => {
    if (!this.scroller) return;
    const at = this.scroller.scrollTop;
    if (scaled(this.geometry)) {
      if (Math.abs(at - this.#set) > 1) {
        this.#set = at;
        this.top = topAt(at, this.geometry);
      }
      this.#shift(at);
    } else this.top = topAt(at, this.geometry);
  };

  /** Brings `next` to the top; the scroll bar follows. */
  to(next: number): void {
    if (!this.scroller) return;
    this.top = clampTop(next, this.geometry);
    this.#set = scrollAt(this.top, this.geometry);
    this.scroller.scrollTop = this.#set;
    this.#set = this.scroller.scrollTop;
    this.#shift(this.#set);
  }

  /** Brings a row into sight with the least movement. */
  reveal(row: number): void {
    const wanted = topShowing(row, this.top, this.geometry);
    if (wanted !== this.top) this.to(wanted);
  }

  /** Moves to the end when there are fewer rows than before. */
  clamp(): void {
    if (this.top > 0 && this.top !== clampTop(this.top, this.geometry)) this.to(this.top);
  }

  // In a scaled space one pixel of the scroll bar is many of the rows: the wheel moves the rows themselves.
  readonly #wheeled = (event: WheelEvent): void => {
    if (
      !scaled(this.geometry) ||
      event.ctrlKey ||
      event.deltaY === 0 ||
      Math.abs(event.deltaX) > Math.abs(event.deltaY)
    )
      return;
    event.preventDefault();
    const unit = event.deltaMode === 1 ? ROW_HEIGHT : event.deltaMode === 2 ? this.geometry.viewport : 1;
    this.to(this.top + event.deltaY * unit);
  };
}
