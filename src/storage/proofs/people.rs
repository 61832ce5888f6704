//! Two people, and three, on one folder: their programs take turns at every single step of the disk, by chance.
//! Every edit that was said to be saved is in the letter at the end, and every other one is with a person who
//! was told.

use super::{LETTER, SHARE, describe, disk, draft, file, minute, words};
use crate::draft::Draft;
use crate::storage::SaveError;
use crate::storage::cabinet::{Cabinet, Meanwhile, Opened, Over};
use crate::storage::disk::memory::{Chance, Memory};
use crate::storage::disk::{Disk, Lock, Look, NewFile, Rights};
use crate::storage::side_file::{Asked, Holder, SideFile};
use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

/// Whose turn it is.
#[derive(Debug)]
struct Turns {
    state: Mutex<Turn>,
    changed: Condvar,
}

#[derive(Debug)]
struct Turn {
    at: usize,
    working: Vec<usize>,
    chance: Chance,
    /// On average a turn lasts as many steps: with few, steps alternate; with many, one works while the other
    /// stands still in the middle of saving.
    lasts: usize,
}

impl Turns {
    fn new(people: usize, lasts: usize, seed: u64) -> Arc<Turns> {
        let turn = Turn {
            at: 0,
            working: (0..people).collect(),
            chance: Chance::new(seed),
            lasts,
        };
        Arc::new(Turns {
            state: Mutex::new(turn),
            changed: Condvar::new(),
        })
    }

    fn wait(&self, me: usize) {
        let mut turn = self.state.lock().unwrap();
        if turn.at == me && turn.lasts > 0 {
            let lasts = turn.lasts;
            if turn.chance.below(lasts) == 0 {
                let among = turn.working.len();
                let next = turn.chance.below(among);
                turn.at = turn.working[next];
                self.changed.notify_all();
            }
        }
        while turn.at != me {
            turn = self.changed.wait(turn).unwrap();
        }
    }

    fn leave(&self, me: usize) {
        let mut turn = self.state.lock().unwrap();
        turn.working.retain(|one| *one != me);
        if turn.at == me && !turn.working.is_empty() {
            let among = turn.working.len();
            let next = turn.chance.below(among);
            turn.at = turn.working[next];
        }
        self.changed.notify_all();
    }
}

/// Leaves also when a test fails, or the others would wait for ever.
struct Leaving(Arc<Turns>, usize);

impl Drop for Leaving {
    fn drop(&mut self) {
        self.0.leave(self.1);
    }
}

/// The disk as one of several programs sees it, which waits for its turn before every step.
#[derive(Clone, Debug)]
struct Shared {
    disk: Memory,
    turns: Arc<Turns>,
    me: usize,
}

impl Shared {
    fn turn(&self) -> &Memory {
        self.turns.wait(self.me);
        &self.disk
    }
}

struct SharedFile(Box<dyn NewFile>, Shared);

impl Write for SharedFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.1.turn();
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

impl NewFile for SharedFile {
    fn sync(&mut self) -> io::Result<()> {
        self.1.turn();
        self.0.sync()
    }
}

impl Disk for Shared {
    fn look(&self, path: &Path) -> io::Result<Look> {
        self.turn().look(path)
    }

    fn real(&self, path: &Path) -> io::Result<PathBuf> {
        self.turn().real(path)
    }

    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        self.turn().read(path, most)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        self.turn().list(folder)
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        self.turn().make_folder(folder)
    }

    fn create(&self, path: &Path, rights: &Rights) -> io::Result<Box<dyn NewFile>> {
        let file = self.turn().create(path, rights)?;
        Ok(Box::new(SharedFile(file, self.clone())))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.turn().rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.turn().remove(path)
    }

    fn remove_folder(&self, folder: &Path) -> io::Result<()> {
        self.turn().remove_folder(folder)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.turn().sync_folder(folder)
    }

    fn lock(&self, path: &Path) -> io::Result<Lock> {
        self.turn().lock(path)
    }

    fn runs(&self, process: u32) -> Option<bool> {
        self.turn().runs(process)
    }

    fn pause(&self, time: Duration) {
        self.turn().pause(time);
    }
}

