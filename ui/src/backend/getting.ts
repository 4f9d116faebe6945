// How licenses are got, over made-up serial numbers, vouchers and addresses: part of the fixture, never of the product.
//
// ?draft=new-purchase begins with a form that waits; ?level=contract makes the reader no super user of any site.
import { BackendError, type Args, type CommandName, type Reply } from './backend';
import type {
  Ask,
  Contact,
  ErrorBody,
  Failure,
  FoundEntitlement,
  InstallAddress,
  MadeLicense,
  NewRegistration,
  SerialCheck,
  Transaction,
  TransactionResult,
  VoucherCheck,
} from './index';
import { pasteFixture, readFixture } from './reading';
import { day } from './sample';

/** What is answered here. */
type Getting = Extract<
  CommandName,
  | 'serials_read'
  | 'list_pasted'
  | 'serials_check'
  | 'register'
  | 'bulk_check'
  | 'bulk_register'
  | 'addresses'
  | 'address_add'
  | 'vouchers_check'
  | 'vouchers_convert'
  | 'draft'
  | 'draft_keep'
>;
type Handlers = { [K in Getting]: (args: Args<K>) => Reply<K> };

const failure = (code: string, params: Record<string, string> = {}, fields: Failure['fields'] = []) =>
  new BackendError({ code, params, fields, detail: '', retryable: false });

const host: Ask = { detail: 'host_id', required: true };
const system: Ask = { detail: 'system_type', required: true };
const tier: Ask = { detail: 'deployed_tier', required: false };
const san: Ask = { detail: 'san', required: false };
const version: Ask = { detail: 'version', required: false };

type Sample = { verdict: string; file?: boolean; keys?: number } & Partial<FoundEntitlement> &
  Pick<FoundEntitlement, 'product_name'>;

/** By serial number. */
const samples: Record<string, Sample> = {
  B0000000001: { verdict: 'ok', product_name: 'Backup 11 for Small Business Server', quantity: 5 },
  B0000000002: {
    verdict: 'ok',
    product_name: 'Mail Security for Exchange',
    quantity: 250,
    asks: [version],
    product_version: '6.5',
  },
  B0000000003: {
    verdict: 'alone',
    product_name: 'Cluster Server for Solaris, Tier 1',
    quantity: 2,
    asks: [host, system, tier],
  },
  B0000000004: {
    verdict: 'ok',
    product_name: 'Storage Foundation 5.0',
    quantity: 4,
    asks: [host, san, version],
    file: true,
  },
  B0000000005: {
    verdict: 'maintenance',
    product_name: 'Backup Essential Support',
    quantity: 5,
    keys: 0,
    renews: 'M0000004471',
    starts_on: day(1),
    ends_on: day(365),
  },
  B0000000006: {
    verdict: 'registered',
    product_name: 'Endpoint Protection 12.1',
    quantity: 100,
    license_id: 'l-6',
    owner_name: 'Ted Dale',
    registered_at: `${day(-20)}T09:00:00Z`,
  },
  B0000000007: { verdict: 'key_printed', product_name: 'Backup QuickStart', quantity: 1 },
  B0000000008: { verdict: 'ok', product_name: 'Endpoint Protection 12.1', quantity: 25 },
  B0000000009: { verdict: 'flex', product_name: 'Enterprise Flexible Agreement', quantity: 1 },
  B0000000010: { verdict: 'voucher', product_name: 'Backup QuickStart (OEM)', quantity: 3 },
  B0000000011: {
    verdict: 'not_transactable',
    product_name: 'Disk Image Builder 2.0',
    quantity: 1,
    instructions: 'Ask customer care for the activation form.',
  },
  B0000000012: { verdict: 'superseded', product_name: 'Backup 10 for Small Business Server', quantity: 0 },
  B0000000013: { verdict: 'not_allowed', product_name: 'Network Backup Enterprise Client', quantity: 12 },
  B0000000014: {
    verdict: 'ok',
    product_name: 'Endpoint Protection 12.1',
    quantity: 40,
    customer_number: '987654321',
    support_id: '1002-FARM',
    site_name: 'Farm Foods',
    may_act_on_behalf: true,
    contacts: [
      { name: 'Dana Field', email: 'dana@farmfoods.example' },
      { name: '', email: 'it@farmfoods.example' },
    ] satisfies Contact[],
  },
  B0000000015: {
    verdict: 'ok',
    product_name: 'Network Backup Enterprise Client',
    quantity: 12,
    asks: [host, version],
    file: true,
  },
};

