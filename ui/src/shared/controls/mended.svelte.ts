// What was said of a value is not true of the next one: an error goes with the first change to its field, and stands there
// again once the form is sent and it is still wrong.
import { untrack } from 'svelte';

export class Mending {
  #edited = $state(false);
  readonly #error: () => string | undefined;

  /** `control` is the element in the form whose sending judges the field anew. */
  constructor(error: () => string | undefined, control: () => { form: HTMLFormElement | null } | undefined) {
    this.#error = error;
    $effect.pre(() => {
      error();
      untrack(() => (this.#edited = false));
    });
    $effect(() => {
      const form = control()?.form;
      const judged = () => (this.#edited = false);
      form?.addEventListener('submit', judged, true);
      return () => form?.removeEventListener('submit', judged, true);
    });
  }

  /** The error, as long as it is about what stands in the field. */
  get error(): string | undefined {
    return this.#edited ? undefined : this.#error();
  }

  /** For the field's `input` and `change` events. */
  readonly edited = () => {
    this.#edited = true;
  };
}
