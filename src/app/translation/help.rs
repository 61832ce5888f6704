//! What the office recalls for the text with the caret: translations of texts like it, terms of the glossary.

use super::list::List;
use super::{Asked, Desk, changes, stale, walk};
use crate::app::command::Command;
use crate::app::form::Form;
use crate::app::jobs::recall::Question;
use crate::app::text_box::{Gravity, Remark};
use crate::app::top_bar::tip;
use crate::app::widgets::Tone;
use crate::app::{theme, widgets};
use crate::draft::edit::Edit;
use crate::layout;
use crate::letter::text::{Markup, Run, TextId, flat};
use crate::translation::memory::{Context, Match, MatchKind, Side, Unit};
use crate::translation::{Rendition, Standing, State};
use egui::{Align, Id, Layout, RichText, Ui, vec2};

/// Where the texts of a row stand.
pub(super) struct Columns {
    /// Room before the first.
    pub left: f32,
    /// The width of each; as wide as the row where they stand below each other.
    pub column: f32,
    /// Room between them.
    pub gap: f32,
}

/// The commands that put matches in, the best first.
const MATCHES: [Command; 3] = [Command::Match1, Command::Match2, Command::Match3];

/// What stands before and behind a text of the list, in a language.
fn context(form: &Form<'_>, list: &List, at: usize, own: bool) -> Context {
    let said = |place: Option<usize>| -> Vec<Run> {
        let Some(place) = place.filter(|place| *place < list.units.len()) else {
            return Vec::new();
        };
        match own {
            true => list.units[place].source.clone(),
            false => {
                let text = &list.meta[place].text;
                form.draft.runs(text, form.view.other).unwrap_or_default()
            }
        }
    };
    let language = if own {
        form.language()
    } else {
        form.view.other
    };
    Context::of(language, &said(at.checked_sub(1)), &said(at.checked_add(1)))
}

/// The question for a text of the list.
pub(super) fn question(form: &Form<'_>, list: &List, at: usize) -> Question {
    let unit = &list.units[at];
    Question {
        text: unit.text,
        source: form.language(),
        target: form.view.other,
        runs: unit.source.clone(),
        context: context(form, list, at, true),
    }
}

/// What was approved, as the memory keeps it.
pub(super) fn unit(form: &Form<'_>, list: &List, at: usize, rendition: &Rendition) -> Unit {
    let own = form.language();
    let side = |language, runs: &[Run], context| Side {
        context,
        ..Side::new(language, runs)
    };
    Unit {
        source: side(own, &list.units[at].source, context(form, list, at, true)),
        target: side(
            form.view.other,
            &rendition.words.0,
            context(form, list, at, false),
        ),
        by: rendition.by.clone(),
        at: rendition.at.clone(),
        origin: layout::reference(form.draft, own),
    }
}

/// The match with a number, for the text with the caret.
pub(super) fn nth(
    form: &Form<'_>,
    desk: &Desk<'_>,
    list: &List,
    at: usize,
    n: usize,
) -> Option<Match> {
    let question = question(form, list, at);
    desk.recall
        .matches(&question, &list.glossary)?
        .get(n)
        .cloned()
}

/// Puts a match in, as words from the memory.
pub(super) fn take(form: &mut Form<'_>, desk: &Desk<'_>, list: &List, at: usize, found: &Match) {
    let unit = &list.units[at];
    let rendition = from_memory(desk, &unit.source, found);
    changes::put(form, list, unit.text, Some(rendition));
    walk::to(form, list, at, crate::app::text_box::CaretAt::End);
}

fn from_memory(desk: &Desk<'_>, source: &[Run], found: &Match) -> Rendition {
    Rendition {
        words: Markup(found.offered.clone()),
        made_from: Markup(source.to_vec()),
        state: State::FromMemory,
        by: found.by.clone(),
        at: Some(changes::hour(desk)),
    }
}

/// Asks for all that the memory knows exactly of the texts without a rendition.
pub(super) fn ask_for_all(form: &mut Form<'_>, desk: &Desk<'_>, list: &List) {
    let missing = (0..list.units.len())
        .filter(|at| list.units[*at].standing == Standing::Missing)
        .map(|at| question(form, list, at));
    let questions: Vec<_> = missing.collect();
    desk.recall.fill(questions);
}

