//! Which words of a text are not in the dictionary, and where the waves under them run.

use super::model::FACT;
use super::setting::Spelling;
use super::typeset::Laid;
use eframe::egui::{Painter, Pos2, Shape, Stroke, pos2};
use parley::editing::{Cursor, Selection};
use parley::layout::Affinity;
use std::ops::Range;

/// A word that is not in the dictionary.
#[derive(Clone, Debug, PartialEq)]
pub struct Misspelt {
    /// In the flat text, in bytes.
    pub range: Range<usize>,
    /// The waves: from, to, height of the line on which the words stand, in pixels.
    pub waves: Vec<[f32; 3]>,
}

/// The words of a text that a dictionary can know: no addresses, nothing with digits, no single letters,
/// no Chinese, where words are not apart.
pub fn words(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    text.split(|c: char| c.is_whitespace() || c == FACT)
        .filter(|piece| {
            let address = piece.contains('@') || piece.contains("://") || piece.starts_with("www.");
            !address && !piece.chars().any(char::is_numeric)
        })
        .flat_map(move |piece| {
            let start = piece.as_ptr() as usize - text.as_ptr() as usize;
            in_piece(piece).map(move |range| start + range.start..start + range.end)
        })
}

fn in_piece(piece: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let belongs = |c: char| {
        (c.is_alphabetic() && !is_chinese(c)) || matches!(c, '\'' | '\u{2019}') || is_mark(c)
    };
    piece.split(move |c: char| !belongs(c)).filter_map(|word| {
        let bare = word.trim_matches(['\'', '\u{2019}']);
        let start = bare.as_ptr() as usize - piece.as_ptr() as usize;
        (bare.chars().count() > 1).then(|| start..start + bare.len())
    })
}

fn is_chinese(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Marks that stand over or under letters, as the vowels of Arabic.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{65F}' | '\u{670}')
}

/// Asks the dictionary about all words of a text.
pub fn misspelt(laid: &Laid, dictionary: &dyn Spelling) -> Vec<Misspelt> {
    words(&laid.text)
        .filter(|range| dictionary.misspelt(&laid.text[range.clone()]))
        .map(|range| Misspelt {
            waves: under(laid, range.clone()),
            range,
        })
        .collect()
}

/// Where a line under a piece of the text, in bytes, runs: from, to, baseline, in pixels.
pub fn under(laid: &Laid, range: Range<usize>) -> Vec<[f32; 3]> {
    let from = Cursor::from_byte_index(&laid.layout, range.start, Affinity::Downstream);
    let to = Cursor::from_byte_index(&laid.layout, range.end, Affinity::Upstream);
    Selection::new(from, to)
        .geometry(&laid.layout)
        .into_iter()
        .filter_map(|(rect, line)| {
            let baseline = laid.layout.get(line)?.metrics().baseline;
            Some([rect.x0 as f32, rect.x1 as f32, baseline])
        })
        .collect()
}

/// Paints the waves of a word.
pub fn paint(
    painter: &Painter,
    corner: Pos2,
    scale: f32,
    size: f32,
    word: &Misspelt,
    stroke: Stroke,
) {
    for [from, to, baseline] in &word.waves {
        let y = corner.y + baseline / scale + size * 0.2;
        let (from, to) = (corner.x + from / scale, corner.x + to / scale);
        const STEP: f32 = 2.0;
        let steps = ((to - from) / STEP).floor().max(1.0) as usize;
        let points = (0..=steps)
            .map(|step| {
                let up = if step % 2 == 0 { 0.75 } else { -0.75 };
                pos2(from + step as f32 * STEP, y + up)
            })
            .collect();
        painter.add(Shape::line(points, stroke));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_a_dictionary_may_know() {
        let of = |text: &str| -> Vec<String> {
            words(text).map(|range| text[range].to_owned()).collect()
        };
        assert_eq!(
            of("The Bureau's e\u{2011}mail (tsbsg12@itu.int), G.992.5: “rôle” a 第十二 研究组 B12"),
            ["The", "Bureau's", "mail", "rôle"]
        );
        assert_eq!(of("см. https://itu.int \u{FFFC}письмо"), ["см", "письмо"]);
        assert_eq!(of("'quoted' لجنة الدراسات"), ["quoted", "لجنة", "الدراسات"]);
    }
}
