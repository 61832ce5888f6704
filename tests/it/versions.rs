//! Two language versions of one letter, imported together: one draft that prints both.

use crate::real::{LETTERS, letter};
use circular_desk::draft::Draft;
use circular_desk::export::docx;
use circular_desk::import::letter::{Imported, understand};
use circular_desk::import::versions::{Difference, Joined, join};
use circular_desk::import::word;
use circular_desk::language::Language;
use circular_desk::layout;
use circular_desk::letter::block::Block as Part;
use circular_desk::letter::text::{Markup, Run, Text, Wording};
use circular_desk::storage;
use circular_desk::translation::{Rendition, State};
use std::path::Path;

use crate::import::paragraphs;

/// What Word files say of a draft in these languages, joined again.
fn again(draft: &Draft, languages: &[Language]) -> Joined {
    let files = languages.iter().map(|language| -> Imported {
        let file = docx::export(&layout::document(draft, *language, None)).unwrap();
        understand(&word::read(&file).unwrap())
    });
    join(files.collect()).unwrap()
}

fn says_the_same(draft: &Draft, languages: &[Language], place: &str) -> Joined {
    let joined = again(draft, languages);
    assert_eq!(joined.draft.letter.language, languages[0], "{place}");
    for language in languages {
        let was = layout::document(draft, *language, None);
        let is = layout::document(&joined.draft, *language, None);
        assert_eq!(
            paragraphs(&is),
            paragraphs(&was),
            "{place}, {languages:?} in {language}: {:#?}",
            joined.versions
        );
    }
    for version in &joined.versions {
        let what = format!("{place}, {languages:?}: {version:#?}");
        // A fact may be read in one language and not in the other; none is read as two values.
        let both = |one: &&Difference| !one.first.is_empty() && !one.other.is_empty();
        assert_eq!(version.differences.iter().find(both), None, "{what}");
        assert_eq!(version.only_here, [], "{what}");
        assert_eq!(version.only_first, Vec::<String>::new(), "{what}");
        assert_eq!(joined.draft.untranslated(version.language), 0, "{what}");
    }
    // The draft can be saved and opened.
    let written = storage::write(&joined.draft).unwrap();
    let read = storage::read(&written, Path::new("draft.ron")).unwrap();
    assert_eq!(read, joined.draft, "{place}");
    joined
}

#[test]
fn two_versions_of_the_real_letters_give_both_back() {
    for name in LETTERS {
        let draft = letter(name);
        for languages in [[Language::En, Language::Zh], [Language::Zh, Language::En]] {
            let joined = says_the_same(&draft, &languages, name);
            // What was standard in both stays standard.
            let standard = |draft: &Draft| {
                let texts = draft.letter.texts();
                let standard = |text: &&Text| matches!(text.wording, Wording::Standard(_));
                texts.iter().filter(standard).count()
            };
            let (now, then) = (standard(&joined.draft), standard(&draft));
            assert!(now + 3 >= then, "{name} {languages:?}: {now} of {then}");
        }
    }
}

/// Words of nobody's, in every language.
const OWN: [(Language, [&str; 2]); 6] = [
    (
        Language::Ar,
        [
            "يُعقد اجتماع المحررين في القاعة 7 قبل الافتتاح بيوم واحد.",
            "يرجى إبلاغ الأمانة بحضوركم في موعد أقصاه 14 مارس 2021.",
        ],
    ),
    (
        Language::En,
        [
            "The editors meet in room 7 on the day before the opening.",
            "Please tell the secretariat by 14 March 2021 that you will come.",
        ],
    ),
    (
        Language::Es,
        [
            "Los editores se reúnen en la sala 7 el día anterior a la apertura.",
            "Sírvase comunicar a la secretaría su asistencia antes del 14 de marzo de 2021.",
        ],
    ),
    (
        Language::Fr,
        [
            "Les rédacteurs se réunissent dans la salle 7 la veille de l'ouverture.",
            "Veuillez informer le secrétariat de votre venue avant le 14 mars 2021.",
        ],
    ),
    (
        Language::Ru,
        [
            "Редакторы собираются в зале 7 за день до открытия.",
            "Просим сообщить секретариату о вашем участии до 14 марта 2021 года.",
        ],
    ),
    (
        Language::Zh,
        [
            "编辑们于开幕前一天在7号会议室开会。",
            "请于2021年3月14日前告知秘书处您将出席。",
        ],
    ),
];

