//! Find and replace over the letter in all its languages: a bar below the top bar, and the matches in their
//! surroundings.

mod lead;

use super::analysis::Analysis;
use super::form::{self, BoxedFact};
use super::open_letter::OpenLetter;
use super::text_box::CaretAt;
use super::view::Columns;
use super::widgets::toggle::toggle;
use super::widgets::{self, Tone};
use super::window::part_key;
use super::{icons, theme};
use crate::draft::Draft;
use crate::draft::edit::Edit;
use crate::draft::find::{Finder, Match, Query, Refusal};
use crate::language::interface::Texts;
use crate::language::interface::{Message, Said};
use egui::{
    Align, Color32, Event, FontId, Frame, Id, Key, Label, Layout, Margin, Modifiers, Panel,
    Response, ScrollArea, Stroke, TextFormat, TextWrapMode, Ui, text::LayoutJob, vec2,
};
use std::sync::Arc;

/// What is looked for, and what was found.
pub struct FindBar {
    query: Query,
    with: String,
    replaces: bool,
    /// Of which draft and query the matches are.
    of: Option<(Arc<Draft>, Query)>,
    found: Result<Vec<Found>, Message>,
    at: usize,
    fresh: bool,
    /// The caret is where a match was shown, and nothing was done since: Enter shows the next.
    led: bool,
    said: Option<String>,
}

/// A place where something was found.
#[derive(Clone, Debug)]
enum Found {
    /// In a text.
    Text(Match),
    /// In a box of the form that is no text: what stands before, what was found, what stands behind.
    Boxed(BoxedFact, [String; 3]),
}

impl Default for FindBar {
    fn default() -> FindBar {
        FindBar {
            query: Query::default(),
            with: String::new(),
            replaces: false,
            of: None,
            found: Ok(Vec::new()),
            at: 0,
            fresh: true,
            led: false,
            said: None,
        }
    }
}

/// What came of a frame.
#[derive(Default)]
pub struct Answer {
    /// The bar was closed.
    pub closed: bool,
    /// What is to be changed.
    pub edit: Option<Edit>,
}

impl FindBar {
    /// The bar, with what was looked for before; with a field for the replacement if `replaces`.
    pub fn open(before: Option<FindBar>, replaces: bool) -> FindBar {
        FindBar {
            replaces,
            fresh: true,
            ..before.unwrap_or_default()
        }
    }

    fn finder(&self) -> Option<Finder> {
        self.query.compile().ok()
    }

    /// Looks again where the draft or the query has changed.
    fn look(&mut self, draft: &Arc<Draft>, analysis: &Analysis) {
        let same = self
            .of
            .as_ref()
            .is_some_and(|(of, query)| Arc::ptr_eq(of, draft) && *query == self.query);
        if same {
            return;
        }
        self.found = if self.query.pattern.is_empty() {
            Ok(Vec::new())
        } else {
            match self.query.compile() {
                Ok(finder) => {
                    let value = |language, fact: &_| analysis.fact(draft, language, fact);
                    let mut found = in_boxes(&finder, draft, analysis);
                    let texts = finder.find_printed(draft, &value);
                    found.extend(texts.into_iter().map(Found::Text));
                    Ok(found)
                }
                Err(error) => Err(error.message()),
            }
        };
        self.of = Some((Arc::clone(draft), self.query.clone()));
        let count = self.found.as_ref().map_or(0, Vec::len);
        self.at = self.at.min(count.saturating_sub(1));
    }

    fn step(&mut self, back: bool, open: &mut OpenLetter) {
        let Ok(found) = &self.found else { return };
        if found.is_empty() {
            return;
        }
        self.at = match back {
            true => (self.at + found.len() - 1) % found.len(),
            false => (self.at + 1) % found.len(),
        };
        show(&found[self.at], open);
        self.led = true;
    }
}

/// What is found in the boxes of the form that are no texts.
fn in_boxes(finder: &Finder, draft: &Draft, analysis: &Analysis) -> Vec<Found> {
    let language = draft.letter.language;
    let printed = |fact: &_| analysis.fact(draft, language, fact);
    let mut found = Vec::new();
    for boxed in form::boxed_facts(&draft.letter, &printed) {
        for pieces in finder.in_words(&boxed.words) {
            found.push(Found::Boxed(boxed.clone(), pieces));
        }
    }
    found
}

