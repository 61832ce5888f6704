//! The window: draft a letter in a form, see the finished page, export it for signing.

pub mod alignment;
pub mod analysis;
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
pub mod labels;
mod look;
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
mod rescue;
mod run;
mod saving;
pub mod speaking;
mod spellers;
pub mod start;
pub mod status_bar;
mod steps;
pub mod text_box;
pub mod theme;
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
use crate::storage::office::settings;
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
use notices::Notices;
use open_letter::OpenLetter;
use preview::Preview;
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
    /// What was exported last, to be done again where files are replaced.
    exported: Option<ExportOrder>,
    shows_navigator: bool,
    shows_pages: bool,
    /// Whether the pages are shown where there is little room for them: two languages in a small window.
    shows_pages_when_narrow: bool,
    /// There is little room.
    narrow: bool,
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

/// Narrower than this, in points, the window has no room for two languages and the pages.
const NARROW: f32 = 1200.0;

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
        let right = texts.language().direction() == crate::language::Direction::RightToLeft;
        mirror::turn(ctx, right);
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
        ctx.set_theme(look::preference(memory.settings.theme));
        panels::recall(ctx, &memory.settings);
        App {
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
            exported: None,
            memory,
            recall,
            shows_navigator: true,
            shows_pages: true,
            shows_pages_when_narrow: false,
            narrow: false,
            shown_title: String::new(),
        }
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

    fn show_screen(&mut self, ui: &mut egui::Ui) {
        let situation = self.situation();
        let above = self.dialog.is_some() || self.palette.is_some();
        if self.alignment.is_some() {
            self.help.show_manual(ui, &self.texts, above);
            self.show_alignment(ui);
            return;
        }
        let Some(open) = &mut self.open else {
            self.help.show_manual(ui, &self.texts, above);
            let wish = start::ui(ui, &mut self.start, &self.texts);
            if let Some(wish) = wish {
                self.grant(ui.ctx(), wish);
            }
            return;
        };
        let mut commands = top_bar::ui(ui, open, &situation, &self.texts);
        match (
            banner::ui(ui, open, &self.texts),
            &open.elsewhere,
            &open.path,
        ) {
            (Some(banner::Clicked::TakeOver), Some(elsewhere), Some(path)) => {
                let (path, elsewhere) = (path.clone(), elsewhere.clone());
                return self.take_over(path, elsewhere);
            }
            (Some(banner::Clicked::SaveAs), ..) => commands.push(Command::SaveAs),
            _ => {}
        }
        if let Some(find) = &mut self.find {
            let answer = find_bar::ui(ui, find, open, &self.analysis, &self.texts);
            if let Some(edit) = answer.edit {
                let now = Duration::from_secs_f64(ui.input(|input| input.time).max(0.0));
                open.editing.apply(edit, now);
            }
            if answer.closed {
                self.find = None;
            }
        }
        if status_bar::ui(
            ui,
            open,
            &self.analysis,
            &self.texts,
            self.exporting.as_ref(),
        ) {
            self.findings.shown = !self.findings.shown;
        }
        self.help.show_manual(ui, &self.texts, above);
        panels::keep(ui.ctx(), &mut self.memory);
        if self.shows_navigator {
            navigator::ui(ui, open, &self.analysis, &self.texts);
        }
        if let Some(word) = &mut self.word
            && !word_text::show(ui, word, open, &self.texts)
        {
            self.word = None;
        }
        // Where two languages stand beside each other in a small window, the pages give way.
        let two = [view::Columns::Both, view::Columns::Translation].contains(&open.view.columns);
        self.narrow = two && ui.ctx().content_rect().width() < NARROW;
        let shows_pages = match self.narrow {
            true => self.shows_pages_when_narrow,
            false => self.shows_pages,
        };
        // The Word file stands where they would.
        let room = (self.word.is_none() && !self.help.shows_manual())
            || ui.ctx().content_rect().width() >= word_text::WIDE;
        if shows_pages && room {
            commands.extend(preview::ui(
                ui,
                &mut self.preview,
                open,
                &self.analysis,
                &self.texts,
            ));
        }
        if self.findings.shown {
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
        self.show_form(ui);
        for command in commands {
            self.perform(&ui.ctx().clone(), command);
        }
    }

    fn show_form(&mut self, ui: &mut egui::Ui) {
        let Some(open) = &mut self.open else { return };
        let draft = Arc::clone(open.editing.draft());
        open.view.locked = open.editing.is_locked();
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
            draft: Arc::clone(open.editing.draft()),
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
            Command::Light => self.show_theme(ctx, settings::Theme::Light),
            Command::Dark => self.show_theme(ctx, settings::Theme::Dark),
            Command::System => self.show_theme(ctx, settings::Theme::System),
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
            Command::Navigator => self.shows_navigator = !self.shows_navigator,
            Command::Pages if self.narrow => {
                self.shows_pages_when_narrow = !self.shows_pages_when_narrow;
            }
            Command::Pages => self.shows_pages = !self.shows_pages,
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
