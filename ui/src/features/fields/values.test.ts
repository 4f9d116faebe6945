import { afterEach, expect, it } from 'vitest';
import { useLanguage } from '../../shared/i18n';
import { fieldWords } from '../../backend/submission.svelte';
import { faultWords, fieldKinds, filterWords, kindWords, testsOf, testWords, valueWords } from './values';

afterEach(() => useLanguage('en', 'en-GB'));

it('shows a canonical value as the reader writes it', async () => {
  await useLanguage('de', 'de-DE');
  expect(valueWords('number', '1204.5')).toBe('1.204,5');
  expect(valueWords('date', '2026-11-21')).toBe('21. Nov. 2026');
  expect(valueWords('text', '1204.5')).toBe('1204.5');
  expect(valueWords('number', null)).toBe('');
});

it('offers only comparisons that mean something for the kind', () => {
  expect(testsOf('number')).toEqual(['is', 'at_least', 'at_most', 'set', 'unset']);
  expect(testsOf('choice')).toEqual(['is', 'set', 'unset']);
  expect(testsOf('link')).toContain('contains');
  for (const kind of fieldKinds)
    for (const test of testsOf(kind))
      expect(testWords(test, kind), `${test} of ${kind}`).not.toMatch(/^fields-/);
  for (const kind of fieldKinds) expect(kindWords(kind)).not.toBe(kind);
});

it('says what a filter asks for', async () => {
  await useLanguage('en', 'en-GB');
  expect(filterWords('is', 'choice', 'Test')).toBe('Test');
  expect(filterWords('at_least', 'number', '4711')).toBe('at least 4,711');
  expect(filterWords('at_most', 'date', '2026-11-21')).toBe('on or before 21 Nov 2026');
  expect(filterWords('unset', 'text', '')).toBe('is empty');
});

it('says by the kind what a value must look like', () => {
  expect(faultWords('link', { code: 'form' })).not.toBe(faultWords('number', { code: 'form' }));
  expect(faultWords('text', { code: 'required' })).toBe(fieldWords({ code: 'required' }));
});
