//! Letter files, their inline markup, and what is pasted into a letter.

use super::{choice, same, text};
use circular_desk::draft::Draft;
use circular_desk::draft::edit::Edit;
use circular_desk::draft::editing::Editing;
use circular_desk::export::{docx, pages::pages};
use circular_desk::import::pasted as paste;
use circular_desk::kind::{Beginning, kinds};
use circular_desk::language::Language;
use circular_desk::layout::document;
use circular_desk::layout::document::Letterhead;
use circular_desk::letter::Letter;
use circular_desk::letter::block::Block;
use circular_desk::letter::text::{
    Link, Markup, Run, Text, TextId, Wording, flat, joined, markup as inline,
};
use circular_desk::storage;
use circular_desk::translation::{Rendition, State};
use std::path::Path;
use std::sync::LazyLock;
use std::time::Duration;

/// A new letter, which what is read is put into.
pub static LETTER: LazyLock<Draft> = LazyLock::new(|| {
    let kinds = kinds().expect("the program's own kinds");
    let kind = kinds
        .into_iter()
        .find(|kind| kind.id == "collective-letter");
    let known = Beginning {
        group: "12".parse().ok(),
        ..Beginning::default()
    };
    let letter = kind.expect("it is one of them").begin(&known);
    let mut letter = letter.expect("the kind is sound");
    letter.body.extend(paste::plain(
        "The first paragraph of the group.\nA second one: write to tsbsg12@itu.int before 3 May 2027.",
    ));
    let words =
        "In **{group}**, *see* [the page]({group-page}) or <https://www.itu.int>, 2^nd^{br}line";
    let runs = inline::parse(words).expect("it is sound");
    letter.body.push(Block::Paragraph(Text {
        id: TextId::default(),
        wording: Wording::Own {
            runs,
            departed_from: Vec::new(),
        },
    }));
    Draft::begin(letter)
});

/// The same with few texts, for what is tried often.
pub static NOTE: LazyLock<Draft> = LazyLock::new(|| {
    let whole = &LETTER.letter;
    let behind = whole.body.len().saturating_sub(3);
    let mut letter = Letter {
        body: whole.body[behind..].to_vec(),
        addressees: Vec::new(),
        copy_to: Vec::new(),
        deadlines: Vec::new(),
        annexes: Vec::new(),
        ..whole.clone()
    };
    letter.subject.truncate(1);
    let mut draft = Draft::begin(letter);
    let (id, words) = (draft.letter.texts().into_iter())
        .filter_map(|text| Some((text.id, text.own_runs()?.to_vec())))
        .next_back()
        .expect("the letter has texts of its own");
    let rendition = Rendition {
        made_from: Markup(words),
        words: Markup(inline::parse("Dans **{group}**, *voir* la page 2^e^").expect("it is sound")),
        state: State::Draft,
        by: None,
        at: None,
    };
    let french = [(id, rendition)].into_iter().collect();
    draft.translations.insert(Language::Fr, french);
    draft
});

/// What is read as a letter can be written, and reads again as the same letter.
pub fn letter_file(input: &[u8]) {
    let Some(text) = text(input) else { return };
    match storage::read(text, Path::new("letter.ron")) {
        Ok(draft) => saved_and_read(&draft),
        Err(error) => assert!(error.to_string().contains("letter.ron")),
    }
}

/// A draft can be saved whatever is in it, and the file holds all of it.
pub fn saved_and_read(draft: &Draft) {
    let written = storage::write(draft).expect("every draft can be written");
    let read = storage::read(&written, Path::new("written.ron"));
    let read = read.unwrap_or_else(|error| panic!("{error}"));
    same(
        "written again",
        &storage::write(&read).expect("as before"),
        &written,
    );
    // In the address of a link, brackets are written as browsers write them.
    if !["%28", "%29", "%7B", "%7D"]
        .iter()
        .any(|code| written.contains(code))
    {
        same("read again", &read, draft);
    }
}

/// What is read as markup says the same when it is written and read again.
pub fn markup(input: &[u8]) {
    let Some(text) = text(input) else { return };
    let Ok(runs) = inline::parse(text) else {
        return;
    };
    let written = inline::write(&runs);
    let read = inline::parse(&written).unwrap_or_else(|error| panic!("{written}: {error}"));
    same("written again", &inline::write(&read), &written);
    let expected: Vec<Run> = runs.iter().cloned().map(with_plain_address).collect();
    same("read again", &joined(read), &joined(expected));
    assert_eq!(
        flat::text(&runs).chars().count(),
        runs.iter().map(flat::length).sum::<usize>()
    );
}

/// Links whose address is as the file writes it.
fn with_plain_address(run: Run) -> Run {
    match run {
        Run::Words {
            text,
            emphasis,
            link: Some(Link::Address(target)),
        } if inline::live(&text).as_deref() != Some(target.as_str()) => {
            let codes = [('(', "%28"), (')', "%29"), ('{', "%7B"), ('}', "%7D")];
            let target = codes
                .iter()
                .fold(target, |target, (sign, code)| target.replace(*sign, code));
            Run::Words {
                text,
                emphasis,
                link: Some(Link::Address(target)),
            }
        }
        other => other,
    }
}

/// Whatever is pasted can stand in a letter, be saved and read again, and be taken back.
pub fn pasted(input: &[u8]) {
    let Some((plain, rest)) = choice(input) else {
        return;
    };
    let Some(text) = text(rest) else { return };
    let blocks = match plain % 2 {
        0 => paste::blocks(text),
        _ => paste::plain(text),
    };
    paste::inline(&blocks);
    let mut body = NOTE.letter.body.clone();
    body.extend(blocks);
    edited(Some(Edit::Body(body)));
}

/// An edit to the letter makes one that can be saved and read again, and can be taken back.
pub fn edited(edit: Option<Edit>) {
    let Some(edit) = edit else { return };
    let mut editing = Editing::new(NOTE.clone(), true);
    if editing.apply(edit, Duration::ZERO) {
        saved_and_read(editing.draft());
        editing.undo();
    }
    assert!(**editing.draft() == *NOTE);
}

/// A letter goes out as a Word file and as a PDF on this paper; gives back the Word file.
pub fn printed(draft: &Draft, paper: &Letterhead) -> Vec<u8> {
    let document = document(draft, draft.letter.language, Some(paper));
    let pdf = pages(&document).pdf();
    assert!(
        pdf.unwrap_or_else(|error| panic!("{error}"))
            .starts_with(b"%PDF")
    );
    docx::export(&document).unwrap_or_else(|error| panic!("{error}"))
}
