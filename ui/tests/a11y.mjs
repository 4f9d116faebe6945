// Opens every screen of the built window over the sample data, light and dark, in Chromium. Fails on anything axe finds
// (WCAG 2.2 AA), on errors in the console (the content security policy's among them), and on anything that is cut off,
// overflows or scrolls sideways (overflow.mjs) in every language there is, at three sizes. Leaves pictures in tests/shots/.
//
// node tests/a11y.mjs [SCREEN…] [--shots-only]
import { mkdirSync, readFileSync, readdirSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

import { launch } from './browser.mjs';
import { overflow, sizes } from './overflow.mjs';
import { serve } from './serve.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const shots = join(here, 'shots');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const languages = readdirSync(join(here, '../../locales')).filter((name) =>
  existsSync(join(here, '../../locales', name, 'app.ftl')),
);

/** Languages whose smallest windows are kept as pictures: the longest words, and the widest letters. */
const pictured = new Set(['en', 'de', 'ja']);

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

/** Every screen and state of one that looks different: what stands in the address, and how it is reached. */
const screens = {
  overview: { go: byRail('overview') },
  'overview-empty': { query: 'empty=1', go: byRail('overview') },
  catalog: { go: row },
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
  'catalog-empty': { query: 'empty=1', go: byRail('catalog') },
  'catalog-first-sync': { query: 'empty=1&phase=syncing', go: byRail('catalog') },
  'catalog-offline': { query: 'phase=offline', go: row },
  'catalog-held': {
    query: 'phase=held',
    go: async (page) => {
      await byRail('catalog')(page);
      await page.getByTestId('sync-held').click();
    },
  },
  'catalog-failed': { query: 'phase=failed&fail=catalog_open', go: byRail('catalog') },
  'catalog-million': {
    query: 'rows=1000000',
    go: async (page) => {
      await row(page);
      await page.keyboard.press('Control+End');
      await page.locator('[data-testid=catalog-grid] [data-row="999999"] [data-col="1"]').waitFor();
    },
  },
  renewals: { go: byRail('renewals') },
  'renewals-empty': { query: 'empty=1', go: byRail('renewals') },
  downloads: { go: byRail('downloads') },
  'downloads-empty': { query: 'empty=1', go: byRail('downloads') },
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
  'sign-in': { query: 'signed=out', go: (page) => page.locator('main').waitFor() },
  'needs-new-passphrase': {
    query: 'mirror=needs_new_passphrase',
    go: (page) => page.locator('main').waitFor(),
  },
  'needs-passphrase': { query: 'mirror=needs_passphrase', go: (page) => page.locator('main').waitFor() },
  'key-lost': { query: 'mirror=key_lost', go: (page) => page.locator('main').waitFor() },
  'waiting-for-keyring': { query: 'mirror=waiting', go: (page) => page.locator('main').waitFor() },
  'keyring-locked': { query: 'mirror=locked', go: (page) => page.locator('main').waitFor() },
  'opening-mirror': { query: 'mirror=opening', go: (page) => page.locator('main').waitFor() },
  unusable: { query: 'mirror=unusable', go: (page) => page.locator('main').waitFor() },
};
try {
  Object.assign(screens, (await import('./screens.mjs')).screens);
} catch (fault) {
  if (fault.code !== 'ERR_MODULE_NOT_FOUND') throw fault;
}

const words = process.argv.slice(2);
const shotsOnly = words.includes('--shots-only');
const wanted = words.filter((word) => !word.startsWith('--'));
const chosen = Object.entries(screens).filter(
  ([name]) => wanted.length === 0 || wanted.some((it) => name.startsWith(it)),
);

const server = await serve(join(here, '../dist-fixture'));
const browser = await launch();
mkdirSync(shots, { recursive: true });
const faults = [];

