// The words of the audit trail.
import type { TrailEntry } from '../../backend';
import { t, tryWords } from '../../shared/i18n';

/** What was done; an act that is not known yet stays as it came. */
export const actWords = (action: string): string =>
  tryWords(`trail-act-${action.replaceAll('.', '-')}`) ?? action;

/** Who did it. */
export function byWords({ by, person }: TrailEntry): string {
  if (by === 'you') return t('trail-by-you');
  if (by === 'care') return t('trail-by-care', { person: person ?? '' });
  if (by === 'vendor') return t('trail-by-vendor');
  return person ?? t('trail-by-gone');
}

/** Roles and levels have words; anything else stays as it came. */
const valueWords = (value: string): string =>
  tryWords(`sites-role-${value}`) ?? tryWords(`get-level-${value}`) ?? value;

/** To what it was done; a request by what it asks for. */
export function subjectWords({ subject, subject_kind }: TrailEntry): string {
  if (!subject) return '';
  return subject_kind === 'request'
    ? (tryWords(`requests-kind-${subject.replaceAll('_', '-')}`) ?? subject)
    : subject;
}

/** What else is known of it, a part each. */
export function detailWords(entry: TrailEntry): string[] {
  const { before, after, behalf_of, reason } = entry;
  const parts: string[] = [];
  if (before !== after && (before || after))
    parts.push(t('trail-changed', { before: valueWords(before ?? '–'), after: valueWords(after ?? '–') }));
  if (behalf_of) parts.push(t('trail-behalf', { site: behalf_of.name || behalf_of.support_id }));
  if (reason) parts.push(t('trail-reason', { reason }));
  return parts;
}
