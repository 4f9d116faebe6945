// Worlds in the states that screens and journeys need, brought about as they are for a person: the portal goes away, somebody
// else writes, the keyring is locked. Where that can't be (a sync that is under way, a million licenses), the answer of the
// real backend is changed on its way to the page.
import { contract, feed, order, ours, products, serials, theirs, upgrades, day } from './feed.mjs';

/** Who has the app open: somebody of demo/vendor.json, after which `steps` are done one after the other. */
export const of =
  (who, ...steps) =>
  async (desk) => {
    const world = await desk.world(who);
    for (const step of steps) await step(world);
    return world;
  };
export const admin = (...steps) => of('license admin', ...steps);
export const partner = (...steps) => of('partner', ...steps);
/** Somebody to whom orders were shipped, and who belongs to no site. */
export const installer = (...steps) => of('installer', ...steps);
/** Customer care of the vendor. */
export const care = (...steps) => of('customer care', ...steps);
/** A license that the partner got for a customer and has not handed over, and a request for more at another one. */
export async function actsForCustomers(world) {
  await world.act('import', {
    feed: feed(...products, order([{ sku: 'LAB-KEY', serial_number: PARTNERS }], { reseller: BRIGHTMOOR })),
  });
  await world.act('synced');
  const registration = { serial_number: PARTNERS, details: {}, renews: null, order_number: null };
  const form = { registrations: [registration], confirmation_email: null, on_behalf: { owner: null } };
  await world.call('register', { key: crypto.randomUUID(), form });
  await world.act('synced');
  const { rows } = await world.call('customers');
  const { support_id, reseller } = rows[0];
  await world.call('request_create', {
    kind: 'delegation', support_id, reseller, level: 'manage', ends_on: null, reason: 'They asked us to.',
  }); // prettier-ignore
  await world.act('sent');
}
const PARTNERS = 'B0000770001';
const BRIGHTMOOR = { support_id: '8001-BRMR', contacts: [] };
/** Somebody who sees nothing asked for a site, and waits. */
export async function askedForSite(world) {
  await world.call('request_create', {
    kind: 'site_access',
    support_id: '7002-ORDE',
    reason: 'I look after the servers.',
  });
  await world.act('sent');
}
/** Somebody to whom nothing was sold. */
export const newcomer = (...steps) => of('newcomer', ...steps);
/** Nobody is signed in. */
export const nobody = (...steps) => of(undefined, ...steps);

// ── The portal, the app, the keyring

export const offline = (world) => world.act('stop_portal');
export const handsOver = (records) => async (world) => {
  await world.act('import', { feed: records() });
  await world.act('synced');
};
const PASSPHRASE = 'a passphrase of some length';
const signIn = (world) =>
  world.call('sign_in', {
    portal: world.portal,
    email: 'lena@orrin.example',
    password: 'amber-harbour-lantern-7',
    passphrase: null,
  });
const keyring = (is) => (world) => world.act('keyring', { is });
const passphrase = (world) => world.call('mirror_set_passphrase', { passphrase: PASSPHRASE });
/** The app is closed and opened again; `steps` happen in between. */
const restarted =
  (...steps) =>
  async (world) => {
    await world.act('stop_app');
    for (const step of steps) await step(world);
    await world.act('start_app');
    await world.act('opened');
  };
export const needsNewPassphrase = nobody(keyring('absent'), signIn);
export const needsPassphrase = admin(passphrase, restarted(keyring('absent')));
export const keyLost = admin(
  passphrase,
  restarted((world) => world.act('forget_mirror_keys')),
);
export const waitingForKeyring = admin(passphrase, restarted(keyring('prompt')));
export const keyringLocked = nobody(keyring('locked'), signIn);
export const unusable = admin(restarted((world) => world.act('newer_mirror')));
/** The session was ended from another device. */
export const sessionEnded = async (world) => {
  await world.ask('license admin', 'DELETE', '/api/v1/account/sessions');
  await world.call('sync_now');
};

/** Some of the reminders were seen to, and one is put off. */
export async function seenTo(world) {
  const { rows } = await world.call('inbox');
  for (const { id } of rows.slice(0, 2)) await world.call('reminder_acknowledge', { id });
  await world.call('reminder_snooze', { id: rows[2].id, until: day(9) });
  await world.act('sent');
}

