use super::list::Defaults;
use super::tbx::Form;
use super::*;
use crate::language::Language::{Ar, En, Es, Fr, Ru, Zh};

fn built_in() -> &'static Glossary {
    Glossary::built_in()
}

/// What is found: the words in the text, and the entry.
fn found(language: Language, text: &str) -> Vec<(String, String)> {
    (built_in().found(language, En, text).into_iter())
        .map(|found| (text[found.range].to_owned(), found.entry.id.clone()))
        .collect()
}

fn ids(language: Language, text: &str) -> Vec<String> {
    found(language, text)
        .into_iter()
        .map(|(_, id)| id)
        .collect()
}

#[test]
fn the_files_of_the_program_can_be_read_whole() {
    for text in [
        include_str!("../../../assets/terms/terms.csv"),
        include_str!("../../../assets/terms/countries.csv"),
    ] {
        let read = list::read(text, &Defaults::default()).unwrap();
        assert_eq!(read.len() + 1, text.lines().count());
    }
    let mut names: Vec<_> = built_in().entries().iter().map(|e| &e.id).collect();
    names.sort();
    names.dedup();
    assert_eq!(
        names.len(),
        built_in().entries().len(),
        "names are taken twice"
    );
    assert!(
        built_in()
            .entries()
            .iter()
            .filter(|e| e.kind == Kind::Country)
            .count()
            > 240
    );
}

#[test]
fn official_terms_name_their_source() {
    for entry in built_in().entries() {
        let official = entry
            .terms
            .values()
            .flatten()
            .any(|t| t.status == Status::Official);
        assert!(!official || !entry.source.is_empty(), "{}", entry.id);
        for terms in entry.terms.values() {
            for term in terms {
                let words = &term.words;
                assert!(
                    !words.is_empty() && words.trim() == words,
                    "{}: “{words}”",
                    entry.id
                );
                assert!(!words.contains(['{', '|', '~']), "{}: “{words}”", entry.id);
            }
        }
    }
}

#[test]
fn names_in_the_standard_wording_are_terms() {
    let group = built_in().get("study-group").unwrap();
    let words = |language| group.terms(language)[0].words.as_str();
    assert_eq!(words(En), "Study Group");
    assert_eq!(words(Zh), "研究组");
    assert_eq!(words(Fr), "Commission d'études");
    assert_eq!(words(Es), "Comisión de Estudio");
    assert_eq!(words(Ru), "Исследовательская комиссия");
    assert_eq!(words(Ar), "لجنة الدراسات");
    let party = built_in().get("working-parties").unwrap();
    assert_eq!(party.terms(Zh)[0].words, "工作组");
    assert_eq!(party.terms(En)[0].words, "Working Party");
    let director = built_in().get("director-tsb").unwrap();
    assert_eq!(director.terms(Zh)[0].words, "电信标准化局主任");
    let methods = built_in().get("practical-working-methods").unwrap();
    assert_eq!(methods.terms(En)[0].words, "Working methods and facilities");
    assert_eq!(group.preferred(Fr).unwrap().status, Status::Official);
}

#[test]
fn terms_are_found_by_words_in_any_form() {
    for (language, text, wanted) in [
        (
            En,
            "Two study groups and working parties",
            vec!["study-group", "working-parties"],
        ),
        (
            En,
            "the ITU-T Sector Members",
            vec!["addressee-sector-members"],
        ),
        (
            En,
            "the ITU\u{2011}T Sector Members",
            vec!["addressee-sector-members"],
        ),
        (En, "all Sector Members", vec!["sector-member"]),
        (En, "The Vice-Chairmen of the group", vec!["vice-chair"]),
        (
            En,
            "Fellowships, newcomers",
            vec!["fellowship", "newcomers"],
        ),
        (
            En,
            "WORKING METHODS AND FACILITIES",
            vec!["practical-working-methods"],
        ),
        (En, "a liaison rapporteur", vec!["liaison-rapporteur"]),
        (
            En,
            "Recommendations ITU-T A.1",
            vec!["recommendation", "itu-t"],
        ),
        // Ordinary words.
        (En, "our recommendation is a question", vec![]),
        (En, "Questions may be asked.", vec![]),
        (En, "unassociated workshopping annexed", vec![]),
        (En, "under itu.int", vec![]),
        (Fr, "des Commissions d’études", vec!["study-group"]),
        (Fr, "les Etats Membres", vec!["member-state"]),
        (Fr, "la qualité de service", vec!["quality-of-service"]),
        (Es, "las Comisiones de Estudio", vec!["study-group"]),
        (Es, "Estados Miembros", vec!["member-state"]),
        (Es, "las contribuciones", vec!["contribution"]),
        (Ru, "2-й Исследовательской комиссии", vec!["study-group"]),
        (
            Ru,
            "председателям исследовательских комиссий",
            vec!["chair", "study-group"],
        ),
        (Ru, "Государств – Членов Союза", vec!["member-state"]),
        (Ru, "вкладов", vec!["contribution"]),
        (Ar, "للجنة الدراسات 12", vec!["study-group"]),
        (Ar, "وفرق العمل", vec!["working-parties"]),
        (Ar, "بالمساهمات", vec!["contribution"]),
    ] {
        assert_eq!(ids(language, text), wanted, "{text}");
    }
}

