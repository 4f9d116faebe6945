// A license on its way to another host: the new machine and why, what a dry run says would change, and what came of it.
// Whether it moves at once, by customer care or not at all is the portal's verdict.
import {
  backend,
  failureOf,
  words,
  type Ask,
  type EntitlementDetails,
  type Failure,
  type LicenseView,
  type Rehost,
  type RehostCheck,
  type Rehosted,
  type RehostReason,
} from '../../backend';
import { fieldWords } from '../../backend/submission.svelte';
import { formatDate, t } from '../../shared/i18n';
import { begun, Flow, onceFor, type OnceState, type Problem } from '../../shared/wizard';
import { detailProblems, type Values } from '../licensing-form/form.svelte';
import { emailProblem } from '../licensing-form/people';
import { detailLabel, DETAILS, type DetailName } from '../licensing-form/labels';

export const REASONS = [
  'hardware_replaced',
  'hardware_changed',
  'virtualized',
  'moved',
  'host_dead',
  'other',
] as const satisfies readonly RehostReason[];

export type RehostStep = 'host' | 'review' | 'done';

/** What is kept of it; a form holds no more than what was typed and what was sent. */
export interface RehostForm {
  license: string;
  entitlement: string;
  serial: string;
  values: Values;
  reason: RehostReason;
  note: string;
  email: string;
  check: RehostCheck | null;
  once: OnceState;
}

/** What a machine has besides its version, which stays. */
type MachineDetail = Exclude<DetailName, 'version'>;
const machine = (name: string): name is MachineDetail =>
  name !== 'version' && DETAILS.some((it) => it === name);

/**
 * What is asked about the new machine: what its product asks for. While that is not known: the host, and what is known of
 * the old one.
 */
export function asksOf(license: LicenseView, asked: readonly Ask[] | undefined): Ask[] {
  const others =
    asked?.filter(({ detail }) => machine(detail)) ??
    DETAILS.filter((name) => machine(name) && license[name]).map((detail) => ({ detail, required: false }));
  return [{ detail: 'host_id', required: true }, ...others.filter(({ detail }) => detail !== 'host_id')];
}

/** Why it can't move now, in words. */
export function refusedWords({ allowance }: RehostCheck, reason: RehostReason): string {
  const { used, limit, period_days: days, next_on, grace } = allowance;
  return [
    t('rehost-refused', { used, limit: limit ?? 0, days }),
    next_on && t('rehost-next', { date: formatDate(next_on) }),
    grace > 0 && reason !== 'host_dead' && t('rehost-try-dead'),
  ]
    .filter(Boolean)
    .join(' ');
}

/** How much of the limit is used; with `more`, how it stands after one more move. */
export function allowanceWords(
  { limit, used, period_days: days, left }: RehostCheck['allowance'],
  more = false,
): string {
  if (limit === null || left === null) return t('rehost-limit-none');
  const after = Math.max(0, more ? left - 1 : left);
  return [
    t('rehost-limit-used', { used, limit, days }),
    t(more ? 'rehost-limit-left-after' : 'rehost-limit-left', { count: after }),
  ].join(' · ');
}

export class Rehosting {
  license = $state('');
  entitlement = $state('');
  values = $state<Values>({});
  reason = $state<RehostReason>('hardware_replaced');
  note = $state('');
  email = $state('');
  /** The entitlement that the license is of. */
  details = $state.raw<EntitlementDetails>();
  check = $state.raw<RehostCheck>();
  done = $state.raw<Rehosted>();
  /** Why the license could not be read. */
  unread = $state.raw<Failure>();
  failure = $state.raw<Failure>();
  #asked = $state.raw<Ask[]>();
  /** Its serial number as it was kept, until the license is read. */
  #named = '';
  #once: OnceState = begun();
  #turn = 0;

  readonly flow = new Flow<RehostStep>(() => ['host', 'review', 'done']);

