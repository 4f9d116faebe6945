// The words of contracts, pools and draw-downs.
import type { FlexContract, FlexDraw } from '../../backend';
import { formatDate, formatDateRange, formatNumber, t } from '../../shared/i18n';
import { daysBetween } from '../../shared/i18n/dates';
import { termWords } from '../term/term';
import type { Returnable } from './movements';

/** `1 Feb 2026 – 31 Jan 2029 · 430 days left`. */
export function termOf(contract: FlexContract, today: string): string {
  const { starts_on, ends_on } = contract;
  const days = ends_on === null ? null : daysBetween(today, ends_on);
  const state = notBegun(contract, today)
    ? t('flex-begins', { date: formatDate(starts_on) })
    : termWords(days);
  return starts_on || ends_on ? `${formatDateRange(starts_on, ends_on)} · ${state}` : state;
}

export const notBegun = ({ starts_on }: FlexContract, today: string): boolean =>
  starts_on !== null && starts_on > today;

/** Why nothing can be drawn from it at all; undefined where it can. */
export function noDrawing(contract: FlexContract, today: string): string | undefined {
  if (!contract.level) return t('flex-outsider', { site: contract.site_name });
  if (contract.current) return undefined;
  return notBegun(contract, today)
    ? t('flex-not-begun', { date: formatDate(contract.starts_on) })
    : t('flex-over', { date: formatDate(contract.ends_on) });
}

/** `125 of 500 drawn`. */
export const drawnWords = ({ drawn, quantity }: { drawn: number; quantity: number }): string =>
  t('flex-drawn-of', { drawn: formatNumber(drawn), entitled: formatNumber(quantity) });

/** What stands in place of the button that returns, or beside it. */
export function returnWords(draw: FlexDraw, state: Returnable): string {
  switch (state) {
    case 'can':
      return t('flex-return-by', { date: formatDate(draw.return_by) });
    case 'over':
      return t('flex-return-over', { date: formatDate(draw.return_by) });
    case 'never':
      return t('flex-return-never');
    case 'others':
      return t('flex-return-others');
    case 'all-back':
      return t('flex-return-all');
    case 'outsider':
      return '';
  }
}
