// A form that makes licenses, while it is filled in: what products ask for, people, addresses, on whose behalf; how it
// is sent once, and what of it is kept over a restart. Which licenses it makes and what is sent is the business of each
// way to a license (purchase, vouchers, upgrade).
import {
  failureOf,
  words,
  type Ask,
  type Contact,
  type DeploymentDetails,
  type Failure,
  type InstallAddress,
  type OnBehalf,
  type Transaction,
} from '../../backend';
import { fieldWords } from '../../backend/submission.svelte';
import { t } from '../../shared/i18n';
import { begun, Flow, onceFor, type OnceState, type Problem } from '../../shared/wizard';
import { contactOf, contactProblems, emailProblem, noContact, type ContactForm } from './people';
import { detailLabel, DETAILS, type DetailName } from './labels';

/** Values of what a product asks for, by detail. */
export type Values = Partial<Record<DetailName, string>>;

/** A customer at whose addresses licenses can be deployed. */
export interface Customer {
  number: string;
  site: string;
  /** Why the reader can't add an address there; in words. */
  fixed?: string;
}

/** What is not registered, as it was typed, and why. */
export interface Skipped {
  of: string;
  why: string;
}

/** A license that would be made, as far as the form asks about it. */
export interface Subject {
  /** Its serial number or voucher code. */
  of: string;
  product: string;
  quantity: number;
  /** Whether there is no limit. */
  unlimited?: boolean;
  asks: readonly Ask[];
  /** What its fields hold until something else is typed. */
  usual?: Values;
  /** The customer at whose addresses it can be deployed. */
  customer?: Customer;
  /** Whether it can be made for the customer: the own site sold it. */
  mayActOnBehalf?: boolean;
  /** Whether it can be made in no other way. */
  mustActOnBehalf?: boolean;
  /** Somebody owns it already and goes on owning it. */
  owned?: boolean;
  /** People of the customer whom its order names. */
  contacts?: readonly Contact[];
}

/** What each way asks besides its own. */
export type CommonStep = 'details' | 'people' | 'review' | 'done';

/** What is kept of what is common. */
export interface Filled {
  step: string;
  values: Record<string, Values>;
  contact: ContactForm;
  addresses: Record<string, InstallAddress>;
  behalf: 'own' | 'customer';
  owner: string;
  email: string;
  once: OnceState;
}

/**
 * The details of one license as they are sent: what its product asks for, and nothing that is empty, unless it was
 * `usual` and was taken out.
 */
export function detailsOf(
  asks: readonly { detail: string }[],
  values: Values,
  common: Pick<DeploymentDetails, 'technical_contact' | 'install_at'>,
  usual: Values = {},
): DeploymentDetails {
  const sent = DETAILS.filter(
    (name) => asks.some(({ detail }) => detail === name) && ((values[name] ?? '').trim() || usual[name]),
  );
  return { ...Object.fromEntries(sent.map((name) => [name, (values[name] ?? '').trim()])), ...common };
}

/** What is still missing of what a product asks for; fields are named `SERIAL.DETAIL`. */
export function detailProblems(
  of: string,
  asks: readonly { detail: string; required: boolean }[],
  values: Values,
): Problem[] {
  return asks
    .filter(({ detail, required }) => required && !(values[detail as DetailName] ?? '').trim())
    .map(({ detail }) => ({
      field: `${of}.${detail}`,
      label: () => `${detailLabel(detail)} · ${of}`,
      text: () => fieldWords({ code: 'required' }),
    }));
}

export abstract class LicenseForm<Own extends string, Body> {
  values = $state<Record<string, Values>>({});
  contact = $state<ContactForm>(noContact());
  addresses = $state.raw<Record<string, InstallAddress>>({});
  behalf = $state<'own' | 'customer'>('own');
  owner = $state('');
  email = $state('');
  failure = $state.raw<Failure>();
  transaction = $state.raw<Transaction>();
  #once: OnceState = begun();

  /** Steps that are its own: they come first. Then what products ask for, where they do; people; review; what came. */
  abstract readonly flow: Flow<Own | CommonStep>;
  /** The licenses that would be made now. */
  abstract get subjects(): Subject[];
  /** Whether what is left empty stays as it is on the license that this one comes from. */
  readonly takesOver: boolean = false;
  /** What stands in the way of going on from one of its own steps. */
  protected abstract ownProblems(): Problem[];
  abstract body(): Body;
  protected abstract order(key: string, form: Body): Promise<Transaction>;

  /** To be called when `subjects` can be told. */
  protected flowOf(own: readonly Own[]): Flow<Own | CommonStep> {
    return new Flow<Own | CommonStep>(() => [
      ...own,
      ...(this.asking.length ? (['details'] as const) : []),
      'people',
      'review',
      'done',
    ]);
  }

  /** Those whose products ask for something. */
  get asking(): Subject[] {
    return this.subjects.filter(({ asks }) => asks.length);
  }
  /** Customer numbers with the name of their site: each may have its install-at address. */
  get customers(): Customer[] {
    const sites = new Map(
      this.subjects.flatMap(({ customer }) => (customer ? [[customer.number, customer]] : [])),
    );
    sites.delete('');
    return [...sites.values()];
  }

