//! Questions that the window asks before it goes on; one at a time.

pub mod align;
pub mod conflict;
pub mod earlier;
pub mod elsewhere;
pub mod export;
mod measured;
pub mod new_letter;
pub mod next_letter;
pub mod office;
pub mod recovery;
pub mod send_out;
pub mod trouble;
pub mod unread;
pub mod versions;

use super::Leave;
use super::jobs::Purpose;
use super::jobs::export::ExportOrder;
use super::jobs::letters::{LetterUnread, Recovered};
use super::open_letter::OpenLetter;
use super::widgets::{self, strong};
use super::{icons, theme};
use crate::checks::Finding;
use crate::draft::Draft;
use crate::import::versions::Joined;
use crate::language::interface::Message;
use crate::language::interface::{Texts, capital};
use crate::letter::issued::Issued;
use crate::letter::office::Office;
use crate::storage::cabinet::{Opened, Over};
use crate::storage::journal::LeftBehind;
use crate::storage::office::settings::Settings;
use crate::storage::side_file::Elsewhere;
use align::AlignDialog;
use conflict::ConflictDialog;
use earlier::EarlierDialog;
use egui::{Align, Color32, Id, Layout, Modal, Response, RichText, Ui};
use elsewhere::ElsewhereDialog;
use export::ExportDialog;
use new_letter::NewLetter;
use next_letter::NextLetter;
use office::{OfficeDialog, OfficeFile};
use recovery::RecoveryDialog;
use send_out::SendOut;
use std::path::PathBuf;
use std::sync::Arc;
use trouble::TroubleDialog;

/// A question.
pub enum Dialog {
    /// What a new letter is about.
    New(Box<NewLetter>),
    /// What the letter after an earlier one is about.
    Next(Box<NextLetter>),
    /// What is exported.
    Export(Box<ExportDialog>),
    /// What has been exported.
    Exported(Vec<PathBuf>),
    /// What goes out to a translator or reviser.
    SendOut(SendOut),
    /// What became of something, with a line for all that a person should know.
    Account {
        /// Of what.
        title: String,
        /// What became of it.
        sentence: String,
        /// What there is to know.
        lines: Vec<String>,
    },
    /// Files that would be replaced.
    Replace(Vec<PathBuf>),
    /// The letter has changes.
    Unsaved {
        /// Its reference.
        name: String,
        /// Why it is left.
        leave: Leave,
    },
    /// A path, typed.
    Path {
        /// For what.
        purpose: Purpose,
        /// What is typed.
        path: String,
    },
    /// Letters that a program which ended without warning had open.
    Recovery(Box<RecoveryDialog>),
    /// Somebody else has the letter open.
    Elsewhere(Box<ElsewhereDialog>),
    /// The file holds another letter than the one that was opened.
    Conflict(Box<ConflictDialog>),
    /// The letter could not be saved.
    Trouble(Box<TroubleDialog>),
    /// A file that cannot be read.
    Unread(Box<LetterUnread>),
    /// The earlier versions of the letter.
    Earlier(Box<EarlierDialog>),
    /// A sentence that has to be read.
    Fault(Message),
    /// Which two letters are aligned.
    Align(Box<AlignDialog>),
    /// What language versions that were joined do not have in common.
    Versions(Box<Joined>),
    /// What the office sets for all its letters.
    Office(Box<OfficeDialog>),
}

/// What was answered.
pub enum Answer {
    /// Nothing: the dialog was closed.
    Closed,
    /// A letter is begun.
    Begin(Box<Draft>),
    /// A path.
    Path(Purpose, PathBuf),
    /// Save, then leave.
    SaveAnd(Leave),
    /// Leave without saving.
    Discard(Leave),
    /// Export this.
    Export(ExportOrder),
    /// Replace the files.
    ReplaceFiles,
    /// Align these letters.
    Align(PathBuf, PathBuf),
    /// Ask for one of the letters to be aligned, then go on with that dialog.
    ChooseLetter(Box<AlignDialog>, Purpose),
    /// Write this translation into a file, whose place is still to be asked.
    SendOut(SendOut),
    /// Ask for the folder, then go on with the export dialog.
    ChooseFolder(Box<ExportDialog>),
    /// Show a letter that was left behind.
    Recover(Box<Recovered>),
    /// Save a letter that was left behind beside its file.
    SaveLeft(Box<LeftBehind>),
    /// Throw away what a letter left behind.
    Abandon(Box<LeftBehind>),
    /// Merge what both sides have made of the letter.
    Merge(Box<ConflictDialog>),
    /// Save the letter there, in the place of what was shown.
    Overwrite(PathBuf, Over),
    /// Save the letter there, as before.
    TryAgain(PathBuf),
    /// Save the letter under another name.
    SaveElsewhere,
    /// Leave the changes in the journal.
    KeepInJournal,
    /// Look at a letter that somebody else has open.
    ReadOnly(PathBuf, Box<Opened>, Elsewhere),
    /// Begin a letter that says the same.
    OpenCopy(Box<Opened>),
    /// Take a letter over.
    TakeOver(PathBuf, Elsewhere),
    /// Take the open letter over and save it.
    TakeOverAndSave(PathBuf, Elsewhere),
    /// Show the newest version of a file that cannot be read.
    OpenBackup(Box<LetterUnread>),
    /// Make the letter say what an earlier version says.
    Restore(Box<Draft>),
    /// Save an earlier version under another name.
    SaveVersion(Box<Draft>),
    /// Keep what the office sets.
    KeepOffice(Box<OfficeDialog>),
    /// Ask for a file to be read or, if so, to be written, then go on with that dialog.
    ChooseOfficeFile(Box<OfficeDialog>, bool),
    /// Do something with a file, which is replaced if so, then go on with that dialog.
    OfficeFile(Box<OfficeDialog>, OfficeFile, PathBuf, bool),
}

