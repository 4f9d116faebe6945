export { languages, locale, negotiate, t, tryWords, useLanguage } from './i18n.svelte';
export * from './format';
export type { MessageId } from '../../generated/messages';
