//! The form: a letter, part by part, in proper controls. A part reads the draft and hands back edits.

pub mod addressees;
pub mod agenda;
pub mod annexes;
pub mod answers;
pub mod blocks;
pub mod body;
mod conditions;
pub mod contacts;
pub mod deadlines;
mod fields;
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
use super::spellers::Spellers;
use super::text_box::{Labels, TextBoxes};
use super::theme::Palette;
use super::view::{Part, View};
use crate::checks::Finding;
use crate::draft::Draft;
use crate::draft::edit::Edit;
use crate::language::Language;
use crate::language::interface::Texts;
use crate::letter::Letter;
use crate::letter::contact::Contact;
use crate::letter::text::TextId;
use chrono::NaiveDate;
use egui::Ui;

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
        content(ui, form);
    });
    let height = response.response.rect.height();
    form.view.heights.insert(id, (height, width));
}

/// Shows a part of the form.
pub fn part_ui(ui: &mut Ui, form: &mut Form<'_>, part: Part) {
    let name = super::navigator::part_name(form.draft, part, form.texts);
    super::widgets::region(ui, egui::Role::Region, &name);
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

/// The parts that the form of `letter` has, in order.
pub fn parts(letter: &Letter) -> Vec<Part> {
    let liaison = letter.liaison.is_some();
    let mut parts = vec![Part::Reference];
    if liaison {
        parts.push(Part::Liaison);
    }
    parts.push(Part::Meeting);
    parts.push(Part::Contacts);
    if !liaison {
        parts.extend([Part::Addressees, Part::Subject]);
    }
    parts.extend([Part::Body, Part::Deadlines]);
    if !liaison {
        parts.push(Part::Signature);
    }
    parts.extend((0..letter.annexes.len()).map(Part::Annex));
    parts.push(Part::Annexes);
    parts
}

/// The part of the form in which a finding is mended.
pub fn part_of_finding(letter: &Letter, finding: &Finding) -> Part {
    let of_text = finding.text.and_then(|text| part_with(letter, text));
    of_text.unwrap_or_else(|| part_of(finding.at))
}

/// The part of the form that holds a text.
pub fn part_with(letter: &Letter, text: TextId) -> Option<Part> {
    parts(letter)
        .into_iter()
        .find(|part| texts_of(letter, *part).contains(&text))
}

/// The identities of the texts of a part.
pub fn texts_of(letter: &Letter, part: Part) -> Vec<TextId> {
    // The walk over all texts is the only one that knows where they are: walk a letter that has nothing
    // but this part.
    let mut alone = Letter {
        kind: String::new(),
        language: letter.language,
        reference: letter.reference.clone(),
        place: None,
        date: None,
        liaison: None,
        contacts: Vec::new(),
        addressees: Vec::new(),
        copy_to: Vec::new(),
        subject: Vec::new(),
        meeting: None,
        answers: letter.answers,
        salutation: None,
        body: Vec::new(),
        deadlines: Vec::new(),
        signature: None,
        latest_information: None,
        annex_count: false,
        annexes: Vec::new(),
        inherited: Vec::new(),
        waivers: Vec::new(),
    };
    match part {
        Part::Reference => alone.place.clone_from(&letter.place),
        Part::Liaison => alone.liaison.clone_from(&letter.liaison),
        Part::Meeting => alone.meeting.clone_from(&letter.meeting),
        Part::Contacts | Part::Annexes => {}
        Part::Addressees => {
            alone.addressees.clone_from(&letter.addressees);
            alone.copy_to.clone_from(&letter.copy_to);
        }
        Part::Subject => alone.subject.clone_from(&letter.subject),
        Part::Body => {
            alone.salutation.clone_from(&letter.salutation);
            alone.body.clone_from(&letter.body);
        }
        Part::Deadlines => alone.deadlines.clone_from(&letter.deadlines),
        Part::Signature => {
            alone.signature.clone_from(&letter.signature);
            alone
                .latest_information
                .clone_from(&letter.latest_information);
        }
        Part::Annex(at) => alone.annexes.extend(letter.annexes.get(at).cloned()),
    }
    let mut ids = Vec::new();
    alone.visit_texts(&mut |text| ids.push(text.id));
    ids
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
