// The words and looks of verdicts and typing errors.
import CircleCheck from '@lucide/svelte/icons/circle-check';
import CircleDashed from '@lucide/svelte/icons/circle-dashed';
import Info from '@lucide/svelte/icons/info';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import type { SerialCheck, VoucherCheck } from '../../backend';
import { formatDate, t } from '../../shared/i18n';
import type { Look } from '../licensing-form/labels';

const ready: Look = { tone: 'ok', icon: CircleCheck };
const another: Look = { tone: 'accent', icon: Info };
const doubt: Look = { tone: 'due', icon: TriangleAlert };
const open: Look = { tone: 'none', icon: CircleDashed };

/** How something came out: it goes on, it goes another way, or somebody has to look. */
export type Class = 'ready' | 'look' | 'another' | 'open';

export function classOf(check: SerialCheck | undefined): Class {
  if (!check) return 'open';
  switch (check.verdict) {
    case 'ok':
    case 'alone':
    case 'maintenance':
      return 'ready';
    case 'unknown':
    case 'repeated':
    case 'not_allowed':
      return 'look';
    default:
      return 'another';
  }
}

export const lookOfClass = (of: Class): Look => ({ ready, look: doubt, another, open })[of];

/** What was found about a serial number, in words; `held` when it waits for a registration of its own. */
export function verdictWords(check: SerialCheck, held = false): string {
  const { verdict, found } = check;
  switch (verdict) {
    case 'ok':
      return t('get-verdict-ok');
    case 'alone':
      return t(held ? 'get-verdict-alone-held' : 'get-verdict-alone');
    case 'maintenance':
      return found?.renews
        ? t('get-verdict-renewal', { serial: found.renews })
        : t('get-verdict-maintenance');
    case 'registered':
      return found?.owner_name
        ? t('get-verdict-registered-by', { name: found.owner_name, date: formatDate(found.registered_at) })
        : t('get-verdict-registered');
    case 'not_transactable':
      return t('get-verdict-not-transactable', { instructions: found?.instructions ?? '' });
    case 'voucher':
      return t('get-verdict-voucher');
    case 'flex':
      return t('get-verdict-flex');
    case 'key_printed':
      return t('get-verdict-key-printed');
    case 'superseded':
      return t('get-verdict-superseded');
    case 'not_allowed':
      return t('get-verdict-not-allowed');
    case 'repeated':
      return t('get-verdict-repeated');
    default:
      return t('get-verdict-unknown');
  }
}

const SLIPS = ['spaces', 'width', 'lower_case', 'letter_o', 'letter_i'] as const;

/** What would explain how a serial number was typed. */
export function slipWords(slips: string[]): string {
  return SLIPS.filter((slip) => slips.includes(slip))
    .map((slip) => t(`get-slip-${slip}`))
    .join(' ');
}

export function voucherClass(check: VoucherCheck | undefined): Class {
  if (!check) return 'open';
  if (check.state === 'open') return 'ready';
  return check.state === 'not_transactable' ? 'another' : 'look';
}

export function voucherWords(check: VoucherCheck): string {
  switch (check.state) {
    case 'open':
      return check.expires_on
        ? t('get-voucher-open-until', { date: formatDate(check.expires_on) })
        : t('get-verdict-ok');
    case 'used':
      return check.became
        ? t('get-voucher-used-became', { date: formatDate(check.used_at), serial: check.became })
        : t('get-voucher-used');
    case 'expired':
      return t('get-voucher-expired', { date: formatDate(check.expires_on) });
    case 'not_transactable':
      return t('get-verdict-not-transactable', { instructions: check.converts_to?.instructions ?? '' });
    case 'repeated':
      return t('get-verdict-repeated');
    default:
      return t('get-voucher-unknown');
  }
}
