//! The form's facts: reference, meeting, deadlines, signature; found by their labels as a person or a
//! screen reader finds them.

use super::stand::{Stand, letter_file, picture, stand};
use chrono::{NaiveDate, NaiveTime};
use circular_desk::app::view::Part;
use circular_desk::draft::Draft;
use circular_desk::kind::{Beginning, kinds};
use circular_desk::language::Language;
use circular_desk::language::dates::Dates;
use circular_desk::letter::deadline::Due;
use circular_desk::letter::group::Group;
use circular_desk::letter::meeting::{Meeting, Mode};
use circular_desk::letter::text::{Phrase, Text, Wording};
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

type Beginner = fn() -> Draft;

type OnStand = Harness<'static, Stand>;

fn on(draft: Draft, part: Part) -> OnStand {
    let mut harness = stand(draft, part, 720.0, 2400.0);
    harness.run();
    harness
}

/// Types `text` in place of what the box `label` holds.
fn type_in(harness: &mut OnStand, label: &str, text: &str) {
    harness
        .get_by_role_and_label(Role::TextInput, label)
        .focus();
    harness.run();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.run();
    if text.is_empty() {
        harness.key_press(Key::Backspace);
    } else {
        harness
            .get_by_role_and_label(Role::TextInput, label)
            .type_text(text);
    }
    harness.run();
}

/// The same, then Enter.
fn enter(harness: &mut OnStand, label: &str, text: &str) {
    type_in(harness, label, text);
    harness.key_press(Key::Enter);
    harness.run();
}

fn click(harness: &mut OnStand, label: &str) {
    harness.get_by_label(label).click();
    harness.run();
}

fn choose(harness: &mut OnStand, list: &str, choice: &str) {
    harness.get_by_role_and_label(Role::ComboBox, list).click();
    harness.run();
    click(harness, choice);
}

fn undo(harness: &mut OnStand) {
    harness.state_mut().editing.undo();
    harness.run();
}

fn held(harness: &OnStand, label: &str) -> String {
    let node = harness.get_by_role_and_label(Role::TextInput, label);
    node.value().unwrap_or_default()
}

fn shows(harness: &OnStand, words: &str) -> bool {
    harness.query_by_label(words).is_some()
}

