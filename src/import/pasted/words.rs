//! The words of a paragraph as they come in, with white space as HTML has it.

use crate::letter::text::{Emphasis, Link, Run};
use std::rc::Rc;

/// How words look and where they lead.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Look {
    pub emphasis: Emphasis,
    pub link: Option<Rc<str>>,
}

/// A paragraph that is being collected.
#[derive(Debug, Default)]
pub(super) struct Line {
    pieces: Vec<Piece>,
    /// White space that is only written when words follow.
    space: Option<Space>,
}

#[derive(Debug)]
enum Piece {
    Words(String, Look),
    Break,
}

#[derive(Clone, Copy, Debug)]
struct Space {
    /// It is the end of a line in the source, which Chinese writes without a space.
    line_end: bool,
}

impl Line {
    /// Words of HTML: white space is one space.
    pub fn push(&mut self, text: &str, look: &Look) {
        for character in text.chars() {
            match character {
                ' ' | '\t' | '\u{C}' => self.push_space(false),
                '\n' | '\r' => self.push_space(true),
                other => self.push_character(other, look),
            }
        }
    }

    /// Words whose line ends mean what they say. Their spaces do too, but a letter is not laid out with
    /// spaces.
    pub fn push_kept(&mut self, text: &str, look: &Look) {
        let mut before = None;
        for character in text.chars() {
            match character {
                '\n' if before == Some('\r') => {}
                '\n' | '\r' => self.push_break(),
                ' ' | '\t' => self.push_space(false),
                other => self.push_character(other, look),
            }
            before = Some(character);
        }
    }

    /// Words without markup.
    pub fn push_plain(&mut self, text: &str) {
        for character in text.chars() {
            match character {
                '\t' => self.push_space(false),
                // Word's line break within a paragraph.
                '\u{B}' | '\u{2028}' => self.push_break(),
                other => self.push_character(other, &Look::default()),
            }
        }
    }

    /// Spaces that Word wrote as no-break spaces so that no program joins them.
    pub fn push_spaces(&mut self, text: &str, look: &Look) {
        self.push(&text.replace('\u{A0}', " "), look);
    }

    /// A tabulator: it may stand behind the number of a paragraph; elsewhere it is a space.
    pub fn push_tab(&mut self) {
        self.space = None;
        self.append('\t', &Look::default());
    }

    /// The line ends, the paragraph goes on.
    pub fn push_break(&mut self) {
        self.space = None;
        self.pieces.push(Piece::Break);
    }

    fn push_space(&mut self, line_end: bool) {
        let before = self.space.is_none_or(|space| space.line_end);
        self.space = Some(Space {
            line_end: line_end && before,
        });
    }

    fn push_character(&mut self, character: char, look: &Look) {
        let character = match character {
            // Bullets of the Symbol font.
            '\u{F0B7}' | '\u{F0A7}' => '•',
            '\u{F02D}' => '-',
            '\u{2028}' | '\u{B}' => return self.push_break(),
            other if is_void(other) => return,
            other => other,
        };
        if let Some(space) = self.space.take()
            && let Some(Piece::Words(words, before)) = self.pieces.last()
        {
            let last = words.chars().next_back();
            let chinese = space.line_end && last.is_some_and(is_wide) && is_wide(character);
            if !chinese && !matches!(last, Some(' ' | '\t')) {
                // A space between words of two looks has neither.
                let look = if before == look {
                    look.clone()
                } else {
                    Look::default()
                };
                self.append(' ', &look);
            }
        }
        self.append(character, look);
    }

    fn append(&mut self, character: char, look: &Look) {
        match self.pieces.last_mut() {
            Some(Piece::Words(words, same)) if same == look => words.push(character),
            _ => (self.pieces).push(Piece::Words(character.to_string(), look.clone())),
        }
    }

