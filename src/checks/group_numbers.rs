//! The number of the study group agrees wherever it occurs (checks.md B2).

use super::{Case, Finding, Part, Weight};
use crate::letter::group::Group;

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let letter = &case.draft.letter;
    let meeting = letter.meeting.as_ref().and_then(|m| m.group.as_ref());
    let reference = letter.reference.group.as_ref();
    let Some(group) = reference.or(meeting) else {
        return;
    };
    let number = group.study_group();
    let mut differ = |at, found: &str| {
        findings.push(
            Finding::new("group-of-another", Weight::Error, at)
                .with("found", found)
                .with("group", group.to_string()),
        );
    };
    if let Some(meeting) = meeting
        && meeting.study_group() != number
    {
        differ(Part::Meeting, &meeting.to_string());
    }
    if reference.is_none() {
        // Without a series of its own, a group's letter may name the mailboxes of others.
        return;
    }
    if let Some(code) = &letter.reference.author_code
        && let Some(Ok(author)) = code.split('/').next().map(str::parse::<Group>)
        && author.study_group() != number
    {
        differ(Part::Reference, code);
    }
    for contact in &letter.contacts {
        for address in contact.emails.iter().chain(&contact.pages) {
            let named = numbers_after(address, "tsbsg").chain(numbers_after(address, "/go/tsg"));
            if named.into_iter().any(|named| Some(named) != number) {
                differ(Part::Contacts, address);
            }
        }
    }
}

/// The numbers that follow `mark` in `text`.
fn numbers_after<'a>(text: &'a str, mark: &'a str) -> impl Iterator<Item = u8> + 'a {
    text.match_indices(mark).filter_map(move |(at, _)| {
        let rest = &text[at + mark.len()..];
        let end = rest
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(rest.len());
        rest[..end].parse().ok()
    })
}
