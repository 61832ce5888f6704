//! The other forms that a fact of a text can take: “4-13 May 2021”, “from 4 to 13 May 2021”.

use crate::language::dates::{DateForm, RangeForm};
use crate::language::names::Case;
use crate::language::times::TimeForm;
use crate::letter::text::fact::{Fact, GroupForm};

const RANGES: [RangeForm; 5] = [
    RangeForm::Dash,
    RangeForm::To,
    RangeForm::FromTo,
    RangeForm::Inclusive,
    RangeForm::Both,
];
const DATES: [DateForm; 3] = [DateForm::Full, DateForm::Weekday, DateForm::DayMonth];
const TIMES: [TimeForm; 3] = [TimeForm::Words, TimeForm::TwelveHours, TimeForm::Digits];
const GROUPS: [GroupForm; 3] = [GroupForm::Name, GroupForm::Genitive, GroupForm::Short];
const TITLED: [GroupForm; 2] = [GroupForm::Titled, GroupForm::TitledGenitive];
const CASES: [Case; 2] = [Case::Nominative, Case::Genitive];

/// All forms of a fact, its own among them; one alone where it has no forms.
pub fn forms(fact: &Fact) -> Vec<Fact> {
    match fact {
        Fact::MeetingDates(_) => RANGES.map(Fact::MeetingDates).to_vec(),
        Fact::Dates(dates, _) => RANGES.map(|form| Fact::Dates(dates.clone(), form)).to_vec(),
        Fact::MeetingFirstDay(_) => DATES.map(Fact::MeetingFirstDay).to_vec(),
        Fact::MeetingLastDay(_) => DATES.map(Fact::MeetingLastDay).to_vec(),
        Fact::Deadline(name, _) => DATES
            .map(|form| Fact::Deadline(name.clone(), form))
            .to_vec(),
        Fact::Date(date, _) => DATES.map(|form| Fact::Date(*date, form)).to_vec(),
        Fact::MeetingOpening(_) => TIMES.map(Fact::MeetingOpening).to_vec(),
        Fact::Time(time, _) => TIMES.map(|form| Fact::Time(*time, form)).to_vec(),
        Fact::Times(from, to, _) => TIMES.map(|form| Fact::Times(*from, *to, form)).to_vec(),
        Fact::Group(group, _) => {
            // Only of the group that meets is the field of work known.
            let titled = TITLED.iter().filter(|_| group.is_none());
            GROUPS
                .iter()
                .chain(titled)
                .map(|form| Fact::Group(group.clone(), *form))
                .collect()
        }
        Fact::StudyGroup(_) => GROUPS.map(Fact::StudyGroup).to_vec(),
        Fact::Questions(numbers, group, _) => CASES
            .map(|case| Fact::Questions(numbers.clone(), *group, case))
            .to_vec(),
        Fact::WorkingParties(numbers, group, _) => CASES
            .map(|case| Fact::WorkingParties(numbers.clone(), *group, case))
            .to_vec(),
        other => vec![other.clone()],
    }
}

/// The forms that print something else than the fact does now, each with what it prints.
pub fn others(fact: &Fact, value: &dyn Fn(&Fact) -> String) -> Vec<(Fact, String)> {
    let mut printed = vec![value(fact)];
    let mut others = Vec::new();
    for form in forms(fact) {
        let text = value(&form);
        if !printed.contains(&text) {
            printed.push(text.clone());
            others.push((form, text));
        }
    }
    others
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_facts_that_letter_files_know() {
        for text in [
            "reference",
            "meeting-dates|to",
            "group|short",
            "group SG12",
            "study-group|genitive",
            "deadline registration|weekday",
            "times 16:00-17:30",
            "questions 1 2/12",
        ] {
            let fact = Fact::parse(text).unwrap();
            let forms = forms(&fact);
            assert!(forms.contains(&fact), "{text}");
            for form in forms {
                assert_eq!(Fact::parse(&form.to_string()), Ok(form.clone()));
                assert_eq!(form.name(), fact.name());
            }
        }
    }

    #[test]
    fn what_prints_the_same_is_offered_once() {
        let fact = Fact::parse("meeting-dates").unwrap();
        let value = |fact: &Fact| match fact {
            Fact::MeetingDates(RangeForm::Dash | RangeForm::Both) => "4-13 May".to_owned(),
            _ => "4 to 13 May".to_owned(),
        };
        let printed: Vec<String> = others(&fact, &value).into_iter().map(|(_, p)| p).collect();
        assert_eq!(printed, ["4 to 13 May"]);
    }
}
