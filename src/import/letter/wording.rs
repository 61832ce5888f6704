//! Standard wording and facts in texts: what a text says is compared with what the letter would print.

mod place;

use super::account::{Account, Sure};
use super::line::{plain, text, words};
use super::reference::compiled;
use super::signs::says_virtual;
use crate::draft::Draft;
use crate::kind::{annex_kinds, kinds};
use crate::language::Language;
use crate::language::dates::written::written_dates;
use crate::language::dates::{DateForm, RangeForm};
use crate::language::interface::Message;
use crate::language::times::written::written_times;
use crate::layout;
use crate::letter::group::Group;
use crate::letter::text::fact::{Fact, GroupForm};
use crate::letter::text::{Phrase, Run, Text, Wording, joined};
use crate::letter::{Letter, Line};
use crate::message;
use chrono::Datelike;
use place::place;
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// How many characters of a phrase must be known, so that what stands between them is read.
fn literal_needed(language: Language) -> usize {
    match language {
        Language::Zh => 5,
        _ => 12,
    }
}

/// Where a value may stand.
const HOLE: &str = "(.{2,200}?)";

/// What is printed for a fact that is not known.
const UNKNOWN: &str = "[…]";

/// The phrases that texts of letters consist of, as the templates have them.
pub(super) fn phrases() -> &'static BTreeSet<Phrase> {
    static ALL: LazyLock<BTreeSet<Phrase>> = LazyLock::new(all_phrases);
    &ALL
}

fn all_phrases() -> BTreeSet<Phrase> {
    let mut found = BTreeSet::new();
    let mut take = |letter: &Letter| {
        for text in letter.texts() {
            found.extend(text.phrases().iter().cloned());
        }
    };
    let all = kinds().unwrap_or_default();
    for kind in &all {
        take(&kind.template.letter);
        let mut titled = kind.template.letter.clone();
        titled.subject = (kind.template.annexes.iter())
            .flat_map(|used| used.title.clone())
            .collect();
        take(&titled);
    }
    if let Some(kind) = all.first() {
        let mut letter = kind.template.letter.clone();
        letter.annexes = (annex_kinds().unwrap_or_default().into_iter())
            .map(|(_, annex)| annex)
            .collect();
        take(&letter);
    }
    let book = crate::language::phrasebook::phrasebook(Language::En);
    for (key, _) in book.keys() {
        let of_letters = [
            "addressee-",
            "agenda-",
            "deadline-",
            "group-title-",
            "place-",
            "practical-",
            "session-",
            "signatory-",
            "time-plan-title",
            "wish",
            "english-only",
            "no-fellowships",
            "terms-",
        ];
        let part = [
            "addressee-end",
            "agenda-number",
            "agenda-items",
            "agenda-documents-column",
        ];
        if of_letters.iter().any(|begin| key.starts_with(begin)) && !part.contains(&key) {
            found.insert(Phrase(key.to_owned()));
        }
    }
    found
}

/// In how many texts values are looked for, and how long those may be, in characters: more than any real letter has
/// of standard wording.
const MOST: usize = 300;
const LONGEST: usize = 4_000;

