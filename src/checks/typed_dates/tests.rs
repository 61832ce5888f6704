use crate::checks::tests_dates::{found, mended, pairs, saying, sound, typed};
use crate::checks::{Finding, Weight};
use crate::draft::Draft;
use crate::language::Language::{self, Ar, En, Es, Fr, Ru, Zh};
use crate::letter::block::Block;
use crate::letter::text::{Text, Wording};

const ALL: [&str; 11] = [
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
];

#[test]
fn weekdays_are_those_of_their_dates() {
    let slip = "weekday-wrong";
    pairs(
        &ALL,
        &[
            (
                En,
                slip,
                "on Friday, 19 November 2020",
                "on Thursday, 19 November 2020",
            ),
            (
                En,
                slip,
                "by Wed 19 November 2020.",
                "by Thu 19 November 2020.",
            ),
            (
                En,
                slip,
                "Monday 17 to Friday 22 September 2023",
                "Monday 18 to Friday 22 September 2023",
            ),
            (
                En,
                slip,
                "Friday, {date 2020-11-19}",
                "Friday, {date 2020-11-20}",
            ),
            (
                En,
                slip,
                "Monday {deadline contributions|day-month}",
                "Thursday {deadline contributions|day-month}",
            ),
            (
                En,
                slip,
                "Monday, {date 2020-11-19}",
                "Monday to Friday, 5-9 March 2018",
            ),
            (
                Zh,
                slip,
                "2020年11月19日（星期五）",
                "2020年11月19日（星期四）",
            ),
            (Zh, slip, "2020年11月19日星期天", "2020年11月19日星期四"),
            (
                Zh,
                slip,
                "2020年11月19日（周三）截止",
                "2020年11月19日（周四）截止",
            ),
            (
                Zh,
                slip,
                "{date 2020-11-19}（星期五）",
                "{date 2020-11-19}（星期四）",
            ),
            (
                Fr,
                slip,
                "jusqu'au vendredi 12 janvier 2010",
                "jusqu'au mardi 12 janvier 2010",
            ),
            (
                Fr,
                slip,
                "le mercredi 1er mai 2012",
                "le mardi 1er mai 2012",
            ),
            (
                Es,
                slip,
                "el viernes 19 de noviembre de 2020",
                "el jueves 19 de noviembre de 2020",
            ),
            (
                Es,
                slip,
                "el lunes {date 2020-11-19}",
                "el jueves {date 2020-11-19}",
            ),
            (
                Ru,
                slip,
                "в пятницу, 19 ноября 2020 года",
                "в четверг, 19 ноября 2020 года",
            ),
            (
                Ru,
                slip,
                "до среды, 19 ноября 2020 г.",
                "до четверга, 19 ноября 2020 г.",
            ),
            (
                Ar,
                slip,
                "يوم الجمعة، 19 نوفمبر 2020",
                "يوم الخميس، 19 نوفمبر 2020",
            ),
            (Ar, slip, "الأحد 4 يناير 2021", "الاثنين 4 يناير 2021"),
        ],
    );
}

#[test]
fn the_right_weekday_has_the_form_of_the_wrong_one() {
    for (language, bad, right) in [
        (En, "Friday, 19 November 2020", "Thursday"),
        (Ru, "в среду, 13 мая 2022 года", "пятницу"),
        (Zh, "2020年11月19日（周三）", "周四"),
    ] {
        let draft = saying(language, bad);
        let finding = &found(&draft, &["weekday-wrong"])[0];
        let mended = mended(&draft, finding).unwrap();
        let Some(Block::Paragraph(text)) = mended.letter.body.last() else {
            panic!()
        };
        let words = format!("{:?}", text.wording);
        assert!(words.contains(right), "{words}");
    }
}

