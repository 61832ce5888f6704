//! Writes the dates of a letter as a calendar (iCalendar, RFC 5545): the meeting and each printed deadline
//! as an event of whole days, in the language of a rendition.
//!
//! Letters name no time zone, so that the opening time is said in words and no event begins at an hour
//! that is another one elsewhere. Reads no clock: events are stamped with the date of the letter.

use crate::draft::Draft;
use crate::language::Language;
use crate::language::dates::Dates;
use crate::language::interface::{Message, Said};
use crate::layout;
use crate::letter::Letter;
use crate::letter::block::Block;
use crate::letter::meeting::{Meeting, Mode};
use crate::letter::text::Text;
use crate::letter::text::fact::{Fact, GroupForm};
use crate::{message, shown_in_english};
use chrono::{Days, NaiveDate};

/// Why there is no calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    /// A calendar without events is none (RFC 5545 §3.6).
    NoDates,
}

impl Said for CalendarError {
    fn message(&self) -> Message {
        match self {
            CalendarError::NoDates => message!("calendar-error-no-dates"),
        }
    }
}

shown_in_english!(CalendarError);

/// The longest line, in octets, without its end (RFC 5545 §3.1).
const LONGEST: usize = 75;

/// The dates of `draft` as the text of a calendar file, in `language`; the same draft gives the same text.
///
/// # Errors
/// If no date is known.
pub fn calendar(draft: &Draft, language: Language) -> Result<String, CalendarError> {
    let printed = draft.letter.printed();
    let writer = Events {
        draft,
        language,
        stamp: stamp(&printed),
        letter: &printed,
    };
    let mut lines = Lines::default();
    lines.plain("BEGIN:VCALENDAR");
    lines.plain("VERSION:2.0");
    lines.plain("PRODID:-//ITU//Circular Desk//EN");
    lines.plain("CALSCALE:GREGORIAN");
    let head = lines.text.len();
    if let Some(meeting) = &printed.meeting {
        writer.meeting(meeting, &mut lines);
    }
    if printed
        .body
        .iter()
        .any(|block| matches!(block, Block::Deadlines { .. }))
    {
        writer.deadlines(&mut lines);
    }
    if lines.text.len() == head {
        return Err(CalendarError::NoDates);
    }
    lines.plain("END:VCALENDAR");
    Ok(lines.text)
}

/// The date of the letter, in place of a clock; the day from which clocks count where it is not known yet.
fn stamp(letter: &Letter) -> String {
    match letter.date {
        Some(date) => format!("{}T000000Z", day(date)),
        None => "19700101T000000Z".to_owned(),
    }
}

fn day(date: NaiveDate) -> String {
    date.format("%Y%m%d").to_string()
}

struct Events<'a> {
    draft: &'a Draft,
    language: Language,
    stamp: String,
    letter: &'a Letter,
}

