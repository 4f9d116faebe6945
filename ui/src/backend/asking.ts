// Requests over sample data: some of each kind and state, and a conversation that goes on while the page is open.
import type { CommandName, Commands } from '../generated/commands';
import type { RequestDetails, RequestEntry, RequestForm, RequestRow } from '../generated/api';
import { BackendError } from './backend';

type Asking = Extract<
  CommandName,
  'requests' | 'request' | 'request_create' | 'request_act' | 'request_attach' | 'request_attachment_save'
>;
type Handlers = { [N in Asking]: (args: Commands[N]['args']) => Commands[N]['reply'] };

const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const failure = (code: string) =>
  new BackendError({ code, params: {}, fields: [], detail: '', retryable: false });

const row = (id: string, more: Partial<RequestRow>): RequestRow => ({
  request_id: id,
  kind: 'general',
  state: 'open',
  waits_for: 'care',
  mine: true,
  may_decide: false,
  asker: 'Bill Archer',
  support_id: null,
  site: null,
  serial_numbers: [],
  subject: null,
  created_at: ago(3),
  updated_at: ago(1),
  expires_at: null,
  pending: false,
  refused: null,
  ...more,
});

const message = (mine: boolean, step: string, text: string, days: number): RequestEntry => ({
  at: ago(days),
  author: mine ? 'Bill Archer' : 'Ted Dale',
  mine,
  party: mine ? 'administrator' : 'asker',
  step,
  text,
  pending: false,
  refused: null,
});

const sample: { row: RequestRow; form: RequestForm; entries: RequestEntry[] }[] = [
  {
    row: row('r-access', {
      kind: 'site_access',
      mine: false,
      may_decide: true,
      waits_for: 'administrators',
      asker: 'Ted Dale',
      support_id: '1001-ACME',
      site: 'Acme Inc',
      expires_at: ago(-11),
    }),
    form: {
      kind: 'site_access',
      support_id: '1001-ACME',
      reason: 'We install and maintain your backup servers.',
    },
    entries: [
      message(true, 'ask', 'Since when, and for which data center?', 2),
      message(false, 'message', 'Since May, for New York.', 1),
    ],
  },
  {
    row: row('r-general', {
      subject: 'Invoice address on certificates',
      state: 'needs_answer',
      waits_for: 'asker',
    }),
    form: {
      kind: 'general',
      subject: 'Invoice address on certificates',
      text: 'Can certificates carry our new address?',
    },
    entries: [
      { ...message(false, 'ask', 'Which orders is this about?', 1), author: 'Cara Care', party: 'care' },
    ],
  },
  {
    row: row('r-transfer', {
      kind: 'ownership_transfer',
      state: 'approved',
      waits_for: null,
      subject: 'lee@acme.example',
      serial_numbers: ['M0001000613'],
      updated_at: ago(30),
    }),
    form: {
      kind: 'ownership_transfer',
      license_ids: ['l-1'],
      to_email: 'lee@acme.example',
      reason: 'Lee runs this host now.',
    },
    entries: [],
  },
  {
    row: row('r-refused', {
      kind: 'license_assignment',
      state: 'refused',
      waits_for: null,
      serial_numbers: ['B0001001162'],
      updated_at: ago(71),
    }),
    form: {
      kind: 'license_assignment',
      serial_numbers: ['B0001001162'],
      reason: 'I look after this server.',
    },
    entries: [message(false, 'refuse', 'Its owner is still with us. Ask for a transfer.', 71)],
  },
];

/** The requests of the page. `requests=none` has none. */
export function askingHandlers(asked: URLSearchParams, stale: (topics: string[]) => void): Handlers {
  const all = asked.get('requests') === 'none' ? [] : structuredClone(sample);
  const find = (id: string) => {
    const found = all.find((it) => it.row.request_id === id);
    if (!found) throw failure('not-found');
    return found;
  };
  const details = ({ row, form, entries }: (typeof all)[number]): RequestDetails => {
    const open = row.waits_for !== null;
    return {
      row,
      form,
      asker_email: row.mine ? 'bill@acme.example' : 'ted@data.example',
      used_at: null,
      entries,
      attachments: [],
      may: { message: open, ask: row.may_decide, decide: row.may_decide, withdraw: open && row.mine },
    };
  };
  return {
    requests: () => ({
      rows: all.map((it) => it.row),
      due: all.filter(({ row }) => row.may_decide || (row.mine && row.waits_for === 'asker')).length,
    }),
    request: ({ id }) => details(find(id)),
    request_create: (form) => {
      const id = `r-${all.length}`;
      const subject = form.kind === 'general' ? form.subject : null;
      const support_id = form.kind === 'site_access' ? form.support_id : null;
      all.unshift({
        row: row(id, {
          kind: form.kind,
          subject,
          support_id,
          pending: true,
          created_at: ago(0),
          updated_at: ago(0),
        }),
        form,
        entries: [],
      });
      stale(['requests']);
      return { request_id: id };
    },
    request_act: ({ request_id, act }) => {
      const it = find(request_id);
      const text =
        act.act === 'withdraw' ? '' : act.act === 'approve' || act.act === 'refuse' ? act.reason : act.text;
      it.entries = [...it.entries, message(true, act.act, text, 0)];
      const state = {
        message: 'open',
        ask: 'needs_answer',
        approve: 'approved',
        refuse: 'refused',
        withdraw: 'withdrawn',
      }[act.act];
      const closed = ['approved', 'refused', 'withdrawn'].includes(state);
      it.row = {
        ...it.row,
        state,
        waits_for: closed ? null : state === 'open' ? 'care' : 'asker',
        may_decide: !closed && it.row.may_decide,
      };
      stale(['requests']);
      return undefined as never;
    },
    request_attach: () => undefined as never,
    request_attachment_save: () => '/home/bill/Downloads/contract.pdf',
  };
}
