use super::*;
use crate::language::Language::{Ar, En, Fr, Ru, Zh};
use crate::letter::text::{Markup, markup};
use crate::translation::memory::Context;

fn side(language: Language, text: &str) -> Side {
    Side {
        language,
        words: Markup(markup::parse(text).unwrap()),
        context: Context {
            before: 7,
            after: u64::MAX,
        },
    }
}

fn unit(source: (Language, &str), target: (Language, &str)) -> Unit {
    Unit {
        source: side(source.0, source.1),
        target: side(target.0, target.1),
        by: Some("Ana & <Co>".to_owned()),
        at: Some("2021-02-05T10:30:00Z".to_owned()),
        origin: "COL \"12/12\"".to_owned(),
    }
}

fn units() -> Vec<Unit> {
    vec![
        unit((En, "plain words & <signs>"), (Zh, "文字 & “符号”")),
        unit(
            (En, "**bold *both* end** ^2^ __under__"),
            (Fr, "*un* **deux**^3^"),
        ),
        unit(
            (
                Ru,
                "[see](https://itu.int/a?b=1&c=2) {meeting-dates|from-to}{br}**{group|genitive}**",
            ),
            (
                Ar,
                "<https://itu.int/x> {deadline registration} [صفحة]({meeting-page})",
            ),
        ),
        Unit {
            by: None,
            at: None,
            origin: String::new(),
            ..unit((Zh, "一"), (En, "one"))
        },
    ]
}

