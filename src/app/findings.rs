//! What the checks found, as a list by weight and part. A click brings the place into view and says why;
//! what is found can be repaired, or left as it is with a reason.

mod row;

use super::analysis::Analysis;
use super::form::{box_of, part_of, part_of_finding};
use super::open_letter::OpenLetter;
use super::text_box::CaretAt;
use super::view::Columns;
use super::widgets::{self, Tone, strong};
use super::{icons, panels, theme};
use crate::checks::{Finding, Part, Weight};
use crate::draft::edit::Edit;
use crate::language::interface::Texts;
use chrono::NaiveDate;
use egui::{Align, Frame, Layout, Margin, Panel, ScrollArea, Stroke, Ui};
use row::Row;

/// More rows than this are not shown at once; settling some brings the others.
const MOST: usize = 300;

/// Which findings are shown, and which is being looked at.
pub struct FindingsList {
    /// Whether the list is shown.
    pub shown: bool,
    /// Whether errors, warnings, hints are listed.
    weights: [bool; 3],
    /// Whether those are listed that somebody decided to leave.
    waived: bool,
    /// The identity of the finding that is looked at.
    at: Option<String>,
    /// It is to be brought into view in the list, too, for some frames.
    scrolls: u8,
    /// The reason that is being typed for leaving it.
    reason: Option<String>,
}

impl Default for FindingsList {
    fn default() -> FindingsList {
        FindingsList {
            shown: false,
            weights: [true, true, false],
            waived: false,
            at: None,
            scrolls: 0,
            reason: None,
        }
    }
}

impl FindingsList {
    fn lists(&self, finding: &Finding) -> bool {
        match finding.is_open() {
            true => self.weights[finding.weight as usize],
            false => self.waived,
        }
    }

    /// Brings the next finding into view, of those that are listed.
    pub fn go_to_next(&mut self, open: &mut OpenLetter, findings: &[Finding]) {
        let listed: Vec<&Finding> = findings.iter().filter(|f| self.lists(f)).collect();
        let last = self.at.as_ref();
        let next = last
            .and_then(|last| listed.iter().position(|f| f.identity() == *last))
            .map_or(0, |at| (at + 1) % listed.len());
        if let Some(finding) = listed.get(next) {
            self.look_at(finding, open);
            self.scrolls = 3;
        }
    }

    fn look_at(&mut self, finding: &Finding, open: &mut OpenLetter) {
        self.at = Some(finding.identity());
        self.reason = None;
        show(finding, open);
    }
}

/// Brings what a finding is about into view: its text with the caret in it, or its part.
fn show(finding: &Finding, open: &mut OpenLetter) {
    let own = open.editing.draft().letter.language;
    let language = finding.language.unwrap_or(own);
    if language != own {
        open.view.other = language;
        if open.view.columns == Columns::Own {
            open.view.show_columns(Columns::Both);
        }
    } else if matches!(open.view.columns, Columns::Other | Columns::Translation) {
        open.view.show_columns(Columns::Both);
    }
    let letter = &open.editing.draft().letter;
    if let Some(wanted) = box_of(letter, finding) {
        let part = part_of_finding(letter, finding);
        if open.view.columns == Columns::Translation {
            open.view.show_columns(Columns::Both);
        }
        open.view.want_part(part, Vec::new());
        open.view.wanted_box = Some((wanted, true));
        return;
    }
    match finding.text {
        Some(text) => {
            let at = match &finding.place {
                Some(place) => CaretAt::Range(place.start, place.end),
                None => CaretAt::Start,
            };
            open.view.want_after_click(text, language, at);
        }
        None => open.view.want_part(part_of(finding.at), Vec::new()),
    }
}

/// Shows the list; returns the change that a repair, a reason or a confirmation asks for.
pub fn ui(
    ui: &mut Ui,
    list: &mut FindingsList,
    open: &mut OpenLetter,
    analysis: &Analysis,
    texts: &Texts,
    today: NaiveDate,
) -> Option<Edit> {
    let palette = widgets::palette(ui);
    let frame = Frame::new()
        .fill(palette.card)
        .stroke(Stroke::new(1.0, palette.line))
        .inner_margin(Margin::symmetric(16, 8));
    let mut edit = None;
    widgets::resizes(ui, "findings", &texts.say("resize-findings"));
    // The form stays in sight.
    let most = (ui.available_height() * 0.6).clamp(90.0, 480.0);
    let shown = Panel::bottom("findings")
        .frame(frame)
        .default_size(panels::size(ui, "findings", 270.0).min(most))
        .size_range(most.min(90.0)..=most)
        .show_separator_line(false)
        .show(ui, |ui| {
            widgets::region(ui, egui::Role::Complementary, &texts.say("region-findings"));
            let findings = analysis.findings();
            ui.horizontal_top(|ui| {
                head(ui, list, analysis, texts);
                ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
                    if widgets::icon_button(ui, icons::X, &texts.say("close")).clicked() {
                        list.shown = false;
                    }
                });
            });
            let waiting = open.editing.draft().letter.unconfirmed().len();
            if waiting > 1 && list.weights[Weight::Warning as usize] {
                let count = [("count", waiting.into())];
                if ui
                    .link(texts.with("findings-confirm-all", &count))
                    .clicked()
                {
                    edit = Some(Edit::Inherited(Vec::new()));
                }
            }
            ui.add_space(4.0);
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                let listed = findings.iter().filter(|finding| list.lists(finding));
                let listed: Vec<&Finding> = listed.collect();
                let mut group = None;
                for finding in listed.iter().take(MOST) {
                    let of = (finding.weight, part_key(finding.at));
                    if group != Some(of) {
                        // A heading is nearer to what it heads than to what is above it.
                        if group.is_some() {
                            ui.add_space(12.0);
                        }
                        group = Some(of);
                        caption(ui, finding.weight, of.1, texts);
                    }
                    let own = open.editing.draft().letter.language;
                    let row = Row {
                        finding,
                        chosen: list.at.as_ref() == Some(&finding.identity()),
                        shows_language: finding.language.filter(|l| *l != own),
                        // A repair was worked out for the letter as it was checked.
                        settled: analysis.is_checked(),
                        texts,
                    };
                    let chosen = row.chosen;
                    let before = ui.cursor().top();
                    let wish = row.show(ui, &mut list.reason);
                    if chosen && list.scrolls > 0 {
                        list.scrolls -= 1;
                        let here = egui::Rect::from_min_max(
                            egui::pos2(ui.min_rect().left(), before),
                            egui::pos2(ui.min_rect().right(), ui.cursor().top()),
                        );
                        let at_once = egui::style::ScrollAnimation::none();
                        ui.scroll_to_rect_animation(here, Some(Align::Center), at_once);
                        ui.ctx().request_repaint();
                    }
                    match wish {
                        row::Wish::Nothing => {}
                        row::Wish::LookAt => list.look_at(finding, open),
                        row::Wish::Repair => edit.clone_from(&finding.repair),
                        row::Wish::Leave(reason) => {
                            edit = Some(row::waived(open, finding, reason, today));
                        }
                        row::Wish::Reopen => edit = Some(row::reopened(open, finding)),
                    }
                }
                if !analysis.is_known() {
                    ui.label(widgets::weak(ui, texts.say("status-checking")));
                } else if listed.is_empty() {
                    ui.label(widgets::weak(ui, texts.say("findings-none")));
                } else if listed.len() > MOST {
                    let more = [("count", (listed.len() - MOST).into())];
                    ui.label(widgets::weak(ui, texts.with("findings-more", &more)));
                }
            });
        });
    panels::note(ui, "findings", shown.response.rect.height());
    if edit.is_some() {
        list.reason = None;
    }
    edit
}

