//! Above the rows: from which language into which, how far it is, which texts are listed.

use super::list::List;
use super::{Asked, Desk, Filter, Wish, filter, standing};
use crate::app::command::Command;
use crate::app::form::Form;
use crate::app::top_bar::tip;
use crate::app::widgets::{self, choice};
use crate::app::{icons, theme};
use crate::language::Language;
use crate::language::interface::language_name;
use crate::translation::{Standing, State};
use egui::{
    Align, CornerRadius, Frame, Id, Layout, Margin, Panel, Rect, RichText, Sense, Stroke,
    StrokeKind, TextStyle, TextWrapMode, Ui, WidgetText, vec2,
};

/// In a narrower window the tools have no words beside them, in points.
const WORDS_FROM: f32 = 1200.0;
/// Between what is left.
const SEPARATOR: &str = " · ";
/// Height of the bar of progress.
const BAR: f32 = 8.0;

/// Shows the head.
pub(super) fn ui(ui: &mut Ui, form: &mut Form<'_>, desk: &mut Desk<'_>, list: &List) {
    let frame = Frame::new()
        .fill(form.palette.card)
        .stroke(Stroke::new(1.0, form.palette.line))
        .inner_margin(Margin::symmetric(13, 9));
    Panel::top("translation head")
        .frame(frame)
        .show_separator_line(false)
        .resizable(false)
        .show(ui, |ui| {
            widgets::region(ui, egui::Role::Group, &form.say("region-translation-head"));
            ui.spacing_mut().item_spacing.y = 7.0;
            ui.horizontal(|ui| {
                languages(ui, form);
                ui.add_space(8.0);
                progress(ui, form, list);
            });
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(4.0, 6.0);
                filters(ui, form, list);
                ui.spacing_mut().item_spacing.x = 8.0;
                tools(ui, form);
                if desk.author.trim().is_empty() {
                    name(ui, form, desk);
                }
            });
        });
}

/// From which language, into which.
fn languages(ui: &mut Ui, form: &mut Form<'_>) {
    let own = form.language();
    let named = |language: Language| (language, language_name(language).to_owned());
    let sources: Vec<_> = Language::ALL
        .into_iter()
        .filter(|language| {
            let translated = form.draft.translations.contains_key(language);
            *language != form.view.other && (*language == own || translated)
        })
        .map(named)
        .collect();
    let targets: Vec<_> = Language::ALL
        .into_iter()
        .filter(|language| *language != own)
        .map(named)
        .collect();
    let mut source = form.view.translating.source;
    let mut target = form.view.other;
    let (from, into) = (form.say("translation-from"), form.say("translation-into"));
    if choice::choice(
        ui,
        Id::unique("translation source"),
        &from,
        92.0,
        &mut source,
        &sources,
    ) {
        form.view.translating.source = source;
        form.view.heights.clear();
    }
    widgets::glyph(ui, icons::ARROW_RIGHT, 14.0, form.palette.weak);
    if choice::choice(
        ui,
        Id::unique("translation target"),
        &into,
        92.0,
        &mut target,
        &targets,
    ) {
        form.view.other = target;
        form.view.page_language = target;
        form.view.translating.forget_rows();
        form.view.heights.clear();
        form.view.caret = None;
        ui.ctx().request_repaint();
    }
}

/// How far it is: a bar of the states, and the words that are left.
fn progress(ui: &mut Ui, form: &Form<'_>, list: &List) {
    let progress = list.progress;
    let mut parts = left(form, list);
    ui.with_layout(Layout::top_down(Align::Min), |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        let all = parts.join(SEPARATOR);
        // What there is no room for is said under the pointer.
        let wide = |parts: &[String]| {
            widgets::one_line_width(ui, &parts.join(SEPARATOR), theme::SMALL) > ui.available_width()
        };
        while parts.len() > 1 && wide(&parts) {
            parts.pop();
        }
        let words = RichText::new(parts.join(SEPARATOR))
            .size(theme::SMALL)
            .color(form.palette.weak);
        let shown = ui.add(egui::Label::new(words).truncate().selectable(false));
        widgets::described(&shown, &all);
        shown.on_hover_text(format!("{all}\n{}", form.say("translation-left-tip")));
        let texts = progress.texts();
        let (rect, response) =
            ui.allocate_exact_size(vec2(ui.available_width(), BAR), Sense::hover());
        let done = progress.reviewed + progress.approved;
        let name = form.texts.with(
            "translation-progress",
            &[("done", done.into()), ("texts", texts.into())],
        );
        response.widget_info(|| {
            let mut info = egui::WidgetInfo::labeled(egui::Role::ProgressIndicator, true, &name);
            info.value = Some(done as f64);
            info
        });
        bar(ui, form, list, rect);
        response.on_hover_text(states(form, list));
    });
}