impl Dialog {
    /// Asks what a new letter is about, of a kind if one was chosen.
    pub fn new_letter(kind: Option<&str>, issued: &[Issued], office: &Arc<Office>) -> Dialog {
        Dialog::New(Box::new(NewLetter::new(kind, issued, office)))
    }

    /// Asks what the letter after an earlier one is about.
    pub fn next_letter(model: Draft, issued: &[Issued]) -> Dialog {
        Dialog::Next(Box::new(NextLetter::new(model, issued)))
    }

    /// Asks what is exported.
    pub fn export(
        open: &OpenLetter,
        findings: &[Finding],
        settings: &Settings,
        texts: &Texts,
    ) -> Dialog {
        Dialog::Export(Box::new(ExportDialog::new(open, findings, settings, texts)))
    }

    /// Asks which two letters are aligned; the first may be the open one.
    pub fn align(first: Option<PathBuf>) -> Dialog {
        Dialog::Align(Box::new(AlignDialog::new(first)))
    }

    /// Whether it is about saving the open letter.
    pub fn is_about_saving(&self) -> bool {
        matches!(
            self,
            Dialog::Path { .. }
                | Dialog::Elsewhere(_)
                | Dialog::Conflict(_)
                | Dialog::Trouble(_)
                | Dialog::Fault(_)
        )
    }

    /// Asks for a path.
    pub fn path(purpose: Purpose, path: String) -> Dialog {
        Dialog::Path { purpose, path }
    }
}

/// Shows a dialog; returns the answer once there is one. At the right of the window so many points are `taken`.
pub fn ui(ui: &mut Ui, dialog: &mut Dialog, texts: &Texts, taken: f32) -> Option<Answer> {
    let width: f32 = match dialog {
        Dialog::Versions(_) => 640.0,
        Dialog::Earlier(earlier) if !earlier.is_empty() => 920.0,
        Dialog::Office(_) => 860.0,
        Dialog::Conflict(_) | Dialog::Recovery(_) => 720.0,
        Dialog::Trouble(_) => 640.0,
        Dialog::New(_)
        | Dialog::Next(_)
        | Dialog::Export(_)
        | Dialog::Align(_)
        | Dialog::SendOut(_)
        | Dialog::Elsewhere(_)
        | Dialog::Unread(_)
        | Dialog::Account { .. } => 560.0,
        _ => 460.0,
    };
    let mut answer = None;
    // Each kind of dialog has its own size.
    let id = Id::unique(("dialog", std::mem::discriminant(dialog)));
    let frame = egui::Frame::popup(ui.style()).inner_margin(22);
    let middle = egui::vec2(-taken / 2.0, 0.0);
    let area = Modal::default_area(id).anchor(egui::Align2::CENTER_CENTER, middle);
    let modal = Modal::new(id).area(area).frame(frame).show(ui.ctx(), |ui| {
        let room = ui.ctx().content_rect();
        ui.set_width(width.min(room.width() - taken - 60.0));
        let mut content = |ui: &mut Ui| match dialog {
            Dialog::New(new) => new_letter::ui(ui, new, texts),
            Dialog::Next(next) => next_letter::ui(ui, next, texts),
            Dialog::Export(export) => export::ui(ui, export, texts),
            Dialog::Exported(files) => exported(ui, files, texts),
            Dialog::SendOut(order) => send_out::ui(ui, order, texts),
            Dialog::Account {
                title,
                sentence,
                lines,
            } => account(ui, title, sentence, lines, texts),
            Dialog::Replace(files) => replace(ui, files, texts),
            Dialog::Unsaved { name, leave } => unsaved(ui, name, leave, texts),
            Dialog::Path { purpose, path } => path_ui(ui, *purpose, path, texts),
            Dialog::Recovery(left) => recovery::ui(ui, left, texts),
            Dialog::Elsewhere(elsewhere) => elsewhere::ui(ui, elsewhere, texts),
            Dialog::Conflict(conflict) => conflict::ui(ui, conflict, texts),
            Dialog::Trouble(trouble) => trouble::ui(ui, trouble, texts),
            Dialog::Unread(unread) => unread::ui(ui, unread, texts),
            Dialog::Earlier(earlier) => earlier::ui(ui, earlier, texts),
            Dialog::Fault(sentence) => fault(ui, sentence, texts),
            Dialog::Align(align) => align::ui(ui, align, texts),
            Dialog::Versions(joined) => versions::ui(ui, joined, texts),
            Dialog::Office(office) => office::ui(ui, office, texts, super::today()),
        };
        measured::begin(ui, id);
        answer = content(ui);
        measured::end(ui);
    });
    answer.or_else(|| modal.should_close().then_some(Answer::Closed))
}

