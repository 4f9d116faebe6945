import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { backend, BackendError, type FoundSerials, type SerialCheck } from '../../backend';
import { Bulk, rowsOf } from './bulkForm.svelte';
import { CheckedList, TYPING } from './checked.svelte';
import { keptForm, keeperOf } from '../licensing-form/draft';
import { detailsOf } from '../licensing-form/form.svelte';
import { Purchase, toRegister, type PurchaseForm } from './purchaseForm.svelte';
import { Conversion } from './voucherForm.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const check = (serial_number: string, verdict: string): SerialCheck => ({
  typed: serial_number,
  serial_number,
  verdict,
  odd: false,
});
const offline = () =>
  new BackendError({ code: 'offline', params: {}, fields: [], detail: '', retryable: true });
async function checked(...serials: string[]): Promise<Purchase> {
  const purchase = new Purchase();
  purchase.list.add(serials);
  await vi.advanceTimersByTimeAsync(300);
  return purchase;
}

describe('a list that grows', () => {
  test('takes each once, and all of them or none', () => {
    const list = new CheckedList<string>(async (texts) => texts, 3);
    expect(list.add(['a', 'b', 'a'])).toBe(0);
    expect(list.add(['b', 'c', 'd', 'e'])).toBe(2);
    expect(
      list.entries.map(({ text }) => text),
      'I4: nothing is added',
    ).toEqual(['a', 'b']);
    expect(list.add(['b', 'c'])).toBe(0);
    list.typed = 'd, e';
    expect([list.take(), list.typed], 'what found no room stays typed').toEqual([2, 'd, e']);
    list.withdraw(['a', 'c']);
    expect([list.take(), list.typed]).toEqual([0, '']);
    expect(list.entries.map(({ text }) => text)).toEqual(['b', 'd', 'e']);
  });
});

describe('checking as one types', () => {
  test('asks once after a pause, about all of the list', async () => {
    const asked: string[][] = [];
    const list = new CheckedList<string>(async (texts) => {
      asked.push(texts);
      return texts.map((text) => `found ${text}`);
    }, 10);
    list.add(['a']);
    for (const text of ['b', 'bc', 'bcd']) {
      list.typed = text;
      list.soon();
    }
    await vi.advanceTimersByTimeAsync(300);
    expect(asked).toEqual([['a', 'bcd']]);
    expect(list.of({ id: TYPING, text: 'bcd' })).toBe('found bcd');
    expect(list.of({ id: TYPING, text: 'bcde' }), 'what changed since is not known').toBeUndefined();
  });

  test('being offline is said, and takes away nothing that was found before', async () => {
    let there = true;
    const list = new CheckedList<string>(async (texts) => {
      if (!there) throw offline();
      return texts;
    }, 10);
    list.add(['a']);
    await vi.advanceTimersByTimeAsync(300);
    there = false;
    list.add(['b']);
    await vi.advanceTimersByTimeAsync(300);
    expect(list.failure?.code).toBe('offline');
    expect(list.all.map((entry) => list.of(entry))).toEqual(['a', undefined]);
  });
});

describe('what is registered together', () => {
  test('leaves out one that is registered alone, and says that it waits', () => {
    const { now, later } = toRegister([check('A', 'ok'), check('B', 'alone'), check('C', 'maintenance')]);
    expect(now.map((it) => it.serial_number)).toEqual(['A', 'C']);
    expect(later.map((it) => it.serial_number)).toEqual(['B']);
  });

  test('is the first alone-only one where there is nothing else', () => {
    const { now, later } = toRegister([check('A', 'alone'), check('B', 'unknown'), check('C', 'alone')]);
    expect([now[0]?.serial_number, now.length, later.length]).toEqual(['A', 1, 1]);
  });

  test('sends of the details what the product asks for and what is filled in', () => {
    const asks = [{ detail: 'host_id' }, { detail: 'san' }];
    expect(
      detailsOf(asks, { host_id: ' 00:1A ', san: ' ', version: '9' }, { technical_contact: null }),
    ).toEqual({ host_id: '00:1A', technical_contact: null });
  });
});

