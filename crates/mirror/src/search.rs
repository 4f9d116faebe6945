//! The search index and type-ahead.
//!
//! The index holds one document an entitlement: serial number, order number, product, site, host, and what
//! people wrote on it. Never a license key.
//! It is filled behind the rows: `meta.searched_to` says up to which row number, `search_todo` which of those must be
//! indexed again.
//!
//! Type-ahead must answer within a frame over a million rows. What costs there is a prefix that many words share, above
//! all the beginnings of serial and order numbers: FTS5 gathers all their rows before it gives the first. Such words are
//! answered from the ordinary indexes instead, and the search index is asked only for what is left.

use crate::Mirror;
use crate::error::Result;
use crate::meta;
use rusqlite::{Connection, OptionalExtension, params, params_from_iter};
use std::collections::HashSet;

pub(crate) const MIGRATIONS: &[&str] = &[
    // A page of SQLCipher has 4,016 usable bytes: leaves of FTS5's usual 4,050 would each spill onto a second page. A
    // chunk fits into the hash table, so that it makes one segment, and fewer segments are merged less often.
    "CREATE VIRTUAL TABLE search USING fts5 (
         serial_number, order_number, product, site, host, content = '', contentless_delete = 1,
         tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
     );
     INSERT INTO search (search, rank) VALUES ('pgsz', 3900);
     INSERT INTO search (search, rank) VALUES ('hashsize', 16777216);
     INSERT INTO search (search, rank) VALUES ('automerge', 8);
     CREATE VIRTUAL TABLE search_term USING fts5vocab (search, instance);
     CREATE TABLE search_todo (n INTEGER PRIMARY KEY)",
];

/// What came with people's writing: tags, values of fields, notes and comments are searched too. The index is filled anew
/// in the background.
pub(crate) const WRITTEN_MIGRATIONS: &[&str] = &["DROP TABLE search_term;
     DROP TABLE search;
     CREATE VIRTUAL TABLE search USING fts5 (
         serial_number, order_number, product, site, host, written, content = '', contentless_delete = 1,
         tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
     );
     INSERT INTO search (search, rank) VALUES ('pgsz', 3900);
     INSERT INTO search (search, rank) VALUES ('hashsize', 16777216);
     INSERT INTO search (search, rank) VALUES ('automerge', 16);
     CREATE VIRTUAL TABLE search_term USING fts5vocab (search, instance);
     DELETE FROM search_todo;
     DELETE FROM meta WHERE name = 'searched_to'"];

/// Rows of one background step, while the index is filled.
const CHUNK: i64 = 10_000;
/// Rows of one background step that are indexed again: each of them alone, wherever it stands.
const AGAIN: i64 = 500;
/// Rows that a pull indexes in its own transaction.
const FEW: i64 = 200;

/// One document: bound to `e`, an entitlement. Where nobody has written anything, nothing is looked up for it.
fn document(connection: &Connection) -> Result<String> {
    let any: bool = connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM shown_value) OR EXISTS (SELECT 1 FROM shown_text)")?
        .query_row([], |row| row.get(0))?;
    Ok(format!("{BASE}, {} {FROM}", if any { WRITTEN } else { "NULL" }))
}

const BASE: &str = "SELECT e.n, e.serial_number, e.order_number, p.id || ' ' || p.name || ' ' || p.family,
         s.name || ' ' || s.id,
         (SELECT group_concat(l.host_id, ' ') FROM license l WHERE l.entitlement_id = e.id AND l.host_id IS NOT NULL)";

const WRITTEN: &str = "(SELECT group_concat(text, ' ') FROM (
         SELECT value AS text FROM shown_value v WHERE v.entitlement_id = e.id
         UNION ALL SELECT text FROM shown_text t WHERE t.entitlement_id = e.id
     ))";

const FROM: &str = "FROM entitlement e JOIN product p ON p.n = e.product JOIN site s ON s.n = e.site";

/// Has one entitlement indexed again.
pub(crate) fn again(connection: &Connection, n: i64) -> Result<()> {
    connection
        .prepare_cached("INSERT INTO search_todo (n) VALUES (?1) ON CONFLICT (n) DO NOTHING")?
        .execute([n])?;
    Ok(())
}

