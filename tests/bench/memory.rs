//! How soon the translation memory answers, what it needs, and whether it finds what comparing everything
//! finds: top 5 at 60 % and more, on one core.
//!
//! ```text
//! cargo bench --bench memory            10 000, 100 000 and 1 000 000 units
//! cargo bench --bench memory -- 100000  so many
//! ```
//!
//! Each question is asked three times and the fastest answer counts, for the machine may have other work.
//!
//! The units are made from the sentences of the five letters in English and Chinese: words exchanged for
//! others of the letters, halves put together anew, other numbers, dates and names. translate-toolkit is
//! measured on the same data if it is there (`pip install --target target/peers translate-toolkit`).

#![allow(clippy::print_stdout)]

use circular_desk::language::Language::{self, En, Zh};
use circular_desk::letter::text::{Run, markup};
use circular_desk::storage::office::memory::OfficeMemory;
use circular_desk::translation::carry::Direction;
use circular_desk::translation::marks::pattern;
use circular_desk::translation::memory::{Context, Memory, Side, Unit, Wanted};
use rapidfuzz::fuzz::RatioBatchComparator;
use std::collections::BTreeSet;
use std::hint::black_box;
use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

/// Units, and the aim for the slowest of twenty answers in milliseconds.
const SIZES: [(usize, Option<u64>); 3] =
    [(10_000, None), (100_000, Some(5)), (1_000_000, Some(25))];
const LEAST: u8 = 60;
const MOST: usize = 5;
const QUESTIONS: usize = 500;
/// How many of the questions are also answered by comparing everything.
const SAMPLE: usize = 60;

fn main() {
    if !std::env::args().any(|argument| argument == "--bench") {
        println!("measured only by cargo bench");
        return;
    }
    if let Some((folder, size)) = making() {
        make(Path::new(&folder), size);
        return;
    }
    let asked: Option<usize> = std::env::args().find_map(|argument| argument.parse().ok());
    let sizes = match asked {
        Some(size) => vec![(size, None)],
        None => SIZES.to_vec(),
    };
    println!(
        "units    direction  load s  ready s     MB  p50 ms  p95 ms  slowest ms  aim p95  recall"
    );
    for (size, aim) in sizes {
        measure(size, aim);
    }
}

fn measure(size: usize, aim: Option<u64>) {
    let folder = tempfile::tempdir().expect("there is room for a database");
    let letters = Letters::read();
    // In a process of its own, so that what it needs is not counted.
    let program = std::env::current_exe().expect("this program is somewhere");
    let made = Command::new(program)
        .args(["--bench", MAKE])
        .arg(folder.path())
        .arg(size.to_string())
        .status();
    assert!(
        made.is_ok_and(|made| made.success()),
        "the database is made"
    );
    let before = resident();
    let begun = Instant::now();
    let mut memory = Memory::new();
    let mut office = OfficeMemory::open(folder.path()).expect("the database is opened");
    office.load(&mut memory).expect("the database is read");
    let load = begun.elapsed();
    drop(office);
    let mut random = Random(2);
    for (source, target) in [(En, Zh), (Zh, En)] {
        let begun = Instant::now();
        memory.prepare(Direction { source, target });
        let ready = begun.elapsed();
        let megabytes = resident().saturating_sub(before) / 1024;
        let questions: Vec<Vec<Run>> = (0..QUESTIONS)
            .map(|_| markup::parse(&letters.text(source, &mut random)).unwrap_or_default())
            .collect();
        let mut times: Vec<Duration> = Vec::new();
        for runs in &questions {
            let answer = || {
                let begun = Instant::now();
                black_box(memory.matches(&wanted(source, target, runs)));
                begun.elapsed()
            };
            times.extend((0..3).map(|_| answer()).min());
        }
        times.sort();
        let at = |share: usize| times[times.len() * share / 100].as_secs_f64() * 1e3;
        let p95 = at(95);
        let aim = match aim {
            Some(aim) if p95 < aim as f64 => format!("< {aim} met"),
            Some(aim) => format!("< {aim} not met"),
            None => String::new(),
        };
        let recall = recall(&memory, source, target, &questions[..SAMPLE]);
        println!(
            "{:<8} {source}→{target}  {:>9.2} {:>8.2} {megabytes:>6} {:>7.2} {p95:>7.2} {:>11.2}  {aim:>10}  {recall:.4}",
            memory.len(),
            load.as_secs_f64(),
            ready.as_secs_f64(),
            at(50),
            at(99).max(times.last().map_or(0.0, Duration::as_secs_f64) * 1e3),
        );
    }
    let begun = Instant::now();
    let hits = memory.search("benefit of the subscribers", 20).len();
    println!(
        "         concordance of words that stand nowhere or seldom: {hits} units in {:.0} ms",
        begun.elapsed().as_secs_f64() * 1e3
    );
    if size <= 100_000 {
        peer(&memory, &letters);
    }
}