/// A person at a program, with a letter on the screen: a set of marks, of which each stands for an edit.
struct Person {
    cabinet: Cabinet,
    name: char,
    chance: Chance,
    /// What is on the screen, and what the file was when that was read or saved.
    shown: BTreeSet<String>,
    over: Over,
    side: Option<SideFile>,
    account: Account,
}

/// What has become of the edits of a person.
#[derive(Default)]
struct Account {
    edits: usize,
    saved: BTreeSet<String>,
    /// Edits that are not saved, and of which the person was told so.
    told: BTreeSet<String>,
    /// As often letters were compared, found open elsewhere, and taken over.
    compared: usize,
    open_elsewhere: usize,
    taken_over: usize,
}

fn marks(draft: &Draft) -> BTreeSet<String> {
    let words = words(draft);
    words.split_whitespace().map(str::to_owned).collect()
}

impl Person {
    fn draft(&self) -> Draft {
        let marks: Vec<_> = self.shown.iter().map(String::as_str).collect();
        draft(&marks.join(" "))
    }

    /// Opens the letter anew; what was not saved was told of, and is done again from memory.
    fn open(&mut self) {
        self.side = None;
        let Opened { draft, stamp, .. } = self.cabinet.open(Path::new(LETTER)).unwrap();
        let unsaved: BTreeSet<_> = self.account.told.clone();
        self.shown = marks(&draft);
        self.shown.extend(unsaved);
        self.over = Over::Seen(stamp);
        match self.cabinet.ask(Path::new(LETTER), minute(0)) {
            Asked::Ours(side) => self.side = Some(side),
            Asked::Elsewhere(seen) => {
                self.account.open_elsewhere += 1;
                if self.chance.below(3) == 0 {
                    match self.cabinet.take_over(Path::new(LETTER), &seen, minute(0)) {
                        Asked::Ours(side) => {
                            self.side = Some(side);
                            self.account.taken_over += 1;
                        }
                        Asked::Elsewhere(_) => {}
                        Asked::Nowhere(error) => panic!("{error}"),
                    }
                }
            }
            Asked::Nowhere(error) => panic!("{error}"),
        }
    }

    fn edit(&mut self) {
        let mark = format!("{}{}", self.name, self.account.edits);
        self.account.edits += 1;
        self.shown.insert(mark);
    }

    fn own(&self) -> BTreeSet<String> {
        let shown = self.shown.iter();
        shown
            .filter(|mark| mark.starts_with(self.name))
            .cloned()
            .collect()
    }

    /// Saves, and compares as often as the letter has changed meanwhile, or gives up, being told.
    fn save(&mut self) {
        let unsaved: BTreeSet<_> = self
            .own()
            .difference(&self.account.saved)
            .cloned()
            .collect();
        for _ in 0..4 {
            let (draft, path) = (self.draft(), Path::new(LETTER));
            let saved = self
                .cabinet
                .save(&draft, path, &self.over, self.side.as_ref(), minute(1));
            match saved {
                Ok(saved) => {
                    assert!(saved.faults.is_empty(), "{:?}", saved.faults);
                    self.over = Over::Seen(saved.stamp);
                    self.account.saved.extend(self.own());
                    self.account.told.clear();
                    return;
                }
                Err(SaveError::ChangedMeanwhile { meanwhile, .. }) => {
                    let Meanwhile::Letter(opened) = *meanwhile else {
                        panic!("the letter was never gone: {meanwhile:?}");
                    };
                    self.account.compared += 1;
                    self.shown.extend(marks(&opened.draft));
                    self.over = Over::Seen(opened.stamp);
                }
                Err(SaveError::OpenElsewhere { elsewhere, .. }) => {
                    self.account.open_elsewhere += 1;
                    if self.chance.below(2) == 0 {
                        break;
                    }
                    let path = Path::new(LETTER);
                    match self.cabinet.take_over(path, &elsewhere, minute(1)) {
                        Asked::Ours(side) => {
                            self.account.taken_over += 1;
                            self.side = Some(side);
                        }
                        Asked::Elsewhere(_) => {}
                        Asked::Nowhere(error) => panic!("{error}"),
                    }
                }
                Err(SaveError::Unwritable { cause, .. }) => {
                    // Somebody took it over in the very moment, or others wrote all the time.
                    let kinds = [io::ErrorKind::NotFound, io::ErrorKind::ResourceBusy];
                    assert!(kinds.contains(&cause.kind()), "{cause}");
                }
                Err(error) => panic!("{error}"),
            }
        }
        self.account.told.extend(unsaved);
    }

