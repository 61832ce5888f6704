//! All that an office has set, in one file, to be taken to another machine or given to a new colleague: a zip
//! archive of the files that the office's folder holds, the growing ones as lists that any spreadsheet opens.

use super::address_book::{self, Remembered};
use super::paper::EMBLEMS;
use super::register::{self, Entry};
use super::{Damage, OfficeFile};
use crate::language::interface::{Message, Said};
use crate::letter::office::Office;
use crate::spreadsheet::BadLines;
use crate::translation::glossary;
use crate::{message, shown_in_english};
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// The names of the lists within.
const CONTACTS: &str = "address-book.csv";
const WORDS: &str = "words.txt";
const REGISTER: &str = "register.csv";
const TERMS: &str = "terms.csv";

/// No file within is larger than this: 16 MiB.
const LARGEST: u64 = 16 << 20;

/// What an office has set.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bundle {
    /// Address line, signatories, closed days, how new letters begin.
    pub office: Office,
    /// The bytes of its emblem.
    pub emblem: Option<Vec<u8>>,
    /// The address book.
    pub contacts: Vec<Remembered>,
    /// Words that are right.
    pub words: Vec<String>,
    /// The letters that it has issued.
    pub register: Vec<Entry>,
    /// What it calls things.
    pub terms: Vec<glossary::Entry>,
}

/// Why a file is no bundle, or could not be made one.
#[derive(Debug, thiserror::Error)]
pub enum BundleError {
    /// It is no archive, or not all of one.
    NoBundle(zip::result::ZipError),
    /// It holds nothing of an office.
    Nothing,
    /// A file within is damaged.
    Damaged {
        /// Its name.
        name: &'static str,
        /// What is wrong.
        what: Damage,
    },
    /// A list within is damaged.
    List {
        /// Its name.
        name: &'static str,
        /// What is wrong.
        lines: BadLines,
    },
    /// What an office has set cannot be put into words of the file format.
    Unspeakable(ron::Error),
}

impl Said for BundleError {
    fn message(&self) -> Message {
        match self {
            BundleError::NoBundle(cause) => {
                message!("bundle-error-archive", cause = cause.to_string())
            }
            BundleError::Nothing => message!("bundle-error-nothing"),
            BundleError::Damaged { name, what } => {
                message!("bundle-error-damaged", name = *name, what)
            }
            BundleError::List { name, lines } => {
                message!("bundle-error-list", name = *name, what = lines)
            }
            BundleError::Unspeakable(cause) => {
                message!("bundle-error-unspeakable", cause = cause.to_string())
            }
        }
    }
}

shown_in_english!(BundleError);

impl Bundle {
    /// The bytes of the file.
    ///
    /// # Errors
    /// If something cannot be put into words of its format.
    pub fn write(&self) -> Result<Vec<u8>, BundleError> {
        let office = self.office.write(None).map_err(BundleError::Unspeakable)?;
        let words: String = self.words.iter().map(|word| format!("{word}\n")).collect();
        let mut files = vec![
            (Office::NAME, office.into_bytes()),
            (
                CONTACTS,
                address_book::write_csv(&self.contacts).into_bytes(),
            ),
            (WORDS, words.into_bytes()),
            (REGISTER, register::write_csv(&self.register).into_bytes()),
            (TERMS, glossary::list::write(&self.terms).into_bytes()),
        ];
        if let Some(emblem) = &self.emblem {
            files.push((super::paper::emblem_name(emblem), emblem.clone()));
        }
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in files {
            let put = archive.start_file(name, SimpleFileOptions::default());
            put.and_then(|()| Ok(archive.write_all(&bytes)?))
                .map_err(BundleError::NoBundle)?;
        }
        let bytes = archive.finish().map_err(BundleError::NoBundle)?;
        Ok(bytes.into_inner())
    }

