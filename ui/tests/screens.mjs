// Screens and states of the way in, the overview, Renewals, Downloads and Settings, for a11y.mjs.
const rail = (screen) => async (page) => {
  await page.getByTestId(`rail-${screen}`).click();
  await page.getByTestId(`screen-${screen}`).waitFor();
};
const on = (screen, query, ...steps) => ({
  query,
  go: async (page) => {
    await rail(screen)(page);
    for (const step of steps) await step(page);
  },
});
const before = (query, ...steps) => ({
  query,
  go: async (page) => {
    await page.locator('main').waitFor();
    for (const step of steps) await step(page);
  },
});
const press = (id) => async (page) => page.getByTestId(id).first().click();
const see = (id) => async (page) => page.getByTestId(id).first().waitFor();
const type = (id, text) => async (page) => page.getByTestId(id).fill(text);
const choose = (id, n) => async (page) => page.locator(`[data-testid=${id}] label`).nth(n).click();

export const screens = {
  // ── The way in
  'sign-in-wrong': before(
    'signed=out',
    type('signin-email', 'bill@acme.example'),
    type('signin-password', 'wrong'),
    press('signin-submit'),
    see('signin-error'),
  ),
  'sign-in-incomplete': before('signed=out', press('signin-submit')),
  forgot: before('signed=out', press('forgot-link')),
  'forgot-done': before(
    'signed=out',
    press('forgot-link'),
    type('forgot-email', 'bill@acme.example'),
    press('forgot-submit'),
    see('forgot-done'),
  ),
  create: before('signed=out', press('create-account-link'), see('create-agreement')),
  'create-wrong': before(
    'signed=out',
    press('create-account-link'),
    see('create-agreement'),
    type('create-email', 'bill'),
    press('create-submit'),
  ),
  'create-countries': before('signed=out', press('create-account-link'), press('create-country')),
  'create-declined': before(
    'signed=out',
    press('create-account-link'),
    see('create-agreement'),
    choose('create-agreement-choice', 1),
    see('create-declined'),
  ),
  'create-no-portal': before(
    'signed=out&fail=portal_look_up',
    press('create-account-link'),
    see('create-portal-error'),
  ),
  'unusable-rebuild': before('mirror=unusable', press('mirror-rebuild'), see('mirror-rebuild-dialog')),
  // ── Overview
  'overview-table': on('overview', '', press('timeline-table-toggle')),
  'overview-week': on('overview', '', async (page) => page.getByTestId('timeline-week').nth(3).focus()),
  'overview-first-load': on('overview', 'phase=syncing', see('first-load')),
  'overview-held': on('overview', 'phase=held', see('overview-held-keep')),
  'overview-session-ended': on('overview', 'session=ended&phase=offline', see('session-ended')),
  'overview-failed': on('overview', 'fail=overview', see('error')),
  // ── Renewals
  'renewals-week': on('overview', '', press('timeline-week'), see('filter-week')),
  'renewals-nothing': on('renewals', 'empty=1', press('filter-lapsed')),
  'renewals-manual': on(
    'renewals',
    '',
    press('manual-add'),
    type('manual-serial', 'M012345678O'),
    type('manual-ends-on', '31.02.2027'),
    press('manual-note'),
    see('manual-oddity'),
  ),
  'renewals-snooze': on('renewals', '', press('inbox-snooze'), see('snooze-dialog')),
  'renewals-done': on('renewals', '', async (page) => page.getByTestId('inbox-show-done').check()),
  'renewals-lead-times': on(
    'renewals',
    '',
    press('filter-from90'),
    press('contract-bell'),
    choose('lead-times-choice', 1),
    see('contract-lead-times-input'),
  ),
  'renewals-failed': on('renewals', 'fail=contracts,inbox', see('error')),
  // ── Downloads
  'downloads-found': on('downloads', '', type('software-search', 'storage')),
  'downloads-nothing': on('downloads', '', type('software-search', 'qqqq')),
  'downloads-failed': on('downloads', 'fail=downloads,software', see('error')),
  // ── Settings
  'settings-profile': on('settings', '', press('settings-profile'), see('profile-country')),
  'settings-profile-offline': on('settings', 'fail=account_get', press('settings-profile'), see('error')),
  'settings-email': on('settings', '', press('settings-email'), see('email-dialog')),
  'settings-password': on('settings', '', press('settings-password'), press('password-save')),
  'settings-passphrase': on('settings', '', press('settings-passphrase'), see('passphrase-dialog')),
  'settings-rebuild': on('settings', '', press('settings-rebuild'), see('rebuild-dialog')),
  'settings-sign-out': on('settings', '', press('sign-out'), choose('sign-out-copy', 1)),
};
