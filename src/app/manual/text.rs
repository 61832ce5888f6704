//! The words of the manual: the file of a language, with the names of controls and their keys put in as the
//! window has them.

use super::keys;
use crate::language::interface::Texts;
use crate::language::phrasebook::locale;
use crate::language::{Direction, Language};

/// The manual as Markdown, in the language of `texts`; in English where that language has none.
pub fn markdown(texts: &Texts) -> String {
    let written = written(texts.language());
    let mut text = String::new();
    for piece in pieces(&written) {
        match piece {
            Piece::Words(words) => text.push_str(words),
            Piece::Name(key) => text.push_str(&texts.say(key)),
            Piece::Keys(key) => {
                let keys = keys::of(key, texts).unwrap_or_default();
                match texts.language().direction() {
                    Direction::LeftToRight => text.push_str(&keys),
                    // Held together by isolating marks: “Alt+Shift+↑” is read from the left.
                    Direction::RightToLeft => text.push_str(&format!("\u{2066}{keys}\u{2069}")),
                }
            }
            Piece::AllKeys => text.push_str(keys::tables(texts).trim_end()),
        }
    }
    match texts.language() {
        Language::Fr => held(text),
        _ => text,
    }
}

/// French signs held at their words by no-break spaces, which nobody would see in the file.
fn held(text: String) -> String {
    let signs = [" :", " ;", " ?", " !", " »"];
    let held = signs.iter().fold(text, |text, sign| {
        text.replace(sign, &sign.replace(' ', "\u{A0}"))
    });
    held.replace("« ", "«\u{A0}")
}

/// What stands between braces in the manual of a language, in order.
pub fn placeholders(language: Language) -> Vec<String> {
    let written = written(language);
    let pieces = pieces(&written);
    let named = pieces.into_iter().filter_map(|piece| match piece {
        Piece::Words(_) => None,
        Piece::Name(key) => Some(key.to_owned()),
        Piece::Keys(key) => Some(format!("keys {key}")),
        Piece::AllKeys => Some("keys".to_owned()),
    });
    named.collect()
}

fn written(language: Language) -> String {
    locale(&format!("{}/manual.md", language.tag())).unwrap_or_default()
}

enum Piece<'a> {
    /// Words.
    Words(&'a str),
    /// `{message}`: what the window says.
    Name(&'a str),
    /// `{keys message}`: the keys of what has that name.
    Keys(&'a str),
    /// `{keys}`: all of them.
    AllKeys,
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('{') {
        let Some((key, after)) = behind.split_once('}') else {
            break;
        };
        pieces.push(Piece::Words(before));
        pieces.push(match key.strip_prefix("keys") {
            Some("") => Piece::AllKeys,
            Some(of) if of.starts_with(' ') => Piece::Keys(of.trim()),
            _ => Piece::Name(key),
        });
        rest = after;
    }
    pieces.push(Piece::Words(rest));
    pieces
}
