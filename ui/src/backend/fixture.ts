// A complete backend over generated sample data, for the tests and the accessibility run. Never part of the product:
// vite.config.ts puts it in only where the mode is `fixture` or `test`.
//
// What it shows is chosen in the address: ?rows=1204 &mirror=needs_passphrase &phase=offline &signed=out &empty=1
// &language=de &theme=dark &slow=400 (milliseconds) &fail=catalog_open,overview (answer with an error); and what
// written.ts says.
import type {
  AppState,
  CatalogColumn,
  CatalogQuery,
  CatalogRow,
  ContractRow,
  ContractsQuery,
  DownloadRow,
  EntitlementDetails,
  Failure,
  ManualReminderRow,
  MirrorState,
  ReminderRow,
  Settings,
  SoftwareGroup,
  SyncPhase,
  SyncView,
} from './index';
import type { KeyChange } from '../generated/api';
import {
  BackendError,
  type Backend,
  type CommandName,
  type Args,
  type EventName,
  type Reply,
} from './backend';
import { chance, day, filesOf, products, sampleRow, sites } from './sample';
import { FlexContracts } from './flexing';
import { GettingLicenses } from './getting';
import { MovingLicenses } from './moving';
import { askingHandlers } from './asking';
import { Shares } from './sharing';
import { SitesAndPeople } from './sites';
import { UpgradingLicenses } from './upgrading';
import { Written, baseOf } from './written';

const asked = new URLSearchParams(typeof location === 'undefined' ? '' : location.search);
const empty = asked.has('empty');
const rowCount = empty ? 0 : Number(asked.get('rows') ?? 1204);
const slow = Number(asked.get('slow') ?? 0);
const failing = new Set((asked.get('fail') ?? '').split(','));

const failure = (code: string, retryable = false, params: Record<string, string> = {}): Failure => ({
  code,
  params,
  fields: [],
  detail: '',
  retryable,
});
const refuse = (code: string, retryable = false): never => {
  throw new BackendError(failure(code, retryable));
};

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

// ── Rows ──

const small = rowCount <= 20_000;
const all: CatalogRow[] = small ? Array.from({ length: rowCount }, (_, n) => sampleRow(n)) : [];
const rowAt = (n: number) => (small ? all[n]! : sampleRow(n));
const byId = new Map(all.map((row) => [row.id, row]));

const sortKeys: Record<CatalogColumn, (row: CatalogRow) => string | number> = {
  serial: (row) => row.serial,
  product: (row) => row.product,
  site: (row) => row.site,
  quantity: (row) => row.quantity,
  term: (row) => row.days_left ?? 1e9,
  order: (row) => row.order_number,
  ordered_on: (row) => row.ordered_on ?? '',
  kind: (row) => row.kind,
  partner: (row) => row.partner ?? '',
  family: (row) => row.family,
  registered: (row) => Number(row.registered),
  host: (row) => row.host_id ?? '',
};

function matches(row: CatalogRow, query: CatalogQuery): boolean {
  const words = query.text.toLowerCase().split(/\s+/).filter(Boolean);
  const text =
    `${row.serial} ${row.product} ${row.order_number} ${row.site} ${row.host_id ?? ''} ${written.textOf(row)}`.toLowerCase();
  return (
    written.matches(row, query) &&
    words.every((word) => text.includes(word)) &&
    (query.site === null || row.support_id === query.site) &&
    (query.buckets.length === 0 || query.buckets.includes(row.bucket)) &&
    (query.families.length === 0 || query.families.includes(row.family)) &&
    (query.skus.length === 0 || query.skus.includes(row.sku)) &&
    (query.kinds.length === 0 || query.kinds.includes(row.kind)) &&
    (query.partners.length === 0 || query.partners.includes(row.partner ?? '')) &&
    (query.registered === null || row.registered === query.registered)
  );
}

let views = 0;
const open = new Map<number, { total: number; at: (n: number) => CatalogRow }>();

