import { describe, expect, it } from 'vitest';
import type { AbsentOwner, MySite } from '../../backend';
import { addressWords, administers, invites, monthWords, personWords, reasonWords, roleOf } from './labels';

const owner: AbsentOwner = {
  account_id: 'a',
  name: 'Lee',
  email: 'lee@acme.example',
  reason: 'dormant',
  last_sign_in: '2026-02',
  licenses: 3,
  decidable: true,
};

describe('words of sites and their people', () => {
  it('says the month of the last sign-in, and that there was none', () => {
    expect(monthWords('2026-02')).toContain('2026');
    expect(monthWords(null)).toBe('Never');
    expect(monthWords('')).toBe('Never');
  });

  it('says why an owner is absent, and takes a reason that it does not know for one who left', () => {
    expect(reasonWords(owner)).toContain('2026');
    expect(reasonWords({ ...owner, reason: 'no_owner' })).not.toContain('2026');
    expect(reasonWords({ ...owner, reason: 'of a later portal' })).toBe(
      reasonWords({ ...owner, reason: 'left' }),
    );
  });

  it('takes a role that it does not know for the least that works', () => {
    expect(roleOf('viewer')).toBe('viewer');
    expect(roleOf('of a later portal')).toBe('member');
  });

  it('names people by their e-mail where they have no name', () => {
    expect(personWords({ name: '', email: 'rita@acme.example' })).toBe('rita@acme.example');
    expect(personWords({ name: null, email: 'rita@acme.example' })).toBe('rita@acme.example');
  });

  it('leaves out what an address does not have', () => {
    const address = {
      line1: '1 Road',
      line2: null,
      city: 'Boston',
      state: null,
      postal_code: null,
      country: 'US',
    };
    expect(addressWords(address)).toBe('1 Road, Boston, United States');
  });

  it('offers invitations to super users and decisions to administrators only', () => {
    const site = (role: string, level: string | null) => ({ role, level }) as MySite;
    expect([administers(site('administrator', 'super')), invites(site('administrator', 'super'))]).toEqual([
      true,
      true,
    ]);
    expect([administers(site('member', 'super')), invites(site('member', 'super'))]).toEqual([false, true]);
    expect([administers(site('viewer', null)), invites(site('viewer', null))]).toEqual([false, false]);
  });
});
