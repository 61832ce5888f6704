//! The sessions that every meeting has: opening and closing plenary, and the plenaries of the working
//! parties behind and before them (collective-letter-12-12). Only days on which nothing stands are filled.

use super::{Day, Slot, TimePlan};
use crate::letter::text::Text;
use std::ops::Range;

/// What kind of meeting is filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Usual {
    /// Whether working parties meet within it.
    pub working_parties: bool,
    /// Whether it is held over the network: then decisions are taken within the core hours of all time zones.
    pub online: bool,
}

impl TimePlan {
    /// The slots of the core hours: from the end of the first session to the beginning of the last, 11:30 to
    /// 15:00 of a day of four slots (collective-letter-12-12).
    pub fn core_slots(&self) -> Range<u16> {
        let sessions = self.slots_of_sessions();
        match sessions.as_slice() {
            [] => 0..0,
            [session] => session.clone(),
            [first, .., last] => {
                first.end.saturating_sub(1).max(first.start)..(last.start + 1).min(last.end)
            }
        }
    }

    /// Puts the usual sessions on the days on which nothing stands.
    pub fn fill_usual(&mut self, usual: &Usual) {
        let core = match usual.online {
            true => self.core_slots(),
            false => 0..self.slots(),
        };
        let sessions: Vec<Range<u16>> = (self.slots_of_sessions().into_iter())
            .map(|session| session.start.max(core.start)..session.end.min(core.end))
            .filter(|session| !session.is_empty())
            .collect();
        let slots = self.slots();
        let (Some(first), Some(last)) = (sessions.first(), sessions.last()) else {
            return;
        };
        let mut days: Vec<&mut Vec<Slot>> = (self.days.iter_mut())
            .filter_map(|day| match day {
                Day::Meeting { cells, .. } => Some(cells),
                Day::Weekend => None,
            })
            .collect();
        let count = days.len();
        let several = count > 1;
        let with_parties = usual.working_parties && several && sessions.len() > 1;
        for (at, cells) in days.iter_mut().enumerate() {
            if cells.iter().any(|cell| cell.text.is_some()) {
                continue;
            }
            let mut held: Vec<(&str, &Range<u16>)> = Vec::new();
            if at == 0 {
                held.push(("time-plan-opening-plenary", first));
                if with_parties {
                    held.push(("time-plan-working-parties-opening", last));
                }
            }
            // A day between opening and closing is needed for the parties to close.
            if with_parties && count > 2 && at + 2 == count {
                held.push(("time-plan-working-parties-closing", last));
            }
            if at + 1 == count && (several || sessions.len() > 1) {
                held.push(("time-plan-closing-plenary", last));
            }
            if !held.is_empty() {
                **cells = day_of(slots, &held);
            }
        }
    }

    fn slots_of_sessions(&self) -> Vec<Range<u16>> {
        let sessions = 0..self.sessions.len();
        sessions
            .map(|session| self.session_slots(session))
            .collect()
    }
}

/// The cells of a day on which the sessions in `held` stand, in order and apart.
fn day_of(slots: u16, held: &[(&str, &Range<u16>)]) -> Vec<Slot> {
    let mut cells = Vec::new();
    let mut at = 0;
    let free = |from: u16, to: u16| {
        (from..to).map(|_| Slot {
            text: None,
            slots: 1,
            provisional: false,
        })
    };
    for (phrase, range) in held {
        cells.extend(free(at, range.start));
        cells.push(Slot {
            text: Some(Text::standard(phrase)),
            slots: range.end - range.start,
            provisional: false,
        });
        at = range.end;
    }
    cells.extend(free(at, slots));
    cells
}

#[cfg(test)]
mod tests {
    use super::super::{DaysRun, Session, free_days};
    use super::*;

    fn plan(days: &str, sessions: &[u16]) -> TimePlan {
        let slots = sessions.iter().sum();
        TimePlan {
            days_run: DaysRun::Down,
            sessions: sessions
                .iter()
                .map(|slots| Session {
                    label: Text::plain("Session"),
                    slots: *slots,
                })
                .collect(),
            days: free_days(&days.parse().unwrap(), slots),
            key: None,
        }
    }

    /// A line a day: for each cell what stands in it, and over how many slots.
    fn written(plan: &TimePlan) -> Vec<String> {
        let cell = |cell: &Slot| {
            let words = match &cell.text {
                None => "-".to_owned(),
                Some(text) => match text.phrases() {
                    [phrase] => phrase
                        .0
                        .replace("time-plan-", "")
                        .replace("working-parties", "wp"),
                    _ => "typed".to_owned(),
                },
            };
            match cell.slots {
                1 => words,
                slots => format!("{words}*{slots}"),
            }
        };
        let day = |day: &Day| match day {
            Day::Weekend => "weekend".to_owned(),
            Day::Meeting { cells, .. } => cells.iter().map(cell).collect::<Vec<_>>().join(" "),
        };
        plan.days.iter().map(day).collect()
    }

    const GROUP: Usual = Usual {
        working_parties: true,
        online: false,
    };

    #[test]
    fn a_meeting_opens_and_closes_with_a_plenary() {
        let mut group = plan("2021-05-04..2021-05-10", &[2, 2]);
        group.fill_usual(&GROUP);
        assert_eq!(
            written(&group),
            [
                "opening-plenary*2 wp-opening*2",
                "- - - -",
                "- - - -",
                "- - wp-closing*2",
                "weekend",
                "- - closing-plenary*2"
            ]
        );
        for day in &group.days {
            if let Day::Meeting { cells, .. } = day {
                assert_eq!(cells.iter().map(|cell| cell.slots).sum::<u16>(), 4);
            }
        }
    }

    #[test]
    fn over_the_network_plenaries_stay_within_the_core_hours() {
        let mut online = plan("2021-05-04..2021-05-06", &[2, 2]);
        assert_eq!(online.core_slots(), 1..3);
        online.fill_usual(&Usual {
            online: true,
            ..GROUP
        });
        assert_eq!(
            written(&online),
            [
                "- opening-plenary wp-opening -",
                "- - wp-closing -",
                "- - closing-plenary -"
            ]
        );
    }

    #[test]
    fn a_meeting_without_working_parties_or_of_one_day_has_less() {
        let mut party = plan("2020-11-19", &[1, 1]);
        party.fill_usual(&Usual::default());
        assert_eq!(written(&party), ["opening-plenary closing-plenary"]);
        let mut one_session = plan("2020-11-19", &[1]);
        one_session.fill_usual(&GROUP);
        assert_eq!(written(&one_session), ["opening-plenary"]);
        let mut two_days = plan("2020-11-19..2020-11-20", &[1, 1]);
        two_days.fill_usual(&Usual::default());
        assert_eq!(
            written(&two_days),
            ["opening-plenary -", "- closing-plenary"]
        );
        let mut none = plan("2020-11-19", &[]);
        none.fill_usual(&GROUP);
        assert_eq!(written(&none), [""]);
    }

    #[test]
    fn what_a_person_wrote_stays_and_twice_is_once() {
        let mut group = plan("2021-05-04..2021-05-06", &[2, 2]);
        if let Day::Meeting { cells, .. } = &mut group.days[0] {
            cells[3].text = Some(Text::plain("Reception"));
        }
        group.fill_usual(&GROUP);
        assert_eq!(written(&group)[0], "- - - typed");
        let once = group.clone();
        group.fill_usual(&GROUP);
        assert_eq!(group, once);
    }
}
