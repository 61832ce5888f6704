//! Translations that go out and come back, off the window's thread.

use super::{Done, Jobs};
use crate::app::dialog::send_out::SendOut;
use crate::draft::Draft;
use crate::import::translation;
use crate::import::word::LARGEST_FILE;
use crate::language::interface::Said;
use crate::message;
use crate::storage;
use crate::translation::exchange::merge::Hand;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

impl Jobs {
    /// Writes a translation into a file, which the person has named.
    pub fn send_out(&self, draft: Arc<Draft>, order: SendOut, path: PathBuf) {
        self.run(move || {
            let made = (order.carrier).write(&draft, order.language, order.standard_wording);
            let result = match made {
                Ok(bytes) => storage::put(&path, &bytes).map_err(|fault| fault.message()),
                Err(fault) => Err(message!("send-out-failed", path = &path, cause = &fault)),
            };
            Done::SentOut { path, result }
        });
    }

    /// Reads a translation that has come back for `draft`.
    pub fn bring_in(&self, draft: Arc<Draft>, hand: Hand, path: PathBuf) {
        self.run(move || {
            let read = bytes(&path)
                .map_err(|fault| fault.message())
                .and_then(|bytes| {
                    translation::read(bytes, &draft, &hand).map_err(|fault| fault.message())
                });
            let result = read
                .map(Box::new)
                .map_err(|cause| message!("bring-in-failed", path = &path, cause));
            Done::BroughtIn { path, result }
        });
    }
}

fn bytes(path: &Path) -> std::io::Result<Vec<u8>> {
    let most = u64::try_from(LARGEST_FILE).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    // One byte more, so that the reader sees that it is too large.
    File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
