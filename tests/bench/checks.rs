//! How long all checks of a letter take, in one language and in six.
//!
//! ```text
//! cargo bench --bench checks
//! ```

#![allow(clippy::print_stdout)]

use circular_desk::checks::{Known, findings};
use circular_desk::draft::Draft;
use circular_desk::language::Language;
use circular_desk::letter::text::{Markup, Text};
use circular_desk::storage;
use circular_desk::translation::{Rendition, State};
use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

/// The five real letters.
const CASES: [&str; 5] = [
    "circular-116",
    "circular-258",
    "collective-letter-12-12",
    "liaison-sg12rg-amr",
    "working-party-1-11",
];

/// The aim for a letter in six languages, in milliseconds.
const AIM: f64 = 10.0;

fn main() {
    if !std::env::args().any(|argument| argument == "--bench") {
        println!("measured only by cargo bench");
        return;
    }
    println!("letter                      languages  findings  median ms  slowest of 200 ms");
    for case in CASES {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/letters")
            .join(case)
            .join("letter.ron");
        let draft = storage::open(&path).expect("the letters of the tests can be read");
        measure(case, &draft);
        measure(case, &in_six_languages(&draft));
    }
    println!("aim: {AIM} ms in six languages");
}

/// The letter with a rendition of every text in every language: its own words, where it has no other.
fn in_six_languages(draft: &Draft) -> Draft {
    let mut draft = draft.clone();
    for language in Language::ALL {
        if language == draft.letter.language {
            continue;
        }
        let translation = draft.translations.entry(language).or_default();
        for text in draft.letter.texts() {
            if let Some(runs) = Text::own_runs(&text) {
                let words = Markup(runs.to_vec());
                translation.entry(text.id).or_insert_with(|| Rendition {
                    words: words.clone(),
                    made_from: words,
                    state: State::Draft,
                    by: None,
                    at: None,
                });
            }
        }
    }
    draft
}

fn measure(case: &str, draft: &Draft) {
    let known = Known::default();
    let count = findings(draft, &known).len();
    let mut times: Vec<f64> = (0..200)
        .map(|_| {
            let begun = Instant::now();
            black_box(findings(black_box(draft), &known));
            begun.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!(
        "{case:27} {:9} {count:9} {:10.2} {:18.2}",
        draft.translations.len() + 1,
        times[times.len() / 2],
        times[times.len() - 1]
    );
}
