//! The look of the window: one palette a theme, the fonts, the sizes.

use crate::fonts;
use crate::language::Language;
use egui::{
    Color32, CornerRadius, FontData, FontFamily, FontId, FontTweak, Margin, Shadow, Stroke,
    TextStyle, Theme, Visuals, style::ScrollStyle, vec2,
};
use std::sync::Arc;

/// The colours of one theme.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Palette {
    /// Behind the cards of the form.
    pub ground: Color32,
    /// Behind the navigator.
    pub navigator: Color32,
    /// Behind the pages.
    pub desk: Color32,
    /// Cards, bars.
    pub card: Color32,
    /// What stands over the window: menus, dialogs.
    pub popup: Color32,
    /// Its edge: by night its shadow is hardly seen.
    pub popup_line: Color32,
    /// Fields in which one writes.
    pub field: Color32,
    /// Something under the pointer.
    pub hover: Color32,
    /// Lines around cards and fields.
    pub line: Color32,
    /// Lines around controls, at least 3:1.
    pub strong_line: Color32,
    /// Text.
    pub text: Color32,
    /// Text that matters less, at least 4.5:1.
    pub weak: Color32,
    /// What can be clicked, what is chosen, where the keyboard is.
    pub accent: Color32,
    /// Text on the accent.
    pub on_accent: Color32,
    /// Ground of what is chosen.
    pub accent_ground: Color32,
    /// Marked text.
    pub selection: Color32,
    /// Well done.
    pub good: Color32,
    /// Worth a look.
    pub warning: Color32,
    /// Ground of a warning.
    pub warning_ground: Color32,
    /// Wrong or missing.
    pub error: Color32,
    /// Ground of an error.
    pub error_ground: Color32,
    /// Ground of a fact in a text.
    pub chip: Color32,
    /// Text of a fact.
    pub chip_text: Color32,
    /// Ground of a fact that is not known yet.
    pub missing: Color32,
}

