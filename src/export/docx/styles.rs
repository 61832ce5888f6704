//! Writes the styles of the stylesheet as styles that one can see and change in Word.
//!
//! A style says only where it differs from the one that it begins from.

use super::WORD_NAME_SPACE;
use super::measure::{half_points, line, twips};
use super::xml::Xml;
use crate::language::{Direction, Language};
use crate::layout::stylesheet::{
    ARABIC_SIZE_STEP, Alignment, CELL_PADDING, CharacterStyle, LINE_COLOUR, LINK_COLOUR,
    RULE_DISTANCE, Style, StyleSheet, TableStyle, fonts,
};

/// Word's own names that the stylesheet uses, with the place at which Word shows them.
const WORDS_OWN: &[(&str, u8)] = &[
    ("Normal", 0),
    ("heading 1", 9),
    ("heading 2", 9),
    ("heading 3", 9),
    ("header", 99),
    ("footer", 99),
    ("Body Text", 1),
    ("List Paragraph", 34),
    ("Salutation", 99),
    ("Closing", 99),
    ("Signature", 99),
    ("Hyperlink", 99),
];

/// The place at which Word shows the styles that are ours.
const OUR_PLACE: u8 = 10;

/// The part with the styles.
pub fn part(language: Language) -> String {
    let mut xml = Xml::new();
    xml.open("w:styles", &[("xmlns:w", WORD_NAME_SPACE)]);
    write_defaults(&mut xml, language);
    write_latent(&mut xml);
    for style in Style::ALL {
        write_paragraph_style(&mut xml, *style, language);
    }
    xml.raw(
        "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">\
         <w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/>\
         <w:unhideWhenUsed/></w:style>\
         <w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">\
         <w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/>\
         <w:unhideWhenUsed/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar>\
         <w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/>\
         <w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/>\
         </w:tblCellMar></w:tblPr></w:style>\
         <w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\">\
         <w:name w:val=\"No List\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/>\
         <w:unhideWhenUsed/></w:style>",
    );
    for style in CharacterStyle::ALL {
        write_character_style(&mut xml, *style);
    }
    for style in TableStyle::ALL {
        write_table_style(&mut xml, *style);
    }
    xml.close("w:styles");
    xml.finish()
}

fn write_defaults(xml: &mut Xml, language: Language) {
    let fonts = fonts(language);
    let normal = Style::Normal.sheet();
    // Words in another script than the document's are mostly names: English checks Latin ones.
    let latin = match language {
        Language::Ar | Language::Zh => Language::En,
        other => other,
    };
    xml.open("w:docDefaults", &[]);
    xml.open("w:rPrDefault", &[]);
    xml.open("w:rPr", &[]);
    xml.empty(
        "w:rFonts",
        &[
            ("w:ascii", fonts.latin),
            ("w:eastAsia", fonts.east_asian),
            ("w:hAnsi", fonts.latin),
            ("w:cs", fonts.complex),
        ],
    );
    write_sizes(xml, normal.size, language);
    xml.empty(
        "w:lang",
        &[
            ("w:val", latin.word_tag()),
            ("w:eastAsia", Language::Zh.word_tag()),
            ("w:bidi", Language::Ar.word_tag()),
        ],
    );
    xml.close("w:rPr");
    xml.close("w:rPrDefault");
    xml.open("w:pPrDefault", &[]);
    xml.close("w:pPrDefault");
    xml.close("w:docDefaults");
}

/// All that Word knows and the stylesheet does not use stays out of the list of styles.
fn write_latent(xml: &mut Xml) {
    xml.open(
        "w:latentStyles",
        &[
            ("w:defLockedState", "0"),
            ("w:defUIPriority", "99"),
            ("w:defSemiHidden", "1"),
            ("w:defUnhideWhenUsed", "1"),
            ("w:defQFormat", "0"),
            ("w:count", "376"),
        ],
    );
    for (name, place) in WORDS_OWN {
        xml.empty(
            "w:lsdException",
            &[
                ("w:name", name),
                ("w:semiHidden", "0"),
                ("w:uiPriority", &place.to_string()),
                ("w:unhideWhenUsed", "0"),
                ("w:qFormat", "1"),
            ],
        );
    }
    xml.close("w:latentStyles");
}

