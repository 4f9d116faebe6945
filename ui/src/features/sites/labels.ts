// Roles, origins and reasons in words.
import type { AbsentOwner, MySite, PostalAddress, SiteUser } from '../../backend';
import { formatMonth, nameOf, t } from '../../shared/i18n';

export const ROLES = ['administrator', 'member', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

export const roleOf = (role: string): Role => ROLES.find((it) => it === role) ?? 'member';
export const roleWords = (role: string): string => t(`sites-role-${roleOf(role)}`);
export const roleOptions = () => ROLES.map((value) => ({ value, label: roleWords(value) }));
/** What somebody in a role sees and decides. */
export const roleText = (role: Role): string => t(`sites-role-${role}-text`);

export const PARTNER_LEVELS = ['none', 'register', 'manage'] as const;
export type PartnerLevel = (typeof PARTNER_LEVELS)[number];
/** What a reseller may do, as a word that there are texts for. */
export const partnerLevelOf = (level: string): PartnerLevel =>
  PARTNER_LEVELS.find((it) => it === level) ?? 'register';

/** What a level lets a reseller do. */
export const partnerLevelText = (level: PartnerLevel): string => t(`sites-partner-level-${level}-text`);

/** How somebody came to belong to a site. */
export const sourceWords = (user: SiteUser): string =>
  user.sources.map((source) => t(`sites-source-${source}`)).join(', ');

/** A month `YYYY-MM` in words; `never` where there is none. */
export function monthWords(month: string | null | undefined): string {
  const [year, number] = (month ?? '').split('-').map(Number);
  return year && number ? formatMonth(new Date(year, number - 1, 1), true) : t('sites-never');
}

/** A person's name, else the e-mail. */
export const personWords = (person: { name?: string | null; email: string }): string =>
  person.name || person.email;

export function addressWords({ line1, line2, city, state, postal_code, country }: PostalAddress): string {
  return [line1, line2, city, state, postal_code, country && nameOf('region', country)]
    .filter(Boolean)
    .join(', ');
}

const REASONS = ['left', 'locked', 'never_signed_in', 'dormant', 'no_owner'] as const;

/** Why nobody looks after licenses. */
export function reasonWords(owner: AbsentOwner): string {
  const reason = REASONS.find((it) => it === owner.reason) ?? 'left';
  const id = `sites-absent-${reason.replaceAll('_', '-')}` as 'sites-absent-dormant';
  return t(id, { month: monthWords(owner.last_sign_in) });
}

/** Whether the reader decides about people there. */
export const administers = (site: MySite): boolean => site.role === 'administrator';
/** Whether the reader invites people there and names levels. */
export const invites = (site: MySite): boolean => site.level === 'super';
