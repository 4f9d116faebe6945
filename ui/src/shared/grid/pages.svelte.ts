// Rows of a long list, fetched page by page as they come into sight. Keeps what was seen lately; asks for what is in
// sight first, and never for pages that were scrolled past before their turn came.

const PAGE = 128;
const KEPT = 48;
const AT_ONCE = 2;

export class Pages<R> {
  /** How many rows there are. */
  count = $state(0);
  /** Grows when rows arrive; reading it makes a reader follow them. */
  version = $state(0);
  failed = $state.raw<unknown>(undefined);

  private pages = new Map<number, R[]>();
  private running = new Set<number>();
  private wanted: number[] = [];
  private generation = 0;

  constructor(private fetch: (from: number, count: number) => Promise<R[]>) {}

  /** Another list, or the same one after a change. `keep` leaves the old rows in sight until the new ones are there. */
  reset(count: number, keep: boolean) {
    this.generation += 1;
    this.running.clear();
    if (keep) this.stale = new Set(this.pages.keys());
    else {
      this.pages.clear();
      this.stale.clear();
    }
    this.count = count;
    this.failed = undefined;
    this.version += 1;
    this.next();
  }

  private stale = new Set<number>();

  /** Takes over the first rows, which came with the list itself. */
  seed(rows: R[]) {
    if (rows.length === 0) return;
    this.pages.set(0, rows.slice(0, PAGE));
    if (rows.length < Math.min(PAGE, this.count)) this.stale.add(0);
    else this.stale.delete(0);
    this.version += 1;
  }

  /** The place of a row among those at hand; -1 where it is not. */
  find(is: (row: R) => boolean): number {
    for (const [page, rows] of this.pages) {
      const at = rows.findIndex(is);
      if (at >= 0) return page * PAGE + at;
    }
    return -1;
  }

  at(index: number): R | undefined {
    void this.version;
    return this.pages.get(Math.floor(index / PAGE))?.[index % PAGE];
  }

  /** Tells what is in sight. */
  want(first: number, last: number) {
    const from = Math.floor(first / PAGE);
    const to = Math.floor(Math.max(first, last - 1) / PAGE);
    this.wanted = [];
    for (let page = from; page <= to; page += 1) this.wanted.push(page);
    // One ahead and one behind: the next turn of the wheel finds its rows there.
    this.wanted.push(to + 1, from - 1);
    this.next();
  }

  /** Rows first…last, fetched where they are not at hand. */
  async range(first: number, last: number): Promise<R[]> {
    const rows: R[] = [];
    for (let from = first; from < last;) {
      const page = Math.floor(from / PAGE);
      const until = Math.min(last, (page + 1) * PAGE);
      const kept = this.stale.has(page) ? undefined : this.pages.get(page);
      rows.push(
        ...(kept ? kept.slice(from % PAGE, until - page * PAGE) : await this.fetch(from, until - from)),
      );
      from = until;
    }
    return rows;
  }

  private missing(page: number) {
    return (
      page >= 0 &&
      page * PAGE < this.count &&
      (!this.pages.has(page) || this.stale.has(page)) &&
      !this.running.has(page)
    );
  }

  private next() {
    while (this.running.size < AT_ONCE) {
      const page = this.wanted.find((it) => this.missing(it));
      if (page === undefined) return;
      this.running.add(page);
      void this.load(page, this.generation);
    }
  }

  private async load(page: number, generation: number) {
    try {
      const rows = await this.fetch(page * PAGE, Math.min(PAGE, this.count - page * PAGE));
      if (generation !== this.generation) return;
      this.stale.delete(page);
      // Written last, so it is the youngest; the oldest goes.
      this.pages.delete(page);
      this.pages.set(page, rows);
      for (const old of this.pages.keys()) {
        if (this.pages.size <= KEPT) break;
        if (!this.wanted.includes(old)) this.pages.delete(old);
      }
      this.failed = undefined;
      this.version += 1;
      this.running.delete(page);
      this.next();
    } catch (thrown) {
      if (generation !== this.generation) return;
      this.running.delete(page);
      this.failed = thrown;
    }
  }
}
