//! What two languages write alike: numbers, addresses, names in Latin letters.

use crate::language::Language;

/// How many letters of a word are compared: “normalisation” and “normalización” are one word.
const STEM: usize = 6;

/// The signs of a text: whether it is a mark, which a translation keeps, and which one.
pub(super) fn read(words: &str, _language: Language) -> Vec<(bool, String)> {
    let mut found = Vec::new();
    for word in words
        .split(|sign: char| sign.is_whitespace() || "（）()<>《》“”\"，。；、,;".contains(sign))
    {
        // Chinese has no space before an address.
        for word in word.split(|sign: char| !sign.is_ascii() && !is_latin(sign)) {
            if word.contains('@') || word.contains("://") || word.contains("www.") {
                let address = word.trim_end_matches(['.', ':']).to_lowercase();
                found.push((true, address));
            } else {
                pieces(word, &mut found);
            }
        }
    }
    found
}

/// The numbers and the Latin words of a word.
fn pieces(word: &str, found: &mut Vec<(bool, String)>) {
    let mut piece = String::new();
    let mut digits = false;
    for sign in word.chars().chain([' ']) {
        let kind = sign.is_ascii_digit();
        let joins = kind || is_latin(sign);
        if !piece.is_empty() && (!joins || kind != digits) {
            let said = std::mem::take(&mut piece);
            match digits {
                true => {
                    let value = said.trim_start_matches('0');
                    found.push((true, value.to_owned()));
                }
                false if said.chars().count() > 1 => {
                    found.push((false, said.chars().take(STEM).collect()));
                }
                false => {}
            }
        }
        if joins {
            digits = kind;
            piece.extend(sign.to_lowercase());
        }
    }
}

fn is_latin(sign: char) -> bool {
    sign.is_alphabetic() && sign < '\u{250}'
}
