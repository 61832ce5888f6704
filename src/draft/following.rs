//! The letter after an earlier one: what it takes over, and what belonged to the earlier one alone.

use super::Draft;
use crate::language::dates::Dates;
use crate::letter::deadline::Due;
use crate::letter::inherited::{self, Place};
use crate::letter::meeting::Mode;
use crate::letter::text::{Link, Markup, Run, Text, Wording, joined};
use chrono::NaiveDate;
use regex::Regex;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// What is known of the letter after an earlier one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Following {
    /// Its number.
    pub number: Option<u32>,
    /// Its date.
    pub date: Option<NaiveDate>,
    /// The days of its meeting.
    pub dates: Option<Dates>,
    /// Where it is, if elsewhere than the earlier one: what its place says.
    pub place: Option<Wording>,
    /// How one takes part, if otherwise than in the earlier one.
    pub mode: Option<Mode>,
}

impl Draft {
    /// The letter after this one: texts, renditions, addressees, contacts are taken over; number, date and
    /// days are those of `following`, or still to be filled in. Deadlines set by hand follow their rule again; the page of
    /// the meeting, which names its event, is gone; time plans have the new days, where these are known, with
    /// what was planned for the first, second, … day. Numbers of documents, dated addresses and codes of events leave
    /// a gap. Facts that were taken over are marked as not confirmed.
    #[must_use]
    pub fn followed_by(&self, following: &Following) -> Draft {
        let mut next = self.clone();
        let letter = &mut next.letter;
        letter.reference.number = following.number;
        letter.date = following.date;
        if let Some(signature) = &mut letter.signature {
            signature.signed = false;
        }
        for deadline in &mut letter.deadlines {
            if let Due::On { departed_from, .. } = &mut deadline.due {
                let rule = departed_from.take();
                deadline.due = rule.map_or(
                    Due::On {
                        date: None,
                        reason: None,
                        departed_from: None,
                    },
                    |rule| *rule,
                );
            }
        }
        if let Some(meeting) = &mut letter.meeting {
            meeting.dates.clone_from(&following.dates);
            meeting.page = None;
            meeting.registration_page = None;
            if let Some(mode) = following.mode {
                meeting.mode = mode;
            }
            if let Some(place) = &following.place {
                meeting.place.get_or_insert_with(|| Text::plain("")).wording = place.clone();
            }
        }
        letter.fit_time_plans();
        letter.waivers.clear();
        letter.visit_texts(&mut |text| {
            if let Wording::Own { runs, .. } = &mut text.wording {
                *runs = without_old(runs, &mut Vec::new());
            }
        });
        for rendition in next
            .translations
            .values_mut()
            .flat_map(|all| all.values_mut())
        {
            rendition.words = Markup(without_old(&rendition.words.0, &mut Vec::new()));
            rendition.made_from = Markup(without_old(&rendition.made_from.0, &mut Vec::new()));
        }
        let letter = &mut next.letter;
        // What was just entered is new; everything else waits to be confirmed.
        letter.inherited = inherited::facts(letter);
        letter.inherited.retain(|inherited| {
            !matches!(
                inherited.fact,
                Place::Number | Place::LetterDate | Place::MeetingDates
            )
        });
        // A place where there was none is a new text.
        Draft::begin_from(next.letter, &next.translations)
    }

    /// What of this letter belongs to its meeting alone and is not in the letter after it: numbers of documents,
    /// addresses of pages with a date or the code of an event in them. Something else has to be put there.
    pub fn of_its_meeting(&self) -> Vec<String> {
        let mut found = Vec::new();
        for text in self.letter.texts() {
            without_old(text.own_runs().unwrap_or_default(), &mut found);
        }
        let meeting = self.letter.meeting.as_ref();
        let pages = meeting.map(|meeting| [&meeting.page, &meeting.registration_page]);
        found.extend(pages.into_iter().flatten().flatten().cloned());
        let mut seen = BTreeSet::new();
        found.retain(|words| seen.insert(words.clone()));
        found
    }
}

/// Stands where something of the old meeting stood.
const GAP: &str = "[…]";

/// Numbers of documents of a meeting (SG12-TD1350, TD53/WP1, TD 12 (PLEN/12), SG11-C123); addresses with a date
/// (…/20230918/…) or the code of an event (…?Event=C-00012810).
static OLD: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?:\b(?:SG\d{1,2}|TSAG)-)?\bTD[ \u{A0}]?\d{1,5}(?:/(?:WP\d|GEN|PLEN|P|G|\d{1,2}))?",
        r"|\b(?:SG\d{1,2}|TSAG)-C[ \u{A0}]?\d{1,5}",
        r"|(?:https?://|www\.)[^\s<>()]*(?:/(?:19|20)\d{6}(?:/[^\s<>()]*)?|Event=[^\s<>()&]+[^\s<>()]*)",
        r"|\bC-\d{6,}\b",
    ))
    .expect("the pattern is one of the program")
});

/// Runs with a gap in the place of what belongs to the old meeting; that is added to `found`.
fn without_old(runs: &[Run], found: &mut Vec<String>) -> Vec<Run> {
    let new = runs.iter().map(|run| {
        let Run::Words {
            text,
            emphasis,
            link,
        } = run
        else {
            return run.clone();
        };
        found.extend(OLD.find_iter(text).map(|old| old.as_str().to_owned()));
        let link = match link {
            Some(Link::Address(address)) if OLD.is_match(address) => {
                if !OLD.is_match(text) {
                    found.push(address.clone());
                }
                None
            }
            other => other.clone(),
        };
        Run::Words {
            text: OLD.replace_all(text, GAP).into_owned(),
            emphasis: *emphasis,
            link,
        }
    });
    joined(new.collect())
}
