//! How wide the panels at the sides are, and how high the one below: as they were left. A panel says its size
//! in every frame; when somebody has drawn it to another one, that is remembered.

use egui::{Context, Id, Ui};
use std::collections::BTreeMap;

/// The panels of a frame.
#[derive(Clone, Debug, Default)]
struct Panels {
    /// As they were left the last time.
    left: BTreeMap<String, f32>,
    /// As they were in the last frame.
    now: BTreeMap<&'static str, f32>,
    /// The one that is being drawn.
    drawn: Option<&'static str>,
}

fn place() -> Id {
    Id::unique("sizes of panels")
}

/// Takes in how the panels were left. To be called before the first frame.
pub fn recall(ctx: &Context, left: BTreeMap<String, f32>) {
    let panels = Panels {
        left,
        ..Panels::default()
    };
    ctx.data_mut(|data| data.insert_temp(place(), panels));
}

/// The size with which a panel begins: as it was left, or `usual`.
pub fn size(ui: &Ui, name: &str, usual: f32) -> f32 {
    let panels: Option<Panels> = ui.data(|data| data.get_temp(place()));
    let left = panels.and_then(|panels| panels.left.get(name).copied());
    left.filter(|size| size.is_finite()).unwrap_or(usual)
}

/// A panel has this size now.
pub fn note(ui: &Ui, name: &'static str, size: f32) {
    let down = ui.input(|input| input.pointer.primary_down());
    ui.data_mut(|data| {
        let panels: &mut Panels = data.get_temp_mut_or_default(place());
        let before = panels.now.insert(name, size);
        // A window that gets smaller makes panels narrower, too; that is nobody's wish.
        if down && before.is_some_and(|before| (before - size).abs() > 0.5) {
            panels.drawn = Some(name);
        }
    });
}

/// The panel that somebody has drawn to another size and let go of, with that size.
pub fn drawn(ctx: &Context) -> Option<(&'static str, f32)> {
    if ctx.input(|input| input.pointer.any_down()) {
        return None;
    }
    ctx.data_mut(|data| {
        let panels: &mut Panels = data.get_temp_mut_or_default(place());
        let name = panels.drawn.take()?;
        let size = panels.now.get(name).copied()?;
        panels.left.insert(name.to_owned(), size);
        Some((name, size))
    })
}
