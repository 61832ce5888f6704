//! Writes XLIFF.

use super::{FROM_MEMORY, STALE, Version};
use crate::language::{Direction, Language};
use crate::letter::text::Link;
use crate::translation::exchange::codes::{Code, Numbers, Token};
use crate::translation::exchange::{Exchange, Unit};
use crate::translation::{Standing, State};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use std::io;

/// The name that the file gives the letter where it has no reference yet.
const UNNAMED: &str = "letter";

/// An exchange as an XLIFF file; the same exchange gives the same characters.
pub fn write(exchange: &Exchange, version: Version) -> String {
    let mut file = File {
        exchange,
        out: Writer::new_with_indent(Vec::new(), b' ', 2),
    };
    let written = match version {
        Version::V1_2 { filled } => file.version_1(filled),
        Version::V2_1 => file.version_2(),
    };
    written.expect("a vector takes all that is written");
    String::from_utf8(file.out.into_inner()).expect("only characters are written")
}

struct File<'a> {
    exchange: &'a Exchange,
    out: Writer<Vec<u8>>,
}

/// What is put between two tags of inline content.
type Attributes<'a> = Vec<(&'a str, String)>;

impl File<'_> {
    fn open(&mut self, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
        let tag = BytesStart::new(name).with_attributes(attributes.iter().copied());
        self.out.write_event(Event::Start(tag))
    }

    fn close(&mut self, name: &str) -> io::Result<()> {
        self.out.write_event(Event::End(BytesEnd::new(name)))
    }

    fn words(&mut self, name: &str, attributes: &[(&str, &str)], words: &str) -> io::Result<()> {
        let words: String = words.chars().filter(|c| is_allowed(*c)).collect();
        self.open(name, attributes)?;
        self.out.write_event(Event::Text(BytesText::new(&words)))?;
        self.close(name)
    }

    fn declaration(&mut self) -> io::Result<()> {
        let declaration = BytesDecl::new("1.0", Some("UTF-8"), None);
        self.out.write_event(Event::Decl(declaration))
    }

    fn original(&self) -> String {
        match self.exchange.letter.as_str() {
            "" => UNNAMED.to_owned(),
            name => name.to_owned(),
        }
    }

    fn version_1(&mut self, filled: bool) -> io::Result<()> {
        let exchange = self.exchange;
        let (source, target) = (exchange.source.tag(), exchange.target.tag());
        self.declaration()?;
        let space = "urn:oasis:names:tc:xliff:document:1.2";
        self.open("xliff", &[("xmlns", space), ("version", "1.2")])?;
        self.open(
            "file",
            &[
                ("original", &self.original()),
                ("source-language", source),
                ("target-language", target),
                ("datatype", "x-circular-desk"),
                ("xml:space", "preserve"),
            ],
        )?;
        self.open("body", &[])?;
        for unit in &exchange.units {
            let state = state_1(unit);
            let id = unit.id.0.to_string();
            let mut attributes = vec![("id", id.as_str()), ("xml:space", "preserve")];
            if unit.is_locked() {
                attributes.push(("translate", "no"));
            } else if unit.standing() == Standing::Current(State::Approved) {
                attributes.push(("approved", "yes"));
            }
            self.open("trans-unit", &attributes)?;
            let mut numbers = Numbers::default();
            let tokens = numbers.tokens(&unit.source);
            self.content_1("source", &[("xml:lang", source)], &tokens, exchange.source)?;
            let words = unit.words().or((filled).then_some(&unit.source[..]));
            if let Some(words) = words {
                let tokens = numbers.tokens(words);
                let mut attributes = vec![("xml:lang", target)];
                attributes.extend(state);
                self.content_1("target", &attributes, &tokens, exchange.target)?;
            }
            if !unit.note.is_empty() {
                let from = [("from", "Circular Desk"), ("annotates", "source")];
                self.words("note", &from, &unit.note)?;
            }
            self.close("trans-unit")?;
        }
        self.close("body")?;
        self.close("file")?;
        self.close("xliff")
    }

    fn content_1(
        &mut self,
        name: &str,
        attributes: &[(&str, &str)],
        tokens: &[Token],
        language: Language,
    ) -> io::Result<()> {
        let tag = BytesStart::new(name).with_attributes(attributes.iter().copied());
        let mut inline = Inline::default();
        for token in tokens {
            match token {
                Token::Words(words) => {
                    inline.words(&words.chars().filter(|c| is_allowed(*c)).collect::<String>());
                }
                Token::Standing(id, code @ Code::Fact(fact)) => {
                    let value = self.exchange.value(fact, language).to_owned();
                    let attributes = vec![
                        ("id", id.to_string()),
                        ("ctype", "x-fact".to_owned()),
                        ("equiv-text", value),
                    ];
                    inline.open("ph", &attributes);
                    inline.words(&code.native());
                    inline.close("ph");
                }
                Token::Standing(id, _) => {
                    inline.empty("x", &[("id", id.to_string()), ("ctype", "lb".to_owned())]);
                }
                // The only element of the strict schema that keeps where a link leads.
                Token::Open(id, code @ Code::Link(_)) => {
                    let attributes = [("id", id.to_string()), ("ctype", "link".to_owned())];
                    inline.open("bpt", &attributes);
                    inline.words(&code.native());
                    inline.close("bpt");
                }
                Token::Close(id, code @ Code::Link(_)) => {
                    inline.open("ept", &[("id", id.to_string())]);
                    inline.words(code.native_end());
                    inline.close("ept");
                }
                Token::Open(id, code) => {
                    let kind = match code {
                        Code::Bold => "bold",
                        Code::Italic => "italic",
                        Code::Underline => "underlined",
                        _ => "x-superscript",
                    };
                    inline.open("g", &[("id", id.to_string()), ("ctype", kind.to_owned())]);
                }
                Token::Close(..) => inline.close("g"),
            }
        }
        self.inline(tag, name, inline)
    }

    fn version_2(&mut self) -> io::Result<()> {
        let exchange = self.exchange;
        self.declaration()?;
        let space = "urn:oasis:names:tc:xliff:document:2.0";
        self.open(
            "xliff",
            &[
                ("xmlns", space),
                ("version", "2.1"),
                ("srcLang", exchange.source.tag()),
                ("trgLang", exchange.target.tag()),
            ],
        )?;
        self.open(
            "file",
            &[
                ("id", "letter"),
                ("original", &self.original()),
                ("srcDir", direction(exchange.source)),
                ("trgDir", direction(exchange.target)),
                ("xml:space", "preserve"),
            ],
        )?;
        for unit in &exchange.units {
            self.unit_2(unit)?;
        }
        self.close("file")?;
        self.close("xliff")
    }

    fn unit_2(&mut self, unit: &Unit) -> io::Result<()> {
        let exchange = self.exchange;
        let id = unit.id.0.to_string();
        let mut attributes = vec![("id", id.as_str())];
        if unit.is_locked() {
            attributes.push(("translate", "no"));
        }
        self.open("unit", &attributes)?;
        if !unit.note.is_empty() {
            self.open("notes", &[])?;
            self.words("note", &[("category", "place")], &unit.note)?;
            self.close("notes")?;
        }
        let mut numbers = Numbers::default();
        let mut data = Vec::new();
        let tokens = numbers.tokens(&unit.source);
        let source = self.content_2(&tokens, &mut data, exchange.source);
        let target = unit.words().map(|words| {
            let tokens = numbers.tokens(words);
            self.content_2(&tokens, &mut data, exchange.target)
        });
        if !data.is_empty() {
            self.open("originalData", &[])?;
            for (at, native) in data.iter().enumerate() {
                self.words("data", &[("id", &format!("d{}", at + 1))], native)?;
            }
            self.close("originalData")?;
        }
        self.open("segment", &state_2(unit))?;
        self.inline(BytesStart::new("source"), "source", source)?;
        if let Some(target) = target {
            self.inline(BytesStart::new("target"), "target", target)?;
        }
        self.close("segment")?;
        self.close("unit")
    }

    fn content_2(&self, tokens: &[Token], data: &mut Vec<String>, language: Language) -> Inline {
        let mut inline = Inline::default();
        let mut reference = |native: String| {
            let at = data.iter().position(|there| *there == native);
            let at = at.unwrap_or_else(|| {
                data.push(native);
                data.len() - 1
            });
            format!("d{}", at + 1)
        };
        for token in tokens {
            match token {
                Token::Words(words) => {
                    for part in words.split_inclusive(|c| !is_allowed(c)) {
                        let end = part.chars().next_back().filter(|c| !is_allowed(*c));
                        inline.words(&part[..part.len() - end.map_or(0, char::len_utf8)]);
                        if let Some(sign) = end {
                            let code = format!("{:04X}", u32::from(sign));
                            inline.empty("cp", &[("hex", code)]);
                        }
                    }
                }
                Token::Standing(id, code) => {
                    let mut attributes = vec![("id", id.to_string())];
                    match code {
                        Code::Fact(fact) => {
                            let value = self.exchange.value(fact, language);
                            attributes.extend([
                                ("type", "other".to_owned()),
                                ("subType", "circular-desk:fact".to_owned()),
                                ("canCopy", "no".to_owned()),
                                ("canDelete", "no".to_owned()),
                                ("disp", value.to_owned()),
                                ("equiv", value.to_owned()),
                            ]);
                        }
                        _ => attributes
                            .extend([("type", "fmt".to_owned()), ("subType", "xlf:lb".to_owned())]),
                    }
                    attributes.push(("dataRef", reference(code.native())));
                    inline.empty("ph", &attributes);
                }
                Token::Open(id, code) => {
                    let mut attributes = vec![("id", id.to_string())];
                    attributes.extend(look_2(code));
                    attributes.push(("dataRefStart", reference(code.native())));
                    attributes.push(("dataRefEnd", reference(code.native_end().to_owned())));
                    inline.open("pc", &attributes);
                }
                Token::Close(..) => inline.close("pc"),
            }
        }
        inline
    }

    /// Inline content, to which no white space is added.
    fn inline(&mut self, tag: BytesStart<'_>, name: &str, inline: Inline) -> io::Result<()> {
        self.out.write_event(Event::Start(tag))?;
        let content = BytesText::from_escaped(inline.0);
        self.out.write_event(Event::Text(content))?;
        self.close(name)
    }
}

