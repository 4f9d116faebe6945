// Everything a person can do from where they are: feeds the keyboard, the palette and the list of keys, so that the
// three never disagree.
import { onMount } from 'svelte';
import type { Icon } from './controls/types';
import { belongsToIme } from './ime';

export interface Action {
  id: string;
  /** The verb as shown; a function, so that it follows the language. */
  label: () => string;
  /** `/`, `?`, `mod+k`, `g c` (one after the other), `Escape`. */
  keys?: string;
  icon?: Icon;
  group: 'go' | 'do' | 'view';
  /** Shown in the list of keys only; the control it belongs to handles the key itself. */
  local?: boolean;
  enabled?: () => boolean;
  run: () => void;
}

class Actions {
  list = $state.raw<Action[]>([]);
}

export const actions = new Actions();

/** Offers actions while the calling component is on screen. */
export function offerActions(offered: Action[]): void {
  onMount(() => {
    actions.list = [...actions.list, ...offered];
    return () => {
      actions.list = actions.list.filter((action) => !offered.includes(action));
    };
  });
}

const apple = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);

/** How a key combination is written on this system: `Ctrl K` or `⌘ K`. */
export function keysShown(keys: string): string {
  return keys
    .split(' ')
    .map((step) =>
      step
        .split('+')
        .map((part) =>
          part === 'mod'
            ? apple
              ? '⌘'
              : 'Ctrl'
            : part === 'shift'
              ? 'Shift'
              : part === 'Escape'
                ? 'Esc'
                : part.length === 1
                  ? part.toUpperCase()
                  : part,
        )
        .join(' '),
    )
    .join(' ');
}

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
  !(target instanceof HTMLInputElement && /^(checkbox|radio|button)$/.test(target.type));

function stepOf(event: KeyboardEvent): string {
  const mod = apple ? event.metaKey : event.ctrlKey;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return mod ? `mod+${key}` : key;
}

/** Gives a key press to the action that has it. Returns what was begun and not finished, such as `g`. */
export function pressed(event: KeyboardEvent, begun: string, list: Action[]): string {
  if (event.defaultPrevented || event.altKey || belongsToIme(event)) return '';
  const step = stepOf(event);
  if (step === 'Shift' || step === 'Control' || step === 'Meta') return begun;
  const plain = !step.startsWith('mod+');
  if (plain && (typing(event.target) || document.querySelector('dialog[open], [role=menu]'))) return '';
  const full = begun ? `${begun} ${step}` : step;
  const action = list.find((it) => !it.local && it.keys === full && (it.enabled?.() ?? true));
  if (action) {
    event.preventDefault();
    action.run();
    return '';
  }
  return list.some((it) => !it.local && it.keys?.startsWith(`${full} `)) ? full : '';
}
