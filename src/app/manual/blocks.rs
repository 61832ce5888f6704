//! The manual's Markdown as blocks that can be set: headings with their anchors, paragraphs, items, tables.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// A block of the manual.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// The heading of a section.
    Heading {
        /// What it says.
        words: String,
        /// The anchor before it; empty where there is none.
        id: String,
    },
    /// A heading within a section.
    Caption(String),
    /// A paragraph.
    Paragraph(Vec<Span>),
    /// An item of a list.
    Item(Vec<Span>),
    /// A row of a table.
    Row(String, String),
}

/// Words in one look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The words.
    pub text: String,
    /// Their look.
    pub look: Look,
}

/// How words look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    /// As words look.
    #[default]
    Plain,
    /// What the window says.
    Emphasis,
    /// What matters most.
    Strong,
    /// What is typed.
    Typed,
}

impl Block {
    /// Its words, as they are searched.
    pub fn words(&self) -> String {
        match self {
            Block::Heading { words, .. } | Block::Caption(words) => words.clone(),
            Block::Paragraph(spans) | Block::Item(spans) => words_of(spans),
            Block::Row(first, second) => format!("{first}\t{second}"),
        }
    }
}

fn words_of(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
}

/// Reads Markdown.
pub fn read(markdown: &str) -> Vec<Block> {
    let mut reader = Reader::default();
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        reader.take(event);
    }
    reader.blocks
}

#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    spans: Vec<Span>,
    look: Look,
    anchor: String,
    in_item: bool,
    cells: Vec<String>,
    in_head: bool,
}

impl Reader {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(Tag::Emphasis) => self.look = Look::Emphasis,
            Event::Start(Tag::Strong) => self.look = Look::Strong,
            Event::End(TagEnd::Emphasis | TagEnd::Strong) => self.look = Look::Plain,
            Event::Start(Tag::Item) => self.in_item = true,
            Event::End(TagEnd::Item) => {
                self.end_paragraph();
                self.in_item = false;
            }
            Event::End(TagEnd::Paragraph) => self.end_paragraph(),
            Event::End(TagEnd::Heading(level)) => {
                let words = words_of(&std::mem::take(&mut self.spans));
                self.blocks.push(match level as usize {
                    0..=2 => Block::Heading {
                        words,
                        id: std::mem::take(&mut self.anchor),
                    },
                    _ => Block::Caption(words),
                });
            }
            Event::Start(Tag::TableHead) => self.in_head = true,
            Event::End(TagEnd::TableHead) => {
                self.in_head = false;
                self.cells.clear();
            }
            Event::End(TagEnd::TableCell) => {
                let words = words_of(&std::mem::take(&mut self.spans));
                self.cells.push(words);
            }
            Event::End(TagEnd::TableRow) => {
                let mut cells = std::mem::take(&mut self.cells).into_iter();
                let (first, second) = (cells.next(), cells.next());
                self.blocks.push(Block::Row(
                    first.unwrap_or_default(),
                    second.unwrap_or_default(),
                ));
            }
            Event::Text(text) => self.put(&text, self.look),
            Event::Code(text) => self.put(&text, Look::Typed),
            Event::SoftBreak | Event::HardBreak => self.put(" ", self.look),
            Event::InlineHtml(html) | Event::Html(html) => {
                let id = html
                    .split_once("id=\"")
                    .and_then(|(_, rest)| rest.split_once('"'));
                if let Some((id, _)) = id {
                    self.anchor = id.to_owned();
                }
            }
            _ => {}
        }
    }

    fn put(&mut self, text: &str, look: Look) {
        match self.spans.last_mut().filter(|last| last.look == look) {
            Some(last) => last.text.push_str(text),
            None => self.spans.push(Span {
                text: text.to_owned(),
                look,
            }),
        }
    }

    fn end_paragraph(&mut self) {
        let spans = std::mem::take(&mut self.spans);
        // An anchor alone is no paragraph.
        if spans.iter().any(|span| !span.text.trim().is_empty()) {
            self.blocks.push(match self.in_item {
                true => Block::Item(spans),
                false => Block::Paragraph(spans),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(text: &str, look: Look) -> Span {
        Span {
            text: text.to_owned(),
            look,
        }
    }

    #[test]
    fn a_manual_is_read() {
        let text = "Before *it*\nall.\n\n<a id=\"one\"></a>\n\n## One\n\n- first `1.`\n- second\n\n\
                    ### Less\n\n| a | b |\n|---|---|\n| Ctrl+S | Save |\n";
        assert_eq!(
            read(text),
            [
                Block::Paragraph(vec![
                    span("Before ", Look::Plain),
                    span("it", Look::Emphasis),
                    span(" all.", Look::Plain),
                ]),
                Block::Heading {
                    words: "One".to_owned(),
                    id: "one".to_owned(),
                },
                Block::Item(vec![span("first ", Look::Plain), span("1.", Look::Typed)]),
                Block::Item(vec![span("second", Look::Plain)]),
                Block::Caption("Less".to_owned()),
                Block::Row("Ctrl+S".to_owned(), "Save".to_owned()),
            ]
        );
    }
}
