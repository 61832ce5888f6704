//! Translations on their way to translators and back, and the hand-over pack: what the commands of the window
//! do, and what the threads report.

use super::App;
use super::command::Command;
use super::dialog::{Dialog, send_out::SendOut};
use super::jobs::export::ExportOrder;
use super::jobs::{Purpose, person};
use crate::export::handover;
use crate::import::translation::Translated;
use crate::translation::exchange::merge::Hand;
use chrono::SecondsFormat;
use std::path::{Path, PathBuf};
use std::sync::Arc;

impl App {
    /// Does what a command of the exchange says.
    pub(super) fn exchange(&mut self, command: Command) {
        let Some(open) = &self.open else { return };
        match command {
            Command::TranslationOut => {
                let other = open.view.other;
                let draft = open.editing.draft();
                self.dialog = Some(Dialog::SendOut(SendOut::new(draft, other)));
            }
            Command::TranslationIn => self.ask_path(Purpose::BringIn),
            Command::HandOver => self.ask_path(Purpose::HandOver),
            _ => {}
        }
    }

    /// Writes a translation into a file.
    pub(super) fn send_out(&mut self, order: SendOut, path: PathBuf) {
        if let Some(open) = &self.open {
            let draft = Arc::clone(open.editing.draft());
            self.jobs.send_out(draft, order, path);
        }
    }

    /// Reads a file that has come back.
    pub(super) fn bring_in(&mut self, path: PathBuf) {
        let Some(open) = &self.open else { return };
        let author = match self.memory.settings.author.trim() {
            "" => person(),
            author => author.to_owned(),
        };
        let hand = Hand {
            by: Some(author).filter(|author| !author.is_empty()),
            at: Some(chrono::Utc::now().to_rfc3339_opts(SecondsFormat::Secs, true)),
        };
        let draft = Arc::clone(open.editing.draft());
        self.jobs.bring_in(draft, hand, path);
    }

    /// Takes over what a file has brought, as one step.
    pub(super) fn brought_in(&mut self, path: &Path, translated: &Translated) {
        let Some(open) = &mut self.open else { return };
        if let Some(edit) = translated.edit() {
            open.editing.end_step();
            open.editing.apply(edit, std::time::Duration::ZERO);
            open.editing.end_step();
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let title = [("name", name.into_owned().into())];
        self.dialog = Some(Dialog::Account {
            title: self.texts.with("exchange-in-title", &title),
            sentence: translated.summary(&self.texts),
            lines: translated.remarks(&self.texts),
        });
    }

    /// Writes everything for the hand-over into a folder.
    pub(super) fn hand_over(&mut self, folder: PathBuf) {
        let Some(open) = &self.open else { return };
        let draft = Arc::clone(open.editing.draft());
        let order = ExportOrder {
            languages: handover::languages(&draft),
            draft,
            pack: true,
            carries_letter: false,
            word: false,
            pdf: false,
            ics: false,
            signed: false,
            letter: open.path.clone(),
            register: None,
            folder,
            replace: false,
            letterhead: self.analysis.letterhead(),
        };
        self.exported = Some(order.clone());
        self.exporting = Some(self.jobs.export(order));
    }
}
