//! Texts that have been set, with their pictures and misspelt words, kept as long as they may be shown
//! again. The least recently shown go first.

use super::glyphs::Glyphs;
use super::model;
use super::picture::Picture;
use super::setting::{Colours, Spelling};
use super::spelling;
use super::typeset::{Laid, Manner, Typesetter};
use crate::letter::text::{Link, Run};
use eframe::egui::Context;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;
use std::rc::Rc;

/// So many texts are kept; more than are ever visible at once.
const KEPT: usize = 240;
/// So many are left when there were too many.
const LEFT: usize = 160;
/// So many heights are remembered; a few bytes each.
const HEIGHTS: usize = 20_000;

/// What is set.
#[derive(Clone, Copy)]
pub struct Wanted<'a> {
    /// The text.
    pub runs: &'a [Run],
    /// What its facts print.
    pub values: &'a [String],
    /// What an input method has not yet decided, in bytes.
    pub composing: Option<&'a Range<usize>>,
    /// How.
    pub manner: Manner,
}

impl<'a> Wanted<'a> {
    /// A text without facts that nobody is writing.
    pub fn of(runs: &'a [Run], manner: Manner) -> Wanted<'a> {
        Wanted {
            runs,
            values: &[],
            composing: None,
            manner,
        }
    }
}

struct Entry {
    laid: Rc<Laid>,
    values: Vec<String>,
    composing: Option<Range<usize>>,
    picture: Option<Picture>,
    misspelt: Option<(u64, Rc<Vec<spelling::Misspelt>>)>,
    used: u64,
}

/// Where a text is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place(u64);

/// The texts that are kept.
#[derive(Default)]
pub struct Cache {
    entries: HashMap<u64, Entry>,
    heights: HashMap<u64, f32>,
    clock: u64,
}

impl Cache {
    /// The text, set.
    pub fn laid(&mut self, typesetter: &mut Typesetter, wanted: Wanted<'_>) -> (Place, Rc<Laid>) {
        self.clock += 1;
        let key = key(wanted);
        if let Some(entry) = self.entries.get_mut(&key)
            // Two texts may have one key, however unlikely.
            && entry.laid.manner == wanted.manner
            && entry.values == wanted.values
            && entry.composing.as_ref() == wanted.composing
            && entry.laid.runs == wanted.runs
        {
            entry.used = self.clock;
            return (Place(key), Rc::clone(&entry.laid));
        }
        let laid = Rc::new(typesetter.set(
            wanted.runs,
            wanted.values,
            wanted.composing.cloned(),
            wanted.manner,
        ));
        if self.entries.len() >= KEPT {
            let mut used: Vec<u64> = self.entries.values().map(|entry| entry.used).collect();
            used.sort_unstable_by(|a, b| b.cmp(a));
            let oldest = used.get(LEFT).copied().unwrap_or_default();
            self.entries.retain(|_, entry| entry.used > oldest);
        }
        if self.heights.len() >= HEIGHTS {
            self.heights.clear();
        }
        self.heights.insert(key, laid.height);
        self.entries.insert(
            key,
            Entry {
                laid: Rc::clone(&laid),
                values: wanted.values.to_vec(),
                composing: wanted.composing.cloned(),
                picture: None,
                misspelt: None,
                used: self.clock,
            },
        );
        (Place(key), laid)
    }

    /// The height of a text, in pixels; remembered longer than the text itself.
    pub fn height(&mut self, typesetter: &mut Typesetter, wanted: Wanted<'_>) -> f32 {
        match self.known_height(wanted) {
            Some(height) => height,
            None => self.laid(typesetter, wanted).1.height,
        }
    }

    /// The height of a text, in pixels, if it has been set before.
    pub fn known_height(&self, wanted: Wanted<'_>) -> Option<f32> {
        self.heights.get(&key(wanted)).copied()
    }

