//! How long pages take: after a keystroke, to pixels, to PDF; for one letter and for a long one.
//!
//! ```text
//! cargo bench --bench pages
//! ```
//!
//! A keystroke changes one word of one paragraph, each time another; what Typst has laid out before
//! and has not changed is taken from there, as in the window.
#![allow(clippy::print_stdout)]

#[path = "letters.rs"]
mod letters;
#[path = "measure.rs"]
#[allow(dead_code)]
mod measure;

use circular_desk::draft::Draft;
use circular_desk::export::pages::pages;
use circular_desk::language::Language;
use circular_desk::layout::document::{Block, Document, Run};
use circular_desk::{layout, storage};
use measure::Times;
use std::hint::black_box;
use std::path::Path;

fn main() {
    let drafts: Vec<Draft> = (letters::texts().iter())
        .map(|text| storage::read(text, Path::new("letter.ron")).expect("a sound letter file"))
        .collect();
    measure::circumstances();
    measure::head();
    for language in [Language::En, Language::Zh, Language::Ar] {
        let mut document = layout::document(&drafts[0], language, None);
        let set = pages(&document);
        println!(
            "collective letter 12/12 ({language}), {} pages",
            set.count()
        );
        let mut stroke = 0;
        Times::of(200, || {
            typed(&mut document, stroke);
            stroke += 1;
            black_box(pages(&document).count());
        })
        .row("  after a keystroke", Some(5));
        Times::of(200, || {
            black_box(pages(&document).places(Default::default()));
        })
        .row("  unchanged, and a place", Some(5));
        Times::of(50, || {
            black_box(set.picture(0, 1.5));
        })
        .row("  a page to pixels", Some(8));
        Times::of(50, || {
            black_box(set.pdf().expect("a PDF file"));
        })
        .row("  PDF", Some(10));
    }
    for (rounds, what) in [(16, "130 pages"), (64, "514 pages")] {
        let long = letters::long(&drafts, rounds);
        let mut document = layout::document(&long, Language::En, None);
        let paragraphs = document.paragraphs().count();
        let set = pages(&document);
        println!(
            "{what} in Word, {} here, {paragraphs} paragraphs",
            set.count()
        );
        let mut stroke = 0;
        Times::of(5, || {
            typed(&mut document, stroke);
            stroke += 1;
            black_box(pages(&document).count());
        })
        .row("  after a keystroke", None);
        Times::of(3, || {
            black_box(set.pdf().expect("a PDF file"));
        })
        .row("  PDF", None);
    }
    if let Some(peak) = measure::peak_kilobytes() {
        println!("memory at most {} MB", peak / 1024);
    }
}

/// Changes one word of the body.
fn typed(document: &mut Document, stroke: usize) {
    let texts = document.blocks.iter_mut().filter_map(|block| match block {
        Block::Paragraph(paragraph) => Some(paragraph),
        Block::Table(_) => None,
    });
    let mut words = texts
        .flat_map(|paragraph| &mut paragraph.runs)
        .filter_map(|run| match run {
            Run::Words(words) if words.text.len() > 40 => Some(words),
            _ => None,
        });
    let words = words.nth(1).expect("a letter has words");
    let length = words.text.len();
    if stroke.is_multiple_of(16) && length > 100 {
        words
            .text
            .truncate(words.text.floor_char_boundary(length - 16));
    }
    words.text.push(char::from(b'a' + (stroke % 26) as u8));
}