/// The argument with which this program calls itself to make a database.
const MAKE: &str = "--make";

fn making() -> Option<(String, usize)> {
    let mut arguments = std::env::args()
        .skip_while(|argument| argument != MAKE)
        .skip(1);
    Some((arguments.next()?, arguments.next()?.parse().ok()?))
}

fn make(folder: &Path, size: usize) {
    let letters = Letters::read();
    let mut random = Random(1);
    let mut office = OfficeMemory::open(folder).expect("the database is made");
    let mut left = size;
    while left > 0 {
        let batch = left.min(50_000);
        let units: Vec<Unit> = (0..batch).map(|_| letters.unit(&mut random)).collect();
        left -= batch;
        office.put(&units).expect("the database takes units");
    }
}

fn wanted(source: Language, target: Language, runs: &[Run]) -> Wanted<'_> {
    Wanted {
        source,
        target,
        runs,
        context: Context::default(),
        least: LEAST,
        most: MOST,
    }
}

/// The share of the best five by comparing everything that the memory finds, or others as good.
fn recall(memory: &Memory, source: Language, target: Language, questions: &[Vec<Run>]) -> f64 {
    let patterns: BTreeSet<String> = memory
        .units()
        .map(|unit| match unit.source.language == source {
            true => unit.source.pattern(),
            false => unit.target.pattern(),
        })
        .collect();
    let (mut right, mut found) = (0, 0);
    for runs in questions {
        let own = pattern(source, runs);
        let compared = RatioBatchComparator::new(own.chars());
        let score = |other: &str| compared.similarity(other.chars());
        let mut best: Vec<f64> = patterns.iter().map(|other| score(other)).collect();
        best.retain(|score| *score >= f64::from(LEAST) / 100.0);
        best.sort_by(|one, other| other.total_cmp(one));
        best.truncate(MOST);
        let mut got: Vec<f64> = (memory.matches(&wanted(source, target, runs)).iter())
            .map(|found| score(&pattern(source, &found.source)))
            .collect();
        got.sort_by(|one, other| other.total_cmp(one));
        right += best.len();
        found += best
            .iter()
            .zip(&got)
            .filter(|(best, got)| *got + 1e-9 >= **best)
            .count();
    }
    found as f64 / right.max(1) as f64
}

/// The resident memory of this process in kilobytes, where the system tells (Linux).
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    let number = line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok());
    number.unwrap_or(0)
}

/// The same questions to translate-toolkit's matcher, on the same patterns.
fn peer(memory: &Memory, letters: &Letters) {
    let Ok(mut file) = tempfile::NamedTempFile::new() else {
        return;
    };
    let mut lines = String::new();
    let mut random = Random(2);
    for _ in 0..30 {
        let runs = markup::parse(&letters.text(En, &mut random)).unwrap_or_default();
        lines.push_str(&format!("?\t{}\n", plain(&pattern(En, &runs))));
    }
    for unit in memory.units() {
        lines.push_str(&format!("+\t{}\n", plain(&unit.source.pattern())));
    }
    if file.write_all(lines.as_bytes()).is_err() {
        return;
    }
    let program =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bench/peers/translate_toolkit.py");
    let output = Command::new("python3")
        .arg(program)
        .arg(file.path())
        .output();
    match output {
        Ok(output) if output.status.success() => {
            print!("         {}", String::from_utf8_lossy(&output.stdout));
        }
        Ok(output) if output.status.code() != Some(3) => {
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            let last = said.lines().next_back().unwrap_or_default();
            println!("         translate-toolkit failed: {last}");
        }
        _ => println!("         translate-toolkit is not there"),
    }
}

fn plain(pattern: &str) -> String {
    let digit = |c: char| {
        if ('\u{E000}'..'\u{F000}').contains(&c) {
            '#'
        } else {
            c
        }
    };
    pattern.chars().map(digit).collect()
}

