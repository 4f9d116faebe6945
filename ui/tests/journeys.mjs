// What a person does in the window with the keyboard alone, over the sample data, in Chromium.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';

import { launch } from './browser.mjs';
import { serve } from './serve.mjs';

const server = await serve(fileURLToPath(new URL('../dist-fixture', import.meta.url)));
const browser = await launch();
let failed = 0;

async function journey(promise, query, walk) {
  const context = await browser.newContext({
    viewport: { width: 1360, height: 860 },
    locale: 'en-GB',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.addInitScript(() => Object.freeze(Object.prototype));
  const errors = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  try {
    await page.goto(`${server.address}/?${query}`);
    await page.getByTestId('status-bar').waitFor();
    await walk(page);
    assert.deepEqual(errors, [], 'nothing in the console');
    console.log(`ok      ${promise}`);
  } catch (error) {
    failed += 1;
    console.error(`FAILED  ${promise}\n        ${error.message.split('\n').slice(0, 6).join('\n        ')}`);
  }
  await context.close();
}

const cell = (row, col) => `[data-testid=catalog-grid] [data-row="${row}"] [data-col="${col}"]`;
const place = (page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    return [at?.closest('[data-row]')?.getAttribute('data-row'), at?.getAttribute('data-col')].join(',');
  });
const settled = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20))));
async function catalog(page) {
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await page.locator(cell(0, 0)).waitFor();
}
async function press(page, ...keys) {
  for (const key of keys) {
    await page.keyboard.press(key);
    await settled(page);
  }
}

await journey('g and a letter go to every screen, and the screen is told', '', async (page) => {
  for (const [key, screen] of [
    ['c', 'catalog'],
    ['r', 'renewals'],
    ['d', 'downloads'],
    ['s', 'settings'],
    ['o', 'overview'],
  ]) {
    await page.keyboard.press('g');
    await page.keyboard.press(key);
    await page.getByTestId(`screen-${screen}`).waitFor();
    assert.equal(await page.getByTestId(`rail-${screen}`).getAttribute('aria-current'), 'page');
  }
});

await journey('arrows, pages and ends move in the grid, and details follow', '', async (page) => {
  await catalog(page);
  await page.locator(cell(0, 1)).click();
  await press(page, 'ArrowDown', 'ArrowDown', 'ArrowRight');
  assert.equal(await place(page), '2,2');
  const serial = await page.locator(cell(2, 0)).innerText();
  await page.locator(`[data-testid=details][data-serial="${serial.trim()}"]`).waitFor();
  await press(page, 'Home');
  assert.equal(await place(page), '2,0');
  await press(page, 'End');
  assert.equal(await place(page), '2,4');
  await press(page, 'Control+End');
  assert.equal(await place(page), '1203,4');
  await press(page, 'PageUp');
  assert.match(await place(page), /^11[78]\d,4$/);
  await press(page, 'Control+Home');
  assert.equal(await place(page), '0,0');
});

await journey(
  'a million rows are reached from end to end, with a handful of elements',
  'rows=1000000',
  async (page) => {
    await catalog(page);
    await page.locator(cell(0, 1)).click();
    await press(page, 'Control+End');
    const last = page.locator('[data-testid=catalog-grid] [data-row="999999"]');
    await last.waitFor();
    assert.equal(await last.getAttribute('aria-rowindex'), '1000001');
    assert.equal(await page.getByTestId('catalog-grid').getAttribute('aria-rowcount'), '1000001');
    const box = await last.boundingBox();
    const grid = await page.getByTestId('catalog-grid').boundingBox();
    assert.ok(
      box.y >= grid.y && box.y + box.height <= grid.y + grid.height + 1,
      'the last row is in sight, whole',
    );
    assert.ok(
      (await page.locator('[data-testid=catalog-grid] [role=row]').count()) < 60,
      'rows are recycled',
    );
    await press(page, 'ArrowUp', 'ArrowUp');
    assert.match(await place(page), /^999997,/);
    await page.mouse.move(grid.x + 200, grid.y + 300);
    await page.mouse.wheel(0, -34 * 50);
    await settled(page);
    const rows = await page.evaluate(() =>
      [...document.querySelectorAll('[data-testid=catalog-grid] .row.body:not([hidden])')]
        .filter((row) => !row.contains(document.activeElement))
        .map((row) => [Number(row.dataset.row), Math.round(row.getBoundingClientRect().top)])
        .sort((a, b) => a[0] - b[0]),
    );
    assert.ok(
      rows.every(([row, y], n) => n === 0 || (row - rows[n - 1][0]) * 34 === y - rows[n - 1][1]),
      'rows stand one below the other',
    );
    assert.match(await place(page), /^999997,/, 'the focus stays with its row');
  },
);

