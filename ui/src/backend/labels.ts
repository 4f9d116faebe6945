// The words for a failure: `error-CODE`, in the reader's language.
import { t, tryWords } from '../shared/i18n';
import type { Failure } from './backend';

/** Values come over the border as text; plural forms are chosen by numbers. */
export function valuesOf(params: Record<string, unknown>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      /^\d+$/.test(String(value)) ? Number(value) : String(value),
    ]),
  );
}

/** What happened and what can be done, as one or two sentences. */
export function words(failure: Failure): string {
  return (
    tryWords(`error-${failure.code.replaceAll('_', '-')}`, valuesOf(failure.params)) ??
    t('app-error-unknown', { code: failure.code })
  );
}
