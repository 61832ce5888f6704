//! The register as a SQLite database.

use super::{Correction, Entry, Imported, Register, RegisterError, Taken, line_taken};
use crate::letter::issued::{Issued, Sequence};
use crate::spreadsheet::BadLines;
use crate::storage::office::database::{Fault, Form};
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, TransactionBehavior};
use std::fs;
use std::path::{Path, PathBuf};

/// Its name in the office's folder.
const NAME: &str = "register.sqlite";
/// “CDRG”.
const FORM: Form = Form {
    application: 0x4344_5247,
    version: 1,
    tables: TABLES,
};

const TABLES: &str = r#"
CREATE TABLE issued (
    series TEXT NOT NULL,
    "group" TEXT NOT NULL DEFAULT '',
    period TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 9999),
    date TEXT,
    title TEXT NOT NULL DEFAULT '',
    file TEXT,
    taken_at TEXT,
    PRIMARY KEY (series, "group", period, number)
) STRICT, WITHOUT ROWID;
"#;

const COLUMNS: &str = r#"series, "group", period, number, date, title, file, taken_at"#;

/// The register of an office on this machine.
#[derive(Debug)]
pub struct SqliteRegister {
    path: PathBuf,
    connection: Connection,
}

impl SqliteRegister {
    /// Opens the register in `folder`; makes both if there are none.
    ///
    /// # Errors
    /// If it cannot be opened or is damaged.
    pub fn open(folder: &Path) -> Result<SqliteRegister, RegisterError> {
        fs::create_dir_all(folder).map_err(|cause| RegisterError::NoFolder {
            path: folder.to_owned(),
            cause,
        })?;
        let path = folder.join(NAME);
        let mut connection = Connection::open(&path).map_err(|fault| told(&path, fault))?;
        (FORM.prepare(&mut connection)).map_err(|fault| told(&path, fault))?;
        Ok(SqliteRegister { path, connection })
    }

    /// Opens the register in `folder` if there is one.
    ///
    /// # Errors
    /// If there is one that cannot be opened or is damaged.
    pub fn open_existing(folder: &Path) -> Result<Option<SqliteRegister>, RegisterError> {
        // Also what cannot be looked at is there.
        match fs::symlink_metadata(folder.join(NAME)) {
            Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => Ok(None),
            _ => SqliteRegister::open(folder).map(Some),
        }
    }

    /// Changes the register, all or nothing.
    fn change<T>(
        &mut self,
        change: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<Result<T, RegisterError>>,
    ) -> Result<T, RegisterError> {
        let path = self.path.clone();
        let whole = || {
            let transaction =
                (self.connection).transaction_with_behavior(TransactionBehavior::Immediate)?;
            let done = change(&transaction)?;
            if done.is_ok() {
                transaction.commit()?;
            }
            Ok(done)
        };
        whole().map_err(|fault: rusqlite::Error| told(&path, fault))?
    }
}

/// What a fault of the database means.
fn told(path: &Path, fault: impl Into<Fault>) -> RegisterError {
    let path = path.to_owned();
    match fault.into() {
        Fault::Damaged(what) => RegisterError::Damaged { path, what },
        Fault::Newer => RegisterError::Newer { path },
        Fault::Busy => RegisterError::Busy { path },
        Fault::Failed(cause) => RegisterError::Failed { path, cause },
    }
}

fn entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    fn read<T: std::str::FromStr>(
        column: usize,
        text: Option<String>,
    ) -> rusqlite::Result<Option<T>>
    where
        T::Err: std::error::Error + Send + Sync + 'static,
    {
        let read = text.map(|text| text.parse::<T>()).transpose();
        read.map_err(|fault| {
            rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(fault))
        })
    }
    let group: String = row.get(1)?;
    Ok(Entry {
        issued: Issued {
            series: row.get(0)?,
            group: (!group.is_empty()).then_some(group),
            period: row.get(2)?,
            number: row.get(3)?,
            date: read::<NaiveDate>(4, row.get(4)?)?,
            title: row.get(5)?,
        },
        file: row.get::<_, Option<String>>(6)?.map(PathBuf::from),
        taken_at: read::<DateTime<Utc>>(7, row.get(7)?)?,
    })
}