  get view(): LicenseView | undefined {
    return this.details?.licenses.find(({ id }) => id === this.license);
  }
  get serial(): string {
    return this.details?.row.serial ?? this.#named;
  }
  get asks(): Ask[] {
    return this.view ? asksOf(this.view, this.#asked) : [];
  }
  /** What is filled in; of the machine, not of its host ID, what it was until something else is typed. */
  get filled(): Values {
    const { system_type, san, deployed_tier } = this.view ?? {};
    const before: Values = {
      system_type: system_type ?? '',
      san: san ?? '',
      deployed_tier: deployed_tier ?? '',
    };
    return { ...before, ...this.values };
  }
  set(detail: DetailName, value: string): void {
    this.values = { ...this.values, [detail]: value };
  }
  /** Customer care has a request about it already, and this would be another one. */
  get waits(): boolean {
    return this.check?.outcome === 'care' && this.check.open_request !== null;
  }

  /** Turns to a license; what was filled in for another one is gone. */
  begin(license: string, entitlement: string): void {
    if (license === this.license && !this.flow.over) return;
    Object.assign(this, {
      license,
      entitlement,
      values: {},
      reason: 'hardware_replaced',
      note: '',
      email: '',
    });
    this.#named = '';
    this.details = undefined;
    this.check = undefined;
    this.done = undefined;
    this.failure = undefined;
    this.#once = begun();
    this.flow.restore('host');
  }

  /** Reads the license, from this computer; what its product asks for comes from the portal, when it can. */
  async load(): Promise<void> {
    const turn = ++this.#turn;
    this.details = undefined;
    this.unread = undefined;
    this.#asked = undefined;
    try {
      const details = await backend.call('entitlement_details', { id: this.entitlement });
      if (turn !== this.#turn) return;
      this.details = details;
    } catch (thrown) {
      if (turn === this.#turn) this.unread = failureOf(thrown);
      return;
    }
    await this.ask();
  }

  /** Asks what the product asks for. What can't be known is told by the dry run. */
  async ask(): Promise<void> {
    const turn = this.#turn;
    try {
      const { checks } = await backend.call('serials_check', { serial_numbers: [this.serial] });
      if (turn === this.#turn) this.#asked = checks[0]?.found?.asks;
    } catch (thrown) {
      failureOf(thrown);
    }
  }

  body(): Rehost {
    const changed = (name: MachineDetail): string | null => {
      const value = (this.filled[name] ?? '').trim();
      return value === (this.view?.[name] ?? '') || !this.asks.some(({ detail }) => detail === name)
        ? null
        : value;
    };
    return {
      host_id: (this.values.host_id ?? '').trim(),
      system_type: changed('system_type'),
      san: changed('san'),
      deployed_tier: changed('deployed_tier'),
      reason: this.reason,
      note: this.note.trim() || null,
      confirmation_email: this.email.trim() || null,
    };
  }

  /** What stands in the way of asking for a dry run. */
  problems(): Problem[] {
    const host = (this.values.host_id ?? '').trim();
    const same: Problem[] =
      host && host === this.view?.host_id
        ? [this.#problem('host_id', () => fieldWords({ code: 'unchanged' }))]
        : [];
    return [...detailProblems(this.serial, this.asks, this.filled), ...same, ...emailProblem(this.email)];
  }
  #problem(detail: string, text: () => string): Problem {
    return { field: `${this.serial}.${detail}`, label: () => detailLabel(detail), text };
  }

  /** Goes on: to what a dry run says would change, or says why the license can't move. */
  async look(): Promise<void> {
    if (this.flow.busy) return;
    const problems = this.problems();
    if (problems.length) return void this.flow.refused('host', problems);
    const check = await this.#asking(() =>
      backend.call('rehost_check', { id: this.license, form: this.body() }),
    );
    if (!check) return;
    this.check = check;
    if (check.outcome !== 'refused') return void this.flow.next();
    const reason = this.reason;
    this.flow.refused('host', [
      { field: 'reason', label: () => t('rehost-why'), text: () => refusedWords(check, reason) },
    ]);
  }

  /** Moves it, or asks customer care to. `keep` is over before it goes out: after a crash the same key goes out again. */
  async send(keep: () => Promise<unknown>): Promise<boolean> {
    if (this.flow.busy) return false;
    const form = this.body();
    this.#once = onceFor(this.#once, form);
    const { key } = this.#once;
    const done = await this.#asking(async () => {
      await keep();
      return backend.call('rehost', { id: this.license, key, form });
    });
    if (!done) return false;
    this.done = done;
    this.flow.finish();
    return true;
  }

  async #asking<T>(work: () => Promise<T>): Promise<T | undefined> {
    this.failure = undefined;
    this.flow.busy = true;
    try {
      return await work();
    } catch (thrown) {
      const failure = failureOf(thrown);
      const problems = failure.fields.map(({ field, code, params }): Problem => {
        const text = () => fieldWords({ code, params: params as Record<string, string> });
        if (field === 'confirmation_email') return { field: 'email', label: () => t('get-email'), text };
        if (field === 'note') return { field: 'note', label: () => t('rehost-note'), text };
        return this.#problem(field, text);
      });
      if (problems.length) this.flow.refused('host', problems);
      else this.failure = failure;
      return undefined;
    } finally {
      this.flow.busy = false;
    }
  }

  get failureWords(): string | undefined {
    return this.failure && words(this.failure);
  }

  /** What is to be kept; undefined when nothing was typed. */
  form(): RehostForm | undefined {
    const typed =
      Object.values(this.values).some((value) => value.trim()) || this.note.trim() || this.email.trim();
    if (this.flow.over || !this.license || !typed) return undefined;
    return {
      license: this.license,
      entitlement: this.entitlement,
      serial: this.serial,
      values: $state.snapshot(this.values),
      reason: this.reason,
      note: this.note,
      email: this.email,
      check: this.check ?? null,
      once: this.#once,
    };
  }

  /** Takes over what was kept. What was sent already stands where it can be sent again; else it is looked over anew. */
  take(form: RehostForm): void {
    const { license, entitlement, values, reason, note, email } = form;
    Object.assign(this, { license, entitlement, values, reason, note, email });
    this.#named = form.serial;
    this.check = form.check ?? undefined;
    this.#once = form.once;
    this.flow.restore(form.once.sent && form.check ? 'review' : 'host');
  }
}
