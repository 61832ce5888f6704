//! A disk in memory, for what is read from whole folders: nothing is ever written to a real one.

use circular_desk::storage::disk::{Disk, Lock, Look, NewFile, Rights};
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Files by path; a folder holds no bytes of its own.
type Files = Arc<Mutex<BTreeMap<PathBuf, Option<Vec<u8>>>>>;

/// The disk. Copies are the same disk.
#[derive(Clone, Debug, Default)]
pub struct Shelf(Files);

impl Shelf {
    /// A disk that holds this file in folders of its own.
    pub fn holding(path: &Path, bytes: &[u8]) -> Shelf {
        let shelf = Shelf::default();
        shelf.put(path, bytes);
        shelf
    }

    /// Puts a file there.
    pub fn put(&self, path: &Path, bytes: &[u8]) {
        let mut files = self.files();
        for folder in path.ancestors().skip(1) {
            files.entry(folder.to_owned()).or_default();
        }
        files.insert(path.to_owned(), Some(bytes.to_vec()));
    }

    /// What a file holds, if it is there.
    pub fn get(&self, path: &Path) -> Option<Vec<u8>> {
        self.files().get(path).cloned().flatten()
    }

    /// The paths of all files.
    pub fn paths(&self) -> Vec<PathBuf> {
        let files = self.files();
        let files = files.iter().filter(|(_, bytes)| bytes.is_some());
        files.map(|(path, _)| path.clone()).collect()
    }

    fn files(&self) -> MutexGuard<'_, BTreeMap<PathBuf, Option<Vec<u8>>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Disk for Shelf {
    fn look(&self, path: &Path) -> io::Result<Look> {
        let files = self.files();
        let found = files.get(path).ok_or(io::ErrorKind::NotFound)?;
        Ok(Look {
            size: found.as_ref().map_or(0, |bytes| bytes.len() as u64),
            changed: None,
            folder: found.is_none(),
            protected: false,
        })
    }

    fn real(&self, path: &Path) -> io::Result<PathBuf> {
        self.look(path).map(|_| path.to_owned())
    }

    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        let mut bytes = self.get(path).ok_or(io::ErrorKind::NotFound)?;
        bytes.truncate(usize::try_from(most).unwrap_or(usize::MAX));
        Ok(bytes)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        if !self.look(folder)?.folder {
            return Err(io::ErrorKind::NotADirectory.into());
        }
        let files = self.files();
        let within = files.keys().filter(|path| path.parent() == Some(folder));
        Ok(within.cloned().collect())
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        let mut files = self.files();
        if files.contains_key(folder) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        files.insert(folder.to_owned(), None);
        Ok(())
    }

    fn create(&self, path: &Path, _: &Rights) -> io::Result<Box<dyn NewFile>> {
        let mut files = self.files();
        if files.contains_key(path) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        files.insert(path.to_owned(), Some(Vec::new()));
        Ok(Box::new(Open(self.clone(), path.to_owned())))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut files = self.files();
        let bytes = files.remove(from).ok_or(io::ErrorKind::NotFound)?;
        files.insert(to.to_owned(), bytes);
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        let removed = self.files().remove(path);
        removed.map(drop).ok_or(io::ErrorKind::NotFound.into())
    }

    fn remove_folder(&self, folder: &Path) -> io::Result<()> {
        self.remove(folder)
    }

    fn sync_folder(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }

    fn lock(&self, path: &Path) -> io::Result<Lock> {
        self.files()
            .entry(path.to_owned())
            .or_insert(Some(Vec::new()));
        Ok(Lock::Ours(Box::new(())))
    }

    /// Programs with an odd number run.
    fn runs(&self, process: u32) -> Option<bool> {
        Some(process % 2 == 1)
    }

    fn pause(&self, _: Duration) {}
}

/// A file that is being written.
struct Open(Shelf, PathBuf);

impl Write for Open {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if let Some(Some(file)) = self.0.files().get_mut(&self.1) {
            file.extend(bytes);
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl NewFile for Open {
    fn sync(&mut self) -> io::Result<()> {
        Ok(())
    }
}
