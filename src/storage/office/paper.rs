//! What the office has set for all its letters, `office.ron`, and its emblem beside it.

use super::{Damage, OfficeError, OfficeFile, kept};
use crate::letter::office::Office;
use crate::storage;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The names that the emblem can have: PNG or JPEG.
const EMBLEMS: [&str; 2] = ["emblem.png", "emblem.jpg"];

/// Emblems are smaller than this: 8 MiB.
const LARGEST: u64 = 8 << 20;

impl OfficeFile for Office {
    const NAME: &'static str = "office.ron";

    fn read(text: &str) -> Result<Office, Damage> {
        kept::read_field_by_field(text)
    }

    fn write(&self, before: Option<&str>) -> Result<String, ron::Error> {
        kept::write(self, before)
    }
}

/// The office's emblem, if it has one: its file and the bytes of the picture.
///
/// # Errors
/// If the file cannot be read, or is far too large.
pub fn emblem(folder: &Path) -> Result<Option<(PathBuf, Vec<u8>)>, OfficeError> {
    for name in EMBLEMS {
        let path = folder.join(name);
        let read = fs::metadata(&path).and_then(|about| match about.len() {
            size if size > LARGEST => Err(io::Error::from(io::ErrorKind::FileTooLarge)),
            _ => fs::read(&path),
        });
        match read {
            Ok(bytes) => return Ok(Some((path, bytes))),
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => {}
            Err(cause) => return Err(OfficeError::Unreadable { path, cause }),
        }
    }
    Ok(None)
}

/// Gives the office an emblem, the bytes of a PNG or JPEG picture, or takes it away.
///
/// # Errors
/// If the system would not take it; the old emblem is then still there.
pub fn set_emblem(folder: &Path, picture: Option<&[u8]>) -> Result<(), OfficeError> {
    let _lock = super::lock(&storage::disk::System, folder)?;
    let name = picture.map(|bytes| match bytes.starts_with(b"\x89PNG") {
        true => EMBLEMS[0],
        false => EMBLEMS[1],
    });
    if let (Some(name), Some(bytes)) = (name, picture) {
        storage::put(&folder.join(name), bytes)?;
    }
    for other in EMBLEMS.into_iter().filter(|other| Some(*other) != name) {
        let path = folder.join(other);
        match fs::remove_file(&path) {
            Ok(()) => {}
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => {}
            Err(cause) => {
                return Err(OfficeError::Unwritable(storage::SaveError::Unwritable {
                    path,
                    cause,
                }));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_emblem_takes_the_place_of_another() {
        let folder = tempfile::tempdir().unwrap();
        let now = || emblem(folder.path()).unwrap().map(|(_, bytes)| bytes);
        assert_eq!(now(), None);
        set_emblem(folder.path(), Some(b"\x89PNG one")).unwrap();
        assert_eq!(now().unwrap(), b"\x89PNG one");
        set_emblem(folder.path(), Some(b"\xFF\xD8 two")).unwrap();
        assert_eq!(now().unwrap(), b"\xFF\xD8 two");
        set_emblem(folder.path(), None).unwrap();
        assert_eq!(now(), None);
    }

    #[test]
    fn what_a_newer_program_has_set_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(Office::NAME);
        fs::write(&path, "(not_observed: [\"christmas\"], colour: \"blue\")").unwrap();
        super::super::update(folder.path(), |office: &mut Office| {
            office.new_letters.place = Some("Geneva".to_owned());
        })
        .unwrap();
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains("colour: \"blue\""), "{text}");
        let office: Office = super::super::open(folder.path()).unwrap();
        assert_eq!(office.not_observed, ["christmas"]);
        assert_eq!(office.new_letters.place.as_deref(), Some("Geneva"));
    }
}
