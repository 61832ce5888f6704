//! The glyphs of the icon font (Phosphor), by the names that Phosphor gives them. Generated from its
//! style sheet; `assets/fonts/README.md` says how.

/// “address-book”.
pub const ADDRESS_BOOK: &str = "\u{e6f8}";
/// “airplane”.
pub const AIRPLANE: &str = "\u{e002}";
/// “arrow-bend-down-right”.
pub const ARROW_BEND_DOWN_RIGHT: &str = "\u{e01a}";
/// “arrow-clockwise”.
pub const ARROW_CLOCKWISE: &str = "\u{e036}";
/// “arrow-counter-clockwise”.
pub const ARROW_COUNTER_CLOCKWISE: &str = "\u{e038}";
/// “arrow-down”.
pub const ARROW_DOWN: &str = "\u{e03e}";
/// “arrow-left”.
pub const ARROW_LEFT: &str = "\u{e058}";
/// “arrow-right”.
pub const ARROW_RIGHT: &str = "\u{e06c}";
/// “arrow-square-out”.
pub const ARROW_SQUARE_OUT: &str = "\u{e5de}";
/// “arrow-u-up-left”.
pub const ARROW_U_UP_LEFT: &str = "\u{e08a}";
/// “arrow-u-up-right”.
pub const ARROW_U_UP_RIGHT: &str = "\u{e08c}";
/// “arrow-up”.
pub const ARROW_UP: &str = "\u{e08e}";
/// “arrows-horizontal”.
pub const ARROWS_HORIZONTAL: &str = "\u{eb06}";
/// “arrows-merge”.
pub const ARROWS_MERGE: &str = "\u{ed3e}";
/// “arrows-split”.
pub const ARROWS_SPLIT: &str = "\u{ed3c}";
/// “book-open”.
pub const BOOK_OPEN: &str = "\u{e0e6}";
/// “brackets-square”.
pub const BRACKETS_SQUARE: &str = "\u{e85e}";
/// “broadcast”.
pub const BROADCAST: &str = "\u{e0f2}";
/// “buildings”.
pub const BUILDINGS: &str = "\u{e102}";
/// “calendar”.
pub const CALENDAR: &str = "\u{e108}";
/// “calendar-blank”.
pub const CALENDAR_BLANK: &str = "\u{e10a}";
/// “calendar-check”.
pub const CALENDAR_CHECK: &str = "\u{e712}";
/// “caret-down”.
pub const CARET_DOWN: &str = "\u{e136}";
/// “caret-left”.
pub const CARET_LEFT: &str = "\u{e138}";
/// “caret-right”.
pub const CARET_RIGHT: &str = "\u{e13a}";
/// “caret-up”.
pub const CARET_UP: &str = "\u{e13c}";
/// “chalkboard-teacher”.
pub const CHALKBOARD_TEACHER: &str = "\u{e600}";
/// “check”.
pub const CHECK: &str = "\u{e182}";
/// “check-circle”.
pub const CHECK_CIRCLE: &str = "\u{e184}";
/// “check-square”.
pub const CHECK_SQUARE: &str = "\u{e186}";
/// “clipboard”.
pub const CLIPBOARD: &str = "\u{e196}";
/// “clipboard-text”.
pub const CLIPBOARD_TEXT: &str = "\u{e198}";
/// “clock”.
pub const CLOCK: &str = "\u{e19a}";
/// “clock-counter-clockwise”.
pub const CLOCK_COUNTER_CLOCKWISE: &str = "\u{e1a0}";
/// “closed-captioning”.
pub const CLOSED_CAPTIONING: &str = "\u{e1a4}";
/// “columns”.
pub const COLUMNS: &str = "\u{e546}";
/// “command”.
pub const COMMAND: &str = "\u{e1c4}";
/// “copy”.
pub const COPY: &str = "\u{e1ca}";
/// “cursor-text”.
pub const CURSOR_TEXT: &str = "\u{e7d8}";
/// “dots-six-vertical”.
pub const DOTS_SIX_VERTICAL: &str = "\u{eae2}";
/// “dots-three”.
pub const DOTS_THREE: &str = "\u{e1fe}";
/// “download”.
pub const DOWNLOAD: &str = "\u{e20a}";
/// “envelope”.
pub const ENVELOPE: &str = "\u{e214}";
/// “envelope-open”.
pub const ENVELOPE_OPEN: &str = "\u{e216}";
/// “eraser”.
pub const ERASER: &str = "\u{e21e}";
/// “export”.
pub const EXPORT: &str = "\u{eaf0}";
/// “eye”.
pub const EYE: &str = "\u{e220}";
/// “eye-slash”.
pub const EYE_SLASH: &str = "\u{e224}";
/// “file”.
pub const FILE: &str = "\u{e230}";
/// “file-doc”.
pub const FILE_DOC: &str = "\u{eb1e}";
/// “file-pdf”.
pub const FILE_PDF: &str = "\u{e702}";
/// “file-plus”.
pub const FILE_PLUS: &str = "\u{e236}";
/// “file-text”.
pub const FILE_TEXT: &str = "\u{e23a}";
/// “files”.
pub const FILES: &str = "\u{e710}";
/// “floppy-disk”.
pub const FLOPPY_DISK: &str = "\u{e248}";
/// “folder-open”.
pub const FOLDER_OPEN: &str = "\u{e256}";
/// “function”.
pub const FUNCTION: &str = "\u{ebe4}";
/// “funnel”.
pub const FUNNEL: &str = "\u{e266}";
/// “gear”.
pub const GEAR: &str = "\u{e270}";
/// “globe”.
pub const GLOBE: &str = "\u{e288}";
/// “graduation-cap”.
pub const GRADUATION_CAP: &str = "\u{e62c}";
/// “grid-four”.
pub const GRID_FOUR: &str = "\u{e296}";
/// “handshake”.
pub const HANDSHAKE: &str = "\u{e582}";
/// “hash”.
pub const HASH: &str = "\u{e2a2}";
/// “highlighter”.
pub const HIGHLIGHTER: &str = "\u{ec76}";
/// “hourglass”.
pub const HOURGLASS: &str = "\u{e2b2}";
/// “house”.
pub const HOUSE: &str = "\u{e2c2}";
/// “identification-card”.
pub const IDENTIFICATION_CARD: &str = "\u{e2c8}";
/// “info”.
pub const INFO: &str = "\u{e2ce}";
/// “keyboard”.
pub const KEYBOARD: &str = "\u{e2d8}";
/// “lightbulb”.
pub const LIGHTBULB: &str = "\u{e2dc}";
/// “link”.
pub const LINK: &str = "\u{e2e2}";
/// “link-break”.
pub const LINK_BREAK: &str = "\u{e2e4}";
/// “list”.
pub const LIST: &str = "\u{e2f0}";
/// “list-bullets”.
pub const LIST_BULLETS: &str = "\u{e2f2}";
/// “list-checks”.
pub const LIST_CHECKS: &str = "\u{eadc}";
/// “list-numbers”.
pub const LIST_NUMBERS: &str = "\u{e2f6}";
/// “magnifying-glass”.
pub const MAGNIFYING_GLASS: &str = "\u{e30c}";
/// “magnifying-glass-minus”.
pub const MAGNIFYING_GLASS_MINUS: &str = "\u{e30e}";
/// “magnifying-glass-plus”.
pub const MAGNIFYING_GLASS_PLUS: &str = "\u{e310}";
/// “map-pin”.
pub const MAP_PIN: &str = "\u{e316}";
/// “megaphone”.
pub const MEGAPHONE: &str = "\u{e324}";
/// “microphone”.
pub const MICROPHONE: &str = "\u{e326}";
/// “minus”.
pub const MINUS: &str = "\u{e32a}";
/// “monitor”.
pub const MONITOR: &str = "\u{e32e}";
/// “moon”.
pub const MOON: &str = "\u{e330}";
/// “note”.
pub const NOTE: &str = "\u{e348}";
/// “note-pencil”.
pub const NOTE_PENCIL: &str = "\u{e34c}";
/// “paint-brush”.
pub const PAINT_BRUSH: &str = "\u{e6f0}";
/// “paperclip”.
pub const PAPERCLIP: &str = "\u{e39a}";
/// “paragraph”.
pub const PARAGRAPH: &str = "\u{e960}";
/// “pen-nib”.
pub const PEN_NIB: &str = "\u{e3ac}";
/// “pencil-simple”.
pub const PENCIL_SIMPLE: &str = "\u{e3b4}";
/// “phone”.
pub const PHONE: &str = "\u{e3b8}";
/// “plus”.
pub const PLUS: &str = "\u{e3d4}";
/// “presentation”.
pub const PRESENTATION: &str = "\u{e654}";
/// “printer”.
pub const PRINTER: &str = "\u{e3dc}";
/// “push-pin”.
pub const PUSH_PIN: &str = "\u{e3e2}";
/// “question”.
pub const QUESTION: &str = "\u{e3e8}";
/// “quotes”.
pub const QUOTES: &str = "\u{e660}";
/// “rows”.
pub const ROWS: &str = "\u{e5a2}";
/// “scissors”.
pub const SCISSORS: &str = "\u{eae0}";
/// “seal-check”.
pub const SEAL_CHECK: &str = "\u{e606}";
/// “shield-check”.
pub const SHIELD_CHECK: &str = "\u{e40c}";
/// “sidebar-simple”.
pub const SIDEBAR_SIMPLE: &str = "\u{ec24}";
/// “signature”.
pub const SIGNATURE: &str = "\u{ebac}";
/// “sliders”.
pub const SLIDERS: &str = "\u{e432}";
/// “square”.
pub const SQUARE: &str = "\u{e45e}";
/// “squares-four”.
pub const SQUARES_FOUR: &str = "\u{e464}";
/// “stack”.
pub const STACK: &str = "\u{e466}";
/// “star”.
pub const STAR: &str = "\u{e46a}";
/// “sun”.
pub const SUN: &str = "\u{e472}";
/// “swap”.
pub const SWAP: &str = "\u{e83c}";
/// “table”.
pub const TABLE: &str = "\u{e476}";
/// “tag”.
pub const TAG: &str = "\u{e478}";
/// “text-aa”.
pub const TEXT_AA: &str = "\u{e6ee}";
/// “text-b”.
pub const TEXT_B: &str = "\u{e5be}";
/// “text-h”.
pub const TEXT_H: &str = "\u{e6ba}";
/// “text-indent”.
pub const TEXT_INDENT: &str = "\u{ea1e}";
/// “text-italic”.
pub const TEXT_ITALIC: &str = "\u{e5c0}";
/// “text-outdent”.
pub const TEXT_OUTDENT: &str = "\u{ea1c}";
/// “text-superscript”.
pub const TEXT_SUPERSCRIPT: &str = "\u{ec9a}";
/// “text-t”.
pub const TEXT_T: &str = "\u{e48a}";
/// “text-underline”.
pub const TEXT_UNDERLINE: &str = "\u{e5c4}";
/// “translate”.
pub const TRANSLATE: &str = "\u{e4a2}";
/// “trash”.
pub const TRASH: &str = "\u{e4a6}";
/// “tree-structure”.
pub const TREE_STRUCTURE: &str = "\u{e67c}";
/// “user”.
pub const USER: &str = "\u{e4c2}";
/// “user-plus”.
pub const USER_PLUS: &str = "\u{e4d0}";
/// “users”.
pub const USERS: &str = "\u{e4d6}";
/// “video-camera”.
pub const VIDEO_CAMERA: &str = "\u{e4da}";
/// “warning”.
pub const WARNING: &str = "\u{e4e0}";
/// “warning-circle”.
pub const WARNING_CIRCLE: &str = "\u{e4e2}";
/// “x”.
pub const X: &str = "\u{e4f6}";
/// “x-circle”.
pub const X_CIRCLE: &str = "\u{e4f8}";
