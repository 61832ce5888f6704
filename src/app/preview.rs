//! The finished pages at the right: as they will print, following the caret; a click leads back to the
//! form.

use super::analysis::{Analysis, Laid, PageJob};
use super::command::{Command, Situation};
use super::mirror;
use super::open_letter::OpenLetter;
use super::text_box::CaretAt;
use super::tour::{self, landmark::Landmark};
use super::view::Columns;
use super::widgets::{self, strong};
use super::{panels, top_bar};
use crate::draft::Draft;
use crate::export::pages::{PagePicture, Pages};
use crate::language::Language;
use crate::language::interface::{Texts, language_name};
use crate::letter::text::TextId;
use egui::{
    Align, CentralPanel, ColorImage, ComboBox, Frame, Id, Layout, Margin, Panel, Rect, Role,
    ScrollArea, Sense, Stroke, StrokeKind, TextureHandle, TextureOptions, Ui, pos2, vec2,
};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Room around and between pages, in points of the window.
const GAP: f32 = 16.0;
/// Pages farther away than this many from what is seen give their pictures back.
const KEPT: usize = 4;
/// The pages that zoom can make of one point: a quarter of a point of the window to four.
const ZOOMS: std::ops::RangeInclusive<f32> = 0.25..=4.0;

/// What the pages panel shows.
#[derive(Default)]
pub struct Preview {
    laid: Option<(Arc<Draft>, Language, Pages)>,
    pictures: BTreeMap<usize, Picture>,
    asked: Option<Asked>,
    /// Points of the window per point of the page; `None` fits the width.
    zoom: Option<f32>,
    /// As it was last shown.
    shown_at: f32,
    seen: Vec<usize>,
}

/// A page as a texture.
struct Picture {
    texture: TextureHandle,
    of: Arc<Draft>,
    language: Language,
    scale: f32,
}

/// What the worker was last asked for.
struct Asked {
    draft: Arc<Draft>,
    language: Language,
    scale: f32,
    pictures: Vec<usize>,
}

impl Preview {
    /// Another letter.
    pub fn forget(&mut self) {
        self.laid = None;
        self.pictures.clear();
        self.asked = None;
        self.seen.clear();
    }

    /// Makes pages larger by a factor.
    pub fn zoom(&mut self, factor: f32) {
        let now = self.zoom.unwrap_or(self.shown_at).max(0.1);
        self.zoom = Some((now * factor).clamp(*ZOOMS.start(), *ZOOMS.end()));
    }

    /// Makes pages as wide as there is room.
    pub fn fit_width(&mut self) {
        self.zoom = None;
    }

    /// How many pages there are, once they are laid out.
    pub fn count(&self) -> Option<usize> {
        self.laid.as_ref().map(|(.., pages)| pages.count())
    }

    /// Whether the pages show the letter as it is, with all pictures that are in view.
    pub fn is_current(&self, open: &OpenLetter) -> bool {
        let (draft, language) = (open.editing.draft(), open.view.page_language);
        let of_now = |of: &Arc<Draft>, l: Language| Arc::ptr_eq(of, draft) && l == language;
        (self.laid.as_ref()).is_some_and(|(of, l, _)| of_now(of, *l))
            && !self.seen.is_empty()
            && (self.seen.iter())
                .filter_map(|page| self.pictures.get(page))
                .all(|picture| of_now(&picture.of, picture.language))
    }

    fn take(&mut self, ctx: &egui::Context, laid: Laid) {
        for (page, picture) in laid.pictures {
            let image = image(&picture);
            let texture = match self.pictures.remove(&page) {
                Some(mut old) => {
                    old.texture.set(image, TextureOptions::LINEAR);
                    old.texture
                }
                None => ctx.load_texture(format!("page {page}"), image, TextureOptions::LINEAR),
            };
            let picture = Picture {
                texture,
                of: Arc::clone(&laid.draft),
                language: laid.language,
                scale: laid.scale,
            };
            self.pictures.insert(page, picture);
        }
        let count = laid.pages.count();
        self.pictures.retain(|page, _| *page < count);
        self.laid = Some((laid.draft, laid.language, laid.pages));
    }

