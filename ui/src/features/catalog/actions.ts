// What can be done with a license and its files, wherever it is shown.
import {
  backend,
  failureOf,
  words,
  type DownloadRow,
  type EntitlementDetails,
  type FileView,
  type LicenseView,
} from '../../backend';
import { toast } from '../../shared/controls';
import { copyText } from '../../shared/clipboard';
import { t } from '../../shared/i18n';
import { navigation } from '../../shared/navigation.svelte';

/** Does it, and says `done`; what went wrong is said too. */
export async function attempt(
  work: () => Promise<unknown>,
  done?: string,
  action?: { label: string; run: () => void },
): Promise<void> {
  try {
    await work();
    if (done) toast(done, action);
  } catch (thrown) {
    toast(words(failureOf(thrown)));
  }
}

export const copy = (text: string) => attempt(() => copyText(text), t('details-copied', { text }));

export const startDownload = (file: FileView) =>
  attempt(
    () => backend.call('download_start', { source: file.source }),
    t('details-download-started', { file: file.file_name }),
    { label: t('details-show'), run: () => navigation.go('downloads') },
  );

/** The newest download of a file as it is now; one of before the file was replaced is none. */
export const downloadOf = (
  file: FileView,
  rows: readonly DownloadRow[] | undefined,
): DownloadRow | undefined =>
  rows?.find(({ source, replaced_at }) => source === file.source && replaced_at === null);

/** When the file that lies on the disk was replaced, where there is no newer one. */
export function outdatedSince(file: FileView, rows: readonly DownloadRow[] | undefined): string | null {
  if (downloadOf(file, rows)) return null;
  const last = rows?.find(({ source, state }) => source === file.source && state === 'done');
  return last?.replaced_at ?? null;
}

/** The license file that can be downloaded, if there is one. */
export const licenseFileOf = (details: EntitlementDetails): FileView | undefined =>
  details.files.find((file) => file.source.startsWith('license:') && !file.refused);

/** Licenses that can move to another host: those that are bound to one, for people who may move them. */
export const movable = (details: EntitlementDetails): LicenseView[] =>
  details.licenses.filter((it) => it.active && it.may_move && it.host_id !== null);

/** Licenses whose keys can be handed over: by people who may see them. */
export const deliverable = (details: EntitlementDetails): LicenseView[] =>
  details.licenses.filter(
    (it) => it.active && it.may_reveal && (it.keys.length > 0 || it.file_name !== null),
  );

/** Whether it can be registered here. */
export const registrable = ({ row, licenses, not_transactable }: EntitlementDetails): boolean =>
  licenses.length === 0 &&
  !row.registered &&
  not_transactable === null &&
  row.kind !== 'voucher' &&
  row.kind !== 'flex';

export const moveToHost = ({ row }: EntitlementDetails, license: LicenseView) =>
  navigation.go('get', { way: 'rehost', license: license.id, entitlement: row.id });

/** A flex contract: its id is that of its entitlement. */
export const toContract = ({ row }: EntitlementDetails) =>
  navigation.go('get', { way: 'flex', contract: row.id });
