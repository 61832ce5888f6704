//! Lists of issued letters as CSV: what an office has kept in a table until now, and what leaves the
//! register.

use super::Entry;
use crate::language::interface::{Message, Said};
use crate::letter::group::{Group, NotAGroup};
use crate::letter::issued::Issued;
use crate::letter::reference::{FileCode, study_period};
use crate::message;
use crate::spreadsheet::{self, BadLine, BadLines};
use chrono::NaiveDate;
use csv::{StringRecord, Writer};
use std::collections::HashMap;

/// The columns that a list can have, with the names that are understood, by their letters alone.
const COLUMNS: [(Column, &[&str]); 6] = [
    (Column::Series, &["series", "seriescode", "code", "type"]),
    (Column::Group, &["group", "studygroup", "sg", "body"]),
    (Column::Period, &["period", "studyperiod"]),
    (
        Column::Number,
        &["number", "no", "nr", "num", "letternumber"],
    ),
    (
        Column::Date,
        &["date", "dateofissue", "issued", "issuedon", "letterdate"],
    ),
    (Column::Title, &["title", "subject", "about", "description"]),
];

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Column {
    Series,
    Group,
    Period,
    Number,
    Date,
    Title,
}

/// Reads a list, with the line of every letter; commas, semicolons or tabs between the columns.
///
/// # Errors
/// With every line that cannot be understood.
pub fn read_csv(text: &str) -> Result<Vec<(u64, Entry)>, BadLines> {
    let table = spreadsheet::read(text)?;
    let columns = table.columns(&COLUMNS)?;
    complete(&columns).map_err(BadLines::headings)?;
    let (mut entries, mut bad) = (Vec::new(), Vec::new());
    let mut seen: HashMap<_, u64> = HashMap::new();
    for (line, record) in table.records {
        let entry = match record.and_then(|record| read(&record, &columns)) {
            Ok(issued) => Entry {
                issued,
                file: None,
                taken_at: None,
            },
            Err(what) => {
                bad.push(BadLine { line, what });
                continue;
            }
        };
        let (row, number) = (entry.issued.sequence(), entry.issued.number);
        match seen.insert((row.clone(), number), line) {
            None => entries.push((line, entry)),
            Some(before) => {
                let what = message!("register-line-twice", number, row = row.to_string(), before);
                bad.push(BadLine { line, what });
            }
        }
    }
    if bad.is_empty() {
        Ok(entries)
    } else {
        Err(BadLines(bad))
    }
}

/// Whether the columns are there that a list needs.
fn complete(columns: &HashMap<Column, usize>) -> Result<(), Message> {
    let has = |column| columns.contains_key(&column);
    if !has(Column::Series) || !has(Column::Number) || !(has(Column::Period) || has(Column::Date)) {
        return Err(message!("register-line-headings"));
    }
    Ok(())
}

fn read(record: &StringRecord, columns: &HashMap<Column, usize>) -> Result<Issued, Message> {
    let said = |column| {
        let at = columns.get(&column).copied();
        at.and_then(|at| record.get(at)).unwrap_or_default()
    };
    let series = read_series(said(Column::Series))?;
    let group = read_group(said(Column::Group))?;
    let number = said(Column::Number);
    let number = match number.parse::<u32>() {
        Ok(number @ 1..=9999) => number,
        _ => return Err(message!("register-line-number", number)),
    };
    let date = match said(Column::Date) {
        "" => None,
        date => Some(read_date(date)?),
    };
    let period = match (said(Column::Period), date) {
        ("", Some(date)) => study_period(date)
            .ok_or_else(|| message!("register-line-period-unknown", date = date.to_string()))?
            .to_owned(),
        ("", None) => return Err(message!("register-line-undated")),
        (period, _) => read_period(period)?,
    };
    Ok(Issued {
        series,
        group,
        period,
        number,
        date,
        title: said(Column::Title).to_owned(),
    })
}

fn read_date(text: &str) -> Result<NaiveDate, Message> {
    let forms = ["%Y-%m-%d", "%d.%m.%Y", "%d %B %Y", "%d %b %Y"];
    let mut dates = (forms.iter()).filter_map(|form| NaiveDate::parse_from_str(text, form).ok());
    let fault = || message!("register-line-date", text);
    dates.next().ok_or_else(fault)
}

/// The code of a series, as a person writes it.
///
/// # Errors
/// If it is no code.
pub fn read_series(text: &str) -> Result<String, Message> {
    let code = FileCode::try_from(text.trim().to_uppercase());
    code.map(String::from).map_err(|fault| fault.message())
}

/// The group whose letters are counted, as references name it; nothing where all count together.
///
/// # Errors
/// If it names no group.
pub fn read_group(text: &str) -> Result<Option<String>, Message> {
    match text.trim() {
        "" | "-" | "–" => Ok(None),
        group => {
            let group: Group = group.parse().map_err(|fault: NotAGroup| fault.message())?;
            Ok(Some(group.in_reference()))
        }
    }
}

/// `T17`, as file names write it, or the years: `2017-2020`.
///
/// # Errors
/// If it is neither.
pub fn read_period(text: &str) -> Result<String, Message> {
    let two = |text: &str| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    let short = text.trim().to_uppercase();
    if short.strip_prefix('T').is_some_and(two) {
        return Ok(short);
    }
    if let Some((first, last)) = text.split_once(['-', '–', '/'])
        && let (Ok(first @ 1990..=2199), Ok(_)) =
            (first.trim().parse::<u32>(), last.trim().parse::<u32>())
    {
        return Ok(format!("T{:02}", first % 100));
    }
    Err(message!("register-line-period", text))
}

/// The list as CSV; it can be read in again.
pub fn write_csv(entries: &[Entry]) -> String {
    let mut writer = Writer::from_writer(Vec::new());
    let headings = [
        "series", "group", "period", "number", "date", "title", "file", "taken at",
    ];
    let rows = entries.iter().map(|entry| {
        let issued = &entry.issued;
        [
            issued.series.clone(),
            issued.group.clone().unwrap_or_default(),
            issued.period.clone(),
            issued.number.to_string(),
            issued.date.map(|date| date.to_string()).unwrap_or_default(),
            issued.title.clone(),
            entry
                .file
                .as_ref()
                .map(|file| file.display().to_string())
                .unwrap_or_default(),
            entry.taken_at.map(|at| at.to_rfc3339()).unwrap_or_default(),
        ]
    });
    for row in std::iter::once(headings.map(str::to_owned)).chain(rows) {
        writer.write_record(row).expect("memory takes all");
    }
    let bytes = writer.into_inner().expect("memory takes all");
    String::from_utf8(bytes).expect("made of strings")
}
