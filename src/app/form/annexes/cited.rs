//! What would be lost with an annex: words of its own, and texts that cite it.

use crate::app::form::Form;
use crate::layout;
use crate::letter::Letter;
use crate::letter::annex::Annex;
use crate::letter::text::fact::Fact;
use crate::letter::text::{Link, Run, Text, Wording};

/// So many characters of a text tell which it is.
const EXCERPT: usize = 72;

/// Texts outside the annex at `at` that cite it: the place of the annex in which each stands, or nothing for
/// the letter itself, and its words.
pub(super) fn citing(form: &Form<'_>, at: usize) -> Vec<(Option<usize>, String)> {
    let letter = form.letter();
    let Some(annex) = letter.annexes.get(at) else {
        return Vec::new();
    };
    let language = form.language();
    let mut citing = Vec::new();
    for (place, texts) in by_place(letter) {
        if place == Some(at) {
            continue;
        }
        for text in texts {
            let standard;
            let runs = match &text.wording {
                Wording::Own { runs, .. } => runs,
                Wording::Standard(phrases) => {
                    standard = layout::standard(phrases, language);
                    &standard
                }
            };
            if cites(runs, &annex.name) {
                let words = layout::text(form.draft, language, &text);
                citing.push((place, excerpt(&words)));
            }
        }
    }
    citing
}

/// Whether the annex holds words that are not standard wording.
pub(super) fn has_own_words(annex: &Annex, letter: &Letter) -> bool {
    let texts = texts_of(annex, letter);
    texts.iter().any(|text| match &text.wording {
        Wording::Own { runs, .. } => runs.iter().any(|run| match run {
            Run::Words { text, .. } => !text.trim().is_empty(),
            Run::Fact { .. } => true,
            Run::LineBreak => false,
        }),
        Wording::Standard(_) => false,
    })
}

/// The texts of the letter itself, then those of each annex.
fn by_place(letter: &Letter) -> Vec<(Option<usize>, Vec<Text>)> {
    let annexes = letter.annexes.iter().enumerate();
    let mut places = vec![(None, without_annexes(letter).texts())];
    places.extend(annexes.map(|(at, annex)| (Some(at), texts_of(annex, letter))));
    places
}

fn without_annexes(letter: &Letter) -> Letter {
    Letter {
        annexes: Vec::new(),
        ..letter.clone()
    }
}

fn texts_of(annex: &Annex, letter: &Letter) -> Vec<Text> {
    let mut alone = without_annexes(letter);
    // One walk over texts serves all; those of the annexes come last.
    let others = alone.texts().len();
    alone.annexes.push(annex.clone());
    alone.texts().split_off(others)
}

fn cites(runs: &[Run], name: &str) -> bool {
    let is_it = |fact: &Fact| matches!(fact, Fact::Annex(cited) if cited == name);
    runs.iter().any(|run| match run {
        Run::Fact { fact, .. } => is_it(fact),
        Run::Words { link, .. } => matches!(link, Some(Link::Fact(fact)) if is_it(fact)),
        Run::LineBreak => false,
    })
}

fn excerpt(words: &str) -> String {
    if words.chars().count() <= EXCERPT {
        return words.to_owned();
    }
    let mut excerpt: String = words.chars().take(EXCERPT - 1).collect();
    excerpt.truncate(excerpt.trim_end().len());
    excerpt.push('…');
    excerpt
}
