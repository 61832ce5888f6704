//! Writes how the lists of a document count.
//!
//! Every list has an abstract numbering of its own: shared by several, it would begin anew in
//! LibreOffice and go on counting in Word.

use super::WORD_NAME_SPACE;
use super::measure::twips;
use super::xml::Xml;
use crate::language::{Direction, Language};
use crate::layout::document::{ListFormat, ListLevel, Marker};

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
    // “left” is where lines begin, also where that is the right; so Word writes it itself.
    xml.val("w:lvlJc", "left");
    xml.open("w:pPr", &[]);
    let indent = twips(level.indent);
    if level.first_line_only {
        xml.open("w:tabs", &[]);
        xml.empty("w:tab", &[("w:val", "num"), ("w:pos", &indent.to_string())]);
        xml.close("w:tabs");
        xml.empty("w:ind", &[("w:left", "0"), ("w:firstLine", "0")]);
    } else {
        xml.empty(
            "w:ind",
            &[
                ("w:left", &indent.to_string()),
                ("w:hanging", &twips(level.hanging).to_string()),
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