pub(crate) fn entitlement_again(connection: &Connection, id: &str, searched_to: i64) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO search_todo (n) SELECT n FROM entitlement WHERE id = ?1 AND n <= ?2 ON CONFLICT (n) DO NOTHING",
        )?
        .execute(params![id, searched_to])?;
    Ok(())
}

pub(crate) fn all_again(connection: &Connection, column: &str, n: i64, searched_to: i64) -> Result<()> {
    connection.execute(
        &format!(
            "INSERT INTO search_todo (n) SELECT n FROM entitlement WHERE {column} = ?1 AND n <= ?2
             ON CONFLICT (n) DO NOTHING"
        ),
        params![n, searched_to],
    )?;
    Ok(())
}

/// Takes an entitlement that is gone out of the index.
pub(crate) fn forget(connection: &Connection, n: i64) -> Result<()> {
    connection.prepare_cached("DELETE FROM search WHERE rowid = ?1")?.execute([n])?;
    connection.prepare_cached("DELETE FROM search_todo WHERE n = ?1")?.execute([n])?;
    Ok(())
}

/// Empties the index.
pub(crate) fn clear(connection: &Connection) -> Result<()> {
    connection.execute("INSERT INTO search (search) VALUES ('delete-all')", [])?;
    connection.execute("DELETE FROM search_todo", [])?;
    meta::set_number(connection, meta::SEARCHED, 0)
}

fn newest(connection: &Connection) -> Result<i64> {
    let newest = connection
        .prepare_cached("SELECT n FROM entitlement ORDER BY n DESC LIMIT 1")?
        .query_row([], |row| row.get(0))
        .optional()?;
    Ok(newest.unwrap_or(0))
}

/// Indexes one chunk; answers whether there is more.
pub(crate) fn index_chunk(connection: &Connection) -> Result<bool> {
    let from = meta::number(connection, meta::SEARCHED)?;
    let newest = newest(connection)?;
    if from < newest {
        // By row numbers, not by count: each step then reads as much as it writes, however sparse they are.
        let to = newest.min(from + CHUNK);
        connection
            .prepare_cached(&format!(
                "INSERT INTO search {COLUMNS} {} WHERE e.n > ?1 AND e.n <= ?2",
                document(connection)?
            ))?
            .execute(params![from, to])?;
        meta::set_number(connection, meta::SEARCHED, to)?;
    } else {
        index_todo(connection, AGAIN)?;
    }
    Ok(!is_ready(connection)?)
}

const COLUMNS: &str = "(rowid, serial_number, order_number, product, site, host, written)";

fn index_todo(connection: &Connection, limit: i64) -> Result<()> {
    let todo: Vec<i64> = {
        let mut statement = connection.prepare_cached("SELECT n FROM search_todo ORDER BY n LIMIT ?1")?;
        let rows = statement.query_map([limit], |row| row.get(0))?;
        rows.collect::<rusqlite::Result<_>>()?
    };
    let insert = format!("INSERT INTO search {COLUMNS} {} WHERE e.n = ?1", document(connection)?);
    for n in todo {
        forget(connection, n)?;
        connection.prepare_cached(&insert)?.execute([n])?;
    }
    Ok(())
}

/// Indexes what a small pull has left to do, in its own transaction.
pub(crate) fn index_few(connection: &Connection) -> Result<()> {
    let from = meta::number(connection, meta::SEARCHED)?;
    if meta::number(connection, meta::INDEXED)? == 0 || newest(connection)? - from > FEW {
        return Ok(());
    }
    let waiting: i64 = connection
        .prepare_cached("SELECT count(*) FROM (SELECT 1 FROM search_todo LIMIT ?1)")?
        .query_row([FEW + 1], |row| row.get(0))?;
    if waiting > FEW {
        return Ok(());
    }
    while index_chunk(connection)? {}
    Ok(())
}

/// Whether the index holds all that it should.
pub(crate) fn is_ready(connection: &Connection) -> Result<bool> {
    let todo: bool = connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM search_todo)")?
        .query_row([], |row| row.get(0))?;
    Ok(!todo && meta::number(connection, meta::SEARCHED)? >= newest(connection)?)
}

