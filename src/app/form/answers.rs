//! What is offered at the meeting: the switches that decide which standard paragraphs are printed.

use super::Form;
use super::fields::note;
use crate::app::icons;
use crate::app::widgets::{card, switch};
use crate::draft::edit::Edit;
use crate::letter::Letter;
use crate::letter::agenda::AgendaItem;
use crate::letter::answers::{Answers, Condition};
use crate::letter::block::Block;
use crate::letter::meeting::Mode;
use egui::Ui;

/// A switch: its key, the answer that it turns, what depends on that answer.
struct Switch {
    key: &'static str,
    answer: fn(&mut Answers) -> &mut bool,
    conditions: &'static [Condition],
}

const SWITCHES: [Switch; 7] = [
    Switch {
        key: "answers-interpretation",
        answer: |answers| &mut answers.interpretation,
        conditions: &[Condition::Interpretation, Condition::NoInterpretation],
    },
    Switch {
        key: "answers-translation",
        answer: |answers| &mut answers.translation,
        conditions: &[Condition::Translation],
    },
    Switch {
        key: "answers-captioning",
        answer: |answers| &mut answers.captioning,
        conditions: &[Condition::Captioning],
    },
    Switch {
        key: "answers-fellowships",
        answer: |answers| &mut answers.fellowships,
        conditions: &[Condition::Fellowships, Condition::NoFellowships],
    },
    Switch {
        key: "answers-visa-support",
        answer: |answers| &mut answers.visa_support,
        conditions: &[Condition::VisaSupport],
    },
    Switch {
        key: "answers-remote-participation",
        answer: |answers| &mut answers.remote_participation,
        conditions: &[Condition::Remote],
    },
    Switch {
        key: "answers-newcomers",
        answer: |answers| &mut answers.newcomers,
        conditions: &[Condition::Newcomers, Condition::NoNewcomers],
    },
];

/// Shows the switches.
pub fn ui(ui: &mut Ui, form: &mut Form<'_>) {
    let letter = form.letter();
    let mode = letter.meeting.as_ref().map(|m| m.mode).unwrap_or_default();
    let mut new = letter.answers;
    let heading = form.say("answers-title");
    card(
        ui,
        icons::LIST_CHECKS,
        &heading,
        |_| {},
        |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            for Switch {
                key,
                answer,
                conditions,
            } in &SWITCHES
            {
                let reason = without_matter(key, mode);
                ui.add_enabled_ui(reason.is_none(), |ui| {
                    switch(ui, answer(&mut new), &form.say(key));
                });
                ui.horizontal_top(|ui| {
                    // Below the caption, not below the switch.
                    ui.add_space(32.0);
                    let sentence = match reason {
                        Some(reason) => form.say(reason),
                        None => match dependents(letter, conditions) {
                            0 => form.say("answers-nothing"),
                            count => {
                                let about = form.say(&format!("{key}-about"));
                                let values = [("about", about.into()), ("count", count.into())];
                                form.texts.with("answers-consequence", &values)
                            }
                        },
                    };
                    note(ui, &sentence);
                });
                ui.add_space(6.0);
            }
        },
    );
    if new != letter.answers {
        form.edit(Edit::Answers(new));
    }
}

/// Why an answer makes no difference in a meeting of this mode, if it makes none.
fn without_matter(key: &str, mode: Mode) -> Option<&'static str> {
    match (key, mode) {
        ("answers-fellowships" | "answers-visa-support", Mode::Virtual) => {
            Some("answers-nobody-travels")
        }
        ("answers-remote-participation", Mode::Virtual | Mode::Hybrid) => {
            Some("answers-remote-anyway")
        }
        _ => None,
    }
}

/// How many paragraphs, deadlines and entries of the letter are printed or not by these conditions.
fn dependents(letter: &Letter, conditions: &[Condition]) -> usize {
    let hangs = |when: &[Condition]| when.iter().any(|c| conditions.contains(c));
    let lists = (letter.addressees.iter().chain(&letter.copy_to)).map(|a| &a.when);
    let annexes = letter.annexes.iter();
    let titles = annexes.clone().flat_map(|annex| &annex.title);
    let lines = letter.subject.iter().chain(titles).map(|line| &line.when);
    let deadlines = letter.deadlines.iter().map(|deadline| &deadline.when);
    let single = lists.chain(lines).chain(deadlines);
    let blocks = std::iter::once(&letter.body).chain(annexes.map(|annex| &annex.blocks));
    single.filter(|when| hangs(when)).count()
        + blocks
            .map(|blocks| in_blocks(blocks, &hangs))
            .sum::<usize>()
}

fn in_blocks(blocks: &[Block], hangs: &dyn Fn(&[Condition]) -> bool) -> usize {
    let count = |block: &Block| match block {
        Block::If(when, blocks) if hangs(when) => blocks.len(),
        Block::If(_, blocks) => in_blocks(blocks, hangs),
        Block::Agenda(agenda) => in_items(&agenda.items, hangs),
        _ => 0,
    };
    blocks.iter().map(count).sum()
}

fn in_items(items: &[AgendaItem], hangs: &dyn Fn(&[Condition]) -> bool) -> usize {
    let count = |item: &AgendaItem| usize::from(hangs(&item.when)) + in_items(&item.items, hangs);
    items.iter().map(count).sum()
}
