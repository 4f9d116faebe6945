//! Every message as a function that takes its variables, in the order of their names.
//!
//! Generated from locales/en by `cargo run -p licet-i18n --bin messages`. Never edit.
#![allow(clippy::too_many_arguments, reason = "a text takes what it takes")]

use fluent_bundle::FluentValue;

use crate::Text;

/// `access-full`: full access
#[must_use]
pub fn access_full() -> Text<'static> {
    Text::new("access-full")
}

/// `access-install`: install
#[must_use]
pub fn access_install() -> Text<'static> {
    Text::new("access-install")
}

/// `access-keys`: view with keys
#[must_use]
pub fn access_keys() -> Text<'static> {
    Text::new("access-keys")
}

/// `access-view`: view only
#[must_use]
pub fn access_view() -> Text<'static> {
    Text::new("access-view")
}

/// `action-sync`: Sync now
#[must_use]
pub fn action_sync() -> Text<'static> {
    Text::new("action-sync")
}

/// `action-sync-cancel`: Stop syncing
#[must_use]
pub fn action_sync_cancel() -> Text<'static> {
    Text::new("action-sync-cancel")
}

/// `action-theme-dark`: Use dark theme
#[must_use]
pub fn action_theme_dark() -> Text<'static> {
    Text::new("action-theme-dark")
}

/// `action-theme-light`: Use light theme
#[must_use]
pub fn action_theme_light() -> Text<'static> {
    Text::new("action-theme-light")
}

/// `action-theme-system`: Use system theme
#[must_use]
pub fn action_theme_system() -> Text<'static> {
    Text::new("action-theme-system")
}

/// `altered-access`: Your access
#[must_use]
pub fn altered_access() -> Text<'static> {
    Text::new("altered-access")
}

/// `altered-covers`: values alone
#[must_use]
pub fn altered_covers() -> Text<'static> {
    Text::new("altered-covers")
}

/// `altered-customer-number`: Customer number
#[must_use]
pub fn altered_customer_number() -> Text<'static> {
    Text::new("altered-customer-number")
}

/// `altered-deployed-tier`: Deployed price tier
#[must_use]
pub fn altered_deployed_tier() -> Text<'static> {
    Text::new("altered-deployed-tier")
}

/// `altered-ends-on`: values alone
#[must_use]
pub fn altered_ends_on() -> Text<'static> {
    Text::new("altered-ends-on")
}

/// `altered-file-name`: values alone
#[must_use]
pub fn altered_file_name() -> Text<'static> {
    Text::new("altered-file-name")
}

/// `altered-flex-pool`: values alone
#[must_use]
pub fn altered_flex_pool() -> Text<'static> {
    Text::new("altered-flex-pool")
}

/// `altered-host-id`: values alone
#[must_use]
pub fn altered_host_id() -> Text<'static> {
    Text::new("altered-host-id")
}

/// `altered-install-at`: Install-at address
#[must_use]
pub fn altered_install_at() -> Text<'static> {
    Text::new("altered-install-at")
}

/// `altered-key-printed`: Key on certificate
#[must_use]
pub fn altered_key_printed() -> Text<'static> {
    Text::new("altered-key-printed")
}

/// `altered-keys`: values alone
#[must_use]
pub fn altered_keys() -> Text<'static> {
    Text::new("altered-keys")
}

/// `altered-kind`: values alone
#[must_use]
pub fn altered_kind() -> Text<'static> {
    Text::new("altered-kind")
}

/// `altered-language`: values alone
#[must_use]
pub fn altered_language() -> Text<'static> {
    Text::new("altered-language")
}

/// `altered-needs-maintenance`: Needs maintenance
#[must_use]
pub fn altered_needs_maintenance() -> Text<'static> {
    Text::new("altered-needs-maintenance")
}

/// `altered-order-number`: Order number
#[must_use]
pub fn altered_order_number() -> Text<'static> {
    Text::new("altered-order-number")
}

/// `altered-ordered-on`: values alone
#[must_use]
pub fn altered_ordered_on() -> Text<'static> {
    Text::new("altered-ordered-on")
}

/// `altered-other`: Other detail
#[must_use]
pub fn altered_other() -> Text<'static> {
    Text::new("altered-other")
}

/// `altered-owner`: values alone
#[must_use]
pub fn altered_owner() -> Text<'static> {
    Text::new("altered-owner")
}

/// `altered-owner-name`: values alone
#[must_use]
pub fn altered_owner_name() -> Text<'static> {
    Text::new("altered-owner-name")
}

/// `altered-partner`: values alone
#[must_use]
pub fn altered_partner() -> Text<'static> {
    Text::new("altered-partner")
}

/// `altered-platform`: values alone
#[must_use]
pub fn altered_platform() -> Text<'static> {
    Text::new("altered-platform")
}

/// `altered-price-tier`: values alone
#[must_use]
pub fn altered_price_tier() -> Text<'static> {
    Text::new("altered-price-tier")
}

/// `altered-product`: values alone
#[must_use]
pub fn altered_product() -> Text<'static> {
    Text::new("altered-product")
}

/// `altered-quantity`: values alone
#[must_use]
pub fn altered_quantity() -> Text<'static> {
    Text::new("altered-quantity")
}

/// `altered-registered-at`: values alone
#[must_use]
pub fn altered_registered_at() -> Text<'static> {
    Text::new("altered-registered-at")
}

/// `altered-released-on`: Released
#[must_use]
pub fn altered_released_on() -> Text<'static> {
    Text::new("altered-released-on")
}

/// `altered-renewed-by`: Renewed by
#[must_use]
pub fn altered_renewed_by() -> Text<'static> {
    Text::new("altered-renewed-by")
}

/// `altered-renews`: Renews
#[must_use]
pub fn altered_renews() -> Text<'static> {
    Text::new("altered-renews")
}

/// `altered-reseller-name`: values alone
#[must_use]
pub fn altered_reseller_name() -> Text<'static> {
    Text::new("altered-reseller-name")
}

/// `altered-serial-number`: values alone
#[must_use]
pub fn altered_serial_number() -> Text<'static> {
    Text::new("altered-serial-number")
}

/// `altered-sha256`: Checksum
#[must_use]
pub fn altered_sha256() -> Text<'static> {
    Text::new("altered-sha256")
}

/// `altered-shared`: Shared with you
#[must_use]
pub fn altered_shared() -> Text<'static> {
    Text::new("altered-shared")
}

/// `altered-site`: values alone
#[must_use]
pub fn altered_site() -> Text<'static> {
    Text::new("altered-site")
}

/// `altered-site-name`: values alone
#[must_use]
pub fn altered_site_name() -> Text<'static> {
    Text::new("altered-site-name")
}

/// `altered-size`: Size
#[must_use]
pub fn altered_size() -> Text<'static> {
    Text::new("altered-size")
}

/// `altered-sku`: SKU
#[must_use]
pub fn altered_sku() -> Text<'static> {
    Text::new("altered-sku")
}

/// `altered-starts-on`: Start date
#[must_use]
pub fn altered_starts_on() -> Text<'static> {
    Text::new("altered-starts-on")
}

/// `altered-support-id`: values alone
#[must_use]
pub fn altered_support_id() -> Text<'static> {
    Text::new("altered-support-id")
}

/// `altered-system-type`: values alone
#[must_use]
pub fn altered_system_type() -> Text<'static> {
    Text::new("altered-system-type")
}

/// `altered-technical-contact`: values alone
#[must_use]
pub fn altered_technical_contact() -> Text<'static> {
    Text::new("altered-technical-contact")
}

/// `altered-version`: values alone
#[must_use]
pub fn altered_version() -> Text<'static> {
    Text::new("altered-version")
}

/// `altered-voucher-count`: Voucher codes
#[must_use]
pub fn altered_voucher_count() -> Text<'static> {
    Text::new("altered-voucher-count")
}

/// `app-action-search`: Search licenses
#[must_use]
pub fn app_action_search() -> Text<'static> {
    Text::new("app-action-search")
}

/// `app-error-unknown`: Something went wrong ( ). Try again. If it keeps happening, restart Licet.
pub fn app_error_unknown<'a>(code: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("app-error-unknown")
        .with("code", code)
}

/// `app-name`: Licet
#[must_use]
pub fn app_name() -> Text<'static> {
    Text::new("app-name")
}

/// `app-search`: Search licenses
#[must_use]
pub fn app_search() -> Text<'static> {
    Text::new("app-search")
}

/// `app-search-placeholder`: Search serial, product, order, host…
#[must_use]
pub fn app_search_placeholder() -> Text<'static> {
    Text::new("app-search-placeholder")
}

/// `app-skip-to-content`: Skip to content
#[must_use]
pub fn app_skip_to_content() -> Text<'static> {
    Text::new("app-skip-to-content")
}

/// `app-title`: · Licet
pub fn app_title<'a>(screen: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("app-title")
        .with("screen", screen)
}

/// `catalog-all-sites`: All sites
#[must_use]
pub fn catalog_all_sites() -> Text<'static> {
    Text::new("catalog-all-sites")
}

/// `catalog-clear`: Clear
#[must_use]
pub fn catalog_clear() -> Text<'static> {
    Text::new("catalog-clear")
}

/// `catalog-clear-all`: Show all licenses
#[must_use]
pub fn catalog_clear_all() -> Text<'static> {
    Text::new("catalog-clear-all")
}

/// `catalog-column-family`: Product family
#[must_use]
pub fn catalog_column_family() -> Text<'static> {
    Text::new("catalog-column-family")
}

/// `catalog-column-host`: Host ID
#[must_use]
pub fn catalog_column_host() -> Text<'static> {
    Text::new("catalog-column-host")
}

/// `catalog-column-kind`: Type
#[must_use]
pub fn catalog_column_kind() -> Text<'static> {
    Text::new("catalog-column-kind")
}

/// `catalog-column-order`: Order
#[must_use]
pub fn catalog_column_order() -> Text<'static> {
    Text::new("catalog-column-order")
}

/// `catalog-column-ordered-on`: Order date
#[must_use]
pub fn catalog_column_ordered_on() -> Text<'static> {
    Text::new("catalog-column-ordered-on")
}

/// `catalog-column-partner`: Reseller
#[must_use]
pub fn catalog_column_partner() -> Text<'static> {
    Text::new("catalog-column-partner")
}

/// `catalog-column-product`: Product
#[must_use]
pub fn catalog_column_product() -> Text<'static> {
    Text::new("catalog-column-product")
}

/// `catalog-column-quantity`: Quantity
#[must_use]
pub fn catalog_column_quantity() -> Text<'static> {
    Text::new("catalog-column-quantity")
}

/// `catalog-column-registered`: Registered
#[must_use]
pub fn catalog_column_registered() -> Text<'static> {
    Text::new("catalog-column-registered")
}

/// `catalog-column-serial`: Serial number
#[must_use]
pub fn catalog_column_serial() -> Text<'static> {
    Text::new("catalog-column-serial")
}

/// `catalog-column-site`: Site
#[must_use]
pub fn catalog_column_site() -> Text<'static> {
    Text::new("catalog-column-site")
}

/// `catalog-column-tags`: Tags
#[must_use]
pub fn catalog_column_tags() -> Text<'static> {
    Text::new("catalog-column-tags")
}

/// `catalog-column-term`: Term
#[must_use]
pub fn catalog_column_term() -> Text<'static> {
    Text::new("catalog-column-term")
}

/// `catalog-columns`: Columns
#[must_use]
pub fn catalog_columns() -> Text<'static> {
    Text::new("catalog-columns")
}

/// `catalog-columns-usual`: Reset columns
#[must_use]
pub fn catalog_columns_usual() -> Text<'static> {
    Text::new("catalog-columns-usual")
}

/// `catalog-details`: Details
#[must_use]
pub fn catalog_details() -> Text<'static> {
    Text::new("catalog-details")
}

/// `catalog-empty`: No licenses yet
#[must_use]
pub fn catalog_empty() -> Text<'static> {
    Text::new("catalog-empty")
}

/// `catalog-empty-text`: The licenses that you have access to appear here after a sync.
#[must_use]
pub fn catalog_empty_text() -> Text<'static> {
    Text::new("catalog-empty-text")
}

/// `catalog-filter-apply`: Apply
#[must_use]
pub fn catalog_filter_apply() -> Text<'static> {
    Text::new("catalog-filter-apply")
}

/// `catalog-filter-clear`: Clear
pub fn catalog_filter_clear<'a>(name: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("catalog-filter-clear")
        .with("name", name)
}

/// `catalog-filter-field`: Field
#[must_use]
pub fn catalog_filter_field() -> Text<'static> {
    Text::new("catalog-filter-field")
}

/// `catalog-filter-field-title`: Filter by field
#[must_use]
pub fn catalog_filter_field_title() -> Text<'static> {
    Text::new("catalog-filter-field-title")
}

/// `catalog-filter-kind`: Type
#[must_use]
pub fn catalog_filter_kind() -> Text<'static> {
    Text::new("catalog-filter-kind")
}

/// `catalog-filter-nothing`: No options yet
#[must_use]
pub fn catalog_filter_nothing() -> Text<'static> {
    Text::new("catalog-filter-nothing")
}

/// `catalog-filter-partner`: Reseller
#[must_use]
pub fn catalog_filter_partner() -> Text<'static> {
    Text::new("catalog-filter-partner")
}

/// `catalog-filter-product`: Product
#[must_use]
pub fn catalog_filter_product() -> Text<'static> {
    Text::new("catalog-filter-product")
}

/// `catalog-filter-registered`: Registered
#[must_use]
pub fn catalog_filter_registered() -> Text<'static> {
    Text::new("catalog-filter-registered")
}

/// `catalog-filter-set`: :
pub fn catalog_filter_set<'a>(name: impl Into<FluentValue<'a>>, value: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("catalog-filter-set")
        .with("name", name)
        .with("value", value)
}

/// `catalog-filter-several`: +
pub fn catalog_filter_several<'a>(first: impl Into<FluentValue<'a>>, more: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("catalog-filter-several")
        .with("first", first)
        .with("more", more)
}

/// `catalog-filter-site`: Site
#[must_use]
pub fn catalog_filter_site() -> Text<'static> {
    Text::new("catalog-filter-site")
}

/// `catalog-filter-tag`: Tag
#[must_use]
pub fn catalog_filter_tag() -> Text<'static> {
    Text::new("catalog-filter-tag")
}

/// `catalog-filter-term`: Term
#[must_use]
pub fn catalog_filter_term() -> Text<'static> {
    Text::new("catalog-filter-term")
}

/// `catalog-filter-test`: Condition
#[must_use]
pub fn catalog_filter_test() -> Text<'static> {
    Text::new("catalog-filter-test")
}

/// `catalog-filter-value`: Value
#[must_use]
pub fn catalog_filter_value() -> Text<'static> {
    Text::new("catalog-filter-value")
}

/// `catalog-filters`: Filters
#[must_use]
pub fn catalog_filters() -> Text<'static> {
    Text::new("catalog-filters")
}

/// `catalog-grid`: Licenses
#[must_use]
pub fn catalog_grid() -> Text<'static> {
    Text::new("catalog-grid")
}

/// `catalog-loading`: Loading your catalog
#[must_use]
pub fn catalog_loading() -> Text<'static> {
    Text::new("catalog-loading")
}

/// `catalog-loading-text`: Licenses appear here as they load. Meanwhile you can use the rest of Licet.
#[must_use]
pub fn catalog_loading_text() -> Text<'static> {
    Text::new("catalog-loading-text")
}

/// `catalog-no`: No
#[must_use]
pub fn catalog_no() -> Text<'static> {
    Text::new("catalog-no")
}

/// `catalog-not-registered`: Not registered
#[must_use]
pub fn catalog_not_registered() -> Text<'static> {
    Text::new("catalog-not-registered")
}

/// `catalog-nothing`: No matches
#[must_use]
pub fn catalog_nothing() -> Text<'static> {
    Text::new("catalog-nothing")
}

/// `catalog-nothing-text`: No licenses match your search and filters.
#[must_use]
pub fn catalog_nothing_text() -> Text<'static> {
    Text::new("catalog-nothing-text")
}

/// `catalog-registered`: Registered
#[must_use]
pub fn catalog_registered() -> Text<'static> {
    Text::new("catalog-registered")
}

/// `catalog-resize-details`: Resize details
#[must_use]
pub fn catalog_resize_details() -> Text<'static> {
    Text::new("catalog-resize-details")
}

/// `catalog-shown`: of
pub fn catalog_shown<'a>(of: impl Into<FluentValue<'a>>, shown: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("catalog-shown")
        .with("of", of)
        .with("shown", shown)
}

/// `catalog-site-urgent`: contract lapsed or ending within 30 days contracts lapsed or ending within 30 days
pub fn catalog_site_urgent(count: i64) -> Text<'static> {
    Text::new("catalog-site-urgent")
        .with("count", count)
}

/// `catalog-sites`: Sites
#[must_use]
pub fn catalog_sites() -> Text<'static> {
    Text::new("catalog-sites")
}

/// `catalog-toggle-details`: Show or hide details
#[must_use]
pub fn catalog_toggle_details() -> Text<'static> {
    Text::new("catalog-toggle-details")
}

/// `catalog-yes`: Yes
#[must_use]
pub fn catalog_yes() -> Text<'static> {
    Text::new("catalog-yes")
}

/// `change-added-entitlement`: One license added licenses added
pub fn change_added_entitlement(count: i64) -> Text<'static> {
    Text::new("change-added-entitlement")
        .with("count", count)
}

/// `change-added-license`: One license registered licenses registered
pub fn change_added_license(count: i64) -> Text<'static> {
    Text::new("change-added-license")
        .with("count", count)
}

/// `change-added-other`: One record added records added
pub fn change_added_other(count: i64) -> Text<'static> {
    Text::new("change-added-other")
        .with("count", count)
}

/// `change-added-release`: One software package released software packages released
pub fn change_added_release(count: i64) -> Text<'static> {
    Text::new("change-added-release")
        .with("count", count)
}

/// `change-added-release-one`: released
pub fn change_added_release_one<'a>(name: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("change-added-release-one")
        .with("name", name)
}

/// `change-among-them`: including
pub fn change_among_them<'a>(name: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("change-among-them")
        .with("name", name)
}

/// `change-changed-entitlement`: One license changed licenses changed
pub fn change_changed_entitlement(count: i64) -> Text<'static> {
    Text::new("change-changed-entitlement")
        .with("count", count)
}

/// `change-changed-license`: One registration changed registrations changed
pub fn change_changed_license(count: i64) -> Text<'static> {
    Text::new("change-changed-license")
        .with("count", count)
}

/// `change-changed-other`: One record changed records changed
pub fn change_changed_other(count: i64) -> Text<'static> {
    Text::new("change-changed-other")
        .with("count", count)
}

/// `change-changed-release`: One software package changed software packages changed
pub fn change_changed_release(count: i64) -> Text<'static> {
    Text::new("change-changed-release")
        .with("count", count)
}

/// `change-hidden`: One license no longer visible licenses no longer visible
pub fn change_hidden(count: i64) -> Text<'static> {
    Text::new("change-hidden")
        .with("count", count)
}

/// `change-lapsed`: One contract lapsed contracts lapsed
pub fn change_lapsed(count: i64) -> Text<'static> {
    Text::new("change-lapsed")
        .with("count", count)
}

/// `change-now`: now
pub fn change_now<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("change-now")
        .with("serial", serial)
}

/// `change-removed`: One license removed licenses removed
pub fn change_removed(count: i64) -> Text<'static> {
    Text::new("change-removed")
        .with("count", count)
}

/// `change-renewed`: One contract renewed contracts renewed
pub fn change_renewed(count: i64) -> Text<'static> {
    Text::new("change-renewed")
        .with("count", count)
}

/// `change-renewed-one`: renewed
pub fn change_renewed_one<'a>(name: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("change-renewed-one")
        .with("name", name)
}

/// `changes-becomes`: changed to
#[must_use]
pub fn changes_becomes() -> Text<'static> {
    Text::new("changes-becomes")
}

/// `changes-more`: One more change more changes
pub fn changes_more(count: i64) -> Text<'static> {
    Text::new("changes-more")
        .with("count", count)
}

/// `changes-more-many`: At least more changes
pub fn changes_more_many(count: i64) -> Text<'static> {
    Text::new("changes-more-many")
        .with("count", count)
}

/// `changes-part-vendor`: From vendor
#[must_use]
pub fn changes_part_vendor() -> Text<'static> {
    Text::new("changes-part-vendor")
}

/// `changes-part-yours`: My changes
#[must_use]
pub fn changes_part_yours() -> Text<'static> {
    Text::new("changes-part-yours")
}

/// `contact-edit`: Change technical contact
#[must_use]
pub fn contact_edit() -> Text<'static> {
    Text::new("contact-edit")
}

/// `contact-name`: Name
#[must_use]
pub fn contact_name() -> Text<'static> {
    Text::new("contact-name")
}

/// `contact-saved`: Technical contact saved
#[must_use]
pub fn contact_saved() -> Text<'static> {
    Text::new("contact-saved")
}

/// `contact-text`: Changes apply to everyone with access to this license. To remove the contact, leave both f
#[must_use]
pub fn contact_text() -> Text<'static> {
    Text::new("contact-text")
}

/// `contact-title`: Technical contact of
pub fn contact_title<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("contact-title")
        .with("serial", serial)
}

/// `control-cancel`: Cancel
#[must_use]
pub fn control_cancel() -> Text<'static> {
    Text::new("control-cancel")
}

/// `control-close`: Close
#[must_use]
pub fn control_close() -> Text<'static> {
    Text::new("control-close")
}

/// `control-date-form`: Enter a date, for example .
pub fn control_date_form<'a>(example: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("control-date-form")
        .with("example", example)
}

/// `control-date-hint`: For example
pub fn control_date_hint<'a>(example: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("control-date-hint")
        .with("example", example)
}

/// `control-date-no-such-day`: This date doesn't exist. Check day and month.
#[must_use]
pub fn control_date_no_such_day() -> Text<'static> {
    Text::new("control-date-no-such-day")
}

/// `control-nothing-found`: Nothing found
#[must_use]
pub fn control_nothing_found() -> Text<'static> {
    Text::new("control-nothing-found")
}

/// `control-number-form`: Enter a number, for example .
pub fn control_number_form<'a>(example: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("control-number-form")
        .with("example", example)
}

/// `control-optional`: optional
#[must_use]
pub fn control_optional() -> Text<'static> {
    Text::new("control-optional")
}

/// `control-password-hide`: Hide password
#[must_use]
pub fn control_password_hide() -> Text<'static> {
    Text::new("control-password-hide")
}

/// `control-password-show`: Show password
#[must_use]
pub fn control_password_show() -> Text<'static> {
    Text::new("control-password-show")
}

/// `control-show-chart`: Show as chart
#[must_use]
pub fn control_show_chart() -> Text<'static> {
    Text::new("control-show-chart")
}

/// `control-show-table`: Show as table
#[must_use]
pub fn control_show_table() -> Text<'static> {
    Text::new("control-show-table")
}

/// `control-try-again`: Try again
#[must_use]
pub fn control_try_again() -> Text<'static> {
    Text::new("control-try-again")
}

/// `create-agreement-accept`: I accept
#[must_use]
pub fn create_agreement_accept() -> Text<'static> {
    Text::new("create-agreement-accept")
}

/// `create-agreement-choice`: Agreement
#[must_use]
pub fn create_agreement_choice() -> Text<'static> {
    Text::new("create-agreement-choice")
}

/// `create-agreement-decline`: I decline
#[must_use]
pub fn create_agreement_decline() -> Text<'static> {
    Text::new("create-agreement-decline")
}

/// `create-agreement-declined`: You can't create an account without accepting the agreement. Nothing was sent, and your en
#[must_use]
pub fn create_agreement_declined() -> Text<'static> {
    Text::new("create-agreement-declined")
}

/// `create-agreement-loading`: Loading agreement
#[must_use]
pub fn create_agreement_loading() -> Text<'static> {
    Text::new("create-agreement-loading")
}

/// `create-agreement-none`: This portal has no agreement.
#[must_use]
pub fn create_agreement_none() -> Text<'static> {
    Text::new("create-agreement-none")
}

/// `create-back`: Back to sign-in
#[must_use]
pub fn create_back() -> Text<'static> {
    Text::new("create-back")
}

/// `create-done-hint`: Nothing after a few minutes? Check your spam folder or resend the e-mail.
#[must_use]
pub fn create_done_hint() -> Text<'static> {
    Text::new("create-done-hint")
}

/// `create-done-text`: An e-mail to is on its way. Open the link in it to confirm your address, then sign in.
pub fn create_done_text<'a>(email: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("create-done-text")
        .with("email", email)
}

/// `create-done-title`: Check your e-mail
#[must_use]
pub fn create_done_title() -> Text<'static> {
    Text::new("create-done-title")
}

/// `create-email`: E-mail
#[must_use]
pub fn create_email() -> Text<'static> {
    Text::new("create-email")
}

/// `create-email-again`: Confirm e-mail
#[must_use]
pub fn create_email_again() -> Text<'static> {
    Text::new("create-email-again")
}

/// `create-email-hint`: Used to sign in and to match your orders.
#[must_use]
pub fn create_email_hint() -> Text<'static> {
    Text::new("create-email-hint")
}

/// `create-lead`: One account for all your organization's licenses. Orders that name your e-mail appear afte
#[must_use]
pub fn create_lead() -> Text<'static> {
    Text::new("create-lead")
}

/// `create-password`: Password
#[must_use]
pub fn create_password() -> Text<'static> {
    Text::new("create-password")
}

/// `create-password-again`: Confirm password
#[must_use]
pub fn create_password_again() -> Text<'static> {
    Text::new("create-password-again")
}

/// `create-password-easy`: Easy to guess: repetitive or based on your name
#[must_use]
pub fn create_password_easy() -> Text<'static> {
    Text::new("create-password-easy")
}

/// `create-password-enough`: Acceptable. Longer is harder to guess.
#[must_use]
pub fn create_password_enough() -> Text<'static> {
    Text::new("create-password-enough")
}

/// `create-password-good`: Hard to guess
#[must_use]
pub fn create_password_good() -> Text<'static> {
    Text::new("create-password-good")
}

/// `create-password-hint`: At least one character. Several words are easy to remember.At least characters. Several wo
pub fn create_password_hint(minimum: i64) -> Text<'static> {
    Text::new("create-password-hint")
        .with("minimum", minimum)
}

/// `create-password-strong`: Very hard to guess
#[must_use]
pub fn create_password_strong() -> Text<'static> {
    Text::new("create-password-strong")
}

/// `create-password-too-short`: One more character needed. more characters needed.
pub fn create_password_too_short(missing: i64) -> Text<'static> {
    Text::new("create-password-too-short")
        .with("missing", missing)
}

/// `create-section-address`: Address
#[must_use]
pub fn create_section_address() -> Text<'static> {
    Text::new("create-section-address")
}

/// `create-section-agreement`: Agreement
#[must_use]
pub fn create_section_agreement() -> Text<'static> {
    Text::new("create-section-agreement")
}

/// `create-section-sign-in`: Sign-in
#[must_use]
pub fn create_section_sign_in() -> Text<'static> {
    Text::new("create-section-sign-in")
}

/// `create-section-you`: You and your organization
#[must_use]
pub fn create_section_you() -> Text<'static> {
    Text::new("create-section-you")
}

/// `create-submit`: Create account
#[must_use]
pub fn create_submit() -> Text<'static> {
    Text::new("create-submit")
}

/// `create-title`: Create account
#[must_use]
pub fn create_title() -> Text<'static> {
    Text::new("create-title")
}

/// `deliver-copied`: Passphrase copied
#[must_use]
pub fn deliver_copied() -> Text<'static> {
    Text::new("deliver-copied")
}

/// `deliver-copy`: Copy
#[must_use]
pub fn deliver_copy() -> Text<'static> {
    Text::new("deliver-copy")
}

/// `deliver-email`: E-mail
#[must_use]
pub fn deliver_email() -> Text<'static> {
    Text::new("deliver-email")
}

/// `deliver-generate`: Generate
#[must_use]
pub fn deliver_generate() -> Text<'static> {
    Text::new("deliver-generate")
}

/// `deliver-mail`: Send e-mail
#[must_use]
pub fn deliver_mail() -> Text<'static> {
    Text::new("deliver-mail")
}

/// `deliver-mail-text`: Keys are sent in plain text, with license files attached.
#[must_use]
pub fn deliver_mail_text() -> Text<'static> {
    Text::new("deliver-mail-text")
}

/// `deliver-mailed`: Sending keys and files to .
pub fn deliver_mailed<'a>(to: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("deliver-mailed")
        .with("to", to)
}

/// `deliver-once`: Shown only here and not stored anywhere.
#[must_use]
pub fn deliver_once() -> Text<'static> {
    Text::new("deliver-once")
}

/// `deliver-open`: How to open the file
#[must_use]
pub fn deliver_open() -> Text<'static> {
    Text::new("deliver-open")
}

/// `deliver-open-text`: A tar archive encrypted with age. Any age tool can open it. This command asks for the pass
#[must_use]
pub fn deliver_open_text() -> Text<'static> {
    Text::new("deliver-open-text")
}

/// `deliver-own`: Enter my own
#[must_use]
pub fn deliver_own() -> Text<'static> {
    Text::new("deliver-own")
}

/// `deliver-passphrase-hint`: At least characters. Not stored anywhere.
pub fn deliver_passphrase_hint(minimum: i64) -> Text<'static> {
    Text::new("deliver-passphrase-hint")
        .with("minimum", minimum)
}

/// `deliver-saved`: Saved to
pub fn deliver_saved<'a>(path: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("deliver-saved")
        .with("path", path)
}

/// `deliver-seal`: Save sealed file
#[must_use]
pub fn deliver_seal() -> Text<'static> {
    Text::new("deliver-seal")
}

/// `deliver-sealed`: Sealed file saved
#[must_use]
pub fn deliver_sealed() -> Text<'static> {
    Text::new("deliver-sealed")
}

/// `deliver-sealed-text`: One encrypted file with keys and license files. Send its passphrase over a different chann
#[must_use]
pub fn deliver_sealed_text() -> Text<'static> {
    Text::new("deliver-sealed-text")
}

/// `deliver-tell`: Send the recipient the passphrase over a different channel.
#[must_use]
pub fn deliver_tell() -> Text<'static> {
    Text::new("deliver-tell")
}

/// `deliver-text`: : send keys and license files to one person. Recorded in each license's history.
pub fn deliver_text<'a>(what: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("deliver-text")
        .with("what", what)
}

/// `deliver-title`: Deliver keys
#[must_use]
pub fn deliver_title() -> Text<'static> {
    Text::new("deliver-title")
}

/// `deliver-to`: To
#[must_use]
pub fn deliver_to() -> Text<'static> {
    Text::new("deliver-to")
}

/// `deliver-to-hint`: Only the order's contacts, the technical contact and the owner can receive keys.
#[must_use]
pub fn deliver_to_hint() -> Text<'static> {
    Text::new("deliver-to-hint")
}

/// `deliver-to-other`: Another e-mail
#[must_use]
pub fn deliver_to_other() -> Text<'static> {
    Text::new("deliver-to-other")
}

/// `deliver-to-unknown`: This e-mail doesn't belong to a contact on the order, the technical contact or the owner.
#[must_use]
pub fn deliver_to_unknown() -> Text<'static> {
    Text::new("deliver-to-unknown")
}

/// `deliver-way`: Method
#[must_use]
pub fn deliver_way() -> Text<'static> {
    Text::new("deliver-way")
}

/// `deliver-way-mail`: E-mail
#[must_use]
pub fn deliver_way_mail() -> Text<'static> {
    Text::new("deliver-way-mail")
}

/// `deliver-way-sealed`: Sealed file
#[must_use]
pub fn deliver_way_sealed() -> Text<'static> {
    Text::new("deliver-way-sealed")
}

/// `details-close`: Close details
#[must_use]
pub fn details_close() -> Text<'static> {
    Text::new("details-close")
}

/// `details-contact`: Contact
#[must_use]
pub fn details_contact() -> Text<'static> {
    Text::new("details-contact")
}

/// `details-copied`: copied
pub fn details_copied<'a>(text: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("details-copied")
        .with("text", text)
}

/// `details-copy-order`: Copy order number
#[must_use]
pub fn details_copy_order() -> Text<'static> {
    Text::new("details-copy-order")
}

/// `details-copy-serial`: Copy serial number
#[must_use]
pub fn details_copy_serial() -> Text<'static> {
    Text::new("details-copy-serial")
}

/// `details-covered-by`: Covered by
#[must_use]
pub fn details_covered_by() -> Text<'static> {
    Text::new("details-covered-by")
}

/// `details-covers`: Covers
#[must_use]
pub fn details_covers() -> Text<'static> {
    Text::new("details-covers")
}

/// `details-customer`: Customer
#[must_use]
pub fn details_customer() -> Text<'static> {
    Text::new("details-customer")
}

/// `details-download`: Download
#[must_use]
pub fn details_download() -> Text<'static> {
    Text::new("details-download")
}

/// `details-download-started`: Downloading
pub fn details_download_started<'a>(file: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("details-download-started")
        .with("file", file)
}

/// `details-file-download`: Download
pub fn details_file_download<'a>(file: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("details-file-download")
        .with("file", file)
}

/// `details-file-open`: Show in folder
#[must_use]
pub fn details_file_open() -> Text<'static> {
    Text::new("details-file-open")
}

/// `details-file-progress`: Progress of
pub fn details_file_progress<'a>(file: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("details-file-progress")
        .with("file", file)
}

/// `details-get-license-file`: Download license file
#[must_use]
pub fn details_get_license_file() -> Text<'static> {
    Text::new("details-get-license-file")
}

/// `details-installer`: Installer
#[must_use]
pub fn details_installer() -> Text<'static> {
    Text::new("details-installer")
}

/// `details-key`: Key
#[must_use]
pub fn details_key() -> Text<'static> {
    Text::new("details-key")
}

/// `details-key-copied`: Key copied
#[must_use]
pub fn details_key_copied() -> Text<'static> {
    Text::new("details-key-copied")
}

