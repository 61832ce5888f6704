//! What language versions that were joined do not have in common, to be read once.

use super::{Answer, body, closes, heading};
use crate::app::widgets::{self, strong};
use crate::app::{icons, theme};
use crate::import::versions::{Joined, JoinedVersion};
use crate::language::Language;
use crate::language::interface::Texts;
use egui::{RichText, ScrollArea, Ui};

/// So many entries of a kind are shown.
const MOST: usize = 200;

/// Whether there is anything to be read.
pub fn says_something(joined: &Joined) -> bool {
    joined.versions.iter().any(|version| {
        !version.differences.is_empty()
            || !version.unsure.is_empty()
            || !version.only_here.is_empty()
            || !version.only_first.is_empty()
    })
}

/// Shows the dialog.
pub fn ui(ui: &mut Ui, joined: &Joined, texts: &Texts) -> Option<Answer> {
    body(ui, |ui| {
        heading(ui, icons::TRANSLATE, texts.say("versions-title"));
        ui.label(widgets::weak(ui, texts.say("versions-sentence")));
        ui.add_space(6.0);
        let first = joined.draft.letter.language;
        ScrollArea::vertical()
            .max_height(400.0)
            .auto_shrink([false, true])
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 4.0;
                for version in &joined.versions {
                    version_ui(ui, version, first, texts);
                }
            });
    });
    closes(ui, texts).then_some(Answer::Closed)
}

fn version_ui(ui: &mut Ui, version: &JoinedVersion, first: Language, texts: &Texts) {
    let other = version.language;
    let names = || {
        [
            ("first", texts.language_said(first).into()),
            ("other", texts.language_said(other).into()),
        ]
    };
    let part = |ui: &mut Ui, key: &str, entries: Vec<String>| {
        if entries.is_empty() {
            return;
        }
        ui.add_space(4.0);
        let title = texts.with(key, &names());
        ui.label(strong(title, theme::BODY));
        for entry in entries.iter().take(MOST) {
            ui.add(egui::Label::new(RichText::new(entry)).wrap());
        }
        if entries.len() > MOST {
            let more = [("count", (entries.len() - MOST).into())];
            ui.label(widgets::weak(ui, texts.with("versions-more", &more)));
        }
    };
    let nothing = texts.say("versions-nothing");
    let value = |value: &str| match value {
        "" => nothing.clone(),
        value => value.to_owned(),
    };
    let differences = version.differences.iter().map(|one| {
        format!(
            "{}: {} – {}",
            one.what.say(texts),
            value(&one.first),
            value(&one.other)
        )
    });
    part(ui, "versions-differences", differences.collect());
    let unsure = version.unsure.iter();
    let unsure = unsure.map(|(one, other)| format!("{one} – {other}"));
    part(ui, "versions-unsure", unsure.collect());
    let only_here = version.only_here.iter().map(|kept| match &kept.behind {
        Some(_) => kept.words.clone(),
        None => format!("{} ({})", kept.words, texts.say("versions-not-kept")),
    });
    part(ui, "versions-only-other", only_here.collect());
    part(ui, "versions-only-first", version.only_first.clone());
}
