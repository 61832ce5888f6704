//! What the checks found, as a list; a click brings the part into view.

use super::analysis::Analysis;
use super::form::part_of;
use super::open_letter::OpenLetter;
use super::text_box::CaretAt;
use super::widgets::{self, icon, strong};
use super::{icons, theme};
use crate::checks::{Finding, Weight};
use crate::language::interface::Texts;
use egui::{Align, Frame, Layout, Margin, Panel, ScrollArea, Sense, Stroke, Ui};

/// Which findings are shown.
#[derive(Default)]
pub struct FindingsList {
    /// Whether the list is shown.
    pub shown: bool,
    hints: bool,
    at: Option<usize>,
}

impl FindingsList {
    /// Brings the next finding into view; hints only if they are shown.
    pub fn go_to_next(&mut self, open: &mut OpenLetter, findings: &[Finding]) {
        let counted: Vec<usize> = (0..findings.len())
            .filter(|at| self.hints || findings[*at].weight != Weight::Hint)
            .collect();
        let next = self
            .at
            .and_then(|last| counted.iter().position(|at| *at > last))
            .unwrap_or(0);
        self.at = counted.get(next).copied();
        if let Some(finding) = self.at.and_then(|at| findings.get(at)) {
            show(finding, open);
        }
    }
}

/// Brings what a finding is about into view: its text with the caret in it, or its part.
fn show(finding: &Finding, open: &mut OpenLetter) {
    let language = open.editing.draft().letter.language;
    match finding.text {
        Some(text) => open.view.want_after_click(text, language, CaretAt::Start),
        None => open.view.want_part(part_of(finding.at), Vec::new()),
    }
}

/// Shows the list.
pub fn ui(
    ui: &mut Ui,
    list: &mut FindingsList,
    open: &mut OpenLetter,
    analysis: &Analysis,
    texts: &Texts,
) {
    let palette = widgets::palette(ui);
    let frame = Frame::new()
        .fill(palette.card)
        .stroke(Stroke::new(1.0, palette.line))
        .inner_margin(Margin::symmetric(16, 8));
    Panel::bottom("findings")
        .frame(frame)
        .default_size(200.0)
        .size_range(90.0..=420.0)
        .show_separator_line(false)
        .show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.label(strong(texts.say("findings-title"), theme::HEADING));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    if widgets::icon_button(ui, icons::X, &texts.say("close")).clicked() {
                        list.shown = false;
                    }
                    widgets::switch(ui, &mut list.hints, &texts.say("findings-hints"));
                });
            });
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                let mut any = false;
                for (at, finding) in analysis.findings().iter().enumerate() {
                    if finding.weight == Weight::Hint && !list.hints {
                        continue;
                    }
                    any = true;
                    if row(ui, finding, list.at == Some(at), texts) {
                        list.at = Some(at);
                        show(finding, open);
                    }
                }
                if !any {
                    ui.label(widgets::weak(ui, texts.say("findings-none")));
                }
            });
        });
}

fn row(ui: &mut Ui, finding: &Finding, selected: bool, texts: &Texts) -> bool {
    let palette = widgets::palette(ui);
    let (glyph, ink, key) = match finding.weight {
        Weight::Error => (icons::WARNING_CIRCLE, palette.error, "finding-error"),
        Weight::Warning => (icons::WARNING, palette.warning, "finding-warning"),
        Weight::Hint => (icons::INFO, palette.weak, "finding-hint"),
    };
    let sentence = finding.sentence(texts);
    let ground = if selected {
        palette.accent_ground
    } else {
        palette.card
    };
    let response = Frame::new()
        .fill(ground)
        .corner_radius(theme::CORNER)
        .inner_margin(Margin::symmetric(6, 4))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_top(|ui| {
                ui.add(egui::Label::new(icon(glyph, 16.0).color(ink)).selectable(false));
                ui.add(egui::Label::new(&sentence).wrap().selectable(false));
            });
        })
        .response
        .interact(Sense::click());
    let name = format!("{}: {}", texts.say(key), sentence);
    widgets::named(&response, egui::Role::Button, true, &name);
    response
        .on_hover_cursor(egui::CursorIcon::PointingHand)
        .clicked()
}
