//! One box at work: its runs, its selection, and what editing makes of them. Knows nothing of pixels on
//! the screen; keys and events come in through [`super::keys`].

use super::cache::{Cache, Place, Wanted};
use super::clipboard::{self, Arrival, Copied, Paste};
use super::context_menu::Clicked;
use super::insert_menu::InsertMenu;
use super::link_editor::LinkEditor;
use super::model::{self, Look, Mark};
use super::setting::Setting;
use super::typeset::{Laid, Manner, Typesetter};
use super::{CaretAt, Command, Event, Hooks};
use crate::letter::text::{Link, Run, flat};
use eframe::egui::{Context, Id, ViewportCommand};
use parley::editing::{Cursor, Selection};
use parley::layout::Affinity;
use std::ops::Range;
use std::rc::Rc;

/// Within so many seconds the system gives what the clipboard holds.
const ANSWER: f64 = 1.0;

/// What a box may do.
#[derive(Clone, Copy, Debug, Default)]
pub struct Rules {
    /// No line breaks.
    pub single_line: bool,
    /// It can be read and copied only.
    pub read_only: bool,
    /// Enter, Tab and their like are for the window.
    pub structure: bool,
    /// Tab is for the window.
    pub tabs: bool,
}

/// What an input method has not yet decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Composing {
    /// The characters.
    pub text: String,
    /// Where in them the caret is, in characters.
    pub caret: usize,
}

/// The box that one writes in: there is one at most.
pub struct Active {
    /// Which.
    pub id: Id,
    /// Where the caret is, and what is selected.
    pub selection: Selection,
    /// The look of the next typed characters, if it was changed at the caret.
    pub look: Option<Look>,
    /// What an input method has not yet decided.
    pub composing: Option<Composing>,
    /// What an input method has put in last, and when.
    pub committed: Option<(String, f64)>,
    /// Since when the next paste is to bring no styles.
    pub paste_plain: Option<f64>,
    /// The menu of insertions, while it is open.
    pub insert: Option<InsertMenu>,
    /// The window of a link, while it is open.
    pub link: Option<LinkEditor>,
    /// What the context menu was opened on.
    pub clicked: Option<Clicked>,
    /// Length of the text and place of the caret when it was last painted.
    pub caret_place: Option<(usize, usize)>,
    /// When the caret moved last, in seconds.
    pub caret_moved: f64,
}

impl Active {
    /// A box that has just been entered, with its caret at the beginning.
    pub fn new(id: Id) -> Active {
        Active {
            id,
            selection: Selection::default(),
            look: None,
            composing: None,
            committed: None,
            paste_plain: None,
            insert: None,
            link: None,
            clicked: None,
            caret_place: None,
            caret_moved: 0.0,
        }
    }
}

/// The tools that all boxes share, while one is at work.
pub struct Tools<'a> {
    /// Sets texts.
    pub typesetter: &'a mut Typesetter,
    /// Keeps them.
    pub cache: &'a mut Cache,
    /// What was copied here last.
    pub copied: &'a mut Copied,
    /// The clipboard with styles.
    pub hooks: &'a mut Hooks,
}

/// A box at work.
pub struct Editing<'a> {
    /// The shared tools.
    pub tools: Tools<'a>,
    /// Of the letter.
    pub setting: &'a Setting<'a>,
    /// How its text is set.
    pub manner: Manner,
    /// What it may do.
    pub rules: Rules,
    /// Caret and selection.
    pub active: &'a mut Active,
    /// The text.
    pub runs: Vec<Run>,
    /// The text, set.
    pub laid: Rc<Laid>,
    /// Whether the text is no longer as it was given.
    pub changed: bool,
    /// What the window is to do.
    pub event: Option<Event>,
    /// The box is to be left.
    pub leave: bool,
    /// The left edge of the text on the screen.
    pub left: f32,
}

/// What the facts of a text print, in their order.
pub fn values(runs: &[Run], setting: &Setting<'_>) -> Vec<String> {
    runs.iter()
        .filter_map(|run| match run {
            Run::Fact { fact, .. } => Some((setting.value)(fact)),
            _ => None,
        })
        .collect()
}

