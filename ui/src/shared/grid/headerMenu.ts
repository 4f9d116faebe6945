// What can be done with a column of a grid, as the items of its menu.
import type { MenuItem } from '../controls';
import { t } from '../i18n';
import {
  resized,
  stepped,
  toggledHidden,
  toggledPinned,
  unsized,
  type Column,
  type ColumnState,
} from './columns';

/** How much a column gets wider or narrower at once, px. */
const WIDTH_STEP = 48;

interface Header<R> {
  /** The columns as they stand. */
  shown: readonly Column<R>[];
  widths: readonly number[];
  state: ColumnState;
  oncolumns: (state: ColumnState) => void;
  onsort?: (column: string, descending: boolean) => void;
}

export function headerMenuItems<R>(column: Column<R>, header: Header<R>): MenuItem[] {
  const { shown, widths, state, oncolumns, onsort } = header;
  const { id, sortable, fixed, min } = column;
  const width = widths[shown.findIndex((it) => it.id === id)]!;
  const pinned = state.pinned.includes(id);
  const peers = shown.filter((it) => state.pinned.includes(it.id) === pinned);
  const peer = peers.findIndex((it) => it.id === id);
  return [
    ...(sortable
      ? ([
          { id: 'up', label: t('grid-sort-up'), onselect: () => onsort?.(id, false) },
          { id: 'down', label: t('grid-sort-down'), onselect: () => onsort?.(id, true) },
          { id: 's1', separator: true },
        ] satisfies MenuItem[])
      : []),
    {
      id: 'pin',
      label: pinned ? t('grid-unpin') : t('grid-pin'),
      onselect: () => oncolumns(toggledPinned(state, id)),
    },
    {
      id: 'left',
      label: t('grid-move-left'),
      disabled: peer <= 0,
      onselect: () => oncolumns(stepped(state, id, -1)),
    },
    {
      id: 'right',
      label: t('grid-move-right'),
      disabled: peer >= peers.length - 1,
      onselect: () => oncolumns(stepped(state, id, 1)),
    },
    { id: 's2', separator: true },
    {
      id: 'wider',
      label: t('grid-wider'),
      onselect: () => oncolumns(resized(state, id, width + WIDTH_STEP, min)),
    },
    {
      id: 'narrower',
      label: t('grid-narrower'),
      onselect: () => oncolumns(resized(state, id, width - WIDTH_STEP, min)),
    },
    {
      id: 'own',
      label: t('grid-own-width'),
      disabled: state.widths[id] === undefined,
      onselect: () => oncolumns(unsized(state, id)),
    },
    { id: 's3', separator: true },
    {
      id: 'hide',
      label: t('grid-hide'),
      disabled: fixed,
      onselect: () => oncolumns(toggledHidden(state, id)),
    },
  ];
}
