//! Translations on their way out and back, with the real letters: XLIFF is valid by the schemas of OASIS and
//! comes back through an independent tool; review files come back from a reviser.
//!
//! The witnesses are programs outside this package, as in `word_files`.

use circular_desk::draft::Draft;
use circular_desk::draft::editing::Editing;
use circular_desk::export::handover::{self, Carrier};
use circular_desk::import::translation::{Translated, TranslationError, read};
use circular_desk::language::Language;
use circular_desk::language::interface::Texts;
use circular_desk::letter::text::markup;
use circular_desk::storage;
use circular_desk::translation::State;
use circular_desk::translation::exchange::merge::{Hand, What};
use circular_desk::translation::xliff::Version;
use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The five real letters.
fn letters() -> Vec<(String, Draft)> {
    let mut letters: Vec<_> = fs::read_dir(root().join("tests/letters"))
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, storage::open(&path.join("letter.ron")).unwrap())
        })
        .collect();
    letters.sort_by(|a, b| a.0.cmp(&b.0));
    assert_eq!(letters.len(), 5);
    letters
}

fn letter(name: &str) -> Draft {
    storage::open(&root().join("tests/letters").join(name).join("letter.ron")).unwrap()
}

fn hand() -> Hand {
    Hand {
        by: Some("Li Wei".to_owned()),
        at: Some("2021-02-05T10:30:00Z".to_owned()),
    }
}

fn applied(draft: &Draft, translated: &Translated) -> Draft {
    let mut editing = Editing::new(draft.clone(), true);
    if let Some(edit) = translated.edit() {
        editing.apply(edit, Duration::ZERO);
    }
    Draft::clone(editing.draft())
}

fn remarks(translated: &Translated) -> Vec<String> {
    translated.remarks(&Texts::english())
}

#[test]
fn what_nobody_has_touched_comes_back_as_it_is() {
    let mut carriers = Carrier::ALL.to_vec();
    carriers.push(Carrier::Xliff(Version::V1_2 { filled: false }));
    for (name, draft) in letters() {
        for language in Language::ALL {
            if language == draft.letter.language {
                continue;
            }
            for carrier in &carriers {
                let file = carrier.write(&draft, language, true).unwrap();
                let back = read(file, &draft, &hand()).unwrap();
                let case = format!("{name} {language} {carrier:?}");
                assert_eq!(back.language, language, "{case}");
                assert_eq!(back.merged.renditions, [], "{case}");
                assert_eq!(remarks(&back), [""; 0], "{case}");
                let texts = back.merged.unchanged + back.merged.untranslated;
                assert!(texts > 0, "{case}");
                let expected = !draft.translations.contains_key(&language);
                assert_eq!(back.merged.untranslated == texts, expected, "{case}");
            }
        }
    }
}

#[test]
fn files_are_refused_by_the_wrong_letter() {
    let (own, other) = (letter("circular-116"), letter("circular-258"));
    for carrier in Carrier::ALL {
        let file = carrier.write(&own, Language::Zh, true).unwrap();
        let refused = read(file, &other, &hand()).unwrap_err();
        assert!(matches!(refused, TranslationError::Merge(_)), "{refused}");
        assert!(
            refused.to_string().contains("TSB Circular 116"),
            "{refused}"
        );
        let file = carrier.write(&own, Language::Zh, true).unwrap();
        let refused = read(file, &letter("collective-letter-12-12"), &hand()).unwrap_err();
        assert!(refused.to_string().contains("“zh”"), "{refused}");
    }
    let word = circular_desk::export::docx::export(&circular_desk::layout::document(
        &own,
        Language::En,
        None,
    ))
    .unwrap();
    let refused = read(word, &own, &hand()).unwrap_err();
    assert!(refused.to_string().contains("no review file"), "{refused}");
    assert!(read(b"PK\x03\x04".to_vec(), &own, &hand()).is_err());
    assert!(read(Vec::new(), &own, &hand()).is_err());
}

