//! Glyphs as pictures, each painted once and kept in one texture, as egui does with its own.
//!
//! egui does not take glyphs by number, so the outlines (skrifa) are filled here (tiny-skia), hinted,
//! placed to a quarter of a pixel and toned as egui's own text, so that both look the same.

use super::faces;
use eframe::egui::epaint::FontColorTransferFunction;
use eframe::egui::{Color32, ColorImage, Context, Pos2, Rect, TextureHandle, TextureOptions, pos2};
use parley::FontData;
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, HintingInstance, OutlinePen, SmoothMode, Target};
use skrifa::{FontRef, GlyphId, MetadataProvider};
use std::collections::HashMap;
use tiny_skia::{FillRule, Mask, PathBuilder, Transform};

/// Finer than a pixel by this while filling: tiny-skia alone knows but 16 shades of coverage.
const FINER: usize = 4;
/// The side of the first texture; full ones are followed by one twice as large.
const FIRST_SIDE: usize = 1024;
/// Free pixels around a glyph, so that none shines into its neighbour.
const PADDING: usize = 1;
/// How far synthetic italics lean.
const LEAN: f32 = 0.2;

/// Which picture.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Key {
    font: u64,
    glyph: u32,
    size: u32,
    leaning: bool,
    quarter: u8,
}

/// Where a picture lies.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// In the texture.
    pub uv: Rect,
    /// From the origin of the glyph, moved to a whole pixel, in pixels.
    pub offset: [f32; 2],
    /// In pixels.
    pub size: [f32; 2],
}

/// How the text of the theme is toned and hinted.
#[derive(Clone, Copy, PartialEq)]
struct Tone {
    transfer: FontColorTransferFunction,
    hinting: bool,
    quarters: bool,
    largest: usize,
}

/// The pictures.
#[derive(Default)]
pub struct Glyphs {
    texture: Option<TextureHandle>,
    tone: Option<Tone>,
    side: usize,
    next: [usize; 2],
    row: usize,
    places: HashMap<Key, Option<Place>>,
    hinting: HashMap<(u64, u32), Option<HintingInstance>>,
    age: u64,
}

impl Glyphs {
    /// To be called before glyphs are taken: the tone follows the theme.
    pub fn begin(&mut self, ctx: &Context) {
        let options = ctx.global_style().visuals.text_options;
        let tone = Tone {
            transfer: options.color_transfer_function,
            hinting: options.font_hinting,
            quarters: options.subpixel_binning,
            largest: ctx.input(|input| input.max_texture_side),
        };
        if self.tone != Some(tone) || self.texture.is_none() {
            self.tone = Some(tone);
            self.start(ctx, FIRST_SIDE.min(tone.largest));
        }
    }

    /// Changes whenever all places are void.
    pub fn age(&self) -> u64 {
        self.age
    }

    /// The texture; there is one once [`Glyphs::begin`] has been called.
    pub fn texture(&self) -> Option<&TextureHandle> {
        self.texture.as_ref()
    }

    /// A fresh texture. What has been painted in this frame keeps the old one until it is shown.
    fn start(&mut self, ctx: &Context, side: usize) {
        let image = ColorImage::filled([side, side], Color32::TRANSPARENT);
        self.texture = Some(ctx.load_texture("text boxes", image, TextureOptions::LINEAR));
        self.side = side;
        self.next = [PADDING, PADDING];
        self.row = 0;
        self.places.clear();
        self.hinting.clear();
        self.age += 1;
    }

    /// The picture of a glyph at a place, and the whole pixel from which its offset counts. `None` for
    /// glyphs without ink.
    pub fn at(
        &mut self,
        ctx: &Context,
        font: &FontData,
        glyph: u32,
        size: f32,
        leaning: bool,
        origin: Pos2,
    ) -> Option<(Place, Pos2)> {
        let tone = self.tone?;
        let quartered = tone.quarters && !faces::is_chinese(font);
        let (x, quarter) = match quartered {
            true => {
                let quarters = (origin.x * 4.0).round();
                let whole = (quarters / 4.0).floor();
                // 0 to 3, as `whole` is the integer below.
                (whole, (quarters - whole * 4.0) as u8)
            }
            false => (origin.x.round(), 0),
        };
        let key = Key {
            font: font.data.id(),
            glyph,
            size: size.to_bits(),
            leaning,
            quarter,
        };
        if !self.places.contains_key(&key) {
            let place = self.paint(ctx, font, key, size);
            self.places.insert(key, place);
        }
        let place = (*self.places.get(&key)?)?;
        Some((place, pos2(x, origin.y.round())))
    }

