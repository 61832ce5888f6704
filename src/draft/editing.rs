//! The only hand that changes a draft: it applies edits, gives new texts their identity, and can
//! take every step back.

use super::Draft;
use super::edit::{Edit, EditPlace};
use crate::letter::text::TextId;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

/// Edits to one place that follow each other within this time are one step.
const JOINED_WITHIN: Duration = Duration::from_secs(1);

/// How many texts all kept states may hold together: undo reaches back 50 to 1,000 steps, by the
/// size of the letter.
const TEXTS_KEPT: usize = 200_000;

/// A draft while it is being edited.
#[derive(Clone, Debug)]
pub struct Editing {
    draft: Arc<Draft>,
    revision: u64,
    past: Vec<Step>,
    future: Vec<Step>,
    joining: Option<(EditPlace, Duration)>,
    saved: Option<Arc<Draft>>,
    changed: bool,
    /// Above every identity that a text of this draft has or had.
    next: u32,
    given: Vec<TextId>,
    /// The texts of the draft as it is now.
    ids: BTreeSet<TextId>,
    /// No edit changes the draft.
    locked: bool,
}

/// A state to which one can return.
#[derive(Clone, Debug)]
struct Step {
    state: Arc<Draft>,
    place: EditPlace,
}

impl Editing {
    /// Begins to edit `draft`; `saved` says whether a file holds it as it is.
    pub fn new(draft: Draft, saved: bool) -> Editing {
        let ids = ids_of(&draft);
        let rendered = draft.translations.values().flat_map(|t| t.keys());
        let last = ids.iter().chain(rendered).map(|id| id.0).max().unwrap_or(0);
        let draft = Arc::new(draft);
        Editing {
            saved: saved.then(|| Arc::clone(&draft)),
            changed: !saved,
            draft,
            revision: 0,
            past: Vec::new(),
            future: Vec::new(),
            joining: None,
            next: last.saturating_add(1).max(1),
            given: Vec::new(),
            ids,
            locked: false,
        }
    }

    /// The draft as it is now.
    pub fn draft(&self) -> &Arc<Draft> {
        &self.draft
    }

    /// Changes with every edit, undo and redo.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Makes a change at `now`, any clock that only runs forward. An edit that changes nothing is no
    /// step. Returns whether anything changed.
    pub fn apply(&mut self, edit: Edit, now: Duration) -> bool {
        if self.locked {
            self.given.clear();
            return false;
        }
        let place = edit.place();
        let mut draft = Draft::clone(&self.draft);
        edit.make(&mut draft);
        self.given.clear();
        if draft == *self.draft {
            return false;
        }
        let texts = self.give_identities(&mut draft);
        let joins = self.joining.is_some_and(|(before, then)| {
            before == place && now.saturating_sub(then) <= JOINED_WITHIN
        });
        if !joins || self.past.is_empty() {
            self.past.push(Step {
                state: Arc::clone(&self.draft),
                place,
            });
            let most = (TEXTS_KEPT / texts.max(1)).clamp(50, 1000);
            if self.past.len() > most {
                self.past.drain(..self.past.len() - most);
            }
        }
        self.future.clear();
        self.joining = Some((place, now));
        self.draft = Arc::new(draft);
        self.revision += 1;
        self.compare();
        true
    }

    /// The identities that new texts got by the last edit, in the order in which they are printed.
    pub fn given(&self) -> &[TextId] {
        &self.given
    }

    /// What follows is a step of its own: the field was left.
    pub fn end_step(&mut self) {
        self.joining = None;
    }

    /// Takes the last step back; returns where it had changed the draft.
    pub fn undo(&mut self) -> Option<EditPlace> {
        let step = self.past.pop()?;
        Some(self.go(step, true))
    }

    /// Makes the last step again that was taken back; returns where it changed the draft.
    pub fn redo(&mut self) -> Option<EditPlace> {
        let step = self.future.pop()?;
        Some(self.go(step, false))
    }

    fn go(&mut self, step: Step, back: bool) -> EditPlace {
        let here = Step {
            state: std::mem::replace(&mut self.draft, step.state),
            place: step.place,
        };
        if back {
            self.future.push(here);
        } else {
            self.past.push(here);
        }
        self.joining = None;
        self.ids = ids_of(&self.draft);
        self.revision += 1;
        self.compare();
        step.place
    }

    /// Whether a step can be taken back.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether a step can be made again.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Whether the draft differs from what its file holds.
    pub fn changed(&self) -> bool {
        self.changed
    }

    /// What its file held when it was last read or saved; nothing if no file does.
    pub fn in_file(&self) -> Option<&Arc<Draft>> {
        self.saved.as_ref()
    }

    /// The draft is only looked at from now on, and no edit changes it; or it may be edited again.
    pub fn lock(&mut self, locked: bool) {
        self.locked = locked;
    }

    /// Whether it is only looked at.
    pub fn is_locked(&self) -> bool {
        self.locked
    }

    /// A file now holds `state`, which was the draft a moment ago.
    pub fn saved(&mut self, state: Arc<Draft>) {
        self.saved = Some(state);
        self.compare();
    }

    /// Asked in every frame, so it is known beforehand.
    fn compare(&mut self) {
        self.changed = (self.saved.as_ref())
            .is_none_or(|saved| !Arc::ptr_eq(saved, &self.draft) && **saved != *self.draft);
    }

    /// New texts, and the second of two with one identity (a copy), get one that no text of this
    /// draft ever had: a rendition of a text that is gone must not come back under another. Returns how
    /// many texts there are.
    fn give_identities(&mut self, draft: &mut Draft) -> usize {
        let mut seen = BTreeSet::new();
        let mut next = self.next;
        let mut given = Vec::new();
        let mut copies = Vec::new();
        draft.letter.visit_texts(&mut |text| {
            if text.id == TextId::default() || !seen.insert(text.id) {
                if text.id != TextId::default() {
                    copies.push((text.id, TextId(next)));
                }
                text.id = TextId(next);
                given.push(text.id);
                next = next.saturating_add(1);
                seen.insert(text.id);
            } else {
                next = next.max(text.id.0.saturating_add(1));
            }
        });
        // A copy says the same: it needs no translator again.
        for translation in draft.translations.values_mut() {
            for (original, copy) in &copies {
                if let Some(rendition) = translation.get(original).cloned() {
                    translation.insert(*copy, rendition);
                }
            }
        }
        self.next = next;
        self.given = given;
        // What was translated of a text that is gone now is gone with it, until undo brings both back. What
        // was there without a text before is left alone: somebody may want to know.
        for translation in draft.translations.values_mut() {
            translation.retain(|id, _| seen.contains(id) || !self.ids.contains(id));
        }
        draft
            .translations
            .retain(|_, renditions| !renditions.is_empty());
        let count = seen.len();
        self.ids = seen;
        count
    }
}

fn ids_of(draft: &Draft) -> BTreeSet<TextId> {
    draft.letter.texts().iter().map(|text| text.id).collect()
}
