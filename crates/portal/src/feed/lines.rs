//! Reads lines of bounded length: a line that is too long costs no memory and stops nothing.

use std::io::{BufRead, BufReader, Read, Result};

/// One line.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Line {
    /// Its bytes, without the line break.
    Whole(Vec<u8>),
    /// It was longer than the limit, and was skipped.
    TooLong,
}

/// Lines of a reader.
pub(super) struct Lines<R> {
    reader: BufReader<R>,
    limit: usize,
}

impl<R: Read> Lines<R> {
    pub(super) fn new(reader: BufReader<R>, limit: usize) -> Self {
        Self { reader, limit }
    }

    /// Whether the next line can be had without waiting for it.
    pub(super) fn is_ready(&self) -> bool {
        self.reader.buffer().contains(&b'\n')
    }

    /// The next line and how many bytes it took from the reader, or none at the end.
    pub(super) fn next(&mut self) -> Result<Option<(Line, u64)>> {
        let mut line = Vec::new();
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
            if line.len() + content.len() > self.limit {
                too_long = true;
                line = Vec::new();
            }
            if !too_long {
                line.extend_from_slice(content);
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
        Ok(Some((if too_long { Line::TooLong } else { Line::Whole(line) }, taken)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, limit: usize) -> Vec<Option<String>> {
        let mut lines = Lines::new(BufReader::with_capacity(3, text.as_bytes()), limit);
        let mut all = Vec::new();
        while let Some((line, _)) = lines.next().unwrap() {
            all.push(match line {
                Line::Whole(bytes) => Some(String::from_utf8(bytes).unwrap().trim().to_owned()),
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
