//! Which paragraphs of two language versions say the same: found again in the real letters, also when
//! paragraphs are missing, merged, divided or in another order.

use crate::real::{LETTERS, letter};
use circular_desk::draft::Draft;
use circular_desk::import::versions::side;
use circular_desk::language::Language;
use circular_desk::letter::text::TextId;
use circular_desk::translation::alignment::{Paragraph, Version, align};
use std::collections::BTreeSet;

/// A version, of each paragraph also which texts it has.
#[derive(Clone)]
struct Told {
    language: Language,
    paragraphs: Vec<(Vec<TextId>, Paragraph)>,
}

fn told(draft: &Draft, language: Language, phrases: bool) -> Told {
    let pieces = side(draft, language).pieces.into_iter();
    let paragraphs = pieces.map(|piece| {
        let mut paragraph = piece.paragraph;
        if !phrases {
            paragraph.phrases.clear();
        }
        (vec![piece.text], paragraph)
    });
    Told {
        language,
        paragraphs: paragraphs.collect(),
    }
}

/// How many pairs of texts were found, how many of them are right, and how many there are.
#[derive(Clone, Copy, Debug, Default)]
struct Score {
    found: usize,
    right: usize,
    there: usize,
    sure: usize,
    sure_wrong: usize,
}

impl Score {
    fn precision(self) -> f64 {
        self.right as f64 / self.found.max(1) as f64
    }

    fn recall(self) -> f64 {
        self.right as f64 / self.there.max(1) as f64
    }

    fn add(&mut self, other: Score) {
        self.found += other.found;
        self.right += other.right;
        self.there += other.there;
        self.sure += other.sure;
        self.sure_wrong += other.sure_wrong;
    }
}

fn score(first: &Told, second: &Told) -> Score {
    let [a, b] = [first, second].map(|told| -> Vec<Paragraph> {
        let paragraphs = told.paragraphs.iter();
        paragraphs.map(|(_, paragraph)| paragraph.clone()).collect()
    });
    let beads = align(
        Version {
            language: first.language,
            paragraphs: &a,
        },
        Version {
            language: second.language,
            paragraphs: &b,
        },
    );
    // A pair is a paragraph of either that have a text in common. What both print alike, because it was not
    // translated, is no feat and does not count.
    let alike = |i: usize, j: usize| a[i].words == b[j].words;
    let together = |i: usize, j: usize| {
        let (one, other) = (&first.paragraphs[i].0, &second.paragraphs[j].0);
        one.iter().any(|text| other.contains(text))
    };
    let mut truth = BTreeSet::new();
    for i in 0..a.len() {
        for j in 0..b.len() {
            if together(i, j) && !alike(i, j) {
                truth.insert((i, j));
            }
        }
    }
    let mut score = Score {
        there: truth.len(),
        ..Score::default()
    };
    for bead in &beads {
        for i in bead.first.clone() {
            for j in bead.second.clone() {
                if alike(i, j) {
                    continue;
                }
                // Of the same words in two places, either will do.
                let right = truth.contains(&(i, j))
                    || (bead.first.len() == 1
                        && (0..a.len()).any(|k| a[k].words == a[i].words && together(k, j)));
                score.found += 1;
                score.right += usize::from(right);
                if bead.is_sure() {
                    score.sure += 1;
                    score.sure_wrong += usize::from(!right);
                }
            }
        }
    }
    score
}

/// Numbers that look like chance and are the same every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, many: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        ((self.0 >> 33) as usize) % many.max(1)
    }
}

/// One paragraph in eight is missing.
fn dropped(told: &Told, chance: &mut Chance) -> Told {
    let mut told = told.clone();
    told.paragraphs.retain(|_| chance.below(8) > 0);
    told
}

