//! Every annex is cited, every annex that is cited exists, and a line counts them (checks.md C1).

use super::annex_names::mentions;
use super::{Case, Finding, Part, Weight};
use crate::draft::edit::Edit;
use crate::language::Language;
use crate::language::phrasebook::phrasebook;
use crate::layout;
use crate::letter::text::fact::Fact;
use crate::letter::text::{Run, Text, Wording, markup};
use regex::Regex;
use std::collections::BTreeSet;
use std::sync::LazyLock;

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let letter = &case.draft.letter;
    let mut cited = BTreeSet::new();
    for text in letter.printed().texts() {
        cite(&text, letter.language, &mut cited);
    }
    // Typed words announce an annex, too; that they are no fact is said by another check.
    for passage in case.typed().filter(|p| p.language == letter.language) {
        for mention in mentions(passage) {
            let place = mention.place();
            cited.extend(place.and_then(|at| Some(letter.annexes.get(at)?.name.clone())));
        }
    }
    count(case, findings);
    let mut names = BTreeSet::new();
    for annex in &letter.annexes {
        if !names.insert(&annex.name) {
            findings.push(
                Finding::new("annex-name-twice", Weight::Error, Part::Annexes)
                    .with("name", annex.name.as_str()),
            );
        }
    }
    for annex in &letter.annexes {
        if !cited.contains(&annex.name) {
            let title = annex.title.iter().find(|line| letter.holds(&line.when));
            let name = title.map_or_else(
                || annex.name.clone(),
                |line| layout::text(case.draft, letter.language, &line.text),
            );
            findings.push(
                Finding::new("annex-not-cited", Weight::Warning, Part::Annexes)
                    .of_text(title.map(|line| line.text.id))
                    .with("name", name),
            );
        }
    }
    for name in cited {
        if letter.annex_place(&name).is_none() {
            findings.push(
                Finding::new("annex-lacking", Weight::Error, Part::Annexes).with("name", name),
            );
        }
    }
}

/// The annexes that a text cites, by name.
fn cite(text: &Text, language: Language, cited: &mut BTreeSet<String>) {
    let mut take = |runs: &[Run]| {
        for run in runs {
            if let Run::Fact {
                fact: Fact::Annex(name),
                ..
            } = run
            {
                cited.insert(name.clone());
            }
        }
    };
    match &text.wording {
        Wording::Own { runs, .. } => take(runs),
        Wording::Standard(phrases) => {
            for phrase in phrases {
                let words = phrasebook(language).say(&phrase.0, &[]);
                take(&markup::parse(&words).unwrap_or_default());
            }
        }
    }
}

/// “Annexes: 3”, typed as a line of its own.
static TYPED_COUNT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?i)^\s*(?:Annex(?:es)?|Annexes?|Anexos?|Приложени[ея]|附件|الملحق|الملحقات|الملاحق|عدد الملحقات)\s*[:：]\s*(?P<count>\d{1,2})\s*件?\s*$",
    )
    .expect("our own pattern is sound")
});

/// The line that counts the annexes: printed by the letter, not typed.
fn count(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let letter = &case.draft.letter;
    let annexes = letter.annexes.len();
    let mut typed = false;
    for passage in case.typed() {
        let Some(found) = TYPED_COUNT.captures(&passage.flat) else {
            continue;
        };
        let Some(number) = found.name("count") else {
            continue;
        };
        typed = true;
        let finding = |mistake, weight| {
            Finding::in_passage(mistake, weight, passage, passage.place(number.range()))
                .with("found", number.as_str())
                .with("count", annexes)
        };
        if number.as_str().parse() != Ok(annexes) {
            let right = annexes.to_string();
            // Where the letter prints the line itself, the typed one had better go.
            let repair = match letter.annex_count {
                true => None,
                false => passage.corrected(number.range(), &right),
            };
            findings.push(
                finding("annex-count-wrong", Weight::Error)
                    .with("right", right.as_str())
                    .mended_by(repair),
            );
        } else if letter.annex_count {
            findings.push(finding("annex-count-typed", Weight::Warning));
        }
    }
    if annexes > 0 && !letter.annex_count && !typed && letter.liaison.is_none() {
        findings.push(
            Finding::new("annex-count-off", Weight::Hint, Part::Annexes)
                .with("count", annexes)
                .mended_by(Some(Edit::AnnexCount(true))),
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::tests_references::{fires, letter, of, pairs, silent};
    use crate::draft::Draft;
    use crate::language::Language;
    use crate::language::Language::{Ar, En, Es, Fr, Ru, Zh};

    #[test]
    fn annexes_are_counted_by_the_letter() {
        pairs(
            &["annex-count-wrong"],
            letter,
            &[
                (En, "Annexes: 3", "Annexes: 2"),
                (Fr, "Annexes: 3", "Annexes: 2"),
                (Es, "Anexos: 1", "Anexos: 2"),
                (Ru, "Приложения: 4", "Приложения: 2"),
                (Zh, "附件：3件", "附件：2件"),
                (Ar, "الملحقات: 3", "الملحقات: 2"),
            ],
        );
        pairs(
            &["annex-count-typed"],
            letter,
            &[
                (En, "Annexes: 2", "Annexes follow."),
                (Zh, "附件：2件", "附件如下。"),
            ],
        );
        silent(&["annex-count-wrong", "annex-count-typed", "annex-count-off"]);
    }

    #[test]
    fn the_line_that_counts_them_can_be_switched_on() {
        for language in Language::ALL {
            let mut letter = letter(language);
            letter.annex_count = false;
            fires(&["annex-count-off"], &Draft::begin(letter.clone()), "off");
            letter.annexes.clear();
            assert!(of(&["annex-count-off"], &Draft::begin(letter)).is_empty());
        }
    }
}