/// Brings a match into the form, selected.
fn show(found: &Found, open: &mut OpenLetter) {
    let found = match found {
        Found::Text(found) => found,
        Found::Boxed(boxed, _) => {
            if matches!(open.view.columns, Columns::Other | Columns::Translation) {
                open.view.show_columns(Columns::Both);
            }
            open.view.want_part(boxed.part, Vec::new());
            // The next Enter is to find the next one.
            open.view.wanted_box = Some((boxed.id, false));
            return;
        }
    };
    let own = open.editing.draft().letter.language;
    if found.language != own {
        open.view.other = found.language;
        if open.view.columns == Columns::Own {
            open.view.show_columns(Columns::Both);
        }
    } else if matches!(open.view.columns, Columns::Other | Columns::Translation) {
        open.view.show_columns(Columns::Both);
    }
    open.view.page_language = found.language;
    let selected = CaretAt::Range(found.range.start, found.range.end);
    open.view
        .want_after_click(found.text, found.language, selected);
}

/// Shows the bar.
pub fn ui(
    ui: &mut Ui,
    bar: &mut FindBar,
    open: &mut OpenLetter,
    analysis: &Analysis,
    texts: &Texts,
) -> Answer {
    let draft = Arc::clone(open.editing.draft());
    bar.look(&draft, analysis);
    let mut answer = Answer::default();
    let palette = widgets::palette(ui);
    let frame = Frame::new()
        .fill(palette.card)
        .stroke(Stroke::new(1.0, palette.line))
        .inner_margin(Margin::symmetric(14, 7));
    Panel::top("find bar")
        .frame(frame)
        .show_separator_line(false)
        .resizable(false)
        .show(ui, |ui| {
            widgets::region(ui, egui::Role::Search, &texts.say("region-find"));
            ui.horizontal_top(|ui| {
                let room = ui.available_width() - theme::CONTROL - ui.spacing().item_spacing.x;
                let size = vec2(room.max(120.0), theme::CONTROL);
                let rows = Layout::left_to_right(Align::Center).with_main_wrap(true);
                ui.allocate_ui_with_layout(size, rows, |ui| {
                    ui.set_width(size.x);
                    controls(ui, bar, &draft, open, texts, &mut answer);
                });
                let close = widgets::icon_button(ui, icons::X, &texts.say("find-close"));
                answer.closed |= close.clicked();
            });
            if let Err(fault) = &bar.found {
                widgets::complaint(ui, &fault.say(texts));
            }
            if let Some(said) = &bar.said {
                ui.label(widgets::weak(ui, said));
            }
            matches_ui(ui, bar, &draft, open, analysis, texts);
        });
    answer
}

fn controls(
    ui: &mut Ui,
    bar: &mut FindBar,
    draft: &Draft,
    open: &mut OpenLetter,
    texts: &Texts,
    answer: &mut Answer,
) {
    // What wraps is the row: egui would begin a text of two lines at its left end.
    ui.style_mut().wrap_mode = Some(TextWrapMode::Extend);
    let name = texts.say("find-field");
    let id = field();
    // In a slim window the buttons have their place beside the boxes. With and without a replacement the box is as
    // wide, so that what stands behind it does not move.
    let wide = (ui.max_rect().width() * 0.2).clamp(140.0, 280.0);
    let edit = widgets::line_edit(ui, id, &mut bar.query.pattern, &name, &name, wide);
    if std::mem::take(&mut bar.fresh) {
        edit.request_focus();
    }
    if edit.changed() {
        bar.at = 0;
        bar.said = None;
    }
    let [previous, next] = steps(ui, bar, texts);
    let mut here = edit.has_focus() || edit.lost_focus();
    if bar.replaces {
        let name = texts.say("find-with");
        let id = other_field();
        let with = widgets::line_edit(ui, id, &mut bar.with, &name, &name, wide);
        here |= with.has_focus() || with.lost_focus();
        replacing(ui, bar, draft, open, texts, answer);
    }
    let (mut enter, mut back, mut escape) = (false, false, false);
    bar.led &= !ui.input(|input| input.events.iter().any(does_something));
    if here || bar.led {
        ui.input_mut(|input| {
            back = input.consume_key(Modifiers::SHIFT, Key::Enter);
            enter = input.consume_key(Modifiers::NONE, Key::Enter);
        });
    }
    // Also where a button of the bar has the keyboard, or nothing has.
    let elsewhere =
        open.view.caret.is_some() && !here && ui.memory(|memory| memory.focused().is_some());
    if !elsewhere {
        escape = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    }
    if enter {
        // The first Enter shows the first match.
        match &bar.found {
            Ok(found) if open.view.caret.is_none() && !found.is_empty() && !bar.led => {
                show(&found[bar.at], open);
                bar.led = true;
            }
            _ => bar.step(false, open),
        }
    }
    if back || previous.clicked() {
        bar.step(true, open);
    }
    if next.clicked() {
        bar.step(false, open);
    }
    // A box only shows itself: whoever types goes on typing what is looked for.
    let boxed = |bar: &FindBar| match &bar.found {
        Ok(found) => matches!(found.get(bar.at), Some(Found::Boxed(..))),
        Err(_) => false,
    };
    if (enter || back) && boxed(bar) {
        edit.request_focus();
    }
    let (case, words, regex) = ("find-case", "find-words", "find-regex");
    let (case, words, regex) = (texts.say(case), texts.say(words), texts.say(regex));
    toggle(ui, &mut bar.query.case, "Aa", &case).on_hover_text(&case);
    toggle(ui, &mut bar.query.whole_words, &words, &words);
    toggle(ui, &mut bar.query.regex, ".*", &regex).on_hover_text(&regex);
    if !bar.query.pattern.is_empty()
        && let Ok(found) = &bar.found
    {
        let place = if found.is_empty() { 0 } else { bar.at + 1 };
        let count = texts.with(
            "find-count",
            &[("count", found.len().into()), ("at", place.into())],
        );
        ui.label(widgets::weak(ui, count));
    }
    if !bar.replaces && ui.link(texts.say("find-replace-too")).clicked() {
        bar.replaces = true;
    }
    answer.closed = escape;
}

