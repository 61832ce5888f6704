//! Puts a further version of a letter into the draft of the first.

use super::differences::differences;
use super::sides::{Piece, Side, align, side};
use super::spots::spots;
use super::{JoinedVersion, Kept};
use crate::draft::Draft;
use crate::language::Language;
use crate::layout;
use crate::letter::text::fact::Fact;
use crate::letter::text::{Link, Markup, Run, Text, TextId, Wording, flat, joined};
use crate::translation::alignment::{Bead, Form};
use crate::translation::{Rendition, State};
use std::collections::{BTreeMap, BTreeSet};

/// What is printed for a fact that is not known.
const UNKNOWN: &str = "[…]";

/// Joins `other` into `draft`; `before` are the languages of the versions that have been joined already.
pub(super) fn join(draft: &mut Draft, other: &Draft, before: &[Language]) -> JoinedVersion {
    let language = other.letter.language;
    let mut account = JoinedVersion {
        language,
        paired: 0,
        sure: BTreeSet::new(),
        differences: differences(&draft.letter, &other.letter),
        unsure: Vec::new(),
        only_here: Vec::new(),
        only_first: Vec::new(),
    };
    let mut joining = Joining {
        draft,
        other,
        language,
        before,
    };
    let (first_fields, first) = apart(joining.draft, joining.draft.letter.language);
    let (other_fields, second) = apart(other, language);

    // Fields first: what other texts print of them must be there when those are compared.
    let mut order: Vec<&&str> = first_fields.keys().collect();
    order.sort_by_key(|field| !field.contains("meeting") && !field.contains("group"));
    for field in order {
        let piece = &first_fields[*field];
        match other_fields.get(*field) {
            Some(with) => {
                joining.render(piece.text, with.runs.clone());
                account.paired += 1;
                account.sure.insert(piece.text);
            }
            None => account.only_first.push(piece.paragraph.words.clone()),
        }
    }
    for (field, piece) in &other_fields {
        if !first_fields.contains_key(field) {
            account.only_here.push(Kept {
                words: piece.paragraph.words.clone(),
                behind: None,
            });
        }
    }

    let beads = align(&first, &second);
    let mut alone: Vec<(&Bead, Option<TextId>)> = Vec::new();
    for (at, bead) in beads.iter().enumerate() {
        let firsts = &first.pieces[bead.first.clone()];
        let seconds = &second.pieces[bead.second.clone()];
        if bead.is_pair() {
            account.paired += seconds.len();
            let left = joining.pair(firsts, seconds);
            if !bead.is_sure() {
                account.unsure.push((said(firsts), said(seconds)));
            } else if left.is_empty() {
                let texts = firsts.iter().map(|piece| piece.text);
                account.sure.extend(texts);
            }
            account.only_first.extend(left);
        } else if seconds.is_empty() {
            account.only_first.push(said(firsts));
        } else {
            alone.push((bead, neighbour(&beads, at, &first)));
        }
    }
    for (bead, behind) in alone {
        let seconds = &second.pieces[bead.second.clone()];
        let behind = behind.and_then(|text| {
            account.sure.remove(&text);
            for piece in seconds {
                joining.append(text, piece.runs.clone());
            }
            let of = first.pieces.iter().find(|piece| piece.text == text);
            of.map(|piece| piece.paragraph.words.clone())
        });
        account.only_here.push(Kept {
            words: said(seconds),
            behind,
        });
    }
    account
}

/// The texts of a draft that fill a field of which there is one, and the others.
fn apart(draft: &Draft, language: Language) -> (BTreeMap<&'static str, Piece>, Side) {
    let fields: BTreeMap<TextId, &'static str> = spots(&draft.letter)
        .iter()
        .filter_map(|spot| Some((spot.text.id, spot.field?)))
        .collect();
    let mut side = side(draft, language);
    let mut single = BTreeMap::new();
    side.pieces.retain(|piece| match fields.get(&piece.text) {
        Some(field) => {
            single.insert(*field, piece.clone());
            false
        }
        None => true,
    });
    (single, side)
}

fn said(pieces: &[Piece]) -> String {
    let words: Vec<&str> = (pieces.iter())
        .map(|piece| piece.paragraph.words.as_str())
        .collect();
    words.join(" | ")
}

