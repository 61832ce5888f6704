//! Letters that are cited in typed words: “TSB Circular 68”, “第12/12号集体函”.

use super::rules::InEachLanguage;
use crate::language::Language;
use std::ops::Range;
use std::sync::LazyLock;

/// How a letter is called when it is cited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Called {
    /// A circular: numbered for the whole Bureau.
    Circular,
    /// A collective letter: numbered by group.
    Collective,
}

/// A letter that typed words cite.
#[derive(Clone, Debug)]
pub(super) struct Citation {
    /// Where it stands, in bytes.
    pub bytes: Range<usize>,
    /// Where the words are that say what it is called.
    pub name: Range<usize>,
    /// What it is called.
    pub called: Called,
    /// Its number.
    pub number: u32,
    /// What stands behind the stroke.
    pub group: Option<String>,
}

/// The group behind the stroke.
const GROUP: &str = r"(?:[\s\u{A0}]?/[\s\u{A0}]?(?P<group>\d{1,2}(?-u:\b)|TSAG|SG\d+RG-[A-Z]+))?";

fn pattern(language: Language) -> String {
    let gap = r"[\s\u{A0}]+";
    match language {
        Language::En => format!(
            r"(?:TSB{gap})?(?P<name>(?P<many>[Cc]ollective{gap}[Ll]etter)|[Cc]ircular){gap}(?:No\.{gap})?(?P<number>\d{{1,4}})\b{GROUP}"
        ),
        Language::Fr => format!(
            r"(?P<name>(?P<many>[Ll]ettre{gap}collective)|[Cc]irculaire)(?:{gap}TSB)?{gap}(?:N°{gap})?(?P<number>\d{{1,4}})\b{GROUP}"
        ),
        Language::Es => format!(
            r"(?P<name>(?P<many>[Cc]arta{gap}[Cc]olectiva)|[Cc]ircular)(?:{gap}TSB)?{gap}(?:N\.°{gap})?(?P<number>\d{{1,4}})\b{GROUP}"
        ),
        Language::Ru => format!(
            r"(?P<name>(?P<many>[Кк]оллективн\p{{L}}+{gap}письм\p{{L}}+)|[Цц]иркуляр\p{{L}}*)(?:{gap}БСЭ)?{gap}(?:№{gap})?(?P<number>\d{{1,4}})\b{GROUP}"
        ),
        Language::Zh => format!(r"第(?P<number>\d{{1,4}}){GROUP}号(?P<name>(?P<many>集体函)|通函)"),
        Language::Ar => format!(
            r"(?:ال)?رسالة{gap}(?P<name>(?P<many>الجماعية)|المعممة){gap}(?P<number>\d{{1,4}})\b{GROUP}"
        ),
    }
}

static PATTERNS: LazyLock<InEachLanguage> = LazyLock::new(|| InEachLanguage::of(pattern));

/// The letters that `words` cite, in order.
pub(super) fn citations(language: Language, words: &str) -> Vec<Citation> {
    if !words.contains(|c: char| c.is_ascii_digit()) {
        return Vec::new();
    }
    let regex = PATTERNS.in_language(language);
    regex
        .captures_iter(words)
        .take(super::passage::MOST)
        .filter_map(|found| {
            Some(Citation {
                bytes: found.get(0)?.range(),
                name: found.name("name")?.range(),
                called: match found.name("many") {
                    Some(_) => Called::Collective,
                    None => Called::Circular,
                },
                number: found.name("number")?.as_str().parse().ok()?,
                group: found.name("group").map(|group| group.as_str().to_owned()),
            })
        })
        .collect()
}

/// How a letter itself is called, by the wording of its series; nothing where that is neither.
pub(super) fn called(draft: &crate::draft::Draft) -> Option<Called> {
    let series = &draft.letter.reference.series;
    let words = crate::language::phrasebook::phrasebook(Language::En).say(
        &series.phrase.0,
        &[
            ("number", crate::language::phrasebook::Value::Words("1")),
            ("group", crate::language::phrasebook::Value::Words("1")),
            ("code", crate::language::phrasebook::Value::Words("SG1")),
        ],
    );
    citations(Language::En, &words)
        .first()
        .map(|found| found.called)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::Draft;
    use crate::letter::text::fact::Fact;

    #[test]
    fn what_the_program_prints_is_read_again() {
        let letter = crate::checks::tests_references::letter(Language::En);
        let draft = Draft::begin(letter);
        for language in Language::ALL {
            for (fact, called) in [
                ("circular 118", Called::Circular),
                ("group-letter 11/12", Called::Collective),
            ] {
                let words = crate::layout::fact(&draft, language, &Fact::parse(fact).unwrap());
                let found = citations(language, &words);
                assert_eq!(found.len(), 1, "{words}");
                assert_eq!(found[0].called, called, "{words}");
                let collective = called == Called::Collective;
                assert_eq!(found[0].number, if collective { 11 } else { 118 });
                assert_eq!(found[0].group.is_some(), collective, "{words}");
            }
        }
    }
}
