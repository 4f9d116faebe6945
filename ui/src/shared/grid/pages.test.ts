import { describe, expect, it } from 'vitest';
import { Pages } from './pages.svelte';

/** A list whose answers come when the test says. */
function held() {
  const asked: { from: number; count: number; answer: () => Promise<void>; fail: () => Promise<void> }[] = [];
  const settle = () => new Promise<void>((done) => setTimeout(done, 0));
  const pages = new Pages<number>(
    (from, count) =>
      new Promise((resolve, reject) => {
        asked.push({
          from,
          count,
          answer: () => (resolve(Array.from({ length: count }, (_, n) => from + n)), settle()),
          fail: () => (reject(new Error('gone')), settle()),
        });
      }),
  );
  return { pages, asked };
}

describe('rows of a long list', () => {
  it('are fetched where they are in sight, and one page ahead', async () => {
    const { pages, asked } = held();
    pages.reset(1_000_000, false);
    pages.want(500_000, 500_025);
    expect(asked.map((it) => it.from)).toEqual([499_968, 500_096]);
    await asked[0]!.answer();
    expect(pages.at(500_003)).toBe(500_003);
    expect(pages.at(0)).toBeUndefined();
  });

  it('are not fetched where they were only scrolled past', async () => {
    const { pages, asked } = held();
    pages.reset(1_000_000, false);
    for (let row = 0; row < 900_000; row += 3000) pages.want(row, row + 25);
    expect(asked.length).toBe(2);
    await asked[0]!.answer();
    await asked[1]!.answer();
    const last = Math.floor(897_000 / 128) * 128;
    expect(asked.slice(2).map((it) => it.from)).toContain(last);
    expect(asked.length).toBe(4);
  });

  it('stay in sight while newer ones come, and an answer for the old list is dropped', async () => {
    const { pages, asked } = held();
    pages.reset(100, false);
    pages.want(0, 20);
    await asked[0]!.answer();
    pages.reset(90, true);
    expect(pages.at(5)).toBe(5);
    const again = asked.at(-1)!;
    pages.reset(80, false);
    expect(pages.at(5)).toBeUndefined();
    await again.answer();
    expect(pages.at(5), 'rows of the list before').toBeUndefined();
    await asked.at(-1)!.answer();
    expect(pages.at(5)).toBe(5);
  });

  it('take the first ones from the list itself', () => {
    const { pages, asked } = held();
    pages.reset(20, false);
    pages.seed(Array.from({ length: 20 }, (_, n) => n));
    pages.want(0, 20);
    expect(asked).toHaveLength(0);
    expect(pages.find((row) => row === 13)).toBe(13);
    expect(pages.find((row) => row === 99)).toBe(-1);
  });

  it('say that they could not be had, and can be asked for again', async () => {
    const { pages, asked } = held();
    pages.reset(100, false);
    pages.want(0, 20);
    await asked[0]!.fail();
    expect(pages.failed).toBeInstanceOf(Error);
    pages.want(0, 20);
    await asked.at(-1)!.answer();
    expect(pages.failed).toBeUndefined();
    expect(pages.at(3)).toBe(3);
  });

  it('come in one piece for copying, from what is at hand and what is not', async () => {
    const pages = new Pages<number>((from, count) =>
      Promise.resolve(Array.from({ length: count }, (_, n) => from + n)),
    );
    pages.reset(1000, false);
    pages.seed(Array.from({ length: 128 }, (_, n) => n));
    expect(await pages.range(100, 300)).toEqual(Array.from({ length: 200 }, (_, n) => n + 100));
  });
});
