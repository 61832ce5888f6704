//! Annexes: each with its title and its blocks; adding and reordering them.

mod adding;
mod cited;

pub use adding::{added, kinds_named};

use super::lines::Lines;
use super::{Form, answers, blocks, heading};
use crate::app::view::Part;
use crate::app::widgets::reorder::moved;
use crate::app::{icons, theme, widgets};
use crate::draft::Draft;
use crate::draft::edit::Edit;
use crate::language::Language;
use crate::language::phrasebook::{Value, phrasebook};
use crate::layout;
use crate::letter::annex::Annex;
use crate::letter::answers::Condition;
use crate::letter::block::Block;
use crate::letter::text::Text;
use crate::letter::text::fact::Fact;
use egui::{Align, Id, Layout, RichText, Ui};

/// Shows the part.
pub fn ui(ui: &mut Ui, form: &mut Form<'_>, at: usize) {
    let Some(annex) = form.draft.letter.annexes.get(at) else {
        return;
    };
    let chosen = head(ui, form, annex, at);
    if is_asked(ui, annex) {
        ask(ui, form, annex, at);
    }
    let mut new = annex.clone();
    title(ui, form, annex, &mut new);
    if depends_on_offer(&annex.blocks) {
        answers::ui(ui, form);
    }
    let salt = format!("annex {}", annex.name);
    let blocks = widgets::bare_card(ui, |ui| blocks::ui(ui, form, &salt, &annex.blocks));
    if let Some(blocks) = blocks {
        new.blocks = blocks;
    }
    match chosen {
        Some(Chosen::Move(to)) => {
            let annexes = moved(&form.draft.letter.annexes, at, to);
            form.view.wanted_part = Some(Part::Annex(to));
            form.edit(Edit::Annexes(annexes));
        }
        Some(Chosen::Remove) => {
            let letter = form.letter();
            let lost = cited::has_own_words(annex, letter) || !cited::citing(form, at).is_empty();
            if lost {
                ui.data_mut(|data| data.insert_temp(question(annex), true));
            } else {
                remove(form, at);
            }
        }
        None if new != *annex => form.edit(Edit::Annex(at, new)),
        None => {}
    }
}

/// Shows what annexes can be added.
pub fn add_ui(ui: &mut Ui, form: &mut Form<'_>) {
    adding::ui(ui, form);
}

/// What was chosen beside the name of an annex.
enum Chosen {
    /// It gets another place.
    Move(usize),
    /// It is to go.
    Remove,
}

/// “Annex A”, as texts cite the annex at a place.
fn letter_of(form: &Form<'_>, annex: &Annex, at: usize) -> String {
    let letter = form.letter();
    if letter.annex_place(&annex.name) == Some(at) {
        let fact = Fact::Annex(annex.name.clone());
        return form.analysis.fact(form.draft, form.language(), &fact);
    }
    // Another annex has the same name: texts cite that one, but this has its own letter, too.
    let mut alone = form.draft.clone();
    alone.letter.annexes[at].name = String::new();
    layout::fact(&alone, form.language(), &Fact::Annex(String::new()))
}

/// The title of an annex in one line, as far as it is printed.
fn title_of(draft: &Draft, language: Language, annex: &Annex) -> String {
    let printed = (annex.title.iter())
        .filter(|line| draft.letter.holds(&line.when))
        .map(|line| layout::text(draft, language, &line.text));
    printed.collect::<Vec<_>>().join(" ")
}

/// The name of the annex, and what can be done with it as a whole.
fn head(ui: &mut Ui, form: &Form<'_>, annex: &Annex, at: usize) -> Option<Chosen> {
    let name = letter_of(form, annex, at);
    let last = form.letter().annexes.len() - 1;
    let mut chosen = None;
    ui.horizontal_top(|ui| {
        let buttons = 3.0 * theme::CONTROL + 8.0;
        let width = ui.available_width() - buttons;
        ui.vertical(|ui| {
            ui.set_width(width);
            heading::titled(ui, &name, &form.say("annex-about"));
        });
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let values = [("annex", name.clone().into())];
            let say = |key| form.texts.with(key, &values);
            if widgets::icon_button(ui, icons::TRASH, &say("annex-remove")).clicked() {
                chosen = Some(Chosen::Remove);
            }
            let (up, down) = (say("annex-up"), say("annex-down"));
            if widgets::icon_button_if(ui, at < last, icons::ARROW_DOWN, &down).clicked() {
                chosen = Some(Chosen::Move(at + 1));
            }
            if widgets::icon_button_if(ui, at > 0, icons::ARROW_UP, &up).clicked() {
                chosen = Some(Chosen::Move(at - 1));
            }
        });
    });
    chosen
}

