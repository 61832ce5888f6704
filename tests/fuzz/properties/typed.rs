//! What persons type: dates, times, numbers, references, groups, addresses, patterns to look for.

use super::letters::NOTE;
use super::{choice, same, text};
use circular_desk::draft::find::Query;
use circular_desk::language::Language;
use circular_desk::language::dates::Dates;
use circular_desk::language::dates::written::{
    range_without_dash, written_dates, written_weekdays,
};
use circular_desk::language::numbers::chinese_value;
use circular_desk::language::spelling::words;
use circular_desk::language::times::written::written_times;
use circular_desk::language::traditional::traditional;
use circular_desk::letter::group::Group;
use circular_desk::letter::reference::FileCode;
use circular_desk::letter::text::fact::Fact;
use circular_desk::letter::text::markup::live;
use circular_desk::translation::glossary::Glossary;
use circular_desk::translation::marks::marks;
use circular_desk::translation::segment::sentences;
use std::ops::Range;

/// Values among typed words: each is found where it stands, in order, and says the same when it is printed
/// and read again.
pub fn typed(input: &[u8]) {
    let Some((which, rest)) = choice(input) else {
        return;
    };
    let Some(text) = text(rest) else { return };
    let language = Language::ALL[which % 6];
    let dates = written_dates(language, text);
    in_order(text, dates.iter().map(|date| date.bytes.clone()));
    for date in &dates {
        let _ = date.dates(2024);
        if let Ok(dates) = date.dates(i32::MAX) {
            printed_and_read(&dates);
        }
    }
    let times = written_times(language, text);
    in_order(text, times.iter().map(|time| time.bytes.clone()));
    in_order(
        text,
        written_weekdays(language, text)
            .into_iter()
            .map(|day| day.bytes),
    );
    in_order(
        text,
        range_without_dash(language, text)
            .into_iter()
            .map(|(range, _)| range),
    );
    in_order(
        text,
        marks(language, text).into_iter().map(|mark| mark.bytes),
    );
    in_order(text, words(text));
    in_order(text, traditional(text).into_iter().map(|(range, _)| range));
    let sentences = sentences(language, text);
    in_order(text, sentences.iter().cloned());
    in_order_or_nested(
        text,
        Glossary::built_in()
            .hits(language, text)
            .into_iter()
            .map(|hit| hit.range),
    );
    chinese_value(text);
    if let Ok(group) = text.parse::<Group>() {
        same("group", &group.to_string().parse(), &Ok(group));
    }
    if let Ok(dates) = text.parse::<Dates>() {
        printed_and_read(&dates);
    }
    if let Ok(code) = FileCode::try_from(text.to_owned()) {
        same(
            "code",
            &FileCode::try_from(String::from(code.clone())),
            &Ok(code),
        );
    }
    if let Ok(fact) = Fact::parse(text) {
        same("fact", &Fact::parse(&fact.to_string()), &Ok(fact));
    }
    if let Some(address) = live(text) {
        assert_eq!(live(&address).as_deref(), Some(address.as_str()));
    }
}

fn printed_and_read(dates: &Dates) {
    assert!(dates.first() <= dates.last(), "{dates}");
    same("dates", &dates.to_string().parse(), &Ok(dates.clone()));
}

/// Whether ranges stand in `text` one behind the other.
fn in_order(text: &str, ranges: impl Iterator<Item = Range<usize>>) {
    let mut end = 0;
    for range in ranges {
        assert!(range.start >= end, "{range:?} begins before {end}");
        assert!(
            text.get(range.clone())
                .is_some_and(|found| !found.is_empty()),
            "{range:?}"
        );
        end = range.end;
    }
}

/// Whether ranges stand in `text`.
fn in_order_or_nested(text: &str, ranges: impl Iterator<Item = Range<usize>>) {
    for range in ranges {
        assert!(text.get(range.clone()).is_some(), "{range:?}");
    }
}

/// A pattern to look for, and what to put in its place: all places lie in the letter, and what is
/// replaced makes a sound letter.
pub fn find(input: &[u8]) {
    let Some((how, rest)) = choice(input) else {
        return;
    };
    let Some(text) = text(rest) else { return };
    let (pattern, with) = text.split_once('\n').unwrap_or((text, ""));
    let query = Query {
        pattern: pattern.to_owned(),
        regex: how & 1 == 0,
        case: how & 2 == 0,
        whole_words: how & 4 == 0,
    };
    let Ok(finder) = query.compile() else { return };
    for found in finder.find(&NOTE) {
        assert!(found.range.start <= found.range.end);
    }
    let replaced = finder.replace_all(&NOTE, with);
    super::letters::edited(replaced.edit);
}
