// Version upgrades and requests to customer care over made-up notifications: part of the fixture, never of the product.
//
// ?upgrades=none offers nothing; ?requests=none has no request, ?requests=settled none that is open. VU-2026-0042 is
// found by its ID alone.
import { BackendError, type Args, type CommandName, type Reply } from './backend';
import type {
  Ask,
  CatalogRow,
  ErrorBody,
  Failure,
  OfferedLicense,
  TransactionResult,
  UpgradeNotification,
  UpgradeOffer,
} from './index';

/** What is answered here. */
type Upgrading = Extract<CommandName, 'upgrades' | 'upgrade'>;
type Handlers = { [K in Upgrading]: (args: Args<K>) => Reply<K> };

const failure = (code: string, params: Record<string, string> = {}, fields: Failure['fields'] = []) =>
  new BackendError({ code, params, fields, detail: '', retryable: code === 'offline' });

const host: Ask = { detail: 'host_id', required: true };
const version: Ask = { detail: 'version', required: false };

function offered(
  serial_number: string,
  quantity: number,
  ownership: string,
  more: Partial<OfferedLicense> = {},
): OfferedLicense {
  const upgraded = more.upgraded ?? 0;
  return {
    serial_number,
    entitlement_id: `e-${serial_number}`,
    quantity,
    upgraded,
    left: quantity - upgraded,
    verdict: upgraded === quantity ? 'upgraded' : 'ok',
    ownership,
    details: {},
    may_act_on_behalf: false,
    ...more,
  };
}

type Pair = Pick<
  UpgradeOffer,
  'from_sku' | 'from_name' | 'from_version' | 'to_sku' | 'to_name' | 'to_version'
>;
/** An offer before it is counted. */
interface Held {
  notification: Omit<UpgradeNotification, 'offers'>;
  pair: Pair;
  asks: Ask[];
  licenses: OfferedLicense[];
  /** Found by the ID of its notification alone. */
  unlisted?: boolean;
}

const acme = { company: 'Acme Inc', customer_number: '123456789' };
const farm = { company: 'Farm Foods', customer_number: '987654321' };
const pair = (from: [string, string, string], to: [string, string, string]): Pair => ({
  from_sku: from[0],
  from_name: from[1],
  from_version: from[2],
  to_sku: to[0],
  to_name: to[1],
  to_version: to[2],
});

/** The product of the sample catalog whose licenses can be upgraded, and what it becomes. */
const client = pair(
  ['NBE-70-CLI', 'Network Backup Enterprise Client', '7.0'],
  ['NBE-75-CLI', 'Network Backup Enterprise Client', '7.5'],
);
const CLIENTS = 'VU-2026-0019';

export class UpgradingLicenses {
  #held: Held[];
  #clients: ReadonlySet<string>;
  /** Licenses that requests are about. */
  #answered = new Map<string, { form: string; answer: Reply<'upgrade'> }>();
  #made = 0;