fn date(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

fn meeting(harness: &OnStand) -> &Meeting {
    harness.state().letter().meeting.as_ref().unwrap()
}

/// A letter fresh from the template of the collective letter of a study group.
fn fresh(known: &Beginning) -> Draft {
    let kinds = kinds().unwrap();
    let convenes = |kind: &&circular_desk::kind::Kind| {
        kind.template.convenes == Some(circular_desk::kind::Convenes::Groups)
    };
    let kind = kinds.iter().find(convenes).unwrap();
    Draft::begin(kind.begin(known).unwrap())
}

fn fresh_meeting() -> Draft {
    fresh(&Beginning {
        group: "SG12".parse().ok(),
        date: date(2021, 2, 5),
        dates: "2021-05-04..2021-05-13".parse().ok(),
        ..Beginning::default()
    })
}

#[test]
fn the_number_goes_into_the_letter_and_the_reference() {
    let mut harness = on(letter_file("circular-116"), Part::Reference);
    enter(&mut harness, "Number", "258");
    assert_eq!(harness.state().letter().reference.number, Some(258));
    assert!(shows(&harness, "TSB Circular 258"));
    undo(&mut harness);
    assert_eq!(harness.state().letter().reference.number, Some(116));
    assert_eq!(held(&harness, "Number"), "116");
    enter(&mut harness, "Number", "");
    assert_eq!(harness.state().letter().reference.number, None);
}

#[test]
fn a_number_that_is_none_is_kept_in_its_box_and_refused() {
    let mut harness = on(letter_file("circular-116"), Part::Reference);
    for odd in ["0", "10000", "12/12", "zwölf"] {
        enter(&mut harness, "Number", odd);
        assert_eq!(held(&harness, "Number"), odd);
        assert!(shows(&harness, "A letter has a number from 1 to 9999."));
    }
    // What was typed on the way to it counts until something else does.
    enter(&mut harness, "Number", "117");
    assert!(!shows(&harness, "A letter has a number from 1 to 9999."));
    assert_eq!(harness.state().letter().reference.number, Some(117));
}

#[test]
fn the_date_is_typed_in_several_forms() {
    let mut harness = on(letter_file("circular-116"), Part::Reference);
    let name = "Date of the letter";
    assert_eq!(held(&harness, name), "7 July 2023");
    for typed in ["2021-02-05", "5.2.2021", "5 Feb 2021", "5 February 2021"] {
        enter(&mut harness, name, "");
        assert_eq!(harness.state().letter().date, None);
        enter(&mut harness, name, typed);
        assert_eq!(harness.state().letter().date, date(2021, 2, 5), "{typed}");
        assert_eq!(held(&harness, name), "5 February 2021");
        assert!(shows(&harness, "Friday"));
    }
    enter(&mut harness, name, "30.2.2021");
    assert_eq!(harness.state().letter().date, date(2021, 2, 5));
    assert_eq!(held(&harness, name), "30.2.2021");
    let complaint = "This is no date; write it like 5 February 2021 or 2021-02-05.";
    assert!(shows(&harness, complaint));
    // A calendar mends what was typed, too.
    click(&mut harness, "Calendar: Date of the letter");
    click(&mut harness, "Wednesday, 10 February 2021");
    assert_eq!(harness.state().letter().date, date(2021, 2, 10));
    assert!(!shows(&harness, complaint));
}

#[test]
fn a_half_typed_date_counts_before_a_command() {
    let mut harness = on(letter_file("circular-116"), Part::Reference);
    type_in(&mut harness, "Date of the letter", "2021-02-05");
    assert_eq!(harness.state().letter().date, date(2023, 7, 7));
    // Ctrl+S finds the date in the letter.
    harness.key_down_modifiers(Modifiers::COMMAND, Key::S);
    harness.step();
    assert_eq!(harness.state().letter().date, date(2021, 2, 5));
}

#[test]
fn the_calendar_works_by_keyboard() {
    let mut harness = on(letter_file("circular-116"), Part::Reference);
    let name = "Date of the letter";
    let open = |harness: &mut OnStand| {
        harness.get_by_role_and_label(Role::TextInput, name).focus();
        harness.run();
        harness.key_press_modifiers(Modifiers::ALT, Key::ArrowDown);
        harness.run();
        assert!(shows(harness, "Next month"));
    };
    open(&mut harness);
    // 7 July, a Friday: a week later, a month later, a year earlier, a day later.
    for (modifiers, key) in [
        (Modifiers::NONE, Key::ArrowDown),
        (Modifiers::NONE, Key::PageDown),
        (Modifiers::SHIFT, Key::PageUp),
        (Modifiers::NONE, Key::ArrowRight),
    ] {
        harness.key_press_modifiers(modifiers, key);
        harness.run();
    }
    picture(&mut harness, "facts-calendar");
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().letter().date, date(2022, 8, 15));
    assert!(!shows(&harness, "Next month"));
    open(&mut harness);
    harness.key_press(Key::ArrowDown);
    harness.run();
    harness.key_press(Key::Escape);
    harness.run();
    assert!(!shows(&harness, "Next month"));
    assert_eq!(harness.state().letter().date, date(2022, 8, 15));
    open(&mut harness);
    click(&mut harness, "No date");
    assert_eq!(harness.state().letter().date, None);
}

#[test]
fn the_language_can_change_while_nobody_has_written() {
    let mut harness = on(fresh_meeting(), Part::Reference);
    choose(&mut harness, "Language of the letter", "Français");
    assert_eq!(harness.state().letter().language, Language::Fr);
    assert_eq!(harness.state().view.page_language, Language::Fr);
    undo(&mut harness);
    assert_eq!(harness.state().letter().language, Language::En);
    let written = on(letter_file("circular-116"), Part::Reference);
    let list = written.get_by_role_and_label(Role::ComboBox, "Language of the letter");
    assert!(list.accesskit_node().is_disabled());
    let sentence = "14 texts of this letter were written in English, so this remains its language. \
                    For other languages, translate it.";
    assert!(shows(&written, sentence));
}

#[test]
fn another_group_moves_what_hangs_on_it() {
    let mut harness = on(fresh_meeting(), Part::Meeting);
    enter(&mut harness, "Number of the study group", "13");
    let letter = harness.state().letter();
    assert_eq!(letter.reference.group, Some(Group::StudyGroup(13)));
    assert_eq!(letter.contacts[0].emails, ["tsbsg13@itu.int"]);
    assert_eq!(meeting(&harness).group, Some(Group::StudyGroup(13)));
    undo(&mut harness);
    assert_eq!(harness.state().letter(), &fresh_meeting().letter);
    enter(&mut harness, "Number of the study group", "0");
    assert!(shows(
        &harness,
        "This is no number of a group; write one from 1 to 255."
    ));
    assert_eq!(meeting(&harness).group, Some(Group::StudyGroup(12)));
}

