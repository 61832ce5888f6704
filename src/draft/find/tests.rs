use super::*;
use crate::letter::text::fact::Fact;
use crate::letter::text::{Emphasis, Link, joined};

fn finder(pattern: &str, regex: bool, case: bool, whole_words: bool) -> Finder {
    let pattern = pattern.to_owned();
    let query = Query {
        pattern,
        regex,
        case,
        whole_words,
    };
    query.compile().unwrap()
}

fn found(finder: &Finder, text: &str) -> Vec<String> {
    let places = finder.places(text).into_iter();
    places.map(|place| text[place].to_owned()).collect()
}

#[test]
fn words_are_found_as_they_are_meant() {
    let plain = |pattern: &str| finder(pattern, false, false, false);
    assert_eq!(found(&plain("itu-t"), "ITU\u{2011}T and ITU-T").len(), 2);
    assert_eq!(found(&plain("9 april"), "9\u{A0}April, 9 april").len(), 2);
    assert_eq!(found(&plain("user's"), "user’s user's").len(), 2);
    assert_eq!(found(&plain("\"a\""), "“a” \"a\"").len(), 2);
    // Who types a no-break space wants one.
    assert_eq!(
        found(&plain("9\u{A0}April"), "9\u{A0}April, 9 April").len(),
        1
    );
    assert_eq!(found(&plain("a.c (1)"), "abc 1 a.c (1)"), ["a.c (1)"]);
    assert_eq!(found(&plain("группа"), "ГРУППА Группа").len(), 2);
    assert_eq!(
        found(&finder("Itu", false, true, false), "ITU Itu"),
        ["Itu"]
    );
    assert_eq!(found(&plain("aa"), "aaaaa").len(), 2);
}

#[test]
fn whole_words_are_whole() {
    let whole = |pattern: &str| finder(pattern, false, false, true);
    assert_eq!(
        found(&whole("group"), "group groups regroup Group, “group”").len(),
        3
    );
    assert_eq!(found(&whole("-T"), "ITU-T ITU-TX").len(), 1);
    assert_eq!(found(&whole("лет"), "лет летний 5лет").len(), 1);
    // Chinese has no spaces.
    assert_eq!(found(&whole("研究组"), "第12研究组的研究组").len(), 2);
    assert_eq!(found(&whole("QoS"), "服务质量QoS的 QoSX").len(), 1);
    // A regular expression finds the way to be whole.
    let either = finder("a|ab", true, true, true);
    assert_eq!(found(&either, "ab abc a"), ["ab", "a"]);
}

#[test]
fn patterns_that_are_none_are_said() {
    let fault = |pattern: &str| {
        let query = Query {
            pattern: pattern.to_owned(),
            regex: true,
            ..Query::default()
        };
        query.compile().unwrap_err().to_string()
    };
    assert_eq!(
        fault("(a"),
        "the pattern cannot be understood: unclosed group"
    );
    assert_eq!(fault(""), "there is nothing to look for");
    assert_eq!(fault("a{99999}{999}"), "the pattern is too large");
    // What would find nothing at all places finds nothing.
    assert!(found(&finder("x*", true, true, false), "abc").is_empty());
    assert_eq!(found(&finder("x*", true, true, false), "axxb"), ["xx"]);
    assert_eq!(found(&finder("^b$", true, true, false), "a\nb\nc"), ["b"]);
}

/// A way to make texts that is the same every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % limit
    }

    fn runs(&mut self) -> Vec<Run> {
        const SIGNS: [&str; 6] = ["a", "b", "第", " ", "é", "."];
        let mut runs = Vec::new();
        for _ in 0..=self.below(5) {
            let emphasis = Emphasis {
                bold: self.below(2) == 0,
                italic: self.below(3) == 0,
                ..Emphasis::default()
            };
            runs.push(match self.below(6) {
                0 => Run::LineBreak,
                1 => Run::Fact {
                    fact: Fact::Reference,
                    emphasis,
                },
                _ => Run::Words {
                    text: (0..=self.below(6)).map(|_| SIGNS[self.below(6)]).collect(),
                    emphasis,
                    link: (self.below(4) == 0).then(|| Link::Address("https://x/y".to_owned())),
                },
            });
        }
        joined(runs)
    }
}

/// Every character of the flat text with the run that it stands in, its words left out.
fn looks(runs: &[Run]) -> Vec<(char, Run)> {
    let mut looks = Vec::new();
    for run in runs {
        let mut look = run.clone();
        if let Run::Words { text, .. } = &mut look {
            text.clear();
        }
        let characters = flat::text(std::slice::from_ref(run));
        looks.extend(
            characters
                .chars()
                .map(|character| (character, look.clone())),
        );
    }
    looks
}

