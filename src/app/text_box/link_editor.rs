//! The small window that Ctrl+K opens: where words lead.

use super::Command;
use super::popups::{EDGE, beside};
use super::setting::Setting;
use crate::app::widgets;
use crate::letter::text::Link;
use eframe::egui::{Align, Area, Frame, Id, Key, Layout, Order, Rect, Ui};
use std::ops::Range;

/// What the window needs, in points.
const HEIGHT: f32 = 130.0;
const WIDTH: f32 = 340.0;

/// The window, while it is open.
#[derive(Clone, Debug)]
pub struct LinkEditor {
    address: String,
    before: Option<Link>,
    range: Range<usize>,
    fresh: bool,
    /// The address as a fact prints it: left alone, the link stays the fact.
    shown: String,
}

/// What became of the window.
pub enum Outcome {
    /// It is still open.
    Open,
    /// It is to close.
    Close,
    /// It is to close, and this to be done.
    Do(Command),
}

impl LinkEditor {
    /// For words of a range, and where they lead now.
    pub fn new(link: Option<Link>, range: Range<usize>, setting: &Setting<'_>) -> LinkEditor {
        let address = match &link {
            None => String::new(),
            Some(Link::Address(address)) => address.clone(),
            Some(Link::Fact(fact)) => (setting.value)(fact),
        };
        LinkEditor {
            shown: address.clone(),
            address,
            before: link,
            range,
            fresh: true,
        }
    }

    /// Shows the window under the words.
    pub fn show(&mut self, ui: &Ui, id: Id, caret: Rect, setting: &Setting<'_>) -> Outcome {
        let mut outcome = Outcome::Open;
        let labels = setting.labels;
        let (pivot, place) = beside(ui, caret, HEIGHT);
        let window = ui.ctx().content_rect().shrink(EDGE);
        let frame = Frame::popup(ui.style()).inner_margin(12);
        Area::new(id.with("link"))
            .order(Order::Foreground)
            .pivot(pivot)
            .fixed_pos(place)
            .constrain_to(window)
            .show(ui.ctx(), |ui| {
                frame.show(ui, |ui| {
                    let width = WIDTH.min(window.width() - 24.0);
                    ui.set_width(width);
                    widgets::field(ui, &labels.address, |ui| {
                        let (field, name) = (id.with("address"), &labels.address);
                        let field =
                            widgets::line_edit(ui, field, &mut self.address, name, "", width);
                        if std::mem::take(&mut self.fresh) {
                            field.request_focus();
                        }
                        let (enter, escape) = ui.input(|input| {
                            (
                                input.key_pressed(Key::Enter),
                                input.key_pressed(Key::Escape),
                            )
                        });
                        if escape {
                            outcome = Outcome::Close;
                        } else if field.lost_focus() && enter {
                            match self.is_empty() {
                                true => field.request_focus(),
                                false => outcome = self.done(),
                            }
                        }
                    });
                    ui.add_space(4.0);
                    ui.horizontal(|ui| {
                        if self.before.is_some()
                            && widgets::button(ui, None, &labels.remove_link).clicked()
                        {
                            outcome = Outcome::Do(Command::SetLink(self.range.clone(), None));
                        }
                        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                            let there = !self.is_empty();
                            if widgets::main_button_if(ui, there, None, &labels.ok).clicked() {
                                outcome = self.done();
                            }
                            if widgets::button(ui, None, &labels.cancel).clicked() {
                                outcome = Outcome::Close;
                            }
                        });
                    });
                });
            });
        outcome
    }

    /// There is no address.
    fn is_empty(&self) -> bool {
        self.address.trim().is_empty()
    }

    fn done(&self) -> Outcome {
        if self.address == self.shown {
            return Outcome::Close;
        }
        let link = address(&self.address).map(Link::Address);
        Outcome::Do(Command::SetLink(self.range.clone(), link))
    }
}

/// What a person types for an address, as it is kept: `mailto:` before a mailbox, `https://` before a page.
pub fn address(typed: &str) -> Option<String> {
    let typed = typed.trim();
    if typed.is_empty() {
        None
    } else if typed.contains("://") || typed.starts_with("mailto:") {
        Some(typed.to_owned())
    } else if typed.contains('@') && !typed.contains('/') {
        Some(format!("mailto:{typed}"))
    } else {
        Some(format!("https://{typed}"))
    }
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn addresses_are_completed() {
        for (typed, kept) in [
            ("", None),
            ("  ", None),
            ("itu.int/go/tsg12", Some("https://itu.int/go/tsg12")),
            (" http://itu.int ", Some("http://itu.int")),
            ("tsbsg12@itu.int", Some("mailto:tsbsg12@itu.int")),
            ("mailto:a@itu.int", Some("mailto:a@itu.int")),
        ] {
            assert_eq!(address(typed).as_deref(), kept);
        }
    }
}