#[test]
fn a_longer_term_is_not_its_shorter_one() {
    let glossary = |words: &[&str]| {
        let entries = words.iter().map(|words| Entry {
            id: (*words).to_owned(),
            terms: BTreeMap::from([(
                Zh,
                vec![Term {
                    words: (*words).to_owned(),
                    ..Term::default()
                }],
            )]),
            ..Entry::default()
        });
        Glossary::new(entries.collect())
    };
    let glossary = glossary(&["工作组", "工作组会议", "组会"]);
    let text = "工作组会议和工作组";
    let found: Vec<_> = glossary
        .hits(Zh, text)
        .into_iter()
        .map(|hit| hit.range)
        .collect();
    assert_eq!(found, [0..15, 18..27]);
    assert_eq!(
        ids(Zh, "联络报告人和报告人"),
        ["liaison-rapporteur", "rapporteur"]
    );
    assert_eq!(
        ids(Zh, "部门准成员和部门成员"),
        ["associate", "sector-member"]
    );
    assert_eq!(ids(Zh, "副主席、主席"), ["vice-chair", "chair"]);
    assert_eq!(ids(Zh, "国际电联总部"), ["itu-headquarters"]);
    assert_eq!(ids(Zh, "在MyMeetings2中"), Vec::<String>::new());
    assert_eq!(ids(Zh, "ITU\u{2011}T第12研究组"), ["itu-t", "study-group"]);
    assert_eq!(
        ids(En, "Papua New Guinea and Guinea-Bissau"),
        ["country-pg", "country-gw"]
    );
    assert_eq!(ids(En, "the Russian Federation"), ["country-ru"]);
}

#[test]
fn terms_of_the_other_language_come_with_what_is_found() {
    let text = "The visa support of Study Group 12";
    let found = built_in().found(En, Zh, text);
    let terms = |at: usize| -> Vec<&str> {
        found[at]
            .terms
            .iter()
            .map(|term| term.words.as_str())
            .collect()
    };
    assert_eq!(terms(0), ["签证支持", "签证协办"]);
    assert_eq!(terms(1), ["研究组"]);
    assert_eq!(&text[found[1].range.clone()], "Study Group");
    assert!(built_in().found(En, Fr, "visa support")[0].terms.is_empty());
}

#[test]
fn a_text_says_a_term_in_whatever_form() {
    for (id, language, text, says) in [
        ("collective", Ru, "в коллективном письме", true),
        ("study-group", Ru, "в Исследовательских комиссиях", true),
        ("study-group", Ru, "в рабочих группах", false),
        ("chair", Ar, "ورئيس الفريق", true),
        ("study-group", Fr, "la commission d'etudes", true),
        ("registration", Zh, "必须注册", true),
        ("registration", Zh, "必须登记", false),
        ("br", Zh, "电信发展部门", false),
        ("visa-support", Zh, "签证协办", true),
    ] {
        let reading = Glossary::reading(language, text);
        let entry = built_in().get(id).unwrap();
        assert_eq!(entry.is_said(&reading), says, "{text}");
    }
}

