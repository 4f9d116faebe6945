// How hard a new password is to guess, in words. A hint while typing, never a block: the portal decides, and it asks
// for length and against well-known passwords, not for kinds of characters.

/** The fewest characters a portal takes. */
export const MINIMUM = 12;

/** The form in which passwords are compared and counted: the same one whatever code points a keyboard types. */
export const composed = (text: string) => text.normalize('NFC');

/** How many characters a portal counts. */
export const lengthOf = (password: string) => [...composed(password)].length;

/** Whether what was typed twice is one password. */
export const samePassword = (a: string, b: string) => composed(a) === composed(b);

export type Strength = 'too-short' | 'easy' | 'enough' | 'good' | 'strong';

/** Whether most steps from one character to the next are the same or by one: `aaaa`, `1234`, `cba`. */
function isRun(text: string): boolean {
  let steps = 0;
  for (let index = 1; index < text.length; index++)
    if (Math.abs(text.charCodeAt(index) - text.charCodeAt(index - 1)) <= 1) steps += 1;
  return steps >= (text.length - 1) * 0.6;
}

/** How hard `password` is to guess for somebody who knows `known` (e-mail, names, company). */
export function strengthOf(password: string, known: readonly string[] = []): Strength {
  const length = lengthOf(password);
  if (length < MINIMUM) return 'too-short';
  const lower = composed(password).toLowerCase();
  // What everybody knows of the person adds nothing.
  const rest = known
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length >= 4)
    .reduce((left, word) => left.replaceAll(word, ''), lower);
  const distinct = new Set(rest).size;
  if (rest.length < 8 || distinct < 6 || isRun(lower)) return 'easy';
  if (length >= 20 && distinct >= 10) return 'strong';
  return length >= 16 ? 'good' : 'enough';
}
