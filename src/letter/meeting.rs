//! The meeting or event that a letter is about.

use super::group::Group;
use super::text::Text;
use crate::language::dates::Dates;
use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

/// A meeting of a group, a workshop, a series of webinars.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Meeting {
    /// The group that meets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<Group>,
    /// The field of work of the group, as printed in brackets behind its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_title: Option<Text>,
    /// The title of an event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<Text>,
    /// Its days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dates: Option<Dates>,
    /// Town and country, where participants come together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Text>,
    /// Who invites.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<Text>,
    /// Who chairs, with title and country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chair: Option<Text>,
    /// At whose request it is convened (meetings of working parties).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requested_by: Option<Text>,
    /// The meeting that endorsed it, with place and dates (meetings of working parties).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endorsed_at: Option<Text>,
    /// How one takes part.
    pub mode: Mode,
    /// When it opens on the first day.
    #[serde(skip_serializing_if = "Option::is_none", with = "clock")]
    pub opening: Option<NaiveTime>,
    /// The page of the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
    /// The page where participants register.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registration_page: Option<String>,
}

/// How one takes part in a meeting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mode {
    /// At the place only.
    #[default]
    InPerson,
    /// Over the network only.
    Virtual,
    /// At the place or over the network.
    Hybrid,
}

impl Meeting {
    /// Its texts, in the order of the form.
    pub fn texts(&self) -> impl Iterator<Item = &Text> {
        [
            &self.group_title,
            &self.title,
            &self.place,
            &self.host,
            &self.chair,
            &self.requested_by,
            &self.endorsed_at,
        ]
        .into_iter()
        .flatten()
    }
}

/// A time of day as `09:30`.
mod clock {
    use chrono::NaiveTime;
    use serde::{Deserialize, Deserializer, Serializer, de};

    pub fn serialize<S: Serializer>(time: &Option<NaiveTime>, s: S) -> Result<S::Ok, S::Error> {
        match time {
            Some(time) => s.serialize_some(&time.format("%H:%M").to_string()),
            None => s.serialize_none(),
        }
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<Option<NaiveTime>, D::Error> {
        let Some(text) = Option::<String>::deserialize(d)? else {
            return Ok(None);
        };
        NaiveTime::parse_from_str(&text, "%H:%M")
            .map(Some)
            .map_err(|_| de::Error::custom(format!("“{text}” is not a time of day such as 09:30")))
    }
}
