//! What the office sets, in the window: kept, used by new letters and the checks, taken to another machine.

use crate::harness::{Window, until};
use crate::window::{CTRL, press, shows, text_field, window};
use circular_desk::draft::Draft;
use circular_desk::language::Language;
use circular_desk::letter::office::{Office, Signatory};
use circular_desk::letter::text::Run;
use circular_desk::storage::office::{self, address_book::AddressBook, paper};
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use std::path::Path;

/// Opens what the office sets, at a page.
fn at_page(window: &mut Window, page: &str) {
    if window
        .query_by_role_and_label(Role::RadioButton, page)
        .is_none()
    {
        press(window, CTRL | egui::Modifiers::SHIFT, egui::Key::P);
        window.event(egui::Event::Text("Office".to_owned()));
        window.run_steps(3);
        press(window, egui::Modifiers::NONE, egui::Key::Enter);
        until(window, "the office", shows("New letters"));
    }
    window
        .get_by_role_and_label(Role::RadioButton, page)
        .click();
    window.run_steps(3);
}

fn write(window: &mut Window, field: &str, words: &str) {
    text_field(window, field).focus();
    window.run_steps(2);
    press(window, CTRL, egui::Key::A);
    text_field(window, field).type_text(words);
    window.run_steps(2);
}

fn click(window: &mut Window, button: &str) {
    window.get_by_role_and_label(Role::Button, button).click();
    window.run_steps(3);
}

fn kept(folder: &Path) -> Office {
    office::open(folder).unwrap()
}

#[test]
fn a_signatory_is_named_in_every_language() {
    let kinds = circular_desk::kind::kinds().unwrap();
    let kind = (kinds.iter()).find(|kind| kind.template.letter.signature.is_some());
    let letter = kind.unwrap().begin(&Default::default()).unwrap();
    let signatory = Signatory {
        name: "B. Second".to_owned(),
        names: [(Language::Zh, "第二".to_owned())].into(),
        ..Signatory::default()
    };
    let draft = Draft::begin(letter).signed_by(&signatory);
    let signature = draft.letter.signature.as_ref().unwrap();
    let name = signature.name.as_ref().unwrap();
    for language in Language::ALL {
        let said = draft.runs(name, language).unwrap();
        assert_eq!(said, [Run::plain(signatory.name_in(language))]);
    }
    Draft::new(draft.letter.clone(), draft.translations.clone()).unwrap();
}

#[test]
fn what_the_office_sets_is_kept_and_begins_new_letters() {
    let home = tempfile::tempdir().unwrap();
    let mut window = window(home.path(), None);
    at_page(&mut window, "New letters");
    write(&mut window, "Name", "A. Person");
    write(&mut window, "E-mail", "a@itu.int; b@itu.int");
    at_page(&mut window, "Signatories");
    click(&mut window, "Add signatory");
    write(&mut window, "Name in Latin letters", "B. Second");
    at_page(&mut window, "Emblem and address");
    write(&mut window, "English", "Our own line");
    at_page(&mut window, "Closed days");
    window
        .get_by_role_and_label(Role::CheckBox, "Jeûne genevois")
        .click();
    window.run_steps(3);
    click(&mut window, "Save");
    until(&mut window, "kept", |_| {
        kept(home.path()) != Office::default()
    });
    let now = kept(home.path());
    assert_eq!(now.not_observed, ["geneva-fast"]);
    assert_eq!(now.signatories[0].name, "B. Second");
    let contact = now.new_letters.contact.clone().unwrap();
    assert_eq!(contact.emails, ["a@itu.int", "b@itu.int"]);
    assert_eq!(now.address_lines.len(), 1);
    // A second time it shows what was kept, and a new letter begins with it.
    let shown = |window: &mut Window| {
        at_page(window, "Signatories");
        let role = Role::TextInput;
        let name = window.query_by_role_and_label(role, "Name in Latin letters");
        let name = name.and_then(|name| name.value());
        click(window, "Cancel");
        name
    };
    // It has to be read first.
    let mut shows_name = (0..100).map(|_| shown(&mut window));
    assert!(shows_name.any(|name| name.as_deref() == Some("B. Second")));
    press(&mut window, CTRL, egui::Key::N);
    window.get_by_label("Create the letter").click();
    until(&mut window, "a letter", shows("Reference and date"));
    let letter = {
        let app = window.state().borrow();
        let letter = app.as_ref().unwrap().letter().unwrap();
        letter.editing.draft().letter.clone()
    };
    let signature = letter.signature.unwrap().name.unwrap();
    let says = format!("{:?}", signature.wording);
    assert!(says.contains("B. Second"), "{says}");
    assert_eq!(letter.contacts[0].name.as_deref(), Some("A. Person"));
}

