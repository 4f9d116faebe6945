import { expect, test } from 'vitest';
import { COUNTRIES, countries, countryOf, needsState, statesOf } from './countries';

const collator = new Intl.Collator('en');

test('there are 249 countries, each once and with a name', () => {
  expect(new Set(COUNTRIES).size).toBe(249);
  expect(countries(collator).filter((country) => country.label === country.value)).toEqual([]);
});

test('states are offered where the portal asks for one', () => {
  expect(['AU', 'BR', 'CA', 'CN', 'IN', 'MX', 'US'].every(needsState)).toBe(true);
  expect(needsState('DE')).toBe(false);
  expect(statesOf('DE', collator)).toBeUndefined();
  expect(statesOf('US', collator)).toContainEqual({ value: 'NY', label: 'New York' });
  expect(statesOf('CA', collator)).toHaveLength(13);
});

test('a locale tells where somebody is, if it does', () => {
  expect(countryOf('de-CH')).toBe('CH');
  expect(countryOf('de')).toBe('');
  expect(countryOf('es-419')).toBe('');
  expect(countryOf('not a tag')).toBe('');
});
