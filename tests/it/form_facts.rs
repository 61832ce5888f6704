//! The form's facts: reference, meeting, deadlines, signature; found by their labels as a person or a
//! screen reader finds them.

use super::stand::{Stand, letter_file, picture, stand};
use chrono::NaiveDate;
use circular_desk::app::view::Part;
use circular_desk::draft::Draft;
use circular_desk::language::Language;
use egui_kittest::Harness;

/// Pictures of the parts at two widths, in both themes, to be looked at.
#[test]
fn parts_as_they_look() {
    if std::env::var_os("CIRCULAR_DESK_PICTURES").is_none() {
        return;
    }
    let letters: [(&str, fn() -> Draft); 3] = [
        ("116", || letter_file("circular-116")),
        ("12-12", || letter_file("collective-letter-12-12")),
        ("arabic", || {
            let mut draft = letter_file("collective-letter-12-12");
            draft.letter.language = Language::Ar;
            draft.translations.clear();
            draft
        }),
    ];
    let parts = [
        ("reference", Part::Reference, 900.0),
        ("meeting", Part::Meeting, 1900.0),
        ("deadlines", Part::Deadlines, 900.0),
        ("signature", Part::Signature, 900.0),
    ];
    for (letter, draft) in letters {
        for (name, part, height) in parts {
            for (width, theme) in [(720.0, egui::Theme::Light), (440.0, egui::Theme::Dark)] {
                let mut harness = stand(draft(), part, width, height);
                harness.ctx.set_theme(theme);
                harness.run();
                picture(&mut harness, &format!("facts-{name}-{letter}-{width}"));
            }
        }
    }
}