/// The title, whether the letter can be signed, and what is listed.
fn head(ui: &mut Ui, list: &mut FindingsList, analysis: &Analysis, texts: &Texts) {
    let findings = analysis.findings();
    let count = |weight| {
        let open = findings.iter().filter(|finding| finding.is_open());
        open.filter(|finding| finding.weight == weight).count()
    };
    let waived = findings.iter().filter(|finding| !finding.is_open()).count();
    ui.horizontal_wrapped(|ui| {
        ui.set_width(ui.available_width() - 40.0);
        ui.label(strong(texts.say("findings-title"), theme::HEADING));
        if !analysis.is_known() {
            return;
        }
        ui.add_space(8.0);
        match (count(Weight::Error), count(Weight::Warning)) {
            (0, 0) => widgets::badge(ui, Tone::Good, &texts.say("findings-ready")),
            (0, warnings) => {
                let count = [("count", warnings.into())];
                widgets::badge(ui, Tone::Warning, &texts.with("findings-ready-but", &count))
            }
            _ => widgets::badge(ui, Tone::Error, &texts.say("findings-not-ready")),
        };
        ui.add_space(8.0);
        let kinds = [
            (Weight::Error, "findings-errors"),
            (Weight::Warning, "findings-warnings"),
            (Weight::Hint, "findings-hints"),
        ];
        let said = |key: &str, count: usize| texts.with(key, &[("count", count.into())]);
        let mut chips: Vec<(&mut bool, String)> = (list.weights.iter_mut())
            .zip(kinds)
            .map(|(on, (weight, key))| (on, said(key, count(weight))))
            .collect();
        if waived > 0 {
            chips.push((&mut list.waived, said("findings-waived", waived)));
        }
        // All in one line, below the title if need be.
        let gap = ui.spacing().item_spacing.x;
        let widths = (chips.iter()).map(|(_, caption)| widgets::toggle::width(ui, caption) + gap);
        if widths.sum::<f32>() > ui.available_size_before_wrap().x {
            ui.end_row();
        }
        for (on, caption) in chips {
            widgets::toggle::toggle(ui, on, &caption, &caption);
        }
    });
}

fn caption(ui: &mut Ui, weight: Weight, part: &str, texts: &Texts) {
    let (glyph, ink, name) = look(ui, weight);
    ui.horizontal(|ui| {
        ui.set_height(18.0);
        ui.spacing_mut().item_spacing.x = row::INDENT - 15.0;
        widgets::glyph(ui, glyph, 15.0, ink);
        let words = format!("{} · {}", texts.say(name), texts.say(part));
        let words = widgets::weak(ui, words).size(theme::SMALL);
        ui.add(egui::Label::new(words).selectable(false));
    });
}

/// The picture, the colour and the key of the name of a weight.
fn look(ui: &Ui, weight: Weight) -> (&'static str, egui::Color32, &'static str) {
    let palette = widgets::palette(ui);
    match weight {
        Weight::Error => (icons::WARNING_CIRCLE, palette.error, "finding-error"),
        Weight::Warning => (icons::WARNING, palette.warning, "finding-warning"),
        Weight::Hint => (icons::INFO, palette.weak, "finding-hint"),
    }
}

/// The key of the name of a part.
fn part_key(at: Part) -> &'static str {
    match at {
        Part::Reference | Part::Date => "part-reference",
        Part::Contacts => "part-contacts",
        Part::Addressees => "part-addressees",
        Part::Subject => "part-subject",
        Part::Meeting => "part-meeting",
        Part::Body => "part-body",
        Part::Deadlines => "part-deadlines",
        Part::Signature => "part-signature",
        Part::Annexes => "navigator-annexes",
        Part::Translation => "findings-translation",
        Part::Wording => "findings-wording",
    }
}
