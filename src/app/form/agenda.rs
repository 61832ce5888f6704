//! The agenda of a meeting, as a tree: a row an item, numbered as it prints.

use super::Form;
use super::text::Look;
use crate::app::icons;
use crate::app::key_names;
use crate::app::text_box::{CaretAt, Event};
use crate::app::theme;
use crate::app::view::Columns;
use crate::app::widgets::{self, menu};
use crate::letter::agenda::outline::{OutlineRow, Path};
use crate::letter::agenda::{Agenda, AgendaForm, AgendaItem};
use crate::letter::answers::Condition;
use crate::letter::text::{Run, Text};
use egui::{Align2, FontId, Id, Sense, Ui, vec2};

/// Room for a number.
const NUMBER: f32 = 40.0;
/// How far parts of an item are moved in.
const STEP: f32 = 22.0;
/// Width of the documents beside the matter.
const DOCUMENTS: f32 = 150.0;
/// With less room, the documents stand below the matter.
const WIDE: f32 = 520.0;

/// What is to be done to an item.
enum Act {
    Split(Vec<Run>, Vec<Run>),
    Paste(Vec<Vec<Run>>),
    Join,
    JoinNext,
    Indent,
    Outdent,
    Up,
    Down,
    AddBelow,
    Remove,
    Documents(Option<Text>),
    /// The caret goes to another line.
    Go(bool, CaretAt),
}

/// Shows it; `salt` tells it from others. Returns the new one if its structure changed.
pub fn ui(ui: &mut Ui, form: &mut Form<'_>, salt: &str, agenda: &Agenda) -> Option<Agenda> {
    let letter = form.letter();
    let holds = |when: &[Condition]| letter.holds(when);
    let wanted = Id::unique(("agenda caret", salt));
    if let Some((path, at)) = ui.data(|data| data.get_temp::<(Path, CaretAt)>(wanted))
        && let Some(item) = agenda.item(&path)
    {
        ui.data_mut(|data| data.remove::<(Path, CaretAt)>(wanted));
        form.view.want(item.text.id, form.language(), at);
    }
    let mut new = None;
    let shows_documents = head(ui, form, salt, agenda, &mut new);
    let rows = agenda.outline(&holds);
    let mut act = None;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        for row in &rows {
            let Some(item) = agenda.item(&row.path) else {
                continue;
            };
            if let Some(done) = row_ui(ui, form, (agenda, row), item, shows_documents) {
                act = Some((row.path.clone(), done));
            }
        }
    });
    let mut caret = None;
    if widgets::button(ui, Some(icons::PLUS), &form.say("agenda-add")).clicked() {
        let mut more = agenda.clone();
        let path = more.push(AgendaItem::new(Text::plain("")));
        caret = Some((path, CaretAt::Start));
        new = Some(more);
    }
    if let Some((path, act)) = act {
        let mut changed = agenda.clone();
        caret = apply(form, &mut changed, &rows, &path, act);
        new = Some(changed);
    }
    if let Some(caret) = caret {
        ui.data_mut(|data| data.insert_temp(wanted, caret));
        ui.ctx().request_repaint();
    }
    new.filter(|new| new != agenda)
}

/// How it is printed, and whether every item has a box for documents.
fn head(
    ui: &mut Ui,
    form: &Form<'_>,
    salt: &str,
    agenda: &Agenda,
    new: &mut Option<Agenda>,
) -> bool {
    let shown = Id::unique(("agenda documents", salt));
    let mut documents = ui.data(|data| data.get_temp::<bool>(shown).unwrap_or(false));
    ui.horizontal_wrapped(|ui| {
        let mut chosen = agenda.form;
        let (list, table) = (form.say("agenda-list"), form.say("agenda-table"));
        let choices = [
            (AgendaForm::List, list.as_str()),
            (AgendaForm::Table, table.as_str()),
        ];
        if widgets::segments(ui, &mut chosen, &choices) {
            *new = Some(Agenda {
                form: chosen,
                ..agenda.clone()
            });
        }
        ui.add_space(6.0);
        if widgets::switch(ui, &mut documents, &form.say("agenda-show-documents")).changed() {
            ui.data_mut(|data| data.insert_temp(shown, documents));
        }
    });
    documents
}

