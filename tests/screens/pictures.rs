//! Pictures of every screen in every language, under `target/screens`, to be looked at:
//! `cargo test --test screens pictures -- --ignored`. `SCREENS_LANGUAGES=ar,fr` makes some of them,
//! `SCREENS_SCALE=2` twice as large, `SCREENS_DARK=1` in dark colours.

use super::{SCREENS, escape, letter, open, perform, window};
use circular_desk::app::command::Command;
use circular_desk::language::Language;
use std::path::Path;

#[test]
#[ignore = "makes pictures to be looked at"]
fn pictures_of_every_screen() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/screens");
    std::fs::create_dir_all(&folder).unwrap();
    let wanted = std::env::var("SCREENS_LANGUAGES").unwrap_or_default();
    let scale: f32 = std::env::var("SCREENS_SCALE").map_or(1.0, |scale| scale.parse().unwrap());
    for language in Language::ALL {
        if !wanted.is_empty() && !wanted.split(',').any(|tag| tag == language.tag()) {
            continue;
        }
        let home = tempfile::tempdir().unwrap();
        let path = letter("collective-letter-12-12", home.path());
        let size = egui::vec2(1440.0, 900.0) / scale;
        let mut shown = window(home.path(), Some(path), language, size);
        shown.set_pixels_per_point(scale);
        if std::env::var_os("SCREENS_DARK").is_some() {
            perform(&mut shown, Command::Dark);
        }
        open(&mut shown);
        let mut letter_is_open = true;
        // Those with the letter first: the start lists it afterwards.
        let with = SCREENS.iter().filter(|screen| screen.letter);
        for screen in with.chain(SCREENS.iter().filter(|screen| !screen.letter)) {
            if letter_is_open && !screen.letter {
                perform(&mut shown, Command::Close);
                letter_is_open = false;
            }
            for command in screen.commands {
                perform(&mut shown, *command);
            }
            shown.run_steps(12);
            let name = format!("{language}-{}.png", screen.name);
            shown.render().unwrap().save(folder.join(name)).unwrap();
            if screen.over || screen.name == "replace" {
                escape(&mut shown);
            }
            if screen.letter {
                perform(&mut shown, Command::OwnColumn);
            }
        }
    }
}
