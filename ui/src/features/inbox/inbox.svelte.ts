// The inbox as it is shown: which part of it, which rows are asked for, and what is done with them.
import { backend, failureOf, words, type InboxItem, type InboxRange } from '../../backend';
import { announce, toast } from '../../shared/controls';
import { t } from '../../shared/i18n';

/** The parts of the inbox, in the order in which they are offered. */
export const topics = [
  'reminders',
  'requests',
  'decisions',
  'shares',
  'licenses',
  'people',
  'account',
] as const;
export type Part = 'all' | (typeof topics)[number];

/** Rows in one answer, and the steps by which the window on the list moves. */
export const WINDOW = 200;
const STEP = 50;

/** Where the rows to ask for begin when this one is the first in sight: enough stand before and after it. */
export const windowOf = (first: number): number => Math.max(0, Math.floor(first / STEP) - 1) * STEP;

class InboxView {
  part = $state<Part>('all');
  unread = $state(false);
  dismissed = $state(false);

  get narrowed(): boolean {
    return this.part !== 'all' || this.unread;
  }
  range(start: number): InboxRange {
    return {
      of: this.part === 'all' ? null : this.part,
      unread: this.unread,
      dismissed: this.dismissed,
      start,
      count: WINDOW,
    };
  }
}

/** Kept while the window is open, so that coming back shows what was left. */
export const view = new InboxView();

async function attempt(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (thrown) {
    toast(words(failureOf(thrown)));
    return false;
  }
}

export const mark = (row: InboxItem, state: 'unread' | 'read' | 'dismissed') =>
  attempt(() => backend.call('inbox_mark', { ids: [row.id], state }));

/** A reminder is dismissed in its ledger; a notice can be brought back. */
export async function dismiss(row: InboxItem): Promise<void> {
  const { reminder } = row;
  if (reminder) {
    if (await attempt(() => backend.call('reminder_acknowledge', { id: reminder.id })))
      announce(t('inbox-dismissed'));
    return;
  }
  if (!(await mark(row, 'dismissed'))) return;
  toast(t('inbox-dismissed'), {
    label: t('inbox-undo'),
    run: () => void mark(row, row.unread ? 'unread' : 'read'),
  });
}

export async function readAll(): Promise<void> {
  await attempt(async () => {
    const before = await backend.call('inbox_read_all');
    toast(t('inbox-read-all-done'), {
      label: t('inbox-undo'),
      run: () => void attempt(() => backend.call('inbox_read_undo', before)),
    });
  });
}
