use super::*;
use crate::layout::document::{Picture, Properties, Words};
use crate::layout::wording::paragraph;

fn document(language: Language, lines: &[&str]) -> Document {
    let blocks = lines.iter().map(|line| {
        let words = Words {
            text: (*line).to_owned(),
            ..Words::default()
        };
        Block::Paragraph(paragraph(Style::BodyText, vec![Run::Words(words)]))
    });
    Document {
        language,
        properties: Properties::default(),
        emblem: Picture::none(),
        blocks: blocks.collect(),
        header: Vec::new(),
        first_footer: Vec::new(),
        lists: Vec::new(),
    }
}

fn compared(english: &[&str], chinese: &[&str]) -> Vec<(Matter, Option<String>, Option<String>)> {
    let documents = [
        document(Language::En, english),
        document(Language::Zh, chinese),
    ];
    let report = report("Letter", &documents);
    let rows = report.differences().map(|row| {
        let [english, chinese] = &row.printed[..] else {
            panic!("two languages")
        };
        (row.matter, english.clone(), chinese.clone())
    });
    rows.collect()
}

#[test]
fn the_same_values_differ_in_nothing() {
    let rows = compared(
        &[
            "Geneva, 4-13 May 2021, from 0930 hours on 4 May 2021",
            "Tel: +41 22 730 6828, tsbsg12@itu.int, see Recommendation ITU-T Q.850",
            "http://itu.int/go/tsg12 and TSB Circular 116",
        ],
        &[
            "2021年5月4日至13日，日内瓦，5月4日9时30分",
            "电话：+41 22 730 6828，tsbsg12@itu.int，见ITU-T Q.850建议书",
            "http://itu.int/go/tsg12和电信标准化局第116号通函",
        ],
    );
    assert_eq!(rows, []);
}

#[test]
fn every_kind_of_difference_is_found() {
    for (english, chinese, matter) in [
        ("on 15 March 2021", "2021年3月16日", Matter::Day),
        ("at 1430 hours", "15时30分", Matter::Hour),
        (
            "Tel: +41 22 730 6828",
            "电话：+41 22 730 6829",
            Matter::Contact,
        ),
        ("tsbsg12@itu.int", "tsbsg13@itu.int", Matter::Contact),
        (
            "http://itu.int/go/tsg12",
            "http://itu.int/go/tsg13",
            Matter::Link,
        ),
        ("Resolution 99", "第98号决议", Matter::Document),
    ] {
        let rows = compared(&[english], &[chinese]);
        let matters: Vec<_> = rows.iter().map(|(matter, ..)| *matter).collect();
        assert_eq!(matters, [matter, matter], "{english} {chinese}: {rows:?}");
        assert!(rows[0].1.is_some() && rows[0].2.is_none());
        assert!(rows[1].1.is_none() && rows[1].2.is_some());
    }
}
