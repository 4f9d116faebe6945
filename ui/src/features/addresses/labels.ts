// Postal addresses in words.
import type { InstallAddress } from '../../backend';
import { nameOf } from '../../shared/i18n';

/** Returns an address on one line. */
export function addressWords(address: InstallAddress): string {
  const { line1, line2, line3, line4, city, state, postal_code, country } = address;
  return [line1, line2, line3, line4, city, state, postal_code, nameOf('region', country)]
    .filter(Boolean)
    .join(', ');
}
