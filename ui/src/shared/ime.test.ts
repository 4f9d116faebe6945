import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepImeKeysFromHandlers } from './ime';

keepImeKeysFromHandlers(window);
let input: HTMLInputElement;
const handled = vi.fn<(event: Event) => void>();

/** Sends a key as an engine does; `at` is when, in milliseconds. */
function key(type: 'keydown' | 'keyup', name: string, at: number, init: KeyboardEventInit = {}) {
  const event = new KeyboardEvent(type, { key: name, bubbles: true, cancelable: true, ...init });
  Object.defineProperty(event, 'keyCode', { value: init.keyCode ?? 13 });
  Object.defineProperty(event, 'timeStamp', { value: at });
  input.dispatchEvent(event);
}
function composed(at: number) {
  const event = new CompositionEvent('compositionend', { bubbles: true });
  Object.defineProperty(event, 'timeStamp', { value: at });
  input.dispatchEvent(event);
}
const keys = () => handled.mock.calls.length;

beforeEach(() => {
  input = document.body.appendChild(document.createElement('input'));
  handled.mockReset();
  input.addEventListener('keydown', handled);
  window.addEventListener('keydown', handled);
});
afterEach(() => {
  input.remove();
  window.removeEventListener('keydown', handled);
});

// D19: the Enter that ends a conversion put the half-typed serial into the list.
describe('a key of an input method', () => {
  it('reaches no handler while a text is being composed', () => {
    key('keydown', 'Enter', 100, { isComposing: true });
    key('keydown', 'Escape', 110, { isComposing: true });
    key('keydown', 'ArrowDown', 120, { isComposing: true, keyCode: 229 });
    expect(keys()).toBe(0);
  });

  it('reaches no handler as WebKit on macOS sends it: after the end of the composition, with code 229', () => {
    composed(100);
    key('keydown', 'Enter', 100, { keyCode: 229 });
    key('keyup', 'Enter', 180);
    expect(keys()).toBe(0);
    key('keydown', 'Enter', 400);
    expect(keys()).toBe(2);
  });

  it('reaches no handler where even the code is that of a plain Enter', () => {
    composed(100);
    key('keydown', 'Enter', 99);
    expect(keys()).toBe(0);
    key('keydown', 'Enter', 300);
    expect(keys(), 'the next one is a plain Enter').toBe(2);
  });

  it('is told from a plain Enter right after a conversion as other engines send it', () => {
    key('keydown', 'Enter', 100, { keyCode: 229, isComposing: true });
    composed(101);
    key('keyup', 'Enter', 102);
    key('keydown', 'Enter', 110);
    expect(keys()).toBe(2);
  });

  it('is told from a plain Enter after a conversion that was ended with the mouse', () => {
    composed(100);
    key('keydown', 'Enter', 700);
    expect(keys()).toBe(2);
  });
});

// D19: no handler goes around it.
describe('handlers of keys', () => {
  const sources = readdirSync(join(import.meta.dirname, '..'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(svelte|ts)$/.test(name) && !name.endsWith('.test.ts') && !name.endsWith('ime.ts'))
    .map((name) => ({ name, text: readFileSync(join(import.meta.dirname, '..', name), 'utf8') }));

  it('are found', () => {
    expect(sources.filter(({ text }) => text.includes('onkeydown')).length).toBeGreaterThan(10);
  });

  it('are those that the gate is before: no keyup, no keypress, no decision of their own', () => {
    const around = /onkeyup|onkeypress|on:key|isComposing|keyCode\b|'key(down|up|press)'/;
    expect(sources.filter(({ text }) => around.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('come after the gate: it is set up before the app is mounted', () => {
    const main = sources.find(({ name }) => name === 'main.ts')!.text;
    const gate = main.indexOf('keepImeKeysFromHandlers(window)');
    expect(gate).toBeGreaterThan(0);
    expect(gate).toBeLessThan(main.indexOf('mount(App'));
  });
});
