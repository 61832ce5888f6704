//! Series and their numbers, and what the office calls things.

use super::super::{Answer, sentence};
use super::corrected::{Corrected, Letter, Series};
use super::files::{self, OfficeFile};
use super::{OfficeDialog, about};
use crate::app::widgets::date_picker::{DateBox, written};
use crate::app::widgets::list::{List, ListRow};
use crate::app::{icons, theme, widgets};
use crate::language::interface::{Message, Texts};
use crate::letter::issued::Issued;
use chrono::NaiveDate;
use egui::{Id, Ui};
use std::ops::RangeInclusive;

/// How many rows of a list are seen: as many as leave room for the boxes of the row that is chosen.
const SEEN: usize = 12;
/// For so many frames a letter comes into view.
const REVEAL: u8 = 3;
/// Gaps are named up to so many.
const GAPS: usize = 12;

/// The register as one corrects it, and what is shown of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Numbers {
    pub register: Corrected,
    /// The series that is shown.
    pub series: Option<usize>,
    /// The letter of it that is shown.
    pub letter: Option<usize>,
    /// For so many frames it comes into view: what is new has heights that were only guessed.
    reveal: u8,
}

impl Numbers {
    /// Of letters that the register has.
    pub fn of(issued: &[Issued]) -> Numbers {
        Numbers {
            register: Corrected::of(issued),
            ..Numbers::default()
        }
    }

    /// Shows nothing of it.
    pub fn close(&mut self) {
        (self.series, self.letter) = (None, None);
    }
}

pub(super) fn ui(
    ui: &mut Ui,
    dialog: &mut OfficeDialog,
    texts: &Texts,
    today: NaiveDate,
) -> Option<Answer> {
    about(ui, texts, "office-numbers-about");
    series_list(ui, &mut dialog.numbers, texts);
    ui.add_space(4.0);
    if widgets::button(ui, Some(icons::PLUS), &texts.say("office-series-add")).clicked() {
        let numbers = &mut dialog.numbers;
        let at = numbers.register.begin(today);
        (numbers.series, numbers.letter) = (Some(at), Some(0));
        let id = series_id(&numbers.register.series[at], "code");
        widgets::wanted::want(ui.ctx(), id, true);
    }
    if let Some(at) = dialog.numbers.series
        && at < dialog.numbers.register.series.len()
    {
        ui.add_space(6.0);
        widgets::bare_card(ui, |ui| {
            series_ui(ui, &mut dialog.numbers, at, texts, today)
        });
    }
    ui.add_space(10.0);
    let count = [("count", dialog.terms.into())];
    ui.add(egui::Label::new(texts.with("office-terms-count", &count)).wrap());
    ui.add_space(6.0);
    let numbers = [OfficeFile::NumbersIn, OfficeFile::NumbersOut];
    let terms = [OfficeFile::TermsIn, OfficeFile::TermsOut];
    files::ui(ui, dialog, texts, &[&numbers, &terms], "office-list-hint")
}

fn series_list(ui: &mut Ui, numbers: &mut Numbers, texts: &Texts) {
    let all = &numbers.register.series;
    if all.is_empty() {
        ui.label(widgets::weak(ui, texts.say("office-numbers-none")));
        return;
    }
    let headings = ["series", "group", "period", "letters", "next"]
        .map(|key| texts.say(&format!("office-numbers-{key}")));
    let list = List {
        id: Id::unique("office series"),
        name: &texts.say("office-series"),
        headings: &headings,
        count: all.len(),
        seen: SEEN,
    };
    let row = |at: usize| {
        let series = &all[at];
        let name = series.row.to_string();
        let said = [
            ("series", name.trim().into()),
            ("count", series.letters.len().into()),
            ("next", series.next.to_string().into()),
        ];
        ListRow {
            cells: vec![
                series.row.series.clone(),
                series.row.group.clone().unwrap_or_else(|| "–".to_owned()),
                series.row.period.clone(),
                series.letters.len().to_string(),
                series.next.to_string(),
            ],
            said: texts.with("office-series-said", &said),
            wrong: !series.is_sound(),
        }
    };
    if list.show(ui, &mut numbers.series, row) {
        numbers.letter = None;
    }
}

