// How shares are called.
import type { Share } from '../../backend';
import { formatDate, t } from '../../shared/i18n';

export const accesses = ['view', 'keys', 'full'] as const;
export type ShareAccess = (typeof accesses)[number];

export const isAccess = (word: string): word is ShareAccess => accesses.some((access) => access === word);

/** What a share allows, as a short name. */
export const accessWords = (word: string): string =>
  t(isAccess(word) ? `sharing-access-${word}` : 'sharing-access-view');

/** What a share allows, as a sentence. */
export const accessText = (word: string): string =>
  t(isAccess(word) ? `sharing-access-${word}-text` : 'sharing-access-view-text');

export const untilWords = (ends_on: string | null): string =>
  ends_on ? t('sharing-until', { date: formatDate(ends_on) }) : t('sharing-no-end');

/** What a share covers: customer numbers, licenses, or both. */
export function coversWords({ numbers, entitlements }: Share): string {
  const parts = numbers.map(({ customer_number, description }) =>
    description ? `${customer_number} (${description})` : customer_number,
  );
  const words: string[] = [];
  if (parts.length)
    words.push(t('sharing-covers-numbers', { count: parts.length, numbers: parts.join(', ') }));
  if (entitlements.length) words.push(t('sharing-covers-licenses', { count: entitlements.length }));
  return words.join(' · ');
}
