//! What is exported: languages, formats, for signature or as signed copy, where to.

use super::{Answer, body, buttons, heading};
use crate::app::icons;
use crate::app::jobs::export::ExportOrder;
use crate::app::open_letter::OpenLetter;
use crate::app::widgets;
use crate::checks::{Finding, Weight};
use crate::draft::Draft;
use crate::language::Language;
use crate::language::interface::{Texts, language_name};
use crate::storage::office::settings::Settings;
use egui::{Id, Ui};
use std::path::PathBuf;
use std::sync::Arc;

/// How many texts are left to do in a language.
#[derive(Clone, Copy)]
enum Left {
    /// They have no rendition.
    ToTranslate(usize),
    /// They have one, which a second person has to look at.
    ToReview(usize),
}

impl Left {
    fn said(self, texts: &Texts) -> Option<String> {
        let (key, count) = match self {
            Left::ToTranslate(count) => ("export-missing", count),
            Left::ToReview(count) => ("translation-left-review", count),
        };
        (count > 0).then(|| texts.with(key, &[("count", count.into())]))
    }
}

/// What was chosen so far.
#[derive(Clone)]
pub struct ExportDialog {
    draft: Arc<Draft>,
    /// Whether each language is exported, and what is left to do in it.
    languages: Vec<(Language, bool, Left)>,
    word: bool,
    pdf: bool,
    /// Whether the dates are written as a calendar; nothing where none is known.
    ics: Option<bool>,
    /// The letter file.
    letter: Option<PathBuf>,
    signed: bool,
    /// Whether Word files carry the letter, where somebody has said so.
    carries: Option<bool>,
    /// The folder, as typed.
    pub folder: String,
    errors: Vec<String>,
    /// How many facts were taken over from an earlier letter and not confirmed.
    unconfirmed: usize,
}

impl ExportDialog {
    /// The letter's own language as a Word file for signature, or what was chosen the last time.
    pub fn new(
        open: &OpenLetter,
        findings: &[Finding],
        settings: &Settings,
        texts: &Texts,
    ) -> ExportDialog {
        let draft = Arc::clone(open.editing.draft());
        let own = draft.letter.language;
        let beside = open.path.as_ref().and_then(|path| path.parent());
        let folder = beside
            .filter(|folder| !folder.as_os_str().is_empty())
            .map(std::path::Path::to_owned)
            .or_else(|| settings.export_folder.clone())
            .or_else(|| {
                let dirs = directories::UserDirs::new()?;
                Some(dirs.document_dir().unwrap_or(dirs.home_dir()).to_owned())
            });
        ExportDialog {
            languages: Language::ALL
                .into_iter()
                .map(|language| {
                    let missing = draft.untranslated(language);
                    let left = match missing {
                        0 => Left::ToReview(draft.unreviewed(language)),
                        missing => Left::ToTranslate(missing),
                    };
                    (language, language == own, left)
                })
                .collect(),
            word: settings.export.word || !settings.export.pdf,
            pdf: settings.export.pdf,
            ics: crate::export::ics::calendar(&draft, own)
                .is_ok()
                .then_some(false),
            letter: open.path.clone(),
            signed: false,
            carries: None,
            folder: folder
                .map(|folder| folder.display().to_string())
                .unwrap_or_default(),
            errors: findings
                .iter()
                .filter(|finding| finding.weight == Weight::Error && finding.is_open())
                .map(|finding| finding.sentence(texts))
                .collect(),
            unconfirmed: draft.letter.unconfirmed().len(),
            draft,
        }
    }

    /// A copy for signature comes back from the Director's office, a signed one goes to everyone.
    fn carries(&self) -> bool {
        self.carries.unwrap_or(!self.signed)
    }

    fn order(&self) -> ExportOrder {
        let chosen = self.languages.iter().filter(|(_, chosen, _)| *chosen);
        ExportOrder {
            draft: Arc::clone(&self.draft),
            pack: false,
            languages: chosen.map(|(language, ..)| *language).collect(),
            word: self.word,
            pdf: self.pdf,
            ics: self.ics == Some(true),
            letter: self.letter.clone(),
            register: None,
            signed: self.signed,
            carries_letter: self.carries(),
            folder: PathBuf::from(self.folder.trim()),
            replace: false,
            letterhead: None,
        }
    }
}

