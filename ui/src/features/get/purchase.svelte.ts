// A new purchase while it is filled in: serial numbers, what their products ask for, people and addresses; what of it is
// sent, and what of it is kept over a restart. Which serial numbers can be registered is the portal's verdict.
import {
  backend,
  failureOf,
  words,
  type DeploymentDetails,
  type Failure,
  type InstallAddress,
  type NewRegistration,
  type RegisterMany,
  type SerialCheck,
  type Transaction,
} from '../../backend';
import { fieldWords } from '../../backend/submission.svelte';
import { t } from '../../shared/i18n';
import { begun, Flow, onceFor, type OnceState, type Problem } from '../../shared/wizard';
import { CheckedList } from './checked.svelte';
import { contactOf, contactProblems, emailProblem, noContact, type ContactForm } from './people';
import { detailLabel, DETAILS, type DetailName } from './words';

export const STEPS = ['serials', 'details', 'people', 'review', 'done'] as const;
export type PurchaseStep = (typeof STEPS)[number];

/** Most serial numbers in one registration: `MOST_REGISTERED` of the protocol. */
export const MOST = 200;

/** Values of what a product asks for, by detail. */
export type Values = Partial<Record<DetailName, string>>;

/** What is kept of it. */
export interface PurchaseForm {
  step: string;
  serials: string[];
  typed: string;
  checks: (SerialCheck | null)[];
  values: Record<string, Values>;
  contact: ContactForm;
  addresses: Record<string, InstallAddress>;
  behalf: 'own' | 'customer';
  owner: string;
  email: string;
  once: OnceState;
}

/**
 * Which of the checked ones are registered now. Those that are registered alone wait for a turn of their own, unless
 * there is nothing else: then the first of them is.
 */
export function toRegister(checks: SerialCheck[]): { now: SerialCheck[]; later: SerialCheck[] } {
  const together = checks.filter(({ verdict }) => verdict === 'ok' || verdict === 'maintenance');
  const alone = checks.filter(({ verdict }) => verdict === 'alone');
  return together.length
    ? { now: together, later: alone }
    : { now: alone.slice(0, 1), later: alone.slice(1) };
}

