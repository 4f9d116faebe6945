//! XML as a stream with bounds: on the bytes of all of it, of one piece, and on its depth.

use crate::error::FileError;
use crate::limits::{MAX_XML_DEPTH, MAX_XML_EVENT_BYTES};
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use std::io::{BufRead, BufReader, Error, ErrorKind, Read};

/// A reader that gives up rather than pass on more bytes than there may be.
struct Bounded<'a, R> {
    inner: BufReader<R>,
    /// How many more of the whole file.
    all: &'a mut u64,
    /// How many more of this piece.
    piece: u64,
}

impl<R: Read> Read for Bounded<'_, R> {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        let available = self.fill_buf()?;
        let count = available.len().min(out.len());
        out[..count].copy_from_slice(&available[..count]);
        self.consume(count);
        Ok(count)
    }
}

impl<R: Read> BufRead for Bounded<'_, R> {
    fn fill_buf(&mut self) -> std::io::Result<&[u8]> {
        if *self.all == 0 || self.piece == 0 {
            return Err(Error::from(ErrorKind::FileTooLarge));
        }
        self.inner.fill_buf()
    }

    fn consume(&mut self, count: usize) {
        *self.all = self.all.saturating_sub(count as u64);
        self.piece = self.piece.saturating_sub(count as u64);
        self.inner.consume(count);
    }
}

/// What a stream of XML says to whoever listens.
pub(super) trait Listener {
    /// An element begins.
    ///
    /// # Errors
    /// Whatever ends the reading.
    fn start(&mut self, tag: &BytesStart<'_>) -> Result<(), FileError>;
    /// An element ends. Says whether to go on.
    ///
    /// # Errors
    /// Whatever ends the reading.
    fn end(&mut self, name: &str) -> Result<bool, FileError>;
    /// Text.
    fn text(&mut self, text: &str);
}

/// Reads all of `source` to `listener`; `unpacked` is how many bytes there may be still, and is counted down.
///
/// # Errors
/// [`FileError::Damaged`] when it is no XML, [`FileError::TooLarge`] when it is more than may be read, and what the listener
/// says.
pub(super) fn listen(
    source: impl Read,
    unpacked: &mut u64,
    listener: &mut impl Listener,
) -> Result<(), FileError> {
    let bounded = Bounded {
        inner: BufReader::with_capacity(32 * 1024, source),
        all: unpacked,
        piece: MAX_XML_EVENT_BYTES,
    };
    let mut reader = Reader::from_reader(bounded);
    let config = reader.config_mut();
    // What is told apart by it is of no use here.
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    let mut piece = Vec::new();
    let mut depth = 0_usize;
    loop {
        reader.get_mut().piece = MAX_XML_EVENT_BYTES;
        piece.clear();
        match reader.read_event_into(&mut piece).map_err(|error| damaged(&error))? {
            Event::Start(tag) => {
                depth += 1;
                if depth > MAX_XML_DEPTH {
                    return Err(FileError::TooLarge("depth"));
                }
                listener.start(&tag)?;
            }
            Event::Empty(tag) => {
                listener.start(&tag)?;
                if !listener.end(tag.local_name().into_inner())? {
                    return Ok(());
                }
            }
            Event::End(tag) => {
                depth = depth.saturating_sub(1);
                if !listener.end(tag.local_name().into_inner())? {
                    return Ok(());
                }
            }
            Event::Text(text) => listener.text(&text.xml10_content()),
            Event::CData(text) => listener.text(&text.xml10_content()),
            Event::GeneralRef(reference) => listener.text(&resolved(&reference)),
            Event::Eof => return Ok(()),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
}

fn resolved(reference: &BytesRef<'_>) -> String {
    if let Ok(Some(c)) = reference.resolve_char_ref() {
        return c.to_string();
    }
    let name = reference.xml10_content();
    quick_xml::escape::resolve_predefined_entity(&name).unwrap_or_default().to_owned()
}

fn damaged(error: &quick_xml::Error) -> FileError {
    if let quick_xml::Error::Io(error) = error
        && error.kind() == ErrorKind::FileTooLarge
    {
        return FileError::TooLarge("unpacked");
    }
    FileError::Damaged(error.to_string().chars().take(200).collect())
}

/// The value of an attribute, by its name without prefix.
pub(super) fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut all = tag.attributes();
    let mut named = all.with_checks(false).flatten();
    let attribute = named.find(|attribute| attribute.key.local_name().into_inner() == name)?;
    Some(attribute.normalized_value(XmlVersion::Implicit1_0).unwrap_or_default().into_owned())
}

/// Whether an attribute says yes.
pub(super) fn is_set(tag: &BytesStart<'_>, name: &str) -> bool {
    matches!(attribute(tag, name).as_deref(), Some("1" | "true"))
}
