// Who looks after a license and who is told: what can be known to be wrong before asking the portal.
import type { Contact } from '../../backend';
import { fieldWords } from '../../backend/submission.svelte';
import { t } from '../../shared/i18n';
import type { Problem } from '../../shared/wizard';
import { looksLikeEmail } from '../../shared/email';

export interface ContactForm {
  name: string;
  email: string;
}

export const noContact = (): ContactForm => ({ name: '', email: '' });

/** The contact as it is sent; none where nobody was named. */
export function contactOf({ name, email }: ContactForm): Contact | null {
  return email.trim() ? { name: name.trim(), email: email.trim() } : null;
}

/** A contact on one line. */
export const contactWords = ({ name, email }: ContactForm): string =>
  [name.trim(), email.trim()].filter(Boolean).join(' · ');

export function contactProblems({ name, email }: ContactForm): Problem[] {
  const label = () => t('get-contact-email');
  if (!email.trim())
    return name.trim()
      ? [{ field: 'contact-email', label, text: () => fieldWords({ code: 'required' }) }]
      : [];
  return looksLikeEmail(email)
    ? []
    : [{ field: 'contact-email', label, text: () => fieldWords({ code: 'email-form' }) }];
}

export function emailProblem(email: string): Problem[] {
  return !email.trim() || looksLikeEmail(email)
    ? []
    : [{ field: 'email', label: () => t('get-email'), text: () => fieldWords({ code: 'email-form' }) }];
}
