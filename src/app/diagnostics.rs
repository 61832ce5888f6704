//! What the program says of itself to whoever helps: versions, sizes, settings, the end of its log. No word of a
//! letter, no name of a file, no address. English, because it is read by those who made the program.

use super::jobs::log;
use crate::draft::Draft;
use crate::storage::office::settings::Settings;
use std::fmt::Write;

/// How many lines of the log.
const LINES: usize = 60;

/// The text.
pub fn text(
    ctx: &egui::Context,
    settings: &Settings,
    counts: &[(&str, usize)],
    letter: Option<&Draft>,
) -> String {
    let mut said = String::new();
    let mut line = |what: &str, value: &dyn std::fmt::Display| {
        // Writing into memory does not fail.
        let _ = writeln!(said, "{what}: {value}");
    };
    line("Circular Desk", &env!("CARGO_PKG_VERSION"));
    line("letter files", &crate::storage::VERSION);
    line("system", &super::jobs::system());
    let size = ctx.content_rect().size();
    line("window", &format!("{} × {} points", size.x, size.y));
    line("pixels a point", &ctx.pixels_per_point());
    line(
        "theme",
        &format!("{:?}, shown {:?}", settings.theme, ctx.theme()),
    );
    line(
        "language of the window",
        &format!("{:?}", settings.language),
    );
    for (what, count) in counts {
        line(what, count);
    }
    if let Some(draft) = letter {
        line("texts of the open letter", &draft.letter.texts().len());
        let languages: Vec<_> = (draft.translations.keys()).map(|l| l.tag()).collect();
        line(
            "its languages",
            &format!("{}, {}", draft.letter.language.tag(), languages.join(" ")),
        );
    }
    said.push('\n');
    said.push_str(&log::tail(LINES));
    said
}
