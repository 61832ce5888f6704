//! The open letter and its file: read, saved over nothing unseen, looked at again when one comes back to the
//! window, merged with what somebody else has made of it, taken over. Whatever the disk does, what was typed
//! stays in the window and in the journal.

use super::dialog::conflict::ConflictDialog;
use super::dialog::earlier::EarlierDialog;
use super::dialog::elsewhere::ElsewhereDialog;
use super::dialog::recovery::RecoveryDialog;
use super::dialog::trouble::TroubleDialog;
use super::dialog::{Answer, Dialog};
use super::hours::day_and_hour;
use super::jobs::keeper::Keeper;
use super::jobs::letters::{
    LetterRead, LetterSaved, LetterUnread, Looked, Recovered, SaveOrder, Version,
};
use super::jobs::{Dialogs, Done, Purpose};
use super::open_letter::OpenLetter;
use super::{App, Leave};
use crate::draft::Draft;
use crate::draft::compare::differences;
use crate::draft::edit::Edit;
use crate::draft::editing::Editing;
use crate::language::interface::{Message, Said};
use crate::storage::SaveError;
use crate::storage::cabinet::{Meanwhile, Opened, Over};
use crate::storage::side_file::{Asked, Elsewhere, SideFile};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

impl App {
    /// Shows a dialog, or keeps it until the one that is shown has been answered.
    pub(super) fn ask(&mut self, dialog: Dialog) {
        match self.dialog {
            Some(_) => self.asks_next.push_back(dialog),
            None => self.dialog = Some(dialog),
        }
    }

    /// The letter that was open gives its side file back.
    pub(super) fn release(&mut self) -> Option<Arc<SideFile>> {
        self.open.as_mut().and_then(|open| open.side_file.take())
    }

    /// Another letter is going to be shown. Whatever of the one before was not saved stays in the journal.
    pub(super) fn make_room(&mut self) {
        if self.has_changes() {
            self.keep();
            if let Some(keeper) = &self.keeper {
                keeper.left_behind();
            }
        }
        self.kept = None;
        let released = self.release();
        self.jobs.release(released);
    }

    /// Shows a letter as its file has it.
    fn show_letter(&mut self, path: PathBuf, opened: Opened) -> &mut OpenLetter {
        self.make_room();
        self.analysis.forget();
        self.preview.forget();
        self.remember(&path, &opened.draft);
        self.word = None;
        if opened.altered {
            self.say_of_file("meanwhile-altered", &path);
        }
        let mut open = OpenLetter::new(opened.draft, Some(path));
        open.stamp = Some(opened.stamp);
        self.open.insert(open)
    }

    /// A letter was read, or was not.
    pub(super) fn read(&mut self, result: Result<Box<LetterRead>, Box<LetterUnread>>) {
        let LetterRead {
            path,
            opened,
            asked,
        } = match result {
            Ok(read) => *read,
            Err(unread) => return self.ask(Dialog::Unread(unread)),
        };
        match asked {
            Asked::Ours(side_file) => {
                self.show_letter(path, opened).side_file = Some(Arc::new(side_file));
            }
            // Where no side file can stand, nobody can write the letter either.
            Asked::Nowhere(_) => {
                self.show_letter(path, opened);
            }
            Asked::Elsewhere(elsewhere) => {
                let dialog = ElsewhereDialog::opening(path, opened, elsewhere);
                self.ask(Dialog::Elsewhere(Box::new(dialog)));
            }
        }
    }

    pub(super) fn save(&mut self, elsewhere: bool) {
        let Some(open) = &self.open else { return };
        match &open.path {
            Some(path) if !elsewhere && !open.editing.is_locked() => {
                let over = open.stamp.clone().map_or(Over::Nothing, Over::Seen);
                self.save_over(path.clone(), over);
            }
            _ => self.ask_path(Purpose::Save),
        }
    }

