//! A translation memory as a SQLite database.

use super::{MemoryError, Position, Taken, UnitStore};
use crate::language::Language;
use crate::letter::text::markup;
use crate::storage::office::database::{Fault, Form};
use crate::translation::marks::PATTERNS;
use crate::translation::memory::{Context, Known, Memory, Unit};
use rusqlite::types::Type;
use rusqlite::{Connection, OpenFlags, OptionalExtension, Row, TransactionBehavior, params};
use std::fs;
use std::path::{Path, PathBuf};

/// Its name in the office's folder.
const NAME: &str = "memory.sqlite";

/// “CDTM”. The patterns are kept because making them takes longer than reading them; `patterns` is the
/// version of them. A unit that takes the place of another gets a new number, so that whoever has read up to
/// a number learns of it.
const FORM: Form = Form {
    application: 0x4344_544D,
    version: 1,
    tables: r#"
CREATE TABLE unit (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    identity INTEGER NOT NULL UNIQUE,
    source_language TEXT NOT NULL,
    target_language TEXT NOT NULL,
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    source_pattern TEXT NOT NULL,
    target_pattern TEXT NOT NULL,
    patterns INTEGER NOT NULL,
    source_before INTEGER NOT NULL,
    source_after INTEGER NOT NULL,
    target_before INTEGER NOT NULL,
    target_after INTEGER NOT NULL,
    "by" TEXT,
    "at" TEXT,
    origin TEXT NOT NULL DEFAULT ''
) STRICT;
"#,
};

const COLUMNS: &str = r#"source_language, target_language, source, target, source_pattern, target_pattern,
    patterns, source_before, source_after, target_before, target_after, "by", "at", origin"#;

/// The translation memory of an office.
#[derive(Debug)]
pub struct SqliteMemory {
    path: PathBuf,
    connection: Connection,
    read_only: bool,
}

impl SqliteMemory {
    /// Opens the memory in `folder`; makes both if there are none.
    ///
    /// # Errors
    /// If it cannot be opened or is damaged.
    pub fn open(folder: &Path) -> Result<SqliteMemory, MemoryError> {
        fs::create_dir_all(folder).map_err(|cause| MemoryError::NoFolder {
            path: folder.to_owned(),
            cause,
        })?;
        let path = folder.join(NAME);
        let mut connection = Connection::open(&path).map_err(|fault| told(&path, fault))?;
        (FORM.prepare(&mut connection)).map_err(|fault| told(&path, fault))?;
        Ok(SqliteMemory {
            path,
            connection,
            read_only: false,
        })
    }

    /// Opens the memory in `folder` if there is one.
    ///
    /// # Errors
    /// If there is one that cannot be opened or is damaged.
    pub fn open_existing(folder: &Path) -> Result<Option<SqliteMemory>, MemoryError> {
        // Also what cannot be looked at is there.
        match fs::symlink_metadata(folder.join(NAME)) {
            Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => Ok(None),
            _ => SqliteMemory::open(folder).map(Some),
        }
    }

    /// Opens a memory that is only read: the database of another office, or its folder.
    ///
    /// # Errors
    /// If there is none, or it cannot be read.
    pub fn attach(path: &Path) -> Result<SqliteMemory, MemoryError> {
        let path = match path.is_dir() {
            true => path.join(NAME),
            false => path.to_owned(),
        };
        if !path.is_file() {
            return Err(MemoryError::Missing { path });
        }
        let open = |path: &Path, flags: OpenFlags| -> Result<Connection, Fault> {
            let connection = Connection::open_with_flags(path, flags)?;
            FORM.look_at(&connection)?;
            Ok(connection)
        };
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = match open(&path, flags) {
            // Where nothing can be written beside it, as on a drive that is shared for reading, it is read as
            // it stands.
            Err(Fault::Failed(_)) => {
                let address = immutable(&path);
                open(Path::new(&address), flags | OpenFlags::SQLITE_OPEN_URI)
            }
            opened => opened,
        };
        let connection = connection.map_err(|fault| told(&path, fault))?;
        Ok(SqliteMemory {
            path,
            connection,
            read_only: true,
        })
    }

