//! Spelling: which words of a text no dictionary knows, and what may have been meant.
//!
//! Chinese is not checked. Words with digits, acronyms in capitals and addresses are taken for right.

use super::Language;
use crate::language::interface::{Message, Said};
use crate::packed::unpacked;
use crate::{message, shown_in_english};
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::{Mutex, PoisonError, RwLock};

/// How English words are inflected in the dictionary that the program brings along;
/// `assets/dictionaries/README.md` says whose it is.
const ENGLISH: &str = include_str!("../../assets/dictionaries/en_GB.aff");

/// Names and terms that dictionaries lack, one a line; below the tag of a language in brackets, those
/// of that language alone.
const HOUSE: &str = include_str!("../../assets/dictionaries/itu.txt");

/// As many words are remembered; then all are forgotten.
const REMEMBERED: usize = 20_000;

/// Longer words are no words (in bytes): nothing is suggested for them.
const LONGEST: usize = 120;

/// As many words are suggested.
const SUGGESTED: usize = 8;

/// French words that lose their last letter before a vowel.
const ELIDED: [&str; 12] = [
    "c", "d", "j", "jusqu", "l", "lorsqu", "m", "n", "puisqu", "qu", "s", "t",
];

/// The dictionary cannot be understood.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct DictionaryError(String);

impl Said for DictionaryError {
    fn message(&self) -> Message {
        message!("dictionary-error", what = &self.0)
    }
}

shown_in_english!(DictionaryError);

/// Checks the spelling of one language. Shared between threads.
#[derive(Debug)]
pub struct Speller {
    language: Language,
    dictionary: spellbook::Dictionary,
    own: RwLock<HashSet<String>>,
    checked: Mutex<HashMap<String, bool>>,
}

impl Speller {
    /// A speller with a dictionary in Hunspell's format, the words of the house and those of a person.
    ///
    /// # Errors
    /// If the dictionary cannot be understood.
    pub fn new<W: AsRef<str>>(
        language: Language,
        affixes: &str,
        words: &str,
        own: impl IntoIterator<Item = W>,
    ) -> Result<Speller, DictionaryError> {
        let dictionary = spellbook::Dictionary::new(affixes, without_mark(words))
            .map_err(|error| DictionaryError(error.to_string()))?;
        let own = own.into_iter().map(|word| bare(word.as_ref().trim()));
        let house = house_words(language).map(bare);
        Ok(Speller {
            language,
            dictionary,
            own: RwLock::new(house.chain(own).filter(|word| !word.is_empty()).collect()),
            checked: Mutex::default(),
        })
    }

    /// A speller with the English dictionary that the program brings along.
    pub fn english<W: AsRef<str>>(own: impl IntoIterator<Item = W>) -> Speller {
        let words = unpacked!("en_GB.dic");
        let words = String::from_utf8_lossy(&words);
        Speller::new(Language::En, ENGLISH, &words, own)
            .expect("a test reads the dictionary of the program")
    }

    /// Whether no dictionary knows a word.
    pub fn misspelt(&self, word: &str) -> bool {
        let word = bare(word);
        if self.is_beyond(&word) {
            return false;
        }
        let checked = || self.checked.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(misspelt) = checked().get(word.as_str()) {
            return *misspelt;
        }
        // Checked without the lock: others need not wait.
        let misspelt = !self.knows(&word);
        let mut checked = checked();
        if checked.len() >= REMEMBERED {
            checked.clear();
        }
        checked.insert(word, misspelt);
        misspelt
    }

    /// The words of a text that no dictionary knows, in bytes of the text.
    pub fn findings<'a>(&'a self, text: &'a str) -> impl Iterator<Item = Range<usize>> + 'a {
        words(text).filter(|word| self.misspelt(&text[word.clone()]))
    }

    /// What may have been meant by a misspelt word, the likeliest first. Takes up to half a second: not
    /// for the thread of the window.
    pub fn suggestions(&self, word: &str) -> Vec<String> {
        let bare = bare(word);
        if bare.len() > LONGEST {
            return Vec::new();
        }
        let mut suggestions = self.near_own(&bare);
        let mut more = Vec::new();
        self.dictionary.suggest(&bare, &mut more);
        for suggestion in more {
            if !suggestions.contains(&suggestion) {
                suggestions.push(suggestion);
            }
        }
        suggestions.truncate(SUGGESTED);
        if word.contains('\u{2019}') {
            for suggestion in &mut suggestions {
                *suggestion = suggestion.replace('\'', "\u{2019}");
            }
        }
        suggestions
    }

