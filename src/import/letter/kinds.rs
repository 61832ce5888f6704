//! Which kind of letter it is, and what follows from that: rules of deadlines, what is offered. Kinds are data:
//! they are told apart by their series, whom they convene, and the standard wording that is theirs.

use super::account::{Account, Sure};
use super::line::plain;
use super::reference::Found;
use super::wording::Book;
use crate::kind::{Kind, kind, kinds};
use crate::language::Language;
use crate::letter::Letter;
use crate::letter::answers::{Answers, Condition};
use crate::letter::block::Block;
use crate::letter::deadline::{Deadline, Due};
use crate::letter::text::fact::Fact;
use crate::letter::text::{Phrase, Run, Text};
use crate::message;
use std::collections::BTreeSet;

/// A letter without anything, in the series of circulars until another is found: the first that is not counted by
/// group.
pub(super) fn empty(language: Language) -> Letter {
    let all = kinds().unwrap_or_default();
    let plain = |kind: &&Kind| {
        kind.template.amends.is_none() && !kind.template.letter.reference.series.per_group
    };
    let like = all.iter().find(plain).or(all.first());
    let mut letter = like
        .expect("the program has templates; a test reads them")
        .template
        .letter
        .clone();
    letter.kind.clear();
    letter.language = language;
    letter.place = None;
    letter.date = None;
    letter.liaison = None;
    letter.contacts.clear();
    letter.addressees.clear();
    letter.copy_to.clear();
    letter.subject.clear();
    letter.meeting = None;
    letter.answers = Answers::default();
    letter.salutation = None;
    letter.body.clear();
    letter.deadlines.clear();
    letter.signature = None;
    letter.latest_information = None;
    letter.annex_count = false;
    letter.annexes.clear();
    letter
}

fn own(text: &Text) -> String {
    plain(&text.own_runs().map(super::line::words).unwrap_or_default())
}

/// The phrases that a letter of a kind may consist of.
fn phrases(kind: &Kind) -> BTreeSet<Phrase> {
    let texts = kind.template.letter.texts();
    let mut found: BTreeSet<Phrase> = texts.iter().flat_map(Text::phrases).cloned().collect();
    for line in kind.template.annexes.iter().flat_map(|used| &used.title) {
        found.extend(line.text.phrases().iter().cloned());
    }
    found
}

/// Decides which kind the letter is of.
pub(super) fn decide(letter: &mut Letter, found: Option<Found>, account: &mut Account) {
    let referred = found.is_some();
    let mut candidates = match found {
        Some(found) => found.kinds,
        None => (kinds().unwrap_or_default().into_iter())
            .filter(|kind| kind.template.amends.is_none())
            .collect(),
    };
    let keep = |candidates: &mut Vec<Kind>, fits: &dyn Fn(&Kind) -> bool| {
        if candidates.iter().any(fits) {
            candidates.retain(fits);
        }
    };
    let liaison = letter.liaison.is_some();
    keep(&mut candidates, &|kind| {
        kind.template.letter.liaison.is_some() == liaison
    });
    let meeting = letter.meeting.clone().unwrap_or_default();
    if let Some(group) = &meeting.group {
        keep(&mut candidates, &|kind| {
            kind.template.convenes.is_none_or(|whose| whose.fits(group))
        });
    }
    // Without a reference, values that are not known yet keep wording from being recognized: it is read twice.
    let mut best: Option<(usize, bool, &Kind)> = None;
    for candidate in &candidates {
        let mut tried = letter.clone();
        tried.kind.clone_from(&candidate.id);
        super::wording::fill_meeting(&mut tried, &mut Account::default());
        let book = Book::of(&tried);
        let theirs = phrases(candidate);
        let score = (letter.texts().iter())
            .filter_map(|text| book.phrases(&own(text)))
            .flatten()
            .filter(|phrase| theirs.contains(phrase))
            .count();
        let template = candidate.template.letter.meeting.as_ref();
        let mode = template.is_some_and(|template| template.mode == meeting.mode);
        if best.is_none_or(|(most, fits, _)| (score, mode) > (most, fits)) {
            best = Some((score, mode, candidate));
        }
    }
    let Some((score, _, decided)) = best else {
        return;
    };
    let sure = match (referred, candidates.len(), score) {
        (true, 1, _) => Sure::Certain,
        (true, ..) | (_, 1, _) => Sure::Likely,
        (_, _, 3..) => Sure::Likely,
        _ => Sure::Guessed,
    };
    let from = if referred {
        "reference and wording"
    } else {
        "wording"
    };
    account.found(
        message!("imported-kind-of-letter"),
        from,
        &decided.name(Language::En),
        sure,
    );
    letter.kind.clone_from(&decided.id);
    if !referred {
        letter.reference.series = decided.template.letter.reference.series.clone();
    }
    title(letter, decided);
    // A working party's letters count among those of its study group.
    if let (Some(cited), Some(meets)) = (&letter.reference.group, &meeting.group)
        && cited.in_reference() == meets.in_reference()
    {
        letter.reference.group = Some(meets.clone());
    }
    let dated = meeting.dates.is_some();
    if decided.template.letter.meeting.is_none() && !dated {
        letter.meeting = None;
    }
}