    fn work(&mut self, edits: usize) {
        self.open();
        while self.account.edits < edits {
            match self.chance.below(8) {
                0 => {
                    // What is left unsaved on purpose is no loss; here nobody does.
                    self.save();
                    self.open();
                }
                1..=4 => self.edit(),
                _ => self.save(),
            }
        }
        self.save();
        self.side = None;
    }
}

/// Some people on one folder; what has become of their edits.
fn together(people: usize, edits: usize, lasts: usize, seed: u64) -> Vec<Account> {
    let disk = disk();
    disk.file(LETTER, &file(&draft("begun")));
    let turns = Turns::new(people, lasts, seed);
    let programs: Vec<_> = (0..people)
        .map(|me| {
            let name = char::from(b'A' + u8::try_from(me).unwrap());
            disk.folder(&format!("/home/{name}"));
            let shared = Shared {
                disk: disk.clone(),
                turns: Arc::clone(&turns),
                me,
            };
            let who = Holder {
                person: name.to_string(),
                // Two of them at the same machine, as on a terminal server.
                host: format!("machine {}", me / 2),
                process: 100 + u32::try_from(me).unwrap(),
                ..Holder::default()
            };
            let home = PathBuf::from(format!("/home/{name}"));
            let turns = Arc::clone(&turns);
            std::thread::spawn(move || {
                let _leaving = Leaving(turns, me);
                let mut person = Person {
                    cabinet: Cabinet::on(Arc::new(shared), Some(&home), who, describe),
                    name,
                    chance: Chance::new(seed * 31 + me as u64),
                    shown: BTreeSet::new(),
                    over: Over::Nothing,
                    side: None,
                    account: Account::default(),
                };
                person.work(edits);
                person.account
            })
        })
        .collect();
    let accounts: Vec<_> = programs
        .into_iter()
        .map(|one| one.join().unwrap())
        .collect();
    let after = Cabinet::on(disk.disk(), None, Holder::default(), describe);
    let there = marks(&after.open(Path::new(LETTER)).unwrap().draft);
    for (me, account) in accounts.iter().enumerate() {
        let lost: Vec<_> = account.saved.difference(&there).collect();
        assert!(
            lost.is_empty(),
            "seed {seed}: {lost:?} of person {me} are lost"
        );
        // Nothing is in between: saved, or told of.
        let known = account.saved.union(&account.told).count();
        assert_eq!(known, account.edits, "seed {seed}: person {me}");
    }
    let left = disk.names(SHARE);
    assert_eq!(left, ["one.ron"], "seed {seed}");
    accounts
}

/// In all as many edits, and what has become of them.
fn rounds(people: usize, edits: usize, rounds: u64) -> (usize, usize, usize, usize, usize) {
    let mut all = (0, 0, 0, 0, 0);
    for seed in 0..rounds {
        let lasts = [1, 2, 5, 20, 60][usize::try_from(seed).unwrap() % 5];
        for account in together(people, edits, lasts, seed) {
            all.0 += account.edits;
            all.1 += account.saved.len();
            all.2 += account.compared;
            all.3 += account.open_elsewhere;
            all.4 += account.taken_over;
        }
    }
    all
}

#[test]
fn two_people_make_a_thousand_edits_and_none_is_lost() {
    let (edits, saved, compared, elsewhere, taken) = rounds(2, 20, 25);
    println!(
        "{edits} edits: {saved} saved; {compared} times compared, {elsewhere} times open elsewhere, {taken} times taken over"
    );
    assert!(edits >= 1000 && saved > 500 && compared > 20 && elsewhere > 20 && taken > 20);
}

#[test]
fn three_people_lose_nothing_either() {
    let (edits, saved, ..) = rounds(3, 12, 10);
    assert!(edits >= 360 && saved > 150, "{saved}");
}