await journey('the wheel moves a scaled list by as much as any other', 'rows=1000000', async (page) => {
  await catalog(page);
  const grid = await page.getByTestId('catalog-grid').boundingBox();
  await page.mouse.move(grid.x + 200, grid.y + 300);
  await page.mouse.wheel(0, 340);
  await settled(page);
  const y = (await page.locator('[data-testid=catalog-grid] [data-row="10"]').boundingBox()).y;
  assert.ok(Math.abs(y - (grid.y + 34)) <= 1, `row 10 is the first in sight (${y - grid.y})`);
});

await journey('a header sorts with Enter, and is resized, moved and hidden with keys', '', async (page) => {
  await catalog(page);
  await page.locator(cell(0, 0)).click();
  await press(page, 'ArrowUp');
  assert.equal(await place(page), 'header,0');
  await press(page, 'Enter');
  const head = page.getByTestId('catalog-grid-head-serial');
  assert.equal(await head.getAttribute('aria-sort'), 'ascending');
  await press(page, 'Enter');
  assert.equal(await head.getAttribute('aria-sort'), 'descending');
  const before = (await head.boundingBox()).width;
  await press(page, 'Shift+ArrowRight', 'Shift+ArrowRight');
  assert.equal((await head.boundingBox()).width, before + 32);
  await press(page, 'Control+Shift+ArrowRight');
  assert.equal(await head.getAttribute('aria-colindex'), '2');
  assert.equal(await place(page), 'header,1', 'the focus goes with the column');
  await press(page, 'ArrowRight', 'Shift+F10');
  await page.getByRole('menuitem', { name: 'Hide column' }).waitFor();
  await press(page, 'End', 'Enter');
  await page.getByTestId('catalog-grid-head-site').waitFor({ state: 'detached' });
});

await journey('columns, order and sort are found again on coming back', '', async (page) => {
  await catalog(page);
  await page.getByTestId('catalog-grid-head-quantity').click();
  await page.getByTestId('columns').click();
  await page.getByTestId('column-order').click();
  await page.keyboard.press('Escape');
  await page.waitForTimeout(600);
  await page.getByTestId('rail-settings').click();
  await page.getByTestId('screen-settings').waitFor();
  await page.getByTestId('rail-catalog').click();
  await page.getByTestId('catalog-grid-head-order').waitFor();
  assert.equal(await page.getByTestId('catalog-grid-head-quantity').getAttribute('aria-sort'), 'ascending');
});

await journey('rows are chosen and copied as a table for other programs', '', async (page) => {
  await catalog(page);
  await page.locator(cell(1, 1)).click();
  await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown');
  assert.equal(await page.locator('[data-testid=catalog-grid] .row.chosen').count(), 3);
  await press(page, 'Control+c');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const lines = text.split('\n');
  assert.equal(lines.length, 4, text);
  assert.equal(lines[0].split('\t')[0], 'Serial number');
  assert.equal(lines[1].split('\t')[0], (await page.locator(cell(1, 0)).innerText()).trim());
  const html = await page.evaluate(async () =>
    (await (await navigator.clipboard.read())[0].getType('text/html')).text(),
  );
  assert.match(html, /<table>/);
  await press(page, 'Escape');
  assert.equal(await page.locator('[data-testid=catalog-grid] .row.chosen').count(), 0);
});

