//! Arabic paragraphs: which of their characters run from right to left, and the marks that keep
//! telephone numbers and ranges in order for readers that know no runs.

use super::{Piece, Script, is_own_language};
use crate::export::docx::gate;
use crate::language::Language;
use crate::layout::document::{Run, Words};
use std::borrow::Cow;

/// A letter that runs from right to left.
pub fn is_arabic(character: char) -> bool {
    matches!(u32::from(character),
        0x0590..=0x05FF | 0x0600..=0x065F | 0x066E..=0x06EF | 0x06FA..=0x08FF
        | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFC)
}

/// Holds what follows to the left-to-right order, for readers that know no runs.
const LEFT_TO_RIGHT_MARK: char = '\u{200E}';
/// Ends what a left-to-right mark began; before digits, takes the place of an Arabic letter.
const RIGHT_TO_LEFT_MARK: char = '\u{200F}';

/// What a character does to the order of a line; the classes of the Unicode bidirectional algorithm
/// (UAX 9) as far as letters need them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    Left,
    Right,
    Digit,
    Neutral,
    Boundary,
}

fn class(character: char) -> Class {
    if is_arabic(character) {
        Class::Right
    } else if character.is_numeric() {
        Class::Digit
    } else if character.is_alphabetic() {
        Class::Left
    } else {
        Class::Neutral
    }
}

/// A character of a paragraph with what has been decided of it.
struct Sign {
    character: char,
    run: usize,
    class: Class,
    left: bool,
    /// A mark to write before it.
    mark_before: Option<char>,
    /// A mark to write behind it.
    mark_behind: Option<char>,
}

fn signs(runs: &[Run]) -> Vec<Sign> {
    let mut signs = Vec::new();
    for (run, content) in runs.iter().enumerate() {
        let sign = |character, class| Sign {
            character,
            run,
            class,
            left: false,
            mark_before: None,
            mark_behind: None,
        };
        match content {
            Run::Words(words) => {
                let begin = signs.len();
                signs.extend(
                    gate::clean(&words.text)
                        .chars()
                        .map(|character| sign(character, class(character))),
                );
                if reads_left_to_right(words) {
                    hold_whole(&mut signs[begin..]);
                }
            }
            _ => signs.push(sign('\u{FFFC}', Class::Boundary)),
        }
    }
    signs
}

/// Makes one piece from left to right of words, without the spaces around them.
fn hold_whole(signs: &mut [Sign]) {
    let is_ink = |sign: &Sign| !sign.character.is_whitespace();
    let (Some(first), Some(last)) = (
        signs.iter().position(is_ink),
        signs.iter().rposition(is_ink),
    ) else {
        return;
    };
    if signs[first].class != Class::Left {
        signs[first].mark_before = Some(LEFT_TO_RIGHT_MARK);
    }
    if signs[last].class == Class::Neutral {
        signs[last].mark_behind = Some(LEFT_TO_RIGHT_MARK);
    }
    for sign in &mut signs[first..=last] {
        sign.class = Class::Left;
    }
}

/// Addresses and words of another language keep their order to the last full stop or slash.
fn reads_left_to_right(words: &Words) -> bool {
    (words.link.is_some() || !is_own_language(words, Language::Ar))
        && !words.text.chars().any(is_arabic)
        && words.text.chars().any(char::is_alphanumeric)
}

/// The pieces of a paragraph that runs from right to left.
pub fn pieces(runs: &[Run]) -> Vec<Piece<'_>> {
    let mut signs = signs(runs);
    hold_telephones_and_ranges(&mut signs);
    let mut strong = Class::Right;
    // The first of the neutral signs whose side is still open.
    let mut open = 0;
    for index in 0..signs.len() {
        if signs[index].mark_before == Some(RIGHT_TO_LEFT_MARK) {
            strong = Class::Right;
        }
        let left = match signs[index].class {
            Class::Neutral => continue,
            Class::Left => true,
            Class::Digit => strong == Class::Left,
            Class::Right | Class::Boundary => false,
        };
        if left && strong == Class::Left {
            for sign in &mut signs[open..index] {
                sign.left = true;
            }
        }
        signs[index].left = left;
        open = index + 1;
        if left {
            strong = Class::Left;
        } else if signs[index].class != Class::Digit {
            strong = Class::Right;
        }
        if signs[index].mark_behind == Some(RIGHT_TO_LEFT_MARK) {
            strong = Class::Right;
        }
    }
    gather(runs, &signs, Script::Plain, Script::RightToLeft)
}