    /// Saves the open letter in the place of what is known to be there.
    pub(super) fn save_over(&mut self, path: PathBuf, over: Over) {
        let Some(open) = &self.open else { return };
        let same = open.path.as_ref() == Some(&path);
        self.saving += 1;
        self.jobs.save(SaveOrder {
            state: Arc::clone(open.editing.draft()),
            side_file: open.side_file.clone().filter(|_| same),
            path,
            over,
            becomes: true,
        });
    }

    /// A place was chosen for the open letter; `confirmed` if the system has asked whether to replace what is
    /// there.
    pub(super) fn save_at(&mut self, path: PathBuf, confirmed: bool) {
        let path = with_ending(path);
        let Some(open) = &self.open else { return };
        if open.path.as_ref() == Some(&path) && !open.editing.is_locked() {
            return self.save(false);
        }
        let over = match confirmed && self.jobs.dialogs == Dialogs::System {
            true => Over::Whatever,
            false => Over::Nothing,
        };
        self.save_over(path, over);
    }

    /// A place was chosen for another version of the letter.
    pub(super) fn save_version_at(&mut self, path: PathBuf) {
        if let Some(state) = self.version.take() {
            self.jobs.save(SaveOrder {
                state,
                path: with_ending(path),
                over: Over::Nothing,
                side_file: None,
                becomes: false,
            });
        }
    }

    /// The open letter was saved, or was not.
    pub(super) fn saved(
        &mut self,
        ctx: &egui::Context,
        path: PathBuf,
        state: Arc<Draft>,
        result: Result<Box<LetterSaved>, SaveError>,
    ) {
        self.saving = self.saving.saturating_sub(1);
        let saved = match result {
            Ok(saved) => *saved,
            Err(fault) => return self.not_saved(path, fault),
        };
        self.remember(&path, &state);
        for fault in &saved.saved.faults {
            self.memory.faults.push(fault.to_string().into());
        }
        let mut released = None;
        if let Some(open) = &mut self.open {
            if open.path.as_ref() != Some(&path) {
                released = open.side_file.take();
                open.editing.lock(false);
                open.elsewhere = None;
            }
            if let Some(Asked::Ours(side_file)) = saved.asked {
                open.side_file = Some(Arc::new(side_file));
            }
            open.path = Some(path);
            open.stamp = Some(saved.saved.stamp);
            open.saved_at = Some(std::time::Instant::now());
            open.editing.saved(state);
            if !open.editing.changed() {
                self.journal_not_needed();
            }
        }
        self.jobs.release(released);
        if let Some(leave) = self.then.take() {
            self.leave(ctx, leave);
        }
    }

    /// Asks what is to become of a letter that could not be saved; it is still open, and in the journal.
    fn not_saved(&mut self, path: PathBuf, fault: SaveError) {
        self.keep();
        match fault {
            SaveError::ChangedMeanwhile { path, meanwhile } => match *meanwhile {
                Meanwhile::Letter(theirs) => {
                    let nothing = (self.open.as_ref()).is_some_and(|open| {
                        !open.editing.changed() && open.path.as_ref() == Some(&path)
                    });
                    match nothing && self.then.is_none() {
                        true => self.show_again(*theirs),
                        false => self.conflict(path, *theirs, true),
                    }
                }
                Meanwhile::Gone => {
                    let sentence = crate::message!("save-error-gone", path = &path);
                    self.trouble(path, sentence, TroubleDialog::gone);
                }
                Meanwhile::NoLetter { stamp, fault } => {
                    let fault = fault.message();
                    self.trouble(path, fault, |path, sentence| {
                        TroubleDialog::no_letter(path, sentence, stamp)
                    });
                }
            },
            SaveError::OpenElsewhere { path, elsewhere } => {
                let dialog = ElsewhereDialog::saving(path, *elsewhere);
                self.ask(Dialog::Elsewhere(Box::new(dialog)));
            }
            fault => self.trouble(path, fault.message(), TroubleDialog::unwritable),
        }
    }

    fn trouble(
        &mut self,
        path: PathBuf,
        sentence: Message,
        dialog: impl FnOnce(PathBuf, Message) -> TroubleDialog,
    ) {
        let mut dialog = dialog(path, sentence);
        dialog.journal = self.keeper.is_some();
        dialog.leaves = self.then.is_some();
        self.ask(Dialog::Trouble(Box::new(dialog)));
    }

