//! Styled text as what one edits: characters in a row, in which a fact is one character and the end of
//! a line another. Pure: runs go in, runs come out. Knows neither window nor layout.

use crate::letter::text::fact::Fact;
use crate::letter::text::{Emphasis, Link, Run, flat};
use std::ops::Range;

pub use crate::letter::text::flat::{FACT, text as flat};

/// One way in which words differ from their paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Bold.
    Bold,
    /// Italic.
    Italic,
    /// Underlined.
    Underline,
    /// Raised and smaller.
    Superscript,
}

impl Mark {
    /// All of them.
    pub const ALL: [Mark; 4] = [Mark::Bold, Mark::Italic, Mark::Underline, Mark::Superscript];

    /// Whether the emphasis has it.
    pub fn is_in(self, emphasis: Emphasis) -> bool {
        match self {
            Mark::Bold => emphasis.bold,
            Mark::Italic => emphasis.italic,
            Mark::Underline => emphasis.underline,
            Mark::Superscript => emphasis.superscript,
        }
    }

    /// The emphasis with or without it.
    pub fn set(self, mut emphasis: Emphasis, on: bool) -> Emphasis {
        let mark = match self {
            Mark::Bold => &mut emphasis.bold,
            Mark::Italic => &mut emphasis.italic,
            Mark::Underline => &mut emphasis.underline,
            Mark::Superscript => &mut emphasis.superscript,
        };
        *mark = on;
        emphasis
    }
}

/// How typed characters look.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// Their emphasis.
    pub emphasis: Emphasis,
    /// Where a click leads.
    pub link: Option<Link>,
}

/// How many characters the text has: facts and line breaks count one.
pub fn length(runs: &[Run]) -> usize {
    runs.iter().map(flat::length).sum()
}

/// The text as other programs get it: facts as what they print.
pub fn plain(runs: &[Run], value: &dyn Fn(&Fact) -> String) -> String {
    let mut plain = String::new();
    for run in runs {
        match run {
            Run::Words { text, .. } => plain.push_str(text),
            Run::Fact { fact, .. } => plain.push_str(&value(fact)),
            Run::LineBreak => plain.push('\n'),
        }
    }
    plain
}

/// Where the character with this number begins, in bytes.
pub fn byte_of(flat: &str, offset: usize) -> usize {
    flat.char_indices()
        .nth(offset)
        .map_or(flat.len(), |(byte, _)| byte)
}

/// The number of the character that begins at or contains this byte.
pub fn offset_of(flat: &str, byte: usize) -> usize {
    flat.char_indices().take_while(|(at, _)| *at < byte).count()
}

/// Puts runs one after another; neighbours of one look become one, empty ones vanish.
pub fn join(runs: impl IntoIterator<Item = Run>) -> Vec<Run> {
    crate::letter::text::joined(runs.into_iter().collect())
}

/// The characters of a range, as runs.
pub fn slice(runs: &[Run], range: Range<usize>) -> Vec<Run> {
    join(flat::part(runs, range))
}

/// What stands before an offset, and what stands after it.
pub fn split(runs: &[Run], at: usize) -> (Vec<Run>, Vec<Run>) {
    (slice(runs, 0..at), slice(runs, at..usize::MAX))
}

/// The text with other runs in the place of a range; with an empty range, inserted.
pub fn replace(runs: &[Run], range: Range<usize>, with: Vec<Run>) -> Vec<Run> {
    let before = slice(runs, 0..range.start);
    let after = slice(runs, range.end.max(range.start)..usize::MAX);
    join(before.into_iter().chain(with).chain(after))
}

/// The text without a range.
pub fn delete(runs: &[Run], range: Range<usize>) -> Vec<Run> {
    replace(runs, range, Vec::new())
}

/// Words of one look from text of any origin: ends of lines become line breaks, or spaces where there
/// may be but one line; tabs become spaces, and control characters are left out.
pub fn words(text: &str, look: &Look, one_line: bool) -> Vec<Run> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut runs = Vec::new();
    // U+000B is Word's line break within a paragraph.
    for (number, line) in text
        .split(['\n', '\u{B}', '\u{2028}', '\u{2029}'])
        .enumerate()
    {
        if number > 0 {
            runs.push(if one_line {
                Run::Words {
                    text: " ".to_owned(),
                    emphasis: look.emphasis,
                    link: look.link.clone(),
                }
            } else {
                Run::LineBreak
            });
        }
        runs.push(Run::Words {
            text: clean(line),
            emphasis: look.emphasis,
            link: look.link.clone(),
        });
    }
    join(runs)
}

fn clean(line: &str) -> String {
    line.chars()
        .filter_map(|character| match character {
            '\t' => Some(' '),
            FACT => None,
            other if other.is_control() => None,
            other => Some(other),
        })
        .collect()
}