/// The title of the event, where the first line of the subject is nothing else.
fn title(letter: &mut Letter, kind: &Kind) {
    let subject = &kind.template.letter.subject;
    let Some(first) = subject.first().map(|line| line.text.phrases()) else {
        return;
    };
    let alone = match crate::layout::standard(first, letter.language).as_slice() {
        [Run::Fact { fact, .. }] => *fact == Fact::MeetingTitle,
        _ => false,
    };
    if let (true, Some(line), Some(meeting)) = (alone, letter.subject.first(), &mut letter.meeting)
    {
        meeting.title.get_or_insert_with(|| line.text.clone());
    }
}

/// Gives deadlines the names and rules that those of the kind have, where the date follows.
pub(super) fn deadlines(letter: &mut Letter, account: &mut Account) {
    let Some(kind) = kind(&letter.kind) else {
        return;
    };
    let opening = letter.opening_day();
    let book = Book::of(letter);
    let meeting = letter.meeting.as_ref();
    let known = kind.deadlines(meeting.and_then(|meeting| meeting.group.as_ref()));
    let mut taken: Vec<String> = Vec::new();
    let mut by_date: Vec<&mut Deadline> = Vec::new();
    for deadline in &mut letter.deadlines {
        let words = own(&deadline.action);
        let date = deadline.due.date(None);
        account.found(
            message!("imported-deadline"),
            "table of deadlines",
            &format!(
                "{}: {words}",
                date.map(|date| date.to_string()).unwrap_or_default()
            ),
            Sure::Certain,
        );
        let said = book.phrases(&words).unwrap_or_default();
        let like = (known.iter())
            .find(|like| !said.is_empty() && like.action.phrases() == said.as_slice());
        let Some(like) = like.filter(|like| !taken.contains(&like.name)) else {
            by_date.push(deadline);
            continue;
        };
        taken.push(like.name.clone());
        deadline.name.clone_from(&like.name);
        if date.is_some() && like.due.date(opening) == date {
            deadline.due = like.due.clone();
        } else if let Due::On { departed_from, .. } = &mut deadline.due {
            *departed_from = Some(Box::new(like.due.clone()));
        }
    }
    // In words of its own, a deadline is the one of its day: it follows that rule when the meeting moves.
    for deadline in by_date {
        let date = deadline.due.date(None);
        let mut rules = known.iter().filter(|like| !taken.contains(&like.name));
        let like = rules.find(|like| date.is_some() && like.due.date(opening) == date);
        if let Some(like) = like {
            taken.push(like.name.clone());
            deadline.due = like.due.clone();
            account.found(
                message!("imported-rule-of-a-deadline"),
                "its date",
                &own(&deadline.action),
                Sure::Likely,
            );
        }
    }
}

/// Answers what is offered, as the standard wording says that was recognized.
pub(super) fn answers(letter: &mut Letter) {
    let Some(kind) = kind(&letter.kind) else {
        return;
    };
    let said: BTreeSet<Phrase> = (letter.texts().iter())
        .flat_map(|text| text.phrases().to_vec())
        .collect();
    let mut conditions: Vec<(Vec<Condition>, Vec<Phrase>)> = Vec::new();
    let mut gather = |conditions_of: &[Condition], blocks: &[Block]| {
        let mut blocks = blocks.to_vec();
        let mut found = Vec::new();
        crate::letter::texts::visit_blocks(&mut blocks, &mut |text| {
            found.extend(text.phrases().to_vec());
        });
        conditions.push((conditions_of.to_vec(), found));
    };
    let annexes = crate::kind::annex_kinds().unwrap_or_default();
    let used = (annexes.iter()).filter(|(file, _)| {
        let mut used = kind.template.annexes.iter();
        used.any(|used| used.file == *file)
    });
    let all =
        std::iter::once(&kind.template.letter.body).chain(used.map(|(_, annex)| &annex.blocks));
    for blocks in all {
        for block in blocks {
            match block {
                Block::If(conditions, blocks) => gather(conditions, blocks),
                other => gather(&[], std::slice::from_ref(other)),
            }
        }
    }
    let by_deadline = kind
        .template
        .letter
        .deadlines
        .iter()
        .map(|deadline| (deadline.when.clone(), deadline.action.phrases().to_vec()));
    let conditions: Vec<_> = conditions.into_iter().chain(by_deadline).collect();
    // Of a meeting over the network nobody has to say that one can follow it from afar.
    let in_person = (letter.meeting.as_ref())
        .is_some_and(|meeting| meeting.mode == crate::letter::meeting::Mode::InPerson);
    let answers = &mut letter.answers;
    let mut remote = answers.remote_participation;
    for (condition, answer) in [
        (Condition::Interpretation, &mut answers.interpretation),
        (Condition::Fellowships, &mut answers.fellowships),
        (Condition::Captioning, &mut answers.captioning),
        (Condition::VisaSupport, &mut answers.visa_support),
        (Condition::Newcomers, &mut answers.newcomers),
        (Condition::Translation, &mut answers.translation),
        (Condition::Remote, &mut remote),
    ] {
        // What is also said without the condition is no sign of it.
        let (with, without): (Vec<_>, Vec<_>) = conditions
            .iter()
            .partition(|(when, _)| when.contains(&condition));
        let mut signs = with.iter().flat_map(|(_, phrases)| phrases);
        *answer = signs.any(|phrase| {
            said.contains(phrase) && !without.iter().any(|(_, others)| others.contains(phrase))
        });
    }
    answers.remote_participation = in_person && remote;
}
