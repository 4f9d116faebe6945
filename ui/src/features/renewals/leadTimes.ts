// Lead times while they are being edited: what a person typed, and what can be kept.
import type { FieldFault } from '../../backend/submission.svelte';

/** The furthest a reminder can be ahead, and the most that a contract can have: as in the domain. */
export const MAX_LEAD_DAYS = 730;
export const MAX_LEAD_TIMES = 12;

/** Largest first, each once: as the domain keeps them. */
export const tidy = (days: readonly number[]): number[] => [...new Set(days)].sort((a, b) => b - a);

/** Reads a number of days as typed, to be added to `days`. */
export function readDays(typed: string, days: readonly number[]): { days: number } | { fault: FieldFault } {
  const text = typed.normalize('NFKC').trim();
  if (!text) return { fault: { code: 'required' } };
  if (!/^\d{1,6}$/.test(text)) return { fault: { code: 'whole-number' } };
  const value = Number(text);
  if (value > MAX_LEAD_DAYS) return { fault: { code: 'too-far-ahead', params: { maximum: MAX_LEAD_DAYS } } };
  if (!days.includes(value) && days.length >= MAX_LEAD_TIMES)
    return { fault: { code: 'too-many', params: { maximum: MAX_LEAD_TIMES } } };
  return { days: value };
}

export const sameDays = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((days, index) => days === b[index]);
