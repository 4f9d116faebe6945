// A new request while it is filled in: which kind, its fields, and what is missing before it is saved.
import type { NewAddress, RequestForm } from '../../backend';
import type { FieldFaults } from '../../backend/submission.svelte';
import { looksLikeEmail } from '../../shared/email';

/** Kinds that are asked for in the dialog; the others begin where they come up. */
export type Kind =
  'site_access' | 'role_change' | 'ownership_transfer' | 'license_assignment' | 'new_address' | 'general';

/** What is known before it begins. */
export interface Begun {
  kind?: Kind;
  /** The licenses of a transfer, by id, with their serial numbers. */
  licenses?: { id: string; serial: string }[];
  /** Serial numbers of an assignment. */
  serials?: string[];
  /** The customer number of a new address. */
  customer?: string;
}

export class NewRequestForm {
  kind = $state<Kind>('site_access');
  support_id = $state('');
  role = $state<'administrator' | 'member' | 'viewer'>('member');
  to_email = $state('');
  serials = $state('');
  subject = $state('');
  reason = $state('');
  customer = $state('');
  address = $state({ line1: '', line2: '', city: '', state: '', postal_code: '', country: '' });
  readonly licenses: { id: string; serial: string }[];

  constructor(begun: Begun, country: string) {
    this.kind = begun.kind ?? 'site_access';
    this.licenses = begun.licenses ?? [];
    this.serials = (begun.serials ?? []).join(' ');
    this.customer = begun.customer ?? '';
    this.address.country = country;
  }

  get kinds(): Kind[] {
    return [
      'site_access',
      'role_change',
      ...(this.licenses.length ? (['ownership_transfer'] as const) : []),
      'license_assignment',
      'new_address',
      'general',
    ];
  }
  get reasonField(): 'text' | 'reason' {
    return this.kind === 'general' ? 'text' : 'reason';
  }
  get mayLeaveReason(): boolean {
    return this.kind === 'ownership_transfer' || this.kind === 'new_address';
  }

  /** What is missing; `states`: whether the country needs a state. */
  faults(states: boolean): FieldFaults {
    const faults: FieldFaults = {};
    const missing = (field: string, text: string) => {
      if (!text.trim()) faults[field] = { code: 'required' };
    };
    const { kind } = this;
    if (kind === 'site_access' || kind === 'role_change') missing('support_id', this.support_id);
    if (kind === 'license_assignment') missing('serial_numbers', this.serials);
    if (kind === 'general') missing('subject', this.subject);
    if (kind === 'new_address') {
      missing('address.customer_number', this.customer);
      for (const field of ['line1', 'city', 'country'] as const)
        missing(`address.${field}`, this.address[field]);
      if (states) missing('address.state', this.address.state);
    }
    if (kind === 'ownership_transfer') {
      missing('to_email', this.to_email);
      if (this.to_email.trim() && !looksLikeEmail(this.to_email)) faults['to_email'] = { code: 'email-form' };
    }
    if (!this.mayLeaveReason) missing(this.reasonField, this.reason);
    return faults;
  }

  body(): RequestForm {
    const { kind, reason, support_id } = this;
    switch (kind) {
      case 'site_access':
        return { kind, support_id, reason };
      case 'role_change':
        return { kind, support_id, role: this.role, reason };
      case 'ownership_transfer':
        return { kind, license_ids: this.licenses.map(({ id }) => id), to_email: this.to_email, reason };
      case 'license_assignment':
        return { kind, serial_numbers: this.serials.split(/[\s,;]+/).filter(Boolean), reason };
      case 'new_address': {
        const filled = Object.fromEntries(
          Object.entries($state.snapshot(this.address)).filter(([, text]) => text.trim()),
        ) as Omit<NewAddress, 'customer_number'>;
        return { kind, address: { ...filled, customer_number: this.customer.trim() }, reason };
      }
      case 'general':
        return { kind, subject: this.subject, text: reason };
    }
  }
}
