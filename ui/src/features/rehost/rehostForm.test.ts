import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  backend,
  BackendError,
  type Ask,
  type EntitlementDetails,
  type LicenseView,
  type RehostCheck,
} from '../../backend';
import { allowanceWords, asksOf, refusedWords, Rehosting } from './rehostForm.svelte';

const license = {
  id: 'l1',
  host_id: 'old-1',
  system_type: 'GP7000F',
  san: null,
  deployed_tier: '1',
} as LicenseView;
const details = {
  row: { id: 'e1', serial: 'B0000000003', product: 'Cluster Server' },
  licenses: [license],
} as EntitlementDetails;
const check = (outcome: string, more: Partial<RehostCheck> = {}): RehostCheck => ({
  outcome,
  old_host_id: 'old-1',
  new_host_id: 'new-1',
  keys_replaced: ['••••-7Q2F'],
  file_replaced: null,
  allowance: { limit: 2, period_days: 365, grace: 1, used: 2, left: 0, next_on: '2027-03-01' },
  open_request: null,
  ...more,
});
const failed = (code: string, field?: string, fieldCode = 'form') =>
  new BackendError({
    code,
    params: {},
    fields: field ? [{ field, code: fieldCode, params: {} }] : [],
    detail: '',
    retryable: false,
  });

/** What the backend answers, by command; a failure is thrown. */
let answers: Record<string, unknown>;
let calls: { name: string; args: unknown }[];
beforeEach(() => {
  answers = {
    entitlement_details: details,
    serials_check: { checks: [{ found: { asks: [{ detail: 'system_type', required: true }] } }] },
  };
  calls = [];
  vi.spyOn(backend, 'call').mockImplementation(async (name: string, args?: unknown) => {
    calls.push({ name, args });
    const answer = answers[name];
    if (answer instanceof Error) throw answer;
    return answer as never;
  });
});
afterEach(() => vi.restoreAllMocks());

async function opened(): Promise<Rehosting> {
  const rehosting = new Rehosting();
  rehosting.begin('l1', 'e1');
  await rehosting.load();
  return rehosting;
}
const nothing = async () => {};

describe('what is asked about the new machine', () => {
  const asked: Ask[] = [
    { detail: 'host_id', required: true },
    { detail: 'san', required: false },
    { detail: 'version', required: true },
  ];
  test('is what the product asks for, without the version, which stays', () => {
    expect(asksOf(license, asked)).toEqual([
      { detail: 'host_id', required: true },
      { detail: 'san', required: false },
    ]);
  });
  test('is the host and what is known of the old one while the portal can’t be asked', async () => {
    answers['serials_check'] = failed('offline');
    const rehosting = await opened();
    expect(rehosting.asks.map(({ detail }) => detail)).toEqual(['host_id', 'system_type', 'deployed_tier']);
  });
  test('is sent where it was changed only: the rest stays as before', async () => {
    const rehosting = await opened();
    rehosting.set('host_id', ' new-1 ');
    expect(rehosting.body()).toMatchObject({
      host_id: 'new-1',
      system_type: null,
      san: null,
      deployed_tier: null,
    });
    rehosting.set('system_type', 'X4');
    expect(rehosting.body().system_type).toBe('X4');
  });
});

