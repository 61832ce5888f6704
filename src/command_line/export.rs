//! `circular-desk export`.

use super::{Failure, Languages, Outcome, Voice, emblem};
use crate::draft::Draft;
use crate::language::Language;
use crate::layout::document::Picture;
use crate::translation::{Standing, standing};
use crate::{export::docx, layout, storage};
use clap::{Args, ValueEnum};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Print letters as Word documents, ready for signature.
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
    /// The format of the documents.
    #[arg(long, value_enum, default_value_t = Format::Docx)]
    format: Format,
    /// The folder to put them in [default: the folder of each letter file]
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
    /// The emblem of the office, a PNG or JPEG picture [default: a neutral one]
    #[arg(long, value_name = "PICTURE")]
    emblem: Option<PathBuf>,
    /// Replace documents that are there already and differ.
    #[arg(long)]
    overwrite: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// Word (Office Open XML).
    Docx,
}

impl Format {
    fn ending(self) -> &'static str {
        match self {
            Format::Docx => "docx",
        }
    }
}

impl Export {
    pub(super) fn run(self, voice: &mut Voice<'_>) -> Result<Outcome, Failure> {
        let picture = self.emblem.as_deref().map(emblem::read).transpose()?;
        if let Some(folder) = &self.out {
            fs::create_dir_all(folder).map_err(|cause| {
                Failure(format!(
                    "the folder {} cannot be made: {cause}",
                    folder.display()
                ))
            })?;
        }
        let mut written: BTreeMap<PathBuf, &Path> = BTreeMap::new();
        for file in &self.files {
            let draft = storage::open(file)?;
            let languages = match &self.language {
                Some(Languages(languages)) => languages.clone(),
                None => vec![draft.letter.language],
            };
            for language in languages {
                let path = self.path(file, &draft, language);
                if let Some(other) = written.insert(path.clone(), file) {
                    return Err(Failure(format!(
                        "{} and {} would both be exported to {}: give them different numbers, or export them to different folders",
                        other.display(),
                        file.display(),
                        path.display()
                    )));
                }
                self.write(&draft, language, picture.clone(), &path)?;
                voice.say(path.display())?;
                warn_of_untranslated(voice, file, &draft, language)?;
            }
        }
        Ok(Outcome::Well)
    }

    fn path(&self, file: &Path, draft: &Draft, language: Language) -> PathBuf {
        let folder = match &self.out {
            Some(folder) => folder.as_path(),
            None => file.parent().unwrap_or(Path::new("")),
        };
        let letter = &draft.letter;
        let name = (letter.reference).file_name(letter.date, language.file_letter());
        folder.join(format!("{name}.{}", self.format.ending()))
    }

    fn write(
        &self,
        draft: &Draft,
        language: Language,
        emblem: Option<Picture>,
        path: &Path,
    ) -> Result<(), Failure> {
        let document = layout::document(draft, language, emblem);
        let bytes = match self.format {
            Format::Docx => docx::export(&document)?,
        };
        match fs::read(path) {
            Ok(there) if there == bytes => return Ok(()),
            Ok(_) if !self.overwrite => {
                return Err(Failure(format!(
                    "{} is there already and differs: add --overwrite to replace it, or --out to write elsewhere",
                    path.display()
                )));
            }
            _ => {}
        }
        Ok(storage::put(path, &bytes)?)
    }
}

fn warn_of_untranslated(
    voice: &mut Voice<'_>,
    file: &Path,
    draft: &Draft,
    language: Language,
) -> Result<(), Failure> {
    let own = draft.letter.language;
    if language == own {
        return Ok(());
    }
    let translation = draft.translations.get(&language);
    let texts = draft.letter.texts();
    let missing = texts
        .iter()
        .filter(|text| standing(text, translation) == Standing::Missing)
        .count();
    if missing > 0 {
        voice.warn(format_args!(
            "{}: {missing} texts have no rendition in “{language}” and are printed in “{own}”",
            file.display()
        ))?;
    }
    Ok(())
}
