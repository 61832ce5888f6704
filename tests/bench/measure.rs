//! Times and memory, and how they are shown.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

/// How long something took, every time that it was done.
pub struct Times {
    sorted: Vec<Duration>,
    /// What this thread had of a processor for one of them, on average: other work on the machine does not
    /// change it. Where the system tells (Linux).
    busy: Option<Duration>,
}

impl Times {
    /// Does `work` a few times to warm up, then `runs` times.
    pub fn of(runs: usize, mut work: impl FnMut()) -> Times {
        for _ in 0..warm_up(runs) {
            work();
        }
        let mut once = || {
            let begin = Instant::now();
            work();
            begin.elapsed()
        };
        let before = busy();
        let mut times = Times::new((0..runs).map(|_| once()).collect());
        let spent = busy().zip(before).map(|(now, before)| now - before);
        times.busy = spent.map(|spent| spent / u32::try_from(runs.max(1)).unwrap_or(u32::MAX));
        times
    }

    /// Times measured elsewhere.
    pub fn new(mut sorted: Vec<Duration>) -> Times {
        sorted.sort();
        Times { sorted, busy: None }
    }

    /// The one in the middle.
    pub fn median(&self) -> Duration {
        self.sorted[self.sorted.len() / 2]
    }

    /// Shows them as a row of the table, with the aim in milliseconds.
    pub fn row(&self, name: &str, aim: Option<u64>) {
        let (aim, met) = match aim {
            None => (String::new(), ""),
            Some(aim) if self.median() < Duration::from_millis(aim) => (format!("< {aim}"), "met"),
            Some(aim) => (format!("< {aim}"), "not met"),
        };
        let (median, fastest) = (shown(self.median()), shown(self.sorted[0]));
        let runs = self.sorted.len();
        let busy = self.busy.map_or_else(String::new, shown);
        let row = format!("{name:<36}{median:>10}{fastest:>10}{busy:>11}{runs:>6}{aim:>9}  {met}");
        println!("{}", row.trim_end());
    }
}

/// How long this thread has had a processor.
fn busy() -> Option<Duration> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanoseconds = told.split_whitespace().next()?.parse().ok()?;
    Some(Duration::from_nanos(nanoseconds))
}

fn warm_up(runs: usize) -> usize {
    (runs / 10).max(1)
}

/// Says what else the machine has to do, where the system tells (Linux): it explains figures that
/// are far from the fastest.
pub fn circumstances() {
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().filter(|load| !load.is_empty());
    let load = load.unwrap_or("unknown");
    println!("\n{processors} processors; load, this program included: {load}");
}

/// The head of the table whose rows are [`Times::row`].
pub fn head() {
    let name = "";
    println!(
        "{name:<36}{:>10}{:>10}{:>11}{:>6}{:>9}",
        "median", "fastest", "processor", "runs", "aim"
    );
}

/// Milliseconds, with as many digits as mean something.
pub fn shown(time: Duration) -> String {
    let milliseconds = time.as_secs_f64() * 1000.0;
    let digits = match milliseconds {
        ..10.0 => 2,
        10.0..100.0 => 1,
        _ => 0,
    };
    format!("{milliseconds:.digits$}")
}

/// How long the way from a letter file to a Word file took, in all and by phase.
pub struct Phases {
    /// All of it.
    pub whole: Times,
    read: Times,
    layout: Times,
    /// From the document to the bytes of the Word file.
    pub docx: Times,
}

impl Phases {
    /// Does `work`, which says when each phase began and the last ended.
    pub fn of(runs: usize, mut work: impl FnMut() -> [Instant; 4]) -> Phases {
        for _ in 0..warm_up(runs) {
            work();
        }
        let clock: Vec<[Instant; 4]> = (0..runs).map(|_| work()).collect();
        let between = |from: usize, to: usize| {
            Times::new(clock.iter().map(|times| times[to] - times[from]).collect())
        };
        Phases {
            whole: between(0, 3),
            read: between(0, 1),
            layout: between(1, 2),
            docx: between(2, 3),
        }
    }

    /// Shows the phases as rows of the table.
    pub fn rows(&self) {
        self.read.row("  reading the file's text", None);
        self.layout.row("  laying out", None);
        self.docx.row("  writing the Word file", None);
    }

    /// Shows how much longer `other` took, which has `times` as much to do. The fastest count: other
    /// work on the machine does not grow with the letter.
    pub fn growth(&self, other: &Phases, times: f64) {
        let ratio = |one: &Times, other: &Times| {
            other.sorted[0].as_secs_f64() / one.sorted[0].as_secs_f64()
        };
        println!(
            "× {times:.1}: × {:.2} (reading {:.2}, laying out {:.2}, writing {:.2})",
            ratio(&self.whole, &other.whole),
            ratio(&self.read, &other.read),
            ratio(&self.layout, &other.layout),
            ratio(&self.docx, &other.docx),
        );
    }
}

/// The argument with which this program calls itself for one letter file.
pub const ONCE: &str = "--once";

/// What a process needed that exported one letter file.
pub struct Memory {
    time: Duration,
    peak_kilobytes: Option<u64>,
    bytes: usize,
}

/// The work of that process: prints what it needed.
pub fn once(file: &Path, export: impl FnOnce(&str) -> usize) {
    let begin = Instant::now();
    let text = std::fs::read_to_string(file).expect("the parent has written the file");
    let bytes = export(&text);
    let time = begin.elapsed().as_nanos();
    let peak = peak_kilobytes().map_or_else(String::new, |peak| peak.to_string());
    println!("{time} {bytes} {peak}");
}

impl Memory {
    /// Has a fresh process export `file`, five times; the median time counts.
    pub fn of(file: &Path) -> Memory {
        let mut all: Vec<Memory> = (0..5).map(|_| Memory::of_one(file)).collect();
        all.sort_by_key(|one| one.time);
        all.swap_remove(2)
    }

    fn of_one(file: &Path) -> Memory {
        let program = std::env::current_exe().expect("this program knows where it is");
        let output = Command::new(program).arg(ONCE).arg(file).output();
        let output = output.expect("this program can call itself").stdout;
        let output = String::from_utf8_lossy(&output);
        let numbers: Vec<u64> = output
            .split_whitespace()
            .filter_map(|number| number.parse().ok())
            .collect();
        Memory {
            time: Duration::from_nanos(numbers[0]),
            peak_kilobytes: numbers.get(2).copied(),
            bytes: numbers[1] as usize,
        }
    }

    /// Shows it, for a letter file of `read` bytes.
    pub fn row(&self, name: &str, read: usize) {
        let time = shown(self.time);
        let peak = self.peak_kilobytes.map_or("unknown".to_owned(), |peak| {
            format!("{:.1} MB", peak as f64 / 1024.0)
        });
        println!(
            "{name:<27}{time:>10} ms, memory at most {peak:>8}, from {} KB to {} KB",
            read / 1024,
            self.bytes / 1024
        );
    }
}

/// The most memory that this process ever held, where the system tells (Linux).
pub fn peak_kilobytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