/// The steps to the match before and to the next one.
fn steps(ui: &mut Ui, bar: &FindBar, texts: &Texts) -> [Response; 2] {
    let some = bar.found.as_ref().is_ok_and(|found| !found.is_empty());
    let size = vec2(2.0 * theme::CONTROL + 2.0, theme::CONTROL);
    let both = Layout::left_to_right(Align::Center);
    let steps = ui.allocate_ui_with_layout(size, both, |ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        [
            (icons::CARET_UP, "find-previous"),
            (icons::CARET_DOWN, "find-next"),
        ]
        .map(|(glyph, key)| widgets::icon_button_if(ui, some, glyph, &texts.say(key)))
    });
    steps.inner
}

/// Whether somebody does something else than to go on with Enter.
fn does_something(event: &Event) -> bool {
    match event {
        Event::Key { key, pressed, .. } => *pressed && *key != Key::Enter,
        Event::PointerButton { pressed, .. } => *pressed,
        Event::Text(_) | Event::Paste(_) | Event::Cut | Event::Ime(_) => true,
        _ => false,
    }
}

/// The buttons that replace.
fn replacing(
    ui: &mut Ui,
    bar: &mut FindBar,
    draft: &Draft,
    open: &mut OpenLetter,
    texts: &Texts,
    answer: &mut Answer,
) {
    let here = bar.found.as_ref().ok().and_then(|found| found.get(bar.at));
    let one = widgets::button_if(ui, here.is_some(), None, &texts.say("find-replace"));
    let all = widgets::button_if(ui, here.is_some(), None, &texts.say("find-replace-all"));
    let Some(finder) = bar.finder() else { return };
    if one.clicked()
        && let Some(here) = here
    {
        let replaced = match here {
            Found::Text(here) => finder.replace(draft, here, &bar.with),
            Found::Boxed(..) => Err(Refusal::Fact),
        };
        match replaced {
            Ok(edit) => {
                open.editing.end_step();
                answer.edit = Some(edit);
                bar.said = None;
            }
            Err(refusal) => {
                bar.said = Some(refusal.message().say(texts));
                bar.step(false, open);
            }
        }
    }
    if all.clicked() {
        let replaced = finder.replace_all(draft, &bar.with);
        bar.said = Some(texts.with(
            "find-replaced",
            &[
                ("count", replaced.replaced.into()),
                ("facts", replaced.facts.into()),
                ("standard", replaced.standard.into()),
            ],
        ));
        open.editing.end_step();
        answer.edit = replaced.edit;
    }
}

