//! Words of a text as terms are looked for: without capitals, plural and inflection, as far as a language
//! allows without taking one word for another.

use crate::language::Language::{self, Ar, En, Es, Fr, Ru, Zh};
use std::ops::Range;

/// A word or sign of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// Where, in bytes.
    pub range: Range<usize>,
    /// As it stands there, its hyphens plain.
    pub raw: String,
    /// Without capitals and inflection; for a sign, the sign.
    pub stem: String,
    /// The same without a particle that may be written together with it, as in Arabic.
    pub bare: Vec<String>,
    /// Letters or digits, and no sign.
    pub is_word: bool,
}

fn is_hyphen(character: char) -> bool {
    matches!(character, '-' | '\u{2010}' | '\u{2011}')
}

fn is_mark(character: char) -> bool {
    matches!(character, '\u{64B}'..='\u{652}' | '\u{670}' | '\u{640}' | '\u{300}'..='\u{36F}')
}

/// The words and signs of a text. A hyphen between letters belongs to its word, so that the second half of a
/// word is none; digits are apart from letters, so that a number behind an abbreviation is.
pub(super) fn words(language: Language, text: &str) -> Vec<Word> {
    let characters: Vec<(usize, char)> = text.char_indices().collect();
    let at = |place: usize| characters.get(place).map(|(_, c)| *c);
    let end = |place: usize| characters.get(place).map_or(text.len(), |(byte, _)| *byte);
    let letter = |c: Option<char>| c.is_some_and(|c| c.is_alphabetic() || is_mark(c));
    let mut words = Vec::new();
    let mut place = 0;
    while let Some(first) = at(place) {
        let begin = place;
        place += 1;
        if letter(Some(first)) {
            while letter(at(place))
                || (at(place).is_some_and(is_hyphen)
                    && letter(at(place - 1))
                    && letter(at(place + 1)))
            {
                place += 1;
            }
        } else if first.is_numeric() {
            while at(place).is_some_and(char::is_numeric) {
                place += 1;
            }
        } else if first.is_whitespace() || matches!(first, '\'' | '’') {
            continue;
        }
        let range = end(begin)..end(place);
        let raw: String = text[range.clone()]
            .chars()
            .map(|c| {
                if is_hyphen(c) || matches!(c, '–' | '—' | '‒') {
                    '-'
                } else {
                    c
                }
            })
            .collect();
        let is_word = first.is_alphanumeric();
        let stem = match is_word {
            true => stem(language, &raw),
            false => raw.clone(),
        };
        let bare = match language {
            Ar if is_word => without_particles(&raw, &stem),
            _ => Vec::new(),
        };
        words.push(Word {
            range,
            raw,
            stem,
            bare,
            is_word,
        });
    }
    words
}

/// A word without capitals and inflection.
pub(super) fn stem(language: Language, word: &str) -> String {
    let lower = word.to_lowercase();
    match language {
        En => english(lower),
        Fr => french(plain(&lower)),
        Es => spanish(plain(&lower)),
        Ru => russian(lower),
        Ar => arabic(&lower),
        Zh => lower,
    }
}

fn english(mut word: String) -> String {
    let long = word.len() > 4;
    if long && word.ends_with("men") {
        word.replace_range(word.len() - 2.., "an");
    } else if long && word.ends_with("ies") {
        word.replace_range(word.len() - 3.., "y");
    } else if long
        && ["sses", "xes", "ches", "shes"]
            .iter()
            .any(|end| word.ends_with(end))
    {
        word.truncate(word.len() - 2);
    } else if word.len() > 3
        && word.ends_with('s')
        && !["ss", "us", "is"].iter().any(|end| word.ends_with(end))
    {
        word.truncate(word.len() - 1);
    }
    word
}

fn french(mut word: String) -> String {
    if word.len() > 5 && word.ends_with("aux") {
        word.replace_range(word.len() - 2.., "l");
    } else if word.len() > 3 && word.ends_with(['s', 'x']) {
        word.pop();
    }
    word
}

fn spanish(mut word: String) -> String {
    if word.len() > 4 && word.ends_with("ces") {
        word.replace_range(word.len() - 3.., "z");
    } else if word.len() > 4
        && ["les", "nes", "res", "des"]
            .iter()
            .any(|end| word.ends_with(end))
    {
        word.truncate(word.len() - 2);
    } else if word.len() > 3 && word.ends_with('s') {
        word.pop();
    }
    // “informe” and “informes”, “relator” and “relatores” must not differ.
    if word.len() > 4
        && ["le", "ne", "re", "de"]
            .iter()
            .any(|end| word.ends_with(end))
    {
        word.pop();
    }
    word
}

/// The endings of nouns and adjectives, the longest first.
const RUSSIAN: [&str; 45] = [
    "иями", "ями", "ами", "ого", "его", "ому", "ему", "ыми", "ими", "иях", "иям", "ией", "ием",
    "ях", "ах", "ям", "ам", "ом", "ем", "ой", "ей", "ов", "ев", "ый", "ий", "ая", "яя", "ое", "ее",
    "ые", "ие", "ых", "их", "ым", "им", "ую", "юю", "ия", "ии", "ию", "а", "я", "о", "е", "у",
];

const RUSSIAN_SHORT: [char; 5] = ['ю', 'ы', 'и', 'ь', 'й'];

