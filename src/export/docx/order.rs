//! The order in which the schema (ECMA-376, part 1, annex A) wants the children of an element, for
//! the elements whose children docx-rs writes in another.
//!
//! Word calls a file corrupt over some of them and silently drops others.

/// The children of `parent` in the order of the schema; `None` if docx-rs may be trusted with it.
pub fn children(parent: &[u8]) -> Option<&'static [&'static str]> {
    Some(match parent {
        b"w:pPr" => PARAGRAPH,
        b"w:rPr" => RUN,
        b"w:numPr" => &["w:ilvl", "w:numId"],
        b"w:tblPr" => TABLE,
        b"w:trPr" => &["w:cantSplit", "w:trHeight", "w:tblHeader", "w:jc"],
        b"w:tcPr" => CELL,
        b"w:sectPr" => SECTION,
        _ => return None,
    })
}

/// What docx-rs writes without being asked, and what the styles decide better.
pub fn is_unwanted(parent: &[u8], child: &[u8]) -> bool {
    matches!(
        (parent, child),
        (b"w:tblPr", b"w:jc" | b"w:tblBorders") | (b"w:pPr", b"w:rPr")
    )
}

const PARAGRAPH: &[&str] = &[
    "w:pStyle",
    "w:keepNext",
    "w:keepLines",
    "w:pageBreakBefore",
    "w:widowControl",
    "w:numPr",
    "w:shd",
    "w:tabs",
    "w:bidi",
    "w:spacing",
    "w:ind",
    "w:jc",
    "w:outlineLvl",
];

const RUN: &[&str] = &[
    "w:rStyle",
    "w:rFonts",
    "w:b",
    "w:bCs",
    "w:i",
    "w:iCs",
    "w:color",
    "w:sz",
    "w:szCs",
    "w:u",
    "w:shd",
    "w:vertAlign",
    "w:rtl",
    "w:lang",
];

const TABLE: &[&str] = &[
    "w:tblStyle",
    "w:bidiVisual",
    "w:tblW",
    "w:tblInd",
    "w:tblLayout",
    "w:tblCellMar",
    "w:tblLook",
    "w:tblDescription",
];

const CELL: &[&str] = &[
    "w:tcW",
    "w:gridSpan",
    "w:vMerge",
    "w:shd",
    "w:tcMar",
    "w:vAlign",
];

const SECTION: &[&str] = &[
    "w:headerReference",
    "w:footerReference",
    "w:pgSz",
    "w:pgMar",
    "w:cols",
    "w:titlePg",
    "w:bidi",
];
