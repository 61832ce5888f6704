//! Carries what changed in a source over to its rendition, where values alone changed: facts, dates, times,
//! numbers, addresses, references. They are put in as the language of the rendition writes them; no word
//! is translated here.

mod sketch;
mod writing;

use super::difference::steps;
use crate::language::Language;
use crate::letter::text::{Link, Run};
use sketch::{Content, Sketch};
use std::collections::BTreeMap;
use writing::{Change, Written, address_like};

/// The languages of a source and its rendition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Direction {
    /// That of the source.
    pub source: Language,
    /// That of the rendition.
    pub target: Language,
}

/// The rendition of `new`, made from `rendition`, the one of `old`; only if the two sources differ in nothing
/// but values, and every value that changed can surely be put right: it stands in the rendition as often as
/// in the source, and no word around it has to agree with it.
pub fn carried(
    direction: Direction,
    old: &[Run],
    new: &[Run],
    rendition: &[Run],
) -> Option<Vec<Run>> {
    if old == new {
        return Some(rendition.to_vec());
    }
    NewSource::of(direction, new).carried(old, rendition).ok()
}

/// The rendition of `old` with the values of `new` where they can be told, for sources that may also differ
/// in words: what a translator begins with.
pub fn put_right(direction: Direction, old: &[Run], new: &[Run], rendition: &[Run]) -> Vec<Run> {
    let carried = NewSource::of(direction, new).carried(old, rendition);
    carried.unwrap_or_else(|put_right| put_right)
}

/// A source whose values are to be put into renditions of others.
pub(super) struct NewSource<'a> {
    direction: Direction,
    runs: &'a [Run],
    sketch: Sketch,
}

impl<'a> NewSource<'a> {
    pub fn of(direction: Direction, runs: &'a [Run]) -> NewSource<'a> {
        NewSource {
            direction,
            runs,
            sketch: Sketch::of(direction.source, runs),
        }
    }

    /// The rendition of this source, if it can surely be made from that of `old`; if not, what can be put
    /// right.
    pub fn carried(&self, old: &[Run], rendition: &[Run]) -> Result<Vec<Run>, Vec<Run>> {
        if old == self.runs {
            return Ok(rendition.to_vec());
        }
        let before = Sketch::of(self.direction.source, old);
        let after = &self.sketch;
        let same_words = before.outline() == after.outline();
        if same_words && let Some(carried) = self.surely(&before, rendition) {
            return Ok(carried);
        }
        let mut carrier = Carrier::new(self.direction, &before, after, rendition);
        if !carrier.said.is_empty() {
            for ((old, new), _) in carrier.changes(&partners(&before, after)) {
                carrier.put(&old, &new, false);
            }
        }
        Err(carrier.sketch.runs())
    }

    fn surely(&self, before: &Sketch, rendition: &[Run]) -> Option<Vec<Run>> {
        let after = &self.sketch;
        let pairs: Vec<(usize, usize)> = (0..before.places.len()).map(|at| (at, at)).collect();
        let mut carrier = Carrier::new(self.direction, before, after, rendition);
        for ((old, new), whole) in carrier.changes(&pairs) {
            if !whole || !carrier.put(&old, &new, true) {
                return None;
            }
        }
        let all_led = carrier.lead(&before.links_into(after)?);
        all_led.then(|| carrier.sketch.runs())
    }
}

/// Which value of the one source stands where which of the other does.
fn partners(before: &Sketch, after: &Sketch) -> Vec<(usize, usize)> {
    let ((old, old_places), (new, new_places)) = (before.characters(), after.characters());
    let number = |places: &[usize], at: usize| places.binary_search(&at).ok();
    let mut pairs = Vec::new();
    for step in steps(&old, &new) {
        let within = |places: &[usize], range: &std::ops::Range<usize>| -> Vec<usize> {
            let all = range.clone().filter_map(|at| number(places, at));
            all.collect()
        };
        let one = within(&old_places, &step.old);
        let other = within(&new_places, &step.new);
        let kinds = |sketch: &Sketch, places: &[usize]| -> Vec<char> {
            let kinds = places.iter().map(|at| sketch.places[*at].sign);
            kinds.collect()
        };
        if step.same || kinds(before, &one) == kinds(after, &other) {
            pairs.extend(one.into_iter().zip(other));
        }
    }
    pairs
}

struct Carrier<'a> {
    direction: Direction,
    before: &'a Sketch,
    after: &'a Sketch,
    sketch: Sketch,
    /// What stood in the rendition before anything was changed.
    said: Vec<Content>,
}

/// A value that became another.
type Became = (Content, Content);