#[test]
fn a_group_counts_once_all_its_numbers_are_there() {
    let mut harness = on(fresh_meeting(), Part::Meeting);
    choose(&mut harness, "Kind of group", "Working Party");
    assert_eq!(meeting(&harness).group, Some(Group::StudyGroup(12)));
    assert!(shows(&harness, "Give the number of the working party."));
    enter(&mut harness, "Number of the working party", "1");
    let party = Group::WorkingParty {
        party: 1,
        group: 12,
    };
    assert_eq!(meeting(&harness).group, Some(party));
    choose(&mut harness, "Kind of group", "Regional group");
    enter(&mut harness, "Region", "amr");
    assert_eq!(meeting(&harness).group, "SG12RG-AMR".parse().ok());
    choose(&mut harness, "Kind of group", "TSAG");
    assert_eq!(meeting(&harness).group, Some(Group::Tsag));
    choose(&mut harness, "Kind of group", "No group");
    assert_eq!(meeting(&harness).group, None);
}

#[test]
fn the_last_day_follows_the_first_and_never_precedes_it() {
    let mut harness = on(fresh_meeting(), Part::Meeting);
    assert!(shows(&harness, "10 days, Tuesday to Thursday"));
    enter(&mut harness, "Last day", "3 May 2021");
    assert!(shows(&harness, "The last day cannot lie before the first."));
    assert_eq!(
        meeting(&harness).dates,
        "2021-05-04..2021-05-13".parse().ok()
    );
    enter(&mut harness, "Last day", "2021-05-06");
    enter(&mut harness, "First day", "2021-06-01");
    assert_eq!(
        meeting(&harness).dates,
        "2021-06-01..2021-06-03".parse().ok()
    );
    enter(&mut harness, "First day", "");
    assert_eq!(meeting(&harness).dates, None);
    enter(&mut harness, "First day", "1.6.2021");
    assert_eq!(meeting(&harness).dates, "2021-06-01".parse().ok());
    assert!(shows(&harness, "1 day, a Tuesday"));
}

#[test]
fn single_days_are_added_and_kept_in_order() {
    let mut harness = on(fresh_meeting(), Part::Meeting);
    enter(&mut harness, "Last day", "2021-05-04");
    click(&mut harness, "Separate days");
    click(&mut harness, "Add a day");
    click(&mut harness, "Add a day");
    let three: Option<Dates> = "2021-05-04 2021-05-11 2021-05-18".parse().ok();
    assert_eq!(meeting(&harness).dates, three);
    assert!(shows(&harness, "3 days, all of them Tuesdays"));
    enter(&mut harness, "Day 1", "2021-05-11");
    assert!(shows(&harness, "This day is in the list already."));
    enter(&mut harness, "Day 1", "2021-05-13");
    assert_eq!(
        meeting(&harness).dates,
        "2021-05-11 2021-05-13 2021-05-18".parse().ok()
    );
    click(&mut harness, "Remove Day 2");
    click(&mut harness, "Remove Day 2");
    assert_eq!(meeting(&harness).dates, "2021-05-11".parse().ok());
    click(&mut harness, "Remove Day 1");
    assert_eq!(meeting(&harness).dates, None);
    enter(&mut harness, "Day 1", "2021-05-11");
    assert_eq!(meeting(&harness).dates, "2021-05-11".parse().ok());
}

#[test]
fn time_plans_can_follow_the_meeting() {
    let mut harness = on(fresh_meeting(), Part::Meeting);
    let notice = "The time plan is not for these days.";
    assert!(!shows(&harness, notice));
    enter(&mut harness, "First day", "2021-05-06");
    assert!(shows(&harness, notice));
    click(&mut harness, "Fit the time plan to the new dates");
    assert!(!shows(&harness, notice));
    assert!(harness.state().letter().strange_time_plans().is_empty());
    undo(&mut harness);
    assert!(shows(&harness, notice));
}