#[test]
fn an_older_file_merges_and_says_what_is_stale() {
    let draft = letter("circular-116");
    let translation = &draft.translations[&Language::Zh];
    let (id, _) = (translation.iter())
        .find(|(_, rendition)| markup::write(&rendition.words.0).contains("{deadline"))
        .unwrap();
    let mut bare = draft.clone();
    bare.translations.clear();
    // The letter changes while the translation is away.
    let mut newer = bare.clone();
    newer.letter.visit_texts(&mut |text| {
        if text.id == *id {
            let mut runs = text.own_runs().unwrap().to_vec();
            runs.push(circular_desk::letter::text::Run::plain(" And more."));
            *text = text.saying(runs);
        }
    });
    for carrier in [
        Carrier::Xliff(Version::V2_1),
        Carrier::ALL[2],
        Carrier::Review,
    ] {
        let file = carrier.write(&draft, Language::Zh, true).unwrap();
        let back = read(file, &newer, &hand()).unwrap();
        let said = remarks(&back);
        assert_eq!(said.len(), 1, "{carrier:?}: {said:?}");
        assert_eq!(back.merged.remarks[0].what, What::Stale);
        assert!(said[0].contains("stale") && said[0].contains(&id.0.to_string()));
        let after = applied(&newer, &back);
        let renditions = &after.translations[&Language::Zh];
        assert_eq!(renditions.len(), translation.len());
        for (id, rendition) in renditions {
            assert_eq!(rendition.words, translation[id].words, "{carrier:?}");
            assert_eq!(
                rendition.made_from, translation[id].made_from,
                "{carrier:?}"
            );
            assert_eq!(rendition.by, hand().by);
        }
        assert_eq!(after.letter, newer.letter);
    }
}

/// The parts of a Word file, one of them changed.
fn changed(file: &[u8], change: &dyn Fn(String) -> String) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        if part.name() == "word/document.xml" {
            let before = String::from_utf8(bytes).unwrap();
            let after = change(before.clone());
            assert_ne!(before, after, "the change found nothing to change");
            bytes = after.into_bytes();
        }
        let options = zip::write::SimpleFileOptions::default();
        out.start_file(part.name().to_owned(), options).unwrap();
        out.write_all(&bytes).unwrap();
    }
    out.finish().unwrap().into_inner()
}

/// The row of a text in the XML of a review file.
fn row(document: &str, id: u32) -> std::ops::Range<usize> {
    let at = document.find(&format!(">#{id}<")).unwrap();
    let begin = document[..at]
        .rfind("<w:tr>")
        .or(document[..at].rfind("<w:tr "))
        .unwrap();
    let end = at + document[at..].find("</w:tr>").unwrap() + "</w:tr>".len();
    begin..end
}

#[test]
fn what_a_reviser_changes_comes_back() {
    let draft = letter("circular-116");
    let file = Carrier::Review.write(&draft, Language::Zh, true).unwrap();
    let revised =
        |change: &dyn Fn(String) -> String| read(changed(&file, change), &draft, &hand()).unwrap();
    // Text 30 prints a fact; a tracked change in it, and its state.
    let tracked = revised(&|document| {
        let row = row(&document, 30);
        let cut = "完成。";
        let own = document[row.clone()].replacen(
            cut,
            "</w:t></w:r><w:del w:id=\"900\" w:author=\"R\"><w:r><w:delText>完成。</w:delText></w:r></w:del>\
             <w:ins w:id=\"901\" w:author=\"R\"><w:r><w:t>办理完毕。</w:t></w:r></w:ins><w:r><w:t>",
            1,
        );
        let own = own.replacen(">draft<", ">Reviewed <", 1);
        [&document[..row.start], &own, &document[row.end..]].concat()
    });
    assert_eq!(remarks(&tracked), [""; 0]);
    let [(id, rendition)] = &tracked.merged.renditions[..] else {
        panic!("{:?}", tracked.merged);
    };
    let before = markup::write(&draft.translations[&Language::Zh][id].words.0);
    let after = markup::write(&rendition.words.0);
    assert_eq!(id.0, 30);
    assert!(before.contains("{deadline registration}完成。"), "{before}");
    assert_eq!(after, before.replace("完成。", "办理完毕。"));
    assert_eq!(rendition.state, State::Reviewed);
    // The state alone.
    let approved = revised(&|document| {
        let row = row(&document, 25);
        let own = document[row.clone()].replacen(">draft<", ">approved<", 1);
        [&document[..row.start], &own, &document[row.end..]].concat()
    });
    assert_eq!((approved.merged.words, approved.merged.states), (0, 1));
    // The value of a fact is changed: that is no rendition of the text any more.
    let broken = revised(&|document| {
        let row = row(&document, 30);
        let own = document[row.clone()].replacen("2023年9月1日", "2023年9月2日", 1);
        [&document[..row.start], &own, &document[row.end..]].concat()
    });
    assert_eq!(broken.merged.renditions, []);
    let What::Codes { lost, .. } = &broken.merged.remarks[0].what else {
        panic!("{:?}", remarks(&broken));
    };
    assert_eq!(lost, &["{deadline registration}"]);
    // A row is deleted, another without a number is added, a standard one is changed.
    let rows = revised(&|document| {
        let gone = row(&document, 30);
        let like = document[row(&document, 25)].replace(">#25<", "><");
        let without = [&document[..gone.start], &like, &document[gone.end..]].concat();
        without.replacen("尊敬的先生", "尊敬的女士", 1)
    });
    assert_eq!(rows.merged.renditions, []);
    let told: Vec<_> = (rows.merged.remarks.iter())
        .map(|remark| (remark.id.as_str(), remark.what.clone()))
        .collect();
    assert_eq!(
        told,
        [
            ("16", What::Standard),
            ("", What::Stray),
            ("30", What::Gone)
        ]
    );
}

