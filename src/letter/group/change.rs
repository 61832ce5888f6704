//! Another group meets: what hangs on the group follows it.

use super::Group;
use crate::language::phrasebook::phrasebook;
use crate::letter::Letter;
use crate::letter::text::{Phrase, Text, Wording};

/// Keys of the fields of work begin so: `group-title-12`.
const TITLES: &str = "group-title-";

impl Letter {
    /// Makes `group` the one that meets. With it go the series of the reference, where every group counts
    /// for itself; the field of work, where that is official wording or was changed from it; and the
    /// group's mailbox and page wherever they still were those of the group before. What a person alone
    /// wrote stays.
    pub fn set_group(&mut self, group: Option<Group>) {
        let numbered = self.reference.group.take();
        let met = (self.meeting.as_mut()).and_then(|meeting| meeting.group.take());
        let before = met.clone().or_else(|| numbered.clone());
        self.reference.group = match (&numbered, &met) {
            _ if !self.reference.series.per_group => numbered,
            // A letter in the series of one group about the meeting of another keeps its series.
            (Some(numbered), Some(met)) if numbered != met => Some(numbered.clone()),
            _ => group.clone(),
        };
        if let Some(meeting) = &mut self.meeting {
            meeting.group.clone_from(&group);
            let same_field = before.as_ref().and_then(Group::study_group)
                == group.as_ref().and_then(Group::study_group);
            if !same_field {
                let old = meeting.group_title.take();
                meeting.group_title = field_of_work(group.as_ref(), old);
            }
        }
        if let (Some(before), Some(group)) = (before, group) {
            self.move_addresses(&before, &group);
        }
    }

    fn move_addresses(&mut self, before: &Group, group: &Group) {
        let (old_mailbox, mailbox) = (before.mailbox(), group.mailbox());
        let (old_page, page) = (before.page(), group.page());
        for contact in &mut self.contacts {
            for email in &mut contact.emails {
                if let Some((name, host)) = email.split_once('@')
                    && name.eq_ignore_ascii_case(&old_mailbox)
                {
                    *email = format!("{mailbox}@{host}");
                }
            }
            for address in &mut contact.pages {
                move_page(address, &old_page, &page);
            }
        }
        if let Some(address) = (self.latest_information.as_mut()).and_then(|l| l.page.as_mut()) {
            move_page(address, &old_page, &page);
        }
        if let Some(address) = (self.meeting.as_mut()).and_then(|m| m.page.as_mut()) {
            move_page(address, &old_page, &page);
        }
    }
}

/// `https://www.itu.int/go/tsg12` is the page of its group; an address with more behind the name is one
/// that somebody chose.
fn move_page(address: &mut String, old: &str, new: &str) {
    let bare = address.trim_end_matches('/');
    if let Some(front) = bare.strip_suffix(old)
        && front.ends_with('/')
    {
        *address = format!("{front}{new}");
    }
}

/// The field of work of `group` in place of `old`, whose identity it keeps.
fn field_of_work(group: Option<&Group>, old: Option<Text>) -> Option<Text> {
    let official = |phrases: &[Phrase]| phrases.iter().any(|p| p.0.starts_with(TITLES));
    let typed = old.as_ref().is_some_and(|old| match &old.wording {
        Wording::Standard(phrases) => !official(phrases),
        Wording::Own {
            runs,
            departed_from,
        } => !runs.is_empty() && !official(departed_from),
    });
    if typed {
        return old;
    }
    let Some(Group::StudyGroup(number)) = group else {
        return None;
    };
    let key = format!("{TITLES}{number}");
    let known = crate::language::Language::ALL
        .into_iter()
        .any(|language| phrasebook(language).status(&key).is_some());
    known.then(|| Text {
        id: old.map(|old| old.id).unwrap_or_default(),
        ..Text::standard(&key)
    })
}
