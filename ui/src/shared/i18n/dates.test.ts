import { describe, expect, test } from 'vitest';
import { useLanguage } from './i18n.svelte';
import { dateTyped, daysBetween, formatDay, parseDate, plusDays } from './dates';

describe('a date as typed', () => {
  test.each([
    ['2026-11-21', 'en-US', '2026-11-21'],
    ['20261121', 'en-US', '2026-11-21'],
    ['11/21/2026', 'en-US', '2026-11-21'],
    ['11/21/26', 'en-US', '2026-11-21'],
    ['21/11/2026', 'en-GB', '2026-11-21'],
    ['03/04/2026', 'en-US', '2026-03-04'],
    ['03/04/2026', 'en-GB', '2026-04-03'],
    ['21.11.2026', 'de', '2026-11-21'],
    ['21. 11. 26', 'de', '2026-11-21'],
    ['21. Dezember 2026', 'de', '2026-12-21'],
    ['21 Dez 2026', 'de', '2026-12-21'],
    ['21 déc. 2026', 'fr', '2026-12-21'],
    ['21 Dec 2026', 'fr', '2026-12-21'],
    ['Nov 21, 2026', 'en-US', '2026-11-21'],
    ['21 Nov 2026', 'en-GB', '2026-11-21'],
    ['2026年11月21日', 'ja', '2026-11-21'],
    ['2026. 11. 21.', 'ko', '2026-11-21'],
    ['2026/11/21', 'zh-Hans', '2026-11-21'],
    ['21/11/2026', 'zh-Hant', '2026-11-21'],
    ['２０２６－１１－２１', 'ja', '2026-11-21'],
    ['29.02.2028', 'de', '2028-02-29'],
  ])('%s in %s', (typed, tag, iso) => {
    expect(parseDate(typed, tag)).toEqual({ iso });
  });

  test.each([
    ['31.02.2026', 'de', 'no-such-day'],
    ['29.02.2027', 'de', 'no-such-day'],
    ['21/11/2026', 'en-US', 'no-such-day'],
    ['2026-13-01', 'en', 'no-such-day'],
    ['', 'en', 'form'],
    ['soon', 'en', 'form'],
    ['21.11.', 'de', 'form'],
    ['21 Foo 2026', 'en', 'form'],
    ['1234567890', 'en', 'form'],
  ])('%s in %s is refused', (typed, tag, fault) => {
    expect(parseDate(typed, tag)).toEqual({ fault });
  });

  test.each(['en-US', 'en-GB', 'fr', 'de', 'it', 'es', 'pt', 'ja', 'ko', 'zh-Hans', 'zh-Hant'])(
    'what a field shows in %s is read back',
    (tag) => {
      for (const iso of ['2026-01-02', '2026-11-21', '2028-02-29'])
        expect(parseDate(dateTyped(iso, tag), tag)).toEqual({ iso });
    },
  );
});

test('days are counted over the change of the clocks', () => {
  expect(plusDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(plusDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-11-21', '2026-11-16')).toBe(-5);
});

test('a day is named as a heading', async () => {
  await useLanguage('en', 'en-GB');
  expect(formatDay('2026-11-21', '2026-11-21')).toBe('Today');
  expect(formatDay('2026-11-20', '2026-11-21')).toBe('Yesterday');
  expect(formatDay('2026-11-19', '2026-11-21')).toMatch(/^Thursday,? 19 November$/);
  expect(formatDay('2025-12-31', '2026-11-21')).toContain('2025');
});