#[test]
fn replacing_changes_the_words_and_nothing_else() {
    let mut chance = Chance(3);
    for _ in 0..20_000 {
        let runs = chance.runs();
        let before = looks(&runs);
        let words = flat::text(&runs);
        let (start, end) = (
            chance.below(before.len() + 1),
            chance.below(before.len() + 1),
        );
        let range = start.min(end)..start.max(end);
        if range.is_empty() {
            continue;
        }
        if flat::covers_fact(&runs, &range) {
            assert!(
                words
                    .chars()
                    .skip(range.start)
                    .take(range.len())
                    .any(|c| c == flat::FACT)
            );
            continue;
        }
        let with = ["", "new", "two\nlines", "\n", "文"][chance.below(5)];
        let new = flat::replaced(&runs, &[(range.clone(), with.to_owned())]);
        assert_eq!(joined(new.clone()), new);
        let after = looks(&new);
        let count = with.chars().count();
        assert_eq!(
            after[..range.start],
            before[..range.start],
            "{runs:?} {range:?}"
        );
        assert_eq!(
            after[range.start + count..],
            before[range.end..],
            "{runs:?} {range:?} {with:?}"
        );
        let put: String = after[range.start..range.start + count]
            .iter()
            .map(|(c, _)| c)
            .collect();
        assert_eq!(put, with);
        // The new words look like the first old ones.
        let old = before[range.clone()].iter().find(|(c, _)| *c != '\n');
        if let Some((_, old)) = old {
            let mut new = after[range.start..range.start + count].iter();
            assert!(
                new.all(|(c, look)| *c == '\n' || look == old),
                "{runs:?} {range:?}"
            );
        }
    }
}

#[test]
fn what_is_replaced_by_itself_stays() {
    let mut chance = Chance(5);
    for _ in 0..5_000 {
        let runs = chance.runs();
        for run in &runs {
            let Run::Words { text, .. } = run else {
                continue;
            };
            let words = flat::text(&runs);
            let start = words.find(text.as_str()).unwrap();
            let range = flat::in_characters(&words, start..start + text.len());
            if looks(&runs)[range.clone()]
                .windows(2)
                .all(|pair| pair[0].1 == pair[1].1)
            {
                assert_eq!(flat::replaced(&runs, &[(range, text.clone())]), runs);
            }
        }
    }
}

#[test]
fn an_address_that_is_printed_leads_to_what_is_printed() {
    let link = |text: &str, address: &str| Run::Words {
        text: text.to_owned(),
        emphasis: Emphasis::default(),
        link: Some(Link::Address(address.to_owned())),
    };
    let replaced = |run: Run, changes: &[(Range<usize>, &str)]| {
        let changes: Vec<_> = (changes.iter())
            .map(|(range, with)| (range.clone(), (*with).to_owned()))
            .collect();
        flat::replaced(&[run], &changes)
    };
    let printed = || link("www.itu.int/tsg12", "https://www.itu.int/tsg12");
    assert_eq!(
        replaced(printed(), &[(15..17, "13")]),
        [link("www.itu.int/tsg13", "https://www.itu.int/tsg13")]
    );
    // What is no address any more leads to where it did.
    assert_eq!(
        replaced(printed(), &[(3..4, "!"), (7..8, "!")]),
        [link("www!itu!int/tsg12", "https://www.itu.int/tsg12")]
    );
    assert_eq!(
        replaced(
            link("the page of SG12", "https://www.itu.int/tsg12"),
            &[(14..16, "13")]
        ),
        [link("the page of SG13", "https://www.itu.int/tsg12")]
    );
}

#[test]
fn several_places_are_replaced_at_once() {
    let mut chance = Chance(9);
    for _ in 0..10_000 {
        let runs = chance.runs();
        let words: Vec<char> = flat::text(&runs).chars().collect();
        let mut changes = Vec::new();
        let mut expected = String::new();
        let mut at = 0;
        while at < words.len() {
            let range = at..(at + 1 + chance.below(3)).min(words.len());
            at = range.end;
            if chance.below(2) == 0 || flat::covers_fact(&runs, &range) {
                expected.extend(&words[range]);
            } else {
                let with = ["", "x", "y\nz"][chance.below(3)];
                expected.push_str(with);
                changes.push((range, with.to_owned()));
            }
        }
        let new = flat::replaced(&runs, &changes);
        assert_eq!(flat::text(&new), expected, "{runs:?} {changes:?}");
        // One after the other, from the last, comes to the same.
        let mut one_by_one = runs;
        for change in changes.into_iter().rev() {
            one_by_one = flat::replaced(&one_by_one, &[change]);
        }
        let plain = |runs: &[Run]| looks(runs);
        assert_eq!(plain(&new), plain(&one_by_one));
    }
}
