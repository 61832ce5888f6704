//! By which rule a kind of letter counts a deadline for a group: that of its own template, or that of the
//! group in `templates/deadline-rules.ron`.

use super::{Kind, TemplateFault, read};
use crate::letter::deadline::{Deadline, Due};
use crate::letter::group::Group;
use serde::Deserialize;
use std::sync::LazyLock;

/// A rule of some groups.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    /// The name of the deadline.
    deadline: String,
    /// The kinds of letter, by their folders; none means every kind.
    #[serde(default)]
    kinds: Vec<String>,
    /// The groups that count so.
    groups: Vec<Group>,
    due: Due,
}

fn rules() -> Result<&'static [Rule], &'static TemplateFault> {
    static RULES: LazyLock<Result<Vec<Rule>, TemplateFault>> =
        LazyLock::new(|| read("deadline-rules.ron"));
    RULES.as_deref()
}

impl Kind {
    /// The deadlines of this kind of letter with the rules by which `group` counts them.
    pub fn deadlines(&self, group: Option<&Group>) -> Vec<Deadline> {
        let mut deadlines = self.template.letter.deadlines.clone();
        self.count_as(&mut deadlines, group);
        deadlines
    }

    /// Gives deadlines of this kind of letter the rules by which `group` counts them.
    pub(super) fn count_as(&self, deadlines: &mut [Deadline], group: Option<&Group>) {
        let (Some(group), Ok(rules)) = (group, rules()) else {
            return;
        };
        let study_group = group.study_group().map(Group::StudyGroup);
        for deadline in deadlines {
            let fits = |rule: &&Rule, group: &Group| {
                rule.deadline == deadline.name
                    && (rule.kinds.is_empty() || rule.kinds.contains(&self.id))
                    && rule.groups.contains(group)
            };
            let own = rules.iter().find(|rule| fits(rule, group));
            let rule = own.or_else(|| {
                let study_group = study_group.as_ref()?;
                rules.iter().find(|rule| fits(rule, study_group))
            });
            if let Some(rule) = rule {
                deadline.due = rule.due.clone();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kind::{Beginning, kinds};

    #[test]
    fn groups_count_contributions_in_their_own_way() {
        rules().unwrap();
        let mut counted = 0;
        for kind in kinds().unwrap() {
            for (group, due) in [
                ("TSAG", Due::DaysBefore(12)),
                ("SG12", Due::DaysBefore(12)),
                ("SG13", Due::DaysBefore(13)),
                ("WP1/11", Due::DaysBefore(13)),
                ("WP2/5", Due::DaysBefore(13)),
                ("WP1/12", Due::DaysBefore(12)),
                ("SG3RG-LAC", Due::DaysBefore(13)),
            ] {
                let letter = kind
                    .begin(&Beginning {
                        group: group.parse().ok(),
                        ..Beginning::default()
                    })
                    .unwrap();
                if let Some(deadline) = letter.deadline("contributions") {
                    assert_eq!(deadline.due, due, "{} {group}", kind.id);
                    counted += 1;
                }
            }
        }
        assert!(counted > 0);
    }

    #[test]
    fn a_group_without_a_rule_counts_as_the_kind_says() {
        for kind in kinds().unwrap() {
            let group: Option<Group> = "SG20".parse().ok();
            let own = &kind.template.letter.deadlines;
            assert_eq!(&kind.deadlines(group.as_ref()), own);
            assert_eq!(&kind.deadlines(None), own);
        }
    }
}
