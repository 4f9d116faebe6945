// One thing that is edited in its place: saved into the outbox when the focus leaves it, and on screen from then on, so
// that no older answer comes between. Knows nothing of how it looks.
import { failureOf, words } from '../../backend';
import { Submission } from '../../backend/submission.svelte';
import { toast } from '../../shared/controls';

/** `S` is what was answered last, by which an older value is told from a newer one; `V` the value. */
export class InPlace<S, V> {
  editing = $state(false);
  readonly submission = new Submission();
  #laid = $state.raw<{ over: S; value: V }>();
  #gone = false;

  /** Asks `save` to keep a value; it resolves once that is durable. */
  constructor(private save: (value: V) => Promise<unknown>) {}

  /** The value that was saved and that `source` doesn't have yet; undefined where it has. */
  over(source: S): { value: V } | undefined {
    return this.#laid && this.#laid.over === source ? this.#laid : undefined;
  }

  open() {
    this.submission.clear();
    this.editing = true;
  }
  cancel() {
    this.submission.clear();
    this.editing = false;
  }

  /** Keeps a value and closes; stays open with the reason where it could not be kept. */
  async keep(value: V, source: S): Promise<boolean> {
    const done = await this.submission.run(() => this.save(value));
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
