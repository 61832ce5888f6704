//! Find and replace over the letter in all its languages: a bar below the top bar, and the matches in their
//! surroundings.

use super::analysis::Analysis;
use super::form::{self, BoxedFact};
use super::open_letter::OpenLetter;
use super::text_box::CaretAt;
use super::view::Columns;
use super::widgets::{self, Tone};
use super::window::part_key;
use super::{icons, theme};
use crate::draft::Draft;
use crate::draft::edit::Edit;
use crate::draft::find::{Finder, Match, Query, Refusal};
use crate::language::interface::Texts;
use crate::language::interface::{Message, Said};
use egui::text::LayoutJob;
use egui::{
    Align, Event, FontSelection, Frame, Id, Key, Label, Margin, Modifiers, Panel, RichText,
    ScrollArea, Stroke, Ui,
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
            ui.horizontal_wrapped(|ui| find_row(ui, bar, open, texts, &mut answer));
            if bar.replaces {
                ui.horizontal_wrapped(|ui| replace_row(ui, bar, &draft, open, texts, &mut answer));
            }
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

fn find_row(
    ui: &mut Ui,
    bar: &mut FindBar,
    open: &mut OpenLetter,
    texts: &Texts,
    answer: &mut Answer,
) {
    let name = texts.say("find-field");
    let id = field();
    let edit = widgets::line_edit(ui, id, &mut bar.query.pattern, &name, &name, 280.0);
    if std::mem::take(&mut bar.fresh) {
        edit.request_focus();
    }
    if edit.changed() {
        bar.at = 0;
        bar.said = None;
    }
    let mut here = edit.has_focus() || edit.lost_focus();
    if bar.replaces {
        let name = texts.say("find-with");
        let id = other_field();
        let with = widgets::line_edit(ui, id, &mut bar.with, &name, &name, 280.0);
        here |= with.has_focus() || with.lost_focus();
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
    let some = bar.found.as_ref().is_ok_and(|found| !found.is_empty());
    let previous = widgets::icon_button_if(ui, some, icons::CARET_UP, &texts.say("find-previous"));
    let next = widgets::icon_button_if(ui, some, icons::CARET_DOWN, &texts.say("find-next"));
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
    ui.toggle_value(&mut bar.query.case, "Aa")
        .on_hover_text(texts.say("find-case"));
    ui.toggle_value(&mut bar.query.whole_words, texts.say("find-words"));
    ui.toggle_value(&mut bar.query.regex, ".*")
        .on_hover_text(texts.say("find-regex"));
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
    let close = widgets::icon_button(ui, icons::X, &texts.say("find-close"));
    answer.closed = close.clicked() || escape;
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

fn replace_row(
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
    ScrollArea::vertical()
        .max_height(height * lines)
        .min_scrolled_height(height * lines)
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
                    ui.set_height(height - 2.0);
                    // Not by colour alone.
                    let here = if at == bar.at {
                        icons::CARET_RIGHT
                    } else {
                        " "
                    };
                    widgets::glyph(ui, here, 12.0, palette.accent);
                    widgets::badge(ui, Tone::Plain, &language.tag().to_uppercase());
                    ui.label(widgets::weak(ui, &part).size(theme::SMALL));
                    if let Some(key) = badge {
                        widgets::badge(ui, Tone::Plain, &texts.say(key));
                    }
                    ui.spacing_mut().item_spacing.x = 0.0;
                    ui.add_space(6.0);
                    let piece = |text: &str| RichText::new(text).size(theme::SMALL).color(ink);
                    let word = widgets::strong(&words, theme::SMALL).color(palette.accent);
                    // One text, whose pieces stand in the order of its own direction.
                    let mut job = LayoutJob::default();
                    for piece in [piece(&before), word, piece(&after)] {
                        piece.append_to(
                            &mut job,
                            ui.style(),
                            FontSelection::Default,
                            Align::Center,
                        );
                    }
                    ui.add(Label::new(job).selectable(false).truncate());
                };
                let response = widgets::clickable(ui, |ui| {
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
