//! Facts that were changed in a Word file: read as those of any Word letter are.

use crate::draft::Draft;
use crate::draft::edit::Edit;
use crate::import::letter::{Imported, day_alone, is_signed, understand};
use crate::import::word::WordLetter;
use crate::language::Language;
use crate::letter::deadline::Due;
use crate::letter::text::TextId;

/// What is needed to read them.
pub(super) struct Around<'a> {
    draft: &'a Draft,
    language: Language,
    word: &'a WordLetter,
    /// The letter as it would be imported, once that is asked for.
    imported: Option<Imported>,
}

impl<'a> Around<'a> {
    pub(super) fn new(draft: &'a Draft, language: Language, word: &'a WordLetter) -> Around<'a> {
        Around {
            draft,
            language,
            word,
            imported: None,
        }
    }

    /// That somebody signed.
    pub(super) fn signed(&self, words: &str) -> Option<Edit> {
        let mut signature = self.draft.letter.signature.clone()?;
        if signature.signed || !is_signed(self.language, words) {
            return None;
        }
        signature.signed = true;
        Some(Edit::Signature(Some(signature)))
    }

    /// What the facts of a paragraph would be, if it now says `after`; `near` is the text that is printed next.
    pub(super) fn read(
        &mut self,
        before: &str,
        after: &str,
        near: Option<TextId>,
    ) -> Option<Box<Edit>> {
        let letter = &self.draft.letter;
        // The date of a row of deadlines.
        if let Some(day) = day_alone(self.language, after)
            && let Some(at) = (letter.deadlines.iter()).position(|d| Some(d.action.id) == near)
        {
            let old = letter.deadlines[at].due.date(letter.opening_day());
            // Deadlines of one day are printed together.
            let together = letter
                .deadlines
                .iter()
                .enumerate()
                .filter(|(place, deadline)| {
                    let due = deadline.due.date(letter.opening_day());
                    *place == at || (old.is_some() && due == old)
                });
            let deadlines = together.map(|(_, deadline)| {
                let mut deadline = deadline.clone();
                let rule = match &deadline.due {
                    Due::On { departed_from, .. } => departed_from.clone(),
                    rule => Some(Box::new(rule.clone())),
                };
                deadline.due = Due::On {
                    date: Some(day),
                    reason: None,
                    departed_from: rule,
                };
                deadline
            });
            return Some(Box::new(Edit::Deadlines(deadlines.collect())));
        }
        let (word, language) = (self.word, self.language);
        let imported = self.imported.get_or_insert_with(|| understand(word));
        if imported.letter.language != language {
            return None;
        }
        let now = &imported.letter;
        let edit = if now.date != letter.date
            && now.date.is_some_and(|date| {
                let year = chrono::Datelike::year(&date).to_string();
                after.contains(&year) && !before.is_empty()
            })
            && imported.account.entries.iter().any(|entry| {
                entry.what.key() == "imported-place-and-date" && same(&entry.words, after)
            }) {
            Edit::Date(now.date)
        } else if now.contacts != letter.contacts
            && (imported.account.entries.iter())
                .any(|entry| entry.what.key() == "imported-contact" && same(&entry.words, after))
        {
            Edit::Contacts(now.contacts.clone())
        } else if (imported.account.entries.iter())
            .any(|entry| entry.what.key() == "imported-reference" && same(&entry.words, after))
        {
            let mut reference = letter.reference.clone();
            reference.number = now.reference.number;
            Edit::Reference(reference)
        } else if (imported.account.entries.iter())
            .any(|entry| entry.what.key() == "imported-author-code" && same(&entry.words, after))
        {
            let mut reference = letter.reference.clone();
            reference.author_code.clone_from(&now.reference.author_code);
            Edit::Reference(reference)
        } else {
            return None;
        };
        Some(Box::new(edit))
    }
}

fn same(one: &str, other: &str) -> bool {
    let bare = |words: &str| -> String { words.chars().filter(|c| c.is_alphanumeric()).collect() };
    bare(one) == bare(other)
}

/// The edit, made for the draft as it is now: two facts of one part may have been changed.
pub(super) fn now(edit: &Edit, draft: &Draft) -> Edit {
    match edit {
        Edit::Signature(Some(new)) => {
            let mut signature = draft
                .letter
                .signature
                .clone()
                .unwrap_or_else(|| new.clone());
            signature.signed = new.signed;
            Edit::Signature(Some(signature))
        }
        Edit::Deadlines(new) => {
            let mut deadlines = draft.letter.deadlines.clone();
            for deadline in &mut deadlines {
                if let Some(like) = new.iter().find(|other| other.name == deadline.name) {
                    deadline.due = like.due.clone();
                }
            }
            Edit::Deadlines(deadlines)
        }
        other => other.clone(),
    }
}

/// Whether the draft has the value that the edit gives it.
pub(super) fn holds(edit: &Edit, draft: &Draft) -> bool {
    let letter = &draft.letter;
    match now(edit, draft) {
        Edit::Signature(signature) => letter.signature == signature,
        Edit::Deadlines(deadlines) => letter.deadlines == deadlines,
        Edit::Date(date) => letter.date == date,
        Edit::Contacts(contacts) => letter.contacts == contacts,
        Edit::Reference(reference) => letter.reference == reference,
        _ => false,
    }
}
