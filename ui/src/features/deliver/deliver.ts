// Handing keys and license files over: to whom it can be, and a passphrase to seal them with. Who may is the portal's
// verdict; it also writes each delivery into the history.
import type { Contact, EntitlementDetails } from '../../backend';

/** Most licenses in one delivery, as in the protocol. */
export const MAX_PARCELS = 50;
/** Fewest characters of a passphrase: `SHORTEST_PASSPHRASE` of the protocol. */
export const SHORTEST = 12;

/** A license that is handed over. */
export interface Parcel {
  /** Its id. */
  license: string;
  /** The entitlement that it is of. */
  entitlement: string;
  serial: string;
  product: string;
}

/** The people of one entitlement to whom keys of its licenses can go, as far as is known here. */
function peopleOf(details: EntitlementDetails, parcels: readonly Parcel[]): Contact[] {
  const ids = parcels.map(({ license }) => license);
  const technical = details.licenses.flatMap((it) =>
    ids.includes(it.id) && it.technical_contact ? it.technical_contact : [],
  );
  // A technical contact counts for its own license: with several, for all of them or not at all.
  const common = technical.filter(
    ({ email }) => technical.filter((it) => it.email === email).length === ids.length,
  );
  return [...details.customer_contacts, ...common, ...details.ship_to_contacts].filter(({ email }) => email);
}

/** The people to whom all of it can go, each once. */
export function recipientsOf(all: readonly EntitlementDetails[], parcels: readonly Parcel[]): Contact[] {
  const lists = all.map((details) =>
    peopleOf(
      details,
      parcels.filter(({ entitlement }) => entitlement === details.row.id),
    ),
  );
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  const [first = [], ...others] = lists;
  return first.filter(
    ({ email }, index) =>
      first.findIndex((it) => same(it.email, email)) === index &&
      others.every((list) => list.some((it) => same(it.email, email))),
  );
}

/** Letters and digits that can't be taken for one another, also when they are read out. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 5;
const IN_GROUP = 5;

/** A passphrase that nobody guesses (more than 120 bits), in groups that can be read out. */
export function madeUp(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = fill): string {
  const letters: string[] = [];
  while (letters.length < GROUPS * IN_GROUP)
    for (const byte of random(new Uint8Array(32))) {
      // What would make some letters likelier than others is left out.
      if (byte < 256 - (256 % ALPHABET.length)) letters.push(ALPHABET[byte % ALPHABET.length]!);
    }
  return Array.from({ length: GROUPS }, (_, n) =>
    letters.slice(n * IN_GROUP, (n + 1) * IN_GROUP).join(''),
  ).join('-');
}
const fill = (bytes: Uint8Array<ArrayBuffer>): Uint8Array => crypto.getRandomValues(bytes);

/** Whether it is long enough; letters that take several code units are one. */
export const tooShort = (passphrase: string): boolean => [...passphrase].length < SHORTEST;

/** The command that opens a sealed file with the tool of its format. */
export const openingCommand = (path: string): string =>
  `age --decrypt ${path.split(/[\\/]/).at(-1) ?? path} | tar -x`;
