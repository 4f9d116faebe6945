//! Files that are made to be heavy, each as large as a file may be: read or refused within [`SECONDS`] and [`MEGABYTES`]
//! (S9). They are measured in processes of their own by `cargo xtask fuzz parsers`, on a release build.

use crate::targets::workbook;
use licet_exchange::limits::MAX_FILE_BYTES;

/// Longest time that a file takes.
pub const SECONDS: u64 = 5;
/// Most memory that a process takes that reads one.
pub const MEGABYTES: u64 = 200;

/// A heavy file: its name, and what it holds.
pub type Heavy = (&'static str, fn() -> Vec<u8>);

/// The heavy files.
pub const HEAVY: &[Heavy] = &[
    ("one-line.txt", || vec![b'x'; MAX_FILE_BYTES]),
    ("almost-serials.txt", || repeated(b"", b"BOOOOOOOOO1 A0000000OIl ", b"")),
    ("serials.txt", || repeated(b"", b"B0000000001\n", b"")),
    ("windows-1252.txt", || repeated(b"", b"\x80\x80\x80\x80 \xE9t\xE9\n", b"")),
    ("shift-jis.txt", || repeated(b"", b"\x83V\x83\x8A\x83A\x83\x8B\x94\xD4\x8D\x86\x81F", b"")),
    ("utf-16.txt", || repeated(b"\xFF\xFE", b"B\0\x42\x30", b"")),
    ("commas.csv", || repeated(b"Serial number", b",", b"\n")),
    ("quoted-commas.csv", || repeated(b"Serial number", b",\"\n\"", b"\n")),
    ("open-quote.csv", || repeated(b"Serial number,Host\n\"", b"B0000000001,x\n", b"")),
    ("lines.csv", || repeated(b"Serial number,Host\n", b"x,y\n", b"")),
    ("blank-lines.csv", || repeated(b"Serial number,Host\n", b";\n", b"B0000000001;x\n")),
    ("one-cell.csv", || repeated(b"Serial number,Host\n\"", b"x", b"\"")),
    ("deep.html", || repeated(b"", b"<div>", b"B0000000001")),
    ("attributes.html", || repeated(b"<a ", b"b=1 c ", b">B0000000001")),
    ("entities.html", || repeated(b"", b"&#66;&nbsp;", b"")),
    ("comment.html", || repeated(b"<!--", b"-- ", b"")),
    ("unclosed.html", || repeated(b"", b"<", b"")),
    ("parts.eml", || {
        repeated(b"Subject: x\nContent-Type: multipart/mixed; boundary=x\n\n", b"--x\n\n\n", b"")
    }),
    ("headers.eml", || repeated(b"", b"a:\n", b"")),
    ("nested.eml", || repeated(b"", b"Content-Type: message/rfc822\n\n", b"")),
    ("multiparts.eml", || repeated(b"", b"Content-Type: multipart/mixed; boundary=x\n\n--x\n", b"")),
    ("base64.eml", || {
        repeated(b"Subject: x\nContent-Transfer-Encoding: base64\n\n", b"QjAwMDAwMDAwMDEK\n", b"")
    }),
    ("quoted.eml", || {
        repeated(b"Subject: x\nContent-Transfer-Encoding: quoted-printable\n\n", b"=42=\n", b"")
    }),
    ("html.eml", || repeated(b"Subject: x\nContent-Type: text/html\n\n", b"<td>\xE9B0000000001", b"")),
    ("subject.eml", || repeated(b"Subject: ", b"=?utf-8?Q?B?= ", b"\n\nx")),
    ("bomb.xlsx", || workbook(&unpacked(b"<worksheet><sheetData><row><c><v>", b" ", b"</v></c></row>"))),
    ("rows.xlsx", || workbook(&unpacked(b"<sheetData>", b"<row><c t=\"str\"><v>x</v></c></row>", b""))),
    ("blank-rows.xlsx", || workbook(&unpacked(b"<sheetData>", b"<row><c s=\"1\"/></row>", b""))),
    ("cells.xlsx", || workbook(&unpacked(b"<sheetData><row>", b"<c s=\"1\"/>", b""))),
    ("nested.xlsx", || workbook(&unpacked(b"", b"<a>", b""))),
    ("attributes.xlsx", || workbook(&unpacked(b"<row ", b"a=\"\" ", b"/>"))),
    ("merged.xlsx", || workbook(&unpacked(b"", b"<mergeCell ref=\"A1:A1048576\"/>", b""))),
    ("entries.xlsx", || {
        repeated(
            b"PK\x03\x04",
            b"PK\x01\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
            b"",
        )
    }),
];

/// As many times `piece` as fill a file.
fn repeated(start: &[u8], piece: &[u8], end: &[u8]) -> Vec<u8> {
    let times = (MAX_FILE_BYTES - start.len() - end.len()) / piece.len();
    [start, &piece.repeat(times), end].concat()
}

/// XML that unpacks to more than is read, and packs to little.
fn unpacked(start: &[u8], piece: &[u8], end: &[u8]) -> Vec<u8> {
    const UNPACKED: usize = 300 * 1024 * 1024;
    [start, &piece.repeat(UNPACKED / piece.len()), end].concat()
}
