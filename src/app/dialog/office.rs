//! What the office sets for all its letters: pages beside each other, kept together when one says so.

mod closed_days;
mod contacts;
mod corrected;
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
use crate::storage::office::register::{Correction, Entry};
use crate::translation::glossary;
use chrono::NaiveDate;
use egui::{Align, Layout, Rect, ScrollArea, Ui, UiBuilder, vec2};
pub use files::{OfficeFile, Read};
use numbers::Numbers;
use std::path::PathBuf;
use std::sync::Arc;

/// Width of the list of pages, in points.
const PAGES: f32 = 200.0;
/// Height of a page, in points, where there is room.
const HEIGHT: f32 = 560.0;

/// Width of the scroll bar and what parts it from the page, in points.
const BAR: f32 = 14.0;

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
    /// What is corrected in the register.
    pub register: Vec<Correction>,
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
    numbers: Numbers,
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
            numbers: Numbers::of(&now.issued),
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
            Ok(Read::Numbers(list)) => match self.take_numbers(&list) {
                Ok(count) => crate::message!("office-numbers-taken", count = count as u64),
                Err(refused) => refused,
            },
            Ok(Read::Terms(entries)) => {
                let count = entries.len() as u64;
                self.kept.terms.extend(entries);
                crate::message!("office-terms-taken", count)
            }
            Ok(Read::Everything(bundle, emblem)) => match self.take_all(*bundle, emblem) {
                Ok(()) => Message::new("office-everything-taken"),
                Err(refused) => refused,
            },
        });
    }

    fn take_numbers(&mut self, list: &[(u64, Entry)]) -> Result<usize, Message> {
        let taken = self.numbers.register.take(list)?;
        self.numbers.close();
        Ok(taken)
    }

    /// Takes in all that fits what is here, or says which numbers do not.
    fn take_all(&mut self, bundle: Bundle, emblem: Option<Picture>) -> Result<(), Message> {
        self.kept.office = bundle.office;
        contacts::add(&mut self.kept.contacts, bundle.contacts);
        self.kept.words.extend(bundle.words);
        self.kept.terms.extend(bundle.terms);
        if emblem.is_some() {
            self.set_emblem(emblem);
        }
        // Below the line of headings.
        let list: Vec<_> = (2..).zip(bundle.register).collect();
        self.take_numbers(&list).map(|_| ())
    }

    /// The register was read again.
    pub fn know(&mut self, issued: &[Issued]) {
        if self.numbers.register.know(issued) {
            self.numbers.close();
        }
    }

    /// What is to be kept.
    pub fn kept(&self) -> Kept {
        Kept {
            register: self.corrections(),
            ..self.kept.clone()
        }
    }

    /// What is corrected in the register.
    pub fn corrections(&self) -> Vec<Correction> {
        self.numbers.register.corrections()
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
        let pitch = theme::CONTROL + ui.spacing().item_spacing.y;
        #[expect(clippy::cast_precision_loss, reason = "few pages")]
        let names = pitch * Page::ALL.len() as f32 - ui.spacing().item_spacing.y;
        if height < names {
            // In large print the names stand above the page, and the dialog is scrolled as a whole.
            let columns = (ui.available_width() / PAGES).floor().max(1.0);
            page_buttons(ui, dialog, columns, texts);
            ui.add_space(10.0);
            asked = content(ui, dialog, texts, today);
        } else {
            ui.horizontal_top(|ui| {
                let size = vec2(PAGES, height);
                ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
                    page_buttons(ui, dialog, 1.0, texts);
                });
                ui.add_space(14.0);
                asked = page_ui(ui, dialog, height, texts, today);
            });
        }
        asked
    });
    if asked.is_some() {
        return asked;
    }
    let sound = dialog.numbers.register.is_sound();
    match buttons(ui, &texts.say("office-keep"), sound, texts) {
        Some(true) => Some(Answer::KeepOffice(Box::new(dialog.clone()))),
        Some(false) => Some(Answer::Closed),
        None => None,
    }
}

