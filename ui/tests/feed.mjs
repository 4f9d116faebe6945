// What the vendor's systems hand over beside the demo, for screens that need something in particular: an order with a serial
// number of every kind, an Enterprise Flexible contract, upgrade offers. Everything is sold to a site that the license
// admin of the demo administers. Dates are relative to today.

/** The day that is `offset` days from today, at the portal (UTC). */
export const day = (offset) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

/** Records as a feed. */
export const feed = (...records) => records.map((record) => JSON.stringify(record)).join('\n') + '\n';

const product = (sku, name, more = {}) => ({
  record: 'product',
  sku,
  name,
  family: 'Storage Foundation',
  version: '5.0',
  platform: 'Linux',
  kind: 'software',
  needs_license_file: false,
  register_alone: false,
  not_transactable: null,
  replaced_by: null,
  ...more,
});
/** What a product asks for when it is registered. */
const asks = (sku, states) => ({
  record: 'policy',
  policy_id: `asks-${sku}`,
  sku,
  effective_from: day(-900),
  states: {
    rule: 'registration',
    host_id: 'hidden',
    system_type: 'hidden',
    deployed_tier: 'hidden',
    ...states,
  },
});

export const products = [
  // A key and nothing to say about it.
  product('LAB-KEY', 'Endpoint Protection 12.1', { family: 'Endpoint Protection', version: '12.1' }),
  asks('LAB-KEY', {}),
  product('LAB-ALONE', 'Cluster Server for Solaris, Tier 1', { register_alone: true }),
  asks('LAB-ALONE', { host_id: 'required', system_type: 'optional', deployed_tier: 'optional' }),
  product('LAB-HOST', 'Storage Foundation 5.0', { needs_license_file: true }),
  asks('LAB-HOST', { host_id: 'required', san: 'optional', version: 'optional' }),
  asks('TF-OEM-QS', {}),
  product('LAB-OLD', 'Storage Foundation 4.1', { needs_license_file: true, version: '4.1' }),
  asks('LAB-OLD', { host_id: 'required' }),
];

/** A site of the license admin, and one that she knows nothing of. */
export const ours = { support_id: '7002-ORDE', customer_number: '410000002', contact: 'lena@orrin.example' };
export const theirs = {
  support_id: '7016-CALD',
  customer_number: '420000007',
  contact: 'tom@calderfinch.example',
};

let orders = 0;
/** An order of `lines`; what a line leaves out is of a perpetual license of one. */
export function order(
  lines,
  { site = ours, number, reseller = null, ordered = day(-30), revision = 1 } = {},
) {
  orders += 1;
  return {
    record: 'order',
    order_number: number ?? `${9_100_000_000 + orders}`,
    revision,
    ordered_on: ordered,
    customer_number: site.customer_number,
    end_customer: { support_id: site.support_id, contacts: [{ email: site.contact, name: '' }] },
    ship_to: { name: '', contacts: [] },
    reseller,
    lines: lines.map((line, n) => ({
      line: n + 1,
      kind: 'license',
      quantity: 1,
      price_tier: null,
      starts_on: null,
      ends_on: null,
      renews: null,
      covers: [],
      printed_key: null,
      voucher_codes: [],
      flex_pool: [],
      ...line,
    })),
  };
}

/** A serial number of every kind that registering knows: see the names beside them. */
export const serials = () =>
  feed(
    ...products,
    order([
      { sku: 'LAB-KEY', serial_number: 'B0000000001', quantity: 5 },
      { sku: 'LAB-ALONE', serial_number: 'B0000000003', quantity: 2 },
      { sku: 'LAB-HOST', serial_number: 'B0000000004', quantity: 4 },
      // Maintenance.
      {
        sku: 'TF-SUP-ESS',
        serial_number: 'B0000000005',
        kind: 'maintenance',
        quantity: 5,
        starts_on: day(1),
        ends_on: day(365),
        covers: ['B0000000001'],
      },
      { sku: 'LAB-KEY', serial_number: 'B0000000008', quantity: 25 },
      {
        sku: 'TF-OEM-QS',
        serial_number: 'B0000000010',
        kind: 'voucher',
        quantity: 2,
        voucher_codes: ['LABC-0001', 'LABC-0002'],
      },
      // Its codes have expired.
      {
        sku: 'TF-OEM-QS',
        serial_number: 'B0000000020',
        kind: 'voucher',
        starts_on: day(-400),
        ends_on: day(-5),
        voucher_codes: ['LABC-0003'],
      },
      // Activated elsewhere.
      { sku: 'TF-IMG-2', serial_number: 'B0000000011' },
      { sku: 'LAB-HOST', serial_number: 'B0000000015', quantity: 12 },
      { sku: 'LAB-KEY', serial_number: 'B0000000006', quantity: 100 },
      { sku: 'LAB-KEY', serial_number: 'B0000000007', printed_key: 'LAB-4711-0815-4242-1234' },
    ]),
    // Somebody else's, and one that the partner sold.
    order([{ sku: 'LAB-KEY', serial_number: 'B0000000013', quantity: 12 }], { site: theirs }),
    order([{ sku: 'LAB-KEY', serial_number: 'B0000000014', quantity: 40 }], {
      site: theirs,
      reseller: {
        support_id: '8001-BRMR',
        contacts: [{ email: 'paula@brightmoor.example', name: 'Paula Reyes' }],
      },
    }),
  );

/** A contract from which the admin draws, before those of the demo. */
export const contract = () =>
  feed(
    ...products,
    order(
      [
        {
          sku: 'TF-FLEX',
          serial_number: 'F0000000001',
          kind: 'flex',
          starts_on: day(-500),
          ends_on: day(594),
          flex_pool: [
            { sku: 'LAB-KEY', quantity: 500 },
            { sku: 'LAB-ALONE', quantity: 12 },
            { sku: 'LAB-HOST', quantity: 250 },
          ],
        },
      ],
      { ordered: day(-500), number: '0000000001' },
    ),
  );

/** Licenses that can be upgraded: two kinds, one of them for several licenses at once. */
export const upgrades = () => {
  const offers = (serials) =>
    serials.map(([serial_number, quantity]) => ({
      serial_number,
      from_sku: 'LAB-OLD',
      to_sku: 'LAB-HOST',
      quantity,
    }));
  const old = [
    ['B0000000021', 5],
    ['B0000000022', 9],
  ];
  return feed(
    ...products,
    order(
      [
        ...old.map(([serial_number, quantity]) => ({ sku: 'LAB-OLD', serial_number, quantity })),
        {
          sku: 'TF-SUP-ESS',
          serial_number: 'B0000000029',
          kind: 'maintenance',
          quantity: 14,
          starts_on: day(-30),
          ends_on: day(335),
          covers: old.map(([serial]) => serial),
        },
      ],
      { ordered: day(-30) },
    ),
    {
      record: 'upgrade',
      notification_id: 'VU-00000',
      customer_number: ours.customer_number,
      company: 'Orrin Logistik GmbH',
      offers: offers(old),
    },
  );
};
