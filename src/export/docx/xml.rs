//! Writes the parts of a file that are wholly ours: styles, settings, numbering, properties.
//!
//! Knows no names of elements; every value passes the gate.

use super::gate;
use std::fmt::Display;

/// A part being written.
pub struct Xml {
    out: String,
}

/// The first line of every part.
pub const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

impl Xml {
    /// An empty part with its declaration.
    pub fn new() -> Self {
        Xml {
            out: DECLARATION.to_owned(),
        }
    }

    /// Opens an element.
    pub fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes);
        self.out.push('>');
    }

    /// Closes the element opened last; the caller knows its name.
    pub fn close(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    /// Writes an element without content.
    pub fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes);
        self.out.push_str("/>");
    }

    /// Writes an element whose only attribute is `w:val`.
    pub fn val(&mut self, name: &str, value: impl Display) {
        self.empty(name, &[("w:val", &value.to_string())]);
    }

    /// Writes an element that holds a text.
    pub fn text(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.open(name, attributes);
        gate::push_escaped(&mut self.out, text);
        self.close(name);
    }

    /// Writes markup that stands in the program.
    pub fn raw(&mut self, markup: &'static str) {
        self.out.push_str(markup);
    }

    /// The finished part.
    pub fn finish(self) -> String {
        self.out
    }

    fn tag(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.out.push('<');
        self.out.push_str(name);
        for (attribute, value) in attributes {
            self.out.push(' ');
            self.out.push_str(attribute);
            self.out.push_str("=\"");
            gate::push_escaped(&mut self.out, value);
            self.out.push('"');
        }
    }
}
