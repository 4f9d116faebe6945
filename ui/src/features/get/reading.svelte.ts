// A file while it is read: what was found in it, and how the person wants it read. Reading again with other choices
// replaces what was found; an older answer never replaces a newer one.
import {
  failureOf,
  words,
  type ColumnMeaning,
  type FoundColumn,
  type FoundSerials,
  type ReadingChoices,
} from '../../backend';
import { t } from '../../shared/i18n';
import { readFile } from './entry';
import { DETAILS } from '../licensing-form/labels';

/** Nothing is chosen: how a file is read is found out. */
export const NO_CHOICES: ReadingChoices = {
  encoding: null,
  sheet: null,
  heading_row: null,
  columns: null,
  hidden_rows: false,
};

/** `ENCODINGS` of the reader, the likeliest first. */
export const ENCODINGS = [
  'UTF-8',
  'windows-1252',
  'Shift_JIS',
  'EUC-JP',
  'GBK',
  'gb18030',
  'Big5',
  'EUC-KR',
  'UTF-16LE',
  'UTF-16BE',
  'windows-1250',
  'windows-1251',
  'ISO-8859-2',
  'ISO-8859-15',
  'macintosh',
] as const;

/** What a column can mean, in the order in which it is offered. */
export const MEANINGS: readonly ColumnMeaning[] = [
  'serial',
  ...DETAILS,
  'contact_name',
  'contact_email',
  'install_at',
  'renews',
];

export function meaningLabel(meaning: ColumnMeaning): string {
  if (meaning === 'serial') return t('get-serial');
  const detail = DETAILS.find((it) => it === meaning);
  if (detail) return t(`get-detail-${detail}`);
  return t(`get-reading-${meaning as 'renews'}`);
}

/** The columns with one of them meaning something else: no two mean the same. */
export function withMeaning(
  columns: FoundColumn[],
  index: number,
  meaning: ColumnMeaning | '',
): [number, ColumnMeaning][] {
  const others = columns.flatMap((column): [number, ColumnMeaning][] =>
    column.meaning && column.index !== index && column.meaning !== meaning
      ? [[column.index, column.meaning]]
      : [],
  );
  return meaning ? [...others, [index, meaning]] : others;
}

/** Whether somebody should look at what was found before going on. */
export function asksToLook({ serials, left_out }: FoundSerials): boolean {
  const { without_serial, hidden, rounded } = left_out;
  return serials.length === 0 || without_serial.count + hidden.count + rounded.count > 0;
}

export class Reading {
  file = $state.raw<File>();
  found = $state.raw<FoundSerials>();
  choices = $state.raw<ReadingChoices>(NO_CHOICES);
  problem = $state('');
  busy = $state(false);
  #newest = 0;

  /** `taken` is told what was found, each time anew. */
  constructor(private readonly taken: (name: string, found: FoundSerials) => unknown) {}

  async read(file: File): Promise<void> {
    this.file = file;
    this.choices = NO_CHOICES;
    this.found = undefined;
    await this.#ask(file);
  }

  /** Reads the file again with another choice. What follows from the columns of one table doesn't hold for another. */
  async choose(change: Partial<ReadingChoices>): Promise<void> {
    if (!this.file) return;
    const elsewhere = 'sheet' in change || 'encoding' in change;
    const reset = elsewhere
      ? { heading_row: null, columns: null }
      : 'heading_row' in change
        ? { columns: null }
        : {};
    this.choices = { ...this.choices, ...reset, ...change };
    await this.#ask(this.file);
  }

  clear(): void {
    this.#newest += 1;
    this.file = undefined;
    this.found = undefined;
    this.choices = NO_CHOICES;
    this.problem = '';
    this.busy = false;
  }

  async #ask(file: File): Promise<void> {
    const turn = ++this.#newest;
    this.busy = true;
    this.problem = '';
    try {
      const found = await readFile(file, this.choices);
      if (turn !== this.#newest) return;
      this.found = found;
      await this.taken(file.name, found);
    } catch (thrown) {
      if (turn === this.#newest) this.problem = words(failureOf(thrown));
    } finally {
      if (turn === this.#newest) this.busy = false;
    }
  }
}

/** A sheet by its name, with how many serial numbers it has. */
export const sheetLabel = (sheet: { name: string; hidden: boolean; serials: number }) =>
  t(sheet.hidden ? 'get-reading-sheet-hidden' : 'get-reading-sheet-named', {
    name: sheet.name,
    count: sheet.serials,
  });
