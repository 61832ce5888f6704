//! Everybody can use every screen: names, roles and states for a screen reader, the way of the keyboard, room for
//! large print. The screens are those of [`crate::screens`].

mod keyboard;
mod longer;
mod room;

use crate::harness::Look;
use crate::harness::Window;
use crate::screens::{self, Screen};
use circular_desk::language::Language;
use circular_desk::language::interface::Texts;
use egui::Rect;
use egui::accesskit::{Action, Role};
use egui_kittest::kittest::{AccessKitNode, NodeT};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// Roles of which a person says what they do: they have a name.
fn is_control(node: &AccessKitNode<'_>) -> bool {
    let data = node.data();
    egui::accessibility::is_input(node.role())
        || matches!(node.role(), Role::Grid | Role::Tree)
        || (data.supports_action(Action::Click) || data.supports_action(Action::Focus))
            && !matches!(
                node.role(),
                Role::Label | Role::GenericContainer | Role::Window | Role::ScrollBar
            )
}

/// Where a control is; nowhere, if it is not shown.
fn rect(node: &AccessKitNode<'_>) -> Rect {
    let bounds = node.raw_bounds().unwrap_or_default();
    #[expect(clippy::cast_possible_truncation, reason = "points of a window")]
    let [left, top, right, bottom] = [
        bounds.x0 as f32,
        bounds.y0 as f32,
        bounds.x1 as f32,
        bounds.y1 as f32,
    ];
    Rect::from_min_max(egui::pos2(left, top), egui::pos2(right, bottom))
}

/// Letters of a font of pictures, which nobody can say.
fn is_picture(c: char) -> bool {
    matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}')
}

fn told(node: &AccessKitNode<'_>) -> String {
    let name = node.label().unwrap_or_default();
    let place = node.raw_bounds().map_or_else(String::new, |r| {
        format!(
            " at {:.0} {:.0} {:.0}×{:.0}",
            r.x0,
            r.y0,
            r.x1 - r.x0,
            r.y1 - r.y0
        )
    });
    format!("{:?} “{name}”{place}", node.role())
}

/// What is wrong with the tree of a screen.
fn faults(window: &Window) -> Vec<String> {
    let mut faults = Vec::new();
    let mut seen = BTreeSet::new();
    let mut siblings: BTreeMap<(Role2, String), Vec<String>> = BTreeMap::new();
    for node in window.root().children_recursive() {
        let node = node.accesskit_node();
        if node.is_hidden() {
            continue;
        }
        let mut fault = |what: &str| faults.push(format!("{what}: {}", told(&node)));
        if !seen.insert(node.locate().0.0) {
            fault("twice in the tree");
        }
        let name = node.label().unwrap_or_default();
        let spoken = [Some(name.clone()), node.value(), node.description()];
        if spoken
            .iter()
            .flatten()
            .any(|words| words.contains(is_picture))
        {
            fault("a picture that nobody can say");
        }
        if !is_control(&node) {
            let data = node.data();
            if node.role() == Role::Unknown {
                fault("no role");
            }
            if data.supports_action(Action::Focus) && !node.is_disabled() && name.trim().is_empty()
            {
                fault("can have the keyboard, has no name");
            }
            continue;
        }
        if name.trim().is_empty() {
            fault("no name");
        }
        let role = node.role();
        match role {
            Role::CheckBox
            | Role::Switch
            | Role::RadioButton
            | Role::MenuItemCheckBox
            | Role::MenuItemRadio
                if node.toggled().is_none() =>
            {
                fault("on or off is not told");
            }
            Role::DisclosureTriangle if node.data().is_expanded().is_none() => {
                fault("open or closed is not told");
            }
            Role::ComboBox if node.value().is_none() => fault("what is chosen is not told"),
            Role::ListBoxOption if node.is_selected().is_none() && node.toggled().is_none() => {
                fault("chosen or not is not told");
            }
            Role::TextInput | Role::MultilineTextInput if node.value().is_none() => {
                fault("the text is not told");
            }
            Role::Unknown | Role::GenericContainer => fault("no role"),
            _ => {}
        }
        if role != Role::Splitter && node.data().supports_action(Action::Focus) {
            let key = (
                Role2(role),
                format!(
                    "{name}\u{1}{}\u{1}{}",
                    node.value().unwrap_or_default(),
                    within(&node)
                ),
            );
            siblings.entry(key).or_default().push(told(&node));
        }
    }
    for ((_, name), nodes) in siblings {
        let name = name.split('\u{1}').next().unwrap_or_default();
        if nodes.len() > 1 && !name.is_empty() {
            faults.push(format!(
                "{} with one name: {}",
                nodes.len(),
                nodes.join("; ")
            ));
        }
    }
    faults
}

