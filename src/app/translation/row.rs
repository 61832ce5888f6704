//! One text: as it is read, as it is written, how it stands, and what can be done about it.

use super::facts::{self, Gaps};
use super::help::{self, Columns};
use super::list::{Kind, List, Meta};
use super::{Asked, Desk, changes, stale, standing, walk};
use crate::app::command::Command;
use crate::app::form::Form;
use crate::app::form::text::Look;
use crate::app::text_box::{CaretAt, Event, Remark};
use crate::app::top_bar::tip;
use crate::app::view::STANDS_STILL;
use crate::app::widgets::{self, Tone};
use crate::app::{icons, theme};
use crate::draft::units::{Need, Unit};
use crate::language::Language;
use crate::letter::text::Run;
use crate::translation::{Rendition, Standing};
use egui::{Align, Frame, Id, Layout, Margin, Rect, RichText, Ui, pos2, vec2};

/// Room at the left for the number and the mark of the standing.
const MARGIN: f32 = 56.0;
/// Room between the two languages.
const GAP: f32 = 14.0;
/// Room at the right.
const RIGHT: f32 = 12.0;
/// Narrower than this, the two languages stand below each other.
const NARROW: f32 = 420.0;
/// The line below a text that a translator writes.
const LINE: f32 = 24.0;

/// About how high a row is that has not been set yet.
pub(super) fn guessed(form: &Form<'_>, list: &List, at: usize, width: f32) -> Option<f32> {
    let unit = &list.units[at];
    let room = width - MARGIN - RIGHT;
    let column = if room < NARROW {
        room
    } else {
        (room - GAP) / 2.0
    } - 18.0;
    let translation = form.draft.translations.get(&form.view.other);
    let words = translation.and_then(|translation| translation.get(&unit.text));
    let there = words.map_or(0.0, |rendition| length(&rendition.words.0));
    let longest = length(&unit.source).max(there);
    let lines = (longest / column.max(80.0)).ceil().max(1.0);
    let below = if walk::is_written(unit) { LINE } else { 0.0 };
    Some(lines * 20.0 + 24.0 + below)
}

/// About how wide runs are on one line: Latin letters are half as wide as high, Chinese ones as wide.
fn length(runs: &[Run]) -> f32 {
    let wide = |c: char| if c >= '\u{2E80}' { 1.0 } else { 0.51 };
    let widths = runs.iter().map(|run| match run {
        Run::Words { text, .. } => text.chars().map(wide).sum::<f32>() * theme::BODY,
        Run::Fact { .. } => 120.0,
        Run::LineBreak => 0.0,
    });
    widths.sum()
}

/// What a row is shown from.
struct Row<'a> {
    list: &'a List,
    at: usize,
    unit: &'a Unit,
    meta: &'a Meta,
    rendition: Option<Rendition>,
    /// It has the caret.
    active: bool,
    gaps: Gaps,
}

/// Shows the text at a place of the list.
pub(super) fn ui(ui: &mut Ui, form: &mut Form<'_>, desk: &mut Desk<'_>, list: &List, at: usize) {
    let (unit, meta) = (&list.units[at], &list.meta[at]);
    let translation = form.draft.translations.get(&form.view.other);
    let rendition = translation
        .and_then(|translation| translation.get(&unit.text))
        .cloned();
    let words = rendition
        .as_ref()
        .map_or(&[][..], |rendition| &rendition.words.0);
    let gaps = match walk::is_written(unit) {
        true => Gaps::between(&unit.source, words),
        false => Gaps::default(),
    };
    let row = Row {
        list,
        at,
        unit,
        meta,
        active: form.view.caret.is_some_and(|(text, _)| text == unit.text),
        rendition,
        gaps,
    };
    let ground = match row.active {
        true => form.palette.accent_ground.gamma_multiply(0.55),
        false => egui::Color32::TRANSPARENT,
    };
    let shown = Frame::new()
        .fill(ground)
        .inner_margin(Margin {
            left: 0,
            right: RIGHT as i8,
            top: 7,
            bottom: 6,
        })
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing = vec2(0.0, 3.0);
            row.texts(ui, form, desk);
            if walk::is_written(unit) {
                row.line(ui, form);
                row.missing_facts(ui, form, desk);
                if row.active {
                    let columns = columns(ui.available_width());
                    help::ui(ui, form, desk, list, at, &columns);
                }
            }
        });
    if row.active {
        let rect = shown.response.rect;
        let bar = Rect::from_min_max(rect.left_top(), pos2(rect.left() + 3.0, rect.bottom()));
        ui.painter().rect_filled(bar, 0, form.palette.accent);
        // With what is offered below it, which may come later than the caret.
        let shown = (unit.text, rect.height());
        let before = form.view.translating.row.replace(shown);
        let same =
            before.is_some_and(|(text, height)| text == shown.0 && (height - shown.1).abs() < 1.0);
        let settles = &mut form.view.translating.settles;
        *settles = match same {
            true => settles.saturating_sub(1),
            false => STANDS_STILL,
        };
        if *settles > 0 && rect.height() < ui.clip_rect().height() {
            ui.ctx().request_repaint();
            let at_once = egui::style::ScrollAnimation::none();
            ui.scroll_to_rect_animation(rect, None, at_once);
        }
    }
    row.number(ui, form, shown.response.rect);
}