function entitlementOf(serial: string, sample: Sample): FoundEntitlement {
  const { verdict: _verdict, file: _file, keys: _keys, ...given } = sample;
  return {
    entitlement_id: `e-${serial}`,
    unlimited: false,
    sku: `SKU-${serial.slice(-2)}`,
    product_version: '',
    quantity: 1,
    order_number: '4711',
    customer_number: '123456789',
    support_id: '1001-ACME',
    site_name: 'Acme Inc',
    starts_on: null,
    ends_on: null,
    asks: [],
    may_act_on_behalf: false,
    by_certificate: false,
    ...given,
  };
}

const vouchers: Record<string, Omit<VoucherCheck, 'code'>> = {
  'OEM-7KQ2-41XA': {
    state: 'open',
    converts_to: { sku: 'BKP-QS', product_name: 'Backup QuickStart', quantity: 1, asks: [] },
    expires_on: day(60),
  },
  'OEM-7KQ2-41XB': {
    state: 'open',
    converts_to: {
      sku: 'NBE-70-CLI',
      product_name: 'Network Backup Enterprise Client',
      quantity: 5,
      asks: [host, version],
    },
  },
  'OEM-7KQ2-41XC': {
    state: 'used',
    converts_to: { sku: 'BKP-QS', product_name: 'Backup QuickStart', quantity: 1, asks: [] },
    used_at: `${day(-12)}T10:00:00Z`,
    became: 'B0000000077',
  },
  'OEM-7KQ2-41XD': {
    state: 'expired',
    converts_to: { sku: 'BKP-QS', product_name: 'Backup QuickStart', quantity: 1, asks: [] },
    expires_on: day(-3),
  },
};

const slipOf: [string, RegExp][] = [
  ['spaces', /[\s-]/],
  ['lower_case', /[a-z]/],
  ['letter_o', /[Oo]/],
  ['letter_i', /[IilL]/],
];

/** What may have been meant: what is left when every slip is put right. */
function meant(typed: string): { serial: string; slips: string[] } {
  const plain = typed.replace(/[\s-]/g, '').toUpperCase();
  const serial = plain.slice(0, 1) + plain.slice(1).replace(/O/g, '0').replace(/[IL]/g, '1');
  const slips = slipOf.filter(([, sign]) => sign.test(typed)).map(([name]) => name);
  return { serial, slips };
}

const words: Record<string, string> = {
  registered: 'already-registered',
  not_transactable: 'not-transactable',
  voucher: 'is-voucher',
  flex: 'is-flex',
  key_printed: 'key-printed',
  superseded: 'superseded',
  not_allowed: 'forbidden',
};

const refused = (of: string, code: string, params: Record<string, string>): TransactionResult => ({
  of,
  error: { code, message: '', params, retryable: false } satisfies ErrorBody,
});

