//! References in running words: documents, Resolutions, Recommendations, Questions, groups, letters.
//!
//! What is found is the number alone; the words that name it are translated like others.

use crate::language::Language;
use regex::{Captures, Regex};
use std::ops::Range;
use std::sync::LazyLock;

/// What a number refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Series {
    /// ITU-T Q.850.
    Recommendation,
    /// Resolution 99.
    Resolution,
    /// TD 1399, Document 5.
    Document,
    /// Question 1/12.
    Question,
    /// Working Party 1/12.
    WorkingParty,
    /// Study Group 12, SG12.
    StudyGroup,
    /// TSB Circular 116.
    Circular,
    /// TSB Collective letter 12/12.
    CollectiveLetter,
}

/// A temporary document, by its number.
pub static DOCUMENT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?-u:\b)(?:TD|DT|ВД) ?[-/]? ?(\d{1,5})(?-u:\b)")
        .expect("the pattern is a constant")
});

/// The pattern of study groups; its groups `long`, `of` and `short` are the number.
pub fn study_group(language: Language) -> &'static str {
    match language {
        Language::En => {
            r"\b(?:Study[\s\u{A0}]Group[\s\u{A0}](?P<long>\d{1,2})|SG[\s\u{A0}]?(?P<short>\d{1,2}))(?:\b|$)"
        }
        Language::Fr => {
            r"\b(?:[Cc]ommission[\s\u{A0}]d['’]études[\s\u{A0}](?P<long>\d{1,2})|CE[\s\u{A0}](?P<short>\d{1,2}))\b"
        }
        Language::Es => {
            r"\b(?:Comisión[\s\u{A0}]de[\s\u{A0}]Estudio[\s\u{A0}](?P<long>\d{1,2})|CE[\s\u{A0}](?P<short>\d{1,2}))\b"
        }
        Language::Ru => {
            r"\b(?:(?P<long>\d{1,2})[-\u{2011}]я[\s\u{A0}]Исследовательская[\s\u{A0}]комиссия|(?P<of>\d{1,2})[-\u{2011}]й[\s\u{A0}]Исследовательской[\s\u{A0}]комиссии|ИК[\s\u{A0}]?(?P<short>\d{1,2}))\b"
        }
        Language::Zh => r"第(?P<long>\d{1,2})研究组",
        Language::Ar => r"لجنة[\s\u{A0}]الدراسات[\s\u{A0}](?P<long>\d{1,2})\b",
    }
}

