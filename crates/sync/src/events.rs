//! Reading `text/event-stream` within bounds: the events of `GET /api/v1/live`.
//!
//! The format is the one that browsers read (WHATWG HTML, "Server-sent events"); of its fields only `event` and `data`
//! mean something here. A hostile stream must cost neither memory nor a loop: lines, events and the bytes between two
//! events are bounded.

use crate::remote::RemoteError;
use licet_protocol::sync::Live;

/// Longest line. An event is some thirty bytes.
const LONGEST_LINE: usize = 4 * 1024;
/// Most bytes between two events. A comment every 4 seconds to keep the connection takes days to fill it.
const MOST_BETWEEN: usize = 256 * 1024;

/// Takes bytes, gives events.
#[derive(Debug, Default)]
pub(crate) struct Events {
    line: Vec<u8>,
    data: Vec<u8>,
    /// Whether the event that is being read is one of a name that this app doesn't know.
    foreign: bool,
    /// Whether the last byte was a carriage return, which a line feed may follow.
    returned: bool,
    between: usize,
}

impl Events {
    /// Takes the next bytes of the wire; answers the newest of the events that they complete: those before it say
    /// nothing that it doesn't.
    pub(crate) fn push(&mut self, bytes: &[u8]) -> Result<Option<Live>, RemoteError> {
        let mut newest = None;
        for byte in bytes {
            let after_return = std::mem::replace(&mut self.returned, *byte == b'\r');
            match byte {
                b'\n' if after_return => {}
                b'\n' | b'\r' => {
                    if let Some(live) = self.line()? {
                        newest = Some(live);
                        self.between = 0;
                    }
                }
                byte => self.line.push(*byte),
            }
            self.between += 1;
            if self.line.len() > LONGEST_LINE || self.data.len() > LONGEST_LINE || self.between > MOST_BETWEEN
            {
                return Err(RemoteError::TooLarge("event"));
            }
        }
        Ok(newest)
    }

    /// A line is complete; an empty one completes the event.
    fn line(&mut self) -> Result<Option<Live>, RemoteError> {
        let line = std::mem::take(&mut self.line);
        let line = line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&line);
        if line.is_empty() {
            let data = std::mem::take(&mut self.data);
            let foreign = std::mem::take(&mut self.foreign);
            if foreign || data.is_empty() {
                return Ok(None);
            }
            return serde_json::from_slice(&data)
                .map(Some)
                .map_err(|_| RemoteError::Form("an event that this app doesn't know".to_owned()));
        }
        let colon = line.iter().position(|byte| *byte == b':').unwrap_or(line.len());
        let value = line.get(colon + 1..).unwrap_or_default();
        let value = value.strip_prefix(b" ").unwrap_or(value);
        match &line[..colon] {
            b"data" => {
                if !self.data.is_empty() {
                    self.data.push(b'\n');
                }
                self.data.extend_from_slice(value);
            }
            b"event" => self.foreign = !value.is_empty() && value != b"message",
            _ => {}
        }
        Ok(None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn read(text: &str, chunk: usize) -> Result<Vec<i64>, RemoteError> {
        let mut events = Events::default();
        let mut seen = Vec::new();
        for chunk in text.as_bytes().chunks(chunk) {
            seen.extend(events.push(chunk)?.map(|live| live.seq));
        }
        Ok(seen)
    }

    #[rstest]
    #[case::plain("data: {\"seq\":7}\n\ndata: {\"seq\":9}\n\n", &[7, 9])]
    #[case::returns("data:{\"seq\":7}\r\n\r\ndata:{\"seq\":9}\r\r", &[7, 9])]
    #[case::kept_alive(":\n\n: still there\n\ndata: {\"seq\":7}\n\n", &[7])]
    #[case::with_a_mark_and_other_fields("\u{feff}id: 4\nretry: 100\ndata: {\"seq\":7,\"new\":1}\n\n", &[7])]
    #[case::in_two_lines("data: {\"seq\":\ndata: 7}\n\n", &[7])]
    #[case::of_another_name("event: advice\ndata: sleep\n\nevent: message\ndata: {\"seq\":7}\n\n", &[7])]
    #[case::not_yet_whole("data: {\"seq\":7}\n", &[])]
    fn events_are_read_however_the_wire_cuts_them(#[case] text: &str, #[case] seen: &[i64]) {
        for chunk in 1..=9 {
            assert_eq!(read(text, chunk).unwrap(), seen, "in pieces of {chunk}");
        }
    }

    #[test]
    fn of_many_events_at_once_the_newest_counts() {
        assert_eq!(read("data: {\"seq\":7}\n\ndata: {\"seq\":9}\n\n", 99).unwrap(), [9]);
    }

    #[rstest]
    #[case::an_endless_line("a".repeat(LONGEST_LINE + 1))]
    #[case::an_endless_event("data: aaaaaaaa\n".repeat(LONGEST_LINE / 8))]
    #[case::comments_without_end(":\n".repeat(MOST_BETWEEN))]
    #[case::foreign_events_without_end("event: x\ndata: y\n\n".repeat(MOST_BETWEEN / 8))]
    fn a_stream_without_end_and_sense_ends_at_the_bound(#[case] text: String) {
        assert_eq!(read(&text, 1000), Err(RemoteError::TooLarge("event")));
    }

    #[test]
    fn data_that_is_none_of_the_contract_is_said_to_be_none() {
        assert!(matches!(read("data: <html>\n\n", 5), Err(RemoteError::Form(_))));
    }
}
