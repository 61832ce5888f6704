//! Sequences of pieces that are known by what they hold, not by their place: paragraphs, items, rows, annexes.

use super::{Merging, Side};
use crate::draft::compare::field::Value;
use crate::draft::compare::{What, staying};
use crate::letter::text::{Text, TextId};
use std::collections::{BTreeMap, BTreeSet};

/// By what a piece is known again.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sign {
    Text(TextId),
    Name(String),
}

/// Something that stands in a sequence.
pub(super) trait Piece: Clone + PartialEq {
    /// By what it is known again; a piece without any is known by being the same.
    fn signs(&self) -> Vec<Sign>;

    /// The texts in it.
    fn texts(&self) -> Vec<Text>;

    /// By what a conflict about it is named.
    fn what(&self, merging: &Merging<'_>) -> What {
        match self.texts().first() {
            Some(text) => What::Piece(text.id),
            None => What::Arrangement(merging.part),
        }
    }

    /// What a person is shown of it.
    fn shown(&self) -> Value {
        Value::texts(&self.texts())
    }

    /// The piece of three different ones.
    fn merged(merging: &mut Merging<'_>, base: &Self, mine: &Self, theirs: &Self) -> Self;
}

/// The place of a piece of each sequence in a common order of all pieces.
type Keys = Vec<usize>;

/// Which pieces of `new` are which of `old`: those that have most in common.
fn matched<T: Piece>(old: &[&T], new: &[&T]) -> Vec<Option<usize>> {
    let mut holders: BTreeMap<Sign, Vec<usize>> = BTreeMap::new();
    for (at, piece) in old.iter().enumerate() {
        for sign in piece.signs() {
            holders.entry(sign).or_default().push(at);
        }
    }
    let mut shared: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for (at, piece) in new.iter().enumerate() {
        for sign in piece.signs() {
            for holder in holders.get(&sign).into_iter().flatten() {
                *shared.entry((at, *holder)).or_default() += 1;
            }
        }
    }
    let mut best: Vec<_> = shared.into_iter().collect();
    best.sort_by_key(|(pair, count)| (usize::MAX - count, *pair));
    let mut found = vec![None; new.len()];
    let mut taken = BTreeSet::new();
    for ((at, holder), _) in best {
        if found[at].is_none() && taken.insert(holder) {
            found[at] = Some(holder);
        }
    }
    for (at, piece) in new.iter().enumerate() {
        if found[at].is_none() && piece.signs().is_empty() {
            let same = |(place, other): &(usize, &&T)| !taken.contains(place) && *other == piece;
            if let Some((place, _)) = old.iter().enumerate().find(same) {
                taken.insert(place);
                found[at] = Some(place);
            }
        }
    }
    found
}

/// The keys of three sequences: a piece has the same in each.
fn keys<T: Piece>(o: &[T], a: &[T], b: &[T]) -> [Keys; 3] {
    let of = |pieces: &[T]| -> Vec<Option<usize>> {
        let (old, new): (Vec<&T>, Vec<&T>) = (o.iter().collect(), pieces.iter().collect());
        matched(&old, &new)
    };
    let (in_a, in_b) = (of(a), of(b));
    let fresh = |found: &[Option<usize>]| -> Vec<usize> {
        let places = found.iter().enumerate();
        places
            .filter(|(_, old)| old.is_none())
            .map(|(at, _)| at)
            .collect()
    };
    let (new_a, new_b) = (fresh(&in_a), fresh(&in_b));
    let pieces_a: Vec<&T> = new_a.iter().map(|at| &a[*at]).collect();
    let pieces_b: Vec<&T> = new_b.iter().map(|at| &b[*at]).collect();
    let alike = matched(&pieces_a, &pieces_b);
    let keys_a = in_a.iter().enumerate();
    let keys_a = keys_a
        .map(|(at, old)| old.unwrap_or(o.len() + at))
        .collect();
    let mut keys_b = Keys::new();
    for (at, old) in in_b.iter().enumerate() {
        let both = new_b.iter().position(|new| *new == at);
        let both = both
            .and_then(|new| alike[new])
            .map(|new| o.len() + new_a[new]);
        keys_b.push(old.or(both).unwrap_or(o.len() + a.len() + at));
    }
    [(0..o.len()).collect(), keys_a, keys_b]
}

impl Merging<'_> {
    /// Of three sequences, the one that holds what each side brought, without what either took out.
    pub(super) fn sequence<T: Piece>(&mut self, [o, a, b]: [&Vec<T>; 3]) -> Vec<T> {
        let whole = |piece: &T| piece.clone();
        if a == b {
            return a.iter().map(whole).collect();
        }
        let [keys_o, keys_a, keys_b] = keys(o, a, b);
        let by_key = |keys: &Keys, pieces: &[T]| -> BTreeMap<usize, T> {
            keys.iter().copied().zip(pieces.iter().cloned()).collect()
        };
        let (of_o, of_a, of_b) = (by_key(&keys_o, o), by_key(&keys_a, a), by_key(&keys_b, b));
        let mut kept: BTreeMap<usize, T> = BTreeMap::new();
        let all: BTreeSet<usize> = of_a.keys().chain(of_b.keys()).copied().collect();
        for key in all {
            let (base, mine, theirs) = (of_o.get(&key), of_a.get(&key), of_b.get(&key));
            let piece = match (base, mine, theirs) {
                (_, Some(mine), Some(theirs)) if mine == theirs => Some(mine.clone()),
                (Some(base), Some(mine), Some(theirs)) => Some(self.piece(base, mine, theirs)),
                // Both brought it, and not alike.
                (None, Some(mine), Some(theirs)) => Some(self.one_of(mine, theirs)),
                (Some(base), Some(mine), None) => self.left(Side::Mine, base, mine),
                (Some(base), None, Some(theirs)) => self.left(Side::Theirs, base, theirs),
                (None, Some(one), None) | (None, None, Some(one)) => Some(one.clone()),
                (_, None, None) => None,
            };
            kept.extend(piece.map(|piece| (key, piece)));
        }
        let order = self.order(&kept, &of_o, [&keys_a, &keys_b]);
        let pieces = order.into_iter().filter_map(|key| kept.remove(&key));
        pieces.collect()
    }

