//! No letter is too odd for the checks: they find what they find, and no check fails or dawdles. The letters
//! are put together at random, from the slips of the tables, marks, and characters of all planes.

use crate::real::beginning;
use chrono::NaiveDate;
use circular_desk::checks::{Finding, Known, findings};
use circular_desk::draft::Draft;
use circular_desk::draft::editing::Editing;
use circular_desk::kind::{Beginning, Kind, kinds};
use circular_desk::language::Language;
use circular_desk::language::dates::Dates;
use circular_desk::language::interface::Texts;
use circular_desk::letter::block::{Block, List, ListItem, ListMarker};
use circular_desk::letter::contact::Contact;
use circular_desk::letter::deadline::Due;
use circular_desk::letter::meeting::Mode;
use circular_desk::letter::text::fact::Fact;
use circular_desk::letter::text::{Emphasis, Link, Markup, Run, Text, TextId, Wording};
use circular_desk::translation::{Rendition, State};
use std::time::Duration;

const WORDS: &str = include_str!("../checks/words.tsv");
const RIGHT: &str = include_str!("../checks/right_letters.tsv");

/// The text that is odd.
const TEXT: TextId = TextId(900);

/// Numbers that are the same in every run (splitmix64).
pub struct Chance(pub u64);

impl Chance {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(end.max(1)).unwrap()).unwrap()
    }

    pub fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }

    pub fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }
}

const MARKS: [&str; 44] = [
    " ",
    " ",
    " ",
    "  ",
    "\n",
    "\t",
    "(",
    ")",
    "((",
    "))",
    "（",
    "）",
    "“",
    "”",
    "\"",
    "'",
    "’",
    "«",
    "»",
    ".",
    ",",
    ";",
    ":",
    "。",
    "，",
    "-",
    "–",
    "--",
    "/",
    "\u{FFFC}",
    "\u{1A}",
    "\u{FFFD}",
    "\u{AD}",
    "\u{200F}",
    "\u{301}",
    "@",
    "https://",
    "www.itu.int/",
    "[",
    "]",
    "{",
    "<",
    "+41 22 730",
    "\u{E000}",
];

const PIECES: [&str; 42] = [
    "0",
    "1",
    "12",
    "31 February 2021",
    "4-13 May",
    "4 May 0001",
    "31 December 9999",
    "99999999999999999999",
    "2500 hours",
    "25:61",
    "13:00-12:00",
    "4:00 pm",
    "SG12",
    "SG99",
    "Study Group 0",
    "tsbsg13@itu.int",
    "itu.int/go/tsg0",
    "Annex Z",
    "Annex 99",
    "annexe A",
    "附件99",
    "TSB Circular 9999",
    "Collective letter 0/0",
    "第0/0号集体函",
    "Annexes: 99",
    "a)",
    "iv)",
    "1.1",
    "•",
    "TD1",
    "WP9/99",
    "at least 999999999 months before",
    "12 calendar days before the meeting",
    "两个月前",
    "за два месяца до",
    "+41 22 730 51 110",
    "Chairman",
    "mailto:",
    "14-10 ديسمبر 2018",
    "2021年13月45日",
    "Mr José MARTIN, Mr Jose MARTIN",
    "Ms Zoë Öz, Ms Zoé Öz",
];

/// Words as they should not be.
fn words(chance: &mut Chance, table: &[&str]) -> String {
    let mut said = String::new();
    for _ in 0..chance.below(14) {
        match chance.below(8) {
            0..=2 => said.push_str(chance.of(&MARKS)),
            3 | 4 => said.push_str(chance.of(&PIECES)),
            5 => {
                let code = u32::try_from(chance.next() % 0x11_0000).unwrap();
                said.extend(char::from_u32(code));
            }
            _ => {
                // A part of a row, cut anywhere.
                let row: Vec<char> = chance.of(table).chars().collect();
                let from = chance.below(row.len());
                let length = chance.below(row.len() - from + 1);
                said.extend(&row[from..from + length]);
            }
        }
    }
    said
}

const FACTS: [&str; 18] = [
    "reference",
    "letter-date",
    "group",
    "study-group",
    "group-title",
    "group-page",
    "meeting-title",
    "meeting-place",
    "meeting-dates",
    "meeting-first-day|weekday",
    "meeting-opening",
    "deadline registration",
    "deadline nothing",
    "annex nothing",
    "date 9999-12-31",
    "circular 4294967295",
    "questions 1 2/12",
    "group SG99",
];

