//! The units of a translation: what a translator has before him, text by text, in the order in which the
//! letter prints them, and how much of it is still to be done.
//!
//! Texts that say the same need one translator once: the rendition of one serves the others.

use super::Draft;
use super::edit::Edit;
use crate::language::Language;
use crate::letter::text::{Run, TextId, Wording};
use crate::translation::{Rendition, Standing, State, Translation, standing};
use std::collections::HashMap;

/// A text that is to be printed in another language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// The text.
    pub text: TextId,
    /// What it says in the letter's own language; standard wording as it stands in the phrasebook.
    pub source: Vec<Run>,
    /// Whether it needs a translator.
    pub need: Need,
    /// How its rendition stands.
    pub standing: Standing,
    /// How many words the source has, facts not counted.
    pub words: usize,
}

/// Whether a text needs a translator, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// No: the other language has its own standard wording.
    Standard,
    /// No: facts, numbers or an address alone, or nothing at all.
    Nothing,
    /// Not again: it says the same as this text, which comes before it.
    Repeated(TextId),
    /// Yes.
    New,
}

/// How far a translation is: texts by state, and the words of the source that are left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Texts without a rendition.
    pub missing: usize,
    /// Texts whose source has changed since.
    pub stale: usize,
    /// Renditions from the memory that nobody has touched.
    pub from_memory: usize,
    /// Renditions that are written and not looked at by a second person.
    pub draft: usize,
    /// Renditions that were looked at.
    pub reviewed: usize,
    /// Renditions that are released.
    pub approved: usize,
    /// Words of all texts that need a rendition.
    pub words: usize,
    /// Words left that nobody has put into the other language.
    pub left_new: usize,
    /// Words left of texts that have changed.
    pub left_changed: usize,
    /// Words left that an earlier text has, too.
    pub left_repeated: usize,
    /// Words of standard wording: nobody has to write them.
    pub standard: usize,
}

impl Progress {
    /// How far the translation of these units is.
    pub fn of(units: &[Unit]) -> Progress {
        let mut progress = Progress::default();
        for unit in units {
            if unit.need == Need::Standard {
                progress.standard += unit.words;
            }
            let texts = match unit.standing {
                Standing::NotNeeded => continue,
                Standing::Missing => &mut progress.missing,
                Standing::Stale => &mut progress.stale,
                Standing::Current(State::FromMemory) => &mut progress.from_memory,
                Standing::Current(State::Draft) => &mut progress.draft,
                Standing::Current(State::Reviewed) => &mut progress.reviewed,
                Standing::Current(State::Approved) => &mut progress.approved,
            };
            *texts += 1;
            progress.words += unit.words;
            match (unit.standing, unit.need) {
                (Standing::Stale, _) => progress.left_changed += unit.words,
                (Standing::Missing, Need::Repeated(_)) => progress.left_repeated += unit.words,
                (Standing::Missing, _) => progress.left_new += unit.words,
                _ => {}
            }
        }
        progress
    }

    /// How many texts need a rendition.
    pub fn texts(&self) -> usize {
        self.missing + self.stale + self.from_memory + self.draft + self.reviewed + self.approved
    }

    /// How many words are left.
    pub fn left(&self) -> usize {
        self.left_new + self.left_changed + self.left_repeated
    }
}

/// The units of a translation of `draft` into `language`, in the order in which the letter prints them;
/// texts that are empty or not printed are none. There are none in the letter's own language.
pub fn units(draft: &Draft, language: Language) -> Vec<Unit> {
    let own = draft.letter.language;
    if language == own {
        return Vec::new();
    }
    let translation = draft.translations.get(&language);
    let mut first: HashMap<Vec<Run>, TextId> = HashMap::new();
    let mut units = Vec::new();
    for text in draft.letter.printed().texts() {
        if text.is_empty() {
            continue;
        }
        let standing = standing(&text, translation);
        let source = draft.runs(&text, own).unwrap_or_default();
        let need = match (&text.wording, standing) {
            (Wording::Standard(_), _) => Need::Standard,
            (_, Standing::NotNeeded) => Need::Nothing,
            _ => match first.get(&source) {
                Some(earlier) => Need::Repeated(*earlier),
                None => {
                    first.insert(source.clone(), text.id);
                    Need::New
                }
            },
        };
        units.push(Unit {
            text: text.id,
            words: words(&source),
            source,
            need,
            standing,
        });
    }
    units
}