/// `details-key-copy`: Copy key
#[must_use]
pub fn details_key_copy() -> Text<'static> {
    Text::new("details-key-copy")
}

/// `details-key-hide`: Hide key
#[must_use]
pub fn details_key_hide() -> Text<'static> {
    Text::new("details-key-hide")
}

/// `details-key-masked`: shared without keys
#[must_use]
pub fn details_key_masked() -> Text<'static> {
    Text::new("details-key-masked")
}

/// `details-key-reveal`: Reveal key
#[must_use]
pub fn details_key_reveal() -> Text<'static> {
    Text::new("details-key-reveal")
}

/// `details-label`: License details
#[must_use]
pub fn details_label() -> Text<'static> {
    Text::new("details-label")
}

/// `details-license`: License
#[must_use]
pub fn details_license() -> Text<'static> {
    Text::new("details-license")
}

/// `details-license-file`: License file
#[must_use]
pub fn details_license_file() -> Text<'static> {
    Text::new("details-license-file")
}

/// `details-license-n`: License
pub fn details_license_n<'a>(n: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("details-license-n")
        .with("n", n)
}

/// `details-lineage`: Renewals and upgrades
#[must_use]
pub fn details_lineage() -> Text<'static> {
    Text::new("details-lineage")
}

/// `details-mail-partner`: E-mail reseller
#[must_use]
pub fn details_mail_partner() -> Text<'static> {
    Text::new("details-mail-partner")
}

/// `details-more`: More
#[must_use]
pub fn details_more() -> Text<'static> {
    Text::new("details-more")
}

/// `details-no-files`: No files for this license.
#[must_use]
pub fn details_no_files() -> Text<'static> {
    Text::new("details-no-files")
}

/// `details-none`: No license selected
#[must_use]
pub fn details_none() -> Text<'static> {
    Text::new("details-none")
}

/// `details-none-text`: Select a row to see its order, keys and files.
#[must_use]
pub fn details_none_text() -> Text<'static> {
    Text::new("details-none-text")
}

/// `details-not-deployed`: Not registered yet: no host or key.
#[must_use]
pub fn details_not_deployed() -> Text<'static> {
    Text::new("details-not-deployed")
}

/// `details-order`: Order
#[must_use]
pub fn details_order() -> Text<'static> {
    Text::new("details-order")
}

/// `details-order-number`: Number
#[must_use]
pub fn details_order_number() -> Text<'static> {
    Text::new("details-order-number")
}

/// `details-ordered-on`: Date
#[must_use]
pub fn details_ordered_on() -> Text<'static> {
    Text::new("details-ordered-on")
}

/// `details-owner`: Owner
#[must_use]
pub fn details_owner() -> Text<'static> {
    Text::new("details-owner")
}

/// `details-partner-contact`: Reseller contact
#[must_use]
pub fn details_partner_contact() -> Text<'static> {
    Text::new("details-partner-contact")
}

/// `details-platform`: Platform
#[must_use]
pub fn details_platform() -> Text<'static> {
    Text::new("details-platform")
}

/// `details-pool`: Pool
#[must_use]
pub fn details_pool() -> Text<'static> {
    Text::new("details-pool")
}

/// `details-quantity-tier`: · tier
pub fn details_quantity_tier<'a>(quantity: impl Into<FluentValue<'a>>, tier: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("details-quantity-tier")
        .with("quantity", quantity)
        .with("tier", tier)
}

/// `details-registered`: Registered
#[must_use]
pub fn details_registered() -> Text<'static> {
    Text::new("details-registered")
}

/// `details-registered-by`: by
pub fn details_registered_by<'a>(date: impl Into<FluentValue<'a>>, name: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("details-registered-by")
        .with("date", date)
        .with("name", name)
}

/// `details-renewed`: Renewed
#[must_use]
pub fn details_renewed() -> Text<'static> {
    Text::new("details-renewed")
}

/// `details-same-order`: Show this order's licenses
#[must_use]
pub fn details_same_order() -> Text<'static> {
    Text::new("details-same-order")
}

/// `details-same-tag`: Show licenses tagged
pub fn details_same_tag<'a>(tag: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("details-same-tag")
        .with("tag", tag)
}

/// `details-ship-to`: Ship to
#[must_use]
pub fn details_ship_to() -> Text<'static> {
    Text::new("details-ship-to")
}

/// `details-show`: Show
#[must_use]
pub fn details_show() -> Text<'static> {
    Text::new("details-show")
}

/// `details-since`: since
pub fn details_since<'a>(date: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("details-since")
        .with("date", date)
}

/// `details-support-id`: Support ID
#[must_use]
pub fn details_support_id() -> Text<'static> {
    Text::new("details-support-id")
}

/// `details-system`: System type
#[must_use]
pub fn details_system() -> Text<'static> {
    Text::new("details-system")
}

/// `details-tab-deployment`: Deployment
#[must_use]
pub fn details_tab_deployment() -> Text<'static> {
    Text::new("details-tab-deployment")
}

/// `details-tab-details`: Details
#[must_use]
pub fn details_tab_details() -> Text<'static> {
    Text::new("details-tab-details")
}

/// `details-tab-files`: Files
#[must_use]
pub fn details_tab_files() -> Text<'static> {
    Text::new("details-tab-files")
}

/// `details-tab-notes`: Notes
#[must_use]
pub fn details_tab_notes() -> Text<'static> {
    Text::new("details-tab-notes")
}

/// `details-technical-contact`: Technical contact
#[must_use]
pub fn details_technical_contact() -> Text<'static> {
    Text::new("details-technical-contact")
}

/// `details-tier`: Price tier
#[must_use]
pub fn details_tier() -> Text<'static> {
    Text::new("details-tier")
}

/// `details-unattended`: owns this license but no longer belongs to . A site administrator decides who owns it.
pub fn details_unattended<'a>(name: impl Into<FluentValue<'a>>, site: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("details-unattended")
        .with("name", name)
        .with("site", site)
}

/// `details-unattended-gone`: The account that owned this license no longer exists. An administrator of decides who owns
pub fn details_unattended_gone<'a>(site: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("details-unattended-gone")
        .with("site", site)
}

/// `details-unattended-own`: You no longer belong to . You can see this license, but not its keys or files, and you can
pub fn details_unattended_own<'a>(site: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("details-unattended-own")
        .with("site", site)
}

/// `details-version`: Version
#[must_use]
pub fn details_version() -> Text<'static> {
    Text::new("details-version")
}

/// `details-vouchers`: voucher code voucher codes
pub fn details_vouchers(count: i64) -> Text<'static> {
    Text::new("details-vouchers")
        .with("count", count)
}

/// `downloads-cancel`: Cancel
#[must_use]
pub fn downloads_cancel() -> Text<'static> {
    Text::new("downloads-cancel")
}

/// `downloads-cancelled`: Cancelled
#[must_use]
pub fn downloads_cancelled() -> Text<'static> {
    Text::new("downloads-cancelled")
}

/// `downloads-cancelled-resume`: Cancelled at
pub fn downloads_cancelled_resume<'a>(received: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("downloads-cancelled-resume")
        .with("received", received)
}

/// `downloads-done`: Downloaded
#[must_use]
pub fn downloads_done() -> Text<'static> {
    Text::new("downloads-done")
}

/// `downloads-failed`: Download failed.
#[must_use]
pub fn downloads_failed() -> Text<'static> {
    Text::new("downloads-failed")
}

/// `downloads-files`: file files
pub fn downloads_files(count: i64) -> Text<'static> {
    Text::new("downloads-files")
        .with("count", count)
}

/// `downloads-folder`: Save to
#[must_use]
pub fn downloads_folder() -> Text<'static> {
    Text::new("downloads-folder")
}

/// `downloads-folder-change`: Change
#[must_use]
pub fn downloads_folder_change() -> Text<'static> {
    Text::new("downloads-folder-change")
}

/// `downloads-forget`: Remove from list
pub fn downloads_forget<'a>(file: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("downloads-forget")
        .with("file", file)
}

/// `downloads-forgotten`: removed from the list. The file is kept.
pub fn downloads_forgotten<'a>(file: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("downloads-forgotten")
        .with("file", file)
}

/// `downloads-forgotten-unfinished`: removed from the list.
pub fn downloads_forgotten_unfinished<'a>(file: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("downloads-forgotten-unfinished")
        .with("file", file)
}

/// `downloads-get`: Download
#[must_use]
pub fn downloads_get() -> Text<'static> {
    Text::new("downloads-get")
}

/// `downloads-here`: Downloaded
#[must_use]
pub fn downloads_here() -> Text<'static> {
    Text::new("downloads-here")
}

/// `downloads-in-queue`: In queue
#[must_use]
pub fn downloads_in_queue() -> Text<'static> {
    Text::new("downloads-in-queue")
}

/// `downloads-offline`: Starts when the portal can be reached
#[must_use]
pub fn downloads_offline() -> Text<'static> {
    Text::new("downloads-offline")
}

/// `downloads-offline-resume`: Resumes at when the portal can be reached
pub fn downloads_offline_resume<'a>(received: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("downloads-offline-resume")
        .with("received", received)
}

/// `downloads-open`: Open
#[must_use]
pub fn downloads_open() -> Text<'static> {
    Text::new("downloads-open")
}

/// `downloads-progress`: Progress of
pub fn downloads_progress<'a>(file: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("downloads-progress")
        .with("file", file)
}

/// `downloads-queue`: Queue
#[must_use]
pub fn downloads_queue() -> Text<'static> {
    Text::new("downloads-queue")
}

/// `downloads-queue-empty`: No downloads yet
#[must_use]
pub fn downloads_queue_empty() -> Text<'static> {
    Text::new("downloads-queue-empty")
}

/// `downloads-queue-empty-text`: Choose software below, or a license file in a license's details. Every file is verified.
#[must_use]
pub fn downloads_queue_empty_text() -> Text<'static> {
    Text::new("downloads-queue-empty-text")
}

/// `downloads-queue-under-way`: in progress in progress
pub fn downloads_queue_under_way(count: i64) -> Text<'static> {
    Text::new("downloads-queue-under-way")
        .with("count", count)
}

/// `downloads-refused`: Not available
#[must_use]
pub fn downloads_refused() -> Text<'static> {
    Text::new("downloads-refused")
}

/// `downloads-released`: released
pub fn downloads_released<'a>(date: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("downloads-released")
        .with("date", date)
}

/// `downloads-resume`: Resume
#[must_use]
pub fn downloads_resume() -> Text<'static> {
    Text::new("downloads-resume")
}

/// `downloads-retry`: Try again
#[must_use]
pub fn downloads_retry() -> Text<'static> {
    Text::new("downloads-retry")
}

/// `downloads-search`: Search software
#[must_use]
pub fn downloads_search() -> Text<'static> {
    Text::new("downloads-search")
}

/// `downloads-search-clear`: Show all
#[must_use]
pub fn downloads_search_clear() -> Text<'static> {
    Text::new("downloads-search-clear")
}

/// `downloads-search-placeholder`: Search product, file, version…
#[must_use]
pub fn downloads_search_placeholder() -> Text<'static> {
    Text::new("downloads-search-placeholder")
}

/// `downloads-share-of`: of
pub fn downloads_share_of<'a>(share: impl Into<FluentValue<'a>>, size: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("downloads-share-of")
        .with("share", share)
        .with("size", size)
}

/// `downloads-show-folder`: Show in folder
pub fn downloads_show_folder<'a>(file: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("downloads-show-folder")
        .with("file", file)
}

/// `downloads-show-more`: Show more products
#[must_use]
pub fn downloads_show_more() -> Text<'static> {
    Text::new("downloads-show-more")
}

/// `downloads-software`: Software for your licenses
#[must_use]
pub fn downloads_software() -> Text<'static> {
    Text::new("downloads-software")
}

/// `downloads-software-empty`: No software yet
#[must_use]
pub fn downloads_software_empty() -> Text<'static> {
    Text::new("downloads-software-empty")
}

/// `downloads-software-empty-text`: Software for your licensed products appears here.
#[must_use]
pub fn downloads_software_empty_text() -> Text<'static> {
    Text::new("downloads-software-empty-text")
}

/// `downloads-software-none`: No matches
#[must_use]
pub fn downloads_software_none() -> Text<'static> {
    Text::new("downloads-software-none")
}

/// `downloads-software-none-text`: No product or file matches your search.
#[must_use]
pub fn downloads_software_none_text() -> Text<'static> {
    Text::new("downloads-software-none-text")
}

/// `downloads-time-left`: left
pub fn downloads_time_left<'a>(time: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("downloads-time-left")
        .with("time", time)
}

/// `downloads-verified-sha256`: Verified (SHA-256)
#[must_use]
pub fn downloads_verified_sha256() -> Text<'static> {
    Text::new("downloads-verified-sha256")
}

/// `downloads-verified-signature`: Verified (vendor signature)
#[must_use]
pub fn downloads_verified_signature() -> Text<'static> {
    Text::new("downloads-verified-signature")
}

/// `downloads-verifying`: Verifying file
#[must_use]
pub fn downloads_verifying() -> Text<'static> {
    Text::new("downloads-verifying")
}

/// `downloads-version`: Version
pub fn downloads_version<'a>(version: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("downloads-version")
        .with("version", version)
}

/// `downloads-waiting`: Queued
#[must_use]
pub fn downloads_waiting() -> Text<'static> {
    Text::new("downloads-waiting")
}

/// `downloads-waiting-resume`: Queued · resumes at
pub fn downloads_waiting_resume<'a>(received: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("downloads-waiting-resume")
        .with("received", received)
}

/// `error-account-locked`: The vendor locked this account. Contact customer care.
#[must_use]
pub fn error_account_locked() -> Text<'static> {
    Text::new("error-account-locked")
}

/// `error-agreement-declined`: You can't create an account without accepting the agreement.
#[must_use]
pub fn error_agreement_declined() -> Text<'static> {
    Text::new("error-agreement-declined")
}

/// `error-already-registered`: is already registered.
pub fn error_already_registered<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-already-registered")
        .with("serial", serial)
}

/// `error-app-fault`: Something went wrong. Try again. If it keeps happening, restart Licet.
#[must_use]
pub fn error_app_fault() -> Text<'static> {
    Text::new("error-app-fault")
}

/// `error-app-too-old`: This portal requires Licet or newer. Update Licet to sync. Your licenses stay available of
pub fn error_app_too_old<'a>(minimum: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-app-too-old")
        .with("minimum", minimum)
}

/// `error-bad-request`: The portal didn't accept this request. Update Licet, then try again.
#[must_use]
pub fn error_bad_request() -> Text<'static> {
    Text::new("error-bad-request")
}

/// `error-cancelled`: Cancelled.
#[must_use]
pub fn error_cancelled() -> Text<'static> {
    Text::new("error-cancelled")
}

/// `error-certificate-expired`: The certificate of expired on . Check this computer's date, or ask the portal's operator t
pub fn error_certificate_expired<'a>(date: impl Into<FluentValue<'a>>, host: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-certificate-expired")
        .with("date", date)
        .with("host", host)
}

/// `error-certificate-invalid`: The certificate of is invalid. Ask the portal's operator to check it.
pub fn error_certificate_invalid<'a>(host: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-certificate-invalid")
        .with("host", host)
}

/// `error-certificate-not-trusted`: This computer doesn't trust the certificate of , issued by “ ”. If that is your organizati
pub fn error_certificate_not_trusted<'a>(host: impl Into<FluentValue<'a>>, issuer: impl Into<FluentValue<'a>>, root: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-certificate-not-trusted")
        .with("host", host)
        .with("issuer", issuer)
        .with("root", root)
}

/// `error-certificate-not-yet-valid`: The certificate of isn't valid until . Check this computer's date.
pub fn error_certificate_not_yet_valid<'a>(date: impl Into<FluentValue<'a>>, host: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-certificate-not-yet-valid")
        .with("date", date)
        .with("host", host)
}

/// `error-certificate-revoked`: The certificate of was revoked. Don't sign in, and tell the portal's operator.
pub fn error_certificate_revoked<'a>(host: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-certificate-revoked")
        .with("host", host)
}

/// `error-certificate-wrong-host`: The certificate of was issued for other hosts: . Check the address.
pub fn error_certificate_wrong_host<'a>(host: impl Into<FluentValue<'a>>, names: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-certificate-wrong-host")
        .with("host", host)
        .with("names", names)
}

/// `error-change-settled`: This change was already sent or resolved. Nothing was done.
#[must_use]
pub fn error_change_settled() -> Text<'static> {
    Text::new("error-change-settled")
}

/// `error-changes-unreadable`: Your offline data can't be opened, so any unsent changes in it would be lost.
#[must_use]
pub fn error_changes_unreadable() -> Text<'static> {
    Text::new("error-changes-unreadable")
}

/// `error-changes-waiting`: One unsent change would be lost. Sync first, or export your changes. unsent changes would
pub fn error_changes_waiting(count: i64) -> Text<'static> {
    Text::new("error-changes-waiting")
        .with("count", count)
}

/// `error-clipboard`: The clipboard isn't available.
#[must_use]
pub fn error_clipboard() -> Text<'static> {
    Text::new("error-clipboard")
}

/// `error-cursor-expired`: The portal was reset, so Licet loads everything again.
#[must_use]
pub fn error_cursor_expired() -> Text<'static> {
    Text::new("error-cursor-expired")
}

/// `error-cursor-invalid`: The portal doesn't recognize the state of your offline data, so Licet loads everything aga
#[must_use]
pub fn error_cursor_invalid() -> Text<'static> {
    Text::new("error-cursor-invalid")
}

/// `error-download-certificate`: The portal's certificate was rejected, so nothing was downloaded. See the status bar for t
#[must_use]
pub fn error_download_certificate() -> Text<'static> {
    Text::new("error-download-certificate")
}

/// `error-download-changed`: The file was removed or changed after verification. Download it again.
#[must_use]
pub fn error_download_changed() -> Text<'static> {
    Text::new("error-download-changed")
}

/// `error-download-disk-full`: The disk is full. Free up space, then resume. The part already downloaded is kept.
#[must_use]
pub fn error_download_disk_full() -> Text<'static> {
    Text::new("error-download-disk-full")
}

/// `error-download-folder`: Can't write to the download folder. Choose another one in Settings.
#[must_use]
pub fn error_download_folder() -> Text<'static> {
    Text::new("error-download-folder")
}

/// `error-download-folder-name`: This folder's path isn't supported. Choose another folder.
#[must_use]
pub fn error_download_folder_name() -> Text<'static> {
    Text::new("error-download-folder-name")
}

/// `error-download-key-not-trusted`: This license file is signed with a new key that this computer doesn't trust, so the file w
#[must_use]
pub fn error_download_key_not_trusted() -> Text<'static> {
    Text::new("error-download-key-not-trusted")
}

/// `error-download-no-free-name`: The folder has too many files with this name. Move some, then try again.
#[must_use]
pub fn error_download_no_free_name() -> Text<'static> {
    Text::new("error-download-no-free-name")
}

/// `error-download-not-done`: This download isn't finished.
#[must_use]
pub fn error_download_not_done() -> Text<'static> {
    Text::new("error-download-not-done")
}

/// `error-download-not-ended`: This download is still active. Cancel it first.
#[must_use]
pub fn error_download_not_ended() -> Text<'static> {
    Text::new("error-download-not-ended")
}

/// `error-download-stopped`: Licet is closing. The download resumes at the next start.
#[must_use]
pub fn error_download_stopped() -> Text<'static> {
    Text::new("error-download-stopped")
}

/// `error-download-unexpected`: The portal sent an unexpected response. Try again. If this keeps happening, tell your vend
#[must_use]
pub fn error_download_unexpected() -> Text<'static> {
    Text::new("error-download-unexpected")
}

/// `error-download-unknown`: This download is no longer in the list.
#[must_use]
pub fn error_download_unknown() -> Text<'static> {
    Text::new("error-download-unknown")
}

/// `error-download-wrong-hash`: The file doesn't match what the vendor published, so it was deleted. Download it again. If
#[must_use]
pub fn error_download_wrong_hash() -> Text<'static> {
    Text::new("error-download-wrong-hash")
}

/// `error-download-wrong-license`: The portal sent the file of another license, so it was deleted. Download it again. If this
#[must_use]
pub fn error_download_wrong_license() -> Text<'static> {
    Text::new("error-download-wrong-license")
}

/// `error-download-wrong-signature`: The license file isn't signed by this vendor or was changed in transit, so it was deleted.
#[must_use]
pub fn error_download_wrong_signature() -> Text<'static> {
    Text::new("error-download-wrong-signature")
}

/// `error-download-wrong-size`: The file's size differs from the published one, so the file was deleted. Download it again
#[must_use]
pub fn error_download_wrong_size() -> Text<'static> {
    Text::new("error-download-wrong-size")
}

/// `error-draft-too-large`: This form is too large to save as a draft. Your entries are lost when you leave.
#[must_use]
pub fn error_draft_too_large() -> Text<'static> {
    Text::new("error-draft-too-large")
}

/// `error-email-not-confirmed`: This e-mail isn't confirmed yet. Open the link in the e-mail from the portal.
#[must_use]
pub fn error_email_not_confirmed() -> Text<'static> {
    Text::new("error-email-not-confirmed")
}

/// `error-export-failed`: Can't write the file. Check free space and permissions, or choose another folder.
#[must_use]
pub fn error_export_failed() -> Text<'static> {
    Text::new("error-export-failed")
}

/// `error-export-unreadable`: The file can't be read or isn't an export of your changes.
#[must_use]
pub fn error_export_unreadable() -> Text<'static> {
    Text::new("error-export-unreadable")
}

/// `error-file-too-large`: is larger than MB.
pub fn error_file_too_large<'a>(maximum: impl Into<FluentValue<'a>>, name: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-file-too-large")
        .with("maximum", maximum)
        .with("name", name)
}

/// `error-file-unreadable`: has an unsupported format. Use a certificate (.eml, .html, .txt), a list (.txt, .csv) or a
pub fn error_file_unreadable<'a>(maximum: impl Into<FluentValue<'a>>, name: impl Into<FluentValue<'a>>, reason: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-file-unreadable")
        .with("maximum", maximum)
        .with("name", name)
        .with("reason", reason)
}

/// `error-flex-not-current`: This contract's term hasn't started or has ended, so nothing can be drawn down.
#[must_use]
pub fn error_flex_not_current() -> Text<'static> {
    Text::new("error-flex-not-current")
}

/// `error-forbidden`: Your account doesn't have permission to do this.
#[must_use]
pub fn error_forbidden() -> Text<'static> {
    Text::new("error-forbidden")
}

/// `error-internal`: The portal has an internal error. Try again in a few minutes.
#[must_use]
pub fn error_internal() -> Text<'static> {
    Text::new("error-internal")
}

/// `error-invalid-fields`: Some fields need to be corrected. Check the messages next to them.
#[must_use]
pub fn error_invalid_fields() -> Text<'static> {
    Text::new("error-invalid-fields")
}

/// `error-is-flex`: is a flex contract. Draw licenses down from it.
pub fn error_is_flex<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-is-flex")
        .with("serial", serial)
}

/// `error-is-maintenance`: is a maintenance contract and doesn't need to be registered.
pub fn error_is_maintenance<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-is-maintenance")
        .with("serial", serial)
}

/// `error-is-voucher`: is a voucher. Convert it first.
pub fn error_is_voucher<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-is-voucher")
        .with("serial", serial)
}

/// `error-key-missing`: The app's request lacks a key that prevents duplicates. Update Licet, then try again.
#[must_use]
pub fn error_key_missing() -> Text<'static> {
    Text::new("error-key-missing")
}

/// `error-key-needs-input`: Keys are shown only right after you click or press a key. Press the button again.
#[must_use]
pub fn error_key_needs_input() -> Text<'static> {
    Text::new("error-key-needs-input")
}

/// `error-key-printed`: The key of is printed on its certificate. You don't need to register.
pub fn error_key_printed<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-key-printed")
        .with("serial", serial)
}

/// `error-key-reused`: This was already sent with different content. Reload and try again.
#[must_use]
pub fn error_key_reused() -> Text<'static> {
    Text::new("error-key-reused")
}

/// `error-keyring-failed`: The keyring couldn't store the key, so nothing was saved. Try again, or set a passphrase.
#[must_use]
pub fn error_keyring_failed() -> Text<'static> {
    Text::new("error-keyring-failed")
}

/// `error-keyring-locked`: The keyring is locked. Unlock it, then try again.
#[must_use]
pub fn error_keyring_locked() -> Text<'static> {
    Text::new("error-keyring-locked")
}

/// `error-keyring-unavailable`: This computer has no keyring to store the session. Set a passphrase instead.
#[must_use]
pub fn error_keyring_unavailable() -> Text<'static> {
    Text::new("error-keyring-unavailable")
}

/// `error-keys-not-confirmed`: The portal's keys have changed since they were shown here. Check them again before you tru
#[must_use]
pub fn error_keys_not_confirmed() -> Text<'static> {
    Text::new("error-keys-not-confirmed")
}

/// `error-keys-not-shared`: This share doesn't include keys. Ask the owner for access.
#[must_use]
pub fn error_keys_not_shared() -> Text<'static> {
    Text::new("error-keys-not-shared")
}

/// `error-level-too-low`: Your level at this site doesn't allow this. Ask a super user of the site.
#[must_use]
pub fn error_level_too_low() -> Text<'static> {
    Text::new("error-level-too-low")
}

/// `error-license-attended`: The owner of still belongs to the site, so there is nothing to decide.
pub fn error_license_attended<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-license-attended")
        .with("serial", serial)
}

/// `error-license-inactive`: License is no longer active: it was upgraded or returned.
pub fn error_license_inactive<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-license-inactive")
        .with("serial", serial)
}

/// `error-license-unattended`: You no longer belong to the site of . The site's administrators decide about this license.
pub fn error_license_unattended<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-license-unattended")
        .with("serial", serial)
}

/// `error-link-expired`: This link was used, replaced or has expired. Request a new one.
#[must_use]
pub fn error_link_expired() -> Text<'static> {
    Text::new("error-link-expired")
}

/// `error-mirror-closed`: Your offline data isn't open.
#[must_use]
pub fn error_mirror_closed() -> Text<'static> {
    Text::new("error-mirror-closed")
}

/// `error-mirror-damaged`: Your offline data is damaged. Reset it.
#[must_use]
pub fn error_mirror_damaged() -> Text<'static> {
    Text::new("error-mirror-damaged")
}

/// `error-mirror-disk-full`: The disk is full, so nothing can be saved. Free up space, then try again.
#[must_use]
pub fn error_mirror_disk_full() -> Text<'static> {
    Text::new("error-mirror-disk-full")
}

/// `error-mirror-failed`: The offline database failed. Restart Licet. If this keeps happening, reset the offline dat
#[must_use]
pub fn error_mirror_failed() -> Text<'static> {
    Text::new("error-mirror-failed")
}

/// `error-mirror-in-use`: Licet is already running with this offline data.
#[must_use]
pub fn error_mirror_in_use() -> Text<'static> {
    Text::new("error-mirror-in-use")
}

/// `error-mirror-io`: A file of your offline data can't be read or written. Check the disk and the folder's perm
#[must_use]
pub fn error_mirror_io() -> Text<'static> {
    Text::new("error-mirror-io")
}

/// `error-mirror-key-or-file`: Your offline data can't be read: it is damaged or has a different key. Use your passphrase
#[must_use]
pub fn error_mirror_key_or_file() -> Text<'static> {
    Text::new("error-mirror-key-or-file")
}

/// `error-mirror-network-share`: Offline data can't be stored on a network share. Choose a folder on this computer.
#[must_use]
pub fn error_mirror_network_share() -> Text<'static> {
    Text::new("error-mirror-network-share")
}

/// `error-mirror-newer`: Your offline data was created by a newer version of Licet. Update Licet to open it.
#[must_use]
pub fn error_mirror_newer() -> Text<'static> {
    Text::new("error-mirror-newer")
}

/// `error-mirror-other-identity`: This offline data belongs to another account or portal.
#[must_use]
pub fn error_mirror_other_identity() -> Text<'static> {
    Text::new("error-mirror-other-identity")
}

/// `error-mirror-sqlite-too-old`: This version of Licet uses a database that can lose data. Install a newer version.
#[must_use]
pub fn error_mirror_sqlite_too_old() -> Text<'static> {
    Text::new("error-mirror-sqlite-too-old")
}

/// `error-mirror-wrong-key`: The key in the keyring doesn't match your offline data. Nothing was changed. Use your pass
#[must_use]
pub fn error_mirror_wrong_key() -> Text<'static> {
    Text::new("error-mirror-wrong-key")
}

/// `error-no-license-file`: This license has no license file.
#[must_use]
pub fn error_no_license_file() -> Text<'static> {
    Text::new("error-no-license-file")
}

/// `error-no-partner-contact`: The order names no reseller contact. Ask your vendor.
#[must_use]
pub fn error_no_partner_contact() -> Text<'static> {
    Text::new("error-no-partner-contact")
}

/// `error-not-a-portal`: The server at this address isn't a license portal. Check the address.
#[must_use]
pub fn error_not_a_portal() -> Text<'static> {
    Text::new("error-not-a-portal")
}

/// `error-not-found`: Not found, or your account doesn't have access.
#[must_use]
pub fn error_not_found() -> Text<'static> {
    Text::new("error-not-found")
}

/// `error-not-offered`: This notification doesn't offer an upgrade for .
pub fn error_not_offered<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-not-offered")
        .with("serial", serial)
}

/// `error-not-partner`: Your site didn't sell , so you can't act for this customer.
pub fn error_not_partner<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-not-partner")
        .with("serial", serial)
}

/// `error-not-signed-in`: You're not signed in. Sign in first.
#[must_use]
pub fn error_not_signed_in() -> Text<'static> {
    Text::new("error-not-signed-in")
}

/// `error-not-transactable`: is activated differently:
pub fn error_not_transactable<'a>(instructions: impl Into<FluentValue<'a>>, serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-not-transactable")
        .with("instructions", instructions)
        .with("serial", serial)
}

/// `error-not-yours`: belongs to someone else. Ask the owner to share it with full access.
pub fn error_not_yours<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-not-yours")
        .with("serial", serial)
}

/// `error-nothing-to-open-with`: No app found to open this.
#[must_use]
pub fn error_nothing_to_open_with() -> Text<'static> {
    Text::new("error-nothing-to-open-with")
}

/// `error-notification-unknown`: There is no upgrade notification for your account. Check the ID in the e-mail.
pub fn error_notification_unknown<'a>(notification: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-notification-unknown")
        .with("notification", notification)
}

/// `error-offline`: Can't reach the portal. Check your network and the portal address. Your offline data stays
#[must_use]
pub fn error_offline() -> Text<'static> {
    Text::new("error-offline")
}

/// `error-passphrase-damaged`: The passphrase data on this computer is damaged. Reset the offline data.
#[must_use]
pub fn error_passphrase_damaged() -> Text<'static> {
    Text::new("error-passphrase-damaged")
}

/// `error-passphrase-not-set`: No passphrase was set for this offline data.
#[must_use]
pub fn error_passphrase_not_set() -> Text<'static> {
    Text::new("error-passphrase-not-set")
}

/// `error-passphrase-short`: Use at least one character for the passphrase.Use at least characters for the passphrase.
pub fn error_passphrase_short(minimum: i64) -> Text<'static> {
    Text::new("error-passphrase-short")
        .with("minimum", minimum)
}

/// `error-passphrase-wrong`: Wrong passphrase. Check Caps Lock and the keyboard layout.
#[must_use]
pub fn error_passphrase_wrong() -> Text<'static> {
    Text::new("error-passphrase-wrong")
}

/// `error-pool-exhausted`: The pool doesn't have that many. Left: .
pub fn error_pool_exhausted<'a>(remaining: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-pool-exhausted")
        .with("remaining", remaining)
}

/// `error-pool-missing`: The contract has no licenses of .
pub fn error_pool_missing<'a>(sku: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-pool-missing")
        .with("sku", sku)
}

/// `error-portal-address`: This isn't a portal address. It must start with https://
#[must_use]
pub fn error_portal_address() -> Text<'static> {
    Text::new("error-portal-address")
}

/// `error-portal-not-confirmed`: Nothing was sent to because the connection wasn't confirmed.
pub fn error_portal_not_confirmed<'a>(host: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-portal-not-confirmed")
        .with("host", host)
}

/// `error-portal-redirects`: This address redirects elsewhere. Ask your vendor for the portal's direct address.
#[must_use]
pub fn error_portal_redirects() -> Text<'static> {
    Text::new("error-portal-redirects")
}

/// `error-profile-folder`: Licet can't write to its folder. Check free space and permissions.
#[must_use]
pub fn error_profile_folder() -> Text<'static> {
    Text::new("error-profile-folder")
}

/// `error-range-unsatisfiable`: The file changed at the portal. Restart the download.
#[must_use]
pub fn error_range_unsatisfiable() -> Text<'static> {
    Text::new("error-range-unsatisfiable")
}

/// `error-rate-limited`: Too many attempts. Wait one second, then try again.Too many attempts. Wait seconds, then t
pub fn error_rate_limited(retry_after: i64) -> Text<'static> {
    Text::new("error-rate-limited")
        .with("retry_after", retry_after)
}

/// `error-register-alone`: must be registered separately. Remove it from this list and register it alone.
pub fn error_register_alone<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-register-alone")
        .with("serial", serial)
}

/// `error-rehost-refused`: This license has reached its limit of moves in days. Try again later.
pub fn error_rehost_refused<'a>(days: impl Into<FluentValue<'a>>, limit: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-rehost-refused")
        .with("days", days)
        .with("limit", limit)
}

/// `error-release-maintenance-lapsed`: This requires current maintenance. Renew the contract to download it.
#[must_use]
pub fn error_release_maintenance_lapsed() -> Text<'static> {
    Text::new("error-release-maintenance-lapsed")
}

/// `error-release-not-entitled`: You don't have a license for this product.
#[must_use]
pub fn error_release_not_entitled() -> Text<'static> {
    Text::new("error-release-not-entitled")
}

/// `error-release-term-over`: Your license's term has ended. Renew it to download this.
#[must_use]
pub fn error_release_term_over() -> Text<'static> {
    Text::new("error-release-term-over")
}

