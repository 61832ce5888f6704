//! The window: draft a letter in a form, see the finished page, export it for signing.

pub mod icons;
pub mod text_box;
