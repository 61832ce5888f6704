//! The flat text of runs, in which a fact is one character and a line break another, and what changes
//! in runs when a range of it is replaced.

use crate::letter::text::{Link, Run, joined, markup};
use std::ops::Range;

/// Stands for a fact.
pub const FACT: char = '\u{FFFC}';

/// The flat text of runs.
pub fn text(runs: &[Run]) -> String {
    let mut flat = String::new();
    for run in runs {
        match run {
            Run::Words { text, .. } => flat.push_str(text),
            Run::Fact { .. } => flat.push(FACT),
            Run::LineBreak => flat.push('\n'),
        }
    }
    flat
}

/// A range in bytes of `text` as one in characters.
pub fn in_characters(text: &str, range: Range<usize>) -> Range<usize> {
    let start = text[..range.start].chars().count();
    start..start + text[range].chars().count()
}

/// How many characters of flat text a run is.
pub fn length(run: &Run) -> usize {
    match run {
        Run::Words { text, .. } => text.chars().count(),
        Run::Fact { .. } | Run::LineBreak => 1,
    }
}

/// Where something is put in that is to stand at the end of a text, in characters: before the sign with which
/// its last sentence ends.
pub fn end(text: &str) -> usize {
    let body = text.trim_end_matches(|c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '.' | '!' | '?' | ';' | '。' | '！' | '？' | '；' | '؟' | '؛'
            )
    });
    body.chars().count()
}

/// Runs that are put in at a place of a text, with the spaces that part words from words; Chinese has none.
pub fn parted(text: &str, at: usize, runs: Vec<Run>) -> Vec<Run> {
    let is_word = |c: &char| (c.is_alphanumeric() && *c < '\u{2E80}') || *c == FACT;
    let inserted = self::text(&runs);
    let (first, last) = (inserted.chars().next(), inserted.chars().next_back());
    let before = at.checked_sub(1).and_then(|at| text.chars().nth(at));
    let behind = text.chars().nth(at);
    // A comma or a closing bracket parts as well, but wants a space behind it.
    let closes = |c: &char| matches!(c, ',' | ';' | ':' | ')' | '”' | '»' | '،');
    let parts = |one: Option<char>, next: Option<char>| match (one, next) {
        (Some(one), Some(next)) => (is_word(&one) || closes(&one)) && is_word(&next),
        _ => false,
    };
    let mut all = Vec::new();
    if parts(before, first) {
        all.push(Run::plain(" "));
    }
    all.extend(runs);
    if parts(last, behind) {
        all.push(Run::plain(" "));
    }
    joined(all)
}

/// The runs of a range, in characters of the flat text.
pub fn part(runs: &[Run], range: Range<usize>) -> Vec<Run> {
    let mut part = Vec::new();
    let mut at = 0;
    for run in runs {
        let length = length(run);
        let start = range.start.saturating_sub(at).min(length);
        let end = range.end.saturating_sub(at).min(length);
        at += length;
        match run {
            _ if start >= end => {}
            Run::Words {
                text,
                emphasis,
                link,
            } => part.push(Run::Words {
                text: text.chars().skip(start).take(end - start).collect(),
                emphasis: *emphasis,
                link: link.clone(),
            }),
            Run::Fact { .. } | Run::LineBreak => part.push(run.clone()),
        }
    }
    part
}

/// Whether a range, in characters of the flat text, covers a fact.
pub fn covers_fact(runs: &[Run], range: &Range<usize>) -> bool {
    let mut at = 0;
    runs.iter().any(|run| {
        let start = at;
        at += length(run);
        matches!(run, Run::Fact { .. }) && range.contains(&start)
    })
}

/// Runs with other words in some ranges of their flat text. The ranges are in characters, in order,
/// apart, none empty, and cover no fact. New words look, and lead to where, the first of the old ones
/// did. Line ends in them are line breaks.
pub fn replaced(runs: &[Run], changes: &[(Range<usize>, String)]) -> Vec<Run> {
    let mut new: Vec<Run> = Vec::with_capacity(runs.len() + 2);
    // The changes that are not over yet, and whether the first of them has been put in.
    let mut changes = changes.iter().peekable();
    let mut put = false;
    let mut at = 0;
    for run in runs {
        let (start, end) = (at, at + length(run));
        at = end;
        let mut words = String::new();
        let mut kept = start;
        let touched = changes.peek().is_some_and(|(range, _)| range.start < end);
        let characters: Vec<char> = match run {
            Run::Words { text, .. } if touched => text.chars().collect(),
            _ => Vec::new(),
        };
        while let Some((range, with)) = changes.peek().filter(|(range, _)| range.start < end) {
            if let Run::Words { .. } = run {
                let before = range.start.saturating_sub(kept);
                words.extend(characters.iter().skip(kept - start).take(before));
                if !std::mem::replace(&mut put, true) {
                    words.push_str(with);
                }
            }
            kept = range.end.min(end);
            if range.end > end {
                break;
            }
            changes.next();
            // Only line breaks were replaced: they have no look.
            if !std::mem::take(&mut put) {
                put_words(&mut new, with, None);
            }
        }
        match run {
            Run::Words { text, .. } => {
                match touched {
                    true => words.extend(characters.iter().skip(kept - start)),
                    false => words.push_str(text),
                }
                put_words(&mut new, &words, Some(run));
            }
            Run::LineBreak if kept == end => {}
            other => new.push(other.clone()),
        }
    }
    joined(new)
}

/// Words that look like a run, or plain where there is none to look like.
fn put_words(runs: &mut Vec<Run>, words: &str, like: Option<&Run>) {
    for (at, line) in words.split('\n').enumerate() {
        if at > 0 {
            runs.push(Run::LineBreak);
        }
        runs.push(match like {
            Some(run) => saying(run, line.to_owned()),
            None => Run::plain(line),
        });
    }
}

/// A run with other words. An address that leads to itself leads to the new one.
fn saying(run: &Run, words: String) -> Run {
    let Run::Words {
        text,
        emphasis,
        link,
    } = run
    else {
        return Run::plain(&words);
    };
    let link = match link {
        Some(Link::Address(address)) if markup::live(text).as_ref() == Some(address) => {
            let own = markup::live(&words).unwrap_or_else(|| address.clone());
            Some(Link::Address(own))
        }
        other => other.clone(),
    };
    Run::Words {
        text: words,
        emphasis: *emphasis,
        link,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_in_at_the_end_stands_in_the_last_sentence() {
        for (before, put, after) in [
            ("", "meeting", "meeting"),
            ("The next.", "meeting", "The next meeting."),
            ("The next", "meeting", "The next meeting"),
            ("Is it the next?  ", "meeting", "Is it the next meeting?  "),
            ("下次。", "会议", "下次会议。"),
            ("الاجتماع.", "القادم", "الاجتماع القادم."),
            ("on \u{FFFC}.", "in Geneva", "on \u{FFFC} in Geneva."),
            ("Rooms (two).", "booths", "Rooms (two) booths."),
        ] {
            let at = end(before);
            let runs = parted(before, at, vec![Run::plain(put)]);
            let (one, other): (String, String) = (
                before.chars().take(at).collect(),
                before.chars().skip(at).collect(),
            );
            assert_eq!(one + &text(&runs) + &other, after);
        }
        let middle = parted("theroom", 3, vec![Run::plain("large")]);
        assert_eq!(text(&middle), " large ");
    }
}
