// What changed at the vendor, as it stands on screen. The list does not move by itself: what came in since it was read
// is counted, and shown when it is asked for.
import { backend, failureOf, type Failure, type VendorChange, type VendorChanges } from '../../backend';
import { latest } from '../../shared/latest';

const PAGE = 100;

export class VendorList {
  /** Only these kinds; empty: all. */
  what = $state.raw<string[]>([]);
  /** Counts and marks as of when the list was read. */
  answer = $state.raw<VendorChanges>();
  rows = $state.raw<VendorChange[]>([]);
  /** How many came in since. */
  more = $state(0);
  failure = $state.raw<Failure>();
  loading = $state(true);

  private ask = latest((query: { what: string[]; start: number }) =>
    backend.call('vendor_changes', { ...query, count: PAGE }),
  );
  private askNew = latest((what: string[]) =>
    backend.call('vendor_changes', { what, start: 0, count: PAGE }),
  );
  private news = false;
  /** At most this many new ones are counted. */
  static readonly MAX_COUNTED = PAGE;

  /** Reads the list anew, from the newest on. */
  load(): void {
    this.loading = true;
    this.ask(
      { what: this.what, start: 0 },
      (answer) => {
        this.answer = answer;
        this.rows = answer.rows;
        this.more = 0;
        this.arrived();
      },
      (thrown) => this.failed(thrown),
    );
  }

  /** Shows older ones below. */
  loadMore(): void {
    const last = this.rows.at(-1);
    if (!last) return this.load();
    this.loading = true;
    this.ask(
      // Those that came in meanwhile stand before the ones that are shown.
      { what: this.what, start: this.rows.length + this.more },
      (answer) => {
        this.rows = [...this.rows, ...answer.rows.filter((row) => row.n < last.n)];
        this.arrived();
      },
      (thrown) => this.failed(thrown),
    );
  }

  toggle(what: string): void {
    this.what = this.what.includes(what) ? this.what.filter((it) => it !== what) : [...this.what, what];
    this.load();
  }
  clear(): void {
    this.what = [];
    this.load();
  }

  async markSeen(): Promise<void> {
    await backend.call('vendor_changes_seen');
    this.load();
  }

  /** Something may have come in: counts it. */
  private peek(): void {
    // Where nothing is shown, nothing moves.
    if (!this.loading && this.rows.length === 0) return this.load();
    // An answer that is on its way may be older than the news.
    if (this.loading) {
      this.news = true;
      return;
    }
    this.askNew(
      this.what,
      (answer) => {
        const first = this.rows[0]?.n ?? 0;
        this.more = answer.rows.filter((row) => row.n > first).length;
      },
      // What is shown stays; the next news asks again.
      (thrown) => void failureOf(thrown),
    );
  }

  private arrived(): void {
    this.failure = undefined;
    this.loading = false;
    if (!this.news) return;
    this.news = false;
    this.peek();
  }
  private failed(thrown: unknown): void {
    this.failure = failureOf(thrown);
    this.loading = false;
  }

  /** Follows Rust; the answer ends it. */
  follow(): () => void {
    this.load();
    return backend.on('stale', ({ topics }) => {
      if (topics.includes('changes')) this.peek();
      else if (topics.includes('app')) this.load();
    });
  }
}
