//! From runs to lines: parley sets words and chips at a width, in physical pixels.

use super::faces;
use super::model::{self, FACT};
use crate::app::mirror;
use crate::language::{Direction, Language};
use crate::letter::text::{Emphasis, Run};
use parley::style::{FontWeight, LineHeight, OverflowWrap, StyleProperty, VerticalAlign};
use parley::{
    Alignment, AlignmentOptions, BaseDirection, FontContext, FontStyle, Layout, LayoutContext,
    PositionedLayoutItem,
};
use std::ops::Range;

/// The distance from line to line, in sizes of the text.
const LINE: f32 = 1.45;
/// The size of raised words, in sizes of the text.
const RAISED: f32 = 0.68;
/// How far they stand above the line, in sizes of the text.
const RAISE: f32 = 0.36;
/// The ground of a chip left and right of its words, in sizes of the text.
const CHIP_PADDING: f32 = 0.36;
/// The space between a chip and its neighbours, in sizes of the text.
const CHIP_GAP: f32 = 0.06;

/// What a chip says is cut after so many lines.
const CHIP_LINES: usize = 4;

/// What parley carries along with the words for the picture.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Ink {
    /// Words that lead somewhere.
    pub link: bool,
    /// A line stands under them.
    pub underline: bool,
    /// They are a chip: the number of the fact in the text.
    pub chip: Option<usize>,
}

/// How a text is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Manner {
    /// Direction and faces.
    pub language: Language,
    /// The size, in points.
    pub size: f32,
    /// A heading: everything is half bold.
    pub heading: bool,
    /// Physical pixels in a point.
    pub scale: f32,
    /// The width of the lines, in physical pixels.
    pub width: f32,
}

impl Manner {
    /// The distance from line to line, in whole physical pixels.
    pub fn line(&self) -> f32 {
        (self.size * LINE * self.scale).round()
    }

    /// About how high a text will be, in physical pixels, without setting it.
    pub fn guess(&self, runs: &[Run], values: &[String]) -> f32 {
        // Chinese is as wide as it is high; other scripts are about half as wide.
        let width = |text: &str| -> f32 {
            let widths = text
                .chars()
                .map(|c| if c < '\u{2E80}' { 0.54 } else { 1.0 });
            widths.sum()
        };
        let (mut lines, mut line) = (0.0, 0.0);
        let wrapped = |line: f32| (line * self.em() / self.width).ceil().max(1.0);
        let mut values = values.iter();
        for run in runs {
            match run {
                Run::Words { text, .. } => line += width(text),
                Run::Fact { .. } => line += values.next().map_or(0.0, |value| width(value)) + 0.8,
                Run::LineBreak => {
                    lines += wrapped(line);
                    line = 0.0;
                }
            }
        }
        (lines + wrapped(line)) * self.line()
    }

    fn em(&self) -> f32 {
        self.size * self.scale
    }

    fn is_right_to_left(&self) -> bool {
        self.language.direction() == Direction::RightToLeft
    }
}

/// What a fact prints that is not known yet.
const UNKNOWN: &str = "[…]";

/// A fact as it stands in a text.
pub struct Chip {
    /// What it says; in several lines where it is wider than those of the text.
    pub label: Layout<Ink>,
    /// Left edge, top, width and height of its ground, in pixels from the corner of the text.
    pub ground: [f32; 4],
    /// Where its words begin.
    pub words: [f32; 2],
    /// Its character in the flat text, in bytes.
    pub byte: usize,
    /// It is not known yet.
    pub missing: bool,
}

/// A text that has been set.
pub struct Laid {
    /// What was set.
    pub runs: Vec<Run>,
    /// How.
    pub manner: Manner,
    /// The flat text.
    pub text: String,
    /// The lines.
    pub layout: Layout<Ink>,
    /// The facts.
    pub chips: Vec<Chip>,
    /// In pixels.
    pub height: f32,
}

/// What setting needs again and again.
pub struct Typesetter {
    fonts: FontContext,
    layouts: LayoutContext<Ink>,
    /// How far the character that stands for a fact advances by itself, at size 1.
    fact_advance: f32,
}

