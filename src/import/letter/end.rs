//! The end of a letter: closing formula, signatory, the link beside them, how many annexes there are.

use super::account::{Account, Sure};
use super::line::{Line, plain};
use super::reference::annex_count;
use super::signs::{is_closing, standard};
use crate::kind::signatories;
use crate::language::Language;
use crate::letter::Letter;
use crate::letter::signature::{LatestInformation, Signature};
use crate::letter::text::{Link, Run, Text, markup};
use crate::message;

/// The longest line of a signature, in characters.
const LINE: usize = 90;

/// Puts what `lines` say into the letter; lines that stand in no field.
pub(super) fn fill(lines: Vec<Line>, letter: &mut Letter, account: &mut Account) -> Vec<Line> {
    let language = letter.language;
    let mut left = Vec::new();
    let mut signature = Signature {
        closing: None,
        signed: false,
        name: None,
        office: Vec::new(),
    };
    // What may be name and office.
    let mut open: Vec<Line> = Vec::new();
    for paragraph in lines {
        let whole = paragraph.words();
        if signature.closing.is_none() && is_closing(language, &whole) {
            account.found(
                message!("imported-closing"),
                &paragraph.from,
                &whole,
                Sure::Certain,
            );
            signature.closing = Some(paragraph.text());
            continue;
        }
        for line in paragraph.lines() {
            let words = line.words();
            if is_signed(language, &words) {
                account.found(
                    message!("imported-signed"),
                    &line.from,
                    &words,
                    Sure::Certain,
                );
                signature.signed = true;
            } else if annex_count(language, &words).is_some() {
                account.found(
                    message!("imported-number-of-annexes"),
                    &line.from,
                    &words,
                    Sure::Certain,
                );
                letter.annex_count = true;
            } else if words == standard(language, "latest-information")
                || letter.latest_information.is_none() && link(&line).is_some()
            {
                account.found(
                    message!("imported-latest-information"),
                    &line.from,
                    &words,
                    Sure::Likely,
                );
                letter.latest_information = Some(LatestInformation {
                    caption: caption(&line),
                    page: link(&line),
                });
            } else if words.chars().count() <= LINE {
                open.push(line);
            } else {
                left.push(line);
            }
        }
    }
    office(&mut open, language, &mut signature, account);
    let known = |line: &Line| {
        signatories().iter().find(|signatory| {
            let printed = (signatory.phrase.as_ref()).map(|phrase| standard(language, &phrase.0));
            [Some(plain(&signatory.name)), printed].contains(&Some(line.words()))
        })
    };
    let at = open.iter().position(|line| known(line).is_some());
    // Without a known name, the first line of the signature is the name.
    let guess = || (!open.is_empty() && signature.closing.is_some()).then_some(0);
    if let Some(at) = at.or_else(guess) {
        let line = open.remove(at);
        let named = known(&line);
        let sure = if named.is_some() {
            Sure::Certain
        } else {
            Sure::Likely
        };
        account.found(
            message!("imported-signatory"),
            &line.from,
            &line.words(),
            sure,
        );
        signature.name = Some(match named.and_then(|known| known.phrase.clone()) {
            Some(phrase) => Text::standard(&phrase.0),
            None => line.text_without_bold(),
        });
    }
    if signature.office.is_empty() && signature.name.is_some() {
        for line in open.drain(..) {
            account.found(
                message!("imported-office-of-the-signatory"),
                &line.from,
                &line.words(),
                Sure::Likely,
            );
            signature.office.push(line.text_without_bold());
        }
    }
    left.extend(open);
    if signature.closing.is_some() || signature.name.is_some() || !signature.office.is_empty() {
        letter.signature = Some(signature);
    }
    left
}

/// The office in its standard wording, which may take several lines.
fn office(
    open: &mut Vec<Line>,
    language: Language,
    signature: &mut Signature,
    account: &mut Account,
) {
    let wanted = standard(language, "director-tsb");
    for begin in 0..open.len() {
        for end in begin + 1..=open.len().min(begin + 3) {
            let words: Vec<_> = open[begin..end].iter().map(Line::words).collect();
            if words.join(" ") == wanted {
                account.found(
                    message!("imported-office-of-the-signatory"),
                    &open[begin].from,
                    &wanted,
                    Sure::Certain,
                );
                signature.office.push(Text::standard("director-tsb"));
                open.drain(begin..end);
                return;
            }
        }
    }
}

pub(in crate::import) fn is_signed(language: Language, words: &str) -> bool {
    let inner = words.to_lowercase();
    let bracketed = words.starts_with(['(', '（', '[']) && words.ends_with([')', '）', ']']);
    let signs = ["sign", "firmad", "подпис", "签", "توقيع", "موقّع"];
    words == standard(language, "signed")
        || bracketed && words.chars().count() < 30 && signs.iter().any(|sign| inner.contains(sign))
}

/// The address to which words of a line lead.
fn link(line: &Line) -> Option<String> {
    line.runs.iter().find_map(|run| match run {
        Run::Words {
            link: Some(Link::Address(address)),
            ..
        } if markup::live(address).is_some() => Some(address.clone()),
        _ => None,
    })
}

/// The words of a line without its link.
fn caption(line: &Line) -> Text {
    let mut bare = line.clone();
    for run in &mut bare.runs {
        if let Run::Words { link, .. } = run {
            *link = None;
        }
    }
    bare.text_without_bold()
}
