//! `circular-desk export`.

use super::{Failure, Languages, Outcome, Voice, emblem, register};
use crate::draft::Draft;
use crate::export::{docx, ics, pages};
use crate::language::Language;
use crate::layout::document::{Document, Letterhead};
use crate::storage::office::register::{
    Entry, Register as _, RegisterError, SqliteRegister, Taken,
};
use crate::{layout, storage};
use clap::{Args, ValueEnum};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::{fs, io};

/// Print letters as Word documents, ready for signature, or as PDF; or write their dates as a calendar.
#[derive(Args)]
#[command(after_help = "\
The files are named as ITU names them: T17-SG12-COL-0012!!MSW-E.docx is the English text of the
twelfth collective letter of Study Group 12 in the study period from 2017.")]
pub(super) struct Export {
    /// The letter files.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The languages: tags joined by commas (ar en es fr ru zh), or “all” [default: the letter's own]
    #[arg(long, value_name = "LANGUAGES")]
    language: Option<Languages>,
    /// The formats of the documents, joined by commas.
    #[arg(
        long,
        value_enum,
        value_delimiter = ',',
        value_name = "FORMATS",
        default_value = "word"
    )]
    format: Vec<Format>,
    /// The folder to put them in [default: the folder of each letter file]
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
    /// The emblem of the office, a PNG or JPEG picture [default: that of the office, or a neutral one]
    #[arg(long, value_name = "PICTURE")]
    emblem: Option<PathBuf>,
    /// Export the signed copies: “(signed)” stands above the name of the signatory, and the number of
    /// each letter is taken in the register.
    #[arg(long)]
    signed: bool,
    /// Carry the letter file in the Word files, also in signed copies: whoever has the file has the letter, with
    /// its notes and the names of translators.
    #[arg(long, conflicts_with = "without_letter")]
    with_letter: bool,
    /// Carry no letter file in the Word files. Without either, copies for signature carry it, so that what the
    /// Director changes in Word can be taken over, and signed copies, which go to everyone, do not.
    #[arg(long)]
    without_letter: bool,
    /// Replace documents that are there already and differ.
    #[arg(long)]
    overwrite: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Word (Office Open XML).
    #[value(alias = "docx")]
    Word,
    /// PDF, readable by machines (PDF/UA-1) and fit for archives (PDF/A-2a).
    Pdf,
    /// The meeting and the deadlines as a calendar (iCalendar).
    Ics,
}

impl Format {
    fn ending(self) -> &'static str {
        match self {
            Format::Word => "docx",
            Format::Pdf => "pdf",
            Format::Ics => "ics",
        }
    }

    /// The bytes of a file, or why there are none.
    fn write(
        self,
        draft: &Draft,
        document: &Document,
        letter_file: Option<&str>,
    ) -> Result<Vec<u8>, String> {
        match self {
            Format::Ics => (ics::calendar(draft, document.language))
                .map(String::into_bytes)
                .map_err(|error| error.to_string()),
            Format::Word => {
                docx::carrying(document, letter_file).map_err(|error| error.to_string())
            }
            Format::Pdf => (pages::pages(document).pdf()).map_err(|error| error.to_string()),
        }
    }
}

impl Export {
    pub(super) fn run(self, voice: &mut Voice<'_>) -> Result<Outcome, Failure> {
        let letterhead = emblem::letterhead(self.emblem.as_deref())?;
        if let Some(folder) = &self.out {
            fs::create_dir_all(folder).map_err(|cause| {
                Failure::of_file(format!(
                    "the folder {} cannot be made: {cause}",
                    folder.display()
                ))
            })?;
        }
        let prints = self.prints()?;
        let taken = if self.signed {
            Numbers::take(&prints)?
        } else {
            Numbers::default()
        };
        let mut written = BTreeSet::new();
        let result = self.write_all(&prints, &letterhead, &mut written, voice);
        if result.is_err() {
            taken.give_back(&written, voice)?;
        }
        result.map(|()| Outcome::Well)
    }

