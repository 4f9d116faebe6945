// One question at a time: while one is asked, only the newest of those that follow is kept. Typing fast or holding an
// arrow key then asks as often as there are answers, and never answers what is no longer wanted.
export function latest<A, R>(ask: (args: A) => Promise<R>) {
  let busy = false;
  let next: { args: A; done: (answer: R) => void; failed: (thrown: unknown) => void } | undefined;

  async function run(it: NonNullable<typeof next>) {
    busy = true;
    try {
      const answer = await ask(it.args);
      if (!next) it.done(answer);
    } catch (thrown) {
      if (!next) it.failed(thrown);
    }
    busy = false;
    const following = next;
    next = undefined;
    if (following) void run(following);
  }

  /** Calls `done` or `failed` unless a newer question came. */
  return (args: A, done: (answer: R) => void, failed: (thrown: unknown) => void) => {
    if (busy) next = { args, done, failed };
    else void run({ args, done, failed });
  };
}
