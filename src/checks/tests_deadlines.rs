//! The checks of deadlines, addresses with a date, notice and clocks: letters with a slip, and without.

use super::tests_dates::{found, mended, pairs, saying, says_something, sound, typed};
use super::{Finding, Weight};
use crate::draft::Draft;
use crate::language::Language::{self, Ar, En, Es, Fr, Ru, Zh};
use crate::letter::Letter;
use crate::letter::block::Block;
use crate::letter::deadline::Due;
use crate::letter::meeting::Mode;

/// The place of a deadline in the letter.
fn at(letter: &Letter, name: &str) -> usize {
    let mut names = letter.deadlines.iter();
    names.position(|deadline| deadline.name == name).unwrap()
}

fn set(letter: &mut Letter, name: &str, due: Due) {
    let at = at(letter, name);
    letter.deadlines[at].due = due;
}

fn on(date: &str, reason: Option<&str>, rule: Option<Due>) -> Due {
    Due::On {
        date: date.parse().ok(),
        reason: reason.map(str::to_owned),
        departed_from: rule.map(Box::new),
    }
}

/// What a letter gives of some mistakes; every finding has words, and every repair mends.
fn gives(mistakes: &[&str], change: impl Fn(&mut Letter)) -> Vec<Finding> {
    let mut letter = sound(En);
    change(&mut letter);
    let draft = Draft::begin(letter);
    let findings = found(&draft, mistakes);
    for finding in &findings {
        says_something(finding);
        mended(&draft, finding);
    }
    findings
}

fn weights(findings: &[Finding]) -> Vec<(&'static str, Weight)> {
    let both = findings
        .iter()
        .map(|finding| (finding.mistake, finding.weight));
    both.collect()
}

#[test]
fn a_deadline_that_departs_from_its_rule_says_why() {
    let rule = Due::DaysBefore(12);
    let all = [
        "deadline-departs",
        "deadline-departs-without-reason",
        "deadline-other-rule",
    ];
    let given = |due: Due| weights(&gives(&all, |l| set(l, "contributions", due.clone())));
    assert_eq!(given(rule.clone()), []);
    // The same date by hand is no departure.
    assert_eq!(given(on("2021-04-22", None, Some(rule.clone()))), []);
    let without = [("deadline-departs-without-reason", Weight::Warning)];
    assert_eq!(given(on("2021-04-20", None, Some(rule.clone()))), without);
    assert_eq!(
        given(on("2021-04-20", Some(" "), Some(rule.clone()))),
        without
    );
    // The rule of the kind of letter, where the row itself has forgotten it.
    assert_eq!(given(on("2021-04-20", None, None)), without);
    let with = [("deadline-departs", Weight::Hint)];
    assert_eq!(given(on("2021-04-20", Some("election"), Some(rule))), with);
    assert_eq!(
        given(Due::DaysBefore(13)),
        [("deadline-other-rule", Weight::Hint)]
    );
}

#[test]
fn deadlines_on_closed_days_name_the_working_days_around() {
    let all = ["deadline-on-weekend", "deadline-on-holiday"];
    // One month before 4 May 2021 is Easter Sunday.
    let easter = gives(&all, |_| {});
    assert_eq!(weights(&easter), [("deadline-on-holiday", Weight::Hint)]);
    let texts = crate::language::interface::Texts::english();
    let sentence = easter[0].sentence(&texts);
    for words in [
        "Easter Sunday",
        "Thursday, 1\u{a0}April 2021",
        "Tuesday, 6\u{a0}April 2021",
    ] {
        assert!(sentence.contains(words), "{sentence}");
    }
    // Two months, and twelve days, before 19 November 2020 are Saturdays.
    let weekend = gives(&all, |l| {
        l.date = "2020-08-20".parse().ok();
        l.meeting.as_mut().unwrap().dates = "2020-11-19".parse().ok();
    });
    assert_eq!(
        weights(&weekend),
        [("deadline-on-weekend", Weight::Hint); 2]
    );
    let moved = mended(&Draft::begin(sound(En)), &easter[0]).unwrap();
    let registration = moved.letter.deadline("registration").unwrap();
    assert!(
        matches!(&registration.due, Due::On { date, reason: Some(_), departed_from: Some(rule) }
        if *date == "2021-04-01".parse().ok() && **rule == Due::MonthsBefore(1))
    );
    assert_eq!(
        gives(&all, |l| set(
            l,
            "registration",
            on("2021-04-01", Some("Easter"), None)
        )),
        []
    );
}

