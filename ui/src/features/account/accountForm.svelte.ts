// The form for a new account while it is being filled in. It outlives its screen, so that going back and forth loses
// nothing; what was typed is gone once the account was asked for.
import type { CreateAccountForm } from '../../generated/api';
import type { FieldFaults } from '../../backend/submission.svelte';
import { MINIMUM, lengthOf, samePassword } from './password';
import { looksLikeEmail, sameEmail } from '../../shared/email';
import { emptyProfile, profileFaults } from './profile';

export type Agreement = 'accept' | 'decline' | '';

export class AccountDraft {
  email = $state('');
  emailAgain = $state('');
  password = $state('');
  passwordAgain = $state('');
  agreement = $state<Agreement>('');
  profile = $state(emptyProfile('', 'en'));
  #begun = false;

  /** Fills in what can be known, the first time only. */
  begin(known: { email: string; country: string; language: string }) {
    if (this.#begun) return;
    this.#begun = true;
    this.email = known.email;
    this.profile = emptyProfile(known.country, known.language);
  }

  faults(): FieldFaults {
    const faults: FieldFaults = {};
    if (!this.email.trim()) faults['email'] = { code: 'required' };
    else if (!looksLikeEmail(this.email)) faults['email'] = { code: 'email-form' };
    else if (!sameEmail(this.email, this.emailAgain)) faults['email_again'] = { code: 'mismatch' };
    if (!this.password) faults['password'] = { code: 'required' };
    else if (lengthOf(this.password) < MINIMUM)
      faults['password'] = { code: 'too-short', params: { minimum: MINIMUM } };
    else if (!samePassword(this.password, this.passwordAgain))
      faults['password_again'] = { code: 'mismatch' };
    Object.assign(faults, profileFaults(this.profile));
    if (!this.agreement) faults['agreement_accepted'] = { code: 'agreement' };
    return faults;
  }

  toForm(portal: string): CreateAccountForm {
    return {
      portal,
      email: this.email.trim(),
      email_again: this.emailAgain.trim(),
      password: this.password,
      password_again: this.passwordAgain,
      profile: $state.snapshot(this.profile),
      agreement_accepted: this.agreement === 'accept',
    };
  }

  forget() {
    this.#begun = false;
    this.email = this.emailAgain = this.password = this.passwordAgain = '';
    this.agreement = '';
    this.profile = emptyProfile('', 'en');
  }
}

export const draft = new AccountDraft();