/// Most words of a question that count.
const WORDS: usize = 8;
/// Longest word that is looked for, in characters.
const LONGEST_WORD: usize = 64;
/// Most words of the index that one typed word may stand for, before it is taken as the beginning of a number.
const EXPANSIONS: usize = 40;
/// Most matches that are ordered by how well they match; more are taken as they come.
const RANKED: usize = 200;

/// One typed word.
struct Word {
    text: String,
    /// What FTS5 makes of it, as far as case goes.
    tokens: Vec<String>,
}

fn words(text: &str) -> Vec<Word> {
    text.split_whitespace()
        .filter_map(|word| {
            let text: String = word.chars().filter(|c| !c.is_control()).take(LONGEST_WORD).collect();
            let tokens: Vec<String> = text
                .split(|c: char| !c.is_alphanumeric())
                .filter(|t| !t.is_empty())
                .map(str::to_lowercase)
                .collect();
            (!tokens.is_empty()).then_some(Word { text, tokens })
        })
        .take(WORDS)
        .collect()
}

impl Word {
    /// As a quoted phrase, so that nothing in it is taken for an operator; a prefix unless it is a single character, for
    /// which FTS5 would gather half of all rows.
    fn phrase(&self) -> String {
        let quoted = self.text.replace('"', "\"\"");
        let star = if self.tokens.last().is_some_and(|token| token.chars().count() >= 2) { "*" } else { "" };
        format!("\"{quoted}\"{star}")
    }

    /// Whether it is looked up in the words of the index: it is too long for the indexes of prefixes.
    fn is_looked_up(&self) -> bool {
        self.text.is_ascii() && self.tokens.last().is_some_and(|token| token.len() > 3)
    }

    /// The phrases that it becomes when it ends with one of these words of the index.
    fn with(&self, ends: &[String]) -> String {
        let before = self.tokens.split_last().map_or(&[][..], |(_, before)| before);
        let begin: String = before.iter().map(|token| format!("{token} ")).collect();
        let any: Vec<String> = ends.iter().map(|end| format!("\"{begin}{end}\"")).collect();
        format!("({})", any.join(" OR "))
    }

    /// The beginnings of serial and order numbers that it may be: as typed and in capital letters.
    fn beginnings(&self) -> Vec<(String, String)> {
        let upper = self.text.to_uppercase();
        let mut all = vec![range(&self.text)];
        if upper != self.text {
            all.push(range(&upper));
        }
        all
    }
}

fn range(beginning: &str) -> (String, String) {
    (beginning.to_owned(), format!("{beginning}\u{10FFFF}"))
}

/// The words of the index that begin with `token`, at most `most`; none when they are more.
///
/// Each is one seek: `instance` tables answer the next word at or after a given one. What is costly is to go on behind a
/// word that stands in very many rows, since all of them lie between it and the next.
fn expand(connection: &Connection, token: &str, most: usize) -> Result<Option<Vec<String>>> {
    let mut seek = connection.prepare_cached("SELECT term FROM search_term WHERE term >= ?1 LIMIT 1")?;
    let mut found = Vec::new();
    let mut from = token.to_owned();
    loop {
        let term: Option<String> = seek.query_row([&from], |row| row.get(0)).optional()?;
        match term {
            Some(term) if term.starts_with(token) => {
                if found.len() == most {
                    return Ok(None);
                }
                // No word of the index holds a control character, so this is the least word after `term`.
                from = format!("{term}\u{1}");
                found.push(term);
            }
            _ => return Ok(Some(found)),
        }
    }
}

/// The first word of the index that begins with `token`.
fn first(connection: &Connection, token: &str) -> Result<Option<String>> {
    let term: Option<String> = connection
        .prepare_cached("SELECT term FROM search_term WHERE term >= ?1 LIMIT 1")?
        .query_row([token], |row| row.get(0))
        .optional()?;
    Ok(term.filter(|term| term.starts_with(token)))
}

/// Row numbers found so far, each once.
struct Found {
    rows: Vec<i64>,
    seen: HashSet<i64>,
    limit: usize,
}

