// One form on its way to Rust: whether it is under way, what was wrong, and the words beside each field. Knows no form.
import { t, tryWords } from '../shared/i18n';
import { failureOf, type Failure } from './backend';
import { valuesOf, words } from './labels';

/** What is wrong with a field, found before or after asking. */
export interface FieldFault {
  code: string;
  params?: Record<string, string | number>;
}
export type FieldFaults = Record<string, FieldFault>;

/** What is wrong with one field and what would be right. */
export function fieldWords({ code, params = {} }: FieldFault): string {
  const values = valuesOf(params);
  return tryWords(`field-${code.replaceAll('_', '-')}`, values) ?? t('field-form');
}

export class Submission {
  busy = $state(false);
  failure = $state.raw<Failure>();
  #faults = $state.raw<FieldFaults>({});

  /** The words for the form as a whole; none while only fields that were checked here are wrong. */
  get note(): string | undefined {
    return this.failure && words(this.failure);
  }

  /** What is wrong with `field`, if something is. */
  fault(field: string): FieldFault | undefined {
    return this.#faults[field];
  }

  /** The words beside `field`, if it is wrong. */
  wrong(field: string): string | undefined {
    const fault = this.fault(field);
    return fault && fieldWords(fault);
  }

  /** Whether asking again without a change may help. */
  get retryable(): boolean {
    return this.failure?.retryable ?? false;
  }

  clear() {
    this.failure = undefined;
    this.#faults = {};
  }

  /**
   * Sends the form unless `faults` names a field. Answers what `work` answered, or undefined when it could not be done;
   * then the words are in `note` and `wrong`.
   */
  async run<T>(work: () => Promise<T>, faults: FieldFaults = {}): Promise<{ answer: T } | undefined> {
    if (this.busy) return undefined;
    this.failure = undefined;
    this.#faults = faults;
    if (Object.keys(faults).length) return undefined;
    this.busy = true;
    try {
      return { answer: await work() };
    } catch (thrown) {
      this.failure = failureOf(thrown);
      this.#faults = Object.fromEntries(
        this.failure.fields.map(({ field, code, params }) => [
          field,
          { code, params: params as Record<string, string> },
        ]),
      );
      return undefined;
    } finally {
      this.busy = false;
    }
  }
}
