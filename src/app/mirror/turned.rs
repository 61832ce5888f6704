//! Laid-out texts with their words in the order in which one sees them. egui has broken the lines already, in the
//! order in which they are read; here each line is set anew, and stands at the right if its paragraph does. In a
//! window that is turned around, lines of other words, too, begin where everything begins there: at the right.

use super::order::{self, Piece, from_right, has_rtl, is_mark};
use super::{is_icon, points_aside};
use egui::epaint::text::Row;
use egui::text::LayoutJob;
use egui::{Align, Context, Galley, Shape};
use std::collections::HashMap;
use std::sync::Arc;

/// The texts that were turned, as long as they are shown.
#[derive(Default)]
pub struct Turned {
    /// By the address of what they were made of, and whether what stands around them is turned around.
    known: HashMap<(usize, bool), Known>,
    new: bool,
}

struct Known {
    /// Kept, so that nothing else comes to stand at its address.
    #[expect(dead_code, reason = "its address is the key")]
    of: Arc<Galley>,
    turned: Arc<Galley>,
    used: bool,
}

impl Turned {
    /// A frame begins.
    pub fn begin(&mut self) {
        self.new = false;
        for known in self.known.values_mut() {
            known.used = false;
        }
    }

    /// A frame ends; whether it has texts that none had before it.
    pub fn end(&mut self) -> bool {
        self.known.retain(|_, known| known.used);
        self.new
    }

    /// Turns the texts of a shape; `mirrored` is whether what stands around it is turned around.
    pub fn shape(&mut self, ctx: &Context, shape: &mut Shape, mirrored: bool) {
        match shape {
            Shape::Text(text) => {
                let galley = &text.galley;
                let icon = mirrored && points_aside(galley.text()) && is_icon(&galley.job);
                // A single line of Latin words fills its room from end to end.
                let lines = mirrored && (galley.rows.len() > 1 || lead(galley) > 0.0);
                if icon || lines || has_rtl(galley.text()) {
                    text.galley = self.galley(ctx, galley, icon, mirrored);
                }
            }
            Shape::Vec(shapes) => {
                for shape in shapes {
                    self.shape(ctx, shape, mirrored);
                }
            }
            _ => {}
        }
    }

    fn galley(
        &mut self,
        ctx: &Context,
        galley: &Arc<Galley>,
        icon: bool,
        mirrored: bool,
    ) -> Arc<Galley> {
        let key = (Arc::as_ptr(galley) as usize, mirrored);
        if let Some(known) = self.known.get_mut(&key) {
            known.used = true;
            return Arc::clone(&known.turned);
        }
        let turned = match icon {
            true => turned_icon(galley),
            false => turned(galley, mirrored, &mut |job| {
                self.new = true;
                ctx.fonts_mut(|fonts| fonts.layout_job(job))
            }),
        };
        let turned = Arc::new(turned);
        self.known.insert(
            key,
            Known {
                of: Arc::clone(galley),
                turned: Arc::clone(&turned),
                used: true,
            },
        );
        turned
    }
}

/// An icon that points to the other side.
fn turned_icon(galley: &Galley) -> Galley {
    let mut turned = galley.clone();
    for placed in &mut turned.rows {
        let row = Arc::make_mut(&mut placed.row);
        let width = row.size.x;
        for vertex in &mut row.visuals.mesh.vertices {
            vertex.pos.x = width - vertex.pos.x;
        }
    }
    measure(&mut turned);
    turned
}

