//! The head of a liaison statement (Rec. ITU-T A.1 (10/2016), Figure 1-1).

use super::text::Text;
use serde::{Deserialize, Serialize};

/// The table at the head of a liaison statement.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct LiaisonHead {
    /// The Questions that it concerns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub questions: Option<Text>,
    /// Who sends it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Text>,
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<Text>,
    /// Who is asked to act.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub for_action: Vec<Text>,
    /// Who is asked to comment.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub for_comment: Vec<Text>,
    /// Who is informed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub for_information: Vec<Text>,
    /// Where it was agreed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval: Option<Text>,
    /// By when an answer is expected: the name of a deadline of the letter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer_by: Option<String>,
    /// What it says, in a few sentences.
    #[serde(rename = "abstract", skip_serializing_if = "Option::is_none")]
    pub summary: Option<Text>,
}
