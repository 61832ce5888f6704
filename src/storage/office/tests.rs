use super::address_book::AddressBook;
use super::recent::{NextDeadline, Progress, Recent, RecentLetter};
use super::settings::{Panel, Settings, Theme};
use super::word_list::WordList;
use super::*;
use crate::language::Language;
use crate::letter::contact::Contact;
use std::fs;

fn contact(name: &str, telephone: &str, email: &str) -> Contact {
    let some = |text: &str| match text {
        "" => Vec::new(),
        text => vec![text.to_owned()],
    };
    Contact {
        name: (!name.is_empty()).then(|| name.to_owned()),
        telephones: some(telephone),
        emails: some(email),
        ..Contact::default()
    }
}

fn letter(path: &str) -> RecentLetter {
    RecentLetter {
        path: path.into(),
        title: "TSB Collective letter 12/12".to_owned(),
        kind: "a kind".to_owned(),
        subject: "Virtual meeting\nof “Study Group 12”".to_owned(),
        opened: "2026-11-20T10:30:00Z".parse().unwrap(),
        next_deadline: Some(NextDeadline {
            date: "2026-12-04".parse().unwrap(),
            name: "Registration".to_owned(),
        }),
        progress: [(
            Language::Zh,
            Progress {
                translated: 3,
                total: 9,
            },
        )]
        .into(),
    }
}

fn names(book: &AddressBook, prefix: &str) -> Vec<String> {
    let found = book.search(prefix).into_iter();
    found
        .map(|one| one.contact.name.clone().unwrap_or_default())
        .collect()
}

#[test]
fn what_was_never_written_is_empty() {
    let folder = tempfile::tempdir().unwrap();
    let gone = folder.path().join("not/yet");
    assert_eq!(open::<Settings>(&gone).unwrap(), Settings::default());
    assert!(!gone.exists());
    save(&gone, &Settings::default()).unwrap();
    assert!(gone.join("settings.ron").is_file());
}

#[test]
fn settings_are_read_as_they_were_written() {
    let folder = tempfile::tempdir().unwrap();
    let mut settings = Settings {
        theme: Theme::Dark,
        preview_language: Some(Language::Zh),
        zoom: 1.25,
        author: "A “B”\\C".to_owned(),
        export_folder: Some("/home/名/for signature".into()),
        ..Settings::default()
    };
    settings.export.languages = vec![Language::En, Language::Ar];
    settings.panels.insert(
        "preview".to_owned(),
        Panel {
            width: Some(412.5),
            shown: false,
        },
    );
    save(folder.path(), &settings).unwrap();
    assert_eq!(open::<Settings>(folder.path()).unwrap(), settings);
}

#[cfg(unix)]
#[test]
fn a_path_that_is_no_text_does_not_keep_the_rest_from_being_saved() {
    use std::os::unix::ffi::OsStringExt;
    let folder = tempfile::tempdir().unwrap();
    let odd = PathBuf::from(std::ffi::OsString::from_vec(vec![b'/', 0xFF]));
    let settings = Settings {
        export_folder: Some(odd.clone()),
        zoom: 2.0,
        ..Settings::default()
    };
    save(folder.path(), &settings).unwrap();
    let read = open::<Settings>(folder.path()).unwrap();
    assert_eq!((read.zoom, read.export_folder), (2.0, None));
    let mut recent = Recent::default();
    recent.remember(RecentLetter {
        path: odd,
        ..letter("x")
    });
    assert_eq!(recent, Recent::default());
}

