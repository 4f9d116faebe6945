// Many serial numbers from a spreadsheet: its rows, what would become of each, and what became of them.
import {
  backend,
  failureOf,
  words,
  type BulkRegistration,
  type Failure,
  type FoundSerials,
  type NewRegistration,
  type Transaction,
  type TransactionResult,
} from '../../backend';
import { t } from '../../shared/i18n';
import { begun, Flow, onceFor, type OnceState, type Problem } from '../../shared/wizard';
import { emailProblem } from '../licensing-form/people';

export const STEPS = ['file', 'check', 'done'] as const;
export type BulkStep = (typeof STEPS)[number];

/** Most rows at once, as in the protocol. */
export const MAX_ROWS = 2000;

export interface BulkForm {
  file: string;
  rows: NewRegistration[];
  ignored: string[];
  email: string;
  once: OnceState;
}

/** One row of the spreadsheet and what would become of it. */
export interface CheckedRow {
  number: number;
  row: NewRegistration;
  result: TransactionResult | undefined;
}
export type RowFilter = 'all' | 'ok' | 'not';

/** The rows of a file: those of a table, else one for each serial number. */
export function rowsOf(found: FoundSerials): NewRegistration[] {
  return found.rows.length
    ? found.rows
    : found.serials.map((serial_number) => ({ serial_number, details: {} }));
}

export class Bulk {
  readonly flow = new Flow<BulkStep>(() => STEPS);
  file = $state('');
  rows = $state.raw<NewRegistration[]>([]);
  ignored = $state.raw<string[]>([]);
  email = $state('');
  filter = $state<RowFilter>('all');
  /** What the dry run says. */
  verdict = $state.raw<Transaction>();
  transaction = $state.raw<Transaction>();
  failure = $state.raw<Failure>();
  #once: OnceState = begun();

  get checked(): CheckedRow[] {
    return this.rows.map((row, n) => ({ number: n + 1, row, result: this.verdict?.results[n] }));
  }
  get shown(): CheckedRow[] {
    if (this.filter === 'all') return this.checked;
    return this.checked.filter(
      ({ result }) => result && (result.error ? this.filter === 'not' : this.filter === 'ok'),
    );
  }
  /** The rows that would be registered. */
  get good(): NewRegistration[] {
    return this.checked.flatMap(({ row, result }) => (result && !result.error ? row : []));
  }
  get failureWords(): string | undefined {
    return this.failure && words(this.failure);
  }

  load(name: string, found: FoundSerials): void {
    this.file = name;
    this.rows = rowsOf(found);
    this.ignored = found.ignored_columns;
    this.verdict = undefined;
    this.filter = 'all';
    this.#once = begun();
  }

  /** Asks what would become of each row; changes nothing. */
  async check(): Promise<boolean> {
    const done = await this.#ask(async () => {
      this.verdict = await backend.call('bulk_check', { rows: this.rows, dry_run: true });
    });
    if (done) this.flow.restore('check');
    return done;
  }

  problems(): Problem[] {
    if (this.good.length === 0)
      return [{ field: 'rows', label: () => t('get-bulk-rows'), text: () => t('get-none-ready') }];
    return emailProblem(this.email);
  }

  /** Registers the good rows. `keep` is over before it goes out: after a crash the same key goes out again. */
  async send(keep: () => Promise<unknown>): Promise<boolean> {
    const done = await this.#ask(async () => {
      const form: BulkRegistration = {
        rows: this.good,
        dry_run: false,
        confirmation_email: this.email.trim() || null,
      };
      this.#once = onceFor(this.#once, form);
      await keep();
      this.transaction = await backend.call('bulk_register', { key: this.#once.key, form });
    });
    if (done) this.flow.finish();
    return done;
  }

  async #ask(work: () => Promise<void>): Promise<boolean> {
    if (this.flow.busy) return false;
    this.flow.busy = true;
    this.failure = undefined;
    try {
      await work();
      return true;
    } catch (thrown) {
      this.failure = failureOf(thrown);
      return false;
    } finally {
      this.flow.busy = false;
    }
  }

  restart(): void {
    this.file = '';
    this.rows = [];
    this.ignored = [];
    this.verdict = undefined;
    this.filter = 'all';
    this.#once = begun();
    this.transaction = undefined;
    this.failure = undefined;
    this.flow.restore('file');
  }

  form(): BulkForm | undefined {
    if (this.flow.over || this.rows.length === 0) return undefined;
    const { file, rows, ignored, email } = this;
    return { file, rows, ignored, email, once: this.#once };
  }

  take(form: BulkForm): void {
    this.file = form.file;
    this.rows = form.rows;
    this.ignored = form.ignored;
    this.email = form.email;
    this.#once = form.once;
  }
}
