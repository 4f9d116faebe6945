//! Which encoding a text is in: by its mark, by its zero bytes (UTF-16), else by a detector (`chardetng`, the one of
//! Firefox); or as a person chose.

use crate::error::FileError;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    BIG5, EUC_JP, EUC_KR, Encoding, GB18030, GBK, SHIFT_JIS, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252,
};
use std::borrow::Cow;

/// Names of the encodings that can be chosen, the likeliest first.
pub const ENCODINGS: &[&str] = &[
    "UTF-8",
    "windows-1252",
    "Shift_JIS",
    "EUC-JP",
    "GBK",
    "gb18030",
    "Big5",
    "EUC-KR",
    "UTF-16LE",
    "UTF-16BE",
    "windows-1250",
    "windows-1251",
    "ISO-8859-2",
    "ISO-8859-15",
    "macintosh",
];

/// Encodings that are tried where the detected one makes no sense of a text; short texts are hard to tell apart.
const OTHERS: [&Encoding; 7] = [SHIFT_JIS, BIG5, GBK, EUC_KR, EUC_JP, GB18030, WINDOWS_1252];
/// How much of a text the detector looks at.
const LOOKED_AT: usize = 256 * 1024;

/// Returns the text and the name of its encoding. `worth` says how much sense a text makes; where the detected encoding
/// makes none, another one that does is taken.
///
/// # Errors
/// [`FileError::Damaged`] when it is no text, or there is no encoding of the chosen name.
pub(crate) fn decode_best(
    content: &[u8],
    chosen: Option<&str>,
    worth: impl Fn(&str) -> usize,
) -> Result<(String, &'static str), FileError> {
    if let Some(name) = chosen {
        let encoding = named(name).ok_or_else(|| FileError::Damaged("no such encoding".to_owned()))?;
        return Ok((decode(content, encoding).0, encoding.name()));
    }
    let encoding = detect(content)?;
    let (text, _) = decode(content, encoding);
    if encoding == UTF_8 || encoding == UTF_16LE || encoding == UTF_16BE || worth(&text) > 0 {
        return Ok((text, encoding.name()));
    }
    let start = whole_lines(content);
    for other in OTHERS {
        let (sample, wrong) = decode(start, other);
        if !wrong && worth(&sample) > 0 {
            return Ok((decode(content, other).0, other.name()));
        }
    }
    Ok((text, encoding.name()))
}

/// The encoding of this name, of those that can be chosen.
pub(crate) fn named(name: &str) -> Option<&'static Encoding> {
    ENCODINGS.iter().find(|known| **known == name).and_then(|known| Encoding::for_label(known.as_bytes()))
}

/// As many whole lines as the detector looks at.
fn whole_lines(content: &[u8]) -> &[u8] {
    if content.len() <= LOOKED_AT {
        return content;
    }
    let start = &content[..LOOKED_AT];
    let end = memchr::memrchr(b'\n', start).map_or(LOOKED_AT, |at| at + 1);
    &start[..end]
}

/// The text in an encoding, without its mark, and whether some of it was malformed.
pub(crate) fn decode(content: &[u8], encoding: &'static Encoding) -> (String, bool) {
    let (text, wrong) = encoding.decode_with_bom_removal(content);
    (Cow::into_owned(text), wrong)
}

/// Decodes text that says which charset it is in, as parts of mails do: the detector is asked where that is unknown or wrong.
pub(crate) fn decode_labelled(content: &[u8], label: Option<&str>) -> String {
    let labelled = label.map(str::trim).and_then(|label| Encoding::for_label(label.as_bytes()));
    if let Some(encoding) = labelled {
        let (text, wrong) = decode(content, encoding);
        // US-ASCII and Latin-1 are read as Windows-1252, in which nothing is malformed: both are often said untruly.
        let says_ascii = label.is_some_and(|label| label.trim().to_ascii_lowercase().ends_with("ascii"));
        let untrue = encoding == WINDOWS_1252
            && !content.is_ascii()
            && (says_ascii || std::str::from_utf8(content).is_ok());
        if !wrong && !untrue {
            return text;
        }
    }
    let detected = detect(content).unwrap_or(UTF_8);
    decode(content, detected).0
}

