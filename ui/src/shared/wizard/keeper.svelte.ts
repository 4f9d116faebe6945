// Keeps a form while it is filled in: shortly after each change, one save at a time, the newest last. Where it is kept
// is the caller's affair.

export type Kept = 'nothing' | 'keeping' | 'kept' | 'failed';

export class Keeper<T> {
  state = $state<Kept>('nothing');
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: { value: T | undefined } | undefined;
  #saving: Promise<void> = Promise.resolve();

  /** `save` gets undefined when there is nothing to keep any more. */
  constructor(
    private readonly save: (value: T | undefined) => Promise<unknown>,
    private readonly delay = 400,
  ) {}

  /** The form was changed to `value`. */
  change(value: T | undefined): void {
    this.#waiting = { value };
    this.state = 'keeping';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), this.delay);
  }

  /** Saves at once what waits; over when all is saved. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    const next = this.#waiting;
    this.#waiting = undefined;
    if (next) this.#saving = this.#saving.then(() => this.#write(next.value));
    return this.#saving;
  }

  /** Nothing is kept from now on. */
  drop(): Promise<void> {
    this.#waiting = { value: undefined };
    return this.flush();
  }

  async #write(value: T | undefined): Promise<void> {
    try {
      await this.save(value);
      if (!this.#waiting) this.state = value === undefined ? 'nothing' : 'kept';
    } catch {
      this.state = 'failed';
    }
  }
}