// ── What people write

export const FIELDS = ['Cost center', 'Business owner', 'Environment', 'Audited on', 'Runbook'];
const field = (name, kind, choices = []) => ({
  id: null,
  name,
  kind,
  choices,
  on_own: true,
  on_shared: true,
  bases: {},
});
/** Ids of the first licenses as the catalog lists them. */
export const first = async (world, count) =>
  (await world.call('catalog_open', { sort: 'term' })).first.slice(0, count);
/** The user-defined fields of the license admin, with values on the first licenses. */
export async function fields(world) {
  const ids = {};
  for (const [name, kind, choices] of [
    ['Cost center', 'number'],
    ['Business owner', 'text'],
    ['Environment', 'choice', ['Production', 'Test', 'Spare']],
    ['Audited on', 'date'],
    ['Runbook', 'link'],
  ])
    ids[name] = (await world.call('field_save', field(name, kind, choices))).id;
  for (const [n, { id }] of (await first(world, 12)).entries()) {
    const slots = {
      [`field:${ids['Cost center']}`]: String(4100 + n * 60),
      [`field:${ids['Business owner']}`]: n % 2 ? 'Finance' : 'Data center Newark',
    };
    if (n % 3 !== 1) slots[`field:${ids.Environment}`] = ['Production', 'Test', 'Spare'][n % 3];
    await world.call('annotation_save', { id, slots, bases: {} });
  }
  await world.act('sent');
  return ids;
}

/** Writes on a license, based on what it shows, and waits until it has arrived. */
export async function write(world, id, slots) {
  const { annotation } = await world.call('entitlement_details', { id });
  const shown = { notes: annotation.notes_base };
  for (const field of annotation.fields) shown[`field:${field.field.id}`] = field.base;
  for (const [tag, base] of Object.entries(annotation.tag_bases)) shown[`tag:${tag}`] = base;
  const bases = Object.fromEntries(Object.keys(slots).flatMap((it) => (shown[it] ? [[it, shown[it]]] : [])));
  await world.call('annotation_save', { id, slots, bases });
}
/** Notes, tags and comments on the first licenses, with values that were changed before. */
export async function remarks(world) {
  const [one, two, three, four] = await first(world, 4);
  await write(world, four.id, { notes: 'Ask Paula for a quote.' });
  await world.act('sent');
  await write(world, four.id, {
    notes: 'Asked Paula for a quote on Monday.\nThe old host goes away in spring.',
    'tag:finance': 'true',
    'tag:data center': 'true',
  });
  for (const { id } of [one, two, three])
    await write(world, id, { 'tag:finance': 'true', 'tag:to check': 'true' });
  await world.call('comment_add', { id: four.id, text: 'Budget for the renewal is approved.' });
  await world.act('sent');
}

/** A key that the portal signs with and that the app doesn't know. */
export async function anotherKey(world) {
  await restarted((it) => it.act('pin_another_key'))(world);
  await world.act('synced');
  // It is seen by what is signed with it.
  await world.call('download_start', { source: `license:${await boundLicense(world)}` });
  await until(async () => (await world.call('app_state')).key_change !== null);
}
/** What somebody else owns is shared with the one who has the app open, to look at. */
export const sharedWith = (who) => async (world) => {
  const { entitlements } = await world.ask('license admin', 'GET', '/api/v1/entitlements');
  const { order_number, line } = entitlements.find((it) => /^\d+$/.test(it.order_number));
  await world.act('share', { id: `${order_number}-${line}`, who });
  await world.act('synced');
};
/** Somebody else shares a license in full with the one who has the app open, and has written on it. */
export const sharedInFullWith = (email) => async (world) => {
  const { entitlements } = await world.ask('license admin', 'GET', '/api/v1/entitlements');
  const { order_number, line } = entitlements.find((it) => /^\d+$/.test(it.order_number));
  const id = `${order_number}-${line}`;
  await elsewhere(world, [['annotation', id, { notes: value('Asked Paula for a quote on Monday.') }]]);
  await world.ask('license admin', 'POST', '/api/v1/shares', { email, access: 'full', entitlements: [id] });
  await world.act('synced');
};

