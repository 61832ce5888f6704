//! Typed words that do not fit how and where the meeting is held (checks.md E10): hotels at a virtual
//! meeting, the rooms of Geneva at a meeting elsewhere. Silent where the sentence says no.

use super::passage::{MOST, Passage};
use super::rules::rough;
use super::{Case, Finding, Weight};
use crate::language::Language::{self, Ar, En, Es, Fr, Ru, Zh};
use crate::layout;
use crate::letter::meeting::Mode;
use regex::Regex;
use std::sync::LazyLock;

/// What only those need who travel.
const TRAVEL: [(Language, &str); 6] = [
    (
        En,
        r"(?i)\b(?:visas?|hotels?|lunch(?:es)? (?:will|is|are)|badges?|coffee breaks?|Montbrillant|main entrance|ITU headquarters)\b",
    ),
    (
        Fr,
        r"(?i)\b(?:visas?|hôtels?|déjeuners? (?:sera|seront|est|sont)|badges?|pauses?[- ]café|Montbrillant|entrée principale|siège de l['’]UIT)\b",
    ),
    (
        Es,
        r"(?i)\b(?:visados?|hotel(?:es)?|almuerzos? (?:será|serán|se)|tarjetas? de identificación|pausas? (?:para el )?café|Montbrillant|entrada principal|Sede de la UIT)\b",
    ),
    (
        Ru,
        r"(?i)\b(?:виз(?:ы|а|у|е|ой|овой|овая|овую)|гостиниц\w*|отел(?:ь|и|я|ей|ях)|обед (?:будет|предоставляется)|бейдж\w*|кофе-брейк\w*|Монбрийан\w*|штаб-квартир\w* МСЭ)\b",
    ),
    (
        Zh,
        r"签证|酒店|宾馆|午餐|胸卡|胸牌|茶歇|蒙布里朗|国际电联总部",
    ),
    (
        Ar,
        r"(?:تأشير(?:ة|ات)|الفنادق|فندق|وجبة الغداء|شارات الدخول|مونبريان|مقر الاتحاد)",
    ),
];

/// The premises of Geneva.
const GENEVA: [(Language, &str); 6] = [
    (
        En,
        r"(?i)\b(?:Montbrillant|Varembé|Popov Room|Place des Nations|ITU headquarters)\b",
    ),
    (
        Fr,
        r"(?i)\b(?:Montbrillant|Varembé|salle Popov|Place des Nations|siège de l['’]UIT)\b",
    ),
    (
        Es,
        r"(?i)\b(?:Montbrillant|Varembé|Sala Popov|Place des Nations|Sede de la UIT)\b",
    ),
    (
        Ru,
        r"(?i)\b(?:Монбрийан\w*|Montbrillant|Варамбе|зал\w* Попова|штаб-квартир\w* МСЭ)",
    ),
    (Zh, r"Montbrillant|蒙布里朗|Varembé|波波夫厅|国际电联总部"),
    (Ar, r"(?:Montbrillant|مونبريان|قاعة بوبوف|مقر الاتحاد)"),
];

/// That this meeting is held over the network only.
const VIRTUAL: [(Language, &str); 6] = [
    (
        En,
        r"(?i)\b(?:the|this) (?:meeting|workshop|event|webinar) (?:is|will be|will take place|will be held|will be run|will run)(?: as an?)? (?:(?:fully|entirely|completely) )?(?:virtual(?:ly)?|online)\b|\bremote participation only\b|\bremote participation link only\b",
    ),
    (
        Fr,
        r"(?i)\b(?:la réunion|l['’]atelier) (?:sera|se tiendra|aura lieu)(?: de manière| de façon| sous forme)? (?:entièrement )?virtuelle(?:ment)?\b|\bparticipation à distance uniquement\b",
    ),
    (
        Es,
        r"(?i)\b(?:la reunión|el taller) (?:será|se celebrará|tendrá lugar)(?: de manera| de forma)? (?:totalmente )?virtual(?:mente)?\b|\bparticipación a distancia únicamente\b",
    ),
    (
        Ru,
        r"(?i)\b(?:собрание|семинар) (?:будет проходить|пройдет|состоится|будет проведено) (?:полностью )?(?:в виртуальном формате|виртуально)\b|\bтолько дистанционное участие\b",
    ),
    (
        Zh,
        r"(?:会议|讲习班|研讨会)将?(?:完全)?以(?:完全)?虚拟(?:方式|形式)(?:举行|召开)|仅限远程参会",
    ),
    (
        Ar,
        r"سيُ?عقد (?:هذا )?الاجتماع (?:بشكل )?افتراضي|المشاركة عن بُ?عد فقط",
    ),
];

