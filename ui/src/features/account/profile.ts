// Who somebody is, as the forms hold it: an empty profile, and what can be known to be wrong before asking the portal.
import type { ProfileForm } from '../../generated/api';
import type { FieldFaults } from '../../backend/submission.svelte';
import { looksLikeEmail } from '../../shared/email';
import { needsState } from '../addresses/countries';

export const CUSTOMER_TYPES = ['end_user', 'reseller', 'distributor', 'oem'] as const;

/** The ten languages in the order in which they are offered. */
export const LANGUAGES = ['en', 'fr', 'de', 'it', 'es', 'pt', 'ja', 'ko', 'zh-Hans', 'zh-Hant'] as const;

/** A language by its own name, so that whoever speaks it finds it: `Français`, `日本語`. */
export function ownName(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** The ten languages to choose from. */
export const languageOptions = () =>
  LANGUAGES.map((value) => ({ value: value as string, label: ownName(value) }));

export function emptyProfile(country: string, language: string): ProfileForm {
  return {
    customer_type: 'end_user',
    first_name: '',
    last_name: '',
    company: '',
    phone: '',
    phone_extension: '',
    address: { line1: '', line2: '', city: '', state: '', postal_code: '', country },
    additional_email: '',
    language,
  };
}

/** What is wrong with a profile, by the names that the portal gives its fields. */
export function profileFaults(profile: ProfileForm): FieldFaults {
  const faults: FieldFaults = {};
  const required: [string, string][] = [
    ['profile.first_name', profile.first_name],
    ['profile.last_name', profile.last_name],
    ['profile.company', profile.company],
    ['profile.address.line1', profile.address.line1],
    ['profile.address.city', profile.address.city],
    ['profile.address.country', profile.address.country],
  ];
  if (needsState(profile.address.country)) required.push(['profile.address.state', profile.address.state]);
  for (const [field, text] of required) if (!text.trim()) faults[field] = { code: 'required' };
  if (profile.additional_email.trim() && !looksLikeEmail(profile.additional_email))
    faults['profile.additional_email'] = { code: 'email-form' };
  return faults;
}
