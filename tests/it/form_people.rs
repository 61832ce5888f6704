//! Contacts, addressees, subject, the head of a liaison statement, annexes in the form: by label, as a
//! person uses them.

use crate::stand::{letter_file, picture, stand};
use circular_desk::app::view::{Columns, Part};
use circular_desk::language::Language;

#[test]
fn looked_at() {
    if std::env::var_os("CIRCULAR_DESK_PICTURES").is_none() {
        return;
    }
    let parts = [
        (Part::Contacts, "contacts"),
        (Part::Addressees, "addressees"),
        (Part::Subject, "subject"),
        (Part::Annexes, "annexes"),
        (Part::Annex(0), "annex"),
        (Part::Liaison, "liaison"),
    ];
    for case in [
        "circular-116",
        "collective-letter-12-12",
        "liaison-sg12rg-amr",
        "arabic",
    ] {
        for (part, name) in parts {
            let (file, arabic) = match case {
                "arabic" => ("collective-letter-12-12", true),
                case => (case, false),
            };
            let mut draft = letter_file(file);
            if arabic {
                draft.letter.language = Language::Ar;
                draft.translations.clear();
            }
            if matches!(part, Part::Liaison) != draft.letter.liaison.is_some()
                && matches!(part, Part::Liaison | Part::Addressees | Part::Subject)
            {
                continue;
            }
            for width in [720.0, 440.0] {
                let mut harness = stand(draft.clone(), part, width, 900.0);
                let dark = width == 440.0;
                harness.ctx.set_theme(if dark {
                    egui::Theme::Dark
                } else {
                    egui::Theme::Light
                });
                harness.run();
                picture(&mut harness, &format!("people-{name}-{case}-{width}"));
            }
            let mut harness = stand(draft, part, 720.0, 900.0);
            harness.state_mut().view.columns = Columns::Both;
            harness.run();
            picture(&mut harness, &format!("people-{name}-{case}-both"));
        }
    }
}