fn entries(connection: &Connection) -> rusqlite::Result<Vec<Entry>> {
    let question =
        format!(r#"SELECT {COLUMNS} FROM issued ORDER BY series, "group", period, number"#);
    let mut question = connection.prepare(&question)?;
    question.query_map([], entry)?.collect()
}

/// Who has the number of `issued`.
fn holder(connection: &Connection, issued: &Issued) -> rusqlite::Result<Option<Entry>> {
    let question = format!(
        r#"SELECT {COLUMNS} FROM issued WHERE series = ?1 AND "group" = ?2 AND period = ?3 AND number = ?4"#
    );
    let group = issued.group.as_deref().unwrap_or_default();
    let key = (&issued.series, group, &issued.period, issued.number);
    connection.query_row(&question, key, entry).optional()
}

fn put(connection: &Connection, entry: &Entry) -> rusqlite::Result<()> {
    let issued = &entry.issued;
    let taken_at = entry.taken_at;
    connection.execute(
        &format!(
            "INSERT OR REPLACE INTO issued ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"
        ),
        (
            &issued.series,
            issued.group.as_deref().unwrap_or_default(),
            &issued.period,
            issued.number,
            issued.date.map(|date| date.to_string()),
            &issued.title,
            entry.file.as_ref().map(|file| file.display().to_string()),
            taken_at.map(|at| at.to_rfc3339_opts(SecondsFormat::Secs, true)),
        ),
    )?;
    Ok(())
}

/// Frees the number of `issued`.
fn free(connection: &Connection, issued: &Issued) -> rusqlite::Result<()> {
    let group = issued.group.as_deref().unwrap_or_default();
    connection.execute(
        r#"DELETE FROM issued WHERE series = ?1 AND "group" = ?2 AND period = ?3 AND number = ?4"#,
        (&issued.series, group, &issued.period, issued.number),
    )?;
    Ok(())
}

fn next(connection: &Connection, sequence: &Sequence) -> rusqlite::Result<u32> {
    let issued: Vec<Issued> = (entries(connection)?.into_iter())
        .map(|entry| entry.issued)
        .collect();
    Ok(sequence.next(&issued))
}

impl Register for SqliteRegister {
    fn entries(&self) -> Result<Vec<Entry>, RegisterError> {
        entries(&self.connection).map_err(|fault| told(&self.path, fault))
    }

    fn take(&mut self, entry: &Entry) -> Result<Taken, RegisterError> {
        self.change(|register| {
            let Some(before) = holder(register, &entry.issued)? else {
                put(register, entry)?;
                return Ok(Ok(Taken::Now));
            };
            if !entry.is_letter_of(&before) {
                let sequence = entry.issued.sequence();
                return Ok(Err(RegisterError::Taken {
                    next: next(register, &sequence)?,
                    sequence,
                    number: entry.issued.number,
                    by: Box::new(before),
                }));
            }
            // What was known of it and is not now stays; so does the time when it was taken.
            put(
                register,
                &Entry {
                    file: entry.file.clone().or(before.file),
                    taken_at: before.taken_at.or(entry.taken_at),
                    ..entry.clone()
                },
            )?;
            Ok(Ok(Taken::Before))
        })
    }

    fn replace(&mut self, entry: &Entry) -> Result<(), RegisterError> {
        self.change(|register| put(register, entry).map(Ok))
    }

    fn give_back(&mut self, entry: &Entry) -> Result<(), RegisterError> {
        self.change(|register| {
            if let Some(holder) = holder(register, &entry.issued)?
                && entry.is_letter_of(&holder)
            {
                free(register, &entry.issued)?;
            }
            Ok(Ok(()))
        })
    }

    fn import(&mut self, list: &[(u64, Entry)]) -> Result<Imported, RegisterError> {
        self.change(|register| {
            let mut imported = Imported::default();
            let mut bad = Vec::new();
            for (line, entry) in list {
                match holder(register, &entry.issued)? {
                    None => {
                        put(register, entry)?;
                        imported.new += 1;
                    }
                    // The register knows more of the letter than a list does.
                    Some(before) if entry.is_letter_of(&before) => imported.known += 1,
                    Some(before) => bad.push(line_taken(*line, &entry.issued, &before)),
                }
            }
            if bad.is_empty() {
                Ok(Ok(imported))
            } else {
                Ok(Err(RegisterError::Lines(BadLines(bad))))
            }
        })
    }

    fn correct(&mut self, corrections: &[Correction]) -> Result<(), RegisterError> {
        let refused = |issued: &Issued, now| RegisterError::Meanwhile {
            sequence: issued.sequence(),
            number: issued.number,
            now,
        };
        self.change(|register| {
            // First all that stood there goes, so that numbers can change places.
            let mut before = Vec::new();
            for correction in corrections {
                let Some(from) = correction.from() else {
                    before.push(None);
                    continue;
                };
                match holder(register, from)? {
                    Some(entry) if entry.issued == *from => before.push(Some(entry)),
                    now => return Ok(Err(refused(from, now.map(Box::new)))),
                }
                free(register, from)?;
            }
            for (correction, before) in corrections.iter().zip(before) {
                let Some(to) = correction.to() else { continue };
                match holder(register, to)? {
                    None => put(register, &Entry::after(before, to))?,
                    Some(entry) if before.is_none() && entry.issued == *to => {}
                    now => return Ok(Err(refused(to, now.map(Box::new)))),
                }
            }
            Ok(Ok(()))
        })
    }
}
