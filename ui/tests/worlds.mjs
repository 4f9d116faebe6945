// Worlds in the states that screens and journeys need, brought about as they are for a person: the portal goes away, somebody
// else writes, the keyring is locked. Where that can't be (a sync that is under way, a million licenses), the answer of the
// real backend is changed on its way to the page.
import { contract, feed, order, ours, serials, upgrades, day } from './feed.mjs';

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
export const first = async (world, count) => (await world.call('catalog_open', {})).first.slice(0, count);
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
export const anotherKey = restarted((world) => world.act('pin_another_key'));
/** What somebody else owns is shared with the one who has the app open, to look at. */
export const sharedWith = (who) => async (world) => {
  const { entitlements } = await world.ask('license admin', 'GET', '/api/v1/entitlements');
  const { order_number, line } = entitlements.find((it) => /^\d+$/.test(it.order_number));
  await world.act('share', { id: `${order_number}-${line}`, who });
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
/** Has commands fail as the app does when something is wrong with it. */
export const failing =
  (...names) =>
  async (page) => {
    const failure = { code: 'internal', params: {}, fields: [], detail: '', retryable: true };
    for (const name of names)
      await page.route(`**/call/${name}`, (route) => route.fulfill({ json: { failure } }));
  };
/** Sync as it goes. */
export const phase = (now) =>
  altered('app_state', (state) => ({ ...state, sync: { ...state.sync, phase: now } }));
export const syncing = phase({ state: 'syncing', rows: 48_200, first: true });
export const held = phase({ state: 'held', removals: 412, of: 1204 });
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
