//! The head of a letter: what stands behind labels, in whatever arrangement, and what has none.

mod assigned;

use super::account::{Account, Sure};
use super::line::{Line, plain, text};
use super::reference::{Found, labelled, reference};
use super::signs::{Label, inner_labels, is_salutation, label, standard};
use crate::import::word::{NumberFormat, WordBlock, WordTable};
use crate::kind::place_named;
use crate::language::Language;
use crate::language::dates::written::written_dates;
use crate::language::interface::Message;
use crate::letter::addressee::Addressee;
use crate::letter::contact::Contact;
use crate::letter::liaison::LiaisonHead;
use crate::letter::text::{Run, Text, flat};
use crate::letter::{Letter, Line as SubjectLine};
use crate::message;
use assigned::{Kind, assigned};
use chrono::Datelike;
use std::collections::BTreeMap;

/// Within how many blocks a head without salutation is looked for.
const REACH: usize = 15;

/// What stands at the head of a letter.
#[derive(Default)]
pub(super) struct Head {
    values: Vec<(Label, Line)>,
    /// What stands behind no label.
    loose: Vec<Line>,
    pub(super) salutation: Option<Line>,
    /// What stands behind the salutation in its cell.
    pub(super) rest: Vec<Line>,
    /// How many blocks of the file it has.
    pub(super) length: usize,
    /// By column, the label whose values may go on there.
    columns: BTreeMap<usize, Label>,
}

/// The lines of every paragraph in blocks, tables within included.
pub(super) fn lines(blocks: &[WordBlock], from: &str) -> Vec<Line> {
    let mut found = Vec::new();
    let mut number = 0;
    for block in blocks {
        match block {
            WordBlock::Paragraph(paragraph) => {
                number += 1;
                let line = Line::new(paragraph, format!("{from}, paragraph {number}"));
                if !line.runs.is_empty() {
                    found.push(line);
                }
            }
            WordBlock::Table(table) => {
                for cell in table.rows.iter().flat_map(|row| &row.cells) {
                    found.extend(lines(&cell.blocks, from));
                }
            }
        }
    }
    found
}

/// The cells of a table row by row: the column, and its lines.
pub(super) fn rows(table: &WordTable, from: &str) -> Vec<Vec<(usize, Vec<Line>)>> {
    (table.rows.iter().enumerate())
        .map(|(row, cells)| {
            (cells.cells.iter().enumerate())
                .map(|(cell, words)| {
                    let from = format!("{from}, row {}, cell {}", row + 1, cell + 1);
                    (words.column, lines(&words.blocks, &from))
                })
                .collect()
        })
        .collect()
}

/// Reads the head of a letter.
pub(super) fn read(blocks: &[WordBlock], language: Language) -> Head {
    let mut head = Head::default();
    let mut labelled = 0;
    let salutation = blocks.iter().position(|block| {
        let found = lines(std::slice::from_ref(block), "");
        found.iter().any(|line| salutes(language, line))
    });
    let reach = salutation.map_or(REACH, |at| at + 1).min(blocks.len());
    for (at, block) in blocks[..reach].iter().enumerate() {
        let found = lines(std::slice::from_ref(block), "");
        let named = found.iter().flat_map(Line::lines);
        if named
            .into_iter()
            .any(|line| label(language, &line.words()).is_some())
        {
            labelled = at + 1;
        }
    }
    head.length = if salutation.is_some() {
        reach
    } else {
        labelled
    };
    let mut tables = 0;
    for (at, block) in blocks[..head.length].iter().enumerate() {
        match block {
            WordBlock::Paragraph(paragraph) => {
                let line = Line::new(paragraph, format!("paragraph {}", at + 1));
                if !line.runs.is_empty() {
                    head.row(language, vec![(usize::MAX, vec![line])]);
                }
            }
            WordBlock::Table(table) => {
                tables += 1;
                head.columns.clear();
                for row in rows(table, &format!("table {tables}")) {
                    head.row(language, row);
                }
            }
        }
    }
    // A salutation may have a second paragraph.
    head
}