    /// Asks for what is seen and not there yet.
    fn ask(&mut self, open: &OpenLetter, analysis: &Analysis, scale: f32) {
        let (draft, language) = (open.editing.draft(), open.view.page_language);
        let laid =
            (self.laid.as_ref()).is_some_and(|(of, l, _)| Arc::ptr_eq(of, draft) && *l == language);
        let missing: Vec<usize> = (self.seen.iter().copied())
            .filter(|page| {
                self.pictures.get(page).is_none_or(|picture| {
                    !Arc::ptr_eq(&picture.of, draft)
                        || picture.language != language
                        || (picture.scale - scale).abs() > 0.001
                })
            })
            .collect();
        if laid && missing.is_empty() {
            return;
        }
        let pictures = if missing.is_empty() {
            vec![0, 1]
        } else {
            missing
        };
        let again = self.asked.as_ref().is_some_and(|asked| {
            Arc::ptr_eq(&asked.draft, draft)
                && asked.language == language
                && (asked.scale - scale).abs() < 0.001
                && asked.pictures == pictures
        });
        if again {
            return;
        }
        analysis.lay_out(PageJob {
            draft: Arc::clone(draft),
            language,
            letterhead: analysis.letterhead(),
            pictures: pictures.clone(),
            scale,
        });
        self.asked = Some(Asked {
            draft: Arc::clone(draft),
            language,
            scale,
            pictures,
        });
    }
}

fn image(picture: &PagePicture) -> ColorImage {
    let size = [picture.width as usize, picture.height as usize];
    ColorImage::from_rgba_unmultiplied(size, &picture.rgba)
}

/// Shows the pages in the middle of the window, where there is no room beside the form; returns the commands that were
/// clicked.
pub fn whole(
    ui: &mut Ui,
    preview: &mut Preview,
    open: &mut OpenLetter,
    analysis: &Analysis,
    texts: &Texts,
) -> Vec<Command> {
    within(ui, preview, (open, analysis), texts, |ui, frame, pages| {
        CentralPanel::no_frame().frame(frame).show(ui, |ui| {
            pages(ui, Role::Main);
            tour::mark_all(ui, Landmark::Pages, ui.max_rect());
        });
    })
}

/// Shows the pages; returns the commands that were clicked.
pub fn ui(
    ui: &mut Ui,
    preview: &mut Preview,
    open: &mut OpenLetter,
    analysis: &Analysis,
    texts: &Texts,
) -> Vec<Command> {
    within(ui, preview, (open, analysis), texts, |ui, frame, pages| {
        let room = ui.available_width();
        widgets::resizes(ui, "pages", &texts.say("resize-pages"));
        let usual = (room * 0.36).clamp(300.0, 560.0);
        let shown = Panel::right("pages")
            .frame(frame)
            .default_size(panels::size(ui, "pages", usual))
            .size_range(240.0..=(room - 320.0).max(260.0))
            .show_separator_line(false)
            .show(ui, |ui| pages(ui, Role::Complementary));
        tour::mark_all(ui, Landmark::Pages, shown.response.rect);
        panels::note(ui, "pages", shown.response.rect.width());
    })
}

/// Shows the pages in what `opens` opens for them; returns the commands that were clicked.
fn within(
    ui: &mut Ui,
    preview: &mut Preview,
    (open, analysis): (&mut OpenLetter, &Analysis),
    texts: &Texts,
    opens: impl FnOnce(&mut Ui, Frame, &mut dyn FnMut(&mut Ui, Role)),
) -> Vec<Command> {
    for laid in analysis.laid() {
        preview.take(ui.ctx(), laid);
    }
    let frame = Frame::new().fill(widgets::palette(ui).desk);
    let mut commands = Vec::new();
    opens(ui, frame, &mut |ui, role| {
        widgets::region(ui, role, &texts.say("region-pages"));
        header(ui, preview, open, texts, &mut commands);
        pages_ui(ui, preview, open, texts);
    });
    let scale = preview.shown_at * ui.ctx().pixels_per_point();
    preview.ask(open, analysis, scale);
    commands
}

