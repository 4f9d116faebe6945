// What people write, over the sample data: user-defined fields, tags, notes and comments, the outbox that carries them,
// and what changed at the vendor. Part of the fixture backend; never part of the product.
//
// In the address: ?outbox=none (nothing waits) &phase=offline (what is edited waits; else it arrives within two seconds).
import type {
  AnnotationView,
  CatalogQuery,
  CatalogRow,
  ContactView,
  FieldFilter,
  FieldView,
  OutboxRow,
  OutboxSlot,
  ShownValue,
  VendorChange,
} from '../generated/api';
import { BackendError, type Args, type CommandName, type Failure, type Reply } from './backend';
import { chance, day, fieldIds, sites } from './sample';

type Handlers = {
  [
    K in Extract<
      CommandName,
      | 'fields'
      | 'field_save'
      | 'field_move'
      | 'field_delete'
      | 'annotation_save'
      | 'comment_add'
      | 'technical_contact_save'
      | 'outbox'
      | 'outbox_retry'
      | 'outbox_discard'
      | 'outbox_export'
      | 'outbox_import'
      | 'outbox_lost_seen'
      | 'conflict_resolve'
      | 'vendor_changes'
      | 'vendor_changes_seen'
    >
  ]: (args: Args<K>) => Reply<K>;
};

interface Around {
  rows: readonly CatalogRow[];
  rowOf: (id: string) => CatalogRow;
  empty: boolean;
  seeded: boolean;
  offline: () => boolean;
  stale: (...topics: string[]) => void;
}

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
const refused = (fields: Failure['fields'], code = 'invalid-fields'): never => {
  throw new BackendError({ code, params: {}, fields, detail: '', retryable: false });
};

/** What an edit is based on, as the product gives it to the window. */
export const baseOf = (value: unknown): string => JSON.stringify({ seq: 1, value });

