//! Findings as SARIF 2.1.0 (OASIS), which editors and servers of source code show beside a file.

use super::Checked;
use crate::checks::{Finding, Weight};
use crate::language::interface::Texts;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

/// One run of the program over all files; its rules are the mistakes that were found.
pub(super) fn write(checked: &[Checked<'_>], texts: &Texts) -> String {
    let mut rules: BTreeMap<&str, Option<String>> = BTreeMap::new();
    for finding in checked.iter().flat_map(|checked| &checked.findings) {
        rules
            .entry(finding.mistake)
            .or_insert_with(|| finding.why(texts));
    }
    let index: BTreeMap<&str, usize> = rules.keys().copied().zip(0..).collect();
    let rules: Vec<Value> = (rules.iter())
        .map(|(mistake, why)| match why {
            Some(why) => json!({ "id": mistake, "shortDescription": { "text": why } }),
            None => json!({ "id": mistake }),
        })
        .collect();
    let results = checked.iter().flat_map(|checked| {
        let results = checked.findings.iter();
        results.map(|finding| result(checked.file, finding, &index, texts))
    });
    let sarif = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "Circular Desk",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "language": texts.language().tag(),
                "rules": rules,
            } },
            "columnKind": "unicodeCodePoints",
            "results": results.collect::<Vec<_>>(),
        }],
    });
    format!("{sarif:#}")
}

fn result(file: &Path, finding: &Finding, index: &BTreeMap<&str, usize>, texts: &Texts) -> Value {
    let mut message = finding.sentence(texts);
    // A change to a letter is no change to bytes of its file: what mends it can only be said.
    if let Some(repair) = finding.repair_label(texts) {
        message.push_str(&format!(" ({repair})"));
    }
    let part = finding.at.to_string();
    let mut places = vec![json!({ "name": part, "kind": "object" })];
    if let Some(text) = finding.text {
        let language = finding
            .language
            .map_or_else(String::new, |language| format!(" {language}"));
        places.push(json!({
            "name": format!("text {}", text.0),
            "fullyQualifiedName": format!("{part}/text {}{language}", text.0),
            "kind": "value",
        }));
    }
    let mut result = json!({
        "ruleId": finding.mistake,
        "ruleIndex": index.get(finding.mistake),
        "level": match finding.weight {
            Weight::Error => "error",
            Weight::Warning => "warning",
            Weight::Hint => "note",
        },
        "message": { "text": message },
        "locations": [{
            "physicalLocation": { "artifactLocation": { "uri": address(file) } },
            "logicalLocations": places,
        }],
        "partialFingerprints": { "identity/v1": finding.identity() },
    });
    if let (Some(waiver), Value::Object(members)) = (&finding.waived, &mut result) {
        let suppression = json!([{
            "kind": "inSource",
            "status": "accepted",
            "justification": waiver.reason,
        }]);
        members.insert("suppressions".to_owned(), suppression);
    }
    result
}

/// A path as a relative or absolute address (RFC 3986).
fn address(file: &Path) -> String {
    let absolute = file.is_absolute();
    let path = file.display().to_string().replace('\\', "/");
    let mut address = match (absolute, path.starts_with('/')) {
        (true, true) => "file://".to_owned(),
        (true, false) => "file:///".to_owned(),
        (false, _) => String::new(),
    };
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                address.push(char::from(byte));
            }
            byte => address.push_str(&format!("%{byte:02X}")),
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_addresses() {
        assert_eq!(address(Path::new("a b/ä#1.ron")), "a%20b/%C3%A4%231.ron");
        assert_eq!(address(Path::new("/x/y.ron")), "file:///x/y.ron");
    }
}
