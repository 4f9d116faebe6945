//! Search and type-ahead.
//!
//! Type-ahead must answer within a frame over a million rows. What costs there is a prefix that many words share, above
//! all the beginnings of serial and order numbers: FTS5 gathers all their rows before it gives the first. Such words are
//! answered from the ordinary indexes instead, and the search index is asked only for what is left.

mod words;

use super::rows::{Row, by_numbers};
use crate::db::Mirror;
use crate::error::Result;
use crate::search_index;
use licet_domain::folding;
use rusqlite::{Connection, OptionalExtension, params_from_iter};
use std::collections::{HashMap, HashSet};
use words::{Typed, Word, beginnings, range};

/// Most words of the index that one typed word may stand for, before it is taken as the beginning of a number.
const EXPANSIONS: usize = 40;
/// Most matches that are ordered by how well they match; more are taken as they come.
const RANKED: usize = 200;

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

/// The same of several beginnings together.
fn expand_all(connection: &Connection, beginnings: &[String]) -> Result<Option<Vec<String>>> {
    let mut all = Vec::new();
    for beginning in beginnings {
        match expand(connection, beginning, EXPANSIONS - all.len().min(EXPANSIONS))? {
            Some(terms) => all.extend(terms),
            None => return Ok(None),
        }
    }
    Ok(Some(all))
}

/// The first word of the index that begins with `token`.
fn first(connection: &Connection, token: &str) -> Result<Option<String>> {
    let term: Option<String> = connection
        .prepare_cached("SELECT term FROM search_term WHERE term >= ?1 LIMIT 1")?
        .query_row([token], |row| row.get(0))
        .optional()?;
    Ok(term.filter(|term| term.starts_with(token)))
}

/// The beginnings of serial numbers that have these digits behind their letter, where there are any.
fn serials_with(connection: &Connection, digits: &str) -> Result<Vec<String>> {
    let mut seek = connection.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM entitlement WHERE serial_number >= ?1 AND serial_number < ?2)",
    )?;
    let mut found = Vec::new();
    for letter in 'A'..='Z' {
        let beginning = format!("{letter}{digits}");
        let (from, to) = range(&beginning);
        if seek.query_row([&from, &to], |row| row.get(0))? {
            found.push(beginning);
        }
    }
    Ok(found)
}

/// The same for what was typed, as words of the index: none for what are not digits alone.
fn serial_words(connection: &Connection, word: &Word) -> Result<Vec<String>> {
    let found = word.digits().map(|digits| serials_with(connection, digits)).transpose()?;
    Ok(found.unwrap_or_default().iter().map(|serial| serial.to_lowercase()).collect())
}

/// Row numbers found so far, each once.
struct Found {
    rows: Vec<i64>,
    seen: HashSet<i64>,
    limit: usize,
}

impl Found {
    fn new(limit: usize) -> Self {
        Self { rows: Vec::new(), seen: HashSet::new(), limit }
    }

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

    /// Takes those whose serial or order number begins with `text`, or whose serial number has it behind its letter.
    fn take_numbers(&mut self, connection: &Connection, text: &str, digits: Option<&str>) -> Result<()> {
        let most = i64::try_from(self.limit).unwrap_or(i64::MAX);
        for column in ["serial_number", "order_number"] {
            let sql = format!(
                "SELECT n FROM entitlement WHERE {column} >= ?1 AND {column} < ?2 ORDER BY {column} LIMIT ?3"
            );
            for (from, to) in beginnings(text) {
                self.take(connection, &sql, &[&from, &to, &most])?;
            }
        }
        let serials = digits.filter(|_| !self.full()).map(|digits| serials_with(connection, digits));
        for serial in serials.transpose()?.unwrap_or_default() {
            let sql = "SELECT n FROM entitlement WHERE serial_number >= ?1 AND serial_number < ?2
                 ORDER BY serial_number LIMIT ?3";
            let (from, to) = range(&serial);
            self.take(connection, sql, &[&from, &to, &most])?;
        }
        Ok(())
    }

    /// Takes those of products that every word names.
    fn take_products(&mut self, connection: &Connection, wanted: &[&str]) -> Result<()> {
        if self.full() {
            return Ok(());
        }
        let most = i64::try_from(self.limit).unwrap_or(i64::MAX);
        for product in products(connection, wanted)? {
            self.take(
                connection,
                "SELECT n FROM entitlement WHERE product = ?1 LIMIT ?2",
                &[&product, &most],
            )?;
        }
        Ok(())
    }
}