    /// The piece that one side changed; merged where both did.
    fn piece<T: Piece>(&mut self, base: &T, mine: &T, theirs: &T) -> T {
        let untouched = |merging: &Self, side, piece: &T| {
            // A text in it that the other side has taken out may have new words here.
            let reworded = |text: &Text| merging.is_changed(side, text.id);
            piece == base && !piece.texts().iter().any(reworded)
        };
        if untouched(self, Side::Theirs, theirs) {
            mine.clone()
        } else if untouched(self, Side::Mine, mine) {
            theirs.clone()
        } else {
            T::merged(self, base, mine, theirs)
        }
    }

    fn one_of<T: Piece>(&mut self, mine: &T, theirs: &T) -> T {
        let what = mine.what(self);
        match self.conflict(what, Value::Nothing, mine.shown(), theirs.shown()) {
            Some(Side::Theirs) => theirs.clone(),
            _ => mine.clone(),
        }
    }

    /// A piece that one side took out; it stays if the other changed it and nobody has decided against it.
    pub(super) fn left<T: Piece>(&mut self, side: Side, base: &T, piece: &T) -> Option<T> {
        let texts = piece.texts();
        let moved = !texts.is_empty() && {
            let other = match side {
                Side::Mine => 2,
                Side::Theirs => 1,
            };
            texts
                .iter()
                .all(|text| self.texts[other].contains_key(&text.id))
        };
        let reworded = texts.iter().any(|text| self.is_changed(side, text.id));
        if !reworded && (moved || piece == base) {
            return None;
        }
        // The words of the base are as merged by now: those that it had are shown.
        let of_base = Value::texts(base.texts().iter().map(|text| {
            let had = self.texts[0].get(&text.id);
            had.unwrap_or(text)
        }));
        let of_base = match of_base {
            Value::Nothing => base.shown(),
            texts => texts,
        };
        let (mine, theirs) = match side {
            Side::Mine => (piece.shown(), Value::Nothing),
            Side::Theirs => (Value::Nothing, piece.shown()),
        };
        let what = piece.what(self);
        match self.conflict(what, of_base, mine, theirs) {
            Some(decided) if decided != side => None,
            _ => Some(piece.clone()),
        }
    }

