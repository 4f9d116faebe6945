// Voucher codes on their way to licenses: the codes, and which of them convert now.
import { backend, type ConvertVouchers, type VoucherCheck } from '../../backend';
import { t } from '../../shared/i18n';
import type { Problem } from '../../shared/wizard';
import { CheckedList } from './checked.svelte';
import { LicenseForm, type Filled, type Subject } from '../licensing-form/form.svelte';

/** Most codes at once, as in the protocol. */
export const MAX_VOUCHERS = 100;

/** What is kept of it. */
export interface VoucherForm extends Filled {
  codes: string[];
  typed: string;
  checks: (VoucherCheck | null)[];
}

export class Conversion extends LicenseForm<'codes', ConvertVouchers> {
  readonly list = new CheckedList<VoucherCheck>(
    async (codes) => (await backend.call('vouchers_check', { codes })).vouchers,
    MAX_VOUCHERS,
  );
  readonly flow = this.flowOf(['codes']);

  /** The codes that convert now. */
  get open(): VoucherCheck[] {
    return this.list.all.flatMap((entry) => {
      const check = this.list.of(entry);
      return check?.state === 'open' ? check : [];
    });
  }
  get subjects(): Subject[] {
    return this.open.map(({ code, converts_to }) => ({
      of: code,
      product: converts_to?.product_name ?? code,
      quantity: converts_to?.quantity ?? 1,
      asks: converts_to?.asks ?? [],
    }));
  }

  protected ownProblems(): Problem[] {
    if (this.open.length) return [];
    return [{ field: 'serials', label: () => t('get-code'), text: this.list.nothingReady() }];
  }

  body(): ConvertVouchers {
    return {
      vouchers: this.subjects.map((subject) => ({ code: subject.of, details: this.detailsOf(subject) })),
      confirmation_email: this.confirmationEmail,
    };
  }
  protected order(key: string, form: ConvertVouchers) {
    return backend.call('vouchers_convert', { key, form });
  }

  restart(codes: string[]): void {
    this.begin();
    this.list.restore(codes, '', []);
    this.flow.restore('codes');
  }

  form(): VoucherForm | undefined {
    if (this.flow.over || this.list.all.length === 0) return undefined;
    return {
      ...this.filled,
      codes: this.list.entries.map(({ text }) => text),
      typed: this.list.typed,
      checks: this.list.entries.map((entry) => this.list.of(entry) ?? null),
    };
  }

  take(form: VoucherForm): void {
    this.list.restore(form.codes, form.typed, form.checks);
    this.fill(form);
  }
}
