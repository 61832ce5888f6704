//! Files that are damaged: never a panic, never another letter without a word, and the newest good backup is
//! offered.

use super::{LETTER, cabinet, disk, draft, minute};
use crate::storage::cabinet::Over;
use crate::storage::disk::memory::Chance;
use crate::storage::{OpenError, read_bytes, sealed, write};
use std::path::Path;

/// The five letters that were really sent, and the longest of those that others wrote.
const LETTERS: [&str; 6] = [
    include_str!("../../../tests/letters/circular-116/letter.ron"),
    include_str!("../../../tests/letters/circular-258/letter.ron"),
    include_str!("../../../tests/letters/collective-letter-12-12/letter.ron"),
    include_str!("../../../tests/letters/liaison-sg12rg-amr/letter.ron"),
    include_str!("../../../tests/letters/working-party-1-11/letter.ron"),
    include_str!("../../../tests/files/v1/collective-letter.ron"),
];

/// A damaged file is refused, or it is the same letter, or it is said to have been altered.
fn proven(bytes: Vec<u8>, whole: &crate::draft::Draft) -> Result<(), OpenError> {
    let path = Path::new("letter.ron");
    let altered = crate::storage::seal::look(&bytes) == crate::storage::seal::Seal::Broken;
    match read_bytes(bytes, path) {
        Ok(read) => {
            assert!(altered || read == *whole, "another letter without a word");
            Ok(())
        }
        Err(fault) => {
            let sentence = fault.to_string();
            assert!(sentence.contains("letter.ron"), "{sentence}");
            let placed = ["line ", "byte ", "holds no", "not a letter", "newer"];
            assert!(
                placed.iter().any(|place| sentence.contains(place)),
                "{sentence}"
            );
            Err(fault)
        }
    }
}

#[test]
fn files_cut_anywhere_are_refused() {
    let mut refused = 0;
    for letter in LETTERS {
        let whole = crate::storage::read(letter, Path::new("letter.ron")).unwrap();
        let bytes = sealed(write(&whole).unwrap()).into_bytes();
        let last = bytes.iter().rposition(|byte| *byte == b')').unwrap();
        // Everywhere in the first and the last bytes, and at many places between.
        let ends = (0..200)
            .chain((200..last).step_by(97))
            .chain(last - 50..bytes.len());
        for end in ends {
            let cut = proven(bytes[..end].to_vec(), &whole);
            assert!(
                cut.is_err() || end > last,
                "cut at {end} of {}",
                bytes.len()
            );
            refused += usize::from(cut.is_err());
        }
    }
    assert!(refused > 2000, "{refused}");
}

#[test]
fn files_with_flipped_bits_are_refused_or_said_to_be_altered() {
    let mut chance = Chance::new(6);
    let (mut refused, mut said) = (0, 0);
    for letter in LETTERS {
        let whole = crate::storage::read(letter, Path::new("letter.ron")).unwrap();
        let bytes = sealed(write(&whole).unwrap()).into_bytes();
        for _ in 0..250 {
            let mut damaged = bytes.clone();
            for _ in 0..=chance.below(3) {
                let at = chance.below(damaged.len());
                damaged[at] ^= 1 << chance.below(8);
            }
            match proven(damaged, &whole) {
                Ok(()) => said += 1,
                Err(_) => refused += 1,
            }
        }
    }
    assert!(
        refused > 500 && said > 100,
        "{refused} refused, {said} said"
    );
}

#[test]
fn files_with_holes_or_pieces_of_others_are_refused_or_said_to_be_altered() {
    let mut chance = Chance::new(7);
    let other = sealed(write(&draft("another letter")).unwrap()).into_bytes();
    for letter in LETTERS {
        let whole = crate::storage::read(letter, Path::new("letter.ron")).unwrap();
        let bytes = sealed(write(&whole).unwrap()).into_bytes();
        for number in 0..60 {
            let mut damaged = bytes.clone();
            let from = chance.below(damaged.len());
            let to = (from + 1 + chance.below(4096)).min(damaged.len());
            match number % 4 {
                0 => damaged[from..to].fill(0),
                1 => drop(damaged.drain(from..to)),
                2 => drop(damaged.splice(from..to, other.iter().copied().take(to - from))),
                _ => {
                    let twice = damaged[from..to].to_vec();
                    drop(damaged.splice(from..from, twice));
                }
            }
            let _ = proven(damaged, &whole);
        }
    }
}

