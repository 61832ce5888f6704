//! A disk in memory for tests: it can be full, forbid, fail at any step, lose a folder, and have its power cut.
//! After that, what was synced is there, and of the rest as much or little as the rules allow.

use super::{Disk, Lock, Look, NewFile, Rights};
use chrono::{DateTime, Utc};
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::{OsStr, OsString};
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

/// What is wrong with a disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// So many bytes are left.
    Full(usize),
    /// Nothing can be changed.
    ReadOnly,
    /// Nothing in this folder can be changed.
    Denied(PathBuf),
    /// Nothing can be renamed.
    NoRename,
    /// No file can be synced.
    NoSync,
    /// No folder can be synced.
    NoFolderSync,
    /// This folder is not there, nor what was in it.
    Gone(PathBuf),
    /// The drive with this folder does not answer.
    Unplugged(PathBuf),
    /// The step with this number, from 0, fails.
    Step(u64, io::ErrorKind),
    /// This step and all that follow fail.
    From(u64, io::ErrorKind),
    /// What is synced is said to be and is not. Not a fault that anything survives: for tests of the tests.
    Lies,
}

/// A disk in memory. Clones are the same disk.
#[derive(Clone, Debug, Default)]
pub struct Memory(Arc<Mutex<State>>);

#[derive(Debug)]
struct State {
    nodes: Vec<Node>,
    faults: Vec<Fault>,
    /// Steps since the disk was made or [`Memory::count`] was called.
    steps: u64,
    /// Steps until the power is cut.
    power: Option<u64>,
    locks: BTreeSet<PathBuf>,
    /// Programs that do not run any more.
    ended: BTreeSet<u32>,
    clock: DateTime<Utc>,
}

#[derive(Clone, Debug)]
enum Node {
    File {
        bytes: Vec<u8>,
        lasting: Vec<u8>,
        protected: bool,
        changed: DateTime<Utc>,
    },
    Folder {
        names: BTreeMap<OsString, usize>,
        lasting: BTreeMap<OsString, usize>,
        /// What has been changed since the folder was synced.
        changes: Vec<Change>,
    },
}

#[derive(Clone, Debug)]
enum Change {
    Set(OsString, usize),
    Rename(OsString, OsString, usize),
    Remove(OsString),
}

impl Change {
    fn apply(&self, names: &mut BTreeMap<OsString, usize>) {
        match self {
            Change::Set(name, node) => {
                names.insert(name.clone(), *node);
            }
            Change::Rename(from, to, node) => {
                if names.get(from) == Some(node) {
                    names.remove(from);
                }
                names.insert(to.clone(), *node);
            }
            Change::Remove(name) => {
                names.remove(name);
            }
        }
    }
}

/// What a step does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Read,
    Change,
    Write,
    Rename,
    Sync,
    SyncFolder,
}

/// Numbers by chance that are the same every time.
#[derive(Clone, Debug)]
pub struct Chance(u64);

impl Chance {
    /// Those that begin with a seed.
    pub fn new(seed: u64) -> Chance {
        Chance(seed.wrapping_mul(2).wrapping_add(1))
    }

    /// A number below `below`.
    pub fn below(&mut self, below: usize) -> usize {
        // Vigna’s SplitMix64.
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) % below as u64).unwrap()
    }
}

const ROOT: usize = 0;

impl Default for State {
    fn default() -> State {
        State {
            nodes: vec![folder(BTreeMap::new())],
            faults: Vec::new(),
            steps: 0,
            power: None,
            locks: BTreeSet::new(),
            ended: BTreeSet::new(),
            clock: "2026-11-20T08:00:00Z".parse().unwrap(),
        }
    }
}

fn folder(names: BTreeMap<OsString, usize>) -> Node {
    Node::Folder {
        lasting: names.clone(),
        names,
        changes: Vec::new(),
    }
}

fn error<T>(kind: io::ErrorKind) -> io::Result<T> {
    Err(io::Error::from(kind))
}

