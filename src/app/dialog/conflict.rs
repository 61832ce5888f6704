//! The file of the open letter holds another letter than the one that was opened: what both sides have changed,
//! side by side, and what is to become of it.

use super::{Answer, answers, body, heading, paragraph};
use crate::app::differences::{self, Choice, Row};
use crate::app::differing;
use crate::app::widgets::{self, Tone};
use crate::app::{icons, theme};
use crate::draft::Draft;
use crate::draft::compare::differences;
use crate::draft::merge::{Decisions, Side, merge};
use crate::language::interface::Texts;
use crate::storage::cabinet::{Opened, Over};
use egui::{RichText, ScrollArea, Ui};
use std::path::PathBuf;
use std::sync::Arc;

/// Two letters in one place.
pub struct ConflictDialog {
    path: PathBuf,
    /// The letter from which both sides began; nothing if they never were the same letter.
    base: Option<Arc<Draft>>,
    /// What the file holds.
    pub theirs: Opened,
    /// The letter was being saved; else it was only looked at.
    pub saving: bool,
    /// What they changed, or how their letter differs from this one.
    of_theirs: Vec<Row>,
    of_mine: Vec<Row>,
    conflicts: Vec<Choice>,
    decided: Decisions,
    shown: Shown,
    /// The person says that what would be replaced has been seen.
    seen: bool,
}

/// What of it is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    Theirs,
    Mine,
    Conflicts,
}

impl ConflictDialog {
    /// What the file at `path` holds is `theirs`, what the window shows `mine`.
    pub fn new(
        path: PathBuf,
        base: Option<Arc<Draft>>,
        mine: Arc<Draft>,
        theirs: Opened,
        saving: bool,
        texts: &Texts,
    ) -> ConflictDialog {
        let rows =
            |old: &Draft, new: &Draft| differences::rows(&differences(old, new), old, new, texts);
        let (of_theirs, of_mine, conflicts) = match &base {
            Some(base) => {
                let merged = merge(base, &mine, &theirs.draft, &Decisions::new());
                let three = [&**base, &*mine, &theirs.draft];
                (
                    rows(base, &theirs.draft),
                    rows(base, &mine),
                    differences::choices(&merged.conflicts, three, texts),
                )
            }
            None => (rows(&theirs.draft, &mine), Vec::new(), Vec::new()),
        };
        // What has to be decided comes first.
        let shown = match conflicts.is_empty() {
            true => Shown::Theirs,
            false => Shown::Conflicts,
        };
        ConflictDialog {
            path,
            base,
            theirs,
            saving,
            of_theirs,
            of_mine,
            conflicts,
            decided: Decisions::new(),
            shown,
            seen: false,
        }
    }

    /// What both sides made of the letter, as it was decided, of what is in the window now.
    pub fn merged(&self, mine: &Draft) -> Option<Draft> {
        let base = self.base.as_ref()?;
        Some(merge(base, mine, &self.theirs.draft, &self.decided).draft)
    }

    fn undecided(&self) -> usize {
        let open = self.conflicts.iter();
        open.filter(|choice| !self.decided.contains_key(&choice.what))
            .count()
    }
}

/// Shows the dialog.
pub fn ui(ui: &mut Ui, dialog: &mut ConflictDialog, texts: &Texts) -> Option<Answer> {
    body(ui, |ui| {
        heading(ui, icons::ARROWS_MERGE, texts.say("conflict-title"));
        ui.label(widgets::weak(ui, dialog.path.display().to_string()));
        let sentence = match (&dialog.base, dialog.conflicts.len()) {
            (None, _) => texts.say("conflict-other-letter"),
            (Some(_), 0) => texts.say("conflict-none"),
            (Some(_), count) => texts.with("conflict-some", &[("count", count.into())]),
        };
        paragraph(ui, &sentence);
        ui.add_space(6.0);
        if dialog.base.is_some() {
            tabs(ui, dialog, texts);
            ui.add_space(6.0);
        }
        let height = (ui.ctx().content_rect().height() - 330.0).clamp(140.0, 420.0);
        ScrollArea::vertical()
            .id_salt(("conflict", dialog.shown as usize))
            .max_height(height)
            .min_scrolled_height(height)
            .auto_shrink([false, true])
            .show(ui, |ui| {
                let captions = match &dialog.base {
                    Some(_) => [texts.say("differing-before"), texts.say("differing-after")],
                    None => [texts.say("conflict-there"), texts.say("conflict-here")],
                };
                match dialog.shown {
                    Shown::Theirs => differences::ui(ui, &dialog.of_theirs, &captions, texts),
                    Shown::Mine => differences::ui(ui, &dialog.of_mine, &captions, texts),
                    Shown::Conflicts => choices(ui, dialog, texts),
                }
            });
        ui.add_space(6.0);
        let caption = texts.say("conflict-seen");
        widgets::check(ui, &mut dialog.seen, &caption);
    });
    buttons(ui, dialog, texts)
}

