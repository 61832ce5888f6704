//! The parts of the letter at the left: how many entries each has, what is missing, where one is.

use super::analysis::Analysis;
use super::form;
use super::open_letter::OpenLetter;
use super::palette::{Choice, Leads};
use super::view::Part;
use super::widgets::{self, strong};
use super::{icons, mirror, panels, theme, window};
use crate::checks::Weight;
use crate::draft::Draft;
use crate::language::interface::Texts;
use crate::layout;
use crate::letter::Letter;
use egui::accesskit::AriaCurrent;
use egui::{
    Align2, CentralPanel, FontId, Frame, Margin, Panel, Role, ScrollArea, Sense, Stroke,
    StrokeKind, Ui, WidgetInfo, vec2,
};

/// Room at both sides of the rows, in points.
const MARGIN: i8 = 10;
/// Room before and behind the name of a part: its icon, the edges of its row.
const AROUND_NAME: f32 = 50.0;
/// Room of the sign of the checks, and of a count.
const MARK: f32 = 20.0;
const COUNT: f32 = 22.0;
/// A name takes no more lines.
const LINES: usize = 3;
/// The parts that have a name of their own; those of annexes are as long as their titles.
const NAMED: [Part; 10] = [
    Part::Reference,
    Part::Liaison,
    Part::Meeting,
    Part::Contacts,
    Part::Addressees,
    Part::Subject,
    Part::Body,
    Part::Deadlines,
    Part::Signature,
    Part::Annexes,
];

/// Shows the navigator; the `whole` of the middle, if there is no room beside the form.
pub fn ui(ui: &mut Ui, open: &mut OpenLetter, analysis: &Analysis, texts: &Texts, whole: bool) {
    let palette = widgets::palette(ui);
    let frame = Frame::new()
        .fill(palette.navigator)
        .inner_margin(Margin::symmetric(MARGIN, 10));
    let content = |ui: &mut Ui| {
        widgets::region(ui, Role::Navigation, &texts.say("region-navigator"));
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            rows(ui, open, analysis, texts);
        });
    };
    if whole {
        CentralPanel::no_frame().frame(frame).show(ui, content);
        return;
    }
    // Another language begins with the width of its own names, unless somebody has drawn the panel.
    let salt = ["navigator", texts.language().tag()].join(" ");
    widgets::resizes(ui, &salt, &texts.say("resize-navigator"));
    let shown = Panel::left(salt.as_str())
        .frame(frame)
        .default_size(panels::size(ui, "navigator", usual_width(ui, texts)))
        .size_range(150.0..=340.0)
        .show_separator_line(false)
        .show(ui, content);
    panels::note(ui, "navigator", shown.response.rect.width());
}

/// The width with which no name of a part takes a second line, whatever stands beside it.
fn usual_width(ui: &Ui, texts: &Texts) -> f32 {
    let widest = NAMED.into_iter().map(|part| {
        let name = texts.say(window::part_key(part));
        let font = theme::strong(theme::BODY);
        let galley = (ui.painter()).layout_no_wrap(name, font, egui::Color32::PLACEHOLDER);
        let beside = match part {
            Part::Contacts | Part::Addressees | Part::Body | Part::Deadlines => MARK + COUNT,
            _ => MARK,
        };
        galley.size().x.ceil() + beside
    });
    let bar = ui.spacing().scroll.floating_allocated_width;
    let beside = AROUND_NAME + 2.0 * f32::from(MARGIN) + bar;
    (widest.fold(0.0, f32::max) + beside).clamp(232.0, 280.0)
}