/// Puts in what was asked for, where there is still nothing. Says how much it was.
pub(super) fn fill(form: &mut Form<'_>, desk: &mut Desk<'_>, list: &List) {
    for filled in desk.recall.filled() {
        let target = form.view.other;
        let mut renditions: Vec<(TextId, Option<Rendition>)> = Vec::new();
        for (question, found) in &filled.known {
            let unit = list.place(question.text).map(|at| &list.units[at]);
            let still = unit.is_some_and(|unit| {
                unit.standing == Standing::Missing && unit.source == question.runs
            });
            if still && question.target == target {
                let rendition = from_memory(desk, &question.runs, found);
                renditions.push((question.text, Some(rendition)));
            }
        }
        let count = [
            ("count", renditions.len().into()),
            ("asked", filled.asked.into()),
        ];
        desk.wishes.push(super::Wish::Say(
            form.texts.with("translation-filled", &count),
        ));
        if !renditions.is_empty() {
            form.edit(Edit::Renditions(target, renditions));
        }
    }
}

/// A term of the source: where it stands, and what it is in the other language.
#[derive(Clone, Debug)]
pub(super) struct Term {
    /// In characters of the flat source.
    pub place: std::ops::Range<usize>,
    /// As it stands in the source.
    pub said: String,
    /// The terms that may be used, the preferred one first.
    pub into: Vec<String>,
    /// Those that may not.
    pub forbidden: Vec<String>,
    /// What a translator should know.
    pub note: String,
}

/// The terms of a source text for which there is one in the other language.
pub(super) fn terms(form: &Form<'_>, list: &List, at: usize) -> Vec<Term> {
    if let Some(known) = list.terms.borrow().get(&at) {
        return known.clone();
    }
    let source = flat::text(&list.units[at].source);
    let found = list
        .glossary
        .found(form.language(), form.view.other, &source);
    let terms: Vec<Term> = (found.into_iter())
        .map(|found| {
            let (may, not): (Vec<_>, Vec<_>) =
                found.terms.iter().partition(|term| term.is_allowed());
            let words = |terms: Vec<&&crate::translation::glossary::Term>| -> Vec<String> {
                terms.into_iter().map(|term| term.words.clone()).collect()
            };
            Term {
                said: source[found.range.clone()].to_owned(),
                place: flat::in_characters(&source, found.range),
                into: words(may),
                forbidden: words(not),
                note: found.entry.note.clone(),
            }
        })
        .filter(|term| !term.into.is_empty())
        .collect();
    list.terms.borrow_mut().insert(at, terms.clone());
    terms
}

/// The terms as lines under the words of the source.
pub(super) fn marks(form: &Form<'_>, terms: &[Term]) -> Vec<Remark> {
    let marks = terms.iter().map(|term| Remark {
        place: term.place.clone(),
        gravity: Gravity::Term,
        says: said(form, term),
    });
    marks.collect()
}

fn said(form: &Form<'_>, term: &Term) -> String {
    let mut says = format!("{} → {}", term.said, term.into.join(", "));
    if !term.forbidden.is_empty() {
        let not = [("terms", term.forbidden.join(", ").into())];
        says.push('\n');
        says.push_str(&form.texts.with("translation-terms-forbidden", &not));
    }
    if !term.note.is_empty() {
        says.push('\n');
        says.push_str(&term.note);
    }
    says
}

/// Puts the next term in that the rendition lacks.
pub(super) fn insert_term(form: &mut Form<'_>, desk: &Desk<'_>, list: &List, at: usize) {
    let words = changes::latest(form, list.units[at].text).map_or_else(Vec::new, |r| r.words.0);
    let words = flat::text(&words).to_lowercase();
    let mut counted = std::collections::HashMap::new();
    let next = terms(form, list, at).into_iter().find(|term| {
        let wanted = term.into[0].to_lowercase();
        let there = words.matches(&wanted).count();
        let needed = counted.entry(wanted).or_insert(0_usize);
        *needed += 1;
        there < *needed
    });
    if let Some(term) = next {
        walk::insert(form, desk, list, at, vec![Run::plain(&term.into[0])]);
    }
}

