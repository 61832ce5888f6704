//! “At least one month before the meeting” agrees with the table of deadlines (checks.md A8).

use super::passage::{MOST, Passage};
use super::{Case, Finding, Weight};
use crate::language::Language;
use crate::letter::deadline::Due;
use chrono::NaiveDate;
use regex::{Captures, Regex};
use std::sync::LazyLock;

/// A deadline may be moved by hand by so many days to a working day.
const MOVED: i64 = 4;

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let letter = &case.letter;
    let Some(opening) = letter.opening_day() else {
        return;
    };
    if letter.deadlines.is_empty() {
        return;
    }
    for passage in &case.passages {
        for captures in pattern(passage.language)
            .captures_iter(&passage.flat)
            .take(MOST)
        {
            let (Some(all), Some(period)) = (captures.get(0), period(passage.language, &captures))
            else {
                continue;
            };
            let Some(name) = topic(passage, all.start(), all.end()) else {
                continue;
            };
            let Some(deadline) = letter.deadline(name) else {
                continue;
            };
            let (Some(due), Some(said)) =
                (deadline.due.date(Some(opening)), period.date(Some(opening)))
            else {
                continue;
            };
            let by_hand = matches!(deadline.due, Due::On { .. });
            if agree(&period, said, due, by_hand) {
                continue;
            }
            let place = passage.place(all.range());
            findings.push(
                Finding::in_passage("deadline-words", Weight::Warning, passage, place)
                    .with("written", all.as_str())
                    .with("deadline", name)
                    .with("said", said)
                    .with("due", due),
            );
        }
    }
}

/// Whether a deadline keeps what the words say.
fn agree(period: &Due, said: NaiveDate, due: NaiveDate, by_hand: bool) -> bool {
    let earlier = (said - due).num_days();
    let moved = if by_hand { MOVED } else { 0 };
    match period {
        // “At least 12 days before” is counted with or without the opening day.
        Due::DaysBefore(_) => (0..=moved + 1).contains(&earlier),
        _ => (0..=moved).contains(&earlier),
    }
}

/// Which deadline a sentence is about, if it is about one alone.
fn topic(passage: &Passage, start: usize, end: usize) -> Option<&'static str> {
    let stops = ['.', ';', '。', '；', '؛', '\n'];
    let text = &passage.flat;
    let begin = text[..start].rfind(stops).unwrap_or(0);
    let finish = text[end..].find(stops).map_or(text.len(), |at| end + at);
    let words = text.get(begin..finish)?.to_lowercase();
    let [registration, translation, contributions, fellowships, other] = topics(passage.language);
    let about = |words_of: &[&str]| words_of.iter().any(|word| words.contains(word));
    let found = [
        (about(registration), "registration"),
        (about(translation), "translation"),
        (about(contributions) && !about(translation), "contributions"),
        (about(fellowships), "fellowships"),
    ];
    let mut found = found.into_iter().filter(|(found, _)| *found);
    match (found.next(), found.next(), about(other)) {
        (Some((_, name)), None, false) => Some(name),
        _ => None,
    }
}

/// Words for registration, translation, contributions, fellowships, and for what may be confused with them.
fn topics(language: Language) -> [&'static [&'static str]; 5] {
    match language {
        Language::En => [
            &["registration", "register"],
            &["translation", "translate"],
            &["contribution"],
            &["fellowship"],
            &["interpretation", "visa", "rapporteur"],
        ],
        Language::Fr => [
            &["inscription", "inscrire"],
            &["traduction", "tradui"],
            &["contribution"],
            &["bourse"],
            &["interprétation", "visa", "rapporteur"],
        ],
        Language::Es => [
            &["inscripción", "inscribirse"],
            &["traduc"],
            &["contribuci"],
            &["beca"],
            &["interpretación", "visado", "relator"],
        ],
        Language::Ru => [
            &["регистрац", "зарегистрир"],
            &["перевод", "перевест", "переведен"],
            &["вклад"],
            &["стипенди"],
            &["устн", "виз", "докладчик"],
        ],
        Language::Zh => [
            &["注册"],
            &["翻译", "笔译"],
            &["文稿"],
            &["与会补贴"],
            &["口译", "签证", "报告人"],
        ],
        Language::Ar => [
            &["تسجيل"],
            &["ترجمة", "ترجمت"],
            &["مساهم"],
            &["منح"],
            &["شفوية", "تأشير", "مقرر"],
        ],
    }
}

