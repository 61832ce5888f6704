//! The five real letters with one fact changed in one place: the slip is found there, and nothing is found
//! elsewhere that was not found before.

use circular_desk::checks::{Finding, Known, findings};
use circular_desk::draft::Draft;
use circular_desk::draft::edit::Edit;
use circular_desk::draft::editing::Editing;
use circular_desk::language::Language;
use circular_desk::layout;
use circular_desk::letter::block::Block;
use circular_desk::letter::deadline::Due;
use circular_desk::letter::text::fact::Fact;
use circular_desk::letter::text::{Run, Text, TextId, Wording};
use circular_desk::letter::time_plan::Day;
use circular_desk::storage;
use std::path::Path;
use std::time::Duration;

/// How many of the slips must be found, in percent.
const AIM: usize = 95;

/// A slip: what was changed, the letter with it, and where it must be found.
struct Slip {
    what: String,
    draft: Draft,
    /// The text that it is in, if it is in one.
    text: Option<TextId>,
    /// What the mistake may be called.
    names: &'static [&'static str],
}

fn letters() -> Vec<(String, Draft)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters");
    let mut cases: Vec<_> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    cases.sort();
    cases
        .into_iter()
        .map(|case| {
            let draft = storage::open(&folder.join(&case).join("letter.ron")).unwrap();
            (case, draft)
        })
        .collect()
}

/// The first number in `words` that `fits`, made one more or, where that gives nothing sensible, one less.
fn other_number(words: &str, fits: impl Fn(u32) -> bool) -> Option<String> {
    let bytes = words.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let end = (at..bytes.len())
            .find(|end| !bytes[*end].is_ascii_digit())
            .unwrap_or(bytes.len());
        if let Ok(number) = words[at..end].parse::<u32>()
            && fits(number)
        {
            let width = end - at;
            return Some(format!(
                "{}{:0width$}{}",
                &words[..at],
                number + 1,
                &words[end..]
            ));
        }
        at = end;
    }
    None
}

/// What a person may type by mistake instead of what `fact` prints, and what the mistake is then called.
fn slip_of(fact: &Fact, printed: &str) -> Option<(String, &'static [&'static str])> {
    let day = |number: u32| (1..=27).contains(&number);
    Some(match fact {
        Fact::MeetingDates(_) | Fact::MeetingFirstDay(_) | Fact::MeetingLastDay(_) => (
            other_number(printed, day)?,
            &[
                "date-not-the-fact",
                "meeting-dates-differ",
                "meeting-dates-other-month",
                "weekday-wrong",
                "date-reversed",
                "date-range-of-one-day",
                "meeting-day-other",
            ],
        ),
        Fact::Deadline(..) | Fact::LetterDate | Fact::AmendedDate => (
            other_number(printed, day)?,
            &["date-not-the-fact", "weekday-wrong"],
        ),
        Fact::Group(None, _) | Fact::StudyGroup(_) => (
            other_number(printed, |_| true)?,
            &[
                "group-named-wrong",
                "group-other-named",
                "group-of-another",
                "value-not-the-fact",
            ],
        ),
        Fact::GroupPage => (
            other_number(printed, |_| true)?,
            &["group-of-another", "value-not-the-fact", "page-spellings"],
        ),
        Fact::Reference => (
            other_number(printed, |_| true)?,
            &["reference-of-another", "value-not-the-fact"],
        ),
        Fact::Annex(_) => {
            let letter = printed
                .chars()
                .next_back()
                .filter(char::is_ascii_uppercase)?;
            let other = char::from(letter as u8 + 5);
            (
                format!("{}{other}", &printed[..printed.len() - 1]),
                &[
                    "annex-typed-lacking",
                    "annex-not-cited",
                    "value-not-the-fact",
                ],
            )
        }
        Fact::MeetingOpening(_) => (
            other_number(printed, |hour| hour > 5)?,
            &["opening-differs", "value-not-the-fact"],
        ),
        Fact::MeetingPlace
        | Fact::MeetingTitle
        | Fact::Chair
        | Fact::MeetingHost
        | Fact::GroupTitle
        | Fact::MeetingPage
        | Fact::RegistrationPage => {
            // A letter more, in the middle of the longest word.
            let word = printed.split_whitespace().max_by_key(|word| word.len())?;
            let (at, middle) = word.char_indices().nth(word.chars().count() / 2)?;
            let at = word.as_ptr() as usize - printed.as_ptr() as usize + at;
            (
                format!("{}{middle}{}", &printed[..at], &printed[at..]),
                &["value-not-the-fact", "name-spelled-twice", "page-spellings"],
            )
        }
        _ => return None,
    })
}

