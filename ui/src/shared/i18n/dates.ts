// Dates as people type them: in the order of their locale, in ISO form, with the month as a number or a name.
// The system's own date picker is not used, because WebKitGTK's is unreliable.
import { formatDate, localDate } from './format';
import { locale } from './i18n.svelte';

export type DateFault = 'form' | 'no-such-day';
export type TypedDate = { iso: string } | { fault: DateFault };

type Part = 'day' | 'month' | 'year';

const two = (value: number) => String(value).padStart(2, '0');

/** `2026-11-21` of a Date in local time. */
export function isoOf(date: Date): string {
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The calendar date `days` after `iso`. */
export function plusDays(iso: string, days: number): string {
  const date = localDate(iso);
  // Noon keeps clear of the hours that daylight saving takes away.
  return isoOf(new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, 12));
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  const utc = (iso: string) => {
    const date = localDate(iso);
    return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  };
  return Math.round((utc(to) - utc(from)) / 86_400_000);
}

function orderOf(tag: string): Part[] {
  return new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'numeric', year: 'numeric' })
    .formatToParts(new Date(2026, 10, 21))
    .map((part) => part.type)
    .filter((type): type is Part => type === 'day' || type === 'month' || type === 'year');
}

// Case, accents and dots don't decide: `déc.`, `Dec` and `DEZ` are months.
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}|\./gu, '')
    .toLowerCase();

function monthNamed(word: string, tag: string): number | undefined {
  const wanted = plain(word);
  if (wanted.length < 3) return undefined;
  for (const language of [tag, 'en'])
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month, day: 'numeric' });
      for (let index = 0; index < 12; index++) {
        const name = format
          .formatToParts(new Date(2026, index, 1))
          .find((part) => part.type === 'month')?.value;
        if (name && (plain(name) === wanted || (wanted.length >= 3 && plain(name).startsWith(wanted))))
          return index + 1;
      }
    }
  return undefined;
}

function made(year: number, month: number, day: number): TypedDate {
  const full = year < 100 ? 2000 + year : year;
  if (full < 1900 || full > 9999) return { fault: 'no-such-day' };
  const date = new Date(full, month - 1, day);
  const same = date.getFullYear() === full && date.getMonth() === month - 1 && date.getDate() === day;
  return same ? { iso: isoOf(date) } : { fault: 'no-such-day' };
}

/** Reads a date as typed by a reader of `tag`. */
export function parseDate(typed: string, tag: string = locale.tag): TypedDate {
  const text = typed.normalize('NFKC').trim();
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact) return made(Number(compact[1]), Number(compact[2]), Number(compact[3]));

  const pieces = text.match(/\d+|\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const numbers = pieces.filter((piece) => /^\d+$/.test(piece));
  if (numbers.some((piece) => piece.length > 4)) return { fault: 'form' };
  if (numbers.length === 3) {
    const [a, b, c] = numbers.map(Number) as [number, number, number];
    // Four digits in front are the year, whatever the locale.
    if (numbers[0]!.length === 4) return made(a, b, c);
    const order = orderOf(tag);
    // Where the year comes first but four digits are at the end, the person wrote another country's form: the
    // largest part is the year, and what can't be a month is the day.
    if (order[0] === 'year' && numbers[2]!.length === 4) return a > 12 ? made(c, b, a) : made(c, a, b);
    const at = (part: Part) => [a, b, c][order.indexOf(part)]!;
    return made(at('year'), at('month'), at('day'));
  }
  if (numbers.length === 2) {
    const month = pieces
      .filter((piece) => !/^\d+$/.test(piece))
      .map((word) => monthNamed(word, tag))
      .find((found) => found !== undefined);
    if (month === undefined) return { fault: 'form' };
    const [a, b] = numbers as [string, string];
    return a.length === 4 ? made(Number(a), month, Number(b)) : made(Number(b), month, Number(a));
  }
  return { fault: 'form' };
}

/** A date as it stands in a field: all digits, in the order of the locale. */
export function dateTyped(iso: string, tag: string = locale.tag): string {
  return new Intl.DateTimeFormat(tag, { day: '2-digit', month: '2-digit', year: 'numeric' }).format(
    localDate(iso),
  );
}

/** A date without its year where the year is clear: `19 Feb`; else `19 Feb 2028`. */
export function formatDateShort(iso: string, today: Date = new Date()): string {
  const date = localDate(iso);
  const months = (date.getFullYear() - today.getFullYear()) * 12 + date.getMonth() - today.getMonth();
  if (Math.abs(months) > 10) return formatDate(iso);
  return new Intl.DateTimeFormat(locale.tag, { day: 'numeric', month: 'short' }).format(date);
}

/** A day as a heading: `Today`, `Yesterday`, `Thursday 19 November`; with its year where that is another. */
export function formatDay(iso: string, today: string): string {
  const days = daysBetween(today, iso);
  if (days === 0 || days === -1) {
    const words = new Intl.RelativeTimeFormat(locale.tag, { numeric: 'auto' }).format(days, 'day');
    return words.charAt(0).toLocaleUpperCase(locale.tag) + words.slice(1);
  }
  const same = iso.slice(0, 4) === today.slice(0, 4);
  return new Intl.DateTimeFormat(locale.tag, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(same ? {} : { year: 'numeric' }),
  }).format(localDate(iso));
}
