//! The parts of a letter as a person sees them: what stands together in the form, and what is compared and
//! merged together.

use super::Letter;
use super::text::TextId;

/// A part of a letter, in the order of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Kind, reference, place and date.
    Reference,
    /// The head of a liaison statement.
    Liaison,
    /// The meeting and what is offered there.
    Meeting,
    /// Whom to ask.
    Contacts,
    /// To whom it goes.
    Addressees,
    /// The subject.
    Subject,
    /// Salutation and the letter itself.
    Body,
    /// Key deadlines.
    Deadlines,
    /// Closing, signatory, the link beside them.
    Signature,
    /// The annex at a place, from 0.
    Annex(usize),
    /// All annexes: which there are, in which order.
    Annexes,
}

/// The parts that `letter` has, in the order of the form.
pub fn parts(letter: &Letter) -> Vec<Part> {
    let liaison = letter.liaison.is_some();
    let mut parts = vec![Part::Reference];
    if liaison {
        parts.push(Part::Liaison);
    }
    parts.push(Part::Meeting);
    parts.push(Part::Contacts);
    if !liaison {
        parts.extend([Part::Addressees, Part::Subject]);
    }
    parts.extend([Part::Body, Part::Deadlines]);
    if !liaison {
        parts.push(Part::Signature);
    }
    parts.extend((0..letter.annexes.len()).map(Part::Annex));
    parts.push(Part::Annexes);
    parts
}

/// The part that holds a text.
pub fn part_with(letter: &Letter, text: TextId) -> Option<Part> {
    parts(letter)
        .into_iter()
        .find(|part| texts_of(letter, *part).contains(&text))
}

/// The identities of the texts of a part.
pub fn texts_of(letter: &Letter, part: Part) -> Vec<TextId> {
    let mut ids = Vec::new();
    alone(letter, part).visit_texts(&mut |text| ids.push(text.id));
    ids
}

/// A letter that has nothing but the texts of this part of `letter`, and what they stand in.
pub fn alone(letter: &Letter, part: Part) -> Letter {
    // The walk over all texts is the only one that knows where they are.
    let mut alone = Letter {
        kind: String::new(),
        language: letter.language,
        reference: letter.reference.clone(),
        place: None,
        date: None,
        liaison: None,
        contacts: Vec::new(),
        addressees: Vec::new(),
        copy_to: Vec::new(),
        subject: Vec::new(),
        meeting: None,
        answers: letter.answers,
        salutation: None,
        body: Vec::new(),
        deadlines: Vec::new(),
        signature: None,
        latest_information: None,
        annex_count: false,
        annexes: Vec::new(),
        inherited: Vec::new(),
        waivers: Vec::new(),
    };
    match part {
        Part::Reference => alone.place.clone_from(&letter.place),
        Part::Liaison => alone.liaison.clone_from(&letter.liaison),
        Part::Meeting => alone.meeting.clone_from(&letter.meeting),
        Part::Contacts | Part::Annexes => {}
        Part::Addressees => {
            alone.addressees.clone_from(&letter.addressees);
            alone.copy_to.clone_from(&letter.copy_to);
        }
        Part::Subject => alone.subject.clone_from(&letter.subject),
        Part::Body => {
            alone.salutation.clone_from(&letter.salutation);
            alone.body.clone_from(&letter.body);
        }
        Part::Deadlines => alone.deadlines.clone_from(&letter.deadlines),
        Part::Signature => {
            alone.signature.clone_from(&letter.signature);
            alone
                .latest_information
                .clone_from(&letter.latest_information);
        }
        Part::Annex(at) => alone.annexes.extend(letter.annexes.get(at).cloned()),
    }
    alone
}
