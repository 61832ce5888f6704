//! What must be so for a piece of the letter to be printed, in words.

use super::Form;
use crate::app::widgets::{Tone, badge};
use crate::language::interface::Texts;
use crate::letter::answers::Condition;
use egui::Ui;

/// “interpretation is offered and captioning is offered”.
pub fn in_words(texts: &Texts, conditions: &[Condition]) -> String {
    let said: Vec<_> = conditions
        .iter()
        .map(|condition| texts.say(key(*condition)))
        .collect();
    said.join(&texts.say("lines-when-and"))
}

impl Form<'_> {
    /// Marks for the conditions of a piece, with how they stand. Returns whether the piece is printed.
    pub fn conditions(&self, ui: &mut Ui, conditions: &[Condition]) -> bool {
        for condition in conditions {
            let holds = self.letter().holds(&[*condition]);
            let state = if holds { "yes" } else { "no" };
            let values = [
                ("state", state.into()),
                ("condition", self.say(key(*condition)).into()),
            ];
            badge(ui, Tone::Plain, &self.texts.with("when-only-if", &values));
        }
        self.letter().holds(conditions)
    }
}

fn key(condition: Condition) -> &'static str {
    match condition {
        Condition::AtAPlace => "when-at-a-place",
        Condition::Virtual => "when-virtual",
        Condition::Remote => "when-remote",
        Condition::Interpretation => "when-interpretation",
        Condition::NoInterpretation => "when-no-interpretation",
        Condition::Fellowships => "when-fellowships",
        Condition::NoFellowships => "when-no-fellowships",
        Condition::Captioning => "when-captioning",
        Condition::VisaSupport => "when-visa-support",
        Condition::Newcomers => "when-newcomers",
        Condition::NoNewcomers => "when-no-newcomers",
        Condition::Translation => "when-translation",
        Condition::StudyGroupMeets => "when-study-group-meets",
        Condition::AdvisoryGroupMeets => "when-advisory-group-meets",
        Condition::OneDay => "when-one-day",
        Condition::SeveralDays => "when-several-days",
    }
}
