//! The walk over the elements of pasted HTML.

use super::elements::{counted_by_word, is_block, is_heading, is_remark, is_unseen, look};
use super::lists::{self, Item, Kind, Letters, Mark, Piece};
use super::look::{Declared, Sheet};
use super::tables::{self, Given, GivenCell};
use super::words::{Line, Look};
use crate::letter::block::ListMarker;
use scraper::{ElementRef, Html, Node};
use std::cell::Cell;
use std::rc::Rc;

/// What stands deeper is read as words alone.
const DEEPEST: usize = 200;

/// The pieces of a text in HTML.
pub(super) fn pieces(html: &str) -> Vec<Piece> {
    let html = Html::parse_document(html);
    let root = html.root_element();
    let mut sheet = Sheet::default();
    let mut marked = false;
    for node in root.descendants() {
        match node.value() {
            Node::Element(element) if element.name() == "style" => {
                let css: String = ElementRef::wrap(node)
                    .into_iter()
                    .flat_map(|e| e.text())
                    .collect();
                sheet.read(&css);
            }
            Node::Comment(comment) => marked |= comment.trim() == "StartFragment",
            _ => {}
        }
    }
    let mut walk = Walk {
        sheet,
        within: !marked,
        pieces: Vec::new(),
        line: Line::default(),
        kind: Kind::Plain,
        mark: None,
        marker_follows: false,
        bulleted: false,
        letters: Letters::default(),
        lists: 0,
    };
    walk.children(root, &Place::default());
    walk.end_paragraph();
    walk.pieces
}

/// Where the walk is: what elements around it say.
#[derive(Clone, Default)]
struct Place {
    look: Look,
    kept_spaces: bool,
    /// Spaces of Word's, as no-break spaces.
    spaces: bool,
    depth: usize,
    /// The list around it: its name, how deep, what it counts in.
    list: Option<(Rc<str>, usize, ListMarker)>,
    /// The number that its next item has.
    next: Option<Rc<Cell<u32>>>,
}

struct Walk {
    sheet: Sheet,
    /// Between the marks of what was copied.
    within: bool,
    pieces: Vec<Piece>,
    line: Line,
    /// What the paragraph is.
    kind: Kind,
    /// The marker that Word wrote out before the paragraph.
    mark: Option<String>,
    /// The next element is the marker of the paragraph, says Word.
    marker_follows: bool,
    /// The paragraph is an item of a list, says Word, but not of which.
    bulleted: bool,
    letters: Letters,
    /// How many lists and items have been seen.
    lists: usize,
}

impl Walk {
    fn children(&mut self, element: ElementRef<'_>, place: &Place) {
        for child in element.children() {
            match child.value() {
                Node::Text(text) if self.within => self.words(text, place),
                Node::Comment(comment) => self.comment(comment),
                Node::Element(_) => {
                    if let Some(element) = ElementRef::wrap(child) {
                        self.element(element, place);
                    }
                }
                _ => {}
            }
        }
    }

    fn comment(&mut self, comment: &str) {
        match comment.trim() {
            "StartFragment" => self.within = true,
            "EndFragment" => self.within = false,
            "[if !supportLists]" => self.marker_follows = true,
            _ => {}
        }
    }

    fn words(&mut self, text: &str, place: &Place) {
        self.marker_follows &= text.trim().is_empty();
        if place.spaces {
            self.line.push_spaces(text, &place.look);
        } else if place.kept_spaces {
            self.line.push_kept(text, &place.look);
        } else {
            self.line.push(text, &place.look);
        }
    }

    fn element(&mut self, element: ElementRef<'_>, around: &Place) {
        let name = element.value().name();
        if is_unseen(name) || element.attr("hidden").is_some() {
            return;
        }
        let declared = self.sheet.declared(element);
        let classes = || element.value().classes();
        if declared.dropped || classes().any(is_remark) {
            return;
        }
        if declared.marker || std::mem::take(&mut self.marker_follows) {
            let marker: String = element.text().collect();
            let marker = marker.trim().trim_matches('\u{A0}').trim();
            if self.within && !marker.is_empty() {
                self.mark = Some(marker.to_owned());
            }
            return;
        }
        if around.depth >= DEEPEST {
            if self.within {
                let words: Vec<_> = element.text().collect();
                words.iter().for_each(|words| self.words(words, around));
            }
            return;
        }
        let mut place = around.clone();
        place.depth += 1;
        place.kept_spaces = (declared.kept_spaces)
            .unwrap_or(place.kept_spaces || matches!(name, "pre" | "textarea"));
        place.spaces = declared.spaces || (place.spaces && name != "p");
        look(name, element, &declared, &mut place.look);
        match name {
            "br" if self.within && declared.page_break => self.end_paragraph(),
            "br" if self.within => self.line.push_break(),
            "table" => self.table(element, &place),
            "ul" | "ol" | "menu" => self.list(element, &declared, place),
            "li" => self.list_item(element, place),
            "hr" => self.end_paragraph(),
            // Word's mark of a paragraph holds nothing, or a space.
            "o:p" if element.text().all(|text| text.trim().is_empty()) => {}
            _ if declared.tab => {
                if self.within {
                    self.line.push_tab();
                }
            }
            _ if is_block(name) => self.block(element, &declared, &place),
            _ => self.children(element, &place),
        }
    }