/// `error-reminder-no-serial`: Enter a serial number.
#[must_use]
pub fn error_reminder_no_serial() -> Text<'static> {
    Text::new("error-reminder-no-serial")
}

/// `error-reminder-not-ahead`: Choose a date after today.
#[must_use]
pub fn error_reminder_not_ahead() -> Text<'static> {
    Text::new("error-reminder-not-ahead")
}

/// `error-repeated`: is already in the list.
pub fn error_repeated<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-repeated")
        .with("serial", serial)
}

/// `error-return-never`: This contract doesn't accept returns.
#[must_use]
pub fn error_return_never() -> Text<'static> {
    Text::new("error-return-never")
}

/// `error-return-too-late`: The return period ended on .
pub fn error_return_too_late<'a>(date: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-return-too-late")
        .with("date", date)
}

/// `error-serial-unknown`: doesn't exist, or your account doesn't have access. Check O and 0, I and 1.
pub fn error_serial_unknown<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-serial-unknown")
        .with("serial", serial)
}

/// `error-session-ended`: Your session has ended. Sign in again.
#[must_use]
pub fn error_session_ended() -> Text<'static> {
    Text::new("error-session-ended")
}

/// `error-session-revoked`: Your session was ended. Sign in again.
#[must_use]
pub fn error_session_revoked() -> Text<'static> {
    Text::new("error-session-revoked")
}

/// `error-superseded`: was fully upgraded. Use .
pub fn error_superseded<'a>(by: impl Into<FluentValue<'a>>, serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-superseded")
        .with("by", by)
        .with("serial", serial)
}

/// `error-sync-answer-form`: The portal's response can't be read. Try again later. If this keeps happening, tell your v
#[must_use]
pub fn error_sync_answer_form() -> Text<'static> {
    Text::new("error-sync-answer-form")
}

/// `error-sync-answer-too-large`: The portal's response exceeds the size limit, so it was rejected. Tell your vendor.
#[must_use]
pub fn error_sync_answer_too_large() -> Text<'static> {
    Text::new("error-sync-answer-too-large")
}

/// `error-sync-cursor-loop`: Sync stopped because the portal restarted it three times in a row. Try again later. If thi
#[must_use]
pub fn error_sync_cursor_loop() -> Text<'static> {
    Text::new("error-sync-cursor-loop")
}

/// `error-sync-never-agrees`: Sync stopped because the data received doesn't match what the portal says it sent. Nothing
#[must_use]
pub fn error_sync_never_agrees() -> Text<'static> {
    Text::new("error-sync-never-agrees")
}

/// `error-sync-never-proven`: The portal doesn't report its total, so Licet can't verify that your data is complete. Tel
#[must_use]
pub fn error_sync_never_proven() -> Text<'static> {
    Text::new("error-sync-never-proven")
}

/// `error-sync-not-the-portal`: Something other than the portal responds at its address, perhaps a network sign-in page. C
#[must_use]
pub fn error_sync_not_the_portal() -> Text<'static> {
    Text::new("error-sync-not-the-portal")
}

/// `error-sync-other-portal`: A different portal responds at this address. Nothing was changed. Sign in again to use it.
#[must_use]
pub fn error_sync_other_portal() -> Text<'static> {
    Text::new("error-sync-other-portal")
}

/// `error-sync-refused`: The portal refused to sync. Try again later. If this keeps happening, tell your vendor.
#[must_use]
pub fn error_sync_refused() -> Text<'static> {
    Text::new("error-sync-refused")
}

/// `error-sync-stuck`: The portal's responses can't be used, even after a full reload. Your data and changes are
#[must_use]
pub fn error_sync_stuck() -> Text<'static> {
    Text::new("error-sync-stuck")
}

/// `error-tls-unavailable`: This computer has no certificate store, so Licet can't connect securely. Install the syste
#[must_use]
pub fn error_tls_unavailable() -> Text<'static> {
    Text::new("error-tls-unavailable")
}

/// `error-too-large`: This is more than the portal accepts at once. Send less.
#[must_use]
pub fn error_too_large() -> Text<'static> {
    Text::new("error-too-large")
}

/// `error-too-many`: Not enough available. Left: .
pub fn error_too_many<'a>(left: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-too-many")
        .with("left", left)
}

/// `error-too-many-keys`: Many keys were shown in a short time. For safety, the next one can be shown in s. To hand
pub fn error_too_many_keys<'a>(seconds: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-too-many-keys")
        .with("seconds", seconds)
}

/// `error-unauthenticated`: Sign in again to continue.
#[must_use]
pub fn error_unauthenticated() -> Text<'static> {
    Text::new("error-unauthenticated")
}

/// `error-unavailable`: The portal is busy or restarting. Try again in a minute.
#[must_use]
pub fn error_unavailable() -> Text<'static> {
    Text::new("error-unavailable")
}

/// `error-upgrade-maintenance-lapsed`: The maintenance of has lapsed. Renew it, then upgrade.
pub fn error_upgrade_maintenance_lapsed<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-upgrade-maintenance-lapsed")
        .with("serial", serial)
}

/// `error-view-gone`: This list was closed. Open it again.
#[must_use]
pub fn error_view_gone() -> Text<'static> {
    Text::new("error-view-gone")
}

/// `error-voucher-expired`: Voucher expired on .
pub fn error_voucher_expired<'a>(code: impl Into<FluentValue<'a>>, date: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-voucher-expired")
        .with("code", code)
        .with("date", date)
}

/// `error-voucher-unknown`: Voucher doesn't exist. Check O and 0, I and 1.
pub fn error_voucher_unknown<'a>(code: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-voucher-unknown")
        .with("code", code)
}

/// `error-voucher-used`: Voucher was already converted.
pub fn error_voucher_used<'a>(code: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("error-voucher-used")
        .with("code", code)
}

/// `error-wrong-credentials`: Wrong e-mail or password. Check both, or reset your password.
#[must_use]
pub fn error_wrong_credentials() -> Text<'static> {
    Text::new("error-wrong-credentials")
}

/// `field-agreement`: Accept or decline the agreement.
#[must_use]
pub fn field_agreement() -> Text<'static> {
    Text::new("field-agreement")
}

/// `field-date`: Enter a date.
#[must_use]
pub fn field_date() -> Text<'static> {
    Text::new("field-date")
}

/// `field-date-after-end`: Choose a date before the contract ends.
#[must_use]
pub fn field_date_after_end() -> Text<'static> {
    Text::new("field-date-after-end")
}

/// `field-date-tomorrow`: Choose a date after today.
#[must_use]
pub fn field_date_tomorrow() -> Text<'static> {
    Text::new("field-date-tomorrow")
}

/// `field-email-form`: Enter an e-mail address, such as name@example.com.
#[must_use]
pub fn field_email_form() -> Text<'static> {
    Text::new("field-email-form")
}

/// `field-form`: Check the format.
#[must_use]
pub fn field_form() -> Text<'static> {
    Text::new("field-form")
}

/// `field-holds-address`: Remove web and e-mail addresses.
#[must_use]
pub fn field_holds_address() -> Text<'static> {
    Text::new("field-holds-address")
}

/// `field-link`: Enter a web or e-mail address, such as https://example.com or mailto:name@example.com
#[must_use]
pub fn field_link() -> Text<'static> {
    Text::new("field-link")
}

/// `field-lose-changes`: Confirm this, or keep the offline data.
#[must_use]
pub fn field_lose_changes() -> Text<'static> {
    Text::new("field-lose-changes")
}

/// `field-mismatch`: Doesn't match
#[must_use]
pub fn field_mismatch() -> Text<'static> {
    Text::new("field-mismatch")
}

/// `field-no-room`: Up to . Remove one first.
pub fn field_no_room(maximum: i64) -> Text<'static> {
    Text::new("field-no-room")
        .with("maximum", maximum)
}

/// `field-not-asked`: Not needed here. Leave this empty.
#[must_use]
pub fn field_not_asked() -> Text<'static> {
    Text::new("field-not-asked")
}

/// `field-out-of-range`: Enter a number from to .
pub fn field_out_of_range<'a>(maximum: impl Into<FluentValue<'a>>, minimum: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("field-out-of-range")
        .with("maximum", maximum)
        .with("minimum", minimum)
}

/// `field-password-common`: This password is too easy to guess. Choose another.
#[must_use]
pub fn field_password_common() -> Text<'static> {
    Text::new("field-password-common")
}

/// `field-required`: Required
#[must_use]
pub fn field_required() -> Text<'static> {
    Text::new("field-required")
}

/// `field-too-far-ahead`: Up to days ahead.
pub fn field_too_far_ahead(maximum: i64) -> Text<'static> {
    Text::new("field-too-far-ahead")
        .with("maximum", maximum)
}

/// `field-too-long`: Use at most one character.Use at most characters.
pub fn field_too_long(maximum: i64) -> Text<'static> {
    Text::new("field-too-long")
        .with("maximum", maximum)
}

/// `field-too-many`: Up to one reminder.Up to reminders. Remove one first.
pub fn field_too_many(maximum: i64) -> Text<'static> {
    Text::new("field-too-many")
        .with("maximum", maximum)
}

/// `field-too-short`: Use at least one character.Use at least characters.
pub fn field_too_short(minimum: i64) -> Text<'static> {
    Text::new("field-too-short")
        .with("minimum", minimum)
}

/// `field-unchanged`: Same as the current value
#[must_use]
pub fn field_unchanged() -> Text<'static> {
    Text::new("field-unchanged")
}

/// `field-unknown-choice`: Choose an option from the list.
#[must_use]
pub fn field_unknown_choice() -> Text<'static> {
    Text::new("field-unknown-choice")
}

/// `field-whole-number`: Enter a whole number of days.
#[must_use]
pub fn field_whole_number() -> Text<'static> {
    Text::new("field-whole-number")
}

/// `fields-add`: Add field
#[must_use]
pub fn fields_add() -> Text<'static> {
    Text::new("fields-add")
}

/// `fields-add-text`: The field becomes a column and a filter in the catalog.
#[must_use]
pub fn fields_add_text() -> Text<'static> {
    Text::new("fields-add-text")
}

/// `fields-add-title`: New field
#[must_use]
pub fn fields_add_title() -> Text<'static> {
    Text::new("fields-add-title")
}

/// `fields-choices`: Options
#[must_use]
pub fn fields_choices() -> Text<'static> {
    Text::new("fields-choices")
}

/// `fields-choices-hint`: One per line, in the order shown.
#[must_use]
pub fn fields_choices_hint() -> Text<'static> {
    Text::new("fields-choices-hint")
}

/// `fields-delete`: Delete field
#[must_use]
pub fn fields_delete() -> Text<'static> {
    Text::new("fields-delete")
}

/// `fields-delete-text`: No license has a value in this field.One license has a value in this field. The field and
pub fn fields_delete_text(count: i64) -> Text<'static> {
    Text::new("fields-delete-text")
        .with("count", count)
}

/// `fields-delete-title`: Delete ?
pub fn fields_delete_title<'a>(name: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("fields-delete-title")
        .with("name", name)
}

/// `fields-deleted`: deleted
pub fn fields_deleted<'a>(name: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("fields-deleted")
        .with("name", name)
}

/// `fields-down`: Move down
#[must_use]
pub fn fields_down() -> Text<'static> {
    Text::new("fields-down")
}

/// `fields-edit`: Edit
#[must_use]
pub fn fields_edit() -> Text<'static> {
    Text::new("fields-edit")
}

/// `fields-edit-text`: Applies to everyone who sees values of this field.
#[must_use]
pub fn fields_edit_text() -> Text<'static> {
    Text::new("fields-edit-text")
}

/// `fields-edit-title`: Edit
pub fn fields_edit_title<'a>(name: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("fields-edit-title")
        .with("name", name)
}

/// `fields-empty`: No fields yet. Add a field for what you track on licenses, such as cost center or next aud
#[must_use]
pub fn fields_empty() -> Text<'static> {
    Text::new("fields-empty")
}

/// `fields-filter`: values alone
pub fn fields_filter<'a>(test: impl Into<FluentValue<'a>>, value: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("fields-filter")
        .with("test", test)
        .with("value", value)
}

/// `fields-grip`: Move , of
pub fn fields_grip<'a>(name: impl Into<FluentValue<'a>>, of: impl Into<FluentValue<'a>>, place: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("fields-grip")
        .with("name", name)
        .with("of", of)
        .with("place", place)
}

/// `fields-grip-hint`: Drag, or use the arrow keys
#[must_use]
pub fn fields_grip_hint() -> Text<'static> {
    Text::new("fields-grip-hint")
}

/// `fields-kind`: Type
#[must_use]
pub fn fields_kind() -> Text<'static> {
    Text::new("fields-kind")
}

/// `fields-kind-choice`: Choice
#[must_use]
pub fn fields_kind_choice() -> Text<'static> {
    Text::new("fields-kind-choice")
}

/// `fields-kind-date`: Date
#[must_use]
pub fn fields_kind_date() -> Text<'static> {
    Text::new("fields-kind-date")
}

/// `fields-kind-fixed`: The type can't be changed: existing values depend on it.
#[must_use]
pub fn fields_kind_fixed() -> Text<'static> {
    Text::new("fields-kind-fixed")
}

/// `fields-kind-link`: Link
#[must_use]
pub fn fields_kind_link() -> Text<'static> {
    Text::new("fields-kind-link")
}

/// `fields-kind-number`: Number
#[must_use]
pub fn fields_kind_number() -> Text<'static> {
    Text::new("fields-kind-number")
}

/// `fields-kind-text`: Text
#[must_use]
pub fn fields_kind_text() -> Text<'static> {
    Text::new("fields-kind-text")
}

/// `fields-more`: More for
pub fn fields_more<'a>(name: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("fields-more")
        .with("name", name)
}

/// `fields-moved`: is now of
pub fn fields_moved<'a>(name: impl Into<FluentValue<'a>>, of: impl Into<FluentValue<'a>>, place: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("fields-moved")
        .with("name", name)
        .with("of", of)
        .with("place", place)
}

/// `fields-name`: Name
#[must_use]
pub fn fields_name() -> Text<'static> {
    Text::new("fields-name")
}

/// `fields-no-value`: No value
#[must_use]
pub fn fields_no_value() -> Text<'static> {
    Text::new("fields-no-value")
}

/// `fields-on-all`: All licenses
#[must_use]
pub fn fields_on_all() -> Text<'static> {
    Text::new("fields-on-all")
}

/// `fields-on-none`: Not shown
#[must_use]
pub fn fields_on_none() -> Text<'static> {
    Text::new("fields-on-none")
}

/// `fields-on-own`: Our own licenses
#[must_use]
pub fn fields_on_own() -> Text<'static> {
    Text::new("fields-on-own")
}

/// `fields-on-shared`: Licenses shared with us
#[must_use]
pub fn fields_on_shared() -> Text<'static> {
    Text::new("fields-on-shared")
}

/// `fields-others`: Other people's fields
#[must_use]
pub fn fields_others() -> Text<'static> {
    Text::new("fields-others")
}

/// `fields-owner`: by
pub fn fields_owner<'a>(name: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("fields-owner")
        .with("name", name)
}

/// `fields-saved`: saved
pub fn fields_saved<'a>(name: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("fields-saved")
        .with("name", name)
}

/// `fields-shown`: Shown on
#[must_use]
pub fn fields_shown() -> Text<'static> {
    Text::new("fields-shown")
}

/// `fields-test-at-least`: at least
#[must_use]
pub fn fields_test_at_least() -> Text<'static> {
    Text::new("fields-test-at-least")
}

/// `fields-test-at-most`: at most
#[must_use]
pub fn fields_test_at_most() -> Text<'static> {
    Text::new("fields-test-at-most")
}

/// `fields-test-contains`: contains
#[must_use]
pub fn fields_test_contains() -> Text<'static> {
    Text::new("fields-test-contains")
}

/// `fields-test-from`: on or after
#[must_use]
pub fn fields_test_from() -> Text<'static> {
    Text::new("fields-test-from")
}

/// `fields-test-is`: is
#[must_use]
pub fn fields_test_is() -> Text<'static> {
    Text::new("fields-test-is")
}

/// `fields-test-set`: has a value
#[must_use]
pub fn fields_test_set() -> Text<'static> {
    Text::new("fields-test-set")
}

/// `fields-test-unset`: is empty
#[must_use]
pub fn fields_test_unset() -> Text<'static> {
    Text::new("fields-test-unset")
}

/// `fields-test-until`: on or before
#[must_use]
pub fn fields_test_until() -> Text<'static> {
    Text::new("fields-test-until")
}

/// `fields-up`: Move up
#[must_use]
pub fn fields_up() -> Text<'static> {
    Text::new("fields-up")
}

/// `fields-used`: no values yet value values
pub fn fields_used(count: i64) -> Text<'static> {
    Text::new("fields-used")
        .with("count", count)
}

/// `flex-address-fixed`: Only configuration users can add addresses.
#[must_use]
pub fn flex_address_fixed() -> Text<'static> {
    Text::new("flex-address-fixed")
}

/// `flex-after`: After this, of is left.After this, of are left.
pub fn flex_after<'a>(count: i64, entitled: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("flex-after")
        .with("count", count)
        .with("entitled", entitled)
}

/// `flex-another`: Draw down more
#[must_use]
pub fn flex_another() -> Text<'static> {
    Text::new("flex-another")
}

/// `flex-as-of`: Can't reach the portal. Figures as of .
pub fn flex_as_of<'a>(time: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("flex-as-of")
        .with("time", time)
}

/// `flex-at`: as of
pub fn flex_at<'a>(time: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("flex-at")
        .with("time", time)
}

/// `flex-begins`: starts
pub fn flex_begins<'a>(date: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("flex-begins")
        .with("date", date)
}

/// `flex-by`: By
#[must_use]
pub fn flex_by() -> Text<'static> {
    Text::new("flex-by")
}

/// `flex-came-back`: Returned
#[must_use]
pub fn flex_came_back() -> Text<'static> {
    Text::new("flex-came-back")
}

/// `flex-came-back-done`: license of returned: . licenses of returned: .
pub fn flex_came_back_done<'a>(count: i64, left: impl Into<FluentValue<'a>>, product: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("flex-came-back-done")
        .with("count", count)
        .with("left", left)
        .with("product", product)
}

/// `flex-change`: Change
#[must_use]
pub fn flex_change() -> Text<'static> {
    Text::new("flex-change")
}

/// `flex-contracts`: Contracts
#[must_use]
pub fn flex_contracts() -> Text<'static> {
    Text::new("flex-contracts")
}

/// `flex-curve`: Draw-down over the term
#[must_use]
pub fn flex_curve() -> Text<'static> {
    Text::new("flex-curve")
}

/// `flex-curve-none`: Nothing has been drawn down from this pool yet.
#[must_use]
pub fn flex_curve_none() -> Text<'static> {
    Text::new("flex-curve-none")
}

/// `flex-curve-text`: , today: , .
pub fn flex_curve_text<'a>(drawn: impl Into<FluentValue<'a>>, left: impl Into<FluentValue<'a>>, product: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("flex-curve-text")
        .with("drawn", drawn)
        .with("left", left)
        .with("product", product)
}

/// `flex-day`: Day
#[must_use]
pub fn flex_day() -> Text<'static> {
    Text::new("flex-day")
}

/// `flex-done`: : in the contract.
pub fn flex_done<'a>(left: impl Into<FluentValue<'a>>, product: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("flex-done")
        .with("left", left)
        .with("product", product)
}

/// `flex-draw`: Draw down
#[must_use]
pub fn flex_draw() -> Text<'static> {
    Text::new("flex-draw")
}

/// `flex-draw-from`: Draw down from
pub fn flex_draw_from<'a>(contract: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("flex-draw-from")
        .with("contract", contract)
}

/// `flex-drawn`: Drawn
#[must_use]
pub fn flex_drawn() -> Text<'static> {
    Text::new("flex-drawn")
}

/// `flex-drawn-count`: drawn drawn
pub fn flex_drawn_count(count: i64) -> Text<'static> {
    Text::new("flex-drawn-count")
        .with("count", count)
}

/// `flex-drawn-from`: Drawn down from
#[must_use]
pub fn flex_drawn_from() -> Text<'static> {
    Text::new("flex-drawn-from")
}

/// `flex-drawn-of`: of drawn
pub fn flex_drawn_of<'a>(drawn: impl Into<FluentValue<'a>>, entitled: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("flex-drawn-of")
        .with("drawn", drawn)
        .with("entitled", entitled)
}

/// `flex-draws`: Draw-downs
#[must_use]
pub fn flex_draws() -> Text<'static> {
    Text::new("flex-draws")
}

/// `flex-draws-newest`: latest latest
pub fn flex_draws_newest(count: i64) -> Text<'static> {
    Text::new("flex-draws-newest")
        .with("count", count)
}

/// `flex-draws-none`: Draw-downs appear here with person, date, address and license.
#[must_use]
pub fn flex_draws_none() -> Text<'static> {
    Text::new("flex-draws-none")
}

/// `flex-entitled`: Entitled
#[must_use]
pub fn flex_entitled() -> Text<'static> {
    Text::new("flex-entitled")
}

/// `flex-entitled-count`: in the contract in the contract
pub fn flex_entitled_count(count: i64) -> Text<'static> {
    Text::new("flex-entitled-count")
        .with("count", count)
}

/// `flex-exhausted`: Others drew down meanwhile, and none are left. Choose another product or wait for returns.
pub fn flex_exhausted(count: i64) -> Text<'static> {
    Text::new("flex-exhausted")
        .with("count", count)
}

/// `flex-from`: From
#[must_use]
pub fn flex_from() -> Text<'static> {
    Text::new("flex-from")
}

/// `flex-held`: Resume it, or discard it and start the one that you selected.
#[must_use]
pub fn flex_held() -> Text<'static> {
    Text::new("flex-held")
}

/// `flex-held-discard`: Discard and start new
#[must_use]
pub fn flex_held_discard() -> Text<'static> {
    Text::new("flex-held-discard")
}

/// `flex-left`: None left left left
pub fn flex_left(count: i64) -> Text<'static> {
    Text::new("flex-left")
        .with("count", count)
}

/// `flex-left-of`: of is left. of are left.
pub fn flex_left_of<'a>(count: i64, entitled: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("flex-left-of")
        .with("count", count)
        .with("entitled", entitled)
}

/// `flex-level`: Your level:
pub fn flex_level<'a>(level: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("flex-level")
        .with("level", level)
}

/// `flex-level-own`: you
#[must_use]
pub fn flex_level_own() -> Text<'static> {
    Text::new("flex-level-own")
}

/// `flex-month`: Month
#[must_use]
pub fn flex_month() -> Text<'static> {
    Text::new("flex-month")
}

/// `flex-none`: No flex contracts
#[must_use]
pub fn flex_none() -> Text<'static> {
    Text::new("flex-none")
}

/// `flex-none-text`: Flex contracts from orders you have access to appear here.
#[must_use]
pub fn flex_none_text() -> Text<'static> {
    Text::new("flex-none-text")
}

/// `flex-not-begun`: You can't draw down yet: the term starts on .
pub fn flex_not_begun<'a>(date: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("flex-not-begun")
        .with("date", date)
}

/// `flex-out-at-end`: In use at end
#[must_use]
pub fn flex_out_at_end() -> Text<'static> {
    Text::new("flex-out-at-end")
}

/// `flex-outsider`: You can see this contract but don't belong to . Only its members can draw down and return
pub fn flex_outsider<'a>(site: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("flex-outsider")
        .with("site", site)
}

/// `flex-over`: You can't draw down any more: the term ended on .
pub fn flex_over<'a>(date: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("flex-over")
        .with("date", date)
}

/// `flex-people`: Levels
#[must_use]
pub fn flex_people() -> Text<'static> {
    Text::new("flex-people")
}

/// `flex-picture-hint`: Bars up: drawn down. Bars down: returned. Each product has its own scale; the table shows
#[must_use]
pub fn flex_picture_hint() -> Text<'static> {
    Text::new("flex-picture-hint")
}

/// `flex-picture-text`: : , ; in use at end of period: .
pub fn flex_picture_text<'a>(drawn: impl Into<FluentValue<'a>>, out: impl Into<FluentValue<'a>>, product: impl Into<FluentValue<'a>>, returned: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("flex-picture-text")
        .with("drawn", drawn)
        .with("out", out)
        .with("product", product)
        .with("returned", returned)
}

/// `flex-pools`: Pools
#[must_use]
pub fn flex_pools() -> Text<'static> {
    Text::new("flex-pools")
}

/// `flex-pools-none`: This contract has no products.
#[must_use]
pub fn flex_pools_none() -> Text<'static> {
    Text::new("flex-pools-none")
}

/// `flex-product`: Product
#[must_use]
pub fn flex_product() -> Text<'static> {
    Text::new("flex-product")
}

/// `flex-quantity`: Quantity
#[must_use]
pub fn flex_quantity() -> Text<'static> {
    Text::new("flex-quantity")
}

/// `flex-remaining`: Left
#[must_use]
pub fn flex_remaining() -> Text<'static> {
    Text::new("flex-remaining")
}

/// `flex-return`: Return
#[must_use]
pub fn flex_return() -> Text<'static> {
    Text::new("flex-return")
}

/// `flex-return-all`: Fully returned
#[must_use]
pub fn flex_return_all() -> Text<'static> {
    Text::new("flex-return-all")
}

/// `flex-return-all-sentence`: The license of goes back to contract . The keys and license file of stop working for every
pub fn flex_return_all_sentence<'a>(contract: impl Into<FluentValue<'a>>, count: i64, product: impl Into<FluentValue<'a>>, serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("flex-return-all-sentence")
        .with("contract", contract)
        .with("count", count)
        .with("product", product)
        .with("serial", serial)
}

/// `flex-return-by`: Return by .
pub fn flex_return_by<'a>(date: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("flex-return-by")
        .with("date", date)
}

/// `flex-return-most`: is in use. are in use.
pub fn flex_return_most(count: i64) -> Text<'static> {
    Text::new("flex-return-most")
        .with("count", count)
}

/// `flex-return-never`: Not returnable
#[must_use]
pub fn flex_return_never() -> Text<'static> {
    Text::new("flex-return-never")
}

/// `flex-return-others`: Drawn down by someone else. Only a configuration user can return it.
#[must_use]
pub fn flex_return_others() -> Text<'static> {
    Text::new("flex-return-others")
}

/// `flex-return-over`: The return period ended on .
pub fn flex_return_over<'a>(date: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("flex-return-over")
        .with("date", date)
}

/// `flex-return-quantity`: How many of to return
pub fn flex_return_quantity<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("flex-return-quantity")
        .with("serial", serial)
}

/// `flex-return-sentence`: license of goes back to contract . then covers . Its keys and license file are replaced. l
pub fn flex_return_sentence<'a>(contract: impl Into<FluentValue<'a>>, count: i64, left: impl Into<FluentValue<'a>>, product: impl Into<FluentValue<'a>>, serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("flex-return-sentence")
        .with("contract", contract)
        .with("count", count)
        .with("left", left)
        .with("product", product)
        .with("serial", serial)
}

/// `flex-return-title`: Return licenses
#[must_use]
pub fn flex_return_title() -> Text<'static> {
    Text::new("flex-return-title")
}

/// `flex-returned`: returned returned
pub fn flex_returned(count: i64) -> Text<'static> {
    Text::new("flex-returned")
        .with("count", count)
}

/// `flex-review`: Draw down license of from contract for .Draw down licenses of from contract for .
pub fn flex_review<'a>(contract: impl Into<FluentValue<'a>>, count: i64, product: impl Into<FluentValue<'a>>, site: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("flex-review")
        .with("contract", contract)
        .with("count", count)
        .with("product", product)
        .with("site", site)
}

/// `flex-review-at`: Draw down license of from contract for , at .Draw down licenses of from contract for , at
pub fn flex_review_at<'a>(address: impl Into<FluentValue<'a>>, contract: impl Into<FluentValue<'a>>, count: i64, product: impl Into<FluentValue<'a>>, site: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("flex-review-at")
        .with("address", address)
        .with("contract", contract)
        .with("count", count)
        .with("product", product)
        .with("site", site)
}

/// `flex-save`: Save as CSV
#[must_use]
pub fn flex_save() -> Text<'static> {
    Text::new("flex-save")
}

/// `flex-save-xlsx`: Save as Excel
#[must_use]
pub fn flex_save_xlsx() -> Text<'static> {
    Text::new("flex-save-xlsx")
}

/// `flex-saved`: Statement saved:
pub fn flex_saved<'a>(path: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("flex-saved")
        .with("path", path)
}

/// `flex-show-license`: Show in the catalog
pub fn flex_show_license<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("flex-show-license")
        .with("serial", serial)
}

/// `flex-sku`: SKU
#[must_use]
pub fn flex_sku() -> Text<'static> {
    Text::new("flex-sku")
}

/// `flex-statement`: Statement
#[must_use]
pub fn flex_statement() -> Text<'static> {
    Text::new("flex-statement")
}

/// `flex-statement-hint`: Draw-downs per month; returns appear below with a minus sign. Months without changes are l
#[must_use]
pub fn flex_statement_hint() -> Text<'static> {
    Text::new("flex-statement-hint")
}

/// `flex-statement-none`: No draw-downs or returns in these months.
#[must_use]
pub fn flex_statement_none() -> Text<'static> {
    Text::new("flex-statement-none")
}

/// `flex-step-what`: Product and quantity
#[must_use]
pub fn flex_step_what() -> Text<'static> {
    Text::new("flex-step-what")
}

/// `flex-to`: To
#[must_use]
pub fn flex_to() -> Text<'static> {
    Text::new("flex-to")
}

/// `flex-to-contract`: Go to contract
#[must_use]
pub fn flex_to_contract() -> Text<'static> {
    Text::new("flex-to-contract")
}

/// `flex-today`: today
#[must_use]
pub fn flex_today() -> Text<'static> {
    Text::new("flex-today")
}

/// `flex-total`: Total
#[must_use]
pub fn flex_total() -> Text<'static> {
    Text::new("flex-total")
}

/// `flex-waiting`: Unfinished draw-down of from .
pub fn flex_waiting<'a>(product: impl Into<FluentValue<'a>>, serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("flex-waiting")
        .with("product", product)
        .with("serial", serial)
}

/// `flex-way`: Enterprise Flexible
#[must_use]
pub fn flex_way() -> Text<'static> {
    Text::new("flex-way")
}

/// `flex-way-text`: Draw down licenses from a contract's pools, return unused ones and view the statement.
#[must_use]
pub fn flex_way_text() -> Text<'static> {
    Text::new("flex-way-text")
}

/// `forgot-back`: Back to sign-in
#[must_use]
pub fn forgot_back() -> Text<'static> {
    Text::new("forgot-back")
}

/// `forgot-done-text`: If has an account, a link is on its way. It expires in 60 minutes.
pub fn forgot_done_text<'a>(email: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("forgot-done-text")
        .with("email", email)
}

/// `forgot-done-title`: Check your e-mail
#[must_use]
pub fn forgot_done_title() -> Text<'static> {
    Text::new("forgot-done-title")
}

/// `forgot-lead`: The portal e-mails you a link to choose a new password.
#[must_use]
pub fn forgot_lead() -> Text<'static> {
    Text::new("forgot-lead")
}

/// `forgot-submit`: Send link
#[must_use]
pub fn forgot_submit() -> Text<'static> {
    Text::new("forgot-submit")
}

/// `forgot-title`: Forgot password
#[must_use]
pub fn forgot_title() -> Text<'static> {
    Text::new("forgot-title")
}

/// `get-add`: Add
#[must_use]
pub fn get_add() -> Text<'static> {
    Text::new("get-add")
}

/// `get-added`: added added
pub fn get_added(count: i64) -> Text<'static> {
    Text::new("get-added")
        .with("count", count)
}

/// `get-address`: Install-at address
#[must_use]
pub fn get_address() -> Text<'static> {
    Text::new("get-address")
}

/// `get-address-add`: Add address
#[must_use]
pub fn get_address_add() -> Text<'static> {
    Text::new("get-address-add")
}

/// `get-address-all-countries`: All countries
#[must_use]
pub fn get_address_all_countries() -> Text<'static> {
    Text::new("get-address-all-countries")
}

/// `get-address-choose`: Choose an address
#[must_use]
pub fn get_address_choose() -> Text<'static> {
    Text::new("get-address-choose")
}

/// `get-address-clear`: Remove
#[must_use]
pub fn get_address_clear() -> Text<'static> {
    Text::new("get-address-clear")
}

/// `get-address-new`: New address
#[must_use]
pub fn get_address_new() -> Text<'static> {
    Text::new("get-address-new")
}

/// `get-address-new-text`: Everyone who sees licenses of can use it.
pub fn get_address_new_text<'a>(site: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("get-address-new-text")
        .with("site", site)
}

/// `get-address-none`: No address selected
#[must_use]
pub fn get_address_none() -> Text<'static> {
    Text::new("get-address-none")
}

/// `get-address-nothing`: No matching addresses. Add one below.
#[must_use]
pub fn get_address_nothing() -> Text<'static> {
    Text::new("get-address-nothing")
}

/// `get-address-of`: Where licenses of are deployed.
pub fn get_address_of<'a>(site: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("get-address-of")
        .with("site", site)
}

/// `get-address-other`: Choose another
#[must_use]
pub fn get_address_other() -> Text<'static> {
    Text::new("get-address-other")
}

/// `get-address-search`: Search
#[must_use]
pub fn get_address_search() -> Text<'static> {
    Text::new("get-address-search")
}

/// `get-address-search-hint`: City, street or postal code
#[must_use]
pub fn get_address_search_hint() -> Text<'static> {
    Text::new("get-address-search-hint")
}

/// `get-addresses`: Addresses
#[must_use]
pub fn get_addresses() -> Text<'static> {
    Text::new("get-addresses")
}

/// `get-all-ways`: Back
#[must_use]
pub fn get_all_ways() -> Text<'static> {
    Text::new("get-all-ways")
}

/// `get-another`: Register more
#[must_use]
pub fn get_another() -> Text<'static> {
    Text::new("get-another")
}

/// `get-another-file`: Another spreadsheet
#[must_use]
pub fn get_another_file() -> Text<'static> {
    Text::new("get-another-file")
}