#[test]
fn the_rows_are_those_of_the_meeting() {
    let all = ["deadline-missing", "deadline-superfluous"];
    assert_eq!(gives(&all, |_| {}), []);
    let without_contributions = gives(&all, |l| l.deadlines.retain(|d| d.name != "contributions"));
    assert_eq!(
        weights(&without_contributions),
        [("deadline-missing", Weight::Hint)]
    );
    let without_interpretation = gives(&all, |l| {
        l.answers.interpretation = true;
        l.deadlines.retain(|d| d.name != "interpretation");
    });
    assert_eq!(
        weights(&without_interpretation),
        [("deadline-missing", Weight::Warning)]
    );
    let fellowships = gives(&all, |l| {
        let at = at(l, "fellowships");
        l.deadlines[at].when.clear();
    });
    assert_eq!(
        weights(&fellowships),
        [("deadline-superfluous", Weight::Warning)]
    );
    // It is not superfluous where they are offered.
    let offered = gives(&all, |l| {
        let at = at(l, "fellowships");
        l.deadlines[at].when.clear();
        l.answers.fellowships = true;
        l.meeting.as_mut().unwrap().mode = Mode::InPerson;
    });
    assert_eq!(offered, []);
}

#[test]
fn deadlines_stand_once_and_in_order() {
    let all = [
        "deadline-name-twice",
        "deadline-twice",
        "deadlines-out-of-order",
        "deadline-soon",
    ];
    assert_eq!(gives(&all, |_| {}), []);
    let named = gives(&all, |l| {
        let row = l.deadlines[at(l, "contributions")].clone();
        l.deadlines.push(row);
    });
    assert_eq!(weights(&named), [("deadline-name-twice", Weight::Warning)]);
    let same = gives(&all, |l| {
        let mut row = l.deadlines[at(l, "contributions")].clone();
        row.name = "papers".to_owned();
        l.deadlines.push(row);
    });
    assert_eq!(weights(&same), [("deadline-twice", Weight::Warning)]);
    let order = gives(&all, |l| {
        set(l, "translation", on("2021-04-28", Some("late"), None));
    });
    let orders = order
        .iter()
        .filter(|f| f.mistake == "deadlines-out-of-order")
        .count();
    assert_eq!(orders, order.len());
    assert_eq!(orders, 1, "{order:?}");
    let soon = gives(&all, |l| l.date = "2021-02-27".parse().ok());
    assert_eq!(weights(&soon), [("deadline-soon", Weight::Warning)]);
    assert_eq!(gives(&all, |l| l.date = "2021-02-26".parse().ok()), []);
}

#[test]
fn groups_are_convened_two_months_before() {
    let all = ["notice-short"];
    let late = gives(&all, |l| l.date = "2021-03-05".parse().ok());
    assert_eq!(weights(&late), [("notice-short", Weight::Warning)]);
    assert_eq!(gives(&all, |l| l.date = "2021-03-04".parse().ok()), []);
    // Workshops and webinars are no meetings of a group by its own letter.
    let circular = gives(&all, |l| {
        l.date = "2021-03-05".parse().ok();
        l.reference.series.per_group = false;
    });
    assert_eq!(circular, []);
}