fn words_place(name: &str) -> Option<u8> {
    WORDS_OWN
        .iter()
        .find(|(own, _)| *own == name)
        .map(|(_, place)| *place)
}

fn open_style(xml: &mut Xml, kind: &str, id: &str, name: &str, default: bool) -> u8 {
    let mut attributes = vec![("w:type", kind)];
    if default {
        attributes.push(("w:default", "1"));
    }
    let place = words_place(name);
    if place.is_none() {
        attributes.push(("w:customStyle", "1"));
    }
    attributes.push(("w:styleId", id));
    xml.open("w:style", &attributes);
    xml.val("w:name", name);
    place.unwrap_or(OUR_PLACE)
}

fn write_paragraph_style(xml: &mut Xml, style: Style, language: Language) {
    let sheet = style.sheet();
    let id = style.id();
    let place = open_style(xml, "paragraph", &id, sheet.name, style == Style::Normal);
    if let Some(base) = sheet.based_on {
        xml.val("w:basedOn", base.id());
    }
    if sheet.next != style {
        xml.val("w:next", sheet.next.id());
    }
    xml.val("w:uiPriority", place);
    xml.empty("w:qFormat", &[]);
    // The defaults of the document already have the size of `Normal`; of all else they have nothing.
    let base = sheet.based_on.map_or(
        StyleSheet {
            size: sheet.size,
            ..StyleSheet::plain(style)
        },
        Style::sheet,
    );
    write_paragraph_differences(xml, style, &sheet, &base, language);
    if sheet.bold != base.bold || sheet.size != base.size {
        xml.open("w:rPr", &[]);
        if sheet.bold != base.bold {
            write_switch(xml, "w:b", sheet.bold);
            write_switch(xml, "w:bCs", sheet.bold);
        }
        if sheet.size != base.size {
            write_sizes(xml, sheet.size, language);
        }
        xml.close("w:rPr");
    }
    xml.close("w:style");
}

fn write_paragraph_differences(
    xml: &mut Xml,
    style: Style,
    sheet: &StyleSheet,
    base: &StyleSheet,
    language: Language,
) {
    let right_to_left = language.direction() == Direction::RightToLeft;
    let bidi = right_to_left && style == Style::Normal;
    let spacing = (sheet.before, sheet.after, sheet.line) != (base.before, base.after, base.line);
    let indent = (sheet.indent, sheet.hanging) != (base.indent, base.hanging);
    let same = !spacing
        && !indent
        && !bidi
        && sheet.keep_with_next == base.keep_with_next
        && sheet.keep_lines == base.keep_lines
        && sheet.page_break_before == base.page_break_before
        && sheet.rule_above == base.rule_above
        && sheet.alignment == base.alignment
        && sheet.heading == base.heading;
    if same {
        return;
    }
    xml.open("w:pPr", &[]);
    for (name, value, inherited) in [
        ("w:keepNext", sheet.keep_with_next, base.keep_with_next),
        ("w:keepLines", sheet.keep_lines, base.keep_lines),
        (
            "w:pageBreakBefore",
            sheet.page_break_before,
            base.page_break_before,
        ),
    ] {
        if value != inherited {
            write_switch(xml, name, value);
        }
    }
    if sheet.rule_above != base.rule_above {
        xml.open("w:pBdr", &[]);
        let line = if sheet.rule_above { "single" } else { "none" };
        xml.empty(
            "w:top",
            &[
                ("w:val", line),
                ("w:sz", "6"),
                ("w:space", &format!("{RULE_DISTANCE:.0}")),
                ("w:color", LINK_COLOUR),
            ],
        );
        xml.close("w:pBdr");
    }
    if bidi {
        xml.empty("w:bidi", &[]);
    }
    if spacing {
        let before = twips(sheet.before).to_string();
        let after = twips(sheet.after).to_string();
        let line = line(sheet.line).to_string();
        let mut attributes = Vec::new();
        if sheet.before != base.before {
            attributes.push(("w:before", before.as_str()));
        }
        if sheet.after != base.after {
            attributes.push(("w:after", after.as_str()));
        }
        if sheet.line != base.line {
            attributes.push(("w:line", line.as_str()));
            attributes.push(("w:lineRule", "auto"));
        }
        xml.empty("w:spacing", &attributes);
    }
    if indent {
        xml.empty(
            "w:ind",
            &[
                ("w:left", &twips(sheet.indent).to_string()),
                ("w:hanging", &twips(sheet.hanging).to_string()),
            ],
        );
    }
    if sheet.alignment != base.alignment {
        xml.val("w:jc", alignment(sheet.alignment));
    }
    if let Some(rank) = sheet.heading.filter(|_| sheet.heading != base.heading) {
        xml.val("w:outlineLvl", rank.saturating_sub(1));
    }
    xml.close("w:pPr");
}

