// Which slots can be edited where they are decided, and how their values are read and written.
import type { OutboxRow, OutboxSlot } from '../../generated/api';
import type { Ask, ScreenName } from '../../shared/navigation.svelte';

/** Whether a value of its own can be given instead of one of the two. */
export const editable = ({ slot }: OutboxSlot): boolean =>
  ['notes', 'field', 'comment', 'name', 'choices', 'technical_contact', 'lead_times'].includes(slot);

/** Whether a refused change can be edited and sent again where it stands: what was written on a license. */
export const editableAgain = (row: OutboxRow): boolean =>
  row.entitlement_id !== null &&
  (row.kind === 'annotation' || row.kind === 'comment') &&
  row.slots.every(editable);

/** Where what a change is about can be seen and changed. */
export function placeOf(row: OutboxRow): [ScreenName, Ask] | undefined {
  if (row.kind === 'field') return ['settings', { section: 'fields' }];
  if (row.kind === 'setting' && !row.entitlement_id) return ['settings', { section: 'reminders' }];
  if (row.kind === 'setting') return ['renewals', {}];
  if (!row.entitlement_id) return undefined;
  return ['catalog', { id: row.entitlement_id, tab: row.kind === 'license' ? 'deployment' : 'notes' }];
}

/** Days from `90 60 30`. */
export const daysOf = (text: string | null): number[] => (text ?? '').split(' ').filter(Boolean).map(Number);
