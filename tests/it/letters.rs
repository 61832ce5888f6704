//! Real letters are printed word for word.
//!
//! A folder in `tests/letters/` holds a letter as the text that was taken out of its Word file
//! (`real.txt`, unchanged), as a letter file (`letter.ron`), and what the text has lost (`lost.txt`:
//! paragraphs that we print and the text lacks, each with its reason). The letter file is exported
//! to Word and read back, and must say what the real letter said, paragraph by paragraph.
//!
//! Both sides are made comparable, and no more than that:
//!
//! - Paragraphs, line breaks, tabs and cells all part lines; empty lines are dropped.
//! - All spaces count as one plain space, all dashes and hyphens as “-”.
//! - In the real text, “[bookmark: …]” is dropped, “ITUT” is “ITU-T” with its lost non-breaking
//!   hyphen, and labels that share a cell (“Fax:”, “E-mail:”) are paired with the values beside them.
//! - A mark or number at the beginning of a line of the real text is that of its list, and is
//!   compared with the one that Word will compute for our paragraph: a number that was typed
//!   (“4.1”, “i)”) must be the same; where the text has only lost ones (“1.” before every item, “·”,
//!   “-”), ours must have any. A line without a mark must have none.

use circular_desk::draft::Draft;
use circular_desk::language::Language;
use circular_desk::letter::text::Run;
use circular_desk::translation::{Standing, standing};
use circular_desk::{export, layout, storage};
use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters")
}

/// The names of the letters.
fn cases() -> Vec<String> {
    let mut cases: Vec<String> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    cases.sort();
    assert!(cases.len() >= 5, "{cases:?}");
    cases
}

