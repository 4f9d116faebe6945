// Words of the changes screen: what a change is about, what a value was and becomes.
import type { AlteredField, OutboxRow, OutboxSlot, ShownValue, VendorChange } from '../../generated/api';
import { formatBytes, formatDate, formatNumber, t, tryWords } from '../../shared/i18n';
import { kindWords as entitlementKind } from '../license/labels';
import { kindWords, valueWords } from '../fields/values';

/** Names in Rust have `_` where those of texts have `-`. */
const named = (name: string) => name.replaceAll('_', '-');

/** What a slot is called: `Notes`, `Cost center`, `Tag newark`. */
export function slotWords(slot: OutboxSlot): string {
  if (slot.slot === 'field') return slot.name ?? t('slot-field');
  if (slot.slot === 'tag') return t('notes-tag-named', { tag: slot.name ?? '' });
  return tryWords(`slot-${named(slot.slot)}`) ?? slot.slot;
}

/** Whether it says what was done with notices, or how to be told: that it changed is all there is to say. */
const isTold = (slot: OutboxSlot): boolean => slot.slot === 'inbox' || slot.slot === 'notices';

/** Days before the end, as a list: `90, 60, 30`. */
const daysWords = (text: string): string =>
  text === ''
    ? t('renewals-lead-none')
    : t('outbox-days', {
        days: text
          .split(' ')
          .map((day) => formatNumber(Number(day)))
          .join(', '),
      });

/** A value in words; nothing at all has words of its own. */
export function shownWords(value: ShownValue): string {
  const { kind, text } = value;
  if (text === null) return t('notes-nothing');
  if (kind === 'days') return daysWords(text);
  if (kind === 'flag') return text === 'true' ? t('catalog-yes') : t('catalog-no');
  return valueWords(kind, text);
}

/** What a slot held or becomes, in the words of that slot. */
export function slotValue(slot: OutboxSlot, value: ShownValue): string {
  const { kind, text } = value;
  if (slot.slot === 'tag') return text === null ? t('notes-tag-off') : t('notes-tag-on');
  if (slot.slot === 'reminder' && text !== null) {
    if (kind === 'date') return t('renewals-state-snoozed', { date: formatDate(text) });
    return text === 'true' ? t('renewals-state-acknowledged') : t('notes-nothing');
  }
  if (isTold(slot)) return text === null ? t('notes-nothing') : t('slot-updated');
  if (slot.slot === 'kind' && text !== null) return kindWords(text);
  if (slot.slot === 'choices' && text !== null) return text.split('\n').join(', ');
  return shownWords(value);
}

/** What a change is about, where no license names it. */
export function aboutWords(row: OutboxRow): string {
  if (row.kind === 'field') return t('outbox-about-field', { name: row.name ?? '' });
  const slot = row.slots[0];
  if (row.kind === 'setting' && slot && isTold(slot)) return slotWords(slot);
  if (row.kind === 'setting')
    return row.name ? t('renewals-lead-title', { serial: row.name }) : t('outbox-about-reminders');
  return row.product ?? row.name ?? '';
}

/** How far a change is. */
export function stateWords(state: string): string {
  return tryWords(`outbox-state-${named(state)}`) ?? state;
}

/** Where two texts differ: what both begin with, what is different in each, what both end with. */
export function differing(a: string, b: string): { head: string; a: string; b: string; tail: string } {
  const [x, y] = [[...a], [...b]];
  const most = Math.min(x.length, y.length);
  let head = 0;
  while (head < most && x[head] === y[head]) head += 1;
  let tail = 0;
  while (tail < most - head && x[x.length - 1 - tail] === y[y.length - 1 - tail]) tail += 1;
  return {
    head: x.slice(0, head).join(''),
    a: x.slice(head, x.length - tail).join(''),
    b: y.slice(head, y.length - tail).join(''),
    tail: tail === 0 ? '' : x.slice(x.length - tail).join(''),
  };
}

/** Kinds of changes at the vendor, in the order in which they are offered. */
export const whats = ['added', 'renewed', 'changed', 'lapsed', 'hidden', 'removed'] as const;

/** What happened to one thing: `Registered`, `No longer visible`. */
export function happened(change: Pick<VendorChange, 'what' | 'kind'>): string {
  return (
    tryWords(`vendor-${named(change.what)}-${named(change.kind)}`) ??
    tryWords(`vendor-${named(change.what)}`) ??
    t('vendor-changed')
  );
}

/** A field of the vendor's document by name; one that has none here is a detail. */
export const alteredWords = (field: AlteredField): string =>
  tryWords(`altered-${named(field.field)}`) ?? t('altered-other');

/** A value of the vendor's document in words. */
export function alteredValue({ field }: AlteredField, value: ShownValue): string {
  if (value.text === null) return shownWords(value);
  if (field === 'kind') return entitlementKind(value.text);
  if (field === 'access') return tryWords(`access-${named(value.text)}`) ?? value.text;
  if (field === 'size') return formatBytes(Number(value.text));
  return shownWords(value);
}

/** Only what differs. */
export const differences = (change: VendorChange): AlteredField[] =>
  change.fields.filter((field) => field.before.text !== field.after.text);
