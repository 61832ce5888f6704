//! What was taken over from an earlier letter and nobody has touched or confirmed.

use super::{Case, Finding, Part, Weight};
use crate::draft::edit::Edit;
use crate::letter::inherited::{Inherited, Place};

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let letter = &case.draft.letter;
    for waiting in letter.unconfirmed() {
        let (mistake, at) = match &waiting.fact {
            Place::Number => ("unconfirmed-number", Part::Reference),
            Place::AuthorCode => ("unconfirmed-author-code", Part::Reference),
            Place::LetterDate => ("unconfirmed-letter-date", Part::Date),
            Place::MeetingDates => ("unconfirmed-meeting-dates", Part::Meeting),
            Place::MeetingOpening => ("unconfirmed-opening", Part::Meeting),
            Place::MeetingPage => ("unconfirmed-page", Part::Meeting),
            Place::RegistrationPage => ("unconfirmed-registration-page", Part::Meeting),
            Place::Contact(_) => ("unconfirmed-contact", Part::Contacts),
            Place::Deadline(_) => ("unconfirmed-deadline", Part::Deadlines),
            Place::LatestPage => ("unconfirmed-latest-page", Part::Signature),
            Place::Text(_) => ("unconfirmed-text", Part::Body),
        };
        let mut finding = Finding::new(mistake, Weight::Warning, at);
        let mut value = waiting.value.clone();
        match &waiting.fact {
            Place::Text(id) => {
                finding.text = Some(*id);
                // A text that is switched off is not printed: nobody has to confirm it.
                let Some(passage) = case.passages.iter().find(|p| p.text == *id) else {
                    continue;
                };
                finding.at = passage.at;
                // What a person reads; the value with its fields is for the file.
                value = shortened(passage.printed(case.draft));
            }
            Place::Deadline(name) => {
                let printed = case.letter.deadline(name);
                let Some(deadline) = printed else { continue };
                finding.text = Some(deadline.action.id);
            }
            _ => {}
        }
        let confirmed: Vec<Inherited> = (letter.inherited.iter())
            .filter(|other| **other != waiting)
            .cloned()
            .collect();
        findings.push(
            finding
                .with("value", value)
                .mended_by(Some(Edit::Inherited(confirmed))),
        );
    }
}

/// The beginning of a text, cut between words.
fn shortened(words: &str) -> String {
    const MOST: usize = 90;
    let words = words.trim();
    let Some((end, _)) = words.char_indices().nth(MOST) else {
        return words.to_owned();
    };
    let cut = words[..end].rfind(' ').unwrap_or(end);
    format!("{}…", &words[..cut])
}