/// The text of the first version behind which a text that stands alone in the other is kept: the one before it
/// that is no heading, or the next.
fn neighbour(beads: &[Bead], at: usize, first: &Side) -> Option<TextId> {
    let place = beads[at].second.start;
    let pairs = || beads.iter().filter(|bead| bead.is_pair());
    let text = |bead: &Bead| {
        let piece = &first.pieces[bead.first.end - 1];
        (piece.paragraph.form != Form::Heading).then_some(piece.text)
    };
    let before = pairs().filter(|bead| bead.second.end <= place);
    let before = before.max_by_key(|bead| bead.second.end);
    let behind = pairs().filter(|bead| bead.second.start >= place);
    let behind = behind.min_by_key(|bead| bead.second.start);
    let any = |bead: &Bead| first.pieces[bead.first.end - 1].text;
    (before.and_then(text))
        .or_else(|| behind.and_then(text))
        .or_else(|| before.or(behind).map(any))
}

/// A version on its way into a draft.
struct Joining<'a> {
    draft: &'a mut Draft,
    other: &'a Draft,
    language: Language,
    before: &'a [Language],
}

impl Joining<'_> {
    /// Renders what belongs together; texts of the first version for which no words were left.
    fn pair(&mut self, first: &[Piece], second: &[Piece]) -> Vec<String> {
        if first.len() == second.len() {
            for (first, second) in first.iter().zip(second) {
                self.render(first.text, second.runs.clone());
            }
            return Vec::new();
        }
        if let [one] = first {
            let mut runs = Vec::new();
            for (at, piece) in second.iter().enumerate() {
                if at > 0 {
                    runs.push(Run::LineBreak);
                }
                runs.extend(piece.runs.clone());
            }
            self.render(one.text, joined(runs));
            return Vec::new();
        }
        // Several in one: it is divided where a sentence ends.
        let runs: Vec<Run> = second.iter().flat_map(|piece| piece.runs.clone()).collect();
        let lengths: Vec<usize> = (first.iter())
            .map(|piece| piece.paragraph.words.chars().count())
            .collect();
        let whole: usize = lengths.iter().sum::<usize>().max(1);
        let share = lengths[0] as f32 / whole as f32;
        match divided(&runs, share) {
            Some((begin, end)) => {
                self.render(first[0].text, begin);
                self.render(first[1].text, end);
                Vec::new()
            }
            None => {
                self.render(first[0].text, runs);
                first[1..]
                    .iter()
                    .map(|piece| piece.paragraph.words.clone())
                    .collect()
            }
        }
    }

    /// Makes `runs` of the other version what the text says in its language.
    fn render(&mut self, id: TextId, runs: Vec<Run>) {
        let Some(text) = self.text(id) else { return };
        let there = layout::text(self.draft, self.language, &text);
        let wanted = printed(self.other, self.language, &runs);
        if there == wanted && !there.contains(UNKNOWN) {
            let missing = text.own_runs().is_some()
                && crate::translation::standing(&text, None)
                    != crate::translation::Standing::NotNeeded;
            if !missing {
                return;
            }
        }
        let runs = self.taken(runs);
        // Both print the same once the facts of the first version stand in them.
        if let Wording::Standard(phrases) = &text.wording
            && runs == layout::standard(phrases, self.language)
        {
            return;
        }
        self.put(&text, runs);
    }

    /// Puts `runs` behind what the text says in the language of the other version.
    fn append(&mut self, id: TextId, runs: Vec<Run>) {
        let Some(text) = self.text(id) else { return };
        let there = self.draft.translations.get(&self.language);
        let mut all = match there.and_then(|translation| translation.get(&id)) {
            Some(rendition) => rendition.words.0.clone(),
            None => match &text.wording {
                Wording::Standard(phrases) => layout::standard(phrases, self.language),
                Wording::Own { runs, .. } => runs.clone(),
            },
        };
        all.push(Run::LineBreak);
        all.extend(self.taken(runs));
        self.put(&text, joined(all));
    }

    fn text(&self, id: TextId) -> Option<Text> {
        let texts = self.draft.letter.texts();
        texts.into_iter().find(|text| text.id == id)
    }

    /// Keeps `runs` as the rendition of a text, which becomes one of its own words if it was standard.
    fn put(&mut self, text: &Text, runs: Vec<Run>) {
        let own = match &text.wording {
            Wording::Own { runs, .. } => runs.clone(),
            Wording::Standard(phrases) => {
                let own = layout::standard(phrases, self.draft.letter.language);
                let new = text.saying(own.clone()).wording;
                self.draft.letter.visit_texts(&mut |known| {
                    if known.id == text.id {
                        known.wording = new.clone();
                    }
                });
                // In these versions it was standard wording, and still prints as that.
                for language in self.before {
                    let words = layout::standard(phrases, *language);
                    self.keep(*language, text.id, words, own.clone());
                }
                own
            }
        };
        self.keep(self.language, text.id, runs, own);
    }

    fn keep(&mut self, language: Language, id: TextId, words: Vec<Run>, made_from: Vec<Run>) {
        let rendition = Rendition {
            words: Markup(words),
            made_from: Markup(made_from),
            state: State::Draft,
            by: None,
            at: None,
        };
        let translation = self.draft.translations.entry(language).or_default();
        translation.insert(id, rendition);
    }

    /// The runs with facts of the draft: one that this draft knows by another name gets that, and one of which it
    /// knows nothing becomes the words that it printed.
    fn taken(&self, runs: Vec<Run>) -> Vec<Run> {
        let runs = runs.into_iter().map(|run| match run {
            Run::Fact { fact, emphasis } => match self.same(&fact) {
                Some(fact) => Run::Fact { fact, emphasis },
                None => Run::Words {
                    text: layout::fact(self.other, self.language, &fact),
                    emphasis,
                    link: None,
                },
            },
            Run::Words {
                text,
                emphasis,
                link: Some(Link::Fact(fact)),
            } => Run::Words {
                text,
                emphasis,
                link: Some(match self.same(&fact) {
                    Some(fact) => Link::Fact(fact),
                    None => Link::Address(layout::fact(self.other, self.language, &fact)),
                }),
            },
            other => other,
        });
        joined(runs.collect())
    }

    /// The fact of the draft that is this one of the other version.
    fn same(&self, fact: &Fact) -> Option<Fact> {
        let wanted = layout::fact(self.other, self.language, fact);
        let prints = |fact: &Fact| layout::fact(self.draft, self.language, fact);
        let here = prints(fact);
        if here == wanted {
            return Some(fact.clone());
        }
        let letter = &self.draft.letter;
        let renamed = match fact {
            Fact::Deadline(_, form) => (letter.deadlines.iter())
                .map(|deadline| Fact::Deadline(deadline.name.clone(), *form))
                .find(|fact| prints(fact) == wanted),
            Fact::Annex(_) => (letter.annexes.iter())
                .map(|annex| Fact::Annex(annex.name.clone()))
                .find(|fact| prints(fact) == wanted),
            _ => None,
        };
        // Both versions know it and say different things: that is told, and the first one's is kept.
        renamed.or_else(|| (!here.contains(UNKNOWN)).then(|| fact.clone()))
    }
}

