import { afterEach, describe, expect, test, vi } from 'vitest';
import { backend, BackendError, type FlexContract, type FlexDraw, type FlexPool } from '../../backend';
import { keeperOf, keptForm } from '../licensing-form/draft';
import { countFault, wholeOf } from './counts';
import { Draw, type DrawForm } from './draw.svelte';
import {
  curveOf,
  lineOf,
  monthsBetween,
  movementsOf,
  outAt,
  placeIn,
  returnable,
  tableOf,
  ticksOf,
} from './movements';

afterEach(() => void vi.restoreAllMocks());

const pool = (over: Partial<FlexPool> = {}): FlexPool => ({
  sku: 'EPP',
  product_name: 'Endpoint Protection',
  quantity: 100,
  drawn: 30,
  remaining: 70,
  return_days: 30,
  ...over,
});
const draw = (id: string, quantity: number, drawn_at: string, over: Partial<FlexDraw> = {}): FlexDraw => ({
  draw_id: id,
  contract_id: 'c1',
  sku: 'EPP',
  quantity,
  returned: 0,
  drawn_at,
  drawn_by: 'a1',
  drawn_by_name: 'Bill Archer',
  license_id: 'l1',
  entitlement_id: 'e1',
  serial_number: 'B1',
  install_at: null,
  return_by: '2026-12-20',
  returns: [],
  ...over,
});
const at = (iso: string) => Date.parse(iso);

describe('the curve', () => {
  const term = { starts_on: '2026-01-01', ends_on: '2027-01-01' };
  const now = new Date('2026-07-02T00:00:00Z');
  const draws = [
    draw('b', 20, '2026-03-01T10:00:00Z', { returns: [{ quantity: 10, at: '2026-04-01T10:00:00Z' }] }),
    draw('a', 20, '2026-02-01T10:00:00Z'),
    draw('x', 99, '2026-02-01T10:00:00Z', { sku: 'OTHER' }),
  ];

  test('goes up by what was drawn, down by what came back, and ends in what is out today', () => {
    const curve = curveOf(term, pool(), draws, now);
    expect(curve.points.map(({ out }) => out)).toEqual([0, 20, 40, 30, 30]);
    expect(outAt(curve, at('2026-02-15T00:00:00Z'))).toBe(20);
    expect(outAt(curve, at('2026-12-15T00:00:00Z')), 'nothing is said of what is to come').toBeUndefined();
    expect(curve.top).toBe(100);
  });

  test('still ends in the pool’s own number where old draw-downs are left out', () => {
    const curve = curveOf(term, pool({ drawn: 55, remaining: 45 }), draws, now);
    expect([curve.points[0]?.out, curve.points.at(-1)?.out]).toEqual([25, 55]);
  });

  test('leaves room for a pool that was made smaller than what is out', () => {
    const curve = curveOf(term, pool({ quantity: 20, remaining: 0 }), draws, now);
    expect(curve.top).toBe(40);
  });

  test('is drawn in steps from the beginning of the term to today', () => {
    const curve = curveOf(term, pool(), draws, now);
    const line = lineOf(curve);
    expect(line.startsWith('M0.0 100.00H')).toBe(true);
    expect(line).toContain('V80.00');
    expect(line.endsWith(`H${(placeIn(curve, now.getTime()) * 1000).toFixed(1)}V70.00`)).toBe(true);
  });

  test('names no more months than can be read', () => {
    const ticks = ticksOf(curveOf({ starts_on: '2020-01-01', ends_on: '2030-01-01' }, pool(), [], now));
    expect(ticks.length).toBeGreaterThan(2);
    expect(ticks.length).toBeLessThanOrEqual(9);
    expect(ticks.every(({ date }) => date.getDate() === 1)).toBe(true);
  });

  test('has a beginning and an end without a term and without a draw-down', () => {
    const curve = curveOf({ starts_on: null, ends_on: null }, pool({ drawn: 0 }), [], now);
    expect(curve.to).toBeGreaterThan(curve.from);
    expect(lineOf(curve)).not.toContain('NaN');
  });

  test('counts each return as a movement of its own', () => {
    expect(movementsOf(draws, 'EPP').map(({ by }) => by)).toEqual([20, 20, -10]);
  });
});

describe('what can be returned', () => {
  const it = draw('a', 5, '2026-11-20T10:00:00Z');
  test('is what is out, within the days, by who drew or somebody who looks after it', () => {
    expect(returnable(it, 'contract', true, '2026-12-20')).toBe('can');
    expect(returnable(it, 'contract', true, '2026-12-21')).toBe('over');
    expect(returnable(it, 'contract', false, '2026-12-01')).toBe('others');
    expect(returnable(it, 'configuration', false, '2026-12-01')).toBe('can');
    expect(returnable({ ...it, return_by: null }, 'super', true, '2026-12-01')).toBe('never');
    expect(returnable({ ...it, returned: 5 }, 'super', true, '2026-12-01')).toBe('all-back');
    expect(returnable(it, undefined, false, '2026-12-01')).toBe('outsider');
  });

  test('is a whole number from 1 to what is out', () => {
    expect(['5', '0', '6', '2.5', null].map((typed) => countFault(typed, false, 5)?.code)).toEqual([
      undefined,
      'out-of-range',
      'out-of-range',
      'out-of-range',
      'required',
    ]);
    expect(countFault(null, true, 5)?.code, 'something that is no number').toBe('out-of-range');
    expect([wholeOf('12'), wholeOf('1.5'), wholeOf('-1')]).toEqual([12, undefined, undefined]);
  });
});

