//! Letters and files: opening, saving, leaving, recovering, exporting; what the threads of the window report
//! and what the dialogs answer.

use super::alignment::Alignment;
use super::dialog::{self, Dialog};
use super::jobs::export::ExportOutcome;
use super::jobs::import::{FromWord, How};
use super::jobs::{Done, Purpose, log};
use super::open_letter::OpenLetter;
use super::word_text::WordText;
use super::{App, Leave, jobs, start};
use crate::draft::Draft;
use crate::import::letter::{notes, traced};
use crate::import::versions::{Joined, Source};
use crate::import::with_all;
use crate::language::interface::{Message, Said};
use crate::layout::equality;
use chrono::Utc;
use std::path::PathBuf;

impl App {
    pub(super) fn has_changes(&self) -> bool {
        self.open
            .as_ref()
            .is_some_and(|open| open.editing.changed())
    }

    /// Leaves the open letter, asking first if it has changes.
    pub(super) fn leave(&mut self, ctx: &egui::Context, leave: Leave) {
        if self.has_changes() {
            let name = self.open.as_ref().map(|open| open.title());
            self.dialog = Some(Dialog::Unsaved {
                name: name.unwrap_or_default(),
                leave,
            });
        } else {
            self.left(ctx, leave);
        }
    }

    /// The open letter may go.
    pub(super) fn left(&mut self, ctx: &egui::Context, leave: Leave) {
        self.journal_not_needed();
        self.go(ctx, leave);
    }

    /// The open letter goes; its journal stays or has gone.
    pub(super) fn go(&mut self, ctx: &egui::Context, leave: Leave) {
        let released = self.release();
        self.kept = None;
        self.open = None;
        self.word = None;
        self.find = None;
        self.findings.shown = false;
        self.analysis.forget();
        self.preview.forget();
        match leave {
            Leave::Open(path) => return self.jobs.open(path, Purpose::Open, released),
            // What goes with the window goes at once.
            Leave::Quit => {
                drop(released);
                return ctx.send_viewport_cmd(egui::ViewportCommand::Close);
            }
            Leave::Close => {}
            Leave::Join(paths) => self.jobs.join(paths),
            Leave::Begin(draft) => self.begin(*draft),
        }
        self.jobs.release(released);
    }

    /// Shows a letter that no file holds yet.
    pub(super) fn begin(&mut self, draft: Draft) {
        self.make_room();
        self.analysis.forget();
        self.preview.forget();
        self.word = None;
        self.open = Some(OpenLetter::new(draft, None));
    }

    pub(super) fn ask_path(&mut self, purpose: Purpose) {
        let title = purpose.title();
        let open = self.open.as_ref();
        let folder = open.and_then(|open| open.path.as_ref()?.parent());
        let name = match (purpose, &self.alignment, open) {
            (Purpose::Pairs, Some(alignment), _) => alignment.file_name(),
            (Purpose::SendOut(order), _, Some(open)) => {
                (order.carrier).file_name(open.editing.draft(), order.language)
            }
            _ => open.map(OpenLetter::file_name).unwrap_or_default(),
        };
        self.jobs
            .choose(purpose, &self.texts.say(title), &name, folder);
    }

    pub(super) fn begin_export(&mut self) {
        if let Some(open) = &self.open {
            self.dialog = Some(Dialog::export(
                open,
                self.analysis.findings(),
                &self.memory.settings,
                &self.texts,
            ));
        }
    }

