//! Annexes: where they begin, their titles, and which of the known kinds they are.

use super::account::{Account, Sure};
use super::body::Body;
use super::line::{Line, plain};
use super::reference::{annex_heading, reference};
use super::wording::Book;
use crate::import::word::WordBlock;
use crate::kind::{annex_kinds, kinds};
use crate::language::Language;
use crate::language::dates::written::written_dates;
use crate::language::phrasebook::phrasebook;
use crate::letter::agenda::{Agenda, AgendaForm, AgendaItem};
use crate::letter::annex::Annex;
use crate::letter::block::{Block, List, ListMarker};
use crate::letter::table::Table;
use crate::letter::text::{Phrase, Text};
use crate::letter::{Letter, Line as TitleLine};
use crate::message;

/// The longest title, in characters.
const TITLE: usize = 200;

/// Whether an annex begins with this block.
pub(super) fn begins(language: Language, block: &WordBlock) -> bool {
    let WordBlock::Paragraph(paragraph) = block else {
        return false;
    };
    let line = Line::new(paragraph, String::new());
    let first = line.lines().into_iter().next();
    let Some(first) = first.filter(|_| line.number.is_none()) else {
        return false;
    };
    // More on the line may be a sentence of the text, which nothing but its words tells from a title.
    annex_heading(language, &first.words()).is_some_and(|heading| {
        let words = first.words();
        heading.rest.is_empty()
            || heading.rest.starts_with(['(', '（'])
            || paragraph.new_page
            || line.bold
            || line.heading
            || words.split_whitespace().next().is_some_and(|word| {
                word.chars().all(|sign| !sign.is_lowercase()) && !words.ends_with(['.', '。'])
            })
    })
}

/// Reads an annex from its heading on.
pub(super) fn read(
    blocks: &[WordBlock],
    place: usize,
    letter: &Letter,
    account: &mut Account,
) -> Annex {
    let language = letter.language;
    let from = format!("annex {}", place + 1);
    let mut annex = Annex {
        name: format!("annex-{}", place + 1),
        title: Vec::new(),
        names_letter: false,
        blocks: Vec::new(),
    };
    let mut used = 1;
    if let Some(WordBlock::Paragraph(heading)) = blocks.first() {
        let heading = Line::new(heading, from.clone());
        account.found(
            message!("imported-annex"),
            &from,
            &heading.words(),
            Sure::Certain,
        );
        if let Some(first) = heading.lines().first()
            && let Some(known) = annex_heading(language, &first.words())
            && !known.rest.is_empty()
        {
            title(&mut annex, first.behind(known.length), language);
        }
        for line in heading.lines().into_iter().skip(1) {
            title(&mut annex, line, language);
        }
    }
    while annex.title.len() < 2
        && let Some(WordBlock::Paragraph(next)) = blocks.get(used)
    {
        let line = Line::new(next, from.clone());
        let words = line.words();
        if words.is_empty() {
            used += 1;
            continue;
        }
        let names_letter = words.starts_with(['(', '（'])
            && reference(language, words.trim_matches(['(', ')', '（', '）'])).is_some();
        let of_title = match annex.title.len() {
            0 => line.bold || line.heading || words.chars().count() < 80,
            // A second line says when.
            _ if words.chars().count() > TITLE => false,
            _ => (line.bold || line.heading) && !written_dates(language, &words).is_empty(),
        };
        let ends = words.ends_with(['.', '。', ':', '：', ';']);
        let fits = of_title && line.number.is_none() && !ends && words.chars().count() <= TITLE;
        if !fits && !names_letter {
            break;
        }
        title(&mut annex, line, language);
        used += 1;
    }
    let mut body = Body::new(language, None);
    body.read(&blocks[used..], &from);
    annex.blocks = body.finish();
    annex
}

fn title(annex: &mut Annex, line: Line, language: Language) {
    let words = line.words();
    let own = |key: &str| {
        let said = phrasebook(language).say(
            key,
            &[(
                "reference",
                crate::language::phrasebook::Value::Words("\u{1}"),
            )],
        );
        let said = plain(&said);
        let (before, after) = said.split_once('\u{1}').unwrap_or((&said, ""));
        let inner = words.strip_prefix(before)?.strip_suffix(after)?;
        reference(language, inner)
    };
    if annex.title.is_empty() && own("annex-of-letter").is_some() {
        annex.names_letter = true;
        return;
    }
    annex.title.push(TitleLine {
        when: Vec::new(),
        text: line.text_without_bold(),
    });
}

