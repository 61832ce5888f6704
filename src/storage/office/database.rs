//! SQLite databases of an office: opened, told from others', made anew where there is none, and refused
//! where they are damaged. What they hold, their owners know.

use rusqlite::{Connection, ErrorCode, TransactionBehavior};
use std::time::Duration;

/// How long another program that is writing is waited for.
const PATIENCE: Duration = Duration::from_secs(5);

/// Why a database cannot be used.
#[derive(Debug)]
pub(super) enum Fault {
    /// It is none, or another's, or a damaged one.
    Damaged(String),
    /// A newer program has written it.
    Newer,
    /// Another program is writing to it and does not end.
    Busy,
    /// It would not.
    Failed(String),
}

impl From<rusqlite::Error> for Fault {
    fn from(fault: rusqlite::Error) -> Fault {
        match fault.sqlite_error_code() {
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => {
                Fault::Damaged(fault.to_string())
            }
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Fault::Busy,
            _ => match fault {
                rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::InvalidColumnType(..) => Fault::Damaged(fault.to_string()),
                fault => Fault::Failed(fault.to_string()),
            },
        }
    }
}

/// What a database is.
pub(super) struct Form {
    /// What tells it from other databases.
    pub application: i32,
    /// The version of its tables.
    pub version: i32,
    /// Makes them.
    pub tables: &'static str,
}

fn look(connection: &Connection, name: &str) -> rusqlite::Result<i32> {
    connection.pragma_query_value(None, name, |row| row.get(0))
}

impl Form {
    /// Makes sure that `connection` is a sound database of this form, or makes a new one.
    pub fn prepare(&self, connection: &mut Connection) -> Result<(), Fault> {
        connection.busy_timeout(PATIENCE)?;
        let tables = |connection: &Connection| -> rusqlite::Result<i64> {
            connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
        };
        if tables(connection)? == 0 {
            // Readers do not wait for the one who writes, nor the other way round.
            connection.pragma_update(None, "journal_mode", "WAL")?;
            let change = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            // Another program may have been faster.
            if tables(&change)? == 0 {
                change.pragma_update(None, "application_id", self.application)?;
                change.pragma_update(None, "user_version", self.version)?;
                change.execute_batch(self.tables)?;
            }
            change.commit()?;
        }
        self.look_at(connection)?;
        let state: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        match state.as_str() {
            "ok" => Ok(()),
            fault => Err(Fault::Damaged(fault.to_owned())),
        }
    }

    /// Makes sure that `connection` is a database of this form.
    pub fn look_at(&self, connection: &Connection) -> Result<(), Fault> {
        connection.busy_timeout(PATIENCE)?;
        if look(connection, "application_id")? != self.application {
            return Err(Fault::Damaged(
                "it is another program’s database".to_owned(),
            ));
        }
        match look(connection, "user_version")? > self.version {
            true => Err(Fault::Newer),
            false => Ok(()),
        }
    }
}