fn draft(case: &str) -> Draft {
    storage::open(&folder().join(case).join("letter.ron")).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn real_letters_are_printed_word_for_word() {
    let mut faults = String::new();
    for case in cases() {
        let draft = draft(&case);
        let read = |name: &str| fs::read_to_string(folder().join(&case).join(name)).unwrap();
        let mut ours = Word::of(&draft, draft.letter.language).lines();
        let mut from = 0;
        for lost in lost(&read("lost.txt")) {
            match ours[from..].iter().position(|line| line.text == lost) {
                Some(at) => {
                    from += at;
                    ours.remove(from);
                }
                None => faults += &format!("{case}: lost.txt names “{lost}”, not printed there\n"),
            }
        }
        if let Some(difference) = difference(&real_lines(&read("real.txt")), &ours) {
            faults += &format!("{case} (- the real letter, + ours):\n{difference}\n");
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
}

#[test]
fn real_letters_print_whole_in_the_other_language() {
    for case in cases() {
        let draft = draft(&case);
        let [(language, translation)] = &draft.translations.iter().collect::<Vec<_>>()[..] else {
            panic!("{case} is to be translated into one language");
        };
        let texts = draft.letter.texts();
        for text in &texts {
            let standing = standing(text, Some(translation));
            assert!(
                matches!(standing, Standing::NotNeeded | Standing::Current(_)),
                "{case}, {language}, text {}: {standing:?}",
                text.id.0
            );
        }
        let known: BTreeSet<_> = texts.iter().map(|text| text.id).collect();
        for (id, rendition) in translation.iter() {
            assert!(known.contains(id), "{case}: {id:?} renders no text");
            assert_eq!(
                facts(&rendition.words.0),
                facts(&rendition.made_from.0),
                "{case}: the rendition of text {} prints other facts",
                id.0
            );
        }
        for line in Word::of(&draft, **language).lines() {
            assert!(
                !left_over(&line.text, draft.letter.language),
                "{case}, {language}: “{}”",
                line.text
            );
        }
    }
}

#[test]
fn real_letters_are_written_back_as_they_were_read() {
    for case in cases() {
        let draft = draft(&case);
        let text = storage::write(&draft).unwrap();
        let again = storage::read(&text, Path::new("again.ron"));
        assert_eq!(again.unwrap_or_else(|error| panic!("{error}")), draft);
    }
}

#[test]
fn real_letters_hold_no_isolation_marks() {
    for case in cases() {
        let draft = draft(&case);
        for language in Language::ALL {
            for (part, xml) in &Word::of(&draft, language).parts {
                let mark = xml.find(|c| ('\u{2066}'..='\u{2069}').contains(&c));
                assert_eq!(mark, None, "{case}, {language}, {part}");
            }
        }
    }
}

#[test]
fn the_comparison_pairs_labels_and_notices_differences() {
    let line = |mark: &Mark, text: &str| Line {
        mark: mark.clone(),
        text: text.to_owned(),
    };
    let text = "\tFax:\nE-mail:\n\t[bookmark: x]1\na@b\n\n4.1\tITUT  ‒ one\n1. two\n";
    let real = real_lines(text);
    let ours = |number: &str, two: &Mark| {
        let mut ours: Vec<Line> = ["Fax:", "1", "E-mail:", "a@b"]
            .iter()
            .map(|text| line(&Mark::None, text))
            .collect();
        ours.push(line(&Mark::This(number.to_owned()), "ITU-T - one"));
        ours.push(line(two, "two"));
        ours
    };
    let second = Mark::This("2.".to_owned());
    assert_eq!(difference(&real, &ours("4.1", &second)), None);
    let shown = "  - (4.1) ITU-T - one\n  + (4.2) ITU-T - one\n";
    let told = difference(&real, &ours("4.2", &second));
    assert_eq!(told.as_deref(), Some(shown));
    assert!(difference(&real, &ours("4.1", &Mark::None)).is_some());
    assert!(difference(&real, &ours("4.1", &second)[1..]).is_some());
}

/// The facts that runs print, in whatever order and form.
fn facts(runs: &[Run]) -> Vec<String> {
    let mut facts: Vec<String> = runs
        .iter()
        .filter_map(|run| match run {
            Run::Fact { fact, .. } => Some(fact.to_string()),
            _ => None,
        })
        .map(|fact| fact.split('|').next().unwrap_or_default().to_owned())
        .collect();
    facts.sort();
    facts
}

/// Whether a printed line is still in the language from which it was to be translated.
fn left_over(line: &str, source: Language) -> bool {
    match source {
        Language::Zh => line.contains(|c| ('\u{4E00}'..='\u{9FFF}').contains(&c)),
        _ => {
            let words: Vec<&str> = line.split(' ').collect();
            let small = |word: &&str| word.bytes().all(|byte| byte.is_ascii_lowercase());
            words.windows(3).any(|three| three.iter().all(small))
        }
    }
}

/// A line of a letter.
#[derive(Clone, Debug)]
struct Line {
    mark: Mark,
    text: String,
}

/// What stands before a line.
#[derive(Clone, Debug, PartialEq)]
enum Mark {
    None,
    /// That of a list; the text has lost which.
    Some,
    /// This one.
    This(String),
}

impl Line {
    /// Whether `self`, of the real letter, is `ours`.
    fn is(&self, ours: &Line) -> bool {
        let marked = match &self.mark {
            Mark::Some => ours.mark != Mark::None,
            mark => *mark == ours.mark,
        };
        marked && self.text == ours.text
    }

    fn show(&self) -> String {
        match &self.mark {
            Mark::None => self.text.clone(),
            Mark::Some => format!("(*) {}", self.text),
            Mark::This(mark) => format!("({mark}) {}", self.text),
        }
    }
}

/// Folds spaces and dashes.
fn folded(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words
        .join(" ")
        .replace(|c| ('\u{2010}'..='\u{2015}').contains(&c), "-")
}

/// The paragraphs that the real text has lost, in the order in which they are printed.
fn lost(file: &str) -> Vec<String> {
    file.lines()
        .filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
        .map(folded)
        .collect()
}

/// The lines of the real letter.
fn real_lines(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    for line in paired(&without_bookmarks(text)) {
        let stripped = line.trim_start();
        let in_cell = line[..line.len() - stripped.len()].contains('\t');
        let (mark, rest) = mark(stripped, in_cell);
        for (at, part) in rest.split('\t').enumerate() {
            let text = folded(part).replace("ITUT", "ITU-T");
            if !text.is_empty() {
                let mark = if at == 0 { mark.clone() } else { Mark::None };
                lines.push(Line { mark, text });
            }
        }
    }
    lines
}

fn without_bookmarks(text: &str) -> String {
    let mut kept = String::new();
    for (at, piece) in text.split("[bookmark:").enumerate() {
        match piece.split_once(']') {
            Some((_, after)) if at > 0 => kept.push_str(after),
            _ => kept.push_str(piece),
        }
    }
    kept
}

/// The lines of the text; where several labels share a cell, each before its value in the next.
fn paired(text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.lines().collect();
    let cell = |from: usize| -> &[&str] {
        let rest = lines.get(from..).unwrap_or_default();
        let more = rest.iter().skip(1);
        let end = more.take_while(|line| !line.is_empty() && !line.starts_with('\t'));
        &rest[..rest.len().min(1 + end.count())]
    };
    let mut paired = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let labels = cell(at);
        let values = cell(at + labels.len());
        let all_labels = labels
            .iter()
            .all(|line| line.trim_end().ends_with([':', '：']));
        if labels.len() > 1 && all_labels && values.len() == labels.len() {
            let pairs = labels.iter().zip(values);
            paired.extend(pairs.flat_map(|(label, value)| [label.to_string(), value.to_string()]));
            at += labels.len() + values.len();
        } else {
            paired.push(lines[at].to_owned());
            at += 1;
        }
    }
    paired
}

/// The mark at the beginning of a line, and the line without it. A dash at the beginning of a cell
/// is all that stands in the cell.
fn mark(line: &str, in_cell: bool) -> (Mark, &str) {
    if let Some(rest) = line.strip_prefix('·') {
        return (Mark::Some, rest);
    }
    if let Some(rest) = line.strip_prefix("-\t").filter(|_| !in_cell) {
        return (Mark::Some, rest);
    }
    if let Some((number, rest)) = line.split_once(". ")
        && number.parse::<u32>().is_ok()
    {
        return (Mark::Some, rest);
    }
    if let Some((number, rest)) = line.split_once('\t') {
        let decimal = number.split('.').all(|part| part.parse::<u32>().is_ok());
        let roman = number.strip_suffix(')').is_some_and(|number| {
            !number.is_empty() && number.bytes().all(|byte| b"ivx".contains(&byte))
        });
        if decimal && !number.starts_with('+') || roman {
            return (Mark::This(number.to_owned()), rest);
        }
    }
    (Mark::None, line)
}

/// How two letters differ, or nothing.
fn difference(real: &[Line], ours: &[Line]) -> Option<String> {
    // The longest common subsequence; `common[a][b]` is its length from there on.
    let mut common = vec![vec![0_usize; ours.len() + 1]; real.len() + 1];
    for a in (0..real.len()).rev() {
        for b in (0..ours.len()).rev() {
            common[a][b] = if real[a].is(&ours[b]) {
                common[a + 1][b + 1] + 1
            } else {
                common[a + 1][b].max(common[a][b + 1])
            };
        }
    }
    let mut shown = String::new();
    let (mut a, mut b) = (0, 0);
    while a < real.len() || b < ours.len() {
        if a < real.len() && b < ours.len() && real[a].is(&ours[b]) {
            (a, b) = (a + 1, b + 1);
        } else if b == ours.len() || a < real.len() && common[a + 1][b] >= common[a][b + 1] {
            shown += &format!("  - {}\n", real[a].show());
            a += 1;
        } else {
            shown += &format!("  + {}\n", ours[b].show());
            b += 1;
        }
    }
    (!shown.is_empty()).then_some(shown)
}

/// A Word file, read back: the names and texts of its parts.
struct Word {
    parts: BTreeMap<String, String>,
}

impl Word {
    /// `draft` in `language`, exported and read back.
    fn of(draft: &Draft, language: Language) -> Word {
        let document = layout::document(draft, language, None);
        let bytes = export::docx::export(&document).unwrap_or_else(|error| panic!("{error}"));
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut parts = BTreeMap::new();
        for at in 0..archive.len() {
            let mut file = archive.by_index(at).unwrap();
            let name = file.name().to_owned();
            if name.ends_with(".xml") || name.ends_with(".rels") {
                let mut text = String::new();
                file.read_to_string(&mut text).unwrap();
                parts.insert(name, text);
            }
        }
        Word { parts }
    }

    /// The lines of its body, each list item with the number that Word will show.
    fn lines(&self) -> Vec<Line> {
        let mut lists = self
            .parts
            .get("word/numbering.xml")
            .map_or_else(Lists::default, |xml| Lists::read(xml));
        let mut lines = Vec::new();
        let mut reader = Reader::from_str(&self.parts["word/document.xml"]);
        // Of the paragraph that is being read: its text, list and level.
        let (mut text, mut list, mut level) = (String::new(), None, 0);
        let (mut in_run, mut in_text) = (false, false);
        loop {
            match reader.read_event().unwrap() {
                Event::Start(e) => match e.name().as_ref() {
                    b"w:p" => (list, level) = (None, 0),
                    b"w:r" => in_run = true,
                    b"w:t" => in_text = true,
                    _ => {}
                },
                Event::Empty(e) => match e.name().as_ref() {
                    b"w:br" | b"w:tab" if in_run => text.push('\n'),
                    b"w:noBreakHyphen" => text.push('\u{2011}'),
                    b"w:numId" => list = Some(val(&e)),
                    b"w:ilvl" => level = val(&e).parse().unwrap(),
                    _ => {}
                },
                Event::Text(t) if in_text => text += &t.decode().unwrap(),
                Event::GeneralRef(name) if in_text => match name.resolve_char_ref().unwrap() {
                    Some(character) => text.push(character),
                    None => text += resolve_predefined_entity(&name.decode().unwrap()).unwrap(),
                },
                Event::End(e) => match e.name().as_ref() {
                    b"w:r" => in_run = false,
                    b"w:t" => in_text = false,
                    b"w:p" => {
                        let mut mark = match &list {
                            Some(list) => Mark::This(lists.number(list, level)),
                            None => Mark::None,
                        };
                        for line in std::mem::take(&mut text).split('\n').map(folded) {
                            if !line.is_empty() {
                                lines.push(Line { mark, text: line });
                                mark = Mark::None;
                            }
                        }
                    }
                    _ => {}
                },
                Event::Eof => return lines,
                _ => {}
            }
        }
    }
}

fn val(element: &BytesStart<'_>) -> String {
    let value = element.try_get_attribute("w:val").unwrap().unwrap();
    String::from_utf8(value.value.into_owned()).unwrap()
}

/// How the lists of a Word file count: of every list, what each level counts in and prints.
#[derive(Default)]
struct Lists {
    levels: BTreeMap<String, Vec<(String, String)>>,
    counts: BTreeMap<String, Vec<usize>>,
}

impl Lists {
    fn read(xml: &str) -> Lists {
        let mut reader = Reader::from_str(xml);
        let mut formats: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
        let mut lists = Lists::default();
        let (mut format, mut list, mut counts_in) = (String::new(), String::new(), String::new());
        let attribute = |e: &BytesStart<'_>, name: &str| {
            let value = e.try_get_attribute(name).unwrap().unwrap();
            String::from_utf8(value.value.into_owned()).unwrap()
        };
        loop {
            match reader.read_event().unwrap() {
                Event::Start(e) if e.name().as_ref() == b"w:abstractNum" => {
                    format = attribute(&e, "w:abstractNumId");
                }
                Event::Start(e) if e.name().as_ref() == b"w:num" => list = attribute(&e, "w:numId"),
                Event::Empty(e) => match e.name().as_ref() {
                    b"w:numFmt" => counts_in = val(&e),
                    b"w:lvlText" => formats
                        .entry(format.clone())
                        .or_default()
                        .push((counts_in.clone(), val(&e))),
                    b"w:abstractNumId" => {
                        lists.levels.insert(list.clone(), formats[&val(&e)].clone());
                    }
                    _ => {}
                },
                Event::Eof => return lists,
                _ => {}
            }
        }
    }

    /// What stands before the next item of `list` on `level`.
    fn number(&mut self, list: &str, level: usize) -> String {
        let levels = &self.levels[list];
        let counts = self.counts.entry(list.to_owned()).or_default();
        counts.resize(level + 1, 0);
        counts[level] += 1;
        let mut number = levels[level].1.clone();
        for (at, count) in counts.iter().enumerate() {
            let count = match levels[at].0.as_str() {
                "lowerRoman" => ["0", "i", "ii", "iii", "iv", "v", "vi"][*count].to_owned(),
                _ => count.to_string(),
            };
            number = number.replace(&format!("%{}", at + 1), &count);
        }
        number
    }
}
