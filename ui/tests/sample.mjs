// Which combinations of language, size of the window and theme are looked at on a screen: all, or a sample.

export const themes = ['light', 'dark'];

/** The language with the longest words. */
const LONGEST = 'de';
/** The languages with the widest letters and other rules for line breaks. */
const CJK = ['ja', 'ko', 'zh-Hans', 'zh-Hant'];

/**
 * Returns every combination. Axe looks at each of them.
 *
 * @typedef {{ language: string, size: { width: number, height: number }, theme: string, axe: boolean }} Combination
 * @returns {Combination[]}
 */
export const everyCombination = (languages, sizes) =>
  sizes.flatMap((size) =>
    themes.flatMap((theme) => languages.map((language) => ({ language, size, theme, axe: true }))),
  );

/**
 * Returns the three or four combinations of the sample for the `n`th screen of the whole list. The choice follows from `n`
 * alone, so that a screen that is run by its name is seen as in a run of all.
 *
 * Every screen is seen in German at the smallest size, in one CJK language and in another one, at every size and in both
 * themes, and by axe once in each theme. Sixty screens in a row cover every combination of language, size and theme, and
 * thereby every pair of them. `sample.test.mjs` holds it to this.
 *
 * @returns {Combination[]}
 */
export function sampleOf(n, languages, sizes) {
  const all = everyCombination(languages, sizes);
  const others = languages.filter((language) => language !== LONGEST && !CJK.includes(language));
  const [smallest, ...larger] = sizes;
  const pick = (list, turn) => list[Math.floor(turn) % list.length];
  const chosen = [
    { language: LONGEST, size: smallest, theme: pick(themes, n / 4) },
    { language: pick(CJK, n), size: pick(larger, n / 8), theme: pick(themes, n / 4 + 1) },
    { language: pick(others, n), size: pick(larger, n / 8 + 1), theme: pick(themes, n) },
    // A walk through all of them. Its step has no divisor in common with their number, so that it misses none.
    all[(n * 7) % all.length],
  ];
  const isSame = (one, other) =>
    one.language === other.language && one.size === other.size && one.theme === other.theme;
  // In the order of the whole: the smallest size, in which a screen is reached, comes first.
  const sample = all
    .filter((it) => chosen.some((other) => isSame(it, other)))
    .map((it) => ({ ...it, axe: false }));
  for (const theme of themes) {
    const those = sample.filter((it) => it.theme === theme);
    pick(those, n / 5).axe = true;
  }
  return sample;
}

/** Returns a list of combinations as a line: languages by size, `*` where it is dark, `!` where axe looks as well. */
export function asLine(combinations) {
  const bySize = new Map();
  for (const { language, size, theme, axe } of combinations) {
    const name = `${size.width}×${size.height}`;
    bySize.set(name, [
      ...(bySize.get(name) ?? []),
      `${language}${theme === 'dark' ? '*' : ''}${axe ? '!' : ''}`,
    ]);
  }
  return [...bySize].map(([size, names]) => `${size} ${names.join(' ')}`).join(', ');
}
