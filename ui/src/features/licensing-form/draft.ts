// Forms that wait: what is kept of them in the mirror, encrypted, until they are sent or discarded. A form that an older
// Licet kept in another shape is as good as none.
import { backend } from '../../backend';
import { Keeper } from '../../shared/wizard';

/** The shape of what is kept; another number begins anew. */
const SHAPE = 1;

export interface KeptForm<T> {
  /** When it was last changed. */
  at: string;
  /** How many serial numbers, codes or rows it has: shown where it is offered. */
  count: number;
  form: T;
}

/** The form `name`, if one waits. */
export async function keptForm<T>(name: string): Promise<KeptForm<T> | undefined> {
  const { value } = await backend.call('draft', { name });
  const kept = value as (KeptForm<T> & { shape?: number }) | null;
  return kept && kept.shape === SHAPE ? kept : undefined;
}

/** Keeps the form `name`. */
export function keeperOf<T>(name: string, count: (form: T) => number): Keeper<T> {
  return new Keeper((form) =>
    backend.call('draft_keep', {
      name,
      value:
        form === undefined ? null : { shape: SHAPE, at: new Date().toISOString(), count: count(form), form },
    }),
  );
}

/** Discards the form `name`. */
export const discardForm = (name: string) => backend.call('draft_keep', { name, value: null });
