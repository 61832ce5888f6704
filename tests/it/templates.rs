//! Every kind of letter and of annex can be begun.

use circular_desk::draft::Draft;
use circular_desk::kind::{Beginning, annex_kinds, kinds};
use std::path::Path;

#[test]
fn a_draft_of_every_kind_is_saved_and_read_back() {
    let known = Beginning {
        group: Some("12".parse().unwrap()),
        dates: Some("2021-05-04..2021-05-13".parse().unwrap()),
        ..Beginning::default()
    };
    let kinds = kinds().unwrap();
    assert!(kinds.len() >= 8, "{}", kinds.len());
    for kind in kinds {
        let draft = Draft::begin(kind.begin(&known).unwrap());
        let text = circular_desk::storage::write(&draft).unwrap();
        let again = circular_desk::storage::read(&text, Path::new("draft.ron"))
            .unwrap_or_else(|error| panic!("{error}\n{text}"));
        assert_eq!(again, draft, "{}", kind.id);
    }
}

#[test]
fn every_kind_of_annex_is_read() {
    assert!(annex_kinds().unwrap().len() >= 7);
}
