import { afterEach, expect, it, vi } from 'vitest';
import { BackendError } from '../../backend';
import { toasts } from '../../shared/controls/toastList.svelte';
import { InlineEdit } from '../edits/inlineEdit.svelte';
import { tagOf } from './tags';

afterEach(() => (toasts.list = []));

const refusal = new BackendError({
  code: 'invalid-fields',
  params: {},
  fields: [{ field: 'notes', code: 'too-long', params: { maximum: '5' } }],
  detail: '',
  retryable: false,
});

it('shows what was saved until the answer has it, and no older value in between', async () => {
  const before = { notes: 'old' };
  const place = new InlineEdit<typeof before, string>(async () => {});
  place.open('old', 'b1');
  expect(await place.keep('new', before)).toBe(true);
  expect(place.editing).toBe(false);
  expect(place.over(before)?.value).toBe('new');
  expect(place.over({ notes: 'new' }), 'the next answer').toBeUndefined();
});

it('stays open with the reason where a value can not be kept', async () => {
  const place = new InlineEdit<string, string>(() => Promise.reject(refusal));
  place.open('', undefined);
  expect(await place.keep('too long', 'source')).toBe(false);
  expect(place.editing).toBe(true);
  expect(place.submission.fault('notes')?.code).toBe('too-long');
  expect(place.over('source')).toBeUndefined();
  place.cancel();
  expect(place.submission.note).toBeUndefined();
});

it('tells where it can be seen what could not be kept, once its place is gone', async () => {
  const save = vi.fn(() => Promise.reject(refusal));
  const place = new InlineEdit<string, string>(save);
  place.open('', undefined);
  const kept = place.keep('too long', 'source');
  place.leave();
  await kept;
  expect(toasts.list).toHaveLength(1);
});

it('folds white space in tags', () => {
  expect(tagOf('  data   center ')).toBe('data center');
  expect(tagOf('  ')).toBeUndefined();
});
