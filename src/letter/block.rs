//! What the body and the annexes of a letter are made of.

use super::agenda::Agenda;
use super::answers::Condition;
use super::table::Table;
use super::text::Text;
use super::time_plan::TimePlan;
use serde::{Deserialize, Serialize};

/// A piece of the body or of an annex.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Block {
    /// A paragraph without a number, also one that goes on under a numbered one.
    Paragraph(Text),
    /// A paragraph with the next number: 1, 2, 3.
    Numbered(Text),
    /// A list.
    List(List),
    /// A heading of a group of paragraphs.
    Heading(Text),
    /// The title of a further part of an annex, in the middle of the line.
    PartTitle(Vec<Text>),
    /// A paragraph that opens with bold words naming its matter.
    RunIn {
        /// The bold words.
        heading: Text,
        /// What follows them.
        text: Text,
    },
    /// A table.
    Table(Table),
    /// A note.
    Note(Text),
    /// The letter's deadlines, with their heading.
    Deadlines {
        /// “Key deadlines:”.
        heading: Text,
    },
    /// A list of the matters that a meeting deals with.
    Agenda(Agenda),
    /// The sessions of a meeting by day.
    TimePlan(TimePlan),
    /// Blocks that are printed only if all conditions hold.
    If(Vec<Condition>, Vec<Block>),
}

/// A list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct List {
    /// What stands before the items.
    pub marker: ListMarker,
    /// The items.
    pub items: Vec<ListItem>,
}

/// What stands before the items of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ListMarker {
    /// A bullet.
    Bullet,
    /// i) ii) iii)
    Roman,
    /// 1. 2. 3.
    Decimal,
}

impl ListMarker {
    /// The number of an item, from 1, without what stands around it: “iii”, “3”; nothing for a bullet.
    pub fn written(self, number: usize) -> String {
        match self {
            ListMarker::Bullet => String::new(),
            ListMarker::Decimal => number.to_string(),
            ListMarker::Roman => roman(number),
        }
    }
}

fn roman(mut number: usize) -> String {
    const SIGNS: [(usize, &str); 13] = [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    let mut written = String::new();
    for (value, sign) in SIGNS {
        while number >= value {
            written.push_str(sign);
            number -= value;
        }
    }
    written
}

/// An item of a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListItem {
    /// What it says.
    pub text: Text,
    /// A list within it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list: Option<List>,
}
