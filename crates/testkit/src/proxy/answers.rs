//! Where one HTTP/1.1 answer ends and the next begins, in a stream of bytes.
//!
//! Just enough of RFC 9112 for what a portal sends: a length, chunks, nothing, or until the connection ends. Answers of
//! proxies and of hostile portals that break the rules are followed as far as they go.

/// Longest head that is looked at; a longer one is taken as an answer without end.
const LONGEST_HEAD: usize = 64 * 1024;

/// Follows the answers of one connection.
#[derive(Debug, Default)]
pub(super) struct Answers(Place);

#[derive(Debug)]
enum Place {
    Head(Vec<u8>),
    Length(u64),
    /// The line with the next chunk's size.
    Size(Vec<u8>),
    /// Bytes of a chunk that are still to come, its CR LF counted in.
    Chunk(u64),
    /// Lines after the last chunk.
    Trailer(Vec<u8>),
    /// Until the connection ends.
    Endless,
}

impl Default for Place {
    fn default() -> Self {
        Self::Head(Vec::new())
    }
}

impl Answers {
    /// Takes the next bytes. Where an answer ends in them: after how many of them. The rest belongs to the next one.
    pub(super) fn follow(&mut self, bytes: &[u8]) -> Option<usize> {
        let mut at = 0;
        while at < bytes.len() {
            match &mut self.0 {
                Place::Head(head) => {
                    head.push(bytes[at]);
                    at += 1;
                    if head.ends_with(b"\r\n\r\n") {
                        match body(head) {
                            Body::Interim => self.0 = Place::default(),
                            Body::None => return self.ended(at),
                            Body::Of(place) => self.0 = place,
                        }
                    } else if head.len() > LONGEST_HEAD {
                        self.0 = Place::Endless;
                    }
                }
                Place::Length(left) | Place::Chunk(left) => {
                    let piece = u64::try_from(bytes.len() - at).unwrap_or(u64::MAX).min(*left);
                    *left -= piece;
                    at += usize::try_from(piece).unwrap_or(0);
                    match self.0 {
                        Place::Length(0) => return self.ended(at),
                        Place::Chunk(0) => self.0 = Place::Size(Vec::new()),
                        _ => {}
                    }
                }
                Place::Size(line) => {
                    line.push(bytes[at]);
                    at += 1;
                    if line.ends_with(b"\n") {
                        self.0 = match size(line) {
                            Some(0) => Place::Trailer(Vec::new()),
                            Some(size) => Place::Chunk(size.saturating_add(2)),
                            None => Place::Endless,
                        };
                    }
                }
                Place::Trailer(line) => {
                    line.push(bytes[at]);
                    at += 1;
                    if line.as_slice() == b"\r\n" {
                        return self.ended(at);
                    }
                    if line.ends_with(b"\n") {
                        line.clear();
                    }
                }
                Place::Endless => return None,
            }
        }
        None
    }

    fn ended(&mut self, at: usize) -> Option<usize> {
        self.0 = Place::default();
        Some(at)
    }
}

enum Body {
    /// It was a 1xx: the answer itself is still to come.
    Interim,
    None,
    Of(Place),
}

fn body(head: &[u8]) -> Body {
    let head = String::from_utf8_lossy(head);
    let status = head.split(' ').nth(1).unwrap_or_default();
    if status.starts_with('1') {
        return Body::Interim;
    }
    if status == "204" || status == "304" {
        return Body::None;
    }
    let mut length = None;
    for (name, value) in head.lines().filter_map(|line| line.split_once(':')) {
        if name.eq_ignore_ascii_case("transfer-encoding") && value.trim().eq_ignore_ascii_case("chunked") {
            return Body::Of(Place::Size(Vec::new()));
        }
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().ok();
        }
    }
    match length {
        Some(0) => Body::None,
        Some(length) => Body::Of(Place::Length(length)),
        None => Body::Of(Place::Endless),
    }
}

/// A chunk's size, whatever extensions stand after it.
fn size(line: &[u8]) -> Option<u64> {
    let line = std::str::from_utf8(line).ok()?;
    u64::from_str_radix(line.split(';').next()?.trim(), 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LENGTH: &str = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";
    const CHUNKS: &str =
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n1;x=1\r\nd\r\n0\r\n\r\n";
    const NOTHING: &str = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n";

    /// The answers in `stream`, read in pieces of so many bytes.
    fn answers(stream: &str, piece: usize) -> Vec<String> {
        let (mut follow, mut all, mut one) = (Answers::default(), Vec::new(), String::new());
        for piece in stream.as_bytes().chunks(piece) {
            let mut rest = piece;
            while let Some(end) = follow.follow(rest) {
                one.push_str(std::str::from_utf8(&rest[..end]).unwrap());
                all.push(std::mem::take(&mut one));
                rest = &rest[end..];
            }
            one.push_str(std::str::from_utf8(rest).unwrap());
        }
        assert_eq!(one, "", "nothing is left over");
        all
    }

    #[test]
    fn answers_end_where_they_say_whatever_pieces_they_come_in() {
        let stream = [LENGTH, CHUNKS, NOTHING, LENGTH].concat();
        for piece in [1, 2, 7, 50, 1_000] {
            assert_eq!(answers(&stream, piece), [LENGTH, CHUNKS, NOTHING, LENGTH], "in pieces of {piece}");
        }
    }

    #[test]
    fn an_answer_without_a_length_goes_on_until_the_connection_ends() {
        let mut follow = Answers::default();
        assert_eq!(follow.follow(b"HTTP/1.1 200 OK\r\n\r\nand so on"), None);
        assert_eq!(follow.follow(LENGTH.as_bytes()), None);
    }
}
