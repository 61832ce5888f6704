//! Texts of a letter.

/// The lasting identity of a text; it outlives the wording.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextId(pub u32);
