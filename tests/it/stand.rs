//! A stand for tests of the form: one part of it over a draft, with undo and analysis as in the window.

use chrono::NaiveDate;
use circular_desk::app::analysis::Analysis;
use circular_desk::app::form::{Form, part_ui};
use circular_desk::app::text_box::{Labels, TextBoxes};
use circular_desk::app::theme;
use circular_desk::app::view::{Part, View};
use circular_desk::draft::Draft;
use circular_desk::draft::editing::Editing;
use circular_desk::language::interface::Texts;
use circular_desk::letter::Letter;
use circular_desk::letter::contact::Contact;
use egui_kittest::Harness;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What is on the stand.
pub struct Stand {
    pub editing: Editing,
    pub view: View,
    pub known_contacts: Vec<Contact>,
    analysis: Analysis,
    boxes: TextBoxes,
    labels: Labels,
    texts: Texts,
    frame: u32,
}

impl Stand {
    /// The letter as it is now.
    pub fn letter(&self) -> &Letter {
        &self.editing.draft().letter
    }
}

/// One of the letters in `tests/letters`.
pub fn letter_file(case: &str) -> Draft {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters");
    circular_desk::storage::open(&folder.join(case).join("letter.ron")).unwrap()
}

/// A harness that shows `part` of `draft` in a window of `width` by `height` points.
pub fn stand(draft: Draft, part: Part, width: f32, height: f32) -> Harness<'static, Stand> {
    stand_of(draft, width, height, move |ui, form| {
        part_ui(ui, form, part)
    })
}

/// A harness that shows any piece of the form.
pub fn stand_of(
    draft: Draft,
    width: f32,
    height: f32,
    mut content: impl FnMut(&mut egui::Ui, &mut Form<'_>) + 'static,
) -> Harness<'static, Stand> {
    let language = draft.letter.language;
    let ctx = egui::Context::default();
    let state = Stand {
        editing: Editing::new(draft, true),
        view: View::new(language),
        known_contacts: Vec::new(),
        analysis: Analysis::new(&ctx, Texts::english()),
        boxes: TextBoxes::new(),
        labels: Labels::default(),
        texts: Texts::english(),
        frame: 0,
    };
    Harness::builder()
        .with_size(egui::vec2(width, height))
        .with_context_setup(theme::install)
        .build_ui_state(
            move |ui, stand: &mut Stand| {
                stand.frame += 1;
                let draft = std::sync::Arc::clone(stand.editing.draft());
                let revision = stand.editing.revision();
                let other = stand.view.other;
                stand.analysis.update(&draft, revision, other);
                let palette = theme::palette(ui.ctx());
                let mut form = Form {
                    draft: &draft,
                    analysis: &stand.analysis,
                    view: &mut stand.view,
                    boxes: &mut stand.boxes,
                    labels: &stand.labels,
                    texts: &stand.texts,
                    palette,
                    known_contacts: &stand.known_contacts,
                    today: NaiveDate::from_ymd_opt(2026, 11, 20).unwrap(),
                    spelling: None,
                    new_words: Vec::new(),
                    edits: Vec::new(),
                };
                egui::CentralPanel::default().show(ui, |ui| {
                    egui::ScrollArea::vertical().show(ui, |ui| content(ui, &mut form));
                });
                let now = Duration::from_millis(u64::from(stand.frame) * 100);
                for edit in std::mem::take(&mut form.edits) {
                    stand.editing.apply(edit, now);
                    stand.view.given(stand.editing.given(), language);
                }
            },
            state,
        )
}

/// Draws what the harness shows into a picture under `target/seen`, to be looked at. Does nothing where no
/// graphics driver is installed.
pub fn picture<S>(harness: &mut Harness<'_, S>, name: &str) -> Option<PathBuf> {
    std::env::var_os("CIRCULAR_DESK_PICTURES")?;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/seen");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(format!("{name}.png"));
    harness.render().unwrap().save(&path).unwrap();
    Some(path)
}

#[test]
fn the_stand_shows_a_part() {
    let mut harness = stand(letter_file("circular-116"), Part::Reference, 720.0, 400.0);
    harness.run();
    assert_eq!(harness.state().letter().reference.number, Some(116));
    picture(&mut harness, "stand");
}