/// The patterns of a language; the group `n` is the number.
fn patterns(language: Language) -> Vec<(Series, String)> {
    // A number of its own, and one with that of a group.
    const ONE: &str = r"(?P<n>\d{1,4})(?-u:\b)";
    const PAIR: &str = r"(?P<n>\d{1,2}/\d{1,2})(?-u:\b)";
    const LETTER: &str = r"(?P<n>\d{1,4}(?:/\d{1,2})?)(?-u:\b)";
    const S: &str = r"[\s\x{A0}]?";
    let (resolution, document, question, party, circular, collective) = match language {
        Language::En => (
            format!(r"(?:Resolution|Res\.){S}{ONE}"),
            format!(r"(?:Document|Doc\.){S}{ONE}"),
            format!(r"(?:Questions?|(?-u:\b)Q\.?){S}{PAIR}"),
            format!(r"(?:Working Part(?:y|ies)|(?-u:\b)WP){S}{PAIR}"),
            format!(r"(?i:circular){S}(?:letter{S})?{ONE}"),
            format!(r"(?i:collective letter){S}{LETTER}"),
        ),
        Language::Fr => (
            format!(r"(?:Résolution|Rés\.){S}{ONE}"),
            format!(r"Document{S}{ONE}"),
            format!(r"(?:Questions?|(?-u:\b)Q\.?){S}{PAIR}"),
            format!(r"(?:[Gg]roupes? de travail|(?-u:\b)GT){S}{PAIR}"),
            format!(r"(?i:circulaire)(?: TSB)?{S}{ONE}"),
            format!(r"(?i:lettre collective)(?: TSB)?{S}{LETTER}"),
        ),
        Language::Es => (
            format!(r"Resolución{S}{ONE}"),
            format!(r"Documento{S}{ONE}"),
            format!(r"(?:Cuesti(?:ón|ones)|(?-u:\b)C\.?){S}{PAIR}"),
            format!(r"(?:Grupos? de Trabajo|(?-u:\b)GT){S}{PAIR}"),
            format!(r"(?i:circular)(?: TSB)?{S}{ONE}"),
            format!(r"(?i:carta colectiva)(?: TSB)?{S}{LETTER}"),
        ),
        Language::Ru => (
            format!(r"Резолюци[яиюей]+{S}{ONE}"),
            format!(r"[Дд]окумент[а-я]*{S}{ONE}"),
            format!(r"(?:Вопрос[а-я]*|В){S}{PAIR}"),
            format!(r"(?:[Рр]абоч[а-я]+ групп[а-я]*|РГ){S}{PAIR}"),
            format!(r"(?i:циркуляр[а-я]*)(?: БСЭ)?{S}{ONE}"),
            format!(r"(?i:коллективн[а-я]+ письм[а-я]+)(?: БСЭ)?{S}{LETTER}"),
        ),
        Language::Zh => (
            r"第?(?P<n>\d{1,4})号决议".to_owned(),
            r"第?(?P<n>\d{1,5})号文件".to_owned(),
            r"第?(?P<n>\d{1,2}/\d{1,2})号?课题|课题(?P<n2>\d{1,2}/\d{1,2})".to_owned(),
            r"第(?P<n>\d{1,2}/\d{1,2})工作组".to_owned(),
            r"第?(?P<n>\d{1,4})号通函".to_owned(),
            r"第?(?P<n>\d{1,4}(?:/\d{1,2})?)号集体函".to_owned(),
        ),
        Language::Ar => (
            format!(r"القرار{S}{ONE}"),
            format!(r"الوثيقة{S}{ONE}"),
            format!(r"المسأل(?:ة|تين|تان){S}{PAIR}"),
            format!(r"فرق(?:ة|تي) العمل{S}{PAIR}"),
            format!(r"الرسالة المعممة{S}{ONE}"),
            format!(r"الرسالة الجماعية{S}{LETTER}"),
        ),
    };
    let recommendation = r"(?:(?:ITU|UIT|МСЭ)[-\x{2011}\x{2010}][TRТР][\s\x{A0}]?|(?i:Recomm?[ea]nd[a-zéóá]*|Rec\.|Рек\.|Рекомендаци[а-я]+|التوصية)[\s\x{A0}]?)(?P<n>[A-Z]{1,2}\.\d{1,4}(?:\.\d{1,3})*)(?-u:\b)|(?-u:\b)(?P<n2>[A-Z]\.\d{2,4}(?:\.\d{1,3})*)(?-u:\b)";
    let mut all = vec![
        (Series::Recommendation, recommendation.to_owned()),
        (Series::Resolution, resolution),
        (
            Series::Document,
            r"(?-u:\b)(?:TD|DT|ВД) ?[-/]? ?(?P<n>\d{1,5})(?-u:\b)".to_owned(),
        ),
        (Series::Document, document),
        (Series::Question, question),
        (Series::WorkingParty, party),
        (Series::StudyGroup, study_group(language).to_owned()),
        (Series::CollectiveLetter, collective),
        (Series::Circular, circular),
    ];
    // The English abbreviations are understood, and used, everywhere.
    if language != Language::En {
        all.push((
            Series::StudyGroup,
            r"(?-u:\b)(?:SG|CE)(?P<n>\d{1,2})".to_owned(),
        ));
        all.push((Series::Question, format!(r"(?-u:\b)Q\.?{S}{PAIR}")));
        all.push((Series::WorkingParty, format!(r"(?-u:\b)WP{S}{PAIR}")));
    }
    all
}

/// A reference as it is written.
pub(super) struct Reference {
    /// Its number.
    pub number: Range<usize>,
    /// The same with the words that name it.
    pub whole: Range<usize>,
    /// What it refers to.
    pub series: Series,
}

/// The references in `text`, in no order; they may lie in one another.
pub(super) fn written(language: Language, text: &str) -> Vec<Reference> {
    type Patterns = Vec<(Series, Regex)>;
    static PATTERNS: LazyLock<[Patterns; 6]> = LazyLock::new(|| {
        Language::ALL.map(|language| {
            let all = patterns(language).into_iter();
            all.map(|(series, pattern)| {
                let regex = Regex::new(&pattern).expect("the patterns are constants");
                (series, regex)
            })
            .collect()
        })
    });
    let at = Language::ALL.iter().position(|known| *known == language);
    let mut found = Vec::new();
    for (series, regex) in &PATTERNS[at.unwrap_or_default()] {
        for captures in regex.captures_iter(text) {
            if let (Some(whole), Some(number)) = (captures.get(0), number(&captures)) {
                found.push(Reference {
                    number,
                    whole: whole.range(),
                    series: *series,
                });
            }
        }
    }
    found
}

fn number(captures: &Captures<'_>) -> Option<Range<usize>> {
    ["n", "n2", "long", "of", "short"]
        .iter()
        .find_map(|name| captures.name(name))
        .map(|found| found.range())
}
