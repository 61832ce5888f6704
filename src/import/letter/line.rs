//! Paragraphs of a Word file as the understanding reads them: words to compare, and runs to keep.

use crate::import::word::{Number, NumberFormat, Piece, WordParagraph};
use crate::letter::text::{Emphasis, Link, Run, Text, TextId, Wording, flat, joined};

/// A paragraph.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    /// What it says, as a person typed it.
    pub(super) runs: Vec<Run>,
    /// Its number in a list.
    pub(super) number: Option<Number>,
    /// It is a heading by its style.
    pub(super) heading: bool,
    /// All its words are bold.
    pub(super) bold: bool,
    /// It goes on in the paragraph of the line before.
    pub(super) goes_on: bool,
    /// Where it stands in the file.
    pub(super) from: String,
}

impl Line {
    pub(super) fn new(paragraph: &WordParagraph, from: String) -> Line {
        let mut runs = Vec::new();
        let mut number = paragraph.number.clone();
        let mut words = String::new();
        for (at, piece) in paragraph.pieces.iter().enumerate() {
            match piece {
                Piece::Words { text, look, link } => {
                    words.push_str(text);
                    runs.push(Run::Words {
                        text: text.clone(),
                        emphasis: *look,
                        link: link.clone().map(Link::Address),
                    });
                }
                Piece::Break => {
                    words.push('\n');
                    runs.push(Run::LineBreak);
                }
                // Behind a typed number: “1⇥The meeting …”.
                Piece::Tab => match typed_number(&words) {
                    Some(typed) if number.is_none() && at > 0 => {
                        number = Some(typed);
                        runs.clear();
                        words.clear();
                    }
                    _ => {
                        words.push(' ');
                        runs.push(Run::plain(" "));
                    }
                },
            }
        }
        let mut runs = trimmed(runs);
        // A number alone, with a tabulator behind it, is what the paragraph says.
        if runs.is_empty()
            && paragraph.number.is_none()
            && let Some(alone) = number.take()
        {
            runs.push(Run::plain(&alone.text));
        }
        Line {
            runs,
            number,
            heading: paragraph.heading.is_some(),
            bold: paragraph.is_bold(),
            goes_on: false,
            from,
        }
    }

    /// What it says, to be compared.
    pub(super) fn words(&self) -> String {
        plain(&words(&self.runs))
    }

    /// What it says line by line, each a line of its own.
    pub(super) fn lines(&self) -> Vec<Line> {
        let lines = self.runs.split(|run| *run == Run::LineBreak);
        lines
            .enumerate()
            .map(|(at, runs)| Line {
                runs: trimmed(runs.to_vec()),
                goes_on: at > 0,
                ..self.clone()
            })
            .filter(|line| !line.runs.is_empty())
            .collect()
    }

    /// The same without its first `characters`.
    pub(super) fn behind(&self, characters: usize) -> Line {
        Line {
            runs: trimmed(flat::part(&self.runs, characters..usize::MAX)),
            ..self.clone()
        }
    }

    /// The text that says this.
    pub(super) fn text(&self) -> Text {
        text(self.runs.clone())
    }

    /// The text that says this in the look of its place: what is all bold there is not bold by itself.
    pub(super) fn text_without_bold(&self) -> Text {
        let runs = self.runs.iter().cloned().map(|run| match run {
            Run::Words {
                text,
                emphasis,
                link,
            } => Run::Words {
                text,
                emphasis: Emphasis {
                    bold: false,
                    ..emphasis
                },
                link,
            },
            other => other,
        });
        text(joined(runs.collect()))
    }
}

/// A text of these words that has no identity yet.
pub(in crate::import) fn text(runs: Vec<Run>) -> Text {
    Text {
        id: TextId::default(),
        wording: Wording::Own {
            runs,
            departed_from: Vec::new(),
        },
    }
}

/// A number that was typed before a tabulator.
fn typed_number(words: &str) -> Option<Number> {
    let words = words.trim();
    let inner = words.trim_start_matches('(').trim_end_matches([')', '.']);
    let format = match inner {
        "-" | "–" | "—" | "•" | "·" | "▪" | "‒" => NumberFormat::Bullet,
        inner if inner.is_empty() || inner.len() > 5 => return None,
        inner if inner.bytes().all(|sign| sign.is_ascii_digit()) => NumberFormat::Decimal,
        inner if words != inner && inner.bytes().all(|sign| b"ivx".contains(&sign)) => {
            NumberFormat::LowerRoman
        }
        inner if words != inner && inner.len() == 1 && inner.as_bytes()[0].is_ascii_lowercase() => {
            NumberFormat::LowerLetter
        }
        _ => return None,
    };
    Some(Number {
        text: words.to_owned(),
        format,
        level: 0,
        list: u32::MAX,
    })
}

/// The words of runs; `\n` for a line break.
pub(super) fn words(runs: &[Run]) -> String {
    flat::text(runs)
}

/// Runs without white space at both ends, neighbours of one look joined.
pub(in crate::import) fn trimmed(runs: Vec<Run>) -> Vec<Run> {
    let mut runs = joined(runs);
    while let Some(first) = runs.first_mut() {
        match first {
            Run::Words { text, .. } => {
                *text = text.trim_start().to_owned();
                if !text.is_empty() {
                    break;
                }
            }
            Run::LineBreak => {}
            Run::Fact { .. } => break,
        }
        runs.remove(0);
    }
    while let Some(last) = runs.last_mut() {
        match last {
            Run::Words { text, .. } => {
                text.truncate(text.trim_end().len());
                if !text.is_empty() {
                    break;
                }
            }
            Run::LineBreak => {}
            Run::Fact { .. } => break,
        }
        runs.pop();
    }
    joined(runs)
}

/// Words to be compared: every white space is one space, every hyphen and apostrophe the plain one, marks of
/// direction do not count.
pub(super) fn plain(words: &str) -> String {
    let mut plain = String::with_capacity(words.len());
    for sign in words.chars() {
        match sign {
            sign if sign.is_whitespace() || sign == '\u{202F}' => {
                if !plain.is_empty() && !plain.ends_with(' ') {
                    plain.push(' ');
                }
            }
            '\u{2010}' | '\u{2011}' => plain.push('-'),
            '\u{2012}' => plain.push('–'),
            '’' | '‘' => plain.push('\''),
            '\u{200E}'
            | '\u{200F}'
            | '\u{200B}'
            | '\u{FEFF}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2066}'..='\u{2069}' => {}
            sign => plain.push(sign),
        }
    }
    while plain.ends_with(' ') {
        plain.pop();
    }
    plain
}
