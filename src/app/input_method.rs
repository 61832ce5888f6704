//! Where input methods put their window: below the line, not over it.
//!
//! On X11 winit hands on one point alone, the upper left corner of what it is told, and input methods put their
//! window there. The lower edge of the caret serves everywhere on Linux; other systems get the caret whole.

use egui::{Context, Rect};

/// Tells input methods the lower edge of the caret. To be called when all boxes have been shown.
pub fn below_the_line(ctx: &Context) {
    if !cfg!(target_os = "linux") {
        return;
    }
    ctx.output_mut(|output| {
        if let Some(ime) = &mut output.ime {
            let caret = ime.cursor_rect;
            ime.cursor_rect = Rect::from_min_max(caret.left_bottom(), caret.right_bottom());
        }
    });
}
