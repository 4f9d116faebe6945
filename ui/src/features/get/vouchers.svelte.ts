// Voucher codes on their way to licenses: the codes, what their products ask for, what is sent and what is kept.
import {
  backend,
  failureOf,
  words,
  type ConvertVouchers,
  type Failure,
  type Transaction,
  type VoucherCheck,
} from '../../backend';
import { t } from '../../shared/i18n';
import { begun, Flow, onceFor, type OnceState, type Problem } from '../../shared/wizard';
import { CheckedList } from './checked.svelte';
import { contactOf, contactProblems, emailProblem, noContact, type ContactForm } from './people';
import { detailProblems, detailsOf, type Values } from './purchase.svelte';
import type { DetailName } from './words';

export const STEPS = ['codes', 'details', 'people', 'review', 'done'] as const;
export type VoucherStep = (typeof STEPS)[number];

/** Most codes at once: `MOST_VOUCHERS` of the protocol. */
export const MOST = 100;

export interface VoucherForm {
  step: string;
  codes: string[];
  typed: string;
  checks: (VoucherCheck | null)[];
  values: Record<string, Values>;
  contact: ContactForm;
  email: string;
  once: OnceState;
}

export class Conversion {
  readonly list = new CheckedList<VoucherCheck>(
    async (codes) => (await backend.call('vouchers_check', { codes })).vouchers,
    MOST,
  );
  readonly flow = new Flow<VoucherStep>(() =>
    this.asking.length ? STEPS : STEPS.filter((step) => step !== 'details'),
  );
  values = $state<Record<string, Values>>({});
  contact = $state<ContactForm>(noContact());
  email = $state('');
  failure = $state.raw<Failure>();
  transaction = $state.raw<Transaction>();
  #once: OnceState = begun();

  /** The codes that convert now. */
  get open(): VoucherCheck[] {
    return this.list.all.flatMap((entry) => {
      const check = this.list.of(entry);
      return check?.state === 'open' ? check : [];
    });
  }
  get asking(): VoucherCheck[] {
    return this.open.filter((check) => check.converts_to?.asks.length);
  }

  valuesOf({ code }: VoucherCheck): Values {
    return this.values[code] ?? {};
  }
  setValue(check: VoucherCheck, detail: DetailName, value: string): void {
    this.values = { ...this.values, [check.code]: { ...this.valuesOf(check), [detail]: value } };
  }

  problems(): Problem[] {
    switch (this.flow.at) {
      case 'codes':
        if (this.open.length) return [];
        return [
          {
            field: 'serials',
            label: () => t('get-code'),
            text: this.list.nothingReady(),
          },
        ];
      case 'details':
        return this.asking.flatMap((check) =>
          detailProblems(check.code, check.converts_to?.asks ?? [], this.valuesOf(check)),
        );
      case 'people':
        return [...contactProblems(this.contact), ...emailProblem(this.email)];
      default:
        return [];
    }
  }

  body(): ConvertVouchers {
    const technical_contact = contactOf(this.contact);
    return {
      vouchers: this.open.map((check) => ({
        code: check.code,
        details: detailsOf(check.converts_to?.asks ?? [], this.valuesOf(check), { technical_contact }),
      })),
      confirmation_email: this.email.trim() || null,
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
      this.transaction = await backend.call('vouchers_convert', { key: this.#once.key, form });
      this.flow.busy = false;
      this.flow.finish();
      return true;
    } catch (thrown) {
      this.failure = failureOf(thrown);
      this.flow.busy = false;
      return false;
    }
  }

  get failureWords(): string | undefined {
    return this.failure && words(this.failure);
  }

  restart(codes: string[]): void {
    this.#once = begun();
    this.transaction = undefined;
    this.failure = undefined;
    this.list.restore(codes, '', []);
    this.flow.restore('codes');
  }

  form(): VoucherForm | undefined {
    if (this.flow.over || this.list.all.length === 0) return undefined;
    return {
      step: this.flow.at,
      codes: this.list.entries.map(({ text }) => text),
      typed: this.list.typed,
      checks: this.list.entries.map((entry) => this.list.of(entry) ?? null),
      values: $state.snapshot(this.values),
      contact: $state.snapshot(this.contact),
      email: this.email,
      once: this.#once,
    };
  }

  take(form: VoucherForm): void {
    this.list.restore(form.codes, form.typed, form.checks);
    this.values = form.values;
    this.contact = form.contact;
    this.email = form.email;
    this.#once = form.once;
    this.flow.restore(form.step);
  }
}