/// Inline content while it is written.
#[derive(Default)]
struct Inline(String);

impl Inline {
    fn words(&mut self, words: &str) {
        self.0.push_str(&quick_xml::escape::escape(words));
    }

    fn tag(&mut self, name: &str, attributes: &[(&str, String)], end: &str) {
        self.0.push('<');
        self.0.push_str(name);
        for (name, value) in attributes {
            let value: String = value.chars().filter(|c| is_allowed(*c)).collect();
            let value = quick_xml::escape::escape(value);
            self.0.push_str(&format!(" {name}=\"{value}\""));
        }
        self.0.push_str(end);
    }

    fn open(&mut self, name: &str, attributes: &[(&str, String)]) {
        self.tag(name, attributes, ">");
    }

    fn empty(&mut self, name: &str, attributes: &[(&str, String)]) {
        self.tag(name, attributes, "/>");
    }

    fn close(&mut self, name: &str) {
        self.0.push_str(&format!("</{name}>"));
    }
}

/// Whether a character may stand in XML 1.0.
fn is_allowed(character: char) -> bool {
    matches!(character, '\t' | '\n' | ' '..='\u{FFFD}' | '\u{10000}'..)
}

fn direction(language: Language) -> &'static str {
    match language.direction() {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    }
}

fn look_2(code: &Code) -> Attributes<'static> {
    let (kind, sub, locked) = match code {
        Code::Bold => ("fmt", "xlf:b", None),
        Code::Italic => ("fmt", "xlf:i", None),
        Code::Underline => ("fmt", "xlf:u", None),
        Code::Link(link) => ("link", "circular-desk:link", Some(link)),
        _ => ("fmt", "circular-desk:superscript", None),
    };
    let mut attributes = vec![("type", kind.to_owned()), ("subType", sub.to_owned())];
    if let Some(link) = locked {
        attributes.push(("canCopy", "no".to_owned()));
        attributes.push(("canDelete", "no".to_owned()));
        if let Link::Address(address) = link {
            attributes.push(("dispStart", address.clone()));
        }
    }
    attributes
}

