//! By what the parts of a letter are known in each language: the labels of the phrasebook and forms of them
//! that other letters have, salutations and closings by their first words.

use super::line::plain;
use crate::language::Language;
use crate::language::phrasebook::phrasebook;

/// A label at the head of a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Label {
    Reference,
    Contact,
    Telephone,
    Fax,
    Email,
    Web,
    To,
    Copy,
    Subject,
    Questions,
    Source,
    Title,
    ForAction,
    ForComment,
    ForInformation,
    Approval,
    Deadline,
    Abstract,
}

/// Every label with its key in the phrasebook.
pub(super) const LABELS: [(Label, &str); 18] = [
    (Label::Reference, "label-reference"),
    (Label::Contact, "label-contact"),
    (Label::Telephone, "label-telephone"),
    (Label::Fax, "label-fax"),
    (Label::Email, "label-email"),
    (Label::Web, "label-web"),
    (Label::To, "label-to"),
    (Label::Copy, "label-copy"),
    (Label::Subject, "label-subject"),
    (Label::Questions, "label-questions"),
    (Label::Source, "label-source"),
    (Label::Title, "label-title"),
    (Label::ForAction, "label-for-action"),
    (Label::ForComment, "label-for-comment"),
    (Label::ForInformation, "label-for-information"),
    (Label::Approval, "label-approval"),
    (Label::Deadline, "label-deadline"),
    (Label::Abstract, "label-abstract"),
];

/// Other forms of labels; those of real letters are named in conventions.md §2.
const FURTHER: [(Label, &[&str]); 9] = [
    (
        Label::Reference,
        &[
            "reference",
            "our ref",
            "référence",
            "referencia",
            "réf",
            "ref",
        ],
    ),
    (Label::Contact, &["contact person", "contacto", "контакт"]),
    (
        Label::Telephone,
        &[
            "telephone",
            "phone",
            "tél",
            "tel",
            "teléfono",
            "téléphone",
            "телефон",
        ],
    ),
    (Label::Fax, &["telefax", "télécopie", "telecopie", "факс"]),
    (
        Label::Email,
        &[
            "e-mail",
            "email",
            "mail",
            "courriel",
            "correo-e",
            "correo electrónico",
            "эл. почта",
            "電子郵件",
        ],
    ),
    (
        Label::Web,
        &[
            "website",
            "web page",
            "site web",
            "página web",
            "sitio web",
            "веб-сайт",
        ],
    ),
    (Label::To, &["à", "a", "aux", "кому"]),
    (
        Label::Copy,
        &["copy", "cc", "copie", "copia", "copia a", "копия"],
    ),
    (
        Label::Subject,
        &["objet", "asunto", "sujet", "тема", "предмет"],
    ),
];

/// The longest label, in characters.
const LONGEST: usize = 32;

fn bare(label: &str) -> String {
    let label = plain(label).to_lowercase();
    label
        .trim_end_matches([':', '：', '.', ' ', '،'])
        .to_owned()
}

/// The label with which `words` begin, and how many characters it has with its colon; the whole of short words
/// may be a label without one.
pub(super) fn label(language: Language, words: &str) -> Option<(Label, usize)> {
    let colon = (words.chars().take(LONGEST)).position(|sign| matches!(sign, ':' | '：'));
    let length = match colon {
        Some(at) => at + 1,
        None => words.chars().count(),
    };
    if length > LONGEST {
        return None;
    }
    let begin: String = words.chars().take(length).collect();
    let bare_begin = bare(&begin);
    if bare_begin.is_empty() {
        return None;
    }
    let named = |language: Language| {
        let found = (LABELS.iter())
            .find(|(_, key)| bare(&phrasebook(language).say(key, &[])) == bare_begin);
        found.map(|(label, _)| *label)
    };
    let further = || {
        let found = (FURTHER.iter()).find(|(_, forms)| forms.contains(&bare_begin.as_str()));
        found.map(|(label, _)| *label)
    };
    // A short word alone is a label only with its colon.
    let known = named(language)
        .or_else(|| named(Language::En))
        .or_else(further)?;
    (colon.is_some() || bare_begin.chars().count() > 2 || language == Language::Zh)
        .then_some((known, length))
}

