//! Every screen of the window, as a list: which letter, and how one comes there. Whatever has to hold everywhere
//! (names, keyboard, room, contrast) walks this list.

mod letters;

pub use letters::{Letter, draft};

use crate::colleague;
use crate::harness::{self, Look, Window, until};
use circular_desk::app::command::Command;
use circular_desk::app::dialog::Dialog;
use circular_desk::app::jobs::Purpose;
use circular_desk::app::open_letter::OpenLetter;
use circular_desk::app::view::Part;
use circular_desk::app::{App, Leave};
use circular_desk::language::Language;
use circular_desk::language::interface::{Message, Texts};
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use letters::{file, folder};
use std::fs;
use std::path::Path;
use std::rc::Rc;

/// A step on the way to a screen. Messages are named by their keys, so that the way is the same in every
/// language of the window.
#[derive(Clone, Copy, Debug)]
pub enum Step {
    /// A part of the form comes into view.
    Part(Part),
    /// A command is carried out.
    Do(Command),
    /// The first control of this role and name is clicked; of a name with values, what stands before them.
    Click(Role, &'static str),
    /// The same with the other button of the pointer.
    Secondary(Role, &'static str),
    /// It gets the keyboard.
    Focus(Role, &'static str),
    /// Keys.
    Press(Modifiers, Key),
    /// Typed words.
    Type(&'static str),
    /// A question is asked.
    Ask(Question),
    /// Two letters are aligned.
    Align,
    /// Something befalls the letter.
    Happens(Happens),
}

/// What befalls a letter while it is open.
#[derive(Clone, Copy, Debug)]
pub enum Happens {
    /// A colleague saves it.
    Saved,
    /// Its drive is gone.
    Gone,
    /// The program fails.
    Failure,
}

/// What befell a letter before the window opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Before {
    /// Nothing.
    Nothing,
    /// A colleague has it open.
    Elsewhere,
    /// A program that was killed had it open.
    LeftBehind,
    /// Half of it is gone.
    Damaged,
    /// Others were issued.
    Issued,
}

/// A dialog that no command opens at once.
#[derive(Clone, Copy, Debug)]
pub enum Question {
    /// What the letter after an earlier one is about.
    Next,
    /// What has been exported.
    Exported,
    /// What became of something.
    Account,
    /// Files that would be replaced.
    Replace,
    /// The letter has changes.
    Unsaved,
    /// A path, typed.
    Path,
    /// A sentence that has to be read.
    Fault,
}

/// A screen: its name, the letter, the way there.
#[derive(Clone, Debug)]
pub struct Screen {
    /// What tests call it.
    pub name: String,
    letter: Option<Letter>,
    before: Before,
    steps: Vec<Step>,
}

const CTRL: Modifiers = Modifiers::COMMAND;

/// All screens.
pub fn all() -> Vec<Screen> {
    use Letter::{Arabic, Chinese, English, Liaison, Word};
    use Step::{Align, Ask, Click, Do, Focus, Press, Secondary, Type};
    let screen = |name: &str, letter, steps: &[Step]| Screen {
        name: name.to_owned(),
        letter,
        before: Before::Nothing,
        steps: steps.to_vec(),
    };
    let after = |name: &str, before| Screen {
        before,
        ..screen(name, Some(English), &[])
    };
    let mut all = vec![screen("start", None, &[])];
    for letter in [English, Chinese, Arabic, Liaison] {
        for part in parts(letter) {
            let name = format!("form-{letter:?}-{part:?}").to_lowercase();
            let name = name.replace(['(', ')'], "");
            all.push(screen(&name, Some(letter), &[Step::Part(part)]));
        }
    }
    let with = |name: &str, letter: Letter, steps: &[Step]| screen(name, Some(letter), steps);
    let body = Step::Part(Part::Body);
    let subject = (Role::MultilineTextInput, "subject-row");
    let changed = |happens| {
        [
            Step::Part(Part::Reference),
            Focus(Role::TextInput, "reference-number"),
            Press(CTRL, Key::A),
            Type("117"),
            Press(Modifiers::NONE, Key::Tab),
            Step::Happens(happens),
            Do(Command::Save),
        ]
    };
    for page in [
        "office-new-letters",
        "office-paper",
        "office-signatories",
        "office-contacts",
        "office-closed-days",
        "office-numbers",
        "office-everything",
    ] {
        let steps = [Do(Command::Office), Click(Role::RadioButton, page)];
        all.push(screen(&format!("dialog-{page}"), None, &steps));
    }
    // A letter of the register; a series that one begins.
    let page = Click(Role::RadioButton, "office-numbers");
    let series = Click(Role::ListBoxOption, "office-series-said");
    let add = Click(Role::Button, "office-letter-add");
    let begin = Click(Role::Button, "office-series-add");
    for (name, steps) in [("letter", [series, add]), ("begun", [begin, Type("COL")])] {
        let steps = [&[Do(Command::Office), page][..], &steps].concat();
        let screen = screen(&format!("dialog-office-numbers-{name}"), None, &steps);
        let before = Before::Issued;
        all.push(Screen { before, ..screen });
    }
    all.push(screen("tour", None, &[Do(Command::Tour)]));
    for step in 2..=6 {
        let mut steps = vec![Do(Command::Tour)];
        steps.extend([Click(Role::Button, "tour-next"); 5].iter().take(step - 1));
        all.push(with(&format!("tour-{step}"), English, &steps));
    }
    all.extend([
        with("side-by-side", English, &[Do(Command::BothColumns)]),
        with(
            "side-by-side-arabic",
            Arabic,
            &[Do(Command::BothColumns), body],
        ),
        with("other-language", Chinese, &[Do(Command::OtherColumn), body]),
        with("translation", English, &[Do(Command::Translation)]),
        with("translation-chinese", Chinese, &[Do(Command::Translation)]),
        with("translation-arabic", Arabic, &[Do(Command::Translation)]),
        with(
            "concordance",
            English,
            &[Do(Command::Translation), Do(Command::Concordance)],
        ),
        with("word-file", Word, &[]),
        with("alignment", English, &[Align]),
        with("findings", English, &[Do(Command::NextFinding)]),
        with("find", English, &[Do(Command::Find), Type("workshop")]),
        with(
            "replace",
            English,
            &[Do(Command::Replace), Type("workshop")],
        ),
        with("palette", English, &[Do(Command::Palette)]),
        with("pages-hidden", English, &[Do(Command::Pages)]),
        with("navigator-hidden", English, &[Do(Command::Navigator)]),
        screen("dialog-new", None, &[Do(Command::New)]),
        with("dialog-next", English, &[Ask(Question::Next)]),
        with("dialog-export", English, &[Do(Command::Export)]),
        with("dialog-exported", English, &[Ask(Question::Exported)]),
        with("dialog-earlier", English, &[Do(Command::EarlierVersions)]),
        with("dialog-send-out", English, &[Do(Command::TranslationOut)]),
        with("dialog-account", English, &[Ask(Question::Account)]),
        with("dialog-replace", English, &[Ask(Question::Replace)]),
        with("dialog-unsaved", English, &[Ask(Question::Unsaved)]),
        with("dialog-path", English, &[Ask(Question::Path)]),
        with("dialog-fault", English, &[Ask(Question::Fault)]),
        screen("dialog-align", None, &[Do(Command::Align)]),
        with("dialog-help", English, &[Do(Command::Help)]),
        after("dialog-elsewhere", Before::Elsewhere),
        after("dialog-recovery", Before::LeftBehind),
        after("dialog-unread", Before::Damaged),
        with("dialog-conflict", English, &changed(Happens::Saved)),
        with("dialog-trouble", English, &changed(Happens::Gone)),
        with("failure", English, &[Step::Happens(Happens::Failure)]),
        with("menu", English, &[Click(Role::Button, "menu")]),
        with(
            "menu-languages",
            English,
            &[Click(Role::Button, "columns-choose")],
        ),
        with(
            "menu-page-language",
            English,
            &[Click(Role::ComboBox, "pages-language")],
        ),
        with(
            "popup-calendar",
            English,
            &[
                Step::Part(Part::Reference),
                Click(Role::Button, "date-calendar"),
            ],
        ),
        with(
            "popup-addressees",
            English,
            &[
                Step::Part(Part::Addressees),
                Click(Role::Button, "addressees-to-add"),
            ],
        ),
        with(
            "popup-addressee",
            English,
            &[
                Step::Part(Part::Addressees),
                Click(Role::Button, "addressees-to-more"),
            ],
        ),
        with(
            "popup-paragraph",
            English,
            &[body, Click(Role::Button, "blocks-menu-of")],
        ),
        with(
            "popup-insert-piece",
            English,
            &[body, Click(Role::Button, "blocks-insert")],
        ),
        with(
            "popup-agenda",
            Chinese,
            &[
                Step::Part(Part::Annex(1)),
                Click(Role::Button, "agenda-item-menu"),
            ],
        ),
        with(
            "popup-plan-days",
            Chinese,
            &[Step::Part(Part::Annex(1)), Click(Role::Button, "plan-days")],
        ),
        with(
            "popup-plan-brush",
            Chinese,
            &[
                Step::Part(Part::Annex(1)),
                Click(Role::Button, "plan-brush"),
            ],
        ),
        with(
            "popup-insert",
            English,
            &[
                Step::Part(Part::Subject),
                Click(subject.0, subject.1),
                Press(CTRL, Key::Space),
            ],
        ),
        with(
            "popup-context",
            English,
            &[Step::Part(Part::Subject), Secondary(subject.0, subject.1)],
        ),
        with(
            "popup-link",
            English,
            &[
                Step::Part(Part::Subject),
                Focus(subject.0, subject.1),
                Press(CTRL, Key::A),
                Press(CTRL, Key::K),
            ],
        ),
    ]);
    all
}

/// The parts of the form of a letter.
fn parts(letter: Letter) -> Vec<Part> {
    circular_desk::app::form::parts(&draft(letter).letter)
}

/// A message of the window; of one with a value, what stands before and behind it.
fn message(key: &str, language: Language) -> (String, Option<String>) {
    let said = Texts::of(language).say(key);
    let before = said.find(['{', '\u{2068}']);
    let behind = said.rfind(['}', '\u{2069}']);
    match before.zip(behind) {
        Some((before, behind)) => {
            let behind = said[behind..].chars().skip(1).collect::<String>();
            (
                said[..before].trim_end().to_owned(),
                Some(behind.trim_start().to_owned()),
            )
        }
        None => (said, None),
    }
}

impl Screen {
    /// The window at this screen, with what it remembers in `home`.
    pub fn open(&self, home: &Path, look: Look) -> Window {
        let path = self.letter.map(|letter| file(letter, home));
        if let Some(path) = &path {
            self.before.befalls(path, home);
        }
        if self.before == Before::Issued {
            crate::office::issue(home);
        }
        // It is not the first letter of all: that is offered the tour.
        let path = path.filter(|_| self.before != Before::LeftBehind);
        let mut window = harness::window(home, path, look);
        if self.letter.is_some() && self.before == Before::Nothing {
            until(&mut window, &self.name, harness::has_letter);
            window.run_steps(4);
        }
        for step in &self.steps {
            self.take(&mut window, *step, home);
            window.run_steps(5);
        }
        // What threads bring: findings, pages, matches.
        for round in 0..80 {
            std::thread::sleep(std::time::Duration::from_millis(10));
            window.step();
            let pages = window.state().borrow();
            let pages = pages.as_ref().is_some_and(App::pages_are_current);
            // Not every screen has pages.
            if round >= 10 && (pages || self.letter.is_none()) {
                break;
            }
        }
        window.run_steps(2);
        window
    }

    fn take(&self, window: &mut Window, step: Step, home: &Path) {
        let ctx = window.ctx.clone();
        match step {
            Step::Part(part) => {
                app(window, |app| app.show_part(part));
                window.run_steps(8);
            }
            Step::Do(Command::NextFinding) => {
                until(window, "findings", |window| {
                    window.state().borrow().as_ref().unwrap().has_findings()
                });
                app(window, |app| app.perform(&ctx, Command::NextFinding));
            }
            Step::Do(command) => app(window, |app| app.perform(&ctx, command)),
            Step::Click(role, key) => {
                // What is read from a disk takes its time.
                if role == Role::ListBoxOption {
                    until(window, key, |window| {
                        Screen::find(window, role, key).is_some()
                    });
                }
                self.come_to(window, role, key);
                self.node(window, role, key).click();
            }
            Step::Secondary(role, key) => {
                self.come_to(window, role, key);
                self.node(window, role, key).click_secondary();
            }
            Step::Focus(role, key) => self.node(window, role, key).focus(),
            Step::Press(modifiers, key) => window.key_press_modifiers(modifiers, key),
            Step::Type(words) => window.event(egui::Event::Text(words.to_owned())),
            Step::Ask(question) => {
                let dialog = dialog(question, home);
                app(window, |app| app.ask(dialog));
            }
            Step::Align => align(window, home),
            Step::Happens(happens) => happens.befalls(window, home),
        }
    }

    /// Whoever clicks on something has it in view.
    fn come_to(&self, window: &mut Window, role: Role, key: &str) {
        let middle = window.ctx.content_rect().center();
        let seen = window.ctx.content_rect().shrink(80.0).y_range();
        for _ in 0..60 {
            match Screen::find(window, role, key).map(|node| node.rect()) {
                Some(place) if seen.contains(place.center().y) => break,
                Some(place) => {
                    self.node(window, role, key).scroll_to_me();
                    window.run_steps(8);
                    let now = Screen::find(window, role, key).map(|node| node.rect());
                    // At the top of the window it has nowhere to go.
                    if now == Some(place) {
                        break;
                    }
                }
                // What stands far below is not built yet.
                None => {
                    window.event(egui::Event::PointerMoved(middle));
                    window.event(egui::Event::MouseWheel {
                        unit: egui::MouseWheelUnit::Point,
                        delta: egui::vec2(0.0, -200.0),
                        phase: egui::TouchPhase::Move,
                        source: egui::MouseWheelSource::Wheel,
                        modifiers: Modifiers::NONE,
                    });
                    window.run_steps(6);
                }
            }
        }
    }

    fn node<'a>(&self, window: &'a Window, role: Role, key: &str) -> egui_kittest::Node<'a> {
        let (words, _) = message(key, language(window));
        let found = Screen::find(window, role, key);
        found.unwrap_or_else(|| panic!("{}: there is no {role:?} “{words}”", self.name))
    }

    fn find<'a>(window: &'a Window, role: Role, key: &str) -> Option<egui_kittest::Node<'a>> {
        let (words, behind) = message(key, language(window));
        window.root().children_recursive().find(|node| {
            let node = node.accesskit_node();
            let named = node.label().is_some_and(|label| match &behind {
                None => label == words,
                Some(behind) => label.starts_with(&words) && label.ends_with(behind),
            });
            node.role() == role && named && !node.is_disabled()
        })
    }
}

