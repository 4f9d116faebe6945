import { afterEach, describe, expect, test, vi } from 'vitest';
import { backend, BackendError } from '../../backend';
import { taken, Upgrade, wholeOf, type UpgradeForm } from './upgradeForm.svelte';

afterEach(() => void vi.restoreAllMocks());

async function found(notification = ''): Promise<Upgrade> {
  const upgrade = new Upgrade();
  await new Promise<void>((done) => upgrade.look(notification, done));
  return upgrade;
}
/** The offer of a license, picked. */
async function at(serial: string, notification = ''): Promise<Upgrade> {
  const upgrade = await found(notification);
  upgrade.pickFor(serial);
  return upgrade;
}
const choose = (upgrade: Upgrade, ...serials: string[]) => {
  for (const license of upgrade.licenses)
    if (serials.includes(license.serial_number)) upgrade.toggle(license);
};
const sent = (upgrade: Upgrade) =>
  upgrade.body().licenses?.map(({ serial_number, quantity }) => [serial_number, quantity]);

describe('what can be upgraded', () => {
  test('is found without an ID, and by the ID of a notification that is not listed', async () => {
    const mine = await found();
    const ids = mine.found?.map(({ notification_id }) => notification_id);
    expect(ids).toContain('VU-2026-0007');
    expect(ids).not.toContain('VU-2026-0042');
    const byId = await found(' VU-2026-0042 ');
    expect(byId.offers.map(({ offer }) => offer.upgradable)).toEqual([2]);
  });

  test('and an ID that there is not are told apart', async () => {
    const upgrade = new Upgrade();
    upgrade.look('VU-1');
    await vi.waitFor(() => expect(upgrade.unfound?.code).toBe('notification-unknown'));
    expect([upgrade.found, upgrade.looking]).toEqual([undefined, false]);
  });

  test('of which the only license is chosen, else the one that was asked for', async () => {
    const only = await at('B0000004461', 'VU-2026-0042');
    expect([only.flow.at, only.chosen]).toEqual(['licenses', { B0000004461: '2' }]);
    const asked = await at('B0000004413');
    expect(asked.chosen).toEqual({ B0000004413: '6' });
  });

  test('is chosen anew for another offer, and stays for the same one', async () => {
    const upgrade = await at('B0000004411');
    upgrade.pick(upgrade.picked!);
    expect(upgrade.chosen).toEqual({ B0000004411: '5' });
    upgrade.pickFor('B0000004451');
    expect(upgrade.chosen).toEqual({ B0000004451: '40' });
  });
});

describe('choosing licenses', () => {
  test('by quantity takes from the top what can be upgraded, the last in part', async () => {
    const upgrade = await at('B0000004416');
    expect(taken(upgrade.licenses, 7)).toEqual({ B0000004411: '5', B0000004412: '2' });
    upgrade.setBy('quantity');
    upgrade.setWanted('9');
    expect(sent(upgrade)).toEqual([
      ['B0000004411', 5],
      ['B0000004412', 3],
      ['B0000004413', 1],
    ]);
  });

  test('by quantity says how many there are when more are wanted', async () => {
    const upgrade = await at('B0000004416');
    upgrade.setBy('quantity');
    for (const wanted of ['', '0', '15', 'many']) {
      upgrade.setWanted(wanted);
      expect(upgrade.problems().map(({ field }) => field)).toEqual(['wanted']);
    }
    upgrade.setWanted('14');
    expect(upgrade.problems()).toEqual([]);
    expect(upgrade.count).toBe(14);
  });

  test('one by one may be for a part, never for more than are left or for none', async () => {
    const upgrade = await at('B0000004411');
    const [license] = upgrade.licenses;
    upgrade.setQuantity(license!, '2');
    expect([upgrade.problems(), sent(upgrade)]).toEqual([[], [['B0000004411', 2]]]);
    for (const text of ['6', '0', '', '1.5', '-1']) {
      upgrade.setQuantity(license!, text);
      expect(upgrade.problems().map(({ field }) => field)).toEqual(['B0000004411.quantity']);
    }
    upgrade.toggle(license!);
    expect(upgrade.problems().map(({ field }) => field)).toEqual(['licenses']);
  });

  test('takes no license that can not be upgraded', async () => {
    const upgrade = await at('B0000004411');
    upgrade.chooseAll(true);
    expect(Object.keys(upgrade.chosen)).toEqual(['B0000004411', 'B0000004412', 'B0000004413']);
    choose(upgrade, 'B0000004414');
    expect(upgrade.now.map(({ license }) => license.serial_number)).not.toContain('B0000004414');
  });

  test('reads whole numbers as they are typed in the East, too', () => {
    expect(['12', ' ７ ', '1e3', '', '1,5'].map(wholeOf)).toEqual([12, 7, undefined, undefined, undefined]);
  });
});

