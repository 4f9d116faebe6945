// E-mail addresses, as far as they can be checked without the portal.

/** Catches typing errors only; whether mail arrives is found by sending one. */
export const looksLikeEmail = (text: string) => /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text.trim());

/** Compares two addresses without regard to case and to surrounding white space. */
export const sameEmail = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();
