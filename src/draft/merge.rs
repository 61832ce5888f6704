//! What two persons made of one draft, in one draft again.
//!
//! `base` is the draft that both began from. What only one side changed is taken, what both changed alike is
//! taken once, and what both changed differently is a conflict, which carries both versions: a person decides.
//! Texts are known by their identity, so that the words of a paragraph and its place are merged each for
//! itself; nothing that one side wrote is missing in the merged draft but what is named in a conflict.

mod blocks;
mod identities;
mod pieces;
mod sequence;
mod single;
mod sound;
mod words;

use super::Draft;
use super::compare::What;
use super::compare::field::Value;
use crate::language::Language;
use crate::letter::Letter;
use crate::letter::part::{Part, part_with};
use crate::letter::text::{Text, TextId};
use std::collections::{BTreeMap, BTreeSet};

/// One of two persons who changed a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// The draft as it is here.
    Mine,
    /// The draft as it is elsewhere: on the disk.
    Theirs,
}

/// Something that both sides changed differently.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// Where it stands.
    pub part: Part,
    /// What it is; also the name by which it is decided: those of one name are decided together.
    pub what: What,
    /// How it was.
    pub base: Value,
    /// How it is here.
    pub mine: Value,
    /// How it is there.
    pub theirs: Value,
}

/// A merged draft.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// The draft. Where nothing was decided, it has what is here; of what one side took out and the other
    /// changed, what was changed.
    pub draft: Draft,
    /// What both changed differently, decided or not.
    pub conflicts: Vec<Conflict>,
}

/// What was decided, by what it is about.
pub type Decisions = BTreeMap<What, Side>;

/// Merges `mine` and `theirs`, which both were made from `base`.
pub fn merge(base: &Draft, mine: &Draft, theirs: &Draft, decided: &Decisions) -> Merged {
    let only = |draft: &Draft| Merged {
        draft: draft.clone(),
        conflicts: Vec::new(),
    };
    if mine == theirs || theirs == base {
        return only(mine);
    }
    if mine == base {
        return only(theirs);
    }
    let own = base.letter.language;
    if mine.letter.language != own || theirs.letter.language != own {
        return in_other_languages(base, mine, theirs, decided);
    }
    let (mine, theirs) = identities::told_apart(base, mine, theirs);
    let mut merging = Merging::new(base, &mine, &theirs, decided);
    let [o, a, b] = merging.words_merged();
    let mut letter = merging.letter(&o.letter, &a.letter, &b.letter);
    let copies = sound::without_doubles(&mut letter, merging.next);
    let mut translations = merging.renditions(&letter);
    for translation in translations.values_mut() {
        for (original, copy) in &copies {
            if let Some(rendition) = translation.get(original).cloned() {
                translation.insert(*copy, rendition);
            }
        }
    }
    let mut conflicts = merging.conflicts;
    conflicts.sort_by_key(|conflict| conflict.part);
    Merged {
        draft: Draft {
            letter,
            translations,
        },
        conflicts,
    }
}

/// The one or the other whole: words of different languages are not mixed.
fn in_other_languages(base: &Draft, mine: &Draft, theirs: &Draft, decided: &Decisions) -> Merged {
    let value = |draft: &Draft| Value::texts(&draft.letter.texts());
    let chosen = match decided.get(&What::Letter) {
        Some(Side::Theirs) => theirs,
        _ => mine,
    };
    Merged {
        draft: chosen.clone(),
        conflicts: vec![Conflict {
            part: Part::Reference,
            what: What::Letter,
            base: value(base),
            mine: value(mine),
            theirs: value(theirs),
        }],
    }
}

/// A merge under way.
struct Merging<'a> {
    base: &'a Draft,
    mine: &'a Draft,
    theirs: &'a Draft,
    decided: &'a Decisions,
    conflicts: Vec<Conflict>,
    /// The part that is being merged.
    part: Part,
    /// The texts of each side as it is.
    texts: [BTreeMap<TextId, Text>; 3],
    /// The texts of which each side changed words or renditions, or which it brought.
    changed: [BTreeSet<TextId>; 2],
    /// Above every identity that a text of any side has.
    next: u32,
}

