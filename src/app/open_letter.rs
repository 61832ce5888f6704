//! The letter that is open: the draft while it is edited, its file, and what is shown of it.

use super::text_box::CaretAt;
use super::view::{Part, View};
use crate::draft::Draft;
use crate::draft::edit::{Edit, EditPlace};
use crate::draft::editing::Editing;
use crate::layout;
use crate::storage::side_file::{Elsewhere, SideFile};
use crate::storage::stamp::Stamp;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

/// The open letter.
pub struct OpenLetter {
    /// The draft while it is edited.
    pub editing: Editing,
    /// Its file, once it has one.
    pub path: Option<PathBuf>,
    /// What that file was when it was last read or written; nothing if it has never been.
    pub stamp: Option<Stamp>,
    /// Says to others that it is open here.
    pub side_file: Option<Arc<SideFile>>,
    /// Who else has it open: then it is only looked at here, or was taken over.
    pub elsewhere: Option<Elsewhere>,
    /// Of which state of the file the person has been told that it is not the one that is open.
    pub told: Option<Stamp>,
    /// When it was last saved in this session.
    pub saved_at: Option<Instant>,
    /// What is shown of it.
    pub view: View,
}

impl OpenLetter {
    /// A letter as `path` holds it, or one that no file holds yet.
    pub fn new(draft: Draft, path: Option<PathBuf>) -> OpenLetter {
        let mut view = View::new(draft.letter.language);
        // The pages begin where the letter begins, wherever those of the letter before it stood.
        view.shown_texts = draft
            .letter
            .printed()
            .texts()
            .iter()
            .map(|t| t.id)
            .take(4)
            .collect();
        view.follow = true;
        OpenLetter {
            editing: Editing::new(draft, path.is_some()),
            path,
            stamp: None,
            side_file: None,
            elsewhere: None,
            told: None,
            saved_at: None,
            view,
        }
    }

    /// The reference by which it is cited, in its own language; while it has none, the name of its file.
    pub fn title(&self) -> String {
        self.reference().unwrap_or_else(|| self.file_name())
    }

    /// The reference by which it is cited, in its own language, once it has one.
    pub fn reference(&self) -> Option<String> {
        let draft = self.editing.draft();
        let reference = layout::reference(draft, draft.letter.language);
        (!reference.is_empty()).then_some(reference)
    }

    /// The name of its file, or the one that is proposed.
    pub fn file_name(&self) -> String {
        match self.path.as_ref().and_then(|path| path.file_name()) {
            Some(name) => name.to_string_lossy().into_owned(),
            None => {
                let letter = &self.editing.draft().letter;
                let name = (letter.reference).file_name(letter.date, letter.language.file_letter());
                let stem = name.split('!').next().unwrap_or(&name);
                format!("{stem}.ron")
            }
        }
    }

    /// Brings the place of an edit into view, and the caret into its text.
    pub fn go_to(&mut self, place: EditPlace) {
        let language = self.editing.draft().letter.language;
        match place {
            EditPlace::Text(id) => self.view.want(id, language, CaretAt::End),
            EditPlace::Rendition(language, id) => self.view.want(id, language, CaretAt::End),
            EditPlace::Part(which, at) => {
                if let Some(part) = part_of(which, at) {
                    self.view.want_part(part, Vec::new());
                }
            }
        }
    }
}

/// The part of the form in which a kind of edit is made.
fn part_of(which: std::mem::Discriminant<Edit>, at: usize) -> Option<Part> {
    use std::mem::discriminant as of;
    let parts = [
        (of(&Edit::Date(None)), Part::Reference),
        (of(&Edit::Place(None)), Part::Reference),
        (of(&Edit::Liaison(None)), Part::Liaison),
        (of(&Edit::Contacts(Vec::new())), Part::Contacts),
        (of(&Edit::Addressees(Vec::new())), Part::Addressees),
        (of(&Edit::CopyTo(Vec::new())), Part::Addressees),
        (of(&Edit::Subject(Vec::new())), Part::Subject),
        (of(&Edit::Meeting(None)), Part::Meeting),
        (of(&Edit::Answers(Default::default())), Part::Meeting),
        (of(&Edit::Salutation(None)), Part::Body),
        (of(&Edit::Body(Vec::new())), Part::Body),
        (of(&Edit::Deadlines(Vec::new())), Part::Deadlines),
        (of(&Edit::Signature(None)), Part::Signature),
        (of(&Edit::LatestInformation(None)), Part::Signature),
        (of(&Edit::Annexes(Vec::new())), Part::Annexes),
    ];
    let known = parts.iter().find(|(kind, _)| *kind == which);
    known.map(|(_, part)| *part).or_else(|| {
        // The remaining kinds need values that are not made in passing: a reference, an annex.
        (at > 0).then_some(Part::Annex(at))
    })
}
