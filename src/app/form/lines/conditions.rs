//! Conditions in words: “for meetings at a place”.

use crate::app::form::Form;
use crate::letter::answers::Condition;

/// All of `conditions` in one phrase.
pub(super) fn said(form: &Form<'_>, conditions: &[Condition]) -> String {
    let said: Vec<String> = conditions.iter().map(|one| form.say(key(*one))).collect();
    said.join(&form.say("lines-when-and"))
}

/// Every condition that occurs, once, in order.
pub(super) fn distinct<'a>(of: impl Iterator<Item = &'a [Condition]>) -> Vec<Condition> {
    let mut distinct = Vec::new();
    for condition in of.flatten() {
        if !distinct.contains(condition) {
            distinct.push(*condition);
        }
    }
    distinct
}

fn key(condition: Condition) -> &'static str {
    match condition {
        Condition::AtAPlace => "lines-when-at-a-place",
        Condition::Virtual => "lines-when-virtual",
        Condition::Remote => "lines-when-remote",
        Condition::Interpretation => "lines-when-interpretation",
        Condition::NoInterpretation => "lines-when-no-interpretation",
        Condition::Fellowships => "lines-when-fellowships",
        Condition::NoFellowships => "lines-when-no-fellowships",
        Condition::Captioning => "lines-when-captioning",
        Condition::VisaSupport => "lines-when-visa-support",
        Condition::Newcomers => "lines-when-newcomers",
        Condition::NoNewcomers => "lines-when-no-newcomers",
        Condition::Translation => "lines-when-translation",
        Condition::StudyGroupMeets => "lines-when-study-group-meets",
        Condition::AdvisoryGroupMeets => "lines-when-advisory-group-meets",
        Condition::OneDay => "lines-when-one-day",
        Condition::SeveralDays => "lines-when-several-days",
    }
}