/// A text with the words of each line in the order in which one sees them; `mirrored` is whether what stands
/// around it is turned around.
pub fn turned(
    galley: &Galley,
    mirrored: bool,
    lay: &mut dyn FnMut(LayoutJob) -> Arc<Galley>,
) -> Galley {
    let text = galley.text();
    let lines = lines(galley);
    let mut turned = galley.clone();
    let count = turned.rows.len();
    for (at, (placed, line)) in turned.rows.iter_mut().zip(lines).enumerate() {
        // What the first line begins behind, in a row of other things.
        let (lead, tall) = match at {
            0 => (lead(galley), galley.job.first_row_min_height),
            _ => (0.0, 0.0),
        };
        let words = &text[line.clone()];
        let right = from_right(paragraph(text, line.start));
        let old = (placed.pos.x, placed.row.size.x);
        if has_rtl(words) {
            let mut lay = |mut job: LayoutJob| {
                job.first_row_min_height = tall;
                lay(job)
            };
            let new = match galley.elided && at + 1 == count {
                true => fitting(galley, line.clone(), right, &mut lay),
                false => {
                    let end = line.start + words.trim_end().len();
                    lay(job(galley, line.start..end, right, ""))
                }
            };
            let Some(new) = new.rows.first() else {
                continue;
            };
            placed.row = Arc::clone(&new.row);
        } else if !right && !mirrored {
            continue;
        }
        let Some((begin, end)) = extent(&placed.row) else {
            continue;
        };
        let width = end - begin;
        let left = match (galley.job.halign, right, mirrored) {
            (Align::Min, _, true) => galley.rect.right() - lead - width,
            (Align::Min, true, false) => galley.rect.right() - width,
            (Align::Min, false, false) => old.0 + lead,
            (Align::Center, ..) => old.0 + (old.1 - width) / 2.0,
            (Align::Max, false, true) => galley.rect.left(),
            (Align::Max, ..) => old.0 + old.1 - width,
        };
        let left = left - begin;
        placed.pos.x = (left * galley.pixels_per_point).round() / galley.pixels_per_point;
    }
    measure(&mut turned);
    turned
}

/// How much of its first line is not its own.
fn lead(galley: &Galley) -> f32 {
    let first = galley.job.sections.first();
    match galley.job.halign {
        Align::Min => first.map_or(0.0, |section| section.leading_space),
        Align::Center | Align::Max => 0.0,
    }
}

/// From where to where the words of a line stand in it, without the gap at which it was broken.
fn extent(row: &Row) -> Option<(f32, f32)> {
    let glyphs = row.glyphs.iter().filter(|glyph| glyph.chr != ' ');
    let extents = glyphs.map(|glyph| (glyph.pos.x, glyph.max_x()));
    extents.reduce(|one, other| (one.0.min(other.0), one.1.max(other.1)))
}

/// The paragraph in which a byte stands.
fn paragraph(text: &str, at: usize) -> &str {
    let begin = text[..at].rfind('\n').map_or(0, |gap| gap + 1);
    let end = text[at..].find('\n').map_or(text.len(), |gap| at + gap);
    &text[begin..end]
}

/// The bytes of each line. Letters that grow together to one sign are missing among the glyphs of a line, and
/// those of Arabic words stand there in the other order; gaps between words are neither.
pub fn lines(galley: &Galley) -> Vec<std::ops::Range<usize>> {
    let text = galley.text();
    let mut lines = Vec::with_capacity(galley.rows.len());
    let mut begin = 0;
    for (at, placed) in galley.rows.iter().enumerate() {
        let rest = &text[begin..];
        let last = at + 1 == galley.rows.len();
        let paragraph = rest.find('\n').unwrap_or(rest.len());
        let length = if last || placed.ends_with_newline {
            paragraph
        } else if placed.row.glyphs.is_empty() {
            // Behind other things there was no room for a single word.
            0
        } else {
            let glyphs = &placed.row.glyphs;
            let gaps = glyphs.iter().filter(|glyph| glyph.chr == ' ').count();
            let behind = glyphs.last().is_some_and(|glyph| glyph.chr == ' ');
            let mut places = rest.match_indices(' ').map(|(place, _)| place + 1);
            match behind {
                true => places.nth(gaps.saturating_sub(1)),
                // The gap at which the line was broken belongs to none of the two.
                false => match places.nth(gaps) {
                    Some(end) if breaks_at_gap(rest, end, glyphs) => Some(end),
                    _ => by_count(rest, glyphs.len()),
                },
            }
            .unwrap_or(paragraph)
            .min(paragraph)
        };
        lines.push(begin..begin + length);
        begin += length;
        if placed.ends_with_newline && text[begin..].starts_with('\n') {
            begin += 1;
        }
    }
    lines
}