/// `get-another-voucher`: Convert more
#[must_use]
pub fn get_another_voucher() -> Text<'static> {
    Text::new("get-another-voucher")
}

/// `get-behalf`: Register for
#[must_use]
pub fn get_behalf() -> Text<'static> {
    Text::new("get-behalf")
}

/// `get-behalf-customer`: The customer
#[must_use]
pub fn get_behalf_customer() -> Text<'static> {
    Text::new("get-behalf-customer")
}

/// `get-behalf-hint`: Contacts named on the order. The license shows that you registered it.
#[must_use]
pub fn get_behalf_hint() -> Text<'static> {
    Text::new("get-behalf-hint")
}

/// `get-behalf-nobody`: No owner yet: the customer takes over
#[must_use]
pub fn get_behalf_nobody() -> Text<'static> {
    Text::new("get-behalf-nobody")
}

/// `get-behalf-own`: Myself
#[must_use]
pub fn get_behalf_own() -> Text<'static> {
    Text::new("get-behalf-own")
}

/// `get-behalf-owner`: Owner
#[must_use]
pub fn get_behalf_owner() -> Text<'static> {
    Text::new("get-behalf-owner")
}

/// `get-bulk-all`: All
pub fn get_bulk_all(count: i64) -> Text<'static> {
    Text::new("get-bulk-all")
        .with("count", count)
}

/// `get-bulk-check`: Check
#[must_use]
pub fn get_bulk_check() -> Text<'static> {
    Text::new("get-bulk-check")
}

/// `get-bulk-count`: row rows
pub fn get_bulk_count(count: i64) -> Text<'static> {
    Text::new("get-bulk-count")
        .with("count", count)
}

/// `get-bulk-file`: File
#[must_use]
pub fn get_bulk_file() -> Text<'static> {
    Text::new("get-bulk-file")
}

/// `get-bulk-filter`: Filter rows
#[must_use]
pub fn get_bulk_filter() -> Text<'static> {
    Text::new("get-bulk-filter")
}

/// `get-bulk-hint`: Or drop a spreadsheet (.xlsx, .csv) anywhere on this page. One row per serial number. Lice
#[must_use]
pub fn get_bulk_hint() -> Text<'static> {
    Text::new("get-bulk-hint")
}

/// `get-bulk-ignored`: Unknown columns, skipped:
pub fn get_bulk_ignored<'a>(columns: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("get-bulk-ignored")
        .with("columns", columns)
}

/// `get-bulk-more`: Show more ( of )
pub fn get_bulk_more<'a>(of: impl Into<FluentValue<'a>>, shown: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("get-bulk-more")
        .with("of", of)
        .with("shown", shown)
}

/// `get-bulk-no-file`: Choose a spreadsheet first.
#[must_use]
pub fn get_bulk_no_file() -> Text<'static> {
    Text::new("get-bulk-no-file")
}

/// `get-bulk-not`: Errors
pub fn get_bulk_not(count: i64) -> Text<'static> {
    Text::new("get-bulk-not")
        .with("count", count)
}

/// `get-bulk-ok`: Ready
pub fn get_bulk_ok(count: i64) -> Text<'static> {
    Text::new("get-bulk-ok")
        .with("count", count)
}

/// `get-bulk-register`: Register rowRegister rows
pub fn get_bulk_register(count: i64) -> Text<'static> {
    Text::new("get-bulk-register")
        .with("count", count)
}

/// `get-bulk-row`: Row
#[must_use]
pub fn get_bulk_row() -> Text<'static> {
    Text::new("get-bulk-row")
}

/// `get-bulk-rows`: Rows
#[must_use]
pub fn get_bulk_rows() -> Text<'static> {
    Text::new("get-bulk-rows")
}

/// `get-bulk-tab`: Spreadsheet
#[must_use]
pub fn get_bulk_tab() -> Text<'static> {
    Text::new("get-bulk-tab")
}

/// `get-bulk-try`: Check rows
#[must_use]
pub fn get_bulk_try() -> Text<'static> {
    Text::new("get-bulk-try")
}

/// `get-bulk-verdict`: Result
#[must_use]
pub fn get_bulk_verdict() -> Text<'static> {
    Text::new("get-bulk-verdict")
}

/// `get-bulk-would`: Ready to register
#[must_use]
pub fn get_bulk_would() -> Text<'static> {
    Text::new("get-bulk-would")
}

/// `get-check-offline`: Can't reach the portal. Your entries are kept and checked when it's back.
#[must_use]
pub fn get_check_offline() -> Text<'static> {
    Text::new("get-check-offline")
}

/// `get-code`: Voucher code
#[must_use]
pub fn get_code() -> Text<'static> {
    Text::new("get-code")
}

/// `get-code-hint`: As on the card; case-sensitive. You can paste a whole list.
#[must_use]
pub fn get_code_hint() -> Text<'static> {
    Text::new("get-code-hint")
}

/// `get-colleague-add`: Add colleague
#[must_use]
pub fn get_colleague_add() -> Text<'static> {
    Text::new("get-colleague-add")
}

/// `get-colleague-added`: An e-mail to is on its way.
pub fn get_colleague_added<'a>(email: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("get-colleague-added")
        .with("email", email)
}

/// `get-colleague-administrator`: site administrator
#[must_use]
pub fn get_colleague_administrator() -> Text<'static> {
    Text::new("get-colleague-administrator")
}

/// `get-colleague-create`: Create account
#[must_use]
pub fn get_colleague_create() -> Text<'static> {
    Text::new("get-colleague-create")
}

/// `get-colleague-no-account`: no account yet
#[must_use]
pub fn get_colleague_no_account() -> Text<'static> {
    Text::new("get-colleague-no-account")
}

/// `get-colleague-text`: They get an e-mail with a link to choose a password, and access to .
pub fn get_colleague_text<'a>(site: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("get-colleague-text")
        .with("site", site)
}

/// `get-colleagues`: Colleagues
#[must_use]
pub fn get_colleagues() -> Text<'static> {
    Text::new("get-colleagues")
}

/// `get-complete`: Complete registration
#[must_use]
pub fn get_complete() -> Text<'static> {
    Text::new("get-complete")
}

/// `get-confirmation`: Confirmation
#[must_use]
pub fn get_confirmation() -> Text<'static> {
    Text::new("get-confirmation")
}

/// `get-contact`: Technical contact
#[must_use]
pub fn get_contact() -> Text<'static> {
    Text::new("get-contact")
}

/// `get-contact-email`: E-mail
#[must_use]
pub fn get_contact_email() -> Text<'static> {
    Text::new("get-contact-email")
}

/// `get-contact-me`: Use my details
#[must_use]
pub fn get_contact_me() -> Text<'static> {
    Text::new("get-contact-me")
}

/// `get-contact-name`: Name
#[must_use]
pub fn get_contact_name() -> Text<'static> {
    Text::new("get-contact-name")
}

/// `get-continue`: Continue
#[must_use]
pub fn get_continue() -> Text<'static> {
    Text::new("get-continue")
}

/// `get-convert`: Convert
#[must_use]
pub fn get_convert() -> Text<'static> {
    Text::new("get-convert")
}

/// `get-count-another`: not registered here not registered here
pub fn get_count_another(count: i64) -> Text<'static> {
    Text::new("get-count-another")
        .with("count", count)
}

/// `get-count-look`: needs attention need attention
pub fn get_count_look(count: i64) -> Text<'static> {
    Text::new("get-count-look")
        .with("count", count)
}

/// `get-count-ready`: ready ready
pub fn get_count_ready(count: i64) -> Text<'static> {
    Text::new("get-count-ready")
        .with("count", count)
}

/// `get-detail-deployed_tier`: Deployed price tier
#[must_use]
pub fn get_detail_deployed_tier() -> Text<'static> {
    Text::new("get-detail-deployed_tier")
}

/// `get-detail-deployed_tier-hint`: The tier of the machine it runs on.
#[must_use]
pub fn get_detail_deployed_tier_hint() -> Text<'static> {
    Text::new("get-detail-deployed_tier-hint")
}

/// `get-detail-host_id`: Host ID
#[must_use]
pub fn get_detail_host_id() -> Text<'static> {
    Text::new("get-detail-host_id")
}

/// `get-detail-host_id-hint`: Identifies the machine: its network address or the output of the hostid command.
#[must_use]
pub fn get_detail_host_id_hint() -> Text<'static> {
    Text::new("get-detail-host_id-hint")
}

/// `get-detail-san`: SAN
#[must_use]
pub fn get_detail_san() -> Text<'static> {
    Text::new("get-detail-san")
}

/// `get-detail-system_type`: System type
#[must_use]
pub fn get_detail_system_type() -> Text<'static> {
    Text::new("get-detail-system_type")
}

/// `get-detail-version`: Version
#[must_use]
pub fn get_detail_version() -> Text<'static> {
    Text::new("get-detail-version")
}

/// `get-discard`: Discard
#[must_use]
pub fn get_discard() -> Text<'static> {
    Text::new("get-discard")
}

/// `get-discarded`: “ ” discarded.
pub fn get_discarded<'a>(way: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("get-discarded")
        .with("way", way)
}

/// `get-done`: completed completed
pub fn get_done(count: i64) -> Text<'static> {
    Text::new("get-done")
        .with("count", count)
}

/// `get-draft-count`: entry entries
pub fn get_draft_count(count: i64) -> Text<'static> {
    Text::new("get-draft-count")
        .with("count", count)
}

/// `get-draft-kept`: saved
pub fn get_draft_kept<'a>(ago: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("get-draft-kept")
        .with("ago", ago)
}

/// `get-email`: Additional recipient
#[must_use]
pub fn get_email() -> Text<'static> {
    Text::new("get-email")
}

/// `get-email-hint`: always gets the confirmation.
pub fn get_email_hint<'a>(email: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("get-email-hint")
        .with("email", email)
}

/// `get-entries`: in the list
pub fn get_entries<'a>(count: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("get-entries")
        .with("count", count)
}

/// `get-failed`: failed failed
pub fn get_failed(count: i64) -> Text<'static> {
    Text::new("get-failed")
        .with("count", count)
}

/// `get-failed-again`: Retry these
#[must_use]
pub fn get_failed_again() -> Text<'static> {
    Text::new("get-failed-again")
}

/// `get-failed-title`: Failed
#[must_use]
pub fn get_failed_title() -> Text<'static> {
    Text::new("get-failed-title")
}

/// `get-file`: Choose file
#[must_use]
pub fn get_file() -> Text<'static> {
    Text::new("get-file")
}

/// `get-file-hint`: Or drop a certificate (.eml, .html, .txt) or a list (.csv, .xlsx) anywhere on this page.
#[must_use]
pub fn get_file_hint() -> Text<'static> {
    Text::new("get-file-hint")
}

/// `get-go-on`: Resume
pub fn get_go_on<'a>(way: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("get-go-on")
        .with("way", way)
}

/// `get-go-on-button`: Resume
#[must_use]
pub fn get_go_on_button() -> Text<'static> {
    Text::new("get-go-on-button")
}

/// `get-later`: must be registered separately. You can do so after this registration. must be registered s
pub fn get_later(count: i64) -> Text<'static> {
    Text::new("get-later")
        .with("count", count)
}

/// `get-left`: Must be registered separately
#[must_use]
pub fn get_left() -> Text<'static> {
    Text::new("get-left")
}

/// `get-left-register`: Register next
#[must_use]
pub fn get_left_register() -> Text<'static> {
    Text::new("get-left-register")
}

/// `get-level`: Level
#[must_use]
pub fn get_level() -> Text<'static> {
    Text::new("get-level")
}

/// `get-level-changed`: : now .
pub fn get_level_changed<'a>(level: impl Into<FluentValue<'a>>, name: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("get-level-changed")
        .with("level", level)
        .with("name", name)
}

/// `get-level-configuration`: Configuration user
#[must_use]
pub fn get_level_configuration() -> Text<'static> {
    Text::new("get-level-configuration")
}

/// `get-level-configuration-text`: Also returns what others drew down and adds install-at addresses.
#[must_use]
pub fn get_level_configuration_text() -> Text<'static> {
    Text::new("get-level-configuration-text")
}

/// `get-level-contract`: Contract user
#[must_use]
pub fn get_level_contract() -> Text<'static> {
    Text::new("get-level-contract")
}

/// `get-level-contract-text`: Draws down licenses, returns their own and views the statement.
#[must_use]
pub fn get_level_contract_text() -> Text<'static> {
    Text::new("get-level-contract-text")
}

/// `get-level-of`: Level of
pub fn get_level_of<'a>(name: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("get-level-of")
        .with("name", name)
}

/// `get-level-super`: Super user
#[must_use]
pub fn get_level_super() -> Text<'static> {
    Text::new("get-level-super")
}

/// `get-level-super-text`: Also assigns levels, creates accounts and registers in bulk.
#[must_use]
pub fn get_level_super_text() -> Text<'static> {
    Text::new("get-level-super-text")
}

/// `get-mailed`: A confirmation with license files attached is on its way by e-mail.
#[must_use]
pub fn get_mailed() -> Text<'static> {
    Text::new("get-mailed")
}

/// `get-no-sites`: This account doesn't belong to a site yet.
#[must_use]
pub fn get_no_sites() -> Text<'static> {
    Text::new("get-no-sites")
}

/// `get-none-checked`: Not checked by the portal yet. Try again in a moment. Your entries are kept.
#[must_use]
pub fn get_none_checked() -> Text<'static> {
    Text::new("get-none-checked")
}

/// `get-none-ready`: Nothing can be registered yet. Check the note next to each entry.
#[must_use]
pub fn get_none_ready() -> Text<'static> {
    Text::new("get-none-ready")
}

/// `get-offer`: Did you mean :
pub fn get_offer<'a>(product: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("get-offer")
        .with("product", product)
}

/// `get-offer-use`: Use this
#[must_use]
pub fn get_offer_use() -> Text<'static> {
    Text::new("get-offer-use")
}

/// `get-offers-use`: Use suggestionUse all suggestions
pub fn get_offers_use(count: i64) -> Text<'static> {
    Text::new("get-offers-use")
        .with("count", count)
}

/// `get-offers-used`: serial number corrected serial numbers corrected
pub fn get_offers_used(count: i64) -> Text<'static> {
    Text::new("get-offers-used")
        .with("count", count)
}

/// `get-pasted-left-out`: Skipped from your paste:
pub fn get_pasted_left_out<'a>(texts: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("get-pasted-left-out")
        .with("texts", texts)
}

/// `get-quantity`: license licenses
pub fn get_quantity(count: i64) -> Text<'static> {
    Text::new("get-quantity")
        .with("count", count)
}

/// `get-reading-above`: row above the header skipped rows above the header skipped
pub fn get_reading_above(count: i64) -> Text<'static> {
    Text::new("get-reading-above")
        .with("count", count)
}

/// `get-reading-attachments`: Attachments not read:
pub fn get_reading_attachments<'a>(names: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("get-reading-attachments")
        .with("names", names)
}

/// `get-reading-change`: Change import settings
#[must_use]
pub fn get_reading_change() -> Text<'static> {
    Text::new("get-reading-change")
}

/// `get-reading-column`: Column
#[must_use]
pub fn get_reading_column() -> Text<'static> {
    Text::new("get-reading-column")
}

/// `get-reading-column-hidden`: Hidden
#[must_use]
pub fn get_reading_column_hidden() -> Text<'static> {
    Text::new("get-reading-column-hidden")
}

/// `get-reading-columns`: Columns
#[must_use]
pub fn get_reading_columns() -> Text<'static> {
    Text::new("get-reading-columns")
}

/// `get-reading-contact_email`: Contact e-mail
#[must_use]
pub fn get_reading_contact_email() -> Text<'static> {
    Text::new("get-reading-contact_email")
}

/// `get-reading-contact_name`: Contact name
#[must_use]
pub fn get_reading_contact_name() -> Text<'static> {
    Text::new("get-reading-contact_name")
}

/// `get-reading-encoding`: Encoding
#[must_use]
pub fn get_reading_encoding() -> Text<'static> {
    Text::new("get-reading-encoding")
}

/// `get-reading-example`: First value
#[must_use]
pub fn get_reading_example() -> Text<'static> {
    Text::new("get-reading-example")
}

/// `get-reading-found`: serial number found serial numbers found
pub fn get_reading_found(count: i64) -> Text<'static> {
    Text::new("get-reading-found")
        .with("count", count)
}

/// `get-reading-heading`: Header row
#[must_use]
pub fn get_reading_heading() -> Text<'static> {
    Text::new("get-reading-heading")
}

/// `get-reading-heading-none`: No header row
#[must_use]
pub fn get_reading_heading_none() -> Text<'static> {
    Text::new("get-reading-heading-none")
}

/// `get-reading-heading-row`: Row :
pub fn get_reading_heading_row<'a>(number: i64, text: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("get-reading-heading-row")
        .with("number", number)
        .with("text", text)
}

/// `get-reading-hidden`: hidden or filtered row hidden or filtered rows
pub fn get_reading_hidden(count: i64) -> Text<'static> {
    Text::new("get-reading-hidden")
        .with("count", count)
}

/// `get-reading-hidden-leave`: Skip
#[must_use]
pub fn get_reading_hidden_leave() -> Text<'static> {
    Text::new("get-reading-hidden-leave")
}

/// `get-reading-hidden-take`: Include
#[must_use]
pub fn get_reading_hidden_take() -> Text<'static> {
    Text::new("get-reading-hidden-take")
}

/// `get-reading-ignore`: Skip
#[must_use]
pub fn get_reading_ignore() -> Text<'static> {
    Text::new("get-reading-ignore")
}

/// `get-reading-install_at`: Install-at address ID
#[must_use]
pub fn get_reading_install_at() -> Text<'static> {
    Text::new("get-reading-install_at")
}

/// `get-reading-meaning`: Meaning
#[must_use]
pub fn get_reading_meaning() -> Text<'static> {
    Text::new("get-reading-meaning")
}

/// `get-reading-more-rows`: and more rowand more rows
pub fn get_reading_more_rows(count: i64) -> Text<'static> {
    Text::new("get-reading-more-rows")
        .with("count", count)
}

/// `get-reading-none`: No serial numbers found. Choose the column that contains them.
#[must_use]
pub fn get_reading_none() -> Text<'static> {
    Text::new("get-reading-none")
}

/// `get-reading-remembered`: Columns are mapped as in an earlier file with this header row.
#[must_use]
pub fn get_reading_remembered() -> Text<'static> {
    Text::new("get-reading-remembered")
}

/// `get-reading-renews`: Renewed serial number
#[must_use]
pub fn get_reading_renews() -> Text<'static> {
    Text::new("get-reading-renews")
}

/// `get-reading-repeated`: duplicate serial number duplicate serial numbers
pub fn get_reading_repeated(count: i64) -> Text<'static> {
    Text::new("get-reading-repeated")
        .with("count", count)
}

/// `get-reading-rounded`: row skipped: the spreadsheet rounded a number in it, such as 1.23457E+12. Format the colum
pub fn get_reading_rounded(count: i64) -> Text<'static> {
    Text::new("get-reading-rounded")
        .with("count", count)
}

/// `get-reading-row`: Row
pub fn get_reading_row(number: i64) -> Text<'static> {
    Text::new("get-reading-row")
        .with("number", number)
}

/// `get-reading-sheet`: Sheet
#[must_use]
pub fn get_reading_sheet() -> Text<'static> {
    Text::new("get-reading-sheet")
}

/// `get-reading-sheet-hidden`: (hidden, serial number) (hidden, serial numbers)
pub fn get_reading_sheet_hidden<'a>(count: i64, name: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("get-reading-sheet-hidden")
        .with("count", count)
        .with("name", name)
}

/// `get-reading-sheet-named`: ( serial number) ( serial numbers)
pub fn get_reading_sheet_named<'a>(count: i64, name: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("get-reading-sheet-named")
        .with("count", count)
        .with("name", name)
}

/// `get-reading-sheets`: Sheets not read:
pub fn get_reading_sheets<'a>(sheets: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("get-reading-sheets")
        .with("sheets", sheets)
}

/// `get-reading-without-serial`: row without a serial number skipped rows without a serial number skipped
pub fn get_reading_without_serial(count: i64) -> Text<'static> {
    Text::new("get-reading-without-serial")
        .with("count", count)
}

/// `get-register`: Register
#[must_use]
pub fn get_register() -> Text<'static> {
    Text::new("get-register")
}

/// `get-remove`: Remove
pub fn get_remove<'a>(text: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("get-remove")
        .with("text", text)
}

/// `get-renews`: Renews
#[must_use]
pub fn get_renews() -> Text<'static> {
    Text::new("get-renews")
}

/// `get-serial`: Serial number
#[must_use]
pub fn get_serial() -> Text<'static> {
    Text::new("get-serial")
}

/// `get-serial-hint`: As on the certificate; case-sensitive. You can paste a whole list.
#[must_use]
pub fn get_serial_hint() -> Text<'static> {
    Text::new("get-serial-hint")
}

/// `get-show-license`: Show in catalog
#[must_use]
pub fn get_show_license() -> Text<'static> {
    Text::new("get-show-license")
}

/// `get-site`: Site
#[must_use]
pub fn get_site() -> Text<'static> {
    Text::new("get-site")
}

/// `get-skipped`: Not registered
#[must_use]
pub fn get_skipped() -> Text<'static> {
    Text::new("get-skipped")
}

/// `get-skipped-back`: Back to these
#[must_use]
pub fn get_skipped_back() -> Text<'static> {
    Text::new("get-skipped-back")
}

/// `get-skipped-count`: not registered
pub fn get_skipped_count(count: i64) -> Text<'static> {
    Text::new("get-skipped-count")
        .with("count", count)
}

/// `get-slip-letter_i`: Has the letter I or l in place of a digit.
#[must_use]
pub fn get_slip_letter_i() -> Text<'static> {
    Text::new("get-slip-letter_i")
}

/// `get-slip-letter_o`: Has the letter O in place of a digit.
#[must_use]
pub fn get_slip_letter_o() -> Text<'static> {
    Text::new("get-slip-letter_o")
}

/// `get-slip-lower_case`: Contains lowercase letters.
#[must_use]
pub fn get_slip_lower_case() -> Text<'static> {
    Text::new("get-slip-lower_case")
}

/// `get-slip-spaces`: Contains spaces or hyphens.
#[must_use]
pub fn get_slip_spaces() -> Text<'static> {
    Text::new("get-slip-spaces")
}

/// `get-slip-width`: Contains full-width characters.
#[must_use]
pub fn get_slip_width() -> Text<'static> {
    Text::new("get-slip-width")
}

/// `get-software`: Get software
#[must_use]
pub fn get_software() -> Text<'static> {
    Text::new("get-software")
}

/// `get-step-codes`: Voucher codes
#[must_use]
pub fn get_step_codes() -> Text<'static> {
    Text::new("get-step-codes")
}

/// `get-step-details`: Product details
#[must_use]
pub fn get_step_details() -> Text<'static> {
    Text::new("get-step-details")
}

/// `get-step-done`: Keys and files
#[must_use]
pub fn get_step_done() -> Text<'static> {
    Text::new("get-step-done")
}

/// `get-step-people`: Contacts
#[must_use]
pub fn get_step_people() -> Text<'static> {
    Text::new("get-step-people")
}

/// `get-step-review`: Review
#[must_use]
pub fn get_step_review() -> Text<'static> {
    Text::new("get-step-review")
}

/// `get-step-serials`: Serial numbers
#[must_use]
pub fn get_step_serials() -> Text<'static> {
    Text::new("get-step-serials")
}

/// `get-too-many`: Up to at once; this would be over. Nothing was added.
pub fn get_too_many(most: i64, over: i64) -> Text<'static> {
    Text::new("get-too-many")
        .with("most", most)
        .with("over", over)
}

/// `get-too-many-bulk`: Bulk registration accepts up to rows at once.
pub fn get_too_many_bulk(most: i64) -> Text<'static> {
    Text::new("get-too-many-bulk")
        .with("most", most)
}

/// `get-undo`: Undo
#[must_use]
pub fn get_undo() -> Text<'static> {
    Text::new("get-undo")
}

/// `get-use-for-all`: Apply to all
#[must_use]
pub fn get_use_for_all() -> Text<'static> {
    Text::new("get-use-for-all")
}

/// `get-verdict-alone`: Ready · must be registered separately
#[must_use]
pub fn get_verdict_alone() -> Text<'static> {
    Text::new("get-verdict-alone")
}

/// `get-verdict-alone-held`: Must be registered separately. You can do so after this registration.
#[must_use]
pub fn get_verdict_alone_held() -> Text<'static> {
    Text::new("get-verdict-alone-held")
}

/// `get-verdict-asking`: Checking
#[must_use]
pub fn get_verdict_asking() -> Text<'static> {
    Text::new("get-verdict-asking")
}

/// `get-verdict-flex`: Flex contract: draw licenses down instead.
#[must_use]
pub fn get_verdict_flex() -> Text<'static> {
    Text::new("get-verdict-flex")
}

/// `get-verdict-key-printed`: The key is printed on the certificate. You don't need to register.
#[must_use]
pub fn get_verdict_key_printed() -> Text<'static> {
    Text::new("get-verdict-key-printed")
}

/// `get-verdict-maintenance`: Ready · maintenance, no key
#[must_use]
pub fn get_verdict_maintenance() -> Text<'static> {
    Text::new("get-verdict-maintenance")
}

/// `get-verdict-not-allowed`: Your share doesn't allow registration. Ask the owner.
#[must_use]
pub fn get_verdict_not_allowed() -> Text<'static> {
    Text::new("get-verdict-not-allowed")
}

/// `get-verdict-not-transactable`: Not activated here:
pub fn get_verdict_not_transactable<'a>(instructions: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("get-verdict-not-transactable")
        .with("instructions", instructions)
}

/// `get-verdict-ok`: Ready
#[must_use]
pub fn get_verdict_ok() -> Text<'static> {
    Text::new("get-verdict-ok")
}

/// `get-verdict-registered`: Already registered.
#[must_use]
pub fn get_verdict_registered() -> Text<'static> {
    Text::new("get-verdict-registered")
}

/// `get-verdict-registered-by`: Already registered by , .
pub fn get_verdict_registered_by<'a>(date: impl Into<FluentValue<'a>>, name: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("get-verdict-registered-by")
        .with("date", date)
        .with("name", name)
}

/// `get-verdict-renewal`: Ready · renews
pub fn get_verdict_renewal<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("get-verdict-renewal")
        .with("serial", serial)
}

/// `get-verdict-repeated`: Already in the list.
#[must_use]
pub fn get_verdict_repeated() -> Text<'static> {
    Text::new("get-verdict-repeated")
}

/// `get-verdict-superseded`: Fully upgraded. Use the new serial number.
#[must_use]
pub fn get_verdict_superseded() -> Text<'static> {
    Text::new("get-verdict-superseded")
}

/// `get-verdict-unknown`: Not found, or your account has no access. Check O and 0, I and 1.
#[must_use]
pub fn get_verdict_unknown() -> Text<'static> {
    Text::new("get-verdict-unknown")
}

/// `get-verdict-voucher`: Voucher: convert its codes instead.
#[must_use]
pub fn get_verdict_voucher() -> Text<'static> {
    Text::new("get-verdict-voucher")
}

/// `get-verdict-waiting`: Not checked yet
#[must_use]
pub fn get_verdict_waiting() -> Text<'static> {
    Text::new("get-verdict-waiting")
}

/// `get-voucher-expired`: Expired on .
pub fn get_voucher_expired<'a>(date: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("get-voucher-expired")
        .with("date", date)
}

/// `get-voucher-open-until`: Ready · until
pub fn get_voucher_open_until<'a>(date: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("get-voucher-open-until")
        .with("date", date)
}

/// `get-voucher-unknown`: This code doesn't exist. Check O and 0, I and 1.
#[must_use]
pub fn get_voucher_unknown() -> Text<'static> {
    Text::new("get-voucher-unknown")
}

/// `get-voucher-used`: Already converted.
#[must_use]
pub fn get_voucher_used() -> Text<'static> {
    Text::new("get-voucher-used")
}

/// `get-voucher-used-became`: Converted on into .
pub fn get_voucher_used_became<'a>(date: impl Into<FluentValue<'a>>, serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("get-voucher-used-became")
        .with("date", date)
        .with("serial", serial)
}

/// `get-way-bulk`: Bulk registration
#[must_use]
pub fn get_way_bulk() -> Text<'static> {
    Text::new("get-way-bulk")
}

/// `get-way-bulk-text`: For a site's super users: register many serial numbers from a spreadsheet and give colleag
#[must_use]
pub fn get_way_bulk_text() -> Text<'static> {
    Text::new("get-way-bulk-text")
}

/// `get-way-new`: Register serial numbers
#[must_use]
pub fn get_way_new() -> Text<'static> {
    Text::new("get-way-new")
}

/// `get-way-new-text`: Register the serial numbers on a purchase certificate, including renewed maintenance, to g
#[must_use]
pub fn get_way_new_text() -> Text<'static> {
    Text::new("get-way-new-text")
}

/// `get-way-vouchers`: Voucher Center
#[must_use]
pub fn get_way_vouchers() -> Text<'static> {
    Text::new("get-way-vouchers")
}

/// `get-way-vouchers-text`: Convert the voucher codes that came with hardware.
#[must_use]
pub fn get_way_vouchers_text() -> Text<'static> {
    Text::new("get-way-vouchers-text")
}

/// `get-what`: Effect
#[must_use]
pub fn get_what() -> Text<'static> {
    Text::new("get-what")
}

/// `grid-chosen`: None selected selected selected
pub fn grid_chosen(count: i64) -> Text<'static> {
    Text::new("grid-chosen")
        .with("count", count)
}

/// `grid-chosen-shown`: selected selected
pub fn grid_chosen_shown<'a>(count: i64, shown: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("grid-chosen-shown")
        .with("count", count)
        .with("shown", shown)
}

/// `grid-copied`: row copied rows copied
pub fn grid_copied(count: i64) -> Text<'static> {
    Text::new("grid-copied")
        .with("count", count)
}

/// `grid-copy-too-many`: You can copy up to rows at once. Select fewer.
pub fn grid_copy_too_many(most: i64) -> Text<'static> {
    Text::new("grid-copy-too-many")
        .with("most", most)
}

/// `grid-hide`: Hide column
#[must_use]
pub fn grid_hide() -> Text<'static> {
    Text::new("grid-hide")
}

/// `grid-move-left`: Move left
#[must_use]
pub fn grid_move_left() -> Text<'static> {
    Text::new("grid-move-left")
}

/// `grid-move-right`: Move right
#[must_use]
pub fn grid_move_right() -> Text<'static> {
    Text::new("grid-move-right")
}

/// `grid-narrower`: Narrower
#[must_use]
pub fn grid_narrower() -> Text<'static> {
    Text::new("grid-narrower")
}

/// `grid-own-width`: Reset width
#[must_use]
pub fn grid_own_width() -> Text<'static> {
    Text::new("grid-own-width")
}

/// `grid-pin`: Pin
#[must_use]
pub fn grid_pin() -> Text<'static> {
    Text::new("grid-pin")
}

/// `grid-sort-down`: Sort descending
#[must_use]
pub fn grid_sort_down() -> Text<'static> {
    Text::new("grid-sort-down")
}

/// `grid-sort-up`: Sort ascending
#[must_use]
pub fn grid_sort_up() -> Text<'static> {
    Text::new("grid-sort-up")
}

/// `grid-unpin`: Unpin
#[must_use]
pub fn grid_unpin() -> Text<'static> {
    Text::new("grid-unpin")
}

/// `grid-wider`: Wider
#[must_use]
pub fn grid_wider() -> Text<'static> {
    Text::new("grid-wider")
}

/// `held-apply`: Remove rowRemove rows
pub fn held_apply(removals: i64) -> Text<'static> {
    Text::new("held-apply")
        .with("removals", removals)
}

/// `held-keep`: Keep and compare
#[must_use]
pub fn held_keep() -> Text<'static> {
    Text::new("held-keep")
}

/// `held-text`: The latest portal response would remove of rows from this computer. Nothing has been remov
pub fn held_text(of: i64, removals: i64) -> Text<'static> {
    Text::new("held-text")
        .with("of", of)
        .with("removals", removals)
}

/// `held-title`: Remove this many rows?
#[must_use]
pub fn held_title() -> Text<'static> {
    Text::new("held-title")
}

/// `history-by`: by
pub fn history_by<'a>(name: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("history-by")
        .with("name", name)
}

/// `history-by-partner`: by , , on behalf of the customer
pub fn history_by_partner<'a>(name: impl Into<FluentValue<'a>>, site: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("history-by-partner")
        .with("name", name)
        .with("site", site)
}

/// `history-by-site`: by , on behalf of the customer
pub fn history_by_site<'a>(site: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("history-by-site")
        .with("site", site)
}

/// `history-converted`: Converted from a voucher
#[must_use]
pub fn history_converted() -> Text<'static> {
    Text::new("history-converted")
}

/// `history-delivered`: Keys and files e-mailed to
pub fn history_delivered<'a>(to: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("history-delivered")
        .with("to", to)
}

/// `history-delivered-sealed`: Keys and files exported in a sealed file
#[must_use]
pub fn history_delivered_sealed() -> Text<'static> {
    Text::new("history-delivered-sealed")
}

/// `history-drawn`: Drawn down from
pub fn history_drawn<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("history-drawn")
        .with("serial", serial)
}

/// `history-file`: license file
#[must_use]
pub fn history_file() -> Text<'static> {
    Text::new("history-file")
}

/// `history-file-outdated`: Your downloaded file no longer works: replaced on .
pub fn history_file_outdated<'a>(date: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("history-file-outdated")
        .with("date", date)
}

/// `history-inactive`: No longer active
#[must_use]
pub fn history_inactive() -> Text<'static> {
    Text::new("history-inactive")
}

/// `history-none`: No events recorded for this license.
#[must_use]
pub fn history_none() -> Text<'static> {
    Text::new("history-none")
}

/// `history-not-yet`: Not registered yet. Events of this license will appear here.
#[must_use]
pub fn history_not_yet() -> Text<'static> {
    Text::new("history-not-yet")
}

