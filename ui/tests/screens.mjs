// Screens and states of the way in, the overview, Renewals, Changes, Downloads, Settings, and of what people write on
// licenses, for a11y.mjs.
import {
  admin,
  anotherKey,
  failing,
  fields,
  held,
  newcomer,
  nobody,
  offline,
  remarks,
  sessionEnded,
  sharedWith,
  syncing,
  unusable,
} from './worlds.mjs';

const rail = (screen) => async (page) => {
  await page.getByTestId(`rail-${screen}`).click();
  await page.getByTestId(`screen-${screen}`).waitFor();
};
/** Where it is seen: over the real backend, or over sample data with what stands in the address. */
const place = (setup) => (typeof setup === 'string' ? { query: setup } : setup);
const on = (screen, setup, ...steps) => ({
  ...place(setup),
  go: async (page, world) => {
    await rail(screen)(page);
    for (const step of steps) await step(page, world);
  },
});
const before = (setup, ...steps) => ({
  ...place(setup),
  go: async (page, world) => {
    await page.locator('main').waitFor();
    for (const step of steps) await step(page, world);
  },
});
const press = (id) => async (page) => page.getByTestId(id).first().click();
const tab = (value) => press(`tab-${value}`);
const see = (id) => async (page) => page.getByTestId(id).first().waitFor();
const type = (id, text) => async (page) => page.getByTestId(id).fill(text);
const choose = (id, n) => async (page) => page.locator(`[data-testid=${id}] label`).nth(n).click();

