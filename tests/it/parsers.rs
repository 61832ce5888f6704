//! What the fuzzing has kept: every input of the corpus, and every one that once broke something, before the
//! properties that `tests/fuzz` tries by chance.

#[path = "../fuzz/properties/all.rs"]
mod properties;
#[path = "../fuzz/seeds.rs"]
mod seeds;

use std::fs;
use std::path::Path;

#[test]
fn every_kept_input_of_the_fuzzing_is_met() {
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus");
    let mut faults = Vec::new();
    for (target, _) in properties::ALL {
        let folder = kept.join(target);
        let inputs: Vec<_> = fs::read_dir(&folder).unwrap().map(Result::unwrap).collect();
        assert!(!inputs.is_empty(), "{target} has no corpus");
        for input in inputs {
            let bytes = fs::read(input.path()).unwrap();
            if std::panic::catch_unwind(|| properties::of(target)(&bytes)).is_err() {
                faults.push(input.path().display().to_string());
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    for folder in fs::read_dir(&kept).unwrap() {
        let name = folder.unwrap().file_name().into_string().unwrap();
        assert!(
            properties::ALL.iter().any(|(target, _)| *target == name),
            "{name} has no target"
        );
    }
}

/// Writes what the fuzzing begins with into the folder that `CIRCULAR_DESK_SEEDS` names.
#[test]
#[ignore = "it checks nothing"]
fn seeds_are_written() {
    let into = std::env::var_os("CIRCULAR_DESK_SEEDS").expect("CIRCULAR_DESK_SEEDS names a folder");
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    assert!(seeds::write(Path::new(&into), &tests) > 100);
}
