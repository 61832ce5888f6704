//! The words of a segment: their emphasis, links and facts as elements, and back.

use crate::letter::text::fact::Fact;
use crate::letter::text::{Emphasis, Link, Run, flat, joined};
use crate::xml::allowed;
use quick_xml::Writer;
use quick_xml::events::{BytesEnd, BytesStart, BytesText, Event};
use std::io;

/// What a pair of elements does to the words between them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Look {
    Bold,
    Italic,
    Underlined,
    Raised,
    Link(Link),
    /// Nothing that is known here.
    Unknown,
}

/// The types of the four ways of emphasis, as TMX recommends them where it does.
const TYPES: [(&str, Look); 4] = [
    ("bold", Look::Bold),
    ("italic", Look::Italic),
    ("ulined", Look::Underlined),
    ("x-raised", Look::Raised),
];
const FACT: &str = "x-fact";
const BREAK: &str = "lb";

impl Look {
    /// What an element of a type, with its code in whatever format, does.
    pub fn of(kind: Option<&str>, code: &str) -> Look {
        let kind = kind.unwrap_or_default();
        let code = code.trim();
        if let Some((_, look)) = TYPES.iter().find(|(known, _)| *known == kind) {
            return look.clone();
        }
        if kind == "link" {
            return match code
                .strip_prefix('{')
                .and_then(|code| code.strip_suffix('}'))
            {
                Some(fact) => match Fact::parse(fact) {
                    Ok(fact) => Look::Link(Link::Fact(fact)),
                    Err(_) => Look::Unknown,
                },
                None => target(code),
            };
        }
        // Codes of HTML are used by many programs.
        let name = code
            .trim_start_matches('<')
            .trim_end_matches('>')
            .to_lowercase();
        match name.split_whitespace().next().unwrap_or_default() {
            "b" | "strong" => Look::Bold,
            "i" | "em" => Look::Italic,
            "u" => Look::Underlined,
            "sup" => Look::Raised,
            "a" => target(code),
            _ => Look::Unknown,
        }
    }
}

/// The link of an address, bare or in an element of HTML.
fn target(code: &str) -> Look {
    let address = match code.split_once("href=") {
        Some((_, rest)) => {
            let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''));
            let rest = rest.trim_start_matches(['"', '\'']);
            match quote {
                Some(quote) => rest.split(quote).next(),
                None => rest.split(|c: char| c.is_whitespace() || c == '>').next(),
            }
        }
        None => Some(code),
    };
    match address.filter(|address| !address.is_empty() && !address.contains(char::is_whitespace)) {
        Some(address) => Look::Link(Link::Address(address.to_owned())),
        None => Look::Unknown,
    }
}

/// Writes the content of a `seg`.
pub(super) fn write<W: io::Write>(xml: &mut Writer<W>, runs: &[Run]) -> io::Result<()> {
    let mut number = 0;
    for run in runs {
        match run {
            Run::Words {
                text,
                emphasis,
                link,
            } => {
                between(xml, *emphasis, link.as_ref(), &mut number, |xml| {
                    xml.write_event(Event::Text(BytesText::new(&allowed(text))))
                })?;
            }
            Run::Fact { fact, emphasis } => {
                between(xml, *emphasis, None, &mut number, |xml| {
                    let kind = [("type", FACT)];
                    xml.write_event(Event::Start(BytesStart::new("ph").with_attributes(kind)))?;
                    let code = format!("{{{fact}}}");
                    xml.write_event(Event::Text(BytesText::new(&code)))?;
                    xml.write_event(Event::End(BytesEnd::new("ph")))
                })?;
            }
            Run::LineBreak => {
                let kind = [("type", BREAK)];
                xml.write_event(Event::Empty(BytesStart::new("ph").with_attributes(kind)))?;
            }
        }
    }
    Ok(())
}

