// Opens every screen of the built window over the real backend in Chromium. Fails on anything axe finds (WCAG 2.2 AA), on
// errors in the console (the content security policy's among them), and on anything that is cut off, overflows or scrolls
// sideways (overflow.mjs), in the languages, sizes and themes of the sample (sample.mjs), or in all of them.
//
// node tests/a11y.mjs [SCREEN…] [--full | --shots-only]
//
// `--shots-only` looks for nothing, and leaves pictures in tests/shots/.
import { mkdirSync, readFileSync, readdirSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

import { launch } from './browser.mjs';
import { startDesk } from './desk.mjs';
import { overflow, sizes } from './overflow.mjs';
import { asLine, everyCombination, sampleOf } from './sample.mjs';
import {
  admin,
  altered,
  failing,
  held,
  keyLost,
  keyringLocked,
  needsNewPassphrase,
  needsPassphrase,
  newcomer,
  nobody,
  offline,
  phase,
  syncing,
  unusable,
  waitingForKeyring,
} from './worlds.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const shots = join(here, 'shots');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const languages = readdirSync(join(here, '../../locales')).filter((name) =>
  existsSync(join(here, '../../locales', name, 'app.ftl')),
);

const byRail = (screen) => async (page) => {
  await page.getByTestId(`rail-${screen}`).click();
  await page.getByTestId(`screen-${screen}`).waitFor();
};
const row = async (page, n = 2) => {
  await byRail('catalog')(page);
  await page.locator('[data-testid=catalog-grid] [role=row][data-row="0"]').waitFor();
  await page.locator(`[data-testid=catalog-grid] [data-row="${n}"] [data-col="1"]`).click();
  await page.getByTestId('details-serial').waitFor();
};

const failedSync = phase({
  state: 'failed',
  error: { code: 'unavailable', params: {}, fields: [], detail: '', retryable: true },
});

/**
 * Every screen and state of one that looks different: the world that it is shown in (the license admin's where none is
 * named), which of its answers are changed, and how it is reached.
 */
const screens = {
  overview: { go: byRail('overview') },
  'overview-empty': { world: newcomer(), go: byRail('overview') },
  catalog: { go: (page) => row(page) },
  'catalog-filtered': {
    go: async (page) => {
      await row(page);
      await page.getByTestId('filter-term').click();
      await page.getByRole('menuitemcheckbox').nth(1).click();
      await page.getByRole('menuitemcheckbox').nth(2).click();
    },
  },
  'catalog-files': {
    go: async (page) => {
      await row(page);
      await page.getByTestId('tab-files').click();
    },
  },
  'catalog-deployment': {
    go: async (page) => {
      await row(page, 5);
      await page.getByTestId('tab-deployment').click();
    },
  },
  'catalog-nothing': {
    go: async (page) => {
      await byRail('catalog')(page);
      await page.getByTestId('search').fill('qqqq');
      await page.getByTestId('catalog-nothing').waitFor();
    },
  },
  'catalog-columns': {
    go: async (page) => {
      await row(page);
      await page.getByTestId('columns').click();
      await page.getByTestId('column-order').click();
    },
  },
  'catalog-header-menu': {
    go: async (page) => {
      await row(page);
      await page.getByTestId('catalog-grid-head-product').click({ button: 'right' });
      await page.getByRole('menuitem').first().waitFor();
    },
  },
  'catalog-empty': { world: newcomer(), go: byRail('catalog') },
  'catalog-first-sync': { world: newcomer(), answers: [syncing], go: byRail('catalog') },
  'catalog-offline': { world: admin(offline), go: (page) => row(page) },
  'catalog-held': {
    answers: [held],
    go: async (page) => {
      await byRail('catalog')(page);
      await page.getByTestId('sync-held').click();
    },
  },
  'catalog-failed': { answers: [failedSync, failing('catalog_open')], go: byRail('catalog') },
  renewals: { go: byRail('renewals') },
  'renewals-empty': { world: newcomer(), go: byRail('renewals') },
  downloads: { go: byRail('downloads') },
  'downloads-empty': { world: newcomer(), go: byRail('downloads') },
  settings: { go: byRail('settings') },
  palette: {
    go: async (page) => {
      await byRail('overview')(page);
      await page.keyboard.press('Control+k');
      await page.getByTestId('palette-input').fill('mail');
      await page.getByTestId('palette-license').first().waitFor();
    },
  },
  keys: {
    go: async (page) => {
      await row(page);
      await page.keyboard.press('?');
      await page.getByTestId('keys').waitFor();
    },
  },
  'sign-in': { world: nobody(), go: (page) => page.locator('main').waitFor() },
  'needs-new-passphrase': {
    world: needsNewPassphrase,
    go: (page) => page.locator('main').waitFor(),
  },
  'needs-passphrase': { world: needsPassphrase, go: (page) => page.locator('main').waitFor() },
  'key-lost': { world: keyLost, go: (page) => page.locator('main').waitFor() },
  'waiting-for-keyring': { world: waitingForKeyring, go: (page) => page.locator('main').waitFor() },
  'keyring-locked': { world: keyringLocked, go: (page) => page.locator('main').waitFor() },
  'opening-mirror': {
    answers: [altered('app_state', (state) => ({ ...state, mirror: { state: 'opening' } }))],
    go: (page) => page.locator('main').waitFor(),
  },
  unusable: { world: unusable, go: (page) => page.locator('main').waitFor() },
};
try {
  Object.assign(screens, (await import('./screens.mjs')).screens);
} catch (fault) {
  if (fault.code !== 'ERR_MODULE_NOT_FOUND') throw fault;
}

