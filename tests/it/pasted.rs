//! Text pasted from other programs becomes part of a letter that is saved, read and printed.

use circular_desk::draft::Draft;
use circular_desk::import::pasted;
use circular_desk::kind::{Beginning, kinds};
use circular_desk::language::Language;
use circular_desk::layout;
use circular_desk::storage;
use std::fs;
use std::path::Path;

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
