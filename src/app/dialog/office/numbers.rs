//! Series and their numbers, and what the office calls things.

use super::super::Answer;
use super::files::{self, OfficeFile};
use super::{OfficeDialog, about};
use crate::app::widgets;
use crate::language::interface::Texts;
use crate::letter::issued::{Issued, Sequence};
use egui::{Grid, Ui};
use std::collections::BTreeSet;

pub(super) fn ui(ui: &mut Ui, dialog: &mut OfficeDialog, texts: &Texts) -> Option<Answer> {
    about(ui, texts, "office-numbers-about");
    let rows: BTreeSet<Sequence> = dialog.issued.iter().map(Issued::sequence).collect();
    if rows.is_empty() {
        ui.label(texts.say("office-numbers-none"));
    } else {
        Grid::new("office numbers")
            .num_columns(5)
            .spacing([22.0, 5.0])
            .show(ui, |ui| {
                for key in ["series", "group", "period", "letters", "next"] {
                    let caption = texts.say(&format!("office-numbers-{key}"));
                    ui.label(widgets::strong(caption, 13.0));
                }
                ui.end_row();
                for row in &rows {
                    let count = (dialog.issued.iter()).filter(|issued| issued.sequence() == *row);
                    ui.label(&row.series);
                    ui.label(row.group.as_deref().unwrap_or("–"));
                    ui.label(&row.period);
                    ui.label(count.count().to_string());
                    ui.label(row.next(&dialog.issued).to_string());
                    ui.end_row();
                }
            });
    }
    ui.add_space(8.0);
    let count = [("count", dialog.terms.into())];
    ui.add(egui::Label::new(texts.with("office-terms-count", &count)).wrap());
    ui.add_space(10.0);
    let what = [
        OfficeFile::NumbersIn,
        OfficeFile::NumbersOut,
        OfficeFile::TermsIn,
        OfficeFile::TermsOut,
    ];
    files::ui(ui, dialog, texts, &what, "office-list-hint")
}