impl State {
    /// One step of the disk.
    fn step(&mut self, step: Step, path: &Path) -> io::Result<()> {
        match &mut self.power {
            Some(0) => return Err(io::Error::other("the power is cut")),
            Some(left) => *left -= 1,
            None => {}
        }
        let number = self.steps;
        self.steps += 1;
        for fault in &self.faults {
            let kind = match fault {
                Fault::ReadOnly if step != Step::Read => io::ErrorKind::ReadOnlyFilesystem,
                Fault::Denied(folder) if step != Step::Read && path.starts_with(folder) => {
                    io::ErrorKind::PermissionDenied
                }
                Fault::NoRename if step == Step::Rename => io::ErrorKind::Other,
                Fault::NoSync if step == Step::Sync => io::ErrorKind::Other,
                Fault::NoFolderSync if step == Step::SyncFolder => io::ErrorKind::Other,
                Fault::Gone(folder) if path.starts_with(folder) => io::ErrorKind::NotFound,
                Fault::Unplugged(folder) if path.starts_with(folder) => io::ErrorKind::NotConnected,
                Fault::Step(at, kind) if number == *at => *kind,
                Fault::From(at, kind) if number >= *at => *kind,
                _ => continue,
            };
            return error(kind);
        }
        Ok(())
    }

    fn find(&self, path: &Path) -> io::Result<usize> {
        let mut at = ROOT;
        for part in path.components() {
            match (part, &self.nodes[at]) {
                (Component::Normal(name), Node::Folder { names, .. }) => match names.get(name) {
                    Some(node) => at = *node,
                    None => return error(io::ErrorKind::NotFound),
                },
                (Component::Normal(_), Node::File { .. }) => {
                    return error(io::ErrorKind::NotADirectory);
                }
                _ => {}
            }
        }
        Ok(at)
    }

    fn change(&mut self, folder: &Path, change: Change) -> io::Result<()> {
        let at = self.find(folder)?;
        match &mut self.nodes[at] {
            Node::Folder { names, changes, .. } => {
                change.apply(names);
                changes.push(change);
                Ok(())
            }
            Node::File { .. } => error(io::ErrorKind::NotADirectory),
        }
    }

    fn add(&mut self, path: &Path, node: Node) -> io::Result<usize> {
        if self.find(path).is_ok() {
            return error(io::ErrorKind::AlreadyExists);
        }
        self.nodes.push(node);
        let at = self.nodes.len() - 1;
        self.change(above(path), Change::Set(name(path), at))?;
        Ok(at)
    }

    fn lies(&self) -> bool {
        self.faults.contains(&Fault::Lies)
    }
}

fn above(path: &Path) -> &Path {
    path.parent().unwrap_or(Path::new("/"))
}

fn name(path: &Path) -> OsString {
    path.file_name().unwrap_or(OsStr::new("")).to_owned()
}

