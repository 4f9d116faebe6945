// A list of serial numbers or codes that is checked as it grows. What was typed is never changed; what is found about it
// is kept until something newer is found, so that being offline takes nothing away.
import { failureOf, type Failure } from '../../backend';
import { fieldWords } from '../../backend/submission.svelte';
import { t } from '../../shared/i18n';
import { latest } from '../../shared/latest';

export interface Entry {
  id: number;
  text: string;
}

/** Stands for what is being typed and not in the list yet. */
export const TYPING = 0;

export class CheckedList<C> {
  entries = $state.raw<Entry[]>([]);
  typed = $state('');
  asking = $state(false);
  /** Why the newest question has no answer. */
  failure = $state.raw<Failure>();
  #found = $state.raw<ReadonlyMap<number, { text: string; check: C }>>(new Map());
  #next = 1;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ask: ReturnType<typeof latest<Entry[], { of: Entry[]; checks: C[] }>>;

  constructor(
    ask: (texts: string[]) => Promise<C[]>,
    readonly most: number,
    private readonly delay = 250,
  ) {
    this.#ask = latest(async (of) => ({ of, checks: await ask(of.map(({ text }) => text)) }));
  }

  /** All that is in the list, and what is being typed. */
  get all(): Entry[] {
    const text = this.typed.trim();
    return text ? [...this.entries, { id: TYPING, text }] : this.entries;
  }

  /** What was found about an entry; undefined while it was not checked as it stands. */
  of({ id, text }: Entry): C | undefined {
    const found = this.#found.get(id);
    return found?.text === text ? found.check : undefined;
  }

  /**
   * Adds those that are not there already: all of them, or none where they find no room. Says how many are too many.
   */
  add(texts: string[]): number {
    const there = new Set(this.entries.map((entry) => entry.text));
    const fresh = [...new Set(texts)].filter((text) => !there.has(text));
    const over = Math.max(0, this.entries.length + fresh.length - this.most);
    if (over === 0) {
      this.entries = [...this.entries, ...fresh.map((text) => ({ id: this.#next++, text }))];
      this.soon();
    }
    return over;
  }

  /** Takes `texts` off the list again, as when the file that they came from is read in another way. */
  withdraw(texts: readonly string[]): void {
    const gone = new Set(texts);
    this.entries = this.entries.filter((entry) => !gone.has(entry.text));
    this.soon();
  }

  /** What is being typed goes into the list: one, or several between separators. */
  take(): number {
    const pieces = this.typed.split(/[\t,;|、，；｜]+/).map((piece) => piece.trim());
    const over = this.add(pieces.filter(Boolean));
    if (over === 0) this.typed = '';
    return over;
  }

  replace(entry: Entry, text: string): void {
    if (entry.id === TYPING) this.typed = text;
    else if (this.entries.some((it) => it.text === text && it.id !== entry.id)) this.remove(entry);
    else this.entries = this.entries.map((it) => (it.id === entry.id ? { ...it, text } : it));
    this.soon();
  }

  /** Puts what `better` answers in the place of each entry that it answers something for; says for how many. */
  replaceAll(better: (check: C) => string | undefined): number {
    const next = this.all.flatMap((entry) => {
      const check = this.of(entry);
      const text = check && better(check);
      return text && text !== entry.text ? [{ entry, text }] : [];
    });
    for (const { entry, text } of next) this.replace(entry, text);
    return next.length;
  }

  remove(entry: Entry): void {
    if (entry.id === TYPING) this.typed = '';
    this.entries = this.entries.filter((it) => it.id !== entry.id);
    this.soon();
  }

  /** The list as it was kept, with what had been found. */
  restore(texts: string[], typed: string, found: (C | null)[]): void {
    this.entries = texts.map((text) => ({ id: this.#next++, text }));
    this.typed = typed;
    this.#found = new Map(
      this.entries.flatMap(({ id, text }, n) => (found[n] ? [[id, { text, check: found[n] }] as const] : [])),
    );
    this.soon();
  }

  /** Checks after a pause: verdicts depend on the whole list, so all of it is asked about. */
  soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.check(), this.delay);
  }

  check(): void {
    clearTimeout(this.#timer);
    const all = this.all;
    if (all.length === 0) {
      this.failure = undefined;
      return;
    }
    this.asking = true;
    this.#ask(
      all,
      ({ of, checks }) => {
        this.#found = new Map(of.map(({ id, text }, n) => [id, { text, check: checks[n]! }]));
        this.failure = undefined;
        this.asking = false;
      },
      (thrown) => {
        this.failure = failureOf(thrown);
        this.asking = false;
      },
    );
  }

  /** Why there is nothing to go on with. */
  nothingReady(): () => string {
    if (this.all.length === 0) return () => fieldWords({ code: 'required' });
    const id = this.failure || this.asking ? 'get-none-checked' : 'get-none-ready';
    return () => t(id);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
