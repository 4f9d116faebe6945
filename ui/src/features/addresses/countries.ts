// Countries and their states for postal addresses. Countries are named by the system in the reader's language; states
// by their own names, as they stand on a letter.
import { nameOf } from '../../shared/i18n';
import states from './states.json';

/** ISO 3166-1 alpha-2, all 249; the same list as the portal's. */
export const COUNTRIES: readonly string[] = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO ' +
  'FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE ' +
  'JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO ' +
  'MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW ' +
  'PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM ' +
  'TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
).split(' ');

const known: Record<string, Record<string, string>> = states;

export interface NamedCode {
  value: string;
  label: string;
}

/** All countries in the reader's language and order. */
export function countries(collator: Intl.Collator): NamedCode[] {
  return COUNTRIES.map((code) => ({ value: code, label: nameOf('region', code) })).sort((a, b) =>
    collator.compare(a.label, b.label),
  );
}

/** The states to choose from; none where the country has none or people type them. */
export function statesOf(country: string, collator: Intl.Collator): NamedCode[] | undefined {
  const list = known[country];
  return (
    list &&
    Object.entries(list)
      .map(([value, label]) => ({ value, label }))
      .sort((a, b) => collator.compare(a.label, b.label))
  );
}

/** Whether an address in `country` needs a state, as the portal sees it. */
export const needsState = (country: string): boolean => country in known;

/** The country that a locale such as `de-CH` speaks of; empty where it speaks of none. */
export function countryOf(tag: string): string {
  try {
    const region = new Intl.Locale(tag).region ?? '';
    return COUNTRIES.includes(region) ? region : '';
  } catch {
    return '';
  }
}
