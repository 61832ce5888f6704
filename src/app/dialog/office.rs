//! What the office sets for all its letters: pages beside each other, kept together when one says so.

mod closed_days;
mod contacts;
mod everything;
mod files;
mod new_letters;
mod numbers;
mod paper;
mod signatories;

use super::{Answer, body, buttons, heading};
use crate::app::{icons, theme, widgets};
use crate::language::interface::{Message, Texts};
use crate::layout::document::Picture;
use crate::letter::issued::Issued;
use crate::letter::office::Office;
use crate::storage::office::address_book::Remembered;
use crate::storage::office::bundle::Bundle;
use crate::storage::office::register::Entry;
use crate::translation::glossary;
use chrono::NaiveDate;
use egui::{Align, Layout, ScrollArea, Ui, vec2};
pub use files::{OfficeFile, Read};
use std::path::PathBuf;
use std::sync::Arc;

/// Width of the list of pages, in points.
const PAGES: f32 = 200.0;
/// Height of a page, in points, where there is room.
const HEIGHT: f32 = 470.0;

/// What one sets on one page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// How new letters begin.
    #[default]
    NewLetters,
    /// Emblem and address line.
    Paper,
    /// Who signs.
    Signatories,
    /// Whom to ask.
    Contacts,
    /// When nobody is at work.
    ClosedDays,
    /// Series, numbers and terms.
    Numbers,
    /// All of it as one file; what the program says of itself.
    Everything,
}

impl Page {
    /// All pages, in order, with the keys of their names and their icons.
    const ALL: [(Page, &str, &str); 7] = [
        (Page::NewLetters, "office-new-letters", icons::FILE_PLUS),
        (Page::Paper, "office-paper", icons::NOTE),
        (Page::Signatories, "office-signatories", icons::SIGNATURE),
        (Page::Contacts, "office-contacts", icons::ADDRESS_BOOK),
        (
            Page::ClosedDays,
            "office-closed-days",
            icons::CALENDAR_CHECK,
        ),
        (Page::Numbers, "office-numbers", icons::STACK),
        (Page::Everything, "office-everything", icons::FILES),
    ];
}

/// What is kept when one says so.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    /// What the office sets.
    pub office: Office,
    /// Its emblem, if that is another one now.
    pub emblem: Option<Option<Picture>>,
    /// The address book.
    pub contacts: Vec<Remembered>,
    /// Words that are right, to be added.
    pub words: Vec<String>,
    /// Letters for the register.
    pub register: Vec<Entry>,
    /// Terms for the glossary.
    pub terms: Vec<glossary::Entry>,
}

/// What one is setting.
#[derive(Clone)]
pub struct OfficeDialog {
    page: Page,
    kept: Kept,
    emblem: Option<Picture>,
    shown_emblem: Option<egui::TextureHandle>,
    issued: Vec<Issued>,
    /// What the glossary has.
    terms: usize,
    /// The contact that is shown whole.
    contact: Option<usize>,
    search: String,
    file: String,
    /// The file that would be replaced if one asks once more.
    replaces: Option<PathBuf>,
    /// What came of what one asked last.
    said: Option<Message>,
    diagnostics: Arc<str>,
    log: Option<PathBuf>,
}

/// What the office has now.
pub struct Now {
    /// What it sets.
    pub office: Office,
    /// Its emblem.
    pub emblem: Option<Picture>,
    /// Its address book.
    pub contacts: Vec<Remembered>,
    /// The letters that it has issued.
    pub issued: Vec<Issued>,
    /// How many concepts its glossary has.
    pub terms: usize,
    /// What the program says of itself.
    pub diagnostics: Arc<str>,
    /// Where its log lies.
    pub log: Option<PathBuf>,
}

impl OfficeDialog {
    /// Shows what the office has.
    pub fn new(now: Now) -> OfficeDialog {
        OfficeDialog {
            page: Page::default(),
            kept: Kept {
                office: now.office,
                contacts: now.contacts,
                ..Kept::default()
            },
            emblem: now.emblem,
            shown_emblem: None,
            issued: now.issued,
            terms: now.terms,
            contact: None,
            search: String::new(),
            file: String::new(),
            replaces: None,
            said: None,
            diagnostics: now.diagnostics,
            log: now.log,
        }
    }

    /// A file was chosen for the page that is shown.
    pub fn choose(&mut self, path: &std::path::Path) {
        self.file = path.display().to_string();
        // Whoever chose it in the system's dialog was asked there.
        self.replaces = Some(path.to_owned());
    }

    /// Takes in what a file held, or says what came of it.
    pub fn take(&mut self, read: Result<Read, Message>) {
        self.replaces = None;
        self.said = Some(match read {
            Err(fault) => fault,
            Ok(Read::Written(path)) => crate::message!("office-written", path = &path),
            Ok(Read::WouldReplace(path)) => {
                let message = crate::message!("office-would-replace", path = &path);
                self.replaces = Some(path);
                message
            }
            Ok(Read::Emblem(picture)) => {
                self.set_emblem(Some(picture));
                Message::new("office-emblem-taken")
            }
            Ok(Read::Contacts(contacts)) => {
                let count = contacts.len() as u64;
                contacts::add(&mut self.kept.contacts, contacts);
                crate::message!("office-contacts-taken", count)
            }
            Ok(Read::Numbers(entries)) => {
                let count = entries.len() as u64;
                self.kept.register.extend(entries);
                crate::message!("office-numbers-taken", count)
            }
            Ok(Read::Terms(entries)) => {
                let count = entries.len() as u64;
                self.kept.terms.extend(entries);
                crate::message!("office-terms-taken", count)
            }
            Ok(Read::Everything(bundle, emblem)) => {
                self.take_all(*bundle, emblem);
                Message::new("office-everything-taken")
            }
        });
    }

