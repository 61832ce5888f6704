use super::*;
use crate::language::Language::{Ar, En, Es, Fr, Ru, Zh};
use crate::language::dates::{DateForm, RangeForm};

/// What is read: the words, and the dates in 1999 where no year is written.
fn read(language: Language, text: &str) -> Vec<(String, String)> {
    let described = |written: Written| {
        let dates = match written.dates(1999) {
            Ok(dates) => dates.to_string(),
            Err(fault) => format!("{fault:?}"),
        };
        let days = std::iter::once(&written.first).chain(&written.last);
        let weekdays: String = days
            .filter_map(|day| day.weekday.as_ref())
            .map(|named| format!(" {}", named.weekday))
            .collect();
        (text[written.bytes].to_owned(), dates + &weekdays)
    };
    written_dates(language, text)
        .into_iter()
        .map(described)
        .collect()
}

fn one(language: Language, text: &str, words: &str, dates: &str) {
    assert_eq!(
        read(language, text),
        [(words.to_owned(), dates.to_owned())],
        "{text}"
    );
}

#[test]
fn english() {
    one(
        En,
        "on 7\u{a0}July\u{a0}2023.",
        "7\u{a0}July\u{a0}2023",
        "2023-07-07",
    );
    one(
        En,
        "(18-19 September 2023)",
        "18-19 September 2023",
        "2023-09-18..2023-09-19",
    );
    one(
        En,
        "26 February-2 March 2018",
        "26 February-2 March 2018",
        "2018-02-26..2018-03-02",
    );
    one(
        En,
        "5 to 9 March 2018",
        "5 to 9 March 2018",
        "2018-03-05..2018-03-09",
    );
    one(
        En,
        "held from 9 to 18 April 2018, inclusive, in",
        "9 to 18 April 2018",
        "2018-04-09..2018-04-18",
    );
    one(
        En,
        "on Thursday, 19 November 2020",
        "Thursday, 19 November 2020",
        "2020-11-19 Thu",
    );
    one(
        En,
        "Monday 18 to Friday 22 September",
        "Monday 18 to Friday 22 September",
        "1999-09-18..1999-09-22 Mon Fri",
    );
    one(
        En,
        "Monday to Friday, 5-9 March 2018",
        "Friday, 5-9 March 2018",
        "2018-03-05..2018-03-09",
    );
    one(
        En,
        "8 and 9 May 2012",
        "8 and 9 May 2012",
        "2012-05-08..2012-05-09",
    );
    one(
        En,
        "8 and 11 May 2012",
        "8 and 11 May 2012",
        "2012-05-08 2012-05-11",
    );
    one(En, "31 June 2020", "31 June 2020", "NoSuchDay");
    one(En, "19-18 June 2020", "19-18 June 2020", "Reversed");
    one(
        En,
        "28 December 2020-3 January 2021",
        "28 December 2020-3 January 2021",
        "2020-12-28..2021-01-03",
    );
    one(
        En,
        "28 December-3 January 2021",
        "28 December-3 January 2021",
        "2020-12-28..2021-01-03",
    );
    one(En, "the 3rd of May", "3rd of May", "1999-05-03");
    for none in [
        "May 2021",
        "SG12-TD1350",
        "Resolution 44 (Rev. Geneva, 2022)",
        "5G in action",
        "in 12 months",
    ] {
        assert_eq!(read(En, none), [], "{none}");
    }
    assert_eq!(read(En, "4 May and 6 May 2021").len(), 1);
}

#[test]
fn chinese() {
    one(
        Zh,
        "于2021年5月4-13日召开",
        "2021年5月4-13日",
        "2021-05-04..2021-05-13",
    );
    one(Zh, "5月4日（星期二）", "5月4日（星期二）", "1999-05-04 Tue");
    one(Zh, "2021年5月4日周二", "2021年5月4日周二", "2021-05-04 Tue");
    one(
        Zh,
        "2021年5月4至13日（含）",
        "2021年5月4至13日",
        "2021-05-04..2021-05-13",
    );
    one(
        Zh,
        "2015年6月10日至17日",
        "2015年6月10日至17日",
        "2015-06-10..2015-06-17",
    );
    one(
        Zh,
        "2018年2月26日-3月2日",
        "2018年2月26日-3月2日",
        "2018-02-26..2018-03-02",
    );
    one(Zh, "200年1月17日", "200年1月17日", "BrokenYear");
    one(Zh, "2021年2月30日", "2021年2月30日", "NoSuchDay");
    assert_eq!(read(Zh, "2021年1月起"), []);
    assert_eq!(read(Zh, "5月4日、6月5日").len(), 1);
}

#[test]
fn french() {
    one(Fr, "le 1er mai 2012", "1er mai 2012", "2012-05-01");
    one(Fr, "mardi 8 mai 2012", "mardi 8 mai 2012", "2012-05-08 Tue");
    one(
        Fr,
        "9-11 avril 2018",
        "9-11 avril 2018",
        "2018-04-09..2018-04-11",
    );
    one(
        Fr,
        "26 octobre - 6 novembre 2009",
        "26 octobre - 6 novembre 2009",
        "2009-10-26..2009-11-06",
    );
    one(Fr, "les 8 et 9 mai", "8 et 9 mai", "1999-05-08..1999-05-09");
    one(
        Fr,
        "du 17 au 19 août 2020",
        "17 au 19 août 2020",
        "2020-08-17..2020-08-19",
    );
    one(Fr, "31 avril 2020", "31 avril 2020", "NoSuchDay");
}

