//! How a letter looks: every font, size and distance stands here once, in points.
//!
//! Writers read it; nothing else may name a size.

mod character;
mod paragraph;
mod table;

pub use character::CharacterSheet;
pub use paragraph::{Alignment, StyleSheet};
pub use table::TableSheet;

use crate::language::Language;

/// Width of an A4 page.
pub const PAGE_WIDTH: f32 = 595.3;
/// Height of an A4 page.
pub const PAGE_HEIGHT: f32 = 841.9;
/// Margin on all four sides: 2 cm, as in ITU's own Word files.
pub const MARGIN: f32 = 56.7;
/// From the edge of the page to the header and to the footer.
pub const HEADER_DISTANCE: f32 = 35.4;
/// Width between the margins.
pub const TEXT_WIDTH: f32 = PAGE_WIDTH - 2.0 * MARGIN;
/// Colour of links, as red, green, blue in hexadecimal digits.
pub const LINK_COLOUR: &str = "0B63B5";
/// Colour of the ground of shaded cells.
pub const SHADE_COLOUR: &str = "EAF0F6";
/// Colour of the lines of tables.
pub const LINE_COLOUR: &str = "8A97A6";
/// Distance of a line above a paragraph from its words.
pub const RULE_DISTANCE: f32 = 5.0;
/// The colour that marks a fact which has not been entered yet.
pub const MISSING_COLOUR: &str = "FFF2A8";
/// The colour of the ground of facts in a file for a reviser.
pub const FACT_COLOUR: &str = "CFE3F8";
/// The colour of asides.
pub const ASIDE_COLOUR: &str = "8A97A6";
/// The larger side of the emblem.
pub const EMBLEM_SIZE: f32 = 48.0;
/// Distance of a cell's text from the sides of the cell.
pub const CELL_PADDING: f32 = 5.4;

/// The fonts of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fonts {
    /// Latin, Greek and Cyrillic letters.
    pub latin: &'static str,
    /// Chinese characters.
    pub east_asian: &'static str,
    /// Arabic letters.
    pub complex: &'static str,
}

/// The fonts in which a letter in `language` is printed.
pub fn fonts(language: Language) -> Fonts {
    match language {
        Language::Ar => Fonts {
            latin: "Calibri",
            east_asian: "SimSun",
            complex: "Traditional Arabic",
        },
        _ => Fonts {
            latin: "Calibri",
            east_asian: "SimSun",
            complex: "Arial",
        },
    }
}

/// How much larger Arabic letters are set than Latin ones, in points: Traditional Arabic looks
/// small beside Latin fonts; ITU's Arabic files set 15 beside 12 (conventions.md §8).
pub const ARABIC_SIZE_STEP: f32 = 3.0;

macro_rules! styles {
    ($(#[$outer:meta])* $name:ident { $($(#[$meta:meta])* $variant:ident),* $(,)? }) => {
        $(#[$outer])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$meta])* $variant),* }
        impl $name {
            /// All of them, in the order in which a file defines them.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];
        }
    };
}

styles! {
    /// The styles of paragraph.
    Style {
        /// What all others begin from.
        Normal,
        /// Name of the organization, at the head.
        Organization,
        /// Name of the bureau, below it.
        Bureau,
        /// Place and date.
        PlaceAndDate,
        /// A label of the header table: “Ref:”.
        HeadLabel,
        /// A label further down in the header table, with room above.
        FurtherLabel,
        /// A value of the header table.
        HeadValue,
        /// The reference of the letter in the header table.
        HeadReference,
        /// An addressee.
        Addressee,
        /// The subject.
        Subject,
        /// “Dear Sir/Madam,”.
        Salutation,
        /// A paragraph of the body.
        BodyText,
        /// A paragraph with its number before it.
        NumberedParagraph,
        /// An item of a list.
        ListItem,
        /// Heading of an annex; begins a page.
        Heading1,
        /// Heading of a group of paragraphs.
        Heading2,
        /// Heading below that.
        Heading3,
        /// A standing heading in the middle of the page: the title of a second part of an annex.
        PartTitle,
        /// A note: smaller.
        Note,
        /// Text of a table.
        TableText,
        /// Head of a column or row.
        TableHeading,
        /// Text of a time plan: smaller, in the middle.
        TimePlanText,
        /// Head of a column or row of a time plan.
        TimePlanHeading,
        /// “Yours faithfully,”.
        Closing,
        /// “(signed)”, where the signature would stand.
        Signed,
        /// The first line below the signature, with room for it above.
        Signatory,
        /// The further lines below the signature.
        Signature,
        /// The caption of the link beside the signature.
        LatestInformation,
        /// “Annexes: 2”.
        AnnexCount,
        /// What Word wants between and behind tables: as low as can be.
        AfterTable,
        /// Head of the pages after the first.
        PageHeader,
        /// The last line of it, with room below.
        PageHeaderEnd,
        /// Foot of the first page.
        PageFooter,
    }
}

styles! {
    /// The styles of character.
    CharacterStyle {
        /// A live link.
        Hyperlink,
        /// The bold words that open a paragraph and name its matter.
        RunInHeading,
        /// The second line of an annex's heading.
        AnnexTitle,
        /// Stands for a fact that has not been entered yet.
        Missing,
        /// The value of a fact, in a file for a reviser.
        Fact,
        /// What is there for the program and disturbs nobody.
        Aside,
    }
}

styles! {
    /// The styles of table.
    TableStyle {
        /// Emblem and name of the organization.
        Letterhead,
        /// Reference, contact, addressees; no lines.
        Head,
        /// Key deadlines; no lines.
        Deadlines,
        /// The signature and what stands beside it; no lines.
        SignatureBlock,
        /// A table with lines.
        Grid,
    }
}