    /// Takes in what a job has done.
    pub(super) fn take(&mut self, ctx: &egui::Context, done: Done) {
        match done {
            Done::Model(result) => match result {
                Ok(draft) => {
                    self.dialog = Some(Dialog::next_letter(*draft, self.analysis.issued()));
                }
                Err(sentence) => self.complain(sentence),
            },
            Done::Imported { purpose, result } => match result {
                Ok(imported) => self.imported(purpose, *imported),
                Err(sentence) => self.complain(sentence),
            },
            Done::Joined(result) => match result {
                Ok(joined) => self.joined(*joined),
                Err(sentence) => self.complain(sentence),
            },
            Done::Aligned(result) => match result {
                Ok(aligned) => self.alignment = Some(Box::new(Alignment::new(*aligned))),
                Err(sentence) => self.complain(sentence),
            },
            Done::Remembered(result) => match result {
                Ok(taken) => {
                    let values = [
                        ("new", taken.new.into()),
                        ("replaced", taken.replaced.into()),
                        ("known", taken.known.into()),
                    ];
                    let sentence = self.texts.with("align-remembered", &values);
                    self.notices.say(&sentence);
                    if let Some(alignment) = &mut self.alignment {
                        alignment.kept();
                    }
                }
                Err(sentence) => self.complain(sentence),
            },
            Done::PairsSaved(result) => match result {
                Ok(path) => {
                    let values = [("path", path.display().to_string().into())];
                    let sentence = self.texts.with("align-saved", &values);
                    self.notices.say(&sentence);
                    if let Some(alignment) = &mut self.alignment {
                        alignment.kept();
                    }
                }
                Err(sentence) => self.complain(sentence),
            },
            Done::OfficeFile(read) => {
                if let Some(Dialog::Office(office)) = &mut self.dialog {
                    office.take(read);
                }
            }
            Done::OfficeKept(faults) => self.office_kept(faults),
            Done::Exported(outcome) => self.exported(outcome),
            Done::SentOut { path, result } => match result {
                Ok(()) => self.dialog = Some(Dialog::Exported(vec![path])),
                Err(sentence) => self.complain(sentence),
            },
            Done::BroughtIn { path, result } => match result {
                Ok(translated) => self.brought_in(&path, &translated),
                Err(sentence) => self.complain(sentence),
            },
            Done::Known(known, faults) => {
                let (known, letterhead) = *known;
                if self.analysis.know(known, letterhead) {
                    self.preview.forget();
                }
                self.memory.faults.extend(faults);
            }
            Done::Issued(issued) => {
                if let (Some(issued), Some(Dialog::Office(office))) = (issued, &mut self.dialog) {
                    office.know(&issued);
                }
            }
            Done::Motion(less) => self.follow_system(ctx, less),
            Done::Chosen {
                purpose,
                path,
                no_dialog,
            } => match path {
                Some(path) => self.chosen(ctx, purpose, path, true),
                // Their dialog has a field for the path.
                None if matches!(
                    purpose,
                    Purpose::AlignFirst
                        | Purpose::AlignSecond
                        | Purpose::OfficeIn
                        | Purpose::OfficeOut
                ) => {}
                None if no_dialog => {
                    let name = self.open.as_ref().map(OpenLetter::file_name);
                    let name = match purpose {
                        Purpose::Save | Purpose::SaveVersion => name.unwrap_or_default(),
                        Purpose::Pairs => (self.alignment.as_ref())
                            .map(|alignment| alignment.file_name())
                            .unwrap_or_default(),
                        _ => String::new(),
                    };
                    self.dialog = Some(Dialog::path(purpose, name));
                }
                None => self.then = None,
            },
            done => self.take_of_file(ctx, done),
        }
    }

    /// Shows a letter that was a Word file, which no letter file holds yet.
    fn imported(&mut self, purpose: Purpose, imported: FromWord) {
        let FromWord { draft, how } = imported;
        if purpose == Purpose::Model {
            // What went out is what the file says.
            let draft = match &how {
                How::Carried { changes, .. } => with_all(draft, changes),
                How::Understood { .. } => draft,
            };
            self.dialog = Some(Dialog::next_letter(draft, self.analysis.issued()));
            return;
        }
        let (sentence, word) = match how {
            How::Understood {
                account,
                word,
                fault,
            } => {
                let values = [
                    ("facts", account.entries.len().into()),
                    ("standard", account.standard.into()),
                    ("open", account.not_understood.len().into()),
                ];
                let pieces = traced(&word, &account, &draft);
                let shown = WordText::understood(pieces, notes(&word), fault);
                (self.texts.with("import-done", &values), Some(shown))
            }
            How::Carried { changes, notes } => {
                let values = [("count", changes.len().into())];
                let sentence = self.texts.with("import-carried", &values);
                (sentence, WordText::carried(changes, notes))
            }
        };
        // Read at leisure: it is the first word on what was not understood.
        self.notices.say(&sentence);
        self.begin(draft);
        self.word = word;
    }

