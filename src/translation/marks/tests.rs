use super::*;
use crate::language::Language::{Ar, En, Es, Fr, Ru, Zh};
use crate::letter::text::markup;

/// The marks as “kind:text=value”.
fn told(language: Language, text: &str) -> Vec<String> {
    let value = |value: &Value| match value {
        Value::Fact => String::new(),
        Value::Days { first, last, apart } => {
            let day = |d: &Day| format!("{}-{}-{}", d.year.unwrap_or(0), d.month, d.day);
            let last = last.as_ref().map(day).unwrap_or_default();
            format!("{}..{last}{}", day(first), if *apart { "!" } else { "" })
        }
        Value::Times { first, last } => format!("{first:?}{last:?}"),
        Value::Number(n) | Value::Address(n) | Value::Telephone(n) => n.clone(),
        Value::Range(a, b) => format!("{a}~{b}"),
    };
    let all = marks(language, text);
    for pair in all.windows(2) {
        assert!(pair[0].bytes.end <= pair[1].bytes.start, "{text}: {pair:?}");
    }
    all.iter()
        .map(|mark| format!("{:?}={}", mark.kind, value(&mark.value)))
        .collect()
}

#[test]
fn marks_are_found_in_every_language() {
    let table: &[(Language, &str, &[&str])] = &[
        (
            En,
            "on 4 May 2021 at 0930 hours",
            &["Date=2021-5-4..", "Time=(9, 30)None"],
        ),
        (
            Zh,
            "2021年5月4日11时30分",
            &["Date=2021-5-4..", "Time=(11, 30)None"],
        ),
        (
            En,
            "from 4 to 13 May 2021, inclusive",
            &["Dates=2021-5-4..2021-5-13"],
        ),
        (Zh, "2021年5月4至13日（含）", &["Dates=2021-5-4..2021-5-13"]),
        (Ar, "14-10 ديسمبر 2018", &["Dates=2018-12-10..2018-12-14"]),
        (
            Fr,
            "du 10 au 14 décembre 2018",
            &["Dates=2018-12-10..2018-12-14"],
        ),
        (
            Ru,
            "10–14 декабря 2018 года",
            &["Dates=2018-12-10..2018-12-14"],
        ),
        (
            Es,
            "20-28 de septiembre de 2011",
            &["Dates=2011-9-20..2011-9-28"],
        ),
        (En, "WTSA Resolution 95", &["Reference(Resolution)=95"]),
        (Zh, "WTSA第95号决议", &["Reference(Resolution)=95"]),
        (Ru, "Резолюции 95 ВАСЭ", &["Reference(Resolution)=95"]),
        (
            En,
            "Rec. ITU-T A.1 and ITU\u{2011}T Q.850.3",
            &[
                "Reference(Recommendation)=A.1",
                "Reference(Recommendation)=Q.850.3",
            ],
        ),
        (Zh, "ITU-T A.1建议书", &["Reference(Recommendation)=A.1"]),
        (
            Ru,
            "Рекомендация МСЭ-Т Y.1540",
            &["Reference(Recommendation)=Y.1540"],
        ),
        (
            En,
            "see SG12-TD1350",
            &["Reference(StudyGroup)=12", "Reference(Document)=1350"],
        ),
        (
            Zh,
            "第12研究组TD1399号文件",
            &["Reference(StudyGroup)=12", "Reference(Document)=1399"],
        ),
        (
            En,
            "Study Group 12, Question 1/12, WP 2/12",
            &[
                "Reference(StudyGroup)=12",
                "Reference(Question)=1/12",
                "Reference(WorkingParty)=2/12",
            ],
        ),
        (
            Zh,
            "第1/12号课题、第2/12工作组",
            &["Reference(Question)=1/12", "Reference(WorkingParty)=2/12"],
        ),
        (
            En,
            "TSB Circular 116 and TSB Collective letter 12/12",
            &[
                "Reference(Circular)=116",
                "Reference(CollectiveLetter)=12/12",
            ],
        ),
        (
            Zh,
            "电信标准化局第116号通函和第12/12号集体函",
            &[
                "Reference(Circular)=116",
                "Reference(CollectiveLetter)=12/12",
            ],
        ),
        (
            En,
            "see https://www.itu.int/en/ITU-T/1.",
            &["Address=itu.int/itu-t/1"],
        ),
        (
            Zh,
            "见https://www.itu.int/zh/ITU-T/1。",
            &["Address=itu.int/itu-t/1"],
        ),
        (
            En,
            "tsbsg12@itu.int, +41 22 730 6828",
            &["Address=tsbsg12@itu.int", "Telephone=41227306828"],
        ),
        (
            En,
            "1'000'000, 12 500 or 3.5 per cent",
            &["Number=1000000", "Number=12500", "Number=3.5"],
        ),
        (Fr, "12\u{A0}500 ou 3,5 %", &["Number=12500", "Number=3.5"]),
        (En, "2017-2020", &["Range=2017~2020"]),
        (Ar, "2020-2017", &["Range=2017~2020"]),
        (En, "stamp (04/2017)", &["Number=2017-04"]),
        (Ar, "(2017/04)", &["Number=2017-04"]),
        (Zh, "第九次会议，第二十一届", &["Number=9", "Number=21"]),
        (Zh, "二〇二一年一方面", &["Number=2021"]),
        (Zh, "统一的第一线", &[]),
        (En, "5G, COVID-19 and QoS2", &["Number=5", "Number=19"]),
        (Ar, "\u{663}\u{664}", &["Number=34"]),
        (En, "{ \u{FFFC} } 7", &["Fact=", "Number=7"]),
        (En, "1-2-3", &["Number=1", "Range=2~3"]),
        (En, "no value at all", &[]),
    ];
    let wrong: Vec<String> = (table.iter())
        .filter(|(language, text, expected)| told(*language, text) != *expected)
        .map(|(language, text, _)| format!("{language} {text}: {:?}", told(*language, text)))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn marks_of_any_text_stand_where_they_say() {
    // Pieces that touch each other in every order.
    let pieces = [
        "4 May 2021",
        "第九次",
        "TD 12",
        "\u{FFFC}",
        "1/12",
        "a@b.int",
        "+41 22 730 6828",
        "5G",
        "–",
        "٣",
        "2021年5月4日",
    ];
    for one in pieces {
        for two in pieces {
            for three in pieces {
                let text = format!("{one}{two} {three}");
                for language in Language::ALL {
                    for mark in marks(language, &text) {
                        assert!(
                            text.get(mark.bytes.clone())
                                .is_some_and(|found| !found.is_empty())
                        );
                        assert!(text.get(mark.whole.clone()).is_some());
                        assert!(
                            mark.whole.start <= mark.bytes.start
                                && mark.bytes.end <= mark.whole.end
                        );
                    }
                    told(language, &text);
                }
            }
        }
    }
}

#[test]
fn texts_that_differ_in_values_have_one_pattern() {
    let same = [
        (
            En,
            "By 4 May 2021, see TD 12.",
            "By 13\u{A0}December\u{A0}2022, see  TD\u{A0}1400.",
        ),
        (
            En,
            "By {date 2021-05-04} in {meeting-place}.",
            "By 5 June 2022 in {meeting-place}.",
        ),
        (Zh, "见第12研究组TD1399号文件。", "见第5研究组TD7号文件。"),
        (En, "the event’s “page”", "the event's \"page\""),
        (Ar, "14-10 ديسمبر 2018", "22-20 يوليو 2008"),
    ];
    let of = |language, text| pattern(language, &markup::parse(text).unwrap());
    for (language, one, other) in same {
        assert_eq!(of(language, one), of(language, other));
    }
    let different = [
        (En, "By 4 May 2021.", "Before 4 May 2021."),
        (En, "on 4 May 2021.", "on 4-5 May 2021."),
        (En, "{chair} said", "{meeting-place} said"),
        (En, "Resolution 95", "Recommendation 95"),
    ];
    for (language, one, other) in different {
        assert_ne!(of(language, one), of(language, other));
    }
}
