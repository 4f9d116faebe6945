// Values of user-defined fields as people see them, and what can be asked of them. Which values a field takes is Rust's
// to say (`licet_domain::slots`); here are only their words.
import type { FieldTest, FieldView } from '../../generated/api';
import { fieldWords, type FieldFault } from '../../backend/submission.svelte';
import { formatDate, t, tryWords } from '../../shared/i18n';
import { formatDecimal, numberTyped } from '../../shared/i18n/numbers';

/** What a field can hold, in the order in which it is offered. */
export const fieldKinds = ['text', 'number', 'date', 'choice', 'link'] as const;

/** `Number` for `number`; a kind that is not known yet stays as it came. */
export const kindWords = (kind: string): string => tryWords(`fields-kind-${kind}`) ?? kind;

/** A canonical value as the reader's locale writes it; empty where there is none. */
export function valueWords(kind: string, value: string | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (kind === 'number') return formatDecimal(value);
  return kind === 'date' ? formatDate(value) : value;
}

/** What is wrong with a value and what would be right. */
export function faultWords(kind: string, fault: FieldFault): string {
  if (fault.code !== 'form') return fieldWords(fault);
  if (kind === 'number') return t('control-number-form', { example: numberTyped('1234.5') });
  if (kind === 'link') return t('field-link');
  return kind === 'date' ? t('field-date') : fieldWords(fault);
}

/** How the values of a kind can be compared. */
export function testsOf(kind: string): FieldTest[] {
  const set: FieldTest[] = ['set', 'unset'];
  if (kind === 'number' || kind === 'date') return ['is', 'at_least', 'at_most', ...set];
  return kind === 'choice' ? ['is', ...set] : ['is', 'contains', ...set];
}

/** Whether a comparison needs a value. */
export const needsValue = (test: FieldTest): boolean => test !== 'set' && test !== 'unset';

/** A comparison by name: `at least`; of dates `on or after`. */
export function testWords(test: FieldTest, kind: string): string {
  if (kind === 'date' && test === 'at_least') return t('fields-test-from');
  if (kind === 'date' && test === 'at_most') return t('fields-test-until');
  return t(`fields-test-${test.replace('_', '-') as 'at-least'}`);
}

/** What a filter asks for, behind the field's name: `at least 4,711`. */
export function filterWords(test: FieldTest, kind: string, value: string): string {
  if (!needsValue(test)) return testWords(test, kind);
  const shown = valueWords(kind, value);
  return test === 'is' ? shown : t('fields-filter', { test: testWords(test, kind), value: shown });
}

/** Where a field is shown, as a line. */
export function shownWhere({ on_own, on_shared }: Pick<FieldView, 'on_own' | 'on_shared'>): string {
  if (on_own && on_shared) return t('fields-on-all');
  if (on_own) return t('fields-on-own');
  return on_shared ? t('fields-on-shared') : t('fields-on-none');
}
