//! To whom the letter goes, and who receives a copy.

use super::lines::Lines;
use super::{Form, heading};
use crate::app::widgets::menu::{self, Entry};
use crate::app::{icons, widgets};
use crate::draft::edit::Edit;
use crate::language::Language;
use crate::language::phrasebook::phrasebook;
use crate::layout;
use crate::letter::addressee::Addressee;
use crate::letter::text::{Phrase, Text};
use egui::{Align, Layout, Ui};

/// One of the two lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum List {
    To,
    CopyTo,
}

impl List {
    fn key(self) -> &'static str {
        match self {
            List::To => "addressees-to",
            List::CopyTo => "addressees-copy",
        }
    }

    fn other(self) -> List {
        match self {
            List::To => List::CopyTo,
            List::CopyTo => List::To,
        }
    }

    fn of<'l>(self, form: &Form<'l>) -> &'l [Addressee] {
        let letter = &form.draft.letter;
        match self {
            List::To => &letter.addressees,
            List::CopyTo => &letter.copy_to,
        }
    }

    fn edit(self, new: Vec<Addressee>) -> Edit {
        match self {
            List::To => Edit::Addressees(new),
            List::CopyTo => Edit::CopyTo(new),
        }
    }
}

/// What was chosen in the menu of an addressee.
enum Chosen {
    /// It goes to the other list.
    Move(usize),
    /// It is printed whatever happens.
    Always(usize),
}

/// Shows the part.
pub fn ui(ui: &mut Ui, form: &mut Form<'_>) {
    heading::part(ui, form, "addressees");
    let names: Vec<String> = [List::To, List::CopyTo]
        .iter()
        .flat_map(|list| list.of(form))
        .map(|addressee| compared(form, addressee))
        .collect();
    for list in [List::To, List::CopyTo] {
        list_ui(ui, form, list, &names);
    }
}

fn list_ui(ui: &mut Ui, form: &mut Form<'_>, list: List, names: &[String]) {
    let addressees = list.of(form);
    let warnings = warnings(form, list, names);
    let lines = Lines {
        salt: list.key(),
        key: list.key(),
        bold: false,
        fold: false,
        warnings: &warnings,
        buttons: 1,
    };
    let title = form.say(&format!("{}-title", list.key()));
    let glyph = match list {
        List::To => icons::USERS,
        List::CopyTo => icons::COPY,
    };
    let (mut added, mut chosen) = (None, None);
    let mut new = widgets::bare_card(ui, |ui| {
        ui.horizontal(|ui| {
            let accent = form.palette.accent;
            widgets::glyph(ui, glyph, 17.0, accent);
            let title = widgets::strong(&title, crate::app::theme::HEADING);
            ui.add(egui::Label::new(title).selectable(false));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                added = add_menu(ui, form, list);
            });
        });
        if addressees.is_empty() {
            let empty = widgets::weak(ui, form.say(&format!("{}-empty", list.key())));
            ui.label(empty);
        }
        lines.ui(ui, form, addressees, &mut |ui, form, at| {
            let (button, done) = row_menu(ui, form, list, at);
            chosen = chosen.take().or(done);
            Some(button)
        })
    });
    if let Some(text) = added {
        new = Some(lines.with_new(ui, addressees, text));
    }
    match chosen {
        Some(Chosen::Move(at)) => {
            let mut letter = form.draft.letter.clone();
            let (from, to) = match list {
                List::To => (&mut letter.addressees, &mut letter.copy_to),
                List::CopyTo => (&mut letter.copy_to, &mut letter.addressees),
            };
            to.push(from.remove(at));
            // Both lists change in one step.
            form.edit(Edit::Letter(Box::new(letter)));
        }
        Some(Chosen::Always(at)) => {
            let mut addressees = addressees.to_vec();
            addressees[at].when.clear();
            form.edit(list.edit(addressees));
        }
        None => {
            if let Some(new) = new {
                form.edit(list.edit(new));
            }
        }
    }
}

