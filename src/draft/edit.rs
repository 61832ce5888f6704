//! A change to a draft, as a value. A draft changes in no other way.

use super::Draft;
use crate::language::Language;
use crate::letter::addressee::Addressee;
use crate::letter::annex::Annex;
use crate::letter::answers::Answers;
use crate::letter::block::Block;
use crate::letter::contact::Contact;
use crate::letter::deadline::Deadline;
use crate::letter::inherited::Inherited;
use crate::letter::liaison::LiaisonHead;
use crate::letter::meeting::Meeting;
use crate::letter::reference::Reference;
use crate::letter::signature::{LatestInformation, Signature};
use crate::letter::text::{Markup, Run, Text, TextId, Wording};
use crate::letter::waiver::Waiver;
use crate::letter::{Letter, Line};
use crate::translation::Rendition;
use chrono::NaiveDate;

/// A change to a draft: the new value of one of its parts, of one text, or of one rendition.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Series, number, author code.
    Reference(Reference),
    /// Where the letter is written.
    Place(Option<Text>),
    /// The date that it bears.
    Date(Option<NaiveDate>),
    /// The head of a liaison statement.
    Liaison(Option<LiaisonHead>),
    /// Whom to ask.
    Contacts(Vec<Contact>),
    /// To whom it is sent.
    Addressees(Vec<Addressee>),
    /// Who receives a copy.
    CopyTo(Vec<Addressee>),
    /// The lines of the subject.
    Subject(Vec<Line>),
    /// The meeting.
    Meeting(Option<Meeting>),
    /// What is offered at the meeting.
    Answers(Answers),
    /// “Dear Sir/Madam,”.
    Salutation(Option<Text>),
    /// The letter itself.
    Body(Vec<Block>),
    /// Key deadlines.
    Deadlines(Vec<Deadline>),
    /// Closing formula and signatory.
    Signature(Option<Signature>),
    /// The link beside the signature.
    LatestInformation(Option<LatestInformation>),
    /// Whether the line that counts the annexes is printed.
    AnnexCount(bool),
    /// All annexes: one was added, removed or moved.
    Annexes(Vec<Annex>),
    /// The annex at a place, from 0; nothing happens where there is none.
    Annex(usize, Annex),
    /// What one text says; nothing happens where there is no such text.
    Wording(TextId, Wording),
    /// The rendition of one text; `None` takes it away. Nothing happens in the letter's own language.
    Rendition(Language, TextId, Option<Rendition>),
    /// The renditions of several texts at once: of all that say the same, of all that a memory or a file
    /// from a translator knows. One step for undo, whose place is the first text.
    Renditions(Language, Vec<(TextId, Option<Rendition>)>),
    /// Better words of the same meaning for one text, in its own language or another: renditions that
    /// were made from the old words stay current.
    Correction(Language, TextId, Vec<Run>),
    /// What was taken over from an earlier letter and is not confirmed.
    Inherited(Vec<Inherited>),
    /// The findings that may stay as they are.
    Waivers(Vec<Waiver>),
    /// The whole letter, where several parts change together.
    Letter(Box<Letter>),
    /// Letter and renditions: a replacement in many places, an earlier state taken back.
    Draft(Box<Draft>),
}

/// The place of an edit: edits to one place, in quick succession, are one step for undo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EditPlace {
    /// A part of the letter, by a number of its own.
    Part(std::mem::Discriminant<Edit>, usize),
    /// A text.
    Text(TextId),
    /// A rendition.
    Rendition(Language, TextId),
}

impl Edit {
    /// Where it changes the draft.
    pub fn place(&self) -> EditPlace {
        match self {
            Edit::Wording(id, _) => EditPlace::Text(*id),
            Edit::Rendition(language, id, _) => EditPlace::Rendition(*language, *id),
            Edit::Renditions(language, renditions) => {
                let first = renditions.first().map_or(TextId::default(), |(id, _)| *id);
                EditPlace::Rendition(*language, first)
            }
            Edit::Correction(_, id, _) => EditPlace::Text(*id),
            Edit::Annex(at, _) => EditPlace::Part(std::mem::discriminant(self), *at),
            _ => EditPlace::Part(std::mem::discriminant(self), 0),
        }
    }

    /// Makes the change.
    pub(super) fn make(self, draft: &mut Draft) {
        let letter = &mut draft.letter;
        match self {
            Edit::Reference(new) => letter.reference = new,
            Edit::Place(new) => letter.place = new,
            Edit::Date(new) => letter.date = new,
            Edit::Liaison(new) => letter.liaison = new,
            Edit::Contacts(new) => letter.contacts = new,
            Edit::Addressees(new) => letter.addressees = new,
            Edit::CopyTo(new) => letter.copy_to = new,
            Edit::Subject(new) => letter.subject = new,
            Edit::Meeting(new) => letter.meeting = new,
            Edit::Answers(new) => letter.answers = new,
            Edit::Salutation(new) => letter.salutation = new,
            Edit::Body(new) => letter.body = new,
            Edit::Deadlines(new) => letter.deadlines = new,
            Edit::Signature(new) => letter.signature = new,
            Edit::LatestInformation(new) => letter.latest_information = new,
            Edit::AnnexCount(new) => letter.annex_count = new,
            Edit::Annexes(new) => letter.annexes = new,
            Edit::Annex(at, new) => {
                if let Some(annex) = letter.annexes.get_mut(at) {
                    *annex = new;
                }
            }
            Edit::Wording(id, new) => put_wording(letter, id, |_| new),
            Edit::Correction(language, id, runs) => correct(draft, language, id, runs),
            Edit::Inherited(new) => letter.inherited = new,
            Edit::Waivers(new) => letter.waivers = new,
            Edit::Rendition(language, id, rendition) => {
                put_renditions(draft, language, vec![(id, rendition)]);
            }
            Edit::Renditions(language, renditions) => put_renditions(draft, language, renditions),
            Edit::Letter(new) => *letter = *new,
            Edit::Draft(new) => *draft = *new,
        }
    }
}

/// Gives texts their renditions, or takes them away.
fn put_renditions(
    draft: &mut Draft,
    language: Language,
    renditions: Vec<(TextId, Option<Rendition>)>,
) {
    if language == draft.letter.language {
        return;
    }
    let translation = draft.translations.entry(language).or_default();
    for (id, rendition) in renditions {
        match rendition {
            Some(rendition) => translation.insert(id, rendition),
            None => translation.remove(&id),
        };
    }
    if translation.is_empty() {
        draft.translations.remove(&language);
    }
}

/// Gives the text with this identity, if there is one, another wording.
fn put_wording(letter: &mut Letter, id: TextId, new: impl FnOnce(&Text) -> Wording) {
    let mut new = Some(new);
    letter.visit_texts(&mut |text| {
        if text.id == id
            && let Some(new) = new.take()
        {
            text.wording = new(text);
        }
    });
}

fn correct(draft: &mut Draft, language: Language, id: TextId, runs: Vec<Run>) {
    if language != draft.letter.language {
        let translation = draft.translations.get_mut(&language);
        if let Some(rendition) = translation.and_then(|t| t.get_mut(&id)) {
            rendition.words = Markup(runs);
        }
        return;
    }
    let mut before = None;
    put_wording(&mut draft.letter, id, |text| {
        before = text.own_runs().map(<[Run]>::to_vec);
        text.saying(runs.clone()).wording
    });
    for translation in draft.translations.values_mut() {
        if let Some(rendition) = translation.get_mut(&id)
            && Some(&rendition.made_from.0) == before.as_ref()
        {
            rendition.made_from = Markup(runs.clone());
        }
    }
}