#[test]
fn every_kind_of_letter_comes_back_from_two_versions() {
    use circular_desk::kind::{Beginning, Convenes, kinds};
    use circular_desk::letter::meeting::Mode;
    let pairs = [
        [Language::En, Language::Zh],
        [Language::En, Language::Ar],
        [Language::Fr, Language::Es],
        [Language::En, Language::Ru],
        [Language::Ar, Language::Zh],
    ];
    for kind in kinds().unwrap() {
        // Nothing of them is filled in by a beginning, or they print another letter's texts.
        if kind.template.letter.liaison.is_some() || kind.template.takes_over_text {
            continue;
        }
        let party = kind.template.convenes == Some(Convenes::WorkingParties);
        let amended = letter("circular-116").letter;
        for mode in [Mode::InPerson, Mode::Virtual] {
            let begun = kind
                .begin(&Beginning {
                    number: Some(3),
                    date: Some("2021-02-05".parse().unwrap()),
                    group: Some(if party { "WP1/12" } else { "12" }.parse().unwrap()),
                    dates: Some("2021-05-04..2021-05-13".parse().unwrap()),
                    mode: Some(mode),
                    place: Some("Geneva".to_owned()),
                    amended: kind.template.amends.as_ref().map(|_| amended.clone()),
                    ..Beginning::default()
                })
                .unwrap();
            let mut begun = begun;
            for _ in 0..2 {
                begun.body.push(Part::Paragraph(Text::plain("…")));
            }
            let begun = Draft::begin(begun);
            for pair in pairs {
                let mut draft = begun.clone();
                let own = draft.letter.body.len() - 2;
                draft.letter.language = pair[0];
                let words = |language, at: usize| {
                    let (_, words) = OWN.iter().find(|(known, _)| *known == language).unwrap();
                    vec![Run::plain(words[at])]
                };
                let mut translation = circular_desk::translation::Translation::new();
                for at in 0..2 {
                    let Part::Paragraph(text) = &mut draft.letter.body[own + at] else {
                        panic!("a paragraph was put there");
                    };
                    *text = text.saying(words(pair[0], at));
                    let rendition = Rendition {
                        words: Markup(words(pair[1], at)),
                        made_from: Markup(words(pair[0], at)),
                        state: State::Approved,
                        by: None,
                        at: None,
                    };
                    translation.insert(text.id, rendition);
                }
                draft.translations.insert(pair[1], translation);
                says_the_same(&draft, &pair, &format!("{} {mode:?}", kind.id));
            }
        }
    }
}

#[test]
fn the_command_joins_two_versions_and_names_what_differs() {
    use crate::command_line::{code, err, out, run};
    let folder = tempfile::tempdir().unwrap();
    let mut draft = letter("circular-258");
    let word =
        |draft: &Draft, language| docx::export(&layout::document(draft, language, None)).unwrap();
    let path = |name: &str| folder.path().join(name);
    std::fs::write(path("e.docx"), word(&draft, Language::En)).unwrap();
    draft.letter.date = "2020-07-24".parse().ok();
    std::fs::write(path("c.docx"), word(&draft, Language::Zh)).unwrap();
    let import = ["import", "e.docx", "c.docx", "--out", "draft.ron"];
    let done = run(folder.path(), &import);
    assert_eq!(code(&done), 0, "{}", err(&done));
    let said = out(&done);
    assert!(
        said.contains("not the same: date: 2020-07-23 in “en”, 2020-07-24 in “zh”"),
        "{said}"
    );
    let again = storage::open(&path("draft.ron")).unwrap();
    assert_eq!(again.letter.date, "2020-07-23".parse().ok());
    assert_eq!(again.untranslated(Language::Zh), 0);

    let refused = run(
        folder.path(),
        &["import", "e.docx", "e.docx", "--out", "other.ron"],
    );
    assert_eq!(code(&refused), 2);
    assert!(err(&refused).contains("two of the files are in “en”"));
    assert!(!path("other.ron").exists());
}

#[test]
fn the_command_aligns_files_and_drafts() {
    use crate::command_line::{code, err, out, run};
    let folder = tempfile::tempdir().unwrap();
    let draft = letter("collective-letter-12-12");
    for language in [Language::En, Language::Zh] {
        let file = docx::export(&layout::document(&draft, language, None)).unwrap();
        std::fs::write(folder.path().join(format!("{language}.docx")), file).unwrap();
    }
    storage::save(&draft, &folder.path().join("letter.ron")).unwrap();
    let done = run(folder.path(), &["align", "en.docx", "zh.docx"]);
    assert_eq!(code(&done), 0, "{}", err(&done));
    assert!(
        out(&done).contains("0 only in “en”, 0 only in “zh”"),
        "{}",
        out(&done)
    );
    let done = run(
        folder.path(),
        &["align", "letter.ron", "--out", "pairs.tsv"],
    );
    assert_eq!(code(&done), 0, "{}", err(&done));
    let table = std::fs::read_to_string(folder.path().join("pairs.tsv")).unwrap();
    assert!(
        table.contains("会议开始\tOpening of the meeting"),
        "{table}"
    );
    let refused = run(
        folder.path(),
        &["align", "letter.ron", "--out", "pairs.tsv"],
    );
    assert_eq!(code(&refused), 3);
    // Into the memory, and as TMX, which the memory reads again.
    let align = [
        "align",
        "en.docx",
        "zh.docx",
        "--out",
        "pairs.tmx",
        "--remember",
    ];
    let done = run(folder.path(), &align);
    assert_eq!(code(&done), 0, "{}", err(&done));
    let said = out(&done);
    let new = |said: &str| -> usize {
        let line = said.lines().find(|line| line.contains("units are new"));
        let count = line.and_then(|line| line.split(' ').next());
        count.and_then(|count| count.parse().ok()).unwrap()
    };
    assert!(new(&said) >= 8, "{said}");
    let units = circular_desk::translation::tmx::read(
        &std::fs::read_to_string(folder.path().join("pairs.tmx")).unwrap(),
        "pairs.tmx",
    )
    .unwrap();
    assert_eq!(units.remarks, []);
    assert!(units.units.len() >= new(&said));
    let again = run(folder.path(), &["memory", "import", "pairs.tmx"]);
    assert_eq!(code(&again), 0, "{}", err(&again));
    assert_eq!(new(&out(&again)), 0, "{}", out(&again));
    let done = run(
        folder.path(),
        &[
            "import",
            "en.docx",
            "zh.docx",
            "--out",
            "joined.ron",
            "--remember",
        ],
    );
    assert_eq!(code(&done), 0, "{}", err(&done));
    let refused = run(folder.path(), &["align", "en.docx", "en.docx"]);
    assert_eq!(code(&refused), 2);
}
