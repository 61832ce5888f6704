//! Lost hyphens and spaces, and spaces too many (checks.md E7, E9). Where languages and houses differ,
//! as before a French colon, this is silent.

use super::rules::{Rule, Table, rule};
use super::{Case, Finding, Weight};
use crate::language::Language::{Ar, En, Es, Fr, Ru, Zh};
use std::sync::LazyLock;

static HYPHENS: LazyLock<Table> =
    LazyLock::new(|| Table::new("hyphen-lost", Weight::Warning, &LOST_HYPHENS));

static LOST: LazyLock<Table> =
    LazyLock::new(|| Table::new("space-lost", Weight::Warning, &LOST_SPACES));

static SUPERFLUOUS: LazyLock<Table> =
    LazyLock::new(|| Table::new("space-superfluous", Weight::Hint, &SPACES));

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    HYPHENS.check(case, findings);
    LOST.check(case, findings);
    SUPERFLUOUS.check(case, findings);
}

static LOST_HYPHENS: [Rule; 9] = [
    rule(
        &[Ar, En, Es, Fr, Ru, Zh],
        r"(?-u:\b)(ITU|UIT)([TRD])(?-u:\b)",
        "${1}-${2}",
    ),
    rule(&[Ru], r"\bМСЭ([ТTRРD])\b", "МСЭ-${1}"),
    rule(
        &[Ar, En, Es, Fr, Ru, Zh],
        r"(?-u:\b)CH(\d{4})(?-u:\b)",
        "CH-${1}",
    ),
    rule(&[Ru], r"\b(\d{1,2})(й|я|го|му|ый|ая)\b", "${1}-${2}"),
    rule(&[En], r"\b([Ee])meeting(s?)\b", "${1}-meeting${2}"),
    rule(&[En], r"\b([Dd])ecisionmaking\b", "${1}ecision-making"),
    rule(
        &[En],
        r"\b([Ff])ace(?:to-?face|-to ?face| to-face)\b",
        "${1}ace-to-face",
    ),
    rule(
        &[Es],
        r"\b([Rr])elator(es|as|a)?general(es)?\b",
        "${1}elator${2}-general${3}",
    ),
    rule(&[Ru], r"\b(вице|Вице)(председател\w+)\b", "${1}-${2}"),
];

static LOST_SPACES: [Rule; 19] = [
    rule(&[En], r"\b(\d{4})(hours|hrs)\b", "${1} ${2}"),
    rule(&[En], r"\b(at|from|until|by)(\d{1,4})\b", "${1} ${2}"),
    rule(
        &[En],
        r"\b(\d{1,2})(January|February|March|April|May|June|July|August|September|October|November|December)\b",
        "${1} ${2}",
    ),
    rule(
        &[En],
        r"\b(January|February|March|April|May|June|July|August|September|October|November|December)(\d{1,4})\b",
        "${1} ${2}",
    ),
    rule(
        &[Fr],
        r"\b(\d{1,2}|1er)(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b",
        "${1} ${2}",
    ),
    rule(
        &[Fr],
        r"\b(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(\d{4})\b",
        "${1} ${2}",
    ),
    rule(
        &[Es],
        r"\b(\d{1,2})(de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))\b",
        "${1} ${2}",
    ),
    rule(
        &[Es],
        r"\b((?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) de)(\d{4})\b",
        "${1} ${2}",
    ),
    rule(
        &[Ru],
        r"\b(\d{1,2})(января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)\b",
        "${1} ${2}",
    ),
    rule(
        &[Ru],
        r"\b(января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(\d{4})\b",
        "${1} ${2}",
    ),
    rule(&[Ru], r"\b(\d{4})(года|году|г\.)", "${1} ${2}"),
    rule(
        &[Ar],
        r"(\d)(يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)",
        "${1} ${2}",
    ),
    rule(
        &[En, Es, Fr],
        r"\b(Annex|Annexe|Anexo)([A-Z]|\d{1,2})\b",
        "${1} ${2}",
    ),
    rule(
        &[Ru],
        r"\b(Приложение|Приложении|Приложению|Приложения)([A-ZА-Я]|\d{1,2})\b",
        "${1} ${2}",
    ),
    rule(
        &[En, Es, Fr, Ru],
        r"\b(Resolution|Résolution|Resolución|Резолюция|Резолюции|Recommendation|Recommandation|Recomendación|Question|Cuestión|Вопрос|Circular|Circulaire|Циркуляр|Study Group|Commission d'études|Comisión de Estudio)(\d+)\b",
        "${1} ${2}",
    ),
    rule(&[En, Es, Fr, Ru], r"(\p{L}|\)),(\p{L}{2})", "${1}, ${2}"),
    rule(&[En, Es, Fr, Ru], r"(\p{L}|\));(\p{L}{2})", "${1}; ${2}"),
    rule(
        &[En, Es, Fr, Ru],
        r"(\p{Ll}{3})\.(\p{Lu}\p{Ll}{2})",
        "${1}. ${2}",
    ),
    rule(
        &[Ar],
        r"([\p{Arabic}--[،؛؟]])([،؛])([\p{Arabic}--[،؛؟]])",
        "${1}${2} ${3}",
    ),
];

static SPACES: [Rule; 7] = [
    rule(&[Ar, En, Es, Fr, Ru, Zh], r"^(?P<x>[ \x{A0}]+)\S", ""),
    rule(&[Ar, En, Es, Fr, Ru, Zh], r"\S(?P<x>[ \x{A0}]+)$", ""),
    rule(&[Ar, En, Es, Fr, Ru, Zh], r"[^\s](?P<x>  +)[^\s]", " "),
    rule(
        &[En, Es, Ru],
        r"[\p{L}\d)”\x{FFFC}](?P<x> +([,;!?]))(?:\s|$)",
        "${2}",
    ),
    rule(
        &[En, Es, Ru],
        r"[\p{L}\d)”\x{FFFC}](?P<x> +([.:]))(?:\s|$)",
        "${2}",
    ),
    rule(&[Fr], r"[\p{L}\d)\x{FFFC}](?P<x> +([,.]))(?:\s|$)", "${2}"),
    rule(
        &[Ar],
        r"[\p{Arabic}\d)\x{FFFC}](?P<x> +([،؛.]))(?:\s|$)",
        "${2}",
    ),
];
