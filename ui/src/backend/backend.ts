// The border to Rust as the UI sees it. Nothing else in ui/ knows whether the shell or the sample data answers.
import type { Commands, Events, Failure } from '../generated/commands';

export type CommandName = keyof Commands & string;
export type Args<K extends CommandName> = Commands[K]['args'];
export type Reply<K extends CommandName> = Commands[K]['reply'];
export type EventName = keyof Events & string;
export type { Failure };

export interface Backend {
  /** Asks for something; rejects with a `BackendError`. */
  call<K extends CommandName>(
    name: K,
    ...args: Args<K> extends undefined ? [] : [Args<K>]
  ): Promise<Reply<K>>;
  /** Tells of an event until the answer is called. */
  on<E extends EventName>(event: E, handler: (payload: Events[E]) => void): () => void;
}

/** What a command answered instead of its reply. Words come from `error-CODE`. */
export class BackendError extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

/** The failure in anything that was thrown; what is no failure of a command is a fault of the app. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof BackendError) return thrown.failure;
  console.error(thrown);
  return { code: 'internal', params: {}, fields: [], detail: '', retryable: false };
}