    /// Takes a word for right from now on.
    pub fn learn(&self, word: &str) {
        let word = bare(word.trim());
        if !word.is_empty() {
            (self.own.write())
                .unwrap_or_else(PoisonError::into_inner)
                .insert(word);
            (self.checked.lock())
                .unwrap_or_else(PoisonError::into_inner)
                .clear();
        }
    }

    /// Names in Latin letters stand in Russian and Arabic too, and no dictionary there knows them.
    fn is_beyond(&self, word: &str) -> bool {
        let foreign = matches!(self.language, Language::Ru | Language::Ar)
            && !word.chars().any(|c| c.is_alphabetic() && c >= '\u{250}');
        foreign || is_beyond_spelling(word)
    }

    fn knows(&self, word: &str) -> bool {
        if self.is_own(word) {
            return true;
        }
        if word.len() > LONGEST {
            return false;
        }
        if self.dictionary.check(word) {
            return true;
        }
        // “Adolph's” is known as “Adolph” is.
        if let Some(owner) = word.strip_suffix("'s").or_else(|| word.strip_suffix('\''))
            && !owner.is_empty()
        {
            return self.knows_part(owner);
        }
        // “l'UIT” is known as “UIT” is.
        if let Some((article, noun)) = word.split_once('\'')
            && ELIDED.contains(&article.to_lowercase().as_str())
            && !noun.is_empty()
        {
            return noun.split('-').all(|part| self.knows_part(part));
        }
        let mut parts = word.split('-');
        word.contains('-') && parts.all(|part| self.knows_part(part))
    }

    fn knows_part(&self, part: &str) -> bool {
        self.is_beyond(part) || self.is_own(part) || self.dictionary.check(part)
    }

    /// Whether it is a word of the house or of the person, also with a capital at the beginning of a
    /// sentence.
    fn is_own(&self, word: &str) -> bool {
        let own = self.own.read().unwrap_or_else(PoisonError::into_inner);
        own.contains(word) || own.contains(uncapitalized(word).as_str())
    }

    /// Words of the house or the person from which a word differs in one place.
    fn near_own(&self, word: &str) -> Vec<String> {
        let own = self.own.read().unwrap_or_else(PoisonError::into_inner);
        let folded = word.to_lowercase();
        let mut near: Vec<_> = (own.iter())
            .filter(|known| differs_once(&known.to_lowercase(), &folded))
            .cloned()
            .collect();
        near.sort();
        near
    }
}

/// The words of the house in a language.
fn house_words(language: Language) -> impl Iterator<Item = &'static str> {
    let mut ours = true;
    HOUSE.lines().map(str::trim).filter(move |line| {
        if let Some(tag) = line.strip_prefix('[') {
            ours = tag.strip_suffix(']') == Some(language.tag());
            return false;
        }
        ours && !line.starts_with('#')
    })
}

/// Whether one character was added, left out, changed, or two have changed places; or nothing but
/// capitals differ.
fn differs_once(known: &str, word: &str) -> bool {
    let known: Vec<char> = known.chars().collect();
    let word: Vec<char> = word.chars().collect();
    if known.len() < 3 || known.len().abs_diff(word.len()) > 1 {
        return false;
    }
    let alike = known.iter().zip(&word).take_while(|(a, b)| a == b).count();
    let (known, word) = (&known[alike..], &word[alike..]);
    match (known, word) {
        ([], []) => true,
        ([a, b, rest @ ..], [c, d, other @ ..]) if a == d && b == c && rest == other => true,
        ([_, rest @ ..], [_, other @ ..]) if rest == other => true,
        ([_, rest @ ..], other) if rest == other => true,
        (rest, [_, other @ ..]) => rest == other,
        _ => false,
    }
}

fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{FEFF}').unwrap_or(text)
}

/// A word as dictionaries write it: straight apostrophe, plain hyphen, nothing invisible, Arabic without
/// marks of vowels.
fn bare(word: &str) -> String {
    let plain = word.chars().filter_map(|character| match character {
        '\u{2018}' | '\u{2019}' | '\u{2BC}' => Some('\''),
        '\u{2010}' | '\u{2011}' => Some('-'),
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' => None,
        '\u{640}' | '\u{64B}'..='\u{652}' => None,
        other => Some(other),
    });
    plain.collect()
}

