//! A box for the address of a web page.

use super::Form;
use crate::app::widgets::parsed_edit::parsed_edit;
use egui::{Id, Ui};

/// What is wrong with an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    /// It begins with neither `https://` nor `http://`.
    Scheme,
    /// It names no host such as `www.itu.int`.
    Host,
    /// It has a space or quotation mark in it, as nothing that can be followed has.
    Broken,
}

impl Form<'_> {
    /// Shows the box as wide as there is room. Returns the address, if another one was typed.
    pub fn web_address(
        &self,
        ui: &mut Ui,
        id: Id,
        address: Option<&str>,
        name: &str,
        hint: &str,
    ) -> Option<Option<String>> {
        let read = |text: &str| match text.trim() {
            "" => Ok(None),
            text => match fault(text) {
                None => Ok(Some(text.to_owned())),
                Some(Fault::Scheme) => Err(self.say("web-address-scheme")),
                Some(Fault::Host) => Err(self.say("web-address-host")),
                Some(Fault::Broken) => Err(self.say("web-address-broken")),
            },
        };
        let width = ui.available_width();
        let shown = address.unwrap_or_default();
        let new = parsed_edit(ui, id, shown, name, hint, width, read)?;
        (new.as_deref() != address).then_some(new)
    }
}

fn fault(address: &str) -> Option<Fault> {
    let rest = ["https://", "http://"]
        .iter()
        .find_map(|scheme| address.strip_prefix(scheme));
    let Some(rest) = rest else {
        return Some(Fault::Scheme);
    };
    if address.contains(|c: char| c.is_whitespace() || "<>\"".contains(c)) {
        return Some(Fault::Broken);
    }
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.split(':').next().unwrap_or_default();
    let labels: Vec<&str> = host.split('.').collect();
    let named = labels.len() > 1
        && (labels.iter()).all(|label| {
            !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-')
        });
    (!named).then_some(Fault::Host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_need_a_scheme_and_a_host() {
        for sound in [
            "https://www.itu.int/go/tsg12",
            "http://itu.int",
            "https://www.itu.int:443/net4/CRM/xreg/web/Registration.aspx?Event=C-00012810#top",
        ] {
            assert_eq!(fault(sound), None, "{sound}");
        }
        assert_eq!(fault("www.itu.int"), Some(Fault::Scheme));
        assert_eq!(fault("ftp://itu.int"), Some(Fault::Scheme));
        assert_eq!(fault("https://"), Some(Fault::Host));
        assert_eq!(fault("https:///go"), Some(Fault::Host));
        assert_eq!(fault("https://itu/go"), Some(Fault::Host));
        assert_eq!(fault("https://itu..int"), Some(Fault::Host));
        assert_eq!(fault("https://itu.int/a b"), Some(Fault::Broken));
    }
}
