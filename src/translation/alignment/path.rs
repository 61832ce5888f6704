//! The best way through both versions without crossing, in a band around what surely belongs together.

use super::Bead;
use super::evidence::{Evidence, STEPS, Step};

/// Up to how many cells everything is compared with everything.
const SMALL: usize = 250_000;
/// The most cells that are ever compared.
const MOST: usize = 12_000_000;
/// Half the width of the first band.
const BAND: usize = 60;

/// What speaks for a bead counts less for how sure it is: numbers, names and length are not independent.
const TEMPERATURE: f32 = 2.0;

/// The best beads in order.
pub(super) fn straight(evidence: &Evidence) -> Vec<Bead> {
    let (n, m) = evidence.lengths();
    let mut half = match (n + 1).saturating_mul(m + 1) <= SMALL {
        true => m.max(1),
        false => BAND,
    };
    let anchors = in_order(&evidence.anchors());
    loop {
        let band = Band::around(&anchors, n, m, half);
        let wider = half.saturating_mul(2);
        let fits = n.saturating_mul(2 * wider) <= MOST;
        let way = Way::through(evidence, &band);
        let steps = way.steps(&band);
        // A way along the edge may have a better one beyond.
        if fits && half < m && band.confines(&steps) {
            half = wider;
            continue;
        }
        return beads(evidence, &band, &way, &steps);
    }
}