/// How many words runs have: Chinese characters one by one, as every program counts them, else what stands
/// between spaces and has a letter or a digit. Facts are no words.
pub fn words(runs: &[Run]) -> usize {
    let mut count = 0;
    let mut in_word = false;
    for run in runs {
        let Run::Words { text, .. } = run else {
            in_word = false;
            continue;
        };
        for character in text.chars() {
            if is_chinese(character) {
                count += 1;
                in_word = false;
            } else if character.is_whitespace() || is_chinese_sign(character) {
                in_word = false;
            } else if character.is_alphanumeric() && !in_word {
                count += 1;
                in_word = true;
            }
        }
    }
    count
}

fn is_chinese(character: char) -> bool {
    matches!(character,
        '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3FFFD}')
}

fn is_chinese_sign(character: char) -> bool {
    matches!(character, '\u{3000}'..='\u{303F}' | '\u{FF00}'..='\u{FF0F}' | '\u{FF1A}'..='\u{FF1F}')
}

/// The edit that gives a text of `units` a rendition, or takes it away, and with it the texts that say the
/// same and had none, or the same one: what is written once serves everywhere.
pub fn rendered(
    units: &[Unit],
    translation: Option<&Translation>,
    language: Language,
    text: TextId,
    rendition: Option<Rendition>,
) -> Edit {
    let before = translation.and_then(|translation| translation.get(&text));
    let same = others(units, text).filter(|unit| {
        let there = translation.and_then(|translation| translation.get(&unit.text));
        match (there, before) {
            (None, _) => true,
            (Some(there), Some(before)) => there.words == before.words,
            (Some(_), None) => false,
        }
    });
    let same: Vec<TextId> = same.map(|unit| unit.text).collect();
    if same.is_empty() {
        return Edit::Rendition(language, text, rendition);
    }
    let all = std::iter::once(text).chain(same);
    Edit::Renditions(language, all.map(|id| (id, rendition.clone())).collect())
}

/// The renditions that `translation` holds already for texts that have none: those of texts that say the
/// same. Nothing if there are none.
pub fn repeated(
    units: &[Unit],
    translation: Option<&Translation>,
    language: Language,
) -> Option<Edit> {
    let translation = translation?;
    let mut known: HashMap<TextId, &Rendition> = HashMap::new();
    for unit in units {
        if let (Standing::Current(_), Some(head)) = (unit.standing, head(unit))
            && let Some(rendition) = translation.get(&unit.text)
        {
            known.entry(head).or_insert(rendition);
        }
    }
    let missing = |unit: &&Unit| unit.standing == Standing::Missing;
    let found: Vec<_> = (units.iter().filter(missing))
        .filter_map(|unit| {
            let known = *known.get(&head(unit)?)?;
            Some((unit.text, Some(known.clone())))
        })
        .collect();
    (!found.is_empty()).then_some(Edit::Renditions(language, found))
}

/// The other units that say the same as the one of `text`.
fn others(units: &[Unit], text: TextId) -> impl Iterator<Item = &Unit> {
    let head = units.iter().find(|unit| unit.text == text).and_then(head);
    units
        .iter()
        .filter(move |unit| unit.text != text && head.is_some() && self::head(unit) == head)
}

