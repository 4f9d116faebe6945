// How reminding of a contract stands, in words.
import type { ContractRow, ReminderProofRow } from '../../backend';
import { formatDate, t } from '../../shared/i18n';
import { formatDateShort } from '../../shared/i18n/dates';

export function stateWords(contract: ContractRow): string {
  switch (contract.state) {
    case 'next':
      return t('renewals-next', {
        date: contract.next_reminder ? formatDateShort(contract.next_reminder) : '—',
      });
    case 'all_sent':
      return t('renewals-all-sent');
    case 'muted':
      return t('renewals-muted');
    case 'in_progress':
      return t('renewals-in-progress');
    case 'declined':
      return t('renewals-declined');
    case 'renewed':
      return contract.renewed_by ? t('change-now', { serial: contract.renewed_by }) : t('renewals-renewed');
    case 'over':
      return '';
  }
}

/** Whether nothing ran on the day that it was due. */
export const isLate = (row: ReminderProofRow) =>
  row.cover === 'catch_up' || row.cover === 'more_urgent' || row.cover === 'missed';

/** When it came, or what came in its place. */
export function coverWords(row: ReminderProofRow): string {
  const due = formatDate(row.due_on);
  const date = formatDate(row.told_on);
  switch (row.cover) {
    case 'on_time':
      return t('renewals-cover-on-time', { date });
    case 'catch_up':
      return t('renewals-cover-catch-up', { due, date });
    case 'more_urgent':
      return row.told_on ? t('renewals-cover-more-urgent', { due, date }) : t('renewals-cover-none', { due });
    case 'before_first_use':
      return t('renewals-cover-before');
    case 'missed':
      return t('renewals-cover-missed', { due });
    case 'pending':
      return t('renewals-cover-pending');
  }
}

/** How and where it was shown. */
export function wayWords(row: ReminderProofRow): string | undefined {
  const device = row.shown_by ?? '';
  switch (row.way) {
    case 'notification':
      return t('renewals-way-notification', { device });
    case 'timer':
      return t('renewals-way-timer', { device });
    case 'inbox':
      return t('renewals-way-inbox', { device });
    case 'elsewhere':
      return t('renewals-way-elsewhere', { device });
    default:
      return undefined;
  }
}
