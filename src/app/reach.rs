//! What can be brought about in the window from outside of it, besides commands.

use super::App;
use super::form;
use super::view::Part;
use std::path::PathBuf;

impl App {
    /// Brings a part of the open letter into view.
    pub fn show_part(&mut self, part: Part) {
        if let Some(open) = &mut self.open {
            let texts = form::texts_of(&open.editing.draft().letter, part);
            open.view.want_part(part, texts);
        }
    }

    /// Aligns two letters that are translations of each other.
    pub fn align(&self, first: PathBuf, second: PathBuf) {
        self.jobs.align(first, second);
    }

    /// Whether two letters are being aligned.
    pub fn is_aligning(&self) -> bool {
        self.alignment.is_some()
    }

    /// Whether the checks have found something.
    pub fn has_findings(&self) -> bool {
        !self.analysis.findings().is_empty()
    }
}
