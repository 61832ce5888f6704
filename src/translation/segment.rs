//! The sentences of a text. The work is that of the crate `sentencex`; here they are joined again where a
//! point ended no sentence: behind the abbreviations of this field, before small letters, within names.

use crate::language::Language;
use std::ops::Range;

/// Behind these no sentence ends, whatever follows.
const ALWAYS: [&str; 75] = [
    "e.g.",
    "i.e.",
    "cf.",
    "vs.",
    "No.",
    "Nos.",
    "Mr.",
    "Mrs.",
    "Ms.",
    "Dr.",
    "Prof.",
    "Rec.",
    "Recs.",
    "Res.",
    "Fig.",
    "Figs.",
    "Art.",
    "art.",
    "Arts.",
    "Sec.",
    "Vol.",
    "vol.",
    "Doc.",
    "Docs.",
    "Tel.",
    "tel.",
    "ext.",
    "approx.",
    "St.",
    "Rev.",
    "Ref.",
    "Add.",
    "Corr.",
    "Amd.",
    "Para.",
    "para.",
    "paras.",
    "M.",
    "MM.",
    "Mme.",
    "n°.",
    "p. ex.",
    "c.-à-d.",
    "Rés.",
    "tél.",
    "Tél.",
    "Réf.",
    "S.E.",
    "S. E.",
    "Sr.",
    "Sra.",
    "Sres.",
    "Dra.",
    "p. ej.",
    "núm.",
    "núms.",
    "Núm.",
    "pág.",
    "págs.",
    "Excmo.",
    "Excma.",
    "т. е.",
    "т.е.",
    "тел.",
    "Тел.",
    "стр.",
    "рис.",
    "табл.",
    "напр.",
    "Рек.",
    "Рез.",
    "см.",
    "См.",
    "ст.",
    "№.",
];

/// Behind these a sentence ends only where the next begins with a capital.
const BEFORE_SMALL: [&str; 21] = [
    "etc.",
    "a.m.",
    "p.m.",
    "U.N.",
    "U.S.",
    "EE.UU.",
    "г.",
    "гг.",
    "др.",
    "т. д.",
    "т.д.",
    "т. п.",
    "час.",
    "мин.",
    "тыс.",
    "млн.",
    "млрд.",
    "руб.",
    "п.",
    "пп.",
    "د.",
];

/// Where the sentences of a text stand, in bytes, with the spaces behind them; together they are the text.
pub fn sentences(language: Language, text: &str) -> Vec<Range<usize>> {
    let mut sentences: Vec<Range<usize>> = Vec::new();
    let mut start = 0;
    // A line that ends by hand ends its sentence.
    for line in text.split_inclusive('\n') {
        let mut first = true;
        for piece in pieces(language, line) {
            let range = start + piece.start..start + piece.end;
            match sentences.last_mut() {
                Some(last) if !first && goes_on(&text[last.clone()], &text[range.clone()]) => {
                    last.end = range.end;
                }
                _ => sentences.push(range),
            }
            first = false;
        }
        start += line.len();
    }
    sentences
}

/// What the crate makes of a line; always the whole of it.
fn pieces(language: Language, line: &str) -> Vec<Range<usize>> {
    let mut ends: Vec<usize> = sentencex::get_sentence_boundaries(language.tag(), line)
        .into_iter()
        .map(|sentence| sentence.end_byte)
        .filter(|end| line.is_char_boundary(*end) && *end < line.len())
        .collect();
    if language == Language::Zh {
        ends.extend(chinese_ends(line));
    }
    ends.push(line.len());
    ends.sort_unstable();
    ends.dedup();
    let mut start = 0;
    let mut pieces = Vec::new();
    for end in ends {
        // Spaces belong to what stands before them.
        let end = end + line[end..].len() - line[end..].trim_start().len();
        if end > start {
            pieces.push(start..end);
            start = end;
        }
    }
    pieces
}

/// Behind the full stops of Chinese and what closes with them.
fn chinese_ends(line: &str) -> Vec<usize> {
    let mut ends = Vec::new();
    for (at, stop) in line.char_indices() {
        if matches!(stop, '。' | '！' | '？') {
            let mut end = at + stop.len_utf8();
            while let Some(next) = line[end..].chars().next().filter(|c| closes(*c)) {
                end += next.len_utf8();
            }
            ends.push(end);
        }
    }
    ends
}

