import { expect, test } from 'vitest';
import { askOfWeek, barsOf, monthsOf, nextBar, placeOf } from './weeks';
import { plusDays } from '../../shared/i18n/dates';

const week = (
  monday: string,
  counts: Partial<Record<'lapsed' | 'under_30' | 'from_30_to_89' | 'from_90', number>>,
) => ({
  week: monday,
  lapsed: 0,
  under_30: 0,
  from_30_to_89: 0,
  from_90: 0,
  ...counts,
});
const year = Array.from({ length: 56 }, (_, index) => ({ week: plusDays('2026-11-09', index * 7) }));

test('a week filters Renewals from its Monday to its Sunday, over the end of a year and the change of clocks', () => {
  expect(askOfWeek('2026-12-28')).toEqual({ from: '2026-12-28', to: '2027-01-03' });
  expect(askOfWeek('2027-03-22')).toEqual({ from: '2027-03-22', to: '2027-03-28' });
});

test('a bar has the parts of its week from the most urgent up, and no empty ones', () => {
  const [bar] = barsOf([week('2026-12-21', { from_30_to_89: 2, under_30: 3 })]);
  expect(bar).toEqual({
    week: '2026-12-21',
    total: 5,
    parts: [
      { bucket: 'under30', count: 3 },
      { bucket: 'from30_to89', count: 2 },
    ],
  });
});

test('today stands where it is within its week', () => {
  expect(placeOf('2026-11-09', year)).toBe(0);
  expect(placeOf('2026-11-23', year)).toBeCloseTo(2 / 56);
  expect(placeOf('2026-11-08', year)).toBeUndefined();
  expect(placeOf('2027-12-06', year)).toBeUndefined();
});

test('months are labelled where they begin, each once, and January with its year', () => {
  const months = monthsOf(year);
  expect(months).toHaveLength(12);
  expect(months[0]!.date.getMonth()).toBe(11);
  expect(months.filter((month) => month.year).map((month) => month.date.getFullYear())).toEqual([2027]);
  expect(months.every((month, index) => index === 0 || month.place > months[index - 1]!.place)).toBe(true);
});

test('the keyboard goes from one week that has something to the next', () => {
  const bars = barsOf([
    week('2026-11-09', {}),
    week('2026-11-16', { lapsed: 1 }),
    week('2026-11-23', {}),
    week('2026-11-30', { under_30: 1 }),
  ]);
  expect(nextBar(bars, 1, 'ArrowRight')).toBe(3);
  expect(nextBar(bars, 3, 'ArrowRight')).toBe(3);
  expect(nextBar(bars, 3, 'ArrowLeft')).toBe(1);
  expect(nextBar(bars, 3, 'Home')).toBe(1);
  expect(nextBar(bars, 1, 'End')).toBe(3);
  expect(nextBar([], 0, 'End')).toBe(0);
});