    /// An element that begins and ends a paragraph.
    fn block(&mut self, element: ElementRef<'_>, declared: &Declared, place: &Place) {
        self.end_paragraph();
        let name = element.value().name();
        let kind = if is_heading(element) || declared.outline && name == "p" {
            Kind::Heading
        } else if let Some((list, _, level)) = declared.list_names() {
            Kind::Item(Item {
                id: 0,
                list: list.into(),
                level,
                marker: ListMarker::Decimal,
                number: None,
            })
        } else {
            self.kind.clone()
        };
        let before = std::mem::replace(&mut self.kind, kind);
        let counter = (declared.list_names())
            .and_then(|(_, name, _)| self.sheet.level(&name).map(counted_by_word));
        let mut classes = element.value().classes();
        self.bulleted = classes.any(|class| class.starts_with("MsoListParagraph"));
        self.mark = None;
        self.children(element, place);
        if declared.list.is_some() {
            self.resolve(counter);
        }
        self.end_paragraph();
        self.kind = before;
        self.bulleted = false;
    }

    /// Decides what an item of Word's list counts in: its list says it, or its marker.
    fn resolve(&mut self, counter: Option<ListMarker>) {
        let said = self.mark.take();
        let said = match said {
            // “o” in the font Courier is a circle, and “1.a.” a number.
            Some(mark) => {
                let known = lists::mark(&mark, &mut self.letters).or_else(|| {
                    let number = mark.contains(|c: char| c.is_ascii_digit() || ".)".contains(c));
                    number.then_some(Mark::List(ListMarker::Decimal))
                });
                known.map(|known| (known, lists::number(&mark)))
            }
            None => self.typed(false),
        };
        if let Kind::Item(item) = &mut self.kind {
            item.number = said.and_then(|(_, number)| number);
            match (counter, said.map(|(mark, _)| mark)) {
                (Some(ListMarker::Decimal) | None, Some(Mark::Number)) if item.level == 0 => {
                    self.kind = Kind::Numbered;
                }
                (Some(marker), _) => item.marker = marker,
                (None, Some(Mark::List(marker))) => item.marker = marker,
                (None, Some(Mark::Number)) => {}
                // Pictures stand for bullets; so does what nobody knows.
                (None, None) => item.marker = ListMarker::Bullet,
            }
        }
    }

    fn list(&mut self, element: ElementRef<'_>, declared: &Declared, mut place: Place) {
        // The item in which the list stands has ended.
        self.end_paragraph();
        let counter = declared.counter.as_deref();
        let counter = counter.or(element.attr("type"));
        let marker = match counter {
            Some("I" | "i" | "lower-roman" | "upper-roman") => ListMarker::Roman,
            Some("disc" | "circle" | "square") => ListMarker::Bullet,
            Some("decimal") => ListMarker::Decimal,
            _ if element.value().name() == "ol" => ListMarker::Decimal,
            _ => ListMarker::Bullet,
        };
        self.lists += 1;
        place.list = Some(match &place.list {
            Some((name, level, _)) => (Rc::clone(name), (level + 1).min(lists::DEEPEST), marker),
            None => (format!("html {}", self.lists).into(), 0, marker),
        });
        let start = element
            .attr("start")
            .and_then(|start| start.trim().parse().ok());
        let counts = element.value().name() == "ol";
        place.next = counts.then(|| Rc::new(Cell::new(start.unwrap_or(1))));
        let before = std::mem::replace(&mut self.kind, Kind::Plain);
        self.children(element, &place);
        self.end_paragraph();
        self.kind = before;
    }

