//! Which paragraph of a Word file is which printed one.

use super::said::Said;
use std::collections::HashMap;

/// Two paragraphs that belong together, or one that has no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pair {
    /// A printed one and one of the file.
    Both(usize, usize),
    /// A printed one that the file has not.
    Gone(usize),
    /// One that only the file has.
    New(usize),
}

/// How many comparisons of two paragraphs are made at most.
const MOST: usize = 4_000_000;
/// How many of them word by word.
const MOST_LIKE: usize = 90_000;
/// How much two paragraphs must say the same to be one that was changed.
const LIKE: f32 = 0.34;

/// The pairs, in the order of the file.
pub(super) fn aligned(printed: &[Said], file: &[Said]) -> Vec<Pair> {
    let own: Vec<String> = printed.iter().map(Said::key).collect();
    let other: Vec<String> = file.iter().map(Said::key).collect();
    let mut pairs = Vec::new();
    let (mut from, mut at) = (0, 0);
    for (one, two) in equal(&own, &other)
        .into_iter()
        .chain([(own.len(), other.len())])
    {
        let mut between = Vec::new();
        gap(printed, file, (from, one), (at, two), &mut between);
        pairs.extend(replaced(between));
        if one < own.len() {
            pairs.push(Pair::Both(one, two));
        }
        (from, at) = (one + 1, two + 1);
    }
    pairs
}

/// Where as many paragraphs are new as are gone in the same place, each is the other in wholly other words.
fn replaced(pairs: Vec<Pair>) -> Vec<Pair> {
    let mut found = Vec::with_capacity(pairs.len());
    let mut rest = pairs.as_slice();
    while let Some(first) = rest.first() {
        if let Pair::Both(..) = first {
            found.push(*first);
            rest = &rest[1..];
            continue;
        }
        let until = rest.iter().position(|pair| matches!(pair, Pair::Both(..)));
        let (one_sided, behind) = rest.split_at(until.unwrap_or(rest.len()));
        let gone: Vec<usize> = (one_sided.iter())
            .filter_map(|pair| match pair {
                Pair::Gone(own) => Some(*own),
                _ => None,
            })
            .collect();
        let new: Vec<usize> = (one_sided.iter())
            .filter_map(|pair| match pair {
                Pair::New(other) => Some(*other),
                _ => None,
            })
            .collect();
        match gone.len() == new.len() {
            true => found.extend(
                gone.into_iter()
                    .zip(new)
                    .map(|(own, other)| Pair::Both(own, other)),
            ),
            false => found.extend_from_slice(one_sided),
        }
        rest = behind;
    }
    found
}

/// The longest row of equal paragraphs.
fn equal(own: &[String], other: &[String]) -> Vec<(usize, usize)> {
    let most = own.len().min(other.len());
    let head = (0..most).take_while(|at| own[*at] == other[*at]).count();
    let tail = (1..=most - head)
        .take_while(|back| own[own.len() - back] == other[other.len() - back])
        .count();
    let (rows, columns) = (own.len() - head - tail, other.len() - head - tail);
    let mut found: Vec<_> = (0..head).map(|at| (at, at)).collect();
    if rows.saturating_mul(columns) <= MOST {
        found.extend(longest(
            &own[head..head + rows],
            &other[head..head + columns],
            head,
        ));
    } else {
        // In very long letters, each with the next that says the same.
        let mut places: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, words) in other.iter().enumerate().skip(head).take(columns) {
            places.entry(words).or_default().push(at);
        }
        let mut next = head;
        for (at, words) in own.iter().enumerate().skip(head).take(rows) {
            let places = places.get(words.as_str());
            let place = places.and_then(|places| places.iter().find(|place| **place >= next));
            if let Some(place) = place {
                found.push((at, *place));
                next = place + 1;
            }
        }
    }
    found.extend(
        (1..=tail)
            .rev()
            .map(|back| (own.len() - back, other.len() - back)),
    );
    found
}

fn longest(own: &[String], other: &[String], head: usize) -> Vec<(usize, usize)> {
    let width = other.len() + 1;
    let mut best = vec![0_u16; (own.len() + 1) * width];
    for one in (0..own.len()).rev() {
        for two in (0..other.len()).rev() {
            best[one * width + two] = if own[one] == other[two] {
                best[(one + 1) * width + two + 1].saturating_add(1)
            } else {
                best[(one + 1) * width + two].max(best[one * width + two + 1])
            };
        }
    }
    let mut found = Vec::new();
    let (mut one, mut two) = (0, 0);
    while one < own.len() && two < other.len() {
        if own[one] == other[two] {
            found.push((head + one, head + two));
            one += 1;
            two += 1;
        } else if best[(one + 1) * width + two] >= best[one * width + two + 1] {
            one += 1;
        } else {
            two += 1;
        }
    }
    found
}

/// Pairs paragraphs between two equal ones by how much they say the same.
fn gap(
    printed: &[Said],
    file: &[Said],
    (from, until): (usize, usize),
    (at, end): (usize, usize),
    pairs: &mut Vec<Pair>,
) {
    let (rows, columns) = (until - from, end - at);
    if rows == 1 && columns == 1 {
        pairs.push(Pair::Both(from, at));
        return;
    }
    if rows == 0 || columns == 0 || rows.saturating_mul(columns) > MOST_LIKE {
        pairs.extend((from..until).map(Pair::Gone));
        pairs.extend((at..end).map(Pair::New));
        return;
    }
    let width = columns + 1;
    let mut like = vec![0.0_f32; rows * columns];
    let mut best = vec![0.0_f32; (rows + 1) * width];
    for one in (0..rows).rev() {
        for two in (0..columns).rev() {
            let alike = printed[from + one].likeness(&file[at + two]);
            like[one * columns + two] = alike;
            let skip = best[(one + 1) * width + two].max(best[one * width + two + 1]);
            let both = best[(one + 1) * width + two + 1] + alike;
            best[one * width + two] = if alike >= LIKE { skip.max(both) } else { skip };
        }
    }
    let (mut one, mut two) = (0, 0);
    while one < rows || two < columns {
        let here = best.get(one * width + two).copied().unwrap_or(0.0);
        if one < rows
            && two < columns
            && like[one * columns + two] >= LIKE
            && here <= best[(one + 1) * width + two + 1] + like[one * columns + two]
        {
            pairs.push(Pair::Both(from + one, at + two));
            one += 1;
            two += 1;
        } else if one < rows && (two == columns || here <= best[(one + 1) * width + two]) {
            pairs.push(Pair::Gone(from + one));
            one += 1;
        } else {
            pairs.push(Pair::New(at + two));
            two += 1;
        }
    }
}
