//! The earlier versions of a letter: when each was kept, and what of it differs from the letter as it is now.

use super::{Answer, answers, body, closes, heading, paragraph};
use crate::app::differences::{self, Row};
use crate::app::hours::day_and_hour;
use crate::app::jobs::letters::Version;
use crate::app::word_text::quiet;
use crate::app::{icons, theme, widgets};
use crate::draft::Draft;
use crate::draft::compare::differences;
use crate::language::interface::Texts;
use egui::{Align, Layout, RichText, ScrollArea, Sense, Ui, WidgetInfo, vec2};
use std::sync::Arc;

/// The versions that are kept.
pub struct EarlierDialog {
    versions: Vec<Earlier>,
    chosen: usize,
}

/// A version.
struct Earlier {
    when: String,
    title: String,
    draft: Option<Box<Draft>>,
    /// What of it differs from now, or why it cannot be read.
    rows: Result<Vec<Row>, String>,
}

impl EarlierDialog {
    /// Compares versions with the letter as it is `now`.
    pub fn new(versions: Vec<Version>, now: Arc<Draft>, texts: &Texts) -> EarlierDialog {
        let versions = versions.into_iter().map(|version| {
            let when = day_and_hour(texts, version.backup.at);
            let title = version.backup.description.title;
            match version.draft {
                Ok(old) => Earlier {
                    when,
                    title,
                    rows: Ok(differences::rows(
                        &differences(&old, &now),
                        &old,
                        &now,
                        texts,
                    )),
                    draft: Some(old),
                },
                Err(fault) => Earlier {
                    when,
                    title,
                    rows: Err(fault.say(texts)),
                    draft: None,
                },
            }
        });
        let versions: Vec<Earlier> = versions.collect();
        // The latest is usually what is in the file.
        let differs = |version: &Earlier| version.rows.as_ref().is_ok_and(|rows| !rows.is_empty());
        EarlierDialog {
            chosen: versions.iter().position(differs).unwrap_or(0),
            versions,
        }
    }
}

impl EarlierDialog {
    /// Whether no version is kept.
    pub fn is_empty(&self) -> bool {
        self.versions.is_empty()
    }
}

/// Shows the dialog.
pub fn ui(ui: &mut Ui, dialog: &mut EarlierDialog, texts: &Texts) -> Option<Answer> {
    body(ui, |ui| {
        heading(
            ui,
            icons::CLOCK_COUNTER_CLOCKWISE,
            texts.say("earlier-title"),
        );
        let sentence = match dialog.versions.is_empty() {
            true => "earlier-none",
            false => "earlier-sentence",
        };
        paragraph(ui, &texts.say(sentence));
        ui.add_space(6.0);
        let height = (ui.ctx().content_rect().height() - 250.0).clamp(160.0, 480.0);
        if !dialog.versions.is_empty() {
            ui.horizontal_top(|ui| {
                let left = (ui.available_width() * 0.34).min(260.0);
                ui.allocate_ui_with_layout(
                    vec2(left, height),
                    Layout::top_down(Align::Min),
                    |ui| {
                        ui.set_width(left);
                        ScrollArea::vertical()
                            .id_salt("versions")
                            .max_height(height)
                            .show(ui, |ui| list(ui, dialog, texts));
                    },
                );
                ui.add_space(8.0);
                ui.vertical(|ui| {
                    ui.set_width(ui.available_width());
                    ScrollArea::vertical()
                        .id_salt(("version", dialog.chosen))
                        .max_height(height)
                        .min_scrolled_height(height)
                        .auto_shrink([false, true])
                        .show(ui, |ui| shown(ui, dialog, texts));
                });
            });
        }
    });
    if dialog.versions.is_empty() {
        return closes(ui, texts).then_some(Answer::Closed);
    }
    let mut answer = None;
    ui.add_space(10.0);
    let chosen = dialog.versions.get(dialog.chosen);
    let draft = chosen.and_then(|version| version.draft.as_ref());
    let differs = chosen.is_some_and(|version| version.rows.as_ref().is_ok_and(|r| !r.is_empty()));
    answers(ui, |ui| {
        let caption = texts.say("earlier-restore");
        let restore = match differs {
            true => widgets::main_button(ui, None, &caption),
            false => widgets::button_if(ui, false, None, &caption),
        };
        if restore.clicked() && differs {
            answer = draft.map(|draft| Answer::Restore(draft.clone()));
        }
        let caption = texts.say("earlier-save");
        if widgets::button_if(ui, draft.is_some(), None, &caption).clicked() {
            answer = draft.map(|draft| Answer::SaveVersion(draft.clone()));
        }
        if widgets::button(ui, None, &texts.say("close")).clicked() {
            answer = Some(Answer::Closed);
        }
    });
    answer
}

fn list(ui: &mut Ui, dialog: &mut EarlierDialog, texts: &Texts) {
    ui.spacing_mut().item_spacing.y = 4.0;
    for (at, version) in dialog.versions.iter().enumerate() {
        let about = match &version.rows {
            Ok(rows) => texts.with("earlier-differences", &[("count", rows.len().into())]),
            Err(_) => texts.say("earlier-damaged"),
        };
        let chosen = at == dialog.chosen;
        let (rect, response) =
            ui.allocate_exact_size(vec2(ui.available_width(), 46.0), Sense::click());
        response.widget_info(|| {
            let name = format!("{}: {about}", version.when);
            WidgetInfo::selected(egui::Role::RadioButton, true, chosen, name)
        });
        let palette = widgets::palette(ui);
        let ground = match (chosen, response.hovered()) {
            (true, _) => palette.chip,
            (false, true) => palette.hover,
            (false, false) => palette.card,
        };
        ui.painter().rect_filled(rect, theme::CORNER, ground);
        widgets::focus_ring(ui, &response, rect);
        let mut inner = ui.new_child(
            egui::UiBuilder::new()
                .max_rect(rect.shrink2(vec2(10.0, 5.0)))
                .layout(Layout::top_down(Align::Min)),
        );
        inner.spacing_mut().item_spacing.y = 1.0;
        let when = RichText::new(&version.when).font(theme::strong(theme::SMALL + 0.5));
        inner.add(egui::Label::new(when).truncate().selectable(false));
        let about = widgets::weak(&inner, about).size(theme::SMALL);
        inner.add(egui::Label::new(about).truncate().selectable(false));
        if response.clicked() {
            dialog.chosen = at;
        }
    }
}

fn shown(ui: &mut Ui, dialog: &EarlierDialog, texts: &Texts) {
    let Some(version) = dialog.versions.get(dialog.chosen) else {
        return;
    };
    if !version.title.is_empty() {
        quiet(ui, &version.title);
    }
    match &version.rows {
        Ok(rows) => {
            let captions = [texts.say("earlier-then"), texts.say("earlier-now")];
            differences::ui(ui, rows, &captions, texts);
        }
        Err(fault) => widgets::complaint(ui, fault),
    }
}
