// Which screen is in front and what it was asked to show. Screens are names; what they are is known by views/.
export type ScreenName =
  | 'overview'
  | 'inbox'
  | 'catalog'
  | 'get'
  | 'renewals'
  | 'changes'
  | 'downloads'
  | 'sharing'
  | 'requests'
  | 'care'
  | 'settings';

/** What a screen was asked to show, such as `{ id: 'M0123456789' }`; empty when it was just opened. */
export type Ask = Record<string, string>;

class Navigation {
  screen = $state<ScreenName>('overview');
  ask = $state.raw<Ask>({});
  /** Grows with every step, so that asking for the same thing twice is noticed. */
  step = $state(0);

  go(screen: ScreenName, ask: Ask = {}) {
    this.screen = screen;
    this.ask = ask;
    this.step += 1;
  }
}

export const navigation = new Navigation();
