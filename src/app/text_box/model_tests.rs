//! What must hold of editing, whatever the text: tried on many texts made by chance.

use super::*;

/// Chance that is the same on every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % (end.max(1) as u64)).unwrap()
    }

    fn emphasis(&mut self) -> Emphasis {
        Emphasis {
            bold: self.below(3) == 0,
            italic: self.below(3) == 0,
            underline: self.below(4) == 0,
            superscript: self.below(6) == 0,
        }
    }

    fn run(&mut self) -> Run {
        const WORDS: [&str; 6] = [
            "Study Group ",
            "第12研究组",
            "لجنة ",
            "é",
            " ",
            "ITU\u{2011}T",
        ];
        match self.below(6) {
            0 => Run::Fact {
                fact: Fact::Reference,
                emphasis: self.emphasis(),
            },
            1 => Run::LineBreak,
            _ => Run::Words {
                text: WORDS[self.below(WORDS.len())].to_owned(),
                emphasis: self.emphasis(),
                link: (self.below(5) == 0).then(|| Link::Address("https://itu.int".to_owned())),
            },
        }
    }

    fn text(&mut self) -> Vec<Run> {
        let length = self.below(8);
        join((0..length).map(|_| self.run()).collect::<Vec<_>>())
    }

    fn range(&mut self, length: usize) -> Range<usize> {
        let (a, b) = (self.below(length + 1), self.below(length + 1));
        a.min(b)..a.max(b)
    }
}

/// Tries a rule on many texts, each with a range within it.
fn always(rule: impl Fn(&[Run], Range<usize>, &mut Dice)) {
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    for _ in 0..2_000 {
        let text = dice.text();
        let range = dice.range(length(&text));
        rule(&text, range, &mut dice);
    }
}

fn chars(text: &str, range: Range<usize>) -> String {
    text.chars()
        .skip(range.start)
        .take(range.end - range.start)
        .collect()
}

#[test]
fn split_and_join_give_the_text_back() {
    always(|text, range, _| {
        let (before, after) = split(text, range.start);
        assert_eq!(length(&before), range.start);
        assert_eq!(join(before.into_iter().chain(after)), text);
    });
}

#[test]
fn a_slice_is_a_slice_of_the_flat_text() {
    always(|text, range, _| {
        assert_eq!(flat(&slice(text, range.clone())), chars(&flat(text), range));
    });
}

#[test]
fn replacing_is_replacing_in_the_flat_text() {
    always(|text, range, dice| {
        let with = dice.text();
        let flat_text = flat(text);
        let expected = format!(
            "{}{}{}",
            chars(&flat_text, 0..range.start),
            flat(&with),
            chars(&flat_text, range.end..length(text))
        );
        let replaced = replace(text, range.clone(), with.clone());
        assert_eq!(flat(&replaced), expected);
        // What was taken out, put back in, is the text as it was.
        let back = range.start..range.start + length(&with);
        assert_eq!(replace(&replaced, back, slice(text, range)), text);
    });
}

#[test]
fn neighbours_of_one_look_are_one_run() {
    always(|text, range, dice| {
        let edited = replace(text, range, dice.text());
        for pair in edited.windows(2) {
            if let [
                Run::Words {
                    emphasis: a,
                    link: b,
                    ..
                },
                Run::Words {
                    emphasis: c,
                    link: d,
                    ..
                },
            ] = pair
            {
                assert!((a, b) != (c, d), "{edited:?}");
            }
        }
        let empty = |run: &Run| matches!(run, Run::Words { text, .. } if text.is_empty());
        assert!(!edited.iter().any(empty), "{edited:?}");
    });
}

#[test]
fn a_mark_is_on_where_it_was_put_and_nowhere_else() {
    always(|text, range, dice| {
        let mark = Mark::ALL[dice.below(4)];
        let on = dice.below(2) == 0;
        let edited = emphasise(text, range.clone(), mark, on);
        assert_eq!(flat(&edited), flat(text));
        for offset in 0..length(text) {
            let (was, is) = (run_at(text, offset), run_at(&edited, offset));
            let (Some(was), Some(is)) = (was.and_then(look_of), is.and_then(look_of)) else {
                continue;
            };
            let expected = match range.contains(&offset) {
                true => mark.set(was.emphasis, on),
                false => was.emphasis,
            };
            assert_eq!(is.emphasis, expected);
            assert_eq!(is.link, was.link);
        }
        let facts_or_words = slice(&edited, range.clone());
        if facts_or_words.iter().any(|run| *run != Run::LineBreak) {
            assert_eq!(has(&edited, range, mark), on);
        }
    });
}

#[test]
fn a_link_is_set_on_words_and_found_again() {
    always(|text, range, _| {
        let link = Link::Address("https://example.int".to_owned());
        let edited = set_link(text, range.clone(), Some(&link));
        for offset in range.clone() {
            if let Some(Run::Words { .. }) = run_at(&edited, offset) {
                let (found, to) = link_at(&edited, offset).unwrap();
                // At the edge of two links, the one before may be meant.
                assert!(found.contains(&offset) || found.end == offset);
                assert!(to == link || found.end == offset);
            }
        }
        let without = set_link(&edited, 0..length(&edited), None);
        assert!((0..length(text)).all(|offset| link_at(&without, offset).is_none()));
    });
}

#[test]
fn bytes_and_offsets_agree() {
    always(|text, range, _| {
        let flat_text = flat(text);
        let byte = byte_of(&flat_text, range.start);
        assert!(flat_text.is_char_boundary(byte));
        assert_eq!(offset_of(&flat_text, byte), range.start);
    });
}

#[test]
fn typed_words_take_the_look_before_them_and_links_do_not_grow() {
    let bold = Emphasis {
        bold: true,
        ..Emphasis::default()
    };
    let link = Some(Link::Address("https://itu.int".to_owned()));
    let text = [
        Run::Words {
            text: "ab".to_owned(),
            emphasis: bold,
            link: None,
        },
        Run::Words {
            text: "cd".to_owned(),
            emphasis: Emphasis::default(),
            link: link.clone(),
        },
        Run::LineBreak,
    ];
    assert!(look_at(&text, 0).emphasis.bold);
    assert!(look_at(&text, 2).emphasis.bold);
    assert_eq!(look_at(&text, 2).link, None);
    assert_eq!(look_at(&text, 3).link, link);
    assert_eq!(look_at(&text, 4).link, None);
    assert_eq!(look_at(&text, 5), Look::default());
    assert_eq!(look_at(&[], 0), Look::default());
}

#[test]
fn what_a_text_may_not_hold_stays_outside() {
    let look = Look::default();
    assert_eq!(
        words("a\tb\u{7}c\r\nd\u{B}e\u{FFFC}", &look, false),
        [
            Run::plain("a bc"),
            Run::LineBreak,
            Run::plain("d"),
            Run::LineBreak,
            Run::plain("e")
        ]
    );
    assert_eq!(words("a\nb", &look, true), [Run::plain("a b")]);
    assert_eq!(words("", &look, true), []);
    let runs = [Run::plain("a\u{1}"), Run::LineBreak, Run::plain("b")];
    assert_eq!(admit(&runs, true), [Run::plain("a b")]);
}