    fn paint(&mut self, ctx: &Context, font: &FontData, key: Key, size: f32) -> Option<Place> {
        let tone = self.tone?;
        let face = FontRef::from_index(font.data.data(), font.index).ok()?;
        let outlines = face.outline_glyphs();
        let outline = outlines.get(GlyphId::new(key.glyph))?;
        let mut pen = Pen {
            path: PathBuilder::new(),
            shift: f32::from(key.quarter) / 4.0,
            lean: if key.leaning { LEAN } else { 0.0 },
        };
        let hinting = self.hinting.entry((key.font, key.size)).or_insert_with(|| {
            // As egui's default: stems are fitted, widths are not.
            let target = Target::Smooth {
                mode: SmoothMode::Normal,
                symmetric_rendering: true,
                preserve_linear_metrics: true,
            };
            tone.hinting
                .then(|| {
                    HintingInstance::new(&outlines, Size::new(size), LocationRef::default(), target)
                })
                .and_then(Result::ok)
        });
        let settings = match hinting {
            Some(hinting) => DrawSettings::hinted(hinting, false),
            None => DrawSettings::unhinted(Size::new(size), LocationRef::default()),
        };
        outline.draw(settings, &mut pen).ok()?;
        let path = pen.path.finish()?;
        let bounds = path.bounds();
        let (left, top) = (bounds.left().floor(), bounds.top().floor());
        let width = (bounds.right().ceil() - left) as usize;
        let height = (bounds.bottom().ceil() - top) as usize;
        if width == 0 || height == 0 || width.max(height) > self.side / 4 {
            return None;
        }
        let finer = FINER as f32;
        let mut mask = Mask::new((width * FINER) as u32, (height * FINER) as u32)?;
        let fit = Transform::from_translate(-left, -top).post_scale(finer, finer);
        mask.fill_path(&path, FillRule::Winding, true, fit);
        let image = shades(mask.data(), width, height, tone.transfer);
        let [x, y] = self.room(ctx, width, height);
        let side = self.side as f32;
        self.texture
            .as_mut()?
            .set_partial([x, y], image, TextureOptions::LINEAR);
        let (x, y) = (x as f32, y as f32);
        let (wide, high) = (width as f32, height as f32);
        Some(Place {
            uv: Rect::from_min_max(
                pos2(x / side, y / side),
                pos2((x + wide) / side, (y + high) / side),
            ),
            offset: [left, top],
            size: [wide, high],
        })
    }

    /// A free place in the texture; a larger texture where there is none.
    fn room(&mut self, ctx: &Context, width: usize, height: usize) -> [usize; 2] {
        if self.next[0] + width + PADDING > self.side {
            self.next = [PADDING, self.next[1] + self.row + PADDING];
            self.row = 0;
        }
        if self.next[1] + height + PADDING > self.side {
            let largest = self.tone.map_or(FIRST_SIDE, |tone| tone.largest);
            self.start(ctx, (self.side * 2).min(largest));
        }
        let place = self.next;
        self.next[0] += width + PADDING;
        self.row = self.row.max(height);
        place
    }
}

/// The mean of the finer pixels, toned.
fn shades(
    fine: &[u8],
    width: usize,
    height: usize,
    transfer: FontColorTransferFunction,
) -> ColorImage {
    let mut pixels = Vec::with_capacity(width * height);
    for y in 0..height {
        for x in 0..width {
            let mut sum = 0_usize;
            for row in 0..FINER {
                let start = (y * FINER + row) * width * FINER + x * FINER;
                sum += fine[start..start + FINER]
                    .iter()
                    .map(|shade| usize::from(*shade))
                    .sum::<usize>();
            }
            let mean = sum / (FINER * FINER);
            let white = Color32::from_white_alpha(u8::try_from(mean).unwrap_or(u8::MAX));
            pixels.push(transfer.to_atlas_color(white));
        }
    }
    ColorImage::new([width, height], pixels)
}

/// Takes the outline over into tiny-skia, with y downwards.
struct Pen {
    path: PathBuilder,
    shift: f32,
    lean: f32,
}

impl Pen {
    fn to(&self, x: f32, y: f32) -> (f32, f32) {
        (x + self.shift + y * self.lean, -y)
    }
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.to(x, y);
        self.path.move_to(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.to(x, y);
        self.path.line_to(x, y);
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        let ((cx, cy), (x, y)) = (self.to(cx, cy), self.to(x, y));
        self.path.quad_to(cx, cy, x, y);
    }

    fn curve_to(&mut self, cx: f32, cy: f32, dx: f32, dy: f32, x: f32, y: f32) {
        let ((cx, cy), (dx, dy), (x, y)) = (self.to(cx, cy), self.to(dx, dy), self.to(x, y));
        self.path.cubic_to(cx, cy, dx, dy, x, y);
    }

    fn close(&mut self) {
        self.path.close();
    }
}
