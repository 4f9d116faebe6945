// Shares over made-up people: part of the fixture, never of the product.
//
// ?sharing=none shows none; ?sharing=many shows a thousand that this account made.
import { BackendError, type Args, type CommandName, type Reply } from './backend';
import type { CatalogRow, Share, ShareReview, SharedBy } from './index';
import { day } from './sample';

type Sharing = Extract<CommandName, `share_${string}` | 'shares' | 'shares_review'>;
type Handlers = { [K in Sharing]: (args: Args<K>) => Reply<K> };

const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

const base: Share = {
  share_id: '',
  side: 'given',
  from_account: 'a1',
  from_name: 'Bill Archer',
  from_email: 'bill@acme.example',
  to_email: '',
  access: 'view',
  ends_on: null,
  granted_at: ago(20),
  numbers: [],
  entitlements: [],
};

export class Shares {
  #given: Share[];
  #received: SharedBy[];

  constructor(
    private readonly asked: URLSearchParams,
    rows: readonly CatalogRow[],
    private readonly stale: (...topics: string[]) => void,
  ) {
    const none = asked.get('sharing') === 'none';
    const sites = [{ support_id: '1001-ACME', name: 'Acme Inc' }];
    const numbers = [{ customer_number: '123456789', description: 'Headquarters', sites }];
    this.#given = none
      ? []
      : [
          {
            ...base,
            share_id: 's1',
            to_email: 'ted@data.example',
            numbers,
            own_note: 'Rollout 2027',
            ends_on: day(92),
          },
          {
            ...base,
            share_id: 's2',
            to_email: 'ann.with.a.rather.long.address@consulting-partners.example',
            access: 'full',
            description: 'Server move in Lyon',
            entitlements: rows.slice(0, 3).map((row) => row.id),
          },
        ];
    if (asked.get('sharing') === 'many')
      this.#given = Array.from({ length: 1000 }, (_, n) => ({
        ...base,
        share_id: `m${n}`,
        to_email: `person${n}@partner.example`,
        numbers,
      }));
    const from = { side: 'received', to_email: 'bill@acme.example' } as const;
    this.#received = none
      ? []
      : [
          {
            name: 'Fay Orchard',
            email: 'fay@farmfoods.example',
            count: 4,
            shares: [
              {
                ...base,
                ...from,
                share_id: 'r1',
                from_name: 'Fay Orchard',
                from_email: 'fay@farmfoods.example',
                note: 'For the audit in spring',
                access: 'keys',
                ends_on: day(60),
                entitlements: rows.slice(4, 8).map((row) => row.id),
              },
            ],
          },
        ];
  }

  private there(): void {
    if (this.asked.get('phase') === 'offline')
      throw new BackendError({ code: 'offline', params: {}, fields: [], detail: '', retryable: true });
  }

  private review(share: Share, n: number): ShareReview {
    const uses: ShareReview['uses'] =
      n % 2 === 0
        ? [
            { what: 'synced', at: ago(1), serial_number: null },
            { what: 'file', at: ago(3), serial_number: 'B0000000001' },
          ]
        : [];
    return { share, count: share.numbers.length ? 214 : share.entitlements.length, may_change: true, uses };
  }

  readonly handlers: Handlers = {
    shares: () => ({ given: this.#given, received: this.#received }),
    shares_review: () => {
      this.there();
      return { shares: this.#given.slice(0, 50).map((share, n) => this.review(share, n)) };
    },
    share_numbers: () => {
      this.there();
      return {
        numbers: [
          {
            customer_number: '123456789',
            description: 'Headquarters',
            sites: [{ support_id: '1001-ACME', name: 'Acme Inc' }],
            count: 214,
          },
          { customer_number: '987654321', description: null, sites: [], count: 3 },
        ],
      };
    },
    share_preview: (form) => {
      this.there();
      return {
        count: form.numbers.length ? 214 : form.entitlements.length,
        sites: [],
        refused: [],
        seen_in_full: false,
        first_end: day(0),
        last_end: day(3650),
      };
    },
    share_make: ({ form }) => {
      this.there();
      const { email, numbers, ...terms } = form;
      const shared = numbers.map((number) => ({ ...number, sites: [] }));
      const share: Share = {
        ...base,
        ...terms,
        numbers: shared,
        share_id: crypto.randomUUID(),
        to_email: email,
      };
      this.#given = [share, ...this.#given];
      this.stale('shares');
      return this.review(share, 1);
    },
    share_change: ({ id, form }) => {
      this.there();
      this.#given = this.#given.map((share) => (share.share_id === id ? { ...share, ...form } : share));
      this.stale('shares');
      return null;
    },
    share_end: ({ id }) => {
      this.there();
      this.#given = this.#given.filter((share) => share.share_id !== id);
      this.stale('shares');
      return null;
    },
  };
}