await journey('rows far out of sight are fetched for copying', '', async (page) => {
  await catalog(page);
  await page.locator(cell(0, 1)).click();
  await press(page, 'Control+a', 'Control+c');
  await page.waitForFunction(async () => (await navigator.clipboard.readText()).split('\n').length === 1205);
});

await journey(
  'search narrows with every key, Enter goes to the rows, Esc brings all back',
  '',
  async (page) => {
    await catalog(page);
    const serial = (await page.locator(cell(6, 0)).innerText()).trim();
    await page.keyboard.press('/');
    await page.keyboard.type(serial.slice(0, 9));
    await page.waitForFunction(() =>
      /^1 of/.test(document.querySelector('[data-testid=catalog-count]').textContent.trim()),
    );
    assert.equal((await page.locator(cell(0, 0)).innerText()).trim(), serial);
    await press(page, 'Enter');
    assert.match(await place(page), /^0,/);
    await page.keyboard.press('/');
    await press(page, 'Escape');
    await page.waitForFunction(
      () => document.querySelector('[data-testid=catalog-count]').textContent.trim() === '1,204',
    );
  },
);

await journey('Enter opens details and goes there, Esc comes back to the row', '', async (page) => {
  await catalog(page);
  await page.locator(cell(3, 1)).click();
  await press(page, 'i');
  assert.equal(await page.getByTestId('details').count(), 0, 'i hides them');
  await press(page, 'Enter');
  await page.getByTestId('details').waitFor();
  await page.waitForFunction(() => document.activeElement.closest('[data-testid=details]'));
  await press(page, 'Escape');
  assert.equal(await place(page), '3,1');
});

await journey(
  'a key is masked until it is revealed, and masked again on another license',
  '',
  async (page) => {
    await catalog(page);
    await page.locator(cell(2, 1)).click();
    const key = page.getByTestId('license-key').first();
    assert.match(await key.innerText(), /^••••/);
    await page.getByTestId('reveal-key').first().click();
    await page.waitForFunction(() =>
      document.querySelector('[data-testid=license-key]').textContent.startsWith('KX4M'),
    );
    await page.locator(cell(4, 1)).click();
    await page.waitForFunction(() =>
      document.querySelector('[data-testid=license-key]').textContent.startsWith('••••'),
    );
    await page.locator(cell(2, 1)).click();
    await settled(page);
    assert.match(await key.innerText(), /^••••/, 'it is not kept');
  },
);

await journey('the palette finds a license and an action', '', async (page) => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('mail');
  const first = page.getByTestId('palette-license').first();
  await first.waitFor();
  const serial = await first.getAttribute('data-serial');
  await press(page, 'Enter');
  await page.locator(`[data-testid=details][data-serial="${serial}"]`).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('dark');
  await press(page, 'Enter');
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
});

await journey('the tree of sites narrows the catalog, with keys too', '', async (page) => {
  await catalog(page);
  await page.getByTestId('site-all').focus();
  await press(page, 'ArrowDown', 'ArrowDown', 'Enter');
  assert.equal(await page.getByTestId('site-1002-FARM').getAttribute('aria-selected'), 'true');
  await page.waitForFunction(() =>
    document.querySelector('[data-testid=filter-site]').textContent.includes('Farm Foods'),
  );
  assert.equal((await page.locator(cell(0, 2)).innerText()).trim(), 'Farm Foods');
  await page.getByTestId('filter-site-clear').click();
  await page.waitForFunction(
    () => document.querySelector('[data-testid=catalog-count]').textContent.trim() === '1,204',
  );
});

await journey('offline is said with its time, and everything is there', 'phase=offline', async (page) => {
  assert.match(await page.getByTestId('status-connection').innerText(), /^Offline since /);
  await catalog(page);
  await page.locator(cell(2, 1)).click();
  await page.getByTestId('details-serial').waitFor();
});

await browser.close();
server.close();
process.exit(failed === 0 ? 0 : 1);