/// Writes `content` between the elements of its look.
fn between<W: io::Write>(
    xml: &mut Writer<W>,
    emphasis: Emphasis,
    link: Option<&Link>,
    number: &mut u32,
    content: impl FnOnce(&mut Writer<W>) -> io::Result<()>,
) -> io::Result<()> {
    let mut looks: Vec<(&str, String)> = Vec::new();
    if let Some(link) = link {
        let code = match link {
            Link::Address(address) => address.clone(),
            Link::Fact(fact) => format!("{{{fact}}}"),
        };
        looks.push(("link", code));
    }
    let on = [
        emphasis.bold,
        emphasis.italic,
        emphasis.underline,
        emphasis.superscript,
    ];
    let marks = ["**", "*", "__", "^"];
    for ((on, mark), (kind, _)) in on.into_iter().zip(marks).zip(&TYPES) {
        if on {
            looks.push((kind, mark.to_owned()));
        }
    }
    let first = *number;
    for (kind, code) in &looks {
        *number += 1;
        let i = number.to_string();
        let attributes = [("i", i.as_str()), ("type", *kind)];
        xml.write_event(Event::Start(
            BytesStart::new("bpt").with_attributes(attributes),
        ))?;
        xml.write_event(Event::Text(BytesText::new(&allowed(code))))?;
        xml.write_event(Event::End(BytesEnd::new("bpt")))?;
    }
    content(xml)?;
    for (at, (kind, code)) in looks.iter().enumerate().rev() {
        let i = (first as usize + at + 1).to_string();
        xml.write_event(Event::Start(
            BytesStart::new("ept").with_attributes([("i", i.as_str())]),
        ))?;
        if *kind != "link" {
            xml.write_event(Event::Text(BytesText::new(code)))?;
        }
        xml.write_event(Event::End(BytesEnd::new("ept")))?;
    }
    Ok(())
}

/// Puts the runs of a segment together.
#[derive(Default)]
pub(super) struct Builder {
    runs: Vec<Run>,
    /// The pairs that are open, by their number.
    open: Vec<(String, Look)>,
}

impl Builder {
    pub fn words(&mut self, text: &str) {
        let (emphasis, link) = self.look();
        // U+FFFC stands for facts; the ends of lines in a file are none of the text.
        let mut words = String::with_capacity(text.len());
        let mut ended = false;
        for character in text.chars().filter(|c| *c != flat::FACT) {
            match character {
                '\n' | '\r' | '\t' => {
                    if !words.ends_with(' ') {
                        words.push(' ');
                    }
                    ended = true;
                }
                ' ' if ended => {}
                other => {
                    words.push(other);
                    ended = false;
                }
            }
        }
        self.runs.push(Run::Words {
            text: words,
            emphasis,
            link,
        });
    }

    pub fn open(&mut self, number: &str, look: Look) {
        self.open.push((number.to_owned(), look));
    }

    /// Whether there was such a pair to close.
    pub fn close(&mut self, number: &str) -> bool {
        let at = self.open.iter().rposition(|(open, _)| open == number);
        at.map(|at| self.open.remove(at)).is_some()
    }

    /// Whether the code of a placeholder is a fact or a line break of ours, which it becomes.
    pub fn place(&mut self, kind: Option<&str>, code: &str) -> bool {
        let code = code.trim();
        let fact = code
            .strip_prefix('{')
            .and_then(|code| code.strip_suffix('}'));
        if let Some(Ok(fact)) = fact.map(Fact::parse) {
            let (emphasis, _) = self.look();
            self.runs.push(Run::Fact { fact, emphasis });
            return true;
        }
        let html = code.to_lowercase().replace([' ', '/'], "");
        if kind == Some(BREAK) || html == "<br>" {
            self.runs.push(Run::LineBreak);
            return true;
        }
        false
    }

    fn look(&self) -> (Emphasis, Option<Link>) {
        let (mut emphasis, mut link) = (Emphasis::default(), None);
        for (_, look) in &self.open {
            match look {
                Look::Bold => emphasis.bold = true,
                Look::Italic => emphasis.italic = true,
                Look::Underlined => emphasis.underline = true,
                Look::Raised => emphasis.superscript = true,
                Look::Link(into) => link = Some(into.clone()),
                Look::Unknown => {}
            }
        }
        (emphasis, link)
    }

    /// The runs, without spaces at their ends; and whether all pairs were closed.
    pub fn finished(self) -> (Vec<Run>, bool) {
        let mut runs = joined(self.runs);
        // Behind a run of nothing but spaces, the next one may end in some.
        while let Some(Run::Words { text, .. }) = runs.first_mut() {
            *text = text.trim_start_matches(' ').to_owned();
            if !text.is_empty() {
                break;
            }
            runs.remove(0);
        }
        while let Some(Run::Words { text, .. }) = runs.last_mut() {
            text.truncate(text.trim_end_matches(' ').len());
            if !text.is_empty() {
                break;
            }
            runs.pop();
        }
        (joined(runs), self.open.is_empty())
    }
}
