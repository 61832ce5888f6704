//! The box for a group: its kind, and the numbers that it has.

use super::Form;
use crate::app::widgets::choice::choice;
use crate::app::widgets::parsed_edit::{HandOut, parse};
use crate::app::widgets::{complaint, line_edit};
use crate::language::interface::Texts;
use crate::letter::group::Group;
use egui::{Id, Ui};

/// The kinds of group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Sort {
    #[default]
    None,
    StudyGroup,
    WorkingParty,
    RegionalGroup,
    Tsag,
}

const SORTS: [Sort; 5] = [
    Sort::None,
    Sort::StudyGroup,
    Sort::WorkingParty,
    Sort::RegionalGroup,
    Sort::Tsag,
];

impl Sort {
    fn key(self) -> &'static str {
        match self {
            Sort::None => "group-none",
            Sort::StudyGroup => "group-study-group",
            Sort::WorkingParty => "group-working-party",
            Sort::RegionalGroup => "group-regional-group",
            Sort::Tsag => "group-tsag",
        }
    }
}

/// A group of which not everything may be known yet.
#[derive(Clone, Debug, Default, PartialEq)]
struct Unfinished {
    sort: Sort,
    group: Option<u8>,
    party: Option<u8>,
    region: Option<String>,
    /// The group of the letter when this was chosen.
    of: Option<Group>,
}

impl Unfinished {
    fn of(group: Option<&Group>) -> Unfinished {
        let mut unfinished = Unfinished {
            group: group.and_then(Group::study_group),
            of: group.cloned(),
            ..Unfinished::default()
        };
        unfinished.sort = match group {
            None => Sort::None,
            Some(Group::StudyGroup(_)) => Sort::StudyGroup,
            Some(Group::WorkingParty { party, .. }) => {
                unfinished.party = Some(*party);
                Sort::WorkingParty
            }
            Some(Group::RegionalGroup { region, .. }) => {
                unfinished.region = Some(region.clone());
                Sort::RegionalGroup
            }
            Some(Group::Tsag) => Sort::Tsag,
        };
        unfinished
    }

    /// The group, or what is missing.
    fn finished(&self) -> Result<Option<Group>, &'static str> {
        let number = || self.group.ok_or("group-number-missing");
        Ok(match self.sort {
            Sort::None => None,
            Sort::StudyGroup => Some(Group::StudyGroup(number()?)),
            Sort::WorkingParty => Some(Group::WorkingParty {
                group: number()?,
                party: self.party.ok_or("group-party-missing")?,
            }),
            Sort::RegionalGroup => Some(Group::RegionalGroup {
                group: number()?,
                region: self.region.clone().ok_or("group-region-missing")?,
            }),
            Sort::Tsag => Some(Group::Tsag),
        })
    }
}

impl Form<'_> {
    /// Shows the box. Returns the group, if another one was chosen.
    pub fn group(&self, ui: &mut Ui, id: Id, group: Option<&Group>) -> Option<Option<Group>> {
        let kept: Option<Unfinished> = ui.data(|data| data.get_temp(id));
        let mut chosen = kept
            .filter(|kept| kept.of.as_ref() == group)
            .unwrap_or_else(|| Unfinished::of(group));
        let mut wrong = None;
        let texts = self.texts;
        ui.horizontal_wrapped(|ui| {
            let sorts = SORTS.map(|sort| (sort, texts.say(sort.key())));
            let name = texts.say("group-sort");
            choice(ui, id.with("sort"), &name, 150.0, &mut chosen.sort, &sorts);
            let Unfinished {
                sort,
                group,
                party,
                region,
                ..
            } = &mut chosen;
            if *sort == Sort::WorkingParty {
                let id = id.with("party");
                wrong = number(ui, id, "group-party", texts, party);
                ui.label("/");
            }
            if !matches!(sort, Sort::None | Sort::Tsag) {
                let id = id.with("number");
                wrong = number(ui, id, "group-number", texts, group).or(wrong.take());
            }
            if *sort == Sort::RegionalGroup {
                ui.label("RG-");
                wrong = self::region(ui, id.with("region"), texts, region).or(wrong.take());
            }
        });
        let mut answer = None;
        if let Some(sentence) = &wrong {
            complaint(ui, sentence);
        }
        match chosen.finished() {
            Ok(group) if group != chosen.of => {
                chosen.of.clone_from(&group);
                answer = Some(group);
            }
            Ok(_) => {}
            Err(_) if wrong.is_some() => {}
            Err(missing) => complaint(ui, &texts.say(missing)),
        }
        ui.data_mut(|data| data.insert_temp(id, chosen));
        answer
    }
}

/// A box for a number from 1. Much hangs on it, so it is handed out when the box is left.
/// Returns what is wrong with what was typed.
fn number(ui: &mut Ui, id: Id, key: &str, texts: &Texts, value: &mut Option<u8>) -> Option<String> {
    let read = |text: &str| match text.trim() {
        "" => Ok(None),
        text => match text.parse::<u8>() {
            Ok(number @ 1..) => Ok(Some(number)),
            _ => Err(texts.say("group-number-wrong")),
        },
    };
    let shown = value.map_or_else(String::new, |value| value.to_string());
    let name = texts.say(key);
    let hint = texts.say(&format!("{key}-hint"));
    let add = |ui: &mut Ui, text: &mut String| line_edit(ui, id, text, &name, &hint, 52.0);
    let parsed = parse(ui, id, &shown, HandOut::Afterwards, read, add);
    parsed.response.on_hover_text(&name);
    if let Some(new) = parsed.value {
        *value = new;
    }
    parsed.complaint
}

fn region(ui: &mut Ui, id: Id, texts: &Texts, value: &mut Option<String>) -> Option<String> {
    let read = |text: &str| {
        let code = text.trim().to_uppercase();
        let sound = code.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if !sound {
            return Err(texts.say("group-region-wrong"));
        }
        Ok((!code.is_empty()).then_some(code))
    };
    let name = texts.say("group-region");
    let shown = value.clone().unwrap_or_default();
    let add = |ui: &mut Ui, text: &mut String| line_edit(ui, id, text, &name, "AMR", 76.0);
    let parsed = parse(ui, id, &shown, HandOut::Afterwards, read, add);
    if let Some(new) = parsed.value {
        *value = new;
    }
    parsed.complaint
}
