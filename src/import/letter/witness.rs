//! Compares what a Word file says with what the letter prints, so that nothing is lost unseen: a paragraph of
//! which a word is missing is kept at the end of the text, and named in the account.

use super::account::Account;
use super::head::lines;
use super::line::{Line, plain, words};
use super::signs::label;
use crate::draft::Draft;
use crate::import::word::WordLetter;
use crate::language::Language;
use crate::layout;
use crate::layout::document::{Document, Run};
use crate::letter::Letter;
use crate::letter::block::Block;
use crate::message;
use std::collections::BTreeSet;

/// Keeps what the letter does not print.
pub(super) fn keep(word: &WordLetter, letter: &mut Letter, account: &mut Account) {
    let draft = Draft::begin(letter.clone());
    let document = layout::document(&draft, letter.language, None);
    let printed = Printed::of(&document);
    edges(word, &document, letter.language, account);
    let mut lost = Vec::new();
    for line in lines(&word.blocks, "the text") {
        if printed.misses(letter.language, &line) {
            lost.push(line);
        }
    }
    for line in lost {
        account.left(&line.from, &line.words(), message!("left-not-printed"));
        letter.body.push(Block::Paragraph(line.text()));
    }
}

/// Names what stands at the head or foot of pages and the letter does not print: it prints its own there.
fn edges(word: &WordLetter, document: &Document, language: Language, account: &mut Account) {
    let mut whole = document.clone();
    let own = document.header.iter().chain(&document.first_footer);
    let own = own.cloned().map(layout::document::Block::Paragraph);
    whole.blocks.extend(own);
    let printed = Printed::of(&whole);
    for (edges, from) in [
        (&word.headers, "header of a page"),
        (&word.footers, "footer of a page"),
    ] {
        for line in edges.iter().flat_map(|blocks| lines(blocks, from)) {
            let said = line.words();
            if said.chars().any(char::is_alphabetic) && printed.misses(language, &line) {
                account.left(from, &said, message!("left-own"));
            }
        }
    }
}

/// What a letter prints, to be searched.
struct Printed {
    whole: String,
    /// Its paragraphs, where most lines are found at once.
    lines: BTreeSet<String>,
    words: BTreeSet<String>,
}

impl Printed {
    fn of(document: &Document) -> Printed {
        let mut whole = String::new();
        let mut words = BTreeSet::new();
        let mut lines = BTreeSet::new();
        let mut paragraphs = Vec::new();
        for block in &document.blocks {
            match block {
                layout::document::Block::Paragraph(paragraph) => paragraphs.push(paragraph),
                layout::document::Block::Table(table) => {
                    let cells = table.rows.iter().flat_map(|row| &row.cells);
                    paragraphs.extend(cells.flat_map(|cell| &cell.paragraphs));
                }
            }
        }
        for paragraph in paragraphs {
            let mut said = String::new();
            for run in &paragraph.runs {
                match run {
                    Run::Words(words) => said.push_str(&words.text),
                    Run::LineBreak | Run::Tab => said.push(' '),
                    Run::PageNumber | Run::Emblem => {}
                }
            }
            let line = bare(&said);
            whole.push_str(&line);
            whole.push('\n');
            lines.insert(line);
            words.extend(split(&said));
        }
        Printed {
            whole,
            lines,
            words,
        }
    }

    fn misses(&self, language: Language, line: &Line) -> bool {
        let said = bare(&words(&line.runs));
        if self.lines.contains(&said) || self.whole.contains(&said) {
            return false;
        }
        line.lines().iter().any(|line| {
            let mut rest = line.clone();
            if let Some((_, length)) = label(language, &line.words()) {
                rest = line.behind(length);
            }
            let said = words(&rest.runs);
            if self.whole.contains(&bare(&said)) {
                return false;
            }
            let spaced = language != Language::Zh;
            match spaced {
                true => split(&said).any(|word| !self.words.contains(&word)),
                // Without spaces, what stands between signs is as long as a word gets.
                false => split(&said).any(|word| !self.whole.contains(&word)),
            }
        })
    }
}

/// Letters and digits alone, by which paragraphs and texts are compared.
pub(super) fn bare(words: &str) -> String {
    plain(words)
        .to_lowercase()
        .chars()
        .filter(|sign| sign.is_alphanumeric())
        .collect()
}

fn split(said: &str) -> impl Iterator<Item = String> {
    let said = plain(said).to_lowercase();
    let words: Vec<String> = said
        .split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    words.into_iter()
}