impl Head {
    fn row(&mut self, language: Language, cells: Vec<(usize, Vec<Line>)>) {
        // Labels that stand alone in the cell before.
        let mut pending: Vec<Label> = Vec::new();
        for (column, paragraphs) in cells {
            let mut found = Vec::new();
            for paragraph in paragraphs {
                if self.salutation.is_some() {
                    self.rest.push(paragraph);
                } else if salutes(language, &paragraph) {
                    self.salutation = Some(paragraph);
                } else {
                    let lines = paragraph.lines();
                    found.extend(lines.into_iter().flat_map(|line| apart(language, line)));
                }
            }
            found.retain(|line| line.words().chars().any(char::is_alphanumeric));
            if found.is_empty() {
                continue;
            }
            let mut current = None;
            let mut alone: Vec<Label> = Vec::new();
            let mut values = Vec::new();
            for line in found {
                if let Some((label, length)) = label(language, &line.words()) {
                    current = Some(label);
                    let rest = line.behind(length);
                    if rest.runs.is_empty() {
                        alone.push(label);
                    } else {
                        self.values.push((label, rest));
                    }
                } else if let Some(label) = current {
                    alone.retain(|other| *other != label);
                    self.values.push((label, line));
                } else {
                    values.push(line);
                }
            }
            let going_on = self.columns.get(&column).copied();
            let mut several = assigned(language, &pending, &values).into_iter();
            for line in values {
                let named = match pending.as_slice() {
                    [] => going_on.filter(|label| self.goes_on(language, *label, column, &line)),
                    [label] => Some(*label),
                    _ => several.next(),
                };
                match named {
                    Some(label) => {
                        self.values.push((label, line));
                        self.columns.insert(column, label);
                    }
                    None => self.loose.push(line),
                }
            }
            if let Some(label) = current {
                self.columns.insert(column, label);
            }
            pending = alone;
        }
    }

    /// Whether a line without label still belongs to the label before.
    fn goes_on(&self, language: Language, label: Label, column: usize, line: &Line) -> bool {
        if matches!(label, Label::To | Label::Copy | Label::Subject) {
            return label == Label::Subject || !dated(language, line);
        }
        let kind = Kind::of(language, line);
        let fits = kind.fits(label);
        match column {
            // Without a table, only what can be nothing else.
            usize::MAX => fits && kind != Kind::Other,
            _ => (fits || label == Label::Reference) && !dated(language, line),
        }
    }

