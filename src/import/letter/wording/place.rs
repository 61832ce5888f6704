//! Where words stand in a text.

/// Where `words` stand in `text` as words of their own; white space and hyphens may differ.
pub(super) fn place(text: &str, words: &str) -> Option<(usize, usize)> {
    let alike = |a: char, b: char| {
        let plain = |sign: char| match sign {
            '\u{A0}' | '\u{202F}' => ' ',
            '\u{2010}' | '\u{2011}' => '-',
            sign => sign,
        };
        plain(a) == plain(b)
    };
    let joins =
        |sign: Option<char>| sign.is_some_and(|sign| sign.is_alphanumeric() && sign < '\u{2E80}');
    let first = words.chars().next()?;
    let last = words.chars().next_back();
    for (start, sign) in text.char_indices() {
        if !alike(sign, first) || joins(text[..start].chars().next_back()) && joins(Some(first)) {
            continue;
        }
        let mut end = start;
        let mut here = text[start..].chars();
        let fits = words.chars().all(|wanted| match here.next() {
            Some(sign) if alike(sign, wanted) => {
                end += sign.len_utf8();
                true
            }
            _ => false,
        });
        if fits && !(joins(text[end..].chars().next()) && joins(last)) {
            return Some((start, end));
        }
    }
    None
}