fn series_id(series: &Series, of: &str) -> Id {
    Id::unique(("office series", series.id, of))
}

/// A series with its letters.
fn series_ui(ui: &mut Ui, numbers: &mut Numbers, at: usize, texts: &Texts, today: NaiveDate) {
    if numbers.register.series[at].begun.is_some() {
        begun_ui(ui, &mut numbers.register, at, texts);
    }
    let series = &numbers.register.series[at];
    let row = series.row.to_string();
    let row = [("series", row.trim().into())];
    let name = texts.with("office-letters-of", &row);
    ui.add(egui::Label::new(widgets::strong(&name, 13.5)).wrap());
    ui.add_space(2.0);
    let list = List {
        id: series_id(series, "letters"),
        name: &name,
        headings: &[],
        count: series.letters.len(),
        seen: SEEN,
    };
    let row = |at: usize| letter_row(&series.letters[at], texts);
    if list.show(ui, &mut numbers.letter, row) {
        numbers.reveal = REVEAL;
    }
    if !series.gaps.is_empty() {
        ui.add_space(2.0);
        let numbers = [("numbers", gaps(&series.gaps, texts).into())];
        let sentence = widgets::weak(ui, texts.with("office-letters-gaps", &numbers));
        ui.add(egui::Label::new(sentence).wrap());
    }
    ui.add_space(4.0);
    let (mut added, mut removed) = (false, None);
    let room = series.next <= 9999;
    ui.horizontal_wrapped(|ui| {
        let add = texts.say("office-letter-add");
        added = widgets::button_if(ui, room, Some(icons::PLUS), &add).clicked();
        let remove = texts.say("office-letter-remove");
        let there = numbers.letter.is_some();
        if widgets::button_if(ui, there, Some(icons::TRASH), &remove).clicked() {
            removed = numbers.letter;
        }
    });
    if added {
        numbers.register.add(at);
        numbers.letter = Some(0);
        numbers.reveal = REVEAL;
    }
    let series = &mut numbers.register.series[at];
    if let Some(letter) = numbers.letter.and_then(|of| series.letters.get_mut(of)) {
        ui.add_space(6.0);
        let before = letter.number.clone();
        let shown = ui.scope(|ui| letter_ui(ui, letter, texts, today)).response;
        if numbers.reveal > 0 {
            numbers.reveal -= 1;
            ui.ctx().request_repaint();
            let at_once = egui::style::ScrollAnimation::none();
            ui.scroll_to_rect_animation(shown.rect.expand(14.0), None, at_once);
        }
        if letter.number != before {
            series.look();
        }
    }
    if let Some(of) = removed {
        numbers.letter = None;
        if numbers.register.remove(at, of) {
            numbers.series = None;
        }
    }
}

