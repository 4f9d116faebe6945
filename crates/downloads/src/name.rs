//! A portal's file name made safe for every file system that Licet runs on.

use licet_license_file::FILE_EXTENSION;

/// Bytes that a name has at most: what is common to file systems (255), less what ` (2)` and the part's ending need.
const LONGEST: usize = 200;

/// What remains when nothing of a name can stay.
const NAMELESS: &str = "download";

/// Names that Windows keeps for devices, whatever their ending.
const DEVICES: &[&str] = &["con", "prn", "aux", "nul", "conin$", "conout$", "clock$"];

/// The name as it may stand in any folder: no separators, nothing that leads out of the folder, no characters that hide
/// or turn around what a name says, no device of Windows, not too long. Never empty.
#[must_use]
pub fn safe_file_name(name: &str) -> String {
    let visible: String = name
        .chars()
        .filter(|c| !deceives(*c))
        .map(|c| if matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|') { '_' } else { c })
        .collect();
    // A dot or space in front hides a file or goes unseen; at the end Windows drops it, and the name is another one.
    let trimmed = visible.trim_matches(|c: char| c == '.' || c.is_whitespace());
    let short = shorten(trimmed, LONGEST);
    let short = short.trim_end_matches(|c: char| c == '.' || c.is_whitespace());
    if short.is_empty() {
        return NAMELESS.to_owned();
    }
    if is_device(short) {
        return format!("_{short}");
    }
    short.to_owned()
}

/// The name under which a license file is saved, whatever the portal names it: `.slf` and no other ending, also none in
/// front of it that a file manager which hides known endings would show as the last one.
#[must_use]
pub fn license_file_name(name: &str) -> String {
    let safe = safe_file_name(name);
    let stem = match safe.rsplit_once('.') {
        Some((stem, ending)) if ending.eq_ignore_ascii_case(FILE_EXTENSION) => stem,
        _ => safe.as_str(),
    };
    let stem = stem.replace('.', "_");
    // With its ending it must be as short as any name, so that nothing cuts the ending off later.
    let stem = shorten(stem.trim_end(), LONGEST - 1 - FILE_EXTENSION.len());
    let stem = stem.trim_end();
    format!("{}.{FILE_EXTENSION}", if stem.is_empty() { NAMELESS } else { stem })
}

/// Control characters, and those that are invisible or change the direction of writing: `gpj.exe` must not read `exe.jpg`.
fn deceives(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{00ad}' | '\u{034f}' | '\u{061c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180e}'
            | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end().to_lowercase();
    let numbered = |device: &str| {
        stem.strip_prefix(device).is_some_and(|rest| {
            let mut chars = rest.chars();
            matches!((chars.next(), chars.next()), (Some('0'..='9' | '¹' | '²' | '³'), None))
        })
    };
    DEVICES.contains(&stem.as_str()) || numbered("com") || numbered("lpt")
}

/// Cuts the stem, so that the ending survives.
fn shorten(name: &str, longest: usize) -> String {
    if name.len() <= longest {
        return name.to_owned();
    }
    let (stem, ending) = split(name);
    let ending = if ending.len() > longest / 2 { "" } else { ending };
    let stem = if ending.is_empty() { name } else { stem };
    let mut cut = longest - ending.len();
    while !stem.is_char_boundary(cut) {
        cut -= 1;
    }
    format!("{}{ending}", &stem[..cut])
}

/// Stem and ending, the dot with the ending: `setup.tar.gz` → (`setup`, `.tar.gz`).
fn split(name: &str) -> (&str, &str) {
    let ending = match name.rfind('.') {
        Some(0) | None => return (name, ""),
        Some(dot) => dot,
    };
    let dot = name[..ending].rfind(".tar").filter(|tar| *tar > 0 && tar + 4 == ending).unwrap_or(ending);
    name.split_at(dot)
}

/// The `n`th name to try: the name itself, then `name (2).ext`, `name (3).ext`, …
pub(crate) fn numbered(name: &str, n: u32) -> String {
    if n <= 1 {
        return name.to_owned();
    }
    let (stem, ending) = split(name);
    format!("{stem} ({n}){ending}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_stay_within_their_folder_and_say_what_they_are() {
        for (given, expected) in [
            ("setup-11D.tar.gz", "setup-11D.tar.gz"),
            ("../../etc/passwd", "_.._etc_passwd"),
            ("..", "download"),
            ("", "download"),
            ("C:\\Windows\\x.exe", "C__Windows_x.exe"),
            (".bashrc", "bashrc"),
            ("name. . ", "name"),
            ("CON", "_CON"),
            ("aux.txt", "_aux.txt"),
            ("COM1.log", "_COM1.log"),
            ("lpt²", "_lpt²"),
            ("common.txt", "common.txt"),
            ("photo\u{202e}gpj.exe", "photogpj.exe"),
            ("a\u{0}b\nc\u{200b}d", "abcd"),
            ("ライセンス.slf", "ライセンス.slf"),
        ] {
            assert_eq!(safe_file_name(given), expected, "{given:?}");
        }
    }

    // S10: a hostile portal names a license file so that the system would run it.
    #[test]
    fn a_license_file_is_always_an_slf() {
        for (given, expected) in [
            ("B0000000001.slf", "B0000000001.slf"),
            ("B0000000001.SLF", "B0000000001.slf"),
            ("B0000000001", "B0000000001.slf"),
            ("invoice.bat", "invoice_bat.slf"),
            ("invoice.pdf.exe", "invoice_pdf_exe.slf"),
            ("invoice.exe.slf", "invoice_exe.slf"),
            ("x.slf.desktop", "x_slf_desktop.slf"),
            ("../../.config/autostart/x.desktop", "_____config_autostart_x_desktop.slf"),
            ("x.bat\u{0}.slf", "x_bat.slf"),
            ("x.bat:.slf", "x_bat_.slf"),
            ("x\u{202e}fls.bat", "xfls_bat.slf"),
            ("x.lnk .", "x_lnk.slf"),
            ("CON.slf", "_CON.slf"),
            (".slf", "slf.slf"),
            ("", "download.slf"),
        ] {
            assert_eq!(license_file_name(given), expected, "{given:?}");
        }
        assert!(license_file_name(&"長.".repeat(300)).len() <= LONGEST);
    }

    #[test]
    fn a_long_name_keeps_its_ending() {
        let safe = safe_file_name(&format!("{}.tar.gz", "長".repeat(300)));
        assert!(safe.len() <= LONGEST && safe.ends_with("長.tar.gz"), "{safe}");
    }

    #[test]
    fn a_taken_name_gets_a_number_before_its_ending() {
        assert_eq!(numbered("a.slf", 1), "a.slf");
        assert_eq!(numbered("a.slf", 2), "a (2).slf");
        assert_eq!(numbered("a.tar.gz", 3), "a (3).tar.gz");
        assert_eq!(numbered("noending", 2), "noending (2)");
    }

    proptest! {
        #[test]
        fn whatever_a_portal_says_the_name_is_safe(name in "\\PC{0,40}|.{0,300}|[./\\\\ ]{0,20}|(CON|nul|com1)[. ]{0,3}[a-z]{0,3}") {
            let safe = safe_file_name(&name);
            prop_assert!(!safe.is_empty() && safe.len() <= LONGEST + 1);
            prop_assert!(!safe.contains(['/', '\\', ':', '\0']) && safe != "." && safe != "..");
            prop_assert!(!safe.chars().any(deceives));
            prop_assert!(!safe.starts_with('.') && !safe.ends_with(['.', ' ']));
            prop_assert_eq!(safe_file_name(&safe), safe.clone(), "safe names stay");
            prop_assert_eq!(std::path::Path::new(&safe).components().count(), 1);
            let license = license_file_name(&name);
            prop_assert!(license.ends_with(".slf") && license.matches('.').count() == 1, "{license}");
            prop_assert_eq!(safe_file_name(&license), license.clone(), "it is a safe name");
        }
    }
}
