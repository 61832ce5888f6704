//! Everything that one can do, once: menus, toolbar, shortcuts and the palette are made from this list.

use super::icons;
use super::view::Columns;
use crate::storage::office::settings::Theme;
use egui::{Key, KeyboardShortcut, Modifiers};

/// Something that one can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Command {
    /// Begin a letter of a kind.
    New,
    /// Begin a letter from an earlier one.
    NewFromLetter,
    /// Open a letter.
    Open,
    /// Open a letter whose path is typed.
    OpenPath,
    /// Align two letters that are translations of each other.
    Align,
    /// Save the letter.
    Save,
    /// Save the letter under another name.
    SaveAs,
    /// Show the earlier versions of the letter.
    EarlierVersions,
    /// Export the letter.
    Export,
    /// Write a translation into a file for a translator or reviser.
    TranslationOut,
    /// Take over a file that has come back.
    TranslationIn,
    /// Write everything for the hand-over into a folder.
    HandOver,
    /// Leave the letter for the start.
    Close,
    /// Leave the program.
    Quit,
    /// Take the last step back.
    Undo,
    /// Make it again.
    Redo,
    /// Find words in the letter.
    Find,
    /// Replace words in the letter.
    Replace,
    /// The next finding of the checks.
    NextFinding,
    /// Show the navigator, or hide it.
    Navigator,
    /// Show the pages, or hide them.
    Pages,
    /// The letter's own language in the form.
    OwnColumn,
    /// Both languages in the form.
    BothColumns,
    /// The other language in the form.
    OtherColumn,
    /// The translator's view.
    Translation,
    /// Release the rendition and go on.
    Approve,
    /// Mark the rendition as looked at and go on.
    Review,
    /// The next text that is not finished.
    NextUnfinished,
    /// The one before.
    PreviousUnfinished,
    /// Put the next fact of the source in.
    NextFact,
    /// Put the source in.
    CopySource,
    /// The old rendition with the facts, dates and numbers of the new source.
    TakeMended,
    /// The old rendition is right for the new source.
    StillRight,
    /// The best match of the memory.
    Match1,
    /// The second.
    Match2,
    /// The third.
    Match3,
    /// The next term that the rendition lacks.
    InsertTerm,
    /// All that the memory knows exactly.
    FillIn,
    /// Search in the memory.
    Concordance,
    /// Larger pages.
    ZoomIn,
    /// Smaller pages.
    ZoomOut,
    /// Pages as wide as there is room.
    FitWidth,
    /// Light colours.
    Light,
    /// Dark colours.
    Dark,
    /// The colours of the system.
    System,
    /// The whole window larger.
    Larger,
    /// The whole window smaller.
    Smaller,
    /// The whole window as large as the system has it.
    UsualSize,
    /// Nothing moves by itself, or it does again.
    LessMotion,
    /// The keyboard goes to the next pane of the window.
    NextPane,
    /// The keyboard goes to the pane before.
    PreviousPane,
    /// The window speaks the language of the system.
    SystemLanguage,
    /// The window speaks Arabic.
    Arabic,
    /// The window speaks Chinese.
    Chinese,
    /// The window speaks English.
    English,
    /// The window speaks French.
    French,
    /// The window speaks Russian.
    Russian,
    /// The window speaks Spanish.
    Spanish,
    /// What the office sets for all its letters.
    Office,
    /// What the program says of itself, into the clipboard.
    Diagnostics,
    /// All commands, to be searched.
    Palette,
    /// How the program works, and what the shortcuts are.
    Help,
    /// The tour for the first letter.
    Tour,
}

/// Under which menu a command stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Menu {
    /// Letters and files.
    Letter,
    /// Changes.
    Edit,
    /// What a translator does.
    Translation,
    /// What is shown.
    View,
    /// In which language the window speaks.
    Language,
    /// Help.
    Help,
}

