//! Contacts, addressees, subject, the head of a liaison statement, annexes in the form: by label, as a
//! person uses them.

use crate::stand::{Stand, letter_file, picture, stand};
use circular_desk::app::view::{Columns, Part};
use circular_desk::draft::Draft;
use circular_desk::language::Language;
use circular_desk::layout;
use circular_desk::letter::answers::Condition;
use circular_desk::letter::contact::Contact;
use circular_desk::letter::group::Group;
use circular_desk::letter::meeting::Mode;
use circular_desk::letter::text::{Text, TextId};
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

pub type Shown = Harness<'static, Stand>;

pub fn circular() -> Draft {
    letter_file("circular-116")
}

fn words(draft: &Draft, text: &Text) -> String {
    layout::text(draft, draft.letter.language, text)
}

fn to(harness: &Shown) -> Vec<String> {
    let draft = harness.state().editing.draft();
    let letter = &draft.letter;
    (letter.addressees.iter())
        .map(|addressee| words(draft, &addressee.name))
        .collect()
}

pub fn click(harness: &mut Shown, label: &str) {
    harness.get_by_label(label).click();
    harness.run();
}

fn write(harness: &mut Shown, label: &str, text: &str) {
    harness.get_by_label(label).focus();
    harness.run();
    harness.get_by_label(label).type_text(text);
    harness.run();
}

#[test]
fn a_contact_is_filled_in() {
    let mut draft = circular();
    draft.letter.contacts.clear();
    let mut harness = stand(draft, Part::Contacts, 720.0, 700.0);
    harness.run();
    click(&mut harness, "Add contact");
    // The new contact has the keyboard.
    assert!(harness.get_by_label("Name of contact 1").is_focused());
    write(&mut harness, "Name of contact 1", "Hiroshi ");
    write(&mut harness, "Name of contact 1", "Ota");
    write(&mut harness, "E-mail 1 of contact 1", " tsbsg15@itu.int ");
    harness.key_press(Key::Enter);
    harness.run();
    assert!(harness.get_by_label("E-mail 2 of contact 1").is_focused());
    write(&mut harness, "E-mail 2 of contact 1", "tsbevents@itu.int");
    write(&mut harness, "Telephone 1 of contact 1", "+41227305515");
    click(&mut harness, "Write +41 22 730 5515");
    let contacts = harness.state().letter().contacts.clone();
    assert_eq!(
        contacts,
        [Contact {
            name: Some("Hiroshi Ota".to_owned()),
            telephones: vec!["+41 22 730 5515".to_owned()],
            emails: vec!["tsbsg15@itu.int".to_owned(), "tsbevents@itu.int".to_owned()],
            ..Contact::default()
        }]
    );
    harness.state_mut().editing.end_step();
    click(&mut harness, "Remove e-mail 1 of contact 1");
    let contacts = &harness.state().letter().contacts;
    assert_eq!(contacts[0].emails, ["tsbevents@itu.int"]);
    assert!(harness.state_mut().editing.undo().is_some());
    harness.run();
    assert_eq!(harness.state().letter().contacts[0].emails.len(), 2);
}

#[test]
fn what_is_no_address_is_kept_and_complained_of() {
    let mut draft = circular();
    draft.letter.contacts = vec![Contact::default()];
    let mut harness = stand(draft, Part::Contacts, 440.0, 700.0);
    harness.run();
    let complaint = "This is no e-mail address such as name@itu.int";
    write(&mut harness, "E-mail 1 of contact 1", "tsbsg12");
    // It may yet become one.
    assert!(harness.query_by_label(complaint).is_none());
    write(&mut harness, "Fax 1 of contact 1", "ask");
    assert!(harness.query_by_label(complaint).is_some());
    let wrong = "Write it with country code and groups of digits: +41 22 730 5853";
    assert!(harness.query_by_label(wrong).is_some());
    let contact = &harness.state().letter().contacts[0];
    assert_eq!(
        (&contact.emails[0][..], &contact.faxes[0][..]),
        ("tsbsg12", "ask")
    );
    picture(&mut harness, "people-contacts-complaints");
    // Spaces alone are nothing.
    click(&mut harness, "Remove e-mail 1 of contact 1");
    write(&mut harness, "Web page 1 of contact 1", "  ");
    let contact = &harness.state().letter().contacts[0];
    assert!(contact.emails.is_empty() && contact.pages.is_empty());
}

