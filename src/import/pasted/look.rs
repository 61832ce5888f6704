//! What the CSS of pasted text says, as far as a letter has it: emphasis, what is hidden, lists.

use scraper::ElementRef;
use std::collections::HashMap;

/// Rules beyond these are not read.
const RULES: usize = 20_000;

/// What declarations say.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Declared {
    pub bold: Option<bool>,
    pub italic: Option<bool>,
    pub underline: Option<bool>,
    pub superscript: Option<bool>,
    /// Spaces and line ends mean what they say.
    pub kept_spaces: Option<bool>,
    /// Not seen: hidden, or a remark of Word's beside the text.
    pub dropped: bool,
    /// The marker of a list item, which Word writes out for programs without lists.
    pub marker: bool,
    /// Spaces that Word wrote as no-break spaces.
    pub spaces: bool,
    /// Stands for a tabulator.
    pub tab: bool,
    /// A line break that begins a page or section.
    pub page_break: bool,
    /// The level of a heading.
    pub outline: bool,
    /// Word's list: its name and the level from 0.
    pub list: Option<(String, usize)>,
    /// What a list counts in: “lower-roman”.
    pub counter: Option<String>,
    /// The width in points.
    pub width: Option<f32>,
}

impl Declared {
    /// What is said later holds.
    fn and(&mut self, later: &Declared) {
        fn or<T: Clone>(mine: &mut Option<T>, later: &Option<T>) {
            if later.is_some() {
                mine.clone_from(later);
            }
        }
        or(&mut self.bold, &later.bold);
        or(&mut self.italic, &later.italic);
        or(&mut self.underline, &later.underline);
        or(&mut self.superscript, &later.superscript);
        or(&mut self.kept_spaces, &later.kept_spaces);
        or(&mut self.list, &later.list);
        or(&mut self.counter, &later.counter);
        or(&mut self.width, &later.width);
        self.dropped |= later.dropped;
        self.marker |= later.marker;
        self.spaces |= later.spaces;
        self.tab |= later.tab;
        self.page_break |= later.page_break;
        self.outline |= later.outline;
    }

    fn read(style: &str) -> Declared {
        let mut declared = Declared::default();
        for declaration in style.split(';') {
            let Some((name, value)) = declaration.split_once(':') else {
                continue;
            };
            let value = value.trim().to_ascii_lowercase();
            let value = value.trim_end_matches("!important").trim();
            declared.take(name.trim().to_ascii_lowercase().as_str(), value);
        }
        declared
    }

    fn take(&mut self, name: &str, value: &str) {
        match (name, value) {
            ("font-weight", _) => {
                let heavy = value.parse::<f32>().map(|weight| weight >= 600.0);
                self.bold = Some(heavy.unwrap_or(matches!(value, "bold" | "bolder")));
            }
            ("font-style", _) => {
                self.italic = Some(matches!(value, "italic") || value.starts_with("oblique"));
            }
            ("text-decoration" | "text-decoration-line" | "text-underline", _) => {
                self.underline = Some(value.contains("underline") || value == "single");
            }
            ("vertical-align", _) => self.superscript = Some(value == "super"),
            ("white-space" | "white-space-collapse", _) => {
                self.kept_spaces = Some(value.starts_with("pre") || value == "break-spaces");
            }
            ("display", "none")
            | ("mso-hide", "all")
            | ("visibility", "hidden")
            | ("mso-special-character", "comment" | "footnote-separator") => self.dropped = true,
            ("mso-element", _) => {
                self.dropped |= value.starts_with("comment") || value.starts_with("field-");
            }
            ("mso-spacerun", "yes") => self.spaces = true,
            ("mso-tab-count", _) => self.tab = true,
            ("page-break-before", "always") | ("mso-break-type", "section-break") => {
                self.page_break = true;
            }
            ("mso-outline-level", _) => {
                self.outline = value.parse().is_ok_and(|level: u8| level < 7)
            }
            ("mso-list", "ignore") => self.marker = true,
            ("mso-list", "none" | "skip") => self.list = Some((String::new(), 0)),
            ("mso-list", _) => {
                let level = value.split_whitespace().find_map(|word| {
                    let level = word.strip_prefix("level")?;
                    level.parse::<usize>().ok()?.checked_sub(1)
                });
                self.list = level.map(|level| (value.to_owned(), level));
            }
            ("list-style-type" | "list-style" | "mso-level-number-format", _) => {
                self.counter = Some(value.to_owned());
            }
            ("width", _) => self.width = points(value),
            _ => {}
        }
    }