    /// Puts what was found into the letter; the reference that was read, and lines that stand in no field.
    pub(super) fn fill(
        self,
        letter: &mut Letter,
        account: &mut Account,
    ) -> (Option<Found>, Vec<Line>) {
        let language = letter.language;
        let mut left = Vec::new();
        let mut found: Option<Found> = None;
        let mut liaison = LiaisonHead::default();
        let mut contacts: Vec<Contact> = Vec::new();
        let no_label = !self.values.iter().any(|(label, _)| *label == Label::To);
        let mut values = self.values;
        one_reference(language, &mut values);
        for (label, line) in values {
            let words = line.words();
            let note = |account: &mut Account, what: Message| {
                account.found(what, &line.from, &words, Sure::Certain);
            };
            match label {
                Label::Reference => {
                    if found.is_none()
                        && let Some((read, code)) = labelled(language, &words)
                    {
                        note(account, message!("imported-reference"));
                        found = Some(read);
                        if let Some(code) = code {
                            account.found(
                                message!("imported-author-code"),
                                &line.from,
                                &code,
                                Sure::Certain,
                            );
                            letter.reference.author_code = Some(code);
                        }
                    } else if letter.reference.author_code.is_none() && is_author_code(&words) {
                        note(account, message!("imported-author-code"));
                        letter.reference.author_code = Some(words);
                    } else {
                        left.push(line);
                    }
                }
                Label::Contact | Label::Telephone | Label::Fax | Label::Email | Label::Web => {
                    let begins = contacts.last().is_none_or(|contact| {
                        label == Label::Contact && *contact != Contact::default()
                    });
                    if begins {
                        contacts.push(Contact::default());
                    }
                    let Some(contact) = contacts.last_mut() else {
                        continue;
                    };
                    let kept = match label {
                        Label::Contact => {
                            contact.name = Some(words.clone());
                            true
                        }
                        Label::Telephone => push(&mut contact.telephones, &words, |_| true),
                        Label::Fax => push(&mut contact.faxes, &words, |_| true),
                        Label::Email => {
                            several(&mut contact.emails, &words, |word| word.contains('@'))
                        }
                        _ => several(&mut contact.pages, &words, |word| word.contains('.')),
                    };
                    if kept {
                        note(account, message!("imported-contact"));
                    } else {
                        left.push(line);
                    }
                }
                Label::To => {
                    note(account, message!("imported-addressee"));
                    letter.addressees.push(addressee(&line));
                }
                Label::Copy => {
                    note(account, message!("imported-copy-to"));
                    letter.copy_to.push(addressee(&line));
                }
                Label::Subject => {
                    note(account, message!("imported-subject"));
                    // Lines of one paragraph are one text, until it is known which lines the subject has.
                    if line.goes_on
                        && let Some(last) = letter.subject.last_mut()
                    {
                        let mut before = Some(last.text.clone());
                        put(&mut before, &line);
                        last.text = before.unwrap_or_else(|| line.text());
                        continue;
                    }
                    letter.subject.push(SubjectLine {
                        when: Vec::new(),
                        text: line.text_without_bold(),
                    });
                }
                Label::Questions => put(&mut liaison.questions, &line),
                Label::Source => put(&mut liaison.source, &line),
                Label::Title => put(&mut liaison.title, &line),
                Label::ForAction => liaison.for_action.push(line.text_without_bold()),
                Label::ForComment => liaison.for_comment.push(line.text_without_bold()),
                Label::ForInformation => liaison.for_information.push(line.text_without_bold()),
                Label::Approval => put(&mut liaison.approval, &line),
                Label::Abstract => put(&mut liaison.summary, &line),
                Label::Deadline => left.push(line),
            }
        }
        if liaison != LiaisonHead::default() {
            account.found(
                message!("imported-head-of-a-liaison-statement"),
                "its table",
                "",
                Sure::Certain,
            );
            letter.liaison = Some(liaison);
        }
        letter.contacts = contacts;
        for line in self.loose {
            let words = line.words();
            let bare = |words: &str| words.replace(' ', "").to_lowercase();
            let printed = ["organization", "bureau", "liaison-title"];
            if printed
                .iter()
                .any(|key| bare(&standard(language, key)) == bare(&words))
            {
                continue;
            }
            if letter.date.is_none()
                && let Some((place, date, sure)) = place_and_date(language, &words)
            {
                account.found(
                    message!("imported-place-and-date"),
                    &line.from,
                    &words,
                    sure,
                );
                letter.place = (!place.is_empty()).then(|| place_named(&place, language));
                letter.date = Some(date);
            } else if no_label && begins_with_dash(&line) {
                account.found(
                    message!("imported-addressee"),
                    &line.from,
                    &words,
                    Sure::Likely,
                );
                letter.addressees.push(addressee(&line));
            } else if found.is_none()
                && let Some(read) = reference(language, &words)
            {
                account.found(
                    message!("imported-reference"),
                    &line.from,
                    &words,
                    Sure::Likely,
                );
                found = Some(read);
            } else {
                left.push(line);
            }
        }
        if let Some(salutation) = self.salutation {
            let words = salutation.words();
            account.found(
                message!("imported-salutation"),
                &salutation.from,
                &words,
                Sure::Certain,
            );
            letter.salutation = Some(salutation.text());
        }
        (found, left)
    }
}

/// The longest line that is looked at for more than its first label, in characters.
const LINE: usize = 400;

fn dated(language: Language, line: &Line) -> bool {
    let words = line.words();
    words.chars().count() <= LINE && !written_dates(language, &words).is_empty()
}

/// Whether a line greets those who read the letter; in a list, it names somebody who receives it.
fn salutes(language: Language, line: &Line) -> bool {
    line.number.is_none() && is_salutation(language, &line.words())
}

/// A line with labels of contacts behind its beginning is several.
fn apart(language: Language, line: Line) -> Vec<Line> {
    let words = line.words();
    if words.chars().count() > LINE {
        return vec![line];
    }
    let inner = match label(language, &words) {
        Some((
            Label::Contact
            | Label::Telephone
            | Label::Fax
            | Label::Email
            | Label::Web
            | Label::Reference,
            _,
        )) => inner_labels(language, &words),
        _ => Vec::new(),
    };
    // Where white space or marks were taken for one, places would not be those of the runs.
    let same = super::line::words(&line.runs).chars().count() == words.chars().count();
    if inner.is_empty() || !same {
        return vec![line];
    }
    let mut found = Vec::new();
    let ends = inner.iter().copied().chain([words.chars().count()]);
    let mut begin = 0;
    for end in ends {
        found.push(Line {
            runs: super::line::trimmed(flat::part(&line.runs, begin..end)),
            ..line.clone()
        });
        begin = end;
    }
    found
}

fn put(into: &mut Option<Text>, line: &Line) {
    let new = line.text_without_bold();
    *into = Some(match into.take() {
        Some(before) => {
            let mut runs = before.own_runs().unwrap_or_default().to_vec();
            runs.push(Run::LineBreak);
            runs.extend(new.own_runs().unwrap_or_default().to_vec());
            text(runs)
        }
        None => new,
    });
}

