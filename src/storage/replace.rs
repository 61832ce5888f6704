//! Putting bytes in the place of a file, all or nothing: written beside it, synced, then renamed, so that
//! whatever happens either the old or the new file is there, whole.

use super::disk::{Disk, Rights};
use std::ffi::{OsStr, OsString};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// What the names of files begin with that are being written and not yet in their place.
const UNFINISHED: &str = ".~save.";

/// Names longer than this leave no room for what is put before and after them.
const LONG: usize = 180;

/// How many names are tried for a file or folder that must be new.
pub(super) const TRIES: u32 = 1000;

/// What to put where.
pub(super) struct Replacement<'a> {
    /// The file, of which links have been followed.
    pub path: &'a Path,
    /// Its new bytes.
    pub bytes: &'a [u8],
    /// Who may do what with it where nothing is yet; a file that is there keeps its rights.
    pub rights: Rights,
}

impl Replacement<'_> {
    /// Writes it; `may` looks for the last time whether it may take the place, when all else is done. Gives
    /// back why it may not last if the power is cut now, for it is in its place all the same.
    ///
    /// # Errors
    /// If the system would not take it, or `may` says no; the file is then as it was.
    pub fn put<E: From<io::Error>>(
        &self,
        disk: &dyn Disk,
        may: impl FnOnce() -> Result<(), E>,
    ) -> Result<Option<io::Error>, E> {
        let folder = folder_of(self.path);
        if !disk.look(folder).is_ok_and(|found| found.folder) {
            let sentence = format!("there is no folder {}", folder.display());
            return Err(io::Error::new(io::ErrorKind::NotFound, sentence).into());
        }
        let rights = match disk.look(self.path) {
            Ok(old) if old.protected => {
                let sentence = "the file is write-protected";
                return Err(io::Error::new(io::ErrorKind::PermissionDenied, sentence).into());
            }
            Ok(old) if old.folder => {
                let sentence = "a folder has this name";
                return Err(io::Error::new(io::ErrorKind::IsADirectory, sentence).into());
            }
            Ok(_) => Rights::Like(self.path.to_owned()),
            Err(_) => self.rights.clone(),
        };
        let (beside, mut file) = create_beside(disk, self.path, &rights)?;
        let written = (file.write_all(self.bytes)).and_then(|()| file.sync());
        // Some systems rename no file that is open.
        drop(file);
        let placed = written
            .map_err(E::from)
            .and_then(|()| may())
            .and_then(|()| disk.rename(&beside, self.path).map_err(E::from));
        if let Err(error) = placed {
            let _ = disk.remove(&beside);
            return Err(error);
        }
        // The name lasts only once the folder is on the disk.
        Ok(sync_names(disk, folder).err())
    }
}

/// Waits until the names in a folder are on the disk, where the drive offers that.
///
/// # Errors
/// If they are not.
pub(super) fn sync_names(disk: &dyn Disk, folder: &Path) -> io::Result<()> {
    match disk.sync_folder(folder) {
        Err(error) if serious(&error) => Err(error),
        _ => Ok(()),
    }
}

/// Removes a file, or a folder with all that is in it; what is not there need not be.
///
/// # Errors
/// If the system would not.
pub(super) fn remove_all(disk: &dyn Disk, path: &Path) -> io::Result<()> {
    let removed = match disk.list(path) {
        Ok(files) => {
            for file in files {
                remove_all(disk, &file)?;
            }
            disk.remove_folder(path)
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(_) => disk.remove(path),
    };
    match removed {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        removed => removed,
    }
}

/// Some network drives know no sync of folders: what they do not offer is not missing.
fn serious(fault: &io::Error) -> bool {
    use io::ErrorKind::{InvalidInput, PermissionDenied, Unsupported};
    !matches!(fault.kind(), Unsupported | InvalidInput | PermissionDenied)
}

fn create_beside(
    disk: &dyn Disk,
    path: &Path,
    rights: &Rights,
) -> io::Result<(PathBuf, Box<dyn super::disk::NewFile>)> {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let process = std::process::id();
    let mut tries = 0;
    loop {
        tries += 1;
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let beside = beside(path, UNFINISHED, &format!("#{process}-{number}"));
        match disk.create(&beside, rights) {
            Ok(file) => return Ok((beside, file)),
            // A program with our number on another machine, or one that was killed.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && tries < TRIES => {}
            Err(error) => return Err(error),
        }
    }
}

/// Removes what programs have left half written that wanted to put it in the place of this file. Only for
/// whoever keeps others from writing it.
pub(super) fn remove_unfinished(disk: &dyn Disk, path: &Path) {
    let begins = beside(path, UNFINISHED, "#");
    let begins = begins.file_name().unwrap_or_default().as_encoded_bytes();
    for other in disk.list(folder_of(path)).unwrap_or_default() {
        let name = other.file_name().unwrap_or_default().as_encoded_bytes();
        if name.starts_with(begins) {
            let _ = disk.remove(&other);
        }
    }
}

/// The path of a file of ours beside another, whose name it has in its own.
pub(super) fn beside(path: &Path, before: &str, after: &str) -> PathBuf {
    let name = path.file_name().unwrap_or_default();
    let mut own = OsString::from(before);
    match name.len() {
        ..=LONG => own.push(name),
        // Too long to be repeated, but not to be told from others.
        _ => own.push(super::stamp::digest(name.as_encoded_bytes())),
    }
    own.push(after);
    path.with_file_name(own)
}

/// The folder in which a file is.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if folder.as_os_str() != OsStr::new("") => folder,
        _ => Path::new("."),
    }
}

/// Where a file really is: what a link leads to is replaced, not the link.
pub(super) fn real(disk: &dyn Disk, path: &Path) -> PathBuf {
    disk.real(path).unwrap_or_else(|_| path.to_owned())
}

/// Makes a folder and those in which it is, so that they last.
///
/// # Errors
/// If the system would not.
pub(super) fn make_folders(disk: &dyn Disk, folder: &Path) -> io::Result<()> {
    if folder.as_os_str().is_empty() {
        return Ok(());
    }
    let made = match disk.make_folder(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            match folder.parent() {
                Some(above) => make_folders(disk, above)?,
                None => return Err(error),
            }
            disk.make_folder(folder)
        }
        made => made,
    };
    match made {
        Ok(()) => sync_names(disk, folder_of(folder)),
        // Some drives say that they may not make what is there.
        Err(error) => match disk.look(folder) {
            Ok(found) if found.folder => Ok(()),
            _ => Err(error),
        },
    }
}
