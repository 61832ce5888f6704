use super::*;
use crate::language::Language::{Ar, En, Es, Fr, Ru, Zh};
use crate::letter::text::{joined, markup};

fn runs(text: &str) -> Vec<Run> {
    joined(markup::parse(text).unwrap())
}

fn carry(source: Language, target: Language, texts: [&str; 3]) -> Option<String> {
    let [old, new, rendition] = texts.map(runs);
    let carried = carried(Direction { source, target }, &old, &new, &rendition)?;
    Some(markup::write(&carried).replace('\u{A0}', " "))
}

#[test]
fn values_are_carried_over() {
    let mut wrong = Vec::new();
    for (source, target, old, new, rendition, expected) in [
        (
            En,
            Zh,
            "By 4 May 2021.",
            "By 13 December 2022.",
            "最迟2021年5月4日。",
            "最迟2022年12月13日。",
        ),
        (
            Zh,
            En,
            "2021年5月4日11时30分",
            "2021年6月5日9时",
            "4 May 2021 at 1130 hours",
            "5 June 2021 at 0900 hours",
        ),
        (
            En,
            Ru,
            "By 4 May 2021 only.",
            "By 1 June 2021 only.",
            "До 4 мая 2021 года.",
            "До 1 июня 2021 года.",
        ),
        (
            En,
            Fr,
            "On 4 May 2021",
            "On 1 May 2021",
            "Le 4 mai 2021",
            "Le 1er mai 2021",
        ),
        (
            En,
            Es,
            "Tuesday, 4 May 2021",
            "Wednesday, 5 May 2021",
            "martes 4 de mayo de 2021",
            "miércoles 5 de mayo de 2021",
        ),
        (
            En,
            Ar,
            "10-14 December 2018",
            "20-22 July 2008",
            "14-10 ديسمبر 2018",
            "22-20 يوليو 2008",
        ),
        (
            En,
            Zh,
            "from 4 to 13 May 2021",
            "from 5 to 9 March 2018",
            "2021年5月4至13日",
            "2018年3月5至9日",
        ),
        (
            En,
            Zh,
            "see SG12-TD1350",
            "see SG12-TD1400",
            "见SG12-TD1350",
            "见SG12-TD1400",
        ),
        (
            En,
            Zh,
            "Resolution 12 of SG12",
            "Resolution 99 of SG12",
            "SG12第12号决议",
            "SG12第99号决议",
        ),
        (
            En,
            Zh,
            "the 9th meeting",
            "the 10th meeting",
            "第九次会议",
            "第十次会议",
        ),
        (
            En,
            Ar,
            "in 2017-2020",
            "in 2022-2024",
            "في 2020-2017",
            "في 2024-2022",
        ),
        (
            En,
            Ar,
            "A (04/2017)",
            "A (10/2020)",
            "A (2017/04)",
            "A (2020/10)",
        ),
        (
            En,
            Fr,
            "some 12,500 in all",
            "some 9,876,000 in all",
            "au total 12\u{A0}500",
            "au total 9 876 000",
        ),
        (
            En,
            Zh,
            "{chair} spoke on {letter-date}",
            "{meeting-place} spoke on {date 2021-05-04}",
            "",
            "",
        ),
        (
            En,
            Zh,
            "Held on {date 2021-05-04|weekday}.",
            "Held on {date 2022-05-04}.",
            "于{date 2021-05-04}召开。",
            "于{date 2022-05-04}召开。",
        ),
        (
            En,
            Zh,
            "Held on {date 2021-05-04}.",
            "Held on {letter-date}.",
            "于{date 2021-05-04|day-month}召开。",
            "于{letter-date}召开。",
        ),
        (
            En,
            Zh,
            "Held on 4 May 2021.",
            "Held on {meeting-first-day}.",
            "于2021年5月4日召开。",
            "于{meeting-first-day}召开。",
        ),
        (
            En,
            Zh,
            "Held on {meeting-first-day}.",
            "Held on 4 May 2021.",
            "于{meeting-first-day}召开。",
            "于2021年5月4日召开。",
        ),
        (
            En,
            Zh,
            "See <https://itu.int/en/a>.",
            "See <https://itu.int/en/b>.",
            "见<https://itu.int/zh/a>。",
            "见<https://itu.int/zh/b>。",
        ),
        (
            En,
            Zh,
            "the [page](https://itu.int/en/a)",
            "the [page](https://itu.int/en/b)",
            "[网页](https://itu.int/zh/a)",
            "[网页](https://itu.int/zh/b)",
        ),
        (
            En,
            Zh,
            "Call **+41 22 730 6828**.",
            "Call **+41 22 730 5111**.",
            "请拨**+41 22 730 6828**。",
            "请拨**+41 22 730 5111**。",
        ),
        (En, Zh, "3 annexes", "1 annex", "", ""),
        (
            En,
            Ru,
            "within 21 days",
            "within 31 days",
            "в течение 21 дня",
            "в течение 31 дня",
        ),
        (
            En,
            Zh,
            "within 21 days",
            "within 25 days",
            "21天内",
            "25天内",
        ),
    ] {
        let got = carry(source, target, [old, new, rendition]);
        if got.as_deref().unwrap_or_default() != expected {
            wrong.push(format!("{old} → {new}: {got:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_is_not_sure_is_not_carried_over() {
    for (source, target, old, new, rendition) in [
        // Other words, another look, one value more.
        (
            En,
            Zh,
            "By 4 May 2021.",
            "Before 5 May 2021.",
            "最迟2021年5月4日。",
        ),
        (En, Zh, "TD 12", "**TD 13**", "TD12"),
        (En, Zh, "TD 12", "TD 12 and 13", "TD12"),
        // The value is not in the rendition, or more often than in the source.
        (En, Zh, "the 9 annexes", "the 8 annexes", "附件"),
        (En, Zh, "9 of them", "8 of them", "9个中的9个"),
        // One of two equal values changed.
        (En, Zh, "9 and 9", "9 and 8", "9和9"),
        // The counted word, the ending, the preposition would have to change.
        (
            En,
            Ru,
            "within 21 days",
            "within 25 days",
            "в течение 21 дня",
        ),
        (Zh, En, "2天", "1天", "2 days"),
        (Zh, Fr, "第2", "第1", "le 2e"),
        (Zh, En, "第2", "第3", "the 2nd"),
        (
            En,
            Ru,
            "from 3 May 2021",
            "from 2 May 2021",
            "с 3 мая 2021 года",
        ),
        (
            En,
            Fr,
            "8 and 9 May 2012",
            "8 to 12 May 2012",
            "les 8 et 9 mai 2012",
        ),
        // The page of another language is not where it is expected.
        (
            En,
            Zh,
            "see https://itu.int/en/a",
            "see https://itu.int/en/b",
            "见https://itu.int/zh/c/a",
        ),
    ] {
        assert_eq!(
            carry(source, target, [old, new, rendition]),
            None,
            "{old} → {new}"
        );
    }
}

#[test]
fn what_is_the_same_stays_as_it_is() {
    let texts = [
        "By 4 May 2021 {chair} **12**",
        "a {br} b",
        "[a](https://b.int) 5",
    ];
    for text in texts {
        for rendition in ["任何译文12", "", "{chair}"] {
            let got = carry(En, Zh, [text, text, rendition]);
            assert_eq!(got.as_deref(), Some(rendition));
        }
    }
}

#[test]
fn values_are_put_right_beside_other_words() {
    for (source, target, old, new, rendition, expected) in [
        (
            En,
            Zh,
            "By 4 May 2021, see TD 12.",
            "Before 5 May 2021, please see TD 13.",
            "最迟2021年5月4日，见TD12。",
            "最迟2021年5月5日，见TD13。",
        ),
        (
            En,
            Zh,
            "The {chair} met on 4 May 2021.",
            "A {chair} will meet on {letter-date}.",
            "{chair}于2021年5月4日开会。",
            "{chair}于{letter-date}开会。",
        ),
        // What cannot be told stays.
        (
            En,
            Zh,
            "Two words",
            "Three other 5 words",
            "两个字",
            "两个字",
        ),
        (
            En,
            Ru,
            "within 21 days of it",
            "within 25 days of that",
            "в течение 21 дня",
            "в течение 25 дня",
        ),
    ] {
        let [old, new, rendition] = [old, new, rendition].map(runs);
        let put = put_right(Direction { source, target }, &old, &new, &rendition);
        assert_eq!(markup::write(&put).replace('\u{A0}', " "), expected);
    }
}

#[test]
fn nothing_breaks_whatever_the_texts() {
    let texts = [
        "",
        "{chair}",
        "4 May 2021",
        "2021年5月4日",
        "{br}",
        "**1**2",
        "第九次",
        "10-14",
        "14-10 ديسمبر 2018",
        "[a 5](https://b.int/5)",
        "<https://itu.int/en/a>",
        "8 and 9 May 2012",
        "9 h 30",
        "+41 22 730 6828",
        "1'000",
    ];
    for old in texts {
        for new in texts {
            for rendition in texts {
                for target in Language::ALL {
                    let [old, new, rendition] = [old, new, rendition].map(runs);
                    let direction = Direction { source: En, target };
                    let put = put_right(direction, &old, &new, &rendition);
                    assert_eq!(joined(put.clone()), put);
                }
            }
        }
    }
}
