//! Letters as pages: every kind and the five real letters in every language; what stands on a page is
//! found again; the PDF file says what it is and holds every word.
//!
//! The witnesses are poppler's programs. `.ci/run` installs them and sets `CI`; without `CI`, a
//! witness that is not installed is left out with a word on how to install it.

use circular_desk::draft::Draft;
use circular_desk::export::pages::{Pages, pages};
use circular_desk::kind::{Beginning, kinds};
use circular_desk::language::Language;
use circular_desk::layout;
use circular_desk::layout::document::{
    Block, Cell, Document, ListFormat, ListItem, ListLevel, Marker, Paragraph, Picture,
    PictureFormat, Properties, Row, RowSpan, Run, Table, Words,
};
use circular_desk::layout::stylesheet::{PAGE_HEIGHT, PAGE_WIDTH, Style, TableStyle};
use circular_desk::letter::meeting::Mode;
use circular_desk::letter::text::TextId;
use circular_desk::storage;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;

static DOCUMENTS: LazyLock<Vec<(String, Document)>> = LazyLock::new(documents);

/// The five real letters, and a letter of every kind, hybrid because that has most to say.
fn documents() -> Vec<(String, Document)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters");
    let mut drafts: Vec<(String, Draft)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, storage::open(&path.join("letter.ron")).unwrap())
        })
        .collect();
    assert_eq!(drafts.len(), 5);
    for kind in kinds().unwrap() {
        let beginning = Beginning {
            number: Some(3),
            date: Some("2021-02-05".parse().unwrap()),
            group: Some("12".parse().unwrap()),
            dates: Some("2021-05-04..2021-05-13".parse().unwrap()),
            mode: Some(Mode::Hybrid),
            ..Beginning::default()
        };
        let letter = kind.begin(&beginning).unwrap();
        drafts.push((kind.id.clone(), Draft::begin(letter)));
    }
    drafts
        .iter()
        .flat_map(|(name, draft)| {
            Language::ALL.map(|language| {
                let document = layout::document(draft, language, None);
                (format!("{name}.{language}"), document)
            })
        })
        .collect()
}

fn words(text: &str) -> Run {
    Run::Words(Words {
        text: text.to_owned(),
        ..Words::default()
    })
}

fn paragraph(text: u32, style: Style, runs: Vec<Run>) -> Paragraph {
    Paragraph {
        style,
        runs,
        list: None,
        keep_with_next: false,
        text: Some(TextId(text)),
        language: None,
    }
}

fn document(language: Language, blocks: Vec<Block>) -> Document {
    Document {
        language,
        properties: Properties {
            title: "Circular".to_owned(),
            date: Some("2021-02-05".parse().unwrap()),
            ..Properties::default()
        },
        emblem: Picture {
            bytes: include_bytes!("../../assets/emblem.png")[..].into(),
            format: PictureFormat::Png,
            width: 48.0,
            height: 48.0,
            description: "Emblem".to_owned(),
        },
        blocks,
        header: vec![paragraph(0, Style::PageHeaderEnd, vec![Run::PageNumber])],
        first_footer: vec![paragraph(0, Style::PageFooter, vec![words("Address")])],
        lists: Vec::new(),
    }
}

fn text(language: Language, text: &str) -> Document {
    let paragraph = paragraph(7, Style::BodyText, vec![words(text)]);
    document(language, vec![Block::Paragraph(paragraph)])
}

fn cell(paragraphs: Vec<Paragraph>) -> Cell {
    Cell {
        span: 1,
        rows: RowSpan::One,
        paragraphs,
        shaded: false,
    }
}

/// Writes the PDF file, and runs a witness on it; `None` where it is not installed and need not be.
fn witness(program: &str, arguments: &[&str], pages: &Pages) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letter.pdf");
    fs::write(&path, pages.pdf().unwrap()).unwrap();
    let (options, targets): (Vec<&str>, Vec<&str>) =
        arguments.iter().partition(|argument| argument.len() > 1);
    let output = Command::new(program)
        .args(options)
        .arg(&path)
        .args(targets)
        .output();
    match output {
        Ok(output) => Some(String::from_utf8_lossy(&output.stdout).into_owned()),
        Err(error) => {
            assert!(std::env::var_os("CI").is_none(), "{program}: {error}");
            eprintln!(
                "left out: {program}: {error}; install it with: apt-get install poppler-utils"
            );
            None
        }
    }
}

