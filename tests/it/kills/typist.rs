//! The program that is killed: the real window without a screen, with a person at it who types, takes back,
//! leaves texts, and saves, with pauses. What it does is drawn from a seed; the moments are those of the machine.
//!
//! It tells the one who started it, a line each, what the letter says after every frame and how far its own
//! clock has come, so that whoever kills it knows what must not be lost.

use crate::random::Random;
use circular_desk::app::jobs::Dialogs;
use circular_desk::app::text_box::CaretAt;
use circular_desk::app::{App, Opening};
use circular_desk::draft::Draft;
use circular_desk::kind;
use circular_desk::language::Language;
use circular_desk::letter::text::TextId;
use circular_desk::storage;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use std::cell::RefCell;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Write;
use std::path::PathBuf;
use std::rc::Rc;
use std::time::{Duration, Instant};

/// The environment by which the program is told what to do: its folder, its letter, its seed.
pub const HOME: &str = "CIRCULAR_DESK_TEST_KILLS_HOME";
pub const LETTER: &str = "CIRCULAR_DESK_TEST_KILLS_LETTER";
pub const SEED: &str = "CIRCULAR_DESK_TEST_KILLS_SEED";

/// By which it is told that something was left behind that it has to take up.
pub const LEFT: &str = "CIRCULAR_DESK_TEST_KILLS_LEFT";

/// The button that takes up what was left behind.
const TAKE: &str = "Continue editing";

/// How long the window may take for anything, on a machine that has much else to do.
const PATIENCE: Duration = Duration::from_secs(120);

/// How often the clock is told.
const TICK: Duration = Duration::from_millis(10);

/// What tells one state of a letter from another.
pub fn state(draft: &Draft) -> u64 {
    let mut hasher = DefaultHasher::new();
    storage::write(draft).unwrap().hash(&mut hasher);
    hasher.finish()
}

/// Whom the one who kills hears.
#[derive(Clone, Copy)]
pub struct Voice {
    begun: Instant,
}

impl Voice {
    /// Whose clock begins now.
    pub fn new() -> Voice {
        Voice {
            begun: Instant::now(),
        }
    }

    fn now(self) -> u128 {
        self.begun.elapsed().as_millis()
    }

    /// Says one line. In one piece: a line is told whole or not at all.
    pub fn say(self, words: &str) {
        let line = format!("@{words}\n");
        let mut out = std::io::stdout().lock();
        let told = out.write_all(line.as_bytes()).and_then(|()| out.flush());
        if told.is_err() {
            // Nobody listens any more.
            std::process::exit(0);
        }
    }
}

/// How long the thread that keeps the journal has waited for a processor until now, in milliseconds, as the
/// system counts it; nothing where it does not say.
fn starved() -> u128 {
    let Ok(threads) = std::fs::read_dir("/proc/self/task") else {
        return 0;
    };
    let of = |thread: PathBuf| {
        let name = std::fs::read_to_string(thread.join("comm")).ok()?;
        let counts = std::fs::read_to_string(thread.join("schedstat")).ok()?;
        let waited: u128 = counts.split(' ').nth(1)?.parse().ok()?;
        (name.trim() == "journal").then_some(waited / 1_000_000)
    };
    (threads.flatten())
        .filter_map(|thread| of(thread.path()))
        .sum()
}

struct Typist {
    window: Harness<'static, Rc<RefCell<Option<App>>>>,
    app: Rc<RefCell<Option<App>>>,
    random: Random,
    voice: Voice,
    told: u64,
}

/// Runs until it is killed.
pub fn run(home: PathBuf) {
    let voice = Voice::new();
    std::thread::spawn(move || {
        loop {
            voice.say(&format!("clock {} {}", voice.now(), starved()));
            std::thread::sleep(TICK);
        }
    });
    let seed = std::env::var(SEED).unwrap().parse().unwrap();
    let letter = std::env::var_os(LETTER).map(PathBuf::from);
    let mut typist = Typist::start(home, letter, seed, voice);
    typist.open();
    loop {
        typist.act();
    }
}

impl Typist {
    fn start(home: PathBuf, letter: Option<PathBuf>, seed: u64, voice: Voice) -> Typist {
        let app: Rc<RefCell<Option<App>>> = Rc::default();
        let made = Rc::clone(&app);
        let opening = Opening {
            letter,
            dialogs: Dialogs::Field,
            home: Some(home),
            language: Language::En,
        };
        let window = Harness::builder()
            .with_size(egui::vec2(760.0, 1000.0))
            .with_context_setup(move |ctx| {
                *made.borrow_mut() = Some(App::new(ctx, opening));
            })
            .build_ui_state(
                |ui, app: &mut Rc<RefCell<Option<App>>>| {
                    if let Some(app) = app.borrow_mut().as_mut() {
                        app.show(ui);
                    }
                },
                Rc::clone(&app),
            );
        Typist {
            window,
            app,
            random: Random::new(seed),
            voice,
            told: 0,
        }
    }

    /// Something of the open letter.
    fn of_letter<T>(
        &self,
        what: impl Fn(&circular_desk::app::open_letter::OpenLetter) -> T,
    ) -> Option<T> {
        let app = self.app.borrow();
        app.as_ref()?.letter().map(what)
    }

