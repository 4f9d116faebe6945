// What the portal says of flex contracts: asked again when somebody drew down or returned (`flex`), when the reader comes
// back to the window, and when the portal can be reached again. What was told before stays on screen meanwhile.
import { untrack } from 'svelte';
import { backend, live, type Live } from '../../backend';

export interface FlexAnswer<T> {
  answer: T;
  /** When it was so. */
  at: string;
}

/** Call it while a component is set up; it stops with the component. */
export function flexQuery<T>(ask: () => Promise<T>): Live<FlexAnswer<T>> {
  const it = live(['flex'], async () => ({ answer: await ask(), at: new Date().toISOString() }));
  $effect(() => {
    const again = () => it.reload();
    window.addEventListener('focus', again);
    const stop = backend.on('stale', ({ topics }) => {
      if (topics.includes('sync') && untrack(() => it.failure)) it.reload();
    });
    return () => {
      window.removeEventListener('focus', again);
      stop();
    };
  });
  return it;
}
