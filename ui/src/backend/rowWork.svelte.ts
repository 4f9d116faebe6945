// Work that is started from the rows of a list, one at a time, and why the last one of each row failed.
import { failureOf } from './backend';
import { words } from './labels';

export class RowWork {
  /** The row whose work is under way; empty for none. */
  busy = $state('');
  problems = $state.raw<Record<string, string>>({});

  /** Does the work of a row and returns whether it was done; does nothing while other work is under way. */
  async run(key: string, work: () => Promise<unknown>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = key;
    const { [key]: _, ...rest } = this.problems;
    this.problems = rest;
    try {
      await work();
      return true;
    } catch (thrown) {
      this.problems = { ...rest, [key]: words(failureOf(thrown)) };
      return false;
    } finally {
      this.busy = '';
    }
  }
}
