//! The texts of a draft as they go out to a translator: with the values that their facts print, and a word
//! on where each stands.

use super::{fact, reference, standard};
use crate::draft::Draft;
use crate::language::Language;
use crate::language::interface::Texts;
use crate::letter::Letter;
use crate::letter::block::Block;
use crate::letter::text::{Link, Run, Text, TextId, Wording};
use crate::letter::texts::visit_blocks;
use crate::translation::exchange::{Content, Exchange, Printed, Unit};
use crate::translation::{Standing, standing};
use std::collections::HashMap;

/// The texts of `draft` that are printed and need a translator into `language`, and with `standard_wording`
/// those of standard wording beside them.
pub fn exchange(draft: &Draft, language: Language, standard_wording: bool) -> Exchange {
    let letter = draft.letter.printed();
    let own = letter.language;
    let translation = draft.translations.get(&language);
    let places = places(&letter);
    let mut exchange = Exchange {
        letter: reference(draft, own),
        source: own,
        target: language,
        units: Vec::new(),
        printed: HashMap::new(),
    };
    for text in letter.texts() {
        let (source, content) = match &text.wording {
            Wording::Standard(phrases) if standard_wording && !phrases.is_empty() => (
                standard(phrases, own),
                Content::Standard(standard(phrases, language)),
            ),
            Wording::Own { runs, .. } if standing(&text, None) != Standing::NotNeeded => {
                let rendition = translation.and_then(|translation| translation.get(&text.id));
                (runs.clone(), Content::Own(rendition.cloned()))
            }
            Wording::Standard(_) | Wording::Own { .. } => continue,
        };
        let unit = Unit {
            id: text.id,
            source,
            content,
            note: places.get(&text.id).cloned().unwrap_or_default(),
        };
        print_facts(draft, &unit, &mut exchange);
        exchange.units.push(unit);
    }
    exchange
}

/// Prints the facts of a unit that are not printed yet.
fn print_facts(draft: &Draft, unit: &Unit, exchange: &mut Exchange) {
    let (source, target) = (exchange.source, exchange.target);
    let words = unit.words().unwrap_or_default();
    for run in unit.source.iter().chain(words) {
        let (Run::Fact { fact: value, .. }
        | Run::Words {
            link: Some(Link::Fact(value)),
            ..
        }) = run
        else {
            continue;
        };
        // A rendition may want another form than its source.
        for form in std::iter::once(value.clone()).chain(value.other_forms()) {
            exchange
                .printed
                .entry(form)
                .or_insert_with_key(|form| Printed {
                    source: fact(draft, source, form),
                    target: fact(draft, target, form),
                });
        }
    }
}

/// Where every text of a letter stands, in words for the translator.
fn places(letter: &Letter) -> HashMap<TextId, String> {
    let texts = Texts::english();
    let mut places = HashMap::new();
    let mut put = |text: &Text, place: &str| {
        places.entry(text.id).or_insert_with(|| place.to_owned());
    };
    let say = |key: &str| texts.say(&format!("exchange-{key}"));
    for addressee in letter.addressees.iter().chain(&letter.copy_to) {
        put(&addressee.name, &say("addressee"));
    }
    for line in &letter.subject {
        put(&line.text, &say("subject"));
    }
    if let Some(meeting) = &letter.meeting {
        for (text, key) in [
            (&meeting.group_title, "group-title"),
            (&meeting.title, "meeting-title"),
            (&meeting.place, "meeting-place"),
            (&meeting.host, "meeting-host"),
            (&meeting.chair, "chair"),
            (&meeting.requested_by, "requested-by"),
            (&meeting.endorsed_at, "endorsed-at"),
        ] {
            if let Some(text) = text {
                put(text, &say(key));
            }
        }
    }
    if let Some(text) = &letter.salutation {
        put(text, &say("salutation"));
    }
    for deadline in &letter.deadlines {
        put(&deadline.action, &say("deadline"));
    }
    if let Some(signature) = &letter.signature {
        let signatory = signature.closing.iter().chain(&signature.name);
        for text in signatory.chain(&signature.office) {
            put(text, &say("signature"));
        }
    }
    if let Some(latest) = &letter.latest_information {
        put(&latest.caption, &say("signature"));
    }
    let within = |region: &str, block: &Block, put: &mut dyn FnMut(&Text, &str)| {
        let place = format!("{region}, {}", say(kind(block)));
        let mut block = [block.clone()];
        visit_blocks(&mut block, &mut |text| put(text, &place));
    };
    for block in &letter.body {
        within(&say("body"), block, &mut put);
    }
    for (at, annex) in letter.annexes.iter().enumerate() {
        let region = texts.with("exchange-annex", &[("number", (at + 1).into())]);
        for line in &annex.title {
            put(&line.text, &format!("{region}, {}", say("title")));
        }
        for block in &annex.blocks {
            within(&region, block, &mut put);
        }
    }
    for text in letter.texts() {
        put(&text, &say("head"));
    }
    places
}

/// The key of the name of a kind of block.
fn kind(block: &Block) -> &'static str {
    match block {
        Block::Paragraph(_) | Block::Numbered(_) | Block::If(..) => "paragraph",
        Block::List(_) => "list",
        Block::Heading(_) => "heading",
        Block::PartTitle(_) => "title",
        Block::RunIn { .. } => "paragraph",
        Block::Table(_) => "table",
        Block::Note(_) => "note",
        Block::Deadlines { .. } => "deadline",
        Block::Agenda(_) => "agenda",
        Block::TimePlan(_) => "time-plan",
    }
}
