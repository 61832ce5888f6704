//! Where the bubble of the tour stands: beside what it is about, within the window.

use egui::{Pos2, Rect, Vec2, pos2};

/// Room between the bubble and what it is about, and around it, in points.
pub const GAP: f32 = 12.0;

/// The upper left corner of a bubble of `size`: below `target`, else above, right or left of it, where it fits into
/// the window; within a target that fills the window; in its middle where there is no target.
pub fn beside(target: Option<Rect>, size: Vec2, window: Rect) -> Pos2 {
    let room = window.shrink(GAP);
    let Some(target) = target else {
        return within(room, window.center() - size / 2.0, size);
    };
    let places = [
        pos2(target.center().x - size.x / 2.0, target.bottom() + GAP),
        pos2(
            target.center().x - size.x / 2.0,
            target.top() - GAP - size.y,
        ),
        pos2(target.right() + GAP, target.center().y - size.y / 2.0),
        pos2(
            target.left() - GAP - size.x,
            target.center().y - size.y / 2.0,
        ),
    ];
    let moved = places.map(|at| within(room, at, size));
    let free = moved.into_iter().find(|at| {
        let bubble = Rect::from_min_size(*at, size);
        !bubble.intersects(target) && room.contains_rect(bubble)
    });
    let inside = target.right_bottom() - size - Vec2::splat(2.0 * GAP);
    let places = moved.into_iter().chain([within(room, inside, size)]);
    // Where it covers least of what it is about; in its corner, if that is all the same.
    let covers = |at: &Pos2| {
        let both = Rect::from_min_size(*at, size).intersect(target);
        both.width().max(0.0) * both.height().max(0.0)
    };
    let least = places
        .rev()
        .min_by(|one, other| covers(one).total_cmp(&covers(other)));
    free.or(least).unwrap_or(room.min)
}

/// Moved as little as needed to stand in `room`; its upper left corner is seen in any case.
fn within(room: Rect, at: Pos2, size: Vec2) -> Pos2 {
    let most = (room.max - size).max(room.min);
    at.clamp(room.min, most)
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::vec2;

    #[test]
    fn the_bubble_stays_in_the_window_and_off_what_it_is_about() {
        for window in [
            vec2(760.0, 520.0),
            vec2(1440.0, 900.0),
            vec2(2560.0, 1400.0),
        ] {
            let window = Rect::from_min_size(Pos2::ZERO, window);
            let size = vec2(330.0, 180.0);
            for x in 0..8_u8 {
                for y in 0..8_u8 {
                    for (width, height) in [(40.0, 20.0), (230.0, 34.0), (500.0, 120.0)] {
                        let at = pos2(
                            window.width() * f32::from(x) / 8.0,
                            window.height() * f32::from(y) / 8.0,
                        );
                        let target = Rect::from_min_size(at, vec2(width, height));
                        let target = target.intersect(window);
                        let bubble = Rect::from_min_size(beside(Some(target), size, window), size);
                        assert!(
                            window.contains_rect(bubble),
                            "{target} in {window}: {bubble}"
                        );
                        let fits = window.height() > 2.0 * size.y + height + 4.0 * GAP;
                        assert!(!fits || !bubble.intersects(target), "{target}: {bubble}");
                    }
                }
            }
            // What fills the window, what is taller than it, and nothing at all.
            for target in [Some(window), None] {
                let bubble = Rect::from_min_size(beside(target, size, window), size);
                assert!(window.contains_rect(bubble));
            }
            let tall = beside(Some(window), vec2(330.0, 5000.0), window);
            assert!(window.contains(tall));
        }
    }
}
