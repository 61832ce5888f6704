//! What a translator's act makes of a rendition: words, state, who and when.

use super::list::List;
use super::{Desk, help};
use crate::app::form::Form;
use crate::draft::edit::Edit;
use crate::draft::units::{self, Unit};
use crate::letter::text::{Markup, Run, TextId};
use crate::translation::{Rendition, Standing, State};

/// The rendition of a text as it will be after this frame.
pub(super) fn latest(form: &Form<'_>, text: TextId) -> Option<Rendition> {
    let target = form.view.other;
    for edit in form.edits.iter().rev() {
        match edit {
            Edit::Rendition(language, id, rendition) if (*language, *id) == (target, text) => {
                return rendition.clone();
            }
            Edit::Renditions(language, renditions) if *language == target => {
                if let Some((_, rendition)) = renditions.iter().find(|(id, _)| *id == text) {
                    return rendition.clone();
                }
            }
            _ => {}
        }
    }
    form.draft.translations.get(&target)?.get(&text).cloned()
}

/// Gives a text a rendition, and those that say the same.
pub(super) fn put(form: &mut Form<'_>, list: &List, text: TextId, rendition: Option<Rendition>) {
    let target = form.view.other;
    let translation = form.draft.translations.get(&target);
    let edit = units::rendered(&list.units, translation, target, text, rendition);
    form.edit(edit);
}

/// The rendition of `unit` that says `words`, written by the person who works here. Of a text whose source
/// has changed, the difference is kept in view until somebody has said that it is settled.
pub(super) fn written(form: &Form<'_>, desk: &Desk<'_>, unit: &Unit, words: Vec<Run>) -> Rendition {
    let made_from = match (unit.standing, latest(form, unit.text)) {
        (Standing::Stale, Some(old)) => old.made_from,
        _ => Markup(unit.source.clone()),
    };
    signed(
        desk,
        Rendition {
            words: Markup(words),
            made_from,
            state: State::Draft,
            by: None,
            at: None,
        },
    )
}

/// What was typed; nothing left is no rendition.
pub(super) fn typed(form: &mut Form<'_>, desk: &Desk<'_>, list: &List, at: usize, words: Vec<Run>) {
    let unit = &list.units[at];
    looked_at(form, unit.text);
    let rendition = (!words.is_empty()).then(|| written(form, desk, unit, words));
    put(form, list, unit.text, rendition);
}

/// The rendition is right for the source as it is now, and has a state; whether there is one.
pub(super) fn settled(
    form: &mut Form<'_>,
    desk: &Desk<'_>,
    list: &List,
    at: usize,
    state: Option<State>,
) -> bool {
    let unit = &list.units[at];
    let Some(old) = latest(form, unit.text) else {
        return false;
    };
    looked_at(form, unit.text);
    let rendition = signed(
        desk,
        Rendition {
            made_from: Markup(unit.source.clone()),
            state: state.unwrap_or(old.state),
            ..old
        },
    );
    if state == Some(State::Approved) {
        desk.recall
            .remember(vec![help::unit(form, list, at, &rendition)]);
    }
    put(form, list, unit.text, Some(rendition));
    true
}

/// Now, as renditions have it.
pub(super) fn hour(desk: &Desk<'_>) -> String {
    desk.now.format("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Somebody works on a text: it stays listed, and was seen by a person.
fn looked_at(form: &mut Form<'_>, text: TextId) {
    let target = form.view.other;
    form.view.translating.kept.insert(text);
    form.view.translating.mended.remove(&(text, target));
}

/// A rendition with the name of the person who works here, and the hour.
pub(super) fn signed(desk: &Desk<'_>, rendition: Rendition) -> Rendition {
    let by = match desk.author.trim() {
        "" => rendition.by,
        author => Some(author.to_owned()),
    };
    Rendition {
        by,
        at: Some(hour(desk)),
        ..rendition
    }
}
