import { describe, expect, test } from 'vitest';
import type { DownloadRow, FileView, SoftwareGroup } from '../../generated/api';
import { findSoftware } from './software';
import { isReplaced, lookOf, secondsLeft, shareOf, stateWords, underWay } from './labels';

const row = (change: Partial<DownloadRow>): DownloadRow => ({
  id: 'd1',
  source: 'release:X/setup.iso',
  file_name: 'setup.iso',
  belongs_to: null,
  state: 'running',
  received: 0,
  size: 1_000_000_000,
  speed: null,
  verified: null,
  error: null,
  path: null,
  started_at: '2026-11-21T09:00:00Z',
  replaced_at: null,
  ...change,
});

describe('a download in words', () => {
  test('says how far it is, how fast, and how long it still takes', () => {
    const running = row({ received: 620_000_000, speed: 38_000_000 });
    expect(shareOf(running)).toBeCloseTo(0.62);
    expect(secondsLeft(running)).toBeCloseTo(10);
    expect(stateWords(running)).toBe('62% of 1 GB · 38 MB/s · 10 sec left');
  });

  test('promises nothing that it can not know', () => {
    const unknown = row({ received: 5_000_000, size: null, speed: 1_000_000 });
    expect(shareOf(unknown)).toBeUndefined();
    expect(secondsLeft(unknown)).toBeUndefined();
    expect(secondsLeft(row({ received: 1, speed: 0 }))).toBeUndefined();
    expect(stateWords(unknown)).toBe('5 MB · 1 MB/s');
  });

  test('says that it goes on from where it was', () => {
    expect(stateWords(row({ state: 'offline', received: 310_000_000 }))).toContain('31%');
    expect(stateWords(row({ state: 'waiting' }))).not.toContain('%');
  });

  test('says by what a file was verified', () => {
    const by = (verified: string) => stateWords(row({ state: 'done', verified }));
    expect(by('sha256')).toContain('SHA-256');
    expect(by('signature')).not.toBe(by('sha256'));
  });

  test('counts no more once its license file was replaced, and says when', () => {
    const replaced = row({ state: 'done', verified: 'signature', replaced_at: '2026-11-22T09:00:00Z' });
    expect(stateWords(replaced)).toContain('Nov 22, 2026');
    expect(lookOf(replaced).tone).toBe('due');
    expect(lookOf(row({ state: 'done' })).tone).toBe('ok');
    expect(isReplaced(row({ state: 'waiting', replaced_at: '2026-11-22T09:00:00Z' }))).toBe(false);
  });

  test('is under way until it is done, failed or cancelled', () => {
    const states = ['waiting', 'running', 'offline', 'verifying', 'done', 'failed', 'cancelled'];
    expect(states.filter((state) => underWay(row({ state })))).toEqual(states.slice(0, 4));
  });
});

describe('finding software', () => {
  const file = (file_name: string, version: string, platform: string): FileView => ({
    source: `release:X/${file_name}`,
    file_name,
    version,
    platform,
    language: null,
    size: null,
    released_on: null,
    refused: null,
  });
  const groups: SoftwareGroup[] = [
    {
      sku: 'BKP-11',
      product: 'Backup Générale 11',
      files: [file('setup.iso', '11.0', 'Windows'), file('agent.tar', '11.0', 'Linux')],
    },
    { sku: 'CLS-1', product: 'Cluster Server', files: [file('cluster.pkg', '1.3', 'Solaris')] },
  ];
  const found = (typed: string) =>
    findSoftware(groups, typed).flatMap((group) => group.files.map((f) => f.file_name));

  test.each([
    ['', ['setup.iso', 'agent.tar', 'cluster.pkg']],
    ['generale', ['setup.iso', 'agent.tar']],
    ['backup linux', ['agent.tar']],
    ['cls-1', ['cluster.pkg']],
    ['backup solaris', []],
  ])('«%s»', (typed, files) => {
    expect(found(typed)).toEqual(files);
  });
});