#[test]
fn days_exist() {
    pairs(
        &ALL,
        &[
            (En, "date-impossible", "by 31 June 2020", "by 30 June 2020"),
            (
                En,
                "date-impossible",
                "on 29 February 2021",
                "on 29 February 2020",
            ),
            (
                En,
                "date-reversed",
                "from 18 to 9 April 2018",
                "from 9 to 18 April 2018",
            ),
            (
                En,
                "date-year-broken",
                "on 18 September 202.",
                "on 18 September 200 people came",
            ),
            (
                En,
                "date-dash-lost",
                "2428 January 2018",
                "24-28 January 2018",
            ),
            (
                En,
                "date-reversed",
                "2 March-26 February 2018",
                "26 February-2 March 2018",
            ),
            (Zh, "date-year-broken", "200年1月17日", "2006年1月17日"),
            (Zh, "date-impossible", "2021年4月31日", "2021年4月30日"),
            (Zh, "date-reversed", "2020年5月13-4日", "2020年5月3-14日"),
            (Zh, "date-dash-lost", "2020年5月0414日", "2020年5月3-14日"),
            (
                Fr,
                "date-impossible",
                "le 31 avril 2020",
                "le 30 avril 2020",
            ),
            (
                Fr,
                "date-reversed",
                "du 19 au 17 août 2020",
                "du 17 au 19 août 2020",
            ),
            (Fr, "date-dash-lost", "1620 mai 2016", "16-20 mai 2016"),
            (
                Es,
                "date-impossible",
                "el 31 de junio de 2020",
                "el 30 de junio de 2020",
            ),
            (
                Es,
                "date-year-broken",
                "17 de enero de 200",
                "17 de enero de 2006",
            ),
            (
                Es,
                "date-dash-lost",
                "1718 de julio de 2012",
                "17-18 de julio de 2012",
            ),
            (
                Es,
                "date-reversed",
                "del 28 al 20 de septiembre de 2011",
                "del 20 al 28 de septiembre de 2011",
            ),
            (
                Ru,
                "date-impossible",
                "31 ноября 2020 года",
                "30 ноября 2020 года",
            ),
            (
                Ru,
                "date-dash-lost",
                "2428 января 2018 года",
                "24–28 января 2018 года",
            ),
            (
                Ru,
                "date-reversed",
                "23–14 сентября 2016 года",
                "14–23 сентября 2016 года",
            ),
            (Ar, "date-impossible", "31 يونيو 2020", "30 يونيو 2020"),
            (
                Ar,
                "date-reversed",
                "من 14 إلى 10 ديسمبر 2018",
                "14-10 ديسمبر 2018",
            ),
            (
                Ar,
                "date-dash-lost",
                "1410 ديسمبر 2018",
                "14-10 ديسمبر 2018",
            ),
        ],
    );
}

#[test]
fn typed_days_agree_with_the_meeting() {
    pairs(
        &ALL,
        &[
            (
                En,
                "meeting-dates-differ",
                "from 4 to 14 May 2021",
                "from 5 to 7 May 2021",
            ),
            (
                En,
                "meeting-dates-differ",
                "(4-12 May 2021)",
                "on 6 and 10 May 2021",
            ),
            (En, "meeting-dates-differ", "3-13 May", "13-21 May"),
            (
                En,
                "meeting-dates-differ",
                "({dates 2021-05-04..2021-05-12})",
                "({dates 2021-05-13..2021-05-20})",
            ),
            (
                En,
                "meeting-dates-other-month",
                "4-13 June 2021",
                "4-12 June 2021",
            ),
            (
                En,
                "meeting-dates-other-month",
                "4 to 13 May 2020",
                "4 to 12 May 2020",
            ),
            (
                Zh,
                "meeting-dates-differ",
                "2021年5月4日至14日",
                "2021年5月5日至7日",
            ),
            (
                Zh,
                "meeting-dates-other-month",
                "2021年6月4-13日",
                "2021年6月4-12日",
            ),
            (
                Fr,
                "meeting-dates-differ",
                "du 4 au 14 mai 2021",
                "du 5 au 7 mai 2021",
            ),
            (
                Fr,
                "meeting-dates-other-month",
                "4-13 avril 2021",
                "4-12 avril 2021",
            ),
            (
                Es,
                "meeting-dates-differ",
                "del 4 al 14 de mayo de 2021",
                "del 5 al 7 de mayo de 2021",
            ),
            (
                Es,
                "meeting-dates-other-month",
                "4-13 de junio de 2021",
                "4-12 de junio de 2021",
            ),
            (
                Ru,
                "meeting-dates-differ",
                "с 4 по 14 мая 2021 года",
                "с 5 по 7 мая 2021 года",
            ),
            (
                Ru,
                "meeting-dates-other-month",
                "4–13 июня 2021 года",
                "4–12 июня 2021 года",
            ),
            (
                Ar,
                "meeting-dates-differ",
                "14-4 مايو 2021",
                "7-5 مايو 2021",
            ),
            (
                Ar,
                "meeting-dates-other-month",
                "13-4 يونيو 2021",
                "12-4 يونيو 2021",
            ),
        ],
    );
}