fn tabs(ui: &mut Ui, dialog: &mut ConflictDialog, texts: &Texts) {
    let counted = |key: &str, count: usize| texts.with(key, &[("count", count.into())]);
    let theirs = counted("conflict-theirs", dialog.of_theirs.len());
    let mine = counted("conflict-mine", dialog.of_mine.len());
    let both = counted("conflict-both", dialog.conflicts.len());
    let mut tabs = vec![
        (Shown::Theirs, theirs.as_str()),
        (Shown::Mine, mine.as_str()),
    ];
    if !dialog.conflicts.is_empty() {
        tabs.push((Shown::Conflicts, both.as_str()));
    }
    ui.horizontal_wrapped(|ui| widgets::segments_first(ui, &mut dialog.shown, &tabs));
}

fn choices(ui: &mut Ui, dialog: &mut ConflictDialog, texts: &Texts) {
    ui.spacing_mut().item_spacing.y = 6.0;
    let names = [
        texts.say("conflict-take-mine"),
        texts.say("conflict-take-theirs"),
    ];
    for choice in &dialog.conflicts {
        widgets::bare_card(ui, |ui| {
            let about = [&choice.part, &choice.about].into_iter();
            let about = about.filter(|words| !words.is_empty());
            let about: Vec<_> = about.map(|words| (Tone::Plain, words.clone())).collect();
            differences::badges(ui, &about);
            if !choice.base.is_empty() {
                differing::caption(ui, &texts.say("differing-before"));
                differing::unmarked(ui, &choice.base);
            }
            for (caption, words) in [
                ("conflict-here", &choice.mine),
                ("conflict-there", &choice.theirs),
            ] {
                differing::caption(ui, &texts.say(caption));
                differing::new_words(ui, &choice.base, words);
            }
            differing::apart(ui);
            ui.horizontal_wrapped(|ui| {
                for (side, name) in [Side::Mine, Side::Theirs].into_iter().zip(&names) {
                    let chosen = dialog.decided.get(&choice.what) == Some(&side);
                    if widgets::toggle::choice(ui, chosen, name).clicked() {
                        dialog.decided.insert(choice.what.clone(), side);
                    }
                }
                if !dialog.decided.contains_key(&choice.what) {
                    let palette = widgets::palette(ui);
                    let open = RichText::new(texts.say("conflict-undecided"));
                    ui.label(open.size(theme::SMALL).color(palette.warning));
                }
            });
        });
    }
}

fn buttons(ui: &mut Ui, dialog: &mut ConflictDialog, texts: &Texts) -> Option<Answer> {
    let mut answer = None;
    let mut merges = false;
    let undecided = dialog.undecided();
    answers(ui, |ui| {
        if dialog.base.is_some() {
            // What is to be decided comes first: whoever looks at something else is led there.
            let leads = undecided > 0 && dialog.shown != Shown::Conflicts;
            let caption = match leads {
                true => texts.with("conflict-decide", &[("count", undecided.into())]),
                false => texts.say("conflict-merge"),
            };
            let enabled = leads || undecided == 0;
            let main = widgets::main_button_if(ui, enabled, None, &caption);
            if main.clicked() && leads {
                dialog.shown = Shown::Conflicts;
            } else if main.clicked() {
                merges = enabled;
            }
        }
        if widgets::button(ui, None, &texts.say("trouble-elsewhere")).clicked() {
            answer = Some(Answer::SaveElsewhere);
        }
        let replace = texts.say("conflict-replace");
        let replace = widgets::button_if(ui, dialog.seen, None, &replace);
        if replace.clicked() && dialog.seen {
            let over = Over::Seen(dialog.theirs.stamp.clone());
            answer = Some(Answer::Overwrite(dialog.path.clone(), over));
        }
        if widgets::button(ui, None, &texts.say("conflict-later")).clicked() {
            answer = Some(Answer::Closed);
        }
    });
    match merges {
        true => Some(Answer::Merge(Box::new(dialog.taken()))),
        false => answer,
    }
}

impl ConflictDialog {
    /// The dialog as it is: it goes.
    fn taken(&mut self) -> ConflictDialog {
        ConflictDialog {
            path: self.path.clone(),
            base: self.base.clone(),
            theirs: self.theirs.clone(),
            saving: self.saving,
            of_theirs: Vec::new(),
            of_mine: Vec::new(),
            conflicts: Vec::new(),
            decided: std::mem::take(&mut self.decided),
            shown: self.shown,
            seen: self.seen,
        }
    }
}