    /// The file holds another letter than the one that was opened: shows what both sides have made of it.
    fn conflict(&mut self, path: PathBuf, theirs: Opened, saving: bool) {
        let Some(open) = &self.open else { return };
        let same = open.path.as_ref() == Some(&path);
        let base = open.editing.in_file().filter(|_| same);
        let dialog = ConflictDialog::new(
            path,
            base.map(Arc::clone),
            Arc::clone(open.editing.draft()),
            theirs,
            saving,
            &self.texts,
        );
        self.ask(Dialog::Conflict(Box::new(dialog)));
    }

    /// Looks whether the file has changed since one was last here.
    pub(super) fn look_when_back(&mut self, ctx: &egui::Context) {
        let focused = ctx.input(|input| input.raw.focused);
        let back = focused && !self.focused;
        self.focused = focused;
        if !back || self.saving > 0 {
            return;
        }
        if let Some(open) = &self.open
            && let Some(path) = &open.path
        {
            let side_file = open.side_file.clone();
            self.jobs.look(path.clone(), open.stamp.clone(), side_file);
        }
    }

    /// The file of the open letter was looked at.
    pub(super) fn looked(&mut self, looked: Looked) {
        let saving = self.saving > 0;
        let Some(open) = &mut self.open else { return };
        // What was saved meanwhile is known better by now.
        if saving || open.path.as_ref() != Some(&looked.path) || open.stamp != looked.known {
            return;
        }
        if let Some(taken) = looked.taken {
            open.elsewhere = Some(taken);
        }
        match looked.now {
            Meanwhile::Letter(theirs) if Some(&theirs.stamp) == open.stamp.as_ref() => {
                open.told = None;
            }
            Meanwhile::Letter(theirs) if !open.editing.changed() => self.show_again(*theirs),
            Meanwhile::Letter(theirs) => {
                let stamp = Some(theirs.stamp.clone());
                // Somebody who has said “later” is not asked at every turn; saving asks again.
                if open.told != stamp {
                    open.told = stamp;
                    self.conflict(looked.path, *theirs, false);
                }
            }
            Meanwhile::Gone | Meanwhile::NoLetter { .. } if open.told.is_some() => {}
            Meanwhile::Gone => {
                open.told = open.stamp.clone();
                self.say_of_file("meanwhile-gone", &looked.path);
            }
            Meanwhile::NoLetter { .. } => {
                open.told = open.stamp.clone();
                self.say_of_file("meanwhile-no-letter", &looked.path);
            }
        }
    }

    fn say_of_file(&mut self, key: &'static str, path: &Path) {
        let sentence = self
            .texts
            .with(key, &[("path", path.display().to_string().into())]);
        self.notices.say(&sentence);
    }

    /// Shows the letter as somebody else has saved it; nothing was changed here.
    fn show_again(&mut self, theirs: Opened) {
        let Some(open) = &mut self.open else { return };
        let count = differences(open.editing.draft(), &theirs.draft).len();
        let locked = open.editing.is_locked();
        open.editing.lock(false);
        open.editing.end_step();
        open.editing
            .apply(Edit::Draft(Box::new(theirs.draft)), Duration::ZERO);
        open.editing.end_step();
        open.editing.saved(Arc::clone(open.editing.draft()));
        open.editing.lock(locked);
        open.stamp = Some(theirs.stamp);
        open.told = None;
        let sentence = self
            .texts
            .with("meanwhile-shown", &[("count", count.into())]);
        self.notices.say(&sentence);
    }

    /// The letter has what both sides made of it; it is a step that can be taken back.
    fn merged(&mut self, dialog: ConflictDialog) {
        let Some(open) = &mut self.open else { return };
        let Some(merged) = dialog.merged(open.editing.draft()) else {
            return;
        };
        open.editing.end_step();
        open.editing
            .apply(Edit::Draft(Box::new(merged)), Duration::ZERO);
        open.editing.end_step();
        open.editing.saved(Arc::new(dialog.theirs.draft));
        open.stamp = Some(dialog.theirs.stamp);
        open.told = None;
        match dialog.saving {
            true => self.save(false),
            false => self.notices.say(&self.texts.say("conflict-merged")),
        }
    }

