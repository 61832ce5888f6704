//! What a memory offers for the sentences of a text that has no match as a whole.

use super::{Context, Match, Memory, Wanted};
use crate::letter::text::{Run, flat, joined};
use crate::translation::segment::sentences;
use std::ops::Range;

/// A sentence of a text and what fits it best.
#[derive(Clone, Debug, PartialEq)]
pub struct SentenceMatch {
    /// Where the sentence stands, in characters of the flat text.
    pub range: Range<usize>,
    /// The units whose whole text is like it.
    pub matches: Vec<Match>,
}

impl Memory {
    /// What fits each sentence of a text of several: only units that are one sentence themselves, so that
    /// nothing is taken for the translation of a part. Sentences that nothing fits are left out.
    pub fn sentence_matches(&self, wanted: &Wanted<'_>) -> Vec<SentenceMatch> {
        let text = flat::text(wanted.runs);
        let ranges = sentences(wanted.source, &text);
        if ranges.len() < 2 {
            return Vec::new();
        }
        let mut found = Vec::new();
        for bytes in ranges {
            let range = flat::in_characters(&text, bytes);
            let runs = part(wanted.runs, &range);
            let mut matches = self.matches(&Wanted {
                runs: &runs,
                context: Context::default(),
                most: wanted.most.saturating_add(2),
                ..wanted.clone()
            });
            matches.retain(|matched| {
                [
                    (wanted.source, &matched.source),
                    (wanted.target, &matched.target),
                ]
                .into_iter()
                .all(|(language, runs)| sentences(language, &flat::text(runs)).len() == 1)
            });
            matches.truncate(wanted.most);
            if !matches.is_empty() {
                found.push(SentenceMatch { range, matches });
            }
        }
        found
    }
}

/// A part of runs, in characters of their flat text, without spaces at its ends.
fn part(runs: &[Run], range: &Range<usize>) -> Vec<Run> {
    let mut part = joined(flat::part(runs, range.clone()));
    let is_break = |run: &Run| matches!(run, Run::LineBreak);
    while part.last().is_some_and(is_break) {
        part.pop();
    }
    if let Some(Run::Words { text, .. }) = part.first_mut() {
        *text = text.trim_start().to_owned();
    }
    if let Some(Run::Words { text, .. }) = part.last_mut() {
        text.truncate(text.trim_end().len());
    }
    joined(part)
}