#[test]
fn addresses_carry_the_date_of_the_event() {
    let all = ["page-of-another-day", "address-of-another-time"];
    let page = |date: &str| {
        let page = format!("https://www.itu.int/en/ITU-T/Workshops/{date}/Pages/default.aspx");
        weights(&gives(&all, |l| {
            l.meeting.as_mut().unwrap().page = Some(page.clone())
        }))
    };
    assert_eq!(page("20210504"), []);
    assert_eq!(page("20210513"), []);
    assert_eq!(page("C-00012810"), []);
    assert_eq!(page("20211304"), []);
    assert_eq!(page("20200504"), [("page-of-another-day", Weight::Warning)]);
    let link = |date: &str| {
        let words = format!("See <https://www.itu.int/webinars/{date}/default.aspx>.");
        weights(&gives(&all, |l| {
            l.body.push(Block::Paragraph(typed(&words)))
        }))
    };
    assert_eq!(link("20210420"), []);
    assert_eq!(
        link("20200820"),
        [("address-of-another-time", Weight::Hint)]
    );
    let contact = gives(&all, |l| {
        l.contacts[0].pages = vec!["https://www.itu.int/20190504/".to_owned()];
    });
    assert_eq!(
        weights(&contact),
        [("address-of-another-time", Weight::Hint)]
    );
}

#[test]
fn words_agree_with_the_table() {
    let slip = "deadline-words";
    pairs(
        &[slip],
        &[
            (
                En,
                slip,
                "Register at least two months before the start of the meeting.",
                "Register at least one month before the start of the meeting.",
            ),
            (
                En,
                slip,
                "Contributions are due at least 10 calendar days before the meeting.",
                "Contributions are due at least 12 (twelve) calendar days before the meeting.",
            ),
            (
                En,
                slip,
                "Contributions for translation come six weeks before the opening.",
                "Contributions for translation come two months before the opening.",
            ),
            (
                En,
                slip,
                "Registration closes two weeks before the meeting",
                "Apply for a visa two weeks before the meeting",
            ),
            (
                Zh,
                slip,
                "请至少在会议召开的两个月前完成注册。",
                "请至少在会议召开的一个月前完成注册。",
            ),
            (
                Zh,
                slip,
                "文稿须在会议召开前10天提交。",
                "文稿须在会议召开前12天提交。",
            ),
            (
                Fr,
                slip,
                "L'inscription se fait au moins deux mois avant le début de la réunion.",
                "L'inscription se fait au moins un mois avant le début de la réunion.",
            ),
            (
                Fr,
                slip,
                "Les contributions sont soumises 15 jours avant l'ouverture.",
                "Les contributions sont soumises douze jours calendaires avant l'ouverture.",
            ),
            (
                Es,
                slip,
                "La inscripción termina dos meses antes del comienzo de la reunión.",
                "La inscripción termina un mes antes del comienzo de la reunión.",
            ),
            (
                Es,
                slip,
                "Las contribuciones, siete días antes de la reunión.",
                "Las contribuciones, doce días naturales antes de la reunión.",
            ),
            (
                Ru,
                slip,
                "Регистрация завершается за два месяца до начала собрания.",
                "Регистрация завершается за один месяц до начала собрания.",
            ),
            (
                Ru,
                slip,
                "Вклады представляются за 9 дней до открытия собрания.",
                "Вклады представляются за 12 календарных дней до открытия собрания.",
            ),
            (
                Ar,
                slip,
                "يجري التسجيل قبل بدء الاجتماع بشهرين على الأقل.",
                "يجري التسجيل قبل بدء الاجتماع بشهر واحد على الأقل.",
            ),
        ],
    );
}

#[test]
fn standard_words_agree_with_the_table_too() {
    for language in Language::ALL {
        assert_eq!(
            found(&Draft::begin(sound(language)), &["deadline-words"]),
            []
        );
        let mut letter = sound(language);
        set(&mut letter, "registration", Due::WeeksBefore(2));
        let found = found(&Draft::begin(letter), &["deadline-words"]);
        assert_eq!(found.len(), 1, "{language}: {found:?}");
    }
}

