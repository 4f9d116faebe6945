-- Tables and indexes of a new portal in SQLite's form, for reading. Generated from the migrations; to write it
-- again: UPDATE_SCHEMA=1 cargo test -p licet-portal schema_file

CREATE TABLE account (
  id TEXT PRIMARY KEY,
  email TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  role TEXT NOT NULL,
  profile TEXT NOT NULL,
  agreement_accepted_at TEXT,
  created_at TEXT NOT NULL,
  confirmed_at TEXT,
  new_email TEXT
, link_generation BIGINT NOT NULL DEFAULT 0, locked_at TEXT, deleted_at TEXT, last_sign_in_month TEXT);
CREATE UNIQUE INDEX account_confirmed_email ON account (email) WHERE confirmed_at IS NOT NULL;
CREATE INDEX account_email ON account (email, created_at);
CREATE INDEX account_pending ON account (created_at) WHERE confirmed_at IS NULL;

CREATE TABLE account_merge (
    id TEXT PRIMARY KEY,
    kept TEXT NOT NULL,
    merged TEXT NOT NULL,
    prepared_by TEXT NOT NULL,
    prepared_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    reason TEXT NOT NULL,
    kept_generation BIGINT,
    merged_generation BIGINT,
    ended_at TEXT,
    outcome TEXT
);
CREATE INDEX account_merge_kept ON account_merge (kept) WHERE ended_at IS NULL;
CREATE INDEX account_merge_merged ON account_merge (merged) WHERE ended_at IS NULL;

CREATE TABLE account_number (
    account_id TEXT NOT NULL,
    customer_number TEXT NOT NULL,
    order_number TEXT NOT NULL, comment TEXT, added_at TEXT,
    PRIMARY KEY (account_id, customer_number)
);

CREATE TABLE additional_email (
    account_id TEXT NOT NULL,
    email TEXT NOT NULL,
    confirmed_at TEXT NOT NULL,
    PRIMARY KEY (account_id, email)
);

CREATE TABLE audit (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT,
  action TEXT NOT NULL,
  subject_kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  detail TEXT
, before_it TEXT, after_it TEXT, behalf_of TEXT, reason TEXT);
CREATE INDEX audit_actor ON audit (actor, at);
CREATE INDEX audit_subject ON audit (subject_kind, subject_id, at);

CREATE TABLE audit_reader (
    reader TEXT NOT NULL,
    audit_id TEXT NOT NULL,
    PRIMARY KEY (reader, audit_id)
) WITHOUT ROWID;

CREATE TABLE backup_made (
    day TEXT PRIMARY KEY,
    seq BIGINT NOT NULL
);

CREATE TABLE care_claim (
    request_id TEXT PRIMARY KEY REFERENCES request (id),
    account_id TEXT NOT NULL,
    taken_at TEXT NOT NULL
);

CREATE TABLE change_counter (
    id BIGINT PRIMARY KEY,
    seq BIGINT NOT NULL,
    pruned_to BIGINT NOT NULL
);

CREATE TABLE change_day (
    day TEXT PRIMARY KEY,
    seq BIGINT NOT NULL
);

CREATE TABLE comment (
    id TEXT PRIMARY KEY,
    entitlement_id TEXT NOT NULL,
    text TEXT NOT NULL,
    account_id TEXT NOT NULL,
    by_name TEXT,
    at TEXT NOT NULL
, party TEXT);
CREATE INDEX comment_entitlement ON comment (entitlement_id, id);

CREATE TABLE delegation (
    customer TEXT NOT NULL,
    reseller TEXT NOT NULL,
    level TEXT NOT NULL,
    ends_on TEXT,
    set_by TEXT NOT NULL,
    set_at TEXT NOT NULL,
    PRIMARY KEY (customer, reseller)
);
CREATE INDEX delegation_reseller ON delegation (reseller, level);

CREATE TABLE delivery (
    id TEXT NOT NULL,
    license_id TEXT NOT NULL,
    way TEXT NOT NULL,
    recipient TEXT,
    delivered_at TEXT NOT NULL,
    delivered_by TEXT NOT NULL,
    PRIMARY KEY (id, license_id)
);
CREATE INDEX delivery_license ON delivery (license_id, delivered_at);

CREATE TABLE entity (
    kind BIGINT NOT NULL,
    id TEXT NOT NULL,
    seq BIGINT NOT NULL,
    deleted BIGINT NOT NULL,
    site TEXT,
    scopes TEXT NOT NULL,
    body TEXT NOT NULL,
    license_keys TEXT,
    PRIMARY KEY (kind, id)
) WITHOUT ROWID;