    /// The order of what is kept: that of the base, with what each side moved or brought behind what stands
    /// before it there.
    fn order<T: Piece>(
        &mut self,
        kept: &BTreeMap<usize, T>,
        of_o: &BTreeMap<usize, T>,
        sides: [&Keys; 2],
    ) -> Vec<usize> {
        let [keys_a, keys_b] = sides;
        let in_both: BTreeSet<usize> = (keys_a.iter().copied())
            .filter(|key| of_o.contains_key(key) && kept.contains_key(key) && keys_b.contains(key))
            .collect();
        let core = |keys: &Keys| -> Vec<usize> {
            let core = keys.iter().copied();
            core.filter(|key| in_both.contains(key)).collect()
        };
        let (core_a, core_b) = (core(keys_a), core(keys_b));
        let mut sorted = core_a.clone();
        sorted.sort_unstable();
        let moved = |core: &[usize]| -> BTreeSet<usize> {
            let stay = staying(core);
            let places = core.iter().enumerate();
            let moved = places.filter(|(at, _)| !stay.contains(at));
            moved.map(|(_, key)| *key).collect()
        };
        let (moved_a, moved_b) = (moved(&core_a), moved(&core_b));
        let (spine, from_a, from_b) = if core_a == core_b {
            (core_a, BTreeSet::new(), BTreeSet::new())
        } else if moved_a.is_disjoint(&moved_b) {
            let still = sorted.iter().copied();
            let still = still.filter(|key| !moved_a.contains(key) && !moved_b.contains(key));
            (still.collect(), moved_a, moved_b)
        } else {
            let theirs = self.ordered_differently(kept, [&sorted, &core_a, &core_b]);
            let spine = if theirs { core_b } else { core_a };
            (spine, BTreeSet::new(), BTreeSet::new())
        };
        let on_spine: BTreeSet<usize> = spine.iter().copied().collect();
        // Behind which piece of the spine each of the others stands.
        let behind = |keys: &Keys, own: &BTreeSet<usize>, other: &Keys| {
            let mut runs: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
            let mut last = None;
            for key in keys.iter().filter(|key| kept.contains_key(key)) {
                if on_spine.contains(key) {
                    last = Some(*key);
                } else if own.contains(key) || !other.contains(key) {
                    runs.entry(last).or_default().push(*key);
                }
            }
            runs
        };
        // What both brought stands where it stands here.
        let brought: BTreeSet<usize> = (keys_a.iter().copied())
            .filter(|key| keys_b.contains(key) && !of_o.contains_key(key))
            .collect();
        let own_a: BTreeSet<usize> = from_a.union(&brought).copied().collect();
        let runs_a = behind(keys_a, &own_a, keys_b);
        let runs_b = behind(keys_b, &from_b, keys_a);
        let mut order = Vec::new();
        for anchor in std::iter::once(None).chain(spine.into_iter().map(Some)) {
            order.extend(anchor);
            let run = |runs: &BTreeMap<Option<usize>, Vec<usize>>| {
                runs.get(&anchor).cloned().unwrap_or_default()
            };
            let (first, second) = (run(&runs_a), run(&runs_b));
            let said = |run: &[usize]| {
                let first = run.first().map(|key| &kept[key]);
                first.map(|piece| format!("{:?} {:?}", piece.shown(), piece.signs()))
            };
            // Not by the side: both sides must come to the same.
            match said(&first) <= said(&second) {
                true => order.extend(first.into_iter().chain(second)),
                false => order.extend(second.into_iter().chain(first)),
            }
        }
        order
    }

    /// Both sides moved the same pieces, to different places; whether theirs is chosen.
    fn ordered_differently<T: Piece>(
        &mut self,
        kept: &BTreeMap<usize, T>,
        orders: [&[usize]; 3],
    ) -> bool {
        let [base, mine, theirs] = orders.map(|order| {
            let texts: Vec<Text> = order.iter().flat_map(|key| kept[key].texts()).collect();
            Value::texts(&texts)
        });
        let first = orders[0]
            .iter()
            .find_map(|key| kept[key].texts().first().map(|t| t.id));
        let what = match first {
            Some(id) => What::Order(id),
            None => What::Arrangement(self.part),
        };
        self.conflict(what, base, mine, theirs) == Some(Side::Theirs)
    }

    /// A piece that can be missing.
    pub(super) fn optional<T: Piece>(&mut self, [o, a, b]: [&Option<T>; 3]) -> Option<T> {
        match (o, a, b) {
            (_, mine, theirs) if mine == theirs => mine.clone(),
            (Some(base), Some(mine), None) => self.left(Side::Mine, base, mine),
            (Some(base), None, Some(theirs)) => self.left(Side::Theirs, base, theirs),
            (Some(base), Some(mine), Some(theirs)) => Some(self.piece(base, mine, theirs)),
            (None, Some(mine), Some(theirs)) => Some(self.one_of(mine, theirs)),
            (_, one, other) => one.clone().or_else(|| other.clone()),
        }
    }

    /// One of two pieces as wholes, where they cannot be merged within.
    pub(super) fn whole<T: Piece>(&mut self, base: &T, mine: &T, theirs: &T) -> T {
        let what = mine.what(self);
        let of_base = base.shown();
        match self.conflict(what, of_base, mine.shown(), theirs.shown()) {
            Some(Side::Theirs) => theirs.clone(),
            _ => mine.clone(),
        }
    }
}