#[test]
fn entries_of_an_office_take_the_place_of_others() {
    let list = "en,zh,id\nvisa support,签证服务,visa-support\nhost,东道方,";
    let own = list::read(list, &Defaults::default()).unwrap();
    let without = BTreeSet::from(["newcomers".to_owned()]);
    let glossary = built_in().with(&without, &own);
    let first = |text| {
        let found = glossary.found(En, Zh, text);
        found
            .first()
            .and_then(|found| Some(found.terms.first()?.words.clone()))
    };
    assert_eq!(first("visa support").as_deref(), Some("签证服务"));
    assert_eq!(first("the host").as_deref(), Some("东道方"));
    assert_eq!(first("newcomers"), None);
    // Another name, the same term: the later one is found.
    let own = list::read("id,en,zh\nmine,visa support,签证事宜", &Defaults::default()).unwrap();
    let glossary = built_in().with(&BTreeSet::new(), &own);
    assert_eq!(glossary.found(En, Zh, "visa support")[0].entry.id, "mine");
}

#[test]
fn lists_come_back_as_they_were_written() {
    let written = list::write(built_in().entries());
    let read = list::read(&written, &Defaults::default()).unwrap();
    assert_eq!(read, built_in().entries());
    for form in [Form::Of2019, Form::Of2008] {
        let written = tbx::write(built_in().entries(), form);
        let read = tbx::read(&written, Status::Proposed).unwrap();
        assert_eq!(read.entries, built_in().entries());
        assert!(read.other_languages.is_empty());
    }
}

#[test]
fn lists_are_read_in_any_order_and_every_wrong_line_is_named() {
    let list = "Chinese;Remarks;Status;English\r\n签证;a; official ;visa\r\n;;;\r\n签证;;;Visa\r\nx;;wrong;y\r\n;;;z [forbidden] ~ zz";
    let BadLines(bad) = list::read(list, &Defaults::default()).unwrap_err();
    let bad: Vec<_> = bad
        .iter()
        .map(|bad| (bad.line, bad.what.to_string()))
        .collect();
    assert_eq!(
        bad,
        [
            (4, "“visa” stands in line 2 already".to_owned()),
            (
                5,
                "“wrong” is none of official, proposed, forbidden".to_owned()
            )
        ]
    );
    let read = list::read(
        "en\tzh\nhost [forbidden] ~ hosts\t东道方",
        &Defaults::default(),
    )
    .unwrap();
    let term = &read[0].terms(En)[0];
    assert_eq!(
        (term.words.as_str(), term.status),
        ("host", Status::Forbidden)
    );
    assert_eq!(term.forms, ["hosts"]);
    assert!(list::read("a,b\nc,d", &Defaults::default()).is_err());
    assert!(list::read("en,English\nc,d", &Defaults::default()).is_err());
}

use crate::spreadsheet::BadLines;

#[test]
fn tbx_of_other_programs_is_read() {
    let old = r#"<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en-US"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader>
<text><body>
<termEntry id="c5"><descripGrp><descrip type="definition">One who  reports</descrip></descripGrp>
<langSet xml:lang="en-US"><ntig><termGrp><term>rapporteur</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig></langSet>
<langSet xml:lang="zh-Hans"><tig><term>报告人</term></tig><tig><term>汇报人</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet>
<langSet xml:lang="de"><tig><term>Berichterstatter</term></tig></langSet></termEntry>
<termEntry id="c5"><langSet xml:lang="de"><tig><term>Nur</term></tig></langSet></termEntry>
</body></text></martif>"#;
    let read = tbx::read(old, Status::Proposed).unwrap();
    assert_eq!(read.other_languages, BTreeSet::from(["de".to_owned()]));
    let [entry] = read.entries.as_slice() else {
        panic!("{:?}", read.entries);
    };
    assert_eq!(
        (entry.id.as_str(), entry.note.as_str()),
        ("c5", "One who reports")
    );
    assert_eq!(entry.terms(En)[0].status, Status::Official);
    let chinese: Vec<_> = entry
        .terms(Zh)
        .iter()
        .map(|t| (t.words.as_str(), t.status))
        .collect();
    assert_eq!(
        chinese,
        [("报告人", Status::Proposed), ("汇报人", Status::Forbidden)]
    );
    for broken in ["", "<tbx>", "<html/>", "<tbx><text/></tbx>", "no"] {
        assert!(tbx::read(broken, Status::Proposed).is_err(), "{broken}");
    }
}
