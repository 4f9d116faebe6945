// The inbox as it is shown: what waits for the admin first, and reminders that came together as one group.
import type { ReminderRow } from '../../generated/api';

export interface Group {
  /** The moment at which they were told; reminders missed while the app was closed come as one. */
  told: string | null;
  rows: ReminderRow[];
}

/** Whether it still wants something: new, or put off until a later day. */
export const isOpen = (row: ReminderRow) => row.state === 'new' || row.state === 'snoozed';

/**
 * Neighbours that were told in the same minute stand together: one look at the calendar told them all. What ends first is
 * the first of them (U14).
 */
export function groupsOf(rows: readonly ReminderRow[]): Group[] {
  const groups: Group[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && row.told_at && last.told?.slice(0, 16) === row.told_at.slice(0, 16)) last.rows.push(row);
    else groups.push({ told: row.told_at, rows: [row] });
  }
  for (const { rows } of groups) rows.sort((a, b) => a.days_left - b.days_left);
  return groups;
}
