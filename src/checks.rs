//! What is missing or contradictory in a draft. Better to miss a mistake than to cry wolf.
//!
//! One file a check; `CHECKS` is their list. A check cannot fail, and reads no clock and no disk.

mod acronyms;
mod address_slips;
mod addressees;
mod annex_names;
mod annexes;
mod arabic_punctuation;
mod brackets;
mod chair;
mod chinese_punctuation;
mod chinese_spacing;
mod citations;
mod cited_letters;
mod clocks;
mod contact_names;
mod country_names;
mod dashes;
mod dated_address;
mod deadline_day;
mod deadline_order;
mod deadline_rows;
mod deadline_rule;
mod deadline_words;
mod finding;
mod group_numbers;
mod group_words;
mod head_rows;
mod house_spelling;
mod hyphens_and_spaces;
mod kind_name;
mod known_slips;
mod leftovers;
mod lengths;
mod links;
mod missing_facts;
mod mode_wording;
mod names_across;
mod notes;
mod notice_period;
mod numbering;
mod own_reference;
mod page_spellings;
mod part;
mod passage;
mod proposed_wording;
mod quotes;
mod register;
mod renditions;
mod rules;
mod salutation;
mod several;
mod signatory;
mod table_cells;
mod telephones;
mod terms;
#[cfg(test)]
mod tests_dates;
#[cfg(test)]
mod tests_deadlines;
#[cfg(test)]
mod tests_references;
mod time_plan_days;
mod traditional;
mod typed_dates;
mod typed_values;
mod unconfirmed;
mod unfinished_texts;
mod unreadable;
mod untranslated;
mod values;
mod variants;
mod web_addresses;
mod words;

use crate::draft::Draft;
use crate::layout::document::Document;
use crate::letter::Letter;
use crate::letter::deadline::Deadline;
use crate::letter::issued::Issued;
use crate::letter::office::Office;
use crate::translation::glossary::Glossary;
use crate::translation::{Standing, standing};
pub use finding::{Finding, Value, Weight};
pub use part::Part;
use passage::Passage;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What an office knows beside the letter.
#[derive(Clone, Debug)]
pub struct Known {
    /// The letters that have been issued.
    pub issued: Vec<Issued>,
    /// What the office calls things in each language.
    pub glossary: Arc<Glossary>,
    /// What the office sets for all its letters.
    pub office: Arc<Office>,
}

impl Default for Known {
    fn default() -> Known {
        Known {
            issued: Vec::new(),
            glossary: Arc::clone(Glossary::built_in()),
            office: Arc::default(),
        }
    }
}

/// A draft and what it prints, for the checks.
struct Case<'a> {
    draft: &'a Draft,
    known: &'a Known,
    /// The letter without what its answers switch off.
    letter: Letter,
    /// The draft as printed in its own language.
    printed: Document,
    /// Its texts, in every language in which they were written.
    passages: Vec<Passage>,
    /// The places among these of the source and of the rendition, where that is of the present words; the
    /// renditions of one text follow each other.
    pairs: Vec<(usize, usize)>,
}

impl Case<'_> {
    /// What a deadline is called in a sentence: what must be done, without what stands in brackets behind it.
    fn called(&self, deadline: &Deadline) -> String {
        let action = crate::layout::text(self.draft, self.draft.letter.language, &deadline.action);
        let short = action.split([',', '(', '（', '،', ':', '：']).next();
        let short = short.unwrap_or_default().trim();
        match short.is_empty() {
            true => deadline.name.clone(),
            false => short.to_owned(),
        }
    }

    /// What persons typed, in all languages.
    fn typed(&self) -> impl Iterator<Item = &Passage> {
        self.passages.iter().filter(|passage| passage.typed)
    }

    /// Every typed text with each rendition that was made from its present words.
    fn pairs(&self) -> impl Iterator<Item = (&Passage, &Passage)> {
        let at = |place: usize| &self.passages[place];
        (self.pairs.iter()).map(move |(source, rendition)| (at(*source), at(*rendition)))
    }
}

/// More threads would wait for the longest check.
const MOST_THREADS: usize = 4;

