//! Writers: each sees a `Document`, never a form.
pub mod docx;
pub mod handover;
pub mod ics;
pub mod pages;