fn header(
    ui: &mut Ui,
    preview: &Preview,
    open: &mut OpenLetter,
    texts: &Texts,
    commands: &mut Vec<Command>,
) {
    Frame::new()
        .inner_margin(Margin {
            left: 16,
            right: 12,
            top: 8,
            bottom: 4,
        })
        .show(ui, |ui| {
            ui.horizontal(|ui| {
                let count = preview.count().unwrap_or(0);
                let pages = texts.with("pages-count", &[("count", count.into())]);
                ui.add(egui::Label::new(strong(pages, 13.5)).selectable(false));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    ui.spacing_mut().item_spacing.x = 2.0;
                    let situation = Situation {
                        letter: true,
                        ..Situation::default()
                    };
                    for command in [Command::FitWidth, Command::ZoomIn, Command::ZoomOut] {
                        let entry = super::command::entry(command);
                        let enabled = (entry.available)(&situation);
                        let tip = top_bar::tip(command, texts);
                        if widgets::icon_button_if(ui, enabled, entry.icon, &tip).clicked() {
                            commands.push(command);
                        }
                    }
                    ui.add_space(4.0);
                    let mut language = open.view.page_language;
                    let name = texts.say("pages-language");
                    let most = widgets::choice::list_height(ui);
                    let shown = ComboBox::from_id_salt("page language")
                        .height(most)
                        .width(86.0)
                        .selected_text(language_name(language))
                        .show_ui(ui, |ui| {
                            ui.spacing_mut().item_spacing.y = 1.0;
                            for each in Language::ALL {
                                ui.selectable_value(&mut language, each, language_name(each));
                            }
                        });
                    widgets::named(&shown.response, Role::ComboBox, true, &name);
                    open.view.page_language = language;
                });
            });
        });
}

fn pages_ui(ui: &mut Ui, preview: &mut Preview, open: &mut OpenLetter, texts: &Texts) {
    let Some((_, language, pages)) = preview.laid.clone() else {
        preview.shown_at = scale_for(ui, 595.0, preview.zoom);
        ui.centered_and_justified(|ui| ui.spinner());
        return;
    };
    let widest = (0..pages.count())
        .map(|page| pages.size(page).0)
        .fold(1.0, f32::max);
    let scale = scale_for(ui, widest, preview.zoom);
    preview.shown_at = scale;
    let caret = open
        .view
        .caret
        .filter(|(_, l)| *l == language)
        .map(|(text, _)| text);
    let follow = std::mem::take(&mut open.view.follow);
    let printed = |text: &TextId| !pages.places(*text).is_empty();
    let shown_text = open.view.shown_texts.iter().copied().find(printed);
    let mut seen = Vec::new();
    let mut clicked = None;
    // On a white page, what fades out looks like a fault of the print.
    ui.spacing_mut().scroll.fade.strength = 0.0;
    ScrollArea::both()
        .id_salt("pages")
        .auto_shrink(false)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = GAP;
            let room = ui.available_width();
            for page in 0..pages.count() {
                let (width, height) = pages.size(page);
                let size = vec2(width, height) * scale;
                let row = vec2(room.max(size.x + 2.0 * GAP), size.y);
                let (row, _) = ui.allocate_exact_size(row, Sense::hover());
                let left = row.left() + ((row.width() - size.x) / 2.0).max(GAP / 2.0);
                let rect = Rect::from_min_size(pos2(left, row.top()), size);
                let places = |text| {
                    let all = pages.places(text).into_iter();
                    let here = all.filter(move |place| place.page == page);
                    here.map(move |place| {
                        let at = rect.min + vec2(place.left, place.top) * scale;
                        Rect::from_min_size(at, vec2(place.width, place.height) * scale).expand(3.0)
                    })
                };
                // A page looks as it prints, however the window is turned.
                let whole = |_: &()| (rect, Id::NULL);
                let page_and_marks = |ui: &mut Ui| {
                    if ui.is_rect_visible(rect) {
                        seen.push(page);
                        let at = page_ui(ui, preview, page, rect, texts, pages.count());
                        clicked = clicked.or(at.map(|at| (page, at)));
                    }
                    for around in caret.into_iter().flat_map(places) {
                        mark(ui, around);
                    }
                };
                mirror::island(ui, false, page_and_marks, whole);
                let followed = shown_text.or(caret).filter(|_| follow);
                for around in followed.into_iter().flat_map(places) {
                    // At the very bottom one would not see how it goes on.
                    let mut upper = ui.clip_rect();
                    upper.set_height(upper.height() * 0.75);
                    if !upper.contains_rect(around) {
                        ui.scroll_to_rect(around, Some(Align::Center));
                    }
                }
            }
            ui.add_space(GAP);
        });
    preview.seen = seen;
    let near = |page: &usize| {
        let seen = &preview.seen;
        seen.is_empty() || seen.iter().any(|other| other.abs_diff(*page) <= KEPT)
    };
    let far: Vec<usize> = (preview.pictures.keys().copied())
        .filter(|page| !near(page))
        .collect();
    for page in far {
        preview.pictures.remove(&page);
    }
    if let Some((page, at)) = clicked
        && let Some(text) = pages.text_at(page, at.x / scale, at.y / scale)
    {
        if language != open.editing.draft().letter.language {
            open.view.other = language;
            if open.view.columns == Columns::Own {
                open.view.show_columns(Columns::Both);
            }
        } else if open.view.columns == Columns::Other {
            open.view.show_columns(Columns::Both);
        }
        open.view.page_language = language;
        open.view.want_after_click(text, language, CaretAt::End);
    }
}

