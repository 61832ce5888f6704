//! Texts that name the group of the letter name the right one (checks.md B2). Other groups may be
//! mentioned anywhere; certain is only what stands where the group of the letter belongs.

use super::passage::{MOST, Passage};
use super::rules::InEachLanguage;
use super::web_addresses::changed;
use super::{Case, Finding, Part, Weight};
use crate::draft::edit::Edit;
use crate::language::phrasebook::phrasebook;
use crate::letter::group::Group;
use crate::letter::text::fact::{Fact, GroupForm};
use crate::letter::text::{Link, Run, markup};
use crate::translation::marks::references;
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// A study group as a passage names it.
struct Mention {
    number: u8,
    what: What,
}

enum What {
    /// Typed: where, and in which form.
    Typed(Range<usize>, GroupForm),
    /// A fact with a group of its own: which run.
    Fact(usize, GroupForm),
    /// The group of the letter, as a fact.
    Own,
}

static PATTERNS: LazyLock<InEachLanguage> =
    LazyLock::new(|| InEachLanguage::of(references::study_group));

/// Words of a document's name go on behind a group: “SG11-TD53”, “SG12RG-AMR”.
fn goes_on(rest: &str) -> bool {
    let named = |rest: &str| rest.starts_with(char::is_alphabetic);
    rest.starts_with("RG") || rest.strip_prefix(['-', '\u{2011}']).is_some_and(named)
}

fn mentions(passage: &Passage) -> Vec<Mention> {
    let mut found = Vec::new();
    if passage.flat.contains(|c: char| c.is_ascii_digit()) {
        let regex = PATTERNS.in_language(passage.language);
        for hit in regex.captures_iter(&passage.flat) {
            let forms = [
                ("long", GroupForm::Name),
                ("of", GroupForm::Genitive),
                ("short", GroupForm::Short),
            ];
            let named = forms
                .into_iter()
                .find_map(|(name, form)| Some((hit.name(name)?.as_str().parse().ok()?, form)));
            if let (Some(whole), Some((number, form))) = (hit.get(0), named)
                && !passage.flat.get(whole.end()..).is_some_and(goes_on)
            {
                let what = What::Typed(whole.range(), form);
                found.push(Mention { number, what });
            }
        }
    }
    for (at, run) in passage.runs.iter().enumerate() {
        match run {
            Run::Fact {
                fact: Fact::Group(Some(Group::StudyGroup(number)), form),
                ..
            } => found.push(Mention {
                number: *number,
                what: What::Fact(at, *form),
            }),
            Run::Fact {
                fact: Fact::Group(None, _) | Fact::StudyGroup(_),
                ..
            } => found.push(Mention {
                number: 0,
                what: What::Own,
            }),
            _ => {}
        }
    }
    found
}

/// Whether a passage names a study group that is not the one of the letter.
pub(super) fn names_another(case: &Case<'_>, passage: &Passage) -> bool {
    let letter = &case.letter;
    let meeting = letter.meeting.as_ref().and_then(|m| m.group.as_ref());
    let group = meeting.or(letter.reference.group.as_ref());
    let own = group.and_then(Group::study_group);
    mentions(passage)
        .iter()
        .any(|mention| !matches!(mention.what, What::Own) && Some(mention.number) != own)
}

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let letter = &case.letter;
    let meeting = letter.meeting.as_ref().and_then(|m| m.group.as_ref());
    let group = meeting.or(letter.reference.group.as_ref());
    let Some((group, own)) = group.and_then(|group| Some((group, group.study_group()?))) else {
        return;
    };
    for passage in case.typed() {
        let departed = departed(passage);
        named(case, passage, (group, own), departed.group, findings);
        if let Group::WorkingParty { party, .. } = group {
            other_party(passage, (*party, own), departed.group, findings);
        }
        addressed(case, passage, own, departed.page, findings);
        if passage.at == Part::Annexes {
            numbered(passage, own, !passage.departed_from.is_empty(), findings);
        }
    }
    let latest = letter.latest_information.as_ref();
    if let Some(page) = latest.and_then(|latest| latest.page.as_ref())
        && letter.reference.series.per_group
        && let Some(other) = address_of(page).filter(|other| *other != own)
    {
        findings.push(
            Finding::new("address-of-another-group", Weight::Error, Part::Signature)
                .with("found", page.as_str())
                .with("other", format!("SG{other}"))
                .with("group", format!("SG{own}")),
        );
    }
}

/// What the standard wording said that a passage was made from.
#[derive(Default)]
struct Departed {
    group: bool,
    page: bool,
}

