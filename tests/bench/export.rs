//! How long it takes from the text of a letter file to the bytes of a Word file, against our aims and
//! against the libraries that others use for it.
//!
//! ```text
//! cargo bench --bench export                        all, about a minute
//! cargo bench --bench export -- --without-peers     ours alone, a few seconds
//! cargo bench --bench export -- --keep target/kept  and leaves the files there, to look at
//! ```
//!
//! All of it runs in one thread of one process. On a machine with other work, `taskset -c 1 cargo
//! bench …` gives steadier figures; the column “fastest” is what the machine can do undisturbed.
//!
//! The peers write the same text in the same run, as far as they can, and less where they cannot:
//! `peers/python_docx.py` (`pip install python-docx`, or with `--target target/peers`) and
//! `peers/docx_npm.mjs` (`npm install --prefix target/peers docx`). They are found through `python3`
//! and `node` on the PATH, their libraries where these look, through PYTHONPATH and NODE_PATH, or in
//! `target/peers`. One that is not installed is left out, and said so.

// A loop of our own: criterion and divan measure every case by itself, but know no aims, no growth
// from case to case and no other processes, so the table would have to be made from their files.
#![allow(clippy::print_stdout)]

mod letters;
mod measure;
mod peers;

use circular_desk::draft::Draft;
use circular_desk::export::docx;
use circular_desk::language::Language;
use circular_desk::layout::document::Document;
use circular_desk::{layout, storage};
use measure::{Memory, Phases, Times};
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// How many times the blocks of all letters stand in the long letters, and how many pages LibreOffice
/// 7.4 makes of that (`--keep`, then `soffice --convert-to pdf`).
const LONG: [(usize, usize); 3] = [(16, 130), (32, 258), (64, 514)];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match Task::of(&arguments) {
        Task::Nothing => println!("measured only by cargo bench"),
        Task::Once(file) => measure::once(&file, |text| docx_of(&read(text)).len()),
        Task::All { keep, with_peers } => all(keep.as_deref(), with_peers),
    }
}

/// What is asked of this program.
enum Task {
    /// `cargo test --benches` runs it, too, and must not wait.
    Nothing,
    /// One letter file, for the memory and the time that a fresh process needs.
    Once(PathBuf),
    /// Everything.
    All {
        keep: Option<PathBuf>,
        with_peers: bool,
    },
}

impl Task {
    fn of(arguments: &[String]) -> Task {
        let has = |name: &str| arguments.iter().any(|argument| argument == name);
        let value = |name: &str| {
            let place = arguments.iter().position(|argument| argument == name)?;
            arguments.get(place + 1).map(PathBuf::from)
        };
        match value(measure::ONCE) {
            Some(file) => Task::Once(file),
            None if has("--bench") => Task::All {
                keep: value("--keep"),
                with_peers: !has("--without-peers"),
            },
            None => Task::Nothing,
        }
    }
}

/// A letter file with what it took.
struct Case {
    name: String,
    text: String,
    phases: Phases,
}

impl Case {
    fn of(name: String, text: String, runs: usize) -> Case {
        let phases = phases(&text, runs);
        Case { name, text, phases }
    }
}

fn all(keep: Option<&Path>, with_peers: bool) {
    let texts = letters::texts();
    let drafts: Vec<Draft> = texts.iter().map(|text| read(text)).collect();
    let one = Case::of("one letter".to_owned(), texts[0].clone(), 500);
    let long = LONG.into_iter().map(|(rounds, pages)| {
        let text = storage::write(&letters::long(&drafts, rounds));
        let text = text.expect("a letter file");
        Case::of(format!("a letter of {pages} pages"), text, 15)
    });
    let long: [Case; 3] = long.collect::<Vec<_>>().try_into().ok().expect("three");
    let [_, _, longest] = &long;

    measure::circumstances();
    println!("\nFrom the text of a letter file to a Word file, in milliseconds\n");
    measure::head();
    one.phases.whole.row(&one.name, Some(3));
    one.phases.rows();
    six_languages(&one.text).row("the same in six languages", Some(15));
    for (case, aim) in long.iter().zip([None, None, Some(300)]) {
        case.phases.whole.row(&case.name, aim);
    }
    longest.phases.rows();
    thousand(&texts).row("1,000 letters", Some(3000));

    println!("\nHow many times longer a letter is, and how many times longer it takes\n");
    for (case, (_, pages)) in long.iter().zip(LONG).skip(1) {
        let longer = pages as f64 / LONG[0].1 as f64;
        long[0].phases.growth(&case.phases, longer);
    }

    println!("\nIn a process of its own, where the standard wording must be loaded first\n");
    let folder = tempfile::tempdir().expect("there is room for temporary files");
    for case in [&one, longest] {
        let file = folder.path().join("letter.ron");
        std::fs::write(&file, &case.text).expect("the temporary folder takes files");
        Memory::of(&file).row(&case.name, case.text.len());
    }

    if let Some(keep) = keep {
        std::fs::create_dir_all(keep).expect("the folder to keep files in can be made");
        for case in long.iter().chain([&one]) {
            let kept = |ending| keep.join(format!("{}.{ending}", case.name));
            std::fs::write(kept("ron"), &case.text).expect("the folder takes files");
            let bytes = docx_of(&read(&case.text));
            std::fs::write(kept("docx"), bytes).expect("the folder takes files");
        }
    }
    if with_peers {
        println!("\nFrom the text laid out to a Word file, in milliseconds (KB of the file)\n");
        peers::head();
        for (case, runs) in [(&one, [30, 100]), (longest, [3, 9])] {
            let document = document(&read(&case.text));
            peers::row(
                &case.name,
                &document,
                &case.phases.docx,
                runs,
                folder.path(),
                keep,
            );
        }
    }
}

fn read(text: &str) -> Draft {
    storage::read(text, Path::new("letter.ron")).expect("a sound letter file")
}

fn document(draft: &Draft) -> Document {
    layout::document(draft, draft.letter.language, None)
}

fn docx_of(draft: &Draft) -> Vec<u8> {
    docx::export(&document(draft)).expect("a document is written")
}

/// From the text of a letter file to a Word file, phase by phase.
fn phases(text: &str, runs: usize) -> Phases {
    Phases::of(runs, || {
        let begin = Instant::now();
        let draft = read(black_box(text));
        let read = Instant::now();
        let document = document(&draft);
        let laid_out = Instant::now();
        let bytes = docx::export(&document).expect("a document is written");
        let written = Instant::now();
        black_box(bytes);
        [begin, read, laid_out, written]
    })
}

/// The text of a letter file, read once, to six Word files.
fn six_languages(text: &str) -> Times {
    Times::of(100, || {
        let draft = read(black_box(text));
        for language in Language::ALL {
            let document = layout::document(&draft, language, None);
            black_box(docx::export(&document).expect("a document is written"));
        }
    })
}

/// The five letters, two hundred times each, each with a number of its own.
fn thousand(texts: &[String]) -> Times {
    Times::of(3, || {
        for number in 0..1000 {
            let mut draft = read(black_box(&texts[number as usize % texts.len()]));
            draft.letter.reference.number = Some(number + 1);
            black_box(docx_of(&draft));
        }
    })
}