impl Typesetter {
    /// With the fonts of the program.
    pub fn new() -> Typesetter {
        let mut typesetter = Typesetter {
            fonts: faces::context(),
            layouts: LayoutContext::new(),
            fact_advance: 0.0,
        };
        let text = FACT.to_string();
        let mut builder =
            typesetter
                .layouts
                .ranged_builder(&mut typesetter.fonts, &text, 1.0, false);
        builder.push_default(StyleProperty::FontSize(100.0));
        builder.push_default(StyleProperty::FontFamily(faces::of_text(Language::En)));
        let mut layout = builder.build(&text);
        layout.break_all_lines(None);
        typesetter.fact_advance = layout.full_width() / 100.0;
        typesetter
    }

    /// Sets a text. `values` are what its facts print, in their order; `composing` is what an input
    /// method has not yet decided, in bytes.
    pub fn set(
        &mut self,
        runs: &[Run],
        values: &[String],
        composing: Option<Range<usize>>,
        manner: Manner,
    ) -> Laid {
        let text = model::flat(runs);
        let mut labels = Vec::new();
        let mut signs = Vec::new();
        let places = text.match_indices(FACT).map(|(place, _)| place);
        for ((run, value), place) in facts(runs).zip(values).zip(places) {
            let clinging = clinging(&text, place).concat();
            labels.push(self.label(value, run, manner, clinging.chars().count()));
            let clinging = self.lines_of(&clinging, Emphasis::default(), manner, None);
            signs.push(clinging.full_width());
        }
        let em = manner.em();
        let mut builder = self
            .layouts
            .ranged_builder(&mut self.fonts, &text, manner.scale, true);
        defaults(&mut builder, &manner);
        let weight = |emphasis: Emphasis| match (emphasis.bold, manner.heading) {
            (true, _) => FontWeight::BOLD,
            (false, true) => FontWeight::SEMI_BOLD,
            (false, false) => FontWeight::NORMAL,
        };
        let mut at = 0;
        let mut number = 0;
        for run in runs {
            let end;
            match run {
                Run::Words {
                    text,
                    emphasis,
                    link,
                } => {
                    end = at + text.len();
                    builder.push(StyleProperty::FontWeight(weight(*emphasis)), at..end);
                    if emphasis.italic {
                        builder.push(StyleProperty::FontStyle(FontStyle::Italic), at..end);
                    }
                    if emphasis.superscript {
                        raise(&mut builder, manner.size, at..end);
                    }
                    let ink = Ink {
                        link: link.is_some(),
                        underline: emphasis.underline || link.is_some(),
                        chip: None,
                    };
                    builder.push(StyleProperty::Brush(ink), at..end);
                    if manner.language == Language::Zh {
                        for (place, mark) in text.match_indices(faces::is_chinese_mark) {
                            let range = at + place..at + place + mark.len();
                            builder
                                .push(StyleProperty::FontFamily(faces::of_chinese_marks()), range);
                        }
                    }
                }
                Run::Fact { .. } => {
                    end = at + FACT.len_utf8();
                    let words = labels
                        .get(number)
                        .map_or(0.0, |label: &Layout<Ink>| label.width());
                    let lines = labels.get(number).map_or(1, Layout::len);
                    // In several lines it has them for itself: words before or behind would stand at one of them.
                    let advance = match (lines, signs.get(number)) {
                        (2.., Some(signs)) => manner.width - signs - 2.0,
                        _ => words + 2.0 * (CHIP_PADDING + CHIP_GAP) * em,
                    };
                    // One character as wide as the chip: caret, selection, clicks and line breaks then
                    // work by themselves, in both directions. parley's inline boxes take no part in them.
                    let spacing = advance - self.fact_advance * em;
                    let ink = Ink {
                        chip: Some(number),
                        ..Ink::default()
                    };
                    builder.push(
                        StyleProperty::LetterSpacing(spacing / manner.scale),
                        at..end,
                    );
                    if lines > 1 {
                        let high = manner.line() / manner.scale * lines as f32;
                        let high = LineHeight::Absolute(high);
                        builder.push(StyleProperty::LineHeight(high), at..end);
                    }
                    builder.push(StyleProperty::Brush(ink), at..end);
                    number += 1;
                }
                Run::LineBreak => end = at + 1,
            }
            at = end;
        }
        for (label, (place, _)) in labels.iter().zip(text.match_indices(FACT)) {
            let more = (label.len().max(1) - 1) as f32 * manner.line() / manner.scale;
            if more > 0.0 {
                // Words go on at its last line; signs that open stand at its first.
                let raised = |by| StyleProperty::VerticalAlign(VerticalAlign::length(by));
                let [before, _] = clinging(&text, place);
                builder.push(raised(more), place - before.len()..place);
                builder.push(raised(more / 2.0), place..place + FACT.len_utf8());
            }
        }
        if let Some(range) = composing {
            let ink = Ink {
                underline: true,
                ..Ink::default()
            };
            builder.push(StyleProperty::Brush(ink), range);
        }
        let mut layout = builder.build(&text);
        layout.break_all_lines(Some(manner.width));
        layout.align(Alignment::Start, AlignmentOptions::default());
        let mut chips = place(labels, &layout, &text, &manner);
        for (chip, value) in chips.iter_mut().zip(values) {
            chip.missing = value.contains(UNKNOWN);
        }
        let height = layout.height().max(manner.line());
        Laid {
            runs: runs.to_vec(),
            manner,
            text,
            layout,
            chips,
            height,
        }
    }

