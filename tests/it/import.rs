//! Letters that were Word files: every word comes back, facts in their fields.

use crate::real::{LETTERS, letter};
use circular_desk::draft::Draft;
use circular_desk::export::docx;
use circular_desk::import::letter::{Imported, traced, understand};
use circular_desk::import::word;
use circular_desk::language::Language;
use circular_desk::layout;
use circular_desk::layout::document::{Block, Document, Run};
use circular_desk::letter::Letter;
use circular_desk::letter::block::Block as LetterBlock;
use circular_desk::letter::text::{Run as TextRun, Wording, flat};
use circular_desk::letter::time_plan::TimePlan;
use circular_desk::storage;

/// The languages in which a letter has all its texts.
fn languages(draft: &Draft) -> Vec<Language> {
    let all = Language::ALL.into_iter();
    all.filter(|language| draft.untranslated(*language) == 0)
        .collect()
}

fn imported(draft: &Draft, language: Language) -> (Document, Imported) {
    let document = layout::document(draft, language, None);
    let file = docx::export(&document).unwrap();
    (document, understand(&word::read(&file).unwrap()))
}

/// Every paragraph that a document prints, as words alone.
pub fn paragraphs(document: &Document) -> Vec<String> {
    let mut found = Vec::new();
    for block in &document.blocks {
        match block {
            Block::Paragraph(paragraph) => found.push(paragraph),
            Block::Table(table) => {
                let cells = table.rows.iter().flat_map(|row| &row.cells);
                found.extend(cells.flat_map(|cell| &cell.paragraphs));
            }
        }
    }
    let said = found.into_iter().map(|paragraph| {
        let mut said = String::new();
        for run in &paragraph.runs {
            match run {
                Run::Words(words) => said.push_str(&words.text),
                _ => said.push(' '),
            }
        }
        let words: Vec<_> = said
            .split(|sign: char| !sign.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect();
        words.join(" ")
    });
    said.filter(|said| !said.is_empty()).collect()
}

#[test]
fn every_word_of_the_real_letters_comes_back_in_its_order() {
    for name in LETTERS {
        let draft = letter(name);
        for language in languages(&draft) {
            let (document, Imported { letter, account }) = imported(&draft, language);
            let again = Draft::begin(letter);
            assert_eq!(again.letter.language, language, "{name}");
            let printed = layout::document(&again, language, None);
            assert_eq!(
                paragraphs(&printed),
                paragraphs(&document),
                "{name} in {language}: {:#?}",
                account.not_understood
            );
        }
    }
}

#[test]
fn the_facts_of_the_real_letters_come_back() {
    for name in LETTERS {
        let draft = letter(name);
        for language in languages(&draft) {
            let (_, Imported { letter, .. }) = imported(&draft, language);
            let again = Draft::begin(letter).letter;
            let was = &draft.letter;
            let place = format!("{name} in {language}");
            assert_eq!(again.kind, was.kind, "{place}");
            assert_eq!(again.reference, was.reference, "{place}");
            assert_eq!(again.date, was.date, "{place}");
            assert_eq!(again.contacts, was.contacts, "{place}");
            assert_eq!(again.annex_count, was.annex_count, "{place}");
            let names = |letter: &Letter| -> Vec<String> {
                letter
                    .annexes
                    .iter()
                    .map(|annex| annex.name.clone())
                    .collect()
            };
            assert_eq!(names(&again), names(was), "{place}");
            let (now, then) = (again.meeting.as_ref(), was.meeting.as_ref());
            let group = |m: &circular_desk::letter::meeting::Meeting| m.group.clone();
            let dates = |m: &circular_desk::letter::meeting::Meeting| m.dates.clone();
            if was.liaison.is_none() {
                assert_eq!(now.map(dates), then.map(dates), "{place}");
                if was.reference.series.per_group {
                    assert_eq!(now.map(group), then.map(group), "{place}");
                }
                assert_eq!(now.map(|m| m.mode), then.map(|m| m.mode), "{place}");
            }
            let standard = |letter: &Letter| {
                letter
                    .texts()
                    .iter()
                    .filter(|text| matches!(text.wording, Wording::Standard(_)))
                    .count()
            };
            // A text or two may read differently in a file: a title that is a fact of the letter, say.
            assert!(standard(&again) + 2 >= standard(was), "{place}");
        }
    }
}

#[test]
fn the_command_makes_a_draft_and_says_what_it_found() {
    use crate::command_line::{code, err, out, run};
    let folder = tempfile::tempdir().unwrap();
    let draft = letter("collective-letter-12-12");
    let document = layout::document(&draft, Language::Zh, None);
    let path = folder.path().join("last-year.docx");
    std::fs::write(&path, docx::export(&document).unwrap()).unwrap();
    let import = ["import", "last-year.docx", "--out", "draft.ron"];
    let done = run(folder.path(), &import);
    assert_eq!(code(&done), 0, "{}", err(&done));
    let said = out(&done);
    assert!(said.starts_with("draft.ron\n"), "{said}");
    assert!(
        said.contains("reference (certain): 电信标准化局第12/12号集体函"),
        "{said}"
    );
    let again = storage::open(&folder.path().join("draft.ron")).unwrap();
    assert_eq!(again.letter.reference.number, Some(12));
    assert!(!again.letter.inherited.is_empty());
    let refused = run(folder.path(), &import);
    assert_eq!(code(&refused), 3);
    assert!(err(&refused).contains("--overwrite"), "{}", err(&refused));
    std::fs::write(&path, b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1").unwrap();
    let refused = run(folder.path(), &[&import[..], &["--overwrite"]].concat());
    assert_eq!(code(&refused), 3);
    assert!(err(&refused).contains("Word 97–2003"), "{}", err(&refused));
}

/// Letters of every kind that prints a head of its own, in six languages.
#[test]
fn every_kind_of_letter_comes_back_in_every_language() {
    use circular_desk::kind::{Beginning, Convenes, kinds};
    use circular_desk::letter::meeting::Mode;
    for kind in kinds().unwrap() {
        // Nothing of it is filled in by a beginning.
        if kind.template.letter.liaison.is_some() {
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
                    title: Some("Trends in quality".to_owned()),
                    amended: kind.template.amends.as_ref().map(|_| amended.clone()),
                    ..Beginning::default()
                })
                .unwrap();
            let draft = Draft::begin(begun);
            for language in Language::ALL {
                // It would print the texts of the other letter in their own language.
                if kind.template.takes_over_text && language != Language::En {
                    continue;
                }
                let place = format!("{} {mode:?} {language}", kind.id);
                let (document, Imported { letter, account }) = imported(&draft, language);
                let again = Draft::begin(letter);
                let now = &again.letter;
                let was = &draft.letter;
                assert_eq!(now.language, language, "{place}");
                assert_eq!(now.kind, was.kind, "{place}");
                assert_eq!(now.date, was.date, "{place}");
                assert_eq!(now.contacts, was.contacts, "{place}");
                assert_eq!(now.reference.number, was.reference.number, "{place}");
                assert_eq!(now.reference.group, was.reference.group, "{place}");
                assert_eq!(now.reference.amendment, was.reference.amendment, "{place}");
                let printed = layout::document(&again, language, None);
                assert_eq!(
                    paragraphs(&printed),
                    paragraphs(&document),
                    "{place}: {:#?}",
                    account.not_understood
                );
            }
        }
    }
}

