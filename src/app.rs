//! The window: draft a letter in a form, see the finished page, export it for signing.

pub mod alignment;
pub mod analysis;
mod background;
pub mod banner;
pub mod clipboard;
pub mod command;
mod diagnostics;
pub mod dialog;
pub mod differences;
mod differing;
mod dropping;
mod exchange;
mod files;
pub mod find_bar;
pub mod findings;
pub mod form;
mod help;
mod hours;
pub mod icons;
pub mod input_method;
mod insertions;
pub mod jobs;
mod keeping;
mod key_names;
pub mod keyboard;
pub mod labels;
mod looks;
pub mod manual;
pub mod mirror;
pub mod navigator;
mod notices;
mod office;
pub mod open_letter;
mod overlays;
pub mod palette;
mod panels;
pub mod preview;
mod reach;
mod rescue;
mod room;
mod run;
mod saving;
mod screen;
pub mod speaking;
mod spellers;
pub mod start;
pub mod status_bar;
mod steps;
pub mod text_box;
pub mod theme;
mod title_bar;
pub mod top_bar;
pub mod tour;
pub mod translation;
pub mod view;
pub mod widgets;
pub mod window;
pub mod word_text;

pub use run::{NoWindow, run};

use crate::draft::Draft;
use crate::draft::edit::Edit;
use crate::language::Language;
use crate::language::interface::Texts;
use crate::letter::text::TextId;
use crate::storage::cabinet::Cabinet;
use alignment::Alignment;
use analysis::Analysis;
use chrono::NaiveDate;
use command::Command;
use dialog::Dialog;
use find_bar::FindBar;
use findings::FindingsList;
use form::Form;
use help::Help;
use jobs::export::ExportOrder;
use jobs::keeper::Keeper;
use jobs::memory::Memory;
use jobs::recall::Recall;
use jobs::{Dialogs, Jobs, Purpose, Running};
use keyboard::Keyboard;
use notices::Notices;
use open_letter::OpenLetter;
use preview::Preview;
use room::Room;
use spellers::Spellers;
use start::Start;
use std::collections::VecDeque;
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
    /// What is asked once that has been answered.
    asks_next: VecDeque<Dialog>,
    palette: Option<palette::CommandPalette>,
    help: Help,
    find: Option<FindBar>,
    findings: FindingsList,
    exporting: Option<Running>,
    notices: Notices,
    keyboard: Keyboard,
    /// The system says that nothing should move by itself.
    system_stands_still: bool,
    /// What is to be done once the letter has been saved: leave it, open another.
    then: Option<Leave>,
    /// The letter is saved once it has been taken over.
    saves_then: bool,
    /// An earlier version of the letter that is to be saved.
    version: Option<Arc<Draft>>,
    /// How many times the letter is being saved.
    saving: usize,
    /// The window has the keyboard.
    focused: bool,
    /// The program has failed in a frame.
    failure: Option<rescue::Failure>,
    /// How many failures of other threads have been told.
    panics: usize,
    /// Called in every frame.
    watcher: Option<Watcher>,
    memory: Memory,
    recall: Recall,
    keeper: Option<Keeper>,
    /// The revision that the journal was last told of.
    kept: Option<u64>,
    /// What the office sets, while it is being kept.
    keeps: Option<Box<dialog::office::OfficeDialog>>,
    /// What was exported last, to be done again where files are replaced.
    exported: Option<ExportOrder>,
    room: Room,
    shown_title: String,
}

/// Called in every frame with the open letter.
pub type Watcher = Box<dyn FnMut(&OpenLetter)>;

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
        let mut boxes = TextBoxes::new();
        boxes.hooks = clipboard::hooks();
        let memory = Memory::read(opening.home);
        let chosen = memory.settings.language.chosen();
        let texts = Texts::of(chosen.unwrap_or(opening.language));
        speaking::dress(ctx, texts.language());
        let person = match memory.settings.author.trim() {
            "" => jobs::person(),
            author => author.to_owned(),
        };
        let folder = memory.folder();
        let cabinet = Cabinet::new(
            folder.as_deref(),
            &person,
            std::process::id(),
            jobs::memory::description,
        );
        let jobs = Jobs::new(ctx, opening.dialogs, cabinet);
        if let Some(folder) = memory.journals() {
            jobs.left_behind(folder);
        }
        if let Some(path) = opening.letter {
            jobs.open(path, Purpose::Open, None);
        }
        if let Some(folder) = memory.folder() {
            jobs.read_office(folder);
        }
        let recall = Recall::new(memory.folder(), ctx);
        let words = memory.words.iter().map(str::to_owned).collect();
        let mut start = Start::new(ctx);
        start.recent = memory.recent();
        start.offers_tour =
            memory.folder().is_some() && !memory.settings.tour_seen && start.recent.is_empty();
        panels::recall(ctx, &memory.settings);
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
            dialog: None,
            asks_next: VecDeque::new(),
            palette: None,
            help: Help::default(),
            find: None,
            findings: FindingsList::default(),
            exporting: None,
            notices: Notices::default(),
            keyboard: Keyboard::default(),
            system_stands_still: false,
            then: None,
            saves_then: false,
            version: None,
            saving: 0,
            focused: true,
            failure: None,
            panics: jobs::keeper::panics(),
            watcher: None,
            keeper: memory.journals().map(|folder| Keeper::new(folder, ctx)),
            kept: None,
            keeps: None,
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

    /// Has `watcher` called in every frame, once what was typed in it has become part of the letter.
    pub fn watch(&mut self, watcher: Watcher) {
        self.watcher = Some(watcher);
    }

    fn frame(&mut self, ui: &mut egui::Ui) {
        let ctx = ui.ctx().clone();
        self.keyboard.begin(&ctx, ui.layer_id());
        for done in self.jobs.done() {
            self.take(&ctx, done);
        }
        self.take_dropped(&ctx);
        self.look_when_back(&ctx);
        if ctx.input(|input| input.viewport().close_requested()) && self.has_changes() {
            ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
            self.leave(&ctx, Leave::Quit);
        }
        self.help_keys(&ctx);
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
        if let (Some(watcher), Some(open)) = (&mut self.watcher, &self.open) {
            watcher(open);
        }
        self.keep();
        self.say_what_failed();
        self.notices.show(&ctx);
        dropping::ui(&ctx, &self.texts);
        input_method::below_the_line(&ctx);
        self.title(&ctx);
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
            Command::EarlierVersions => {
                if let Some(path) = self.open.as_ref().and_then(|open| open.path.clone()) {
                    self.jobs.versions(path);
                }
            }
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
                    self.choose_language(ctx, choice);
                }
            }
            Command::Office => self.show_office(ctx),
            Command::Diagnostics => {
                ctx.copy_text(self.diagnostics(ctx));
                self.notices.say(&self.texts.say("diagnostics-copied"));
            }
            Command::Palette => self.palette = Some(palette::CommandPalette::default()),
            Command::Help => self.open_manual(ctx),
            Command::Tour => self.begin_tour(),
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
}

impl eframe::App for App {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.show(ui);
    }
}
