import { expect, it } from 'vitest';
import { WINDOW, windowOf } from './inbox.svelte';

it('asks for rows before and after those in sight, wherever the list is scrolled to', () => {
  expect(windowOf(0)).toBe(0);
  for (const first of [1, 49, 50, 137, 9_950]) {
    const start = windowOf(first);
    expect(start).toBeLessThanOrEqual(first);
    expect(start + WINDOW).toBeGreaterThanOrEqual(first + 100);
  }
});

it('asks again only when the list was scrolled far', () => {
  expect(windowOf(101)).toBe(windowOf(149));
  expect(windowOf(150)).not.toBe(windowOf(149));
});