  constructor(
    private readonly asked: URLSearchParams,
    rows: readonly CatalogRow[],
  ) {
    const of = (sku: string) => rows.filter((row) => row.sku === sku && row.support_id === '1001-ACME');
    const clients = of('NBE-70-CLI').slice(0, 9);
    const became = of('BKP-11-SBS').map(({ serial }) => serial);
    this.#clients = new Set(clients.map(({ id }) => id));
    const backup = { notification_id: 'VU-2026-0007', ...acme };
    const dana = { owner_name: 'Dana Field', may_act_on_behalf: true };
    const contacts = [
      { name: 'Dana Field', email: 'dana@farmfoods.example' },
      { name: '', email: 'it@farmfoods.example' },
    ];
    const none = asked.get('upgrades') === 'none' || asked.has('empty');
    const held: Held[] = [
      {
        notification: backup,
        pair: pair(
          ['BKP-10-SBS', 'Backup 10 for Small Business Server', '10.1'],
          ['BKP-11-SBS', 'Backup 11 for Small Business Server', '11D'],
        ),
        asks: [host, version],
        licenses: [
          offered('B0000004411', 5, 'mine', {
            details: { host_id: 'newark-bk-02' },
            owner_name: 'Bill Archer',
          }),
          offered('B0000004412', 3, 'unowned'),
          offered('B0000004413', 10, 'shared', {
            upgraded: 4,
            owner_name: 'Ted Dale',
            details: { host_id: '8F2A71C0' },
            became: became.slice(0, 1),
          }),
          offered('B0000004414', 2, 'mine', { verdict: 'maintenance_lapsed', owner_name: 'Bill Archer' }),
          offered('B0000004415', 1, 'others', { verdict: 'not_yours', owner_name: 'Rita Okafor' }),
          offered('B0000004416', 1, 'mine', {
            upgraded: 1,
            owner_name: 'Bill Archer',
            became: became.slice(1, 2),
          }),
        ],
      },
      {
        notification: backup,
        pair: pair(
          ['BKP-10-AGT', 'Backup 10 Remote Agent', '10.1'],
          ['BKP-11-AGT', 'Backup 11 Remote Agent', '11D'],
        ),
        asks: [],
        licenses: [
          offered('B0000004421', 20, 'mine', { upgraded: 20, became: became.slice(2, 4) }),
          offered('B0000004422', 5, 'shared', {
            upgraded: 5,
            owner_name: 'Ted Dale',
            became: became.slice(4, 5),
          }),
        ],
      },
      {
        notification: backup,
        pair: pair(
          ['CLS-SOL-T1', 'Cluster Server for Solaris, Tier 1', '1.3'],
          ['CLS-SOL-20', 'Cluster Server for Solaris, Tier 1', '2.0'],
        ),
        asks: [host],
        licenses: [
          offered('B0000004431', 2, 'mine', { verdict: 'maintenance_lapsed', owner_name: 'Bill Archer' }),
          offered('B0000004432', 1, 'shared', { verdict: 'not_allowed', owner_name: 'Ted Dale' }),
        ],
      },
      {
        notification: { notification_id: CLIENTS, ...acme },
        pair: client,
        asks: [],
        licenses: clients.map((row) =>
          offered(row.serial, row.quantity, row.registered ? 'mine' : 'unowned', {
            entitlement_id: row.id,
            details: { host_id: row.host_id },
            owner_name: row.registered ? 'Bill Archer' : null,
          }),
        ),
      },
      {
        notification: { notification_id: 'VU-2026-0031', ...farm },
        pair: pair(
          ['EPP-11-PRP', 'Endpoint Protection 11', '11.0'],
          ['EPP-12-PRP', 'Endpoint Protection 12.1', '12.1'],
        ),
        asks: [],
        licenses: [
          offered('B0000004451', 40, 'customers', dana),
          offered('B0000004452', 10, 'unowned', { may_act_on_behalf: true, contacts }),
        ],
      },
      {
        notification: { notification_id: 'VU-2026-0042', ...acme },
        pair: pair(
          ['STF-43-STD', 'Storage Foundation 4.3', '4.3'],
          ['STF-50-STD', 'Storage Foundation 5.0', '5.0'],
        ),
        asks: [],
        licenses: [offered('B0000004461', 2, 'mine', { owner_name: 'Bill Archer' })],
        unlisted: true,
      },
    ];
    this.#held = none ? held.filter(({ unlisted }) => unlisted) : held.filter((it) => it.licenses.length);
  }

  /** The notification that offers to upgrade a license of the sample catalog. */
  offerOf(row: CatalogRow): string | null {
    return this.#clients.has(row.id) ? CLIENTS : null;
  }

