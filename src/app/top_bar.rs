//! The bar at the top: which letter, which languages, the commands that one needs most.

use super::command::{self, COMMANDS, Command, Menu, Situation};
use super::form;
use super::open_letter::OpenLetter;
use super::tour::{self, landmark::Landmark};
use super::view::Columns;
use super::widgets::{self, menu, strong};
use super::{icons, key_names, theme};
use crate::language::Language;
use crate::language::interface::{Texts, language_name};
use egui::{Align, Frame, Id, Layout, Margin, Panel, Rect, Response, RichText, Stroke, Ui};

/// The bar is too narrow for captions below this width, in points.
const NARROW: f32 = 1180.0;
/// Height of what stands in it: a title of two lines.
const TITLE: f32 = 36.0;

/// Shows the bar; returns the commands that were clicked.
pub fn ui(
    ui: &mut Ui,
    open: &mut OpenLetter,
    situation: &Situation,
    texts: &Texts,
) -> Vec<Command> {
    let palette = widgets::palette(ui);
    let frame = Frame::new()
        .fill(palette.card)
        .stroke(Stroke::new(1.0, palette.line))
        .inner_margin(Margin::symmetric(14, 9));
    let mut clicked = Vec::new();
    let mut others = Vec::new();
    Panel::top("top bar")
        .frame(frame)
        .show_separator_line(false)
        .resizable(false)
        .show(ui, |ui| {
            widgets::region(ui, egui::Role::Banner, &texts.say("region-top"));
            let narrow = ui.available_width() < NARROW;
            if situation.slim {
                others = slim(ui, open, situation, texts);
                return;
            }
            let size = egui::vec2(ui.available_width(), TITLE);
            let row = Layout::left_to_right(Align::Center);
            ui.allocate_ui_with_layout(size, row, |ui| {
                let mut tool = |ui: &mut Ui, command: Command| {
                    let button = tool_button(ui, command, situation, texts);
                    if button.clicked() {
                        clicked.push(command);
                    }
                    button.rect
                };
                tool(ui, Command::Navigator);
                let home = tool(ui, Command::Close);
                tour::mark(ui, Landmark::Home, home);
                let (menu, _) = menu_button(ui, situation, texts);
                ui.add_space(4.0);
                // What stands behind it takes the room that it took in the last frame.
                let taken_id = Id::unique("room behind the title");
                let taken: f32 = ui.data(|data| data.get_temp(taken_id)).unwrap_or_default();
                let room = (ui.available_width() - taken - 12.0).max(60.0);
                ui.scope(|ui| {
                    ui.set_max_width(room);
                    letter_title(ui, open, texts);
                });
                let behind = ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let caption = texts.say(if narrow {
                        "export-short"
                    } else {
                        "command-export"
                    });
                    let export = widgets::main_button(ui, Some(icons::EXPORT), &caption);
                    let export = export.on_hover_text(tip(Command::Export, texts));
                    tour::mark(ui, Landmark::Export, export.rect);
                    let pages = tool(ui, Command::Pages);
                    // Where the pages are seen, they are the landmark themselves.
                    tour::mark(ui, Landmark::Pages, pages);
                    tool(ui, other_theme(ui));
                    tool(ui, Command::Find);
                    tool(ui, Command::Redo);
                    tool(ui, Command::Undo);
                    tool(ui, Command::Save);
                    languages(ui, open, texts, narrow);
                    if export.clicked() {
                        others.push(Command::Export);
                    }
                    others.extend(menu);
                    ui.min_rect().width()
                });
                ui.data_mut(|data| data.insert_temp(taken_id, behind.inner));
            });
        });
    clicked.extend(others);
    clicked
}

