// What the catalog calls things, where Rust sends a code.
import { tryWords } from '../../shared/i18n';

/** `Maintenance` for `maintenance`; a kind that is not known yet stays as it came. */
export function kindWords(kind: string): string {
  return tryWords(`kind-${kind}`) ?? kind;
}
