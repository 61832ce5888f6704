//! The window: draft a letter in a form, see the finished page, export it for signing.

pub mod alignment;
pub mod analysis;
pub mod clipboard;
pub mod command;
pub mod dialog;
mod exchange;
mod files;
pub mod find_bar;
pub mod findings;
pub mod form;
pub mod icons;
pub mod insertions;
pub mod jobs;
mod keeping;
pub mod keyboard;
pub mod labels;
mod looks;
pub mod navigator;
mod notices;
pub mod open_letter;
pub mod palette;
pub mod preview;
mod room;
mod run;
pub mod speaking;
mod spellers;
pub mod start;
pub mod status_bar;
pub mod text_box;
pub mod theme;
pub mod top_bar;
pub mod translation;
pub mod view;
pub mod widgets;
pub mod window;
pub mod word_text;

pub use run::{NoWindow, run};

use crate::draft::Draft;
use crate::draft::edit::Edit;
use crate::language::Language;
use crate::language::interface::Said;
use crate::language::interface::Texts;
use crate::letter::text::TextId;
use crate::storage::journal;
use alignment::Alignment;
use analysis::Analysis;
use chrono::NaiveDate;
use command::{Command, Situation};
use dialog::Dialog;
use find_bar::FindBar;
use findings::FindingsList;
use form::Form;
use jobs::export::ExportOrder;
use jobs::keeper::Keeper;
use jobs::memory::Memory;
use jobs::recall::Recall;
use jobs::{Dialogs, Jobs, Purpose, Running};
use keyboard::{Keyboard, Pane};
use notices::Notices;
use open_letter::OpenLetter;
use preview::Preview;
use room::{Middle, Room};
use spellers::Spellers;
use start::Start;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use text_box::{CaretAt, Labels, TextBoxes};
use word_text::WordText;

/// The window.
pub struct App {
    open: Option<OpenLetter>,
    /// The Word file from which it came, while that is looked at.
    word: Option<WordText>,
    start: Start,
    analysis: Analysis,
    preview: Preview,
    /// Two letters that are being aligned, in place of the open one.
    alignment: Option<Box<Alignment>>,
    jobs: Jobs,
    texts: Texts,
    /// The language of the system.
    system_language: Language,
    labels: Labels,
    boxes: TextBoxes,
    spellers: Spellers,
    dialog: Option<Dialog>,
    palette: Option<palette::CommandPalette>,
    find: Option<FindBar>,
    findings: FindingsList,
    exporting: Option<Running>,
    notices: Notices,
    keyboard: Keyboard,
    /// The system says that nothing should move by itself.
    system_stands_still: bool,
    /// What is to be done once the letter has been saved: leave it, open another.
    then: Option<Leave>,
    memory: Memory,
    recall: Recall,
    keeper: Option<Keeper>,
    /// The revision that the journal was last told of.
    kept: Option<u64>,
    /// What was exported last, to be done again where files are replaced.
    exported: Option<ExportOrder>,
    room: Room,
    shown_title: String,
}

/// Why the open letter is left.
#[derive(Clone, Debug, PartialEq)]
pub enum Leave {
    /// For the start.
    Close,
    /// For good.
    Quit,
    /// For another letter.
    Open(PathBuf),
    /// For another one of several language versions.
    Join(Vec<PathBuf>),
    /// For a new one.
    Begin(Box<Draft>),
}

/// What the window is started with.
#[derive(Clone, Debug)]
pub struct Opening {
    /// A letter to open.
    pub letter: Option<PathBuf>,
    /// How paths are asked for.
    pub dialogs: Dialogs,
    /// Where the program keeps what it remembers; nowhere if not given.
    pub home: Option<PathBuf>,
    /// The language of the system, in which the window speaks where no other was chosen.
    pub language: Language,
}

/// Today's date.
fn today() -> NaiveDate {
    chrono::Local::now().date_naive()
}

