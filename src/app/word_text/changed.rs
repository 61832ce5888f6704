//! What was changed in Word since the letter was exported: before and after, and taking it over.

use super::{Wish, part_name, quiet};
use crate::app::open_letter::OpenLetter;
use crate::app::widgets::{self, Tone};
use crate::app::{differing, icons};
use crate::import::Change;
use crate::language::interface::{Texts, language_name};
use egui::{Role, Ui};

/// Shows the changes; what a click asks for.
pub(super) fn ui(
    ui: &mut Ui,
    changes: &[Change],
    taken: &mut Option<(u64, Vec<bool>)>,
    open: &OpenLetter,
    texts: &Texts,
) -> Vec<Wish> {
    let draft = open.editing.draft();
    let revision = open.editing.revision();
    if taken.as_ref().is_none_or(|(of, _)| *of != revision) {
        let now = changes.iter().map(|change| change.is_in(draft)).collect();
        *taken = Some((revision, now));
    }
    let states: &[bool] = taken.as_ref().map_or(&[], |(_, states)| states);
    let mut wishes = Vec::new();
    let waiting = states.iter().filter(|taken| !**taken).count();
    if !changes.is_empty() {
        ui.horizontal_wrapped(|ui| {
            let count = [("count", waiting.into())];
            quiet(ui, &texts.with("word-changes-waiting", &count));
            let caption = texts.say("word-changes-all");
            if waiting > 1 && widgets::button(ui, Some(icons::LIST_CHECKS), &caption).clicked() {
                wishes.push(Wish::TakeAll);
            }
        });
    }
    ui.spacing_mut().item_spacing.y = 6.0;
    for (at, change) in changes.iter().enumerate() {
        let is_in = states.get(at).copied().unwrap_or(false);
        widgets::bare_card(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_wrapped(|ui| {
                let place = part_name(change.part, texts);
                widgets::badge(ui, Tone::Plain, &place);
                widgets::badge(ui, Tone::Plain, language_name(change.language));
            });
            let captions = [
                texts.say("word-changes-before"),
                texts.say("word-changes-after"),
            ];
            differing::both(ui, &change.before, &change.after, &captions);
            if change.after.is_empty() {
                quiet(ui, &texts.say("word-changes-gone"));
            }
            ui.horizontal(|ui| {
                if is_in {
                    widgets::badge(ui, Tone::Good, &texts.say("word-changes-taken"));
                } else if let Some(edit) = change.edit(draft) {
                    let caption = texts.say("word-changes-take");
                    let button = widgets::button(ui, Some(icons::CHECK), &caption);
                    let name = format!(
                        "{caption}: {}{}",
                        change.after,
                        match change.after.as_str() {
                            "" => change.before.as_str(),
                            _ => "",
                        }
                    );
                    widgets::named(&button, Role::Button, true, &name);
                    if button.clicked() {
                        wishes.push(Wish::Edit(Box::new(edit)));
                    }
                } else {
                    quiet(ui, &texts.say("word-changes-by-hand"));
                }
                if let Some(text) = change.text()
                    && widgets::button(ui, None, &texts.say("word-changes-show")).clicked()
                {
                    wishes.push(Wish::Show(text, change.language));
                }
            });
        });
    }
    wishes
}
