//! Annexes in the form: added, moved, removed.

use crate::form_people::{Shown, circular, click};
use crate::stand::{letter_file, picture, stand};
use circular_desk::app::view::Part;
use circular_desk::draft::Draft;
use circular_desk::letter::block::Block;
use circular_desk::letter::time_plan::Day;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;

fn names(harness: &Shown) -> Vec<&str> {
    let annexes = &harness.state().letter().annexes;
    annexes.iter().map(|annex| annex.name.as_str()).collect()
}

#[test]
fn an_annex_is_added_with_the_days_of_the_meeting() {
    let mut harness = stand(circular(), Part::Annexes, 720.0, 900.0);
    harness.run();
    let across = "Add annex: \u{2068}Draft time plan\u{2069} (a column for each day). The sessions of a short meeting, a column for each day.";
    click(&mut harness, across);
    click(&mut harness, across);
    assert_eq!(names(&harness), ["time-plan", "time-plan-2"]);
    assert_eq!(harness.state().view.wanted_part, Some(Part::Annex(1)));
    let blocks = &harness.state().letter().annexes[1].blocks;
    let days: Vec<String> = blocks
        .iter()
        .filter_map(|block| match block {
            Block::TimePlan(plan) => Some(&plan.days),
            _ => None,
        })
        .flatten()
        .map(|day| match day {
            Day::Meeting { date, .. } => date.to_string(),
            Day::Weekend => String::new(),
        })
        .collect();
    assert_eq!(days, ["2023-09-18", "2023-09-19"]);
    // Every text of both has an identity of its own.
    let letter = harness.state().letter().clone();
    assert!(Draft::new(letter, Default::default()).is_ok());
    assert!(harness.query_by_label("Annex B").is_some());
    harness.get_by_label("Move annex 2").focus();
    harness.run();
    harness.key_press_modifiers(Modifiers::ALT, Key::ArrowUp);
    harness.run();
    assert_eq!(names(&harness), ["time-plan-2", "time-plan"]);
    click(&mut harness, "Print “Annexes: 2” at the end of the letter");
    assert!(harness.state().letter().annex_count);
}

#[test]
fn an_annex_that_is_cited_asks_before_it_goes() {
    let draft = letter_file("collective-letter-12-12");
    let before: Vec<String> = draft
        .letter
        .annexes
        .iter()
        .map(|a| a.name.clone())
        .collect();
    assert_eq!(before, ["practical-information", "agenda-and-time-plan"]);
    let mut harness = stand(draft, Part::Annex(0), 440.0, 900.0);
    harness.run();
    click(&mut harness, "Remove 附件A");
    assert_eq!(names(&harness), before);
    picture(&mut harness, "people-annex-asked");
    click(&mut harness, "Keep it");
    assert_eq!(names(&harness), before);
    click(&mut harness, "Remove 附件A");
    // In the heading, and in the question.
    harness
        .get_all_by_label("Remove 附件A")
        .last()
        .unwrap()
        .click();
    harness.run();
    assert_eq!(names(&harness), ["agenda-and-time-plan"]);
    assert!(harness.state_mut().editing.undo().is_some());
    harness.run();
    assert_eq!(names(&harness), before);
    click(&mut harness, "Move 附件A down");
    assert_eq!(
        names(&harness),
        ["agenda-and-time-plan", "practical-information"]
    );
}

#[test]
fn an_annex_that_nobody_misses_goes_at_once() {
    let mut harness = stand(circular(), Part::Annexes, 720.0, 900.0);
    harness.run();
    click(
        &mut harness,
        "Add annex: Practical meeting information. Documents, venue, registration, visas: follows what is offered at the meeting.",
    );
    let draft = Draft::clone(harness.state().editing.draft());
    let mut harness = stand(draft, Part::Annex(0), 720.0, 900.0);
    harness.run();
    click(&mut harness, "Add line");
    assert_eq!(harness.state().letter().annexes[0].title.len(), 2);
    click(&mut harness, "Remove line 2 of the title");
    let named = "Print “(to TSB Circular 116)” below the heading";
    click(&mut harness, named);
    assert!(harness.state().letter().annexes[0].names_letter);
    click(&mut harness, "Remove Annex");
    assert!(harness.state().letter().annexes.is_empty());
}
