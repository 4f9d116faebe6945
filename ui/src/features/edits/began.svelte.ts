// What an editor began with, and whether somebody has changed it below since. The base goes back with the form, so that
// Rust and the portal know what its maker had seen. Knows nothing of how it looks.

/** Whether two values are shown alike. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** `V` is the value as the editor shows it; it must be plain data. */
export class Began<V> {
  #value = $state.raw() as V;
  #base = $state.raw<string>();

  constructor(value: V, base: string | undefined) {
    this.#value = value;
    this.#base = base;
  }

  /** What stood there when the edit began. */
  get value(): V {
    return this.#value;
  }
  /** Names it for Rust. */
  get base(): string | undefined {
    return this.#base;
  }

  /** The editor shows this now: an edit begins, or its maker has seen what came since and goes on. */
  with(value: V, base: string | undefined) {
    this.#value = value;
    this.#base = base;
  }

  /** What stands there now came in. The same value under another base is what its maker sees already. */
  follow(value: V, base: string | undefined) {
    if (same(value, this.#value)) this.#base = base;
  }

  /** Whether something else stands there now. */
  differs(value: V): boolean {
    return !same(value, this.#value);
  }
}
