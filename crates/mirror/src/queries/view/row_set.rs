//! Sets of row numbers, and row numbers as a scan finds them.

use crate::error::{Error, Result};
use rusqlite::{Connection, ToSql};
use std::sync::atomic::{AtomicBool, Ordering};

/// A set of row numbers.
pub(super) struct Set {
    bits: Vec<u64>,
    pub(super) count: usize,
}

impl Set {
    pub(super) fn new() -> Self {
        Self { bits: Vec::new(), count: 0 }
    }

    pub(super) fn insert(&mut self, n: u32) {
        let (word, bit) = (n as usize / 64, n % 64);
        if word >= self.bits.len() {
            self.bits.resize((word + 1).next_power_of_two(), 0);
        }
        if self.bits[word] & (1 << bit) == 0 {
            self.bits[word] |= 1 << bit;
            self.count += 1;
        }
    }

    pub(super) fn contains(&self, n: u32) -> bool {
        self.bits.get(n as usize / 64).is_some_and(|word| word & (1 << (n % 64)) != 0)
    }

    pub(super) fn both(mut self, other: &Self) -> Self {
        self.count = 0;
        for (at, word) in self.bits.iter_mut().enumerate() {
            *word &= other.bits.get(at).copied().unwrap_or(0);
            self.count += word.count_ones() as usize;
        }
        self
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        self.bits.iter().enumerate().flat_map(|(at, word)| {
            let base = u32::try_from(at * 64).unwrap_or(u32::MAX);
            (0..64).filter(move |bit| word & (1 << bit) != 0).map(move |bit| base + bit)
        })
    }
}

/// Gathers row numbers of a scan, until there are enough or the caller has lost interest.
pub(super) struct Gather<'a> {
    pub(super) wanted: Option<&'a Set>,
    pub(super) limit: usize,
    pub(super) cancel: &'a AtomicBool,
    pub(super) rows: Vec<u32>,
}

impl Gather<'_> {
    fn full(&self) -> bool {
        self.rows.len() >= self.limit
    }

    pub(super) fn scan(&mut self, connection: &Connection, sql: &str, values: &[&dyn ToSql]) -> Result<()> {
        if self.full() {
            return Ok(());
        }
        let mut statement = connection.prepare_cached(sql)?;
        let mut rows = statement.query(values)?;
        while let Some(row) = rows.next()? {
            let n: u32 = row.get(0)?;
            if self.wanted.is_none_or(|set| set.contains(n)) {
                self.rows.push(n);
                if self.full() {
                    break;
                }
            }
            if n.is_multiple_of(1024) && self.cancel.load(Ordering::Relaxed) {
                return Err(Error::Cancelled);
            }
        }
        Ok(())
    }
}

/// Adds the rows that a statement answers.
pub(super) fn set_of(
    connection: &Connection,
    sql: &str,
    values: &[&dyn ToSql],
    into: &mut Set,
) -> Result<()> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(values)?;
    while let Some(row) = rows.next()? {
        into.insert(row.get(0)?);
    }
    Ok(())
}
