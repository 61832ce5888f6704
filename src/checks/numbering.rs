//! Numbers and bullets that were typed beside those that the letter sets itself, and typed numbers that
//! skip or repeat (checks.md C2, C3).

use super::passage::Passage;
use super::several::together;
use super::{Case, Finding, Weight};
use crate::letter::agenda::AgendaItem;
use crate::letter::block::{Block, List};
use crate::letter::text::TextId;
use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// What the letter sets before a text.
enum Set {
    /// A number: “3”, “4.1”, “iii”.
    Number(String),
    /// A bullet.
    Bullet,
}

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let letter = &case.letter;
    let mut set = BTreeMap::new();
    let mut runs: Vec<Vec<TextId>> = Vec::new();
    let bodies = std::iter::once(&letter.body).chain(letter.annexes.iter().map(|a| &a.blocks));
    for blocks in bodies {
        let mut number = 0;
        walk(blocks, &mut number, &mut set, &mut runs);
    }
    // The same slip in several languages is one.
    let mut said = BTreeSet::new();
    for passage in case.typed() {
        if let Some(set) = set.get(&passage.text)
            && let Some(finding) = beside(passage, set)
            && said.insert(passage.text)
        {
            findings.push(finding);
        }
    }
    let own = letter.language;
    for texts in &runs {
        let passages = texts.iter().map(|id| {
            let mut all = case.passages.iter();
            all.find(|passage| passage.text == *id && passage.language == own)
        });
        in_sequence(case, passages, findings);
    }
}

/// What is set before the texts of `blocks`, and the rows of paragraphs that may be numbered by hand.
fn walk(
    blocks: &[Block],
    number: &mut usize,
    set: &mut BTreeMap<TextId, Set>,
    runs: &mut Vec<Vec<TextId>>,
) {
    let mut plain = Vec::new();
    for block in blocks {
        match block {
            Block::Paragraph(text) | Block::Heading(text) => plain.push(text.id),
            Block::RunIn { heading, .. } => plain.push(heading.id),
            Block::Numbered(text) => {
                *number += 1;
                set.insert(text.id, Set::Number(number.to_string()));
            }
            Block::List(list) => items(list, set),
            Block::Agenda(agenda) => agenda_items(&agenda.items, "", set),
            Block::If(_, blocks) => walk(blocks, number, set, runs),
            _ => {}
        }
    }
    runs.push(plain);
}

fn items(list: &List, set: &mut BTreeMap<TextId, Set>) {
    for (at, item) in list.items.iter().enumerate() {
        let number = list.marker.written(at + 1);
        let mark = match number.is_empty() {
            true => Set::Bullet,
            false => Set::Number(number),
        };
        set.insert(item.text.id, mark);
        if let Some(list) = &item.list {
            items(list, set);
        }
    }
}

fn agenda_items(all: &[AgendaItem], parent: &str, set: &mut BTreeMap<TextId, Set>) {
    for (at, item) in all.iter().enumerate() {
        let number = format!("{parent}{}", at + 1);
        agenda_items(&item.items, &format!("{number}."), set);
        set.insert(item.text.id, Set::Number(number));
    }
}

/// A number that was typed at the beginning: “3. ”, “3) ”, “（3）”, “3、”, “4.1 ”, “a) ”, “iii) ”.
static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"^[\s\u{A0}]*(?:(?P<deep>\d{1,2}(?:\.\d{1,2}){1,2})\.?[\s\u{A0}\t]+|(?P<plain>\d{1,2})(?:[.)][\s\u{A0}\t]+|[、．）][\s\u{A0}]*)|[(（](?P<round>\d{1,2}|[a-z]|[ivx]{1,5})[)）][\s\u{A0}]*|(?P<letter>[a-z]|[ivx]{2,5})\)[\s\u{A0}\t]+)",
    )
    .expect("our own pattern is sound")
});

/// Words behind which a number is a quantity, not that of a paragraph: “3.5 GHz”, “4.0 版”.
static QUANTITY: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^(?:[kMGT]?(?:Hz|bit|B)\b|[kcm]?m\b|%|‰|per cent|pour cent|por ciento|процент|版|million|billion|CHF|USD|EUR|o'clock|час|h\b|hours|horas?\b|heures?\b|[ap]\.?m\b|UTC|CES?T|GMT|times\b|fois\b|veces\b|раза?\b)")
        .expect("our own pattern is sound")
});

static BULLET: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^[\s\u{A0}]*(?:[•·▪‣◦●■\u{F0B7}][\s\u{A0}\t]*|[-–—‒*][\s\u{A0}\t]+)")
        .expect("our own pattern is sound")
});

