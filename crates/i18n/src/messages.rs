//! The texts in memory, and formatting one of them.

use std::{borrow::Cow, collections::BTreeMap, sync::LazyLock};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};

use crate::{Lang, isolated};

include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// The values of a message's variables: text and numbers. Dates come formatted, as text.
#[derive(Debug, Default, Clone)]
pub struct Args<'a>(BTreeMap<Cow<'a, str>, FluentValue<'a>>);

impl<'a> Args<'a> {
    /// No values.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a value: `Args::new().with("name", name).with("days", 30)`.
    #[must_use]
    pub fn with(mut self, variable: impl Into<Cow<'a, str>>, value: impl Into<FluentValue<'a>>) -> Self {
        self.0.insert(variable.into(), value.into());
        self
    }
}

impl<'a, K, V> FromIterator<(K, V)> for Args<'a>
where
    K: Into<Cow<'a, str>>,
    V: Into<FluentValue<'a>>,
{
    fn from_iter<I: IntoIterator<Item = (K, V)>>(iter: I) -> Self {
        Self(iter.into_iter().map(|(k, v)| (k.into(), v.into())).collect())
    }
}

/// Every text of every language, ready to format from any thread.
pub struct Messages {
    bundles: Vec<(Lang, FluentBundle<FluentResource>)>,
}

impl std::fmt::Debug for Messages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Messages").finish_non_exhaustive()
    }
}

static EMBEDDED: LazyLock<Messages> = LazyLock::new(|| Messages::from_sources(FILES));

impl Messages {
    /// The texts that were in `locales/` when the program was built.
    #[must_use]
    pub fn embedded() -> &'static Self {
        &EMBEDDED
    }

    /// Texts from (folder, file text) pairs. Folders that are no language of ours and entries that
    /// don't parse are left out: the tests make sure that there are none.
    #[must_use]
    pub fn from_sources(sources: &[(&str, &str)]) -> Self {
        let bundles = Lang::ALL
            .into_iter()
            .filter_map(|lang| {
                let mut bundle = FluentBundle::new_concurrent(vec![lang.tag().parse().ok()?]);
                // Fluent would isolate every value, and plain-text mail and toasts show the marks as
                // boxes in old fonts. Values that need it are isolated below.
                bundle.set_use_isolating(false);
                // Fails only for a function that is there already.
                let _ = bundle.add_builtins();
                for (_, text) in sources.iter().filter(|(folder, _)| *folder == lang.tag()) {
                    let resource = match FluentResource::try_new((*text).to_owned()) {
                        Ok(resource) | Err((resource, _)) => resource,
                    };
                    let _ = bundle.add_resource(resource);
                }
                Some((lang, bundle))
            })
            .collect();
        Self { bundles }
    }

    /// The message `id` (or `id.attribute`) in `lang`, in English where `lang` has none, and the
    /// id itself where there is no such text: something is shown and the gap is plain to see.
    #[must_use]
    pub fn format(&self, lang: Lang, id: &str, args: &Args<'_>) -> String {
        self.try_format(lang, id, args).unwrap_or_else(|| id.to_owned())
    }

    /// Like [`Messages::format`], but `None` where not even English has the text.
    #[must_use]
    pub fn try_format(&self, lang: Lang, id: &str, args: &Args<'_>) -> Option<String> {
        let (name, attribute) = match id.split_once('.') {
            Some((name, attribute)) => (name, Some(attribute)),
            None => (id, None),
        };
        let mut values = FluentArgs::with_capacity(args.0.len());
        for (variable, value) in &args.0 {
            let value = match value {
                FluentValue::String(text) => FluentValue::String(match isolated(text) {
                    Cow::Borrowed(_) => text.clone(),
                    Cow::Owned(isolated) => isolated.into(),
                }),
                other => other.clone(),
            };
            values.set(variable.as_ref(), value);
        }
        [lang, Lang::En].into_iter().find_map(|wanted| {
            let (_, bundle) = self.bundles.iter().find(|(l, _)| *l == wanted)?;
            let message = bundle.get_message(name)?;
            let pattern = match attribute {
                Some(attribute) => message.get_attribute(attribute)?.value(),
                None => message.value()?,
            };
            // A missing value shows as {$name}.
            let mut errors = Vec::new();
            Some(bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages() -> Messages {
        Messages::from_sources(&[
            (
                "en",
                "greeting = Hello { $name }\nfield = Field\n    .hint = A hint\nonly-english = Only here\n\
                 days = { $days ->\n    [one] One day\n   *[other] { $days } days\n}\n",
            ),
            (
                "de",
                "greeting = Guten Tag { $name }\ndays = { $days ->\n    [one] Ein Tag\n   *[other] { $days } Tage\n}\n",
            ),
            ("zh-Hant", "greeting = 你好 { $name }\ndays = { $days ->\n   *[other] { $days } 天\n}\n"),
        ])
    }

    #[test]
    fn a_message_comes_in_the_language_asked_for() {
        let m = messages();
        let args = Args::new().with("name", "Mary").with("days", 1);
        assert_eq!(m.format(Lang::De, "greeting", &args), "Guten Tag Mary");
        assert_eq!(m.format(Lang::ZhHant, "greeting", &args), "你好 Mary");
        assert_eq!(m.format(Lang::De, "days", &args), "Ein Tag");
        assert_eq!(m.format(Lang::De, "days", &Args::new().with("days", 30)), "30 Tage");
        assert_eq!(m.format(Lang::ZhHant, "days", &args), "1 天");
    }

    #[test]
    fn what_is_not_translated_falls_back_to_english_and_then_to_the_id() {
        let m = messages();
        assert_eq!(m.format(Lang::Ja, "only-english", &Args::new()), "Only here");
        assert_eq!(m.format(Lang::De, "field.hint", &Args::new()), "A hint");
        assert_eq!(m.format(Lang::De, "no-such-text", &Args::new()), "no-such-text");
        assert_eq!(m.try_format(Lang::De, "field.none", &Args::new()), None);
    }

    // D16: a product with U+202E turned the rest of the text round.
    #[test]
    fn a_value_does_not_turn_the_text_around_it() {
        let m = messages();
        let say = |name: &str| m.format(Lang::En, "greeting", &Args::new().with("name", name.to_owned()));
        assert_eq!(say("Shield \u{202e}12"), "Hello \u{2068}Shield 12\u{2069}");
        assert_eq!(say("שלום"), "Hello \u{2068}שלום\u{2069}");
        assert_eq!(say("O'Brien & <Söhne> 名 😀"), "Hello O'Brien & <Söhne> 名 😀");
    }

    #[test]
    fn formatting_is_possible_from_every_thread() {
        fn shared<T: Send + Sync>(_: &T) {}
        shared(Messages::embedded());
    }
}
