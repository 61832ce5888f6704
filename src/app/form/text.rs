//! A text of the letter in the form: a styled text box in the letter's language, one in the other
//! language beside it, and how both stand.

use super::Form;
use crate::app::icons;
use crate::app::text_box::{CaretAt, Colours, Event, Insertion, Pasted, Remark, Setting, TextBox};
use crate::app::theme::Palette;
use crate::app::view::{Columns, Spot};
use crate::app::widgets::{self, Tone};
use crate::draft::edit::Edit;
use crate::language::Language;
use crate::layout;
use crate::letter::text::{Markup, Phrase, Run, Text, TextId, Wording, joined};
use crate::translation::{Rendition, Standing, State, standing};
use egui::{Id, Ui};
use std::borrow::Cow;

/// How a text is shown.
#[derive(Clone, Copy, Debug, Default)]
pub struct Look<'a> {
    /// What a screen reader calls it.
    pub label: &'a str,
    /// Shown while it is empty.
    pub hint: &'a str,
    /// Cannot have line breaks.
    pub single_line: bool,
    /// Half bold, as headings are.
    pub bold: bool,
    /// Stands among other texts: Enter, Tab, Backspace at the beginning are reported as events.
    pub structure: bool,
    /// No frame until it has the pointer or the keyboard: cells of a grid.
    pub frameless: bool,
    /// Tab is reported as an event, although nothing else of the structure is.
    pub tabs: bool,
    /// What Ctrl+Space offers before all that it always offers.
    pub offers: &'a [Insertion],
    /// What is said of places in the text beside what the checks say.
    pub remarks: &'a [Remark],
}

/// Narrower than this, the two languages stand below each other.
const NARROW: f32 = 315.0;
/// Width between the two languages.
const GAP: f32 = 10.0;