    /// The open letter was asked for again.
    pub(super) fn taken_back(&mut self, path: PathBuf, asked: Asked) {
        let Some(open) = &mut self.open else { return };
        if open.path.as_ref() != Some(&path) {
            return;
        }
        match asked {
            Asked::Ours(side_file) => {
                open.side_file = Some(Arc::new(side_file));
                open.elsewhere = None;
                if std::mem::take(&mut self.saves_then) {
                    self.save(false);
                }
            }
            Asked::Nowhere(_) => open.elsewhere = None,
            Asked::Elsewhere(elsewhere) => {
                open.elsewhere = Some(elsewhere.clone());
                if std::mem::take(&mut self.saves_then) {
                    let dialog = ElsewhereDialog::saving(path, elsewhere);
                    self.ask(Dialog::Elsewhere(Box::new(dialog)));
                }
            }
        }
    }

    /// Takes a letter over in which somebody else works: one that is only looked at is read again.
    pub(super) fn take_over(&mut self, path: PathBuf, from: Elsewhere) {
        let editing = self
            .open
            .as_ref()
            .is_some_and(|open| open.path.as_ref() == Some(&path) && !open.editing.is_locked());
        match editing {
            true => self.jobs.take_back(path, from),
            false => self.jobs.take_over(path, from),
        }
    }

    /// Letters were left behind by a program that ended without warning.
    pub(super) fn left_behind(&mut self, result: Result<Vec<Recovered>, Message>) {
        match result {
            Ok(left) if left.is_empty() => {}
            Ok(left) => {
                let dialog = RecoveryDialog::new(left, &self.texts);
                self.ask(Dialog::Recovery(Box::new(dialog)));
            }
            Err(fault) => self.ask(Dialog::Fault(fault)),
        }
    }

    /// Shows a letter that was left behind; it counts as changed until it is saved.
    pub(super) fn recover(&mut self, recovered: Recovered) {
        let path = recovered.path().cloned();
        let Recovered {
            left,
            in_file,
            base,
            changed: by_others,
        } = recovered;
        let Ok(draft) = &left.draft else { return };
        self.begin(draft.clone());
        let draft = draft.clone();
        let Some(open) = &mut self.open else { return };
        open.path.clone_from(&path);
        if let Some(base) = base {
            open.editing = Editing::new(*base, true);
            open.editing
                .apply(Edit::Draft(Box::new(draft)), Duration::ZERO);
            open.editing.end_step();
        }
        // What somebody else has saved since is no more replaced unseen than at any other time.
        let known = left.about.as_ref().and_then(|about| about.stamp.clone());
        open.stamp = match (by_others, in_file) {
            (false, Some(in_file)) => Some(in_file.stamp),
            _ => known,
        };
        let changed = open.editing.changed();
        if let Some(path) = path {
            self.jobs.ask_for(path);
        }
        match &self.keeper {
            Some(keeper) if changed => keeper.taken_over(left),
            // It says what its file says.
            _ => {
                if let Err(fault) = left.discard() {
                    self.complain(fault.message());
                }
            }
        }
    }

    /// Leaves the letter; what was typed stays in the journal and is offered at the next start.
    pub(super) fn leave_in_journal(&mut self, ctx: &egui::Context, leave: Leave) {
        self.keep();
        if let Some(keeper) = &self.keeper {
            keeper.left_behind();
        }
        self.go(ctx, leave);
    }

    /// The earlier versions of a letter were read.
    pub(super) fn versions(&mut self, path: &Path, result: Result<Vec<Version>, Message>) {
        let Some(open) = &self.open else { return };
        if open.path.as_deref() != Some(path) {
            return;
        }
        match result {
            Ok(versions) => {
                let now = Arc::clone(open.editing.draft());
                let dialog = EarlierDialog::new(versions, now, &self.texts);
                self.ask(Dialog::Earlier(Box::new(dialog)));
            }
            Err(fault) => self.complain(fault),
        }
    }

