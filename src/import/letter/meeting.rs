//! The meeting that a letter is about: its group, its days, how one takes part.

use super::account::{Account, Sure};
use super::line::{plain, text, words};
use super::signs::{says_hybrid, says_virtual};
use crate::language::Language;
use crate::language::dates::Dates;
use crate::language::dates::written::{Joined, Written, written_dates};
use crate::language::names::Case;
use crate::letter::Letter;
use crate::letter::block::Block;
use crate::letter::group::Group;
use crate::letter::meeting::{Meeting, Mode};
use crate::letter::text::{Run, Text};
use crate::message;
use chrono::{Datelike, NaiveDate};

/// How many paragraphs of the text may say what the subject leaves open.
const PARAGRAPHS: usize = 3;

/// How much of a paragraph is read for them, in characters.
const LONGEST: usize = 3_000;

/// Within how many days single days are listed.
const LISTED: usize = 93;

/// Reads the meeting from the subject and, where that says nothing, from the first paragraphs.
pub(super) fn read(letter: &mut Letter, account: &mut Account) {
    let language = letter.language;
    let own = |text: &Text| -> String {
        let said = plain(&text.own_runs().map(words).unwrap_or_default());
        said.chars().take(LONGEST).collect()
    };
    let lines: Vec<_> = letter.subject.iter().map(|line| own(&line.text)).collect();
    let subject = lines.join(" ");
    let opening: Vec<String> = (letter.body.iter())
        .filter_map(|block| match block {
            Block::Paragraph(text) | Block::Numbered(text) => Some(own(text)),
            _ => None,
        })
        .take(PARAGRAPHS)
        .collect();
    let mut meeting = Meeting::default();
    for (words, from, sure) in std::iter::once((&subject, "subject", Sure::Certain))
        .chain(opening.iter().map(|words| (words, "text", Sure::Likely)))
    {
        if meeting.group.is_none()
            && let Some(group) = group(language, words, sure == Sure::Certain)
        {
            account.found(
                message!("imported-group-that-meets"),
                from,
                &group.to_string(),
                sure,
            );
            meeting.group = Some(group);
        }
        if meeting.dates.is_none()
            && let Some(dates) = dates(language, words)
        {
            account.found(
                message!("imported-days-of-the-meeting"),
                from,
                &dates.to_string(),
                sure,
            );
            meeting.dates = Some(dates);
        }
    }
    if meeting.group.is_none() {
        meeting.group.clone_from(&letter.reference.group);
    }
    let first = opening.first().map(String::as_str).unwrap_or_default();
    let said = |says: fn(Language, &str) -> bool| says(language, &subject) || says(language, first);
    meeting.mode = match (said(says_hybrid), said(says_virtual)) {
        (true, _) => Mode::Hybrid,
        (_, true) => Mode::Virtual,
        _ => Mode::InPerson,
    };
    if meeting.mode != Mode::Virtual
        && let Some(place) = place(language, meeting.group.as_ref(), &lines.join("\n"))
    {
        account.found(
            message!("imported-place-of-the-meeting"),
            "subject",
            &place,
            Sure::Likely,
        );
        meeting.place = Some(crate::kind::place_named(&place, language));
    }
    if let Some(group) = &meeting.group {
        for words in &opening {
            if let Some(title) = group_title(language, group, words) {
                account.found(
                    message!("imported-field-of-work-of-the-group"),
                    "text",
                    &title,
                    Sure::Likely,
                );
                meeting.group_title = Some(text(vec![Run::plain(&title)]));
                break;
            }
        }
    }
    letter.meeting = Some(meeting);
}

/// The names of a group, the most exact first.
fn names(language: Language, group: &Group) -> Vec<String> {
    let cases = [Case::Nominative, Case::Genitive];
    let mut names: Vec<String> = match group {
        Group::StudyGroup(number) => cases.map(|case| language.study_group(*number, case)).into(),
        Group::WorkingParty { party, group } => {
            let parties = std::slice::from_ref(party);
            let mut names: Vec<String> = cases
                .map(|case| language.working_parties(parties, *group, case))
                .into();
            names.push(language.working_party_short(*party, *group));
            names
        }
        Group::RegionalGroup { .. } => vec![group.to_string()],
        Group::Tsag => {
            let mut names: Vec<String> = cases.map(|case| language.advisory_group(case)).into();
            names.push(language.advisory_group_short());
            names
        }
    };
    for name in &mut names {
        *name = plain(name);
    }
    names
}

/// Where `name` stands in `words` as a name of its own.
fn named(words: &str, name: &str) -> Option<usize> {
    (words.match_indices(name)).find_map(|(at, _)| {
        let end = at + name.len();
        let joins = |sign: Option<char>| {
            sign.is_some_and(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '/'))
        };
        let number = |sign: Option<char>| sign.is_some_and(|sign| sign.is_ascii_digit());
        let before = words[..at].chars().next_back();
        let behind = words[end..].chars().next();
        // “2-й Исследовательской комиссии” stands in that of 12.
        let grown = number(name.chars().next()) && joins(before)
            || number(name.chars().next_back()) && joins(behind);
        (!grown).then_some(end)
    })
}

