// Serial numbers as the domain knows them: one capital letter and ten digits. An odd one is warned of, never refused.
export type Oddity = 'length' | 'letter' | 'digits';

/** In what way a serial number departs from the usual form, if it does. */
export function oddityOf(typed: string): Oddity | undefined {
  // Invisible characters are removed when it is kept, and full-width ones are narrow.
  const serial = [
    ...typed
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '')
      .trim(),
  ];
  if (serial.length !== 11) return 'length';
  if (!/^[A-Z]$/.test(serial[0]!)) return 'letter';
  return serial.slice(1).every((character) => /^[0-9]$/.test(character)) ? undefined : 'digits';
}