/// A Word file of these blocks, as another program might write it.
fn word_file(body: &str) -> word::WordLetter {
    use std::io::{Cursor, Write};
    let text = format!(
        "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>\
         <w:body>{body}</w:body></w:document>"
    );
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in [
        ("[Content_Types].xml", "<Types/>"),
        ("word/document.xml", &text),
    ] {
        let options = zip::write::SimpleFileOptions::default();
        zip.start_file(name, options).unwrap();
        zip.write_all(part.as_bytes()).unwrap();
    }
    word::read(&zip.finish().unwrap().into_inner()).unwrap()
}

fn p(words: &str) -> String {
    let lines: Vec<_> = words
        .split('|')
        .map(|line| format!("<w:t xml:space='preserve'>{line}</w:t>"))
        .collect();
    let lines = lines.join("<w:br/>").replace('\t', "</w:t><w:tab/><w:t>");
    format!("<w:p><w:r>{lines}</w:r></w:p>")
}

/// A table whose cells have these paragraphs, one a line.
fn table(rows: &[&[&str]]) -> String {
    let mut table = "<w:tbl>".to_owned();
    for row in rows {
        table.push_str("<w:tr>");
        for cell in *row {
            let paragraphs: String = cell.split('\n').map(p).collect();
            table.push_str(&format!("<w:tc>{paragraphs}</w:tc>"));
        }
        table.push_str("</w:tr>");
    }
    table + "</w:tbl>"
}