impl App {
    /// The window over `ctx`.
    pub fn new(ctx: &egui::Context, opening: Opening) -> App {
        theme::install(ctx);
        // Our own commands zoom the pages.
        ctx.options_mut(|options| options.zoom_with_keyboard = false);
        let jobs = Jobs::new(ctx, opening.dialogs);
        if let Some(path) = opening.letter {
            jobs.open(path, Purpose::Open);
        }
        let mut boxes = TextBoxes::new();
        boxes.hooks = clipboard::hooks();
        let memory = Memory::read(opening.home);
        let chosen = memory.settings.language.chosen();
        let texts = Texts::of(chosen.unwrap_or(opening.language));
        if let Some(folder) = memory.folder() {
            jobs.read_office(folder);
        }
        let recall = Recall::new(memory.folder(), ctx);
        let words = memory.words.iter().map(str::to_owned).collect();
        let mut start = Start::new(ctx);
        start.recent = memory.recent();
        let left = memory
            .journals()
            .map(|folder| journal::left_behind(&folder));
        let dialog = match left {
            Some(Ok(left)) if !left.is_empty() => Some(Dialog::Recovery(left)),
            Some(Err(fault)) => Some(Dialog::Fault(fault.message())),
            _ => None,
        };
        jobs.ask_motion();
        let app = App {
            open: None,
            word: None,
            start,
            analysis: Analysis::new(ctx, texts),
            preview: Preview::default(),
            alignment: None,
            jobs,
            labels: labels::labels(&texts),
            texts,
            system_language: opening.language,
            boxes,
            spellers: Spellers::new(ctx, words),
            dialog,
            palette: None,
            find: None,
            findings: FindingsList::default(),
            exporting: None,
            notices: Notices::default(),
            keyboard: Keyboard::default(),
            system_stands_still: false,
            then: None,
            keeper: memory.journals().map(|folder| Keeper::new(folder, ctx)),
            kept: None,
            exported: None,
            memory,
            recall,
            room: Room::default(),
            shown_title: String::new(),
        };
        app.show_looks(ctx);
        app
    }

    /// The open letter.
    pub fn letter(&self) -> Option<&OpenLetter> {
        self.open.as_ref()
    }

    /// Whether the pages show the letter as it is now, with all pictures that are in view.
    pub fn pages_are_current(&self) -> bool {
        (self.open.as_ref()).is_some_and(|open| self.preview.is_current(open))
    }

    /// Puts the caret into a text of the open letter.
    pub fn go_to(&mut self, text: TextId, language: Language, at: CaretAt) {
        if let Some(open) = &mut self.open {
            open.view.want(text, language, at);
        }
    }

    fn situation(&self) -> Situation {
        let editing = self.open.as_ref().map(|open| &open.editing);
        Situation {
            letter: editing.is_some(),
            undo: editing.is_some_and(|editing| editing.can_undo()),
            redo: editing.is_some_and(|editing| editing.can_redo()),
            findings: !self.analysis.findings().is_empty(),
            translation: (self.open.as_ref())
                .is_some_and(|open| open.view.columns == view::Columns::Translation),
            navigator: self.room.navigator(),
            pages: self.room.pages(),
            slim: self.room.slim,
            columns: (self.open.as_ref()).map_or_else(Default::default, |open| open.view.columns),
            theme: self.memory.settings.theme,
            less_motion: self.less_motion(),
        }
    }

    /// Brings a part of the open letter into view.
    pub fn show_part(&mut self, part: view::Part) {
        if let Some(open) = &mut self.open {
            let texts = form::texts_of(&open.editing.draft().letter, part);
            open.view.want_part(part, texts);
        }
    }

    /// Asks a question.
    pub fn ask(&mut self, dialog: Dialog) {
        self.dialog = Some(dialog);
    }

    /// Aligns two letters that are translations of each other.
    pub fn align(&self, first: PathBuf, second: PathBuf) {
        self.jobs.align(first, second);
    }

    /// Whether two letters are being aligned.
    pub fn is_aligning(&self) -> bool {
        self.alignment.is_some()
    }

    /// Whether the checks have found something.
    pub fn has_findings(&self) -> bool {
        !self.analysis.findings().is_empty()
    }