impl Menu {
    /// All menus, in order.
    pub const ALL: [Menu; 6] = [
        Menu::Letter,
        Menu::Edit,
        Menu::View,
        Menu::Language,
        Menu::Translation,
        Menu::Help,
    ];

    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Menu::Letter => "menu-letter",
            Menu::Edit => "menu-edit",
            Menu::View => "menu-view",
            Menu::Language => "menu-language",
            Menu::Translation => "menu-translation",
            Menu::Help => "menu-help",
        }
    }
}

/// When a command is available.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Situation {
    /// A letter is open.
    pub letter: bool,
    /// It has a file.
    pub file: bool,
    /// A step can be taken back.
    pub undo: bool,
    /// A step can be made again.
    pub redo: bool,
    /// The checks have found something.
    pub findings: bool,
    /// The translator's view is shown.
    pub translation: bool,
    /// The navigator is shown.
    pub navigator: bool,
    /// The pages are shown.
    pub pages: bool,
    /// There is no room beside the form.
    pub slim: bool,
    /// What the form shows.
    pub columns: Columns,
    /// Light or dark.
    pub theme: Theme,
    /// Nothing moves by itself.
    pub less_motion: bool,
}

/// A command with all that is shown of it.
pub struct Entry {
    /// What it does.
    pub command: Command,
    /// The key of its name in `ui.ftl`; its tooltip is `<key>-tip`.
    pub key: &'static str,
    /// Its icon.
    pub icon: &'static str,
    /// Its shortcut.
    pub shortcut: Option<KeyboardShortcut>,
    /// Where it stands.
    pub menu: Menu,
    /// Whether it can be used.
    pub available: fn(&Situation) -> bool,
}

const CTRL: Modifiers = Modifiers::COMMAND;
const CTRL_SHIFT: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);

const fn keys(modifiers: Modifiers, key: Key) -> Option<KeyboardShortcut> {
    Some(KeyboardShortcut::new(modifiers, key))
}

fn always(_: &Situation) -> bool {
    true
}

fn with_letter(situation: &Situation) -> bool {
    situation.letter
}

fn translating(situation: &Situation) -> bool {
    situation.letter && situation.translation
}

macro_rules! entries {
    ($($command:ident $key:literal $icon:ident $shortcut:expr, $menu:ident, $available:expr;)*) => {
        /// All commands, in the order of the menus.
        pub const COMMANDS: &[Entry] = &[$(Entry {
            command: Command::$command,
            key: $key,
            icon: icons::$icon,
            shortcut: $shortcut,
            menu: Menu::$menu,
            available: $available,
        }),*];
    };
}

