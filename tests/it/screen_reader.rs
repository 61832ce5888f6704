//! The real program as a screen reader has it: over the accessibility bus of the system (AT-SPI) its window is read, a
//! button is pressed, a text is read, written, and read again with its caret and what is selected.
//!
//! Needs Xvfb, xdotool, dbus-daemon and at-spi2-core; `.ci/run` installs them and sets `CI`. Without `CI` this is left
//! out where they are missing.

use crate::harness::copy_of;
use crate::real_window::{Desk, Running, display, installed};
use std::collections::HashMap;
use std::io::BufRead;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};

const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";
const TEXT: &str = "org.a11y.atspi.Text";
/// Roles by their numbers in AT-SPI: a button; a text, an entry.
const BUTTON: &[u32] = &[43];
const WRITTEN: &[u32] = &[61, 79];

/// What a screen reader holds on to.
#[derive(Clone, Debug)]
struct Object {
    program: String,
    path: OwnedObjectPath,
}

/// A connection to a bus.
struct Bus(zbus::Connection);

impl Bus {
    fn at(address: &str) -> Bus {
        let connection = pollster::block_on(async {
            zbus::connection::Builder::address(address)?.build().await
        });
        Bus(connection.unwrap())
    }

    fn call<A, R>(&self, of: &Object, interface: &str, method: &str, arguments: &A) -> Option<R>
    where
        A: serde::Serialize + zbus::zvariant::DynamicType,
        R: for<'d> serde::Deserialize<'d> + zbus::zvariant::Type,
    {
        let (program, path) = (of.program.as_str(), of.path.as_str());
        let answer = pollster::block_on(self.0.call_method(
            Some(program),
            path,
            Some(interface),
            method,
            arguments,
        ));
        answer.ok()?.body().deserialize().ok()
    }

    fn property(&self, of: &Object, interface: &str, name: &str) -> Option<OwnedValue> {
        let properties = "org.freedesktop.DBus.Properties";
        self.call(of, properties, "Get", &(interface, name))
    }

    fn name(&self, of: &Object) -> String {
        let name = self.property(of, ACCESSIBLE, "Name");
        name.and_then(|name| String::try_from(name).ok())
            .unwrap_or_default()
    }

    fn role(&self, of: &Object) -> u32 {
        self.call(of, ACCESSIBLE, "GetRole", &())
            .unwrap_or_default()
    }

    fn children(&self, of: &Object) -> Vec<Object> {
        let children: Option<Vec<(String, OwnedObjectPath)>> =
            self.call(of, ACCESSIBLE, "GetChildren", &());
        let children = children.unwrap_or_default().into_iter();
        children
            .map(|(program, path)| Object { program, path })
            .collect()
    }

    /// The first below `of` that has this role and a name that begins like this.
    fn find(&self, of: &Object, roles: &[u32], begins: &str) -> Option<Object> {
        let mut open = vec![of.clone()];
        while let Some(next) = open.pop() {
            if self.name(&next).starts_with(begins) && roles.contains(&self.role(&next)) {
                return Some(next);
            }
            let mut children = self.children(&next);
            children.reverse();
            open.extend(children);
        }
        None
    }

    fn text(&self, of: &Object) -> String {
        self.call(of, TEXT, "GetText", &(0_i32, -1_i32))
            .unwrap_or_default()
    }

    fn caret(&self, of: &Object) -> Option<i32> {
        i32::try_from(self.property(of, TEXT, "CaretOffset")?).ok()
    }

    fn selection(&self, of: &Object) -> Option<(i32, i32)> {
        self.call(of, TEXT, "GetSelection", &(0_i32,))
    }
}

fn wait<T>(what: &str, done: impl Fn() -> Option<T>) -> T {
    let begun = Instant::now();
    loop {
        if let Some(done) = done() {
            return done;
        }
        assert!(begun.elapsed() < Duration::from_secs(60), "{what}: never");
        std::thread::sleep(Duration::from_millis(200));
    }
}

