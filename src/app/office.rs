//! What the office sets for all its letters: shown, kept, taken out of files. What the program says of itself.

use super::dialog::office::{Now, OfficeDialog};
use super::dialog::{Answer, Dialog};
use super::jobs::{Purpose, log};
use super::{App, diagnostics};
use crate::language::interface::Message;

impl App {
    /// Shows what the office sets.
    pub(super) fn show_office(&mut self, ctx: &egui::Context) {
        let letterhead = self.analysis.letterhead();
        let glossary = self.analysis.glossary();
        let now = Now {
            office: (**self.analysis.office()).clone(),
            emblem: letterhead.and_then(|head| head.emblem.clone()),
            terms: glossary.entries().len(),
            issued: self.analysis.issued().to_vec(),
            contacts: self.memory.address_book(),
            diagnostics: self.diagnostics(ctx).into(),
            log: log::path(),
        };
        self.dialog = Some(Dialog::Office(Box::new(OfficeDialog::new(now))));
        // Other programs write to the register, too.
        if let Some(folder) = self.memory.folder() {
            self.jobs.read_register(folder);
        }
    }

    /// What the program says of itself, without a word of a letter.
    pub(super) fn diagnostics(&self, ctx: &egui::Context) -> String {
        let glossary = self.analysis.glossary();
        let counts = [
            ("issued letters", self.analysis.issued().len()),
            ("contacts", self.memory.contacts.len()),
            ("own words", self.memory.words.iter().count()),
            ("recent letters", self.memory.recent().len()),
            ("concepts of the glossary", glossary.entries().len()),
        ];
        let letter = self.open.as_ref().map(|open| open.editing.draft());
        diagnostics::text(
            ctx,
            &self.memory.settings,
            &counts,
            letter.map(|draft| &**draft),
        )
    }

    /// Goes on with what was answered to what the office sets.
    pub(super) fn answer_of_office(&mut self, answer: Answer) {
        match answer {
            Answer::KeepOffice(office) => {
                let kept = office.kept();
                self.keeps = Some(office);
                match self.memory.folder() {
                    Some(folder) => self.jobs.keep_office(folder, kept),
                    None => self.office_kept(vec![Message::new("office-no-folder")]),
                }
            }
            Answer::ChooseOfficeFile(office, writes) => {
                self.dialog = Some(Dialog::Office(office));
                self.ask_path(match writes {
                    true => Purpose::OfficeOut,
                    false => Purpose::OfficeIn,
                });
            }
            Answer::OfficeFile(office, what, path, replace) => {
                let shown = (office.bundle(), office.corrections());
                let folder = self.memory.folder();
                (self.jobs).office_file(what, path, replace, shown, folder);
                self.dialog = Some(Dialog::Office(office));
            }
            _ => {}
        }
    }

    /// What the office sets was kept, but for what `faults` say.
    pub(super) fn office_kept(&mut self, faults: Vec<Message>) {
        self.memory.read_again();
        if let Some(folder) = self.memory.folder() {
            self.jobs.read_office(folder);
        }
        let kept = self.keeps.take();
        if faults.is_empty() {
            self.notices.say(&self.texts.say("office-kept"));
            return;
        }
        faults.into_iter().for_each(|fault| self.complain(fault));
        // Nothing of what was typed is lost.
        if let Some(office) = kept {
            self.ask(Dialog::Office(office));
        }
    }
}