CREATE TABLE field (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL,
    by_name TEXT
);
CREATE INDEX field_account ON field (account_id);

CREATE TABLE field_renaming (
    field_id TEXT PRIMARY KEY,
    after_entitlement TEXT NOT NULL
);

CREATE TABLE field_use (
    field_id TEXT NOT NULL,
    entitlement_id TEXT NOT NULL,
    PRIMARY KEY (field_id, entitlement_id)
) WITHOUT ROWID;

CREATE TABLE flex_draw (
    id TEXT PRIMARY KEY,
    contract_id TEXT NOT NULL,
    sku TEXT NOT NULL,
    quantity BIGINT NOT NULL,
    returned BIGINT NOT NULL,
    drawn_at TEXT NOT NULL,
    drawn_by TEXT NOT NULL,
    license_id TEXT NOT NULL,
    entitlement_id TEXT NOT NULL,
    serial_number TEXT NOT NULL,
    install_at TEXT
);
CREATE INDEX flex_draw_contract ON flex_draw (contract_id, drawn_at);

CREATE TABLE flex_pool (
    contract_id TEXT NOT NULL,
    sku TEXT NOT NULL,
    quantity BIGINT NOT NULL,
    drawn BIGINT NOT NULL,
    PRIMARY KEY (contract_id, sku)
);

CREATE TABLE flex_return (
    id TEXT PRIMARY KEY,
    draw_id TEXT NOT NULL,
    quantity BIGINT NOT NULL,
    returned_at TEXT NOT NULL,
    returned_by TEXT NOT NULL
);
CREATE INDEX flex_return_draw ON flex_return (draw_id, returned_at);

CREATE TABLE former_line (
    order_number TEXT NOT NULL,
    line BIGINT NOT NULL,
    serial_number TEXT NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (order_number, line)
) WITHOUT ROWID;

CREATE TABLE former_password (
    account_id TEXT NOT NULL,
    hash TEXT NOT NULL,
    replaced_at TEXT NOT NULL
);
CREATE INDEX former_password_account ON former_password (account_id, replaced_at);

CREATE TABLE former_place (
    order_number TEXT NOT NULL,
    line BIGINT NOT NULL,
    entitlement_id TEXT NOT NULL,
    PRIMARY KEY (order_number, line)
) WITHOUT ROWID;

CREATE TABLE "holding" (
    holder TEXT NOT NULL,
    scope TEXT NOT NULL,
    access TEXT NOT NULL,
    seq BIGINT NOT NULL,
    first_seq BIGINT NOT NULL,
    present BIGINT NOT NULL,
    PRIMARY KEY (holder, scope)
) WITHOUT ROWID;

CREATE TABLE install_address (
    customer_number TEXT NOT NULL,
    address_id TEXT NOT NULL,
    digest BYTEA NOT NULL,
    line1 TEXT NOT NULL,
    line2 TEXT,
    line3 TEXT,
    line4 TEXT,
    city TEXT NOT NULL,
    state TEXT,
    postal_code TEXT,
    country TEXT NOT NULL, added_by TEXT, added_at TEXT,
    PRIMARY KEY (customer_number, address_id)
);

CREATE TABLE known_device (
  hash TEXT PRIMARY KEY,
  account_id TEXT NOT NULL,
  last_used_at TEXT NOT NULL
);
CREATE INDEX known_device_account ON known_device (account_id, last_used_at);

CREATE TABLE lease (
    session_id TEXT PRIMARY KEY,
    seq BIGINT NOT NULL,
    day TEXT NOT NULL
);

CREATE TABLE license (
  id TEXT PRIMARY KEY,
  entitlement_id TEXT NOT NULL,
  serial_number TEXT NOT NULL,
  sku TEXT NOT NULL,
  quantity BIGINT NOT NULL,
  printed BIGINT NOT NULL,
  host_id TEXT,
  system_type TEXT,
  deployed_tier TEXT,
  contact_email TEXT,
  contact_name TEXT,
  install_at TEXT,
  created_at TEXT NOT NULL
, san TEXT, version TEXT, state TEXT, superseded_by TEXT, acted_by TEXT, acted_site TEXT, customer_since TEXT);
CREATE INDEX license_entitlement ON license (entitlement_id);

