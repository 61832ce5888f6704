//! What speaks for and against two paragraphs saying the same.

use super::lengths::{fit, ratio, variance};
use super::{Form, Paragraph, Version};
use crate::letter::text::Phrase;
use std::collections::BTreeMap;

/// What a sign that both have is worth, for each unit of its rarity.
const SHARED: f32 = 1.0;
/// What a mark that one of them lacks costs, for each unit of its rarity.
const LACKING: f32 = 0.6;
/// What a name that both write alike is worth, for each unit of its rarity; that one lacks it means little.
const ALIKE: f32 = 0.5;
/// The most that marks and names can say for or against.
const MOST: f32 = 10.0;
/// How many paragraphs two versions of a short letter have together.
const SHORT: usize = 60;
/// The same standard wording, and another.
const SAME_WORDING: f32 = 12.0;
const OTHER_WORDING: f32 = -9.0;
/// Beside the same standard wording, a paragraph of other words.
const BESIDE: f32 = -7.0;
/// Standard wording on one side alone: a text that was edited, or another.
const EDITED: f32 = -0.7;

/// Two paragraphs, which are not compared as one.
const SEVERAL: u32 = u32::MAX;
/// Words of this length, in English characters, are not alike by chance.
const LONG: f32 = 12.0;

/// The shape of a bead, and what it is worth by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) first: usize,
    pub(super) second: usize,
}

/// Every shape with the logarithm of how often it occurs; paragraphs are merged and split less often than the
/// sentences that Gale and Church counted.
pub(super) const STEPS: [(Step, f32); 6] = [
    (step(1, 1), -0.05),
    (step(1, 0), -4.2),
    (step(0, 1), -4.2),
    (step(1, 2), -4.6),
    (step(2, 1), -4.6),
    (step(2, 2), -6.5),
];

const fn step(first: usize, second: usize) -> Step {
    Step { first, second }
}

/// Two versions, made ready to be compared.
pub(super) struct Evidence {
    first: Side,
    second: Side,
    /// How much lengths vary between the two languages.
    variance: f32,
    /// How rare each sign is.
    rarity: Vec<f32>,
    /// Whether it is a mark, which a translation keeps, rather than a name.
    mark: Vec<bool>,
}

/// A version: its paragraphs one by one, and in twos.
struct Side {
    ones: Vec<Features>,
    twos: Vec<Features>,
}

/// What is compared of a paragraph, or of two.
#[derive(Clone, Debug, Default)]
pub(super) struct Features {
    /// The same number for the same words.
    same: u32,
    /// In English characters.
    length: f32,
    /// Numbers of signs with how often they occur, in order.
    signs: Vec<(u32, u16)>,
    phrases: Vec<Phrase>,
    /// How many of them consist of standard wording.
    standard: usize,
    forms: Vec<Form>,
    number: Option<String>,
    /// Some of them have a number, and others too.
    numbers: usize,
}

