// Sites and their people, customer numbers and the continuity radar over sample data: a part of fixture.ts.
// ?phase=offline takes the portal away; ?level=contract makes the reader a member without further rights; ?sites=none shows none; ?invited=1 an invitation.
import type {
  AbsentOwner,
  CustomerNumber,
  MySite,
  SiteContinuity,
  SiteInvitation,
  SiteUser,
} from '../generated/api';
import { BackendError, type Args, type CommandName, type Reply } from './backend';

/** What is answered here. */
type Answered = Extract<
  CommandName,
  | 'sites'
  | 'site_users'
  | 'site_user_level'
  | 'site_role_set'
  | 'site_partners'
  | 'site_member_remove'
  | 'site_leave'
  | 'colleague_add'
  | 'invitation_resend'
  | 'invitation_withdraw'
  | 'invitations'
  | 'invitation_accept'
  | 'invitation_decline'
  | 'customer_numbers'
  | 'customer_number_add'
  | 'customer_number_remove'
  | 'continuity'
  | 'site_take_over'
>;
type Handlers = { [K in Answered]: (args: Args<K>) => Reply<K> };

const refuse = (code: string, field?: string, fault = ''): never => {
  const fields = field ? [{ field, code: fault, params: {} }] : [];
  throw new BackendError({ code, params: {}, fields, detail: '', retryable: false });
};
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const monthsAgo = (months: number) => {
  const date = new Date();
  date.setMonth(date.getMonth() - months, 1);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;
};

function user(email: string, name: string | null, with_: Partial<SiteUser> = {}): SiteUser {
  const role = with_.role ?? 'member';
  return {
    email,
    name,
    level: role === 'administrator' ? 'super' : 'contract',
    named: false,
    administrator: role === 'administrator',
    has_account: true,
    role,
    role_set: false,
    sources: ['record'],
    last_sign_in: monthsAgo(0),
    owns: 0,
    ...with_,
  };
}

