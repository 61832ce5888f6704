//! Words of a letter on buttons, in menus and headings. egui shapes every Arabic word rightly but sets one
//! word behind the other from left to right: here lines and words are put in the order in which one sees
//! them. Where one writes, the text box does all of it and better.

use egui::{FontId, Ui};
use std::borrow::Cow;
use std::ops::Range;
use unicode_bidi::{BidiInfo, Direction, Level, get_base_direction};

/// `text` in the order in which egui has to write it, broken into lines `room` points wide. As it is where
/// nothing runs from right to left.
pub fn visual<'t>(ui: &Ui, text: &'t str, font: &FontId, room: f32) -> Cow<'t, str> {
    if !text.contains(is_rtl) {
        return Cow::Borrowed(text);
    }
    let width = |words: &str| {
        let galley =
            ui.painter()
                .layout_no_wrap(words.to_owned(), font.clone(), egui::Color32::PLACEHOLDER);
        galley.size().x
    };
    Cow::Owned(ordered(text, room, &width))
}

/// `text` in one line of `room` points, in the order in which egui has to write it; what does not fit is cut at
/// its end, wherever that is.
pub fn one_line<'t>(ui: &Ui, text: &'t str, font: &FontId, room: f32) -> Cow<'t, str> {
    if !text.contains(is_rtl) {
        // egui cuts it itself.
        return Cow::Borrowed(text);
    }
    let width = |words: &str| {
        let galley =
            ui.painter()
                .layout_no_wrap(words.to_owned(), font.clone(), egui::Color32::PLACEHOLDER);
        galley.size().x
    };
    let whole = ordered(text, f32::INFINITY, &width);
    if width(&whole) <= room {
        return Cow::Owned(whole);
    }
    let mut words: Vec<&str> = text.split(' ').collect();
    while words.len() > 1 {
        words.pop();
        let shorter = ordered(&format!("{}…", words.join(" ")), f32::INFINITY, &width);
        if width(&shorter) <= room {
            return Cow::Owned(shorter);
        }
    }
    Cow::Owned(whole)
}

/// The same for words in several faces: lines of pieces, each with its face, from left to right as one sees them.
pub fn visual_pieces<F: Copy>(
    pieces: &[(&str, F)],
    room: f32,
    width: &dyn Fn(&str, F) -> f32,
) -> Vec<Vec<(String, F)>> {
    let text: String = pieces.iter().map(|(words, _)| *words).collect();
    let from_right = from_right(&text);
    let within = |range: Range<usize>| {
        let mut begin = 0;
        let parts = pieces.iter().map(move |(words, face)| {
            let (from, to) = (range.start.max(begin), range.end.min(begin + words.len()));
            begin += words.len();
            (from..to, *face)
        });
        parts
            .filter(|(part, _)| !part.is_empty())
            .collect::<Vec<_>>()
    };
    let wide = |range: Range<usize>| -> f32 {
        let parts = within(range).into_iter();
        parts.map(|(part, face)| width(&text[part], face)).sum()
    };
    let mut lines: Vec<Range<usize>> = Vec::new();
    let mut begin = 0;
    for word in text.split([' ', '\u{A0}']) {
        let end = begin + word.len();
        match lines.last_mut() {
            Some(line) if wide(line.start..end) <= room => line.end = end,
            _ => lines.push(begin..end),
        }
        // Behind the space.
        begin = end + text[end..].chars().next().map_or(0, char::len_utf8);
    }
    let level = match from_right {
        true => Level::rtl(),
        false => Level::ltr(),
    };
    let mut seen = Vec::new();
    for line in lines {
        let known = BidiInfo::new(&text[line.clone()], Some(level));
        let mut set: Vec<(String, F)> = Vec::new();
        for paragraph in &known.paragraphs {
            let (levels, runs) = known.visual_runs(paragraph, paragraph.range.clone());
            for run in runs {
                let turned = levels[run.start].is_rtl();
                let mut parts = within(line.start + run.start..line.start + run.end);
                if turned {
                    parts.reverse();
                }
                for (part, face) in parts {
                    let mut words = String::new();
                    match turned {
                        true => turn(&text[part], &mut words),
                        false => words.push_str(&text[part]),
                    }
                    words.retain(|c| !is_mark(c));
                    set.push((words, face));
                }
            }
        }
        seen.push(set);
    }
    seen
}

/// Whether a text as a whole runs from right to left.
pub fn from_right(text: &str) -> bool {
    get_base_direction(text) == Direction::Rtl
}

/// Whether a character runs from right to left.
fn is_rtl(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}')
        && c.is_alphabetic()
}

fn ordered(text: &str, room: f32, width: &dyn Fn(&str) -> f32) -> String {
    let from_right = from_right(text);
    let mut lines: Vec<String> = vec![String::new()];
    for word in text.split([' ', '\u{A0}']) {
        let Some(line) = lines.last_mut() else {
            continue;
        };
        let longer = match line.is_empty() {
            true => word.to_owned(),
            false => format!("{line} {word}"),
        };
        if line.is_empty() || width(&longer) <= room {
            *line = longer;
        } else {
            lines.push(word.to_owned());
        }
    }
    let lines: Vec<String> = lines.iter().map(|line| seen(line, from_right)).collect();
    lines.join("\n")
}