#[test]
fn all_of_it_goes_to_another_machine_in_one_file() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let file = here.path().join("office.zip");
    let file = file.to_str().unwrap();
    let emblem = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/emblem.png");
    let mut one = window(here.path(), None);
    at_page(&mut one, "Emblem and address");
    write(&mut one, "File", emblem.to_str().unwrap());
    click(&mut one, "Use this picture");
    until(&mut one, "the emblem", shows("The emblem is there"));
    at_page(&mut one, "Address book");
    click(&mut one, "Add contact");
    write(&mut one, "Name", "A. Person");
    at_page(&mut one, "File and diagnostics");
    write(&mut one, "File", file);
    click(&mut one, "Write into it");
    until(&mut one, "written", shows("is written"));
    click(&mut one, "Write into it");
    until(&mut one, "asked", shows("is there already"));
    let mut other = window(there.path(), None);
    at_page(&mut other, "File and diagnostics");
    write(&mut other, "File", file);
    click(&mut other, "Read from it");
    until(&mut other, "read", shows("The file was read"));
    assert!(
        paper::emblem(there.path()).unwrap().is_none(),
        "not before one says so"
    );
    click(&mut other, "Save");
    until(&mut other, "kept", |_| {
        paper::emblem(there.path()).unwrap().is_some()
    });
    let names = || -> Vec<_> {
        let book: AddressBook = office::open(there.path()).unwrap();
        book.iter()
            .map(|known| known.contact.name.clone())
            .collect()
    };
    until(&mut other, "the address book", |_| !names().is_empty());
    assert_eq!(names(), [Some("A. Person".to_owned())]);
    let (_, bytes) = paper::emblem(there.path()).unwrap().unwrap();
    assert_eq!(bytes, std::fs::read(emblem).unwrap());
}

#[test]
fn a_file_that_is_none_is_refused_with_a_sentence() {
    let home = tempfile::tempdir().unwrap();
    let wrong = home.path().join("list.csv");
    std::fs::write(&wrong, "colour,size\nred,1\n").unwrap();
    let mut window = window(home.path(), None);
    for (page, button, sentence) in [
        (
            "Emblem and address",
            "Use this picture",
            "neither a PNG nor a JPEG",
        ),
        (
            "Address book",
            "Read from it",
            "the heading name or e-mail is needed",
        ),
        (
            "Numbers and terms",
            "Read numbers",
            "the headings series, number",
        ),
        (
            "File and diagnostics",
            "Read from it",
            "no file of an office",
        ),
    ] {
        at_page(&mut window, page);
        write(&mut window, "File", wrong.to_str().unwrap());
        click(&mut window, button);
        until(&mut window, page, shows(sentence));
    }
}

/// Two lines at the foot stay two lines, on the page and in the Word file.
#[test]
fn the_line_at_the_foot_breaks_where_the_office_breaks_it() {
    use circular_desk::layout::document::{Letterhead, Run};
    let draft = crate::stand::letter_file("circular-116");
    let address = "Rue de l'Exemple 1, Geneva\nTel: +41 22 700 0000".to_owned();
    let letterhead = Letterhead {
        address_lines: [(draft.letter.language, address)].into(),
        ..Letterhead::default()
    };
    let document =
        circular_desk::layout::document(&draft, draft.letter.language, Some(&letterhead));
    let [foot] = document.first_footer.as_slice() else {
        panic!("one paragraph");
    };
    let breaks = foot.runs.iter().filter(|run| **run == Run::LineBreak);
    assert_eq!((foot.runs.len(), breaks.count()), (3, 1), "{:?}", foot.runs);
    // What is written is read back before it is kept: a break that is lost would be refused.
    circular_desk::export::docx::export(&document).unwrap();
}
