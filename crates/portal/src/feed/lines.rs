//! Reads lines of bounded length: a line that is too long costs no memory and stops nothing.

use std::io::{BufRead, Result};

/// One line.
pub(super) enum Line<'a> {
    /// Its bytes, without the line break.
    Whole(&'a [u8]),
    /// It was longer than the limit, and was skipped.
    TooLong,
}

/// Lines of a reader.
pub(super) struct Lines<R> {
    reader: R,
    limit: usize,
    buffer: Vec<u8>,
}

impl<R: BufRead> Lines<R> {
    pub(super) fn new(reader: R, limit: usize) -> Self {
        Self { reader, limit, buffer: Vec::new() }
    }

    /// The next line and how many bytes it took from the reader, or none at the end.
    pub(super) fn next(&mut self) -> Result<Option<(Line<'_>, u64)>> {
        self.buffer.clear();
        let mut taken = 0_u64;
        let mut too_long = false;
        loop {
            let available = self.reader.fill_buf()?;
            if available.is_empty() {
                break;
            }
            let end = available.iter().position(|byte| *byte == b'\n');
            let used = end.map_or(available.len(), |end| end + 1);
            let content = &available[..end.unwrap_or(available.len())];
            if self.buffer.len() + content.len() > self.limit {
                too_long = true;
                self.buffer = Vec::new();
            }
            if !too_long {
                self.buffer.extend_from_slice(content);
            }
            self.reader.consume(used);
            taken += used as u64;
            if end.is_some() {
                break;
            }
        }
        if taken == 0 {
            return Ok(None);
        }
        Ok(Some((if too_long { Line::TooLong } else { Line::Whole(self.buffer.trim_ascii()) }, taken)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, limit: usize) -> Vec<Option<String>> {
        let mut lines = Lines::new(std::io::BufReader::with_capacity(3, text.as_bytes()), limit);
        let mut all = Vec::new();
        while let Some((line, _)) = lines.next().unwrap() {
            all.push(match line {
                Line::Whole(bytes) => Some(String::from_utf8(bytes.to_vec()).unwrap()),
                Line::TooLong => None,
            });
        }
        all
    }

    #[test]
    fn a_line_that_is_too_long_is_skipped_and_the_next_one_is_read() {
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(read("ab\r\nabcdefghij\ncd", 6), [some("ab"), None, some("cd")]);
        assert_eq!(read("abcdefghij", 6), [None], "also when nothing follows");
    }
}
