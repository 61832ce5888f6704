//! A list or picture that comes from a file or goes into one: a path, typed or chosen, and what is done with it.

use super::super::Answer;
use super::OfficeDialog;
use crate::app::widgets::button_width;
use crate::app::{icons, widgets};
use crate::language::interface::Texts;
use crate::layout::document::Picture;
use crate::storage::office::address_book::Remembered;
use crate::storage::office::bundle::Bundle;
use crate::storage::office::register::Entry;
use crate::translation::glossary;
use egui::{Id, Ui};
use std::path::PathBuf;

/// What is done with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfficeFile {
    /// The emblem is read.
    EmblemIn,
    /// Contacts are read.
    ContactsIn,
    /// The address book is written.
    ContactsOut,
    /// Issued letters are read.
    NumbersIn,
    /// The register is written.
    NumbersOut,
    /// Terms are read.
    TermsIn,
    /// The office's terms are written.
    TermsOut,
    /// All of it is read.
    EverythingIn,
    /// All of it is written.
    EverythingOut,
}

impl OfficeFile {
    /// Whether the file is written.
    pub fn writes(self) -> bool {
        matches!(
            self,
            OfficeFile::ContactsOut
                | OfficeFile::NumbersOut
                | OfficeFile::TermsOut
                | OfficeFile::EverythingOut
        )
    }

    fn caption(self) -> &'static str {
        match self {
            OfficeFile::EmblemIn => "office-emblem-in",
            OfficeFile::ContactsIn | OfficeFile::EverythingIn => "office-in",
            OfficeFile::ContactsOut | OfficeFile::EverythingOut => "office-out",
            OfficeFile::NumbersIn => "office-numbers-in",
            OfficeFile::NumbersOut => "office-numbers-out",
            OfficeFile::TermsIn => "office-terms-in",
            OfficeFile::TermsOut => "office-terms-out",
        }
    }
}

/// What a file held, or what became of it.
#[derive(Debug)]
pub enum Read {
    /// It was written.
    Written(PathBuf),
    /// It is there already.
    WouldReplace(PathBuf),
    /// An emblem.
    Emblem(Picture),
    /// Contacts.
    Contacts(Vec<Remembered>),
    /// Issued letters, with their lines.
    Numbers(Vec<(u64, Entry)>),
    /// Terms.
    Terms(Vec<glossary::Entry>),
    /// All that an office has set, and its emblem.
    Everything(Box<Bundle>, Option<Picture>),
}

/// The path, and buttons for what can be done with it, in rows whose second buttons stand below each other.
pub(super) fn ui(
    ui: &mut Ui,
    dialog: &mut OfficeDialog,
    texts: &Texts,
    rows: &[&[OfficeFile]],
    hint: &str,
) -> Option<Answer> {
    let mut answer = None;
    let name = texts.say("office-file");
    widgets::field(ui, &name, |ui| {
        let id = Id::unique("office file");
        let (hint, browse) = (texts.say(hint), texts.say("browse"));
        let said = (name.as_str(), hint.as_str());
        let file = &mut dialog.file;
        let (line, button) = widgets::line_with_button(ui, id, file, said, (None, &browse));
        if line.changed() {
            dialog.replaces = None;
            dialog.said = None;
        }
        if button.clicked() {
            let writes = rows.iter().copied().flatten().any(|what| what.writes());
            answer = Some(Answer::ChooseOfficeFile(Box::new(dialog.clone()), writes));
        }
    });
    ui.add_space(2.0);
    let path = PathBuf::from(dialog.file.trim());
    let ready = !dialog.file.trim().is_empty();
    let widths = (rows.iter().filter_map(|row| row.first()))
        .map(|first| button_width(ui, &texts.say(first.caption())));
    let first = widths.fold(0.0, f32::max);
    let mut asked = None;
    for row in rows {
        ui.horizontal_wrapped(|ui| {
            let left = ui.cursor().left();
            for (at, what) in row.iter().enumerate() {
                let glyph = match what.writes() {
                    true => icons::EXPORT,
                    false => icons::DOWNLOAD,
                };
                let caption = texts.say(what.caption());
                let place = left + first + ui.spacing().item_spacing.x;
                let missing = place - ui.cursor().left();
                if at == 1
                    && missing + button_width(ui, &caption) < ui.available_size_before_wrap().x
                {
                    ui.add_space(missing.max(0.0));
                }
                if widgets::button_if(ui, ready, Some(glyph), &caption).clicked() {
                    asked = Some(*what);
                }
            }
        });
    }
    if let Some(what) = asked {
        let replace = dialog.replaces.as_ref() == Some(&path);
        answer = Some(Answer::OfficeFile(
            Box::new(dialog.clone()),
            what,
            path,
            replace,
        ));
    }
    if let Some(said) = &dialog.said {
        ui.add_space(2.0);
        let sentence = egui::RichText::new(super::super::sentence(said, texts));
        ui.add(egui::Label::new(sentence).wrap());
    }
    answer
}
