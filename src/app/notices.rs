//! Sentences that come and go at the edge of the window.

use super::widgets::broken;
use egui::Context;
use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// How many characters a line of a notice has, at most: it must not cover the window.
const LINE: usize = 64;
/// How long a short notice stays; each word more gives it time.
const LEAST: Duration = Duration::from_secs(4);
/// More are not shown at once: they would cover what one works on.
const MOST: usize = 2;
const A_WORD: Duration = Duration::from_millis(350);

/// The notices of the window.
#[derive(Default)]
pub struct Notices {
    toasts: egui_notify::Toasts,
    /// What they say and until when, the oldest first.
    said: VecDeque<(String, Instant)>,
}

impl Notices {
    /// Shows a sentence for as long as it takes to read it. What is shown already is not said twice, and the
    /// oldest goes when there is no room.
    pub fn say(&mut self, sentence: &str) {
        let now = Instant::now();
        self.said.retain(|(_, until)| *until > now);
        if self.said.iter().any(|(said, _)| said == sentence) {
            return;
        }
        if self.said.len() >= MOST {
            self.toasts.dismiss_oldest_toast();
            self.said.pop_front();
        }
        let words = u32::try_from(sentence.split_whitespace().count()).unwrap_or(u32::MAX);
        let long = LEAST.saturating_add(A_WORD.saturating_mul(words));
        let long = long.min(Duration::from_secs(20));
        self.said.push_back((sentence.to_owned(), now + long));
        // Without a sign or a cross: no font of the window has those of the notices.
        self.toasts
            .basic(broken(sentence, LINE))
            .closable(false)
            .duration(Some(long));
    }

    /// Shows them.
    pub fn show(&mut self, ctx: &Context) {
        self.toasts.show(ctx);
    }
}
