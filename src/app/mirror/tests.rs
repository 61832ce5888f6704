use super::turned::turned;
use super::*;
use egui::text::{LayoutJob, TextFormat};
use egui::{FontId, Modifiers, PointerButton, Sense, vec2};
use std::cell::RefCell;

const LONG: &str = "تُرسل الرسالة الجماعية إلى الإدارات وأعضاء القطاع والمنتسبين (ITU-T) والهيئات \
    الأكاديمية، ويُذكر فيها موعد الاجتماع 12/13 ومكانه ولا شيء غير ذلك إلا ما يلزم";

fn context() -> Context {
    let ctx = Context::default();
    crate::app::theme::install(&ctx);
    // The fonts come with the first frame.
    ctx.run_ui(RawInput::default(), |_| {})
        .drop_without_applying_deltas();
    ctx
}

#[test]
fn wrapped_lines_stand_in_the_order_in_which_they_are_read() {
    let ctx = context();
    let font = FontId::proportional(14.0);
    for width in [120.0, 160.0, 200.0, 333.0, 900.0] {
        let mut job = LayoutJob::default();
        let (first, rest) = LONG.split_at(LONG.find("القطاع").unwrap());
        job.append(
            first,
            0.0,
            TextFormat::simple(font.clone(), egui::Color32::RED),
        );
        job.append(
            rest,
            0.0,
            TextFormat::simple(font.clone(), egui::Color32::BLUE),
        );
        job.wrap.max_width = width;
        let laid = ctx.fonts_mut(|fonts| fonts.layout_job(job));
        let lines = turned::lines(&laid);
        assert_eq!(lines.len(), laid.rows.len());
        let read: String = lines.iter().map(|line| &LONG[line.clone()]).collect();
        assert_eq!(read, LONG, "{width}");
        // No word is torn apart.
        for line in &lines[..lines.len() - 1] {
            assert!(LONG[line.clone()].ends_with(' '), "{width}: {line:?}");
        }
        let after = turned(&laid, false, &mut |job| {
            ctx.fonts_mut(|fonts| fonts.layout_job(job))
        });
        for (old, new) in laid.rows.iter().zip(&after.rows) {
            assert!(new.row.size.x <= old.row.size.x + 6.0, "{width}");
            // At the right.
            assert!((new.pos.x + new.row.size.x - laid.rect.right()).abs() < 1.0);
        }
    }
}

#[test]
fn what_does_not_fit_is_cut_at_its_end() {
    let ctx = context();
    let mut job = LayoutJob::simple_singleline(
        LONG.to_owned(),
        FontId::proportional(14.0),
        egui::Color32::RED,
    );
    job.wrap = egui::text::TextWrapping::truncate_at_width(150.0);
    let laid = ctx.fonts_mut(|fonts| fonts.layout_job(job));
    assert!(laid.elided);
    let mut said = Vec::new();
    let after = turned(&laid, false, &mut |job| {
        said.push(job.text.clone());
        ctx.fonts_mut(|fonts| fonts.layout_job(job))
    });
    assert!(after.rows[0].row.size.x <= 150.0);
    let last = said.last().unwrap();
    assert!(last.starts_with('…') && last.ends_with("تُرسل"), "{last}");
}

/// Where the words of a label are painted, line by line, each from its left to its right end.
fn lines_of(shapes: &[egui::epaint::ClippedShape], words: &str) -> Vec<(f32, f32)> {
    let texts = shapes.iter().filter_map(|clipped| match &clipped.shape {
        Shape::Text(text) if text.galley.text() == words => Some(text),
        _ => None,
    });
    let lines = texts.flat_map(|text| {
        text.galley.rows.iter().filter_map(|row| {
            let glyphs = row.row.glyphs.iter().filter(|glyph| glyph.chr != ' ');
            let ends = glyphs.map(|glyph| (glyph.pos.x, glyph.max_x()));
            let ends = ends.reduce(|one, other| (one.0.min(other.0), one.1.max(other.1)))?;
            let left = text.pos.x + row.pos.x;
            Some((left + ends.0, left + ends.1))
        })
    });
    lines.collect()
}

#[test]
fn labels_stand_behind_what_is_before_them_in_their_row() {
    const ARABIC: &str = "مختلف عن الصيغة الموحدة في الرسالة";
    const LATIN: &str = "Terms of reference and working methods";
    const MIXED: &str = "Letter to لجنة الدراسات of the sector";
    let ctx = context();
    // In one line, and in a room in which the words go on in the next one.
    for (width, count) in [(600.0, 1), (220.0, 2)] {
        for words in [ARABIC, LATIN, MIXED] {
            let (mut painted, mut left) = (Vec::new(), 0.0);
            for on in [false, true] {
                turn(&ctx, on);
                // The fonts of the window come with the next frame.
                for _ in 0..2 {
                    let mut badge = Rect::NOTHING;
                    let input = RawInput {
                        screen_rect: Some(Rect::from_min_size(Pos2::ZERO, vec2(1000.0, 500.0))),
                        ..RawInput::default()
                    };
                    let output = ctx.run_ui(input, |ui| {
                        ui.set_width(width);
                        ui.horizontal_wrapped(|ui| {
                            left = ui.max_rect().left();
                            badge = ui.allocate_space(vec2(60.0, 20.0)).1;
                            ui.label(words);
                        });
                    });
                    painted = lines_of(&output.shapes, words);
                    output.drop_without_applying_deltas();
                    if painted.len() != count {
                        continue;
                    }
                    let gap = ctx.global_style().spacing.item_spacing.x;
                    let (before, first) = match on {
                        true => (1000.0 - badge.right() - gap, painted[0].1),
                        false => (badge.right() + gap, painted[0].0),
                    };
                    if on || words != ARABIC || count == 1 {
                        assert!((first - before).abs() < 2.0, "{on} {words}: {painted:?}");
                    }
                }
                assert_eq!(painted.len(), count, "{on} {words}");
            }
            // In a window that is turned around, the next line begins at the right edge.
            let edge = 1000.0 - left;
            for line in &painted[1..] {
                assert!((line.1 - edge).abs() < 2.0, "{words}: {painted:?}");
            }
        }
    }
}

