// The words of version upgrades: whose a license is, and why one can't be upgraded.
import type { OfferedLicense } from '../../backend';
import { t } from '../../shared/i18n';

/** Whose a license is, as the reader sees it. */
export function ownerWords({ ownership, owner_name }: OfferedLicense): string {
  const name = owner_name || t('upgrade-somebody');
  switch (ownership) {
    case 'mine':
      return t('upgrade-owner-mine');
    case 'shared':
      return t('upgrade-owner-shared', { name });
    case 'unowned':
      return t('upgrade-owner-unowned');
    case 'customers':
      return t('upgrade-owner-customers', { name });
    default:
      return name;
  }
}

/** Why a license can't be upgraded and what can be done; nothing where it can, or was. */
export function reasonWords({ verdict, owner_name }: OfferedLicense): string {
  switch (verdict) {
    case 'maintenance_lapsed':
      return t('upgrade-lapsed');
    case 'not_yours':
      return t('upgrade-not-yours', { name: owner_name || t('upgrade-somebody') });
    case 'not_allowed':
      return t('upgrade-not-allowed');
    default:
      return '';
  }
}
