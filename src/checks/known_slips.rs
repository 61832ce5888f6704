//! Slips that are certain wherever they occur (checks.md E4): a small table, and words typed twice.

use super::passage::MOST;
use super::rules::{Rule, Table, rule};
use super::{Case, Finding, Weight};
use crate::language::Language::{self, Ar, En, Es, Fr, Ru, Zh};
use regex::Regex;
use std::sync::LazyLock;

static SLIPS: LazyLock<Table> = LazyLock::new(|| Table::new("slip-known", Weight::Warning, &RULES));

static RULES: [Rule; 56] = [
    rule(&[En], r"\bto the benefit both\b", "to the benefit of both"),
    rule(
        &[En],
        r"(?P<not>\band )?\b[Pp]articipation in (?:these|the|this|our|its|all) \w+ (?P<x>are) (?:open|free|mandatory|voluntary|subject|limited|encouraged|restricted|possible)\b",
        "is",
    ),
    rule(&[En], r"\bUnites (States|Nations|Kingdom)\b", "United ${1}"),
    rule(
        &[En],
        r"\b(?P<x>([Dd]iscuss(?:es|ed|ing)?) about)\b(?P<not> (?:\d|an? |half|one|two|three|four|five|six|ten|twenty|all))?",
        "${2}",
    ),
    rule(&[En], r"\blimited to\s*;", "limited to:"),
    rule(
        &[En],
        r"\b(?P<x>([Oo]bjectives?) of (workshop|meeting|seminar|webinar))\b(?P<not> (?:the|these|those|this|that|all|its|their|our|each|both|an?|[A-Z0-9])\b)?",
        "${2} of the ${3}",
    ),
    rule(&[En], r"\b([Dd])ecisions-making\b", "${1}ecision-making"),
    rule(&[En], r"\b([Ii])nformations\b", "${1}nformation"),
    rule(&[En], r"\b([Ee])quipments\b", "${1}quipment"),
    rule(&[En], r"\b([Ii])n accordance to\b", "${1}n accordance with"),
    rule(&[En], r"\bcomprises of\b", "comprises"),
    rule(
        &[En],
        r"\blook(ing)? forward to (meet|see|hear|receiv|welcom)(?:e)?\b",
        "look${1} forward to ${2}ing",
    ),
    rule(&[En], r"\bon behalf on\b", "on behalf of"),
    rule(&[En], r"\b([Pp]lease) notes that\b", "${1} note that"),
    rule(&[En], r"\bat latest\b", "at the latest"),
    rule(&[En], r"\ba (ITU(?:-[TRD])?|hour|honour)\b", "an ${1}"),
    // Elsewhere a capital A may be a letter: “Annex A ITU-T”.
    rule(
        &[En],
        r"(?:^|[.!?] )(?P<x>A (ITU(?:-[TRD])?|hour|honour))\b",
        "An ${2}",
    ),
    rule(
        &[En],
        r"\b([Aa])n (United|European|unique|user|university|uniform|union)\b",
        "${1} ${2}",
    ),
    rule(&[En], r"\brecieve", "receive"),
    rule(&[En], r"\b([Ss])eperate", "${1}eparate"),
    rule(&[En], r"\boccured\b", "occurred"),
    rule(&[En], r"\b([Aa])ccomodat", "${1}ccommodat"),
    rule(&[En], r"\b([Cc])omittee", "${1}ommittee"),
    rule(&[En], r"\b([Pp])articipent(s?)\b", "${1}articipant${2}"),
    rule(&[Fr], r"\b([Pp])armis\b", "${1}armi"),
    rule(&[Fr], r"\b([Aa])cceuil", "${1}ccueil"),
    rule(&[Fr], r"\b([Ss])i (ils?)\b", "${1}'${2}"),
    rule(&[Fr], r"\bGeneve\b", "Genève"),
    rule(&[Fr], r"\b([Rr])eunion(s?)\b", "${1}éunion${2}"),
    rule(
        &[Fr],
        r"\b([Ll])anguage de travail\b",
        "${1}angue de travail",
    ),
    rule(&[Fr], r"\b([Cc])onnection à\b", "${1}onnexion à"),
    rule(&[Es], r"\bRepblica\b", "República"),
    rule(&[Es], r"\ba el\b", "al"),
    rule(&[Es], r"\bde el\b", "del"),
    rule(&[Es], r"\b([Rr])eunion\b", "${1}eunión"),
    rule(&[Es], r"\b(\w{2,})cion\b", "${1}ción"),
    rule(&[Es], r"\bUnion Internacional\b", "Unión Internacional"),
    rule(
        &[Ru],
        r"\b([Вв]) течении (года|месяца|недели|дня|дней|часов|собрания|совещания|периода|\d)",
        "${1} течение ${2}",
    ),
    rule(&[Ru], r"\b([Бб])удующ", "${1}удущ"),
    rule(&[Ru], r"\b([Сс])ледущ", "${1}ледующ"),
    rule(&[Ru], r"\b([Уу])чавств", "${1}частв"),
    rule(
        &[Ru],
        r"\b([Пп]о) (прибыти|окончани|завершени|истечени)ю\b",
        "${1} ${2}и",
    ),
    rule(&[Zh], r"登陆(网站|系统|页面|网页|平台)", "登录${1}"),
    rule(
        &[Zh],
        r"(?P<not>[立随当旋])?(?P<x>即然)(?P<nor>后)?",
        "既然",
    ),
    rule(
        &[Zh],
        r"(?P<x>既使)(?P<not>用|[^，。；]{0,40}，?[又也])?",
        "即使",
    ),
    rule(
        &[Zh],
        r"(?P<x>按装)(?P<not>[置机载备箱车配饰订潢])?",
        "安装",
    ),
    rule(&[Zh], r"布署", "部署"),
    rule(&[Zh], r"，，+", "，"),
    rule(&[Zh], r"。。+", "。"),
    rule(&[Zh], r"(?P<not>[目标])?(?P<x>的的)(?P<nor>[确士])?", "的"),
    rule(&[Ar], r"\bالى\b", "إلى"),
    rule(&[Ar], r"\bالإتصالات\b", "الاتصالات"),
    rule(&[Ar], r"\bالإجتماع\b", "الاجتماع"),
    rule(&[Ar], r"\bالإتحاد\b", "الاتحاد"),
    rule(&[Ar], r"\bالإتفاق\b", "الاتفاق"),
    rule(&[Ar], r"\bالاعضاء\b", "الأعضاء"),
];

