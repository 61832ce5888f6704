//! Names with numbers in them (study groups, working parties, Questions), lists and quotations as
//! each language writes them.

use crate::language::Language;
use crate::language::phrasebook::{Value, phrasebook};

/// The grammatical case of a name; languages without cases ignore it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Case {
    /// As the subject of a sentence, or alone.
    #[default]
    Nominative,
    /// After “of”.
    Genitive,
}

impl Case {
    fn value(self) -> Value<'static> {
        Value::Words(match self {
            Case::Nominative => "nominative",
            Case::Genitive => "genitive",
        })
    }
}

impl Language {
    /// “Study Group 12”, “第12研究组”, “2-я Исследовательская комиссия”.
    pub fn study_group(self, number: u8, case: Case) -> String {
        phrasebook(self).say(
            "study-group",
            &[
                ("number", Value::Number(number.into())),
                ("case", case.value()),
            ],
        )
    }

    /// “SG12”.
    pub fn study_group_short(self, number: u8) -> String {
        phrasebook(self).say(
            "study-group-short",
            &[("number", Value::Number(number.into()))],
        )
    }

    /// “WP1/11”.
    pub fn working_party_short(self, party: u8, group: u8) -> String {
        phrasebook(self).say(
            "working-party-short",
            &[("numbers", Value::Words(&format!("{party}/{group}")))],
        )
    }

    /// The regional group that documents call `code`: “SG12RG-AMR”.
    pub fn regional_group(self, code: &str, case: Case) -> String {
        let values = [("code", Value::Words(code)), ("case", case.value())];
        phrasebook(self).say("regional-group", &values)
    }

    /// “Telecommunication Standardization Advisory Group”.
    pub fn advisory_group(self, case: Case) -> String {
        phrasebook(self).say("advisory-group", &[("case", case.value())])
    }

    /// “TSAG”.
    pub fn advisory_group_short(self) -> String {
        phrasebook(self).say("advisory-group-short", &[])
    }

    /// “Working Party 1/11”, “Working Parties 1, 2 and 3/12”.
    pub fn working_parties(self, parties: &[u8], group: u8, case: Case) -> String {
        let numbers: Vec<_> = parties.iter().map(u8::to_string).collect();
        let list = format!("{}/{group}", self.list(&numbers));
        self.say_numbered("working-parties", &list, parties.len(), case)
    }

    /// “Question 1/12”, “Questions 1/12 and 2/12”.
    pub fn questions(self, questions: &[u8], group: u8, case: Case) -> String {
        let numbers: Vec<_> = questions
            .iter()
            .map(|question| format!("{question}/{group}"))
            .collect();
        self.say_numbered("questions", &self.list(&numbers), questions.len(), case)
    }

    fn say_numbered(self, key: &str, list: &str, count: usize, case: Case) -> String {
        phrasebook(self).say(
            key,
            &[
                ("numbers", Value::Words(list)),
                (
                    "count",
                    Value::Number(u32::try_from(count).unwrap_or(u32::MAX)),
                ),
                ("case", case.value()),
            ],
        )
    }

    /// Joins items to a list: “1, 2 and 3”, “1、2和3”.
    pub fn list(self, items: &[String]) -> String {
        let book = phrasebook(self);
        match items {
            [] => String::new(),
            [item] => item.clone(),
            [first @ .., last] => book.say(
                "list-last",
                &[
                    (
                        "items",
                        Value::Words(&first.join(&book.say("list-separator", &[]))),
                    ),
                    ("last", Value::Words(last)),
                ],
            ),
        }
    }

    /// Puts quotation marks around words.
    pub fn quote(self, words: &str) -> String {
        phrasebook(self).say("quote", &[("words", Value::Words(words))])
    }

    /// What stands between two sentences of a paragraph: a space, or nothing in Chinese.
    pub fn between_sentences(self) -> &'static str {
        match self {
            Language::Zh => "",
            _ => " ",
        }
    }
}