/// Whether the words before a gap are as many letters as a line has, those that have grown together aside.
fn breaks_at_gap(rest: &str, end: usize, glyphs: &[egui::epaint::text::Glyph]) -> bool {
    let letters = rest[..end].trim_end().chars().count();
    letters >= glyphs.len() && letters <= glyphs.len() + glyphs.len() / 3 + 1
}

/// Where so many letters end.
fn by_count(rest: &str, letters: usize) -> Option<usize> {
    Some(
        rest.char_indices()
            .nth(letters)
            .map_or(rest.len(), |(at, _)| at),
    )
}

/// As many words of a line as there is room for, and the sign that there are more.
fn fitting(
    galley: &Galley,
    line: std::ops::Range<usize>,
    right: bool,
    lay: &mut dyn FnMut(LayoutJob) -> Arc<Galley>,
) -> Arc<Galley> {
    let first = if line.start == 0 { lead(galley) } else { 0.0 };
    let room = galley.job.wrap.max_width - first;
    let sign = galley.job.wrap.overflow_character;
    let sign = sign.map(String::from).unwrap_or_default();
    let mut end = line.end;
    loop {
        let words = galley.text()[line.start..end].trim_end();
        end = line.start + words.len();
        let laid = lay(job(galley, line.start..end, right, &sign));
        let shorter = words.rfind(' ').map(|gap| line.start + gap);
        match shorter {
            Some(shorter) if laid.size().x > room => end = shorter,
            _ => return laid,
        }
    }
}

/// Some bytes of a text as one line, in the order in which one sees them; `more` behind its end.
fn job(galley: &Galley, bytes: std::ops::Range<usize>, right: bool, more: &str) -> LayoutJob {
    let text = galley.text();
    let begin = bytes.start;
    let mut line = text[bytes].to_owned();
    let own = line.len();
    line.push_str(more);
    let mut job = LayoutJob {
        break_on_newline: false,
        ..LayoutJob::default()
    };
    let mut put = |bytes: std::ops::Range<usize>, sign: Option<char>| {
        let mut at = bytes.start;
        while at < bytes.end {
            // What is put behind the end looks like what stands before it.
            let known = begin + at.min(own.saturating_sub(1));
            let sections = &galley.job.sections;
            let section = sections.iter().find(|section| {
                section.byte_range.start.0 <= known && known < section.byte_range.end.0
            });
            let Some(section) = section.or(sections.last()) else {
                return;
            };
            let end = match at < own {
                true => bytes
                    .end
                    .min((section.byte_range.end.0 - begin).max(at + 1)),
                false => bytes.end,
            };
            let words: String = match sign {
                Some(sign) => sign.into(),
                None => line[at..end].chars().filter(|c| !is_mark(*c)).collect(),
            };
            job.append(&words, 0.0, section.format.clone());
            at = end;
        }
    };
    for piece in order::seen(&line, right) {
        match piece {
            Piece::Words(bytes) => put(bytes, None),
            Piece::Sign(_, sign) if is_mark(sign) => {}
            Piece::Sign(bytes, sign) => put(bytes, Some(sign)),
        }
    }
    job
}

/// What the painter wants to know of all lines together.
fn measure(galley: &mut Galley) {
    galley.mesh_bounds = egui::Rect::NOTHING;
    (galley.num_vertices, galley.num_indices) = (0, 0);
    for placed in &galley.rows {
        let visuals = &placed.row.visuals;
        let bounds = visuals.mesh_bounds.translate(placed.pos.to_vec2());
        galley.mesh_bounds |= bounds;
        galley.num_vertices += visuals.mesh.vertices.len();
        galley.num_indices += visuals.mesh.indices.len();
    }
}
