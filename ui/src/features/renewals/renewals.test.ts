import { describe, expect, test } from 'vitest';
import type { ReminderRow } from '../../generated/api';
import { groupsOf, isOpen } from './inbox';
import { readDays, sameDays, tidy } from './leadTimes';
import { GROUP_HEIGHT, ROW_HEIGHT, itemsBetween, layoutOf } from './contractList.svelte';
import { RenewalsFilter } from './renewals.svelte';
import { oddityOf } from './serial';

test.each([
  ['M0123456789', undefined],
  [' M0123456789\t', undefined],
  ['m0123456789', 'letter'],
  ['M012345678', 'length'],
  ['M012345678O', 'digits'],
  ['', 'length'],
])('the serial number «%s» is odd in its %s', (typed, oddity) => {
  expect(oddityOf(typed)).toBe(oddity);
});

describe('lead times', () => {
  test('are kept largest first, each once', () => {
    expect(tidy([30, 90, 60, 30])).toEqual([90, 60, 30]);
    expect(sameDays([90, 60], [90, 60])).toBe(true);
    expect(sameDays([90, 60], [90])).toBe(false);
  });

  test.each([
    ['45', [], { days: 45 }],
    [' 0 ', [], { days: 0 }],
    ['４５', [], { days: 45 }],
    ['730', [], { days: 730 }],
    ['731', [], { fault: { code: 'too-far-ahead', params: { maximum: 730 } } }],
    ['', [], { fault: { code: 'required' } }],
    ['-5', [], { fault: { code: 'whole-number' } }],
    ['4.5', [], { fault: { code: 'whole-number' } }],
    ['5', [1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13], { fault: { code: 'too-many', params: { maximum: 12 } } }],
    ['6', [1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13], { days: 6 }],
  ])('«%s» typed', (typed, days, read) => {
    expect(readDays(typed, days)).toEqual(read);
  });
});

describe('the inbox', () => {
  const row = (id: string, told_at: string | null, state = 'new'): ReminderRow => ({
    id,
    serial: `M000000000${id}`,
    entitlement_id: null,
    product: null,
    site: null,
    ends_on: '2026-12-21',
    days_left: 30,
    bucket: 'from30_to89',
    threshold: 30,
    told_at,
    state,
    snoozed_until: null,
    note: null,
    reason: null,
  });

  test('shows reminders that were told at one time as one group', () => {
    const groups = groupsOf([
      row('1', '2026-11-21T09:12:04Z'),
      row('2', '2026-11-21T09:12:05Z'),
      row('3', '2026-11-20T08:00:00Z'),
      row('4', null),
      row('5', null),
    ]);
    expect(groups.map((group) => group.rows.map((it) => it.id))).toEqual([['1', '2'], ['3'], ['4'], ['5']]);
  });

  test('U14: what ends first stands first', () => {
    const told = '2026-11-21T09:12:04Z';
    const [group] = groupsOf([
      { ...row('1', told), days_left: 90 },
      { ...row('2', told), days_left: 30 },
    ]);
    expect(group?.rows.map((it) => it.id)).toEqual(['2', '1']);
  });

  test('leaves out what is done with', () => {
    const states = ['new', 'acknowledged', 'snoozed', 'cancelled'];
    expect(states.filter((state) => isOpen(row('1', null, state)))).toEqual(['new', 'snoozed']);
  });
});

describe('the list of contracts', () => {
  const groups = [
    { start: 0, count: 2 },
    { start: 2, count: 1000 },
    { start: 1002, count: 1 },
  ];
  const { tops, height } = layoutOf(groups);

  test('is as high as its groups with their rows', () => {
    expect(tops).toEqual([0, GROUP_HEIGHT + 2 * ROW_HEIGHT, 2 * GROUP_HEIGHT + 1002 * ROW_HEIGHT]);
    expect(height).toBe(3 * GROUP_HEIGHT + 1003 * ROW_HEIGHT);
  });

  test('has only what is in sight, titles too', () => {
    const first = itemsBetween(groups, tops, 0, 200);
    expect(first[0]).toEqual({ top: 0, group: 0 });
    expect(first.slice(1, 3).map((item) => 'place' in item && item.place)).toEqual([0, 1]);
    expect(first[3]).toEqual({ top: tops[1], group: 1 });
    const middle = itemsBetween(groups, tops, 30_000, 30_600);
    expect(middle.length).toBeLessThan(13);
    expect(middle.every((item) => 'place' in item)).toBe(true);
    const last = itemsBetween(groups, tops, height - 10, height);
    expect(last).toEqual([{ top: height - ROW_HEIGHT, place: 1002 }]);
    expect(itemsBetween([], [], 0, 600)).toEqual([]);
  });
});

describe('the filter of contracts', () => {
  test('takes a bucket or a week that was picked elsewhere, in place of what it had', () => {
    const filter = new RenewalsFilter();
    filter.take({ bucket: 'under30' });
    expect(filter.query).toMatchObject({ buckets: ['under30'], from: null, to: null });
    filter.take({ from: '2026-12-21', to: '2026-12-27' });
    expect(filter.query).toMatchObject({ buckets: [], from: '2026-12-21', to: '2026-12-27' });
  });

  test('stays as it was when nothing was asked for, or nonsense', () => {
    const filter = new RenewalsFilter();
    filter.toggle('lapsed');
    filter.take({});
    filter.take({ bucket: 'yesterday' });
    expect(filter.query.buckets).toEqual(['lapsed']);
  });

  test('keeps states in the order of urgency', () => {
    const filter = new RenewalsFilter();
    filter.toggle('from90');
    filter.toggle('lapsed');
    expect(filter.query.buckets).toEqual(['lapsed', 'from90']);
    filter.toggle('lapsed');
    expect(filter.query.buckets).toEqual(['from90']);
    filter.clear();
    expect(filter.narrowed).toBe(false);
  });

  test('groups by reseller until something else is chosen, whatever else is filtered', () => {
    const filter = new RenewalsFilter();
    expect(filter.query.group).toBe('reseller');
    filter.group = 'month';
    filter.clear();
    expect(filter.query.group).toBe('month');
  });
});