/// The button that adds: a group that has standard wording, or an entry of one's own.
fn add_menu(ui: &mut Ui, form: &Form<'_>, list: List) -> Option<Text> {
    let add = form.say(&format!("{}-add", list.key()));
    let button = widgets::button(ui, Some(icons::PLUS), &add);
    let mut added = None;
    menu::menu(&button, 330.0, |ui| {
        let own = form.say("addressees-own");
        let entry = Entry {
            glyph: icons::PENCIL_SIMPLE,
            caption: &own,
            ..Entry::default()
        };
        if entry.show(ui).clicked() {
            added = Some(Text::plain(""));
        }
        for key in standard_groups() {
            let text = Text::standard(&key);
            let is_in = |list: List| {
                (list.of(form).iter())
                    .any(|addressee| addressee.name.phrases() == [Phrase(key.clone())])
            };
            let (here, there) = (is_in(list), is_in(list.other()));
            let entry = Entry {
                glyph: if here { icons::CHECK } else { "" },
                caption: &layout::text(form.draft, form.language(), &text),
                detail: &match (here, there) {
                    (false, true) => form.say(&format!("{}-is-there", list.other().key())),
                    _ => String::new(),
                },
                done: here,
                marked: false,
                ..Entry::default()
            };
            if entry.show(ui).clicked() {
                added = Some(text);
            }
        }
    });
    added
}

/// The groups that have standard wording, in the order in which letters name them.
fn standard_groups() -> Vec<String> {
    const USUAL: [&str; 5] = [
        "addressee-administrations",
        "addressee-sector-members",
        "addressee-associates",
        "addressee-associates-of-group",
        "addressee-academia",
    ];
    let mut keys: Vec<String> = phrasebook(Language::En)
        .keys()
        .map(|(key, _)| key)
        // The punctuation between them.
        .filter(|key| key.starts_with("addressee-") && *key != "addressee-end")
        .map(str::to_owned)
        .collect();
    keys.sort_by_key(|key| USUAL.iter().position(|usual| usual == key).unwrap_or(99));
    keys
}

/// The menu of an addressee; the identity of its button, and what was chosen.
fn row_menu(ui: &mut Ui, form: &Form<'_>, list: List, at: usize) -> (egui::Id, Option<Chosen>) {
    let number = [("place", (at + 1).into())];
    let more = form.texts.with(&format!("{}-more", list.key()), &number);
    let button = widgets::icon_button(ui, icons::DOTS_THREE, &more);
    let mut chosen = None;
    menu::menu(&button, 250.0, |ui| {
        let to_other = form.say(&format!("{}-move-there", list.other().key()));
        let entry = Entry {
            glyph: icons::SWAP,
            caption: &to_other,
            ..Entry::default()
        };
        if entry.show(ui).clicked() {
            chosen = Some(Chosen::Move(at));
        }
        let always = form.say("addressees-always");
        let entry = Entry {
            glyph: icons::EYE,
            caption: &always,
            ..Entry::default()
        };
        if !list.of(form)[at].when.is_empty() && entry.show(ui).clicked() {
            chosen = Some(Chosen::Always(at));
        }
    });
    (button.id, chosen)
}

/// An addressee as it is compared with others: what it prints, without the punctuation behind it. Nothing
/// where it is not printed.
fn compared(form: &Form<'_>, addressee: &Addressee) -> String {
    if !form.letter().holds(&addressee.when) {
        return String::new();
    }
    let printed = layout::text(form.draft, form.language(), &addressee.name);
    let end = |c: char| c.is_whitespace() || ".;,。；，؛".contains(c);
    printed.trim_matches(end).to_lowercase()
}

/// Those who stand in a list although they stand before it or in it already; `names` are those of both
/// lists.
fn warnings(form: &Form<'_>, list: List, names: &[String]) -> Vec<Option<String>> {
    let first = match list {
        List::To => 0,
        List::CopyTo => List::To.of(form).len(),
    };
    (first..first + list.of(form).len())
        .map(|at| {
            let name = &names[at];
            let earlier = names[..at].iter().position(|other| other == name)?;
            // An entry of which nothing is written yet is no duplicate.
            (!name.is_empty()).then(|| {
                form.say(match earlier < first {
                    true => "addressees-in-both",
                    false => "addressees-twice",
                })
            })
        })
        .collect()
}