async function open(name, { query = '', go }, options) {
  const context = await browser.newContext({
    viewport: options.viewport,
    colorScheme: options.theme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
  });
  const page = await context.newPage();
  // Generous: other builds may be busy on the same computer.
  page.setDefaultTimeout(30_000);
  const fault = (text, language = 'en') =>
    faults.push({ where: `${name} (${options.theme}, ${language})`, text });
  page.on('console', (message) => {
    // The fixture's own refusals are part of the screens that show them.
    if (message.type() === 'error' || message.type() === 'warning') fault(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => fault(`page: ${error.message}`));
  // As the shell does: see `freezePrototype` in tauri.conf.json.
  await page.addInitScript(() => Object.freeze(Object.prototype));
  try {
    await page.goto(`${server.address}/?${query}`);
    await go(page);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(60);
  } catch (error) {
    fault(`could not be reached: ${error.message.split('\n')[0]}`);
  }
  return { page, context, fault };
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Shows the window that is open in another language, as a change in Settings does. */
async function speak(page, language) {
  await page.evaluate(async (wanted) => {
    const { settings } = await window.fixture.call('app_state');
    await window.fixture.call('settings_set', { ...settings, language: wanted });
  }, language);
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
  await painted(page);
}

/** Waits until what was changed is laid out: effects and observers of sizes run within two frames. */
const painted = (page) =>
  page.evaluate(
    () =>
      new Promise((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))),
      ),
  );

async function look(name, screen) {
  for (const theme of ['light', 'dark']) {
    const { page, context, fault } = await open(name, screen, {
      theme,
      viewport: { width: 1360, height: 860 },
    });
    await page.screenshot({ path: join(shots, `${name}-${theme}.png`) });
    if (!shotsOnly) {
      // Outside of the page's own policy, which rightly forbids scripts from elsewhere.
      await page.evaluate(axe);
      // The dark theme differs by its colors alone.
      const runOnly =
        theme === 'light' ? { type: 'tag', values: tags } : { type: 'rule', values: ['color-contrast'] };
      const { violations } = await page.evaluate(
        (only) => globalThis.axe.run(document, { runOnly: only }),
        runOnly,
      );
      for (const { id, help, nodes } of violations)
        for (const node of nodes.slice(0, 3)) {
          const why = node.failureSummary.split('\n').slice(1).join(' ').slice(0, 200);
          fault(`axe ${id}: ${help}: ${node.html.slice(0, 160)} ${why}`);
        }
    }
    await context.close();
  }
  if (shotsOnly) return;
  const { page, context, fault } = await open(name, screen, { theme: 'light', viewport: sizes[0] });
  for (const language of languages) {
    try {
      await page.setViewportSize(sizes[0]);
      await speak(page, language);
      for (const size of sizes) {
        if (size !== sizes[0]) await page.setViewportSize(size);
        await painted(page);
        for (const what of await page.evaluate(overflow))
          fault(what, `${language}, ${size.width}×${size.height}`);
        if (size === sizes[0] && pictured.has(language))
          await page.screenshot({ path: join(shots, `${name}-1024-${language}.png`) });
      }
    } catch (error) {
      fault(error.message.split('\n')[0], language);
    }
  }
  await context.close();
}

// One screen a processor at a time; each has a browser context of its own.
const queue = [...chosen];
async function worker() {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const before = faults.length;
    const since = Date.now();
    try {
      await look(...next);
    } catch (error) {
      faults.push({ where: next[0], text: error.message.split('\n')[0] });
    }
    const found = faults.length - before;
    console.log(
      `${found === 0 ? 'ok     ' : 'FOUND  '} ${next[0]} (${((Date.now() - since) / 1000).toFixed(1)} s)`,
    );
  }
}
await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, worker));

await browser.close();
server.close();
// The same fault on many screens is one line.
const by = new Map();
for (const { where, text } of faults) by.set(text, [...(by.get(text) ?? []), where]);
for (const [text, where] of by)
  console.error(`${where[0]}${where.length > 1 ? ` and ${where.length - 1} more` : ''}: ${text}`);
console.log(
  `${chosen.length} screens, ${languages.length} language(s): ${by.size === 0 ? 'nothing found' : `${by.size} found`}`,
);
process.exit(by.size === 0 ? 0 : 1);