/** A value in the form in which it is kept, as `licet_domain::slots` does for the product. */
export function canonical(
  kind: string,
  text: string,
  choices: readonly string[],
): { value: string } | string {
  const value = text.trim();
  if ([...value].length > 1000) return 'too-long';
  if (kind === 'number') return /^-?\d+(\.\d+)?$/.test(value) ? { value } : 'form';
  if (kind === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? { value } : 'form';
  if (kind === 'choice') return choices.includes(value) ? { value } : 'unknown-choice';
  if (kind === 'link') return /^(https?:\/\/\S+|mailto:\S+@\S+)$/i.test(value) ? { value } : 'form';
  return { value };
}

/** Whether a row holds what a filter asks of its user-defined field. */
export function holds(row: CatalogRow, filter: FieldFilter, kind: string): boolean {
  const has = row.fields[filter.field];
  if (filter.test === 'set' || filter.test === 'unset')
    return (has === undefined) === (filter.test === 'unset');
  if (has === undefined) return false;
  if (filter.test === 'is') return has === filter.value;
  if (filter.test === 'contains') return has.toLowerCase().includes(filter.value.toLowerCase());
  const [a, b] = kind === 'number' ? [Number(has), Number(filter.value)] : [has, filter.value];
  return filter.test === 'at_least' ? a >= b : a <= b;
}

export class Written {
  fields: FieldView[];
  private notes = new Map<string, string>();
  private contacts = new Map<string, ContactView | null>();
  private past = new Map<string, AnnotationView['history']>();
  private comments = new Map<string, AnnotationView['comments']>();
  private outbox: OutboxRow[] = [];
  private vendor: VendorChange[] = [];
  private seen = 0;
  private seenAt: string | null = null;
  private made = 0;

  constructor(private around: Around) {
    const field = (id: string, name: string, kind: string, more: Partial<FieldView> = {}): FieldView => ({
      id,
      name,
      kind,
      choices: [],
      own: true,
      owner_name: null,
      on_own: true,
      on_shared: true,
      used: 0,
      pending: false,
      bases: {},
      ...more,
    });
    this.fields = around.empty
      ? []
      : [
          field(fieldIds.cost, 'Cost center', 'number'),
          field(fieldIds.owner, 'Business owner', 'text'),
          field(fieldIds.use, 'Environment', 'choice', { choices: ['Production', 'Test', 'Spare'] }),
          field(fieldIds.audit, 'Audited on', 'date', { on_shared: false }),
          field(fieldIds.wiki, 'Runbook', 'link'),
          field(fieldIds.theirs, 'Quote number', 'text', { own: false, owner_name: 'Mary Keller' }),
        ];
    if (around.empty || around.rows.length === 0) return;
    this.vendor = this.history();
    this.seen = this.vendor.at(17)!.n;
    this.seenAt = ago(60 * 40);
    if (around.seeded) this.seed();
  }

  // ── What is shown ──

  get waiting(): number {
    return this.outbox.filter((row) => ['waiting', 'sending', 'sent'].includes(row.state)).length;
  }
  get undecided(): number {
    return this.outbox.filter((row) => ['conflict', 'gave_way', 'refused'].includes(row.state)).length;
  }

  matches(row: CatalogRow, query: CatalogQuery): boolean {
    return (
      (query.tags.length === 0 || query.tags.some((tag) => row.tags.includes(tag))) &&
      query.fields.every((it) => holds(row, it, this.kindOf(it.field)))
    );
  }
  /** Text that the search finds besides the row's own. */
  textOf(row: CatalogRow): string {
    return [...row.tags, ...Object.values(row.fields), this.notes.get(row.id) ?? ''].join(' ');
  }
  kindOf(field: string): string {
    return this.fields.find((it) => it.id === field)?.kind ?? 'text';
  }
  /** The order by one field; rows without a value come last either way. */
  compare(field: string, descending: boolean): (a: CatalogRow, b: CatalogRow) => number {
    const number = this.kindOf(field) === 'number';
    return (a, b) => {
      const [x, y] = [a.fields[field], b.fields[field]];
      if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
      const order = number ? Number(x) - Number(y) : x.localeCompare(y);
      return descending ? -order : order;
    };
  }

  private state(id: string, slot: string): { pending: boolean; conflict: boolean } {
    const on = this.outbox.filter(
      (row) => row.entitlement_id === id && row.slots.some((it) => it.key === slot),
    );
    return {
      pending: on.some((row) => ['waiting', 'sending', 'sent'].includes(row.state)),
      conflict: on.some((row) => row.state === 'conflict' || row.state === 'gave_way'),
    };
  }
  private editable(row: CatalogRow): boolean {
    return row.support_id !== '2001-SKYN';
  }

  annotationOf(row: CatalogRow): AnnotationView {
    const shared = row.support_id === '1003-GLOB';
    // Farm Foods shared its licenses in full, with what its people wrote.
    const inFull = row.support_id === '1002-FARM';
    const notes = this.state(row.id, 'notes');
    return {
      audience: shared || inFull ? 'own' : 'customer',
      audience_site: shared || inFull ? null : row.site,
      others: inFull
        ? [
            {
              site: row.site,
              notes: 'Runs the cold store in Ames. Ask Fay before it is restarted.',
              tags: ['branch'],
              values: [{ name: 'Contract owner', kind: 'text', value: 'Fay Orchard' }],
              comments: [
                {
                  id: `g-${row.id}`,
                  text: 'Shared with Acme for the move.',
                  author_name: 'Fay Orchard',
                  at: ago(60 * 30),
                  pending: false,
                },
              ],
              history: [],
            },
          ]
        : [],
      notes: this.notesOf(row.id),
      notes_pending: notes.pending,
      notes_conflict: notes.conflict,
      notes_base: baseOf(this.notesOf(row.id) || null),
      tags: row.tags,
      tags_pending: row.tags.filter((tag) => this.state(row.id, `tag:${tag}`).pending),
      tag_bases: Object.fromEntries(row.tags.map((tag) => [tag, baseOf(true)])),
      fields: this.fields
        .filter((it) => (it.own ? (shared ? it.on_shared : it.on_own) : row.fields[it.id] !== undefined))
        .map((it) => {
          const value = row.fields[it.id] ?? null;
          const { pending, conflict } = this.state(row.id, `field:${it.id}`);
          const known = value !== null && !pending;
          return {
            field: this.counted(it),
            value,
            pending,
            conflict,
            by: known ? (chance(row.quantity, 70) > 0.5 ? 'Ann Bell' : 'Bill Archer') : null,
            at: known ? ago(60 * 24 * 12) : null,
            base: baseOf(value),
          };
        }),
      comments: this.commentsOf(row),
      history: this.past.get(row.id) ?? this.early(row),
      may_edit: this.editable(row),
      may_read: true,
    };
  }
  contactOf(license: string, otherwise: ContactView): ContactView | null {
    const changed = this.contacts.get(license);
    return changed === undefined ? otherwise : changed;
  }
  contactPending(entitlement: string): boolean {
    return this.state(entitlement, 'technical_contact').pending;
  }
  mayEdit(row: CatalogRow): boolean {
    return this.editable(row);
  }
  private notesOf(id: string): string {
    const sample =
      chance(Number(id.slice(2, 10)), 60) > 0.55
        ? 'Moves to the new data center in spring.\nAsk Ted before the host is changed.'
        : '';
    return this.notes.get(id) ?? sample;
  }
  private commentsOf(row: CatalogRow): AnnotationView['comments'] {
    const known = this.comments.get(row.id);
    if (known) {
      const waits = (text: string) =>
        this.outbox.some(
          (it) =>
            it.kind === 'comment' &&
            it.entitlement_id === row.id &&
            it.state !== 'refused' &&
            it.slots[0]?.after.text === text,
        );
      return known.map((it) => ({ ...it, pending: it.author_name === null && waits(it.text) }));
    }
    if (chance(row.quantity + row.serial.length, 61) < 0.3) return [];
    return [
      {
        id: `c-${row.id}`,
        text: 'Two of these are installed in Newark, the rest is spare.',
        author_name: 'Ted Dale',
        at: ago(60 * 24 * 9),
        pending: false,
      },
      {
        id: `d-${row.id}`,
        text: 'Thanks. I have told purchasing.',
        author_name: null,
        at: ago(60 * 24 * 8),
        pending: false,
      },
    ];
  }
  private early(row: CatalogRow): AnnotationView['history'] {
    if (row.fields[fieldIds.cost] === undefined) return [];
    return [
      {
        what: 'field',
        name: 'Cost center',
        kind: 'number',
        value: '4409',
        by: 'Ann Bell',
        at: ago(60 * 24 * 160),
      },
      {
        what: 'tag',
        name: 'to check',
        kind: 'text',
        value: 'true',
        by: 'Bill Archer',
        at: ago(60 * 24 * 190),
      },
    ];
  }
  counted(field: FieldView): FieldView {
    const used = this.around.rows.filter((row) => row.fields[field.id] !== undefined).length;
    const pending = this.outbox.some((row) => row.kind === 'field' && row.name === field.name);
    return { ...field, used, pending };
  }
  choices() {
    const counts = new Map<string, number>();
    for (const row of this.around.rows)
      for (const tag of row.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    return {
      tags: [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count),
      fields: this.fields.map((it) => this.counted(it)),
    };
  }

  // ── Changes on their way ──

  /** Queues a change; slots of the same thing that still waits are taken together. */
  queue(change: Omit<OutboxRow, 'key' | 'made_at' | 'state' | 'error'>): void {
    const same = this.outbox.find(
      (row) =>
        row.state === 'waiting' &&
        row.kind === change.kind &&
        row.kind !== 'comment' &&
        row.entitlement_id === change.entitlement_id &&
        row.name === change.name,
    );
    const slots = new Map((same?.slots ?? []).map((slot) => [slot.key, slot]));
    for (const slot of change.slots)
      slots.set(slot.key, { ...slot, before: slots.get(slot.key)?.before ?? slot.before });
    const left = [...slots.values()].filter((slot) => slot.before.text !== slot.after.text);
    if (same) this.outbox = this.outbox.filter((row) => row !== same);
    if (left.length > 0) {
      this.made += 1;
      const key = same?.key ?? `k${this.made}`;
      const made_at = new Date().toISOString();
      this.outbox = [...this.outbox, { ...change, slots: left, key, made_at, state: 'waiting', error: null }];
    }
    this.told();
    this.send();
  }
  private told() {
    this.around.stale('changes', 'sync', 'catalog');
  }
  /** What a portal that can be reached does within two seconds. */
  send() {
    if (this.around.offline()) return;
    const steps = { waiting: 'sending', sending: 'sent' } as Record<string, string>;
    const step = (left: number) => {
      if (left === 0) return;
      setTimeout(() => {
        this.outbox = this.outbox.flatMap((row) =>
          row.state === 'sent' ? [] : [{ ...row, state: steps[row.state] ?? row.state }],
        );
        this.told();
        step(left - 1);
      }, 500);
    };
    step(3);
  }

  /** Lays a value over what is shown; none removes it. */
  private lay(id: string, slot: OutboxSlot, value: string | null) {
    if (slot.slot === 'technical_contact') {
      const [, name = '', email = ''] = /^(.*?)\s*<(.*)>$/.exec(value ?? '') ?? [];
      this.contacts.set(`l-${id}`, value === null ? null : { name, email });
      return;
    }
    const row = this.around.rows.find((it) => it.id === id);
    if (slot.slot === 'notes') this.notes.set(id, value ?? '');
    else if (row && slot.slot === 'tag') {
      const rest = row.tags.filter((tag) => tag !== slot.name);
      row.tags = value === null ? rest : [...rest, slot.name ?? ''].sort();
    } else if (row && slot.slot === 'field') {
      const field = slot.key.slice('field:'.length);
      if (value === null) delete row.fields[field];
      else row.fields[field] = value;
    }
  }
  private row(key: string): OutboxRow {
    return this.outbox.find((row) => row.key === key) ?? refused([], 'not-found');
  }
  private remove(key: string) {
    this.outbox = this.outbox.filter((row) => row.key !== key);
  }

  handlers: Handlers = {
    fields: () => this.fields.map((it) => this.counted(it)),
    field_save: (form) => {
      const faults: Failure['fields'] = [];
      if (!form.name.trim()) faults.push({ field: 'name', code: 'required', params: {} });
      if (form.kind === 'choice' && form.choices.length === 0)
        faults.push({ field: 'choices', code: 'required', params: {} });
      if (faults.length) refused(faults);
      const old = this.fields.find((it) => it.id === form.id);
      const next: FieldView = {
        id: form.id ?? `f${this.fields.length + 1}${this.made}`,
        name: form.name.trim(),
        kind: old?.kind ?? form.kind,
        choices: form.choices,
        own: true,
        owner_name: null,
        on_own: form.on_own,
        on_shared: form.on_shared,
        used: 0,
        pending: true,
        bases: {},
      };
      this.fields = old ? this.fields.map((it) => (it === old ? next : it)) : [...this.fields, next];
      const slot = (name: string, kind: string, before: string | null, after: string | null): OutboxSlot => ({
        slot: name,
        key: name,
        name: null,
        before: { kind, text: before },
        after: { kind, text: after },
        theirs: null,
        base: baseOf(null),
        theirs_base: null,
        by: null,
        at: null,
      });
      const flag = (value: boolean | undefined) => (value === undefined ? null : String(value));
      this.queue({
        kind: 'field',
        entitlement_id: null,
        name: next.name,
        product: null,
        slots: [
          slot('name', 'text', old?.name ?? null, next.name),
          ...(old ? [] : [slot('kind', 'text', null, next.kind)]),
          slot('choices', 'text', old?.choices.join('\n') || null, next.choices.join('\n') || null),
          slot('on_own', 'flag', flag(old?.on_own), flag(next.on_own)),
          slot('on_shared', 'flag', flag(old?.on_shared), flag(next.on_shared)),
        ],
      });
      return this.counted(next);
    },
    field_move: ({ id, to }) => {
      const it = this.fields.find((field) => field.id === id) ?? refused([], 'not-found');
      const rest = this.fields.filter((field) => field !== it);
      this.fields = [...rest.slice(0, to), it, ...rest.slice(to)];
      this.told();
      return null;
    },
    field_delete: ({ id }) => {
      this.fields = this.fields.filter((it) => it.id !== id);
      for (const row of this.around.rows) delete row.fields[id];
      this.told();
      return null;
    },
    annotation_save: ({ id, slots }) => {
      const row = this.around.rowOf(id);
      const queued: OutboxSlot[] = [];
      const faults: Failure['fields'] = [];
      for (const [key, given] of Object.entries(slots)) {
        const [slot = '', name = ''] = [key.split(':')[0], key.slice(key.indexOf(':') + 1)];
        const field = this.fields.find((it) => it.id === name);
        let value = given === '' ? null : (given ?? null);
        if (field && value !== null) {
          const kept = canonical(field.kind, value, field.choices);
          if (typeof kept === 'string') {
            faults.push({ field: key, code: kept, params: kept === 'too-long' ? { maximum: '1000' } : {} });
            continue;
          }
          value = kept.value;
        }
        const kind = slot === 'tag' ? 'flag' : (field?.kind ?? 'text');
        const before: ShownValue = {
          kind,
          text:
            slot === 'tag'
              ? row.tags.includes(name)
                ? 'true'
                : null
              : slot === 'notes'
                ? this.notesOf(id) || null
                : (row.fields[name] ?? null),
        };
        const after: ShownValue = { kind, text: slot === 'tag' && value !== null ? 'true' : value };
        queued.push({
          slot,
          key,
          name: slot === 'tag' ? name : (field?.name ?? null),
          before,
          after,
          theirs: null,
          base: baseOf(null),
          theirs_base: null,
          by: null,
          at: null,
        });
      }
      if (faults.length) refused(faults);
      for (const slot of queued) {
        if (slot.slot !== 'tag' && slot.before.text !== null && slot.before.text !== slot.after.text)
          this.past.set(id, [
            {
              what: slot.slot,
              name: slot.name,
              kind: slot.before.kind,
              value: slot.before.text,
              by: 'Bill Archer',
              at: ago(1),
            },
            ...(this.past.get(id) ?? this.early(row)),
          ]);
        this.lay(id, slot, slot.after.text);
      }
      this.queue({
        kind: 'annotation',
        entitlement_id: id,
        name: row.serial,
        product: row.product,
        slots: queued,
      });
      return null;
    },
    comment_add: ({ id, text }) => {
      const row = this.around.rowOf(id);
      this.comments.set(id, [
        ...this.commentsOf(row),
        {
          id: `n${this.made}`,
          text,
          author_name: null,
          at: new Date().toISOString(),
          pending: false,
        },
      ]);
      this.queue({
        kind: 'comment',
        entitlement_id: id,
        name: row.serial,
        product: row.product,
        slots: [
          {
            slot: 'comment',
            key: 'text',
            name: null,
            before: { kind: 'text', text: null },
            after: { kind: 'text', text },
            theirs: null,
            base: baseOf(null),
            theirs_base: null,
            by: null,
            at: null,
          },
        ],
      });
      return null;
    },
    technical_contact_save: ({ license_id, name, email }) => {
      if (email && !/^\S+@\S+\.\S+$/.test(email))
        refused([{ field: 'email', code: 'email-form', params: {} }]);
      const row = this.around.rowOf(license_id.replace(/^l-/, ''));
      const written = (it: ContactView | null) => (it ? `${it.name} <${it.email}>` : null);
      const before = this.contactOf(license_id, { name: 'Ted Dale', email: 'ted@data.example' });
      const after = name || email ? { name, email } : null;
      this.contacts.set(license_id, after);
      this.queue({
        kind: 'license',
        entitlement_id: row.id,
        name: row.serial,
        product: row.product,
        slots: [
          {
            slot: 'technical_contact',
            key: 'technical_contact',
            name: null,
            before: { kind: 'contact', text: written(before) },
            after: { kind: 'contact', text: written(after) },
            theirs: null,
            base: baseOf(null),
            theirs_base: null,
            by: null,
            at: null,
          },
        ],
      });
      return null;
    },
    outbox: () => {
      const urgent = (row: OutboxRow) => ['conflict', 'gave_way', 'refused'].includes(row.state);
      return {
        waiting: this.waiting,
        undecided: this.undecided,
        rows: [...this.outbox.filter(urgent), ...this.outbox.filter((row) => !urgent(row))],
        next_try: this.around.offline() && this.waiting > 0 ? ago(-2) : null,
      };
    },
    outbox_retry: ({ key }) => {
      const row = this.row(key);
      this.remove(key);
      const id = row.entitlement_id;
      if (id) for (const slot of row.slots) this.lay(id, slot, slot.after.text);
      this.queue(row);
      return null;
    },
    outbox_discard: ({ key }) => {
      const row = this.row(key);
      this.remove(key);
      const id = row.entitlement_id;
      if (row.kind === 'comment' && id)
        this.comments.set(
          id,
          (this.comments.get(id) ?? []).filter((it) => it.text !== row.slots[0]?.after.text),
        );
      else if (id) for (const slot of row.slots) this.lay(id, slot, (slot.theirs ?? slot.before).text);
      this.told();
      return null;
    },
    outbox_import: () => ({ taken: 0 }),
    outbox_lost_seen: () => null,
    outbox_export: () => (this.outbox.length ? '/home/bill/Documents/licet-outbox.json' : null),
    conflict_resolve: ({ key, slot, take, value }) => {
      const row = this.row(key);
      const it = row.slots.find((one) => one.key === slot) ?? refused([], 'not-found');
      const rest = row.slots.filter((one) => one !== it);
      if (rest.length === 0) this.remove(key);
      else this.outbox = this.outbox.map((one) => (one.key === key ? { ...one, slots: rest } : one));
      if (take === 'theirs') {
        this.told();
        return null;
      }
      const after = { kind: it.after.kind, text: take === 'edit' ? (value ?? null) : it.after.text };
      if (row.entitlement_id) this.lay(row.entitlement_id, it, after.text);
      this.queue({
        kind: row.kind,
        entitlement_id: row.entitlement_id,
        name: row.name,
        product: row.product,
        slots: [
          {
            ...it,
            before: it.theirs ?? it.before,
            after,
            theirs: null,
            by: null,
            at: null,
            theirs_base: null,
          },
        ],
      });
      return null;
    },
    vendor_changes: ({ what, start, count }) => {
      const marked = this.vendor.map((it) => ({ ...it, new: it.n > this.seen }));
      const rows = marked.filter((it) => what.length === 0 || what.includes(it.what));
      const fresh = marked.filter((it) => it.new);
      const new_by_what: Record<string, number> = {};
      for (const it of fresh) new_by_what[it.what] = (new_by_what[it.what] ?? 0) + 1;
      return {
        total: rows.length,
        new: fresh.length,
        seen_at: this.seenAt,
        new_by_what,
        rows: rows.slice(start, start + count),
      };
    },
    vendor_changes_seen: () => {
      this.seen = this.vendor[0]?.n ?? 0;
      this.seenAt = new Date().toISOString();
      this.around.stale('changes');
      return null;
    },
  };

  /** Changes that arrive from the vendor while the window is open. */
  arrive(count: number): void {
    for (let n = 0; n < count; n += 1)
      this.vendor = [
        { ...this.vendorRow(n + 40, 'added', 0), n: (this.vendor[0]?.n ?? 0) + 1 },
        ...this.vendor,
      ];
    this.around.stale('changes');
  }

  // ── What is there at the start ──

  private vendorRow(
    n: number,
    what: string,
    minutes: number,
    more: Partial<VendorChange> = {},
  ): VendorChange {
    const row = this.around.rows[n % this.around.rows.length]!;
    const gone = what === 'hidden' || what === 'removed';
    return {
      n: 0,
      at: ago(minutes),
      what,
      kind: 'entitlement',
      entitlement_id: gone ? null : row.id,
      name: row.serial,
      product: row.product,
      site: row.site,
      renewed_by: null,
      fields: [],
      new: false,
      ...more,
    };
  }
  private history(): VendorChange[] {
    const value = (kind: string, text: string | null): ShownValue => ({ kind, text });
    const rows: VendorChange[] = [];
    for (let n = 0; n < 6; n += 1) rows.push(this.vendorRow(n, 'added', 95));
    rows.push(
      this.vendorRow(7, 'renewed', 160, {
        renewed_by: 'M0000004471',
        fields: [{ field: 'ends_on', before: value('date', day(20)), after: value('date', day(385)) }],
      }),
      this.vendorRow(11, 'changed', 170, {
        fields: [
          { field: 'quantity', before: value('number', '75'), after: value('number', '100') },
          { field: 'site', before: value('text', sites[0].name), after: value('text', sites[1].name) },
        ],
      }),
      this.vendorRow(12, 'lapsed', 60 * 9),
    );
    for (let n = 20; n < 23; n += 1) rows.push(this.vendorRow(n, 'hidden', 60 * 26));
    rows.push(
      this.vendorRow(0, 'added', 60 * 30, {
        kind: 'release',
        entitlement_id: null,
        name: 'Backup_11_SP2.exe',
        product: 'Backup 11 for Small Business Server',
        site: null,
      }),
      this.vendorRow(30, 'changed', 60 * 31, {
        kind: 'license',
        fields: [
          {
            field: 'host_id',
            before: value('text', '00:1A:4B:8C:22:F0'),
            after: value('text', '3C:52:82:1B:0E:44'),
          },
          {
            field: 'technical_contact',
            before: value('contact', null),
            after: value('contact', 'Ted Dale <ted@data.example>'),
          },
        ],
      }),
      this.vendorRow(31, 'added', 60 * 33, { kind: 'license' }),
      this.vendorRow(32, 'removed', 60 * 34),
      this.vendorRow(33, 'changed', 60 * 36, {
        fields: [{ field: 'reading_order', before: value('text', 'A'), after: value('text', 'B') }],
      }),
    );
    for (let n = 0; n < 240; n += 1) {
      const what = ['added', 'added', 'changed', 'renewed', 'lapsed'][Math.floor(chance(n, 80) * 5)]!;
      rows.push(
        this.vendorRow(n + 50, what, 60 * (50 + n * 5), {
          renewed_by: what === 'renewed' ? `M${String(1_000_000_000 + n)}` : null,
          fields:
            what === 'changed' || what === 'renewed'
              ? [{ field: 'ends_on', before: value('date', day(30)), after: value('date', day(395)) }]
              : [],
        }),
      );
    }
    return rows.map((row, index) => ({ ...row, n: rows.length - index }));
  }

  private seed() {
    const rows = this.around.rows.filter((row) => this.editable(row) && row.registered);
    const [a, b, c, d, e] = rows as [CatalogRow, CatalogRow, CatalogRow, CatalogRow, CatalogRow];
    const value = (kind: string, text: string | null): ShownValue => ({ kind, text });
    const slot = (
      key: string,
      name: string | null,
      kind: string,
      [before, after, theirs]: [string | null, string | null, (string | null)?],
      by: string | null = null,
    ): OutboxSlot => ({
      slot: key.split(':')[0]!,
      key,
      name,
      before: value(kind, before),
      after: value(kind, after),
      theirs: theirs === undefined ? null : value(kind, theirs),
      base: baseOf(null),
      theirs_base: theirs === undefined ? null : baseOf(theirs),
      by,
      at: by ? ago(60 * 3) : null,
    });
    const about = (row: CatalogRow) => ({
      entitlement_id: row.id,
      name: row.serial,
      product: row.product,
    });
    a.fields[fieldIds.cost] = '4800';
    a.fields[fieldIds.owner] = 'Data center Newark';
    b.fields[fieldIds.owner] = 'Ted Dale';
    this.notes.set(a.id, 'Installed on the cluster in Newark. The second node follows in May.');
    this.outbox = [
      {
        key: 's1',
        kind: 'annotation',
        ...about(a),
        made_at: ago(60 * 5),
        state: 'conflict',
        slots: [
          slot(`field:${fieldIds.cost}`, 'Cost center', 'number', ['4711', '4720.5', '4800'], 'Ann Bell'),
          slot(
            'notes',
            null,
            'text',
            [
              'Installed on the cluster in Newark.',
              'Installed on the cluster in Newark.\nThe license file is in the safe.',
              'Installed on the cluster in Newark. The second node follows in May.',
            ],
            'Ann Bell',
          ),
        ],
        error: null,
      },
      {
        key: 's2',
        kind: 'annotation',
        ...about(b),
        made_at: ago(60 * 5 + 4),
        state: 'gave_way',
        slots: [
          slot(
            `field:${fieldIds.owner}`,
            'Business owner',
            'text',
            ['Mary Keller', null, 'Ted Dale'],
            'Ted Dale',
          ),
        ],
        error: null,
      },
      {
        key: 's3',
        kind: 'comment',
        ...about(c),
        made_at: ago(60 * 6),
        state: 'refused',
        slots: [
          {
            ...slot('text', null, 'text', [null, 'The invoice names the old host. Who tells the partner?']),
            slot: 'comment',
          },
        ],
        error: { code: 'forbidden', params: {}, fields: [], detail: '', retryable: false },
      },
    ];
    if (!this.around.offline()) return;
    d.tags = [...new Set([...d.tags, 'newark'])];
    d.fields[fieldIds.audit] = day(-4);
    this.contacts.set(`l-${e.id}`, { name: 'Ann Bell', email: 'ann@acme.example' });
    this.outbox.push(
      {
        key: 's4',
        kind: 'annotation',
        ...about(d),
        made_at: ago(42),
        state: 'waiting',
        slots: [
          slot(`field:${fieldIds.audit}`, 'Audited on', 'date', [null, day(-4)]),
          slot('tag:newark', 'newark', 'flag', [null, 'true']),
        ],
        error: null,
      },
      {
        key: 's5',
        kind: 'license',
        ...about(e),
        made_at: ago(40),
        state: 'sending',
        slots: [
          slot('technical_contact', null, 'contact', [
            'Ted Dale <ted@data.example>',
            'Ann Bell <ann@acme.example>',
          ]),
        ],
        error: null,
      },
      {
        key: 's6',
        kind: 'setting',
        entitlement_id: d.id,
        name: d.serial,
        product: d.product,
        made_at: ago(38),
        state: 'waiting',
        slots: [{ ...slot('value', null, 'flag', [null, 'true']), slot: 'reminder' }],
        error: null,
      },
      {
        key: 's7',
        kind: 'setting',
        entitlement_id: null,
        name: null,
        product: null,
        made_at: ago(30),
        state: 'sent',
        slots: [{ ...slot('value', null, 'days', ['90 60 30', '120 60 30']), slot: 'lead_times' }],
        error: null,
      },
    );
  }
}
