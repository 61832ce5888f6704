//! The bar at the bottom: what the checks say, how far the renditions are, an export under way.

use super::analysis::{Analysis, Progress};
use super::jobs::Running;
use super::open_letter::OpenLetter;
use super::tour::{self, landmark::Landmark};
use super::widgets;
use super::{icons, theme};
use crate::checks::Weight;
use crate::language::Language;
use crate::language::interface::{Texts, capital};
use egui::{Align, Frame, Layout, Margin, Panel, RichText, Sense, Stroke, Ui};

/// Shows the bar; returns whether the findings were clicked.
pub fn ui(
    ui: &mut Ui,
    open: &OpenLetter,
    analysis: &Analysis,
    texts: &Texts,
    exporting: Option<&Running>,
) -> bool {
    let palette = widgets::palette(ui);
    let frame = Frame::new()
        .fill(palette.card)
        .stroke(Stroke::new(1.0, palette.line))
        .inner_margin(Margin::symmetric(14, 3));
    let mut clicked = false;
    Panel::bottom("status bar")
        .frame(frame)
        .show_separator_line(false)
        .resizable(false)
        .show(ui, |ui| {
            widgets::region(ui, egui::Role::ContentInfo, &texts.say("region-status"));
            ui.horizontal(|ui| {
                ui.set_min_height(22.0);
                clicked = found(ui, analysis, texts);
                tour::mark(ui, Landmark::Findings, ui.min_rect());
                let other = open.view.other;
                if other != open.editing.draft().letter.language
                    && let Some(progress) = analysis.progress(other)
                {
                    ui.add_space(14.0);
                    rendered(ui, other, progress, texts);
                }
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    if let Some(running) = exporting {
                        under_way(ui, running, texts);
                    }
                });
            });
        });
    clicked
}

fn small(ui: &Ui, text: String) -> RichText {
    RichText::new(text)
        .size(theme::SMALL)
        .color(widgets::palette(ui).weak)
}

fn found(ui: &mut Ui, analysis: &Analysis, texts: &Texts) -> bool {
    let palette = widgets::palette(ui);
    ui.spacing_mut().item_spacing.x = 6.0;
    if !analysis.is_known() {
        // No news is no good news yet.
        widgets::glyph(ui, icons::HOURGLASS, 15.0, palette.weak);
        return line(ui, &texts.say("status-checking"), texts);
    }
    let count = |weight| {
        let findings = analysis.findings().iter();
        findings
            .filter(|finding| finding.weight == weight && finding.is_open())
            .count()
    };
    let (errors, warnings, hints) = (
        count(Weight::Error),
        count(Weight::Warning),
        count(Weight::Hint),
    );
    let (glyph, ink) = match (errors, warnings) {
        (0, 0) => (icons::CHECK_CIRCLE, palette.good),
        (0, _) => (icons::WARNING, palette.warning),
        _ => (icons::WARNING_CIRCLE, palette.error),
    };
    let sentence = texts.with(
        "status-findings",
        &[
            ("errors", errors.into()),
            ("warnings", warnings.into()),
            ("hints", hints.into()),
        ],
    );
    widgets::glyph(ui, glyph, 15.0, ink);
    line(ui, &sentence, texts)
}

/// What the checks say; returns whether it was clicked.
fn line(ui: &mut Ui, sentence: &str, texts: &Texts) -> bool {
    let label = egui::Label::new(small(ui, sentence.to_owned()))
        .selectable(false)
        .sense(Sense::click());
    let response = ui
        .add(label)
        .on_hover_text(texts.say("status-findings-tip"));
    widgets::named(&response, egui::Role::Button, true, sentence);
    response
        .on_hover_cursor(egui::CursorIcon::PointingHand)
        .clicked()
}

fn rendered(ui: &mut Ui, other: Language, progress: Progress, texts: &Texts) {
    let palette = widgets::palette(ui);
    let missing = progress.needed - progress.current - progress.stale;
    let (ink, key) = match (missing + progress.stale, progress.to_review) {
        (0, 0) => (palette.good, "status-rendered"),
        (0, _) => (palette.warning, "status-to-review"),
        _ => (palette.warning, "status-rendered"),
    };
    widgets::glyph(ui, icons::TRANSLATE, 15.0, ink);
    let sentence = texts.with(
        key,
        &[
            ("language", capital(&texts.language_said(other)).into()),
            ("needed", progress.needed.into()),
            ("missing", missing.into()),
            ("stale", progress.stale.into()),
            ("count", progress.to_review.into()),
        ],
    );
    ui.label(small(ui, sentence));
}

fn under_way(ui: &mut Ui, running: &Running, texts: &Texts) {
    if ui.small_button(texts.say("export-cancel")).clicked() {
        running.cancel();
    }
    let done = running.done();
    let share = done as f32 / running.total.max(1) as f32;
    ui.add(egui::ProgressBar::new(share).desired_width(140.0));
    let sentence = texts.with(
        "export-progress",
        &[("done", done.into()), ("total", running.total.into())],
    );
    ui.label(small(ui, sentence));
}