/// The names of what a control stands in: a part of the form, a dialog, a row.
fn within(node: &AccessKitNode<'_>) -> String {
    let named = |above: &AccessKitNode<'_>| {
        let groups = [
            Role::Region,
            Role::Group,
            Role::Dialog,
            Role::AlertDialog,
            Role::Menu,
            Role::Navigation,
            Role::Main,
            Role::Complementary,
            Role::Banner,
            Role::ContentInfo,
            Role::Search,
            Role::ListItem,
            Role::Toolbar,
            Role::ListBox,
            Role::RadioGroup,
        ];
        groups
            .contains(&above.role())
            .then(|| above.label())
            .flatten()
    };
    std::iter::successors(node.parent(), AccessKitNode::parent)
        .filter_map(|above| named(&above))
        .collect::<Vec<_>>()
        .join("\u{1}")
}

/// A role that can be sorted.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Role2(Role);

impl Ord for Role2 {
    fn cmp(&self, other: &Role2) -> std::cmp::Ordering {
        (self.0 as u32).cmp(&(other.0 as u32))
    }
}

impl PartialOrd for Role2 {
    fn partial_cmp(&self, other: &Role2) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// The screens, or those whose names begin with `SCREEN`: for who mends one.
fn chosen() -> Vec<Screen> {
    let wanted = std::env::var("SCREEN").unwrap_or_default();
    let all = screens::all().into_iter();
    all.filter(|screen| screen.name.starts_with(&wanted))
        .collect()
}

/// Walks all screens on as many threads as there are cores, and says everything at the end.
fn on_all(
    look: Look,
    left_out: &[&str],
    check: impl Fn(&Screen, &mut Window) -> Vec<String> + Sync,
) {
    let mut screens = chosen();
    screens.retain(|screen| !left_out.iter().any(|name| screen.name.starts_with(name)));
    assert!(!screens.is_empty());
    let next = std::sync::atomic::AtomicUsize::new(0);
    let all = std::sync::Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(screen) =
                    screens.get(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed))
                {
                    let home = tempfile::tempdir().unwrap();
                    let checked = std::panic::AssertUnwindSafe(|| {
                        let mut window = screen.open(home.path(), look);
                        check(screen, &mut window)
                    });
                    let faults = std::panic::catch_unwind(checked);
                    let faults = faults.unwrap_or_else(|_| vec!["panicked: see above".to_owned()]);
                    let faults = faults
                        .iter()
                        .map(|fault| format!("{}: {fault}", screen.name));
                    all.lock().unwrap().extend(faults);
                }
            });
        }
    });
    let mut all = all.into_inner().unwrap();
    all.sort();
    assert!(all.is_empty(), "{} faults\n{}", all.len(), all.join("\n"));
}

/// Whether something lies over the window.
fn is_open(screen: &Screen) -> bool {
    ["dialog-", "popup-", "menu", "palette", "tour"]
        .iter()
        .any(|kind| screen.name.starts_with(kind))
}

#[test]
fn every_control_says_what_it_is() {
    on_all(Look::default(), &[], |_, window| faults(window));
}

