// The words of the product in the reader's language. Loads locales/LANG/*.ftl, keeps English behind every other
// language for a message that is not translated yet, and answers typed names. Knows no domain.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { negotiateLanguages } from '@fluent/langneg';
import type { MessageId, Messages } from '../../generated/messages';

const english = import.meta.glob(['../../../../locales/en/*.ftl', '!**/mail.ftl', '!**/pages.ftl'], {
  query: '?raw',
  import: 'default',
  eager: true,
}) as Record<string, string>;
const others = import.meta.glob(
  ['../../../../locales/*/*.ftl', '!../../../../locales/en/*.ftl', '!**/mail.ftl', '!**/pages.ftl'],
  {
    query: '?raw',
    import: 'default',
  },
) as Record<string, () => Promise<string>>;

const languageOf = (path: string) => path.split('/').at(-2) ?? 'en';

/** Languages there are words for, English first. */
export const languages: string[] = [...new Set(['en', ...Object.keys(others).map(languageOf)])];

/** Builds a bundle; a resource with a fault throws, because Fluent would drop the entry in silence. */
export function bundleOf(locale: string, texts: string[]): FluentBundle {
  const bundle = new FluentBundle(locale, { useIsolating: false });
  for (const text of texts) {
    const faults = bundle.addResource(new FluentResource(text));
    if (faults.length) throw faults[0];
  }
  return bundle;
}

const fallback = bundleOf('en', Object.values(english));

class Locale {
  /** BCP 47 tag that words, dates and numbers follow. */
  tag = $state('en');
  bundles = $state.raw<FluentBundle[]>([fallback]);
  /** Order of strings as a reader of this language expects it. */
  collator = $derived(new Intl.Collator(this.tag, { numeric: true }));
}

export const locale = new Locale();

/** The language to use for what the person or the system asks for. */
export function negotiate(wanted: readonly string[]): string {
  // Systems name Chinese by country, the words are told apart by script.
  // Chinese is told apart by its script, which regions stand for.
  const spelled = wanted.map((tag) =>
    /^zh\b/i.test(tag) ? (/\b(Hant|TW|HK|MO)\b/i.test(tag) ? 'zh-Hant' : 'zh-Hans') : tag,
  );
  return negotiateLanguages(spelled, languages, { strategy: 'lookup', defaultLocale: 'en' })[0] ?? 'en';
}

/**
 * Shows the product in `wanted`, or in the system's language where it is null. Dates and numbers follow `system` where
 * that is the same language, so that en-GB stays en-GB.
 */
export async function useLanguage(wanted: string | null, system: string = navigator.language): Promise<void> {
  const language = negotiate(wanted ? [wanted] : [...navigator.languages]);
  const texts = await Promise.all(
    Object.entries(others)
      .filter(([path]) => languageOf(path) === language)
      .map(([, load]) => load()),
  );
  const regional = [system, ...navigator.languages].find(
    (tag) => known(tag) && negotiate([tag]) === language,
  );
  locale.bundles = texts.length ? [bundleOf(language, texts), fallback] : [fallback];
  locale.tag = regional ?? language;
  document.documentElement.lang = language;
}

/** Whether Intl takes the tag: a system without a language says `C` or nothing. */
function known(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0 && tag.length > 1;
  } catch {
    return false;
  }
}

function look(id: string, values: Record<string, FluentVariable> | undefined): string | undefined {
  for (const bundle of locale.bundles) {
    const message = bundle.getMessage(id);
    if (!message?.value) continue;
    const faults: Error[] = [];
    const text = bundle.formatPattern(message.value, values, faults);
    // A variable that is missing shows as {$name}: English may still have what it takes.
    if (!faults.length || bundle === locale.bundles.at(-1)) return text;
  }
  return undefined;
}

type Values<K extends MessageId> = Messages[K] extends undefined ? [] : [values: Messages[K]];

/** The words for `id` in the language in use. */
export function t<K extends MessageId>(id: K, ...[values]: Values<K>): string {
  const text = look(id, values as Record<string, FluentVariable> | undefined);
  if (text !== undefined) return text;
  if (import.meta.env.DEV) console.error(`no words for ${id}`);
  return id;
}

/** The words for a name that is known only at run time, such as `error-` and a code; undefined where there are none. */
export function tryWords(id: string, values?: Record<string, string | number>): string | undefined {
  return look(id, values);
}
