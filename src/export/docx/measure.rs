//! The units of Word, from points.
//!
//! Knows no size of its own: sizes stand in the stylesheet.

/// Twentieths of a point: distances and widths.
pub fn twips(points: f32) -> i32 {
    (points * 20.0).round() as i32
}

/// Half points: sizes of letters.
pub fn half_points(points: f32) -> i32 {
    (points * 2.0).round() as i32
}

/// English metric units, 12,700 to a point: pictures.
pub fn emu(points: f32) -> u32 {
    (points * 12_700.0).round() as u32
}

/// 240ths of a line: distances between lines.
pub fn line(multiple: f32) -> i32 {
    (multiple * 240.0).round() as i32
}
