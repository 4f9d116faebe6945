// What people of a site may do with its contracts: each level may do what those before it may.
import { t } from '../../shared/i18n';

export const LEVELS = ['contract', 'configuration', 'super'] as const;
export type Level = (typeof LEVELS)[number];

export function levelWords(level: string): string {
  const known = LEVELS.find((it) => it === level);
  return known ? t(`get-level-${known}`) : level;
}

/** What somebody at a level may do. */
export const levelText = (level: Level): string => t(`get-level-${level}-text`);

export const levelOptions = () => LEVELS.map((value) => ({ value, label: levelWords(value) }));

/** Whether somebody at `level` may do what `needed` may. */
export const atLeast = (level: string | null | undefined, needed: Level): boolean =>
  LEVELS.findIndex((it) => it === level) >= LEVELS.indexOf(needed);
