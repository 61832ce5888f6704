//! Pictures of the first page of each kind of letter, made on a thread of their own.

use crate::app::background;
use crate::draft::Draft;
use crate::export::pages;
use crate::kind::{Beginning, Kind};
use crate::language::Language;
use crate::layout;
use egui::{ColorImage, TextureHandle, TextureId, TextureOptions};
use std::collections::BTreeMap;
use std::sync::mpsc::{Receiver, channel};

/// Pixels per point of the page.
const SCALE: f32 = 0.36;

/// The pictures that have been made.
pub struct Thumbnails {
    made: BTreeMap<String, TextureHandle>,
    coming: Receiver<(String, ColorImage)>,
}

impl Thumbnails {
    /// Begins to make a picture of each kind.
    pub fn new(ctx: &egui::Context, kinds: &[Kind]) -> Thumbnails {
        let (tell, coming) = channel();
        let (kinds, ctx) = (kinds.to_vec(), ctx.clone());
        background::spawn(move || {
            for kind in kinds {
                let Ok(letter) = kind.begin(&Beginning::default()) else {
                    continue;
                };
                let document = layout::document(&Draft::begin(letter), Language::En, None);
                let picture = pages::pages(&document).picture(0, SCALE);
                let size = [picture.width as usize, picture.height as usize];
                let image = ColorImage::from_rgba_unmultiplied(size, &picture.rgba);
                if tell.send((kind.id, image)).is_err() {
                    return;
                }
                ctx.request_repaint();
            }
        });
        Thumbnails {
            made: BTreeMap::new(),
            coming,
        }
    }

    /// Takes in what has been made.
    pub fn take(&mut self, ctx: &egui::Context) {
        for (kind, image) in self.coming.try_iter() {
            let texture = ctx.load_texture(format!("kind {kind}"), image, TextureOptions::LINEAR);
            self.made.insert(kind, texture);
        }
    }

    /// The picture of a kind.
    pub fn of(&self, kind: &str) -> Option<TextureId> {
        self.made.get(kind).map(TextureHandle::id)
    }
}