    /// The picture of a text.
    pub fn picture(
        &mut self,
        ctx: &Context,
        glyphs: &mut Glyphs,
        place: Place,
        colours: &Colours,
    ) -> Option<&mut Picture> {
        let entry = self.entries.get_mut(&place.0)?;
        let holds = |picture: &Picture| picture.holds(glyphs, colours);
        if !entry.picture.as_ref().is_some_and(holds) {
            entry.picture = Some(Picture::new(ctx, glyphs, &entry.laid, *colours));
        }
        entry.picture.as_mut()
    }

    /// The words of a text that are not in the dictionary.
    pub fn misspelt(
        &mut self,
        place: Place,
        dictionary: &dyn Spelling,
    ) -> Option<Rc<Vec<spelling::Misspelt>>> {
        let entry = self.entries.get_mut(&place.0)?;
        let revision = dictionary.revision();
        if let Some((of, found)) = &entry.misspelt
            && *of == revision
        {
            return Some(Rc::clone(found));
        }
        let found = Rc::new(spelling::misspelt(&entry.laid, dictionary));
        entry.misspelt = Some((revision, Rc::clone(&found)));
        Some(found)
    }

    /// Forgets which words are misspelt: a word was added to the word list.
    pub fn forget_misspelt(&mut self) {
        for entry in self.entries.values_mut() {
            entry.misspelt = None;
        }
    }
}

fn key(wanted: Wanted<'_>) -> u64 {
    let mut hasher = DefaultHasher::new();
    for run in wanted.runs {
        match run {
            Run::Words {
                text,
                emphasis,
                link,
            } => {
                text.hash(&mut hasher);
                emphasis.hash(&mut hasher);
                match link {
                    None => 0_u8.hash(&mut hasher),
                    Some(Link::Address(address)) => address.hash(&mut hasher),
                    Some(Link::Fact(fact)) => fact.hash(&mut hasher),
                }
            }
            Run::Fact { fact, emphasis } => (fact, emphasis).hash(&mut hasher),
            Run::LineBreak => model::FACT.hash(&mut hasher),
        }
    }
    wanted.values.hash(&mut hasher);
    wanted.composing.hash(&mut hasher);
    let manner = wanted.manner;
    (
        manner.language,
        manner.heading,
        manner.size.to_bits(),
        manner.scale.to_bits(),
        manner.width.to_bits(),
    )
        .hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn wanted(runs: &[Run], width: f32) -> Wanted<'_> {
        Wanted {
            runs,
            values: &[],
            composing: None,
            manner: Manner {
                language: Language::En,
                size: 13.5,
                heading: false,
                scale: 1.0,
                width,
            },
        }
    }

    #[test]
    fn a_text_is_set_once_and_the_oldest_go() {
        let mut typesetter = Typesetter::new();
        let mut cache = Cache::default();
        let first = [Run::plain("first")];
        let (_, laid) = cache.laid(&mut typesetter, wanted(&first, 300.0));
        let (_, again) = cache.laid(&mut typesetter, wanted(&first, 300.0));
        assert!(Rc::ptr_eq(&laid, &again));
        let (_, narrow) = cache.laid(&mut typesetter, wanted(&first, 30.0));
        assert!(!Rc::ptr_eq(&laid, &narrow));
        for number in 0..3 * KEPT {
            let runs = [Run::plain(&format!("text {number}"))];
            cache.laid(&mut typesetter, wanted(&runs, 300.0));
            // One that is shown in every frame stays.
            let (_, kept) = cache.laid(&mut typesetter, wanted(&first, 300.0));
            assert!(Rc::ptr_eq(&laid, &kept));
        }
        assert!(cache.entries.len() <= KEPT);
        // Heights are known also of texts that have gone.
        let gone = [Run::plain("text 0")];
        let height = cache.height(&mut typesetter, wanted(&gone, 300.0));
        assert_eq!(height, 20.0);
        assert!(!cache.entries.contains_key(&key(wanted(&gone, 300.0))));
    }
}
