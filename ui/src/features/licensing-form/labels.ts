// The words of what products ask for and of results.
import CircleAlert from '@lucide/svelte/icons/circle-alert';
import { words, type ErrorBody } from '../../backend';
import { fieldWords } from '../../backend/submission.svelte';
import type { Icon, Tone } from '../../shared/controls';
import { t } from '../../shared/i18n';

/** What a product may ask for, in the order in which it is asked. */
export const DETAILS = ['host_id', 'system_type', 'san', 'deployed_tier', 'version'] as const;
export type DetailName = (typeof DETAILS)[number];

export function detailLabel(detail: string): string {
  const name = DETAILS.find((it) => it === detail);
  return name ? t(`get-detail-${name}`) : detail;
}

/** The color and icon of a verdict or result. */
export interface Look {
  tone: Tone;
  icon: Icon;
}
export const refusedLook: Look = { tone: 'lapsed', icon: CircleAlert };

/** Why one of several things came to nothing. */
export function errorWords(error: ErrorBody): string {
  const fields = error.fields ?? [];
  if (fields.length)
    return fields
      .map(({ field, code, params }) => {
        const detail = field.split('.').at(-1) ?? field;
        return `${detailLabel(detail)}: ${fieldWords({ code, params: params as Record<string, string> })}`;
      })
      .join(' ');
  return words({
    code: error.code,
    params: error.params ?? {},
    fields: [],
    detail: '',
    retryable: error.retryable,
  });
}
