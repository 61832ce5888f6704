//! The real program in a real window, with real keys: typed, killed, recovered, saved, exported.
//!
//! Needs Xvfb and xdotool; `.ci/run` installs them and sets `CI`. Without `CI` this is left out where they
//! are missing.

use crate::harness::copy_of;
use circular_desk::storage;
use std::collections::HashMap;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A process that ends with the test.
pub struct Running(pub Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

pub fn installed(program: &str) -> bool {
    let found = Command::new("sh")
        .args(["-c", &format!("command -v {program}")])
        .stdout(Stdio::null())
        .status();
    found.is_ok_and(|status| status.success())
}

/// A display of the test's own, which takes the first free number.
pub fn display() -> (Running, String) {
    let mut server = Command::new("Xvfb")
        .args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1440x900x24",
            "-nolisten",
            "tcp",
            // Or it would begin anew, and refuse everybody for a moment, whenever xdotool has left.
            "-noreset",
        ])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut number = String::new();
    let mut out = std::io::BufReader::new(server.stdout.take().unwrap());
    std::io::BufRead::read_line(&mut out, &mut number).unwrap();
    (Running(server), format!(":{}", number.trim()))
}

/// A display with the program on it.
pub struct Desk<'a> {
    display: &'a str,
    home: &'a Path,
    /// What else the program finds in its environment.
    pub environment: HashMap<String, String>,
}

impl<'a> Desk<'a> {
    /// The program will be on `display` and keep what it remembers in `home`.
    pub fn new(display: &'a str, home: &'a Path) -> Desk<'a> {
        Desk {
            display,
            home,
            environment: HashMap::new(),
        }
    }

    /// Starts it.
    pub fn start(&self, letter: Option<&Path>) -> Running {
        let mut command = Command::new(env!("CARGO_BIN_EXE_circular-desk"));
        command
            .args(letter)
            .env("DISPLAY", self.display)
            .env_remove("WAYLAND_DISPLAY")
            .env("CIRCULAR_DESK_HOME", self.home)
            .envs(&self.environment)
            .env("LIBGL_ALWAYS_SOFTWARE", "1");
        let running = Running(command.spawn().unwrap());
        self.until("a window", || {
            !self.does(&["search", "--name", "Circular Desk"]).is_empty()
        });
        // The first frames, the fonts, the letter.
        std::thread::sleep(Duration::from_secs(3));
        let window = self.does(&["search", "--name", "Circular Desk"]);
        let window = window.split_whitespace().next().unwrap().to_owned();
        self.does(&["windowsize", &window, "1440", "900"]);
        self.does(&["windowmove", &window, "0", "0"]);
        self.does(&["windowfocus", &window]);
        std::thread::sleep(Duration::from_secs(1));
        running
    }

    /// Has xdotool do something.
    pub fn does(&self, arguments: &[&str]) -> String {
        let done = Command::new("xdotool")
            .args(arguments)
            .env("DISPLAY", self.display)
            .output()
            .unwrap();
        String::from_utf8(done.stdout).unwrap()
    }

    /// Presses keys.
    pub fn keys(&self, keys: &[&str]) {
        for key in keys {
            self.does(&["key", key]);
            std::thread::sleep(Duration::from_millis(400));
        }
    }

    fn until(&self, what: &str, done: impl Fn() -> bool) {
        let begun = Instant::now();
        while !done() {
            assert!(begun.elapsed() < Duration::from_secs(60), "{what}: never");
            std::thread::sleep(Duration::from_millis(100));
        }
    }
}

/// Whether a file somewhere in `folder` holds `words`.
fn holds(folder: &Path, words: &str) -> bool {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return false;
    };
    entries.flatten().any(|entry| {
        let path = entry.path();
        match path.is_dir() {
            true => holds(&path, words),
            false => std::fs::read_to_string(&path).is_ok_and(|text| text.contains(words)),
        }
    })
}

#[test]
fn what_was_typed_survives_a_kill_and_is_exported() {
    if !installed("Xvfb") || !installed("xdotool") {
        assert!(
            std::env::var_os("CI").is_none(),
            "Xvfb and xdotool are missing"
        );
        eprintln!("left out: the real window; sudo apt-get install xvfb xdotool");
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let letter = copy_of("circular-116", home.path());
    let (_server, display) = display();
    let desk = Desk::new(&display, home.path());
    let mut program = desk.start(Some(&letter));
    // A click on the page leads to the text; there one types. What is older than two seconds is in the journal.
    // On a busy machine the page may not lie there yet: then once more.
    let in_journal = || holds(&home.path().join("journal"), "Typed by key.");
    let tried = (0..5).any(|_| {
        desk.does(&["mousemove", "1220", "500", "click", "1"]);
        std::thread::sleep(Duration::from_secs(1));
        desk.does(&["type", "--delay", "40", " Typed by key."]);
        std::thread::sleep(Duration::from_millis(2500));
        in_journal()
    });
    assert!(tried, "what was typed is not in the journal");
    program.0.kill().unwrap();
    program.0.wait().unwrap();
    drop(program);
    let file = |path: &Path| std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        !file(&letter).contains("Typed by key."),
        "nothing was saved"
    );

    let _program = desk.start(None);
    // The question whether to show the letter that was left behind; then save, then export.
    let saved = (0..5).any(|_| {
        desk.keys(&["Return"]);
        std::thread::sleep(Duration::from_secs(2));
        desk.keys(&["ctrl+s"]);
        std::thread::sleep(Duration::from_secs(1));
        file(&letter).contains("Typed by key.")
    });
    assert!(saved, "what was recovered cannot be saved");
    storage::open(&letter).unwrap();
    let exported = home
        .path()
        .join("T22-TSB-CIR-0116!!MSW-E-for-signature.docx");
    let written = (0..5).any(|_| {
        desk.keys(&["ctrl+e", "Return"]);
        std::thread::sleep(Duration::from_secs(2));
        exported.is_file()
    });
    assert!(written, "it cannot be exported");
    let mut word = zip::ZipArchive::new(std::fs::File::open(&exported).unwrap()).unwrap();
    let mut xml = String::new();
    let mut part = word.by_name("word/document.xml").unwrap();
    std::io::Read::read_to_string(&mut part, &mut xml).unwrap();
    assert!(xml.contains("Typed by key."));
}
