use super::*;
use crate::language::Language;
use crate::letter::text::{Markup, Run, TextId, joined, markup};
use crate::translation::exchange::codes::CodeFault;
use crate::translation::exchange::{Content, Exchange, Printed, Returned, Unit};
use crate::translation::{Rendition, State};

const VERSIONS: [Version; 3] = [
    Version::V1_2 { filled: false },
    Version::V1_2 { filled: true },
    Version::V2_1,
];

fn runs(text: &str) -> Vec<Run> {
    joined(markup::parse(text).unwrap())
}

fn own(id: u32, source: &str, rendition: Option<(&str, &str, State)>) -> Unit {
    Unit {
        id: TextId(id),
        source: runs(source),
        content: Content::Own(rendition.map(|(words, made_from, state)| Rendition {
            words: Markup(runs(words)),
            made_from: Markup(runs(made_from)),
            state,
            by: None,
            at: None,
        })),
        note: "body, paragraph “1” & <2>".to_owned(),
    }
}

const RICH: &str = "**bold {meeting-dates}** and *it **both** it* & <b> \"x\"\u{A0}^2^{br}\
                    [words & more](https://www.itu.int/a?b=c&d=\"e\") <tsb@itu.int> [here]({meeting-page})";

fn exchange(source: Language, target: Language) -> Exchange {
    let mut units = vec![
        own(1, "Missing {group}", None),
        own(2, RICH, Some((RICH, RICH, State::Approved))),
        own(3, "Draft", Some(("草案", "Draft", State::Draft))),
        own(4, "Reviewed", Some(("审", "Reviewed", State::Reviewed))),
        own(5, "Memory", Some(("记忆", "Memory", State::FromMemory))),
        own(6, "New words", Some(("旧话", "Old words", State::Approved))),
        own(7, "  spaces  at the ends ", None),
    ];
    units.push(Unit {
        content: Content::Standard(runs("Официально {chair}")),
        ..own(8, "Standard {chair}", None)
    });
    let mut printed = std::collections::HashMap::new();
    for run in units.iter().flat_map(|unit| &unit.source) {
        if let Run::Fact { fact, .. } = run {
            let printed = printed.entry(fact.clone()).or_insert_with(Printed::default);
            printed.source = format!("<{fact}> & co");
            printed.target = format!("值 {fact}");
        }
    }
    Exchange {
        letter: "TSB Collective letter 12/12".to_owned(),
        source,
        target,
        units,
        printed,
    }
}

fn round(exchange: &Exchange, version: Version) -> Returned {
    read(&write(exchange, version)).unwrap()
}

#[test]
fn what_is_written_is_read_in_every_pair_of_languages() {
    for source in Language::ALL {
        for target in Language::ALL {
            if source == target {
                continue;
            }
            let exchange = exchange(source, target);
            for version in VERSIONS {
                let returned = round(&exchange, version);
                assert_eq!((returned.source, returned.target), (source, target));
                assert_eq!(returned.letter.as_ref(), Some(&exchange.letter));
                assert_eq!(returned.units.len(), exchange.units.len());
                for (unit, returned) in exchange.units.iter().zip(&returned.units) {
                    assert_eq!(returned.text(), Some(unit.id));
                    assert_eq!(returned.locked, unit.is_locked());
                    assert_eq!(returned.source.as_ref().unwrap(), &unit.source);
                    let filled = version == Version::V1_2 { filled: true };
                    let target = match unit.words() {
                        None if filled => Some(&unit.source[..]),
                        other => other,
                    };
                    let found = returned
                        .target
                        .as_ref()
                        .map(|words| words.as_deref().unwrap());
                    assert_eq!(found, target, "{version:?} {unit:?}");
                }
            }
        }
    }
}

