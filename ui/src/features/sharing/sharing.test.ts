import { describe, expect, it } from 'vitest';
import type { Share } from '../../backend';
import { coversWords } from './labels';
import { newTerms, sent, termsOf } from './terms';

const share: Share = {
  share_id: 's',
  side: 'given',
  from_account: 'a',
  from_name: 'Bill Archer',
  from_email: 'bill@acme.example',
  to_email: 'ted@data.example',
  access: 'keys',
  ends_on: '2027-03-01',
  note: 'For the audit',
  granted_at: '2026-11-30T10:00:00Z',
  numbers: [{ customer_number: '123456789', description: 'Headquarters', sites: [] }],
  entitlements: ['4500000001-1', '4500000001-2'],
};

describe('the terms of a share', () => {
  it('show the least by default, and do not end', () => {
    expect(sent(newTerms())).toEqual({
      access: 'view',
      ends_on: null,
      description: null,
      note: null,
      own_note: null,
    });
  });
  it('leave out what was emptied', () => {
    expect(sent({ ...termsOf(share), note: '  ' })).toEqual({
      access: 'keys',
      ends_on: '2027-03-01',
      description: null,
      note: null,
      own_note: null,
    });
  });
  it('take an access that this app does not know for the least', () => {
    expect(termsOf({ ...share, access: 'audit' }).access).toBe('view');
  });
});

describe('what a share covers', () => {
  it('names numbers with their descriptions and counts licenses', () => {
    expect(coversWords(share)).toBe('Customer number 123456789 (Headquarters) · 2 licenses');
    expect(coversWords({ ...share, numbers: [] })).toBe('2 licenses');
  });
});
