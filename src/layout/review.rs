//! The texts of a letter beside their renditions, as a document for a reviser: a row a text. Facts stand in
//! it as the values that they print, on a ground of their own, so that a reader of the file finds them again.

use super::document::{Block, Cell, Document, Paragraph, Picture, Properties};
use super::document::{Row, Run, Table, Words};
use super::head::cell;
use super::stylesheet::{CharacterStyle, Style, TEXT_WIDTH, TableStyle};
use super::wording::paragraph;
use crate::language::interface::{Texts, language_name};
use crate::language::{Direction, Language};
use crate::letter::text::{self, Link, markup};
use crate::translation::exchange::{Exchange, Unit};
use crate::translation::{Standing, State};

/// Stands before the identity of a text, in its row.
pub const IDENTITY: char = '#';

/// Widths of the columns: number, source, rendition, state.
const NUMBER: f32 = 40.0;
const STATE: f32 = 62.0;
const TEXT: f32 = (TEXT_WIDTH - NUMBER - STATE) / 2.0;

/// The names of the states in the last column, and what they stand for.
pub fn states(texts: &Texts) -> Vec<(String, Standing)> {
    [
        ("standard", Standing::NotNeeded),
        ("missing", Standing::Missing),
        ("stale", Standing::Stale),
        ("from-memory", Standing::Current(State::FromMemory)),
        ("draft", Standing::Current(State::Draft)),
        ("reviewed", Standing::Current(State::Reviewed)),
        ("approved", Standing::Current(State::Approved)),
    ]
    .into_iter()
    .map(|(key, standing)| (texts.say(&format!("exchange-state-{key}")), standing))
    .collect()
}

/// The document for the reviser of `exchange`; `subject` says what the letter is about.
pub fn document(exchange: &Exchange, subject: &str) -> Document {
    let texts = Texts::english();
    // A paragraph can be told to run from right to left, not the other way round.
    let language = match exchange.target.direction() {
        Direction::LeftToRight => exchange.target,
        Direction::RightToLeft => exchange.source,
    };
    let page = Page {
        exchange,
        texts: &texts,
        states: states(&texts),
        language,
    };
    let title = texts.with(
        "exchange-review-title",
        &[
            ("source", language_name(exchange.source).into()),
            ("target", language_name(exchange.target).into()),
        ],
    );
    let letter = match (exchange.letter.as_str(), subject) {
        ("", subject) => subject.to_owned(),
        (letter, "") => letter.to_owned(),
        (letter, subject) => format!("{letter}: {subject}"),
    };
    let mut number = vec![words("– ")];
    number.extend([Run::PageNumber, words(" –")]);
    Document {
        language,
        properties: Properties {
            title: format!("{title} – {letter}"),
            subject: subject.to_owned(),
            ..Properties::default()
        },
        emblem: Picture::none(),
        blocks: vec![
            Block::Paragraph(page.english(Style::Heading2, &title)),
            Block::Paragraph(Paragraph {
                language: Some(exchange.source).filter(|own| *own != language),
                ..paragraph(Style::BodyText, vec![words(&letter)])
            }),
            Block::Paragraph(page.english(Style::Note, &texts.say("exchange-review-words"))),
            Block::Paragraph(page.english(Style::Note, &texts.say("exchange-review-rows"))),
            Block::Table(page.table()),
        ],
        header: vec![
            paragraph(Style::PageHeader, number),
            paragraph(Style::PageHeaderEnd, vec![words(&exchange.letter)]),
        ],
        first_footer: Vec::new(),
        lists: Vec::new(),
    }
}

/// How the column of a language is called: the tag in brackets is what a reader goes by.
pub fn column(language: Language) -> String {
    format!("{} ({})", language_name(language), language.tag())
}

struct Page<'a> {
    exchange: &'a Exchange,
    texts: &'a Texts,
    states: Vec<(String, Standing)>,
    language: Language,
}

impl Page<'_> {
    fn foreign(&self, language: Language) -> Option<Language> {
        Some(language).filter(|language| *language != self.language)
    }

    /// What the program says to the reviser.
    fn english(&self, style: Style, text: &str) -> Paragraph {
        Paragraph {
            language: self.foreign(Language::En),
            ..paragraph(style, vec![words(text)])
        }
    }

    fn table(&self) -> Table {
        let (source, target) = (self.exchange.source, self.exchange.target);
        let heading = |text: String, language| {
            cell(vec![Paragraph {
                language: self.foreign(language),
                ..paragraph(Style::TableHeading, vec![words(&text)])
            }])
        };
        let english = Language::En;
        let mut rows = vec![Row {
            cells: vec![
                heading(self.texts.say("exchange-column-number"), english),
                heading(column(source), source),
                heading(column(target), target),
                heading(self.texts.say("exchange-column-state"), english),
            ],
            header: true,
        }];
        let units = self.exchange.units.iter().enumerate();
        rows.extend(units.map(|(at, unit)| self.row(at + 1, unit)));
        Table {
            style: TableStyle::Grid,
            columns: vec![NUMBER, TEXT, TEXT, STATE],
            rows,
            description: Some(self.texts.say("exchange-review-table")),
        }
    }

    fn row(&self, number: usize, unit: &Unit) -> Row {
        let shade = |cell: Cell| Cell {
            shaded: unit.is_locked(),
            ..cell
        };
        let identity = Run::Words(Words {
            text: format!("{IDENTITY}{}", unit.id.0),
            style: Some(CharacterStyle::Aside),
            ..Words::default()
        });
        let number = vec![words(&number.to_string()), Run::LineBreak, identity];
        let target = unit.words().unwrap_or_default();
        let standing = unit.standing();
        let state = self.states.iter().find(|(_, own)| *own == standing);
        let state = state.map_or("", |(name, _)| name);
        Row {
            cells: vec![
                shade(cell(vec![paragraph(Style::TableText, number)])),
                shade(self.text(&unit.source, self.exchange.source)),
                shade(self.text(target, self.exchange.target)),
                shade(cell(vec![self.english(Style::TableText, state)])),
            ],
            header: false,
        }
    }

    fn text(&self, runs: &[text::Run], language: Language) -> Cell {
        let runs = runs.iter().map(|run| self.run(run, language)).collect();
        cell(vec![Paragraph {
            language: self.foreign(language),
            ..paragraph(Style::TableText, runs)
        }])
    }

    fn run(&self, run: &text::Run, language: Language) -> Run {
        match run {
            text::Run::LineBreak => Run::LineBreak,
            text::Run::Fact { fact, emphasis } => Run::Words(Words {
                text: self.exchange.value(fact, language).to_owned(),
                emphasis: *emphasis,
                style: Some(CharacterStyle::Fact),
                ..Words::default()
            }),
            text::Run::Words {
                text,
                emphasis,
                link,
            } => {
                let link = link
                    .as_ref()
                    .and_then(|l| address(self.exchange, l, language));
                Run::Words(Words {
                    text: text.clone(),
                    emphasis: *emphasis,
                    style: link.as_ref().map(|_| CharacterStyle::Hyperlink),
                    link,
                    language: None,
                })
            }
        }
    }
}

/// Where a link leads in a file; nothing where no program could follow it.
pub fn address(exchange: &Exchange, link: &Link, language: Language) -> Option<String> {
    match link {
        Link::Address(address) => markup::live(address),
        Link::Fact(fact) => markup::live(exchange.value(fact, language)),
    }
}

fn words(text: &str) -> Run {
    Run::Words(Words {
        text: text.to_owned(),
        ..Words::default()
    })
}