  #offer({ pair, asks, licenses }: Held): UpgradeOffer {
    const sum = (of: (license: OfferedLicense) => number) =>
      licenses.reduce((sum, license) => sum + of(license), 0);
    return {
      ...pair,
      asks,
      total: sum(({ quantity }) => quantity),
      upgraded: sum(({ upgraded }) => upgraded),
      upgradable: sum(({ verdict, left }) => (verdict === 'ok' ? left : 0)),
      licenses,
    };
  }

  #notifications(wanted: string | null): UpgradeNotification[] {
    const found = new Map<string, UpgradeNotification>();
    for (const held of this.#held) {
      const { notification, unlisted } = held;
      if (wanted === null ? unlisted : notification.notification_id !== wanted.trim()) continue;
      const before = found.get(notification.notification_id);
      found.set(notification.notification_id, {
        ...notification,
        offers: [...(before?.offers ?? []), this.#offer(held)],
      });
    }
    if (wanted !== null && found.size === 0) throw failure('notification-unknown', { notification: wanted });
    return [...found.values()];
  }

  #upgrade(form: Args<'upgrade'>['form']): Reply<'upgrade'> {
    const held = this.#held.find(
      ({ notification, pair }) =>
        notification.notification_id === form.notification_id &&
        pair.from_sku === form.from_sku &&
        pair.to_sku === form.to_sku,
    );
    const results = (form.licenses ?? []).map((chosen): TransactionResult => {
      const of = chosen.serial_number;
      const refused = (code: string, more: Partial<ErrorBody> = {}): TransactionResult => ({
        of,
        error: { code, message: '', params: { serial: of }, retryable: false, ...more },
      });
      const license = held?.licenses.find(({ serial_number }) => serial_number === of);
      if (!held || !license) return refused('not-offered');
      if (license.verdict === 'maintenance_lapsed') return refused('upgrade-maintenance-lapsed');
      if (license.verdict === 'not_yours' || (license.ownership === 'customers' && !form.on_behalf))
        return refused('not-yours');
      const quantity = chosen.quantity ?? license.left;
      if (quantity > license.left) return refused('too-many', { params: { left: String(license.left) } });
      // A host that the vendor's generator can't read, so that an upgrade of several can fail in part.
      if (chosen.details.host_id?.includes('?'))
        return refused('invalid-fields', { fields: [{ field: 'details.host_id', code: 'form' }] });
      const serial_number = `B00000099${String((this.#made += 1)).padStart(2, '0')}`;
      const upgraded = license.upgraded + quantity;
      const left = license.left - quantity;
      held.licenses = held.licenses.map((it) =>
        it === license
          ? {
              ...it,
              upgraded,
              left,
              verdict: left ? it.verdict : 'upgraded',
              became: [...(it.became ?? []), serial_number],
            }
          : it,
      );
      return {
        of,
        license: {
          license_id: `l-${serial_number}`,
          entitlement_id: `e-${serial_number}`,
          serial_number,
          sku: held.pair.to_sku,
          product_name: held.pair.to_name,
          quantity,
          unlimited: false,
          keys: ['••••-••••-••••-7Q2F'],
          file_name: held.asks.length ? `${serial_number}.slf` : null,
          from_serial: of,
        },
      };
    });
    const failed = results.filter(({ error }) => error).length;
    return { transaction_id: `u${this.#made}`, succeeded: results.length - failed, failed, results };
  }

  /** The commands; all of them need the portal. */
  get handlers(): Handlers {
    const there = () => {
      if (this.asked.get('phase') === 'offline') throw failure('offline');
    };
    return {
      upgrades: ({ notification_id }) => {
        there();
        return { notifications: this.#notifications(notification_id) };
      },
      // The same request gets the first answer again.
      upgrade: ({ key, form }) => {
        there();
        const text = JSON.stringify(form);
        const before = this.#answered.get(key);
        if (before && before.form !== text) throw failure('key-reused');
        const answer = before?.answer ?? this.#upgrade(form);
        this.#answered.set(key, { form: text, answer });
        return answer;
      },
    };
  }
}
