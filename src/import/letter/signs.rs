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
            "our reference",
            "ref no",
            "référence",
            "referencia",
            "réf",
            "ref",
            "n/réf",
            "nos réf",
            "n/ref",
            "nuestra ref",
            "основание",
            "осн",
            "ссылка",
            "исх",
            "参考",
            "编号",
            "文件号",
            "发文号",
            "مرجع",
            "الرقم المرجعي",
            "الإشارة",
        ],
    ),
    (
        Label::Contact,
        &[
            "contact person",
            "contact persons",
            "contacts",
            "point of contact",
            "contacto",
            "contactos",
            "persona de contacto",
            "personne à contacter",
            "personne de contact",
            "контакт",
            "контакты",
            "контактное лицо",
            "контактные лица",
            "для контакта",
            "联系",
            "联络人",
            "للاتصال",
            "جهة الاتصال",
            "جهات الاتصال",
            "مسؤول الاتصال",
        ],
    ),
    (
        Label::Telephone,
        &[
            "telephone",
            "phone",
            "tél",
            "tel",
            "teléfono",
            "téléphone",
            "telefono",
            "tel no",
            "tel. no",
            "телефон",
            "тел",
            "هاتف",
            "رقم الهاتف",
            "联系电话",
        ],
    ),
    (
        Label::Fax,
        &[
            "telefax",
            "fax",
            "fax no",
            "télécopie",
            "telecopie",
            "télécopieur",
            "факс",
            "فاكس",
            "رقم الفاكس",
        ],
    ),
    (
        Label::Email,
        &[
            "e-mail",
            "email",
            "e mail",
            "mail",
            "e-mails",
            "courriel",
            "mél",
            "adresse électronique",
            "courrier électronique",
            "correo-e",
            "correo e",
            "correo",
            "correo electrónico",
            "эл. почта",
            "эл почта",
            "электронная почта",
            "эл. адрес",
            "電子郵件",
            "电邮",
            "电子信箱",
            "电子邮箱",
            "邮箱",
            "البريد الالكتروني",
            "بريد إلكتروني",
            "بريد الكتروني",
            "العنوان الإلكتروني",
        ],
    ),
    (
        Label::Web,
        &[
            "website",
            "web site",
            "web page",
            "webpage",
            "homepage",
            "home page",
            "url",
            "site web",
            "site",
            "page web",
            "internet",
            "página web",
            "sitio web",
            "dirección web",
            "веб-сайт",
            "веб",
            "сайт",
            "веб-страница",
            "网址",
            "网站",
            "主页",
            "الموقع",
            "الويب",
            "موقع الويب",
            "صفحة الويب",
            "الموقع الالكتروني",
        ],
    ),
    (
        Label::To,
        &[
            "à",
            "a",
            "aux",
            "destinataire",
            "destinatario",
            "destinatarios",
            "a la atención de",
            "кому",
            "адресаты",
            "адресат",
            "收文",
            "收件人",
            "إلى",
            "الى",
            "المرسل إليهم",
        ],
    ),
    (
        Label::Copy,
        &[
            "copy",
            "copies",
            "copies to",
            "cc",
            "c.c",
            "copie",
            "copies à",
            "copie aux",
            "copia",
            "copias",
            "copia a",
            "copias a",
            "con copia a",
            "копия",
            "копии",
            "抄件",
            "抄报",
            "نسخة",
            "نسخ إلى",
            "صورة إلى",
        ],
    ),
    (
        Label::Subject,
        &[
            "subject",
            "re",
            "objet",
            "sujet",
            "asunto",
            "objeto",
            "тема",
            "предмет",
            "касается",
            "主题",
            "题目",
            "موضوع",
        ],
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

/// The label that these words are, with or without their colon.
fn label_of(language: Language, words: &str) -> Option<Label> {
    let bare_words = bare(words);
    if bare_words.is_empty() {
        return None;
    }
    let named = |language: Language| {
        let found = (LABELS.iter())
            .find(|(_, key)| bare(&phrasebook(language).say(key, &[])) == bare_words);
        found.map(|(label, _)| *label)
    };
    let further = || {
        let found = (FURTHER.iter()).find(|(_, forms)| forms.contains(&bare_words.as_str()));
        found.map(|(label, _)| *label)
    };
    named(language)
        .or_else(|| named(Language::En))
        .or_else(further)
}

/// The label with which `words` begin, and how many characters it has with its colon; the whole of short words
/// may be a label without one, and so may the first of words whose rest can be nothing but its value.
pub(super) fn label(language: Language, words: &str) -> Option<(Label, usize)> {
    let colon = (words.chars().take(LONGEST)).position(|sign| matches!(sign, ':' | '：'));
    let whole = words.chars().count();
    let length = match colon {
        Some(at) => at + 1,
        None => whole,
    };
    if length <= LONGEST {
        let begin: String = words.chars().take(length).collect();
        if let Some(known) = label_of(language, &begin) {
            // A short word alone is a label only with its colon.
            let long = bare(&begin).chars().count() > 2 || language == Language::Zh;
            return (colon.is_some() || long).then_some((known, length));
        }
    }
    if colon.is_some() {
        return None;
    }
    let (first, rest) = words.split_once(' ')?;
    let known = label_of(language, first)?;
    let digits = rest.chars().filter(char::is_ascii_digit).count();
    let fits = match known {
        Label::Telephone | Label::Fax => digits >= 6 && !rest.chars().any(char::is_alphabetic),
        Label::Email => rest.contains('@') && !rest.contains(' '),
        Label::Reference => super::reference::labelled(language, rest).is_some(),
        _ => false,
    };
    fits.then_some((known, first.chars().count() + 1))
}

/// Where in `words`, behind their beginning, further labels of contacts begin, in characters: “Tel: … Fax: …”.
pub(super) fn inner_labels(language: Language, words: &str) -> Vec<usize> {
    let signs: Vec<char> = words.chars().collect();
    let mut found = Vec::new();
    for (at, sign) in signs.iter().enumerate() {
        if !matches!(sign, ':' | '：') {
            continue;
        }
        // The longest of the words before the colon that are a label.
        let begins = (1..at).filter(|begin| signs[begin - 1] == ' ' && at - begin < LONGEST);
        let mut begins = begins.filter(|begin| found.last().is_none_or(|last| begin > last));
        let label = begins.find(|begin| {
            let words: String = signs[*begin..=at].iter().collect();
            matches!(
                label_of(language, &words),
                Some(
                    Label::Telephone
                        | Label::Fax
                        | Label::Email
                        | Label::Web
                        | Label::Contact
                        | Label::Reference
                )
            )
        });
        found.extend(label);
    }
    found
}

/// Salutations by their first words.
fn salutations(language: Language) -> &'static [&'static str] {
    match language {
        Language::En => &[
            "Dear ",
            "Sir,",
            "Madam,",
            "Sir/Madam",
            "Madam/Sir",
            "Excellenc",
            "Your Excellenc",
        ],
        Language::Fr => &[
            "Madame",
            "Monsieur",
            "Mesdames",
            "Messieurs",
            "Excellence",
            "Cher",
            "Chère",
        ],
        Language::Es => &[
            "Muy señor",
            "Muy Señor",
            "Muy estimad",
            "Estimad",
            "Excelent",
            "Distinguid",
            "Señor",
            "Apreciad",
        ],
        Language::Ru => &[
            "Уважаем",
            "Глубокоуважаем",
            "Ваше Превосходительство",
            "Господа",
        ],
        Language::Zh => &[
            "尊敬的",
            "敬启者",
            "亲爱的",
            "先生/女士",
            "女士/先生",
            "各位",
        ],
        Language::Ar => &["حضر", "السادة", "سيدي", "تحية"],
    }
}

