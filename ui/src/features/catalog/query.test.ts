import { expect, it } from 'vitest';
import { anyOn, everything, fromAsk, isOn, sortFrom, toggledValue, unfiltered, without } from './query';

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
  expect(fromAsk({ id: 'x' }, before), 'looking at one license changes no filter').toBeUndefined();
  expect(fromAsk({ bucket: 'nonsense' }, before)).toBeUndefined();
});

it('takes over a kept order only where it is one', () => {
  expect(sortFrom({ sort: 'quantity', descending: true })).toEqual({ sort: 'quantity', descending: true });
  expect(sortFrom({ sort: 'password' })).toEqual({ sort: 'term', descending: false });
  expect(sortFrom(undefined)).toEqual({ sort: 'term', descending: false });
});
