// The words for a failure: `error-CODE`, in the reader's language.
import { t, tryWords } from '../shared/i18n';
import type { Failure } from './backend';

/** What happened and what can be done, as one or two sentences. */
export function words(failure: Failure): string {
  return (
    tryWords(`error-${failure.code.replaceAll('_', '-')}`, failure.params as Record<string, string>) ??
    t('app-error-unknown', { code: failure.code })
  );
}
