//! The window: draft a letter in a form, see the finished page, export it for signing.

pub mod analysis;
pub mod clipboard;
pub mod command;
pub mod dialog;
pub mod find_bar;
pub mod findings;
pub mod form;
pub mod icons;
pub mod insertions;
pub mod jobs;
pub mod labels;
pub mod navigator;
pub mod open_letter;
pub mod palette;
pub mod preview;
pub mod start;
pub mod status_bar;
pub mod text;
pub mod text_box;
pub mod theme;
pub mod top_bar;
pub mod view;
pub mod widgets;
pub mod window;

use crate::draft::Draft;
use crate::storage::journal::{self, About};
use crate::storage::office::settings;
use analysis::Analysis;
use chrono::NaiveDate;
use command::{Command, Situation};
use dialog::Dialog;
use findings::FindingsList;
use form::Form;
use jobs::export::{ExportOrder, ExportOutcome};
use jobs::keeper::Keeper;
use jobs::memory::Memory;
use jobs::{Dialogs, Done, Jobs, Purpose, Running};
use open_letter::OpenLetter;
use preview::Preview;
use start::Start;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use text::Texts;
use text_box::{Labels, TextBoxes};

/// The window.
pub struct App {
    open: Option<OpenLetter>,
    start: Start,
    analysis: Analysis,
    preview: Preview,
    jobs: Jobs,
    texts: Texts,
    labels: Labels,
    boxes: TextBoxes,
    dialog: Option<Dialog>,
    palette: Option<palette::CommandPalette>,
    findings: FindingsList,
    exporting: Option<Running>,
    notices: egui_notify::Toasts,
    /// What is to be done once the letter has been saved: leave it, open another.
    then: Option<Leave>,
    memory: Memory,
    keeper: Option<Keeper>,
    /// The revision that the journal was last told of.
    kept: Option<u64>,
    /// What was exported last, to be done again where files are replaced.
    exported: Option<ExportOrder>,
    shows_navigator: bool,
    shows_pages: bool,
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
}

/// Today's date.
fn today() -> NaiveDate {
    chrono::Local::now().date_naive()
}

