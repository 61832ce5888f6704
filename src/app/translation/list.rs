//! The texts of the view: units with their part, their kind and their number. They are worked out when the
//! letter changes; where renditions alone did, only what they change, for that happens with every key.

use super::{Desk, facts};
use crate::app::form::{self, Form};
use crate::app::view::Part;
use crate::draft::Draft;
use crate::draft::units::{self, Progress, Unit};
use crate::language::Language;
use crate::letter::block::{Block, List as Items};
use crate::letter::text::{Run, Text, TextId};
use crate::letter::{Letter, agenda::AgendaItem};
use crate::translation::glossary::Glossary;
use crate::translation::{Translation, standing};
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;

/// The texts of a revision in a language.
#[derive(Debug)]
pub(super) struct List {
    of: (u64, Language),
    /// The draft of that revision.
    draft: Arc<Draft>,
    /// What has to be done.
    pub units: Vec<Unit>,
    /// The same texts: where they stand.
    pub meta: Vec<Meta>,
    /// How far the translation is.
    pub progress: Progress,
    places: HashMap<TextId, usize>,
    /// It has not been shown yet.
    pub is_new: Cell<bool>,
    /// Whether the facts of a rendition differ from those of its source, for each unit.
    pub differs: Vec<bool>,
    /// What the office calls things.
    pub glossary: Arc<Glossary>,
    /// Terms of the sources, as far as they were asked for.
    pub terms: RefCell<HashMap<usize, Vec<super::help::Term>>>,
    /// Stale renditions put right, as far as they were asked for.
    pub offers: RefCell<HashMap<usize, Option<Vec<Run>>>>,
}

/// Where a text stands.
#[derive(Debug)]
pub(super) struct Meta {
    /// The text.
    pub text: Text,
    /// The part of the letter.
    pub part: Part,
    /// What it is there.
    pub kind: Kind,
}

/// What a text is in its part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Paragraph,
    Heading,
    Item,
    Cell,
    /// A place, a title, a person: printed wherever the letter names it.
    Name,
}

impl Kind {
    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Kind::Paragraph => "translation-paragraph",
            Kind::Heading => "translation-heading",
            Kind::Item => "translation-item",
            Kind::Cell => "translation-cell",
            Kind::Name => "translation-name",
        }
    }
}

impl List {
    /// The number of a text in the list, from 0.
    pub fn place(&self, text: TextId) -> Option<usize> {
        self.places.get(&text).copied()
    }

    /// The list of a draft with the same letter and other renditions.
    fn following(mut self, desk: &Desk<'_>) -> List {
        let language = self.of.1;
        let none = Translation::new();
        let before = std::mem::replace(&mut self.draft, Arc::clone(&desk.draft));
        let old = before.translations.get(&language).unwrap_or(&none);
        let translation = desk.draft.translations.get(&language);
        let new = translation.unwrap_or(&none);
        let gone = old.keys().filter(|text| !new.contains_key(text));
        let others = new
            .iter()
            .filter(|(text, rendition)| old.get(text) != Some(rendition));
        for text in gone.chain(others.map(|(text, _)| text)) {
            let Some(at) = self.place(*text) else {
                continue;
            };
            let unit = &mut self.units[at];
            unit.standing = standing(&self.meta[at].text, translation);
            self.differs[at] = facts::differ(translation, unit);
            self.offers.get_mut().remove(&at);
        }
        self.progress = Progress::of(&self.units);
        self.is_new.set(true);
        self.of.0 = desk.revision;
        self
    }
}

/// The list for the draft as it is now.
pub(super) fn of(form: &mut Form<'_>, desk: &Desk<'_>) -> Rc<List> {
    let of = (desk.revision, form.view.other);
    let known =
        form.view.translating.list.take().filter(|list| {
            list.of.1 == of.1 && Arc::ptr_eq(&list.glossary, form.analysis.glossary())
        });
    let list = match known {
        Some(list) if list.of == of => list,
        // Nobody else holds it between two frames.
        Some(list) => match Rc::try_unwrap(list) {
            Ok(list) if list.draft.letter == desk.draft.letter => Rc::new(list.following(desk)),
            _ => Rc::new(made(form, desk, of)),
        },
        None => Rc::new(made(form, desk, of)),
    };
    form.view.translating.list = Some(Rc::clone(&list));
    list
}

