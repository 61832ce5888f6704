use super::*;
use crate::language::Language::{Ar, En, Es, Fr, Ru, Zh};
use crate::language::times::TimeForm;

fn read(language: Language, text: &str) -> Vec<String> {
    let clock = |clock: &Clock| match clock.time() {
        Some(time) => time.format("%H:%M").to_string(),
        None => "none".to_owned(),
    };
    let described = |time: WrittenTime| {
        let last = time.last.as_ref().map(|last| format!("-{}", clock(last)));
        let style = time.style;
        let words = &text[time.bytes];
        let first = clock(&time.first);
        format!("{words} = {first}{} {style:?}", last.unwrap_or_default())
    };
    written_times(language, text)
        .into_iter()
        .map(described)
        .collect()
}

#[test]
fn every_language_is_read() {
    for (language, text, expected) in [
        (En, "at 0930 hours", "0930 hours = 09:30 Words"),
        (
            En,
            "from 1300 to 1500 hours, Geneva time",
            "1300 to 1500 hours = 13:00-15:00 Words",
        ),
        (
            En,
            "at 4:00 – 5:30 pm CEST",
            "4:00 – 5:30 pm = 16:00-17:30 TwelveHours",
        ),
        (
            En,
            "11 am to 1 p.m.",
            "11 am to 1 p.m. = 11:00-13:00 TwelveHours",
        ),
        (En, "12:15 a.m.", "12:15 a.m. = 00:15 TwelveHours"),
        (En, "13:00-15:00", "13:00-15:00 = 13:00-15:00 Digits"),
        (En, "by 24000 hours UTC", "24000 hours = none Words"),
        (En, "at 2400 hours", "2400 hours = none Words"),
        (En, "14 pm", "14 pm = none TwelveHours"),
        (Zh, "11时30分 – 13时", "11时30分 – 13时 = 11:30-13:00 Words"),
        (Zh, "9时30分", "9时30分 = 09:30 Words"),
        (Zh, "下午3点半", "下午3点半 = 15:30 TwelveHours"),
        (Zh, "24时", "24时 = none Words"),
        (Fr, "à 9\u{a0}h\u{a0}30", "9\u{a0}h\u{a0}30 = 09:30 Words"),
        (Fr, "à 14h75", "14h75 = none Words"),
        (Es, "a las 09.30 horas", "09.30 horas = 09:30 Words"),
        (Es, "a las 3.30 p. m.", "3.30 p. m. = 15:30 TwelveHours"),
        (Ru, "в 09 час. 30 мин.", "09 час. 30 мин. = 09:30 Words"),
        (Ru, "в 25 час. 00 мин.", "25 час. 00 мин. = none Words"),
        (Ar, "الساعة 09:30", "الساعة 09:30 = 09:30 Words"),
        (Ar, "13:00", "13:00 = 13:00 Digits"),
    ] {
        assert_eq!(read(language, text), [expected], "{text}");
    }
}

#[test]
fn other_numbers_are_no_times() {
    for (language, text) in [
        (En, "http://localhost:8080/"),
        (En, "12 hours, 300 hours"),
        (En, "2021:12:34"),
        (En, "SG12-TD1350"),
        (En, "1 amendment"),
        (Fr, "24 heures sur 24"),
        (Es, "48 horas"),
        (Ru, "24 часа"),
        (Zh, "24小时"),
        (Ar, "24 ساعة"),
    ] {
        assert_eq!(read(language, text), [] as [String; 0], "{text}");
    }
}

#[test]
fn what_the_program_writes_it_reads() {
    let time = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
    for language in Language::ALL {
        for (from, to) in [
            ((9, 30), (12, 30)),
            ((13, 5), (15, 45)),
            ((0, 15), (11, 45)),
        ] {
            let (from, to) = (time(from.0, from.1), time(to.0, to.1));
            for form in [TimeForm::Words, TimeForm::TwelveHours, TimeForm::Digits] {
                let text = language.time(from, form);
                let found = written_times(language, &text);
                assert_eq!(found.len(), 1, "{text}: {found:?}");
                assert_eq!(found[0].first.time(), Some(from), "{text}");
                let text = language.times(from, to, form);
                let found = written_times(language, &text);
                let ends: Vec<_> = found
                    .iter()
                    .flat_map(|found| std::iter::once(found.first).chain(found.last))
                    .map(|clock| clock.time())
                    .collect();
                assert_eq!(ends, [Some(from), Some(to)], "{text}: {found:?}");
            }
        }
    }
}
