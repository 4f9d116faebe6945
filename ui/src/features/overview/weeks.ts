// The timeline of contract ends: from weeks as Rust counts them to bars, month labels and what a bar filters by.
import type { TermBucket, WeekOfEnds } from '../../generated/api';
import { localDate } from '../../shared/i18n';
import { daysBetween, plusDays } from '../../shared/i18n/dates';

export interface Bar {
  /** Its Monday. */
  week: string;
  total: number;
  /** From the bottom up, none of them empty. */
  parts: { bucket: TermBucket; count: number }[];
}

export function barsOf(weeks: readonly WeekOfEnds[]): Bar[] {
  return weeks.map(({ week, lapsed, under_30, from_30_to_89, from_90 }) => {
    const parts: Bar['parts'] = [
      { bucket: 'lapsed', count: lapsed },
      { bucket: 'under30', count: under_30 },
      { bucket: 'from30_to89', count: from_30_to_89 },
      { bucket: 'from90', count: from_90 },
    ];
    return {
      week,
      total: lapsed + under_30 + from_30_to_89 + from_90,
      parts: parts.filter((part) => part.count > 0),
    };
  });
}

/** What Renewals is asked to show for a week: Monday to Sunday. */
export const askOfWeek = (week: string) => ({ from: week, to: plusDays(week, 6) });

/** Where a day stands in the timeline, 0 at its left end and 1 at its right; undefined outside. */
export function placeOf(day: string, weeks: readonly { week: string }[]): number | undefined {
  const first = weeks[0]?.week;
  if (!first) return undefined;
  const days = daysBetween(first, day);
  return days < 0 || days >= weeks.length * 7 ? undefined : days / (weeks.length * 7);
}

/** The first days of months within the timeline, with their places; January carries its year. */
export function monthsOf(weeks: readonly { week: string }[]): { date: Date; place: number; year: boolean }[] {
  const first = weeks[0]?.week;
  if (!first) return [];
  const start = localDate(first);
  const found: { date: Date; place: number; year: boolean }[] = [];
  for (let step = 0; ; step++) {
    const date = new Date(start.getFullYear(), start.getMonth() + 1 + step, 1);
    const iso = `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-01`;
    const at = placeOf(iso, weeks);
    if (at === undefined) return found;
    // A label needs room to its right: none starts in the last two weeks.
    if (at < 1 - 2 / weeks.length) found.push({ date, place: at, year: date.getMonth() === 0 });
  }
}

/** The bar that the keyboard goes to from `at`: the next one in that direction that has something, or `at` itself. */
export function nextBar(bars: readonly Bar[], at: number, key: string): number {
  const full = bars.map((bar, index) => (bar.total > 0 ? index : -1)).filter((index) => index >= 0);
  if (!full.length) return at;
  switch (key) {
    case 'ArrowRight':
      return full.find((index) => index > at) ?? at;
    case 'ArrowLeft':
      return full.findLast((index) => index < at) ?? at;
    case 'Home':
      return full[0]!;
    case 'End':
      return full.at(-1)!;
    default:
      return at;
  }
}
