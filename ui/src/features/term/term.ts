// A term in words, a tone and a picture. The state itself is Rust's: nothing is counted again here.
import type { TermBucket } from '../../backend';
import type { Tone } from '../../shared/controls';
import { t } from '../../shared/i18n';

export const tones: Record<TermBucket, Tone> = {
  lapsed: 'lapsed',
  under30: 'due',
  from30_to89: 'soon',
  from90: 'ok',
  perpetual: 'none',
};

/** Term states in the order of urgency, without the one that never ends. */
export const ending: TermBucket[] = ['lapsed', 'under30', 'from30_to89', 'from90'];

const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

/**
 * Lucide's octagon-x, alarm-clock, clock, circle-check and infinity, each as one path: a recycled row changes an
 * attribute where it would otherwise take an icon apart and build another.
 */
export const pictures: Record<TermBucket, string> = {
  lapsed:
    'm15 9-6 6m0-6 6 6M2.586 16.726A2 2 0 0 1 2 15.312V8.688a2 2 0 0 1 .586-1.414l4.688-4.688A2 2 0 0 1 8.688 2h6.624a2 2 0 0 1 1.414.586l4.688 4.688A2 2 0 0 1 22 8.688v6.624a2 2 0 0 1-.586 1.414l-4.688 4.688a2 2 0 0 1-1.414.586H8.688a2 2 0 0 1-1.414-.586z',
  under30: `${circle(12, 13, 8)}M12 9v4l2 2M5 3 2 6M22 6l-3-3M6.38 18.7 4 21M17.64 18.67 20 21`,
  from30_to89: `${circle(12, 12, 10)}M12 6v6l4 2`,
  from90: `${circle(12, 12, 10)}M16 9l-5.500 5.500L8 12`,
  perpetual: 'M6 16c5 0 7-8 12-8a4 4 0 0 1 0 8c-5 0-7-8-12-8a4 4 0 1 0 0 8',
};

/** The state's name: `30–89 days`. */
export function bucketWords(bucket: TermBucket): string {
  return t(`term-bucket-${bucket.replaceAll('_', '-') as 'lapsed'}`);
}

/** What is left, as said in a row: `12 days left`, `Lapsed 5 days ago`, `Perpetual`. */
export function termWords(days: number | null): string {
  if (days === null) return t('term-perpetual');
  if (days < 0) return t('term-lapsed', { days: -days });
  if (days === 0) return t('term-ends-today');
  return t('term-days-left', { days });
}