const words = process.argv.slice(2);
const shotsOnly = words.includes('--shots-only');
const isFull = words.includes('--full');
const wanted = words.filter((word) => !word.startsWith('--'));
const unknown = words.filter((word) => word.startsWith('--') && !['--full', '--shots-only'].includes(word));
/** The screens of this run, with the combinations of each. A screen's sample doesn't depend on what else is run. */
const chosen = Object.entries(screens)
  .map(([name, screen], n) => ({
    name,
    screen,
    combinations: isFull ? everyCombination(languages, sizes) : sampleOf(n, languages, sizes),
  }))
  .filter(({ name }) => wanted.length === 0 || wanted.some((it) => name.startsWith(it)));
if (unknown.length > 0 || chosen.length === 0) {
  console.error(`not understood: ${words.join(' ')}`);
  process.exit(2);
}

const desk = await startDesk(join(here, '../dist-server'));
const browser = await launch();
const faults = [];

/**
 * Opens a page that goes from screen to screen: scripts, styles and fonts are then loaded and compiled once. Each screen has
 * a world of its own.
 */
async function openPage() {
  const context = await browser.newContext({
    viewport: sizes[0],
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
  });
  const page = await context.newPage();
  // Generous: other builds may be busy on the same computer.
  page.setDefaultTimeout(30_000);
  const tab = { page, where: '', world: undefined, fault: (text) => faults.push({ where: tab.where, text }) };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') tab.fault(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => tab.fault(`page: ${error.message}`));
  // As the shell does: see `freezePrototype` in tauri.conf.json.
  await page.addInitScript(() => Object.freeze(Object.prototype));
  await page.addInitScript(`globalThis.overflow = ${overflow}`);
  return tab;
}

/** Goes to a screen, in English. */
async function reach(tab, { world = admin(), answers = [], go }) {
  const { page } = tab;
  await leave(tab);
  // Out of the way: nothing is drawn as if it were pointed at.
  await page.mouse.move(0, 0);
  tab.world = await world(desk);
  for (const answer of answers) await answer(page);
  await page.goto(tab.world.url);
  await go(page, tab.world);
  await page.evaluate(() => document.fonts.ready);
}

/** Leaves a screen, and its world with it. */
async function leave(tab) {
  if (!tab.world) return;
  await tab.page.goto('about:blank');
  await tab.page.unrouteAll();
  await tab.world.end();
  tab.world = undefined;
}

/**
 * Shows the open screen in a language and theme, as a change in Settings does, and waits until it is laid out. Runs in the
 * page, as one call: each change of its own would be drawn by itself.
 */