impl Memory {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }

    /// Another disk that holds the same and is well.
    pub fn copy(&self) -> Memory {
        let state = self.state();
        Memory(Arc::new(Mutex::new(State {
            nodes: state.nodes.clone(),
            ended: state.ended.clone(),
            clock: state.clock,
            ..State::default()
        })))
    }

    /// The disk as storage knows it.
    pub fn disk(&self) -> Arc<dyn Disk> {
        Arc::new(self.clone())
    }

    /// Makes folders that last.
    pub fn folder(&self, path: &str) {
        let mut state = self.state();
        let mut made = PathBuf::from("/");
        for part in Path::new(path).components().skip(1) {
            made.push(part);
            if state.find(&made).is_err() {
                state.add(&made, folder(BTreeMap::new())).unwrap();
            }
        }
        drop(state);
        self.settle();
    }

    /// Puts a file there, which lasts.
    pub fn file(&self, path: &str, bytes: &[u8]) {
        let mut state = self.state();
        let node = Node::File {
            bytes: bytes.to_vec(),
            lasting: bytes.to_vec(),
            protected: false,
            changed: state.clock,
        };
        match state.find(Path::new(path)) {
            Ok(at) => state.nodes[at] = node,
            Err(_) => {
                state.add(Path::new(path), node).unwrap();
            }
        }
        drop(state);
        self.settle();
    }

    /// Protects a file from being written.
    pub fn protect(&self, path: &str) {
        let mut state = self.state();
        let at = state.find(Path::new(path)).unwrap();
        if let Node::File { protected, .. } = &mut state.nodes[at] {
            *protected = true;
        }
    }

    /// What a file holds, whatever is wrong with the disk.
    pub fn holds(&self, path: &str) -> Option<Vec<u8>> {
        let state = self.state();
        match &state.nodes[state.find(Path::new(path)).ok()?] {
            Node::File { bytes, .. } => Some(bytes.clone()),
            Node::Folder { .. } => None,
        }
    }

    /// What a folder holds, whatever is wrong with the disk.
    pub fn names(&self, path: &str) -> Vec<String> {
        let state = self.state();
        match state.find(Path::new(path)).map(|at| &state.nodes[at]) {
            Ok(Node::Folder { names, .. }) => {
                let names = names.keys();
                names
                    .map(|name| name.to_str().unwrap().to_owned())
                    .collect()
            }
            _ => Vec::new(),
        }
    }

    /// Something is wrong from now on; steps are counted from here.
    pub fn fail(&self, fault: Fault) {
        let mut state = self.state();
        state.steps = 0;
        state.faults.push(fault);
    }

    /// Nothing is wrong any more.
    pub fn mend(&self) {
        self.state().faults.clear();
    }

    /// Steps since this was last called.
    pub fn count(&self) -> u64 {
        std::mem::take(&mut self.state().steps)
    }

    /// The program with this number runs no longer.
    pub fn end(&self, process: u32) {
        self.state().ended.insert(process);
    }

    /// The power is cut after so many steps.
    pub fn cut_after(&self, steps: u64) {
        self.state().power = Some(steps);
    }

    /// Everything that was written lasts.
    pub fn settle(&self) {
        for node in &mut self.state().nodes {
            match node {
                Node::File { bytes, lasting, .. } => lasting.clone_from(bytes),
                Node::Folder {
                    names,
                    lasting,
                    changes,
                } => {
                    lasting.clone_from(names);
                    changes.clear();
                }
            }
        }
    }

    /// The disk after its power was cut: what was synced is there; of what was not, each change of a folder may
    /// have come to it or not, and each file may hold what it held when it was synced, or be cut, or be full of
    /// zeros. Renames are whole or not at all.
    pub fn after_the_cut(&self, chance: &mut Chance) -> Memory {
        let state = self.state();
        let mut nodes = state.nodes.clone();
        // Drives differ in how soon they write.
        let lazy = chance.below(5);
        for node in &mut nodes {
            match node {
                Node::File { bytes, lasting, .. } => {
                    if bytes != lasting {
                        match chance.below(4) {
                            0 => bytes.clone_from(lasting),
                            1 => bytes.truncate(chance.below(bytes.len() + 1)),
                            2 => bytes.fill(0),
                            _ => {}
                        }
                        lasting.clone_from(bytes);
                    }
                }
                Node::Folder {
                    names,
                    lasting,
                    changes,
                } => {
                    for change in changes.drain(..) {
                        if chance.below(4) >= lazy {
                            change.apply(lasting);
                        }
                    }
                    names.clone_from(lasting);
                }
            }
        }
        Memory(Arc::new(Mutex::new(State {
            nodes,
            ended: state.ended.clone(),
            clock: state.clock,
            ..State::default()
        })))
    }
}

/// A file that is being written.
struct Written {
    disk: Memory,
    path: PathBuf,
    node: usize,
}