#[test]
fn times_of_day_exist() {
    let slip = "time-impossible";
    pairs(
        &[slip],
        &[
            (En, slip, "by 24000 hours UTC", "by 2359 hours UTC"),
            (En, slip, "at 2400 hours", "at 0000 hours"),
            (En, slip, "from 14:00 pm", "from 2:00 pm"),
            (En, slip, "at 0975 hours", "at 0945 hours"),
            (Zh, slip, "至24时", "至24小时"),
            (Zh, slip, "9时75分", "9时45分"),
            (Fr, slip, "à 14 h 75", "à 14 h 45"),
            (Es, slip, "a las 24.30 horas", "a las 23.30 horas"),
            (Ru, slip, "в 25 час. 00 мин.", "в 23 час. 00 мин."),
            (Ar, slip, "الساعة 25:00", "الساعة 23:00"),
        ],
    );
}

#[test]
fn a_letter_has_one_clock() {
    let (slip, style) = ("clocks-mixed", "clock-styles-mixed");
    pairs(
        &[slip, style],
        &[
            (
                En,
                slip,
                "at 0930 hours and 2:00 pm",
                "at 0930 hours and 1400 hours",
            ),
            (
                En,
                slip,
                "13:00, then 4:00 – 5:30 pm",
                "1 pm, then 4:00 – 5:30 pm",
            ),
            (
                En,
                slip,
                "{times 13:00-15:00} and {time 16:00|twelve-hours}",
                "{times 13:00-15:00} and {time 16:00}",
            ),
            (
                En,
                style,
                "1300 to 1500 hours, or 13:00-15:00",
                "13:00-15:00, or 14:00",
            ),
            (Zh, slip, "9时30分和下午3时", "9时30分和15时"),
            (Zh, style, "9时30分和15:00", "9时30分和15时"),
            (Fr, style, "à 9 h 30 et à 14:30", "à 9 h 30 et à 14 h 30"),
            (
                Es,
                slip,
                "09.30 horas y 3.30 p.m.",
                "09.30 horas y 15.30 horas",
            ),
            (Es, style, "09.30 horas y 15:30", "09:30 y 15:30"),
            (Ru, style, "09 час. 30 мин. и 15:30", "09:30 и 15:30"),
            (Ar, slip, "13:00 و3:30 مساءً", "13:00 و15:30"),
        ],
    );
    // What standard wording prints is of the letter, too, but no slip of a person.
    assert_eq!(found(&saying(En, "at 13:00"), &[slip, style]), []);
}

/// The mistakes that the checks of dates and deadlines find.
const MISTAKES: [&str; 31] = [
    "weekday-wrong",
    "date-impossible",
    "date-year-broken",
    "date-reversed",
    "date-dash-lost",
    "date-not-the-fact",
    "meeting-dates-differ",
    "meeting-dates-other-month",
    "date-typed-meeting",
    "date-typed-deadline",
    "date-typed-letter",
    "deadline-soon",
    "deadline-name-twice",
    "deadline-twice",
    "deadlines-out-of-order",
    "deadline-departs",
    "deadline-departs-without-reason",
    "deadline-other-rule",
    "deadline-superfluous",
    "deadline-missing",
    "deadline-words",
    "notice-short",
    "page-of-another-day",
    "address-of-another-time",
    "time-impossible",
    "clocks-mixed",
    "clock-styles-mixed",
    "deadline-after-opening",
    "deadline-before-letter",
    "letter-after-opening",
    "letter-before-changed",
];

#[test]
fn a_new_letter_of_any_kind_has_none_of_these_mistakes() {
    for kind in crate::kind::kinds().unwrap() {
        for language in Language::ALL {
            for (group, mode) in [
                ("12", Mode::Virtual),
                ("13", Mode::InPerson),
                ("TSAG", Mode::Hybrid),
                ("WP1/11", Mode::Virtual),
            ] {
                let letter = kind
                    .begin(&crate::kind::Beginning {
                        language: Some(language),
                        number: Some(12),
                        date: "2021-02-05".parse().ok(),
                        group: group.parse().ok(),
                        dates: "2021-05-04..2021-05-13".parse().ok(),
                        mode: Some(mode),
                        ..Default::default()
                    })
                    .unwrap();
                let found = found(&Draft::begin(letter), &MISTAKES);
                assert_eq!(found, [], "{} {language} {group}", kind.id);
            }
        }
    }
}
