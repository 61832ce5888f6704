//! Writes how the lists of a document count.
//!
//! Every list has an abstract numbering of its own: shared by several, it would begin anew in
//! LibreOffice and go on counting in Word.

use super::WORD_NAME_SPACE;
use super::measure::twips;
use super::xml::Xml;
use crate::language::{Direction, Language};
use crate::layout::document::{ListFormat, ListLevel, Marker};

/// From where a number of a right-to-left list begins to its middle, in points: room for “10.”.
const RIGHT_TO_LEFT_CENTRE: f32 = 9.0;

/// How many levels Word knows.
pub const LEVELS: usize = 9;

/// The identity of a list in the file. docx-rs has a numbering of its own with the identity 1.
pub fn id(list: usize) -> usize {
    list + 2
}

/// The part with the lists.
pub fn part(lists: &[ListFormat], language: Language) -> String {
    let mut xml = Xml::new();
    xml.open("w:numbering", &[("xmlns:w", WORD_NAME_SPACE)]);
    for (list, format) in lists.iter().enumerate() {
        let number = id(list).to_string();
        xml.open("w:abstractNum", &[("w:abstractNumId", &number)]);
        // Word joins lists of equal signs when text is pasted; they need only differ.
        let sign = u32::try_from(list).unwrap_or(0).wrapping_mul(0x9E37_79B9);
        xml.val("w:nsid", format_args!("{:08X}", sign ^ 0x4C45_5454));
        xml.val("w:multiLevelType", "multilevel");
        xml.val("w:tmpl", format_args!("{:08X}", sign ^ 0x5445_4D50));
        for (depth, level) in format.levels.iter().take(LEVELS).enumerate() {
            write_level(&mut xml, depth, level, language);
        }
        xml.close("w:abstractNum");
    }
    for list in 0..lists.len() {
        let number = id(list).to_string();
        xml.open("w:num", &[("w:numId", &number)]);
        xml.val("w:abstractNumId", &number);
        xml.close("w:num");
    }
    xml.close("w:numbering");
    xml.finish()
}

fn write_level(xml: &mut Xml, depth: usize, level: &ListLevel, language: Language) {
    xml.open("w:lvl", &[("w:ilvl", &depth.to_string())]);
    xml.val("w:start", 1);
    let format = match level.marker {
        Marker::Bullet => "bullet",
        Marker::Decimal => "decimal",
        Marker::LowerRoman => "lowerRoman",
        Marker::LowerLetter => "lowerLetter",
    };
    xml.val("w:numFmt", format);
    // A number that stands alone in its cell has no text to keep clear of.
    let alone = level.indent == 0.0;
    xml.val("w:suff", if alone { "nothing" } else { "tab" });
    xml.val("w:lvlText", &level.text);
    // Word and LibreOffice differ over what “left” means where lines begin at the right, and one of
    // them would set the number outside the margin. Both know where the middle is.
    let (side, centre) = match language.direction() {
        Direction::LeftToRight => ("left", 0),
        // A mark in a narrow margin, such as a dash, is narrow too.
        Direction::RightToLeft if !alone => (
            "center",
            twips(RIGHT_TO_LEFT_CENTRE.min(level.hanging / 3.0)),
        ),
        Direction::RightToLeft => ("center", twips(RIGHT_TO_LEFT_CENTRE)),
    };
    xml.val("w:lvlJc", side);
    xml.open("w:pPr", &[]);
    let indent = twips(level.indent);
    if level.first_line_only {
        xml.open("w:tabs", &[]);
        xml.empty("w:tab", &[("w:val", "num"), ("w:pos", &indent.to_string())]);
        xml.close("w:tabs");
        let first = centre.to_string();
        xml.empty("w:ind", &[("w:left", "0"), ("w:firstLine", &first)]);
    } else {
        let left = if alone { centre } else { indent };
        let hanging = (twips(level.hanging) - centre).max(0);
        xml.empty(
            "w:ind",
            &[
                ("w:left", &left.to_string()),
                ("w:hanging", &hanging.to_string()),
            ],
        );
    }
    xml.close("w:pPr");
    // The number takes the Arabic font and size, as the digits of the text do.
    if language.direction() == Direction::RightToLeft {
        xml.open("w:rPr", &[]);
        xml.empty("w:rtl", &[]);
        xml.close("w:rPr");
    }
    xml.close("w:lvl");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_numbers_stand_around_their_middle_within_the_margin() {
        let level = |indent: f32| ListLevel {
            marker: Marker::Decimal,
            text: "%1.".to_owned(),
            indent,
            hanging: indent,
            first_line_only: false,
        };
        let list = ListFormat {
            levels: vec![level(30.0), level(12.0), level(0.0)],
        };
        let part = part(&[list], Language::Ar);
        assert_eq!(part.matches("<w:lvlJc w:val=\"center\"/>").count(), 3);
        for place in [
            "<w:ind w:left=\"600\" w:hanging=\"420\"/>",
            "<w:ind w:left=\"240\" w:hanging=\"160\"/>",
            "<w:ind w:left=\"180\" w:hanging=\"0\"/>",
        ] {
            assert!(part.contains(place), "{place}: {part}");
        }
    }

    #[test]
    fn every_list_counts_on_its_own() {
        let level = ListLevel {
            marker: Marker::Decimal,
            text: "%1".to_owned(),
            indent: 36.0,
            hanging: 36.0,
            first_line_only: true,
        };
        let list = ListFormat {
            levels: vec![level],
        };
        let part = part(&[list.clone(), list], Language::En);
        assert!(part.contains("<w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>"));
        assert!(part.contains("<w:num w:numId=\"3\"><w:abstractNumId w:val=\"3\"/></w:num>"));
        assert!(part.contains(
            "<w:tabs><w:tab w:val=\"num\" w:pos=\"720\"/></w:tabs>\
             <w:ind w:left=\"0\" w:firstLine=\"0\"/>"
        ));
    }
}
