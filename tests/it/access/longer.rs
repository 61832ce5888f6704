//! Every screen with texts 40 % longer: no word of the window is clipped, cut short, beside its button, or over
//! another.

use super::{is_open, on_all};
use crate::harness::{Look, Window};
use crate::screens::{self, Screen};
use circular_desk::language::interface::Texts;
use egui::{Rect, Shape};

/// A text as it is painted: what it says, where, and what is seen there.
struct Painted {
    text: String,
    rect: Rect,
    clip: Rect,
    cut: bool,
}

/// A word of the lengthened texts has these letters; names and letters of the tests have not.
/// An example of codes grows in no language, and the name of a file may be cut.
fn is_ours(text: &str) -> bool {
    if text.contains("WP1/11") || text.contains(".ron") {
        return false;
    }
    text.contains(['é', 'ö', 'î', 'ü', 'à'])
}

fn collect(shape: &Shape, clip: Rect, found: &mut Vec<Painted>) {
    match shape {
        Shape::Text(text) => found.push(Painted {
            text: text.galley.text().to_owned(),
            rect: text.visual_bounding_rect(),
            clip,
            cut: text.galley.elided,
        }),
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, clip, found)),
        _ => {}
    }
}

fn painted(shown: &Window) -> Vec<Painted> {
    let mut found = Vec::new();
    for clipped in &shown.output().shapes {
        collect(&clipped.shape, clipped.clip_rect, &mut found);
    }
    found.retain(|painted| {
        let seen = painted.rect.intersect(painted.clip);
        !painted.text.trim().is_empty() && seen.is_positive()
    });
    found
}

/// What is wrong on a screen.
fn faults(shown: &Window, screen: &Screen, width: f32) -> Vec<String> {
    let texts = painted(shown);
    let mut faults = Vec::new();
    let mut say = |what: &str, text: &str| {
        let text: String = text.chars().take(70).collect();
        faults.push(format!("at {width}: {what}: {text}"));
    };
    for painted in texts.iter().filter(|painted| is_ours(&painted.text)) {
        if painted.cut {
            say("cut short", &painted.text);
        }
        let seen = painted.clip.x_range().expand(1.5);
        let over = (seen.min - painted.rect.left()).max(painted.rect.right() - seen.max);
        if over > 0.0 {
            say(&format!("clipped by {over:.0}"), &painted.text);
        }
    }
    if !is_open(screen) {
        for (at, one) in texts.iter().enumerate() {
            for other in &texts[..at] {
                let both = one
                    .rect
                    .intersect(other.rect)
                    .intersect(one.clip)
                    .intersect(other.clip);
                let ours = is_ours(&one.text) || is_ours(&other.text);
                if ours && both.width() > 3.0 && both.height() > 5.0 && one.text != other.text {
                    say("over another", &format!("{} | {}", one.text, other.text));
                }
            }
        }
    }
    faults
}

#[test]
fn there_is_room_for_texts_that_are_longer() {
    for width in [1440.0, 1024.0] {
        // High, so that all parts of the form are seen.
        let look = Look {
            size: [width, 3400.0],
            ..Look::default()
        };
        on_all(look, &[], |screen, window| {
            let ctx = window.ctx.clone();
            screens::app(window, |app| app.speak(&ctx, Texts::lengthened()));
            window.run_steps(8);
            faults(window, screen, width)
        });
    }
}