/// The number at the beginning of a passage, and how many bytes it takes.
fn typed_number(flat: &str) -> Option<(&str, usize)> {
    let found = NUMBER.captures(flat)?;
    let whole = found.get(0)?;
    let number = ["deep", "plain", "round", "letter"]
        .iter()
        .find_map(|name| found.name(name))?;
    let rest = &flat[whole.end()..];
    // “09.30 – Opening”, “31.12.21”, “3.5 more”: times, dates, quantities.
    let parts: Vec<&str> = number.as_str().split('.').collect();
    let year = parts.len() == 3 && parts[2].parse().is_ok_and(|last: u8| last >= 17);
    let deep = parts.len() > 1;
    if deep && (number.as_str().starts_with('0') || year || rest.starts_with(char::is_lowercase)) {
        return None;
    }
    (!rest.is_empty() && !QUANTITY.is_match(rest)).then_some((number.as_str(), whole.end()))
}

/// A number or bullet that was typed where the letter sets one.
fn beside(passage: &Passage, set: &Set) -> Option<Finding> {
    let flat = &passage.flat;
    if let Some(found) = BULLET.find(flat)
        && found.end() < flat.len()
    {
        let shown = match set {
            Set::Number(number) => number.as_str(),
            Set::Bullet => "–",
        };
        return Some(
            Finding::in_passage(
                "bullet-typed",
                Weight::Warning,
                passage,
                passage.place(found.range()),
            )
            .with("found", found.as_str().trim())
            .with("set", shown)
            .mended_by(passage.corrected(found.range(), "")),
        );
    }
    let (typed, end) = typed_number(flat)?;
    let finding = |mistake, weight| {
        Finding::in_passage(mistake, weight, passage, passage.place(0..end))
            .with("found", typed)
            .mended_by(passage.corrected(0..end, ""))
    };
    Some(match set {
        Set::Bullet => finding("number-typed-at-bullet", Weight::Warning),
        Set::Number(number) => {
            // “1” below “4” is what “4.1” is.
            let same = number == typed || number.ends_with(&format!(".{typed}"));
            let mistake = match same {
                true => "number-typed-twice",
                false => "number-typed-wrong",
            };
            let weight = match same {
                true => Weight::Warning,
                false => Weight::Error,
            };
            finding(mistake, weight).with("set", number.as_str())
        }
    })
}

