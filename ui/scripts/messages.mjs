// Reads locales/en/*.ftl and writes src/generated/messages.ts: the name of every message and the variables it takes.
// Fails on text that Fluent can't parse, because its loaders drop such entries in silence.
import { FluentParser, Visitor } from '@fluent/syntax';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const locales = fileURLToPath(new URL('../../locales', import.meta.url));
const target = fileURLToPath(new URL('../src/generated/messages.ts', import.meta.url));

class Uses extends Visitor {
  variables = new Set();
  messages = new Set();
  terms = new Set();
  visitVariableReference(node) {
    this.variables.add(node.id.name);
  }
  visitMessageReference(node) {
    this.messages.add(node.id.name);
  }
  visitTermReference(node) {
    this.terms.add(`-${node.id.name}`);
    this.genericVisit(node);
  }
}

export function read(folder) {
  const entries = new Map();
  const faults = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.ftl'))
    .sort()) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const entry of new FluentParser({ withSpans: true }).parse(text).body) {
      const line = text.slice(0, entry.span?.start ?? 0).split('\n').length;
      if (entry.type === 'Junk')
        faults.push(`${file}:${line}: ${entry.annotations.map((a) => a.message).join('; ')}`);
      if (entry.type !== 'Message' && entry.type !== 'Term') continue;
      const id = entry.type === 'Term' ? `-${entry.id.name}` : entry.id.name;
      if (entries.has(id)) faults.push(`${file}:${line}: ${id} stands twice`);
      const uses = new Uses();
      uses.visit(entry);
      entries.set(id, uses);
    }
  }
  return { entries, faults };
}

function all(entries, id, seen = new Set()) {
  const uses = entries.get(id);
  if (!uses || seen.has(id)) return new Set();
  seen.add(id);
  const found = new Set(uses.variables);
  for (const other of [...uses.messages, ...uses.terms])
    for (const v of all(entries, other, seen)) found.add(v);
  return found;
}

export function generate(entries) {
  const lines = [...entries.keys()]
    .filter((id) => !id.startsWith('-'))
    .sort()
    .map((id) => {
      const variables = [...all(entries, id)].sort();
      const type = variables.length
        ? `{ ${variables.map((v) => `${JSON.stringify(v)}: Value`).join('; ')} }`
        : 'undefined';
      return `  ${JSON.stringify(id)}: ${type};`;
    });
  return `// Generated from locales/en/*.ftl by ui/scripts/messages.mjs. Never edited.\n/** What a message can be filled with. */\nexport type Value = string | number;\n/** Every message and the variables it takes. */\nexport interface Messages {\n${lines.join('\n')}\n}\n/** The name of a message. */\nexport type MessageId = keyof Messages;\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { entries, faults } = read(join(locales, 'en'));
  if (faults.length) {
    console.error(faults.join('\n'));
    process.exit(1);
  }
  const text = generate(entries);
  let before = '';
  try {
    before = readFileSync(target, 'utf8');
  } catch {
    // The first run makes the file.
  }
  if (process.argv.includes('--check')) {
    if (before !== text) {
      console.error('src/generated/messages.ts is stale: npm run messages');
      process.exit(1);
    }
  } else if (before !== text) writeFileSync(target, text);
}