/// A sentence of its own: it begins with a capital letter and ends with a full stop.
pub(super) fn sentence(message: &Message, texts: &Texts) -> String {
    let sentence = capital(&message.say(texts));
    match sentence.ends_with(['.', '!', '?', '…', '。', '！', '？', '؟']) {
        true => sentence,
        false => texts.with("sentence", &[("words", sentence.into())]),
    }
}

/// A paragraph in a dialog, whichever way it runs.
pub(super) fn paragraph(ui: &mut Ui, words: &str) {
    ui.add(egui::Label::new(RichText::new(words).size(theme::BODY)).wrap());
}

/// What a dialog shows above its buttons. In large print it can be higher than the window: it is scrolled, and the
/// buttons stay where they are.
pub(super) fn body<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    measured::body(ui, content)
}

/// Gives the keyboard to a control of a dialog, as long as nothing else has it.
pub(super) fn takes_keyboard(response: &Response) {
    if response.ctx.memory(|memory| memory.focused().is_none()) {
        response.request_focus();
    }
}

/// The only button of a dialog, which closes it; returns whether it was clicked.
pub(super) fn closes(ui: &mut Ui, texts: &Texts) -> bool {
    answers(ui, |ui| {
        let close = widgets::main_button(ui, None, &texts.say("close"));
        takes_keyboard(&close);
        close.clicked() || entered(ui)
    })
}

/// The buttons of a dialog from its right end, the main one first; those that have no room stand below.
pub(super) fn answers<R>(ui: &mut Ui, buttons: impl FnOnce(&mut Ui) -> R) -> R {
    ui.add_space(10.0);
    let size = egui::vec2(ui.available_width(), theme::CONTROL);
    let layout = Layout::right_to_left(Align::Min).with_main_wrap(true);
    ui.allocate_ui_with_layout(size, layout, buttons).inner
}

/// The heading of a dialog.
pub(super) fn heading(ui: &mut Ui, glyph: &str, text: String) {
    let accent = widgets::palette(ui).accent;
    heading_in(ui, glyph, accent, text);
}

/// The heading of a dialog that speaks of a fault.
pub(super) fn fault_heading(ui: &mut Ui, text: String) {
    let error = widgets::palette(ui).error;
    heading_in(ui, icons::WARNING_CIRCLE, error, text);
}

fn heading_in(ui: &mut Ui, glyph: &str, ink: Color32, text: String) {
    ui.horizontal(|ui| {
        widgets::glyph(ui, glyph, 20.0, ink);
        widgets::heading(ui, strong(text, 17.0), 1);
    });
    ui.add_space(4.0);
}

/// The buttons of a dialog, the main one at the right end; returns whether it, or Cancel, was clicked.
pub(super) fn buttons(ui: &mut Ui, main: &str, enabled: bool, texts: &Texts) -> Option<bool> {
    let mut clicked = None;
    answers(ui, |ui| {
        let yes = widgets::main_button_if(ui, enabled, None, main);
        if enabled && (yes.clicked() || entered(ui)) {
            clicked = Some(true);
        }
        if widgets::button(ui, None, &texts.say("cancel")).clicked() {
            clicked = Some(false);
        }
    });
    clicked
}

/// Whether Enter was pressed for the dialog as a whole.
fn entered(ui: &Ui) -> bool {
    !egui::Popup::is_any_open(ui.ctx()) && super::keyboard::enter_is_free(ui.ctx())
}