entries! {
    New "command-new" FILE_PLUS keys(CTRL, Key::N), Letter, always;
    NewFromLetter "command-new-from-letter" FILES None, Letter, always;
    Open "command-open" FOLDER_OPEN keys(CTRL, Key::O), Letter, always;
    OpenPath "command-open-path" CURSOR_TEXT None, Letter, always;
    Align "command-align" ARROWS_HORIZONTAL None, Letter, always;
    Save "command-save" FLOPPY_DISK keys(CTRL, Key::S), Letter, with_letter;
    SaveAs "command-save-as" FLOPPY_DISK keys(CTRL_SHIFT, Key::S), Letter, with_letter;
    EarlierVersions "command-earlier-versions" CLOCK_COUNTER_CLOCKWISE None, Letter, |s| s.letter && s.file;
    Export "command-export" EXPORT keys(CTRL, Key::E), Letter, with_letter;
    TranslationOut "command-translation-out" FILE_DOC None, Letter, with_letter;
    TranslationIn "command-translation-in" DOWNLOAD None, Letter, with_letter;
    HandOver "command-hand-over" HANDSHAKE None, Letter, with_letter;
    Office "command-office" BUILDINGS None, Letter, always;
    Close "command-close" HOUSE keys(CTRL, Key::W), Letter, with_letter;
    Quit "command-quit" X keys(CTRL, Key::Q), Letter, always;
    Undo "command-undo" ARROW_U_UP_LEFT keys(CTRL, Key::Z), Edit, |s| s.undo;
    Redo "command-redo" ARROW_U_UP_RIGHT keys(CTRL, Key::Y), Edit, |s| s.redo;
    Find "command-find" MAGNIFYING_GLASS keys(CTRL, Key::F), Edit, with_letter;
    Replace "command-replace" SWAP keys(CTRL, Key::H), Edit, with_letter;
    NextFinding "command-next-finding" SHIELD_CHECK keys(Modifiers::NONE, Key::F8), Edit, |s| s.letter && s.findings;
    Navigator "command-navigator" SIDEBAR_SIMPLE keys(Modifiers::NONE, Key::F9), View, with_letter;
    Pages "command-pages" EYE keys(Modifiers::NONE, Key::F10), View, with_letter;
    OwnColumn "command-own-column" NOTE keys(CTRL, Key::Num1), View, with_letter;
    BothColumns "command-both-columns" COLUMNS keys(CTRL, Key::Num2), View, with_letter;
    OtherColumn "command-other-column" TRANSLATE keys(CTRL, Key::Num3), View, with_letter;
    Translation "command-translation" ROWS keys(CTRL, Key::Num4), View, with_letter;
    ZoomIn "command-zoom-in" MAGNIFYING_GLASS_PLUS keys(CTRL, Key::Plus), View, with_letter;
    ZoomOut "command-zoom-out" MAGNIFYING_GLASS_MINUS keys(CTRL, Key::Minus), View, with_letter;
    FitWidth "command-fit-width" ARROWS_HORIZONTAL keys(CTRL, Key::Num0), View, with_letter;
    Light "command-light" SUN None, View, always;
    Dark "command-dark" MOON None, View, always;
    System "command-system" MONITOR None, View, always;
    Larger "command-larger" MAGNIFYING_GLASS_PLUS None, View, always;
    Smaller "command-smaller" MAGNIFYING_GLASS_MINUS None, View, always;
    UsualSize "command-usual-size" CURSOR_TEXT None, View, always;
    LessMotion "command-less-motion" EYE_SLASH None, View, always;
    NextPane "command-next-pane" ARROW_RIGHT keys(CTRL, Key::F6), View, always;
    PreviousPane "command-previous-pane" ARROW_LEFT keys(CTRL_SHIFT, Key::F6), View, always;
    SystemLanguage "command-language-system" MONITOR None, Language, always;
    Arabic "command-language-ar" TRANSLATE None, Language, always;
    Chinese "command-language-zh" TRANSLATE None, Language, always;
    English "command-language-en" TRANSLATE None, Language, always;
    French "command-language-fr" TRANSLATE None, Language, always;
    Russian "command-language-ru" TRANSLATE None, Language, always;
    Spanish "command-language-es" TRANSLATE None, Language, always;
    Approve "command-approve" CHECK_CIRCLE keys(CTRL, Key::Enter), Translation, translating;
    Review "command-review" EYE keys(CTRL_SHIFT, Key::Enter), Translation, translating;
    NextUnfinished "command-next-unfinished" ARROW_DOWN keys(Modifiers::NONE, Key::F6), Translation, translating;
    PreviousUnfinished "command-previous-unfinished" ARROW_UP keys(Modifiers::SHIFT, Key::F6), Translation, translating;
    NextFact "command-next-fact" BRACKETS_SQUARE keys(CTRL_SHIFT, Key::Space), Translation, translating;
    CopySource "command-copy-source" COPY keys(CTRL_SHIFT, Key::I), Translation, translating;
    TakeMended "command-take-mended" CHECK_SQUARE keys(CTRL, Key::J), Translation, translating;
    StillRight "command-still-right" CHECK keys(CTRL_SHIFT, Key::J), Translation, translating;
    Match1 "command-match-1" CLOCK_COUNTER_CLOCKWISE keys(CTRL, Key::Num5), Translation, translating;
    Match2 "command-match-2" CLOCK_COUNTER_CLOCKWISE keys(CTRL, Key::Num6), Translation, translating;
    Match3 "command-match-3" CLOCK_COUNTER_CLOCKWISE keys(CTRL, Key::Num7), Translation, translating;
    InsertTerm "command-insert-term" BOOK_OPEN keys(CTRL, Key::Num8), Translation, translating;
    FillIn "command-fill-in" STACK keys(CTRL_SHIFT, Key::M), Translation, translating;
    Concordance "command-concordance" MAGNIFYING_GLASS keys(CTRL_SHIFT, Key::F), Translation, translating;
    Palette "command-palette" COMMAND keys(CTRL_SHIFT, Key::P), Help, always;
    Diagnostics "command-diagnostics" COPY None, Help, always;
    Help "command-help" QUESTION keys(Modifiers::NONE, Key::F1), Help, always;
    Tour "command-tour" INFO None, Help, always;
}