fn russian(word: String) -> String {
    let word = word.replace('ё', "е");
    let count = word.chars().count();
    if count < 4 || !word.starts_with(|c: char| ('а'..='я').contains(&c)) {
        return word;
    }
    for ending in RUSSIAN {
        if count >= ending.chars().count() + 3
            && let Some(stem) = word.strip_suffix(ending)
        {
            return stem.to_owned();
        }
    }
    word.strip_suffix(RUSSIAN_SHORT).unwrap_or(&word).to_owned()
}

/// Letters without their points, and the word without its article.
fn arabic(word: &str) -> String {
    let plain = without_points(word);
    let articles = ["وبال", "ولل", "وال", "فال", "بال", "كال", "لل", "ال"];
    let found = articles
        .iter()
        .find_map(|article| plain.strip_prefix(article));
    match found {
        Some(rest) if rest.chars().count() >= 3 => rest.to_owned(),
        _ => plain,
    }
}

fn without_points(word: &str) -> String {
    let letters = word.chars().filter(|c| !is_mark(*c)).map(|c| match c {
        'أ' | 'إ' | 'آ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        other => other,
    });
    letters.collect()
}

/// What a word may be without a particle before it, and without the article of a word in ل, which is not seen
/// behind a particle: “للجنة”.
fn without_particles(raw: &str, stem: &str) -> Vec<String> {
    let plain = without_points(raw);
    let enough = |word: &&str| word.chars().count() >= 3;
    let particle = stem.strip_prefix(['و', 'ف', 'ب', 'ل', 'ك']).filter(enough);
    let doubled = plain.strip_prefix("ولل").or(plain.strip_prefix("لل"));
    let doubled = doubled.map(|rest| format!("ل{rest}"));
    particle
        .map(str::to_owned)
        .into_iter()
        .chain(doubled)
        .collect()
}

/// Whether a word is a form of another.
pub(super) fn same(word: &Word, wanted: &str) -> bool {
    word.stem == wanted || word.bare.iter().any(|bare| bare == wanted)
}

/// Letters without accents, but ñ.
fn plain(word: &str) -> String {
    let letter = |c| match c {
        'á' | 'à' | 'â' | 'ä' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        other => other,
    };
    word.chars().map(letter).collect()
}

/// A text that is asked which terms it says.
#[derive(Debug)]
pub struct Reading {
    language: Language,
    words: Vec<Word>,
    /// In Chinese, the text itself: without capitals and spaces.
    plain: String,
}

impl Reading {
    /// Reads a text.
    pub(super) fn new(language: Language, text: &str) -> Reading {
        let (words, plain) = match language {
            Zh => (Vec::new(), without_spaces(text)),
            _ => (words(language, text), String::new()),
        };
        Reading {
            language,
            words,
            plain,
        }
    }

    /// The language of the text.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether the text says a term in any form: in Chinese anywhere, in Russian and Arabic with words that
    /// only begin alike and in any order, elsewhere word by word without a look at capitals.
    pub fn says(&self, term: &str) -> bool {
        if self.language == Zh {
            return self.plain.contains(&without_spaces(term));
        }
        let (text, term) = (&self.words, words(self.language, term));
        let term: Vec<&Word> = (term.iter().enumerate())
            .filter(|(at, word)| *at > 0 || !is_article(self.language, &word.stem))
            .map(|(_, word)| word)
            .collect();
        if term.is_empty() {
            return false;
        }
        if matches!(self.language, Ar | Ru) {
            return self.says_loosely(&term);
        }
        text.windows(term.len()).any(|window| {
            let mut pairs = window.iter().zip(&term);
            pairs.all(|(word, wanted)| akin(&word.stem, &wanted.stem))
        })
    }

    fn says_loosely(&self, term: &[&Word]) -> bool {
        let short = |word: &Word| word.stem.chars().count() <= 2;
        if term.iter().all(|word| short(word)) {
            // An abbreviation is one with its capitals.
            let mut windows = self.words.windows(term.len());
            return windows.any(|window| window.iter().zip(term).all(|(a, b)| a.raw == b.raw));
        }
        let mut telling = term.iter().filter(|word| !short(word));
        telling.all(|wanted| {
            let count = wanted.stem.chars().count();
            let enough: String = wanted.stem.chars().take((count * 2 / 3).max(3)).collect();
            self.words.iter().any(|word| {
                let mut stems = std::iter::once(&word.stem).chain(&word.bare);
                stems.any(|stem| stem.starts_with(&enough))
            })
        })
    }
}

/// The name of the Union is printed with spaces between its characters.
fn without_spaces(words: &str) -> String {
    let letters = words.chars().filter(|c| !matches!(c, ' ' | '\u{A0}'));
    let plain = letters.map(|c| if is_hyphen(c) { '-' } else { c });
    plain.flat_map(char::to_lowercase).collect()
}

/// Whether two words are one, or long ones of one family: “inscription” and “inscrits”.
fn akin(word: &str, wanted: &str) -> bool {
    const FAMILY: usize = 6;
    let family = || word.chars().take(FAMILY).eq(wanted.chars().take(FAMILY));
    word == wanted || (wanted.chars().count() > FAMILY + 2 && family())
}

/// The article before a formal name, which bends.
pub(super) fn is_article(language: Language, stem: &str) -> bool {
    match language {
        En => stem == "the",
        Fr => matches!(stem, "le" | "la" | "les" | "l"),
        Es => matches!(stem, "el" | "la" | "los" | "las"),
        _ => false,
    }
}
