// Decimal numbers as people type and read them, exact to the last digit: they are texts here and never floating point.
// The canonical form, which is stored and sent, is `-12.5`: a point, no grouping, no zeros that say nothing.
import { locale } from './i18n.svelte';

export type TypedNumber = { value: string } | { fault: 'form' };

/** Most digits that a number has. */
const DIGITS = 30;

function signsOf(tag: string): { decimal: string; group: string } {
  const parts = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(12_345_678.5);
  const sign = (type: string, otherwise: string) => parts.find((it) => it.type === type)?.value ?? otherwise;
  return { decimal: sign('decimal', '.'), group: sign('group', ',') };
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Reads a number as typed by a reader of `tag`: with or without grouping, which must stand where it belongs. */
export function parseDecimal(typed: string, tag: string = locale.tag): TypedNumber {
  const text = typed
    .normalize('NFKC')
    .trim()
    .replace(/^[\u2212\u2012\u2013]/, '-');
  const { decimal, group } = signsOf(tag);
  // Spaces and apostrophes group digits in many places and mean nothing else anywhere.
  const between = `(?:${literal(group.normalize('NFKC'))}|[\\s'\u2019])`;
  const form = new RegExp(
    `^([+-]?)(\\d*|\\d{1,3}(?:${between}\\d{2,3})*${between}\\d{3})(?:${literal(decimal)}(\\d*))?$`,
  );
  const found = form.exec(text);
  if (!found) return { fault: 'form' };
  const digits = (found[2] ?? '').replace(/\D/g, '');
  const fraction = found[3] ?? '';
  const size = digits.length + fraction.length;
  if (size === 0 || size > DIGITS) return { fault: 'form' };
  const whole = digits.replace(/^0+(?=\d)/, '') || '0';
  const part = fraction.replace(/0+$/, '');
  const negative = found[1] === '-' && (whole !== '0' || part !== '');
  return { value: `${negative ? '-' : ''}${whole}${part ? `.${part}` : ''}` };
}

function written(canonical: string, tag: string, useGrouping: boolean): string {
  const found = /^(-?)(\d+)(?:\.(\d+))?$/.exec(canonical);
  // What is not in canonical form is shown as it came.
  if (!found) return canonical;
  const whole = new Intl.NumberFormat(tag, { useGrouping }).format(BigInt(found[2]!));
  return `${found[1]}${whole}${found[3] ? signsOf(tag).decimal + found[3] : ''}`;
}

/** A canonical number as the locale writes it: `1.204,5`. */
export const formatDecimal = (canonical: string, tag: string = locale.tag) => written(canonical, tag, true);

/** A canonical number as it stands in a field, without grouping: `1204,5`. */
export const numberTyped = (canonical: string, tag: string = locale.tag) => written(canonical, tag, false);
