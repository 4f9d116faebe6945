import { describe, expect, test } from 'vitest';
import type { EntitlementDetails } from '../../backend';
import { madeUp, openingCommand, recipientsOf, tooShort, type Parcel } from './deliver';

const person = (email: string, name = '') => ({ email, name });
const details = (id: string, customers: string[], technical: Record<string, string>): EntitlementDetails =>
  ({
    row: { id },
    customer_contacts: customers.map((email) => person(email)),
    ship_to_contacts: [person('ship@data.example')],
    licenses: Object.entries(technical).map(([license, email]) => ({
      id: license,
      technical_contact: person(email),
    })),
  }) as unknown as EntitlementDetails;
const parcel = (license: string, entitlement: string): Parcel => ({
  license,
  entitlement,
  serial: license,
  product: 'Backup',
});
const emails = (all: EntitlementDetails[], parcels: Parcel[]) =>
  recipientsOf(all, parcels).map(({ email }) => email);

describe('who can get keys', () => {
  test('is offered: contacts of the order, the technical contact, each once', () => {
    const one = details('e1', ['bill@acme.example', 'Ted@acme.example'], { l1: 'ted@acme.example' });
    expect(emails([one], [parcel('l1', 'e1')])).toEqual([
      'bill@acme.example',
      'Ted@acme.example',
      'ship@data.example',
    ]);
  });

  test('is for several licenses whoever can get all of them', () => {
    const one = details('e1', ['bill@acme.example', 'ann@acme.example'], { l1: 'ted@acme.example' });
    const two = details('e2', ['BILL@acme.example'], { l2: 'ann@acme.example' });
    expect(emails([one, two], [parcel('l1', 'e1'), parcel('l2', 'e2')])).toEqual([
      'bill@acme.example',
      'ann@acme.example',
      'ship@data.example',
    ]);
  });

  test('the technical contact of one license gets no keys of another one of the same serial number', () => {
    const one = details('e1', [], { l1: 'ted@acme.example', l2: 'ann@acme.example' });
    expect(emails([one], [parcel('l1', 'e1'), parcel('l2', 'e1')])).toEqual(['ship@data.example']);
    expect(emails([one], [parcel('l1', 'e1')])).toEqual(['ted@acme.example', 'ship@data.example']);
  });
});

describe('a passphrase', () => {
  test('that is made up is another one each time, long enough, without letters that look alike', () => {
    const some = Array.from({ length: 200 }, () => madeUp());
    expect(new Set(some).size).toBe(200);
    for (const one of some) {
      expect(one).toMatch(/^([2-9A-HJKMNP-TV-Z]{5}-){4}[2-9A-HJKMNP-TV-Z]{5}$/);
      expect(tooShort(one)).toBe(false);
    }
  });

  test('takes every letter as often as any other: bytes beyond the last whole turn are left out', () => {
    let calls = 0;
    const made = madeUp((bytes) => bytes.fill(calls++ === 0 ? 255 : 0));
    expect(made).toBe('22222-22222-22222-22222-22222');
    expect(calls).toBe(2);
  });

  test('is counted in letters as people do', () => {
    expect(tooShort('elevenchars')).toBe(true);
    expect(tooShort('twelve chars')).toBe(false);
    expect(tooShort('🔑'.repeat(11))).toBe(true);
  });
});

test('the command that opens a file names the file, not its folder', () => {
  expect(openingCommand('/home/bill/licenses.tar.age')).toBe('age --decrypt licenses.tar.age | tar -x');
  expect(openingCommand('C:\\Users\\Bill\\licenses.tar.age')).toBe('age --decrypt licenses.tar.age | tar -x');
});
