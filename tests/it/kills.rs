//! The program is killed at moments by chance while somebody types and saves: the letter file is always whole
//! and one that was saved, and the journal has everything that was typed up to two seconds before.
//!
//! Who types and saves is `kills/typist.rs`, the real window in a process of its own; each is killed, what it left
//! is looked at, and the next one takes it up and goes on. 200 kills are part of every run of the tests;
//! `CIRCULAR_DESK_KILLS=2000` makes them more. On Linux they happen in memory (`/dev/shm`), since a killed
//! program, unlike a machine without power, loses nothing that it has given to the system, and since a slow disk
//! is no fault of the program; `CIRCULAR_DESK_KILLS_FOLDER` names another folder.
//!
//! Two seconds are no matter of luck on a busy machine, for they are not timed: they are counted on the clock of the
//! program that is killed, from the end of the frame that took a key to the last moment at which that
//! program told its clock. A program that does not run does not tell it. Where it is only the thread
//! of the journal that waits for a processor while others run, the system counts for how long
//! (`/proc/self/task/*/schedstat`), and so much is granted to it; the account at the end says how much that was.

mod saver;
mod typist;

use crate::random::Random;
use circular_desk::storage;
use circular_desk::storage::backup::Description;
use circular_desk::storage::cabinet::Cabinet;
use circular_desk::storage::journal::left_behind;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};
use typist::state;

/// How old, in milliseconds, what is lost may be.
const PROMISED: u128 = 2000;

/// How long a program is waited for that does not do as much as it was to do before it is killed.
const LONG_ENOUGH: Duration = Duration::from_secs(15);

/// How many programs are at work at the same time; most of the time they wait for the person.
const AT_ONCE: usize = 6;

/// Not a test of its own: it is what the test below kills.
#[test]
fn a_person_types_until_the_program_is_killed() {
    if let Some(home) = std::env::var_os(typist::HOME) {
        typist::run(home.into());
    }
}

/// Nor is this, by the test at the end.
#[test]
fn a_big_letter_is_saved_until_the_program_is_killed() {
    if let Some(home) = std::env::var_os(typist::HOME) {
        saver::run(Path::new(&home));
    }
}

/// What a program has told.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Told {
    /// Its clock, and for how long its journal has waited for a processor.
    Clock(u128, u128),
    /// A letter is shown, in this state.
    Began(u128, u64),
    /// A frame has ended after which the letter is in this state.
    Typed(u128, u64),
    /// This state is being saved.
    Saving(u128, u64),
    /// It has been.
    Saved(u128, u64),
}

fn told(line: &str) -> Option<Told> {
    // The tests' own words may stand before it in the line.
    let (_, words) = line.split_once('@')?;
    let mut words = words.split(' ');
    let what = words.next()?;
    let at = words.next()?.parse().ok()?;
    let number = words.next()?;
    let state = || number.parse().ok();
    Some(match what {
        "clock" => Told::Clock(at, number.parse().ok()?),
        "began" => Told::Began(at, state()?),
        "typed" => Told::Typed(at, state()?),
        "saving" => Told::Saving(at, state()?),
        "saved" => Told::Saved(at, state()?),
        _ => return None,
    })
}

struct Program(Child);

impl Program {
    /// Starts this test's own program again as one that is killed; `test` is what it does instead of a test.
    fn start(test: &str, home: &Path, prepare: impl FnOnce(&mut Command)) -> Program {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command
            .args(["--exact", "--nocapture", &format!("kills::{test}")])
            .env(typist::HOME, home)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(fs::File::create(home.with_extension("said")).unwrap());
        prepare(&mut command);
        Program(command.spawn().unwrap())
    }

    /// What it tells, as it comes.
    fn listen(&mut self) -> Receiver<Told> {
        let out = BufReader::new(self.0.stdout.take().unwrap());
        let (tell, heard) = channel();
        std::thread::spawn(move || {
            // What was broken off at the end is no line.
            let lines = out.split(b'\n').map_while(Result::ok);
            for told in lines.filter_map(|line| told(str::from_utf8(&line).ok()?)) {
                let _ = tell.send(told);
            }
        });
        heard
    }