    /// What a chip says, in as many lines as it needs, and cut where they would be too many.
    /// The signs that cling to it need their room, too.
    fn label(&mut self, value: &str, run: &Run, manner: Manner, signs: usize) -> Layout<Ink> {
        let emphasis = match run {
            Run::Fact { emphasis, .. } => *emphasis,
            _ => Emphasis::default(),
        };
        let words: String = value
            .chars()
            .map(|character| match character.is_control() {
                true => ' ',
                false => character,
            })
            .collect();
        let signs = signs.max(1) as f32;
        let room = manner.width - (2.0 * (CHIP_PADDING + CHIP_GAP) + signs) * manner.em();
        let whole = self.lines_of(&words, emphasis, manner, None);
        if whole.full_width() <= room || room <= 0.0 {
            return whole;
        }
        let whole = self.lines_of(&words, emphasis, manner, Some(room));
        if whole.len() <= CHIP_LINES {
            return whole;
        }
        let letters: Vec<char> = words.chars().collect();
        // What is left out is missing at its end, whichever way the text around it runs.
        let mark = match mirror::from_right(&words) {
            true => '\u{2067}',
            false => '\u{2066}',
        };
        let (mut fits, mut too_long) = (0, letters.len());
        let mut best = self.lines_of("\u{2026}", emphasis, manner, None);
        while fits + 1 < too_long {
            let middle = (fits + too_long) / 2;
            let mut cut = String::from(mark);
            cut.extend(&letters[..middle]);
            cut.push_str("\u{2026}\u{2069}");
            let cut = self.lines_of(&cut, emphasis, manner, Some(room));
            if cut.len() <= CHIP_LINES {
                (fits, best) = (middle, cut);
            } else {
                too_long = middle;
            }
        }
        best
    }

    /// Words in one line, or in lines that are no wider than `room` and no wider than they need.
    fn lines_of(
        &mut self,
        words: &str,
        emphasis: Emphasis,
        manner: Manner,
        room: Option<f32>,
    ) -> Layout<Ink> {
        let mut builder = self
            .layouts
            .ranged_builder(&mut self.fonts, words, manner.scale, true);
        defaults(&mut builder, &manner);
        let weight = match (emphasis.bold, manner.heading) {
            (true, _) => FontWeight::BOLD,
            (false, true) => FontWeight::SEMI_BOLD,
            (false, false) => FontWeight::NORMAL,
        };
        builder.push_default(StyleProperty::FontWeight(weight));
        if emphasis.italic {
            builder.push_default(StyleProperty::FontStyle(FontStyle::Italic));
        }
        if emphasis.superscript {
            builder.push_default(StyleProperty::FontSize(manner.size * RAISED));
        }
        let ink = Ink {
            underline: emphasis.underline,
            ..Ink::default()
        };
        builder.push_default(StyleProperty::Brush(ink));
        let mut layout = builder.build(words);
        layout.break_all_lines(room);
        if let Some(room) = room.filter(|_| layout.len() > 1) {
            layout.break_all_lines(Some(layout.width().ceil().min(room)));
            layout.align(Alignment::Start, AlignmentOptions::default());
        }
        layout
    }
}