fn row_ui(
    ui: &mut Ui,
    form: &mut Form<'_>,
    (agenda, row): (&Agenda, &OutlineRow),
    item: &AgendaItem,
    shows_documents: bool,
) -> Option<Act> {
    let mut act = None;
    let width = ui.available_width();
    let level = row.path.len().saturating_sub(1);
    let name = form.texts.with(
        "agenda-item-menu",
        &[("number", row.number.clone().unwrap_or_default().into())],
    );
    let from_right = form.rows_from_right(ui.ctx());
    let menu = |ui: &mut Ui, form: &Form<'_>| {
        let mut act = None;
        let content = |ui: &mut Ui| act = row_menu(ui, form, agenda, &row.path);
        menu::menu_button(ui, icons::DOTS_THREE, &name, content);
        act
    };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        let indent = STEP * level.min(5) as f32;
        match from_right {
            true => act = menu(ui, form),
            false => number(ui, form, row, indent),
        }
        let inner = width - indent - NUMBER - theme::CONTROL - 8.0;
        ui.vertical(|ui| {
            ui.set_width(inner);
            ui.spacing_mut().item_spacing.y = 4.0;
            let written = texts(ui, form, row, item, shows_documents);
            act = written.or(act.take());
        });
        match from_right {
            true => number(ui, form, row, indent),
            false => act = menu(ui, form).or(act.take()),
        }
    });
    act
}

/// The number, or the mark of an item that is not printed.
fn number(ui: &mut Ui, form: &Form<'_>, row: &OutlineRow, indent: f32) {
    let size = vec2(indent + NUMBER, theme::CONTROL);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let weak = form.palette.weak;
    let (x, align) = match form.rows_from_right(ui.ctx()) {
        true => (rect.right() - indent, Align2::RIGHT_CENTER),
        false => (rect.left() + indent, Align2::LEFT_CENTER),
    };
    let at = egui::pos2(x, rect.center().y);
    match &row.number {
        Some(number) => {
            let font = theme::strong(theme::BODY);
            ui.painter().text(at, align, number, font, weak);
        }
        None => {
            let font = FontId::new(16.0, theme::icons());
            ui.painter().text(at, align, icons::EYE_SLASH, font, weak);
            response.on_hover_text(form.say("agenda-not-printed"));
        }
    }
}

/// The matter and its documents.
fn texts(
    ui: &mut Ui,
    form: &mut Form<'_>,
    row: &OutlineRow,
    item: &AgendaItem,
    shows_documents: bool,
) -> Option<Act> {
    if row.number.is_none() {
        not_printed(ui, form, item);
        return None;
    }
    let documents = shows_documents || item.documents.is_some();
    let beside = documents && ui.available_width() > WIDE && form.view.columns != Columns::Both;
    if !beside {
        let act = matter(ui, form, row, item);
        return if documents {
            act.or(documents_ui(ui, form, row, item))
        } else {
            act
        };
    }
    let width = ui.available_width() - DOCUMENTS - 8.0;
    let mut act = None;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        ui.vertical(|ui| {
            ui.set_width(width);
            act = matter(ui, form, row, item);
        });
        ui.vertical(|ui| {
            ui.set_width(DOCUMENTS);
            act = act.take().or(documents_ui(ui, form, row, item));
        });
    });
    act
}

/// What its conditions switch off is shown in one or two lines, to be moved or removed only.
fn not_printed(ui: &mut Ui, form: &mut Form<'_>, item: &AgendaItem) {
    let id = Id::unique(("agenda not printed", item.text.id.0));
    let language = match form.view.columns {
        Columns::Other => form.view.other,
        _ => form.language(),
    };
    let print = super::printed::Print {
        colour: form.palette.weak,
        centred: false,
        brackets: false,
    };
    ui.add_space(6.0);
    form.printed(ui, id, &item.text, language, print);
    ui.add_space(2.0);
}

fn matter(ui: &mut Ui, form: &mut Form<'_>, row: &OutlineRow, item: &AgendaItem) -> Option<Act> {
    let number = row.number.clone().unwrap_or_default();
    let label = form.texts.with("agenda-item", &[("number", number.into())]);
    let hint = form.say("agenda-item-hint");
    let look = Look {
        label: &label,
        hint: &hint,
        structure: true,
        ..Look::default()
    };
    let (event, language) = form.text(ui, &item.text, look)?;
    if language != form.language() {
        return None;
    }
    Some(match event {
        Event::Split { before, after } => Act::Split(before, after),
        Event::JoinPrevious => Act::Join,
        Event::JoinNext => Act::JoinNext,
        Event::Indent => Act::Indent,
        Event::Outdent => Act::Outdent,
        Event::MoveUp => Act::Up,
        Event::MoveDown => Act::Down,
        Event::Previous { x } => Act::Go(false, CaretAt::X { x, from_top: false }),
        Event::Next { x } => Act::Go(true, CaretAt::X { x, from_top: true }),
        Event::Pasted {
            before,
            pasted,
            after,
        } => Act::Paste(super::text::pasted_lines(before, &pasted, after)),
        _ => return None,
    })
}

