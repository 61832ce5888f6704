//! From one text to another, and what the keys of the view do on the way.

use super::concordance::Concordance;
use super::facts::{self, Gaps};
use super::filter::is_unfinished;
use super::list::List;
use super::{Asked, Desk, Wish, changes, help, stale};
use crate::app::form::Form;
use crate::app::text_box::{CaretAt, Command};
use crate::draft::units::{Need, Unit};
use crate::letter::text::{Run, TextId, flat};
use crate::translation::{Standing, State};
use egui::Id;

/// The box of a rendition.
pub(super) fn target_box(form: &Form<'_>, text: TextId) -> Id {
    Id::unique(("translation target", text.0, form.view.other.tag()))
}

/// Whether a translator writes something for a unit.
pub(super) fn is_written(unit: &Unit) -> bool {
    matches!(unit.need, Need::New | Need::Repeated(_))
}

/// Does what was asked of the text with the caret.
pub(super) fn answer(form: &mut Form<'_>, desk: &mut Desk<'_>, list: &List, asked: Asked) {
    let here = form.view.caret.and_then(|(text, _)| list.place(text));
    let written = here.filter(|at| is_written(&list.units[*at]));
    match (asked, written) {
        (Asked::Next, _) => go(form, list, here, false),
        (Asked::Previous, _) => go(form, list, here, true),
        (Asked::Approve | Asked::Review, Some(at)) => {
            let state = match asked {
                Asked::Approve => State::Approved,
                _ => State::Reviewed,
            };
            if doubted(form, list, at) {
                desk.wishes
                    .push(Wish::Say(form.say("translation-facts-first")));
            } else if changes::settled(form, desk, list, at, Some(state)) {
                go(form, list, here, false);
            }
        }
        // Standard wording: nothing to decide there.
        (Asked::Approve | Asked::Review, None) => go(form, list, here, false),
        (Asked::StillRight, Some(at)) if list.units[at].standing == Standing::Stale => {
            changes::settled(form, desk, list, at, None);
        }
        (Asked::StillRight, Some(_)) => {}
        (Asked::Fact, Some(at)) => {
            let unit = &list.units[at];
            let words = changes::latest(form, unit.text).map_or_else(Vec::new, |r| r.words.0);
            if let Some(fact) = Gaps::between(&unit.source, &words).missing.first() {
                insert(form, desk, list, at, vec![facts::run(fact)]);
            }
        }
        (Asked::CopySource, Some(at)) => {
            let unit = &list.units[at];
            let source = form.view.translating.source;
            let read = form.draft.runs(&list.meta[at].text, source);
            replace(
                form,
                desk,
                list,
                at,
                read.unwrap_or_else(|| unit.source.clone()),
            );
        }
        (Asked::TakeMended, Some(at)) => {
            if let Some(words) = stale::offer(form, list, at) {
                replace(form, desk, list, at, words);
            }
        }
        (Asked::Match(n), Some(at)) => {
            if let Some(found) = help::nth(form, desk, list, at, n) {
                help::take(form, desk, list, at, &found);
            }
        }
        (Asked::Term, Some(at)) => help::insert_term(form, desk, list, at),
        (Asked::FillIn, _) => help::ask_for_all(form, desk, list),
        (Asked::Concordance, _) => {
            form.view.translating.concordance = Some(Concordance::open());
            // The panel takes room: the row with the caret is to stay in view.
            form.view.translating.row = None;
        }
        // Nothing is written there.
        (_, None) => {}
    }
}

/// Whether the facts of a rendition are not those of its source, and that is asked for the first time: who asks
/// for it again means it.
fn doubted(form: &mut Form<'_>, list: &List, at: usize) -> bool {
    let unit = &list.units[at];
    let words = changes::latest(form, unit.text).map_or_else(Vec::new, |r| r.words.0);
    let asked = (unit.text, words);
    let differ = !asked.1.is_empty() && !Gaps::between(&unit.source, &asked.1).is_empty();
    differ && form.view.translating.doubted.replace(asked.clone()) != Some(asked)
}

/// Puts runs in where the caret is; where the rendition has none, at the end of its last sentence.
pub(super) fn insert(form: &mut Form<'_>, desk: &Desk<'_>, list: &List, at: usize, runs: Vec<Run>) {
    let unit = &list.units[at];
    let target = form.view.other;
    if form.view.caret == Some((unit.text, target))
        && form.boxes.active() == Some(target_box(form, unit.text))
    {
        form.boxes.command(Command::Within(runs));
        return;
    }
    let words = changes::latest(form, unit.text).map_or_else(Vec::new, |r| r.words.0);
    let text = flat::text(&words);
    let end = flat::end(&text);
    let runs = flat::parted(&text, end, runs);
    let caret = end + runs.iter().map(flat::length).sum::<usize>();
    let mut new = flat::part(&words, 0..end);
    new.extend(runs);
    new.extend(flat::part(&words, end..text.chars().count()));
    let new = crate::letter::text::joined(new);
    changes::typed(form, desk, list, at, new);
    let text = list.units[at].text;
    (form.view).want_after_click(text, target, CaretAt::Offset(caret));
}

/// Gives a text other words, with the caret behind them.
pub(super) fn replace(
    form: &mut Form<'_>,
    desk: &Desk<'_>,
    list: &List,
    at: usize,
    runs: Vec<Run>,
) {
    let text = list.units[at].text;
    let runs = crate::letter::text::joined(runs);
    changes::typed(form, desk, list, at, runs);
    form.view
        .want_after_click(text, form.view.other, CaretAt::End);
}

/// Puts the caret into the next text that is not finished, or the one before; behind the last comes the
/// first.
fn go(form: &mut Form<'_>, list: &List, here: Option<usize>, back: bool) {
    let count = list.units.len();
    let begin = match (here, back) {
        (Some(at), _) => at,
        (None, false) => count.saturating_sub(1),
        (None, true) => 0,
    };
    let said = here.map(|at| list.units[at].source.as_slice());
    let next = (1..=count)
        .map(|step| match back {
            false => (begin + step) % count,
            true => (begin + count - step) % count,
        })
        .filter(|at| Some(*at) != here)
        .find(|at| {
            let unit = &list.units[*at];
            // What says the same has just been settled, too.
            is_unfinished(unit.standing)
                && said != Some(unit.source.as_slice())
                && form.view.translating.filter.fits(form, list, *at)
        });
    if let Some(at) = next {
        to(form, list, at, CaretAt::End);
    }
}

/// Puts the caret into the rendition of a text.
pub(super) fn to(form: &mut Form<'_>, list: &List, at: usize, caret: CaretAt) {
    let text = list.units[at].text;
    form.view.translating.kept.insert(text);
    form.view.want_after_click(text, form.view.other, caret);
}

/// Puts the caret into the rendition above or below.
pub(super) fn beside(form: &mut Form<'_>, list: &List, at: usize, down: bool, caret: CaretAt) {
    let found = match down {
        true => (at + 1..list.units.len()).find(|at| is_shown(form, list, *at)),
        false => (0..at).rev().find(|at| is_shown(form, list, *at)),
    };
    if let Some(at) = found {
        let text = list.units[at].text;
        form.view.want_after_click(text, form.view.other, caret);
    }
}

fn is_shown(form: &Form<'_>, list: &List, at: usize) -> bool {
    let filter = form.view.translating.filter;
    let kept = form.view.translating.kept.contains(&list.units[at].text);
    is_written(&list.units[at]) && (kept || filter.fits(form, list, at))
}
