// The words and looks of requests to customer care.
import CircleCheck from '@lucide/svelte/icons/circle-check';
import CircleX from '@lucide/svelte/icons/circle-x';
import Hourglass from '@lucide/svelte/icons/hourglass';
import type { CareRequest, CareRequestState } from '../../backend';
import type { Icon, Tone } from '../../shared/controls';
import { t, tryWords } from '../../shared/i18n';

/** What is asked for; a kind that is not known yet stays as it came. */
export const kindWords = ({ kind }: CareRequest): string => tryWords(`requests-kind-${kind}`) ?? kind;

export const stateWords = (state: CareRequestState): string => t(`requests-state-${state}`);

export const lookOf: Record<CareRequestState, { tone: Tone; icon: Icon }> = {
  open: { tone: 'soon', icon: Hourglass },
  done: { tone: 'ok', icon: CircleCheck },
  refused: { tone: 'lapsed', icon: CircleX },
};
