//! Writes the settings, fonts and theme of a file.
//!
//! Knows no letter: only the language decides.

use super::xml::Xml;
use super::{OFFICE_NAME_SPACE, WORD_NAME_SPACE};
use crate::language::Language;
use crate::layout::stylesheet::{LINK_COLOUR, fonts};

/// The settings: those of Word since 2013, without its habits for Japanese.
pub fn part(language: Language) -> String {
    let mut xml = Xml::new();
    xml.open("w:settings", &[("xmlns:w", WORD_NAME_SPACE)]);
    xml.empty("w:zoom", &[("w:percent", "100")]);
    xml.val("w:defaultTabStop", 720);
    xml.val(
        "w:characterSpacingControl",
        match language {
            Language::Zh => "compressPunctuation",
            _ => "doNotCompress",
        },
    );
    xml.open("w:compat", &[]);
    for (name, value) in [
        ("compatibilityMode", "15"),
        ("overrideTableStyleFontSizeAndJustification", "1"),
        ("enableOpenTypeFeatures", "1"),
        ("doNotFlipMirrorIndents", "1"),
        ("differentiateMultirowTableHeaders", "1"),
        ("useWord2013TrackBottomHyphenation", "0"),
    ] {
        xml.empty(
            "w:compatSetting",
            &[
                ("w:name", name),
                ("w:uri", "http://schemas.microsoft.com/office/word"),
                ("w:val", value),
            ],
        );
    }
    xml.close("w:compat");
    let latin = match language {
        Language::Ar | Language::Zh => Language::En,
        other => other,
    };
    xml.empty(
        "w:themeFontLang",
        &[
            ("w:val", latin.word_tag()),
            ("w:eastAsia", Language::Zh.word_tag()),
            ("w:bidi", Language::Ar.word_tag()),
        ],
    );
    xml.raw(
        "<w:clrSchemeMapping w:bg1=\"light1\" w:t1=\"dark1\" w:bg2=\"light2\" w:t2=\"dark2\" \
         w:accent1=\"accent1\" w:accent2=\"accent2\" w:accent3=\"accent3\" w:accent4=\"accent4\" \
         w:accent5=\"accent5\" w:accent6=\"accent6\" w:hyperlink=\"hyperlink\" \
         w:followedHyperlink=\"followedHyperlink\"/>",
    );
    let (decimal, separator) = match language {
        Language::Es | Language::Fr | Language::Ru => (",", ";"),
        Language::Ar | Language::En | Language::Zh => (".", ","),
    };
    xml.val("w:decimalSymbol", decimal);
    xml.val("w:listSeparator", separator);
    xml.close("w:settings");
    xml.finish()
}

/// What a font is like, so that a computer without it finds the nearest.
struct Likeness {
    name: &'static str,
    other_name: Option<&'static str>,
    /// The ten numbers of PANOSE.
    class: &'static str,
    /// The set of characters that it is made for, as Windows numbers them.
    characters: &'static str,
    family: &'static str,
}

const LIKENESSES: &[Likeness] = &[
    Likeness {
        name: "Calibri",
        other_name: None,
        class: "020F0502020204030204",
        characters: "00",
        family: "swiss",
    },
    Likeness {
        name: "SimSun",
        other_name: Some("宋体"),
        class: "02010600030101010101",
        characters: "86",
        family: "auto",
    },
    Likeness {
        name: "Arial",
        other_name: None,
        class: "020B0604020202020204",
        characters: "00",
        family: "swiss",
    },
    Likeness {
        name: "Traditional Arabic",
        other_name: None,
        class: "02020603050405020304",
        characters: "B2",
        family: "roman",
    },
    Likeness {
        name: "Times New Roman",
        other_name: None,
        class: "02020603050405020304",
        characters: "00",
        family: "roman",
    },
];

/// The fonts that the styles name.
pub fn font_table(language: Language) -> String {
    let used = fonts(language);
    let mut xml = Xml::new();
    xml.open("w:fonts", &[("xmlns:w", WORD_NAME_SPACE)]);
    let mut written = Vec::new();
    for name in [used.latin, used.east_asian, used.complex] {
        if written.contains(&name) {
            continue;
        }
        written.push(name);
        xml.open("w:font", &[("w:name", name)]);
        if let Some(likeness) = LIKENESSES.iter().find(|likeness| likeness.name == name) {
            if let Some(other) = likeness.other_name {
                xml.val("w:altName", other);
            }
            xml.val("w:panose1", likeness.class);
            xml.val("w:charset", likeness.characters);
            xml.val("w:family", likeness.family);
            xml.val("w:pitch", "variable");
        }
        xml.close("w:font");
    }
    xml.close("w:fonts");
    xml.finish()
}

/// The theme: Word wants one, although every style names its font and colour itself.
pub fn theme(language: Language) -> String {
    let fonts = fonts(language);
    let mut xml = Xml::new();
    xml.open(
        "a:theme",
        &[("xmlns:a", OFFICE_NAME_SPACE), ("name", "Letter")],
    );
    xml.open("a:themeElements", &[]);
    xml.open("a:clrScheme", &[("name", "Letter")]);
    for (name, colour) in [
        ("dk1", "000000"),
        ("lt1", "FFFFFF"),
        ("dk2", "1F3A56"),
        ("lt2", "EAF0F6"),
        ("accent1", LINK_COLOUR),
        ("accent2", "C55A11"),
        ("accent3", "6B7A89"),
        ("accent4", "BF9000"),
        ("accent5", "2E8B9A"),
        ("accent6", "548235"),
        ("hlink", LINK_COLOUR),
        ("folHlink", "6B4E9B"),
    ] {
        xml.open(&format!("a:{name}"), &[]);
        xml.empty("a:srgbClr", &[("val", colour)]);
        xml.close(&format!("a:{name}"));
    }
    xml.close("a:clrScheme");
    xml.open("a:fontScheme", &[("name", "Letter")]);
    for kind in ["a:majorFont", "a:minorFont"] {
        xml.open(kind, &[]);
        xml.empty("a:latin", &[("typeface", fonts.latin)]);
        xml.empty("a:ea", &[("typeface", fonts.east_asian)]);
        xml.empty("a:cs", &[("typeface", fonts.complex)]);
        xml.close(kind);
    }
    xml.close("a:fontScheme");
    // Fills, lines and effects of shapes, three of each at least; letters have no shapes.
    xml.raw(
        "<a:fmtScheme name=\"Letter\"><a:fillStyleLst>\
         <a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>\
         <a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>\
         <a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:fillStyleLst><a:lnStyleLst>\
         <a:ln w=\"6350\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>\
         <a:ln w=\"12700\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>\
         <a:ln w=\"19050\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>\
         </a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle>\
         <a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/>\
         </a:effectStyle></a:effectStyleLst><a:bgFillStyleLst>\
         <a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>\
         <a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>\
         <a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme>",
    );
    xml.close("a:themeElements");
    xml.close("a:theme");
    xml.finish()
}