function openView(query: CatalogQuery) {
  const view = (views += 1);
  if (!small) {
    open.set(view, { total: rowCount, at: (n) => rowAt(query.descending ? rowCount - 1 - n : n) });
  } else {
    const key = sortKeys[query.sort ?? 'serial'];
    const way = query.descending ? -1 : 1;
    const rows = all.filter((row) => matches(row, query));
    const byField =
      query.sort_field === null ? undefined : written.compare(query.sort_field, query.descending);
    rows.sort(
      (a, b) => byField?.(a, b) || (key(a) < key(b) ? -way : key(a) > key(b) ? way : a.id < b.id ? -1 : 1),
    );
    open.set(view, { total: rows.length, at: (n) => rows[n]! });
  }
  const { total, at } = open.get(view)!;
  const first = Array.from({ length: Math.min(128, total) }, (_, n) => at(n));
  return { view, total, of: rowCount, first };
}

const counted = (key: (row: CatalogRow) => string | null) => {
  const counts = new Map<string, number>();
  for (const row of small ? all : Array.from({ length: 2000 }, (_, n) => sampleRow(n))) {
    const value = key(row);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
};

// ── Contracts and reminders ──

const isContract = (row: CatalogRow) => row.ends_on !== null;

function contractOf(row: CatalogRow): ContractRow {
  const next = [90, 60, 30].find((lead) => (row.days_left ?? 0) > lead);
  return {
    id: row.id,
    serial: row.serial,
    product: row.product,
    site: row.site,
    partner: row.partner,
    partner_email:
      row.partner === 'Skynet' ? 'mary@skynet.example' : row.partner ? 'sales@partner.example' : null,
    quantity: row.quantity,
    unlimited: row.unlimited,
    ends_on: row.ends_on!,
    days_left: row.days_left!,
    bucket: row.bucket,
    renewed: row.renewed,
    renewed_by: row.renewed ? `M${Math.floor(chance(row.quantity, 40) * 9e9 + 1e9)}` : null,
    lead_times: chance(row.days_left!, 41) > 0.95 ? [120, 45] : null,
    lead_times_base: baseOf(null),
    next_reminder: next ? day(row.days_left! - next) : null,
    sku: row.product,
    support_id: row.site,
    state: row.renewed ? 'renewed' : row.days_left! < 0 ? 'over' : next ? 'next' : 'all_sent',
    asked_on: null,
    declined: null,
  };
}

const contracts = all
  .filter(isContract)
  .map(contractOf)
  .sort((a, b) => a.days_left - b.days_left);
const current = contracts.filter((contract) => !contract.renewed);

/** Contracts as a query lists them. */
function listed(query: ContractsQuery) {
  const rows = (query.renewed ? contracts : current).filter(
    (it) =>
      (query.buckets.length === 0 || query.buckets.includes(it.bucket)) &&
      (query.site === null || it.site === sites.find((site) => site.support_id === query.site)?.name) &&
      (query.from === null || it.ends_on >= query.from) &&
      (query.to === null || it.ends_on <= query.to),
  );
  return { total: rows.length, rows: rows.slice(query.start, query.start + (query.count || rows.length)) };
}

let reminders: ReminderRow[] = current
  .filter((contract) => contract.days_left >= -3 && contract.days_left < 45)
  .slice(0, 14)
  .map((contract, n) => ({
    id: `r${n}`,
    serial: contract.serial,
    entitlement_id: contract.id,
    product: contract.product,
    site: contract.site,
    ends_on: contract.ends_on,
    days_left: contract.days_left,
    bucket: contract.bucket,
    threshold: contract.days_left < 30 ? 30 : 60,
    told_at: ago(60 * (n * 19 + 1)),
    state: n < 7 ? 'new' : n < 10 ? 'acknowledged' : n < 12 ? 'snoozed' : 'cancelled',
    snoozed_until: n >= 10 && n < 12 ? day(9) : null,
    note: null,
    reason: null,
  }));

let manual: ManualReminderRow[] = empty
  ? []
  : [
      {
        id: 'm1',
        serial: 'M0000000077',
        ends_on: day(64),
        remind_on: day(21),
        note: 'Certificate in the safe, folder 3',
        oddity: null,
      },
    ];

// ── Downloads ──

let downloads: DownloadRow[] = empty
  ? []
  : [
      ['d1', 'Backup_11_Setup.iso', 'Backup 11 for Small Business Server', 'running', 0.62, 1_420_000_000],
      ['d2', 'Storage_Foundation_5_0_SP2.exe', 'Storage Foundation 5.0', 'waiting', 0, 84_300_000],
      ['d3', 'B3795742288.slf', 'B3795742288', 'done', 1, 2_310],
      ['d4', 'Endpoint_Protection_12_1_Setup.iso', 'Endpoint Protection 12.1', 'failed', 0.31, 910_000_000],
      ['d5', 'Network_Backup_Client.zip', 'Network Backup Enterprise Client', 'cancelled', 0.1, 310_000_000],
    ].map((it) => {
      const [id, file_name, belongs_to, state, share, size] = it as [
        string,
        string,
        string,
        string,
        number,
        number,
      ];
      return {
        id,
        source: file_name.endsWith('.slf') ? `license:${id}` : `release:X/${file_name}`,
        file_name,
        belongs_to,
        state,
        received: Math.round(size * share),
        size,
        speed: state === 'running' ? 48_000_000 : null,
        verified: state === 'done' ? 'signature' : null,
        error: state === 'failed' ? failure('download-wrong-hash', true) : null,
        path: state === 'done' ? `/home/bill/Downloads/${file_name}` : null,
        started_at: ago(3),
        replaced_at: null,
      };
    });

// ── State ──

const phases: Record<string, SyncPhase> = {
  idle: { state: 'idle' },
  syncing: { state: 'syncing', rows: 48_200, first: true },
  offline: { state: 'offline', since: ago(190) },
  held: { state: 'held', removals: 412, of: 1204 },
  failed: { state: 'failed', error: failure('unavailable', true) },
};
const mirrors: Record<string, MirrorState> = {
  open: { state: 'open' },
  none: { state: 'none' },
  needs_new_passphrase: { state: 'needs_new_passphrase' },
  needs_passphrase: { state: 'needs_passphrase' },
  key_lost: { state: 'key_lost', reason: 'key-missing', has_passphrase: true },
  waiting: {
    state: 'waiting_for_keyring',
    keyring: 'Secret Service',
    has_passphrase: true,
    is_new: false,
    gave_up: false,
  },
  locked: {
    state: 'waiting_for_keyring',
    keyring: 'Secret Service',
    has_passphrase: false,
    is_new: true,
    gave_up: true,
  },
  opening: { state: 'opening' },
  unusable: { state: 'unusable', error: failure('profile-folder') },
};

let sync: SyncView = {
  phase: phases[asked.get('phase') ?? 'idle'] ?? { state: 'idle' },
  last_synced: empty ? null : ago(asked.get('phase') === 'offline' ? 190 : 2),
  stale: false,
  entitlements: rowCount,
  waiting: 0,
  undecided: 0,
  live: asked.get('phase') !== 'offline' && !empty,
  indexing: false,
  lost_edits: false,
};
const written = new Written({
  rows: all,
  rowOf: (id) => byId.get(id) ?? (small ? refuse('not-found') : sampleRow(Number(id.slice(2, 10)))),
  empty,
  seeded: asked.get('outbox') !== 'none',
  offline: () => sync.phase.state === 'offline',
  stale: (...topics) => stale(...topics),
});

const syncNow = (): SyncView => ({ ...sync, waiting: written.waiting, undecided: written.undecided });
let atLogin = { at_login: false as boolean | null, has_tray: true, offer: false };
let settings: Settings = {
  language: asked.get('language'),
  theme: asked.get('theme'),
  lead_times: [90, 60, 30],
  notifications: true,
  keep_running: null,
  download_folder: null,
  grids: {},
};
const bill = {
  account_id: 'a1',
  email: 'bill@acme.example',
  name: 'Bill Archer',
  company: 'Acme Inc',
  role: 'customer',
};
const digits = (of: string) => Array.from({ length: 16 }, () => of).join(' ');
let keyChange: KeyChange | null =
  asked.get('keys') === 'changed'
    ? { portal_name: 'Northlight', trusted: [digits('3b6a')], unconfirmed: [digits('91c4')] }
    : null;
let signedIn = asked.get('signed') !== 'out';
let mirror: MirrorState = signedIn
  ? (mirrors[asked.get('mirror') ?? 'open'] ?? mirrors.open!)
  : { state: 'none' };
let account: Reply<'account_get'> = {
  email: bill.email,
  new_email: null,
  profile: {
    customer_type: 'end_user',
    first_name: 'Bill',
    last_name: 'Archer',
    company: 'Acme Inc',
    phone: '+1 212 555 0100',
    phone_extension: '',
    address: {
      line1: '0 Liberty Place',
      line2: 'Floor 10',
      city: 'New York',
      state: 'NY',
      postal_code: '10006',
      country: 'US',
    },
    additional_email: '',
    language: 'en',
  },
};

let sessions: Reply<'account_sessions'> = [
  ['s1', 'bill-laptop', 1, true],
  ['s2', 'bill-desktop', 60 * 5, false],
  ['s3', null, 60 * 24 * 12, false],
].map(([id, name, minutes, current]) => ({
  id: String(id),
  device_name: name === null ? null : String(name),
  created_at: ago(60 * 24 * 40),
  last_seen_at: ago(Number(minutes)),
  current: current === true,
}));

const appState = (): AppState => ({
  version: '0.1.0',
  portal: 'http://127.0.0.1:8080',
  portal_name: signedIn ? 'Northlight License Portal' : null,
  account: signedIn ? bill : null,
  session_ended: asked.get('session') === 'ended' || asked.get('session') === 'locked',
  account_locked: asked.get('session') === 'locked',
  mirror,
  key_change: signedIn ? keyChange : null,
  today: day(0),
  settings,
  language: settings.language ?? 'en',
  locale: navigator.language,
  sync: syncNow(),
  lead_times_base: baseOf(settings.lead_times),
});

/** When the licenses were registered. */
const registeredAt = ago(60 * 24 * 75);

function details(id: string): EntitlementDetails {
  const row = byId.get(id) ?? (small ? refuse('not-found') : sampleRow(Number(id.slice(2, 10))));
  const product = products.find((it) => it.sku === row.sku)!;
  const site = sites.find((it) => it.support_id === row.support_id)!;
  const older = `B${String(Math.floor(chance(row.quantity, 20) * 9e9 + 1e9))}`;
  return {
    row,
    version: product.version === 'n/a' ? null : product.version,
    platform: row.family === 'Cluster Server' ? 'Solaris' : 'Windows',
    not_transactable: null,
    customer_number: site.number,
    price_tier: row.family === 'Cluster Server' ? '1' : null,
    customer_contacts: [{ name: 'Bill Archer', email: 'bill@acme.example' }],
    ship_to: 'Data Ltd',
    ship_to_contacts: [{ name: 'Ted Dale', email: 'ted@data.example' }],
    partner_contacts: row.partner ? [{ name: 'Mary Keller', email: 'mary@skynet.example' }] : [],
    licenses: row.registered
      ? [
          moving.applied({
            id: `l-${row.id}`,
            keys: ['••••-••••-••••-7Q2F'],
            may_reveal: row.support_id !== '1003-GLOB',
            host_id: row.host_id,
            system_type: row.host_id ? 'GP7000F Model 650' : null,
            deployed_tier: row.family === 'Cluster Server' ? '1' : null,
            technical_contact: written.contactOf(`l-${row.id}`, {
              name: 'Ted Dale',
              email: 'ted@data.example',
            }),
            may_edit: written.mayEdit(row),
            may_move: written.mayEdit(row),
            unattended: false,
            own: false,
            contact_pending: written.contactPending(row.id),
            contact_base: baseOf(null),
            owner_name: 'Bill Archer',
            registered_at: registeredAt,
            file_name: `${row.serial}.slf`,
            san: null,
            active: true,
            acted_by_name: row.partner === 'Skynet' ? 'Mary Keller' : null,
            acted_by_site: row.partner === 'Skynet' ? 'Skynet' : null,
            history: [],
          }),
        ]
      : [],
    files: [
      ...(row.registered
        ? [
            {
              source: `license:l-${row.id}`,
              file_name: `${row.serial}.slf`,
              version: null,
              platform: null,
              language: null,
              size: 2310,
              released_on: null,
              refused: null,
            },
          ]
        : []),
      ...(product.version === 'n/a' ? [] : filesOf(row.sku, row.product, product.version)),
    ],
    lineage: [
      { serial: older, id: null, version: '10', since: day(-700), current: false },
      {
        serial: row.serial,
        id: row.id,
        version: product.version,
        since: row.starts_on ?? row.ordered_on,
        current: true,
      },
    ],
    covered_by: row.ends_on
      ? []
      : [
          {
            serial: 'M2048386555',
            id: null,
            product: 'Backup Essential Support',
            ends_on: day(120),
            bucket: 'from90',
          },
        ],
    covers:
      row.kind === 'maintenance'
        ? [
            {
              serial: older,
              id: null,
              product: 'Backup 11 for Small Business Server',
              ends_on: null,
              bucket: 'perpetual',
            },
          ]
        : [],
    pool:
      row.kind === 'flex'
        ? [
            { value: 'Endpoint Protection 12.1', count: 500 },
            { value: 'Mail Security for Exchange', count: 250 },
          ]
        : [],
    voucher_count: row.kind === 'voucher' ? 3 : 0,
    sees_pools: true,
    upgrade: upgrading.offerOf(row),
    annotation: written.annotationOf(row),
  };
}

function weeks() {
  const monday = -((new Date().getDay() + 6) % 7) - 14;
  return Array.from({ length: 56 }, (_, n) => {
    const from = monday + n * 7;
    const count = (bucket: string) =>
      current.filter((it) => it.days_left >= from && it.days_left < from + 7 && it.bucket === bucket).length;
    return {
      week: day(from),
      lapsed: count('lapsed'),
      under_30: count('under30'),
      from_30_to_89: count('from30_to89'),
      from_90: count('from90'),
    };
  });
}

const software = (): SoftwareGroup[] =>
  empty
    ? []
    : products
        .filter((it) => it.version !== 'n/a' && it.kind !== 'voucher')
        .map((it) => ({ sku: it.sku, product: it.product, files: filesOf(it.sku, it.product, it.version) }));

const handlers = new Map<string, Set<(payload: never) => void>>();
function tell<E extends EventName>(event: E, payload: unknown) {
  for (const handler of handlers.get(event) ?? []) handler(payload as never);
}
const stale = (...topics: string[]) => setTimeout(() => tell('stale', { topics }), 0);
const flexing = new FlexContracts(asked, stale);
const moving: MovingLicenses = new MovingLicenses(
  asked,
  (license) => {
    const row = byId.get(license.slice(2)) ?? sampleRow(Number(license.slice(4, 12)));
    return {
      ...row,
      id: license,
      entitlement: row.id,
      registered_at: registeredAt,
      file_name: `${row.serial}.slf`,
    };
  },
  stale,
);

const upgrading = new UpgradingLicenses(asked, all);
const shares = new Shares(asked, all, stale);

type Commands = { [K in CommandName]: (args: Args<K>) => Reply<K> };

// Nothing is added here any more: screens run on the real backend (`server.ts`).
const commands: Partial<Commands> = {
  ...written.handlers,
  ...new GettingLicenses(asked).handlers,
  ...new SitesAndPeople(asked).handlers,
  ...flexing.handlers,
  ...moving.handlers,
  ...upgrading.handlers,
  ...askingHandlers(asked, (topics) => stale(...topics)),
  ...shares.handlers,
  ui_ready: () => null,
  app_state: appState,
  background: () => atLogin,
  start_at_login_set: ({ at_login }) => (atLogin = { ...atLogin, at_login, offer: false }),
  start_at_login_decline: () => {
    atLogin = { ...atLogin, offer: false };
    return null;
  },
  window_close: () => null,
  settings_set: (next) => {
    settings = next;
    stale('settings');
    return settings;
  },
  portal_look_up: () => ({
    name: 'Northlight License Portal',
    agreement:
      'You may use this portal to look after the licenses of your organization.\n\nNothing here changes what you bought.',
  }),
  sign_in: (form) => {
    if (form.password === 'wrong') refuse('wrong-credentials');
    if (form.password === 'pending') refuse('wrong-credentials');
    if (form.password === 'locked') refuse('account-locked');
    signedIn = true;
    mirror = { state: 'open' };
    stale('app', 'sync', 'catalog');
    return appState();
  },
  sign_out: (form) => {
    const lost = written.waiting + written.undecided;
    if (form.delete_mirror && !form.discard_changes && lost > 0)
      throw new BackendError(failure('changes-waiting', false, { count: String(lost) }));
    signedIn = false;
    mirror = { state: 'none' };
    stale('app');
    return appState();
  },
  create_account: (form) => {
    if (form.password.length < 12)
      throw new BackendError({
        ...failure('invalid-fields'),
        fields: [{ field: 'password', code: 'too-short', params: { minimum: '12' } }],
      });
    return null;
  },
  forgot_password: () => null,
  account_get: () => account,
  account_edit: (form) => (account = form),
  resend_confirmation: () => null,
  change_email: (form) => {
    if (form.current_password === 'wrong') refuse('wrong-credentials');
    return (account = { ...account, new_email: form.email });
  },
  account_sessions: () => sessions,
  session_end: ({ id }) => {
    sessions = sessions.filter((session) => session.id !== id);
    return null;
  },
  sessions_end_others: () => {
    sessions = sessions.filter((session) => session.current);
    return null;
  },
  change_password: (form) => (form.current_password === 'wrong' ? refuse('wrong-credentials') : null),
  mirror_unlock: (form) => {
    if (form.passphrase === 'wrong') refuse('passphrase-wrong');
    mirror = { state: 'open' };
    stale('app');
    return appState();
  },
  mirror_set_passphrase: () => {
    mirror = { state: 'open' };
    stale('app');
    return null;
  },
  mirror_try_again: () => {
    if (mirror.state === 'waiting_for_keyring') mirror = { state: 'open' };
    stale('app');
    return appState();
  },
  keys_trust: () => {
    keyChange = null;
    stale('app', 'downloads');
    return appState();
  },
  mirror_rebuild: () => {
    mirror = { state: 'open' };
    stale('app', 'catalog');
    return appState();
  },
  sync_now: () => {
    sync = { ...sync, live: true, phase: { state: 'idle' }, last_synced: new Date().toISOString() };
    written.send();
    stale('sync');
    return null;
  },
  sync_cancel: () => {
    sync = { ...sync, phase: { state: 'idle' } };
    stale('sync');
    return null;
  },
  sync_state: () => syncNow(),
  sync_decide: () => {
    sync = { ...sync, phase: { state: 'idle' } };
    stale('sync');
    return null;
  },
  overview: () => {
    const count = (bucket: string) => current.filter((it) => it.bucket === bucket).length;
    const urgent = current.filter((it) => it.days_left < 30);
    const failed = downloads.find((it) => it.state === 'failed');
    return {
      home: empty ? ('new' as const) : ('admin' as const),
      lapsed: count('lapsed'),
      under_30: count('under30'),
      from_30_to_89: count('from30_to89'),
      from_90: count('from90'),
      lapsed_seats: current.filter((it) => it.bucket === 'lapsed').reduce((sum, it) => sum + it.quantity, 0),
      next_from_90: current.find((it) => it.bucket === 'from90')?.ends_on ?? null,
      weeks: weeks(),
      needs_you: [
        ...(sync.phase.state === 'held' || sync.phase.state === 'failed'
          ? [{ what: 'sync' as const, phase: sync.phase }]
          : []),
        ...(failed ? [{ what: 'download' as const, download: failed }] : []),
        ...urgent.slice(0, 5).map((contract) => ({ what: 'contract' as const, contract })),
      ],
      needs_you_more: Math.max(0, urgent.length - 5),
      changes: empty
        ? []
        : [
            {
              at: ago(95),
              by: null,
              mine: false,
              what: 'added',
              kind: 'entitlement',
              count: 12,
              id: rowAt(0).id,
              name: rowAt(0).serial,
              other: rowAt(0).product,
            },
            {
              at: ago(160),
              by: null,
              mine: false,
              what: 'renewed',
              kind: 'entitlement',
              count: 1,
              id: rowAt(1).id,
              name: rowAt(1).serial,
              other: 'M0000004471',
            },
            {
              at: ago(60 * 30),
              by: null,
              mine: false,
              what: 'hidden',
              kind: 'entitlement',
              count: 3,
              id: null,
              name: null,
              other: null,
            },
            {
              at: ago(60 * 34),
              by: null,
              mine: false,
              what: 'added',
              kind: 'release',
              count: 1,
              id: null,
              name: 'Backup_11_SP2.exe',
              other: 'Backup 11 for Small Business Server',
            },
            {
              at: ago(60 * 60),
              by: null,
              mine: false,
              what: 'changed',
              kind: 'license',
              count: 2,
              id: rowAt(2).id,
              name: rowAt(2).serial,
              other: rowAt(2).product,
            },
          ],
      deployed: empty
        ? []
        : [
            { family: 'Endpoint Protection', entitled: 250, unlimited: false, lapsed: 0, deployed: 231 },
            { family: 'Backup', entitled: 40, unlimited: false, lapsed: 15, deployed: 34 },
            { family: 'Network Backup', entitled: 12, unlimited: true, lapsed: 0, deployed: 12 },
            { family: 'Storage Foundation', entitled: 1280, unlimited: false, lapsed: 75, deployed: 655 },
            { family: 'Cluster Server', entitled: 2, unlimited: false, lapsed: 0, deployed: 3 },
          ],
      downloads: downloads.slice(0, 4),
    };
  },
  catalog_open: openView,
  catalog_rows: ({ view, start, count }) => {
    const it = open.get(view) ?? refuse('view-gone');
    const rows = Array.from({ length: Math.max(0, Math.min(count, it.total - start)) }, (_, n) =>
      it.at(start + n),
    );
    return { start, rows, stale: false };
  },
  catalog_choices: () => ({
    sites: empty
      ? []
      : sites.map(({ support_id, name, place }) => ({
          support_id,
          name,
          place,
          count: small ? all.filter((row) => row.support_id === support_id).length : rowCount / 4,
          urgent: current.filter((it) => it.site === name && it.days_left < 30).length,
        })),
    families: counted((row) => row.family),
    kinds: counted((row) => row.kind),
    partners: counted((row) => row.partner),
    ...written.choices(),
  }),
  catalog_suggest: ({ text }) =>
    text.trim() === ''
      ? []
      : all
          .filter((row) =>
            `${row.serial} ${row.product} ${row.order_number} ${row.site}`
              .toLowerCase()
              .includes(text.toLowerCase()),
          )
          .slice(0, 50)
          .map(({ id, serial, product, site, order_number }) => ({
            id,
            serial,
            product,
            site,
            order_number,
          })),
  entitlement_details: ({ id }) => details(id),
  contracts: (query) => listed(query),
  contract_groups: (query) => {
    const { rows } = listed(query);
    const first = rows[0];
    return {
      total: rows.length,
      groups: first
        ? [
            {
              name: 'Skynet',
              start: 0,
              count: rows.length,
              ends_on: first.ends_on,
              days_left: first.days_left,
            },
          ]
        : [],
    };
  },
  renewal_set: ({ id, state }) => {
    for (const contract of contracts)
      if (contract.id === id) contract.state = state === 'none' ? 'next' : state;
    stale('renewals');
    return null;
  },
  reminders: () => ({
    notifications: true,
    next: day(3),
    at: '09:00',
    timer: false,
    schedule: { at: '09:00', quiet_from: null, quiet_to: null, weekends: true, nudges: true },
    late: 0,
  }),
  reminder_schedule_set: () => null,
  reminder_timer_set: () => null,
  reminder_test: () => ({ taken: true }),
  reminder_proof: () => ({ coming: [], came: [] }),
  reminder_log: () => ({ late: [], runs: [] }),
  reminder_serials_check: () => ({ rows: [], total: 0 }),
  manual_reminders_add: () => [],
  inbox: () => ({ new: reminders.filter((it) => it.state === 'new').length, rows: reminders, manual }),
  reminder_acknowledge: ({ id }) => {
    reminders = reminders.map((it) => (it.id === id ? { ...it, state: 'acknowledged' } : it));
    const done = reminders.find((it) => it.id === id);
    if (done)
      written.queue({
        kind: 'setting',
        entitlement_id: done.entitlement_id,
        name: done.serial,
        product: done.product,
        slots: [
          {
            slot: 'reminder',
            key: 'value',
            name: null,
            before: { kind: 'flag', text: null },
            after: { kind: 'flag', text: 'true' },
            theirs: null,
            base: baseOf(null),
            theirs_base: null,
            by: null,
            at: null,
          },
        ],
      });
    stale('renewals');
    return null;
  },
  reminder_snooze: ({ id, until }) => {
    reminders = reminders.map((it) =>
      it.id === id ? { ...it, state: 'snoozed', snoozed_until: until } : it,
    );
    stale('renewals');
    return null;
  },
  lead_times_set: ({ id, days }) => {
    if (id === null && days) settings = { ...settings, lead_times: days };
    for (const contract of contracts) if (contract.id === id) contract.lead_times = days;
    stale('renewals', 'settings');
    return null;
  },
  manual_reminder_add: (form) => {
    const row = {
      ...form,
      id: `m${manual.length + 2}`,
      oddity: /^[A-Z]\d{10}$/.test(form.serial) ? null : 'digits',
    };
    manual = [...manual, row];
    stale('renewals');
    return row;
  },
  manual_reminder_remove: ({ id }) => {
    manual = manual.filter((it) => it.id !== id);
    stale('renewals');
    return null;
  },
  downloads: () => ({
    rows: downloads.map((row) => moving.marked(row)),
    folder: settings.download_folder ?? '/home/bill/Downloads',
  }),
  software,
  download_start: ({ source }) => {
    const row: DownloadRow = {
      id: `d${downloads.length + 10}`,
      source,
      file_name: source.split('/').at(-1) ?? source,
      belongs_to: null,
      state: 'waiting',
      received: 0,
      size: null,
      speed: null,
      verified: null,
      error: null,
      path: null,
      started_at: new Date().toISOString(),
      replaced_at: null,
    };
    downloads = [row, ...downloads];
    stale('downloads');
    return row;
  },
  download_cancel: ({ id }) => {
    downloads = downloads.map((it) => (it.id === id ? { ...it, state: 'cancelled', speed: null } : it));
    stale('downloads');
    return null;
  },
  download_retry: ({ id }) => {
    downloads = downloads.map((it) => (it.id === id ? { ...it, state: 'waiting', error: null } : it));
    stale('downloads');
    return null;
  },
  download_forget: ({ id }) => {
    downloads = downloads.filter((it) => it.id !== id);
    stale('downloads');
    return null;
  },
  reveal_key: () => ({ key: 'KX4M-9PDT-22RV-7Q2F' }),
  copy_key: () => null,
  open_download: () => null,
  open_download_folder: () => null,
  choose_download_folder: () => (settings = { ...settings, download_folder: '/home/bill/Software' }),
  write_mail_to_partner: () => null,
};

export const backend: Backend = {
  async call(name, ...args) {
    if (slow) await new Promise((resolve) => setTimeout(resolve, slow));
    if (failing.has(name)) refuse('unavailable', true);
    const command = commands[name] as ((args: unknown) => Reply<typeof name>) | undefined;
    return structuredClone(command ? command(args[0]) : refuse('internal'));
  },
  on(event, handler) {
    const set = handlers.get(event) ?? new Set();
    handlers.set(event, set);
    set.add(handler as never);
    return () => set.delete(handler as never);
  },
};

// The accessibility run changes what was set from outside, such as the language, without loading the window anew, and
// the journeys let changes arrive.
if (typeof window !== 'undefined')
  Object.assign(window, {
    fixture: {
      ...backend,
      arrive: (count: number) => written.arrive(count),
      drawElsewhere: (sku: string, quantity: number) => flexing.elsewhere(sku, quantity),
    },
  });