/// The words for numbers in periods before a meeting, as small numbers.
fn numbers(language: Language) -> &'static [(&'static str, u32)] {
    match language {
        Language::En => &[
            ("one", 1),
            ("two", 2),
            ("three", 3),
            ("four", 4),
            ("five", 5),
            ("six", 6),
            ("seven", 7),
            ("eight", 8),
            ("ten", 10),
            ("twelve", 12),
            ("thirteen", 13),
        ],
        Language::Fr => &[
            ("un", 1),
            ("une", 1),
            ("deux", 2),
            ("trois", 3),
            ("quatre", 4),
            ("cinq", 5),
            ("six", 6),
            ("sept", 7),
            ("huit", 8),
            ("dix", 10),
            ("douze", 12),
            ("treize", 13),
        ],
        Language::Es => &[
            ("un", 1),
            ("una", 1),
            ("dos", 2),
            ("tres", 3),
            ("cuatro", 4),
            ("cinco", 5),
            ("seis", 6),
            ("siete", 7),
            ("ocho", 8),
            ("diez", 10),
            ("doce", 12),
            ("trece", 13),
        ],
        Language::Ru => &[
            ("один", 1),
            ("одну", 1),
            ("два", 2),
            ("две", 2),
            ("три", 3),
            ("четыре", 4),
            ("пять", 5),
            ("шесть", 6),
            ("семь", 7),
            ("десять", 10),
            ("двенадцать", 12),
            ("тринадцать", 13),
        ],
        Language::Zh => &[
            ("一", 1),
            ("两", 2),
            ("二", 2),
            ("三", 3),
            ("四", 4),
            ("五", 5),
            ("六", 6),
            ("七", 7),
            ("十二", 12),
            ("十三", 13),
        ],
        Language::Ar => &[("ستة", 6), ("ثلاثة", 3), ("أربعة", 4)],
    }
}

fn pattern(language: Language) -> &'static Regex {
    static PATTERNS: LazyLock<[Regex; 6]> = LazyLock::new(|| Language::ALL.map(compiled));
    let at = Language::ALL.iter().position(|known| *known == language);
    &PATTERNS[at.unwrap_or_default()]
}

fn compiled(language: Language) -> Regex {
    let mut words: Vec<&str> = numbers(language).iter().map(|(word, _)| *word).collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    let number = format!("(?P<number>[0-9]{{1,2}}|{})", words.join("|"));
    let pattern = match language {
        Language::En => {
            r"\b{n}(?: \([0-9]+\))?(?: calendar)? (?:(?P<month>months?)|(?P<week>weeks?)|(?P<day>days?)) (?:before|prior to|in advance of) (?:the (?:start|opening|beginning|first day|meeting)|it opens)\b"
        }
        Language::Fr => {
            r"\b{n} (?:(?P<month>mois)|(?P<week>semaines?)|(?P<day>jours?))(?: calendaires?)? avant (?:le début|l['’]ouverture|la réunion|le premier jour)"
        }
        Language::Es => {
            r"\b{n} (?:(?P<month>mes(?:es)?)|(?P<week>semanas?)|(?P<day>días?))(?: naturales| civiles)? antes (?:del (?:comienzo|inicio|primer día)|de la (?:apertura|reunión))"
        }
        Language::Ru => {
            r"\bза {n}(?: календарн[а-я]+)? (?:(?P<month>месяц[а-я]*)|(?P<week>недел[а-я]+)|(?P<day>дн[а-я]+|день)) до (?:начала|открытия|собрания)"
        }
        Language::Zh => {
            r"会议(?:召开|开始|开幕|首日)?的?(?:(?:之?前|前的?)(?:至少)?)?{n}个?(?:(?P<month>月)|(?P<week>周|星期)|(?P<day>天|日))(?P<front>之?前)?"
        }
        Language::Ar => {
            r"قبل (?:بدء|افتتاح|بداية) الاجتماع ب(?:{n} )?(?:(?P<month>شهرين|شهر|أشهر)|(?P<week>أسبوعين|أسبوع|أسابيع)|(?P<day>يوما|أيام))"
        }
    };
    let spaced = pattern.replace(' ', r"[ \x{A0}\x{202F}]+");
    Regex::new(&format!("(?i:{})", spaced.replace("{n}", &number)))
        .expect("the patterns of periods are well-formed")
}

/// The period as a rule of deadlines.
fn period(language: Language, captures: &Captures<'_>) -> Option<Due> {
    let unit = ["month", "week", "day"]
        .into_iter()
        .find_map(|unit| captures.name(unit).map(|found| (unit, found.as_str())))?;
    let number = match captures.name("number") {
        Some(found) => {
            let word = found.as_str().to_lowercase();
            let by_name = numbers(language).iter().find(|(name, _)| *name == word);
            match by_name {
                Some((_, number)) => *number,
                None => word.parse().ok()?,
            }
        }
        // The Arabic dual.
        None if unit.1.ends_with("ين") => 2,
        None => 1,
    };
    // In Chinese “before” stands before or behind the number.
    let all = captures.get(0)?.as_str();
    if language == Language::Zh && !all.contains('前') {
        return None;
    }
    Some(match unit.0 {
        "month" => Due::MonthsBefore(number),
        "week" => Due::WeeksBefore(number),
        _ => Due::DaysBefore(number),
    })
}
