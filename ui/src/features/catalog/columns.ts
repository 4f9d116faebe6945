// The columns of the catalog: what each shows and what it is sorted by.
import type { Snippet } from 'svelte';
import type { CatalogColumn, CatalogRow, FieldView } from '../../backend';
import type { Column } from '../../shared/grid';
import { formatDate, t } from '../../shared/i18n';
import { valueWords } from '../fields/values';
import { quantityWords } from '../term/quantity';
import { termWords } from '../term/term';
import { fieldColumn } from './query';
import { kindWords } from '../license/labels';

type Catalogued = Column<CatalogRow> & { id: CatalogColumn };

/** What is left of a term, or that a later one has taken its place. */
const rowTermWords = (row: CatalogRow) => (row.renewed ? t('renewals-renewed') : termWords(row.days_left));

/** Takes the drawing of a term, and the user-defined fields there are; everything else is text. */
export function catalogColumns(
  term: Snippet<[CatalogRow]>,
  fields: readonly FieldView[],
): Column<CatalogRow>[] {
  const column = (it: Omit<Catalogued, 'label' | 'sortable'>): Catalogued => ({
    ...it,
    label: t(`catalog-column-${it.id.replace('_', '-') as 'serial'}`),
    sortable: true,
  });
  return [
    column({ id: 'serial', width: 116, min: 96, mono: true, fixed: true, text: (row) => row.serial }),
    column({ id: 'product', width: 220, min: 130, grows: true, text: (row) => row.product }),
    column({ id: 'site', width: 120, min: 80, text: (row) => row.site }),
    column({ id: 'quantity', width: 88, min: 68, align: 'end', text: quantityWords }),
    column({ id: 'term', width: 178, min: 110, text: rowTermWords, cell: term }),
    column({ id: 'order', width: 124, mono: true, extra: true, text: (row) => row.order_number }),
    column({ id: 'ordered_on', width: 116, extra: true, text: (row) => formatDate(row.ordered_on) }),
    column({ id: 'kind', width: 116, extra: true, text: (row) => kindWords(row.kind) }),
    column({ id: 'partner', width: 140, extra: true, text: (row) => row.partner ?? '—' }),
    column({ id: 'family', width: 150, extra: true, text: (row) => row.family }),
    column({
      id: 'registered',
      width: 112,
      extra: true,
      text: (row) => (row.registered ? t('catalog-registered') : t('catalog-not-registered')),
    }),
    column({ id: 'host', width: 150, mono: true, extra: true, text: (row) => row.host_id ?? '—' }),
    {
      id: 'tags',
      label: t('catalog-column-tags'),
      width: 150,
      extra: true,
      text: (row) => row.tags.join(', '),
    },
    ...fields.map(({ id, name, kind }): Column<CatalogRow> => ({
      id: fieldColumn(id),
      label: name,
      width: 140,
      extra: true,
      sortable: true,
      align: kind === 'number' ? 'end' : 'start',
      text: (row) => valueWords(kind, row.fields[id]),
    })),
  ];
}
