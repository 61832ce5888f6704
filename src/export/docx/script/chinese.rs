//! Chinese words: which of their characters need to be told that they are Chinese.

use super::{Piece, Script};
use crate::export::docx::gate;
use crate::layout::document::Words;
use std::borrow::Cow;

/// Appends the pieces of `words`.
///
/// The hint also moves accented Latin letters to the Chinese font, so they are kept out of it.
pub fn push<'a>(pieces: &mut Vec<Piece<'a>>, words: &'a Words) {
    let text = gate::clean(&words.text);
    let mut before = None;
    let mut rest = text.chars().peekable();
    let mut parts: Vec<(String, Script)> = Vec::new();
    let mut divided = false;
    while let Some(character) = rest.next() {
        let within_word = character == '\u{2019}'
            && before.is_some_and(char::is_alphabetic)
            && !before.is_some_and(is_chinese)
            && rest.peek().is_some_and(|next| next.is_ascii_alphabetic());
        let script = if within_word || is_accented(character) {
            divided = true;
            Some(Script::Plain)
        } else if is_chinese(character) || is_shared(character) {
            Some(Script::EastAsian)
        } else {
            None
        };
        match (parts.last_mut(), script) {
            (Some((part, of)), wanted) if wanted.is_none_or(|wanted| wanted == *of) => {
                part.push(character);
            }
            (_, wanted) => {
                parts.push((character.to_string(), wanted.unwrap_or(Script::Plain)));
            }
        }
        before = Some(character);
    }
    if divided {
        for (part, script) in parts {
            pieces.push(Piece::Words(words, Cow::Owned(part), script));
        }
    } else {
        let hinted = parts.iter().any(|(_, script)| *script == Script::EastAsian);
        let script = if hinted {
            Script::EastAsian
        } else {
            Script::Plain
        };
        pieces.push(Piece::Words(words, text, script));
    }
}

/// A Chinese character or a sign of full width.
pub fn is_chinese(character: char) -> bool {
    matches!(u32::from(character),
        0x2E80..=0x9FFF | 0xF900..=0xFAFF | 0xFE30..=0xFE4F | 0xFF00..=0xFFEF | 0x2_0000..=0x3_FFFF)
}

/// A sign that Latin and Chinese fonts both have, half as wide in the one as in the other.
pub fn is_shared(character: char) -> bool {
    matches!(
        character,
        '\u{2018}'
            | '\u{2019}'
            | '\u{201C}'
            | '\u{201D}'
            | '\u{2013}'
            | '\u{2014}'
            | '\u{2026}'
            | '\u{00B7}'
            | '\u{00D7}'
            | '\u{2460}'..='\u{2473}'
    )
}

fn is_accented(character: char) -> bool {
    matches!(u32::from(character), 0xC0..=0x24F | 0x1E00..=0x1EFF) && character.is_alphabetic()
}

#[cfg(test)]
mod tests {
    use crate::export::docx::script::Script;
    use crate::export::docx::script::tests::{scripts, words};
    use crate::language::Language;
    use crate::layout::document::Run;

    #[test]
    fn chinese_quotation_marks_take_the_chinese_font() {
        assert_eq!(
            scripts(
                &[words("“QoS”研讨会"), Run::Tab, words("2021")],
                Language::Zh
            ),
            [
                ("“QoS”研讨会".to_owned(), Script::EastAsian),
                ("|".to_owned(), Script::Plain),
                ("2021".to_owned(), Script::Plain),
            ]
        );
        assert_eq!(
            scripts(&[words("“QoS”")], Language::Zh),
            [("“QoS”".to_owned(), Script::Plain)]
        );
    }

    #[test]
    fn accented_letters_keep_the_latin_font() {
        assert_eq!(
            scripts(&[words("日内瓦André先生")], Language::Zh),
            [
                ("日内瓦Andr".to_owned(), Script::EastAsian),
                ("é".to_owned(), Script::Plain),
                ("先生".to_owned(), Script::EastAsian),
            ]
        );
    }
}
