//! The styles of character.

use super::{ASIDE_COLOUR, CharacterStyle, FACT_COLOUR, LINK_COLOUR, MISSING_COLOUR};

/// The look of a style of character.
#[derive(Clone, Debug, PartialEq)]
pub struct CharacterSheet {
    /// The name that Word shows.
    pub name: &'static str,
    /// Bold.
    pub bold: bool,
    /// Underlined.
    pub underline: bool,
    /// Colour of the letters.
    pub colour: Option<&'static str>,
    /// Colour of the ground.
    pub ground: Option<&'static str>,
    /// Spelling is not checked (addresses).
    pub unchecked: bool,
}

impl CharacterStyle {
    /// The identity in the file: the variant's name.
    pub fn id(self) -> String {
        format!("{self:?}")
    }

    /// How it looks.
    pub fn sheet(self) -> CharacterSheet {
        let plain = CharacterSheet {
            name: "",
            bold: false,
            underline: false,
            colour: None,
            ground: None,
            unchecked: false,
        };
        match self {
            CharacterStyle::Hyperlink => CharacterSheet {
                name: "Hyperlink",
                underline: true,
                colour: Some(LINK_COLOUR),
                unchecked: true,
                ..plain
            },
            CharacterStyle::RunInHeading => CharacterSheet {
                name: "Run-in heading",
                bold: true,
                ..plain
            },
            CharacterStyle::AnnexTitle => CharacterSheet {
                name: "Annex title",
                bold: true,
                ..plain
            },
            CharacterStyle::Missing => CharacterSheet {
                name: "Missing fact",
                ground: Some(MISSING_COLOUR),
                ..plain
            },
            CharacterStyle::Fact => CharacterSheet {
                name: "Fact",
                ground: Some(FACT_COLOUR),
                ..plain
            },
            CharacterStyle::Aside => CharacterSheet {
                name: "Aside",
                colour: Some(ASIDE_COLOUR),
                unchecked: true,
                ..plain
            },
        }
    }
}
