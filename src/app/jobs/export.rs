//! Writing documents: every chosen language, as Word or PDF file, for signature or as signed copy.

use crate::draft::Draft;
use crate::export::{docx, handover, ics, pages};
use crate::language::Language;
use crate::language::interface::{Message, Said};
use crate::layout;
use crate::layout::document::Letterhead;
use crate::layout::equality::Report;
use crate::storage;
use crate::storage::office::register::{
    Entry, Register as _, RegisterError, SqliteRegister, Taken,
};
use crate::storage::several::{self, SeveralError};
use std::path::PathBuf;
use std::sync::Arc;

/// What is to be exported.
#[derive(Clone)]
pub struct ExportOrder {
    /// The draft.
    pub draft: Arc<Draft>,
    /// In which languages.
    pub languages: Vec<Language>,
    /// The hand-over pack, instead of single documents.
    pub pack: bool,
    /// As Word files.
    pub word: bool,
    /// As PDF files.
    pub pdf: bool,
    /// The dates as calendars.
    pub ics: bool,
    /// “(signed)” stands above the name of the signatory.
    pub signed: bool,
    /// Word files carry the letter, so that it can be had back from them.
    pub carries_letter: bool,
    /// The letter file, if there is one.
    pub letter: Option<PathBuf>,
    /// The folder of the register in which a signed copy takes its number.
    pub register: Option<PathBuf>,
    /// Where to.
    pub folder: PathBuf,
    /// Files that are there and differ are replaced.
    pub replace: bool,
    /// The office's paper.
    pub letterhead: Option<Arc<Letterhead>>,
}

/// What came of it.
#[derive(Debug, PartialEq)]
pub enum ExportOutcome {
    /// These files were written.
    Written(Vec<PathBuf>),
    /// The files of a hand-over pack were written; with a sentence for all that the languages do not say alike.
    HandedOver(Vec<PathBuf>, Report),
    /// Nothing was written: these files are there already and differ.
    WouldReplace(Vec<PathBuf>),
    /// It was stopped after these files.
    Cancelled(Vec<PathBuf>),
    /// These files were written before a sentence says what went wrong.
    Failed(Vec<PathBuf>, Message),
}

impl ExportOrder {
    /// How many documents it makes.
    pub fn documents(&self) -> usize {
        if self.pack {
            return handover::count(&self.draft, &self.languages);
        }
        let formats = [self.word, self.pdf, self.ics];
        self.languages.len() * formats.into_iter().filter(|chosen| *chosen).count()
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
        let unsigned = !self.signed && letter.signature.is_some() && ending != "ics";
        let mark = if unsigned { "-for-signature" } else { "" };
        self.folder.join(format!("{name}{mark}.{ending}"))
    }
}

/// Makes all documents, then writes them: a fault in one leaves the others' files alone. `goes_on` is
/// told after each document and says whether to go on.
pub fn export(order: &ExportOrder, goes_on: &dyn Fn() -> bool) -> ExportOutcome {
    if order.pack {
        return hand_over(order, goes_on);
    }
    let draft = order.printed();
    let mut made: Vec<(PathBuf, Vec<u8>)> = Vec::new();
    let failed = |fault: Message| ExportOutcome::Failed(Vec::new(), fault);
    let letter_file = match order.word && order.carries_letter {
        true => match storage::write(&draft) {
            Ok(letter_file) => Some(letter_file),
            Err(error) => return failed(error.to_string().into()),
        },
        false => None,
    };
    for language in &order.languages {
        let document = layout::document(&draft, *language, order.letterhead.as_deref());
        if order.word {
            match docx::carrying(&document, letter_file.as_deref()) {
                Ok(bytes) => made.push((order.path(*language, "docx"), bytes)),
                Err(error) => return failed(error.message()),
            }
            if !goes_on() {
                return ExportOutcome::Cancelled(Vec::new());
            }
        }
        if order.pdf {
            match pages::pages(&document).pdf() {
                Ok(bytes) => made.push((order.path(*language, "pdf"), bytes)),
                Err(error) => return failed(error.message()),
            }
            if !goes_on() {
                return ExportOutcome::Cancelled(Vec::new());
            }
        }
        if order.ics {
            match ics::calendar(&draft, *language) {
                Ok(calendar) => made.push((order.path(*language, "ics"), calendar.into_bytes())),
                Err(error) => return failed(error.message()),
            }
            if !goes_on() {
                return ExportOutcome::Cancelled(Vec::new());
            }
        }
    }
    if let Err(outcome) = ready(order, &made) {
        return outcome;
    }
    let mut number = match Number::take(order, &draft) {
        Ok(number) => number,
        Err(fault) => return failed(fault.message()),
    };
    let outcome = put(&made);
    if matches!(&outcome, ExportOutcome::Failed(written, _) if written.is_empty()) {
        number.give_back();
    }
    outcome
}

/// The same for a hand-over pack.
fn hand_over(order: &ExportOrder, goes_on: &dyn Fn() -> bool) -> ExportOutcome {
    let letterhead = order.letterhead.as_deref();
    let pack = match handover::pack(&order.draft, &order.languages, letterhead, goes_on) {
        Ok(Some(pack)) => pack,
        Ok(None) => return ExportOutcome::Cancelled(Vec::new()),
        Err(fault) => return ExportOutcome::Failed(Vec::new(), fault.message()),
    };
    let files = pack.files.into_iter();
    let made: Vec<_> = files
        .map(|(name, bytes)| (order.folder.join(name), bytes))
        .collect();
    if let Err(outcome) = ready(order, &made) {
        return outcome;
    }
    match put(&made) {
        ExportOutcome::Written(files) => ExportOutcome::HandedOver(files, pack.report),
        other => other,
    }
}

