//! The house of DESIGN.md: who may use whom, and who owns what. Reads `src/`.

use std::fs;
use std::path::{Path, PathBuf};

/// Layer, and the layers that it may use.
const LAYERS: [(&str, &[&str]); 16] = [
    ("packed", &[]),
    ("fonts", &["packed"]),
    ("language", &["packed"]),
    ("spreadsheet", &["language"]),
    ("xml", &["language"]),
    ("letter", &["language"]),
    ("kind", &["language", "letter"]),
    ("translation", &["language", "letter", "xml", "spreadsheet"]),
    ("draft", &["language", "letter", "translation"]),
    (
        "storage",
        &["language", "letter", "translation", "draft", "spreadsheet"],
    ),
    (
        "layout",
        &["language", "letter", "kind", "translation", "draft"],
    ),
    (
        "export",
        &[
            "language",
            "letter",
            "kind",
            "translation",
            "draft",
            "layout",
            "fonts",
        ],
    ),
    (
        "import",
        &[
            "language",
            "letter",
            "kind",
            "translation",
            "draft",
            "layout",
            "xml",
        ],
    ),
    (
        "checks",
        &[
            "language",
            "letter",
            "kind",
            "translation",
            "draft",
            "layout",
        ],
    ),
    (
        "command_line",
        &[
            "language",
            "letter",
            "kind",
            "translation",
            "draft",
            "storage",
            "layout",
            "export",
            "import",
            "checks",
            "xml",
        ],
    ),
    (
        "app",
        &[
            "language",
            "letter",
            "kind",
            "translation",
            "draft",
            "storage",
            "layout",
            "export",
            "import",
            "checks",
            "fonts",
        ],
    ),
];

/// What only some places may name: the words, and where they may stand.
const OWNERS: &[(&str, &[&str])] = &[
    ("docx_rs", &["export/docx"]),
    ("fluent::", &["language/phrasebook", "language/interface"]),
    (
        "zip::",
        &["export/docx", "import/word", "storage/office/bundle"],
    ),
    (
        "quick_xml",
        &["xml", "translation", "export/docx", "import/word"],
    ),
    ("clap", &["command_line"]),
    // Letters, journals and backups go through the disk that tests can make fail.
    (
        "std::fs",
        &[
            "storage/disk",
            "storage/office",
            "storage/cabinet/tests",
            "command_line",
            "app/jobs",
        ],
    ),
    ("gethostname", &["storage/disk"]),
    ("rustix", &["storage/disk", "app/background"]),
    ("siphasher", &["storage/stamp"]),
    ("typst", &["export/pages"]),
    ("comemo", &["export/pages"]),
    ("ecow", &["export/pages"]),
    ("flate2", &["packed"]),
    ("parley", &["app/text_box"]),
    ("skrifa", &["app/text_box"]),
    ("tiny_skia", &["app/text_box"]),
    ("egui", &["app", "main"]),
    ("eframe", &["app", "main"]),
    ("rfd", &["app"]),
    ("arboard", &["app"]),
    ("aho_corasick", &["translation/glossary"]),
    ("spellbook", &["language/spelling"]),
    ("scraper", &["import/pasted"]),
    ("rusqlite", &["storage"]),
    ("pulldown_cmark", &["app/manual"]),
    (
        "csv::",
        &[
            "spreadsheet",
            "storage/office/address_book",
            "storage/office/register",
            "translation/glossary",
        ],
    ),
    ("rapidfuzz", &["translation/memory"]),
    ("sentencex", &["translation/segment"]),
    ("ferrous_opencc", &["language"]),
    ("similar::", &["translation/difference"]),
    ("serde_json", &["command_line/check"]),
    (
        "std::env",
        &["command_line", "main", "app/jobs", "storage/cabinet/tests"],
    ),
    ("SystemTime", &["app", "command_line", "main"]),
    ("::now()", &["app", "command_line", "main"]),
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// Every source file: its path below `src/` without ending, and its text without comments.
fn house() -> Vec<(String, String)> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    sources(&src, &mut found);
    assert!(found.len() > 40, "the sources were not found");
    found
        .into_iter()
        .map(|path| {
            let name = path.strip_prefix(&src).unwrap().with_extension("");
            let name = name.to_str().unwrap().replace('\\', "/");
            let text = fs::read_to_string(&path).unwrap();
            let code: Vec<_> = text
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"))
                .collect();
            (name, code.join("\n"))
        })
        .collect()
}

fn layer(name: &str) -> &str {
    name.split('/').next().unwrap()
}

/// The layers that stand behind `crate::`: one, or several between braces.
fn named(rest: &str) -> Vec<&str> {
    fn word(text: &str) -> &str {
        let end = text.find(|c: char| !c.is_alphanumeric() && c != '_');
        &text[..end.unwrap_or(text.len())]
    }
    match rest.strip_prefix('{') {
        // No braces within braces directly after `crate::`, or this would miss a layer.
        Some(several) => {
            let several = &several[..several.find("};").unwrap()];
            assert!(!several.contains('{'), "write {several} as several uses");
            several.split(',').map(|one| word(one.trim())).collect()
        }
        None => vec![word(rest)],
    }
}

#[test]
fn layers_use_only_what_lies_below() {
    for (name, code) in house() {
        let own = layer(&name);
        if matches!(own, "lib" | "main") {
            continue;
        }
        let (_, allowed) = LAYERS
            .iter()
            .find(|(layer, _)| *layer == own)
            .unwrap_or_else(|| panic!("{name}: “{own}” is no layer of the house"));
        for (at, _) in code.match_indices("crate::") {
            let rest = &code[at + "crate::".len()..];
            for used in named(rest) {
                // Macros that every layer may use: sentences.
                if ["message", "shown_in_english"].contains(&used) {
                    continue;
                }
                let fits = used == own || allowed.contains(&used);
                assert!(fits, "{name} uses {used}, which {own} may not know");
            }
        }
    }
}

#[test]
fn owners_keep_what_is_theirs() {
    for (name, code) in house() {
        for (words, owners) in OWNERS {
            let owned = owners.iter().any(|owner| name.starts_with(owner));
            assert!(owned || !code.contains(words), "{name} names “{words}”");
        }
    }
}

#[test]
fn no_code_names_a_kind_of_letter() {
    let kinds = circular_desk::kind::kinds().unwrap();
    for (name, code) in house() {
        // The examples that the command line prints for a person may.
        let code = match name.as_str() {
            "command_line/new" => code.replace("--kind collective-letter ", ""),
            _ => code,
        };
        for kind in &kinds {
            assert!(
                !code.contains(&format!("\"{}\"", kind.id))
                    && !code.contains(&format!("{}-", kind.id)),
                "{name} names the kind “{}”",
                kind.id
            );
        }
    }
}

#[test]
fn files_are_one_thing() {
    for (name, _) in house() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("src")
            .join(format!("{name}.rs"));
        let lines = fs::read_to_string(&path).unwrap().lines().count();
        assert!(lines <= 600, "{name} has {lines} lines: split it by noun");
        assert!(!name.ends_with("/mod"), "{name}: foo.rs beside foo/");
    }
}
