//! Into which language a translation goes out, and in what file.

use super::{Answer, body, buttons, heading};
use crate::app::icons;
use crate::app::widgets;
use crate::draft::Draft;
use crate::export::handover::Carrier;
use crate::language::Language;
use crate::language::interface::{Texts, language_name};
use crate::translation::xliff::Version;
use egui::Ui;

/// What was chosen so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SendOut {
    own: Language,
    /// The language to be translated into.
    pub language: Language,
    /// The file.
    pub carrier: Carrier,
    /// Whether the texts of standard wording go along, to be read.
    pub standard_wording: bool,
}

impl SendOut {
    /// A review file into the language that is shown beside the letter's own, if another one is.
    pub fn new(draft: &Draft, shown: Language) -> SendOut {
        let own = draft.letter.language;
        let language = match shown == own {
            true => Language::ALL.into_iter().find(|language| *language != own),
            false => Some(shown),
        };
        SendOut {
            own,
            language: language.unwrap_or(shown),
            carrier: Carrier::Review,
            standard_wording: true,
        }
    }
}

/// Shows the dialog.
pub fn ui(ui: &mut Ui, order: &mut SendOut, texts: &Texts) -> Option<Answer> {
    body(ui, |ui| {
        heading(ui, icons::TRANSLATE, texts.say("exchange-out-title"));
        widgets::field(ui, &texts.say("exchange-out-language"), |ui| {
            let others = Language::ALL
                .into_iter()
                .filter(|language| *language != order.own);
            let choices: Vec<_> = others.map(|other| (other, language_name(other))).collect();
            widgets::segments_first(ui, &mut order.language, &choices);
        });
        ui.add_space(8.0);
        widgets::field(ui, &texts.say("exchange-out-format"), |ui| {
            let names =
                ["review", "xliff2", "xliff1"].map(|key| texts.say(&format!("exchange-out-{key}")));
            let carriers = [
                Carrier::Review,
                Carrier::Xliff(Version::V2_1),
                Carrier::Xliff(Version::V1_2 { filled: true }),
            ];
            let choices: Vec<_> = (carriers.into_iter())
                .zip(names.iter().map(String::as_str))
                .collect();
            widgets::segments(ui, &mut order.carrier, &choices);
        });
        ui.add_space(8.0);
        let standard = texts.say("exchange-out-standard");
        widgets::check(ui, &mut order.standard_wording, &standard);
    });
    match buttons(ui, &texts.say("exchange-out-do"), true, texts) {
        Some(true) => Some(Answer::SendOut(*order)),
        Some(false) => Some(Answer::Closed),
        None => None,
    }
}
