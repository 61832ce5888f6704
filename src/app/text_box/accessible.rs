//! What a screen reader is told of a box: its role, name and text; of the one that has the focus, also
//! its lines, characters and selection.

use super::editing::values;
use super::model::{self, FACT};
use super::typeset::{Ink, Laid};
use super::{TextBox, TextBoxes, View};
use crate::letter::text::Run;
use eframe::egui::accesskit::{self, Invalid, Role, TextDirection, TextPosition, TextSelection};
use eframe::egui::{Id, Rect, Response, Ui, UiBuilder, WidgetInfo, pos2};

/// AccessKit counts words and bytes of a line in one byte each.
const LONGEST: usize = 255;

impl TextBox<'_> {
    /// Tells of the box.
    pub(super) fn tell(&self, ui: &mut Ui, runs: &[Run], response: &Response, view: Option<&View>) {
        response.widget_info(|| {
            let text = model::plain(runs, self.setting.value);
            let mut info = WidgetInfo::text_edit(ui.is_enabled(), "", text, &self.hint);
            info.prev_text_value = None;
            info.label = Some(self.label.clone());
            info
        });
        if self.label.is_empty() && self.rules.read_only {
            // Words as they are printed, in a box only for their order.
            ui.ctx().accesskit_node_builder(self.id, |node| {
                node.set_role(Role::Label);
                node.set_value(model::plain(runs, self.setting.value));
            });
            return;
        }
        let (single_line, read_only) = (self.rules.single_line, self.rules.read_only);
        ui.ctx().accesskit_node_builder(self.id, |node| {
            node.set_role(match single_line {
                true => Role::TextInput,
                false => Role::MultilineTextInput,
            });
            if read_only {
                node.set_read_only();
            } else {
                node.add_action(accesskit::Action::SetValue);
                node.add_action(accesskit::Action::ReplaceSelectedText);
            }
        });
        if let Some(view) = view.filter(|_| response.has_focus()) {
            let values = values(runs, self.setting);
            lines(ui, self.id, view, &values);
        }
    }
}

impl TextBox<'_> {
    /// Tells what the lines under words say: what no dictionary knows, what the checks have found.
    pub(super) fn tell_marks(&self, ui: &Ui, boxes: &mut TextBoxes, view: &View) {
        if !ui.ctx().has_accesskit_node(self.id) {
            return;
        }
        let mut said = Vec::new();
        let mut invalid = None;
        if let Some(dictionary) = self.setting.spelling
            && let Some(misspelt) = boxes.cache.misspelt(view.place, dictionary)
        {
            let words = misspelt
                .iter()
                .filter_map(|one| view.laid.text.get(one.range.clone()));
            let words: Vec<&str> = words.collect();
            if !words.is_empty() {
                invalid = Some(Invalid::Spelling);
                said.push(format!(
                    "{}: {}",
                    self.setting.labels.misspelt,
                    words.join(", ")
                ));
            }
        }
        for remark in self.setting.remarks {
            invalid = Some(Invalid::True);
            said.push(remark.says.clone());
        }
        if let Some(invalid) = invalid {
            ui.ctx().accesskit_node_builder(self.id, |node| {
                node.set_invalid(invalid);
                node.set_description(said.join(". "));
            });
        }
    }
}

/// One character of a line, as a screen reader knows it; a fact is one.
struct Character {
    byte: usize,
    text: String,
    x: f32,
    width: f32,
}

