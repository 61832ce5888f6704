//! The menus of the body: what a line can become, and what can be put between lines.

use super::manuscript::Piece;
use super::sentences;
use super::writing::{Command, Kind};
use crate::app::form::Form;
use crate::app::widgets::menu::{self, Entry};
use crate::app::{icons, theme, widgets};
use crate::letter::block::{Block, ListMarker};
use crate::letter::table::{Cell, Row, Table};
use crate::letter::text::Text;
use egui::{Id, Popup, PopupCloseBehavior, Response, Role, Ui};

/// Width of the menus, in points.
const WIDTH: f32 = 290.0;

/// What a menu knows of the line that it belongs to.
#[derive(Clone, Copy, Debug)]
pub struct Of {
    /// What kind of line it is; none for tables and the like.
    pub kind: Option<Kind>,
    /// It is standard wording.
    pub standard: bool,
    /// It depends on what is offered.
    pub conditional: bool,
    /// There is something above it, below it.
    pub moves: (bool, bool),
}

/// Glyph and name of a kind of line.
fn face(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Paragraph => (icons::PARAGRAPH, "blocks-paragraph"),
        Kind::Numbered => (icons::HASH, "blocks-numbered"),
        Kind::Item(ListMarker::Bullet) => (icons::LIST_BULLETS, "blocks-bullets"),
        Kind::Item(ListMarker::Roman) => (icons::LIST_NUMBERS, "blocks-roman"),
        Kind::Item(ListMarker::Decimal) => (icons::LIST_NUMBERS, "blocks-decimal"),
        Kind::Heading => (icons::TEXT_H, "blocks-heading"),
        Kind::RunIn => (icons::TEXT_B, "blocks-run-in"),
        Kind::Note => (icons::NOTE, "blocks-note"),
        Kind::PartTitle => (icons::TEXT_AA, "blocks-part-title"),
    }
}

/// The menu of a line, below its button. Returns what was chosen.
pub fn of_line(button: &Response, form: &Form<'_>, of: Of) -> Option<Command> {
    let mut chosen = None;
    menu::menu(button, WIDTH, |ui| {
        if let Some(now) = of.kind {
            menu::title(ui, &form.say("blocks-kind"));
            for kind in Kind::ALL {
                let (glyph, key) = face(kind);
                let entry = Entry {
                    glyph,
                    caption: &form.say(key),
                    on: Some(kind == now),
                    ..Entry::default()
                };
                if entry.show(ui).clicked() {
                    chosen = Some(Command::Make(kind));
                }
            }
            menu::divider(ui);
        }
        let (up, down) = of.moves;
        let removal = match of.standard {
            true => (icons::EYE_SLASH, "blocks-not-needed"),
            false => (icons::TRASH, "blocks-remove"),
        };
        let entries = [
            (icons::ARROW_UP, "blocks-up", up, Command::MoveUp),
            (icons::ARROW_DOWN, "blocks-down", down, Command::MoveDown),
            (icons::PLUS, "blocks-add-below", true, Command::AddBelow),
            (icons::COPY, "blocks-duplicate", true, Command::Duplicate),
            (removal.0, removal.1, true, Command::Remove),
        ];
        for (glyph, key, enabled, command) in entries {
            if menu::entry(ui, enabled, glyph, &form.say(key), "") {
                chosen = Some(command);
            }
        }
        if of.conditional {
            menu::divider(ui);
            let always = form.say("blocks-print-always");
            if menu::entry(ui, true, icons::PUSH_PIN, &always, "") {
                chosen = Some(Command::PrintAlways);
            }
        }
    });
    chosen
}

/// The menu of what can be put into the letter, below its button. `kind` is what paragraphs around it are.
/// Returns what was chosen.
pub fn of_pieces(
    button: &Response,
    form: &Form<'_>,
    kind: Kind,
    has_deadlines: bool,
) -> Option<Piece> {
    let mut chosen = None;
    let id = Popup::default_response_id(button);
    let searching = id.with("searching");
    let popup = Popup::menu(button).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    if !popup.is_open() && !button.clicked() {
        // Every time it opens, it begins with the kinds.
        button.ctx.data_mut(|data| data.remove::<bool>(searching));
        sentences::forget(&button.ctx, id);
        return None;
    }
    popup.show(|ui| {
        if ui.data(|data| data.get_temp::<bool>(searching)).is_some() {
            let found = sentences::search(ui, form, id);
            chosen = found.map(|phrase| kind.piece(Text::standard(&phrase.0)));
        } else {
            let most = menu::room_beside(&button.ctx, button.rect);
            chosen = menu::entries(ui, WIDTH..=WIDTH, most, |ui| {
                pieces(ui, form, has_deadlines, searching)
            });
        }
        if chosen.is_some() {
            ui.close();
        }
    });
    chosen
}

/// The kinds of pieces. Returns what was chosen; to look for a sentence is noted under `searching`.
fn pieces(ui: &mut Ui, form: &Form<'_>, has_deadlines: bool, searching: Id) -> Option<Piece> {
    let mut chosen = None;
    for kind in Kind::ALL {
        let (glyph, key) = face(kind);
        if menu::entry(ui, true, glyph, &form.say(key), "") {
            chosen = Some(kind.piece(Text::plain("")));
        }
    }
    if menu::entry(ui, true, icons::TABLE, &form.say("blocks-table"), "") {
        chosen = Some(Piece::Whole(Block::Table(table())));
    }
    if !has_deadlines {
        let deadlines = form.say("blocks-deadlines");
        if menu::entry(ui, true, icons::CALENDAR_CHECK, &deadlines, "") {
            chosen = Some(Piece::Deadlines(Text::standard("key-deadlines")));
        }
    }
    menu::divider(ui);
    let sentence = form.say("blocks-sentence");
    if menu::entry(ui, true, icons::SEAL_CHECK, &sentence, "") {
        ui.data_mut(|data| data.insert_temp(searching, true));
    }
    chosen
}

/// A table to begin with: a row that names two columns, and two rows.
fn table() -> Table {
    let cell = || Cell {
        texts: vec![Text::plain("")],
        columns: 1,
        rows: 1,
    };
    let row = || Row {
        cells: vec![cell(), cell()],
    };
    Table {
        columns: vec![1, 1],
        header_rows: 1,
        rows: vec![row(), row(), row()],
    }
}

/// The button of a line's menu: three dots that show only when they are `lit`.
pub fn dots(ui: &mut Ui, rect: egui::Rect, id: Id, lit: bool, name: &str) -> Response {
    let response = ui.interact(rect, id, egui::Sense::click());
    widgets::named(&response, Role::Button, true, name);
    let open = Popup::is_id_open(ui.ctx(), Popup::default_response_id(&response));
    let palette = widgets::palette(ui);
    let active = response.hovered() || response.has_focus() || open;
    if active {
        ui.painter().rect_filled(rect, theme::CORNER, palette.hover);
    }
    if active || lit {
        let ink = if active { palette.text } else { palette.weak };
        let font = egui::FontId::new(17.0, theme::icons());
        let at = rect.center();
        ui.painter().text(
            at,
            egui::Align2::CENTER_CENTER,
            icons::DOTS_THREE,
            font,
            ink,
        );
    }
    widgets::focus_ring(ui, &response, rect);
    response.on_hover_text(name)
}