#[test]
fn older_and_newer_files_open_and_lose_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(Settings::NAME);
    let newer = "(zoom: 1.5, sound: Loud(3, [\"a, b)\", 'x']), theme: Dark, r: { 1: (a: 2) },)";
    fs::write(&path, newer).unwrap();
    let mut settings: Settings = open(folder.path()).unwrap();
    assert_eq!((settings.zoom, settings.theme), (1.5, Theme::Dark));
    settings.zoom = 2.0;
    save(folder.path(), &settings).unwrap();
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains("sound: Loud(3, [\"a, b)\", 'x']),"), "{text}");
    assert!(text.contains("r: { 1: (a: 2) },"), "{text}");
    assert!(text.contains("zoom: 2.0,"), "{text}");
    assert_eq!(open::<Settings>(folder.path()).unwrap(), settings);
}

#[test]
fn a_setting_that_only_a_newer_program_knows_is_as_in_a_new_program() {
    let text = "(theme: Sepia(strength: 3), zoom: 1.5, /* ( */ author: \"A, b: c\")";
    let settings = Settings::read(text).unwrap();
    let expected = Settings {
        zoom: 1.5,
        author: "A, b: c".to_owned(),
        ..Settings::default()
    };
    assert_eq!(settings, expected);
}

#[test]
fn contacts_that_a_newer_program_knows_more_of_stay() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(AddressBook::NAME);
    let newer = r#"(
        colour: Blue,
        contacts: [
            (contact: (name: "Ann", fingers: 10), label: "first"),
            (contact: (name: "Bob"), label: "second", photo: Png("…")),
        ],
    )"#;
    fs::write(&path, newer).unwrap();
    let book = update::<AddressBook>(folder.path(), |book| {
        assert_eq!(names(book, ""), ["Bob"]);
        book.remember(&contact("Carol", "1", ""));
        book.remember(&contact("bob", "2", ""));
    });
    assert_eq!(names(&book.unwrap(), ""), ["bob", "Carol"]);
    let text = fs::read_to_string(&path).unwrap();
    for kept in [
        "colour: Blue",
        "fingers: 10",
        "label: \"first\"",
        "photo: Png(\"…\")",
        "label: \"second\"",
    ] {
        assert!(text.contains(kept), "{kept} is lost in {text}");
    }
    assert_eq!(text.matches("photo").count(), 1, "{text}");
}

#[test]
fn contacts_are_merged_by_name() {
    let mut book = AddressBook::default();
    book.remember(&contact(
        "Martin Adolph",
        "+41 22 730 6828",
        "tsbsg12@itu.int",
    ));
    book.remember(&contact(
        "Hiroshi Ota",
        "+41 22 730 6356",
        "tsbsg11@itu.int",
    ));
    book.label("Martin Adolph", Some("secretariat of SG12"));
    book.remember(&contact(" martin  adolph".trim(), "", "other@itu.int"));
    book.remember(&contact("Martin Adolph ", "", "tsbevents@itu.int"));
    book.remember(&Contact::default());
    let first = book.iter().next().unwrap();
    assert_eq!(first.contact.telephones, ["+41 22 730 6828"]);
    assert_eq!(first.contact.emails, ["tsbevents@itu.int"]);
    assert_eq!(first.label.as_deref(), Some("secretariat of SG12"));
    // Two spaces make another name; nothing is lost by that.
    assert_eq!(book.iter().count(), 3);
    assert_eq!(names(&book, "adol").len(), 2);
    assert_eq!(names(&book, "HIRO"), ["Hiroshi Ota"]);
    assert_eq!(names(&book, "secret"), ["Martin Adolph "]);
    assert_eq!(names(&book, "tsbsg11@"), ["Hiroshi Ota"]);
    assert_eq!(names(&book, "artin"), Vec::<String>::new());
    // Offices without a name are one if they share an address.
    book.remember(&contact("", "1", "a@itu.int"));
    book.remember(&contact("", "2", "a@itu.int"));
    book.remember(&contact("", "3", "b@itu.int"));
    assert_eq!(book.iter().count(), 5);
    let known = book.iter().next().unwrap().contact.clone();
    assert!(book.forget(&known) && !book.forget(&known));
}