/// Salutations by their first words.
fn salutations(language: Language) -> &'static [&'static str] {
    match language {
        Language::En => &["Dear "],
        Language::Fr => &["Madame", "Monsieur", "Mesdames", "Messieurs", "Excellence"],
        Language::Es => &["Muy señor", "Estimad", "Excelent", "Distinguid", "Señor"],
        Language::Ru => &["Уважаем"],
        Language::Zh => &["尊敬的", "敬启者"],
        Language::Ar => &["حضر", "السادة", "سيدي", "تحية"],
    }
}

/// Closings by their first words.
fn closings(language: Language) -> &'static [&'static str] {
    match language {
        Language::En => &[
            "Yours faithfully",
            "Yours sincerely",
            "Sincerely yours",
            "Yours truly",
        ],
        Language::Fr => &[
            "Veuillez agréer",
            "Je vous prie d'agréer",
            "Veuillez recevoir",
        ],
        Language::Es => &["Atentamente", "Le saluda", "Muy atentamente", "Aprovecho"],
        Language::Ru => &["С уважением"],
        Language::Zh => &["顺致", "此致", "谨致"],
        Language::Ar => &["وتفضلوا", "وتقبلوا"],
    }
}

/// The longest salutation or closing, in characters.
const FORMULA: usize = 110;

/// Whether these words are a salutation.
pub(super) fn is_salutation(language: Language, words: &str) -> bool {
    is_formula(language, words, "salutation", salutations(language)) && !words.ends_with(['.', ';'])
        || words == standard(language, "salutation")
}

/// Whether these words are the closing formula.
pub(super) fn is_closing(language: Language, words: &str) -> bool {
    is_formula(language, words, "closing", closings(language))
}

fn is_formula(language: Language, words: &str, key: &str, begins: &[&str]) -> bool {
    if words == standard(language, key) {
        return true;
    }
    words.chars().count() <= FORMULA && begins.iter().any(|begin| words.starts_with(begin))
}

/// Standard wording without facts, to be compared.
pub(super) fn standard(language: Language, key: &str) -> String {
    let said = phrasebook(language).say(key, &[]);
    plain(&said.replace("{br}", " "))
}

/// The word that says that a meeting is held over the network.
pub(super) fn says_virtual(language: Language, words: &str) -> bool {
    let words = words.to_lowercase();
    let signs: &[&str] = match language {
        Language::En => &["virtual", "webinar", "e-meeting"],
        Language::Fr => &["virtuel", "webinaire"],
        Language::Es => &["virtual", "seminario web"],
        Language::Ru => &["виртуальн", "вебинар"],
        Language::Zh => &["虚拟", "网络研讨会"],
        Language::Ar => &["افتراضي"],
    };
    signs.iter().any(|sign| words.contains(sign))
}

/// The language in which most of these words are.
pub(super) fn language_of(words: &str) -> Language {
    let count = |fits: fn(char) -> bool| words.chars().filter(|sign| fits(*sign)).count();
    let latin = count(|sign| sign.is_ascii_alphabetic());
    let han = count(|sign| ('\u{4E00}'..='\u{9FFF}').contains(&sign));
    let arabic = count(|sign| ('\u{0620}'..='\u{06FF}').contains(&sign));
    let cyrillic = count(|sign| ('\u{0400}'..='\u{04FF}').contains(&sign));
    // A Chinese character says as much as some Latin letters, and names and addresses are Latin everywhere.
    let mut best = (latin, Language::En);
    for (signs, language) in [
        (han * 4, Language::Zh),
        (arabic * 2, Language::Ar),
        (cyrillic * 2, Language::Ru),
    ] {
        if signs > best.0 {
            best = (signs, language);
        }
    }
    if best.1 != Language::En {
        return best.1;
    }
    let mut counts = [(0, Language::En), (0, Language::Fr), (0, Language::Es)];
    for word in words.split(|sign: char| !sign.is_alphabetic()) {
        let word = word.to_lowercase();
        let at = match word.as_str() {
            "the" | "of" | "and" | "to" | "for" | "is" | "will" | "by" => 0,
            "le" | "les" | "des" | "du" | "et" | "une" | "pour" | "aux" | "dans" | "est" => 1,
            "el" | "los" | "las" | "del" | "y" | "una" | "para" | "en" | "que" | "por" => 2,
            _ => continue,
        };
        counts[at].0 += 1;
    }
    // Of equals the first: English, in which letters are begun.
    let most = counts.iter().map(|(count, _)| *count).max().unwrap_or(0);
    counts
        .iter()
        .find(|(count, _)| *count == most)
        .map_or(Language::En, |(_, language)| *language)
}
