//! Sentences that come and go at the edge of the window.

use super::widgets::broken;
use egui::Context;
use std::time::Duration;

/// How many characters a line of a notice has, at most: it must not cover the window.
const LINE: usize = 64;
/// How long a short notice stays; each word more gives it time.
const LEAST: Duration = Duration::from_secs(4);
const A_WORD: Duration = Duration::from_millis(350);

/// The notices of the window.
#[derive(Default)]
pub struct Notices(egui_notify::Toasts);

impl Notices {
    /// Shows a sentence for as long as it takes to read it.
    pub fn say(&mut self, sentence: &str) {
        let words = u32::try_from(sentence.split_whitespace().count()).unwrap_or(u32::MAX);
        let long = LEAST.saturating_add(A_WORD.saturating_mul(words));
        // Without a sign or a cross: no font of the window has those of the notices.
        self.0
            .basic(broken(sentence, LINE))
            .closable(false)
            .duration(Some(long.min(Duration::from_secs(20))));
    }

    /// Shows them.
    pub fn show(&mut self, ctx: &Context) {
        self.0.show(ctx);
    }
}