fn made(form: &Form<'_>, desk: &Desk<'_>, of: (u64, Language)) -> List {
    let language = of.1;
    let letter = form.letter();
    let units = units::units(form.draft, language);
    let mut texts: HashMap<TextId, Text> = (letter.texts().into_iter())
        .map(|text| (text.id, text))
        .collect();
    let mut parts = HashMap::new();
    for part in form::parts(letter) {
        parts.extend(
            form::texts_of(letter, part)
                .into_iter()
                .map(|text| (text, part)),
        );
    }
    let kinds = kinds(letter);
    let meta = (units.iter())
        .map(|unit| Meta {
            text: (texts.remove(&unit.text)).unwrap_or_else(|| Text::plain("")),
            part: parts.get(&unit.text).copied().unwrap_or(Part::Body),
            kind: kinds.get(&unit.text).copied().unwrap_or(Kind::Paragraph),
        })
        .collect();
    let translation = form.draft.translations.get(&language);
    let differs = units.iter().map(|unit| facts::differ(translation, unit));
    List {
        differs: differs.collect(),
        of,
        draft: Arc::clone(&desk.draft),
        progress: Progress::of(&units),
        places: units
            .iter()
            .enumerate()
            .map(|(at, unit)| (unit.text, at))
            .collect(),
        units,
        meta,
        glossary: Arc::clone(form.analysis.glossary()),
        is_new: Cell::new(true),
        offers: RefCell::default(),
        terms: RefCell::default(),
    }
}

/// What the texts are that are no paragraphs.
fn kinds(letter: &Letter) -> HashMap<TextId, Kind> {
    let mut kinds = HashMap::new();
    let mut put = |text: &Text, kind| {
        kinds.insert(text.id, kind);
    };
    for addressee in letter.addressees.iter().chain(&letter.copy_to) {
        put(&addressee.name, Kind::Item);
    }
    for line in &letter.subject {
        put(&line.text, Kind::Heading);
    }
    letter.place.iter().for_each(|text| put(text, Kind::Name));
    if let Some(meeting) = &letter.meeting {
        meeting.texts().for_each(|text| put(text, Kind::Name));
    }
    for deadline in &letter.deadlines {
        put(&deadline.action, Kind::Cell);
    }
    blocks(&letter.body, &mut put);
    for annex in &letter.annexes {
        for line in &annex.title {
            put(&line.text, Kind::Heading);
        }
        blocks(&annex.blocks, &mut put);
    }
    kinds
}

fn blocks(all: &[Block], put: &mut dyn FnMut(&Text, Kind)) {
    for block in all {
        match block {
            Block::Paragraph(_) | Block::Numbered(_) | Block::Note(_) => {}
            Block::Heading(text) | Block::Deadlines { heading: text } => put(text, Kind::Heading),
            Block::RunIn { heading, .. } => put(heading, Kind::Heading),
            Block::PartTitle(lines) => lines.iter().for_each(|text| put(text, Kind::Heading)),
            Block::List(list) => items(list, put),
            Block::Table(table) => {
                let cells = table.rows.iter().flat_map(|row| &row.cells);
                cells
                    .flat_map(|cell| &cell.texts)
                    .for_each(|text| put(text, Kind::Cell));
            }
            Block::Agenda(agenda) => agenda_items(&agenda.items, put),
            Block::TimePlan(plan) => {
                plan.key.iter().for_each(|text| put(text, Kind::Item));
                plan.sessions
                    .iter()
                    .for_each(|session| put(&session.label, Kind::Cell));
                for day in &plan.days {
                    if let crate::letter::time_plan::Day::Meeting { cells, .. } = day {
                        let texts = cells.iter().filter_map(|cell| cell.text.as_ref());
                        texts.for_each(|text| put(text, Kind::Cell));
                    }
                }
            }
            Block::If(_, blocks) => self::blocks(blocks, put),
        }
    }
}

fn items(list: &Items, put: &mut dyn FnMut(&Text, Kind)) {
    for item in &list.items {
        put(&item.text, Kind::Item);
        item.list.iter().for_each(|list| items(list, put));
    }
}

fn agenda_items(all: &[AgendaItem], put: &mut dyn FnMut(&Text, Kind)) {
    for item in all {
        put(&item.text, Kind::Item);
        item.documents.iter().for_each(|text| put(text, Kind::Cell));
        agenda_items(&item.items, put);
    }
}
