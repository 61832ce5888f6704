//! Writing documents: every chosen language, as Word or PDF file, for signature or as signed copy.

use crate::draft::Draft;
use crate::export::{docx, pages};
use crate::language::Language;
use crate::layout;
use crate::layout::document::Picture;
use crate::storage;
use std::fs;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

/// What is to be exported.
#[derive(Clone)]
pub struct ExportOrder {
    /// The draft.
    pub draft: Arc<Draft>,
    /// In which languages.
    pub languages: Vec<Language>,
    /// As Word files.
    pub word: bool,
    /// As PDF files.
    pub pdf: bool,
    /// “(signed)” stands above the name of the signatory.
    pub signed: bool,
    /// Where to.
    pub folder: PathBuf,
    /// Files that are there and differ are replaced.
    pub replace: bool,
    /// The office's emblem.
    pub emblem: Option<Picture>,
}

/// What came of it.
#[derive(Debug, PartialEq, Eq)]
pub enum ExportOutcome {
    /// These files were written.
    Written(Vec<PathBuf>),
    /// Nothing was written: these files are there already and differ.
    WouldReplace(Vec<PathBuf>),
    /// It was stopped after these files.
    Cancelled(Vec<PathBuf>),
    /// These files were written before a sentence says what went wrong.
    Failed(Vec<PathBuf>, String),
}

impl ExportOrder {
    /// How many documents it makes.
    pub fn documents(&self) -> usize {
        self.languages.len() * (usize::from(self.word) + usize::from(self.pdf))
    }

    /// The draft as it is printed: for signature, or as a signed copy.
    fn printed(&self) -> Draft {
        let mut draft = Draft::clone(&self.draft);
        if let Some(signature) = &mut draft.letter.signature {
            signature.signed = self.signed;
        }
        draft
    }

    /// The file of a document. The copy for signature says so in its name; the signed one is filed under
    /// ITU's own.
    pub fn path(&self, language: Language, ending: &str) -> PathBuf {
        let letter = &self.draft.letter;
        let name = (letter.reference).file_name(letter.date, language.file_letter());
        let unsigned = !self.signed && letter.signature.is_some();
        let mark = if unsigned { "-for-signature" } else { "" };
        self.folder.join(format!("{name}{mark}.{ending}"))
    }
}

/// Makes all documents, then writes them: a fault in one leaves the others' files alone. `goes_on` is
/// told after each document and says whether to go on.
pub fn export(order: &ExportOrder, goes_on: &dyn Fn() -> bool) -> ExportOutcome {
    let draft = order.printed();
    let mut made: Vec<(PathBuf, Vec<u8>)> = Vec::new();
    let failed = |fault: String| ExportOutcome::Failed(Vec::new(), fault);
    for language in &order.languages {
        let document = layout::document(&draft, *language, order.emblem.clone());
        if order.word {
            match docx::export(&document) {
                Ok(bytes) => made.push((order.path(*language, "docx"), bytes)),
                Err(error) => return failed(error.to_string()),
            }
            if !goes_on() {
                return ExportOutcome::Cancelled(Vec::new());
            }
        }
        if order.pdf {
            match pages::pages(&document).pdf() {
                Ok(bytes) => made.push((order.path(*language, "pdf"), bytes)),
                Err(error) => return failed(error.to_string()),
            }
            if !goes_on() {
                return ExportOutcome::Cancelled(Vec::new());
            }
        }
    }
    if let Err(cause) = fs::create_dir_all(&order.folder) {
        let folder = order.folder.display();
        return failed(format!("the folder {folder} cannot be made: {cause}"));
    }
    if !order.replace {
        let differ: Vec<PathBuf> = (made.iter())
            .filter(|(path, bytes)| match fs::read(path) {
                Ok(there) => there != *bytes,
                Err(error) => error.kind() != io::ErrorKind::NotFound,
            })
            .map(|(path, _)| path.clone())
            .collect();
        if !differ.is_empty() {
            return ExportOutcome::WouldReplace(differ);
        }
    }
    let mut written = Vec::new();
    for (path, bytes) in made {
        if let Err(error) = storage::put(&path, &bytes) {
            return ExportOutcome::Failed(written, error.to_string());
        }
        written.push(path);
    }
    ExportOutcome::Written(written)
}
