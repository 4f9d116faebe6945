import { expect, test } from 'vitest';
import { negotiate } from './i18n.svelte';

test.each([
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-Hans-CN', 'zh-Hans'],
  ['zh-Hans', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-Hant-TW', 'zh-Hant'],
])('%s is read in %s', (asked, language) => {
  expect(negotiate([asked])).toBe(language);
});
