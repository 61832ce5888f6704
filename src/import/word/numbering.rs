//! The numbers of lists, which a Word file does not hold but has to be counted.

use super::WordError;
use super::content::{Number, NumberFormat};
use super::styles::level;
use crate::letter::block::ListMarker;
use crate::message;
use crate::xml::{Elements, Next, Tag, XmlFault};
use std::collections::{BTreeMap, BTreeSet};

/// How deep Word counts.
pub(super) const LEVELS: usize = 9;
/// How many lists are read.
const MOST: usize = 20_000;
/// The longest number that is printed.
const LONGEST: usize = 60;

/// The lists of a file, and how far each has been counted.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    /// How lists count, by identity.
    forms: BTreeMap<u32, Form>,
    /// The lists that paragraphs name.
    lists: BTreeMap<u32, List>,
    /// Forms that stand for the list of a style: the style, and the form that says how it counts.
    by_style: BTreeMap<String, u32>,
    /// What was counted last, by form: lists of one form go on counting where another ended.
    counted: BTreeMap<u32, [Option<u32>; LEVELS]>,
    /// Lists whose own first numbers have been taken.
    begun: BTreeSet<u32>,
}

#[derive(Debug, Default)]
struct Form {
    levels: BTreeMap<usize, Level>,
    /// The style whose list says how this one counts.
    stands_for: Option<String>,
}

#[derive(Clone, Debug, Default)]
struct Level {
    start: Option<u32>,
    format: NumberFormat,
    text: String,
    /// Whether it goes on counting when a level above goes on.
    runs_on: bool,
    /// All numbers are 1, 2, 3, whatever the levels above count in.
    plain: bool,
    style: Option<String>,
}

#[derive(Debug, Default)]
struct List {
    form: u32,
    starts: BTreeMap<usize, u32>,
    levels: BTreeMap<usize, Level>,
}

impl Numbering {
    fn form(&self, list: u32) -> Option<u32> {
        let own = self.lists.get(&list)?.form;
        let stands_for = self
            .forms
            .get(&own)
            .and_then(|form| form.stands_for.as_ref());
        let other = stands_for.and_then(|style| self.by_style.get(style));
        Some(other.copied().unwrap_or(own))
    }

    fn level(&self, list: u32, level: usize) -> Option<&Level> {
        let own = self.lists.get(&list)?.levels.get(&level);
        own.or_else(|| self.forms.get(&self.form(list)?)?.levels.get(&level))
    }

    /// The level of `list` to which paragraphs of this style belong.
    pub(super) fn level_of_style(&self, list: u32, style: &str) -> Option<usize> {
        (0..LEVELS).find(|level| {
            let level = self.level(list, *level);
            level.is_some_and(|level| level.style.as_deref() == Some(style))
        })
    }

    /// Counts the next paragraph of `list` at `level`.
    pub(super) fn count(&mut self, list: u32, level: usize) -> Option<Number> {
        let form = self.form(list)?;
        let level = level.min(LEVELS - 1);
        let starts: Vec<u32> = (0..LEVELS)
            .map(|level| {
                let own = self.lists[&list].starts.get(&level).copied();
                own.or_else(|| self.level(list, level)?.start).unwrap_or(1)
            })
            .collect();
        let runs_on: Vec<bool> = (0..LEVELS)
            .map(|at| self.level(list, at).is_some_and(|level| level.runs_on))
            .collect();
        let fresh = self.begun.insert(list);
        let overridden = &self.lists[&list].starts;
        let counted = self.counted.entry(form).or_default();
        if fresh {
            for level in overridden.keys() {
                counted[*level] = None;
            }
        }
        for (above, start) in counted[..level].iter_mut().zip(&starts) {
            above.get_or_insert(*start);
        }
        counted[level] = Some(match counted[level] {
            Some(last) => last.saturating_add(1),
            None => starts[level],
        });
        for (below, runs_on) in counted.iter_mut().zip(&runs_on).skip(level + 1) {
            if !runs_on {
                *below = None;
            }
        }
        let counted = *counted;
        let own = self.level(list, level)?;
        let mut text = String::new();
        let mut signs = own.text.chars().peekable();
        while let Some(sign) = signs.next() {
            let named = signs.peek().and_then(|sign| sign.to_digit(10));
            match (sign, named) {
                ('%', Some(named @ 1..=9)) => {
                    signs.next();
                    let at = usize::try_from(named - 1).unwrap_or(0);
                    let format = match self.level(list, at) {
                        Some(level) if !own.plain => level.format,
                        _ => NumberFormat::Decimal,
                    };
                    text.push_str(&written(counted[at].unwrap_or(starts[at]), format));
                }
                (sign, _) if own.format == NumberFormat::Bullet => text.push(bullet(sign)),
                (sign, _) => text.push(sign),
            }
            if text.len() > LONGEST {
                break;
            }
        }
        Some(Number {
            text,
            format: own.format,
            level,
            list,
        })
    }
}