#[test]
fn what_is_no_letter_is_refused_with_its_place_and_the_newest_good_backup_is_offered() {
    let whole = String::from_utf8(super::file(&draft("third"))).unwrap();
    let newer = whole.replacen("version: 1", "version: 9, shape: Round", 1);
    let unknown = whole.replacen("version: 1,", "version: 1,\n    colour: \"blue\",", 1);
    let cases: [(&str, Vec<u8>, &str); 9] = [
        ("nothing", Vec::new(), "not a letter"),
        ("zeros", vec![0; 5000], "not a letter"),
        (
            "a Word file",
            b"PK\x03\x04\xff\xfe word".to_vec(),
            "not UTF-8 text (byte 4)",
        ),
        ("a note", b"Please call back.\n".to_vec(), "not a letter"),
        ("settings", b"(theme: Dark)".to_vec(), "line 1"),
        (
            "a newer letter",
            newer.into_bytes(),
            "newer version of Circular Desk (file format 9",
        ),
        ("an unknown part", unknown.into_bytes(), "line 3"),
        ("half a letter", whole.as_bytes()[..1000].to_vec(), "line "),
        ("two letters", whole.repeat(2).into_bytes(), "line "),
    ];
    for (name, bytes, says) in cases {
        let disk = disk();
        let cabinet = cabinet(&disk, 1);
        let mut over = Over::Nothing;
        for (number, words) in ["first", "second", "third"].into_iter().enumerate() {
            let now = minute(number as u64);
            let saved = cabinet.save(&draft(words), Path::new(LETTER), &over, None, now);
            over = Over::Seen(saved.unwrap().stamp);
        }
        disk.file(LETTER, &bytes);
        let sentence = cabinet.open(Path::new(LETTER)).unwrap_err().to_string();
        assert!(
            sentence.contains(LETTER) && sentence.contains(says),
            "{name}: {sentence}"
        );
        let (backup, good) = cabinet.newest_good(Path::new(LETTER)).unwrap();
        assert_eq!(good, draft("third"), "{name}");
        assert_eq!(backup.description.title, "third", "{name}");
        // If the latest is damaged as well, the one before it is the newest good one.
        let file = backup.file.to_str().unwrap();
        let mut flipped = disk.holds(file).unwrap();
        *flipped.last_mut().unwrap() ^= 4;
        disk.file(file, &flipped);
        let (backup, good) = cabinet.newest_good(Path::new(LETTER)).unwrap();
        assert_eq!(good, draft("second"), "{name}");
        // It is put in its place only over what the person has seen, and what was there is kept.
        let unseen = cabinet.restore(&backup, Path::new(LETTER), &over, None, minute(4));
        assert!(
            unseen
                .unwrap_err()
                .to_string()
                .contains("holds something else now"),
            "{name}"
        );
        assert_eq!(disk.holds(LETTER).unwrap(), bytes, "{name}");
        let crate::storage::cabinet::Meanwhile::NoLetter { stamp, .. } =
            cabinet.look(Path::new(LETTER))
        else {
            panic!("{name}");
        };
        let over = Over::Seen(stamp.unwrap());
        let restored = cabinet.restore(&backup, Path::new(LETTER), &over, None, minute(5));
        assert!(restored.unwrap().faults.is_empty(), "{name}");
        assert_eq!(
            cabinet.open(Path::new(LETTER)).unwrap().draft,
            draft("second"),
            "{name}"
        );
        let kept = cabinet.backups(Path::new(LETTER)).unwrap();
        let kept = kept.iter().any(|kept| {
            let held = disk.holds(kept.file.to_str().unwrap()).unwrap();
            let begins = held.iter().position(|byte| *byte == b'\n').unwrap() + 1;
            held[begins..] == bytes
        });
        assert!(kept, "{name}: what was there is not kept");
    }
}