/// Of pairs in order of the first place, the most that are in order of the second, too.
fn in_order(anchors: &[(usize, usize)]) -> Vec<(usize, usize)> {
    // The smallest last anchor of a chain of each length, and for every anchor the one before.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(anchors.len());
    for (at, (first, second)) in anchors.iter().enumerate() {
        let place = ends.partition_point(|end| anchors[*end].1 < *second);
        before.push(place.checked_sub(1).map(|last| ends[last]));
        // Two anchors of one paragraph exclude each other.
        if before[at].is_some_and(|last| anchors[last].0 == *first) {
            continue;
        }
        match ends.get_mut(place) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut chain = Vec::new();
    let mut at = ends.last().copied();
    while let Some(anchor) = at {
        chain.push(anchors[anchor]);
        at = before[anchor];
    }
    chain.reverse();
    chain
}

/// For every place in the first version, from 0 to its end, the places in the second that are looked at.
struct Band {
    rows: Vec<(usize, usize)>,
    /// Where the cells of a row begin.
    offsets: Vec<usize>,
    cells: usize,
    m: usize,
}

impl Band {
    fn around(anchors: &[(usize, usize)], n: usize, m: usize, half: usize) -> Band {
        let mut knots = vec![(0, 0)];
        knots.extend(anchors);
        knots.push((n, m));
        let mut rows: Vec<(usize, usize)> = Vec::with_capacity(n + 1);
        for pair in knots.windows(2) {
            let ((i, j), (k, l)) = (pair[0], pair[1]);
            for row in rows.len()..=k {
                let middle = match k.checked_sub(i) {
                    None | Some(0) => l,
                    Some(span) => j + l.saturating_sub(j) * (row - i) / span,
                };
                rows.push((middle.saturating_sub(half), (middle + half).min(m)));
            }
        }
        if let Some(first) = rows.first_mut() {
            first.0 = 0;
        }
        if let Some(last) = rows.last_mut() {
            last.1 = m;
        }
        // No place must be out of reach of the row before.
        for at in 1..rows.len() {
            let reach = rows[at - 1].1;
            rows[at].0 = rows[at].0.min(reach);
            rows[at].1 = rows[at].1.max(rows[at].0).max(rows[at - 1].0);
        }
        let mut cells = 0;
        let offsets = rows.iter().map(|(from, to)| {
            let offset = cells;
            cells += to - from + 1;
            offset
        });
        let offsets = offsets.collect();
        Band {
            rows,
            offsets,
            cells,
            m,
        }
    }

    fn cell(&self, i: usize, j: usize) -> Option<usize> {
        let (from, to) = *self.rows.get(i)?;
        (from..=to)
            .contains(&j)
            .then(|| self.offsets[i] + (j - from))
    }

    /// Whether a way comes near an edge that is not that of the versions.
    fn confines(&self, steps: &[(usize, usize, Step)]) -> bool {
        const NEAR: usize = 3;
        steps.iter().any(|(i, j, _)| {
            let (from, to) = self.rows[*i];
            (from > 0 && j - from < NEAR) || (to < self.m && to - j < NEAR)
        })
    }
}

/// The best sum up to every cell, how it got there, and how likely every cell is.
struct Way {
    /// The step by which the best way enters a cell.
    by: Vec<Option<u8>>,
    /// Logarithms of the likelihood of all ways to a cell, and from it to the end.
    to: Vec<f32>,
    from: Vec<f32>,
}

impl Way {
    fn through(evidence: &Evidence, band: &Band) -> Way {
        let mut best = vec![f32::NEG_INFINITY; band.cells];
        let mut by = vec![None; band.cells];
        let mut to = vec![f32::NEG_INFINITY; band.cells];
        let mut from = vec![f32::NEG_INFINITY; band.cells];
        // What each step into each cell is worth, so that the way back need not ask again.
        let mut worth: Vec<[f32; STEPS.len()]> = vec![[f32::NEG_INFINITY; STEPS.len()]; band.cells];
        for i in 0..band.rows.len() {
            let (first, last) = band.rows[i];
            for j in first..=last {
                let cell = band.offsets[i] + (j - first);
                if i == 0 && j == 0 {
                    (best[cell], to[cell]) = (0.0, 0.0);
                    continue;
                }
                for (number, (step, prior)) in STEPS.iter().enumerate() {
                    let Some(start) = start(band, i, j, *step) else {
                        continue;
                    };
                    let value = prior + evidence.speaks(i - step.first, j - step.second, *step);
                    worth[cell][number] = value;
                    if best[start] + value > best[cell] {
                        best[cell] = best[start] + value;
                        by[cell] = u8::try_from(number).ok();
                    }
                    to[cell] = sum(to[cell], to[start] + value / TEMPERATURE);
                }
            }
        }
        for i in (0..band.rows.len()).rev() {
            let (first, last) = band.rows[i];
            for j in (first..=last).rev() {
                let cell = band.offsets[i] + (j - first);
                if i + 1 == band.rows.len() && j == band.m {
                    from[cell] = 0.0;
                }
                for (number, (step, _)) in STEPS.iter().enumerate() {
                    if let Some(start) = start(band, i, j, *step) {
                        let value = worth[cell][number] / TEMPERATURE;
                        from[start] = sum(from[start], from[cell] + value);
                    }
                }
            }
        }
        Way { by, to, from }
    }

    /// The steps of the best way, each with the cell that it enters.
    fn steps(&self, band: &Band) -> Vec<(usize, usize, Step)> {
        let mut steps = Vec::new();
        let (mut i, mut j) = (band.rows.len() - 1, band.m);
        while let Some(by) = band.cell(i, j).and_then(|cell| self.by[cell]) {
            let (step, _) = STEPS[usize::from(by)];
            steps.push((i, j, step));
            i -= step.first;
            j -= step.second;
        }
        steps.reverse();
        steps
    }
}

/// The cell in which a step into a cell begins.
fn start(band: &Band, i: usize, j: usize, step: Step) -> Option<usize> {
    band.cell(i.checked_sub(step.first)?, j.checked_sub(step.second)?)
}

/// The logarithm of the sum of two likelihoods.
fn sum(a: f32, b: f32) -> f32 {
    let (less, more) = if a < b { (a, b) } else { (b, a) };
    match less == f32::NEG_INFINITY {
        true => more,
        false => more + (less - more).exp().ln_1p(),
    }
}

fn beads(evidence: &Evidence, band: &Band, way: &Way, steps: &[(usize, usize, Step)]) -> Vec<Bead> {
    let whole = band
        .cell(band.rows.len() - 1, band.m)
        .map_or(0.0, |end| way.to[end]);
    let likely = |a: usize, b: usize, step: Step| {
        let prior = STEPS.iter().find(|(known, _)| *known == step);
        let prior = prior.map_or(0.0, |(_, prior)| *prior);
        let value = (evidence.speaks(a, b, step) + prior) / TEMPERATURE;
        match (band.cell(a, b), band.cell(a + step.first, b + step.second)) {
            (Some(start), Some(end)) => (way.to[start] + value + way.from[end] - whole).exp(),
            _ => 0.0,
        }
    };
    let beads = steps.iter().map(|(i, j, step)| {
        let (a, b) = (i - step.first, j - step.second);
        let said = evidence.speaks(a, b, *step);
        let mut likely_here = likely(a, b, *step);
        // Where the same words stand several times, it does not matter which of them is meant.
        if (step.first, step.second) == (1, 1) {
            let (from, to) = band.rows[a];
            let others = (from..to).filter(|other| *other != b && evidence.same_words(*other, b));
            likely_here += others.map(|other| likely(a, other, *step)).sum::<f32>();
        }
        let pair = step.first > 0 && step.second > 0;
        Bead {
            first: a..*i,
            second: b..*j,
            confidence: likely_here.clamp(0.0, 1.0) * if pair { plausible(said) } else { 1.0 },
        }
    });
    beads.collect()
}

/// How likely a pair is by itself, whatever stands around it.
pub(super) fn plausible(said: f32) -> f32 {
    1.0 / (1.0 + (-(said + 3.0) / 1.2).exp())
}