impl Before {
    fn befalls(self, path: &Path, home: &Path) {
        match self {
            Before::Nothing | Before::Issued => {}
            // It stays open for as long as the test runs.
            Before::Elsewhere => std::mem::forget(colleague::asked(path)),
            Before::LeftBehind => colleague::leave_behind(home, path, 117),
            Before::Damaged => {
                let whole = fs::read(path).unwrap();
                fs::write(path, &whole[..whole.len() / 2]).unwrap();
            }
        }
    }
}

impl Happens {
    fn befalls(self, window: &Window, home: &Path) {
        match self {
            Happens::Saved => colleague::saves(&folder(home).join("letter.ron"), |draft| {
                draft.letter.reference.number = Some(118);
                draft.letter.reference.author_code = Some("SG5/AB".to_owned());
            }),
            Happens::Gone => fs::rename(folder(home), home.join("elsewhere")).unwrap(),
            Happens::Failure => {
                let mut failed = false;
                let fails = move |_: &OpenLetter| {
                    assert!(std::mem::replace(&mut failed, true), "on purpose");
                };
                app(window, |app| app.watch(Box::new(fails)));
            }
        }
    }
}

/// In which language the window speaks.
fn language(window: &Window) -> Language {
    let app = window.state().borrow();
    app.as_ref().unwrap().language()
}

