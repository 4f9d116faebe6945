import { describe, expect, it, vi } from 'vitest';
import { pressed, type Action } from './actions.svelte';

const action = (keys: string, more: Partial<Action> = {}): Action => ({
  id: keys,
  label: () => keys,
  keys,
  group: 'do',
  run: vi.fn<() => void>(),
  ...more,
});
function key(key: string, options: KeyboardEventInit = {}, target: HTMLElement = document.body) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options });
  target.dispatchEvent(event);
  return event;
}

describe('a key press', () => {
  it('does what has it, and nothing else', () => {
    const search = action('/');
    const keys = action('?');
    pressed(key('/'), '', [search, keys]);
    expect(search.run).toHaveBeenCalledOnce();
    expect(keys.run).not.toHaveBeenCalled();
  });

  it('goes to a screen with g and a letter after it', () => {
    const go = action('g c');
    const begun = pressed(key('g'), '', [go]);
    expect(begun).toBe('g');
    expect(pressed(key('c'), begun, [go])).toBe('');
    expect(go.run).toHaveBeenCalledOnce();
    expect(pressed(key('x'), 'g', [go]), 'another letter ends it').toBe('');
  });

  it('is text where text is typed, except with Ctrl', () => {
    const input = document.body.appendChild(document.createElement('input'));
    const plain = action('/');
    const palette = action('mod+k');
    pressed(key('/', {}, input), '', [plain, palette]);
    pressed(key('k', { ctrlKey: true }, input), '', [plain, palette]);
    expect(plain.run).not.toHaveBeenCalled();
    expect(palette.run).toHaveBeenCalledOnce();
    input.remove();
  });

  it('does not reach through an open dialog', () => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.setAttribute('open', '');
    const plain = action('d');
    pressed(key('d'), '', [plain]);
    expect(plain.run).not.toHaveBeenCalled();
    dialog.remove();
  });

  it('leaves alone what can not be done now, what is only listed, and what was handled', () => {
    const off = action('k', { enabled: () => false });
    const listed = action('Enter', { local: true });
    const taken = action('d');
    const event = key('d');
    event.preventDefault();
    pressed(key('k'), '', [off]);
    pressed(key('Enter'), '', [listed]);
    pressed(event, '', [taken]);
    for (const it of [off, listed, taken]) expect(it.run).not.toHaveBeenCalled();
  });
});
