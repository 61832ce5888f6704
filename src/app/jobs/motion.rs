//! Whether the system says that a person wants no motion. egui is not told, so the desktops' own settings are read.

use super::{Done, Jobs};
use std::path::{Path, PathBuf};
use std::process::Command;

impl Jobs {
    /// Asks the system.
    pub fn ask_motion(&self) {
        self.run(|| Done::Motion(less()));
    }
}

/// What the system says; nothing said means motion.
fn less() -> bool {
    if cfg!(target_os = "windows") {
        let key = r"HKCU\Control Panel\Desktop";
        let said = said("reg", &["query", key, "/v", "UserPreferencesMask"]);
        return said.is_some_and(|said| windows(&said));
    }
    if cfg!(target_os = "macos") {
        let said = said(
            "defaults",
            &["read", "com.apple.universalaccess", "reduceMotion"],
        );
        return said.is_some_and(|said| said.trim() == "1");
    }
    let gnome = ["get", "org.gnome.desktop.interface", "enable-animations"];
    said("gsettings", &gnome).is_some_and(|said| said.trim() == "false")
        || configured().iter().any(|path| file(path))
}

fn said(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok()?;
    String::from_utf8(output.stdout).ok()
}

/// Where desktops keep it.
fn configured() -> Vec<PathBuf> {
    let Some(folders) = directories::BaseDirs::new() else {
        return Vec::new();
    };
    let files = ["kdeglobals", "gtk-4.0/settings.ini", "gtk-3.0/settings.ini"];
    let folder = folders.config_dir();
    files.iter().map(|file| folder.join(file)).collect()
}

fn file(path: &Path) -> bool {
    std::fs::read_to_string(path).is_ok_and(|text| desktop(&text))
}

/// What a file of KDE or GTK says.
fn desktop(text: &str) -> bool {
    text.lines().any(|line| {
        let Some((name, value)) = line.split_once('=') else {
            return false;
        };
        match name.trim() {
            "AnimationDurationFactor" => value.trim().parse() == Ok(0.0),
            "gtk-enable-animations" => ["0", "false"].contains(&value.trim()),
            _ => false,
        }
    })
}

/// In the mask of Windows, the second bit of the fifth byte says that controls move.
fn windows(said: &str) -> bool {
    let mask = said.split_whitespace().last().unwrap_or_default();
    let byte = mask
        .get(8..10)
        .and_then(|digits| u8::from_str_radix(digits, 16).ok());
    byte.is_some_and(|byte| byte & 0b10 == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn desktops_say_it_in_their_own_ways() {
        assert!(desktop("[KDE]\nAnimationDurationFactor=0\n"));
        assert!(!desktop("[KDE]\nAnimationDurationFactor=0.5\n"));
        assert!(desktop("[Settings]\ngtk-enable-animations = 0\n"));
        assert!(!desktop("[Settings]\ngtk-enable-animations=1\n"));
        assert!(!desktop(""));
        let key =
            "HKEY_CURRENT_USER\\Control Panel\\Desktop\n    UserPreferencesMask    REG_BINARY    ";
        assert!(!windows(&format!("{key}9E3E078012000000\n")));
        assert!(windows(&format!("{key}9012038010000000\n")));
        assert!(!windows("ERROR: The system was unable to find the key"));
    }
}