impl Events<'_> {
    fn meeting(&self, meeting: &Meeting, lines: &mut Lines) {
        let days: Vec<(String, NaiveDate, NaiveDate)> = match &meeting.dates {
            None => return,
            Some(Dates::Range(first, last)) => vec![("meeting".to_owned(), *first, *last)],
            // Days that do not follow each other are a series, each for itself.
            Some(Dates::Days(days)) => {
                let days = days.iter().enumerate();
                days.map(|(at, day)| (format!("meeting-{}", at + 1), *day, *day))
                    .collect()
            }
        };
        let summary = self.summary(meeting);
        for (at, (name, first, last)) in days.iter().enumerate() {
            let mut about = self.about();
            // Only the first day of a series opens it.
            if at == 0 && meeting.opening.is_some() {
                about.push(self.text(&Text::standard("meeting-opens")));
            }
            about.extend(meeting.registration_page.clone());
            self.begin(name, *first, *last, lines);
            lines.said("SUMMARY", self.language, &summary);
            lines.said("DESCRIPTION", self.language, &about.join("\n"));
            if let Some(place) = &meeting.place
                && meeting.mode != Mode::Virtual
            {
                lines.said("LOCATION", self.language, &self.text(place));
            }
            if let Some(page) = meeting.page.as_deref().filter(|page| is_address(page)) {
                lines.fold(&format!("URL:{page}"));
            }
            lines.plain("END:VEVENT");
        }
    }

    fn deadlines(&self, lines: &mut Lines) {
        let opening = self.letter.opening_day();
        for deadline in &self.letter.deadlines {
            let Some(due) = deadline.due.date(opening) else {
                continue;
            };
            self.begin(&deadline.name, due, due, lines);
            lines.said("SUMMARY", self.language, &self.text(&deadline.action));
            lines.said("DESCRIPTION", self.language, &self.about().join("\n"));
            // It keeps nobody from other appointments.
            lines.plain("TRANSP:TRANSPARENT");
            lines.plain("END:VEVENT");
        }
    }

    /// What the meeting is called: by the letter's subject, by its own title, by the group.
    fn summary(&self, meeting: &Meeting) -> String {
        let subject = self.letter.subject.first().map(|line| &line.text);
        let named = subject
            .or(meeting.title.as_ref())
            .map(|text| self.text(text));
        let named = named.filter(|name| !name.is_empty());
        let group = meeting.group.clone();
        named.unwrap_or_else(|| match group {
            Some(_) => layout::fact(
                self.draft,
                self.language,
                &Fact::Group(group, GroupForm::Name),
            ),
            None => layout::reference(self.draft, self.language),
        })
    }

    /// The letter by its reference and subject.
    fn about(&self) -> Vec<String> {
        let mut about = vec![layout::reference(self.draft, self.language)];
        let title = self
            .letter
            .liaison
            .as_ref()
            .and_then(|head| head.title.as_ref());
        about.extend(title.map(|title| self.text(title)));
        about.extend(self.letter.subject.iter().map(|line| self.text(&line.text)));
        about.retain(|line| !line.is_empty());
        about
    }

    fn text(&self, text: &Text) -> String {
        layout::text(self.draft, self.language, text)
    }

    /// The same event of the same letter has the same identity, in whatever language and however its day
    /// is moved: calendars that take the file in again replace it.
    fn begin(&self, name: &str, first: NaiveDate, last: NaiveDate, lines: &mut Lines) {
        let letter = self.letter;
        let file = letter.reference.file_name(letter.date, 'X');
        let file = file.strip_suffix("!MSW-X").unwrap_or(&file);
        let dated = letter.date.map_or_else(|| "undated".to_owned(), day);
        let after = last.checked_add_days(Days::new(1)).unwrap_or(last);
        lines.plain("BEGIN:VEVENT");
        lines.fold(&format!(
            "UID:{}",
            escaped(&format!("{file}.{dated}.{name}@circular-desk"))
        ));
        lines.plain(&format!("DTSTAMP:{}", self.stamp));
        lines.plain(&format!("DTSTART;VALUE=DATE:{}", day(first)));
        lines.plain(&format!("DTEND;VALUE=DATE:{}", day(after)));
    }
}

/// Whether a reader can take it as an address: ASCII without spaces, with a scheme.
fn is_address(page: &str) -> bool {
    page.contains(':') && page.bytes().all(|byte| byte.is_ascii_graphic())
}

/// A value as RFC 5545 §3.3.11 writes it.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            '\n' => escaped.push_str("\\n"),
            '\t' => escaped.push(' '),
            character if character.is_control() => {}
            character => escaped.push(character),
        }
    }
    escaped
}

/// The lines of a calendar.
#[derive(Default)]
struct Lines {
    text: String,
}

impl Lines {
    /// A line that is known to be short.
    fn plain(&mut self, line: &str) {
        self.fold(line);
    }

    /// Words of a language.
    fn said(&mut self, property: &str, language: Language, words: &str) {
        if words.is_empty() {
            return;
        }
        let tag = language.tag();
        self.fold(&format!("{property};LANGUAGE={tag}:{}", escaped(words)));
    }

