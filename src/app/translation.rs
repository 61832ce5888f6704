//! The translator's view: the letter in the language that one reads and in the one that one writes, side by
//! side, one row a text, in the order of print. It knows how each text stands, what is left, and leads from
//! one unfinished text to the next.

mod changes;
mod commands;
mod concordance;
mod facts;
mod filter;
mod head;
mod help;
mod list;
mod row;
mod stale;
mod standing;
mod walk;

pub use filter::Filter;

use super::form::{Form, when_near};
use super::jobs::recall::Recall;
use super::view::Part;
use super::widgets;
use super::window::part_key;
use crate::draft::Draft;
use crate::draft::edit::Edit;
use crate::draft::units;
use crate::language::Language;
use crate::letter::text::{Run, TextId};
use chrono::{DateTime, Utc};
use concordance::Concordance;
use egui::{Align, CentralPanel, Frame, Id, Margin, Rect, ScrollArea, Ui, vec2};
use list::List;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::sync::Arc;

/// The rows are no wider than this, in points.
const WIDEST: f32 = 1400.0;
/// Room at the sides, as beside the form.
const EDGE: f32 = 14.0;

/// What the translator's view remembers of an open letter.
#[derive(Debug)]
pub struct Translating {
    /// The language that is read: the letter's own, or another that has renditions.
    pub source: Language,
    /// Which texts are listed.
    pub filter: Filter,
    /// Words that the listed texts have.
    pub search: String,
    /// Texts that stay listed although they fit no longer: they were worked on since.
    kept: BTreeSet<TextId>,
    /// A rendition that was to be approved although its facts are not those of its source.
    doubted: Option<(TextId, Vec<Run>)>,
    list: Option<Rc<List>>,
    /// What was asked for by a key or a button, to be done in the next frame.
    asked: Vec<Asked>,
    /// Texts that were given a rendition by themselves once: who takes it back has decided.
    served: BTreeSet<(TextId, Language)>,
    /// The sources for which a rendition was put right by itself, or could not be.
    tried: BTreeMap<(TextId, Language), Vec<Run>>,
    /// Renditions that were put right by themselves, with the source before, until somebody has looked.
    mended: BTreeMap<(TextId, Language), Vec<Run>>,
    /// The text with the caret and how high its row was: when that changes, the whole row comes into view.
    row: Option<(TextId, f32)>,
    /// For how many frames more it is kept in view: the rows above it were only guessed.
    settles: u8,
    /// Other texts are listed: the first of them is to be seen.
    to_top: bool,
    /// The search in the memory, while it is open.
    concordance: Option<Concordance>,
    /// The name that is being typed.
    name: Option<String>,
}

/// What can be asked of the text with the caret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Release its rendition and go on.
    Approve,
    /// Mark its rendition as looked at and go on.
    Review,
    /// Go to the next text that is not finished.
    Next,
    /// Go to the one before.
    Previous,
    /// Put the next fact of the source in that the rendition lacks.
    Fact,
    /// Put the words of the source in.
    CopySource,
    /// The old rendition is right for the new source, too.
    StillRight,
    /// The old rendition with the facts, dates and numbers of the new source.
    TakeMended,
    /// A match of the memory, from 0.
    Match(usize),
    /// The next term that the rendition lacks.
    Term,
    /// All that the memory knows exactly.
    FillIn,
    /// The search in the memory.
    Concordance,
}

/// What the view works with for one frame.
pub struct Desk<'a> {
    /// The memory of the office.
    pub recall: &'a Recall,
    /// The draft, which changes with its revision.
    pub draft: Arc<Draft>,
    /// Changes with the draft.
    pub revision: u64,
    /// Who works here; empty while that is not known.
    pub author: String,
    /// The name that the system has for that person.
    pub proposed: String,
    /// Now.
    pub now: DateTime<Utc>,
    /// What the program is to do besides changing the draft.
    pub wishes: Vec<Wish>,
}

/// What the program is to do besides changing the draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Remember who works here.
    Author(String),
    /// Say something at the edge of the window.
    Say(String),
}

impl Translating {
    /// Nothing asked for yet, in a letter in `language`.
    pub fn new(language: Language) -> Translating {
        Translating {
            source: language,
            filter: Filter::default(),
            search: String::new(),
            kept: BTreeSet::new(),
            doubted: None,
            list: None,
            asked: Vec::new(),
            served: BTreeSet::new(),
            tried: BTreeMap::new(),
            mended: BTreeMap::new(),
            row: None,
            settles: 0,
            to_top: false,
            concordance: None,
            name: None,
        }
    }

    /// Another language: nothing is kept in the list.
    fn forget_rows(&mut self) {
        self.list = None;
        self.kept.clear();
    }

    /// Other texts are listed.
    fn forget_kept(&mut self) {
        self.to_top = true;
        self.kept.clear();
    }

    /// Asks for something in the next frame.
    pub fn ask(&mut self, asked: Asked) {
        self.asked.push(asked);
    }
}

