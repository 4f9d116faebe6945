// What the whole window stands on: who is signed in, where the mirror is, what was set, how sync goes. Asked again when
// Rust says that it is stale; nothing here is kept beyond what Rust answered.
import {
  backend,
  failureOf,
  words,
  type AppState,
  type Failure,
  type Settings,
  type SyncView,
} from '../../backend';
import { toast } from '../../shared/controls';
import { t, useLanguage } from '../../shared/i18n';

/** How long a sync that was asked for may take to begin before its outcome is told without having been seen to run. */
const BEGINS_WITHIN = 1500;

class App {
  state = $state.raw<AppState>();
  sync = $state.raw<SyncView>();
  failure = $state.raw<Failure>();
  /** Somebody whose session ended at the portal asked for the sign-in screen. */
  signingIn = $state(false);

  get settings(): Settings | undefined {
    return this.state?.settings;
  }

  /** Takes over what a command answered, such as `sign_in`. */
  async take(state: AppState): Promise<void> {
    show(state.settings);
    if (this.language !== state.settings.language || !this.state) {
      this.language = state.settings.language;
      await useLanguage(state.settings.language ?? state.language, state.locale);
    }
    this.state = state;
    this.sync = state.sync;
    this.failure = undefined;
    if (!state.session_ended) this.signingIn = false;
  }
  private language: string | null | undefined;

  async load(): Promise<void> {
    try {
      await this.take(await backend.call('app_state'));
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
  }

  /** Changes some of what was set; on screen at once. */
  async set(change: Partial<Settings>): Promise<void> {
    if (!this.state) return;
    const settings = { ...this.state.settings, ...change };
    await this.take({ ...this.state, settings });
    await backend.call('settings_set', settings);
  }

  /** Keeps the state of a grid. */
  keepGrid(id: string, state: unknown): void {
    if (this.state) void this.set({ grids: { ...this.state.settings.grids, [id]: state } });
  }

  /** Follows Rust; the answer ends it. */
  follow(): () => void {
    const stop = backend.on('stale', ({ topics }) => {
      if (topics.includes('app') || topics.includes('settings')) void this.load();
      if (topics.includes('sync')) void this.loadSync();
    });
    return stop;
  }

  private async loadSync(): Promise<void> {
    try {
      this.sync = await backend.call('sync_state');
    } catch (thrown) {
      failureOf(thrown);
    }
    this.concludeSync();
  }

  /** The sync that a person asked for: since when, and whether it was seen to run. */
  private asked: { at: number; ran: boolean } | undefined;

  /** Syncs because a person asked for it. When the portal can't be reached, that is said: the status bar alone, which
   *  said so before, would look as if nothing had happened. */
  async syncNow(): Promise<void> {
    this.asked = { at: Date.now(), ran: false };
    try {
      await backend.call('sync_now');
    } catch (thrown) {
      this.asked = undefined;
      toast(words(failureOf(thrown)));
      return;
    }
    setTimeout(() => void this.loadSync(), BEGINS_WITHIN + 50);
  }

  private concludeSync() {
    if (!this.asked) return;
    const state = this.sync?.phase.state;
    if (state === 'syncing') {
      this.asked.ran = true;
      return;
    }
    if (!this.asked.ran && Date.now() - this.asked.at < BEGINS_WITHIN) return;
    this.asked = undefined;
    if (state === 'offline') toast(t('sync-still-offline'));
  }
}

/** The theme that was set; the system's where none was. */
function show({ theme }: Settings): void {
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

export const app = new App();