    /// Shows the draft of several language versions, and what they do not have in common.
    fn joined(&mut self, joined: Joined) {
        let paired = joined.versions.iter().map(|version| version.paired).sum();
        let paired: usize = paired;
        let letter = &joined.draft.letter;
        let units = joined.units(&Source {
            origin: crate::layout::reference(&joined.draft, letter.language),
            by: None,
            at: Some(Utc::now().format("%Y-%m-%dT%H:%M:%SZ").to_string()),
        });
        let values = [
            ("versions", joined.accounts.len().into()),
            ("paired", paired.into()),
            ("remembered", units.len().into()),
        ];
        self.recall.remember(units);
        let sentence = self.texts.with("versions-done", &values);
        self.notices.say(&sentence);
        self.begin(joined.draft.clone());
        if dialog::versions::says_something(&joined) {
            self.dialog = Some(Dialog::Versions(Box::new(joined)));
        }
    }

    /// A path was chosen; `confirmed` if the system asked for it, and whether to replace what is there.
    pub(super) fn chosen(
        &mut self,
        ctx: &egui::Context,
        purpose: Purpose,
        path: PathBuf,
        confirmed: bool,
    ) {
        match purpose {
            Purpose::Open => self.leave(ctx, Leave::Open(path)),
            Purpose::Model => self.jobs.open(path, Purpose::Model, None),
            Purpose::Save => self.save_at(path, confirmed),
            Purpose::SaveVersion => self.save_version_at(path),
            Purpose::SendOut(order) => self.send_out(order, path),
            Purpose::BringIn => self.bring_in(path),
            Purpose::HandOver => self.hand_over(path),
            Purpose::ExportFolder => {
                if let Some(Dialog::Export(export)) = &mut self.dialog {
                    export.folder = path.display().to_string();
                }
            }
            Purpose::OfficeIn | Purpose::OfficeOut => {
                if let Some(Dialog::Office(office)) = &mut self.dialog {
                    office.choose(&path);
                }
            }
            Purpose::AlignFirst | Purpose::AlignSecond => {
                if let Some(Dialog::Align(align)) = &mut self.dialog {
                    align.choose(purpose, &path);
                }
            }
            Purpose::Pairs => {
                let path = match path.extension() {
                    None => path.with_extension("tmx"),
                    Some(_) => path,
                };
                match self.alignment.as_ref().map(|pairs| pairs.file(&path)) {
                    Some(Ok(pairs)) => self.jobs.save_pairs(path, pairs),
                    Some(Err(fault)) => self.complain(fault.message()),
                    None => {}
                }
            }
        }
    }

    pub(super) fn exported(&mut self, outcome: ExportOutcome) {
        self.exporting = None;
        // A signed copy has taken its number.
        if let Some(folder) = self.memory.folder()
            && self.exported.as_ref().is_some_and(|order| order.signed)
        {
            self.jobs.read_office(folder);
        }
        match outcome {
            ExportOutcome::HandedOver(files, report) if report.differences().next().is_some() => {
                let values = [("count", files.len().into())];
                self.dialog = Some(Dialog::Account {
                    title: self.texts.with("exported-title", &values),
                    sentence: self.texts.say("hand-over-differences"),
                    lines: equality::differences(&report, &self.texts),
                });
            }
            ExportOutcome::Written(files) | ExportOutcome::HandedOver(files, _) => {
                self.dialog = Some(Dialog::Exported(files));
            }
            ExportOutcome::WouldReplace(files) => {
                self.dialog = Some(Dialog::Replace(files));
            }
            ExportOutcome::Cancelled(_) => {
                self.notices.say(&self.texts.say("export-cancelled"));
            }
            ExportOutcome::Failed(_, sentence) => self.complain(sentence),
        }
    }

