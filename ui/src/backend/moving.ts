// Host ID changes, histories and deliveries over the sample catalog: part of the fixture, never of the product.
//
// ?moved=2 begins with that many moves in the period (of two that are allowed, one more for a dead host);
// ?beyond=refuse refuses what is beyond the limit, else customer care decides; ?requested=1 has a request that waits;
// ?place=none picks no place for a file; ?history=none knows of no event.
import { BackendError, type Args, type CommandName, type Reply } from './backend';
import type {
  CareRequest,
  DownloadRow,
  Failure,
  LicenseEvent,
  LicenseView,
  Rehost,
  RehostAllowance,
  RehostCheck,
  Replaced,
} from './index';
import { day } from './sample';

type Moving = Extract<
  CommandName,
  'rehost_check' | 'rehost' | 'license_history' | 'deliver_by_mail' | 'deliver_sealed'
>;
type Handlers = { [K in Moving]: (args: Args<K>) => Reply<K> };

/** What the rest of the fixture knows of a license. */
export interface SampleLicense {
  id: string;
  entitlement: string;
  serial: string;
  sku: string;
  product: string;
  quantity: number;
  host_id: string | null;
  partner: string | null;
  registered_at: string;
  file_name: string;
}

const LIMIT = 2;
const PERIOD = 365;
const KEY = '••••-••••-••••-7Q2F';
const named = ['bill@acme.example', 'ted@data.example'];

const failure = (code: string, params: Record<string, string> = {}, fields: Failure['fields'] = []) =>
  new BackendError({ code, params, fields, detail: '', retryable: code === 'offline' });
const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

export class MovingLicenses {
  #hosts = new Map<string, string>();
  #events = new Map<string, LicenseEvent[]>();
  #replaced = new Map<string, Replaced[]>();
  #moves = new Map<string, number>();
  #answered = new Map<string, unknown>();

  constructor(
    private readonly asked: URLSearchParams,
    private readonly sample: (license: string) => SampleLicense,
    private readonly stale: (...topics: string[]) => void,
  ) {}

  /** A license as it is after what was done to it. */
  applied(license: LicenseView): LicenseView {
    const host_id = this.#hosts.get(license.id) ?? license.host_id;
    return { ...license, host_id, history: this.#history(license.id).slice(0, 20) };
  }
  /** A download, marked where the license file was made anew since. */
  marked(row: DownloadRow): DownloadRow {
    const events = this.#events.get(row.source.replace('license:', '')) ?? [];
    const since = events.findLast(({ event, at }) => event === 'rehosted' && at > row.started_at);
    return { ...row, replaced_at: since?.at ?? null };
  }

  #history(id: string): LicenseEvent[] {
    if (this.asked.get('history') === 'none') return [];
    const { registered_at, serial, host_id, partner } = this.sample(id);
    const actor: Partial<LicenseEvent> =
      partner === 'Skynet' ? { by_name: 'Mary Keller', on_behalf_by: partner } : { by_name: 'Bill Archer' };
    const before: LicenseEvent[] = [
      { event: 'delivered', at: ago(31), ...actor, after: 'ted@data.example' },
      ...(host_id
        ? [
            {
              event: 'rehosted',
              at: ago(40),
              by_name: 'Ted Dale',
              before: '00:1A:4B:11:09:C2',
              after: host_id,
            },
          ]
        : []),
      { event: 'registered', at: registered_at, ...actor, after: serial },
    ];
    return [...(this.#events.get(id) ?? []), ...before];
  }
  #tell(id: string, event: Omit<LicenseEvent, 'at' | 'by_name'>): string {
    const at = new Date().toISOString();
    this.#events.set(id, [{ ...event, at, by_name: 'Bill Archer' }, ...(this.#events.get(id) ?? [])]);
    this.stale('catalog');
    return at;
  }

  #allowance(id: string): RehostAllowance {
    const used = Number(this.asked.get('moved') ?? 0) + (this.#moves.get(id) ?? 0);
    const left = Math.max(0, LIMIT - used);
    return { limit: LIMIT, period_days: PERIOD, grace: 1, used, left, next_on: left ? null : day(118) };
  }
  #check(id: string, form: Rehost): RehostCheck {
    const { host_id, file_name } = this.sample(id);
    const old = this.#hosts.get(id) ?? host_id;
    const wrong = form.host_id.includes('?') ? 'form' : form.host_id === old ? 'unchanged' : undefined;
    if (wrong) throw failure('invalid-fields', {}, [{ field: 'host_id', code: wrong, params: {} }]);
    const allowance = this.#allowance(id);
    const allowed = LIMIT + (form.reason === 'host_dead' ? allowance.grace : 0);
    const beyond = this.asked.get('beyond') === 'refuse' ? 'refused' : 'care';
    return {
      outcome: allowance.used < allowed ? 'done' : beyond,
      old_host_id: old,
      new_host_id: form.host_id,
      keys_replaced: [KEY],
      file_replaced: file_name,
      allowance,
      open_request: this.asked.has('requested') ? 'R-2026-0411' : null,
    };
  }

