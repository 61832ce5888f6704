//! Every row of the table of conventions.md §5: how each language writes dates, ranges and times.

use chrono::{NaiveDate, NaiveTime};
use circular_desk::language::Language::{self, Ar, En, Es, Fr, Ru, Zh};
use circular_desk::language::dates::{DateForm, Dates, RangeForm};
use circular_desk::language::names::Case;
use circular_desk::language::times::TimeForm;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A no-break space is a space to the eye.
fn seen(text: String) -> String {
    text.replace('\u{A0}', " ")
}

fn date(language: Language, text: &str) -> String {
    seen(language.date(day(text), DateForm::Full))
}

fn line(language: Language, place: &str, text: &str) -> String {
    seen(language.date_line(place, day(text)))
}

fn range(language: Language, text: &str, form: RangeForm) -> String {
    seen(language.dates(&text.parse::<Dates>().unwrap(), form))
}

fn time(language: Language, text: &str) -> String {
    let time = NaiveTime::parse_from_str(text, "%H:%M").unwrap();
    seen(language.time(time, TimeForm::Words))
}

fn times(language: Language, from: &str, to: &str, form: TimeForm) -> String {
    let time = |text| NaiveTime::parse_from_str(text, "%H:%M").unwrap();
    seen(language.times(time(from), time(to), form))
}

#[test]
fn english() {
    assert_eq!(line(En, "Geneva", "2023-07-07"), "Geneva, 7 July 2023");
    assert_eq!(date(En, "2023-07-07"), "7 July 2023");
    let dash = RangeForm::Dash;
    assert_eq!(
        range(En, "2023-09-18..2023-09-19", dash),
        "18-19 September 2023"
    );
    assert_eq!(
        range(En, "2018-02-26..2018-03-02", dash),
        "26 February-2 March 2018"
    );
    assert_eq!(
        range(En, "2020-12-28..2021-01-08", dash),
        "28 December 2020-8 January 2021"
    );
    assert_eq!(
        range(En, "2018-03-05..2018-03-09", RangeForm::To),
        "5 to 9 March 2018"
    );
    assert_eq!(
        range(En, "2018-04-09..2018-04-18", RangeForm::Inclusive),
        "from 9 to 18 April 2018, inclusive"
    );
    assert_eq!(
        range(En, "2020-11-19", RangeForm::FromTo),
        "on 19 November 2020"
    );
    assert_eq!(
        range(En, "2020-08-20 2020-08-27 2020-09-03", dash),
        "20, 27 August, 3 September 2020"
    );
    assert_eq!(
        seen(En.date(day("2020-11-19"), DateForm::Weekday)),
        "Thursday, 19 November 2020"
    );
    assert_eq!(time(En, "09:30"), "0930 hours");
    assert_eq!(
        times(En, "13:00", "15:00", TimeForm::Words),
        "1300 to 1500 hours"
    );
    assert_eq!(
        times(En, "16:00", "17:30", TimeForm::TwelveHours),
        "4:00 – 5:30 pm"
    );
    assert_eq!(
        times(En, "11:30", "13:00", TimeForm::TwelveHours),
        "11:30 am – 1:00 pm"
    );
    assert_eq!(times(En, "13:00", "15:00", TimeForm::Digits), "13:00-15:00");
}

#[test]
fn chinese() {
    assert_eq!(line(Zh, "日内瓦", "2021-02-05"), "2021年2月5日，日内瓦");
    assert_eq!(date(Zh, "2021-05-04"), "2021年5月4日");
    assert_eq!(
        range(Zh, "2021-05-04..2021-05-13", RangeForm::Dash),
        "2021年5月4-13日"
    );
    assert_eq!(
        range(Zh, "2021-05-04..2021-05-13", RangeForm::Inclusive),
        "2021年5月4至13日（含）"
    );
    assert_eq!(
        range(Zh, "2015-06-10..2015-06-17", RangeForm::To),
        "2015年6月10日至17日"
    );
    assert_eq!(
        range(Zh, "2018-02-26..2018-03-02", RangeForm::Dash),
        "2018年2月26日-3月2日"
    );
    assert_eq!(
        range(Zh, "2020-08-20 2020-08-27 2020-09-03", RangeForm::Dash),
        "2020年8月20日、27日、9月3日"
    );
    assert_eq!(Zh.weekday(day("2021-05-04")), "星期二");
    assert_eq!(
        times(Zh, "11:30", "13:00", TimeForm::Words),
        "11时30分 – 13时"
    );
    assert_eq!(time(Zh, "09:30"), "9时30分");
}

