//! Word files of our own: the letter that they carry comes back, and what was changed in Word since is found,
//! paragraph by paragraph.

use crate::command_line::{code, err, out, run};
use crate::real::{LETTERS, letter};
use circular_desk::draft::Draft;
use circular_desk::draft::editing::Editing;
use circular_desk::export::docx;
use circular_desk::import::{Change, changes, with_all, word};
use circular_desk::language::Language;
use circular_desk::layout;
use circular_desk::layout::document::{Document, Paragraph};
use circular_desk::letter::text::{Run, TextId};
use circular_desk::storage;
use circular_desk::translation::{Standing, standing};
use std::io::{Cursor, Read, Write};
use std::path::Path;
use std::time::Duration;

fn exported(draft: &Draft, language: Language) -> Vec<u8> {
    let document = layout::document(draft, language, None);
    docx::carrying(&document, Some(&storage::write(draft).unwrap())).unwrap()
}

/// The file with words of its text replaced, as somebody in Word would.
fn rewritten(file: &[u8], change: impl Fn(String) -> String) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let mut new = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let name = part.name().to_owned();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        if name == "word/document.xml" {
            bytes = change(String::from_utf8(bytes).unwrap()).into_bytes();
        }
        new.start_file(name, zip::write::SimpleFileOptions::default())
            .unwrap();
        new.write_all(&bytes).unwrap();
    }
    new.finish().unwrap().into_inner()
}

fn with(file: &[u8], old: &str, new: &str) -> Vec<u8> {
    rewritten(file, |text| {
        assert!(text.contains(old), "{old} is not in one run");
        text.replacen(old, new, 1)
    })
}

fn found(draft: &Draft, file: &[u8]) -> Vec<Change> {
    let word = word::read(file).unwrap();
    let carried = word.carried.clone().unwrap();
    let back = storage::read(&carried.letter_file, Path::new("carried")).unwrap();
    assert_eq!(back, *draft);
    changes(&back, carried.language, &word)
}

fn taken(draft: &Draft, change: &Change) -> Draft {
    let mut editing = Editing::new(draft.clone(), true);
    let edit = change.edit(editing.draft()).unwrap();
    assert!(!change.is_in(editing.draft()));
    editing.apply(edit, Duration::ZERO);
    let now = Draft::clone(editing.draft());
    assert!(change.is_in(&now), "{change:?}");
    editing.undo();
    assert_eq!(**editing.draft(), *draft, "one step for undo");
    now
}

#[test]
fn the_letter_comes_back_exactly_in_every_language() {
    for name in LETTERS {
        let draft = letter(name);
        for language in Language::ALL {
            let file = exported(&draft, language);
            assert_eq!(file, exported(&draft, language), "the same bytes");
            let word = word::read(&file).unwrap();
            assert_eq!(word.carried.as_ref().unwrap().language, language);
            assert_eq!(found(&draft, &file), [], "{name} in {language}");
        }
    }
}

/// Every word of every paragraph is changed in turn: the change is found where it is, nowhere else, and the letter
/// that takes it over prints what the file says.
#[test]
fn a_changed_paragraph_is_found_and_taken_over() {
    for name in LETTERS {
        let draft = letter(name);
        let own = draft.letter.language;
        let languages: Vec<Language> = [own]
            .into_iter()
            .chain(draft.translations.keys().copied())
            .collect();
        for language in languages {
            let file = exported(&draft, language);
            let document = layout::document(&draft, language, None);
            let places: Vec<(usize, TextId)> = (worded(&document).into_iter().enumerate())
                .filter_map(|(at, paragraph)| Some((at, paragraph.text?)))
                .collect();
            for (number, (at, id)) in places.into_iter().enumerate() {
                // A fifth of them: each is a whole file.
                if number % 5 != 0 {
                    continue;
                }
                let place = format!("{name} in {language}, paragraph {at}");
                // Before “NOTE –” there is no place for words of the text.
                let texts = draft.letter.texts();
                let text = texts.iter().find(|text| text.id == id).unwrap();
                let said = layout::text(&draft, language, text);
                let paragraph = worded(&document)[at];
                let first = paragraph.runs.iter().find(|run| {
                    matches!(run, layout::document::Run::Words(words) if !words.text.trim().is_empty())
                });
                if let Some(layout::document::Run::Words(words)) = first
                    && !said.starts_with(words.text.trim())
                {
                    continue;
                }
                let file = rewritten(&file, |text| inserted(&text, at, "Zusatz "));
                let found = found(&draft, &file);
                let [change] = found.as_slice() else {
                    panic!("{place}: {found:#?}");
                };
                assert!(change.after.contains("Zusatz"), "{place}: {change:?}");
                assert_eq!(change.language, language);
                let now = taken(&draft, change);
                assert_eq!(
                    changes(&now, language, &word::read(&file).unwrap()),
                    [],
                    "{place}: {change:#?}"
                );
                let text = |draft: &Draft| {
                    let texts = draft.letter.texts();
                    texts.into_iter().find(|text| text.id == id).unwrap()
                };
                // In the language in which it was made; the others are stale.
                for other in draft
                    .translations
                    .keys()
                    .filter(|other| **other != language)
                {
                    if standing(&text(&draft), draft.translations.get(other)) == Standing::Missing
                        || change.text() != Some(id)
                    {
                        continue;
                    }
                    let now = standing(&text(&now), now.translations.get(other));
                    assert!(
                        matches!(
                            now,
                            Standing::Stale | Standing::Missing | Standing::NotNeeded
                        ),
                        "{place}: {now:?}"
                    );
                }
                if language != own && change.text() == Some(id) {
                    let was = layout::text(&draft, own, &text(&draft));
                    assert_eq!(layout::text(&now, own, &text(&now)), was, "{place}");
                }
            }
        }
    }
}