    /// One frame.
    pub fn show(&mut self, ui: &mut egui::Ui) {
        let ctx = ui.ctx().clone();
        self.keyboard.begin(&ctx, ui.layer_id());
        for done in self.jobs.done() {
            self.take(&ctx, done);
        }
        self.take_dropped(&ctx);
        if ctx.input(|input| input.viewport().close_requested()) && self.has_changes() {
            ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
            self.leave(&ctx, Leave::Quit);
        }
        if self.dialog.is_none() && self.palette.is_none() && self.alignment.is_none() {
            for command in command::pressed(&ctx, &self.situation()) {
                self.perform(&ctx, command);
            }
        }
        if let Some(open) = &mut self.open {
            let draft = Arc::clone(open.editing.draft());
            self.analysis
                .update(&draft, open.editing.revision(), open.view.other);
        }
        self.show_screen(ui);
        self.show_overlays(ui);
        self.keyboard.end(ui);
        self.keep();
        self.notices.show(&ctx);
        self.title(&ctx);
    }

    fn show_screen(&mut self, ui: &mut egui::Ui) {
        let situation = self.situation();
        if self.alignment.is_some() {
            self.keyboard.pane(ui, Pane::Form);
            self.show_alignment(ui);
            return;
        }
        let Some(open) = &mut self.open else {
            self.keyboard.pane(ui, Pane::Form);
            let wish = start::ui(ui, &mut self.start, &self.texts);
            if let Some(wish) = wish {
                self.grant(ui.ctx(), wish);
            }
            return;
        };
        self.keyboard.pane(ui, Pane::Top);
        let mut commands = top_bar::ui(ui, open, &situation, &self.texts);
        if let Some(find) = &mut self.find {
            self.keyboard.pane(ui, Pane::Find);
            let answer = find_bar::ui(ui, find, open, &self.analysis, &self.texts);
            if let Some(edit) = answer.edit {
                let now = Duration::from_secs_f64(ui.input(|input| input.time).max(0.0));
                open.editing.apply(edit, now);
            }
            if answer.closed {
                self.find = None;
            }
        }
        self.room
            .measure(ui.ctx().content_rect().width(), open.view.columns);
        if self.room.navigator() && !self.room.slim {
            self.keyboard.pane(ui, Pane::Navigator);
            navigator::ui(ui, open, &self.analysis, &self.texts, false);
        }
        self.keyboard.pane(ui, Pane::Status);
        if status_bar::ui(
            ui,
            open,
            &self.analysis,
            &self.texts,
            self.exporting.as_ref(),
        ) {
            self.findings.shown = !self.findings.shown;
        }
        if self.room.middle() == Middle::Form {
            self.keyboard.pane(ui, Pane::Word);
            if let Some(word) = &mut self.word
                && !word_text::show(ui, word, open, &self.texts)
            {
                self.word = None;
            }
        }
        // The Word file stands where the pages would.
        let width = ui.ctx().content_rect().width();
        let room = self.word.is_none() || width >= word_text::WIDE || self.room.slim;
        if self.room.pages() && room && !self.room.slim {
            self.keyboard.pane(ui, Pane::Pages);
            let preview = &mut self.preview;
            commands.extend(preview::ui(ui, preview, open, &self.analysis, &self.texts));
        }
        if self.findings.shown {
            self.keyboard.pane(ui, Pane::Findings);
            let edit = findings::ui(
                ui,
                &mut self.findings,
                open,
                &self.analysis,
                &self.texts,
                today(),
            );
            if let Some(edit) = edit {
                let now = Duration::from_secs_f64(ui.input(|input| input.time).max(0.0));
                open.editing.end_step();
                open.editing.apply(edit, now);
                open.editing.end_step();
            }
        }
        self.show_middle(ui, &mut commands);
        for command in commands {
            self.perform(&ui.ctx().clone(), command);
        }
    }

    /// The form or, in a slim window, what stands in its place.
    fn show_middle(&mut self, ui: &mut egui::Ui, commands: &mut Vec<Command>) {
        let Some(open) = &mut self.open else { return };
        match self.room.middle() {
            Middle::Form => {
                self.keyboard.pane(ui, Pane::Form);
                self.show_form(ui);
                return;
            }
            Middle::Navigator => {
                self.keyboard.pane(ui, Pane::Navigator);
                navigator::ui(ui, open, &self.analysis, &self.texts, true);
            }
            Middle::Pages => {
                self.keyboard.pane(ui, Pane::Pages);
                let preview = &mut self.preview;
                commands.extend(preview::whole(ui, preview, open, &self.analysis, &self.texts));
            }
        }
        if open.view.wants_something() {
            self.room.to_form();
            ui.ctx().request_repaint();
        }
    }