/// The signs before and behind the fact at a place of the text that are never parted from it: brackets that open,
/// signs that close, and the no-break spaces of French.
fn clinging(text: &str, place: usize) -> [&str; 2] {
    let opens = |c: char| "（(“‘\"《「『【[«\u{A0}\u{202F}".contains(c);
    let closes = |c: char| "）)”’\"》」』】]»。，、；：！？.,;:!?…\u{A0}\u{202F}".contains(c);
    let (before, behind) = (&text[..place], &text[place + FACT.len_utf8()..]);
    [
        &before[before.trim_end_matches(opens).len()..],
        &behind[..behind.len() - behind.trim_start_matches(closes).len()],
    ]
}

fn facts(runs: &[Run]) -> impl Iterator<Item = &Run> {
    runs.iter().filter(|run| matches!(run, Run::Fact { .. }))
}

fn defaults(builder: &mut parley::RangedBuilder<'_, Ink>, manner: &Manner) {
    builder.set_base_direction(match manner.is_right_to_left() {
        true => BaseDirection::Rtl,
        false => BaseDirection::Ltr,
    });
    builder.push_default(StyleProperty::FontFamily(faces::of_text(manner.language)));
    builder.push_default(StyleProperty::FontSize(manner.size));
    builder.push_default(StyleProperty::LineHeight(LineHeight::Absolute(
        manner.line() / manner.scale,
    )));
    builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
    builder.push_default(StyleProperty::Locale(
        parley::style::Language::parse(manner.language.tag()).ok(),
    ));
}

fn raise(builder: &mut parley::RangedBuilder<'_, Ink>, size: f32, range: Range<usize>) {
    builder.push(StyleProperty::FontSize(size * RAISED), range.clone());
    // As low as its letters, or the line would grow.
    let low = LineHeight::Absolute(size * RAISED);
    builder.push(StyleProperty::LineHeight(low), range.clone());
    let raised = VerticalAlign::length(size * RAISE);
    builder.push(StyleProperty::VerticalAlign(raised), range);
}

