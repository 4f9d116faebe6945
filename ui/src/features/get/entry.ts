// Reading files that are dropped into a form, and lists that are pasted.
import { backend, type FoundSerials, type PastedList, type ReadingChoices } from '../../backend';
import { base64Of } from '../../shared/wizard';

/** Endings of certificates, lists and spreadsheets. */
export const ACCEPTED = '.eml,.html,.htm,.txt,.csv,.tsv,.xlsx,.xlsm';

/** What is found in a file: serial numbers, for tables their rows, and what was left out. */
export async function readFile(file: File, choices: ReadingChoices): Promise<FoundSerials> {
  const dropped = { name: file.name, content: await base64Of(file) };
  return backend.call('serials_read', { file: dropped, choices });
}

/** What pasted text is taken apart to. */
export function readPasted(text: string, of: 'serials' | 'codes'): Promise<PastedList> {
  return backend.call('list_pasted', { text, of });
}
