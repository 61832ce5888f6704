//! Words: their font, their emphasis, where a click on them leads, and where their line may end.

use super::look::{Look, Script, colour, length, paint};
use super::origin::Origin;
use super::paragraph::Pen;
use super::press;
use crate::export::docx::gate;
use crate::export::docx::script;
use crate::language::Language;
use crate::layout::document::Words;
use crate::layout::stylesheet::CharacterStyle;
use ecow::EcoString;
use typst_library::foundations::{Content, NativeElement};
use typst_library::layout::{Em, HElem};
use typst_library::model::{Destination, Url};
use typst_library::text::{BottomEdge, HighlightElem, Lang, TextElem, TopEdge, UnderlineElem};
use typst_syntax::Span;

/// What words have around them.
#[derive(Clone, Copy)]
pub struct Around {
    /// The look that their paragraph gives them.
    pub look: Look,
    /// Where they come from.
    pub span: Span,
    /// The room on a line, in points.
    pub room: f32,
    /// Whether a full stop may stand beyond the end of the line.
    pub hangs: bool,
    /// The character that follows; none at the end of the paragraph.
    pub next: Option<char>,
}

impl Pen<'_> {
    /// Appends words of one look, divided where the font changes.
    pub fn words(
        &mut self,
        content: &mut Vec<Content>,
        words: &Words,
        text: &str,
        script: script::Script,
        around: Around,
    ) {
        let span = around.span;
        let link = words.link.as_deref().map(str::trim);
        let link = link.filter(|link| !link.is_empty());
        let style = words.style.or(link.map(|_| CharacterStyle::Hyperlink));
        let sheet = style.map(CharacterStyle::sheet);
        let mut emphasis = words.emphasis;
        let mut fill = None;
        if let Some(sheet) = &sheet {
            emphasis.bold |= sheet.bold;
            emphasis.underline |= sheet.underline;
            fill = sheet.colour.map(colour);
        }
        let mut parts = Vec::with_capacity(1);
        let divided = divided(text, script);
        for (at, (part, of)) in divided.iter().enumerate() {
            let mut look = around.look.with(*of, emphasis);
            look.colour = fill;
            let next = match divided.get(at + 1) {
                Some((part, _)) => part.chars().next(),
                None => around.next,
            };
            let styles = self.looks.styles(look);
            let text = |text: &str| {
                let text = TextElem::packed(shown(text, look, around.room));
                text.spanned(span).styled_with_map(styles.clone())
            };
            if *of == Script::Chinese && around.hangs {
                for (piece, ends) in line_ends(part, next) {
                    parts.push(text(piece));
                    if ends {
                        let sign = look.size() as f32;
                        parts.push(HElem::new(length(-sign).into()).pack());
                        parts.push(HElem::new(length(sign).into()).with_weak(true).pack());
                    }
                }
            } else {
                parts.push(text(part));
            }
        }
        let mut written = match parts.len() {
            1 => parts.remove(0),
            _ => Content::sequence(parts),
        };
        if let Some(language) = words.language {
            written = written.set(TextElem::lang, lang(language));
        }
        if let Some(ground) = sheet.and_then(|sheet| sheet.ground) {
            written = HighlightElem::new(written)
                .with_fill(Some(paint(ground).into()))
                .with_top_edge(TopEdge::Length(Em::new(0.9).into()))
                .with_bottom_edge(BottomEdge::Length(Em::new(-0.25).into()))
                .pack()
                .spanned(span);
        }
        if emphasis.underline {
            written = UnderlineElem::new(written)
                .with_evade(false)
                .pack()
                .spanned(span);
        }
        // What is repeated on pages is passed over by screen readers, and may not lead anywhere.
        if let Some(link) = link
            && Origin::of(span) != Origin::Margin
            && let Ok(url) = Url::new(gate::address(link))
        {
            let shown = EcoString::from(link.trim_start_matches("mailto:"));
            written = written.linked(Destination::Url(url), Some(shown));
        }
        content.push(written);
    }
}

/// Typst's name of a language.
pub fn lang(language: Language) -> Lang {
    language.tag().parse().unwrap_or(Lang::ENGLISH)
}

/// Divides a piece where another font takes over.
fn divided(text: &str, script: script::Script) -> Vec<(&str, Script)> {
    if script == script::Script::RightToLeft {
        return vec![(text, Script::Arabic)];
    }
    let east_asian = script == script::Script::EastAsian;
    let mut parts = Vec::with_capacity(1);
    let (mut begin, mut open) = (0, None);
    for (at, character) in text.char_indices() {
        let of = if script::is_chinese(character) || east_asian && script::is_shared(character) {
            Script::Chinese
        } else {
            Script::Latin
        };
        // Spaces stay with what stands before them.
        if let Some(before) = open.filter(|open| *open != of && character != ' ') {
            parts.push((&text[begin..at], before));
            begin = at;
        }
        if open.is_none() || character != ' ' {
            open = Some(of);
        }
    }
    if let Some(open) = open {
        parts.push((&text[begin..], open));
    }
    parts
}