fn runs(chance: &mut Chance, table: &[&str]) -> Vec<Run> {
    let mut runs = Vec::new();
    for _ in 0..chance.below(5) {
        let emphasis = Emphasis {
            bold: chance.once_in(3),
            ..Emphasis::default()
        };
        runs.push(match chance.below(6) {
            0 => match Fact::parse(chance.of(&FACTS)) {
                Ok(fact) => Run::Fact { fact, emphasis },
                Err(_) => continue,
            },
            1 => Run::LineBreak,
            kind => Run::Words {
                text: words(chance, table),
                emphasis,
                link: (kind == 2).then(|| Link::Address(words(chance, table))),
            },
        });
    }
    runs
}

fn own(runs: Vec<Run>) -> Text {
    Text {
        id: TextId::default(),
        wording: Wording::Own {
            runs,
            departed_from: Vec::new(),
        },
    }
}

fn date(chance: &mut Chance) -> Option<NaiveDate> {
    let days = [
        "0001-01-01",
        "9999-12-31",
        "2021-05-04",
        "2021-05-13",
        "2020-02-29",
        "2026-11-21",
        "1999-12-31",
    ];
    match chance.below(9) {
        0 => None,
        1 => Some(NaiveDate::MIN),
        2 => Some(NaiveDate::MAX),
        at => days[at - 2..].first()?.parse().ok(),
    }
}

/// A letter that nobody would write.
fn odd(chance: &mut Chance, kinds: &[Kind], table: &[&str]) -> Draft {
    let beginning = Beginning {
        number: Some(12),
        date: "2021-02-05".parse().ok(),
        group: ["12", "WP1/12", "TSAG", "SG12RG-AFR"][chance.below(4)]
            .parse()
            .ok(),
        dates: "2021-05-04..2021-05-13".parse().ok(),
        language: Some(chance.of(&Language::ALL)),
        mode: Some(chance.of(&[Mode::Virtual, Mode::InPerson, Mode::Hybrid])),
        ..Beginning::default()
    };
    let mut letter = kinds[chance.below(kinds.len())].begin(&beginning).unwrap();
    if chance.once_in(12) {
        letter.body.clear();
        letter.subject.clear();
        letter.contacts.clear();
        letter.addressees.clear();
        letter.annexes.clear();
        letter.signature = None;
        letter.place = None;
        letter.meeting = None;
    }
    if chance.once_in(2) {
        letter.date = date(chance);
    }
    if chance.once_in(4) {
        letter.meeting = None;
    }
    if let Some(meeting) = &mut letter.meeting {
        match chance.below(5) {
            0 => meeting.dates = None,
            1 => {
                if let (Some(one), Some(other)) = (date(chance), date(chance)) {
                    meeting.dates = Some(Dates::Range(one, other));
                }
            }
            2 => meeting.dates = date(chance).map(|day| Dates::Days(vec![day])),
            _ => {}
        }
        if chance.once_in(3) {
            meeting.place = Some(own(runs(chance, table)));
            meeting.chair = Some(own(runs(chance, table)));
            meeting.title = Some(own(runs(chance, table)));
            meeting.page = Some(words(chance, table));
            meeting.registration_page = Some(words(chance, table));
        }
        if chance.once_in(4) {
            meeting.group = chance.of(&["1", "99", "0", "WP9/99", "TSAG"]).parse().ok();
        }
    }
    for deadline in &mut letter.deadlines {
        let huge = chance.of(&[0, 1, 12, 119_988, u32::MAX]);
        deadline.due = match chance.below(8) {
            0 => Due::MonthsBefore(huge),
            1 => Due::WeeksBefore(huge),
            2 => Due::DaysBefore(huge),
            3 => Due::On {
                date: date(chance),
                reason: None,
                departed_from: None,
            },
            _ => continue,
        };
    }
    if chance.once_in(3) {
        let mut row = || vec![words(chance, table), String::new()];
        letter.contacts.push(Contact {
            telephones: row(),
            faxes: row(),
            emails: row(),
            pages: row(),
            name: row().pop(),
        });
        letter.reference.author_code = Some(words(chance, table));
    }
    if chance.once_in(6) {
        letter.reference.number = Some(chance.of(&[0, u32::MAX]));
    }
    if chance.once_in(8) && !letter.annexes.is_empty() {
        while letter.annexes.len() < 30 {
            let again = letter.annexes[0].clone();
            letter.annexes.push(again);
        }
    }
    let said = runs(chance, table);
    let mut text = own(said.clone());
    text.id = TEXT;
    let block = match chance.below(4) {
        0 => Block::Numbered(text),
        1 => Block::Note(text),
        2 => Block::List(List {
            marker: ListMarker::Roman,
            items: vec![ListItem { text, list: None }],
        }),
        _ => Block::Paragraph(text),
    };
    match letter.annexes.first_mut().filter(|_| chance.once_in(3)) {
        Some(annex) => annex.blocks.push(block),
        None => letter.body.push(block),
    }
    if chance.once_in(4) {
        letter.salutation = Some(own(runs(chance, table)));
        for addressee in &mut letter.addressees {
            addressee.name = own(runs(chance, table));
        }
    }
    let mut draft = Draft::begin(letter);
    for language in Language::ALL {
        if language != draft.letter.language && chance.once_in(3) {
            let rendition = Rendition {
                words: Markup(runs(chance, table)),
                made_from: Markup(said.clone()),
                state: State::Draft,
                by: None,
                at: None,
            };
            draft
                .translations
                .entry(language)
                .or_default()
                .insert(TEXT, rendition);
        }
    }
    draft
}

