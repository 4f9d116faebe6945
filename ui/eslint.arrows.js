// Which feature may import which other one, and why. The linter refuses every other import between features
// (eslint.config.js). What two features need that may not import each other goes to a feature below both, or to shared.
/** @type {Record<string, Record<string, string>>} */
export const arrows = {
  // Below all others.
  shell: {},
  term: {},
  edits: {},
  license: {},
  addresses: {},
  colleagues: {},
  deliver: {},
  trail: {},

  account: {
    addresses: 'a profile has a postal address',
    shell: 'the state of the app decides which page is shown',
  },
  requests: {
    addresses: 'a new address is asked for',
    license: 'a request leads to its license',
  },
  sites: {
    colleagues: 'levels of the people of a site',
    requests: 'access to a site is asked for',
    shell: 'who is signed in',
    trail: 'what was done at a site',
  },
  partners: {
    deliver: 'keys that were got for a customer are handed over',
    license: 'serial numbers lead to their licenses',
    requests: 'kinds of requests in the queue',
    shell: 'today, for dates',
    term: 'when the next contract of a customer ends',
  },
  settings: {
    account: 'the forms for the profile and passwords are those of the account',
    shell: 'the state of the app',
    trail: 'what was done to the account',
  },

  fields: {
    edits: 'the field dialog edits on a base',
    shell: 'today, for dates',
  },
  notes: {
    edits: 'notes, tags and values are edited in place on a base',
    fields: 'values of user-defined fields are shown and typed',
  },
  renewals: {
    edits: 'lead times are edited on a base',
    license: 'serial numbers lead to their licenses',
    term: 'the state of a contract',
  },
  changes: {
    edits: 'a technical contact as text',
    fields: 'values of user-defined fields in conflicts',
    license: 'kinds of entitlements, and serial numbers lead to their licenses',
    renewals: 'lead times in conflicts',
    shell: 'the state of sync',
  },

  'licensing-form': {
    addresses: 'where a license is deployed',
    deliver: 'new licenses are handed over from the confirmation',
    license: 'the confirmation shows keys',
    shell: 'who is signed in',
    term: 'how many licenses',
  },
  flex: {
    addresses: 'where something was drawn for',
    colleagues: 'who may draw from a contract',
    'licensing-form': 'a draw-down is a form that makes a license',
    shell: 'today and who is signed in',
    term: 'the state of a contract',
  },
  rehost: {
    'licensing-form': 'a move is a form that makes a license again',
    shell: 'the state of sync',
  },
  get: {
    colleagues: 'bulk registration leads to the people of a site',
    license: 'what an entry became',
    'licensing-form': 'purchases, upgrades and vouchers are forms that make licenses',
    term: 'how many licenses',
  },

  catalog: {
    deliver: 'keys and files are handed over from the details',
    edits: 'what is edited and not sent yet carries a mark',
    fields: 'columns and filters of user-defined fields',
    license: 'kinds and keys of a license',
    notes: 'a tab of the details',
    requests: 'a transfer or an assignment is asked for from the details',
    sharing: 'licenses are shared from the details and from a selection',
    shell: 'the search field and the state of the app',
    term: 'the state of an entitlement',
  },
  sharing: {
    shell: 'today, for dates',
  },
  downloads: {
    shell: 'the state of the app',
  },
  inbox: {
    renewals: 'reminders are snoozed as on the Renewals screen',
    shell: 'today, for dates',
    term: 'the state of a contract that a reminder is about',
  },
  care: {
    requests: 'what care decides is a request',
    sites: 'roles and addresses, and what the portal is asked for',
    trail: 'what was done to what was looked up',
  },
  overview: {
    downloads: 'how a download is called',
    license: 'serial numbers lead to their licenses',
    shell: 'the state of the app',
    term: 'the state of a contract',
  },
};
