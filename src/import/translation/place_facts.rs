//! Finds again in words that a person has changed the facts whose values were printed in them.
//!
//! A value may stand in the words more than once, typed or printed: the place counts whose neighbours are most
//! like those that the fact had.

use crate::letter::text::fact::Fact;
use crate::letter::text::{Emphasis, Link, Run, joined};
use std::ops::Range;

/// A character of changed words, and how it looks.
#[derive(Clone, Debug, PartialEq)]
pub struct Sign {
    /// The character; `\n` where the line ends.
    pub character: char,
    /// How it looks.
    pub look: Emphasis,
    /// Where a click on it leads.
    pub link: Option<String>,
}

/// A fact as it was printed.
struct Printed<'a> {
    fact: &'a Fact,
    /// What it printed, then what its other forms print: a language may want another.
    values: Vec<(Fact, Vec<char>)>,
    before: Vec<char>,
    behind: Vec<char>,
}

impl Printed<'_> {
    fn longest(&self) -> usize {
        let lengths = self.values.iter().map(|(_, value)| value.len());
        lengths.max().unwrap_or(0)
    }
}

/// By what the place of a fact is chosen: nothing has changed around it, the length of its value, how many of its
/// neighbours are there.
type Rank = (bool, usize, usize, std::cmp::Reverse<usize>);

/// How many characters before and behind a value tell its place.
const NEIGHBOURS: usize = 24;

/// Runs that say what `signs` say, in which the facts of `model` stand again where their values do. `value` is
/// what a fact printed, `link` the link of the letter that an address of the file was.
pub fn restored(
    signs: &[Sign],
    model: &[Run],
    value: &dyn Fn(&Fact) -> String,
    link: &dyn Fn(&str) -> Option<Link>,
) -> Vec<Run> {
    let characters: Vec<char> = signs.iter().map(|sign| sign.character).collect();
    let mut facts = printed(model, value);
    // Long ones first: “12” also stands in “12 May”.
    facts.sort_by_key(|fact| std::cmp::Reverse(fact.longest()));
    let mut taken: Vec<(usize, usize, Fact)> = Vec::new();
    for fact in &facts {
        let free = |from: usize, to: usize| taken.iter().all(|(a, b, _)| to <= *a || from >= *b);
        let mut best: Option<(Rank, (usize, usize, Fact))> = None;
        for (own, value) in &fact.values {
            for from in places(&characters, value) {
                let to = from + value.len();
                if !free(from, to)
                    || own != fact.fact && swallows(&facts, fact, &characters, from..to)
                {
                    continue;
                }
                let before = alike(characters[..from].iter().rev(), fact.before.iter().rev());
                let behind = alike(characters[to..].iter(), fact.behind.iter());
                let untouched =
                    own == fact.fact && before == fact.before.len() && behind == fact.behind.len();
                // Of equals, the first.
                let rank = (
                    untouched,
                    value.len(),
                    before + behind,
                    std::cmp::Reverse(from),
                );
                if best.as_ref().is_none_or(|(other, _)| rank > *other) {
                    best = Some((rank, (from, to, own.clone())));
                }
            }
        }
        taken.extend(best.map(|(_, place)| place));
    }
    taken.sort_by_key(|(from, ..)| *from);
    woven(signs, &taken, link)
}

/// Whether another form of `fact` would take away the only place of another fact: “Study Group 12 (Performance)”
/// is its group with its title, where both are facts of their own.
fn swallows(
    facts: &[Printed<'_>],
    fact: &Printed<'_>,
    characters: &[char],
    place: Range<usize>,
) -> bool {
    let others = facts.iter().filter(|o| o.fact.name() != fact.fact.name());
    others
        .filter_map(|other| other.values.first())
        .any(|(_, value)| {
            let mut stands = places(characters, value).peekable();
            stands.peek().is_some()
                && stands.all(|from| place.start <= from && from + value.len() <= place.end)
        })
}

fn printed<'a>(model: &'a [Run], value: &dyn Fn(&Fact) -> String) -> Vec<Printed<'a>> {
    let mut whole: Vec<char> = Vec::new();
    let mut places = Vec::new();
    for run in model {
        match run {
            Run::Words { text, .. } => whole.extend(text.chars()),
            Run::LineBreak => whole.push('\n'),
            Run::Fact { fact, .. } => {
                let from = whole.len();
                whole.extend(value(fact).chars());
                places.push((fact, from, whole.len()));
            }
        }
    }
    let facts = places.into_iter().filter(|(_, from, to)| from < to);
    facts
        .map(|(fact, from, to)| Printed {
            fact,
            values: std::iter::once(fact.clone())
                .chain(fact.other_forms())
                .map(|form| {
                    let printed = value(&form).chars().collect();
                    (form, printed)
                })
                .filter(|(_, printed): &(Fact, Vec<char>)| !printed.is_empty())
                .collect(),
            before: whole[from.saturating_sub(NEIGHBOURS)..from].to_vec(),
            behind: whole[to..whole.len().min(to + NEIGHBOURS)].to_vec(),
        })
        .collect()
}