    fn kill(mut self) {
        let ended = self.0.try_wait().unwrap();
        assert!(ended.is_none(), "it ended by itself");
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // Also when a test fails, or it would type for ever.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// One letter, and those who work at it one after the other.
struct Desk {
    home: PathBuf,
    letter: Option<PathBuf>,
    /// The state of the file.
    in_file: Option<u64>,
    /// What the next program has to show.
    expected: Option<u64>,
    /// Whether it has to offer what was left behind.
    left: bool,
    random: Random,
    account: Account,
}

/// What was seen.
#[derive(Clone, Debug, Default)]
struct Account {
    kills: usize,
    /// Before a letter was shown.
    early: usize,
    states: usize,
    saves: usize,
    in_journal: usize,
    /// Backups that were read, each as often as it was there.
    backups: usize,
    /// While a letter was being saved.
    while_saving: usize,
    /// How old the oldest lost change was each time, in milliseconds.
    lost: Vec<u128>,
    /// The longest that a journal had to wait for a processor within what is judged.
    starved: u128,
}

impl Desk {
    fn new(folder: &Path, number: usize) -> Desk {
        let home = folder.join(format!("desk-{number}"));
        fs::create_dir_all(&home).unwrap();
        let cases = [
            "circular-116",
            "collective-letter-12-12",
            "circular-258",
            "",
        ];
        let case = cases[number % cases.len()];
        let letter = (!case.is_empty()).then(|| {
            let path = home.join("letter.ron");
            let letters = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters");
            fs::copy(letters.join(case).join("letter.ron"), &path).unwrap();
            path
        });
        let in_file = (letter.as_deref()).map(|path| state(&storage::open(path).unwrap()));
        Desk {
            home,
            letter,
            in_file,
            expected: in_file,
            left: false,
            random: Random::new(number as u64),
            account: Account::default(),
        }
    }

    /// One program from its start to its end.
    fn kill_one(&mut self) {
        let home = self.home.join("home");
        fs::create_dir_all(&home).unwrap();
        let seed = self.random.below(1 << 30).to_string();
        let mut program = Program::start(
            "a_person_types_until_the_program_is_killed",
            &home,
            |command| {
                command.env(typist::SEED, seed);
                if let Some(letter) = &self.letter {
                    command.env(typist::LETTER, letter);
                }
                if self.left {
                    command.env(typist::LEFT, "yes");
                }
            },
        );
        let telling = program.listen();
        let mut heard = Vec::new();
        // By what was done and not by time alone: a busy machine must not make idle programs.
        match self.random.below(20) {
            // While it starts.
            0 => std::thread::sleep(self.random.up_to(Duration::from_millis(700))),
            _ => {
                let mut changes = 0;
                let most = 1 + self.random.below(24);
                let begun = Instant::now();
                while changes < most && (changes == 0 || begun.elapsed() < LONG_ENOUGH) {
                    let told = telling.recv_timeout(Duration::from_secs(300));
                    let told =
                        told.unwrap_or_else(|_| panic!("no letter is shown: {}", self.said()));
                    changes += usize::from(matches!(told, Told::Began(..) | Told::Typed(..)));
                    heard.push(told);
                }
                let pause = [40, 40, 400, 1200, 2500][self.random.below(5)];
                std::thread::sleep(self.random.up_to(Duration::from_millis(pause)));
            }
        }
        program.kill();
        heard.extend(telling);
        self.judge(&heard);
    }

    /// What the program said when something was wrong in it.
    fn said(&self) -> String {
        let said = fs::read_to_string(self.home.join("home.said")).unwrap();
        format!(
            "{}: {}",
            self.home.display(),
            said.chars().take(2000).collect::<String>()
        )
    }

    /// Looks at what is left.
    fn judge(&mut self, heard: &[Told]) {
        let desk = self.home.display().to_string();
        self.account.kills += 1;
        self.judge_file(heard);
        let left = left_behind(&self.home.join("home/journal")).unwrap();
        for one in &left {
            let sentence = one.draft.as_ref().err().map(ToString::to_string);
            assert_eq!(sentence, None, "{desk}");
        }
        self.left = !left.is_empty();
        let in_journal = left
            .first()
            .and_then(|one| one.draft.as_ref().ok())
            .map(state);
        let states: Vec<(u128, u64)> = (heard.iter())
            .filter_map(|told| match told {
                Told::Began(at, state) | Told::Typed(at, state) => Some((*at, *state)),
                _ => None,
            })
            .collect();
        let before = self.expected;
        self.expected = in_journal.or(self.in_file);
        let Some((_, first)) = states.first() else {
            // It was killed before it showed anything: what was there is there.
            self.account.early += 1;
            assert_eq!(self.expected, before, "{desk}");
            return;
        };
        if before.is_some() {
            assert_eq!(
                Some(*first),
                before,
                "{desk}: another letter was shown than was left"
            );
        }
        self.account.states += states.len() - 1;
        self.account.in_journal += usize::from(in_journal.is_some());
        let clocks: Vec<(u128, u128)> = (heard.iter())
            .filter_map(|told| match told {
                Told::Clock(at, starved) => Some((*at, *starved)),
                _ => None,
            })
            .collect();
        let (end, starved) = clocks.last().copied().unwrap();
        // A line is told after the clock was read: the last may be of a later moment.
        let end = end.max(states[states.len() - 1].0);
        let place =
            |state: Option<u64>| states.iter().rposition(|(_, known)| Some(*known) == state);
        let (in_journal, in_file) = (place(in_journal), place(self.in_file));
        let kept = in_journal.max(in_file);
        // A new letter is kept from its beginning; one that was opened is in its file.
        let first = usize::from(self.letter.is_some());
        let lost = states
            .get(kept.map_or(first, |kept| kept + 1)..)
            .unwrap_or_default();
        let Some((oldest, _)) = lost.first() else {
            self.account.lost.push(0);
            return;
        };
        let age = end.saturating_sub(*oldest);
        let before = clocks.iter().take_while(|(at, _)| at <= oldest).last();
        let starved = starved - before.map_or(0, |(_, starved)| *starved);
        self.account.lost.push(age);
        self.account.starved = self.account.starved.max(starved);
        assert!(
            age <= PROMISED + starved,
            "{desk}: a change of {age} ms before the end is lost (the journal waited {starved} ms for a processor): \
             {} of {} states kept",
            kept.map_or(0, |kept| kept + 1),
            states.len()
        );
    }

    /// The file is whole, and holds what was saved last or was being saved.
    fn judge_file(&mut self, heard: &[Told]) {
        let Some(path) = &self.letter else { return };
        let desk = self.home.display().to_string();
        let now = state(&storage::open(path).unwrap_or_else(|fault| panic!("{desk}: {fault}")));
        let mut possible = vec![self.in_file.unwrap()];
        for told in heard {
            match told {
                Told::Saving(_, state) => possible.push(*state),
                Told::Saved(_, state) => {
                    self.account.saves += 1;
                    possible = vec![*state];
                }
                _ => {}
            }
        }
        self.account.while_saving += usize::from(possible.len() > 1);
        let cabinet = Cabinet::new(Some(&self.home.join("home")), "", 0, |_| {
            Description::default()
        });
        for backup in cabinet.backups(path).unwrap() {
            let read = cabinet.read(&backup);
            assert!(read.is_ok(), "{desk}: a backup cannot be read: {read:?}");
            self.account.backups += 1;
        }
        assert!(
            possible.contains(&now),
            "{desk}: the file holds what was never saved"
        );
        self.in_file = Some(now);
    }
}

/// Where the letters are while programs are killed.
fn folder() -> tempfile::TempDir {
    let named = std::env::var_os("CIRCULAR_DESK_KILLS_FOLDER").map(PathBuf::from);
    let memory = Some(PathBuf::from("/dev/shm")).filter(|memory| memory.is_dir());
    match named.or(memory) {
        Some(folder) => tempfile::tempdir_in(folder).unwrap(),
        None => tempfile::tempdir().unwrap(),
    }
}

fn kills() -> usize {
    std::env::var("CIRCULAR_DESK_KILLS").map_or(200, |kills| kills.parse().unwrap())
}

#[test]
fn what_is_older_than_two_seconds_survives_every_kill() {
    let kills = kills();
    let folder = folder();
    let left = AtomicUsize::new(kills);
    let accounts: Vec<Account> = std::thread::scope(|scope| {
        let desks: Vec<_> = (0..AT_ONCE)
            .map(|number| {
                let (folder, left) = (folder.path(), &left);
                scope.spawn(move || {
                    let mut desk = Desk::new(folder, number);
                    let take = |left: usize| left.checked_sub(1);
                    while left
                        .fetch_update(Ordering::Relaxed, Ordering::Relaxed, take)
                        .is_ok()
                    {
                        desk.kill_one();
                    }
                    desk.account
                })
            })
            .collect();
        desks.into_iter().map(|desk| desk.join().unwrap()).collect()
    });
    let sum = |of: fn(&Account) -> usize| accounts.iter().map(of).sum::<usize>();
    let mut lost: Vec<u128> = accounts
        .iter()
        .flat_map(|account| account.lost.clone())
        .collect();
    lost.sort_unstable();
    let (median, most) = (lost[lost.len() / 2], lost[lost.len() - 1]);
    let starved = accounts.iter().map(|account| account.starved).max();
    eprintln!(
        "{} kills ({} before a letter was shown, {} while saving): {} changes, {} saves, {} journals, {} backups read; \
         the oldest lost change was at most {most} ms old, {median} ms in the middle; \
         a journal waited for a processor {} ms at most",
        sum(|a| a.kills),
        sum(|a| a.early),
        sum(|a| a.while_saving),
        sum(|a| a.states),
        sum(|a| a.saves),
        sum(|a| a.in_journal),
        sum(|a| a.backups),
        starved.unwrap_or_default(),
    );
    // Or nobody has typed, saved, and lost what is younger.
    assert_eq!(sum(|a| a.kills), kills);
    assert!(sum(|a| a.states) > 3 * kills, "hardly anything was typed");
    assert!(kills < 50 || (sum(|a| a.saves) > 0 && sum(|a| a.in_journal) > kills / 5));
}

#[test]
fn a_big_letter_is_whole_whenever_saving_it_is_broken_off() {
    let folder = folder();
    let home = folder.path().join("desk");
    fs::create_dir_all(&home).unwrap();
    storage::save(&saver::letter(), &saver::file(&home)).unwrap();
    let mut random = Random::new(4711);
    let (mut in_file, mut in_journal) = (0, 0);
    let (mut while_saving, mut newer, kills) = (0, 0, kills().div_ceil(4));
    for _ in 0..kills {
        let mut program = Program::start(
            "a_big_letter_is_saved_until_the_program_is_killed",
            &home,
            |_| {},
        );
        let telling = program.listen();
        // Until it has saved once, and then some way into what follows.
        let mut heard: Vec<Told> = Vec::new();
        let enough = random.below(6);
        while heard.len() <= enough {
            heard.push(telling.recv_timeout(Duration::from_secs(300)).unwrap());
        }
        std::thread::sleep(random.up_to(Duration::from_millis(400)));
        program.kill();
        heard.extend(telling);
        let (mut least, mut most, mut kept) = (in_file, in_file, None);
        for told in heard {
            match told {
                Told::Saving(_, number) => most = number,
                Told::Saved(_, number) => least = number,
                Told::Typed(_, number) => kept = Some(number),
                _ => {}
            }
        }
        while_saving += usize::from(least < most);
        in_file = saver::number(&storage::open(&saver::file(&home)).unwrap());
        assert!(
            (least..=most).contains(&in_file),
            "{in_file} is none of {least} to {most}"
        );
        newer += usize::from(in_file > least);
        let left = left_behind(&home.join("journal")).unwrap();
        assert!(left.len() <= 1);
        for one in left {
            in_journal = saver::number(one.draft.as_ref().unwrap());
            one.discard().unwrap();
        }
        if let Some(kept) = kept {
            assert!(
                in_journal >= kept && in_journal <= most,
                "{in_journal}, {kept}, {most}"
            );
        }
    }
    eprintln!(
        "{kills} kills of a program that saves: {while_saving} while a file was written, {newer} just after"
    );
    assert!(kills < 10 || while_saving > 0);
}
