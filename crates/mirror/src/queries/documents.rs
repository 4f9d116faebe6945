//! Documents by their ids, as the portal wrote them.

use crate::db::Mirror;
use crate::error::Result;
use crate::tables::kinds::table;
use licet_protocol::document;
use rusqlite::{Connection, OptionalExtension, params_from_iter};
use serde::de::DeserializeOwned;

/// The body of a table's row; none where it isn't here or doesn't read as `T`.
pub(super) fn document<T: DeserializeOwned>(
    connection: &Connection,
    table: &str,
    id: &str,
) -> Result<Option<T>> {
    let body: Option<String> = connection
        .prepare_cached(&format!("SELECT body FROM {table} WHERE id = ?1"))?
        .query_row([id], |row| row.get(0))
        .optional()?
        .flatten();
    Ok(body.and_then(|body| serde_json::from_str(&body).ok()))
}

/// The bodies of a table's rows by one column, with their ids; those that don't read as `T` are left out.
pub(super) fn documents<T: DeserializeOwned>(
    connection: &Connection,
    table: &str,
    column: &str,
    value: &str,
) -> Result<Vec<(String, T)>> {
    let sql = format!("SELECT id, body FROM {table} WHERE {column} = ?1 ORDER BY id");
    let mut statement = connection.prepare_cached(&sql)?;
    let rows =
        statement.query_map([value], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let mut all = Vec::new();
    for row in rows {
        let (id, body) = row?;
        if let Ok(document) = serde_json::from_str(&body) {
            all.push((id, document));
        }
    }
    Ok(all)
}

impl Mirror {
    /// The order with this number, where this account sees it.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn order(&self, order_number: &str) -> Result<Option<document::Order>> {
        self.read(|connection| document(connection, "purchase", order_number))
    }

    /// The product with this sku.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn product(&self, sku: &str) -> Result<Option<document::Product>> {
        self.read(|connection| document(connection, "product", sku))
    }

    /// The site with this Support ID.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn site(&self, support_id: &str) -> Result<Option<document::Site>> {
        self.read(|connection| document(connection, "site", support_id))
    }

    /// The release with this id (`sku/file_name`).
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn release(&self, id: &str) -> Result<Option<document::Release>> {
        self.read(|connection| document(connection, "release", id))
    }

    /// What stands in the mirror of documents of a kind, by id: for tests and for kinds without a table of their own.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn listing(&self, kind: &str) -> Result<Vec<(String, i64, String)>> {
        self.read(|connection| {
            let sql = match table(kind) {
                Some("entitlement") => {
                    "SELECT e.id, e.rev, b.body FROM entitlement e JOIN entitlement_body b ON b.n = e.n
                                        WHERE ?1 = ?1 ORDER BY e.id"
                        .to_owned()
                }
                Some(table) => {
                    format!("SELECT id, rev, body FROM {table} WHERE gen > 0 AND ?1 = ?1 ORDER BY id")
                }
                None => "SELECT id, rev, body FROM other WHERE kind = ?1 ORDER BY id".to_owned(),
            };
            let mut statement = connection.prepare_cached(&sql)?;
            let rows = statement
                .query_map(params_from_iter([kind]), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
            Ok(rows.collect::<rusqlite::Result<_>>()?)
        })
    }
}