/// The group that words name: a working party rather than its study group, and in a subject a regional group,
/// too, of which running text may speak without its meeting.
fn group(language: Language, words: &str, regional: bool) -> Option<Group> {
    for word in words.split(|sign: char| !(sign.is_ascii_alphanumeric() || sign == '-')) {
        if regional && let Ok(group @ Group::RegionalGroup { .. }) = word.parse() {
            return Some(group);
        }
    }
    let parties = (1..=9u8)
        .flat_map(|party| (1..=24u8).map(move |group| Group::WorkingParty { party, group }));
    let groups = (1..=24u8).map(Group::StudyGroup);
    (parties.chain(groups).chain([Group::Tsag])).find(|group| {
        let names = names(language, group);
        names.iter().any(|name| named(words, name).is_some())
    })
}

/// The days that words name: a range, or single days that share what the last one says.
fn dates(language: Language, words: &str) -> Option<Dates> {
    let found = written_dates(language, words);
    let year = found.iter().rev().find_map(year)?;
    let ranges = || {
        let several = found.iter().filter(|written| written.last.is_some());
        several.filter(|written| written.joined != Joined::And)
    };
    if let Some(range) = ranges().next_back() {
        return range.dates(year).ok();
    }
    let mut days: Vec<NaiveDate> = (found.iter())
        .flat_map(|written| std::iter::once(&written.first).chain(&written.last))
        .filter_map(|day| day.date(year))
        .filter(|date| date.year() > 1900)
        .collect();
    days.sort_unstable();
    days.dedup();
    let printed = |dates: &Dates| {
        let said = plain(&language.dates(dates, crate::language::dates::RangeForm::Dash));
        words.contains(&said)
    };
    match days.as_slice() {
        [] => None,
        [day] => Some(Dates::Range(*day, *day)),
        // “20, 27 August, 3 September 2020”: days without a month of their own are none for themselves.
        several => {
            let mut listed = several.to_vec();
            let span: Vec<NaiveDate> = several
                .first()?
                .with_day(1)?
                .iter_days()
                .take(LISTED)
                .collect();
            while let Some(more) =
                (span.iter())
                    .filter(|day| !listed.contains(day))
                    .find_map(|day| {
                        let mut more = listed.clone();
                        more.push(*day);
                        more.sort_unstable();
                        printed(&Dates::Days(more.clone())).then_some(more)
                    })
            {
                listed = more;
            }
            Some(Dates::Days(listed))
        }
    }
}

fn year(written: &Written) -> Option<i32> {
    written.last.as_ref().unwrap_or(&written.first).year
}

/// The longest name of a place, in characters.
const PLACE: usize = 60;

/// The place that a subject names beside the days: “Meeting of Study Group 13; Geneva, 6-17 November 2017”.
fn place(language: Language, group: Option<&Group>, subject: &str) -> Option<String> {
    let found = written_dates(language, subject);
    let (start, end) = (found.first()?.whole.start, found.last()?.whole.end);
    let before = &subject[..start];
    let borders = |sign: char| {
        matches!(
            sign,
            ';' | '；' | '؛' | '(' | '（' | '\n' | '–' | '—' | ':' | '：'
        )
    };
    let mut from = before.rfind(borders).map_or(0, |at| {
        at + before[at..].chars().next().map_or(1, char::len_utf8)
    });
    if let Some(group) = group {
        let names = names(language, group);
        let ends = names.iter().filter_map(|name| named(before, name));
        from = from.max(ends.max().unwrap_or(0));
    }
    let behind = subject[end..].split(borders).next().unwrap_or_default();
    let sides = [&before[from.min(before.len())..], behind];
    sides.into_iter().find_map(|side| {
        let around = |sign: char| {
            sign.is_whitespace()
                || matches!(sign, ',' | '，' | '،' | '、' | '.' | ')' | '）' | '。')
        };
        let mut name = side.trim_matches(around);
        for word in ["in ", "at ", "à ", "en "] {
            name = name.strip_prefix(word).unwrap_or(name);
        }
        is_place(language, name).then(|| name.to_owned())
    })
}

/// Whether words can be the name of a place: few, each part with a capital where there are such, no numbers.
fn is_place(language: Language, name: &str) -> bool {
    let short = !name.is_empty() && name.chars().count() <= PLACE && name.split(' ').count() <= 7;
    let meets = ["会", "班", "اجتماع", "ورشة"];
    let large = |part: &str| {
        let first = part.trim().chars().next();
        first.is_some_and(|first| {
            first.is_uppercase() || !first.is_lowercase() && first.is_alphabetic()
        })
    };
    short
        && !name.contains(|sign: char| sign.is_numeric() || matches!(sign, '"' | '“' | '”' | '/'))
        && !meets.iter().any(|word| name.contains(word))
        && !says_virtual(language, name)
        && !says_hybrid(language, name)
        && name.split([',', '，', '،']).all(large)
        // A group, a title: what names no place has small words in it, or is an abbreviation.
        && !name.split(' ').any(|word| {
            ["of", "the", "on", "for", "meeting", "Meeting", "Workshop", "Group", "ITU-T"].contains(&word)
        })
}

/// What stands in brackets behind the name of the group.
fn group_title(language: Language, group: &Group, words: &str) -> Option<String> {
    let end = (names(language, group).iter()).find_map(|name| named(words, name))?;
    let behind = words[end..].trim_start();
    let inner = behind.strip_prefix(['(', '（'])?;
    let mut depth = 1;
    for (at, sign) in inner.char_indices() {
        match sign {
            '(' | '（' => depth += 1,
            ')' | '）' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            let title = inner[..at].trim();
            let dated = !written_dates(language, title).is_empty();
            return (title.chars().count() > 8 && !dated).then(|| title.to_owned());
        }
    }
    None
}