fn written(units: Vec<Unit>) -> String {
    let mut out = Vec::new();
    write(units, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn what_is_written_is_read_again() {
    let text = written(units());
    let read = read(&text, "").unwrap();
    assert_eq!(read.remarks, []);
    assert_eq!(read.units, units());
    // The same in UTF-16, with its mark.
    let wide: Vec<u8> = std::iter::once(0xFEFF)
        .chain(text.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let text = crate::xml::decoded("a", wide).unwrap();
    assert_eq!(super::read(&text, "").unwrap().units, units());
}

/// What may stand in what, and what each element must have (TMX 1.4b).
#[test]
fn what_is_written_has_the_form_of_tmx() {
    const RULES: [(&str, &[&str], &[&str]); 10] = [
        ("tmx", &["version"], &["header", "body"]),
        (
            "header",
            &[
                "creationtool",
                "creationtoolversion",
                "segtype",
                "o-tmf",
                "adminlang",
                "srclang",
                "datatype",
            ],
            &["note", "prop", "ude"],
        ),
        ("body", &[], &["tu"]),
        ("tu", &[], &["note", "prop", "tuv"]),
        ("tuv", &["lang"], &["note", "prop", "seg"]),
        ("prop", &["type"], &[]),
        ("seg", &[], &["bpt", "ept", "ph", "it", "hi", "ut"]),
        ("bpt", &["i"], &["sub"]),
        ("ept", &["i"], &["sub"]),
        ("ph", &[], &["sub"]),
    ];
    let text = written(units());
    assert!(text.contains("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">"));
    let mut elements = crate::xml::Elements::new("a", &text).naming_types();
    let mut open: Vec<String> = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    loop {
        match elements.next().unwrap() {
            crate::xml::Next::Start(tag) => {
                let rule = RULES.iter().find(|(name, ..)| *name == tag.name).unwrap();
                for attribute in rule.1 {
                    assert!(
                        tag.get(attribute).is_some(),
                        "{} lacks {attribute}",
                        tag.name
                    );
                }
                if let Some(outer) = open.last() {
                    let (_, _, inner) = RULES.iter().find(|(name, ..)| name == outer).unwrap();
                    assert!(
                        inner.contains(&tag.name.as_str()),
                        "{} in {outer}",
                        tag.name
                    );
                }
                seen.insert(tag.name.clone());
                open.push(tag.name);
            }
            crate::xml::Next::End => drop(open.pop()),
            crate::xml::Next::Text(words) => {
                let may = ["prop", "seg", "bpt", "ept", "ph"];
                let inside = open.last().is_some_and(|name| may.contains(&name.as_str()));
                assert!(inside || words.trim().is_empty(), "{words} in {open:?}");
            }
            crate::xml::Next::Over => break,
        }
    }
    assert_eq!(seen.len(), RULES.len());
}

#[test]
fn files_of_other_programs_are_read() {
    let text = r#"<?xml version="1.0"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
<header srclang="en-US" datatype="html"><note>hello</note></header>
<body>
 <tu changedate="20210205T103000Z" creationid="someone"><note>x</note>
  <tuv xml:lang="ZH_cn"><seg>一<bpt i="1">&lt;b&gt;</bpt>二<ept i="1">&lt;/b&gt;</ept></seg></tuv>
  <tuv xml:lang="EN-us"><seg>
     one <hi type="bold">two</hi>
     three<ph>&lt;br/&gt;</ph>four</seg></tuv>
  <tuv lang="fr"><seg>un <bpt i="1">&lt;a href="https://itu.int/x"&gt;</bpt>deux<ept i="1"/></seg></tuv>
 </tu>
 <tu><tuv xml:lang="en"><seg>A<ph x="1">{0}</ph> b<it pos="begin">&lt;b&gt;</it></seg></tuv>
  <tuv xml:lang="es"><seg>B<ut>x</ut></seg></tuv></tu>
 <tu><tuv xml:lang="en"><seg>only</seg></tuv><tuv xml:lang="de"><seg>nur</seg></tuv></tu>
 <tu><tuv xml:lang="en"><seg>only</seg></tuv><tuv xml:lang="zh-TW"><seg>僅</seg></tuv></tu>
 <tu><tuv xml:lang="en"><seg>words</seg></tuv><tuv xml:lang="ru"><seg> </seg></tuv></tu>
 <tu><tuv xml:lang="en"><seg><bpt i="1" type="font">x</bpt>open</seg></tuv><tuv xml:lang="ru"><seg>да</seg></tuv></tu>
</body></tmx>"#;
    let read = read(text, "old.tmx").unwrap();
    let told: Vec<String> = (read.units.iter())
        .map(|unit| {
            let [source, target] =
                [&unit.source, &unit.target].map(|side| markup::write(&side.words.0));
            format!(
                "{} {source} = {} {target}",
                unit.source.language, unit.target.language
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            "en one **two** three{br}four = zh 一**二**",
            "en one **two** three{br}four = fr un [deux](https://itu.int/x)",
            "en A b = es B",
            "en open = ru да",
        ]
    );
    let first = &read.units[0];
    assert_eq!(
        (first.by.as_deref(), first.at.as_deref()),
        (Some("someone"), Some("2021-02-05T10:30:00Z"))
    );
    assert_eq!(first.origin, "old.tmx");
    let remarks: Vec<(usize, &What)> = read.remarks.iter().map(|r| (r.line, &r.what)).collect();
    let placeholder = |code: &str| What::Placeholder(code.to_owned());
    assert_eq!(
        remarks,
        [
            (13, &placeholder("{0}")),
            (13, &placeholder("<b>")),
            (14, &placeholder("x")),
            (15, &What::Language("de".to_owned())),
            (15, &What::NoPair),
            (16, &What::Language("zh-TW".to_owned())),
            (16, &What::NoPair),
            (17, &What::NoWords),
            (18, &What::Formatting("x".to_owned())),
            (18, &What::Formatting("bpt".to_owned())),
        ]
    );
}

#[test]
fn what_is_no_tmx_is_refused() {
    for (text, said) in [
        ("<xliff/>", "xliff"),
        ("<tmx><body>\n<tu>", "line 2"),
        ("", ""),
        ("<tmx><body><tu></body></tmx>", "line 1"),
    ] {
        match read(text, "") {
            Err(fault) => assert!(
                !said.is_empty() && fault.to_string().contains(said),
                "{fault}"
            ),
            Ok(read) => assert!(said.is_empty() && read == Read::default(), "{text}"),
        }
    }
}

#[test]
fn characters_that_xml_lacks_are_left_out() {
    let text = written(vec![unit((En, "a\u{1}b\u{FFFF}c"), (Zh, "一\u{B}"))]);
    let read = read(&text, "").unwrap();
    assert_eq!(markup::write(&read.units[0].source.words.0), "abc");
}
