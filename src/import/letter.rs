//! Makes a letter of a Word file: facts in their fields, standard wording recognized, everything else kept as
//! text where it stood, and an account of all that.
//!
//! Parts are known by labels, formulas and patterns, which come from the phrasebook and the templates, never by
//! their place alone. What was read is compared with what the letter then prints, so that no word is lost unseen.

mod account;
mod annexes;
mod body;
mod end;
mod head;
mod kinds;
mod line;
mod meeting;
mod reference;
mod signs;
mod time_plans;
mod traced;
mod witness;
mod wording;

pub use account::{Account, Entry, NotUnderstood, Sure};
pub use traced::{Traced, moved, traced};

pub(super) use body::day_alone;
pub(super) use end::is_signed;
pub(super) use line::{text as text_of, trimmed};

use super::word::{Note, WordLetter};
use crate::draft::Draft;
use crate::letter::block::Block;
use crate::letter::{Letter, inherited};
use crate::message;
use body::Body;
use line::Line;

/// A letter that was a Word file.
#[derive(Clone, Debug, PartialEq)]
pub struct Imported {
    /// The letter; its texts have no identity yet.
    pub letter: Letter,
    /// What was found, and what was not understood.
    pub account: Account,
}

impl Imported {
    /// The letter as a draft, in which nothing that was taken over has been confirmed, and the account.
    pub fn into_draft(self) -> (Draft, Account) {
        let mut draft = Draft::begin(self.letter);
        draft.letter.inherited = inherited::facts(&draft.letter);
        (draft, self.account)
    }
}

/// Makes a letter of what a Word file holds.
pub fn understand(word: &WordLetter) -> Imported {
    let mut account = Account::default();
    let words: Vec<_> = (word.paragraphs().iter())
        .map(|paragraph| paragraph.words())
        .collect();
    let language = signs::letter_language(&words);
    drop(words);
    let name = language.tag();
    account.found(
        message!("imported-language"),
        "the whole text",
        name,
        Sure::Likely,
    );
    let mut letter = kinds::empty(language);

    // The parts: head, text, end, annexes.
    let blocks = &word.blocks;
    let mut head = head::read(blocks, language);
    let text = head.length;
    let closing = (blocks[text..].iter()).position(|block| {
        let lines = head::lines(std::slice::from_ref(block), "");
        lines
            .iter()
            .any(|line| signs::is_closing(language, &line.words()))
    });
    // Without a closing formula, the letter ends where it was signed.
    let closing = closing.or_else(|| {
        (blocks[text..].iter()).position(|block| {
            let lines = head::lines(std::slice::from_ref(block), "");
            let mut lines = lines.iter().flat_map(Line::lines);
            lines.any(|line| is_signed(language, &line.words()))
        })
    });
    let end = closing.map_or(text, |at| text + at);
    let annexes: Vec<usize> = (end..blocks.len())
        .filter(|at| annexes::begins(language, &blocks[*at]))
        .collect();
    let first_annex = annexes.first().copied().unwrap_or(blocks.len());
    let end = if closing.is_some() { end } else { first_annex };

    let rest = std::mem::take(&mut head.rest);
    let (found, left) = head.fill(&mut letter, &mut account);
    let mut deadlines = Vec::new();
    let mut body = Body::new(language, Some(&mut deadlines));
    leave(&left, &mut account);
    body.lines(&left);
    body.lines(&rest);
    body.read(&blocks[text..end], "text");
    letter.body = body.finish();
    letter.deadlines = deadlines;
    let signature = head::lines(&blocks[end..first_annex], "end of the letter");
    let left = end::fill(signature, &mut letter, &mut account);
    leave(&left, &mut account);
    let paragraphs = left.iter().map(|line| Block::Paragraph(line.text()));
    letter.body.extend(paragraphs);
    for (place, begin) in annexes.iter().enumerate() {
        let until = annexes.get(place + 1).copied().unwrap_or(blocks.len());
        let annex = annexes::read(&blocks[*begin..until], place, &letter, &mut account);
        letter.annexes.push(annex);
    }
    footnotes(word, &mut letter, &mut account);

    let found = edges(word, &mut letter, found, &mut account);

    // What the parts say together.
    if let Some(found) = &found {
        let code = letter.reference.author_code.take();
        letter.reference = found.reference.clone();
        letter.reference.author_code = code;
    }
    meeting::read(&mut letter, &mut account);
    kinds::decide(&mut letter, found, &mut account);
    wording::fill_meeting(&mut letter, &mut account);
    let book = wording::Book::of(&letter);
    annexes::name(&mut letter, &book);
    wording::fill_meeting(&mut letter, &mut account);
    kinds::deadlines(&mut letter, &mut account);
    time_plans::make(&mut letter, &mut account);
    wording::recognize(&mut letter, &mut account);
    kinds::answers(&mut letter);
    for note in &word.notes {
        noted(note, &mut account);
    }
    witness::keep(word, &mut letter, &mut account);
    Imported { letter, account }
}