/// Words of denial, or of another occasion.
const DENIAL: [(Language, &str); 6] = [
    (
        En,
        r"(?i)\b(?:no|not|nor|none|never|neither|without|cannot|n't|unnecessary|instead of|digital|electronic|previous|last|future|next|unable)\b|n['’]t\b",
    ),
    (
        Fr,
        r"(?i)\b(?:ne|pas|aucun\w*|sans|ni|jamais|inutile|électronique|précédent\w*|prochain\w*)\b|\bn['’]",
    ),
    (
        Es,
        r"(?i)\b(?:no|sin|ningun\w*|ningún|ni|nunca|tampoco|innecesari\w*|electrónic\w*|anterior|próxim\w*)\b",
    ),
    (
        Ru,
        r"(?i)\b(?:не|нет|без|ни|никак\w*|отсутств\w*|электронн\w*|предыдущ\w*|следующ\w*)\b",
    ),
    (Zh, r"无|不|未|没|非|免|电子|上次|下次"),
    (
        Ar,
        r"\b(?:لا|ليس|ليست|لن|لم|دون|بدون|غير|بلا|إلكتروني\w*|القادم|السابق)\b",
    ),
];

/// A pattern, and the same without the ends of words, which is fast.
struct Pattern {
    rough: Regex,
    exact: Regex,
}

static PATTERNS: LazyLock<[Vec<(Language, Pattern)>; 4]> = LazyLock::new(|| {
    [TRAVEL, GENEVA, VIRTUAL, DENIAL].map(|table| {
        let compiled = table.iter().map(|(language, pattern)| {
            let compile = |pattern: &str| Regex::new(pattern).expect("the patterns are constants");
            let pattern = Pattern {
                rough: compile(&rough(pattern)),
                exact: compile(pattern),
            };
            (*language, pattern)
        });
        compiled.collect()
    })
});

fn pattern(of: usize, language: Language) -> Option<&'static Pattern> {
    let table = PATTERNS.get(of)?;
    table.iter().find(|(l, _)| *l == language).map(|(_, p)| p)
}

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let Some(meeting) = &case.letter.meeting else {
        return;
    };
    // A liaison statement may speak of other meetings than the one that it reports on.
    if case.letter.liaison.is_some() {
        return;
    }
    let elsewhere = meeting.mode != Mode::Virtual
        && meeting.place.as_ref().is_some_and(|place| {
            let place = layout::text(case.draft, case.letter.language, place);
            let geneva = ["Geneva", "Genève", "Ginebra", "Женев", "جنيف", "日内瓦"];
            !place.is_empty() && !geneva.iter().any(|name| place.contains(name))
        });
    for passage in case.typed() {
        match meeting.mode {
            Mode::Virtual => read(passage, 0, "travel-to-virtual-meeting", findings),
            Mode::InPerson => read(passage, 2, "virtual-words-in-person", findings),
            Mode::Hybrid => {}
        }
        if elsewhere {
            read(passage, 1, "geneva-premises-elsewhere", findings);
        }
    }
}

fn read(passage: &Passage, table: usize, mistake: &'static str, findings: &mut Vec<Finding>) {
    let words = passage.readable();
    let (Some(pattern), Some(denial)) = (
        pattern(table, passage.language),
        pattern(3, passage.language),
    ) else {
        return;
    };
    if !pattern.rough.is_match(words) {
        return;
    }
    let denial = &denial.exact;
    for found in pattern.exact.find_iter(words).take(MOST) {
        let ends = ['.', '。', ';', '；', '\n', '؛'];
        let start = words[..found.start()].rfind(ends).unwrap_or(0);
        let end = words[found.end()..]
            .find(ends)
            .map_or(words.len(), |length| found.end() + length);
        // What it says of itself holds no denial: “virtual” is one of this table.
        let denied = denial.is_match(&words[start..found.start()])
            || denial.is_match(&words[found.end()..end]);
        if !denied {
            findings.push(
                Finding::in_passage(
                    mistake,
                    Weight::Warning,
                    passage,
                    passage.place(found.range()),
                )
                .with("words", found.as_str()),
            );
        }
    }
}
