//! The picture of a text that has been set: its glyphs as one mesh, lines under words, grounds of chips.
//! Made once, shown in many frames.

use super::faces;
use super::glyphs::Glyphs;
use super::setting::Colours;
use super::typeset::{Ink, Laid};
use eframe::egui::epaint::Vertex;
use eframe::egui::{
    Color32, Context, CornerRadius, Mesh, Painter, Pos2, Rect, Shape, TextureId, Vec2, pos2, vec2,
};
use parley::{Layout, PositionedLayoutItem};
use std::ops::Range;
use std::sync::Arc;

/// A picture, in points from the corner of the text.
pub struct Picture {
    age: u64,
    colours: Colours,
    scale: f32,
    mesh: Mesh,
    lines: Vec<(Rect, Color32)>,
    /// The grounds of the chips, and whether their facts are not known yet.
    pub chips: Vec<(Rect, bool)>,
    /// The mesh where it was last shown.
    shown: Option<(Pos2, Arc<Mesh>)>,
}

/// The corner on a whole pixel: only there are glyphs sharp.
pub fn snap(corner: Pos2, scale: f32) -> Pos2 {
    pos2(
        (corner.x * scale).round() / scale,
        (corner.y * scale).round() / scale,
    )
}

/// A rectangle with its edges on whole pixels.
pub fn on_pixels(rect: Rect, scale: f32) -> Rect {
    Rect::from_min_max(snap(rect.min, scale), snap(rect.max, scale))
}

impl Picture {
    /// Paints the text.
    pub fn new(ctx: &Context, glyphs: &mut Glyphs, laid: &Laid, colours: Colours) -> Picture {
        // The texture may be exchanged while one paints; then everything is painted anew, into the
        // larger one.
        let mut picture = Picture::try_new(ctx, glyphs, laid, colours);
        for _ in 0..4 {
            if picture.age == glyphs.age() {
                break;
            }
            picture = Picture::try_new(ctx, glyphs, laid, colours);
        }
        picture
    }

    fn try_new(ctx: &Context, glyphs: &mut Glyphs, laid: &Laid, colours: Colours) -> Picture {
        let scale = laid.manner.scale;
        let age = glyphs.age();
        let texture = glyphs.texture().map_or(TextureId::default(), Into::into);
        let mut picture = Picture {
            age,
            colours,
            scale,
            mesh: Mesh::with_texture(texture),
            lines: Vec::new(),
            chips: Vec::new(),
            shown: None,
        };
        picture.words(ctx, glyphs, &laid.layout, Vec2::ZERO, colours.text);
        for chip in &laid.chips {
            let [x, y, width, height] = chip.ground;
            let ground = Rect::from_min_size(pos2(x, y), vec2(width, height));
            picture.chips.push((ground / scale, chip.missing));
            let [x, y] = chip.words;
            let ink = if chip.missing {
                colours.text
            } else {
                colours.chip_text
            };
            picture.words(ctx, glyphs, &chip.label, vec2(x, y), ink);
        }
        picture
    }

    fn words(
        &mut self,
        ctx: &Context,
        glyphs: &mut Glyphs,
        layout: &Layout<Ink>,
        by: Vec2,
        colour: Color32,
    ) {
        for line in layout.lines() {
            let metrics = line.metrics();
            // A space that hangs over the end of the line has no line under it.
            let hanging = metrics.hanging_advance;
            let (start, end) = match layout.is_rtl() {
                true => (metrics.offset + hanging, f32::MAX),
                false => (0.0, metrics.offset + metrics.advance - hanging),
            };
            for item in line.items() {
                let PositionedLayoutItem::GlyphRun(run) = item else {
                    continue;
                };
                let ink = run.style().brush;
                if ink.chip.is_some() {
                    continue;
                }
                let colour = if ink.link { self.colours.link } else { colour };
                let font = run.run().font();
                let size = run.run().font_size();
                if ink.underline {
                    let from = run.offset().max(start);
                    let to = (run.offset() + run.advance()).min(end);
                    // Chinese reaches lower than Latin without its tails.
                    let depth = match faces::is_chinese(font) {
                        true => 0.2,
                        false => 0.12,
                    };
                    let y = run.baseline() + by.y;
                    self.line_under(from + by.x..to + by.x, y, y + size * depth, size, colour);
                }
                let leaning = run.run().synthesis().skew().is_some();
                for glyph in run.positioned_glyphs() {
                    let origin = pos2(glyph.x, glyph.y) + by;
                    if let Some((place, pixel)) =
                        glyphs.at(ctx, font, glyph.id, size, leaning, origin)
                    {
                        let corner = pixel + Vec2::from(place.offset);
                        let rect = Rect::from_min_size(corner, Vec2::from(place.size));
                        self.mesh
                            .add_rect_with_uv(rect / self.scale, place.uv, colour);
                    }
                }
            }
        }
    }

    fn line_under(&mut self, x: Range<f32>, baseline: f32, top: f32, size: f32, colour: Color32) {
        if x.end <= x.start {
            return;
        }
        let thick = (size * 0.06).round().max(1.0);
        let top = top.round().max(baseline.round() + 1.0);
        let rect = Rect::from_min_max(pos2(x.start.round(), top), pos2(x.end.round(), top + thick));
        self.lines.push((rect / self.scale, colour));
    }

    /// Whether it still shows the text rightly.
    pub fn holds(&self, glyphs: &Glyphs, colours: &Colours) -> bool {
        self.age == glyphs.age() && self.colours == *colours
    }

    /// Shows the grounds of the chips. `chosen` says which of them are selected.
    pub fn show_chips(&self, painter: &Painter, corner: Pos2, chosen: impl Fn(usize) -> bool) {
        let rounding = CornerRadius::same(4);
        for (number, (chip, missing)) in self.chips.iter().enumerate() {
            let chip = chip.translate(corner.to_vec2());
            let ground = match missing {
                true => self.colours.chip_missing,
                false => self.colours.chip_ground,
            };
            painter.rect_filled(chip, rounding, ground);
            if chosen(number) {
                painter.rect_filled(chip, rounding, self.colours.selection);
            }
        }
    }

    /// Shows the words.
    pub fn show_words(&mut self, painter: &Painter, corner: Pos2) {
        for (rect, colour) in &self.lines {
            painter.rect_filled(rect.translate(corner.to_vec2()), 0.0, *colour);
        }
        let mesh = match &self.shown {
            Some((place, mesh)) if *place == corner => Arc::clone(mesh),
            _ => {
                let mut mesh = Mesh::with_texture(self.mesh.texture_id);
                mesh.indices.clone_from(&self.mesh.indices);
                mesh.vertices = self
                    .mesh
                    .vertices
                    .iter()
                    .map(|vertex| Vertex {
                        pos: vertex.pos + corner.to_vec2(),
                        ..*vertex
                    })
                    .collect();
                let mesh = Arc::new(mesh);
                self.shown = Some((corner, Arc::clone(&mesh)));
                mesh
            }
        };
        painter.add(Shape::Mesh(mesh));
    }
}