static WORD: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"[\p{L}\p{M}]+").expect("the pattern is a constant"));

/// Words that rightly stand twice in a row.
fn may_repeat(language: Language, word: &str) -> bool {
    match language {
        En => matches!(word, "that" | "had" | "is" | "so" | "very" | "bye" | "in"),
        Fr => matches!(word, "nous" | "vous" | "très" | "en"),
        Es => matches!(word, "muy" | "no"),
        Ru => matches!(word, "очень" | "чуть" | "что" | "то"),
        // Arabic repeats words for emphasis: only particles are sure.
        Ar => !matches!(
            word,
            "في" | "على" | "إلى" | "عن" | "التي" | "الذي" | "هذا" | "هذه"
        ),
        Zh => true,
    }
}

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    SLIPS.check(case, findings);
    for passage in case.typed().filter(|passage| passage.language != Zh) {
        let words = passage.readable();
        let mut before: Option<regex::Match<'_>> = None;
        let most = findings.len() + MOST;
        for word in WORD.find_iter(words) {
            if findings.len() >= most {
                break;
            }
            if let Some(first) = before.replace(word)
                && first.as_str().to_lowercase() == word.as_str().to_lowercase()
                // Names and abbreviations repeat: “Baden Baden”. At the beginning of a sentence the first may be
                // capital.
                && word.as_str().chars().all(|c| !c.is_uppercase())
                && matches!(&words[first.end()..word.start()], " " | "  " | "\u{A0}")
                && !may_repeat(passage.language, word.as_str())
                && word.as_str().chars().count() > 1
            {
                let both = first.start()..word.end();
                findings.push(
                    Finding::in_passage(
                        "word-twice",
                        Weight::Warning,
                        passage,
                        passage.place(both.clone()),
                    )
                    .with("word", word.as_str())
                    .mended_by(passage.corrected(both, first.as_str())),
                );
            }
        }
    }
}