fn preference(theme: settings::Theme) -> egui::ThemePreference {
    match theme {
        settings::Theme::Light => egui::ThemePreference::Light,
        settings::Theme::Dark => egui::ThemePreference::Dark,
        settings::Theme::System => egui::ThemePreference::System,
    }
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
        let texts = Texts::new();
        let mut boxes = TextBoxes::new();
        boxes.hooks = clipboard::hooks();
        let memory = Memory::read(opening.home);
        let mut start = Start::new(ctx);
        start.recent = memory.recent();
        let left = memory
            .journals()
            .map(|folder| journal::left_behind(&folder));
        let dialog = match left {
            Some(Ok(left)) if !left.is_empty() => Some(Dialog::Recovery(left)),
            Some(Err(fault)) => Some(Dialog::Fault(fault.to_string())),
            _ => None,
        };
        ctx.set_theme(preference(memory.settings.theme));
        App {
            open: None,
            start,
            analysis: Analysis::new(ctx),
            preview: Preview::default(),
            jobs,
            labels: labels::labels(&texts),
            texts,
            boxes,
            dialog,
            palette: None,
            findings: FindingsList::default(),
            exporting: None,
            notices: egui_notify::Toasts::default(),
            then: None,
            keeper: memory.journals().map(|folder| Keeper::new(folder, ctx)),
            kept: None,
            exported: None,
            memory,
            shows_navigator: true,
            shows_pages: true,
        }
    }

    /// The open letter.
    pub fn letter(&self) -> Option<&OpenLetter> {
        self.open.as_ref()
    }

    fn situation(&self) -> Situation {
        let editing = self.open.as_ref().map(|open| &open.editing);
        Situation {
            letter: editing.is_some(),
            undo: editing.is_some_and(|editing| editing.can_undo()),
            redo: editing.is_some_and(|editing| editing.can_redo()),
            findings: !self.analysis.findings().is_empty(),
        }
    }

    /// One frame.
    pub fn show(&mut self, ui: &mut egui::Ui) {
        let ctx = ui.ctx().clone();
        for done in self.jobs.done() {
            self.take(&ctx, done);
        }
        self.take_dropped(&ctx);
        if ctx.input(|input| input.viewport().close_requested()) && self.has_changes() {
            ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
            self.leave(&ctx, Leave::Quit);
        }
        if self.dialog.is_none() && self.palette.is_none() {
            for command in command::pressed(&ctx, &self.situation()) {
                self.perform(&ctx, command);
            }
        }
        if let Some(open) = &mut self.open {
            let draft = Arc::clone(open.editing.draft());
            self.analysis.update(&draft, open.editing.revision());
        }
        self.show_screen(ui);
        self.show_overlays(ui);
        self.keep();
        self.notices.show(&ctx);
        self.title(&ctx);
    }

    fn show_screen(&mut self, ui: &mut egui::Ui) {
        let situation = self.situation();
        let Some(open) = &mut self.open else {
            let wish = start::ui(ui, &mut self.start, &self.texts);
            if let Some(wish) = wish {
                self.grant(ui.ctx(), wish);
            }
            return;
        };
        let mut commands = top_bar::ui(ui, open, &situation, &self.texts);
        if status_bar::ui(
            ui,
            open,
            &self.analysis,
            &self.texts,
            self.exporting.as_ref(),
        ) {
            self.findings.shown = !self.findings.shown;
        }
        if self.shows_navigator {
            navigator::ui(ui, open, &self.analysis, &self.texts);
        }
        if self.shows_pages {
            commands.extend(preview::ui(
                ui,
                &mut self.preview,
                open,
                &self.analysis,
                &self.texts,
            ));
        }
        if self.findings.shown {
            findings::ui(ui, &mut self.findings, open, &self.analysis, &self.texts);
        }
        self.show_form(ui);
        for command in commands {
            self.perform(&ui.ctx().clone(), command);
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
            edits: Vec::new(),
        };
        window::form_ui(ui, &mut form);
        let edits = std::mem::take(&mut form.edits);
        let now = Duration::from_secs_f64(ui.input(|input| input.time).max(0.0));
        if open.view.caret != before {
            open.editing.end_step();
            let caret = open.view.caret.map(|(text, _)| text);
            open.view.caret_part = caret.and_then(|text| form::part_with(&draft.letter, text));
        }
        let language = draft.letter.language;
        for edit in edits {
            open.editing.apply(edit, now);
            open.view.given(open.editing.given(), language);
        }
    }

    fn show_overlays(&mut self, ui: &mut egui::Ui) {
        let ctx = ui.ctx().clone();
        let situation = self.situation();
        if let Some(palette) = &mut self.palette {
            match palette::ui(ui, palette, &situation, &self.texts) {
                palette::Answer::Nothing => {}
                palette::Answer::Closed => self.palette = None,
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
            Command::New => self.dialog = Some(Dialog::new_letter(None)),
            Command::NewFromLetter => self.ask_path(Purpose::Model),
            Command::Open => self.ask_path(Purpose::Open),
            Command::OpenPath => self.dialog = Some(Dialog::path(Purpose::Open, String::new())),
            Command::Save => self.save(false),
            Command::SaveAs => self.save(true),
            Command::Export => self.begin_export(),
            Command::Close => self.leave(ctx, Leave::Close),
            Command::Quit => self.leave(ctx, Leave::Quit),
            Command::Light => self.show_theme(ctx, settings::Theme::Light),
            Command::Dark => self.show_theme(ctx, settings::Theme::Dark),
            Command::System => self.show_theme(ctx, settings::Theme::System),
            Command::Palette => self.palette = Some(palette::CommandPalette::default()),
            Command::Help => self.dialog = Some(Dialog::Help),
            Command::Navigator => self.shows_navigator = !self.shows_navigator,
            Command::Pages => self.shows_pages = !self.shows_pages,
            Command::Find | Command::Replace => {}
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
            Command::OwnColumn | Command::BothColumns | Command::OtherColumn => {
                if let Some(open) = &mut self.open {
                    open.view.show_columns(match command {
                        Command::OwnColumn => view::Columns::Own,
                        Command::BothColumns => view::Columns::Both,
                        _ => view::Columns::Other,
                    });
                }
            }
        }
    }

    fn show_theme(&mut self, ctx: &egui::Context, theme: settings::Theme) {
        ctx.set_theme(preference(theme));
        self.memory.settings.theme = theme;
        self.memory.keep_settings();
    }

    fn remember(&mut self, path: &Path, draft: &Draft) {
        self.memory.remember(path, draft, today());
        self.start.recent = self.memory.recent();
    }

    /// Tells the journal of what was typed, and the person of what could not be kept.
    fn keep(&mut self) {
        if let (Some(keeper), Some(open)) = (&self.keeper, &self.open) {
            let revision = open.editing.revision();
            if self.kept != Some(revision) && open.editing.changed() {
                let about = About {
                    letter: open.path.clone(),
                    title: open.title(),
                    session: std::process::id().to_string(),
                    at: chrono::Utc::now(),
                };
                keeper.changed(Arc::clone(open.editing.draft()), about);
                self.kept = Some(revision);
            }
        }
        let faults = self.keeper.as_ref().map(Keeper::faults).unwrap_or_default();
        for fault in faults.into_iter().chain(self.memory.faults.drain(..)) {
            self.notices
                .error(fault)
                .duration(Some(Duration::from_secs(20)));
        }
    }

    fn journal_not_needed(&mut self) {
        self.kept = None;
        if let Some(keeper) = &self.keeper {
            keeper.not_needed();
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

    fn has_changes(&self) -> bool {
        self.open
            .as_ref()
            .is_some_and(|open| open.editing.changed())
    }

    /// Leaves the open letter, asking first if it has changes.
    fn leave(&mut self, ctx: &egui::Context, leave: Leave) {
        if self.has_changes() {
            let name = self.open.as_ref().map(|open| open.title());
            self.dialog = Some(Dialog::Unsaved {
                name: name.unwrap_or_default(),
                leave,
            });
        } else {
            self.left(ctx, leave);
        }
    }

    /// The open letter may go.
    fn left(&mut self, ctx: &egui::Context, leave: Leave) {
        self.journal_not_needed();
        self.open = None;
        self.findings.shown = false;
        self.analysis.forget();
        self.preview.forget();
        match leave {
            Leave::Close => {}
            Leave::Quit => ctx.send_viewport_cmd(egui::ViewportCommand::Close),
            Leave::Open(path) => self.jobs.open(path, Purpose::Open),
            Leave::Begin(draft) => self.begin(*draft),
        }
    }

    /// Shows a letter that no file holds yet.
    fn begin(&mut self, draft: Draft) {
        self.analysis.forget();
        self.preview.forget();
        self.open = Some(OpenLetter::new(draft, None));
    }

    fn ask_path(&mut self, purpose: Purpose) {
        let title = match purpose {
            Purpose::Open => "dialog-open-title",
            Purpose::Model => "dialog-model-title",
            Purpose::Save => "dialog-save-title",
            Purpose::ExportFolder => "dialog-folder-title",
        };
        let open = self.open.as_ref();
        let folder = open.and_then(|open| open.path.as_ref()?.parent());
        let name = open.map(OpenLetter::file_name).unwrap_or_default();
        self.jobs
            .choose(purpose, &self.texts.say(title), &name, folder);
    }

    fn save(&mut self, elsewhere: bool) {
        let Some(open) = &self.open else { return };
        match &open.path {
            Some(path) if !elsewhere => {
                self.jobs
                    .save(Arc::clone(open.editing.draft()), path.clone());
            }
            _ => self.ask_path(Purpose::Save),
        }
    }

    fn begin_export(&mut self) {
        if let Some(open) = &self.open {
            self.dialog = Some(Dialog::export(
                open,
                self.analysis.findings(),
                &self.memory.settings,
            ));
        }
    }

    /// A letter dropped on the window is opened.
    fn take_dropped(&mut self, ctx: &egui::Context) {
        let dropped = ctx.input(|input| input.raw.dropped_files.clone());
        if let Some(path) = dropped.first().map(|file| file.path().to_owned()) {
            self.leave(ctx, Leave::Open(path));
        }
    }

    fn grant(&mut self, ctx: &egui::Context, wish: start::Wish) {
        match wish {
            start::Wish::Command(command) => self.perform(ctx, command),
            start::Wish::Begin(kind) => self.dialog = Some(Dialog::new_letter(Some(&kind))),
            start::Wish::Open(path) => self.jobs.open(path, Purpose::Open),
            start::Wish::Model(path) => self.jobs.open(path, Purpose::Model),
            start::Wish::Forget(path) => {
                self.memory.forget(path);
                self.start.recent = self.memory.recent();
            }
        }
    }

    fn title(&self, ctx: &egui::Context) {
        let program = self.texts.say("program");
        let title = match &self.open {
            Some(open) => {
                let mark = if open.editing.changed() { "• " } else { "" };
                format!("{mark}{} – {program}", open.title())
            }
            None => program,
        };
        let shown = ctx.input(|input| input.viewport().title.clone());
        if shown.is_some_and(|shown| shown != title) {
            ctx.send_viewport_cmd(egui::ViewportCommand::Title(title));
        }
    }

    /// Takes in what a job has done.
    fn take(&mut self, ctx: &egui::Context, done: Done) {
        match done {
            Done::Opened {
                path,
                purpose,
                result,
            } => match (result, purpose) {
                (Ok(draft), Purpose::Model) => {
                    self.dialog = Some(Dialog::next_letter(*draft));
                }
                (Ok(draft), _) => {
                    self.analysis.forget();
                    self.preview.forget();
                    self.remember(&path, &draft);
                    self.open = Some(OpenLetter::new(*draft, Some(path)));
                }
                (Err(sentence), _) => self.complain(sentence),
            },
            Done::Saved {
                path,
                state,
                result,
            } => match result {
                Ok(()) => self.saved(ctx, path, state),
                Err(sentence) => {
                    self.then = None;
                    self.complain(sentence);
                }
            },
            Done::Exported(outcome) => self.exported(outcome),
            Done::Chosen {
                purpose,
                path,
                no_dialog,
            } => match path {
                Some(path) => self.chosen(ctx, purpose, path),
                None if no_dialog => {
                    let name = self.open.as_ref().map(OpenLetter::file_name);
                    let name = match purpose {
                        Purpose::Save => name.unwrap_or_default(),
                        _ => String::new(),
                    };
                    self.dialog = Some(Dialog::path(purpose, name));
                }
                None => self.then = None,
            },
        }
    }

    fn chosen(&mut self, ctx: &egui::Context, purpose: Purpose, path: PathBuf) {
        match purpose {
            Purpose::Open => self.leave(ctx, Leave::Open(path)),
            Purpose::Model => self.jobs.open(path, Purpose::Model),
            Purpose::Save => {
                let path = if path.extension().is_none() {
                    path.with_extension("ron")
                } else {
                    path
                };
                if let Some(open) = &self.open {
                    self.jobs.save(Arc::clone(open.editing.draft()), path);
                }
            }
            Purpose::ExportFolder => {
                if let Some(Dialog::Export(export)) = &mut self.dialog {
                    export.folder = path.display().to_string();
                }
            }
        }
    }

    fn saved(&mut self, ctx: &egui::Context, path: PathBuf, state: Arc<Draft>) {
        self.remember(&path, &state);
        if let Some(open) = &mut self.open {
            open.path = Some(path);
            open.saved_at = Some(std::time::Instant::now());
            open.editing.saved(state);
            if !open.editing.changed() {
                self.journal_not_needed();
            }
        }
        if let Some(leave) = self.then.take() {
            self.leave(ctx, leave);
        }
    }

    fn exported(&mut self, outcome: ExportOutcome) {
        self.exporting = None;
        match outcome {
            ExportOutcome::Written(files) => {
                self.dialog = Some(Dialog::Exported(files));
            }
            ExportOutcome::WouldReplace(files) => {
                self.dialog = Some(Dialog::Replace(files));
            }
            ExportOutcome::Cancelled(_) => {
                self.notices.info(self.texts.say("export-cancelled"));
            }
            ExportOutcome::Failed(_, sentence) => self.complain(sentence),
        }
    }

    /// Shows a letter that was left behind; it counts as changed until it is saved.
    fn recover(&mut self, left: journal::LeftBehind) {
        if let Ok(draft) = &left.draft {
            let draft = draft.clone();
            let path = left.about.as_ref().and_then(|about| about.letter.clone());
            self.begin(draft);
            if let Some(open) = &mut self.open {
                open.path = path;
            }
            if let Some(keeper) = &self.keeper {
                keeper.taken_over(left);
            }
        }
    }

    /// Says what could not be done, until it is read.
    fn complain(&mut self, sentence: String) {
        self.dialog = Some(Dialog::Fault(sentence));
    }

    fn answer(&mut self, ctx: &egui::Context, answer: dialog::Answer) {
        match answer {
            dialog::Answer::Closed => self.then = None,
            dialog::Answer::Begin(draft) => self.leave(ctx, Leave::Begin(draft)),
            dialog::Answer::Path(purpose, path) => self.chosen(ctx, purpose, path),
            dialog::Answer::SaveAnd(leave) => {
                self.then = Some(leave);
                self.save(false);
            }
            dialog::Answer::Discard(leave) => self.left(ctx, leave),
            dialog::Answer::Recover(left) => self.recover(*left),
            dialog::Answer::Abandon(gone, others) => {
                if let Err(fault) = gone.discard() {
                    self.complain(fault.to_string());
                } else if !others.is_empty() {
                    self.dialog = Some(Dialog::Recovery(others));
                }
            }
            dialog::Answer::Export(order) => {
                self.memory.settings.export_folder = Some(order.folder.clone());
                self.memory.settings.export.word = order.word;
                self.memory.settings.export.pdf = order.pdf;
                self.memory.keep_settings();
                self.exported = Some(order.clone());
                self.exporting = Some(self.jobs.export(order));
            }
            dialog::Answer::ReplaceFiles => {
                if let Some(mut order) = self.exported.clone() {
                    order.replace = true;
                    self.exporting = Some(self.jobs.export(order));
                }
            }
            dialog::Answer::ChooseFolder(export) => {
                self.dialog = Some(Dialog::Export(export));
                self.ask_path(Purpose::ExportFolder);
            }
        }
    }
}

/// No window can be opened here.
#[derive(Debug, thiserror::Error)]
#[error(
    "no window can be opened here ({0}); “circular-desk --help” says what works without one: new, check, export"
)]
pub struct NoWindow(String);

/// Runs the window until it is closed, with one renderer, or with the other where the first fails.
///
/// # Errors
/// If there is no display, or no graphics driver that either renderer can use.
pub fn run(opening: &Opening) -> Result<(), NoWindow> {
    let mut faults = Vec::new();
    for renderer in [eframe::Renderer::Glow, eframe::Renderer::Wgpu] {
        let options = eframe::NativeOptions {
            renderer,
            viewport: egui::ViewportBuilder::default()
                .with_app_id("circular-desk")
                .with_title("Circular Desk")
                .with_inner_size([1440.0, 900.0])
                .with_min_inner_size([760.0, 520.0]),
            persist_window: false,
            ..eframe::NativeOptions::default()
        };
        let opening = opening.clone();
        let window = eframe::run_native(
            "circular-desk",
            options,
            Box::new(move |creation| Ok(Box::new(App::new(&creation.egui_ctx, opening)))),
        );
        match window {
            Ok(()) => return Ok(()),
            Err(fault) => faults.push(fault.to_string()),
        }
    }
    faults.dedup();
    Err(NoWindow(faults.join("; ")))
}

impl eframe::App for App {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.show(ui);
    }
}