#[test]
fn spanish() {
    one(
        Es,
        "el 1° de noviembre de 1996",
        "1° de noviembre de 1996",
        "1996-11-01",
    );
    one(
        Es,
        "20-28 de septiembre de 2011",
        "20-28 de septiembre de 2011",
        "2011-09-20..2011-09-28",
    );
    one(
        Es,
        "30 de abril – 4 de mayo de 2018",
        "30 de abril – 4 de mayo de 2018",
        "2018-04-30..2018-05-04",
    );
    one(
        Es,
        "del 20 al 28 de septiembre de 2011, ambos inclusive",
        "20 al 28 de septiembre de 2011",
        "2011-09-20..2011-09-28",
    );
    one(
        Es,
        "jueves 19 de noviembre de 2020",
        "jueves 19 de noviembre de 2020",
        "2020-11-19 Thu",
    );
    one(Es, "17 de enero de 200", "17 de enero de 200", "BrokenYear");
}

#[test]
fn russian() {
    one(
        Ru,
        "14–23 сентября 2016 года",
        "14–23 сентября 2016 года",
        "2016-09-14..2016-09-23",
    );
    one(Ru, "14 декабря 2009 г.", "14 декабря 2009 г.", "2009-12-14");
    one(
        Ru,
        "с 14 по 23 сентября 2016 года включительно",
        "14 по 23 сентября 2016 года",
        "2016-09-14..2016-09-23",
    );
    one(
        Ru,
        "в среду, 5 мая 2021 года",
        "среду, 5 мая 2021 года",
        "2021-05-05 Wed",
    );
    one(
        Ru,
        "31 ноября 2021 года",
        "31 ноября 2021 года",
        "NoSuchDay",
    );
}

#[test]
fn arabic() {
    one(
        Ar,
        "14-10 ديسمبر 2018",
        "14-10 ديسمبر 2018",
        "2018-12-10..2018-12-14",
    );
    one(Ar, "19 يوليو 2008", "19 يوليو 2008", "2008-07-19");
    one(
        Ar,
        "من 10 إلى 14 ديسمبر 2018",
        "10 إلى 14 ديسمبر 2018",
        "2018-12-10..2018-12-14",
    );
    one(
        Ar,
        "الثلاثاء، 4 مايو 2021",
        "الثلاثاء، 4 مايو 2021",
        "2021-05-04 Tue",
    );
    one(Ar, "4 ابريل 2021", "4 ابريل 2021", "2021-04-04");
    one(Ar, "31 يونيو 2021", "31 يونيو 2021", "NoSuchDay");
    one(
        Ar,
        "10 إلى 4 ديسمبر 2018",
        "10 إلى 4 ديسمبر 2018",
        "Reversed",
    );
}

#[test]
fn what_the_program_writes_it_reads() {
    let forms = [
        RangeForm::Dash,
        RangeForm::To,
        RangeForm::FromTo,
        RangeForm::Inclusive,
        RangeForm::Both,
    ];
    for language in Language::ALL {
        for dates in [
            "2023-09-18..2023-09-19",
            "2018-02-26..2018-03-02",
            "2020-12-28..2021-01-08",
            "2021-05-01..2021-05-13",
            "2021-08-03..2021-08-03",
        ] {
            let dates: Dates = dates.parse().unwrap();
            for form in forms {
                let text = language.dates(&dates, form);
                let read = written_dates(language, &text);
                assert_eq!(read.len(), 1, "{text}: {read:?}");
                assert_eq!(read[0].dates(1999), Ok(dates.clone()), "{text}");
            }
        }
        for month in 1..=12 {
            for day in [1, 2, 12, 28] {
                let date = NaiveDate::from_ymd_opt(2021, month, day).unwrap();
                for form in [DateForm::Full, DateForm::Weekday, DateForm::DayMonth] {
                    let text = language.date(date, form);
                    let read = written_dates(language, &text);
                    assert_eq!(read.len(), 1, "{text}: {read:?}");
                    assert_eq!(read[0].dates(2021), Ok(Dates::Range(date, date)), "{text}");
                    assert_eq!(read[0].bytes, 0..text.len(), "{text}");
                    if let Some(named) = &read[0].first.weekday {
                        assert_eq!(named.weekday, date.weekday(), "{text}");
                    }
                    assert_eq!(
                        read[0].first.weekday.is_some(),
                        form == DateForm::Weekday,
                        "{text}"
                    );
                }
            }
        }
    }
}

#[test]
fn another_weekday_keeps_the_form() {
    for (language, written, weekday, right) in [
        (En, "Thursday", Weekday::Fri, "Friday"),
        (En, "Thu", Weekday::Fri, "Fri"),
        (Fr, "Mardi", Weekday::Wed, "Mercredi"),
        (Fr, "mardi", Weekday::Wed, "mercredi"),
        (Es, "lunes", Weekday::Sat, "sábado"),
        (Ru, "среду", Weekday::Fri, "пятницу"),
        (Ru, "среды", Weekday::Sun, "воскресенья"),
        (Ru, "Среда", Weekday::Tue, "Вторник"),
        (Zh, "星期二", Weekday::Wed, "星期三"),
        (Zh, "周日", Weekday::Wed, "周三"),
        (Zh, "星期天", Weekday::Wed, "星期三"),
        (Ar, "الثلاثاء", Weekday::Thu, "الخميس"),
    ] {
        assert_eq!(
            weekday_like(language, written, weekday).as_deref(),
            Some(right)
        );
    }
}
