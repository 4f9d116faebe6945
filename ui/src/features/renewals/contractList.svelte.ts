// The contracts of the Renewals screen: groups with their rows, of which only those in sight are asked for.
import { backend, live, type ContractGroups, type ContractRow } from '../../backend';
import type { ContractsQuery } from '../../generated/api';

export const GROUP_HEIGHT = 34;
export const ROW_HEIGHT = 58;
/** Rows of one question. */
const PAGE = 100;
/** Rows beyond sight that are kept ready. */
const SPARE = 6;

/** Something that stands in the list: a group's title, or a contract by its place among all. */
export type Item = { top: number } & ({ group: number } | { place: number });

/** How far from the top each group's title stands, px, and the height of all. */
export function layoutOf(groups: readonly { count: number }[]): { tops: number[]; height: number } {
  let height = 0;
  const tops = groups.map((group) => {
    const top = height;
    height += GROUP_HEIGHT + group.count * ROW_HEIGHT;
    return top;
  });
  return { tops, height };
}

/** What stands between two heights of the list. */
export function itemsBetween(
  groups: readonly { count: number; start: number }[],
  tops: readonly number[],
  from: number,
  to: number,
): Item[] {
  let low = 0;
  let high = tops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tops[middle]! <= from) low = middle + 1;
    else high = middle;
  }
  const items: Item[] = [];
  for (let group = Math.max(0, low - 1); group < groups.length && tops[group]! < to; group++) {
    const { count, start } = groups[group]!;
    const top = tops[group]!;
    if (top + GROUP_HEIGHT > from) items.push({ top, group });
    const first = Math.max(0, Math.floor((from - top - GROUP_HEIGHT) / ROW_HEIGHT));
    const last = Math.min(count, Math.ceil((to - top - GROUP_HEIGHT) / ROW_HEIGHT));
    for (let row = first; row < last; row++)
      items.push({ top: top + GROUP_HEIGHT + row * ROW_HEIGHT, place: start + row });
  }
  return items;
}

/** Groups, and by what they are: those of a question before stay until the next are there. */
type Grouped = ContractGroups & { by: ContractsQuery['group'] };

export class ContractList {
  /** Distance that was scrolled, and height of what is seen, px. */
  top = $state(0);
  height = $state(600);
  readonly #query: () => ContractsQuery;
  readonly groups;
  #pages = $state.raw<ReadonlyMap<number, readonly ContractRow[]>>(new Map());
  #asked = new Set<number>();
  #turn = 0;

  /** Call it while a component is set up. */
  constructor(query: () => ContractsQuery) {
    this.#query = query;
    this.groups = live<Grouped>(['renewals', 'catalog', 'settings'], async () => {
      const asked = query();
      return { ...(await backend.call('contract_groups', asked)), by: asked.group };
    });
    $effect(() => {
      // Rows are another time's once the groups are: those in sight are asked for again, and stay until they are there.
      void this.groups.value;
      this.#turn++;
      this.#asked = new Set();
    });
    $effect(() => {
      void this.groups.value;
      for (const item of this.inSight) if ('place' in item) this.#want(Math.floor(item.place / PAGE));
    });
  }

  readonly layout = $derived.by(() => layoutOf(this.groups.value?.groups ?? []));
  readonly inSight = $derived.by(() =>
    itemsBetween(
      this.groups.value?.groups ?? [],
      this.layout.tops,
      this.top - SPARE * ROW_HEIGHT,
      this.top + this.height + SPARE * ROW_HEIGHT,
    ),
  );

  /** The contract at a place; undefined while it is asked for. */
  row(place: number): ContractRow | undefined {
    return this.#pages.get(Math.floor(place / PAGE))?.[place % PAGE];
  }

  #want(page: number) {
    if (this.#asked.has(page)) return;
    this.#asked.add(page);
    const turn = this.#turn;
    backend.call('contracts', { ...this.#query(), start: page * PAGE, count: PAGE }).then(
      (answer) => {
        if (turn !== this.#turn) return;
        this.#pages = new Map([...this.#pages, [page, answer.rows]]);
      },
      () => {
        if (turn === this.#turn) this.#asked.delete(page);
      },
    );
  }
}
