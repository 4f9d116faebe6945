import { describe, expect, it, vi } from 'vitest';
import { backend, BackendError } from '../../backend';
import { Catalog, catalogOf } from './catalog.svelte';
import { everything } from './query';

const settle = () => new Promise<void>((done) => setTimeout(done, 5));

async function opened(query = everything) {
  const catalog = new Catalog();
  catalog.open(query);
  await settle();
  return catalog;
}

describe('the catalog', () => {
  it('opens with its first rows, so that no second question is needed', async () => {
    const call = vi.spyOn(backend, 'call');
    const catalog = await opened();
    expect(catalog.view?.total).toBe(1204);
    expect(catalog.pages.at(0)?.serial).toMatch(/^[A-Z]\d{10}$/);
    expect(call.mock.calls.map(([name]) => name)).toEqual(['catalog_open']);
    call.mockRestore();
  });

  it('reaches the last row without those before it', async () => {
    const catalog = await opened();
    catalog.pages.want(1190, 1204);
    await settle();
    expect(catalog.pages.at(1203)).toBeDefined();
  });

  it('narrows to what is typed and chosen', async () => {
    const catalog = await opened();
    const { serial, product } = catalog.pages.at(7)!;
    catalog.open({ ...everything, text: serial });
    await settle();
    expect(catalog.view?.total).toBe(1);
    expect(catalog.pages.at(0)?.product).toBe(product);
    catalog.open({ ...everything, buckets: ['lapsed'] });
    await settle();
    expect(catalog.pages.at(0)?.bucket).toBe('lapsed');
    expect(catalog.view?.of).toBe(1204);
  });

  it('asks once for many key presses, and shows the last', async () => {
    const catalog = await opened();
    const call = vi.spyOn(backend, 'call');
    for (const text of ['m', 'ma', 'mai', 'mail', 'mail s']) catalog.open({ ...everything, text });
    await settle();
    expect(call.mock.calls.length).toBeLessThanOrEqual(2);
    expect(catalog.query.text).toBe('mail s');
    expect(catalog.pages.at(0)?.product).toBe('Mail Security for Exchange');
    call.mockRestore();
  });

  it('keeps what is looked at when the rows change around it', async () => {
    const catalog = await opened();
    const row = catalog.pages.at(9)!;
    catalog.lookAt(9);
    await settle();
    expect(catalog.details?.row.id).toBe(row.id);
    catalog.open({ ...everything, sort: 'serial' });
    await settle();
    expect(catalog.id).toBe(row.id);
    expect(catalog.details?.row.id).toBe(row.id);
  });

  it('looks at a row that is still on its way as soon as it is there', async () => {
    const catalog = await opened();
    catalog.lookAt(1203);
    expect(catalog.id).toBeUndefined();
    catalog.pages.want(1190, 1204);
    await settle();
    catalog.arrived();
    expect(catalog.id).toBe(catalog.pages.at(1203)?.id);
  });

  it('opens a view again that Rust has closed', async () => {
    vi.useFakeTimers();
    const catalog = new Catalog();
    catalog.open(everything);
    await vi.advanceTimersByTimeAsync(5);
    const real = backend.call.bind(backend);
    const gone = { code: 'view-gone', params: {}, fields: [], detail: '', retryable: false };
    const call = vi
      .spyOn(backend, 'call')
      .mockImplementationOnce(() => Promise.reject(new BackendError(gone)));
    const before = catalog.view?.view;
    catalog.pages.want(600, 620);
    await vi.advanceTimersByTimeAsync(5);
    call.mockImplementation(real);
    await vi.advanceTimersByTimeAsync(1000);
    expect(catalog.view?.view).not.toBe(before);
    expect(catalog.failure, 'a closed view is nothing to tell people of').toBeUndefined();
    call.mockRestore();
    vi.useRealTimers();
  });

  it('says why there is nothing, and keeps the rows it has', async () => {
    const catalog = await opened();
    const down = { code: 'mirror-closed', params: {}, fields: [], detail: '', retryable: true };
    const call = vi.spyOn(backend, 'call').mockRejectedValue(new BackendError(down));
    catalog.refresh();
    await settle();
    expect(catalog.failure?.code).toBe('mirror-closed');
    expect(catalog.pages.at(0)).toBeDefined();
    call.mockRestore();
  });

  it('of one account is never shown to another', async () => {
    const bills = catalogOf('bill');
    bills.look('4500000001-1');
    expect(catalogOf('bill')).toBe(bills);
    expect(catalogOf('mary')).not.toBe(bills);
    expect(catalogOf('mary').id).toBeUndefined();
  });
});