/// Where `value` begins in `characters`, not within a longer word or number.
fn places<'a>(characters: &'a [char], value: &'a [char]) -> impl Iterator<Item = usize> + 'a {
    let ends = characters
        .len()
        .saturating_sub(value.len().saturating_sub(1));
    (0..ends).filter(move |from| {
        let to = from + value.len();
        let within = |outside: Option<&char>, edge: Option<&char>| {
            matches!((outside, edge), (Some(a), Some(b)) if one_word(*a, *b))
        };
        let before = from.checked_sub(1).and_then(|at| characters.get(at));
        characters[*from..to] == *value
            && !within(before, value.first())
            && !within(characters.get(to), value.last())
    })
}

/// Whether two neighbours belong to one word or number. Chinese is written without spaces.
fn one_word(a: char, b: char) -> bool {
    let digits = a.is_ascii_digit() && b.is_ascii_digit();
    let letter = |c: char| c.is_alphabetic() && c < '\u{2E80}';
    digits || letter(a) && letter(b)
}

fn alike<'a>(a: impl Iterator<Item = &'a char>, b: impl Iterator<Item = &'a char>) -> usize {
    let same = a.take(NEIGHBOURS).zip(b).take_while(|(a, b)| a == b);
    same.count()
}

fn woven(
    signs: &[Sign],
    facts: &[(usize, usize, Fact)],
    link: &dyn Fn(&str) -> Option<Link>,
) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut facts = facts.iter().peekable();
    let mut at = 0;
    while let Some(sign) = signs.get(at) {
        if let Some((_, to, fact)) = facts.next_if(|(from, ..)| *from == at) {
            runs.push(Run::Fact {
                fact: fact.clone(),
                emphasis: sign.look,
            });
            at = *to;
            continue;
        }
        runs.push(match sign.character {
            '\n' => Run::LineBreak,
            character => Run::Words {
                text: character.to_string(),
                emphasis: sign.look,
                link: sign.link.as_deref().and_then(link),
            },
        });
        at += 1;
    }
    joined(runs)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::text::markup;

    #[test]
    fn facts_stand_where_their_values_do() {
        let value = |fact: &Fact| match fact.to_string().as_str() {
            "chair" => "12",
            "group" => "Group 12",
            "letter-date" => "12 May",
            "reference" => "第12研究组",
            "date 2023-09-19" => "2023年9月19日",
            "date 2023-09-19|day-month" => "9月19日",
            _ => "",
        };
        for (model, words, expected) in [
            (
                "on {letter-date}",
                "at 12 May, 12 hours",
                "at {letter-date}, 12 hours",
            ),
            ("12 of {chair} here", "12 of 12 here", "12 of {chair} here"),
            (
                "12 of {chair} here",
                "12, of 12 here",
                "12, of {chair} here",
            ),
            (
                "{chair} and {chair}",
                "12 or 12 or 12",
                "{chair} or {chair} or 12",
            ),
            (
                "{group} {letter-date}",
                "12 May Group 12",
                "{letter-date} {group}",
            ),
            ("{chair}", "112 and 120", "112 and 120"),
            (
                "{reference}会议",
                "关于第12研究组会议",
                "关于{reference}会议",
            ),
            ("{chair} is here", "nobody is here", "nobody is here"),
            ("{chair}", "", ""),
            ("a{br}{chair}", "a\n12", "a{br}{chair}"),
            (
                "to {date 2023-09-19|day-month}",
                "至2023年9月19日",
                "至{date 2023-09-19}",
            ),
            (
                "2023年{date 2023-09-19|day-month}",
                "2023年9月19日",
                "2023年{date 2023-09-19|day-month}",
            ),
            ("{meeting-title} x", "x", "x"),
        ] {
            let signs: Vec<Sign> = (words.chars())
                .map(|character| Sign {
                    character,
                    look: Emphasis::default(),
                    link: None,
                })
                .collect();
            let model = markup::parse(model).unwrap();
            let found = restored(&signs, &model, &|fact| value(fact).to_owned(), &|_| None);
            assert_eq!(markup::write(&found), expected, "{words}");
        }
    }
}
