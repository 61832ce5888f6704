//! What the office sets, in the window: kept, used by new letters and the checks, taken to another machine.

use crate::harness::{Window, until};
use crate::window::{CTRL, press, shows, text_field, window};
use circular_desk::draft::Draft;
use circular_desk::kind::Kind;
use circular_desk::language::Language;
use circular_desk::letter::issued::{Issued, Sequence};
use circular_desk::letter::office::{Office, Signatory};
use circular_desk::letter::text::Run;
use circular_desk::storage::office::register::{self, Correction, Register, SqliteRegister};
use circular_desk::storage::office::{self, address_book::AddressBook, paper};
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
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

/// What the register of the office in `home` has.
pub fn issue(home: &Path) {
    let list = "series,group,period,number,date,title\n\
        CIR,,T22,115,2023-06-30,Meeting of the Review Committee\n\
        CIR,,T22,116,2023-07-07,\"Workshop on the performance of networks and services for persons with disabilities, with specific needs and for all others\"\n\
        CIR,,T25,1,2024-11-05,First circular of the study period\n\
        CIR,,T25,2,2024-11-12,Study Group chairmen and vice-chairmen\n\
        CIR,,T25,5,2024-12-02,\n\
        CIR,,T25,7,,Questionnaire on identity management\n\
        COL,12,T25,3,2025-02-05,Meeting of Study Group 12\n\
        COL,SG12RG-AMR,T25,1,2025-03-05,Meeting of the regional group\n";
    let entries = register::read_csv(list).unwrap();
    let mut register = SqliteRegister::open(home).unwrap();
    register.import(&entries).unwrap();
}

/// What the register of an office says, one line a letter.
fn register(folder: &Path) -> Vec<String> {
    let said = |issued: Issued| {
        let date = issued.date.map(|date| date.to_string()).unwrap_or_default();
        let (row, number) = (issued.sequence(), issued.number);
        format!("{row} {number} {date} {}", issued.title)
    };
    let issued = register::issued(folder).unwrap();
    issued.into_iter().map(said).collect()
}

fn option(window: &mut Window, row: &str) {
    let role = Role::ListBoxOption;
    until(window, row, |window| {
        let found = window.query_by_role_and_label(role, row);
        found.is_some()
    });
    window.get_by_role_and_label(role, row).click();
    window.run_steps(3);
}

fn save_is_offered(window: &Window) -> bool {
    let save = window.get_by_role_and_label(Role::Button, "Save");
    !save.accesskit_node().is_disabled()
}

#[test]
fn a_series_that_is_begun_goes_on_from_its_first_letter() {
    let home = tempfile::tempdir().unwrap();
    let mut window = window(home.path(), None);
    at_page(&mut window, "Numbers and terms");
    click(&mut window, "Add series");
    assert!(!save_is_offered(&window), "it has no code");
    // The box of its code has the keyboard, and keeps it for a moment.
    window.event(egui::Event::Text("cir".to_owned()));
    window.run_steps(12);
    assert!(save_is_offered(&window));
    write(&mut window, "Study period", " ");
    write(&mut window, "Series", "CIR");
    assert!(shows("name it")(&window) && !save_is_offered(&window));
    write(&mut window, "Study period", "2025-2028");
    for wrong in ["0", "10000", "one", " "] {
        write(&mut window, "Number", wrong);
        assert!(shows("A number from 1 to 9999.")(&window), "{wrong}");
        assert!(!save_is_offered(&window), "{wrong}");
    }
    write(&mut window, "Number", "117");
    write(&mut window, "Title", "The last one before");
    assert!(shows("Numbers without a letter: 1–116")(&window));
    // The same series once more is none.
    click(&mut window, "Add series");
    window.event(egui::Event::Text("CIR".to_owned()));
    window.run_steps(12);
    write(&mut window, "Study period", "T25");
    assert!(shows("This series is in the list already")(&window) && !save_is_offered(&window));
    click(&mut window, "Remove from the register");
    assert!(register(home.path()).is_empty(), "not before one says so");
    click(&mut window, "Save");
    let wanted = ["CIR T25 117  The last one before"];
    until(&mut window, "kept", |_| register(home.path()) == wanted);
    let next = Sequence {
        series: "CIR".to_owned(),
        group: None,
        period: "T25".to_owned(),
    };
    let all = register::issued(home.path()).unwrap();
    assert_eq!(next.next(&all), 118);
    // A new letter is offered it.
    let kinds = circular_desk::kind::kinds().unwrap();
    let circular = |kind: &&Kind| {
        let series = kind.template.letter.reference.series.code.clone();
        String::from(series) == "CIR"
    };
    let circular = kinds.iter().find(circular).unwrap().name(Language::En);
    let offered = |window: &mut Window| {
        click(window, &circular);
        let number = text_field(window, "Number");
        let number = number.accesskit_node();
        let offered = number
            .placeholder()
            .is_some_and(|hint| hint.contains("118"));
        press(window, egui::Modifiers::NONE, egui::Key::Escape);
        offered
    };
    assert!((0..100).any(|_| offered(&mut window)));
}