/// The lines of the title, and whether the letter is named below them.
fn title(ui: &mut Ui, form: &mut Form<'_>, annex: &Annex, new: &mut Annex) {
    let salt = format!("title of annex {}", annex.name);
    let lines = Lines {
        salt: &salt,
        key: "annex-title",
        bold: true,
        fold: true,
        warnings: &[],
        buttons: 0,
    };
    let (heading, add) = (form.say("annex-title"), form.say("annex-title-add"));
    let mut adds = false;
    let trailing = |ui: &mut Ui| adds = widgets::button(ui, Some(icons::PLUS), &add).clicked();
    let rows = widgets::card(ui, icons::TEXT_H, &heading, trailing, |ui| {
        let rows = lines.ui(ui, form, &annex.title, &mut |_, _, _| None);
        let reference = layout::reference(form.draft, form.language());
        let reference = match reference.is_empty() {
            true => "…",
            false => reference.as_str(),
        };
        let values = [("reference", Value::Words(reference))];
        let printed = phrasebook(form.language()).say("annex-of-letter", &values);
        let values = [("line", printed.into())];
        let caption = form.texts.with("annex-names-letter", &values);
        widgets::switch(ui, &mut new.names_letter, &caption);
        rows
    });
    if adds {
        new.title = lines.with_new(ui, &annex.title, Text::plain(""));
    } else if let Some(rows) = rows {
        new.title = rows;
    }
}

/// Whether what is printed depends on what is offered at the meeting.
fn depends_on_offer(blocks: &[Block]) -> bool {
    let offered = |condition: &Condition| match condition {
        Condition::Remote
        | Condition::Interpretation
        | Condition::NoInterpretation
        | Condition::Fellowships
        | Condition::NoFellowships
        | Condition::Captioning
        | Condition::VisaSupport
        | Condition::Newcomers
        | Condition::NoNewcomers
        | Condition::Translation => true,
        Condition::AtAPlace
        | Condition::Virtual
        | Condition::StudyGroupMeets
        | Condition::AdvisoryGroupMeets
        | Condition::OneDay
        | Condition::SeveralDays => false,
    };
    blocks.iter().any(|block| match block {
        Block::If(conditions, blocks) => conditions.iter().any(offered) || depends_on_offer(blocks),
        _ => false,
    })
}

fn question(annex: &Annex) -> Id {
    Id::unique(("remove annex?", annex.name.as_str()))
}

fn is_asked(ui: &Ui, annex: &Annex) -> bool {
    ui.data(|data| data.get_temp(question(annex)).unwrap_or(false))
}

/// Asks whether the annex may go, and says what goes with it.
fn ask(ui: &mut Ui, form: &mut Form<'_>, annex: &Annex, at: usize) {
    let name = letter_of(form, annex, at);
    let values = [("annex", name.into())];
    let title = form.texts.with("annex-remove-question", &values);
    let citing = cited::citing(form, at);
    let mut answer = None;
    widgets::card(
        ui,
        icons::WARNING,
        &title,
        |_| (),
        |ui| {
            if cited::has_own_words(annex, form.letter()) {
                ui.label(form.say("annex-own-words"));
            }
            if !citing.is_empty() {
                let values = [("count", citing.len().into())];
                ui.label(form.texts.with("annex-is-cited", &values));
                for (place, words) in &citing {
                    let place = match place {
                        None => form.say("annex-cited-in-letter"),
                        Some(place) => letter_of(form, &form.letter().annexes[*place], *place),
                    };
                    let line = format!("{place}: {words}");
                    let line = RichText::new(line).size(theme::SMALL);
                    ui.add(egui::Label::new(line.color(form.palette.weak)).wrap());
                }
            }
            ui.horizontal_wrapped(|ui| {
                let yes = form.texts.with("annex-remove", &values);
                if widgets::main_button(ui, None, &yes).clicked() {
                    answer = Some(true);
                }
                if widgets::button(ui, None, &form.say("annex-keep")).clicked() {
                    answer = Some(false);
                }
            });
        },
    );
    let Some(yes) = answer else {
        return;
    };
    ui.data_mut(|data| data.remove::<bool>(question(annex)));
    if yes {
        remove(form, at);
    }
}

fn remove(form: &mut Form<'_>, at: usize) {
    let mut annexes = form.draft.letter.annexes.clone();
    annexes.remove(at);
    form.edit(Edit::Annexes(annexes));
}