/** The details of one license as they are sent: what its product asks for, and nothing that is empty. */
export function detailsOf(
  asks: readonly { detail: string }[],
  values: Values,
  common: Pick<DeploymentDetails, 'technical_contact' | 'install_at'>,
): DeploymentDetails {
  const filled = DETAILS.filter(
    (name) => asks.some(({ detail }) => detail === name) && (values[name] ?? '').trim(),
  );
  return {
    ...Object.fromEntries(filled.map((name) => [name, values[name]!.trim()])),
    ...common,
  };
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

export class Purchase {
  readonly list = new CheckedList<SerialCheck>(
    async (serial_numbers) => (await backend.call('serials_check', { serial_numbers })).checks,
    MOST,
  );
  readonly flow = new Flow<PurchaseStep>(() =>
    this.asking.length ? STEPS : STEPS.filter((step) => step !== 'details'),
  );
  values = $state<Record<string, Values>>({});
  contact = $state<ContactForm>(noContact());
  addresses = $state.raw<Record<string, InstallAddress>>({});
  behalf = $state<'own' | 'customer'>('own');
  owner = $state('');
  email = $state('');
  failure = $state.raw<Failure>();
  transaction = $state.raw<Transaction>();
  /** Serial numbers that wait for a registration of their own, once this one is done. */
  left = $state.raw<string[]>([]);
  #once: OnceState = begun();

  get checks(): SerialCheck[] {
    return this.list.all.flatMap((entry) => this.list.of(entry) ?? []);
  }
  get now(): SerialCheck[] {
    return toRegister(this.checks).now;
  }
  get later(): SerialCheck[] {
    return toRegister(this.checks).later;
  }
  /** Those whose products ask for something. */
  get asking(): SerialCheck[] {
    return this.now.filter((check) => check.found?.asks.length);
  }
  /** Customer numbers with the name of their site: each may have its install-at address. */
  get customers(): { number: string; site: string }[] {
    const sites = new Map(
      this.now.map(({ found }) => [found?.customer_number ?? '', found?.site_name ?? '']),
    );
    sites.delete('');
    return [...sites].map(([number, site]) => ({ number, site }));
  }
  /** Whether it can be registered for the customer: the own site sold all of it. */
  get mayActOnBehalf(): boolean {
    return this.now.length > 0 && this.now.every(({ found }) => found?.may_act_on_behalf);
  }
  /** Who can become the owner then: people whom the orders of all of it name. */
  get owners(): { email: string; name: string }[] {
    const [first, ...others] = this.now.map(({ found }) => found?.contacts ?? []);
    return (first ?? []).filter(({ email }) =>
      others.every((contacts) => contacts.some((contact) => contact.email === email)),
    );
  }

  /** What is filled in; the version is the product's own until another one is. */
  valuesOf(check: SerialCheck): Values {
    const version = check.found?.product_version;
    const usual = version && check.found?.asks.some(({ detail }) => detail === 'version') ? { version } : {};
    return { ...usual, ...this.values[check.serial_number] };
  }
  setValue(check: SerialCheck, detail: DetailName, value: string): void {
    this.values = { ...this.values, [check.serial_number]: { ...this.valuesOf(check), [detail]: value } };
  }
  /** What is filled in for one stands for all that are asked the same. */
  useForAll(from: SerialCheck): void {
    const values = this.valuesOf(from);
    for (const check of this.asking)
      for (const { detail } of check.found?.asks ?? [])
        if (check !== from && values[detail as DetailName])
          this.setValue(check, detail as DetailName, values[detail as DetailName]!);
  }

  /** What stands in the way of going on from the step in front. */
  problems(): Problem[] {
    switch (this.flow.at) {
      case 'serials':
        if (this.now.length) return [];
        return [
          {
            field: 'serials',
            label: () => t('get-serial'),
            text: this.list.nothingReady(),
          },
        ];
      case 'details':
        return this.asking.flatMap((check) =>
          detailProblems(check.serial_number, check.found?.asks ?? [], this.valuesOf(check)),
        );
      case 'people':
        return [...contactProblems(this.contact), ...emailProblem(this.email)];
      default:
        return [];
    }
  }

  body(): RegisterMany {
    const technical_contact = contactOf(this.contact);
    const registrations: NewRegistration[] = this.now.map((check) => ({
      serial_number: check.serial_number,
      details: detailsOf(check.found?.asks ?? [], this.valuesOf(check), {
        technical_contact,
        install_at: this.addresses[check.found?.customer_number ?? '']?.address_id ?? null,
      }),
    }));
    const owner = this.owners.some(({ email }) => email === this.owner) ? this.owner : null;
    return {
      registrations,
      confirmation_email: this.email.trim() || null,
      on_behalf: this.mayActOnBehalf && this.behalf === 'customer' ? { owner } : null,
    };
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
      const later = this.later.map(({ serial_number }) => serial_number);
      this.transaction = await backend.call('register', { key: this.#once.key, form });
      this.left = later;
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

  /** Begins anew with `serials`; what was said about them stays. */
  restart(serials: string[]): void {
    this.#once = begun();
    this.transaction = undefined;
    this.failure = undefined;
    this.left = [];
    this.list.restore(serials, '', []);
    this.flow.restore('serials');
  }

  /** What is to be kept; undefined when nothing is. */
  form(): PurchaseForm | undefined {
    if (this.flow.over || this.list.all.length === 0) return undefined;
    return {
      step: this.flow.at,
      serials: this.list.entries.map(({ text }) => text),
      typed: this.list.typed,
      checks: this.list.entries.map((entry) => this.list.of(entry) ?? null),
      values: $state.snapshot(this.values),
      contact: $state.snapshot(this.contact),
      addresses: this.addresses,
      behalf: this.behalf,
      owner: this.owner,
      email: this.email,
      once: this.#once,
    };
  }

  take(form: PurchaseForm): void {
    this.list.restore(form.serials, form.typed, form.checks);
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
