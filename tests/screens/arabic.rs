//! An Arabic window: turned around, clicked where it is seen, with the words of a screen reader as they are read.

use super::harness::copy_of;
use super::{open, speaking, text_of};
use circular_desk::language::Language;
use circular_desk::language::interface::Texts;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;

#[test]
fn the_navigator_stands_at_the_right_and_is_clicked_there() {
    let home = tempfile::tempdir().unwrap();
    let path = copy_of("collective-letter-12-12", home.path());
    let mut shown = speaking(home.path(), Some(path), Language::Ar);
    open(&mut shown);
    let texts = Texts::of(Language::Ar);
    let signature = texts.say("part-signature");
    let entry = shown
        .query_all_by_role(Role::Button)
        .find(|node| text_of(node).contains(&signature));
    let entry = entry.expect("the navigator lists the signature");
    assert!(entry.rect().left() > 1000.0, "{:?}", entry.rect());
    entry.click();
    shown.run_steps(12);
    let app = shown.state().borrow();
    let view = &app.as_ref().unwrap().letter().unwrap().view;
    assert_eq!(view.part, circular_desk::app::view::Part::Signature);
}

#[test]
fn one_writes_in_an_arabic_window_as_in_any_other() {
    let home = tempfile::tempdir().unwrap();
    let path = copy_of("collective-letter-12-12", home.path());
    let mut shown = speaking(home.path(), Some(path), Language::Ar);
    open(&mut shown);
    let number = Texts::of(Language::Ar).say("reference-number");
    let field = shown.get_by_role_and_label(Role::TextInput, &number);
    let at = field.rect();
    // Into its middle, where its words are not: the caret comes behind them.
    for pressed in [true, false] {
        shown.event(egui::Event::PointerMoved(at.center()));
        shown.event(egui::Event::PointerButton {
            pos: at.center(),
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: egui::Modifiers::NONE,
        });
        shown.run_steps(2);
    }
    shown.event(egui::Event::Text("3".to_owned()));
    shown.run_steps(3);
    let app = shown.state().borrow();
    let open = app.as_ref().unwrap().letter().unwrap();
    let number = open.editing.draft().letter.reference.number;
    assert_eq!(number, Some(123), "12 with a 3 behind it");
}
