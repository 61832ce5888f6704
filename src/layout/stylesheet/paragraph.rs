//! The styles of paragraph.

use super::Style;

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

impl StyleSheet {
    /// What every style of paragraph begins from.
    pub fn plain(style: Style) -> StyleSheet {
        StyleSheet {
            name: "",
            based_on: None,
            next: style,
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
        }
    }
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
            ..StyleSheet::plain(self)
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
                before: 6.0,
                after: 6.0,
                keep_with_next: true,
                ..normal
            },
            Style::HeadLabel => StyleSheet {
                name: "Head label",
                bold: true,
                after: 2.0,
                ..normal
            },
            Style::FurtherLabel => StyleSheet {
                name: "Further head label",
                based_on: Some(Style::HeadLabel),
                bold: true,
                before: 5.0,
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
                before: 5.0,
                after: 2.0,
                keep_lines: true,
                ..normal
            },
            Style::Salutation => StyleSheet {
                name: "Salutation",
                next: Style::BodyText,
                before: 10.0,
                after: 4.0,
                keep_with_next: true,
                ..normal
            },
            Style::BodyText => StyleSheet {
                name: "Body Text",
                before: 5.0,
                after: 2.0,
                line: 1.05,
                ..normal
            },
            Style::NumberedParagraph => StyleSheet {
                name: "Numbered paragraph",
                based_on: Some(Style::BodyText),
                before: 5.0,
                after: 2.0,
                line: 1.05,
                ..normal
            },
            Style::ListItem => StyleSheet {
                name: "List Paragraph",
                based_on: Some(Style::BodyText),
                before: 2.0,
                after: 2.0,
                line: 1.05,
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
                before: 11.0,
                after: 3.0,
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
                before: 8.0,
                after: 4.0,
                keep_with_next: true,
                ..normal
            },
            Style::Signed => StyleSheet {
                name: "Signed",
                based_on: Some(Style::Signature),
                next: Style::Signature,
                before: 6.0,
                after: 8.0,
                keep_with_next: true,
                keep_lines: true,
                ..normal
            },
            Style::Signatory => StyleSheet {
                name: "Signatory",
                based_on: Some(Style::Signature),
                next: Style::Signature,
                before: 46.0,
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
                keep_with_next: true,
                alignment: Alignment::End,
                before: 6.0,
                ..normal
            },
            Style::AnnexCount => StyleSheet {
                name: "Annex count",
                before: 14.0,
                ..normal
            },
            Style::AfterTable => StyleSheet {
                name: "After table",
                next: Style::BodyText,
                size: 1.0,
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
                before: 8.0,
                rule_above: true,
                ..normal
            },
        }
    }
}
