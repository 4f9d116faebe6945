import { describe, expect, test } from 'vitest';
import type { DownloadRow, FileView, LicenseEvent, Replaced } from '../../backend';
import { downloadOf, outdatedSince } from './actions';
import { actorWords, changeOf, eventWords, happenings } from './history';

const event = (name: string, at: string, more: Partial<LicenseEvent> = {}): LicenseEvent => ({
  event: name,
  at,
  ...more,
});
const replaced = (number: number, replaced_at: string): Replaced => ({
  number,
  replaced_at,
  keys: ['••••'],
  has_file: true,
});

describe('the history of a license', () => {
  test('has keys that were replaced beside what replaced them, however the moment is written', () => {
    const told = happenings({
      events: [event('rehosted', '2026-03-01T10:00:00Z'), event('registered', '2026-01-01T10:00:00Z')],
      replaced: [replaced(1, '2026-03-01T10:00:00.000+00:00')],
    });
    expect(told.map((it) => [it.event?.event, it.replaced.length])).toEqual([
      ['rehosted', 1],
      ['registered', 0],
    ]);
  });

  test('names what was replaced once, where several things happened at one moment', () => {
    const at = '2026-03-01T10:00:00Z';
    const told = happenings({
      events: [event('superseded', at), event('delivered', at)],
      replaced: [replaced(1, at)],
    });
    expect(told.map((it) => it.replaced.length)).toEqual([1, 0]);
  });

  test('leaves nothing out: what no event explains stands at its place in time', () => {
    const told = happenings({
      events: [event('delivered', '2026-04-01T10:00:00Z'), event('registered', '2026-01-01T10:00:00Z')],
      replaced: [replaced(1, '2026-02-01T10:00:00Z')],
    });
    expect(told.map((it) => it.event?.event)).toEqual(['delivered', undefined, 'registered']);
  });

  test('tells an upgrade that made the license from one that took some of it', () => {
    const made = event('upgraded', '', { before: 'B1', after: 'B2' });
    expect(eventWords(made, 'B2')).toContain('B1');
    const took = event('upgraded', '', { before: '5', after: 'B2' });
    expect(eventWords(took, 'B1')).toContain('B2');
    expect(eventWords(took, 'B1')).not.toContain('5');
  });

  test('shows hosts and quantities as they changed, and nothing that the title says already', () => {
    expect(changeOf(event('rehosted', '', { after: 'new' }))).toEqual({ before: '—', after: 'new' });
    expect(changeOf(event('delivered', '', { after: 'ted@data.example' }))).toBeUndefined();
  });

  test('says who acted and for whom', () => {
    const partner = actorWords(event('registered', '', { by_name: 'Mary Keller', on_behalf_by: 'Skynet' }));
    expect(partner).toContain('Mary Keller');
    expect(partner).toContain('Skynet');
    expect(actorWords(event('registered', '', { by_name: 'Bill' }))).not.toContain('Skynet');
    expect(actorWords(event('registered', ''))).toBe('');
  });
});

describe('a license file that was replaced', () => {
  const file = { source: 'license:l1' } as FileView;
  const download = (replaced_at: string | null, state = 'done') =>
    ({ source: 'license:l1', replaced_at, state }) as DownloadRow;
  const march = '2026-03-01T10:00:00Z';

  test('is not the one that was downloaded before', () => {
    const rows = [download(march)];
    expect(downloadOf(file, rows)).toBeUndefined();
    expect(outdatedSince(file, rows)).toBe(march);
  });

  test('is the one that was downloaded since', () => {
    const rows = [download(null), download(march)];
    expect(downloadOf(file, rows)).toBe(rows[0]);
    expect(outdatedSince(file, rows)).toBeNull();
  });

  test('and one that was never downloaded is not outdated', () => {
    expect(outdatedSince(file, [download(march, 'cancelled')])).toBeNull();
    expect(outdatedSince(file, undefined)).toBeNull();
  });
});