/// The likeliest encoding.
///
/// # Errors
/// [`FileError::Damaged`] when there are zero bytes in it that UTF-16 doesn't explain: it is no text.
pub(crate) fn detect(content: &[u8]) -> Result<&'static Encoding, FileError> {
    if let Some((encoding, _)) = Encoding::for_bom(content) {
        return Ok(encoding);
    }
    let start = &content[..content.len().min(LOOKED_AT)];
    if start.contains(&0) {
        return utf_16(start).ok_or_else(|| FileError::Damaged("it is no text".to_owned()));
    }
    // ISO-2022-JP consists of ASCII characters.
    if !start.contains(&0x1B) && is_mostly_utf_8(content) {
        return Ok(UTF_8);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(start, start.len() == content.len());
    Ok(detector.guess(None, Utf8Detection::Allow))
}

/// UTF-16 without a mark: Latin letters and line ends leave every other byte zero.
fn utf_16(start: &[u8]) -> Option<&'static Encoding> {
    let zeros = |from: usize| start.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let units = start.len() / 2;
    if odd > even * 8 && odd * 20 > units {
        Some(UTF_16LE)
    } else if even > odd * 8 && even * 20 > units {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// Whether it is UTF-8, perhaps with a few bytes that went wrong on the way.
fn is_mostly_utf_8(content: &[u8]) -> bool {
    let (mut good, mut bad) = (0_usize, 0_usize);
    for chunk in content.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    bad == 0 || good > bad * 20
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    // I7, I8, I9: text of each kind of system, with and without a mark.
    #[rstest]
    #[case::utf_8("Numéro de série;Hôte", UTF_8, "UTF-8")]
    #[case::windows_1252(
        "Serial number,Contact\r\nB0000000001,Pat O\u{2019}Neil\r\n",
        WINDOWS_1252,
        "windows-1252"
    )]
    #[case::german(
        "Seriennummer;Straße\r\nB0000000001;Königsallee 5, Düsseldorf\r\n",
        WINDOWS_1252,
        "windows-1252"
    )]
    #[case::shift_jis("シリアル番号,ホストID,担当者\r\nB0000000001,H1,山田太郎\r\n", SHIFT_JIS, "Shift_JIS")]
    #[case::euc_jp("シリアル番号,ホストID,担当者\r\nB0000000001,H1,山田太郎\r\n", EUC_JP, "EUC-JP")]
    #[case::big5("產品序號：B0000000001，請妥善保管您的授權證書。", BIG5, "Big5")]
    #[case::gbk("产品序列号：B0000000001，请妥善保管您的授权证书。", GBK, "GBK")]
    #[case::euc_kr("일련번호,호스트\r\nB0000000001,서버 하나\r\n", EUC_KR, "EUC-KR")]
    fn an_encoding_is_detected(#[case] text: &str, #[case] encoding: &'static Encoding, #[case] name: &str) {
        let (bytes, _, unmappable) = encoding.encode(text);
        assert!(!unmappable);
        let worth = |text: &str| licet_domain::serial::all_in(text).len();
        assert_eq!(decode_best(&bytes, None, worth).unwrap(), (text.to_owned(), name));
    }

    #[rstest]
    #[case::little(u16::to_le_bytes, "UTF-16LE")]
    #[case::big(u16::to_be_bytes, "UTF-16BE")]
    fn utf_16_is_read_with_and_without_its_mark(#[case] bytes: fn(u16) -> [u8; 2], #[case] name: &str) {
        for text in ["Serial number\tHost\r\nB0000000001\tH1\r\n", "シリアル番号\r\nB0000000001\r\n"] {
            for mark in ["", "\u{FEFF}"] {
                let content: Vec<u8> = format!("{mark}{text}").encode_utf16().flat_map(bytes).collect();
                assert_eq!(decode_best(&content, None, |_| 0).unwrap(), (text.to_owned(), name));
            }
        }
    }

    #[test]
    fn a_stray_byte_does_not_make_utf_8_another_encoding() {
        let mut bytes = "Straße, Königsallee, Düsseldorf, ".repeat(20).into_bytes();
        bytes.push(0xFF);
        assert_eq!(detect(&bytes).unwrap(), UTF_8);
    }

    #[test]
    fn zero_bytes_that_are_no_utf_16_are_no_text() {
        assert!(matches!(detect(b"\0\0\0\0B0000000001\0\0\x01\x02"), Err(FileError::Damaged(_))));
    }

    #[test]
    fn every_encoding_that_can_be_chosen_is_known() {
        for name in ENCODINGS {
            assert_eq!(named(name).map(Encoding::name), Some(*name));
        }
        assert_eq!(named("utf-7"), None);
    }
}
