//! The report as a page: a table with a row a value and a column a language, and the same as plain text.

use super::{Matter, Report, Row as Value};
use crate::language::Language;
use crate::language::interface::{Texts, language_name};
use crate::layout::document::{Block, Document, Paragraph, Picture, Properties};
use crate::layout::document::{Row, Run, Table, Words};
use crate::layout::head::cell;
use crate::layout::stylesheet::{CharacterStyle, Style, TEXT_WIDTH, TableStyle};
use crate::layout::wording::paragraph;
use std::fmt::Write as _;

/// Width of the column that names the matter.
const MATTER: f32 = 62.0;

/// What stands in a cell whose value is the same characters everywhere.
const PRESENT: &str = "✓";

/// The report as a document, in English: whom it is handed to, no window knows.
pub fn document(report: &Report) -> Document {
    let texts = Texts::english();
    let page = Page {
        report,
        texts: &texts,
    };
    let title = texts.say("equality-title");
    let mut blocks = vec![
        Block::Paragraph(paragraph(Style::Heading2, vec![words(&title)])),
        Block::Paragraph(paragraph(Style::BodyText, vec![words(&report.letter)])),
        Block::Paragraph(paragraph(Style::BodyText, vec![words(&page.summary())])),
    ];
    for sentence in page.differences() {
        blocks.push(Block::Paragraph(paragraph(
            Style::Note,
            vec![Run::Words(Words {
                text: sentence,
                style: Some(CharacterStyle::Missing),
                ..Words::default()
            })],
        )));
    }
    blocks.push(Block::Table(page.table()));
    let number = vec![words("– "), Run::PageNumber, words(" –")];
    Document {
        language: texts.language(),
        properties: Properties {
            title: format!("{title}: {}", report.letter),
            subject: title,
            ..Properties::default()
        },
        emblem: Picture::none(),
        blocks,
        header: vec![paragraph(Style::PageHeader, number)],
        first_footer: Vec::new(),
        lists: Vec::new(),
    }
}

/// The report as plain text: what it comes to, the differences, and a line a value with tabs between.
pub fn text(report: &Report) -> String {
    let texts = Texts::english();
    let page = Page {
        report,
        texts: &texts,
    };
    let mut text = format!("{}\n{}\n", texts.say("equality-title"), report.letter);
    let mut line = |words: &str| {
        let _ = writeln!(text, "{words}");
    };
    line(&page.summary());
    for sentence in page.differences() {
        line(&format!("! {sentence}"));
    }
    line("");
    let heads: Vec<_> = report.languages.iter().map(|l| l.tag()).collect();
    line(&format!(
        "{}\t{}",
        texts.say("equality-matter"),
        heads.join("\t")
    ));
    for row in &report.rows {
        let missing = texts.say("equality-missing");
        let cells: Vec<_> = (row.printed.iter())
            .map(|printed| printed.as_deref().unwrap_or(&missing))
            .collect();
        line(&format!(
            "{}\t{}",
            page.matter(row.matter),
            cells.join("\t")
        ));
    }
    text
}

/// A sentence for every value that a document lacks, in the language of `texts`.
pub fn differences(report: &Report, texts: &Texts) -> Vec<String> {
    Page { report, texts }.differences()
}

struct Page<'a> {
    report: &'a Report,
    texts: &'a Texts,
}

impl Page<'_> {
    fn matter(&self, matter: Matter) -> String {
        self.texts.say(match matter {
            Matter::Deadline => "equality-deadline",
            Matter::Day => "equality-day",
            Matter::Hour => "equality-hour",
            Matter::Annex => "equality-annex",
            Matter::Contact => "equality-contact",
            Matter::Link => "equality-link",
            Matter::Document => "equality-document",
        })
    }

    /// What the report comes to.
    fn summary(&self) -> String {
        let languages = self.report.languages.iter().copied().map(language_name);
        let languages: Vec<_> = languages.collect();
        self.texts.with(
            "equality-summary",
            &[
                ("values", self.report.rows.len().into()),
                ("differences", self.report.differences().count().into()),
                ("languages", languages.join(", ").into()),
            ],
        )
    }

    /// A sentence for every language that lacks texts, and for every value that a document lacks.
    fn differences(&self) -> Vec<String> {
        let untranslated = self.report.untranslated.iter().map(|(language, count)| {
            let values = [
                ("count", (*count).into()),
                ("language", language_name(*language).into()),
            ];
            self.texts.with("equality-untranslated", &values)
        });
        let rows = self.report.differences();
        let missing = rows.map(|row| {
            let pairs = || self.report.languages.iter().zip(&row.printed);
            let lacking: Vec<_> = pairs()
                .filter(|(_, printed)| printed.is_none())
                .map(|(language, _)| language_name(*language))
                .collect();
            let printed: Vec<_> = pairs()
                .filter_map(|(language, printed)| {
                    let printed = printed.as_deref()?;
                    Some(format!("“{printed}” ({})", language_name(*language)))
                })
                .collect();
            self.texts.with(
                "equality-difference",
                &[
                    ("matter", self.matter(row.matter).into()),
                    ("printed", printed.join(", ").into()),
                    ("lacking", lacking.join(", ").into()),
                ],
            )
        });
        untranslated.chain(missing).collect()
    }

    fn table(&self) -> Table {
        let columns = &self.report.languages;
        let count = columns.len().max(1);
        let width = (TEXT_WIDTH - MATTER) / count as f32;
        let heading = |text: &str, language: Option<Language>| {
            cell(vec![Paragraph {
                language: language.filter(|own| *own != self.texts.language()),
                ..paragraph(Style::TimePlanHeading, vec![words(text)])
            }])
        };
        let mut cells = vec![heading(&self.texts.say("equality-matter"), None)];
        cells.extend((columns.iter()).map(|own| heading(language_name(*own), Some(*own))));
        let mut rows = vec![Row {
            cells,
            header: true,
        }];
        rows.extend(self.report.rows.iter().map(|row| self.row(row)));
        let mut widths = vec![MATTER];
        widths.extend(std::iter::repeat_n(width, columns.len()));
        Table {
            style: TableStyle::Grid,
            columns: widths,
            rows,
            description: Some(self.texts.say("equality-table")),
        }
    }

    fn row(&self, row: &Value) -> Row {
        let small = |text: &str, language: Option<Language>, style: Option<CharacterStyle>| {
            let run = Run::Words(Words {
                text: text.to_owned(),
                style,
                ..Words::default()
            });
            Paragraph {
                language: language.filter(|own| *own != self.texts.language()),
                ..paragraph(Style::TimePlanText, vec![run])
            }
        };
        let mut cells = vec![cell(vec![small(&self.matter(row.matter), None, None)])];
        // The same characters in every language: said once, over all columns.
        let alike = !row.name.is_empty() && !row.differs();
        if alike {
            let text = format!("{PRESENT} {}", row.name);
            let mut wide = cell(vec![small(&text, None, None)]);
            wide.span = u16::try_from(self.report.languages.len()).unwrap_or(1);
            cells.push(wide);
        } else {
            let missing = self.texts.say("equality-missing");
            for (language, printed) in self.report.languages.iter().zip(&row.printed) {
                cells.push(cell(vec![match printed {
                    Some(printed) => small(printed, Some(*language), None),
                    None => small(&missing, None, Some(CharacterStyle::Missing)),
                }]));
            }
        }
        for cell in &mut cells {
            cell.shaded = row.differs();
        }
        Row {
            cells,
            header: false,
        }
    }
}

fn words(text: &str) -> Run {
    Run::Words(Words {
        text: text.to_owned(),
        ..Words::default()
    })
}
