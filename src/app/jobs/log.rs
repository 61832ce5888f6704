//! The log: what the program did and what failed, for whoever helps. It holds no letter text and no names of
//! files: of our own sentences only the keys, of other crates only those that speak of windows, pictures and
//! the system's services.

use chrono::Utc;
use log::{Level, LevelFilter, Log, Metadata, Record};
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock};

/// The name of the file in the program's folder.
const NAME: &str = "circular-desk.log";

/// A log that is larger makes room for another when the program starts: 256 KiB.
const LARGEST: u64 = 256 << 10;

/// Other crates whose warnings are kept: none of them ever sees a letter.
const OTHERS: [&str; 10] = [
    "accesskit",
    "arboard",
    "eframe",
    "egui_glow",
    "glutin",
    "rfd",
    "wgpu",
    "winit",
    "zbus",
    "naga",
];

static LOG: OnceLock<FileLog> = OnceLock::new();

struct FileLog {
    path: PathBuf,
    file: Mutex<File>,
}

/// Keeps a log in `folder` from now on. Where it cannot be written, the program goes on without.
pub fn begin(folder: &Path) {
    let path = folder.join(NAME);
    if fs::create_dir_all(folder).is_err() {
        return;
    }
    if fs::metadata(&path).is_ok_and(|about| about.len() > LARGEST) {
        let _ = fs::rename(&path, path.with_extension("log.1"));
    }
    let Ok(file) = File::options().create(true).append(true).open(&path) else {
        return;
    };
    let log = LOG.get_or_init(|| FileLog {
        path,
        file: Mutex::new(file),
    });
    // Another log may be there, of a test.
    if log::set_logger(log).is_ok() {
        log::set_max_level(LevelFilter::Info);
    }
    happened("started", env!("CARGO_PKG_VERSION"));
}

/// Notes that something happened: what, and a size, number or key.
pub fn happened(what: &str, with: impl std::fmt::Display) {
    log::info!(target: "circular_desk", "{what} {with}");
}

/// Notes that something failed, by the key of the sentence that the person was told.
pub fn failed(key: &str) {
    log::warn!(target: "circular_desk", "failed: {key}");
}

/// Where the log lies, if there is one.
pub fn path() -> Option<PathBuf> {
    LOG.get().map(|log| log.path.clone())
}

/// The last lines of the log.
pub fn tail(lines: usize) -> String {
    let Some(log) = LOG.get() else {
        return String::new();
    };
    let text = fs::read(&log.path).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let all: Vec<&str> = text.lines().collect();
    all[all.len().saturating_sub(lines)..].join("\n")
}

/// Whether what a crate says is kept.
fn is_kept(target: &str, level: Level) -> bool {
    let of = target.split("::").next().unwrap_or_default();
    match of {
        "circular_desk" => true,
        of => {
            level <= Level::Warn
                && OTHERS
                    .iter()
                    .any(|other| of == *other || of.starts_with(&format!("{other}_")))
        }
    }
}

impl Log for FileLog {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        is_kept(metadata.target(), metadata.level())
    }

    fn log(&self, record: &Record<'_>) {
        if !self.enabled(record.metadata()) {
            return;
        }
        let line = format!(
            "{} {} {} {}\n",
            Utc::now().format("%Y-%m-%dT%H:%M:%SZ"),
            record.level(),
            record.target(),
            record.args().to_string().replace('\n', " ")
        );
        if let Ok(mut file) = self.file.lock() {
            // A log that cannot be written keeps nobody from working.
            let _ = file.write_all(line.as_bytes());
        }
    }

    fn flush(&self) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_knows_no_letter_is_kept() {
        for (target, level, kept) in [
            ("circular_desk", Level::Info, true),
            ("winit::platform_impl", Level::Warn, true),
            ("wgpu_hal::vulkan", Level::Error, true),
            ("winit", Level::Info, false),
            ("krilla", Level::Error, false),
            ("windows_of_others", Level::Error, false),
        ] {
            assert_eq!(is_kept(target, level), kept, "{target}");
        }
    }
}