fn departed(passage: &Passage) -> Departed {
    let mut departed = Departed::default();
    for phrase in &passage.departed_from {
        let words = phrasebook(passage.language).say(&phrase.0, &[]);
        for run in markup::parse(&words).unwrap_or_default() {
            match run {
                Run::Fact { fact, .. } => match fact {
                    Fact::Group(None, _) | Fact::StudyGroup(_) => departed.group = true,
                    Fact::GroupPage => departed.page = true,
                    _ => {}
                },
                Run::Words {
                    link: Some(Link::Fact(Fact::GroupPage)),
                    ..
                } => departed.page = true,
                _ => {}
            }
        }
    }
    departed
}

/// Words by which a meeting is the one that the letter convenes: “this meeting”, “opening plenary”.
static CONVENED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?i)\b(?:opening|closing) plenary|plénière d['’](?:ouverture|clôture)|plenaria de (?:apertura|clausura)|(?:пленарное заседание).{0,12}(?:открыт|закрыт)|(?:открыт|закрыт).{0,24}пленарно|(?:开幕|闭幕)全体会议|الجلسة العامة (?:الافتتاحية|الختامية)",
    )
    .expect("our own pattern is sound")
});

fn named(
    case: &Case<'_>,
    passage: &Passage,
    (group, own): (&Group, u8),
    departed: bool,
    findings: &mut Vec<Finding>,
) {
    let mentions = mentions(passage);
    let is_own = |mention: &Mention| matches!(mention.what, What::Own) || mention.number == own;
    if mentions.is_empty() {
        return;
    }
    // Where the group of the letter is named, another may be, too.
    let beside = mentions.iter().any(is_own);
    let liaison = case.letter.liaison.is_some();
    let weight = if beside {
        Weight::Hint
    } else if departed || passage.at == Part::Subject && !liaison {
        Weight::Error
    } else if passage.at == Part::Meeting && !liaison
        || passage.at == Part::Annexes && CONVENED.is_match(&passage.flat)
    {
        Weight::Warning
    } else {
        // Elsewhere, another group that somebody typed may be meant; one that was put in as a fact is.
        Weight::Hint
    };
    for mention in mentions.into_iter().take(MOST) {
        if weight == Weight::Hint
            && (mention.number == own || !matches!(mention.what, What::Typed(..)))
        {
            continue;
        }
        let fact = |form: GroupForm| match group {
            Group::StudyGroup(_) => Fact::Group(None, form),
            _ => Fact::StudyGroup(form),
        };
        let (bytes, repair) = match &mention.what {
            What::Typed(bytes, form) => (
                bytes.clone(),
                passage.corrected_by_fact(bytes.clone(), fact(*form)),
            ),
            What::Fact(at, form) => {
                let mut runs = passage.runs.clone();
                if let Some(Run::Fact { fact: old, .. }) = runs.get_mut(*at) {
                    *old = fact(*form);
                }
                let start = start_of(passage, *at);
                let end = start + crate::draft::flat::FACT.len_utf8();
                (start..end, passage.saying(runs))
            }
            What::Own => continue,
        };
        let mistake = match weight {
            Weight::Hint => "group-other-named",
            _ => "group-named-wrong",
        };
        findings.push(
            Finding::in_passage(mistake, weight, passage, passage.place(bytes))
                .with("found", format!("SG{}", mention.number))
                .with("group", format!("SG{own}"))
                .mended_by(repair),
        );
    }
}

/// A working party as it is typed: its number and that of its study group.
static PARTY: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?x)(?:\b(?:Working\ Party|WP|[Gg]roupe\ de\ travail|Grupo\ de\ Trabajo|GT|[Рр]абоч(?:ая|ей)\ групп[аы]|РГ)
            |فرقة\ العمل|第)[\s\u{A0}]?(?P<party>\d{1,2})/(?P<group>\d{1,2})(?:工作组)?",
    )
    .expect("our own pattern is sound")
});

/// Another working party of the same study group, in the letter of a working party.
fn other_party(
    passage: &Passage,
    (party, own): (u8, u8),
    departed: bool,
    findings: &mut Vec<Finding>,
) {
    let mut others = PARTY.captures_iter(&passage.flat).filter_map(|hit| {
        let number = |name: &str| hit.name(name)?.as_str().parse::<u8>().ok();
        let (found, of) = (number("party")?, number("group")?);
        (of == own && found != party).then(|| hit.get(0).map(|whole| whole.range()))?
    });
    let Some(bytes) = others.next() else { return };
    let short = passage.flat[bytes.clone()].starts_with(['W', 'G', 'Р'])
        && passage.flat[bytes.clone()].chars().count() < 9;
    let form = match short {
        true => GroupForm::Short,
        false => GroupForm::Name,
    };
    let (mistake, weight) = match departed {
        true => ("group-named-wrong", Weight::Error),
        false => ("group-other-named", Weight::Hint),
    };
    let found = passage.flat[bytes.clone()].to_owned();
    let repair = passage.corrected_by_fact(bytes.clone(), Fact::Group(None, form));
    findings.push(
        Finding::in_passage(mistake, weight, passage, passage.place(bytes))
            .with("found", found)
            .with("group", format!("WP{party}/{own}"))
            .mended_by(repair),
    );
}

