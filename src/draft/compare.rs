//! What differs between two states of a draft, by part and paragraph, in the order of the form.
//!
//! A text is known by its identity: its words may have changed, or its place, or what kind of paragraph it
//! is. A fact is known by what it is of.

pub mod field;
mod shape;

use super::Draft;
use crate::language::Language;
use crate::letter::Letter;
use crate::letter::part::{Part, alone, parts, texts_of};
use crate::letter::text::{Text, TextId, Wording};
use crate::translation::Rendition;
use field::{Field, Value, fields};
pub use shape::{Shape, shapes};
use std::collections::{BTreeMap, BTreeSet};

/// Something that differs.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// Where it stands; of what is gone, where it stood.
    pub part: Part,
    /// What it is.
    pub what: What,
    /// How it was.
    pub before: Value,
    /// How it is.
    pub after: Value,
}

/// What of a draft can differ, or be changed by two persons at a time.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// The whole letter: its language.
    Letter,
    /// A fact.
    Field(Field),
    /// The words of a text.
    Text(TextId),
    /// What kind of paragraph it is.
    Shape(TextId),
    /// The place of a text.
    Place(TextId),
    /// A paragraph, list, table, annex: there or not, or changed as a whole; by the first of its texts.
    Piece(TextId),
    /// The order of paragraphs, by the first that stands elsewhere.
    Order(TextId),
    /// A rendition.
    Rendition(Language, TextId),
    /// How a part is made up, in what has no words: the width of columns, the days of a time plan.
    Arrangement(Part),
}

/// A text, and where it stands.
struct Stands {
    part: Part,
    text: Text,
}

/// What differs between `old` and `new`; nothing only if they are the same.
pub fn differences(old: &Draft, new: &Draft) -> Vec<Difference> {
    let mut found = Vec::new();
    if old == new {
        return found;
    }
    if old.letter.language != new.letter.language {
        found.push(Difference {
            part: Part::Reference,
            what: What::Letter,
            before: Value::Language(old.letter.language),
            after: Value::Language(new.letter.language),
        });
    }
    of_fields(&old.letter, &new.letter, &mut found);
    of_texts(&old.letter, &new.letter, &mut found);
    of_renditions(old, new, &mut found);
    of_arrangement(&old.letter, &new.letter, &mut found);
    // What nothing above has a name for is said all the same.
    if found.is_empty() {
        found.push(arrangement(Part::Body));
    }
    found.sort_by_key(|difference| difference.part);
    found
}

fn arrangement(part: Part) -> Difference {
    Difference {
        part,
        what: What::Arrangement(part),
        before: Value::Nothing,
        after: Value::Nothing,
    }
}

fn of_fields(old: &Letter, new: &Letter, found: &mut Vec<Difference>) {
    let (old, new) = (fields(old), fields(new));
    let all: BTreeSet<&Field> = old.keys().chain(new.keys()).collect();
    for field in all {
        let value = |of: &BTreeMap<Field, (Part, Value)>| match of.get(field) {
            Some((_, value)) => value.clone(),
            None => Value::Nothing,
        };
        let (before, after) = (value(&old), value(&new));
        if before != after {
            let part = new.get(field).or(old.get(field)).map(|(part, _)| *part);
            found.push(Difference {
                part: part.unwrap_or(Part::Reference),
                what: What::Field(field.clone()),
                before,
                after,
            });
        }
    }
}

/// The texts of a letter in the order of the form, each with its part.
fn standing(letter: &Letter) -> Vec<Stands> {
    let mut part_of = BTreeMap::new();
    for part in parts(letter) {
        for id in texts_of(letter, part) {
            part_of.entry(id).or_insert(part);
        }
    }
    let texts = letter.texts().into_iter().map(|text| Stands {
        part: part_of.get(&text.id).copied().unwrap_or(Part::Body),
        text,
    });
    let mut texts: Vec<_> = texts.collect();
    texts.sort_by_key(|stands| stands.part);
    texts
}

fn of_texts(old: &Letter, new: &Letter, found: &mut Vec<Difference>) {
    let (before, after) = (standing(old), standing(new));
    let place = |of: &[Stands]| -> BTreeMap<TextId, usize> {
        let places = of.iter().enumerate();
        places.map(|(at, stands)| (stands.text.id, at)).collect()
    };
    let (was_at, is_at) = (place(&before), place(&after));
    let (had_shape, has_shape) = (shapes(old), shapes(new));
    let moved = moved(old, new, &before, &after, &was_at);
    for stands in &after {
        let id = stands.text.id;
        let mut put = |what, before, after| {
            found.push(Difference {
                part: stands.part,
                what,
                before,
                after,
            });
        };
        let Some(was) = was_at.get(&id).map(|at| &before[*at]) else {
            let value = Value::texts([&stands.text]);
            put(What::Text(id), Value::Nothing, value);
            continue;
        };
        if says_else(&was.text, &stands.text) {
            let values = [&was.text, &stands.text].map(|text| Value::texts([text]));
            let [before, after] = values;
            put(What::Text(id), before, after);
        }
        if had_shape.get(&id) != has_shape.get(&id) {
            let value = |shapes: &BTreeMap<TextId, Shape>| {
                let shape = shapes.get(&id).copied();
                shape.map_or(Value::Nothing, Value::Shape)
            };
            put(What::Shape(id), value(&had_shape), value(&has_shape));
        }
        if moved.contains(&id) {
            let value = Value::texts([&stands.text]);
            put(What::Place(id), value.clone(), value);
        }
    }
    for stands in &before {
        if !is_at.contains_key(&stands.text.id) {
            found.push(Difference {
                part: at_now(stands.part, old, new),
                what: What::Text(stands.text.id),
                before: Value::texts([&stands.text]),
                after: Value::Nothing,
            });
        }
    }
}

