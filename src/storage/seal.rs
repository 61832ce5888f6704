//! The seal of a letter file: a last line, a comment in RON, by which a file that was damaged in a way that still
//! makes a letter is told from the one that was saved. It refuses nothing: letter files may be changed with any
//! editor, but a person is told that it was not this program. A letter that has no seal is as good as any.

use super::stamp::digest;

/// What the line begins with.
const BEGINS: &str = "// As Circular Desk wrote it: ";

/// What the seal of a file says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Seal {
    /// There is none: written by hand, or before there were any.
    None,
    /// The file is as it was written.
    Whole,
    /// It is not.
    Broken,
}

/// The text of a letter with its seal.
pub(super) fn sealed(text: String) -> String {
    let digest = digest(text.as_bytes());
    format!("{text}{BEGINS}{digest}\n")
}

/// What the seal of a file says.
pub(super) fn look(bytes: &[u8]) -> Seal {
    let text = str::from_utf8(bytes).unwrap_or_default();
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    // Line ends that a mail or a version control has changed are no damage.
    let text = text.replace("\r\n", "\n");
    let Some((letter, seal)) = text.rsplit_once(BEGINS) else {
        return Seal::None;
    };
    match seal.trim_end() == digest(letter.as_bytes()) {
        true => Seal::Whole,
        false => Seal::Broken,
    }
}