/// Finds values that standard wording of the letter has in it, such as the chair, in the texts of the letter.
pub(super) fn fill_meeting(letter: &mut Letter, account: &mut Account) {
    let language = letter.language;
    let own: Vec<String> = (letter.texts().iter())
        .map(|text| plain(&own_words(text)))
        .filter(|words| (9..=LONGEST).contains(&words.chars().count()))
        .take(MOST)
        .collect();
    let draft = Draft::begin(letter.clone());
    let mut found: BTreeMap<&'static str, (Fact, String)> = BTreeMap::new();
    for phrase in phrases() {
        let mut pattern = String::new();
        let mut holes = Vec::new();
        let mut literal = 0;
        for run in layout::standard(std::slice::from_ref(phrase), language) {
            match run {
                Run::Words { text, .. } => {
                    literal += text.chars().count();
                    pattern.push_str(&escaped(&text));
                }
                Run::LineBreak => pattern.push_str(r"\s*"),
                Run::Fact { fact, .. } => {
                    let printed = layout::fact(&draft, language, &fact);
                    if !printed.contains(UNKNOWN) {
                        literal += printed.chars().count();
                        pattern.push_str(&escaped(&printed));
                    } else if fills(&fact) && !holes.contains(&fact) {
                        pattern.push_str(HOLE);
                        holes.push(fact);
                    } else {
                        holes.clear();
                        break;
                    }
                }
            }
        }
        if holes.is_empty() || literal < literal_needed(language) {
            continue;
        }
        // Sentences in Chinese follow each other without a space; a value at the end goes to the end.
        let behind = match language {
            Language::Zh if !pattern.ends_with(HOLE) => "",
            _ if pattern.ends_with(HOLE) => "$",
            _ => r"(?:$|\s)",
        };
        let Some(regex) = compiled(format!("^(?:.*[.。;；]\\s*)?{pattern}{behind}")) else {
            continue;
        };
        for words in &own {
            let Some(captures) = regex.captures(words) else {
                continue;
            };
            for (at, fact) in holes.iter().enumerate() {
                if let Some(value) = captures.get(at + 1) {
                    found
                        .entry(fact.name())
                        .or_insert((fact.clone(), value.as_str().to_owned()));
                }
            }
            break;
        }
    }
    if let Some((_, value)) = found.remove(Fact::AmendedDate.name())
        && let Some(change) = &mut letter.reference.amendment
        && change.of_letter_dated.is_none()
        && let [written] = written_dates(language, &value).as_slice()
    {
        change.of_letter_dated = written.first.date(0).filter(|date| date.year() > 1900);
        account.found(
            message!("imported-date-of-the-letter-that-is-changed"),
            "text",
            &value,
            Sure::Likely,
        );
    }
    let Some(meeting) = &mut letter.meeting else {
        return;
    };
    for (fact, value) in found.into_values() {
        let from = "the standard wording around it".to_owned();
        let into = match fact {
            // “Virtual” stands where a place would.
            Fact::MeetingPlace if says_virtual(language, &value) => continue,
            Fact::MeetingPlace => &mut meeting.place,
            Fact::MeetingTitle => &mut meeting.title,
            Fact::MeetingHost => &mut meeting.host,
            Fact::Chair => &mut meeting.chair,
            Fact::MeetingRequestedBy => &mut meeting.requested_by,
            Fact::MeetingEndorsedAt => &mut meeting.endorsed_at,
            Fact::MeetingOpening(_) => {
                let time = written_times(language, &value);
                if let Some(time) = time.first().and_then(|time| time.first.time()) {
                    meeting.opening = Some(time);
                    account.found(
                        message!("imported-opening-time-of-the-meeting"),
                        &from,
                        &value,
                        Sure::Likely,
                    );
                }
                continue;
            }
            _ => continue,
        };
        if into.is_none() {
            account.found(
                Message::new(format!("fact-{}", fact.name())),
                &from,
                &value,
                Sure::Likely,
            );
            *into = Some(text(vec![Run::plain(&value)]));
        }
    }
}

fn fills(fact: &Fact) -> bool {
    matches!(
        fact,
        Fact::MeetingPlace
            | Fact::MeetingTitle
            | Fact::MeetingHost
            | Fact::Chair
            | Fact::MeetingRequestedBy
            | Fact::MeetingEndorsedAt
            | Fact::MeetingOpening(_)
            | Fact::AmendedDate
    )
}

fn escaped(words: &str) -> String {
    // White space at the ends counts.
    let marked = format!("\u{1}{words}\u{1}").replace(|c: char| c.is_whitespace(), " ");
    regex::escape(&plain(&marked).replace('\u{1}', "")).replace(' ', r"\s+")
}

fn own_words(text: &Text) -> String {
    text.own_runs().map(words).unwrap_or_default()
}

/// The standard wording that a letter prints, by its words.
pub(super) struct Book {
    by_words: Vec<(String, Phrase)>,
    /// The words of each, in their order and sorted, once they have been asked for.
    tokens: OnceCell<Vec<(Vec<String>, Vec<String>)>>,
    spaced: bool,
}

impl Book {
    /// What `letter` would print in its language.
    pub(super) fn of(letter: &Letter) -> Book {
        let draft = Draft::begin(letter.clone());
        let language = letter.language;
        // The wording of its own kind comes first where several say the same.
        let own: BTreeSet<Phrase> = match crate::kind::kind(&letter.kind) {
            Some(kind) => {
                let texts = kind.template.letter.texts();
                texts.iter().flat_map(Text::phrases).cloned().collect()
            }
            None => BTreeSet::new(),
        };
        let mut by_words = Vec::new();
        for phrase in phrases() {
            let printed = layout::text(&draft, language, &Text::standard(&phrase.0));
            let printed = plain(&printed);
            if printed.contains(UNKNOWN) || printed.contains("{$") || printed.is_empty() {
                continue;
            }
            by_words.push((printed, phrase.clone()));
        }
        by_words
            .sort_by_key(|(words, phrase)| (std::cmp::Reverse(words.len()), !own.contains(phrase)));
        Book {
            by_words,
            tokens: OnceCell::new(),
            spaced: !language.between_sentences().is_empty(),
        }
    }

    /// The phrases with which `words` begin, the longest first.
    pub(super) fn beginnings<'a>(&'a self, words: &'a str) -> impl Iterator<Item = &'a Phrase> {
        let begin = self
            .by_words
            .iter()
            .filter(|(said, _)| words.starts_with(said.as_str()));
        begin.map(|(_, phrase)| phrase)
    }