impl Evidence {
    pub(super) fn of(first: Version<'_>, second: Version<'_>) -> Evidence {
        let spread = variance(first.language).max(variance(second.language));
        let mut names: BTreeMap<(bool, String), u32> = BTreeMap::new();
        let mut wordings: BTreeMap<String, u32> = BTreeMap::new();
        let mut read = |version: Version<'_>| -> Vec<Features> {
            let one = |paragraph: &Paragraph| {
                let mut signs: BTreeMap<u32, u16> = BTreeMap::new();
                for sign in super::signs::read(&paragraph.words, version.language) {
                    let next = u32::try_from(names.len()).unwrap_or(u32::MAX);
                    let sign = *names.entry(sign).or_insert(next);
                    let count = signs.entry(sign).or_default();
                    *count = count.saturating_add(1);
                }
                let next = u32::try_from(wordings.len()).unwrap_or(u32::MAX);
                Features {
                    same: *wordings.entry(paragraph.words.clone()).or_insert(next),
                    length: paragraph.words.chars().count() as f32 / ratio(version.language),
                    signs: signs.into_iter().collect(),
                    phrases: paragraph.phrases.clone(),
                    standard: usize::from(!paragraph.phrases.is_empty()),
                    forms: vec![paragraph.form],
                    number: paragraph.number.as_deref().map(bare),
                    numbers: usize::from(paragraph.number.is_some()),
                }
            };
            version.paragraphs.iter().map(one).collect()
        };
        let ones = [read(first), read(second)];
        let mut mark = vec![false; names.len()];
        for ((is_mark, _), sign) in &names {
            mark[*sign as usize] = *is_mark;
        }
        let mut seen = vec![0_u32; names.len()];
        for features in ones.iter().flatten() {
            for (sign, _) in &features.signs {
                seen[*sign as usize] += 1;
            }
        }
        // What is rare in letters is rare, however short this one is.
        let all = ones.iter().map(Vec::len).sum::<usize>().max(SHORT) as f32;
        let rarity = seen.iter().map(|seen| (all / *seen as f32).ln().max(0.2));
        let rarity = rarity.collect();
        let [first, second] = ones.map(Side::new);
        Evidence {
            first,
            second,
            variance: spread,
            rarity,
            mark,
        }
    }

    /// How many paragraphs the versions have.
    pub(super) fn lengths(&self) -> (usize, usize) {
        (self.first.ones.len(), self.second.ones.len())
    }

    /// Whether two paragraphs of the second version say the same words.
    pub(super) fn same_words(&self, one: usize, other: usize) -> bool {
        self.second.ones[one].same == self.second.ones[other].same
    }

    pub(super) fn one(&self, first: usize, second: usize) -> (&Features, &Features) {
        (&self.first.ones[first], &self.second.ones[second])
    }

    /// What speaks for a bead of this shape that begins here; nothing is said of paragraphs alone.
    pub(super) fn speaks(&self, first: usize, second: usize, step: Step) -> f32 {
        match (
            self.first.get(first, step.first),
            self.second.get(second, step.second),
        ) {
            (Some(first), Some(second)) => self.compare(first, second),
            _ => 0.0,
        }
    }

    fn compare(&self, first: &Features, second: &Features) -> f32 {
        // A text that is not translated yet stands in both versions as it is.
        if first.same == second.same && first.same != SEVERAL && first.length >= LONG {
            return SAME_WORDING;
        }
        fit(first.length, second.length, self.variance)
            + self.signs(first, second)
            + structure(first, second)
            + wording(first, second)
    }

    /// What marks and names say.
    fn signs(&self, first: &Features, second: &Features) -> f32 {
        let (mut a, mut b) = (first.signs.as_slice(), second.signs.as_slice());
        let mut sum = 0.0;
        let mut said = |sign: u32, shared: u16, lacking: u16| {
            let (shared, lacking) = (f32::from(shared), f32::from(lacking));
            let rarity = self.rarity[sign as usize];
            sum += rarity
                * match self.mark[sign as usize] {
                    true => shared * SHARED - lacking * LACKING,
                    false => shared * ALIKE,
                };
        };
        loop {
            match (a.first(), b.first()) {
                (Some((x, n)), Some((y, m))) if x == y => {
                    said(*x, *n.min(m), n.abs_diff(*m));
                    (a, b) = (&a[1..], &b[1..]);
                }
                (Some((x, n)), other) if other.is_none_or(|(y, _)| x < y) => {
                    said(*x, 0, *n);
                    a = &a[1..];
                }
                (_, Some((y, m))) => {
                    said(*y, 0, *m);
                    b = &b[1..];
                }
                (_, None) => break,
            }
        }
        sum.clamp(-MOST, MOST)
    }

    /// Pairs of places that only they can have together, in order of the first version: the same standard
    /// wording, or a sign, that occurs once in either.
    pub(super) fn anchors(&self) -> Vec<(usize, usize)> {
        let mut wordings: BTreeMap<&[Phrase], [Places; 2]> = BTreeMap::new();
        let mut signs: BTreeMap<u32, [Places; 2]> = BTreeMap::new();
        for (side, ones) in [&self.first.ones, &self.second.ones]
            .into_iter()
            .enumerate()
        {
            for (at, features) in ones.iter().enumerate() {
                if !features.phrases.is_empty() {
                    wordings.entry(&features.phrases).or_default()[side].add(at);
                }
                for (sign, _) in &features.signs {
                    signs.entry(*sign).or_default()[side].add(at);
                }
            }
        }
        let alone = wordings.into_values().chain(signs.into_values());
        let mut anchors: Vec<(usize, usize)> = alone
            .filter_map(|[first, second]| Some((first.only()?, second.only()?)))
            .collect();
        anchors.sort_unstable();
        anchors.dedup();
        anchors
    }
}

