//! Lists of terms as CSV: a line a concept, a column a language.
//!
//! A cell may hold several terms with `|` between them, each followed by other ways of writing it behind `~`
//! and by its status in square brackets: `签证支持 | 签证办理 [forbidden]`, `chairman ~ chair`.

use super::{Entry, Kind, Status, Term, id};
use crate::language::Language;
use crate::language::interface::{Message, Said};
use crate::message;
use crate::spreadsheet::{self, BadLine, BadLines};
use csv::{StringRecord, Writer};
use std::collections::HashMap;

/// What holds for lines that do not say it.
#[derive(Clone, Debug, Default)]
pub struct Defaults {
    /// The sort of the concepts.
    pub kind: Kind,
    /// The status of the terms.
    pub status: Status,
    /// Where they were seen.
    pub source: String,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Column {
    Id,
    Kind,
    Status,
    Note,
    Source,
    Terms(Language),
}

/// The names of columns that are understood, by their letters alone.
const COLUMNS: [(Column, &[&str]); 11] = [
    (Column::Id, &["id", "name", "concept", "key"]),
    (Column::Kind, &["kind", "type", "category"]),
    (Column::Status, &["status"]),
    (
        Column::Note,
        &["note", "notes", "comment", "remark", "remarks"],
    ),
    (Column::Source, &["source", "origin", "reference"]),
    (Column::Terms(Language::Ar), &["ar", "arabic", "العربية"]),
    (Column::Terms(Language::En), &["en", "english"]),
    (Column::Terms(Language::Es), &["es", "spanish", "español"]),
    (Column::Terms(Language::Fr), &["fr", "french", "français"]),
    (Column::Terms(Language::Ru), &["ru", "russian", "русский"]),
    (
        Column::Terms(Language::Zh),
        &["zh", "chinese", "中文", "zhcn", "zhhans"],
    ),
];

/// Reads a list; commas, semicolons or tabs between the columns, which stand in any order.
///
/// # Errors
/// With every line that cannot be understood.
pub fn read(text: &str, defaults: &Defaults) -> Result<Vec<Entry>, BadLines> {
    let table = spreadsheet::read(text)?;
    let columns = table.columns(&COLUMNS)?;
    complete(&columns).map_err(BadLines::headings)?;
    let (mut entries, mut bad) = (Vec::new(), Vec::new());
    let mut seen: HashMap<String, u64> = HashMap::new();
    for (line, record) in table.records {
        let entry = record.and_then(|record| read_line(&record, &columns, defaults));
        let entry = entry.and_then(|entry| match seen.insert(entry.id.clone(), line) {
            None => Ok(entry),
            Some(before) => Err(message!("term-line-twice", id = &entry.id, before)),
        });
        match entry {
            Ok(entry) => entries.push(entry),
            Err(what) => bad.push(BadLine { line, what }),
        }
    }
    match bad.is_empty() {
        true => Ok(entries),
        false => Err(BadLines(bad)),
    }
}

/// Whether the columns are there that a list needs.
fn complete(columns: &HashMap<Column, usize>) -> Result<(), Message> {
    let languages = columns
        .keys()
        .filter(|column| matches!(column, Column::Terms(_)));
    if languages.count() < 1 {
        return Err(message!("term-line-headings"));
    }
    Ok(())
}

fn read_line(
    record: &StringRecord,
    columns: &HashMap<Column, usize>,
    defaults: &Defaults,
) -> Result<Entry, Message> {
    let said = |column| {
        let at = columns.get(&column).copied();
        at.and_then(|at| record.get(at)).unwrap_or_default()
    };
    let fault = |fault: super::Unknown| fault.message();
    let kind = match said(Column::Kind) {
        "" => defaults.kind,
        kind => kind.parse().map_err(fault)?,
    };
    let status = match said(Column::Status) {
        "" => defaults.status,
        status => status.parse().map_err(fault)?,
    };
    let mut entry = Entry {
        kind,
        note: said(Column::Note).to_owned(),
        source: match said(Column::Source) {
            "" => defaults.source.clone(),
            source => source.to_owned(),
        },
        ..Entry::default()
    };
    for language in Language::ALL {
        let terms = terms(said(Column::Terms(language)), status)?;
        if !terms.is_empty() {
            entry.terms.insert(language, terms);
        }
    }
    if entry.terms.is_empty() {
        return Err(message!("term-line-empty"));
    }
    entry.id = match id(said(Column::Id)) {
        empty if empty.is_empty() => entry.name_from_terms(),
        id => id,
    };
    match entry.id.is_empty() {
        true => Err(message!("term-line-no-letters")),
        false => Ok(entry),
    }
}

/// The terms of a cell.
fn terms(cell: &str, status: Status) -> Result<Vec<Term>, Message> {
    let mut terms = Vec::new();
    for part in cell
        .split('|')
        .map(str::trim)
        .filter(|part| !part.is_empty())
    {
        let mut term = Term {
            status,
            ..Term::default()
        };
        let mut written = Vec::new();
        for form in part.split('~').map(str::trim) {
            let mut words = form;
            // A mark may have been set twice.
            while let Some((before, mark)) = words
                .strip_suffix(']')
                .and_then(|form| form.rsplit_once('['))
                && let Ok(marked) = mark.parse()
            {
                term.status = marked;
                words = before.trim();
            }
            if !words.is_empty() {
                written.push(words.to_owned());
            }
        }
        if written.is_empty() {
            return Err(message!("term-line-no-term", part));
        }
        term.words = written.remove(0);
        term.forms = written;
        terms.push(term);
    }
    Ok(terms)
}

/// The list as CSV; it can be read in again.
pub fn write<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> String {
    let mut writer = Writer::from_writer(Vec::new());
    let languages = [
        Language::En,
        Language::Zh,
        Language::Fr,
        Language::Es,
        Language::Ru,
        Language::Ar,
    ];
    let mut headings = vec!["id".to_owned(), "kind".to_owned()];
    headings.extend(languages.map(|language| language.tag().to_owned()));
    headings.extend(["note".to_owned(), "source".to_owned()]);
    let rows = entries.into_iter().map(|entry| {
        let mut row = vec![entry.id.clone(), entry.kind.to_string()];
        row.extend(languages.map(|language| cell(entry.terms(language))));
        row.extend([entry.note.clone(), entry.source.clone()]);
        row
    });
    for row in std::iter::once(headings).chain(rows) {
        writer.write_record(row).expect("memory takes all");
    }
    let bytes = writer.into_inner().expect("memory takes all");
    String::from_utf8(bytes).expect("made of strings")
}

fn cell(terms: &[Term]) -> String {
    let written = terms.iter().map(|term| {
        let forms: String = term.forms.iter().map(|form| format!(" ~ {form}")).collect();
        format!("{} [{}]{forms}", term.words, term.status)
    });
    written.collect::<Vec<_>>().join(" | ")
}