    fn frame(&mut self) {
        self.window.step();
        let frame_ended = self.voice.now();
        let Some((revision, draft)) = self.of_letter(|open| {
            (
                open.editing.revision(),
                std::sync::Arc::clone(open.editing.draft()),
            )
        }) else {
            return;
        };
        if revision != self.told {
            self.told = revision;
            self.voice
                .say(&format!("typed {frame_ended} {}", state(&draft)));
        }
    }

    fn until(&mut self, what: &str, done: impl Fn(&Typist) -> bool) {
        let begun = Instant::now();
        while !done(self) {
            assert!(
                begun.elapsed() < PATIENCE,
                "not within {PATIENCE:?}: {what}"
            );
            std::thread::sleep(Duration::from_millis(5));
            self.frame();
        }
    }

    /// Opens the letter: the one that was left behind if there is one, or begins a new one.
    fn open(&mut self) {
        self.window.run_steps(2);
        let offers = |typist: &Typist| typist.window.query_all_by_label(TAKE).next().is_some();
        let shows = |typist: &Typist| typist.of_letter(|_| ()).is_some();
        if std::env::var_os(LETTER).is_some() {
            self.until("the letter is opened", shows);
        }
        if std::env::var_os(LEFT).is_some() {
            self.until("what was left behind is offered", offers);
            let begun = Instant::now();
            while offers(self) {
                assert!(
                    begun.elapsed() < PATIENCE,
                    "what was left behind cannot be taken up"
                );
                // A dialog that has just come up may still move.
                self.window.run_steps(2);
                self.window
                    .query_all_by_label(TAKE)
                    .next()
                    .inspect(|button| button.click());
                self.window.run_steps(2);
            }
            self.until("it is taken up", shows);
        } else if !shows(self) {
            let kinds = kind::kinds().unwrap();
            let name = kinds[self.random.below(kinds.len())].name(Language::En);
            self.window
                .get_by_role_and_label(egui::accesskit::Role::Button, &name)
                .click();
            self.window.run_steps(3);
            self.window.get_by_label("Create the letter").click();
            self.until("a letter is begun", shows);
        }
        let Some((revision, now)) =
            self.of_letter(|open| (open.editing.revision(), state(open.editing.draft())))
        else {
            return;
        };
        self.told = revision;
        self.voice.say(&format!("began {} {now}", self.voice.now()));
        // The finished pages are laid out by threads of their own; here they only take time.
        self.press(Modifiers::NONE, Key::F10);
        self.go_elsewhere();
    }

    fn press(&mut self, modifiers: Modifiers, key: Key) {
        self.window.key_press_modifiers(modifiers, key);
        self.frame();
    }

    /// Goes to another text that a person has written.
    fn go_elsewhere(&mut self) {
        let found = self.of_letter(|open| {
            let letter = &open.editing.draft().letter;
            let own = letter
                .texts()
                .into_iter()
                .filter(|text| text.own_runs().is_some());
            (
                letter.language,
                own.map(|text| text.id).collect::<Vec<TextId>>(),
            )
        });
        let Some((language, own)) = found.filter(|(_, own)| !own.is_empty()) else {
            return;
        };
        let text = own[self.random.below(own.len())];
        if let Some(app) = self.app.borrow_mut().as_mut() {
            app.go_to(text, language, CaretAt::End);
        }
        for _ in 0..3 {
            self.frame();
        }
    }

    fn save(&mut self) {
        let Some((changed, has_file, now)) = self.of_letter(|open| {
            (
                open.editing.changed(),
                open.path.is_some(),
                state(open.editing.draft()),
            )
        }) else {
            return;
        };
        if !changed || !has_file {
            return;
        }
        self.voice
            .say(&format!("saving {} {now}", self.voice.now()));
        self.press(Modifiers::COMMAND, Key::S);
        if self.random.below(2) == 0 {
            // A person goes on while it is being saved.
            return;
        }
        self.until("it is saved", |typist| {
            typist.of_letter(|open| open.editing.changed()) == Some(false)
        });
        self.voice.say(&format!("saved {} {now}", self.voice.now()));
    }

    /// One thing that a person does.
    fn act(&mut self) {
        match self.random.below(100) {
            0..75 => {
                let words = [
                    "a",
                    "e",
                    "n",
                    "t",
                    " ",
                    "研",
                    "究",
                    "é",
                    "ж",
                    "س",
                    "12",
                    ", ",
                    "the group ",
                ];
                let words = words[self.random.below(words.len())];
                self.window.event(egui::Event::Text(words.to_owned()));
                self.frame();
            }
            75..80 => self.press(Modifiers::NONE, Key::Backspace),
            80..83 => self.press(Modifiers::NONE, Key::Enter),
            83..87 => self.press(Modifiers::COMMAND, Key::Z),
            87..89 => self.press(Modifiers::COMMAND, Key::Y),
            89..94 => self.go_elsewhere(),
            _ => self.save(),
        }
        let pause = match self.random.below(100) {
            0..40 => 0,
            40..90 => 20 + self.random.below(120),
            90..97 => 300 + self.random.below(400),
            _ => 900 + self.random.below(900),
        };
        let until = Instant::now() + Duration::from_millis(pause as u64);
        self.frame();
        while let left = until.saturating_duration_since(Instant::now())
            && !left.is_zero()
        {
            std::thread::sleep(left.min(Duration::from_millis(100)));
            // What the threads of the window report is taken in by a frame.
            self.frame();
        }
    }
}
