//! The portal's migrations, in the order in which they run.
//!
//! The statements are in `crates/portal/migrations/`; `schema.sql` there is what they add up to. The list is append-only:
//! a released entry is never edited, moved or removed; a change is a new one with a greater number than all before
//! (docs/adr/0039). The order of the list is the order in which releases brought the migrations, so that a new database
//! runs them in the same order as one that was upgraded from release to release.

use super::{Error, Tx};
use crate::values;

/// One step of the schema.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// Its number, which a database records when it has run; unique and never changed.
    pub number: i64,
    /// The name of its file without `.sql`; begins with the number.
    pub file: &'static str,
    /// What it brings, in a few words; an older program names it when it refuses the database.
    pub name: &'static str,
    /// Its statements, each up to a `;` at the end of a line; lines that begin with `--` are comments. `/* clustered */`
    /// after a table's columns lets a database that can store the table in the order of its primary key do so.
    pub sql: &'static str,
}

macro_rules! migration {
    ($number:literal, $file:literal, $name:literal) => {
        Migration {
            number: $number,
            file: $file,
            name: $name,
            sql: include_str!(concat!("../../migrations/", $file, ".sql")),
        }
    };
}

/// All migrations of this program, in the order in which they run.
pub const MIGRATIONS: &[Migration] = &[
    migration!(1, "0001_portal_identity", "portal identity"),
    migration!(10, "0010_products", "products"),
    migration!(11, "0011_sites", "sites"),
    migration!(12, "0012_orders", "orders"),
    migration!(13, "0013_upgrade_notifications", "upgrade notifications"),
    migration!(14, "0014_install_at_addresses", "install-at addresses"),
    migration!(15, "0015_releases", "releases"),
    migration!(20, "0020_published_documents", "published documents"),
    migration!(40, "0040_owners_shares_site_access", "owners, shares, site access, customer numbers"),
    migration!(110, "0110_accounts_mail_links_audit", "accounts, links in mails, who did what"),
    migration!(120, "0120_sessions", "sessions and refresh tokens"),
    migration!(130, "0130_outgoing_mail", "outgoing mail"),
    migration!(140, "0140_licenses", "licenses, keys, license files, receipts"),
    migration!(
        300,
        "0300_slots_comments_fields",
        "slots of what people change, comments, user-defined fields"
    ),
    migration!(301, "0301_leases", "leases of devices"),
    migration!(400, "0400_policies", "policies"),
    migration!(
        410,
        "0410_lineage_license_history_requests",
        "lineage, states and history of licenses, requests"
    ),
    migration!(420, "0420_added_addresses", "addresses that people added"),
    migration!(430, "0430_upgrade_offers", "offers of upgrade notifications"),
    migration!(440, "0440_vouchers", "voucher codes"),
    migration!(450, "0450_flex_pools", "flex pools and draw-downs"),
    migration!(460, "0460_site_levels", "levels of a site's users"),
    migration!(470, "0470_deliveries", "deliveries of keys"),
    migration!(21, "0021_clustered_holdings", "what somebody holds, in one place"),
    migration!(
        500,
        "0500_link_generations_locked_accounts",
        "generations of links, locked and deleted accounts"
    ),
    migration!(501, "0501_session_devices", "devices of sessions"),
    migration!(502, "0502_mail_budgets", "budgets of mail, links that ended before they were sent"),
    migration!(503, "0503_site_invitations", "invitations to a site"),
    migration!(510, "0510_entitlement_listing_indexes", "indexes of the listing of entitlements"),
    migration!(511, "0511_step_lists", "lists that are carried out in steps"),
    migration!(520, "0520_license_owner_standing", "what owning a license gives its owner"),
    migration!(521, "0521_additional_emails", "additional addresses that were confirmed"),
    migration!(
        530,
        "0530_order_line_positions",
        "positions of order lines, lines that were kept, unlimited quantities"
    ),
    migration!(531, "0531_site_time_zones", "time zones of sites"),
    migration!(532, "0532_share_sites", "sites of shares"),
    migration!(540, "0540_backups_made", "how far backups go"),
    migration!(550, "0550_former_places", "former places of entitlements that were moved"),
    migration!(
        560,
        "0560_site_members",
        "roles and removals of site members, levels of invitations, former passwords"
    ),
    migration!(610, "0610_shares", "terms, customer numbers and uses of shares"),
    migration!(620, "0620_requests", "requests with their conversation"),
    migration!(650, "0650_parties", "whom comments belong to"),
    migration!(700, "0700_trail_readers", "who reads which act"),
    migration!(701, "0701_care_claims", "who of customer care looks after a request"),
    migration!(702, "0702_account_merges", "merging two accounts of one person"),
    migration!(720, "0720_notices", "what accounts were told"),
    migration!(740, "0740_delegations", "what customers let resellers do"),
];

/// Numbers that are less than those before them in [`MIGRATIONS`].
///
/// * 21: modules used to choose numbers from ranges of their own. On 2026-11-25 it was written after 470, and the databases
///   in use at that time ran it after 470. Until 2026-11-30 new databases ran it after 20, with the same result.
#[cfg(test)]
const OUT_OF_ORDER: &[i64] = &[21];