/// Finds where parley has put the characters that stand for facts.
fn place(labels: Vec<Layout<Ink>>, layout: &Layout<Ink>, text: &str, manner: &Manner) -> Vec<Chip> {
    let em = manner.em();
    let bytes: Vec<usize> = text.match_indices(FACT).map(|(byte, _)| byte).collect();
    let mut places = vec![[0.0; 3]; labels.len()];
    for line in layout.lines() {
        for item in line.items() {
            if let PositionedLayoutItem::GlyphRun(run) = item
                && let Some(number) = run.style().brush.chip
                && let Some(place) = places.get_mut(number)
            {
                *place = [run.offset(), run.baseline(), run.advance()];
            }
        }
    }
    labels
        .into_iter()
        .zip(places)
        .zip(bytes)
        .map(|((label, [x, baseline, advance]), byte)| {
            // Its lines stand around the middle of the character, which is as high as they are.
            let more = (label.len().max(1) - 1) as f32 * manner.line();
            let baseline = baseline - more / 2.0;
            let left = (x + CHIP_GAP * em).round();
            let width = (advance - 2.0 * CHIP_GAP * em).round();
            let top = (baseline - 1.02 * em).round();
            let height = (1.36 * em + more).round();
            let inner = width - 2.0 * CHIP_PADDING * em;
            let aside = match manner.is_right_to_left() {
                true => (inner - label.width()).max(0.0),
                false => 0.0,
            };
            Chip {
                words: [
                    left + CHIP_PADDING * em + aside,
                    baseline - label.first_baseline().unwrap_or_default(),
                ],
                ground: [left, top, width, height],
                label,
                byte,
                missing: false,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::text::markup::parse;

    fn set(language: Language, markup: &str, values: &[&str], width: f32) -> Laid {
        let manner = Manner {
            language,
            size: 13.5,
            heading: false,
            scale: 1.0,
            width,
        };
        let values: Vec<String> = values.iter().map(|value| (*value).to_owned()).collect();
        Typesetter::new().set(&parse(markup).unwrap(), &values, None, manner)
    }

    #[test]
    fn all_lines_are_equally_high_whatever_stands_in_them() {
        let text = "one{br}**two** *x*{br}E = mc^2^{br}第12研究组{br}لجنة{br}{reference}{br}";
        let laid = set(Language::En, text, &["12/12"], 400.0);
        assert_eq!(laid.layout.len(), 7);
        for line in laid.layout.lines() {
            assert_eq!(line.metrics().line_height, 20.0);
        }
        assert_eq!(laid.height, 140.0);
        assert_eq!(set(Language::Ar, "", &[], 400.0).height, 20.0);
    }

    #[test]
    fn no_line_begins_with_a_sign_that_closes_what_a_chip_ends() {
        let text =
            "会议（{meeting-dates}）由{group}（{reference}）召开，见{deadline registration}。";
        let values = ["2021年5月4-13日", "第12研究组", "12/12", "2021年4月4日"];
        for width in 60..420 {
            let laid = set(Language::Zh, text, &values, width as f32);
            for line in laid.layout.lines() {
                let first = laid.text[line.text_range()].chars().next();
                let closes = first.is_some_and(|c| "）。，、；：”".contains(c));
                assert!(!closes, "at {width}: {:?}", &laid.text[line.text_range()]);
            }
        }
    }

    #[test]
    fn a_chip_is_as_wide_as_what_it_says_and_never_wider_than_the_lines() {
        let short = set(Language::En, "a {reference}, b", &["12/12"], 400.0);
        let long = set(
            Language::En,
            "a {reference}, b",
            &["Letter 12/12 of May"],
            400.0,
        );
        let width = |laid: &Laid| laid.chips[0].ground[2];
        assert!(width(&long) > 2.0 * width(&short));
        let endless = "Letter ".repeat(100);
        let cut = set(Language::En, "a {reference}, b", &[&endless], 400.0);
        assert!(
            width(&cut) < 400.0 && width(&cut) > 300.0,
            "{}",
            width(&cut)
        );
        // Its ground encloses its words.
        for laid in [short, long, cut] {
            let chip = &laid.chips[0];
            let [left, top, width, height] = chip.ground;
            let [x, y] = chip.words;
            assert!(x >= left && x + chip.label.full_width() <= left + width + 1.0);
            assert!(y >= top - 3.0 && y + chip.label.height() <= top + height + 3.0);
        }
    }

    #[test]
    fn what_a_chip_says_is_whole_where_four_lines_are_enough() {
        for (language, value) in [
            (Language::En, "from 18 to 19 September 2023 in Mexico City"),
            (
                Language::Ar,
                "في الفترة من 18 إلى 19 سبتمبر 2023 في مدينة مكسيكو",
            ),
        ] {
            let laid = set(language, "at {meeting-dates}.", &[value], 200.0);
            let chip = &laid.chips[0];
            assert_eq!(chip.label.len(), 2, "{language:?}");
            let [left, top, width, height] = chip.ground;
            assert!(left >= 0.0 && left + width <= 200.0, "{left} {width}");
            assert!(top >= 0.0 && top + height <= laid.height, "{top} {height}");
            assert!(height > 20.0);
        }
    }

    #[test]
    fn signs_beside_a_chip_of_two_lines_stand_at_its_ends() {
        let value = "from 18 to 19 September 2023 in Mexico City";
        let laid = set(Language::En, "“{meeting-dates}”", &[value], 200.0);
        assert_eq!(laid.height, 40.0);
        let mut baselines = Vec::new();
        for line in laid.layout.lines() {
            for item in line.items() {
                if let PositionedLayoutItem::GlyphRun(run) = item {
                    baselines.push(run.baseline());
                }
            }
        }
        assert_eq!(baselines.len(), 3, "{baselines:?}");
        assert_eq!(baselines[2] - baselines[0], 20.0, "{baselines:?}");
    }

    #[test]
    fn a_guess_is_not_far_off() {
        let english = "The next meeting of the study group takes place in Geneva. ".repeat(8);
        let chinese = "第十二研究组下次会议将于五月在日内瓦举行。".repeat(8);
        for (language, text) in [(Language::En, english), (Language::Zh, chinese)] {
            let laid = set(language, &text, &[], 400.0);
            let guess = laid.manner.guess(&laid.runs, &[]);
            assert!(
                (guess - laid.height).abs() <= 40.0,
                "{guess} {}",
                laid.height
            );
        }
    }
}