#[test]
fn states_go_both_ways() {
    use State::{Approved, Draft, FromMemory, Reviewed};
    let exchange = exchange(Language::En, Language::Zh);
    for version in VERSIONS {
        let states: Vec<_> = (round(&exchange, version).units.iter())
            .map(|unit| unit.state)
            .collect();
        let expected = [
            None,
            Some(Approved),
            Some(Draft),
            Some(Reviewed),
            Some(FromMemory),
            None,
            None,
            Some(Approved),
        ];
        assert_eq!(states, expected, "{version:?}");
    }
}

#[test]
fn placeholders_are_locked_and_show_their_values() {
    let exchange = exchange(Language::En, Language::Ar);
    let second = write(&exchange, Version::V2_1);
    assert!(second.contains("trgDir=\"rtl\""));
    let source = "canCopy=\"no\" canDelete=\"no\" disp=\"&lt;meeting-dates&gt; &amp; co\"";
    assert!(second.contains(source), "{second}");
    assert!(second.contains("disp=\"值 meeting-dates\""));
    let first = write(&exchange, Version::V1_2 { filled: false });
    assert!(
        first.contains("equiv-text=\"值 meeting-dates\">{meeting-dates}</ph>"),
        "{first}"
    );
}

#[test]
fn what_tools_do_to_a_file_is_understood() {
    let file = |units: &str| {
        format!(
            "<?xml version=\"1.0\"?><x:xliff xmlns:x=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" \
             srcLang=\"en-GB\" trgLang=\"zh-CN\"><x:file id=\"f\"><x:group id=\"g\" translate=\"no\">\
             <x:unit id=\"9\"><x:segment><x:source>a</x:source></x:segment></x:unit></x:group>{units}\
             </x:file></x:xliff>"
        )
    };
    let unit = |content: &str| {
        let text = file(&format!(
            "<x:unit id=\"1\"><m:matches xmlns:m=\"m\"><m:match><x:source>no</x:source></m:match></m:matches>\
             <x:originalData><x:data id=\"d\">{{chair}}</x:data><x:data id=\"b\">&lt;b&gt;</x:data>\
             </x:originalData>{content}</x:unit>"
        ));
        let mut returned = read(&text).unwrap();
        assert_eq!(
            (returned.source, returned.target),
            (Language::En, Language::Zh)
        );
        assert!(returned.units[0].locked && !returned.units[1].locked);
        returned.units.remove(1)
    };
    let words = |content: Option<Result<Vec<Run>, CodeFault>>| {
        content.map(|content| content.map(|runs| markup::write(&runs)))
    };
    // Segments, in another order; what stands between them; a mark and a copied sign.
    let split = unit(
        "<x:segment state=\"final\"><x:source>A <x:ph id=\"1\" dataRef=\"d\"/>.</x:source>\
         <x:target order=\"3\">甲<x:cp hex=\"0041\"/>。</x:target></x:segment>\
         <x:ignorable><x:source> </x:source></x:ignorable>\
         <x:segment state=\"translated\"><x:source><x:sc id=\"2\" dataRef=\"b\"/>B<x:ec startRef=\"2\"/>.</x:source>\
         <x:target order=\"1\"><x:mrk id=\"m\"><x:ph id=\"1\" dataRef=\"d\"/>乙</x:mrk></x:target></x:segment>",
    );
    assert_eq!(
        words(Some(split.source)),
        Some(Ok("A {chair}. **B**.".to_owned()))
    );
    assert_eq!(words(split.target), Some(Ok("{chair}乙 甲A。".to_owned())));
    assert_eq!(split.state, Some(State::Draft));
    // One sentence is not translated yet.
    let half = unit(
        "<x:segment><x:source>A</x:source><x:target>甲</x:target></x:segment>\
         <x:segment><x:source>B</x:source></x:segment>",
    );
    assert_eq!(half.target, None);
    // Codes that have lost their native words, and others that nobody knows.
    let bare = unit(
        "<x:segment><x:source><x:ph id=\"1\" dataRef=\"d\"/></x:source>\
         <x:target><x:ph id=\"1\"/></x:target></x:segment>",
    );
    assert_eq!(words(bare.target), Some(Ok("{chair}".to_owned())));
    let foreign =
        unit("<x:segment><x:source>a</x:source><x:target><x:ph id=\"7\"/></x:target></x:segment>");
    assert!(matches!(foreign.target, Some(Err(CodeFault::Unknown(_)))));
    let torn = unit(
        "<x:segment><x:source>a</x:source><x:target><x:sc id=\"2\" dataRef=\"b\"/>a</x:target></x:segment>",
    );
    assert!(matches!(torn.target, Some(Err(CodeFault::Unpaired(_)))));
}