#[test]
fn an_arabic_review_keeps_what_was_written() {
    let draft = letter("circular-116");
    let (id, source) = (draft.letter.texts().iter())
        .find_map(|text| {
            let runs = text.own_runs()?;
            markup::write(runs)
                .contains("{deadline")
                .then(|| (text.id, runs.to_vec()))
        })
        .unwrap();
    let words =
        "يُطلب التسجيل قبل {deadline registration}، والهاتف +41 22 730 6828 من 14-10 ديسمبر.";
    let rendition = circular_desk::translation::Rendition {
        words: circular_desk::letter::text::Markup(markup::parse(words).unwrap()),
        made_from: circular_desk::letter::text::Markup(source),
        state: State::Draft,
        by: None,
        at: None,
    };
    let mut arabic = draft.clone();
    let translation = [(id, rendition)].into_iter().collect();
    arabic.translations.insert(Language::Ar, translation);
    let file = Carrier::Review.write(&arabic, Language::Ar, true).unwrap();
    let same = read(file.clone(), &arabic, &hand()).unwrap();
    assert_eq!((same.merged.unchanged, remarks(&same)), (1, vec![]));
    // Into a letter that has nothing yet.
    let fresh = read(file, &draft, &hand()).unwrap();
    let found = markup::write(&fresh.merged.renditions[0].1.words.0);
    assert_eq!(found, words);
}

#[test]
fn the_real_letters_say_the_same_in_both_languages() {
    for (name, draft) in letters() {
        let report = handover::equality(&draft, &handover::languages(&draft));
        assert!(report.rows.len() > 2, "{name}: {report:?}");
        let told = circular_desk::layout::equality::differences(&report, &Texts::english());
        assert_eq!(told, [""; 0], "{name}");
    }
}

#[test]
fn a_typed_value_that_differs_is_named() {
    let mut draft = letter("circular-116");
    let translation = draft.translations.get_mut(&Language::Zh).unwrap();
    let rendition = (translation.values_mut())
        .find(|rendition| markup::write(&rendition.words.0).contains("{deadline registration}"))
        .unwrap();
    let typed =
        markup::write(&rendition.words.0).replace("{deadline registration}", "2023年9月2日");
    rendition.words.0 = markup::parse(&typed).unwrap();
    let report = handover::equality(&draft, &handover::languages(&draft));
    let told = circular_desk::layout::equality::differences(&report, &Texts::english());
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(
        told[0].contains("“1 September 2023” (English) is missing in 中文"),
        "{told:?}"
    );
    assert!(
        told[1].contains("“2023年9月2日” (中文) is missing in English"),
        "{told:?}"
    );
}

#[test]
fn a_pack_holds_every_file_once_and_can_be_stopped() {
    for (name, draft) in letters() {
        let languages = handover::languages(&draft);
        let pack = handover::pack(&draft, &languages, None, &|| true)
            .unwrap()
            .unwrap();
        let mut names: Vec<_> = pack.files.iter().map(|(name, _)| name.clone()).collect();
        assert_eq!(names.len(), handover::count(&draft, &languages), "{name}");
        assert!(pack.files.iter().all(|(_, bytes)| !bytes.is_empty()));
        names.sort();
        names.dedup();
        assert_eq!(names.len(), pack.files.len(), "{name}");
        let again = handover::pack(&draft, &languages, None, &|| true)
            .unwrap()
            .unwrap();
        assert!(again == pack, "{name}: the same letter, the same pack");
    }
    let (_, draft) = letters().remove(0);
    let languages = handover::languages(&draft);
    let left = std::cell::Cell::new(3);
    let stopped = handover::pack(&draft, &languages, None, &|| {
        left.set(left.get() - 1);
        left.get() > 0
    });
    assert_eq!(stopped.unwrap(), None);
}