/// Letterheads may stand in the header of the first page: a date and a reference that the text does not have are
/// taken from there.
fn edges(
    word: &WordLetter,
    letter: &mut Letter,
    mut found: Option<reference::Found>,
    account: &mut Account,
) -> Option<reference::Found> {
    let language = letter.language;
    for line in (word.headers.iter().chain(&word.footers))
        .flat_map(|blocks| head::lines(blocks, "header or footer of a page"))
        .flat_map(|line| line.lines())
    {
        let words = line.words();
        if letter.date.is_none()
            && let Some((place, date, sure)) = head::place_and_date(language, &words)
        {
            account.found(
                message!("imported-place-and-date"),
                &line.from,
                &words,
                sure,
            );
            letter.place = (!place.is_empty()).then(|| crate::kind::place_named(&place, language));
            letter.date = Some(date);
        }
        if found.is_none() {
            let behind = signs::label(language, &words).map_or(0, |(_, length)| length);
            let value = line.behind(behind).words();
            if let Some((read, _)) = reference::labelled(language, &value) {
                account.found(
                    message!("imported-reference"),
                    &line.from,
                    &words,
                    Sure::Likely,
                );
                found = Some(read);
            }
        }
    }
    found
}

fn leave(lines: &[Line], account: &mut Account) {
    for line in lines {
        account.left(&line.from, &line.words(), message!("left-in-text"));
    }
}

/// Letters have no footnotes: each becomes a paragraph at the end of the text, or of the last annex.
fn footnotes(word: &WordLetter, letter: &mut Letter, account: &mut Account) {
    for footnote in &word.footnotes {
        for line in head::lines(&footnote.blocks, "footnotes") {
            let number = crate::letter::text::Run::plain(&format!("{} ", footnote.number));
            let mut runs = vec![number];
            runs.extend(line.runs.clone());
            account.left(
                message!("left-in-footnote", number = &footnote.number),
                &line.words(),
                message!("left-at-end"),
            );
            let text = Block::Paragraph(line::text(crate::letter::text::joined(runs)));
            match letter.annexes.last_mut() {
                Some(annex) => annex.blocks.push(text),
                None => letter.body.push(text),
            }
        }
    }
}

/// What a reader of a Word file should know of it beyond its text: comments, tracked changes, what was left out.
/// The emblem of a file of this program is nothing to be told.
pub fn notes(word: &WordLetter) -> Vec<NotUnderstood> {
    let mut account = Account::default();
    let own = word.carried.is_some();
    for note in &word.notes {
        if !(own && *note == Note::Pictures(1)) {
            noted(note, &mut account);
        }
    }
    account.not_understood
}

fn noted(note: &Note, account: &mut Account) {
    match note {
        Note::Comment { by, words } => account.left(
            message!("left-in-comment", by),
            words,
            message!("left-comment"),
        ),
        Note::TrackedChanges { inserted, deleted } => account.left(
            message!("left-in-tracked-changes"),
            &deleted.join(" | "),
            message!("left-tracked-changes", inserted),
        ),
        Note::Hidden(words) => account.left(
            message!("left-in-hidden-text"),
            words,
            message!("left-hidden-text"),
        ),
        Note::TextBox(words) => {
            account.left(message!("left-in-text-box"), words, message!("left-behind"));
        }
        Note::Pictures(count) => {
            account.left(
                message!("left-in-pictures"),
                &count.to_string(),
                message!("left-pictures"),
            );
        }
        Note::Covered(words) => account.left(
            message!("left-in-covered-cell"),
            words,
            message!("left-covered-cell"),
        ),
    }
}