export class GettingLicenses {
  #registered = new Map<string, MadeLicense>();
  #answered = new Map<string, { form: string; answer: Transaction }>();
  #converted = new Map<string, string>();
  #drafts = new Map<string, unknown>();
  #addresses: InstallAddress[] = [
    address('A1', '123456789', '0 Liberty Place', 'Floor 10', 'New York', 'NY', '10006', 'US'),
    address('A2', '123456789', '0 New York Place', 'LAN Ops, Floor 48', 'New York', 'NY', '10004', 'US'),
    address('A3', '123456789', 'Domstraße 15', null, 'Hamburg', null, '20095', 'DE'),
    address('B1', '987654321', '1 Silo Road', null, 'Des Moines', 'IA', '50309', 'US'),
  ];

  constructor(private readonly asked: URLSearchParams) {
    if (asked.get('draft') === 'new-purchase')
      this.#drafts.set('new-purchase', {
        shape: 1,
        at: new Date(Date.now() - 2 * 60_000).toISOString(),
        count: 3,
        form: {
          step: 'serials',
          serials: ['B0000000001', 'B0000000004', 'B0000000011'],
          typed: '',
          checks: [],
          values: { B0000000004: { host_id: '00:1A:4B:8C:22:F0' } },
          contact: { name: '', email: '' },
          addresses: {},
          behalf: 'own',
          owner: '',
          email: '',
          once: { key: 'b1d5f0a0-0000-4000-8000-000000000001', sent: '' },
        },
      });
  }

  #find(serial: string): { verdict: string; found: FoundEntitlement } | undefined {
    const sample = samples[serial];
    if (!sample) return undefined;
    const found = entitlementOf(serial, sample);
    const made = this.#registered.get(serial);
    if (!made) return { verdict: sample.verdict, found };
    return {
      verdict: 'registered',
      found: {
        ...found,
        license_id: made.license_id,
        owner_name: 'Bill Archer',
        registered_at: new Date().toISOString(),
      },
    };
  }

  #check(typed: string, before: Set<string>): SerialCheck {
    const serial_number = typed.trim();
    const odd = !/^[A-Z]\d{10}$/.test(serial_number);
    if (before.has(serial_number)) return { typed, serial_number, verdict: 'repeated', odd };
    before.add(serial_number);
    const it = this.#find(serial_number);
    if (it) return { typed, serial_number, verdict: it.verdict, odd, found: it.found };
    const { serial, slips } = meant(serial_number);
    const offer = serial === serial_number ? undefined : this.#find(serial);
    return {
      typed,
      serial_number,
      verdict: 'unknown',
      odd,
      offers: offer
        ? [
            {
              serial_number: serial,
              slips,
              verdict: offer.verdict,
              product_name: offer.found.product_name,
            },
          ]
        : [],
    };
  }

  #register(rows: NewRegistration[], dry: boolean, together: boolean): Transaction {
    const seen = new Set<string>();
    const results = rows.map(({ serial_number, details }): TransactionResult => {
      const params = { serial: serial_number };
      if (seen.has(serial_number)) return refused(serial_number, 'repeated', params);
      seen.add(serial_number);
      const it = this.#find(serial_number);
      if (!it) return refused(serial_number, 'serial-unknown', params);
      const { verdict, found } = it;
      if (words[verdict])
        return refused(serial_number, words[verdict], {
          ...params,
          instructions: found.instructions ?? '',
          by: 'B0000000001',
        });
      if (verdict === 'alone' && together && rows.length > 1)
        return refused(serial_number, 'register-alone', params);
      const missing = found.asks.filter(
        ({ detail, required }) => required && !details[detail as 'host_id']?.trim(),
      );
      if (missing.length)
        return {
          of: serial_number,
          error: {
            code: 'invalid-fields',
            message: '',
            fields: missing.map(({ detail }) => ({ field: `details.${detail}`, code: 'required' })),
            retryable: false,
          },
        };
      // A host that the vendor's generator can't read, so that a registration of several can fail in part.
      if (details.host_id?.includes('?'))
        return {
          of: serial_number,
          error: {
            code: 'invalid-fields',
            message: '',
            fields: [{ field: 'details.host_id', code: 'form' }],
            retryable: false,
          },
        };
      if (dry) return { of: serial_number };
      const sample = samples[serial_number]!;
      const license: MadeLicense = {
        license_id: `l-${serial_number}`,
        entitlement_id: found.entitlement_id,
        serial_number,
        sku: found.sku,
        product_name: found.product_name,
        quantity: found.quantity,
        unlimited: found.unlimited,
        keys: Array.from({ length: sample.keys ?? 1 }, () => '••••-••••-••••-7Q2F'),
        file_name: sample.file ? `${serial_number}.slf` : null,
        from_serial: found.renews ?? null,
      };
      this.#registered.set(serial_number, license);
      return { of: serial_number, license };
    });
    return this.#sum(results, dry);
  }

  #sum(results: TransactionResult[], dry: boolean): Transaction {
    const failed = results.filter(({ error }) => error).length;
    return {
      transaction_id: dry ? '' : `t${this.#answered.size + 1}`,
      succeeded: results.length - failed,
      failed,
      results,
    };
  }

  /** The same request gets the first answer again; the key with another form is refused. */
  #once(key: string, form: unknown, work: () => Transaction): Transaction {
    const text = JSON.stringify(form);
    const before = this.#answered.get(key);
    if (before && before.form !== text) throw failure('key-reused');
    const answer = before?.answer ?? work();
    this.#answered.set(key, { form: text, answer });
    return answer;
  }

  #vouchers(codes: string[]): VoucherCheck[] {
    const before = new Set<string>();
    return codes.map((typed) => {
      const code = typed.trim();
      if (before.has(code)) return { code, state: 'repeated' };
      before.add(code);
      const became = this.#converted.get(code);
      const known = vouchers[code];
      if (!known) return { code, state: 'unknown' };
      return became
        ? { code, ...known, state: 'used', used_at: new Date().toISOString(), became }
        : { code, ...known };
    });
  }

  #superUser() {
    if (this.asked.get('level') === 'contract') throw failure('level-too-low');
  }

  /** The commands; those that need the portal refuse while it can't be reached. */
  get handlers(): Handlers {
    if (this.asked.get('phase') !== 'offline') return this.#handlers;
    const here: readonly string[] = ['serials_read', 'list_pasted', 'draft', 'draft_keep'];
    const refuse = () => {
      throw failure('offline');
    };
    return Object.fromEntries(
      Object.entries(this.#handlers).map(([name, answer]) => [name, here.includes(name) ? answer : refuse]),
    ) as unknown as Handlers;
  }

  readonly #handlers: Handlers = {
    serials_read: (wanted) => {
      const { name, content } = wanted.file;
      const refused = (reason: string) => failure('file-unreadable', { name, reason, maximum: '2000' });
      if (!/\.(eml|html?|txt|csv|tsv|xlsx|xlsm)$/i.test(name)) throw refused('kind');
      const text = new TextDecoder().decode(Uint8Array.from(atob(content), (char) => char.charCodeAt(0)));
      const found = readFixture(wanted, text);
      if (!found) throw refused('serials');
      if (found.serials.length > 2000) throw refused('rows');
      return found;
    },
    list_pasted: (text) => pasteFixture(text),
    serials_check: ({ serial_numbers }) => {
      const before = new Set<string>();
      return { checks: serial_numbers.map((typed) => this.#check(typed, before)) };
    },
    register: ({ key, form }) => this.#once(key, form, () => this.#register(form.registrations, false, true)),
    bulk_check: ({ rows }) => {
      this.#superUser();
      return this.#register(rows, true, false);
    },
    bulk_register: ({ key, form }) => {
      this.#superUser();
      return this.#once(key, form, () => this.#register(form.rows, false, false));
    },
    addresses: ({ customer_number, country, starts_with }) => ({
      addresses: this.#addresses.filter(
        (it) =>
          it.customer_number === customer_number &&
          (country === null || it.country === country) &&
          [it.city, it.line1, it.postal_code ?? ''].some((text) =>
            text.toLowerCase().startsWith(starts_with.toLowerCase()),
          ),
      ),
    }),
    address_add: ({ form }) => {
      const missing = (['line1', 'city', 'country'] as const).filter((field) => !form[field].trim());
      if (missing.length)
        throw failure(
          'invalid-fields',
          {},
          missing.map((field) => ({ field, code: 'required', params: {} })),
        );
      const added = {
        line2: null,
        line3: null,
        line4: null,
        state: null,
        postal_code: null,
        ...form,
        address_id: `N${this.#addresses.length}`,
      };
      this.#addresses = [...this.#addresses, added];
      return added;
    },
    vouchers_check: ({ codes }) => ({ vouchers: this.#vouchers(codes) }),
    vouchers_convert: ({ key, form }) =>
      this.#once(key, form, () =>
        this.#sum(
          this.#vouchers(form.vouchers.map(({ code }) => code)).map((check): TransactionResult => {
            if (check.state !== 'open' || !check.converts_to)
              return refused(check.code, `voucher-${check.state}`, { code: check.code, date: '' });
            const serial_number = `B00000001${String(this.#converted.size + 10)}`;
            this.#converted.set(check.code, serial_number);
            return {
              of: check.code,
              license: {
                license_id: `l-${serial_number}`,
                entitlement_id: `e-${serial_number}`,
                serial_number,
                sku: check.converts_to.sku,
                product_name: check.converts_to.product_name,
                quantity: check.converts_to.quantity,
                unlimited: false,
                keys: ['••••-••••-••••-7Q2F'],
              },
            };
          }),
          false,
        ),
      ),
    draft: ({ name }) => ({ name, value: this.#drafts.get(name) ?? null }),
    draft_keep: ({ name, value }) => {
      if (value === null) this.#drafts.delete(name);
      else this.#drafts.set(name, value);
      return null;
    },
  };
}

function address(
  address_id: string,
  customer_number: string,
  line1: string,
  line2: string | null,
  city: string,
  state: string | null,
  postal_code: string,
  country: string,
): InstallAddress {
  return {
    address_id,
    customer_number,
    line1,
    line2,
    line3: null,
    line4: null,
    city,
    state,
    postal_code,
    country,
  };
}
