//! The manual: the same text in the window and in the README, every section in every language, keys from the list
//! of commands.

use circular_desk::app::command::COMMANDS;
use circular_desk::app::manual::{Topic, keys_of, markdown, placeholders};
use circular_desk::language::Language;
use circular_desk::language::interface::Texts;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The anchors of a manual, in order.
fn anchors(markdown: &str) -> Vec<String> {
    let lines = markdown.lines();
    let anchors = lines.filter_map(|line| line.strip_prefix("<a id=\"")?.strip_suffix("\"></a>"));
    anchors.map(str::to_owned).collect()
}

#[test]
fn every_language_has_every_section() {
    let sections: Vec<&str> = Topic::ALL.iter().map(|topic| topic.id()).collect();
    for language in Language::ALL {
        let text = markdown(&Texts::of(language));
        assert_eq!(anchors(&text), sections, "{language:?}");
        let headings = text.lines().filter(|line| line.starts_with("## "));
        assert_eq!(headings.count(), sections.len(), "{language:?}");
        // Every anchor stands before its heading, every heading has words below it.
        let blocks: Vec<&str> = text.split("\n\n").map(str::trim).collect();
        for (at, block) in blocks.iter().enumerate() {
            if block.starts_with("<a id") {
                assert!(blocks[at + 1].starts_with("## "), "{language:?}: {block}");
                let below = blocks
                    .get(at + 2)
                    .is_some_and(|below| !below.starts_with('<'));
                assert!(below, "{language:?}: {block} is empty");
            }
        }
    }
}

/// How often each placeholder stands in the manual of a language.
fn counted(language: Language) -> BTreeMap<String, usize> {
    let mut counted = BTreeMap::new();
    for placeholder in placeholders(language) {
        *counted.entry(placeholder).or_default() += 1;
    }
    counted
}

#[test]
fn every_language_names_the_same_commands_and_keys() {
    let texts = Texts::english();
    let english = counted(Language::En);
    assert!(english.len() > 20, "{english:?}");
    for placeholder in english.keys() {
        match placeholder.strip_prefix("keys") {
            Some("") => {}
            Some(key) => assert_ne!(keys_of(key.trim(), &texts), "", "{placeholder}"),
            None => assert_ne!(&texts.say(placeholder), placeholder),
        }
    }
    for language in Language::ALL {
        assert_eq!(counted(language), english, "{language:?}");
    }
}

#[test]
fn all_keys_of_the_commands_stand_in_every_manual() {
    for language in Language::ALL {
        let texts = Texts::of(language);
        let text = markdown(&texts);
        for entry in COMMANDS.iter().filter(|entry| entry.shortcut.is_some()) {
            let row = format!(
                "| {} | {} |",
                keys_of(entry.key, &texts),
                texts.say(entry.key)
            );
            assert!(text.contains(&row), "{language:?}: {row}");
        }
    }
}

/// Begin and end of the manual in the README.
const BEGIN: &str = "## From last year’s letter to this year’s\n\n";
const END: &str = "\n<!-- The manual ends here. -->\n";

/// `UPDATE_EXPECT=1` puts the manual into the README.
#[test]
fn the_readme_holds_the_manual() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = fs::read_to_string(&path).unwrap();
    let (before, rest) = readme.split_once(BEGIN).unwrap();
    let (held, after) = rest.split_once(END).unwrap();
    // Its headings stand one level deeper there, below that of the section.
    let manual = markdown(&Texts::english());
    let manual: Vec<String> = (manual.lines())
        .map(|line| match line.starts_with('#') {
            true => format!("#{line}"),
            false => line.to_owned(),
        })
        .collect();
    let manual = format!("{}\n", manual.join("\n"));
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&path, format!("{before}{BEGIN}{manual}{END}{after}")).unwrap();
    } else {
        assert!(
            held == manual,
            "README.md: run this test with UPDATE_EXPECT=1"
        );
    }
}
