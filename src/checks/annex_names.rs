//! Annexes that are named in typed words: they exist, and are lettered as the letter letters them
//! (checks.md C1, C4).

use super::passage::{MOST, Passage};
use super::rules::InEachLanguage;
use super::{Case, Finding, Weight};
use crate::draft::flat;
use crate::language::Language;
use crate::letter::text::fact::Fact;
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// An annex as typed words name it.
pub(super) struct Mention {
    /// Where it stands, in bytes of the flat text.
    pub bytes: Range<usize>,
    /// “C” or “3”.
    pub mark: String,
}

impl Mention {
    /// The place of the annex that it names, from 0.
    pub fn place(&self) -> Option<usize> {
        let first = self.mark.bytes().next()?;
        if first.is_ascii_digit() {
            let number: usize = self.mark.parse().ok()?;
            return number.checked_sub(1);
        }
        Some(usize::from(first.to_ascii_uppercase().checked_sub(b'A')?))
    }
}

fn pattern(language: Language) -> &'static str {
    match language {
        Language::En => r"\b(?:Annex|ANNEX|annex)[\s\u{A0}]?(?P<mark>[A-Z]|\d{1,2})\b",
        Language::Fr => r"\b(?:Annexe|ANNEXE|annexe)[\s\u{A0}](?P<mark>[A-Z]|\d{1,2})\b",
        Language::Es => r"\b(?:Anexo|ANEXO|anexo)[\s\u{A0}](?P<mark>[A-Z]|\d{1,2})\b",
        Language::Ru => {
            r"\b(?:[Пп]риложени\p{Ll}{1,2}|ПРИЛОЖЕНИЕ)[\s\u{A0}](?P<mark>[A-ZА]|\d{1,2})\b"
        }
        Language::Zh => r"附件[\s\u{A0}]?(?P<mark>[A-Z]|\d{1,2})",
        Language::Ar => r"(?:ال|لل)ملحق[\s\u{A0}](?P<mark>[A-Z]|\d{1,2})\b",
    }
}

static PATTERNS: LazyLock<InEachLanguage> = LazyLock::new(|| InEachLanguage::of(pattern));

/// Words that say that the annex is one of another text: of a Recommendation, a Resolution, a circular.
static OF_ANOTHER: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?i)recomm?[ae]nd|\bRec\.|r[ée]solu[tc]i|рекоменда|резолюци|циркуляр|建议书|决议|通函|集体函|التوصية|القرار|الرسالة|circula|letter|lettre|carta|письм|\b[A-Z]\.\d+|WTSA|\bdocument|\bagreement|convention|constitution|regulations|decision|décision|decisión",
    )
    .expect("our own pattern is sound")
});

/// How much around a mention is read for what it is an annex of, in characters.
const AROUND: usize = 48;

