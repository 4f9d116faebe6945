// What the catalog is asked for, as a plain value: filters, order, words.
import type { CatalogColumn, CatalogQuery, TermBucket } from '../../backend';

export const everything: CatalogQuery = {
  text: '',
  site: null,
  buckets: [],
  families: [],
  skus: [],
  kinds: [],
  partners: [],
  registered: null,
  sort: 'term',
  descending: false,
};

/** Parts of a query that the reader can take off one by one. */
export type Filter = 'site' | 'buckets' | 'families' | 'skus' | 'kinds' | 'partners' | 'registered';
export const filters: Filter[] = ['site', 'buckets', 'families', 'skus', 'kinds', 'partners', 'registered'];

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
  return { ...everything, text: query.text, sort: query.sort, descending: query.descending };
}

/** Puts a value among those of a filter, or takes it off. */
export function toggledValue<F extends 'buckets' | 'families' | 'kinds' | 'partners'>(
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

/** What another screen asked to see: `{ bucket, site, family, text }`; anything else stays off. */
export function fromAsk(ask: Record<string, string>, now: CatalogQuery): CatalogQuery | undefined {
  const bucket = buckets.find((it) => it === ask.bucket);
  if (!bucket && ask.site === undefined && !ask.family && ask.text === undefined) return undefined;
  return {
    ...everything,
    sort: now.sort,
    descending: now.descending,
    text: ask.text ?? '',
    site: ask.site || null,
    buckets: bucket ? [bucket] : [],
    families: ask.family ? [ask.family] : [],
  };
}

/** The order that was kept. */
export function sortFrom(kept: unknown): Pick<CatalogQuery, 'sort' | 'descending'> {
  const { sort, descending } = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<
    string,
    unknown
  >;
  return {
    sort: sorts.find((it) => it === sort) ?? everything.sort,
    descending: descending === true,
  };
}