impl<'a> Editing<'a> {
    /// Begins work on a text.
    pub fn new(
        tools: Tools<'a>,
        setting: &'a Setting<'a>,
        manner: Manner,
        rules: Rules,
        active: &'a mut Active,
        runs: &[Run],
        left: f32,
    ) -> Editing<'a> {
        let wanted = Wanted {
            runs,
            values: &values(runs, setting),
            composing: None,
            manner,
        };
        let (_, laid) = tools.cache.laid(tools.typesetter, wanted);
        // The text may have changed from outside, as by undo.
        active.selection = active.selection.refresh(&laid.layout);
        Editing {
            tools,
            setting,
            manner,
            rules,
            active,
            runs: runs.to_vec(),
            laid,
            changed: false,
            event: None,
            leave: false,
            left,
        }
    }

    fn relay(&mut self) {
        let wanted = Wanted {
            runs: &self.runs,
            values: &values(&self.runs, self.setting),
            composing: None,
            manner: self.manner,
        };
        self.laid = self.tools.cache.laid(self.tools.typesetter, wanted).1;
    }

    /// The text as it is to be shown, with what an input method has not yet decided; and its caret.
    pub fn displayed(&mut self) -> (Place, Rc<Laid>, Selection) {
        let caret = self.caret();
        let (runs, composing) = match &self.active.composing {
            None => (self.runs.clone(), None),
            Some(composing) => {
                let words = model::words(&composing.text, &Look::default(), true);
                let runs = model::replace(&self.runs, caret..caret, words);
                let start = model::byte_of(&self.laid.text, caret);
                (runs, Some(start..start + composing.text.len()))
            }
        };
        let wanted = Wanted {
            runs: &runs,
            values: &values(&runs, self.setting),
            composing: composing.as_ref(),
            manner: self.manner,
        };
        let (place, laid) = self.tools.cache.laid(self.tools.typesetter, wanted);
        let selection = match &self.active.composing {
            None => self.active.selection,
            Some(composing) => {
                let byte = model::byte_of(&laid.text, caret + composing.caret);
                Selection::from_byte_index(&laid.layout, byte, Affinity::Upstream)
            }
        };
        (place, laid, selection)
    }

    /// The caret, in characters.
    pub fn caret(&self) -> usize {
        model::offset_of(&self.laid.text, self.active.selection.focus().index())
    }

    /// The selected characters.
    pub fn range(&self) -> Range<usize> {
        let bytes = self.active.selection.text_range();
        model::offset_of(&self.laid.text, bytes.start)..model::offset_of(&self.laid.text, bytes.end)
    }

    /// Moves the caret or the selection.
    pub fn select(&mut self, selection: Selection) {
        self.active.selection = selection;
        self.active.look = None;
    }

    fn cursor(&self, offset: usize, affinity: Affinity) -> Cursor {
        let byte = model::byte_of(&self.laid.text, offset);
        Cursor::from_byte_index(&self.laid.layout, byte, affinity)
    }

    /// Selects characters.
    pub fn select_range(&mut self, range: Range<usize>) {
        let anchor = self.cursor(range.start, Affinity::Downstream);
        let focus = self.cursor(range.end, Affinity::Upstream);
        self.select(Selection::new(anchor, focus));
    }

    /// Puts the caret where the window wants it.
    pub fn place(&mut self, at: &CaretAt) {
        let layout = &self.laid.layout;
        let selection = match *at {
            CaretAt::Start => self.cursor(0, Affinity::Downstream).into(),
            CaretAt::End => self.cursor(usize::MAX, Affinity::Upstream).into(),
            CaretAt::Offset(offset) => self.cursor(offset, Affinity::Downstream).into(),
            CaretAt::Range(start, end) => return self.select_range(start..end),
            CaretAt::X { x, from_top } => {
                let line = if from_top {
                    0
                } else {
                    layout.len().saturating_sub(1)
                };
                let y = layout.get(line).map_or(0.0, |line| {
                    let metrics = line.metrics();
                    (metrics.block_min_coord + metrics.block_max_coord) / 2.0
                });
                // Infinite where one came from the side: the very edge of the line.
                let x = ((x - self.left) * self.manner.scale).clamp(-1.0, 2.0 * self.manner.width);
                Selection::from_point(layout, x, y)
            }
        };
        self.select(selection);
    }

    /// Puts runs in the place of characters, and the caret behind them.
    pub fn replace(&mut self, range: Range<usize>, with: Vec<Run>) {
        let caret = range.start + model::length(&with);
        let ends_line = with.last() == Some(&Run::LineBreak);
        self.runs = model::replace(&self.runs, range, with);
        self.changed = true;
        self.relay();
        let affinity = match ends_line {
            true => Affinity::Downstream,
            false => Affinity::Upstream,
        };
        let cursor = self.cursor(caret, affinity);
        self.select(cursor.into());
    }

    /// The look that typed characters get.
    fn look(&self) -> Look {
        match &self.active.look {
            Some(look) => look.clone(),
            None => {
                let range = self.range();
                match range.is_empty() {
                    true => model::look_at(&self.runs, range.start),
                    // What replaces a selection looks as the first of it.
                    false => model::look_at(&model::slice(&self.runs, range), 0),
                }
            }
        }
    }

    /// Types text over the selection.
    pub fn type_text(&mut self, text: &str) {
        if self.rules.read_only || self.becomes_list(text) {
            return;
        }
        let words = model::words(text, &self.look(), self.rules.single_line);
        if !words.is_empty() {
            let look = self.active.look.take();
            self.replace(self.range(), words);
            self.active.look = look;
        }
    }

    /// “1. ” and “- ” at the very beginning make a list of the paragraph.
    fn becomes_list(&mut self, text: &str) -> bool {
        let range = self.range();
        if text != " " || !self.rules.structure || !range.is_empty() || range.start > 2 {
            return false;
        }
        let before = model::flat(&model::slice(&self.runs, 0..range.start));
        let event = match before.as_str() {
            "1." | "1)" => Event::ToggleNumbered,
            "-" | "*" | "\u{2022}" | "\u{2013}" => Event::ToggleBullet,
            _ => return false,
        };
        self.replace(0..range.start, Vec::new());
        self.event = Some(event);
        true
    }

    /// Puts runs over the selection.
    pub fn insert(&mut self, runs: &[Run]) {
        if self.rules.read_only {
            return;
        }
        let runs = model::admit(runs, self.rules.single_line);
        self.replace(self.range(), runs);
    }

    /// Puts runs over the selection, parted from the words around them; where the caret stands behind the last
    /// sentence, into it.
    fn insert_within(&mut self, runs: Vec<Run>) {
        let text = flat::text(&self.runs);
        let range = self.range();
        if range.is_empty() && range.end == text.chars().count() {
            let end = flat::end(&text);
            self.select_range(end..end);
        }
        let at = self.range();
        let left: String = (text.chars().take(at.start))
            .chain(text.chars().skip(at.end))
            .collect();
        self.insert(&flat::parted(&left, at.start, runs));
    }

    /// Deletes the selection, or what stands before the caret.
    pub fn delete_backward(&mut self, word: bool) {
        if self.rules.read_only {
            return;
        }
        let range = self.range();
        if !range.is_empty() {
            return self.replace(range, Vec::new());
        }
        let caret = self.active.selection.focus();
        let start = match word {
            true => caret.previous_logical_word(&self.laid.layout).index(),
            false => match caret.upstream_cluster(&self.laid.layout) {
                // A picture of several characters goes as one; a letter with marks, mark by mark.
                Some(cluster) if cluster.is_emoji() => cluster.text_range().start,
                _ => model::byte_of(&self.laid.text, range.start.saturating_sub(1)),
            },
        };
        if range.start == 0 {
            if self.rules.structure {
                self.event = Some(Event::JoinPrevious);
            }
            return;
        }
        let start = model::offset_of(&self.laid.text, start);
        self.replace(start..range.start, Vec::new());
    }

    /// Deletes the selection, or what stands behind the caret.
    pub fn delete_forward(&mut self, word: bool) {
        if self.rules.read_only {
            return;
        }
        let range = self.range();
        if !range.is_empty() {
            return self.replace(range, Vec::new());
        }
        if range.start == model::length(&self.runs) {
            if self.rules.structure {
                self.event = Some(Event::JoinNext);
            }
            return;
        }
        let caret = self.active.selection.focus();
        let end = match word {
            true => caret.next_logical_word(&self.laid.layout).index(),
            false => caret
                .downstream_cluster(&self.laid.layout)
                .map_or(self.laid.text.len(), |cluster| cluster.text_range().end),
        };
        let end = model::offset_of(&self.laid.text, end);
        self.replace(range.start..end, Vec::new());
    }

    /// Ends the paragraph here, or the line, or the work in this box.
    pub fn enter(&mut self, line_break: bool) {
        if self.rules.structure && !line_break {
            if self.rules.read_only {
                return;
            }
            let range = self.range();
            let before = model::slice(&self.runs, 0..range.start);
            let after = model::slice(&self.runs, range.end..usize::MAX);
            self.event = Some(Event::Split { before, after });
        } else if self.rules.single_line {
            self.leave = !line_break;
        } else if !self.rules.read_only {
            self.replace(self.range(), vec![Run::LineBreak]);
        }
    }

    /// Puts a mark on the selection, or takes it away; at a bare caret, for what is typed next.
    pub fn toggle(&mut self, mark: Mark) {
        if self.rules.read_only {
            return;
        }
        let range = self.range();
        if range.is_empty() {
            let mut look = self.look();
            look.emphasis = mark.set(look.emphasis, !mark.is_in(look.emphasis));
            self.active.look = Some(look);
            return;
        }
        let on = !model::has(&self.runs, range.clone(), mark);
        self.restyled(model::emphasise(&self.runs, range, mark, on));
    }

    /// Whether the selection, or what is typed next, has a mark.
    pub fn has(&self, mark: Mark) -> bool {
        let range = self.range();
        match range.is_empty() {
            true => mark.is_in(self.look().emphasis),
            false => model::has(&self.runs, range, mark),
        }
    }

    fn restyled(&mut self, runs: Vec<Run>) {
        if runs != self.runs {
            self.runs = runs;
            self.changed = true;
            self.relay();
            self.active.selection = self.active.selection.refresh(&self.laid.layout);
        }
    }

    /// Opens the window of a link, for the selection or the link at the caret.
    fn open_link(&mut self) {
        if self.rules.read_only {
            return;
        }
        let range = self.range();
        let found = model::link_at(&self.runs, range.start)
            .filter(|(found, _)| range.is_empty() || found.contains(&range.start));
        let (link, range) = match found {
            Some((found, link)) if range.is_empty() => (Some(link), found),
            Some((_, link)) => (Some(link), range),
            None => (None, range),
        };
        self.active.link = Some(LinkEditor::new(link, range, self.setting));
    }

    /// Makes words lead somewhere; where none are given, the address itself becomes the words.
    fn set_link(&mut self, range: Range<usize>, to: Option<Link>) {
        match to {
            Some(Link::Address(address)) if range.is_empty() => {
                let words = address.trim_start_matches("mailto:").to_owned();
                let look = Look {
                    emphasis: self.look().emphasis,
                    link: Some(Link::Address(address)),
                };
                self.replace(range, model::words(&words, &look, true));
            }
            to => {
                self.restyled(model::set_link(&self.runs, range.clone(), to.as_ref()));
                self.select_range(range.end..range.end);
            }
        }
    }

    /// Does what a menu, a button or a key asks for.
    pub fn command(&mut self, ctx: &Context, command: Command) {
        let writes = !self.rules.read_only;
        match command {
            Command::Mark(mark) => self.toggle(mark),
            Command::Plain if writes => {
                self.active.look = Some(Look::default());
                self.restyled(model::unstyle(&self.runs, self.range()));
            }
            Command::Link => self.open_link(),
            Command::SetLink(range, to) if writes => self.set_link(range, to),
            Command::Insert if writes => self.active.insert = Some(InsertMenu::default()),
            Command::Runs(runs) => self.insert(&runs),
            Command::Within(runs) => self.insert_within(runs),
            Command::Replace(range, runs) if writes => {
                self.replace(range, model::admit(&runs, self.rules.single_line));
            }
            Command::Correct(range, word) if writes => {
                let look = model::look_at(&model::slice(&self.runs, range.clone()), 0);
                self.replace(range, model::words(&word, &look, true));
            }
            Command::Copy => self.copy(ctx),
            Command::Cut => {
                self.copy(ctx);
                if writes && !self.range().is_empty() {
                    self.replace(self.range(), Vec::new());
                }
            }
            Command::Paste { plain } if writes => {
                self.active.paste_plain = plain.then(|| ctx.input(|input| input.time));
                ctx.send_viewport_cmd(ViewportCommand::RequestPaste);
            }
            Command::SelectAll => self.select_range(0..usize::MAX),
            Command::AddToWordList(word) => {
                self.tools.cache.forget_misspelt();
                self.event = Some(Event::AddToWordList(word));
            }
            Command::RestoreStandard if writes => self.event = Some(Event::RestoreStandard),
            _ => {}
        }
    }

    fn copy(&mut self, ctx: &Context) {
        let runs = model::slice(&self.runs, self.range());
        if runs.is_empty() {
            return;
        }
        let plain = model::plain(&runs, self.setting.value);
        let html = clipboard::html(&runs, self.setting.value);
        if !(self.tools.hooks.copy_html)(&html, &plain) {
            ctx.copy_text(plain.clone());
        }
        *self.tools.copied = Copied::new(runs, plain);
    }

    /// Takes what the clipboard gave.
    pub fn paste(&mut self, ctx: &Context, text: &str) {
        // An empty clipboard does not answer; the paste after that is another.
        let now = ctx.input(|input| input.time);
        let since = self.active.paste_plain.take();
        let plain = since.is_some_and(|since| now - since < ANSWER);
        if self.rules.read_only {
            return;
        }
        let look = self.look();
        let nothing = Copied::default();
        let (html, copied) = match plain {
            true => (None, &nothing),
            false => ((self.tools.hooks.clipboard_html)(), &*self.tools.copied),
        };
        let read = html
            .as_deref()
            .map(|html| (self.tools.hooks.read_html)(html));
        let arrival = Arrival {
            text,
            html,
            read: read.unwrap_or_default(),
        };
        let one_line = self.rules.single_line;
        match clipboard::paste(arrival, copied, &look, one_line, self.rules.structure) {
            Paste::Runs(runs) => self.replace(self.range(), runs),
            Paste::Paragraphs(pasted) => {
                let range = self.range();
                self.event = Some(Event::Pasted {
                    before: model::slice(&self.runs, 0..range.start),
                    pasted,
                    after: model::slice(&self.runs, range.end..usize::MAX),
                });
            }
        }
    }
}
