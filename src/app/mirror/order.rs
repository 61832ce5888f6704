//! In which order the words of a line are seen (UAX 9), for a library that shapes words but sets one behind the
//! other from left to right.

use std::ops::Range;
use unicode_bidi::{BidiInfo, Direction, Level, get_base_direction};

/// Something of a line, as it is to be written behind what stands at its left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// These bytes of the line.
    Words(Range<usize>),
    /// A sign in place of the one that stands at these bytes: it is mirrored.
    Sign(Range<usize>, char),
}

/// Whether a text as a whole runs from right to left.
pub fn from_right(text: &str) -> bool {
    match get_base_direction(text) {
        // All of it is put in as values, which are passed over: the first of them says.
        Direction::Mixed if text.contains(is_mark) => {
            let bare: String = text.chars().filter(|c| !is_mark(*c)).collect();
            get_base_direction(bare.as_str()) == Direction::Rtl
        }
        direction => direction == Direction::Rtl,
    }
}

/// Whether something in a text runs from right to left.
pub fn has_rtl(text: &str) -> bool {
    // Most texts have none: their bytes say so fast.
    let may = |byte: u8| matches!(byte, 0xD6..=0xE0 | 0xEF);
    text.bytes().any(may) && text.contains(is_rtl)
}

/// Whether a character runs from right to left.
fn is_rtl(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}')
        && c.is_alphabetic()
}

/// A line from left to right as one sees it; words that run from right to left stay whole. `from_right` is the
/// direction of its paragraph.
pub fn seen(line: &str, from_right: bool) -> Vec<Piece> {
    let level = match from_right {
        true => Level::rtl(),
        false => Level::ltr(),
    };
    let mut known = BidiInfo::new(line, Some(level));
    for number in telephones(line) {
        let digits = known.levels[number.start + 1];
        known.levels[number].fill(digits);
    }
    let mut seen = Vec::new();
    for paragraph in &known.paragraphs {
        let (levels, runs) = known.visual_runs(paragraph, paragraph.range.clone());
        for run in runs {
            match levels[run.start].is_rtl() {
                true => turn(line, run, &mut seen),
                false => seen.push(Piece::Words(run)),
            }
        }
    }
    seen
}

/// Telephone numbers, which stay in order as they do on paper, though they are digits between spaces.
fn telephones(line: &str) -> impl Iterator<Item = Range<usize>> {
    line.match_indices('+').filter_map(|(start, _)| {
        let digits = line[start + 1..].trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
        let number = line[start..line.len() - digits.len()].trim_end();
        number[1..]
            .starts_with(|c: char| c.is_ascii_digit())
            .then(|| start..start + number.len())
    })
}

/// Puts the words and signs of a run from right to left behind each other from left to right: egui turns the
/// letters of a word itself, and the signs of its script with them, and leaves other signs where they are.
fn turn(line: &str, run: Range<usize>, seen: &mut Vec<Piece>) {
    let arabic = |c: char| matches!(c, '\u{600}'..='\u{6FF}' | '\u{200C}' | '\u{200D}');
    let sign = |c: char| !c.is_alphabetic() && !arabic(c);
    let mut end = run.end;
    while let Some(last) = line[run.start..end].chars().next_back() {
        let start = match sign(last) {
            true => end - last.len_utf8(),
            false => run.start + line[run.start..end].trim_end_matches(|c| !sign(c)).len(),
        };
        seen.push(match sign(last) {
            true => Piece::Sign(start..end, mirrored(last)),
            false => Piece::Words(start..end),
        });
        end = start;
    }
}

/// Marks of direction: their work is done where words stand as one sees them.
pub fn is_mark(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn mirrored(sign: char) -> char {
    match sign {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        '{' => '}',
        '}' => '{',
        '<' => '>',
        '>' => '<',
        '«' => '»',
        '»' => '«',
        '→' => '←',
        '←' => '→',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A line as it is to be written.
    fn order(line: &str) -> String {
        let mut written = String::new();
        for piece in seen(line, from_right(line)) {
            match piece {
                Piece::Words(bytes) => written.push_str(&line[bytes]),
                Piece::Sign(_, sign) => written.push(sign),
            }
        }
        written.retain(|c| !is_mark(c));
        written
    }

    // Words of one letter: alef, beh, teh.
    const A: &str = "\u{627}";
    const B: &str = "\u{628}";
    const T: &str = "\u{62A}";

    #[test]
    fn words_stand_as_one_sees_them() {
        assert_eq!(order(&format!("{A} {B} {T}")), format!("{T} {B} {A}"));
        assert_eq!(order(&format!("{A} 12 {T}")), format!("{T} 12 {A}"));
        // Latin words within stay in their order.
        let mixed = format!("{A} Study Group 12 {T}");
        assert_eq!(order(&mixed), format!("{T} Study Group 12 {A}"));
        let mixed = format!("Move {A} {B} up");
        assert_eq!(order(&mixed), format!("Move {B} {A} up"));
    }

    #[test]
    fn a_sentence_may_quote_the_other_direction() {
        // As Fluent puts a value into a sentence.
        let quoting = format!("Save \u{201C}\u{2068}{A} {B} 12/13\u{2069}\u{201D} first?");
        assert_eq!(
            order(&quoting),
            format!("Save \u{201C}12/13 {B} {A}\u{201D} first?")
        );
        let path = format!("{A} \u{2068}/home/x/letter.ron\u{2069} {B}");
        assert_eq!(order(&path), format!("{B} /home/x/letter.ron {A}"));
        // A range that is stored larger first is seen smaller first, as on the page.
        let dates = format!("{A} 14-10 {B} 2021");
        assert_eq!(order(&dates), format!("2021 {B} 10-14 {A}"));
        // Nothing stands outside of the values.
        let counts = format!("\u{2068}3 {A}\u{2069}\u{2068}، 7 {B}\u{2069}");
        assert_eq!(order(&counts), format!("{B} 7 ،{A} 3"));
    }

    #[test]
    fn a_telephone_number_stays_in_order() {
        let line = format!("{A}: +41 22 730 5111 • {B} 12 13");
        assert_eq!(order(&line), format!("13 12 {B} • +41 22 730 5111 :{A}"));
        assert_eq!(order(&format!("{A} + {B}")), format!("{B} + {A}"));
    }

    #[test]
    fn signs_stand_at_the_other_end() {
        assert_eq!(
            order(&format!("({A} {B}) 12: {T},")),
            format!(",{T} :12 ({B} {A})")
        );
        assert_eq!(order(&format!("Move ({A})")), format!("Move ({A})"));
        assert_eq!(order(&format!("{A} (x)")), format!("(x) {A}"));
        // An Arabic comma is turned with its word.
        assert_eq!(order(&format!("{A}\u{60C} {B}")), format!("{B} {A}\u{60C}"));
        assert_eq!(order(&format!("{A} → {B}")), format!("{B} ← {A}"));
    }
}
