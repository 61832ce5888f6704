//! The window: draft a letter in a form, see the finished page, export it for signing.

pub mod analysis;
pub mod form;
pub mod icons;
pub mod insertions;
pub mod text;
pub mod text_box;
pub mod theme;
pub mod view;
pub mod widgets;