#[test]
fn every_letter_is_a_handful_of_pages_on_which_every_text_is_found_again() {
    for (name, document) in DOCUMENTS.iter() {
        let pages = pages(document);
        assert!((1..=8).contains(&pages.count()), "{name}");
        for page in 0..pages.count() {
            assert_eq!(pages.size(page), (PAGE_WIDTH, PAGE_HEIGHT), "{name}");
        }
        let printed = document.paragraphs().filter(|paragraph| {
            let ink = |run: &Run| matches!(run, Run::Words(words) if !words.text.trim().is_empty());
            paragraph.runs.iter().any(ink)
        });
        for text in printed.filter_map(|paragraph| paragraph.text) {
            let places = pages.places(text);
            assert!(!places.is_empty(), "{name}: {text:?} stands nowhere");
            for place in places {
                assert!(place.page < pages.count(), "{name}: {place:?}");
                let (x, y) = (
                    place.left + place.width / 2.0,
                    place.top + place.height / 2.0,
                );
                let within = (0.0..PAGE_WIDTH).contains(&x) && (0.0..PAGE_HEIGHT).contains(&y);
                assert!(
                    within,
                    "{name}: {text:?} stands beyond the paper: {place:?}"
                );
                assert_eq!(
                    pages.text_at(place.page, x, y),
                    Some(text),
                    "{name}: {place:?}"
                );
            }
        }
    }
}

#[test]
fn every_word_is_in_the_pdf_file() {
    let squeezed = |text: &str| -> String {
        let letters = text.chars().filter(|sign| sign.is_alphanumeric());
        letters.collect()
    };
    for (name, document) in DOCUMENTS.iter() {
        let pages = pages(document);
        let Some(read) = witness("pdftotext", &["-q", "-"], &pages) else {
            return;
        };
        let read = squeezed(&read);
        for paragraph in document.paragraphs() {
            for run in &paragraph.runs {
                let Run::Words(words) = run else { continue };
                for word in of_one_script(&words.text) {
                    assert!(read.contains(word), "{name}: “{word}” is not in the file");
                }
            }
        }
    }
}

/// The words of a text, divided between Arabic letters and others, which are read in an order of their
/// own; without words with vowels above and below, which are read in another order than written.
fn of_one_script(text: &str) -> Vec<&str> {
    let arabic = |sign: char| matches!(sign, '\u{0600}'..='\u{06FF}');
    let vowel = |sign: char| matches!(sign, '\u{064B}'..='\u{065F}');
    let words = text.split(|sign: char| !sign.is_alphanumeric());
    let mut divided = Vec::new();
    for word in words.filter(|word| !word.contains(vowel)) {
        let mut begin = 0;
        for (at, sign) in word.char_indices() {
            let before = word[..at].chars().next_back();
            if before.is_some_and(|before| arabic(before) != arabic(sign)) {
                divided.push(&word[begin..at]);
                begin = at;
            }
        }
        divided.push(&word[begin..]);
    }
    divided
}