    /// The phrases that `words` consist of.
    pub(super) fn phrases(&self, words: &str) -> Option<Vec<Phrase>> {
        let mut rest = words;
        let mut found = Vec::new();
        while !rest.is_empty() {
            let (said, phrase) = (self.by_words.iter()).find(|(said, _)| {
                rest.strip_prefix(said.as_str()).is_some_and(|behind| {
                    behind.is_empty() || !self.spaced || behind.starts_with(' ')
                })
            })?;
            found.push(phrase.clone());
            rest = rest[said.len()..].trim_start();
            // Within a paragraph there are sentences; a word is one only alone.
            if !rest.is_empty() && said.chars().count() < 8 {
                return None;
            }
        }
        (!found.is_empty()).then_some(found)
    }
}

/// How much of a wording must still be there for a text to be the same, reworded.
const REWORDED: f32 = 0.8;

/// Words and signs to be compared; of writing without spaces, each character.
fn tokens(words: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut open = false;
    for sign in words.chars() {
        if sign.is_whitespace() {
            open = false;
            continue;
        }
        let joins = sign.is_alphanumeric() && !('\u{2E80}'..'\u{AC00}').contains(&sign);
        match found.last_mut() {
            Some(last) if joins && open => last.push(sign),
            _ => found.push(sign.to_string()),
        }
        open = joins;
    }
    found
}

impl Book {
    /// The phrase that `words` say in slightly other words, and in which words they differ.
    fn reworded(&self, words: &str) -> Option<(Phrase, String)> {
        if !(20..=LONGEST).contains(&words.len()) {
            return None;
        }
        let own = tokens(words);
        if own.len() < 8 {
            return None;
        }
        let sorted = |tokens: &[String]| {
            let mut sorted = tokens.to_vec();
            sorted.sort_unstable();
            sorted
        };
        let mine = sorted(&own);
        let known = self.tokens.get_or_init(|| {
            let all = self.by_words.iter().map(|(said, _)| tokens(said));
            all.map(|tokens| (tokens.clone(), sorted(&tokens)))
                .collect()
        });
        let mut best: Option<(f32, &Phrase, &Vec<String>)> = None;
        for ((said, phrase), (theirs, all)) in self.by_words.iter().zip(known) {
            // Of very different lengths none can be like the other.
            let (one, other) = (said.len(), words.len());
            if one * 3 < other * 2 || other * 3 < one * 2 {
                continue;
            }
            let (mut at, mut common) = (0, 0_u32);
            for token in &mine {
                while all.get(at).is_some_and(|other| other < token) {
                    at += 1;
                }
                if all.get(at) == Some(token) {
                    common += 1;
                    at += 1;
                }
            }
            let likeness = 2.0 * common as f32 / (mine.len() + all.len()) as f32;
            if likeness >= REWORDED && best.as_ref().is_none_or(|(most, ..)| likeness > *most) {
                best = Some((likeness, phrase, theirs));
            }
        }
        let (_, phrase, theirs) = best?;
        let most = own.len().min(theirs.len());
        let head = (0..most).take_while(|at| own[*at] == theirs[*at]).count();
        let tail = (1..=most - head)
            .take_while(|back| own[own.len() - back] == theirs[theirs.len() - back])
            .count();
        let between = if self.spaced { " " } else { "" };
        let middle = |tokens: &[String]| tokens[head..tokens.len() - tail].join(between);
        let differs = format!("“{}” instead of “{}”", middle(&own), middle(theirs));
        Some((phrase.clone(), differs))
    }
}