impl<'a> Merging<'a> {
    fn new(
        base: &'a Draft,
        mine: &'a Draft,
        theirs: &'a Draft,
        decided: &'a Decisions,
    ) -> Merging<'a> {
        let texts = [base, mine, theirs].map(|draft| {
            let texts = draft.letter.texts().into_iter();
            texts.map(|text| (text.id, text)).collect()
        });
        let mut merging = Merging {
            base,
            mine,
            theirs,
            decided,
            conflicts: Vec::new(),
            part: Part::Reference,
            texts,
            changed: [BTreeSet::new(), BTreeSet::new()],
            next: identities::next(&[base, mine, theirs]),
        };
        merging.changed = [mine, theirs].map(|side| words::changed(base, side));
        merging
    }

    /// Records a conflict; what was decided about it.
    fn conflict(&mut self, what: What, base: Value, mine: Value, theirs: Value) -> Option<Side> {
        let decided = self.decided.get(&what).copied();
        let conflict = Conflict {
            part: self.part,
            what,
            base,
            mine,
            theirs,
        };
        // Met twice where a text stands in two places.
        if !self.conflicts.contains(&conflict) {
            self.conflicts.push(conflict);
        }
        decided
    }

    /// Of three values the one that was changed; a conflict where both were, differently.
    fn value<T: Clone + PartialEq>(
        &mut self,
        what: What,
        [base, mine, theirs]: [&T; 3],
        shown: impl Fn(&T) -> Value,
    ) -> T {
        if mine == theirs || theirs == base {
            return mine.clone();
        }
        if mine == base {
            return theirs.clone();
        }
        match self.conflict(what, shown(base), shown(mine), shown(theirs)) {
            Some(Side::Theirs) => theirs.clone(),
            _ => mine.clone(),
        }
    }

    /// The part in which a text stands.
    fn part_of(&self, id: TextId) -> Part {
        let letters = [&self.mine.letter, &self.theirs.letter, &self.base.letter];
        let part = letters.into_iter().find_map(|letter| part_with(letter, id));
        part.unwrap_or(Part::Body)
    }

    /// The letter, of three whose texts say the same wherever they have one in common.
    fn letter(&mut self, o: &Letter, a: &Letter, b: &Letter) -> Letter {
        let language: Language = o.language;
        self.part = Part::Reference;
        let (kind, reference) = self.reference([o, a, b]);
        let place = self.optional([&o.place, &a.place, &b.place]);
        let date = self.date([o, a, b]);
        self.part = Part::Liaison;
        let liaison = self.liaison([&o.liaison, &a.liaison, &b.liaison]);
        self.part = Part::Contacts;
        let contacts = self.sequence([&o.contacts, &a.contacts, &b.contacts]);
        self.part = Part::Addressees;
        let addressees = self.sequence([&o.addressees, &a.addressees, &b.addressees]);
        let copy_to = self.sequence([&o.copy_to, &a.copy_to, &b.copy_to]);
        self.part = Part::Subject;
        let subject = self.sequence([&o.subject, &a.subject, &b.subject]);
        self.part = Part::Meeting;
        let meeting = self.meeting([&o.meeting, &a.meeting, &b.meeting]);
        let answers = self.answers([&o.answers, &a.answers, &b.answers]);
        self.part = Part::Body;
        let salutation = self.optional([&o.salutation, &a.salutation, &b.salutation]);
        let body = self.sequence([&o.body, &a.body, &b.body]);
        self.part = Part::Deadlines;
        let deadlines = self.sequence([&o.deadlines, &a.deadlines, &b.deadlines]);
        self.part = Part::Signature;
        let signature = self.signature([&o.signature, &a.signature, &b.signature]);
        let latest_information = self.latest([
            &o.latest_information,
            &a.latest_information,
            &b.latest_information,
        ]);
        self.part = Part::Annexes;
        let annex_count = self.annex_count([o, a, b]);
        let annexes = self.sequence([&o.annexes, &a.annexes, &b.annexes]);
        self.part = Part::Body;
        let inherited = self.sequence([&o.inherited, &a.inherited, &b.inherited]);
        let waivers = self.sequence([&o.waivers, &a.waivers, &b.waivers]);
        Letter {
            kind,
            language,
            reference,
            place,
            date,
            liaison,
            contacts,
            addressees,
            copy_to,
            subject,
            meeting,
            answers,
            salutation,
            body,
            deadlines,
            signature,
            latest_information,
            annex_count,
            annexes,
            inherited,
            waivers,
        }
    }
}