const TO: &str = "-\tAdministrations of Member States of the Union;\n-\tITU-T Sector Members;\n\
    -\tITU-T Associates;\n-\tITU Academia";

/// The head of a circular as letters have it: a row a label, labels together in a cell with their values
/// together in the next, everything in one cell, and without a table.
#[test]
fn heads_in_any_arrangement_are_understood() {
    let to = format!("To:\n{TO}\nCopy to:\n-\tThe Director of the Radiocommunication Bureau");
    let rows = table(&[
        &["", "Geneva, 23 July 2020"],
        &["Ref:", "TSB Circular 258|TSB Events/MA", &to],
        &["Contact:", "Martin Adolph", ""],
        &["Tel:", "+41 22 730 6828", ""],
        &["Fax:|E-mail:", "+41 22 730 5853|tsbevents@itu.int", ""],
        &["Subject:", "Webinar Series on Quality"],
    ]);
    let two = p("Geneva, 23 July 2020")
        + &table(&[
            &[
                "Ref:\nContact:\nTel:\nFax:\nE-mail:",
                "TSB Circular 258\nMartin Adolph\n+41 22 730 6828\n+41 22 730 5853\ntsbevents@itu.int",
                &to,
            ],
            &["Subject:\tWebinar Series on Quality"],
        ]);
    let one = table(&[&[&format!(
        "Geneva, 23 July 2020\nRef: TSB Circular 258\nContact: Martin Adolph\nTel: +41 22 730 6828\n\
         Fax: +41 22 730 5853\nE-mail: tsbevents@itu.int\n{to}\nSubject: Webinar Series on Quality"
    )]]);
    let none: String = [
        "Geneva, 23 July 2020",
        "Ref:\tTSB Circular 258",
        "Contact:\tMartin Adolph",
        "Tel:\t+41 22 730 6828",
        "Fax:\t+41 22 730 5853",
        "E-mail:\ttsbevents@itu.int",
    ]
    .into_iter()
    .chain(to.split('\n'))
    .chain(["Subject:\tWebinar Series on Quality"])
    .map(p)
    .collect();
    for (arrangement, head) in [("rows", rows), ("two", two), ("one", one), ("none", none)] {
        let body = p("Dear Sir/Madam,")
            + &p("1\tThe webinar is open to all members of the Union.")
            + &p("2\tThe pages of the webinar will be updated.")
            + &p("Yours faithfully,")
            + &p("Chaesub Lee|Director of the Telecommunication|Standardization Bureau");
        let Imported { letter, account } = understand(&word_file(&(head + &body)));
        let why = format!("{arrangement}: {account:#?}");
        assert_eq!(letter.reference.number, Some(258), "{why}");
        assert_eq!(letter.date, "2020-07-23".parse().ok(), "{why}");
        let [contact] = letter.contacts.as_slice() else {
            panic!("{why}");
        };
        assert_eq!(contact.name.as_deref(), Some("Martin Adolph"), "{why}");
        assert_eq!(contact.telephones, ["+41 22 730 6828"], "{why}");
        assert_eq!(contact.faxes, ["+41 22 730 5853"], "{why}");
        assert_eq!(contact.emails, ["tsbevents@itu.int"], "{why}");
        assert_eq!(letter.addressees.len(), 4, "{why}");
        assert_eq!(letter.copy_to.len(), 1, "{why}");
        assert_eq!(letter.subject.len(), 1, "{why}");
        assert_eq!(letter.body.len(), 2, "{why}");
        let signature = letter.signature.as_ref().unwrap();
        assert!(
            signature.name.is_some() && signature.office.len() == 1,
            "{why}"
        );
        assert_eq!(account.not_understood, [], "{why}");
    }
}