    /// The first words, up to the first line break, with tabulators.
    pub fn beginning(&self) -> String {
        let words = self.pieces.iter().map_while(|piece| match piece {
            Piece::Words(words, _) => Some(words.as_str()),
            Piece::Break => None,
        });
        words.collect()
    }

    /// Takes away so many bytes of the first words.
    pub fn cut_beginning(&mut self, mut length: usize) {
        for piece in &mut self.pieces {
            let Piece::Words(words, _) = piece else {
                return;
            };
            let here = length.min(words.len());
            words.drain(..here);
            length -= here;
        }
    }

    /// The paragraphs that were collected: one, none if there are no words, and several where two
    /// line breaks stood for the end of a paragraph. Begins anew.
    pub fn take(&mut self) -> Vec<Vec<Run>> {
        self.space = None;
        let mut paragraphs = Vec::new();
        let mut lines: Vec<Vec<Piece>> = vec![Vec::new()];
        let mut breaks = 0;
        for piece in self.pieces.drain(..) {
            match piece {
                Piece::Break => breaks += 1,
                Piece::Words(words, _) if words.trim().is_empty() && breaks > 0 => {}
                words => {
                    if breaks > 1 {
                        paragraphs.extend(paragraph(&mut lines));
                    } else if breaks == 1 {
                        lines.push(Vec::new());
                    }
                    breaks = 0;
                    if let Some(line) = lines.last_mut() {
                        line.push(words);
                    }
                }
            }
        }
        paragraphs.extend(paragraph(&mut lines));
        paragraphs
    }
}

/// Lines as the runs of a paragraph, or nothing if they have no words.
fn paragraph(lines: &mut Vec<Vec<Piece>>) -> Option<Vec<Run>> {
    let mut runs = Vec::new();
    for line in lines.drain(..) {
        let line = line_runs(line);
        if line.is_empty() {
            continue;
        }
        if !runs.is_empty() {
            runs.push(Run::LineBreak);
        }
        runs.extend(line);
    }
    lines.push(Vec::new());
    (!runs.is_empty()).then_some(runs)
}

fn line_runs(mut pieces: Vec<Piece>) -> Vec<Run> {
    for piece in &mut pieces {
        if let Piece::Words(words, _) = piece {
            *words = words.replace('\t', " ");
        }
    }
    while let Some(Piece::Words(words, _)) = pieces.first_mut() {
        *words = words.trim_start().to_owned();
        if !words.is_empty() {
            break;
        }
        pieces.remove(0);
    }
    while let Some(Piece::Words(words, _)) = pieces.last_mut() {
        words.truncate(words.trim_end().len());
        if !words.is_empty() {
            break;
        }
        pieces.pop();
    }
    let mut runs: Vec<Run> = Vec::new();
    for piece in pieces {
        let Piece::Words(words, look) = piece else {
            continue;
        };
        let link = look.link.map(|address| Link::Address(address.to_string()));
        match runs.last_mut() {
            Some(Run::Words {
                text,
                emphasis,
                link: same,
            }) if *emphasis == look.emphasis && *same == link => text.push_str(&words),
            _ if words.is_empty() => {}
            _ => runs.push(Run::Words {
                text: words,
                emphasis: look.emphasis,
                link,
            }),
        }
    }
    runs
}

/// Characters that say nothing in a letter: controls, soft hyphens, marks of encoding, embeddings of
/// direction (which an import may leave open), and those that this program keeps for itself.
fn is_void(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{AD}' | '\u{200B}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFC}' | '\u{E0F0}'
            | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FFFE}' | '\u{FFFF}')
}

/// Characters between which Chinese and Japanese have no space.
fn is_wide(character: char) -> bool {
    matches!(character,
        '\u{2E80}'..='\u{303E}' | '\u{3041}'..='\u{33FF}' | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FE30}'..='\u{FE4F}'
        | '\u{FF01}'..='\u{FF60}' | '\u{20000}'..='\u{3FFFD}')
}
