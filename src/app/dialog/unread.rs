//! A file that is no letter, is damaged, or newer than the program; and the newest version of it that is kept.

use super::{Answer, answers, body, closes, fault_heading, paragraph, takes_keyboard};
use crate::app::hours::day_and_hour;
use crate::app::jobs::letters::LetterUnread;
use crate::app::widgets;
use crate::language::interface::Texts;
use egui::Ui;

/// Shows the dialog.
pub fn ui(ui: &mut Ui, unread: &LetterUnread, texts: &Texts) -> Option<Answer> {
    let when = unread
        .backup
        .as_ref()
        .map(|(backup, _)| day_and_hour(texts, backup.at));
    body(ui, |ui| {
        fault_heading(ui, texts.say("unread-title"));
        paragraph(ui, &super::sentence(&unread.fault, texts));
        if let Some(when) = &when {
            let about = texts.with("unread-backup", &[("when", when.as_str().into())]);
            paragraph(ui, &about);
        } else if unread.damaged {
            paragraph(ui, &texts.say("unread-none"));
        }
    });
    let Some(when) = when else {
        return closes(ui, texts).then_some(Answer::Closed);
    };
    let mut answer = None;
    answers(ui, |ui| {
        let caption = texts.with("unread-open", &[("when", when.into())]);
        let open = widgets::main_button(ui, None, &caption);
        takes_keyboard(&open);
        if open.clicked() {
            answer = Some(true);
        }
        if widgets::button(ui, None, &texts.say("close")).clicked() {
            answer = Some(false);
        }
    });
    answer.map(|open| match open {
        true => Answer::OpenBackup(Box::new(LetterUnread {
            path: unread.path.clone(),
            fault: unread.fault.clone(),
            damaged: unread.damaged,
            backup: unread.backup.clone(),
        })),
        false => Answer::Closed,
    })
}
