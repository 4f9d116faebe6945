// What can be asked for about an entitlement, with what is known of it filled in. Whether it may be asked for, and who
// decides, the portal says.
import FileQuestionMark from '@lucide/svelte/icons/file-question-mark';
import type { EntitlementDetails } from '../../backend';
import type { MenuItem } from '../../shared/controls';
import { t } from '../../shared/i18n';

export interface Asked {
  kind: 'ownership_transfer' | 'license_assignment' | 'new_address';
  licenses?: { id: string; serial: string }[];
  serials?: string[];
  customer?: string;
}

/** The entries of the menu, by what there is: an owned license is transferred, one without an owner is asked for. */
export function requestsOf(details: EntitlementDetails, ask: (asked: Asked) => void): MenuItem[] {
  const { row, licenses, customer_number } = details;
  const active = licenses.filter((license) => license.active);
  const item = (id: string, label: string, asked: Asked): MenuItem => ({
    id: `ask-${id}`,
    label,
    icon: FileQuestionMark,
    testid: `act-ask-${id}`,
    onselect: () => ask(asked),
  });
  const owned = active.filter((license) => license.owner_name !== null && !license.unattended);
  const open = active.some((license) => license.owner_name === null || license.unattended);
  return [
    ...(owned.length
      ? [
          item('transfer', t('requests-menu-transfer'), {
            kind: 'ownership_transfer',
            licenses: owned.map(({ id }) => ({ id, serial: row.serial })),
          }),
        ]
      : []),
    ...(open
      ? [
          item('assignment', t('requests-menu-assignment'), {
            kind: 'license_assignment',
            serials: [row.serial],
          }),
        ]
      : []),
    ...(customer_number
      ? [
          item('address', t('requests-menu-address'), {
            kind: 'new_address',
            customer: customer_number,
          }),
        ]
      : []),
  ];
}