fn exported(ui: &mut Ui, files: &[PathBuf], texts: &Texts) -> Option<Answer> {
    body(ui, |ui| {
        let count = texts.with("exported-title", &[("count", files.len().into())]);
        heading(ui, icons::CHECK_CIRCLE, count);
        if let Some(folder) = files.first().and_then(|file| file.parent()) {
            let sentence = texts.with(
                "exported-folder",
                &[("folder", folder.display().to_string().into())],
            );
            ui.label(widgets::weak(ui, sentence));
        }
        egui::ScrollArea::vertical()
            .max_height(220.0)
            .show(ui, |ui| {
                for file in files {
                    let name = file.file_name().unwrap_or_default().to_string_lossy();
                    ui.label(RichText::new(name));
                }
            });
    });
    let mut answer = None;
    answers(ui, |ui| {
        let close = widgets::main_button(ui, None, &texts.say("close"));
        takes_keyboard(&close);
        if close.clicked() {
            answer = Some(Answer::Closed);
        }
        if let Some(folder) = files.first().and_then(|file| file.parent()) {
            let show = texts.say("exported-show");
            if widgets::button(ui, Some(icons::ARROW_SQUARE_OUT), &show).clicked() {
                let url = format!("file://{}", folder.display());
                ui.ctx().open_url(egui::OpenUrl::new_tab(url));
            }
        }
    });
    answer
}

fn replace(ui: &mut Ui, files: &[PathBuf], texts: &Texts) -> Option<Answer> {
    body(ui, |ui| {
        let title = texts.with("replace-title", &[("count", files.len().into())]);
        let warning = widgets::palette(ui).warning;
        heading_in(ui, icons::WARNING, warning, title);
        ui.label(texts.say("replace-sentence"));
        egui::ScrollArea::vertical()
            .max_height(200.0)
            .show(ui, |ui| {
                for file in files {
                    ui.label(widgets::weak(ui, file.display().to_string()));
                }
            });
    });
    match buttons(ui, &texts.say("replace-yes"), true, texts) {
        Some(true) => Some(Answer::ReplaceFiles),
        Some(false) => Some(Answer::Closed),
        None => None,
    }
}

fn unsaved(ui: &mut Ui, name: &str, leave: &Leave, texts: &Texts) -> Option<Answer> {
    body(ui, |ui| {
        let title = texts.with("unsaved-title", &[("name", name.into())]);
        heading(ui, icons::FLOPPY_DISK, title);
        ui.label(texts.say("unsaved-sentence"));
    });
    ui.add_space(10.0);
    let mut answer = None;
    ui.horizontal(|ui| {
        if widgets::button(ui, None, &texts.say("unsaved-discard")).clicked() {
            answer = Some(Answer::Discard(leave.clone()));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let save = widgets::main_button(ui, None, &texts.say("command-save"));
            if save.clicked() {
                answer = Some(Answer::SaveAnd(leave.clone()));
            }
            takes_keyboard(&save);
            if widgets::button(ui, None, &texts.say("cancel")).clicked() {
                answer = Some(Answer::Closed);
            }
        });
    });
    answer
}

fn path_ui(ui: &mut Ui, purpose: Purpose, path: &mut String, texts: &Texts) -> Option<Answer> {
    body(ui, |ui| {
        let key = purpose.title();
        heading(ui, icons::FOLDER_OPEN, texts.say(key));
        ui.label(widgets::weak(ui, texts.say("path-sentence")));
        let id = Id::unique("path field");
        let name = texts.say("path-name");
        let width = ui.available_width();
        takes_keyboard(&widgets::line_edit(ui, id, path, &name, "", width));
    });
    let typed = path.trim();
    match buttons(ui, &texts.say("ok"), !typed.is_empty(), texts) {
        Some(true) => Some(Answer::Path(purpose, PathBuf::from(typed))),
        Some(false) => Some(Answer::Closed),
        None => None,
    }
}

fn account(
    ui: &mut Ui,
    title: &str,
    sentence: &str,
    lines: &[String],
    texts: &Texts,
) -> Option<Answer> {
    body(ui, |ui| {
        heading(ui, icons::INFO, title.to_owned());
        ui.add(egui::Label::new(RichText::new(sentence).size(theme::BODY)).wrap());
        ui.add_space(6.0);
        egui::ScrollArea::vertical()
            .max_height(260.0)
            .auto_shrink([false, true])
            .show(ui, |ui| {
                for line in lines {
                    ui.add(egui::Label::new(widgets::weak(ui, format!("· {line}"))).wrap());
                }
            });
    });
    closes(ui, texts).then_some(Answer::Closed)
}

fn fault(ui: &mut Ui, message: &Message, texts: &Texts) -> Option<Answer> {
    body(ui, |ui| {
        fault_heading(ui, texts.say("fault-title"));
        paragraph(ui, &sentence(message, texts));
    });
    closes(ui, texts).then_some(Answer::Closed)
}
