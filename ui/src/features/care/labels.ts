// The words of the care desk.
import type { CareLine, CarePerson, RuleOutcome } from '../../backend';
import { formatDate, formatDateRange, formatMoment, formatNumber, t, tryWords } from '../../shared/i18n';

/** Somebody by name, or by e-mail where there is none. */
export const personWords = ({ name, email }: CarePerson): string => name || email || '–';

/** What may be done with a license. */
export const accessWords = (access: string): string => tryWords(`care-access-${access}`) ?? access;

export const ruleWords = (rule: string): string => tryWords(`care-rule-${rule.replaceAll('_', '-')}`) ?? rule;

/** Why a rule shows a license, or doesn't: one sentence. */
export function whyWords(outcome: RuleOutcome): string {
  const { site, role, person, order_number, customer_number, since } = outcome;
  const values = {
    site: site ? site.name || site.support_id : '',
    role: tryWords(`sites-role-${role ?? 'member'}`) ?? '',
    person: person ?? '–',
    order: order_number ?? '',
    number: customer_number ?? '',
    date: since ? formatDate(since.slice(0, 10)) : '–',
  };
  return tryWords(`care-why-${outcome.reason.replaceAll('_', '-')}`, values) ?? outcome.reason;
}

/** By what, since and until when, where that is known. */
export function whenWords({ reason, sources, since, until }: RuleOutcome): string {
  const by = sources.map((source) => tryWords(`care-source-${source}`) ?? source);
  if (since && reason !== 'removed') by.push(t('care-since', { date: formatMoment(since) }));
  if (until) by.push(t('care-until', { date: formatDate(until) }));
  return by.join(' · ');
}

/** How many, without a limit where there is none. */
export const quantityWords = ({ unlimited, quantity }: CareLine): string =>
  unlimited ? t('care-unlimited') : formatNumber(quantity);

/** From when to when. */
export const termWords = ({ starts_on, ends_on }: CareLine): string =>
  ends_on ? formatDateRange(starts_on, ends_on) : t('care-perpetual');
