//! Text pasted from Word and other programs, as blocks of a letter.

use crate::letter::block::Block;
use crate::letter::text::Text;

/// The blocks of styled text, as a clipboard holds it.
pub fn blocks(html: &str) -> Vec<Block> {
    let _ = html;
    Vec::new()
}

/// The paragraphs of plain text.
pub fn plain(text: &str) -> Vec<Block> {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines
        .map(|line| Block::Paragraph(Text::plain(line)))
        .collect()
}
