//! Lists that leave a spreadsheet as CSV, with any of the usual signs between columns. Knows no columns.

use crate::language::interface::{Message, Said};
use crate::{message, shown_in_english};
use csv::{ReaderBuilder, StringRecord};
use std::collections::HashMap;
use std::hash::Hash;

/// A line of a list that cannot be taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadLine {
    /// Its number, from 1; that of the headings counts.
    pub line: u64,
    /// What is wrong with it.
    pub what: Message,
}

/// The lines of a list that cannot be taken in, never none.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct BadLines(pub Vec<BadLine>);

impl Said for BadLines {
    fn message(&self) -> Message {
        let lines = self.0.iter();
        let lines: Vec<Message> = lines
            .map(|bad| message!("list-line", line = bad.line, what = &bad.what))
            .collect();
        message!("list-lines", lines)
    }
}

shown_in_english!(BadLines);

impl BadLines {
    /// That the headings cannot be understood, and why.
    pub fn headings(what: Message) -> BadLines {
        BadLines(vec![BadLine { line: 1, what }])
    }
}

/// A list.
pub struct Table {
    headings: StringRecord,
    /// What is not empty: each record, or why it cannot be read, with its line, counted from 1.
    pub records: Vec<(u64, Result<StringRecord, Message>)>,
}

impl Table {
    /// Where each of the `known` columns stands, by the letters of the names that are understood.
    ///
    /// # Errors
    /// If two columns are headed alike.
    pub fn columns<C: Copy + Eq + Hash>(
        &self,
        known: &[(C, &[&str])],
    ) -> Result<HashMap<C, usize>, BadLines> {
        let mut columns = HashMap::new();
        for (at, heading) in self.headings.iter().enumerate() {
            let letters = heading.chars().filter(|sign| sign.is_alphabetic());
            let name: String = letters.flat_map(char::to_lowercase).collect();
            let column = known
                .iter()
                .find(|(_, names)| names.contains(&name.as_str()));
            if let Some((column, _)) = column
                && columns.insert(*column, at).is_some()
            {
                let what = message!("list-headed-alike", heading);
                return Err(BadLines::headings(what));
            }
        }
        Ok(columns)
    }
}

/// Reads a list; commas, semicolons or tabs between the columns.
///
/// # Errors
/// If the headings cannot be read.
pub fn read(text: &str) -> Result<Table, BadLines> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let headings = text.lines().next().unwrap_or_default();
    let delimiter = [b';', b'\t', b',']
        .into_iter()
        .max_by_key(|sign| headings.matches(char::from(*sign)).count())
        .unwrap_or(b',');
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let headings = (reader.headers().cloned())
        .map_err(|fault| BadLines::headings(fault.to_string().into()))?;
    // The reader counts “\r\n” and empty lines to the record before or behind.
    let ends: Vec<usize> = text.match_indices('\n').map(|(at, _)| at).collect();
    let line_of = |position: Option<&csv::Position>| {
        let at = position.map_or(0, |position| usize::try_from(position.byte()).unwrap_or(0));
        let rest = text.get(at..).unwrap_or_default();
        let at = at + rest.len() - rest.trim_start_matches(['\r', '\n']).len();
        ends.partition_point(|end| *end < at) as u64 + 1
    };
    let records = reader.records().map(|record| match record {
        Err(fault) => (line_of(fault.position()), Err(fault.to_string().into())),
        Ok(record) => (line_of(record.position()), Ok(record)),
    });
    let empty = |record: &StringRecord| record.iter().all(str::is_empty);
    Ok(Table {
        headings,
        records: records
            .filter(|(_, record)| !record.as_ref().is_ok_and(empty))
            .collect(),
    })
}