    fn take_all(&mut self, bundle: Bundle, emblem: Option<Picture>) {
        self.kept.office = bundle.office;
        contacts::add(&mut self.kept.contacts, bundle.contacts);
        self.kept.words.extend(bundle.words);
        self.kept.register.extend(bundle.register);
        self.kept.terms.extend(bundle.terms);
        if emblem.is_some() {
            self.set_emblem(emblem);
        }
    }

    fn set_emblem(&mut self, emblem: Option<Picture>) {
        self.emblem.clone_from(&emblem);
        self.kept.emblem = Some(emblem);
        self.shown_emblem = None;
    }

    /// What leaves in one file: as it stands here, kept or not.
    pub fn bundle(&self) -> Bundle {
        Bundle {
            office: self.kept.office.clone(),
            emblem: (self.emblem.as_ref()).map(|picture| picture.bytes.to_vec()),
            contacts: self.kept.contacts.clone(),
            ..Bundle::default()
        }
    }
}

/// Shows the dialog.
pub fn ui(
    ui: &mut Ui,
    dialog: &mut OfficeDialog,
    texts: &Texts,
    today: NaiveDate,
) -> Option<Answer> {
    let asked = body(ui, |ui| {
        heading(ui, icons::BUILDINGS, texts.say("office-title"));
        ui.add_space(4.0);
        let mut asked = None;
        let height = HEIGHT
            .min(ui.ctx().content_rect().height() - 190.0)
            .max(120.0);
        ui.horizontal_top(|ui| {
            ui.allocate_ui_with_layout(
                vec2(PAGES, height),
                Layout::top_down_justified(Align::Min),
                |ui| {
                    for (page, key, glyph) in Page::ALL {
                        if page_button(ui, dialog.page == page, glyph, &texts.say(key)) {
                            dialog.page = page;
                            dialog.file.clear();
                            dialog.said = None;
                            dialog.replaces = None;
                        }
                    }
                },
            );
            ui.add_space(14.0);
            ui.vertical(|ui| {
                ui.set_width(ui.available_width());
                ScrollArea::vertical()
                    .id_salt(("office", dialog.page as usize))
                    .max_height(height)
                    .auto_shrink(false)
                    .show(ui, |ui| {
                        ui.set_width(ui.available_width() - 10.0);
                        // Marks above the first line are not cut off.
                        ui.add_space(4.0);
                        asked = match dialog.page {
                            Page::NewLetters => new_letters::ui(ui, dialog, texts),
                            Page::Paper => paper::ui(ui, dialog, texts),
                            Page::Signatories => signatories::ui(ui, dialog, texts, today),
                            Page::Contacts => contacts::ui(ui, dialog, texts),
                            Page::ClosedDays => closed_days::ui(ui, dialog, texts, today),
                            Page::Numbers => numbers::ui(ui, dialog, texts),
                            Page::Everything => everything::ui(ui, dialog, texts),
                        };
                    });
            });
        });
        asked
    });
    if asked.is_some() {
        return asked;
    }
    match buttons(ui, &texts.say("office-keep"), true, texts) {
        Some(true) => Some(Answer::KeepOffice(Box::new(dialog.kept.clone()))),
        Some(false) => Some(Answer::Closed),
        None => None,
    }
}

/// A row of the list of pages; returns whether it was clicked.
fn page_button(ui: &mut Ui, chosen: bool, glyph: &str, name: &str) -> bool {
    let palette = widgets::palette(ui);
    let ink = match chosen {
        true => palette.accent,
        false => palette.text,
    };
    let font = match chosen {
        true => theme::strong(theme::BODY),
        false => egui::FontId::proportional(theme::BODY),
    };
    let width = ui.available_width();
    let galley = ui.fonts_mut(|fonts| fonts.layout(name.to_owned(), font, ink, width - 42.0));
    let size = vec2(width, theme::CONTROL.max(galley.size().y + 10.0));
    let (rect, response) = ui.allocate_exact_size(size, egui::Sense::click());
    response
        .widget_info(|| egui::WidgetInfo::selected(egui::Role::RadioButton, true, chosen, name));
    if chosen {
        ui.painter()
            .rect_filled(rect, theme::CORNER, palette.accent_ground);
        // Not by colour alone.
        let bar = egui::Rect::from_min_size(rect.min, vec2(3.0, rect.height()));
        ui.painter().rect_filled(bar, 1.5, palette.accent);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, theme::CORNER, palette.hover);
    }
    widgets::focus_ring(ui, &response, rect);
    let icon = egui::FontId::new(16.0, theme::icons());
    let left = egui::pos2(rect.left() + 12.0, rect.center().y);
    ui.painter()
        .text(left, egui::Align2::LEFT_CENTER, glyph, icon, ink);
    let at = egui::pos2(rect.left() + 36.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, ink);
    response.clicked()
}

/// A sentence about what stands below.
fn about(ui: &mut Ui, texts: &Texts, key: &str) {
    let sentence = widgets::weak(ui, texts.say(key));
    ui.add(egui::Label::new(sentence).wrap());
    ui.add_space(6.0);
}

/// A box for what may be nothing.
fn optional(ui: &mut Ui, id: egui::Id, value: &mut Option<String>, name: &str, hint: &str) {
    let mut typed = value.clone().unwrap_or_default();
    let width = ui.available_width();
    widgets::field(ui, name, |ui| {
        if widgets::line_edit(ui, id, &mut typed, name, hint, width).changed() {
            *value = Some(typed.clone()).filter(|typed| !typed.trim().is_empty());
        }
    });
}