fn rows(ui: &mut Ui, open: &mut OpenLetter, analysis: &Analysis, texts: &Texts) {
    let draft = std::sync::Arc::clone(open.editing.draft());
    let letter = &draft.letter;
    section(ui, &texts.say("navigator-letter"));
    let mut in_annexes = false;
    for part in form::parts(letter) {
        if !in_annexes && matches!(part, Part::Annex(_) | Part::Annexes) {
            in_annexes = true;
            ui.add_space(12.0);
            section(ui, &texts.say("navigator-annexes"));
        }
        let name = part_name(&draft, part, texts);
        let gravest = analysis.gravest(part);
        let mark = gravest.map(|weight| (weight, texts.say(mark_key(weight))));
        let selected = open.view.part == part;
        // Where the window runs the other way, the letter of an annex stands before a title of any direction.
        let before = match part {
            Part::Annex(at) if mirror::is_turned(ui.ctx()) => annex_letter(letter, at),
            _ => None,
        };
        if row(
            ui,
            icon_of(part),
            &name,
            before,
            count(letter, analysis, part),
            mark.as_ref(),
            selected,
        ) {
            open.view.want_part(part, form::texts_of(letter, part));
        }
    }
}

/// The parts of a letter, and the annexes that can be added to it, for the command palette.
pub fn choices(draft: &Draft, texts: &Texts) -> Vec<Choice> {
    let letter = &draft.letter;
    let parts = form::parts(letter).into_iter();
    let parts = parts.filter(|part| *part != Part::Annexes).map(|part| {
        let name = part_name(draft, part, texts);
        Choice {
            icon: icon_of(part),
            name: texts.with("palette-go-to", &[("part", name.into())]),
            leads: Leads::GoTo(part),
        }
    });
    let annexes = form::annexes::kinds_named(draft, texts).into_iter();
    parts
        .chain(annexes.map(|(kind, name)| Choice {
            icon: icons::FILE_PLUS,
            name: texts.with("palette-add", &[("kind", name.into())]),
            leads: Leads::Add(kind),
        }))
        .collect()
}

/// What a part of the form is called; annexes are called by their titles.
pub fn part_name(draft: &Draft, part: Part, texts: &Texts) -> String {
    match part {
        Part::Annex(at) => annex_name(draft, at),
        part => texts.say(window::part_key(part)),
    }
}

fn mark_key(weight: Weight) -> &'static str {
    match weight {
        Weight::Error => "navigator-error",
        Weight::Warning | Weight::Hint => "navigator-warning",
    }
}

/// The letter and title of the annex at a place.
pub(super) fn annex_name(draft: &Draft, at: usize) -> String {
    let letter = &draft.letter;
    let Some(annex) = letter.annexes.get(at) else {
        return String::new();
    };
    let title = annex.title.iter().find(|line| letter.holds(&line.when));
    let title = title.map(|line| layout::text(draft, letter.language, &line.text));
    match (title, annex_letter(letter, at)) {
        (Some(title), None) => title,
        (Some(title), Some(mark)) => format!("{mark}{BEHIND_LETTER}{title}"),
        (None, _) => letter_at(at).to_string(),
    }
}

/// What stands between the letter of an annex and its title.
const BEHIND_LETTER: &str = "  ";

/// The letter of the annex at a place, if there is more than one.
fn annex_letter(letter: &Letter, at: usize) -> Option<char> {
    (letter.annexes.len() > 1).then(|| letter_at(at))
}

fn letter_at(at: usize) -> char {
    u8::try_from(at).map_or('?', |at| char::from(b'A' + at.min(25)))
}

fn section(ui: &mut Ui, name: &str) {
    let text = strong(name.to_uppercase(), 11.0).color(widgets::palette(ui).weak);
    ui.add(egui::Label::new(text).selectable(false));
    ui.add_space(4.0);
}

/// How many entries a part has, where one counts them and knows it.
fn count(letter: &Letter, analysis: &Analysis, part: Part) -> Option<usize> {
    let counts = analysis.counts();
    match part {
        Part::Contacts => Some(letter.contacts.len()),
        Part::Addressees => Some(counts?.addressees),
        Part::Body => Some(counts?.body),
        Part::Deadlines => Some(counts?.deadlines),
        _ => None,
    }
}

