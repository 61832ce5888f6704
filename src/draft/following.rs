//! The letter after an earlier one: what it takes over, and what belonged to the earlier one alone.

use super::Draft;
use crate::language::dates::Dates;
use crate::letter::deadline::Due;
use crate::letter::inherited::{self, Place};
use crate::letter::meeting::Mode;
use crate::letter::text::{Text, Wording};
use chrono::NaiveDate;

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
    /// what was planned for the first, second, … day. Facts that were taken over are marked as not confirmed.
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
}