    fn put_all(&mut self, units: &[Unit]) -> Result<Taken, Fault> {
        let mut taken = Taken::default();
        let change = (self.connection).transaction_with_behavior(TransactionBehavior::Immediate)?;
        {
            let mut known = change.prepare(
                r#"SELECT number, target, "at", target_before, target_after FROM unit WHERE identity = ?1"#,
            )?;
            let mut touch = change.prepare(
                r#"UPDATE unit SET "by" = ?2, "at" = ?3, origin = ?4 WHERE number = ?1"#,
            )?;
            let mut put = change.prepare(&format!(
                "INSERT OR REPLACE INTO unit (identity, {COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)"
            ))?;
            for unit in units {
                let [source, target] = [&unit.source, &unit.target];
                let patterns = [source.pattern(), target.pattern()];
                if source.language == target.language || patterns.iter().any(String::is_empty) {
                    taken.refused += 1;
                    continue;
                }
                let identity = unit.identity().cast_signed();
                let words = [source, target].map(|side| String::from(side.words.clone()));
                let before = known.query_row([identity], |row| {
                    let context = Context {
                        before: row.get::<_, i64>(3)?.cast_unsigned(),
                        after: row.get::<_, i64>(4)?.cast_unsigned(),
                    };
                    Ok((
                        row.get::<_, i64>(0)?,
                        row.get::<_, String>(1)?,
                        row.get::<_, Option<String>>(2)?,
                        context,
                    ))
                });
                match before.optional()? {
                    Some((_, _, Some(at), _)) if unit.at.as_ref().is_some_and(|own| *own < at) => {
                        taken.known += 1;
                        continue;
                    }
                    Some((number, said, _, context))
                        if said == words[1] && context == target.context =>
                    {
                        touch.execute(params![number, unit.by, unit.at, unit.origin])?;
                        taken.known += 1;
                        continue;
                    }
                    Some(_) => taken.replaced += 1,
                    None => taken.new += 1,
                }
                put.execute(params![
                    identity,
                    source.language.tag(),
                    target.language.tag(),
                    words[0],
                    words[1],
                    patterns[0],
                    patterns[1],
                    PATTERNS,
                    source.context.before.cast_signed(),
                    source.context.after.cast_signed(),
                    target.context.before.cast_signed(),
                    target.context.after.cast_signed(),
                    unit.by,
                    unit.at,
                    unit.origin,
                ])?;
            }
        }
        change.commit()?;
        Ok(taken)
    }

    fn read(&self, memory: &mut Memory, position: Position) -> rusqlite::Result<Position> {
        let question =
            format!("SELECT number, {COLUMNS} FROM unit WHERE number > ?1 ORDER BY number");
        let mut question = self.connection.prepare(&question)?;
        let mut rows = question.query([position.0])?;
        let mut last = position;
        while let Some(row) = rows.next()? {
            put_row(row, memory)?;
            last = Position(row.get(0)?);
        }
        Ok(last)
    }
}

/// Puts a row into a memory.
fn put_row(row: &Row<'_>, memory: &mut Memory) -> rusqlite::Result<()> {
    let text = |column: usize| -> rusqlite::Result<&str> {
        let value = row.get_ref(column)?;
        value.as_str().map_err(|fault| {
            rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(fault))
        })
    };
    let optional = |column: usize| -> rusqlite::Result<Option<&str>> {
        let value = row.get_ref(column)?;
        value.as_str_or_null().map_err(|fault| {
            rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(fault))
        })
    };
    let language = |column: usize| -> rusqlite::Result<Language> {
        text(column)?.parse().map_err(|fault| {
            rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(fault))
        })
    };
    let context = |column: usize| -> rusqlite::Result<Context> {
        Ok(Context {
            before: row.get::<_, i64>(column)?.cast_unsigned(),
            after: row.get::<_, i64>(column + 1)?.cast_unsigned(),
        })
    };
    let (languages, words) = ([language(1)?, language(2)?], [text(3)?, text(4)?]);
    let mut known = Known {
        languages,
        words,
        patterns: [text(5)?, text(6)?],
        contexts: [context(8)?, context(10)?],
        by: optional(12)?,
        at: optional(13)?,
        origin: text(14)?,
    };
    // Another version of the program made other patterns.
    if row.get::<_, u32>(7)? == PATTERNS {
        memory.put_known(known);
        return Ok(());
    }
    let patterns = [0, 1].map(|side| {
        let runs = markup::parse(words[side]).unwrap_or_default();
        crate::translation::marks::pattern(languages[side], &runs)
    });
    known.patterns = [&patterns[0], &patterns[1]];
    memory.put_known(known);
    Ok(())
}

impl UnitStore for SqliteMemory {
    fn put(&mut self, units: &[Unit]) -> Result<Taken, MemoryError> {
        if self.read_only {
            let path = self.path.clone();
            return Err(MemoryError::ReadOnly { path });
        }
        let path = self.path.clone();
        self.put_all(units).map_err(|fault| told(&path, fault))
    }

    fn load(&self, memory: &mut Memory, position: Position) -> Result<Position, MemoryError> {
        (self.read(memory, position)).map_err(|fault| told(&self.path, fault))
    }

    fn count(&self) -> Result<usize, MemoryError> {
        let count = |row: &Row<'_>| row.get::<_, i64>(0);
        let count = (self.connection).query_row("SELECT count(*) FROM unit", [], count);
        let count = count.map_err(|fault| told(&self.path, fault))?;
        Ok(usize::try_from(count).unwrap_or_default())
    }
}

/// The address of a database of which it is known that nobody changes it meanwhile.
fn immutable(path: &Path) -> String {
    let mut address = "file:".to_owned();
    for byte in path.to_string_lossy().bytes() {
        match byte {
            b'%' | b'?' | b'#' => address.push_str(&format!("%{byte:02x}")),
            b'\\' => address.push('/'),
            byte if byte.is_ascii() => address.push(char::from(byte)),
            byte => address.push_str(&format!("%{byte:02x}")),
        }
    }
    address.push_str("?immutable=1");
    address
}

/// What a fault of the database means.
fn told(path: &Path, fault: impl Into<Fault>) -> MemoryError {
    let path = path.to_owned();
    match fault.into() {
        Fault::Damaged(what) => MemoryError::Damaged { path, what },
        Fault::Newer => MemoryError::Newer { path },
        Fault::Busy => MemoryError::Busy { path },
        Fault::Failed(cause) => MemoryError::Failed { path, cause },
    }
}