/// A button at the left, and a box with an island in the middle; where they were clicked.
struct Screen {
    ctx: Context,
    clicks: RefCell<Vec<Pos2>>,
    on_island: RefCell<Vec<Pos2>>,
}

const BUTTON: Rect = Rect {
    min: pos2(10.0, 10.0),
    max: pos2(50.0, 30.0),
};
const ISLAND: Rect = Rect {
    min: pos2(100.0, 50.0),
    max: pos2(300.0, 90.0),
};

impl Screen {
    fn frame(&self, events: Vec<Event>) -> FullOutput {
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, vec2(1000.0, 500.0))),
            events,
            ..RawInput::default()
        };
        self.ctx.run_ui(input, |ui| {
            let button = ui.interact(BUTTON, Id::unique("button"), Sense::click());
            ui.painter().rect_filled(BUTTON, 0, egui::Color32::RED);
            self.clicks
                .borrow_mut()
                .extend(button.interact_pointer_pos().filter(|_| button.clicked()));
            let shown = island(
                ui,
                false,
                |ui| {
                    let left = Rect::from_min_size(ISLAND.min, vec2(10.0, 40.0));
                    ui.painter().rect_filled(left, 0, egui::Color32::BLUE);
                    ui.interact(ISLAND, Id::unique("island"), Sense::click())
                },
                |shown| (shown.rect, shown.id),
            );
            self.on_island
                .borrow_mut()
                .extend(shown.interact_pointer_pos().filter(|_| shown.clicked()));
        })
    }

    fn click(&self, at: Pos2) {
        let button = |pressed| Event::PointerButton {
            pos: at,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        for events in [
            vec![Event::PointerMoved(at)],
            vec![button(true)],
            vec![button(false)],
        ] {
            self.frame(events).drop_without_applying_deltas();
        }
    }

    fn painted(&self, colour: egui::Color32) -> Rect {
        let output = self.frame(Vec::new());
        let mut found = output
            .shapes
            .iter()
            .filter_map(|clipped| match &clipped.shape {
                Shape::Rect(rect) if rect.fill == colour => Some(rect.rect),
                _ => None,
            });
        let found = found.next().unwrap();
        output.drop_without_applying_deltas();
        found
    }
}

#[test]
fn a_turned_window_is_clicked_where_it_is_seen() {
    let screen = Screen {
        ctx: context(),
        clicks: RefCell::default(),
        on_island: RefCell::default(),
    };
    for on in [false, true, false] {
        turn(&screen.ctx, on);
        assert_eq!(is_turned(&screen.ctx), on);
        let button = screen.painted(egui::Color32::RED);
        assert_eq!(button.left(), if on { 950.0 } else { 10.0 });
        screen.click(button.center());
        assert_eq!(screen.clicks.borrow_mut().pop(), Some(BUTTON.center()));
        // The left edge of an island stays its left edge.
        let edge = screen.painted(egui::Color32::BLUE);
        assert_eq!(edge.left(), if on { 700.0 } else { 100.0 });
        screen.click(edge.min + vec2(3.0, 5.0));
        let clicked = screen.on_island.borrow_mut().pop();
        assert_eq!(clicked, Some(ISLAND.min + vec2(3.0, 5.0)));
        assert!(screen.clicks.borrow().is_empty() && screen.on_island.borrow().is_empty());
    }
}

#[test]
fn what_lies_over_an_island_is_told_where_it_is_seen() {
    let ctx = context();
    ctx.enable_accesskit();
    turn(&ctx, true);
    let frame = || {
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, vec2(1000.0, 500.0))),
            ..RawInput::default()
        };
        ctx.run_ui(input, |ui| {
            let place = |shown: &egui::Response| (shown.rect, shown.id);
            let add = |ui: &mut Ui| ui.put(ISLAND, egui::Button::new("island"));
            island(ui, false, add, place);
            egui::Area::new(Id::unique("over"))
                .fixed_pos(ISLAND.min + vec2(10.0, 5.0))
                .order(Order::Foreground)
                .show(ui.ctx(), |ui| ui.button("over"));
        })
    };
    frame().drop_without_applying_deltas();
    let mut output = frame();
    let update = output.platform_output.accesskit_update.take().unwrap();
    output.drop_without_applying_deltas();
    let bounds = |name: &str| {
        let mut nodes = update.nodes.iter();
        let (_, node) = nodes.find(|(_, node)| node.label() == Some(name)).unwrap();
        node.bounds().unwrap()
    };
    // The island is moved, what lies over it is turned around with the window.
    assert_eq!(bounds("island").x0, 700.0);
    assert_eq!(bounds("over").x1, 1000.0 - 110.0);
}