impl Found {
    fn full(&self) -> bool {
        self.rows.len() >= self.limit
    }

    fn take(&mut self, connection: &Connection, sql: &str, values: &[&dyn rusqlite::ToSql]) -> Result<()> {
        if self.full() {
            return Ok(());
        }
        let mut statement = connection.prepare_cached(sql)?;
        let mut rows = statement.query(values)?;
        while let Some(row) = rows.next()? {
            let n = row.get(0)?;
            if self.seen.insert(n) {
                self.rows.push(n);
                if self.full() {
                    break;
                }
            }
        }
        Ok(())
    }
}

/// Up to `limit` entitlements that match `text`: exact and prefix hits on serial number, order number and product first.
pub(crate) fn suggest(connection: &Connection, text: &str, limit: usize) -> Result<Vec<i64>> {
    let words = words(text);
    let mut found = Found { rows: Vec::new(), seen: HashSet::new(), limit };
    if words.is_empty() || limit == 0 {
        return Ok(found.rows);
    }
    let most = i64::try_from(limit).unwrap_or(i64::MAX);
    if let [word] = words.as_slice() {
        for column in ["serial_number", "order_number"] {
            let sql = format!(
                "SELECT n FROM entitlement WHERE {column} >= ?1 AND {column} < ?2 ORDER BY {column} LIMIT ?3"
            );
            for (from, to) in word.beginnings() {
                found.take(connection, &sql, &[&from, &to, &most])?;
            }
        }
    }
    if !found.full() {
        for product in products(connection, &words)? {
            let sql = "SELECT n FROM entitlement WHERE product = ?1 LIMIT ?2";
            found.take(connection, sql, &[&product, &most])?;
        }
    }
    if !found.full() {
        let left = limit - found.rows.len();
        let mut matches = from_index(connection, &words, RANKED.max(limit) + 1)?;
        matches.retain(|n| !found.seen.contains(n));
        if matches.len() <= RANKED {
            rank(connection, &words, &mut matches)?;
        }
        found.rows.extend(matches.into_iter().take(left));
    }
    Ok(found.rows)
}

/// Products of whose name, family or sku every word is the beginning of some word; those that begin with what was typed
/// come first.
fn products(connection: &Connection, words: &[Word]) -> Result<Vec<i64>> {
    let mut statement = connection.prepare_cached("SELECT n, name, family, id FROM product WHERE gen > 0")?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let name = row.get_ref(1)?.as_str().unwrap_or_default().to_lowercase();
        let family = row.get_ref(2)?.as_str().unwrap_or_default().to_lowercase();
        let sku = row.get_ref(3)?.as_str().unwrap_or_default().to_lowercase();
        let parts: Vec<&str> = [&name, &family, &sku]
            .into_iter()
            .flat_map(|t| t.split(|c: char| !c.is_alphanumeric()))
            .collect();
        let all = words.iter().all(|word| {
            word.tokens.iter().all(|token| parts.iter().any(|part| part.starts_with(token.as_str())))
        });
        if all {
            let first = words.first().and_then(|word| word.tokens.first()).map_or("", String::as_str);
            found.push((!(name.starts_with(first) || sku.starts_with(first)), name, row.get(0)?));
        }
    }
    found.sort();
    Ok(found.into_iter().map(|(_, _, n)| n).collect())
}

/// Matches of the search index as they come, at most `limit`. What is typed is first taken for the beginning of one word
/// each: where that alone gives enough, the words behind it are not looked for.
fn from_index(connection: &Connection, words: &[Word], limit: usize) -> Result<Vec<i64>> {
    let mut begun = Vec::new();
    for word in words {
        let Some((last, _)) = word.tokens.split_last() else { continue };
        begun.push(if word.is_looked_up() {
            match first(connection, last)? {
                Some(term) => word.with(&[term]),
                None => return Ok(Vec::new()),
            }
        } else {
            word.phrase()
        });
    }
    let found = matches(connection, &begun, &[], limit)?;
    if found.len() >= limit || !words.iter().any(Word::is_looked_up) {
        return Ok(found);
    }
    let (mut phrases, mut numbers) = (Vec::new(), Vec::new());
    for word in words {
        let Some((last, before)) = word.tokens.split_last() else { continue };
        if !word.is_looked_up() {
            phrases.push(word.phrase());
            continue;
        }
        match expand(connection, last, EXPANSIONS)? {
            Some(terms) => phrases.push(word.with(&terms)),
            // So many beginnings of one word are those of numbers: they have digits in them.
            None if before.is_empty() && last.chars().any(|c| c.is_ascii_digit()) => numbers.push(word),
            None => phrases.push(word.phrase()),
        }
    }
    if phrases.is_empty() {
        // Nothing but beginnings of numbers: as slow as it is rare, since mostly the ordinary indexes have answered.
        phrases.extend(numbers.drain(..).map(Word::phrase));
    }
    matches(connection, &phrases, &numbers, limit)
}

