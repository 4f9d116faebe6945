// Words of the overview that hang on what they speak of.
import type { RecentChange } from '../../generated/api';
import { t } from '../../shared/i18n';

const kinds = ['entitlement', 'license', 'release'] as const;
const whats = ['added', 'changed', 'renewed', 'lapsed', 'hidden', 'removed'] as const;

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
  if (what === 'lapsed') return t('change-lapsed', { count });
  return what === 'hidden' ? t('change-hidden', { count }) : t('change-removed', { count });
}

/** Which one it was, under the line; of several the first. */
export function changeDetail({ what, kind, count, name, other }: RecentChange): string {
  if (what === 'renewed') return other ? t('change-now', { serial: other }) : '';
  // The title names the file already.
  if (what === 'added' && kind === 'release' && count === 1) return other ?? '';
  const first = [name, other].filter(Boolean).join(' · ');
  if (!first) return '';
  return count > 1 ? t('change-among-them', { name: first }) : first;
}

/** Who did it, where it was somebody. */
export const changeActor = ({ by, mine }: RecentChange): string =>
  mine ? t('change-by-you') : by ? t('change-by', { name: by }) : '';
