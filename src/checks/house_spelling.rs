//! The spelling of the house: British with -ize, and the capitals of the categories of membership
//! (checks.md E5, E6).

use super::rules::{Rule, Table, rule};
use super::{Case, Finding, Weight};
use crate::language::Language::{En, Es, Fr, Ru};
use std::sync::LazyLock;

static SPELLING: LazyLock<Table> =
    LazyLock::new(|| Table::new("spelling-of-house", Weight::Hint, &SPELLINGS).outside_quotes());

static CAPITALS: LazyLock<Table> =
    LazyLock::new(|| Table::new("membership-capitals", Weight::Warning, &MEMBERSHIP));

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    SPELLING.check(case, findings);
    CAPITALS.check(case, findings);
}

/// Words with a capital are left alone: names of organizations keep their own spelling.
static SPELLINGS: [Rule; 14] = [
    rule(
        &[En],
        r"\b(hon|lab|fav|harb|behavi|neighb|endeav|col)or(s|ed|ing|able|ably|ful)?\b",
        "${1}our${2}",
    ),
    rule(
        &[En],
        r"\b(?P<not>(?:computer|software) )?(?P<x>program(s?))\b",
        "programme${3}",
    ),
    rule(&[En], r"\bcenter(s?)\b", "centre${1}"),
    rule(
        &[En],
        r"\b(\w{0,7}organ|[Ss]tandard|[Hh]armon|recogn|util|minim|maxim|optim|final|summar|[Dd]igital|digit|author|priorit|special|real|emphas|general|modern|normal|central|categor|mobil|stabil|local|custom|character)is(e|es|ed|ing|er|ers|ation|ations|ational)\b",
        "${1}iz${2}",
    ),
    rule(&[En], r"\b(fulfil|enrol)l(s|ment|ments)?\b", "${1}${2}"),
    rule(
        &[En],
        r"\b(travel|cancel|label|model|signal|channel)(ed|ing|er|ers)\b",
        "${1}l${2}",
    ),
    rule(&[En], r"\b(def|off)ense(s?)\b", "${1}ence${2}"),
    rule(&[En], r"\b(catalog|analog)(s?)\b", "${1}ue${2}"),
    rule(
        &[En],
        r"\b(?P<x>dialog(s?))(?P<not> box)?(?:\W|$)",
        "dialogue${2}",
    ),
    rule(&[En], r"\bskillful", "skilful"),
    rule(&[En], r"\btheater(s?)\b", "theatre${1}"),
    rule(
        &[En],
        r"\btoward (the|a|an|this|these|its|their)\b",
        "towards ${1}",
    ),
    rule(&[En], r"\bgray\b", "grey"),
    rule(&[En], r"\bairplane(s?)\b", "aeroplane${1}"),
];

static MEMBERSHIP: [Rule; 15] = [
    rule(
        &[En],
        r"\b[Mm]ember [Ss]tates, [Ss]ector [Mm]embers, [Aa]ssociates(,?) and [Aa]cademia\b",
        "Member States, Sector Members, Associates${1} and Academia",
    ),
    rule(
        &[En],
        r"\b[Ss]ector [Mm]embers, [Aa]ssociates(,?) and [Aa]cademia\b",
        "Sector Members, Associates${1} and Academia",
    ),
    rule(
        &[En],
        r"(?P<not>\b(?:EU|European|AU|African|Arab|ASEAN|CEPT|APT|CITEL|ATU|UN|WTO|WHO|WIPO|UNESCO|OECD|ECOWAS|SADC|EAC|COMESA|GCC|CARICOM|OAS|CIS|RCC|ESA|League|regional|Union) )?\b(?P<x>[Mm]ember [Ss]tate(s?))\b(?P<nor> of (?:the )?(?:EU\b|European|Eurasian|African|Arab|League|Gulf|Caribbean|Commonwealth|Council of Europe|Organi[sz]ation|World|WTO|WHO|OECD|ASEAN|ECOWAS|SADC|EAC|COMESA|GCC|CARICOM|CEPT|APT|ATU|CITEL|RCC))?",
        "Member State${3}",
    ),
    rule(
        &[En],
        r"(?P<not>\b(?i:private|public|business|industry|banking|financial|health|energy|transport|telecom\w*|ICT|third|other|same)[- ])?\b(?P<x>[Ss]ector [Mm]ember(s?))\b",
        "Sector Member${3}",
    ),
    rule(
        &[Fr],
        r"\b(?P<x>[ÉEée]tat(s?) [Mm]embre(s?))\b(?P<not> de (?:l['’](?:Union (?:européenne|africaine|économique)|UE\b|OMC\b|OMS\b|OCDE\b|UA\b|Organisation mondiale)|la (?:CEDEAO|CEEAC|CEMAC|CEPT|SADC|Ligue|Communauté)))?",
        "État${2} Membre${3}",
    ),
    rule(
        &[Fr],
        r"\b[Mm]embre(s?) de [Ss]ecteur\b",
        "Membre${1} de Secteur",
    ),
    rule(
        &[Fr],
        r"\b[Mm]embres d[eu] [Ss]ecteur(?: de l['’]UIT(?:-[TRD])?)?(?:, (?:aux |les |des )?| et (?:aux |les |des )?)(?P<x>associés)\b",
        "Associés",
    ),
    rule(
        &[Es],
        r"\b(?P<x>[Ee]stado(s?) [Mm]iembro(s?))\b(?P<not> (?:de la (?:Unión (?:Europea|Africana)|UE\b|OEA\b|OMC\b|OMS\b|OCDE\b|CITEL\b|CEPT\b|Comunidad|Organización)|del (?:MERCOSUR|SICA)\b))?",
        "Estado${2} Miembro${3}",
    ),
    rule(
        &[Es],
        r"\b(?P<x>[Mm]iembro(s?) de(l?) [Ss]ector)\b(?P<not> (?:privado|público|empresarial|industrial|académico|financiero|de |del ))?",
        "Miembro${2} de${3} Sector",
    ),
    rule(
        &[Es],
        r"\b[Mm]iembros del? [Ss]ector(?: UIT-[TRD])?(?:, (?:los )?| y (?:los )?)(?P<x>asociados)\b",
        "Asociados",
    ),
    rule(
        &[Es],
        r"\b[Aa]sociados (?:e|y|y las|y a las) (?P<x>instituciones [Aa]cadémicas)\b",
        "Instituciones Académicas",
    ),
    rule(
        &[Ru],
        r"\b(?P<x>[Гг]осударств(о|а|у|ом|е|ам|ами|ах)? ?[-–‑] ?[Чч]лен(ы|ов|ам|ами|ах|а|у|ом|е)?)\b(?P<not> (?:ЕС|ЕАЭС|СНГ|РСС|ШОС|ОЭСР|ВТО|ВОЗ|АСЕАН|Европейск|Евразийск|Африканск|Лиги|Совета|Содружеств|Всемирн))?",
        "Государств${2} – Член${3}",
    ),
    rule(
        &[Ru],
        r"\b[Чч]лен(ы|ов|ам|ами|ах|а|у|ом|е)? [Сс]ектор(а|ов)\b",
        "Член${1} Сектор${2}",
    ),
    rule(
        &[Ru],
        r"\bассоциированн(\w+) [Чч]лен(\w*)\b",
        "Ассоциированн${1} член${2}",
    ),
    rule(
        &[Ru],
        r"\bбюро стандартизации электросвязи\b",
        "Бюро стандартизации электросвязи",
    ),
];