/// Who chooses by arrow keys while typing hears what is chosen.
#[test]
fn what_arrow_keys_choose_is_told() {
    for name in ["palette", "popup-insert"] {
        let mut all = screens::all().into_iter();
        let screen = all.find(|screen| screen.name == name).unwrap();
        let home = tempfile::tempdir().unwrap();
        let mut window = screen.open(home.path(), Look::default());
        let told = |window: &Window| {
            let id = window.ctx.memory(|memory| memory.focused())?;
            let id = id.accesskit_id().0;
            let all = window.root().children_recursive();
            let nodes = all.map(|node| node.accesskit_node());
            let focused = nodes.filter(|node| node.locate().0.0 == id).last()?;
            focused.active_descendant()?.label()
        };
        let first = told(&window);
        window.key_press(egui::Key::ArrowDown);
        window.run_steps(3);
        let next = told(&window);
        assert!(
            first.is_some() && next.is_some() && first != next,
            "{name}: {first:?}, {next:?}"
        );
    }
}

/// Arabic is ordered where it is painted: a screen reader gets words as they are read.
#[test]
fn names_are_as_read_in_arabic() {
    let look = Look {
        language: Language::Ar,
        ..Look::default()
    };
    let wanted = ["start", "menu", "popup-calendar", "dialog-export"];
    let found = screens::all()
        .into_iter()
        .filter(|screen| wanted.contains(&screen.name.as_str()));
    let mut all = Vec::new();
    for screen in found {
        // Controls on the way are found by their names in the order in which they are read.
        let home = tempfile::tempdir().unwrap();
        let window = screen.open(home.path(), look);
        all.extend(
            faults(&window)
                .into_iter()
                .map(|fault| format!("{}: {fault}", screen.name)),
        );
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

/// What stands beside the name of a part, and that it is chosen, moves nothing below it.
#[test]
fn names_of_parts_take_one_line() {
    for language in Language::ALL {
        let texts = Texts::of(language);
        let look = Look {
            size: [1024.0, 700.0],
            language,
            ..Look::default()
        };
        for name in ["form-chinese-deadlines", "form-english-annexes"] {
            let mut all = screens::all().into_iter();
            let screen = all.find(|screen| screen.name == name).unwrap();
            let home = tempfile::tempdir().unwrap();
            let window = screen.open(home.path(), look);
            let mut seen = 0;
            for key in ["contacts", "addressees", "body", "deadlines", "annexes"] {
                let name = texts.say(&format!("part-{key}"));
                let all = window.root().children_recursive();
                let rows = all.filter(|node| {
                    let node = node.accesskit_node();
                    let label = node.label().unwrap_or_default();
                    node.role() == Role::Button
                        && (label == name || label.starts_with(&format!("{name}, ")))
                });
                for row in rows {
                    let height = rect(&row.accesskit_node()).height();
                    assert!(height < 40.0, "{language}, {name}: {height}");
                    seen += 1;
                }
            }
            assert!(seen >= 5, "{language}: {seen} of the names are there");
        }
    }
}

/// Pictures of all screens for eyes, into the folder `PICTURES`; in each of `LANGUAGES` (`en,zh`), as large as `SCALE`
/// says (2 is 200 %) in a window of `SIZE` pixels, by night if `LOOK` is `dark`; of `SCREEN`, those whose names begin so.
#[test]
#[ignore = "writes pictures for eyes"]
fn pictures() {
    let said = |name: &str, usual: &str| std::env::var(name).unwrap_or_else(|_| usual.to_owned());
    let folder = PathBuf::from(std::env::var("PICTURES").expect("PICTURES names a folder"));
    std::fs::create_dir_all(&folder).unwrap();
    let scale: f32 = said("SCALE", "1").parse().unwrap();
    let size = said("SIZE", "1440x900");
    let (width, height) = size.split_once('x').unwrap();
    let points = |pixels: &str| pixels.parse::<f32>().unwrap() / scale;
    for language in said("LANGUAGES", "en").split(',') {
        let language = Language::ALL.into_iter().find(|one| one.tag() == language);
        let look = Look {
            size: [points(width), points(height)],
            scale,
            dark: said("LOOK", "light") == "dark",
            language: language.expect("a tag of LANGUAGES"),
        };
        on_all(look, &[], |screen, window| {
            let picture = window.render().unwrap();
            let name = format!("{}-{}.png", screen.name, look.language);
            picture.save(folder.join(name)).unwrap();
            Vec::new()
        });
    }
}
