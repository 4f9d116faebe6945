// The ways to a license, in the order in which the start page offers them. Each is opened with
// `navigation.go('get', { way: ID, … })` and finds what else it was asked for in `navigation.ask`; its component stands
// in the screen below the header and has no props. `draft` names the form that may wait for it.
//
// Version upgrade and Enterprise Flexible take their places in the list below (`upgrade`, `flex`); `rehost` and
// `deliver` begin at a license and are no entrances of their own: they register with `from: 'license'`, so that the
// start page leaves them out and a form of theirs that waits is offered all the same.
import KeyRound from '@lucide/svelte/icons/key-round';
import Sheet from '@lucide/svelte/icons/sheet';
import Ticket from '@lucide/svelte/icons/ticket';
import type { Component } from 'svelte';
import type { MessageId } from '../../generated/messages';
import type { Icon } from '../../shared/controls';
import Bulk from './Bulk.svelte';
import NewPurchase from './NewPurchase.svelte';
import Vouchers from './Vouchers.svelte';

/** Messages without variables, as titles and sentences are. */
type Plain = Extract<MessageId, `get-way-${string}` | `ways-${string}`>;

export interface Way {
  id: 'new' | 'upgrade' | 'vouchers' | 'flex' | 'bulk' | 'rehost' | 'deliver';
  title: Plain;
  /** One sentence of what it is for. */
  text: Plain;
  icon: Icon;
  component: Component;
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
    component: NewPurchase,
    draft: 'new-purchase',
    from: 'start',
  },
  {
    id: 'vouchers',
    title: 'get-way-vouchers',
    text: 'get-way-vouchers-text',
    icon: Ticket,
    component: Vouchers,
    draft: 'vouchers',
    from: 'start',
  },
  {
    id: 'bulk',
    title: 'get-way-bulk',
    text: 'get-way-bulk-text',
    icon: Sheet,
    component: Bulk,
    draft: 'bulk',
    from: 'start',
  },
];
