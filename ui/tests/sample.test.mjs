import { describe, expect, it } from 'vitest';

import { sizes } from './overflow.mjs';
import { asLine, everyCombination, sampleOf, themes } from './sample.mjs';

const languages = ['de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'pt', 'zh-Hans', 'zh-Hant'];
const cjk = ['ja', 'ko', 'zh-Hans', 'zh-Hant'];
const sample = (n) => sampleOf(n, languages, sizes);
const key = ({ language, size, theme }) => `${language} ${size.width} ${theme}`;
const some = (n) => Array.from({ length: n }, (_, at) => at);

/** Every pair of values of two lists, as `value,value`. */
const pairs = (left, right) => left.flatMap((one) => right.map((other) => `${one},${other}`)).sort();
const seen = (combinations, left, right) =>
  [...new Set(combinations.map((it) => `${left(it)},${right(it)}`))].sort();

const language = (it) => it.language;
const width = (it) => it.size.width;
const theme = (it) => it.theme;
const widths = sizes.map(({ width }) => width);

/** A promise that holds for every screen of a list that is longer than ours. */
const every = (promise, holds) => it(promise, () => some(400).forEach(holds));

describe('the sample of a screen', () => {
  every('shows it in German at the smallest size, in a CJK language and in another one', (n) => {
    const combinations = sample(n);
    expect(combinations.some((it) => it.language === 'de' && it.size === sizes[0])).toBe(true);
    expect(combinations.some((it) => cjk.includes(it.language))).toBe(true);
    expect(combinations.some((it) => it.language !== 'de' && !cjk.includes(it.language))).toBe(true);
  });

  every('shows it at every size and in both themes', (n) => {
    expect([...new Set(sample(n).map(width))].sort()).toEqual(widths);
    expect([...new Set(sample(n).map(theme))].sort()).toEqual(themes.toSorted());
  });

  every('lets axe look at it once in light and once in dark', (n) => {
    const axe = sample(n).filter((it) => it.axe);
    expect(axe.map(theme).sort()).toEqual(themes.toSorted());
  });

  every('names no combination twice, and at most four', (n) => {
    const keys = sample(n).map(key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeLessThanOrEqual(4);
  });

  it('is the same in every run', () => {
    expect(sample(7)).toEqual(sample(7));
  });
});

describe('the samples of any sixty screens in a row', () => {
  every('cover every pair, and every combination of the three', (n) => {
    const combinations = some(60).flatMap((more) => sample(n + more));
    expect(seen(combinations, language, width)).toEqual(pairs(languages, widths));
    expect(seen(combinations, theme, language)).toEqual(pairs(themes, languages));
    expect(seen(combinations, theme, width)).toEqual(pairs(themes, widths));
    expect([...new Set(combinations.map(key))].sort()).toEqual(
      everyCombination(languages, sizes).map(key).sort(),
    );
  });

  every('let axe see every language and size in each theme', (n) => {
    const axe = some(60)
      .flatMap((more) => sample(n + more))
      .filter((it) => it.axe);
    expect(seen(axe, theme, language)).toEqual(pairs(themes, languages));
    expect(seen(axe, theme, width)).toEqual(pairs(themes, widths));
  });
});

it('every combination is every language in every size and theme, with axe', () => {
  const all = everyCombination(languages, sizes);
  expect(new Set(all.map(key)).size).toBe(languages.length * sizes.length * themes.length);
  expect(all.every((it) => it.axe)).toBe(true);
});

it('a line tells what is seen', () => {
  const [small, usual] = sizes;
  expect(
    asLine([
      { language: 'de', size: small, theme: 'light', axe: false },
      { language: 'ja', size: small, theme: 'dark', axe: true },
      { language: 'en', size: usual, theme: 'light', axe: true },
    ]),
  ).toBe('1024×700 de ja*!, 1280×800 en!');
});