    fn list_item(&mut self, element: ElementRef<'_>, place: Place) {
        self.end_paragraph();
        let (list, level, marker) = match &place.list {
            Some((list, level, marker)) => (Rc::clone(list), *level, *marker),
            None => ("html".into(), 0, ListMarker::Bullet),
        };
        // Word in a browser writes a list of its own for every item, and says how deep it is.
        let said = |name| {
            element
                .attr(name)
                .and_then(|text| text.parse::<usize>().ok())
        };
        let (list, level) = match (element.attr("data-listid"), said("data-aria-level")) {
            (Some(id), Some(deep)) => (
                format!("online {id}").into(),
                deep.saturating_sub(1).min(lists::DEEPEST),
            ),
            _ => (list, level),
        };
        self.lists += 1;
        let item = Item {
            id: self.lists,
            list,
            level,
            marker,
            number: place.next.as_ref().map(|next| {
                let number = next.get();
                next.set(number.saturating_add(1));
                number
            }),
        };
        let before = std::mem::replace(&mut self.kind, Kind::Item(item));
        self.children(element, &place);
        self.end_paragraph();
        self.kind = before;
    }

    fn table(&mut self, table: ElementRef<'_>, place: &Place) {
        self.end_paragraph();
        let place = Place {
            list: None,
            next: None,
            look: Look {
                link: None,
                ..place.look.clone()
            },
            ..place.clone()
        };
        let mut rows = Vec::new();
        self.rows(table, &place, false, &mut rows);
        self.pieces.extend(tables::pieces(rows));
    }

    /// The rows in a table or a part of one.
    fn rows(&mut self, part: ElementRef<'_>, place: &Place, head: bool, rows: &mut Vec<Given>) {
        for child in part.children() {
            let Some(element) = ElementRef::wrap(child) else {
                // Marks of what was copied stand here too.
                if let Node::Comment(comment) = child.value() {
                    self.comment(comment);
                }
                continue;
            };
            match element.value().name() {
                "thead" => self.rows(element, place, true, rows),
                "tbody" | "tfoot" => self.rows(element, place, false, rows),
                "tr" => {
                    let before = self.within;
                    let row = self.row(element, place, head);
                    if before || self.within {
                        rows.push(row);
                    }
                }
                "caption" => self.block(element, &Declared::default(), place),
                _ => {}
            }
        }
    }

    fn row(&mut self, row: ElementRef<'_>, place: &Place, head: bool) -> Given {
        let mut given = Given::default();
        let mut names = true;
        for child in row.children() {
            if let Node::Comment(comment) = child.value() {
                self.comment(comment);
            }
            let Some(cell) = ElementRef::wrap(child) else {
                continue;
            };
            let name = cell.value().name();
            if !matches!(name, "td" | "th") {
                continue;
            }
            names &= name == "th";
            let declared = self.sheet.declared(cell);
            let mut place = place.clone();
            place.depth += 1;
            look(name, cell, &declared, &mut place.look);
            let span = |name| cell.attr(name).and_then(|text| text.trim().parse().ok());
            let width = cell.attr("width").filter(|width| !width.contains('%'));
            given.cells.push(GivenCell {
                pieces: self.apart(cell, &place),
                columns: span("colspan").unwrap_or(1),
                rows: span("rowspan").unwrap_or(1),
                width: declared
                    .width
                    .or_else(|| Some(width?.trim().parse::<f32>().ok()? * 0.75))
                    .filter(|width| width.is_finite() && *width > 0.0),
            });
        }
        given.header = head || names;
        given
    }

    /// What is in a cell.
    fn apart(&mut self, cell: ElementRef<'_>, place: &Place) -> Vec<Piece> {
        let pieces = std::mem::take(&mut self.pieces);
        let kind = std::mem::replace(&mut self.kind, Kind::Plain);
        if place.depth < DEEPEST {
            self.children(cell, place);
        } else if self.within {
            let words: Vec<_> = cell.text().collect();
            words.iter().for_each(|words| self.words(words, place));
        }
        self.end_paragraph();
        self.kind = kind;
        std::mem::replace(&mut self.pieces, pieces)
    }

    /// Takes away what was typed as the mark of the paragraph.
    fn typed(&mut self, needs_tab: bool) -> Option<(Mark, Option<u32>)> {
        let beginning = self.line.beginning();
        let begun = beginning.trim_start();
        let (mark, number, rest) = lists::typed(begun, needs_tab, &mut self.letters)?;
        let length = beginning.len() - rest.len();
        self.line.cut_beginning(length);
        Some((mark, number))
    }

    fn end_paragraph(&mut self) {
        self.marker_follows = false;
        let mut kind = self.kind.clone();
        if kind == Kind::Plain
            && let Some((mark, number)) = self.typed(!self.bulleted)
        {
            kind = mark.kind(0, number);
        }
        if let Kind::Item(item) = &mut kind
            && item.id == 0
        {
            self.lists += 1;
            item.id = self.lists;
        }
        for runs in self.line.take() {
            self.pieces.push(Piece::Paragraph(kind.clone(), runs));
            if kind == Kind::Numbered {
                // What goes on under a numbered paragraph has no number.
                kind = Kind::Plain;
            }
        }
    }
}