CREATE TABLE license_event (
    id TEXT PRIMARY KEY,
    license_id TEXT NOT NULL,
    at TEXT NOT NULL,
    event TEXT NOT NULL,
    actor TEXT,
    actor_site TEXT,
    before_it TEXT,
    after_it TEXT,
    transaction_id TEXT NOT NULL
);
CREATE INDEX license_event_license ON license_event (license_id, at);

CREATE TABLE license_file (
  license_id TEXT PRIMARY KEY REFERENCES license (id),
  content BYTEA NOT NULL,
  signed_at TEXT NOT NULL
);

CREATE TABLE license_key (
  license_id TEXT NOT NULL REFERENCES license (id),
  position BIGINT NOT NULL,
  license_key TEXT NOT NULL, replaced BIGINT,
  PRIMARY KEY (license_id, position)
);

CREATE TABLE license_owner (
    license_id TEXT PRIMARY KEY,
    entitlement_id TEXT NOT NULL,
    order_number TEXT NOT NULL,
    account_id TEXT NOT NULL
, standing TEXT NOT NULL DEFAULT 'owner', tied BIGINT NOT NULL DEFAULT 0, released BIGINT NOT NULL DEFAULT 0, unattended_since TEXT);
CREATE INDEX license_owner_account ON license_owner (account_id);
CREATE INDEX license_owner_entitlement ON license_owner (entitlement_id);
CREATE INDEX license_owner_order ON license_owner (order_number);
CREATE INDEX license_owner_unattended ON license_owner (order_number) WHERE standing = 'unattended';

CREATE TABLE license_replaced (
    license_id TEXT NOT NULL,
    number BIGINT NOT NULL,
    replaced_at TEXT NOT NULL,
    host_id TEXT,
    content BYTEA,
    PRIMARY KEY (license_id, number)
);

CREATE TABLE lineage (
    entitlement_id TEXT PRIMARY KEY,
    serial_number TEXT NOT NULL,
    origin TEXT NOT NULL,
    from_entitlement TEXT NOT NULL,
    from_serial TEXT NOT NULL,
    sku TEXT NOT NULL,
    quantity BIGINT NOT NULL,
    took_last BIGINT NOT NULL,
    notification_id TEXT,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL
);
CREATE INDEX lineage_from ON lineage (from_entitlement);
CREATE INDEX lineage_from_serial ON lineage (from_serial);
CREATE INDEX lineage_serial ON lineage (serial_number);

CREATE TABLE mail_link (
  hash TEXT PRIMARY KEY,
  purpose TEXT NOT NULL,
  account_id TEXT NOT NULL,
  email TEXT,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  used_at TEXT
, generation BIGINT NOT NULL DEFAULT 0);
CREATE INDEX mail_link_account ON mail_link (account_id, purpose);
CREATE INDEX mail_link_expires ON mail_link (expires_at);

CREATE TABLE mail_outbox (
  id TEXT PRIMARY KEY,
  recipient TEXT NOT NULL,
  language TEXT NOT NULL,
  letter TEXT NOT NULL,
  created_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  tries BIGINT NOT NULL,
  done_at TEXT,
  last_error TEXT
, recipient_key TEXT NOT NULL DEFAULT '', news BIGINT NOT NULL DEFAULT 0, held BIGINT NOT NULL DEFAULT 0, link_generation BIGINT NOT NULL DEFAULT 0);
CREATE INDEX mail_outbox_due ON mail_outbox (due_at) WHERE done_at IS NULL;
CREATE INDEX mail_outbox_recipient ON mail_outbox (recipient_key, created_at);

CREATE TABLE member_source (
    support_id TEXT NOT NULL,
    email TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (support_id, email, source)
) WITHOUT ROWID;
CREATE INDEX member_source_email ON member_source (email);

CREATE TABLE merged_email (
    email TEXT PRIMARY KEY,
    account_id TEXT NOT NULL
);
CREATE INDEX merged_email_account ON merged_email (account_id);

CREATE TABLE migration (number BIGINT PRIMARY KEY, name TEXT NOT NULL);

CREATE TABLE notice (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL,
  at TEXT NOT NULL
);
CREATE INDEX notice_account ON notice (account_id, id);
CREATE INDEX notice_at ON notice (at);

CREATE TABLE order_contact (
    order_number TEXT NOT NULL,
    role TEXT NOT NULL,
    position BIGINT NOT NULL,
    email TEXT NOT NULL,
    email_compared TEXT,
    name TEXT NOT NULL,
    PRIMARY KEY (order_number, role, position)
) WITHOUT ROWID;
CREATE INDEX order_contact_email ON order_contact (email_compared, role);