export { contract, serials, upgrades, feed, order, ours, day };

// ── Answers that are changed on their way

/** Changes what the command `name` answers, if it answers a reply. */
export const altered = (name, change) => async (page) =>
  page.route(`**/call/${name}`, async (route) => {
    const response = await route.fetch();
    const answer = await response.json();
    if ('reply' in answer) answer.reply = change(answer.reply, route.request().postDataJSON().args);
    await route.fulfill({ response, json: answer });
  });
/** Has a command refused with a code. */
export const refused = (name, code) => async (page) => {
  const failure = { code, params: {}, fields: [], detail: '', retryable: true };
  await page.route(`**/call/${name}`, (route) => route.fulfill({ json: { failure } }));
};
/** Has commands fail as the app does when something is wrong with it. */
export const failing =
  (...names) =>
  async (page) => {
    for (const name of names) await refused(name, 'internal')(page);
  };
/** Sync as it goes. */
export const phase = (now) => async (page) => {
  await altered('app_state', (state) => ({ ...state, sync: { ...state.sync, phase: now } }))(page);
  await altered('sync_state', (sync) => ({ ...sync, phase: now }))(page);
};
export const syncing = phase({ state: 'syncing', rows: 48_200, first: true });
const HELD = { state: 'held', removals: 412, of: 1204 };
export const held = async (page) => {
  await phase(HELD)(page);
  await altered('overview', (overview) => ({
    ...overview,
    needs_you: [{ what: 'sync', phase: HELD }, ...overview.needs_you],
  }))(page);
};
/** As many licenses as `count`: those that there are, over and over. */
export function many(count) {
  let rows = [];
  const at = (n) => ({ ...rows[n % rows.length], id: `${rows[n % rows.length].id}/${n}` });
  return async (page) => {
    await altered('catalog_open', (view) => {
      rows = view.first;
      return { ...view, total: count, of: count };
    })(page);
    await page.route('**/call/catalog_rows', (route) => {
      const { start, count: wanted } = route.request().postDataJSON().args;
      const length = Math.max(0, Math.min(wanted, count - start));
      const reply = { start, rows: Array.from({ length }, (_, n) => at(start + n)), stale: false };
      return route.fulfill({ json: { reply } });
    });
  };
}

// ── Changes