/// Up to `limit` entitlements that match `text`: exact and prefix hits on serial number, order number and product first.
/// Where all that was typed is one letter, those that something in them begins with.
pub(crate) fn suggest(connection: &Connection, text: &str, limit: usize) -> Result<Vec<i64>> {
    let Typed { words, letter } = words::read(text);
    let mut found = Found::new(limit);
    if text.trim().is_empty() || limit == 0 {
        return Ok(found.rows);
    }
    if words.is_empty() {
        return suggest_letter(connection, letter.as_deref(), found);
    }
    if let [word] = words.as_slice() {
        found.take_numbers(connection, &word.text, word.digits())?;
    }
    let wanted: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
    found.take_products(connection, &wanted)?;
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

/// Those that something in them begins with one letter; any, where nothing does.
fn suggest_letter(connection: &Connection, letter: Option<&str>, mut found: Found) -> Result<Vec<i64>> {
    let Some(letter) = letter else { return Ok(found.rows) };
    let digit = letter.bytes().all(|byte| byte.is_ascii_digit());
    found.take_numbers(connection, letter, digit.then_some(letter))?;
    found.take_products(connection, &[letter])?;
    if let Some(term) = first(connection, letter)? {
        let most = i64::try_from(found.limit).unwrap_or(i64::MAX);
        let sql = "SELECT rowid FROM search WHERE search MATCH ?1 LIMIT ?2";
        found.take(connection, sql, &[&format!("\"{term}\""), &most])?;
    }
    if found.rows.is_empty() {
        // Nothing begins with it: like a single letter beside other words, it is not looked for.
        let most = i64::try_from(found.limit).unwrap_or(i64::MAX);
        found.take(connection, "SELECT n FROM entitlement ORDER BY serial_number LIMIT ?1", &[&most])?;
    }
    Ok(found.rows)
}

/// Products of whose name, family or sku every word is the beginning of some word, or, in CJK characters, any part; those
/// that begin with what was typed come first.
fn products(connection: &Connection, wanted: &[&str]) -> Result<Vec<i64>> {
    use folding::Run;
    let wanted: Vec<String> = wanted.iter().map(|word| folding::fold(word).into_owned()).collect();
    let runs: Vec<Run<'_>> = wanted.iter().flat_map(|word| folding::runs(word)).collect();
    let Some(begin) = runs.first().map(|run| match run {
        Run::Word(text) | Run::Cjk(text) => *text,
    }) else {
        return Ok(Vec::new());
    };
    let mut statement = connection.prepare_cached("SELECT n, name, family, id FROM product WHERE gen > 0")?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let text = |at: usize| -> Result<String> {
            Ok(folding::fold(row.get_ref(at)?.as_str().unwrap_or_default()).into_owned())
        };
        let (name, family, sku) = (text(1)?, text(2)?, text(3)?);
        let parts: Vec<Run<'_>> =
            [&name, &family, &sku].into_iter().flat_map(|text| folding::runs(text)).collect();
        let has = |run: &Run<'_>| {
            parts.iter().any(|part| match (part, run) {
                (Run::Word(part), Run::Word(word)) => part.starts_with(word),
                (Run::Cjk(part), Run::Cjk(text)) => part.contains(text),
                _ => false,
            })
        };
        if runs.iter().all(has) {
            let behind = !(name.starts_with(begin) || sku.starts_with(begin));
            found.push((behind, name, row.get(0)?));
        }
    }
    found.sort();
    Ok(found.into_iter().map(|(_, _, n)| n).collect())
}