    /// Does what was answered about a file.
    pub(super) fn answer_of_file(&mut self, ctx: &egui::Context, answer: Answer) {
        match answer {
            Answer::Merge(dialog) => self.merged(*dialog),
            Answer::Overwrite(path, over) => self.save_over(path, over),
            Answer::TryAgain(path) => self.save_at(path, false),
            Answer::SaveElsewhere => self.ask_path(Purpose::Save),
            Answer::KeepInJournal => match self.then.take() {
                Some(leave) => self.leave_in_journal(ctx, leave),
                None => {
                    self.keep();
                    let kept = self.keeper.as_ref().is_some_and(Keeper::write_now);
                    let key = if kept {
                        "trouble-kept"
                    } else {
                        "failure-not-kept"
                    };
                    self.notices.say(&self.texts.say(key));
                }
            },
            Answer::ReadOnly(path, opened, elsewhere) => {
                let open = self.show_letter(path, *opened);
                open.elsewhere = Some(elsewhere);
                open.editing.lock(true);
            }
            Answer::OpenCopy(opened) => self.begin(opened.draft),
            Answer::TakeOver(path, elsewhere) => self.take_over(path, elsewhere),
            Answer::TakeOverAndSave(path, elsewhere) => {
                self.saves_then = true;
                self.jobs.take_back(path, elsewhere);
            }
            Answer::OpenBackup(unread) => {
                if let Some((backup, draft)) = unread.backup {
                    self.begin(*draft);
                    if let Some(open) = &mut self.open {
                        open.path = Some(unread.path.clone());
                    }
                    self.jobs.ask_for(unread.path);
                    let when = day_and_hour(&self.texts, backup.at);
                    let sentence = self.texts.with("unread-opened", &[("when", when.into())]);
                    self.notices.say(&sentence);
                }
            }
            Answer::Restore(draft) => {
                if let Some(open) = &mut self.open {
                    open.editing.end_step();
                    open.editing.apply(Edit::Draft(draft), Duration::ZERO);
                    open.editing.end_step();
                    self.notices.say(&self.texts.say("earlier-restored"));
                }
            }
            Answer::SaveVersion(draft) => {
                self.version = Some(Arc::new(*draft));
                self.ask_path(Purpose::SaveVersion);
            }
            Answer::Recover(recovered) => self.recover(*recovered),
            Answer::SaveLeft(left) => {
                self.jobs.save_left(*left, self.texts.say("recovery-name"));
            }
            Answer::Abandon(left) => {
                if let Err(fault) = left.discard() {
                    self.complain(fault.message());
                }
            }
            _ => {}
        }
    }

    /// Takes in what a job has done with a letter's file.
    pub(super) fn take_of_file(&mut self, ctx: &egui::Context, done: Done) {
        match done {
            Done::Read(result) => self.read(result),
            Done::TakenBack { path, asked } => self.taken_back(path, asked),
            Done::Saved {
                path,
                state,
                result,
            } => self.saved(ctx, path, state, result),
            Done::SavedBeside { path, result } => match result {
                Ok(()) => self.say_of_file("saved-beside", &path),
                Err(fault) => self.complain(fault),
            },
            Done::LeftSaved { result, fault } => {
                match result {
                    Ok(path) => self.say_of_file("saved-beside", &path),
                    // It is still in the journal, and is offered again at the next start.
                    Err(fault) => self.complain(fault),
                }
                self.memory.faults.extend(fault);
            }
            Done::Looked(looked) => self.looked(*looked),
            Done::Versions { path, result } => self.versions(&path, result),
            Done::LeftBehind(result) => self.left_behind(result),
            Done::Broke => {
                self.exporting = None;
                self.then = None;
                self.saving = 0;
                self.complain(Message::new("failure-part"));
            }
            _ => {}
        }
    }
}

fn with_ending(path: PathBuf) -> PathBuf {
    match path.extension() {
        None => path.with_extension("ron"),
        Some(_) => path,
    }
}