#[test]
fn typed_dates_of_the_letter_may_be_facts() {
    pairs(
        &ALL,
        &[
            (
                En,
                "date-typed-meeting",
                "from 4 to 13 May 2021, inclusive",
                "{meeting-dates|inclusive}",
            ),
            (
                En,
                "date-typed-meeting",
                "on Tuesday, 4 May 2021",
                "on {meeting-first-day|weekday}",
            ),
            (
                En,
                "date-typed-deadline",
                "by 22 April 2021",
                "by 21 April 2021",
            ),
            (
                En,
                "date-typed-letter",
                "of 5 February 2021",
                "of 5 February 2020",
            ),
            (
                Zh,
                "date-typed-meeting",
                "2021年5月4-13日",
                "{meeting-dates}",
            ),
            (
                Fr,
                "date-typed-meeting",
                "du 4 au 13 mai 2021",
                "{meeting-dates|from-to}",
            ),
            (
                Es,
                "date-typed-deadline",
                "el 22 de abril de 2021",
                "el {deadline contributions}",
            ),
            (Ru, "date-typed-meeting", "13 мая 2021 г.", "14 мая 2021 г."),
            (
                Ar,
                "date-typed-meeting",
                "13-4 مايو 2021",
                "{meeting-dates}",
            ),
        ],
    );
}

#[test]
fn a_fact_takes_the_form_of_the_words() {
    for (language, words, fact) in [
        (En, "4-13 May 2021", "MeetingDates(Dash)"),
        (En, "from 4 to 13 May 2021", "MeetingDates(FromTo)"),
        (
            En,
            "from 4 to 13 May 2021, inclusive",
            "MeetingDates(Inclusive)",
        ),
        (En, "Tuesday, 4 May 2021", "MeetingFirstDay(Weekday)"),
        (En, "13 May", "MeetingLastDay(DayMonth)"),
        (Fr, "du 4 au 13 mai 2021", "MeetingDates(FromTo)"),
        (
            Es,
            "del 4 al 13 de mayo de 2021, ambos inclusive",
            "MeetingDates(Inclusive)",
        ),
        (Ru, "с 4 по 13 мая 2021 года", "MeetingDates(FromTo)"),
        (Zh, "2021年5月4日至13日", "MeetingDates(To)"),
    ] {
        let draft = saying(language, &format!("X {words}, Y"));
        let finding = &found(&draft, &ALL)[0];
        let repair = format!("{:?}", finding.repair);
        assert!(repair.contains(fact), "{words}: {repair}");
    }
}

/// The letter in which one standard paragraph was typed anew.
fn departed(language: Language, words: &str) -> Vec<Finding> {
    let mut letter = sound(language);
    // The subject of a meeting over the network, which names its days.
    let departed_from = letter.subject[1].text.phrases().to_vec();
    let Text { id, wording } = typed(words);
    let Wording::Own { runs, .. } = wording else {
        panic!()
    };
    let wording = Wording::Own {
        runs,
        departed_from,
    };
    letter.body.push(Block::Paragraph(Text { id, wording }));
    let draft = Draft::begin(letter);
    let found = found(&draft, &ALL);
    for finding in &found {
        mended(&draft, finding);
    }
    found
}

#[test]
fn a_date_in_the_place_of_a_fact_is_that_of_the_letter() {
    for (language, bad, good) in [
        (En, "Meeting, 20-22 May 2021", "Meeting, {meeting-dates}"),
        (Zh, "会议，2021年5月20-22日", "会议，{meeting-dates}"),
        (Fr, "Réunion, 20-22 mai 2021", "Réunion, {meeting-dates}"),
        (
            Es,
            "Reunión, 20-22 de mayo de 2021",
            "Reunión, {meeting-dates}",
        ),
        (
            Ru,
            "Собрание, 20–22 мая 2021 года",
            "Собрание, {meeting-dates}",
        ),
        (Ar, "اجتماع، 22-20 مايو 2021", "اجتماع، {meeting-dates}"),
    ] {
        let found = departed(language, bad);
        assert_eq!(found.len(), 1, "{bad}: {found:?}");
        assert_eq!(found[0].mistake, "date-not-the-fact");
        assert_eq!(found[0].weight, Weight::Warning);
        assert_eq!(departed(language, good), [], "{good}");
    }
}