/// Gives annexes of known kinds their names, by which standard wording cites them, and makes agendas of the
/// lists in those that have one.
pub(super) fn name(letter: &mut Letter, book: &Book) {
    let known = annex_kinds().unwrap_or_default();
    // The titles that annexes have by their own file, or where a kind of letter uses them.
    let mut titles: Vec<(Phrase, &Annex)> = Vec::new();
    let phrases = |lines: &[TitleLine]| -> Vec<Phrase> {
        lines
            .iter()
            .flat_map(|line| line.text.phrases().to_vec())
            .collect()
    };
    for (_, annex) in &known {
        titles.extend(
            phrases(&annex.title)
                .into_iter()
                .map(|phrase| (phrase, annex)),
        );
    }
    for kind in kinds().unwrap_or_default() {
        for used in &kind.template.annexes {
            if let Some((_, annex)) = known.iter().find(|(file, _)| *file == used.file) {
                titles.extend(
                    phrases(&used.title)
                        .into_iter()
                        .map(|phrase| (phrase, annex)),
                );
            }
        }
    }
    let mut taken: Vec<String> = Vec::new();
    for annex in &mut letter.annexes {
        let Some(like) = annex.title.iter().find_map(|line| {
            let words = plain(&super::line::words(line.text.own_runs()?));
            // A title may say more: whose agenda it is.
            let mut said = book.beginnings(&words);
            said.find_map(|said| {
                let found = titles.iter().find(|(phrase, _)| phrase == said);
                found.map(|(_, annex)| *annex)
            })
        }) else {
            continue;
        };
        if !taken.contains(&like.name) {
            taken.push(like.name.clone());
            annex.name.clone_from(&like.name);
        }
        if has_agenda(&like.blocks) {
            make_agenda(&mut annex.blocks, letter.language);
        }
        for block in &mut annex.blocks {
            let Block::Heading(text) = block else {
                continue;
            };
            let said = text.own_runs().map(super::line::words).unwrap_or_default();
            let part = book.phrases(&plain(&said)).unwrap_or_default();
            let parts = like.blocks.iter().filter_map(|block| match block {
                Block::PartTitle(lines) => Some(lines),
                _ => None,
            });
            let named = parts
                .flatten()
                .any(|line| line.phrases() == part.as_slice());
            if named && !part.is_empty() {
                *block = Block::PartTitle(vec![text.clone()]);
            }
        }
    }
}

fn has_agenda(blocks: &[Block]) -> bool {
    blocks.iter().any(|block| match block {
        Block::Agenda(_) => true,
        Block::If(_, blocks) => has_agenda(blocks),
        _ => false,
    })
}

/// The first list or table that is an agenda.
fn make_agenda(blocks: &mut [Block], language: Language) {
    for block in blocks {
        let agenda = match block {
            Block::List(list) if list.marker == ListMarker::Decimal => {
                items(list).map(|items| Agenda {
                    form: AgendaForm::List,
                    items,
                })
            }
            Block::Table(table) => of_table(table, language),
            _ => None,
        };
        if let Some(agenda) = agenda {
            *block = Block::Agenda(agenda);
            return;
        }
    }
}

/// The items of an agenda, which are numbered throughout.
fn items(list: &List) -> Option<Vec<AgendaItem>> {
    if list.marker != ListMarker::Decimal {
        return None;
    }
    (list.items.iter())
        .map(|item| {
            Some(AgendaItem {
                when: Vec::new(),
                text: item.text.clone(),
                documents: None,
                items: match &item.list {
                    Some(list) => items(list)?,
                    None => Vec::new(),
                },
            })
        })
        .collect()
}

/// An agenda in a table of number, item and documents.
fn of_table(table: &Table, language: Language) -> Option<Agenda> {
    let words = |texts: &[Text]| {
        let words: Vec<_> = (texts.iter())
            .filter_map(|text| text.own_runs().map(super::line::words))
            .collect();
        plain(&words.join(" "))
    };
    let says = |key: &str, texts: &[Text]| words(texts) == super::signs::standard(language, key);
    let head = &table.rows.first()?.cells;
    let columns = head.len();
    let heads = matches!(columns, 2 | 3)
        && says("agenda-number", &head[0].texts)
        && says("agenda-items", &head[1].texts)
        && (columns == 2 || says("agenda-documents-column", &head[2].texts));
    if !heads {
        return None;
    }
    let mut found: Vec<AgendaItem> = Vec::new();
    for row in &table.rows[1..] {
        let [number, item, rest @ ..] = row.cells.as_slice() else {
            return None;
        };
        let number = words(&number.texts);
        let number = number.trim().trim_end_matches('.').to_owned();
        let [text] = item.texts.as_slice() else {
            return None;
        };
        let item = AgendaItem {
            when: Vec::new(),
            text: text.clone(),
            documents: match rest {
                [] => None,
                [papers] => match papers.texts.as_slice() {
                    [] => None,
                    [papers] => Some(papers.clone()),
                    _ => return None,
                },
                _ => return None,
            },
            items: Vec::new(),
        };
        // The agenda counts by itself: what is numbered otherwise is kept as a table.
        match number.split_once('.') {
            None if number == (found.len() + 1).to_string() => found.push(item),
            Some((above, own)) if above == found.len().to_string() => {
                let last = found.last_mut()?;
                if own != (last.items.len() + 1).to_string() {
                    return None;
                }
                last.items.push(item);
            }
            _ => return None,
        }
    }
    (!found.is_empty()).then_some(Agenda {
        form: AgendaForm::Table,
        items: found,
    })
}