/// `history-of`: History of
pub fn history_of<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("history-of")
        .with("serial", serial)
}

/// `history-offline`: Can't reach the portal. Recent events are shown; replaced keys appear when it's back.
#[must_use]
pub fn history_offline() -> Text<'static> {
    Text::new("history-offline")
}

/// `history-other`: Changed
#[must_use]
pub fn history_other() -> Text<'static> {
    Text::new("history-other")
}

/// `history-registered`: Registered
#[must_use]
pub fn history_registered() -> Text<'static> {
    Text::new("history-registered")
}

/// `history-registered-by-partner`: by , on behalf of the customer
pub fn history_registered_by_partner<'a>(actor: impl Into<FluentValue<'a>>, date: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("history-registered-by-partner")
        .with("actor", actor)
        .with("date", date)
}

/// `history-rehosted`: Moved to another host
#[must_use]
pub fn history_rehosted() -> Text<'static> {
    Text::new("history-rehosted")
}

/// `history-renewed`: Registered, renews
pub fn history_renewed<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("history-renewed")
        .with("serial", serial)
}

/// `history-replaced`: Replaced
#[must_use]
pub fn history_replaced() -> Text<'static> {
    Text::new("history-replaced")
}

/// `history-returned`: Returned to the contract
#[must_use]
pub fn history_returned() -> Text<'static> {
    Text::new("history-returned")
}

/// `history-superseded`: Fully upgraded to
pub fn history_superseded<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("history-superseded")
        .with("serial", serial)
}

/// `history-tab`: History
#[must_use]
pub fn history_tab() -> Text<'static> {
    Text::new("history-tab")
}

/// `history-then`: then
#[must_use]
pub fn history_then() -> Text<'static> {
    Text::new("history-then")
}

/// `history-transferred`: Owner changed
#[must_use]
pub fn history_transferred() -> Text<'static> {
    Text::new("history-transferred")
}

/// `history-upgraded-from`: Upgraded from
pub fn history_upgraded_from<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("history-upgraded-from")
        .with("serial", serial)
}

/// `history-upgraded-into`: Partly upgraded to
pub fn history_upgraded_into<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("history-upgraded-into")
        .with("serial", serial)
}

/// `keys-changed-new`: New
#[must_use]
pub fn keys_changed_new() -> Text<'static> {
    Text::new("keys-changed-new")
}

/// `keys-changed-text`: License files signed with the new key are rejected until you trust it. Ask your vendor for
#[must_use]
pub fn keys_changed_text() -> Text<'static> {
    Text::new("keys-changed-text")
}

/// `keys-changed-title`: signs license files with a new key
pub fn keys_changed_title<'a>(portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("keys-changed-title")
        .with("portal", portal)
}

/// `keys-changed-trusted`: Currently trusted
#[must_use]
pub fn keys_changed_trusted() -> Text<'static> {
    Text::new("keys-changed-trusted")
}

/// `keys-dialog-text`: License files signed with the new key will be accepted. Trust it only if your vendor confi
pub fn keys_dialog_text<'a>(new: impl Into<FluentValue<'a>>, trusted: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("keys-dialog-text")
        .with("new", new)
        .with("trusted", trusted)
}

/// `keys-dialog-title`: Trust the new key of ?
pub fn keys_dialog_title<'a>(portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("keys-dialog-title")
        .with("portal", portal)
}

/// `keys-grid-all`: Select all
#[must_use]
pub fn keys_grid_all() -> Text<'static> {
    Text::new("keys-grid-all")
}

/// `keys-grid-choose`: Select row
#[must_use]
pub fn keys_grid_choose() -> Text<'static> {
    Text::new("keys-grid-choose")
}

/// `keys-grid-column`: Move column (on its header)
#[must_use]
pub fn keys_grid_column() -> Text<'static> {
    Text::new("keys-grid-column")
}

/// `keys-grid-copy`: Copy as table
#[must_use]
pub fn keys_grid_copy() -> Text<'static> {
    Text::new("keys-grid-copy")
}

/// `keys-grid-ends`: First or last row
#[must_use]
pub fn keys_grid_ends() -> Text<'static> {
    Text::new("keys-grid-ends")
}

/// `keys-grid-extend`: Extend selection
#[must_use]
pub fn keys_grid_extend() -> Text<'static> {
    Text::new("keys-grid-extend")
}

/// `keys-grid-move`: Move between cells
#[must_use]
pub fn keys_grid_move() -> Text<'static> {
    Text::new("keys-grid-move")
}

/// `keys-grid-open`: Open details or sort by column
#[must_use]
pub fn keys_grid_open() -> Text<'static> {
    Text::new("keys-grid-open")
}

/// `keys-grid-page`: Move by page
#[must_use]
pub fn keys_grid_page() -> Text<'static> {
    Text::new("keys-grid-page")
}

/// `keys-grid-resize`: Resize column (on its header)
#[must_use]
pub fn keys_grid_resize() -> Text<'static> {
    Text::new("keys-grid-resize")
}

/// `keys-group-do`: Actions
#[must_use]
pub fn keys_group_do() -> Text<'static> {
    Text::new("keys-group-do")
}

/// `keys-group-go`: Go to
#[must_use]
pub fn keys_group_go() -> Text<'static> {
    Text::new("keys-group-go")
}

/// `keys-group-view`: View
#[must_use]
pub fn keys_group_view() -> Text<'static> {
    Text::new("keys-group-view")
}

/// `keys-title`: Keyboard shortcuts
#[must_use]
pub fn keys_title() -> Text<'static> {
    Text::new("keys-title")
}

/// `keys-trust`: Trust new key
#[must_use]
pub fn keys_trust() -> Text<'static> {
    Text::new("keys-trust")
}

/// `kind-flex`: Flex contract
#[must_use]
pub fn kind_flex() -> Text<'static> {
    Text::new("kind-flex")
}

/// `kind-license`: License
#[must_use]
pub fn kind_license() -> Text<'static> {
    Text::new("kind-license")
}

/// `kind-maintenance`: Maintenance
#[must_use]
pub fn kind_maintenance() -> Text<'static> {
    Text::new("kind-maintenance")
}

/// `kind-subscription`: Subscription
#[must_use]
pub fn kind_subscription() -> Text<'static> {
    Text::new("kind-subscription")
}

/// `kind-voucher`: Voucher
#[must_use]
pub fn kind_voucher() -> Text<'static> {
    Text::new("kind-voucher")
}

/// `mail-account-deleted-body`: Your account at was deleted. If you didn't expect this, contact the customer care of .
pub fn mail_account_deleted_body<'a>(portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-account-deleted-body")
        .with("portal", portal)
}

/// `mail-account-deleted-subject`: Your account was deleted
#[must_use]
pub fn mail_account_deleted_subject() -> Text<'static> {
    Text::new("mail-account-deleted-subject")
}

/// `mail-account-demoted-body`: Your account can no longer act for . All sessions were signed out. Sign in again to use yo
pub fn mail_account_demoted_body<'a>(portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-account-demoted-body")
        .with("portal", portal)
}

/// `mail-account-demoted-subject`: Your account's permissions were reduced
#[must_use]
pub fn mail_account_demoted_subject() -> Text<'static> {
    Text::new("mail-account-demoted-subject")
}

/// `mail-account-exists-body`: Someone, probably you, requested an account at with this e-mail address. You already have
pub fn mail_account_exists_body<'a>(portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-account-exists-body")
        .with("portal", portal)
}

/// `mail-account-exists-forgot`: If you don't remember your password, choose "Forgot password" on the sign-in screen.
#[must_use]
pub fn mail_account_exists_forgot() -> Text<'static> {
    Text::new("mail-account-exists-forgot")
}

/// `mail-account-exists-subject`: You already have an account
#[must_use]
pub fn mail_account_exists_subject() -> Text<'static> {
    Text::new("mail-account-exists-subject")
}

/// `mail-account-locked-body`: Your account at was locked. All sessions were signed out, and no one can sign in. Contact
pub fn mail_account_locked_body<'a>(portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-account-locked-body")
        .with("portal", portal)
}

/// `mail-account-locked-subject`: Your account was locked
#[must_use]
pub fn mail_account_locked_subject() -> Text<'static> {
    Text::new("mail-account-locked-subject")
}

/// `mail-account-unlocked-body`: Your account at was unlocked. You can sign in again.
pub fn mail_account_unlocked_body<'a>(portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-account-unlocked-body")
        .with("portal", portal)
}

/// `mail-account-unlocked-subject`: Your account was unlocked
#[must_use]
pub fn mail_account_unlocked_subject() -> Text<'static> {
    Text::new("mail-account-unlocked-subject")
}

/// `mail-additional-body`: added this address as an additional e-mail address at and changed licenses there. Confirm
pub fn mail_additional_body<'a>(person: impl Into<FluentValue<'a>>, portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-additional-body")
        .with("person", person)
        .with("portal", portal)
}

/// `mail-additional-email-body`: From now on, copies of the confirmations for your account at also go to .
pub fn mail_additional_email_body<'a>(email: impl Into<FluentValue<'a>>, portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-additional-email-body")
        .with("email", email)
        .with("portal", portal)
}

/// `mail-additional-email-subject`: Copies of confirmations go to another address
#[must_use]
pub fn mail_additional_email_subject() -> Text<'static> {
    Text::new("mail-additional-email-subject")
}

/// `mail-additional-subject`: Confirm this address to get details from
pub fn mail_additional_subject<'a>(portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-additional-subject")
        .with("portal", portal)
}

/// `mail-colleague-added-body`: added your account at to . You can now see its licenses. Until you accept, the site's peop
pub fn mail_colleague_added_body<'a>(person: impl Into<FluentValue<'a>>, portal: impl Into<FluentValue<'a>>, site: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-colleague-added-body")
        .with("person", person)
        .with("portal", portal)
        .with("site", site)
}

/// `mail-colleague-added-button`: Accept
#[must_use]
pub fn mail_colleague_added_button() -> Text<'static> {
    Text::new("mail-colleague-added-button")
}

/// `mail-colleague-added-subject`: You now belong to
pub fn mail_colleague_added_subject<'a>(site: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-colleague-added-subject")
        .with("site", site)
}

/// `mail-colleague-body`: created an account for you at to work with the licenses of . Choose a password, then sign
pub fn mail_colleague_body<'a>(person: impl Into<FluentValue<'a>>, portal: impl Into<FluentValue<'a>>, site: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-colleague-body")
        .with("person", person)
        .with("portal", portal)
        .with("site", site)
}

/// `mail-colleague-button`: Choose a password
#[must_use]
pub fn mail_colleague_button() -> Text<'static> {
    Text::new("mail-colleague-button")
}

/// `mail-colleague-subject`: created an account for you
pub fn mail_colleague_subject<'a>(person: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-colleague-subject")
        .with("person", person)
}

/// `mail-confirm-body`: Someone requested an account at with this e-mail address. To confirm it, enter the passwor
pub fn mail_confirm_body<'a>(portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-confirm-body")
        .with("portal", portal)
}

/// `mail-confirm-button`: Confirm e-mail address
#[must_use]
pub fn mail_confirm_button() -> Text<'static> {
    Text::new("mail-confirm-button")
}

/// `mail-confirm-expiry`: The link works once and expires in one day.The link works once and expires in days.
pub fn mail_confirm_expiry(days: i64) -> Text<'static> {
    Text::new("mail-confirm-expiry")
        .with("days", days)
}

/// `mail-confirm-not-you`: If this wasn't you, open the link and choose "This wasn't me", or ignore this e-mail: the
pub fn mail_confirm_not_you<'a>(days: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-confirm-not-you")
        .with("days", days)
}

/// `mail-confirm-subject`: Confirm your e-mail address
#[must_use]
pub fn mail_confirm_subject() -> Text<'static> {
    Text::new("mail-confirm-subject")
}

/// `mail-copy-address`: If the button doesn't work, copy this address into your browser:
#[must_use]
pub fn mail_copy_address() -> Text<'static> {
    Text::new("mail-copy-address")
}

/// `mail-copy-body`: changed licenses at and asked to notify this address. See the details in Licet, under Cata
pub fn mail_copy_body<'a>(person: impl Into<FluentValue<'a>>, portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-copy-body")
        .with("person", person)
        .with("portal", portal)
}

/// `mail-copy-subject`: Licenses were changed at
pub fn mail_copy_subject<'a>(portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-copy-subject")
        .with("portal", portal)
}

/// `mail-delivered-body`: sent you license keys from . Store them where only installers can read them:
pub fn mail_delivered_body<'a>(person: impl Into<FluentValue<'a>>, portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-delivered-body")
        .with("person", person)
        .with("portal", portal)
}

/// `mail-delivered-subject`: Your license keyYour license keys
pub fn mail_delivered_subject(count: i64) -> Text<'static> {
    Text::new("mail-delivered-subject")
        .with("count", count)
}

/// `mail-digest-body`: To keep your mailbox clear, these notifications are combined in one e-mail. See the detail
#[must_use]
pub fn mail_digest_body() -> Text<'static> {
    Text::new("mail-digest-body")
}

/// `mail-digest-subject`: One more notification from more notifications from
pub fn mail_digest_subject<'a>(count: i64, portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-digest-subject")
        .with("count", count)
        .with("portal", portal)
}

/// `mail-done-converted-body`: converted vouchers at into these licenses:
pub fn mail_done_converted_body<'a>(person: impl Into<FluentValue<'a>>, portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-done-converted-body")
        .with("person", person)
        .with("portal", portal)
}

/// `mail-done-converted-subject`: Voucher converted: vouchers converted
pub fn mail_done_converted_subject<'a>(count: i64, serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-done-converted-subject")
        .with("count", count)
        .with("serial", serial)
}

/// `mail-done-drawn-body`: drew down licenses from a flex contract at :
pub fn mail_done_drawn_body<'a>(person: impl Into<FluentValue<'a>>, portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-done-drawn-body")
        .with("person", person)
        .with("portal", portal)
}

/// `mail-done-drawn-subject`: Licenses drawn down: draw-downs
pub fn mail_done_drawn_subject<'a>(count: i64, serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-done-drawn-subject")
        .with("count", count)
        .with("serial", serial)
}

/// `mail-done-registered-body`: registered these licenses at :
pub fn mail_done_registered_body<'a>(person: impl Into<FluentValue<'a>>, portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-done-registered-body")
        .with("person", person)
        .with("portal", portal)
}

/// `mail-done-registered-subject`: License registered: licenses registered
pub fn mail_done_registered_subject<'a>(count: i64, serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-done-registered-subject")
        .with("count", count)
        .with("serial", serial)
}

/// `mail-done-rehosted-body`: moved this license to another host at . Its old key and license file no longer work. Repla
pub fn mail_done_rehosted_body<'a>(person: impl Into<FluentValue<'a>>, portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-done-rehosted-body")
        .with("person", person)
        .with("portal", portal)
}

/// `mail-done-rehosted-subject`: License moved to another host: licenses moved to another host
pub fn mail_done_rehosted_subject<'a>(count: i64, serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-done-rehosted-subject")
        .with("count", count)
        .with("serial", serial)
}

/// `mail-done-returned-body`: returned licenses to a flex contract at . These remain:
pub fn mail_done_returned_body<'a>(person: impl Into<FluentValue<'a>>, portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-done-returned-body")
        .with("person", person)
        .with("portal", portal)
}

/// `mail-done-returned-subject`: Licenses returned: returns
pub fn mail_done_returned_subject<'a>(count: i64, serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-done-returned-subject")
        .with("count", count)
        .with("serial", serial)
}

/// `mail-done-upgraded-body`: upgraded licenses at . The new licenses are listed below. The old ones have a lower quanti
pub fn mail_done_upgraded_body<'a>(person: impl Into<FluentValue<'a>>, portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-done-upgraded-body")
        .with("person", person)
        .with("portal", portal)
}

/// `mail-done-upgraded-subject`: License upgraded: licenses upgraded
pub fn mail_done_upgraded_subject<'a>(count: i64, serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-done-upgraded-subject")
        .with("count", count)
        .with("serial", serial)
}

/// `mail-email-asked-body`: Someone who knows the password requested to change the e-mail address of your account at t
pub fn mail_email_asked_body<'a>(email: impl Into<FluentValue<'a>>, portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-email-asked-body")
        .with("email", email)
        .with("portal", portal)
}

/// `mail-email-asked-subject`: Your e-mail address is about to change
#[must_use]
pub fn mail_email_asked_subject() -> Text<'static> {
    Text::new("mail-email-asked-subject")
}

/// `mail-email-changed-body`: Your account at now uses . From now on, sign in with that address. You see the licenses th
pub fn mail_email_changed_body<'a>(email: impl Into<FluentValue<'a>>, portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-email-changed-body")
        .with("email", email)
        .with("portal", portal)
}

/// `mail-email-changed-not-you`: If this wasn't you, contact the customer care of .
pub fn mail_email_changed_not_you<'a>(portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-email-changed-not-you")
        .with("portal", portal)
}

/// `mail-email-changed-subject`: Your e-mail address was changed
#[must_use]
pub fn mail_email_changed_subject() -> Text<'static> {
    Text::new("mail-email-changed-subject")
}

/// `mail-files-enclosed`: License files are attached. Don't edit them: a changed file no longer works.
#[must_use]
pub fn mail_files_enclosed() -> Text<'static> {
    Text::new("mail-files-enclosed")
}

/// `mail-first-password-body`: Someone, probably you, requested a password at . An account with this e-mail address was c
pub fn mail_first_password_body<'a>(portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-first-password-body")
        .with("portal", portal)
}

/// `mail-first-password-subject`: Choose a password
#[must_use]
pub fn mail_first_password_subject() -> Text<'static> {
    Text::new("mail-first-password-subject")
}

/// `mail-footer`: This e-mail was sent by . This mailbox isn't monitored.
pub fn mail_footer<'a>(portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-footer")
        .with("portal", portal)
}

/// `mail-greeting`: Hello ,
pub fn mail_greeting<'a>(name: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-greeting")
        .with("name", name)
}

/// `mail-greeting-unnamed`: Hello,
#[must_use]
pub fn mail_greeting_unnamed() -> Text<'static> {
    Text::new("mail-greeting-unnamed")
}

/// `mail-item`: : , quantity
pub fn mail_item<'a>(product: impl Into<FluentValue<'a>>, quantity: impl Into<FluentValue<'a>>, serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-item")
        .with("product", product)
        .with("quantity", quantity)
        .with("serial", serial)
}

/// `mail-item-key`: License key:
pub fn mail_item_key<'a>(key: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-item-key")
        .with("key", key)
}

/// `mail-keys-masked`: License keys are masked in e-mails. To reveal them, open Catalog in Licet.
#[must_use]
pub fn mail_keys_masked() -> Text<'static> {
    Text::new("mail-keys-masked")
}

/// `mail-license-kept-body`: Order was revised and no longer includes serial number ( ). Your license is unchanged: key
pub fn mail_license_kept_body<'a>(order: impl Into<FluentValue<'a>>, product: impl Into<FluentValue<'a>>, serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-license-kept-body")
        .with("order", order)
        .with("product", product)
        .with("serial", serial)
}

/// `mail-license-kept-subject`: An order no longer includes
pub fn mail_license_kept_subject<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-license-kept-subject")
        .with("serial", serial)
}

/// `mail-new-email-body`: This e-mail address was entered as the new one for your account at . To confirm it, enter
pub fn mail_new_email_body<'a>(portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-new-email-body")
        .with("portal", portal)
}

/// `mail-new-email-button`: Confirm new e-mail address
#[must_use]
pub fn mail_new_email_button() -> Text<'static> {
    Text::new("mail-new-email-button")
}

/// `mail-new-email-not-you`: If this isn't your account, don't confirm. Ignore this e-mail, or open the link and choose
#[must_use]
pub fn mail_new_email_not_you() -> Text<'static> {
    Text::new("mail-new-email-not-you")
}

/// `mail-new-email-subject`: Confirm your new e-mail address
#[must_use]
pub fn mail_new_email_subject() -> Text<'static> {
    Text::new("mail-new-email-subject")
}

/// `mail-new-email-taken-body`: Someone tried to use this e-mail address for another account at . It already has an accoun
pub fn mail_new_email_taken_body<'a>(portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-new-email-taken-body")
        .with("portal", portal)
}

/// `mail-new-email-taken-subject`: This e-mail address already has an account
#[must_use]
pub fn mail_new_email_taken_subject() -> Text<'static> {
    Text::new("mail-new-email-taken-subject")
}

/// `mail-no-account-body`: Someone, probably you, asked about an account with this e-mail address. There is none. You
pub fn mail_no_account_body<'a>(portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-no-account-body")
        .with("portal", portal)
}

/// `mail-no-account-subject`: No account with this e-mail address
#[must_use]
pub fn mail_no_account_subject() -> Text<'static> {
    Text::new("mail-no-account-subject")
}

/// `mail-not-you`: If this wasn't you, ignore this e-mail. Nothing will change.
#[must_use]
pub fn mail_not_you() -> Text<'static> {
    Text::new("mail-not-you")
}

/// `mail-notice-care-added-body`: from the customer care of made a member of . Customer care can do this as long as the site
pub fn mail_notice_care_added_body<'a>(other: impl Into<FluentValue<'a>>, person: impl Into<FluentValue<'a>>, portal: impl Into<FluentValue<'a>>, site: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-notice-care-added-body")
        .with("other", other)
        .with("person", person)
        .with("portal", portal)
        .with("site", site)
}

/// `mail-notice-care-added-subject`: Customer care added a member to
pub fn mail_notice_care_added_subject<'a>(site: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-notice-care-added-subject")
        .with("site", site)
}

/// `mail-notice-care-named-body`: from the customer care of changed the permissions of at . Customer care can do this as lon
pub fn mail_notice_care_named_body<'a>(other: impl Into<FluentValue<'a>>, person: impl Into<FluentValue<'a>>, portal: impl Into<FluentValue<'a>>, site: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-notice-care-named-body")
        .with("other", other)
        .with("person", person)
        .with("portal", portal)
        .with("site", site)
}

/// `mail-notice-care-named-subject`: Customer care changed permissions at
pub fn mail_notice_care_named_subject<'a>(site: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-notice-care-named-subject")
        .with("site", site)
}

/// `mail-notice-delivered-body`: e-mailed the keys of these licenses, which belong to you or your site, to from :
pub fn mail_notice_delivered_body<'a>(other: impl Into<FluentValue<'a>>, person: impl Into<FluentValue<'a>>, portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-notice-delivered-body")
        .with("other", other)
        .with("person", person)
        .with("portal", portal)
}

/// `mail-notice-delivered-subject`: Key of was sentKeys of licenses were sent
pub fn mail_notice_delivered_subject<'a>(count: i64, serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-notice-delivered-subject")
        .with("count", count)
        .with("serial", serial)
}

/// `mail-notice-moved-body`: moved a license that belongs to you or your site to another host at . Its old key and lice
pub fn mail_notice_moved_body<'a>(person: impl Into<FluentValue<'a>>, portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-notice-moved-body")
        .with("person", person)
        .with("portal", portal)
}

/// `mail-notice-moved-subject`: License moved to another host: licenses moved to another host
pub fn mail_notice_moved_subject<'a>(count: i64, serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-notice-moved-subject")
        .with("count", count)
        .with("serial", serial)
}

/// `mail-notice-registered-body`: registered these licenses at on behalf of :
pub fn mail_notice_registered_body<'a>(person: impl Into<FluentValue<'a>>, portal: impl Into<FluentValue<'a>>, site: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-notice-registered-body")
        .with("person", person)
        .with("portal", portal)
        .with("site", site)
}

/// `mail-notice-registered-subject`: License registered for : licenses registered for
pub fn mail_notice_registered_subject<'a>(count: i64, serial: impl Into<FluentValue<'a>>, site: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-notice-registered-subject")
        .with("count", count)
        .with("serial", serial)
        .with("site", site)
}

/// `mail-notice-returned-body`: returned licenses that belong to you or your site to a flex contract at . These remain:
pub fn mail_notice_returned_body<'a>(person: impl Into<FluentValue<'a>>, portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-notice-returned-body")
        .with("person", person)
        .with("portal", portal)
}

/// `mail-notice-returned-subject`: Licenses returned: returns
pub fn mail_notice_returned_subject<'a>(count: i64, serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-notice-returned-subject")
        .with("count", count)
        .with("serial", serial)
}

/// `mail-notice-sealed-body`: exported the keys of these licenses, which belong to you or your site, from in a sealed fi
pub fn mail_notice_sealed_body<'a>(person: impl Into<FluentValue<'a>>, portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-notice-sealed-body")
        .with("person", person)
        .with("portal", portal)
}

/// `mail-notice-sealed-subject`: Key of was exportedKeys of licenses were exported
pub fn mail_notice_sealed_subject<'a>(count: i64, serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-notice-sealed-subject")
        .with("count", count)
        .with("serial", serial)
}

/// `mail-notice-share-ended-body`: These licenses are no longer shared with at :
pub fn mail_notice_share_ended_body<'a>(other: impl Into<FluentValue<'a>>, portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-notice-share-ended-body")
        .with("other", other)
        .with("portal", portal)
}

/// `mail-notice-share-ended-subject`: Share ended: Share of licenses ended
pub fn mail_notice_share_ended_subject<'a>(count: i64, serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-notice-share-ended-subject")
        .with("count", count)
        .with("serial", serial)
}

/// `mail-notice-shared-body`: shared these licenses, which belong to you or your site, with at :
pub fn mail_notice_shared_body<'a>(other: impl Into<FluentValue<'a>>, person: impl Into<FluentValue<'a>>, portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-notice-shared-body")
        .with("other", other)
        .with("person", person)
        .with("portal", portal)
}

/// `mail-notice-shared-subject`: License shared: licenses shared
pub fn mail_notice_shared_subject<'a>(count: i64, serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-notice-shared-subject")
        .with("count", count)
        .with("serial", serial)
}

/// `mail-notice-transferred-body`: changed the owner of these licenses at to .
pub fn mail_notice_transferred_body<'a>(other: impl Into<FluentValue<'a>>, person: impl Into<FluentValue<'a>>, portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-notice-transferred-body")
        .with("other", other)
        .with("person", person)
        .with("portal", portal)
}

/// `mail-notice-transferred-subject`: New owner of license New owner of licenses
pub fn mail_notice_transferred_subject<'a>(count: i64, serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-notice-transferred-subject")
        .with("count", count)
        .with("serial", serial)
}

/// `mail-notice-unattended-body`: owns the licenses below but no longer belongs to . They can still see the licenses, but ca
pub fn mail_notice_unattended_body<'a>(person: impl Into<FluentValue<'a>>, site: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-notice-unattended-body")
        .with("person", person)
        .with("site", site)
}

/// `mail-notice-unattended-subject`: The owner of has left The owner of licenses has left
pub fn mail_notice_unattended_subject<'a>(count: i64, serial: impl Into<FluentValue<'a>>, site: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-notice-unattended-subject")
        .with("count", count)
        .with("serial", serial)
        .with("site", site)
}

/// `mail-notice-upgraded-body`: upgraded licenses that belong to you or your site at . The new licenses:
pub fn mail_notice_upgraded_body<'a>(person: impl Into<FluentValue<'a>>, portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-notice-upgraded-body")
        .with("person", person)
        .with("portal", portal)
}

/// `mail-notice-upgraded-subject`: License upgraded: licenses upgraded
pub fn mail_notice_upgraded_subject<'a>(count: i64, serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-notice-upgraded-subject")
        .with("count", count)
        .with("serial", serial)
}

/// `mail-on-behalf`: did this on behalf of your organization.
pub fn mail_on_behalf<'a>(site: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-on-behalf")
        .with("site", site)
}

/// `mail-password-changed-body`: The password of your account at was changed. All other sessions were signed out.
pub fn mail_password_changed_body<'a>(portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-password-changed-body")
        .with("portal", portal)
}

/// `mail-password-changed-not-you`: If this wasn't you, choose "Forgot password" on the sign-in screen right away and tell you
#[must_use]
pub fn mail_password_changed_not_you() -> Text<'static> {
    Text::new("mail-password-changed-not-you")
}

/// `mail-password-changed-subject`: Your password was changed
#[must_use]
pub fn mail_password_changed_subject() -> Text<'static> {
    Text::new("mail-password-changed-subject")
}

/// `mail-registered-body`: registered the serial number ( , quantity ) at .
pub fn mail_registered_body<'a>(person: impl Into<FluentValue<'a>>, portal: impl Into<FluentValue<'a>>, product: impl Into<FluentValue<'a>>, quantity: impl Into<FluentValue<'a>>, serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-registered-body")
        .with("person", person)
        .with("portal", portal)
        .with("product", product)
        .with("quantity", quantity)
        .with("serial", serial)
}

/// `mail-registered-key`: Find the license key and the license file in Licet, under Catalog.
#[must_use]
pub fn mail_registered_key() -> Text<'static> {
    Text::new("mail-registered-key")
}

/// `mail-registered-subject`: License registered:
pub fn mail_registered_subject<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-registered-subject")
        .with("serial", serial)
}

/// `mail-rehost-requested-body`: requested to move license ( ) to another host. Its move limit is reached, so the customer
pub fn mail_rehost_requested_body<'a>(person: impl Into<FluentValue<'a>>, portal: impl Into<FluentValue<'a>>, product: impl Into<FluentValue<'a>>, serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-rehost-requested-body")
        .with("person", person)
        .with("portal", portal)
        .with("product", product)
        .with("serial", serial)
}

/// `mail-rehost-requested-subject`: Request received: move to another host
pub fn mail_rehost_requested_subject<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-rehost-requested-subject")
        .with("serial", serial)
}

/// `mail-reset-body`: Someone, probably you, requested a new password for your account at .
pub fn mail_reset_body<'a>(portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-reset-body")
        .with("portal", portal)
}

/// `mail-reset-button`: Choose a new password
#[must_use]
pub fn mail_reset_button() -> Text<'static> {
    Text::new("mail-reset-button")
}

/// `mail-reset-expiry`: The link works once and expires in one minute.The link works once and expires in minutes.
pub fn mail_reset_expiry(minutes: i64) -> Text<'static> {
    Text::new("mail-reset-expiry")
        .with("minutes", minutes)
}

/// `mail-reset-subject`: Choose a new password
#[must_use]
pub fn mail_reset_subject() -> Text<'static> {
    Text::new("mail-reset-subject")
}

/// `mail-undo-button`: Undo: this wasn't me
#[must_use]
pub fn mail_undo_button() -> Text<'static> {
    Text::new("mail-undo-button")
}

/// `mail-undo-expiry`: You can undo this for days.
pub fn mail_undo_expiry<'a>(days: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mail-undo-expiry")
        .with("days", days)
}

/// `mirror-close-hint`: Or close the window. Nothing changes.
#[must_use]
pub fn mirror_close_hint() -> Text<'static> {
    Text::new("mirror-close-hint")
}

/// `mirror-key-changed-text`: The keyring on this computer has a different key. Nothing was deleted.
#[must_use]
pub fn mirror_key_changed_text() -> Text<'static> {
    Text::new("mirror-key-changed-text")
}

/// `mirror-key-changed-title`: The key to your offline data has changed
#[must_use]
pub fn mirror_key_changed_title() -> Text<'static> {
    Text::new("mirror-key-changed-title")
}

/// `mirror-key-lost-passphrase`: Unlock with your recovery passphrase.
#[must_use]
pub fn mirror_key_lost_passphrase() -> Text<'static> {
    Text::new("mirror-key-lost-passphrase")
}

/// `mirror-key-missing-text`: The keyring on this computer no longer has the key. Nothing was deleted.
#[must_use]
pub fn mirror_key_missing_text() -> Text<'static> {
    Text::new("mirror-key-missing-text")
}

/// `mirror-key-missing-title`: The key to your offline data is missing
#[must_use]
pub fn mirror_key_missing_title() -> Text<'static> {
    Text::new("mirror-key-missing-title")
}

/// `mirror-locked-text`: The key to your offline data is in , which is locked or didn't respond. Unlock it, then tr
pub fn mirror_locked_text<'a>(keyring: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mirror-locked-text")
        .with("keyring", keyring)
}

/// `mirror-locked-title`: The keyring is locked
#[must_use]
pub fn mirror_locked_title() -> Text<'static> {
    Text::new("mirror-locked-title")
}

/// `mirror-new-passphrase-text`: This computer has no keyring, so a passphrase encrypts your offline data. Licet asks for i
#[must_use]
pub fn mirror_new_passphrase_text() -> Text<'static> {
    Text::new("mirror-new-passphrase-text")
}

/// `mirror-new-passphrase-title`: Choose a passphrase
#[must_use]
pub fn mirror_new_passphrase_title() -> Text<'static> {
    Text::new("mirror-new-passphrase-title")
}

/// `mirror-opening-text`: After an update, this can take a minute.
#[must_use]
pub fn mirror_opening_text() -> Text<'static> {
    Text::new("mirror-opening-text")
}

/// `mirror-opening-title`: Opening your licenses
#[must_use]
pub fn mirror_opening_title() -> Text<'static> {
    Text::new("mirror-opening-title")
}

/// `mirror-or-new-passphrase`: Or set a passphrase to encrypt your offline data. Licet then asks for it at every start.
#[must_use]
pub fn mirror_or_new_passphrase() -> Text<'static> {
    Text::new("mirror-or-new-passphrase")
}

/// `mirror-or-passphrase`: Or unlock with your recovery passphrase.
#[must_use]
pub fn mirror_or_passphrase() -> Text<'static> {
    Text::new("mirror-or-passphrase")
}

/// `mirror-passphrase`: Passphrase
#[must_use]
pub fn mirror_passphrase() -> Text<'static> {
    Text::new("mirror-passphrase")
}

/// `mirror-passphrase-again`: Confirm passphrase
#[must_use]
pub fn mirror_passphrase_again() -> Text<'static> {
    Text::new("mirror-passphrase-again")
}

/// `mirror-passphrase-set`: Set passphrase
#[must_use]
pub fn mirror_passphrase_set() -> Text<'static> {
    Text::new("mirror-passphrase-set")
}

