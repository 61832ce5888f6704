//! Links lead where they say, without the punctuation of the sentence, and are of use in print
//! (checks.md D2, D3).

use super::passage::Passage;
use super::web_addresses::{PUNCTUATION, bare, is_address, page};
use super::{Case, Finding, Part, Weight};
use crate::draft::edit::Edit;
use crate::language::Language;
use crate::letter::text::{Link, Run, joined, markup};
use regex::Regex;
use std::sync::LazyLock;

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    held(case, findings);
    for passage in case.typed() {
        let mut at = 0;
        for (place, run) in passage.runs.iter().enumerate() {
            let start = at;
            at += match run {
                Run::Words { text, .. } => text.len(),
                Run::Fact { .. } => crate::draft::flat::FACT.len_utf8(),
                Run::LineBreak => 1,
            };
            if let Run::Words {
                text,
                link: Some(link),
                ..
            } = run
            {
                let finding = |mistake, weight| {
                    Finding::in_passage(mistake, weight, passage, passage.place(start..at))
                        .with("words", text.trim())
                };
                findings.extend(judged(passage, place, text, link, &finding));
            }
        }
        lost(passage, findings);
    }
}

/// What is wrong with a link, if anything.
fn judged(
    passage: &Passage,
    place: usize,
    text: &str,
    link: &Link,
    finding: &dyn Fn(&'static str, Weight) -> Finding,
) -> Option<Finding> {
    if let Link::Address(target) = link {
        let sound = bare(target);
        let printed = bare(text.trim_end());
        let glued = text.trim_end().len() > printed.len() && is_address(printed);
        if sound.len() < target.len() || glued {
            return Some(
                finding("link-punctuation", Weight::Warning)
                    .with("target", target.as_str())
                    .mended_by(loosened(passage, place, glued.then_some(printed), sound)),
            );
        }
        if let Some(doubled) = target.strip_prefix("mailto:mailto:") {
            let right = format!("mailto:{doubled}");
            return Some(
                finding("link-mailto", Weight::Warning)
                    .mended_by(leading(passage, place, text, &right)),
            );
        }
        if let Some(rest) = text.strip_prefix("mailto:") {
            return Some(
                finding("link-mailto", Weight::Warning)
                    .mended_by(leading(passage, place, rest, target)),
            );
        }
        if let Some(own) = elsewhere(printed, target) {
            return Some(
                finding("link-leads-elsewhere", Weight::Error)
                    .with("target", target.as_str())
                    .with("right", own.as_str())
                    .mended_by(leading(passage, place, text, &own)),
            );
        }
    }
    let words = text.trim().trim_end_matches(PUNCTUATION).to_lowercase();
    if !HERE.contains(&words.as_str()) || is_told(passage, link) {
        return None;
    }
    let repair = match link {
        Link::Address(target) => told(passage, place, target),
        Link::Fact(_) => None,
    };
    Some(finding("link-here", Weight::Hint).mended_by(repair))
}

/// Where the words of a link lead, if that is elsewhere than its target.
fn elsewhere(words: &str, target: &str) -> Option<String> {
    let own = markup::live(words)?;
    let same = match (own.strip_prefix("mailto:"), target.strip_prefix("mailto:")) {
        (Some(own), Some(target)) => {
            let target = target.split('?').next().unwrap_or(target);
            own.eq_ignore_ascii_case(target)
        }
        (None, None) => page(&own) == page(target),
        _ => false,
    };
    (!same).then_some(own)
}

/// The passage with another target, and other words, of one link.
fn leading(passage: &Passage, place: usize, words: &str, right: &str) -> Option<Edit> {
    let mut runs = passage.runs.clone();
    if let Some(Run::Words { text, link, .. }) = runs.get_mut(place) {
        words.clone_into(text);
        *link = Some(Link::Address(right.to_owned()));
    }
    passage.saying(joined(runs))
}

/// The passage with the punctuation outside the link; `printed` is what stays of its words.
fn loosened(passage: &Passage, place: usize, printed: Option<&str>, sound: &str) -> Option<Edit> {
    let mut runs = passage.runs.clone();
    let Some(Run::Words {
        text,
        emphasis,
        link,
    }) = runs.get_mut(place)
    else {
        return None;
    };
    *link = Some(Link::Address(sound.to_owned()));
    if let Some(printed) = printed {
        let rest = Run::Words {
            text: text[printed.len()..].to_owned(),
            emphasis: *emphasis,
            link: None,
        };
        printed.clone_into(text);
        runs.insert(place + 1, rest);
    }
    passage.saying(joined(runs))
}

/// Words that say nothing on paper.
const HERE: [&str; 30] = [
    "here",
    "click here",
    "this link",
    "link",
    "at this link",
    "ici",
    "cliquez ici",
    "cliquer ici",
    "ce lien",
    "lien",
    "aquí",
    "aqui",
    "haga clic aquí",
    "pulse aquí",
    "este enlace",
    "enlace",
    "здесь",
    "тут",
    "нажмите здесь",
    "по ссылке",
    "ссылка",
    "此处",
    "这里",
    "点击此处",
    "点击这里",
    "链接",
    "هنا",
    "انقر هنا",
    "اضغط هنا",
    "هذا الرابط",
];

/// Whether the passage prints the address of a link anyway.
fn is_told(passage: &Passage, link: &Link) -> bool {
    match link {
        Link::Address(target) => {
            let page = page(target);
            passage.runs.iter().any(|run| {
                matches!(run, Run::Words { text, link: Some(Link::Address(other)), .. }
                    if is_address(text) && (other == target || self::page(other) == page))
            })
        }
        Link::Fact(fact) => passage
            .runs
            .iter()
            .any(|run| matches!(run, Run::Fact { fact: other, .. } if other == fact)),
    }
}

/// The passage with the address in brackets behind the link.
fn told(passage: &Passage, place: usize, target: &str) -> Option<Edit> {
    let mut runs = passage.runs.clone();
    let Some(Run::Words { emphasis, .. }) = runs.get(place) else {
        return None;
    };
    let emphasis = *emphasis;
    let words = |text: &str, link: Option<Link>| Run::Words {
        text: text.to_owned(),
        emphasis,
        link,
    };
    let (open, close) = match passage.language {
        Language::Zh => ("（", "）"),
        _ => (" (", ")"),
    };
    let shown = target.strip_prefix("mailto:").unwrap_or(target);
    let address = words(shown, Some(Link::Address(target.to_owned())));
    let more = [words(open, None), address, words(close, None)];
    runs.splice(place + 1..place + 1, more);
    passage.saying(joined(runs))
}

/// “can be found here”, without a link: the link was lost on the way.
static LOST: LazyLock<Vec<(Language, Regex)>> = LazyLock::new(|| {
    [
        (Language::En, r"(?i)\b(?:found|available|accessed|downloaded|displayed|published|posted|consulted|register|registered)(?: online)? (?P<here>here)\b"),
        (Language::Fr, r"(?i)\b(?:disponibles?|consultée?s?|consulter|téléchargée?s?|trouver|trouve|accessibles?|publiée?s?)(?: en ligne)? (?P<here>ici)\b"),
        (Language::Es, r"(?i)\b(?:disponibles?|consultarse?|encontrarse?|encuentran?|descargarse?|publicad[oa]s?)(?: en línea)? (?P<here>aquí)"),
        (Language::Ru, r"(?i)\b(?:доступ\p{L}+|найти|ознакомиться|размещ\p{L}+|опубликова\p{L}+|загрузить)(?: онлайн)? (?P<here>здесь)"),
        (Language::Zh, r"(?:请见|见|可在|请在|请访问|点击|请点击)(?P<here>此处|这里)"),
        (Language::Ar, r"(?:متاحة?|الاطلاع عليها?|الاطلاع عليه|يمكن تنزيلها?|منشورة?) (?P<here>هنا)"),
    ]
    .into_iter()
    .map(|(language, regex)| (language, Regex::new(regex).expect("our own pattern is sound")))
    .collect()
});

fn lost(passage: &Passage, findings: &mut Vec<Finding>) {
    let linked = |run: &Run| {
        matches!(run, Run::Words { link: Some(_), .. })
            || matches!(run, Run::Fact { fact, .. } if fact.name().ends_with("page"))
    };
    let has_address = || passage.flat.contains("http") || passage.flat.contains("www.");
    let Some((_, regex)) = LOST.iter().find(|(of, _)| *of == passage.language) else {
        return;
    };
    if let Some(found) = regex.captures(&passage.flat).and_then(|f| f.name("here"))
        && !passage.runs.iter().any(linked)
        && !has_address()
    {
        findings.push(
            Finding::in_passage(
                "link-lost",
                Weight::Warning,
                passage,
                passage.place(found.range()),
            )
            .with("words", found.as_str()),
        );
    }
}

/// Addresses that the letter holds as facts: punctuation behind them.
fn held(case: &Case<'_>, findings: &mut Vec<Finding>) {
    let letter = &case.draft.letter;
    let loose = |address: &mut String| {
        let sound = bare(address.trim()).to_owned();
        let glued = sound.len() < address.trim().len();
        if glued {
            *address = sound;
        }
        glued
    };
    let mut push = |at, address: &str, right: &str, repair| {
        findings.push(
            Finding::new("address-punctuation", Weight::Warning, at)
                .with("address", address.trim())
                .with("right", right)
                .mended_by(Some(repair)),
        );
    };
    for (at, contact) in letter.contacts.iter().enumerate() {
        for emails in [true, false] {
            let values = match emails {
                true => &contact.emails,
                false => &contact.pages,
            };
            for (place, value) in values.iter().enumerate() {
                let mut right = value.clone();
                if loose(&mut right) {
                    let mut contacts = letter.contacts.clone();
                    match emails {
                        true => contacts[at].emails[place].clone_from(&right),
                        false => contacts[at].pages[place].clone_from(&right),
                    }
                    push(Part::Contacts, value, &right, Edit::Contacts(contacts));
                }
            }
        }
    }
    let Some(meeting) = &letter.meeting else {
        return;
    };
    let mut mended = meeting.clone();
    if let (Some(right), Some(old)) = (&mut mended.page, &meeting.page)
        && loose(right)
    {
        let right = right.clone();
        push(Part::Meeting, old, &right, Edit::Meeting(Some(mended)));
    }
    let mut mended = meeting.clone();
    if let (Some(right), Some(old)) = (&mut mended.registration_page, &meeting.registration_page)
        && loose(right)
    {
        let right = right.clone();
        push(Part::Meeting, old, &right, Edit::Meeting(Some(mended)));
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::tests_references::{circular, fires, letter, of, pairs, silent};
    use crate::draft::Draft;
    use crate::language::Language::{Ar, En, Es, Fr, Ru, Zh};

    #[test]
    fn punctuation_stands_outside_the_link() {
        pairs(
            &["link-punctuation"],
            letter,
            &[
                (
                    En,
                    "See <https://www.itu.int/en/a/default.aspx.>",
                    "See <https://www.itu.int/en/a/default.aspx>.",
                ),
                (
                    En,
                    "See [the page](https://www.itu.int/en/a.).",
                    "See [the page](https://www.itu.int/en/a).",
                ),
                (
                    Fr,
                    "Voir <https://www.itu.int/fr/a,> et la suite.",
                    "Voir <https://www.itu.int/fr/a>, et la suite.",
                ),
                (
                    Es,
                    "Véase <https://www.itu.int/es/a;>",
                    "Véase <https://www.itu.int/es/a>;",
                ),
                (
                    Ru,
                    "См. <https://www.itu.int/ru/a.>",
                    "См. <https://www.itu.int/ru/a>.",
                ),
                (
                    Zh,
                    "见<https://www.itu.int/zh/a。>",
                    "见<https://www.itu.int/zh/a>。",
                ),
                (
                    Ar,
                    "انظر <https://www.itu.int/ar/a.>",
                    "انظر <https://www.itu.int/ar/a>.",
                ),
            ],
        );
    }

    #[test]
    fn links_lead_where_they_say() {
        pairs(
            &["link-leads-elsewhere"],
            letter,
            &[
                (
                    En,
                    "Write to [tsbsg12@itu.int](mailto:tsbsg11@itu.int).",
                    "Write to <tsbsg12@itu.int>.",
                ),
                (
                    En,
                    "See [www.itu.int/en/a](https://www.itu.int/en/b).",
                    "See [www.itu.int/en/a](https://www.itu.int/en/a).",
                ),
                (
                    Zh,
                    "见[https://www.itu.int/zh/a](https://www.itu.int/zh/b)。",
                    "见[网页](https://www.itu.int/zh/b)。",
                ),
            ],
        );
        pairs(
            &["link-mailto"],
            letter,
            &[
                (
                    En,
                    "Write to [mailto:a@itu.int](mailto:a@itu.int).",
                    "Write to [a@itu.int](mailto:a@itu.int).",
                ),
                (
                    Fr,
                    "Écrire à [a@itu.int](mailto:mailto:a@itu.int).",
                    "Écrire à <a@itu.int>.",
                ),
            ],
        );
    }

    #[test]
    fn links_say_something_in_print() {
        let page = "(https://www.itu.int/x/a)";
        let all = [
            (
                En,
                format!("The form is [here]{page}."),
                "The form is on the page.",
            ),
            (
                En,
                format!("[Click here]{page}"),
                "The [form](https://www.itu.int/x/a) is there.",
            ),
            (
                Fr,
                format!("Le formulaire se trouve [ici]{page}."),
                "Le formulaire suit.",
            ),
            (
                Es,
                format!("El formulario está [aquí]{page}."),
                "El formulario sigue.",
            ),
            (
                Ru,
                format!("Форма находится [здесь]{page}."),
                "Форма прилагается.",
            ),
            (Zh, format!("表格见[此处]{page}。"), "表格如下。"),
            (Ar, format!("الاستمارة [هنا]{page}."), "الاستمارة مرفقة."),
        ];
        let told: Vec<_> = all
            .iter()
            .map(|(l, bad, good)| (*l, bad.as_str(), *good))
            .collect();
        pairs(&["link-here"], letter, &told);
        pairs(
            &["link-lost"],
            letter,
            &[
                (
                    En,
                    "The form can be found here.",
                    "The form can be found at <https://www.itu.int/x/a>.",
                ),
                (
                    Fr,
                    "Le formulaire est disponible ici.",
                    "Le formulaire est disponible.",
                ),
                (
                    Es,
                    "El formulario está disponible aquí.",
                    "El formulario está disponible.",
                ),
                (
                    Ru,
                    "С формой можно ознакомиться здесь.",
                    "С формой можно ознакомиться.",
                ),
                (Zh, "表格请见此处。", "表格请见附件。"),
                (Ar, "الاستمارة متاحة هنا.", "الاستمارة متاحة."),
            ],
        );
    }

    #[test]
    fn addresses_of_the_letter_end_without_punctuation() {
        let keys = ["address-punctuation"];
        let mut bad = letter(En);
        bad.contacts[0].emails[0].push('.');
        fires(&keys, &Draft::begin(bad), "email");
        let mut bad = circular(En);
        let meeting = bad.meeting.as_mut().unwrap();
        meeting.page = Some("https://www.itu.int/en/a/default.aspx.".to_owned());
        fires(&keys, &Draft::begin(bad), "page");
        let mut good = circular(En);
        let meeting = good.meeting.as_mut().unwrap();
        meeting.page = Some("https://www.itu.int/en/a/(b)".to_owned());
        assert!(of(&keys, &Draft::begin(good)).is_empty());
        silent(&[
            "address-punctuation",
            "link-punctuation",
            "link-here",
            "link-lost",
        ]);
    }
}
