// The terms of a share as a form holds them.
import type { ChangeShare, Share } from '../../backend';
import { isAccess, type ShareAccess } from './labels';

export interface ShareTerms {
  access: ShareAccess;
  ends_on: string | null;
  description: string;
  note: string;
  own_note: string;
}

export const newTerms = (): ShareTerms => ({
  access: 'view',
  ends_on: null,
  description: '',
  note: '',
  own_note: '',
});

export const termsOf = (share: Share): ShareTerms => ({
  access: isAccess(share.access) ? share.access : 'view',
  ends_on: share.ends_on,
  description: share.description ?? '',
  note: share.note ?? '',
  own_note: share.own_note ?? '',
});

const given = (text: string): string | null => text.trim() || null;

/** The terms as they are sent: what is empty is left out. */
export const sent = ({ access, ends_on, description, note, own_note }: ShareTerms): ChangeShare => ({
  access,
  ends_on,
  description: given(description),
  note: given(note),
  own_note: given(own_note),
});