/// The matches in their surroundings, at most as many as there is quiet room for.
fn matches_ui(
    ui: &mut Ui,
    bar: &mut FindBar,
    draft: &Draft,
    open: &mut OpenLetter,
    analysis: &Analysis,
    texts: &Texts,
) {
    let Ok(found) = &bar.found else { return };
    if found.is_empty() {
        return;
    }
    let palette = widgets::palette(ui);
    let mut chosen = None;
    let height = 24.0;
    let lines = if ui.ctx().content_rect().height() < 500.0 {
        2.0
    } else {
        5.0
    };
    ui.spacing_mut().item_spacing.y = 2.0;
    // No row looks as if it could not be clicked, and none is cut.
    ui.spacing_mut().scroll.fade.strength = 0.0;
    let columns = Columned::new(ui, draft, texts);
    ScrollArea::vertical()
        .max_height(height * lines - 2.0)
        .min_scrolled_height(height * lines - 2.0)
        .auto_shrink([false, true])
        .show_rows(ui, height - 2.0, found.len(), |ui, rows| {
            for at in rows {
                let (language, part, [before, words, after]) = match &found[at] {
                    Found::Text(one) => {
                        let value = |fact: &_| analysis.fact(draft, one.language, fact);
                        let part = form::part_with(&draft.letter, one.text);
                        (one.language, part, one.context.with(&value))
                    }
                    Found::Boxed(boxed, pieces) => {
                        (draft.letter.language, Some(boxed.part), pieces.clone())
                    }
                };
                let part = part.map_or_else(String::new, |part| texts.say(part_key(part)));
                let badge = match &found[at] {
                    Found::Text(one) if one.standard && !one.fact => Some("find-standard"),
                    Found::Text(one) if !one.fact => None,
                    _ => Some("find-fact"),
                };
                let ink = if at == bar.at {
                    palette.accent
                } else {
                    palette.text
                };
                let row = |ui: &mut Ui| {
                    // Not by colour alone.
                    column(ui, 12.0, |ui| {
                        if at == bar.at {
                            widgets::glyph(ui, icons::CARET_RIGHT, 12.0, palette.accent);
                        }
                    });
                    column(ui, 30.0, |ui| {
                        widgets::badge(ui, Tone::Plain, &language.tag().to_uppercase());
                    });
                    column(ui, columns.part, |ui| {
                        let part = widgets::weak(ui, &part).size(theme::SMALL);
                        ui.add(Label::new(part).selectable(false).truncate());
                    });
                    column(ui, columns.badge, |ui| {
                        if let Some(key) = badge {
                            widgets::badge(ui, Tone::Plain, &texts.say(key));
                        }
                    });
                    // One text: an Arabic window would set pieces from right to left.
                    let mut job = LayoutJob::default();
                    let [plain, strong] =
                        theme::of_words(&[before.as_str(), &words, &after].concat())
                            .map(|family| FontId::new(theme::SMALL, family));
                    let lead = lead::lead(ui, [&before, &words, &after], [&plain, &strong]);
                    for (text, font, ink) in [
                        (&lead, plain.clone(), ink),
                        (&words, strong, palette.accent),
                        (&after, plain, ink),
                    ] {
                        job.append(text, 0.0, TextFormat::simple(font, ink));
                    }
                    ui.add(Label::new(job).selectable(false).truncate());
                };
                let response = widgets::clickable(ui, |ui| {
                    ui.spacing_mut().interact_size.y = height - 2.0;
                    ui.horizontal(row);
                });
                let name = format!("{part}: {before}{words}{after}");
                widgets::named(&response, egui::Role::Button, true, &name);
                if response
                    .on_hover_cursor(egui::CursorIcon::PointingHand)
                    .clicked()
                {
                    chosen = Some(at);
                }
            }
        });
    if let Some(at) = chosen {
        show(&found[at], open);
        bar.at = at;
    }
}

/// How wide the columns of the list are that depend on the language.
struct Columned {
    part: f32,
    badge: f32,
}

impl Columned {
    fn new(ui: &Ui, draft: &Draft, texts: &Texts) -> Columned {
        let width = |words: String| {
            let font = FontId::proportional(theme::SMALL);
            let galley = (ui.painter()).layout_no_wrap(words, font, Color32::PLACEHOLDER);
            galley.size().x.ceil()
        };
        let parts = form::parts(&draft.letter).into_iter();
        let parts = parts.map(|part| width(texts.say(part_key(part))));
        let badges = ["find-standard", "find-fact"].into_iter();
        let badges = badges.map(|key| width(texts.say(key)) + 12.0);
        // The words that were found need room, too.
        let most = ui.available_width() * 0.15;
        Columned {
            part: parts.fold(0.0, f32::max).min(most),
            badge: badges.fold(0.0, f32::max),
        }
    }
}

/// What stands in a column of a row.
fn column(ui: &mut Ui, width: f32, content: impl FnOnce(&mut Ui)) {
    let size = vec2(width, ui.spacing().interact_size.y);
    let layout = Layout::left_to_right(Align::Center);
    ui.allocate_ui_with_layout(size, layout, |ui| {
        ui.set_min_width(width);
        content(ui);
    });
}

/// The box for what is looked for.
fn field() -> Id {
    Id::unique("find field")
}

/// The box for what replaces it.
fn other_field() -> Id {
    Id::unique("replace field")
}

/// Whether one types in the bar.
pub(super) fn has_keyboard(ctx: &egui::Context) -> bool {
    let focused = ctx.memory(|memory| memory.focused());
    focused.is_some_and(|id| id == field() || id == other_field())
}
