//! Two letters that are translations of each other, side by side, one row what belongs together. A person puts
//! right what the program paired, and keeps the pairs.

mod head;
mod row;

use super::App;
use super::jobs::Purpose;
use super::jobs::alignment::{Aligned, AlignedSide};
use super::text_box::{Labels, TextBoxes};
use super::widgets;
use crate::import::versions::{Source, tsv, units};
use crate::language::interface::Texts;
use crate::translation::alignment::by_hand::{ByHand, Column, Row};
use crate::translation::memory::Unit;
use crate::translation::tmx;
use egui::{CentralPanel, Frame, Key, Margin, Modifiers, Rect, ScrollArea, Ui, UiBuilder, vec2};
use std::collections::HashMap;
use std::io;
use std::path::Path;

/// The rows are no wider than this, in points.
const WIDEST: f32 = 1500.0;
/// Rows that are this near to what is seen are built, too.
const NEAR: f32 = 240.0;

/// Two letters while they are being aligned.
pub struct Alignment {
    first: AlignedSide,
    second: AlignedSide,
    rows: ByHand,
    /// The chosen row.
    at: usize,
    /// The chosen row is to be brought into view, for some frames: heights may be guessed.
    scrolls: u8,
    /// Heights of rows by what stands in them, in a width.
    heights: HashMap<(Vec<usize>, Vec<usize>), f32>,
    width: f32,
    /// Something was put right that has not been kept.
    changed: bool,
    /// How many pairs the memory would get; worked out when it is asked for.
    units: Option<usize>,
    /// The person wants to leave, and has to say what becomes of the changes.
    leaving: bool,
}

/// What the window is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Leave the view.
    Close,
    /// Write the pairs to a file.
    Save,
    /// Put the good pairs into the translation memory.
    Remember,
}

/// What can be done with the chosen row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Confirm,
    JoinPrevious,
    JoinNext,
    Split,
    Move(Column, bool),
    NotAPair,
    NextUnsure,
    Undo,
}

impl Alignment {
    /// As the program found it.
    pub fn new(aligned: Aligned) -> Alignment {
        let rows = ByHand::new(&aligned.beads);
        Alignment {
            at: rows.next_unsure(usize::MAX - 1).unwrap_or(0),
            scrolls: 3,
            first: aligned.first,
            second: aligned.second,
            rows,
            heights: HashMap::new(),
            width: 0.0,
            changed: false,
            units: None,
            leaving: false,
        }
    }

    /// What a file of the pairs holds: all rows as a table, or, if its name ends so, the good ones as TMX.
    ///
    /// # Errors
    /// If the pairs cannot be written.
    pub fn file(&self, path: &Path) -> io::Result<Vec<u8>> {
        let ending = path.extension().and_then(|ending| ending.to_str());
        if ending.is_some_and(|ending| ending.eq_ignore_ascii_case("tsv")) {
            let table = tsv(&self.first.side, &self.second.side, self.rows.rows());
            return Ok(table.into_bytes());
        }
        let mut file = Vec::new();
        tmx::write(self.units(None, None), &mut file)?;
        Ok(file)
    }

    /// What a file for the pairs may be called.
    pub fn file_name(&self) -> String {
        let languages = (self.first.side.language, self.second.side.language);
        format!("{}-{}.tmx", languages.0, languages.1)
    }

    /// The good pairs as units of a translation memory.
    pub fn units(&self, by: Option<String>, at: Option<String>) -> Vec<Unit> {
        let source = Source {
            origin: format!("{} – {}", self.first.name, self.second.name),
            by,
            at,
        };
        units(
            &self.first.side,
            &self.second.side,
            self.rows.rows(),
            &source,
        )
    }

    /// The pairs have been kept.
    pub fn kept(&mut self) {
        self.changed = false;
    }

    /// The rows as they are now.
    pub fn rows(&self) -> &[Row] {
        self.rows.rows()
    }

    /// The place of the chosen row.
    pub fn chosen(&self) -> usize {
        self.at
    }

    /// How many pairs the memory would get.
    fn unit_count(&mut self) -> usize {
        if let Some(count) = self.units {
            return count;
        }
        let count = self.units(None, None).len();
        self.units = Some(count);
        count
    }

    fn choose(&mut self, at: usize) {
        self.at = at.min(self.rows.rows().len().saturating_sub(1));
        self.scrolls = 3;
    }