/// Every fact in every text, typed with a slip.
fn typed_over(draft: &Draft) -> Vec<Slip> {
    let language = draft.letter.language;
    let mut slips = Vec::new();
    for text in draft.letter.printed().texts() {
        let runs = match &text.wording {
            Wording::Standard(phrases) => layout::standard(phrases, language),
            Wording::Own { runs, .. } => runs.clone(),
        };
        for (at, run) in runs.iter().enumerate() {
            let Run::Fact { fact, emphasis } = run else {
                continue;
            };
            let printed = layout::fact(draft, language, fact);
            if printed.contains('[') {
                continue;
            }
            let Some((words, names)) = slip_of(fact, &printed) else {
                continue;
            };
            let mut new = runs.clone();
            new[at] = Run::Words {
                text: words.clone(),
                emphasis: *emphasis,
                link: None,
            };
            let wording = match &text.wording {
                Wording::Standard(phrases) => Wording::Own {
                    runs: new,
                    departed_from: phrases.clone(),
                },
                Wording::Own { departed_from, .. } => Wording::Own {
                    runs: new,
                    departed_from: departed_from.clone(),
                },
            };
            slips.push(Slip {
                what: format!("#{}: {{{fact}}} typed as “{words}”", text.id.0),
                draft: edited(draft, Edit::Wording(text.id, wording)),
                text: Some(text.id),
                names,
            });
        }
    }
    slips
}

fn edited(draft: &Draft, edit: Edit) -> Draft {
    let mut editing = Editing::new(draft.clone(), true);
    editing.apply(edit, Duration::ZERO);
    Draft::clone(editing.draft())
}

/// Slips in the fields of the form.
fn entered(draft: &Draft) -> Vec<Slip> {
    let mut slips = Vec::new();
    let letter = &draft.letter;
    let mut slip = |what: &str, names, change: &dyn Fn(&mut Draft)| {
        let mut changed = draft.clone();
        change(&mut changed);
        if changed != *draft {
            slips.push(Slip {
                what: what.to_owned(),
                draft: changed,
                text: None,
                names,
            });
        }
    };
    for at in 0..letter.contacts.len() {
        let contact = &letter.contacts[at];
        for number in 0..contact.telephones.len() {
            slip(
                "a digit of a telephone number lost",
                &["telephone-digits", "telephone-form"],
                &|d| {
                    d.letter.contacts[at].telephones[number].pop();
                },
            );
        }
        for number in 0..contact.emails.len() {
            slip(
                "an e-mail address without @",
                &["email-malformed", "page-elsewhere"],
                &|d| {
                    let email = &mut d.letter.contacts[at].emails[number];
                    *email = email.replace('@', "");
                },
            );
            if contact.emails[number].contains("tsbsg") {
                slip(
                    "the mailbox of another group",
                    &["group-of-another"],
                    &|d| {
                        let email = &mut d.letter.contacts[at].emails[number];
                        *email = other_number(email, |_| true).unwrap();
                    },
                );
            }
        }
        for page in 0..contact.pages.len() {
            if contact.pages[page].contains("/go/tsg") {
                slip(
                    "the page of another group",
                    &["group-of-another", "page-spellings"],
                    &|d| {
                        let page = &mut d.letter.contacts[at].pages[page];
                        *page = other_number(page, |_| true).unwrap();
                    },
                );
            }
        }
    }
    if letter
        .reference
        .author_code
        .as_deref()
        .is_some_and(|code| code.starts_with("SG"))
    {
        slip(
            "the author code of another group",
            &["group-of-another"],
            &|d| {
                let code = d.letter.reference.author_code.as_mut().unwrap();
                *code = other_number(code, |_| true).unwrap();
            },
        );
    }
    if let (Some(_), Some(opening)) = (&letter.reference.group, letter.opening_day())
        && letter.liaison.is_none()
    {
        slip(
            "the meeting of another group",
            &["group-of-another"],
            &|d| {
                let group = d.letter.meeting.as_mut().unwrap().group.as_mut().unwrap();
                *group = "SG3".parse().unwrap();
            },
        );
        slip(
            "the letter dated after the opening",
            &["letter-after-opening"],
            &|d| {
                d.letter.date = opening.succ_opt();
            },
        );
        slip(
            "the letter dated a month before",
            &["notice-short", "deadline-before-letter"],
            &|d| {
                d.letter.date = opening.checked_sub_days(chrono::Days::new(35));
            },
        );
    }
    for at in 0..letter.deadlines.len() {
        let deadline = &letter.deadlines[at];
        if !letter.holds(&deadline.when) || matches!(deadline.due, Due::On { .. }) {
            continue;
        }
        let Some(due) = deadline.due.date(letter.opening_day()) else {
            continue;
        };
        slip(
            "a deadline a day late",
            &["deadline-departs-without-reason", "deadline-after-opening"],
            &|d| {
                let rule = d.letter.deadlines[at].due.clone();
                d.letter.deadlines[at].due = Due::On {
                    date: due.succ_opt(),
                    reason: None,
                    departed_from: Some(Box::new(rule)),
                };
            },
        );
    }
    if letter.addressees.len() > 1 {
        slip("an addressee twice", &["addressee-twice"], &|d| {
            let mut again = d.letter.addressees[0].clone();
            again.name = Text {
                id: TextId(9_000),
                ..again.name
            };
            d.letter.addressees.push(again);
        });
    }
    for at in 0..letter.annexes.len() {
        for block in 0..letter.annexes[at].blocks.len() {
            if matches!(&letter.annexes[at].blocks[block], Block::TimePlan(plan) if plan.days.len() > 1)
            {
                slip(
                    "a day of the time plan moved",
                    &["time-plan-strange-day", "time-plan-lacks-day"],
                    &|d| {
                        if let Block::TimePlan(plan) = &mut d.letter.annexes[at].blocks[block]
                            && let Some(Day::Meeting { date, .. }) = plan.days.last_mut()
                        {
                            *date = date.succ_opt().unwrap();
                        }
                    },
                );
            }
        }
        if letter.annexes.len() > 1 {
            slip("an annex lost", &["annex-lacking"], &|d| {
                d.letter.annexes.remove(at);
            });
        }
    }
    slips
}