CREATE TABLE order_line (
    order_number TEXT NOT NULL,
    line BIGINT NOT NULL,
    sku TEXT NOT NULL,
    kind TEXT NOT NULL,
    quantity BIGINT NOT NULL,
    price_tier TEXT,
    serial_number TEXT NOT NULL,
    starts_on TEXT,
    ends_on TEXT,
    renews TEXT,
    covers TEXT NOT NULL,
    printed_key TEXT,
    voucher_codes TEXT NOT NULL,
    flex_pool TEXT NOT NULL, position BIGINT, kept BIGINT NOT NULL DEFAULT 0, unlimited BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (order_number, line)
) WITHOUT ROWID;
CREATE INDEX order_line_renews ON order_line (renews) WHERE renews IS NOT NULL;
CREATE INDEX order_line_serial_number ON order_line (serial_number);

CREATE TABLE policy (
    policy_id TEXT PRIMARY KEY,
    digest BYTEA NOT NULL,
    sku TEXT,
    family TEXT,
    region TEXT,
    effective_from TEXT NOT NULL,
    effective_until TEXT,
    states TEXT NOT NULL
);

CREATE TABLE portal (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE product (
    sku TEXT PRIMARY KEY,
    digest BYTEA NOT NULL,
    name TEXT NOT NULL,
    family TEXT NOT NULL,
    version TEXT NOT NULL,
    platform TEXT,
    kind TEXT NOT NULL,
    needs_license_file BIGINT NOT NULL,
    register_alone BIGINT NOT NULL,
    not_transactable TEXT,
    replaced_by TEXT
);

CREATE TABLE receipt (
  account_id TEXT NOT NULL,
  idempotency_key TEXT NOT NULL,
  body_hash TEXT NOT NULL,
  answer TEXT NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (account_id, idempotency_key)
);
CREATE INDEX receipt_created ON receipt (created_at);

CREATE TABLE refresh_token (
  hash TEXT PRIMARY KEY,
  session_id TEXT NOT NULL,
  parent TEXT,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  used_at TEXT
);
CREATE INDEX refresh_token_expires ON refresh_token (expires_at);
CREATE INDEX refresh_token_parent ON refresh_token (parent);
CREATE INDEX refresh_token_session ON refresh_token (session_id);

CREATE TABLE release (
    sku TEXT NOT NULL,
    file_name TEXT NOT NULL,
    digest BYTEA NOT NULL,
    version TEXT NOT NULL,
    platform TEXT,
    language TEXT,
    size BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    released_on TEXT NOT NULL,
    needs_maintenance BIGINT NOT NULL,
    PRIMARY KEY (sku, file_name)
);

CREATE TABLE renewal_link (
    entitlement_id TEXT PRIMARY KEY,
    order_number TEXT NOT NULL,
    renews TEXT NOT NULL
);
CREATE INDEX renewal_link_order ON renewal_link (order_number);

CREATE TABLE request (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    account_id TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    serial_number TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at TEXT NOT NULL,
    settled_at TEXT,
    settled_by TEXT
, support_id TEXT, receiver TEXT, accepted BIGINT NOT NULL DEFAULT 0, care_confirms BIGINT NOT NULL DEFAULT 0, decider TEXT NOT NULL DEFAULT 'care', updated_at TEXT, expires_at TEXT, used_at TEXT);
CREATE INDEX request_account ON request (account_id, created_at);
CREATE INDEX request_decider ON request (decider, created_at) WHERE state IN ('open', 'needs_answer');
CREATE INDEX request_due ON request (expires_at) WHERE state IN ('open', 'needs_answer');
CREATE INDEX request_site ON request (support_id, state);
CREATE INDEX request_subject ON request (subject_id, state);

CREATE TABLE request_attachment (
    id TEXT PRIMARY KEY,
    request_id TEXT NOT NULL REFERENCES request (id),
    account_id TEXT NOT NULL,
    by_name TEXT,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    at TEXT NOT NULL
);
CREATE INDEX request_attachment_account ON request_attachment (account_id);
CREATE INDEX request_attachment_request ON request_attachment (request_id, id);

CREATE TABLE request_message (
    id TEXT PRIMARY KEY,
    request_id TEXT NOT NULL REFERENCES request (id),
    account_id TEXT NOT NULL,
    by_name TEXT,
    party TEXT NOT NULL,
    step TEXT NOT NULL,
    text TEXT NOT NULL,
    at TEXT NOT NULL
);
CREATE INDEX request_message_request ON request_message (request_id, id);

CREATE TABLE sales_order (
    order_number TEXT PRIMARY KEY,
    digest BYTEA NOT NULL,
    revision BIGINT NOT NULL,
    ordered_on TEXT NOT NULL,
    customer_number TEXT NOT NULL,
    end_customer TEXT NOT NULL,
    ship_to_name TEXT NOT NULL,
    reseller TEXT
);
CREATE INDEX sales_order_of_end_customer ON sales_order (end_customer, order_number);
CREATE INDEX sales_order_of_number ON sales_order (customer_number, order_number);
CREATE INDEX sales_order_of_reseller ON sales_order (reseller, order_number) WHERE reseller IS NOT NULL;

CREATE TABLE scope_entity (
    scope TEXT NOT NULL,
    kind BIGINT NOT NULL,
    id TEXT NOT NULL,
    seq BIGINT NOT NULL,
    present BIGINT NOT NULL,
    PRIMARY KEY (scope, kind, id)
) WITHOUT ROWID;
CREATE INDEX scope_entity_gone ON scope_entity (seq) WHERE present = 0;
CREATE INDEX scope_entity_seq ON scope_entity (scope, seq);

CREATE TABLE session (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL,
  created_at TEXT NOT NULL,
  last_used_at TEXT NOT NULL,
  revoked_at TEXT,
  revoked_for TEXT
, device_name TEXT, device TEXT);
CREATE INDEX session_account ON session (account_id);

CREATE TABLE share (
    id TEXT PRIMARY KEY,
    granted_by TEXT NOT NULL,
    holder TEXT NOT NULL,
    access TEXT NOT NULL,
    ends_on TEXT,
    ended BIGINT NOT NULL,
    granted_at TEXT NOT NULL
, description TEXT, note TEXT, own_note TEXT);
CREATE INDEX share_due ON share (ends_on) WHERE ended = 0;
CREATE INDEX share_granted_by ON share (granted_by, id) WHERE ended = 0;
CREATE INDEX share_holder ON share (holder) WHERE ended = 0;

CREATE TABLE share_item (
    share_id TEXT NOT NULL REFERENCES share (id),
    entitlement_id TEXT NOT NULL,
    order_number TEXT NOT NULL, active BIGINT NOT NULL DEFAULT 1,
    PRIMARY KEY (share_id, entitlement_id)
);
CREATE INDEX share_item_entitlement ON share_item (entitlement_id);
CREATE INDEX share_item_order ON share_item (order_number);

CREATE TABLE share_number (
    share_id TEXT NOT NULL REFERENCES share (id),
    customer_number TEXT NOT NULL,
    description TEXT,
    PRIMARY KEY (share_id, customer_number)
);
CREATE INDEX share_number_customer_number ON share_number (customer_number);

CREATE TABLE share_scope (
    share_id TEXT NOT NULL REFERENCES share (id),
    scope TEXT NOT NULL,
    PRIMARY KEY (share_id, scope)
);
CREATE INDEX share_scope_scope ON share_scope (scope);

CREATE TABLE share_site (
    share_id TEXT NOT NULL REFERENCES share (id),
    support_id TEXT NOT NULL,
    PRIMARY KEY (share_id, support_id)
);
CREATE INDEX share_site_support_id ON share_site (support_id, share_id);

CREATE TABLE share_use (
    share_id TEXT NOT NULL REFERENCES share (id),
    what TEXT NOT NULL,
    at TEXT NOT NULL,
    license_id TEXT,
    PRIMARY KEY (share_id, what)
);

CREATE TABLE site (
    support_id TEXT PRIMARY KEY,
    digest BYTEA NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    region TEXT NOT NULL
, time_zone TEXT);
CREATE VIEW site_administrator AS
    SELECT r.support_id, r.email FROM site_role r WHERE r.role = 'administrator'
    UNION SELECT p.support_id, p.email FROM site_person p WHERE p.role = 'administrator'
    AND NOT EXISTS (SELECT 1 FROM site_role r WHERE r.support_id = p.support_id AND r.email = p.email)
    AND NOT EXISTS (SELECT 1 FROM site_removal x WHERE x.support_id = p.support_id AND x.email = p.email);

CREATE TABLE site_invitation (
    support_id TEXT NOT NULL,
    email TEXT NOT NULL,
    name TEXT NOT NULL,
    invited_by TEXT NOT NULL,
    invited_at TEXT NOT NULL,
    accepted_at TEXT, level TEXT, role TEXT,
    PRIMARY KEY (support_id, email)
);
CREATE INDEX site_invitation_email ON site_invitation (email);
CREATE INDEX site_invitation_inviter ON site_invitation (invited_by, support_id);

CREATE TABLE site_level (
    support_id TEXT NOT NULL,
    email TEXT NOT NULL,
    level TEXT NOT NULL,
    named_by TEXT NOT NULL,
    named_at TEXT NOT NULL,
    PRIMARY KEY (support_id, email)
);

CREATE TABLE site_number (
    support_id TEXT NOT NULL REFERENCES site (support_id),
    customer_number TEXT NOT NULL,
    PRIMARY KEY (support_id, customer_number)
);

CREATE TABLE site_person (
    support_id TEXT NOT NULL REFERENCES site (support_id),
    email TEXT NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (support_id, email, role)
);
CREATE INDEX site_person_email ON site_person (email);

CREATE TABLE site_removal (
    support_id TEXT NOT NULL,
    email TEXT NOT NULL,
    removed_by TEXT NOT NULL,
    removed_at TEXT NOT NULL,
    PRIMARY KEY (support_id, email)
);

CREATE TABLE site_request (
    id TEXT PRIMARY KEY,
    support_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    email TEXT NOT NULL,
    requested_at TEXT NOT NULL,
    approved_by TEXT,
    approved_at TEXT
);
CREATE INDEX site_request_email ON site_request (email);

CREATE TABLE site_role (
    support_id TEXT NOT NULL,
    email TEXT NOT NULL,
    role TEXT NOT NULL,
    set_by TEXT NOT NULL,
    set_at TEXT NOT NULL,
    PRIMARY KEY (support_id, email)
);

CREATE TABLE site_scope (
    support_id TEXT NOT NULL,
    scope TEXT NOT NULL,
    orders BIGINT NOT NULL,
    PRIMARY KEY (support_id, scope)
) WITHOUT ROWID;

CREATE TABLE slot (
    kind BIGINT NOT NULL,
    id TEXT NOT NULL,
    slot TEXT NOT NULL,
    value TEXT,
    seq BIGINT NOT NULL,
    account_id TEXT NOT NULL,
    by_name TEXT,
    at TEXT NOT NULL,
    PRIMARY KEY (kind, id, slot)
) WITHOUT ROWID;

CREATE TABLE slot_history (
    kind BIGINT NOT NULL,
    id TEXT NOT NULL,
    seq BIGINT NOT NULL,
    slot TEXT NOT NULL,
    value TEXT NOT NULL,
    account_id TEXT NOT NULL,
    by_name TEXT,
    at TEXT NOT NULL,
    PRIMARY KEY (kind, id, seq, slot)
) WITHOUT ROWID;

CREATE TABLE step (
    account_id TEXT NOT NULL,
    idempotency_key TEXT NOT NULL,
    position BIGINT NOT NULL,
    result TEXT NOT NULL,
    PRIMARY KEY (account_id, idempotency_key, position)
) WITHOUT ROWID;

CREATE TABLE step_list (
    account_id TEXT NOT NULL,
    idempotency_key TEXT NOT NULL,
    body_hash TEXT NOT NULL,
    transaction_id TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    PRIMARY KEY (account_id, idempotency_key)
) WITHOUT ROWID;
CREATE INDEX step_list_begun ON step_list (begun_at);

CREATE TABLE upgrade_notification (
    notification_id TEXT PRIMARY KEY,
    digest BYTEA NOT NULL,
    customer_number TEXT NOT NULL,
    company TEXT NOT NULL,
    offers TEXT NOT NULL
);

CREATE TABLE upgrade_offer (
    notification_id TEXT NOT NULL,
    serial_number TEXT NOT NULL,
    to_sku TEXT NOT NULL,
    from_sku TEXT NOT NULL,
    quantity BIGINT NOT NULL,
    customer_number TEXT NOT NULL,
    PRIMARY KEY (notification_id, serial_number, to_sku)
);
CREATE INDEX upgrade_offer_serial ON upgrade_offer (serial_number);

CREATE TABLE voucher (
    code TEXT NOT NULL,
    entitlement_id TEXT NOT NULL,
    position BIGINT NOT NULL,
    used_at TEXT,
    used_by TEXT,
    license_id TEXT,
    became TEXT,
    became_entitlement TEXT,
    PRIMARY KEY (code, entitlement_id)
);
CREATE INDEX voucher_entitlement ON voucher (entitlement_id, position);