/// Divides Chinese words behind every sign that may stand beyond the end of a line, as Word has it,
/// and says so.
fn line_ends(text: &str, next: Option<char>) -> Vec<(&str, bool)> {
    let mut pieces = Vec::new();
    let mut begin = 0;
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let follows = characters.peek().map(|(_, next)| *next).or(next);
        let may_end = follows.is_none_or(|follows| !begins_no_line(follows));
        if hangs(character) && may_end {
            let end = at + character.len_utf8();
            pieces.push((&text[begin..end], true));
            begin = end;
        }
    }
    if begin < text.len() {
        pieces.push((&text[begin..], false));
    }
    pieces
}

fn hangs(character: char) -> bool {
    matches!(
        character,
        '、' | '。' | '，' | '．' | '：' | '；' | '！' | '？'
    )
}

fn begins_no_line(character: char) -> bool {
    hangs(character)
        || character.is_whitespace()
        || matches!(
            character,
            '）' | '”'
                | '’'
                | '》'
                | '〉'
                | '」'
                | '』'
                | '】'
                | '〕'
                | '］'
                | '｝'
                | ')'
                | ']'
                | '…'
                | '—'
        )
}

/// Holds what stands on both sides of it on one line.
const JOINER: char = '\u{2060}';
/// Lets a line end.
const BREAK: char = '\u{200B}';

/// The words as they can be set. The fonts have no hyphen that does not break, so a plain one is held
/// between two joiners; an address stays whole if a line can hold it; and a word wider than its line
/// may break anywhere.
fn shown(text: &str, look: Look, room: f32) -> EcoString {
    let narrowest = look.size() as f32 * 0.2;
    let long = (room / narrowest) as usize;
    let has_address = text.contains("://") || text.contains("www.");
    if look.script != Script::Latin || !has_address && text.len() <= long {
        return match text.contains('\u{2011}') {
            true => text.replace('\u{2011}', "\u{2060}-\u{2060}").into(),
            false => text.into(),
        };
    }
    let mut written = EcoString::new();
    for word in text.split_inclusive(char::is_whitespace) {
        let fits = |word: &str| word.len() <= long && press::width(word, look) <= room;
        if (word.contains("://") || word.contains("www.")) && fits(word) {
            for character in word.chars() {
                written.push(character);
                if "/:?&=-.".contains(character) {
                    written.push(JOINER);
                }
            }
            continue;
        }
        for part in word.split_inclusive(['-', '/', '?', '&', '=']) {
            let fits = fits(part);
            for character in part.chars() {
                match character {
                    '\u{2011}' => written.extend([JOINER, '-', JOINER]),
                    _ => written.push(character),
                }
                if !fits {
                    written.push(BREAK);
                }
            }
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::stylesheet::Style;

    #[test]
    fn fonts_change_with_the_script() {
        let east_asian = script::Script::EastAsian;
        assert_eq!(
            divided("第12研究组 “QoS”", east_asian),
            [
                ("第", Script::Chinese),
                ("12", Script::Latin),
                ("研究组 “", Script::Chinese),
                ("QoS", Script::Latin),
                ("”", Script::Chinese),
            ]
        );
        assert_eq!(
            divided("“QoS”", script::Script::Plain),
            [("“QoS”", Script::Latin)]
        );
        assert!(divided("", script::Script::Plain).is_empty());
    }

    #[test]
    fn addresses_stay_whole_and_wide_words_break() {
        let look = Look::of(&Style::BodyText.sheet(), Script::Latin);
        assert_eq!(
            shown("at https://itu.int/go", look, 400.0),
            "at https:\u{2060}/\u{2060}/\u{2060}itu.\u{2060}int/\u{2060}go"
        );
        assert_eq!(shown("www.itu.int", look, 20.0).matches(BREAK).count(), 11);
        assert_eq!(shown("word wide", look, 15.0).matches(BREAK).count(), 9);
        assert_eq!(shown("word wide", look, 40.0), "word wide");
        assert_eq!(shown("ITU\u{2011}T", look, 400.0), "ITU\u{2060}-\u{2060}T");
    }

    #[test]
    fn full_stops_may_hang_unless_what_follows_begins_no_line() {
        assert_eq!(
            line_ends("会议，议程（草案。）见附件。", None),
            [("会议，", true), ("议程（草案。）见附件。", true)]
        );
        assert_eq!(line_ends("会议。", Some('”')), [("会议。", false)]);
    }
}
