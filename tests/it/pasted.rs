//! Text pasted from other programs becomes part of a letter that is saved, read and printed.

use circular_desk::draft::Draft;
use circular_desk::import::pasted;
use circular_desk::kind::{Beginning, kinds};
use circular_desk::language::Language;
use circular_desk::layout;
use circular_desk::storage;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

fn letter_of(html: &str) -> Draft {
    let kind = kinds().unwrap().remove(0);
    let mut letter = kind.begin(&Beginning::default()).unwrap();
    letter.body = pasted::blocks(html);
    Draft::begin(letter)
}

fn printed(draft: &Draft) -> String {
    let document = layout::document(draft, Language::En, None);
    let runs = document.paragraphs().flat_map(|paragraph| &paragraph.runs);
    runs.map(|run| match run {
        layout::document::Run::Words(words) => words.text.clone(),
        _ => " ".to_owned(),
    })
    .collect()
}

#[test]
fn pasted_text_is_saved_read_and_printed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files/clipboard");
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let draft = letter_of(&fs::read_to_string(&path).unwrap());
        assert!(!draft.letter.body.is_empty(), "{}", path.display());
        let text = storage::write(&draft).unwrap();
        assert_eq!(storage::read(&text, &path).unwrap(), draft);
        let printed = printed(&draft).replace('\u{2011}', "-");
        for text in draft
            .letter
            .body
            .iter()
            .take(3)
            .map(|block| format!("{block:?}"))
        {
            let text = text.replace("\\u{2011}", "-").replace('\u{2011}', "-");
            let words = text.split("text: \"").nth(1).unwrap();
            let first = words.split(['"', ' ']).next().unwrap();
            assert!(printed.contains(first), "{first} is not in {printed}");
        }
        count += 1;
    }
    assert_eq!(count, 7);
}

#[test]
fn lists_as_deep_as_they_come_are_saved() {
    let draft = letter_of(&"<ul><li>x".repeat(200));
    let text = storage::write(&draft).unwrap();
    assert_eq!(storage::read(&text, Path::new("x")).unwrap(), draft);
}

#[test]
fn hostile_text_is_read_in_time_and_lost_by_nobody() {
    let begun = Instant::now();
    let deep = |tag: &str| format!("{}x", format!("<{tag}>").repeat(100_000));
    for html in [
        deep("div"),
        deep("b"),
        deep("table><tr><td"),
        deep("svg><td"),
        deep("ul><li"),
        deep("a href=x"),
        deep("p><b id=1"),
        deep("!---->").replace("x", "<p>x"),
        "<!--".repeat(300_000) + "-->x",
        "<b class=1><i class=2><u class=3><font size=1>".repeat(3_000)
            + &"<p>".repeat(200_000)
            + "x",
        format!("<a {}>x", "k ".repeat(200_000)),
        format!("<p style='{}'>x", "a:b;".repeat(200_000)),
        format!("<style>{}</style>x", ".a{b:c}".repeat(100_000)),
        format!("<style>{}</style>x", "@a{".repeat(100_000)),
        "<table>".to_owned() + &"<tr><td rowspan=65534 colspan=63>".repeat(20_000) + "x",
        "<ol start=7><li>y</ol><p>z</p>".repeat(20_000) + "x",
        "&amp;".repeat(200_000) + "x",
    ] {
        let blocks = pasted::blocks(&html);
        let markup = format!("{blocks:?}");
        assert!(markup.contains('x'), "{:.60} is lost", html);
    }
    assert!(begun.elapsed() < Duration::from_secs(120));
}
