//! Sentences that come and go at the edge of the window. A screen reader says them.

use super::theme;
use egui::accesskit::Live;
use egui::{Align2, Area, Context, Frame, Id, Order, Role, Stroke, vec2};
use std::time::Duration;

/// How wide a notice is at most, in points: it must not cover the window.
const WIDEST: f32 = 420.0;
/// How long a short notice stays; each word more gives it time.
const LEAST: Duration = Duration::from_secs(4);
const A_WORD: Duration = Duration::from_millis(350);
/// More are not shown at once: they would cover what one works on.
const MOST: usize = 2;

/// The notices of the window.
#[derive(Default)]
pub struct Notices {
    shown: Vec<Notice>,
    count: u64,
}

struct Notice {
    number: u64,
    sentence: String,
    stays: Duration,
    /// When it was first seen, in seconds of the window.
    since: Option<f64>,
}

impl Notices {
    /// Shows a sentence for as long as it takes to read it. What is shown already is not said twice, and the
    /// oldest goes when there is no room.
    pub fn say(&mut self, sentence: &str) {
        if self.shown.iter().any(|notice| notice.sentence == sentence) {
            return;
        }
        if self.shown.len() >= MOST {
            self.shown.remove(0);
        }
        let words = u32::try_from(sentence.split_whitespace().count()).unwrap_or(u32::MAX);
        let long = LEAST.saturating_add(A_WORD.saturating_mul(words));
        self.count += 1;
        self.shown.push(Notice {
            number: self.count,
            sentence: sentence.to_owned(),
            stays: long.min(Duration::from_secs(20)),
            since: None,
        });
    }

    /// Shows them.
    pub fn show(&mut self, ctx: &Context) {
        let now = ctx.input(|input| input.time);
        let over = |notice: &Notice| {
            (notice.since).is_some_and(|since| now - since > notice.stays.as_secs_f64())
        };
        self.shown.retain(|notice| !over(notice));
        if self.shown.is_empty() {
            return;
        }
        let room = ctx.content_rect().width() - 32.0;
        let palette = theme::palette(ctx);
        Area::new(Id::unique("notices"))
            .order(Order::Tooltip)
            .anchor(Align2::RIGHT_TOP, vec2(-14.0, 14.0))
            .interactable(false)
            .show(ctx, |ui| {
                for notice in &mut self.shown {
                    let since = *notice.since.get_or_insert(now);
                    let left = notice.stays.as_secs_f64() - (now - since);
                    ctx.request_repaint_after(Duration::from_secs_f64(left.max(0.05)));
                    let frame = Frame::popup(ui.style())
                        .fill(palette.card)
                        .stroke(Stroke::new(1.0, palette.strong_line))
                        .inner_margin(12);
                    frame.show(ui, |ui| {
                        ui.set_max_width(WIDEST.min(room));
                        let words = notice.sentence.as_str();
                        let label = egui::Label::new(words).wrap().selectable(false);
                        ui.push_id(notice.number, |ui| {
                            let said = ui.add(label);
                            ctx.accesskit_node_builder(said.id, |node| {
                                node.set_role(Role::Status);
                                node.set_label(notice.sentence.as_str());
                                node.set_live(Live::Polite);
                            });
                        });
                    });
                }
            });
    }
}
