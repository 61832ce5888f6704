//! Writers: each sees a `Document`, never a form.
pub mod docx;
pub mod ics;
pub mod pages;
