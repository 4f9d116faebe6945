// What a customer lets a partner do, in looks.
import Ban from '@lucide/svelte/icons/ban';
import CircleCheck from '@lucide/svelte/icons/circle-check';
import Handshake from '@lucide/svelte/icons/handshake';
import type { Icon, Tone } from '../../shared/controls';

export const LEVELS = ['none', 'register', 'manage'] as const;
export type Level = (typeof LEVELS)[number];

/** The level as a word that there are texts for. */
export const levelOf = (level: string): Level => LEVELS.find((it) => it === level) ?? 'register';

export const levelTone: Record<Level, Tone> = { none: 'lapsed', register: 'none', manage: 'ok' };
export const levelIcon: Record<Level, Icon> = { none: Ban, register: CircleCheck, manage: Handshake };
