//! Several changes that mend one mistake together.

use crate::draft::Draft;
use crate::draft::edit::Edit;
use crate::draft::editing::Editing;
use std::time::Duration;

/// The change that makes all of `edits`, if there are any.
pub(super) fn together(draft: &Draft, mut edits: Vec<Edit>) -> Option<Edit> {
    if edits.len() < 2 {
        return edits.pop();
    }
    let mut editing = Editing::new(draft.clone(), true);
    for edit in edits {
        editing.apply(edit, Duration::ZERO);
    }
    Some(Edit::Draft(Box::new(Draft::clone(editing.draft()))))
}
