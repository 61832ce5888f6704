//! A finding in the list: what is wrong; once chosen, why, and what can be done about it.

use super::look;
use crate::app::open_letter::OpenLetter;
use crate::app::widgets::{self, Tone};
use crate::app::{icons, theme};
use crate::checks::Finding;
use crate::draft::edit::Edit;
use crate::language::Language;
use crate::language::interface::{Texts, language_name};
use crate::letter::waiver::Waiver;
use chrono::NaiveDate;
use egui::{FontId, Frame, Id, Margin, Ui};

/// A finding in the list.
pub(super) struct Row<'a> {
    pub(super) finding: &'a Finding,
    /// It is the one that is looked at.
    pub(super) chosen: bool,
    /// The language to name, where it is not the letter's own.
    pub(super) shows_language: Option<Language>,
    /// The letter has not changed since it was found.
    pub(super) settled: bool,
    pub(super) texts: &'a Texts,
}

/// Where the words begin, in points: below those of the heading, whose sign stands for all of them.
pub(super) const INDENT: f32 = 21.0;
/// Room beside what is said.
const SIDE: i8 = 6;

/// What the person wants done.
pub(super) enum Wish {
    /// Nothing.
    Nothing,
    /// To see the place.
    LookAt,
    /// To have it repaired.
    Repair,
    /// To leave it as it is, for a reason.
    Leave(String),
    /// To have it counted again.
    Reopen,
}

impl Row<'_> {
    pub(super) fn show(&self, ui: &mut Ui, reason: &mut Option<String>) -> Wish {
        let palette = widgets::palette(ui);
        let ground = if self.chosen {
            palette.accent_ground
        } else {
            palette.card
        };
        let mut wish = Wish::Nothing;
        Frame::new()
            .fill(ground)
            .corner_radius(theme::CORNER)
            .inner_margin(Margin::symmetric(SIDE, 6))
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                if self.sentence(ui) {
                    wish = Wish::LookAt;
                }
                if self.chosen {
                    ui.horizontal_top(|ui| {
                        ui.spacing_mut().item_spacing.x = 0.0;
                        ui.add_space(INDENT - f32::from(SIDE));
                        ui.vertical(|ui| {
                            ui.spacing_mut().item_spacing = egui::vec2(8.0, 2.0);
                            if let Some(why) = self.finding.why(self.texts) {
                                let why = widgets::weak(ui, why).size(theme::SMALL);
                                ui.add(egui::Label::new(why).wrap());
                            }
                            ui.add_space(6.0);
                            if let Some(asked) = self.doing(ui, reason) {
                                wish = asked;
                            }
                            ui.add_space(2.0);
                        });
                    });
                }
            });
        wish
    }

    /// The sentence; returns whether it was clicked.
    fn sentence(&self, ui: &mut Ui) -> bool {
        let (_, _, key) = look(ui, self.finding.weight);
        let sentence = self.finding.sentence(self.texts);
        let palette = widgets::palette(ui);
        let shown = sentence.clone();
        let line = widgets::clickable(ui, |ui| {
            ui.horizontal_top(|ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.x = 0.0;
                let size = egui::vec2(INDENT - f32::from(SIDE), 18.0);
                let (place, _) = ui.allocate_exact_size(size, egui::Sense::hover());
                if !self.finding.is_open() {
                    let font = FontId::new(14.0, theme::icons());
                    let left = place.left_center() - egui::vec2(2.0, 0.0);
                    let centre = egui::Align2::LEFT_CENTER;
                    ui.painter()
                        .text(left, centre, icons::CHECK, font, palette.weak);
                }
                ui.spacing_mut().item_spacing.x = 6.0;
                if let Some(language) = self.shows_language {
                    widgets::badge(ui, Tone::Plain, language_name(language));
                }
                ui.add(egui::Label::new(shown).wrap().selectable(false));
            });
        });
        let name = format!("{}: {sentence}", self.texts.say(key));
        widgets::named(&line, egui::Role::Button, true, &name);
        widgets::focus_ring(ui, &line, line.rect);
        line.on_hover_cursor(egui::CursorIcon::PointingHand)
            .clicked()
    }

    /// Repair, leave, reopen.
    fn doing(&self, ui: &mut Ui, reason: &mut Option<String>) -> Option<Wish> {
        if let Some(waiver) = &self.finding.waived {
            let words = self.texts.with(
                "findings-left",
                &[("reason", waiver.reason.as_str().into())],
            );
            ui.label(widgets::weak(ui, words).size(theme::SMALL));
            let again = widgets::button(ui, None, &self.texts.say("findings-reopen"));
            return again.clicked().then_some(Wish::Reopen);
        }
        let mut wish = None;
        ui.horizontal(|ui| {
            if let Some(label) = self.finding.repair_label(self.texts)
                && widgets::button_if(ui, self.settled, Some(icons::CHECK), &label).clicked()
            {
                wish = Some(Wish::Repair);
            }
            // What was taken over is right or is changed: there is nothing to leave.
            if matches!(self.finding.repair, Some(Edit::Inherited(_))) {
                return;
            }
            let leave = self.texts.say("findings-leave");
            match reason {
                None => {
                    if widgets::button(ui, None, &leave).clicked() {
                        *reason = Some(String::new());
                    }
                }
                Some(typed) => {
                    let name = self.texts.say("findings-reason");
                    let hint = self.texts.say("findings-reason-hint");
                    let id = Id::unique("reason for leaving a finding");
                    let line = widgets::line_edit(ui, id, typed, &name, &hint, 300.0);
                    if typed.is_empty() && !line.has_focus() && !line.lost_focus() {
                        line.request_focus();
                    }
                    let given = !typed.trim().is_empty();
                    let entered =
                        line.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
                    let pressed = widgets::button_if(ui, given, None, &leave).clicked();
                    if given && (pressed || entered) {
                        wish = Some(Wish::Leave(typed.trim().to_owned()));
                    }
                    if widgets::button(ui, None, &self.texts.say("cancel")).clicked() {
                        *reason = None;
                    }
                }
            }
        });
        wish
    }
}

/// The change that leaves a finding as it is.
pub(super) fn waived(
    open: &OpenLetter,
    finding: &Finding,
    reason: String,
    today: NaiveDate,
) -> Edit {
    let mut waivers = open.editing.draft().letter.waivers.clone();
    let identity = finding.identity();
    waivers.retain(|waiver| waiver.finding != identity);
    waivers.push(Waiver {
        finding: identity,
        reason,
        on: Some(today),
    });
    Edit::Waivers(waivers)
}

/// The change after which a finding counts again.
pub(super) fn reopened(open: &OpenLetter, finding: &Finding) -> Edit {
    let mut waivers = open.editing.draft().letter.waivers.clone();
    let identity = finding.identity();
    waivers.retain(|waiver| waiver.finding != identity);
    Edit::Waivers(waivers)
}