/// A line from left to right as one sees it (UAX 9); words that run from right to left stay whole.
fn seen(line: &str, from_right: bool) -> String {
    let level = match from_right {
        true => Level::rtl(),
        false => Level::ltr(),
    };
    let known = BidiInfo::new(line, Some(level));
    let mut seen = String::with_capacity(line.len());
    for paragraph in &known.paragraphs {
        let (levels, runs) = known.visual_runs(paragraph, paragraph.range.clone());
        for run in runs {
            match levels[run.start].is_rtl() {
                true => turn(&line[run], &mut seen),
                false => seen.push_str(&line[run]),
            }
        }
    }
    // Their work is done.
    seen.retain(|c| !is_mark(c));
    seen
}

/// Whether a character says only in which direction others run.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}')
}

/// Puts the words and signs of a run from right to left behind each other from left to right: egui turns the
/// letters of a word itself, and the signs of its script with them, and leaves other signs where they are.
fn turn(run: &str, seen: &mut String) {
    let arabic = |c: char| matches!(c, '\u{600}'..='\u{6FF}' | '\u{200C}' | '\u{200D}');
    let sign = |c: char| !c.is_alphabetic() && !arabic(c);
    let mut end = run.len();
    while let Some(last) = run[..end].chars().next_back() {
        let start = match sign(last) {
            true => end - last.len_utf8(),
            false => {
                let word = run[..end].trim_end_matches(|c| !sign(c));
                word.len()
            }
        };
        match sign(last) {
            true => seen.push(mirrored(last)),
            false => seen.push_str(&run[start..end]),
        }
        end = start;
    }
}

fn mirrored(sign: char) -> char {
    match sign {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        '«' => '»',
        '»' => '«',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every character is one wide.
    fn order(text: &str, room: f32) -> String {
        #[expect(clippy::cast_precision_loss, reason = "a few characters")]
        ordered(text, room, &|words| words.chars().count() as f32)
    }

    // Words of one letter: alef, beh, teh.
    const A: &str = "\u{627}";
    const B: &str = "\u{628}";
    const T: &str = "\u{62A}";

    #[test]
    fn words_stand_as_one_sees_them() {
        let far = f32::INFINITY;
        assert_eq!(order(&format!("{A} {B} {T}"), far), format!("{T} {B} {A}"));
        assert_eq!(order(&format!("{A} 12 {T}"), far), format!("{T} 12 {A}"));
        // Latin words within stay in their order.
        let mixed = format!("{A} Study Group 12 {T}");
        assert_eq!(order(&mixed, far), format!("{T} Study Group 12 {A}"));
        let mixed = format!("Move {A} {B} up");
        assert_eq!(order(&mixed, far), format!("Move {B} {A} up"));
    }

    #[test]
    fn a_sentence_may_quote_the_other_direction() {
        let far = f32::INFINITY;
        // As Fluent puts a value into a sentence.
        let quoting = format!("Save \u{201C}\u{2068}{A} {B} 12/13\u{2069}\u{201D} first?");
        assert_eq!(
            order(&quoting, far),
            format!("Save \u{201C}12/13 {B} {A}\u{201D} first?")
        );
        // A range that is stored larger first is seen smaller first, as on the page.
        let dates = format!("{A} 14-10 {B} 2021");
        assert_eq!(order(&dates, far), format!("2021 {B} 10-14 {A}"));
    }

    #[test]
    fn signs_stand_at_the_other_end() {
        let far = f32::INFINITY;
        assert_eq!(
            order(&format!("({A} {B}) 12: {T},"), far),
            format!(",{T} :12 ({B} {A})")
        );
        assert_eq!(order(&format!("Move ({A})"), far), format!("Move ({A})"));
        assert_eq!(order(&format!("{A} (x)"), far), format!("(x) {A}"));
        // An Arabic comma is turned with its word.
        assert_eq!(
            order(&format!("{A}\u{60C} {B}"), far),
            format!("{B} {A}\u{60C}")
        );
    }

    #[test]
    fn faces_stay_with_their_words() {
        // A sentence whose second word is bold, and which names keys.
        let first = format!("{A} ");
        let pieces = [(first.as_str(), 0), (B, 1), (" (Ctrl+S) ", 0), (T, 0)];
        #[expect(clippy::cast_precision_loss, reason = "a few characters")]
        let width = |words: &str, _| words.chars().count() as f32;
        let lines = visual_pieces(&pieces, 100.0, &width);
        let words = |line: &[(String, i32)]| -> String {
            line.iter().map(|(words, _)| words.as_str()).collect()
        };
        assert_eq!(lines.len(), 1);
        let whole: String = pieces.iter().map(|(words, _)| *words).collect();
        assert_eq!(words(&lines[0]), order(&whole, f32::INFINITY));
        let bold: Vec<_> = lines[0].iter().filter(|(_, face)| *face == 1).collect();
        assert_eq!(bold, [&(B.to_owned(), 1)]);
        // Two words a line.
        let lines = visual_pieces(&[(&format!("{A} {B} {T}"), 0)], 3.0, &width);
        let lines: Vec<String> = lines.iter().map(|line| words(line)).collect();
        assert_eq!(lines, [format!("{B} {A}"), T.to_owned()]);
    }

    #[test]
    fn lines_break_before_words_are_turned() {
        let text = format!("{A} {B} {T} {A}");
        assert_eq!(order(&text, 3.0), format!("{B} {A}\n{A} {T}"));
    }
}