describe('going on', () => {
  test('needs another host than before, and what the product asks for', async () => {
    const rehosting = await opened();
    rehosting.set('host_id', 'old-1');
    rehosting.set('system_type', '');
    await rehosting.look();
    expect(rehosting.flow.problems.map(({ field }) => field)).toEqual([
      'B0000000003.system_type',
      'B0000000003.host_id',
    ]);
    expect(
      calls.some(({ name }) => name === 'rehost_check'),
      'nothing was asked',
    ).toBe(false);
  });

  test('shows what a dry run says before anything is done', async () => {
    const rehosting = await opened();
    answers['rehost_check'] = check('done');
    rehosting.set('host_id', 'new-1');
    await rehosting.look();
    expect(rehosting.flow.at).toBe('review');
    expect(rehosting.check?.keys_replaced).toEqual(['••••-7Q2F']);
    expect(calls.some(({ name }) => name === 'rehost')).toBe(false);
  });

  test('a refusal stands at the reason, with the day it ends and the way for a dead host', async () => {
    const rehosting = await opened();
    answers['rehost_check'] = check('refused');
    rehosting.set('host_id', 'new-1');
    await rehosting.look();
    expect(rehosting.flow.at).toBe('host');
    expect(rehosting.flow.wrong('reason')).toMatch(/1 Mar 2027|Mar 1, 2027|2027/);
    expect(rehosting.flow.wrong('reason')).toBe(refusedWords(check('refused'), 'moved'));
    expect(refusedWords(check('refused'), 'host_dead')).not.toBe(refusedWords(check('refused'), 'moved'));
  });

  test('what the portal finds wrong stands beside its field', async () => {
    const rehosting = await opened();
    answers['rehost_check'] = failed('invalid-fields', 'host_id', 'too-long');
    rehosting.set('host_id', 'new-1');
    await rehosting.look();
    expect(rehosting.flow.wrong('B0000000003.host_id')).toBeTruthy();
    expect(rehosting.failure).toBeUndefined();
  });

  test('being offline takes nothing away', async () => {
    const rehosting = await opened();
    answers['rehost_check'] = failed('offline');
    rehosting.set('host_id', 'new-1');
    await rehosting.look();
    expect(rehosting.failure?.code).toBe('offline');
    expect(rehosting.form()?.values).toEqual({ host_id: 'new-1' });
  });
});

describe('sending', () => {
  async function looked(outcome: string, more: Partial<RehostCheck> = {}): Promise<Rehosting> {
    const rehosting = await opened();
    answers['rehost_check'] = check(outcome, more);
    rehosting.set('host_id', 'new-1');
    await rehosting.look();
    return rehosting;
  }

  test('goes out under one key however often, and is kept before it does', async () => {
    const rehosting = await looked('done');
    answers['rehost'] = failed('offline');
    const kept: unknown[] = [];
    const keep = async () => void kept.push(rehosting.form());
    await rehosting.send(keep);
    await rehosting.send(keep);
    const keys = calls
      .filter(({ name }) => name === 'rehost')
      .map(({ args }) => (args as { key: string }).key);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
    expect(kept[0]).toMatchObject({ once: { key: keys[0] } });
  });

  test('after a crash the same request stands where it can be sent again, under the same key', async () => {
    const rehosting = await looked('done');
    answers['rehost'] = failed('offline');
    await rehosting.send(nothing);
    const later = new Rehosting();
    later.take(JSON.parse(JSON.stringify(rehosting.form())));
    await later.load();
    expect(later.flow.at).toBe('review');
    answers['rehost'] = { outcome: 'done', license: null, allowance: check('done').allowance };
    await later.send(nothing);
    const keys = calls
      .filter(({ name }) => name === 'rehost')
      .map(({ args }) => (args as { key: string }).key);
    expect(new Set(keys).size).toBe(1);
    expect(later.flow.over).toBe(true);
    expect(later.form(), 'nothing waits any more').toBeUndefined();
  });

  test('what was only looked over is looked over anew after a restart', async () => {
    const rehosting = await looked('care');
    const later = new Rehosting();
    later.take(JSON.parse(JSON.stringify(rehosting.form())));
    expect(later.flow.at).toBe('host');
  });

  test('a request that waits already can’t be made again', async () => {
    expect((await looked('care', { open_request: 'R1' })).waits).toBe(true);
    expect((await looked('done', { open_request: 'R1' })).waits).toBe(false);
  });
});

describe('the form', () => {
  test('is kept only once something was typed, and begins anew for another license', async () => {
    const rehosting = await opened();
    expect(rehosting.form()).toBeUndefined();
    rehosting.note = 'Fan broke';
    expect(rehosting.form()).toMatchObject({ license: 'l1', serial: 'B0000000003', note: 'Fan broke' });
    rehosting.begin('l1', 'e1');
    expect(rehosting.note, 'the same license').toBe('Fan broke');
    rehosting.begin('l2', 'e2');
    expect(rehosting.form()).toBeUndefined();
  });
});

test('the limit says what is left, and what will be after this move', () => {
  const { allowance } = check('done', {
    allowance: { limit: 2, period_days: 365, grace: 1, used: 1, left: 1, next_on: null },
  });
  expect(allowanceWords(allowance)).toContain('1');
  expect(allowanceWords(allowance, true)).not.toBe(allowanceWords(allowance));
  const free = { ...allowance, limit: null, left: null };
  expect(allowanceWords(free)).toBe(allowanceWords({ ...free, used: 9 }));
});
