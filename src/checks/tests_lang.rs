//! Pairs of words: the first have a slip, the second have none, and the repairs lead from one to the other.

use super::{Finding, Known, findings};
use crate::draft::Draft;
use crate::draft::editing::Editing;
use crate::kind::{Beginning, kinds};
use crate::language::Language::{self, Ar, En, Es, Fr, Ru, Zh};
use crate::letter::block::Block;
use crate::letter::meeting::Mode;
use crate::letter::text::{Markup, Text, TextId, Wording};
use crate::translation::{Rendition, State};
use std::collections::BTreeMap;
use std::time::Duration;

/// A new letter in `language` with one typed paragraph, and the identity of that.
pub(super) fn letter_saying(language: Language, words: &str) -> (Draft, TextId) {
    let kind = kinds().unwrap().into_iter().next().unwrap();
    let mut letter = kind
        .begin(&Beginning {
            number: Some(12),
            date: "2021-02-05".parse().ok(),
            group: "12".parse().ok(),
            dates: "2021-05-04..2021-05-13".parse().ok(),
            language: Some(language),
            ..Beginning::default()
        })
        .unwrap();
    let meeting = letter.meeting.get_or_insert_default();
    meeting.mode = Mode::Hybrid;
    meeting.group = "12".parse().ok();
    letter.body = vec![Block::Paragraph(own(words))];
    let draft = Draft::begin(letter);
    let texts = draft.letter.texts();
    let id = texts
        .iter()
        .find(|text| runs(words).0 == text.own_runs().unwrap_or_default());
    let id = id.unwrap().id;
    (draft, id)
}

fn runs(words: &str) -> Markup {
    words.to_owned().try_into().unwrap()
}

fn own(words: &str) -> Text {
    Text {
        id: TextId::default(),
        wording: Wording::Own {
            runs: runs(words).0,
            departed_from: Vec::new(),
        },
    }
}

/// What is found in one text of a draft.
pub(super) fn found_in(draft: &Draft, text: TextId) -> Vec<Finding> {
    let mut found = findings(draft, &Known::default());
    found.retain(|finding| finding.text == Some(text));
    found
}

/// Applies repairs until none is left, each of which takes its finding away and brings none.
fn repaired(draft: Draft, text: TextId) -> Draft {
    let mut editing = Editing::new(draft, true);
    for _ in 0..20 {
        let before = found_in(editing.draft(), text);
        let Some(finding) = before.iter().find(|finding| finding.repair.is_some()) else {
            break;
        };
        assert!(
            editing.apply(finding.repair.clone().unwrap(), Duration::ZERO),
            "{finding:?}"
        );
        let after = found_in(editing.draft(), text);
        assert!(after.len() < before.len(), "{before:#?} became {after:#?}");
        let known = |finding: &Finding| before.iter().any(|old| old.mistake == finding.mistake);
        assert!(after.iter().all(known), "{before:#?} became {after:#?}");
    }
    Draft::clone(editing.draft())
}

fn words_of(draft: &Draft, language: Language, text: TextId) -> String {
    if language != draft.letter.language {
        return draft.translations[&language][&text].words.clone().into();
    }
    let texts = draft.letter.texts();
    let text = texts.iter().find(|other| other.id == text).unwrap();
    Markup(text.own_runs().unwrap().to_vec()).into()
}

