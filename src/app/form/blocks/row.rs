//! One line: what is printed before it in the margin, its texts, its menu, and room to put something
//! below it.

use super::manuscript::{Piece, Seen};
use super::marks::Mark;
use super::writing::{Command, Kind, Place};
use super::{Asked, menu};
use crate::app::form::text::Look;
use crate::app::form::{Form, agenda, conditions, table, time_plan};
use crate::app::view::{Columns, Part};
use crate::app::{icons, theme, widgets};
use crate::language::Language;
use crate::layout;
use crate::letter::block::{Block, ListMarker};
use crate::letter::text::{Run, Text, TextId, Wording};
use egui::{Align2, FontId, Id, Popup, Rect, Response, Role, Sense, Stroke, Ui, pos2, vec2};
use std::borrow::Cow;

/// From the left of a line to its text: numbers stand there.
const MARGIN: f32 = 40.0;
/// How much further each level of a list stands to the right.
const STEP: f32 = 26.0;
/// Room at the right for the menu.
const STRIP: f32 = 34.0;
/// Room below a line, and between items of a list.
const GAP: f32 = 12.0;
pub(super) const ITEM_GAP: f32 = 6.0;

/// A line to be shown.
pub(super) struct Row<'a, 'b> {
    /// The blocks.
    pub seen: &'a Seen<'b>,
    /// Which line.
    pub at: usize,
    /// What is printed before it; `None` if the line is not printed.
    pub mark: Option<Mark>,
    /// Tells the blocks from others.
    pub salt: &'a str,
    /// Tells the line from others.
    pub id: Id,
    /// The text that has the keyboard.
    pub focused: Option<(TextId, Language)>,
}

/// Height of a line of text, and of the frame around it, in points.
const TEXT_LINE: f32 = 20.0;
const TEXT_FRAME: f32 = 10.0;

/// About how high a line is that has not been set yet; `None` for what has more than texts.
pub(super) fn guessed_height(
    form: &Form<'_>,
    piece: &Piece<&Text, &Block>,
    width: f32,
) -> Option<f32> {
    if matches!(piece, Piece::Whole(_) | Piece::Deadlines(_)) {
        return None;
    }
    let two = form.view.columns == Columns::Both && form.view.other != form.language();
    let columns = if two { 2.0 } else { 1.0 };
    let room = ((width - MARGIN - STRIP) / columns - 18.0).max(80.0);
    let heights = (0..piece.slots())
        .filter_map(|slot| piece.slot(slot))
        .map(|text| {
            let runs = match &text.wording {
                Wording::Own { runs, .. } => Cow::Borrowed(runs),
                Wording::Standard(phrases) => {
                    Cow::Owned(layout::standard(phrases, form.language()))
                }
            };
            let length: f32 = runs.iter().map(run_width).sum();
            (length / room).ceil().max(1.0) * TEXT_LINE + TEXT_FRAME
        });
    Some(heights.sum::<f32>() + GAP)
}

/// About how wide a run is, in points: Latin letters are half as wide as high, Chinese ones as wide.
fn run_width(run: &Run) -> f32 {
    let wide = |c: char| if c >= '\u{2E80}' { 1.0 } else { 0.51 };
    match run {
        Run::Words { text, .. } => text.chars().map(wide).sum::<f32>() * theme::BODY,
        Run::Fact { .. } => 120.0,
        Run::LineBreak => 0.0,
    }
}