fn scale_for(ui: &Ui, width: f32, zoom: Option<f32>) -> f32 {
    let bar = ui.spacing().scroll.allocated_width();
    let fit = (ui.available_width() - bar - 2.0 * GAP) / width;
    zoom.unwrap_or(fit).clamp(*ZOOMS.start(), *ZOOMS.end())
}

/// One page; returns where it was clicked, from its top left.
fn page_ui(
    ui: &mut Ui,
    preview: &Preview,
    page: usize,
    rect: Rect,
    texts: &Texts,
    count: usize,
) -> Option<egui::Vec2> {
    let response = ui.interact(rect, ui.scope_id().with(("page", page)), Sense::click());
    let name = texts.with(
        "pages-page",
        &[("page", (page + 1).into()), ("count", count.into())],
    );
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Image, true, &name));
    let palette = widgets::palette(ui);
    let shadow = egui::Shadow {
        offset: [0, 2],
        blur: 10,
        spread: 0,
        color: egui::Color32::from_black_alpha(40),
    };
    ui.painter().add(shadow.as_shape(rect, 0));
    match preview.pictures.get(&page) {
        Some(picture) => {
            let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
            let white = egui::Color32::WHITE;
            ui.painter().image(picture.texture.id(), rect, whole, white);
        }
        None => {
            ui.painter().rect_filled(rect, 0, egui::Color32::WHITE);
        }
    }
    let line = Stroke::new(1.0, palette.line);
    ui.painter().rect_stroke(rect, 0, line, StrokeKind::Outside);
    let response = response.on_hover_cursor(egui::CursorIcon::Text);
    let at = response.interact_pointer_pos()?;
    response.clicked().then(|| at - rect.min)
}

/// Marks the text of the caret on the page, quietly.
fn mark(ui: &Ui, around: Rect) {
    let accent = super::theme::LIGHT.accent;
    ui.painter()
        .rect_filled(around, 3, accent.gamma_multiply(0.08));
    let bar = Rect::from_min_max(
        around.left_top(),
        pos2(around.left() + 2.0, around.bottom()),
    );
    ui.painter().rect_filled(bar, 1, accent.gamma_multiply(0.8));
}
