//! Glossaries as TermBase eXchange: TBX-Basic in the DCA form of ISO 30042:2019, and in the older form
//! (`martif`, ISO 30042:2008), which most programs read.

mod write;

use super::{Entry, Kind, Status, Term, id};
use crate::language::Language;
use crate::language::interface::{Message, Said};
use crate::xml::{Elements, Next, Tag, XmlFault};
use crate::{message, shown_in_english};
use std::collections::BTreeSet;
pub use write::{Form, write};

/// Why TBX could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TbxFault {
    /// It is no XML.
    Xml(#[from] XmlFault),
    /// It is XML of another sort.
    Root(String),
    /// There is nothing in it.
    Empty,
}

impl Said for TbxFault {
    fn message(&self) -> Message {
        match self {
            TbxFault::Xml(cause) => message!("tbx-error-xml", cause),
            TbxFault::Root(what) => message!("tbx-error-root", what),
            TbxFault::Empty => message!("tbx-error-empty"),
        }
    }
}

shown_in_english!(TbxFault);

/// What was read, and what was passed over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Read {
    /// The entries.
    pub entries: Vec<Entry>,
    /// The tags of languages that are not official ones; their terms are not taken over.
    pub other_languages: BTreeSet<String>,
}

/// Reads TBX, of 2019 or 2008. A status that is not given is `status`.
///
/// # Errors
/// If it is damaged, is no TBX, or has no terms.
pub fn read(text: &str, status: Status) -> Result<Read, TbxFault> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut elements = Elements::new("TBX", text).naming_types();
    let root = loop {
        match elements.next()? {
            Next::Start(tag) => break tag,
            Next::Over => return Err(TbxFault::Root(String::new())),
            Next::Text(_) | Next::End => {}
        }
    };
    if !matches!(root.name.as_str(), "tbx" | "martif") {
        return Err(TbxFault::Root(root.name));
    }
    let mut reading = Reading {
        status,
        read: Read::default(),
    };
    loop {
        match elements.next()? {
            Next::Start(tag) if matches!(tag.name.as_str(), "conceptEntry" | "termEntry") => {
                reading.entry(&mut elements, &tag)?;
            }
            Next::Start(_) | Next::Text(_) | Next::End => {}
            Next::Over => break,
        }
    }
    match reading.read.entries.is_empty() {
        true => Err(TbxFault::Empty),
        false => Ok(reading.read),
    }
}

struct Reading {
    status: Status,
    read: Read,
}

/// A term as it is read: its own words, and whether it is a way of writing the one before.
#[derive(Default)]
struct Section {
    words: String,
    status: Option<Status>,
    is_variant: bool,
    notes: Vec<String>,
    source: Option<String>,
}

impl Reading {
    fn entry(&mut self, elements: &mut Elements<'_>, tag: &Tag) -> Result<(), TbxFault> {
        let mut entry = Entry {
            id: id(tag.get("id").unwrap_or_default()),
            ..Entry::default()
        };
        let mut notes = Vec::new();
        let mut sources = Vec::new();
        let mut others = BTreeSet::new();
        let status = self.status;
        elements.children(|elements, tag| match tag.name.as_str() {
            "langSec" | "langSet" => {
                let said = tag.get("lang").unwrap_or_default().to_owned();
                let Some(language) = language(&said) else {
                    others.insert(said);
                    return elements.skip();
                };
                let terms = entry.terms.entry(language).or_default();
                elements.children(|elements, tag| {
                    if matches!(tag.name.as_str(), "termSec" | "tig" | "ntig") {
                        let mut section = Section::default();
                        term(elements, &mut section)?;
                        notes.extend(std::mem::take(&mut section.notes));
                        sources.extend(section.source.take());
                        put(terms, section, status);
                        Ok(())
                    } else {
                        about(elements, &tag, &mut entry.kind, &mut notes, &mut sources)
                    }
                })
            }
            _ => about(elements, &tag, &mut entry.kind, &mut notes, &mut sources),
        })?;
        entry.terms.retain(|_, terms| !terms.is_empty());
        self.read.other_languages.extend(others);
        if entry.terms.is_empty() {
            return Ok(());
        }
        entry.note = joined(notes, "\n");
        entry.source = joined(sources, "; ");
        let taken = |id: &str| self.read.entries.iter().any(|entry| entry.id == id);
        if entry.id.is_empty() {
            entry.id = entry.name_from_terms();
        }
        if entry.id.is_empty() || taken(&entry.id) {
            let number = self.read.entries.len() + 1;
            entry.id = format!("{}-{number}", entry.id)
                .trim_start_matches('-')
                .to_owned();
        }
        self.read.entries.push(entry);
        Ok(())
    }
}

