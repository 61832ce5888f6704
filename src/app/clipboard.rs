//! The system's clipboard with styles: HTML, as Word and browsers write and read it.

use super::text_box::Hooks;
use crate::import::pasted;
use crate::letter::block::{Block, List};
use crate::letter::text::Run;
use std::cell::RefCell;
use std::rc::Rc;

/// The hooks of the text boxes to the system's clipboard. It is opened when it is first needed and kept:
/// on some systems what was copied is gone with the one who holds it.
pub fn hooks() -> Hooks {
    let held: Rc<RefCell<Option<arboard::Clipboard>>> = Rc::default();
    let reader = Rc::clone(&held);
    Hooks {
        clipboard_html: Box::new(move || with(&reader, |clipboard| clipboard.get().html().ok())?),
        copy_html: Box::new(move |html, plain| {
            with(&held, |clipboard| {
                clipboard.set_html(html, Some(plain)).is_ok()
            })
            .unwrap_or(false)
        }),
        read_html: Box::new(|html| paragraphs(&pasted::blocks(html))),
    }
}

fn with<R>(
    held: &RefCell<Option<arboard::Clipboard>>,
    work: impl FnOnce(&mut arboard::Clipboard) -> R,
) -> Option<R> {
    let mut held = held.borrow_mut();
    if held.is_none() {
        *held = arboard::Clipboard::new().ok();
    }
    held.as_mut().map(work)
}

/// The paragraphs that blocks consist of.
fn paragraphs(blocks: &[Block]) -> Vec<Vec<Run>> {
    let mut found = Vec::new();
    for block in blocks {
        match block {
            Block::Paragraph(text)
            | Block::Numbered(text)
            | Block::Heading(text)
            | Block::Note(text) => found.extend(text.own_runs().map(<[Run]>::to_vec)),
            Block::List(list) => items(list, &mut found),
            Block::Table(table) => {
                let cells = table.rows.iter().flat_map(|row| &row.cells);
                let texts = cells.flat_map(|cell| &cell.texts);
                found.extend(texts.filter_map(|text| text.own_runs().map(<[Run]>::to_vec)));
            }
            _ => {}
        }
    }
    found
}

fn items(list: &List, found: &mut Vec<Vec<Run>>) {
    for item in &list.items {
        found.extend(item.text.own_runs().map(<[Run]>::to_vec));
        if let Some(list) = &item.list {
            items(list, found);
        }
    }
}