/// What a series is that one begins.
fn begun_ui(ui: &mut Ui, register: &mut Corrected, at: usize, texts: &Texts) {
    about(ui, texts, "office-series-about");
    let series = &mut register.series[at];
    let ids = ["code", "group", "period"].map(|of| series_id(series, of));
    let Some(begun) = &mut series.begun else {
        return;
    };
    let faults = begun.faults.clone();
    let mut boxes = [
        (
            "office-numbers-series",
            "office-series-hint",
            &mut begun.series,
            110.0,
        ),
        (
            "office-numbers-group",
            "office-group-hint",
            &mut begun.group,
            120.0,
        ),
        (
            "office-numbers-period",
            "office-period-hint",
            &mut begun.period,
            130.0,
        ),
    ];
    // A caption that broke would move its box off the line of the others.
    for (caption, _, _, width) in &mut boxes {
        *width = f32::max(*width, caption_width(ui, &texts.say(caption)));
    }
    // The hint of the box in the middle has what the others leave.
    let others = boxes[0].3 + boxes[2].3 + 2.0 * ui.spacing().item_spacing.x;
    let room = ui.available_width() - others;
    let beside = room >= boxes[1].3;
    boxes[1].3 = room.max(boxes[1].3);
    for (_, _, _, width) in &mut boxes {
        *width = f32::min(*width, ui.available_width());
    }
    let mut changed = false;
    let all = |ui: &mut Ui| {
        for (((caption, hint, typed, width), fault), id) in boxes.into_iter().zip(&faults).zip(ids)
        {
            let (caption, hint) = (texts.say(caption), texts.say(hint));
            widgets::field(ui, &caption, |ui| {
                let edit = widgets::line_edit(ui, id, typed, &caption, &hint, width);
                ui.set_max_width(edit.rect.width());
                changed |= edit.changed();
                // What one has not written yet is no mistake.
                let begins = edit.has_focus() && typed.trim().is_empty();
                complain(ui, &edit, fault.as_ref().filter(|_| !begins), texts);
            });
        }
    };
    match beside {
        true => ui.horizontal_top(all),
        false => ui.vertical(all),
    };
    ui.add_space(6.0);
    if changed {
        register.look();
    }
}

fn caption_width(ui: &Ui, caption: &str) -> f32 {
    let font = egui::FontId::proportional(theme::SMALL);
    let ink = egui::Color32::PLACEHOLDER;
    let galley = (ui.painter()).layout_no_wrap(caption.to_owned(), font, ink);
    galley.size().x.ceil()
}

/// Says at a box what is wrong with it.
fn complain(ui: &mut Ui, edit: &egui::Response, fault: Option<&Message>, texts: &Texts) {
    if let Some(fault) = fault {
        let said = sentence(fault, texts);
        widgets::wrong(edit, Some(&said));
        widgets::complaint(ui, &said);
    }
}

fn letter_row(letter: &Letter, texts: &Texts) -> ListRow {
    let date = (letter.date).map_or_else(|| "–".to_owned(), |date| written(date, texts));
    let title = match letter.title.trim() {
        "" => texts.say("office-letter-untitled"),
        title => title.to_owned(),
    };
    let number = letter.number.trim().to_owned();
    let said = [
        ("number", number.as_str().into()),
        ("date", date.as_str().into()),
        ("title", title.as_str().into()),
    ];
    ListRow {
        said: texts.with("office-letter-said", &said),
        cells: vec![number, date, title],
        wrong: letter.fault.is_some(),
    }
}

/// One letter.
fn letter_ui(ui: &mut Ui, letter: &mut Letter, texts: &Texts, today: NaiveDate) {
    let id = |of: &str| Id::unique(("office letter", letter.id, of));
    let (number, date, title) = (id("number"), id("date"), id("title"));
    ui.horizontal_wrapped(|ui| {
        let name = texts.say("new-number");
        widgets::field(ui, &name, |ui| {
            ui.set_max_width(ui.available_width().min(200.0));
            let edit = widgets::line_edit(ui, number, &mut letter.number, &name, "", 72.0);
            complain(ui, &edit, letter.fault.as_ref(), texts);
        });
        let name = texts.say("office-letter-date");
        widgets::field(ui, &name, |ui| {
            DateBox::new(date, &name, today, texts).show(ui, &mut letter.date);
        });
    });
    ui.add_space(3.0);
    let name = texts.say("office-letter-title");
    widgets::field(ui, &name, |ui| {
        let width = ui.available_width();
        widgets::line_edit(ui, title, &mut letter.title, &name, "", width);
    });
}

/// “3–4, 6”.
fn gaps(gaps: &[RangeInclusive<u32>], texts: &Texts) -> String {
    let mut said: Vec<String> = (gaps.iter().take(GAPS))
        .map(|gap| match gap.start() == gap.end() {
            true => gap.start().to_string(),
            false => format!("{}–{}", gap.start(), gap.end()),
        })
        .collect();
    if gaps.len() > GAPS {
        said.push("…".to_owned());
    }
    texts.listed(&said)
}
