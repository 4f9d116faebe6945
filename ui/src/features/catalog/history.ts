// What happened to a license, in words, and beside each event the keys and file that stopped counting with it.
import type { LicenseEvent, LicenseHistory, Replaced } from '../../backend';
import { formatDate, t } from '../../shared/i18n';

export interface Happening {
  at: string;
  /** What happened; none where all that is known is that something was replaced. */
  event?: LicenseEvent;
  replaced: Replaced[];
}

/** Events with what was replaced at the same moment, the newest first. */
export function happenings({ events, replaced }: Pick<LicenseHistory, 'events' | 'replaced'>): Happening[] {
  const left = [...replaced];
  const told = events.map((event): Happening => {
    // Several things can happen at one moment: what was replaced belongs to the first of them.
    const here = left.filter(({ replaced_at }) => Date.parse(replaced_at) === Date.parse(event.at));
    for (const it of here) left.splice(left.indexOf(it), 1);
    return { at: event.at, event, replaced: here };
  });
  const rest = left.map((it): Happening => ({ at: it.replaced_at, replaced: [it] }));
  return [...told, ...rest].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/** What happened, as the title of an entry. `serial` is the license's own. */
export function eventWords({ event, before, after }: LicenseEvent, serial: string): string {
  switch (event) {
    case 'registered':
      return t('history-registered');
    case 'renewed':
      return before ? t('history-renewed', { serial: before }) : t('history-registered');
    case 'converted':
      return t('history-converted');
    case 'drawn':
      return before ? t('history-drawn', { serial: before }) : t('history-registered');
    case 'rehosted':
      return t('history-rehosted');
    case 'upgraded':
      return after === serial
        ? t('history-upgraded-from', { serial: before ?? '' })
        : t('history-upgraded-into', { serial: after ?? '' });
    case 'superseded':
      return t('history-superseded', { serial: after ?? '' });
    case 'returned':
      return t('history-returned');
    case 'delivered':
      return after === 'sealed' ? t('history-delivered-sealed') : t('history-delivered', { to: after ?? '' });
    case 'transferred':
      return t('history-transferred');
    default:
      return t('history-other');
  }
}

/** What it was and what it is since, where that says more than the title. */
export function changeOf({
  event,
  before,
  after,
}: LicenseEvent): { before: string; after: string } | undefined {
  if (event !== 'rehosted' && event !== 'returned') return undefined;
  return { before: before ?? '—', after: after ?? '—' };
}

/** Who acted, and for whom. */
export function actorWords(event: LicenseEvent): string {
  const { by_name: name, on_behalf_by: site } = event;
  if (name && site) return t('history-by-partner', { name, site });
  if (site) return t('history-by-site', { site });
  return name ? t('history-by', { name }) : '';
}

/** When a license was registered and by whom; for whom, where a partner did it. */
export function registeredWords(license: {
  registered_at: string | null;
  owner_name: string | null;
  acted_by_name: string | null;
  acted_by_site: string | null;
}): string {
  const date = formatDate(license.registered_at);
  const actor = [license.acted_by_name, license.acted_by_site].filter(Boolean).join(', ');
  if (actor) return t('history-registered-by-partner', { date, actor });
  return license.owner_name ? t('details-registered-by', { date, name: license.owner_name }) : date;
}