/// Shows the dialog.
pub fn ui(ui: &mut Ui, export: &mut ExportDialog, texts: &Texts) -> Option<Answer> {
    let (choose, order) = body(ui, |ui| {
        heading(ui, icons::EXPORT, texts.say("export-title"));
        if !export.errors.is_empty() {
            let count = texts.with("export-errors", &[("count", export.errors.len().into())]);
            widgets::complaint(ui, &count);
            for error in export.errors.iter().take(4) {
                ui.label(widgets::weak(ui, format!("· {error}")));
            }
            ui.add_space(6.0);
        }
        if export.unconfirmed > 0 && !export.signed {
            let count = [("count", export.unconfirmed.into())];
            widgets::complaint(ui, &texts.with("export-unconfirmed", &count));
            ui.add_space(6.0);
        }
        widgets::field(ui, &texts.say("export-languages"), |ui| {
            egui::Grid::new("export languages")
                .num_columns(2)
                .spacing([24.0, 4.0])
                .show(ui, |ui| {
                    for (at, (language, chosen, left)) in export.languages.iter_mut().enumerate() {
                        ui.horizontal(|ui| {
                            widgets::check(ui, chosen, language_name(*language));
                            if let Some(sentence) = left.said(texts) {
                                ui.label(widgets::weak(ui, sentence).size(12.0));
                            }
                        });
                        if at % 2 == 1 {
                            ui.end_row();
                        }
                    }
                });
            if ui.link(texts.say("export-all")).clicked() {
                let all = export.languages.iter().all(|(_, chosen, _)| *chosen);
                export
                    .languages
                    .iter_mut()
                    .for_each(|(_, chosen, _)| *chosen = !all);
            }
        });
        ui.add_space(8.0);
        ui.horizontal_top(|ui| {
            widgets::field(ui, &texts.say("export-format"), |ui| {
                widgets::check(ui, &mut export.word, &texts.say("export-word"));
                widgets::check(ui, &mut export.pdf, &texts.say("export-pdf"));
                if let Some(ics) = &mut export.ics {
                    widgets::check(ui, ics, &texts.say("export-ics"));
                }
            });
            ui.add_space(40.0);
            if export.draft.letter.signature.is_some() {
                widgets::field(ui, &texts.say("export-copy"), |ui| {
                    let names = ["export-for-signature", "export-signed"].map(|key| texts.say(key));
                    let choices = [(false, names[0].as_str()), (true, names[1].as_str())];
                    widgets::segments(ui, &mut export.signed, &choices);
                    let tip = match export.signed {
                        true => "export-signed-tip",
                        false => "export-for-signature-tip",
                    };
                    let tip = widgets::weak(ui, texts.say(tip)).size(12.0);
                    ui.add(egui::Label::new(tip).wrap());
                });
            }
        });
        if export.word {
            ui.add_space(8.0);
            let mut carries = export.carries();
            if widgets::check(ui, &mut carries, &texts.say("export-carries")).changed() {
                export.carries = Some(carries);
            }
            let tip = widgets::weak(ui, texts.say("export-carries-tip")).size(12.0);
            ui.add(egui::Label::new(tip).wrap());
        }
        ui.add_space(8.0);
        let mut choose = false;
        widgets::field(ui, &texts.say("export-folder"), |ui| {
            let name = texts.say("export-folder");
            let id = Id::unique("export folder");
            let (folder, browse) = (&mut export.folder, texts.say("browse"));
            let button = (None, browse.as_str());
            let (_, button) = widgets::line_with_button(ui, id, folder, (&name, ""), button);
            choose = button.clicked();
        });
        let order = export.order();
        if let Some(language) = order.languages.first() {
            let key = match order.documents() {
                0 | 1 => "export-name",
                _ => "export-name-first",
            };
            let ending = match (order.word, order.pdf) {
                (true, _) => "docx",
                (_, true) => "pdf",
                _ => "ics",
            };
            let path = order.path(*language, ending);
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            let sentence = texts.with(key, &[("name", name.into())]);
            ui.label(widgets::weak(ui, sentence));
        }
        (choose, order)
    });
    if choose {
        return Some(Answer::ChooseFolder(Box::new(export.clone())));
    }
    let ready = order.documents() > 0 && !export.folder.trim().is_empty();
    let main = texts.with("export-do", &[("count", order.documents().into())]);
    match buttons(ui, &main, ready, texts) {
        Some(true) => Some(Answer::Export(order)),
        Some(false) => Some(Answer::Closed),
        None => None,
    }
}