/// Whether the words differ, or what they were made from.
fn says_else(one: &Text, other: &Text) -> bool {
    one.wording != other.wording
}

/// The annex that a letter had, where it stands in the other.
fn at_now(part: Part, old: &Letter, new: &Letter) -> Part {
    match part {
        Part::Annex(at) => {
            let name = old.annexes.get(at).map(|annex| annex.name.as_str());
            match name.and_then(|name| new.annex_place(name)) {
                Some(at) => Part::Annex(at),
                None => Part::Annexes,
            }
        }
        part => part,
    }
}

/// The texts of both letters that stand elsewhere: in another part, or before or behind others of their part.
fn moved(
    old: &Letter,
    new: &Letter,
    before: &[Stands],
    after: &[Stands],
    was_at: &BTreeMap<TextId, usize>,
) -> BTreeSet<TextId> {
    let mut moved = BTreeSet::new();
    let mut kept: Vec<(TextId, usize)> = Vec::new();
    let mut part = None;
    let settle = |kept: &mut Vec<(TextId, usize)>, moved: &mut BTreeSet<TextId>| {
        let order: Vec<usize> = kept.iter().map(|(_, at)| *at).collect();
        let stay = staying(&order);
        for (at, (id, _)) in kept.drain(..).enumerate() {
            if !stay.contains(&at) {
                moved.insert(id);
            }
        }
    };
    for stands in after {
        if part != Some(stands.part) {
            settle(&mut kept, &mut moved);
            part = Some(stands.part);
        }
        let Some(at) = was_at.get(&stands.text.id) else {
            continue;
        };
        if at_now(before[*at].part, old, new) == stands.part {
            kept.push((stands.text.id, *at));
        } else {
            moved.insert(stands.text.id);
        }
    }
    settle(&mut kept, &mut moved);
    moved
}

/// The places of the longest rising sequence of `order`: what need not be moved to sort it.
pub(super) fn staying(order: &[usize]) -> BTreeSet<usize> {
    // The place of the smallest end of a rising sequence of each length, and what stands before each.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; order.len()];
    for (at, value) in order.iter().enumerate() {
        let length = ends.partition_point(|end| order[*end] < *value);
        before[at] = length.checked_sub(1).map(|last| ends[last]);
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut staying = BTreeSet::new();
    let mut at = ends.last().copied();
    while let Some(place) = at {
        staying.insert(place);
        at = before[place];
    }
    staying
}

fn of_renditions(old: &Draft, new: &Draft, found: &mut Vec<Difference>) {
    let languages: BTreeSet<Language> = (old.translations.keys())
        .chain(new.translations.keys())
        .copied()
        .collect();
    let now = standing(&new.letter);
    let then = standing(&old.letter);
    for language in languages {
        let of = |draft: &Draft, id: TextId| -> Option<Rendition> {
            draft.translations.get(&language)?.get(&id).cloned()
        };
        let ids: BTreeSet<TextId> = [old, new]
            .into_iter()
            .filter_map(|draft| draft.translations.get(&language))
            .flat_map(|translation| translation.keys().copied())
            .collect();
        for id in ids {
            let (before, after) = (of(old, id), of(new, id));
            if before == after {
                continue;
            }
            let at = |of: &[Stands]| of.iter().find(|s| s.text.id == id).map(|s| s.part);
            let part = at(&now).or_else(|| at(&then).map(|p| at_now(p, &old.letter, &new.letter)));
            found.push(Difference {
                part: part.unwrap_or(Part::Body),
                what: What::Rendition(language, id),
                before: Value::rendition(before.as_ref()),
                after: Value::rendition(after.as_ref()),
            });
        }
    }
}

/// Parts that differ in what has no words, and of which nothing has been said that changes how they are made up.
fn of_arrangement(old: &Letter, new: &Letter, found: &mut Vec<Difference>) {
    let mut all: Vec<Part> = parts(new);
    all.extend([Part::Addressees, Part::Subject, Part::Signature]);
    all.sort_unstable();
    all.dedup();
    for part in all {
        let there = match part {
            Part::Annex(at) => match new.annexes.get(at).map(|a| old.annex_place(&a.name)) {
                Some(Some(at)) => Part::Annex(at),
                _ => continue,
            },
            part => part,
        };
        let bare = |letter: &Letter, part| {
            let mut bare = alone(letter, part);
            bare.visit_texts(&mut |text| text.wording = Wording::Standard(Vec::new()));
            [&mut bare.signature]
                .into_iter()
                .flatten()
                .for_each(|s| s.signed = false);
            bare.latest_information
                .iter_mut()
                .for_each(|latest| latest.page = None);
            let of_facts = bare.meeting.take().map(|meeting| meeting.texts().count());
            (
                bare.body,
                bare.annexes,
                bare.addressees,
                bare.copy_to,
                bare.subject,
                of_facts,
            )
        };
        let said = found.iter().any(|difference| {
            let restructured = match difference.what {
                What::Text(_) => [&difference.before, &difference.after].contains(&&Value::Nothing),
                What::Shape(_) | What::Place(_) => true,
                _ => false,
            };
            difference.part == part && restructured
        });
        if !said && bare(old, there) != bare(new, part) {
            found.push(arrangement(part));
        }
    }
}
