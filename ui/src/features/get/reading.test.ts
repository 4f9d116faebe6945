import { describe, expect, test } from 'vitest';
import type { FoundSerials } from '../../backend';
import { asksToLook, Reading, withMeaning } from './reading.svelte';

const file = (name: string, text: string) => new File([text], name);

async function read(name: string, text: string): Promise<{ reading: Reading; taken: FoundSerials[] }> {
  const taken: FoundSerials[] = [];
  const reading = new Reading((_, found) => taken.push(found));
  await reading.read(file(name, text));
  return { reading, taken };
}

describe('a file that is read', () => {
  test('I5: says which rows were left out, and asks to look at them', async () => {
    const { taken } = await read('list.csv', 'Serial;Host;Room\nB0000000001;H1;7\n;H2;8\n');
    expect(taken[0]?.serials).toEqual(['B0000000001']);
    expect(taken[0]?.left_out.without_serial).toEqual({ count: 1, first: [{ number: 3, text: 'H2 · 8' }] });
    expect(taken[0]?.ignored_columns).toEqual(['Room']);
    expect(asksToLook(taken[0]!)).toBe(true);
  });

  test('I6: takes hidden rows only when asked to', async () => {
    const { reading, taken } = await read(
      'list.xlsx',
      'Serial;Host\nB0000000001;H1\nhidden:B0000000002;H2\n',
    );
    expect([taken[0]?.serials.length, taken[0]?.left_out.hidden.count]).toEqual([1, 1]);
    await reading.choose({ hidden_rows: true });
    expect([taken[1]?.serials.length, taken[1]?.left_out.hidden.count]).toEqual([2, 1]);
  });

  test('I3: is mapped by hand where its columns are not understood', async () => {
    const { reading, taken } = await read('list.csv', 'Kennung;Kiste\nODD-1;H1\n');
    expect([taken[0]?.serials, asksToLook(taken[0]!)]).toEqual([[], true]);
    const { columns } = taken[0]!.table!;
    await reading.choose({ heading_row: 1, columns: withMeaning(columns, 0, 'serial') });
    expect(taken[1]?.rows.map((row) => row.serial_number)).toEqual(['ODD-1']);
    await reading.choose({
      heading_row: 1,
      columns: withMeaning(reading.found!.table!.columns, 1, 'host_id'),
    });
    expect(taken[2]?.rows[0]?.details.host_id).toBe('H1');
  });

  test('forgets columns that were chosen for another sheet or heading', async () => {
    const { reading } = await read('list.xlsx', 'Serial;Host\nB0000000001;H1\n');
    await reading.choose({ heading_row: 1, columns: [[0, 'serial']] });
    await reading.choose({ sheet: 'old' });
    expect(reading.choices).toMatchObject({ sheet: 'old', heading_row: null, columns: null });
    await reading.choose({ heading_row: 1, columns: [[0, 'serial']] });
    await reading.choose({ heading_row: 0 });
    expect(reading.choices).toMatchObject({ sheet: 'old', heading_row: 0, columns: null });
  });

  test('an older answer never replaces a newer one', async () => {
    const taken: FoundSerials[] = [];
    const reading = new Reading((_, found) => taken.push(found));
    const slow = reading.read(file('one.csv', 'Serial\nB0000000001\n'));
    const quick = reading.read(file('two.csv', 'Serial\nB0000000002\n'));
    await Promise.all([slow, quick]);
    expect(taken.map(({ serials }) => serials)).toEqual([['B0000000002']]);
    expect(reading.file?.name).toBe('two.csv');
  });

  test('says why it could not be read', async () => {
    const { reading, taken } = await read('certificate.pdf', '%PDF');
    expect(taken).toEqual([]);
    expect(reading.problem).toContain('certificate.pdf');
    expect(reading.busy).toBe(false);
  });
});

test('no two columns mean the same', () => {
  const column = (index: number, meaning: 'serial' | 'host_id' | null) => ({
    index,
    letters: 'A',
    heading: '',
    meaning,
    hidden: false,
    example: '',
  });
  const columns = [column(0, 'serial'), column(1, 'host_id'), column(2, null)];
  expect(withMeaning(columns, 2, 'serial')).toEqual([
    [1, 'host_id'],
    [2, 'serial'],
  ]);
  expect(withMeaning(columns, 0, '')).toEqual([[1, 'host_id']]);
});