    fn can(&self, step: Step) -> bool {
        let count = self.rows.rows().len();
        let row = self.rows.rows().get(self.at);
        match step {
            Step::Confirm => row.is_some_and(|row| row.is_unsure()),
            Step::JoinPrevious => self.at > 0 && count > 1,
            Step::JoinNext => self.at + 1 < count,
            Step::Split => self.rows.can_split(self.at),
            Step::Move(column, down) => {
                let there = if down {
                    self.at + 1 < count
                } else {
                    self.at > 0
                };
                there
                    && row.is_some_and(|row| match column {
                        Column::First => !row.first.is_empty(),
                        Column::Second => !row.second.is_empty(),
                    })
            }
            Step::NotAPair => {
                row.is_some_and(|row| !row.first.is_empty() && !row.second.is_empty())
            }
            Step::NextUnsure => self.rows.next_unsure(self.at).is_some(),
            Step::Undo => self.rows.can_undo(),
        }
    }

    fn make(&mut self, step: Step) {
        if !self.can(step) {
            return;
        }
        let at = self.at;
        let next = match step {
            Step::Confirm => {
                self.rows.confirm(at);
                self.rows.next_unsure(at).unwrap_or(at)
            }
            Step::JoinPrevious => self.rows.join_previous(at),
            Step::JoinNext => self.rows.join_next(at),
            Step::Split => self.rows.split(at),
            Step::Move(column, down) => self.rows.shift(at, column, down),
            Step::NotAPair => {
                self.rows.not_a_pair(at);
                at
            }
            Step::NextUnsure => self.rows.next_unsure(at).unwrap_or(at),
            Step::Undo => self.rows.undo().unwrap_or(at),
        };
        self.changed |= step != Step::NextUnsure;
        self.units = None;
        self.choose(next);
    }
}

impl App {
    /// Shows the view in place of the open letter.
    pub(super) fn show_alignment(&mut self, ui: &mut Ui) {
        let Some(alignment) = &mut self.alignment else {
            return;
        };
        let asks = self.dialog.is_some() || self.palette.is_some();
        let wish = self::ui(
            ui,
            alignment,
            &mut self.boxes,
            &self.labels,
            &self.texts,
            asks,
        );
        match wish {
            None => {}
            Some(Wish::Close) => self.alignment = None,
            Some(Wish::Save) => self.ask_path(Purpose::Pairs),
            Some(Wish::Remember) => {
                let author = &self.memory.settings.author;
                let by = (!author.is_empty()).then(|| author.clone());
                let at = chrono::Utc::now().format("%Y-%m-%dT%H:%M:%SZ");
                let units = alignment.units(by, Some(at.to_string()));
                if let Some(folder) = self.memory.folder() {
                    self.jobs.put_units(folder, units);
                }
            }
        }
    }
}

/// Shows the view; `asks` says that a dialog stands before it, which gets the keys.
pub fn ui(
    ui: &mut Ui,
    alignment: &mut Alignment,
    boxes: &mut TextBoxes,
    labels: &Labels,
    texts: &Texts,
    asks: bool,
) -> Option<Wish> {
    let mut wish = None;
    if !asks {
        keys(ui, alignment, &mut wish);
    }
    let clicked = head::ui(ui, alignment, texts);
    wish = wish.or(clicked);
    let palette = widgets::palette(ui);
    let ground = Frame::new().fill(palette.ground);
    CentralPanel::no_frame().frame(ground).show(ui, |ui| {
        widgets::region(ui, egui::Role::Main, &texts.say("align-title"));
        rows_ui(ui, alignment, boxes, labels, texts);
    });
    if wish == Some(Wish::Close) && alignment.changed && !alignment.leaving {
        alignment.leaving = true;
        return None;
    }
    wish
}