/// What runs of a draft print in a language, in one line.
fn printed(draft: &Draft, language: Language, runs: &[Run]) -> String {
    let mut printed = String::new();
    for run in runs {
        match run {
            Run::Words { text, .. } => printed.push_str(text),
            Run::Fact { fact, .. } => printed.push_str(&layout::fact(draft, language, fact)),
            Run::LineBreak => printed.push(' '),
        }
    }
    printed
}

/// Runs in two, at the end of the sentence that is nearest to a share of the whole.
fn divided(runs: &[Run], share: f32) -> Option<(Vec<Run>, Vec<Run>)> {
    let flat: Vec<char> = flat::text(runs).chars().collect();
    let wanted = flat.len() as f32 * share;
    let ends = (0..flat.len()).filter(|at| {
        let next = flat.get(at + 1);
        match flat[*at] {
            '。' | '！' | '？' | '；' | '\n' => next.is_some(),
            '.' | '!' | '?' | ';' | '؟' | '؛' => next.is_some_and(|sign| sign.is_whitespace()),
            _ => false,
        }
    });
    let end = ends.min_by_key(|at| ((*at as f32 + 1.0 - wanted).abs() * 16.0) as u32)? + 1;
    let (begin, rest) = (flat::part(runs, 0..end), flat::part(runs, end..usize::MAX));
    let trimmed = |runs: Vec<Run>| {
        let mut runs = joined(runs);
        while let Some(Run::LineBreak) = runs.first() {
            runs.remove(0);
        }
        while let Some(Run::LineBreak) = runs.last() {
            runs.pop();
        }
        if let Some(Run::Words { text, .. }) = runs.first_mut() {
            *text = text.trim_start().to_owned();
        }
        joined(runs)
    };
    let (begin, rest) = (trimmed(begin), trimmed(rest));
    (!begin.is_empty() && !rest.is_empty()).then_some((begin, rest))
}
