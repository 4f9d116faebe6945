// Flex contracts over made-up pools and draw-downs: part of the fixture, never of the product.
//
// ?flex=none shows no contract, ?flex=one the first one alone, ?flex=race has others draw in the moment in which the
// reader does; ?level=contract and ?level=configuration make the reader less than a super user.
import { BackendError, type Args, type CommandName, type Reply } from './backend';
import type { Ask, Failure, FlexContract, FlexDraw, FlexPool, FlexStatementLine } from './index';
import { chance, day, sampleRow } from './sample';

/** What is answered here. */
export type Flexing = Extract<CommandName, `flex_${string}`>;
type Handlers = { [K in Flexing]: (args: Args<K>) => Reply<K> };

const failure = (code: string, params: Record<string, string> = {}, fields: Failure['fields'] = []) =>
  new BackendError({ code, params, fields, detail: '', retryable: false });

const pool = (sku: string, product_name: string, quantity: number, asks: Ask[] = []): FlexPool => ({
  sku,
  product_name,
  quantity,
  drawn: 0,
  remaining: quantity,
  return_days: 30,
  asks,
});
const host: Ask = { detail: 'host_id', required: true };
const tier: Ask = { detail: 'deployed_tier', required: false };

/** Who drew: account and name. */
const people = [
  ['a1', 'Bill Archer'],
  ['a2', 'Ted Dale'],
  ['a3', 'Rita Okafor'],
] as const;

interface Held {
  contract: FlexContract;
  draws: FlexDraw[];
}

export class FlexContracts {
  #held: Held[];
  #answered = new Map<string, { form: string; answer: unknown }>();
  #raced = false;
  #made = 0;