#[test]
fn times_and_addresses_are_read_leniently_and_checked() {
    let mut harness = on(fresh_meeting(), Part::Meeting);
    let opening = "Opens at, Geneva time";
    for (typed, hour, minute) in [("930", 9, 30), ("2:30 pm", 14, 30), ("9.30", 9, 30)] {
        enter(&mut harness, opening, typed);
        assert_eq!(
            meeting(&harness).opening,
            NaiveTime::from_hms_opt(hour, minute, 0)
        );
    }
    assert_eq!(held(&harness, opening), "09:30");
    // Elsewhere it is the time of the place.
    click(&mut harness, "In person");
    assert_eq!(held(&harness, "Opens at"), "09:30");
    click(&mut harness, "Virtual");
    enter(&mut harness, opening, "noon");
    assert!(shows(
        &harness,
        "This is no time of day; write it like 09:30 or 2:30 pm."
    ));
    enter(&mut harness, "Page of the meeting", "www.itu.int");
    assert!(shows(
        &harness,
        "An address begins with https:// or http://."
    ));
    assert_eq!(meeting(&harness).page, None);
    enter(
        &mut harness,
        "Page of the meeting",
        "https://www.itu.int/go/tsg12",
    );
    let page = Some("https://www.itu.int/go/tsg12".to_owned());
    assert_eq!(meeting(&harness).page, page);
}

#[test]
fn answers_that_cannot_matter_cannot_be_given() {
    let mut harness = on(fresh_meeting(), Part::Meeting);
    assert_eq!(meeting(&harness).mode, Mode::Virtual);
    let disabled = |harness: &OnStand, name: &str| {
        let switch = harness.get_by_role_and_label(Role::Switch, name);
        switch.accesskit_node().is_disabled()
    };
    assert!(disabled(&harness, "Fellowships"));
    assert!(!disabled(&harness, "Interpretation"));
    click(&mut harness, "In person");
    assert_eq!(meeting(&harness).mode, Mode::InPerson);
    assert!(!disabled(&harness, "Fellowships"));
    click(&mut harness, "Fellowships");
    assert!(harness.state().letter().answers.fellowships);
    click(&mut harness, "Hybrid");
    assert!(disabled(&harness, "Remote participation"));
}

#[test]
fn a_letter_without_a_meeting_can_get_one() {
    let mut harness = on(fresh_meeting(), Part::Meeting);
    click(&mut harness, "Remove the meeting");
    assert_eq!(harness.state().letter().meeting, None);
    click(&mut harness, "Add a meeting");
    assert_eq!(meeting(&harness).group, Some(Group::StudyGroup(12)));
}

#[test]
fn the_rule_of_a_deadline_can_change() {
    let mut harness = on(letter_file("circular-116"), Part::Deadlines);
    assert!(shows(&harness, "Friday, 1 September 2023"));
    enter(&mut harness, "How many", "16");
    assert_eq!(
        harness.state().letter().deadlines[0].due,
        Due::DaysBefore(16)
    );
    assert!(shows(&harness, "On a Saturday"));
    choose(&mut harness, "Counted in", "weeks before the opening");
    assert_eq!(
        harness.state().letter().deadlines[0].due,
        Due::WeeksBefore(16)
    );
    assert!(shows(&harness, "Before the date of the letter"));
    enter(&mut harness, "How many", "0");
    assert!(shows(&harness, "Not before the opening"));
    enter(&mut harness, "How many", "many");
    assert!(shows(&harness, "Write a number from 0 to 999."));
    assert_eq!(
        harness.state().letter().deadlines[0].due,
        Due::WeeksBefore(0)
    );
}

#[test]
fn a_date_of_its_own_needs_a_reason_and_remembers_its_rule() {
    let mut harness = on(letter_file("circular-116"), Part::Deadlines);
    let due = |harness: &OnStand| harness.state().letter().deadlines[0].due.clone();
    choose(&mut harness, "Counted in", "on a date of its own…");
    assert_eq!(due(&harness), Due::DaysBefore(17));
    enter(&mut harness, "Date", "2023-08-31");
    click(&mut harness, "Use this date");
    assert_eq!(due(&harness), Due::DaysBefore(17), "there is no reason yet");
    type_in(
        &mut harness,
        "Why it does not follow the rule",
        "Holiday on 1 September",
    );
    click(&mut harness, "Use this date");
    let own = Due::On {
        date: date(2023, 8, 31),
        reason: Some("Holiday on 1 September".to_owned()),
        departed_from: Some(Box::new(Due::DaysBefore(17))),
    };
    assert_eq!(due(&harness), own);
    enter(&mut harness, "Why it does not follow the rule", "");
    assert!(shows(&harness, "Say why, or go back to the rule."));
    assert_eq!(due(&harness), own);
    picture(&mut harness, "facts-own-date");
    click(&mut harness, "Back to 17 days before the opening");
    assert_eq!(due(&harness), Due::DaysBefore(17));
}

