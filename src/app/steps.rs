//! What can be done now, and taking steps back.

use super::App;
use super::command::Situation;
use super::view;

impl App {
    pub(super) fn situation(&self) -> Situation {
        let editing = self.open.as_ref().map(|open| &open.editing);
        Situation {
            letter: editing.is_some(),
            file: self.open.as_ref().is_some_and(|open| open.path.is_some()),
            undo: editing.is_some_and(|editing| editing.can_undo()),
            redo: editing.is_some_and(|editing| editing.can_redo()),
            findings: !self.analysis.findings().is_empty(),
            translation: (self.open.as_ref())
                .is_some_and(|open| open.view.columns == view::Columns::Translation),
            navigator: self.room.navigator(),
            pages: self.room.pages(),
            slim: self.room.slim,
            columns: (self.open.as_ref()).map_or_else(Default::default, |open| open.view.columns),
            theme: self.memory.settings.theme,
            less_motion: self.less_motion(),
        }
    }

    pub(super) fn step(&mut self, back: bool) {
        let Some(open) = &mut self.open else { return };
        let place = if back {
            open.editing.undo()
        } else {
            open.editing.redo()
        };
        if let Some(place) = place {
            open.go_to(place);
        }
    }
}