/// The bar of a slim window: what is not in it is in the menu.
fn slim(ui: &mut Ui, open: &mut OpenLetter, situation: &Situation, texts: &Texts) -> Vec<Command> {
    let mut clicked = Vec::new();
    let before = [Command::Navigator];
    let behind = [
        Command::Save,
        Command::Find,
        Command::Pages,
        Command::Export,
    ];
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        for command in before {
            if tool_button(ui, command, situation, texts).clicked() {
                clicked.push(command);
            }
        }
        let (chosen, menu) = menu_button(ui, situation, texts);
        clicked.extend(chosen);
        // The way back is in it.
        tour::mark(ui, Landmark::Home, menu.shrink(5.0));
        let buttons = (behind.len() + 1) as f32 * (theme::CONTROL + 2.0);
        let room = (ui.available_width() - buttons - 8.0).max(40.0);
        let height = ui.available_height();
        ui.allocate_ui(egui::vec2(room, height), |ui| {
            ui.set_width(room);
            letter_title(ui, open, texts);
        });
        other_language(ui, open, texts, true);
        for command in behind {
            let button = tool_button(ui, command, situation, texts);
            // The buttons stand close to each other.
            let icon = button.rect.shrink(5.0);
            match command {
                Command::Pages => tour::mark(ui, Landmark::Pages, icon),
                Command::Export => tour::mark(ui, Landmark::Export, icon),
                _ => {}
            }
            if button.clicked() {
                clicked.push(command);
            }
        }
    });
    clicked
}

/// The tooltip of a command: what it does, and its keys.
pub fn tip(command: Command, texts: &Texts) -> String {
    let entry = command::entry(command);
    let name = texts.say(entry.key);
    match entry.shortcut {
        Some(keys) => format!("{name} ({})", key_names::of(&keys, texts)),
        None => name,
    }
}

fn tool_button(ui: &mut Ui, command: Command, situation: &Situation, texts: &Texts) -> Response {
    let entry = command::entry(command);
    let enabled = (entry.available)(situation);
    widgets::icon_button_if(ui, enabled, entry.icon, &tip(command, texts))
}

/// The theme that is not shown.
fn other_theme(ui: &Ui) -> Command {
    match ui.ctx().theme() {
        egui::Theme::Dark => Command::Light,
        egui::Theme::Light => Command::Dark,
    }
}

fn letter_title(ui: &mut Ui, open: &OpenLetter, texts: &Texts) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        // Its file stands below.
        let kind = || form::reference::kind_name(&open.editing.draft().letter, texts);
        let title = open.reference().or_else(kind);
        let title = title.unwrap_or_else(|| open.title());
        ui.add(egui::Label::new(strong(title, 15.0)).truncate());
        let state = match (open.editing.changed(), &open.path, open.saved_at) {
            (true, Some(_), _) => texts.say("state-changed"),
            (true, None, _) => texts.say("state-new"),
            (false, _, Some(at)) => {
                let minutes = at.elapsed().as_secs() / 60;
                texts.with("state-saved", &[("minutes", minutes.into())])
            }
            (false, ..) => texts.say("state-unchanged"),
        };
        let file = open.path.as_ref().and_then(|path| path.file_name());
        let file = file.map(|name| name.to_string_lossy().into_owned());
        let line = match file {
            // What matters more comes first, where there is little room.
            Some(file) => format!("{state}  ·  {file}"),
            None => state,
        };
        let line = RichText::new(line)
            .size(theme::SMALL)
            .color(widgets::palette(ui).weak);
        ui.add(egui::Label::new(line).truncate());
    });
}

/// English | Side by side | 中文, and which other language it is.
fn languages(ui: &mut Ui, open: &mut OpenLetter, texts: &Texts, narrow: bool) {
    let own = open.editing.draft().letter.language;
    let both = texts.say(if narrow {
        "columns-both-short"
    } else {
        "columns-both"
    });
    let translate = texts.say("columns-translation");
    other_language(ui, open, texts, false);
    let mut columns = open.view.columns;
    // The bar is filled from the right.
    let choices = [
        (Columns::Translation, translate.as_str()),
        (Columns::Other, language_name(open.view.other)),
        (Columns::Both, both.as_str()),
        (Columns::Own, language_name(own)),
    ];
    if widgets::segments(ui, &mut columns, &choices) {
        show_columns(open, columns);
    }
}