/// Matches of the search index as they come, at most `limit`. What is typed is first taken for the beginning of one word
/// each: where that alone gives enough, the words behind it are not looked for.
fn from_index(connection: &Connection, words: &[Word], limit: usize) -> Result<Vec<i64>> {
    let mut serials = Vec::with_capacity(words.len());
    for word in words {
        serials.push(serial_words(connection, word)?);
    }
    let mut begun = Vec::new();
    for (word, serials) in words.iter().zip(&serials) {
        let Some(last) = word.looked_up() else {
            // Serial numbers with these digits are many, and come with what is looked for behind this.
            begun.push(word.phrase(&[]));
            continue;
        };
        let mut term = first(connection, last)?;
        if let (None, Some(serial)) = (&term, serials.first()) {
            term = first(connection, serial)?;
        }
        match term {
            Some(term) => begun.push(word.with(&[term])),
            None => return Ok(Vec::new()),
        }
    }
    let found = matches(connection, &begun, &[], limit)?;
    let more =
        words.iter().any(|word| word.looked_up().is_some()) || serials.iter().any(|all| !all.is_empty());
    if found.len() >= limit || !more {
        return Ok(found);
    }
    let (mut phrases, mut numbers) = (Vec::new(), Vec::new());
    for (word, serials) in words.iter().zip(&serials) {
        let Some(last) = word.looked_up() else {
            phrases.push(word.phrase(serials));
            continue;
        };
        let beginnings: Vec<String> = [last.to_owned()].into_iter().chain(serials.clone()).collect();
        match expand_all(connection, &beginnings)? {
            Some(terms) => phrases.push(word.with(&terms)),
            // So many beginnings of one word are those of numbers: they have digits in them.
            None if word.is_number() => numbers.push((word, serials)),
            None => phrases.push(word.phrase(serials)),
        }
    }
    let by_number = if phrases.is_empty() {
        // Nothing but beginnings of numbers: as slow as it is rare, since mostly the ordinary indexes have answered.
        Vec::new()
    } else {
        let numbers: Vec<&Word> = numbers.iter().map(|(word, _)| *word).collect();
        matches(connection, &phrases, &numbers, limit)?
    };
    if !by_number.is_empty() || numbers.is_empty() {
        return Ok(by_number);
    }
    // They are not those of a serial or order number, but of something else.
    phrases.extend(numbers.iter().map(|(word, serials)| word.phrase(serials)));
    matches(connection, &phrases, &[], limit)
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
        let mut any: Vec<String> = word
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
        if let Some(digits) = word.digits() {
            values.push(digits.to_owned());
            any.push(format!("substr(e.serial_number, 2, {}) = ?{}", digits.len(), values.len()));
        }
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
        let behind_letter = serial.get(1..).unwrap_or_default();
        let best = words
            .iter()
            .flat_map(|word| word.beginnings().into_iter().map(|(from, _)| (from, word.digits().is_some())))
            .map(|(from, digits)| match () {
                () if serial == from => 0,
                () if serial.starts_with(&from) || digits && behind_letter.starts_with(&from) => 1,
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

/// All entitlements that match `text`, in no order; none when `text` holds nothing to look for, or a single letter.
pub(crate) fn all(connection: &Connection, text: &str) -> Result<Option<Vec<i64>>> {
    let words = words::read(text).words;
    if words.is_empty() {
        return Ok(None);
    }
    let mut found = Found::new(usize::MAX);
    if let [word] = words.as_slice() {
        found.take_numbers(connection, &word.text, word.digits())?;
        found.take_products(connection, &[&word.text])?;
    }
    let mut phrases = Vec::with_capacity(words.len());
    for word in &words {
        phrases.push(word.phrase(&serial_words(connection, word)?));
    }
    let sql = "SELECT rowid FROM search WHERE search MATCH ?1";
    found.take(connection, sql, &[&phrases.join(" AND ")])?;
    Ok(Some(found.rows))
}

impl Mirror {
    /// Type-ahead: the first `limit` entitlements that match what was typed; exact and prefix hits on serial number,
    /// order number and product come first.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn suggest(&self, text: &str, limit: usize) -> Result<Vec<Row>> {
        self.read(|connection| {
            let found = suggest(connection, text, limit)?;
            let places: HashMap<i64, usize> = found.iter().zip(0..).map(|(n, at)| (*n, at)).collect();
            let mut all = by_numbers(connection, &found)?;
            all.sort_unstable_by_key(|row| places.get(&i64::from(row.n)).copied());
            Ok(all)
        })
    }

    /// Whether the search index holds all that it should; until then, search finds serial numbers, order numbers and
    /// products, and of the rest what is indexed so far.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn search_is_ready(&self) -> Result<bool> {
        self.read(search_index::is_ready)
    }
}