fn table() -> Vec<&'static str> {
    let slips = WORDS
        .lines()
        .skip(1)
        .filter_map(|line| line.split('\t').nth(2));
    let right = RIGHT
        .lines()
        .skip(1)
        .filter_map(|line| line.split('\t').nth(1));
    slips.chain(right).collect()
}

/// The facts among runs.
fn facts(draft: &Draft) -> Vec<Fact> {
    let texts = draft.letter.texts();
    let text = texts.iter().find(|text| text.id == TEXT).unwrap();
    let facts = text.own_runs().unwrap().iter().filter_map(|run| match run {
        Run::Fact { fact, .. } => Some(fact.clone()),
        _ => None,
    });
    facts.collect()
}

fn markup_of(draft: &Draft) -> String {
    let texts = draft.letter.texts();
    let text = texts.iter().find(|text| text.id == TEXT).unwrap();
    Markup(text.own_runs().unwrap().to_vec()).into()
}

/// Two or three slips in one paragraph, one of them bold or beside a fact.
#[test]
fn repairs_of_several_slips_come_to_an_end() {
    let kind = kinds().unwrap().remove(0);
    let rows: Vec<Vec<&str>> = WORDS
        .lines()
        .skip(1)
        .map(|row| row.split('\t').collect())
        .collect();
    let rounds = std::env::var("ROUNDS").map_or(120, |rounds| rounds.parse().unwrap());
    for round in 0..rounds {
        let mut chance = Chance(round);
        let tag = rows[chance.below(rows.len())][1];
        let own_rows: Vec<&Vec<&str>> = rows.iter().filter(|row| row[1] == tag).collect();
        let mut runs: Vec<Run> = Vec::new();
        let mut right = Vec::new();
        for _ in 0..2 + chance.below(2) {
            let row = own_rows[chance.below(own_rows.len())];
            if !runs.is_empty() && tag != "zh" {
                runs.push(Run::plain(" "));
            }
            right.push(row[3]);
            let Ok(words) = Markup::try_from(revealed(row[2])) else {
                continue;
            };
            for mut run in words.0 {
                if let Run::Words { emphasis, .. } = &mut run {
                    emphasis.bold = chance.once_in(3);
                }
                runs.push(run);
            }
            if chance.once_in(3) {
                let fact = Fact::parse("date 2020-08-27").unwrap();
                let emphasis = Emphasis::default();
                runs.push(Run::Fact { fact, emphasis });
            }
        }
        let mut letter = kind.begin(&beginning(tag)).unwrap();
        letter.body = vec![Block::Paragraph(Text {
            id: TEXT,
            ..own(runs)
        })];
        let draft = Draft::begin(letter);
        let (before, facts_before) = (markup_of(&draft), facts(&draft));
        let mut editing = Editing::new(draft, true);
        let mut steps = Vec::new();
        loop {
            let found = findings(editing.draft(), &Known::default());
            let next = found.into_iter().find_map(|finding| {
                let repair = finding.repair.filter(|_| finding.text == Some(TEXT))?;
                // A fact in the place of words is one fact more.
                Some((finding.mistake, repair))
            });
            let Some((mistake, repair)) = next else { break };
            assert!(
                editing.apply(repair, Duration::ZERO),
                "round {round}: {mistake} changes nothing in {}",
                markup_of(editing.draft())
            );
            steps.push(format!("{mistake}: {}", markup_of(editing.draft())));
            assert!(
                steps.len() <= 20,
                "round {round}: {before}\n{}",
                steps.join("\n")
            );
        }
        for fact in &facts_before {
            assert!(
                facts(editing.draft()).contains(fact),
                "round {round}: {before}\n{}",
                steps.join("\n")
            );
        }
    }
}

