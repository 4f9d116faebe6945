// The keys that the grid of the catalog answers itself, for the list of keys.
import type { Action } from '../../shared/actions.svelte';
import { t } from '../../shared/i18n';

type Key = Pick<Action, 'id' | 'label' | 'keys' | 'group'>;
const keys: Key[] = [
  { id: 'grid-move', label: () => t('keys-grid-move'), keys: '↑ ↓ ← →', group: 'view' },
  { id: 'grid-page', label: () => t('keys-grid-page'), keys: 'PageUp PageDown', group: 'view' },
  { id: 'grid-ends', label: () => t('keys-grid-ends'), keys: 'mod+Home mod+End', group: 'view' },
  { id: 'grid-open', label: () => t('keys-grid-open'), keys: 'Enter', group: 'do' },
  { id: 'grid-choose', label: () => t('keys-grid-choose'), keys: 'Space', group: 'do' },
  { id: 'grid-extend', label: () => t('keys-grid-extend'), keys: 'shift+↓', group: 'do' },
  { id: 'grid-all', label: () => t('keys-grid-all'), keys: 'mod+a', group: 'do' },
  { id: 'grid-copy', label: () => t('keys-grid-copy'), keys: 'mod+c', group: 'do' },
  { id: 'grid-resize', label: () => t('keys-grid-resize'), keys: 'shift+→', group: 'view' },
  { id: 'grid-column', label: () => t('keys-grid-column'), keys: 'mod+shift+→', group: 'view' },
];

export const gridKeys: Action[] = keys.map((key) => ({ ...key, local: true, run: () => {} }));
