//! How a letter looks: every font, size and distance stands here once, in points.
//!
//! Writers read it; nothing else may name a size.

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

/// How the lines of a paragraph stand between the margins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alignment {
    /// At the margin where lines begin.
    Start,
    /// In the middle.
    Centre,
    /// At the margin where lines end.
    End,
}

/// The look of a style of paragraph. Distances in points.
#[derive(Clone, Debug, PartialEq)]
pub struct StyleSheet {
    /// The name that Word shows; Word's own name where it has one for the purpose.
    pub name: &'static str,
    /// The style it begins from; `None` only for `Normal`.
    pub based_on: Option<Style>,
    /// The style of the paragraph that follows when one types on.
    pub next: Style,
    /// Size of the letters.
    pub size: f32,
    /// Bold.
    pub bold: bool,
    /// Where the lines stand.
    pub alignment: Alignment,
    /// Distance from the paragraph before.
    pub before: f32,
    /// Distance to the paragraph after.
    pub after: f32,
    /// Distance between lines, as a multiple of the font's own.
    pub line: f32,
    /// From the margin where lines begin to the text.
    pub indent: f32,
    /// How far the first line stands back from `indent`.
    pub hanging: f32,
    /// Stays on the page of the next paragraph.
    pub keep_with_next: bool,
    /// Its lines stay on one page.
    pub keep_lines: bool,
    /// Begins a page.
    pub page_break_before: bool,
    /// A line above it, from margin to margin.
    pub rule_above: bool,
    /// Rank among headings, 1 the highest.
    pub heading: Option<u8>,
}

impl Style {
    /// The identity in the file: the variant's name.
    pub fn id(self) -> String {
        format!("{self:?}")
    }

