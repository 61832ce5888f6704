//! How long the window needs for a frame of the body of a long letter: as it opens, as it stands, and
//! with every key.
//!
//! ```text
//! cargo bench --bench window
//! ```
//!
//! A frame here is what egui runs and makes triangles of; what the graphics card does with them is not
//! measured.

#![allow(clippy::print_stdout)]

#[allow(dead_code)]
mod measure;

use chrono::NaiveDate;
use circular_desk::app::analysis::Analysis;
use circular_desk::app::form::{Form, part_ui};
use circular_desk::app::text::Texts;
use circular_desk::app::text_box::{CaretAt, Labels, TextBoxes};
use circular_desk::app::theme;
use circular_desk::app::view::{Part, View};
use circular_desk::draft::Draft;
use circular_desk::draft::editing::Editing;
use circular_desk::kind::{self, Beginning};
use circular_desk::language::Language;
use circular_desk::letter::block::Block;
use circular_desk::letter::text::Text;
use egui::{CentralPanel, Context, Event, RawInput, Rect, ScrollArea, pos2, vec2};
use measure::Times;
use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How many paragraphs the letters have: an ordinary one, and the longest that we promise to be fluent.
const LETTERS: [usize; 3] = [12, 200, 2000];

fn main() {
    if !std::env::args().any(|argument| argument == "--bench") {
        println!("measured only by cargo bench");
        return;
    }
    measure::circumstances();
    for paragraphs in LETTERS {
        println!("\n{paragraphs} paragraphs, times in ms");
        measure::head();
        let mut window = Window::open(paragraphs);
        let begin = Instant::now();
        window.frame(Vec::new());
        Times::new(vec![begin.elapsed()]).row("the first frame", None);
        let still = Times::of(300, || window.frame(Vec::new()));
        still.row("a frame", Some(2));
        let wheel = || Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            source: egui::MouseWheelSource::Wheel,
            delta: vec2(0.0, -90.0),
            phase: egui::TouchPhase::Move,
            modifiers: egui::Modifiers::NONE,
        };
        window.frame(vec![Event::PointerMoved(pos2(300.0, 300.0))]);
        let scrolled = Times::of(100, || window.frame(vec![wheel()]));
        scrolled.row("a frame while scrolling", None);
        let mut wide = false;
        let resized = Times::of(20, || {
            wide = !wide;
            window.width = if wide { 730.0 } else { 720.0 };
            window.frame(Vec::new());
        });
        resized.row("a frame of another width", None);
        window.caret(paragraphs / 2);
        let typed = Times::of(100, || window.frame(vec![Event::Text("x".to_owned())]));
        typed.row("a key, with what follows", None);
    }
}

/// A window that shows the body of a letter, and nothing else.
struct Window {
    ctx: Context,
    editing: Editing,
    analysis: Analysis,
    view: View,
    boxes: TextBoxes,
    labels: Labels,
    texts: Texts,
    width: f32,
    begun: Instant,
}

impl Window {
    fn open(paragraphs: usize) -> Window {
        let ctx = Context::default();
        theme::install(&ctx);
        let kinds = kind::kinds().expect("the templates can be read");
        let letter = kinds[0].begin(&Beginning::default());
        let mut letter = letter.expect("the first template makes a letter");
        letter.body = (1..=paragraphs).map(paragraph).collect();
        Window {
            editing: Editing::new(Draft::begin(letter), true),
            analysis: Analysis::new(&ctx),
            view: View::new(Language::En),
            boxes: TextBoxes::new(),
            labels: Labels::default(),
            texts: Texts::new(),
            width: 720.0,
            begun: Instant::now(),
            ctx,
        }
    }

    /// Puts the caret into a paragraph, and waits until it is in view.
    fn caret(&mut self, paragraph: usize) {
        if let Block::Numbered(text) = &self.editing.draft().letter.body[paragraph] {
            self.view.want(text.id, Language::En, CaretAt::End);
        }
        for _ in 0..20 {
            self.frame(Vec::new());
        }
    }

    fn frame(&mut self, events: Vec<Event>) {
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(self.width, 900.0))),
            time: Some(self.begun.elapsed().as_secs_f64()),
            focused: true,
            events,
            ..RawInput::default()
        };
        let draft = Arc::clone(self.editing.draft());
        self.analysis.update(&draft, self.editing.revision());
        let mut edits = Vec::new();
        let ctx = self.ctx.clone();
        let mut output = ctx.run_ui(input, |ui| {
            let mut form = Form {
                draft: &draft,
                analysis: &self.analysis,
                view: &mut self.view,
                boxes: &mut self.boxes,
                labels: &self.labels,
                texts: &self.texts,
                palette: theme::palette(ui.ctx()),
                known_contacts: &[],
                today: NaiveDate::default(),
                edits: Vec::new(),
            };
            CentralPanel::default().show(ui, |ui| {
                ScrollArea::vertical().show(ui, |ui| part_ui(ui, &mut form, Part::Body));
            });
            edits.append(&mut form.edits);
        });
        for edit in edits {
            // Every key a step of its own would be the dearest; a person types within a second.
            self.editing.apply(edit, Duration::ZERO);
            self.view.given(self.editing.given(), Language::En);
        }
        let shapes = std::mem::take(&mut output.shapes);
        black_box(self.ctx.tessellate(shapes, output.pixels_per_point));
        // Textures would go to the graphics card here.
        output.textures_delta.clear();
    }
}

/// Between one line and five, as paragraphs of letters are.
fn paragraph(number: usize) -> Block {
    let sentence = "The workshop brings together experts of quality of service. ";
    let words = sentence.repeat(1 + number % 6);
    Block::Numbered(Text::plain(&format!("Number {number}. {words}")))
}