/// The bidirectional algorithm turns “+41 22 730 6828” and “14-10” round after Arabic letters, each
/// group of digits being a number of its own; both are stored as they are to be seen.
fn hold_telephones_and_ranges(signs: &mut [Sign]) {
    let mut index = 0;
    while index < signs.len() {
        let begin = index;
        let joined = begin > 0 && signs[begin - 1].class == Class::Left;
        if let Some(length) = telephone(&signs[begin..]) {
            index += length;
            if !joined {
                for sign in &mut signs[begin..index] {
                    sign.class = Class::Left;
                }
                hold(signs, begin, index);
            }
        } else if let Some(length) = number(&signs[begin..]) {
            index += length;
            let mut hyphens = signs[begin..index]
                .iter()
                .map(|sign| sign.character)
                .filter(|character| is_hyphen(*character))
                .peekable();
            if joined {
                continue;
            }
            if hyphens.peek().is_none() {
                if follows_latin_and_comma(&signs[..begin]) {
                    signs[begin].mark_before = Some(RIGHT_TO_LEFT_MARK);
                }
                continue;
            }
            // Behind a mark from right to left, instead of an Arabic letter, the digits on both
            // sides of a plain hyphen are one number (rules W2 and W4 of UAX 9).
            if hyphens.all(|hyphen| matches!(hyphen, '-' | '\u{2212}')) {
                signs[begin].mark_before = Some(RIGHT_TO_LEFT_MARK);
            } else {
                hold(signs, begin, index);
            }
        } else {
            index += 1;
        }
    }
}

/// The Arabic comma is no letter to the bidirectional algorithm: behind “Geneva،” a day would still
/// be taken for a part of the Latin words.
fn follows_latin_and_comma(before: &[Sign]) -> bool {
    let mut comma = false;
    for sign in before.iter().rev() {
        match sign.class {
            Class::Right if sign.character == '\u{060C}' => comma = true,
            Class::Neutral | Class::Digit => {}
            Class::Left => return comma,
            Class::Right | Class::Boundary => return false,
        }
    }
    false
}

/// Sets marks around a piece, so that it is shown from left to right and what follows is not.
fn hold(signs: &mut [Sign], begin: usize, end: usize) {
    signs[begin].mark_before = Some(LEFT_TO_RIGHT_MARK);
    let next = signs[end..]
        .iter()
        .find(|sign| sign.class != Class::Neutral)
        .map(|sign| sign.class);
    if matches!(next, Some(Class::Left | Class::Digit)) {
        signs[end - 1].mark_behind = Some(RIGHT_TO_LEFT_MARK);
    }
}

