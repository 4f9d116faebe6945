import { flushSync, mount, tick, unmount, type Component } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { backend, type AnnotationView, type FieldValue, type FieldView, type LicenseView } from '../backend';
import FieldDialog from './fields/FieldDialog.svelte';
import LeadTimesDialog from './renewals/LeadTimesDialog.svelte';
import { useLanguage } from '../shared/i18n';
import ContactDialog from './notes/ContactDialog.svelte';
import FieldRow from './notes/FieldRow.svelte';
import Notes from './notes/Notes.svelte';
import NotesText from './notes/NotesText.svelte';
import TagsEditor from './notes/TagsEditor.svelte';
import { props } from './edits/props.svelte';

let shown: Record<string, unknown>[] = [];
let calls: [string, unknown][] = [];

beforeEach(async () => {
  await useLanguage('en', 'en');
  calls = [];
  vi.spyOn(backend, 'call').mockImplementation((async (name: string, args: unknown) => {
    calls.push([name, JSON.parse(JSON.stringify(args))]);
    return name === 'field_save' ? { name: 'Rack' } : null;
  }) as typeof backend.call);
});
afterEach(async () => {
  for (const one of shown) await unmount(one);
  shown = [];
  document.body.innerHTML = '';
  vi.restoreAllMocks();
});

/** Puts a component on screen; its properties can be changed afterwards. */
function show<P extends Record<string, unknown>>(component: Component<P>, given: P): P {
  const live = props(given);
  shown.push(mount(component, { target: document.body, props: live }) as Record<string, unknown>);
  flushSync();
  return live;
}
const at = (testid: string) => document.querySelector<HTMLElement>(`[data-testid="${testid}"]`);
async function press(testid: string) {
  const it = at(testid);
  expect(it, testid).not.toBeNull();
  it?.click();
  await settled();
}
async function type(testid: string, text: string) {
  const it = at(testid) as HTMLInputElement | null;
  expect(it, testid).not.toBeNull();
  if (!it) return;
  it.value = text;
  it.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
}
async function settled() {
  for (let n = 0; n < 5; n++) await tick();
  flushSync();
}
const sent = (name: string) => calls.filter(([called]) => called === name).map(([, args]) => args);

const annotation = (notes: string, base: string, more: Partial<AnnotationView> = {}): AnnotationView => ({
  notes,
  notes_pending: false,
  notes_conflict: false,
  notes_base: base,
  tags: [],
  tags_pending: [],
  tag_bases: {},
  fields: [],
  comments: [],
  history: [],
  may_edit: true,
  may_read: true,
  audience: 'customer',
  audience_site: 'Acme Inc',
  others: [],
  ...more,
});
const field = (name: string, bases: Record<string, string>): FieldView => ({
  id: 'f1',
  name,
  kind: 'text',
  choices: [],
  own: true,
  owner_name: null,
  on_own: true,
  on_shared: true,
  used: 0,
  pending: false,
  bases,
});
const value = (text: string | null, base: string): FieldValue => ({
  field: field('Rack', {}),
  value: text,
  pending: false,
  conflict: false,
  by: null,
  at: null,
  base,
});
const nothing = () => {};

it('Y2: notes that changed below an open editor are told of, and saved on what was seen', async () => {
  const live = show(NotesText as never, {
    id: 'e',
    annotation: annotation('Rack 12', 'b5'),
    onsaved: nothing,
  });
  await press('notes-edit');
  await type('notes-input', 'Rack 14');
  expect(at('changed-below')).toBeNull();
  live.annotation = annotation('KEY WAS REVOKED', 'b7');
  await settled();
  expect(at('changed-below')).not.toBeNull();
  await press('changed-below-show');
  expect(at('changed-below-theirs')?.textContent).toContain('KEY WAS REVOKED');
  expect((at('notes-input') as HTMLTextAreaElement).value, 'what was typed stays').toBe('Rack 14');
  await press('notes-save');
  expect(sent('annotation_save')).toEqual([{ id: 'e', slots: { notes: 'Rack 14' }, bases: { notes: 'b5' } }]);
});

it('Y2: whoever keeps theirs goes on from what they have seen, and whoever takes the other lets go', async () => {
  const live = show(NotesText as never, {
    id: 'e',
    annotation: annotation('Rack 12', 'b5'),
    onsaved: nothing,
  });
  await press('notes-edit');
  await type('notes-input', 'Rack 14');
  live.annotation = annotation('KEY WAS REVOKED', 'b7');
  await settled();
  await press('changed-below-keep');
  expect(at('changed-below')).toBeNull();
  await press('notes-save');
  expect(sent('annotation_save')).toEqual([{ id: 'e', slots: { notes: 'Rack 14' }, bases: { notes: 'b7' } }]);
  live.annotation = annotation('Rack 14', 'b8');
  await settled();
  await press('notes-edit');
  await type('notes-input', 'Rack 15');
  live.annotation = annotation('gone', 'b9');
  await settled();
  await press('changed-below-take');
  expect(at('notes-input')).toBeNull();
  expect(sent('annotation_save')).toHaveLength(1);
});

