//! A dialog in a window that is too low for it: what is above its buttons is scrolled. How high both are is known
//! from the frame before.

use crate::app::widgets;
use egui::{Id, ScrollArea, Ui};

/// Around the content of a dialog, in points: its frame, and the window that is seen beside it.
const AROUND: f32 = 60.0;
/// So much of the body is always seen.
const LEAST: f32 = 90.0;

/// What is known of the dialog that is shown; there is one at a time.
#[derive(Clone, Copy, Debug)]
struct Measured {
    dialog: Id,
    /// Height of the body as a whole.
    body: f32,
    /// Height of what stands below it.
    foot: f32,
    /// Where that begins in this frame.
    foot_top: Option<f32>,
}

fn place() -> Id {
    Id::unique("measures of the dialog")
}

fn known(ui: &Ui) -> Option<Measured> {
    ui.data(|data| data.get_temp(place()))
}

fn keep(ui: &Ui, measured: Measured) {
    ui.data_mut(|data| data.insert_temp(place(), measured));
}

/// The dialog begins.
pub(super) fn begin(ui: &Ui, dialog: Id) {
    let before = known(ui).filter(|known| known.dialog == dialog);
    let (body, foot) = before.map_or((0.0, 0.0), |known| (known.body, known.foot));
    keep(
        ui,
        Measured {
            dialog,
            body,
            foot,
            foot_top: None,
        },
    );
}

/// The dialog has been shown.
pub(super) fn end(ui: &Ui) {
    if let Some(mut measured) = known(ui)
        && let Some(top) = measured.foot_top
    {
        let foot = ui.min_rect().bottom() - top;
        if (foot - measured.foot).abs() > 0.5 {
            ui.ctx().request_repaint();
        }
        measured.foot = foot;
        keep(ui, measured);
    }
}

/// The body of the dialog.
pub(super) fn body<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    let Some(mut measured) = known(ui) else {
        return content(ui);
    };
    let most = (ui.ctx().content_rect().height() - AROUND - measured.foot).max(LEAST);
    let (value, height) = if measured.body > most {
        let area = ScrollArea::vertical().max_height(most);
        let shown = area.show(ui, |ui| {
            ui.set_max_height(measured.body);
            let value = content(ui);
            (value, ui.min_rect().height())
        });
        // What is cut off here goes on.
        let line = egui::Stroke::new(1.0, widgets::palette(ui).popup_line);
        let edge = shown.inner_rect.bottom() + 2.0;
        ui.painter().hline(ui.max_rect().x_range(), edge, line);
        shown.inner
    } else {
        let shown = ui.vertical(content);
        (shown.inner, shown.response.rect.height())
    };
    if (height - measured.body).abs() > 0.5 {
        ui.ctx().request_repaint();
    }
    measured.body = height;
    measured.foot_top = Some(ui.min_rect().bottom());
    keep(ui, measured);
    value
}