export class SitesAndPeople {
  #users: SiteUser[] = [
    user('bill@acme.example', 'Bill Archer', {
      role: 'administrator',
      owns: 12,
      sources: ['record', 'order'],
    }),
    user('lee@acme.example', 'Lee Chandrasekaran', {
      owns: 31,
      last_sign_in: monthsAgo(9),
      sources: ['invitation'],
    }),
    user('rita@acme.example', null, { has_account: false, sources: ['order'], last_sign_in: null }),
    user('ted@data.example', 'Ted Dale', { level: 'configuration', named: true, sources: ['request'] }),
    user('vera@acme.example', 'Vera Holm', { role: 'viewer', role_set: true, sources: ['invitation'] }),
  ];
  #waiting: SiteInvitation[] = [
    {
      email: 'nina@acme.example',
      name: 'Nina Ek',
      role: 'member',
      level: 'contract',
      invited_by: 'Bill Archer',
      invited_at: inDays(-3),
      expires_at: inDays(11),
    },
  ];
  #numbers: CustomerNumber[] = [
    {
      customer_number: '123456789',
      order_number: '4500000001',
      comment: 'Boston data center',
      added_at: inDays(-40),
      site_name: 'Acme Inc',
      entitlements: 214,
    },
  ];
  #owners: AbsentOwner[] = [
    absent('a-lee', 'Lee Chandrasekaran', 'lee@acme.example', 'dormant', 31, monthsAgo(9)),
    absent('a-leo', 'Leo Marsh', 'leo@acme.example', 'left', 4, monthsAgo(2)),
    absent(null, '', null, 'no_owner', 3, null),
  ];
  #invited: boolean;
  #left = new Set<string>();

  constructor(private readonly asked: URLSearchParams) {
    this.#invited = asked.has('invited');
  }

  #mayInvite() {
    if (this.asked.get('level') === 'contract') refuse('level-too-low');
  }

  #all(): MySite[] {
    if (this.asked.get('sites') === 'none' || this.asked.has('empty')) return [];
    const member = this.asked.get('level') === 'contract';
    const address = {
      line1: '0 Liberty Place',
      line2: 'Floor 10',
      city: 'New York',
      state: 'NY',
      postal_code: '10006',
      country: 'US',
    };
    const bill = { email: 'bill@acme.example', name: 'Bill Archer' };
    const acme: MySite = {
      support_id: '1001-ACME',
      name: 'Acme Inc',
      address,
      customer_numbers: ['123456789', '123456790'],
      role: member ? 'member' : 'administrator',
      level: member ? 'contract' : 'super',
      administrators: [bill],
      members: this.#users.length,
      invitations: this.#waiting.length,
    };
    const farm: MySite = {
      ...acme,
      support_id: '1002-FARM',
      name: 'Farm Foods GmbH & Co. Lebensmittelgroßhandel KG',
      address: {
        ...address,
        line1: 'Domstraße 15',
        line2: null,
        city: 'Hamburg',
        state: null,
        postal_code: '20095',
        country: 'DE',
      },
      customer_numbers: ['987654321'],
      role: 'viewer',
      level: null,
      administrators: [],
      members: 3,
      invitations: 0,
    };
    return [acme, farm].filter((site) => !this.#left.has(site.support_id));
  }

  /** The commands; they refuse while the portal can't be reached. */
  get handlers(): Handlers {
    if (this.asked.get('phase') !== 'offline') return this.#handlers;
    const offline = () => refuse('offline');
    return Object.fromEntries(
      Object.keys(this.#handlers).map((name) => [name, offline]),
    ) as unknown as Handlers;
  }

  readonly #handlers: Handlers = {
    sites: () => ({ sites: this.#all() }),
    site_users: () => {
      this.#mayInvite();
      return { users: this.#users, invitations: this.#waiting };
    },
    site_user_level: ({ form }) => {
      this.#mayInvite();
      this.#users = this.#users.map((it) =>
        it.email === form.email ? { ...it, level: form.level ?? 'contract', named: form.level !== null } : it,
      );
      return null;
    },
    site_partners: () => ({ partners: [], may_change: false }),
    site_role_set: ({ form }) => {
      const administrators = this.#users.filter((it) => it.administrator);
      if (administrators.length === 1 && administrators[0]?.email === form.email)
        refuse('last-administrator');
      this.#users = this.#users.map((it) => {
        const role = form.role ?? 'member';
        return it.email === form.email
          ? { ...it, role, role_set: form.role !== null, administrator: role === 'administrator' }
          : it;
      });
      return null;
    },
    site_member_remove: ({ form }) => {
      const gone = this.#users.find((it) => it.email === form.email);
      this.#users = this.#users.filter((it) => it.email !== form.email);
      const owns = gone?.owns ?? 0;
      return form.hand_over_to ? { handed_over: owns, unattended: 0 } : { handed_over: 0, unattended: owns };
    },
    site_leave: ({ id }) => {
      this.#left.add(id);
      return { handed_over: 0, unattended: 0 };
    },
    colleague_add: ({ form }) => {
      this.#mayInvite();
      if (this.#users.some((it) => it.email === form.email))
        refuse('invalid-fields', 'email', 'already-member');
      this.#waiting = [
        ...this.#waiting.filter((it) => it.email !== form.email),
        {
          email: form.email.toLowerCase(),
          name: `${form.first_name} ${form.last_name}`,
          role: form.role ?? 'member',
          level: form.level,
          invited_by: 'Bill Archer',
          invited_at: inDays(0),
          expires_at: inDays(14),
        },
      ];
      return null;
    },
    invitation_resend: () => null,
    invitation_withdraw: ({ form }) => {
      this.#waiting = this.#waiting.filter((it) => it.email !== form.email);
      return null;
    },
    invitations: () => ({
      invitations: this.#invited
        ? [
            {
              support_id: '1003-GLOB',
              site_name: 'Globex Corp',
              role: 'member',
              invited_by: 'Gen Kim',
              expires_at: inDays(9),
            },
          ]
        : [],
    }),
    invitation_accept: () => {
      this.#invited = false;
      return null;
    },
    invitation_decline: () => {
      this.#invited = false;
      return null;
    },
    customer_numbers: () => ({
      own: this.asked.has('empty') ? [] : this.#numbers,
      shared: this.asked.has('empty')
        ? []
        : [{ customer_number: '555000111', shared_by: 'Mary Keller', entitlements: 18 }],
    }),
    customer_number_add: ({ form }) => {
      if (!form.order_number.startsWith('45')) refuse('number-mismatch');
      this.#numbers = [
        ...this.#numbers.filter((it) => it.customer_number !== form.customer_number),
        {
          customer_number: form.customer_number,
          order_number: form.order_number,
          comment: form.comment,
          added_at: inDays(0),
          site_name: 'Acme Inc',
          entitlements: 7,
        },
      ];
      return { own: this.#numbers, shared: [] };
    },
    customer_number_remove: ({ id }) => {
      this.#numbers = this.#numbers.filter((it) => it.customer_number !== id);
      return null;
    },
    continuity: ({ months }) => ({ months, sites: this.#all().map((site) => this.#radar(site, months)) }),
    site_take_over: ({ form }) => {
      const taken = this.#owners.find((it) => it.account_id === form.account_id);
      this.#owners = this.#owners.filter((it) => it !== taken);
      return { licenses: taken?.licenses ?? 0 };
    },
  };

  #radar(site: MySite, months: number): SiteContinuity {
    const decides = site.role === 'administrator';
    return {
      support_id: site.support_id,
      name: site.name,
      administrators: site.administrators.length,
      members: site.members,
      decides,
      owners: decides
        ? this.#owners.map((owner) => ({ ...owner, decidable: owner.reason !== 'dormant' || months >= 6 }))
        : [],
      quiet: decides
        ? this.#users
            .filter((it) => it.last_sign_in !== monthsAgo(0))
            .map(({ email, name, last_sign_in }) => ({
              email,
              name: name ?? '',
              last_sign_in: last_sign_in ?? null,
            }))
        : [],
    };
  }
}

function absent(
  account_id: string | null,
  name: string,
  email: string | null,
  reason: string,
  licenses: number,
  last_sign_in: string | null,
): AbsentOwner {
  return { account_id, name, email, reason, last_sign_in, licenses, decidable: true };
}