    /// The name under which Word keeps all levels of its list, and under which this one.
    pub fn list_names(&self) -> Option<(String, String, usize)> {
        // A paragraph can leave the list of its style.
        let (value, level) = self.list.as_ref().filter(|(value, _)| !value.is_empty())?;
        let others = value
            .split_whitespace()
            .filter(|word| !word.starts_with("level"));
        let whole: Vec<_> = others.collect();
        let first = whole.first().copied().unwrap_or_default();
        Some((
            whole.join(" "),
            format!("{first}:level{}", level + 1),
            *level,
        ))
    }
}

/// A length in points.
fn points(value: &str) -> Option<f32> {
    let number = value.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let each = match &value[number.len()..] {
        "pt" => 1.0,
        "px" | "" => 0.75,
        "in" => 72.0,
        "cm" => 28.35,
        "mm" => 2.835,
        _ => return None,
    };
    let length = number.trim().parse::<f32>().ok()? * each;
    (length.is_finite() && length > 0.0).then_some(length)
}

/// The rules of the style sheets in a text.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    /// By element (or nothing) and class (or nothing).
    rules: HashMap<(String, String), Declared>,
    /// What levels of Word's lists count in, by “l0:level1”.
    levels: HashMap<String, String>,
}

impl Sheet {
    /// Reads a style sheet; what comes later holds.
    pub fn read(&mut self, css: &str) {
        let css = without_comments(css);
        let mut rest = css.as_str();
        while let Some(begin) = rest.find('{') {
            let selectors = rest[..begin].rsplit(['}', ';']).next().unwrap_or_default();
            let inner = &rest[begin + 1..];
            let end = if selectors.trim_start().starts_with('@') {
                closing(inner)
            } else {
                inner.find('}').unwrap_or(inner.len())
            };
            if self.rules.len() + self.levels.len() > RULES {
                return;
            }
            self.rule(selectors.trim(), &inner[..end]);
            rest = inner.get(end + 1..).unwrap_or_default();
        }
    }

    fn rule(&mut self, selectors: &str, declarations: &str) {
        if let Some(rule) = selectors.strip_prefix('@') {
            if let Some(level) = rule.strip_prefix("list ")
                && let Some(counter) = Declared::read(declarations).counter
            {
                self.levels
                    .insert(level.trim().to_ascii_lowercase(), counter);
            }
            return;
        }
        let declared = Declared::read(declarations);
        if declared == Declared::default() {
            return;
        }
        for selector in selectors.split(',') {
            let selector = selector.trim();
            let simple = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
            if selector.is_empty() || !selector.chars().all(simple) {
                continue;
            }
            let (element, class) = selector.split_once('.').unwrap_or((selector, ""));
            let key = (element.to_ascii_lowercase(), class.to_owned());
            self.rules.entry(key).or_default().and(&declared);
        }
    }

    /// What an element's rules and its own style say.
    pub fn declared(&self, element: ElementRef<'_>) -> Declared {
        let name = element.value().name();
        let mut declared = Declared::default();
        let mut take = |element: &str, class: &str| {
            if let Some(rule) = self.rules.get(&(element.to_owned(), class.to_owned())) {
                declared.and(rule);
            }
        };
        if !self.rules.is_empty() {
            take(name, "");
            for class in element.value().classes() {
                take("", class);
                take(name, class);
            }
        }
        if let Some(style) = element.attr("style") {
            declared.and(&Declared::read(style));
        }
        declared
    }

    /// What a level of one of Word's lists counts in.
    pub fn level(&self, name: &str) -> Option<&str> {
        self.levels.get(name).map(String::as_str)
    }
}

/// The place of the brace that closes what is open before `css`.
fn closing(css: &str) -> usize {
    let mut depth = 0_usize;
    for (at, byte) in css.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' if depth == 0 => return at,
            b'}' => depth -= 1,
            _ => {}
        }
    }
    css.len()
}

fn without_comments(css: &str) -> String {
    let css = css.replace("<!--", " ").replace("-->", " ");
    let mut text = String::with_capacity(css.len());
    let mut rest = css.as_str();
    while let Some((before, comment)) = rest.split_once("/*") {
        text.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    text + rest
}
