// Where somebody is who has not signed in yet, and what the pages there share.
export type SignInPage = 'signin' | 'create' | 'forgot';

class SignInFlow {
  page = $state<SignInPage>('signin');
  portal = $state('');
  email = $state('');
  #begun = false;

  /** Takes the address that is set or preset, the first time only: what was typed stays. */
  begin(portal: string, email: string | undefined) {
    if (this.#begun) return;
    this.#begun = true;
    this.portal = portal;
    this.email = email ?? '';
  }
}

export const signInFlow = new SignInFlow();