/// Signs of the fonts Symbol and Wingdings are of private use; what they look like in others.
pub(super) fn bullet(sign: char) -> char {
    match sign {
        '\u{F0B7}' | '\u{F06C}' | '\u{F09F}' => '•',
        '\u{F0A7}' | '\u{F06E}' => '▪',
        '\u{F02D}' | '\u{F0BE}' => '–',
        '\u{F0D8}' => '➢',
        '\u{F0FC}' => '✓',
        '\u{F0A8}' | '\u{F06F}' => '□',
        '\u{F020}' => ' ',
        sign => sign,
    }
}

/// A number as it counts.
fn written(number: u32, format: NumberFormat) -> String {
    // As Word does: after z come aa, bb, cc. Nobody counts further by letters than a line is long.
    let letter = |number: u32| {
        let place = number.saturating_sub(1) % 780;
        let letter = char::from(b'a' + u8::try_from(place % 26).unwrap_or(0));
        letter.to_string().repeat(place as usize / 26 + 1)
    };
    let roman = |number: u32| match usize::try_from(number) {
        Ok(number @ 1..4000) => ListMarker::Roman.written(number),
        _ => number.to_string(),
    };
    match format {
        NumberFormat::Decimal => number.to_string(),
        NumberFormat::LowerLetter => letter(number),
        NumberFormat::UpperLetter => letter(number).to_uppercase(),
        NumberFormat::LowerRoman => roman(number),
        NumberFormat::UpperRoman => roman(number).to_uppercase(),
        NumberFormat::Bullet | NumberFormat::None => String::new(),
    }
}

/// Reads the part that says how lists count.
pub(super) fn read(part: &str, text: &str) -> Result<Numbering, WordError> {
    let mut numbering = Numbering::default();
    let mut elements = Elements::new(part, text);
    let number = |tag: &Tag, name| tag.get(name).and_then(|id| id.trim().parse::<u32>().ok());
    loop {
        if numbering.forms.len() + numbering.lists.len() > MOST {
            return Err(WordError::TooMuch(message!("import-much-lists")));
        }
        match elements.next()? {
            Next::Start(tag) if tag.name == "abstractNum" => {
                let id = number(&tag, "abstractNumId").unwrap_or_default();
                let mut form = Form::default();
                let mut of_style = None;
                elements.children(|elements, tag| {
                    match tag.name.as_str() {
                        "numStyleLink" => form.stands_for = tag.val().map(str::to_owned),
                        "styleLink" => of_style = tag.val().map(str::to_owned),
                        "lvl" => one_level(elements, &tag, &mut form.levels)?,
                        _ => {}
                    }
                    Ok(())
                })?;
                if let Some(style) = of_style {
                    numbering.by_style.insert(style, id);
                }
                numbering.forms.insert(id, form);
            }
            Next::Start(tag) if tag.name == "num" => {
                let id = number(&tag, "numId").unwrap_or_default();
                let mut list = List::default();
                elements.children(|elements, tag| {
                    match tag.name.as_str() {
                        "abstractNumId" => list.form = tag.number().unwrap_or_default(),
                        "lvlOverride" => {
                            let at = number(&tag, "ilvl").and_then(|at| usize::try_from(at).ok());
                            let at = at.filter(|at| *at < LEVELS).unwrap_or_default();
                            elements.children(|elements, tag| {
                                match tag.name.as_str() {
                                    "startOverride" => {
                                        list.starts.insert(at, tag.number().unwrap_or(1));
                                    }
                                    "lvl" => one_level(elements, &tag, &mut list.levels)?,
                                    _ => {}
                                }
                                Ok(())
                            })?;
                        }
                        _ => {}
                    }
                    Ok(())
                })?;
                numbering.lists.insert(id, list);
            }
            Next::Over => return Ok(numbering),
            _ => {}
        }
    }
}

fn one_level(
    elements: &mut Elements<'_>,
    tag: &Tag,
    levels: &mut BTreeMap<usize, Level>,
) -> Result<(), XmlFault> {
    let at = tag.get("ilvl").and_then(|at| at.trim().parse().ok());
    let mut own = Level::default();
    elements.children(|_, tag| {
        match tag.name.as_str() {
            "start" => own.start = tag.number(),
            "numFmt" => {
                own.format = match tag.val().unwrap_or_default() {
                    "lowerLetter" => NumberFormat::LowerLetter,
                    "upperLetter" => NumberFormat::UpperLetter,
                    "lowerRoman" => NumberFormat::LowerRoman,
                    "upperRoman" => NumberFormat::UpperRoman,
                    "bullet" => NumberFormat::Bullet,
                    "none" => NumberFormat::None,
                    _ => NumberFormat::Decimal,
                };
            }
            "lvlText" => {
                own.text = tag
                    .val()
                    .unwrap_or_default()
                    .chars()
                    .take(LONGEST)
                    .collect()
            }
            "lvlRestart" => own.runs_on = level(&tag) == Some(0),
            "isLgl" => own.plain = tag.is_on(),
            "pStyle" => own.style = tag.val().map(str::to_owned),
            _ => {}
        }
        Ok(())
    })?;
    if let Some(at) = at.filter(|at| *at < LEVELS) {
        levels.insert(at, own);
    }
    Ok(())
}
