//! What packages are made of fits together; `.ci/package` tries the Debian package in a clean system.

use std::fs;
use std::path::Path;

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn the_type_of_letters_is_the_same_everywhere() {
    let letters = "application/vnd.circular-desk.letter";
    for path in [
        "assets/linux/circular-desk.desktop",
        "assets/linux/circular-desk.metainfo.xml",
        "assets/linux/circular-desk.mime.xml",
    ] {
        assert!(read(path).contains(letters), "{path}");
    }
}

/// As shared-mime-info reads the magic: words that stand somewhere at the beginning of a letter.
#[test]
fn letters_begin_as_their_type_says() {
    let mime = read("assets/linux/circular-desk.mime.xml");
    let rules: Vec<(&str, usize)> = mime
        .split("value=\"")
        .skip(1)
        .map(|rule| {
            let (value, rest) = rule.split_once('"').unwrap();
            let (_, last) = rest.split_once(':').unwrap();
            (value, last.split_once('"').unwrap().0.parse().unwrap())
        })
        .collect();
    assert_eq!(rules.len(), 3);
    let letters = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters");
    for case in fs::read_dir(letters).unwrap() {
        let letter = fs::read_to_string(case.unwrap().path().join("letter.ron")).unwrap();
        for (value, last) in &rules {
            let at = letter.find(value).unwrap();
            assert!(at <= *last, "{value} stands at {at}");
        }
    }
}

#[test]
fn what_the_package_holds_is_there() {
    let manifest = read("Cargo.toml");
    let (_, package) = manifest.split_once("[package.metadata.deb]").unwrap();
    let (package, _) = package.split_once("\n[").unwrap();
    let sources: Vec<&str> = package
        .lines()
        .filter_map(|line| line.trim().strip_prefix("[\"")?.split_once('"'))
        .map(|(source, _)| source)
        .collect();
    assert!(sources.len() > 10, "{sources:?}");
    for source in sources {
        // What is built stands there only then.
        let built = source.starts_with("target/");
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(source);
        assert!(built || path.is_file(), "{source}");
    }
}

#[test]
fn the_version_is_the_same_everywhere() {
    let plist = read("assets/macos/Info.plist");
    let version = format!("<string>{}</string>", env!("CARGO_PKG_VERSION"));
    assert_eq!(plist.matches(&version).count(), 2);
}
