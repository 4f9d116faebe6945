// Screens and states of the way in, the overview, Renewals, Changes, Downloads, Settings, and of what people write on
// licenses, for a11y.mjs.
import { readFileSync } from 'node:fs';

import {
  actsForCustomers,
  admin,
  altered,
  anotherKey,
  asked,
  askedForSite,
  bound,
  care,
  drawElsewhere,
  drawn as drawnFrom,
  failing,
  fields,
  handsOver,
  held,
  lookedUp,
  installer,
  moved,
  moves,
  newcomer,
  nobody,
  offline,
  partner,
  remarks,
  seenTo,
  sessionEnded,
  sharedInFullWith,
  sharedWith,
  shop,
  someSerial,
  sold,
  serials as serialsOf,
  syncing,
  told,
  undecided,
  unusable,
  upgradable,
  upgraded,
  vendorChanges,
} from './worlds.mjs';

const rail = (screen) => async (page) => {
  await page.getByTestId(`rail-${screen}`).click();
  await page.getByTestId(`screen-${screen}`).waitFor();
};
const on = (screen, setup, ...steps) => ({
  ...setup,
  go: async (page, world) => {
    await rail(screen)(page);
    for (const step of steps) await step(page, world);
  },
});
const before = (setup, ...steps) => ({
  ...setup,
  go: async (page, world) => {
    await page.locator('main').waitFor();
    for (const step of steps) await step(page, world);
  },
});
const press = (id) => async (page) => page.getByTestId(id).first().click();
const see = (id) => async (page) => page.getByTestId(id).first().waitFor();
const type = (id, text) => async (page) => page.getByTestId(id).fill(text);
const choose = (id, n) => async (page) => page.locator(`[data-testid=${id}] label`).nth(n).click();

/** Looks at a license: one of the first rows, of those that are found with `text`. */
const license = (text) => async (page) => {
  if (text) {
    await page.getByTestId('search').fill(text);
    await page
      .getByTestId('catalog-count')
      .getByText(/\d of \d/)
      .waitFor();
  }
  const row = page.locator('[data-testid=catalog-grid] [data-row="3"]');
  await row.locator('[data-col="1"]').click();
  await page.locator('[data-testid=details][aria-busy=false]').waitFor();
};
const row = (n) => async (page) => {
  await page.locator(`[data-testid=catalog-grid] [data-row="${n}"] [data-col="1"]`).click();
  await page.locator('[data-testid=details][aria-busy=false]').waitFor();
};
const annotated = { world: admin(fields, remarks) };
const notes = (setup, ...steps) =>
  on('catalog', setup, license(), press('tab-notes'), see('written'), ...steps);
const pick = (id, value) => async (page) => page.getByTestId(id).selectOption(value);
const column = (name) => async (page) => {
  await page.getByTestId('columns').click();
  await page.getByRole('menuitemcheckbox', { name, exact: true }).click();
  await page.keyboard.press('Escape');
};

// ── For the care desk
const LENA = 'lena@orrin.example';
const ofSerial = (field) => async (world) => (await someSerial(world))[field];
/** Looks up a text, or what a function of the world answers. */
const lookUp = (text) => [
  press('tab-look-up'),
  async (page, world) =>
    page.getByTestId('look-up').fill(typeof text === 'string' ? text : await text(world)),
  press('look-up-go'),
];

// ── For the ways to a license
const many =
  'B0000000001,B0000000003,B0000000005,B00000000O8,B0000000006,B0000000010,B0000000011,B0000000013,X1';
const codes = 'LABC-0001,LABC-0002,LABC-0003,OEM-0';
const entry = (n, of) => async (page) =>
  page
    .locator(`[data-testid=entry][data-class=${of}]`)
    .nth(n - 1)
    .waitFor();
const serials = (text) => async (page) => {
  await page.getByTestId('entry-input').fill(text);
  await page.getByTestId('entry-add').click();
  await page.waitForTimeout(500);
};
const kept = async (page) => page.locator('[data-testid=wizard-kept][data-kept=kept]').waitFor();
const toPeople = [press('way-new'), serials('B0000000001'), press('wizard-next')];
const toReview = [
  press('way-new'),
  serials('B0000000001 B0000000003 B0000000004 B0000000005 B0000000015'),
  press('wizard-next'),
  async (page) => {
    await page.getByTestId('detail-host_id').first().fill('00:1A:4B:8C:22:F0');
    // The vendor's generator can't read this one.
    await page.getByTestId('detail-host_id').last().fill('??');
  },
  press('wizard-next'),
  press('contact-me'),
  press('address-choose'),
  press('address-option'),
  press('wizard-next'),
];
const sheet = async (page) =>
  page.getByTestId('file-input').setInputFiles({
    name: 'Acme licenses 2026.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'Serial number,Host ID,Room,Bought by\nB0000000001,,4,Ann\nB0000000004,00:1A:4B,4,Ann\nB0000000007,,5,Bill\nB0000000015,,5,Bill\nM0000000099,,,',
    ),
  });