async function show({ language, theme }) {
  const root = document.documentElement;
  const isShown = () => root.lang === language && root.dataset.theme === theme;
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const until = performance.now() + 30_000;
  do {
    while (!isShown()) {
      if (performance.now() > until) throw new Error(`doesn't change to ${language} in ${theme}`);
      // Again and again: a grid keeps its columns a moment later, together with the settings of before.
      const { settings } = await window.licet.call('app_state');
      if (settings.language !== language || settings.theme !== theme)
        await window.licet.call('settings_set', { ...settings, language, theme });
      await frame();
    }
    // Effects and observers of sizes run within two frames.
    for (let n = 0; n < 3; n += 1) await frame();
    // Other letters may be in another file of the font.
    if (document.fonts.status === 'loading') {
      await document.fonts.ready;
      await frame();
    }
  } while (!isShown());
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function askAxe({ page, fault }, theme) {
  // Outside of the page's own policy, which rightly forbids scripts from elsewhere.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  // The dark theme differs by its colors alone.
  const runOnly =
    theme === 'light' ? { type: 'tag', values: tags } : { type: 'rule', values: ['color-contrast'] };
  const { violations } = await page.evaluate(
    (only) => globalThis.axe.run(document, { runOnly: only, resultTypes: ['violations'] }),
    runOnly,
  );
  for (const { id, help, nodes } of violations)
    for (const node of nodes.slice(0, 3)) {
      const why = node.failureSummary.split('\n').slice(1).join(' ').slice(0, 200);
      fault(`axe ${id}: ${help}: ${node.html.slice(0, 160)} ${why}`);
    }
}

/** Looks at a screen in each of its combinations. */
async function look(tab, { name, screen, combinations }) {
  const { page, fault } = tab;
  tab.where = name;
  let { size } = combinations[0];
  await page.setViewportSize(size);
  await reach(tab, screen);
  for (const next of combinations) {
    tab.where = `${name} (${next.language}, ${next.size.width}×${next.size.height}, ${next.theme})`;
    if (next.size !== size) await page.setViewportSize((size = next.size));
    await page.evaluate(show, next);
    for (const what of await page.evaluate(() => globalThis.overflow())) fault(what);
    if (next.axe) await askAxe(tab, next.theme);
  }
}

/** Leaves pictures of a screen: in light and dark, and of the smallest window with the longest words and widest letters. */
async function picture(tab, { name, screen }) {
  const { page } = tab;
  tab.where = name;
  const save = async (file, language, theme) => {
    await page.evaluate(show, { language, theme });
    await page.screenshot({ path: join(shots, `${name}-${file}.png`) });
  };
  await page.setViewportSize({ width: 1360, height: 860 });
  await reach(tab, screen);
  await save('light', 'en', 'light');
  await save('dark', 'en', 'dark');
  await page.setViewportSize(sizes[0]);
  for (const language of ['en', 'de', 'ja']) await save(`1024-${language}`, language, 'light');
}

if (shotsOnly) mkdirSync(shots, { recursive: true });
else {
  console.log(
    isFull
      ? 'Every screen in all languages, sizes and themes'
      : 'A sample: every screen at each size and in each theme, and every language in each of them (all: --full)',
  );
  console.log('language, * in dark, ! with axe');
}

const queue = [...chosen];
async function worker() {
  let tab = await openPage();
  for (let next = queue.shift(); next; next = queue.shift()) {
    const before = faults.length;
    const since = Date.now();
    try {
      await (shotsOnly ? picture : look)(tab, next);
    } catch (error) {
      const where = join(shots, `${next.name}-not-reached.png`);
      mkdirSync(shots, { recursive: true });
      await tab.page.screenshot({ path: where }).catch(() => {});
      tab.fault(`could not be reached: ${error.message.split('\n')[0]}; ${where} shows how far it came`);
      // Whatever stopped it must not stop the screens after it.
      await tab.page.context().close();
      await tab.world?.end();
      tab = await openPage();
    }
    const found = faults.slice(before).some(({ where }) => where.split(' ')[0] === next.name);
    const took = ((Date.now() - since) / 1000).toFixed(1);
    const seen = shotsOnly
      ? 'pictures'
      : isFull
        ? `all ${next.combinations.length}`
        : asLine(next.combinations);
    console.log(`${found ? 'FOUND' : 'seen '} ${next.name} (${took} s): ${seen}`);
  }
}
// One more than processors: each waits for frames and timers for a good part of its time.
await Promise.all(Array.from({ length: Math.min(4, availableParallelism() + 1) }, worker));

await browser.close();
desk.close();
// The same fault on many screens is one line.
const by = new Map();
for (const { where, text } of faults) by.set(text, [...(by.get(text) ?? []), where]);
for (const [text, where] of by)
  console.error(`${where[0]}${where.length > 1 ? ` and ${where.length - 1} more` : ''}: ${text}`);
if (!shotsOnly) {
  const ran = chosen.flatMap(({ combinations }) => combinations);
  const all = chosen.length * everyCombination(languages, sizes).length;
  console.log(
    `${isFull ? 'all' : 'sample'}: ${ran.length} of ${all} combinations of screen, language, size and theme, ` +
      `axe in ${ran.filter((it) => it.axe).length}`,
  );
}
console.log(
  `${chosen.length} screens, ${languages.length} language(s): ${by.size === 0 ? 'nothing found' : `${by.size} found`}`,
);
process.exit(by.size === 0 ? 0 : 1);
