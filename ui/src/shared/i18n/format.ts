// Dates, times, numbers and sizes as the reader's locale writes them.
import { locale } from './i18n.svelte';

type Kind = 'date' | 'number' | 'relative' | 'list' | 'display';
const made = new Map<string, unknown>();

// Making an Intl object costs more than using it a thousand times.
function kept<T>(kind: Kind, options: object, make: () => T): T {
  const key = `${locale.tag} ${kind} ${JSON.stringify(options)}`;
  let it = made.get(key) as T | undefined;
  if (it === undefined) made.set(key, (it = make()));
  return it;
}

function dates(options: Intl.DateTimeFormatOptions) {
  return kept('date', options, () => new Intl.DateTimeFormat(locale.tag, options));
}

/** A local calendar date, `2026-11-21`, as a Date at local midnight. */
export function localDate(iso: string): Date {
  const [year = 1970, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  return new Date(year, month - 1, day);
}

/** `21 Nov 2026`. Takes a calendar date; no zone moves it. */
export function formatDate(iso: string | null | undefined): string {
  return iso ? dates({ day: 'numeric', month: 'short', year: 'numeric' }).format(localDate(iso)) : '—';
}

/** `21 Nov 2026 – 20 Nov 2027`. */
export function formatDateRange(from: string | null, to: string | null): string {
  if (!from || !to) return formatDate(from ?? to);
  return dates({ day: 'numeric', month: 'short', year: 'numeric' }).formatRange(
    localDate(from),
    localDate(to),
  );
}

/** `Nov`, and with `year` `Nov 2026`. */
export function formatMonth(date: Date, year = false): string {
  return dates(year ? { month: 'short', year: 'numeric' } : { month: 'short' }).format(date);
}

/** A moment in RFC 3339, in the reader's zone: `21 Nov 2026, 17:05`. */
export function formatMoment(iso: string | null | undefined): string {
  return iso ? dates({ dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso)) : '—';
}

/** The time of a moment in RFC 3339, in the reader's zone: `17:05`. */
export function formatTime(iso: string): string {
  return dates({ timeStyle: 'short' }).format(new Date(iso));
}

/** A moment as short as it stays clear: the time today, the weekday this week, else the date. */
export function formatMomentShort(iso: string, now: Date = new Date()): string {
  const then = new Date(iso);
  const days = (now.getTime() - then.getTime()) / 86_400_000;
  if (then.toDateString() === now.toDateString()) return formatTime(iso);
  if (days >= 0 && days < 6) return dates({ weekday: 'short' }).format(then);
  return dates({ day: 'numeric', month: 'short' }).format(then);
}

/** `2 minutes ago`, `yesterday`, `in 3 days`; under a minute `now`. */
export function formatAgo(iso: string, now: Date = new Date()): string {
  const seconds = Math.round((new Date(iso).getTime() - now.getTime()) / 1000);
  const size = Math.abs(seconds);
  const [unit, per]: [Intl.RelativeTimeFormatUnit, number] =
    size < 60
      ? ['second', 1]
      : size < 3600
        ? ['minute', 60]
        : size < 86_400
          ? ['hour', 3600]
          : ['day', 86_400];
  const format = kept('relative', {}, () => new Intl.RelativeTimeFormat(locale.tag, { numeric: 'auto' }));
  return unit === 'second' ? format.format(0, 'second') : format.format(Math.trunc(seconds / per), unit);
}

/** `1,204`. */
export function formatNumber(value: number, options: Intl.NumberFormatOptions = {}): string {
  return kept('number', options, () => new Intl.NumberFormat(locale.tag, options)).format(value);
}

/** `62%`, of a share between 0 and 1. */
export function formatShare(share: number): string {
  return formatNumber(share, { style: 'percent', maximumFractionDigits: 0 });
}

/** `1.4 GB`: decimal units, as system monitors and vendors count. */
export function formatBytes(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
  const power = bytes > 0 ? Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3)) : 0;
  const value = bytes / 1000 ** power;
  return formatNumber(value, {
    style: 'unit',
    unit: units[power]!,
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: value < 10 && power > 0 ? 1 : 0,
  });
}

/** `48 MB/s`. */
export function formatSpeed(bytesPerSecond: number): string {
  const mega = bytesPerSecond >= 1_000_000;
  return formatNumber(bytesPerSecond / (mega ? 1_000_000 : 1000), {
    style: 'unit',
    unit: mega ? 'megabyte-per-second' : 'kilobyte-per-second',
    unitDisplay: 'short',
    maximumFractionDigits: 0,
  });
}

/** `21 s`, `4 min`. */
export function formatSeconds(seconds: number): string {
  const minutes = seconds >= 90;
  return formatNumber(minutes ? Math.round(seconds / 60) : Math.ceil(seconds), {
    style: 'unit',
    unit: minutes ? 'minute' : 'second',
    unitDisplay: 'short',
  });
}

/** A country or language by its own code: `Germany` for `DE`. */
export function nameOf(type: 'region' | 'language', code: string): string {
  try {
    return kept('display', { type }, () => new Intl.DisplayNames([locale.tag], { type })).of(code) ?? code;
  } catch {
    return code;
  }
}
