//! Words looked for in the translation memory, in both languages: how were they translated elsewhere?

use super::list::List;
use super::{Desk, walk};
use crate::app::form::Form;
use crate::app::{icons, theme, widgets};
use crate::letter::text::{Run, flat};
use crate::translation::memory::{Hit, Side};
use egui::text::{LayoutJob, TextFormat};
use egui::{
    Align, FontId, Frame, Id, Key, Label, Layout, Margin, Modifiers, Panel, RichText, ScrollArea,
    Stroke, Ui, vec2,
};
use std::ops::Range;

/// What is looked for.
#[derive(Debug, Default)]
pub(super) struct Concordance {
    words: String,
    /// The field is to get the keyboard.
    fresh: bool,
}

impl Concordance {
    /// An empty field that has the keyboard.
    pub fn open() -> Concordance {
        Concordance {
            fresh: true,
            ..Concordance::default()
        }
    }
}

/// Shows the panel, if it is open.
pub(super) fn ui(ui: &mut Ui, form: &mut Form<'_>, desk: &Desk<'_>, list: &List) {
    let Some(mut panel) = form.view.translating.concordance.take() else {
        return;
    };
    let frame = Frame::new()
        .fill(form.palette.card)
        .stroke(Stroke::new(1.0, form.palette.line))
        .inner_margin(Margin::symmetric(18, 8));
    let mut closed = false;
    widgets::resizes(
        ui,
        "translation concordance",
        &form.say("resize-concordance"),
    );
    let most = (ui.available_height() * 0.6).clamp(90.0, 420.0);
    Panel::bottom("translation concordance")
        .frame(frame)
        .default_size(most.min(210.0))
        .size_range(most.min(90.0)..=most)
        .show_separator_line(false)
        .show(ui, |ui| {
            widgets::region(ui, egui::Role::Search, &form.say("translation-concordance"));
            ui.horizontal(|ui| {
                let title = form.say("translation-concordance");
                ui.label(widgets::strong(title, theme::HEADING));
                let name = form.say("translation-concordance-field");
                let id = Id::unique("translation concordance");
                let field = widgets::line_edit(ui, id, &mut panel.words, &name, &name, 260.0);
                if std::mem::take(&mut panel.fresh) {
                    field.request_focus();
                }
                let here = field.has_focus() || field.lost_focus();
                closed =
                    here && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    closed |= widgets::icon_button(ui, icons::X, &form.say("close")).clicked();
                });
            });
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                hits(ui, form, desk, list, panel.words.trim());
            });
        });
    if !closed {
        form.view.translating.concordance = Some(panel);
    }
}

fn hits(ui: &mut Ui, form: &mut Form<'_>, desk: &Desk<'_>, list: &List, words: &str) {
    if words.is_empty() {
        ui.label(widgets::weak(ui, form.say("translation-concordance-hint")));
        return;
    }
    let Some(hits) = desk.recall.found(words) else {
        ui.spinner();
        return;
    };
    let (own, target) = (form.language(), form.view.other);
    // Units of these two languages first, in whichever direction they were translated.
    let fits = |hit: &&Hit| {
        let both = [hit.unit.source.language, hit.unit.target.language];
        both.contains(&own) && both.contains(&target)
    };
    let mut shown: Vec<&Hit> = hits.iter().filter(fits).collect();
    shown.extend(hits.iter().filter(|hit| !fits(hit)));
    if shown.is_empty() {
        ui.label(widgets::weak(ui, form.say("translation-concordance-none")));
    }
    let mut chosen = None;
    for hit in shown {
        let source = (&hit.unit.source, &hit.in_source);
        let other = (&hit.unit.target, &hit.in_target);
        let (left, right) = match hit.unit.source.language == target {
            true => (other, source),
            false => (source, other),
        };
        let width = (ui.available_width() - 130.0) / 2.0;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 10.0;
            for (side, places) in [left, right] {
                ui.vertical(|ui| {
                    ui.set_width(width.max(120.0));
                    side_ui(ui, form, side, places);
                });
            }
            let takes = right.0.language == target && form.view.caret.is_some();
            let words = RichText::new(form.say("translation-match-take")).size(theme::SMALL);
            let button = egui::Button::new(words).min_size(vec2(0.0, 20.0));
            let origin = hit.unit.origin.clone();
            if ui
                .add_enabled(takes, button)
                .on_hover_text(origin)
                .clicked()
            {
                chosen = Some(right.0.words.0.clone());
            }
        });
        ui.add_space(4.0);
    }
    if let Some(runs) = chosen
        && let Some(at) = form.view.caret.and_then(|(text, _)| list.place(text))
        && walk::is_written(&list.units[at])
    {
        walk::insert(form, desk, list, at, runs);
    }
}

/// The words of a side with what was found marked.
fn side_ui(ui: &mut Ui, form: &Form<'_>, side: &Side, places: &[Range<usize>]) {
    let text = flat::text(&side.words.0);
    let [plain, strong] = theme::of_words(&text).map(|face| FontId::new(theme::SMALL + 0.5, face));
    let plain = TextFormat::simple(plain, form.palette.text);
    let marked = TextFormat {
        font_id: strong,
        background: form.palette.selection,
        ..plain.clone()
    };
    let readable = |words: &str| {
        let facts = side.words.0.iter().filter_map(|run| match run {
            Run::Fact { fact, .. } => Some(fact),
            _ => None,
        });
        let before = words.as_ptr() as usize - text.as_ptr() as usize;
        let skipped = text[..before].chars().filter(|c| *c == flat::FACT).count();
        let mut facts = facts.skip(skipped);
        let mut said = String::new();
        for character in words.chars() {
            match character {
                flat::FACT => {
                    if let Some(fact) = facts.next() {
                        said.push_str(&form.analysis.fact(form.draft, side.language, fact));
                    }
                }
                '\n' => said.push(' '),
                other => said.push(other),
            }
        }
        said
    };
    let mut job = LayoutJob::default();
    let mut at = 0;
    for place in places {
        job.append(&readable(&text[at..place.start]), 0.0, plain.clone());
        job.append(&readable(&text[place.clone()]), 0.0, marked.clone());
        at = place.end;
    }
    job.append(&readable(&text[at..]), 0.0, plain.clone());
    ui.add(Label::new(job).wrap());
}
