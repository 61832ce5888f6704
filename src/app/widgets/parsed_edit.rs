//! A box for a value that is written: a number, a time, an address. What was typed is never lost: while it
//! is no such value, the box keeps it and, once it is left, says what is wrong.

use super::{complaint, line_edit, wrong};
use egui::{Id, Response, Ui};

/// What is being typed, or was left half typed.
#[derive(Clone, Debug, Default)]
struct Typing {
    text: String,
    /// The value as it was shown when this was typed; another one means that it changed elsewhere.
    shown: String,
    /// The frame in which a value was handed out, which the box itself will show next.
    handed_out: Option<u64>,
    left: bool,
}

/// When a value is handed out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HandOut {
    /// With every character that leaves a value.
    #[default]
    WhileTyping,
    /// When the box is left, with Enter, or before a command of the keyboard such as Ctrl+S: where much
    /// hangs on the value, or half of it would be another one.
    Afterwards,
}

/// What a box did in this frame.
pub struct Parsed<T> {
    /// The box.
    pub response: Response,
    /// The value, if another one was typed.
    pub value: Option<T>,
    /// What is wrong with what was typed and left.
    pub complaint: Option<String>,
}

/// Runs the box that `add` shows for one frame: hands it the text to show and reads what comes back.
pub fn parse<T>(
    ui: &mut Ui,
    id: Id,
    shown: &str,
    hand_out: HandOut,
    read: impl Fn(&str) -> Result<T, String>,
    add: impl FnOnce(&mut Ui, &mut String) -> Response,
) -> Parsed<T> {
    let state = id.with("typing");
    let now = ui.ctx().cumulative_frame_nr();
    let mut typing: Option<Typing> = ui.data(|data| data.get_temp(state));
    if let Some(known) = &mut typing
        && known.shown != shown
    {
        // An edit arrives one or two frames later.
        if known.handed_out.is_some_and(|frame| now <= frame + 2) {
            shown.clone_into(&mut known.shown);
        } else {
            typing = None;
        }
    }
    let mut text = (typing.as_ref()).map_or_else(|| shown.to_owned(), |known| known.text.clone());
    let response = add(ui, &mut text);
    let mut value = None;
    if response.changed() {
        let read = read(&text).ok();
        if hand_out == HandOut::WhileTyping {
            value = read;
        }
        typing = Some(Typing {
            text,
            shown: shown.to_owned(),
            handed_out: value.is_some().then_some(now),
            left: false,
        });
    }
    if hand_out == HandOut::Afterwards
        && response.has_focus()
        && ui.input(|input| input.modifiers.command)
        && let Some(known) = &mut typing
        && let Ok(read) = read(&known.text)
    {
        known.handed_out = Some(now);
        value = Some(read);
    }
    let mut complaint = None;
    if !response.has_focus()
        && let Some(known) = &mut typing
    {
        match read(&known.text) {
            Ok(read) => {
                if hand_out == HandOut::Afterwards {
                    value = Some(read);
                }
                typing = None;
            }
            Err(sentence) => {
                known.left = true;
                complaint = Some(sentence);
            }
        }
    } else if let Some(known) = &typing
        && known.left
    {
        // Being mended: the sentence stays until it is.
        complaint = read(&known.text).err();
    }
    wrong(&response, complaint.as_deref());
    ui.data_mut(|data| match typing {
        Some(typing) => {
            data.insert_temp(state, typing);
        }
        None => {
            data.remove_temp::<Typing>(state);
        }
    });
    Parsed {
        response,
        value,
        complaint,
    }
}

/// Forgets what was typed and left in the box `id`.
pub fn forget(ui: &Ui, id: Id) {
    ui.data_mut(|data| data.remove_temp::<Typing>(id.with("typing")));
}

/// A one-line box that shows a value and reads what is typed; complains below itself. Returns the value
/// if another one was typed.
pub fn parsed_edit<T>(
    ui: &mut Ui,
    id: Id,
    shown: &str,
    name: &str,
    hint: &str,
    width: f32,
    read: impl Fn(&str) -> Result<T, String>,
) -> Option<T> {
    let add = |ui: &mut Ui, text: &mut String| line_edit(ui, id, text, name, hint, width);
    let parsed = parse(ui, id, shown, HandOut::WhileTyping, read, add);
    if let Some(sentence) = &parsed.complaint {
        complaint(ui, sentence);
    }
    parsed.value
}
