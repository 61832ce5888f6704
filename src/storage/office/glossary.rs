//! What an office calls things: its own entries of the glossary, and those of the program that it does not
//! want.

use super::kept::{self, Entries};
use super::{Damage, OfficeError, OfficeFile};
use crate::translation::glossary::{Entry, Glossary};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, HashMap};
use std::path::Path;
use std::sync::Arc;

/// The office's own glossary.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct OfficeGlossary {
    entries: Entries<Entry>,
    /// The names of entries of the program that are left out.
    removed: BTreeSet<String>,
}

/// What was put in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Put {
    /// Entries that were not there.
    pub new: usize,
    /// Entries in the place of older ones of the office.
    pub changed: usize,
    /// Entries that were there word for word.
    pub known: usize,
}

impl OfficeGlossary {
    /// The office's own entries.
    pub fn iter(&self) -> impl Iterator<Item = &Entry> {
        self.entries.known.iter().map(|kept| &kept.value)
    }

    /// Puts entries in; one takes the place of that of its name.
    pub fn put(&mut self, entries: impl IntoIterator<Item = Entry>) -> Put {
        let mut places: HashMap<String, usize> = (self.iter().enumerate())
            .map(|(at, entry)| (entry.id.clone(), at))
            .collect();
        let mut put = Put::default();
        for entry in entries {
            self.removed.remove(&entry.id);
            match places.get(&entry.id) {
                Some(at) => {
                    let old = &mut self.entries.known[*at].value;
                    match *old == entry {
                        true => put.known += 1,
                        false => put.changed += 1,
                    }
                    *old = entry;
                }
                None => {
                    put.new += 1;
                    places.insert(entry.id.clone(), self.entries.known.len());
                    self.entries.known.push(entry.into());
                }
            }
        }
        put
    }

    /// Takes the entry of a name out: the office's own, or else that of the program. Gives back whether there
    /// was one.
    pub fn remove(&mut self, id: &str) -> bool {
        let before = self.entries.known.len();
        self.entries.known.retain(|kept| kept.value.id != id);
        self.entries.known.len() < before
            || (Glossary::built_in().get(id).is_some() && self.removed.insert(id.to_owned()))
    }

    /// Brings an entry of the program back that was taken out; gives back whether it was.
    pub fn restore(&mut self, id: &str) -> bool {
        self.removed.remove(id)
    }

    /// The glossary that holds for the office's letters.
    pub fn glossary(&self) -> Arc<Glossary> {
        if self.entries.known.is_empty() && self.removed.is_empty() {
            return Arc::clone(Glossary::built_in());
        }
        let own: Vec<Entry> = self.iter().cloned().collect();
        Arc::new(Glossary::built_in().with(&self.removed, &own))
    }
}

impl OfficeFile for OfficeGlossary {
    const NAME: &'static str = "glossary.ron";

    fn read(text: &str) -> Result<OfficeGlossary, Damage> {
        kept::read(text)
    }

    fn write(&self, before: Option<&str>) -> Result<String, ron::Error> {
        kept::write(self, before)
    }
}

/// The glossary of the office whose folder this is: what comes with the program, and over it the office's own.
///
/// # Errors
/// If the office's own cannot be read, or is damaged.
pub fn glossary(folder: &Path) -> Result<Arc<Glossary>, OfficeError> {
    Ok(super::open::<OfficeGlossary>(folder)?.glossary())
}

#[cfg(test)]
mod tests {
    use super::super::{open, save, update};
    use super::*;
    use crate::language::Language::{En, Zh};
    use crate::translation::glossary::list::{self, Defaults};

    fn entries(list: &str) -> Vec<Entry> {
        list::read(list, &Defaults::default()).unwrap()
    }

    #[test]
    fn an_office_keeps_its_own_entries() {
        let folder = tempfile::tempdir().unwrap();
        assert!(Arc::ptr_eq(
            &glossary(folder.path()).unwrap(),
            Glossary::built_in()
        ));
        let list = entries("en,zh,note\nhost,东道方,a “b”\\c\nguest,来宾,");
        let mut put = Put::default();
        update(folder.path(), |own: &mut OfficeGlossary| {
            put = own.put(list.clone())
        })
        .unwrap();
        assert_eq!((put.new, put.changed, put.known), (2, 0, 0));
        let changed = entries("en,zh\nhost,主人\nguest,来宾\nvenue,地点");
        let own = update(folder.path(), |own: &mut OfficeGlossary| {
            put = own.put(changed)
        })
        .unwrap();
        assert_eq!((put.new, put.changed, put.known), (1, 1, 1));
        assert_eq!(open::<OfficeGlossary>(folder.path()).unwrap(), own);
        let all = glossary(folder.path()).unwrap();
        assert_eq!(all.found(En, Zh, "the host")[0].terms[0].words, "主人");
        assert_eq!(all.found(En, Zh, "Study Group")[0].terms[0].words, "研究组");
    }

    #[test]
    fn entries_are_taken_out_and_brought_back() {
        let mut own = OfficeGlossary::default();
        own.put(entries("id,en,zh\nnewcomers,newcomer,新人"));
        assert!(own.remove("newcomers"));
        let finds = |own: &OfficeGlossary| own.glossary().get("newcomers").is_some();
        assert!(finds(&own), "that of the program is there again");
        assert!(own.remove("newcomers") && !finds(&own));
        assert!(!own.remove("newcomers") && !own.remove("nothing"));
        assert!(own.restore("newcomers") && finds(&own));
    }

    #[test]
    fn what_a_newer_program_wrote_stays() {
        let folder = tempfile::tempdir().unwrap();
        let text = "(entries: [(id: \"a\", terms: {en: [(words: \"a\")]}, age: 3), (id: \"b\", kind: Star)], more: 1)";
        std::fs::write(folder.path().join(OfficeGlossary::NAME), text).unwrap();
        let own = open::<OfficeGlossary>(folder.path()).unwrap();
        assert_eq!(own.iter().count(), 1);
        save(folder.path(), &own).unwrap();
        let written = std::fs::read_to_string(folder.path().join(OfficeGlossary::NAME)).unwrap();
        for kept in ["age: 3", "kind: Star", "more: 1"] {
            assert!(written.contains(kept), "{kept}: {written}");
        }
    }
}