/// A session bus of the test's own.
fn session() -> (Running, String) {
    let mut daemon = Command::new("dbus-daemon")
        .args(["--session", "--nofork", "--print-address"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut address = String::new();
    let mut out = std::io::BufReader::new(daemon.stdout.take().unwrap());
    out.read_line(&mut address).unwrap();
    (Running(daemon), address.trim().to_owned())
}

/// The bus on which screen readers and programs meet; programs are told that somebody listens.
fn accessibility(session: &Bus) -> Option<String> {
    let bus = Object {
        program: "org.a11y.Bus".to_owned(),
        path: OwnedObjectPath::try_from("/org/a11y/bus").unwrap(),
    };
    let address: String = session.call(&bus, "org.a11y.Bus", "GetAddress", &())?;
    let properties = "org.freedesktop.DBus.Properties";
    for name in ["IsEnabled", "ScreenReaderEnabled"] {
        let arguments = ("org.a11y.Status", name, Value::from(true));
        session.call::<_, ()>(&bus, properties, "Set", &arguments);
    }
    Some(address)
}

#[test]
fn a_screen_reader_reads_and_writes() {
    let needed = ["Xvfb", "xdotool", "dbus-daemon"];
    let service = Path::new("/usr/share/dbus-1/services/org.a11y.Bus.service");
    if !needed.iter().all(|program| installed(program)) || !service.exists() {
        assert!(
            std::env::var_os("CI").is_none(),
            "Xvfb, xdotool, dbus-daemon or at-spi2-core is missing"
        );
        eprintln!(
            "left out: the screen reader; sudo apt-get install xvfb xdotool dbus at-spi2-core"
        );
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let letter = copy_of("circular-116", home.path());
    let (_server, display) = display();
    let (_daemon, address) = session();
    let session = Bus::at(&address);
    let bus = accessibility(&session).expect("at-spi2-core gives no bus");
    let bus = Bus::at(&bus);
    let mut desk = Desk::new(&display, home.path());
    desk.environment = HashMap::from([("DBUS_SESSION_BUS_ADDRESS".to_owned(), address.clone())]);
    let _program = desk.start(Some(&letter));

    let registry = Object {
        program: "org.a11y.atspi.Registry".to_owned(),
        path: OwnedObjectPath::try_from("/org/a11y/atspi/accessible/root").unwrap(),
    };
    let program = wait("the program", || {
        let programs = bus.children(&registry);
        programs
            .into_iter()
            .find(|one| !bus.children(one).is_empty())
    });
    // A part of the letter is chosen by the button's own action.
    let button = wait("the button", || bus.find(&program, BUTTON, "Subject"));
    let pressed: Option<bool> = bus.call(&button, "org.a11y.atspi.Action", "DoAction", &(0_i32,));
    assert_eq!(pressed, Some(true), "the button has no action");
    let subject = wait("the subject", || {
        bus.find(&program, WRITTEN, "Line 1 of the subject")
    });
    // The text, its caret, what is typed.
    wait("the focus", || {
        let component = "org.a11y.atspi.Component";
        bus.call::<_, bool>(&subject, component, "GrabFocus", &())
            .filter(|done| *done)
    });
    let before = wait("the text", || {
        Some(bus.text(&subject)).filter(|text| text.contains("QoS") || text.len() > 10)
    });
    let length = i32::try_from(before.chars().count()).unwrap();
    wait("the caret", || {
        bus.caret(&subject).filter(|caret| *caret == length)
    });
    desk.does(&["type", "--delay", "60", " now"]);
    let after = wait("what was typed", || {
        Some(bus.text(&subject)).filter(|text| text.ends_with(" now"))
    });
    assert_eq!(after, format!("{before} now"));
    wait("the caret behind it", || {
        bus.caret(&subject).filter(|caret| *caret == length + 4)
    });
    // What is selected.
    desk.keys(&["shift+Left", "shift+Left", "shift+Left"]);
    wait("the selection", || {
        let selected = bus.selection(&subject);
        selected.filter(|selected| *selected == (length + 1, length + 4))
    });
}