/** A spreadsheet of which much is left out, and how it was read. */
const untidy = [
  async (page) =>
    page.getByTestId('file-input').setInputFiles({
      name: 'Acme licenses 2026.xlsx',
      mimeType: 'application/octet-stream',
      buffer: readFileSync(new URL('files/licenses.xlsx', import.meta.url)),
    }),
  press('reading-without-serial'),
  async (page) => page.getByTestId('reading-change').locator('summary').click(),
  see('reading-column'),
];

// ── For Enterprise Flexible
const contract = [press('way-flex'), press('flex-contract'), see('flex-draw-row')];
const drawing = (sku, quantity) => [
  ...contract,
  async (page) => page.locator(`[data-testid=flex-pool][data-sku=${sku}]`).getByTestId('flex-draw').click(),
  type('flex-quantity', quantity),
];
const drawn = [
  ...drawing('LAB-ALONE', '2'),
  press('wizard-next'),
  type('detail-host_id', '00:1A:4B:8C:22:F0'),
  press('wizard-next'),
  press('contact-me'),
  press('address-choose'),
  press('address-option'),
  press('wizard-next'),
  see('flex-sentence'),
];

// ── For version upgrades: the nth offer, and the nth license of it.
const offer = (n) => async (page) => page.getByTestId('offer-pick').nth(n).click();
const chosen = (n) => async (page) => page.getByTestId('license-choose').nth(n).check();
const upgrading = [press('way-upgrade'), offer(0), see('upgrade-license')];
const upgradeReview = [
  ...upgrading,
  chosen(0),
  type('license-quantity', '2'),
  chosen(1),
  press('wizard-next'),
  // The vendor's generator can't read this one.
  async (page) => page.getByTestId('detail-host_id').last().fill('??'),
  press('wizard-next'),
  press('contact-me'),
  press('wizard-next'),
  see('review-people'),
];

// ── For licenses that move, their history and handing keys over
const boundRow = license(bound.text);
const act = (id) => async (page) => {
  await page.getByTestId('details-more').click();
  await page.getByTestId(`act-${id}`).click();
};
const rehost = (setup, ...steps) =>
  on('catalog', setup, boundRow, act('rehost'), see('rehost-license'), ...steps);
const toHost = (host) => [type('detail-host_id', host), press('wizard-next')];
const deliver = (setup, ...steps) =>
  on('catalog', setup, boundRow, act('deliver'), see('deliver-to'), ...steps);

const pools = { world: admin(drawnFrom) };
const waiting = { world: admin(undecided) };
const vendor = { world: admin(vendorChanges) };