type Check = fn(&Case<'_>, &mut Vec<Finding>);

/// The name of every check, that of its file, and the check.
const CHECKS: &[(&str, Check)] = &[
    ("missing_facts", missing_facts::check),
    ("group_numbers", group_numbers::check),
    ("deadline_order", deadline_order::check),
    ("time_plan_days", time_plan_days::check),
    ("table_cells", table_cells::check),
    ("annexes", annexes::check),
    ("unfinished_texts", unfinished_texts::check),
    ("renditions", renditions::check),
    ("typed_dates", typed_dates::check),
    ("typed_values", typed_values::check),
    ("dated_address", dated_address::check),
    ("deadline_rule", deadline_rule::check),
    ("deadline_day", deadline_day::check),
    ("deadline_rows", deadline_rows::check),
    ("deadline_words", deadline_words::check),
    ("notice_period", notice_period::check),
    ("clocks", clocks::check),
    ("register", register::check),
    ("brackets", brackets::check),
    ("quotes", quotes::check),
    ("variants", variants::check),
    ("house_spelling", house_spelling::check),
    ("known_slips", known_slips::check),
    ("chair", chair::check),
    ("hyphens_and_spaces", hyphens_and_spaces::check),
    ("dashes", dashes::check),
    ("mode_wording", mode_wording::check),
    ("leftovers", leftovers::check),
    ("unreadable", unreadable::check),
    ("chinese_punctuation", chinese_punctuation::check),
    ("chinese_spacing", chinese_spacing::check),
    ("traditional", traditional::check),
    ("arabic_punctuation", arabic_punctuation::check),
    ("acronyms", acronyms::check),
    ("untranslated", untranslated::check),
    ("values", values::check),
    ("lengths", lengths::check),
    ("names_across", names_across::check),
    ("terms", terms::check),
    ("country_names", country_names::check),
    ("salutation", salutation::check),
    ("group_words", group_words::check),
    ("own_reference", own_reference::check),
    ("kind_name", kind_name::check),
    ("cited_letters", cited_letters::check),
    ("head_rows", head_rows::check),
    ("telephones", telephones::check),
    ("contact_names", contact_names::check),
    ("addressees", addressees::check),
    ("signatory", signatory::check),
    ("annex_names", annex_names::check),
    ("numbering", numbering::check),
    ("notes", notes::check),
    ("page_spellings", page_spellings::check),
    ("links", links::check),
    ("address_slips", address_slips::check),
    ("unconfirmed", unconfirmed::check),
    ("proposed_wording", proposed_wording::check),
];

/// Everything that the checks find, the certain first, then in the order of the form; what was waived is
/// among it and says so.
pub fn findings(draft: &Draft, known: &Known) -> Vec<Finding> {
    let letter = draft.letter.printed();
    let passages = passage::passages(draft, &letter);
    let case = Case {
        draft,
        known,
        pairs: pairs(draft, &letter, &passages),
        passages,
        letter,
        printed: crate::layout::document(draft, draft.letter.language, None),
    };
    let mut findings = all(&case);
    // The same slip twice in one text is one finding for each place, and no two are one.
    let mut seen = HashSet::new();
    findings.retain(|finding: &Finding| {
        seen.insert((finding.identity(), finding.at, finding.place.clone()))
    });
    for finding in &mut findings {
        let identity = finding.identity();
        let waivers = &draft.letter.waivers;
        finding.waived = waivers.iter().find(|w| w.finding == identity).cloned();
    }
    // In the order in which one reads.
    let order: HashMap<_, _> = (case.passages.iter().enumerate())
        .map(|(at, passage)| (passage.text, at))
        .collect();
    findings.sort_by_key(|finding| {
        let text = finding.text.and_then(|text| order.get(&text));
        let place = finding.place.as_ref().map(|place| place.start);
        (finding.weight, finding.at, text.copied(), place)
    });
    findings
}

/// The places of sources and renditions among the passages.
fn pairs(draft: &Draft, letter: &Letter, passages: &[Passage]) -> Vec<(usize, usize)> {
    if draft.translations.is_empty() {
        return Vec::new();
    }
    let texts = letter.texts();
    let texts: BTreeMap<_, _> = texts.iter().map(|text| (text.id, text)).collect();
    let mut pairs = Vec::new();
    let mut source = None;
    for (at, passage) in passages
        .iter()
        .enumerate()
        .filter(|(_, passage)| passage.typed)
    {
        if passage.language == letter.language {
            source = Some((at, passage.text));
            continue;
        }
        let translation = draft.translations.get(&passage.language);
        let text = texts.get(&passage.text);
        let current =
            text.is_some_and(|text| matches!(standing(text, translation), Standing::Current(_)));
        if let Some((source, of)) = source
            && of == passage.text
            && current
        {
            pairs.push((source, at));
        }
    }
    pairs
}

/// What all checks find, in their order. They know nothing of each other and share the cores.
fn all(case: &Case<'_>) -> Vec<Finding> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        while let Some((at, (_, check))) = CHECKS
            .get(next.fetch_add(1, Ordering::Relaxed)..)
            .and_then(|rest| Some((CHECKS.len() - rest.len(), rest.first()?)))
        {
            let mut findings = Vec::new();
            check(case, &mut findings);
            done.push((at, findings));
        }
        done
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let mut found: Vec<(usize, Vec<Finding>)> = std::thread::scope(|scope| {
        let others: Vec<_> = (1..threads.min(MOST_THREADS))
            .map(|_| scope.spawn(work))
            .collect();
        let mut found = work();
        for other in others {
            match other.join() {
                Ok(more) => found.extend(more),
                // A check cannot fail; if one does, it must not do so in silence.
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        found
    });
    found.sort_by_key(|(at, _)| *at);
    found
        .into_iter()
        .flat_map(|(_, findings)| findings)
        .collect()
}