describe('a new purchase', () => {
  test('offers what was likely meant and changes nothing by itself', async () => {
    const purchase = await checked('B00000000O8');
    const [entry] = purchase.list.all;
    const offer = purchase.list.of(entry!)?.offers?.[0];
    expect([entry?.text, offer?.serial_number, offer?.slips]).toEqual([
      'B00000000O8',
      'B0000000008',
      ['letter_o'],
    ]);
    purchase.list.replace(entry!, offer!.serial_number);
    await vi.advanceTimersByTimeAsync(300);
    expect(purchase.now.map((it) => it.serial_number)).toEqual(['B0000000008']);
  });

  test('names each missing detail, and steps over details where nothing is asked', async () => {
    const asking = await checked('B0000000004');
    asking.flow.next(asking.problems());
    expect([asking.flow.at, asking.problems().map(({ field }) => field)]).toEqual([
      'details',
      ['B0000000004.host_id'],
    ]);
    const plain = await checked('B0000000001');
    plain.flow.next(plain.problems());
    expect(plain.flow.at).toBe('people');
  });

  test('registers what it can and says which not and why', async () => {
    const purchase = await checked('B0000000001', 'B0000000004', 'B0000000003', 'B0000000011', 'B1');
    purchase.setValue(purchase.asking[0]!, 'host_id', '??');
    expect(await purchase.send(async () => {})).toBe(true);
    expect(purchase.transaction?.results.map(({ of, error }) => [of, error?.code])).toEqual([
      ['B0000000001', undefined],
      ['B0000000004', 'invalid-fields'],
    ]);
    expect([purchase.left, purchase.flow.at]).toEqual([['B0000000003'], 'done']);
  });

  test('is sent again under the same key after a lost answer and a restart', async () => {
    const purchase = await checked('B0000000008');
    const keys: string[] = [];
    const call = backend.call.bind(backend);
    vi.spyOn(backend, 'call').mockImplementation((async (name: string, args: { key: string }) => {
      if (name === 'register') {
        keys.push(args.key);
        const answer = await call(name, args as never);
        if (keys.length === 1) throw offline();
        return answer;
      }
      return call(name as 'draft', args as never);
    }) as typeof backend.call);

    const keeper = keeperOf<PurchaseForm>('new-purchase', (form) => form.serials.length);
    const keep = () => {
      keeper.change(purchase.form());
      return keeper.flush();
    };
    expect(await purchase.send(keep)).toBe(false);
    expect(purchase.failure?.code).toBe('offline');

    const after = new Purchase();
    after.take((await keptForm<PurchaseForm>('new-purchase'))!.form);
    expect(await after.send(async () => {})).toBe(true);
    expect(keys[1]).toBe(keys[0]);
    expect(after.transaction?.results[0]?.license?.serial_number).toBe('B0000000008');
  });

  test('is kept with all that was filled in', async () => {
    const purchase = await checked('B0000000004', 'B0000000015');
    purchase.setValue(purchase.asking[0]!, 'host_id', '00:1A');
    purchase.useForAll(purchase.asking[0]!);
    purchase.contact = { name: 'Ted Dale', email: 'ted@data.example' };
    purchase.email = 'team@acme.example';
    purchase.list.typed = 'B00';
    purchase.flow.restore('details');
    const after = new Purchase();
    after.take(JSON.parse(JSON.stringify(purchase.form())) as PurchaseForm);
    expect(after.form()).toEqual(purchase.form());
    expect(after.valuesOf(after.asking[1]!)).toEqual({ host_id: '00:1A' });
    expect(after.flow.at).toBe('details');
  });

  test('for a customer names only owners whom every order names', async () => {
    const purchase = await checked('B0000000014');
    expect(purchase.mayActOnBehalf).toBe(true);
    purchase.behalf = 'customer';
    purchase.owner = 'dana@farmfoods.example';
    expect(purchase.body().on_behalf).toEqual({ owner: 'dana@farmfoods.example' });
    purchase.owner = 'somebody@else.example';
    expect(purchase.body().on_behalf).toEqual({ owner: null });
    purchase.list.add(['B0000000002']);
    await vi.advanceTimersByTimeAsync(300);
    expect([purchase.mayActOnBehalf, purchase.body().on_behalf]).toEqual([false, null]);
  });
});

describe('vouchers', () => {
  test('convert where they are open; the others say what they are', async () => {
    const conversion = new Conversion();
    conversion.list.add(['OEM-7KQ2-41XA', 'OEM-7KQ2-41XC', 'OEM-7KQ2-41XD', 'nothing']);
    await vi.advanceTimersByTimeAsync(300);
    expect(conversion.list.all.map((entry) => conversion.list.of(entry)?.state)).toEqual([
      'open',
      'used',
      'expired',
      'unknown',
    ]);
    expect(await conversion.send(async () => {})).toBe(true);
    expect(conversion.transaction?.results.map(({ of }) => of)).toEqual(['OEM-7KQ2-41XA']);
  });
});

const rows = () => ({ count: 0, first: [] });
const nothing: FoundSerials = {
  serials: [],
  rows: [],
  ignored_columns: [],
  encoding: null,
  table: null,
  left_out: {
    without_serial: rows(),
    hidden: rows(),
    rounded: rows(),
    above_heading: rows(),
    repeated: 0,
    attachments: [],
  },
};

describe('bulk registration', () => {
  test('takes the rows of a table, or one for each serial number of a list', () => {
    const row = { serial_number: 'B1', details: { host_id: 'x' } };
    expect(rowsOf({ ...nothing, serials: ['B1'], rows: [row] })).toEqual([row]);
    expect(rowsOf({ ...nothing, serials: ['B1'] })).toEqual([{ serial_number: 'B1', details: {} }]);
  });

  test('registers the good rows only, and filters by the verdict', async () => {
    const bulk = new Bulk();
    bulk.load('list.csv', {
      ...nothing,
      rows: [
        { serial_number: 'B0000000002', details: {} },
        { serial_number: 'B0000000007', details: {} },
      ],
      ignored_columns: ['Room'],
    });
    expect(await bulk.check()).toBe(true);
    expect([bulk.verdict?.succeeded, bulk.verdict?.failed, bulk.flow.at]).toEqual([1, 1, 'check']);
    bulk.filter = 'not';
    expect(bulk.shown.map(({ number }) => number)).toEqual([2]);
    expect(await bulk.send(async () => {})).toBe(true);
    expect(bulk.transaction?.results.map(({ of }) => of)).toEqual(['B0000000002']);
  });
});