/// Puts in the characters that nobody sees.
fn revealed(cell: &str) -> String {
    let mut parts = cell.split("\\u{");
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (code, rest) = part.split_once('}').unwrap();
        whole.extend(u32::from_str_radix(code, 16).ok().and_then(char::from_u32));
        whole.push_str(rest);
    }
    whole
}

#[test]
fn no_letter_is_too_odd() {
    let (kinds, table) = (kinds().unwrap(), table());
    let texts = Texts::english();
    let rounds = std::env::var("ROUNDS").map_or(150, |rounds| rounds.parse().unwrap());
    for round in 0..rounds {
        let mut chance = Chance(round);
        let draft = odd(&mut chance, &kinds, &table);
        let found = std::panic::catch_unwind(|| findings(&draft, &Known::default()));
        let Ok(found) = found else {
            panic!("round {round}");
        };
        for finding in &found {
            let sentence = finding.sentence(&texts);
            assert!(sentence != finding.mistake, "{finding:#?}");
            if let Some(repair) = &finding.repair {
                assert!(finding.repair_label(&texts).is_some());
                let mut editing = Editing::new(draft.clone(), true);
                editing.apply(repair.clone(), Duration::ZERO);
            }
        }
    }
}

#[test]
fn a_very_long_text_is_read_in_a_second() {
    let kind = kinds().unwrap().remove(0);
    for (tag, words) in [
        (
            "en",
            "The group, which met on 4 May 2021 at 0930 hours (Annex A), is open; see \u{201C}QoS\u{201D}. ",
        ),
        ("en", "(((((((((( "),
        ("en", "the the the the "),
        (
            "en",
            "\u{201C}a\u{201D} \"b\" user's user\u{2019}s onsite on-site ",
        ),
        ("en", "https://www.itu.int/go/tsg13, a@b.int; "),
        ("en", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
        ("en", "1111111111111111111111111111111111111111111111111"),
        (
            "en",
            "4-13 May 2021, Study Group 13, TSB Circular 118, organise, Chairman, onsite. ",
        ),
        (
            "ru",
            "\u{421}\u{43E}\u{431}\u{440}\u{430}\u{43D}\u{438}\u{435} 4 \u{43C}\u{430}\u{44F} 2021 \u{433}\u{43E}\u{434}\u{430}, \u{433}\u{43E}\u{441}\u{443}\u{434}\u{430}\u{440}\u{441}\u{442}\u{432}\u{430}-\u{447}\u{43B}\u{435}\u{43D}\u{44B}. ",
        ),
        (
            "zh",
            "\u{4F1A}\u{8BAE},\u{6CE8}\u{518C}(QoS)2021\u{5E74}5\u{6708}4\u{65E5}\u{FF0C}\u{7B2C}13\u{7814}\u{7A76}\u{7EC4}. ",
        ),
        (
            "ar",
            "\u{627}\u{644}\u{627}\u{62C}\u{62A}\u{645}\u{627}\u{639}, \u{627}\u{644}\u{630}\u{64A} 14-10 \u{62F}\u{64A}\u{633}\u{645}\u{628}\u{631} 2018; ",
        ),
    ] {
        let text: String = words.chars().cycle().take(100_000).collect();
        let mut letter = kind.begin(&beginning(tag)).unwrap();
        letter
            .body
            .push(Block::Paragraph(own(vec![Run::plain(&text)])));
        let draft = Draft::begin(letter);
        let found: Vec<Finding> = findings(&draft, &Known::default());
        assert!(!found.is_empty());
    }
}