impl<'b> Row<'_, 'b> {
    /// Shows the line. Returns what was asked of it.
    pub fn ui(self, ui: &mut Ui, form: &mut Form<'_>) -> Option<Asked> {
        ui.spacing_mut().item_spacing.y = 0.0;
        let piece = &self.seen.lines[self.at].piece;
        let level = piece.item().map_or(0, |item| item.level);
        let level = u8::try_from(level).map_or(0.0, f32::from);
        let top = ui.cursor().min;
        let width = ui.available_width();
        let indent = MARGIN + level * STEP;
        let mut asked = None;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.add_space(if self.stands_right(ui, form) {
                STRIP
            } else {
                indent
            });
            ui.vertical(|ui| {
                ui.set_width((width - indent - STRIP).max(80.0));
                ui.spacing_mut().item_spacing.y = 4.0;
                asked = self.texts(ui, form);
            });
        });
        let bottom = ui.min_rect().bottom();
        let rect = Rect::from_min_max(top, pos2(top.x + width, bottom));
        self.margin(ui, form, rect, indent);
        let menu = self.strip(ui, form, rect);
        let below = self.gap(ui, form, rect);
        asked.or(menu).or(below)
    }

    /// The texts of the line, or what is written elsewhere.
    fn texts(&self, ui: &mut Ui, form: &mut Form<'_>) -> Option<Asked> {
        let piece = &self.seen.lines[self.at].piece;
        match piece {
            Piece::Whole(block) => self.whole(ui, form, block),
            Piece::Deadlines(heading) => {
                let asked = self.text(ui, form, 0, heading, true);
                deadlines(ui, form);
                asked
            }
            Piece::RunIn(heading, text) => {
                let first = self.text(ui, form, 0, heading, true);
                let second = self.text(ui, form, 1, text, false);
                first.or(second)
            }
            Piece::PartTitle(lines) => {
                let mut asked = None;
                for (slot, line) in lines.iter().enumerate() {
                    let here = self.text(ui, form, slot, line, true);
                    asked = asked.or(here);
                }
                asked
            }
            Piece::Heading(text) => self.text(ui, form, 0, text, true),
            Piece::Paragraph(text)
            | Piece::Numbered(text)
            | Piece::Item(_, text)
            | Piece::Note(text) => self.text(ui, form, 0, text, false),
        }
    }

    fn text(
        &self,
        ui: &mut Ui,
        form: &mut Form<'_>,
        slot: usize,
        text: &Text,
        bold: bool,
    ) -> Option<Asked> {
        let label = self.name(form, slot);
        let look = Look {
            label: &label,
            hint: &form.say(self.hint(slot)),
            bold,
            structure: true,
            ..Look::default()
        };
        let (event, language) = form.text(ui, text, look)?;
        let line = self.at;
        Some(Asked::Key(Place { line, slot }, event, language))
    }

    /// What a screen reader calls a text of the line.
    fn name(&self, form: &Form<'_>, slot: usize) -> String {
        let key = match &self.seen.lines[self.at].piece {
            Piece::RunIn(..) if slot == 0 => "blocks-run-in-heading",
            Piece::RunIn(..) => "blocks-run-in-text",
            Piece::Deadlines(_) => "blocks-deadlines-heading",
            Piece::Item(..) => "blocks-item",
            Piece::Numbered(_) => "blocks-numbered",
            Piece::Heading(_) => "blocks-heading",
            Piece::Note(_) => "blocks-note",
            Piece::PartTitle(_) => "blocks-part-title",
            _ => "blocks-paragraph",
        };
        let name = form.say(key);
        // Lines that carry no mark are told by their place.
        let placed = || format!("{name} ({})", self.at + 1);
        match &self.mark {
            Some(Mark::Number(number)) => format!("{name} {number}"),
            Some(Mark::Item(marker)) if marker.chars().any(char::is_alphanumeric) => {
                format!("{name} {marker} ({})", self.at + 1)
            }
            _ => placed(),
        }
    }

    fn hint(&self, slot: usize) -> &'static str {
        match &self.seen.lines[self.at].piece {
            Piece::RunIn(..) if slot == 0 => "blocks-hint-run-in",
            Piece::Heading(_) | Piece::PartTitle(_) | Piece::Deadlines(_) => "blocks-hint-heading",
            Piece::Item(..) => "blocks-hint-item",
            Piece::Note(_) => "blocks-hint-note",
            _ => "blocks-hint",
        }
    }

    /// A table, an agenda, a time plan.
    fn whole(&self, ui: &mut Ui, form: &mut Form<'_>, block: &'b Block) -> Option<Asked> {
        let salt = match self.seen.first_text(self.at) {
            Some(first) => format!("{} {}", self.salt, first.0),
            None => format!("{} line {}", self.salt, self.at),
        };
        let changed = match block {
            Block::Table(of) => table::ui(ui, form, &salt, of).map(Block::Table),
            Block::Agenda(of) => agenda::ui(ui, form, &salt, of).map(Block::Agenda),
            Block::TimePlan(of) => time_plan::ui(ui, form, &salt, of).map(Block::TimePlan),
            _ => None,
        };
        changed.map(|changed| Asked::Changed(self.at, changed))
    }

    /// What is printed before the line, whether it depends on what is offered, whether it is standard
    /// wording.
    fn margin(&self, ui: &mut Ui, form: &Form<'_>, rect: Rect, indent: f32) {
        let line = &self.seen.lines[self.at];
        let palette = form.palette;
        let middle = rect.top() + theme::CONTROL / 2.0;
        // Next to the words, and at the outer edge.
        let (at, side, edge) = match self.stands_right(ui, form) {
            true => (
                rect.right() - indent + 10.0,
                Align2::LEFT_CENTER,
                rect.right() - 8.0,
            ),
            false => (
                rect.left() + indent - 10.0,
                Align2::RIGHT_CENTER,
                rect.left() + 8.0,
            ),
        };
        let at = pos2(at, middle);
        let icon = |size| FontId::new(size, theme::icons());
        let painter = ui.painter();
        match (&self.mark, &line.piece) {
            (Some(Mark::Number(number)), _) => {
                let font = theme::strong(theme::BODY);
                painter.text(at, side, number, font, palette.weak);
            }
            (Some(Mark::Item(marker)), _) => {
                let font = FontId::proportional(theme::BODY);
                painter.text(at, side, marker, font, palette.weak);
            }
            (_, Piece::Item(item, _)) => {
                let glyph = match item.marker {
                    ListMarker::Bullet => icons::LIST_BULLETS,
                    _ => icons::LIST_NUMBERS,
                };
                painter.text(at, side, glyph, icon(15.0), palette.weak);
            }
            (_, Piece::Note(_)) => {
                painter.text(at, side, icons::NOTE, icon(16.0), palette.weak);
            }
            (None, Piece::Numbered(_)) => {
                painter.text(at, side, icons::HASH, icon(15.0), palette.weak);
            }
            _ => {}
        }
        if self.mark.is_none() {
            let stroke = Stroke::new(2.0, palette.line);
            painter.vline(edge, rect.y_range(), stroke);
            return;
        }
        let conditional = line.scope.is_some();
        if !conditional && !self.is_standard() {
            return;
        }
        let place = Rect::from_center_size(pos2(edge, middle), vec2(16.0, 20.0));
        let glyph = match conditional {
            true => icons::FUNNEL,
            false => icons::SEAL_CHECK,
        };
        let centre = Align2::CENTER_CENTER;
        painter.text(place.center(), centre, glyph, icon(13.0), palette.weak);
        let response = ui.interact(place, self.id.with("mark"), Sense::hover());
        response.on_hover_ui(|ui| {
            if conditional {
                let of = self.seen.conditions(line.scope);
                let said = conditions::in_words(form.texts, &of);
                let values = [("conditions", said.into())];
                ui.label(form.texts.with("blocks-printed-because", &values));
            }
            if self.is_standard() {
                ui.label(form.say("text-standard"));
            }
        });
    }

    /// Whether all texts of the line are standard wording.
    fn is_standard(&self) -> bool {
        let piece = &self.seen.lines[self.at].piece;
        let slots = piece.slots();
        let standard = |slot| {
            let text = piece.slot(slot);
            text.is_some_and(|text| matches!(text.wording, Wording::Standard(_)))
        };
        slots > 0 && (0..slots).all(standard)
    }

    /// Whether number and menu change sides: the letter is written from right to left, the window is not.
    fn stands_right(&self, ui: &Ui, form: &Form<'_>) -> bool {
        let whole = matches!(self.seen.lines[self.at].piece, Piece::Whole(_));
        !whole && form.rows_from_right(ui.ctx())
    }

    /// The menu, behind the texts.
    fn strip(&self, ui: &mut Ui, form: &mut Form<'_>, rect: Rect) -> Option<Asked> {
        let line = &self.seen.lines[self.at];
        let left = match self.stands_right(ui, form) {
            true => rect.left(),
            false => rect.right() - 28.0,
        };
        let place = Rect::from_min_size(
            pos2(left, rect.top() + 1.0),
            vec2(28.0, theme::CONTROL - 2.0),
        );
        let focused = self
            .focused
            .is_some_and(|(id, _)| self.seen.holds(self.at, id));
        let lit = focused || ui.rect_contains_pointer(rect.expand2(vec2(0.0, 3.0)));
        let of = [("name", self.name(form, 0).into())];
        let name = form.texts.with("blocks-menu-of", &of);
        let button = menu::dots(ui, place, self.id.with("menu"), lit, &name);
        let of = menu::Of {
            kind: Kind::of(&line.piece),
            standard: self.is_standard(),
            conditional: line.scope.is_some(),
            moves: (self.at > 0, self.at + 1 < self.seen.lines.len()),
        };
        let command = menu::of_line(&button, form, of)?;
        Some(Asked::Command(self.at, command))
    }

    /// Room below the line, where something can be put in.
    fn gap(&self, ui: &mut Ui, form: &Form<'_>, rect: Rect) -> Option<Asked> {
        let lines = &self.seen.lines;
        let list = |at: usize| lines.get(at).and_then(|line| line.piece.item());
        let inside = match (list(self.at), list(self.at + 1)) {
            (Some(one), Some(next)) => one.list == next.list,
            _ => false,
        };
        let height = if inside { ITEM_GAP } else { GAP };
        let (_, gap) = ui.allocate_space(vec2(rect.width(), height));
        let button = plus(ui, form, self.id.with("insert"), gap);
        let kind = self.seen.kind_at(Some(self.at));
        let piece = menu::of_pieces(&button, form, kind, self.seen.has_deadlines())?;
        Some(Asked::Command(
            self.at,
            Command::InsertBelow(Box::new(piece)),
        ))
    }
}