/// Works on the window itself.
pub fn app(window: &Window, does: impl FnOnce(&mut App)) {
    let state = Rc::clone(window.state());
    does(state.borrow_mut().as_mut().unwrap());
}

fn dialog(question: Question, home: &Path) -> Dialog {
    let files = || vec![home.join("letter-E.docx"), home.join("letter-C.docx")];
    match question {
        Question::Next => Dialog::next_letter(draft(Letter::Chinese), &[]),
        Question::Exported => Dialog::Exported(files()),
        Question::Account => Dialog::Account {
            title: "Taken over from letter-C.docx".to_owned(),
            sentence: "Twelve texts have been taken over, two have not.".to_owned(),
            lines: vec!["A text that is longer than a line, so that one sees how it is broken, stands here.".to_owned(); 12],
        },
        Question::Replace => Dialog::Replace(files()),
        Question::Unsaved => Dialog::Unsaved {
            name: "TSB Circular 116".to_owned(),
            leave: Leave::Close,
        },
        Question::Path => Dialog::path(Purpose::Open, String::new()),
        Question::Fault => Dialog::Fault(Message::new("findings-not-ready")),
    }
}

fn align(window: &mut Window, home: &Path) {
    let paths = [Language::En, Language::Zh].map(|language| {
        let path = home.join(format!("{language}.docx"));
        letters::print(&draft(Letter::Chinese), language, &path);
        path
    });
    let [first, second] = paths;
    app(window, |app| app.align(first, second));
    until(window, "aligned", |window| {
        window.query_all_by_label_contains("Row 1").next().is_some()
            || window.state().borrow().as_ref().unwrap().is_aligning()
    });
    window.run_steps(4);
}