/// Different lines, in their order.
fn joined(lines: Vec<String>, between: &str) -> String {
    let mut seen = BTreeSet::new();
    let lines: Vec<String> = lines
        .into_iter()
        .filter(|line| !line.is_empty() && seen.insert(line.clone()))
        .collect();
    lines.join(between)
}

fn put(terms: &mut Vec<Term>, section: Section, status: Status) {
    if section.words.is_empty() {
        return;
    }
    match terms.last_mut() {
        Some(term) if section.is_variant => term.forms.push(section.words),
        _ => terms.push(Term {
            words: section.words,
            forms: Vec::new(),
            status: section.status.unwrap_or(status),
        }),
    }
}

/// What is said of a concept or language beside its terms.
fn about(
    elements: &mut Elements<'_>,
    tag: &Tag,
    kind: &mut Kind,
    notes: &mut Vec<String>,
    sources: &mut Vec<String>,
) -> Result<(), XmlFault> {
    match (tag.name.as_str(), tag.get("type")) {
        ("descripGrp" | "adminGrp", _) => {
            elements.children(|elements, tag| about(elements, &tag, kind, notes, sources))
        }
        ("descrip", Some("subjectField")) => {
            let said = words(elements)?;
            match said.parse() {
                Ok(known) => *kind = known,
                Err(_) => notes.push(said),
            }
            Ok(())
        }
        ("admin", Some("source")) => {
            sources.push(words(elements)?);
            Ok(())
        }
        ("note" | "descrip", _) => {
            notes.push(words(elements)?);
            Ok(())
        }
        _ => elements.skip(),
    }
}

/// What stands in a section of a term; in the older form, groups may stand around it.
fn term(elements: &mut Elements<'_>, section: &mut Section) -> Result<(), XmlFault> {
    elements.children(|elements, tag| {
        match (tag.name.as_str(), tag.get("type")) {
            ("term", _) => section.words = words(elements)?,
            ("termGrp" | "termNoteGrp" | "adminGrp" | "descripGrp", _) => term(elements, section)?,
            ("termNote", Some("administrativeStatus" | "normativeAuthorization")) => {
                section.status = status(&words(elements)?);
            }
            ("termNote", Some("termType")) => section.is_variant = words(elements)? == "variant",
            ("admin", Some("source")) => section.source = Some(words(elements)?),
            ("note", _) => section.notes.push(words(elements)?),
            _ => elements.skip()?,
        }
        Ok(())
    })
}

/// All characters in the element that was begun last.
fn words(elements: &mut Elements<'_>) -> Result<String, XmlFault> {
    let mut said = String::new();
    let mut depth = 1;
    while depth > 0 {
        match elements.next()? {
            Next::Start(_) => depth += 1,
            Next::End => depth -= 1,
            Next::Text(text) => said.push_str(&text),
            Next::Over => break,
        }
    }
    Ok(said.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// `preferredTerm-admn-sts` and what else is written for it.
fn status(said: &str) -> Option<Status> {
    let plain: String = said.chars().filter(|c| c.is_alphabetic()).collect();
    let plain = plain.to_lowercase();
    let begins = |words: &[&str]| words.iter().any(|word| plain.starts_with(word));
    if begins(&[
        "deprecated",
        "superseded",
        "obsolete",
        "forbidden",
        "notrecommended",
    ]) {
        Some(Status::Forbidden)
    } else if begins(&[
        "preferred",
        "standardized",
        "official",
        "legal",
        "regulated",
    ]) {
        Some(Status::Official)
    } else if begins(&["admitted", "proposed"]) {
        Some(Status::Proposed)
    } else {
        None
    }
}

/// The official language of a tag: `zh-Hans`, `en_US`.
fn language(tag: &str) -> Option<Language> {
    let tag = tag.to_lowercase();
    tag.split(['-', '_']).next()?.parse().ok()
}