/// Rows that match all phrases and whose serial or order number begins with each of `numbers`, as they come.
fn matches(connection: &Connection, phrases: &[String], numbers: &[&Word], limit: usize) -> Result<Vec<i64>> {
    let mut sql = "SELECT search.rowid FROM search".to_owned();
    let mut values: Vec<String> = vec![phrases.join(" AND ")];
    if !numbers.is_empty() {
        sql.push_str(" CROSS JOIN entitlement e ON e.n = search.rowid");
    }
    sql.push_str(" WHERE search MATCH ?1");
    for word in numbers {
        let any: Vec<String> = word
            .beginnings()
            .into_iter()
            .map(|(from, to)| {
                values.extend([from, to]);
                let (from, to) = (values.len() - 1, values.len());
                format!(
                    "(e.serial_number >= ?{from} AND e.serial_number < ?{to}
                      OR e.order_number >= ?{from} AND e.order_number < ?{to})"
                )
            })
            .collect();
        sql.push_str(&format!(" AND ({})", any.join(" OR ")));
    }
    sql.push_str(&format!(" LIMIT {limit}"));
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(values), |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Orders matches by how well they match: serial number, order number, then what else; equals by serial number.
fn rank(connection: &Connection, words: &[Word], matches: &mut Vec<i64>) -> Result<()> {
    let mut read =
        connection.prepare_cached("SELECT serial_number, order_number FROM entitlement WHERE n = ?1")?;
    let mut ranked = Vec::with_capacity(matches.len());
    for n in matches.drain(..) {
        let row: Option<(String, String)> =
            read.query_row([n], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
        let Some((serial, order)) = row else { continue };
        let best = words
            .iter()
            .flat_map(Word::beginnings)
            .map(|(from, _)| match () {
                () if serial == from => 0,
                () if serial.starts_with(&from) => 1,
                () if order.starts_with(&from) => 2,
                () => 3,
            })
            .min();
        ranked.push((best, serial, n));
    }
    ranked.sort();
    matches.extend(ranked.into_iter().map(|(_, _, n)| n));
    Ok(())
}

/// All entitlements that match `text`, in no order; none when `text` holds nothing to look for.
pub(crate) fn all(connection: &Connection, text: &str) -> Result<Option<Vec<i64>>> {
    let words = words(text);
    if words.is_empty() {
        return Ok(None);
    }
    let mut found = Found { rows: Vec::new(), seen: HashSet::new(), limit: usize::MAX };
    if let [word] = words.as_slice() {
        for column in ["serial_number", "order_number"] {
            for (from, to) in word.beginnings() {
                let sql = format!("SELECT n FROM entitlement WHERE {column} >= ?1 AND {column} < ?2");
                found.take(connection, &sql, &[&from, &to])?;
            }
        }
        for product in products(connection, &words)? {
            found.take(connection, "SELECT n FROM entitlement WHERE product = ?1", &[&product])?;
        }
    }
    let matching = words.iter().map(Word::phrase).collect::<Vec<_>>().join(" AND ");
    found.take(connection, "SELECT rowid FROM search WHERE search MATCH ?1", &[&matching])?;
    Ok(Some(found.rows))
}

impl Mirror {
    /// Whether the search index holds all that it should; until then, search finds serial numbers, order numbers and
    /// products, and of the rest what is indexed so far.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn search_is_ready(&self) -> Result<bool> {
        self.read(is_ready)
    }
}