#[test]
fn french() {
    assert_eq!(
        line(Fr, "Genève", "2009-07-30"),
        "Genève, le 30 juillet 2009"
    );
    assert_eq!(date(Fr, "2012-05-01"), "1er mai 2012");
    assert_eq!(
        seen(Fr.date(day("2012-05-08"), DateForm::Weekday)),
        "mardi 8 mai 2012"
    );
    assert_eq!(
        range(Fr, "2018-04-09..2018-04-11", RangeForm::Dash),
        "9-11 avril 2018"
    );
    assert_eq!(
        range(Fr, "2009-10-26..2009-11-06", RangeForm::Dash),
        "26 octobre - 6 novembre 2009"
    );
    assert_eq!(
        range(Fr, "2012-05-08..2012-05-09", RangeForm::Both),
        "les 8 et 9 mai 2012"
    );
    assert_eq!(
        range(Fr, "2010-01-17..2010-01-19", RangeForm::FromTo),
        "du 17 au 19 janvier 2010"
    );
    assert_eq!(time(Fr, "09:30"), "9 h 30");
    assert_eq!(time(Fr, "14:30"), "14 h 30");
    assert_eq!(time(Fr, "16:00"), "16 heures");
}

#[test]
fn spanish() {
    assert_eq!(
        line(Es, "Ginebra", "2011-06-24"),
        "Ginebra, 24 de junio de 2011"
    );
    assert_eq!(date(Es, "1996-11-01"), "1° de noviembre de 1996");
    assert_eq!(
        range(Es, "2011-09-20..2011-09-28", RangeForm::Dash),
        "20-28 de septiembre de 2011"
    );
    assert_eq!(
        range(Es, "2012-04-30..2012-05-04", RangeForm::Dash),
        "30 de abril – 4 de mayo de 2012"
    );
    assert_eq!(
        range(Es, "2011-09-20..2011-09-28", RangeForm::Inclusive),
        "del 20 al 28 de septiembre de 2011, ambos inclusive"
    );
    assert_eq!(time(Es, "09:30"), "09.30 horas");
}

#[test]
fn russian() {
    assert_eq!(line(Ru, "Женева", "2016-07-01"), "Женева, 1 июля 2016 года");
    assert_eq!(date(Ru, "2009-12-14"), "14 декабря 2009 г.");
    assert_eq!(
        range(Ru, "2016-09-14..2016-09-23", RangeForm::Dash),
        "14–23 сентября 2016 года"
    );
    assert_eq!(
        range(Ru, "2016-09-14..2016-09-23", RangeForm::Inclusive),
        "с 14 по 23 сентября 2016 года включительно"
    );
    assert_eq!(time(Ru, "09:30"), "09 час. 30 мин.");
}

#[test]
fn arabic() {
    assert_eq!(line(Ar, "جنيف", "2008-06-02"), "جنيف، 2 يونيو 2008");
    assert_eq!(date(Ar, "2008-07-19"), "19 يوليو 2008");
    // Stored larger-first: between Arabic words the smaller number then stands first to the eye.
    assert_eq!(
        range(Ar, "2018-12-10..2018-12-14", RangeForm::Dash),
        "14-10 ديسمبر 2018"
    );
    assert_eq!(
        range(Ar, "2008-07-20..2008-07-22", RangeForm::Dash),
        "22-20 يوليو 2008"
    );
}

#[test]
fn groups_and_lists_by_language() {
    assert_eq!(Zh.study_group(12, Case::Nominative), "第12研究组");
    assert_eq!(
        Ru.study_group(2, Case::Nominative),
        "2-я Исследовательская комиссия"
    );
    assert_eq!(
        Ru.study_group(2, Case::Genitive),
        "2-й Исследовательской комиссии"
    );
    assert_eq!(
        En.working_parties(&[1, 2, 3], 12, Case::Nominative),
        "Working Parties 1, 2 and 3/12"
    );
    assert_eq!(
        Zh.working_parties(&[1, 2, 3], 12, Case::Nominative),
        "第1、2和3/12工作组"
    );
    assert_eq!(
        Zh.questions(&[1, 2], 12, Case::Nominative),
        "第1/12和2/12号课题"
    );
    assert_eq!(En.questions(&[1], 12, Case::Nominative), "Question 1/12");
    assert_eq!(En.quote("x"), "“x”");
    assert_eq!(Fr.quote("x"), "\"x\"");
}

#[test]
fn no_language_has_a_gap_in_its_calendar() {
    for language in Language::ALL {
        let mut months = std::collections::BTreeSet::new();
        let mut weekdays = std::collections::BTreeSet::new();
        for date in day("2023-01-01").iter_days().take(365) {
            months.insert(
                language
                    .date(date, DateForm::DayMonth)
                    .replace(|c: char| c.is_ascii_digit(), ""),
            );
            weekdays.insert(language.weekday(date));
        }
        // Chinese months are numbers; French has a form of its own for the first day.
        assert!(
            language == Zh || months.len() >= 12,
            "{language}: {months:?}"
        );
        assert_eq!(weekdays.len(), 7, "{language}");
    }
}
