//! A box to which somebody is led: it gets the keyboard, comes into view and is marked for a while.

use crate::app::theme;
use egui::{Context, Id, Response, Stroke, StrokeKind, Ui};

/// For how many frames it is led there: what comes into view has heights that were only guessed.
const FRAMES: u8 = 10;
/// For how many seconds it is marked.
const MARKED: f64 = 2.5;

/// The box, and for how many frames more.
#[derive(Clone, Copy, Debug)]
struct Wanted {
    id: Id,
    frames: u8,
    until: f64,
}

fn place() -> Id {
    Id::unique("the box to which somebody is led")
}

/// Leads to the box `id` as soon as it is shown.
pub fn want(ctx: &Context, id: Id) {
    let until = ctx.input(|input| input.time) + MARKED;
    let wanted = Wanted {
        id,
        frames: FRAMES,
        until,
    };
    ctx.data_mut(|data| data.insert_temp(place(), wanted));
    ctx.request_repaint();
}

/// Whether somebody is led to the box `id`, which knows by itself how to take the keyboard. Said for two frames:
/// in that of a click, every box lets go of the keyboard.
pub fn is(ui: &Ui, id: Id) -> bool {
    let wanted: Option<Wanted> = ui.data(|data| data.get_temp(place()));
    let Some(mut wanted) = wanted.filter(|wanted| wanted.id == id) else {
        return false;
    };
    wanted.frames = wanted.frames.saturating_sub(1);
    ui.ctx().request_repaint();
    ui.data_mut(|data| match wanted.frames + 2 > FRAMES {
        true => {
            data.insert_temp(place(), wanted);
        }
        false => data.remove::<Wanted>(place()),
    });
    true
}

/// Gives the box `id` what it needs if somebody is led to it. To be called where it is shown.
pub fn grant(ui: &Ui, id: Id, response: &Response) {
    let Some(mut wanted) = ui
        .data(|data| data.get_temp::<Wanted>(place()))
        .filter(|wanted| wanted.id == id)
    else {
        return;
    };
    let now = ui.input(|input| input.time);
    if wanted.frames > 0 {
        wanted.frames -= 1;
        response.request_focus();
        let at_once = egui::style::ScrollAnimation::none();
        ui.scroll_to_rect_animation(response.rect.expand(24.0), None, at_once);
        ui.ctx().request_repaint();
    }
    let left = wanted.until - now;
    if left <= 0.0 {
        ui.data_mut(|data| data.remove::<Wanted>(place()));
        return;
    }
    let ring = response.rect.expand(3.0);
    let stroke = Stroke::new(2.0, super::palette(ui).accent);
    let corner = theme::CORNER + 3;
    (ui.painter()).rect_stroke(ring, corner, stroke, StrokeKind::Outside);
    let wait = std::time::Duration::from_secs_f64(left);
    ui.ctx().request_repaint_after(wait);
    ui.data_mut(|data| data.insert_temp(place(), wanted));
}
