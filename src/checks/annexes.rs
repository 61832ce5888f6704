//! Every annex is cited, and every annex that is cited exists (checks.md C1).

use super::{Case, Finding, Part, Weight};
use crate::language::phrasebook::phrasebook;
use crate::layout;
use crate::letter::text::fact::Fact;
use crate::letter::text::{Run, Text, Wording, markup};
use std::collections::BTreeSet;

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let letter = &case.draft.letter;
    let mut cited = BTreeSet::new();
    for text in letter.printed().texts() {
        cite(&text, letter.language, &mut cited);
    }
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
fn cite(text: &Text, language: crate::language::Language, cited: &mut BTreeSet<String>) {
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
