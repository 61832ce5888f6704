//! How long the window needs: for its first frame, for a frame as it stands, with every key, while scrolling,
//! and from a key to the finished page; for an ordinary letter and for long ones. And how much memory.
//!
//! ```text
//! cargo bench --bench window
//! cargo bench --bench window -- --added 2000        the letter with 2,000 paragraphs more alone
//! ```
//!
//! A frame here is the whole window, as egui runs it and makes triangles of it; what the graphics card does
//! with them is not measured. A page is finished when its picture lies ready for the graphics card.

#![allow(clippy::print_stdout)]

#[allow(dead_code)]
mod measure;

use circular_desk::app::command::Command;
use circular_desk::app::jobs::Dialogs;
use circular_desk::app::text_box::CaretAt;
use circular_desk::app::{App, Opening};
use circular_desk::draft::Draft;
use circular_desk::language::Language;
use circular_desk::letter::block::Block;
use circular_desk::letter::text::Text;
use circular_desk::storage;
use egui::{Context, Event, RawInput, Rect, pos2, vec2};
use measure::Times;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

/// How many paragraphs are added to a real letter: an ordinary one, and the longest that we promise to be
/// fluent.
const ADDED: [usize; 3] = [0, 200, 2000];

/// How long a key waits for its page at most.
const PATIENCE: Duration = Duration::from_secs(20);

fn main() {
    if !std::env::args().any(|argument| argument == "--bench") {
        println!("measured only by cargo bench");
        return;
    }
    measure::circumstances();
    let home = tempfile::tempdir().expect("the system has a folder for temporary files");
    let arguments: Vec<String> = std::env::args().collect();
    let place = arguments.iter().position(|argument| argument == "--added");
    let only = place.and_then(|place| arguments.get(place + 1)?.parse::<usize>().ok());
    let chosen = |added: &usize| only.is_none_or(|only| only == *added);
    for added in ADDED.into_iter().filter(chosen) {
        println!("\na letter with {added} paragraphs more, times in ms");
        measure::head();
        // A home of its own: no letter of the run before is offered for recovery.
        let home = home.path().join(added.to_string());
        std::fs::create_dir_all(&home).expect("the system makes a folder");
        let letter = home.join("letter.ron");
        storage::save(&draft(added), &letter).expect("the letter can be written");
        let begin = Instant::now();
        let mut window = Window::open(&letter, &home);
        window.frame(Vec::new());
        Times::new(vec![begin.elapsed()]).row("start to the first frame", Some(250));
        window.until(|app| app.letter().is_some() && app.pages_are_current());
        window.go_to_the_middle();
        let still = Times::of(300, || window.frame(Vec::new()));
        still.row("a frame", None);
        window.frame(vec![Event::PointerMoved(pos2(600.0, 400.0))]);
        let scrolled = Times::of(200, || window.frame(vec![wheel()]));
        scrolled.row("a frame while scrolling", Some(16));
        window.go_to_the_middle();
        let typed = Times::of(200, || window.frame(vec![Event::Text("x".to_owned())]));
        typed.row("a frame with a key", Some(2));
        let mut paged = Vec::new();
        for _ in 0..30 {
            window.until(App::pages_are_current);
            std::thread::sleep(Duration::from_millis(30));
            let begin = Instant::now();
            window.frame(vec![Event::Text("y".to_owned())]);
            window.until(App::pages_are_current);
            paged.push(begin.elapsed());
        }
        Times::new(paged).row("from a key to its page", Some(50));
        window.translate();
        let still = Times::of(300, || window.frame(Vec::new()));
        still.row("translating: a frame", None);
        window.frame(vec![Event::PointerMoved(pos2(600.0, 400.0))]);
        let scrolled = Times::of(200, || window.frame(vec![wheel()]));
        scrolled.row("translating: a frame while scrolling", Some(16));
        window.go_to_the_middle_in(Language::Zh);
        let typed = Times::of(100, || window.frame(vec![Event::Text("字".to_owned())]));
        typed.row("translating: a frame with a key", Some(16));
        if let Some(memory) = memory() {
            println!("memory so far: {memory} MB");
        }
    }
}

/// A real letter with so many paragraphs more.
fn draft(added: usize) -> Draft {
    let letters = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters");
    let file = letters.join("circular-116/letter.ron");
    let mut draft = storage::open(&file).expect("the real letter can be read");
    draft.letter.body.extend((1..=added).map(paragraph));
    let translations = std::mem::take(&mut draft.translations);
    Draft::begin_from(draft.letter, &translations)
}

/// Between one line and five, as paragraphs of letters are.
fn paragraph(number: usize) -> Block {
    let sentence = "The workshop brings together experts of quality of service. ";
    let words = sentence.repeat(1 + number % 6);
    Block::Numbered(Text::plain(&format!("Number {number}. {words}")))
}

fn wheel() -> Event {
    Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        source: egui::MouseWheelSource::Wheel,
        delta: vec2(0.0, -90.0),
        phase: egui::TouchPhase::Move,
        modifiers: egui::Modifiers::NONE,
    }
}

/// The most memory that this process has had, where the system tells (Linux).
fn memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    let kilobytes: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes / 1000)
}

/// The window without a screen.
struct Window {
    ctx: Context,
    app: App,
    begun: Instant,
}

impl Window {
    fn open(letter: &Path, home: &Path) -> Window {
        let ctx = Context::default();
        let opening = Opening {
            letter: Some(letter.to_owned()),
            dialogs: Dialogs::Field,
            home: Some(home.to_owned()),
            language: Language::En,
        };
        Window {
            app: App::new(&ctx, opening),
            ctx,
            begun: Instant::now(),
        }
    }

    /// Puts the caret into the paragraph in the middle of the letter, and waits until it is in view.
    fn go_to_the_middle(&mut self) {
        self.go_to_the_middle_in(Language::En);
    }

    /// The same for one of its languages.
    fn go_to_the_middle_in(&mut self, language: Language) {
        let texts = self.app.letter().map(|open| {
            let letter = &open.editing.draft().letter;
            let own: Vec<_> = (letter.body.iter())
                .filter_map(|block| match block {
                    Block::Numbered(text) | Block::Paragraph(text) => Some(text.id),
                    _ => None,
                })
                .collect();
            own[own.len() / 2]
        });
        if let Some(text) = texts {
            self.app.go_to(text, language, CaretAt::End);
        }
        for _ in 0..20 {
            self.frame(Vec::new());
        }
    }

    /// Shows the translator's view, with the caret in the middle.
    fn translate(&mut self) {
        self.app.perform(&self.ctx.clone(), Command::Translation);
        self.go_to_the_middle_in(Language::Zh);
    }

    fn until(&mut self, done: impl Fn(&App) -> bool) {
        let begin = Instant::now();
        while !done(&self.app) {
            assert!(begin.elapsed() < PATIENCE, "the window never came so far");
            std::thread::sleep(Duration::from_micros(500));
            self.frame(Vec::new());
        }
    }

    fn frame(&mut self, events: Vec<Event>) {
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(1440.0, 900.0))),
            time: Some(self.begun.elapsed().as_secs_f64()),
            focused: true,
            events,
            ..RawInput::default()
        };
        let app = &mut self.app;
        let mut output = self.ctx.run_ui(input, |ui| app.show(ui));
        let shapes = std::mem::take(&mut output.shapes);
        black_box(self.ctx.tessellate(shapes, output.pixels_per_point));
        // Textures would go to the graphics card here.
        output.textures_delta.clear();
    }
}