    /// How it looks.
    pub fn sheet(self) -> StyleSheet {
        let normal = StyleSheet {
            name: "Normal",
            based_on: Some(Style::Normal),
            next: self,
            size: 11.0,
            bold: false,
            alignment: Alignment::Start,
            before: 0.0,
            after: 0.0,
            line: 1.0,
            indent: 0.0,
            hanging: 0.0,
            keep_with_next: false,
            keep_lines: false,
            page_break_before: false,
            rule_above: false,
            heading: None,
        };
        match self {
            Style::Normal => StyleSheet {
                based_on: None,
                ..normal
            },
            Style::Organization => StyleSheet {
                name: "Organization",
                next: Style::Bureau,
                size: 14.0,
                bold: true,
                after: 3.0,
                ..normal
            },
            Style::Bureau => StyleSheet {
                name: "Bureau",
                size: 11.0,
                bold: true,
                ..normal
            },
            Style::PlaceAndDate => StyleSheet {
                name: "Place and date",
                alignment: Alignment::End,
                before: 10.0,
                after: 8.0,
                keep_with_next: true,
                ..normal
            },
            Style::HeadLabel => StyleSheet {
                name: "Head label",
                bold: true,
                after: 2.0,
                ..normal
            },
            Style::HeadValue => StyleSheet {
                name: "Head value",
                after: 2.0,
                ..normal
            },
            Style::HeadReference => StyleSheet {
                name: "Head reference",
                based_on: Some(Style::HeadValue),
                next: Style::HeadValue,
                bold: true,
                after: 2.0,
                ..normal
            },
            Style::Addressee => StyleSheet {
                name: "Addressee",
                after: 2.0,
                indent: 14.0,
                hanging: 14.0,
                ..normal
            },
            Style::Subject => StyleSheet {
                name: "Subject",
                bold: true,
                after: 2.0,
                keep_lines: true,
                ..normal
            },
            Style::Salutation => StyleSheet {
                name: "Salutation",
                next: Style::BodyText,
                before: 12.0,
                after: 6.0,
                keep_with_next: true,
                ..normal
            },
            Style::BodyText => StyleSheet {
                name: "Body Text",
                before: 6.0,
                after: 2.0,
                line: 1.06,
                ..normal
            },
            Style::NumberedParagraph => StyleSheet {
                name: "Numbered paragraph",
                based_on: Some(Style::BodyText),
                before: 6.0,
                after: 2.0,
                line: 1.06,
                ..normal
            },
            Style::ListItem => StyleSheet {
                name: "List Paragraph",
                based_on: Some(Style::BodyText),
                before: 2.0,
                after: 2.0,
                line: 1.06,
                ..normal
            },
            Style::Heading1 => StyleSheet {
                name: "heading 1",
                next: Style::BodyText,
                size: 13.0,
                bold: true,
                alignment: Alignment::Centre,
                after: 12.0,
                line: 1.15,
                keep_with_next: true,
                keep_lines: true,
                page_break_before: true,
                heading: Some(1),
                ..normal
            },
            Style::Heading2 => StyleSheet {
                name: "heading 2",
                next: Style::BodyText,
                bold: true,
                before: 14.0,
                after: 4.0,
                keep_with_next: true,
                keep_lines: true,
                heading: Some(2),
                ..normal
            },
            Style::Heading3 => StyleSheet {
                name: "heading 3",
                next: Style::BodyText,
                bold: true,
                before: 10.0,
                after: 3.0,
                keep_with_next: true,
                keep_lines: true,
                heading: Some(3),
                ..normal
            },
            Style::PartTitle => StyleSheet {
                name: "Part title",
                based_on: Some(Style::Heading2),
                next: Style::BodyText,
                size: 12.0,
                bold: true,
                alignment: Alignment::Centre,
                before: 22.0,
                after: 8.0,
                keep_with_next: true,
                keep_lines: true,
                heading: Some(2),
                ..normal
            },
            Style::Note => StyleSheet {
                name: "Note",
                next: Style::BodyText,
                size: 10.0,
                before: 8.0,
                after: 2.0,
                ..normal
            },
            Style::TableText => StyleSheet {
                name: "Table text",
                before: 2.0,
                after: 2.0,
                ..normal
            },
            Style::TableHeading => StyleSheet {
                name: "Table heading",
                based_on: Some(Style::TableText),
                bold: true,
                before: 2.0,
                after: 2.0,
                keep_with_next: true,
                ..normal
            },
            Style::TimePlanText => StyleSheet {
                name: "Time plan text",
                based_on: Some(Style::TableText),
                size: 9.5,
                alignment: Alignment::Centre,
                before: 2.0,
                after: 2.0,
                ..normal
            },
            Style::TimePlanHeading => StyleSheet {
                name: "Time plan heading",
                based_on: Some(Style::TimePlanText),
                size: 9.5,
                bold: true,
                alignment: Alignment::Centre,
                before: 2.0,
                after: 2.0,
                ..normal
            },
            Style::Closing => StyleSheet {
                name: "Closing",
                next: Style::Signature,
                before: 10.0,
                after: 12.0,
                keep_with_next: true,
                ..normal
            },
            Style::Signed => StyleSheet {
                name: "Signed",
                based_on: Some(Style::Signature),
                next: Style::Signature,
                before: 10.0,
                after: 14.0,
                keep_with_next: true,
                keep_lines: true,
                ..normal
            },
            Style::Signatory => StyleSheet {
                name: "Signatory",
                based_on: Some(Style::Signature),
                next: Style::Signature,
                before: 44.0,
                keep_with_next: true,
                keep_lines: true,
                ..normal
            },
            Style::Signature => StyleSheet {
                name: "Signature",
                keep_with_next: true,
                keep_lines: true,
                ..normal
            },
            Style::LatestInformation => StyleSheet {
                name: "Latest information",
                alignment: Alignment::End,
                before: 10.0,
                ..normal
            },
            Style::AnnexCount => StyleSheet {
                name: "Annex count",
                before: 18.0,
                ..normal
            },
            Style::PageHeader => StyleSheet {
                name: "header",
                size: 9.0,
                alignment: Alignment::Centre,
                ..normal
            },
            Style::PageHeaderEnd => StyleSheet {
                name: "Header end",
                based_on: Some(Style::PageHeader),
                size: 9.0,
                alignment: Alignment::Centre,
                after: 16.0,
                ..normal
            },
            Style::PageFooter => StyleSheet {
                name: "footer",
                size: 8.0,
                alignment: Alignment::Centre,
                rule_above: true,
                ..normal
            },
        }
    }
}

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
        }
    }
}

/// The look of a style of table.
#[derive(Clone, Debug, PartialEq)]
pub struct TableSheet {
    /// The name that Word shows.
    pub name: &'static str,
    /// Lines around every cell.
    pub lines: bool,
    /// Text of cells begins at the margin of the page, not a cell's padding further in.
    pub flush: bool,
}

impl TableStyle {
    /// The identity in the file: the variant's name.
    pub fn id(self) -> String {
        format!("{self:?}Table")
    }

    /// How it looks.
    pub fn sheet(self) -> TableSheet {
        let (name, lines) = match self {
            TableStyle::Letterhead => ("Letterhead table", false),
            TableStyle::Head => ("Head table", false),
            TableStyle::Deadlines => ("Deadlines table", false),
            TableStyle::SignatureBlock => ("Signature table", false),
            TableStyle::Grid => ("Letter grid", true),
        };
        TableSheet {
            name,
            lines,
            flush: !lines,
        }
    }
}
