//! Reading an answer's body within bounds, compressed or not.
//!
//! A hostile or broken answer must cost neither memory nor time: the bounds hold for what comes out of decompression,
//! while it comes out.

use crate::remote::RemoteError;
use licet_protocol::change::MOST_BYTES;
use licet_protocol::sync::{LONGEST_LINE, PAGE_BYTES};
use std::io::{self, Write};

/// How much of an answer is read, after decompression.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bound {
    answer: usize,
    line: usize,
}

impl Bound {
    /// A page of sync: its rows, the last of them, and room for lines that are dropped or hidden.
    pub(crate) const PAGE: Self = Self { answer: 2 * PAGE_BYTES + LONGEST_LINE, line: LONGEST_LINE };
    /// A bucket: a 256th of what an account sees, whatever that is.
    pub(crate) const BUCKET: Self = Self { answer: 16 * PAGE_BYTES, line: LONGEST_LINE };
    /// The outcomes of a batch. Where others have changed the same slots it carries their values, too.
    pub(crate) const OUTCOMES: Self = Self::of(8 * MOST_BYTES);
    /// A short description.
    pub(crate) const SMALL: Self = Self::of(256 * 1024);

    const fn of(answer: usize) -> Self {
        Self { answer, line: answer }
    }
}

/// Most memory that an answer may have zstd take, as a power of two: 8 MiB, the most that `zstd` needs by default.
const LARGEST_WINDOW_LOG: u32 = 23;

/// Takes bytes until a bound is reached.
struct Bounded {
    bound: Bound,
    bytes: Vec<u8>,
    line: usize,
    exceeded: Option<&'static str>,
}

impl Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.bytes.len() + bytes.len() > self.bound.answer {
            self.exceeded = Some("answer");
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let mut start = 0;
        for end in memchr::memchr_iter(b'\n', bytes) {
            self.longer(end - start)?;
            self.line = 0;
            start = end + 1;
        }
        self.longer(bytes.len() - start)?;
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Bounded {
    fn longer(&mut self, by: usize) -> io::Result<()> {
        self.line += by;
        if self.line > self.bound.line {
            self.exceeded = Some("line");
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        Ok(())
    }
}

/// Gathers a body chunk by chunk.
pub(crate) struct Body(Form);

enum Form {
    Plain(Bounded),
    Zstd(Box<zstd::stream::write::Decoder<'static, Bounded>>),
}

impl Body {
    /// For an answer with this `Content-Encoding`.
    pub(crate) fn new(encoding: Option<&str>, bound: Bound) -> Result<Self, RemoteError> {
        let bounded = Bounded { bound, bytes: Vec::new(), line: 0, exceeded: None };
        match encoding {
            None | Some("identity") => Ok(Self(Form::Plain(bounded))),
            Some("zstd") => {
                let broken = |error: io::Error| RemoteError::Offline(error.to_string());
                let mut decoder = zstd::stream::write::Decoder::new(bounded).map_err(broken)?;
                decoder.window_log_max(LARGEST_WINDOW_LOG).map_err(broken)?;
                Ok(Self(Form::Zstd(Box::new(decoder))))
            }
            Some(_) => Err(RemoteError::NotThePortal("an encoding that wasn't asked for".to_owned())),
        }
    }

    /// Takes the next bytes of the wire.
    pub(crate) fn push(&mut self, chunk: &[u8]) -> Result<(), RemoteError> {
        let (done, bounded) = match &mut self.0 {
            Form::Plain(bounded) => (bounded.write_all(chunk), bounded),
            Form::Zstd(decoder) => (decoder.write_all(chunk), decoder.get_mut()),
        };
        done.map_err(|error| failed(bounded, &error))
    }

    /// All bytes, once the wire has ended.
    pub(crate) fn finish(self) -> Result<Vec<u8>, RemoteError> {
        match self.0 {
            Form::Plain(bounded) => Ok(bounded.bytes),
            Form::Zstd(mut decoder) => {
                let done = decoder.flush();
                done.map_err(|error| failed(decoder.get_mut(), &error))?;
                Ok(decoder.into_inner().bytes)
            }
        }
    }
}

fn failed(bounded: &Bounded, error: &io::Error) -> RemoteError {
    match bounded.exceeded {
        Some(what) => RemoteError::TooLarge(what),
        None => RemoteError::NotThePortal(format!("a body that can't be decompressed: {error}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(encoding: Option<&str>, bytes: &[u8]) -> Result<Vec<u8>, RemoteError> {
        let mut body = Body::new(encoding, Bound::PAGE)?;
        for chunk in bytes.chunks(1000) {
            body.push(chunk)?;
        }
        body.finish()
    }

    #[test]
    fn a_compressed_answer_reads_like_a_plain_one() {
        let text = "{\"op\":\"end\"}\n".repeat(5000).into_bytes();
        assert_eq!(read(None, &text).unwrap(), text);
        assert_eq!(read(Some("zstd"), &zstd::encode_all(text.as_slice(), 3).unwrap()).unwrap(), text);
    }

    #[test]
    fn a_zstd_bomb_ends_at_the_bound() {
        let lines = "a\n".repeat(32 * 1024 * 1024);
        let bomb = zstd::encode_all(lines.as_bytes(), 19).unwrap();
        assert!(bomb.len() < 64 * 1024, "it is small on the wire");
        assert_eq!(read(Some("zstd"), &bomb), Err(RemoteError::TooLarge("answer")));
    }

    #[test]
    fn an_endless_line_ends_at_the_bound() {
        let line = vec![b'a'; LONGEST_LINE + 1];
        assert_eq!(read(None, &line), Err(RemoteError::TooLarge("line")));
        assert_eq!(
            read(Some("zstd"), &zstd::encode_all(line.as_slice(), 3).unwrap()),
            Err(RemoteError::TooLarge("line"))
        );
    }

    #[test]
    fn a_body_that_is_not_zstd_is_said_to_be_none() {
        assert!(matches!(read(Some("zstd"), b"<html>"), Err(RemoteError::NotThePortal(_))));
    }
}