impl Form<'_> {
    /// Shows `text` in the columns of the view, as wide as there is room, and asks for the edits that
    /// follow from what is typed. Returns what the surrounding part has to answer: with the event comes
    /// the language in which it happened.
    pub fn text(&mut self, ui: &mut Ui, text: &Text, look: Look<'_>) -> Option<(Event, Language)> {
        self.text_at(ui, Id::unique(("text", text.id.0)), text, look)
    }

    /// The same, in a box of its own whatever text it shows: the cell of a grid.
    pub fn text_at(
        &mut self,
        ui: &mut Ui,
        id: Id,
        text: &Text,
        look: Look<'_>,
    ) -> Option<(Event, Language)> {
        let own = self.language();
        let (columns, other) = (self.view.columns, self.view.other);
        let two = other != own;
        match columns {
            Columns::Both if two && ui.available_width() < NARROW => {
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 4.0;
                    let event = self.source(ui, id, text, look);
                    let there = self.rendition(ui, text, look);
                    event.or(there)
                })
                .inner
            }
            Columns::Both if two => {
                let width = (ui.available_width() - GAP) / 2.0;
                let mut event = None;
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = GAP;
                    ui.vertical(|ui| {
                        ui.set_width(width);
                        event = self.source(ui, id, text, look);
                    });
                    ui.vertical(|ui| {
                        ui.set_width(width);
                        let there = self.rendition(ui, text, look);
                        event = event.take().or(there);
                    });
                });
                event
            }
            Columns::Other if two => self.rendition(ui, text, look),
            _ => self.source(ui, id, text, look),
        }
    }

    /// A text that the letter may lack. Returns the new value if it has to be set: what was typed into
    /// the empty box, or nothing where all was deleted. `salt` tells the box from others.
    pub fn optional_text(
        &mut self,
        ui: &mut Ui,
        salt: &str,
        text: Option<&Text>,
        look: Look<'_>,
    ) -> Option<Option<Text>> {
        self.optional_text_at(ui, Id::unique(("optional text", salt)), text, look)
            .0
    }

    /// The same with the event to which the surrounding part has to answer, in the box `id`.
    pub fn optional_text_at(
        &mut self,
        ui: &mut Ui,
        id: Id,
        text: Option<&Text>,
        look: Look<'_>,
    ) -> (Option<Option<Text>>, Option<(Event, Language)>) {
        let empty = Text::plain("");
        let shown = text.unwrap_or(&empty);
        let before = self.edits.len();
        if widgets::wanted::is(ui, id) {
            self.boxes.focus(id, CaretAt::End);
        }
        let event = if text.is_some() {
            self.text_at(ui, id, shown, look)
        } else {
            // Nothing to translate yet.
            self.source(ui, id, shown, look)
        };
        // What was typed arrives as an edit of a text that has no identity yet, or becomes empty.
        let own = |edit: &Edit| matches!(edit, Edit::Wording(id, _) if *id == shown.id);
        let Some(at) = self.edits[before..].iter().position(own) else {
            return (None, event);
        };
        let at = at + before;
        let Edit::Wording(_, wording) = self.edits[at].clone() else {
            return (None, event);
        };
        let new = Text {
            id: shown.id,
            wording,
        };
        if text.is_none() || new.is_empty() {
            self.edits.remove(at);
            return (Some((!new.is_empty()).then_some(new)), event);
        }
        (None, event)
    }

    /// The colours of the text boxes.
    pub(super) fn colours(&self) -> Colours {
        colours(self.palette)
    }

    fn source(
        &mut self,
        ui: &mut Ui,
        id: Id,
        text: &Text,
        look: Look<'_>,
    ) -> Option<(Event, Language)> {
        let language = self.language();
        let spot = (text.id, language);
        let (runs, departed_from): (Vec<Run>, &[Phrase]) = match &text.wording {
            Wording::Standard(phrases) => (layout::standard(phrases, language), phrases),
            Wording::Own {
                runs,
                departed_from,
            } => (runs.clone(), departed_from),
        };
        let shown = self.one(ui, id, spot, &runs, look, false);
        let event = shown.1;
        if event == Some(Event::RestoreStandard) {
            if !departed_from.is_empty() {
                let standard = Wording::Standard(departed_from.to_vec());
                self.edit(Edit::Wording(text.id, standard));
            }
            return None;
        }
        // What was typed before a key in the same frame counts too; a split or a paste brings it itself.
        let whole = matches!(event, Some(Event::Split { .. } | Event::Pasted { .. }));
        if let Some(new) = shown.0
            && !whole
        {
            self.edit(Edit::Wording(text.id, own(new, departed_from, language)));
        }
        if let Wording::Own { departed_from, .. } = &text.wording
            && !departed_from.is_empty()
        {
            let phrases = departed_from.clone();
            self.departed(ui, text.id, phrases, look.label);
        }
        event.map(|event| (event, language))
    }

    /// The line below a text that was changed away from standard wording.
    fn departed(&mut self, ui: &mut Ui, id: TextId, phrases: Vec<Phrase>, of: &str) {
        // What is offered while one writes comes and goes above it: the link keeps its identity.
        let stable = egui::UiBuilder::new().scope_id(Id::unique(("departed", id.0)));
        let line = |ui: &mut Ui| {
            // What goes on in the next line stands close below.
            ui.spacing_mut().item_spacing = egui::vec2(6.0, 2.0);
            ui.spacing_mut().interact_size.y = 18.0;
            widgets::badge(ui, Tone::Plain, &self.say("text-departed"));
            // Whole on the next line, rather than in part.
            ui.style_mut().wrap_mode = Some(egui::TextWrapMode::Extend);
            let restore = self.say("text-restore");
            let small = egui::RichText::new(&restore).size(super::super::theme::SMALL);
            let small = small.color(widgets::palette(ui).accent).underline();
            let link = ui.link(small).accessible_name(format!("{restore}: {of}"));
            if link.clicked() {
                self.edit(Edit::Wording(id, Wording::Standard(phrases)));
            }
        };
        ui.scope_builder(stable, |ui| ui.horizontal_wrapped(line));
    }

    fn rendition(&mut self, ui: &mut Ui, text: &Text, look: Look<'_>) -> Option<(Event, Language)> {
        let language = self.view.other;
        let spot = (text.id, language);
        let id = Id::unique(("rendition", text.id.0, language.tag()));
        let source = match &text.wording {
            Wording::Standard(phrases) => {
                // Nothing to translate: the other language has its own standard wording.
                let runs = layout::standard(phrases, language);
                self.one(ui, id, spot, &runs, look, true);
                return None;
            }
            Wording::Own { runs, .. } => runs,
        };
        let translation = self.draft.translations.get(&language);
        let rendition = translation.and_then(|translation| translation.get(&text.id));
        let runs = rendition.map_or_else(Vec::new, |rendition| rendition.words.0.clone());
        let stand = standing(text, translation);
        let missing = self.texts.with(
            "text-untranslated",
            &[("language", self.texts.language_said(language).into())],
        );
        let look = Look {
            hint: if stand == Standing::NotNeeded {
                ""
            } else {
                &missing
            },
            structure: false,
            ..look
        };
        let (changed, event) = self.one(ui, id, spot, &runs, look, false);
        if let Some(new) = changed {
            let rendition = (!new.is_empty()).then(|| Rendition {
                words: Markup(new),
                // Of a text whose source has changed, somebody has to say that it is settled.
                made_from: match rendition {
                    Some(old) if stand == Standing::Stale => old.made_from.clone(),
                    _ => Markup(source.clone()),
                },
                state: State::Draft,
                by: rendition.and_then(|old| old.by.clone()),
                at: rendition.and_then(|old| old.at.clone()),
            });
            self.edit(Edit::Rendition(language, text.id, rendition));
        }
        if stand == Standing::Stale {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                widgets::badge(ui, Tone::Warning, &self.say("text-stale"));
                let still = egui::RichText::new(self.say("text-still-right"));
                let link = ui.link(still.size(super::super::theme::SMALL));
                let name = format!("{}: {}", self.say("text-still-right"), look.label);
                if link.accessible_name(name).clicked()
                    && let Some(old) = rendition
                {
                    let confirmed = Rendition {
                        made_from: Markup(source.clone()),
                        ..old.clone()
                    };
                    self.edit(Edit::Rendition(language, text.id, Some(confirmed)));
                }
            });
        }
        event.map(|event| (event, language))
    }

    /// One box. Returns the new runs if they changed, and its event.
    pub(in crate::app) fn one(
        &mut self,
        ui: &mut Ui,
        id: Id,
        spot: Spot,
        runs: &[Run],
        look: Look<'_>,
        standard: bool,
    ) -> (Option<Vec<Run>>, Option<Event>) {
        self.view.boxes.insert(spot, id);
        let wanted = match self.view.wanted {
            Some((wanted, at)) if wanted == spot => {
                self.boxes.focus(id, at);
                self.view.wanted = None;
                true
            }
            _ => false,
        };
        let (draft, analysis) = (self.draft, self.analysis);
        let value = |fact: &_| analysis.fact(draft, spot.1, fact);
        let insertions = self.analysis.insertions(spot.1);
        let insertions: Cow<'_, [Insertion]> = match look.offers.is_empty() {
            true => Cow::Borrowed(&insertions),
            false => Cow::Owned([look.offers, &insertions].concat()),
        };
        let remarks: Cow<'_, [Remark]> = match look.remarks.is_empty() {
            true => Cow::Borrowed(analysis.remarks(spot)),
            false => Cow::Owned([analysis.remarks(spot), look.remarks].concat()),
        };
        let setting = Setting {
            language: spot.1,
            value: &value,
            // Standard wording has been read by others.
            spelling: (self.spelling)
                .filter(|_| !standard)
                .and_then(|spelling| spelling.of(spot.1)),
            insertions: &insertions,
            remarks: &remarks,
            labels: self.labels,
            colours: self.colours(),
        };
        let shown = TextBox::new(id, runs, &setting)
            .label(look.label)
            .hint(look.hint)
            .single_line(look.single_line)
            .bold(look.bold)
            .frame(!look.frameless)
            .read_only(standard)
            .structure(look.structure)
            .tabs(look.tabs)
            .show(ui, self.boxes);
        if wanted {
            // At once: on a long way, all that lies between would have to be set. What is in view stays
            // where it is.
            let (rect, seen) = (shown.response.rect, ui.clip_rect());
            let near = rect.intersects(seen.expand(rect.height()));
            let align = (!near).then_some(egui::Align::Center);
            let at_once = egui::style::ScrollAnimation::none();
            shown.response.scroll_to_me_animation(align, at_once);
        }
        // A box that was only just given the keyboard counts, too: it must be built in the next frame, before
        // it has been scrolled into view.
        if (wanted || shown.response.has_focus()) && self.view.caret != Some(spot) {
            self.view.caret = Some(spot);
            self.view.writes = true;
            self.view.shown_texts.clear();
            self.view.follow = true;
        }
        if let Some(Event::AddToWordList(word)) = shown.event {
            self.new_words.push(word);
            return (shown.changed, None);
        }
        (shown.changed, shown.event)
    }

    /// Runs to be read and copied that are no text of the letter.
    pub(in crate::app) fn reading(
        &mut self,
        ui: &mut Ui,
        id: Id,
        language: Language,
        runs: &[Run],
        label: &str,
    ) {
        let (draft, analysis) = (self.draft, self.analysis);
        let value = |fact: &_| analysis.fact(draft, language, fact);
        let setting = Setting {
            language,
            value: &value,
            spelling: None,
            insertions: &[],
            remarks: &[],
            labels: self.labels,
            colours: self.colours(),
        };
        TextBox::new(id, runs, &setting)
            .label(label)
            .frame(false)
            .read_only(true)
            .show(ui, self.boxes);
    }

    /// A small mark that says a text is standard wording.
    pub fn standard_mark(&self, ui: &mut Ui, text: &Text) {
        if matches!(text.wording, Wording::Standard(_)) {
            let glyph = widgets::icon(icons::SEAL_CHECK, 15.0).color(self.palette.weak);
            ui.add(egui::Label::new(glyph).selectable(false))
                .on_hover_text(self.say("text-standard"));
        }
    }
}

