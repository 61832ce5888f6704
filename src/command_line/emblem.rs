//! The paper of the office: what its folder holds, and the emblem that is named on the command line.

use super::{Failure, home};
use crate::layout::document::Letterhead;
use crate::layout::emblem;
use crate::letter::office::Office;
use crate::storage::office::{self, paper};
use std::fs;
use std::path::Path;

/// The office's paper, with the emblem in the file `picture` where one is named.
pub(super) fn letterhead(picture: Option<&Path>) -> Result<Letterhead, Failure> {
    let (office, own) = match home() {
        Some(folder) => (office::open::<Office>(&folder)?, paper::emblem(&folder)?),
        None => (Office::default(), None),
    };
    let (path, bytes) = match picture {
        Some(path) => {
            let bytes = fs::read(path).map_err(|cause| {
                Failure::of_file(format!(
                    "the emblem {} cannot be read: {cause}",
                    path.display()
                ))
            })?;
            (path.to_owned(), Some(bytes))
        }
        None => own.map_or_else(Default::default, |(path, bytes)| (path, Some(bytes))),
    };
    let emblem = bytes.map(|bytes| emblem::picture(&path, bytes));
    let emblem = (emblem.transpose()).map_err(|fault| Failure::of_file(fault.to_string()))?;
    Ok(Letterhead {
        emblem,
        address_lines: office.address_lines,
    })
}
