// A draw-down while it is filled in: which product and how many. How many are left is the portal's word alone, and it
// may change at any time: then the form says so, and keeps all that was typed.
import {
  backend,
  type DrawDown,
  type Failure,
  type FlexContract,
  type FlexPool,
  type InstallAddress,
  type Transaction,
} from '../../backend';
import { fieldWords, type FieldFault } from '../../backend/submission.svelte';
import { t } from '../../shared/i18n';
import type { Flow, Problem } from '../../shared/wizard';
import { LicenseForm, type CommonStep, type Filled, type Subject } from '../licensing-form/form.svelte';
import { atLeast } from '../colleagues/levels';
import { detailLabel } from '../licensing-form/labels';
import { countFault, wholeOf } from './counts';

/** What is kept of it. */
export interface DrawForm extends Filled {
  contract: { id: string; serial: string };
  sku: string;
  /** Its name. */
  product: string;
  /** A number in canonical form; null while there is none. */
  quantity: string | null;
}

type Step = 'what' | CommonStep;

/** Where a field of the request is filled in, and under which name. */
function placeOf(field: string, sku: string): { step: Step; field: string; label: string } {
  const detail = /^details\.(.+)$/.exec(field)?.[1];
  if (detail === 'technical_contact.name')
    return { step: 'people', field: 'contact-name', label: t('get-contact-name') };
  if (detail?.startsWith('technical_contact'))
    return { step: 'people', field: 'contact-email', label: t('get-contact-email') };
  if (detail === 'install_at') return { step: 'people', field: 'address', label: t('get-address') };
  if (detail) return { step: 'details', field: `${sku}.${detail}`, label: detailLabel(detail) };
  if (field === 'confirmation_email') return { step: 'people', field: 'email', label: t('get-email') };
  return { step: 'what', field: 'quantity', label: t('flex-quantity') };
}

export class Draw extends LicenseForm<'what', DrawDown> {
  readonly flow: Flow<Step>;
  sku = $state('');
  quantity = $state<string | null>(null);
  /** Something that is no number stands in the field. */
  bad = $state(false);
  /** How many the pool has left after it. */
  left = $state(0);
  /** A form that waits and is about something else: nothing is filled in before it is decided about. */
  held = $state.raw<DrawForm>();
  /** Grows when it begins anew, so that the field forgets what was typed. */
  round = $state(0);
  #contract: () => FlexContract;
  #told: () => void;

  /**
   * `contract` is asked anew each time: it is as live as its asker makes it. `told` is called when the portal has
   * answered: the pools may be other ones now.
   */
  constructor(contract: () => FlexContract, sku: string, told: () => void) {
    super();
    this.#contract = contract;
    this.#told = told;
    this.sku = contract().pools.some((pool) => pool.sku === sku) ? sku : this.#usual();
    this.flow = this.flowOf(['what']);
  }

  #usual(): string {
    const { pools } = this.contract;
    return (pools.find(({ remaining }) => remaining > 0) ?? pools[0])?.sku ?? '';
  }

  get contract(): FlexContract {
    return this.#contract();
  }
  get pool(): FlexPool | undefined {
    return this.contract.pools.find(({ sku }) => sku === this.sku);
  }
  get product(): string {
    return this.pool?.product_name || this.sku;
  }
  /** How many, where it is a whole number. */
  get count(): number | undefined {
    return wholeOf(this.quantity);
  }
  /** More than are left now. */
  get tooMany(): boolean {
    return this.count !== undefined && this.count > (this.pool?.remaining ?? 0);
  }
  /** What is left after it, where it can be done. */
  get after(): number | undefined {
    const { count, pool } = this;
    return count && pool && !this.tooMany ? pool.remaining - count : undefined;
  }
  get address(): InstallAddress | undefined {
    return this.addresses[this.contract.customer_number];
  }

  get subjects(): Subject[] {
    const { customer_number: number, site_name: site, level } = this.contract;
    const fixed = atLeast(level, 'configuration') ? undefined : t('flex-address-fixed');
    return [
      {
        of: this.sku,
        product: this.product,
        quantity: this.count ?? 0,
        asks: this.pool?.asks ?? [],
        customer: { number, site, ...(fixed && { fixed }) },
      },
    ];
  }

  ownProblems(): Problem[] {
    const most = this.pool?.remaining ?? 0;
    const fault = countFault(this.quantity, this.bad, most);
    if (most > 0 && !fault) return [];
    const text = () => (most === 0 || !fault ? t('flex-left', { count: 0 }) : fieldWords(fault));
    return [{ field: 'quantity', label: () => t('flex-quantity'), text }];
  }

  body(): DrawDown {
    const [subject] = this.subjects;
    return {
      sku: this.sku,
      quantity: this.count ?? 0,
      details: this.detailsOf(subject!),
      confirmation_email: this.confirmationEmail,
    };
  }
  protected async order(key: string, form: DrawDown): Promise<Transaction> {
    try {
      const id = this.contract.contract_id;
      const { draw_id, license, pool } = await backend.call('flex_draw', { id, key, form });
      this.left = pool.remaining;
      const results = [{ of: license.serial_number, license }];
      return { transaction_id: draw_id, succeeded: 1, failed: 0, results };
    } finally {
      this.#told();
    }
  }

  override async send(keep: () => Promise<unknown>): Promise<boolean> {
    if (await super.send(keep)) return true;
    const problems = this.failure && this.#problemsOf(this.failure);
    if (problems) {
      this.failure = undefined;
      this.flow.refused(...problems);
    }
    return false;
  }

  /** What the portal refused, where it can be put right; none where no field is to blame. */
  #problemsOf(failure: Failure): [Step, Problem[]] | undefined {
    if (failure.code === 'pool-exhausted') {
      const count = Number(failure.params['remaining'] ?? 0);
      const text = () => t('flex-exhausted', { count });
      return ['what', [{ field: 'quantity', label: () => t('flex-quantity'), text }]];
    }
    const sku = this.sku;
    const step = this.flow.order.find((it) =>
      failure.fields.some(({ field }) => placeOf(field, sku).step === it),
    );
    if (!step) return undefined;
    const problems = failure.fields
      .filter(({ field }) => placeOf(field, sku).step === step)
      .map(({ field, code, params }) => ({
        field: placeOf(field, sku).field,
        label: () => placeOf(field, sku).label,
        text: () => fieldWords({ code, params: params as FieldFault['params'] }),
      }));
    return [step, problems];
  }

  /** Begins the next one for the same contract; people and address stay. */
  restart(): void {
    this.begin();
    this.quantity = null;
    this.bad = false;
    this.values = {};
    if (!this.pool?.remaining) this.sku = this.#usual();
    this.round += 1;
    this.flow.restore('what');
  }

  /** What is to be kept; undefined when nothing is. */
  form(): DrawForm | undefined {
    if (this.held) return this.held;
    const { contact, email } = this;
    const typed =
      this.quantity !== null ||
      this.address !== undefined ||
      [contact.name, contact.email, email, ...Object.values(this.values[this.sku] ?? {})].some(Boolean);
    if (this.flow.over || !typed) return undefined;
    return {
      ...this.filled,
      contract: { id: this.contract.contract_id, serial: this.contract.serial_number },
      sku: this.sku,
      product: this.product,
      quantity: this.quantity,
    };
  }

  take(form: DrawForm): void {
    if (form.contract.id !== this.contract.contract_id || form.sku !== this.sku) {
      this.held = form;
      return;
    }
    this.quantity = form.quantity;
    this.fill(form);
  }

  /** The form that waits is discarded; this one begins. */
  discardHeld(): void {
    this.held = undefined;
  }
}