fn uncapitalized(word: &str) -> String {
    let mut characters = word.chars();
    match characters.next() {
        Some(first) => first.to_lowercase().chain(characters).collect(),
        None => String::new(),
    }
}

/// Letters alone, words with digits, acronyms (also “NGNs” and “ITU-T”), addresses, Chinese.
fn is_beyond_spelling(word: &str) -> bool {
    let acronym = word.strip_suffix('s').unwrap_or(word);
    word.chars().nth(1).is_none()
        || word.chars().any(|c| c.is_numeric() || is_of_chinese(c))
        || is_address(word)
        || acronym.chars().filter(|c| c.is_uppercase()).count() > 1
            && !acronym.chars().any(char::is_lowercase)
        || !word.chars().any(char::is_alphabetic)
}

/// Pages and mailboxes, also without anything before the name of the host.
fn is_address(word: &str) -> bool {
    let host = || {
        let mut labels = word.split('.');
        let last = labels.next_back().unwrap_or_default();
        let label = |label: &str| {
            let sign = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            !label.is_empty() && label.chars().all(sign)
        };
        last.len() > 1
            && last.bytes().all(|b| b.is_ascii_lowercase())
            && labels.clone().count() > 0
            && labels.all(label)
    };
    word.contains("://")
        || word.contains('@')
        || word.starts_with("www.")
        || word.contains('/') && word.contains('.')
        || host()
}

/// “Q.850”, “Q.VNFT-req”: Recommendations of the Union, also those that are drafts yet.
fn is_recommendation(word: &str) -> bool {
    let series = word.split_once('.').filter(|(series, name)| {
        let letter = series.len() == 1 && series.bytes().all(|b| b.is_ascii_uppercase());
        letter && name.starts_with(|c: char| c.is_ascii_alphanumeric())
    });
    series.is_some()
}

/// Chinese and Japanese characters and signs, between which no space stands.
fn is_of_chinese(character: char) -> bool {
    matches!(character,
        '\u{2E80}'..='\u{31FF}' | '\u{3200}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}'
        | '\u{AC00}'..='\u{D7AF}' | '\u{F900}'..='\u{FAFF}' | '\u{FE30}'..='\u{FE4F}'
        | '\u{FF00}'..='\u{FFEF}' | '\u{20000}'..='\u{3FFFD}')
}

/// The words of a text, in bytes: what stands between spaces and signs, with the hyphens and
/// apostrophes within. Addresses and Chinese are left out.
pub fn words(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    pieces(text, 0..text.len(), |c| {
        !c.is_whitespace() && !is_of_chinese(c) && c != '\u{FFFC}'
    })
    .filter(|chunk| {
        let chunk = text[chunk.clone()].trim_matches(|c: char| !c.is_alphanumeric());
        !is_address(chunk) && !is_recommendation(chunk)
    })
    .flat_map(|chunk| words_in(text, chunk))
    .filter(|word| text[word.clone()].chars().any(char::is_alphabetic))
}

/// The pieces of a range of which every character fits.
fn pieces(
    text: &str,
    range: Range<usize>,
    fits: impl Fn(char) -> bool + Copy,
) -> impl Iterator<Item = Range<usize>> {
    let mut at = range.start;
    std::iter::from_fn(move || {
        let start = at + text[at..range.end].find(fits)?;
        let length = text[start..range.end].find(|c| !fits(c));
        at = length.map_or(range.end, |length| start + length);
        Some(start..at)
    })
}

/// The words of a piece without spaces.
fn words_in(text: &str, chunk: Range<usize>) -> impl Iterator<Item = Range<usize>> + '_ {
    let joins = |c: char| {
        matches!(
            c,
            '\'' | '\u{2018}' | '\u{2019}' | '-' | '\u{2010}' | '\u{2011}'
        )
    };
    pieces(text, chunk, move |c| is_of_word(c) || joins(c)).filter_map(move |piece| {
        let inner = text[piece.clone()].trim_start_matches(joins);
        let start = piece.end - inner.len();
        let inner = inner.trim_end_matches(joins);
        (!inner.is_empty()).then(|| start..start + inner.len())
    })
}

/// Letters, digits, and what stands invisibly or above and below letters.
fn is_of_word(character: char) -> bool {
    character.is_alphanumeric()
        || matches!(character,
            '\u{AD}' | '\u{200C}' | '\u{200D}' | '\u{300}'..='\u{36F}' | '\u{610}'..='\u{61A}'
            | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6ED}')
}

#[cfg(test)]
mod tests;