/// XLIFF of every real letter into every language.
fn write_all(folder: &Path) -> Vec<(Draft, Language, PathBuf)> {
    let mut written = Vec::new();
    for (name, mut draft) in letters() {
        // Every state and every way in which a text can be missing.
        let states = [
            State::FromMemory,
            State::Draft,
            State::Reviewed,
            State::Approved,
        ];
        for translation in draft.translations.values_mut() {
            for (at, rendition) in translation.values_mut().enumerate() {
                rendition.state = states[at % states.len()];
            }
        }
        for language in Language::ALL {
            if language == draft.letter.language {
                continue;
            }
            for (mark, version) in [
                ("2.1", Version::V2_1),
                ("1.2", Version::V1_2 { filled: false }),
                ("1.2-filled", Version::V1_2 { filled: true }),
            ] {
                let path = folder.join(format!("{name}.{language}.{mark}.xlf"));
                let bytes = Carrier::Xliff(version)
                    .write(&draft, language, true)
                    .unwrap();
                fs::write(&path, bytes).unwrap();
                written.push((draft.clone(), language, path));
            }
        }
    }
    written
}

const INSTALL: &str = "python3 -m venv target/witnesses/venv && target/witnesses/venv/bin/pip install \
                       translate-toolkit==3.20.4";
const SCHEMAS: &str = "(cd target/witnesses && apt-get download php-symfony-translation && dpkg-deb -x \
                       php-symfony-translation_*.deb schemas)";

/// What a script of this folder says; `None` where Python or its packages are not here and need not be.
fn python(script: &str, arguments: &[&Path]) -> Option<String> {
    let own = root().join("target/witnesses/venv/bin/python");
    let program = if own.exists() { own } else { "python3".into() };
    let mut command = Command::new(program);
    command
        .arg(root().join("tests/it/interchange").join(script))
        .args(arguments);
    let output = command.output();
    let complaint = match &output {
        Ok(output) => String::from_utf8_lossy(&output.stderr).into_owned(),
        Err(error) => error.to_string(),
    };
    let missing = output.is_err() || complaint.contains("ModuleNotFoundError");
    if missing && std::env::var_os("CI").is_none() {
        eprintln!("left out: {script}: {complaint}; install it with: {INSTALL}");
        return None;
    }
    let output = output.unwrap();
    assert!(output.status.success(), "{script}: {complaint}");
    Some(String::from_utf8(output.stdout).unwrap())
}

/// The schemas of OASIS, as Debian distributes them: their licence to copy and distribute them whole is not
/// one to put them under ours.
#[test]
fn xliff_is_valid_by_the_published_schemas() {
    let schemas = root().join(
        "target/witnesses/schemas/usr/share/php/Symfony/Component/Translation/Resources/schemas",
    );
    let schemas = match schemas.exists() {
        true => schemas,
        false => Path::new("/usr/share/php/Symfony/Component/Translation/Resources/schemas").into(),
    };
    if !schemas.exists() {
        assert!(std::env::var_os("CI").is_none(), "no schemas: {SCHEMAS}");
        eprintln!("left out: the schemas of XLIFF are not here; install them with: {SCHEMAS}");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let files = write_all(folder.path());
    let mut arguments = vec![schemas.as_path()];
    arguments.extend(files.iter().map(|(.., path)| path.as_path()));
    if let Some(said) = python("validate.py", &arguments) {
        assert_eq!(said.trim(), format!("checked {}", files.len()));
    }
}

/// Translate Toolkit reads our files, translates every text, keeping its codes, and saves them.
#[test]
fn files_come_back_through_translate_toolkit() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out.xlf");
    for (draft, language, path) in write_all(folder.path()) {
        // One real pair and one without any rendition.
        if !matches!(language, Language::Zh | Language::En | Language::Ar) {
            continue;
        }
        let Some(said) = python("translate_toolkit.py", &[&path, &out]) else {
            return;
        };
        let translated: usize = said.split_whitespace().nth(1).unwrap().parse().unwrap();
        let back = read(fs::read(&out).unwrap(), &draft, &hand()).unwrap();
        let left = back
            .merged
            .remarks
            .iter()
            .filter(|remark| remark.what.is_left());
        assert_eq!(left.count(), 0, "{}: {:?}", path.display(), remarks(&back));
        assert!(translated > 3, "{}: {said}", path.display());
        assert_eq!(back.merged.words, translated, "{}", path.display());
        let after = applied(&draft, &back);
        for (id, rendition) in &after.translations[&language] {
            let words = markup::write(&rendition.words.0);
            let source = markup::write(&rendition.made_from.0);
            assert_eq!(words, format!("tt {source}"), "{} {id:?}", path.display());
        }
    }
}