/// Where the texts stand in a row of this width.
fn columns(width: f32) -> Columns {
    let room = width - MARGIN;
    let below = room < NARROW;
    Columns {
        left: MARGIN + 2.0,
        column: if below {
            room - 2.0
        } else {
            (room - GAP) / 2.0 - 1.0
        },
        gap: if below { 0.0 } else { GAP },
    }
}

impl Row<'_> {
    /// Number and standing at the left.
    fn number(&self, ui: &mut Ui, form: &Form<'_>, rect: Rect) {
        let place = Rect::from_min_size(rect.min + vec2(6.0, 11.0), vec2(MARGIN - 12.0, 20.0));
        let look = standing::look(self.unit.standing);
        let (glyph, ink, said) = match (&look, self.unit.need) {
            (Some(look), _) => (
                look.glyph,
                standing::colour(form.palette, self.unit.standing),
                form.say(look.key),
            ),
            (None, Need::Standard) => (
                icons::SEAL_CHECK,
                form.palette.weak,
                form.say("text-standard"),
            ),
            (None, _) => (
                icons::BRACKETS_SQUARE,
                form.palette.weak,
                form.say("translation-nothing"),
            ),
        };
        let number = (self.at + 1).to_string();
        let kind = form.say(self.meta.kind.key());
        let id = Id::unique(("translation number", self.unit.text.0));
        let response = ui.interact(place, id, egui::Sense::hover());
        let spoken = format!("{number}, {kind}: {said}");
        widgets::named(&response, egui::Role::Label, true, &spoken);
        if ui.is_rect_visible(place) {
            let painter = ui.painter();
            let small = egui::FontId::proportional(theme::SMALL - 0.5);
            let middle = place.center().y;
            let at = pos2(place.left() + 22.0, middle);
            painter.text(
                at,
                egui::Align2::RIGHT_CENTER,
                number,
                small,
                form.palette.weak,
            );
            let font = egui::FontId::new(15.0, theme::icons());
            let at = pos2(place.right() - 2.0, middle);
            painter.text(at, egui::Align2::RIGHT_CENTER, glyph, font, ink);
        }
        response.on_hover_text(format!("{kind}\n{said}"));
    }

    /// The text in both languages.
    fn texts(&self, ui: &mut Ui, form: &mut Form<'_>, desk: &mut Desk<'_>) {
        let width = ui.available_width() - MARGIN;
        ui.horizontal_top(|ui| {
            ui.add_space(MARGIN);
            if width < NARROW {
                ui.vertical(|ui| {
                    ui.set_width(width);
                    self.source(ui, form);
                    ui.add_space(3.0);
                    self.target(ui, form, desk);
                });
                return;
            }
            let column = (width - GAP) / 2.0;
            ui.vertical(|ui| {
                ui.set_width(column);
                self.source(ui, form);
            });
            ui.add_space(GAP);
            ui.vertical(|ui| {
                ui.set_width(column);
                self.target(ui, form, desk);
            });
        });
    }

    /// What is read.
    fn source(&self, ui: &mut Ui, form: &mut Form<'_>) {
        let own = form.language();
        let wanted = form.view.translating.source;
        let read = form.draft.runs(&self.meta.text, wanted);
        let (runs, language) = match read {
            Some(runs) => (runs, wanted),
            None => (self.unit.source.clone(), own),
        };
        let label = self.label(form, "translation-source-of");
        if wanted == language || self.unit.standing == Standing::NotNeeded {
            // Words that need no translator read alike in all languages.
        } else {
            let values = [("language", form.texts.language_said(wanted).into())];
            let said = form.texts.with("translation-no-pivot", &values);
            ui.label(widgets::weak(ui, said).size(theme::SMALL));
        }
        let marks = match walk::is_written(self.unit) && language == own {
            true => help::marks(form, &help::terms(form, self.list, self.at)),
            false => Vec::new(),
        };
        self.read(ui, form, "source", (&runs, language), &label, &marks);
        if let Some(before) = stale::before(form, self.list, self.at) {
            let caption = form.say("translation-difference");
            stale::difference_ui(ui, form, own, &caption, &before, &self.unit.source);
        }
    }

    /// Runs to be read and copied.
    fn read(
        &self,
        ui: &mut Ui,
        form: &mut Form<'_>,
        salt: &str,
        (runs, language): (&[Run], Language),
        label: &str,
        remarks: &[Remark],
    ) {
        let look = Look {
            label,
            remarks,
            bold: self.meta.kind == Kind::Heading,
            frameless: true,
            ..Look::default()
        };
        let id = Id::unique(("translation", salt, self.unit.text.0, language.tag()));
        Frame::new()
            .inner_margin(Margin {
                left: if salt == "source" { 2 } else { 9 },
                right: 2,
                top: 4,
                bottom: 4,
            })
            .show(ui, |ui| {
                form.one(ui, id, (self.unit.text, language), runs, look, true);
            });
    }

    fn label(&self, form: &Form<'_>, key: &str) -> String {
        form.texts.with(key, &[("number", (self.at + 1).into())])
    }

    /// What is written.
    fn target(&self, ui: &mut Ui, form: &mut Form<'_>, desk: &mut Desk<'_>) {
        let target = form.view.other;
        let label = self.label(form, "translation-target-of");
        let words = self
            .rendition
            .as_ref()
            .map(|rendition| rendition.words.0.clone());
        if !walk::is_written(self.unit) {
            // Standard wording, or facts that print by the rules of the language.
            let own = form.draft.runs(&self.meta.text, target);
            let runs = own.or(words).unwrap_or_else(|| self.unit.source.clone());
            self.read(ui, form, "standard", (&runs, target), &label, &[]);
            return;
        }
        let words = words.unwrap_or_default();
        let hint = form.texts.with(
            "text-untranslated",
            &[("language", form.texts.language_said(target).into())],
        );
        let offers = match self.active {
            true => facts::offers(form, &self.gaps),
            false => Vec::new(),
        };
        let look = Look {
            label: &label,
            hint: &hint,
            bold: self.meta.kind == Kind::Heading,
            tabs: true,
            offers: &offers,
            ..Look::default()
        };
        let id = walk::target_box(form, self.unit.text);
        let (changed, event) = form.one(ui, id, (self.unit.text, target), &words, look, false);
        if let Some(new) = changed {
            changes::typed(form, desk, self.list, self.at, new);
        }
        if let Some(offer) = stale::offer(form, self.list, self.at) {
            ui.add_space(3.0);
            let caption = form.say("translation-offer");
            stale::difference_ui(ui, form, target, &caption, &words, &offer);
        }
        match event {
            Some(Event::Next { x }) => {
                let caret = CaretAt::X { x, from_top: true };
                walk::beside(form, self.list, self.at, true, caret);
            }
            Some(Event::Previous { x }) => {
                let caret = CaretAt::X { x, from_top: false };
                walk::beside(form, self.list, self.at, false, caret);
            }
            Some(Event::Indent) => walk::beside(form, self.list, self.at, true, CaretAt::End),
            Some(Event::Outdent) => walk::beside(form, self.list, self.at, false, CaretAt::End),
            _ => {}
        }
    }

    /// How it stands, who made it so, and what can be decided.
    fn line(&self, ui: &mut Ui, form: &mut Form<'_>) {
        ui.horizontal(|ui| {
            ui.set_min_height(LINE);
            ui.spacing_mut().item_spacing.x = 8.0;
            ui.add_space(MARGIN + 2.0);
            if let Some(look) = standing::look(self.unit.standing) {
                widgets::badge(ui, look.tone, &form.say(look.key));
            }
            let key = (self.unit.text, form.view.other);
            if self.unit.standing != Standing::Stale
                && form.view.translating.mended.contains_key(&key)
            {
                widgets::badge(ui, Tone::Warning, &form.say("translation-mended-by-itself"));
            }
            if let Need::Repeated(first) = self.unit.need
                && let Some(place) = self.list.place(first)
            {
                let same = [("number", (place + 1).into())];
                let said = form.texts.with("translation-same-as", &same);
                widgets::badge(ui, Tone::Plain, &said);
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                if self.active && self.rendition.is_some() {
                    self.decisions(ui, form);
                }
                if let Some(rendition) = &self.rendition {
                    let made = standing::made_by(form, rendition);
                    let made = RichText::new(made)
                        .size(theme::SMALL)
                        .color(form.palette.weak);
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        ui.add(egui::Label::new(made).truncate().selectable(false));
                    });
                }
            });
        });
    }

    /// The buttons of what can be decided about the rendition.
    fn decisions(&self, ui: &mut Ui, form: &mut Form<'_>) {
        let offered = stale::offer(form, self.list, self.at).is_some();
        let mut button = |ui: &mut Ui, key: &str, command: Command, asked: Asked| {
            let words = RichText::new(form.say(key)).size(theme::SMALL);
            let button = egui::Button::new(words).min_size(vec2(0.0, LINE - 2.0));
            if ui
                .add(button)
                .on_hover_text(tip(command, form.texts))
                .clicked()
            {
                form.view.translating.ask(asked);
            }
        };
        button(ui, "translation-approve", Command::Approve, Asked::Approve);
        button(ui, "translation-review", Command::Review, Asked::Review);
        if offered {
            let key = "translation-take-offer";
            button(ui, key, Command::TakeMended, Asked::TakeMended);
        }
        if self.unit.standing == Standing::Stale {
            button(
                ui,
                "text-still-right",
                Command::StillRight,
                Asked::StillRight,
            );
        }
    }

    /// Facts that the rendition lacks, to be put in; facts that it should not have.
    fn missing_facts(&self, ui: &mut Ui, form: &mut Form<'_>, desk: &mut Desk<'_>) {
        let relevant = self.active || self.rendition.is_some();
        if self.gaps.is_empty() || !relevant {
            return;
        }
        let value = |form: &Form<'_>, fact| form.analysis.fact(form.draft, form.view.other, fact);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(6.0, 3.0);
            ui.add_space(MARGIN + 2.0);
            if !self.gaps.missing.is_empty() {
                let warns = self.rendition.is_some();
                let glyph = if warns {
                    icons::WARNING
                } else {
                    icons::BRACKETS_SQUARE
                };
                let ink = if warns {
                    form.palette.warning
                } else {
                    form.palette.weak
                };
                widgets::glyph(ui, glyph, 14.0, ink);
                let said = form.say("translation-facts-missing");
                ui.label(RichText::new(said).size(theme::SMALL).color(ink));
            }
            for fact in &self.gaps.missing {
                let shown = value(form, fact);
                let shown = RichText::new(shown)
                    .size(theme::SMALL)
                    .color(form.palette.chip_text);
                let chip = egui::Button::new(shown)
                    .fill(form.palette.chip)
                    .min_size(vec2(0.0, LINE - 4.0));
                let name = form.say(&format!("fact-{}", fact.name()));
                let keys = tip(Command::NextFact, form.texts);
                if ui
                    .add(chip)
                    .on_hover_text(format!("{name}\n{keys}"))
                    .clicked()
                {
                    let runs = vec![facts::run(fact)];
                    walk::insert(form, desk, self.list, self.at, runs);
                }
            }
            if !self.gaps.extra.is_empty() {
                let extra: Vec<_> = self
                    .gaps
                    .extra
                    .iter()
                    .map(|fact| value(form, fact))
                    .collect();
                let facts = [("facts", extra.join(", ").into())];
                let said = form.texts.with("translation-facts-extra", &facts);
                widgets::glyph(ui, icons::WARNING, 14.0, form.palette.warning);
                let said = RichText::new(said)
                    .size(theme::SMALL)
                    .color(form.palette.warning);
                ui.label(said);
            }
        });
    }
}