/// Where a run begins, in bytes of the flat text.
fn start_of(passage: &Passage, run: usize) -> usize {
    let before = passage.runs.iter().take(run);
    before
        .map(|run| match run {
            Run::Words { text, .. } => text.len(),
            Run::Fact { .. } => crate::draft::flat::FACT.len_utf8(),
            Run::LineBreak => 1,
        })
        .sum()
}

static ADDRESS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?-u:\b)(?P<of>tsbsg|itu\.int/go/tsg)(?P<number>\d{1,2})(?-u:\b)")
        .expect("our own pattern is sound")
});

/// The study group whose mailbox or page an address is.
fn address_of(words: &str) -> Option<u8> {
    ADDRESS.captures(words)?["number"].parse().ok()
}

/// Mailboxes and pages of another group, in the letter of a group.
fn addressed(
    case: &Case<'_>,
    passage: &Passage,
    own: u8,
    departed: bool,
    findings: &mut Vec<Finding>,
) {
    if !departed && !case.letter.reference.series.per_group || case.letter.liaison.is_some() {
        return;
    }
    let targets = passage.runs.iter().filter_map(|run| match run {
        Run::Words {
            link: Some(Link::Address(target)),
            ..
        } => Some(target.as_str()),
        _ => None,
    });
    let mut words = std::iter::once(passage.flat.as_str()).chain(targets);
    let wrong = words.find_map(|words| {
        let found = ADDRESS.captures_iter(words);
        let mut other = found.filter_map(|found| {
            let number: u8 = found["number"].parse().ok()?;
            (number != own).then(|| (found[0].to_owned(), number))
        });
        other.next()
    });
    let Some((found, other)) = wrong else {
        return;
    };
    // Whoever names that group may name its address.
    let names_it = mentions(passage).iter().any(|m| m.number == other);
    if names_it && !departed {
        return;
    }
    let right = |words: &str| {
        let new = ADDRESS.replace_all(words, format!("${{of}}{own}"));
        (new != words).then(|| new.into_owned())
    };
    let repair: Option<Edit> = changed(passage, right).and_then(|runs| passage.saying(runs));
    let at = passage.flat.find(&found);
    let bytes = at.map_or(0..0, |at| at..at + found.len());
    let weight = match departed {
        true => Weight::Error,
        false => Weight::Hint,
    };
    findings.push(
        Finding::in_passage(
            "address-of-another-group",
            weight,
            passage,
            passage.place(bytes),
        )
        .with("found", found)
        .with("other", format!("SG{other}"))
        .with("group", format!("SG{own}"))
        .mended_by(repair),
    );
}

