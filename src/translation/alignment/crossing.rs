//! Paragraphs that stand in another order in the second version: items of a list, rows of a table.

use super::Bead;
use super::evidence::{Evidence, Step};
use super::path::plausible;

/// From what evidence on paragraphs out of order belong together.
const ENOUGH: f32 = 3.0;
/// By how much a pair must be better than any other pair of its paragraphs.
const MARGIN: f32 = 1.5;
/// How far apart, in beads, two pairs may stand to exchange their paragraphs.
const NEAR: usize = 6;
/// What an exchange must be worth: order is seldom changed.
const EXCHANGE: f32 = 3.5;
/// How many paragraphs are looked at out of order at most: they are compared each with each.
const MOST: usize = 1_000;

const ONE: Step = Step {
    first: 1,
    second: 1,
};
const TWO: Step = Step {
    first: 2,
    second: 2,
};

/// Pairs what the straight way left over or paired badly, where it fits another place well.
pub(super) fn reorder(evidence: &Evidence, beads: &mut Vec<Bead>) {
    // Two against two may be two pairs that cross.
    let mut split = Vec::with_capacity(beads.len());
    for bead in beads.drain(..) {
        let (a, b) = (bead.first.start, bead.second.start);
        if bead.first.len() == 2 && bead.second.len() == 2 {
            let pairs = [(a, b + 1), (a + 1, b)];
            let said = pairs.map(|(a, b)| evidence.speaks(a, b, ONE));
            let straight = [(a, b), (a + 1, b + 1)].map(|(a, b)| evidence.speaks(a, b, ONE));
            let crossed: f32 = said.iter().sum();
            if crossed > evidence.speaks(a, b, TWO)
                && crossed > straight.iter().sum::<f32>() + MARGIN
            {
                split.extend((pairs.into_iter().zip(said)).map(|((a, b), said)| pair(a, b, said)));
                continue;
            }
        }
        split.push(bead);
    }
    *beads = split;
    exchange(evidence, beads);

    let loose = |bead: &Bead| {
        !bead.is_pair()
            || (bead.first.len() == 1 && bead.second.len() == 1 && said(evidence, bead) < 0.0)
    };
    let first: Vec<usize> = places(beads, loose, |bead| bead.first.clone());
    let second: Vec<usize> = places(beads, loose, |bead| bead.second.clone());
    if first.is_empty() || second.is_empty() || first.len().max(second.len()) > MOST {
        return;
    }
    let mut found: Vec<(f32, usize, usize)> = Vec::new();
    for a in &first {
        for b in &second {
            let (one, other) = evidence.one(*a, *b);
            let same = !one.phrases().is_empty() && one.phrases() == other.phrases();
            let said = evidence.speaks(*a, *b, ONE);
            if same || said >= ENOUGH {
                found.push((said, *a, *b));
            }
        }
    }
    found.sort_by(|x, y| y.0.total_cmp(&x.0).then((x.1, x.2).cmp(&(y.1, y.2))));
    let mut taken: Vec<(usize, usize, f32)> = Vec::new();
    for (said, a, b) in &found {
        let free = !taken.iter().any(|(c, d, _)| a == c || b == d);
        let rival = found.iter().any(|(other, c, d)| {
            (c == a) != (d == b)
                && said - other < MARGIN
                && !taken.iter().any(|(e, f, _)| e == c || f == d)
        });
        if free && !rival {
            taken.push((*a, *b, *said));
        }
    }
    if taken.is_empty() {
        return;
    }
    let mut kept = Vec::with_capacity(beads.len());
    for bead in beads.drain(..) {
        let moved_first = taken.iter().any(|(a, _, _)| bead.first == (*a..*a + 1));
        let moved_second = taken.iter().any(|(_, b, _)| bead.second == (*b..*b + 1));
        if !moved_first && !moved_second {
            kept.push(bead);
            continue;
        }
        if !moved_first && !bead.first.is_empty() {
            kept.push(Bead {
                second: bead.second.start..bead.second.start,
                ..bead.clone()
            });
        }
        if !moved_second && !bead.second.is_empty() {
            kept.push(Bead {
                first: bead.first.end..bead.first.end,
                ..bead
            });
        }
    }
    kept.extend(taken.into_iter().map(|(a, b, said)| pair(a, b, said)));
    // What stands alone in the second version goes where its neighbour of that version is.
    kept.sort_by_key(|bead| (bead.first.start, bead.first.is_empty(), bead.second.start));
    *beads = kept;
}

/// Exchanges the second paragraphs of neighbours where both, or what is gained by one, fit much better.
fn exchange(evidence: &Evidence, beads: &mut Vec<Bead>) {
    let single = |bead: &Bead| bead.first.len() <= 1 && bead.second.len() <= 1;
    let value = |first: &Bead, second: &Bead| match first.first.len() + second.second.len() {
        2 => evidence.speaks(first.first.start, second.second.start, ONE),
        _ => 0.0,
    };
    let mut best: Vec<(f32, usize, usize)> = Vec::new();
    for (at, one) in beads.iter().enumerate() {
        for (by, other) in beads.iter().enumerate().skip(at + 1).take(NEAR) {
            if !single(one) || !single(other) || !(one.is_pair() || other.is_pair()) {
                continue;
            }
            let gain =
                value(one, other) + value(other, one) - value(one, one) - value(other, other);
            if gain > EXCHANGE {
                best.push((gain, at, by));
            }
        }
    }
    best.sort_by(|x, y| y.0.total_cmp(&x.0).then((x.1, x.2).cmp(&(y.1, y.2))));
    let mut changed = vec![false; beads.len()];
    for (_, at, by) in best {
        if changed[at] || changed[by] {
            continue;
        }
        (changed[at], changed[by]) = (true, true);
        let second = beads[at].second.clone();
        beads[at].second = std::mem::replace(&mut beads[by].second, second);
        for bead in [at, by] {
            let said = value(&beads[bead], &beads[bead]);
            beads[bead].confidence = plausible(said - 4.0);
        }
    }
    beads.retain(|bead| !bead.first.is_empty() || !bead.second.is_empty());
}

fn pair(a: usize, b: usize, said: f32) -> Bead {
    Bead {
        first: a..a + 1,
        second: b..b + 1,
        // A pair out of order is never as sure as one in it.
        confidence: plausible(said - 4.0),
    }
}

fn said(evidence: &Evidence, bead: &Bead) -> f32 {
    let step = Step {
        first: bead.first.len(),
        second: bead.second.len(),
    };
    evidence.speaks(bead.first.start, bead.second.start, step)
}

fn places(
    beads: &[Bead],
    loose: impl Fn(&Bead) -> bool,
    side: impl Fn(&Bead) -> std::ops::Range<usize>,
) -> Vec<usize> {
    let loose = beads.iter().filter(|bead| loose(bead));
    loose.flat_map(side).collect()
}
