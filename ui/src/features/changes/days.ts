// Changes by the day on which they reached this computer, in the reader's zone.
import { isoOf } from '../../shared/i18n/dates';

export interface Day<R> {
  /** Local calendar date. */
  day: string;
  rows: R[];
}

/** Neighbours of one day stand together; their order stays. */
export function byDay<R extends { at: string }>(rows: readonly R[]): Day<R>[] {
  const days: Day<R>[] = [];
  for (const row of rows) {
    const day = isoOf(new Date(row.at));
    const last = days.at(-1);
    if (last?.day === day) last.rows.push(row);
    else days.push({ day, rows: [row] });
  }
  return days;
}