/// The commands that begin a group of their menu.
const BEGINS: [Command; 14] = [
    Command::Save,
    Command::Export,
    Command::Office,
    Command::Close,
    Command::Find,
    Command::OwnColumn,
    Command::ZoomIn,
    Command::Light,
    Command::Larger,
    Command::NextPane,
    Command::NextUnfinished,
    Command::NextFact,
    Command::Match1,
    Command::FillIn,
];

impl Entry {
    /// Whether a line stands above it in its menu.
    pub fn begins_group(&self) -> bool {
        BEGINS.contains(&self.command)
    }
}

/// All that is shown of `command`.
pub fn entry(command: Command) -> &'static Entry {
    COMMANDS
        .iter()
        .find(|entry| entry.command == command)
        .expect("every command has an entry; a test looks")
}

/// The commands whose keys were pressed. Taken before any widget sees them, so that the box that has the
/// keyboard does not undo on its own.
pub fn pressed(ctx: &egui::Context, situation: &Situation) -> Vec<Command> {
    let mut pressed = Vec::new();
    ctx.input_mut(|input| {
        input.events.retain(|event| {
            let egui::Event::Key {
                key,
                pressed: true,
                modifiers,
                ..
            } = event
            else {
                return true;
            };
            let taken = command_of(*key, *modifiers)
                .filter(|command| (entry(*command).available)(situation));
            pressed.extend(taken);
            // Keys of a command that is not available now must not reach a text either.
            command_of(*key, *modifiers).is_none()
        });
    });
    pressed
}

fn command_of(key: Key, modifiers: Modifiers) -> Option<Command> {
    // As in other programs: redo is Ctrl+Shift+Z, too, and a larger page Ctrl+=.
    let shift = modifiers.shift;
    let exactly = |shortcut: &KeyboardShortcut| {
        let wanted = shortcut.modifiers;
        shortcut.logical_key == key
            && wanted.command == (modifiers.command || modifiers.ctrl)
            && wanted.shift == shift
            && !modifiers.alt
    };
    if modifiers.command && shift && key == Key::Z && !modifiers.alt {
        return Some(Command::Redo);
    }
    if modifiers.command && !shift && key == Key::Equals && !modifiers.alt {
        return Some(Command::ZoomIn);
    }
    COMMANDS
        .iter()
        .find(|entry| entry.shortcut.as_ref().is_some_and(exactly))
        .map(|entry| entry.command)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_command_and_every_shortcut_stands_once() {
        let commands: BTreeSet<_> = COMMANDS.iter().map(|entry| entry.command).collect();
        assert_eq!(commands.len(), COMMANDS.len());
        let mut shortcuts = BTreeSet::new();
        for entry in COMMANDS {
            if let Some(keys) = entry.shortcut {
                assert!(shortcuts.insert(format!("{keys:?}")), "{}", entry.key);
            }
        }
    }

    #[test]
    fn keys_are_exact() {
        assert_eq!(command_of(Key::S, CTRL), Some(Command::Save));
        assert_eq!(command_of(Key::S, CTRL_SHIFT), Some(Command::SaveAs));
        // Raised letters, in a text.
        assert_eq!(command_of(Key::Equals, CTRL_SHIFT), None);
        assert_eq!(command_of(Key::S, Modifiers::NONE), None);
    }
}
