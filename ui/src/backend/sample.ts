// Generated sample data: a made-up vendor, its products and customers, dates relative to today. The same seed gives the
// same catalog, and row n is known without making the rows before it, so that a catalog of a million costs nothing.
import type { CatalogRow, FileView, TermBucket } from '../generated/api';

/** A number in 0 … 1 that belongs to `n` and `salt`. */
export function chance(n: number, salt: number): number {
  let h = (n + 1) * 0x9e3779b1 + salt * 0x85ebca6b;
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
  return ((h ^ (h >>> 15)) >>> 0) / 4294967296;
}

const pick = <T>(list: readonly T[], n: number, salt: number): T =>
  list[Math.floor(chance(n, salt) * list.length)]!;

export const sites = [
  { support_id: '1001-ACME', name: 'Acme Inc', place: 'New York, US', number: '123456789' },
  { support_id: '1002-FARM', name: 'Farm Foods', place: 'Des Moines, US', number: '987654321' },
  { support_id: '1003-GLOB', name: 'Globex Corp', place: 'Tokyo, JP', number: '111111111' },
  { support_id: '2001-SKYN', name: 'Skynet', place: 'Sunnyvale, US', number: '222222222' },
] as const;

export const partners = ['Skynet', 'Cyberdyne Resale', 'Nordlicht Systemhaus'] as const;

export const products = [
  {
    sku: 'STF-50-STD',
    product: 'Storage Foundation 5.0',
    family: 'Storage Foundation',
    version: '5.0',
    kind: 'license',
  },
  {
    sku: 'MSX-65-SUB',
    product: 'Mail Security for Exchange',
    family: 'Mail Security',
    version: '6.5',
    kind: 'subscription',
  },
  {
    sku: 'EPP-12-SUB',
    product: 'Endpoint Protection 12.1',
    family: 'Endpoint Protection',
    version: '12.1',
    kind: 'subscription',
  },
  {
    sku: 'CLS-SOL-T1',
    product: 'Cluster Server for Solaris, Tier 1',
    family: 'Cluster Server',
    version: '1.3',
    kind: 'license',
  },
  {
    sku: 'BKP-MNT-ESS',
    product: 'Backup Essential Support',
    family: 'Backup',
    version: 'n/a',
    kind: 'maintenance',
  },
  {
    sku: 'BKP-11-SBS',
    product: 'Backup 11 for Small Business Server',
    family: 'Backup',
    version: '11',
    kind: 'license',
  },
  {
    sku: 'NBE-70-CLI',
    product: 'Network Backup Enterprise Client',
    family: 'Network Backup',
    version: '7.0',
    kind: 'license',
  },
  {
    sku: 'ENT-FLEX',
    product: 'Enterprise Flexible Agreement',
    family: 'Enterprise Flexible',
    version: 'n/a',
    kind: 'flex',
  },
  { sku: 'OEM-BKP-QS', product: 'Backup QuickStart (OEM)', family: 'Backup', version: '11', kind: 'voucher' },
] as const;

export const today = new Date();
today.setHours(0, 0, 0, 0);

export function day(offset: number): string {
  const date = new Date(today.getFullYear(), today.getMonth(), today.getDate() + offset);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export function bucketOf(days: number | null): TermBucket {
  if (days === null) return 'perpetual';
  if (days < 0) return 'lapsed';
  if (days < 30) return 'under30';
  return days < 90 ? 'from30_to89' : 'from90';
}

/** Ids of the user-defined fields there are at the start. */
export const fieldIds = {
  cost: '0198c1d0-0001',
  owner: '0198c1d0-0002',
  use: '0198c1d0-0003',
  audit: '0198c1d0-0004',
  wiki: '0198c1d0-0005',
  theirs: '0198c1d0-0006',
} as const;

const tags = ['finance', 'newark', 'to check', 'data center'] as const;

/** Values of user-defined fields on row `n`, in canonical form; most rows have few. */
function fieldsAt(n: number): Record<string, string> {
  const values: Record<string, string> = {};
  if (chance(n, 50) > 0.45) values[fieldIds.cost] = String(4100 + Math.floor(chance(n, 51) * 800));
  if (chance(n, 52) > 0.6)
    values[fieldIds.owner] = pick(['Data center Newark', 'Finance', 'Ted Dale'] as const, n, 53);
  if (chance(n, 54) > 0.5) values[fieldIds.use] = pick(['Production', 'Test', 'Spare'] as const, n, 55);
  if (chance(n, 56) > 0.8) values[fieldIds.audit] = day(-Math.floor(chance(n, 57) * 400));
  if (chance(n, 58) > 0.9) values[fieldIds.wiki] = `https://wiki.acme.example/licenses/${n}`;
  if (chance(n, 59) > 0.93) values[fieldIds.theirs] = `Q-${2000 + n}`;
  return values;
}

const hosts = ['00:1A:4B:8C:22:F0', '3C:52:82:1B:0E:44', '8F2A71C0', 'newark-bk-02', '00:50:56:AD:11:9E'];

/** Row `n` of the sample catalog. */
export function sampleRow(n: number): CatalogRow {
  const product = pick(products, n, 1);
  const site = pick(sites, n, 2);
  const perpetual = product.kind === 'license' || product.kind === 'voucher';
  const left = Math.floor(chance(n, 3) ** 1.6 * 420) - 14;
  const days = perpetual ? null : left;
  const registered = perpetual ? chance(n, 4) > 0.25 : true;
  const ordered = days === null ? -Math.floor(chance(n, 5) * 900) : days - 365;
  return {
    id: `45${String(n).padStart(8, '0')}-1`,
    serial: `${perpetual ? 'B' : product.kind === 'flex' ? 'F' : 'M'}${String(Math.floor(chance(n, 6) * 8_999_999_999) + 1_000_000_000)}`,
    product: product.product,
    sku: product.sku,
    family: product.family,
    kind: product.kind,
    support_id: site.support_id,
    site: site.name,
    partner: chance(n, 7) > 0.15 ? pick(partners, n, 8) : null,
    quantity: pick([1, 1, 2, 5, 10, 20, 75, 250, 1000], n, 9),
    unlimited: n > 0 && chance(n, 12) > 0.995,
    order_number: `45${String(Math.floor(n / 3)).padStart(8, '0')}`,
    ordered_on: day(ordered),
    starts_on: days === null ? null : day(days - 365),
    ends_on: days === null ? null : day(days),
    days_left: days,
    bucket: bucketOf(days),
    renewed: days !== null && chance(n, 10) > 0.93,
    registered,
    host_id: registered && perpetual ? pick(hosts, n, 11) : null,
    tags: tags.filter((_, salt) => chance(n, 62 + salt) > 0.86).sort(),
    fields: fieldsAt(n),
  };
}

export function filesOf(sku: string, product: string, version: string): FileView[] {
  const stem = product.replace(/[^A-Za-z0-9]+/g, '_');
  return [
    {
      source: `release:${sku}/${stem}_Setup.iso`,
      file_name: `${stem}_Setup.iso`,
      version,
      platform: 'Windows',
      language: 'en',
      size: 1_420_000_000,
      released_on: day(-90),
      refused: null,
    },
    {
      source: `release:${sku}/${stem}_SP2.exe`,
      file_name: `${stem}_SP2.exe`,
      version: `${version} SP2`,
      platform: 'Windows',
      language: null,
      size: 84_300_000,
      released_on: day(-6),
      refused: chance(sku.length, 12) > 0.5 ? 'release-maintenance-lapsed' : null,
    },
  ];
}