/// The page that is shown. Its boxes end where the buttons of the dialog do; its scroll bar stands in the margin.
fn page_ui(
    ui: &mut Ui,
    dialog: &mut OfficeDialog,
    height: f32,
    texts: &Texts,
    today: NaiveDate,
) -> Option<Answer> {
    let place = Rect::from_min_size(ui.cursor().left_top(), vec2(ui.available_width(), height));
    let layout = Layout::top_down(Align::Min);
    let margin = (ui.clip_rect().right() - place.right()).clamp(0.0, BAR);
    let outer = place.with_max_x(place.right() + margin);
    let mut inner = ui.new_child(UiBuilder::new().max_rect(outer).layout(layout));
    let area = ScrollArea::vertical()
        .id_salt(("office", dialog.page as usize))
        .max_height(height)
        // The dialog has its height from its first frame on.
        .min_scrolled_height(height)
        .auto_shrink(false);
    let shown = area.show(&mut inner, |ui| {
        ui.set_width(outer.width() - BAR);
        // Marks above the first line are not cut off.
        ui.add_space(4.0);
        content(ui, dialog, texts, today)
    });
    ui.advance_cursor_after_rect(place);
    shown.inner
}

fn content(
    ui: &mut Ui,
    dialog: &mut OfficeDialog,
    texts: &Texts,
    today: NaiveDate,
) -> Option<Answer> {
    match dialog.page {
        Page::NewLetters => new_letters::ui(ui, dialog, texts),
        Page::Paper => paper::ui(ui, dialog, texts),
        Page::Signatories => signatories::ui(ui, dialog, texts, today),
        Page::Contacts => contacts::ui(ui, dialog, texts),
        Page::ClosedDays => closed_days::ui(ui, dialog, texts, today),
        Page::Numbers => numbers::ui(ui, dialog, texts, today),
        Page::Everything => everything::ui(ui, dialog, texts),
    }
}

/// The names of the pages in so many columns.
fn page_buttons(ui: &mut Ui, dialog: &mut OfficeDialog, columns: f32, texts: &Texts) {
    let gap = ui.spacing().item_spacing.x;
    let width = (ui.available_width() - gap * (columns - 1.0)) / columns;
    let mut chosen = dialog.page;
    let button = |ui: &mut Ui, (page, key, glyph): &(Page, &str, &str)| {
        let wrong = *page == Page::Numbers && !dialog.numbers.register.is_sound();
        let states = (dialog.page == *page, wrong);
        if page_button(ui, width, states, glyph, &texts.say(key)) {
            chosen = *page;
        }
    };
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "few columns"
    )]
    let rows = Page::ALL.chunks(columns as usize);
    let mut button = button;
    for row in rows {
        ui.horizontal_top(|ui| row.iter().for_each(|page| button(ui, page)));
    }
    if chosen != dialog.page {
        dialog.page = chosen;
        dialog.file.clear();
        dialog.said = None;
        dialog.replaces = None;
    }
}

/// The name of a page; returns whether it was clicked.
fn page_button(
    ui: &mut Ui,
    width: f32,
    (chosen, wrong): (bool, bool),
    glyph: &str,
    name: &str,
) -> bool {
    let palette = widgets::palette(ui);
    let ink = match chosen {
        true => palette.accent,
        false => palette.text,
    };
    let font = match chosen {
        true => theme::strong(theme::BODY),
        false => egui::FontId::proportional(theme::BODY),
    };
    let galley = ui.fonts_mut(|fonts| fonts.layout(name.to_owned(), font, ink, width - 42.0));
    let size = vec2(width, theme::CONTROL.max(galley.size().y + 10.0));
    let (rect, response) = ui.allocate_exact_size(size, egui::Sense::click());
    response
        .widget_info(|| egui::WidgetInfo::selected(egui::Role::RadioButton, true, chosen, name));
    widgets::list::ground(ui, rect, chosen, response.hovered());
    widgets::focus_ring(ui, &response, rect);
    let icon = egui::FontId::new(16.0, theme::icons());
    let left = egui::pos2(rect.left() + 12.0, rect.center().y);
    ui.painter()
        .text(left, egui::Align2::LEFT_CENTER, glyph, icon, ink);
    let at = egui::pos2(rect.left() + 36.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, ink);
    if wrong {
        let font = egui::FontId::new(15.0, theme::icons());
        let corner = rect.right_center() - vec2(6.0, 0.0);
        let sign = icons::WARNING_CIRCLE;
        let place = egui::Align2::RIGHT_CENTER;
        ui.painter().text(corner, place, sign, font, palette.error);
    }
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