/// In a paragraph that runs from right to left “left” means where lines begin, “right” where they
/// end, in Word and in LibreOffice alike; “start” and “end” are not of this version of the schema.
fn alignment(alignment: Alignment) -> &'static str {
    match alignment {
        Alignment::Start => "left",
        Alignment::Centre => "center",
        Alignment::End => "right",
    }
}

fn write_switch(xml: &mut Xml, name: &str, on: bool) {
    if on {
        xml.empty(name, &[]);
    } else {
        xml.val(name, 0);
    }
}

fn write_sizes(xml: &mut Xml, size: f32, language: Language) {
    let step = match language.direction() {
        Direction::RightToLeft => ARABIC_SIZE_STEP,
        Direction::LeftToRight => 0.0,
    };
    xml.val("w:sz", half_points(size));
    xml.val("w:szCs", half_points(size + step));
}

fn write_character_style(xml: &mut Xml, style: CharacterStyle) {
    let sheet = style.sheet();
    let place = open_style(xml, "character", &style.id(), sheet.name, false);
    xml.val("w:basedOn", "DefaultParagraphFont");
    xml.val("w:uiPriority", place);
    xml.empty("w:qFormat", &[]);
    xml.open("w:rPr", &[]);
    if sheet.bold {
        xml.empty("w:b", &[]);
        xml.empty("w:bCs", &[]);
    }
    if sheet.unchecked {
        xml.empty("w:noProof", &[]);
    }
    if let Some(colour) = sheet.colour {
        xml.val("w:color", colour);
    }
    if sheet.underline {
        xml.val("w:u", "single");
    }
    if let Some(ground) = sheet.ground {
        xml.empty(
            "w:shd",
            &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", ground)],
        );
    }
    xml.close("w:rPr");
    xml.close("w:style");
}

fn write_table_style(xml: &mut Xml, style: TableStyle) {
    let sheet = style.sheet();
    let place = open_style(xml, "table", &style.id(), sheet.name, false);
    xml.val("w:basedOn", "TableNormal");
    xml.val("w:uiPriority", place);
    xml.open("w:tblPr", &[]);
    // The tables themselves say it, too: LibreOffice does not look here for it.
    let padding = twips(CELL_PADDING);
    if sheet.flush {
        let hanging = (-padding).to_string();
        xml.empty("w:tblInd", &[("w:w", &hanging), ("w:type", "dxa")]);
    }
    if sheet.lines {
        xml.open("w:tblBorders", &[]);
        for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
            xml.empty(
                &format!("w:{side}"),
                &[
                    ("w:val", "single"),
                    ("w:sz", "4"),
                    ("w:space", "0"),
                    ("w:color", LINE_COLOUR),
                ],
            );
        }
        xml.close("w:tblBorders");
    }
    xml.open("w:tblCellMar", &[]);
    for side in ["w:left", "w:right"] {
        xml.empty(side, &[("w:w", &padding.to_string()), ("w:type", "dxa")]);
    }
    xml.close("w:tblCellMar");
    xml.close("w:tblPr");
    xml.close("w:style");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_style_says_only_where_it_differs() {
        let part = part(Language::En);
        assert!(part.contains(
            "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"HeadReference\">\
             <w:name w:val=\"Head reference\"/><w:basedOn w:val=\"HeadValue\"/>\
             <w:next w:val=\"HeadValue\"/><w:uiPriority w:val=\"10\"/><w:qFormat/>\
             <w:rPr><w:b/><w:bCs/></w:rPr></w:style>"
        ));
        assert!(part.contains("w:styleId=\"PageHeader\"><w:name w:val=\"header\"/>"));
    }

    #[test]
    fn arabic_letters_are_larger() {
        assert!(part(Language::Ar).contains("<w:sz w:val=\"22\"/><w:szCs w:val=\"28\"/>"));
        assert!(part(Language::En).contains("<w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/>"));
    }
}