#[test]
fn codes_of_version_1_are_understood() {
    let text = "<xliff version=\"1.2\"><file original=\"o\" source-language=\"en\" target-language=\"ru\" \
                datatype=\"x\"><header/><body><trans-unit id=\"1\"><source>a <it id=\"3\" pos=\"open\">&lt;i&gt;</it>\
                b<it id=\"3\" pos=\"close\">&lt;/i&gt;</it><ph id=\"1\">{chair}</ph><x id=\"2\" ctype=\"lb\"/></source>\
                <seg-source><mrk mtype=\"seg\" mid=\"1\">no</mrk></seg-source>\
                <target><mrk mtype=\"seg\" mid=\"1\"><g id=\"4\" ctype=\"bold\">а</g> \
                <bpt id=\"5\" rid=\"5\">&lt;u&gt;</bpt>б<ept id=\"6\" rid=\"5\">&lt;/u&gt;</ept></mrk>\
                <x id=\"2\"/><x id=\"1\"/></target>\
                <alt-trans><target>no</target></alt-trans></trans-unit></body></file></xliff>";
    let unit = read(text).unwrap().units.remove(0);
    assert_eq!(markup::write(&unit.source.unwrap()), "a *b*{chair}{br}");
    assert_eq!(
        markup::write(&unit.target.unwrap().unwrap()),
        "**а** __б{br}__{chair}"
    );
    assert_eq!(unit.state, None);
}

#[test]
fn what_is_no_xliff_is_refused_in_a_clear_sentence() {
    let file = |languages: &str| {
        format!("<xliff version=\"1.2\"><file original=\"o\" {languages}><body/></file></xliff>")
    };
    for (text, expected) in [
        (String::new(), "it is no XLIFF file: it is empty"),
        (
            "<tmx version=\"1.4\"/>".to_owned(),
            "its outermost element is “tmx”",
        ),
        ("<xliff version=\"3.0\"/>".to_owned(), "XLIFF version “3.0”"),
        (
            "<xliff version=\"1.2\"/>".to_owned(),
            "it does not say from which language",
        ),
        (
            file("source-language=\"en\""),
            "it does not say into which language",
        ),
        (
            file("source-language=\"en\" target-language=\"de-CH\""),
            "“de-CH” is not one of the official",
        ),
        (
            "<xliff version=\"2.0\" srcLang=\"en\" trgLang=\"zh\"><file>".to_owned(),
            "it is damaged",
        ),
        ("plain words".to_owned(), "it is no XLIFF file"),
        (
            "<!DOCTYPE xliff [<!ENTITY a \"b\">]><xliff version=\"1.2\"/>".to_owned(),
            "it is damaged",
        ),
    ] {
        let said = read(&text).unwrap_err().to_string();
        assert!(said.contains(expected), "{text}: {said}");
    }
    let pairs = "<xliff version=\"1.2\"><file original=\"o\" source-language=\"en\" target-language=\"zh\"/>\
                 <file original=\"o\" source-language=\"en\" target-language=\"ru\"/></xliff>";
    assert_eq!(read(pairs), Err(XliffError::SeveralPairs));
}

#[test]
fn no_cut_of_a_file_brings_the_reader_down() {
    for version in VERSIONS {
        let text = write(&exchange(Language::En, Language::Zh), version);
        let ends = text.char_indices().map(|(at, _)| at);
        for end in ends.step_by(7) {
            assert!(read(&text[..end]).is_err(), "cut at {end}");
        }
    }
}
