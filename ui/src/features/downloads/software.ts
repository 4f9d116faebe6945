// Finding software: which groups and files have the words that were typed.
import type { SoftwareGroup } from '../../generated/api';

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Groups with a file that has all words; words that the product itself has keep all its files. */
export function findSoftware(groups: readonly SoftwareGroup[], typed: string): SoftwareGroup[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (!words.length) return [...groups];
  return groups.flatMap((group) => {
    const product = plain(`${group.product} ${group.sku}`);
    const files = group.files.filter((file) => {
      const own = plain(
        `${file.file_name} ${file.version ?? ''} ${file.platform ?? ''} ${file.language ?? ''}`,
      );
      return words.every((word) => product.includes(word) || own.includes(word));
    });
    return files.length ? [{ ...group, files }] : [];
  });
}