export const screens = {
  // ── The way in
  'sign-in-wrong': before(
    { world: nobody() },
    type('signin-email', 'lena@orrin.example'),
    type('signin-password', 'wrong'),
    press('signin-submit'),
    see('signin-error'),
  ),
  'sign-in-incomplete': before({ world: nobody() }, press('signin-submit')),
  forgot: before({ world: nobody() }, press('forgot-link')),
  'forgot-done': before(
    { world: nobody() },
    press('forgot-link'),
    type('forgot-email', 'lena@orrin.example'),
    press('forgot-submit'),
    see('forgot-done'),
  ),
  create: before({ world: nobody() }, press('create-account-link'), see('create-agreement')),
  'create-wrong': before(
    { world: nobody() },
    press('create-account-link'),
    see('create-agreement'),
    type('create-email', 'bill'),
    press('create-submit'),
  ),
  'create-countries': before({ world: nobody() }, press('create-account-link'), press('create-country')),
  'create-declined': before(
    { world: nobody() },
    press('create-account-link'),
    see('create-agreement'),
    choose('create-agreement-choice', 1),
    see('create-declined'),
  ),
  'create-no-portal': before(
    { world: nobody(offline) },
    press('create-account-link'),
    see('create-portal-error'),
  ),
  'unusable-rebuild': before({ world: unusable }, press('mirror-rebuild'), see('mirror-rebuild-dialog')),
  // ── Overview
  'overview-table': on('overview', {}, press('timeline-table-toggle')),
  'overview-partner': on('overview', { world: partner(actsForCustomers) }, see('undelivered-row')),
  'overview-partner-offline': on('overview', { world: partner(offline) }, see('customer')),
  'overview-partner-ask': on('overview', { world: partner() }, press('customer-ask'), see('ask-dialog')),
  'overview-partner-failed': on(
    'overview',
    { world: partner(), answers: [failing('customers')] },
    see('customers-failed'),
  ),
  'overview-partner-all': on('overview', { world: partner() }, choose('home-view', 1), see('needs-you')),
  'overview-installer': on('overview', { world: installer() }, see('shipped')),
  'overview-care': on('overview', { world: care() }, see('care-home')),
  'overview-waiting': on('overview', { world: newcomer(askedForSite) }, see('find-request')),
  'find-site': on('overview', { world: newcomer() }, press('find-by-site'), see('request-new')),
  'find-certificate': on(
    'overview',
    { world: newcomer() },
    press('find-by-certificate'),
    type('certificate-serial', 'B0000770002'),
    type('certificate-order', '1'),
    press('certificate-go'),
    see('certificate-unknown'),
  ),
  'overview-week': on('overview', {}, async (page) => page.getByTestId('timeline-week').nth(3).focus()),
  'overview-first-load': on('overview', { world: newcomer(), answers: [syncing] }, see('first-load')),
  'overview-held': on('overview', { answers: [held] }, see('overview-held-keep')),
  'overview-session-ended': on('overview', { world: admin(sessionEnded) }, see('session-ended')),
  'overview-failed': on('overview', { answers: [failing('overview')] }, see('error')),
  // ── Renewals
  'renewals-week': on('overview', {}, press('timeline-week'), see('filter-week')),
  'renewals-nothing': on('renewals', { world: newcomer() }, press('filter-lapsed')),
  'renewals-manual': on(
    'renewals',
    {},
    press('manual-add'),
    type('manual-serial', 'M012345678O'),
    type('manual-ends-on', '31.02.2027'),
    press('manual-note'),
    see('manual-oddity'),
  ),
  'renewals-snooze': on('renewals', {}, press('inbox-snooze'), see('snooze-dialog')),
  'renewals-done': on('renewals', { world: admin(seenTo) }, async (page) =>
    page.getByTestId('inbox-show-done').check(),
  ),
  'renewals-lead-times': on(
    'renewals',
    {},
    press('filter-from90'),
    press('contract-bell'),
    choose('lead-times-choice', 1),
    see('contract-lead-times-input'),
  ),
  'renewals-by-month': on(
    'renewals',
    {},
    async (page) => page.getByTestId('contracts-group').selectOption('month'),
    see('contract-group'),
  ),
  'renewals-history': on(
    'renewals',
    {},
    press('contract-more'),
    press('contract-history'),
    see('history-dialog'),
  ),
  'renewals-decline': on(
    'renewals',
    {},
    press('filter-from90'),
    press('contract-more'),
    press('contract-mark-declined'),
    see('decline-dialog'),
  ),
  'renewals-schedule': on(
    'renewals',
    {},
    press('reminders-schedule'),
    press('schedule-quiet'),
    see('schedule-from'),
  ),
  'renewals-delivery': on(
    'renewals',
    {},
    press('reminders-delivery'),
    press('delivery-test'),
    see('delivery-runs'),
  ),
  'renewals-serials': on(
    'renewals',
    {},
    press('serials-open'),
    type('serials-text', 'M0999999999 AAAAA-BBBBB-CCCCC-DDDDD'),
    press('serials-submit'),
    see('serials-found'),
  ),
  'renewals-failed': on('renewals', { answers: [failing('contract_groups', 'inbox')] }, see('error')),
  // ── Changes
  changes: on('changes', waiting, see('conflict')),
  'changes-offline': on('changes', { world: admin(undecided, offline) }, see('changes-offline')),
  'changes-empty': on('changes', {}, press('tab-yours'), see('changes-empty')),
  'changes-edit': on('changes', waiting, press('conflict-edit'), see('resolve-dialog')),
  'changes-edit-notes': on(
    'changes',
    waiting,
    async (page) => page.getByTestId('conflict-edit').nth(1).click(),
    see('resolve-dialog'),
  ),
  'changes-again': on('changes', waiting, press('refused-edit'), pick('slot-input', ''), press('again-send')),
  'changes-discard': on('changes', waiting, press('discard'), see('discard-dialog')),
  'changes-failed': on('changes', { answers: [failing('outbox')] }, press('tab-yours'), see('error')),
  'changes-vendor': on('changes', vendor, press('tab-vendor'), see('vendor-row')),
  'changes-vendor-more': on(
    'changes',
    vendor,
    press('tab-vendor'),
    see('vendor-row'),
    async (_page, world) => sold(3)(world),
    see('vendor-more-show'),
  ),
  'changes-vendor-filtered': on(
    'changes',
    vendor,
    press('tab-vendor'),
    press('vendor-filter-changed'),
    press('vendor-filter-renewed'),
  ),
  'changes-vendor-empty': on('changes', { world: newcomer() }, see('vendor-empty')),
  'changes-vendor-none': on(
    'changes',
    { world: newcomer() },
    press('vendor-filter-lapsed'),
    see('vendor-none'),
  ),
  'changes-vendor-failed': on('changes', { answers: [failing('vendor_changes')] }, see('vendor-error')),
  // ── What people write on a license
  'catalog-notes': notes(annotated),
  'catalog-notes-waiting': notes(
    { world: admin(fields, remarks, offline) },
    press('field-value-edit'),
    type('field-value-input', '4711'),
    async (page) => page.keyboard.press('Enter'),
    see('pending-mark'),
  ),
  'catalog-notes-editing': notes(
    annotated,
    press('field-value-edit'),
    type('field-value-input', 'many'),
    async (page) => page.keyboard.press('Enter'),
  ),
  'catalog-notes-text': notes(annotated, press('notes-edit'), see('notes-input')),
  'catalog-notes-tag': notes(annotated, type('tag-input', 'f'), async (page) =>
    page.getByRole('listbox').waitFor(),
  ),
  'catalog-notes-earlier': notes(annotated, async (page) =>
    page.getByTestId('earlier').locator('summary').click(),
  ),
  'catalog-notes-read-only': on(
    'catalog',
    { world: newcomer(sharedWith('newcomer')) },
    row(0),
    press('tab-notes'),
    see('written'),
  ),
  'catalog-notes-of-others': on(
    'catalog',
    { world: newcomer(sharedInFullWith('newcomer@elsewhere.example')) },
    row(0),
    press('tab-notes'),
    see('others-notes'),
  ),
  'catalog-contact': on(
    'catalog',
    annotated,
    boundRow,
    press('tab-deployment'),
    press('contact-edit'),
    type('contact-email', 'ted'),
    press('contact-save'),
  ),
  'catalog-fields': on(
    'catalog',
    annotated,
    column('Cost center'),
    column('Tags'),
    press('filter-field'),
    pick('field-filter-test', 'at_least'),
    type('field-filter-value', '4,500'),
    press('field-filter-apply'),
    see('filter-field-0'),
  ),
  'catalog-field-filter': on('catalog', annotated, press('filter-field'), press('field-filter-apply')),
  // ── Get a license
  get: on('get', {}, see('way-new')),
  'get-draft': on(
    'get',
    { world: shop },
    press('way-new'),
    serials('B0000000001'),
    kept,
    rail('overview'),
    rail('get'),
    see('draft'),
  ),
  'get-serials': on('get', { world: shop }, press('way-new'), serials(many), see('offer')),
  'get-serials-offline': on(
    'get',
    { world: admin(offline) },
    press('way-new'),
    serials(many),
    see('entry-offline'),
  ),
  'get-serials-nothing': on('get', { world: shop }, press('way-new'), press('wizard-next'), see('problems')),
  'get-details': on(
    'get',
    { world: shop },
    press('way-new'),
    serials('B0000000001 B0000000004 B0000000015'),
    press('wizard-next'),
    press('wizard-next'),
    see('problems'),
  ),
  'get-people': on(
    'get',
    { world: partner(handsOver(serialsOf)) },
    press('way-new'),
    serials('B0000000014'),
    press('wizard-next'),
    choose('behalf-choice', 1),
    press('contact-me'),
    type('confirmation-email', 'team'),
    press('wizard-next'),
    see('problems'),
  ),
  'get-address': on('get', { world: shop }, ...toPeople, press('address-choose'), see('address-option')),
  'get-address-new': on(
    'get',
    { world: shop },
    ...toPeople,
    press('address-choose'),
    press('address-new'),
    press('new-address-save'),
  ),
  'get-review': on('get', { world: shop }, ...toReview, see('review-people')),
  'get-failed': on(
    'get',
    { world: shop },
    ...toReview,
    async (_page, world) => world.act('stop_portal'),
    press('wizard-next'),
    see('wizard-failure'),
  ),
  'get-done': on('get', { world: shop }, ...toReview, press('wizard-next'), see('confirmation')),
  'get-vouchers': on('get', { world: shop }, press('way-vouchers'), serials(codes), entry(3, 'look')),
  'get-vouchers-done': on(
    'get',
    { world: shop },
    press('way-vouchers'),
    serials('LABC-0001'),
    press('wizard-next'),
    press('wizard-next'),
    press('wizard-next'),
    see('confirmation'),
  ),
  'get-bulk': on('get', { world: shop }, press('way-bulk'), see('drop-file')),
  'get-bulk-reading': on('get', { world: shop }, press('way-bulk'), ...untidy),
  'get-serials-reading': on('get', { world: shop }, press('way-new'), ...untidy),
  'get-bulk-rows': on('get', { world: shop }, press('way-bulk'), sheet, see('bulk-row')),
  'get-bulk-done': on(
    'get',
    { world: shop },
    press('way-bulk'),
    sheet,
    see('bulk-row'),
    press('wizard-next'),
    see('made'),
  ),
  // ── Sharing & sites
  sites: on('sharing', {}, press('tab-sites'), see('site-details')),
  'site-partner': on(
    'sharing',
    {},
    press('tab-sites'),
    async (page) => page.locator('[data-testid=site][data-id="7002-ORDE"]').click(),
    press('partner-change'),
    choose('partner-level', 2),
    see('partner-until'),
  ),
  'sites-find': on('sharing', {}, press('tab-sites'), press('find-more'), see('find-by-certificate')),
  'sites-none': on('sharing', { world: newcomer() }, press('tab-sites'), see('sites-none')),
  'sites-offline': on('sharing', { world: admin(offline) }, press('tab-sites'), see('sites-offline')),
  'sites-failed': on('sharing', { answers: [failing('sites')] }, press('tab-sites'), see('sites-failed')),
  'customer-numbers-none': on('sharing', { world: newcomer() }, press('tab-numbers'), see('numbers-none')),
  'customer-number-add': on(
    'sharing',
    {},
    press('tab-numbers'),
    press('number-add'),
    press('number-save'),
    see('number-dialog'),
  ),
  // ── Enterprise Flexible
  flex: on('get', pools, press('way-flex'), see('flex-contract')),
  'flex-none': on('get', { world: newcomer() }, press('way-flex'), see('flex-none')),
  'flex-offline': on('get', { world: admin(offline) }, press('way-flex'), see('flex-failed')),
  'flex-failed': on('get', { answers: [failing('flex_contracts')] }, press('way-flex'), see('flex-failed')),
  'flex-contract': on('get', pools, ...contract),
  'flex-contract-lower': on('get', pools, ...contract, async (page) =>
    page.getByTestId('flex-draw-row').last().scrollIntoViewIfNeeded(),
  ),
  'flex-contract-table': on('get', pools, ...contract, press('flex-curve-table')),
  'flex-contract-user': on('get', {}, ...contract, async (page) =>
    page.getByTestId('flex-draw-row').last().scrollIntoViewIfNeeded(),
  ),
  'flex-outsider': on(
    'get',
    { world: partner() },
    press('way-flex'),
    press('flex-contract'),
    see('flex-no-drawing'),
  ),
  'flex-return': on(
    'get',
    pools,
    ...contract,
    async (page) => page.getByTestId('flex-return').nth(1).click(),
    type('flex-return-quantity', '5'),
  ),
  'flex-return-wrong': on(
    'get',
    pools,
    ...contract,
    press('flex-return'),
    type('flex-return-quantity', '500'),
    press('flex-return-confirm'),
  ),
  'flex-draw': on('get', pools, ...drawing('LAB-KEY', '25')),
  'flex-draw-wrong': on('get', pools, ...drawing('LAB-KEY', '9999'), press('wizard-next'), see('problems')),
  'flex-details': on('get', pools, ...drawing('LAB-ALONE', '2'), press('wizard-next'), see('details-of')),
  'flex-people': on('get', pools, ...drawing('LAB-KEY', '25'), press('wizard-next'), see('address')),
  'flex-review': on('get', pools, ...drawn),
  'flex-exhausted': on(
    'get',
    pools,
    ...drawing('LAB-KEY', '25'),
    press('wizard-next'),
    press('wizard-next'),
    async (_page, world) => drawElsewhere(world, 'LAB-KEY', 400),
    press('wizard-next'),
    see('problems'),
  ),
  'flex-done': on('get', pools, ...drawn, press('wizard-next'), see('confirmation')),
  'flex-waiting': on(
    'get',
    pools,
    ...drawing('LAB-KEY', '25'),
    press('wizard-back'),
    press('flex-all'),
    see('flex-waiting'),
  ),
  'flex-statement': on('get', pools, ...contract, press('tab-statement'), see('flex-statement-row')),
  'flex-statement-picture': on(
    'get',
    pools,
    ...contract,
    press('tab-statement'),
    see('flex-statement-row'),
    press('flex-statement-picture'),
    see('flex-month-bars'),
  ),
  'flex-statement-long': on(
    'get',
    pools,
    ...contract,
    press('tab-statement'),
    see('flex-statement-row'),
    async (page) => page.getByTestId('flex-statement-from').selectOption({ index: 14 }),
    press('flex-statement-picture'),
    see('flex-month-bars'),
  ),
  'flex-statement-failed': on(
    'get',
    { ...pools, answers: [failing('flex_statement')] },
    ...contract,
    press('tab-statement'),
    see('flex-statement-failed'),
  ),
  'flex-levels': on('get', {}, ...contract, press('tab-people')),
  'flex-colleagues': on('get', pools, ...contract, press('tab-people'), see('site-people-link')),
  // ── Version upgrade
  upgrade: on('get', { world: upgradable }, press('way-upgrade'), see('offer')),
  'upgrade-viewed': on(
    'get',
    { world: upgraded },
    press('way-upgrade'),
    press('offer-view'),
    see('offer-upgraded'),
  ),
  'upgrade-by-id': on(
    'get',
    { world: upgradable },
    press('way-upgrade'),
    see('offer'),
    type('upgrade-id', 'VU-2026-0042'),
    press('upgrade-find'),
    see('upgrade-mine'),
  ),
  'upgrade-unknown': on(
    'get',
    { world: upgradable },
    press('way-upgrade'),
    see('offer'),
    type('upgrade-id', 'VU-1'),
    press('upgrade-find'),
    see('upgrade-unfound'),
  ),
  'upgrade-none': on('get', { world: newcomer() }, press('way-upgrade'), see('upgrade-none')),
  'upgrade-offline': on('get', { world: admin(offline) }, press('way-upgrade'), see('upgrade-offline')),
  'upgrade-licenses': on('get', { world: upgradable }, ...upgrading, chosen(0), chosen(1)),
  'upgrade-quantity': on(
    'get',
    { world: upgradable },
    ...upgrading,
    choose('upgrade-by', 1),
    type('upgrade-wanted', '7'),
    see('license-taken'),
  ),
  'upgrade-wrong': on(
    'get',
    { world: upgradable },
    ...upgrading,
    chosen(0),
    type('license-quantity', '9'),
    press('wizard-next'),
    see('problems'),
  ),
  'upgrade-why': on(
    'get',
    { world: upgradable },
    press('way-upgrade'),
    press('offer-why'),
    see('license-reason'),
  ),
  'upgrade-details': on(
    'get',
    { world: upgradable },
    ...upgrading,
    chosen(0),
    chosen(1),
    press('wizard-next'),
    press('wizard-next'),
    see('problems'),
  ),
  'upgrade-people': on(
    'get',
    { world: upgradable },
    press('way-upgrade'),
    offer(1),
    chosen(0),
    press('wizard-next'),
    press('wizard-next'),
    see('contact-email'),
  ),
  'upgrade-behalf': on(
    'get',
    { world: partner() },
    press('way-upgrade'),
    offer(0),
    chosen(0),
    press('wizard-next'),
    press('wizard-next'),
    choose('behalf-choice', 1),
    see('behalf-owner'),
  ),
  'upgrade-review': on('get', { world: upgradable }, ...upgradeReview),
  'upgrade-done': on(
    'get',
    { world: upgradable },
    ...upgradeReview,
    press('wizard-next'),
    see('confirmation'),
  ),
  // ── Sharing
  'sharing-none': on('sharing', {}, see('received-none')),
  'sharing-none-given': on('sharing', {}, press('tab-given'), see('given-none')),
  'sharing-dialog': on('sharing', {}, press('tab-given'), press('share-new'), see('share-numbers')),
  // ── The inbox
  inbox: on('inbox', { world: admin(told) }, see('inbox-item')),
  'inbox-row': on('inbox', { world: admin(told) }, press('inbox-part-requests'), async (page) => {
    await page.locator('[data-testid=inbox-item][data-what=request_new]').first().click();
  }),
  'inbox-dismissed': on(
    'inbox',
    { world: admin(told) },
    press('inbox-part-licenses'),
    press('inbox-dismiss'),
    press('inbox-dismissed-too'),
    see('toasts'),
  ),
  'inbox-snooze': on('inbox', {}, press('inbox-part-reminders'), press('inbox-snooze'), see('snooze-dialog')),
  'inbox-offline': on('inbox', { world: admin(told, offline) }, press('inbox-read-all'), see('toasts')),
  'inbox-empty': on('inbox', { world: newcomer() }, see('inbox-empty')),
  'inbox-none': on('inbox', { world: newcomer() }, press('inbox-part-shares'), see('inbox-empty')),
  'inbox-failed': on('inbox', { answers: [failing('inbox_rows')] }, see('inbox-failed')),
  'settings-notices': on('inbox', {}, press('inbox-preferences'), see('settings-notices-table')),
  // ── Requests
  'requests-none': on('requests', { world: newcomer() }, see('requests-none')),
  'requests-new': on('requests', {}, press('request-begin'), see('request-new')),
  'requests-role': on(
    'requests',
    {},
    press('request-begin'),
    pick('request-kind', 'role_change'),
    see('request-role'),
  ),
  'requests-address': on(
    'requests',
    {},
    press('request-begin'),
    pick('request-kind', 'new_address'),
    see('request-customer'),
  ),
  'requests-failed': on('requests', { answers: [failing('requests')] }, see('requests-failed')),
  // ── The care desk
  'care-queue': on('care', { world: care(asked) }, see('queue-row')),
  'care-queue-none': on('care', { world: care() }, choose('queue-filter', 1), see('queue-none')),
  'care-queue-failed': on('care', { world: care(), answers: [failing('care_queue')] }, see('queue-failed')),
  'care-request': on('care', { world: care(asked) }, press('queue-row'), see('request-approve')),
  'care-offline': on('care', { world: care(offline) }, see('queue-offline')),
  'care-found-none': on('care', { world: care() }, ...lookUp('M9999999999'), see('look-up-none')),
  'care-account': on('care', { world: care() }, ...lookUp(LENA), see('care-act-lock')),
  'care-act': on(
    'care',
    { world: care() },
    ...lookUp(LENA),
    press('care-act-lock'),
    press('care-act-send'),
    see('care-reason'),
  ),
  'care-merge': on(
    'care',
    { world: care() },
    ...lookUp(LENA),
    press('care-act-merge'),
    see('care-merge-email'),
  ),
  'care-site': on('care', { world: care() }, ...lookUp('7002-ORDE'), see('care-site-decides')),
  'care-order': on('care', { world: care() }, ...lookUp(ofSerial('order_number')), see('care-order')),
  'care-license': on(
    'care',
    { world: care() },
    ...lookUp(ofSerial('serial_number')),
    see('care-entitlement'),
  ),
  'care-trail': on(
    'care',
    { world: care() },
    ...lookUp(LENA),
    async (page) => page.getByTestId('care-trail').locator('summary').click(),
    see('trail-entry'),
  ),
  'care-explain': on(
    'care',
    { world: care() },
    press('tab-explain'),
    type('explain-email', LENA),
    async (page, world) => page.getByTestId('explain-serial').fill((await someSerial(world)).serial_number),
    press('explain-go'),
    see('rule'),
  ),
  'care-explain-wrong': on('care', { world: care() }, press('tab-explain'), press('explain-go')),
  'sharing-trail': on('sharing', { world: admin(lookedUp) }, press('tab-trail'), see('trail-entry')),
  'settings-trail': on('settings', { world: admin(lookedUp) }, press('settings-trail'), see('trail-entry')),
  // ── A license moves to another host
  'catalog-acts': on('catalog', {}, boundRow, press('details-more'), see('act-rehost')),
  rehost: rehost({}, press('rehost-reason-host_dead')),
  'rehost-offline': rehost({ world: admin(offline) }, ...toHost('00:1A:4B:99:01:AA'), see('wizard-failure')),
  'rehost-wrong': rehost({}, ...toHost(''), see('problems')),
  'rehost-refused': rehost(
    { world: admin(moves({ limit: 0, grace: 0, beyond: 'refuse' })) },
    ...toHost('00:1A:4B:99:01:AA'),
    see('problems'),
  ),
  'rehost-review': rehost(
    { world: admin(moved('00:1A:4B:8C:22:F9')) },
    type('rehost-note', 'The power supply gave up.'),
    ...toHost('00:1A:4B:99:01:AA'),
    see('rehost-outcome'),
  ),
  'rehost-care': rehost(
    { world: admin(moves({ limit: 0 })) },
    ...toHost('00:1A:4B:99:01:AA'),
    see('rehost-outcome'),
  ),
  'rehost-waits': rehost(
    { world: admin(moves({ limit: 0 }), moved('00:1A:4B:8C:22:F9')) },
    ...toHost('00:1A:4B:99:01:AA'),
    see('rehost-waits'),
  ),
  'rehost-done': rehost({}, ...toHost('00:1A:4B:99:01:AA'), press('wizard-next'), see('rehost-done')),
  'rehost-asked': rehost(
    { world: admin(moves({ limit: 0 })) },
    ...toHost('00:1A:4B:99:01:AA'),
    press('wizard-next'),
    see('rehost-asked'),
  ),
  'rehost-draft': rehost(
    {},
    type('detail-host_id', '00:1A:4B:99:01:AA'),
    async (page) => page.locator('[data-testid=wizard-kept][data-kept=kept]').waitFor(),
    rail('get'),
    see('draft'),
  ),
  // ── Its history
  'catalog-history': on(
    'catalog',
    { world: admin(moved('00:1A:4B:8C:22:F9')) },
    boundRow,
    press('tab-history'),
    see('history-replaced'),
  ),
  'catalog-history-offline': on(
    'catalog',
    { world: admin(offline) },
    boundRow,
    press('tab-history'),
    see('history-offline'),
  ),
  'catalog-history-failed': on(
    'catalog',
    { answers: [failing('license_history')] },
    boundRow,
    press('tab-history'),
    see('error'),
  ),
  'catalog-history-none': on(
    'catalog',
    { answers: [altered('license_history', (history) => ({ ...history, events: [] }))] },
    boundRow,
    press('tab-history'),
    see('history-none'),
  ),
  // ── Handing keys over
  deliver: deliver({}),
  'deliver-unknown': deliver(
    {},
    pick('deliver-to', ''),
    type('deliver-email', 'somebody@elsewhere.example'),
    press('deliver-submit'),
    async (page) => page.locator('[data-testid=deliver-email][aria-invalid=true]').waitFor(),
  ),
  'deliver-typed': deliver(
    {},
    choose('deliver-way', 1),
    type('deliver-passphrase', 'too short'),
    press('deliver-submit'),
  ),
  'deliver-generated': deliver({}, choose('deliver-way', 1), press('deliver-generate')),
  'deliver-done': deliver(
    {},
    choose('deliver-way', 1),
    press('deliver-generate'),
    press('deliver-submit'),
    see('deliver-close'),
  ),
  // ── Downloads
  'downloads-key-change': on('downloads', { world: admin(anotherKey) }, see('key-change')),
  'downloads-found': on('downloads', {}, type('software-search', 'shield')),
  'downloads-nothing': on('downloads', {}, type('software-search', 'qqqq')),
  'downloads-failed': on('downloads', { answers: [failing('downloads', 'software')] }, see('error')),
  // ── Settings
  'settings-profile': on('settings', {}, press('settings-profile'), see('profile-country')),
  'settings-profile-offline': on(
    'settings',
    { world: admin(offline) },
    press('settings-profile'),
    see('error'),
  ),
  'settings-email': on('settings', {}, press('settings-email'), see('email-dialog')),
  'settings-password': on('settings', {}, press('settings-password'), press('password-save')),
  'settings-passphrase': on('settings', {}, press('settings-passphrase'), see('passphrase-dialog')),
  'settings-rebuild': on('settings', {}, press('settings-rebuild'), see('rebuild-dialog')),
  'settings-field-new': on(
    'settings',
    {},
    press('field-add'),
    pick('field-kind', 'choice'),
    press('field-save'),
  ),
  'settings-field-edit': on(
    'settings',
    { world: admin(fields) },
    press('field-more'),
    press('field-edit'),
    see('field-dialog'),
  ),
  'settings-field-delete': on(
    'settings',
    { world: admin(fields) },
    press('field-more'),
    press('field-delete'),
    see('field-delete-dialog'),
  ),
  'settings-fields-failed': on('settings', { answers: [failing('fields')] }, see('error')),
  'settings-sign-out': on('settings', {}, press('sign-out'), choose('sign-out-copy', 1)),
};