/** Looks at a license: one of the first rows, of those that are found with `text`. */
const license = (text) => async (page) => {
  if (text) await page.getByTestId('search').fill(text);
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

// ── For the ways to a license
const many =
  'B0000000001,B0000000003,B0000000005,B00000000O8,B0000000006,B0000000010,B0000000011,B0000000013,X1';
const codes = 'OEM-7KQ2-41XA,OEM-7KQ2-41XC,OEM-7KQ2-41XD,OEM-0';
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
      buffer: Buffer.from(
        'Acme license list 2026\nSerial number,Host ID,Room,Bought by\nB0000000001,,4,Ann\n,00:1A:4B,4,Ann\n' +
          'hidden:B0000000007,,5,Bill\nB0000000015,1.23457E+12,5,Bill\n',
      ),
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
  ...drawing('CLS-SOL-T1', '2'),
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
const bound = license('newark-bk-02 acme');
const act = (id) => async (page) => {
  await page.getByTestId('details-more').click();
  await page.getByTestId(`act-${id}`).click();
};
const rehost = (query, ...steps) =>
  on('catalog', query, bound, act('rehost'), see('rehost-license'), ...steps);
const toHost = (host) => [type('detail-host_id', host), press('wizard-next')];
const deliver = (query, ...steps) => on('catalog', query, bound, act('deliver'), see('deliver-to'), ...steps);

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
  'renewals-done': on('renewals', {}, async (page) => page.getByTestId('inbox-show-done').check()),
  'renewals-lead-times': on(
    'renewals',
    {},
    press('filter-from90'),
    press('contract-bell'),
    choose('lead-times-choice', 1),
    see('contract-lead-times-input'),
  ),
  'renewals-failed': on('renewals', { answers: [failing('contracts', 'inbox')] }, see('error')),
  // ── Changes
  changes: on('changes', '', see('conflict')),
  'changes-offline': on('changes', 'phase=offline', see('changes-offline')),
  'changes-empty': on('changes', 'outbox=none', press('tab-yours'), see('changes-empty')),
  'changes-edit': on('changes', '', press('conflict-edit'), see('resolve-dialog')),
  'changes-edit-notes': on(
    'changes',
    '',
    async (page) => page.getByTestId('conflict-edit').nth(1).click(),
    see('resolve-dialog'),
  ),
  'changes-again': on('changes', '', press('refused-edit'), type('slot-input', ''), press('again-send')),
  'changes-discard': on('changes', '', press('discard'), see('discard-dialog')),
  'changes-failed': on('changes', 'fail=outbox', see('error')),
  'changes-vendor': on('changes', '', press('tab-vendor'), see('vendor-row')),
  'changes-vendor-more': on(
    'changes',
    '',
    press('tab-vendor'),
    see('vendor-row'),
    async (page) => page.evaluate(() => window.fixture.arrive(3)),
    see('vendor-more-show'),
  ),
  'changes-vendor-filtered': on(
    'changes',
    '',
    press('tab-vendor'),
    press('vendor-filter-changed'),
    press('vendor-filter-renewed'),
  ),
  'changes-vendor-empty': on('changes', 'empty=1', see('vendor-empty')),
  'changes-vendor-none': on('changes', 'empty=1', press('vendor-filter-lapsed'), see('vendor-none')),
  'changes-vendor-failed': on('changes', 'outbox=none&fail=vendor_changes', see('vendor-error')),
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
  'catalog-notes-of-others': on('catalog', '', license('farm'), press('tab-notes'), see('others-notes')),
  'catalog-contact': on(
    'catalog',
    annotated,
    license(),
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
  get: on('get', '', see('way-new')),
  'get-draft': on('get', 'draft=new-purchase', see('draft')),
  'get-serials': on('get', '', press('way-new'), serials(many), see('offer')),
  'get-serials-offline': on('get', 'phase=offline', press('way-new'), serials(many), see('entry-offline')),
  'get-serials-nothing': on('get', '', press('way-new'), press('wizard-next'), see('problems')),
  'get-details': on(
    'get',
    '',
    press('way-new'),
    serials('B0000000001 B0000000004 B0000000015'),
    press('wizard-next'),
    press('wizard-next'),
    see('problems'),
  ),
  'get-people': on(
    'get',
    '',
    press('way-new'),
    serials('B0000000014'),
    press('wizard-next'),
    choose('behalf-choice', 1),
    press('contact-me'),
    type('confirmation-email', 'team'),
    press('wizard-next'),
    see('problems'),
  ),
  'get-address': on('get', '', ...toPeople, press('address-choose'), see('address-option')),
  'get-address-new': on(
    'get',
    '',
    ...toPeople,
    press('address-choose'),
    press('address-new'),
    press('new-address-save'),
  ),
  'get-review': on('get', '', ...toReview, see('review-people')),
  'get-failed': on('get', 'fail=register', ...toReview, press('wizard-next'), see('wizard-failure')),
  'get-done': on('get', '', ...toReview, press('wizard-next'), see('confirmation')),
  'get-vouchers': on('get', '', press('way-vouchers'), serials(codes), entry(3, 'look')),
  'get-vouchers-done': on(
    'get',
    '',
    press('way-vouchers'),
    serials('OEM-7KQ2-41XA'),
    press('wizard-next'),
    press('wizard-next'),
    press('wizard-next'),
    see('confirmation'),
  ),
  'get-bulk': on('get', '', press('way-bulk'), see('drop-file')),
  'get-bulk-reading': on('get', '', press('way-bulk'), ...untidy),
  'get-serials-reading': on('get', '', press('way-new'), ...untidy),
  'get-bulk-rows': on('get', '', press('way-bulk'), sheet, see('bulk-row')),
  'get-bulk-done': on(
    'get',
    '',
    press('way-bulk'),
    sheet,
    see('bulk-row'),
    press('wizard-next'),
    see('made'),
  ),
  // ── Sharing & sites
  sites: on('sharing', '', press('tab-sites'), see('member')),
  'sites-member': on('sharing', 'level=contract', press('tab-sites'), see('site-details')),
  'sites-without-administrator': on(
    'sharing',
    '',
    press('tab-sites'),
    see('member'),
    async (page) => page.locator('[data-testid=site][data-id="1002-FARM"]').click(),
    see('site-no-administrator'),
  ),
  'sites-none': on('sharing', 'sites=none', press('tab-sites'), see('sites-none')),
  'sites-offline': on('sharing', 'phase=offline', press('tab-sites'), see('sites-offline')),
  'sites-failed': on('sharing', 'fail=sites', press('tab-sites'), see('sites-failed')),
  'sites-invited': on('sharing', 'invited=1', press('tab-sites'), see('my-invitation')),
  'sites-invite': on(
    'sharing',
    '',
    press('tab-sites'),
    press('site-invite'),
    press('invite-send'),
    see('invite-dialog'),
  ),
  'sites-remove': on(
    'sharing',
    '',
    press('tab-sites'),
    see('member'),
    async (page) => page.getByTestId('member-more').first().click(),
    press('member-remove'),
    press('remove-confirm'),
    see('remove-dialog'),
  ),
  'sites-leave': on(
    'sharing',
    '',
    press('tab-sites'),
    see('member'),
    press('site-leave'),
    see('leave-dialog'),
  ),
  'customer-numbers': on('sharing', '', press('tab-numbers'), see('number')),
  'customer-numbers-none': on('sharing', 'empty=1', press('tab-numbers'), see('numbers-none')),
  'customer-number-add': on(
    'sharing',
    '',
    press('tab-numbers'),
    press('number-add'),
    press('number-save'),
    see('number-dialog'),
  ),
  'customer-number-remove': on(
    'sharing',
    '',
    press('tab-numbers'),
    press('number-remove'),
    see('number-remove-dialog'),
  ),
  continuity: on('sharing', '', press('tab-continuity'), see('absent-owner')),
  'continuity-take-over': on(
    'sharing',
    '',
    press('tab-continuity'),
    press('take-over'),
    see('take-over-dialog'),
    choose('take-over-decision', 1),
  ),
  // ── Enterprise Flexible
  flex: on('get', '', press('way-flex'), see('flex-contract')),
  'flex-none': on('get', 'flex=none', press('way-flex'), see('flex-none')),
  'flex-offline': on('get', 'phase=offline', press('way-flex'), see('flex-failed')),
  'flex-failed': on('get', 'fail=flex_contracts', press('way-flex'), see('flex-failed')),
  'flex-contract': on('get', '', ...contract),
  'flex-contract-lower': on('get', '', ...contract, async (page) =>
    page.getByTestId('flex-draw-row').last().scrollIntoViewIfNeeded(),
  ),
  'flex-contract-table': on('get', '', ...contract, press('flex-curve-table')),
  'flex-contract-user': on('get', 'level=contract', ...contract, async (page) =>
    page.getByTestId('flex-draw-row').last().scrollIntoViewIfNeeded(),
  ),
  'flex-outsider': on(
    'get',
    '',
    press('way-flex'),
    async (page) => page.getByTestId('flex-contract').nth(1).click(),
    see('flex-no-drawing'),
  ),
  'flex-return': on(
    'get',
    '',
    ...contract,
    async (page) => page.getByTestId('flex-return').nth(1).click(),
    type('flex-return-quantity', '5'),
  ),
  'flex-return-wrong': on(
    'get',
    '',
    ...contract,
    press('flex-return'),
    type('flex-return-quantity', '500'),
    press('flex-return-confirm'),
  ),
  'flex-draw': on('get', '', ...drawing('EPP-12-SUB', '25')),
  'flex-draw-wrong': on('get', '', ...drawing('EPP-12-SUB', '9999'), press('wizard-next'), see('problems')),
  'flex-details': on('get', '', ...drawing('CLS-SOL-T1', '2'), press('wizard-next'), see('details-of')),
  'flex-people': on('get', '', ...drawing('EPP-12-SUB', '25'), press('wizard-next'), see('address')),
  'flex-review': on('get', '', ...drawn),
  'flex-exhausted': on(
    'get',
    'flex=race',
    ...drawing('EPP-12-SUB', '25'),
    press('wizard-next'),
    press('wizard-next'),
    press('wizard-next'),
    see('problems'),
  ),
  'flex-done': on('get', '', ...drawn, press('wizard-next'), see('confirmation')),
  'flex-waiting': on(
    'get',
    '',
    ...drawing('EPP-12-SUB', '25'),
    press('wizard-back'),
    press('flex-all'),
    see('flex-waiting'),
  ),
  'flex-statement': on('get', '', ...contract, press('tab-statement'), see('flex-statement-row')),
  'flex-statement-picture': on(
    'get',
    '',
    ...contract,
    press('tab-statement'),
    see('flex-statement-row'),
    press('flex-statement-picture'),
    see('flex-month-bars'),
  ),
  'flex-statement-long': on(
    'get',
    '',
    ...contract,
    press('tab-statement'),
    see('flex-statement-row'),
    async (page) => page.getByTestId('flex-statement-from').selectOption({ index: 14 }),
    press('flex-statement-picture'),
    see('flex-month-bars'),
  ),
  'flex-statement-failed': on(
    'get',
    'fail=flex_statement',
    ...contract,
    press('tab-statement'),
    see('flex-statement-failed'),
  ),
  'flex-levels': on('get', 'level=contract', ...contract, press('tab-people')),
  'flex-colleagues': on('get', '', ...contract, press('tab-people'), see('site-people-link')),
  // ── Version upgrade
  upgrade: on('get', '', press('way-upgrade'), see('offer')),
  'upgrade-viewed': on('get', '', press('way-upgrade'), press('offer-view'), see('offer-upgraded')),
  'upgrade-by-id': on(
    'get',
    '',
    press('way-upgrade'),
    see('offer'),
    type('upgrade-id', 'VU-2026-0042'),
    press('upgrade-find'),
    see('upgrade-mine'),
  ),
  'upgrade-unknown': on(
    'get',
    '',
    press('way-upgrade'),
    see('offer'),
    type('upgrade-id', 'VU-1'),
    press('upgrade-find'),
    see('upgrade-unfound'),
  ),
  'upgrade-none': on('get', 'upgrades=none', press('way-upgrade'), see('upgrade-none')),
  'upgrade-offline': on('get', 'phase=offline', press('way-upgrade'), see('upgrade-offline')),
  'upgrade-licenses': on('get', '', ...upgrading, chosen(0), chosen(1)),
  'upgrade-quantity': on(
    'get',
    '',
    ...upgrading,
    choose('upgrade-by', 1),
    type('upgrade-wanted', '7'),
    see('license-taken'),
  ),
  'upgrade-wrong': on(
    'get',
    '',
    ...upgrading,
    chosen(0),
    type('license-quantity', '9'),
    press('wizard-next'),
    see('problems'),
  ),
  'upgrade-why': on('get', '', press('way-upgrade'), press('offer-why'), see('license-reason')),
  'upgrade-details': on(
    'get',
    '',
    ...upgrading,
    chosen(0),
    chosen(1),
    press('wizard-next'),
    press('wizard-next'),
    see('problems'),
  ),
  'upgrade-people': on(
    'get',
    '',
    press('way-upgrade'),
    offer(1),
    chosen(0),
    press('wizard-next'),
    see('contact-email'),
  ),
  'upgrade-behalf': on(
    'get',
    '',
    press('way-upgrade'),
    offer(2),
    chosen(0),
    chosen(1),
    press('wizard-next'),
    see('behalf-owner'),
  ),
  'upgrade-review': on('get', '', ...upgradeReview),
  'upgrade-done': on('get', '', ...upgradeReview, press('wizard-next'), see('confirmation')),
  // ── Sharing
  sharing: on('sharing', '', see('shared-by')),
  'sharing-given': on('sharing', '', tab('given'), see('given')),
  'sharing-many': on('sharing', 'sharing=many', tab('given'), see('given')),
  'sharing-none': on('sharing', 'sharing=none', see('received-none')),
  'sharing-none-given': on('sharing', 'sharing=none', tab('given'), see('given-none')),
  'sharing-offline': on('sharing', 'phase=offline', tab('given'), see('given-offline')),
  'sharing-dialog': on('sharing', '', tab('given'), press('share-new'), see('share-numbers')),

  // ── Requests
  requests: on('requests', '', see('request')),
  'requests-all': on('requests', '', choose('requests-filter', 1)),
  'requests-one': on('requests', '', press('request'), see('request-pane')),
  'requests-approve': on('requests', '', press('request'), press('request-approve'), see('request-step')),
  'requests-new': on('requests', '', press('request-begin'), see('request-new')),
  'requests-none': on('requests', 'requests=none', see('requests-none')),
  'requests-failed': on('requests', 'fail=requests', see('requests-failed')),
  // ── A license moves to another host
  'catalog-acts': on('catalog', '', bound, press('details-more'), see('act-rehost')),
  rehost: rehost('', press('rehost-reason-host_dead')),
  'rehost-offline': rehost('phase=offline', ...toHost('00:1A:4B:99:01:AA'), see('wizard-failure')),
  'rehost-wrong': rehost('', ...toHost('??'), see('problems')),
  'rehost-refused': rehost('moved=2&beyond=refuse', ...toHost('00:1A:4B:99:01:AA'), see('problems')),
  'rehost-review': rehost(
    'moved=1',
    type('rehost-note', 'The power supply gave up.'),
    ...toHost('00:1A:4B:99:01:AA'),
    see('rehost-outcome'),
  ),
  'rehost-care': rehost('moved=2', ...toHost('00:1A:4B:99:01:AA'), see('rehost-outcome')),
  'rehost-waits': rehost('moved=2&requested=1', ...toHost('00:1A:4B:99:01:AA'), see('rehost-waits')),
  'rehost-done': rehost('', ...toHost('00:1A:4B:99:01:AA'), press('wizard-next'), see('rehost-done')),
  'rehost-asked': rehost(
    'moved=2',
    ...toHost('00:1A:4B:99:01:AA'),
    press('wizard-next'),
    see('rehost-asked'),
  ),
  'rehost-draft': rehost(
    '',
    type('detail-host_id', '00:1A:4B:99:01:AA'),
    async (page) => page.locator('[data-testid=wizard-kept][data-kept=kept]').waitFor(),
    rail('get'),
    see('draft'),
  ),
  // ── Its history
  'catalog-history': on(
    'catalog',
    '',
    license('newark-bk-02 skynet'),
    press('tab-history'),
    see('history-replaced'),
  ),
  'catalog-history-offline': on(
    'catalog',
    'phase=offline',
    bound,
    press('tab-history'),
    see('history-offline'),
  ),
  'catalog-history-failed': on('catalog', 'fail=license_history', bound, press('tab-history'), see('error')),
  'catalog-history-none': on('catalog', 'history=none', bound, press('tab-history'), see('history-none')),
  // ── Handing keys over
  deliver: deliver(''),
  'deliver-unknown': deliver(
    '',
    pick('deliver-to', ''),
    type('deliver-email', 'somebody@elsewhere.example'),
    press('deliver-submit'),
    async (page) => page.locator('[data-testid=deliver-email][aria-invalid=true]').waitFor(),
  ),
  'deliver-typed': deliver(
    '',
    choose('deliver-way', 1),
    type('deliver-passphrase', 'too short'),
    press('deliver-submit'),
  ),
  'deliver-generated': deliver('', choose('deliver-way', 1), press('deliver-generate')),
  'deliver-done': deliver(
    '',
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
