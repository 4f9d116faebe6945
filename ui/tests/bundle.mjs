// What is shipped: no sample data, nothing that the content security policy would stop, nothing from elsewhere.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const texts = files
  .filter((file) => /\.(js|css|html)$/.test(file))
  .map((file) => [file, readFileSync(file, 'utf8')]);

assert.ok(texts.length >= 3, 'there is a build');
for (const [file, text] of texts) {
  assert.ok(!text.includes('Northlight') && !text.includes('bill@acme.example'), `${file} holds sample data`);
  if (file.endsWith('.css')) {
    assert.ok(!/url\(\s*["']?data:/.test(text), `${file} holds a data: URL`);
    assert.ok(!/url\(\s*["']?(https?:)?\/\//.test(text), `${file} loads from elsewhere`);
  }
  if (file.endsWith('.html')) {
    assert.ok(!/<script(?![^>]*\bsrc=)[^>]*>/.test(text), `${file} holds an inline script`);
    assert.ok(!/<style|\sstyle=|\son\w+=/.test(text), `${file} holds inline style or handlers`);
  }
}
const script = texts.filter(([file]) => file.endsWith('.js')).reduce((sum, [, text]) => sum + text.length, 0);
console.log(`${files.length} files, ${Math.round(script / 1000)} kB of script`);
