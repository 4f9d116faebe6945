// A version upgrade while it is filled in: which notification and offer of it, which licenses and how many of each. What
// may be upgraded is the portal's verdict; what was found is kept with what was chosen, so that being offline or a
// restart takes nothing away.
import {
  backend,
  failureOf,
  type Failure,
  type OfferedLicense,
  type UpgradeLicenses,
  type UpgradeNotification,
  type UpgradeOffer,
} from '../../backend';
import { fieldWords } from '../../backend/submission.svelte';
import { formatNumber, t } from '../../shared/i18n';
import { latest } from '../../shared/latest';
import type { Problem } from '../../shared/wizard';
import { LicenseForm, type Filled, type Subject, type Values } from '../licensing-form/form.svelte';
import { DETAILS } from '../licensing-form/labels';

/** Most licenses in one upgrade, as in the protocol. */
export const MAX_UPGRADED = 200;

export type UpgradeStep = 'offer' | 'licenses';

/** An offer, and of which notification it is. */
export interface Picked {
  notification: Omit<UpgradeNotification, 'offers'>;
  offer: UpgradeOffer;
}

/** What is kept of it. */
export interface UpgradeForm extends Filled {
  /** The offer as it was found, with the licenses that were chosen. */
  picked: Picked;
  chosen: Record<string, string>;
  by: 'one' | 'quantity';
  wanted: string;
}

/** How many of a license can be upgraded by this account. */
export const openOf = ({ verdict, left }: OfferedLicense): number => (verdict === 'ok' ? left : 0);

/** A whole number as it was typed; none where it is something else. */
export function wholeOf(text: string): number | undefined {
  const digits = text.normalize('NFKC').trim();
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}

/** So many of the licenses, in their order, all of one before the next. What there is no room for stays out. */
export function taken(licenses: readonly OfferedLicense[], wanted: number): Record<string, string> {
  let left = wanted;
  const chosen: Record<string, string> = {};
  for (const license of licenses) {
    const take = Math.min(left, openOf(license));
    if (take > 0) chosen[license.serial_number] = String(take);
    left -= take;
  }
  return chosen;
}

export const sameOffer = (a: Picked, b: Picked): boolean =>
  a.notification.notification_id === b.notification.notification_id &&
  a.offer.from_sku === b.offer.from_sku &&
  a.offer.to_sku === b.offer.to_sku;

export class Upgrade extends LicenseForm<UpgradeStep, UpgradeLicenses> {
  override readonly takesOver = true;
  /** The notification ID as it is typed. */
  typed = $state('');
  /** What is asked for: one notification, or all of the account. */
  asked = $state('');
  found = $state.raw<UpgradeNotification[]>();
  /** Why the newest question has no answer. */
  unfound = $state.raw<Failure>();
  looking = $state(false);
  picked = $state.raw<Picked>();
  /** How many of each license, as typed, by serial number. */
  chosen = $state.raw<Record<string, string>>({});
  by = $state<'one' | 'quantity'>('one');
  /** How many in all, as typed. */
  wanted = $state('');
  readonly flow = this.flowOf(['offer', 'licenses']);
  #ask = latest((notification_id: string | null) => backend.call('upgrades', { notification_id }));

  /** All offers that were found. */
  get offers(): Picked[] {
    return (this.found ?? []).flatMap(({ offers, ...notification }) =>
      offers.map((offer) => ({ notification, offer })),
    );
  }
  get licenses(): readonly OfferedLicense[] {
    return this.picked?.offer.licenses ?? [];
  }
  /** Those that are chosen and can be upgraded, with how many of each; what is typed wrong is none. */
  get now(): { license: OfferedLicense; quantity: number }[] {
    return this.licenses.flatMap((license) => {
      const quantity = wholeOf(this.chosen[license.serial_number] ?? '');
      return quantity && openOf(license) ? { license, quantity } : [];
    });
  }
  /** How many are chosen in all. */
  get count(): number {
    return this.now.reduce((sum, { quantity }) => sum + quantity, 0);
  }

