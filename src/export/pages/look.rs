//! How letters look: font, size, colour, and how tall they make their line.
//!
//! Word makes a line as tall as the tallest font that stands in it, and knows a font by its own
//! measures; so every script says here how tall it is.

use crate::layout::document::Emphasis;
use crate::layout::stylesheet::{ARABIC_SIZE_STEP, StyleSheet};
use std::collections::HashMap;
use typst_library::foundations::{Smart, Styles};
use typst_library::layout::{Abs, Em, Length};
use typst_library::text::{
    BottomEdge, FontFamily, FontList, FontStyle, FontWeight, TextElem, TextSize, TopEdge,
};
use typst_library::visualize::Color;

/// The scripts that have a font and a height of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Script {
    /// Latin, Greek, Cyrillic, and whatever is none of the others.
    Latin,
    /// Chinese.
    Chinese,
    /// Arabic.
    Arabic,
}

const CARLITO: &str = "Carlito";
const NOTO_SANS_SC: &str = "Noto Sans CJK SC";
const NOTO_NASKH_ARABIC: &str = "Noto Naskh Arabic";

impl Script {
    fn fonts(self) -> FontList {
        let names = match self {
            Script::Latin => [CARLITO, NOTO_SANS_SC, NOTO_NASKH_ARABIC],
            Script::Chinese => [NOTO_SANS_SC, CARLITO, NOTO_NASKH_ARABIC],
            Script::Arabic => [NOTO_NASKH_ARABIC, CARLITO, NOTO_SANS_SC],
        };
        FontList(names.into_iter().map(FontFamily::new).collect())
    }

    /// How far a line reaches above and below the feet of its letters, in sizes of the font: as the
    /// fonts say themselves (Carlito and Calibri alike; Noto's for Chinese and Arabic).
    fn reach(self) -> (f64, f64) {
        match self {
            Script::Latin => (0.952, 0.269),
            Script::Chinese => (1.151, 0.286),
            Script::Arabic => (1.069, 0.634),
        }
    }
}

/// The look of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Look {
    pub script: Script,
    /// The size for Latin letters, in hundredths of a point.
    size: u32,
    /// The distance between lines, in hundredths of the font's own.
    line: u32,
    pub bold: bool,
    pub italic: bool,
    pub superscript: bool,
    /// Red, green and blue of the letters, if they are not black.
    pub colour: Option<[u8; 3]>,
}

/// How much smaller raised letters are, and how far they are raised, as Word does it.
const RAISED_SIZE: f64 = 0.58;
const RAISED_BY: f64 = 0.33;

impl Look {
    /// The look that a style of paragraph gives to its words.
    pub fn of(sheet: &StyleSheet, script: Script) -> Look {
        Look {
            script,
            size: (sheet.size * 100.0).round() as u32,
            line: (sheet.line * 100.0).round() as u32,
            bold: sheet.bold,
            italic: false,
            superscript: false,
            colour: None,
        }
    }

    /// The same in another script, as emphasis changes it. Bold within bold stays bold, as in Word.
    pub fn with(self, script: Script, emphasis: Emphasis) -> Look {
        Look {
            script,
            bold: self.bold || emphasis.bold,
            italic: self.italic || emphasis.italic,
            superscript: emphasis.superscript,
            ..self
        }
    }

    /// The size of its letters in points, before they are raised.
    pub fn size(self) -> f64 {
        let step = match self.script {
            Script::Arabic => f64::from(ARABIC_SIZE_STEP),
            Script::Latin | Script::Chinese => 0.0,
        };
        f64::from(self.size) / 100.0 + step
    }

    /// The height of a line of it, in points; lines are a whole number of twentieths of a point tall.
    pub fn height(self) -> f64 {
        let (above, below) = self.script.reach();
        let single = ((above + below) * self.size() * 20.0).round();
        (single * f64::from(self.line) / 100.0).floor() / 20.0
    }

    /// The same before a paragraph of which `text` is the look: a number adds nothing to the distance
    /// between lines, even if its script is taller.
    pub fn beside(self, text: Look) -> Look {
        let plain = |look: Look| Look { line: 100, ..look }.height();
        let added = text.height() - plain(text);
        let line = 100.0 * (1.0 + added / plain(self));
        Look {
            line: line.round() as u32,
            ..self
        }
    }

    fn styles(self) -> Styles {
        let mut styles = Styles::new();
        let mut size = self.size();
        let (mut above, _) = self.script.reach();
        // What a distance between lines adds stands below the line.
        let mut below = self.height() / size - above;
        if self.superscript {
            styles.set(TextElem::baseline, Length::from(Abs::pt(-size * RAISED_BY)));
            size *= RAISED_SIZE;
            (above, below) = (above.min(0.8), 0.0);
        }
        styles.set(TextElem::font, self.script.fonts());
        styles.set(TextElem::size, TextSize(Abs::pt(size).into()));
        styles.set(TextElem::top_edge, TopEdge::Length(Em::new(above).into()));
        styles.set(
            TextElem::bottom_edge,
            BottomEdge::Length(Em::new(-below).into()),
        );
        if self.bold {
            styles.set(TextElem::weight, FontWeight::BOLD);
        }
        if self.italic {
            styles.set(TextElem::style, FontStyle::Italic);
        }
        if let Some([red, green, blue]) = self.colour {
            let colour = Color::from_u8(red, green, blue, 255);
            styles.set(TextElem::fill, colour.into());
        }
        styles
    }
}

/// The looks of a letter, each made once.
#[derive(Default)]
pub struct Looks(HashMap<Look, Styles>);

impl Looks {
    /// The styles of a look.
    pub fn styles(&mut self, look: Look) -> Styles {
        self.0.entry(look).or_insert_with(|| look.styles()).clone()
    }
}

/// Red, green and blue of a colour in hexadecimal digits.
pub fn colour(digits: &str) -> [u8; 3] {
    let part = |from: usize| {
        let digits = digits.get(from..from + 2);
        digits.and_then(|digits| u8::from_str_radix(digits, 16).ok())
    };
    [0, 2, 4].map(|from| part(from).unwrap_or_default())
}

/// The same as Typst's colour.
pub fn paint(digits: &str) -> Color {
    let [red, green, blue] = colour(digits);
    Color::from_u8(red, green, blue, 255)
}

/// A length, from points.
pub fn length(points: f32) -> Length {
    Length::from(Abs::pt(points.into()))
}

/// A distance that Typst decides itself unless told.
pub fn custom<T>(value: T) -> Smart<T> {
    Smart::Custom(value)
}
