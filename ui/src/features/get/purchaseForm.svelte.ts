// A new purchase while it is filled in: its serial numbers, and which of them are registered now. Which ones can be
// registered is the portal's verdict.
import { backend, type RegisterMany, type SerialCheck } from '../../backend';
import { t } from '../../shared/i18n';
import type { Skipped } from '../licensing-form/form.svelte';
import type { Problem } from '../../shared/wizard';
import { CheckedList } from './checked.svelte';
import { LicenseForm, type Filled, type Subject } from '../licensing-form/form.svelte';
import { verdictWords } from './labels';

/** Most serial numbers in one registration, as in the protocol. */
export const MAX_REGISTERED = 200;

/** What is kept of it. */
export interface PurchaseForm extends Filled {
  serials: string[];
  typed: string;
  checks: (SerialCheck | null)[];
  /** The order number on the certificate. */
  certificate?: string;
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

/** What the form asks about a serial number that can be registered. */
export function subjectOf({ serial_number, found }: SerialCheck): Subject {
  const version = found?.product_version;
  return {
    of: serial_number,
    product: found?.product_name ?? serial_number,
    quantity: found?.quantity ?? 1,
    unlimited: found?.unlimited,
    asks: found?.asks ?? [],
    // The version is the product's own until another one is typed.
    usual: version && found.asks.some(({ detail }) => detail === 'version') ? { version } : {},
    customer: { number: found?.customer_number ?? '', site: found?.site_name ?? '' },
    mayActOnBehalf: found?.may_act_on_behalf ?? false,
    contacts: found?.contacts,
  };
}

export class Purchase extends LicenseForm<'serials', RegisterMany> {
  readonly list = new CheckedList<SerialCheck>(async (serial_numbers) => {
    const form = { serial_numbers, order_number: this.orderNumber };
    return (await backend.call('serials_check', form)).checks;
  }, MAX_REGISTERED);
  /** The order number on the certificate, as it is typed; for what the reader's account sees nothing of. */
  certificate = $state('');
  readonly flow = this.flowOf(['serials']);
  /** Serial numbers that wait for a registration of their own, once this one is done. */
  left = $state.raw<string[]>([]);
  /** What was in the list and could not be registered when the form was sent, with the reason. */
  notTaken = $state.raw<Skipped[]>([]);

  get orderNumber(): string | null {
    return this.certificate.trim() || null;
  }
  /** Whether the certificate's order number may help: something is not found, or it was given. */
  get asksCertificate(): boolean {
    return this.certificate !== '' || this.checks.some(({ verdict }) => verdict === 'unknown');
  }
  get checks(): SerialCheck[] {
    return this.list.all.flatMap((entry) => this.list.of(entry) ?? []);
  }
  get now(): SerialCheck[] {
    return toRegister(this.checks).now;
  }
  get later(): SerialCheck[] {
    return toRegister(this.checks).later;
  }
  /** What is in the list and is registered neither now nor next. */
  get skipped(): Skipped[] {
    const taken = new Set([...this.now, ...this.later]);
    return this.list.all.flatMap((entry) => {
      const check = this.list.of(entry);
      if (check && taken.has(check)) return [];
      return { of: entry.text, why: check ? verdictWords(check) : t('get-verdict-waiting') };
    });
  }
  get subjects(): Subject[] {
    return this.now.map(subjectOf);
  }

  protected ownProblems(): Problem[] {
    if (this.now.length) return [];
    return [{ field: 'serials', label: () => t('get-serial'), text: this.list.nothingReady() }];
  }

  body(): RegisterMany {
    return {
      registrations: this.subjects.map((subject) => ({
        serial_number: subject.of,
        details: this.detailsOf(subject),
        order_number: this.orderNumber,
      })),
      confirmation_email: this.confirmationEmail,
      on_behalf: this.onBehalf,
    };
  }
  protected order(key: string, form: RegisterMany) {
    return backend.call('register', { key, form });
  }

  override async send(keep: () => Promise<unknown>): Promise<boolean> {
    const later = this.later.map(({ serial_number }) => serial_number);
    const skipped = this.skipped;
    const sent = await super.send(keep);
    if (sent) {
      this.left = later;
      this.notTaken = skipped;
    }
    return sent;
  }

  /** Begins anew with `serials`; what was said about them stays. */
  restart(serials: string[]): void {
    this.begin();
    this.left = [];
    this.notTaken = [];
    this.certificate = '';
    this.list.restore(serials, '', []);
    this.flow.restore('serials');
  }

  /** What is to be kept; undefined when nothing is. */
  form(): PurchaseForm | undefined {
    if (this.flow.over || this.list.all.length === 0) return undefined;
    return {
      ...this.filled,
      serials: this.list.entries.map(({ text }) => text),
      typed: this.list.typed,
      certificate: this.certificate,
      checks: this.list.entries.map((entry) => this.list.of(entry) ?? null),
    };
  }

  take(form: PurchaseForm): void {
    this.certificate = form.certificate ?? '';
    this.list.restore(form.serials, form.typed, form.checks);
    this.fill(form);
  }
}
