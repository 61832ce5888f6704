//! The hand-over pack of a letter: its Word files in every language, and for every language that it is
//! translated into a review file and XLIFF of both versions; with a report on whether all languages say the
//! same. Knows names of files, no disk.

use super::docx::{self, ExportError};
use crate::draft::Draft;
use crate::language::Language;
use crate::language::interface::{Message, Said};
use crate::layout;
use crate::layout::document::{Document, Letterhead};
use crate::layout::equality::{self, Report};
use crate::layout::exchange::exchange;
use crate::layout::review;
use crate::translation::xliff::{self, Version};
use crate::{message, shown_in_english};

/// A file of the pack: its name and its bytes.
pub type PackFile = (String, Vec<u8>);

/// What is handed over.
#[derive(Clone, Debug, PartialEq)]
pub struct Pack {
    /// The files, in the order in which they were made.
    pub files: Vec<PackFile>,
    /// Whether all languages say the same.
    pub report: Report,
}

/// Why a pack could not be made.
#[derive(Debug, thiserror::Error)]
pub struct PackError {
    /// The file that could not.
    pub name: String,
    /// What went wrong.
    pub cause: ExportError,
}

impl Said for PackError {
    fn message(&self) -> Message {
        message!("pack-error", name = &self.name, cause = &self.cause)
    }
}

shown_in_english!(PackError);

/// A file that carries the translation into one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carrier {
    /// A Word file of two columns.
    Review,
    /// XLIFF.
    Xliff(Version),
}

impl Carrier {
    /// All that a pack holds.
    pub const ALL: [Carrier; 3] = [
        Carrier::Review,
        Carrier::Xliff(Version::V2_1),
        Carrier::Xliff(Version::V1_2 { filled: true }),
    ];

    /// The name of the file that carries the translation of `draft` into `language`.
    pub fn file_name(self, draft: &Draft, language: Language) -> String {
        let name = file_name(draft, language);
        match self {
            Carrier::Review => format!("{name}-review.docx"),
            Carrier::Xliff(Version::V2_1) => format!("{name}-xliff-2.1.xlf"),
            Carrier::Xliff(Version::V1_2 { .. }) => format!("{name}-xliff-1.2.xlf"),
        }
    }

    /// The translation of `draft` into `language`, with or without the standard wording beside it.
    ///
    /// # Errors
    /// If the Word file cannot be written.
    pub fn write(
        self,
        draft: &Draft,
        language: Language,
        standard_wording: bool,
    ) -> Result<Vec<u8>, ExportError> {
        let exchange = exchange(draft, language, standard_wording);
        match self {
            Carrier::Review => {
                let subject = layout::subject_of(draft, draft.letter.language);
                docx::export(&review::document(&exchange, &subject))
            }
            Carrier::Xliff(version) => Ok(xliff::write(&exchange, version).into_bytes()),
        }
    }
}

/// The name of the letter's file in `language`, without an ending.
fn file_name(draft: &Draft, language: Language) -> String {
    let letter = &draft.letter;
    (letter.reference).file_name(letter.date, language.file_letter())
}

/// The languages of a draft: its own, then those that it has renditions in.
pub fn languages(draft: &Draft) -> Vec<Language> {
    let mut languages = vec![draft.letter.language];
    languages.extend(draft.translations.keys());
    languages
}

/// Whether the documents of `draft` say the same in `languages`.
pub fn equality(draft: &Draft, languages: &[Language]) -> Report {
    let documents = languages
        .iter()
        .map(|language| layout::document(draft, *language, None));
    let documents: Vec<_> = documents.collect();
    compared(draft, &documents)
}

fn compared(draft: &Draft, documents: &[Document]) -> Report {
    let languages = documents.iter().map(|document| document.language);
    let untranslated = languages.map(|language| (language, draft.untranslated(language)));
    Report {
        untranslated: untranslated.filter(|(_, count)| *count > 0).collect(),
        ..equality::report(&layout::reference(draft, draft.letter.language), documents)
    }
}

/// How many files a pack in `languages` holds.
pub fn count(draft: &Draft, languages: &[Language]) -> usize {
    let own = draft.letter.language;
    let targets = languages
        .iter()
        .filter(|language| **language != own)
        .count();
    languages.len() + targets * Carrier::ALL.len() + 2
}

/// Makes the pack of `draft` in `languages`; nothing where `goes_on`, which is asked after every file, says no.
///
/// # Errors
/// If a Word file cannot be written.
pub fn pack(
    draft: &Draft,
    languages: &[Language],
    letterhead: Option<&Letterhead>,
    goes_on: &dyn Fn() -> bool,
) -> Result<Option<Pack>, PackError> {
    let own = draft.letter.language;
    let mut files: Vec<PackFile> = Vec::new();
    let mut documents = Vec::new();
    let made = |name: String, bytes: Result<Vec<u8>, ExportError>| match bytes {
        Ok(bytes) => Ok((name, bytes)),
        Err(cause) => Err(PackError { name, cause }),
    };
    for language in languages {
        let document = layout::document(draft, *language, letterhead);
        let name = format!("{}.docx", file_name(draft, *language));
        files.push(made(name, docx::export(&document))?);
        documents.push(document);
        if !goes_on() {
            return Ok(None);
        }
    }
    for language in languages.iter().filter(|language| **language != own) {
        for carrier in Carrier::ALL {
            let name = carrier.file_name(draft, *language);
            files.push(made(name, carrier.write(draft, *language, true))?);
            if !goes_on() {
                return Ok(None);
            }
        }
    }
    let report = compared(draft, &documents);
    drop(documents);
    let name = file_name(draft, own);
    let page = docx::export(&equality::document(&report));
    files.push(made(format!("{name}-equality.docx"), page)?);
    if !goes_on() {
        return Ok(None);
    }
    files.push((
        format!("{name}-equality.txt"),
        equality::text(&report).into_bytes(),
    ));
    Ok(goes_on().then_some(Pack { files, report }))
}
