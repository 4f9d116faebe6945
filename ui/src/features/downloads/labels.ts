// What a download is doing, in words, a tone and a picture.
import CircleCheck from '@lucide/svelte/icons/circle-check';
import CircleDashed from '@lucide/svelte/icons/circle-dashed';
import CircleX from '@lucide/svelte/icons/circle-x';
import CloudOff from '@lucide/svelte/icons/cloud-off';
import FileClock from '@lucide/svelte/icons/file-clock';
import HardDriveDownload from '@lucide/svelte/icons/hard-drive-download';
import OctagonX from '@lucide/svelte/icons/octagon-x';
import ShieldCheck from '@lucide/svelte/icons/shield-check';
import { words, type DownloadRow } from '../../backend';
import type { Icon, Tone } from '../../shared/controls';
import { formatBytes, formatDate, formatSeconds, formatShare, formatSpeed, t } from '../../shared/i18n';

const looks: Record<string, { icon: Icon; tone: Tone }> = {
  waiting: { icon: CircleDashed, tone: 'none' },
  running: { icon: HardDriveDownload, tone: 'accent' },
  offline: { icon: CloudOff, tone: 'none' },
  verifying: { icon: ShieldCheck, tone: 'accent' },
  done: { icon: CircleCheck, tone: 'ok' },
  failed: { icon: OctagonX, tone: 'lapsed' },
  cancelled: { icon: CircleX, tone: 'none' },
};
const replaced: { icon: Icon; tone: Tone } = { icon: FileClock, tone: 'due' };
export const lookOf = (row: DownloadRow) =>
  isReplaced(row) ? replaced : (looks[row.state] ?? looks['waiting']!);

/** Whether it is a license file that came and has been replaced since: it counts no more. */
export const isReplaced = ({ state, replaced_at }: DownloadRow) => state === 'done' && replaced_at !== null;

/** Whether something still happens with it by itself. */
export const underWay = (row: DownloadRow) =>
  ['waiting', 'running', 'offline', 'verifying'].includes(row.state);

/** Share received, 0 to 1; undefined while the size is unknown. */
export const shareOf = (row: DownloadRow) => (row.size ? Math.min(1, row.received / row.size) : undefined);

/** Seconds until it is there at the speed of now. */
export function secondsLeft({ state, size, received, speed }: DownloadRow): number | undefined {
  return state === 'running' && size && speed ? Math.max(0, (size - received) / speed) : undefined;
}

/** How far it came: `62% of 1.4 GB`, or `870 MB` while the size is unknown. */
export function receivedWords(row: DownloadRow): string {
  const share = shareOf(row);
  if (share === undefined || !row.size) return formatBytes(row.received);
  return t('downloads-share-of', { share: formatShare(share), size: formatBytes(row.size) });
}

/** What it is doing, and what comes next. */
export function stateWords(row: DownloadRow): string {
  switch (row.state) {
    case 'waiting':
      return row.received > 0
        ? t('downloads-waiting-resume', { received: receivedWords(row) })
        : t('downloads-waiting');
    case 'running': {
      const left = secondsLeft(row);
      return [
        receivedWords(row),
        row.speed ? formatSpeed(row.speed) : undefined,
        left === undefined ? undefined : t('downloads-time-left', { time: formatSeconds(left) }),
      ]
        .filter(Boolean)
        .join(' · ');
    }
    case 'offline':
      return row.received > 0
        ? t('downloads-offline-resume', { received: receivedWords(row) })
        : t('downloads-offline');
    case 'verifying':
      return t('downloads-verifying');
    case 'done':
      if (isReplaced(row)) return t('history-file-outdated', { date: formatDate(row.replaced_at) });
      return row.verified === 'signature'
        ? t('downloads-verified-signature')
        : row.verified === 'sha256'
          ? t('downloads-verified-sha256')
          : t('downloads-done');
    case 'failed':
      return row.error ? words(row.error) : t('downloads-failed');
    case 'cancelled':
      return row.received > 0
        ? t('downloads-cancelled-resume', { received: receivedWords(row) })
        : t('downloads-cancelled');
    default:
      return row.state;
  }
}