/// Makes standard wording of the texts that say it, and facts of the values that texts of the letter repeat.
pub(super) fn recognize(letter: &mut Letter, account: &mut Account) {
    let book = Book::of(letter);
    let language = letter.language;
    let standard = |text: &mut Text| {
        let words = plain(&own_words(text));
        let phrases = book.phrases(&words)?;
        text.wording = Wording::Standard(phrases);
        Some(())
    };
    let mut count = 0;
    // What facts print is read before the texts that have them in it.
    if let Some(meeting) = &mut letter.meeting {
        let texts = [
            &mut meeting.group_title,
            &mut meeting.place,
            &mut meeting.title,
            &mut meeting.host,
        ];
        for text in texts.into_iter().flatten() {
            // A wording with facts in it would print itself.
            let words = plain(&own_words(text));
            if let Some(phrases) = book
                .phrases(&words)
                .filter(|phrases| !has_facts(phrases, language))
            {
                text.wording = Wording::Standard(phrases);
            }
        }
    }
    // The lines of a subject, where they are no wording of several lines.
    let subject = std::mem::take(&mut letter.subject);
    for line in subject {
        let runs = line.text.own_runs().unwrap_or_default();
        let whole = book.phrases(&plain(&words(runs))).is_some();
        if whole || !runs.contains(&Run::LineBreak) {
            letter.subject.push(line);
        } else {
            let lines = runs.split(|run| *run == Run::LineBreak);
            letter.subject.extend(lines.map(|runs| Line {
                when: line.when.clone(),
                text: text(runs.to_vec()),
            }));
        }
    }
    let facts = facts(letter);
    let mut reworded = Vec::new();
    let meeting = letter.meeting.take();
    letter.visit_texts(&mut |text| {
        if text.own_runs().is_none() {
            return;
        }
        if standard(text).is_some() {
            count += 1;
        } else if let Wording::Own {
            runs,
            departed_from,
        } = &mut text.wording
        {
            if let Some((phrase, differs)) = book.reworded(&plain(&words(runs))) {
                reworded.push(differs);
                *departed_from = vec![phrase];
            }
            *runs = with_facts(runs, &facts);
        }
    });
    for differs in reworded {
        account.found(
            message!("imported-standard-wording-reworded"),
            "text",
            &differs,
            Sure::Likely,
        );
    }
    letter.meeting = meeting;
    account.standard = count;
}

fn has_facts(phrases: &[Phrase], language: Language) -> bool {
    let runs = layout::standard(phrases, language);
    runs.iter().any(|run| matches!(run, Run::Fact { .. }))
}

/// What facts of the letter print, longest first.
fn facts(letter: &Letter) -> Vec<(String, Fact)> {
    let draft = Draft::begin(letter.clone());
    let language = letter.language;
    let mut facts = vec![Fact::Reference, Fact::MeetingTitle, Fact::GroupPage];
    for form in [
        RangeForm::Inclusive,
        RangeForm::Both,
        RangeForm::FromTo,
        RangeForm::To,
        RangeForm::Dash,
    ] {
        facts.push(Fact::MeetingDates(form));
    }
    facts.extend([
        Fact::MeetingFirstDay(DateForm::Weekday),
        Fact::MeetingFirstDay(DateForm::Full),
        Fact::MeetingLastDay(DateForm::Weekday),
        Fact::MeetingLastDay(DateForm::Full),
    ]);
    for deadline in &letter.deadlines {
        facts.push(Fact::Deadline(deadline.name.clone(), DateForm::Full));
    }
    if letter.annexes.len() > 1 {
        let annexes = letter.annexes.iter();
        facts.extend(annexes.map(|annex| Fact::Annex(annex.name.clone())));
    }
    let meeting = letter.meeting.as_ref();
    let group = meeting.and_then(|meeting| meeting.group.as_ref());
    if let Some(group) = group {
        for form in [
            GroupForm::Titled,
            GroupForm::TitledGenitive,
            GroupForm::Name,
            GroupForm::Genitive,
            GroupForm::Short,
        ] {
            facts.push(Fact::Group(None, form));
        }
        if !matches!(group, Group::StudyGroup(_)) {
            for form in [GroupForm::Name, GroupForm::Genitive, GroupForm::Short] {
                facts.push(Fact::StudyGroup(form));
            }
        }
    }
    let mut printed: Vec<(String, Fact)> = Vec::new();
    for fact in facts {
        let words = layout::fact(&draft, language, &fact);
        let known = printed.iter().any(|(known, _)| *known == words);
        if !words.contains(UNKNOWN) && words.chars().count() >= 3 && !known {
            printed.push((words, fact));
        }
    }
    printed.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
    printed
}

/// The longest words in which facts are looked for, in bytes: no paragraph of a letter has more.
const FACTS: usize = 8_000;

/// Runs with a fact wherever words are exactly what it prints.
fn with_facts(runs: &[Run], facts: &[(String, Fact)]) -> Vec<Run> {
    let mut new = Vec::new();
    for run in runs {
        let Run::Words {
            text,
            emphasis,
            link: None,
        } = run
        else {
            new.push(run.clone());
            continue;
        };
        if text.len() > FACTS {
            new.push(run.clone());
            continue;
        }
        let mut rest = text.as_str();
        loop {
            let next = (facts.iter())
                .filter_map(|(words, fact)| Some((place(rest, words)?, fact)))
                .min_by_key(|((start, end), _)| (*start, std::cmp::Reverse(*end)));
            let Some(((start, end), fact)) = next else {
                break;
            };
            new.push(Run::Words {
                text: rest[..start].to_owned(),
                emphasis: *emphasis,
                link: None,
            });
            new.push(Run::Fact {
                fact: fact.clone(),
                emphasis: *emphasis,
            });
            rest = &rest[end..];
        }
        new.push(Run::Words {
            text: rest.to_owned(),
            emphasis: *emphasis,
            link: None,
        });
    }
    joined(new)
}
