//! What was changed in Word since the letter was exported: before and after, and taking it over.

use super::{Wish, part_name, quiet};
use crate::app::open_letter::OpenLetter;
use crate::app::widgets::{self, Tone};
use crate::app::{icons, theme};
use crate::import::Change;
use crate::language::interface::{Texts, language_name};
use crate::letter::text::Run;
use crate::translation::difference::{Change as Standing, difference};
use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, FontId, Role, Stroke, Ui};

/// Shows the changes; what a click asks for.
pub(super) fn ui(
    ui: &mut Ui,
    changes: &[Change],
    taken: &mut Option<(u64, Vec<bool>)>,
    open: &OpenLetter,
    texts: &Texts,
) -> Vec<Wish> {
    let draft = open.editing.draft();
    let revision = open.editing.revision();
    if taken.as_ref().is_none_or(|(of, _)| *of != revision) {
        let now = changes.iter().map(|change| change.is_in(draft)).collect();
        *taken = Some((revision, now));
    }
    let states: &[bool] = taken.as_ref().map_or(&[], |(_, states)| states);
    let mut wishes = Vec::new();
    let waiting = states.iter().filter(|taken| !**taken).count();
    if !changes.is_empty() {
        ui.horizontal_wrapped(|ui| {
            let count = [("count", waiting.into())];
            quiet(ui, &texts.with("word-changes-waiting", &count));
            let caption = texts.say("word-changes-all");
            if waiting > 1 && widgets::button(ui, Some(icons::LIST_CHECKS), &caption).clicked() {
                wishes.push(Wish::TakeAll);
            }
        });
    }
    ui.spacing_mut().item_spacing.y = 6.0;
    for (at, change) in changes.iter().enumerate() {
        let is_in = states.get(at).copied().unwrap_or(false);
        widgets::bare_card(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_wrapped(|ui| {
                let place = part_name(change.part, texts);
                widgets::badge(ui, Tone::Plain, &place);
                widgets::badge(ui, Tone::Plain, language_name(change.language));
            });
            let palette = widgets::palette(ui);
            let (before, after) = differing(&change.before, &change.after);
            if !change.before.is_empty() {
                quiet(ui, &texts.say("word-changes-before"));
                marked(ui, &change.before, before, palette.error_ground, true);
            }
            if !change.after.is_empty() {
                quiet(ui, &texts.say("word-changes-after"));
                marked(ui, &change.after, after, palette.hover, false);
            } else {
                quiet(ui, &texts.say("word-changes-gone"));
            }
            ui.horizontal(|ui| {
                if is_in {
                    widgets::badge(ui, Tone::Good, &texts.say("word-changes-taken"));
                } else if let Some(edit) = change.edit(draft) {
                    let caption = texts.say("word-changes-take");
                    let button = widgets::button(ui, Some(icons::CHECK), &caption);
                    let name = format!(
                        "{caption}: {}{}",
                        change.after,
                        match change.after.as_str() {
                            "" => change.before.as_str(),
                            _ => "",
                        }
                    );
                    widgets::named(&button, Role::Button, true, &name);
                    if button.clicked() {
                        wishes.push(Wish::Edit(Box::new(edit)));
                    }
                } else {
                    quiet(ui, &texts.say("word-changes-by-hand"));
                }
                if let Some(text) = change.text()
                    && widgets::button(ui, None, &texts.say("word-changes-show")).clicked()
                {
                    wishes.push(Wish::Show(text, change.language));
                }
            });
        });
    }
    wishes
}

/// Words with those in the ranges on a ground of their own.
fn marked(
    ui: &mut Ui,
    words: &str,
    ranges: Vec<std::ops::Range<usize>>,
    ground: Color32,
    struck: bool,
) {
    let palette = widgets::palette(ui);
    let font = FontId::proportional(theme::BODY);
    let plain = TextFormat::simple(font.clone(), palette.text);
    let mark = TextFormat {
        background: ground,
        strikethrough: match struck {
            true => Stroke::new(1.0, palette.error),
            false => Stroke::NONE,
        },
        underline: match struck {
            true => Stroke::NONE,
            false => Stroke::new(1.0, palette.good),
        },
        ..plain.clone()
    };
    let mut job = LayoutJob::default();
    let mut at = 0;
    for range in ranges {
        job.append(&words[at..range.start], 0.0, plain.clone());
        job.append(&words[range.clone()], 0.0, mark.clone());
        at = range.end;
    }
    job.append(&words[at..], 0.0, plain);
    job.wrap.max_width = ui.available_width();
    ui.add(egui::Label::new(job).wrap().selectable(true));
}

/// The ranges in which words differ.
type Ranges = Vec<std::ops::Range<usize>>;

/// What of two lines of words is only in the one, and only in the other.
fn differing(before: &str, after: &str) -> (Ranges, Ranges) {
    if before.is_empty() || after.is_empty() {
        return (Vec::new(), Vec::new());
    }
    let (mut gone, mut new) = (Vec::new(), Vec::new());
    let (mut one, mut other) = (0, 0);
    for piece in difference(&[Run::plain(before)], &[Run::plain(after)]) {
        let length = piece.text.len();
        if piece.change != Standing::Added {
            if piece.change == Standing::Removed {
                gone.push(one..one + length);
            }
            one += length;
        }
        if piece.change != Standing::Removed {
            if piece.change == Standing::Added {
                new.push(other..other + length);
            }
            other += length;
        }
    }
    let whole = |words: &str, ranges: Ranges| -> Ranges {
        let fits = |range: &std::ops::Range<usize>| words.get(range.clone()).is_some();
        ranges.into_iter().filter(fits).collect()
    };
    (whole(before, gone), whole(after, new))
}

#[cfg(test)]
mod tests {
    use super::differing;

    #[test]
    fn words_that_differ_are_marked() {
        for (before, after, gone, new) in [
            (
                "will open at 0930 hours",
                "will open at 1030 hours",
                "0930",
                "1030",
            ),
            ("on 4 May", "on 14 May", "4", "14"),
        ] {
            let (one, other) = differing(before, after);
            assert_eq!(&before[one[0].clone()], gone, "{before}");
            assert_eq!(&after[other[0].clone()], new, "{after}");
        }
    }
}