/// `mirror-rebuild`: Reset offline data
#[must_use]
pub fn mirror_rebuild() -> Text<'static> {
    Text::new("mirror-rebuild")
}

/// `mirror-rebuild-confirm`: Delete and reset
#[must_use]
pub fn mirror_rebuild_confirm() -> Text<'static> {
    Text::new("mirror-rebuild-confirm")
}

/// `mirror-rebuild-text`: Deletes the offline data on this computer and downloads everything from the portal again.
#[must_use]
pub fn mirror_rebuild_text() -> Text<'static> {
    Text::new("mirror-rebuild-text")
}

/// `mirror-try-again`: Try again
#[must_use]
pub fn mirror_try_again() -> Text<'static> {
    Text::new("mirror-try-again")
}

/// `mirror-unlock`: Unlock
#[must_use]
pub fn mirror_unlock() -> Text<'static> {
    Text::new("mirror-unlock")
}

/// `mirror-unlock-text`: Your offline data is locked with your passphrase.
#[must_use]
pub fn mirror_unlock_text() -> Text<'static> {
    Text::new("mirror-unlock-text")
}

/// `mirror-unlock-title`: Unlock your licenses
#[must_use]
pub fn mirror_unlock_title() -> Text<'static> {
    Text::new("mirror-unlock-title")
}

/// `mirror-unusable-title`: Your offline data can't be opened
#[must_use]
pub fn mirror_unusable_title() -> Text<'static> {
    Text::new("mirror-unusable-title")
}

/// `mirror-waiting-text`: The key to your offline data is in , which hasn't responded yet. Look for its prompt, whic
pub fn mirror_waiting_text<'a>(keyring: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("mirror-waiting-text")
        .with("keyring", keyring)
}

/// `mirror-waiting-title`: Waiting for the keyring
#[must_use]
pub fn mirror_waiting_title() -> Text<'static> {
    Text::new("mirror-waiting-title")
}

/// `notes-add`: Add
pub fn notes_add<'a>(name: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("notes-add")
        .with("name", name)
}

/// `notes-add-notes`: Add notes
#[must_use]
pub fn notes_add_notes() -> Text<'static> {
    Text::new("notes-add-notes")
}

/// `notes-add-short`: Add
#[must_use]
pub fn notes_add_short() -> Text<'static> {
    Text::new("notes-add-short")
}

/// `notes-by`: ·
pub fn notes_by<'a>(date: impl Into<FluentValue<'a>>, name: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("notes-by")
        .with("date", date)
        .with("name", name)
}

/// `notes-cancel`: Discard changes to
pub fn notes_cancel<'a>(name: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("notes-cancel")
        .with("name", name)
}

/// `notes-changed-below`: Someone changed this while you were editing.
#[must_use]
pub fn notes_changed_below() -> Text<'static> {
    Text::new("notes-changed-below")
}

/// `notes-changed-hide`: Hide
#[must_use]
pub fn notes_changed_hide() -> Text<'static> {
    Text::new("notes-changed-hide")
}

/// `notes-changed-keep`: Keep mine
#[must_use]
pub fn notes_changed_keep() -> Text<'static> {
    Text::new("notes-changed-keep")
}

/// `notes-changed-show`: Show
#[must_use]
pub fn notes_changed_show() -> Text<'static> {
    Text::new("notes-changed-show")
}

/// `notes-changed-take`: Use theirs
#[must_use]
pub fn notes_changed_take() -> Text<'static> {
    Text::new("notes-changed-take")
}

/// `notes-comment`: Write a comment
#[must_use]
pub fn notes_comment() -> Text<'static> {
    Text::new("notes-comment")
}

/// `notes-comment-add`: Add comment
#[must_use]
pub fn notes_comment_add() -> Text<'static> {
    Text::new("notes-comment-add")
}

/// `notes-comment-added`: Comment added
#[must_use]
pub fn notes_comment_added() -> Text<'static> {
    Text::new("notes-comment-added")
}

/// `notes-comments`: Comments
#[must_use]
pub fn notes_comments() -> Text<'static> {
    Text::new("notes-comments")
}

/// `notes-conflict`: in conflict
#[must_use]
pub fn notes_conflict() -> Text<'static> {
    Text::new("notes-conflict")
}

/// `notes-copy-link`: Copy link in
pub fn notes_copy_link<'a>(name: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("notes-copy-link")
        .with("name", name)
}

/// `notes-define-fields`: Define fields
#[must_use]
pub fn notes_define_fields() -> Text<'static> {
    Text::new("notes-define-fields")
}

/// `notes-dropped`: Edit discarded
#[must_use]
pub fn notes_dropped() -> Text<'static> {
    Text::new("notes-dropped")
}

/// `notes-earlier`: Previous values ( )
pub fn notes_earlier(count: i64) -> Text<'static> {
    Text::new("notes-earlier")
        .with("count", count)
}

/// `notes-edit`: Edit :
pub fn notes_edit<'a>(name: impl Into<FluentValue<'a>>, value: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("notes-edit")
        .with("name", name)
        .with("value", value)
}

/// `notes-edit-notes`: Edit notes
#[must_use]
pub fn notes_edit_notes() -> Text<'static> {
    Text::new("notes-edit-notes")
}

/// `notes-fields`: Your fields
#[must_use]
pub fn notes_fields() -> Text<'static> {
    Text::new("notes-fields")
}

/// `notes-for-everyone`: Changes here apply to everyone with access to this license.
#[must_use]
pub fn notes_for_everyone() -> Text<'static> {
    Text::new("notes-for-everyone")
}

/// `notes-no-comments`: No comments
#[must_use]
pub fn notes_no_comments() -> Text<'static> {
    Text::new("notes-no-comments")
}

/// `notes-no-fields`: No fields are shown here.
#[must_use]
pub fn notes_no_fields() -> Text<'static> {
    Text::new("notes-no-fields")
}

/// `notes-no-tags`: No tags
#[must_use]
pub fn notes_no_tags() -> Text<'static> {
    Text::new("notes-no-tags")
}

/// `notes-none`: No notes
#[must_use]
pub fn notes_none() -> Text<'static> {
    Text::new("notes-none")
}

/// `notes-nothing`: nothing
#[must_use]
pub fn notes_nothing() -> Text<'static> {
    Text::new("notes-nothing")
}

/// `notes-pending`: sending
#[must_use]
pub fn notes_pending() -> Text<'static> {
    Text::new("notes-pending")
}

/// `notes-read-only`: You have read-only access. Editing requires full access to the license.
#[must_use]
pub fn notes_read_only() -> Text<'static> {
    Text::new("notes-read-only")
}

/// `notes-save`: Save
pub fn notes_save<'a>(name: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("notes-save")
        .with("name", name)
}

/// `notes-somebody`: Someone
#[must_use]
pub fn notes_somebody() -> Text<'static> {
    Text::new("notes-somebody")
}

/// `notes-tag-add`: Add tag
#[must_use]
pub fn notes_tag_add() -> Text<'static> {
    Text::new("notes-tag-add")
}

/// `notes-tag-added`: Tag added
pub fn notes_tag_added<'a>(tag: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("notes-tag-added")
        .with("tag", tag)
}

/// `notes-tag-named`: Tag
pub fn notes_tag_named<'a>(tag: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("notes-tag-named")
        .with("tag", tag)
}

/// `notes-tag-new`: Add “ ”
pub fn notes_tag_new<'a>(tag: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("notes-tag-new")
        .with("tag", tag)
}

/// `notes-tag-off`: not set
#[must_use]
pub fn notes_tag_off() -> Text<'static> {
    Text::new("notes-tag-off")
}

/// `notes-tag-on`: set
#[must_use]
pub fn notes_tag_on() -> Text<'static> {
    Text::new("notes-tag-on")
}

/// `notes-tag-remove`: Remove tag
pub fn notes_tag_remove<'a>(tag: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("notes-tag-remove")
        .with("tag", tag)
}

/// `notes-tag-removed`: Tag removed
pub fn notes_tag_removed<'a>(tag: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("notes-tag-removed")
        .with("tag", tag)
}

/// `notes-title`: Notes
#[must_use]
pub fn notes_title() -> Text<'static> {
    Text::new("notes-title")
}

/// `notes-you`: You
#[must_use]
pub fn notes_you() -> Text<'static> {
    Text::new("notes-you")
}

/// `outbox-about-field`: Field
pub fn outbox_about_field<'a>(name: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("outbox-about-field")
        .with("name", name)
}

/// `outbox-about-reminders`: Reminders for all contracts
#[must_use]
pub fn outbox_about_reminders() -> Text<'static> {
    Text::new("outbox-about-reminders")
}

/// `outbox-again-title`: Edit and resend
#[must_use]
pub fn outbox_again_title() -> Text<'static> {
    Text::new("outbox-again-title")
}

/// `outbox-before`: previously:
pub fn outbox_before<'a>(value: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("outbox-before")
        .with("value", value)
}

/// `outbox-conflict`: also changed this. The portal value applies until you decide.
pub fn outbox_conflict<'a>(name: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("outbox-conflict")
        .with("name", name)
}

/// `outbox-conflict-somebody`: Someone else also changed this. The portal value applies until you decide.
#[must_use]
pub fn outbox_conflict_somebody() -> Text<'static> {
    Text::new("outbox-conflict-somebody")
}

/// `outbox-days`: days before the end
pub fn outbox_days<'a>(days: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("outbox-days")
        .with("days", days)
}

/// `outbox-discard`: Discard
#[must_use]
pub fn outbox_discard() -> Text<'static> {
    Text::new("outbox-discard")
}

/// `outbox-discard-comment`: The comment is discarded. No one else has seen it.
#[must_use]
pub fn outbox_discard_comment() -> Text<'static> {
    Text::new("outbox-discard-comment")
}

/// `outbox-discard-text`: Your change is discarded and the portal value stays.
#[must_use]
pub fn outbox_discard_text() -> Text<'static> {
    Text::new("outbox-discard-text")
}

/// `outbox-discard-title`: Discard this change?
#[must_use]
pub fn outbox_discard_title() -> Text<'static> {
    Text::new("outbox-discard-title")
}

/// `outbox-edit`: Edit
#[must_use]
pub fn outbox_edit() -> Text<'static> {
    Text::new("outbox-edit")
}

/// `outbox-edit-again`: Edit again
#[must_use]
pub fn outbox_edit_again() -> Text<'static> {
    Text::new("outbox-edit-again")
}

/// `outbox-edit-send`: Send
#[must_use]
pub fn outbox_edit_send() -> Text<'static> {
    Text::new("outbox-edit-send")
}

/// `outbox-edit-text`: This value replaces both.
#[must_use]
pub fn outbox_edit_text() -> Text<'static> {
    Text::new("outbox-edit-text")
}

/// `outbox-edit-title`: Edit
pub fn outbox_edit_title<'a>(name: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("outbox-edit-title")
        .with("name", name)
}

/// `outbox-empty`: All changes synced
#[must_use]
pub fn outbox_empty() -> Text<'static> {
    Text::new("outbox-empty")
}

/// `outbox-empty-step`: Go to catalog
#[must_use]
pub fn outbox_empty_step() -> Text<'static> {
    Text::new("outbox-empty-step")
}

/// `outbox-empty-text`: Changes you make, online or offline, appear here until they're synced.
#[must_use]
pub fn outbox_empty_text() -> Text<'static> {
    Text::new("outbox-empty-text")
}

/// `outbox-export`: Export to file
#[must_use]
pub fn outbox_export() -> Text<'static> {
    Text::new("outbox-export")
}

/// `outbox-exported`: Exported to
pub fn outbox_exported<'a>(path: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("outbox-exported")
        .with("path", path)
}

/// `outbox-gave-way`: You removed this while changed it. A change overrides a removal, so it was kept.
pub fn outbox_gave_way<'a>(name: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("outbox-gave-way")
        .with("name", name)
}

/// `outbox-gave-way-somebody`: You removed this while someone else changed it. A change overrides a removal, so it was ke
#[must_use]
pub fn outbox_gave_way_somebody() -> Text<'static> {
    Text::new("outbox-gave-way-somebody")
}

/// `outbox-keep-mine`: Keep mine
#[must_use]
pub fn outbox_keep_mine() -> Text<'static> {
    Text::new("outbox-keep-mine")
}

/// `outbox-keep-theirs`: Keep portal value
#[must_use]
pub fn outbox_keep_theirs() -> Text<'static> {
    Text::new("outbox-keep-theirs")
}

/// `outbox-kept-mine`: Sending your value
#[must_use]
pub fn outbox_kept_mine() -> Text<'static> {
    Text::new("outbox-kept-mine")
}

/// `outbox-kept-theirs`: Portal value kept
#[must_use]
pub fn outbox_kept_theirs() -> Text<'static> {
    Text::new("outbox-kept-theirs")
}

/// `outbox-lost`: Licet was interrupted and its database was damaged. of unsent changes remain. Restore the
pub fn outbox_lost<'a>(known: impl Into<FluentValue<'a>>, left: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("outbox-lost")
        .with("known", known)
        .with("left", left)
}

/// `outbox-lost-choose`: Choose an export…
#[must_use]
pub fn outbox_lost_choose() -> Text<'static> {
    Text::new("outbox-lost-choose")
}

/// `outbox-lost-dismiss`: Dismiss
#[must_use]
pub fn outbox_lost_dismiss() -> Text<'static> {
    Text::new("outbox-lost-dismiss")
}

/// `outbox-lost-newest`: Restore from ( )
pub fn outbox_lost_newest<'a>(date: impl Into<FluentValue<'a>>, name: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("outbox-lost-newest")
        .with("date", date)
        .with("name", name)
}

/// `outbox-mine`: Your value
#[must_use]
pub fn outbox_mine() -> Text<'static> {
    Text::new("outbox-mine")
}

/// `outbox-offline`: You're offline. Changes are kept on this computer and sent once the portal can be reached.
#[must_use]
pub fn outbox_offline() -> Text<'static> {
    Text::new("outbox-offline")
}

/// `outbox-offline-next`: You're offline. Changes are kept on this computer. Next attempt .
pub fn outbox_offline_next<'a>(when: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("outbox-offline-next")
        .with("when", when)
}

/// `outbox-problem`: The last attempt failed:
pub fn outbox_problem<'a>(reason: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("outbox-problem")
        .with("reason", reason)
}

/// `outbox-refused`: The portal rejected this:
pub fn outbox_refused<'a>(reason: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("outbox-refused")
        .with("reason", reason)
}

/// `outbox-restored`: change restored changes restored
pub fn outbox_restored(count: i64) -> Text<'static> {
    Text::new("outbox-restored")
        .with("count", count)
}

/// `outbox-shown`: Showing of . The rest appear as these are sent.
pub fn outbox_shown<'a>(of: impl Into<FluentValue<'a>>, shown: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("outbox-shown")
        .with("of", of)
        .with("shown", shown)
}

/// `outbox-state-conflict`: in conflict
#[must_use]
pub fn outbox_state_conflict() -> Text<'static> {
    Text::new("outbox-state-conflict")
}

/// `outbox-state-done`: done
#[must_use]
pub fn outbox_state_done() -> Text<'static> {
    Text::new("outbox-state-done")
}

/// `outbox-state-gave-way`: needs attention
#[must_use]
pub fn outbox_state_gave_way() -> Text<'static> {
    Text::new("outbox-state-gave-way")
}

/// `outbox-state-refused`: rejected
#[must_use]
pub fn outbox_state_refused() -> Text<'static> {
    Text::new("outbox-state-refused")
}

/// `outbox-state-sending`: sending
#[must_use]
pub fn outbox_state_sending() -> Text<'static> {
    Text::new("outbox-state-sending")
}

/// `outbox-state-sent`: sent
#[must_use]
pub fn outbox_state_sent() -> Text<'static> {
    Text::new("outbox-state-sent")
}

/// `outbox-state-waiting`: waiting
#[must_use]
pub fn outbox_state_waiting() -> Text<'static> {
    Text::new("outbox-state-waiting")
}

/// `outbox-take-back`: Undo
#[must_use]
pub fn outbox_take_back() -> Text<'static> {
    Text::new("outbox-take-back")
}

/// `outbox-theirs`: Portal value
#[must_use]
pub fn outbox_theirs() -> Text<'static> {
    Text::new("outbox-theirs")
}

/// `outbox-try-now`: Try now
#[must_use]
pub fn outbox_try_now() -> Text<'static> {
    Text::new("outbox-try-now")
}

/// `outbox-way`: Waiting to sync
#[must_use]
pub fn outbox_way() -> Text<'static> {
    Text::new("outbox-way")
}

/// `overview-ask-for-renewal`: Request renewal
#[must_use]
pub fn overview_ask_for_renewal() -> Text<'static> {
    Text::new("overview-ask-for-renewal")
}

/// `overview-changes`: Recent changes
#[must_use]
pub fn overview_changes() -> Text<'static> {
    Text::new("overview-changes")
}

/// `overview-changes-all`: All changes
#[must_use]
pub fn overview_changes_all() -> Text<'static> {
    Text::new("overview-changes-all")
}

/// `overview-changes-none`: No recent changes
#[must_use]
pub fn overview_changes_none() -> Text<'static> {
    Text::new("overview-changes-none")
}

/// `overview-contract-ends`: ends
pub fn overview_contract_ends<'a>(date: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("overview-contract-ends")
        .with("date", date)
}

/// `overview-contract-lapsed`: lapsed · one seat loses content updateslapsed · seats lose content updates
pub fn overview_contract_lapsed<'a>(date: impl Into<FluentValue<'a>>, seats: i64) -> Text<'a> {
    Text::new("overview-contract-lapsed")
        .with("date", date)
        .with("seats", seats)
}

/// `overview-contract-lapsed-unlimited`: lapsed · no more content updates
pub fn overview_contract_lapsed_unlimited<'a>(date: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("overview-contract-lapsed-unlimited")
        .with("date", date)
}

/// `overview-contract-partner`: Reseller:
pub fn overview_contract_partner<'a>(partner: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("overview-contract-partner")
        .with("partner", partner)
}

/// `overview-contract-partner-short`: reseller:
pub fn overview_contract_partner_short<'a>(partner: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("overview-contract-partner-short")
        .with("partner", partner)
}

/// `overview-contract-today`: ends today
#[must_use]
pub fn overview_contract_today() -> Text<'static> {
    Text::new("overview-contract-today")
}

/// `overview-deployed`: Seats in use
#[must_use]
pub fn overview_deployed() -> Text<'static> {
    Text::new("overview-deployed")
}

/// `overview-deployed-lapsed`: lapsed
pub fn overview_deployed_lapsed(seats: i64) -> Text<'static> {
    Text::new("overview-deployed-lapsed")
        .with("seats", seats)
}

/// `overview-deployed-none`: No licenses are counted in seats yet.
#[must_use]
pub fn overview_deployed_none() -> Text<'static> {
    Text::new("overview-deployed-none")
}

/// `overview-deployed-of`: of
pub fn overview_deployed_of<'a>(deployed: impl Into<FluentValue<'a>>, entitled: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("overview-deployed-of")
        .with("deployed", deployed)
        .with("entitled", entitled)
}

/// `overview-deployed-over`: More in use than entitled
#[must_use]
pub fn overview_deployed_over() -> Text<'static> {
    Text::new("overview-deployed-over")
}

/// `overview-download-failed`: Download of failed
pub fn overview_download_failed<'a>(file: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("overview-download-failed")
        .with("file", file)
}

/// `overview-downloads`: Downloads
#[must_use]
pub fn overview_downloads() -> Text<'static> {
    Text::new("overview-downloads")
}

/// `overview-downloads-none`: No downloads yet
#[must_use]
pub fn overview_downloads_none() -> Text<'static> {
    Text::new("overview-downloads-none")
}

/// `overview-empty`: No licenses yet
#[must_use]
pub fn overview_empty() -> Text<'static> {
    Text::new("overview-empty")
}

/// `overview-empty-offline`: Can't reach the portal, and no data has been loaded yet. Check your network, then sync.
#[must_use]
pub fn overview_empty_offline() -> Text<'static> {
    Text::new("overview-empty-offline")
}

/// `overview-empty-text`: Licenses appear here once an order names or a site adds you as a member. Ask the buyer or
pub fn overview_empty_text<'a>(email: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("overview-empty-text")
        .with("email", email)
}

/// `overview-first-load`: Loading your licenses
#[must_use]
pub fn overview_first_load() -> Text<'static> {
    Text::new("overview-first-load")
}

/// `overview-first-load-begins`: The portal is preparing your data.
#[must_use]
pub fn overview_first_load_begins() -> Text<'static> {
    Text::new("overview-first-load-begins")
}

/// `overview-first-load-rows`: One row loaded. You can start using Licet now. rows loaded. You can start using Licet now.
pub fn overview_first_load_rows(rows: i64) -> Text<'static> {
    Text::new("overview-first-load-rows")
        .with("rows", rows)
}

/// `overview-needs-more`: One more in Renewals more in Renewals
pub fn overview_needs_more(count: i64) -> Text<'static> {
    Text::new("overview-needs-more")
        .with("count", count)
}

/// `overview-needs-nothing`: Nothing needs attention
#[must_use]
pub fn overview_needs_nothing() -> Text<'static> {
    Text::new("overview-needs-nothing")
}

/// `overview-needs-nothing-text`: No contracts have lapsed or end within 30 days, and nothing failed.
#[must_use]
pub fn overview_needs_nothing_text() -> Text<'static> {
    Text::new("overview-needs-nothing-text")
}

/// `overview-needs-you`: Needs attention
#[must_use]
pub fn overview_needs_you() -> Text<'static> {
    Text::new("overview-needs-you")
}

/// `overview-open-license`: Open
pub fn overview_open_license<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("overview-open-license")
        .with("serial", serial)
}

/// `overview-sync-failed`: Last sync failed
#[must_use]
pub fn overview_sync_failed() -> Text<'static> {
    Text::new("overview-sync-failed")
}

/// `overview-sync-now`: Sync now
#[must_use]
pub fn overview_sync_now() -> Text<'static> {
    Text::new("overview-sync-now")
}

/// `overview-tile-lapsed`: no updates, no support
#[must_use]
pub fn overview_tile_lapsed() -> Text<'static> {
    Text::new("overview-tile-lapsed")
}

/// `overview-tile-lapsed-seats`: one seat without updates seats without updates
pub fn overview_tile_lapsed_seats(seats: i64) -> Text<'static> {
    Text::new("overview-tile-lapsed-seats")
        .with("seats", seats)
}

/// `overview-tile-next`: next
pub fn overview_tile_next<'a>(date: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("overview-tile-next")
        .with("date", date)
}

/// `overview-tile-none`: none
#[must_use]
pub fn overview_tile_none() -> Text<'static> {
    Text::new("overview-tile-none")
}

/// `overview-timeline-contracts`: one contract contracts
pub fn overview_timeline_contracts(count: i64) -> Text<'static> {
    Text::new("overview-timeline-contracts")
        .with("count", count)
}

/// `overview-timeline-empty`: No contract ends this week.No contract ends within these weeks.
pub fn overview_timeline_empty(weeks: i64) -> Text<'static> {
    Text::new("overview-timeline-empty")
        .with("weeks", weeks)
}

/// `overview-timeline-label`: Weeks with contracts that end. Use the arrow keys to move between weeks.
#[must_use]
pub fn overview_timeline_label() -> Text<'static> {
    Text::new("overview-timeline-label")
}

/// `overview-timeline-part`: :
pub fn overview_timeline_part<'a>(bucket: impl Into<FluentValue<'a>>, count: i64) -> Text<'a> {
    Text::new("overview-timeline-part")
        .with("bucket", bucket)
        .with("count", count)
}

/// `overview-timeline-title`: Upcoming end dates
#[must_use]
pub fn overview_timeline_title() -> Text<'static> {
    Text::new("overview-timeline-title")
}

/// `overview-timeline-today`: today
#[must_use]
pub fn overview_timeline_today() -> Text<'static> {
    Text::new("overview-timeline-today")
}

/// `overview-timeline-total`: Total
#[must_use]
pub fn overview_timeline_total() -> Text<'static> {
    Text::new("overview-timeline-total")
}

/// `overview-timeline-week`: Week
#[must_use]
pub fn overview_timeline_week() -> Text<'static> {
    Text::new("overview-timeline-week")
}

/// `overview-timeline-weeks`: one week weeks
pub fn overview_timeline_weeks(weeks: i64) -> Text<'static> {
    Text::new("overview-timeline-weeks")
        .with("weeks", weeks)
}

/// `overview-undecided-text`: Rejected by the portal, or also changed by someone else
#[must_use]
pub fn overview_undecided_text() -> Text<'static> {
    Text::new("overview-undecided-text")
}

/// `page-confirm-body`: Enter your account password for , then confirm.
pub fn page_confirm_body<'a>(portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("page-confirm-body")
        .with("portal", portal)
}

/// `page-confirm-button`: Confirm e-mail address
#[must_use]
pub fn page_confirm_button() -> Text<'static> {
    Text::new("page-confirm-button")
}

/// `page-confirm-other`: I don't know the password. Choose a new one
#[must_use]
pub fn page_confirm_other() -> Text<'static> {
    Text::new("page-confirm-other")
}

/// `page-confirm-password`: Password
#[must_use]
pub fn page_confirm_password() -> Text<'static> {
    Text::new("page-confirm-password")
}

/// `page-confirm-title`: Confirm your e-mail address
#[must_use]
pub fn page_confirm_title() -> Text<'static> {
    Text::new("page-confirm-title")
}

/// `page-confirmed-body`: You can now sign in. Return to Licet and close this page.
#[must_use]
pub fn page_confirmed_body() -> Text<'static> {
    Text::new("page-confirmed-body")
}

/// `page-confirmed-title`: E-mail address confirmed
#[must_use]
pub fn page_confirmed_title() -> Text<'static> {
    Text::new("page-confirmed-title")
}

/// `page-decline-button`: This wasn't me
#[must_use]
pub fn page_decline_button() -> Text<'static> {
    Text::new("page-decline-button")
}

/// `page-decline-hint`: Did someone else enter your address?
#[must_use]
pub fn page_decline_hint() -> Text<'static> {
    Text::new("page-decline-hint")
}

/// `page-declined-body`: The request was withdrawn, and the link no longer works.
#[must_use]
pub fn page_declined_body() -> Text<'static> {
    Text::new("page-declined-body")
}

/// `page-declined-title`: Thank you
#[must_use]
pub fn page_declined_title() -> Text<'static> {
    Text::new("page-declined-title")
}

/// `page-failed-body`: The portal has a temporary problem. Try again in a few minutes.
#[must_use]
pub fn page_failed_body() -> Text<'static> {
    Text::new("page-failed-body")
}

/// `page-failed-title`: Something went wrong
#[must_use]
pub fn page_failed_title() -> Text<'static> {
    Text::new("page-failed-title")
}

/// `page-field-form`: This contains characters that aren't allowed in a password.
#[must_use]
pub fn page_field_form() -> Text<'static> {
    Text::new("page-field-form")
}

/// `page-field-mismatch`: Passwords must match.
#[must_use]
pub fn page_field_mismatch() -> Text<'static> {
    Text::new("page-field-mismatch")
}

/// `page-field-password-common`: This password is too easy to guess. Choose another.
#[must_use]
pub fn page_field_password_common() -> Text<'static> {
    Text::new("page-field-password-common")
}

/// `page-field-required`: Enter a password.
#[must_use]
pub fn page_field_required() -> Text<'static> {
    Text::new("page-field-required")
}

/// `page-field-too-long`: Use at most bytes.
pub fn page_field_too_long<'a>(maximum: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("page-field-too-long")
        .with("maximum", maximum)
}

/// `page-field-too-short`: Use at least characters.
pub fn page_field_too_short<'a>(minimum: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("page-field-too-short")
        .with("minimum", minimum)
}

/// `page-field-wrong`: Wrong password. Use the one chosen for this account.
#[must_use]
pub fn page_field_wrong() -> Text<'static> {
    Text::new("page-field-wrong")
}

/// `page-join-body`: The super users of will then see your name and that you have an account.
pub fn page_join_body<'a>(site: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("page-join-body")
        .with("site", site)
}

/// `page-join-button`: Accept
#[must_use]
pub fn page_join_button() -> Text<'static> {
    Text::new("page-join-button")
}

/// `page-join-title`: Accept the invitation
#[must_use]
pub fn page_join_title() -> Text<'static> {
    Text::new("page-join-title")
}

/// `page-joined-body`: You can close this page.
#[must_use]
pub fn page_joined_body() -> Text<'static> {
    Text::new("page-joined-body")
}

/// `page-joined-title`: Accepted
#[must_use]
pub fn page_joined_title() -> Text<'static> {
    Text::new("page-joined-title")
}

/// `page-link-expired-body`: It was already used, replaced by a newer one, or has expired. Request a new one in Licet.
#[must_use]
pub fn page_link_expired_body() -> Text<'static> {
    Text::new("page-link-expired-body")
}

/// `page-link-expired-title`: This link no longer works
#[must_use]
pub fn page_link_expired_title() -> Text<'static> {
    Text::new("page-link-expired-title")
}

/// `page-rate-limited-body`: Wait seconds, then reload this page.
pub fn page_rate_limited_body<'a>(seconds: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("page-rate-limited-body")
        .with("seconds", seconds)
}

/// `page-rate-limited-title`: Too many attempts
#[must_use]
pub fn page_rate_limited_title() -> Text<'static> {
    Text::new("page-rate-limited-title")
}

/// `page-reset-button`: Save new password
#[must_use]
pub fn page_reset_button() -> Text<'static> {
    Text::new("page-reset-button")
}

/// `page-reset-done-body`: Sign in to Licet with the new password. All sessions were signed out.
#[must_use]
pub fn page_reset_done_body() -> Text<'static> {
    Text::new("page-reset-done-body")
}

/// `page-reset-done-title`: Password saved
#[must_use]
pub fn page_reset_done_title() -> Text<'static> {
    Text::new("page-reset-done-title")
}

/// `page-reset-password`: New password
#[must_use]
pub fn page_reset_password() -> Text<'static> {
    Text::new("page-reset-password")
}

/// `page-reset-password-again`: Confirm new password
#[must_use]
pub fn page_reset_password_again() -> Text<'static> {
    Text::new("page-reset-password-again")
}

/// `page-reset-password-hint`: At least characters. Several words are easy to remember.
pub fn page_reset_password_hint<'a>(minimum: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("page-reset-password-hint")
        .with("minimum", minimum)
}

/// `page-reset-title`: Choose a new password
#[must_use]
pub fn page_reset_title() -> Text<'static> {
    Text::new("page-reset-title")
}

/// `page-undo-body`: The account uses again, all sessions are signed out, and the password no longer works. An
pub fn page_undo_body<'a>(email: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("page-undo-body")
        .with("email", email)
}

/// `page-undo-button`: Undo
#[must_use]
pub fn page_undo_button() -> Text<'static> {
    Text::new("page-undo-button")
}

/// `page-undo-title`: Undo the e-mail address change
#[must_use]
pub fn page_undo_title() -> Text<'static> {
    Text::new("page-undo-title")
}

/// `page-undone-body`: Check your e-mail for a link to choose a new password.
#[must_use]
pub fn page_undone_body() -> Text<'static> {
    Text::new("page-undone-body")
}

/// `page-undone-title`: Undone
#[must_use]
pub fn page_undone_title() -> Text<'static> {
    Text::new("page-undone-title")
}

/// `palette-actions`: Actions
#[must_use]
pub fn palette_actions() -> Text<'static> {
    Text::new("palette-actions")
}

/// `palette-licenses`: Licenses
#[must_use]
pub fn palette_licenses() -> Text<'static> {
    Text::new("palette-licenses")
}

/// `palette-nothing`: No results for “ ”
pub fn palette_nothing<'a>(text: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("palette-nothing")
        .with("text", text)
}

/// `palette-placeholder`: Type an action, serial, product or order…
#[must_use]
pub fn palette_placeholder() -> Text<'static> {
    Text::new("palette-placeholder")
}

/// `palette-results`: Results
#[must_use]
pub fn palette_results() -> Text<'static> {
    Text::new("palette-results")
}

/// `palette-title`: Command palette
#[must_use]
pub fn palette_title() -> Text<'static> {
    Text::new("palette-title")
}

/// `portal-confirm-text`: Licet hasn't connected to before. Your e-mail and password will be sent to this address. C
pub fn portal_confirm_text<'a>(portal: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("portal-confirm-text")
        .with("portal", portal)
}

/// `portal-confirm-title`: Connect to this portal?
#[must_use]
pub fn portal_confirm_title() -> Text<'static> {
    Text::new("portal-confirm-title")
}

/// `portal-confirm-yes`: Connect
#[must_use]
pub fn portal_confirm_yes() -> Text<'static> {
    Text::new("portal-confirm-yes")
}

/// `profile-additional-email`: Additional or group e-mail
#[must_use]
pub fn profile_additional_email() -> Text<'static> {
    Text::new("profile-additional-email")
}

/// `profile-additional-email-hint`: Gets a copy of each confirmation, for example a team mailbox.
#[must_use]
pub fn profile_additional_email_hint() -> Text<'static> {
    Text::new("profile-additional-email-hint")
}

/// `profile-city`: City
#[must_use]
pub fn profile_city() -> Text<'static> {
    Text::new("profile-city")
}

/// `profile-company`: Company
#[must_use]
pub fn profile_company() -> Text<'static> {
    Text::new("profile-company")
}

/// `profile-country`: Country
#[must_use]
pub fn profile_country() -> Text<'static> {
    Text::new("profile-country")
}

/// `profile-customer-type`: Customer type
#[must_use]
pub fn profile_customer_type() -> Text<'static> {
    Text::new("profile-customer-type")
}

/// `profile-customer-type-distributor`: Distributor
#[must_use]
pub fn profile_customer_type_distributor() -> Text<'static> {
    Text::new("profile-customer-type-distributor")
}

/// `profile-customer-type-end_user`: End user
#[must_use]
pub fn profile_customer_type_end_user() -> Text<'static> {
    Text::new("profile-customer-type-end_user")
}

/// `profile-customer-type-oem`: OEM
#[must_use]
pub fn profile_customer_type_oem() -> Text<'static> {
    Text::new("profile-customer-type-oem")
}