describe('the statement', () => {
  const line = (month: string, sku: string, drawn: number, returned: number, out: number) => ({
    month,
    sku,
    product_name: `The ${sku}`,
    drawn,
    returned,
    out,
    remaining: 0,
  });

  test('has products as rows and months as columns, and adds up both ways', () => {
    const table = tableOf([
      line('2026-11', 'B', 100, 0, 100),
      line('2026-11', 'A', 10, 0, 10),
      line('2026-12', 'A', 0, 4, 6),
      line('2026-12', 'B', 50, 0, 150),
    ]);
    expect(table.months).toEqual(['2026-11', '2026-12']);
    expect(table.rows.map(({ sku, drawn, returned, out }) => [sku, drawn, returned, out])).toEqual([
      ['A', 10, 4, 6],
      ['B', 150, 0, 150],
    ]);
    expect(table.totals['2026-12']).toEqual({ drawn: 50, returned: 4 });
    expect(table.total).toEqual({ drawn: 160, returned: 4 });
  });

  test('knows the months between two, over the turn of the year', () => {
    expect(monthsBetween('2026-11', '2027-02')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
    expect(monthsBetween('2027-02', '2026-11')).toEqual([]);
  });
});

describe('a draw-down', () => {
  const CONTRACT = '4500000003/1';
  async function contracts(): Promise<FlexContract[]> {
    return (await backend.call('flex_contracts')).contracts;
  }
  async function begin(sku: string, quantity: string) {
    let [contract] = await contracts();
    const it = new Draw(
      () => contract!,
      sku,
      () => void contracts().then(([newest]) => (contract = newest)),
    );
    it.quantity = quantity;
    return it;
  }
  const refuseOnce = (
    code: string,
    params = {},
    fields: { field: string; code: string; params: object }[] = [],
  ) => {
    const call = backend.call.bind(backend);
    const keys: string[] = [];
    vi.spyOn(backend, 'call').mockImplementation((async (name: string, args: { key: string }) => {
      if (name !== 'flex_draw') return call(name as 'draft', args as never);
      keys.push(args.key);
      if (keys.length === 1)
        throw new BackendError({ code, params, fields, detail: '', retryable: true } as never);
      return call(name, args as never);
    }) as typeof backend.call);
    return keys;
  };

  test('says what is wrong with the quantity, against what is left', async () => {
    const it = await begin('CLS-SOL-T1', '6');
    expect([it.pool?.remaining, it.ownProblems().length]).toEqual([5, 1]);
    it.quantity = '5';
    expect([it.ownProblems(), it.after]).toEqual([[], 0]);
    it.sku = 'STF-50-STD';
    expect([it.pool?.remaining, it.ownProblems().length], 'nothing is left of this one').toEqual([0, 1]);
  });

  test('asks for what its product asks for, and only then', async () => {
    expect((await begin('CLS-SOL-T1', '1')).flow.order).toContain('details');
    expect((await begin('EPP-12-SUB', '1')).flow.order).not.toContain('details');
  });

  test('that others were faster than says what is left, and keeps all that was typed', async () => {
    const it = await begin('EPP-12-SUB', '20');
    it.contact = { name: 'Ted Dale', email: 'ted@data.example' };
    it.flow.restore('review');
    refuseOnce('pool-exhausted', { remaining: '3' });
    expect(await it.send(async () => {})).toBe(false);
    expect([it.flow.at, it.quantity, it.contact.name, it.failure]).toEqual([
      'what',
      '20',
      'Ted Dale',
      undefined,
    ]);
    expect(it.flow.wrong('quantity')).toContain('3');
    it.quantity = '2';
    expect(await it.send(async () => {})).toBe(true);
    expect([it.flow.over, it.transaction?.results[0]?.license?.quantity]).toEqual([true, 2]);
  });

  test('that is refused for a field leads to the step where it is filled in', async () => {
    const it = await begin('CLS-SOL-T1', '1');
    it.flow.restore('review');
    refuseOnce('invalid-fields', {}, [
      { field: 'confirmation_email', code: 'email-form', params: {} },
      { field: 'details.host_id', code: 'form', params: {} },
    ]);
    await it.send(async () => {});
    expect([it.flow.at, it.flow.problems.map(({ field }) => field)]).toEqual([
      'details',
      ['CLS-SOL-T1.host_id'],
    ]);
  });

  test('is sent again under the same key after a lost answer and a restart', async () => {
    const it = await begin('EPP-12-SUB', '4');
    const keys = refuseOnce('offline');
    const keeper = keeperOf<DrawForm>('flex', () => 1);
    const keep = () => {
      keeper.change(it.form());
      return keeper.flush();
    };
    expect(await it.send(keep)).toBe(false);
    expect(it.failure?.code).toBe('offline');
    const after = await begin('EPP-12-SUB', '1');
    after.take((await keptForm<DrawForm>('flex'))!.form);
    expect(after.quantity).toBe('4');
    expect(await after.send(async () => {})).toBe(true);
    expect(keys[1]).toBe(keys[0]);
  });

  test('of another contract or product that waits is not overwritten unasked', async () => {
    const it = await begin('EPP-12-SUB', '4');
    const kept = it.form()!;
    expect(kept.contract.id).toBe(CONTRACT);
    const [, other] = await contracts();
    const elsewhere = new Draw(
      () => other!,
      '',
      () => {},
    );
    elsewhere.take(kept);
    expect([elsewhere.held, elsewhere.form()]).toEqual([kept, kept]);
    const product = await begin('MSX-65-SUB', '1');
    product.take(kept);
    expect(product.held).toEqual(kept);
    elsewhere.discardHeld();
    expect(elsewhere.form()).toBeUndefined();
  });
});
