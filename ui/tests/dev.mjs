// `npm run dev:server [WHO]`: the UI as it is written, over `licet-desk-server` and the demo's portal, with the app of a
// license admin, or of somebody else whom demo/vendor.json names. An empty WHO signs nobody in.
import { createServer } from 'vite';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startDesk } from './desk.mjs';

// Vite serves the UI: the server has a page that leads nowhere.
const folder = mkdtempSync(join(tmpdir(), 'licet-dev-'));
writeFileSync(join(folder, 'index.html'), '');
const origin = 'http://localhost:5173';
const desk = await startDesk(folder, '--origin', origin);
const world = await desk.world(process.argv[2] ?? 'license admin');
const vite = await createServer({
  mode: 'server',
  server: { proxy: { '/worlds': { target: desk.address, changeOrigin: true } } },
});
await vite.listen();
console.log(`\n  The app: ${origin}/?world=${world.id}\n  The portal: ${world.portal}\n`);