/// The button in the room between two lines, which shows when the pointer comes near.
pub(super) fn plus(ui: &Ui, form: &Form<'_>, id: Id, gap: Rect) -> Response {
    let place = Rect::from_center_size(pos2(gap.left() + 12.0, gap.center().y), vec2(18.0, 18.0));
    let name = form.say("blocks-insert");
    let button = ui.interact(place, id, Sense::CLICK);
    widgets::named(&button, Role::Button, true, &name);
    let open = Popup::is_id_open(ui.ctx(), Popup::default_response_id(&button));
    let near = ui.rect_contains_pointer(gap.expand2(vec2(0.0, 3.0)));
    if near || open || button.hovered() {
        let ink = match button.hovered() || open {
            true => form.palette.accent,
            false => form.palette.weak,
        };
        let line = [
            pos2(place.right() + 4.0, gap.center().y),
            pos2(gap.right(), gap.center().y),
        ];
        let painter = ui.painter();
        painter.line_segment(line, Stroke::new(1.0, ink.gamma_multiply(0.5)));
        let outline = Stroke::new(1.0, ink);
        painter.circle(place.center(), 8.0, form.palette.card, outline);
        let font = FontId::new(11.0, theme::icons());
        let centre = Align2::CENTER_CENTER;
        painter.text(place.center(), centre, icons::PLUS, font, ink);
    }
    button.on_hover_text(name)
}

/// The deadlines are written in a part of their own.
fn deadlines(ui: &mut Ui, form: &mut Form<'_>) {
    let caption = form.say("blocks-deadlines-elsewhere");
    if widgets::long_button(ui, icons::CALENDAR_CHECK, &caption).clicked() {
        form.view.wanted_part = Some(Part::Deadlines);
    }
}