#[test]
fn recent_letters_are_few_and_the_latest_first() {
    let folder = tempfile::tempdir().unwrap();
    for number in 0..30 {
        update::<Recent>(folder.path(), |recent| {
            recent.remember(letter(&format!("/letters/{number}.ron")));
        })
        .unwrap();
    }
    let recent = update::<Recent>(folder.path(), |recent| {
        recent.remember(letter("/letters/15.ron"));
        recent.forget(Path::new("/letters/29.ron"));
    })
    .unwrap();
    assert_eq!(open::<Recent>(folder.path()).unwrap(), recent);
    let paths: Vec<_> = recent.iter().map(|one| one.path.clone()).collect();
    assert_eq!(paths.len(), 19);
    assert_eq!(paths[0], Path::new("/letters/15.ron"));
    assert_eq!(paths[1], Path::new("/letters/28.ron"));
    assert_eq!(recent.iter().next().unwrap(), &letter("/letters/15.ron"));
}

#[test]
fn words_are_sorted_one_a_line() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(
        folder.path().join(WordList::NAME),
        "\u{FEFF}zulu\r\n\r\n  QoE \n",
    )
    .unwrap();
    let list = update::<WordList>(folder.path(), |list| {
        assert!(list.add("alpha"));
        assert!(!list.add("QoE") && !list.add(" ") && !list.add("two\nlines"));
        assert!(list.remove("zulu"));
    })
    .unwrap();
    assert_eq!(list.iter().collect::<Vec<_>>(), ["QoE", "alpha"]);
    let text = fs::read_to_string(folder.path().join(WordList::NAME)).unwrap();
    assert_eq!(text, "QoE\nalpha\n");
}

#[test]
fn a_damaged_file_is_set_aside_and_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(Settings::NAME);
    for (attempt, damaged) in ["(zoom: 1.5,\n theme: Da", "zoom = 1.5"].iter().enumerate() {
        fs::write(&path, damaged).unwrap();
        let sentence = open::<Settings>(folder.path()).unwrap_err().to_string();
        assert!(
            sentence.contains("settings.ron is damaged (line "),
            "{sentence}"
        );
        let name = ["settings.ron.damaged", "settings.ron.damaged-2"][attempt];
        assert!(sentence.ends_with(name), "{sentence}");
        assert_eq!(
            fs::read_to_string(folder.path().join(name)).unwrap(),
            *damaged
        );
        assert_eq!(
            open::<Settings>(folder.path()).unwrap(),
            Settings::default()
        );
    }
    fs::write(&path, [0x28, 0xFF, 0x29]).unwrap();
    let sentence = open::<Settings>(folder.path()).unwrap_err().to_string();
    assert!(sentence.contains("not UTF-8 text"), "{sentence}");
}

#[test]
fn a_file_that_was_damaged_since_is_not_overwritten_either() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(Settings::NAME);
    fs::write(&path, "precious (").unwrap();
    save(folder.path(), &Settings::default()).unwrap();
    let aside = folder.path().join("settings.ron.damaged");
    assert_eq!(fs::read_to_string(aside).unwrap(), "precious (");
    assert_eq!(
        open::<Settings>(folder.path()).unwrap(),
        Settings::default()
    );
}

#[test]
fn what_several_windows_remember_at_once_is_not_lost() {
    let folder = tempfile::tempdir().unwrap();
    std::thread::scope(|scope| {
        for window in 0..4 {
            let folder = folder.path();
            scope.spawn(move || {
                for number in 0..5 {
                    update::<WordList>(folder, |list| {
                        list.add(&format!("word-{window}-{number}"));
                    })
                    .unwrap();
                }
            });
        }
    });
    assert_eq!(open::<WordList>(folder.path()).unwrap().iter().count(), 20);
}

#[test]
fn there_is_a_folder_for_settings() {
    // Where the system names no home there is none, and that is no error.
    if let Some(folder) = default_folder() {
        assert!(folder.is_absolute());
    }
}
