//! How a text stands, in a word, a picture and a colour; who has made it so, and when.

use crate::app::form::Form;
use crate::app::hours::day_and_hour;
use crate::app::icons;
use crate::app::theme::Palette;
use crate::app::widgets::Tone;
use crate::translation::{Rendition, Standing, State};
use chrono::DateTime;
use egui::Color32;

/// How a standing looks.
pub(super) struct Look {
    pub glyph: &'static str,
    pub tone: Tone,
    /// The key of its name.
    pub key: &'static str,
}

/// How `standing` looks; nothing is said of a text that needs no translator.
pub(super) fn look(standing: Standing) -> Option<Look> {
    let (glyph, tone, key) = match standing {
        Standing::NotNeeded => return None,
        Standing::Missing => (icons::NOTE, Tone::Plain, "translation-missing"),
        Standing::Stale => (icons::WARNING, Tone::Warning, "translation-stale"),
        Standing::Current(state) => match state {
            State::FromMemory => (
                icons::CLOCK_COUNTER_CLOCKWISE,
                Tone::Plain,
                "translation-from-memory",
            ),
            State::Draft => (icons::PENCIL_SIMPLE, Tone::Plain, "translation-draft"),
            State::Reviewed => (icons::EYE, Tone::Good, "translation-reviewed"),
            State::Approved => (icons::CHECK_CIRCLE, Tone::Good, "translation-approved"),
        },
    };
    Some(Look { glyph, tone, key })
}

/// The colour of a standing, in marks and in the bar of progress.
pub(super) fn colour(palette: &Palette, standing: Standing) -> Color32 {
    match standing {
        Standing::NotNeeded => palette.weak,
        Standing::Missing => palette.strong_line,
        Standing::Stale => palette.warning,
        Standing::Current(State::FromMemory) => palette.accent.gamma_multiply(0.45),
        Standing::Current(State::Draft) => palette.accent,
        Standing::Current(State::Reviewed) => palette.good.gamma_multiply(0.6),
        Standing::Current(State::Approved) => palette.good,
    }
}

/// Who last changed a rendition, and when, by the clock here.
pub(super) fn made_by(form: &Form<'_>, rendition: &Rendition) -> String {
    let when = rendition.at.as_ref().map(|at| {
        DateTime::parse_from_rfc3339(at)
            .map_or_else(|_| at.clone(), |at| day_and_hour(form.texts, at.to_utc()))
    });
    let both = rendition.by.iter().cloned().chain(when);
    both.collect::<Vec<_>>().join(", ")
}