#[test]
fn a_cited_deadline_goes_only_after_a_question() {
    let mut harness = on(letter_file("circular-116"), Part::Deadlines);
    click(&mut harness, "Remove Deadline 1");
    let question = "A text cites this deadline and would print […] in its place:";
    assert!(shows(&harness, question));
    picture(&mut harness, "facts-cited");
    click(&mut harness, "Keep it");
    assert!(!shows(&harness, question));
    assert_eq!(harness.state().letter().deadlines.len(), 1);
    click(&mut harness, "Remove Deadline 1");
    click(&mut harness, "Remove it all the same");
    assert!(harness.state().letter().deadlines.is_empty());
    undo(&mut harness);
    assert_eq!(harness.state().letter().deadlines[0].name, "registration");
}

#[test]
fn new_deadlines_have_names_of_their_own() {
    let mut harness = on(letter_file("circular-116"), Part::Deadlines);
    click(&mut harness, "Add a deadline");
    click(&mut harness, "Add a deadline");
    let names = |harness: &OnStand| -> Vec<String> {
        let deadlines = &harness.state().letter().deadlines;
        deadlines
            .iter()
            .map(|deadline| deadline.name.clone())
            .collect()
    };
    assert_eq!(
        names(&harness),
        ["registration", "deadline-1", "deadline-2"]
    );
    // Nobody cites them, so nobody is asked.
    click(&mut harness, "Remove Deadline 2");
    assert_eq!(names(&harness), ["registration", "deadline-2"]);
    click(&mut harness, "Add a deadline");
    assert_eq!(
        names(&harness),
        ["registration", "deadline-2", "deadline-3"]
    );
}

#[test]
fn deadlines_that_are_switched_off_say_so() {
    let mut draft = fresh_meeting();
    draft.letter.answers.interpretation = false;
    let mut harness = on(draft, Part::Deadlines);
    let reason = "Only if interpretation is offered (not the case)";
    // Those that are not printed are a quiet line each, until they are opened.
    assert!(!shows(&harness, reason));
    let switch = (2..9)
        .map(|count| format!("Open the {count} that are not printed"))
        .find(|switch| shows(&harness, switch));
    click(&mut harness, &switch.unwrap());
    assert!(shows(&harness, reason));
    picture(&mut harness, "facts-conditions");
}

#[test]
fn the_signatory_is_chosen_or_typed() {
    let mut harness = on(letter_file("circular-116"), Part::Signature);
    choose(&mut harness, "Who signs", "Chaesub Lee");
    let name = |harness: &OnStand| -> Option<Text> {
        harness.state().letter().signature.as_ref()?.name.clone()
    };
    let id = circular_desk::letter::text::TextId(34);
    let phrase = Phrase("signatory-chaesub-lee".to_owned());
    let chosen = Text {
        id,
        wording: Wording::Standard(vec![phrase]),
    };
    assert_eq!(name(&harness), Some(chosen));
    choose(&mut harness, "Who signs", "Another name");
    assert_eq!(name(&harness), None);
    click(&mut harness, "Signed copy");
    assert!(harness.state().letter().signature.as_ref().unwrap().signed);
    click(&mut harness, "Print a link beside the signature");
    enter(&mut harness, "Page", "https:/itu");
    assert!(shows(
        &harness,
        "An address begins with https:// or http://."
    ));
    enter(&mut harness, "Page", "https://itu.int/go/tsg12");
    let latest = harness
        .state()
        .letter()
        .latest_information
        .as_ref()
        .unwrap();
    assert_eq!(latest.page.as_deref(), Some("https://itu.int/go/tsg12"));
}

#[test]
fn lines_of_the_office_come_and_go() {
    let mut harness = on(letter_file("circular-116"), Part::Signature);
    let lines = |harness: &OnStand| {
        let signature = harness.state().letter().signature.as_ref();
        signature.unwrap().office.len()
    };
    click(&mut harness, "Add a line");
    assert_eq!(lines(&harness), 2);
    click(&mut harness, "Remove Line 1 of the office");
    assert_eq!(lines(&harness), 1);
    // Changes to one part in quick succession are one step.
    undo(&mut harness);
    assert_eq!(
        harness.state().letter(),
        &letter_file("circular-116").letter
    );
}

/// Pictures of the parts at two widths, in both themes, to be looked at.
#[test]
fn parts_as_they_look() {
    if std::env::var_os("CIRCULAR_DESK_PICTURES").is_none() {
        return;
    }
    let letters: [(&str, Beginner); 3] = [
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
