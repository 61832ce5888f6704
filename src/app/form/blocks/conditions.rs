//! Conditions in words.

use crate::app::text::Texts;
use crate::letter::answers::Condition;

/// The key of what the window calls a condition.
fn key(condition: Condition) -> &'static str {
    match condition {
        Condition::AtAPlace => "condition-at-a-place",
        Condition::Virtual => "condition-virtual",
        Condition::Remote => "condition-remote",
        Condition::Interpretation => "condition-interpretation",
        Condition::NoInterpretation => "condition-no-interpretation",
        Condition::Fellowships => "condition-fellowships",
        Condition::NoFellowships => "condition-no-fellowships",
        Condition::Captioning => "condition-captioning",
        Condition::VisaSupport => "condition-visa-support",
        Condition::Newcomers => "condition-newcomers",
        Condition::NoNewcomers => "condition-no-newcomers",
        Condition::Translation => "condition-translation",
        Condition::StudyGroupMeets => "condition-study-group",
        Condition::AdvisoryGroupMeets => "condition-advisory-group",
        Condition::OneDay => "condition-one-day",
        Condition::SeveralDays => "condition-several-days",
    }
}

/// “interpretation is provided and captions are provided”.
pub fn in_words(texts: &Texts, conditions: &[Condition]) -> String {
    let said: Vec<_> = conditions
        .iter()
        .map(|condition| texts.say(key(*condition)))
        .collect();
    let and = texts.say("condition-and");
    said.join(&format!(" {and} "))
}
