import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

import svelteConfig from './svelte.config.js';

const border = {
  group: ['@tauri-apps/*'],
  message: 'Only src/backend/tauri.ts speaks to the shell: ask through the Backend interface.',
};
const up = (layers) => ({
  regex: `^(\\.\\.?/)+(.*/)?(${layers.join('|')})(/|$)`,
  message: 'Arrows go shared → features → views, one way.',
});
const ime = 'src/shared/ime.ts decides what belongs to an input method and stops it before any handler.';
const only = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

export default ts.config(
  { ignores: ['dist', 'dist-fixture', 'node_modules', 'src/generated', 'tests/shots'] },
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
      ...only(border),
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig } },
  },
  { files: ['src/shared/ime.ts', 'src/**/*.test.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['src/shared/**'], rules: only(border, up(['features', 'views', 'backend'])) },
  { files: ['src/backend/**'], rules: only(border, up(['features', 'views'])) },
  { files: ['src/features/**'], rules: only(border, up(['views'])) },
  { files: ['src/backend/tauri.ts'], rules: only(up(['features', 'views'])) },
);