fn known() -> Vec<Contact> {
    [
        ("Martin Adolph", "tsbsg12@itu.int"),
        ("Hiroshi Ota", "tsbsg15@itu.int"),
    ]
    .map(|(name, email)| Contact {
        name: Some(name.to_owned()),
        telephones: vec!["+41 22 730 6828".to_owned()],
        emails: vec![email.to_owned()],
        ..Contact::default()
    })
    .to_vec()
}

#[test]
fn a_contact_comes_from_the_address_book() {
    let mut draft = circular();
    draft.letter.contacts = vec![Contact::default()];
    let mut harness = stand(draft, Part::Contacts, 720.0, 700.0);
    harness.state_mut().known_contacts = known();
    harness.run();
    click(&mut harness, "From the address book");
    assert!(
        harness
            .get_by_label("Search by name or e-mail")
            .is_focused()
    );
    picture(&mut harness, "people-contacts-known");
    write(&mut harness, "Search by name or e-mail", "sg15");
    harness.key_press(Key::Enter);
    harness.run();
    // In place of the one that was empty.
    assert_eq!(harness.state().letter().contacts, known()[1..]);
    assert!(harness.query_by_label("Search by name or e-mail").is_none());
    click(&mut harness, "From the address book");
    harness.key_press(Key::ArrowDown);
    harness.run();
    harness.key_press(Key::ArrowUp);
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    let names = |harness: &Shown| -> Vec<String> {
        let contacts = &harness.state().letter().contacts;
        contacts
            .iter()
            .filter_map(|contact| contact.name.clone())
            .collect()
    };
    assert_eq!(names(&harness), ["Hiroshi Ota", "Martin Adolph"]);
    picture(&mut harness, "people-contacts-two");
    harness.get_by_label("Move contact 2").focus();
    harness.run();
    harness.key_press_modifiers(Modifiers::ALT, Key::ArrowUp);
    harness.run();
    assert_eq!(names(&harness), ["Martin Adolph", "Hiroshi Ota"]);
    click(&mut harness, "Remove contact 2");
    assert_eq!(names(&harness), ["Martin Adolph"]);
}

#[test]
fn an_addressee_is_dragged_by_its_handle() {
    let mut harness = stand(circular(), Part::Addressees, 720.0, 700.0);
    harness.run();
    let before = to(&harness);
    let from = harness.get_by_label("Move addressee 1").rect().center();
    let row = harness.get_by_label("Move addressee 3").rect();
    harness.drag_at(from);
    harness.step();
    harness.hover_at(from + egui::vec2(0.0, 20.0));
    harness.step();
    harness.hover_at(row.center() + egui::vec2(0.0, 12.0));
    harness.step();
    picture(&mut harness, "people-addressees-dragged");
    harness.drop_at(row.center() + egui::vec2(0.0, 12.0));
    harness.run();
    assert_eq!(to(&harness), [1, 2, 0, 3].map(|at| before[at].clone()));
    // By keyboard, and the keyboard goes along.
    harness.get_by_label("Move addressee 3").focus();
    harness.run();
    harness.key_press_modifiers(Modifiers::ALT, Key::ArrowUp);
    harness.run();
    harness.key_press_modifiers(Modifiers::ALT, Key::ArrowUp);
    harness.run();
    assert_eq!(to(&harness), before);
    harness.key_press_modifiers(Modifiers::ALT, Key::ArrowUp);
    harness.run();
    assert_eq!(to(&harness), before);
    assert!(harness.get_by_label("Move addressee 1").is_focused());
}

#[test]
fn escape_ends_a_drag_without_moving() {
    let mut harness = stand(circular(), Part::Addressees, 720.0, 700.0);
    harness.run();
    let before = to(&harness);
    let from = harness.get_by_label("Move addressee 1").rect().center();
    harness.drag_at(from);
    harness.step();
    harness.hover_at(from + egui::vec2(0.0, 90.0));
    harness.step();
    harness.key_press(Key::Escape);
    harness.step();
    harness.drop_at(from + egui::vec2(0.0, 90.0));
    harness.run();
    assert_eq!(to(&harness), before);
}