fn show_columns(open: &mut OpenLetter, columns: Columns) {
    open.view.show_columns(columns);
    if columns == Columns::Own {
        open.view.page_language = open.editing.draft().letter.language;
    }
}

/// The menu of the other languages; with `columns`, also of what the form shows.
fn other_language(ui: &mut Ui, open: &mut OpenLetter, texts: &Texts, columns: bool) {
    let own = open.editing.draft().letter.language;
    let other = open.view.other;
    let button = widgets::icon_button(ui, icons::TRANSLATE, &texts.say("columns-choose"));
    let mut shown = None;
    let chosen = menu::menu(&button, 200.0, |ui| {
        if columns {
            let both = texts.say("columns-both");
            let translation = texts.say("columns-translation");
            for (which, caption) in [
                (Columns::Own, language_name(own)),
                (Columns::Both, both.as_str()),
                (Columns::Other, language_name(other)),
                (Columns::Translation, translation.as_str()),
            ] {
                if choice(ui, caption, open.view.columns == which) {
                    shown = Some(which);
                }
            }
            menu::title(ui, &texts.say("columns-choose"));
        }
        let mut chosen = None;
        for language in Language::ALL.into_iter().filter(|l| *l != own) {
            if choice(ui, language_name(language), language == other) {
                chosen = Some(language);
            }
        }
        chosen
    });
    if let Some(columns) = shown {
        show_columns(open, columns);
    }
    if let Some(chosen) = chosen.flatten() {
        open.view.other = chosen;
        let columns = match open.view.columns {
            Columns::Own => Columns::Both,
            columns => columns,
        };
        open.view.show_columns(columns);
    }
}

/// An entry of a menu that is chosen or not; returns whether it was clicked.
fn choice(ui: &mut Ui, caption: &str, on: bool) -> bool {
    let entry = menu::Entry {
        glyph: if on { icons::CHECK } else { "" },
        caption,
        on: Some(on),
        low: true,
        ..menu::Entry::default()
    };
    entry.show(ui).clicked()
}

/// All commands in their menus; returns those that were chosen, and where the button is.
fn menu_button(ui: &mut Ui, situation: &Situation, texts: &Texts) -> (Vec<Command>, Rect) {
    let mut chosen = Vec::new();
    let button = widgets::icon_button(ui, icons::LIST, &texts.say("menu"));
    menu::menu(&button, 320.0, |ui| {
        for menu in Menu::ALL {
            menu::title(ui, &texts.say(menu.key()));
            for entry in COMMANDS.iter().filter(|entry| entry.menu == menu) {
                if entry.begins_group() {
                    menu::divider(ui);
                }
                let enabled = (entry.available)(situation);
                let keys = entry.shortcut.as_ref();
                let keys = keys
                    .map(|keys| key_names::of(keys, texts))
                    .unwrap_or_default();
                let caption = match super::speaking::chosen(entry.command) {
                    // Each in itself; its menu says what it is.
                    Some(choice) => choice.chosen().map(language_name).map(str::to_owned),
                    None => None,
                };
                let caption = caption.unwrap_or_else(|| texts.say(entry.key));
                let on = super::looks::is_on(entry.command, situation);
                let item = menu::Entry {
                    glyph: match on {
                        Some(true) => icons::CHECK,
                        _ => "",
                    },
                    caption: &caption,
                    keys: &keys,
                    on,
                    low: true,
                    done: !enabled,
                    ..menu::Entry::default()
                };
                if item.show(ui).clicked() {
                    chosen.push(entry.command);
                    ui.close();
                }
            }
        }
    });
    (chosen, button.rect)
}
