// Which contracts the Renewals screen shows, from the filters on screen and from what another screen asked for.
import type { ContractsQuery, TermBucket } from '../../generated/api';
import type { Ask } from '../../shared/navigation.svelte';
import { ending } from '../term/term';

export type Grouping = ContractsQuery['group'];

export class RenewalsFilter {
  buckets = $state.raw<TermBucket[]>([]);
  site = $state<string>();
  from = $state<string>();
  to = $state<string>();
  renewed = $state(false);
  /** By what contracts stand together. */
  group = $state<Grouping>('reseller');

  get narrowed(): boolean {
    return (
      this.buckets.length > 0 || this.site !== undefined || this.from !== undefined || this.to !== undefined
    );
  }

  /** Takes what another screen asked for; anything that it did not ask for is not filtered. */
  take(ask: Ask) {
    const bucket = ending.find((it) => it === ask['bucket']);
    if (!bucket && !ask['from'] && !ask['site']) return;
    this.clear();
    if (bucket) this.buckets = [bucket];
    this.site = ask['site'];
    this.from = ask['from'];
    this.to = ask['to'] ?? ask['from'];
  }

  toggle(bucket: TermBucket) {
    this.buckets = this.buckets.includes(bucket)
      ? this.buckets.filter((it) => it !== bucket)
      : ending.filter((it) => it === bucket || this.buckets.includes(it));
  }

  clear() {
    this.buckets = [];
    this.site = this.from = this.to = undefined;
  }

  get query(): ContractsQuery {
    return {
      buckets: this.buckets,
      renewed: this.renewed,
      site: this.site ?? null,
      from: this.from ?? null,
      to: this.to ?? null,
      group: this.group,
      start: 0,
      count: 0,
    };
  }
}

/** Kept while the window is open, so that coming back shows what was left. */
export const filter = new RenewalsFilter();