/// Runs of any origin as a text box may hold them.
pub fn admit(runs: &[Run], one_line: bool) -> Vec<Run> {
    join(runs.iter().flat_map(|run| match run {
        Run::Words {
            text,
            emphasis,
            link,
        } => {
            let look = Look {
                emphasis: *emphasis,
                link: link.clone(),
            };
            words(text, &look, one_line)
        }
        Run::LineBreak if one_line => vec![Run::plain(" ")],
        other => vec![other.clone()],
    }))
}

fn look_of(run: &Run) -> Option<Look> {
    match run {
        Run::Words { emphasis, link, .. } => Some(Look {
            emphasis: *emphasis,
            link: link.clone(),
        }),
        Run::Fact { emphasis, .. } => Some(Look {
            emphasis: *emphasis,
            link: None,
        }),
        Run::LineBreak => None,
    }
}

/// The run that holds the character with this number.
pub fn run_at(runs: &[Run], offset: usize) -> Option<&Run> {
    let mut at = 0;
    runs.iter().find(|run| {
        at += flat::length(run);
        offset < at
    })
}

/// The look that characters typed here get: that of the character before, or of the first one at the
/// beginning. A link does not grow at its edges.
pub fn look_at(runs: &[Run], offset: usize) -> Look {
    let before = offset
        .checked_sub(1)
        .and_then(|before| run_at(runs, before))
        .and_then(look_of);
    let after = run_at(runs, offset).and_then(look_of);
    let link = match (&before, &after) {
        (Some(before), Some(after)) if before.link == after.link => before.link.clone(),
        _ => None,
    };
    let emphasis = match (before, after) {
        (Some(look), _) => look.emphasis,
        (None, Some(look)) => look.emphasis,
        (None, None) => Emphasis::default(),
    };
    Look { emphasis, link }
}

/// Gives every run that stands wholly in the range another look.
fn restyle(runs: &[Run], range: Range<usize>, change: impl Fn(Run) -> Run) -> Vec<Run> {
    let changed: Vec<Run> = slice(runs, range.clone()).into_iter().map(change).collect();
    replace(runs, range, changed)
}

/// The text with a mark on or off over a range.
pub fn emphasise(runs: &[Run], range: Range<usize>, mark: Mark, on: bool) -> Vec<Run> {
    restyle(runs, range, |run| match run {
        Run::Words {
            text,
            emphasis,
            link,
        } => Run::Words {
            text,
            emphasis: mark.set(emphasis, on),
            link,
        },
        Run::Fact { fact, emphasis } => Run::Fact {
            fact,
            emphasis: mark.set(emphasis, on),
        },
        Run::LineBreak => Run::LineBreak,
    })
}

/// Whether everything in the range has the mark; so that pressing the key again takes it away.
pub fn has(runs: &[Run], range: Range<usize>, mark: Mark) -> bool {
    let mut looks = slice(runs, range);
    looks.retain(|run| *run != Run::LineBreak);
    !looks.is_empty()
        && looks
            .iter()
            .filter_map(look_of)
            .all(|look| mark.is_in(look.emphasis))
}

/// The text without any emphasis and link over a range.
pub fn unstyle(runs: &[Run], range: Range<usize>) -> Vec<Run> {
    restyle(runs, range, |run| match run {
        Run::Words { text, .. } => Run::plain(&text),
        Run::Fact { fact, .. } => Run::Fact {
            fact,
            emphasis: Emphasis::default(),
        },
        Run::LineBreak => Run::LineBreak,
    })
}

/// The text with the words of a range leading somewhere, or nowhere. Facts keep to themselves.
pub fn set_link(runs: &[Run], range: Range<usize>, to: Option<&Link>) -> Vec<Run> {
    restyle(runs, range, |run| match run {
        Run::Words { text, emphasis, .. } => Run::Words {
            text,
            emphasis,
            link: to.cloned(),
        },
        other => other,
    })
}

/// The link at an offset, before or after it, and the range of words that lead there.
pub fn link_at(runs: &[Run], offset: usize) -> Option<(Range<usize>, Link)> {
    let mut found: Option<(Range<usize>, Link)> = None;
    let mut at = 0;
    for run in runs {
        let end = at + flat::length(run);
        if let Run::Words {
            link: Some(link), ..
        } = run
        {
            match &mut found {
                Some((range, same)) if range.end == at && same == link => range.end = end,
                Some((range, _)) if range.contains(&offset) || range.end == offset => return found,
                _ => found = Some((at..end, link.clone())),
            }
        }
        at = end;
    }
    found.filter(|(range, _)| range.contains(&offset) || range.end == offset)
}

#[cfg(test)]
#[path = "model_tests.rs"]
mod tests;
