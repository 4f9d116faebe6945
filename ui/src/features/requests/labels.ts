// The words and looks of requests.
import CircleCheck from '@lucide/svelte/icons/circle-check';
import CircleHelp from '@lucide/svelte/icons/circle-question-mark';
import CircleX from '@lucide/svelte/icons/circle-x';
import Hourglass from '@lucide/svelte/icons/hourglass';
import TimerOff from '@lucide/svelte/icons/timer-off';
import Undo2 from '@lucide/svelte/icons/undo-2';
import type { RequestEntry, RequestRow } from '../../backend';
import type { Icon, Tone } from '../../shared/controls';
import { t, tryWords } from '../../shared/i18n';

/** What is asked for; a kind that is not known yet stays as it came. */
export const kindWords = (kind: string): string =>
  tryWords(`requests-kind-${kind.replaceAll('_', '-')}`) ?? kind;

export const stateWords = (state: string): string =>
  tryWords(`requests-state-${state.replaceAll('_', '-')}`) ?? state;

const looks: Record<string, { tone: Tone; icon: Icon }> = {
  open: { tone: 'soon', icon: Hourglass },
  needs_answer: { tone: 'due', icon: CircleHelp },
  approved: { tone: 'ok', icon: CircleCheck },
  refused: { tone: 'lapsed', icon: CircleX },
  withdrawn: { tone: 'none', icon: Undo2 },
  expired: { tone: 'none', icon: TimerOff },
};
export const lookOf = (state: string): { tone: Tone; icon: Icon } =>
  looks[state] ?? { tone: 'none', icon: Hourglass };

/** Who has to do something now. */
export function waitsWords(row: RequestRow): string {
  if (row.pending) return t('requests-waits-sending');
  if (!row.waits_for) return '';
  if (row.may_decide) return t('requests-waits-you');
  if (row.mine && row.waits_for === 'asker') return t('requests-waits-your-answer');
  return t(`requests-waits-${row.waits_for as 'asker' | 'administrators' | 'receiver' | 'care'}`);
}

/** What a request is about, in one line. */
export function aboutWords(row: RequestRow): string {
  const site = row.site ?? row.support_id ?? '';
  const serials = row.serial_numbers.slice(0, 3).join(', ');
  const more = row.serial_numbers.length > 3 ? ` +${row.serial_numbers.length - 3}` : '';
  return [row.subject, serials + more, site].filter(Boolean).join(' · ');
}

/** What somebody did, as the line above what they wrote. */
export const stepWords = (entry: RequestEntry): string =>
  tryWords(`requests-step-${entry.step}`) ?? entry.step;

/** In what capacity somebody wrote. */
export const partyWords = (entry: RequestEntry): string => t(`requests-party-${entry.party}`);
