import { afterEach, expect, it } from 'vitest';
import type { OutboxSlot, VendorChange } from '../../generated/api';
import { useLanguage } from '../../shared/i18n';
import { byDay } from './days';
import { contactOf, contactText } from '../edits/contact';
import { daysOf, editable, editableAgain, placeOf } from './edit';
import {
  alteredValue,
  alteredWords,
  differences,
  differing,
  happened,
  slotValue,
  slotWords,
  whats,
} from './labels';

afterEach(() => useLanguage('en', 'en-GB'));

const slot = (name: string, kind: string, text: string | null, of: string | null = null): OutboxSlot => ({
  slot: name,
  key: name,
  name: of,
  before: { kind, text: null },
  after: { kind, text },
  theirs: null,
  base: '',
  theirs_base: null,
  by: null,
  at: null,
});
const said = (it: OutboxSlot) => `${slotWords(it)}: ${slotValue(it, it.after)}`;

it('says of every slot what it becomes', async () => {
  await useLanguage('en', 'en-GB');
  expect(said(slot('field', 'number', '4711.5', 'Cost center'))).toBe('Cost center: 4,711.5');
  expect(said(slot('field', 'date', null, 'Audited on'))).toBe('Audited on: nothing');
  expect(said(slot('tag', 'flag', 'true', 'newark'))).toBe('Tag newark: set');
  expect(said(slot('tag', 'flag', null, 'newark'))).toBe('Tag newark: not set');
  expect(said(slot('lead_times', 'days', '120 60'))).toBe('Reminders: 120, 60 days before the end');
  expect(said(slot('lead_times', 'days', ''))).toBe('Reminders: No reminders');
  expect(said(slot('reminder', 'flag', 'true'))).toBe('Reminder: dismissed');
  expect(said(slot('reminder', 'date', '2026-11-21'))).toBe('Reminder: snoozed until 21 Nov 2026');
  expect(said(slot('choices', 'text', 'Test\nSpare'))).toBe('Options: Test, Spare');
  expect(said(slot('kind', 'text', 'link'))).toBe('Type: Link');
  expect(said(slot('on_own', 'flag', 'false'))).toBe('Our own licenses: No');
  expect(said(slot('technical_contact', 'contact', 'Ann <ann@acme.example>'))).toBe(
    'Technical contact: Ann <ann@acme.example>',
  );
});

it('has words for every slot, and for every kind of change', () => {
  for (const name of ['notes', 'comment', 'name', 'position', 'on_shared', 'deleted'])
    expect(slotWords(slot(name, 'text', 'x')), name).not.toBe(name);
  for (const what of whats)
    for (const kind of ['entitlement', 'license', 'release'])
      expect(happened({ what, kind }), what).not.toMatch(/^vendor-/);
  expect(happened({ what: 'never-heard-of', kind: 'entitlement' })).toBe('Changed');
});

it('names fields of the vendor, and says of the others that they are one', () => {
  const field = (name: string, before: string | null, after: string | null) => ({
    field: name,
    before: { kind: 'text', text: before },
    after: { kind: 'text', text: after },
  });
  expect(alteredWords(field('ends_on', 'a', 'b'))).toBe('End date');
  expect(alteredWords(field('customer_number', 'a', 'b'))).toBe('Customer number');
  expect(alteredWords(field('never_heard_of', 'a', 'b'))).toBe('Other detail');
  const value = (name: string, text: string | null) =>
    alteredValue(field(name, null, text), { kind: 'text', text });
  expect(value('kind', 'flex')).toBe('Flex contract');
  expect(value('access', 'full')).toBe('full access');
  expect(value('host_id', null)).toBe('nothing');
  const change = { fields: [field('site', 'a', 'a'), field('quantity', '1', '2')] } as VendorChange;
  expect(differences(change).map((it) => it.field)).toEqual(['quantity']);
});

it('finds where two texts differ, and puts both together again', () => {
  expect(differing('on the cluster in Newark.', 'on the cluster in Bonn.')).toEqual({
    head: 'on the cluster in ',
    a: 'Newark',
    b: 'Bonn',
    tail: '.',
  });
  expect(differing('abc', 'abcabc')).toEqual({ head: 'abc', a: '', b: 'abc', tail: '' });
  expect(differing('', 'x')).toEqual({ head: '', a: '', b: 'x', tail: '' });
  // A character outside the first plane stays whole.
  expect(differing('a😀', 'a😁').a).toBe('😀');
});

it('reads and writes a contact as one text', () => {
  expect(contactOf('Ann Bell <ann@acme.example>')).toEqual({ name: 'Ann Bell', email: 'ann@acme.example' });
  expect(contactOf('<ann@acme.example>')).toEqual({ name: '', email: 'ann@acme.example' });
  expect(contactOf('Ann')).toEqual({ name: 'Ann', email: '' });
  expect(contactOf(null)).toEqual({ name: '', email: '' });
  for (const text of ['Ann Bell <ann@acme.example>', 'ann@acme.example', 'Ann', null])
    expect(contactText(contactOf(text))).toBe(text);
  expect(daysOf('90 60 30')).toEqual([90, 60, 30]);
  expect(daysOf(null)).toEqual([]);
});

it('knows what can be edited, and where', () => {
  const row = {
    key: 'k',
    kind: 'annotation',
    entitlement_id: 'e1',
    name: 'M1',
    product: null,
    made_at: '',
    state: 'refused',
    slots: [slot('notes', 'text', 'x')],
    error: null,
  };
  expect(editableAgain(row)).toBe(true);
  expect(editableAgain({ ...row, slots: [slot('tag', 'flag', 'true', 'x')] }), 'a tag is set or not').toBe(
    false,
  );
  expect(editableAgain({ ...row, kind: 'license' })).toBe(false);
  expect(editable(slot('on_own', 'flag', 'true'))).toBe(false);
  expect(placeOf(row)).toEqual(['catalog', { id: 'e1', tab: 'notes' }]);
  expect(placeOf({ ...row, kind: 'license' })?.[1]).toEqual({ id: 'e1', tab: 'deployment' });
  expect(placeOf({ ...row, kind: 'field', entitlement_id: null })?.[0]).toBe('settings');
});

it('groups changes by the day on which they arrived', () => {
  const at = (day: number, hour: number) => ({ at: new Date(2026, 10, day, hour).toISOString() });
  const days = byDay([at(21, 9), at(21, 1), at(20, 23), at(19, 5)]);
  expect(days.map(({ day, rows }) => [day, rows.length])).toEqual([
    ['2026-11-21', 2],
    ['2026-11-20', 1],
    ['2026-11-19', 1],
  ]);
});