/// One paragraph in eight has the next one in it.
fn merged(told: &Told, chance: &mut Chance) -> Told {
    let mut new: Vec<(Vec<TextId>, Paragraph)> = Vec::new();
    let mut joins = false;
    for (texts, paragraph) in &told.paragraphs {
        match new.last_mut().filter(|_| joins) {
            Some((before, last)) => {
                before.extend(texts);
                last.words.push(' ');
                last.words.push_str(&paragraph.words);
                last.phrases.extend(paragraph.phrases.clone());
                joins = false;
            }
            None => {
                new.push((texts.clone(), paragraph.clone()));
                joins = chance.below(8) == 0;
            }
        }
    }
    Told {
        paragraphs: new,
        ..told.clone()
    }
}

/// Long paragraphs are in two pieces, one in three of them.
fn divided(told: &Told, chance: &mut Chance) -> Told {
    let mut new = Vec::new();
    for (texts, paragraph) in &told.paragraphs {
        let signs: Vec<char> = paragraph.words.chars().collect();
        let middle = signs.len() / 2;
        let end = (middle..signs.len()).find(|at| "。；. ".contains(signs[*at]));
        let end = end.filter(|end| end + 10 < signs.len());
        match end.filter(|_| signs.len() > 60 && chance.below(3) == 0) {
            Some(end) => {
                let (begin, rest) = signs.split_at(end + 1);
                for words in [begin, rest] {
                    let mut piece = paragraph.clone();
                    piece.words = words.iter().collect();
                    piece.phrases.clear();
                    new.push((texts.clone(), piece));
                }
            }
            None => new.push((texts.clone(), paragraph.clone())),
        }
    }
    Told {
        paragraphs: new,
        ..told.clone()
    }
}

/// Items of lists and agendas change places with another near them, one in six.
fn reordered(told: &Told, chance: &mut Chance) -> Told {
    let mut told = told.clone();
    let mut at = 0;
    while at + 3 < told.paragraphs.len() {
        if chance.below(6) == 0 {
            let by = 1 + chance.below(3);
            told.paragraphs.swap(at, at + by);
            at += by;
        }
        at += 1;
    }
    told
}

type Disturb = fn(&Told, &mut Chance) -> Told;

#[test]
fn the_versions_of_the_real_letters_are_aligned() {
    for phrases in [true, false] {
        for other in Language::ALL {
            let mut sum = Score::default();
            for name in LETTERS {
                let draft = letter(name);
                let first = told(&draft, Language::En, phrases);
                let second = told(&draft, other, phrases);
                sum.add(score(&first, &second));
            }
            if other != Language::En {
                assert!(sum.there > 100, "{other}");
                // Nobody knows the standard wording where the letters are none of this office.
                let enough = if phrases { 0.99 } else { 0.95 };
                assert!(
                    sum.precision() >= enough && sum.recall() >= enough,
                    "{phrases} {other} {sum:?}"
                );
            }
        }
    }
}

#[test]
fn disturbed_versions_are_aligned_too() {
    let ways: [(&str, Disturb); 4] = [
        ("dropped", dropped),
        ("merged", merged),
        ("divided", divided),
        ("reordered", reordered),
    ];
    let letters = LETTERS.map(letter);
    let mut failures = Vec::new();
    for phrases in [true, false] {
        for (name, disturb) in ways {
            for other in [Language::Zh, Language::Ar, Language::Fr, Language::Ru] {
                let mut sum = Score::default();
                for draft in &letters {
                    let first = told(draft, Language::En, phrases);
                    let second = told(draft, other, phrases);
                    for seed in 1..=2 {
                        let disturbed = disturb(&second, &mut Chance(seed));
                        sum.add(score(&first, &disturbed));
                    }
                }
                let (precision, recall) = (sum.precision(), sum.recall());
                // Short items without numbers, in another order and of unknown wording: nothing but their
                // lengths is left to tell them apart.
                let enough = match (phrases, name) {
                    (false, "reordered") => 0.7,
                    _ => 0.9,
                };
                if precision < enough || recall < enough {
                    failures.push(format!("{phrases} {name} {other} {sum:?}"));
                }
            }
        }
    }
    assert!(failures.is_empty(), "{failures:#?}");
}