/// Takes the keys of the view before any box sees them.
fn keys(ui: &Ui, alignment: &mut Alignment, wish: &mut Option<Wish>) {
    const ALT: Modifiers = Modifiers::ALT;
    const ALT_SHIFT: Modifiers = Modifiers::ALT.plus(Modifiers::SHIFT);
    const NONE: Modifiers = Modifiers::NONE;
    let steps = [
        (ALT_SHIFT, Key::ArrowUp, Step::Move(Column::First, false)),
        (ALT_SHIFT, Key::ArrowDown, Step::Move(Column::First, true)),
        (ALT, Key::ArrowUp, Step::Move(Column::Second, false)),
        (ALT, Key::ArrowDown, Step::Move(Column::Second, true)),
        (Modifiers::SHIFT, Key::J, Step::JoinPrevious),
        (NONE, Key::J, Step::JoinNext),
        (NONE, Key::S, Step::Split),
        (NONE, Key::X, Step::NotAPair),
        (NONE, Key::C, Step::Confirm),
        (NONE, Key::N, Step::NextUnsure),
        (NONE, Key::F8, Step::NextUnsure),
        (Modifiers::COMMAND, Key::Z, Step::Undo),
    ];
    let exactly = |input: &mut egui::InputState, modifiers: Modifiers, key: Key| {
        let there = input.events.iter().position(|event| {
            matches!(event, egui::Event::Key { key: pressed_key, pressed: true, modifiers: held, .. }
                if *pressed_key == key
                    && held.alt == modifiers.alt
                    && held.shift == modifiers.shift
                    && (held.command || held.ctrl) == modifiers.command)
        });
        there.map(|at| input.events.remove(at)).is_some()
    };
    let (mut asked, mut rows, mut leaves) = (Vec::new(), 0_isize, false);
    ui.ctx().input_mut(|input| {
        for (modifiers, key, step) in steps {
            while exactly(input, modifiers, key) {
                asked.push(step);
            }
        }
        for (key, by) in [
            (Key::ArrowDown, 1),
            (Key::ArrowUp, -1),
            (Key::PageDown, 10),
            (Key::PageUp, -10),
            (Key::Home, isize::MIN / 2),
            (Key::End, isize::MAX / 2),
        ] {
            while exactly(input, NONE, key) {
                rows = rows.saturating_add(by);
            }
        }
        leaves = exactly(input, NONE, Key::Escape);
    });
    for step in asked {
        alignment.make(step);
    }
    if rows != 0 {
        alignment.choose(alignment.at.saturating_add_signed(rows));
    }
    if leaves {
        match alignment.leaving {
            true => alignment.leaving = false,
            false => *wish = Some(Wish::Close),
        }
    }
}

fn rows_ui(
    ui: &mut Ui,
    alignment: &mut Alignment,
    boxes: &mut TextBoxes,
    labels: &Labels,
    texts: &Texts,
) {
    let width = (ui.available_width() - 36.0).min(WIDEST);
    let left = ((ui.available_width() - width) / 2.0).max(0.0);
    if (alignment.width - width).abs() > 0.5 {
        alignment.width = width;
        alignment.heights.clear();
    }
    Frame::new()
        .inner_margin(Margin::symmetric(0, 8))
        .show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                ui.add_space(left);
                row::captions(ui, alignment, width);
            });
        });
    ScrollArea::vertical()
        .id_salt("alignment")
        .auto_shrink(false)
        .show_viewport(ui, |ui, seen| {
            let heights: Vec<f32> = (alignment.rows.rows().iter())
                .map(|row| height(alignment, row, width))
                .collect();
            let total: f32 = heights.iter().sum();
            let corner = ui.min_rect().min + vec2(left, 0.0);
            ui.set_height(total + 40.0);
            let mut top = 0.0;
            let mut chosen = None;
            for (at, height) in heights.iter().enumerate() {
                let rect = Rect::from_min_size(corner + vec2(0.0, top), vec2(width, *height));
                let near = top + height > seen.top() - NEAR && top < seen.bottom() + NEAR;
                // The chosen row is always there: a screen reader may be reading it.
                if near || at == alignment.at {
                    let builder = UiBuilder::new().id_salt(("row", at)).max_rect(rect);
                    let shown = ui.scope_builder(builder, |ui| {
                        row::ui(ui, alignment, at, boxes, labels, texts)
                    });
                    if shown.inner.clicked {
                        chosen = Some(at);
                    }
                    let row = &alignment.rows.rows()[at];
                    let key = (row.first.clone(), row.second.clone());
                    let measured = shown.inner.height;
                    if alignment.heights.insert(key, measured) != Some(measured) {
                        ui.ctx().request_repaint();
                    }
                }
                if at == alignment.at && alignment.scrolls > 0 {
                    alignment.scrolls -= 1;
                    let at_once = egui::style::ScrollAnimation::none();
                    ui.scroll_to_rect_animation(rect.expand2(vec2(0.0, 60.0)), None, at_once);
                    ui.ctx().request_repaint();
                }
                top += height;
            }
            if let Some(at) = chosen {
                alignment.at = at;
            }
        });
}

/// How high a row is, guessed if it has not been seen yet.
fn height(alignment: &Alignment, row: &Row, width: f32) -> f32 {
    let key = (row.first.clone(), row.second.clone());
    if let Some(height) = alignment.heights.get(&key) {
        return *height;
    }
    let lines = |side: &AlignedSide, places: &[usize]| -> f32 {
        let room = row::column(width).max(80.0);
        let lengths = places.iter().filter_map(|at| side.side.pieces.get(*at));
        let lengths = lengths.map(|piece| {
            let wide = |c: char| if c >= '\u{2E80}' { 13.5 } else { 6.9 };
            let length: f32 = piece.paragraph.words.chars().map(wide).sum();
            (length / room).ceil().max(1.0)
        });
        lengths.sum()
    };
    let lines = lines(&alignment.first, &row.first).max(lines(&alignment.second, &row.second));
    lines.max(1.0) * 20.0 + 18.0
}
