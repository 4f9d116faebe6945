// Copies rows of a grid to the clipboard, as text and as a table.
import { announce } from '../controls';
import { t } from '../i18n';
import type { Column } from './columns';
import { asHtml, asTsv } from './copy';
import { count, type Ranges } from './ranges';

const MAX_COPIED_ROWS = 20_000;

interface Source<R> {
  columns: readonly Column<R>[];
  /** The row at a place; undefined until it is there. */
  rowAt: (index: number) => R | undefined;
  /** Rows, fetched where they are not at hand. */
  rowsIn: (first: number, last: number) => Promise<R[]>;
}

/** Answers the `copy` event of a grid with the rows in `ranges`. */
export async function copyRows<R>(
  event: ClipboardEvent,
  ranges: Ranges,
  { columns, rowAt, rowsIn }: Source<R>,
): Promise<void> {
  const size = count(ranges);
  if (size === 0) return;
  event.preventDefault();
  if (size > MAX_COPIED_ROWS) {
    announce(t('grid-copy-too-many', { most: MAX_COPIED_ROWS }));
    return;
  }
  const head = columns.map((column) => column.label);
  const lines = (rows: R[]) => rows.map((row) => columns.map((column) => column.text(row)));
  const whole = (rows: R[]) => ({ text: asTsv([head, ...lines(rows)]), html: asHtml(head, lines(rows)) });
  const near: R[] = [];
  for (const [from, to] of ranges)
    for (let row = from; row < to; row += 1) {
      const it = rowAt(row);
      if (it !== undefined) near.push(it);
    }
  if (near.length === size) {
    const { text, html } = whole(near);
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
  } else {
    // Rows that must be fetched first: the clipboard takes a promise.
    const all = (async () => {
      const rows: R[] = [];
      for (const [from, to] of ranges) rows.push(...(await rowsIn(from, to)));
      return whole(rows);
    })();
    const blob = (part: 'text' | 'html', type: string) => all.then((it) => new Blob([it[part]], { type }));
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': blob('text', 'text/plain'),
        'text/html': blob('html', 'text/html'),
      }),
    ]);
  }
  announce(t('grid-copied', { count: size }));
}
