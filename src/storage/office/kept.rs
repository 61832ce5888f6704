//! Values in RON of which a newer program may know more than this one: what is not known here is kept
//! word for word and written again.

use super::Damage;
use ron::value::RawValue;
use serde::de::{DeserializeOwned, Error as _, MapAccess, Visitor};
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// A value, and the fields beside its own that its text had.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Kept<T> {
    /// The value.
    pub value: T,
    others: Fields,
}

impl<T> From<T> for Kept<T> {
    fn from(value: T) -> Kept<T> {
        Kept {
            value,
            others: Fields::default(),
        }
    }
}

/// Values in a row. Those that this program cannot understand follow the others, word for word.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Entries<T> {
    /// Those that are understood.
    pub known: Vec<Kept<T>>,
    foreign: Vec<String>,
}

impl<T> Default for Entries<T> {
    fn default() -> Entries<T> {
        Entries {
            known: Vec::new(),
            foreign: Vec::new(),
        }
    }
}

/// Reads the text of a file.
pub(super) fn read<T: DeserializeOwned>(text: &str) -> Result<T, Damage> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    crate::storage::format()
        .from_str(text)
        .map_err(|error| Damage::At {
            line: error.span.start.line,
            column: error.span.start.col,
            what: crate::storage::plainly(&error.code),
        })
}

/// Reads the text of a file whose fields all have a value of their own: one that a newer program has
/// given a value unknown here is as if nothing were said of it.
pub(super) fn read_field_by_field<T: DeserializeOwned>(text: &str) -> Result<T, Damage> {
    let whole = read(text);
    let Ok(Fields(mut fields)) = read::<Fields>(text) else {
        return whole;
    };
    whole.or_else(|_| {
        fields.retain(|field| read::<T>(&Fields(vec![field.clone()]).in_one_line()).is_ok());
        read(&Fields(fields).in_one_line())
    })
}

/// The text of a file that holds `value`, with those fields of `before` that `value` has not.
pub(super) fn write<T: Serialize>(value: &T, before: Option<&str>) -> Result<String, ron::Error> {
    let pretty = ron::ser::PrettyConfig::new()
        .new_line("\n")
        .indentor("    ");
    let format = crate::storage::format();
    let mut fields: Fields = format.from_str(&format.to_string_pretty(value, pretty)?)?;
    let before = before.and_then(|text| read::<Fields>(text).ok());
    fields.take_over(before.unwrap_or_default());
    let mut text = "(\n".to_owned();
    for (name, value) in &fields.0 {
        text.push_str(&format!("    {name}: {value},\n"));
    }
    text.push_str(")\n");
    Ok(text)
}

/// The fields of a struct, by name, each as it is written.
#[derive(Clone, Debug, Default, PartialEq)]
struct Fields(Vec<(String, String)>);

impl Fields {
    /// As a struct in RON.
    fn in_one_line(&self) -> String {
        let fields = self.0.iter();
        let fields: Vec<_> = fields
            .map(|(name, value)| format!("{name}: {value}"))
            .collect();
        format!("({})", fields.join(", "))
    }

    /// Adds those of `others` that are not here.
    fn take_over(&mut self, others: Fields) {
        for (name, value) in others.0 {
            if self.0.iter().all(|(known, _)| *known != name) {
                self.0.push((name, value));
            }
        }
    }
}

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Fields, D::Error> {
        struct Every;

        impl<'de> Visitor<'de> for Every {
            type Value = Fields;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("fields with names")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
                let mut fields = Vec::new();
                while let Some(name) = map.next_key::<String>()? {
                    let value: Box<RawValue> = map.next_value()?;
                    fields.push((name, value.trim().get_ron().to_owned()));
                }
                Ok(Fields(fields))
            }
        }

        deserializer.deserialize_struct("", &[], Every)
    }
}

impl<'de, T: DeserializeOwned + Serialize> Deserialize<'de> for Kept<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Kept<T>, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        understood(raw.get_ron()).map_err(D::Error::custom)
    }
}

/// `text` as a value, with those of its fields that the value has not.
fn understood<T: DeserializeOwned + Serialize>(text: &str) -> Result<Kept<T>, ron::Error> {
    let format = crate::storage::format();
    let value: T = format.from_str(text)?;
    let own: Fields = format.from_str(&format.to_string(&value)?)?;
    let mut others: Fields = format.from_str(text)?;
    (others.0).retain(|(name, _)| own.0.iter().all(|(known, _)| known != name));
    Ok(Kept { value, others })
}

impl<T: Serialize> Serialize for Kept<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let format = crate::storage::format();
        let own = format.to_string(&self.value).map_err(S::Error::custom)?;
        let mut fields: Fields = format.from_str(&own).map_err(S::Error::custom)?;
        fields.take_over(self.others.clone());
        raw(&fields.in_one_line())
            .map_err(S::Error::custom)?
            .serialize(serializer)
    }
}

fn raw(text: &str) -> Result<Box<RawValue>, ron::Error> {
    Ok(RawValue::from_ron(text)?.to_owned())
}

impl<'de, T: DeserializeOwned + Serialize> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Entries<T>, D::Error> {
        let mut entries = Entries::default();
        for raw in Vec::<Box<RawValue>>::deserialize(deserializer)? {
            match understood(raw.get_ron()) {
                Ok(kept) => entries.known.push(kept),
                Err(_) => entries.foreign.push(raw.trim().get_ron().to_owned()),
            }
        }
        Ok(entries)
    }
}

impl<T: Serialize> Serialize for Entries<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let foreign: Result<Vec<_>, _> = self.foreign.iter().map(|text| raw(text)).collect();
        let foreign = foreign.map_err(S::Error::custom)?;
        let mut all = Vec::new();
        for kept in &self.known {
            let text = crate::storage::format()
                .to_string(kept)
                .map_err(S::Error::custom)?;
            all.push(raw(&text).map_err(S::Error::custom)?);
        }
        all.extend(foreign);
        all.serialize(serializer)
    }
}
