//! A file that is no letter, is damaged, or newer than the program; and the newest version of it that is kept.

use super::{Answer, answers, heading, paragraph};
use crate::app::hours::day_and_hour;
use crate::app::jobs::letters::LetterUnread;
use crate::app::{icons, widgets};
use crate::language::interface::Texts;
use egui::Ui;

/// Shows the dialog.
pub fn ui(ui: &mut Ui, unread: &LetterUnread, texts: &Texts) -> Option<Answer> {
    heading(ui, icons::WARNING_CIRCLE, texts.say("unread-title"));
    paragraph(ui, &super::sentence(&unread.fault, texts));
    let when = unread
        .backup
        .as_ref()
        .map(|(backup, _)| day_and_hour(texts, backup.at));
    if let Some(when) = &when {
        let about = texts.with("unread-backup", &[("when", when.as_str().into())]);
        paragraph(ui, &about);
    } else if unread.damaged {
        paragraph(ui, &texts.say("unread-none"));
    }
    let mut answer = None;
    answers(ui, |ui| {
        if let Some(when) = &when {
            let caption = texts.with("unread-open", &[("when", when.as_str().into())]);
            let open = widgets::main_button(ui, None, &caption);
            if ui.ctx().memory(|memory| memory.focused().is_none()) {
                open.request_focus();
            }
            if open.clicked() {
                answer = Some(true);
            }
        }
        let close = widgets::button(ui, None, &texts.say("close"));
        if when.is_none() && ui.ctx().memory(|memory| memory.focused().is_none()) {
            close.request_focus();
        }
        if close.clicked() {
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