/// Runs the migrations that the database has not recorded, in the order of the list, and records them.
///
/// # Errors
/// [`Error::Newer`] when the database knows a migration that this program doesn't.
pub fn migrate(tx: &mut Tx<'_>, migrations: &[Migration]) -> Result<(), Error> {
    tx.execute(
        "CREATE TABLE IF NOT EXISTS migration (number BIGINT PRIMARY KEY, name TEXT NOT NULL)",
        values![],
    )?;
    let done = tx.query("SELECT number, name FROM migration ORDER BY number", values![])?;
    for row in &done {
        let number = row.int(0)?;
        if !migrations.iter().any(|migration| migration.number == number) {
            return Err(Error::Newer { number, name: row.string(1)? });
        }
    }
    for migration in migrations {
        if done.iter().any(|row| row.int(0).is_ok_and(|number| number == migration.number)) {
            continue;
        }
        for statement in statements(migration.sql) {
            tx.execute(&statement, values![])?;
        }
        tx.execute(
            "INSERT INTO migration (number, name) VALUES ($1, $2)",
            values![migration.number, migration.name],
        )?;
    }
    Ok(())
}

/// Returns the statements of a migration, without comments.
fn statements(sql: &str) -> Vec<String> {
    let code: Vec<&str> = sql.lines().filter(|line| !line.starts_with("--")).collect();
    let code = code.join("\n");
    let statements = code.split(";\n").map(|statement| statement.trim().trim_end_matches(';'));
    statements.filter(|statement| !statement.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::{MIGRATIONS, Migration, OUT_OF_ORDER, statements};
    use crate::store::Store;
    use std::collections::BTreeSet;
    use std::path::{Path, PathBuf};

    fn folder() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations")
    }

    #[test]
    fn each_number_is_greater_than_all_before_it() {
        let mut greatest = 0;
        for Migration { number, .. } in MIGRATIONS {
            if OUT_OF_ORDER.contains(number) {
                assert!(*number < greatest, "{number} is not out of order");
            } else {
                assert!(*number > greatest, "{number} comes after {greatest}");
                greatest = *number;
            }
        }
        let unique: BTreeSet<i64> = MIGRATIONS.iter().map(|migration| migration.number).collect();
        assert_eq!(unique.len(), MIGRATIONS.len(), "two migrations have the same number");
    }

    #[test]
    fn each_migration_is_a_file_that_begins_with_its_number() {
        for Migration { number, file, .. } in MIGRATIONS {
            assert!(file.starts_with(&format!("{number:04}_")), "{file} has the number {number}");
        }
        let listed: BTreeSet<String> =
            MIGRATIONS.iter().map(|migration| format!("{}.sql", migration.file)).collect();
        let files: BTreeSet<String> = std::fs::read_dir(folder())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name != "schema.sql")
            .map(|name| name.replace(".postgres.sql", ".sql"))
            .collect();
        assert_eq!(files, listed, "the files of the folder are those of the list");
    }

    #[test]
    fn statements_are_split_at_the_end_of_lines_and_have_no_comments() {
        let sql =
            "-- Why;\nCREATE TABLE a (b TEXT);\r\nINSERT INTO a\n    SELECT ';';\n-- More.\nDROP TABLE a;\n";
        assert_eq!(
            statements(sql),
            ["CREATE TABLE a (b TEXT)", "INSERT INTO a\n    SELECT ';'", "DROP TABLE a"]
        );
    }

    #[test]
    #[allow(
        clippy::disallowed_methods,
        reason = "a person asks a test to write a file through the environment"
    )]
    fn the_schema_file_shows_a_new_database() {
        let data = tempfile::tempdir().unwrap();
        let store = Store::create(data.path()).unwrap();
        let sql = "SELECT type, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY tbl_name, type <> 'table', name";
        let rows = store.read_blocking(|tx| tx.query(sql, crate::values![])).unwrap();
        let mut schema = String::from(
            "-- Tables and indexes of a new portal in SQLite's form, for reading. Generated from the migrations; to write it\n\
             -- again: UPDATE_SCHEMA=1 cargo test -p licet-portal schema_file\n",
        );
        for row in rows {
            let gap = if row.text(0).unwrap() == "table" { "\n" } else { "" };
            schema += &format!("{gap}{};\n", row.text(1).unwrap());
        }
        let file = folder().join("schema.sql");
        if std::env::var_os("UPDATE_SCHEMA").is_some() {
            std::fs::write(&file, &schema).unwrap();
        }
        let committed = std::fs::read_to_string(&file).unwrap_or_default();
        assert!(
            committed == schema,
            "{} is not what the migrations make; UPDATE_SCHEMA=1 cargo test -p licet-portal schema_file writes it",
            file.display()
        );
    }

    #[test]
    fn what_people_hold_is_kept_when_its_table_changes_its_form() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("portal.db");
        std::fs::write(&file, "").unwrap();
        let before = MIGRATIONS.iter().position(|migration| migration.number == 21).unwrap();
        let held =
            "SELECT holder, scope, access, seq, first_seq, present FROM holding ORDER BY holder, scope";
        let read = Store::in_file(&file, |tx| -> Result<_, crate::store::Error> {
            super::migrate(tx, &MIGRATIONS[..before])?;
            let row = "INSERT INTO holding (holder, scope, access, seq, first_seq, present) VALUES ($1, $2, $3, 7, 3, $4)";
            tx.execute(row, crate::values!["e:bill@acme.example", "member:ACME", "full", true])?;
            tx.execute(row, crate::values!["a:1", "share:s", "view", false])?;
            let then = tx.query(held, crate::values![])?;
            super::migrate(tx, MIGRATIONS)?;
            Ok((then, tx.query(held, crate::values![])?))
        });
        let (then, now) = read.unwrap();
        assert_eq!(then.len(), 2);
        assert_eq!(now, then);
    }
}