#[test]
fn standard_groups_are_added_from_a_menu() {
    let mut harness = stand(circular(), Part::Addressees, 720.0, 800.0);
    harness.run();
    click(&mut harness, "Add addressee");
    picture(&mut harness, "people-addressees-menu");
    // What is there already cannot be added again.
    click(&mut harness, "ITU\u{2011}T Associates");
    assert_eq!(to(&harness).len(), 4);
    if harness
        .query_by_label("The Secretary-General of ITU")
        .is_none()
    {
        click(&mut harness, "Add addressee");
    }
    click(&mut harness, "The Secretary-General of ITU");
    assert_eq!(to(&harness)[4], "The Secretary-General of ITU");
    // One that receives a copy is pointed out, and can be moved.
    click(&mut harness, "Add addressee");
    click(
        &mut harness,
        "The Director of the Radiocommunication Bureau, Is under “Copy to”",
    );
    assert!(
        harness
            .query_by_label("Stands under “To” already")
            .is_some()
    );
    click(&mut harness, "Remove recipient 3");
    assert!(
        harness
            .query_by_label("Stands under “To” already")
            .is_none()
    );
    click(&mut harness, "More about addressee 6");
    click(&mut harness, "Move to “Copy to”");
    let letter = harness.state().letter();
    assert_eq!((letter.addressees.len(), letter.copy_to.len()), (5, 4));
    assert!(harness.state_mut().editing.undo().is_some());
    let letter = harness.state().letter();
    assert_eq!((letter.addressees.len(), letter.copy_to.len()), (6, 3));
}

#[test]
fn an_own_addressee_gets_the_caret_and_duplicates_are_pointed_out() {
    let mut harness = stand(circular(), Part::Addressees, 720.0, 700.0);
    harness.run();
    click(&mut harness, "Add addressee");
    click(&mut harness, "Another addressee");
    let letter = harness.state().letter();
    let new = letter.addressees[4].name.id;
    assert_ne!(new, TextId::default());
    assert_eq!(harness.state().view.caret, Some((new, Language::En)));
    for sign in "itu academia".chars() {
        harness.event(egui::Event::Text(sign.to_string()));
        harness.run();
    }
    assert_eq!(to(&harness)[4], "itu academia");
    assert!(
        harness
            .query_by_label("Stands twice in this list")
            .is_some()
    );
    picture(&mut harness, "people-addressees-twice");
}

#[test]
fn a_condition_is_said_and_can_be_dropped() {
    let mut draft = circular();
    draft.letter.addressees[1].when = vec![Condition::AdvisoryGroupMeets, Condition::OneDay];
    let mut harness = stand(draft, Part::Addressees, 440.0, 700.0);
    harness.run();
    let note = "Not printed: only when TSAG meets and for meetings of one day";
    assert!(harness.query_by_label(note).is_some());
    picture(&mut harness, "people-addressees-condition");
    click(&mut harness, "More about addressee 2");
    click(&mut harness, "Print it whatever the meeting is");
    assert!(harness.query_by_label(note).is_none());
    assert!(harness.state().letter().addressees[1].when.is_empty());
}

#[test]
fn lines_that_are_not_printed_are_folded() {
    let mut draft = circular();
    draft.letter.subject[1].when = vec![Condition::Virtual];
    let mut harness = stand(draft, Part::Subject, 440.0, 500.0);
    harness.run();
    let fold = "1 line not printed: only for virtual meetings";
    assert!(harness.query_by_label("Remove line 2").is_none());
    picture(&mut harness, "people-subject-folded");
    click(&mut harness, fold);
    assert!(harness.query_by_label("Remove line 2").is_some());
    picture(&mut harness, "people-subject-unfolded");
    click(&mut harness, fold);
    click(&mut harness, "Add line");
    let letter = harness.state().letter();
    assert_eq!(letter.subject.len(), 3);
    let caret = harness.state().view.caret;
    assert_eq!(caret, Some((letter.subject[2].text.id, Language::En)));
    // The row that is shown second is the third.
    click(&mut harness, "Remove line 2");
    let subject = &harness.state().letter().subject;
    assert_eq!((subject.len(), subject[1].when.len()), (2, 1));
}

