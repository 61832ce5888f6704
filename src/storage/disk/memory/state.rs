//! What is on a disk in memory, what lasts of it, and what is wrong with it.

use super::Fault;
use chrono::{DateTime, Utc};
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::{OsStr, OsString};
use std::io;
use std::path::{Component, Path, PathBuf};

#[derive(Debug)]
pub(super) struct State {
    pub nodes: Vec<Node>,
    pub faults: Vec<Fault>,
    /// Steps since the disk was made or [`Memory::count`] was called.
    pub steps: u64,
    /// Steps until the power is cut.
    pub power: Option<u64>,
    pub locks: BTreeSet<PathBuf>,
    /// Programs that do not run any more.
    pub ended: BTreeSet<u32>,
    pub clock: DateTime<Utc>,
}

#[derive(Clone, Debug)]
pub(super) enum Node {
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
pub(super) enum Change {
    Set(OsString, usize),
    Rename(OsString, OsString, usize),
    Remove(OsString),
}

impl Change {
    pub fn apply(&self, names: &mut BTreeMap<OsString, usize>) {
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
pub(super) enum Step {
    Read,
    Change,
    Write,
    Rename,
    Sync,
    SyncFolder,
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

pub(super) fn folder(names: BTreeMap<OsString, usize>) -> Node {
    Node::Folder {
        lasting: names.clone(),
        names,
        changes: Vec::new(),
    }
}

pub(super) fn error<T>(kind: io::ErrorKind) -> io::Result<T> {
    Err(io::Error::from(kind))
}

impl State {
    /// One step of the disk.
    pub fn step(&mut self, step: Step, path: &Path) -> io::Result<()> {
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

    pub fn find(&self, path: &Path) -> io::Result<usize> {
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

    pub fn change(&mut self, folder: &Path, change: Change) -> io::Result<()> {
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

    pub fn add(&mut self, path: &Path, node: Node) -> io::Result<usize> {
        if self.find(path).is_ok() {
            return error(io::ErrorKind::AlreadyExists);
        }
        self.nodes.push(node);
        let at = self.nodes.len() - 1;
        self.change(above(path), Change::Set(name(path), at))?;
        Ok(at)
    }

    pub fn lies(&self) -> bool {
        self.faults.contains(&Fault::Lies)
    }
}

pub(super) fn above(path: &Path) -> &Path {
    path.parent().unwrap_or(Path::new("/"))
}

pub(super) fn name(path: &Path) -> OsString {
    path.file_name().unwrap_or(OsStr::new("")).to_owned()
}
