//! Facts of the source that a rendition lacks, or has too many of. The form in which a fact is printed is
//! each language's own affair.

use crate::app::form::Form;
use crate::app::text_box::Insertion;
use crate::draft::units::Unit;
use crate::letter::text::fact::Fact;
use crate::letter::text::{Emphasis, Run};
use crate::translation::Translation;

/// How the facts of a rendition differ from those of its source.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Gaps {
    /// Those that it lacks.
    pub missing: Vec<Fact>,
    /// Those that the source does not have.
    pub extra: Vec<Fact>,
}

impl Gaps {
    /// Compares runs.
    pub fn between(source: &[Run], target: &[Run]) -> Gaps {
        let mut missing: Vec<Fact> = facts(source).cloned().collect();
        let mut extra = Vec::new();
        for fact in facts(target) {
            match missing.iter().position(|other| key(other) == key(fact)) {
                Some(at) => drop(missing.remove(at)),
                None => extra.push(fact.clone()),
            }
        }
        Gaps { missing, extra }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.missing.is_empty() && self.extra.is_empty()
    }
}

fn facts(runs: &[Run]) -> impl Iterator<Item = &Fact> {
    runs.iter().filter_map(|run| match run {
        Run::Fact { fact, .. } => Some(fact),
        _ => None,
    })
}

/// Which value a fact prints, whatever the form.
fn key(fact: &Fact) -> String {
    let written = fact.to_string();
    let value = written.split('|').next().unwrap_or_default();
    value.to_owned()
}

/// Whether the rendition of a unit has other facts than its source.
pub(super) fn differ(translation: Option<&Translation>, unit: &Unit) -> bool {
    let rendition = translation.and_then(|translation| translation.get(&unit.text));
    rendition.is_some_and(|rendition| !Gaps::between(&unit.source, &rendition.words.0).is_empty())
}

/// A fact as it stands in a text.
pub(super) fn run(fact: &Fact) -> Run {
    Run::Fact {
        fact: fact.clone(),
        emphasis: Emphasis::default(),
    }
}

/// What Ctrl+Space offers first: the facts that the rendition lacks.
pub(super) fn offers(form: &Form<'_>, gaps: &Gaps) -> Vec<Insertion> {
    let missing = gaps.missing.iter();
    missing
        .map(|fact| {
            let name = form.say(&format!("fact-{}", fact.name()));
            Insertion {
                label: form
                    .texts
                    .with("translation-fact-offer", &[("fact", name.into())]),
                detail: form.analysis.fact(form.draft, form.view.other, fact),
                runs: vec![run(fact)],
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::text::markup;

    #[test]
    fn facts_are_compared_by_value_and_number() {
        for (source, target, missing, extra) in [
            (
                "{group} {letter-date}",
                "{letter-date}, {group|genitive}",
                "",
                "",
            ),
            (
                "{letter-date} {letter-date}",
                "{letter-date}",
                "letter-date",
                "",
            ),
            (
                "on {date 2023-09-19}",
                "{date 2023-09-20}",
                "date 2023-09-19",
                "date 2023-09-20",
            ),
            ("words", "{reference}", "", "reference"),
        ] {
            let runs = |markup| markup::parse(markup).unwrap();
            let gaps = Gaps::between(&runs(source), &runs(target));
            let written = |facts: &[Fact]| {
                facts
                    .iter()
                    .map(Fact::to_string)
                    .collect::<Vec<_>>()
                    .join(" ")
            };
            assert_eq!(written(&gaps.missing), missing, "{source}");
            assert_eq!(written(&gaps.extra), extra, "{source}");
        }
    }
}