#[test]
fn the_head_of_a_liaison_statement_is_filled_in() {
    let mut draft = letter_file("liaison-sg12rg-amr");
    let template = circular_desk::kind::kinds().unwrap();
    let kind = template
        .iter()
        .find(|kind| kind.id == "liaison-statement")
        .unwrap();
    draft.letter.deadlines = kind.template.letter.deadlines.clone();
    draft.letter.deadlines[0].action.id = TextId(9001);
    let mut harness = stand(draft, Part::Liaison, 720.0, 900.0);
    harness.run();
    click(&mut harness, "Add group for comment");
    assert_eq!(
        harness
            .state()
            .letter()
            .liaison
            .as_ref()
            .unwrap()
            .for_comment
            .len(),
        1
    );
    for sign in "TDAG".chars() {
        harness.event(egui::Event::Text(sign.to_string()));
        harness.run();
    }
    click(&mut harness, "Answer expected by: No date");
    picture(&mut harness, "people-liaison-menu");
    let deadline = &harness.state().letter().deadlines[0];
    let draft = harness.state().editing.draft();
    let choice = format!("{}, Date not known yet", words(draft, &deadline.action));
    click(&mut harness, &choice);
    let draft = harness.state().editing.draft();
    let head = draft.letter.liaison.as_ref().unwrap();
    assert_eq!(words(draft, &head.for_comment[0]), "TDAG");
    assert_eq!(head.answer_by.as_deref(), Some("answer"));
    click(&mut harness, "Remove group 1 for comment");
    let head = harness.state().letter().liaison.clone().unwrap();
    assert!(head.for_comment.is_empty());
}

#[test]
fn nothing_is_lost_on_a_letter_that_has_nothing() {
    let mut draft = circular();
    let letter = &mut draft.letter;
    letter.contacts.clear();
    letter.addressees.clear();
    letter.copy_to.clear();
    letter.subject.clear();
    letter.meeting = None;
    for part in [
        Part::Contacts,
        Part::Addressees,
        Part::Subject,
        Part::Liaison,
        Part::Annexes,
        Part::Annex(7),
    ] {
        let mut harness = stand(draft.clone(), part, 440.0, 700.0);
        harness.run();
        assert!(!harness.state().editing.can_undo());
    }
}

#[test]
fn conditions_follow_the_meeting() {
    let mut draft = letter_file("collective-letter-12-12");
    draft.letter.language = Language::En;
    let meeting = draft.letter.meeting.as_mut().unwrap();
    meeting.group = Some(Group::Tsag);
    meeting.mode = Mode::Hybrid;
    draft.letter.addressees[0].when = vec![Condition::AdvisoryGroupMeets];
    let mut harness = stand(draft, Part::Addressees, 720.0, 700.0);
    harness.run();
    assert!(harness.query_by_label("Only when TSAG meets").is_some());
}

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

#[test]
fn the_keys_of_the_text_box_work() {
    let mut harness = stand(circular(), Part::Subject, 720.0, 500.0);
    harness.run();
    let first = harness.state().letter().subject[0].text.id;
    harness.state_mut().view.want(
        first,
        Language::En,
        circular_desk::app::text_box::CaretAt::Offset(4),
    );
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    let shown = |harness: &Shown| -> Vec<String> {
        let draft = harness.state().editing.draft();
        draft
            .letter
            .subject
            .iter()
            .map(|line| words(draft, &line.text))
            .collect()
    };
    assert_eq!(shown(&harness).len(), 3);
    let caret = harness.state().view.caret.unwrap();
    assert_eq!(caret.0, harness.state().letter().subject[1].text.id);
    harness.event(egui::Event::Text("X".to_owned()));
    harness.run();
    assert!(shown(&harness)[1].starts_with('X'), "{:?}", shown(&harness));
    harness.key_press(Key::Backspace);
    harness.run();
    harness.key_press(Key::Backspace);
    harness.run();
    assert_eq!(shown(&harness).len(), 2);
    // The caret stands at the seam.
    harness.event(egui::Event::Text("Y".to_owned()));
    harness.run();
    assert!(
        shown(&harness)[0].starts_with("ITU YWorkshop"),
        "{:?}",
        shown(&harness)
    );
    // A fact of the first line takes lines of its own.
    for _ in 0..3 {
        harness.key_press(Key::ArrowDown);
        harness.run();
    }
    let caret = harness.state().view.caret.unwrap();
    assert_eq!(caret.0, harness.state().letter().subject[1].text.id);
    harness.key_press(Key::Tab);
    harness.run();
    assert!(harness.get_by_label("Remove line 2").is_focused());
    harness.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
    harness.run();
    harness.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
    harness.run();
    assert!(harness.get_by_label("Move line 2").is_focused());
}