/// Closings by their first words.
fn closings(language: Language) -> &'static [&'static str] {
    match language {
        Language::En => &[
            "Yours ",
            "Sincerely",
            "Best regards",
            "Kind regards",
            "With best regards",
            "With kind regards",
            "Respectfully",
            "Faithfully",
        ],
        Language::Fr => &[
            "Veuillez agréer",
            "Je vous prie d'agréer",
            "Je vous prie de croire",
            "Je vous prie de recevoir",
            "Veuillez recevoir",
            "Veuillez croire",
            "Recevez",
            "Cordialement",
            "Bien cordialement",
        ],
        Language::Es => &[
            "Atentamente",
            "Le saluda",
            "Les saluda",
            "Muy atentamente",
            "Aprovecho",
            "Saluda",
            "Cordialmente",
            "Reciba",
            "Le saludo",
            "Atentos saludos",
            "Saludos cordiales",
            "Un cordial saludo",
        ],
        Language::Ru => &[
            "С уважением",
            "С глубоким уважением",
            "Искренне Ваш",
            "С наилучшими пожеланиями",
            "С совершенным",
        ],
        Language::Zh => &[
            "顺致", "此致", "谨致", "顺颂", "致以", "致敬", "敬礼", "谨启",
        ],
        Language::Ar => &["وتفضل", "وتقبل", "مع فائق", "مع أطيب", "والسلام"],
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

/// The word that says that one takes part at the place or over the network.
pub(super) fn says_hybrid(language: Language, words: &str) -> bool {
    let words = words.to_lowercase();
    let signs: &[&str] = match language {
        Language::En => &["hybrid", "in person and remotely", "in-person and remote"],
        Language::Fr => &["hybride"],
        Language::Es => &["híbrid"],
        Language::Ru => &["гибридн", "смешанн"],
        Language::Zh => &["混合"],
        Language::Ar => &["هجين", "مختلط"],
    };
    signs.iter().any(|sign| words.contains(sign))
}

/// The language of a letter: of its labels, salutation and closing. An annex may be in another, and may be
/// longer. Where those do not say, that of most words.
pub(super) fn letter_language(paragraphs: &[String]) -> Language {
    let begin = &paragraphs[..paragraphs.len().min(BEGINNING)];
    let votes = |language: Language| {
        let labels = LABELS.map(|(_, key)| bare(&phrasebook(language).say(key, &[])));
        let votes = begin.iter().flat_map(|words| words.lines()).map(|line| {
            let line = plain(line);
            let begin = bare(line.split([':', '：']).next().unwrap_or_default());
            let label = !begin.is_empty() && labels.contains(&begin);
            usize::from(label) + 3 * usize::from(is_salutation(language, &line))
        });
        votes.sum::<usize>()
    };
    let all = Language::ALL.map(|language| (language, votes(language)));
    let most = all.iter().map(|(_, votes)| *votes).max().unwrap_or(0);
    let best: Vec<Language> = (all.iter())
        .filter(|(_, votes)| *votes == most && most > 0)
        .map(|(language, _)| *language)
        .collect();
    match best.as_slice() {
        [language] => *language,
        several => {
            let of_begin = language_of(&begin.join("\n"));
            match several.is_empty() || several.contains(&of_begin) {
                true => of_begin,
                false => language_of(&paragraphs.join("\n")),
            }
        }
    }
}

/// Within how many paragraphs of a file the head of the letter stands.
const BEGINNING: usize = 60;

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
