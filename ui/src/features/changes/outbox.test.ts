import { afterEach, describe, expect, it, vi } from 'vitest';
import { backend } from '../../backend';
import type { Outbox, OutboxRow } from '../../generated/api';
import { OutboxList, arranged, updated } from './outbox.svelte';

const row = (key: string, state = 'waiting'): OutboxRow => ({
  key,
  kind: 'annotation',
  entitlement_id: null,
  name: null,
  product: null,
  made_at: '2026-11-21T12:00:00Z',
  state,
  slots: [],
  error: null,
});
const keys = (placed: { row: OutboxRow; gone: boolean }[]) =>
  placed.map((it) => `${it.row.key}:${it.gone ? 'gone' : it.row.state}`);

describe('the outbox on screen', () => {
  const start = arranged([row('a', 'conflict'), row('b'), row('c')]);

  it('shows what needs somebody apart from what is on its way', () => {
    expect(keys(start.needs)).toEqual(['a:conflict']);
    expect(keys(start.way)).toEqual(['b:waiting', 'c:waiting']);
    expect(start.more).toBe(0);
  });

  it('tells in place how far a change is, and keeps the place of one that is done', () => {
    const next = updated(start, [row('a', 'conflict'), row('c', 'sending')]);
    expect(keys(next.way)).toEqual(['b:gone', 'c:sending']);
    expect(next.more).toBe(0);
  });

  it('counts what came in anew and what needs somebody now, without moving anything', () => {
    const next = updated(start, [row('a', 'conflict'), row('b', 'refused'), row('c'), row('d')]);
    expect(keys(next.needs)).toEqual(['a:conflict']);
    expect(keys(next.way)).toEqual(['b:refused', 'c:waiting']);
    expect(next.more).toBe(2);
  });

  it('has one that was decided elsewhere as done', () => {
    expect(keys(updated(start, [row('a', 'waiting'), row('b'), row('c')]).needs)).toEqual(['a:gone']);
  });
});

describe('a list that follows the outbox', () => {
  afterEach(() => vi.restoreAllMocks());
  function answers(...rows: OutboxRow[][]) {
    let at = 0;
    return vi.spyOn(backend, 'call').mockImplementation((async () => {
      const next = rows[Math.min(at, rows.length - 1)]!;
      at += 1;
      return { waiting: 0, undecided: 0, rows: next, next_try: null } satisfies Outbox;
    }) as never);
  }

  it('arranges rows anew when the reader does something', async () => {
    answers([row('a', 'conflict')], [row('a', 'waiting')]);
    const list = new OutboxList();
    await list.load(true);
    await list.act(async () => {});
    expect(keys(list.shown.needs)).toEqual([]);
    expect(keys(list.shown.way)).toEqual(['a:waiting']);
  });

  it('keeps the wish for new places when another question overtakes it', async () => {
    answers([row('a', 'conflict')], [row('a')], [row('a')]);
    const list = new OutboxList();
    await list.load(true);
    await Promise.all([list.act(async () => {}), list.load(false)]);
    await list.load(false);
    expect(keys(list.shown.way)).toEqual(['a:waiting']);
  });

  it('keeps what it shows when it can not be asked', async () => {
    answers([row('a', 'conflict')]);
    const list = new OutboxList();
    await list.load(true);
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(backend, 'call').mockRejectedValue(new Error('gone'));
    await list.load(false);
    expect(list.failure).toBeDefined();
    expect(keys(list.shown.needs)).toEqual(['a:conflict']);
  });
});
