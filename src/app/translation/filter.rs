//! Which texts are listed.

use super::list::List;
use crate::app::form::Form;
use crate::draft::units::Need;
use crate::letter::text::Run;
use crate::translation::{Standing, State};

/// Which texts are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Filter {
    /// All, standard wording too.
    #[default]
    All,
    /// Those that are neither reviewed nor approved.
    Unfinished,
    /// Those without a rendition.
    Missing,
    /// Those whose source has changed since.
    Stale,
    /// Those with words from the memory that nobody has touched.
    FromMemory,
    /// Those that somebody has written and nobody looked at.
    ToReview,
    /// Those of which the checks say something, or that lack facts.
    Remarked,
}

impl Filter {
    /// All, in the order in which they are offered.
    pub const ALL: [Filter; 7] = [
        Filter::All,
        Filter::Unfinished,
        Filter::Missing,
        Filter::Stale,
        Filter::FromMemory,
        Filter::ToReview,
        Filter::Remarked,
    ];

    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Filter::All => "translation-filter-all",
            Filter::Unfinished => "translation-filter-unfinished",
            Filter::Missing => "translation-filter-missing",
            Filter::Stale => "translation-filter-stale",
            Filter::FromMemory => "translation-filter-from-memory",
            Filter::ToReview => "translation-filter-to-review",
            Filter::Remarked => "translation-filter-remarked",
        }
    }

    /// Whether it lists the text at a place.
    pub(super) fn fits(self, form: &Form<'_>, list: &List, at: usize) -> bool {
        let unit = &list.units[at];
        match self {
            Filter::All => true,
            Filter::Unfinished => is_unfinished(unit.standing),
            Filter::Missing => unit.standing == Standing::Missing,
            Filter::Stale => unit.standing == Standing::Stale,
            Filter::FromMemory => unit.standing == Standing::Current(State::FromMemory),
            Filter::ToReview => unit.standing == Standing::Current(State::Draft),
            Filter::Remarked => {
                let spot = (unit.text, form.view.other);
                !form.analysis.remarks(spot).is_empty() || list.differs[at]
            }
        }
    }
}

/// Whether something is still to be done for a text.
pub(super) fn is_unfinished(standing: Standing) -> bool {
    match standing {
        Standing::NotNeeded => false,
        Standing::Missing | Standing::Stale => true,
        Standing::Current(state) => matches!(state, State::FromMemory | State::Draft),
    }
}

/// The places of the texts that are listed now.
pub(super) fn seen(form: &Form<'_>, list: &List) -> Vec<usize> {
    let translating = &form.view.translating;
    let filter = translating.filter;
    let search = translating.search.trim().to_lowercase();
    let caret = form.view.caret.map(|(text, _)| text);
    let seen = (0..list.units.len()).filter(|at| {
        let text = list.units[*at].text;
        if search.is_empty() && filter == Filter::All {
            return true;
        }
        // What one works on does not vanish under one's hands.
        if caret == Some(text) || translating.kept.contains(&text) {
            return true;
        }
        filter.fits(form, list, *at) && (search.is_empty() || says(form, list, *at, &search))
    });
    seen.collect()
}

/// Whether a text has the words in the language that is read or in the one that is written.
fn says(form: &Form<'_>, list: &List, at: usize, search: &str) -> bool {
    let (source, target) = (form.view.translating.source, form.view.other);
    [source, target, form.language()]
        .into_iter()
        .any(|language| {
            let runs = form.draft.runs(&list.meta[at].text, language);
            let words: String = runs
                .iter()
                .flatten()
                .map(|run| match run {
                    Run::Words { text, .. } => text.clone(),
                    Run::Fact { fact, .. } => form.analysis.fact(form.draft, language, fact),
                    Run::LineBreak => " ".to_owned(),
                })
                .collect();
            words.to_lowercase().replace('\u{A0}', " ").contains(search)
        })
}

/// How many texts a filter lists.
pub(super) fn count(form: &Form<'_>, list: &List, filter: Filter) -> usize {
    let progress = &list.progress;
    match filter {
        Filter::All => list.units.len(),
        Filter::Unfinished => {
            progress.missing + progress.stale + progress.from_memory + progress.draft
        }
        Filter::Missing => progress.missing,
        Filter::Stale => progress.stale,
        Filter::FromMemory => progress.from_memory,
        Filter::ToReview => progress.draft,
        Filter::Remarked => {
            let written = |at: &usize| list.units[*at].need != Need::Standard;
            let all = (0..list.units.len()).filter(written);
            all.filter(|at| filter.fits(form, list, *at)).count()
        }
    }
}
