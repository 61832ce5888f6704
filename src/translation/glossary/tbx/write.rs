//! A glossary as TBX-Basic.

use super::super::{Entry, Kind, Status, Term};
use crate::language::Language;
use crate::xml::allowed;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use std::io;

/// Which edition of the standard a file follows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// TBX-Basic in the DCA form of ISO 30042:2019.
    #[default]
    Of2019,
    /// `martif` of ISO 30042:2008, which older programs read.
    Of2008,
}

impl Form {
    fn names(self) -> Names {
        match self {
            Form::Of2019 => Names {
                header: "tbxHeader",
                entry: "conceptEntry",
                language: "langSec",
                term: "termSec",
            },
            Form::Of2008 => Names {
                header: "martifHeader",
                entry: "termEntry",
                language: "langSet",
                term: "tig",
            },
        }
    }
}

/// What elements are called.
struct Names {
    header: &'static str,
    entry: &'static str,
    language: &'static str,
    term: &'static str,
}

/// The entries as TBX; it can be read in again.
pub fn write<'a>(entries: impl IntoIterator<Item = &'a Entry>, form: Form) -> String {
    let mut xml = Xml {
        writer: Writer::new_with_indent(Vec::new(), b' ', 2),
        names: form.names(),
    };
    let entries: Vec<&Entry> = entries.into_iter().collect();
    xml.file(&entries, form).expect("memory takes all");
    let mut text = String::from_utf8(xml.writer.into_inner()).expect("made of strings");
    text.push('\n');
    text
}

struct Xml {
    writer: Writer<Vec<u8>>,
    names: Names,
}

impl Xml {
    fn file(&mut self, entries: &[&Entry], form: Form) -> io::Result<()> {
        let declared = BytesDecl::new("1.0", Some("UTF-8"), None);
        self.writer.write_event(Event::Decl(declared))?;
        match form {
            Form::Of2019 => {
                let attributes = [
                    ("type", "TBX-Basic"),
                    ("style", "dca"),
                    ("xml:lang", "en"),
                    ("xmlns", "urn:iso:std:iso:30042:ed-2"),
                ];
                self.within("tbx", &attributes, |xml| xml.content(entries))
            }
            Form::Of2008 => {
                let kind = BytesText::from_escaped("martif SYSTEM \"TBXBasiccoreStructV02.dtd\"");
                self.writer.write_event(Event::DocType(kind))?;
                let attributes = [("type", "TBX-Basic"), ("xml:lang", "en")];
                self.within("martif", &attributes, |xml| xml.content(entries))
            }
        }
    }

    fn content(&mut self, entries: &[&Entry]) -> io::Result<()> {
        self.within(self.names.header, &[], |xml| {
            xml.within("fileDesc", &[], |xml| {
                xml.within("sourceDesc", &[], |xml| {
                    xml.said("p", &[], "A glossary of Circular Desk")
                })
            })
        })?;
        self.within("text", &[], |xml| {
            xml.within("body", &[], |xml| {
                entries.iter().try_for_each(|entry| xml.entry(entry))
            })
        })
    }

    fn entry(&mut self, entry: &Entry) -> io::Result<()> {
        self.within(self.names.entry, &[("id", &entry.id)], |xml| {
            if entry.kind != Kind::Term {
                xml.said("descrip", &[("type", "subjectField")], entry.kind.name())?;
            }
            if !entry.source.is_empty() {
                xml.said("admin", &[("type", "source")], &entry.source)?;
            }
            for line in entry.note.lines().filter(|line| !line.is_empty()) {
                xml.said("note", &[], line)?;
            }
            for (language, terms) in &entry.terms {
                xml.language(*language, terms)?;
            }
            Ok(())
        })
    }

    fn language(&mut self, language: Language, terms: &[Term]) -> io::Result<()> {
        let name = self.names.language;
        self.within(name, &[("xml:lang", language.tag())], |xml| {
            for term in terms {
                xml.term(&term.words, term.status, false)?;
                for form in &term.forms {
                    xml.term(form, term.status, true)?;
                }
            }
            Ok(())
        })
    }

    fn term(&mut self, words: &str, status: Status, is_variant: bool) -> io::Result<()> {
        let status = match status {
            Status::Official => "preferredTerm-admn-sts",
            Status::Proposed => "admittedTerm-admn-sts",
            Status::Forbidden => "deprecatedTerm-admn-sts",
        };
        self.within(self.names.term, &[], |xml| {
            xml.said("term", &[], words)?;
            if is_variant {
                xml.said("termNote", &[("type", "termType")], "variant")?;
            }
            xml.said("termNote", &[("type", "administrativeStatus")], status)
        })
    }

    fn within(
        &mut self,
        name: &str,
        attributes: &[(&str, &str)],
        content: impl FnOnce(&mut Xml) -> io::Result<()>,
    ) -> io::Result<()> {
        let tag =
            quick_xml::events::BytesStart::new(name).with_attributes(attributes.iter().copied());
        self.writer.write_event(Event::Start(tag.borrow()))?;
        content(self)?;
        self.writer.write_event(Event::End(tag.to_end()))
    }

    fn said(&mut self, name: &str, attributes: &[(&str, &str)], words: &str) -> io::Result<()> {
        let tag =
            quick_xml::events::BytesStart::new(name).with_attributes(attributes.iter().copied());
        self.writer.write_event(Event::Start(tag.borrow()))?;
        self.writer
            .write_event(Event::Text(BytesText::new(&allowed(words))))?;
        self.writer.write_event(Event::End(tag.to_end()))
    }
}
