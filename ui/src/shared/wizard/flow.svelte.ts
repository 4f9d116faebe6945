// The way through a form in steps: which one is in front, how far it got, and what stands in the way of going on. Knows
// neither what the steps ask for nor where it is kept.

/** Something that has to be put right before going on. */
export interface Problem {
  /** Names the field: what its `data-field` says. */
  field: string;
  /** The field as the reader knows it; a function, so that it follows the language. */
  label: () => string;
  /** What is wrong and what would be right. */
  text: () => string;
}

export interface Step<S extends string> {
  id: S;
  title: string;
}

export type StepState = 'done' | 'current' | 'to-come';

export class Flow<S extends string> {
  at = $state() as S;
  problems = $state.raw<Problem[]>([]);
  /** Work is under way that decides whether it goes on. */
  busy = $state(false);
  /** It is over: no step can be gone back to. */
  over = $state(false);
  /** Grows when the problems were found anew, so that finding the same ones twice is noticed. */
  tries = $state(0);
  #order: () => readonly S[];

  /** `order` is asked anew each time: answers in one step may make another one needless. */
  constructor(order: () => readonly S[]) {
    this.#order = order;
    this.at = order()[0]!;
  }

  get order(): readonly S[] {
    return this.#order();
  }

  stateOf(step: S): StepState {
    if (step === this.at && !this.over) return 'current';
    return this.over || this.order.indexOf(step) < this.order.indexOf(this.at) ? 'done' : 'to-come';
  }

  /** Goes to the next step unless something stands in the way; says whether it went. */
  next(problems: Problem[] = []): boolean {
    if (this.busy || this.over) return false;
    this.problems = problems;
    this.tries += 1;
    if (problems.length) return false;
    const to = this.order[this.order.indexOf(this.at) + 1];
    if (to === undefined) return false;
    this.at = to;
    return true;
  }

  /** Goes back a step; what was typed stays. Says whether there was one. */
  back(): boolean {
    const to = this.order[this.order.indexOf(this.at) - 1];
    return to !== undefined && this.go(to);
  }

  /** Goes to a step that was done. */
  go(step: S): boolean {
    if (this.busy || this.over || this.stateOf(step) !== 'done') return false;
    this.problems = [];
    this.at = step;
    return true;
  }

  /** Stands at `step`, as a form does that was kept; at the first one where there is no such step. */
  restore(step: string): void {
    this.problems = [];
    this.over = false;
    this.at = this.order.find((it) => it === step) ?? this.order[0]!;
  }

  /** Shows what was found wrong after sending, at the step where it can be put right. */
  refused(step: S, problems: Problem[]): void {
    this.at = step;
    this.problems = problems;
    this.tries += 1;
  }

  /** The last step is in front and all is done. */
  finish(): void {
    this.problems = [];
    this.at = this.order.at(-1)!;
    this.over = true;
  }

  /** The words beside `field`, if it is wrong. */
  wrong(field: string): string | undefined {
    return this.problems.find((problem) => problem.field === field)?.text();
  }
}
