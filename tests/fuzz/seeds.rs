//! What the fuzzing begins with, made of the letters in `tests/letters` and `tests/files`.

use super::properties::letters::{LETTER, NOTE};
use super::properties::office::FILES;
use super::properties::word_files::{PART, VERSION};
use circular_desk::draft::Draft;
use circular_desk::export::docx;
use circular_desk::language::Language;
use circular_desk::layout;
use circular_desk::letter::text::markup;
use circular_desk::storage;
use circular_desk::translation::exchange::{Content, Exchange};
use circular_desk::translation::glossary::{Glossary, list, tbx};
use circular_desk::translation::{Rendition, State, xliff};
use std::fs;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};

struct Seeds {
    into: PathBuf,
    count: usize,
}

impl Seeds {
    fn put(&mut self, target: &str, bytes: &[u8]) {
        let folder = self.into.join(target);
        fs::create_dir_all(&folder).expect("the folder can be made");
        self.count += 1;
        fs::write(folder.join(format!("seed-{}", self.count)), bytes).expect("it can be written");
    }

    /// A Word file as the text of its parts, and as it is.
    fn word(&mut self, target: &str, file: &[u8]) {
        self.put(target, file);
        let Some(mut parts) = part(file, "word/document.xml") else {
            return;
        };
        self.put(target, &parts);
        for name in [
            "numbering",
            "styles",
            "footnotes",
            "comments",
            "header1",
            "customXml1",
        ] {
            let place = match name {
                "customXml1" => "customXml/item1.xml".to_owned(),
                name => format!("word/{name}.xml"),
            };
            if let Some(content) = part(file, &place) {
                parts.extend(PART);
                parts.extend(name.as_bytes());
                parts.push(b'\n');
                parts.extend(content);
            }
        }
        self.put(target, &parts);
    }
}

/// A part of a Word file.
fn part(file: &[u8], name: &str) -> Option<Vec<u8>> {
    let mut package = zip::ZipArchive::new(Cursor::new(file)).expect("it is a package");
    let mut content = Vec::new();
    let mut part = package.by_name(name).ok()?;
    part.read_to_end(&mut content).ok()?;
    Some(content)
}

/// Writes it into a folder for each target under `into`; gives back how many inputs there are. `tests` is the
/// folder `tests`.
pub fn write(into: &Path, tests: &Path) -> usize {
    let mut seeds = Seeds {
        into: into.to_owned(),
        count: 0,
    };
    let mut letters = files(&tests.join("letters"));
    letters.extend(files(&tests.join("files/v1")));
    for path in letters
        .iter()
        .filter(|path| path.extension().is_some_and(|end| end == "ron"))
    {
        letter(&mut seeds, path);
    }
    for path in letters
        .iter()
        .filter(|path| path.extension().is_some_and(|end| end == "txt"))
    {
        let text = fs::read_to_string(path).expect("it is text");
        seeds.put("pasted", format!("\u{1}{text}").as_bytes());
        for (at, line) in text
            .lines()
            .filter(|line| line.len() > 20)
            .step_by(4)
            .enumerate()
        {
            let line = format!("{}{line}", char::from(u8::try_from(at % 6).unwrap_or(0)));
            seeds.put("typed", line.as_bytes());
        }
    }
    for path in files(&tests.join("files/clipboard")) {
        let html = fs::read_to_string(path).expect("it is text");
        seeds.put("pasted", format!("\0{html}").as_bytes());
    }
    new_letter(&mut seeds);
    kept(&mut seeds);
    let emblem = tests.with_file_name("assets").join("emblem.png");
    seeds.put("emblem", &fs::read(emblem).expect("it can be read"));
    glossary(&mut seeds);
    by_hand(&mut seeds);
    seeds.count
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("it can be read").path();
        match path.is_dir() {
            true => found.extend(files(&path)),
            false => found.push(path),
        }
    }
    found.sort();
    found
}