  /** Whether it can be done for the customer: the own site sold all of it. */
  get mayActOnBehalf(): boolean {
    return this.subjects.length > 0 && this.subjects.every((it) => it.mayActOnBehalf);
  }
  /** Whether there is something in it that can be done for the customer only. */
  get mustActOnBehalf(): boolean {
    return this.subjects.some((it) => it.mustActOnBehalf);
  }
  get actsOnBehalf(): boolean {
    return this.mustActOnBehalf || (this.mayActOnBehalf && this.behalf === 'customer');
  }
  /** Whether something in it gets an owner by it. */
  get ownable(): boolean {
    return this.subjects.some((it) => !it.owned);
  }
  /** Who can become the owner then: people whom the orders of all of it name. */
  get owners(): readonly Contact[] {
    const [first, ...others] = this.subjects.filter((it) => !it.owned).map(({ contacts }) => contacts ?? []);
    return (first ?? []).filter(({ email }) =>
      others.every((contacts) => contacts.some((contact) => contact.email === email)),
    );
  }
  protected get onBehalf(): OnBehalf | null {
    if (!this.actsOnBehalf) return null;
    return { owner: this.owners.some(({ email }) => email === this.owner) ? this.owner : null };
  }

  /** What is filled in; what is usual until something else is. */
  valuesOf({ of, usual }: Subject): Values {
    return { ...usual, ...this.values[of] };
  }
  setValue(subject: Subject, detail: DetailName, value: string): void {
    this.values = { ...this.values, [subject.of]: { ...this.valuesOf(subject), [detail]: value } };
  }
  /** What is filled in for one stands for all that are asked the same. */
  useForAll(from: Subject): void {
    const values = this.valuesOf(from);
    for (const subject of this.asking)
      for (const { detail } of subject.asks)
        if (subject.of !== from.of && values[detail as DetailName])
          this.setValue(subject, detail as DetailName, values[detail as DetailName]!);
  }
  setAddress(customer: string, address: InstallAddress | undefined): void {
    const { [customer]: _, ...rest } = this.addresses;
    this.addresses = address ? { ...rest, [customer]: address } : rest;
  }
  /** The details of one as they are sent. */
  protected detailsOf(subject: Subject): DeploymentDetails {
    const { asks, usual, customer } = subject;
    const technical_contact = contactOf(this.contact);
    const install_at = customer && { install_at: this.addresses[customer.number]?.address_id ?? null };
    return detailsOf(asks, this.valuesOf(subject), { technical_contact, ...install_at }, usual);
  }
  protected get confirmationEmail(): string | null {
    return this.email.trim() || null;
  }

  /** What stands in the way of going on from the step in front. */
  problems(): Problem[] {
    switch (this.flow.at) {
      case 'details':
        return this.asking.flatMap((it) => detailProblems(it.of, it.asks, this.valuesOf(it)));
      case 'people':
        return [...contactProblems(this.contact), ...emailProblem(this.email)];
      case 'review':
      case 'done':
        return [];
      default:
        return this.ownProblems();
    }
  }

  /** Sends it. `keep` is over before it goes out: after a crash the same key goes out again. */
  async send(keep: () => Promise<unknown>): Promise<boolean> {
    if (this.flow.busy) return false;
    this.flow.busy = true;
    this.failure = undefined;
    try {
      const form = this.body();
      this.#once = onceFor(this.#once, form);
      await keep();
      this.transaction = await this.order(this.#once.key, form);
      this.flow.busy = false;
      this.flow.finish();
      return true;
    } catch (thrown) {
      this.failure = failureOf(thrown);
      this.flow.busy = false;
      const problems = this.failure.fields
        .filter(({ field }) => field.endsWith('confirmation_email'))
        .map(({ code, params }) => ({
          field: 'email',
          label: () => t('get-email'),
          text: () => fieldWords({ code, params: params as Record<string, string> }),
        }));
      if (problems.length) this.flow.refused('people', problems);
      return false;
    }
  }

  get failureWords(): string | undefined {
    return this.failure && words(this.failure);
  }

  /** Begins anew; people and addresses stay as they were filled in. */
  protected begin(): void {
    this.#once = begun();
    this.transaction = undefined;
    this.failure = undefined;
  }

  protected get filled(): Filled {
    return {
      step: this.flow.at,
      values: $state.snapshot(this.values),
      contact: $state.snapshot(this.contact),
      addresses: this.addresses,
      behalf: this.behalf,
      owner: this.owner,
      email: this.email,
      once: this.#once,
    };
  }
  /** Takes over what was kept; the step comes last, when it is known which there are. */
  protected fill(form: Filled): void {
    this.values = form.values;
    this.contact = form.contact;
    this.addresses = form.addresses;
    this.behalf = form.behalf;
    this.owner = form.owner;
    this.email = form.email;
    this.#once = form.once;
    this.flow.restore(form.step);
  }
}
