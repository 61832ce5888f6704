//! A letter could not be saved: a full disk, a vanished drive, a file that may not be written or holds something
//! else. What can be done is offered; what was typed stays where it is.

use super::{Answer, answers, body, fault_heading, paragraph, takes_keyboard};
use crate::app::widgets;
use crate::language::interface::{Message, Texts};
use crate::storage::cabinet::Over;
use crate::storage::stamp::Stamp;
use egui::Ui;
use std::path::PathBuf;

/// What stands against saving.
pub struct TroubleDialog {
    path: PathBuf,
    sentence: Message,
    again: Again,
    /// There is a journal.
    pub journal: bool,
    /// The letter was to be left.
    pub leaves: bool,
}

/// What trying again means.
enum Again {
    /// As before.
    Same,
    /// Where there is nothing now.
    There,
    /// In the place of what was found.
    Replace(Option<Stamp>),
}

impl TroubleDialog {
    fn new(path: PathBuf, sentence: Message, again: Again) -> TroubleDialog {
        TroubleDialog {
            path,
            sentence,
            again,
            journal: true,
            leaves: false,
        }
    }

    /// The system would not take it.
    pub fn unwritable(path: PathBuf, sentence: Message) -> TroubleDialog {
        TroubleDialog::new(path, sentence, Again::Same)
    }

    /// The file is not there any more.
    pub fn gone(path: PathBuf, sentence: Message) -> TroubleDialog {
        TroubleDialog::new(path, sentence, Again::There)
    }

    /// The file holds no letter any more.
    pub fn no_letter(path: PathBuf, sentence: Message, stamp: Option<Stamp>) -> TroubleDialog {
        TroubleDialog::new(path, sentence, Again::Replace(stamp))
    }
}

/// Shows the dialog.
pub fn ui(ui: &mut Ui, dialog: &TroubleDialog, texts: &Texts) -> Option<Answer> {
    body(ui, |ui| {
        fault_heading(ui, texts.say("trouble-title"));
        paragraph(ui, &super::sentence(&dialog.sentence, texts));
        let still = match (dialog.journal, dialog.leaves) {
            (true, false) => "trouble-still",
            (true, true) => "trouble-still-leaving",
            (false, _) => "trouble-still-no-journal",
        };
        paragraph(ui, &texts.say(still));
        if let Again::Replace(Some(_)) = dialog.again {
            paragraph(ui, &texts.say("trouble-replace-about"));
        }
    });
    ui.add_space(10.0);
    let mut answer = None;
    let again = match &dialog.again {
        Again::Same => Some(("trouble-again", None)),
        Again::There => Some(("trouble-there", Some(Over::Nothing))),
        Again::Replace(stamp) => stamp
            .clone()
            .map(|stamp| ("trouble-replace", Some(Over::Seen(stamp)))),
    };
    answers(ui, |ui| {
        let elsewhere = widgets::main_button(ui, None, &texts.say("trouble-elsewhere"));
        takes_keyboard(&elsewhere);
        if elsewhere.clicked() {
            answer = Some(Answer::SaveElsewhere);
        }
        if let Some((key, over)) = again
            && widgets::button(ui, None, &texts.say(key)).clicked()
        {
            answer = Some(match over {
                Some(over) => Answer::Overwrite(dialog.path.clone(), over),
                None => Answer::TryAgain(dialog.path.clone()),
            });
        }
        if dialog.journal {
            let key = match dialog.leaves {
                true => "trouble-journal-leave",
                false => "trouble-journal",
            };
            if widgets::button(ui, None, &texts.say(key)).clicked() {
                answer = Some(Answer::KeepInJournal);
            }
        }
        if widgets::button(ui, None, &texts.say("cancel")).clicked() {
            answer = Some(Answer::Closed);
        }
    });
    answer
}