/// The annexes of the letter that a passage names in typed words.
pub(super) fn mentions(passage: &Passage) -> Vec<Mention> {
    let regex = PATTERNS.in_language(passage.language);
    let words = &passage.flat;
    regex
        .captures_iter(words)
        .take(MOST)
        .filter_map(|found| {
            let bytes = found.get(0)?.range();
            let before = words[..bytes.start].chars().rev().take(AROUND);
            let before: String = before.collect::<Vec<_>>().into_iter().rev().collect();
            let after: String = words[bytes.end..].chars().take(AROUND).collect();
            // What is said in another sentence, or behind a bracket, is not about this annex.
            let before = before.rsplit(['。', ';', '；', '(', '（']).next()?;
            // “Rec. ITU-T A.5, Annex A” is one sentence.
            let before = before.rsplit(". ").next()?;
            let after = after.split([';', '。', '；', ')', '）']).next()?;
            let after = after.split(". ").next()?;
            let mark = found.name("mark")?.as_str();
            // The Cyrillic letter looks like the Latin one.
            let mark = mark.replace('А', "A");
            // “Annex C to {circular 118}”, “{circular 118}的附件C”: close by, a fact may be what it belongs to.
            let of_fact = before.chars().rev().take(2).any(|c| c == flat::FACT)
                || after.chars().take(12).any(|c| c == flat::FACT);
            let another = of_fact || OF_ANOTHER.is_match(before) || OF_ANOTHER.is_match(after);
            (!another).then_some(Mention { bytes, mark })
        })
        .collect()
}

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let letter = &case.draft.letter;
    // A change speaks of the annexes of the letter that it changes.
    if letter.reference.amendment.is_some() {
        return;
    }
    for passage in case.typed() {
        for mention in mentions(passage) {
            let annex = mention.place().and_then(|at| letter.annexes.get(at));
            let numbered = mention.mark.bytes().all(|byte| byte.is_ascii_digit());
            let (mistake, weight) = match (annex, numbered) {
                (None, _) => ("annex-typed-lacking", Weight::Error),
                (Some(_), true) => ("annex-numbered", Weight::Warning),
                (Some(_), false) => ("annex-typed", Weight::Hint),
            };
            let fact = annex.map(|annex| Fact::Annex(annex.name.clone()));
            let right = fact.as_ref().map_or_else(String::new, |fact| {
                crate::layout::fact(case.draft, passage.language, fact)
            });
            let repair = fact.map(|fact| passage.corrected_by_fact(mention.bytes.clone(), fact));
            findings.push(
                Finding::in_passage(
                    mistake,
                    weight,
                    passage,
                    passage.place(mention.bytes.clone()),
                )
                .with("found", &passage.flat[mention.bytes.clone()])
                .with("right", right)
                .with("count", letter.annexes.len())
                .mended_by(repair.flatten()),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::tests_references::{letter, pairs, silent};
    use crate::language::Language::{Ar, En, Es, Fr, Ru, Zh};

    #[test]
    fn an_annex_that_is_named_exists() {
        pairs(
            &["annex-typed-lacking"],
            letter,
            &[
                (
                    En,
                    "The hotels are listed in Annex C.",
                    "See Annex C to Recommendation ITU-T P.800.",
                ),
                (En, "See ANNEX D below.", "The annex follows."),
                (
                    Fr,
                    "La liste figure dans l'Annexe C.",
                    "Voir l'Annexe C de la Recommandation UIT-T P.800.",
                ),
                (
                    Es,
                    "La lista figura en el Anexo C.",
                    "Véase el Anexo C de la Resolución 1.",
                ),
                (
                    Ru,
                    "Список приводится в Приложении C.",
                    "См. Приложение C к Рекомендации МСЭ-Т P.800.",
                ),
                (Zh, "名单见附件C。", "见ITU-T P.800建议书附件C。"),
                (
                    Ar,
                    "ترد القائمة في الملحق C.",
                    "انظر الملحق C بالتوصية P.800.",
                ),
            ],
        );
        silent(&["annex-typed-lacking", "annex-numbered", "annex-typed"]);
    }

    #[test]
    fn annexes_are_lettered() {
        pairs(
            &["annex-numbered"],
            letter,
            &[
                (
                    En,
                    "The hotels are listed in Annex 1.",
                    "The hotels are listed in {annex practical-information}.",
                ),
                (
                    Fr,
                    "La liste figure dans l'Annexe 2.",
                    "La liste figure dans l'{annex practical-information}.",
                ),
                (
                    Es,
                    "La lista figura en el Anexo 1.",
                    "La lista figura en el anexo.",
                ),
                (
                    Ru,
                    "Список приводится в Приложении 1.",
                    "См. Приложение 1 к Резолюции 1.",
                ),
                (Zh, "名单见附件1。", "见第1号决议附件1。"),
                (Ar, "ترد القائمة في الملحق 2.", "انظر الملحق."),
            ],
        );
        pairs(
            &["annex-typed"],
            letter,
            &[
                (
                    En,
                    "The hotels are listed in ANNEX A.",
                    "The hotels are listed in {annex practical-information}.",
                ),
                (
                    Fr,
                    "La liste figure dans l'Annexe B.",
                    "La liste figure ci-dessous.",
                ),
                (Es, "La lista figura en el Anexo A.", "Anexo"),
                (Ru, "Список приводится в Приложении B.", "Приложение"),
                (Zh, "名单见附件A。", "名单见附件。"),
                (Ar, "ترد القائمة في الملحق A.", "الملحق"),
            ],
        );
    }
}
