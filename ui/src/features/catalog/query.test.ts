import { expect, it } from 'vitest';
import {
  anyOn,
  everything,
  fromAsk,
  inOrder,
  isOn,
  sortFrom,
  sortedBy,
  toggledValue,
  unfiltered,
  withField,
  withKnownFields,
  without,
  withoutField,
} from './query';

it('turns filters on and off one by one', () => {
  let query = toggledValue(everything, 'buckets', 'lapsed');
  query = toggledValue(query, 'buckets', 'under30');
  expect(query.buckets).toEqual(['lapsed', 'under30']);
  expect(isOn(query, 'buckets')).toBe(true);
  expect(toggledValue(query, 'buckets', 'lapsed').buckets).toEqual(['under30']);
  expect(anyOn(without(query, 'buckets'))).toBe(false);
  expect(anyOn({ ...everything, registered: false }), 'not registered is a filter too').toBe(true);
});

it('keeps words and order when the filters are cleared', () => {
  const query = { ...everything, text: 'mail', site: '1001-ACME', sort: 'serial' as const, descending: true };
  expect(unfiltered(query)).toEqual({ ...everything, text: 'mail', sort: 'serial', descending: true });
});

it('shows what another screen asks for, and nothing that was filtered before', () => {
  const before = { ...everything, kinds: ['flex'], sort: 'site' as const };
  expect(fromAsk({ bucket: 'lapsed' }, before)).toEqual({ ...everything, sort: 'site', buckets: ['lapsed'] });
  expect(fromAsk({ site: '1001-ACME' }, before)?.site).toBe('1001-ACME');
  expect(fromAsk({ text: '4500000001' }, before)?.text).toBe('4500000001');
  expect(fromAsk({ shared: 'ann@acme.example' }, before)?.shared_by).toBe('ann@acme.example');
  expect(fromAsk({ id: 'x' }, before), 'looking at one license changes no filter').toBeUndefined();
  expect(fromAsk({ bucket: 'nonsense' }, before)).toBeUndefined();
});

it('takes over a kept order only where it is one', () => {
  const usual = { sort: 'term', sort_field: null, descending: false };
  expect(sortFrom({ sort: 'quantity', descending: true })).toEqual({
    sort: 'quantity',
    sort_field: null,
    descending: true,
  });
  expect(sortFrom({ sort: 'password' })).toEqual(usual);
  expect(sortFrom(undefined)).toEqual(usual);
});

it('is in the order of a user-defined field until another column is chosen', () => {
  const query = inOrder(everything, 'field:f1', true);
  expect([query.sort_field, query.sort, query.descending]).toEqual(['f1', 'term', true]);
  expect(sortedBy(query)).toBe('field:f1');
  expect(sortedBy(inOrder(query, 'site', false))).toBe('site');
  expect(sortFrom({ sort: 'site', sort_field: 'f1' }).sort_field).toBe('f1');
  expect(unfiltered(query).sort_field).toBe('f1');
});

it('takes filters of fields one by one, more than one of the same field too', () => {
  const least = { field: 'f1', test: 'at_least' as const, value: '10' };
  const most = { field: 'f1', test: 'at_most' as const, value: '20' };
  let query = withField(withField(everything, least), most);
  expect(query.fields).toEqual([least, most]);
  query = withField(query, { ...least, value: '12' }, 0);
  expect(query.fields.map((it) => it.value)).toEqual(['12', '20']);
  expect(withoutField(query, 0).fields).toEqual([most]);
  expect(anyOn(query)).toBe(true);
});

it('forgets what a field that was deleted asked for, and nothing else', () => {
  const filter = (field: string) => ({ field, test: 'set' as const, value: '' });
  const query = { ...everything, fields: [filter('f1'), filter('f2')], sort_field: 'f1', kinds: ['flex'] };
  const left = withKnownFields(query, [{ id: 'f2' }]);
  expect(left).toEqual({ ...query, fields: [filter('f2')], sort_field: null });
  expect(withKnownFields(left, [{ id: 'f2' }]), 'the same, so that nothing is asked again').toBe(left);
});

it('shows what carries a tag', () => {
  expect(fromAsk({ tag: 'finance' }, everything)?.tags).toEqual(['finance']);
});