describe('an upgrade', () => {
  test('begins with what the old license has, and the new version', async () => {
    const upgrade = await at('B0000004411');
    choose(upgrade, 'B0000004412');
    expect(upgrade.asking.map((it) => upgrade.valuesOf(it))).toEqual([
      { host_id: 'newark-bk-02', version: '11D' },
      { version: '11D' },
    ]);
    upgrade.flow.next(upgrade.problems());
    expect(upgrade.flow.at).toBe('details');
    expect(upgrade.problems().map(({ field }) => field)).toEqual(['B0000004412.host_id']);
  });

  test('sends what was taken out as empty, and leaves people as they were', async () => {
    const upgrade = await at('B0000004411');
    upgrade.setValue(upgrade.asking[0]!, 'version', '');
    expect(upgrade.body().licenses?.[0]?.details).toEqual({
      host_id: 'newark-bk-02',
      version: '',
      technical_contact: null,
      install_at: null,
    });
  });

  test('of what a customer owns is on their behalf, and what is theirs stays so', async () => {
    const upgrade = await at('B0000004451');
    expect([upgrade.mustActOnBehalf, upgrade.ownable]).toEqual([true, false]);
    expect(upgrade.body().on_behalf).toEqual({ owner: null });
    choose(upgrade, 'B0000004452');
    upgrade.owner = 'dana@farmfoods.example';
    expect([upgrade.ownable, upgrade.body().on_behalf]).toEqual([true, { owner: 'dana@farmfoods.example' }]);
    choose(upgrade, 'B0000004451');
    expect([upgrade.mustActOnBehalf, upgrade.body().on_behalf], 'for oneself, unless it is chosen').toEqual([
      false,
      null,
    ]);
  });

  test('says which did not work, and tries those again', async () => {
    const upgrade = await at('B0000004411');
    upgrade.setQuantity(upgrade.licenses[0]!, '2');
    choose(upgrade, 'B0000004413');
    upgrade.setValue(upgrade.asking[1]!, 'host_id', '??');
    expect(await upgrade.send(async () => {})).toBe(true);
    expect(upgrade.transaction?.results.map(({ of, error }) => [of, error?.code])).toEqual([
      ['B0000004411', undefined],
      ['B0000004413', 'invalid-fields'],
    ]);
    upgrade.restart(['B0000004413']);
    await vi.waitFor(() => expect(upgrade.looking).toBe(false));
    expect([upgrade.flow.at, sent(upgrade)]).toEqual(['licenses', [['B0000004413', 6]]]);
    expect(upgrade.licenses[0]?.left, 'two of five were upgraded').toBe(3);
  });

  test('is kept with what was found, and is sent under the same key after a restart', async () => {
    const upgrade = await at('B0000004421', 'VU-2026-0007');
    upgrade.pickFor('B0000004412');
    upgrade.setValue(upgrade.asking[0]!, 'host_id', 'h-1');
    const keys: string[] = [];
    const call = backend.call.bind(backend);
    vi.spyOn(backend, 'call').mockImplementation((async (name: string, args: { key: string }) => {
      if (name === 'upgrade') keys.push(args.key);
      if (name === 'upgrade' && keys.length === 1)
        throw new BackendError({ code: 'offline', params: {}, fields: [], detail: '', retryable: true });
      return call(name as 'draft', args as never);
    }) as typeof backend.call);
    let kept: UpgradeForm | undefined;
    const keep = async () => (kept = JSON.parse(JSON.stringify(upgrade.form())) as UpgradeForm);
    expect(await upgrade.send(keep)).toBe(false);
    expect(kept?.picked.offer.licenses.map(({ serial_number }) => serial_number)).toEqual(['B0000004412']);

    const after = new Upgrade();
    after.take(kept!);
    expect(after.form()).toEqual(kept);
    expect(await after.send(async () => {})).toBe(true);
    expect(keys[1]).toBe(keys[0]);
    expect(after.transaction?.results[0]?.license?.from_serial).toBe('B0000004412');
  });
});