/// The words that are left, by why they are; what matters least is the last.
fn left(form: &Form<'_>, list: &List) -> Vec<String> {
    let progress = &list.progress;
    let parts = [
        ("translation-left-new", progress.left_new),
        ("translation-left-changed", progress.left_changed),
        ("translation-left-repeated", progress.left_repeated),
    ];
    let parts = parts.into_iter().filter(|(_, count)| *count > 0);
    let parts = parts.map(|(key, count)| form.texts.with(key, &[("count", count.into())]));
    let mut parts: Vec<String> = parts.collect();
    if progress.left() == progress.left_new {
        // All of them are new: that says nothing more.
        parts.clear();
    }
    let said = form
        .texts
        .with("translation-left", &[("left", progress.left().into())]);
    let left = match parts.is_empty() {
        true => said,
        false => {
            let parts = form.texts.listed(&parts);
            let values = [("left", said.into()), ("parts", parts.into())];
            form.texts.with("translation-left-of", &values)
        }
    };
    // What is translated is not finished before somebody has looked at it.
    let review = progress.draft + progress.from_memory;
    let counts = [
        ("translation-left-review", review),
        ("translation-left-standard", progress.standard),
    ];
    let counts = counts.into_iter().filter(|(_, count)| *count > 0);
    let counts = counts.map(|(key, count)| form.texts.with(key, &[("count", count.into())]));
    let words = (progress.left() > 0 || review == 0).then_some(left);
    words.into_iter().chain(counts).collect()
}

/// The states in the order of the work, with how many texts have each.
fn counts(list: &List) -> [(Standing, usize); 6] {
    let progress = &list.progress;
    [
        (Standing::Current(State::Approved), progress.approved),
        (Standing::Current(State::Reviewed), progress.reviewed),
        (Standing::Current(State::Draft), progress.draft),
        (Standing::Current(State::FromMemory), progress.from_memory),
        (Standing::Stale, progress.stale),
        (Standing::Missing, progress.missing),
    ]
}

fn bar(ui: &Ui, form: &Form<'_>, list: &List, rect: Rect) {
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    painter.rect_filled(rect, BAR / 2.0, form.palette.line);
    let texts = list.progress.texts();
    if texts == 0 {
        painter.rect_filled(rect, BAR / 2.0, form.palette.good);
        return;
    }
    let mut left = rect.left();
    for (stand, count) in counts(list) {
        if stand == Standing::Missing || count == 0 {
            continue;
        }
        let width = rect.width() * count as f32 / texts as f32;
        let piece = Rect::from_min_size(egui::pos2(left, rect.top()), vec2(width, rect.height()));
        let colour = standing::colour(form.palette, stand);
        let round = |at_end: bool| if at_end { (BAR / 2.0) as u8 } else { 0 };
        let begins = round(left <= rect.left());
        let ends = round(piece.right() >= rect.right() - 0.5);
        let corners = CornerRadius {
            nw: begins,
            sw: begins,
            ne: ends,
            se: ends,
        };
        // What nobody has looked at is pale and hollow: it does not read as finished, and not by colour alone.
        match stand {
            Standing::Current(State::Reviewed | State::Approved) => {
                painter.rect_filled(piece, corners, colour);
            }
            _ => {
                let line = Stroke::new(1.0, colour);
                let pale = form.palette.card.lerp_to_gamma(colour, 0.2);
                painter.rect(piece, corners, pale, line, StrokeKind::Inside);
            }
        }
        left += width;
    }
}