    /// Understands a file.
    ///
    /// # Errors
    /// If it is no archive, holds nothing of an office, or if something in it is damaged.
    pub fn read(bytes: &[u8]) -> Result<Bundle, BundleError> {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(BundleError::NoBundle)?;
        let mut bundle = Bundle::default();
        let mut found = false;
        if let Some(text) = text(&mut archive, Office::NAME)? {
            found = true;
            bundle.office = Office::read(&text).map_err(|what| BundleError::Damaged {
                name: Office::NAME,
                what,
            })?;
        }
        if let Some(text) = text(&mut archive, CONTACTS)? {
            found = true;
            bundle.contacts = address_book::read_csv(&text).map_err(of_list(CONTACTS))?;
        }
        if let Some(text) = text(&mut archive, WORDS)? {
            found = true;
            let words = text.lines().map(str::trim);
            let words = words.filter(|word| !word.is_empty());
            bundle.words = words.map(str::to_owned).collect();
        }
        if let Some(text) = text(&mut archive, REGISTER)? {
            found = true;
            let list = register::read_csv(&text).map_err(of_list(REGISTER))?;
            bundle.register = list.into_iter().map(|(_, entry)| entry).collect();
        }
        if let Some(text) = text(&mut archive, TERMS)? {
            found = true;
            let defaults = glossary::list::Defaults::default();
            bundle.terms = glossary::list::read(&text, &defaults).map_err(of_list(TERMS))?;
        }
        for name in EMBLEMS {
            if let Some(bytes) = bytes_of(&mut archive, name)? {
                found = true;
                bundle.emblem = Some(bytes);
            }
        }
        match found {
            true => Ok(bundle),
            false => Err(BundleError::Nothing),
        }
    }
}

fn of_list(name: &'static str) -> impl Fn(BadLines) -> BundleError {
    move |lines| BundleError::List { name, lines }
}

/// The bytes of a file within, if it is there.
fn bytes_of(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    name: &'static str,
) -> Result<Option<Vec<u8>>, BundleError> {
    let file = match archive.by_name(name) {
        Ok(file) => file,
        Err(zip::result::ZipError::FileNotFound) => return Ok(None),
        Err(cause) => return Err(BundleError::NoBundle(cause)),
    };
    let mut bytes = Vec::new();
    let read = file.take(LARGEST + 1).read_to_end(&mut bytes);
    read.map_err(|cause| BundleError::NoBundle(cause.into()))?;
    if bytes.len() as u64 > LARGEST {
        let what = Damage::TooLarge(bytes.len() as u64);
        return Err(BundleError::Damaged { name, what });
    }
    Ok(Some(bytes))
}

fn text(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    name: &'static str,
) -> Result<Option<String>, BundleError> {
    let bytes = bytes_of(archive, name)?;
    let text = bytes.map(String::from_utf8).transpose();
    text.map_err(|_| BundleError::Damaged {
        name,
        what: Damage::NotText,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::letter::contact::Contact;

    fn bundle() -> Bundle {
        let mut office = Office::default();
        (office.address_lines).insert(Language::En, "Place des Nations".to_owned());
        let register = "series,group,number,date,title\nCOL,12,5,2021-02-05,Meeting";
        let terms = "id,kind,en,zh,note,source\nour-term,term,our term,我们的术语,,the office";
        Bundle {
            office,
            emblem: Some(b"\x89PNG emblem".to_vec()),
            contacts: vec![Remembered {
                contact: Contact {
                    name: Some("A. Person".to_owned()),
                    ..Contact::default()
                },
                label: None,
            }],
            words: vec!["QSDG".to_owned()],
            register: (register::read_csv(register).unwrap().into_iter())
                .map(|(_, entry)| entry)
                .collect(),
            terms: glossary::list::read(terms, &glossary::list::Defaults::default()).unwrap(),
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let bundle = bundle();
        assert_eq!(Bundle::read(&bundle.write().unwrap()).unwrap(), bundle);
    }

    #[test]
    fn what_is_no_bundle_is_refused() {
        let bytes = bundle().write().unwrap();
        for end in (0..bytes.len()).step_by(97) {
            assert!(Bundle::read(&bytes[..end]).is_err(), "{end}");
        }
        assert!(matches!(
            Bundle::read(b"(version: 1)"),
            Err(BundleError::NoBundle(_))
        ));
        let mut other = ZipWriter::new(Cursor::new(Vec::new()));
        other
            .start_file("other.txt", SimpleFileOptions::default())
            .unwrap();
        let other = other.finish().unwrap().into_inner();
        assert!(matches!(Bundle::read(&other), Err(BundleError::Nothing)));
    }
}
