//! What a part points to: pages of the web, the emblem, other parts. Every part has relationships of
//! its own.

use super::ExportError;
use super::gate;
use super::xml::Xml;
use std::collections::BTreeMap;

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/// The relationships of one part.
#[derive(Default)]
pub struct Links {
    entries: Vec<Entry>,
    pages: BTreeMap<String, usize>,
    picture: &'static str,
    emblem: Option<usize>,
}

struct Entry {
    kind: &'static str,
    target: String,
    external: bool,
}

impl Links {
    /// No relationships yet; `picture` is where the emblem lies, as seen from the part.
    pub fn new(picture: &'static str) -> Self {
        Links {
            picture,
            ..Links::default()
        }
    }

    /// Points to another part; `kind` is the last word of the relationship's type.
    pub fn part(&mut self, kind: &'static str, target: &str) -> String {
        self.entries.push(Entry {
            kind,
            target: target.to_owned(),
            external: false,
        });
        id(self.entries.len() - 1)
    }

    /// Points to a page of the web or an address of e-mail.
    pub fn hyperlink(&mut self, target: &str) -> String {
        let target = gate::address(target);
        if let Some(entry) = self.pages.get(&target) {
            return id(*entry);
        }
        self.pages.insert(target.clone(), self.entries.len());
        self.entries.push(Entry {
            kind: "hyperlink",
            target,
            external: true,
        });
        id(self.entries.len() - 1)
    }

    /// Points to the emblem.
    pub fn emblem(&mut self) -> String {
        if self.emblem.is_none() {
            self.part("image", self.picture);
            self.emblem = Some(self.entries.len() - 1);
        }
        id(self.emblem.expect("just set"))
    }

    /// The relationship with the emblem, if the part shows it.
    pub fn shown_emblem(&self) -> Option<String> {
        self.emblem.map(id)
    }

    /// The relationships as the package holds them; nothing if there are none.
    pub fn part_of_package(&self) -> Option<String> {
        if self.entries.is_empty() {
            return None;
        }
        let mut xml = Xml::new();
        xml.open(
            "Relationships",
            &[(
                "xmlns",
                "http://schemas.openxmlformats.org/package/2006/relationships",
            )],
        );
        for (index, entry) in self.entries.iter().enumerate() {
            let id = id(index);
            let kind = if entry.kind.contains('/') {
                entry.kind.to_owned()
            } else {
                format!("{OFFICE}{}", entry.kind)
            };
            let mut attributes = vec![
                ("Id", id.as_str()),
                ("Type", kind.as_str()),
                ("Target", entry.target.as_str()),
            ];
            if entry.external {
                attributes.push(("TargetMode", "External"));
            }
            xml.empty("Relationship", &attributes);
        }
        xml.close("Relationships");
        Some(xml.finish())
    }

    /// Makes sure that all that `content` points to is there: Word calls a file corrupt otherwise.
    ///
    /// # Errors
    ///
    /// [`ExportError::Unresolved`] with the first one that is missing.
    pub fn resolve(&self, part: &str, content: &str) -> Result<(), ExportError> {
        for sign in [" r:id=\"", " r:embed=\"", " r:link=\""] {
            for (found, _) in content.match_indices(sign) {
                let rest = &content[found + sign.len()..];
                let id = rest.split('"').next().unwrap_or_default();
                let known = id
                    .strip_prefix("rId")
                    .and_then(|number| number.parse::<usize>().ok())
                    .is_some_and(|number| (1..=self.entries.len()).contains(&number));
                if !known {
                    return Err(ExportError::Unresolved {
                        part: part.to_owned(),
                        id: id.to_owned(),
                    });
                }
            }
        }
        Ok(())
    }
}

fn id(index: usize) -> String {
    format!("rId{}", index + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_page_has_one_relationship() {
        let mut links = Links::default();
        assert_eq!(links.hyperlink("https://itu.int"), "rId1");
        assert_eq!(links.hyperlink("mailto:tsbsg12@itu.int"), "rId2");
        assert_eq!(links.hyperlink("https://itu.int"), "rId1");
    }

    #[test]
    fn what_is_not_there_is_an_error() {
        let mut links = Links::default();
        links.hyperlink("https://itu.int");
        let content = "<w:hyperlink r:id=\"rId1\"/><w:hyperlink r:id=\"rId2\"/>";
        let error = links.resolve("word/document.xml", content).unwrap_err();
        assert_eq!(
            error.to_string(),
            "the part “word/document.xml” points to “rId2”, which the file does not hold"
        );
    }
}
