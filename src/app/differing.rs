//! Two wordings, one below the other, with the words that differ marked.

use super::theme;
use super::widgets;
use super::word_text::quiet;
use crate::app::mirror;
use crate::letter::text::Run;
use crate::translation::difference::{Change, difference};
use egui::text::{LayoutJob, TextFormat};
use egui::{Align, Color32, FontId, Layout, Stroke, Ui};

/// Shows what was and what is, each below its caption; nothing of one that has no words.
pub fn both(ui: &mut Ui, before: &str, after: &str, captions: &[String; 2]) {
    let palette = widgets::palette(ui);
    let (gone, new) = differing(before, after);
    let [was, is] = captions;
    let side = side(ui, &[before, after]);
    if !before.is_empty() {
        caption(ui, was);
        marked(ui, side(before), before, gone, (palette.error_ground, true));
    }
    if !after.is_empty() {
        caption(ui, is);
        marked(ui, side(after), after, new, (palette.hover, false));
    }
}

/// Room above a caption, and between a caption and its words, in points.
const ABOVE: f32 = 10.0;
const BELOW: f32 = 1.0;

/// Shows the caption of the words below it, apart from what is above.
pub fn caption(ui: &mut Ui, words: &str) {
    let usual = ui.spacing().item_spacing.y;
    if ui.min_rect().height() > 0.0 {
        apart(ui);
    }
    ui.spacing_mut().item_spacing.y = BELOW;
    quiet(ui, words);
    ui.spacing_mut().item_spacing.y = usual;
}

/// Room between one thing and the next that has nothing to do with it.
pub fn apart(ui: &mut Ui) {
    ui.add_space((ABOVE - ui.spacing().item_spacing.y).max(0.0));
}

/// Shows words with which others are compared.
pub fn unmarked(ui: &mut Ui, words: &str) {
    let side = side(ui, &[words])(words);
    marked(ui, side, words, Vec::new(), (Color32::TRANSPARENT, false));
}

/// Shows what is, with the words marked that were not there before.
pub fn new_words(ui: &mut Ui, before: &str, after: &str) {
    let (_, new) = differing(before, after);
    let ground = widgets::palette(ui).hover;
    let side = side(ui, &[after])(after);
    marked(ui, side, after, new, (ground, false));
}

/// On which side each of some words stands: on that of its direction, but below their captions what is no longer
/// than a line, as numbers and codes are, in a window that is turned around.
fn side(ui: &Ui, all: &[&str]) -> impl Fn(&str) -> Align + use<> {
    let short = |words: &&str| {
        let font = FontId::proportional(theme::BODY);
        let galley = (ui.painter()).layout_no_wrap((*words).to_owned(), font, Color32::PLACEHOLDER);
        galley.size().x <= ui.available_width()
    };
    let below = mirror::is_turned(ui.ctx()) && all.iter().all(short);
    let ctx = ui.ctx().clone();
    move |words| match below {
        true => Align::Min,
        false => mirror::side(&ctx, mirror::from_right(words)),
    }
}

/// Words on a side, with those in the ranges on a ground of their own, and whether they are struck out.
fn marked(
    ui: &mut Ui,
    side: Align,
    words: &str,
    ranges: Vec<std::ops::Range<usize>>,
    (ground, struck): (Color32, bool),
) {
    let palette = widgets::palette(ui);
    let [family, _] = theme::of_words(words);
    let font = FontId::new(theme::BODY, family);
    let plain = TextFormat::simple(font.clone(), palette.text);
    let mark = TextFormat {
        background: ground,
        strikethrough: match struck {
            true => Stroke::new(1.0, palette.error),
            false => Stroke::NONE,
        },
        underline: match struck {
            true => Stroke::NONE,
            false => Stroke::new(1.0, palette.good),
        },
        ..plain.clone()
    };
    let mut job = LayoutJob::default();
    let mut at = 0;
    for range in ranges {
        job.append(&words[at..range.start], 0.0, plain.clone());
        job.append(&words[range.clone()], 0.0, mark.clone());
        at = range.end;
    }
    job.append(&words[at..], 0.0, plain);
    job.wrap.max_width = ui.available_width();
    ui.with_layout(Layout::top_down(side), |ui| {
        ui.add(egui::Label::new(job).wrap().selectable(true));
    });
}

/// The ranges in which words differ.
type Ranges = Vec<std::ops::Range<usize>>;

/// What of two lines of words is only in the one, and only in the other.
fn differing(before: &str, after: &str) -> (Ranges, Ranges) {
    if before.is_empty() || after.is_empty() {
        return (Vec::new(), Vec::new());
    }
    let (mut gone, mut new) = (Vec::new(), Vec::new());
    let (mut one, mut other) = (0, 0);
    for piece in difference(&[Run::plain(before)], &[Run::plain(after)]) {
        let length = piece.text.len();
        if piece.change != Change::Added {
            if piece.change == Change::Removed {
                gone.push(one..one + length);
            }
            one += length;
        }
        if piece.change != Change::Removed {
            if piece.change == Change::Added {
                new.push(other..other + length);
            }
            other += length;
        }
    }
    let whole = |words: &str, ranges: Ranges| -> Ranges {
        let fits = |range: &std::ops::Range<usize>| words.get(range.clone()).is_some();
        ranges.into_iter().filter(fits).collect()
    };
    (whole(before, gone), whole(after, new))
}

#[cfg(test)]
mod tests {
    use super::differing;

    #[test]
    fn words_that_differ_are_marked() {
        for (before, after, gone, new) in [
            (
                "will open at 0930 hours",
                "will open at 1030 hours",
                "0930",
                "1030",
            ),
            ("on 4 May", "on 14 May", "4", "14"),
        ] {
            let (one, other) = differing(before, after);
            assert_eq!(&before[one[0].clone()], gone, "{before}");
            assert_eq!(&after[other[0].clone()], new, "{after}");
        }
    }
}