/// What makes a finding the same in two states of a letter.
fn known(found: &[Finding]) -> Vec<(&'static str, Option<TextId>, Option<Language>)> {
    found
        .iter()
        .map(|finding| (finding.mistake, finding.text, finding.language))
        .collect()
}

#[test]
fn a_fact_changed_in_one_place_is_found_there_and_nowhere_else() {
    let (mut made, mut missed, mut strange) = (0, Vec::new(), Vec::new());
    for (case, draft) in letters() {
        let before = known(&findings(&draft, &Known::default()));
        let slips = typed_over(&draft).into_iter().chain(entered(&draft));
        for slip in slips {
            made += 1;
            let found = findings(&slip.draft, &Known::default());
            let new: Vec<_> = found
                .iter()
                .filter(|finding| {
                    !before.contains(&(finding.mistake, finding.text, finding.language))
                })
                .collect();
            let right = |finding: &&&Finding| {
                slip.names.contains(&finding.mistake)
                    && (slip.text.is_none() || finding.text == slip.text || finding.text.is_none())
            };
            if !new.iter().any(|finding| right(&finding)) {
                let got: Vec<_> = new.iter().map(|finding| finding.mistake).collect();
                missed.push(format!("{case}: {} → {got:?}", slip.what));
            }
            // Renditions of a text that was changed are stale, and what it no longer cites is missing.
            let follows = [
                "rendition-stale",
                "rendition-missing",
                "annex-not-cited",
                "wording-proposed",
            ];
            for finding in new {
                let here = slip.text.is_none() || finding.text == slip.text;
                if !here
                    && !follows.contains(&finding.mistake)
                    && !slip.names.contains(&finding.mistake)
                {
                    strange.push(format!("{case}: {} → {}", slip.what, finding.mistake));
                }
            }
        }
    }
    assert!(made > 90, "{made} slips are too few to say anything");
    assert!(
        (made - missed.len()) * 100 >= made * AIM,
        "of {made} slips, {} were not found:\n{}",
        missed.len(),
        missed.join("\n")
    );
    assert!(
        strange.is_empty(),
        "found elsewhere:\n{}",
        strange.join("\n")
    );
}