/// Questions and working parties of another group in agenda and time plan.
fn numbered(passage: &Passage, own: u8, departed: bool, findings: &mut Vec<Finding>) {
    for (at, run) in passage.runs.iter().enumerate() {
        let Run::Fact { fact, .. } = run else {
            continue;
        };
        let (other, weight, right) = match fact {
            Fact::Questions(numbers, other, case) => (
                *other,
                if departed {
                    Weight::Warning
                } else {
                    Weight::Hint
                },
                Fact::Questions(numbers.clone(), own, *case),
            ),
            Fact::WorkingParties(numbers, other, case) => (
                *other,
                Weight::Warning,
                Fact::WorkingParties(numbers.clone(), own, *case),
            ),
            _ => continue,
        };
        if other == own {
            continue;
        }
        let mut runs = passage.runs.clone();
        if let Some(Run::Fact { fact: old, .. }) = runs.get_mut(at) {
            *old = right;
        }
        let start = start_of(passage, at);
        let end = start + crate::draft::flat::FACT.len_utf8();
        findings.push(
            Finding::in_passage(
                "part-of-another-group",
                weight,
                passage,
                passage.place(start..end),
            )
            .with("found", format!("SG{other}"))
            .with("group", format!("SG{own}"))
            .mended_by(passage.saying(runs)),
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::tests_references::{fires, letter, of, own, silent};
    use crate::draft::Draft;
    use crate::language::Language;
    use crate::language::Language::{Ar, En, Es, Fr, Ru, Zh};
    use crate::letter::Line;
    use crate::letter::block::Block;
    use crate::letter::text::{Phrase, Wording};

    const KEYS: [&str; 3] = [
        "group-named-wrong",
        "address-of-another-group",
        "part-of-another-group",
    ];

    /// A paragraph that was made from standard wording with group and page.
    fn departed(language: Language, phrase: &str, words: &str) -> Draft {
        let mut letter = letter(language);
        let mut text = own(words);
        if let Wording::Own { departed_from, .. } = &mut text.wording {
            departed_from.push(Phrase(phrase.to_owned()));
        }
        letter.body.push(Block::Paragraph(text));
        Draft::begin(letter)
    }

    #[test]
    fn the_group_stands_where_it_belongs() {
        let of_group = "addressee-associates-of-group";
        for (language, bad, good) in [
            (
                En,
                "ITU-T Associates of Study Group 11",
                "ITU-T Associates of Study Group 12",
            ),
            (En, "Associates of SG11", "Associates of SG12 and SG11"),
            (
                En,
                "Associates of {group SG11}",
                "Associates of {group} and SG11",
            ),
            (
                Fr,
                "Associés de la Commission d'études 11",
                "Associés de la Commission d'études 12",
            ),
            (Fr, "Associés de la CE 11", "Associés de la CE 12"),
            (
                Es,
                "Asociados de la Comisión de Estudio 11",
                "Asociados de la Comisión de Estudio 12",
            ),
            (
                Ru,
                "Членам 11-й Исследовательской комиссии",
                "Членам 12-й Исследовательской комиссии",
            ),
            (
                Ru,
                "11-я Исследовательская комиссия",
                "12-я Исследовательская комиссия",
            ),
            (
                Zh,
                "第11研究组的ITU-T部门准成员",
                "第12研究组的ITU-T部门准成员",
            ),
            (
                Ar,
                "المنتسبين المشاركين في أعمال لجنة الدراسات 11",
                "المنتسبين المشاركين في أعمال لجنة الدراسات 12",
            ),
        ] {
            fires(&KEYS, &departed(language, of_group, bad), bad);
            let found = of(&KEYS, &departed(language, of_group, good));
            assert!(found.is_empty(), "{good}: {found:#?}");
        }
        // Others may be mentioned anywhere else.
        let free = crate::checks::tests_references::saying(
            letter(En),
            "A meeting of Study Group 11 (SG11-TD53).",
        );
        assert!(of(&KEYS, &free).is_empty());
        silent(&KEYS);
    }

    #[test]
    fn the_subject_names_the_group_that_meets() {
        for (language, bad, good) in [
            (En, "Meeting of Study Group 13", "Meeting of Study Group 12"),
            (
                Fr,
                "Réunion de la Commission d'études 13",
                "Réunion de la Commission d'études 12",
            ),
            (
                Es,
                "Reunión de la Comisión de Estudio 13",
                "Reunión de la Comisión de Estudio 12",
            ),
            (
                Ru,
                "Собрание 13-й Исследовательской комиссии",
                "Собрание 12-й Исследовательской комиссии",
            ),
            (Zh, "第13研究组会议", "第12研究组会议"),
            (Ar, "اجتماع لجنة الدراسات 13", "اجتماع لجنة الدراسات 12"),
        ] {
            let with = |words: &str| {
                let mut letter = letter(language);
                letter.subject = vec![Line {
                    when: Vec::new(),
                    text: own(words),
                }];
                Draft::begin(letter)
            };
            fires(&KEYS, &with(bad), bad);
            assert!(of(&KEYS, &with(good)).is_empty(), "{good}");
        }
    }

    #[test]
    fn addresses_and_parts_are_those_of_the_group() {
        let registration = "deadline-registration";
        let bad = "Register at <https://www.itu.int/go/tsg11>";
        fires(&KEYS, &departed(En, registration, bad), bad);
        let good = "Register at <https://www.itu.int/go/tsg12>";
        assert!(of(&KEYS, &departed(En, registration, good)).is_empty());
        for (bad, good) in [
            (
                "Meetings of {questions 1 2/11}",
                "Meetings of {questions 1 2/12}",
            ),
            ("{working-parties 1/11}", "{working-parties 1/12}"),
            ("SG11 opening plenary", "SG12 opening plenary"),
        ] {
            let with = |words: &str| {
                let mut letter = letter(En);
                letter.annexes[1].blocks.push(Block::Paragraph(own(words)));
                Draft::begin(letter)
            };
            fires(&KEYS, &with(bad), bad);
            assert!(of(&KEYS, &with(good)).is_empty(), "{good}");
        }
    }
}
