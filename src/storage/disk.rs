//! What storage needs of a disk, and the system's own. Everything that this program keeps is written through
//! this, so that tests can put a disk in its place that is full, forbids, loses its folder or its power.
//!
//! No crate offers such a disk with what matters here, the cut of the power between a rename and the sync
//! of its folder: `vfs` knows no sync at all, `rsfs` has given its faults up.

#[cfg(test)]
pub mod memory;

use chrono::{DateTime, Utc};
use std::fmt::Debug;
use std::fs::{self, File, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A disk. Whoever wants something to last syncs the file, then puts it in its place, then syncs the folder:
/// what has not been synced may be gone, in any order, after the power was cut.
pub trait Disk: Debug + Send + Sync {
    /// What stands at a path. Links are followed.
    ///
    /// # Errors
    /// If the system would not say; `NotFound` where nothing is.
    fn look(&self, path: &Path) -> io::Result<Look>;

    /// The path of what links lead to.
    ///
    /// # Errors
    /// If nothing is there, or the system would not say.
    fn real(&self, path: &Path) -> io::Result<PathBuf>;

    /// The bytes of a file, at most `most` of them.
    ///
    /// # Errors
    /// If the system would not give them.
    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>>;

    /// What a folder holds, by path, in order.
    ///
    /// # Errors
    /// If the system would not give it.
    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>>;

    /// Makes a folder in one that is there.
    ///
    /// # Errors
    /// If the system would not; `AlreadyExists` where something is.
    fn make_folder(&self, folder: &Path) -> io::Result<()>;

    /// Makes a file that is not there yet.
    ///
    /// # Errors
    /// If the system would not; `AlreadyExists` where something is: of several that make it at once, one does.
    fn create(&self, path: &Path, rights: &Rights) -> io::Result<Box<dyn NewFile>>;

    /// Puts a file in the place of another in the same folder, or where nothing is, all or nothing.
    ///
    /// # Errors
    /// If the system would not; everything is then as it was.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Removes a file.
    ///
    /// # Errors
    /// If the system would not.
    fn remove(&self, path: &Path) -> io::Result<()>;

    /// Removes a folder that holds nothing.
    ///
    /// # Errors
    /// If the system would not.
    fn remove_folder(&self, folder: &Path) -> io::Result<()>;

    /// Waits until the names in a folder are on the disk.
    ///
    /// # Errors
    /// If the system would not.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;

    /// Tries to lock a file, which is made if it is not there. Whatever happens, the lock ends with the program.
    ///
    /// # Errors
    /// If the system knows no locks here, or would not give the file.
    fn lock(&self, path: &Path) -> io::Result<Lock>;

    /// Whether a program with this number runs on this machine, as far as can be told.
    fn runs(&self, process: u32) -> Option<bool>;

    /// Waits for what another program is doing.
    fn pause(&self, time: Duration) {
        std::thread::sleep(time);
    }
}

/// A file that is being written for the first time.
pub trait NewFile: Write + Send {
    /// Waits until what was written is on the disk.
    ///
    /// # Errors
    /// If it is not.
    fn sync(&mut self) -> io::Result<()>;
}

/// What stands at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Its size in bytes.
    pub size: u64,
    /// When it was last changed, if the system knows.
    pub changed: Option<DateTime<Utc>>,
    /// Whether it is a folder.
    pub folder: bool,
    /// Whether it is protected from being written.
    pub protected: bool,
}

/// Who may do what with a new file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rights {
    /// As with any new file of this person.
    Usual,
    /// For this person alone.
    Own,
    /// As with the file at this path.
    Like(PathBuf),
    /// As with any new file, but not shown among the others where the system can hide it.
    Hidden,
}

/// Whether a file could be locked.
pub enum Lock {
    /// It is ours until this is dropped.
    Ours(Box<dyn Send + Sync>),
    /// A program that runs has it.
    Taken,
}

impl Debug for Lock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Lock::Ours(_) => "Ours",
            Lock::Taken => "Taken",
        })
    }
}

/// The disks of this machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct System;

impl NewFile for File {
    fn sync(&mut self) -> io::Result<()> {
        self.sync_all()
    }
}

impl Disk for System {
    fn look(&self, path: &Path) -> io::Result<Look> {
        let found = fs::metadata(path)?;
        Ok(Look {
            size: found.len(),
            changed: found.modified().ok().map(DateTime::from),
            folder: found.is_dir(),
            protected: found.permissions().readonly(),
        })
    }

    fn real(&self, path: &Path) -> io::Result<PathBuf> {
        fs::canonicalize(path)
    }

    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        File::open(path)?.take(most).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        let entries = fs::read_dir(folder)?;
        let mut paths: Vec<_> = entries
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<Result<_, _>>()?;
        paths.sort();
        Ok(paths)
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        fs::create_dir(folder)
    }

    fn create(&self, path: &Path, rights: &Rights) -> io::Result<Box<dyn NewFile>> {
        let mut options = File::options();
        options.write(true).create_new(true);
        #[cfg(unix)]
        if *rights == Rights::Own {
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        }
        #[cfg(windows)]
        if *rights == Rights::Hidden {
            const FILE_ATTRIBUTE_HIDDEN: u32 = 2;
            std::os::windows::fs::OpenOptionsExt::attributes(&mut options, FILE_ATTRIBUTE_HIDDEN);
        }
        let file = options.open(path)?;
        if let Rights::Like(model) = rights {
            // Or else colleagues would lose a letter that they share. A drive that knows no such rights has
            // none to lose.
            let rights = fs::metadata(model).map(|model| model.permissions());
            if let Ok(rights) = rights
                && let Err(error) = file.set_permissions(rights)
                && error.kind() != io::ErrorKind::Unsupported
            {
                drop(file);
                let _ = fs::remove_file(path);
                return Err(error);
            }
        }
        Ok(Box::new(file))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn remove_folder(&self, folder: &Path) -> io::Result<()> {
        fs::remove_dir(folder)
    }

    #[cfg(unix)]
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        File::open(folder)?.sync_all()
    }

    // Windows gives no folder to sync; NTFS keeps its own journal of names.
    #[cfg(not(unix))]
    fn sync_folder(&self, _folder: &Path) -> io::Result<()> {
        Ok(())
    }

    fn lock(&self, path: &Path) -> io::Result<Lock> {
        let mut options = File::options();
        let file = (options.create(true).truncate(false).write(true)).open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Lock::Ours(Box::new(file))),
            Err(TryLockError::WouldBlock) => Ok(Lock::Taken),
            Err(TryLockError::Error(cause)) => Err(cause),
        }
    }

    #[cfg(unix)]
    fn runs(&self, process: u32) -> Option<bool> {
        use rustix::io::Errno;
        use rustix::process::{Pid, test_kill_process};
        let process = Pid::from_raw(i32::try_from(process).ok()?)?;
        match test_kill_process(process) {
            Ok(()) | Err(Errno::PERM) => Some(true),
            Err(Errno::SRCH) => Some(false),
            Err(_) => None,
        }
    }

    // Without unsafe code there is nobody to ask.
    #[cfg(not(unix))]
    fn runs(&self, _process: u32) -> Option<bool> {
        None
    }
}

/// The name of this machine, by which others know it on a shared drive.
pub fn host() -> String {
    gethostname::gethostname().to_string_lossy().into_owned()
}
