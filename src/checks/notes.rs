//! A note sends the reader to one document, and to one of this group (checks.md C6).

use super::{Case, Finding, Weight};
use crate::letter::block::Block;
use crate::letter::text::TextId;
use regex::Regex;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// “SG12-TD1350”, “TD53/WP1”.
static DOCUMENT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?-u:\b)(?:SG(?P<group>\d{1,2})[-\u{2011}\s]?)?TD[\s\u{A0}-]?(?P<number>\d{1,5})(?:/(?P<body>(?:WP\d|PLEN|GEN)))?",
    )
    .expect("our own pattern is sound")
});

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let letter = &case.letter;
    let mut notes = BTreeSet::new();
    take_notes(&letter.body, &mut notes);
    for annex in &letter.annexes {
        take_notes(&annex.blocks, &mut notes);
    }
    let meeting = letter.meeting.as_ref().and_then(|m| m.group.as_ref());
    let group = meeting.or(letter.reference.group.as_ref());
    let group = group.and_then(|group| group.study_group());
    // The same slip in a rendition is not another.
    let mut said = BTreeSet::new();
    for passage in case.typed().filter(|p| notes.contains(&p.text)) {
        let mut first: Option<(String, String)> = None;
        for found in DOCUMENT.captures_iter(&passage.flat) {
            let Some(number) = found.name("number") else {
                continue;
            };
            let body = found.name("body").map_or("", |body| body.as_str());
            let named = format!("TD{}", number.as_str());
            let key = format!("{named}/{body}");
            match &first {
                None => first = Some((key, named)),
                Some((one, other)) if *one != key && said.insert((passage.text, 0)) => {
                    findings.push(
                        Finding::in_passage(
                            "note-of-two-documents",
                            Weight::Warning,
                            passage,
                            passage.place(number.range()),
                        )
                        .with("one", other.as_str())
                        .with("other", named),
                    );
                }
                Some(_) => {}
            }
            if let (Some(of), Some(group)) = (found.name("group"), group)
                && of.as_str().parse() != Ok(group)
                && said.insert((passage.text, number.start() + 1))
            {
                let right = group.to_string();
                findings.push(
                    Finding::in_passage(
                        "document-of-another-group",
                        Weight::Warning,
                        passage,
                        passage.place(of.range()),
                    )
                    .with("found", format!("SG{}", of.as_str()))
                    .with("right", format!("SG{right}"))
                    .mended_by(passage.corrected(of.range(), &right)),
                );
            }
        }
    }
}

fn take_notes(blocks: &[Block], notes: &mut BTreeSet<TextId>) {
    for block in blocks {
        match block {
            Block::Note(text) => {
                notes.insert(text.id);
            }
            Block::If(_, blocks) => take_notes(blocks, notes),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::tests_references::{fires, letter, of, own, silent};
    use crate::draft::Draft;
    use crate::language::Language;
    use crate::language::Language::{Ar, En, Es, Fr, Ru, Zh};
    use crate::letter::block::Block;

    const KEYS: [&str; 2] = ["note-of-two-documents", "document-of-another-group"];

    #[test]
    fn a_note_names_one_document_of_this_group() {
        let with = |language: Language, words: &str| {
            let mut letter = letter(language);
            letter.annexes[1].blocks.push(Block::Note(own(words)));
            Draft::begin(letter)
        };
        for (language, bad, good) in [
            (
                En,
                "Updates to the agenda can be found in SG12-TD1350. {group} document TD1399.",
                "Updates to the agenda can be found in SG12-TD1350.",
            ),
            (
                En,
                "Updates can be found in SG13-TD1350.",
                "Updates can be found in TD1350/WP1 (see TD1350/WP1).",
            ),
            (
                Fr,
                "L'ordre du jour actualisé figure dans le SG12-TD1350 ou TD 1351.",
                "L'ordre du jour actualisé figure dans le SG12-TD1350.",
            ),
            (
                Es,
                "El orden del día actualizado figura en SG12-TD1350 y TD1351.",
                "El orden del día actualizado figura en SG12-TD1350.",
            ),
            (
                Ru,
                "Обновленная повестка дня содержится в SG11-TD1350.",
                "Обновленная повестка дня содержится в SG12-TD1350.",
            ),
            (
                Zh,
                "最新议程见SG12-TD1350。{group}TD1399号文件。",
                "最新议程见SG12-TD1350。",
            ),
            (
                Zh,
                "最新议程见SG2-TD1350。",
                "最新议程见{group}TD1350号文件。",
            ),
            (Ar, "انظر SG12-TD1350 و TD1351.", "انظر SG12-TD1350."),
        ] {
            fires(&KEYS, &with(language, bad), bad);
            let found = of(&KEYS, &with(language, good));
            assert!(found.is_empty(), "{good}: {found:#?}");
        }
        silent(&KEYS);
    }
}