fn is_hyphen(character: char) -> bool {
    matches!(character, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// The length of the international telephone number with which `signs` begin.
fn telephone(signs: &[Sign]) -> Option<usize> {
    let mut digits = 0;
    let mut end = 0;
    for (index, sign) in signs.iter().enumerate() {
        match sign.character {
            '+' if index == 0 => {}
            _ if index == 0 => return None,
            '0'..='9' => {
                digits += 1;
                end = index + 1;
            }
            ' ' | '\u{00A0}' | '(' | ')' | '-' | '\u{2011}' if sign.class == Class::Neutral => {}
            _ => break,
        }
    }
    (digits >= 7).then_some(end)
}

/// The length of the number, date or range with which `signs` begin.
fn number(signs: &[Sign]) -> Option<usize> {
    let mut end = 0;
    for (index, sign) in signs.iter().enumerate() {
        match sign.class {
            Class::Digit => end = index + 1,
            Class::Neutral
                if index == end
                    && index > 0
                    && (matches!(sign.character, '.' | ',' | '/' | ':')
                        || is_hyphen(sign.character)) => {}
            _ => break,
        }
    }
    (end > 0).then_some(end)
}

/// Arabic words in a paragraph that runs from left to right: from the first Arabic letter to the
/// last before another script.
pub fn pieces_within(runs: &[Run]) -> Vec<Piece<'_>> {
    let mut signs = signs(runs);
    let mut open = None;
    for index in 0..signs.len() {
        signs[index].mark_before = None;
        signs[index].mark_behind = None;
        signs[index].left = true;
        match signs[index].class {
            Class::Right => {
                for sign in &mut signs[open.unwrap_or(index)..=index] {
                    sign.left = false;
                }
                open = Some(index);
            }
            Class::Left | Class::Boundary => open = None,
            Class::Digit | Class::Neutral => {}
        }
    }
    gather(runs, &signs, Script::Plain, Script::RightToLeft)
}

/// Joins signs of one run and one side to pieces.
fn gather<'a>(runs: &'a [Run], signs: &[Sign], left: Script, right: Script) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    for same in signs.chunk_by(|one, next| one.run == next.run && one.left == next.left) {
        match &runs[same[0].run] {
            Run::Words(words) => {
                let mut text = String::new();
                for sign in same {
                    text.extend(sign.mark_before);
                    text.push(sign.character);
                    text.extend(sign.mark_behind);
                }
                let script = if same[0].left { left } else { right };
                pieces.push(Piece::Words(words, Cow::Owned(text), script));
            }
            other => pieces.push(Piece::Other(other)),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use crate::export::docx::script::Script;
    use crate::export::docx::script::tests::{scripts, words};
    use crate::language::Language;
    use crate::layout::document::{Run, Words};

    #[test]
    fn a_day_behind_a_latin_place_belongs_to_its_month() {
        assert_eq!(
            scripts(&[words("في Geneva، 26 فبراير")], Language::Ar),
            [
                ("في ".to_owned(), Script::RightToLeft),
                ("Geneva".to_owned(), Script::Plain),
                ("، \u{200F}26 فبراير".to_owned(), Script::RightToLeft),
            ]
        );
    }

    #[test]
    fn latin_names_stand_apart_from_arabic() {
        assert_eq!(
            scripts(&[words("قطاع ITU\u{2011}T (2018) عام 2021")], Language::Ar),
            [
                ("قطاع ".to_owned(), Script::RightToLeft),
                ("ITU\u{2011}T (2018".to_owned(), Script::Plain),
                (") عام 2021".to_owned(), Script::RightToLeft),
            ]
        );
    }

    #[test]
    fn telephones_and_ranges_keep_their_order() {
        assert_eq!(
            scripts(&[words("هاتف: +41 22 730 6828")], Language::Ar),
            [
                ("هاتف: ".to_owned(), Script::RightToLeft),
                ("\u{200E}+41 22 730 6828".to_owned(), Script::Plain),
            ]
        );
        assert_eq!(
            scripts(&[words("جنيف، 14-10 ديسمبر 2018")], Language::Ar),
            [(
                "جنيف، \u{200F}14-10 ديسمبر 2018".to_owned(),
                Script::RightToLeft
            )]
        );
        assert_eq!(
            scripts(&[words("ITU 14-10 ديسمبر")], Language::Ar)[1].0,
            " \u{200F}14-10 ديسمبر"
        );
    }

    #[test]
    fn addresses_keep_their_last_slash() {
        let link = Run::Words(Words {
            text: "https://www.itu.int/go/".to_owned(),
            link: Some("https://www.itu.int/go/".to_owned()),
            ..Words::default()
        });
        assert_eq!(
            scripts(&[words("الموقع "), link], Language::Ar)[1],
            ("https://www.itu.int/go/\u{200E}".to_owned(), Script::Plain)
        );
    }

    #[test]
    fn arabic_names_in_an_english_paragraph() {
        assert_eq!(
            scripts(&[words("Mr محمد علي, Egypt")], Language::En),
            [
                ("Mr ".to_owned(), Script::Plain),
                ("محمد علي".to_owned(), Script::RightToLeft),
                (", Egypt".to_owned(), Script::Plain),
            ]
        );
    }
}