    fn show_form(&mut self, ui: &mut egui::Ui) {
        let Some(open) = &mut self.open else { return };
        let draft = Arc::clone(open.editing.draft());
        let before = open.view.caret;
        let mut form = Form {
            draft: &draft,
            analysis: &self.analysis,
            view: &mut open.view,
            boxes: &mut self.boxes,
            labels: &self.labels,
            texts: &self.texts,
            palette: theme::palette(ui.ctx()),
            known_contacts: &self.memory.contacts,
            today: today(),
            spelling: Some(&self.spellers),
            new_words: Vec::new(),
            edits: Vec::new(),
        };
        let mut desk = translation::Desk {
            recall: &self.recall,
            revision: open.editing.revision(),
            author: self.memory.settings.author.clone(),
            proposed: jobs::person(),
            now: chrono::Utc::now(),
            wishes: Vec::new(),
        };
        match form.view.columns {
            view::Columns::Translation => translation::ui(ui, &mut form, &mut desk),
            _ => window::form_ui(ui, &mut form),
        }
        let edits = std::mem::take(&mut form.edits);
        let new_words = std::mem::take(&mut form.new_words);
        self.spellers.update();
        for word in new_words {
            self.spellers.learn(&word);
            self.memory.add_word(&word);
        }
        let now = Duration::from_secs_f64(ui.input(|input| input.time).max(0.0));
        if open.view.caret != before {
            open.editing.end_step();
            let caret = open.view.caret.map(|(text, _)| text);
            open.view.caret_part = caret.and_then(|text| form::part_with(&draft.letter, text));
        }
        let language = draft.letter.language;
        // What was typed in the frame of a change of structure comes after it: the new structure still holds
        // the old words.
        let mut edits = edits;
        edits.sort_by_key(|edit| {
            matches!(
                edit,
                Edit::Wording(..) | Edit::Rendition(..) | Edit::Renditions(..)
            )
        });
        for edit in edits {
            open.editing.apply(edit, now);
            open.view.given(open.editing.given(), language);
        }
        let wishes = desk.wishes;
        for wish in wishes {
            self.fulfil(wish);
        }
    }

    fn show_overlays(&mut self, ui: &mut egui::Ui) {
        let ctx = ui.ctx().clone();
        let situation = self.situation();
        if let Some(palette) = &mut self.palette {
            let draft = self.open.as_ref().map(|open| open.editing.draft());
            let parts = draft.map(|draft| navigator::choices(draft, &self.texts));
            let parts = parts.unwrap_or_default();
            match palette::ui(ui, palette, &situation, parts, &self.texts) {
                palette::Answer::Nothing => {}
                palette::Answer::Closed => self.palette = None,
                palette::Answer::GoTo(part) => {
                    self.palette = None;
                    self.show_part(part);
                }
                palette::Answer::Add(kind) => {
                    self.palette = None;
                    if let Some(open) = &mut self.open {
                        let now = Duration::from_secs_f64(ctx.input(|input| input.time).max(0.0));
                        let draft = Arc::clone(open.editing.draft());
                        let edit = form::annexes::added(&draft.letter, kind, &mut open.view);
                        open.editing.end_step();
                        open.editing.apply(edit, now);
                        open.view.given(open.editing.given(), draft.letter.language);
                    }
                }
                palette::Answer::Chosen(command) => {
                    self.palette = None;
                    self.perform(&ctx, command);
                }
            }
        }
        if let Some(dialog) = &mut self.dialog
            && let Some(answer) = dialog::ui(ui, dialog, &self.texts)
        {
            self.dialog = None;
            self.answer(&ctx, answer);
        }
    }

