// The way to a license that is known by its serial number alone.
import { backend, failureOf } from '../../backend';
import { navigation } from '../../shared/navigation.svelte';

/** Shows the license with a serial number; where it is not here yet, or stands on several orders, what is found by it. */
export async function showSerial(serial: string): Promise<void> {
  let found: { id: string; serial: string }[] = [];
  try {
    found = await backend.call('catalog_suggest', { text: serial });
  } catch (thrown) {
    // The catalog says what is wrong with it.
    failureOf(thrown);
  }
  const exact = found.filter((it) => it.serial === serial);
  navigation.go('catalog', exact.length === 1 ? { id: exact[0]!.id } : { text: serial });
}