/// Shows the view.
pub fn ui(ui: &mut Ui, form: &mut Form<'_>, desk: &mut Desk<'_>) {
    let own = form.language();
    let readable =
        |language: Language| language == own || form.draft.translations.contains_key(&language);
    let source = form.view.translating.source;
    if !readable(source) || source == form.view.other {
        form.view.translating.source = own;
    }
    let list = list::of(form, desk);
    direct(form, &list);
    if list.is_new.take() {
        fill_repeated(form, &list);
        stale::mend(form, desk, &list);
    }
    help::fill(form, desk, &list);
    head::ui(ui, form, desk, &list);
    concordance::ui(ui, form, desk, &list);
    let seen = filter::seen(form, &list);
    let ground = Frame::new().fill(form.palette.ground);
    CentralPanel::no_frame().frame(ground).show(ui, |ui| {
        widgets::region(ui, egui::Role::Main, &form.say("region-translation"));
        let mut area = ScrollArea::vertical()
            .id_salt(("translation", form.view.other.tag()))
            .auto_shrink(false);
        if std::mem::take(&mut form.view.translating.to_top) {
            area = area.vertical_scroll_offset(0.0);
        }
        area.show(ui, |ui| {
            let width = (ui.available_width() - 2.0 * EDGE).min(WIDEST);
            let left = (ui.available_width() - width) / 2.0;
            ui.horizontal_top(|ui| {
                ui.add_space(left);
                ui.vertical(|ui| {
                    ui.set_width(width);
                    rows(ui, form, desk, &list, &seen);
                });
            });
        });
    });
    for asked in std::mem::take(&mut form.view.translating.asked) {
        walk::answer(form, desk, &list, asked);
        ui.ctx().request_repaint();
    }
    if form.view.end_frame() {
        ui.ctx().request_repaint();
    }
}

/// A wish for the caret that was made elsewhere names a language that may not be shown here, or a text that
/// is not printed.
fn direct(form: &mut Form<'_>, list: &List) {
    let Some(((text, language), at)) = form.view.wanted else {
        return;
    };
    let (source, target) = (form.view.translating.source, form.view.other);
    if list.place(text).is_none() {
        form.view.wanted = None;
        return;
    }
    form.view.translating.kept.insert(text);
    if language != source && language != target {
        let shown = if language == form.language() {
            source
        } else {
            target
        };
        form.view.want(text, shown, at);
    }
}

/// What was written once serves the texts that say the same, wherever it was written.
fn fill_repeated(form: &mut Form<'_>, list: &List) {
    let target = form.view.other;
    let translation = form.draft.translations.get(&target);
    if let Some(Edit::Renditions(language, mut renditions)) =
        units::repeated(&list.units, translation, target)
    {
        let served = &mut form.view.translating.served;
        renditions.retain(|(text, _)| served.insert((*text, target)));
        if !renditions.is_empty() {
            form.edit(Edit::Renditions(language, renditions));
        }
    }
}

/// All rows under the headings of their parts.
fn rows(ui: &mut Ui, form: &mut Form<'_>, desk: &mut Desk<'_>, list: &List, seen: &[usize]) {
    let top = ui.clip_rect().top();
    let mut at_top = None;
    ui.add_space(14.0);
    ui.spacing_mut().item_spacing.y = 0.0;
    if seen.is_empty() {
        let nothing = match list.units.is_empty() {
            true => "translation-no-texts",
            false => "translation-none-listed",
        };
        ui.label(widgets::weak(ui, form.say(nothing)));
    }
    let wanted = form.view.wanted.map(|((text, _), _)| text);
    let wanted_part = form.view.wanted_part;
    let mut at = 0;
    while at < seen.len() {
        let part = list.meta[seen[at]].part;
        let end = (at..seen.len())
            .find(|next| list.meta[seen[*next]].part != part)
            .unwrap_or(seen.len());
        let begin = ui.cursor().top();
        let name = part_name(form, part);
        ui.add(egui::Label::new(widgets::strong(name, super::theme::HEADING)).selectable(false));
        ui.add_space(6.0);
        card(ui, form, |ui, form| {
            for (nth, place) in seen[at..end].iter().enumerate() {
                let text = list.units[*place].text;
                let caret = form.view.caret.map(|(text, _)| text);
                let must = caret == Some(text) || wanted == Some(text);
                let id = Id::unique(("translation row", text.0, form.view.other.tag()));
                let guess = |form: &Form<'_>, width: f32| row::guessed(form, list, *place, width);
                when_near(ui, form, id, must, guess, |ui, form| {
                    if nth > 0 {
                        line(ui, form);
                    }
                    row::ui(ui, form, desk, list, *place);
                });
            }
        });
        ui.add_space(16.0);
        let bottom = ui.cursor().top();
        if wanted_part == Some(part) {
            let rect = Rect::from_min_size(
                egui::pos2(ui.min_rect().left(), begin - 10.0),
                vec2(1.0, 40.0),
            );
            let at_once = egui::style::ScrollAnimation::none();
            ui.scroll_to_rect_animation(rect, Some(Align::TOP), at_once);
        }
        if begin <= top + 90.0 && bottom > top + 90.0 {
            at_top = Some(part);
        }
        at = end;
    }
    if wanted_part.is_some() {
        // What comes into view has heights that were only guessed: it takes a few frames to stand still.
        form.view.wanted_part = form.view.still_wanted();
        ui.ctx().request_repaint();
    } else if let Some(part) = at_top {
        form.view.part = part;
    }
    ui.add_space(ui.clip_rect().height() * 0.4);
}

/// A white card for the rows of a part.
fn card(ui: &mut Ui, form: &mut Form<'_>, content: impl FnOnce(&mut Ui, &mut Form<'_>)) {
    Frame::new()
        .fill(form.palette.card)
        .stroke(egui::Stroke::new(1.0, form.palette.line))
        .corner_radius(egui::CornerRadius::same(super::theme::CARD_CORNER))
        .inner_margin(Margin::symmetric(1, 5))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            content(ui, form);
        });
}

/// The line between two rows.
fn line(ui: &mut Ui, form: &Form<'_>) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), egui::Sense::hover());
    ui.painter().rect_filled(rect, 0, form.palette.line);
}

/// What a part is called; annexes by their letters.
fn part_name(form: &Form<'_>, part: Part) -> String {
    let name = form.say(part_key(part));
    match part {
        Part::Annex(at) => {
            let letter = u8::try_from(at).map_or('?', |at| char::from(b'A' + at.min(25)));
            format!("{name} {letter}")
        }
        _ => name,
    }
}
