//! How long it takes from the text of a letter file to the bytes of a Word file, against our aims and
//! against the libraries that others use for it.
//!
//! ```text
//! cargo bench --bench export                        all, about a minute
//! cargo bench --bench export -- --without-peers     ours alone, a few seconds
//! cargo bench --bench export -- --keep target/kept  and leaves the Word files there, to look at
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
use std::time::{Duration, Instant};

/// How many times the blocks of all letters stand in the long letters. LibreOffice 7.4 counts
/// 125, 250 and 500 pages.
const ROUNDS: [usize; 3] = [12, 24, 48];
/// The pages of the long letters.
const PAGES: [usize; 3] = [125, 250, 500];

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

fn all(keep: Option<&Path>, with_peers: bool) {
    let folder = tempfile::tempdir().expect("there is room for temporary files");
    let folder = folder.path();
    let texts = letters::texts();
    let drafts: Vec<Draft> = texts.iter().map(|text| read(text)).collect();
    let letter = &texts[0];

    let one = phases(letter, 500);
    let long: Vec<(String, Phases)> = ROUNDS
        .iter()
        .map(|rounds| {
            let text = storage::write(&letters::long(&drafts, *rounds)).expect("a letter file");
            let phases = phases(&text, 15);
            (text, phases)
        })
        .collect();

    println!("\nFrom the text of a letter file to a Word file, in milliseconds\n");
    measure::head();
    one.whole.row("one letter", Some(Duration::from_millis(3)));
    one.rows();
    six_languages(letter).row("the letter in six languages", Some(Duration::from_millis(15)));
    for ((_, phases), pages) in long.iter().zip(PAGES) {
        let aim = (pages == 500).then_some(Duration::from_millis(300));
        phases.whole.row(&format!("{pages} pages"), aim);
        if pages == 500 {
            phases.rows();
        }
    }
    thousand(&texts).row("1,000 letters", Some(Duration::from_secs(3)));

    println!("\nGrowth: how many times longer, where the letter is so many times longer\n");
    let base = &long[0].1;
    for ((_, phases), pages) in long.iter().zip(PAGES).skip(1) {
        base.growth(phases, pages as f64 / PAGES[0] as f64);
    }

    println!("\nIn a process of its own, with the loading of the wording: time, memory, size\n");
    let long_text = &long[2].0;
    for (name, text) in [("one letter", letter), ("500 pages", long_text)] {
        let file = folder.join("letter.ron");
        std::fs::write(&file, text).expect("the temporary folder takes files");
        Memory::of(&file).row(name, text.len());
    }

    let cases = [
        ("one letter", document(&read(letter)), &one, [30, 100]),
        ("500 pages", document(&read(long_text)), &long[2].1, [3, 9]),
    ];
    if let Some(keep) = keep {
        std::fs::create_dir_all(keep).expect("the folder to keep files in can be made");
        for ((text, _), pages) in long.iter().zip(PAGES) {
            let bytes = docx_of(&read(text));
            std::fs::write(keep.join(format!("{pages}.docx")), bytes).expect("it takes files");
        }
    }
    if with_peers {
        println!("\nA Word file of the same text, in milliseconds; ours from the document laid out\n");
        peers::head();
        for (name, document, ours, runs) in &cases {
            let bytes = docx::export(document).expect("a document is written").len();
            peers::row(name, document, (&ours.docx, bytes), *runs, folder, keep);
        }
    }
    println!();
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