    /// A line, folded between characters where it is too long.
    fn fold(&mut self, line: &str) {
        let mut length = 0;
        for character in line.chars() {
            let width = character.len_utf8();
            if length + width > LONGEST {
                self.text.push_str("\r\n ");
                length = 1;
            }
            self.text.push(character);
            length += width;
        }
        self.text.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kind::{Beginning, kinds};
    use crate::language::dates::DateForm;

    /// A letter that convenes a group, with everything known.
    fn draft(dates: &str) -> Draft {
        let kinds = kinds().unwrap();
        let kind = (kinds.iter())
            .find(|kind| {
                kind.template.convenes.is_some() && !kind.template.letter.deadlines.is_empty()
            })
            .unwrap();
        let mut letter = kind
            .begin(&Beginning {
                number: Some(12),
                date: "2021-02-05".parse().ok(),
                group: "12".parse().ok(),
                dates: dates.parse().ok(),
                place: Some("Mexico City, Mexico; Room \\ 1".to_owned()),
                mode: Some(Mode::InPerson),
                ..Beginning::default()
            })
            .unwrap();
        if let Some(meeting) = &mut letter.meeting {
            meeting.opening = chrono::NaiveTime::from_hms_opt(9, 30, 0);
        }
        Draft::begin(letter)
    }

    /// The lines, unfolded.
    fn lines(calendar: &str) -> Vec<String> {
        let unfolded = calendar.replace("\r\n ", "");
        unfolded
            .split_terminator("\r\n")
            .map(str::to_owned)
            .collect()
    }

    fn events(calendar: &str) -> Vec<Vec<String>> {
        let lines = lines(calendar);
        let events = lines.split(|line| line == "BEGIN:VEVENT").skip(1);
        events.map(<[String]>::to_vec).collect()
    }

    #[test]
    fn meeting_and_deadlines_are_events_of_whole_days() {
        let draft = draft("2021-05-04..2021-05-13");
        let calendar = calendar(&draft, Language::En).unwrap();
        let events = events(&calendar);
        let meeting = &events[0];
        for line in [
            "UID:T17-SG12-COL-0012!.20210205.meeting@circular-desk",
            "DTSTAMP:20210205T000000Z",
            "DTSTART;VALUE=DATE:20210504",
            "DTEND;VALUE=DATE:20210514",
            "LOCATION;LANGUAGE=en:Mexico City\\, Mexico\\; Room \\\\ 1",
        ] {
            assert!(
                meeting.iter().any(|found| found == line),
                "{line}: {meeting:#?}"
            );
        }
        let about = meeting
            .iter()
            .find(|line| line.starts_with("DESCRIPTION"))
            .unwrap();
        let time = Language::En.time(
            chrono::NaiveTime::from_hms_opt(9, 30, 0).unwrap(),
            crate::language::times::TimeForm::Words,
        );
        assert!(about.contains(&time), "{about}");
        let printed = draft.letter.printed();
        assert_eq!(events.len(), 1 + printed.deadlines.len());
        for (deadline, event) in printed.deadlines.iter().zip(&events[1..]) {
            let due = deadline.due.date(printed.opening_day()).unwrap();
            let start = format!("DTSTART;VALUE=DATE:{}", day(due));
            assert!(
                event.contains(&start),
                "{}: {event:#?}",
                Language::En.date(due, DateForm::Full)
            );
        }
    }

    #[test]
    fn lines_are_folded_between_characters_and_ended() {
        for language in Language::ALL {
            let calendar = calendar(&draft("2021-05-04..2021-05-13"), language).unwrap();
            assert!(calendar.ends_with("END:VCALENDAR\r\n"));
            assert_eq!(
                calendar.matches('\n').count(),
                calendar.matches("\r\n").count()
            );
            for line in calendar.split("\r\n") {
                assert!(line.len() <= LONGEST, "{language}: {line}");
            }
            let tagged = format!("SUMMARY;LANGUAGE={language}:");
            assert_eq!(calendar.matches(&tagged).count(), events(&calendar).len());
        }
    }

    #[test]
    fn an_event_keeps_its_identity() {
        let identities = |draft: &Draft, language| -> Vec<String> {
            let lines = lines(&calendar(draft, language).unwrap());
            lines
                .into_iter()
                .filter(|line| line.starts_with("UID:"))
                .collect()
        };
        let (before, after) = (
            draft("2021-05-04..2021-05-13"),
            draft("2021-05-05..2021-05-14"),
        );
        let own = identities(&before, Language::En);
        assert_eq!(own, identities(&after, Language::Ar));
        let mut once = own.clone();
        once.sort();
        once.dedup();
        assert_eq!(once.len(), own.len());
        let series = draft("2020-08-20 2020-08-27");
        let series = identities(&series, Language::En);
        assert!(series[0].ends_with(".meeting-1@circular-desk"));
        assert!(series[1].ends_with(".meeting-2@circular-desk"));
    }

    #[test]
    fn a_letter_without_dates_has_no_calendar() {
        let mut draft = draft("2021-05-04..2021-05-13");
        draft.letter.meeting = None;
        assert_eq!(calendar(&draft, Language::En), Err(CalendarError::NoDates));
        let mut undated = self::draft("2021-05-04..2021-05-13");
        undated.letter.date = None;
        assert!(
            calendar(&undated, Language::En)
                .unwrap()
                .contains("DTSTAMP:19700101T000000Z")
        );
    }
}
