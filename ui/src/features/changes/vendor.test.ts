import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { backend } from '../../backend';
import type { VendorChange, VendorChangesQuery } from '../../generated/api';
import { VendorList } from './vendor.svelte';

const change = (n: number, what = 'added'): VendorChange => ({
  n,
  at: '2026-11-21T12:00:00Z',
  what,
  kind: 'entitlement',
  entitlement_id: null,
  name: `M${n}`,
  product: null,
  site: null,
  renewed_by: null,
  fields: [],
  new: false,
});
let all: VendorChange[];
let stale: (topics: string[]) => void;
const settle = () => new Promise<void>((done) => setTimeout(done, 0));

beforeEach(() => {
  all = Array.from({ length: 230 }, (_, index) => change(230 - index, index % 2 ? 'changed' : 'added'));
  vi.spyOn(backend, 'call').mockImplementation((async (name: string, query: VendorChangesQuery) => {
    if (name === 'vendor_changes_seen') return null;
    const rows = all.filter((it) => query.what.length === 0 || query.what.includes(it.what));
    return {
      total: rows.length,
      new: 0,
      seen_at: null,
      new_by_what: {},
      rows: rows.slice(query.start, query.start + query.count),
    };
  }) as never);
  vi.spyOn(backend, 'on').mockImplementation(((_: string, handler: (event: { topics: string[] }) => void) => {
    stale = (topics) => handler({ topics });
    return () => {};
  }) as never);
});
afterEach(() => vi.restoreAllMocks());

async function opened() {
  const list = new VendorList();
  list.follow();
  await settle();
  return list;
}

it('counts what came in and shows it when it is asked for', async () => {
  const list = await opened();
  const before = list.rows;
  all = [change(232), change(231), ...all];
  stale(['changes']);
  await settle();
  expect(list.more).toBe(2);
  expect(list.rows, 'nothing moves by itself').toBe(before);
  list.load();
  await settle();
  expect(list.more).toBe(0);
  expect(list.rows[0]?.n).toBe(232);
});

it('goes on where it ended although new ones came in before', async () => {
  const list = await opened();
  all = [change(233), change(232), change(231), ...all];
  stale(['changes']);
  await settle();
  list.loadMore();
  await settle();
  expect(list.rows.map((it) => it.n)).toEqual(Array.from({ length: 200 }, (_, index) => 230 - index));
  list.loadMore();
  await settle();
  expect(list.rows.length).toBe(230);
});

it('is narrowed to the kinds that are chosen', async () => {
  const list = await opened();
  list.toggle('changed');
  await settle();
  expect(new Set(list.rows.map((it) => it.what))).toEqual(new Set(['changed']));
  list.clear();
  await settle();
  expect(list.answer?.total).toBe(230);
});

it('hears of what came in while it was being read', async () => {
  const list = new VendorList();
  list.follow();
  stale(['changes']);
  expect(list.loading).toBe(true);
  await settle();
  all = [change(231), ...all];
  await settle();
  stale(['changes']);
  await settle();
  expect(list.more).toBe(1);
});