fn documents_ui(
    ui: &mut Ui,
    form: &mut Form<'_>,
    row: &OutlineRow,
    item: &AgendaItem,
) -> Option<Act> {
    let number = row.number.clone().unwrap_or_default();
    let label = form
        .texts
        .with("agenda-documents-of", &[("number", number.into())]);
    let hint = form.say("agenda-documents");
    let look = Look {
        label: &label,
        hint: &hint,
        single_line: true,
        ..Look::default()
    };
    let salt = format!("agenda documents {}", item.text.id.0);
    let changed = form.optional_text(ui, &salt, item.documents.as_ref(), look)?;
    Some(Act::Documents(changed))
}

fn row_menu(ui: &mut Ui, form: &Form<'_>, agenda: &Agenda, path: &[usize]) -> Option<Act> {
    let letter = form.letter();
    let holds = |when: &[Condition]| letter.holds(when);
    let mut tried = agenda.clone();
    // What changes nothing is not offered.
    let mut can = |act: &dyn Fn(&mut Agenda) -> Option<Path>| {
        let can = act(&mut tried).is_some();
        tried.clone_from(agenda);
        can
    };
    let entries = [
        (true, icons::PLUS, "agenda-add-below", "", Act::AddBelow),
        (
            can(&|agenda| agenda.indent(path, &holds)),
            icons::TEXT_INDENT,
            "agenda-indent",
            "Tab",
            Act::Indent,
        ),
        (
            can(&|agenda| agenda.outdent(path)),
            icons::TEXT_OUTDENT,
            "agenda-outdent",
            "Shift+Tab",
            Act::Outdent,
        ),
        (
            can(&|agenda| agenda.move_up(path)),
            icons::ARROW_UP,
            "agenda-up",
            "Alt+Shift+\u{2191}",
            Act::Up,
        ),
        (
            can(&|agenda| agenda.move_down(path)),
            icons::ARROW_DOWN,
            "agenda-down",
            "Alt+Shift+\u{2193}",
            Act::Down,
        ),
        (true, icons::TRASH, "agenda-remove", "", Act::Remove),
    ];
    let mut act = None;
    for (enabled, glyph, key, keys, does) in entries {
        let keys = key_names::localized(keys, form.texts);
        if menu::entry(ui, enabled, glyph, &form.say(key), &keys) {
            act = Some(does);
        }
    }
    act
}

/// Does it; says where the caret goes.
fn apply(
    form: &mut Form<'_>,
    agenda: &mut Agenda,
    rows: &[OutlineRow],
    path: &[usize],
    act: Act,
) -> Option<(Path, CaretAt)> {
    let letter = form.letter();
    let holds = |when: &[Condition]| letter.holds(when);
    let language = form.language();
    let draft = &*form;
    let reading = |text: &Text| draft.runs_of(text, language).0;
    let at = rows.iter().position(|row| row.path == path);
    let printed = |row: &&OutlineRow| row.number.is_some();
    match act {
        Act::Split(before, after) => {
            let new = agenda.split(path, before, after)?;
            Some((new, CaretAt::Start))
        }
        Act::Paste(lines) => {
            let mut lines = lines.into_iter();
            let first = lines.next()?;
            let item = agenda.item_mut(path)?;
            item.text = item.text.saying(first);
            let mut last = path.to_vec();
            for line in lines {
                let new = AgendaItem::new(Text::plain("").saying(line));
                last = agenda.insert_after(&last, new)?;
            }
            Some((last, CaretAt::End))
        }
        Act::Join => {
            let (joined, offset) = agenda.join(path, &holds, &reading)?;
            Some((joined, CaretAt::Offset(offset)))
        }
        Act::JoinNext => {
            let next = rows.get(at? + 1)?;
            let (joined, offset) = agenda.join(&next.path, &holds, &reading)?;
            Some((joined, CaretAt::Offset(offset)))
        }
        Act::Indent => {
            agenda.indent(path, &holds);
            None
        }
        Act::Outdent => {
            agenda.outdent(path);
            None
        }
        Act::Up => {
            agenda.move_up(path);
            None
        }
        Act::Down => {
            agenda.move_down(path);
            None
        }
        Act::AddBelow => {
            let new = agenda.insert_after(path, AgendaItem::new(Text::plain("")))?;
            Some((new, CaretAt::Start))
        }
        Act::Remove => {
            agenda.remove(path);
            None
        }
        Act::Documents(documents) => {
            agenda.item_mut(path)?.documents = documents;
            None
        }
        Act::Go(down, caret) => {
            let mut others: Box<dyn Iterator<Item = &OutlineRow>> = if down {
                Box::new(rows[at? + 1..].iter())
            } else {
                Box::new(rows[..at?].iter().rev())
            };
            Some((others.find(printed)?.path.clone(), caret))
        }
    }
}
