//! What the checks say of a box of the form: a sign at its corner, the sentence where one points at it, and to a
//! screen reader.

use crate::app::{icons, theme};
use egui::{Align2, Context, FontId, Id, Response, Ui, vec2};
use std::collections::HashMap;
use std::sync::Arc;

/// How large the sign is, in points.
const SIGN: f32 = 14.0;

/// What is said of a box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoxRemark {
    /// It is certainly wrong, or needed and empty.
    pub error: bool,
    /// What is wrong.
    pub sentence: String,
}

/// What is said of boxes.
pub type BoxRemarks = Arc<HashMap<Id, BoxRemark>>;

fn place() -> Id {
    Id::unique("what is said of boxes")
}

/// Says of the boxes that are shown from now on what is wrong with them.
pub fn of_boxes(ctx: &Context, remarks: &BoxRemarks) {
    ctx.data_mut(|data| data.insert_temp(place(), Arc::clone(remarks)));
}

/// Shows what is said of the box `id`. To be called where it is shown.
pub fn show(ui: &Ui, id: Id, response: &Response) {
    let all: Option<BoxRemarks> = ui.data(|data| data.get_temp(place()));
    let Some(remark) = all.as_ref().and_then(|all| all.get(&id)) else {
        return;
    };
    let palette = super::palette(ui);
    let (glyph, ink) = match remark.error {
        true => (icons::WARNING_CIRCLE, palette.error),
        false => (icons::WARNING, palette.warning),
    };
    // In the corner of the box: over neither a long caption nor what stands at the end of the box.
    let corner = response.rect.right_top() + vec2(0.0, 3.0);
    let painter = ui.painter();
    painter.circle_filled(corner, SIGN * 0.54, palette.card);
    let font = FontId::new(SIGN, theme::icons());
    painter.text(corner, Align2::CENTER_CENTER, glyph, font, ink);
    match remark.error {
        true => super::wrong(response, Some(&remark.sentence)),
        false => super::described(response, &remark.sentence),
    }
    response.clone().on_hover_text(&remark.sentence);
}