/// `profile-customer-type-reseller`: Reseller
#[must_use]
pub fn profile_customer_type_reseller() -> Text<'static> {
    Text::new("profile-customer-type-reseller")
}

/// `profile-first-name`: First name
#[must_use]
pub fn profile_first_name() -> Text<'static> {
    Text::new("profile-first-name")
}

/// `profile-language`: E-mail language
#[must_use]
pub fn profile_language() -> Text<'static> {
    Text::new("profile-language")
}

/// `profile-last-name`: Last name
#[must_use]
pub fn profile_last_name() -> Text<'static> {
    Text::new("profile-last-name")
}

/// `profile-line1`: Street address
#[must_use]
pub fn profile_line1() -> Text<'static> {
    Text::new("profile-line1")
}

/// `profile-line2`: Building, floor, department
#[must_use]
pub fn profile_line2() -> Text<'static> {
    Text::new("profile-line2")
}

/// `profile-phone`: Phone
#[must_use]
pub fn profile_phone() -> Text<'static> {
    Text::new("profile-phone")
}

/// `profile-phone-extension`: Extension
#[must_use]
pub fn profile_phone_extension() -> Text<'static> {
    Text::new("profile-phone-extension")
}

/// `profile-postal-code`: Postal code
#[must_use]
pub fn profile_postal_code() -> Text<'static> {
    Text::new("profile-postal-code")
}

/// `profile-state`: State or province
#[must_use]
pub fn profile_state() -> Text<'static> {
    Text::new("profile-state")
}

/// `quantity-unlimited`: Unlimited
#[must_use]
pub fn quantity_unlimited() -> Text<'static> {
    Text::new("quantity-unlimited")
}

/// `rail-changes`: change needs attention changes need attention
pub fn rail_changes(count: i64) -> Text<'static> {
    Text::new("rail-changes")
        .with("count", count)
}

/// `rail-downloads`: download in progress downloads in progress
pub fn rail_downloads(count: i64) -> Text<'static> {
    Text::new("rail-downloads")
        .with("count", count)
}

/// `rail-label`: Screens
#[must_use]
pub fn rail_label() -> Text<'static> {
    Text::new("rail-label")
}

/// `rail-reminders`: new reminder new reminders
pub fn rail_reminders(count: i64) -> Text<'static> {
    Text::new("rail-reminders")
        .with("count", count)
}

/// `rehost-ask`: Send to customer care
#[must_use]
pub fn rehost_ask() -> Text<'static> {
    Text::new("rehost-ask")
}

/// `rehost-asked`: Request sent to customer care
#[must_use]
pub fn rehost_asked() -> Text<'static> {
    Text::new("rehost-asked")
}

/// `rehost-asked-text`: The license stays active on . You get a confirmation by e-mail. Track the request under Re
pub fn rehost_asked_text<'a>(host: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("rehost-asked-text")
        .with("host", host)
}

/// `rehost-care`: Customer care decides.
#[must_use]
pub fn rehost_care() -> Text<'static> {
    Text::new("rehost-care")
}

/// `rehost-care-text`: The limit is reached, so this sends a request to move from to . Nothing changes until cust
pub fn rehost_care_text<'a>(new: impl Into<FluentValue<'a>>, old: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("rehost-care-text")
        .with("new", new)
        .with("old", old)
}

/// `rehost-catalog`: Go to catalog
#[must_use]
pub fn rehost_catalog() -> Text<'static> {
    Text::new("rehost-catalog")
}

/// `rehost-dead-hint`: You don't need to remove the license from it, and an extra move may be allowed.
#[must_use]
pub fn rehost_dead_hint() -> Text<'static> {
    Text::new("rehost-dead-hint")
}

/// `rehost-do`: Move license
#[must_use]
pub fn rehost_do() -> Text<'static> {
    Text::new("rehost-do")
}

/// `rehost-done`: The license is now active on .
pub fn rehost_done<'a>(host: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("rehost-done")
        .with("host", host)
}

/// `rehost-file-replace`: (replace on the machine)
pub fn rehost_file_replace<'a>(file: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("rehost-file-replace")
        .with("file", file)
}

/// `rehost-go-back`: Go back to it
#[must_use]
pub fn rehost_go_back() -> Text<'static> {
    Text::new("rehost-go-back")
}

/// `rehost-host`: New host
#[must_use]
pub fn rehost_host() -> Text<'static> {
    Text::new("rehost-host")
}

/// `rehost-keys`: Keys
#[must_use]
pub fn rehost_keys() -> Text<'static> {
    Text::new("rehost-keys")
}

/// `rehost-limit`: Move limit
#[must_use]
pub fn rehost_limit() -> Text<'static> {
    Text::new("rehost-limit")
}

/// `rehost-limit-left`: left
pub fn rehost_limit_left(count: i64) -> Text<'static> {
    Text::new("rehost-limit-left")
        .with("count", count)
}

/// `rehost-limit-left-after`: left after this
pub fn rehost_limit_left_after(count: i64) -> Text<'static> {
    Text::new("rehost-limit-left-after")
        .with("count", count)
}

/// `rehost-limit-none`: Unlimited
#[must_use]
pub fn rehost_limit_none() -> Text<'static> {
    Text::new("rehost-limit-none")
}

/// `rehost-limit-used`: of used in days
pub fn rehost_limit_used(days: i64, limit: i64, used: i64) -> Text<'static> {
    Text::new("rehost-limit-used")
        .with("days", days)
        .with("limit", limit)
        .with("used", used)
}

/// `rehost-means`: The key stops working on for everyone. A new key replaces it on .All keys stop working on
pub fn rehost_means<'a>(count: i64, new: impl Into<FluentValue<'a>>, old: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("rehost-means")
        .with("count", count)
        .with("new", new)
        .with("old", old)
}

/// `rehost-moves`: Moves
#[must_use]
pub fn rehost_moves() -> Text<'static> {
    Text::new("rehost-moves")
}

/// `rehost-new-host`: New host
#[must_use]
pub fn rehost_new_host() -> Text<'static> {
    Text::new("rehost-new-host")
}

/// `rehost-next`: Next move allowed from .
pub fn rehost_next<'a>(date: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("rehost-next")
        .with("date", date)
}

/// `rehost-next-label`: Next move allowed
#[must_use]
pub fn rehost_next_label() -> Text<'static> {
    Text::new("rehost-next-label")
}

/// `rehost-no-host`: no host
#[must_use]
pub fn rehost_no_host() -> Text<'static> {
    Text::new("rehost-no-host")
}

/// `rehost-no-license`: No license selected
#[must_use]
pub fn rehost_no_license() -> Text<'static> {
    Text::new("rehost-no-license")
}

/// `rehost-no-license-text`: Select a license in the catalog, then choose More.
#[must_use]
pub fn rehost_no_license_text() -> Text<'static> {
    Text::new("rehost-no-license-text")
}

/// `rehost-no-undo`: This can't be undone.
#[must_use]
pub fn rehost_no_undo() -> Text<'static> {
    Text::new("rehost-no-undo")
}

/// `rehost-note`: Note
#[must_use]
pub fn rehost_note() -> Text<'static> {
    Text::new("rehost-note")
}

/// `rehost-note-hint`: For customer care, if they need to decide.
#[must_use]
pub fn rehost_note_hint() -> Text<'static> {
    Text::new("rehost-note-hint")
}

/// `rehost-now`: Active on .
pub fn rehost_now<'a>(host: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("rehost-now")
        .with("host", host)
}

/// `rehost-offline`: Can't reach the portal. Your entries are kept. The effects are shown when it's back.
#[must_use]
pub fn rehost_offline() -> Text<'static> {
    Text::new("rehost-offline")
}

/// `rehost-old-host`: Old host
#[must_use]
pub fn rehost_old_host() -> Text<'static> {
    Text::new("rehost-old-host")
}

/// `rehost-reason-hardware_changed`: Hardware changed
#[must_use]
pub fn rehost_reason_hardware_changed() -> Text<'static> {
    Text::new("rehost-reason-hardware_changed")
}

/// `rehost-reason-hardware_replaced`: Machine replaced
#[must_use]
pub fn rehost_reason_hardware_replaced() -> Text<'static> {
    Text::new("rehost-reason-hardware_replaced")
}

/// `rehost-reason-host_dead`: Old host dead, lost or stolen
#[must_use]
pub fn rehost_reason_host_dead() -> Text<'static> {
    Text::new("rehost-reason-host_dead")
}

/// `rehost-reason-moved`: New location or purpose
#[must_use]
pub fn rehost_reason_moved() -> Text<'static> {
    Text::new("rehost-reason-moved")
}

/// `rehost-reason-other`: Other
#[must_use]
pub fn rehost_reason_other() -> Text<'static> {
    Text::new("rehost-reason-other")
}

/// `rehost-reason-virtualized`: Moved to or from a virtual machine
#[must_use]
pub fn rehost_reason_virtualized() -> Text<'static> {
    Text::new("rehost-reason-virtualized")
}

/// `rehost-refused`: This license was moved times in days; the limit is .
pub fn rehost_refused(days: i64, limit: i64, used: i64) -> Text<'static> {
    Text::new("rehost-refused")
        .with("days", days)
        .with("limit", limit)
        .with("used", used)
}

/// `rehost-remove`: Remove the old keys and license file from .
pub fn rehost_remove<'a>(host: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("rehost-remove")
        .with("host", host)
}

/// `rehost-replaced`: Will be deactivated
#[must_use]
pub fn rehost_replaced() -> Text<'static> {
    Text::new("rehost-replaced")
}

/// `rehost-replaced-then`: Would be deactivated
#[must_use]
pub fn rehost_replaced_then() -> Text<'static> {
    Text::new("rehost-replaced-then")
}

/// `rehost-requests`: Show requests
#[must_use]
pub fn rehost_requests() -> Text<'static> {
    Text::new("rehost-requests")
}

/// `rehost-set-aside`: The unfinished move of was replaced by this one.
pub fn rehost_set_aside<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("rehost-set-aside")
        .with("serial", serial)
}

/// `rehost-step-host`: New host
#[must_use]
pub fn rehost_step_host() -> Text<'static> {
    Text::new("rehost-step-host")
}

/// `rehost-step-request`: Request
#[must_use]
pub fn rehost_step_request() -> Text<'static> {
    Text::new("rehost-step-request")
}

/// `rehost-step-review`: Review
#[must_use]
pub fn rehost_step_review() -> Text<'static> {
    Text::new("rehost-step-review")
}

/// `rehost-text`: Assign a license to a new host ID, with new keys and files.
#[must_use]
pub fn rehost_text() -> Text<'static> {
    Text::new("rehost-text")
}

/// `rehost-title`: Move to another host
#[must_use]
pub fn rehost_title() -> Text<'static> {
    Text::new("rehost-title")
}

/// `rehost-try-dead`: If the old host is dead, lost or stolen, select that reason. An extra move may be allowed.
#[must_use]
pub fn rehost_try_dead() -> Text<'static> {
    Text::new("rehost-try-dead")
}

/// `rehost-waits`: Customer care already has a request for this license and will settle it first. Your entrie
#[must_use]
pub fn rehost_waits() -> Text<'static> {
    Text::new("rehost-waits")
}

/// `rehost-waits-too`: Customer care has an open request for this license. It stays open, although you can move t
#[must_use]
pub fn rehost_waits_too() -> Text<'static> {
    Text::new("rehost-waits-too")
}

/// `rehost-why`: Reason
#[must_use]
pub fn rehost_why() -> Text<'static> {
    Text::new("rehost-why")
}

/// `rehost-why-hint`: Recorded in the portal's audit trail.
#[must_use]
pub fn rehost_why_hint() -> Text<'static> {
    Text::new("rehost-why-hint")
}

/// `reminder-catch-up-body`: First: ( ), ends
pub fn reminder_catch_up_body<'a>(date: impl Into<FluentValue<'a>>, product: impl Into<FluentValue<'a>>, serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("reminder-catch-up-body")
        .with("date", date)
        .with("product", product)
        .with("serial", serial)
}

/// `reminder-catch-up-title`: reminder is due reminders are due
pub fn reminder_catch_up_title(count: i64) -> Text<'static> {
    Text::new("reminder-catch-up-title")
        .with("count", count)
}

/// `reminder-date`: - -
pub fn reminder_date<'a>(day: impl Into<FluentValue<'a>>, month: impl Into<FluentValue<'a>>, year: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("reminder-date")
        .with("day", day)
        .with("month", month)
        .with("year", year)
}

/// `reminder-manual-body`: You set a reminder for this serial number for today.
#[must_use]
pub fn reminder_manual_body() -> Text<'static> {
    Text::new("reminder-manual-body")
}

/// `reminder-manual-title`: Reminder for
pub fn reminder_manual_title<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("reminder-manual-title")
        .with("serial", serial)
}

/// `reminder-one-body`: · · ends
pub fn reminder_one_body<'a>(date: impl Into<FluentValue<'a>>, serial: impl Into<FluentValue<'a>>, site: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("reminder-one-body")
        .with("date", date)
        .with("serial", serial)
        .with("site", site)
}

/// `reminder-one-title`: ends today ends tomorrow ends in days
pub fn reminder_one_title<'a>(days: i64, product: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("reminder-one-title")
        .with("days", days)
        .with("product", product)
}

/// `reminder-one-unplaced-body`: · ends
pub fn reminder_one_unplaced_body<'a>(date: impl Into<FluentValue<'a>>, serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("reminder-one-unplaced-body")
        .with("date", date)
        .with("serial", serial)
}

/// `reminder-one-unplaced-title`: ends today ends tomorrow ends in days
pub fn reminder_one_unplaced_title<'a>(days: i64, product: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("reminder-one-unplaced-title")
        .with("days", days)
        .with("product", product)
}

/// `reminder-open`: Open
#[must_use]
pub fn reminder_open() -> Text<'static> {
    Text::new("reminder-open")
}

/// `reminder-several-body`: First: ( ), ends
pub fn reminder_several_body<'a>(date: impl Into<FluentValue<'a>>, product: impl Into<FluentValue<'a>>, serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("reminder-several-body")
        .with("date", date)
        .with("product", product)
        .with("serial", serial)
}

/// `reminder-several-title`: contract ends soon contracts end soon
pub fn reminder_several_title(count: i64) -> Text<'static> {
    Text::new("reminder-several-title")
        .with("count", count)
}

/// `renewal-mail-body`: Hello, Please send us a renewal quote for this contract: Serial number: Product: Quantity:
pub fn renewal_mail_body<'a>(date: impl Into<FluentValue<'a>>, name: impl Into<FluentValue<'a>>, order: impl Into<FluentValue<'a>>, product: impl Into<FluentValue<'a>>, quantity: impl Into<FluentValue<'a>>, serial: impl Into<FluentValue<'a>>, site: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("renewal-mail-body")
        .with("date", date)
        .with("name", name)
        .with("order", order)
        .with("product", product)
        .with("quantity", quantity)
        .with("serial", serial)
        .with("site", site)
}

/// `renewal-mail-subject`: Renewal of ( )
pub fn renewal_mail_subject<'a>(product: impl Into<FluentValue<'a>>, serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("renewal-mail-subject")
        .with("product", product)
        .with("serial", serial)
}

/// `renewals-acknowledge`: Dismiss
#[must_use]
pub fn renewals_acknowledge() -> Text<'static> {
    Text::new("renewals-acknowledge")
}

/// `renewals-acknowledge-all`: DismissDismiss all
pub fn renewals_acknowledge_all(count: i64) -> Text<'static> {
    Text::new("renewals-acknowledge-all")
        .with("count", count)
}

/// `renewals-acknowledged`: Reminder for dismissed
pub fn renewals_acknowledged<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("renewals-acknowledged")
        .with("serial", serial)
}

/// `renewals-all-sites`: All sites
#[must_use]
pub fn renewals_all_sites() -> Text<'static> {
    Text::new("renewals-all-sites")
}

/// `renewals-ask-label`: Ask to renew
pub fn renewals_ask_label<'a>(partner: impl Into<FluentValue<'a>>, serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("renewals-ask-label")
        .with("partner", partner)
        .with("serial", serial)
}

/// `renewals-bell-next`: Next reminder for : . Change
pub fn renewals_bell_next<'a>(date: impl Into<FluentValue<'a>>, serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("renewals-bell-next")
        .with("date", date)
        .with("serial", serial)
}

/// `renewals-bell-none`: All reminders sent for . Change
pub fn renewals_bell_none<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("renewals-bell-none")
        .with("serial", serial)
}

/// `renewals-clear`: Clear filters
#[must_use]
pub fn renewals_clear() -> Text<'static> {
    Text::new("renewals-clear")
}

/// `renewals-column-contract`: Contract
#[must_use]
pub fn renewals_column_contract() -> Text<'static> {
    Text::new("renewals-column-contract")
}

/// `renewals-column-ends`: End date
#[must_use]
pub fn renewals_column_ends() -> Text<'static> {
    Text::new("renewals-column-ends")
}

/// `renewals-column-partner`: Reseller
#[must_use]
pub fn renewals_column_partner() -> Text<'static> {
    Text::new("renewals-column-partner")
}

/// `renewals-column-quantity`: Seats
#[must_use]
pub fn renewals_column_quantity() -> Text<'static> {
    Text::new("renewals-column-quantity")
}

/// `renewals-column-reminder`: Next reminder
#[must_use]
pub fn renewals_column_reminder() -> Text<'static> {
    Text::new("renewals-column-reminder")
}

/// `renewals-column-term`: Term
#[must_use]
pub fn renewals_column_term() -> Text<'static> {
    Text::new("renewals-column-term")
}

/// `renewals-coming`: Upcoming
#[must_use]
pub fn renewals_coming() -> Text<'static> {
    Text::new("renewals-coming")
}

/// `renewals-coming-when`: · contract ends
pub fn renewals_coming_when<'a>(date: impl Into<FluentValue<'a>>, end: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("renewals-coming-when")
        .with("date", date)
        .with("end", end)
}

/// `renewals-contracts`: Contracts
#[must_use]
pub fn renewals_contracts() -> Text<'static> {
    Text::new("renewals-contracts")
}

/// `renewals-empty`: No contracts yet
#[must_use]
pub fn renewals_empty() -> Text<'static> {
    Text::new("renewals-empty")
}

/// `renewals-empty-text`: Maintenance contracts and subscriptions appear here by end date. For a contract that exist
#[must_use]
pub fn renewals_empty_text() -> Text<'static> {
    Text::new("renewals-empty-text")
}

/// `renewals-ended`: ended
pub fn renewals_ended<'a>(date: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("renewals-ended")
        .with("date", date)
}

/// `renewals-ends`: ends
pub fn renewals_ends<'a>(date: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("renewals-ends")
        .with("date", date)
}

/// `renewals-filters`: Filters
#[must_use]
pub fn renewals_filters() -> Text<'static> {
    Text::new("renewals-filters")
}

/// `renewals-group`: One reminder from reminders from
pub fn renewals_group<'a>(count: i64, moment: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("renewals-group")
        .with("count", count)
        .with("moment", moment)
}

/// `renewals-inbox`: Reminders
#[must_use]
pub fn renewals_inbox() -> Text<'static> {
    Text::new("renewals-inbox")
}

/// `renewals-inbox-all`: Show reminderShow all reminders
pub fn renewals_inbox_all(count: i64) -> Text<'static> {
    Text::new("renewals-inbox-all")
        .with("count", count)
}

/// `renewals-inbox-empty`: No open reminders
#[must_use]
pub fn renewals_inbox_empty() -> Text<'static> {
    Text::new("renewals-inbox-empty")
}

/// `renewals-inbox-empty-text`: Reminders appear here and as notifications before a contract ends.
#[must_use]
pub fn renewals_inbox_empty_text() -> Text<'static> {
    Text::new("renewals-inbox-empty-text")
}

/// `renewals-inbox-new`: new new
pub fn renewals_inbox_new(count: i64) -> Text<'static> {
    Text::new("renewals-inbox-new")
        .with("count", count)
}

/// `renewals-lead-add`: Add
#[must_use]
pub fn renewals_lead_add() -> Text<'static> {
    Text::new("renewals-lead-add")
}

/// `renewals-lead-add-label`: Days before the end
#[must_use]
pub fn renewals_lead_add_label() -> Text<'static> {
    Text::new("renewals-lead-add-label")
}

/// `renewals-lead-all`: Days before the end:
pub fn renewals_lead_all<'a>(days: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("renewals-lead-all")
        .with("days", days)
}

/// `renewals-lead-as-all`: Default schedule
#[must_use]
pub fn renewals_lead_as_all() -> Text<'static> {
    Text::new("renewals-lead-as-all")
}

/// `renewals-lead-before`: On the last dayOne day before days before
pub fn renewals_lead_before(days: i64) -> Text<'static> {
    Text::new("renewals-lead-before")
        .with("days", days)
}

/// `renewals-lead-list`: Reminders before the end
#[must_use]
pub fn renewals_lead_list() -> Text<'static> {
    Text::new("renewals-lead-list")
}

/// `renewals-lead-none`: No reminders
#[must_use]
pub fn renewals_lead_none() -> Text<'static> {
    Text::new("renewals-lead-none")
}

/// `renewals-lead-own`: Custom
#[must_use]
pub fn renewals_lead_own() -> Text<'static> {
    Text::new("renewals-lead-own")
}

/// `renewals-lead-remove`: Remove the reminder on the last dayRemove the reminder one day beforeRemove the reminder d
pub fn renewals_lead_remove(days: i64) -> Text<'static> {
    Text::new("renewals-lead-remove")
        .with("days", days)
}

/// `renewals-lead-save`: Save
#[must_use]
pub fn renewals_lead_save() -> Text<'static> {
    Text::new("renewals-lead-save")
}

/// `renewals-lead-title`: Reminders for
pub fn renewals_lead_title<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("renewals-lead-title")
        .with("serial", serial)
}

/// `renewals-manual-add`: Add
#[must_use]
pub fn renewals_manual_add() -> Text<'static> {
    Text::new("renewals-manual-add")
}

/// `renewals-manual-added`: Reminder for set for
pub fn renewals_manual_added<'a>(date: impl Into<FluentValue<'a>>, serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("renewals-manual-added")
        .with("date", date)
        .with("serial", serial)
}

/// `renewals-manual-before`: On the last dayOne day before the end days before the end
pub fn renewals_manual_before(days: i64) -> Text<'static> {
    Text::new("renewals-manual-before")
        .with("days", days)
}

/// `renewals-manual-ends-on`: Contract end date
#[must_use]
pub fn renewals_manual_ends_on() -> Text<'static> {
    Text::new("renewals-manual-ends-on")
}

/// `renewals-manual-note`: Note
#[must_use]
pub fn renewals_manual_note() -> Text<'static> {
    Text::new("renewals-manual-note")
}

/// `renewals-manual-open`: Add reminder
#[must_use]
pub fn renewals_manual_open() -> Text<'static> {
    Text::new("renewals-manual-open")
}

/// `renewals-manual-remind-on`: Remind on
#[must_use]
pub fn renewals_manual_remind_on() -> Text<'static> {
    Text::new("renewals-manual-remind-on")
}

/// `renewals-manual-remove`: Remove reminder for
pub fn renewals_manual_remove<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("renewals-manual-remove")
        .with("serial", serial)
}

/// `renewals-manual-removed`: Reminder for removed
pub fn renewals_manual_removed<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("renewals-manual-removed")
        .with("serial", serial)
}

/// `renewals-manual-text`: For a serial number on a purchase certificate. You are reminded once, on the day you choos
#[must_use]
pub fn renewals_manual_text() -> Text<'static> {
    Text::new("renewals-manual-text")
}

/// `renewals-manual-title`: Add reminder
#[must_use]
pub fn renewals_manual_title() -> Text<'static> {
    Text::new("renewals-manual-title")
}

/// `renewals-more`: Show more ( of )
pub fn renewals_more<'a>(shown: impl Into<FluentValue<'a>>, total: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("renewals-more")
        .with("shown", shown)
        .with("total", total)
}

/// `renewals-more-narrow`: Showing of . Filter to narrow down.
pub fn renewals_more_narrow<'a>(shown: impl Into<FluentValue<'a>>, total: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("renewals-more-narrow")
        .with("shown", shown)
        .with("total", total)
}

/// `renewals-none`: No matches
#[must_use]
pub fn renewals_none() -> Text<'static> {
    Text::new("renewals-none")
}

/// `renewals-none-text`: No contracts match these filters.
#[must_use]
pub fn renewals_none_text() -> Text<'static> {
    Text::new("renewals-none-text")
}

/// `renewals-oddity-digits`: A serial number usually has ten digits after its letter. Check O and 0, I and 1. You can s
#[must_use]
pub fn renewals_oddity_digits() -> Text<'static> {
    Text::new("renewals-oddity-digits")
}

/// `renewals-oddity-length`: A serial number usually has eleven characters. You can still save it.
#[must_use]
pub fn renewals_oddity_length() -> Text<'static> {
    Text::new("renewals-oddity-length")
}

/// `renewals-oddity-letter`: A serial number usually starts with a capital letter. You can still save it.
#[must_use]
pub fn renewals_oddity_letter() -> Text<'static> {
    Text::new("renewals-oddity-letter")
}

/// `renewals-renewed`: Renewed
#[must_use]
pub fn renewals_renewed() -> Text<'static> {
    Text::new("renewals-renewed")
}

/// `renewals-serial`: Serial number
#[must_use]
pub fn renewals_serial() -> Text<'static> {
    Text::new("renewals-serial")
}

/// `renewals-show-done`: Include dismissed
#[must_use]
pub fn renewals_show_done() -> Text<'static> {
    Text::new("renewals-show-done")
}

/// `renewals-show-renewed`: Include renewed
#[must_use]
pub fn renewals_show_renewed() -> Text<'static> {
    Text::new("renewals-show-renewed")
}

/// `renewals-site`: Site
#[must_use]
pub fn renewals_site() -> Text<'static> {
    Text::new("renewals-site")
}

/// `renewals-snooze`: Snooze
#[must_use]
pub fn renewals_snooze() -> Text<'static> {
    Text::new("renewals-snooze")
}

/// `renewals-snooze-days`: TomorrowIn a weekIn two weeksIn one dayIn days
pub fn renewals_snooze_days(days: i64) -> Text<'static> {
    Text::new("renewals-snooze-days")
        .with("days", days)
}

/// `renewals-snooze-text`: The contract ends .
pub fn renewals_snooze_text<'a>(date: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("renewals-snooze-text")
        .with("date", date)
}

/// `renewals-snooze-text-lapsed`: The contract ended .
pub fn renewals_snooze_text_lapsed<'a>(date: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("renewals-snooze-text-lapsed")
        .with("date", date)
}

/// `renewals-snooze-title`: Snooze reminder for
pub fn renewals_snooze_title<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("renewals-snooze-title")
        .with("serial", serial)
}

/// `renewals-snooze-until`: Or on a date
#[must_use]
pub fn renewals_snooze_until() -> Text<'static> {
    Text::new("renewals-snooze-until")
}

/// `renewals-state-acknowledged`: dismissed
#[must_use]
pub fn renewals_state_acknowledged() -> Text<'static> {
    Text::new("renewals-state-acknowledged")
}

/// `renewals-state-cancelled`: renewed, no longer needed
#[must_use]
pub fn renewals_state_cancelled() -> Text<'static> {
    Text::new("renewals-state-cancelled")
}

/// `renewals-state-manual`: added manually
#[must_use]
pub fn renewals_state_manual() -> Text<'static> {
    Text::new("renewals-state-manual")
}

/// `renewals-state-snoozed`: snoozed until
pub fn renewals_state_snoozed<'a>(date: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("renewals-state-snoozed")
        .with("date", date)
}

/// `renewals-state-threshold`: reminder on the last dayreminder one day beforereminder days before
pub fn renewals_state_threshold(days: i64) -> Text<'static> {
    Text::new("renewals-state-threshold")
        .with("days", days)
}

/// `renewals-undo`: Undo
#[must_use]
pub fn renewals_undo() -> Text<'static> {
    Text::new("renewals-undo")
}

/// `renewals-unknown-product`: Not in the catalog
#[must_use]
pub fn renewals_unknown_product() -> Text<'static> {
    Text::new("renewals-unknown-product")
}

/// `renewals-week-clear`: Show all weeks
#[must_use]
pub fn renewals_week_clear() -> Text<'static> {
    Text::new("renewals-week-clear")
}

/// `requests-all`: All
pub fn requests_all(count: i64) -> Text<'static> {
    Text::new("requests-all")
        .with("count", count)
}

/// `requests-filter`: Filter requests
#[must_use]
pub fn requests_filter() -> Text<'static> {
    Text::new("requests-filter")
}

/// `requests-kind-rehost`: Host ID change
#[must_use]
pub fn requests_kind_rehost() -> Text<'static> {
    Text::new("requests-kind-rehost")
}

/// `requests-made`: Sent
pub fn requests_made<'a>(date: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("requests-made")
        .with("date", date)
}

/// `requests-most`: Showing the latest requests.
pub fn requests_most(count: i64) -> Text<'static> {
    Text::new("requests-most")
        .with("count", count)
}

/// `requests-none`: No requests yet
#[must_use]
pub fn requests_none() -> Text<'static> {
    Text::new("requests-none")
}

/// `requests-none-open`: No open requests
#[must_use]
pub fn requests_none_open() -> Text<'static> {
    Text::new("requests-none-open")
}

/// `requests-none-open-text`: All requests are settled.
#[must_use]
pub fn requests_none_open_text() -> Text<'static> {
    Text::new("requests-none-open-text")
}

/// `requests-none-text`: Requests that customer care decides, such as extra host moves, appear here.
#[must_use]
pub fn requests_none_text() -> Text<'static> {
    Text::new("requests-none-text")
}

/// `requests-offline`: Can't reach the portal. Requests appear when it's back.
#[must_use]
pub fn requests_offline() -> Text<'static> {
    Text::new("requests-offline")
}

/// `requests-open`: Open
pub fn requests_open(count: i64) -> Text<'static> {
    Text::new("requests-open")
        .with("count", count)
}

/// `requests-show-all`: Show all
#[must_use]
pub fn requests_show_all() -> Text<'static> {
    Text::new("requests-show-all")
}

/// `requests-state-done`: Completed
#[must_use]
pub fn requests_state_done() -> Text<'static> {
    Text::new("requests-state-done")
}

/// `requests-state-open`: In review
#[must_use]
pub fn requests_state_open() -> Text<'static> {
    Text::new("requests-state-open")
}

/// `requests-state-refused`: Rejected
#[must_use]
pub fn requests_state_refused() -> Text<'static> {
    Text::new("requests-state-refused")
}

/// `resend-confirmation`: Resend e-mail
#[must_use]
pub fn resend_confirmation() -> Text<'static> {
    Text::new("resend-confirmation")
}

/// `resend-done`: If isn't confirmed yet, a new e-mail is on its way.
pub fn resend_done<'a>(email: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("resend-done")
        .with("email", email)
}

/// `screen-catalog`: Catalog
#[must_use]
pub fn screen_catalog() -> Text<'static> {
    Text::new("screen-catalog")
}

/// `screen-changes`: Changes
#[must_use]
pub fn screen_changes() -> Text<'static> {
    Text::new("screen-changes")
}

/// `screen-downloads`: Downloads
#[must_use]
pub fn screen_downloads() -> Text<'static> {
    Text::new("screen-downloads")
}

/// `screen-get`: Get a license
#[must_use]
pub fn screen_get() -> Text<'static> {
    Text::new("screen-get")
}

/// `screen-overview`: Overview
#[must_use]
pub fn screen_overview() -> Text<'static> {
    Text::new("screen-overview")
}

/// `screen-renewals`: Renewals
#[must_use]
pub fn screen_renewals() -> Text<'static> {
    Text::new("screen-renewals")
}

/// `screen-requests`: Requests
#[must_use]
pub fn screen_requests() -> Text<'static> {
    Text::new("screen-requests")
}

/// `screen-settings`: Settings
#[must_use]
pub fn screen_settings() -> Text<'static> {
    Text::new("screen-settings")
}

/// `settings-about`: About
#[must_use]
pub fn settings_about() -> Text<'static> {
    Text::new("settings-about")
}

/// `settings-account`: Account
#[must_use]
pub fn settings_account() -> Text<'static> {
    Text::new("settings-account")
}

/// `settings-copy`: Offline data
#[must_use]
pub fn settings_copy() -> Text<'static> {
    Text::new("settings-copy")
}

/// `settings-copy-never`: Not synced yet
#[must_use]
pub fn settings_copy_never() -> Text<'static> {
    Text::new("settings-copy-never")
}

/// `settings-copy-rows`: One license on this computer, encrypted licenses on this computer, encrypted
pub fn settings_copy_rows(count: i64) -> Text<'static> {
    Text::new("settings-copy-rows")
        .with("count", count)
}

/// `settings-copy-synced`: Synced
pub fn settings_copy_synced<'a>(moment: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("settings-copy-synced")
        .with("moment", moment)
}

/// `settings-email-change`: Change e-mail
#[must_use]
pub fn settings_email_change() -> Text<'static> {
    Text::new("settings-email-change")
}

/// `settings-email-new`: New e-mail
#[must_use]
pub fn settings_email_new() -> Text<'static> {
    Text::new("settings-email-new")
}

/// `settings-email-sent`: An e-mail with a link to is on its way.
pub fn settings_email_sent<'a>(email: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("settings-email-sent")
        .with("email", email)
}

/// `settings-email-submit`: Send e-mail
#[must_use]
pub fn settings_email_submit() -> Text<'static> {
    Text::new("settings-email-submit")
}

/// `settings-email-text`: You get an e-mail with a link at the new address. is notified immediately and can undo the
pub fn settings_email_text<'a>(email: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("settings-email-text")
        .with("email", email)
}

/// `settings-fields`: Your fields
#[must_use]
pub fn settings_fields() -> Text<'static> {
    Text::new("settings-fields")
}

/// `settings-fields-text`: Columns of your own on licenses. Everyone with access to a license sees their values.
#[must_use]
pub fn settings_fields_text() -> Text<'static> {
    Text::new("settings-fields-text")
}

