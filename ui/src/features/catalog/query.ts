// What the catalog is asked for, as a plain value: filters, order, words.
import type { CatalogColumn, CatalogQuery, FieldFilter, TermBucket } from '../../backend';

export const everything: CatalogQuery = {
  text: '',
  site: null,
  buckets: [],
  families: [],
  skus: [],
  kinds: [],
  partners: [],
  tags: [],
  fields: [],
  shared_by: null,
  registered: null,
  sort: 'term',
  sort_field: null,
  descending: false,
};

/** Parts of a query that the reader can take off one by one. */
export type Filter =
  | 'site'
  | 'buckets'
  | 'families'
  | 'skus'
  | 'kinds'
  | 'partners'
  | 'tags'
  | 'fields'
  | 'shared_by'
  | 'registered';
export const filters: Filter[] = [
  'site', 'buckets', 'families', 'skus', 'kinds', 'partners', 'tags', 'fields', 'shared_by', 'registered',
]; // prettier-ignore

export function isOn(query: CatalogQuery, filter: Filter): boolean {
  const value = query[filter];
  return Array.isArray(value) ? value.length > 0 : value !== null;
}

export function anyOn(query: CatalogQuery): boolean {
  return filters.some((filter) => isOn(query, filter));
}

/** The query without one filter. */
export function without(query: CatalogQuery, filter: Filter): CatalogQuery {
  return { ...query, [filter]: everything[filter] };
}

/** The query without any filter; order stays. */
export function unfiltered(query: CatalogQuery): CatalogQuery {
  return { ...everything, text: query.text, ...orderOf(query) };
}

type Order = Pick<CatalogQuery, 'sort' | 'sort_field' | 'descending'>;
const orderOf = ({ sort, sort_field, descending }: CatalogQuery): Order => ({ sort, sort_field, descending });

/** The column of a user-defined field, as the grid names it. */
export const fieldColumn = (id: string) => `field:${id}`;

/** The column that the rows are in the order of, as the grid names it. */
export const sortedBy = ({ sort, sort_field }: Order): string =>
  sort_field === null ? (sort ?? 'serial') : fieldColumn(sort_field);

/** The query in the order of a column, as the grid names it. */
export function inOrder(query: CatalogQuery, column: string, descending: boolean): CatalogQuery {
  const field = column.startsWith('field:') ? column.slice('field:'.length) : null;
  if (field !== null) return { ...query, sort_field: field, descending };
  return { ...query, sort: sorts.find((it) => it === column) ?? query.sort, sort_field: null, descending };
}

/** Puts a filter of a user-defined field in the place of another, or behind the others. */
export function withField(query: CatalogQuery, filter: FieldFilter, at = query.fields.length): CatalogQuery {
  return { ...query, fields: [...query.fields.slice(0, at), filter, ...query.fields.slice(at + 1)] };
}

/** The query without one filter of a user-defined field. */
export function withoutField(query: CatalogQuery, at: number): CatalogQuery {
  return { ...query, fields: query.fields.filter((_, index) => index !== at) };
}

/** The query without what a field that is gone asked for; the same query where nothing did. */
export function withKnownFields(query: CatalogQuery, known: readonly { id: string }[]): CatalogQuery {
  const has = (id: string) => known.some((field) => field.id === id);
  const fields = query.fields.filter((it) => has(it.field));
  const sort_field = query.sort_field !== null && has(query.sort_field) ? query.sort_field : null;
  if (fields.length === query.fields.length && sort_field === query.sort_field) return query;
  return { ...query, fields, sort_field };
}

/** Puts a value among those of a filter, or takes it off. */
export function toggledValue<F extends 'buckets' | 'families' | 'kinds' | 'partners' | 'tags'>(
  query: CatalogQuery,
  filter: F,
  value: CatalogQuery[F][number],
): CatalogQuery {
  const values = query[filter] as string[];
  const next = values.includes(value) ? values.filter((it) => it !== value) : [...values, value];
  return { ...query, [filter]: next };
}

const buckets: TermBucket[] = ['lapsed', 'under30', 'from30_to89', 'from90', 'perpetual'];
const sorts: CatalogColumn[] = [
  'serial', 'product', 'site', 'quantity', 'term', 'order', 'ordered_on', 'kind', 'partner', 'family', 'registered', 'host',
]; // prettier-ignore

/** What another screen asked to see: `{ bucket, site, family, tag, shared, text }`; anything else stays off. */
export function fromAsk(ask: Record<string, string>, now: CatalogQuery): CatalogQuery | undefined {
  const bucket = buckets.find((it) => it === ask.bucket);
  const none = !bucket && !ask.family && !ask.tag && !ask.shared;
  if (none && ask.site === undefined && ask.text === undefined) return undefined;
  return {
    ...everything,
    ...orderOf(now),
    text: ask.text ?? '',
    site: ask.site || null,
    buckets: bucket ? [bucket] : [],
    families: ask.family ? [ask.family] : [],
    tags: ask.tag ? [ask.tag] : [],
    shared_by: ask.shared || null,
  };
}

/** The order that was kept. */
export function sortFrom(kept: unknown): Order {
  const from = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<string, unknown>;
  return {
    sort: sorts.find((it) => it === from['sort']) ?? everything.sort,
    sort_field: typeof from['sort_field'] === 'string' ? from['sort_field'] : null,
    descending: from['descending'] === true,
  };
}

/** The order as it is kept. */
export const sortKept = orderOf;