/// Where the `at`-th paragraph that has words begins and ends in the text of a document part.
fn nth(text: &str, at: usize) -> (usize, usize) {
    let mut count = 0;
    let mut from = 0;
    while let Some(begin) = text[from..].find("<w:p>").map(|begin| from + begin) {
        let end = begin + text[begin..].find("</w:p>").unwrap();
        if text[begin..end].contains("<w:t ") {
            if count == at {
                return (begin, end);
            }
            count += 1;
        }
        from = end;
    }
    panic!("there are only {count} paragraphs");
}

/// The paragraphs of a document that have words.
fn worded(document: &Document) -> Vec<&Paragraph> {
    let words = |paragraph: &&Paragraph| {
        let mut runs = paragraph.runs.iter();
        runs.any(|run| matches!(run, layout::document::Run::Words(words) if !words.text.is_empty()))
    };
    document.paragraphs().filter(words).collect()
}

/// The text of a document part with words put before the first ones of a paragraph that has some.
fn inserted(text: &str, at: usize, words: &str) -> String {
    let (begin, end) = nth(text, at);
    let open = begin + text[begin..end].find("<w:t ").unwrap();
    let place = open + text[open..].find('>').unwrap() + 1;
    format!("{}{words}{}", &text[..place], &text[place..])
}

#[test]
fn facts_stay_facts_where_their_value_still_stands() {
    let draft = letter("collective-letter-12-12");
    let file = exported(&draft, Language::En);
    let document = layout::document(&draft, Language::En, None);
    let texts = draft.letter.texts();
    let facts = |text: &circular_desk::letter::text::Text| {
        let runs = match text.own_runs() {
            Some(runs) => runs.to_vec(),
            None => layout::standard(text.phrases(), Language::En),
        };
        runs.iter()
            .filter(|run| matches!(run, Run::Fact { .. }))
            .cloned()
            .collect::<Vec<_>>()
    };
    let mut checked = 0;
    for (at, paragraph) in worded(&document).into_iter().enumerate() {
        let Some(id) = paragraph.text else { continue };
        let text = texts.iter().find(|text| text.id == id).unwrap();
        if facts(text).len() < 2 {
            continue;
        }
        let file = rewritten(&file, |text| inserted(&text, at, "Zusatz "));
        let changes = found(&draft, &file);
        let now = taken(&draft, &changes[0]);
        let texts = now.letter.texts();
        let now = texts.iter().find(|text| text.id == id).unwrap();
        assert_eq!(facts(now), facts(text));
        checked += 1;
    }
    assert!(checked > 2, "{checked}");
}

#[test]
fn paragraphs_that_are_new_or_gone_are_found() {
    for language in [Language::En, Language::Zh] {
        let draft = letter("collective-letter-12-12");
        let file = exported(&draft, language);
        let paragraph = "<w:p><w:r><w:t>A paragraph from the Director.</w:t></w:r></w:p>";
        // Behind the salutation.
        let salutation = draft.letter.salutation.as_ref().unwrap().id;
        let document = layout::document(&draft, language, None);
        let at = document
            .paragraphs()
            .position(|p| p.text == Some(salutation));
        let more = rewritten(&file, |text| {
            let end = nth(&text, at.unwrap()).1 + "</w:p>".len();
            format!("{}{paragraph}{}", &text[..end], &text[end..])
        });
        let new = found(&draft, &more);
        assert_eq!(new.len(), 1, "{new:#?}");
        assert_eq!(new[0].before, "");
        let now = taken(&draft, &new[0]);
        assert_eq!(changes(&now, language, &word::read(&more).unwrap()), []);
        // And what is gone of it again.
        let back = changes(&now, language, &word::read(&file).unwrap());
        assert_eq!(back.len(), 1, "{back:#?}");
        assert_eq!(back[0].after, "");
        let again = taken(&now, &back[0]);
        assert_eq!(again.letter, draft.letter);
    }
}

