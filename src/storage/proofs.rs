//! Proofs that nothing is lost: every operation on every disk that fails, the power cut at every step, two
//! people on one folder, and files damaged in every place.

// Figures of what was tried, for the README.
#![allow(clippy::print_stdout)]

mod damage;
mod faults;
mod people;
mod power;

use super::backup::Description;
use super::cabinet::Cabinet;
use super::disk::memory::Memory;
use super::side_file::Holder;
use crate::draft::Draft;
use crate::letter::text::{Run, Text, TextId, Wording};
use chrono::{DateTime, Utc};
use std::path::Path;
use std::time::Duration;

/// Where the letter is, on a drive that many share.
const LETTER: &str = "/share/letters/one.ron";

/// Where the letter is, without its name.
const SHARE: &str = "/share/letters";

/// Where a person’s program remembers.
const HOME: &str = "/home/ana/circular-desk";

/// A short letter that was really written, whose salutation says these words.
fn draft(words: &str) -> Draft {
    let text = include_str!("../../tests/files/v1/liaison-statement.ron");
    let mut draft = super::read(text, Path::new("liaison-statement.ron")).unwrap();
    draft.letter.salutation = Some(Text {
        id: TextId(9000),
        wording: Wording::Own {
            runs: vec![Run::plain(words)],
            departed_from: Vec::new(),
        },
    });
    draft
}

/// What the salutation of a letter says.
fn words(draft: &Draft) -> String {
    match draft.letter.salutation.as_ref().map(Text::own_runs) {
        Some(Some([Run::Words { text, .. }])) => text.clone(),
        other => panic!("{other:?}"),
    }
}

/// What a file holds in which this letter was saved.
fn file(draft: &Draft) -> Vec<u8> {
    super::sealed(super::write(draft).unwrap()).into_bytes()
}

fn describe(draft: &Draft) -> Description {
    Description {
        title: words(draft),
        ..Description::default()
    }
}

fn minute(number: u64) -> DateTime<Utc> {
    let begun: DateTime<Utc> = "2026-11-20T08:00:00Z".parse().unwrap();
    begun + Duration::from_secs(60 * number)
}

fn ana(process: u32) -> Holder {
    Holder {
        person: "Ana".to_owned(),
        host: "front-office".to_owned(),
        process,
        ..Holder::default()
    }
}

/// Ana’s letters on a disk.
fn cabinet(disk: &Memory, process: u32) -> Cabinet {
    Cabinet::on(disk.disk(), Some(Path::new(HOME)), ana(process), describe)
}

/// A disk with the folders that there are.
fn disk() -> Memory {
    let disk = Memory::default();
    disk.folder(SHARE);
    disk.folder(HOME);
    disk
}
