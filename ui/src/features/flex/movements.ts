// What moved in a contract's pools: the curve of what was out over the term, the statement as a table, and what can
// come back. Counts what the portal told and decides nothing.
import type { FlexContract, FlexDraw, FlexPool, FlexStatementLine } from '../../backend';
import { localDate } from '../../shared/i18n';
import { isoOf } from '../../shared/i18n/dates';
import { atLeast } from '../colleagues/levels';

/** Most draw-downs in one answer, as in the portal. */
export const MAX_DRAWS = 1000;

/** Something drawn (positive) or returned (negative). */
export interface Movement {
  id: string;
  at: string;
  by: number;
  draw: FlexDraw;
}

/** All that moved in the pool of `sku`, the oldest first. */
export function movementsOf(draws: readonly FlexDraw[], sku: string): Movement[] {
  return draws
    .filter((draw) => draw.sku === sku)
    .flatMap((draw) => [
      { id: draw.draw_id, at: draw.drawn_at, by: draw.quantity, draw },
      ...draw.returns.map(({ at, quantity }, n) => ({ id: `${draw.draw_id}-${n}`, at, by: -quantity, draw })),
    ])
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

export interface Point {
  /** Milliseconds since 1970. */
  at: number;
  /** How many were out from here on. */
  out: number;
}

export interface Curve {
  from: number;
  to: number;
  now: number;
  /** The height of the picture: never less than what the pool holds. */
  top: number;
  /** The oldest first; the first at `from`, the last at `now`. */
  points: Point[];
}

/**
 * What was out over the term. Counted back from what is out today, so that it ends in the pool's own number whatever
 * old draw-downs the answer has left out.
 */
export function curveOf(
  { starts_on, ends_on }: Pick<FlexContract, 'starts_on' | 'ends_on'>,
  pool: FlexPool,
  draws: readonly FlexDraw[],
  today: Date,
): Curve {
  const moved = movementsOf(draws, pool.sku);
  const now = today.getTime();
  const first = moved[0] ? Date.parse(moved[0].at) : now;
  const from = Math.min(starts_on ? localDate(starts_on).getTime() : first, first, now);
  const to = Math.max(ends_on ? localDate(ends_on).getTime() : now, now, from + 1);
  let out = pool.drawn - moved.reduce((sum, { by }) => sum + by, 0);
  const points: Point[] = [{ at: from, out }];
  for (const { at, by } of moved) {
    out += by;
    points.push({ at: Math.min(Date.parse(at), now), out });
  }
  points.push({ at: now, out });
  return { from, to, now, top: Math.max(1, pool.quantity, ...points.map((point) => point.out)), points };
}

/** Where a moment stands in the picture, 0 at its left end and 1 at its right. */
export const placeIn = ({ from, to }: Curve, at: number): number =>
  Math.max(0, Math.min(1, (at - from) / (to - from)));

/** How many were out at a moment; none before or after what is known. */
export function outAt({ points, from, now }: Curve, at: number): number | undefined {
  return at < from || at > now ? undefined : points.findLast((point) => point.at <= at)?.out;
}

/** The curve as the line of an SVG path, 1000 wide and 100 high: steps, because licenses come and go whole. */
export function lineOf(curve: Curve): string {
  const x = (at: number) => (placeIn(curve, at) * 1000).toFixed(1);
  const y = (out: number) => (100 - (out / curve.top) * 100).toFixed(2);
  const [first, ...others] = curve.points;
  if (!first) return '';
  return `M${x(first.at)} ${y(first.out)}${others.map(({ at, out }) => `H${x(at)}V${y(out)}`).join('')}`;
}

export interface Tick {
  date: Date;
  /** 0 … 1. */
  place: number;
  /** Whether it carries its year. */
  year: boolean;
}

/** First days of months under the curve: no more of them than can be read. */
export function ticksOf(curve: Curve, most = 8): Tick[] {
  const start = new Date(curve.from);
  const months = (curve.to - curve.from) / (30.44 * 86_400_000);
  const step = [1, 2, 3, 6, 12, 24, 60].find((size) => months / size <= most) ?? 120;
  const found: Tick[] = [];
  for (let n = 1; ; n++) {
    const date = new Date(start.getFullYear(), start.getMonth() + n, 1);
    if (date.getTime() >= curve.to) return found;
    if ((date.getFullYear() * 12 + date.getMonth()) % step) continue;
    const place = placeIn(curve, date.getTime());
    // A label needs room to its right.
    if (place < 0.94) found.push({ date, place, year: found.length === 0 || date.getMonth() === 0 });
  }
}

/** Why a draw-down can't be returned here and now, or that it can. */
export type Returnable = 'can' | 'all-back' | 'never' | 'over' | 'others' | 'outsider';

/** `level` is that of the reader; `mine` whether the reader drew. Days are calendar dates. */
export function returnable(
  draw: FlexDraw,
  level: string | null | undefined,
  mine: boolean,
  today: string,
): Returnable {
  if (draw.returned >= draw.quantity) return 'all-back';
  if (!level) return 'outsider';
  if (!draw.return_by) return 'never';
  if (draw.return_by < today) return 'over';
  return mine || atLeast(level, 'configuration') ? 'can' : 'others';
}

// ── The statement

export interface Cell {
  drawn: number;
  returned: number;
}

export interface StatementRow extends Cell {
  sku: string;
  name: string;
  /** By month. */
  cells: Record<string, Cell>;
  /** How many were out at the end of the last of these months. */
  out: number;
}

export interface StatementTable {
  /** `2026-11`; those in which something moved, the oldest first. */
  months: string[];
  rows: StatementRow[];
  /** All products, by month. */
  totals: Record<string, Cell>;
  total: Cell;
}

const none = (): Cell => ({ drawn: 0, returned: 0 });
function add(to: Cell, { drawn, returned }: Cell) {
  to.drawn += drawn;
  to.returned += returned;
}

/** Products as rows and months as columns, with what they come to. */
export function tableOf(lines: readonly FlexStatementLine[]): StatementTable {
  const rows = new Map<string, StatementRow>();
  const totals: Record<string, Cell> = {};
  const total = none();
  for (const line of [...lines].sort((a, b) => (a.month < b.month ? -1 : 1))) {
    let row = rows.get(line.sku);
    if (!row)
      rows.set(line.sku, (row = { sku: line.sku, name: line.product_name, cells: {}, out: 0, ...none() }));
    row.cells[line.month] = { drawn: line.drawn, returned: line.returned };
    row.out = line.out;
    for (const sum of [row, (totals[line.month] ??= none()), total]) add(sum, line);
  }
  return {
    months: Object.keys(totals).sort(),
    rows: [...rows.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    totals,
    total,
  };
}

/** All months between two, both with them: `2026-11`. */
export function monthsBetween(from: string, to: string): string[] {
  const found: string[] = [];
  const [year = 0, month = 1] = from.split('-').map(Number);
  for (let n = 0; n < 600; n++) {
    const next = isoOf(new Date(year, month - 1 + n, 1)).slice(0, 7);
    if (next > to) break;
    found.push(next);
  }
  return found;
}

/** Its first day, as statements are asked for and months are named. */
export const firstDay = (month: string): string => `${month}-01`;
