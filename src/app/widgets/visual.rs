//! Words of a letter on buttons, in menus and headings. egui shapes every Arabic word rightly but sets one
//! word behind the other from left to right: here lines and words are put in the order in which one sees
//! them. Where one writes, the text box does all of it and better.

use egui::{FontId, Ui};
use std::borrow::Cow;

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

/// Whether a character runs from right to left.
fn is_rtl(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}')
        && c.is_alphabetic()
}

/// Which way a word runs; numbers and signs have no way of their own.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Left,
    Right,
    Neither,
}

fn way(word: &str) -> Way {
    if word.contains(is_rtl) {
        Way::Left
    } else if word.contains(char::is_alphabetic) {
        Way::Right
    } else {
        Way::Neither
    }
}

fn ordered(text: &str, room: f32, width: &dyn Fn(&str) -> f32) -> String {
    let strong = text.chars().find(|c| c.is_alphabetic());
    let from_right = strong.is_some_and(is_rtl);
    let mut lines: Vec<Vec<&str>> = vec![Vec::new()];
    let mut line = String::new();
    for word in text.split([' ', '\u{A0}']) {
        let longer = match line.is_empty() {
            true => word.to_owned(),
            false => format!("{line} {word}"),
        };
        let fits = line.is_empty() || width(&longer) <= room;
        if fits {
            line = longer;
        } else {
            word.clone_into(&mut line);
            lines.push(Vec::new());
        }
        if let Some(last) = lines.last_mut() {
            last.push(word);
        }
    }
    let lines: Vec<String> = (lines.into_iter())
        .map(|words| {
            let words = seen(words, from_right).into_iter();
            let turned = words.map(|word| turned(word, from_right));
            turned.collect::<Vec<_>>().join(" ")
        })
        .collect();
    lines.join("\n")
}

/// The words of one line from left to right as one sees them.
fn seen(mut words: Vec<&str>, from_right: bool) -> Vec<&str> {
    if from_right {
        words.reverse();
    }
    // What runs the other way than the line is in the wrong order now, or still.
    let other = if from_right { Way::Right } else { Way::Left };
    let mut at = 0;
    while at < words.len() {
        if way(words[at]) != other {
            at += 1;
            continue;
        }
        let run = words[at..]
            .iter()
            .take_while(|word| matches!(way(word), way if way == other || way == Way::Neither));
        let mut end = at + run.count();
        // A number behind the last of them belongs to the line.
        while way(words[end - 1]) != other {
            end -= 1;
        }
        words[at..end].reverse();
        at = end;
    }
    words
}

/// A word with the signs around it at the ends where one sees them: egui leaves them where they are.
fn turned(word: &str, from_right: bool) -> Cow<'_, str> {
    let turns = match way(word) {
        Way::Left => true,
        Way::Neither => from_right,
        Way::Right => false,
    };
    let sign = |c: char| c.is_ascii_punctuation() || "«»“”‘’…،؛؟–—".contains(c);
    let core = word.trim_matches(sign);
    if !turns || core.is_empty() || core == word {
        return Cow::Borrowed(word);
    }
    let start = word.len() - word.trim_start_matches(sign).len();
    let (before, after) = (&word[..start], &word[start + core.len()..]);
    let mut turned: String = after.chars().rev().map(mirrored).collect();
    turned.push_str(core);
    turned.extend(before.chars().rev().map(mirrored));
    Cow::Owned(turned)
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
        assert_eq!(order(&mixed, far), format!("{T} 12 Study Group {A}"));
        let mixed = format!("Move {A} {B} up");
        assert_eq!(order(&mixed, far), format!("Move {B} {A} up"));
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
    }

    #[test]
    fn lines_break_before_words_are_turned() {
        let text = format!("{A} {B} {T} {A}");
        assert_eq!(order(&text, 3.0), format!("{B} {A}\n{A} {T}"));
    }
}