fn closes(c: char) -> bool {
    matches!(
        c,
        '”' | '’' | '»' | '）' | ')' | ']' | '】' | '》' | '」' | '。' | '！' | '？'
    )
}

/// Whether `next` belongs to the sentence that `sentence` begins.
fn goes_on(sentence: &str, next: &str) -> bool {
    let said = sentence.trim_end();
    let Some(begins) = next.chars().next() else {
        return true;
    };
    if closes(begins) || !next.chars().any(char::is_alphanumeric) && !next.contains('\u{FFFC}') {
        return true;
    }
    if !said.ends_with('.') {
        return begins.is_lowercase() && said.ends_with(char::is_alphanumeric);
    }
    // “Q.850”, “www.itu.int”: nothing stands between.
    if said.len() == sentence.len() && begins.is_alphanumeric() {
        return true;
    }
    let ends_with = |short: &&str| {
        said.strip_suffix(*short)
            .is_some_and(|before| !before.ends_with(char::is_alphanumeric))
    };
    let starts = next.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '\u{FFFC}');
    let small = starts
        .chars()
        .next()
        .is_some_and(|c| c.is_lowercase() || c.is_numeric());
    let lowercase = starts.chars().next().is_some_and(char::is_lowercase);
    lowercase
        || ALWAYS.iter().any(|s| ends_with(&s))
        || is_initial(said)
        || small && BEFORE_SMALL.iter().any(|s| ends_with(&s))
}

/// “J.” of a name: a capital alone before its point.
fn is_initial(said: &str) -> bool {
    let mut back = said.trim_end_matches('.').chars().rev();
    let capital = back.next().is_some_and(char::is_uppercase);
    // Behind a bracket or in the middle of a sentence; “Annex A.” ends one.
    capital
        && back
            .next()
            .is_none_or(|c| matches!(c, ' ' | '\u{A0}' | '.'))
        && {
            let rest: String = back.rev().collect();
            let word = rest.split_whitespace().next_back().unwrap_or_default();
            word.is_empty()
                || [
                    "Mr", "Ms", "Mrs", "Dr", "M.", "Mme", "Sr.", "Sra.", "г-н", "г-жа",
                ]
                .contains(&word)
        }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language::{Ar, En, Es, Fr, Ru, Zh};

    fn told(language: Language, text: &str) -> Vec<&str> {
        let sentences = sentences(language, text);
        let joined: String = sentences.iter().map(|range| &text[range.clone()]).collect();
        assert_eq!(joined, text);
        sentences
            .into_iter()
            .map(|range| text[range].trim())
            .collect()
    }

    #[test]
    fn sentences_end_where_they_end() {
        for (language, text, expected) in [
            (En, "One. Two! Three?", 3),
            (En, "See Rec. ITU-T A.1 of 2019. It is new.", 2),
            (
                En,
                "The rules (e.g. No. 5) hold, cf. Mr. Smith. They do.",
                2,
            ),
            (En, "See ITU-T Q.850 and www.itu.int/about. Then write.", 2),
            (
                En,
                "Opens at 9 a.m. in Geneva. It ends at 5 p.m. Then all leave.",
                3,
            ),
            (En, "Call \u{FFFC}. \u{FFFC} will answer.", 2),
            (En, "Contact Mr J. Smith (Tel. +41 22 730 6828).", 1),
            (En, "First line\nSecond line. Third.", 3),
            (En, "", 0),
            (En, "no end", 1),
            (Fr, "M. Dupont écrit. Voir p. ex. la Rés. 99. Fin.", 3),
            (Es, "El Sr. López, núm. 5, escribe. Véase la pág. 3.", 2),
            (
                Ru,
                "См. Рек. МСЭ-Т A.1, т. е. тел. 5. Она с 14 декабря 2009 г. действует.",
                2,
            ),
            (Ru, "Это было в 2009 году. Просьба ответить.", 2),
            (Zh, "第一句。第二句！第三句？", 3),
            (Zh, "他说：“好。”见ITU-T Q.850建议书。", 2),
            (Zh, "见https://www.itu.int/zh/a.html。谢谢。", 2),
            (Ar, "جملة أولى. جملة ثانية؟ نعم.", 3),
        ] {
            let got = told(language, text);
            assert_eq!(got.len(), expected, "{language}: {got:#?}");
        }
    }
}
