//! Addresses of pages that carry a date carry that of the event (checks.md A3).

use super::{Case, Finding, Part, Weight};
use crate::language::dates::Dates;
use crate::letter::text::{Link, Run};
use chrono::NaiveDate;

/// Pages of other events near this one are often named beside it.
const NEAR: i64 = 60;

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let letter = &case.letter;
    // A change, or a liaison statement, may point to anything.
    let Some(meeting) = &letter.meeting else {
        return;
    };
    let Some(dates) = &meeting.dates else { return };
    let own = [&meeting.page, &meeting.registration_page];
    for address in own.into_iter().flatten() {
        if let Some(date) = date_in(address)
            && !held(dates, date)
        {
            findings.push(about(
                Part::Meeting,
                "page-of-another-day",
                address,
                date,
                dates,
            ));
        }
    }
    let latest = letter.latest_information.as_ref();
    let latest = latest.and_then(|latest| latest.page.as_ref());
    let contacts = letter.contacts.iter().flat_map(|contact| &contact.pages);
    let elsewhere = contacts
        .map(|page| (Part::Contacts, page))
        .chain(latest.map(|page| (Part::Signature, page)));
    for (at, address) in elsewhere {
        if let Some(date) = date_in(address)
            && far(dates, date)
        {
            findings.push(about(at, "address-of-another-time", address, date, dates));
        }
    }
    for passage in case.typed() {
        let mut at = 0;
        for run in &passage.runs {
            let length = match run {
                Run::Words { text, .. } => text.chars().count(),
                Run::Fact { .. } | Run::LineBreak => 1,
            };
            let place = at..at + length;
            at += length;
            let Run::Words {
                text,
                link: Some(Link::Address(address)),
                ..
            } = run
            else {
                continue;
            };
            let Some(date) = date_in(address).or_else(|| date_in(text)) else {
                continue;
            };
            if far(dates, date) {
                let finding = about(passage.at, "address-of-another-time", address, date, dates);
                let inside = Finding::in_passage(finding.mistake, finding.weight, passage, place);
                findings.push(Finding {
                    values: finding.values,
                    ..inside
                });
            }
        }
    }
}

fn about(
    at: Part,
    mistake: &'static str,
    address: &str,
    date: NaiveDate,
    dates: &Dates,
) -> Finding {
    // The event's own page is likely wrong; another page may be meant.
    let weight = match mistake {
        "page-of-another-day" => Weight::Warning,
        _ => Weight::Hint,
    };
    Finding::new(mistake, weight, at)
        .with("address", address)
        .with("date", date)
        .with("opening", dates.first())
}

fn held(dates: &Dates, date: NaiveDate) -> bool {
    match dates {
        Dates::Range(first, last) => *first <= date && date <= *last,
        Dates::Days(days) => days.contains(&date),
    }
}

fn far(dates: &Dates, date: NaiveDate) -> bool {
    (dates.first() - date).num_days() > NEAR || (date - dates.last()).num_days() > NEAR
}

/// The date that an address carries as eight digits: `…/20230918/…`.
fn date_in(address: &str) -> Option<NaiveDate> {
    address
        .split(|c: char| !c.is_ascii_digit())
        .filter(|digits| digits.len() == 8 && digits.starts_with("20"))
        .find_map(|digits| NaiveDate::parse_from_str(digits, "%Y%m%d").ok())
}
