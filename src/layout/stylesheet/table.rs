//! The styles of table.

use super::TableStyle;

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
