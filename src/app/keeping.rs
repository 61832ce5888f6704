//! What is kept of the open letter beside its file: the journal, and the list of recent letters.

use super::jobs::keeper::Keeper;
use super::{App, today};
use crate::draft::Draft;
use crate::storage::journal::About;
use std::path::Path;
use std::sync::Arc;

impl App {
    pub(super) fn remember(&mut self, path: &Path, draft: &Draft) {
        self.memory.remember(path, draft, today());
        self.start.recent = self.memory.recent();
    }

    /// Tells the journal of what was typed, and the person of what could not be kept.
    pub(super) fn keep(&mut self) {
        if let (Some(keeper), Some(open)) = (&self.keeper, &self.open) {
            let revision = open.editing.revision();
            // What was taken back is told, too, if the journal knows more: it would bring it again.
            let told = self.kept.is_some();
            if self.kept != Some(revision) && (open.editing.changed() || told) {
                let about = About {
                    letter: open.path.clone(),
                    title: open.title(),
                    stamp: open.stamp.clone(),
                    session: std::process::id().to_string(),
                    at: chrono::Utc::now(),
                };
                keeper.changed(Arc::clone(open.editing.draft()), about);
                self.kept = Some(revision);
            }
        }
        let faults = self.keeper.as_ref().map(Keeper::faults).unwrap_or_default();
        let faults = faults.into_iter().chain(self.recall.update());
        for fault in faults.chain(self.memory.faults.drain(..)) {
            self.notices.say(&fault.say(&self.texts));
        }
    }

    pub(super) fn journal_not_needed(&mut self) {
        self.kept = None;
        if let Some(keeper) = &self.keeper {
            keeper.not_needed();
        }
    }
}