/// The colours of text boxes in a theme.
pub(in crate::app) fn colours(palette: &Palette) -> Colours {
    Colours {
        text: palette.text,
        weak_text: palette.weak,
        ground: palette.field,
        outline: palette.strong_line,
        outline_focused: palette.accent,
        selection: palette.selection,
        caret: palette.text,
        chip_ground: palette.chip,
        chip_missing: palette.missing,
        chip_text: palette.chip_text,
        link: palette.accent,
        misspelt: palette.error,
        remark: palette.warning,
    }
}

/// What was typed, as wording: standard again if it equals what it departed from.
pub fn own(runs: Vec<Run>, departed_from: &[Phrase], language: Language) -> Wording {
    if !departed_from.is_empty() && layout::standard(departed_from, language) == runs {
        return Wording::Standard(departed_from.to_vec());
    }
    Wording::Own {
        runs,
        departed_from: departed_from.to_vec(),
    }
}

/// What was pasted between two pieces of a text, as paragraphs.
pub fn pasted_lines(before: Vec<Run>, pasted: &Pasted, after: Vec<Run>) -> Vec<Vec<Run>> {
    let lines = pasted.plain.lines().map(str::trim_end);
    let mut lines: Vec<Vec<Run>> = lines
        .filter(|line| !line.is_empty())
        .map(|line| vec![Run::plain(line)])
        .collect();
    match lines.first_mut() {
        Some(first) => drop(first.splice(0..0, before)),
        None => lines.push(before),
    }
    if let Some(last) = lines.last_mut() {
        last.extend(after);
    }
    lines.into_iter().map(joined).collect()
}