fn letter(seeds: &mut Seeds, path: &Path) {
    seeds.put("letter_file", &fs::read(path).expect("it can be read"));
    let Ok(draft) = storage::open(path) else {
        return;
    };
    for text in draft.letter.texts() {
        if let Some(runs) = text.own_runs() {
            seeds.put("markup", markup::write(runs).as_bytes());
        }
    }
    seeds.word("word", &word(&draft));
    let languages = std::iter::once(&draft.letter.language).chain(draft.translations.keys());
    let versions = languages.take(3).filter_map(|language| {
        let document = layout::document(&draft, *language, None);
        let file = docx::export(&document).expect("it can be exported");
        part(&file, "word/document.xml")
    });
    seeds.put("versions", &versions.collect::<Vec<_>>().join(VERSION));
}

fn word(draft: &Draft) -> Vec<u8> {
    let document = layout::document(draft, draft.letter.language, None);
    docx::export(&document).expect("it can be exported")
}

/// What stands beside letters and in the program's own folders.
fn kept(seeds: &mut Seeds) {
    seeds.word("changed", &word(&NOTE));
    let letter = storage::write(&NOTE).expect("it can be written");
    seeds.put(
        "journal",
        format!("(letter:\"/a.ron\",title:\"COL 1/12\",stamp:(size:9,changed:\"2026-11-20T10:30:00Z\",digest:\"0a\"),session:\"7\",at:\"2026-11-20T10:30:00Z\")\n{letter}").as_bytes(),
    );
    let head = "(letter:\"/letters/letter.ron\",description:(title:\"COL 1/12\",progress:{fr:(translated:1,total:9)}))";
    seeds.put("backup", format!("\0{head}\n{letter}").as_bytes());
    seeds.put(
        "backup",
        format!("\u{1}20261120T103000.000-0123456789abcdef.ron\n{head}\n{letter}").as_bytes(),
    );
    for file in [
        "(person:\"A. Person\",host:\"there\",process:9,since:\"2026-11-20T10:30:00Z\",number:3)",
        "(person:\"A. Person\",host:\"here\",process:8,since:\"2026-11-20T10:30:00Z\",number:3)",
        "(person:\"A. Pers",
        ",person,there,20.11.2026 10:30,file:///home/person/.config/libreoffice/4;",
        "\0\0\0\0",
        "",
    ] {
        seeds.put("side_file", file.as_bytes());
    }
}

/// The letter that translations are brought into, and its way out.
fn new_letter(seeds: &mut Seeds) {
    seeds.put(
        "letter_file",
        storage::write(&LETTER)
            .expect("it can be written")
            .as_bytes(),
    );
    seeds.word("word", &word(&LETTER));
    for language in [Language::Fr, Language::Zh, Language::Ar] {
        let mut exchange: Exchange = layout::exchange::exchange(&LETTER, language, true);
        exchange.units.truncate(8);
        exchange
            .units
            .extend(layout::exchange::exchange(&LETTER, language, false).units);
        for translated in [false, true] {
            for unit in &mut exchange.units {
                if let (true, Content::Own(rendition)) = (translated, &mut unit.content) {
                    *rendition = Some(Rendition {
                        words: circular_desk::letter::text::Markup(unit.source.clone()),
                        made_from: circular_desk::letter::text::Markup(unit.source.clone()),
                        state: State::Reviewed,
                        by: None,
                        at: None,
                    });
                }
            }
            for version in [
                xliff::Version::V1_2 {
                    filled: !translated,
                },
                xliff::Version::V2_1,
            ] {
                seeds.put("xliff", xliff::write(&exchange, version).as_bytes());
            }
            let document = layout::review::document(&exchange, "What it is about");
            seeds.word(
                "review",
                &docx::export(&document).expect("it can be exported"),
            );
        }
    }
}

fn glossary(seeds: &mut Seeds) {
    for entries in Glossary::built_in().entries().chunks(9).step_by(12) {
        let csv = list::write(entries);
        for target in ["glossary_csv", "spreadsheet"] {
            seeds.put(target, csv.as_bytes());
        }
        for form in [tbx::Form::Of2019, tbx::Form::Of2008] {
            seeds.put("tbx", tbx::write(entries, form).as_bytes());
        }
    }
}

