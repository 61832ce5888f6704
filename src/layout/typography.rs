//! Characters that must not be torn apart at the end of a line (conventions.md §6).

use std::borrow::Cow;

/// Puts a non-breaking hyphen (U+2011) where a hyphen belongs to a name: “ITU-T”, “МСЭ-Т”, “CH-1211”,
/// “2-я”. Words that are addresses are left alone, because they are copied.
pub(super) fn typographic(words: &str) -> Cow<'_, str> {
    if !words.contains('-') {
        return Cow::Borrowed(words);
    }
    let mut text = String::with_capacity(words.len());
    for (at, character) in words.char_indices() {
        let hyphen = character == '-' && belongs_to_name(&words[..at], &words[at + 1..]);
        text.push(if hyphen { '\u{2011}' } else { character });
    }
    Cow::Owned(text)
}

fn belongs_to_name(before: &str, after: &str) -> bool {
    let word_start = before.rfind(|c: char| !of_alphabet(c)).map_or(0, |at| {
        at + before[at..].chars().next().map_or(1, char::len_utf8)
    });
    let (head, stem) = before.split_at(word_start);
    let in_address = head.ends_with(['/', '.', '@', '-', '_']);
    let tail = &after[..after.find(|c: char| !of_alphabet(c)).unwrap_or(after.len())];
    if in_address || stem.is_empty() || tail.is_empty() {
        return false;
    }
    let sector =
        matches!(stem, "ITU" | "UIT" | "МСЭ") && matches!(tail, "T" | "R" | "D" | "Т" | "Р");
    let post_code = stem == "CH" && tail.bytes().all(|byte| byte.is_ascii_digit());
    let ordinal = stem.bytes().all(|byte| byte.is_ascii_digit())
        && matches!(tail, "й" | "я" | "го" | "му" | "х" | "м" | "е");
    sector || post_code || ordinal
}

/// A digit or a letter of an alphabet. Chinese is written without spaces: a character before a name
/// does not belong to it.
fn of_alphabet(character: char) -> bool {
    character.is_alphanumeric() && character < '\u{2E80}'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_hold_together() {
        assert_eq!(typographic("ITU-T Study Group"), "ITU\u{2011}T Study Group");
        assert_eq!(
            typographic("出席ITU-T第12研究组"),
            "出席ITU\u{2011}T第12研究组"
        );
        assert_eq!(
            typographic("членам МСЭ-Т, 2-я"),
            "членам МСЭ\u{2011}Т, 2\u{2011}я"
        );
        assert_eq!(typographic("CH-1211 Geneva"), "CH\u{2011}1211 Geneva");
    }

    #[test]
    fn ranges_and_addresses_stay() {
        for words in [
            "4-13 May",
            "www.itu.int/ITU-T/x",
            "face-to-face",
            "https://itu.int/en/ITU-T",
        ] {
            assert_eq!(typographic(words), words);
        }
    }
}