  constructor(
    private readonly asked: URLSearchParams,
    private readonly stale: (...topics: string[]) => unknown,
  ) {
    const level = asked.get('level') ?? 'super';
    const first = this.#begin(
      {
        contract_id: '4500000003/1',
        serial_number: 'F0000000901',
        support_id: '1001-ACME',
        site_name: 'Acme Inc',
        customer_number: '123456789',
        starts_on: day(-430),
        ends_on: day(665),
        current: true,
        level,
        pools: [
          pool('EPP-12-SUB', 'Endpoint Protection 12.1', 500),
          pool('MSX-65-SUB', 'Mail Security for Exchange', 1250),
          pool('CLS-SOL-T1', 'Cluster Server for Solaris, Tier 1', 12, [host, tier]),
          { ...pool('STF-50-STD', 'Storage Foundation 5.0', 40, [host]), return_days: null },
        ],
      },
      [
        ['EPP-12-SUB', 120, -402],
        ['MSX-65-SUB', 200, -365],
        ['STF-50-STD', 16, -340],
        ['EPP-12-SUB', 40, -288],
        ['MSX-65-SUB', 75, -231, 25],
        ['CLS-SOL-T1', 2, -170],
        ['EPP-12-SUB', 90, -142, 30],
        ['STF-50-STD', 24, -118],
        ['MSX-65-SUB', 150, -96],
        ['CLS-SOL-T1', 4, -61],
        ['EPP-12-SUB', 55, -48, 15],
        ['MSX-65-SUB', 120, -22],
        ['EPP-12-SUB', 75, -9, 10],
        ['CLS-SOL-T1', 1, -3],
      ],
    );
    const second = this.#begin(
      {
        contract_id: '4500000017/2',
        serial_number: 'F0000000917',
        support_id: '1002-FARM',
        site_name: 'Farm Foods',
        customer_number: '987654321',
        starts_on: day(-800),
        ends_on: day(-70),
        current: false,
        pools: [pool('EPP-12-SUB', 'Endpoint Protection 12.1', 250)],
      },
      [['EPP-12-SUB', 180, -700]],
    );
    const which = asked.get('flex');
    this.#held = which === 'none' || asked.has('empty') ? [] : which === 'one' ? [first] : [first, second];
  }

  /** A contract with its past: product, quantity, day, and what came back five days later. */
  #begin(contract: FlexContract, past: [string, number, number, number?][]): Held {
    const held: Held = { contract, draws: [] };
    past.forEach(([sku, quantity, at, back = 0], n) => {
      const drawn = `${day(at)}T${String(8 + (n % 9)).padStart(2, '0')}:20:00Z`;
      const draw = this.#draw(held, sku, quantity, people[n % people.length]!, drawn);
      if (n % 3 !== 2) draw.install_at = ['A1', 'A2', 'A3'][Math.floor(chance(n, 7) * 3)]!;
      if (back) this.#back(held, draw, back, `${day(at + 5)}T15:00:00Z`);
    });
    return held;
  }

  #poolOf(held: Held, sku: string): FlexPool | undefined {
    return held.contract.pools.find((it) => it.sku === sku);
  }
  #move(held: Held, sku: string, by: number) {
    const it = this.#poolOf(held, sku)!;
    it.drawn += by;
    it.remaining = Math.max(0, it.quantity - it.drawn);
  }

  #draw(
    held: Held,
    sku: string,
    quantity: number,
    [by, name]: readonly [string, string],
    at: string,
  ): FlexDraw {
    // A license that the sample catalog has, so that it can be gone to.
    const row = sampleRow(300 + (this.#made += 1));
    this.#move(held, sku, quantity);
    const days = this.#poolOf(held, sku)!.return_days;
    const past = Math.round((Date.parse(at.slice(0, 10)) - Date.parse(day(0))) / 86_400_000);
    const draw: FlexDraw = {
      draw_id: `draw-${this.#made}`,
      contract_id: held.contract.contract_id,
      sku,
      quantity,
      returned: 0,
      drawn_at: at,
      drawn_by: by,
      drawn_by_name: name,
      license_id: `l-${row.id}`,
      entitlement_id: row.id,
      serial_number: row.serial,
      install_at: null,
      return_by: days === null ? null : day(past + days),
      returns: [],
    };
    held.draws = [draw, ...held.draws];
    return draw;
  }
  #back(held: Held, draw: FlexDraw, quantity: number, at: string) {
    this.#move(held, draw.sku, -quantity);
    draw.returned += quantity;
    draw.returns = [...draw.returns, { quantity, at }];
  }

  /** A colleague draws down somewhere else; the window is told. */
  elsewhere(sku: string, quantity: number): void {
    const [held] = this.#held;
    const left = held && this.#poolOf(held, sku)?.remaining;
    if (!held || !left) return;
    this.#draw(held, sku, Math.min(quantity, left), people[1], new Date().toISOString());
    this.stale('flex');
  }

  #find(id: string): Held {
    const held = this.#held.find(({ contract }) => contract.contract_id === id);
    if (!held) throw failure('not-found');
    return held;
  }

  /** The same request gets the first answer again; the key with another form is refused. */
  #once<T>(key: string, form: unknown, work: () => T): T {
    const text = JSON.stringify(form);
    const before = this.#answered.get(key);
    if (before && before.form !== text) throw failure('key-reused');
    const answer = before ? (before.answer as T) : work();
    this.#answered.set(key, { form: text, answer });
    return answer;
  }

  #lines(held: Held, from: string | null, to: string | null): FlexStatementLine[] {
    const moved = held.draws
      .flatMap((draw) => [
        { sku: draw.sku, month: draw.drawn_at.slice(0, 7), by: draw.quantity },
        ...draw.returns.map(({ at, quantity }) => ({ sku: draw.sku, month: at.slice(0, 7), by: -quantity })),
      ])
      .sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : a.sku < b.sku ? -1 : 1));
    const out = new Map<string, number>();
    const lines: FlexStatementLine[] = [];
    for (const { sku, month, by } of moved) {
      out.set(sku, (out.get(sku) ?? 0) + by);
      const { product_name, quantity } = this.#poolOf(held, sku)!;
      let line = lines.find((it) => it.sku === sku && it.month === month);
      if (!line)
        lines.push((line = { month, sku, product_name, drawn: 0, returned: 0, out: 0, remaining: 0 }));
      if (by > 0) line.drawn += by;
      else line.returned -= by;
      line.out = out.get(sku)!;
      line.remaining = quantity - line.out;
    }
    return lines.filter(
      ({ month }) => (from === null || month >= from.slice(0, 7)) && (to === null || month <= to.slice(0, 7)),
    );
  }

  /** The commands; without the portal all of them refuse. */
  get handlers(): Handlers {
    if (this.asked.get('phase') !== 'offline') return this.#handlers;
    const refuse = () => {
      throw failure('offline');
    };
    return Object.fromEntries(
      Object.keys(this.#handlers).map((name) => [name, refuse]),
    ) as unknown as Handlers;
  }

  readonly #handlers: Handlers = {
    flex_contracts: () => ({ contracts: this.#held.map(({ contract }) => contract) }),
    flex_contract: ({ id }) => this.#find(id),
    flex_draw: ({ id, key, form }) =>
      this.#once(key, form, () => {
        const held = this.#find(id);
        const { contract } = held;
        if (!contract.level) throw failure('level-too-low');
        if (!contract.current) throw failure('flex-not-current');
        if (this.asked.get('flex') === 'race' && !this.#raced) {
          this.#raced = true;
          this.elsewhere(form.sku, (this.#poolOf(held, form.sku)?.remaining ?? 0) - 3);
        }
        const it = this.#poolOf(held, form.sku);
        if (!it) throw failure('pool-missing', { sku: form.sku });
        if (form.quantity > it.remaining)
          throw failure('pool-exhausted', { remaining: String(it.remaining) });
        // A host that the vendor's generator can't read.
        if (form.details.host_id?.includes('?'))
          throw failure('invalid-fields', {}, [{ field: 'details.host_id', code: 'form', params: {} }]);
        const draw = this.#draw(held, form.sku, form.quantity, people[0], new Date().toISOString());
        draw.install_at = form.details.install_at ?? null;
        this.stale('flex', 'catalog');
        return {
          draw_id: draw.draw_id,
          license: {
            license_id: draw.license_id,
            entitlement_id: draw.entitlement_id,
            serial_number: draw.serial_number,
            sku: it.sku,
            product_name: it.product_name,
            quantity: form.quantity,
            unlimited: false,
            keys: ['••••-••••-••••-7Q2F'],
            file_name: it.asks?.length ? `${draw.serial_number}.slf` : null,
            from_serial: contract.serial_number,
          },
          pool: { ...it },
        };
      }),
    flex_return: ({ id, key, form }) =>
      this.#once(key, form, () => {
        const held = this.#find(id);
        const draw = held.draws.find((it) => it.draw_id === form.draw_id);
        if (!draw) throw failure('not-found');
        this.#back(held, draw, form.quantity, new Date().toISOString());
        this.stale('flex', 'catalog');
        return { draw: { ...draw }, pool: { ...this.#poolOf(held, draw.sku)! }, license: null };
      }),
    flex_statement: ({ id, from, to }) => ({ contract_id: id, lines: this.#lines(this.#find(id), from, to) }),
    flex_statement_save: () => '/home/bill/Documents/statement.csv',
    flex_statement_save_xlsx: () => '/home/bill/Documents/statement.xlsx',
  };
}
