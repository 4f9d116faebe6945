// The outbox as it stands on screen. What is read does not move by itself: rows keep their places and tell in place how
// far they are, those that are done stay until the reader goes on, and what came in anew is counted until it is asked
// for. What the reader does is shown at once.
import { backend, failureOf, type Failure, type Outbox, type OutboxRow } from '../../backend';

/** A row in its place; `gone`: it is done, and not in the outbox any more. */
export interface Placed {
  row: OutboxRow;
  gone: boolean;
}

/** Whether a change needs somebody. */
export const undecided = (row: OutboxRow): boolean =>
  row.state === 'conflict' || row.state === 'gave_way' || row.state === 'refused';

export interface Arranged {
  needs: Placed[];
  way: Placed[];
  /** How many rows stand elsewhere now, or nowhere yet. */
  more: number;
}

/** The rows as Rust answered them. */
export function arranged(rows: readonly OutboxRow[]): Arranged {
  const placed = rows.map((row) => ({ row, gone: false }));
  return {
    needs: placed.filter(({ row }) => undecided(row)),
    way: placed.filter(({ row }) => !undecided(row)),
    more: 0,
  };
}

/** The same places with what is known now. */
export function updated(shown: Arranged, rows: readonly OutboxRow[]): Arranged {
  const now = new Map(rows.map((row) => [row.key, row]));
  const inPlace = ({ row }: Placed): Placed => {
    const next = now.get(row.key);
    return next ? { row: next, gone: false } : { row, gone: true };
  };
  // One that was decided elsewhere and is on its way again is as good as done here; it stays as it was read.
  const needs = shown.needs.map((it) => {
    const next = inPlace(it);
    return undecided(next.row) ? next : { row: it.row, gone: true };
  });
  const way = shown.way.map(inPlace);
  const placed = new Set([...needs, ...way].map(({ row }) => row.key));
  const turned = way.filter(({ row, gone }) => !gone && undecided(row)).length;
  return { needs, way, more: turned + rows.filter((row) => !placed.has(row.key)).length };
}

export class OutboxList {
  answer = $state.raw<Outbox>();
  shown = $state.raw<Arranged>({ needs: [], way: [], more: 0 });
  failure = $state.raw<Failure>();
  loading = $state(true);
  private turn = 0;

  /** Asks anew. `arrange` lets rows go where they belong now. */
  async load(arrange: boolean): Promise<void> {
    const mine = ++this.turn;
    this.loading = true;
    try {
      const answer = await backend.call('outbox');
      if (mine !== this.turn) return;
      // A question that was overtaken by one for the new places leaves it the wish for them.
      this.shown =
        arrange || !this.answer || this.wanted ? arranged(answer.rows) : updated(this.shown, answer.rows);
      this.wanted = false;
      this.answer = answer;
      this.failure = undefined;
    } catch (thrown) {
      if (mine !== this.turn) return;
      this.failure = failureOf(thrown);
    }
    this.loading = false;
  }
  private wanted = false;

  /** Does what the reader asked for, and shows what became of it. */
  async act(work: () => Promise<unknown>): Promise<void> {
    await work();
    this.wanted = true;
    await this.load(true);
  }

  /** Follows Rust; the answer ends it. */
  follow(): () => void {
    void this.load(true);
    return backend.on('stale', ({ topics }) => {
      if (topics.includes('changes') || topics.includes('app')) void this.load(false);
    });
  }
}