/// Tells of the lines and the selection of the box that has the focus.
fn lines(ui: &mut Ui, id: Id, view: &View, values: &[String]) {
    let (laid, corner, selection) = (&view.laid, view.corner, view.selection);
    // Without a screen reader, nothing of this is needed.
    if ui.ctx().accesskit_node_builder(id, |_| ()).is_none() {
        return;
    }
    let scale = laid.manner.scale;
    let mut ends = Vec::new();
    for (number, line) in laid.layout.lines().enumerate() {
        let characters = characters(laid, values, &line);
        let metrics = line.metrics();
        let place = Rect::from_min_max(
            corner + pos2(metrics.offset, metrics.block_min_coord).to_vec2() / scale,
            corner
                + pos2(metrics.offset + metrics.advance, metrics.block_max_coord).to_vec2() / scale,
        );
        for (part, characters) in characters.chunks(LONGEST).enumerate() {
            let node = id.with("line").with(number).with(part);
            let end = characters
                .last()
                .map_or(0, |last| last.byte + last.text.len());
            ends.push((
                node,
                characters.iter().map(|c| c.byte).collect::<Vec<_>>(),
                end,
            ));
            let builder = UiBuilder::new()
                .scope_id(node)
                .max_rect(place)
                .accessibility_parent(id);
            ui.new_child(builder);
            ui.ctx().accesskit_node_builder(node, |node| {
                describe(node, characters, laid.layout.is_rtl(), scale);
            });
        }
    }
    let place = |byte: usize| {
        let (node, starts, _) = ends
            .iter()
            .find(|(_, starts, end)| {
                starts.first().is_some_and(|first| *first <= byte) && byte < *end
            })
            .or(ends.last())?;
        let index = starts.iter().take_while(|start| **start < byte).count();
        Some(TextPosition {
            node: node.accesskit_id(),
            character_index: index,
        })
    };
    if let (Some(anchor), Some(focus)) = (
        place(selection.anchor().index()),
        place(selection.focus().index()),
    ) {
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_text_selection(TextSelection { anchor, focus });
        });
    }
}

fn characters(
    laid: &Laid,
    values: &[String],
    line: &parley::layout::Line<'_, Ink>,
) -> Vec<Character> {
    let mut characters = Vec::new();
    let mut x = 0.0;
    for run in line.runs() {
        for cluster in run.visual_clusters() {
            let range = cluster.text_range();
            let text = laid.text.get(range.clone()).unwrap_or_default();
            let number = laid.chips.iter().position(|chip| chip.byte == range.start);
            let text = match number.and_then(|number| values.get(number)) {
                Some(value) if text.starts_with(FACT) => shortened(value),
                _ => text.to_owned(),
            };
            characters.push(Character {
                byte: range.start,
                text,
                x,
                width: cluster.advance(),
            });
            x += cluster.advance();
        }
    }
    characters.sort_by_key(|character| character.byte);
    characters
}

fn shortened(value: &str) -> String {
    let mut end = value.len().min(LONGEST);
    while !value.is_char_boundary(end) {
        end -= 1;
    }
    value[..end].to_owned()
}

fn describe(node: &mut accesskit::Node, characters: &[Character], right_to_left: bool, scale: f32) {
    node.set_role(Role::TextRun);
    node.set_text_direction(match right_to_left {
        true => TextDirection::RightToLeft,
        false => TextDirection::LeftToRight,
    });
    let text: String = characters.iter().map(|c| c.text.as_str()).collect();
    node.set_value(text);
    let lengths = characters
        .iter()
        .map(|c| u8::try_from(c.text.len()).unwrap_or(u8::MAX));
    node.set_character_lengths(lengths.collect::<Vec<_>>());
    node.set_character_positions(characters.iter().map(|c| c.x / scale).collect::<Vec<_>>());
    node.set_character_widths(
        characters
            .iter()
            .map(|c| c.width / scale)
            .collect::<Vec<_>>(),
    );
    let is_word = |c: &Character| c.text.chars().all(char::is_alphanumeric);
    let starts = characters
        .iter()
        .enumerate()
        .filter_map(|(number, character)| {
            let before = number
                .checked_sub(1)
                .and_then(|before| characters.get(before));
            let starts = is_word(character) && !before.is_some_and(is_word);
            starts.then(|| u8::try_from(number).ok()).flatten()
        });
    node.set_word_starts(starts.collect::<Vec<_>>());
}
