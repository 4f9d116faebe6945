// How files and pasted lists are read, over plain text: part of the fixture, never of the product. A line of a "spreadsheet"
// that begins with `hidden:` is a hidden row; its second sheet, `old`, is hidden.
import type {
  ColumnMeaning,
  FileToRead,
  FoundColumn,
  FoundSerials,
  FoundTable,
  LeftOut,
  LeftOutRows,
  NewRegistration,
  PastedList,
  PastedText,
} from './index';

const SERIAL = /\b[A-Z]\d{10}\b/g;
const serialsIn = (text: string) => text.match(SERIAL) ?? [];
const none = (): LeftOutRows => ({ count: 0, first: [] });

const HEADINGS: [RegExp, ColumnMeaning][] = [
  [/^serial/i, 'serial'],
  [/^host/i, 'host_id'],
  [/^system/i, 'system_type'],
  [/^version/i, 'version'],
  [/^contact$|^contact name/i, 'contact_name'],
  [/mail/i, 'contact_email'],
];

interface Row {
  number: number;
  hidden: boolean;
  cells: string[];
}

function rowsOf(text: string): Row[] {
  return text.split(/\r?\n/).flatMap((line, n) => {
    const hidden = line.startsWith('hidden:');
    const cells = line
      .replace(/^hidden:/, '')
      .split(/[,;\t|]/)
      .map((cell) => cell.trim());
    return cells.some(Boolean) ? [{ number: n + 1, hidden, cells }] : [];
  });
}

function note(rows: LeftOutRows, { number, cells }: Row): void {
  rows.count += 1;
  rows.first.push({ number, text: cells.filter(Boolean).join(' · ') });
}

function registration(cells: string[], columns: FoundColumn[]): NewRegistration {
  const value = (meaning: ColumnMeaning) => {
    const column = columns.find((it) => it.meaning === meaning);
    return (column && cells[column.index]) || null;
  };
  return {
    serial_number: value('serial') ?? '',
    details: {
      host_id: value('host_id'),
      system_type: value('system_type'),
      version: value('version'),
    },
  };
}

/** Reads a file; undefined where nothing in it looks like a serial number and it is no table. */
export function readFixture({ file: { name }, choices }: FileToRead, text: string): FoundSerials | undefined {
  const left_out: LeftOut = {
    without_serial: none(),
    hidden: none(),
    rounded: none(),
    above_heading: none(),
    repeated: 0,
    attachments: [],
  };
  const isTable = /\.(csv|tsv|xlsx|xlsm)$/i.test(name);
  const encoding = /\.xls[xm]$/i.test(name) ? null : (choices.encoding ?? 'UTF-8');
  if (!isTable) {
    const serials = [...new Set(serialsIn(text))];
    const found = { serials, rows: [], ignored_columns: [], encoding, table: null, left_out };
    return serials.length ? found : undefined;
  }
  const all = rowsOf(text);
  const meaningOf = (heading: string) => HEADINGS.find(([title]) => title.test(heading))?.[1] ?? null;
  const chosen = choices.heading_row;
  const heading =
    chosen === null
      ? all.slice(0, 20).find(({ cells }) => cells.some((cell) => meaningOf(cell) === 'serial'))
      : all.find(({ number }) => number === chosen);
  const below = all.filter((row) => !heading || row.number > heading.number);
  const width = Math.max(0, ...all.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, index): FoundColumn => {
    const title = heading?.cells[index] ?? '';
    const picked = choices.columns?.find(([at]) => at === index)?.[1] ?? null;
    return {
      index,
      letters: String.fromCharCode(65 + index),
      heading: title,
      meaning: choices.columns ? picked : heading ? meaningOf(title) : null,
      hidden: false,
      example: below.find(({ cells }) => cells[index])?.cells[index] ?? '',
    };
  });
  const mapped = columns.some(({ meaning }) => meaning === 'serial');
  const serials: string[] = [];
  const rows: NewRegistration[] = [];
  for (const row of mapped ? below : all) {
    if (row.hidden) note(left_out.hidden, row);
    if (row.hidden && !choices.hidden_rows) continue;
    const made = registration(row.cells, columns);
    const named = mapped ? [made.serial_number].filter(Boolean) : serialsIn(row.cells.join(' '));
    if (named.length === 0) note(left_out.without_serial, row);
    else if (row.cells.some((cell) => /^\d[.,]\d+E\+\d+$/.test(cell))) note(left_out.rounded, row);
    else {
      if (mapped) rows.push(made);
      serials.push(...named);
    }
  }
  for (const row of mapped ? all : [])
    if (heading && row.number < heading.number) note(left_out.above_heading, row);
  const unique = [...new Set(serials)];
  left_out.repeated = serials.length - unique.length;
  const table: FoundTable = {
    sheets: encoding
      ? []
      : [
          { name: 'Serials', hidden: false, serials: unique.length },
          { name: 'old', hidden: true, serials: 1 },
        ],
    sheet: encoding ? null : (choices.sheet ?? 'Serials'),
    heading_row: heading?.number ?? 0,
    columns,
    first_rows: all.slice(0, 20).map(({ number, cells }) => ({ number, text: cells.join(' · ') })),
    remembered: false,
  };
  const ignored = mapped ? columns.filter(({ meaning }) => !meaning) : [];
  return {
    serials: unique,
    rows,
    ignored_columns: ignored.map((column) => column.heading || column.letters),
    encoding,
    table,
    left_out,
  };
}

/** Takes pasted text apart as the reader does: serial numbers out of their lines, else what stands between separators. */
export function pasteFixture({ text, of }: PastedText): PastedList {
  const pieces = text
    .split(/[\r\n\t,;|、，；｜]+/)
    .map((piece) =>
      piece
        .replace(/^\s*\d{1,3}[.)]\s+/, '')
        .replace(/[\p{Cf}"“”]/gu, '')
        .trim(),
    )
    .filter(Boolean);
  const any = of === 'serials' && pieces.some((piece) => serialsIn(piece).length);
  const entries = pieces.flatMap((piece) => {
    const found = serialsIn(piece);
    return any && found.length ? found : !any || /^\S+$/.test(piece) ? [piece] : [];
  });
  const left_out = any ? pieces.filter((piece) => !serialsIn(piece).length && !/^\S+$/.test(piece)) : [];
  return { entries: [...new Set(entries)], left_out };
}