/// `settings-folder`: Download folder
#[must_use]
pub fn settings_folder() -> Text<'static> {
    Text::new("settings-folder")
}

/// `settings-folder-choose`: Choose folder
#[must_use]
pub fn settings_folder_choose() -> Text<'static> {
    Text::new("settings-folder-choose")
}

/// `settings-folder-system`: System download folder
#[must_use]
pub fn settings_folder_system() -> Text<'static> {
    Text::new("settings-folder-system")
}

/// `settings-keys`: Keyboard shortcuts
#[must_use]
pub fn settings_keys() -> Text<'static> {
    Text::new("settings-keys")
}

/// `settings-keys-show`: Show shortcuts
#[must_use]
pub fn settings_keys_show() -> Text<'static> {
    Text::new("settings-keys-show")
}

/// `settings-keys-text`: You can do everything without a mouse.
#[must_use]
pub fn settings_keys_text() -> Text<'static> {
    Text::new("settings-keys-text")
}

/// `settings-language`: Language
#[must_use]
pub fn settings_language() -> Text<'static> {
    Text::new("settings-language")
}

/// `settings-language-system`: System default
#[must_use]
pub fn settings_language_system() -> Text<'static> {
    Text::new("settings-language-system")
}

/// `settings-language-text`: Dates and numbers follow your region.
#[must_use]
pub fn settings_language_text() -> Text<'static> {
    Text::new("settings-language-text")
}

/// `settings-lead-times`: Reminder schedule
#[must_use]
pub fn settings_lead_times() -> Text<'static> {
    Text::new("settings-lead-times")
}

/// `settings-lead-times-text`: For all contracts. To customize a single contract, use the bell in Renewals.
#[must_use]
pub fn settings_lead_times_text() -> Text<'static> {
    Text::new("settings-lead-times-text")
}

/// `settings-license-terms`: Free software under Apache-2.0 or MIT.
#[must_use]
pub fn settings_license_terms() -> Text<'static> {
    Text::new("settings-license-terms")
}

/// `settings-look`: Language and appearance
#[must_use]
pub fn settings_look() -> Text<'static> {
    Text::new("settings-look")
}

/// `settings-notifications`: Notifications
#[must_use]
pub fn settings_notifications() -> Text<'static> {
    Text::new("settings-notifications")
}

/// `settings-notifications-show`: Show on the desktop
#[must_use]
pub fn settings_notifications_show() -> Text<'static> {
    Text::new("settings-notifications-show")
}

/// `settings-notifications-text`: Reminders always appear in Renewals.
#[must_use]
pub fn settings_notifications_text() -> Text<'static> {
    Text::new("settings-notifications-text")
}

/// `settings-passphrase`: Recovery passphrase
#[must_use]
pub fn settings_passphrase() -> Text<'static> {
    Text::new("settings-passphrase")
}

/// `settings-passphrase-about`: Opens your offline data if the keyring loses its key. It isn't stored anywhere, so keep it
#[must_use]
pub fn settings_passphrase_about() -> Text<'static> {
    Text::new("settings-passphrase-about")
}

/// `settings-passphrase-saved`: Recovery passphrase set
#[must_use]
pub fn settings_passphrase_saved() -> Text<'static> {
    Text::new("settings-passphrase-saved")
}

/// `settings-passphrase-set`: Set passphrase
#[must_use]
pub fn settings_passphrase_set() -> Text<'static> {
    Text::new("settings-passphrase-set")
}

/// `settings-passphrase-text`: Opens your offline data if the keyring loses its key.
#[must_use]
pub fn settings_passphrase_text() -> Text<'static> {
    Text::new("settings-passphrase-text")
}

/// `settings-password-again`: Confirm new password
#[must_use]
pub fn settings_password_again() -> Text<'static> {
    Text::new("settings-password-again")
}

/// `settings-password-change`: Change password
#[must_use]
pub fn settings_password_change() -> Text<'static> {
    Text::new("settings-password-change")
}

/// `settings-password-current`: Current password
#[must_use]
pub fn settings_password_current() -> Text<'static> {
    Text::new("settings-password-current")
}

/// `settings-password-new`: New password
#[must_use]
pub fn settings_password_new() -> Text<'static> {
    Text::new("settings-password-new")
}

/// `settings-password-saved`: Password changed
#[must_use]
pub fn settings_password_saved() -> Text<'static> {
    Text::new("settings-password-saved")
}

/// `settings-password-submit`: Change password
#[must_use]
pub fn settings_password_submit() -> Text<'static> {
    Text::new("settings-password-submit")
}

/// `settings-password-text`: All other sessions of this account are signed out.
#[must_use]
pub fn settings_password_text() -> Text<'static> {
    Text::new("settings-password-text")
}

/// `settings-portal`: Portal
#[must_use]
pub fn settings_portal() -> Text<'static> {
    Text::new("settings-portal")
}

/// `settings-profile-edit`: Edit profile
#[must_use]
pub fn settings_profile_edit() -> Text<'static> {
    Text::new("settings-profile-edit")
}

/// `settings-profile-saved`: Profile saved
#[must_use]
pub fn settings_profile_saved() -> Text<'static> {
    Text::new("settings-profile-saved")
}

/// `settings-rebuild`: Reset offline data
#[must_use]
pub fn settings_rebuild() -> Text<'static> {
    Text::new("settings-rebuild")
}

/// `settings-rebuild-about`: Deletes the licenses on this computer and downloads them from the portal again. Reminders,
#[must_use]
pub fn settings_rebuild_about() -> Text<'static> {
    Text::new("settings-rebuild-about")
}

/// `settings-rebuild-offline`: Can't reach the portal now. Until it's back, you won't have any licenses here.
#[must_use]
pub fn settings_rebuild_offline() -> Text<'static> {
    Text::new("settings-rebuild-offline")
}

/// `settings-rebuild-open`: Reset
#[must_use]
pub fn settings_rebuild_open() -> Text<'static> {
    Text::new("settings-rebuild-open")
}

/// `settings-rebuild-text`: Deletes the offline data and downloads everything again.
#[must_use]
pub fn settings_rebuild_text() -> Text<'static> {
    Text::new("settings-rebuild-text")
}

/// `settings-reminders`: Reminders
#[must_use]
pub fn settings_reminders() -> Text<'static> {
    Text::new("settings-reminders")
}

/// `settings-save`: Save
#[must_use]
pub fn settings_save() -> Text<'static> {
    Text::new("settings-save")
}

/// `settings-session-end`: Sign out
#[must_use]
pub fn settings_session_end() -> Text<'static> {
    Text::new("settings-session-end")
}

/// `settings-session-seen`: Last seen
pub fn settings_session_seen<'a>(moment: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("settings-session-seen")
        .with("moment", moment)
}

/// `settings-session-this`: This device
#[must_use]
pub fn settings_session_this() -> Text<'static> {
    Text::new("settings-session-this")
}

/// `settings-session-unnamed`: Unnamed device
#[must_use]
pub fn settings_session_unnamed() -> Text<'static> {
    Text::new("settings-session-unnamed")
}

/// `settings-sessions`: Sessions
#[must_use]
pub fn settings_sessions() -> Text<'static> {
    Text::new("settings-sessions")
}

/// `settings-sessions-close`: Close
#[must_use]
pub fn settings_sessions_close() -> Text<'static> {
    Text::new("settings-sessions-close")
}

/// `settings-sessions-end-others`: Sign out all others
#[must_use]
pub fn settings_sessions_end_others() -> Text<'static> {
    Text::new("settings-sessions-end-others")
}

/// `settings-sessions-show`: Show sessions
#[must_use]
pub fn settings_sessions_show() -> Text<'static> {
    Text::new("settings-sessions-show")
}

/// `settings-sessions-text`: Devices signed in to this account
#[must_use]
pub fn settings_sessions_text() -> Text<'static> {
    Text::new("settings-sessions-text")
}

/// `settings-sign-out`: Sign out
#[must_use]
pub fn settings_sign_out() -> Text<'static> {
    Text::new("settings-sign-out")
}

/// `settings-sign-out-confirm-delete`: Sign out and delete
#[must_use]
pub fn settings_sign_out_confirm_delete() -> Text<'static> {
    Text::new("settings-sign-out-confirm-delete")
}

/// `settings-sign-out-copy`: Offline data
#[must_use]
pub fn settings_sign_out_copy() -> Text<'static> {
    Text::new("settings-sign-out-copy")
}

/// `settings-sign-out-delete`: Delete
#[must_use]
pub fn settings_sign_out_delete() -> Text<'static> {
    Text::new("settings-sign-out-delete")
}

/// `settings-sign-out-delete-text`: Licenses, reminders and the download list are deleted from this computer. Downloaded files
#[must_use]
pub fn settings_sign_out_delete_text() -> Text<'static> {
    Text::new("settings-sign-out-delete-text")
}

/// `settings-sign-out-keep`: Keep, locked
#[must_use]
pub fn settings_sign_out_keep() -> Text<'static> {
    Text::new("settings-sign-out-keep")
}

/// `settings-sign-out-keep-text`: Stays encrypted on this computer. The next sign-in loads only what changed.
#[must_use]
pub fn settings_sign_out_keep_text() -> Text<'static> {
    Text::new("settings-sign-out-keep-text")
}

/// `settings-sign-out-lose`: Delete unsent changes too
#[must_use]
pub fn settings_sign_out_lose() -> Text<'static> {
    Text::new("settings-sign-out-lose")
}

/// `settings-sign-out-waiting`: One unsent change will be lost. unsent changes will be lost.
pub fn settings_sign_out_waiting(count: i64) -> Text<'static> {
    Text::new("settings-sign-out-waiting")
        .with("count", count)
}

/// `settings-theme`: Theme
#[must_use]
pub fn settings_theme() -> Text<'static> {
    Text::new("settings-theme")
}

/// `settings-theme-dark`: Dark
#[must_use]
pub fn settings_theme_dark() -> Text<'static> {
    Text::new("settings-theme-dark")
}

/// `settings-theme-light`: Light
#[must_use]
pub fn settings_theme_light() -> Text<'static> {
    Text::new("settings-theme-light")
}

/// `settings-theme-system`: System
#[must_use]
pub fn settings_theme_system() -> Text<'static> {
    Text::new("settings-theme-system")
}

/// `settings-version`: Licet
pub fn settings_version<'a>(version: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("settings-version")
        .with("version", version)
}

/// `signin-account-locked`: The vendor locked this account. Contact customer care. Your licenses stay available offlin
#[must_use]
pub fn signin_account_locked() -> Text<'static> {
    Text::new("signin-account-locked")
}

/// `signin-back`: Back to my licenses
#[must_use]
pub fn signin_back() -> Text<'static> {
    Text::new("signin-back")
}

/// `signin-create`: Create account
#[must_use]
pub fn signin_create() -> Text<'static> {
    Text::new("signin-create")
}

/// `signin-email`: E-mail
#[must_use]
pub fn signin_email() -> Text<'static> {
    Text::new("signin-email")
}

/// `signin-forgot`: Forgot password?
#[must_use]
pub fn signin_forgot() -> Text<'static> {
    Text::new("signin-forgot")
}

/// `signin-lead`: All your licenses, online and offline
#[must_use]
pub fn signin_lead() -> Text<'static> {
    Text::new("signin-lead")
}

/// `signin-new`: New to Licet?
#[must_use]
pub fn signin_new() -> Text<'static> {
    Text::new("signin-new")
}

/// `signin-passphrase-hint`: This computer has no keyring. The passphrase encrypts your offline data; you enter it each
#[must_use]
pub fn signin_passphrase_hint() -> Text<'static> {
    Text::new("signin-passphrase-hint")
}

/// `signin-password`: Password
#[must_use]
pub fn signin_password() -> Text<'static> {
    Text::new("signin-password")
}

/// `signin-portal`: Portal address
#[must_use]
pub fn signin_portal() -> Text<'static> {
    Text::new("signin-portal")
}

/// `signin-portal-hint`: From your vendor. Starts with https://
#[must_use]
pub fn signin_portal_hint() -> Text<'static> {
    Text::new("signin-portal-hint")
}

/// `signin-session-ended`: Your session has ended. Sign in again to sync. Your licenses stay available offline.
#[must_use]
pub fn signin_session_ended() -> Text<'static> {
    Text::new("signin-session-ended")
}

/// `signin-submit`: Sign in
#[must_use]
pub fn signin_submit() -> Text<'static> {
    Text::new("signin-submit")
}

/// `signin-title`: Sign in
#[must_use]
pub fn signin_title() -> Text<'static> {
    Text::new("signin-title")
}

/// `slot-choices`: values alone
#[must_use]
pub fn slot_choices() -> Text<'static> {
    Text::new("slot-choices")
}

/// `slot-comment`: Comment
#[must_use]
pub fn slot_comment() -> Text<'static> {
    Text::new("slot-comment")
}

/// `slot-deleted`: Deleted
#[must_use]
pub fn slot_deleted() -> Text<'static> {
    Text::new("slot-deleted")
}

/// `slot-field`: values alone
#[must_use]
pub fn slot_field() -> Text<'static> {
    Text::new("slot-field")
}

/// `slot-kind`: values alone
#[must_use]
pub fn slot_kind() -> Text<'static> {
    Text::new("slot-kind")
}

/// `slot-lead-times`: Reminders
#[must_use]
pub fn slot_lead_times() -> Text<'static> {
    Text::new("slot-lead-times")
}

/// `slot-name`: values alone
#[must_use]
pub fn slot_name() -> Text<'static> {
    Text::new("slot-name")
}

/// `slot-notes`: values alone
#[must_use]
pub fn slot_notes() -> Text<'static> {
    Text::new("slot-notes")
}

/// `slot-on-own`: values alone
#[must_use]
pub fn slot_on_own() -> Text<'static> {
    Text::new("slot-on-own")
}

/// `slot-on-shared`: values alone
#[must_use]
pub fn slot_on_shared() -> Text<'static> {
    Text::new("slot-on-shared")
}

/// `slot-position`: Position
#[must_use]
pub fn slot_position() -> Text<'static> {
    Text::new("slot-position")
}

/// `slot-reminder`: Reminder
#[must_use]
pub fn slot_reminder() -> Text<'static> {
    Text::new("slot-reminder")
}

/// `slot-technical-contact`: values alone
#[must_use]
pub fn slot_technical_contact() -> Text<'static> {
    Text::new("slot-technical-contact")
}

/// `status-as-of`: Data as of
pub fn status_as_of<'a>(moment: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("status-as-of")
        .with("moment", moment)
}

/// `status-download-progress`: Progress of
pub fn status_download_progress<'a>(file: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("status-download-progress")
        .with("file", file)
}

/// `status-downloads`: download downloads
pub fn status_downloads(count: i64) -> Text<'static> {
    Text::new("status-downloads")
        .with("count", count)
}

/// `status-first-sync`: Loading your catalogLoading your catalog · rowLoading your catalog · rows
pub fn status_first_sync(rows: i64) -> Text<'static> {
    Text::new("status-first-sync")
        .with("rows", rows)
}

/// `status-held`: The portal wants to remove of rows
pub fn status_held(of: i64, removals: i64) -> Text<'static> {
    Text::new("status-held")
        .with("of", of)
        .with("removals", removals)
}

/// `status-held-decide`: Review
#[must_use]
pub fn status_held_decide() -> Text<'static> {
    Text::new("status-held-decide")
}

/// `status-indexing`: Preparing search
#[must_use]
pub fn status_indexing() -> Text<'static> {
    Text::new("status-indexing")
}

/// `status-label`: Status
#[must_use]
pub fn status_label() -> Text<'static> {
    Text::new("status-label")
}

/// `status-licenses`: license licenses
pub fn status_licenses<'a>(count: i64, shown: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("status-licenses")
        .with("count", count)
        .with("shown", shown)
}

/// `status-live`: live
#[must_use]
pub fn status_live() -> Text<'static> {
    Text::new("status-live")
}

/// `status-live-text`: Portal changes appear here immediately
#[must_use]
pub fn status_live_text() -> Text<'static> {
    Text::new("status-live-text")
}

/// `status-lost`: Changes may be missing
#[must_use]
pub fn status_lost() -> Text<'static> {
    Text::new("status-lost")
}

/// `status-never-synced`: Not synced yet
#[must_use]
pub fn status_never_synced() -> Text<'static> {
    Text::new("status-never-synced")
}

/// `status-offline`: Offline since
pub fn status_offline<'a>(since: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("status-offline")
        .with("since", since)
}

/// `status-sign-in-again`: Sign in again to sync
#[must_use]
pub fn status_sign_in_again() -> Text<'static> {
    Text::new("status-sign-in-again")
}

/// `status-sync-progress`: Sync progress
#[must_use]
pub fn status_sync_progress() -> Text<'static> {
    Text::new("status-sync-progress")
}

/// `status-synced`: Synced
pub fn status_synced<'a>(ago: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("status-synced")
        .with("ago", ago)
}

/// `status-syncing`: SyncingSyncing · rowSyncing · rows
pub fn status_syncing(rows: i64) -> Text<'static> {
    Text::new("status-syncing")
        .with("rows", rows)
}

/// `status-undecided`: needs attention need attention
pub fn status_undecided(count: i64) -> Text<'static> {
    Text::new("status-undecided")
        .with("count", count)
}

/// `status-waiting`: unsent change unsent changes
pub fn status_waiting(count: i64) -> Text<'static> {
    Text::new("status-waiting")
        .with("count", count)
}

/// `sync-still-offline`: Can't reach the portal. Licet keeps trying and keeps your changes.
#[must_use]
pub fn sync_still_offline() -> Text<'static> {
    Text::new("sync-still-offline")
}

/// `term-bucket-from30-to89`: 30–89 days
#[must_use]
pub fn term_bucket_from30_to89() -> Text<'static> {
    Text::new("term-bucket-from30-to89")
}

/// `term-bucket-from90`: 90 days or more
#[must_use]
pub fn term_bucket_from90() -> Text<'static> {
    Text::new("term-bucket-from90")
}

/// `term-bucket-lapsed`: Lapsed
#[must_use]
pub fn term_bucket_lapsed() -> Text<'static> {
    Text::new("term-bucket-lapsed")
}

/// `term-bucket-perpetual`: Perpetual
#[must_use]
pub fn term_bucket_perpetual() -> Text<'static> {
    Text::new("term-bucket-perpetual")
}

/// `term-bucket-under30`: Under 30 days
#[must_use]
pub fn term_bucket_under30() -> Text<'static> {
    Text::new("term-bucket-under30")
}

/// `term-days-left`: day left days left
pub fn term_days_left(days: i64) -> Text<'static> {
    Text::new("term-days-left")
        .with("days", days)
}

/// `term-ends-today`: Ends today
#[must_use]
pub fn term_ends_today() -> Text<'static> {
    Text::new("term-ends-today")
}

/// `term-lapsed`: Lapsed yesterdayLapsed days ago
pub fn term_lapsed(days: i64) -> Text<'static> {
    Text::new("term-lapsed")
        .with("days", days)
}

/// `term-perpetual`: Perpetual
#[must_use]
pub fn term_perpetual() -> Text<'static> {
    Text::new("term-perpetual")
}

/// `upgrade-all-done`: all upgraded
#[must_use]
pub fn upgrade_all_done() -> Text<'static> {
    Text::new("upgrade-all-done")
}

/// `upgrade-another`: Upgrade more
#[must_use]
pub fn upgrade_another() -> Text<'static> {
    Text::new("upgrade-another")
}

/// `upgrade-as-before`: As on the old license
#[must_use]
pub fn upgrade_as_before() -> Text<'static> {
    Text::new("upgrade-as-before")
}

/// `upgrade-becomes-customers`: One of them has no owner yet. After the upgrade, the customer owns it. of them have no own
pub fn upgrade_becomes_customers(count: i64) -> Text<'static> {
    Text::new("upgrade-becomes-customers")
        .with("count", count)
}

/// `upgrade-becomes-yours`: One of them has no owner yet. Upgrading makes you its owner. of them have no owner yet. Up
pub fn upgrade_becomes_yours(count: i64) -> Text<'static> {
    Text::new("upgrade-becomes-yours")
        .with("count", count)
}

/// `upgrade-behalf-must`: You upgrade on behalf of , whose order your site transacted. The licenses show that you di
pub fn upgrade_behalf_must<'a>(site: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("upgrade-behalf-must")
        .with("site", site)
}

/// `upgrade-button`: Upgrade
#[must_use]
pub fn upgrade_button() -> Text<'static> {
    Text::new("upgrade-button")
}

/// `upgrade-by`: Select by
#[must_use]
pub fn upgrade_by() -> Text<'static> {
    Text::new("upgrade-by")
}

/// `upgrade-by-one`: License
#[must_use]
pub fn upgrade_by_one() -> Text<'static> {
    Text::new("upgrade-by-one")
}

/// `upgrade-by-quantity`: Quantity
#[must_use]
pub fn upgrade_by_quantity() -> Text<'static> {
    Text::new("upgrade-by-quantity")
}

/// `upgrade-choose-all`: Select all upgradable
#[must_use]
pub fn upgrade_choose_all() -> Text<'static> {
    Text::new("upgrade-choose-all")
}

/// `upgrade-choose-first`: Select a license to upgrade.
#[must_use]
pub fn upgrade_choose_first() -> Text<'static> {
    Text::new("upgrade-choose-first")
}

/// `upgrade-chosen`: of selected
pub fn upgrade_chosen<'a>(count: impl Into<FluentValue<'a>>, of: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("upgrade-chosen")
        .with("count", count)
        .with("of", of)
}

/// `upgrade-complete`: Complete upgrade
#[must_use]
pub fn upgrade_complete() -> Text<'static> {
    Text::new("upgrade-complete")
}

/// `upgrade-contact-as-before`: Leave empty to keep the old license's contact.
#[must_use]
pub fn upgrade_contact_as_before() -> Text<'static> {
    Text::new("upgrade-contact-as-before")
}

/// `upgrade-count-done`: upgraded upgraded
pub fn upgrade_count_done(count: i64) -> Text<'static> {
    Text::new("upgrade-count-done")
        .with("count", count)
}

/// `upgrade-count-open`: can be upgraded can be upgraded
pub fn upgrade_count_open(count: i64) -> Text<'static> {
    Text::new("upgrade-count-open")
        .with("count", count)
}

/// `upgrade-find`: View upgrades
#[must_use]
pub fn upgrade_find() -> Text<'static> {
    Text::new("upgrade-find")
}

/// `upgrade-from`: Upgraded from
#[must_use]
pub fn upgrade_from() -> Text<'static> {
    Text::new("upgrade-from")
}

/// `upgrade-how-many`: Quantity
#[must_use]
pub fn upgrade_how_many() -> Text<'static> {
    Text::new("upgrade-how-many")
}

/// `upgrade-how-many-hint`: Of that can be upgraded, starting at the top of the list
pub fn upgrade_how_many_hint<'a>(count: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("upgrade-how-many-hint")
        .with("count", count)
}

/// `upgrade-how-many-of`: Quantity of
pub fn upgrade_how_many_of<'a>(serial: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("upgrade-how-many-of")
        .with("serial", serial)
}

/// `upgrade-id`: Upgrade notification ID
#[must_use]
pub fn upgrade_id() -> Text<'static> {
    Text::new("upgrade-id")
}

/// `upgrade-id-hint`: From the e-mail about the new version. Leave empty to list all upgrades for your licenses.
#[must_use]
pub fn upgrade_id_hint() -> Text<'static> {
    Text::new("upgrade-id-hint")
}

/// `upgrade-lapsed`: Maintenance has lapsed. Renew it, then upgrade.
#[must_use]
pub fn upgrade_lapsed() -> Text<'static> {
    Text::new("upgrade-lapsed")
}

/// `upgrade-left`: of left
pub fn upgrade_left<'a>(count: impl Into<FluentValue<'a>>, of: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("upgrade-left")
        .with("count", count)
        .with("of", of)
}

/// `upgrade-licenses`: Licenses
#[must_use]
pub fn upgrade_licenses() -> Text<'static> {
    Text::new("upgrade-licenses")
}

/// `upgrade-mine`: I don't have an ID
#[must_use]
pub fn upgrade_mine() -> Text<'static> {
    Text::new("upgrade-mine")
}

/// `upgrade-none`: No upgrades for your licenses
#[must_use]
pub fn upgrade_none() -> Text<'static> {
    Text::new("upgrade-none")
}

/// `upgrade-none-text`: New versions of products you have access to appear here.
#[must_use]
pub fn upgrade_none_text() -> Text<'static> {
    Text::new("upgrade-none-text")
}

/// `upgrade-not-allowed`: Your share doesn't allow upgrades. Ask the owner.
#[must_use]
pub fn upgrade_not_allowed() -> Text<'static> {
    Text::new("upgrade-not-allowed")
}

/// `upgrade-not-yours`: Owned by . Ask for a share with full access.
pub fn upgrade_not_yours<'a>(name: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("upgrade-not-yours")
        .with("name", name)
}

/// `upgrade-notification`: Notification
pub fn upgrade_notification<'a>(id: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("upgrade-notification")
        .with("id", id)
}

/// `upgrade-of`: of
pub fn upgrade_of<'a>(of: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("upgrade-of")
        .with("of", of)
}

/// `upgrade-offers`: Upgrades
#[must_use]
pub fn upgrade_offers() -> Text<'static> {
    Text::new("upgrade-offers")
}

/// `upgrade-offline`: Can't reach the portal, so upgrades can't be loaded. Your selection is kept.
#[must_use]
pub fn upgrade_offline() -> Text<'static> {
    Text::new("upgrade-offline")
}

/// `upgrade-owner-customers`: · upgraded on their behalf
pub fn upgrade_owner_customers<'a>(name: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("upgrade-owner-customers")
        .with("name", name)
}

/// `upgrade-owner-mine`: Yours
#[must_use]
pub fn upgrade_owner_mine() -> Text<'static> {
    Text::new("upgrade-owner-mine")
}

/// `upgrade-owner-shared`: · shared with full access
pub fn upgrade_owner_shared<'a>(name: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("upgrade-owner-shared")
        .with("name", name)
}

/// `upgrade-owner-unowned`: No owner yet
#[must_use]
pub fn upgrade_owner_unowned() -> Text<'static> {
    Text::new("upgrade-owner-unowned")
}

/// `upgrade-owner-you`: You, after upgrading
#[must_use]
pub fn upgrade_owner_you() -> Text<'static> {
    Text::new("upgrade-owner-you")
}

/// `upgrade-part`: of ; the rest stays unchanged
pub fn upgrade_part<'a>(count: impl Into<FluentValue<'a>>, of: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("upgrade-part")
        .with("count", count)
        .with("of", of)
}

/// `upgrade-part-of`: of
pub fn upgrade_part_of<'a>(count: impl Into<FluentValue<'a>>, of: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("upgrade-part-of")
        .with("count", count)
        .with("of", of)
}

/// `upgrade-pick`: Select licenses
#[must_use]
pub fn upgrade_pick() -> Text<'static> {
    Text::new("upgrade-pick")
}

/// `upgrade-pick-first`: Select an upgrade.
#[must_use]
pub fn upgrade_pick_first() -> Text<'static> {
    Text::new("upgrade-pick-first")
}

/// `upgrade-somebody`: Someone else
#[must_use]
pub fn upgrade_somebody() -> Text<'static> {
    Text::new("upgrade-somebody")
}

/// `upgrade-step-offer`: Upgrade
#[must_use]
pub fn upgrade_step_offer() -> Text<'static> {
    Text::new("upgrade-step-offer")
}

/// `upgrade-too-many`: Up to at once.
pub fn upgrade_too_many<'a>(most: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("upgrade-too-many")
        .with("most", most)
}

/// `upgrade-upgraded`: Upgraded to
#[must_use]
pub fn upgrade_upgraded() -> Text<'static> {
    Text::new("upgrade-upgraded")
}

/// `upgrade-view`: View
#[must_use]
pub fn upgrade_view() -> Text<'static> {
    Text::new("upgrade-view")
}

/// `upgrade-way`: Version upgrade
#[must_use]
pub fn upgrade_way() -> Text<'static> {
    Text::new("upgrade-way")
}

/// `upgrade-way-text`: Upgrade all or some licenses to a new version, with new serial numbers, keys and files.
#[must_use]
pub fn upgrade_way_text() -> Text<'static> {
    Text::new("upgrade-way-text")
}

/// `upgrade-why`: Show licenses
#[must_use]
pub fn upgrade_why() -> Text<'static> {
    Text::new("upgrade-why")
}

/// `vendor-added`: Added
#[must_use]
pub fn vendor_added() -> Text<'static> {
    Text::new("vendor-added")
}

/// `vendor-added-entitlement`: New license
#[must_use]
pub fn vendor_added_entitlement() -> Text<'static> {
    Text::new("vendor-added-entitlement")
}

/// `vendor-added-license`: Registered
#[must_use]
pub fn vendor_added_license() -> Text<'static> {
    Text::new("vendor-added-license")
}

/// `vendor-added-release`: New software
#[must_use]
pub fn vendor_added_release() -> Text<'static> {
    Text::new("vendor-added-release")
}

/// `vendor-changed`: Changed
#[must_use]
pub fn vendor_changed() -> Text<'static> {
    Text::new("vendor-changed")
}

/// `vendor-changed-license`: Registration changed
#[must_use]
pub fn vendor_changed_license() -> Text<'static> {
    Text::new("vendor-changed-license")
}

/// `vendor-changed-release`: Software changed
#[must_use]
pub fn vendor_changed_release() -> Text<'static> {
    Text::new("vendor-changed-release")
}

/// `vendor-empty`: No changes yet
#[must_use]
pub fn vendor_empty() -> Text<'static> {
    Text::new("vendor-empty")
}

/// `vendor-empty-text`: New licenses, renewals and vendor changes appear here.
#[must_use]
pub fn vendor_empty_text() -> Text<'static> {
    Text::new("vendor-empty-text")
}

/// `vendor-filter-added`: Added
#[must_use]
pub fn vendor_filter_added() -> Text<'static> {
    Text::new("vendor-filter-added")
}

/// `vendor-filter-changed`: Changed
#[must_use]
pub fn vendor_filter_changed() -> Text<'static> {
    Text::new("vendor-filter-changed")
}

/// `vendor-filter-hidden`: No longer visible
#[must_use]
pub fn vendor_filter_hidden() -> Text<'static> {
    Text::new("vendor-filter-hidden")
}

/// `vendor-filter-lapsed`: Lapsed
#[must_use]
pub fn vendor_filter_lapsed() -> Text<'static> {
    Text::new("vendor-filter-lapsed")
}

/// `vendor-filter-removed`: Removed
#[must_use]
pub fn vendor_filter_removed() -> Text<'static> {
    Text::new("vendor-filter-removed")
}

/// `vendor-filter-renewed`: Renewed
#[must_use]
pub fn vendor_filter_renewed() -> Text<'static> {
    Text::new("vendor-filter-renewed")
}

/// `vendor-hidden`: No longer visible
#[must_use]
pub fn vendor_hidden() -> Text<'static> {
    Text::new("vendor-hidden")
}

/// `vendor-lapsed`: Lapsed
#[must_use]
pub fn vendor_lapsed() -> Text<'static> {
    Text::new("vendor-lapsed")
}

/// `vendor-mark-seen`: Mark all as read
#[must_use]
pub fn vendor_mark_seen() -> Text<'static> {
    Text::new("vendor-mark-seen")
}

/// `vendor-marked`: All marked as read
#[must_use]
pub fn vendor_marked() -> Text<'static> {
    Text::new("vendor-marked")
}

/// `vendor-new`: nothing new new new
pub fn vendor_new(count: i64) -> Text<'static> {
    Text::new("vendor-new")
        .with("count", count)
}

/// `vendor-new-one`: New
#[must_use]
pub fn vendor_new_one() -> Text<'static> {
    Text::new("vendor-new-one")
}

/// `vendor-new-since`: nothing new since new since new since
pub fn vendor_new_since<'a>(count: i64, moment: impl Into<FluentValue<'a>>) -> Text<'a> {
    Text::new("vendor-new-since")
        .with("count", count)
        .with("moment", moment)
}

/// `vendor-none`: No matching changes
#[must_use]
pub fn vendor_none() -> Text<'static> {
    Text::new("vendor-none")
}

/// `vendor-none-text`: No changes match the selected types.
#[must_use]
pub fn vendor_none_text() -> Text<'static> {
    Text::new("vendor-none-text")
}

/// `vendor-removed`: Removed
#[must_use]
pub fn vendor_removed() -> Text<'static> {
    Text::new("vendor-removed")
}

/// `vendor-renewed`: Renewed
#[must_use]
pub fn vendor_renewed() -> Text<'static> {
    Text::new("vendor-renewed")
}

/// `vendor-show-all`: Show all
#[must_use]
pub fn vendor_show_all() -> Text<'static> {
    Text::new("vendor-show-all")
}

/// `wizard-back`: Back
#[must_use]
pub fn wizard_back() -> Text<'static> {
    Text::new("wizard-back")
}

/// `wizard-change`: Change
#[must_use]
pub fn wizard_change() -> Text<'static> {
    Text::new("wizard-change")
}

/// `wizard-done`: completed
#[must_use]
pub fn wizard_done() -> Text<'static> {
    Text::new("wizard-done")
}

/// `wizard-drop-here`: Drop file to import
#[must_use]
pub fn wizard_drop_here() -> Text<'static> {
    Text::new("wizard-drop-here")
}

/// `wizard-kept`: Draft saved
#[must_use]
pub fn wizard_kept() -> Text<'static> {
    Text::new("wizard-kept")
}

/// `wizard-not-kept`: Not saved. Finish before you close Licet.
#[must_use]
pub fn wizard_not_kept() -> Text<'static> {
    Text::new("wizard-not-kept")
}

/// `wizard-problems`: to fix to fix
pub fn wizard_problems(count: i64) -> Text<'static> {
    Text::new("wizard-problems")
        .with("count", count)
}

/// `wizard-steps`: Steps
#[must_use]
pub fn wizard_steps() -> Text<'static> {
    Text::new("wizard-steps")
}

/// `wizard-to-come`: upcoming
#[must_use]
pub fn wizard_to_come() -> Text<'static> {
    Text::new("wizard-to-come")
}