/// Makes the folder, and sure that nothing is replaced unasked.
fn ready(order: &ExportOrder, made: &[(PathBuf, Vec<u8>)]) -> Result<(), ExportOutcome> {
    let ready = several::make_folder(&order.folder).and_then(|()| match order.replace {
        true => Ok(()),
        false => several::replace_nothing(made),
    });
    ready.map_err(|fault| match fault {
        SeveralError::WouldReplace(differ) => ExportOutcome::WouldReplace(differ),
        fault => ExportOutcome::Failed(Vec::new(), fault.message()),
    })
}

fn put(made: &[(PathBuf, Vec<u8>)]) -> ExportOutcome {
    match several::put_all(made) {
        Ok(written) => ExportOutcome::Written(written),
        Err(fault) => {
            let sentence = fault.message();
            ExportOutcome::Failed(fault.written(), sentence)
        }
    }
}

/// The number that a signed copy has taken in the register.
#[derive(Default)]
struct Number {
    taken: Option<(SqliteRegister, Entry)>,
}

impl Number {
    /// Takes it before anything is written; a copy for signature takes none, nor does a letter that has
    /// no number yet.
    fn take(order: &ExportOrder, draft: &Draft) -> Result<Number, RegisterError> {
        let signs = order.signed && draft.letter.signature.is_some();
        let (true, Some(folder), Some(issued)) = (signs, &order.register, layout::issued(draft))
        else {
            return Ok(Number::default());
        };
        let absolute = |file: &PathBuf| std::path::absolute(file).unwrap_or_else(|_| file.clone());
        let entry = Entry {
            issued,
            file: order.letter.as_ref().map(absolute),
            taken_at: Some(chrono::Utc::now()),
        };
        let mut register = SqliteRegister::open(folder)?;
        Ok(match register.take(&entry)? {
            Taken::Now => Number {
                taken: Some((register, entry)),
            },
            Taken::Before => Number::default(),
        })
    }

    /// Nothing could be written: the number is free again.
    fn give_back(&mut self) {
        if let Some((mut register, entry)) = self.taken.take() {
            // The fault that is told is the one of the file.
            let _ = register.give_back(&entry);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kind::{Beginning, kinds};
    use crate::storage::office::register::issued;

    fn order(folder: &std::path::Path, date: &str) -> ExportOrder {
        let kinds = kinds().unwrap();
        let kind = (kinds.iter())
            .find(|kind| kind.template.letter.signature.is_some() && kind.template.amends.is_none())
            .unwrap();
        let beginning = Beginning {
            number: Some(12),
            date: date.parse().ok(),
            group: "12".parse().ok(),
            dates: "2021-05-04..2021-05-13".parse().ok(),
            ..Beginning::default()
        };
        ExportOrder {
            draft: Arc::new(Draft::begin(kind.begin(&beginning).unwrap())),
            languages: vec![Language::En, Language::Zh],
            pack: false,
            word: true,
            pdf: false,
            ics: true,
            signed: true,
            carries_letter: false,
            letter: None,
            register: Some(folder.join("office")),
            folder: folder.join(date),
            replace: false,
            letterhead: None,
        }
    }

    #[test]
    fn a_signed_copy_takes_its_number() {
        let folder = tempfile::tempdir().unwrap();
        let numbers = || issued(&folder.path().join("office")).unwrap();
        let mut first = order(folder.path(), "2021-02-05");
        first.signed = false;
        assert!(matches!(
            export(&first, &|| true),
            ExportOutcome::Written(_)
        ));
        assert!(numbers().is_empty(), "not signed, not taken");
        first.signed = true;
        assert!(matches!(
            export(&first, &|| false),
            ExportOutcome::Cancelled(_)
        ));
        assert!(numbers().is_empty(), "cancelled, not taken");
        let ExportOutcome::Written(files) = export(&first, &|| true) else {
            panic!("it was not written");
        };
        assert_eq!(files.len(), first.documents());
        assert_eq!(numbers().len(), 1);
        first.replace = true;
        assert!(
            matches!(export(&first, &|| true), ExportOutcome::Written(_)),
            "its own number"
        );

        let other = order(folder.path(), "2021-03-05");
        let ExportOutcome::Failed(written, sentence) = export(&other, &|| true) else {
            panic!("it was written");
        };
        assert!(
            written.is_empty()
                && sentence
                    .to_string()
                    .contains("is taken by the letter of 2021-02-05"),
            "{sentence}"
        );
        assert_eq!(std::fs::read_dir(&other.folder).unwrap().count(), 0);
        assert_eq!(numbers().len(), 1);
    }

    #[test]
    fn a_pack_is_written_whole_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let mut order = order(folder.path(), "2021-02-05");
        order.pack = true;
        let stopped = export(&order, &|| false);
        assert!(matches!(stopped, ExportOutcome::Cancelled(_)));
        assert!(!order.folder.exists());
        let told = std::cell::Cell::new(0);
        let outcome = export(&order, &|| {
            told.set(told.get() + 1);
            true
        });
        let ExportOutcome::HandedOver(files, _) = outcome else {
            panic!("{outcome:?}");
        };
        assert_eq!(
            (files.len(), told.get()),
            (order.documents(), order.documents())
        );
        // The same again disturbs nobody; a file of another content does.
        assert!(matches!(
            export(&order, &|| true),
            ExportOutcome::HandedOver(..)
        ));
        std::fs::write(&files[3], "mine").unwrap();
        let ExportOutcome::WouldReplace(differ) = export(&order, &|| true) else {
            panic!("it was replaced");
        };
        assert_eq!(differ, [files[3].clone()]);
        assert_eq!(std::fs::read(&files[3]).unwrap(), b"mine");
    }
}
