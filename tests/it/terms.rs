//! The glossary on the command line, and its files in the hands of an independent reader.

use crate::command_line::{code, desk, err, out, run};
use circular_desk::language::Language;
use circular_desk::translation::glossary::tbx::{self, Form};
use circular_desk::translation::glossary::{Glossary, Status};
use std::fs;
use std::path::Path;
use std::process::Command;

#[test]
fn terms_are_found_and_listed() {
    let folder = tempfile::tempdir().unwrap();
    let found = run(
        folder.path(),
        &["terms", "find", "the visa support of Study Group 12"],
    );
    assert_eq!(code(&found), 0, "{}", err(&found));
    let lines: Vec<String> = out(&found).lines().map(str::to_owned).collect();
    assert!(
        lines[0].starts_with("visa support\t签证支持 (official) | 签证协办 (official)\tterm"),
        "{lines:?}"
    );
    assert!(
        lines
            .iter()
            .any(|line| line.starts_with("Study Group\t研究组 (official)")),
        "{lines:?}"
    );
    let back = run(
        folder.path(),
        &["terms", "find", "研究组", "--from", "zh", "--to", "fr"],
    );
    assert!(
        out(&back).starts_with("研究组\tCommission d'études (official)"),
        "{}",
        out(&back)
    );
    let none = run(folder.path(), &["terms", "find", "xylophone"]);
    assert_eq!((code(&none), out(&none).as_str()), (1, ""));
    let list = run(
        folder.path(),
        &["terms", "list", "--kind", "country", "--language", "zh,ru"],
    );
    assert_eq!(code(&list), 0);
    assert!(out(&list).contains("瑞士 [official]"), "{}", out(&list));
    assert!(!out(&list).contains("研究组"));
}

#[test]
fn lists_are_taken_in_whole_or_not_at_all() {
    let folder = desk();
    let at = |name: &str| folder.path().join(name);
    fs::write(
        at("bad.csv"),
        "en,zh,status\nhost,东道方,fine\nguest,来宾,official\n",
    )
    .unwrap();
    let refused = run(folder.path(), &["terms", "import", "bad.csv"]);
    assert_eq!(code(&refused), 3);
    assert!(
        err(&refused).contains("line 2: “fine” is none of"),
        "{}",
        err(&refused)
    );
    fs::write(at("good.csv"), "en,zh\nhost,东道方 | 主办方 [forbidden]\n").unwrap();
    let taken = run(folder.path(), &["terms", "import", "good.csv"]);
    assert_eq!(
        out(&taken),
        "1 entries are new, 0 were changed, 0 were known already\n"
    );
    let own = run(folder.path(), &["terms", "list", "--own"]);
    assert!(
        out(&own).contains("host [proposed]") && out(&own).lines().count() == 2,
        "{}",
        out(&own)
    );
    let found = run(folder.path(), &["terms", "find", "the hosts"]);
    assert!(
        out(&found).starts_with("hosts\t东道方 (proposed) | 主办方 (forbidden)"),
        "{}",
        out(&found)
    );
    // Out as TBX, away, and in again.
    for (name, more) in [("own.tbx", None), ("old.tbx", Some("--tbx-2008"))] {
        let arguments = ["terms", "export", "--own", "--out", name];
        let arguments: Vec<&str> = arguments.into_iter().chain(more).collect();
        let written = run(folder.path(), &arguments);
        assert_eq!(code(&written), 0, "{}", err(&written));
        assert_eq!(code(&run(folder.path(), &arguments)), 3, "not written over");
        let gone = run(folder.path(), &["terms", "remove", "host"]);
        assert_eq!(code(&gone), 0, "{}", err(&gone));
        assert_eq!(
            code(&run(folder.path(), &["terms", "find", "the hosts"])),
            1
        );
        let back = run(folder.path(), &["terms", "import", name]);
        assert_eq!(
            out(&back),
            "1 entries are new, 0 were changed, 0 were known already\n"
        );
    }
    let out_of = run(folder.path(), &["terms", "export", "--out", "x.doc"]);
    assert_eq!(code(&out_of), 2);
    let all = run(folder.path(), &["terms", "export", "--out", "all.csv"]);
    assert_eq!(code(&all), 0, "{}", err(&all));
    assert!(fs::read_to_string(at("all.csv")).unwrap().lines().count() > 300);
}

/// TBX of 2008 goes through the reader of the Translate Toolkit, which knows no other.
#[test]
fn another_program_reads_the_glossary() {
    let python = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/witnesses/venv/bin/python");
    let there = Command::new(&python)
        .args(["-c", "import translate.storage.tbx"])
        .output();
    if !there.is_ok_and(|output| output.status.success()) {
        assert!(std::env::var_os("CI").is_none(), "CI has translate-toolkit");
        eprintln!(
            "left out: translate-toolkit is not in target/witnesses/venv, so nobody else read the TBX"
        );
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (file, back) = (
        folder.path().join("all.tbx"),
        folder.path().join("back.tbx"),
    );
    let entries = Glossary::built_in().entries();
    fs::write(&file, tbx::write(entries, Form::Of2008)).unwrap();
    let script = r#"
import sys
from translate.storage import tbx
with open(sys.argv[1], "rb") as file:
    store = tbx.tbxfile(file, sourcelanguage="en", targetlanguage="zh")
for unit in store.units:
    if unit.source and unit.target:
        print(unit.source + "\t" + unit.target)
store.savefile(sys.argv[2])
"#;
    let output = Command::new(&python)
        .args(["-c", script])
        .args([&file, &back])
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let pairs = String::from_utf8(output.stdout).unwrap();
    for entry in entries {
        let first = |language| entry.terms(language).first().map(|term| term.words.clone());
        if let (Some(english), Some(chinese)) = (first(Language::En), first(Language::Zh)) {
            let pair = format!("{english}\t{chinese}");
            assert!(pairs.lines().any(|line| line == pair), "{pair}");
        }
    }
    let read = tbx::read(&fs::read_to_string(back).unwrap(), Status::Proposed).unwrap();
    assert_eq!(read.entries, entries);
}
