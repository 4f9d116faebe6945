// The ways to a license, in the order in which the start page offers them. Each is opened with
// `navigation.go('get', { way: ID, … })` and finds what else it was asked for in `navigation.ask`; views/Get.svelte shows
// its component below the header. `draft` names the form that may wait for it.
//
// `rehost` begins at a license and is not offered on the start page. It is in this list with `from: 'license'`, so that
// the start page offers a draft of it.
import CircleArrowUp from '@lucide/svelte/icons/circle-arrow-up';
import KeyRound from '@lucide/svelte/icons/key-round';
import Layers from '@lucide/svelte/icons/layers';
import Server from '@lucide/svelte/icons/server';
import Sheet from '@lucide/svelte/icons/sheet';
import Ticket from '@lucide/svelte/icons/ticket';
import type { MessageId } from '../../generated/messages';
import type { Icon } from '../../shared/controls';

/** Messages without variables, as titles and sentences are. */
type Plain = Extract<
  MessageId,
  | `get-way-${string}`
  | 'upgrade-way'
  | 'upgrade-way-text'
  | 'flex-way'
  | 'flex-way-text'
  | 'rehost-title'
  | 'rehost-text'
>;

export interface Way {
  id: 'new' | 'upgrade' | 'vouchers' | 'flex' | 'bulk' | 'rehost';
  title: Plain;
  /** One sentence of what it is for. */
  text: Plain;
  icon: Icon;
  /** Name of its form in the mirror. */
  draft: string;
  from: 'start' | 'license';
}

export const ways: Way[] = [
  {
    id: 'new',
    title: 'get-way-new',
    text: 'get-way-new-text',
    icon: KeyRound,
    draft: 'new-purchase',
    from: 'start',
  },
  {
    id: 'upgrade',
    title: 'upgrade-way',
    text: 'upgrade-way-text',
    icon: CircleArrowUp,
    draft: 'upgrade',
    from: 'start',
  },
  {
    id: 'vouchers',
    title: 'get-way-vouchers',
    text: 'get-way-vouchers-text',
    icon: Ticket,
    draft: 'vouchers',
    from: 'start',
  },
  {
    id: 'flex',
    title: 'flex-way',
    text: 'flex-way-text',
    icon: Layers,
    draft: 'flex',
    from: 'start',
  },
  {
    id: 'bulk',
    title: 'get-way-bulk',
    text: 'get-way-bulk-text',
    icon: Sheet,
    draft: 'bulk',
    from: 'start',
  },
  {
    id: 'rehost',
    title: 'rehost-title',
    text: 'rehost-text',
    icon: Server,
    draft: 'rehost',
    from: 'license',
  },
];