#[test]
fn a_paragraph_that_was_moved_is_not_lost() {
    let mut plain = letter("collective-letter-12-12").letter;
    plain.body = circular_desk::import::pasted::plain("The first.\nThe second.\nThe last.");
    plain.language = Language::En;
    let draft = Draft::begin(plain);
    let file = rewritten(&exported(&draft, Language::En), |text| {
        // The last paragraph of the letter itself stands before the first.
        let body = text.find("<w:body>").unwrap();
        let at = text[body..].find("Dear Sir/Madam").unwrap() + body;
        let first = at + text[at..].find("</w:p>").unwrap() + "</w:p>".len();
        let closing = first + text[first..].find("Yours faithfully").unwrap();
        let end = first + text[first..closing].rfind("</w:p>").unwrap() + "</w:p>".len();
        let start = first + text[first..end - 1].rfind("<w:p>").unwrap();
        let moved = &text[start..end];
        format!(
            "{}{moved}{}{}",
            &text[..first],
            &text[first..start],
            &text[end..]
        )
    });
    let found = found(&draft, &file);
    let of_it = |change: &&Change| format!("{}{}", change.before, change.after) == "The last.";
    let moved: Vec<_> = found.iter().filter(of_it).collect();
    assert!(moved.len() == 2 && moved[0].before.is_empty(), "{found:#?}");
    let now = format!("{:?}", with_all(draft, &found).letter.body);
    assert_eq!(now.matches("The last.").count(), 1, "{now}");
}

#[test]
fn what_is_printed_from_facts_is_read_as_facts() {
    let draft = letter("collective-letter-12-12");
    let file = exported(&draft, Language::En);
    let date = draft.letter.date.unwrap();
    let old = layout::text(&draft, Language::En, draft.letter.place.as_ref().unwrap());
    let printed = Language::En.date_line(&old, date);
    let file = with(&file, &printed, &printed.replace("2021", "2022"));
    let phone = draft.letter.contacts[0].telephones[0].clone();
    let file = with(&file, &phone, "+41 22 730 0000");
    let found = found(&draft, &file);
    assert_eq!(found.len(), 2, "{found:#?}");
    let now = with_all(draft.clone(), &found);
    assert_eq!(now.letter.date, date.with_year_of(2022));
    assert_eq!(now.letter.contacts[0].telephones, ["+41 22 730 0000"]);
    assert_eq!(now.letter.contacts[0].name, draft.letter.contacts[0].name);
}

trait WithYear: Sized {
    fn with_year_of(self, year: i32) -> Option<Self>;
}

impl WithYear for chrono::NaiveDate {
    fn with_year_of(self, year: i32) -> Option<Self> {
        chrono::Datelike::with_year(&self, year)
    }
}

#[test]
fn the_command_says_what_was_changed_and_takes_what_is_wanted() {
    let folder = tempfile::tempdir().unwrap();
    let draft = letter("collective-letter-12-12");
    storage::save(&draft, &folder.path().join("letter.ron")).unwrap();
    for (flags, carries) in [
        (&[][..], true),
        (&["--signed"][..], false),
        (&["--signed", "--with-letter"][..], true),
        (&["--without-letter"][..], false),
    ] {
        let to = format!("out-{}", flags.len() + usize::from(carries) * 10);
        let asked = [&["export", "letter.ron", "--out", &to][..], flags].concat();
        let done = run(folder.path(), &asked);
        assert_eq!(code(&done), 0, "{}", err(&done));
        let file = std::fs::read_dir(folder.path().join(&to)).unwrap().next();
        let bytes = std::fs::read(file.unwrap().unwrap().path()).unwrap();
        let word = word::read(&bytes).unwrap();
        assert_eq!(word.carried.is_some(), carries, "{flags:?}");
    }
    let file = exported(&draft, Language::En);
    let file = rewritten(&file, |text| inserted(&text, 20, "Zusatz "));
    std::fs::write(folder.path().join("back.docx"), file).unwrap();
    let done = run(folder.path(), &["import", "back.docx", "--out", "a.ron"]);
    assert_eq!(code(&done), 0, "{}", err(&done));
    assert!(
        out(&done).contains("changed in Word since: 1"),
        "{}",
        out(&done)
    );
    assert!(out(&done).contains("(not taken over)"), "{}", out(&done));
    assert_eq!(storage::open(&folder.path().join("a.ron")).unwrap(), draft);
    let take = ["import", "back.docx", "--out", "b.ron", "--take", "1"];
    let done = run(folder.path(), &take);
    assert!(out(&done).contains("(taken over)"), "{}", out(&done));
    let now = std::fs::read_to_string(folder.path().join("b.ron")).unwrap();
    assert!(now.contains("Zusatz"));
    let done = run(
        folder.path(),
        &["import", "back.docx", "--out", "c.ron", "--take", "2"],
    );
    assert_eq!(code(&done), 2);
    assert!(
        err(&done).contains("there is no change 2"),
        "{}",
        err(&done)
    );
}
