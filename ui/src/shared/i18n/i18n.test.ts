import { afterEach, describe, expect, it } from 'vitest';
import { bundleOf, languages, locale, negotiate, t, tryWords, useLanguage } from './i18n.svelte';
import {
  formatAgo,
  formatBytes,
  formatDate,
  formatDateRange,
  formatMomentShort,
  formatNumber,
  formatShare,
  localDate,
  nameOf,
} from './format';

afterEach(() => useLanguage('en', 'en-GB'));

describe('words', () => {
  it('come in English, and take their variables', async () => {
    await useLanguage('en', 'en-GB');
    expect(t('screen-catalog')).toBe('Catalog');
    expect(t('term-days-left', { days: 1 })).toBe('1 day left');
    expect(t('term-days-left', { days: 12 })).toBe('12 days left');
    expect(document.documentElement.lang).toBe('en');
  });

  it('fall back to English where a language has none yet', () => {
    const before = locale.bundles;
    locale.bundles = [bundleOf('de', ['screen-catalog = Katalog\n']), ...before];
    expect(t('screen-catalog')).toBe('Katalog');
    expect(t('screen-settings')).toBe('Settings');
    locale.bundles = before;
  });

  it('fall back to English where a translation asks for what it does not get', () => {
    const before = locale.bundles;
    locale.bundles = [bundleOf('de', ['status-synced = Stand: { $wann }\n']), ...before];
    expect(t('status-synced', { ago: 'now' })).toBe('Synced now');
    locale.bundles = before;
  });

  it('are told apart from names that have none', () => {
    expect(tryWords('error-that-nobody-wrote')).toBeUndefined();
    expect(t('nobody-wrote-this' as 'app-name'), 'the name itself, so that it is seen').toBe(
      'nobody-wrote-this',
    );
  });

  it('put no marks around what is filled in', () => {
    expect(t('catalog-filter-set', { name: 'Site', value: 'Acme Inc' })).toBe('Site: Acme Inc');
  });
});

describe('the language', () => {
  it('is English where nothing fits', () => {
    expect(languages[0]).toBe('en');
    expect(negotiate(['tlh'])).toBe('en');
    expect(negotiate(['en-GB'])).toBe('en');
  });

  it('is told from its script or region where there are two', () => {
    expect(negotiate(['zh-TW'])).toBe('zh-Hant');
    expect(negotiate(['zh-Hant-HK'])).toBe('zh-Hant');
    expect(negotiate(['zh-CN'])).toBe('zh-Hans');
    expect(negotiate(['zh'])).toBe('zh-Hans');
    expect(negotiate(['pt-BR', 'en'])).toBe('pt');
  });

  it('keeps the region of the person for dates and numbers, and survives a system without one', async () => {
    await useLanguage('en', 'en-GB');
    expect(locale.tag).toBe('en-GB');
    await useLanguage('en', 'C');
    expect(() => formatNumber(1)).not.toThrow();
  });
});

describe('formats', () => {
  it('take a calendar date as it is, in every zone', () => {
    expect(localDate('2026-11-21').getDate()).toBe(21);
    expect(formatDate('2026-11-21')).toBe('21 Nov 2026');
    expect(formatDate(null)).toBe('—');
    // Some versions of the locale data put thin spaces around the dash.
    expect(formatDateRange('2026-11-21', '2027-11-20').replace(/\s/g, ' ')).toBe('21 Nov 2026 – 20 Nov 2027');
  });

  it('say how long ago something was', () => {
    const now = new Date('2026-11-21T12:00:00Z');
    expect(formatAgo('2026-11-21T11:59:40Z', now)).toBe('now');
    expect(formatAgo('2026-11-21T11:58:00Z', now)).toBe('2 minutes ago');
    expect(formatAgo('2026-11-21T09:00:00Z', now)).toBe('3 hours ago');
    expect(formatAgo('2026-11-20T11:00:00Z', now)).toBe('yesterday');
  });

  it('name a moment by what is needed to know it', () => {
    const now = new Date(2026, 10, 21, 12);
    expect(formatMomentShort(new Date(2026, 10, 21, 9, 5).toISOString(), now)).toBe('09:05');
    expect(formatMomentShort(new Date(2026, 10, 19, 9, 5).toISOString(), now)).toBe('Thu');
    expect(formatMomentShort(new Date(2026, 9, 2, 9, 5).toISOString(), now)).toBe('2 Oct');
  });

  it('write numbers, shares and sizes as the locale does', () => {
    expect(formatNumber(1204)).toBe('1,204');
    expect(formatShare(0.62)).toBe('62%');
    expect(formatBytes(0)).toBe('0 bytes');
    expect(formatBytes(1_420_000_000)).toBe('1.4 GB');
    expect(formatBytes(84_300_000)).toBe('84 MB');
    expect(nameOf('region', 'DE')).toBe('Germany');
    expect(nameOf('region', 'not a code')).toBe('not a code');
  });
});