impl Write for Written {
    fn write(&mut self, new: &[u8]) -> io::Result<usize> {
        let mut state = self.disk.state();
        state.step(Step::Write, &self.path)?;
        // The power may be cut, or the disk be full, in the middle of what is written.
        let mut fits = match new.len() {
            0..=16 => new.len(),
            long => long / 2 + 1,
        };
        for fault in &mut state.faults {
            if let Fault::Full(left) = fault {
                fits = fits.min(*left);
                *left -= fits;
                if fits == 0 {
                    return error(io::ErrorKind::StorageFull);
                }
            }
        }
        if let Node::File { bytes, .. } = &mut state.nodes[self.node] {
            bytes.extend(&new[..fits]);
        }
        Ok(fits)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl NewFile for Written {
    fn sync(&mut self) -> io::Result<()> {
        let mut state = self.disk.state();
        state.step(Step::Sync, &self.path)?;
        let lies = state.lies();
        if let Node::File { bytes, lasting, .. } = &mut state.nodes[self.node]
            && !lies
        {
            lasting.clone_from(bytes);
        }
        Ok(())
    }
}

struct Locked(Memory, PathBuf);

impl Drop for Locked {
    fn drop(&mut self) {
        self.0.state().locks.remove(&self.1);
    }
}

impl Disk for Memory {
    fn look(&self, path: &Path) -> io::Result<Look> {
        let mut state = self.state();
        state.step(Step::Read, path)?;
        let at = state.find(path)?;
        Ok(match &state.nodes[at] {
            Node::File {
                bytes,
                protected,
                changed,
                ..
            } => Look {
                size: bytes.len() as u64,
                changed: Some(*changed),
                folder: false,
                protected: *protected,
            },
            Node::Folder { .. } => Look {
                size: 0,
                changed: None,
                folder: true,
                protected: false,
            },
        })
    }

    fn real(&self, path: &Path) -> io::Result<PathBuf> {
        let mut state = self.state();
        state.step(Step::Read, path)?;
        state.find(path)?;
        Ok(path.to_owned())
    }

    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        let mut state = self.state();
        state.step(Step::Read, path)?;
        let at = state.find(path)?;
        match &state.nodes[at] {
            Node::File { bytes, .. } => {
                let most = usize::try_from(most).unwrap_or(usize::MAX);
                Ok(bytes[..bytes.len().min(most)].to_vec())
            }
            Node::Folder { .. } => error(io::ErrorKind::IsADirectory),
        }
    }

    fn list(&self, path: &Path) -> io::Result<Vec<PathBuf>> {
        let mut state = self.state();
        state.step(Step::Read, path)?;
        let at = state.find(path)?;
        match &state.nodes[at] {
            Node::Folder { names, .. } => Ok(names.keys().map(|name| path.join(name)).collect()),
            Node::File { .. } => error(io::ErrorKind::NotADirectory),
        }
    }

    fn make_folder(&self, path: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.step(Step::Change, path)?;
        state.add(path, folder(BTreeMap::new())).map(drop)
    }

    fn create(&self, path: &Path, _rights: &Rights) -> io::Result<Box<dyn NewFile>> {
        let mut state = self.state();
        state.step(Step::Change, path)?;
        state.clock += Duration::from_millis(1);
        let node = Node::File {
            bytes: Vec::new(),
            lasting: Vec::new(),
            protected: false,
            changed: state.clock,
        };
        let node = state.add(path, node)?;
        Ok(Box::new(Written {
            disk: self.clone(),
            path: path.to_owned(),
            node,
        }))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        assert_eq!(above(from), above(to), "only within a folder");
        let mut state = self.state();
        state.step(Step::Rename, to)?;
        let node = state.find(from)?;
        let there = state.find(to).map(|at| &state.nodes[at]);
        if matches!(there, Ok(Node::Folder { .. })) {
            return error(io::ErrorKind::IsADirectory);
        }
        state.change(above(to), Change::Rename(name(from), name(to), node))
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.step(Step::Change, path)?;
        let at = state.find(path)?;
        match &state.nodes[at] {
            Node::File { .. } => state.change(above(path), Change::Remove(name(path))),
            Node::Folder { .. } => error(io::ErrorKind::IsADirectory),
        }
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.step(Step::Change, path)?;
        let at = state.find(path)?;
        match &state.nodes[at] {
            Node::Folder { names, .. } if names.is_empty() => {
                state.change(above(path), Change::Remove(name(path)))
            }
            Node::Folder { .. } => error(io::ErrorKind::DirectoryNotEmpty),
            Node::File { .. } => error(io::ErrorKind::NotADirectory),
        }
    }

    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.step(Step::SyncFolder, path)?;
        let (at, lies) = (state.find(path)?, state.lies());
        if let Node::Folder {
            names,
            lasting,
            changes,
        } = &mut state.nodes[at]
            && !lies
        {
            lasting.clone_from(names);
            changes.clear();
        }
        Ok(())
    }

    fn lock(&self, path: &Path) -> io::Result<Lock> {
        let mut state = self.state();
        state.step(Step::Change, path)?;
        if state.find(path).is_err() {
            let changed = state.clock;
            let node = Node::File {
                bytes: Vec::new(),
                lasting: Vec::new(),
                protected: false,
                changed,
            };
            state.add(path, node)?;
        }
        Ok(match state.locks.insert(path.to_owned()) {
            true => Lock::Ours(Box::new(Locked(self.clone(), path.to_owned()))),
            false => Lock::Taken,
        })
    }

    fn runs(&self, process: u32) -> Option<bool> {
        Some(!self.state().ended.contains(&process))
    }

    fn pause(&self, _time: Duration) {}
}
