//! Opening the window, with one renderer or the other.

use super::jobs::keeper;
use super::jobs::log;
use super::{App, Opening};
use crate::language::interface::{Message, Said};
use crate::{message, shown_in_english};

/// The icon of the window and of the desktop's menu.
const ICON: &[u8] = include_bytes!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/assets/linux/circular-desk.png"
));

/// No window can be opened here.
#[derive(Debug, thiserror::Error)]
pub struct NoWindow(String);

impl Said for NoWindow {
    fn message(&self) -> Message {
        message!("no-window", what = &self.0)
    }
}

shown_in_english!(NoWindow);

/// Runs the window until it is closed, with one renderer, or with the other where the first fails.
///
/// # Errors
/// If there is no display, or no graphics driver that either renderer can use.
pub fn run(opening: &Opening) -> Result<(), NoWindow> {
    keeper::write_on_panic();
    if let Some(folder) = &opening.home {
        log::begin(folder);
    }
    let mut faults = Vec::new();
    for renderer in [eframe::Renderer::Glow, eframe::Renderer::Wgpu] {
        let options = eframe::NativeOptions {
            renderer,
            viewport: egui::ViewportBuilder::default()
                .with_app_id("circular-desk")
                .with_title("Circular Desk")
                .with_icon(icon())
                .with_inner_size([1440.0, 900.0])
                .with_min_inner_size([480.0, 340.0]),
            persist_window: false,
            ..eframe::NativeOptions::default()
        };
        let opening = opening.clone();
        log::happened("renderer", renderer);
        let window = eframe::run_native(
            "circular-desk",
            options,
            Box::new(move |creation| Ok(Box::new(App::new(&creation.egui_ctx, opening)))),
        );
        match window {
            Ok(()) => return Ok(()),
            Err(fault) => faults.push(fault.to_string()),
        }
    }
    // The first fault is the true one: the second renderer may fail only because the first has. What stands
    // before the last colon says where in the libraries it happened, which helps nobody here.
    let fault = faults.into_iter().next().unwrap_or_default();
    let cause = fault.rsplit(": ").next().unwrap_or_default();
    Err(NoWindow(cause.trim_end_matches('.').to_owned()))
}

fn icon() -> egui::IconData {
    eframe::icon_data::from_png_bytes(ICON).expect("the icon is a PNG of this program")
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_icon_can_be_read() {
        assert_eq!(super::icon().width, 256);
    }
}
