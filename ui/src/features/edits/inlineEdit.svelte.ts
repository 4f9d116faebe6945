// One thing that is edited in its place: saved into the outbox when the focus leaves it, and on screen from then on, so
// that no older answer comes between. Knows nothing of how it looks.
import { failureOf, words } from '../../backend';
import { Submission } from '../../backend/submission.svelte';
import { toast } from '../../shared/controls';
import { Began } from './began.svelte';

/** `S` is what was answered last, by which an older value is told from a newer one; `V` the value. */
export class InlineEdit<S, V> {
  editing = $state(false);
  readonly submission = new Submission();
  /** What the edit that is under way began with. */
  readonly began: Began<V | undefined> = new Began<V | undefined>(undefined, undefined);
  #laid = $state.raw<{ over: S; value: V }>();
  #gone = false;

  /** Asks `save` to keep a value, on the base that the edit began with; it resolves once that is durable. */
  constructor(private save: (value: V, base: string | undefined) => Promise<unknown>) {}

  /** The value that was saved and that `source` doesn't have yet; undefined where it has. */
  over(source: S): { value: V } | undefined {
    return this.#laid && this.#laid.over === source ? this.#laid : undefined;
  }

  /** Opens on what is shown now. */
  open(value: V, base: string | undefined) {
    this.submission.clear();
    this.began.with(value, base);
    this.editing = true;
  }
  /** What stands below an open editor came in anew; not while what was saved stands over it. */
  follow(value: V, base: string | undefined, source: S) {
    if (this.editing && !this.over(source)) this.began.follow(value, base);
  }
  /** What was changed below the open editor since it began. */
  changed(value: V, source: S): boolean {
    return this.editing && !this.over(source) && this.began.differs(value);
  }
  cancel() {
    this.submission.clear();
    this.editing = false;
  }

  /** Keeps a value and closes; stays open with the reason where it could not be kept. */
  async keep(value: V, source: S): Promise<boolean> {
    const done = await this.submission.run(() => this.save(value, this.began.base));
    if (done) {
      this.#laid = { over: source, value };
      this.editing = false;
      return true;
    }
    // Nobody sees the place any more: the reason is told where it can be seen.
    if (this.#gone && this.submission.failure) toast(words(this.submission.failure));
    return false;
  }

  /** The place is not on screen any more. */
  leave() {
    this.#gone = true;
  }
}

/** Does something with a press of a button; what could not be done is told. */
export async function attempt(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (thrown) {
    toast(words(failureOf(thrown)));
    return false;
  }
}