it('Y2: a user-defined value is saved on what was seen', async () => {
  const given = { id: 'e', item: value('R12', 'b5'), mayEdit: true, onsaved: nothing };
  const live = show(FieldRow as never, given);
  await press('field-value-edit');
  await type('field-value-input', 'R14');
  live.item = value('R13', 'b7');
  await settled();
  expect(at('changed-below')).not.toBeNull();
  await press('field-value-save');
  expect(sent('annotation_save')).toEqual([
    { id: 'e', slots: { 'field:f1': 'R14' }, bases: { 'field:f1': 'b5' } },
  ]);
});

it('Y2: a tag is taken off on what was seen', async () => {
  const known = annotation('', 'b0', { tags: ['lab'], tag_bases: { lab: 'b3' } });
  show(TagsEditor as never, { id: 'e', annotation: known, known: [], onsaved: nothing });
  document.querySelector<HTMLElement>('.remove')?.click();
  await settled();
  expect(sent('annotation_save')).toEqual([
    { id: 'e', slots: { 'tag:lab': null }, bases: { 'tag:lab': 'b3' } },
  ]);
});

const license = (name: string, base: string) =>
  ({ id: 'l', technical_contact: { name, email: 'a@b.example' }, contact_base: base }) as LicenseView;

it('Y2: a technical contact is saved on what was seen', async () => {
  const given = { license: license('Ted', 'b5'), serial: 'M1', onsaved: nothing, onclose: nothing };
  const live = show(ContactDialog as never, given);
  await settled();
  await type('contact-name', 'Zoe');
  live.license = license('Marie', 'b7');
  await settled();
  expect(at('changed-below')).not.toBeNull();
  await press('contact-save');
  expect(sent('technical_contact_save')).toEqual([
    { license_id: 'l', name: 'Zoe', email: 'a@b.example', base: 'b5' },
  ]);
});

it('Y2: the definition of a field is saved on what was seen', async () => {
  const live = show(FieldDialog as never, { field: field('Rack', { name: 'b5' }), onclose: nothing });
  await settled();
  await type('field-name', 'Cabinet');
  live.field = field('Shelf', { name: 'b7' });
  await settled();
  expect(at('changed-below')).not.toBeNull();
  await press('field-save');
  expect(sent('field_save')).toMatchObject([{ name: 'Cabinet', bases: { name: 'b5' } }]);
});

it('Y2: lead times are saved on what was seen', async () => {
  const contract = (days: number[], base: string) => ({
    id: 'e',
    serial: 'M1',
    product: 'P',
    site: 'S',
    lead_times: days,
    lead_times_base: base,
  });
  const live = show(LeadTimesDialog as never, {
    contract: contract([60], 'b5'),
    all: [90],
    onclose: nothing,
  });
  await settled();
  live.contract = contract([30], 'b7');
  await settled();
  expect(at('changed-below')).not.toBeNull();
  await press('lead-times-save');
  expect(sent('lead_times_set')).toEqual([{ id: 'e', days: [60], sku: null, support_id: null, base: 'b5' }]);
});

it.each([
  ['customer', 'Acme Inc', 'Seen by the members of Acme Inc and by people with a full share.'],
  ['partner', 'Skynet', 'Seen by the members of Skynet.'],
  ['own', null, 'Only you see this.'],
])('says who reads what is written for %s', (audience, audience_site, words) => {
  const mine = annotation('', 'b', { audience, audience_site });
  show(Notes, { id: 'e', annotation: mine, tags: [], onsaved: () => undefined });
  // Fluent isolates what is put into a sentence.
  expect(
    at('readers')
      ?.textContent?.replace(/[\u2068\u2069]/g, '')
      .trim(),
  ).toBe(words);
});

it('shows what belongs to others with whose it is, and offers no edit of it', () => {
  const comment = {
    id: 'c',
    text: 'Checked',
    author_name: 'Fay',
    at: '2026-11-01T10:00:00Z',
    pending: false,
  };
  const others = {
    site: 'Farm Foods',
    notes: 'Cold store',
    tags: ['lab'],
    values: [{ name: 'Room', kind: 'text', value: 'B 12' }],
    comments: [comment],
    history: [],
  };
  const mine = annotation('Mine', 'b', { audience: 'own', audience_site: null, others: [others] });
  show(Notes, { id: 'e', annotation: mine, tags: [], onsaved: () => undefined });
  const section = at('others-notes');
  const text = section?.textContent?.replace(/[\u2068\u2069]/g, '') ?? '';
  for (const word of ['Notes of Farm Foods', 'Cold store', 'lab', 'Room', 'B 12', 'Checked', 'Fay'])
    expect(text).toContain(word);
  expect(section?.querySelector('button, input, textarea')).toBeNull();
});