/// The states in words.
fn states(form: &Form<'_>, list: &List) -> String {
    let all = counts(list).into_iter().filter(|(_, count)| *count > 0);
    let lines = all.filter_map(|(stand, count)| {
        let look = standing::look(stand)?;
        Some(format!("{count}  {}", form.say(look.key)))
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Which texts are listed.
fn filters(ui: &mut Ui, form: &mut Form<'_>, list: &List) {
    for each in Filter::ALL {
        let chosen = form.view.translating.filter == each;
        let count = filter::count(form, list, each);
        // What lists nothing is not worth its room.
        if count == 0 && !chosen && each != Filter::All && each != Filter::Unfinished {
            continue;
        }
        let caption = format!("{} {count}", form.say(each.key()));
        let ink = if chosen {
            form.palette.text
        } else {
            form.palette.weak
        };
        let words = RichText::new(caption).size(theme::SMALL).color(ink);
        if ui.add(egui::Button::selectable(chosen, words)).clicked() {
            form.view.translating.filter = each;
            form.view.translating.forget_kept();
        }
    }
    ui.add_space(6.0);
    let name = form.say("translation-search");
    let id = Id::unique("translation search");
    let mut search = std::mem::take(&mut form.view.translating.search);
    let field = widgets::line_edit(ui, id, &mut search, &name, &name, 190.0);
    if field.changed() {
        form.view.translating.forget_kept();
    }
    form.view.translating.search = search;
    let shown = !form.view.translating.search.is_empty();
    if shown && widgets::icon_button(ui, icons::X, &form.say("translation-search-all")).clicked() {
        form.view.translating.search.clear();
    }
}

/// What is done with the memory.
fn tools(ui: &mut Ui, form: &mut Form<'_>) {
    let words = ui.ctx().content_rect().width() >= WORDS_FROM;
    let tool = |ui: &mut Ui, glyph: &str, command: Command, key: &str| match words {
        true => {
            widgets::button(ui, Some(glyph), &form.say(key)).on_hover_text(tip(command, form.texts))
        }
        false => widgets::icon_button(ui, glyph, &tip(command, form.texts)),
    };
    // Where there is no room for both beside the rest, both stand below.
    let (fill_key, search_key) = ("translation-fill-short", "translation-concordance-short");
    let width = |key: &str| widgets::button_width(ui, &form.say(key));
    let both = match words {
        true => width(fill_key) + width(search_key),
        false => 2.0 * theme::CONTROL,
    };
    begin_row_for(ui, both);
    let fill = tool(ui, icons::STACK, Command::FillIn, fill_key);
    let search = Command::Concordance;
    let search = tool(ui, icons::BOOK_OPEN, search, search_key);
    if fill.clicked() {
        form.view.translating.ask(Asked::FillIn);
    }
    if search.clicked() {
        form.view.translating.ask(Asked::Concordance);
    }
}

/// Begins a row if two things of so many points have no room beside each other in this one.
fn begin_row_for(ui: &mut Ui, width: f32) {
    if width + ui.spacing().item_spacing.x > ui.available_size_before_wrap().x {
        ui.end_row();
    }
}

/// Asks once who works here: the name stands in what is written.
fn name(ui: &mut Ui, form: &mut Form<'_>, desk: &mut Desk<'_>) {
    let mut name = form.view.translating.name.take();
    let typed = name.get_or_insert_with(|| desk.proposed.clone());
    let label = form.say("translation-name-field");
    let hint = form.say("translation-name-hint");
    let keep = form.say("translation-name-keep");
    // As wide as its hint.
    let said = WidgetText::from(widgets::hint(ui, &hint));
    let said = said.into_galley(ui, Some(TextWrapMode::Extend), 0.0, TextStyle::Body);
    let width = said.size().x + 24.0;
    let caption = widgets::one_line_width(ui, &label, theme::SMALL) + ui.spacing().item_spacing.x;
    begin_row_for(ui, caption + width + widgets::button_width(ui, &keep));
    let id = Id::unique("translation author");
    let row = ui.horizontal(|ui| {
        ui.label(widgets::weak(ui, &label).size(theme::SMALL));
        let field = widgets::line_edit(ui, id, typed, &label, &hint, width).on_hover_text(&hint);
        widgets::described(&field, &hint);
        let enter = field.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        enter | widgets::button(ui, None, &keep).clicked()
    });
    if row.inner && !typed.trim().is_empty() {
        desk.wishes.push(Wish::Author(typed.trim().to_owned()));
    }
    form.view.translating.name = name;
}