fn state_1(unit: &Unit) -> Vec<(&'static str, &'static str)> {
    match unit.standing() {
        // Standard wording is official.
        Standing::NotNeeded => vec![("state", "final")],
        Standing::Missing => vec![("state", "new")],
        Standing::Stale => vec![("state", "needs-translation")],
        Standing::Current(State::FromMemory) => vec![
            ("state", "needs-review-translation"),
            ("state-qualifier", "leveraged-tm"),
        ],
        Standing::Current(State::Draft) => vec![("state", "translated")],
        Standing::Current(State::Reviewed) => vec![("state", "signed-off")],
        Standing::Current(State::Approved) => vec![("state", "final")],
    }
}

fn state_2(unit: &Unit) -> Vec<(&'static str, &'static str)> {
    match unit.standing() {
        Standing::NotNeeded => vec![("state", "final")],
        Standing::Missing => vec![("state", "initial")],
        Standing::Stale => vec![("state", "initial"), ("subState", STALE)],
        Standing::Current(State::FromMemory) => {
            vec![("state", "initial"), ("subState", FROM_MEMORY)]
        }
        Standing::Current(State::Draft) => vec![("state", "translated")],
        Standing::Current(State::Reviewed) => vec![("state", "reviewed")],
        Standing::Current(State::Approved) => vec![("state", "final")],
    }
}
