//! The one gate through which every string passes on its way into a file: what XML cannot hold
//! stays outside.
//!
//! Knows characters only; nothing of documents or parts.

use std::borrow::Cow;
use std::fmt::Write;

/// `text` without the characters that XML 1.0 forbids or that Word trips over.
///
/// Breaks of every kind (U+000B comes with a paste from Word) and tabs become spaces; other control
/// characters and the two non-characters U+FFFE and U+FFFF are left out.
pub fn clean(text: &str) -> Cow<'_, str> {
    if text.chars().all(passes) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(
        text.chars()
            .filter_map(|character| match character {
                '\t' | '\n' | '\u{000B}' | '\u{000C}' | '\u{0085}' | '\u{2028}' | '\u{2029}' => {
                    Some(' ')
                }
                _ => passes(character).then_some(character),
            })
            .collect(),
    )
}

fn passes(character: char) -> bool {
    let forbidden = matches!(
        character,
        '\u{0000}'..='\u{001F}' | '\u{007F}'..='\u{009F}' | '\u{2028}' | '\u{2029}' | '\u{FFFE}' | '\u{FFFF}'
    );
    !forbidden
}

/// Appends `text` cleaned and with the signs of XML escaped, fit for content and attributes.
pub fn push_escaped(out: &mut String, text: &str) {
    for character in clean(text).chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(character),
        }
    }
}

/// The address of a link as a relationship may hold it: signs that no address may contain are
/// written as `%20` and the like, because Word calls a file with such a target corrupt.
pub fn address(link: &str) -> String {
    let mut address = String::with_capacity(link.len());
    for character in clean(link.trim()).chars() {
        match character {
            ' ' | '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}' => {
                write!(address, "%{:02X}", u32::from(character)).expect("a String takes all");
            }
            _ => address.push(character),
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaks_become_spaces_and_other_control_characters_vanish() {
        assert_eq!(
            clean("a\u{000B}b\nc\u{0000}d\u{FFFF}e\u{2028}f\rg"),
            "a b cde fg"
        );
        assert!(matches!(clean("ITU\u{2011}T 2\u{00A0}m"), Cow::Borrowed(_)));
    }

    #[test]
    fn addresses_hold_no_spaces() {
        assert_eq!(
            address(" https://itu.int/a b?x={1}&y=2 "),
            "https://itu.int/a%20b?x=%7B1%7D&y=2"
        );
    }

    #[test]
    fn signs_of_xml_are_escaped() {
        let mut out = String::new();
        push_escaped(&mut out, "a<b> & \"c\"\u{0001}");
        assert_eq!(out, "a&lt;b&gt; &amp; &quot;c&quot;");
    }
}
