// A form of this screen and what is kept of it: read when it is opened, kept on every change, dropped when it was sent.
import { onDestroy, onMount } from 'svelte';
import { failureOf, words } from '../../backend';
import type { Kept } from '../../shared/wizard';
import { keeperOf, keptForm } from './draft';

interface Fillable<T> {
  /** What is to be kept; undefined when nothing is. */
  form(): T | undefined;
  take(form: T): void;
}

export interface DraftAutosave {
  /** The form that waited, if one did, is in place. */
  readonly loaded: boolean;
  /** Why it could not be read. */
  readonly problem: string;
  readonly state: Kept;
  load(): Promise<void>;
  /** Keeps it at once; over when it is kept. */
  keep(): Promise<void>;
  drop(): Promise<void>;
}

/** Keeps `it` under `name`. Call it while a component is set up; what waits is saved when it goes. */
export function draftAutosave<T>(name: string, it: Fillable<T>, count: (form: T) => number): DraftAutosave {
  const keeper = keeperOf<T>(name, count);
  let loaded = $state(false);
  let problem = $state('');
  let last: string | undefined;

  async function load() {
    problem = '';
    try {
      const kept = await keptForm<T>(name);
      if (kept) it.take(kept.form);
      last = JSON.stringify(it.form());
      loaded = true;
    } catch (thrown) {
      problem = words(failureOf(thrown));
    }
  }
  onMount(() => void load());
  $effect(() => {
    if (!loaded) return;
    const form = it.form();
    const text = JSON.stringify(form);
    if (text === last) return;
    last = text;
    keeper.change(form);
  });
  onDestroy(() => void keeper.flush());

  return {
    get loaded() {
      return loaded;
    },
    get problem() {
      return problem;
    },
    get state() {
      return keeper.state;
    },
    load,
    keep: () => {
      keeper.change(it.form());
      return keeper.flush();
    },
    drop: () => {
      last = JSON.stringify(it.form());
      return keeper.drop();
    },
  };
}
