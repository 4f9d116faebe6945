// Words of the overview that hang on what they speak of.
import type { RecentChange } from '../../generated/api';
import { formatDate, locale, localDate, t } from '../../shared/i18n';

/** A date without its year where the year is clear: `19 Feb`; else `19 Feb 2028`. */
export function formatDateShort(iso: string, today: Date = new Date()): string {
  const date = localDate(iso);
  const months = (date.getFullYear() - today.getFullYear()) * 12 + date.getMonth() - today.getMonth();
  if (Math.abs(months) > 10) return formatDate(iso);
  return new Intl.DateTimeFormat(locale.tag, { day: 'numeric', month: 'short' }).format(date);
}

const kinds = ['entitlement', 'license', 'release'] as const;
const whats = ['added', 'changed', 'renewed', 'hidden', 'removed'] as const;

/** What changed, as a line: `12 licenses added`. */
export function changeTitle(change: RecentChange): string {
  const kind = kinds.find((it) => it === change.kind) ?? 'other';
  const what = whats.find((it) => it === change.what) ?? 'changed';
  const { count } = change;
  const name = change.name ?? '';
  if (what === 'renewed' && count === 1 && name) return t('change-renewed-one', { name });
  if (what === 'added' && kind === 'release' && count === 1 && name)
    return t('change-added-release-one', { name });
  if (what === 'renewed') return t('change-renewed', { count });
  if (what === 'added') return t(`change-added-${kind}`, { count });
  if (what === 'changed') return t(`change-changed-${kind}`, { count });
  return what === 'hidden' ? t('change-hidden', { count }) : t('change-removed', { count });
}

/** Which one it was, under the line; of several the first. */
export function changeDetail({ what, count, name, other }: RecentChange): string {
  if (what === 'renewed') return other ? t('change-now', { serial: other }) : '';
  const first = [name, other].filter(Boolean).join(' · ');
  if (!first) return '';
  return count > 1 ? t('change-among-them', { name: first }) : first;
}
