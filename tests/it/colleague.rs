//! What befalls a letter besides its window: a colleague on another machine, a program that was killed.

use circular_desk::draft::Draft;
use circular_desk::storage;
use circular_desk::storage::backup::Description;
use circular_desk::storage::cabinet::Cabinet;
use circular_desk::storage::disk;
use circular_desk::storage::journal::{About, Journal};
use circular_desk::storage::side_file::{Asked, Holder, SideFile};
use std::path::Path;
use std::sync::Arc;

/// A colleague on another machine.
pub fn colleague() -> Cabinet {
    let who = Holder {
        person: "María".to_owned(),
        host: "pc-12".to_owned(),
        process: 4711,
        ..Holder::default()
    };
    Cabinet::on(Arc::new(disk::System), None, who, |_| {
        Description::default()
    })
}

/// Saves what a colleague changed, who does not keep to side files.
pub fn saves(path: &Path, change: impl FnOnce(&mut Draft)) {
    let mut draft = storage::open(path).unwrap();
    change(&mut draft);
    storage::save(&draft, path).unwrap();
}

/// The colleague opens a letter.
pub fn asked(path: &Path) -> SideFile {
    match colleague().ask(path, "2026-11-20T10:30:00Z".parse().unwrap()) {
        Asked::Ours(file) => file,
        other => panic!("{other:?}"),
    }
}

/// Leaves a draft behind as a killed program does.
pub fn leave_behind(home: &Path, path: &Path, number: u32) {
    let opened = colleague().open(path).unwrap();
    let mut draft = opened.draft;
    draft.letter.reference.number = Some(number);
    let journal = Journal::begin(&home.join("journal")).unwrap();
    let about = About {
        letter: Some(path.to_owned()),
        title: "TSB Circular 117".to_owned(),
        stamp: Some(opened.stamp),
        session: "1".to_owned(),
        at: "2026-11-20T10:30:00Z".parse().unwrap(),
    };
    journal.write(&draft, &about).unwrap();
}
