//! Where the controls are to which the tour points. Each says so itself in every frame, so that the tour never
//! points to where something was.

use egui::{Context, Id, Rect};

/// A control to which the tour points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Landmark {
    /// Where a letter is begun.
    Begin,
    /// The way back to there.
    Home,
    /// The part with the reference.
    Reference,
    /// The part with the letter itself.
    Body,
    /// The finished pages.
    Pages,
    /// What the checks say.
    Findings,
    /// The button that exports.
    Export,
}

/// The place of a landmark in a frame.
#[derive(Clone, Copy)]
struct Place {
    rect: Rect,
    frame: u64,
}

fn id(landmark: Landmark) -> Id {
    Id::unique(("landmark", landmark))
}

/// Says where a landmark is in this frame.
pub fn mark(ctx: &Context, landmark: Landmark, rect: Rect) {
    let frame = ctx.cumulative_frame_nr();
    ctx.data_mut(|data| data.insert_temp(id(landmark), Place { rect, frame }));
}

/// Where a landmark is; nowhere if it is not shown.
pub fn place(ctx: &Context, landmark: Landmark) -> Option<Rect> {
    let now = ctx.cumulative_frame_nr();
    let place = ctx.data(|data| data.get_temp::<Place>(id(landmark)))?;
    (place.frame == now && place.rect.is_positive()).then_some(place.rect)
}
