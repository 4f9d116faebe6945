// Reads locales/en/*.ftl and writes src/generated/messages.ts: the name of every message and the variables it takes.
// The same file as the licet-i18n crate writes, without a Rust build: for work on the window alone.
// Fails on text that Fluent can't parse, because its loaders drop such entries in silence.
import { FluentParser, Visitor } from '@fluent/syntax';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const locales = fileURLToPath(new URL('../../locales', import.meta.url));
const target = fileURLToPath(new URL('../src/generated/messages.ts', import.meta.url));

class Uses extends Visitor {
  variables = new Set();
  numbers = new Set();
  messages = new Set();
  terms = new Set();
  visitVariableReference(node) {
    this.variables.add(node.id.name);
  }
  visitSelectExpression(node) {
    const plural = node.variants.some(
      ({ key }) => key.type === 'NumberLiteral' || /^(zero|one|two|few|many)$/.test(key.name),
    );
    if (plural && node.selector.type === 'VariableReference') this.numbers.add(node.selector.id.name);
    this.genericVisit(node);
  }
  visitFunctionReference(node) {
    if (node.id.name === 'NUMBER')
      for (const argument of node.arguments.positional)
        if (argument.type === 'VariableReference') this.numbers.add(argument.id.name);
    this.genericVisit(node);
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

function all(entries, id, what, seen = new Set()) {
  const uses = entries.get(id);
  if (!uses || seen.has(id)) return new Set();
  seen.add(id);
  const found = new Set(uses[what]);
  for (const other of [...uses.messages, ...uses.terms])
    for (const name of all(entries, other, what, seen)) found.add(name);
  return found;
}

export function generate(entries) {
  const lines = [...entries.keys()]
    .filter((id) => !id.startsWith('-'))
    .sort()
    .map((id) => {
      const numbers = all(entries, id, 'numbers');
      const fields = [...all(entries, id, 'variables')]
        .sort()
        .map((name) => `${JSON.stringify(name)}: ${numbers.has(name) ? 'number' : 'Value'}`);
      return `  ${JSON.stringify(id)}: ${fields.length ? `{ ${fields.join('; ')} }` : 'undefined'};`;
    });
  return [
    '// Generated from locales/en by `cargo run -p licet-i18n --bin messages`. Never edited.',
    '/** What a message can be filled with. */',
    'export type Value = string | number;',
    '/** Every message and the variables it takes. */',
    'export interface Messages {',
    ...lines,
    '}',
    '/** The name of a message. */',
    'export type MessageId = keyof Messages;',
    '',
  ].join('\n');
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
