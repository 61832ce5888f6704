//! Findings as JSON, for programs of an office's own.

use super::Checked;
use crate::checks::Finding;
use crate::language::interface::Texts;
use serde_json::{Value, json};

/// One value: every file with its findings; what is not known is left out.
pub(super) fn write(checked: &[Checked<'_>], texts: &Texts) -> String {
    let files: Vec<Value> = (checked.iter())
        .map(|checked| {
            let findings = checked.findings.iter().map(|finding| value(finding, texts));
            json!({
                "file": checked.file.display().to_string(),
                "findings": findings.collect::<Vec<_>>(),
            })
        })
        .collect();
    format!("{:#}", json!({ "files": files }))
}

fn value(finding: &Finding, texts: &Texts) -> Value {
    let place = finding.place.as_ref();
    let waived = finding
        .waived
        .as_ref()
        .map(|waiver| json!({ "reason": waiver.reason, "on": waiver.on.map(|on| on.to_string()) }));
    let mut value = json!({
        "mistake": finding.mistake,
        "identity": finding.identity(),
        "weight": finding.weight.to_string(),
        "part": finding.at.to_string(),
        "sentence": finding.sentence(texts),
        "why": finding.why(texts),
        "repair": finding.repair_label(texts),
        "language": finding.language.map(|language| language.tag()),
        "text": finding.text.map(|text| text.0),
        "place": place.map(|place| json!({ "from": place.start, "to": place.end })),
        "waived": waived,
    });
    if let Value::Object(members) = &mut value {
        members.retain(|_, member| !member.is_null());
    }
    value
}
