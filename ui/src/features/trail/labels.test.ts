import { describe, expect, it } from 'vitest';

import type { TrailEntry } from '../../backend';
import { useLanguage } from '../../shared/i18n';
import { actWords, byWords, detailWords, subjectWords } from './labels';

const entry = (more: Partial<TrailEntry>): TrailEntry => ({
  entry_id: '1',
  at: '2026-11-21T10:00:00Z',
  action: 'site.role-set',
  by: 'person',
  person: 'Bill Archer',
  subject_kind: 'site',
  subject: 'lee@acme.example',
  before: null,
  after: null,
  behalf_of: null,
  reason: null,
  ...more,
});

describe('the audit trail', async () => {
  await useLanguage('en', 'en');

  it('says what was done, and leaves an act that it does not know as it came', () => {
    expect(actWords('site.role-set')).toBe('Role changed');
    expect(actWords('site.moved-to-the-moon')).toBe('site.moved-to-the-moon');
  });
  it('tells customer care and the vendor apart from people', () => {
    expect(byWords(entry({}))).toBe('Bill Archer');
    expect(byWords(entry({ by: 'you' }))).toBe('You');
    expect(byWords(entry({ by: 'vendor', person: null }))).toBe('Vendor');
    expect(byWords(entry({ by: 'person', person: null }))).toBe('A deleted account');
    expect(byWords(entry({ by: 'care', person: 'Cato Lind' }))).toContain('customer care');
  });
  it('says what changed in words, and nothing where nothing did', () => {
    expect(detailWords(entry({ before: 'member', after: 'viewer' })).join()).toMatch(/Member.*Viewer/);
    expect(detailWords(entry({ before: 'member', after: 'member' }))).toEqual([]);
    expect(detailWords(entry({ reason: 'Lost laptop' })).join()).toContain('Lost laptop');
  });
  it('names a request by what it asks for', () => {
    expect(subjectWords(entry({ subject_kind: 'request', subject: 'site_access' }))).toBe('Access to a site');
    expect(subjectWords(entry({ subject: null }))).toBe('');
  });
});