/// OmegaT takes the source as target of texts without a rendition, translates them from its own memory, keeping
/// their codes, and writes the files; the states it leaves as they are.
#[test]
fn files_come_back_through_omegat() {
    const PROJECT: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><omegat><project version=\"1.0\">\
        <source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>\
        <glossary_dir>__DEFAULT__</glossary_dir><dictionary_dir>__DEFAULT__</dictionary_dir>\
        <source_lang>EN</source_lang><target_lang>AR</target_lang><sentence_seg>false</sentence_seg>\
        <support_default_translations>true</support_default_translations><remove_tags>false</remove_tags>\
        </project></omegat>";
    let folder = tempfile::tempdir().unwrap();
    for name in ["source", "target", "tm", "glossary", "dictionary", "omegat"] {
        fs::create_dir(folder.path().join(name)).unwrap();
    }
    fs::write(folder.path().join("omegat.project"), PROJECT).unwrap();
    let names = ["circular-116", "collective-letter-12-12"];
    let filled = Carrier::Xliff(Version::V1_2 { filled: true });
    for name in names {
        let file = filled.write(&letter(name), Language::Ar, true).unwrap();
        fs::write(folder.path().join(format!("source/{name}.xlf")), file).unwrap();
    }
    let omegat = |arguments: &[String]| {
        let own = root().join("target/witnesses/omegat/omegat");
        let program = if own.exists() { own } else { "omegat".into() };
        let mut command = Command::new(program);
        command.arg(folder.path()).args(arguments);
        command.arg(format!(
            "--config-dir={}",
            folder.path().join("home").display()
        ));
        match command.output() {
            Ok(output) => {
                let said = String::from_utf8_lossy(&output.stderr);
                assert!(output.status.success(), "OmegaT: {said}");
                true
            }
            Err(error) => {
                assert!(std::env::var_os("CI").is_none(), "OmegaT: {error}");
                eprintln!("left out: OmegaT: {error}; install it with: apt-get install omegat");
                false
            }
        }
    };
    // Its memory of all texts as they stand in the files, which then says “om” before each.
    let memory = folder.path().join("omegat/project_save.tmx");
    if !omegat(&[
        "--mode=console-createpseudotranslatetmx".to_owned(),
        format!("--pseudotranslatetmx={}", memory.display()),
        "--pseudotranslatetype=equal".to_owned(),
    ]) {
        return;
    }
    let texts = fs::read_to_string(&memory).unwrap();
    let marked = regex::Regex::new("(<tuv lang=\"AR\">\\s*<seg>)").unwrap();
    fs::write(&memory, marked.replace_all(&texts, "${1}om ").as_ref()).unwrap();
    assert!(omegat(&["--mode=console-translate".to_owned()]));
    for name in names {
        let draft = letter(name);
        let file = fs::read(folder.path().join(format!("target/{name}.xlf"))).unwrap();
        let back = read(file, &draft, &hand()).unwrap();
        // It knows nothing of locked texts.
        let left = back
            .merged
            .remarks
            .iter()
            .filter(|remark| remark.what != What::Standard);
        assert_eq!(left.count(), 0, "{name}: {:?}", remarks(&back));
        assert_eq!(back.merged.untranslated, 0, "{name}");
        assert!(back.merged.words > 10, "{name}: {:?}", back.merged);
        for (id, rendition) in &applied(&draft, &back).translations[&Language::Ar] {
            let words = markup::write(&rendition.words.0);
            let source = markup::write(&rendition.made_from.0);
            // It leaves a fact with which a text begins out of what is translated.
            assert!(words.contains("om "), "{name} {id:?}: {words}");
            let words = words.replacen("om ", "", 1);
            assert_eq!(words.trim(), source.trim(), "{name} {id:?}");
            assert_eq!(rendition.state, State::Draft);
        }
    }
}