/// Paragraphs that are numbered by hand follow one another: 1, 2, 3. The repair counts on from the slip.
fn in_sequence<'a>(
    case: &Case<'_>,
    passages: impl Iterator<Item = Option<&'a Passage>>,
    findings: &mut Vec<Finding>,
) {
    let mut numbered = Vec::new();
    for passage in passages.flatten().filter(|passage| passage.typed) {
        let Some((typed, end)) = typed_number(&passage.flat) else {
            continue;
        };
        // “4.1” and “a)” run within their paragraph.
        if let Ok(number) = typed.parse::<usize>() {
            let start = passage.flat[..end].find(typed).unwrap_or_default();
            numbered.push((passage, start..start + typed.len(), number));
        }
    }
    // Every series begins with 1, or with whatever stands first.
    for series in numbered.chunk_by(|_, (_, _, number)| *number != 1) {
        let slip = series.windows(2).position(|two| two[1].2 != two[0].2 + 1);
        let Some(before) = slip.and_then(|at| series.get(at)) else {
            continue;
        };
        let rest = &series[slip.unwrap_or_default() + 1..];
        let Some((passage, bytes, number)) = rest.first() else {
            continue;
        };
        let counted = (before.2 + 1..).zip(rest);
        let edits = counted
            .filter(|(right, (_, _, number))| right != number)
            .filter_map(|(right, (passage, bytes, _))| {
                passage.corrected(bytes.clone(), &right.to_string())
            });
        let mistake = match *number == before.2 {
            true => "number-repeated",
            false => "number-out-of-order",
        };
        findings.push(
            Finding::in_passage(
                mistake,
                Weight::Warning,
                passage,
                passage.place(bytes.clone()),
            )
            .with("found", number.to_string())
            .with("right", (before.2 + 1).to_string())
            .mended_by(together(case.draft, edits.collect())),
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::tests_references::{fires, letter, of, own, silent};
    use crate::draft::Draft;
    use crate::language::Language;
    use crate::language::Language::{Ar, En, Es, Fr, Ru, Zh};
    use crate::letter::agenda::AgendaItem;
    use crate::letter::block::{Block, List, ListItem, ListMarker};

    const KEYS: [&str; 6] = [
        "bullet-typed",
        "number-typed-at-bullet",
        "number-typed-twice",
        "number-typed-wrong",
        "number-repeated",
        "number-out-of-order",
    ];

    fn body(language: Language, blocks: Vec<Block>) -> Draft {
        let mut letter = letter(language);
        letter.body.extend(blocks);
        Draft::begin(letter)
    }

    fn list(marker: ListMarker, words: &str) -> Vec<Block> {
        let item = |words| ListItem {
            text: own(words),
            list: None,
        };
        let items = vec![item("x"), item(words)];
        vec![Block::List(List { marker, items })]
    }

    fn item(words: &str, items: Vec<AgendaItem>) -> AgendaItem {
        AgendaItem {
            when: Vec::new(),
            text: own(words),
            documents: None,
            items,
        }
    }

    /// The second part of the fourth item of an agenda: 1.2.
    fn agenda(words: &str) -> Vec<Block> {
        let parts = vec![item("x", Vec::new()), item(words, Vec::new())];
        vec![Block::Agenda(crate::letter::agenda::Agenda {
            form: Default::default(),
            items: vec![item("x", parts)],
        })]
    }

    #[test]
    fn the_letter_numbers_alone() {
        type Blocks = fn(&str) -> Vec<Block>;
        let bullets: Blocks = |words| list(ListMarker::Bullet, words);
        let decimals: Blocks = |words| list(ListMarker::Decimal, words);
        let romans: Blocks = |words| list(ListMarker::Roman, words);
        let numbered: Blocks = |words| vec![Block::Numbered(own(words))];
        let agenda: Blocks = agenda;
        for (language, blocks, mistake, bad, good) in [
            (
                En,
                bullets,
                "bullet-typed",
                "- visa letters",
                "e-mail requests",
            ),
            (En, bullets, "bullet-typed", "• visa letters", "–20 degrees"),
            (
                Fr,
                bullets,
                "bullet-typed",
                "– demandes de visa",
                "demandes de visa",
            ),
            (Es, bullets, "bullet-typed", "· solicitudes", "solicitudes"),
            (Ru, bullets, "bullet-typed", "– заявки", "заявки"),
            (Zh, bullets, "bullet-typed", "·签证申请", "签证申请"),
            (Ar, bullets, "bullet-typed", "- طلبات", "طلبات"),
            (
                En,
                bullets,
                "number-typed-at-bullet",
                "2. visa letters",
                "2 visa letters",
            ),
            (
                En,
                decimals,
                "number-typed-twice",
                "2. Visa letters",
                "5G in action",
            ),
            (
                En,
                decimals,
                "number-typed-wrong",
                "3) Visa letters",
                "3.5 GHz bands",
            ),
            (
                Fr,
                decimals,
                "number-typed-wrong",
                "1. Demandes",
                "1er juillet",
            ),
            (
                Es,
                decimals,
                "number-typed-twice",
                "2) Solicitudes",
                "2 solicitudes",
            ),
            (Ru, decimals, "number-typed-wrong", "5. Заявки", "5 заявок"),
            (Zh, decimals, "number-typed-twice", "2、签证", "2个签证"),
            (
                Zh,
                decimals,
                "number-typed-wrong",
                "（3）签证",
                "（日内瓦）签证",
            ),
            (Ar, decimals, "number-typed-twice", "2. طلبات", "طلبات"),
            (
                En,
                romans,
                "number-typed-twice",
                "ii) Visa letters",
                "i.e. visa letters",
            ),
            (
                En,
                numbered,
                "number-typed-twice",
                "1. I invite you.",
                "2023 was good.",
            ),
            (
                Fr,
                numbered,
                "number-typed-wrong",
                "7. Je vous invite.",
                "Je vous invite.",
            ),
            (En, agenda, "number-typed-twice", "1.2 Reports", "Reports"),
            (
                En,
                agenda,
                "number-typed-wrong",
                "4.2 Reports",
                "2.4 GHz reports",
            ),
            (
                Es,
                agenda,
                "number-typed-wrong",
                "13.1 Informes",
                "Informes",
            ),
            (Zh, agenda, "number-typed-wrong", "4.1 报告", "报告"),
            (Ru, agenda, "number-typed-twice", "1.2 Отчеты", "Отчеты"),
        ] {
            let found = fires(&KEYS, &body(language, blocks(bad)), bad);
            assert_eq!(found.mistake, mistake, "{bad}");
            let found = of(&KEYS, &body(language, blocks(good)));
            assert!(found.is_empty(), "{good}: {found:#?}");
        }
        silent(&KEYS);
    }

    #[test]
    fn numbers_that_were_typed_follow_one_another() {
        for (language, bad, good) in [
            (
                En,
                ["1. One", "2. Two", "2. Three"],
                ["1. One", "2. Two", "3. Three"],
            ),
            (
                En,
                ["1. One", "2. Two", "4. Four"],
                ["1. One", "Two", "2. Three"],
            ),
            (
                Fr,
                ["1) Un", "3) Deux", "4) Trois"],
                ["1) Un", "2) Deux", "1) Un"],
            ),
            (Zh, ["1、一", "2、二", "2、三"], ["1、一", "2、二", "3、三"]),
        ] {
            let paragraphs = |words: [&str; 3]| {
                let all = words.iter().map(|words| Block::Paragraph(own(words)));
                body(language, all.collect())
            };
            fires(&KEYS, &paragraphs(bad), bad[1]);
            let found = of(&KEYS, &paragraphs(good));
            assert!(found.is_empty(), "{found:#?}");
        }
    }
}
