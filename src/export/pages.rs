//! A `Document` as finished pages, set by Typst: pictures for the preview, and PDF.