/// Shows terms and matches of the text with the caret below it.
pub(super) fn ui(
    ui: &mut Ui,
    form: &mut Form<'_>,
    desk: &mut Desk<'_>,
    list: &List,
    at: usize,
    columns: &Columns,
) {
    terms_ui(ui, form, desk, list, at, columns);
    let question = question(form, list, at);
    let Some(matches) = desk
        .recall
        .matches(&question, &list.glossary)
        .map(<[Match]>::to_vec)
    else {
        return;
    };
    // What stands there already is not offered.
    let there = changes::latest(form, list.units[at].text).map(|rendition| rendition.words.0);
    for (n, found) in matches.iter().enumerate() {
        if there.as_ref() == Some(&found.offered) {
            continue;
        }
        match_ui(ui, form, list, at, columns, n, found);
    }
}

fn terms_ui(
    ui: &mut Ui,
    form: &mut Form<'_>,
    desk: &mut Desk<'_>,
    list: &List,
    at: usize,
    columns: &Columns,
) {
    let mut terms = terms(form, list, at);
    let mut seen = std::collections::BTreeSet::new();
    terms.retain(|term| seen.insert((term.said.to_lowercase(), term.into.clone())));
    if terms.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 3.0);
        ui.add_space(columns.left);
        let caption = RichText::new(form.say("translation-terms")).size(theme::SMALL);
        ui.label(caption.color(form.palette.weak));
        for term in &terms {
            let words = format!("{} → {}", term.said, term.into[0]);
            let words = RichText::new(words).size(theme::SMALL);
            let button = egui::Button::new(words).min_size(vec2(0.0, 20.0));
            let keys = tip(Command::InsertTerm, form.texts);
            let says = format!("{}\n{keys}", said(form, term));
            if ui.add(button).on_hover_text(says).clicked() {
                walk::insert(form, desk, list, at, vec![Run::plain(&term.into[0])]);
            }
        }
    });
}

/// A match: what its source says otherwise at the left, what it offers at the right.
fn match_ui(
    ui: &mut Ui,
    form: &mut Form<'_>,
    list: &List,
    at: usize,
    columns: &Columns,
    n: usize,
    found: &Match,
) {
    let own = form.language();
    let tone = if found.kind == MatchKind::Fuzzy {
        Tone::Warning
    } else {
        Tone::Good
    };
    let kind = match found.kind {
        MatchKind::Context => form.say("translation-match-context"),
        MatchKind::Exact => form.say("translation-match-exact"),
        MatchKind::Fuzzy => {
            let percent = [("percent", found.percent.into())];
            form.texts.with("translation-match-fuzzy", &percent)
        }
    };
    let origin = [Some(found.origin.clone()), found.by.clone()];
    let origin: Vec<String> = origin
        .into_iter()
        .flatten()
        .filter(|s| !s.is_empty())
        .collect();
    let origin = origin.join(", ");
    let left = |ui: &mut Ui, form: &mut Form<'_>| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            widgets::badge(ui, tone, &kind);
            let origin = RichText::new(&origin).size(theme::SMALL - 0.5);
            ui.add(egui::Label::new(origin.color(form.palette.weak)).truncate());
        });
        if found.kind == MatchKind::Fuzzy {
            stale::pieces_ui(ui, form, own, &found.difference);
        }
    };
    let right = |ui: &mut Ui, form: &mut Form<'_>| {
        let label = form
            .texts
            .with("translation-match", &[("number", (n + 1).into())]);
        let id = Id::unique(("translation match", list.units[at].text.0, n));
        form.reading(ui, id, form.view.other, &found.offered, &label);
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            let keys = MATCHES.get(n).map(|command| tip(*command, form.texts));
            let words = RichText::new(form.say("translation-match-take")).size(theme::SMALL);
            let button = egui::Button::new(words).min_size(vec2(0.0, 20.0));
            let button = ui.add(button).on_hover_text(keys.unwrap_or_default());
            if button.clicked() {
                form.view.translating.ask(Asked::Match(n));
            }
        });
    };
    ui.add_space(2.0);
    ui.horizontal_top(|ui| {
        ui.add_space(columns.left);
        let below = columns.gap == 0.0;
        ui.vertical(|ui| {
            ui.set_width(columns.column);
            left(ui, form);
            if below {
                right(ui, form);
            }
        });
        if !below {
            ui.add_space(columns.gap);
            ui.vertical(|ui| {
                ui.set_width(columns.column);
                right(ui, form);
            });
        }
    });
}
