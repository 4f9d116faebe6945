// Numbers of licenses as they are typed.
import type { FieldFault } from '../../backend/submission.svelte';

/** A whole number as it stands in a field; undefined where it is none. */
export const wholeOf = (typed: string | null): number | undefined =>
  typed !== null && /^\d{1,15}$/.test(typed) ? Number(typed) : undefined;

/** What is wrong with a number that has to be between 1 and `most`. */
export function countFault(typed: string | null, bad: boolean, most: number): FieldFault | undefined {
  const count = wholeOf(typed);
  if (typed === null && !bad) return { code: 'required' };
  return count === undefined || count < 1 || count > most
    ? { code: 'out-of-range', params: { minimum: 1, maximum: most } }
    : undefined;
}