type Pair = (&'static str, Language, &'static str, &'static str);

fn holds(pairs: &[Pair]) {
    let mut wrong = Vec::new();
    for (mistake, language, bad, good) in pairs {
        let (draft, text) = letter_saying(*language, bad);
        let found = found_in(&draft, text);
        if found.is_empty() || found.iter().any(|finding| finding.mistake != *mistake) {
            let found: Vec<_> = found.iter().map(|f| f.mistake).collect();
            wrong.push(format!("“{bad}” gives {found:?}, not {mistake}"));
            continue;
        }
        if found.iter().all(|finding| finding.repair.is_some()) {
            let said = words_of(&repaired(draft, text), *language, text);
            if said != *good {
                wrong.push(format!("“{bad}” becomes “{said}”, not “{good}”"));
            }
        }
        let (draft, text) = letter_saying(*language, good);
        let found: Vec<_> = found_in(&draft, text).iter().map(|f| f.mistake).collect();
        if !found.is_empty() {
            wrong.push(format!("“{good}” gives {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn brackets_and_quotes() {
    holds(&[
        (
            "mark-alone",
            En,
            "The group (operating under {group} (QoS), scheduled for May, met.",
            "The group (operating under {group} (QoS)), scheduled for May, met.",
        ),
        (
            "mark-alone",
            En,
            "The group QoS), which met, is open.",
            "i) The group, which met, is open.",
        ),
        (
            "mark-alone",
            Fr,
            "Le groupe (QoS est ouvert.",
            "a) Le groupe (QoS) est ouvert.",
        ),
        (
            "mark-alone",
            Es,
            "El grupo QoS) está abierto.",
            "1) El grupo (QoS) está abierto.",
        ),
        (
            "mark-alone",
            Ru,
            "Группа (QoS открыта.",
            "Группа (QoS) открыта.",
        ),
        (
            "mark-alone",
            Ar,
            "المجموعة (QoS مفتوحة",
            "المجموعة (QoS) مفتوحة",
        ),
        (
            "mark-alone",
            Zh,
            "服务质量（QoS和体验质量",
            "服务质量（QoS）和体验质量",
        ),
        (
            "mark-alone",
            Zh,
            "参见《世界电信报告",
            "参见《世界电信报告》",
        ),
        ("mark-alone", Zh, "讨论“连通性的问题", "讨论“连通性”的问题"),
        (
            "mark-alone",
            En,
            "The “FORUM is open.",
            "The “FORUM” is open; it is all good :)",
        ),
        (
            "mark-alone",
            En,
            "The \"FORUM is open.",
            "A 5\" screen is there.",
        ),
        (
            "mark-alone",
            Fr,
            "Le \"Forum est ouvert.",
            "Le \"Forum\" est ouvert.",
        ),
        (
            "bracket-doubled",
            Zh,
            "核心时间段（（日内瓦时间）{times 11:30-13:00}）中",
            "核心时间段（日内瓦时间{times 11:30-13:00}）中",
        ),
        (
            "bracket-doubled",
            En,
            "The group ((QoS)) met.",
            "The group (QoS) met.",
        ),
        (
            "bracket-doubled",
            Fr,
            "Le groupe ((QoS)) est ouvert.",
            "Le groupe (QoS) est ouvert.",
        ),
        (
            "bracket-doubled",
            Ru,
            "Группа ((QoS)) открыта.",
            "Группа (QoS) открыта.",
        ),
        (
            "quote-of-two-kinds",
            En,
            "The \"FORUM” is open.",
            "The “FORUM” is open.",
        ),
        (
            "quote-of-two-kinds",
            En,
            "The “FORUM\" is open.",
            "The “FORUM” is open.",
        ),
        (
            "quote-of-two-kinds",
            Zh,
            "讨论“连通性\"的问题",
            "讨论“连通性”的问题",
        ),
        (
            "apostrophes-mixed",
            En,
            "The user's and the event’s needs.",
            "The user’s and the event’s needs.",
        ),
        (
            "apostrophes-mixed",
            Fr,
            "L'ordre du jour et l’horaire.",
            "L’ordre du jour et l’horaire.",
        ),
        (
            "quotes-mixed",
            En,
            "The \"one\" and the “other” are here.",
            "The “one” and the “other” are here.",
        ),
        (
            "quotes-mixed",
            Zh,
            "讨论\"连通\"和“质量”",
            "讨论“连通”和“质量”",
        ),
        (
            "quotes-mixed",
            Es,
            "El \"uno\" y el \"otro\" y el “tercero”.",
            "El \"uno\" y el \"otro\" y el \"tercero\".",
        ),
    ]);
}

#[test]
fn one_word_in_two_forms() {
    holds(&[
        (
            "word-in-two-forms",
            En,
            "For onsite attendance, on-site attendance is requested.",
            "For on-site attendance, on-site attendance is requested.",
        ),
        (
            "word-in-two-forms",
            En,
            "See the home page; the homepage has all.",
            "See the homepage; the homepage has all.",
        ),
        (
            "word-in-two-forms",
            En,
            "The web site is the website of the group.",
            "The website is the website of the group.",
        ),
        (
            "word-in-two-forms",
            En,
            "The timeplan is a time plan.",
            "The time plan is a time plan.",
        ),
        (
            "word-in-two-forms",
            En,
            "An email is an e-mail; send an e-mail.",
            "An e-mail is an e-mail; send an e-mail.",
        ),
        (
            "word-in-two-forms",
            En,
            "On-line or online registration.",
            "Online or online registration.",
        ),
        (
            "word-in-two-forms",
            En,
            "Good cooperation is co-operation and co-operation.",
            "Good co-operation is co-operation and co-operation.",
        ),
        (
            "word-in-two-forms",
            En,
            "A sub-group and a subgroup, another subgroup.",
            "A subgroup and a subgroup, another subgroup.",
        ),
        (
            "word-in-two-forms",
            Fr,
            "Le sous-groupe et le sousgroupe du sous-groupe.",
            "Le sous-groupe et le sous-groupe du sous-groupe.",
        ),
        (
            "word-in-two-forms",
            Es,
            "El período y el periodo y el período.",
            "El período y el período y el período.",
        ),
        (
            "word-in-two-forms",
            Ru,
            "На веб-сайте есть вебсайт и веб-сайт.",
            "На веб-сайте есть веб-сайт и веб-сайт.",
        ),
        (
            "word-in-two-forms",
            Zh,
            "请用账号登录，帐号须有效，账号",
            "请用账号登录，账号须有效，账号",
        ),
    ]);
}

#[test]
fn right_words_stay() {
    let mut wrong = Vec::new();
    for (language, words) in [
        (En, "I know that that had had an effect."),
        (En, "The computer program is open."),
        (
            En,
            "They advertise the exercise, revised and supervised; emphasis and analysis.",
        ),
        (En, "In favour of the “Labor Program Center”."),
        (
            En,
            "The Organisation for Economic Co-operation and Development is a partner.",
        ),
        (En, "The EU member states are invited."),
        (En, "They met under a chairmanship."),
        (
            En,
            "The agenda is SG12-TD1350 (5/12), 1'000 pages: 3.5 GHz, 24/7, at 0930 hours; see itu.int/go/tsg12.",
        ),
        (
            En,
            "The delegate(s) and/or the user(s): e.g. A, B and C, i.e. all.",
        ),
        (En, "\\[WP1/12\\] is provisional … or not."),
        (
            Fr,
            "Nous nous réunissons si vous vous inscrivez : oui ! Le participant(e) n° 5 ; à 9 h 30.",
        ),
        (
            Fr,
            "Le “ITU-T Forum” et ITU Kaleidoscope et <https://www.itu.int/ITU-T/x>.",
        ),
        (Fr, "Les États membres de l'Union européenne sont là."),
        (Es, "El documento TSAG-TD123 de El Salvador, ¿no?"),
        (
            Es,
            "Los Estados miembros de la Unión Europea están. ¡Bienvenidos!",
        ),
        (
            Ru,
            "Государства-члены ЕС и IP-сети 5G; 14–23 сентября 2016 г.",
        ),
        (Ru, "5-й отчет „Связь“ и Wi-Fi, UTF-8."),
        (
            Zh,
            "这是目的的说明，为了了解ITU-T第12研究组（QoS）的情况：9:30开始，1.5倍，《建议书》。",
        ),
        (Zh, "Kwame Baah-Acheamfuor先生（加纳）"),
        (
            Ar,
            "الاجتماع، 14-10 ديسمبر 2018 (2017/04)؛ ITU-T وWTSA-20؟ 1,000",
        ),
    ] {
        let (draft, text) = letter_saying(language, words);
        let found: Vec<_> = found_in(&draft, text).iter().map(|f| f.mistake).collect();
        if !found.is_empty() {
            wrong.push(format!("“{words}” gives {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn spelling_and_capitals() {
    holds(&[
        (
            "spelling-of-house",
            En,
            "I have the honor to invite you.",
            "I have the honour to invite you.",
        ),
        (
            "spelling-of-house",
            En,
            "The program is open.",
            "The programme is open.",
        ),
        (
            "spelling-of-house",
            En,
            "The center for labor in color.",
            "The centre for labour in colour.",
        ),
        (
            "spelling-of-house",
            En,
            "Those organisations recognised it.",
            "Those organizations recognized it.",
        ),
        (
            "spelling-of-house",
            En,
            "Standardisation is harmonised and utilised.",
            "Standardization is harmonized and utilized.",
        ),
        (
            "spelling-of-house",
            En,
            "A catalog of defense.",
            "A catalogue of defence.",
        ),
        (
            "spelling-of-house",
            En,
            "A canceled, labeled, modeling traveler.",
            "A cancelled, labelled, modelling traveller.",
        ),
        (
            "spelling-of-house",
            En,
            "We fulfill the enrollment.",
            "We fulfil the enrolment.",
        ),
        (
            "spelling-of-house",
            En,
            "A dialog with them.",
            "A dialogue with them.",
        ),
        (
            "spelling-of-house",
            En,
            "In favor of it.",
            "In favour of it.",
        ),
        (
            "membership-capitals",
            En,
            "To member states, sector members, associates and academia of it.",
            "To Member States, Sector Members, Associates and Academia of it.",
        ),
        (
            "membership-capitals",
            En,
            "Each member state is invited.",
            "Each Member State is invited.",
        ),
        (
            "membership-capitals",
            En,
            "The sector members are invited.",
            "The Sector Members are invited.",
        ),
        (
            "membership-capitals",
            Fr,
            "Les états membres sont invités.",
            "Les États Membres sont invités.",
        ),
        (
            "membership-capitals",
            Fr,
            "Les Etats membres sont invités.",
            "Les États Membres sont invités.",
        ),
        (
            "membership-capitals",
            Fr,
            "Les membres de secteur, associés et universités.",
            "Les Membres de Secteur, Associés et universités.",
        ),
        (
            "membership-capitals",
            Es,
            "Los estados miembros están invitados.",
            "Los Estados Miembros están invitados.",
        ),
        (
            "membership-capitals",
            Es,
            "Los miembros de sector están.",
            "Los Miembros de Sector están.",
        ),
        (
            "membership-capitals",
            Es,
            "Los Miembros de Sector, asociados e instituciones académicas.",
            "Los Miembros de Sector, Asociados e Instituciones Académicas.",
        ),
        (
            "membership-capitals",
            Ru,
            "Приглашаются государства-члены.",
            "Приглашаются Государства – Члены.",
        ),
        (
            "membership-capitals",
            Ru,
            "Для членов сектора.",
            "Для Членов Сектора.",
        ),
        (
            "membership-capitals",
            Ru,
            "Для ассоциированных членов.",
            "Для Ассоциированных членов.",
        ),
        (
            "chair-gender-neutral",
            En,
            "The Chairman will open it.",
            "The Chair will open it.",
        ),
        (
            "chair-gender-neutral",
            En,
            "The chairmen and the vice-chairmen met.",
            "The chairs and the vice-chairs met.",
        ),
        (
            "chair-gender-neutral",
            En,
            "The Vice-Chairman, a chairwoman, met.",
            "The Vice-Chair, a chair, met.",
        ),
    ]);
}

#[test]
fn slips() {
    holds(&[
        ("word-twice", En, "This is the the end.", "This is the end."),
        ("word-twice", Fr, "Ceci est la la fin.", "Ceci est la fin."),
        (
            "word-twice",
            Es,
            "Este es el el final.",
            "Este es el final.",
        ),
        (
            "word-twice",
            Ru,
            "Это было в Женеве на на собрании.",
            "Это было в Женеве на собрании.",
        ),
        ("word-twice", Ar, "الاجتماع في في جنيف", "الاجتماع في جنيف"),
        ("slip-known", Zh, "这是新的的会议", "这是新的会议"),
        (
            "slip-known",
            En,
            "It is to the benefit both subscribers and others.",
            "It is to the benefit of both subscribers and others.",
        ),
        (
            "slip-known",
            En,
            "Participation in these webinars are open to all.",
            "Participation in these webinars is open to all.",
        ),
        (
            "slip-known",
            En,
            "The Unites States Embassy is here.",
            "The United States Embassy is here.",
        ),
        (
            "slip-known",
            En,
            "We discuss about the trends.",
            "We discuss the trends.",
        ),
        (
            "slip-known",
            En,
            "They include but are not limited to;",
            "They include but are not limited to:",
        ),
        (
            "slip-known",
            En,
            "The objectives of workshop are these.",
            "The objectives of the workshop are these.",
        ),
        (
            "slip-known",
            En,
            "The decisions-making sessions.",
            "The decision-making sessions.",
        ),
        (
            "slip-known",
            En,
            "We look forward to welcome you.",
            "We look forward to welcoming you.",
        ),
        (
            "slip-known",
            En,
            "It is in accordance to the rules.",
            "It is in accordance with the rules.",
        ),
        (
            "slip-known",
            En,
            "It is a ITU meeting.",
            "It is an ITU meeting.",
        ),
        (
            "slip-known",
            En,
            "It is an unique meeting.",
            "It is a unique meeting.",
        ),
        (
            "slip-known",
            Fr,
            "Parmis les membres.",
            "Parmi les membres.",
        ),
        (
            "slip-known",
            Fr,
            "La reunion de Geneve.",
            "La réunion de Genève.",
        ),
        ("slip-known", Fr, "Si il est là.", "S'il est là."),
        (
            "slip-known",
            Es,
            "La Repblica de Corea.",
            "La República de Corea.",
        ),
        (
            "slip-known",
            Es,
            "La informacion de la reunion.",
            "La información de la reunión.",
        ),
        (
            "slip-known",
            Es,
            "Invita a el director de el grupo.",
            "Invita al director del grupo.",
        ),
        ("slip-known", Ru, "В течении месяца.", "В течение месяца."),
        (
            "slip-known",
            Ru,
            "По завершению собрания участники уедут.",
            "По завершении собрания участники уедут.",
        ),
        ("slip-known", Zh, "请登陆网站注册", "请登录网站注册"),
        ("slip-known", Zh, "会议将召开。。", "会议将召开。"),
        ("slip-known", Ar, "دعوة الى الإجتماع", "دعوة إلى الاجتماع"),
    ]);
}

#[test]
fn hyphens_spaces_and_dashes() {
    holds(&[
        (
            "hyphen-lost",
            En,
            "The ITUT group at CH1211 Geneva.",
            "The ITU-T group at CH-1211 Geneva.",
        ),
        ("hyphen-lost", Fr, "Les membres UITT.", "Les membres UIT-T."),
        (
            "hyphen-lost",
            Es,
            "Los miembros del UITT.",
            "Los miembros del UIT-T.",
        ),
        (
            "hyphen-lost",
            Ru,
            "На 11й сессии МСЭТ.",
            "На 11-й сессии МСЭ-Т.",
        ),
        ("hyphen-lost", Zh, "出席ITUT会议", "出席ITU-T会议"),
        ("hyphen-lost", Ar, "قطاع ITUT للاتحاد", "قطاع ITU-T للاتحاد"),
        (
            "hyphen-lost",
            En,
            "The emeeting is a face to-face one.",
            "The e-meeting is a face-to-face one.",
        ),
        (
            "space-lost",
            En,
            "It opens at0930 hours.",
            "It opens at 0930 hours.",
        ),
        (
            "space-lost",
            En,
            "It opens at 0930hours on 9April.",
            "It opens at 0930 hours on 9 April.",
        ),
        (
            "space-lost",
            En,
            "See AnnexB of Resolution71.",
            "See Annex B of Resolution 71.",
        ),
        (
            "space-lost",
            En,
            "The group,which met,is open.",
            "The group, which met, is open.",
        ),
        (
            "space-lost",
            En,
            "It is the end.They left.",
            "It is the end. They left.",
        ),
        (
            "space-lost",
            Fr,
            "Le 9avril, voir AnnexeB.",
            "Le 9 avril, voir Annexe B.",
        ),
        (
            "space-lost",
            Es,
            "El 9de abril, Anexo2.",
            "El 9 de abril, Anexo 2.",
        ),
        (
            "space-lost",
            Ru,
            "Собрание 9апреля 2021года.",
            "Собрание 9 апреля 2021 года.",
        ),
        ("space-lost", Ar, "الاجتماع،الذي يعقد", "الاجتماع، الذي يعقد"),
        (
            "space-superfluous",
            En,
            "On aspects   that concern it.",
            "On aspects that concern it.",
        ),
        (
            "space-superfluous",
            En,
            "The group , which met .",
            "The group, which met.",
        ),
        (
            "space-superfluous",
            Fr,
            "Le groupe , ouvert.",
            "Le groupe, ouvert.",
        ),
        (
            "space-superfluous",
            Es,
            "El grupo  abierto ; cerrado",
            "El grupo abierto; cerrado",
        ),
        (
            "space-superfluous",
            Ru,
            "Группа , открытая ",
            "Группа, открытая",
        ),
        (
            "space-superfluous",
            Ar,
            "الاجتماع ، الذي  يعقد",
            "الاجتماع، الذي يعقد",
        ),
        ("space-superfluous", Zh, " 会议将召开 ", "会议将召开"),
        ("dash", En, "NOTE \u{2012} See below.", "NOTE – See below."),
        (
            "dash",
            En,
            "Case studies - and frameworks",
            "Case studies – and frameworks",
        ),
        (
            "dash",
            Fr,
            "Annexe - Ordre du jour",
            "Annexe – Ordre du jour",
        ),
        (
            "dash",
            Es,
            "Anexo -- Orden del día",
            "Anexo – Orden del día",
        ),
        ("dash", Ru, "Женева - город", "Женева – город"),
        ("dash", Zh, "注 \u{2012} 见下文", "注 – 见下文"),
        (
            "dash",
            Ar,
            "ملاحظة \u{2012} انظر أدناه",
            "ملاحظة – انظر أدناه",
        ),
        (
            "range-dashes-mixed",
            En,
            "Items 4-6 and 7–9 of it.",
            "Items 4-6 and 7-9 of it.",
        ),
        (
            "range-dashes-mixed",
            Ru,
            "Пункты 4–6 и 7-9 доклада.",
            "Пункты 4–6 и 7–9 доклада.",
        ),
        ("range-dashes-mixed", Zh, "第4-6和7–9项", "第4-6和7-9项"),
    ]);
}

#[test]
fn residue() {
    holds(&[
        (
            "residue-of-word",
            En,
            "See Error! Bookmark not defined.",
            "The error is defined.",
        ),
        (
            "residue-of-word",
            En,
            "Error! Unknown document property name.",
            "An unknown name.",
        ),
        (
            "residue-of-word",
            En,
            "The meeting\\[bookmark: _Hlk45791084\\] is open.",
            "The meeting is open.",
        ),
        (
            "residue-of-word",
            En,
            "lt_pId018The meeting.",
            "The meeting.",
        ),
        (
            "residue-of-word",
            En,
            "The OLE_LINK7 meeting.",
            "The meeting.",
        ),
        (
            "residue-of-word",
            En,
            "It is D:\\\\626097112.DOC",
            "It is there.",
        ),
        (
            "residue-of-word",
            En,
            "Formatted: Highlight",
            "Formatted text",
        ),
        (
            "residue-of-word",
            Fr,
            "Voir Erreur ! Signet non défini.",
            "Voir ci-après.",
        ),
        (
            "residue-of-word",
            Es,
            "Véase ¡Error! Marcador no definido.",
            "Véase más adelante.",
        ),
        (
            "residue-of-word",
            Ru,
            "См. Ошибка! Закладка не определена.",
            "См. ниже.",
        ),
        ("residue-of-word", Zh, "见错误！未定义书签。", "见下文。"),
        (
            "residue-of-word",
            Ar,
            "انظر خطأ! الإشارة المرجعية غير معرّفة.",
            "انظر أدناه.",
        ),
        ("placeholder-left", En, "Lorem ipsum dolor.", "Dolor."),
        (
            "placeholder-left",
            En,
            "It \\[has/has not\\] been received.",
            "It has been received \\[5/12\\].",
        ),
        (
            "placeholder-left",
            Es,
            "La UIT \\[ha recibido/no ha recibido\\] notificación.",
            "La UIT ha recibido notificación.",
        ),
        (
            "placeholder-left",
            Fr,
            "L'UIT \\[a reçu/n'a pas reçu\\] la notification.",
            "L'UIT a reçu la notification.",
        ),
        (
            "placeholder-left",
            Ru,
            "МСЭ \\[получил/не получил\\] уведомление.",
            "МСЭ получил уведомление.",
        ),
        (
            "placeholder-left",
            En,
            "On dd Month yyyy it opens.",
            "On the day it opens.",
        ),
        (
            "placeholder-left",
            Fr,
            "Le jj/mm/aaaa la réunion.",
            "Le jour de la réunion.",
        ),
        (
            "placeholder-left",
            Ru,
            "Собрание дд.мм.гггг откроется.",
            "Собрание откроется.",
        ),
        (
            "placeholder-left",
            Zh,
            "会议将于XX月XX日召开",
            "会议将于5月4日召开",
        ),
        (
            "placeholder-left",
            En,
            "Dear \\<name>, hello.",
            "Dear colleague, hello.",
        ),
        ("placeholder-left", Zh, "请于\\[日期\\]前注册", "请按时注册"),
        (
            "placeholder-left",
            Ar,
            "الاجتماع في \\[التاريخ\\] القادم",
            "الاجتماع في مايو القادم",
        ),
        ("unsettled", En, "The room is TBD.", "The room is A."),
        ("unsettled", En, "The room is XXX ??", "Which room is it?"),
        ("unsettled", Fr, "La salle est TBC.", "La salle est A."),
        ("unsettled", Zh, "会议室？？", "会议室？"),
        (
            "character-lost",
            En,
            "The r\u{FFFD}sum is open.",
            "The resumption is open.",
        ),
        ("character-private", Zh, "会议\u{E000}将召开", "会议将召开"),
        (
            "wrongly-decoded",
            Fr,
            "La rÃ©union est ouverte.",
            "La réunion est ouverte.",
        ),
        (
            "wrongly-decoded",
            En,
            "The eventâ€™s venue.",
            "The event’s venue.",
        ),
        (
            "wrongly-decoded",
            Ru,
            "Собрание Ð¡ÐŸ открыто.",
            "Собрание СП открыто.",
        ),
        (
            "character-invisible",
            En,
            "The meet\u{AD}ing is op\u{200B}en.",
            "The meeting is open.",
        ),
        (
            "character-invisible",
            Ru,
            "Собрание\u{200E} открыто.",
            "Собрание открыто.",
        ),
        (
            "character-invisible",
            Ar,
            "الاجتماع\u{200B} مفتوح",
            "الاجتماع مفتوح",
        ),
        (
            "scripts-mixed",
            Ru,
            "Сoбрание открыто.",
            "Собрание открыто.",
        ),
        (
            "scripts-mixed",
            En,
            "The mееting is open.",
            "The meeting is open.",
        ),
    ]);
}

#[test]
fn scripts_and_acronyms() {
    holds(&[
        (
            "half-width-in-chinese",
            Zh,
            "会议将召开,请注册",
            "会议将召开，请注册",
        ),
        (
            "half-width-in-chinese",
            Zh,
            "目标如下: 讨论;审议.",
            "目标如下：讨论；审议。",
        ),
        (
            "half-width-in-chinese",
            Zh,
            "服务质量(QoS)和会议(日内瓦)",
            "服务质量（QoS）和会议（日内瓦）",
        ),
        (
            "half-width-in-chinese",
            Zh,
            "谁参加?欢迎!",
            "谁参加？欢迎！",
        ),
        (
            "chinese-punctuation-elsewhere",
            En,
            "The group，which met，is open。",
            "The group, which met, is open.",
        ),
        (
            "chinese-punctuation-elsewhere",
            Fr,
            "Le groupe（QoS） est ouvert.",
            "Le groupe (QoS) est ouvert.",
        ),
        (
            "chinese-punctuation-elsewhere",
            Es,
            "El grupo； abierto",
            "El grupo; abierto",
        ),
        (
            "chinese-punctuation-elsewhere",
            Ru,
            "Группа， открытая",
            "Группа, открытая",
        ),
        (
            "chinese-punctuation-elsewhere",
            Ar,
            "الاجتماع， الذي",
            "الاجتماع، الذي",
        ),
        (
            "traditional-characters",
            Zh,
            "國際電聯的會議",
            "国际电联的会议",
        ),
        (
            "traditional-characters",
            Zh,
            "研究組將討論標準會",
            "研究组将讨论标准会",
        ),
        (
            "latin-punctuation-in-arabic",
            Ar,
            "الاجتماع, الذي يعقد",
            "الاجتماع، الذي يعقد",
        ),
        (
            "latin-punctuation-in-arabic",
            Ar,
            "الاجتماع; الذي يعقد",
            "الاجتماع؛ الذي يعقد",
        ),
        (
            "latin-punctuation-in-arabic",
            Ar,
            "متى الاجتماع?",
            "متى الاجتماع؟",
        ),
        ("digits-of-arabic", Ar, "الاجتماع في ٢٠٢١", "الاجتماع في 2021"),
        (
            "acronym-of-another-language",
            Fr,
            "Les membres de l'ITU-T.",
            "Les membres de l'UIT-T.",
        ),
        (
            "acronym-of-another-language",
            Fr,
            "La WTSA et le TSAG de l'ITU.",
            "La AMNT et le GCNT de l'UIT.",
        ),
        (
            "acronym-of-another-language",
            Es,
            "Los miembros del ITU-T.",
            "Los miembros del UIT-T.",
        ),
        (
            "acronym-of-another-language",
            Es,
            "La WTSA-20 y el GCNT.",
            "La AMNT-20 y el GANT.",
        ),
        (
            "acronym-of-another-language",
            Ru,
            "Члены ITU-T и WTSA.",
            "Члены МСЭ-Т и ВАСЭ.",
        ),
        (
            "acronym-of-another-language",
            Ru,
            "Рекомендация МСЭ-T и TSAG.",
            "Рекомендация МСЭ-Т и КГСЭ.",
        ),
        (
            "acronym-of-another-language",
            En,
            "The UIT-T members at AMNT.",
            "The ITU-T members at WTSA.",
        ),
        (
            "acronym-of-another-language",
            Zh,
            "UIT-T第12研究组和ВАСЭ",
            "ITU-T第12研究组和WTSA",
        ),
        (
            "acronym-of-another-language",
            Ar,
            "قطاع UIT-T للاتحاد",
            "قطاع ITU-T للاتحاد",
        ),
    ]);
}

/// A letter in English with a paragraph and its rendition.
fn rendered(language: Language, source: &str, words: &str) -> (Draft, TextId) {
    let (mut draft, text) = letter_saying(En, source);
    let rendition = Rendition {
        words: runs(words),
        made_from: runs(source),
        state: State::Draft,
        by: None,
        at: None,
    };
    draft
        .translations
        .insert(language, BTreeMap::from([(text, rendition)]));
    (draft, text)
}

#[test]
fn source_against_rendition() {
    let pairs: [(&str, Language, &str, &str, &str); 27] = [
        (
            "numbers-differ",
            Zh,
            "Episode 1 of Resolution 71",
            "第72号决议第1期",
            "第71号决议第1期",
        ),
        (
            "numbers-differ",
            Fr,
            "Since January 2021",
            "Depuis janvier 2022",
            "Depuis janvier 2021",
        ),
        (
            "numbers-differ",
            Ru,
            "It has 150 members",
            "Он насчитывает 160 членов",
            "Он насчитывает 150 членов",
        ),
        (
            "numbers-differ",
            Es,
            "It opens at 5:30 pm",
            "Comienza a las 16.30 horas",
            "Comienza a las 17.30 horas",
        ),
        (
            "numbers-differ",
            Fr,
            "From 1300 to 1500 hours",
            "De 13 h 00 à 16 h 00",
            "De 13 h 00 à 15 h 00",
        ),
        (
            "numbers-differ",
            Ar,
            "From 10 to 14 December 2018",
            "16-14 ديسمبر 2018",
            "14-10 ديسمبر 2018",
        ),
        (
            "numbers-differ",
            Zh,
            "About 6 August 2020 it ends",
            "会议约于2020年8月7日结束",
            "会议约于2020年8月6日结束",
        ),
        (
            "numbers-differ",
            Ru,
            "Some 1,250 people",
            "Около 1 350 человек",
            "Около 1 250 человек",
        ),
        (
            "address-differs",
            Fr,
            "See <https://www.itu.int/go/tsg12> now",
            "Voir <https://www.itu.int/go/tsg11> ici",
            "Voir <https://www.itu.int/go/tsg12> ici",
        ),
        (
            "address-differs",
            Zh,
            "See <http://itu.int/en/page> now",
            "见<http://itu.int/zh/other>网页",
            "见<http://itu.int/zh/page>网页",
        ),
        (
            "address-differs",
            Ru,
            "Write to <tsbsg12@itu.int> now",
            "Пишите на <tsbsg11@itu.int> сейчас",
            "Пишите на <tsbsg12@itu.int> сейчас",
        ),
        (
            "telephone-differs",
            Es,
            "Call +41 22 730 6828 now",
            "Llame al +41 22 730 6829 ahora",
            "Llame al +41 22 730 6828 ahora",
        ),
        (
            "telephone-differs",
            Ar,
            "Call +41 22 730 6828 now",
            "اتصل على +41 22 730 6827 الآن",
            "اتصل على +41 22 730 6828 الآن",
        ),
        (
            "document-differs",
            Zh,
            "The agenda is in SG12-TD1350 now",
            "最新议程见SG12-TD1351。",
            "最新议程见SG12-TD1350。",
        ),
        (
            "document-differs",
            Fr,
            "The agenda is in TD1399 now",
            "L'ordre du jour est dans TD1398",
            "L'ordre du jour est dans TD1399",
        ),
        (
            "fact-differs",
            Zh,
            "It opens on {date 2020-08-27} there",
            "会议于{date 2020-08-28}开幕",
            "会议于{date 2020-08-27}开幕",
        ),
        (
            "fact-differs",
            Fr,
            "The group {group SG12} met there",
            "Le groupe {group SG13} s'est réuni",
            "Le groupe {group SG12} s'est réuni",
        ),
        (
            "fact-differs",
            Ar,
            "It runs at {times 11:30-13:00} there",
            "ينعقد {times 12:30-13:00} هناك",
            "ينعقد {times 11:30-13:00} هناك",
        ),
        (
            "fact-lost",
            Ru,
            "It opens on {date 2020-08-27} there",
            "Оно откроется там же",
            "Оно откроется {date 2020-08-27}",
        ),
        (
            "fact-lost",
            Zh,
            "It opens on {date 2020-08-27} there",
            "会议即将开幕",
            "会议于2020年8月27日开幕",
        ),
        (
            "fact-added",
            Es,
            "It opens there soon",
            "Comienza el {date 2020-08-27} allí",
            "Comienza pronto allí",
        ),
        (
            "rendition-is-source",
            Fr,
            "The meeting will open soon",
            "The meeting will open soon",
            "La réunion va s'ouvrir",
        ),
        (
            "rendition-is-source",
            Es,
            "The meeting will open soon",
            "The meeting will open soon",
            "La reunión comenzará pronto",
        ),
        (
            "rendition-is-source",
            Zh,
            "The meeting will open soon",
            "The meeting will open soon",
            "会议即将开幕",
        ),
        (
            "words-untranslated",
            Ru,
            "The meeting will open soon there",
            "Собрание will open soon there and then",
            "Собрание “will open soon there and then”",
        ),
        (
            "words-untranslated",
            Ar,
            "The meeting will open soon there",
            "الاجتماع will open soon there and then",
            "الاجتماع قريب",
        ),
        (
            "words-untranslated",
            Zh,
            "The meeting will open soon there",
            "会议will open soon there and then",
            "会议即将开幕",
        ),
    ];
    for (mistake, language, source, bad, good) in pairs {
        let (draft, text) = rendered(language, source, bad);
        let found: Vec<_> = found_in(&draft, text);
        let all: Vec<_> = found.iter().map(|f| f.mistake).collect();
        assert_eq!(all, [mistake], "{bad}");
        if found[0].repair.is_some() {
            let said = words_of(&repaired(draft, text), language, text);
            assert_eq!(said, good);
        }
        let (draft, text) = rendered(language, source, good);
        let found: Vec<_> = found_in(&draft, text).iter().map(|f| f.mistake).collect();
        assert!(found.is_empty(), "{good}: {found:?}");
    }
}

#[test]
fn names_stay_as_they_are() {
    for (language, words) in [
        (Fr, "Kwame Baah-Acheamfuor"),
        (Zh, "ITU Kaleidoscope"),
        (Ru, "TIES"),
    ] {
        let (draft, text) = rendered(language, words, words);
        assert!(
            found_in(&draft, text)
                .iter()
                .all(|f| f.mistake != "rendition-is-source")
        );
    }
}

#[test]
fn words_fit_the_meeting() {
    let virtual_pairs = [
        (En, "Delegates need a visa early.", "No visa is needed."),
        (
            En,
            "A badge is given at the main entrance.",
            "Registration is mandatory.",
        ),
        (
            Fr,
            "Les hôtels sont complets.",
            "Aucun visa n'est nécessaire.",
        ),
        (
            Es,
            "El visado se solicita pronto.",
            "No se necesita visado.",
        ),
        (Ru, "Заявки на визы подаются заранее.", "Визы не требуются."),
        (Zh, "请尽早申请签证", "无需签证"),
        (Ar, "يرجى طلب التأشيرة مبكراً", "لا حاجة إلى تأشيرة"),
    ];
    for (language, bad, good) in virtual_pairs {
        fits(
            language,
            Mode::Virtual,
            "",
            "travel-to-virtual-meeting",
            bad,
            good,
        );
    }
    let in_person = [
        (
            En,
            "The meeting will be fully virtual.",
            "The meeting will not be fully virtual.",
        ),
        (
            Fr,
            "La réunion sera entièrement virtuelle.",
            "La réunion sera ouverte.",
        ),
        (Es, "La reunión será virtual.", "La reunión será abierta."),
        (
            Ru,
            "Собрание состоится виртуально.",
            "Собрание состоится в Женеве.",
        ),
        (Zh, "会议将以虚拟方式举行", "会议将以面对面方式举行"),
        (Ar, "سيعقد الاجتماع افتراضياً", "سيعقد الاجتماع في جنيف"),
    ];
    for (language, bad, good) in in_person {
        fits(
            language,
            Mode::InPerson,
            "",
            "virtual-words-in-person",
            bad,
            good,
        );
    }
    let elsewhere = [
        (
            En,
            "Come to the Montbrillant building.",
            "Come to the hotel.",
        ),
        (Fr, "Venez au siège de l'UIT.", "Venez à l'hôtel."),
        (Es, "En la Sede de la UIT.", "En el hotel."),
        (Ru, "В здании Монбрийан.", "В гостинице."),
        (Zh, "在国际电联总部举行", "在酒店举行"),
        (Ar, "في مقر الاتحاد الدولي", "في الفندق"),
    ];
    for (language, bad, good) in elsewhere {
        fits(
            language,
            Mode::InPerson,
            "Seoul",
            "geneva-premises-elsewhere",
            bad,
            good,
        );
    }
}

fn fits(language: Language, mode: Mode, place: &str, mistake: &str, bad: &str, good: &str) {
    for (words, expected) in [(bad, 1), (good, 0)] {
        let (mut draft, text) = letter_saying(language, words);
        let meeting = draft.letter.meeting.as_mut().unwrap();
        meeting.mode = mode;
        meeting.place = (!place.is_empty()).then(|| Text {
            id: TextId(900),
            ..Text::plain(place)
        });
        let found = found_in(&draft, text);
        let count = found
            .iter()
            .filter(|finding| finding.mistake == mistake)
            .count();
        assert_eq!(count.min(1), expected, "{words}: {found:?}");
        assert_eq!(found.len(), count, "{words}: {found:?}");
    }
}

#[test]
fn salutations_end_as_in_their_language() {
    let pairs = [
        (
            Es,
            "Muy señora mía/Muy señor mío,",
            "Muy señora mía/Muy señor mío:",
        ),
        (En, "Dear Sir/Madam:", "Dear Sir/Madam,"),
        (Fr, "Madame, Monsieur:", "Madame, Monsieur,"),
        (Ru, "Уважаемые дамы и господа!", "Уважаемые дамы и господа,"),
        (Zh, "尊敬的先生/女士，", "尊敬的先生/女士："),
        (En, "Dear colleagues", "Dear colleagues,"),
    ];
    for (language, bad, good) in pairs {
        let (mut draft, _) = letter_saying(language, "x");
        let id = TextId(901);
        draft.letter.salutation = Some(Text { id, ..own(bad) });
        let found = found_in(&draft, id);
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0].mistake, "salutation-mark");
        assert_eq!(words_of(&repaired(draft.clone(), id), language, id), good);
    }
}

#[test]
fn simplified_characters_stay() {
    let pairs: Vec<char> = super::chinese_punctuation::TRADITIONAL.chars().collect();
    assert_eq!(pairs.len() % 2, 0);
    for pair in pairs.chunks(2) {
        assert_ne!(pair[0], pair[1]);
        assert!(
            !pairs.chunks(2).any(|other| other[1] == pair[0]),
            "{}",
            pair[0]
        );
    }
}

/// What the real letters give in the texts that were typed.
#[test]
#[ignore = "prints"]
fn print_real_letters() {
    let texts = crate::language::interface::Texts::new();
    for case in [
        "circular-116",
        "circular-258",
        "collective-letter-12-12",
        "working-party-1-11",
        "liaison-sg12rg-amr",
    ] {
        let path = format!(
            "{}/tests/letters/{case}/letter.ron",
            env!("CARGO_MANIFEST_DIR")
        );
        let draft = crate::storage::open(std::path::Path::new(&path)).unwrap();
        for finding in findings(&draft, &Known::default()) {
            println!(
                "{case} {} {} #{:?} {:?}: {}",
                finding.weight,
                finding.mistake,
                finding.text.map(|t| t.0),
                finding.language,
                finding.sentence(&texts)
            );
        }
    }
}
