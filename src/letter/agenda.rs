//! The agenda of a meeting.

pub mod outline;

use super::answers::Condition;
use super::text::Text;
use serde::{Deserialize, Serialize};

/// The matters that a meeting deals with, in order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agenda {
    /// How it is printed.
    #[serde(default)]
    pub form: AgendaForm,
    /// Its items.
    pub items: Vec<AgendaItem>,
}

/// How an agenda is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum AgendaForm {
    /// A numbered list: 1, 2, … 4.1, 4.2.
    #[default]
    List,
    /// A table of number, item and documents.
    Table,
}

/// An item of an agenda.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgendaItem {
    /// Printed only if all of these hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub when: Vec<Condition>,
    /// The matter.
    pub text: Text,
    /// The documents for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub documents: Option<Text>,
    /// Its parts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<AgendaItem>,
}