impl<'a> Carrier<'a> {
    fn new(
        direction: Direction,
        before: &'a Sketch,
        after: &'a Sketch,
        rendition: &[Run],
    ) -> Carrier<'a> {
        let sketch = Sketch::of(direction.target, rendition);
        let said = (sketch.places.iter())
            .map(|place| place.content.clone())
            .collect();
        Carrier {
            direction,
            before,
            after,
            sketch,
            said,
        }
    }

    /// What became what, each once, and whether all places of the old value changed alike.
    fn changes(&self, pairs: &[(usize, usize)]) -> Vec<(Became, bool)> {
        let mut changes: Vec<(Became, bool)> = Vec::new();
        let mut same: Vec<&Content> = Vec::new();
        for (old, new) in pairs {
            let [old, new] = [&self.before.places[*old], &self.after.places[*new]];
            if old.content.says(&new.content) {
                same.push(&old.content);
                continue;
            }
            let known = (changes.iter_mut()).find(|((known, _), _)| known.is_called(&old.content));
            match known {
                None => changes.push(((old.content.clone(), new.content.clone()), true)),
                Some(((_, into), whole)) => *whole &= into.says(&new.content),
            }
        }
        for ((old, _), whole) in &mut changes {
            *whole &= !same.iter().any(|content| content.is_called(old));
        }
        // What changed in one place only cannot be told from the same value in another.
        changes
    }

    /// Puts a value where the old one stands in the rendition.
    fn put(&mut self, old: &Content, new: &Content, sure: bool) -> bool {
        let at = self.stands(old);
        if at.is_empty() {
            return false;
        }
        for place in at {
            if !self.write(place, old, new, sure) {
                return false;
            }
        }
        true
    }

    /// Where a value of the old source stands in the rendition, if it does as often as there.
    fn stands(&self, value: &Content) -> Vec<usize> {
        let places = |same: &dyn Fn(&Content) -> bool| -> Vec<usize> {
            let all = self.said.iter().enumerate();
            all.filter(|(_, content)| same(content))
                .map(|(at, _)| at)
                .collect()
        };
        let times = |same: &dyn Fn(&Content) -> bool| {
            let all = self.before.places.iter();
            all.filter(|place| same(&place.content)).count()
        };
        // First by what it is called, “Resolution 95”, then by what it says.
        let called = |content: &Content| content.is_called(value);
        let found = places(&called);
        if !found.is_empty() && found.len() == times(&called) {
            return found;
        }
        let says = |content: &Content| content.says(value);
        let found = places(&says);
        match found.len() == times(&says) {
            true => found,
            false => Vec::new(),
        }
    }

    fn write(&mut self, place: usize, old: &Content, new: &Content, sure: bool) -> bool {
        let stood = self.said[place].clone();
        let content = match (&stood, new) {
            (Content::Fact(there), Content::Fact(fact)) if there.name() == fact.name() => {
                Content::Fact(fact.in_form_of(there))
            }
            (_, Content::Fact(fact)) => Content::Fact(fact.clone()),
            (_, Content::Typed { .. }) => {
                let change = Change {
                    language: self.direction.target,
                    source: self.direction.source,
                    old,
                    stood: &stood,
                    new,
                    around: self.sketch.around(place),
                    sure,
                };
                match change.written() {
                    Some(Written { text, whole }) => {
                        if whole {
                            self.sketch.places[place].widen();
                        }
                        Content::text(text)
                    }
                    None => return false,
                }
            }
        };
        self.sketch.replace(place, content);
        true
    }

    /// Lets what led to the one lead to the other; whether all of them led somewhere.
    fn lead(&mut self, changes: &[(Link, Link)]) -> bool {
        let mut led = vec![false; changes.len()];
        let languages = (self.direction.source, self.direction.target);
        for link in &mut self.sketch.links {
            let into = changes.iter().enumerate().find_map(|(at, (old, new))| {
                let into = match (&*link, old, new) {
                    (there, old, new) if there == old => Some(new.clone()),
                    (Link::Address(there), Link::Address(old), Link::Address(new)) => {
                        address_like(languages, old, there, new).map(Link::Address)
                    }
                    (Link::Fact(there), Link::Fact(old), new) if there.key() == old.key() => {
                        Some(new.clone())
                    }
                    _ => None,
                };
                Some((at, into?))
            });
            if let Some((at, into)) = into {
                *link = into;
                led[at] = true;
            }
        }
        led.into_iter().all(|led| led)
    }
}

impl Sketch {
    /// Which link became which, if each always became the same.
    fn links_into(&self, after: &Sketch) -> Option<Vec<(Link, Link)>> {
        let mut into: BTreeMap<usize, usize> = BTreeMap::new();
        for (old, new) in self.led().zip(after.led()) {
            if let (Some(old), Some(new)) = (old, new)
                && *into.entry(old).or_insert(new) != new
                && after.links[into[&old]] != after.links[new]
            {
                return None;
            }
        }
        let pairs = into
            .into_iter()
            .map(|(old, new)| (&self.links[old], &after.links[new]));
        let changed = pairs.filter(|(old, new)| old != new);
        Some(
            changed
                .map(|(old, new)| (old.clone(), new.clone()))
                .collect(),
        )
    }
}

#[cfg(test)]
mod tests;