  /** The same request gets the first answer again. */
  #once<T>(key: string, work: () => T): T {
    if (!this.#answered.has(key)) this.#answered.set(key, work());
    return this.#answered.get(key) as T;
  }

  #deliver(licenses: string[], after: string) {
    for (const id of licenses) this.#tell(id, { event: 'delivered', after });
  }

  get handlers(): Handlers {
    if (this.asked.get('phase') !== 'offline') return this.#handlers;
    const refuse = () => {
      throw failure('offline');
    };
    return Object.fromEntries(
      Object.keys(this.#handlers).map((name) => [name, refuse]),
    ) as unknown as Handlers;
  }

  readonly #handlers: Handlers = {
    rehost_check: ({ id, form }) => this.#check(id, form),
    rehost: ({ id, key, form }) =>
      this.#once(key, () => {
        const check = this.#check(id, form);
        const it = this.sample(id);
        if (check.outcome === 'refused')
          throw failure('rehost-refused', { limit: String(LIMIT), days: String(PERIOD) });
        if (check.outcome === 'care') {
          const request: CareRequest = {
            request_id: 'R-2026-0412',
            kind: 'rehost',
            state: 'open',
            subject_id: id,
            serial_number: it.serial,
            created_at: new Date().toISOString(),
          };
          return { outcome: 'care', request, allowance: check.allowance };
        }
        const at = this.#tell(id, { event: 'rehosted', before: check.old_host_id, after: form.host_id });
        const before = this.#replaced.get(id) ?? [];
        const number = before.length + 2;
        const replaced = { number, replaced_at: at, keys: [KEY], host_id: check.old_host_id, has_file: true };
        this.#replaced.set(id, [replaced, ...before]);
        this.#hosts.set(id, form.host_id);
        this.#moves.set(id, (this.#moves.get(id) ?? 0) + 1);
        return {
          outcome: 'done',
          license: {
            license_id: id,
            entitlement_id: it.entitlement,
            serial_number: it.serial,
            sku: it.sku,
            product_name: it.product,
            quantity: it.quantity,
            unlimited: false,
            keys: ['••••-••••-••••-M4XC'],
            file_name: it.file_name,
          },
          allowance: this.#allowance(id),
        };
      }),
    license_history: ({ id }) => {
      const events = this.#history(id);
      const first = events.findLast(({ event }) => event === 'rehosted');
      return {
        events,
        replaced: [
          ...(this.#replaced.get(id) ?? []),
          ...(first
            ? [
                {
                  number: 1,
                  replaced_at: first.at,
                  keys: ['••••-••••-••••-A81D'],
                  host_id: first.before,
                  has_file: true,
                },
              ]
            : []),
        ],
        lineage: [this.sample(id).serial],
      };
    },
    deliver_by_mail: ({ key, form }) =>
      this.#once(key, () => {
        if (!named.includes(form.to.toLowerCase()))
          throw failure('invalid-fields', {}, [{ field: 'to', code: 'unknown-choice', params: {} }]);
        this.#deliver(form.licenses, form.to);
        return { delivery_id: `d${this.#answered.size + 1}`, licenses: form.licenses.length, to: form.to };
      }),
    deliver_sealed: ({ licenses, passphrase }) => {
      if ([...passphrase].length < 12)
        throw failure('invalid-fields', {}, [
          { field: 'passphrase', code: 'too-short', params: { minimum: '12' } },
        ]);
      if (this.asked.get('place') === 'none') return null;
      this.#deliver(licenses, 'sealed');
      return '/home/bill/Downloads/licenses.tar.age';
    },
  };
}