const OFFICE: &str = "(address_lines: {en: \"Place des Nations\"}, signatories: [(from: \"2023-01-01\", until: \"2026-12-31\", name: \"A. Person\", names: {zh: \"人\"})], closed: [(day: \"2027-05-14\", name: \"Bridge day\")], not_observed: [\"christmas\"], new_letters: (language: en, contact: (name: \"B. Person\", emails: [\"b@itu.int\"]), place: \"Geneva\"), more: 1)";

fn by_hand(seeds: &mut Seeds) {
    for list in [
        "series,group,period,number,date,title\nCIR,,T17,116,2018-09-28,\"A workshop, in Geneva\"\nCOL,12,2017-2020,3,,\n",
        "Series;Study group;No;Date of issue;Subject\r\ncol;SG12;7;05.02.2021;x\r\n\r\nLS;WP1/11;8;5 February 2021;y\r\n",
        "code\tbody\tnr\tissued\nCIR\t-\t9999\t3 Oct 2022\n",
    ] {
        seeds.put("register_csv", list.as_bytes());
        seeds.put("spreadsheet", list.as_bytes());
    }
    for list in [
        "Name;Tel.;E-mail\nA. Person;+41 22 730 1 | +41 22 730 2;a@itu.int\n\nB. Person;;b@itu.int",
        "e-mail,fax,page,label,name\n\"a@itu.int; b@itu.int\",+41 22 730 1,https://www.itu.int,secretariat,\"Person, A.\"\n",
    ] {
        seeds.put("contacts_csv", list.as_bytes());
    }
    let mut bundle = String::from(OFFICE);
    for (name, content) in FILES[1..].iter().zip([
        "name,e-mail\nA. Person,a@itu.int\n",
        "Q.850\nITU-T\n",
        "series,group,number,date,title\nCOL,12,5,2021-02-05,Meeting\n",
        "id,kind,en,zh,note,source\nour-term,term,our term,我们的术语,,the office\n",
        "\u{89}PNG",
    ]) {
        bundle += &format!("\n=== {name}\n{content}");
    }
    seeds.put("bundle", bundle.as_bytes());
    for (language, affixes, words) in [
        (
            '\u{1}',
            "SET UTF-8\nTRY esianrt\nWORDCHARS '\nREP 1\nREP f ph\nPFX A Y 1\nPFX A 0 re .\nSFX B Y 2\nSFX B 0 ed [^y]\nSFX B y ied y\n",
            "3\nhello\ntry/B\nwork/AB\n",
        ),
        (
            '\u{2}',
            "SET ISO8859-1\nFLAG long\nCOMPOUNDFLAG zz\nONLYINCOMPOUND yy\nCOMPOUNDMIN 1\nMAP 1\nMAP aá\nICONV 1\nICONV a b\nNEEDAFFIX xx\nCHECKCOMPOUNDCASE\nBREAK 1\nBREAK -\n",
            "2\nuno/zz\ndos/yyxx\n",
        ),
        (
            '\u{4}',
            "SET UTF-8\nFLAG num\nAF 1\nAF 1,2\nPHONE 1\nPHONE A B\nCOMPOUNDRULE 1\nCOMPOUNDRULE (1)*(2)\nCIRCUMFIX 3\nKEY qwe|asd\nFORBIDDENWORD 4\n",
            "2\nслово/1,2\nдело/4\n",
        ),
    ] {
        seeds.put(
            "dictionary",
            format!("{language}{affixes}\n=== {words}").as_bytes(),
        );
    }
    for list in [
        "en,zh,note,source\nchairman ~ chair,主席 | 主席职位 [forbidden],a note,COL 1/12\n",
        "ID;Kind;Status;English;French\nhost;title;official;host [official];hôte ~ hôtesse\n",
    ] {
        seeds.put("glossary_csv", list.as_bytes());
    }
    for (which, text) in [
        (
            0,
            "(theme: Dark, preview_language: zh, panels: {\"pages\": (width: 420.5, shown: false)}, zoom: 1.25, author: \"A\", export_folder: \"/letters\", export: (languages: [en, zh], word: true, pdf: true, show_folder: false), newer: [1, 2])",
        ),
        (
            1,
            "(contacts: [(contact: (name: \"Ms A\", telephones: [\"+41 22 730 1\"], faxes: [], emails: [\"a@itu.int\"], pages: [\"https://itu.int\"]), label: \"secretariat\", age: 3), (contact: 7)])",
        ),
        (
            2,
            "(letters: [(path: \"/a/b.ron\", title: \"TSB Circular 1\", kind: \"workshop-circular\", subject: \"s\", opened: \"2026-11-20T10:30:00Z\", next_deadline: (date: \"2026-12-01\", name: \"n\"), progress: {zh: (translated: 3, total: 9)})])",
        ),
        (
            3,
            "(entries: [(id: \"a\", kind: Title, terms: {en: [(words: \"a\", forms: [\"b\"], status: Official)], zh: [(words: \"甲\")]}, note: \"n\", source: \"s\", age: 3), (id: \"b\", kind: Star)], removed: [\"newcomers\"], more: 1)",
        ),
        (4, "Q.850\nITU-T\n研究组\n"),
        (5, OFFICE),
    ] {
        seeds.put("office", format!("{}{text}", char::from(which)).as_bytes());
    }
    seeds.put("tmx", "<?xml version=\"1.0\"?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx version=\"1.4\"><header creationtool=\"x\" srclang=\"en\" datatype=\"plaintext\"/><body>\n<tu changedate=\"20210205T103000Z\" changeid=\"A\"><prop type=\"x-circular-desk-origin\">COL 1</prop>\n<tuv xml:lang=\"en-GB\"><prop type=\"x-circular-desk-before\">00000000000000aa</prop><prop type=\"x-circular-desk-after\">00000000000000ab</prop><seg>See <bpt i=\"1\" type=\"bold\">**</bpt>the page<ept i=\"1\">**</ept> of <ph type=\"x-fact\">{group}</ph> &amp; <hi type=\"x\">more</hi><it pos=\"begin\">a</it></seg></tuv>\n<tuv xml:lang=\"zh-CN\"><seg>见<bpt i=\"1\" type=\"link\">[</bpt>网页<ept i=\"1\">](https://itu.int)</ept><ph>{br}</ph><ut>u</ut></seg></tuv></tu></body></tmx>".as_bytes());
    for (at, line) in [
        "from 3 to 5 May 2027, Tuesday 14 June 2022, 0930 hours, 4:00 pm",
        "du 3 au 5 mai 2027 à 9 h 30, mardi 1er juin 2021, 24 heures",
        "2027年5月3日至5日（星期二）上午9时30分，第12研究组，二〇二七年",
        "3–5 мая 2027 года, вторник, 9 час. 30 мин.",
        "del 3 al 5 de mayo de 2027, martes, 9.30 horas",
        "من 3 إلى 5 مايو 2027، الثلاثاء، الساعة 09:30",
        "2021-02-05..2021-02-09",
        "2021-02-05 2021-02-07",
        "SG12",
        "WP1/11",
        "SG12RG-AMR",
        "TSAG",
        "COL",
        "{meeting-dates|from-to}",
        "deadline(registration)|day",
        "www.itu.int",
        "tsbsg12@itu.int",
        "2428 January 2020",
    ]
    .iter()
    .enumerate()
    {
        for language in 0..6_u8 {
            if at > 5 || usize::from(language) == at {
                seeds.put(
                    "typed",
                    format!("{}{line}", char::from(language)).as_bytes(),
                );
            }
        }
        seeds.put("find", format!("\u{1}{line}\n$1x").as_bytes());
    }
    for pattern in [
        "(the|a) (\\w+)\n$2 $1",
        "^.*$\n",
        "\\b[0-9]+\\b\n{group}",
        "(?i)GROUP\nx",
        "\u{FFFC}\ny",
        "[\\p{Han}&&\\w]*?\n$0$0",
    ] {
        seeds.put("find", format!("\0{pattern}").as_bytes());
    }
}
