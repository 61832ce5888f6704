//! The pieces of lists outside the body: addressees, lines, contacts, deadlines, annexes, what was taken over.

use super::Merging;
use super::sequence::{Piece, Sign};
use crate::draft::compare::What;
use crate::draft::compare::field::{Field, Value, contact_name, inherited_name};
use crate::letter::Line;
use crate::letter::addressee::Addressee;
use crate::letter::annex::Annex;
use crate::letter::answers::Condition;
use crate::letter::contact::Contact;
use crate::letter::deadline::Deadline;
use crate::letter::inherited::Inherited;
use crate::letter::part::Part;
use crate::letter::text::{Text, TextId};
use crate::letter::texts::visit_blocks;
use crate::letter::waiver::Waiver;

impl Merging<'_> {
    /// The conditions under which a text is printed.
    pub(super) fn when(&mut self, text: TextId, three: [&Vec<Condition>; 3]) -> Vec<Condition> {
        self.value(What::Piece(text), three, |conditions| {
            Value::When(conditions.clone())
        })
    }
}

impl Piece for Text {
    fn signs(&self) -> Vec<Sign> {
        vec![Sign::Text(self.id)]
    }

    fn texts(&self) -> Vec<Text> {
        vec![self.clone()]
    }

    fn merged(merging: &mut Merging<'_>, base: &Text, mine: &Text, theirs: &Text) -> Text {
        // Texts of one identity say the same by now: these are different texts.
        merging.whole(base, mine, theirs)
    }
}

impl Piece for Line {
    fn signs(&self) -> Vec<Sign> {
        vec![Sign::Text(self.text.id)]
    }

    fn texts(&self) -> Vec<Text> {
        vec![self.text.clone()]
    }

    fn merged(merging: &mut Merging<'_>, base: &Line, mine: &Line, theirs: &Line) -> Line {
        Line {
            when: merging.when(mine.text.id, [&base.when, &mine.when, &theirs.when]),
            text: mine.text.clone(),
        }
    }
}

impl Piece for Addressee {
    fn signs(&self) -> Vec<Sign> {
        vec![Sign::Text(self.name.id)]
    }

    fn texts(&self) -> Vec<Text> {
        vec![self.name.clone()]
    }

    fn merged(
        merging: &mut Merging<'_>,
        base: &Addressee,
        mine: &Addressee,
        theirs: &Addressee,
    ) -> Addressee {
        Addressee {
            when: merging.when(mine.name.id, [&base.when, &mine.when, &theirs.when]),
            name: mine.name.clone(),
        }
    }
}

impl Piece for Contact {
    fn signs(&self) -> Vec<Sign> {
        let values = self.name.iter().chain(&self.emails).chain(&self.telephones);
        values.map(|value| Sign::Name(value.clone())).collect()
    }

    fn texts(&self) -> Vec<Text> {
        Vec::new()
    }

    fn what(&self, _: &Merging<'_>) -> What {
        What::Field(Field::Contact(
            contact_name(self).cloned().unwrap_or_default(),
        ))
    }

    fn shown(&self) -> Value {
        Value::contact(self)
    }

    fn merged(
        merging: &mut Merging<'_>,
        base: &Contact,
        mine: &Contact,
        theirs: &Contact,
    ) -> Contact {
        /// The one that was changed, if only one was, or both alike.
        fn changed<T: Clone + PartialEq>(base: &T, mine: &T, theirs: &T) -> Option<T> {
            if mine == theirs || theirs == base {
                Some(mine.clone())
            } else {
                (mine == base).then(|| theirs.clone())
            }
        }
        let merged = || {
            Some(Contact {
                name: changed(&base.name, &mine.name, &theirs.name)?,
                telephones: changed(&base.telephones, &mine.telephones, &theirs.telephones)?,
                faxes: changed(&base.faxes, &mine.faxes, &theirs.faxes)?,
                emails: changed(&base.emails, &mine.emails, &theirs.emails)?,
                pages: changed(&base.pages, &mine.pages, &theirs.pages)?,
            })
        };
        merged().unwrap_or_else(|| merging.whole(base, mine, theirs))
    }
}

impl Piece for Deadline {
    fn signs(&self) -> Vec<Sign> {
        vec![Sign::Name(self.name.clone()), Sign::Text(self.action.id)]
    }

    fn texts(&self) -> Vec<Text> {
        vec![self.action.clone()]
    }

    fn merged(
        merging: &mut Merging<'_>,
        base: &Deadline,
        mine: &Deadline,
        theirs: &Deadline,
    ) -> Deadline {
        if mine.name != theirs.name || mine.action != theirs.action {
            return merging.whole(base, mine, theirs);
        }
        let due = What::Field(Field::Deadline(mine.name.clone()));
        Deadline {
            name: mine.name.clone(),
            action: mine.action.clone(),
            due: merging.value(due, [&base.due, &mine.due, &theirs.due], |due| {
                Value::Due(due.clone())
            }),
            when: merging.when(mine.action.id, [&base.when, &mine.when, &theirs.when]),
        }
    }
}

impl Piece for Annex {
    fn signs(&self) -> Vec<Sign> {
        vec![Sign::Name(self.name.clone())]
    }

    fn texts(&self) -> Vec<Text> {
        let mut texts: Vec<Text> = self.title.iter().map(|line| line.text.clone()).collect();
        visit_blocks(&mut self.blocks.clone(), &mut |text| {
            texts.push(text.clone())
        });
        texts
    }

    fn merged(merging: &mut Merging<'_>, base: &Annex, mine: &Annex, theirs: &Annex) -> Annex {
        let at = merging.mine.letter.annex_place(&mine.name);
        let outside = std::mem::replace(&mut merging.part, at.map_or(Part::Annexes, Part::Annex));
        let names = Field::NamesLetter(mine.name.clone());
        let three = [base, mine, theirs];
        let annex = Annex {
            name: mine.name.clone(),
            title: merging.sequence(three.map(|annex| &annex.title)),
            names_letter: merging.switch(names, three.map(|annex| &annex.names_letter)),
            blocks: merging.sequence(three.map(|annex| &annex.blocks)),
        };
        merging.part = outside;
        annex
    }
}

impl Piece for Inherited {
    fn signs(&self) -> Vec<Sign> {
        vec![Sign::Name(inherited_name(self))]
    }

    fn texts(&self) -> Vec<Text> {
        Vec::new()
    }

    fn what(&self, _: &Merging<'_>) -> What {
        What::Field(Field::Inherited(inherited_name(self)))
    }

    fn shown(&self) -> Value {
        Value::Words(self.value.clone())
    }

    fn merged(
        merging: &mut Merging<'_>,
        base: &Inherited,
        mine: &Inherited,
        theirs: &Inherited,
    ) -> Inherited {
        merging.whole(base, mine, theirs)
    }
}

impl Piece for Waiver {
    fn signs(&self) -> Vec<Sign> {
        vec![Sign::Name(self.finding.clone())]
    }

    fn texts(&self) -> Vec<Text> {
        Vec::new()
    }

    fn what(&self, _: &Merging<'_>) -> What {
        What::Field(Field::Waiver(self.finding.clone()))
    }

    fn shown(&self) -> Value {
        Value::Words(self.reason.clone())
    }

    fn merged(merging: &mut Merging<'_>, base: &Waiver, mine: &Waiver, theirs: &Waiver) -> Waiver {
        merging.whole(base, mine, theirs)
    }
}
