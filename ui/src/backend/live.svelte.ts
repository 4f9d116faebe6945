// What the backend says now, asked again whenever it says that a topic is stale. Holds no second truth: a value stays
// on screen until the newer one is there, and an answer that was overtaken by a later question is dropped.
import { backend } from '#backend-in-use';
import { failureOf, type Failure } from './backend';

export interface Live<T> {
  /** The newest answer; stays while a newer one is asked for. */
  readonly value: T | undefined;
  /** Why the newest question has no answer. */
  readonly failure: Failure | undefined;
  readonly loading: boolean;
  reload(): void;
}

/**
 * Asks at once, when what `ask` reads changes, and when one of `topics` is stale.
 * Call it while a component is set up; it stops with the component.
 */
export function live<T>(topics: readonly string[], ask: () => Promise<T>): Live<T> {
  let value = $state.raw<T>();
  let failure = $state.raw<Failure>();
  let loading = $state(true);
  let again = $state(0);
  let turn = 0;

  $effect(() => {
    void again;
    const mine = ++turn;
    loading = true;
    ask().then(
      (answer) => {
        if (mine !== turn) return;
        value = answer;
        failure = undefined;
        loading = false;
      },
      (thrown) => {
        if (mine !== turn) return;
        failure = failureOf(thrown);
        loading = false;
      },
    );
  });
  $effect(() =>
    backend.on('stale', (event: { topics: string[] }) => {
      if (event.topics.some((topic) => topics.includes(topic))) again += 1;
    }),
  );

  return {
    get value() {
      return value;
    },
    get failure() {
      return failure;
    },
    get loading() {
      return loading;
    },
    reload: () => (again += 1),
  };
}
