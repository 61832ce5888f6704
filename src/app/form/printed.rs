//! A text of the letter as it prints, not to be edited: cells of a time plan, items that are switched off.

use super::Form;
use crate::app::text_box::{Setting, TextBox};
use crate::app::theme;
use crate::app::view::Columns;
use crate::language::{Direction, Language};
use crate::layout;
use crate::letter::text::{Emphasis, Run, Text, Wording};
use egui::text::LayoutJob;
use egui::{Align, Color32, FontId, Id, Stroke, TextFormat, Ui};

/// How a printed text looks.
#[derive(Clone, Copy, Debug)]
pub struct Print {
    /// Its colour.
    pub colour: Color32,
    /// In the middle of the line.
    pub centred: bool,
    /// In square brackets.
    pub brackets: bool,
}

impl Form<'_> {
    /// Builds something as if the view showed only these columns.
    pub fn in_columns<R>(&mut self, columns: Columns, content: impl FnOnce(&mut Self) -> R) -> R {
        let shown = std::mem::replace(&mut self.view.columns, columns);
        let done = content(self);
        self.view.columns = shown;
        done
    }

    /// The language in which a grid shows its texts: one of the two.
    pub fn grid_language(&self) -> Language {
        match self.view.columns {
            Columns::Other => self.view.other,
            Columns::Own | Columns::Both | Columns::Translation => self.language(),
        }
    }

    /// Which grids are shown, one below the other.
    pub fn grids(&self) -> &'static [Columns] {
        match self.view.columns {
            _ if self.view.other == self.language() => &[Columns::Own],
            Columns::Own | Columns::Translation => &[Columns::Own],
            Columns::Other => &[Columns::Other],
            Columns::Both => &[Columns::Own, Columns::Other],
        }
    }

    /// What a text says in a language, and whether it has been translated; the words of the letter where
    /// it has not.
    pub fn runs_of(&self, text: &Text, language: Language) -> (Vec<Run>, bool) {
        match &text.wording {
            Wording::Standard(phrases) => (layout::standard(phrases, language), true),
            Wording::Own { runs, .. } if language == self.language() => (runs.clone(), true),
            Wording::Own { runs, .. } => {
                let translation = self.draft.translations.get(&language);
                match translation.and_then(|translation| translation.get(&text.id)) {
                    Some(rendition) => (rendition.words.0.clone(), true),
                    None => (runs.clone(), runs.is_empty()),
                }
            }
        }
    }

    /// What a text says in a language, without its looks.
    pub fn plain_words(&self, text: &Text, language: Language) -> String {
        let (runs, _) = self.runs_of(text, language);
        let mut words = String::new();
        for run in &runs {
            match run {
                Run::Words { text, .. } => words.push_str(text),
                Run::Fact { fact, .. } => {
                    words.push_str(&self.analysis.fact(self.draft, language, fact));
                }
                // Chinese words stand without a gap.
                Run::LineBreak
                    if language == Language::Zh && !words.ends_with(|c: char| c.is_ascii()) => {}
                Run::LineBreak => words.push(' '),
            }
        }
        words
    }

    /// Shows a text over the available width.
    pub fn printed(&mut self, ui: &mut Ui, id: Id, text: &Text, language: Language, print: Print) {
        let (runs, translated) = self.runs_of(text, language);
        self.printed_runs(ui, id, (runs, translated), language, print);
    }

    /// Shows words of the layout that belong to no text, line by line.
    pub fn printed_words(
        &mut self,
        ui: &mut Ui,
        id: Id,
        words: &str,
        language: Language,
        print: Print,
    ) {
        let mut runs = Vec::new();
        for (at, line) in words.lines().enumerate() {
            if at > 0 {
                runs.push(Run::LineBreak);
            }
            runs.push(Run::plain(line));
        }
        self.printed_runs(ui, id, (runs, true), language, print);
    }

    fn printed_runs(
        &mut self,
        ui: &mut Ui,
        id: Id,
        (mut runs, translated): (Vec<Run>, bool),
        language: Language,
        print: Print,
    ) {
        if print.brackets {
            runs.insert(0, Run::plain("["));
            runs.push(Run::plain("]"));
        }
        let colour = match translated {
            true => print.colour,
            false => self.palette.weak,
        };
        if language.direction() == Direction::RightToLeft && translated {
            self.in_a_box(ui, id, &runs, language, colour);
            return;
        }
        let mut job = LayoutJob::default();
        job.wrap.max_width = ui.available_width();
        job.halign = if print.centred {
            Align::Center
        } else {
            Align::Min
        };
        for run in &runs {
            match run {
                Run::Words { text, emphasis, .. } => {
                    job.append(text, 0.0, format(*emphasis, colour, translated));
                }
                Run::Fact { fact, emphasis } => {
                    let value = self.analysis.fact(self.draft, language, fact);
                    job.append(&value, 0.0, format(*emphasis, colour, translated));
                }
                Run::LineBreak => job.append("\n", 0.0, format(Emphasis::default(), colour, true)),
            }
        }
        let galley = ui.painter().layout_job(job);
        let size = egui::vec2(ui.available_width(), galley.size().y);
        let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
        let at = if print.centred {
            rect.center_top()
        } else {
            rect.left_top()
        };
        ui.painter().galley(at, galley, colour);
    }

    /// Only the text box orders the words of right-to-left languages.
    fn in_a_box(&mut self, ui: &mut Ui, id: Id, runs: &[Run], language: Language, colour: Color32) {
        let (draft, analysis) = (self.draft, self.analysis);
        let value = |fact: &_| analysis.fact(draft, language, fact);
        let mut colours = self.colours();
        colours.text = colour;
        let setting = Setting {
            language,
            value: &value,
            spelling: None,
            insertions: &[],
            remarks: &[],
            labels: self.labels,
            colours,
        };
        ui.scope(|ui| {
            ui.visuals_mut().disabled_alpha = 1.0;
            ui.disable();
            TextBox::new(id, runs, &setting)
                .frame(false)
                .read_only(true)
                .show(ui, self.boxes);
        });
    }
}

fn format(emphasis: Emphasis, colour: Color32, translated: bool) -> TextFormat {
    let size = if emphasis.superscript {
        theme::SMALL - 2.5
    } else {
        theme::SMALL + 0.5
    };
    let font_id = if emphasis.bold {
        theme::strong(size)
    } else {
        FontId::proportional(size)
    };
    let underline = if emphasis.underline { 1.0 } else { 0.0 };
    TextFormat {
        font_id,
        color: colour,
        italics: emphasis.italic || !translated,
        underline: Stroke::new(underline, colour),
        valign: if emphasis.superscript {
            Align::TOP
        } else {
            Align::BOTTOM
        },
        ..TextFormat::default()
    }
}
