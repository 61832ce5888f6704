//! Addressees stand once, bare, and in one form (checks.md B5). The label says “To:”, the list sets the
//! marks and the punctuation.

use super::passage::Passage;
use super::several::together;
use super::{Case, Finding, Part, Weight};
use crate::draft::edit::Edit;
use crate::language::Language;
use crate::letter::addressee::Addressee;
use crate::letter::group::Group;
use crate::letter::text::{Phrase, TextId, Wording};
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let letter = &case.letter;
    for list in [&letter.addressees, &letter.copy_to] {
        let other = match std::ptr::eq(list, &letter.addressees) {
            true => &letter.copy_to,
            false => &letter.addressees,
        };
        for (at, addressee) in list.iter().enumerate() {
            let last = at + 1 == list.len();
            // The same slip in several languages is one.
            for slip in [led_by_word, led_by_mark] {
                findings.extend(slipped(case, addressee.name.id, slip));
            }
            findings.extend(ended(case, addressee.name.id, last, other));
        }
    }
    twice(case, findings);
    associates(case, findings);
}

/// A slip: its key, its weight, and which bytes are too many.
type Slip = (&'static str, Weight, Range<usize>);

/// One finding for a slip that an entry has in some languages; its repair mends it in all of them.
fn slipped(
    case: &Case<'_>,
    text: TextId,
    slip: impl Fn(&Passage) -> Option<Slip>,
) -> Option<Finding> {
    let mut finding: Option<Finding> = None;
    let mut edits = Vec::new();
    for passage in case.typed().filter(|passage| passage.text == text) {
        let Some((mistake, weight, bytes)) = slip(passage) else {
            continue;
        };
        finding.get_or_insert_with(|| {
            Finding::in_passage(mistake, weight, passage, passage.place(bytes.clone()))
                .with("words", passage.printed(case.draft))
                .with("found", passage.flat[bytes.clone()].trim())
        });
        edits.extend(passage.corrected(bytes, ""));
    }
    let finding = finding?;
    Some(finding.mended_by(together(case.draft, edits)))
}

/// “To ITU-T Sector Members”, under the label “To:”.
static LED_BY_WORD: LazyLock<Vec<(Language, Regex)>> = LazyLock::new(|| {
    [
        (Language::En, r"^\s*(?:To|to|TO):?\s+"),
        (Language::Fr, r"^\s*(?:Aux|À|aux|à)\s+(?:la\s+|l['’])?"),
        (Language::Es, r"^\s*(?:A|a)\s+(?:las|los|la)\s+|^\s*Al\s+"),
        (Language::Zh, r"^\s*(?:致|发往)[：:]?\s*"),
        (Language::Ar, r"^\s*إلى:?\s+"),
    ]
    .into_iter()
    .map(|(language, regex)| {
        (
            language,
            Regex::new(regex).expect("our own pattern is sound"),
        )
    })
    .collect()
});

fn led_by_word(passage: &Passage) -> Option<Slip> {
    let (_, regex) = LED_BY_WORD
        .iter()
        .find(|(language, _)| *language == passage.language)?;
    let found = regex.find(&passage.flat)?.range();
    let slip = ("addressee-led-by-word", Weight::Warning, found.clone());
    (found.end < passage.flat.len()).then_some(slip)
}

static LED_BY_MARK: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^\s*[-–—‒•·▪]\s*").expect("our own pattern is sound"));

fn led_by_mark(passage: &Passage) -> Option<Slip> {
    let found = LED_BY_MARK.find(&passage.flat)?.range();
    let slip = ("addressee-led-by-mark", Weight::Warning, found.clone());
    (found.end < passage.flat.len()).then_some(slip)
}

/// Punctuation at the end of an entry: between the entries the list sets it, and the last of one list ends
/// as the last of the other.
fn ended(case: &Case<'_>, text: TextId, last: bool, other: &[Addressee]) -> Option<Finding> {
    let stops = |passage: &Passage| passage.flat.trim_end().ends_with(['.', '。']);
    let other_ends = other.last().map(|entry| {
        let mut of = case.passages.iter().filter(|p| p.text == entry.name.id);
        of.any(stops)
    });
    slipped(case, text, |passage| {
        let flat = passage.flat.trim_end();
        let mark = flat.chars().next_back()?;
        let wrong = match mark {
            ';' | '；' | '؛' | ',' | '，' | '、' | '،' => true,
            // “etc.” and “Inc.” keep their stop.
            '.' | '。' => {
                !last && !flat.ends_with("etc.") && !flat.ends_with("Inc.")
                    || last && other_ends == Some(false)
            }
            _ => false,
        };
        let start = flat.len() - mark.len_utf8();
        (wrong && start > 0).then(|| {
            let weight = match mark {
                ';' | '；' | '؛' if !last => Weight::Hint,
                _ => Weight::Warning,
            };
            ("addressee-punctuated", weight, start..passage.flat.len())
        })
    })
}

/// The same addressee twice, in one list or in both.
fn twice(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let own = case.draft.letter.language;
    let said = |addressee: &Addressee| {
        let said = crate::layout::text(case.draft, own, &addressee.name).to_lowercase();
        let bare = said.trim().trim_start_matches(['-', '–', '•', '·']).trim();
        let bare = bare.trim_end_matches(['.', ';', '。', '；', ',']);
        let bare = bare.strip_prefix("to ").unwrap_or(bare).trim();
        bare.strip_prefix("the ").unwrap_or(bare).to_owned()
    };
    let letter = &case.letter;
    let to: Vec<String> = letter.addressees.iter().map(said).collect();
    let copy: Vec<String> = letter.copy_to.iter().map(said).collect();
    let mut push = |mistake, list: &[Addressee], at: usize, words: &str, copies: bool| {
        let all = match copies {
            true => &case.draft.letter.copy_to,
            false => &case.draft.letter.addressees,
        };
        let mut left = all.clone();
        left.retain(|addressee| addressee.name.id != list[at].name.id);
        let repair = match copies {
            true => Edit::CopyTo(left),
            false => Edit::Addressees(left),
        };
        findings.push(
            Finding::new(mistake, Weight::Warning, Part::Addressees)
                .of_text(Some(list[at].name.id))
                .with("words", words)
                .mended_by(Some(repair)),
        );
    };
    for (list, words, copies) in [
        (&letter.addressees, &to, false),
        (&letter.copy_to, &copy, true),
    ] {
        for (at, said) in words.iter().enumerate() {
            if said.is_empty() {
                continue;
            }
            if words[..at].contains(said) {
                push("addressee-twice", list, at, said, copies);
            } else if copies && to.contains(said) {
                push("addressee-and-copy", list, at, said, copies);
            }
        }
    }
}

/// The entry of the Associates that names their study group, and the one that names none.
const OF_GROUP: &str = "addressee-associates-of-group";
const OF_ALL: &str = "addressee-associates";

/// In the letter of a study group, the Associates are those of that group: they take part in the work of
/// one study group.
fn associates(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let letter = &case.letter;
    let group = letter.reference.group.as_ref();
    let of_study_group = matches!(
        group,
        Some(Group::StudyGroup(_) | Group::WorkingParty { .. })
    );
    if !letter.reference.series.per_group || letter.liaison.is_some() || !of_study_group {
        return;
    }
    let book = crate::language::phrasebook::phrasebook(letter.language);
    for addressee in &letter.addressees {
        let text = &addressee.name;
        let general = match &text.wording {
            Wording::Standard(phrases) => matches!(phrases.as_slice(), [one] if one.0 == OF_ALL),
            Wording::Own { .. } => {
                let own = crate::layout::text(case.draft, letter.language, text);
                own.trim_end_matches([';', '.', '；', '。']) == book.say(OF_ALL, &[])
            }
        };
        if general {
            let standard = Wording::Standard(vec![Phrase(OF_GROUP.to_owned())]);
            findings.push(
                Finding::new("associates-of-no-group", Weight::Warning, Part::Addressees)
                    .of_text(Some(text.id))
                    .with("group", group.map(ToString::to_string).unwrap_or_default())
                    .mended_by(Some(Edit::Wording(text.id, standard))),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Language::{Ar, En, Es, Fr, Ru, Zh};
    use super::*;
    use crate::checks::tests_references::{circular, fires, letter, of, own, silent};
    use crate::draft::Draft;
    use crate::letter::text::Text;

    const KEYS: [&str; 6] = [
        "addressee-led-by-word",
        "addressee-led-by-mark",
        "addressee-punctuated",
        "addressee-twice",
        "addressee-and-copy",
        "associates-of-no-group",
    ];

    fn with(language: Language, words: &str) -> Draft {
        let mut letter = circular(language);
        let entry = Addressee {
            when: Vec::new(),
            name: own(words),
        };
        letter.addressees.insert(1, entry);
        Draft::begin(letter)
    }

    #[test]
    fn entries_are_bare() {
        for (language, bad, good) in [
            (En, "To Permanent Missions", "Permanent Missions"),
            (En, "- Permanent Missions", "Tokyo office"),
            (En, "Permanent Missions;", "Permanent Missions"),
            (En, "Permanent Missions.", "Total Inc."),
            (
                En,
                "Permanent Missions,",
                "Regional offices, and their staff",
            ),
            (Fr, "Aux Missions permanentes", "Missions permanentes"),
            (Fr, "– Missions permanentes", "Auxiliaires"),
            (Es, "A las Misiones Permanentes", "Misiones Permanentes"),
            (Es, "Misiones Permanentes;", "Asociados"),
            (
                Ru,
                "– Постоянным представительствам",
                "Постоянным представительствам",
            ),
            (Ru, "Постоянным представительствам;", "Представительствам"),
            (Zh, "致常驻代表团", "常驻代表团"),
            (Zh, "· 常驻代表团", "各常驻代表团"),
            (Zh, "常驻代表团；", "各国常驻代表团"),
            (Ar, "إلى البعثات الدائمة", "البعثات الدائمة"),
            (Ar, "البعثات الدائمة؛", "البعثات"),
        ] {
            fires(&KEYS, &with(language, bad), bad);
            let found = of(&KEYS, &with(language, good));
            assert!(found.is_empty(), "{good}: {found:#?}");
        }
        silent(&KEYS);
    }

    #[test]
    fn the_lists_end_alike() {
        let mut letter = circular(En);
        let last = letter.addressees.last_mut().unwrap();
        last.name = Text::plain("ITU Academia.");
        let found = fires(&KEYS, &Draft::begin(letter.clone()), "stop");
        assert_eq!(found.mistake, "addressee-punctuated");
        // Without copies there is nothing to agree with.
        letter.copy_to.clear();
        assert!(of(&KEYS, &Draft::begin(letter)).is_empty());
    }

    #[test]
    fn nobody_is_addressed_twice() {
        for language in Language::ALL {
            let mut doubled = circular(language);
            doubled.addressees.push(doubled.addressees[0].clone());
            let found = fires(&KEYS, &Draft::begin(doubled), "twice");
            assert_eq!(found.mistake, "addressee-twice");
            let mut both = circular(language);
            both.copy_to.insert(0, both.addressees[0].clone());
            let found = fires(&KEYS, &Draft::begin(both), "both");
            assert_eq!(found.mistake, "addressee-and-copy");
        }
    }

    #[test]
    fn associates_take_part_in_one_study_group() {
        for language in Language::ALL {
            let mut general = letter(language);
            let of_group = general.addressees.iter_mut().find(|addressee| {
                matches!(&addressee.name.wording, Wording::Standard(p) if p[0].0 == OF_GROUP)
            });
            of_group.unwrap().name = Text::standard(OF_ALL);
            let found = fires(&KEYS, &Draft::begin(general), "associates");
            assert_eq!(found.mistake, "associates-of-no-group");
        }
    }
}
