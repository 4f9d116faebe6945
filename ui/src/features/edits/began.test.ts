import { expect, it, vi } from 'vitest';
import { Began } from './began.svelte';
import { InlineEdit } from './inlineEdit.svelte';

it('Y2: keeps what the edit began with, whatever comes in below it', () => {
  const began = new Began('Rack 12', 'b5');
  began.follow('Rack 12. KEY WAS REVOKED', 'b7');
  expect(began.base).toBe('b5');
  expect(began.differs('Rack 12. KEY WAS REVOKED')).toBe(true);
});

it('Y2: takes the newer base where the same value came again', () => {
  const began = new Began<{ name: string } | null>({ name: 'Ted' }, 'b5');
  began.follow({ name: 'Ted' }, 'b6');
  expect(began.base).toBe('b6');
  expect(began.differs({ name: 'Ted' })).toBe(false);
});

it('Y2: goes on from what was seen since, once its maker says so', () => {
  const began = new Began('Rack 12', 'b5');
  began.with('Rack 13', 'b7');
  expect([began.value, began.base]).toEqual(['Rack 13', 'b7']);
  expect(began.differs('Rack 13')).toBe(false);
});

it('Y2: saves on the base that the edit began with', async () => {
  const save = vi.fn(async () => {});
  const place = new InlineEdit<object, string>(save);
  const [before, after] = [{}, {}];
  place.open('Rack 12', 'b5');
  place.follow('Rack 13', 'b7', after);
  expect(place.changed('Rack 13', after)).toBe(true);
  await place.keep('Rack 14', before);
  expect(save).toHaveBeenCalledWith('Rack 14', 'b5');
});

it('Y2: does not take what it saved itself for a change by somebody else', async () => {
  const place = new InlineEdit<object, string>(async () => {});
  const source = {};
  place.open('old', 'b5');
  await place.keep('mine', source);
  place.open('mine', 'b5');
  expect(place.changed('old', source), 'until the answer has it').toBe(false);
  const answer = {};
  place.follow('mine', 'b6', answer);
  expect(place.changed('mine', answer)).toBe(false);
  expect(place.began.base).toBe('b6');
});
