// A static server for the built window, with the product's own content security policy.
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

/** The policy of tauri.conf.json; what the shell adds for its own channel is not needed here. */
export function policy() {
  const file = new URL('../../src-tauri/tauri.conf.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')).app.security.csp;
}

/** Serves `folder` on a free port of this computer. */
export async function serve(folder) {
  const csp = policy();
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname));
    if (path === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const file = join(folder, path === '/' ? 'index.html' : path);
    if (!file.startsWith(folder) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Content-Security-Policy': csp,
      // Names of assets carry the hash of what is in them. Pages of one context load and compile them once.
      'Cache-Control': path.startsWith('/assets/') ? 'public, max-age=3600, immutable' : 'no-store',
    });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