  get subjects(): Subject[] {
    const { picked } = this;
    if (!picked) return [];
    const { offer, notification } = picked;
    return this.now.map(({ license, quantity }) => ({
      of: license.serial_number,
      product: offer.to_name,
      quantity,
      asks: offer.asks,
      usual: usualOf(offer, license),
      customer: { number: notification.customer_number, site: notification.company },
      mayActOnBehalf: license.may_act_on_behalf,
      mustActOnBehalf: license.ownership === 'customers',
      owned: license.ownership !== 'unowned',
      contacts: license.contacts,
    }));
  }

  /** Looks for one notification, or without a name for all of the account; `then` when it was found. */
  look(notification_id = '', then?: () => void): void {
    this.asked = notification_id.trim();
    this.typed = this.asked;
    this.found = undefined;
    this.unfound = undefined;
    this.again(then);
  }
  /** Asks once more for what was asked for; what is picked is brought up to date. */
  again(then?: () => void): void {
    this.looking = true;
    this.#ask(
      this.asked || null,
      ({ notifications }) => {
        this.found = notifications;
        this.unfound = undefined;
        this.looking = false;
        this.picked = this.offers.find((it) => this.picked && sameOffer(it, this.picked)) ?? this.picked;
        then?.();
      },
      (thrown) => {
        this.unfound = failureOf(thrown);
        this.looking = false;
      },
    );
  }

  /** Picks an offer and goes on to its licenses. Chosen is what was, `serial`, or the only one that can be. */
  pick(picked: Picked, serial?: string): void {
    if (!this.picked || !sameOffer(this.picked, picked)) {
      this.by = 'one';
      this.wanted = '';
      this.values = {};
      this.chosen = {};
    }
    this.picked = picked;
    const open = picked.offer.licenses.filter(openOf);
    const license = open.length === 1 ? open[0] : open.find(({ serial_number }) => serial_number === serial);
    if (license && this.chosen[license.serial_number] === undefined) {
      this.by = 'one';
      this.toggle(license);
    }
    this.flow.restore('licenses');
  }
  /** Picks the offer of a license that stands in what was found. */
  pickFor(serial: string): void {
    const has = ({ offer }: Picked) => offer.licenses.some((it) => it.serial_number === serial);
    const picked = this.offers.find(has);
    if (picked) this.pick(picked, serial);
  }

  /** Puts a license among the chosen ones with all that is left of it, or takes it out. */
  toggle(license: OfferedLicense): void {
    const { [license.serial_number]: there, ...rest } = this.chosen;
    this.chosen = there === undefined ? { ...rest, [license.serial_number]: String(license.left) } : rest;
  }
  setQuantity(license: OfferedLicense, text: string): void {
    this.chosen = { ...this.chosen, [license.serial_number]: text };
  }
  /** All that can be upgraded, up to what is taken at once; or none. */
  chooseAll(all: boolean): void {
    const open = this.licenses.filter(openOf).slice(0, MAX_UPGRADED);
    this.chosen = all
      ? Object.fromEntries(open.map(({ serial_number, left }) => [serial_number, String(left)]))
      : {};
  }
  /** So many, of whichever licenses come first. */
  setWanted(text: string): void {
    this.wanted = text;
    this.chosen = taken(this.licenses, wholeOf(text) ?? 0);
  }
  setBy(by: 'one' | 'quantity'): void {
    this.by = by;
    // What is chosen stays, and is counted; from then on the number decides.
    if (by === 'quantity') this.setWanted(this.count ? String(this.count) : '');
  }

  protected ownProblems(): Problem[] {
    if (this.flow.at === 'offer') {
      // What was picked before and is not in sight any more is not meant.
      const { picked } = this;
      if (picked && (!this.found || this.offers.some((it) => sameOffer(it, picked)))) return [];
      return [{ field: 'offers', label: () => t('upgrade-offers'), text: () => t('upgrade-pick-first') }];
    }
    return this.by === 'quantity' ? this.#wantedProblems() : this.#chosenProblems();
  }
  #wantedProblems(): Problem[] {
    const most = this.picked?.offer.upgradable ?? 0;
    const wanted = wholeOf(this.wanted);
    const problem = (text: () => string) => [{ field: 'wanted', label: () => t('upgrade-how-many'), text }];
    if (!this.wanted.trim()) return problem(() => fieldWords({ code: 'required' }));
    if (!wanted || wanted > most)
      return problem(() => fieldWords({ code: 'out-of-range', params: { minimum: 1, maximum: most } }));
    return this.now.length > MAX_UPGRADED
      ? problem(() => t('upgrade-too-many', { most: formatNumber(MAX_UPGRADED) }))
      : [];
  }
  #chosenProblems(): Problem[] {
    const licenses = this.licenses.filter((it) => openOf(it) && this.chosen[it.serial_number] !== undefined);
    const problem = (text: () => string) => [{ field: 'licenses', label: () => t('upgrade-licenses'), text }];
    if (licenses.length === 0) return problem(() => t('upgrade-choose-first'));
    if (licenses.length > MAX_UPGRADED)
      return problem(() => t('upgrade-too-many', { most: formatNumber(MAX_UPGRADED) }));
    return licenses
      .filter((it) => {
        const quantity = wholeOf(this.chosen[it.serial_number]!);
        return !quantity || quantity > it.left;
      })
      .map(({ serial_number, left }) => ({
        field: `${serial_number}.quantity`,
        label: () => serial_number,
        text: () => fieldWords({ code: 'out-of-range', params: { minimum: 1, maximum: left } }),
      }));
  }

  body(): UpgradeLicenses {
    const { notification, offer } = this.picked!;
    const details = new Map(this.subjects.map((subject) => [subject.of, this.detailsOf(subject)]));
    return {
      notification_id: notification.notification_id,
      from_sku: offer.from_sku,
      to_sku: offer.to_sku,
      licenses: this.now.map(({ license: { serial_number }, quantity }) => ({
        serial_number,
        quantity,
        details: details.get(serial_number) ?? {},
      })),
      confirmation_email: this.confirmationEmail,
      on_behalf: this.onBehalf,
    };
  }
  protected order(key: string, form: UpgradeLicenses) {
    return backend.call('upgrade', { key, form });
  }

  /** Begins anew: with the licenses that did not work, as far as they can be upgraded now, or with another offer. */
  restart(serials: string[]): void {
    this.begin();
    const { chosen } = this;
    this.chosen = Object.fromEntries(serials.flatMap((it) => (chosen[it] ? [[it, chosen[it]]] : [])));
    this.by = 'one';
    this.wanted = '';
    this.flow.restore(serials.length ? 'licenses' : 'offer');
    if (!serials.length) this.picked = undefined;
    this.again();
  }

  /** What is to be kept; undefined when nothing is. */
  form(): UpgradeForm | undefined {
    const { picked } = this;
    if (this.flow.over || !picked || Object.keys(this.chosen).length === 0) return undefined;
    const licenses = picked.offer.licenses.filter((it) => this.chosen[it.serial_number] !== undefined);
    return {
      ...this.filled,
      picked: { ...picked, offer: { ...picked.offer, licenses } },
      chosen: this.chosen,
      by: this.by,
      wanted: this.wanted,
    };
  }

  take(form: UpgradeForm): void {
    this.picked = form.picked;
    this.chosen = form.chosen;
    this.by = form.by;
    this.wanted = form.wanted;
    this.asked = form.picked.notification.notification_id;
    this.typed = this.asked;
    this.fill(form);
  }
}

/** What is taken over from the license, as far as the new product asks for it; the version is the new one. */
function usualOf(offer: UpgradeOffer, { details }: OfferedLicense): Values {
  const asked = DETAILS.filter((name) => offer.asks.some(({ detail }) => detail === name));
  const values = asked.map((name) => [name, name === 'version' ? offer.to_version : (details[name] ?? '')]);
  return Object.fromEntries(values.filter(([, value]) => value));
}