    /// Says what could not be done, until it is read.
    pub(super) fn complain(&mut self, sentence: Message) {
        log::failed(sentence.key());
        self.ask(Dialog::Fault(sentence));
    }

    pub(super) fn answer(&mut self, ctx: &egui::Context, answer: dialog::Answer) {
        match answer {
            dialog::Answer::Closed => self.then = None,
            dialog::Answer::Begin(draft) => self.leave(ctx, Leave::Begin(draft)),
            dialog::Answer::Path(purpose, path) => self.chosen(ctx, purpose, path, false),
            dialog::Answer::SaveAnd(leave) => {
                self.then = Some(leave);
                self.save(false);
            }
            dialog::Answer::Discard(leave) => self.left(ctx, leave),
            dialog::Answer::Export(mut order) => {
                order.letterhead = self.analysis.letterhead();
                order.register = self.memory.folder();
                self.memory.settings.export_folder = Some(order.folder.clone());
                self.memory.settings.export.word = order.word;
                self.memory.settings.export.pdf = order.pdf;
                self.memory.keep_settings();
                self.exported = Some(order.clone());
                self.exporting = Some(self.jobs.export(order));
            }
            dialog::Answer::SendOut(order) => self.ask_path(Purpose::SendOut(order)),
            dialog::Answer::ReplaceFiles => {
                if let Some(mut order) = self.exported.clone() {
                    order.replace = true;
                    self.exporting = Some(self.jobs.export(order));
                }
            }
            dialog::Answer::Align(first, second) => self.jobs.align(first, second),
            dialog::Answer::ChooseLetter(align, purpose) => {
                self.dialog = Some(Dialog::Align(align));
                self.ask_path(purpose);
            }
            dialog::Answer::ChooseFolder(export) => {
                self.dialog = Some(Dialog::Export(export));
                self.ask_path(Purpose::ExportFolder);
            }
            answer @ (dialog::Answer::KeepOffice(_)
            | dialog::Answer::ChooseOfficeFile(..)
            | dialog::Answer::OfficeFile(..)) => self.answer_of_office(answer),
            answer => self.answer_of_file(ctx, answer),
        }
    }

    /// A letter dropped on the window is opened; several Word files are versions of one letter.
    pub(super) fn take_dropped(&mut self, ctx: &egui::Context) {
        let dropped = ctx.input(|input| input.raw.dropped_files.clone());
        let paths: Vec<PathBuf> = dropped.iter().map(|file| file.path().to_owned()).collect();
        if jobs::alignment::are_versions(&paths) {
            self.leave(ctx, Leave::Join(paths));
        } else if let Some(path) = paths.into_iter().next() {
            self.leave(ctx, Leave::Open(path));
        }
    }

    /// Does what was clicked on the start.
    pub(super) fn grant(&mut self, ctx: &egui::Context, wish: start::Wish) {
        match wish {
            start::Wish::Command(command) => self.perform(ctx, command),
            start::Wish::Begin(kind) => {
                self.dialog = Some(Dialog::new_letter(
                    Some(&kind),
                    self.analysis.issued(),
                    self.analysis.office(),
                ))
            }
            start::Wish::Open(path) => self.jobs.open(path, Purpose::Open, None),
            start::Wish::Model(path) => self.jobs.open(path, Purpose::Model, None),
            start::Wish::NoTour => self.tour_was_offered(),
            start::Wish::Forget(path) => {
                self.memory.forget(path);
                self.start.recent = self.memory.recent();
            }
        }
    }
}