/// Where something occurs: nowhere, in one place, or in several.
#[derive(Clone, Copy, Default)]
struct Places {
    first: usize,
    count: usize,
}

impl Places {
    fn add(&mut self, at: usize) {
        if self.count == 0 {
            self.first = at;
        }
        self.count += 1;
    }

    fn only(self) -> Option<usize> {
        (self.count == 1).then_some(self.first)
    }
}

impl Side {
    fn new(ones: Vec<Features>) -> Side {
        let twos = ones.windows(2).map(|two| two[0].with(&two[1])).collect();
        Side { ones, twos }
    }

    fn get(&self, at: usize, count: usize) -> Option<&Features> {
        match count {
            1 => self.ones.get(at),
            2 => self.twos.get(at),
            _ => None,
        }
    }
}

impl Features {
    /// Both together.
    fn with(&self, other: &Features) -> Features {
        let mut signs: BTreeMap<u32, u16> = self.signs.iter().copied().collect();
        for (sign, count) in &other.signs {
            let sum = signs.entry(*sign).or_default();
            *sum = sum.saturating_add(*count);
        }
        Features {
            same: SEVERAL,
            length: self.length + other.length,
            signs: signs.into_iter().collect(),
            phrases: [&self.phrases[..], &other.phrases].concat(),
            standard: self.standard + other.standard,
            forms: [&self.forms[..], &other.forms].concat(),
            number: self.number.clone(),
            numbers: self.numbers + other.numbers,
        }
    }

    /// The standard wording that it consists of.
    pub(super) fn phrases(&self) -> &[Phrase] {
        &self.phrases
    }
}

/// A number without what stands around it.
fn bare(number: &str) -> String {
    let bare = number.trim_matches(|sign: char| !sign.is_alphanumeric());
    bare.to_lowercase()
}

/// What form and number say.
fn structure(first: &Features, second: &Features) -> f32 {
    let (a, b) = (first.forms[0], second.forms[0]);
    let mut sum = match (a == b, a == Form::Heading || b == Form::Heading) {
        (true, _) => 0.5,
        (false, true) => -2.5,
        (false, false) => -1.0,
    };
    sum += match (&first.number, &second.number) {
        (Some(a), Some(b)) if a == b => 1.0,
        (None, None) => 0.0,
        _ => -1.0,
    };
    // What was merged or split is seldom of two forms, and seldom counted twice.
    for features in [first, second] {
        if features.forms.len() > 1 {
            if features.forms[0] != features.forms[1] || features.forms.contains(&Form::Heading) {
                sum -= 3.0;
            }
            if features.numbers > 1 {
                sum -= 1.5;
            }
        }
    }
    sum
}

/// What standard wording says that is known on both sides.
fn wording(one: &Features, other: &Features) -> f32 {
    let (first, second) = (&one.phrases, &other.phrases);
    match (first.is_empty(), second.is_empty()) {
        (true, true) => 0.0,
        (false, false) => {
            let shared = first.iter().filter(|phrase| second.contains(phrase));
            let shared = shared.count() as f32 / first.len().max(second.len()) as f32;
            let beside = |features: &Features| features.standard < features.forms.len();
            let beside = if beside(one) != beside(other) {
                BESIDE
            } else {
                0.0
            };
            OTHER_WORDING + shared * (SAME_WORDING - OTHER_WORDING) + beside
        }
        _ => EDITED,
    }
}