const fn rgb(hex: u32) -> Color32 {
    Color32::from_rgb((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

/// By day.
pub const LIGHT: Palette = Palette {
    ground: rgb(0xF6F7F9),
    navigator: rgb(0xEEF1F5),
    desk: rgb(0xDDE2EA),
    card: rgb(0xFFFFFF),
    popup: rgb(0xFFFFFF),
    popup_line: rgb(0xCFD5DD),
    field: rgb(0xFFFFFF),
    hover: rgb(0xEDF2F8),
    line: rgb(0xE1E5EB),
    strong_line: rgb(0x76808F),
    text: rgb(0x1A2331),
    weak: rgb(0x525D6B),
    accent: rgb(0x0B63B5),
    on_accent: rgb(0xFFFFFF),
    accent_ground: rgb(0xE3EFFA),
    selection: rgb(0xB9D7F3),
    good: rgb(0x176F41),
    warning: rgb(0x8A5200),
    warning_ground: rgb(0xFFF4DF),
    error: rgb(0xB3261E),
    error_ground: rgb(0xFDECEA),
    chip: rgb(0xE6EEF7),
    chip_text: rgb(0x0B4F91),
    missing: rgb(0xFFF2A8),
};

/// By night.
pub const DARK: Palette = Palette {
    ground: rgb(0x15181D),
    navigator: rgb(0x111419),
    desk: rgb(0x0B0D10),
    card: rgb(0x1D2127),
    popup: rgb(0x20252C),
    popup_line: rgb(0x515C6A),
    field: rgb(0x171B20),
    hover: rgb(0x282E36),
    line: rgb(0x2E353E),
    strong_line: rgb(0x7F8B9A),
    text: rgb(0xE8EBEF),
    weak: rgb(0xABB5C1),
    accent: rgb(0x5BA5EE),
    on_accent: rgb(0x08131F),
    accent_ground: rgb(0x1C3046),
    selection: rgb(0x23486D),
    good: rgb(0x4CC38A),
    warning: rgb(0xE5A94B),
    warning_ground: rgb(0x33290F),
    error: rgb(0xFF8A80),
    error_ground: rgb(0x3B1D1B),
    chip: rgb(0x22354A),
    chip_text: rgb(0xA9D1F7),
    missing: rgb(0x4A4212),
};

/// Size of ordinary text, in points of the window.
pub const BODY: f32 = 13.5;
/// Size of small print.
pub const SMALL: f32 = 12.0;
/// Size of the heading of a card.
pub const HEADING: f32 = 14.5;
/// Size of the heading of a part.
pub const TITLE: f32 = 20.0;
/// Height of a control in which one writes or clicks.
pub const CONTROL: f32 = 30.0;
/// How opaque scroll bars are, which have the colour of the text.
const SCROLL_BAR: f32 = 0.6;
/// Corners of fields and buttons.
pub const CORNER: u8 = 7;
/// Corners of cards.
pub const CARD_CORNER: u8 = 10;

/// The palette of the theme that `ctx` shows.
pub fn palette(ctx: &egui::Context) -> &'static Palette {
    match ctx.theme() {
        Theme::Light => &LIGHT,
        Theme::Dark => &DARK,
    }
}

/// The half-bold face: headings, what is chosen.
pub fn semibold() -> FontFamily {
    FontFamily::Name("semibold".into())
}

/// A half-bold font.
pub fn strong(size: f32) -> FontId {
    FontId::new(size, semibold())
}

/// The faces of words of a letter, ordinary and half bold. In a Chinese window words without Chinese characters have
/// the quotation marks of their own script, too.
pub fn of_words(words: &str) -> [FontFamily; 2] {
    match words
        .chars()
        .any(|c| matches!(c, '\u{2E80}'..='\u{9FFF}' | '\u{FF00}'..='\u{FFEF}'))
    {
        true => [FontFamily::Proportional, semibold()],
        false => [
            FontFamily::Name(WESTERN.into()),
            FontFamily::Name(WESTERN_STRONG.into()),
        ],
    }
}

/// The faces without Chinese quotation marks.
const WESTERN: &str = "western";
const WESTERN_STRONG: &str = "western-semibold";

/// The slanted face: hints.
pub fn italic() -> FontFamily {
    FontFamily::Name("italic".into())
}

/// The face of the icons.
pub fn icons() -> FontFamily {
    FontFamily::Name("icons".into())
}

/// Gives `ctx` the fonts and the look of both themes.
pub fn install(ctx: &egui::Context) {
    ctx.options_mut(|options| options.fallback_theme = Theme::Light);
    for (theme, palette) in [(Theme::Light, &LIGHT), (Theme::Dark, &DARK)] {
        ctx.style_mut_of(theme, |style| dress(style, palette, theme));
    }
    speak(ctx, Language::En);
}

/// More room for a line of Arabic, whose marks stand far above and below its letters; in sizes of the text.
const ARABIC_ROOM: f32 = 0.19;

/// Gives `ctx` the faces for words of a language: Arabic needs lines that are farther apart, and Chinese has wide
/// quotation marks.
pub fn speak(ctx: &egui::Context, language: Language) {
    install_fonts(ctx, language);
    let arabic = language == Language::Ar;
    ctx.all_styles_mut(|style| {
        // What egui adds in boxes and buttons is in the room of Arabic lines already.
        style.spacing.extra_text_line_spacing = if arabic { 0.0 } else { 2.5 };
    });
}

fn install_fonts(ctx: &egui::Context, language: Language) {
    let mut definitions = egui::FontDefinitions::empty();
    let mut add = |name: &str, bytes: &'static [u8], tweak: FontTweak| {
        // The first face of a family says how high its lines are; egui has no other place for that.
        let roomier = match language == Language::Ar && name.starts_with("inter") {
            true => fonts::with_room(bytes, ARABIC_ROOM),
            false => None,
        };
        let data = FontData {
            tweak,
            ..roomier.map_or_else(|| FontData::from_static(bytes), FontData::from_owned)
        };
        definitions
            .font_data
            .insert(name.to_owned(), Arc::new(data));
    };
    // The faces have different room above the line; egui sets them by that room. Moved like this, their
    // base lines meet Inter's.
    let raised = |factor: f32| FontTweak {
        y_offset_factor: factor,
        ..FontTweak::default()
    };
    let (chinese, arabic) = (raised(-0.1), raised(-0.02));
    add("inter", fonts::INTER_REGULAR, FontTweak::default());
    add(
        "inter-semibold",
        fonts::INTER_SEMIBOLD,
        FontTweak::default(),
    );
    add("inter-italic", fonts::INTER_ITALIC, FontTweak::default());
    add(
        "sc-marks",
        fonts::NOTO_SANS_SC_MARKS_REGULAR,
        FontTweak::default(),
    );
    add(
        "sc-marks-bold",
        fonts::NOTO_SANS_SC_MARKS_BOLD,
        FontTweak::default(),
    );
    add("sc", fonts::NOTO_SANS_SC_REGULAR, chinese.clone());
    add("sc-bold", fonts::NOTO_SANS_SC_BOLD, chinese);
    add("arabic", fonts::NOTO_SANS_ARABIC_REGULAR, arabic.clone());
    add("arabic-bold", fonts::NOTO_SANS_ARABIC_BOLD, arabic);
    add("phosphor", fonts::PHOSPHOR, FontTweak::default());
    let face = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    let families = &mut definitions.families;
    let ordinary = ["inter", "sc", "arabic", "phosphor"];
    let strong = ["inter-semibold", "sc-bold", "arabic-bold", "phosphor"];
    families.insert(FontFamily::Name(WESTERN.into()), face(&ordinary));
    families.insert(FontFamily::Name(WESTERN_STRONG.into()), face(&strong));
    let (marks, strong_marks): (&[_], &[_]) = match language {
        Language::Zh => (&["sc-marks"], &["sc-marks-bold"]),
        _ => (&[], &[]),
    };
    families.insert(FontFamily::Proportional, face(&[marks, &ordinary].concat()));
    families.insert(semibold(), face(&[strong_marks, &strong].concat()));
    families.insert(FontFamily::Monospace, face(&["inter", "sc", "arabic"]));
    families.insert(italic(), face(&["inter-italic", "sc", "arabic"]));
    families.insert(icons(), face(&["phosphor", "inter"]));
    ctx.set_fonts(definitions);
}

/// Thin bars, with room of their own, that are seen whenever there is more than one sees; they grow under the pointer.
fn scroll_bars() -> ScrollStyle {
    ScrollStyle {
        floating_width: 4.0,
        floating_allocated_width: 8.0,
        dormant_handle_opacity: SCROLL_BAR,
        active_handle_opacity: SCROLL_BAR,
        handle_min_length: 24.0,
        ..ScrollStyle::floating()
    }
}

fn dress(style: &mut egui::Style, palette: &Palette, theme: Theme) {
    style.text_styles = [
        (TextStyle::Small, FontId::proportional(SMALL)),
        (TextStyle::Body, FontId::proportional(BODY)),
        (TextStyle::Button, FontId::proportional(BODY)),
        (TextStyle::Monospace, FontId::monospace(BODY)),
        (TextStyle::Heading, strong(TITLE)),
    ]
    .into();
    let spacing = &mut style.spacing;
    spacing.item_spacing = vec2(8.0, 8.0);
    spacing.button_padding = vec2(10.0, 5.0);
    spacing.interact_size = vec2(CONTROL, CONTROL);
    spacing.menu_margin = Margin::same(6);
    spacing.window_margin = Margin::same(18);
    spacing.icon_width = 16.0;
    spacing.scroll = scroll_bars();
    spacing.combo_height = 420.0;
    let visuals = &mut style.visuals;
    *visuals = match theme {
        Theme::Light => Visuals::light(),
        Theme::Dark => Visuals::dark(),
    };
    visuals.override_text_color = Some(palette.text);
    visuals.weak_text_color = Some(palette.weak);
    visuals.hyperlink_color = palette.accent;
    visuals.panel_fill = palette.ground;
    visuals.window_fill = palette.popup;
    visuals.window_stroke = Stroke::new(1.0, palette.popup_line);
    visuals.window_corner_radius = CornerRadius::same(CARD_CORNER);
    visuals.menu_corner_radius = CornerRadius::same(CORNER);
    visuals.extreme_bg_color = palette.field;
    visuals.text_edit_bg_color = Some(palette.field);
    visuals.faint_bg_color = palette.hover;
    visuals.code_bg_color = palette.hover;
    visuals.warn_fg_color = palette.warning;
    visuals.error_fg_color = palette.error;
    visuals.selection.bg_fill = palette.selection;
    visuals.selection.stroke = Stroke::new(1.5, palette.accent);
    let shade = if theme == Theme::Light { 28 } else { 120 };
    let shadow = Shadow {
        offset: [0, 4],
        blur: 18,
        spread: 0,
        color: Color32::from_black_alpha(shade),
    };
    visuals.popup_shadow = shadow;
    visuals.window_shadow = shadow;
    let widgets = &mut visuals.widgets;
    let corner = CornerRadius::same(CORNER);
    let states = [
        (&mut widgets.noninteractive, palette.card, palette.line),
        (&mut widgets.inactive, palette.card, palette.strong_line),
        (&mut widgets.hovered, palette.hover, palette.strong_line),
        (&mut widgets.active, palette.accent_ground, palette.accent),
        (&mut widgets.open, palette.hover, palette.strong_line),
    ];
    for (state, fill, line) in states {
        state.bg_fill = fill;
        state.weak_bg_fill = fill;
        // What has the keyboard is drawn as active: one has to see that.
        let width = if line == palette.accent { 2.0 } else { 1.0 };
        state.bg_stroke = Stroke::new(width, line);
        state.fg_stroke = Stroke::new(1.5, palette.text);
        state.corner_radius = corner;
        state.expansion = 0.0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The contrast of two colours, from 1 to 21 (WCAG 2.2).
    fn contrast(one: Color32, other: Color32) -> f32 {
        let light = |colour: Color32| {
            let [r, g, b] = [colour.r(), colour.g(), colour.b()].map(|part| {
                let part = f32::from(part) / 255.0;
                match part <= 0.04045 {
                    true => part / 12.92,
                    false => ((part + 0.055) / 1.055).powf(2.4),
                }
            });
            0.2126 * r + 0.7152 * g + 0.0722 * b
        };
        let (one, other) = (light(one), light(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// A colour by name, and those on which it stands.
    type Pair<'a> = (&'a str, Color32, &'a [(&'a str, Color32)]);

    /// The pairs of a palette that are used and have less than `least`.
    fn too_weak(least: f32, pairs: &[Pair<'_>]) -> Vec<String> {
        let all = pairs.iter().flat_map(|(ink, colour, grounds)| {
            grounds.iter().filter_map(move |(ground, under)| {
                let is = contrast(*colour, *under);
                (is < least).then(|| format!("{ink} on {ground}: {is:.2}, not {least}"))
            })
        });
        all.collect()
    }

    fn grounds(palette: &Palette) -> Vec<(&'static str, Color32)> {
        vec![
            ("ground", palette.ground),
            ("navigator", palette.navigator),
            ("desk", palette.desk),
            ("card", palette.card),
            ("popup", palette.popup),
            ("field", palette.field),
            ("hover", palette.hover),
            ("accent ground", palette.accent_ground),
        ]
    }

    #[test]
    fn words_are_read_in_both_themes() {
        for (theme, palette) in [("light", &LIGHT), ("dark", &DARK)] {
            let everywhere = grounds(palette);
            let mut also = everywhere.clone();
            also.extend([
                ("selection", palette.selection),
                ("warning ground", palette.warning_ground),
                ("error ground", palette.error_ground),
                ("chip", palette.chip),
                ("missing", palette.missing),
                ("line", palette.line),
            ]);
            let marks = [
                ("card", palette.card),
                ("popup", palette.popup),
                ("hover", palette.hover),
                ("ground", palette.ground),
            ];
            let main = [("accent", palette.accent)];
            let pairs: [Pair<'_>; 9] = [
                ("text", palette.text, &also),
                ("weak", palette.weak, &everywhere),
                ("accent", palette.accent, &everywhere),
                ("on accent", palette.on_accent, &main),
                ("good", palette.good, &marks),
                (
                    "warning",
                    palette.warning,
                    &[
                        ("card", palette.card),
                        ("popup", palette.popup),
                        ("its ground", palette.warning_ground),
                        ("ground", palette.ground),
                        ("navigator", palette.navigator),
                    ],
                ),
                (
                    "error",
                    palette.error,
                    &[
                        ("card", palette.card),
                        ("popup", palette.popup),
                        ("its ground", palette.error_ground),
                        ("ground", palette.ground),
                        ("navigator", palette.navigator),
                    ],
                ),
                (
                    "chip text",
                    palette.chip_text,
                    &[
                        ("chip", palette.chip),
                        ("selection", palette.selection),
                        ("missing", palette.missing),
                    ],
                ),
                (
                    "weak on lines",
                    palette.weak,
                    &[("line", palette.line), ("chip", palette.chip)],
                ),
            ];
            let weak = too_weak(4.5, &pairs);
            assert!(weak.is_empty(), "{theme}: {}", weak.join("; "));
        }
    }

    #[test]
    fn controls_and_the_focus_are_seen_in_both_themes() {
        for (theme, palette) in [("light", &LIGHT), ("dark", &DARK)] {
            let everywhere = grounds(palette);
            let pairs: [Pair<'_>; 4] = [
                // The ring around what has the keyboard, and what is turned on.
                ("accent", palette.accent, &everywhere),
                // The outlines of fields, buttons and switches.
                ("strong line", palette.strong_line, &everywhere),
                // Icons.
                ("weak", palette.weak, &everywhere),
                (
                    "knob",
                    palette.card,
                    &[
                        ("strong line", palette.strong_line),
                        ("accent", palette.accent),
                    ],
                ),
            ];
            let weak = too_weak(3.0, &pairs);
            assert!(weak.is_empty(), "{theme}: {}", weak.join("; "));
        }
    }

    #[test]
    fn scroll_bars_are_seen_in_both_themes() {
        for (theme, palette) in [("light", &LIGHT), ("dark", &DARK)] {
            for (name, ground) in grounds(palette) {
                let bar = ground.blend(palette.text.gamma_multiply(SCROLL_BAR));
                let is = contrast(bar, ground);
                assert!(is >= 3.0, "{theme}, on {name}: {is:.2}");
            }
        }
    }

    #[test]
    fn egui_paints_its_own_controls_in_these_colours() {
        let ctx = egui::Context::default();
        install(&ctx);
        for (theme, palette) in [(Theme::Light, &LIGHT), (Theme::Dark, &DARK)] {
            let style = ctx.style_of(theme);
            let widgets = &style.visuals.widgets;
            for state in [
                &widgets.inactive,
                &widgets.hovered,
                &widgets.active,
                &widgets.open,
            ] {
                assert!(contrast(state.fg_stroke.color, state.weak_bg_fill) >= 4.5);
                assert!(contrast(state.bg_stroke.color, palette.card) >= 3.0);
            }
            let selection = &style.visuals.selection;
            assert!(contrast(palette.text, selection.bg_fill) >= 4.5);
            assert!(contrast(selection.stroke.color, palette.field) >= 3.0);
        }
    }
}
