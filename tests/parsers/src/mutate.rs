//! Random changes to examples: what a fuzzer that sees no coverage can do. The same seed gives the same inputs.

/// Longest input that is made.
const LONGEST: usize = 64 * 1024;

/// What the parsers look for.
const WORDS: &[&[u8]] = &[
    b"B0000000001",
    b"Serial number",
    b"Host ID",
    b"sep=;",
    b";",
    b",",
    b"\t",
    b"|",
    b"\"",
    b"\r\n",
    b"\n",
    b"\0",
    b"\x1A",
    b"\xEF\xBB\xBF",
    b"\xFF\xFE",
    b"\x83V\x83\x8A\x83A\x83\x8B",
    "序號".as_bytes(),
    "\u{200E}".as_bytes(),
    b"1.23457E+12",
    b"--x\r\n",
    b"--x--",
    b"Content-Type: multipart/mixed; boundary=x\r\n\r\n",
    b"Content-Type: message/rfc822\r\n\r\n",
    b"Content-Type: text/html\r\n",
    b"Content-Transfer-Encoding: base64\r\n",
    b"=?utf-8?B?QjAwMDAwMDAwMDE=?=",
    b"=\r\n",
    b"=3D",
    b"<table><tr><td>",
    b"<!--",
    b"<script>",
    b"&#66;",
    b"&nbsp;",
    b"<row r=\"1048576\" hidden=\"1\">",
    b"<c r=\"XFD1\" t=\"s\"><v>0</v></c>",
    b"<mergeCell ref=\"A1:A1048576\"/>",
    b"</row>",
    b"<c t=\"inlineStr\"><is><t>",
    b"_x000A_",
    b"{",
    b"}",
    b"[",
    b"]",
    b"null",
    b"\\u0000",
    b"-1",
    b"9223372036854775808",
    b"1e999",
    b"PK\x01\x02",
    b"-----BEGIN LICENSE FILE-----\n",
];

/// A source of random numbers (SplitMix64).
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// Begins with a seed.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number.
    pub const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `bound`, 0 where that is 0.
    pub fn below(&mut self, bound: usize) -> usize {
        let bound = u64::try_from(bound.max(1)).unwrap_or(u64::MAX);
        usize::try_from(self.next() % bound).unwrap_or(0)
    }
}

/// An input made from one of the examples, or from two of them.
#[must_use]
pub fn mutated(examples: &[Vec<u8>], random: &mut Random) -> Vec<u8> {
    let mut bytes = examples.get(random.below(examples.len())).cloned().unwrap_or_default();
    for _ in 0..=random.below(6) {
        change(&mut bytes, examples, random);
    }
    bytes.truncate(LONGEST);
    bytes
}

fn change(bytes: &mut Vec<u8>, examples: &[Vec<u8>], random: &mut Random) {
    let at = random.below(bytes.len() + 1);
    let to = (at + 1 + random.below(32)).min(bytes.len());
    match random.below(7) {
        0 => {
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= 1 << random.below(8);
            }
        }
        1 => {
            if let Some(byte) = bytes.get_mut(at) {
                *byte = random.next().to_le_bytes()[0];
            }
        }
        2 => drop(bytes.drain(at.min(to)..to)),
        3 => {
            let piece = bytes[at.min(to)..to].to_vec();
            let times = 1 + random.below(64);
            insert(bytes, at, &piece.repeat(times));
        }
        4 | 5 => insert(bytes, at, WORDS[random.below(WORDS.len())]),
        _ => {
            let other = examples.get(random.below(examples.len())).cloned().unwrap_or_default();
            let from = random.below(other.len() + 1);
            bytes.truncate(at);
            bytes.extend_from_slice(&other[from..]);
        }
    }
}

fn insert(bytes: &mut Vec<u8>, at: usize, piece: &[u8]) {
    drop(bytes.splice(at..at, piece.iter().copied()));
}

/// The examples of a target: those of its folder, and for files also the fixtures of the reader that are of its kind.
///
/// # Panics
/// When they can't be read.
#[must_use]
pub fn examples(target: &str) -> Vec<Vec<u8>> {
    let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let fixtures = here.join("../../crates/exchange/tests/fixtures");
    let endings: &[&str] = match target {
        "csv" => &["csv"],
        "xlsx" => &["xlsx"],
        "mail" => &["eml"],
        "text" | "paste" => &["txt", "csv"],
        _ => &[],
    };
    let mut paths: Vec<_> = [(here.join("corpus").join(target), None), (fixtures, Some(endings))]
        .into_iter()
        .filter_map(|(folder, endings)| Some((std::fs::read_dir(folder).ok()?, endings)))
        .flat_map(|(entries, endings)| {
            entries.filter_map(Result::ok).map(|entry| entry.path()).filter(move |path| {
                let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
                endings.is_none_or(|endings| endings.contains(&ending))
            })
        })
        .collect();
    paths.sort();
    paths.iter().map(|path| std::fs::read(path).expect("an example")).collect()
}
