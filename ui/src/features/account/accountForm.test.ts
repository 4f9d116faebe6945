import { describe, expect, test } from 'vitest';
import { AccountDraft } from './accountForm.svelte';

function complete(): AccountDraft {
  const draft = new AccountDraft();
  draft.begin({ email: 'Bill@acme.example', country: 'US', language: 'en' });
  draft.emailAgain = 'bill@acme.example ';
  draft.password = draft.passwordAgain = 'plain lower case words';
  Object.assign(draft.profile, { first_name: 'Bill', last_name: 'Archer', company: 'Acme Inc' });
  Object.assign(draft.profile.address, { line1: '0 Liberty Place', city: 'New York', state: 'NY' });
  draft.agreement = 'accept';
  return draft;
}

describe('the form for a new account', () => {
  test('is complete with the fields that the portal asks for', () => {
    expect(complete().faults()).toEqual({});
  });

  test('names everything that is wrong, at once, in the names of the wire', () => {
    const draft = new AccountDraft();
    draft.begin({ email: 'bill', country: 'US', language: 'de' });
    draft.password = 'short';
    draft.profile.additional_email = 'admins';
    expect(draft.faults()).toEqual({
      email: { code: 'email-form' },
      password: { code: 'too-short', params: { minimum: 12 } },
      'profile.first_name': { code: 'required' },
      'profile.last_name': { code: 'required' },
      'profile.company': { code: 'required' },
      'profile.address.line1': { code: 'required' },
      'profile.address.city': { code: 'required' },
      'profile.address.state': { code: 'required' },
      'profile.additional_email': { code: 'email-form' },
      agreement_accepted: { code: 'agreement' },
    });
  });

  test('compares what was typed twice: e-mails without case, passwords exactly', () => {
    const draft = complete();
    draft.passwordAgain = 'Plain lower case words';
    expect(draft.faults()).toEqual({ password_again: { code: 'mismatch' } });
    draft.passwordAgain = draft.password;
    draft.emailAgain = 'bob@acme.example';
    expect(draft.faults()).toEqual({ email_again: { code: 'mismatch' } });
  });

  test('asks for a state only where addresses have one', () => {
    const draft = complete();
    draft.profile.address.country = 'FR';
    draft.profile.address.state = '';
    expect(draft.faults()).toEqual({});
  });

  test('keeps what was typed when it is opened again', () => {
    const draft = complete();
    draft.begin({ email: 'other@acme.example', country: 'FR', language: 'fr' });
    expect(draft.email).toBe('Bill@acme.example');
    expect(draft.profile.address.country).toBe('US');
  });

  test('becomes what the portal takes', () => {
    const form = complete().toForm('https://portal.example');
    expect(form).toMatchObject({
      portal: 'https://portal.example',
      email: 'Bill@acme.example',
      email_again: 'bill@acme.example',
      agreement_accepted: true,
    });
    expect(form.profile.address.state).toBe('NY');
  });
});
