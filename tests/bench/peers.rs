//! The same document by other libraries: a plain description of it as JSON, which their programs
//! read before the clock starts.

use crate::measure::{Times, shown};
use circular_desk::export::docx;
use circular_desk::layout::document::{
    Block, Document, Emphasis, ListFormat, Marker, Paragraph, RowSpan, Run,
};
use circular_desk::layout::stylesheet::{Alignment, MARGIN, PAGE_HEIGHT, PAGE_WIDTH, Style};
use serde::Deserialize;
use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// Another library that writes Word files.
struct Peer {
    name: &'static str,
    interpreter: &'static str,
    program: &'static str,
    installed_by: &'static str,
}

const PEERS: [Peer; 2] = [
    Peer {
        name: "python-docx",
        interpreter: "python3",
        program: "python_docx.py",
        installed_by: "pip install --target target/peers python-docx",
    },
    Peer {
        name: "docx (npm)",
        interpreter: "node",
        program: "docx_npm.mjs",
        installed_by: "npm install --prefix target/peers docx",
    },
];

/// What a peer's program prints.
#[derive(Deserialize)]
struct Answer {
    milliseconds: Vec<f64>,
    bytes: usize,
    version: String,
}

/// The exit code of a peer's program whose library is not there.
const NOT_INSTALLED: i32 = 3;

/// The head of the table whose rows are [`row`].
pub fn head() {
    print!("{:<22}{:>16}", "", "Circular Desk");
    for peer in &PEERS {
        print!("{:>26}", peer.name);
    }
    println!();
}

/// Measures the peers with `document`, as many runs as `runs` says for each, and shows them beside
/// ours.
pub fn row(
    name: &str,
    document: &Document,
    ours: &Times,
    runs: [usize; PEERS.len()],
    folder: &Path,
    keep: Option<&Path>,
) {
    let emblem = folder.join("emblem");
    let file = folder.join("document.json");
    std::fs::write(&emblem, &document.emblem.bytes).expect("the temporary folder takes files");
    let description = description(document, &emblem).to_string();
    std::fs::write(&file, description).expect("the temporary folder takes files");

    let bytes = docx::export(document).expect("a document is written").len();
    print!("{name:<22}{:>16}", cell(ours.median(), bytes));
    let mut remarks = Vec::new();
    for (peer, runs) in PEERS.iter().zip(runs) {
        let kept = keep.map(|keep| keep.join(format!("{name}, {}.docx", peer.name)));
        match peer.ask(&file, runs, kept.as_deref()) {
            Ok(answer) => {
                let times = answer.milliseconds.iter();
                let times = Times::new(
                    times
                        .map(|time| Duration::from_secs_f64(time / 1e3))
                        .collect(),
                );
                let ratio = times.median().as_secs_f64() / ours.median().as_secs_f64();
                let cell = cell(times.median(), answer.bytes);
                print!("{:>26}", format!("{cell}, × {ratio:.1}"));
                remarks.push(format!("{} {}: {runs} runs", peer.name, answer.version));
            }
            Err(remark) => {
                print!("{:>26}", "–");
                remarks.push(remark);
            }
        }
    }
    println!();
    for remark in remarks {
        println!("  {remark}");
    }
}

fn cell(time: Duration, bytes: usize) -> String {
    format!("{} ({})", shown(time), bytes / 1024)
}

impl Peer {
    fn ask(&self, file: &Path, runs: usize, keep: Option<&Path>) -> Result<Answer, String> {
        let install = || format!("{} is not installed: {}", self.name, self.installed_by);
        let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bench/peers");
        let output = Command::new(self.interpreter)
            .arg(program.join(self.program))
            .arg(file)
            .arg(runs.to_string())
            .args(keep)
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .output()
            .map_err(|_| format!("{}, and {}", install(), self.interpreter))?;
        if output.status.code() == Some(NOT_INSTALLED) {
            return Err(install());
        }
        serde_json::from_slice(&output.stdout).map_err(|_| {
            let said = String::from_utf8_lossy(&output.stderr);
            let last = said.lines().last().unwrap_or("it printed no times");
            format!("{} failed: {last}", self.name)
        })
    }
}

/// All that the peers need to write the document, by names that they know.
fn description(document: &Document, emblem: &Path) -> Value {
    let blocks = document.blocks.iter().map(|block| match block {
        Block::Paragraph(text) => json!({ "paragraph": paragraph(text) }),
        Block::Table(table) => json!({ "table": {
            "columns": table.columns,
            "lines": !table.style.sheet().flush,
            "rows": table.rows.iter().map(|row| json!({
                "header": row.header,
                "cells": row.cells.iter().map(|cell| json!({
                    "span": cell.span,
                    "rows": match cell.rows {
                        RowSpan::One => "one",
                        RowSpan::First => "first",
                        RowSpan::Continued => "continued",
                    },
                    "shaded": cell.shaded,
                    "paragraphs": paragraphs(&cell.paragraphs),
                })).collect::<Value>(),
            })).collect::<Value>(),
        } }),
    });
    json!({
        "page": [PAGE_WIDTH, PAGE_HEIGHT],
        "margin": MARGIN,
        "title": document.properties.title,
        "author": document.properties.author,
        "emblem": emblem,
        "emblem_points": [document.emblem.width, document.emblem.height],
        "styles": Style::ALL.iter().map(style).collect::<Value>(),
        "lists": document.lists.iter().map(list).collect::<Value>(),
        "header": paragraphs(&document.header),
        "first_footer": paragraphs(&document.first_footer),
        "blocks": blocks.collect::<Value>(),
    })
}

fn style(style: &Style) -> Value {
    let sheet = style.sheet();
    json!({
        "name": sheet.name,
        "based_on": sheet.based_on.map(|base| base.sheet().name),
        "size": sheet.size,
        "bold": sheet.bold,
        "alignment": match sheet.alignment {
            Alignment::Start => "left",
            Alignment::Centre => "center",
            Alignment::End => "right",
        },
        "before": sheet.before,
        "after": sheet.after,
        "heading": sheet.heading,
        "page_break_before": sheet.page_break_before,
    })
}

fn list(list: &ListFormat) -> Value {
    list.levels
        .iter()
        .map(|level| {
            json!({
                "marker": match level.marker {
                    Marker::Bullet => "bullet",
                    Marker::Decimal => "decimal",
                    Marker::LowerRoman => "lowerRoman",
                    Marker::LowerLetter => "lowerLetter",
                },
                "text": level.text,
                "indent": level.indent,
                "hanging": level.hanging,
            })
        })
        .collect()
}

fn paragraphs(paragraphs: &[Paragraph]) -> Value {
    paragraphs.iter().map(paragraph).collect()
}

fn paragraph(paragraph: &Paragraph) -> Value {
    json!({
        "style": paragraph.style.sheet().name,
        "list": paragraph.list.map(|item| [item.list, usize::from(item.level)]),
        "runs": paragraph.runs.iter().map(run).collect::<Value>(),
    })
}

/// Words with their look, or the name of what is no words. Links are words only: python-docx has no
/// interface for them.
fn run(run: &Run) -> Value {
    let words = match run {
        Run::Words(words) => words,
        Run::LineBreak => return json!("break"),
        Run::Tab => return json!("tab"),
        Run::PageNumber => return json!("page number"),
        Run::Emblem => return json!("emblem"),
    };
    let Emphasis {
        bold,
        italic,
        underline,
        superscript,
    } = words.emphasis;
    json!({
        "text": words.text,
        "bold": bold,
        "italic": italic,
        "underline": underline || words.link.is_some(),
        "superscript": superscript,
    })
}