#[test]
fn the_register_is_corrected_and_nobody_is_overwritten() {
    let home = tempfile::tempdir().unwrap();
    let list = "series,period,number,date,title\n\
        CIR,T25,1,2025-01-10,First\nCIR,T25,2,2025-02-10,Secnod\nCIR,T25,5,,Never sent\n";
    let list = register::read_csv(list).unwrap();
    let mut other = SqliteRegister::open(home.path()).unwrap();
    other.import(&list).unwrap();
    let mut window = window(home.path(), None);
    let at_letter = |window: &mut Window, letter: &str| {
        at_page(window, "Numbers and terms");
        let series = "CIR T25, letters: 3, next number: 6";
        if window
            .query_by_role_and_label(Role::ListBoxOption, letter)
            .is_none()
        {
            option(window, series);
        }
        option(window, letter);
    };
    at_letter(&mut window, "2, 10 February 2025, Secnod");
    assert!(shows("Numbers without a letter: 3–4")(&window));
    write(&mut window, "Number", "1");
    assert!(shows("Another letter of this series has number 1.")(
        &window
    ));
    assert!(!save_is_offered(&window));
    write(&mut window, "Number", "3");
    write(&mut window, "Title", "Second");
    at_letter(&mut window, "5, –, Never sent");
    click(&mut window, "Remove from the register");
    click(&mut window, "Add letter");
    write(&mut window, "Title", "Added");
    click(&mut window, "Save");
    let wanted = [
        "CIR T25 1 2025-01-10 First",
        "CIR T25 3 2025-02-10 Second",
        "CIR T25 4  Added",
    ];
    until(&mut window, "kept", |_| register(home.path()) == wanted);
    // With the keyboard: the series, then its newest letter. Somebody else is faster.
    let again = "CIR T25, letters: 3, next number: 5";
    at_page(&mut window, "Numbers and terms");
    until(&mut window, "read again", |window| {
        (window.query_by_role_and_label(Role::ListBoxOption, again)).is_some()
    });
    for list in ["Series and numbers", "Letters of CIR T25"] {
        window.get_by_role_and_label(Role::ListBox, list).focus();
        window.run_steps(2);
        press(&mut window, egui::Modifiers::NONE, egui::Key::ArrowDown);
        window.run_steps(3);
    }
    write(&mut window, "Title", "Mine");
    let entry = other.entries().unwrap().pop().unwrap().issued;
    let theirs = Issued {
        title: "Theirs".to_owned(),
        ..entry.clone()
    };
    let theirs = Correction::Changed {
        from: entry,
        to: theirs,
    };
    other.correct(&[theirs]).unwrap();
    click(&mut window, "Save");
    until(
        &mut window,
        "refused",
        shows("number 4 of CIR T25 is meanwhile that of the letter “Theirs”"),
    );
    assert_eq!(register(home.path())[2], "CIR T25 4  Theirs");
    // What was typed is still there.
    click(&mut window, "Close");
    let title = window.get_by_role_and_label(Role::TextInput, "Title");
    assert_eq!(title.value().as_deref(), Some("Mine"));
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
    click(&mut one, "Export");
    until(&mut one, "written", shows("is written"));
    click(&mut one, "Export");
    until(&mut one, "asked", shows("is there already"));
    let mut other = window(there.path(), None);
    at_page(&mut other, "File and diagnostics");
    write(&mut other, "File", file);
    click(&mut other, "Import");
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
            "Import",
            "the heading name or e-mail is needed",
        ),
        (
            "Numbers and terms",
            "Import numbers",
            "the headings series, number",
        ),
        ("File and diagnostics", "Import", "no file of an office"),
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
