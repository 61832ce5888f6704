//! What a person has set in this program.

use super::{Damage, OfficeFile, kept};
use crate::language::Language;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// What a person has set. What a file does not say is as in a new program.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Light or dark.
    pub theme: Theme,
    /// In which language the window speaks.
    pub language: WindowLanguage,
    /// The language that the preview shows; the letter's own where nothing is said.
    pub preview_language: Option<Language>,
    /// The panels of the window, by name.
    pub panels: BTreeMap<String, Panel>,
    /// Whether anything moves by itself.
    pub motion: Motion,
    /// How large the window's text and controls are; 1 is as the system has them.
    pub zoom: f32,
    /// Who works here: stands in renditions as the one who made them.
    pub author: String,
    /// The folder into which letters were exported last. Not remembered if its name is not Unicode.
    #[serde(serialize_with = "crate::storage::unicode")]
    pub export_folder: Option<PathBuf>,
    /// What was exported last.
    pub export: ExportChoices,
    /// The tour for the first letter was taken, or not wanted.
    pub tour_seen: bool,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Theme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// As the system has it.
    #[default]
    System,
}

/// Whether anything in the window moves by itself: what folds, scrolls, blinks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Motion {
    /// As the system has it.
    #[default]
    System,
    /// Nothing does.
    Less,
    /// As it was made.
    Full,
}

/// In which language the window speaks; it has nothing to do with the language of a letter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum WindowLanguage {
    /// That of the system, if it is one of the six; else English.
    #[default]
    System,
    /// Arabic.
    Ar,
    /// English.
    En,
    /// Spanish.
    Es,
    /// French.
    Fr,
    /// Russian.
    Ru,
    /// Chinese.
    Zh,
}

impl WindowLanguage {
    /// The language that was chosen; none where the system is followed.
    pub fn chosen(self) -> Option<Language> {
        Some(match self {
            WindowLanguage::System => return None,
            WindowLanguage::Ar => Language::Ar,
            WindowLanguage::En => Language::En,
            WindowLanguage::Es => Language::Es,
            WindowLanguage::Fr => Language::Fr,
            WindowLanguage::Ru => Language::Ru,
            WindowLanguage::Zh => Language::Zh,
        })
    }
}

/// A panel of the window.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Panel {
    /// Its width in points; its own where nothing is said.
    pub width: Option<f32>,
    /// Whether it is seen.
    pub shown: bool,
}

/// What is exported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ExportChoices {
    /// In which languages; the letter's own where none is named.
    pub languages: Vec<Language>,
    /// As a Word file.
    pub word: bool,
    /// As a PDF file.
    pub pdf: bool,
    /// The folder is opened afterwards.
    pub show_folder: bool,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            theme: Theme::default(),
            language: WindowLanguage::default(),
            preview_language: None,
            panels: BTreeMap::new(),
            motion: Motion::default(),
            zoom: 1.0,
            author: String::new(),
            export_folder: None,
            export: ExportChoices::default(),
            tour_seen: false,
        }
    }
}

impl Default for Panel {
    fn default() -> Panel {
        Panel {
            width: None,
            shown: true,
        }
    }
}

impl Default for ExportChoices {
    fn default() -> ExportChoices {
        ExportChoices {
            languages: Vec::new(),
            word: true,
            pdf: false,
            show_folder: false,
        }
    }
}

impl OfficeFile for Settings {
    const NAME: &'static str = "settings.ron";

    fn read(text: &str) -> Result<Settings, Damage> {
        kept::read_field_by_field(text)
    }

    fn write(&self, before: Option<&str>) -> Result<String, ron::Error> {
        kept::write(self, before)
    }
}