    /// Does what a command says.
    pub fn perform(&mut self, ctx: &egui::Context, command: Command) {
        match command {
            Command::New => {
                self.dialog = Some(Dialog::new_letter(
                    None,
                    self.analysis.issued(),
                    self.analysis.office(),
                ))
            }
            Command::NewFromLetter => self.ask_path(Purpose::Model),
            Command::Open => self.ask_path(Purpose::Open),
            Command::Align => {
                let path = self.open.as_ref().and_then(|open| open.path.clone());
                self.dialog = Some(Dialog::align(path));
            }
            Command::OpenPath => self.dialog = Some(Dialog::path(Purpose::Open, String::new())),
            Command::Save => self.save(false),
            Command::SaveAs => self.save(true),
            Command::Export => self.begin_export(),
            Command::TranslationOut | Command::TranslationIn | Command::HandOver => {
                self.exchange(command);
            }
            Command::Close => self.leave(ctx, Leave::Close),
            Command::Quit => self.leave(ctx, Leave::Quit),
            Command::Light
            | Command::Dark
            | Command::System
            | Command::Larger
            | Command::Smaller
            | Command::UsualSize
            | Command::LessMotion => self.change_looks(ctx, command),
            Command::NextPane | Command::PreviousPane => {
                let back = command == Command::PreviousPane;
                self.keyboard.next_pane(ctx, back);
            }
            Command::SystemLanguage
            | Command::Arabic
            | Command::Chinese
            | Command::English
            | Command::French
            | Command::Russian
            | Command::Spanish => {
                if let Some(choice) = speaking::chosen(command) {
                    self.choose_language(choice);
                }
            }
            Command::Palette => self.palette = Some(palette::CommandPalette::default()),
            Command::Help => self.dialog = Some(Dialog::Help),
            Command::Navigator => self.room.turn_navigator(),
            Command::Pages => self.room.turn_pages(),
            Command::Find | Command::Replace => {
                let replaces = command == Command::Replace;
                self.find = Some(FindBar::open(self.find.take(), replaces));
            }
            Command::ZoomIn => self.preview.zoom(1.15),
            Command::ZoomOut => self.preview.zoom(1.0 / 1.15),
            Command::FitWidth => self.preview.fit_width(),
            Command::NextFinding => {
                self.findings.shown = true;
                if let Some(open) = &mut self.open {
                    self.findings.go_to_next(open, self.analysis.findings());
                }
            }
            Command::Undo | Command::Redo => self.step(command == Command::Undo),
            Command::Approve
            | Command::Review
            | Command::NextUnfinished
            | Command::PreviousUnfinished
            | Command::NextFact
            | Command::CopySource
            | Command::TakeMended
            | Command::StillRight
            | Command::Match1
            | Command::Match2
            | Command::Match3
            | Command::InsertTerm
            | Command::FillIn
            | Command::Concordance => self.translate(command),
            Command::OwnColumn
            | Command::BothColumns
            | Command::OtherColumn
            | Command::Translation => {
                if let Some(open) = &mut self.open {
                    if command == Command::OwnColumn {
                        open.view.page_language = open.editing.draft().letter.language;
                    }
                    let columns = match command {
                        Command::OwnColumn => view::Columns::Own,
                        Command::BothColumns => view::Columns::Both,
                        Command::Translation => view::Columns::Translation,
                        _ => view::Columns::Other,
                    };
                    open.view.show_columns(columns);
                    // The text in which somebody writes stays before his eyes.
                    if let Some((text, language)) = open.view.caret {
                        let there = match columns {
                            view::Columns::Own => open.editing.draft().letter.language,
                            view::Columns::Both => language,
                            _ => open.view.other,
                        };
                        open.view.want_after_click(text, there, CaretAt::End);
                    }
                }
            }
        }
    }

    fn step(&mut self, back: bool) {
        let Some(open) = &mut self.open else { return };
        let place = if back {
            open.editing.undo()
        } else {
            open.editing.redo()
        };
        if let Some(place) = place {
            open.go_to(place);
        }
    }

    fn title(&mut self, ctx: &egui::Context) {
        let program = self.texts.say("program");
        let title = match &self.open {
            Some(open) => {
                let mark = if open.editing.changed() { "• " } else { "" };
                format!("{mark}{} – {program}", open.title())
            }
            None => program,
        };
        // A command to the window makes another frame: none for a title that is shown already.
        if self.shown_title != title {
            ctx.send_viewport_cmd(egui::ViewportCommand::Title(title.clone()));
            self.shown_title = title;
        }
    }
}

impl eframe::App for App {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.show(ui);
    }
}
