//! Traditional characters in text that is meant to be in simplified ones.

use ferrous_opencc::OpenCC;
use ferrous_opencc::config::BuiltinConfig;
use std::ops::Range;
use std::sync::LazyLock;

/// `None` would mean that the tables of the library cannot be read; a test sees that they can.
static CONVERTER: LazyLock<Option<OpenCC>> =
    LazyLock::new(|| OpenCC::from_config(BuiltinConfig::T2s).ok());

/// Characters that simplified text has too, each in a meaning of its own (著名, 乾坤, 瞭望, 宫商角徵羽), by the
/// Table of General Standard Chinese Characters of 2013.
const BOTH: &str = "著乾瞭徵於藉夥麽摺餘馀覆蘋噁濛甦昇堃淼晳粦仝";

/// The traditional characters of a text, with the simplified ones; places in bytes. What may be either is
/// passed over.
pub fn traditional(text: &str) -> Vec<(Range<usize>, char)> {
    let has_chinese = |c: char| matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}');
    let (Some(converter), true) = (&*CONVERTER, text.contains(has_chinese)) else {
        return Vec::new();
    };
    let simplified = converter.convert(text);
    if simplified == text || simplified.chars().count() != text.chars().count() {
        return Vec::new();
    }
    (text.char_indices().zip(simplified.chars()))
        .filter(|((_, from), into)| from != into && has_chinese(*from) && !BOTH.contains(*from))
        .map(|((at, from), into)| (at..at + from.len_utf8(), into))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language::Zh;
    use crate::language::phrasebook::phrasebook;

    #[test]
    fn traditional_characters_are_told_from_simplified_ones() {
        let found = |text: &str| -> String {
            (traditional(text).into_iter())
                .map(|(at, right)| format!("{}{right}", &text[at]))
                .collect()
        };
        assert_eq!(found("研究組的會議於日內瓦"), "組组會会議议內内");
        assert_eq!(found("著名的乾坤和瞭望"), "");
        assert_eq!(found("Study Group 12"), "");
    }

    #[test]
    fn official_wording_has_none() {
        for (key, _) in phrasebook(Zh).keys() {
            let said = phrasebook(Zh).say(key, &[]);
            assert!(traditional(&said).is_empty(), "{key}: {said}");
        }
        let countries = include_str!("../../assets/terms/countries.csv");
        let terms = include_str!("../../assets/terms/terms.csv");
        for line in countries.lines().chain(terms.lines()) {
            assert!(traditional(line).is_empty(), "{line}");
        }
    }
}