    fn write_all<'a>(
        &self,
        prints: &'a [Print<'a>],
        letterhead: &Letterhead,
        written: &mut BTreeSet<&'a Path>,
        voice: &mut Voice<'_>,
    ) -> Result<(), Failure> {
        for print in prints {
            let document = layout::document(&print.draft, print.language, Some(letterhead));
            let letter_file = self.letter_file(print)?;
            for format in self.formats() {
                let path = print.path(format);
                self.write(print, &path, format, &document, letter_file.as_deref())?;
                written.insert(print.file);
                voice.say(path.display())?;
            }
            warn(voice, print, &document)?;
        }
        Ok(())
    }

    /// The text of the letter file that the Word file carries.
    fn letter_file(&self, print: &Print<'_>) -> Result<Option<String>, Failure> {
        let carries = match (self.with_letter, self.without_letter) {
            (true, _) => true,
            (_, true) => false,
            _ => !self.signed,
        };
        if !carries || !self.format.contains(&Format::Word) {
            return Ok(None);
        }
        storage::write(&print.draft).map(Some).map_err(|error| {
            Failure::of_file(format!(
                "{} cannot be carried: {error}",
                print.file.display()
            ))
        })
    }

    /// Everything that is to be written, before any of it is.
    fn prints(&self) -> Result<Vec<Print<'_>>, Failure> {
        let mut prints: Vec<Print<'_>> = Vec::new();
        let mut names: BTreeMap<PathBuf, &Path> = BTreeMap::new();
        for file in &self.files {
            let mut draft = storage::open(file)?;
            if let Some(signature) = &mut draft.letter.signature
                && self.signed
            {
                signature.signed = true;
            }
            let draft = Rc::new(draft);
            let languages = match &self.language {
                Some(Languages(languages)) => languages.clone(),
                None => vec![draft.letter.language],
            };
            for language in languages {
                let stem = self.stem(file, &draft, language);
                if let Some(other) = names.insert(stem.clone(), file) {
                    let sentence = if other == file {
                        format!("{} is named twice", file.display())
                    } else {
                        format!(
                            "{} and {} would both be exported to {}: give them different numbers, or export them to different folders",
                            other.display(),
                            file.display(),
                            with_ending(&stem, self.formats().next().unwrap_or(Format::Word))
                                .display()
                        )
                    };
                    return Err(Failure::of_command(sentence));
                }
                prints.push(Print {
                    file,
                    draft: Rc::clone(&draft),
                    language,
                    stem,
                });
            }
        }
        Ok(prints)
    }

    /// The formats, each once.
    fn formats(&self) -> impl Iterator<Item = Format> {
        let formats = self.format.iter().copied().enumerate();
        let once = formats.filter(|(at, format)| !self.format[..*at].contains(format));
        once.map(|(_, format)| format)
    }

    fn stem(&self, file: &Path, draft: &Draft, language: Language) -> PathBuf {
        let folder = match &self.out {
            Some(folder) => folder.as_path(),
            None => file.parent().unwrap_or(Path::new("")),
        };
        let letter = &draft.letter;
        folder.join((letter.reference).file_name(letter.date, language.file_letter()))
    }

    fn write(
        &self,
        print: &Print<'_>,
        path: &Path,
        format: Format,
        document: &Document,
        letter_file: Option<&str>,
    ) -> Result<(), Failure> {
        let bytes = format
            .write(&print.draft, document, letter_file)
            .map_err(|error| {
                let (file, language) = (print.file.display(), print.language);
                Failure::of_file(format!(
                    "{file} cannot be exported in “{language}”: {error}"
                ))
            })?;
        match fs::read(path) {
            Ok(there) if there == bytes => Ok(()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                Ok(storage::put(path, &bytes)?)
            }
            _ if self.overwrite => Ok(storage::put(path, &bytes)?),
            _ => Err(Failure::of_file(format!(
                "{} is there already and differs: add --overwrite to replace it, or --out to write elsewhere",
                path.display()
            ))),
        }
    }
}

/// The numbers that the signed letters have taken in the register.
#[derive(Default)]
struct Numbers<'a> {
    register: Option<SqliteRegister>,
    taken: Vec<(&'a Path, Entry)>,
}

impl<'a> Numbers<'a> {
    /// Takes the number of every letter that is signed; none where one is another letter's. A letter
    /// that has no number yet takes none.
    fn take(prints: &[Print<'a>]) -> Result<Numbers<'a>, Failure> {
        let mut numbers = Numbers::default();
        let mut seen = BTreeSet::new();
        for print in prints {
            let signs = print.draft.letter.signature.is_some() && seen.insert(print.file);
            let Some(entry) = register::entry(print.file, &print.draft).filter(|_| signs) else {
                continue;
            };
            let office = match &mut numbers.register {
                Some(office) => office,
                none => none.insert(register::register()?),
            };
            match office.take(&entry) {
                Ok(Taken::Now) => numbers.taken.push((print.file, entry)),
                Ok(Taken::Before) => {}
                Err(fault) => {
                    numbers.back(&BTreeSet::new())?;
                    return Err(register::refused(fault));
                }
            }
        }
        Ok(numbers)
    }

    /// Gives back what was taken for letters of which nothing has been written.
    fn back(&mut self, written: &BTreeSet<&Path>) -> Result<(), RegisterError> {
        if let Some(office) = &mut self.register {
            for (file, entry) in &self.taken {
                if !written.contains(file) {
                    office.give_back(entry)?;
                }
            }
        }
        Ok(())
    }

    /// The same, after another fault that is the one to be told.
    fn give_back(
        mut self,
        written: &BTreeSet<&Path>,
        voice: &mut Voice<'_>,
    ) -> Result<(), Failure> {
        if let Err(fault) = self.back(written) {
            voice.warn(format_args!("circular-desk: {fault}"))?;
        }
        Ok(())
    }
}

/// A document to be written.
struct Print<'a> {
    file: &'a Path,
    draft: Rc<Draft>,
    language: Language,
    /// The path without its ending.
    stem: PathBuf,
}

impl Print<'_> {
    fn path(&self, format: Format) -> PathBuf {
        with_ending(&self.stem, format)
    }
}

/// Names may hold full stops, so that nothing may be taken for an ending that is there already.
fn with_ending(stem: &Path, format: Format) -> PathBuf {
    let mut path = stem.as_os_str().to_owned();
    path.push(".");
    path.push(format.ending());
    path.into()
}

/// Says what the one who signs would not want to find out.
fn warn(voice: &mut Voice<'_>, print: &Print<'_>, document: &Document) -> Result<(), Failure> {
    let (file, language) = (print.file.display(), print.language);
    let unfinished = document.marks();
    if unfinished > 0 {
        let places = if unfinished == 1 {
            "place is"
        } else {
            "places are"
        };
        voice.warn(format_args!(
            "{file}: {unfinished} {places} still to be filled in ({language}); “circular-desk check” names them"
        ))?;
    }
    let own = print.draft.letter.language;
    let missing = print.draft.untranslated(language);
    if missing > 0 {
        let texts = if missing == 1 {
            "text has"
        } else {
            "texts have"
        };
        voice.warn(format_args!(
            "{file}: {missing} {texts} no rendition in “{language}”: printed in “{own}” instead"
        ))?;
    }
    Ok(())
}
