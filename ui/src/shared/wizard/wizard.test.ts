import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Flow } from './flow.svelte';
import { Keeper } from './keeper.svelte';
import { begun, onceFor } from './once';

const problem = { field: 'host', label: () => 'Host ID', text: () => 'Required' };

describe('the way through the steps', () => {
  const three = () => new Flow(() => ['what', 'who', 'done'] as const);

  test('goes on only when nothing stands in the way, and says what does', () => {
    const flow = three();
    expect(flow.next([problem])).toBe(false);
    expect([flow.at, flow.wrong('host'), flow.wrong('other')]).toEqual(['what', 'Required', undefined]);
    expect(flow.next()).toBe(true);
    expect([flow.at, flow.wrong('host')]).toEqual(['who', undefined]);
    expect(['what', 'who', 'done'].map((step) => flow.stateOf(step as 'what'))).toEqual([
      'done',
      'current',
      'to-come',
    ]);
  });

  test('goes back to what was done, never ahead, and nowhere while it is busy', () => {
    const flow = three();
    expect(flow.back()).toBe(false);
    flow.next();
    expect(flow.go('done')).toBe(false);
    flow.busy = true;
    expect([flow.back(), flow.next()]).toEqual([false, false]);
    flow.busy = false;
    expect(flow.go('what')).toBe(true);
  });

  test('is over at its last step and cannot be gone back into', () => {
    const flow = three();
    flow.finish();
    expect([flow.at, flow.stateOf('done'), flow.go('what'), flow.back()]).toEqual([
      'done',
      'done',
      false,
      false,
    ]);
  });

  test('leaves out a step that answers made needless, also when a kept form stood there', () => {
    let asks = true;
    const flow = new Flow(() => (asks ? (['what', 'details', 'who'] as const) : (['what', 'who'] as const)));
    flow.restore('details');
    expect(flow.at).toBe('details');
    asks = false;
    flow.restore('details');
    expect(flow.at).toBe('what');
    flow.next();
    expect(flow.at).toBe('who');
  });
});

describe('a form that is kept', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('is saved once for many quick changes, with the newest of them', async () => {
    const saved: unknown[] = [];
    const keeper = new Keeper<string>(async (value) => saved.push(value));
    for (const text of ['a', 'ab', 'abc']) keeper.change(text);
    expect(keeper.state).toBe('keeping');
    await vi.advanceTimersByTimeAsync(400);
    expect([saved, keeper.state]).toEqual([['abc'], 'kept']);
  });

  test('is saved in order, and dropping it outruns what waits', async () => {
    const saved: unknown[] = [];
    const keeper = new Keeper<string>(async (value) => saved.push(value));
    keeper.change('a');
    void keeper.flush();
    keeper.change('b');
    await keeper.drop();
    await vi.advanceTimersByTimeAsync(1000);
    expect([saved, keeper.state]).toEqual([['a', undefined], 'nothing']);
  });

  test('says when it could not be saved, and goes on', async () => {
    let full = true;
    const keeper = new Keeper<string>(async () => {
      if (full) throw new Error('full');
    });
    keeper.change('a');
    await keeper.flush();
    expect(keeper.state).toBe('failed');
    full = false;
    keeper.change('b');
    await keeper.flush();
    expect(keeper.state).toBe('kept');
  });
});

describe('the key that makes a request happen once', () => {
  test('stays for the same request, however often it is sent', () => {
    const first = onceFor(begun(), { serial: 'B1' });
    const again = onceFor(JSON.parse(JSON.stringify(first)), { serial: 'B1' });
    expect(again).toEqual(first);
  });

  test('is another one for another request', () => {
    const first = onceFor(begun(), { serial: 'B1' });
    expect(onceFor(first, { serial: 'B2' }).key).not.toBe(first.key);
  });
});