fn push(into: &mut Vec<String>, words: &str, fits: fn(&str) -> bool) -> bool {
    let fits = fits(words);
    if fits {
        into.push(words.to_owned());
    }
    fits
}

/// Addresses, several in a line.
fn several(into: &mut Vec<String>, words: &str, fits: fn(&str) -> bool) -> bool {
    let found: Vec<&str> = words
        .split([' ', ';', ',', '；', '，', '、', '\u{60C}'])
        .map(|word| word.trim_matches(['(', ')', '<', '>']))
        .filter(|word| {
            !matches!(
                *word,
                "" | "/" | "|" | "and" | "or" | "et" | "ou" | "y" | "o" | "и" | "或" | "和"
            )
        })
        .collect();
    let all = found.iter().all(|word| fits(word));
    if all {
        into.extend(found.into_iter().map(str::to_owned));
    }
    all
}

/// Whether it is an entry of a list by a dash or bullet, typed or not.
fn begins_with_dash(line: &Line) -> bool {
    let bullet = (line.number.as_ref()).is_some_and(|number| number.format == NumberFormat::Bullet);
    bullet || line.words().starts_with(['-', '–', '—', '·', '•'])
}

/// A reference that takes two lines, as those of changes to a letter do, is one.
fn one_reference(language: Language, values: &mut Vec<(Label, Line)>) {
    let mut at = 0;
    while at + 1 < values.len() {
        let [(Label::Reference, one), (Label::Reference, two)] = &values[at..at + 2] else {
            at += 1;
            continue;
        };
        let words = format!("{} {}", one.words(), two.words());
        let whole =
            reference(language, &words).is_some_and(|found| found.reference.amendment.is_some());
        if whole {
            let mut runs = one.runs.clone();
            runs.push(Run::plain(" "));
            runs.extend(two.runs.clone());
            values[at].1.runs = crate::letter::text::joined(runs);
            values.remove(at + 1);
        }
        at += 1;
    }
}

/// “SG12/MA”, “TSB Events/MA”, “COM 2/RH”.
pub(super) fn is_author_code(words: &str) -> bool {
    let Some((before, initials)) = words.rsplit_once('/') else {
        return false;
    };
    !before.is_empty()
        && words.chars().count() <= 40
        && (2..=5).contains(&initials.chars().count())
        && initials.chars().all(char::is_alphabetic)
}

fn addressee(line: &Line) -> Addressee {
    let mut runs = line.runs.clone();
    // A sign that was typed before it, and the punctuation between the entries, are the list's.
    if let Some(Run::Words { text, .. }) = runs.first_mut() {
        let bare = text.trim_start_matches(['-', '–', '—', '·', '•', ' ', '\u{A0}']);
        *text = bare.to_owned();
    }
    if let Some(Run::Words { text, .. }) = runs.last_mut() {
        let bare = text.trim_end_matches([';', '.', '；', '。', '؛', ' ', '\u{A0}']);
        *text = bare.to_owned();
    }
    Addressee {
        when: Vec::new(),
        name: text(super::line::trimmed(runs)),
    }
}

/// The place and the date of a line that holds nothing else.
pub(super) fn place_and_date(
    language: Language,
    words: &str,
) -> Option<(String, chrono::NaiveDate, Sure)> {
    if words.chars().count() > 60 {
        return None;
    }
    let found = written_dates(language, words);
    let [written] = found.as_slice() else {
        return None;
    };
    let date = written.first.date(0).filter(|date| date.year() > 1900)?;
    if written.last.is_some() {
        return None;
    }
    let around = format!(
        "{} {}",
        &words[..written.whole.start],
        &words[written.whole.end..]
    );
    let comma = |sign: char| matches!(sign, ',' | '，' | '،' | ' ');
    let whole = around.trim_matches(comma).to_owned();
    let first = around
        .split([',', '，', '،'])
        .map(|part| part.trim_matches(comma))
        .find(|part| !part.is_empty())
        .unwrap_or_default();
    // A label of the date is no place.
    let label = |words: &str| {
        let words = words.trim_end_matches([':', '：', ' ']).to_lowercase();
        matches!(
            words.as_str(),
            "date" | "fecha" | "дата" | "日期" | "التاريخ" | "le"
        )
    };
    if label(&whole) {
        return Some((String::new(), date, Sure::Certain));
    }
    for place in [whole.as_str(), first] {
        if plain(&language.date_line(place, date)) == words {
            return Some((place.to_owned(), date, Sure::Certain));
        }
    }
    (whole.chars().count() <= 40).then(|| (first.to_owned(), date, Sure::Likely))
}