fn icon_of(part: Part) -> &'static str {
    match part {
        Part::Reference => icons::IDENTIFICATION_CARD,
        Part::Liaison => icons::TABLE,
        Part::Meeting => icons::CALENDAR_BLANK,
        Part::Contacts => icons::ADDRESS_BOOK,
        Part::Addressees => icons::USERS,
        Part::Subject => icons::TEXT_AA,
        Part::Body => icons::LIST_NUMBERS,
        Part::Deadlines => icons::CALENDAR_CHECK,
        Part::Signature => icons::SIGNATURE,
        Part::Annex(_) => icons::PAPERCLIP,
        Part::Annexes => icons::PLUS,
    }
}

fn row(
    ui: &mut Ui,
    glyph: &str,
    name: &str,
    letter: Option<char>,
    count: Option<usize>,
    mark: Option<&(Weight, String)>,
    selected: bool,
) -> bool {
    let palette = widgets::palette(ui);
    let beside = mark.map_or(0.0, |_| MARK) + count.map_or(0.0, |_| COUNT);
    let title = letter.and_then(|letter| name.strip_prefix(letter)?.strip_prefix(BEHIND_LETTER));
    let indent = title.map_or(0.0, |_| 18.0);
    let laid = |font: FontId| {
        let mut job = egui::text::LayoutJob::simple(
            title.unwrap_or(name).to_owned(),
            font,
            palette.text,
            (ui.available_width() - AROUND_NAME - beside - indent).max(60.0),
        );
        job.wrap.max_rows = LINES;
        ui.painter().layout_job(job)
    };
    let mut name_font = FontId::proportional(theme::BODY);
    let mut galley = laid(name_font.clone());
    if selected {
        let strong = laid(theme::strong(theme::BODY));
        // What is chosen is no higher for it, nor cut: the rows below do not move away from the pointer.
        if strong.rows.len() == galley.rows.len() && strong.elided == galley.elided {
            (name_font, galley) = (theme::strong(theme::BODY), strong);
        }
    }
    let cut = galley.elided;
    let size = vec2(ui.available_width(), (galley.size().y + 12.0).max(34.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let spoken = match mark {
        Some((_, mark)) => format!("{name}, {mark}"),
        None => name.to_owned(),
    };
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, selected, &spoken));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.clear_toggled();
        if selected {
            node.set_aria_current(AriaCurrent::Location);
        }
        if let Some(count) = count {
            node.set_description(count.to_string());
        }
    });
    if ui.is_rect_visible(rect) {
        let painter = ui.painter();
        if selected {
            let line = Stroke::new(1.0, palette.line);
            painter.rect(rect, theme::CORNER, palette.card, line, StrokeKind::Inside);
        } else if response.hovered() {
            painter.rect_filled(rect, theme::CORNER, palette.line);
        }
        let ink = if selected {
            palette.accent
        } else {
            palette.weak
        };
        let at = rect.left_center() + vec2(20.0, 0.0);
        let font = FontId::new(17.0, theme::icons());
        painter.text(at, Align2::CENTER_CENTER, glyph, font, ink);
        let mut right = rect.right() - 12.0;
        if let Some((weight, _)) = mark {
            let (glyph, ink) = match weight {
                Weight::Error => (icons::WARNING_CIRCLE, palette.error),
                _ => (icons::WARNING, palette.warning),
            };
            let font = FontId::new(15.0, theme::icons());
            let at = egui::pos2(right - 6.0, rect.center().y);
            painter.text(at, Align2::CENTER_CENTER, glyph, font, ink);
            right -= MARK;
        }
        if let Some(count) = count {
            let font = FontId::proportional(theme::SMALL);
            let at = egui::pos2(right, rect.center().y);
            painter.text(at, Align2::RIGHT_CENTER, count, font, palette.weak);
        }
        let at = egui::pos2(rect.left() + 38.0, rect.center().y - galley.size().y / 2.0);
        if let Some(letter) = letter.filter(|_| title.is_some()) {
            painter.text(at, Align2::LEFT_TOP, letter, name_font, palette.text);
        }
        painter.galley(at + vec2(indent, 0.0), galley, palette.text);
        widgets::focus_ring(ui, &response, rect);
    }
    let response = match mark {
        _ if cut => response.on_hover_text(&spoken),
        Some((_, mark)) => response.on_hover_text(mark),
        None => response,
    };
    response.clicked()
}
