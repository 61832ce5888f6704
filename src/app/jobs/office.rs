//! What the office sets: read from its folder and put there, taken out of files and written into them.

use crate::app::dialog::office::{Kept, OfficeFile, Read};
use crate::language::interface::{Message, Said};
use crate::layout::document::Picture;
use crate::layout::emblem;
use crate::message;
use crate::storage;
use crate::storage::office::address_book::{self, AddressBook};
use crate::storage::office::bundle::Bundle;
use crate::storage::office::glossary::OfficeGlossary;
use crate::storage::office::register::{self, Correction, Register, SqliteRegister};
use crate::storage::office::word_list::WordList;
use crate::storage::office::{self, paper};
use crate::translation::glossary::list;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Lists and pictures are smaller than this: 32 MiB.
const LARGEST: u64 = 32 << 20;

/// The office's emblem, if it has one, or a sentence that says why it cannot be printed.
pub(super) fn emblem(folder: &Path) -> Result<Option<Picture>, Message> {
    let found = paper::emblem(folder).map_err(|fault| fault.message())?;
    let Some((path, bytes)) = found else {
        return Ok(None);
    };
    let picture = emblem::picture(&path, bytes);
    picture.map(Some).map_err(|fault| fault.message())
}

/// Reads something from a file, or writes it into one; `bundle` and `corrections` of the register are what the window
/// has, `folder` has the rest.
pub(super) fn file(
    what: OfficeFile,
    path: PathBuf,
    replace: bool,
    (bundle, corrections): (Bundle, &[Correction]),
    folder: Option<&Path>,
) -> Result<Read, Message> {
    if what.writes() {
        if !replace && path.symlink_metadata().is_ok() {
            return Ok(Read::WouldReplace(path));
        }
        let bytes = written(what, bundle, corrections, folder)?;
        return match storage::put(&path, &bytes) {
            Ok(()) => Ok(Read::Written(path)),
            Err(fault) => Err(fault.message()),
        };
    }
    let bytes = bytes_of(&path)
        .map_err(|cause| message!("office-error-unreadable", path = &path, cause = &cause))?;
    let text = |bytes: Vec<u8>| {
        String::from_utf8(bytes).map_err(|_| message!("office-file-no-text", path = &path))
    };
    match what {
        OfficeFile::EmblemIn => {
            let picture = emblem::picture(&path, bytes);
            picture.map(Read::Emblem).map_err(|fault| fault.message())
        }
        OfficeFile::ContactsIn => {
            let read = address_book::read_csv(&text(bytes)?);
            read.map(Read::Contacts).map_err(|fault| fault.message())
        }
        OfficeFile::NumbersIn => {
            let read = register::read_csv(&text(bytes)?).map_err(|fault| fault.message())?;
            Ok(Read::Numbers(read))
        }
        OfficeFile::TermsIn => {
            let read = list::read(&text(bytes)?, &list::Defaults::default());
            read.map(Read::Terms).map_err(|fault| fault.message())
        }
        _ => {
            let bundle = Bundle::read(&bytes).map_err(|fault| fault.message())?;
            let picture = (bundle.emblem.clone()).map(|bytes| emblem::picture(&path, bytes));
            let picture = picture.transpose().map_err(|fault| fault.message())?;
            Ok(Read::Everything(Box::new(bundle), picture))
        }
    }
}

fn bytes_of(path: &Path) -> io::Result<Vec<u8>> {
    match fs::metadata(path)?.len() {
        size if size > LARGEST => Err(io::Error::from(io::ErrorKind::FileTooLarge)),
        _ => fs::read(path),
    }
}

/// The bytes that leave.
fn written(
    what: OfficeFile,
    mut bundle: Bundle,
    corrections: &[Correction],
    folder: Option<&Path>,
) -> Result<Vec<u8>, Message> {
    match what {
        OfficeFile::ContactsOut => Ok(address_book::write_csv(&bundle.contacts).into_bytes()),
        OfficeFile::NumbersOut => {
            Ok(register::write_csv(&numbers(folder, corrections)?).into_bytes())
        }
        OfficeFile::TermsOut => Ok(list::write(terms(folder)?.iter()).into_bytes()),
        _ => {
            if let Some(folder) = folder {
                let words: WordList = office::open(folder).map_err(|fault| fault.message())?;
                bundle.words = words.iter().map(str::to_owned).collect();
            }
            bundle.register = numbers(folder, corrections)?;
            bundle.terms = terms(folder)?.iter().cloned().collect();
            bundle.write().map_err(|fault| fault.message())
        }
    }
}

/// The register as it stands in the window.
fn numbers(
    folder: Option<&Path>,
    corrections: &[Correction],
) -> Result<Vec<register::Entry>, Message> {
    let register = folder.map(SqliteRegister::open_existing).transpose();
    let register = register.map_err(|fault| fault.message())?.flatten();
    let entries = register.map(|register| register.entries()).transpose();
    let entries = entries.map_err(|fault| fault.message())?;
    Ok(register::corrected(
        entries.unwrap_or_default(),
        corrections,
    ))
}

fn terms(folder: Option<&Path>) -> Result<OfficeGlossary, Message> {
    let own = folder.map(office::open::<OfficeGlossary>).transpose();
    Ok(own.map_err(|fault| fault.message())?.unwrap_or_default())
}

/// Keeps what the office sets; says what could not be kept, and keeps the rest.
pub(super) fn keep(folder: &Path, kept: Kept) -> Vec<Message> {
    let mut faults = Vec::new();
    let mut note = |result: Result<(), Message>| faults.extend(result.err());
    let changed = office::update(folder, |office| *office = kept.office);
    note(changed.map(|_| ()).map_err(|fault| fault.message()));
    if let Some(emblem) = &kept.emblem {
        let bytes = emblem.as_ref().map(|picture| &*picture.bytes);
        note(paper::set_emblem(folder, bytes).map_err(|fault| fault.message()));
    }
    let changed = office::update(folder, |book: &mut AddressBook| book.set(kept.contacts));
    note(changed.map(|_| ()).map_err(|fault| fault.message()));
    if !kept.words.is_empty() {
        let changed = office::update(folder, |words: &mut WordList| {
            for word in &kept.words {
                words.add(word);
            }
        });
        note(changed.map(|_| ()).map_err(|fault| fault.message()));
    }
    if !kept.register.is_empty() {
        let corrections = &kept.register;
        let corrected = SqliteRegister::open(folder).and_then(|mut all| all.correct(corrections));
        note(corrected.map_err(|fault| fault.message()));
    }
    if !kept.terms.is_empty() {
        let changed = office::update(folder, |glossary: &mut OfficeGlossary| {
            glossary.put(kept.terms);
        });
        note(changed.map(|_| ()).map_err(|fault| fault.message()));
    }
    faults
}