/** Waits until `holds` does. */
async function until(holds) {
  const end = Date.now() + 30_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`in vain: ${holds}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}
let changes = 0;
/** A name for a change, as clients make them. */
const changeKey = () => `019ac000-0000-7000-9000-${String((changes += 1)).padStart(12, '0')}`;
/** The license admin writes from another device. */
export const elsewhere = (world, written) =>
  world.ask('license admin', 'POST', '/api/v1/changes', {
    changes: written.map(([kind, id, set]) => ({ key: changeKey(), kind, id, set })),
  });
const value = (value, base = 0) => ({ value, base });

/**
 * Three edits that somebody was quicker with, and one that the portal refuses: its choice was taken away meanwhile. They
 * were made without a network.
 */
export async function undecided(world) {
  const ids = await fields(world);
  const [cost, owner, use] = ['Cost center', 'Business owner', 'Environment'].map((name) => ids[name]);
  const [one, two, three, four] = (await first(world, 16)).slice(12);
  const choices = (await world.call('fields')).find(({ id }) => id === use).bases.choices;
  await world.act('stop_portal');
  await write(world, one.id, { [`field:${cost}`]: '4720.5' });
  await write(world, two.id, { notes: 'Node A is in Newark.' });
  await write(world, three.id, { [`field:${owner}`]: 'Finance' });
  await write(world, four.id, { [`field:${use}`]: 'Spare' });
  await world.act('stop_app');
  await world.act('start_portal');
  await elsewhere(world, [
    ['annotation', one.id, { [`field:${cost}`]: value('4800') }],
    ['annotation', two.id, { notes: value('Node B is in Newark.') }],
    ['annotation', three.id, { [`field:${owner}`]: value('Data center Newark') }],
    ['field', use, { choices: value(['Production', 'Test'], JSON.parse(choices).seq) }],
  ]);
  await world.act('start_app');
  await world.act('synced');
  await until(async () => {
    const { rows } = await world.call('outbox');
    return rows.length === 4 && rows.every(({ state }) => state === 'conflict' || state === 'refused');
  });
}

/** Something that waits for the portal. */
export async function notSent(world) {
  const [{ id }] = await first(world, 1);
  await write(world, id, { notes: 'Written without a network.' });
}
/** What changed at the vendor so far was looked at. */
export const seen = (world) => world.call('vendor_changes_seen');

/** So many licenses that the vendor sold just now. */
export const sold = (count, ordered) =>
  handsOver(() =>
    feed(
      order(
        Array.from({ length: count }, (_, n) => ({
          sku: 'TF-SHD-14',
          kind: 'subscription',
          serial_number: `M9${String(Math.floor(Math.random() * 1e6)).padStart(6, '0')}${String(n).padStart(3, '0')}`,
          quantity: 10 + n,
          starts_on: day(-1),
          ends_on: day(364),
        })),
        { ordered },
      ),
    ),
  );
/** The vendor sold, renewed, changed and took away. */
export async function vendorChanges(world) {
  const lines = (quantity) =>
    Array.from({ length: 12 }, (_, n) => ({
      sku: 'TF-DLK-5',
      serial_number: `D90000000${String(n).padStart(2, '0')}`,
      quantity: quantity + n,
    }));
  const gone = [1, 2, 3].map((n) => ({ sku: 'TF-DLK-5', serial_number: `D910000000${n}` }));
  const { serial } = (await world.call('contracts', contractsOf({ site: ours.support_id }))).rows[0];
  const renewal = {
    sku: 'TF-SUP-ESS',
    kind: 'maintenance',
    serial_number: 'M9200000001',
    quantity: 5,
    starts_on: day(1),
    ends_on: day(366),
    renews: serial,
  };
  for (const records of [
    [order(lines(5), { number: '9200000001' }), order(gone, { number: '9200000002' })],
    [order([renewal], { number: '9200000003' })],
    [order(lines(9).slice(0, 2).concat(lines(5).slice(2)), { number: '9200000001', revision: 2 })],
    [order(gone, { number: '9200000002', revision: 2, site: theirs })],
  ])
    await handsOver(() => feed(...records))(world);
}
const contractsOf = (more) => ({
  buckets: [],
  site: null,
  from: null,
  to: null,
  renewed: false,
  start: 0,
  count: 50,
  ...more,
});

// ── Getting licenses

const register =
  (serial_number, details = {}) =>
  (world) =>
    world.ask('license admin', 'POST', '/api/v1/licenses/register', { serial_number, ...details });
/** Serial numbers of every kind, one of which is registered already, and voucher codes, one of which is used. */
export const shop = admin(handsOver(serials), register('B0000000006'), (world) =>
  world.ask('license admin', 'POST', '/api/v1/vouchers/convert', {
    vouchers: [{ code: 'LABC-0002', details: {} }],
  }),
);
/** Two licenses that can be upgraded, one of them bound to a host. */
export const upgradable = admin(
  handsOver(upgrades),
  register('B0000000021', { host_id: 'newark-bk-02' }),
  (world) => world.act('synced'),
);

/** One of the demo's licenses was upgraded as a whole. */
export const upgraded = admin(async (world) => {
  const { notifications } = await world.call('upgrades', { notification_id: '' });
  const [{ notification_id, offers }] = notifications.filter(({ offers }) => offers[0].upgradable > 0);
  const [{ from_sku, to_sku, licenses }] = offers;
  await world.ask('license admin', 'POST', '/api/v1/upgrades', {
    notification_id,
    from_sku,
    to_sku,
    licenses: licenses.map(({ serial_number, left }) => ({ serial_number, quantity: left, details: {} })),
  });
});

// ── Customer care

/** Customers ask customer care, who looks after the first of it. */
export async function asked(world) {
  const ask = (who, subject, text) =>
    world.ask(who, 'POST', '/api/v1/requests', { form: { kind: 'general', subject, text } });
  const { request_id } = await ask(
    'license admin',
    'Invoice address on certificates',
    'Can certificates carry our new address in Newark?',
  );
  await ask(
    'partner',
    'Keys for a customer who moved',
    'The order names the former address. What can we do?',
  );
  await ask('newcomer', 'Which number do I need?', 'I have a certificate and see no license.');
  await world.ask('customer care', 'POST', `/api/v1/care/requests/${request_id}/owner`, { take: true });
  await world.act('synced');
}
/** An entitlement of the license admin, on an order of the vendor's. */
export const someSerial = async (world) => {
  const { entitlements } = await world.ask('license admin', 'GET', '/api/v1/entitlements');
  return entitlements.find((it) => /^\d+$/.test(it.order_number));
};
/** Customer care looked the license admin up. */
export const lookedUp = (world) =>
  world.ask('customer care', 'POST', '/api/v1/care/look-up', { text: 'lena@orrin.example' });

// ── Requests, moves, flex

/** What the vendor allows of moving a license. */
export const moves = (states) =>
  handsOver(() =>
    feed({
      record: 'policy',
      policy_id: 'moves',
      effective_from: day(-900),
      states: { rule: 'rehost', ...states },
    }),
  );
/** The text that finds licenses which are bound to a host, and the row of the one that is looked at. */
export const bound = { text: '00:1A:4B:8C:22', row: 3 };
const boundLicense = async (world) => {
  const { first: rows } = await world.call('catalog_open', { text: bound.text, sort: 'term' });
  return (await world.call('entitlement_details', { id: rows[bound.row].id })).licenses[0].id;
};
/** The license that is looked at moved, or somebody asked customer care that it may. */
export const moved = (host) => async (world) => {
  const id = await boundLicense(world);
  await world.ask('license admin', 'POST', `/api/v1/licenses/${id}/rehost`, {
    host_id: host,
    reason: 'hardware_replaced',
    note: null,
  });
  await world.act('synced');
};

/** Others did something: a partner took keys along and asks for access, and what was asked of another site is refused. */
export async function told(world) {
  const access = (support_id, reason) => ({ form: { kind: 'site_access', support_id, reason } });
  await world.ask('partner', 'POST', '/api/v1/requests', access('7003-ORFR', 'We run your backups.'));
  const asked = await world.ask(
    'license admin',
    'POST',
    '/api/v1/requests',
    access('7010-KITA', 'Joint project'),
  );
  await world.ask('site administrator', 'POST', `/api/v1/requests/${asked.request_id}/acts`, {
    act: 'refuse',
    reason: 'Please ask your own administrator.',
  });
  const keys = { licenses: [await boundLicense(world)], passphrase: 'nine brave geese in may' };
  await world.ask('partner', 'POST', '/api/v1/deliveries/sealed', keys);
  await world.act('synced');
}

/** A contract from which was drawn, and to which some came back; before those of the demo. */
export async function drawn(world) {
  await handsOver(contract)(world);
  const { contracts } = await world.ask('license admin', 'GET', '/api/v1/flex');
  const { contract_id: id } = contracts.find((it) => it.serial_number === 'F0000000001');
  for (const [sku, quantity, back] of [
    ['LAB-KEY', 40, 10],
    ['LAB-HOST', 25, 0],
    ['LAB-KEY', 60, 0],
  ]) {
    const draw = await world.ask('license admin', 'POST', `/api/v1/flex/${id}/draws`, {
      sku,
      quantity,
      details: sku === 'LAB-HOST' ? { host_id: '00:1A:4B:8C:60:01' } : {},
    });
    if (back)
      await world.ask('license admin', 'POST', `/api/v1/flex/${id}/draws/${draw.draw_id}/return`, {
        quantity: back,
      });
  }
  await world.act('synced');
}
/** A colleague draws from the contract. */
export const drawElsewhere = async (world, sku, quantity) => {
  const { contracts } = await world.ask('license admin', 'GET', '/api/v1/flex');
  const { contract_id: id } = contracts.find((it) => it.serial_number === 'F0000000001');
  await world.ask('license admin', 'POST', `/api/v1/flex/${id}/draws`, { sku, quantity, details: {} });
};
