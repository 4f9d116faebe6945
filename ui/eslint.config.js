import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { readdirSync } from 'node:fs';
import ts from 'typescript-eslint';

import { arrows } from './eslint.arrows.js';
import svelteConfig from './svelte.config.js';

const border = {
  group: ['@tauri-apps/*'],
  message: 'Only src/backend/tauri.ts speaks to the shell: ask through the Backend interface.',
};
const ime = 'src/shared/ime.ts decides what belongs to an input method and stops it before any handler.';

const layers = 'Imports go shared → backend → features → views, one way.';
/** What files in `target` may not import: all in `from` but `except`, whose paths begin in `from`. */
const zone = (target, from, message, except = []) => ({
  target: `./src/${target}`,
  from: `./src/${from}`,
  except: except.map((name) => `./${name}`),
  message,
});

/** Fails when the list of arrows leaves out a feature, names one that there is not, or has a cycle. */
function checkArrows() {
  const folders = readdirSync(new URL('src/features', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const named = new Set([...Object.keys(arrows), ...Object.values(arrows).flatMap(Object.keys)]);
  const missing = folders.filter((name) => !(name in arrows));
  const gone = [...named].filter((name) => !folders.includes(name));
  if (missing.length || gone.length)
    throw new Error(`eslint.arrows.js: add ${missing.join(', ') || 'nothing'}, remove ${gone.join(', ')}`);
  const done = new Set();
  const visit = (name, path) => {
    if (path.includes(name)) throw new Error(`eslint.arrows.js: cycle ${[...path, name].join(' → ')}`);
    if (done.has(name)) return;
    for (const next of Object.keys(arrows[name])) visit(next, [...path, name]);
    done.add(name);
  };
  for (const name of folders) visit(name, []);
}
checkArrows();

export default ts.config(
  { ignores: ['dist', 'dist-fixture', 'dist-server', 'node_modules', 'src/generated', 'tests/shots'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'smart'],
      // Markup from strings is how a product name would become a script.
      'svelte/no-at-html-tags': 'error',
      'svelte/require-each-key': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'MemberExpression[property.name=/^(isComposing|keyCode)$/]', message: ime },
        { selector: 'SvelteAttribute[key.name=/^onkey(up|press)/]', message: ime },
        {
          selector:
            'CallExpression[callee.property.name="addEventListener"] > Literal[value=/^key(down|up|press)$/]',
          message: ime,
        },
      ],
      // Maps and dates here are values that are built once and never changed while shown.
      'svelte/prefer-svelte-reactivity': 'off',
      'no-restricted-imports': ['error', { patterns: [border] }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig } },
  },
  // A component that grows longer has parts that deserve a name.
  { files: ['**/*.svelte'], rules: { 'max-lines': ['error', 300] } },
  { files: ['src/shared/ime.ts', 'src/**/*.test.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['src/backend/tauri.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['src/**'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.svelte', '.json', '.js'] })],
    },
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          basePath: import.meta.dirname,
          zones: [
            zone('shared', 'backend', layers),
            zone('shared', 'features', layers),
            zone('shared', 'views', layers),
            zone('backend', 'features', layers),
            zone('backend', 'views', layers),
            zone('features', 'views', layers),
            ...Object.entries(arrows).map(([feature, to]) =>
              zone(
                `features/${feature}`,
                'features',
                `${feature} may import ${Object.keys(to).join(', ') || 'no other feature'}: see eslint.arrows.js.`,
                [feature, ...Object.keys(to)],
              ),
            ),
          ],
        },
      ],
    },
  },
);