/// The first text that says what a unit says; of what needs no translator there is none.
fn head(unit: &Unit) -> Option<TextId> {
    match unit.need {
        Need::Repeated(earlier) => Some(earlier),
        Need::New => Some(unit.text),
        Need::Standard | Need::Nothing => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::editing::Editing;
    use crate::letter::Letter;
    use crate::letter::text::{Markup, markup};
    use std::collections::BTreeMap;
    use std::time::Duration;

    /// Five texts, of which the fourth says the same as the second and the fifth is a fact alone.
    fn draft() -> Draft {
        let letter = r#"#![enable(implicit_some)](
            language: en,
            reference: (series: (phrase: "reference-circular", code: "CIR")),
            salutation: Standard(id: 1, phrases: ["salutation"]),
            body: [
                Paragraph(Own(id: 2, words: "Coffee is served at 10 on {date 2023-09-19}.")),
                If([Virtual], [Paragraph(Own(id: 7, words: "Never printed."))]),
                Paragraph(Own(id: 3, words: "The **new** one.")),
                Paragraph(Own(id: 4, words: "Coffee is served at 10 on {date 2023-09-19}.")),
                Paragraph(Own(id: 5, words: "{letter-date}")),
                Paragraph(Own(id: 6, words: "")),
            ],
        )"#;
        let letter: Letter = ron::from_str(letter).unwrap();
        Draft::new(letter, BTreeMap::new()).unwrap()
    }

    fn rendition(words: &str, state: State) -> Rendition {
        Rendition {
            words: Markup(markup::parse(words).unwrap()),
            made_from: Markup(
                markup::parse("Coffee is served at 10 on {date 2023-09-19}.").unwrap(),
            ),
            state,
            by: None,
            at: None,
        }
    }

    #[test]
    fn units_stand_in_the_order_of_print_and_say_what_they_need() {
        let units = units(&draft(), Language::Zh);
        let seen: Vec<_> = units
            .iter()
            .map(|u| (u.text.0, u.need, u.standing, u.words))
            .collect();
        let two = TextId(2);
        assert_eq!(
            seen,
            [
                (1, Need::Standard, Standing::NotNeeded, 2),
                (2, Need::New, Standing::Missing, 6),
                (3, Need::New, Standing::Missing, 3),
                (4, Need::Repeated(two), Standing::Missing, 6),
                (5, Need::Nothing, Standing::NotNeeded, 0),
            ]
        );
        let progress = Progress::of(&units);
        assert_eq!((progress.texts(), progress.missing), (3, 3));
        assert_eq!(
            (
                progress.left_new,
                progress.left_repeated,
                progress.left_changed
            ),
            (9, 6, 0)
        );
        assert_eq!((progress.standard, progress.words), (2, 15));
        assert!(super::units(&draft(), Language::En).is_empty());
    }

    #[test]
    fn words_are_counted_as_each_language_does() {
        for (markup, count) in [
            ("", 0),
            ("A well-known fact – indeed.", 4),
            ("Que se passe-t-il ?", 3),
            ("ITU-T第12研究组（2023年）", 8),
            ("{letter-date}", 0),
            ("on {letter-date}, and **b**old", 3),
            ("مكتب تقييس الاتصالات", 3),
        ] {
            let runs = markup::parse(markup).unwrap();
            assert_eq!(words(&runs), count, "{markup}");
        }
    }

    #[test]
    fn what_is_written_once_serves_the_same_texts_and_is_one_step() {
        let mut editing = Editing::new(draft(), true);
        let now = Duration::ZERO;
        let put = |editing: &Editing, text, words: &str| {
            let draft = editing.draft();
            let language = Language::Zh;
            let new = Some(rendition(words, State::Draft));
            let translation = draft.translations.get(&language);
            rendered(
                &units(draft, language),
                translation,
                language,
                TextId(text),
                new,
            )
        };
        let words = |editing: &Editing, text| {
            let translation = editing.draft().translations.get(&Language::Zh)?;
            Some(markup::write(&translation.get(&TextId(text))?.words.0))
        };
        editing.apply(put(&editing, 2, "甲"), now);
        assert_eq!(words(&editing, 4).as_deref(), Some("甲"));
        // Written otherwise on purpose: left alone from then on.
        editing.end_step();
        editing.apply(put(&editing, 4, "乙"), now);
        assert_eq!(words(&editing, 2).as_deref(), Some("乙"));
        editing.apply(
            Edit::Rendition(Language::Zh, TextId(4), Some(rendition("丙", State::Draft))),
            now,
        );
        editing.end_step();
        editing.apply(put(&editing, 2, "丁"), now);
        assert_eq!(words(&editing, 4).as_deref(), Some("丙"));
        assert_eq!(words(&editing, 2).as_deref(), Some("丁"));
        while editing.undo().is_some() {}
        assert_eq!(words(&editing, 2), None);
        assert_eq!(words(&editing, 4), None);
    }

    #[test]
    fn what_is_missing_is_taken_from_a_text_that_says_the_same() {
        let mut editing = Editing::new(draft(), true);
        let language = Language::Fr;
        let only = Edit::Rendition(
            language,
            TextId(4),
            Some(rendition("Café", State::Approved)),
        );
        editing.apply(only, Duration::ZERO);
        let units = units(editing.draft(), language);
        let edit = repeated(
            &units,
            editing.draft().translations.get(&language),
            language,
        )
        .unwrap();
        editing.apply(edit, Duration::ZERO);
        let units = super::units(editing.draft(), language);
        let progress = Progress::of(&units);
        assert_eq!((progress.approved, progress.missing), (2, 1));
        let translation = editing.draft().translations.get(&language);
        assert_eq!(repeated(&units, translation, language), None);
    }

    #[test]
    fn a_changed_source_is_left_as_changed() {
        let mut editing = Editing::new(draft(), true);
        let zh = Language::Zh;
        let first = rendition("甲", State::Approved);
        editing.apply(Edit::Rendition(zh, TextId(2), Some(first)), Duration::ZERO);
        let units_now = units(editing.draft(), zh);
        assert_eq!(units_now[1].standing, Standing::Current(State::Approved));
        let new = crate::letter::text::Text::plain("Tea is served.").wording;
        editing.apply(Edit::Wording(TextId(2), new), Duration::ZERO);
        let progress = Progress::of(&units(editing.draft(), zh));
        assert_eq!((progress.stale, progress.left_changed), (1, 3));
        assert_eq!((progress.left(), progress.left_repeated), (12, 0));
    }
}
