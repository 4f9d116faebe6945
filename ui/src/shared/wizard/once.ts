// The key that makes a request happen once. The same request is sent under the same key, however often and after any
// restart; another request gets another key, because it is another thing to be done.

/** What has to be kept with a form so that this outlives a restart. */
export interface OnceState {
  key: string;
  /** The request that went out under the key; empty while none did. */
  sent: string;
}

export const begun = (): OnceState => ({ key: crypto.randomUUID(), sent: '' });

/** The key for `form`, and what to keep before it is sent. */
export function onceFor(state: OnceState, form: unknown): OnceState {
  const sent = JSON.stringify(form);
  if (!state.sent || state.sent === sent) return { key: state.key, sent };
  return { ...begun(), sent };
}
