//! The ten languages, and how a wish such as `de-AT` or `zh_TW.UTF-8` finds one of them.

use std::{fmt, str::FromStr};

/// A language that every text exists in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Lang {
    /// English, the language that the others are translated from and fall back to.
    #[default]
    En,
    /// Français.
    Fr,
    /// Deutsch.
    De,
    /// Italiano.
    It,
    /// Español.
    Es,
    /// Português.
    Pt,
    /// 日本語.
    Ja,
    /// 한국어.
    Ko,
    /// 简体中文.
    ZhHans,
    /// 繁體中文.
    ZhHant,
}

/// A tag that names none of the ten languages exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownLang;

impl fmt::Display for UnknownLang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a language that Licet speaks")
    }
}

impl std::error::Error for UnknownLang {}

impl Lang {
    /// All ten, in the order in which they are offered.
    pub const ALL: [Self; 10] = [
        Self::En,
        Self::Fr,
        Self::De,
        Self::It,
        Self::Es,
        Self::Pt,
        Self::Ja,
        Self::Ko,
        Self::ZhHans,
        Self::ZhHant,
    ];

    /// The BCP 47 tag, which is also the folder in `locales/`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::De => "de",
            Self::It => "it",
            Self::Es => "es",
            Self::Pt => "pt",
            Self::Ja => "ja",
            Self::Ko => "ko",
            Self::ZhHans => "zh-Hans",
            Self::ZhHant => "zh-Hant",
        }
    }

    /// The language for one wish, in BCP 47 or POSIX form; `None` when none of the ten will do.
    #[must_use]
    pub fn matching(wish: &str) -> Option<Self> {
        let mut parts = wish.trim().split(['-', '_', '.', '@']).map(str::to_ascii_lowercase);
        let language = parts.next()?;
        if language == "zh" || language == "yue" {
            // The script decides; without one, the places that write traditional characters.
            let rest: Vec<String> = parts.collect();
            let has = |p: &str| rest.iter().any(|r| r == p);
            let traditional = has("hant")
                || (!has("hans")
                    && (["tw", "hk", "mo"].iter().any(|p| has(p)) || (language == "yue" && !has("cn"))));
            return Some(if traditional { Self::ZhHant } else { Self::ZhHans });
        }
        Self::ALL.into_iter().find(|lang| lang.tag() == language)
    }

    /// The first of the wishes that one of the ten languages meets, else English.
    pub fn negotiate<S: AsRef<str>>(wishes: impl IntoIterator<Item = S>) -> Self {
        wishes.into_iter().find_map(|wish| Self::matching(wish.as_ref())).unwrap_or_default()
    }

    /// The language for an `Accept-Language` header (RFC 9110, 12.5.4).
    #[must_use]
    pub fn from_accept_language(header: &str) -> Self {
        let mut wishes: Vec<(f32, &str)> = header
            .split(',')
            .filter_map(|item| {
                let mut parts = item.split(';');
                let tag = parts.next()?.trim();
                let quality = parts
                    .find_map(|p| p.trim().strip_prefix("q=")?.trim().parse::<f32>().ok())
                    .unwrap_or(1.0);
                (quality > 0.0 && !tag.is_empty()).then_some((quality, tag))
            })
            .collect();
        // Stable: equal wishes keep the order that the reader wrote them in.
        wishes.sort_by(|a, b| b.0.total_cmp(&a.0));
        Self::negotiate(wishes.into_iter().map(|(_, tag)| tag))
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl FromStr for Lang {
    type Err = UnknownLang;

    fn from_str(tag: &str) -> Result<Self, UnknownLang> {
        Self::ALL.into_iter().find(|lang| lang.tag() == tag).ok_or(UnknownLang)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wish_finds_its_language() {
        for (wish, expected) in [
            ("en-GB", Some(Lang::En)),
            ("de_AT.UTF-8", Some(Lang::De)),
            ("PT-br", Some(Lang::Pt)),
            ("zh", Some(Lang::ZhHans)),
            ("zh-CN", Some(Lang::ZhHans)),
            ("zh_TW.UTF-8", Some(Lang::ZhHant)),
            ("zh-Hant-CN", Some(Lang::ZhHant)),
            ("zh-Hans-HK", Some(Lang::ZhHans)),
            ("yue-HK", Some(Lang::ZhHant)),
            ("ja@calendar=japanese", Some(Lang::Ja)),
            ("nl", None),
            ("C", None),
            ("", None),
        ] {
            assert_eq!(Lang::matching(wish), expected, "{wish}");
        }
    }

    #[test]
    fn the_first_wish_that_can_be_met_wins_else_english() {
        assert_eq!(Lang::negotiate(["nl-NL", "it", "fr"]), Lang::It);
        assert_eq!(Lang::negotiate(["nl"]), Lang::En);
    }

    #[test]
    fn accept_language_goes_by_quality() {
        assert_eq!(Lang::from_accept_language("fr;q=0.5, de-CH, en;q=0.7"), Lang::De);
        assert_eq!(Lang::from_accept_language("de;q=0, ko"), Lang::Ko);
        assert_eq!(Lang::from_accept_language("*"), Lang::En);
        assert_eq!(Lang::from_accept_language(""), Lang::En);
    }

    #[test]
    fn a_tag_reads_back() {
        for lang in Lang::ALL {
            assert_eq!(lang.tag().parse(), Ok(lang));
        }
    }
}