/// Numbers that look random and are the same every time.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end.max(1)
    }
}

/// The sentences of the letters and the words that they consist of.
struct Letters {
    sentences: [Vec<Vec<String>>; 2],
    words: [Vec<String>; 2],
}

const NAMES: [&str; 8] = [
    "Kwame Baah-Acheamfuor",
    "Martin Adolph",
    "Ana Pérez",
    "Li Wei",
    "Geneva",
    "Mexico City",
    "Nairobi",
    "QSDG",
];

impl Letters {
    fn read() -> Letters {
        let files = [
            include_str!("../letters/circular-116/letter.ron"),
            include_str!("../letters/circular-258/letter.ron"),
            include_str!("../letters/collective-letter-12-12/letter.ron"),
            include_str!("../letters/liaison-sg12rg-amr/letter.ron"),
            include_str!("../letters/working-party-1-11/letter.ron"),
        ];
        let mut letters = Letters {
            sentences: [Vec::new(), Vec::new()],
            words: [Vec::new(), Vec::new()],
        };
        for text in files
            .iter()
            .flat_map(|file| file.split("words: \"").skip(1))
        {
            let text = text
                .split('"')
                .next()
                .unwrap_or_default()
                .replace("\\u{A0}", " ");
            if text.contains('\\') || markup::parse(&text).is_err() || text.len() < 12 {
                continue;
            }
            let chinese = text.chars().any(|c| ('一'..='龥').contains(&c));
            let words: Vec<String> = match chinese {
                false => text.split(' ').map(str::to_owned).collect(),
                true => pieces(&text),
            };
            let at = usize::from(chinese);
            let exchanged = words
                .iter()
                .filter(|word| !word.contains(['{', '<', '[', '*']));
            letters.words[at].extend(exchanged.cloned());
            letters.sentences[at].push(words);
        }
        letters
    }

    /// A text of the genre.
    fn text(&self, language: Language, random: &mut Random) -> String {
        let at = usize::from(language == Zh);
        let sentences = &self.sentences[at];
        let mut words = sentences[random.below(sentences.len())].clone();
        // Every third text is halves of two.
        if random.below(3) == 0 {
            let other = &sentences[random.below(sentences.len())];
            words.truncate(words.len() / 2 + 1);
            words.extend_from_slice(&other[other.len() / 2..]);
        }
        let changes = random.below(2 + words.len() / 3);
        for _ in 0..changes {
            let place = random.below(words.len());
            if words[place].contains(['{', '<', '[', '*']) {
                continue;
            }
            let pool = &self.words[at];
            match random.below(4) {
                0 => drop(words.remove(place)),
                1 => words.insert(place, pool[random.below(pool.len())].clone()),
                _ => words[place] = pool[random.below(pool.len())].clone(),
            }
            if words.is_empty() {
                words.push(pool[random.below(pool.len())].clone());
            }
        }
        match random.below(6) {
            0 => words.push(format!("TD{}", random.below(2000))),
            1 => words.push(NAMES[random.below(NAMES.len())].to_owned()),
            2 => words.push((random.below(900) + 1).to_string()),
            _ => {}
        }
        words.join(if language == Zh { "" } else { " " })
    }

    fn unit(&self, random: &mut Random) -> Unit {
        let mut side = |language| {
            let text = self.text(language, random);
            let runs = markup::parse(&text).unwrap_or_else(|_| vec![Run::plain(&text)]);
            Side::new(language, &runs)
        };
        Unit {
            source: side(En),
            target: side(Zh),
            by: Some("A. Translator".to_owned()),
            at: Some("2021-02-05T10:30:00Z".to_owned()),
            origin: "COL 12/12".to_owned(),
        }
    }
}

/// A Chinese text in pieces of two characters; facts and marks whole.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let mut whole = false;
    for character in text.chars() {
        if matches!(character, '{' | '<' | '[') {
            whole = true;
            pieces.push(String::new());
        }
        match pieces.last_mut() {
            Some(piece)
                if whole || piece.chars().count() < 2 && !piece.ends_with(['}', '>', ')']) =>
            {
                piece.push(character);
            }
            _ => pieces.push(character.to_string()),
        }
        if matches!(character, '}' | '>' | ')') {
            whole = false;
        }
    }
    pieces
}