#[test]
fn nothing_of_a_file_that_is_no_letter_is_lost() {
    let words = [
        "Minutes",
        "Nobody was there.",
        "a)\tFirst.",
        "7\tSeventh.",
        "Odd: one",
    ];
    let body: String = words.iter().map(|words| p(words)).collect();
    let inner = table(&[&["inner", "cell"]]);
    let nested = format!(
        "<w:tbl><w:tr><w:tc>{inner}{}</w:tc></w:tr></w:tbl>",
        p("outer")
    );
    let Imported { letter, .. } = understand(&word_file(&(body + &nested)));
    let draft = Draft::begin(letter);
    let printed = paragraphs(&layout::document(&draft, Language::En, None)).join("\n");
    for words in [
        "Minutes",
        "Nobody was there",
        "a First",
        "7 Seventh",
        "Odd one",
        "inner",
        "cell",
        "outer",
    ] {
        assert!(printed.contains(words), "{words} in {printed}");
    }
    // An empty file gives an empty letter.
    let Imported { letter, .. } = understand(&word_file(""));
    assert!(letter.body.is_empty());
}

/// A standard paragraph in which somebody changed a word is still known for what it was: it can be restored.
#[test]
fn reworded_standard_paragraphs_are_recognized() {
    for (language, old, new, least) in [
        (Language::En, " the ", " this ", 60),
        (Language::Zh, "请", "敬请", 24),
    ] {
        let mut draft = letter("collective-letter-12-12");
        let mut changed = None;
        let said =
            |phrases: &[circular_desk::letter::text::Phrase]| layout::standard(phrases, language);
        draft.letter.language = language;
        draft.translations.clear();
        draft.letter.visit_texts(&mut |text| {
            let phrases = text.phrases().to_vec();
            let runs = said(&phrases);
            let long = flat::text(&runs).chars().count() > least;
            if changed.is_none() && phrases.len() == 1 && long && flat::text(&runs).contains(old) {
                let words = |run: &TextRun| match run {
                    TextRun::Words {
                        text,
                        emphasis,
                        link,
                    } => TextRun::Words {
                        text: text.replacen(old, new, 1),
                        emphasis: *emphasis,
                        link: link.clone(),
                    },
                    other => other.clone(),
                };
                text.wording = Wording::Own {
                    runs: runs.iter().map(words).collect(),
                    departed_from: Vec::new(),
                };
                changed = Some((flat::text(&runs).replacen(old, new, 1), phrases));
            }
        });
        let (_, phrases) = changed.unwrap_or_else(|| panic!("no standard wording says “{old}”"));
        let (_, found) = imported(&draft, language);
        let known = found
            .letter
            .texts()
            .into_iter()
            .any(|text| match &text.wording {
                Wording::Own { departed_from, .. } => *departed_from == phrases,
                Wording::Standard(_) => false,
            });
        assert!(known, "{language}: {phrases:?}");
    }
}

/// The grid of a time plan becomes a time plan again, not a table.
#[test]
fn time_plans_come_back_as_such() {
    let draft = letter("collective-letter-12-12");
    let (_, found) = imported(&draft, draft.letter.language);
    let plans = |letter: &Letter| -> Vec<TimePlan> {
        let blocks = letter.annexes.iter().flat_map(|annex| &annex.blocks);
        let plans = blocks.filter_map(|block| match block {
            LetterBlock::TimePlan(plan) => Some(plan.clone()),
            _ => None,
        });
        plans.collect()
    };
    let (before, after) = (plans(&draft.letter), plans(&found.letter));
    assert_eq!((before.len(), after.len()), (1, 1));
    assert_eq!(before[0].days.len(), after[0].days.len());
    assert_eq!(before[0].sessions.len(), after[0].sessions.len());
}

/// The bureau of the letterhead is not taken for the office of the signatory, which has its name too.
#[test]
fn the_letterhead_is_printed_by_the_letter_itself() {
    let draft = letter("collective-letter-12-12");
    for language in languages(&draft) {
        let document = layout::document(&draft, language, None);
        let word = word::read(&docx::export(&document).unwrap()).unwrap();
        let (draft, account) = understand(&word).into_draft();
        let pieces = traced(&word, &account, &draft);
        assert!(pieces.len() > 20, "{language}");
        for piece in &pieces[..2] {
            assert!(piece.texts.is_empty(), "{language}: {}", piece.words);
        }
    }
}
