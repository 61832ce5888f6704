//! How the window meets the eye: light or dark, how large, with or without motion. Chosen by commands, kept in the
//! settings.

use super::App;
use super::command::{Command, Situation};
use super::view::Columns;
use crate::storage::office::settings::{Motion, Theme};
use egui::Context;
use egui::style::ScrollAnimation;

/// How large the window can be made, in parts of what the system wants.
pub const ZOOMS: [f32; 5] = [1.0, 1.25, 1.5, 1.75, 2.0];

fn preference(theme: Theme) -> egui::ThemePreference {
    match theme {
        Theme::Light => egui::ThemePreference::Light,
        Theme::Dark => egui::ThemePreference::Dark,
        Theme::System => egui::ThemePreference::System,
    }
}

/// Whether a command that chooses something has been chosen; nothing if it is one that does something.
pub fn is_on(command: Command, situation: &Situation) -> Option<bool> {
    Some(match command {
        Command::Navigator => situation.navigator,
        Command::Pages => situation.pages,
        Command::OwnColumn => situation.columns == Columns::Own,
        Command::BothColumns => situation.columns == Columns::Both,
        Command::OtherColumn => situation.columns == Columns::Other,
        Command::Translation => situation.columns == Columns::Translation,
        Command::Light => situation.theme == Theme::Light,
        Command::Dark => situation.theme == Theme::Dark,
        Command::System => situation.theme == Theme::System,
        Command::LessMotion => situation.less_motion,
        _ => return None,
    })
}

/// The size after `zoom`, or the one before it.
fn next(zoom: f32, larger: bool) -> f32 {
    let found = match larger {
        true => ZOOMS.iter().find(|size| **size > zoom + 0.01),
        false => ZOOMS.iter().rev().find(|size| **size < zoom - 0.01),
    };
    found.copied().unwrap_or(zoom)
}

/// Shows the window without animations, or with them.
fn show_motion(ctx: &Context, less: bool) {
    ctx.all_styles_mut(|style| {
        let usual = egui::Style::default();
        style.animation_time = if less { 0.0 } else { usual.animation_time };
        style.scroll_animation = match less {
            true => ScrollAnimation::none(),
            false => usual.scroll_animation,
        };
        style.visuals.text_cursor.blink = !less;
    });
}

impl App {
    /// Shows the window as it was left.
    pub(super) fn show_looks(&self, ctx: &Context) {
        let settings = &self.memory.settings;
        ctx.set_theme(preference(settings.theme));
        let [least, .., most] = ZOOMS;
        ctx.set_zoom_factor(settings.zoom.clamp(least, most));
        show_motion(ctx, self.less_motion());
    }

    /// Whether nothing is to move by itself.
    pub(super) fn less_motion(&self) -> bool {
        match self.memory.settings.motion {
            Motion::Less => true,
            Motion::Full => false,
            Motion::System => self.system_stands_still,
        }
    }

    /// The system has said whether a person wants motion.
    pub(super) fn follow_system(&mut self, ctx: &Context, less: bool) {
        self.system_stands_still = less;
        show_motion(ctx, self.less_motion());
    }

    /// Does what a command about looks says.
    pub(super) fn change_looks(&mut self, ctx: &Context, command: Command) {
        let less = self.less_motion();
        let settings = &mut self.memory.settings;
        match command {
            Command::Light => settings.theme = Theme::Light,
            Command::Dark => settings.theme = Theme::Dark,
            Command::System => settings.theme = Theme::System,
            Command::Larger => settings.zoom = next(settings.zoom, true),
            Command::Smaller => settings.zoom = next(settings.zoom, false),
            Command::UsualSize => settings.zoom = 1.0,
            Command::LessMotion => {
                settings.motion = if less { Motion::Full } else { Motion::Less };
            }
            _ => return,
        }
        self.show_looks(ctx);
        self.memory.keep_settings();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_go_from_one_to_two() {
        assert_eq!(next(1.0, true), 1.25);
        assert_eq!(next(2.0, true), 2.0);
        assert_eq!(next(1.0, false), 1.0);
        // Somebody has written another size into the file.
        assert_eq!(next(1.4, true), 1.5);
        assert_eq!(next(1.4, false), 1.25);
    }

    #[test]
    fn without_motion_nothing_moves_by_itself() {
        let ctx = Context::default();
        show_motion(&ctx, true);
        let style = ctx.global_style();
        assert_eq!(style.animation_time, 0.0);
        assert!(!style.visuals.text_cursor.blink);
        assert_eq!(style.scroll_animation, ScrollAnimation::none());
        show_motion(&ctx, false);
        assert!(ctx.global_style().animation_time > 0.0);
    }
}
