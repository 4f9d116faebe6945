// Reading files that are dropped into a form.
import { backend, type FoundSerials } from '../../backend';
import { base64Of } from '../../shared/wizard';

/** Endings of certificates, lists and spreadsheets. */
export const ACCEPTED = '.eml,.txt,.csv,.xlsx';

/** What is found in a file: serial numbers, and for tables their rows. */
export async function readFile(file: File): Promise<FoundSerials> {
  return backend.call('serials_read', { name: file.name, content: await base64Of(file) });
}