#[test]
fn the_pdf_file_says_what_it_is() {
    for (name, document) in DOCUMENTS.iter() {
        let pages = pages(document);
        let file = pages.pdf().unwrap();
        let file = String::from_utf8_lossy(&file);
        assert!(file.contains("<pdfuaid:part>1</pdfuaid:part>"), "{name}");
        let dated = document.properties.date.is_some();
        assert_eq!(
            file.contains("<pdfaid:part>2</pdfaid:part>"),
            dated,
            "{name}"
        );
        assert_eq!(file.contains("<pdfaid:conformance>A<"), dated, "{name}");
    }
    let (_, document) = &DOCUMENTS[0];
    let pages = pages(document);
    if let Some(said) = witness("pdfinfo", &[], &pages) {
        for fact in [
            "Tagged:          yes",
            "Page size:       595.3 x 841.9 pts (A4)",
        ] {
            assert!(said.contains(fact), "{fact}: {said}");
        }
        assert!(said.contains("Title:           "), "{said}");
    }
    if let Some(said) = witness("pdffonts", &[], &pages) {
        let fonts: Vec<&str> = said.lines().skip(2).collect();
        assert!(!fonts.is_empty());
        for font in fonts {
            // Embedded, subset, with the letters it stands for.
            assert!(font.contains(" yes yes yes "), "{font}");
        }
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    for (name, document) in DOCUMENTS.iter().step_by(5) {
        let (one, other) = (pages(document), pages(document));
        assert!(one.pdf().unwrap() == other.pdf().unwrap(), "{name}");
        assert_eq!(one.picture(0, 0.5), other.picture(0, 0.5), "{name}");
    }
}

#[test]
fn hostile_texts_are_set_as_they_are() {
    let texts = [
        String::new(),
        " ".to_owned(),
        "\"#let x = $1 + 2$\" \\ *bold* _it_ `raw` @ref <label> // /* = heading".to_owned(),
        "a\u{0000}b\u{0001}c\u{000B}d\u{001B}e\u{FFFE}f\u{2028}g\u{0085}h\r\n\tz".to_owned(),
        "\u{202E}\u{2066}ab\u{202A}cd\u{2067}".to_owned(),
        "\u{2069}\u{202C}\u{202C}".to_owned(),
        "مرحبا\u{202D}abc\u{2068}".to_owned(),
        "x".repeat(10_000),
        "م".repeat(10_000),
        "字".repeat(10_000),
        "word ".repeat(20_000),
        "\u{0301}\u{20DD}\u{FE0F}\u{1F9D1}\u{200D}\u{1F680} \u{10FFFF} \u{E000}".to_owned(),
        "\u{2011}\u{2060}\u{200B}\u{00AD}\u{FEFF}".to_owned(),
    ];
    for hostile in &texts {
        for language in [Language::En, Language::Zh, Language::Ar] {
            let pages = pages(&text(language, hostile));
            assert!(pages.count() >= 1);
            if hostile.chars().any(char::is_alphanumeric) {
                assert!(
                    !pages.places(TextId(7)).is_empty(),
                    "{language}: {hostile:.40}"
                );
            }
        }
    }
    for harmless in &texts[..3] {
        pages(&text(Language::En, harmless)).pdf().unwrap();
    }
}

#[test]
fn words_wider_than_their_line_stay_on_the_paper() {
    for style in [Style::BodyText, Style::TimePlanText] {
        let long = paragraph(7, style, vec![words(&"abcdefghij".repeat(200))]);
        let table = Table {
            style: TableStyle::Grid,
            columns: vec![60.0, 60.0],
            rows: vec![Row {
                cells: vec![cell(vec![long.clone()]), cell(Vec::new())],
                header: false,
            }],
            description: None,
        };
        let blocks = [Block::Paragraph(long), Block::Table(table)];
        for (block, limit) in blocks.into_iter().zip([PAGE_WIDTH - 56.0, 56.7 + 60.0]) {
            let pages = pages(&document(Language::En, vec![block]));
            let places = pages.places(TextId(7));
            assert!(places.len() > 4);
            for place in places {
                assert!(place.left + place.width <= limit, "{place:?}");
                assert!(place.top + place.height <= PAGE_HEIGHT, "{place:?}");
            }
        }
    }
}

#[test]
fn documents_that_are_wrong_are_set_as_well_as_they_can_be() {
    let mut wrong = text(Language::En, "words");
    wrong.emblem.bytes = b"no picture"[..].into();
    wrong.blocks.insert(
        0,
        Block::Paragraph(paragraph(1, Style::HeadValue, vec![Run::Emblem])),
    );
    let continued = Cell {
        rows: RowSpan::Continued,
        span: 9,
        ..cell(vec![paragraph(2, Style::TableText, vec![words("a")])])
    };
    let begun = Cell {
        rows: RowSpan::First,
        span: 0,
        ..cell(vec![paragraph(3, Style::TableText, vec![words("b")])])
    };
    let row = |cells, header| Row { cells, header };
    wrong.blocks.push(Block::Table(Table {
        style: TableStyle::Grid,
        columns: vec![100.0, 50.0],
        rows: vec![
            row(vec![continued.clone()], true),
            row(vec![begun.clone(), begun], true),
            row(vec![continued.clone(), continued], false),
            row(Vec::new(), false),
        ],
        description: None,
    }));
    wrong.blocks.push(Block::Table(Table {
        style: TableStyle::Head,
        columns: Vec::new(),
        rows: Vec::new(),
        description: None,
    }));
    let lost = ListItem { list: 4, level: 2 };
    wrong.blocks.push(Block::Paragraph(Paragraph {
        list: Some(lost),
        ..paragraph(4, Style::ListItem, vec![words("c")])
    }));
    let pages = pages(&wrong);
    for text in [7, 2, 3, 4] {
        assert!(!pages.places(TextId(text)).is_empty(), "{text}");
    }
    pages.pdf().unwrap();
}

#[test]
fn a_row_taller_than_a_page_goes_on_on_the_next() {
    let tall = paragraph(7, Style::TableText, vec![words(&"word ".repeat(3_000))]);
    let row = Row {
        cells: vec![cell(vec![tall]), cell(Vec::new())],
        header: false,
    };
    let table = Table {
        style: TableStyle::Grid,
        columns: vec![240.0, 240.0],
        rows: vec![row],
        description: None,
    };
    let pages = pages(&document(Language::En, vec![Block::Table(table)]));
    let places = pages.places(TextId(7));
    assert!(places.iter().any(|place| place.page > 0));
    assert!(
        places
            .iter()
            .all(|place| place.top + place.height < PAGE_HEIGHT)
    );
}

#[test]
fn what_belongs_together_is_torn_apart_if_it_does_not_fit_on_a_page() {
    let plan = |text| Paragraph {
        keep_with_next: true,
        ..paragraph(text, Style::TimePlanText, vec![words(&"word ".repeat(120))])
    };
    let row = |text| Row {
        cells: vec![cell(vec![plan(text)]), cell(Vec::new())],
        header: false,
    };
    let table = Table {
        style: TableStyle::Grid,
        columns: vec![120.0, 120.0],
        rows: (1..=15).map(row).collect(),
        description: None,
    };
    let heading = paragraph(20, Style::Heading1, vec![words(&"word ".repeat(2_000))]);
    let blocks = vec![Block::Table(table), Block::Paragraph(heading)];
    let pages = pages(&document(Language::En, blocks));
    for text in (1..=15).chain([20]) {
        let places = pages.places(TextId(text));
        assert!(!places.is_empty(), "{text}");
        assert!(
            places
                .iter()
                .all(|place| place.top + place.height < PAGE_HEIGHT)
        );
    }
}

#[test]
fn a_header_taller_than_its_page_leaves_room_for_the_text() {
    let mut tall = text(Language::En, &"word ".repeat(500));
    tall.header = vec![paragraph(
        0,
        Style::PageHeader,
        vec![words(&"head ".repeat(5_000))],
    )];
    tall.first_footer = tall.header.clone();
    assert!(pages(&tall).count() < 10);
}

#[test]
fn numbers_stand_where_the_list_has_them() {
    let list = ListFormat {
        levels: vec![ListLevel {
            marker: Marker::LowerRoman,
            text: "%1)".to_owned(),
            indent: 28.0,
            hanging: 28.0,
            first_line_only: false,
        }],
    };
    for (language, item_begins) in [(Language::En, 56.7 + 28.0), (Language::Ar, 56.7)] {
        let mut listed = text(language, "one");
        listed.lists = vec![list.clone()];
        listed.blocks = vec![Block::Paragraph(Paragraph {
            list: Some(ListItem { list: 0, level: 0 }),
            ..paragraph(7, Style::ListItem, vec![words("word")])
        })];
        let pages = pages(&listed);
        assert!(
            pages.ends()[0].first.starts_with("i)"),
            "{:?}",
            pages.ends()
        );
        let right = pages
            .places(TextId(7))
            .iter()
            .map(|place| place.left + place.width)
            .fold(0.0, f32::max);
        match language {
            Language::En => assert!(right > item_begins),
            _ => assert!((PAGE_WIDTH - right - item_begins).abs() < 12.0, "{right}"),
        }
    }
}

#[test]
fn pictures_are_opaque_and_have_ink() {
    let pages = pages(&text(Language::En, "Dear Sir/Madam,"));
    let picture = pages.picture(0, 1.5);
    assert_eq!((picture.width, picture.height), (893, 1263));
    assert_eq!(picture.rgba.len(), 893 * 1263 * 4);
    assert!(picture.rgba.chunks(4).all(|pixel| pixel[3] == 255));
    assert_eq!(picture.rgba[..4], [255; 4]);
    assert!(picture.rgba.chunks(4).any(|pixel| pixel[0] < 64));
    let none = pages.picture(9, 1.0);
    assert_eq!((none.width, none.height, none.rgba.len()), (0, 0, 0));
    assert_eq!(pages.size(9), (0.0, 0.0));
    assert_eq!(pages.text_at(9, 0.0, 0.0), None);
}

#[test]
fn a_letter_laid_out_may_be_handed_to_another_thread() {
    let pages = pages(&text(Language::En, "word"));
    let copy = pages.clone();
    let drawn = std::thread::spawn(move || copy.picture(0, 0.2));
    assert_eq!(drawn.join().unwrap(), pages.picture(0, 0.2));
}

#[test]
fn the_text_beside_a_short_line_is_found() {
    let pages = pages(&text(Language::En, "short"));
    let place = pages.places(TextId(7))[0];
    let middle = place.top + place.height / 2.0;
    assert_eq!(pages.text_at(0, 500.0, middle), Some(TextId(7)));
    assert_eq!(pages.text_at(0, 500.0, middle + 300.0), None);
    // The footer is no text of the letter.
    assert_eq!(pages.text_at(0, PAGE_WIDTH / 2.0, PAGE_HEIGHT - 40.0), None);
}

#[test]
fn header_and_footer_stand_on_their_pages() {
    let long = text(Language::En, &"word ".repeat(2_000));
    let pages = pages(&long);
    assert!(pages.count() > 2);
    let Some(read) = witness("pdftotext", &["-q", "-"], &pages) else {
        return;
    };
    for (at, page) in read.split('\u{000C}').take(pages.count()).enumerate() {
        let first = page.lines().next().unwrap();
        assert_eq!(page.contains("Address"), at == 0);
        assert_eq!(first == (at + 1).to_string(), at > 0, "{first}");
    }
}
