//! The form: a letter, part by part, in proper controls. A part reads the draft and hands back edits.

pub mod addressees;
pub mod agenda;
pub mod annexes;
pub mod answers;
pub mod blocks;
pub mod body;
pub mod conditions;
pub mod contacts;
pub mod deadlines;
mod fields;
mod found;
pub mod group;
pub mod heading;
pub mod liaison;
mod lines;
pub mod meeting;
mod meeting_days;
mod opening_time;
pub mod printed;
pub mod reference;
pub mod signature;
pub mod subject;
pub mod table;
pub mod text;
pub mod time_plan;
mod web_address;

use super::analysis::Analysis;
use super::mirror;
use super::spellers::Spellers;
use super::text_box::{Labels, TextBoxes};
use super::theme::Palette;
use super::view::{Columns, Part, View};
use crate::checks::Finding;
use crate::draft::Draft;
use crate::draft::edit::Edit;
use crate::language::interface::Texts;
use crate::language::{Direction, Language};
use crate::letter::Letter;
use crate::letter::contact::Contact;
pub use crate::letter::part::{part_with, parts, texts_of};
use chrono::NaiveDate;
use egui::Ui;
pub use found::{BoxedFact, box_of, boxed_facts};

/// What a part of the form works with for one frame.
pub struct Form<'a> {
    /// The draft as it is at the beginning of the frame.
    pub draft: &'a Draft,
    /// What is known of it beyond itself: what facts print, findings.
    pub analysis: &'a Analysis,
    /// What is shown of it.
    pub view: &'a mut View,
    /// The text boxes.
    pub boxes: &'a mut TextBoxes,
    /// What the text boxes say.
    pub labels: &'a Labels,
    /// What the window says.
    pub texts: &'a Texts,
    /// The colours of the theme.
    pub palette: &'a Palette,
    /// Contacts of earlier letters, the latest first.
    pub known_contacts: &'a [Contact],
    /// Today's date.
    pub today: NaiveDate,
    /// The dictionaries.
    pub spelling: Option<&'a Spellers>,
    /// Words that a person has declared right.
    pub new_words: Vec<String>,
    /// What is to be done to the draft after this frame, in order.
    pub edits: Vec<Edit>,
}

impl<'a> Form<'a> {
    /// The letter.
    pub fn letter(&self) -> &'a Letter {
        &self.draft.letter
    }

    /// The language of the letter.
    pub fn language(&self) -> Language {
        self.draft.letter.language
    }

    /// Whether the rows of the letter stand from right to left although the window does not: numbers at the
    /// right, menus at the left. Where two languages stand beside each other, the window's order holds.
    pub fn rows_from_right(&self, ctx: &egui::Context) -> bool {
        let shown = match self.view.columns {
            Columns::Own => self.language(),
            Columns::Other => self.view.other,
            Columns::Both | Columns::Translation => return false,
        };
        shown.direction() == Direction::RightToLeft && !mirror::is_turned(ctx)
    }

    /// A message of the window.
    pub fn say(&self, key: &str) -> String {
        self.texts.say(key)
    }

    /// Asks for a change to the draft.
    pub fn edit(&mut self, edit: Edit) {
        self.edits.push(edit);
    }
}

/// Builds `content` if it may be seen or `must` be there; else leaves the room that it took. Keeps a
/// letter of thousands of paragraphs fluent.
pub fn when_seen(
    ui: &mut Ui,
    form: &mut Form<'_>,
    id: egui::Id,
    must: bool,
    content: impl FnOnce(&mut Ui, &mut Form<'_>),
) {
    when_near(ui, form, id, must, |_, _| None, content);
}

/// The same for what has a height that can be guessed from the width: it need not be built even once
/// before it is seen.
pub fn when_near(
    ui: &mut Ui,
    form: &mut Form<'_>,
    id: egui::Id,
    must: bool,
    guess: impl FnOnce(&Form<'_>, f32) -> Option<f32>,
    content: impl FnOnce(&mut Ui, &mut Form<'_>),
) {
    let width = ui.available_width();
    if !must {
        let known = form.view.heights.get(&id).copied();
        let height = match known {
            Some((height, of)) if (of - width).abs() < 0.5 => Some(height),
            // While the window is being made wider, nothing far away is set anew.
            known => {
                let guessed = guess(form, width).or(known.map(|(height, _)| height));
                if let Some(height) = guessed {
                    form.view.heights.insert(id, (height, width));
                }
                guessed
            }
        };
        let top = ui.cursor().top();
        let clip = ui.clip_rect();
        // Half a screenful of margin, so that Tab finds the next field.
        let margin = clip.height().min(600.0) / 2.0;
        if let Some(height) = height
            && (top + height < clip.top() - margin || top > clip.bottom() + margin)
        {
            ui.allocate_space(egui::vec2(width, height));
            return;
        }
    }
    // Controls keep their identity, and with it the keyboard, whatever is built before them.
    let stable = egui::UiBuilder::new().scope_id(id.with("built"));
    let response = ui.scope_builder(stable, |ui| {
        ui.set_width(width);
        if form.view.locked {
            // To be read, not to be written: hardly paler than else.
            ui.visuals_mut().disabled_alpha = 0.95;
            ui.disable();
        }
        content(ui, form);
    });
    let height = response.response.rect.height();
    form.view.heights.insert(id, (height, width));
}

/// Shows a part of the form.
pub fn part_ui(ui: &mut Ui, form: &mut Form<'_>, part: Part) {
    let name = super::navigator::part_name(form.draft, part, form.texts);
    super::widgets::region(ui, egui::Role::Region, &name);
    super::widgets::remark::of_boxes(ui.ctx(), &form.analysis.boxes());
    match part {
        Part::Reference => reference::ui(ui, form),
        Part::Liaison => liaison::ui(ui, form),
        Part::Meeting => meeting::ui(ui, form),
        Part::Contacts => contacts::ui(ui, form),
        Part::Addressees => addressees::ui(ui, form),
        Part::Subject => subject::ui(ui, form),
        Part::Body => body::ui(ui, form),
        Part::Deadlines => deadlines::ui(ui, form),
        Part::Signature => signature::ui(ui, form),
        Part::Annex(at) => annexes::ui(ui, form, at),
        Part::Annexes => annexes::add_ui(ui, form),
    }
}

/// The part of the form in which a finding is mended.
pub fn part_of_finding(letter: &Letter, finding: &Finding) -> Part {
    let of_text = finding.text.and_then(|text| part_with(letter, text));
    of_text.unwrap_or_else(|| part_of(finding.at))
}

/// The part of the form that shows what the checks call by another name.
pub fn part_of(at: crate::checks::Part) -> Part {
    use crate::checks::Part as Checked;
    match at {
        Checked::Reference | Checked::Date => Part::Reference,
        Checked::Contacts => Part::Contacts,
        Checked::Addressees => Part::Addressees,
        Checked::Subject => Part::Subject,
        Checked::Meeting => Part::Meeting,
        Checked::Body | Checked::Translation | Checked::Wording => Part::Body,
        Checked::Deadlines => Part::Deadlines,
        Checked::Signature => Part::Signature,
        Checked::Annexes => Part::Annexes,
    }
}
