// A technical contact as one text.
import type { ContactView } from '../../generated/api';

/** A contact from `Name <e-mail>`, or from either alone. */
export function contactOf(text: string | null): ContactView {
  const [, name, email] = /^\s*(.*?)\s*<([^<>]*)>\s*$/.exec(text ?? '') ?? [];
  if (name !== undefined && email !== undefined) return { name, email };
  return text?.includes('@') ? { name: '', email: text } : { name: text ?? '', email: '' };
}

/** `Name <e-mail>`, either alone, or null where there is neither. */
export function contactText({ name, email }: ContactView): string | null {
  const [who, at] = [name.trim(), email.trim()];
  return who && at ? `${who} <${at}>` : who || at || null;
}
